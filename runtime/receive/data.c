/* DATA (RFC 9113 6.1): shown as it arrives, never buffered. */
#include "receive/recv.h"

#include "connection/charge.h"
#include "flow/flow.h"
#include "support/compiler.h"

/* Will the program see what arrives on it? Not when STREAM_CLOSED was delivered or is due. */
static inline bool
shows_data(const struct sw_stream *stream)
{
    return !sw_stream_is_over(stream);
}

/* The live stream that the DATA frame is for; NULL: there is none, or none any more, and the content is discarded. */
static inline struct sw_stream *
data_stream(sw_conn *conn)
{
    struct sw_stream *stream = conn->content;
    if (stream && stream->id == conn->frame.stream_id && shows_data(stream))
        return stream;
    return conn->content = NULL;
}

/* Its content breaks a rule of the message's. */
static SW_COLD void
refuse(sw_conn *conn, const struct sw_cell *cell, struct sw_cause cause)
{
    sw_recv_refuse(conn, conn->current, conn->frame.flags & SW_FLAG_END_STREAM, cell, cause);
    conn->content = NULL;
}

/* The message's machine. False: it refuses the content. */
static SW_NOINLINE bool
step_message(sw_conn *conn, struct sw_stream *stream)
{
    bool end = conn->frame.flags & SW_FLAG_END_STREAM;
    enum sw_message_input input = sw_message_input_recv_data(end);
    uint8_t before = stream->recv_message;
    const struct sw_cell *cell = sw_message_step(conn, &stream->recv_message, input, stream->id);
    if (cell->verdict != SW_VERDICT_GO)
        refuse(conn, cell, sw_cause_cell(SW_MACHINE_MESSAGE, before, input));
    else if (!end && sw_cell_passes(cell, before) && !conn->hooks)
        conn->content_message = before;
    return cell->verdict == SW_VERDICT_GO;
}

/* RFC 9113 8.1.1: content-length against content. False: they do not match. */
static inline bool
count_content(struct sw_stream *stream, uint32_t content, bool end)
{
    if (stream->recv_content < 0)
        return true;
    if (content > stream->recv_content || (end && content < stream->recv_content))
        return false;
    stream->recv_content -= content;
    return true;
}

/* The frame's content is about to come: the message's machine, and content-length. */
static SW_NOINLINE void
begin_content(sw_conn *conn, struct sw_stream *stream, uint32_t prefix)
{
    bool end = conn->frame.flags & SW_FLAG_END_STREAM;
    uint32_t content = conn->remaining - conn->pad;
    if ((end || stream->recv_message != conn->content_message) && !step_message(conn, stream))
        return;
    if (!count_content(stream, content, end)) {
        const enum sw_check mismatch = SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH;
        refuse(conn, &sw_check_cells[mismatch], sw_cause_check(mismatch));
        return;
    }
    conn->payload += content + (content > 0); /* an octet for the frame: small messages are payload too */
    if (!end && !sw_conn_passes(conn, sw_limit_content(conn, conn->frame.length, content)))
        return;
    if (prefix)
        sw_flow_consume(conn, stream, conn->current, prefix + conn->pad); /* padding is credited by the library */
}

SW_COLD void
sw_recv_data_prefix(sw_conn *conn, uint32_t prefix)
{
    struct sw_stream *stream = data_stream(conn);
    if (stream)
        begin_content(conn, stream, prefix);
}

/* Content that nobody will see is given back to the connection's window at once (RFC 9113 6.9). */
static SW_COLD void
begin_discarded(sw_conn *conn)
{
    enum sw_check check = sw_flow_receive(conn, NULL, conn->frame.length);
    if (check != SW_CHECK_NONE) {
        sw_conn_apply_check(conn, check, conn->frame.stream_id, SW_SLOT_NONE);
        return;
    }
    sw_flow_return(conn, conn->frame.length);
}

/* The machine of the frame's stream. NULL: the content is discarded, or the connection has ended. */
static SW_COLD struct sw_stream *
step_stream(sw_conn *conn, struct sw_stream *stream, uint32_t slot)
{
    uint8_t before = stream ? stream->state : SW_STREAM_STATE_COUNT;
    enum sw_stream_input input = (enum sw_stream_input)sw_frame_rule_of(conn->frame.type)->stream_input;
    const struct sw_cell *cell = sw_recv_slot_step(conn, input, conn->frame.stream_id, slot);
    bool passed = sw_cell_passes(cell, before);
    if (!passed && sw_conn_dead(conn))
        return NULL;
    if (cell->verdict != SW_VERDICT_GO || !stream) {
        begin_discarded(conn);
        return NULL;
    }
    if (passed && !conn->hooks)
        conn->content_state = before;
    return stream;
}

/* The frame's stream, as far as its machine takes the content. */
static inline struct sw_stream *
find_stream(sw_conn *conn)
{
    uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    conn->content = NULL;
    if (!stream || stream->state != conn->content_state)
        stream = step_stream(conn, stream, slot);
    if (stream)
        conn->current = conn->streams.latest = slot;
    return conn->content = stream;
}

/* Show `length` octets at `octets`. */
static inline void
show(sw_conn *conn, struct sw_stream *stream, const uint8_t *octets, size_t length)
{
    conn->event.kind = SW_EVENT_DATA;
    conn->event.stream_id = stream->id;
    conn->event.flags = 0;
    conn->event.user = stream->user;
    conn->event.as.data.octets = octets;
    conn->event.as.data.length = length;
    conn->event.as.data.credit = length;
    if (conn->options.manual_credit) {
        conn->cleanup_due |= stream->credit != 0; /* it may be due, now that the window has less left: sw_conn_recv() looks */
    } else if (length) {
        conn->shown_octets = (uint32_t)length;
        conn->cleanup_due = true;
    }
}

static SW_NOINLINE bool
end_stream(sw_conn *conn)
{
    conn->event.flags |= SW_EVENT_FLAG_END_STREAM;
    sw_recv_end_stream(conn, conn->content, conn->current);
    return true;
}

/* The frame is complete and the last event shown, if there is one, is the frame's last. */
static inline bool
finish(sw_conn *conn)
{
    sw_recv_next_frame(conn);
    return !(conn->frame.flags & SW_FLAG_END_STREAM) || end_stream(conn);
}

/* The rest of the frame is not all there, or it shows nothing. */
static SW_COLD bool
take_part(sw_conn *conn, sw_octets *in, struct sw_stream *stream)
{
    const uint32_t content = conn->remaining - conn->pad;
    const uint8_t *octets = in->octets;
    size_t length = content < in->length ? content : in->length;
    size_t taken = length == content && in->length >= conn->remaining ? conn->remaining : length;
    if (length == content) /* of the padding nothing or all is taken */
        conn->phase = SW_PHASE_PADDING;
    if (taken)
        in->octets += taken;
    in->length -= taken;
    conn->remaining -= (uint32_t)taken;

    bool last = !conn->remaining;
    if (!length && !(last && (conn->frame.flags & SW_FLAG_END_STREAM))) {
        if (last)
            sw_recv_next_frame(conn);
        return false;
    }
    show(conn, stream, octets, length);
    return !last || finish(conn);
}

bool
sw_recv_data_body(sw_conn *conn, sw_octets *in)
{
    struct sw_stream *stream = data_stream(conn);
    if (!stream) {
        conn->phase = SW_PHASE_PADDING;
        return false;
    }

    const uint32_t rest = conn->remaining, content = rest - conn->pad;
    if (in->length < rest || !content)
        return take_part(conn, in, stream);
    show(conn, stream, in->octets, content);
    in->octets += rest;
    in->length -= rest;
    conn->remaining = 0;
    return finish(conn);
}

static SW_NOINLINE bool
begin(sw_conn *conn, sw_octets *in)
{
    const bool padded = conn->frame.flags & SW_FLAG_PADDED;
    conn->phase = padded ? SW_PHASE_PREFIX : SW_PHASE_CONTENT;
    struct sw_stream *stream = find_stream(conn);
    if (!stream)
        return false;
    enum sw_check check = sw_flow_receive(conn, stream, conn->frame.length);
    if (check != SW_CHECK_NONE) {
        sw_conn_apply_check(conn, check, conn->frame.stream_id, conn->current);
        conn->content = NULL;
        return false;
    }
    sw_limit_data(conn, conn->frame.length);
    if (!padded && shows_data(stream))
        begin_content(conn, stream, 0);
    /* Events that are due come first; else the content is taken at once. */
    return conn->phase == SW_PHASE_CONTENT && in->length && !sw_conn_has_pending_events(conn) && sw_recv_data_body(conn, in);
}

/*
 * Would the machines pass over conn->frame, as over the DATA frame before, do windows and content-length have room for it, and are no
 * limits charged for it, nor paid back by it?
 */
static inline bool
goes_on(const sw_conn *conn, const struct sw_stream *stream)
{
    const uint32_t length = conn->frame.length;
    return stream && stream->id == conn->frame.stream_id && stream->state == conn->content_state &&
           stream->recv_message == conn->content_message && !(conn->frame.flags & (SW_FLAG_END_STREAM | SW_FLAG_PADDED)) &&
           sw_limit_passes_content(conn, length) && (int64_t)length <= conn->recv_window &&
           (int64_t)length <= sw_flow_recv_window(conn, stream) && (stream->recv_content < 0 || length <= stream->recv_content);
}

/* Most content goes on from the frame before: that takes a third of the instructions. */
bool
sw_recv_data_begin(sw_conn *conn, sw_octets *in)
{
    struct sw_stream *stream = conn->content;
    if (!goes_on(conn, stream))
        return begin(conn, in);
    conn->phase = SW_PHASE_CONTENT;
    sw_flow_receive(conn, stream, conn->frame.length);
    sw_limit_data(conn, conn->frame.length);
    count_content(stream, conn->frame.length, false);
    conn->payload += conn->frame.length;
    return in->length && sw_recv_data_body(conn, in);
}

/* END_STREAM counts whether or not the content was discarded, and even if the stream was reset since the frame began. */
SW_COLD bool
sw_recv_data_end(sw_conn *conn)
{
    struct sw_stream *stream = data_stream(conn);
    if (!(conn->frame.flags & SW_FLAG_END_STREAM))
        return false;
    if (!stream) {
        sw_recv_discarded_end(conn, conn->frame.stream_id);
        return false;
    }
    show(conn, stream, NULL, 0);
    return finish(conn);
}
