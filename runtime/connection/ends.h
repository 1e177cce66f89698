/* How streams and connections end: errors (RFC 9113 5.4), resets (6.4), GOAWAY (6.8), and the events that report it. */
#ifndef SW_ENDS_H
#define SW_ENDS_H

#include "connection/grace.h"
#include "connection/shutdown.h"
#include "state/step.h"

/* The connection ends with GOAWAY(error). Streams that the program was shown are queued for STREAM_CLOSED. */
void sw_conn_fail(sw_conn *conn, enum sw_error error, uint32_t stream_id, struct sw_cause cause);

/* The transport has ended: nothing more goes out. */
void sw_conn_transport_ended(sw_conn *conn);

/* The program ends the connection: GOAWAY(error) with its debug data, for which the room was reserved. */
void sw_conn_end(sw_conn *conn, uint32_t last, enum sw_error error, const uint8_t *debug, size_t debug_length);

/* Memory is short while receiving: GOAWAY(INTERNAL_ERROR), and SW_STATUS_NO_MEMORY for ever. */
void sw_conn_fail_memory(sw_conn *conn);

/* A live stream ends with RST_STREAM(error). The record may be gone afterwards. */
void sw_stream_fail(sw_conn *conn, uint32_t slot, enum sw_error error, struct sw_cause cause);

/* Carry out a verdict other than GO; `slot` may be SW_SLOT_NONE when the verdict cannot be a stream error. */
void sw_conn_apply_cell(sw_conn *conn, const struct sw_cell *cell, struct sw_cause cause, uint32_t stream_id, uint32_t slot);

/* Step a machine of the connection for the frame under way, and carry out a verdict other than GO. `stream_id` is for the trace. */
const struct sw_cell *sw_conn_raise(sw_conn *conn, enum sw_machine machine, unsigned input, uint32_t stream_id);

/* The same for a check. */
void sw_conn_apply_check(sw_conn *conn, enum sw_check check, uint32_t stream_id, uint32_t slot);

/* Write RST_STREAM where room for it was reserved, step the stream with it, and drop its content that was not shown. */
void sw_stream_write_reset(sw_conn *conn, uint32_t slot, uint32_t error);

/* Drop the stream's content that was not shown; what it took of the connection's window comes back. Calls release callbacks. */
void sw_stream_drop_content(sw_conn *conn, struct sw_stream *stream);

/* The stream's state is one of the closed ones: drop what waits; queue STREAM_CLOSED if the program was shown the stream, else free the record. */
void sw_stream_closed(sw_conn *conn, struct sw_stream *stream, uint32_t slot, enum sw_closed_by by);

/* Count a stream whose state changed from `before`; unsigned numbers wrap, so that one less is an addition too. */
static inline void
sw_stream_recount(sw_conn *conn, const struct sw_stream *stream, uint8_t before)
{
    const unsigned was = sw_stream_attributes[before], is = sw_stream_attributes[stream->state];
    conn->counts[sw_conn_is_ours(conn, stream->id)] += (is / SW_STREAM_IS_COUNTED & 1) - (was / SW_STREAM_IS_COUNTED & 1);
    if ((is ^ was) & SW_STREAM_IS_RESERVED)
        conn->count_reserved += is & SW_STREAM_IS_RESERVED ? 1 : UINT32_MAX;
}

/* Free the record now, or when the program releases it. */
static inline void
sw_stream_delivered(sw_conn *conn, struct sw_stream *stream, uint32_t slot)
{
    if (conn->options.manual_release && (stream->flags & SW_STREAM_SHOWN)) {
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_NONE);
        stream->flags |= SW_STREAM_DELIVERED;
        conn->unreleased++;
        return;
    }
    sw_streams_remove(&conn->streams, stream, slot);
    if (conn->streams.unproven)
        sw_grace_request_proof(conn);
}

/* GOAWAY with the last stream that the program was shown, or with `last`. False: no memory. */
bool sw_conn_write_goaway(sw_conn *conn, uint32_t last, enum sw_error error, const uint8_t *debug, size_t debug_length);

/* Content of a closed stream's was dropped: it may have nothing to wait for any more. */
void sw_stream_recheck(sw_conn *conn, struct sw_stream *stream, uint32_t slot);

/*
 * Write an acknowledgement, which counts as waiting, ahead of content that was not shown (RFC 9113 6.7). False: no memory, or one too
 * many; the connection has failed.
 */
bool sw_conn_acknowledge(sw_conn *conn, const uint8_t *frame, size_t length);

/* Room in the output for a control frame of ours, which counts as waiting. NULL: no memory, or one too many; the connection has failed. */
uint8_t *sw_conn_control(sw_conn *conn, size_t length);

/* The clock, with what is to be watched (NULL: nothing). False: no memory. */
bool sw_conn_make_clock(sw_conn *conn, const struct sw_timeouts *timeouts);

#endif
