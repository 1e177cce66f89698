/* DATA (RFC 9113 6.1): shown as it arrives, never buffered. */
#include "recv.h"

#include "flow.h"
#include "limit.h"

/* Will the program see what arrives on it? Not when it knows, or is about to be told, that the stream is closed. */
static inline bool
shows_data(const struct sw_stream *stream)
{
    return stream->queue != SW_QUEUE_CLOSING && !(stream->flags & SW_STREAM_TOLD);
}

/* The live stream that the DATA frame is for; NULL: there is none, or none any more, and the content is discarded. */
static inline struct sw_stream *
data_stream(sw_conn *conn)
{
    if (!conn->data_live)
        return NULL;
    struct sw_stream *stream = sw_stream_at(&conn->streams, conn->current);
    if (stream->id == conn->frame.stream_id && shows_data(stream))
        return stream;
    conn->data_live = false;
    return NULL;
}

/* The frame's content is about to come: the message's machine, and content-length. */
static void
begin_content(sw_conn *conn, struct sw_stream *stream, uint32_t prefix)
{
    bool end = conn->frame.flags & SW_FLAG_END_STREAM;
    uint32_t content = conn->remaining - conn->pad;
    enum sw_message_input input = end ? SW_MESSAGE_INPUT_RECV_DATA_END : SW_MESSAGE_INPUT_RECV_DATA;
    uint8_t before = stream->recv_message;
    const struct sw_cell *cell = sw_message_step(conn, &stream->recv_message, input, stream->id);
    if (cell->verdict != SW_VERDICT_GO) {
        sw_recv_refuse(conn, conn->current, end, cell, sw_cause_cell(SW_MACHINE_MESSAGE, before, input));
        conn->data_live = false;
        return;
    }

    if (stream->recv_content >= 0) { /* RFC 9113 8.1.1: content-length against content */
        if (content > stream->recv_content || (end && content < stream->recv_content)) {
            const enum sw_check mismatch = SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH;
            sw_recv_refuse(conn, conn->current, end, &sw_check_cells[mismatch], sw_cause_check(mismatch));
            conn->data_live = false;
            return;
        }
        stream->recv_content -= content;
    }
    conn->payload += content;
    if (!content && !end && !sw_limit_charge(conn, SW_LIMIT_DATA_EMPTY, 1))
        return;
    if (prefix + conn->pad)
        sw_flow_consume(conn, conn->current, prefix + conn->pad); /* padding is credited by the library */
}

void
sw_recv_data_prefix(sw_conn *conn, uint32_t prefix)
{
    struct sw_stream *stream = data_stream(conn);
    if (stream)
        begin_content(conn, stream, prefix);
}

/* Content that nobody will see is given back to the connection's window at once (RFC 9113 6.9). */
static void
begin_discarded(sw_conn *conn)
{
    enum sw_check check = sw_flow_receive(conn, NULL, conn->frame.length);
    if (check != SW_CHECK_NONE) {
        sw_conn_breach(conn, check, conn->frame.stream_id, SW_SLOT_NONE);
        return;
    }
    sw_flow_return(conn, conn->frame.length);
    conn->data_live = false;
    if (conn->frame.flags & SW_FLAG_END_STREAM)
        sw_recv_discarded_end(conn, conn->frame.stream_id);
}

void
sw_recv_data_begin(sw_conn *conn)
{
    const bool padded = conn->frame.flags & SW_FLAG_PADDED;
    if (padded)
        conn->phase = SW_PHASE_PREFIX;
    uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    const struct sw_cell *cell = stream ? sw_recv_live_step(conn, SW_STREAM_INPUT_RECV_DATA, stream, slot)
                                        : sw_recv_slot_step(conn, SW_STREAM_INPUT_RECV_DATA, conn->frame.stream_id, slot);
    if ((cell->verdict != SW_VERDICT_GO || cell->effect) && sw_conn_dead(conn))
        return;
    if (cell->verdict != SW_VERDICT_GO || !stream) {
        begin_discarded(conn);
        return;
    }

    conn->streams.latest = slot;
    conn->current = slot;
    conn->data_live = true;
    enum sw_check check = sw_flow_receive(conn, stream, conn->frame.length);
    if (check != SW_CHECK_NONE) {
        sw_conn_breach(conn, check, conn->frame.stream_id, slot);
        conn->data_live = false;
        return;
    }
    sw_limit_data(conn, conn->frame.length, conn->frame.flags & SW_FLAG_END_STREAM);
    if (!sw_conn_dead(conn) && !padded && shows_data(stream))
        begin_content(conn, stream, 0);
}

/* Show `length` octets at `octets`. */
static void
show(sw_conn *conn, struct sw_stream *stream, const uint8_t *octets, size_t length)
{
    conn->event.kind = SW_EVENT_DATA;
    conn->event.stream_id = stream->id;
    conn->event.flags = 0;
    conn->event.user = stream->user;
    conn->event.as.data.octets = octets;
    conn->event.as.data.length = length;
    conn->event.as.data.credit = length;
    if (!conn->manual_credit && length) {
        conn->told = stream->id;
        conn->told_octets = (uint32_t)length;
    }
}

/* The frame is complete and the last event shown, if there is one, is the frame's last. */
static void
finish(sw_conn *conn)
{
    sw_recv_next_frame(conn);
    if (!(conn->frame.flags & SW_FLAG_END_STREAM))
        return;
    conn->event.flags |= SW_EVENT_FLAG_END_STREAM;
    sw_recv_end_stream(conn, conn->current);
}

bool
sw_recv_data_body(sw_conn *conn, sw_octets *in)
{
    struct sw_stream *stream = data_stream(conn);
    if (!stream) {
        conn->phase = SW_PHASE_PADDING;
        return false;
    }

    const size_t content = conn->remaining - conn->pad;
    const uint8_t *octets = in->octets;
    size_t length = content < in->length ? content : in->length;
    size_t taken = length;
    if (length == content) { /* and the padding, if it is there */
        taken += in->length - length >= conn->pad ? conn->pad : 0;
        conn->phase = SW_PHASE_PADDING;
    }
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
    if (last)
        finish(conn);
    return true;
}

bool
sw_recv_data_end(sw_conn *conn)
{
    struct sw_stream *stream = data_stream(conn);
    if (!stream || !(conn->frame.flags & SW_FLAG_END_STREAM))
        return false;
    show(conn, stream, NULL, 0);
    finish(conn);
    return true;
}
