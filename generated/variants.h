/* Generated from spec/machines/connection.yaml, spec/machines/message.yaml, spec/machines/pings.yaml and spec/machines/stream.yaml.
 * Do not edit: change those files and run `make generate`. */
/* Which input it is that the runtime raises. Included by runtime/state/step.h alone. */

static inline enum sw_connection_input
sw_connection_input_recv_bad_preface(const sw_conn *conn, uint8_t octet)
{
    if (octet >= 'A' && octet <= 'Z' && !memchr(sw_preface, ' ', conn->reassembled))
        return SW_CONNECTION_INPUT_RECV_HTTP1;
    return SW_CONNECTION_INPUT_RECV_BAD_PREFACE;
}

static inline enum sw_connection_input
sw_connection_input_send_frame(bool opens)
{
    if (opens)
        return SW_CONNECTION_INPUT_SEND_NEW_STREAM;
    return SW_CONNECTION_INPUT_SEND_FRAME;
}

static inline enum sw_message_input
sw_message_input_recv_data(bool end)
{
    if (end)
        return SW_MESSAGE_INPUT_RECV_DATA_END;
    return SW_MESSAGE_INPUT_RECV_DATA;
}

static inline enum sw_message_input
sw_message_input_send_data(bool end)
{
    if (end)
        return SW_MESSAGE_INPUT_SEND_DATA_END;
    return SW_MESSAGE_INPUT_SEND_DATA;
}

static inline enum sw_pings_input
sw_pings_input_recv_ack(const sw_conn *conn)
{
    if (conn->pings_sent == 1)
        return SW_PINGS_INPUT_RECV_LAST_ACK;
    return SW_PINGS_INPUT_RECV_ACK;
}

static inline enum sw_stream_input
sw_stream_input_send_rst_stream(uint32_t error)
{
    if (error == SW_ERROR_NO_ERROR)
        return SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR;
    return SW_STREAM_INPUT_SEND_RST_STREAM;
}

static inline enum sw_stream_input
sw_stream_input_note_unprocessed(const struct sw_stream *stream)
{
    if (sw_message_attributes[stream->recv_message] & SW_MESSAGE_IS_BEGUN)
        return SW_STREAM_INPUT_NOTE_DISOWNED;
    return SW_STREAM_INPUT_NOTE_UNPROCESSED;
}
