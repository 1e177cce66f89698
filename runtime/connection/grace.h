/*
 * Streams that we reset while the peer could still be sending (RFC 9113 5.1, 5.4.2): what may still come on them without blame, and what
 * proves that the peer has seen the reset, so that nothing may come any more.
 */
#ifndef SW_GRACE_H
#define SW_GRACE_H

#include "state/conn.h"

/* The stream has just been reset, or disowned: its window is what may still come as content. */
void sw_grace_begin(const sw_conn *conn, struct sw_stream *stream);

/*
 * conn->frame came on a stream in grace, `stream` or (NULL) one without a record: does the window at our reset explain its content, and
 * is it one of the frames that may come? What is left of either is less then.
 */
bool sw_grace_explains(sw_conn *conn, struct sw_stream *stream);
bool sw_grace_counts(sw_conn *conn, struct sw_stream *stream);

/* Nothing of ours that was removed by now is older than this: what proves that the peer has read a frame written now. */
static inline uint32_t
sw_grace_now(const sw_conn *conn)
{
    return conn->streams.removed;
}

/* The peer has read a frame that we wrote when sw_grace_now() was `then`. */
void sw_grace_proven_slow(sw_conn *conn, uint32_t then);

static inline void
sw_grace_proven(sw_conn *conn, uint32_t then)
{
    if (conn->streams.unproven)
        sw_grace_proven_slow(conn, then);
}

/* HEADERS or RST_STREAM came on a stream that we opened: so the peer had read what we sent before we opened it. */
void sw_grace_answered_slow(sw_conn *conn);

static inline void
sw_grace_answered(sw_conn *conn, uint32_t id)
{
    if (conn->streams.probe_id && id >= conn->streams.probe_id && sw_conn_is_ours(conn, id))
        sw_grace_answered_slow(conn);
}

/* A stream in grace was removed, or something was proven: see to it that something will prove the rest. */
void sw_grace_request_proof(sw_conn *conn);

#endif
