#define _POSIX_C_SOURCE 200809L

#include "echo.h"

#include <stdlib.h>
#include <string.h>

#include "../common/fields.h"

enum { TRAILERS = 16, TRAILERS_TEXT = 2048, TYPE_ROOM = 128 };

struct echo {
    uint8_t *kept; /* content that has not gone on yet: `length` octets from `start` */
    size_t start, length, room;
    char type[TYPE_ROOM];
    bool has_trailers;
    size_t trailer_count, text_length;
    sw_field trailers[TRAILERS];
    uint8_t text[TRAILERS_TEXT];
};

struct echo *
echo_new(const sw_field *fields, size_t count)
{
    struct echo *echo = calloc(1, sizeof *echo);
    if (echo == NULL)
        return NULL;
    const sw_field *type = field_find(fields, count, SW_TOKEN_CONTENT_TYPE);
    if (type != NULL && type->value_length > 0 && type->value_length < sizeof echo->type)
        memcpy(echo->type, type->value, type->value_length);
    return echo;
}

void
echo_free(struct echo *echo)
{
    if (echo == NULL)
        return;
    free(echo->kept);
    free(echo);
}

const char *
echo_content_type(const struct echo *echo)
{
    return echo->type[0] == '\0' ? "application/octet-stream" : echo->type;
}

/* Gives octets to the library; what it takes, the client may send again. */
static enum sw_status
pass_on(struct request *request, const uint8_t *octets, size_t length, size_t *taken)
{
    sw_conn *http2 = request->connection->http2;
    bool last = request->input_ended && !request->echo->has_trailers;
    enum sw_status status = sw_conn_send_data(http2, request->stream_id, (sw_slice){.octets = octets, .length = length},
                                              last ? SW_SEND_END_STREAM : 0, NULL, NULL, taken);
    if (status != SW_STATUS_OK) {
        *taken = 0;
        return status;
    }
    request_moved(request, *taken);
    request->sent += *taken;
    if (*taken > 0)
        sw_conn_acknowledge_data(http2, request->stream_id, *taken);
    if (*taken == length && request->input_ended)
        request->stage = last ? REQUEST_DONE : REQUEST_TRAILERS;
    return status;
}

static bool
keep(struct echo *echo, const uint8_t *octets, size_t length)
{
    if (echo->start > 0) {
        memmove(echo->kept, echo->kept + echo->start, echo->length);
        echo->start = 0;
    }
    if (echo->length + length > echo->room) {
        size_t room = echo->room == 0 ? 16 * 1024 : echo->room;
        while (room < echo->length + length)
            room *= 2;
        uint8_t *kept = realloc(echo->kept, room);
        if (kept == NULL)
            return false;
        echo->kept = kept;
        echo->room = room;
    }
    memcpy(echo->kept + echo->length, octets, length);
    echo->length += length;
    return true;
}

bool
echo_content(struct request *request, const uint8_t *octets, size_t length)
{
    struct echo *echo = request->echo;
    size_t taken = 0;
    if (echo->length == 0 && request->stage == REQUEST_CONTENT)
        pass_on(request, octets, length, &taken);
    if (taken < length && !keep(echo, octets + taken, length - taken))
        return false;
    if (request->stage != REQUEST_DONE)
        request_wake(request);
    return true;
}

enum step
echo_step(struct request *request)
{
    struct echo *echo = request->echo;
    if (echo->length == 0 && !request->input_ended)
        return STEP_WAIT;

    size_t taken;
    const uint8_t *octets = echo->length == 0 ? NULL : echo->kept + echo->start;
    enum sw_status status = pass_on(request, octets, echo->length, &taken);
    if (status == SW_STATUS_OUTPUT_FULL)
        return STEP_FULL;
    if (status != SW_STATUS_OK) {
        request_abort(request, SW_ERROR_INTERNAL_ERROR);
        return STEP_WAIT;
    }
    echo->start += taken;
    echo->length -= taken;
    return request->stage == REQUEST_TRAILERS ? STEP_AGAIN : STEP_WAIT;
}

void
echo_trailers(struct echo *echo, const sw_field *fields, size_t count)
{
    echo->has_trailers = true;
    for (size_t i = 0; i < count && echo->trailer_count < TRAILERS; i++) {
        size_t length = (size_t)fields[i].name_length + fields[i].value_length;
        if (length > sizeof echo->text - echo->text_length)
            continue;
        uint8_t *text = echo->text + echo->text_length;
        memcpy(text, fields[i].name, fields[i].name_length);
        if (fields[i].value_length > 0)
            memcpy(text + fields[i].name_length, fields[i].value, fields[i].value_length);
        echo->trailers[echo->trailer_count] = fields[i]; /* its token and flags too: a secret stays never indexed */
        echo->trailers[echo->trailer_count].name = text;
        echo->trailers[echo->trailer_count].value = text + fields[i].name_length;
        echo->trailer_count++;
        echo->text_length += length;
    }
}

enum sw_status
echo_send_trailers(struct request *request)
{
    const struct echo *echo = request->echo;
    return sw_conn_send_headers(request->connection->http2, request->stream_id, echo->trailers, echo->trailer_count,
                                SW_SEND_END_STREAM);
}
