#include "ends.h"

#include <string.h>

#include "flow.h"
#include "limit.h"
#include "trace.h"

uint8_t *
sw_conn_control(sw_conn *conn, size_t length)
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, length);
    if (!out) {
        sw_conn_fail_memory(conn);
        return NULL;
    }
    uint32_t waiting = sw_waiting_count(&conn->control, &conn->output);
    if (waiting >= conn->budgets[SW_LIMIT_CONTROL_QUEUE]) {
        sw_conn_breach(conn, (enum sw_check)sw_limit_rules[SW_LIMIT_CONTROL_QUEUE].check, 0, SW_SLOT_NONE);
        return NULL;
    }
    conn->control.after++;
    return out;
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
    sw_output_commit(&conn->output, SW_FRAME_GOAWAY_LENGTH + debug_length);
    sw_trace_sent(conn, SW_FRAME_GOAWAY, 0, 0, SW_FRAME_GOAWAY_LENGTH - SW_FRAME_HEADER_LENGTH + (uint32_t)debug_length);
    return true;
}

/* ---- streams ------------------------------------------------------------------------------------------------------------------ */

void
sw_stream_closed(sw_conn *conn, struct sw_stream *stream, uint32_t slot, enum sw_closed_by by)
{
    stream->closed_by = (uint8_t)by;
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        sw_streams_unlist_credit(&conn->streams, slot);
    sw_flow_forget(conn, stream);
    if (by == SW_CLOSED_BY_END_STREAM)
        sw_limit_refund_on(conn, SW_REFUND_STREAM_FINISHED, 1);
    if (conn->output.sent != conn->output.written) {
        sw_waiting_count(&conn->closed, &conn->output);
        conn->closed.after++;
    }
    if (!(stream->flags & SW_STREAM_SHOWN)) {
        sw_stream_told(conn, stream, slot);
        return;
    }
    if (stream->queue == SW_QUEUE_NONE)
        sw_streams_append(&conn->streams, stream, slot, SW_QUEUE_CLOSING);
    else
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_CLOSING);
}

void
sw_stream_drop_content(sw_conn *conn, uint32_t id)
{
    conn->in_callback = true; /* release callbacks may not call the connection */
    uint64_t taken = sw_output_drop(&conn->output, id);
    conn->in_callback = false;
    sw_flow_unspend(conn, taken);
}

void
sw_stream_write_reset(sw_conn *conn, uint32_t slot, uint32_t error, uint8_t *out)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint8_t before = stream->state;
    sw_stream_step(conn, &stream->state, SW_STREAM_INPUT_SEND_RST_STREAM, stream->id);
    sw_stream_recount(conn, stream, before);
    /* Trailers stay, and say that the message is complete: then what they follow stays with them. */
    if (sw_stream_attributes[before] & SW_STREAM_IS_SENDING || sw_output_ends(&conn->output, stream->id))
        sw_stream_drop_content(conn, stream->id);
    sw_frame_rst_stream_write(out, stream->id, error);
    sw_output_commit(&conn->output, SW_FRAME_RST_STREAM_LENGTH);
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
    uint8_t *out = sw_conn_control(conn, SW_FRAME_RST_STREAM_LENGTH);
    if (!out)
        return;
    sw_stream_write_reset(conn, slot, error, out);
    stream->flags |= SW_STREAM_RESET_UNTOLD;
    sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_ERROR);
    if (premature)
        sw_limit_charge(conn, SW_LIMIT_RESETS, 1);
}

/* ---- the connection ----------------------------------------------------------------------------------------------------------- */

/* Step to the end and queue what the program has to be told. */
static void
end_connection(sw_conn *conn, enum sw_error error, enum sw_status status)
{
    sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR);
    conn->end_status = (int8_t)status;
    conn->notices = SW_NOTICE_ENDED;

    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id || stream->queue == SW_QUEUE_CLOSING || (stream->flags & SW_STREAM_TOLD))
            continue;
        stream->error = error;
        sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_CONNECTION);
    }
}

/* The GOAWAY of an error has a place of its own, so that no shortage of memory can suppress it. */
static void
speak_last_words(sw_conn *conn, enum sw_error error)
{
    uint8_t *end = sw_frame_goaway_write(conn->output.last_words, conn->last_shown, error, 0);
    conn->output.last_words_length = (uint8_t)(end - conn->output.last_words);
    sw_trace_sent(conn, SW_FRAME_GOAWAY, 0, 0, SW_FRAME_GOAWAY_LENGTH - SW_FRAME_HEADER_LENGTH);
}

void
sw_conn_end(sw_conn *conn, enum sw_error error, const uint8_t *debug, size_t debug_length)
{
    sw_conn_write_goaway(conn, conn->last_shown, error, debug, debug_length);
    end_connection(conn, error, SW_STATUS_TERMINATED);
}

void
sw_conn_fail(sw_conn *conn, enum sw_error error, uint32_t stream_id, struct sw_cause cause)
{
    if (sw_conn_dead(conn))
        return;
    sw_conn_note_error(conn, error, stream_id, cause);
    speak_last_words(conn, error);
    end_connection(conn, error, SW_STATUS_TERMINATED);
}

void
sw_conn_fail_memory(sw_conn *conn)
{
    if (sw_conn_dead(conn))
        return;
    sw_conn_note_error(conn, SW_ERROR_INTERNAL_ERROR, 0, sw_cause_check(SW_CHECK_NO_MEMORY));
    speak_last_words(conn, SW_ERROR_INTERNAL_ERROR);
    end_connection(conn, SW_ERROR_INTERNAL_ERROR, SW_STATUS_NO_MEMORY);
}

void
sw_conn_obey(sw_conn *conn, const struct sw_cell *cell, struct sw_cause cause, uint32_t stream_id, uint32_t slot)
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

void
sw_conn_breach(sw_conn *conn, enum sw_check check, uint32_t stream_id, uint32_t slot)
{
    sw_conn_obey(conn, &sw_check_cells[check], sw_cause_check(check), stream_id, slot);
}
