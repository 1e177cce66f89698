/* Generated from spec/checks.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_ASKED_H
#define SW_ASKED_H

#include "checks.h"
#include "state/conn.h"

/* The first check that is broken at a place, or SW_CHECK_NONE. */

static inline enum sw_check
sw_check_at_promise(const sw_conn *conn)
{
    if (conn->block_use == SW_BLOCK_DISCARD)
        return SW_CHECK_PROMISE_CROSSED_RESET;
    if (!sw_conn_sent_setting(conn, SW_SETTING_OF_PROMISES))
        return SW_CHECK_PROMISE_UNWANTED;
    if (conn->count_reserved >= conn->stream_limit)
        return SW_CHECK_PROMISE_BEYOND_LIMIT;
    return SW_CHECK_NONE;
}

static inline enum sw_check
sw_check_at_promise_parent(const sw_conn *conn, uint32_t id)
{
    if (!sw_conn_is_ours(conn, id))
        return SW_CHECK_PROMISE_ON_PUSHED;
    return SW_CHECK_NONE;
}

static inline enum sw_check
sw_check_at_block_end(const sw_conn *conn, uint32_t id)
{
    if (id > conn->our_goaway && !sw_conn_is_ours(conn, id))
        return SW_CHECK_STREAM_AFTER_GOAWAY;
    return SW_CHECK_NONE;
}

static inline enum sw_check
sw_check_at_connection_credit(const sw_conn *conn, uint32_t increment)
{
    if ((int64_t)conn->send_window + increment > SW_WINDOW_MAX)
        return SW_CHECK_FLOW_CONNECTION_OVERFLOW;
    return SW_CHECK_NONE;
}

#endif
