/* Flow control (RFC 9113 5.2, 6.9). Every debit and credit of a window happens here. */
#ifndef SW_FLOW_H
#define SW_FLOW_H

#include "state/step.h"

/* ---- what we may send ---- */

static inline int64_t
sw_flow_send_window(const sw_conn *conn, const struct sw_stream *stream)
{
    return (int64_t)conn->theirs[SW_SETTING_OF_WINDOWS] + stream->send_window;
}

/* Octets of content that both windows let through, 0 at the least. */
static inline size_t
sw_flow_room(const sw_conn *conn, const struct sw_stream *stream)
{
    int64_t room = sw_flow_send_window(conn, stream);
    if (room > conn->send_window)
        room = conn->send_window;
    return room > 0 ? (size_t)room : 0;
}

/* Content that was taken will not be sent. The peer may have enlarged the window past its range meanwhile, as it has not seen that.
 */
static inline void
sw_flow_unspend(sw_conn *conn, uint64_t octets)
{
    int64_t window = conn->send_window + (int64_t)octets;
    conn->send_window = window < SW_WINDOW_MAX ? (int32_t)window : SW_WINDOW_MAX;
}

static inline void
sw_flow_spend(sw_conn *conn, struct sw_stream *stream, uint32_t octets)
{
    conn->send_window -= (int32_t)octets;
    stream->send_window -= (int32_t)octets;
}

static inline bool
sw_flow_overflows(const sw_conn *conn, const struct sw_stream *stream, uint32_t increment)
{
    return sw_flow_send_window(conn, stream) + increment > SW_WINDOW_MAX;
}

/* The peer's WINDOW_UPDATE for a stream, where sw_flow_overflows() does not say that it is too much. */
static inline void
sw_flow_enlarge(sw_conn *conn, struct sw_stream *stream, uint32_t increment)
{
    stream->send_window = (int32_t)((int64_t)stream->send_window + increment);
    if (stream->send_window > conn->send_window_top)
        conn->send_window_top = stream->send_window;
}

/* The same for the connection. */
static inline void
sw_flow_enlarge_connection(sw_conn *conn, uint32_t increment)
{
    conn->send_window = (int32_t)((int64_t)conn->send_window + increment);
}

/* The peer's INITIAL_WINDOW_SIZE changes; false: a window would pass 2^31-1 (RFC 9113 6.9.2). Called before the value is stored. */
bool sw_flow_initial(sw_conn *conn, uint32_t value);

/* `octets` of the stream's content wait; 0: its end alone does, for room in the output. SW_EVENT_STREAM_WRITABLE follows. */
void sw_flow_wait(sw_conn *conn, uint32_t slot, size_t octets);

/* The stream's content waits for a window of `octets`. */
void sw_flow_await(sw_conn *conn, uint32_t slot, uint32_t octets);

/* Has the stream's window what its content waits for: an octet, unless sw_flow_await() asked for more? */
static inline bool
sw_flow_suffices(const sw_conn *conn, const struct sw_stream *stream)
{
    return sw_flow_send_window(conn, stream) > stream->awaits_above;
}

/* No more content follows on the stream, in `slot`: nothing of it waits. */
static inline void
sw_flow_wait_no_more(sw_conn *conn, const struct sw_stream *stream, uint32_t slot)
{
    if (stream->queue <= SW_QUEUE_END)
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_NONE);
}

/* The stream's window was enlarged: its content waits no longer for that. */
static inline void
sw_flow_wake(sw_conn *conn, const struct sw_stream *stream, uint32_t slot)
{
    if (stream->queue == SW_QUEUE_WINDOW && sw_flow_suffices(conn, stream))
        sw_streams_enqueue(&conn->streams, slot, SW_QUEUE_READY);
}

/* The next stream of which sw_conn_send_data() would take an octet or the end; SW_SLOT_NONE: none. It is taken out of its queue. */
uint32_t sw_flow_next_writable(sw_conn *conn);

/* ---- what we receive ---- */

/* What our window for the stream has left. */
static inline int64_t
sw_flow_recv_window(const sw_conn *conn, const struct sw_stream *stream)
{
    return (int64_t)conn->ours[SW_SETTING_OF_WINDOWS] + stream->recv_window;
}

/* May `octets` come in a window? None may always, in one that is negative too (RFC 9113 6.9.1). */
static inline bool
sw_flow_fits(int64_t window, uint32_t octets)
{
    return octets <= window || !octets;
}

/*
 * The largest INITIAL_WINDOW_SIZE of ours that the peer may go by on a stream: the one in force, the one that it may have read already
 * (RFC 9113 6.9.2), or the one that the stream began with (6.9.3).
 */
static inline uint32_t
sw_flow_initial_of_peer(const sw_conn *conn, uint32_t id)
{
    const uint32_t sent = sw_conn_sent_setting(conn, SW_SETTING_OF_WINDOWS), ours = conn->ours[SW_SETTING_OF_WINDOWS];
    const uint32_t initial = sent > ours ? sent : ours;
    return id <= conn->former_last && conn->former_window > initial ? conn->former_window : initial;
}

/* Do they come in the window that the stream had before our INITIAL_WINDOW_SIZE fell? (RFC 9113 6.9.3) */
static inline bool
sw_flow_spares(const sw_conn *conn, const struct sw_stream *stream, uint32_t octets)
{
    return stream->id <= conn->former_last && sw_flow_fits((int64_t)conn->former_window + stream->recv_window, octets);
}

/* DATA of `octets` arrived on a stream, or (NULL) one that is not live. SW_CHECK_NONE, or what it breaks. */
static inline enum sw_check
sw_flow_receive(sw_conn *conn, struct sw_stream *stream, uint32_t octets)
{
    if (!sw_flow_fits(conn->recv_window, octets))
        return SW_CHECK_FLOW_CONNECTION;
    conn->recv_window -= (int32_t)octets;
    if (!stream)
        return SW_CHECK_NONE;

    if (!sw_flow_fits(sw_flow_recv_window(conn, stream), octets) && !sw_flow_spares(conn, stream, octets)) {
        conn->credit += octets; /* no stream will consume them */
        return SW_CHECK_FLOW_STREAM;
    }
    stream->recv_window -= (int32_t)octets;
    stream->unconsumed += octets;
    return SW_CHECK_NONE;
}

/*
 * The stream's credit waits as the connection's does, until it is as much as the peer has left: sw_flow_connection_due(). To be asked
 * whenever the one grows or the other falls: by content, or by a setting of ours.
 */
static inline void
sw_flow_list_due(sw_conn *conn, const struct sw_stream *stream, uint32_t slot)
{
    if (stream->credit && stream->credit >= sw_flow_recv_window(conn, stream) && !(stream->closed_by & SW_STREAM_WITHHOLDS))
        sw_streams_list_credit(&conn->streams, slot);
}

/* What the peer is owed for content of the stream. */
static inline uint32_t
sw_flow_owed(const struct sw_stream *stream)
{
    return stream->closed_by & SW_STREAM_WITHHOLDS ? 0 : stream->credit;
}

/* Octets that are to be credited, without those that are withheld. */
uint32_t sw_flow_withhold(struct sw_stream *stream, uint32_t octets);

/* `octets` received on a live stream, in `slot`, are consumed. */
static inline void
sw_flow_consume(sw_conn *conn, struct sw_stream *stream, uint32_t slot, uint32_t octets)
{
    if (octets > stream->unconsumed)
        octets = stream->unconsumed;
    stream->unconsumed -= octets;
    conn->credit += octets;
    if (stream->closed_by & SW_STREAM_WITHHOLDS)
        octets = sw_flow_withhold(stream, octets);
    stream->credit += octets;
    sw_flow_list_due(conn, stream, slot);
}

/* `octets` received that no stream will consume. */
static inline void
sw_flow_return(sw_conn *conn, uint32_t octets)
{
    conn->credit += octets;
}

/* The stream has closed: what it did not consume is given back. */
void sw_flow_forget(sw_conn *conn, struct sw_stream *stream);

/* May the window of the stream, or (SW_SLOT_NONE) of the connection, grow by `increment` beyond what is consumed? */
bool sw_flow_may_grant(const sw_conn *conn, uint32_t slot, uint32_t increment);

/* More window than what is consumed, due at once; false: past 2^31-1, nothing changed. */
bool sw_flow_grant(sw_conn *conn, uint32_t slot, uint32_t increment);

/* The same in a WINDOW_UPDATE frame of its own, for which room was reserved. False: past 2^31-1, nothing changed. */
bool sw_flow_update(sw_conn *conn, uint32_t slot, uint32_t increment);

enum { SW_CREDIT_FRAMES = 3 }; /* the most that say what is owed to one window */

/* Write what is owed to a window, due or not, where room for SW_CREDIT_FRAMES was reserved. */
void sw_flow_flush(sw_conn *conn, uint32_t slot);

/* The stream's window is to be of so many octets once all is consumed; false: past 2^31-1, nothing changed. */
bool sw_flow_resize(sw_conn *conn, uint32_t slot, uint32_t octets);

/* Would all windows of our streams stay in their range with this INITIAL_WINDOW_SIZE of ours? (RFC 9113 6.9.2) */
bool sw_flow_ours_fits(const sw_conn *conn, uint32_t initial);

/* Our INITIAL_WINDOW_SIZE has fallen (RFC 9113 6.9.2) from `former`: credit that could wait is all that some streams have to go on with. */
void sw_flow_shrunk(sw_conn *conn, uint32_t former);

/*
 * Is there enough to credit for a WINDOW_UPDATE of the connection's: as much as the peer has left to send? When everything is
 * consumed that is half of the window; while the program holds on to content of some streams, the others still get what is left.
 * What the program granted on top does not wait.
 */
static inline bool
sw_flow_connection_due(const sw_conn *conn)
{
    return conn->credit && (conn->granted || (int64_t)conn->credit >= conn->recv_window);
}

/* Is there a WINDOW_UPDATE to write, and room for it? A peer that sends but does not read gets no further credit. */
static inline bool
sw_flow_due(const sw_conn *conn)
{
    return (conn->streams.credits.head != SW_SLOT_NONE || sw_flow_connection_due(conn)) &&
           sw_output_held(&conn->output) < conn->budgets[SW_COUNT_OUTPUT_OCTETS];
}

/* Write the WINDOW_UPDATE frames that are due. */
void sw_flow_write(sw_conn *conn);

#endif
