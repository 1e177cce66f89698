/* The sending side: what every call does before it changes anything. */
#ifndef SW_SEND_H
#define SW_SEND_H

#include "compiler.h"
#include "recv.h"
#include "trace.h"

/*
 * Where a call stands: copies of the machines' states, stepped ahead and taken over by sw_send_commit() when nothing was refused.
 */
struct sw_sending {
    struct sw_stream *stream; /* NULL: no record */
    uint32_t id;
    uint32_t slot;     /* of the record, or SW_SLOT_NONE */
    uint8_t before;    /* the stream's state as it is */
    uint8_t state;     /* the stream's state as it will be */
    uint8_t message;   /* likewise what we send on it */
};

/* The status that a cell of a send input stands for; SW_STATUS_OK when it lets the call pass. */
static inline enum sw_status
sw_send_verdict(const struct sw_cell *cell)
{
    if (cell->verdict == SW_VERDICT_GO || cell->verdict == SW_VERDICT_IGNORE)
        return SW_STATUS_OK;
    return cell->verdict == SW_VERDICT_REFUSE ? (enum sw_status)-cell->code : SW_STATUS_WRONG_STATE;
}

/* Steps the connection; finds the stream or what its identifier stands for. */
enum sw_status sw_send_begin(sw_conn *conn, uint32_t id, enum sw_connection_input input, struct sw_sending *sending);

/* The same compiled into its caller, for the calls that every message makes. `opens`: nothing was sent with the identifier yet. */
static SW_SPECIALIZED enum sw_status
sw_send_begin_here(sw_conn *conn, uint32_t id, enum sw_connection_input input, bool opens, struct sw_sending *sending)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    enum sw_status status = sw_send_verdict(sw_connection_step(conn, input));
    if (status != SW_STATUS_OK)
        return status;
    if (!id || id > SW_STREAM_ID_MAX)
        return SW_STATUS_INVALID_ARGUMENT;

    sending->id = id;
    sending->slot = opens ? SW_SLOT_NONE : sw_streams_find(&conn->streams, id);
    if (sending->slot != SW_SLOT_NONE) {
        sending->stream = sw_stream_at(&conn->streams, sending->slot);
        sending->state = sending->stream->state;
        sending->message = sending->stream->send_message;
        conn->streams.latest = sending->slot;
    } else {
        uint8_t scratch;
        sending->stream = NULL;
        sending->state = opens ? SW_STREAM_ENTRY_UNOPENED_BY_US : *sw_recv_unrecorded(conn, id, &scratch);
        sending->message = SW_MESSAGE_ENTRY_START;
    }
    sending->before = sending->state;
    return SW_STATUS_OK;
}

static inline enum sw_status
sw_send_stream(sw_conn *conn, struct sw_sending *sending, enum sw_stream_input input)
{
    return sw_send_verdict(sw_stream_step(conn, &sending->state, input, sending->id));
}

static inline enum sw_status
sw_send_message(sw_conn *conn, struct sw_sending *sending, enum sw_message_input input)
{
    return sw_send_verdict(sw_message_step(conn, &sending->message, input, sending->id));
}

/* The stream's new state, which sw_send_commit() has stored, is another than before: count it, and queue it if it is closed. */
void sw_send_commit_change(sw_conn *conn, const struct sw_sending *sending);

/* Take the new states over; a stream that is closed by them is queued to be told. */
static inline void
sw_send_commit(sw_conn *conn, const struct sw_sending *sending)
{
    sending->stream->state = sending->state;
    sending->stream->send_message = sending->message;
    if (sending->state != sending->before)
        sw_send_commit_change(conn, sending);
}

/* ---- field blocks (send_headers.c, send_promise.c) ---- */

enum { SW_SECTION_LARGEST = 0xffffff }; /* octets of a field block that we are ready to make */

/* Look the fields up in the encoder. False: no memory, and the next section cannot take anything over from this one. */
static inline bool
sw_send_plan(sw_conn *conn, const sw_field *fields, size_t count)
{
    if (sw_hpack_encoder_plan(&conn->encoder, fields, count))
        return true;
    conn->facts_sent.kind = SW_FACTS_UNKNOWN;
    return false;
}

/* Room for the frames of a block of at most `bound` octets; `prefix` stands before the first fragment. NULL: no memory. */
static inline uint8_t *
sw_send_reserve_block(sw_conn *conn, size_t bound, size_t prefix)
{
    size_t frames = (bound + prefix) / conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE] + 1;
    return sw_output_reserve(&conn->output, &conn->memory, bound + prefix + frames * SW_FRAME_HEADER_LENGTH);
}

/* A record, for which there is room, for a stream of ours. */
static inline void
sw_send_add_stream(sw_conn *conn, struct sw_sending *sending, uint8_t recv_message)
{
    sending->slot = sw_streams_add(&conn->streams, sending->id);
    sending->stream = sw_stream_at(&conn->streams, sending->slot);
    sending->stream->state = SW_STREAM_ENTRY_UNOPENED_BY_US;
    sending->stream->recv_message = recv_message;
    sending->stream->send_message = SW_MESSAGE_ENTRY_START;
    sending->stream->flags = SW_STREAM_SHOWN;
    conn->last_ours = sending->id;
}

/* A block that is larger than a frame is moved apart from its end, for CONTINUATION (RFC 9113 6.10). */
void sw_send_long_block(sw_conn *conn, uint8_t *out, size_t length, enum sw_frame_type type, uint8_t flags, uint32_t id);

/* Put frame headers around a block that is encoded already, `length` octets with its prefix behind the first header. */
static inline void
sw_send_block(sw_conn *conn, uint8_t *out, size_t length, enum sw_frame_type type, uint8_t flags, uint32_t id)
{
    if (length > conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE]) {
        sw_send_long_block(conn, out, length, type, flags, id);
        return;
    }
    flags |= SW_FLAG_END_HEADERS;
    sw_frame_header_write(out, (uint32_t)length, (uint8_t)type, flags, id);
    sw_output_commit(&conn->output, SW_FRAME_HEADER_LENGTH + length);
    sw_trace_sent(conn, (uint8_t)type, flags, id, (uint32_t)length);
}

/* The call is refused for want of room in the output: SW_EVENT_OUTPUT_AVAILABLE follows when there is some. */
static inline enum sw_status
sw_send_output_full(sw_conn *conn)
{
    conn->notices |= SW_NOTICE_OUTPUT_AVAILABLE;
    return SW_STATUS_OUTPUT_FULL;
}

#endif
