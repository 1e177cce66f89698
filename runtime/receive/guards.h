/* What inputs depend on besides type and flags: the guards of spec/frames.yaml. */
#ifndef SW_GUARDS_H
#define SW_GUARDS_H

#include "flow/flow.h"

static inline bool
sw_guard_setting_off(const sw_conn *conn, enum sw_setting_index index)
{
    return !conn->ours[index];
}

static inline bool
sw_guard_other_stream(const sw_conn *conn)
{
    return conn->frame.stream_id != conn->block_stream;
}

static inline bool
sw_guard_window_overflow(const sw_conn *conn, uint32_t slot, uint32_t increment)
{
    const struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    return stream && sw_flow_overflows(conn, stream, increment) && !(sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED);
}

static inline bool
sw_guard_above_last(const sw_conn *conn, uint32_t id)
{
    return id > conn->their_goaway;
}

#endif
