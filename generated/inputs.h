/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_INPUTS_H
#define SW_INPUTS_H

#include "connection/ends.h"
#include "receive/guards.h"

/* What conn->frame is to the machines that see every frame. */

static inline enum sw_connection_input
sw_frame_connection_input(const sw_conn *conn, const struct sw_frame_rule *rule)
{
    if (conn->frame.type == SW_FRAME_PUSH_PROMISE) {
        if (sw_guard_setting_off(conn, SW_SETTING_INDEX_ENABLE_PUSH))
            return SW_CONNECTION_INPUT_RECV_PUSH_DISABLED;
    }
    return (enum sw_connection_input)rule->connection_input[(conn->frame.flags & SW_FLAG_ACK) != 0];
}

static inline enum sw_header_block_input
sw_frame_block_input(const sw_conn *conn, const struct sw_frame_rule *rule)
{
    if (conn->frame.type == SW_FRAME_CONTINUATION) {
        if (sw_guard_other_stream(conn))
            return SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE;
    }
    return (enum sw_header_block_input)rule->block_input[(conn->frame.flags & SW_FLAG_END_HEADERS) != 0];
}

/* Step the other machines that conn->frame is an input of. False: the connection has ended. */
static inline bool
sw_frame_raise_others(sw_conn *conn)
{
    return !sw_conn_dead(conn);
}

#endif
