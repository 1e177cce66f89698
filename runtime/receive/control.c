/* The frames that fit in one look: PRIORITY, RST_STREAM, PING, GOAWAY, WINDOW_UPDATE (RFC 9113 6.3 to 6.9), and unknown ones (5.5). */
#include "receive/recv.h"

#include "asked.h"
#include "connection/charge.h"
#include "connection/grace.h"
#include "connection/shutdown.h"
#include "receive/guards.h"
#include "state/trace.h"
#include "support/compiler.h"

/* The event is about a stream that the program may hold. */
static SW_COLD void
set_user(sw_conn *conn)
{
    uint32_t id = conn->event.stream_id, slot = id ? sw_streams_find_slow(&conn->streams, id) : SW_SLOT_NONE;
    if (slot != SW_SLOT_NONE)
        conn->event.user = sw_stream_at(&conn->streams, slot)->user;
}

/* False: the machine does not go on. */
static SW_COLD bool
raise_connection(sw_conn *conn, enum sw_connection_input input)
{
    return sw_conn_raise(conn, SW_MACHINE_CONNECTION, input, 0)->verdict == SW_VERDICT_GO;
}

SW_COLD bool
sw_recv_fault(sw_conn *conn, enum sw_check check)
{
    const struct sw_cell *cell = &sw_check_cells[check];
    const uint32_t id = conn->frame.stream_id, slot = id ? sw_streams_find_slow(&conn->streams, id) : SW_SLOT_NONE;
    bool over = slot != SW_SLOT_NONE && sw_stream_is_over(sw_stream_at(&conn->streams, slot));
    if (!over || cell->verdict != SW_VERDICT_STREAM_ERROR) /* what was reset already is not reset again */
        sw_conn_apply_check(conn, check, id, slot);
    return cell->verdict == SW_VERDICT_IGNORE && !sw_conn_dead(conn);
}

/*
 * Handlers of frames by spec/frames.yaml. `slot` and `cell` are what the stream's machine said, which is stepped before; without a stream
 * SW_SLOT_NONE and NULL. They return true when the frame is to be shown.
 */

static SW_COLD bool
handle_rst_stream(sw_conn *conn, const struct sw_frame_rst_stream *frame, uint32_t slot, const struct sw_cell *cell)
{
    sw_grace_answered(conn, conn->frame.stream_id);
    if (slot == SW_SLOT_NONE)
        return false;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    sw_stream_drop_content(conn, stream); /* RFC 9113 6.4: nothing follows, on a stream that had ended neither */
    if (cell->verdict != SW_VERDICT_GO || sw_stream_is_over(stream)) {
        sw_stream_recheck(conn, stream, slot);
        return false; /* it was closed already */
    }
    stream->error = frame->error_code;
    stream->flags |= SW_STREAM_RESET_PENDING;
    sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_PEER_RESET);
    return false;
}

static SW_COLD bool
acknowledge_ahead(sw_conn *conn, const uint8_t opaque[8])
{
    uint8_t ack[SW_FRAME_PING_LENGTH];
    sw_frame_ping_write(ack, SW_FLAG_ACK, opaque);
    return sw_conn_acknowledge(conn, ack, sizeof ack);
}

/* False: the connection has ended. */
static inline bool
acknowledge_ping(sw_conn *conn, const uint8_t opaque[8])
{
    if (conn->output.content_count)
        return acknowledge_ahead(conn, opaque);
    uint8_t *out = sw_conn_control(conn, SW_FRAME_PING_LENGTH);
    if (!out)
        return false;
    sw_frame_ping_write(out, SW_FLAG_ACK, opaque);
    sw_output_commit(&conn->output, SW_FRAME_PING_LENGTH);
    return true;
}

static bool
handle_ping(sw_conn *conn, const struct sw_frame_ping *frame)
{
    if (!acknowledge_ping(conn, frame->opaque_data))
        return false;
    sw_trace_sent(conn, SW_FRAME_PING, SW_FLAG_ACK, 0, SW_FRAME_PING_LENGTH - SW_FRAME_HEADER_LENGTH);
    return true;
}

static bool
handle_ping_ack(sw_conn *conn, const struct sw_frame_ping *frame)
{
    return sw_conn_ping_acknowledged(conn, frame->opaque_data);
}

/*
 * Streams of ours above the peer's last identifier were not processed: safe to retry, as if the peer had refused them (RFC 9113 6.8,
 * 8.7). Of one that it has begun to answer that is not true, whatever the GOAWAY says; it ends all the same, as the peer ignores what
 * we still send on it.
 */
static SW_COLD void
close_unprocessed(sw_conn *conn, uint32_t last, uint32_t error)
{
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id || stream->id <= last || !sw_conn_is_ours(conn, stream->id) || sw_stream_is_over(stream))
            continue;
        uint8_t before = stream->state;
        const struct sw_cell *cell = sw_stream_step(conn, &stream->state, sw_stream_input_note_unprocessed(stream), stream->id);
        const bool retry = cell->effect == SW_STREAM_EFFECT_RETRY;
        sw_stream_recount(conn, stream, before);
        sw_grace_begin(conn, stream);
        sw_stream_drop_content(conn, stream);
        stream->error = retry ? (uint32_t)SW_ERROR_REFUSED_STREAM : error;
        sw_stream_closed(conn, stream, slot, retry ? SW_CLOSED_BY_GOAWAY : SW_CLOSED_BY_CONNECTION);
    }
}

static SW_COLD bool
handle_goaway(sw_conn *conn, const struct sw_frame_goaway *frame)
{
    conn->their_goaway = frame->last_stream_id;
    close_unprocessed(conn, frame->last_stream_id, frame->error_code ? frame->error_code : (uint32_t)SW_ERROR_PROTOCOL_ERROR);
    return true;
}

static SW_COLD bool
report_window_update(sw_conn *conn, uint32_t increment)
{
    sw_event_begin(&conn->event, SW_EVENT_WINDOW_UPDATE, conn->frame.stream_id);
    conn->event.as.window.increment = increment;
    set_user(conn);
    return true;
}

static SW_ALWAYS_INLINE bool
handle_window_update(sw_conn *conn, const struct sw_frame_window_update *frame, uint32_t slot, const struct sw_cell *cell)
{
    if (!sw_conn_passes(conn, sw_limit_window_update(conn, frame->increment)))
        return false;
    if (!cell) {
        const enum sw_check check = sw_check_at_connection_credit(conn, frame->increment);
        if (!sw_conn_passes(conn, check))
            return false;
        sw_flow_enlarge_connection(conn, frame->increment);
        return conn->options.report_window_updates && report_window_update(conn, frame->increment);
    } else if (cell->verdict == SW_VERDICT_GO && slot != SW_SLOT_NONE) {
        struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        sw_flow_enlarge(conn, stream, frame->increment);
        sw_flow_wake(conn, stream, slot);
        return conn->options.report_window_updates && report_window_update(conn, frame->increment);
    }
    return false;
}

static bool
handle_settings(sw_conn *conn, const uint8_t *payload)
{
    return sw_recv_settings(conn, payload, conn->frame.length);
}

static bool
handle_settings_ack(sw_conn *conn, const uint8_t *payload)
{
    (void)payload;
    return sw_recv_settings_ack(conn);
}

#include "dispatch.h"

bool
sw_recv_control(sw_conn *conn, const uint8_t *payload)
{
    return take[sw_frame_index[conn->frame.type]](conn, payload);
}
