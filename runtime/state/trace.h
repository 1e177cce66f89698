/* Calls of the hooks that sw_config_set_trace() set. */
#ifndef SW_TRACE_H
#define SW_TRACE_H

#include "state/conn.h"

void sw_trace_frame_slow(sw_conn *conn, bool sent, uint8_t type, uint8_t flags, uint32_t stream_id, uint32_t length);

static inline void
sw_trace_sent(sw_conn *conn, uint8_t type, uint8_t flags, uint32_t stream_id, uint32_t length)
{
    if (conn->hooks)
        sw_trace_frame_slow(conn, true, type, flags, stream_id, length);
}

static inline void
sw_trace_received(sw_conn *conn, const struct sw_frame_header *frame)
{
    if (conn->hooks)
        sw_trace_frame_slow(conn, false, frame->type, frame->flags, frame->stream_id, frame->length);
}

#endif
