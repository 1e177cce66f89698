#define _POSIX_C_SOURCE 200809L

#include <stdio.h>

#include "../common/fields.h"
#include "echo.h"
#include "paced.h"
#include "ranges.h"
#include "request.h"

enum {
    PIECE = 64 * 1024,     /* content given to the library at once, so that requests take turns */
    COPY_UP_TO = 4 * 1024, /* content that is cheaper to copy than to let wait */
};

static bool
has_content(const struct request *request)
{
    return !request->head_only && (request->echo != NULL || request->content_length > 0 || request->trailer_names != NULL ||
                                   request->pace.kind == PACE_EVENTS);
}

void
request_abort(struct request *request, enum sw_error error)
{
    enum sw_status status = sw_body_abort(request->connection->bodies, request->stream_id, error);
    if (status == SW_STATUS_OUTPUT_FULL || status == SW_STATUS_NO_MEMORY)
        request->connection->broken = true;
    request->stage = REQUEST_DONE;
}

enum step
request_give_up_unless_full(struct request *request, enum sw_status status)
{
    if (status == SW_STATUS_OUTPUT_FULL)
        return STEP_FULL;
    request_abort(request, SW_ERROR_INTERNAL_ERROR);
    return STEP_WAIT;
}

static enum step
step_head(struct request *request)
{
    sw_field fields[16];
    size_t count = 0;
    unsigned status_code = request->status;
    char length_text[24], status_text[] = {(char)('0' + status_code / 100), (char)('0' + status_code / 10 % 10),
                                           (char)('0' + status_code % 10), '\0'};

    fields[count++] = field_known(SW_TOKEN_PSEUDO_STATUS, status_text);
    fields[count++] = field_known(SW_TOKEN_SERVER, "statewire");
    fields[count++] = field_known(SW_TOKEN_DATE, request->connection->server->date);
    if (request->content_type != NULL)
        fields[count++] = field_known(SW_TOKEN_CONTENT_TYPE, request->content_type);
    if (request->length_known) {
        bool whole = request->file != NULL && request->content_length == request->file->length;
        if (!whole)
            snprintf(length_text, sizeof length_text, "%llu", (unsigned long long)request->content_length);
        fields[count++] = field_known(SW_TOKEN_CONTENT_LENGTH, whole ? request->file->length_text : length_text);
    }
    if (request->file != NULL) {
        fields[count++] = field_known(SW_TOKEN_LAST_MODIFIED, request->file->modified);
        fields[count++] = field_known(SW_TOKEN_ETAG, request->file->tag);
        fields[count++] = field_known(SW_TOKEN_ACCEPT_RANGES, "bytes");
    }
    const struct {
        uint16_t token;
        const char *value;
    } others[] = {
        {SW_TOKEN_CONTENT_RANGE, request->content_range},
        {SW_TOKEN_LOCATION, request->location},
        {SW_TOKEN_ALLOW, request->allow},
        {SW_TOKEN_TRAILER, request->trailer_names},
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i].value != NULL)
            fields[count++] = field_known(others[i].token, others[i].value);

    bool content = has_content(request);
    enum sw_status status =
        sw_conn_send_headers(request->connection->http2, request->stream_id, fields, count, content ? 0 : SW_SEND_END_STREAM);
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request->stage = content ? REQUEST_CONTENT : REQUEST_DONE;
    return content ? STEP_AGAIN : STEP_WAIT;
}

static void
content_released(void *arg, const uint8_t *octets, size_t length)
{
    (void)octets;
    (void)length;
    struct request *request = arg;
    request->in_flight--;
    request->moved = request->connection->server->now;
    if (request->shown && request->stage == REQUEST_ENDING && request->in_flight == 0)
        request_wake(request);
    request_free_if_over(request);
}

/* What comes next of the content, as much as lies in one place. */
static const uint8_t *
next_octets(const struct request *request, uint64_t *length)
{
    if (request->parts != NULL)
        return parts_at(request->parts, request->sent, length);
    uint64_t offset = request->period == 0 ? request->sent : request->sent % request->period;
    uint64_t left = request->content_length - request->sent;
    *length = request->period != 0 && left > request->period - offset ? request->period - offset : left;
    return request->octets + offset;
}

/* Short content goes at once, in a copy. */
static enum step
send_short(struct request *request, sw_slice content, bool last)
{
    size_t taken;
    enum sw_status status = sw_conn_send_data(request->connection->http2, request->stream_id, content,
                                              last ? SW_SEND_END_STREAM : 0, NULL, NULL, &taken);
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request_moved(request, taken);
    request->sent += taken;
    return taken < content.length ? STEP_WAIT : STEP_AGAIN; /* SW_EVENT_STREAM_WRITABLE wakes it */
}

/* The rest waits its turn where it lies: the urgent first (RFC 9218). */
static enum step
queue_piece(struct request *request, sw_slice content, bool last)
{
    enum sw_status status = sw_body_push(request->connection->bodies, request->stream_id, content, last ? SW_SEND_END_STREAM : 0,
                                         content_released, request);
    if (status == SW_STATUS_OUTPUT_FULL)
        return STEP_WAIT; /* SW_BODY_ROOM wakes it */
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request->in_flight++;
    request->sent += content.length;
    return STEP_AGAIN;
}

static enum step
step_content(struct request *request)
{
    if (request->file != NULL && request->file->cut) {
        request_abort(request, SW_ERROR_INTERNAL_ERROR);
        return STEP_WAIT;
    }

    uint64_t piece;
    const uint8_t *octets = next_octets(request, &piece);
    if (piece > PIECE)
        piece = PIECE;
    bool mapped = request->file != NULL && request->file->mapped;
    bool last = request->sent + piece == request->content_length && request->trailer_names == NULL && !mapped;
    sw_slice content = {.octets = octets, .length = (size_t)piece};
    enum step step =
        request->content_length <= COPY_UP_TO ? send_short(request, content, last) : queue_piece(request, content, last);

    if (step != STEP_AGAIN || request->sent < request->content_length)
        return step;
    request->stage = last ? REQUEST_DONE : mapped ? REQUEST_ENDING : REQUEST_TRAILERS;
    return last ? STEP_WAIT : STEP_AGAIN;
}

/* A file may have been cut while the last of it was under way: then zeros went out, and END_STREAM would call them good. */
static enum step
step_end(struct request *request)
{
    if (request->in_flight > 0)
        return STEP_WAIT;
    if (!files_whole(request->connection->server->files, request->file)) {
        request_abort(request, SW_ERROR_INTERNAL_ERROR);
        return STEP_WAIT;
    }
    const sw_slice nothing = {0};
    enum sw_status status = sw_body_push(request->connection->bodies, request->stream_id, nothing, SW_SEND_END_STREAM, NULL, NULL);
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request->stage = REQUEST_DONE;
    return STEP_WAIT;
}

static enum step
step_trailers(struct request *request)
{
    enum sw_status status;
    if (request->echo != NULL) {
        status = echo_send_trailers(request);
    } else {
        char octets_text[24];
        snprintf(octets_text, sizeof octets_text, "%llu", (unsigned long long)request->sent);
        const sw_field fields[] = {field_named("x-octets", octets_text), field_named("x-end", "here")};
        status = sw_conn_send_headers(request->connection->http2, request->stream_id, fields, 2, SW_SEND_END_STREAM);
    }
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request->stage = REQUEST_DONE;
    return STEP_WAIT;
}

enum step
request_step(struct request *request)
{
    switch (request->stage) {
    case REQUEST_HEAD:
        return step_head(request);
    case REQUEST_CONTENT:
        if (request->pace.kind == PACE_EVENTS)
            return paced_events_step(request);
        return request->echo != NULL ? echo_step(request) : step_content(request);
    case REQUEST_TRAILERS:
        return step_trailers(request);
    case REQUEST_ENDING:
        return step_end(request);
    case REQUEST_HELD:
    case REQUEST_DONE:
        break;
    }
    return STEP_WAIT;
}
