/* What a program says of one body (statewire/bodies.h). */
#include <string.h>

#include "bodies/bodies.h"
#include "state/refuse.h"

static enum sw_status
check_call(sw_bodies *bodies, uint32_t id, unsigned flags)
{
    if (bodies->in_callback || bodies->conn->in_callback)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_REENTERED);
    if (!id || id > SW_STREAM_ID_MAX)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_STREAM_ID);
    if (flags & ~(unsigned)SW_SEND_END_STREAM)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_FLAGS);
    return SW_STATUS_OK;
}

/* Does the connection take content on the stream? No octets of it say so. */
static enum sw_status
probe(sw_bodies *bodies, uint32_t id)
{
    size_t taken;
    enum sw_status status = sw_conn_send_data(bodies->conn, id, (sw_slice){NULL, 0, NULL}, 0, NULL, NULL, &taken);
    return status == SW_STATUS_OUTPUT_FULL ? SW_STATUS_OK : status;
}

/*
 * The stream's record, for more of its body.
 *
 *   made  out: it is new
 */
static enum sw_status
begin(sw_bodies *bodies, uint32_t id, unsigned flags, struct sw_body **found, bool *made)
{
    enum sw_status status = check_call(bodies, id, flags);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_body *body = sw_body_find(bodies, id);
    *made = !body;
    if (body && (body->last_said || body->done))
        return sw_refuse(bodies->conn, SW_CHECK_CALL_BODY_ENDED);
    if (!body && !(body = sw_body_make(bodies, id)))
        return sw_refuse(bodies->conn, SW_CHECK_CALL_NO_MEMORY);
    if (!body->begun)
        status = probe(bodies, id);
    if (status != SW_STATUS_OK && *made)
        sw_body_remove(bodies, body);
    *found = body;
    return status;
}

static void
begun(sw_bodies *bodies, struct sw_body *body)
{
    sw_body_opened(bodies, body);
    if (!body->begun)
        sw_schedule_begin(bodies, body);
    body->begun = true;
    sw_body_wake(bodies, body);
}

/* Nothing came of it. */
static enum sw_status
refused(sw_bodies *bodies, struct sw_body *body, bool made, enum sw_check check)
{
    if (made)
        sw_body_remove(bodies, body);
    return sw_refuse(bodies->conn, check);
}

static struct sw_piece *
make_piece(sw_bodies *bodies, const sw_slice *content, sw_release *release, void *arg)
{
    const size_t copied = release ? 0 : content->length, room = release ? 0 : copied > SW_COPY_LEAST ? copied : SW_COPY_LEAST;
    struct sw_piece *piece = sw_allocate(&bodies->memory, sizeof *piece + room);
    if (!piece)
        return NULL;
    *piece = (struct sw_piece){.octets = content->octets,
                               .external = content->external,
                               .release = release,
                               .arg = arg,
                               .bodies = bodies,
                               .length = content->length,
                               .capacity = (uint32_t)room};
    if (!release) {
        memcpy(piece->copy, content->octets, copied);
        piece->octets = piece->copy;
    }
    return piece;
}

static void
append(struct sw_body *body, struct sw_piece *piece)
{
    if (body->last)
        body->last->next = piece;
    else
        body->first = piece;
    body->last = piece;
    body->pieces++;
}

/* Has the last copy room for a short one? */
static bool
extend(struct sw_body *body, const sw_slice *content)
{
    struct sw_piece *last = body->last;
    if (!last || last->release || last->capacity - last->length < content->length)
        return false;
    memcpy(last->copy + last->length, content->octets, content->length);
    last->length += content->length;
    return true;
}

enum sw_status
sw_body_push(sw_bodies *bodies, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg)
{
    struct sw_body *body;
    bool made;
    enum sw_status status = check_call(bodies, id, flags);
    if (status == SW_STATUS_OK && content.length && !content.octets && !release)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_OCTETS_MISSING);
    if (status == SW_STATUS_OK)
        status = begin(bodies, id, flags, &body, &made);
    if (status != SW_STATUS_OK)
        return status;
    if (body->source)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_BODY_ENDED);
    const bool copied = !release && content.length;
    if (copied && body->copied && (body->copied > bodies->queue || content.length > bodies->queue - body->copied)) {
        body->refused = true;
        return sw_refuse(bodies->conn, SW_CHECK_CALL_BODY_FULL);
    }
    if (copied && content.length > bodies->queue)
        return refused(bodies, body, made, SW_CHECK_CALL_BODY_SIZE);

    if (content.length && !(copied && extend(body, &content))) {
        if (body->pieces >= SW_BODIES_PIECES) {
            body->refused = true;
            return sw_refuse(bodies->conn, SW_CHECK_CALL_BODY_FULL);
        }
        struct sw_piece *piece = make_piece(bodies, &content, release, arg);
        if (!piece)
            return refused(bodies, body, made, SW_CHECK_CALL_NO_MEMORY);
        append(body, piece);
    }
    body->queued += content.length;
    body->copied += copied ? (uint32_t)content.length : 0;
    body->last_said = flags & SW_SEND_END_STREAM;
    begun(bodies, body);
    if (!content.length && release) {
        sw_bodies_enter(bodies);
        release(arg, content.octets, 0);
        sw_bodies_leave(bodies);
    }
    return SW_STATUS_OK;
}

enum sw_status
sw_body_pull(sw_bodies *bodies, uint32_t id, sw_body_source *source, void *arg)
{
    struct sw_body *body;
    bool made;
    enum sw_status status = begin(bodies, id, 0, &body, &made);
    if (status != SW_STATUS_OK)
        return status;
    if (body->source)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_BODY_ENDED);
    body->source = source;
    body->arg = arg;
    begun(bodies, body);
    return SW_STATUS_OK;
}

enum sw_status
sw_body_resume(sw_bodies *bodies, uint32_t id)
{
    enum sw_status status = check_call(bodies, id, 0);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_body *body = sw_body_find(bodies, id);
    if (!body || !body->source)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_NO_STREAM);
    body->paused = false;
    sw_body_wake(bodies, body);
    return SW_STATUS_OK;
}

/* The fields and their octets, in one block. */
static sw_field *
copy_fields(sw_bodies *bodies, const sw_field *fields, size_t count, size_t size)
{
    sw_field *copy = sw_allocate(&bodies->memory, size);
    if (!copy)
        return NULL;
    uint8_t *at = (uint8_t *)(copy + count);
    for (size_t i = 0; i < count; i++) {
        copy[i] = fields[i];
        if (fields[i].name)
            copy[i].name = memcpy(at, fields[i].name, fields[i].name_length);
        at += fields[i].name ? fields[i].name_length : 0;
        if (fields[i].value_length)
            copy[i].value = memcpy(at, fields[i].value, fields[i].value_length);
        at += fields[i].value_length;
    }
    return copy;
}

enum sw_status
sw_body_trailers(sw_bodies *bodies, uint32_t id, const sw_field *fields, size_t count)
{
    struct sw_body *body;
    bool made;
    enum sw_status status = begin(bodies, id, 0, &body, &made);
    if (status != SW_STATUS_OK)
        return status;
    uint64_t size = count * (uint64_t)sizeof *fields + 1;
    for (size_t i = 0; i < count; i++)
        size += (fields[i].name ? fields[i].name_length : 0) + (uint64_t)fields[i].value_length;
    if (size > bodies->queue - (body->copied < bodies->queue ? body->copied : bodies->queue))
        return refused(bodies, body, made, size > bodies->queue ? SW_CHECK_CALL_BODY_SIZE : SW_CHECK_CALL_BODY_FULL);
    body->trailers = copy_fields(bodies, fields, count, (size_t)size);
    if (!body->trailers)
        return refused(bodies, body, made, SW_CHECK_CALL_NO_MEMORY);
    body->trailer_count = count;
    body->trailer_octets = (size_t)size;
    body->copied += (uint32_t)size;
    body->last_said = true;
    begun(bodies, body);
    return SW_STATUS_OK;
}

enum sw_status
sw_body_flush(sw_bodies *bodies, uint32_t id)
{
    enum sw_status status = check_call(bodies, id, 0);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_body *body = sw_body_find(bodies, id);
    if (!body || !body->begun)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_NO_STREAM);
    if (body->flush || body->done || !sw_body_has_content(body))
        return SW_STATUS_OK;
    body->flush = true;
    bodies->flushes++;
    body->blocked = false;
    sw_body_wake(bodies, body);
    return SW_STATUS_OK;
}

enum sw_status
sw_body_abort(sw_bodies *bodies, uint32_t id, uint32_t error)
{
    enum sw_status status = check_call(bodies, id, 0);
    if (status == SW_STATUS_OK)
        status = sw_conn_reset_stream(bodies->conn, id, error);
    struct sw_body *body = sw_body_find(bodies, id);
    if (status != SW_STATUS_OK || !body)
        return status;
    sw_bodies_enter(bodies);
    sw_body_drop_content(bodies, body);
    sw_bodies_leave(bodies);
    return SW_STATUS_OK;
}

uint64_t
sw_body_queued(const sw_bodies *bodies, uint32_t id)
{
    const struct sw_body *body = sw_body_find(bodies, id);
    return body ? body->queued : 0;
}
