#define _POSIX_C_SOURCE 200809L

#include "request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../common/fields.h"
#include "connection.h"
#include "echo.h"
#include "paced.h"
#include "routes.h"

enum {
    DISCARD_UP_TO = 1 << 20, /* unwanted content of a request that was answered, before its stream is reset */
};

/* ---- memory ------------------------------------------------------------------------------------------------------- */

static struct request *
request_new(struct connection *connection, uint32_t stream_id)
{
    struct request *request = connection->server->spare_requests;
    if (request != NULL)
        connection->server->spare_requests = request->older;
    else if ((request = malloc(sizeof *request)) == NULL)
        return NULL;

    *request = (struct request){.connection = connection, .stream_id = stream_id, .shown = true, .older = connection->requests};
    if (connection->requests != NULL)
        connection->requests->newer = request;
    connection->requests = request;
    return request;
}

void
request_free_if_over(struct request *request)
{
    if (request->shown || request->in_flight > 0)
        return;
    free(request->parts);
    struct server *server = request->connection->server;
    if (request->file != NULL)
        files_release(server->files, request->file);
    request->older = server->spare_requests;
    server->spare_requests = request;
}

void
request_drop_spares(struct server *server)
{
    for (struct request *request; (request = server->spare_requests) != NULL;) {
        server->spare_requests = request->older;
        free(request);
    }
}

/* ---- the ring of those that are ready ----------------------------------------------------------------------------- */

void
request_wake(struct request *request)
{
    struct connection *connection = request->connection;
    if (request->next != NULL)
        return;
    if (connection->ready == NULL) {
        request->next = request->previous = connection->ready = request;
        return;
    }
    request->next = connection->ready;
    request->previous = connection->ready->previous;
    request->next->previous = request->previous->next = request;
}

void
request_rest(struct request *request)
{
    struct connection *connection = request->connection;
    if (request->next == NULL)
        return;
    if (connection->ready == request)
        connection->ready = request->next == request ? NULL : request->next;
    request->next->previous = request->previous;
    request->previous->next = request->next;
    request->next = request->previous = NULL;
}

/* ---- time --------------------------------------------------------------------------------------------------------- */

bool
request_later(struct request *request, uint64_t milliseconds, struct connection *(*act)(struct timer *))
{
    struct server *server = request->connection->server;
    request->timer.act = act;
    return timers_add(&server->timers, &request->timer, server->now + milliseconds);
}

struct connection *
request_held_due(struct timer *timer)
{
    struct request *request = request_of_timer(timer);
    request->stage = REQUEST_HEAD;
    request_wake(request);
    return request->connection;
}

void
request_moved(struct request *request, size_t octets)
{
    request->moved = request->connection->server->now;
    request->connection->queued += octets;
}

/* PINGs keep a connection alive, not a request: one of which nothing moves, and that we do not hold ourselves, ends. */
static struct connection *
patience_over(struct timer *timer)
{
    struct request *request = (struct request *)(void *)((char *)timer - offsetof(struct request, patience));
    struct server *server = request->connection->server;
    uint64_t waiting = sw_body_queued(request->connection->bodies, request->stream_id);
    if (waiting != request->waiting)
        request->moved = server->now;
    request->waiting = waiting;
    uint64_t since = request->timer.place != 0 ? server->now : request->moved;
    if (server->now - since < server->patience)
        timers_add(&server->timers, timer, since + server->patience);
    else
        request_abort(request, request->stage == REQUEST_DONE ? SW_ERROR_NO_ERROR : SW_ERROR_CANCEL);
    return request->connection;
}

static void
be_patient(struct request *request)
{
    struct server *server = request->connection->server;
    request->moved = server->now;
    request->patience.act = patience_over;
    timers_add(&server->timers, &request->patience, server->now + server->patience);
}

/* ---- what the library reports ------------------------------------------------------------------------------------- */

static void
copy_text(char *to, size_t room, const sw_field *field)
{
    size_t length = field == NULL ? 0 : field->value_length;
    if (length >= room)
        length = room - 1;
    if (length > 0)
        memcpy(to, field->value, length);
    to[length] = '\0';
}

static char *
copy_value(const sw_field *field)
{
    return field == NULL ? NULL : strndup((const char *)field->value, field->value_length);
}

static void
note_for_log(struct request *request, const sw_field *fields, size_t count)
{
    copy_text(request->method, sizeof request->method, field_find(fields, count, SW_TOKEN_PSEUDO_METHOD));
    copy_text(request->target, sizeof request->target, field_find(fields, count, SW_TOKEN_PSEUDO_PATH));
    if (request->connection->server->log.format == LOG_COMBINED) {
        request->referer = copy_value(field_find(fields, count, SW_TOKEN_REFERER));
        request->agent = copy_value(field_find(fields, count, SW_TOKEN_USER_AGENT));
    }
    clock_gettime(CLOCK_MONOTONIC, &request->began);
}

/* What a PRIORITY_UPDATE has said before goes before the field (RFC 9218 7). */
static void
note_priority(struct connection *connection, const sw_event *event)
{
    const unsigned usual = SW_URGENCY_DEFAULT;
    unsigned urgency;
    bool incremental;
    sw_priority_parameters priority;
    sw_body_priority(connection->bodies, event->stream_id, &urgency, &incremental);
    if (sw_priority_of(event->as.headers.fields, event->as.headers.count, &priority) == SW_STATUS_OK && priority.given != 0 &&
        urgency == usual && !incremental)
        sw_body_set_priority(connection->bodies, event->stream_id, priority.urgency, priority.incremental);
}

void
request_begin(struct connection *connection, const sw_event *event)
{
    connection->used = true;
    struct request *request = request_new(connection, event->stream_id);
    if (request == NULL) { /* RFC 9113 8.7: not processed, so the client may try again */
        if (sw_conn_reset_stream(connection->http2, event->stream_id, SW_ERROR_REFUSED_STREAM) != SW_STATUS_OK)
            connection->broken = true;
        return;
    }
    sw_conn_set_stream_user(connection->http2, event->stream_id, request);
    note_priority(connection, event);

    request->input_ended = (event->flags & SW_EVENT_FLAG_END_STREAM) != 0;
    if (!connection->server->log.quiet)
        note_for_log(request, event->as.headers.fields, event->as.headers.count);
    route(request, event);

    /* The head, and a short content whole, go now; what is left takes turns with the others. */
    enum step step = STEP_AGAIN;
    for (int steps = 0; steps < 2 && step == STEP_AGAIN && connection_has_room(connection); steps++)
        step = request_step(request);
    if (step == STEP_FULL)
        connection_output_full(connection);
    if (step != STEP_WAIT)
        request_wake(request);
    if (request->stage != REQUEST_DONE || !request->input_ended)
        be_patient(request);
}

void
request_content(struct request *request, const sw_event *event)
{
    struct connection *connection = request->connection;
    size_t length = event->as.data.length;
    request->input_ended = (event->flags & SW_EVENT_FLAG_END_STREAM) != 0;
    request_moved(request, 0);

    if (request->pace.kind == PACE_READ) {
        paced_read_content(request, length, event->as.data.credit);
        return;
    }
    if (request->echo != NULL && request->stage != REQUEST_DONE) {
        if (request->stage == REQUEST_HELD)
            request->stage = REQUEST_HEAD;
        if (!echo_content(request, event->as.data.octets, length))
            request_abort(request, SW_ERROR_INTERNAL_ERROR);
        return;
    }

    /* Read and forgotten: a client that sends before it reads would wait for ever otherwise. But not without end. */
    sw_conn_acknowledge_data(connection->http2, request->stream_id, event->as.data.credit);
    request->discarded += length;
    if (request->stage == REQUEST_DONE && !request->input_ended && request->discarded > DISCARD_UP_TO)
        request_abort(request, SW_ERROR_NO_ERROR); /* RFC 9113 8.1: the response was complete without it */
}

void
request_trailers(struct request *request, const sw_event *event)
{
    request->input_ended = true;
    if (request->pace.kind == PACE_READ)
        paced_read_content(request, 0, 0);
    if (request->echo == NULL || request->stage == REQUEST_DONE)
        return;
    if (request->stage == REQUEST_HELD)
        request->stage = REQUEST_HEAD;
    echo_trailers(request->echo, event->as.headers.fields, event->as.headers.count);
    request_wake(request);
}

static void
write_log(const struct request *request, const char *end)
{
    struct log *log = &request->connection->server->log;
    if (log->quiet)
        return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t nanoseconds = (now.tv_sec - request->began.tv_sec) * INT64_C(1000000000) + (now.tv_nsec - request->began.tv_nsec);
    struct log_entry entry = {
        .peer = request->connection->peer,
        .method = request->method,
        .target = request->target,
        .referer = request->referer,
        .agent = request->agent,
        .status = request->stage == REQUEST_HEAD || request->stage == REQUEST_HELD ? 0 : request->status,
        .octets = request->sent - sw_body_queued(request->connection->bodies, request->stream_id),
        .nanoseconds = (uint64_t)nanoseconds,
        .end = end,
    };
    log_request(log, &entry);
}

static void
end(struct request *request, const char *how)
{
    struct connection *connection = request->connection;
    write_log(request, how);
    request_rest(request);
    timers_remove(&connection->server->timers, &request->timer);
    timers_remove(&connection->server->timers, &request->patience);
    echo_free(request->echo);
    request->echo = NULL;
    free(request->location);
    free(request->referer);
    free(request->agent);
    request->location = request->referer = request->agent = NULL;

    if (request->newer != NULL)
        request->newer->older = request->older;
    else
        connection->requests = request->older;
    if (request->older != NULL)
        request->older->newer = request->newer;
    request->shown = false;
    request_free_if_over(request);
}

void
request_closed(struct request *request, const sw_event *event)
{
    bool whole = event->as.closed.by == SW_CLOSED_BY_END_STREAM;
    end(request, whole ? "" : sw_error_name(event->as.closed.error));
}

void
request_lost(struct request *request)
{
    end(request, "connection lost");
}
