/* Events that no octets are needed for: closed streams, warnings, room to write (statewire.h, sw_conn_recv()). */
#include "connection/emit.h"

#include "connection/ends.h"
#include "connection/shutdown.h"
#include "flow/flow.h"
#include "limits/limit.h"
#include "state/refuse.h"
#include "support/compiler.h"

static void
begin_event(sw_conn *conn, enum sw_event_kind kind, const struct sw_stream *stream)
{
    sw_event_begin(&conn->event, kind, stream ? stream->id : 0);
    conn->event.user = stream ? stream->user : NULL;
}

static SW_COLD void
explain_closed(sw_conn *conn, const struct sw_cause *cause)
{
    const sw_refusal said = sw_conn_explain(conn, cause);
    conn->event.as.closed.cite = said.cite;
    conn->event.as.closed.why = said.why;
}

static bool
emit_closed(sw_conn *conn, uint32_t slot)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    bool reset = stream->flags & SW_STREAM_RESET_PENDING;
    begin_event(conn, reset ? SW_EVENT_STREAM_RESET : SW_EVENT_STREAM_CLOSED, stream);
    conn->event.as.closed.error = stream->error;
    conn->event.as.closed.by = (enum sw_closed_by)(stream->closed_by & ~SW_STREAM_DROPPED);
    conn->event.as.closed.cite = conn->event.as.closed.why = "";
    if (stream->closed_by & SW_STREAM_DROPPED)
        conn->event.flags = SW_EVENT_FLAG_DROPPED;
    if (conn->event.as.closed.by == SW_CLOSED_BY_ERROR)
        explain_closed(conn, &stream->cause);
    if (!reset) {
        sw_stream_delivered(conn, stream, slot);
        return true;
    }
    stream->flags &= (uint8_t)~SW_STREAM_RESET_PENDING;
    if (!sw_output_is_out(&conn->output, stream->end)) {
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_NONE);
        sw_streams_flush(&conn->streams, stream, slot);
    }
    return true;
}

static bool
emit_output_available(sw_conn *conn)
{
    if (sw_conn_output_full(conn))
        return false;
    conn->pending_events &= ~(uint32_t)SW_PENDING_OUTPUT_AVAILABLE;
    begin_event(conn, SW_EVENT_OUTPUT_AVAILABLE, NULL);
    return true;
}

static bool
emit_warning(sw_conn *conn)
{
    const struct sw_balance_rule *rule = &sw_balance_rules[sw_lowest_bit(conn->pending_events)];
    const enum sw_limit limit = (enum sw_limit)rule->limit;
    conn->pending_events &= conn->pending_events - 1;
    begin_event(conn, SW_EVENT_LIMIT_WARNING, NULL);
    conn->event.as.limit.limit = limit;
    conn->event.as.limit.budget = sw_limit_budget(conn, limit);
    conn->event.as.limit.used = sw_limit_used(conn, limit);
    if (rule->graceful)
        sw_conn_shut_down(conn);
    return true;
}

static SW_NOINLINE bool
emit_writable(sw_conn *conn)
{
    uint32_t slot = sw_flow_next_writable(conn);
    if (slot == SW_SLOT_NONE)
        return false;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    begin_event(conn, SW_EVENT_STREAM_WRITABLE, stream);
    const size_t room = sw_flow_room(conn, stream), held = sw_conn_output_room(conn);
    conn->event.as.writable.octets = room < held ? room : held;
    return true;
}

static bool
emit_streams_available(sw_conn *conn)
{
    uint32_t available = sw_conn_streams_available(conn);
    if (!available)
        return false;
    conn->pending_events &= ~(uint32_t)SW_PENDING_STREAMS_AVAILABLE;
    begin_event(conn, SW_EVENT_STREAMS_AVAILABLE, NULL);
    conn->event.as.available.streams = available;
    return true;
}

/* It is still the last error: nothing is read before it is reported. The stream may be gone already. */
static SW_COLD bool
emit_stream_error(sw_conn *conn)
{
    const sw_error_report report = sw_conn_error(conn);
    uint32_t slot = sw_streams_find_slow(&conn->streams, report.stream_id);
    conn->pending_events &= ~SW_PENDING_STREAM_ERROR;
    begin_event(conn, SW_EVENT_STREAM_ERROR, slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL);
    conn->event.stream_id = report.stream_id;
    conn->event.as.stream_error.error = report.error;
    conn->event.as.stream_error.machine = report.machine;
    conn->event.as.stream_error.state = report.state;
    conn->event.as.stream_error.input = report.input;
    conn->event.as.stream_error.cite = report.cite;
    conn->event.as.stream_error.where = report.where;
    conn->event.as.stream_error.why = report.why;
    return true;
}

static bool
emit_timeout_of(sw_conn *conn, enum sw_timeout timeout, uint64_t since, const struct sw_stream *stream)
{
    begin_event(conn, SW_EVENT_TIMEOUT, stream);
    conn->event.as.timeout.timeout = timeout;
    conn->event.as.timeout.elapsed = (uint32_t)sw_least(conn->clock->now - since, UINT32_MAX);
    return true;
}

/* The connection's first; then streams, if they are still what they were when they were looked at. */
static SW_COLD bool
emit_timeout(sw_conn *conn)
{
    struct sw_clock *clock = conn->clock;
    if (clock->due) {
        const unsigned timeout = sw_lowest_bit(clock->due);
        clock->due &= clock->due - 1;
        return emit_timeout_of(conn, (enum sw_timeout)timeout, clock->watches[timeout].since, NULL);
    }
    for (; clock->cursor < clock->track_count; clock->cursor++) {
        struct sw_track *track = &clock->tracks[clock->cursor];
        if (!track->due)
            continue;
        const uint32_t slot = track->id ? sw_streams_find_slow(&conn->streams, track->id) : SW_SLOT_NONE;
        if (slot == SW_SLOT_NONE || sw_stream_is_over(sw_stream_at(&conn->streams, slot))) {
            track->due = 0;
            continue;
        }
        const bool idle = track->due & 1;
        track->due &= (uint8_t)(track->due - 1);
        return emit_timeout_of(conn, idle ? SW_TIMEOUT_STREAM_IDLE : SW_TIMEOUT_STREAM_STALLED,
                               idle ? track->moved_at : track->stalled_at, sw_stream_at(&conn->streams, slot));
    }
    conn->pending_events &= ~(uint32_t)SW_PENDING_TIMEOUT;
    return false;
}

static bool
emit_rest(sw_conn *conn)
{
    if (conn->pending_events & SW_PENDING_LIMITS)
        return emit_warning(conn);
    if ((conn->pending_events & SW_PENDING_OUTPUT_AVAILABLE) && emit_output_available(conn))
        return true;
    const struct sw_list *queues = conn->streams.queues;
    bool waits = (queues[SW_QUEUE_READY].head & queues[SW_QUEUE_END].head) != SW_SLOT_NONE;
    if (waits && !sw_conn_dead(conn) && emit_writable(conn))
        return true;
    if ((conn->pending_events & SW_PENDING_STREAMS_AVAILABLE) && emit_streams_available(conn))
        return true;
    return (conn->pending_events & SW_PENDING_TIMEOUT) && emit_timeout(conn);
}

/* Output went out: is a stream that is closed done with it? */
static bool
emit_flushed(sw_conn *conn)
{
    uint32_t slot = conn->streams.queues[SW_QUEUE_FLUSHING].head;
    if (slot != SW_SLOT_NONE && sw_output_is_out(&conn->output, sw_stream_at(&conn->streams, slot)->end))
        return emit_closed(conn, slot);
    conn->pending_events &= ~(uint32_t)SW_PENDING_SENT;
    return emit_rest(conn);
}

/* Nothing is done after a call, so that the usual event needs no registers saved: 35 instructions less. */
bool
sw_conn_emit_pending(sw_conn *conn)
{
    if (conn->pending_events & SW_PENDING_STREAM_ERROR)
        return emit_stream_error(conn);
    uint32_t closing = conn->streams.queues[SW_QUEUE_CLOSING].head;
    if (closing != SW_SLOT_NONE)
        return emit_closed(conn, closing);
    return conn->pending_events & SW_PENDING_SENT ? emit_flushed(conn) : emit_rest(conn);
}
