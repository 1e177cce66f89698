/* The frames that fit in one look: PRIORITY, RST_STREAM, PING, GOAWAY, WINDOW_UPDATE (RFC 9113 6.3 to 6.9), and unknown ones (5.5). */
#include "receive/recv.h"

#include "connection/charge.h"
#include "connection/grace.h"
#include "connection/shutdown.h"
#include "flow/flow.h"
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

static SW_COLD bool
refuse(sw_conn *conn, enum sw_check check)
{
    sw_conn_apply_check(conn, check, conn->frame.stream_id, SW_SLOT_NONE);
    return false;
}

/* Parsed and reported, never acted on (RFC 9113 5.3.2). */
static SW_COLD bool
recv_priority(sw_conn *conn, const uint8_t *payload)
{
    uint32_t slot;
    sw_recv_stream_step(conn, SW_STREAM_INPUT_RECV_PRIORITY, conn->frame.stream_id, &slot);
    if (sw_conn_dead(conn))
        return false;
    sw_event_from_priority(&conn->event, &conn->frame, payload);
    set_user(conn);
    return true;
}

static SW_COLD bool
recv_rst_stream(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_rst_stream frame;
    sw_frame_rst_stream_read(payload, &frame);
    uint32_t slot;
    sw_grace_answered(conn, conn->frame.stream_id);
    const struct sw_cell *cell = sw_recv_stream_step(conn, SW_STREAM_INPUT_RECV_RST_STREAM, conn->frame.stream_id, &slot);
    if (sw_conn_dead(conn))
        return false;
    if (slot == SW_SLOT_NONE)
        return false;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    sw_stream_drop_content(conn, stream); /* RFC 9113 6.4: nothing follows, on a stream that had ended neither */
    if (cell->verdict != SW_VERDICT_GO || sw_stream_is_over(stream)) {
        sw_stream_recheck(conn, stream, slot);
        return false; /* it was closed already */
    }
    stream->error = frame.error_code;
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
recv_ping(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_ping frame;
    sw_frame_ping_read(payload, &frame);
    if (!(conn->frame.flags & SW_FLAG_ACK)) {
        if (!acknowledge_ping(conn, frame.opaque_data))
            return false;
        sw_trace_sent(conn, SW_FRAME_PING, SW_FLAG_ACK, 0, SW_FRAME_PING_LENGTH - SW_FRAME_HEADER_LENGTH);
    } else if (sw_marker_returned(conn, frame.opaque_data)) {
        return false;
    } else if (conn->pings_sent) {
        conn->pings_sent--;
        sw_grace_proven(conn, conn->ping_at);
    } else if (!sw_conn_charge(conn, SW_CHARGE_UNSOLICITED_PING_ACK)) { /* an answer to nothing: legal and useless */
        return false;
    }
    sw_event_from_ping(&conn->event, &conn->frame, payload);
    return true;
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
        bool begun = sw_message_attributes[stream->recv_message] & SW_MESSAGE_IS_BEGUN;
        uint8_t before = stream->state;
        sw_stream_step(conn, &stream->state, begun ? SW_STREAM_INPUT_NOTE_DISOWNED : SW_STREAM_INPUT_NOTE_UNPROCESSED, stream->id);
        sw_stream_recount(conn, stream, before);
        sw_grace_begin(conn, stream);
        sw_stream_drop_content(conn, stream);
        stream->error = begun ? error : (uint32_t)SW_ERROR_REFUSED_STREAM;
        sw_stream_closed(conn, stream, slot, begun ? SW_CLOSED_BY_CONNECTION : SW_CLOSED_BY_GOAWAY);
    }
}

static SW_COLD bool
recv_goaway(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_goaway frame;
    sw_frame_goaway_read(payload, &frame);
    if (frame.last_stream_id > conn->their_goaway) {
        sw_conn_raise(conn, SW_MACHINE_CONNECTION, SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED, 0);
        return false;
    }
    conn->their_goaway = frame.last_stream_id;
    close_unprocessed(conn, frame.last_stream_id, frame.error_code ? frame.error_code : (uint32_t)SW_ERROR_PROTOCOL_ERROR);

    sw_event_from_goaway(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    return true;
}

static SW_NOINLINE bool
enlarge_stream(sw_conn *conn, uint32_t increment)
{
    uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    if (slot == SW_SLOT_NONE) {
        sw_recv_slot_step(conn, SW_STREAM_INPUT_RECV_WINDOW_UPDATE, conn->frame.stream_id, slot);
        return false;
    }
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_WINDOW_UPDATE;
    bool overflow = sw_flow_overflows(conn, stream, increment);
    if (overflow && !(sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED))
        input = SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW;
    conn->streams.latest = slot;
    const struct sw_cell *cell = sw_recv_live_step(conn, input, stream, slot);
    if (cell->verdict != SW_VERDICT_GO || overflow)
        return false;
    sw_flow_enlarge(conn, stream, increment);
    sw_flow_wake(conn, stream, slot);
    return false;
}

/* Stream and error stand apart: 18 instructions less for the connection's window, which takes no more than this. */
static bool
recv_window_update(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_window_update frame;
    sw_frame_window_update_read(payload, &frame);
    if (!sw_conn_passes(conn, sw_limit_window_update(conn, frame.increment)))
        return false;
    enum sw_check check = sw_frame_window_update_check(&frame);
    if (check != SW_CHECK_NONE)
        return refuse(conn, check);
    if (conn->frame.stream_id)
        return enlarge_stream(conn, frame.increment);
    return !sw_flow_enlarge_connection(conn, frame.increment) && refuse(conn, SW_CHECK_FLOW_CONNECTION_OVERFLOW);
}

static bool
recv_settings(sw_conn *conn, const uint8_t *payload)
{
    return conn->frame.flags & SW_FLAG_ACK ? sw_recv_settings_ack(conn) : sw_recv_settings(conn, payload, conn->frame.length);
}

/* A table, so that each kind saves the registers that it needs itself, not those that another would. */
bool
sw_recv_control(sw_conn *conn, const uint8_t *payload)
{
    static bool (*const take[SW_FRAME_RULE_UNKNOWN])(sw_conn *, const uint8_t *) = {
        [SW_FRAME_PRIORITY] = recv_priority, [SW_FRAME_RST_STREAM] = recv_rst_stream,
        [SW_FRAME_SETTINGS] = recv_settings, [SW_FRAME_PING] = recv_ping,
        [SW_FRAME_GOAWAY] = recv_goaway,     [SW_FRAME_WINDOW_UPDATE] = recv_window_update,
    };
    return take[conn->frame.type] && take[conn->frame.type](conn, payload); /* the others are not taken whole */
}

void
sw_recv_unreported(sw_conn *conn)
{
    uint32_t slot;
    if (conn->frame.stream_id)
        sw_recv_stream_step(conn, SW_STREAM_INPUT_RECV_UNKNOWN, conn->frame.stream_id, &slot);
}

SW_COLD bool
sw_recv_unknown(sw_conn *conn, const uint8_t *payload, uint32_t length)
{
    sw_recv_unreported(conn);
    if (sw_conn_dead(conn))
        return false;
    sw_event_from_unknown(&conn->event, &conn->frame, payload, length);
    set_user(conn);
    return true;
}
