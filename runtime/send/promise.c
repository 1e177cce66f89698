/* Promises go out (RFC 9113 6.6, 8.4). */
#include "send/send.h"
#include "state/message.h"

#if SW_HANDLES_PROMISE

static enum sw_status
judge(sw_conn *conn, const sw_field *fields, size_t count)
{
    if (!sw_send_plan(conn, fields, count))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    const struct sw_section section = {.fields = fields,
                                       .count = count,
                                       .plans = conn->encoder.plans,
                                       .alone = conn->options.send_malformed,
                                       .given = SW_FACT_PROMISE};
    uint32_t at;
    if (section.alone) {
        sw_section_read(&section, conn->theirs, &conn->facts_sent);
        return SW_STATUS_OK;
    }
    enum sw_check check = sw_section_judge(&section, conn->theirs, &conn->facts_sent, &at);
    return check == SW_CHECK_NONE ? SW_STATUS_OK : sw_refuse_section(conn, check, at);
}

/* Steps the stream that is promised. */
static enum sw_status
begin_promised(sw_conn *conn, uint32_t chosen, struct sw_sending *sending)
{
    const uint32_t id = chosen ? chosen : sw_conn_next_stream_id(conn);
    if (!id)
        return sw_refuse(conn, SW_CHECK_CALL_NO_STREAM_ID);
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_NEW_STREAM, sending);
    sending->step_count = 0; /* the connection's step is the parent's */
    return status == SW_STATUS_OK ? sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_PROMISED) : status;
}

static enum sw_status
promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, const sw_send_options *options, uint32_t *promised)
{
    struct sw_sending parent, sending;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_NEW_STREAM, &parent);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &parent, SW_STREAM_INPUT_SEND_PUSH_PROMISE);
    if (status == SW_STATUS_OK)
        status = sw_send_message(conn, &parent, SW_MESSAGE_INPUT_SEND_PROMISE);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_is_ours(conn, id))
        return sw_refuse(conn, SW_CHECK_CALL_PROMISE_ON_OURS);
    if (!conn->theirs[SW_SETTING_OF_PROMISES])
        return sw_refuse(conn, SW_CHECK_CALL_PUSH_DISABLED);
    if (options->prioritized)
        return sw_refuse(conn, SW_CHECK_CALL_OPTION);
    status = begin_promised(conn, options->promised_stream_id, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);

    status = judge(conn, fields, count);
    if (status != SW_STATUS_OK)
        return status;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    size_t prefix = SW_FRAME_PUSH_PROMISE_LENGTH - SW_FRAME_HEADER_LENGTH + 1 + (size_t)options->padding;
    if (bound > SW_SECTION_LARGEST)
        return sw_refuse(conn, SW_CHECK_CALL_SECTION_SIZE);
    uint8_t *out = sw_send_reserve_block(conn, bound, prefix);
    if (!out || !sw_streams_reserve(&conn->streams, &conn->memory))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &parent);
    sw_send_trace_steps(conn, &sending);
    sw_send_add_stream(conn, &sending, SW_MESSAGE_ENTRY_ABSENT);
    sw_message_note_request(sending.stream, &conn->facts_sent);
    const uint8_t flags = options->padded ? SW_FLAG_PADDED : 0;
    const struct sw_frame_push_promise head = {.pad_length = options->padding, .promised_stream_id = sending.id};
    uint8_t *at = sw_frame_push_promise_write(out, flags, id, &head, 0);
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, at);
    size_t length = (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH;
    if (options->padded)
        length = sw_send_pad_block(conn, out, length, options->padding);
    sw_send_block(conn, out, length, SW_FRAME_PUSH_PROMISE, flags, id);
    sending.stream->end = parent.stream->end = (uint32_t)conn->output.written;
    sw_send_commit(conn, &sending);
    sw_send_commit(conn, &parent);
    *promised = sending.id;
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_push_promise_with(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, const sw_send_options *options,
                          uint32_t *promised)
{
    static const sw_send_options none = {.padded = false};
    if (!options)
        options = &none;
    if (!sw_send_normalises(conn))
        return promise(conn, id, fields, count, options, promised);
    sw_field_list *list;
    enum sw_status status = sw_send_normalise(conn, fields, count, &list);
    if (status != SW_STATUS_OK)
        return status;
    return sw_send_normalised(conn, list, promise(conn, id, list->fields, list->count, options, promised));
}

enum sw_status
sw_conn_push_promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, uint32_t *promised)
{
    return sw_conn_push_promise_with(conn, id, fields, count, NULL, promised);
}

#endif
