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
