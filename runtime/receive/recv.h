/* The receiving side: what the frame reader calls, a file per kind of payload. */
#ifndef SW_RECV_H
#define SW_RECV_H

#include "connection/emit.h"
#include "connection/ends.h"
#include "connection/settings_exchange.h"
#include "state/identifier.h"

/*
 * Each function takes what it can from `in` and returns true when conn->event is to be shown. When one of them ends the connection it
 * returns false; the reader sees it.
 */

/* The frame is complete. */
static inline void
sw_recv_next_frame(sw_conn *conn)
{
    conn->phase = SW_PHASE_HEADER;
}

/*
 * Kinds of frame header: by rule and END_HEADERS, which decide what input it is to the machines that see every frame.
 * conn->unchanged_kinds has a bit for each kind that they pass over as they stand.
 */
enum {
    SW_RECV_KINDS = 32,
    SW_RECV_KIND_RULES = SW_RECV_KINDS / 2 - 1 < SW_FRAME_RULE_UNKNOWN ? SW_RECV_KINDS / 2 - 1 : SW_FRAME_RULE_UNKNOWN
};

/* `index` of a rule below SW_RECV_KIND_RULES: all others are stepped. The last bit is KINDS_KNOWN. */
static inline unsigned
sw_recv_kind(unsigned index, uint8_t flags)
{
    return index + (flags & SW_FLAG_END_HEADERS ? SW_RECV_KINDS / 2 : 0);
}

/*
 * Step those machines, the connection's and the header block's, with conn->frame. A kind that they pass over needs no step.
 *
 * Returns false when the frame is not taken further, or the connection has ended.
 */
bool sw_recv_frame_step(sw_conn *conn);

/*
 * Step the stream of the frame with an input and carry out the verdict.
 *
 *   slot  out: the record, or SW_SLOT_NONE
 *
 * Returns the cell; after an error verdict the record may be gone.
 */
const struct sw_cell *sw_recv_stream_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t *slot);

/* The same for a record that was looked for already. */
const struct sw_cell *sw_recv_slot_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t slot);

/* What a cell asks for other than to go on; `slot` may be SW_SLOT_NONE. */
void sw_recv_apply_cell(sw_conn *conn, const struct sw_cell *cell, uint8_t before, enum sw_stream_input input, uint32_t id,
                        uint32_t slot);

/* The same for a record that is there: most steps change nothing but the state, if that. */
static inline const struct sw_cell *
sw_recv_live_step(sw_conn *conn, enum sw_stream_input input, struct sw_stream *stream, uint32_t slot)
{
    uint8_t before = stream->state;
    const struct sw_cell *cell = sw_stream_step(conn, &stream->state, input, stream->id);
    if (!sw_cell_passes(cell, before))
        sw_recv_apply_cell(conn, cell, before, input, stream->id, slot);
    return cell;
}

/* The same compiled into its caller. */
static inline const struct sw_cell *
sw_recv_found_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t slot)
{
    if (slot == SW_SLOT_NONE)
        return sw_recv_slot_step(conn, input, id, slot);
    conn->streams.latest = slot;
    return sw_recv_live_step(conn, input, sw_stream_at(&conn->streams, slot), slot);
}

/*
 * The frame breaks a rule of its own. A stream error resets its stream; without a record of one it is a connection error (RFC 9113
 * 5.4.1). True: the rule says to ignore that.
 */
bool sw_recv_fault(sw_conn *conn, enum sw_check check);

/* END_STREAM has arrived on a live stream. The record may be gone afterwards. */
void sw_recv_end_stream(sw_conn *conn, struct sw_stream *stream, uint32_t slot);

/* The END_STREAM flag of a frame that is discarded: it counts where it may still come. */
void sw_recv_discarded_end(sw_conn *conn, uint32_t id);

/*
 * What arrived on a live stream is refused. A stream error resets the stream first, so that the peer hears of it even where both ends
 * are done with that frame (RFC 9113 8.1.1); then its END_STREAM counts.
 *
 *   end   the frame said END_STREAM
 *   cell  a verdict other than GO: a stream error, a connection error, or one that is never reached
 */
void sw_recv_refuse(sw_conn *conn, uint32_t slot, bool end, const struct sw_cell *cell, struct sw_cause cause);

/* DATA (data.c) */
bool sw_recv_data_begin(sw_conn *conn, sw_octets *in);
void sw_recv_data_prefix(sw_conn *conn, uint32_t pad_length);
bool sw_recv_data_body(sw_conn *conn, sw_octets *in);
bool sw_recv_data_end(sw_conn *conn);

/* HEADERS, PUSH_PROMISE, CONTINUATION (block.c) */
void sw_recv_block_begin(sw_conn *conn);
void sw_recv_block_prefix(sw_conn *conn, const uint8_t *prefix);
bool sw_recv_block_body(sw_conn *conn, sw_octets *in);

/* What the two kinds of block share (block.c). */

/* The identifier's rule says that the connection's machine is stepped for the stream that would be opened, which is not. */
void sw_recv_discard_late(sw_conn *conn, const struct sw_identifier_rule *rule);

/* Remember why the stream that the block opens or promises is refused when it is complete; SW_CHECK_NONE: it is not. Returns its flags. */
static inline uint8_t
sw_recv_refusal(sw_conn *conn, enum sw_check check)
{
    _Static_assert(SW_CHECK_COUNT <= UINT8_MAX, "a check is an octet of struct sw_conn");
    conn->block_refusal = (uint8_t)check;
    return check != SW_CHECK_NONE ? SW_STREAM_REFUSED : 0;
}

/* A stream that the peer opens or promises. False: no memory, the connection has failed. */
bool sw_recv_add_stream(sw_conn *conn, uint32_t id, uint8_t state, uint8_t flags);
void sw_recv_refuse_stream(sw_conn *conn, uint32_t slot); /* for what sw_recv_refusal() was given (RFC 9113 5.1.2) */
bool sw_recv_finish_discarded(sw_conn *conn);

/* The section in the decoder is shown. */
static inline void
sw_recv_section_event(sw_conn *conn, enum sw_event_kind kind, const struct sw_stream *stream)
{
    const struct sw_hpack_decoder *section = &conn->decoder;
    conn->event.kind = kind;
    conn->event.stream_id = stream->id;
    conn->event.user = stream->user;
    conn->event.flags = section->too_large ? SW_EVENT_FLAG_TOO_LARGE : 0;
    conn->event.as.headers.fields = section->fields;
    conn->event.as.headers.count = section->count;
#if SW_HANDLES_PROMISE
    conn->event.as.headers.promised_id = 0;
#endif
}

/* Show the cookie fields of the section as one (RFC 9113 8.2.3). False: no memory, the connection has failed. */
bool sw_recv_join_cookies(sw_conn *conn);

/* promises (promise.c) */
void sw_recv_promise_step(sw_conn *conn, enum sw_stream_input input); /* of the stream that it goes with */
void sw_recv_promise_begin(sw_conn *conn, const uint8_t *prefix);
bool sw_recv_promise_finish(sw_conn *conn);

/* the others (control.c) */
bool sw_recv_control(sw_conn *conn, const uint8_t *payload); /* a payload that is complete, or as much of it as is shown */

#endif
