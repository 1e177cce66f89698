/* What the connection reports, as far as it is about bodies; and the priorities of streams (RFC 9218). */
#include "bodies/bodies.h"
#include "state/refuse.h"

/* Whatever the stream's identifier stands for, does it stand for more than the past? */
static bool
is_idle(const sw_conn *conn, uint32_t id)
{
    return id > (sw_conn_is_ours(conn, id) ? conn->last_ours : conn->last_theirs);
}

static bool
is_live(const sw_conn *conn, uint32_t id)
{
    return sw_streams_find(&conn->streams, id) != SW_SLOT_NONE;
}

/* Too many streams that are not open are known: those that never will be go. Looked for once for each stream that opens, at most. */
static void
sweep(sw_bodies *bodies)
{
    const uint32_t opened = bodies->conn->last_ours + bodies->conn->last_theirs;
    if (bodies->early < SW_BODIES_EARLY || bodies->swept_at == opened)
        return;
    bodies->swept_at = opened;
    for (uint32_t i = 0; i < bodies->index_size; i++)
        for (struct sw_body *body = bodies->index[i], *next; body; body = next) {
            next = body->chain;
            if (!body->open && !is_idle(bodies->conn, body->id) && !is_live(bodies->conn, body->id))
                sw_body_remove(bodies, body);
        }
}

/* Keep what is said of a stream; the default only if `anew`, in place of something else that may come. False: no memory. */
static bool
prioritize(sw_bodies *bodies, uint32_t id, unsigned urgency, bool incremental, bool anew)
{
    struct sw_body *body = sw_body_find(bodies, id);
    const bool live = is_live(bodies->conn, id);
    if (!body && urgency == SW_URGENCY_DEFAULT && !incremental && !anew)
        return true; /* as it is */
    if (!body && !live) {
        sweep(bodies);
        if (!is_idle(bodies->conn, id) || bodies->early >= SW_BODIES_EARLY)
            return true; /* it is over; or the peer speaks of more than it may open */
    }
    if (!body && !(body = sw_body_make(bodies, id)))
        return false;
    if (live)
        sw_body_opened(bodies, body);
    sw_schedule_move(bodies, body, urgency, incremental);
    return true;
}

enum sw_status
sw_body_set_priority(sw_bodies *bodies, uint32_t id, unsigned urgency, bool incremental)
{
    if (bodies->in_callback || bodies->conn->in_callback)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_REENTERED);
    if (!id || id > SW_STREAM_ID_MAX)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_STREAM_ID);
    if (urgency > SW_URGENCY_LAST)
        return sw_refuse(bodies->conn, SW_CHECK_CALL_URGENCY);
    if (!prioritize(bodies, id, urgency, incremental, false))
        return sw_refuse(bodies->conn, SW_CHECK_CALL_NO_MEMORY);
    return SW_STATUS_OK;
}

void
sw_body_priority(const sw_bodies *bodies, uint32_t id, unsigned *urgency, bool *incremental)
{
    const struct sw_body *body = sw_body_find(bodies, id);
    *urgency = body ? body->urgency : SW_URGENCY_DEFAULT;
    *incremental = body && body->incremental;
}

/* Windows may have shrunk (RFC 9113 6.9.2): what was the largest before is no measure any more. */
static void
settings_changed(sw_bodies *bodies)
{
    const uint32_t initial = sw_conn_setting(bodies->conn, false, SW_SETTINGS_INITIAL_WINDOW_SIZE);
    const bool fell = initial < bodies->initial_window;
    bodies->initial_window = initial;
    for (uint32_t i = 0; fell && i < bodies->index_size; i++)
        for (struct sw_body *body = bodies->index[i]; body; body = body->chain) {
            body->largest = initial;
            body->blocked = false;
            sw_body_wake(bodies, body);
        }
}

static void
closed(sw_bodies *bodies, struct sw_body *body, bool gone)
{
    sw_bodies_enter(bodies);
    if (gone)
        sw_body_remove(bodies, body);
    else
        sw_body_drop_content(bodies, body);
    sw_bodies_leave(bodies);
}

/*
 * What the client says (RFC 9218 5, 7). A PRIORITY_UPDATE frame takes the place of the field, and may come before it. What does not parse
 * says nothing.
 */
static void
said(sw_bodies *bodies, const sw_event *event)
{
    sw_priority_parameters parameters;
    enum sw_status status;
    if (event->kind == SW_EVENT_PRIORITY_UPDATE) {
        const uint8_t *value = event->as.priority_update.value;
        status = sw_priority_parse(value, event->as.priority_update.value_length, &parameters);
    } else {
        status = sw_priority_of(event->as.headers.fields, event->as.headers.count, &parameters);
    }
    struct sw_body *body = sw_body_find(bodies, event->stream_id);
    const bool updated = body && body->updated && event->kind == SW_EVENT_HEADERS;
    if (status != SW_STATUS_OK || updated || (event->kind == SW_EVENT_HEADERS && !parameters.given))
        return;
    const bool update = event->kind == SW_EVENT_PRIORITY_UPDATE;
    if (!prioritize(bodies, event->stream_id, parameters.urgency, parameters.incremental, update) || !update)
        return;
    body = sw_body_find(bodies, event->stream_id);
    if (body)
        body->updated = true;
}

void
sw_bodies_event(sw_bodies *bodies, const sw_event *event)
{
    if (bodies->in_callback || bodies->conn->in_callback)
        return;
    struct sw_body *body = bodies->count && event->stream_id ? sw_body_find(bodies, event->stream_id) : NULL;
    if (event->kind == SW_EVENT_SETTINGS)
        settings_changed(bodies);
    if (event->kind == SW_EVENT_PRIORITY_UPDATE ||
        (event->kind == SW_EVENT_HEADERS && event->as.headers.section == SW_SECTION_REQUEST))
        said(bodies, event);
    if (!body)
        return;
    switch (event->kind) {
    case SW_EVENT_HEADERS:
        sw_body_opened(bodies, body);
        break;
    case SW_EVENT_STREAM_WRITABLE:
        body->blocked = false;
        sw_body_wake(bodies, body);
        break;
    case SW_EVENT_STREAM_RESET:
    case SW_EVENT_STREAM_CLOSED:
        closed(bodies, body, event->kind == SW_EVENT_STREAM_CLOSED);
        break;
    default:
        break;
    }
}
