#include "flow/flow.h"

#include "state/trace.h"

/* ---- what we may send -------------------------------------------------------------------------------------------------------- */

static int32_t
exact_top(const sw_conn *conn)
{
    int32_t top = 0;
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id || (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED))
            continue;
        if (stream->send_window > top)
            top = stream->send_window;
    }
    return top;
}

bool
sw_flow_initial(sw_conn *conn, uint32_t value)
{
    /* The top is an upper bound, as old as the connection; only when it is not good enough are the streams looked at. */
    if ((int64_t)value + conn->send_window_top > SW_WINDOW_MAX) {
        conn->send_window_top = exact_top(conn);
        if ((int64_t)value + conn->send_window_top > SW_WINDOW_MAX)
            return false;
    }

    struct sw_streams *streams = &conn->streams;
    while (value > conn->theirs[SW_SETTING_OF_WINDOWS] && streams->queues[SW_QUEUE_WINDOW].head != SW_SLOT_NONE)
        sw_streams_enqueue(streams, streams->queues[SW_QUEUE_WINDOW].head, SW_QUEUE_READY);
    return true;
}

/*
 * Any octet of room wakes what waits. A sender that avoids silly windows (RFC 1122 4.2.3.4) holds small pieces back until there is room
 * for a large one, or half of the largest window that it ever saw, or until a timer runs out, as the peer may never give that much.
 * Here is no clock, and nothing says how much the peer means to grant: its INITIAL_WINDOW_SIZE may have been lowered since, and octets that
 * it has not credited may be those that it will not credit before more have come (RFC 9113 5.2.1: the receiver decides). So a threshold
 * can be one that is never reached, and the stream would wait for ever, unless its program, which may have a clock, gives up on the
 * threshold that it asked for with sw_conn_await_window(). What that costs is the peer's choice: a frame header for each
 * of its WINDOW_UPDATE frames, which the limit window_updates counts. To return credit in large pieces is the receiver's part: see
 * sw_flow_connection_due().
 *
 * Three queues, by what is waited for: the stream's own window; the connection's, or the output; the output alone. The last is for
 * streams that owe only their end, which takes no window (RFC 9113 6.9.1) and so stands behind nothing that needs one.
 */
void
sw_flow_wait(sw_conn *conn, uint32_t slot, size_t octets)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    stream->awaits_above = 0;
    enum sw_queue queue = sw_flow_suffices(conn, stream) ? SW_QUEUE_READY : SW_QUEUE_WINDOW;
    sw_streams_enqueue(&conn->streams, slot, octets ? queue : SW_QUEUE_END);
}

void
sw_flow_await(sw_conn *conn, uint32_t slot, uint32_t octets)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    stream->awaits_above = octets ? octets - 1 : 0;
    sw_streams_enqueue(&conn->streams, slot, sw_flow_suffices(conn, stream) ? SW_QUEUE_READY : SW_QUEUE_WINDOW);
}

/* The first of the streams that wait whose own window has room: it may have fallen since. Those before it go where that is waited for. */
static uint32_t
first_with_room(sw_conn *conn)
{
    struct sw_streams *streams = &conn->streams;
    uint32_t slot;
    while ((slot = streams->queues[SW_QUEUE_READY].head) != SW_SLOT_NONE) {
        if (sw_flow_suffices(conn, sw_stream_at(streams, slot)))
            return slot;
        sw_streams_enqueue(streams, slot, SW_QUEUE_WINDOW);
    }
    return SW_SLOT_NONE;
}

uint32_t
sw_flow_next_writable(sw_conn *conn)
{
    if (!sw_conn_has_room(conn))
        return SW_SLOT_NONE;
    uint32_t slot = conn->streams.queues[SW_QUEUE_END].head;
    if (slot == SW_SLOT_NONE && conn->send_window > 0)
        slot = first_with_room(conn);
    if (slot != SW_SLOT_NONE)
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_NONE);
    return slot;
}

/* ---- what we receive --------------------------------------------------------------------------------------------------------- */

void
sw_flow_forget(sw_conn *conn, struct sw_stream *stream)
{
    conn->credit += stream->unconsumed;
    stream->unconsumed = 0;
    stream->credit = 0;
}

SW_COLD uint32_t
sw_flow_withhold(struct sw_stream *stream, uint32_t octets)
{
    if (!(stream->closed_by & SW_STREAM_WITHHOLDS))
        return octets;
    const uint32_t withheld = octets < stream->credit ? octets : stream->credit;
    stream->credit -= withheld;
    if (!stream->credit)
        stream->closed_by &= (uint8_t)~SW_STREAM_WITHHOLDS;
    return octets - withheld;
}

/* What the windows of our streams would be with `initial` for the largest INITIAL_WINDOW_SIZE, all credit given. */
static int64_t
recv_window_at_most(const struct sw_stream *stream, uint32_t initial)
{
    const int64_t credit = stream->credit;
    return (int64_t)initial + stream->recv_window + stream->unconsumed +
           (stream->closed_by & SW_STREAM_WITHHOLDS ? -credit : credit);
}

bool
sw_flow_ours_fits(const sw_conn *conn, uint32_t initial)
{
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        bool closed = !stream->id || (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED);
        if (!closed && recv_window_at_most(stream, initial) > SW_WINDOW_MAX)
            return false;
    }
    return true;
}

bool
sw_flow_may_grant(const sw_conn *conn, uint32_t slot, uint32_t increment)
{
    if (slot == SW_SLOT_NONE)
        return (int64_t)conn->window_size + increment <= SW_WINDOW_MAX;
    const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint32_t initial = conn->ours[SW_SETTING_OF_WINDOWS];
    if (conn->pending && conn->pending->sent[SW_SETTING_OF_WINDOWS] > initial)
        initial = conn->pending->sent[SW_SETTING_OF_WINDOWS];
    if (conn->pending && conn->pending->wanted[SW_SETTING_OF_WINDOWS] > initial)
        initial = conn->pending->wanted[SW_SETTING_OF_WINDOWS];
    return recv_window_at_most(stream, initial) + increment <= SW_WINDOW_MAX;
}

bool
sw_flow_grant(sw_conn *conn, uint32_t slot, uint32_t increment)
{
    if (!sw_flow_may_grant(conn, slot, increment))
        return false;
    if (slot == SW_SLOT_NONE) {
        conn->window_size += increment;
        conn->credit += increment;
        conn->granted = true;
        return true;
    }
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    increment = sw_flow_withhold(stream, increment);
    stream->credit += increment;
    if (increment)
        sw_streams_list_credit(&conn->streams, slot);
    return true;
}

bool
sw_flow_resize(sw_conn *conn, uint32_t slot, uint32_t octets)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    const int64_t more = octets - recv_window_at_most(stream, conn->ours[SW_SETTING_OF_WINDOWS]);
    if (more > 0)
        return sw_flow_grant(conn, slot, (uint32_t)more);
    const uint32_t less = (uint32_t)-more, owed = sw_flow_owed(stream);
    if (less <= owed) {
        stream->credit -= less;
        return true;
    }
    stream->credit = stream->credit - 2 * owed + less; /* what was withheld and more, or more than what was owed */
    stream->closed_by |= SW_STREAM_WITHHOLDS;
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        sw_streams_unlist_credit(&conn->streams, slot);
    return true;
}

void
sw_flow_shrunk(sw_conn *conn, uint32_t former)
{
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id)
            continue;
        sw_flow_list_due(conn, stream, slot);
        if (stream->id <= conn->former_last && conn->former_window > former)
            former = conn->former_window; /* one that was spared the last time */
    }

    if (sw_setting_rules[SW_SETTING_OF_WINDOWS].spares_open) {
        conn->former_window = former;
        conn->former_last = conn->last_ours > conn->last_theirs ? conn->last_ours : conn->last_theirs;
    }
}

static bool
write_update(sw_conn *conn, uint32_t id, uint32_t increment)
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_WINDOW_UPDATE_LENGTH);
    if (!out)
        return false; /* tried again when output is drained the next time */
    sw_frame_window_update_write(out, id, increment);
    sw_output_commit(&conn->output, SW_FRAME_WINDOW_UPDATE_LENGTH);
    sw_trace_sent(conn, SW_FRAME_WINDOW_UPDATE, 0, id, SW_FRAME_WINDOW_UPDATE_LENGTH - SW_FRAME_HEADER_LENGTH);
    return true;
}

/* Give the peer all of a stream's or (0) the connection's credit. In a negative window that may be more than one frame can say. */
static bool
write_credit(sw_conn *conn, uint32_t id, uint32_t *credit, int32_t *window)
{
    while (*credit) {
        uint32_t increment = *credit < SW_WINDOW_MAX ? *credit : SW_WINDOW_MAX;
        if (!write_update(conn, id, increment))
            return false;
        *window = (int32_t)((int64_t)*window + increment);
        *credit -= increment;
    }
    return true;
}

bool
sw_flow_update(sw_conn *conn, uint32_t slot, uint32_t increment)
{
    if (!sw_flow_may_grant(conn, slot, increment))
        return false;
    if (slot == SW_SLOT_NONE) {
        conn->window_size += increment;
        conn->recv_window = (int32_t)((int64_t)conn->recv_window + increment);
        return write_update(conn, 0, increment);
    }
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    stream->recv_window = (int32_t)((int64_t)stream->recv_window + increment);
    return write_update(conn, stream->id, increment);
}

void
sw_flow_flush(sw_conn *conn, uint32_t slot)
{
    if (slot == SW_SLOT_NONE) {
        write_credit(conn, 0, &conn->credit, &conn->recv_window);
        conn->granted = false;
        return;
    }
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    write_credit(conn, stream->id, &stream->credit, &stream->recv_window);
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        sw_streams_unlist_credit(&conn->streams, slot);
}

void
sw_flow_write(sw_conn *conn)
{
    if (sw_flow_connection_due(conn)) {
        if (!write_credit(conn, 0, &conn->credit, &conn->recv_window))
            return;
        conn->granted = false;
    }

    while (conn->streams.credits.head != SW_SLOT_NONE) {
        uint32_t slot = conn->streams.credits.head;
        struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        const struct sw_cell *cell = sw_stream_step(conn, &stream->state, SW_STREAM_INPUT_SEND_WINDOW_UPDATE, stream->id);
        if (cell->verdict != SW_VERDICT_GO)
            stream->credit = 0;
        else if (!write_credit(conn, stream->id, &stream->credit, &stream->recv_window))
            return;
        sw_streams_unlist_credit(&conn->streams, slot);
    }
}
