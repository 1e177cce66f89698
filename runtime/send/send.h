/* The sending side: what every call does before it changes anything. */
#ifndef SW_SEND_H
#define SW_SEND_H

#include "connection/ends.h"
#include "state/refuse.h"
#include "state/trace.h"
#include "support/compiler.h"

/* A step of a copy, traced when nothing can be refused any more. */
struct sw_step {
    const struct sw_cell *cell;
    uint8_t machine, state, input;
};

enum { SW_STEPS_MOST = 4 }; /* of a call: the connection, the stream, the message, and the stream's end */

/*
 * Where a call stands: copies of the machines' states, stepped ahead and taken over by sw_send_commit() when nothing was refused.
 */
struct sw_sending {
    struct sw_stream *stream; /* NULL: no record */
    uint32_t id;
    uint32_t slot;      /* of the record, or SW_SLOT_NONE */
    uint8_t before;     /* the stream's state as it is */
    uint8_t state;      /* the stream's state as it will be */
    uint8_t message;    /* likewise what we send on it */
    uint8_t connection; /* and the connection */
    uint8_t step_count; /* of steps[], when somebody listens */
    struct sw_step steps[SW_STEPS_MOST];
};

/* Keep a step for sw_send_trace(), which traces all that are kept. */
void sw_send_start(struct sw_sending *sending, enum sw_machine machine, unsigned state, unsigned input, const struct sw_cell *cell);
void sw_send_trace(sw_conn *conn, const struct sw_sending *sending);

/* The machines have passed the call, nothing more can refuse it, and no frame of it is written yet. */
static inline void
sw_send_trace_steps(sw_conn *conn, const struct sw_sending *sending)
{
    if (conn->hooks)
        sw_send_trace(conn, sending);
}

/* Step a copy of a machine's state with what a call sends, or refuse the call. */
static SW_ALWAYS_INLINE enum sw_status
sw_send_step(sw_conn *conn, struct sw_sending *sending, enum sw_machine machine, uint8_t *state, unsigned input,
             const struct sw_cell *cell, uint32_t id)
{
    if (!sw_cell_permits(cell))
        return sw_refuse_cell(conn, sw_cause_cell(machine, *state, input), cell, id);
    if (conn->hooks)
        sw_send_start(sending, machine, *state, input, cell);
    *state = cell->next;
    return SW_STATUS_OK;
}

/* What all calls ask first. */
static inline enum sw_status
sw_send_connection(sw_conn *conn, enum sw_connection_input input, struct sw_sending *sending)
{
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    sending->step_count = 0;
    sending->connection = conn->states[SW_MACHINE_CONNECTION];
    return sw_send_step(conn, sending, SW_MACHINE_CONNECTION, &sending->connection, input, sw_connection_cell(conn, input), 0);
}

static inline void
sw_send_commit_connection(sw_conn *conn, const struct sw_sending *sending)
{
    if (conn->states[SW_MACHINE_CONNECTION] == sending->connection)
        return;
    conn->states[SW_MACHINE_CONNECTION] = sending->connection;
    conn->unchanged_kinds = 0;
}

/* What of the program's flags is not defined. */
static inline unsigned
sw_send_unknown_flags(unsigned flags)
{
    return flags & ~(unsigned)SW_SEND_END_STREAM;
}

/* Steps the connection; finds the stream or what its identifier stands for. */
enum sw_status sw_send_begin(sw_conn *conn, uint32_t id, enum sw_connection_input input, struct sw_sending *sending);

/* The record of a stream that the program was shown and holds; or SW_SLOT_NONE, and the call is refused. */
uint32_t sw_send_held_slot(sw_conn *conn, uint32_t id);

/* There is no record, or one of a stream that the program was not shown: what the identifier stands for to the program. */
void sw_send_unshown(const sw_conn *conn, struct sw_sending *sending);

/* The same compiled into its caller, for the calls that every message makes. `opens`: nothing was sent with the identifier yet. */
static SW_ALWAYS_INLINE enum sw_status
sw_send_begin_here(sw_conn *conn, uint32_t id, enum sw_connection_input input, bool opens, unsigned flags,
                   struct sw_sending *sending)
{
    enum sw_status status = sw_send_connection(conn, input, sending);
    if (status != SW_STATUS_OK)
        return status;
    if (!id || id > SW_STREAM_ID_MAX)
        return sw_refuse(conn, SW_CHECK_CALL_STREAM_ID);
    if (sw_send_unknown_flags(flags))
        return sw_refuse(conn, SW_CHECK_CALL_FLAGS);

    sending->id = id;
    sending->slot = opens ? SW_SLOT_NONE : sw_streams_find(&conn->streams, id);
    sending->stream = sending->slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, sending->slot) : NULL;
    if (sending->stream && (sending->stream->flags & SW_STREAM_SHOWN)) {
        sending->state = sending->stream->state;
        sending->message = sending->stream->send_message;
        conn->streams.latest = sending->slot;
    } else {
        sending->state = SW_STREAM_ENTRY_UNOPENED_BY_US;
        sending->message = SW_MESSAGE_ENTRY_START;
        if (!opens)
            sw_send_unshown(conn, sending);
    }
    sending->before = sending->state;
    return SW_STATUS_OK;
}

static inline enum sw_status
sw_send_stream(sw_conn *conn, struct sw_sending *sending, enum sw_stream_input input)
{
    const struct sw_cell *cell = sw_stream_cell(conn, sending->state, input);
    return sw_send_step(conn, sending, SW_MACHINE_STREAM, &sending->state, input, cell, sending->id);
}

static inline enum sw_status
sw_send_message(sw_conn *conn, struct sw_sending *sending, enum sw_message_input input)
{
    const struct sw_cell *cell = sw_message_cell(conn, sending->message, input);
    return sw_send_step(conn, sending, SW_MACHINE_MESSAGE, &sending->message, input, cell, sending->id);
}

/* The stream's new state, which sw_send_commit() has stored, is another than before: count it, and queue it if it is closed. */
void sw_send_commit_change(sw_conn *conn, const struct sw_sending *sending);

/* Take the new states over; a stream that is closed by them is queued for STREAM_CLOSED. */
static inline void
sw_send_commit(sw_conn *conn, const struct sw_sending *sending)
{
    sw_send_commit_connection(conn, sending);
    sending->stream->state = sending->state;
    sending->stream->send_message = sending->message;
    if (sending->state != sending->before)
        sw_send_commit_change(conn, sending);
}

/* ---- field blocks (headers.c, promise.c) ---- */

/*
 * The program's fields as its options would have them sent (normalise.c). What is made is given back by sw_send_normalised(), which
 * returns the status of the call that it was for.
 */
static inline bool
sw_send_normalises(const sw_conn *conn)
{
    return conn->options.normalise_sent | conn->options.split_cookies;
}

enum sw_status sw_send_normalise(sw_conn *conn, const sw_field *fields, size_t count, sw_field_list **list);
enum sw_status sw_send_normalised(sw_conn *conn, sw_field_list *list, enum sw_status status);

enum { SW_SECTION_LARGEST = 0xffffff }; /* octets of a field block that we are ready to make */

/* Look the fields up in the encoder. False: no memory, and the next section cannot take anything over from this one. */
static inline bool
sw_send_plan(sw_conn *conn, const sw_field *fields, size_t count)
{
    if (sw_hpack_encoder_plan(&conn->encoder, fields, count))
        return true;
    conn->facts_sent.is = SW_FACTS_UNKNOWN;
    return false;
}

/* Room for the frames of a block of at most `bound` octets; `prefix` stands before the first fragment. NULL: no memory. */
static inline uint8_t *
sw_send_reserve_block(sw_conn *conn, size_t bound, size_t prefix)
{
    size_t frames = (bound + prefix) / conn->theirs[SW_SETTING_OF_PAYLOADS] + 1;
    return sw_output_reserve(&conn->output, &conn->memory, bound + prefix + frames * SW_FRAME_HEADER_LENGTH);
}

/* Pad the first frame of a block, `length` octets with its prefix behind the first header. Returns what they are with the padding. */
size_t sw_send_pad_block(const sw_conn *conn, uint8_t *out, size_t length, uint8_t padding);

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
    if (length > conn->theirs[SW_SETTING_OF_PAYLOADS]) {
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
    conn->pending_events |= SW_PENDING_OUTPUT_AVAILABLE;
    return sw_refuse(conn, SW_OVER_OUTPUT_OCTETS);
}

#endif
