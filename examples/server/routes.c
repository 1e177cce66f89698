#define _POSIX_C_SOURCE 200809L

#include "routes.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "../common/fields.h"
#include "documents.h"
#include "echo.h"
#include "paced.h"
#include "paths.h"

enum { PATTERN = 64 * 1024 };

static const uint64_t generate_at_most = UINT64_C(1) << 40;
static const uint64_t delay_at_most = 60 * 1000;

void
respond_empty(struct request *request, uint16_t status)
{
    request->status = status;
    request->length_known = true;
    request->content_length = 0;
    request->stage = REQUEST_HEAD;
}

void
respond_text(struct request *request, uint16_t status, const char *text)
{
    int length = snprintf(request->text, sizeof request->text, "%s\n", text);
    request->octets = (const uint8_t *)request->text;
    request->content_type = "text/plain; charset=utf-8";
    respond_empty(request, status);
    request->content_length = (uint64_t)length;
}

static void
respond_not_allowed(struct request *request, const char *allow)
{
    request->allow = allow; /* RFC 9110 15.5.6 */
    respond_text(request, 405, "This resource does not have that method.");
}

bool
query_number(const sw_field *target, const char *name, uint64_t fallback, uint64_t most, uint64_t *number)
{
    size_t name_length = strlen(name);
    const uint8_t *at = target->value + path_length(target->value, target->value_length);
    const uint8_t *end = target->value + target->value_length;

    *number = fallback;
    for (const uint8_t *next; at < end; at = next) {
        at++; /* the '?' or '&' before it */
        next = memchr(at, '&', (size_t)(end - at));
        if (next == NULL)
            next = end;
        if ((size_t)(next - at) <= name_length || memcmp(at, name, name_length) != 0 || at[name_length] != '=')
            continue;
        const uint8_t *digit = at + name_length + 1;
        if (digit == next)
            return false;
        for (*number = 0; digit < next; digit++) {
            if (*digit < '0' || *digit > '9')
                return false;
            *number = *number * 10 + (uint64_t)(*digit - '0');
            if (*number > most)
                return false;
        }
        return true;
    }
    return true;
}

/* ---- the dynamic resources ---------------------------------------------------------------------------------------- */

/* POST, PUT /echo: the request's content, as it comes. */
static void
echo(struct request *request, const sw_event *event, const sw_field *target)
{
    (void)target;
    const sw_field *fields = event->as.headers.fields;
    size_t count = event->as.headers.count;

    request->echo = echo_new(fields, count);
    if (request->echo == NULL) {
        respond_empty(request, 503);
        return;
    }
    request->status = 200;
    request->stage = REQUEST_HEAD;
    request->content_type = echo_content_type(request->echo);

    uint64_t length = 0;
    const sw_field *announced = field_find(fields, count, SW_TOKEN_CONTENT_LENGTH);
    if (announced != NULL && announced->value_length < 19) {
        for (uint32_t i = 0; i < announced->value_length; i++)
            length = length * 10 + (uint64_t)(announced->value[i] - '0'); /* the library has checked the digits */
        request->length_known = true;
        request->content_length = length;
    }

    if (field_lists(field_find(fields, count, SW_TOKEN_EXPECT), "100-continue")) { /* RFC 9110 10.1.1 */
        const sw_field go_on = field_known(SW_TOKEN_PSEUDO_STATUS, "100");
        enum sw_status status = sw_conn_send_headers(request->connection->http2, request->stream_id, &go_on, 1, 0);
        if (status == SW_STATUS_OK && !request->input_ended)
            request->stage = REQUEST_HELD; /* a final response at once would take the invitation back */
    }
}

static uint8_t pattern[PATTERN];

static void
fill_pattern(void)
{
    for (size_t i = 0; i < PATTERN; i++)
        pattern[i] = i % 64 == 63 ? '\n' : (uint8_t)('0' + i % 64 % 10);
}

/* GET /generate?bytes=N: lines of digits. All of them lie in one static block that goes out by reference again and again. */
static void
generate(struct request *request, const sw_event *event, const sw_field *target)
{
    static pthread_once_t filled = PTHREAD_ONCE_INIT;
    (void)event;
    pthread_once(&filled, fill_pattern);

    uint64_t octets;
    if (!query_number(target, "bytes", 1024, generate_at_most, &octets)) {
        respond_text(request, 400, "bytes: a number of octets up to 2^40");
        return;
    }
    respond_empty(request, 200);
    request->content_type = "text/plain; charset=utf-8";
    request->content_length = octets;
    request->octets = pattern;
    request->period = PATTERN;
}

/* GET /delay?ms=N: a line of text, later. */
static void
delay(struct request *request, const sw_event *event, const sw_field *target)
{
    (void)event;
    uint64_t milliseconds;
    if (!query_number(target, "ms", 100, delay_at_most, &milliseconds)) {
        respond_text(request, 400, "ms: milliseconds up to 60000");
        return;
    }

    char text[64];
    snprintf(text, sizeof text, "%llu ms later", (unsigned long long)milliseconds);
    respond_text(request, 200, text);

    if (milliseconds > 0 && request_later(request, milliseconds, request_held_due))
        request->stage = REQUEST_HELD;
}

/* GET /trailers: a response that ends with a field section (RFC 9113 8.1), announced in its head. */
static void
trailers(struct request *request, const sw_event *event, const sw_field *target)
{
    (void)event;
    (void)target;
    respond_text(request, 200, "Trailers follow this line.");
    request->length_known = false; /* or some clients, curl among them, stop at the content's last octet */
    request->trailer_names = "x-octets, x-end";
}

static const struct {
    const char *path;
    const char *allow;
    void (*respond)(struct request *, const sw_event *, const sw_field *target);
} resources[] = {
    {"/echo", "POST, PUT", echo},         {"/generate", "GET, HEAD", generate},   {"/delay", "GET, HEAD", delay},
    {"/trailers", "GET, HEAD", trailers}, {"/events", "GET, HEAD", paced_events}, {"/slow-read", "POST, PUT", paced_read},
};

/* ---- routing ------------------------------------------------------------------------------------------------------ */

/* Whether `method` is one of "GET, HEAD". */
static bool
allowed(const char *allow, const sw_field *method)
{
    for (const char *at = allow;; at += 2) {
        size_t length = strcspn(at, ",");
        if (length == method->value_length && memcmp(at, method->value, length) == 0)
            return true;
        at += length;
        if (*at == '\0')
            return false;
    }
}

void
route(struct request *request, const sw_event *event)
{
    static const char file_methods[] = "GET, HEAD";
    const sw_field *method = field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_PSEUDO_METHOD);
    const sw_field *target = field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_PSEUDO_PATH);

    if ((event->flags & SW_EVENT_FLAG_TOO_LARGE) != 0) {
        respond_text(request, 431, "The request's field section is too large.");
        return;
    }
    if (method == NULL || target == NULL) { /* CONNECT has no path (RFC 9113 8.5) */
        respond_text(request, 501, "This server is not a proxy.");
        return;
    }
    request->head_only = field_is(method, "HEAD");

    size_t length = path_length(target->value, target->value_length);
    for (size_t i = 0; i < sizeof resources / sizeof *resources; i++) {
        if (strlen(resources[i].path) != length || memcmp(resources[i].path, target->value, length) != 0)
            continue;
        if (allowed(resources[i].allow, method))
            resources[i].respond(request, event, target);
        else
            respond_not_allowed(request, resources[i].allow);
        return;
    }
    if (allowed(file_methods, method))
        serve_document(request, event, target);
    else
        respond_not_allowed(request, file_methods);
}
