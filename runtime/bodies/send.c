/* Bodies become DATA frames, and their ends trailers or END_STREAM (statewire/bodies.h, sw_bodies_send()). */
#include <string.h>

#include "bodies/bodies.h"
#include "state/refuse.h"

enum outcome {
    GOES_ON, /* another may go */
    STOPS    /* the connection takes no more now */
};

static uint32_t
least(uint64_t one, uint64_t other)
{
    return (uint32_t)(one < other ? one : other);
}

/* ---- ends ---------------------------------------------------------------------------------------------------------------------- */

static void
drop(sw_bodies *bodies, struct sw_body *body)
{
    sw_bodies_enter(bodies);
    sw_body_drop_content(bodies, body);
    sw_bodies_leave(bodies);
}

/* The connection does not take it. `status` OK: its source does not give it. */
static enum outcome
fail(sw_bodies *bodies, struct sw_body *body, enum sw_status status)
{
    if (status == SW_STATUS_TERMINATED)
        return STOPS;
    const enum sw_status reset = sw_conn_reset_stream(bodies->conn, body->id, SW_ERROR_INTERNAL_ERROR);
    if (reset == SW_STATUS_OUTPUT_FULL || reset == SW_STATUS_NO_MEMORY)
        return STOPS; /* it is found again */
    drop(bodies, body);
    if (reset != SW_STATUS_OK)
        return GOES_ON; /* the stream is closed: its last event comes */
    body->status = status;
    sw_body_note(bodies, body, SW_BODY_FAILED);
    return GOES_ON;
}

static enum outcome
finish(sw_bodies *bodies, struct sw_body *body)
{
    drop(bodies, body);
    sw_body_note(bodies, body, SW_BODY_SENT);
    return GOES_ON;
}

static bool
waits(enum sw_status status)
{
    return status == SW_STATUS_OUTPUT_FULL || status == SW_STATUS_NO_MEMORY;
}

static enum outcome
send_end(sw_bodies *bodies, struct sw_body *body)
{
    const enum sw_status status =
        body->trailers ? sw_conn_send_headers(bodies->conn, body->id, body->trailers, body->trailer_count, SW_SEND_END_STREAM)
                       : sw_conn_end_stream(bodies->conn, body->id);
    if (waits(status))
        return STOPS;
    return status == SW_STATUS_OK ? finish(bodies, body) : fail(bodies, body, status);
}

/* ---- content ------------------------------------------------------------------------------------------------------------------- */

/* Octets of content are handed over; `end`: with END_STREAM. */
static enum outcome
moved(sw_bodies *bodies, struct sw_body *body, size_t octets, bool end)
{
    sw_schedule_sent(bodies, body, (uint32_t)octets);
    if (end)
        return finish(bodies, body);
    if (body->flush && !body->first) {
        body->flush = false;
        bodies->flushes--;
    }
    if (!sw_body_has_content(body))
        sw_body_wake(bodies, body);
    return GOES_ON;
}

/* Does END_STREAM go with the last octet? */
static bool
ends_with_content(const struct sw_body *body)
{
    return body->last_said && !body->trailers && !body->source;
}

/* The first piece by reference, as far as `room`. */
static enum outcome
send_piece(sw_bodies *bodies, struct sw_body *body, size_t room)
{
    struct sw_piece *piece = body->first;
    const size_t rest = piece->length - piece->at, length = least(room, rest);
    const bool end = length == rest && !piece->next && ends_with_content(body);
    const sw_slice content = {piece->octets ? piece->octets + piece->at : NULL, length, piece->external};
    size_t taken;
    const enum sw_status status =
        sw_conn_send_data(bodies->conn, body->id, content, end ? SW_SEND_END_STREAM : 0, sw_piece_released, piece, &taken);
    if (waits(status))
        return STOPS;
    if (status != SW_STATUS_OK)
        return fail(bodies, body, status);
    sw_piece_moved(bodies, body, taken, false);
    return taken ? moved(bodies, body, taken, end && taken == length) : STOPS;
}

/* Has the first piece so much that a frame may refer to it? What the program writes itself cannot be copied. */
static bool
refers(const struct sw_piece *piece)
{
    return piece && piece->release && (!piece->octets || piece->length - piece->at >= SW_FRAME_LEAST);
}

static bool
make_scratch(sw_bodies *bodies)
{
    if (bodies->scratch_size >= bodies->quantum)
        return true;
    sw_release_memory(&bodies->memory, bodies->scratch, bodies->scratch_size);
    bodies->scratch = sw_allocate(&bodies->memory, bodies->quantum);
    bodies->scratch_size = bodies->scratch ? bodies->quantum : 0;
    return bodies->scratch != NULL;
}

/* Put together what the next frame has room for. */
static void
gather(sw_bodies *bodies, struct sw_body *body, size_t room)
{
    size_t length = 0;
    sw_bodies_enter(bodies);
    while (length < room && body->first && body->first->octets && (length < SW_FRAME_LEAST || !refers(body->first))) {
        const struct sw_piece *piece = body->first;
        const size_t part = least(room - length, piece->length - piece->at);
        memcpy(bodies->scratch + length, piece->octets + piece->at, part);
        sw_piece_moved(bodies, body, part, true);
        length += part;
    }
    enum sw_body_more more = SW_BODY_MORE;
    while (length < room && !body->first && body->source && !body->paused && more == SW_BODY_MORE) {
        size_t part = 0;
        more = body->source(body->arg, body->id, bodies->scratch + length, room - length, &part);
        length += least(part, room - length);
        body->paused = more == SW_BODY_PAUSE || (more == SW_BODY_MORE && !part);
        if (more >= SW_BODY_END) {
            body->source = NULL;
            body->last_said = true;
            body->failed = more != SW_BODY_END;
        }
    }
    sw_bodies_leave(bodies);
    bodies->held = length && !body->failed ? body : NULL;
    bodies->held_at = 0;
    bodies->held_length = length;
}

/* What was put together. It stays where it is until the connection takes it. */
static enum outcome
send_held(sw_bodies *bodies)
{
    struct sw_body *body = bodies->held;
    const size_t length = bodies->held_length - bodies->held_at;
    const bool end = !body->first && ends_with_content(body);
    size_t taken;
    const enum sw_status status =
        sw_conn_send_data(bodies->conn, body->id, (sw_slice){bodies->scratch + bodies->held_at, length, NULL},
                          end ? SW_SEND_END_STREAM : 0, NULL, NULL, &taken);
    if (waits(status))
        return STOPS;
    if (status != SW_STATUS_OK)
        return fail(bodies, body, status);
    bodies->held_at += taken;
    if (taken < length)
        return STOPS;
    bodies->held = NULL;
    return moved(bodies, body, length, end);
}

/* Octets that the next frame could have, as far as is known; a source may have any number. */
static uint64_t
available(const struct sw_body *body)
{
    return body->source && !body->paused ? UINT64_MAX : body->queued;
}

/* The smallest frame that is worth sending in a window that was `largest` before. */
static uint32_t
least_frame(const struct sw_body *body, uint32_t largest)
{
    if (body->flush)
        return 1;
    const uint32_t half = largest / 2 > 1 ? largest / 2 : 1;
    return least(least(SW_FRAME_LEAST, half), available(body));
}

/* Has the connection's window, `shared`, room for a frame that is worth sending? */
static bool
shared_suffices(const sw_bodies *bodies, const struct sw_body *body, int64_t shared)
{
    const uint32_t largest = shared > bodies->largest ? (uint32_t)shared : bodies->largest;
    return shared >= (int64_t)(bodies->flushes ? 1 : least_frame(body, largest));
}

/* The stream's window is too small: the body waits until it is not. */
static enum outcome
block(sw_bodies *bodies, struct sw_body *body, uint32_t octets)
{
    const enum sw_status status = sw_conn_await_window(bodies->conn, body->id, octets);
    if (status != SW_STATUS_OK)
        return fail(bodies, body, status);
    body->blocked = true;
    sw_schedule_remove(bodies, body);
    return GOES_ON;
}

static enum outcome
send_content(sw_bodies *bodies, struct sw_body *body)
{
    sw_conn *conn = bodies->conn;
    if (body->failed)
        return fail(bodies, body, SW_STATUS_OK);
    const int64_t window = sw_conn_send_window(conn, body->id), shared = sw_conn_send_window(conn, 0);
    if (window > body->largest)
        body->largest = (uint32_t)window;
    if (shared > bodies->largest)
        bodies->largest = (uint32_t)shared;
    const uint32_t needed = least_frame(body, body->largest);
    if (window < (int64_t)needed)
        return block(bodies, body, needed);
    if (!shared_suffices(bodies, body, shared))
        return STOPS;

    uint64_t room = sw_conn_setting(conn, false, SW_SETTINGS_MAX_FRAME_SIZE);
    room = least(room, bodies->quantum);
    const bool reference = refers(body->first);
    const size_t taken = sw_conn_send_room(conn, body->id, reference);
    if (!taken ||
        (taken < least(least((uint64_t)window, (uint64_t)shared), least_frame(body, UINT32_MAX)) && sw_conn_output_waiting(conn)))
        return STOPS; /* the output has no room for a frame worth sending, and will have some */
    room = least(room, taken);
    if (reference)
        return send_piece(bodies, body, (size_t)room);
    if (!make_scratch(bodies))
        return STOPS;
    gather(bodies, body, (size_t)room);
    if (bodies->held)
        return send_held(bodies);
    sw_body_wake(bodies, body); /* the source had nothing, or ended */
    return GOES_ON;
}

/* ---- all of them --------------------------------------------------------------------------------------------------------------- */

enum sw_status
sw_bodies_send(sw_bodies *bodies)
{
    sw_conn *conn = bodies->conn;
    if (bodies->in_callback || conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    if (sw_conn_dead(conn))
        return SW_STATUS_TERMINATED;
    enum outcome outcome = GOES_ON;
    while (outcome == GOES_ON && sw_conn_output_waiting(conn) < bodies->ahead) {
        struct sw_body *body = bodies->held ? bodies->held : sw_schedule_next(bodies);
        if (!body)
            break;
        outcome = bodies->held ? send_held(bodies) : sw_body_owes_end(body) ? send_end(bodies, body) : send_content(bodies, body);
    }
    return SW_STATUS_OK;
}

bool
sw_bodies_wants(const sw_bodies *bodies)
{
    if (sw_conn_dead(bodies->conn))
        return false;
    const int64_t shared = sw_conn_send_window(bodies->conn, 0);
    if (bodies->held)
        return shared > 0 && sw_conn_send_window(bodies->conn, bodies->held->id) > 0;
    return bodies->ends.head || (bodies->active && shared_suffices(bodies, sw_schedule_next(bodies), shared));
}
