/* Generated from spec/frames.yaml and spec/refusals.yaml. Do not edit: change those files and run `make generate`. */
#include "calls.h"

enum sw_status
sw_conn_send_priority(sw_conn *conn, uint32_t id, uint32_t dependency, uint16_t weight, bool exclusive)
{
    /* clang-format off */
    static const struct sw_call call = {
        .type = SW_FRAME_PRIORITY,
        .of_stream = true,
        .connection_input = SW_CONNECTION_INPUT_SEND_PRIORITY,
        .stream_input = SW_STREAM_INPUT_SEND_PRIORITY,
        .message_input = SW_MESSAGE_INPUT_COUNT,
    };
    /* clang-format on */
    enum sw_check refusal = SW_CHECK_NONE;
    if (dependency > 0x7fffffff || weight < 1 || weight > 256)
        refusal = SW_CHECK_CALL_FIELD_RANGE;
    else if (dependency == id)
        refusal = SW_CHECK_CALL_SELF_DEPENDENCY;
    const size_t length = 5;
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, id, id, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return status;
    sw_frame_priority_write(out, id, exclusive, dependency, weight);
    return SW_STATUS_OK;
}

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

enum sw_status
sw_conn_send_origin(sw_conn *conn, const sw_octets *origins, size_t count)
{
    /* clang-format off */
    static const struct sw_call call = {
        .type = SW_FRAME_ORIGIN,
        .of_stream = false,
        .connection_input = SW_CONNECTION_INPUT_SEND_ORIGIN,
        .stream_input = SW_STREAM_INPUT_COUNT,
        .message_input = SW_MESSAGE_INPUT_COUNT,
    };
    /* clang-format on */
    enum sw_check refusal = count && !origins ? SW_CHECK_CALL_OCTETS_MISSING : SW_CHECK_NONE;
    size_t length = 0, at = 0;
    for (size_t i = 0; i < count && refusal == SW_CHECK_NONE; i++) {
        if (origins[i].length > 0xffff)
            refusal = SW_CHECK_CALL_FIELD_RANGE;
        else if (origins[i].length && !origins[i].octets)
            refusal = SW_CHECK_CALL_OCTETS_MISSING;
        else if (sw_call_no_origin(conn, origins[i]))
            refusal = SW_CHECK_CALL_ORIGIN_FORM;
        length += length > 0xffffff ? 0 : 2 + origins[i].length;
        at = i;
    }
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, 0, 0, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return sw_call_refused_at(conn, status, refusal, at);
    out = sw_frame_origin_write(out, (uint32_t)length);
    for (size_t i = 0; i < count; i++)
        out = sw_frame_origin_entry_write(out, origins[i]);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_send_priority_update(sw_conn *conn, uint32_t id, const uint8_t *value, size_t value_length)
{
    /* clang-format off */
    static const struct sw_call call = {
        .type = SW_FRAME_PRIORITY_UPDATE,
        .of_stream = true,
        .connection_input = SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE,
        .stream_input = SW_STREAM_INPUT_SEND_PRIORITIZED,
        .message_input = SW_MESSAGE_INPUT_COUNT,
    };
    /* clang-format on */
    enum sw_check refusal = SW_CHECK_NONE;
    if (id > 0x7fffffff)
        refusal = SW_CHECK_CALL_FIELD_RANGE;
    else if (value_length && !value)
        refusal = SW_CHECK_CALL_OCTETS_MISSING;
    else if (sw_call_beyond_stream_limit(conn, id))
        refusal = SW_CHECK_CALL_PRIORITIZED_LIMIT;
    const size_t length = value_length > 0xffffff ? SIZE_MAX : 4 + value_length;
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, 0, id, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return status;
    out = sw_frame_priority_update_write(out, id, (uint32_t)value_length);
    sw_write_octets(out, (sw_octets){value, value_length});
    return SW_STATUS_OK;
}
