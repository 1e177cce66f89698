/* Generated from spec/frames.yaml and spec/refusals.yaml. Do not edit: change those files and run `make generate`. */
#include "calls.h"

enum sw_status
sw_conn_ping(sw_conn *conn, const uint8_t opaque[8])
{
    /* clang-format off */
    static const struct sw_call call = {
        .type = SW_FRAME_PING,
        .of_stream = false,
        .connection_input = SW_CONNECTION_INPUT_SEND_FRAME,
        .stream_input = SW_STREAM_INPUT_COUNT,
        .message_input = SW_MESSAGE_INPUT_COUNT,
    };
    /* clang-format on */
    enum sw_check refusal = SW_CHECK_NONE;
    if (sw_call_marker(conn, opaque))
        refusal = SW_CHECK_CALL_PING_OPAQUE;
    const size_t length = 8;
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, 0, 0, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return status;
    sw_frame_ping_write(out, 0, opaque);
    sw_call_ping_sent(conn);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_send_altsvc(sw_conn *conn, uint32_t id, const uint8_t *origin, size_t origin_length, const uint8_t *field_value,
                    size_t field_value_length)
{
    /* clang-format off */
    static const struct sw_call call = {
        .type = SW_FRAME_ALTSVC,
        .of_stream = false,
        .connection_input = SW_CONNECTION_INPUT_SEND_ALTSVC,
        .stream_input = SW_STREAM_INPUT_SEND_EXTENSION,
        .message_input = SW_MESSAGE_INPUT_SEND_EXTENSION,
    };
    /* clang-format on */
    enum sw_check refusal = SW_CHECK_NONE;
    if (origin_length > 0xffff)
        refusal = SW_CHECK_CALL_FIELD_RANGE;
    else if ((origin_length && !origin) || (field_value_length && !field_value))
        refusal = SW_CHECK_CALL_OCTETS_MISSING;
    else if (id == 0 && origin_length == 0)
        refusal = SW_CHECK_CALL_ALTSVC_NO_ORIGIN;
    else if (id != 0 && origin_length > 0)
        refusal = SW_CHECK_CALL_ALTSVC_TWO_ORIGINS;
    const size_t length = (origin_length | field_value_length) > 0xffffff ? SIZE_MAX : 2 + origin_length + field_value_length;
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, id, id, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return status;
    out = sw_frame_altsvc_write(out, id, (sw_octets){origin, origin_length}, (uint32_t)field_value_length);
    sw_write_octets(out, (sw_octets){field_value, field_value_length});
    return SW_STATUS_OK;
}
