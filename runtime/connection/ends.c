#include "connection/ends.h"

#include <string.h>

#include "connection/charge.h"
#include "flow/flow.h"
#include "state/trace.h"
#include "support/compiler.h"

uint8_t *
sw_conn_control(sw_conn *conn, size_t length)
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, length);
    if (!out) {
        sw_conn_fail_memory(conn);
        return NULL;
    }
    if (!sw_conn_passes(conn, sw_limit_control_frame(conn)))
        return NULL;
    conn->control.after++;
    return out;
}

static SW_COLD bool
acknowledge_ahead(sw_conn *conn, const uint8_t *frame, size_t length)
{
    return sw_conn_passes(conn, sw_limit_control_frame(conn)) && sw_output_acknowledge(&conn->output, &conn->memory, frame, length);
}

SW_COLD bool
sw_conn_acknowledge(sw_conn *conn, const uint8_t *frame, size_t length)
{
    if (conn->output.content_count && acknowledge_ahead(conn, frame, length))
        return true;
    uint8_t *out = sw_conn_dead(conn) ? NULL : sw_conn_control(conn, length);
    if (!out)
        return false;
    memcpy(out, frame, length);
    sw_output_commit(&conn->output, length);
    return true;
}

bool
sw_conn_write_goaway(sw_conn *conn, uint32_t last, enum sw_error error, const uint8_t *debug, size_t debug_length)
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_GOAWAY_LENGTH + debug_length);
    if (!out)
        return false;
    uint8_t *end = sw_frame_goaway_write(out, last, error, (uint32_t)debug_length);
    if (debug_length)
        memcpy(end, debug, debug_length);
    if (last < conn->our_goaway) /* requests may cross it, as many as we take at a time (RFC 9113 6.8) */
        sw_streams_allow_late(&conn->streams, 0, sw_twice(conn->stream_limit));
    sw_output_commit(&conn->output, SW_FRAME_GOAWAY_LENGTH + debug_length);
    sw_trace_sent(conn, SW_FRAME_GOAWAY, 0, 0, SW_FRAME_GOAWAY_LENGTH - SW_FRAME_HEADER_LENGTH + (uint32_t)debug_length);
    return true;
}

/* ---- streams ------------------------------------------------------------------------------------------------------------------ */

void
sw_stream_closed(sw_conn *conn, struct sw_stream *stream, uint32_t slot, enum sw_closed_by by)
{
    stream->closed_by = (uint8_t)(by | (stream->closed_by & SW_STREAM_DROPPED));
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        sw_streams_unlist_credit(&conn->streams, slot);
    sw_flow_forget(conn, stream);
    if (by == SW_CLOSED_BY_END_STREAM) {
        stream->error = 0;
        sw_limit_refund_on(conn, SW_REFUND_STREAM_FINISHED, 1);
    }
    if (!(stream->flags & SW_STREAM_SHOWN)) {
        if (!sw_output_is_out(&conn->output, stream->end)) {
            sw_waiting_count(&conn->closed, &conn->output);
            conn->closed.after++;
        }
        sw_stream_delivered(conn, stream, slot);
        return;
    }
    if (stream->queue != SW_QUEUE_NONE)
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_NONE);
    /* What ended by the frame written last is not out, unless all is: the usual case needs no closer look. */
    const bool newest = stream->end == (uint32_t)conn->output.written && conn->output.sent != conn->output.written;
    if ((stream->flags & SW_STREAM_RESET_PENDING) || (!newest && sw_output_is_out(&conn->output, stream->end)))
        sw_streams_append(&conn->streams, stream, slot, SW_QUEUE_CLOSING);
    else
        sw_streams_flush(&conn->streams, stream, slot);
}

void
sw_stream_drop_content(sw_conn *conn, struct sw_stream *stream)
{
    if (!conn->output.content_count)
        return;
    conn->in_callback = true; /* release callbacks may not call the connection */
    const struct sw_dropped dropped = sw_output_drop(&conn->output, &conn->memory, stream->id, stream->end);
    conn->in_callback = false;
    if (!dropped.any)
        return;
    sw_flow_unspend(conn, dropped.octets);
    stream->closed_by |= SW_STREAM_DROPPED;
    if (dropped.last)
        stream->end = dropped.end;
    conn->pending_events |= SW_PENDING_SENT; /* records of others may have come to an end with it */
}

void
sw_stream_recheck(sw_conn *conn, struct sw_stream *stream, uint32_t slot)
{
    if (stream->queue == SW_QUEUE_FLUSHING)
        sw_stream_closed(conn, stream, slot, (enum sw_closed_by)(stream->closed_by & ~SW_STREAM_DROPPED));
}

void
sw_stream_write_reset(sw_conn *conn, uint32_t slot, uint32_t error)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint8_t before = stream->state;
    const struct sw_cell *cell = sw_stream_step(conn, &stream->state, sw_stream_input_send_rst_stream(error), stream->id);
    sw_stream_recount(conn, stream, before);
    sw_grace_begin(conn, stream);
    const bool content_ends = cell->effect == SW_STREAM_EFFECT_DROP_UNLESS_TRAILERS && sw_output_ends(&conn->output, stream->id);
    if (content_ends || cell->effect == SW_STREAM_EFFECT_DROP)
        sw_stream_drop_content(conn, stream);
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_RST_STREAM_LENGTH); /* there is room: it was reserved */
    sw_frame_rst_stream_write(out, stream->id, error);
    sw_output_commit(&conn->output, SW_FRAME_RST_STREAM_LENGTH);
    stream->end = (uint32_t)conn->output.written;
    sw_trace_sent(conn, SW_FRAME_RST_STREAM, 0, stream->id, SW_FRAME_RST_STREAM_LENGTH - SW_FRAME_HEADER_LENGTH);
    stream->error = error;
}

void
sw_stream_fail(sw_conn *conn, uint32_t slot, enum sw_error error, struct sw_cause cause)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint32_t id = stream->id;
    sw_conn_note_error(conn, error, id, cause);
    bool premature = !(stream->flags & SW_STREAM_ANSWERED);
    if (!sw_conn_control(conn, SW_FRAME_RST_STREAM_LENGTH))
        return;
    sw_stream_write_reset(conn, slot, error);
    if (conn->options.report_stream_errors)
        conn->pending_events |= SW_PENDING_STREAM_ERROR;
    stream->flags |= SW_STREAM_RESET_PENDING;
    stream->cause = cause;
    sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_ERROR);
    if (premature)
        sw_conn_charge(conn, SW_CHARGE_UNANSWERED_STREAM_FAILED);
}

/* ---- the connection ----------------------------------------------------------------------------------------------------------- */

/*
 * A stream of a connection that ends: content of its that was not shown is dropped. STREAM_CLOSED is due at once, but not of a stream whose
 * content by reference it may be writing right now.
 */
static void
close_with_connection(sw_conn *conn, uint32_t slot, enum sw_error error)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (!stream->id || stream->queue == SW_QUEUE_CLOSING || (stream->flags & SW_STREAM_DELIVERED))
        return;
    sw_stream_drop_content(conn, stream);
    if (!sw_output_refers(&conn->output, stream->id))
        stream->end = (uint32_t)conn->output.sent;
    if (stream->queue == SW_QUEUE_FLUSHING) {
        sw_stream_closed(conn, stream, slot, (enum sw_closed_by)(stream->closed_by & ~SW_STREAM_DROPPED));
        return;
    }
    stream->error = error;
    sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_CONNECTION);
}

_Static_assert((int)SW_CHECK_CALL_ENDED <= UINT8_MAX && (int)SW_CHECK_CALL_ENDED_NO_MEMORY <= UINT8_MAX,
               "they fit into sw_conn.refuses");

/* Queue the events that are due, and how calls are refused from now on. */
static void
end_connection(sw_conn *conn, enum sw_error error, enum sw_check refusal)
{
    conn->refuses = (uint8_t)refusal;
    conn->pending_events = SW_PENDING_ENDED;
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++)
        close_with_connection(conn, slot, error);
}

/* The GOAWAY of an error has a place of its own, so that no shortage of memory can suppress it. */
static void
write_reserved_goaway(sw_conn *conn, enum sw_error error)
{
    uint8_t *end = sw_frame_goaway_write(conn->output.reserved_goaway, sw_conn_last_taken(conn), error, 0);
    conn->output.reserved_goaway_length = (uint8_t)(end - conn->output.reserved_goaway);
    sw_trace_sent(conn, SW_FRAME_GOAWAY, 0, 0, SW_FRAME_GOAWAY_LENGTH - SW_FRAME_HEADER_LENGTH);
}

void
sw_conn_end(sw_conn *conn, uint32_t last, enum sw_error error, const uint8_t *debug, size_t debug_length)
{
    sw_conn_write_goaway(conn, last, error, debug, debug_length);
    sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR, 0);
    end_connection(conn, error, SW_CHECK_CALL_ENDED);
}

void
sw_conn_fail(sw_conn *conn, enum sw_error error, uint32_t stream_id, struct sw_cause cause)
{
    if (sw_conn_dead(conn))
        return;
    sw_conn_note_error(conn, error, stream_id, cause);
    write_reserved_goaway(conn, error);
    sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR, 0);
    end_connection(conn, error, SW_CHECK_CALL_ENDED);
}

void
sw_conn_fail_memory(sw_conn *conn)
{
    if (sw_conn_dead(conn))
        return;
    const enum sw_error error = (enum sw_error)sw_check_cells[SW_CHECK_NO_MEMORY].code;
    sw_conn_note_error(conn, error, 0, sw_cause_check(SW_CHECK_NO_MEMORY));
    write_reserved_goaway(conn, error);
    sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR, 0);
    end_connection(conn, error, SW_CHECK_CALL_ENDED_NO_MEMORY);
}

/* Content of these streams was taken, and will not go out. */
static void
note_dropped(sw_conn *conn)
{
    for (uint32_t i = 0; i < conn->output.content_count; i++) {
        const struct sw_content *content = sw_content_at(&conn->output, i);
        uint32_t slot = content->stream_id && content->kept ? sw_streams_find(&conn->streams, content->stream_id) : SW_SLOT_NONE;
        if (slot != SW_SLOT_NONE)
            sw_stream_at(&conn->streams, slot)->closed_by |= SW_STREAM_DROPPED;
    }
}

void
sw_conn_transport_ended(sw_conn *conn)
{
    note_dropped(conn);
    conn->in_callback = true; /* release callbacks may not call the connection */
    sw_output_clear(&conn->output, &conn->memory);
    conn->in_callback = false;
    const struct sw_cell *cell = sw_connection_step(conn, SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED, 0);
    const enum sw_error error = (enum sw_error)sw_check_cells[SW_CHECK_TRANSPORT_CLOSED].code;
    if (cell->verdict == SW_VERDICT_GO)
        sw_conn_note_error(conn, error, 0, sw_cause_check(SW_CHECK_TRANSPORT_CLOSED));
    end_connection(conn, error, conn->refuses ? (enum sw_check)conn->refuses : SW_CHECK_CALL_ENDED);
}

void
sw_conn_apply_cell(sw_conn *conn, const struct sw_cell *cell, struct sw_cause cause, uint32_t stream_id, uint32_t slot)
{
    switch ((enum sw_verdict)cell->verdict) {
    case SW_VERDICT_GO:
    case SW_VERDICT_IGNORE:
    case SW_VERDICT_DISCARD:
        return;
    case SW_VERDICT_STREAM_ERROR:
        if (slot != SW_SLOT_NONE) {
            sw_stream_fail(conn, slot, (enum sw_error)cell->code, cause);
            return;
        }
        sw_conn_fail(conn, (enum sw_error)cell->code, stream_id, cause); /* RFC 9113 5.4.1: there is no stream to reset */
        return;
    case SW_VERDICT_CONN_ERROR:
        sw_conn_fail(conn, (enum sw_error)cell->code, stream_id, cause);
        return;
    case SW_VERDICT_UNSET:
    case SW_VERDICT_REFUSE:
    case SW_VERDICT_NEVER:
        break;
    }
    sw_conn_fail(conn, SW_ERROR_INTERNAL_ERROR, stream_id, cause); /* a cell that the table says is never reached */
}

const struct sw_cell *
sw_conn_raise(sw_conn *conn, enum sw_machine machine, unsigned input, uint32_t stream_id)
{
    const uint8_t before = conn->states[machine];
    const struct sw_cell *cell = sw_machine_cells(machine, conn->role, before) + input;
    sw_step_connection(conn, machine, input, cell, stream_id);
    if (cell->verdict != SW_VERDICT_GO)
        sw_conn_apply_cell(conn, cell, sw_cause_cell(machine, before, input), conn->frame.stream_id, SW_SLOT_NONE);
    sw_conn_charge_cell(conn, cell, NULL);
    return cell;
}

void
sw_conn_apply_check(sw_conn *conn, enum sw_check check, uint32_t stream_id, uint32_t slot)
{
    sw_conn_apply_cell(conn, &sw_check_cells[check], sw_cause_check(check), stream_id, slot);
    sw_conn_charge_cell(conn, &sw_check_cells[check], NULL);
}
