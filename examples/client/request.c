#define _GNU_SOURCE

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "../common/fields.h"
#include "transfer.h"

enum { OWN_FIELDS = 10 };

/* Field values that are made for one request. */
struct texts {
    char length[24], range[32], trailers[512];
};

/* ---- the head ----------------------------------------------------------------------------------------------------- */

/* What -H says goes before what we would say. */
static bool
is_given(const struct options *options, const char *name)
{
    for (size_t i = 0; i < options->header_count; i++)
        if (strcmp(options->headers[i].name, name) == 0)
            return true;
    return false;
}

/* What is for the first server's eyes only. */
static bool
is_secret(const char *name)
{
    return strcmp(name, "authorization") == 0 || strcmp(name, "cookie") == 0;
}

/* A request that became a GET on its way (RFC 9110 15.4.4) has left its content behind. */
static size_t
content_length(const struct transfer *transfer)
{
    return transfer->fetch->bare ? 0 : transfer->session->options->content_length;
}

static size_t
trailer_count(const struct transfer *transfer)
{
    return transfer->fetch->bare ? 0 : transfer->session->options->trailer_count;
}

/* "x-one, x-two" (RFC 9110 6.6.2). False: there is no room for all. */
static bool
name_trailers(const struct options *options, char *names, size_t room)
{
    size_t length = 0;
    for (size_t i = 0; i < options->trailer_count && length < room; i++)
        length += (size_t)snprintf(names + length, room - length, "%s%s", i == 0 ? "" : ", ", options->trailers[i].name);
    return length < room;
}

static size_t
request_fields(const struct transfer *transfer, sw_field *fields, struct texts *texts)
{
    const struct options *options = transfer->session->options;
    const struct fetch *fetch = transfer->fetch;
    const struct url *url = fetch->url;
    size_t count = 0;

    fields[count++] = field_known(SW_TOKEN_PSEUDO_METHOD, fetch->method);
    fields[count++] = field_known(SW_TOKEN_PSEUDO_SCHEME, url->tls ? "https" : "http");
    fields[count++] = field_known(SW_TOKEN_PSEUDO_AUTHORITY, url->authority);
    fields[count++] = field_known(SW_TOKEN_PSEUDO_PATH, url->path_and_query);
    if (!is_given(options, "user-agent"))
        fields[count++] = field_known(SW_TOKEN_USER_AGENT, "statewire-client");
    if (!is_given(options, "accept"))
        fields[count++] = field_known(SW_TOKEN_ACCEPT, "*/*");
    if (options->has_content && !fetch->bare) {
        snprintf(texts->length, sizeof texts->length, "%zu", options->content_length);
        fields[count++] = field_known(SW_TOKEN_CONTENT_LENGTH, texts->length);
    }
    if (trailer_count(transfer) > 0 && name_trailers(options, texts->trailers, sizeof texts->trailers))
        fields[count++] = field_known(SW_TOKEN_TRAILER, texts->trailers);
    if (transfer->resumed_at > 0) {
        snprintf(texts->range, sizeof texts->range, "bytes=%" PRIu64 "-", transfer->resumed_at);
        fields[count++] = field_known(SW_TOKEN_RANGE, texts->range);
    }
    if (url->authorization[0] != '\0' && (fetch->foreign || !is_given(options, "authorization")))
        fields[count++] = field_known(SW_TOKEN_AUTHORIZATION, url->authorization);
    for (size_t i = 0; i < options->header_count; i++)
        if (!fetch->foreign || !is_secret(options->headers[i].name))
            fields[count++] = field_named(options->headers[i].name, options->headers[i].value);
    return count;
}

size_t
transfer_request_text(const struct transfer *transfer, char *text, size_t room)
{
    sw_field fields[OWN_FIELDS + FIELDS_ROOM];
    struct texts texts;
    const struct url *url = transfer->fetch->url;
    size_t count = request_fields(transfer, fields, &texts);
    size_t used = (size_t)snprintf(text, room, "%s %s HTTP/1.1\r\nhost: %s\r\n", transfer->fetch->method, url->path_and_query,
                                   url->authority);
    for (size_t i = 0; i < count && used < room; i++) {
        size_t length;
        const char *name = (const char *)sw_field_name(&fields[i], &length), *value = (const char *)fields[i].value;
        if (length == 0 || name[0] == ':')
            continue;
        if (memchr(value, '\n', fields[i].value_length) != NULL || memchr(value, '\r', fields[i].value_length) != NULL)
            return 0;
        used += (size_t)snprintf(text + used, room - used, "%.*s: %.*s\r\n", (int)length, name, (int)fields[i].value_length, value);
    }
    return used < room ? used : 0;
}

/* What the library has against a call, and which field it is. */
static void
note_refusal(struct session *session, enum sw_status status, const sw_field *fields, size_t count)
{
    sw_refusal refusal = sw_conn_refusal(session->http2);
    bool told = refusal.status == status && refusal.why[0] != '\0';
    int length = snprintf(session->refusal, sizeof session->refusal, "%s%s%s%s", told ? refusal.why : sw_status_text(status),
                          told ? " [" : "", told ? refusal.cite : "", told ? "]" : "");
    if (!told || refusal.index >= count || length < 0 || (size_t)length >= sizeof session->refusal)
        return;
    const sw_field *field = &fields[refusal.index];
    snprintf(session->refusal + length, sizeof session->refusal - (size_t)length, ": %.*s: %.*s",
             field->name != NULL ? (int)field->name_length : 64,
             field->name != NULL ? (const char *)field->name : sw_token_name(field->token), (int)field->value_length,
             (const char *)field->value);
}

enum sw_status
transfer_start(struct transfer *transfer)
{
    struct session *session = transfer->session;
    sw_field fields[OWN_FIELDS + FIELDS_ROOM];
    struct texts texts;
    transfer->sent = transfer->received = 0;
    transfer->response_ended = transfer->unwanted = false;
    size_t count = request_fields(transfer, fields, &texts);

    transfer->content_sent = content_length(transfer) == 0 && trailer_count(transfer) == 0;
    transfer->stream_id = sw_conn_next_stream_id(session->http2);
    enum sw_status status =
        sw_conn_send_headers(session->http2, transfer->stream_id, fields, count, transfer->content_sent ? SW_SEND_END_STREAM : 0);
    if (status != SW_STATUS_OK) {
        note_refusal(session, status, fields, count);
        return status;
    }
    sw_conn_set_stream_user(session->http2, transfer->stream_id, transfer);
    transfer->state = TRANSFER_UNDER_WAY;
    transfer_send(transfer);
    return SW_STATUS_OK;
}

bool
transfer_restart(struct transfer *transfer)
{
    struct session *session = transfer->session;
    enum sw_status status = transfer_start(transfer);
    switch (status) {
    case SW_STATUS_STREAM_LIMIT:
    case SW_STATUS_OUTPUT_FULL:
        return false;
    case SW_STATUS_OK:
        session->again--;
        return true;
    case SW_STATUS_GOAWAY:
    case SW_STATUS_NO_STREAM_ID: /* on a new connection */
        transfer->fetch->over = false;
        transfer_end(transfer, OUTCOME_DONE, "");
        return true;
    default:
        transfer_end(transfer, OUTCOME_FAILED, session->refusal);
        return true;
    }
}

/* ---- the content -------------------------------------------------------------------------------------------------- */

/* The content is in memory until the end, so there is nothing to let go of. */
static void
content_released(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    (void)length;
}

static enum sw_status
send_content(struct transfer *transfer)
{
    const struct options *options = transfer->session->options;
    unsigned end = options->trailer_count == 0 ? SW_SEND_END_STREAM : 0;
    size_t taken;
    sw_slice rest = {.octets = options->content + transfer->sent, .length = options->content_length - (size_t)transfer->sent};
    enum sw_status status =
        sw_conn_send_data(transfer->session->http2, transfer->stream_id, rest, end, content_released, NULL, &taken);
    if (status != SW_STATUS_OK)
        note_refusal(transfer->session, status, NULL, 0);
    if (status == SW_STATUS_OK) {
        transfer->sent += taken; /* less than all: SW_EVENT_STREAM_WRITABLE follows */
        transfer->content_sent = end != 0 && transfer->sent == options->content_length;
    }
    return status;
}

static enum sw_status
send_trailers(struct transfer *transfer)
{
    const struct options *options = transfer->session->options;
    sw_field fields[FIELDS_ROOM];
    for (size_t i = 0; i < options->trailer_count; i++)
        fields[i] = field_named(options->trailers[i].name, options->trailers[i].value);
    enum sw_status status =
        sw_conn_send_headers(transfer->session->http2, transfer->stream_id, fields, options->trailer_count, SW_SEND_END_STREAM);
    transfer->content_sent = status == SW_STATUS_OK;
    if (status != SW_STATUS_OK)
        note_refusal(transfer->session, status, fields, options->trailer_count);
    return status;
}

void
transfer_send(struct transfer *transfer)
{
    enum sw_status status = SW_STATUS_OK;
    transfer->stalled = false;
    if (transfer->content_sent || transfer->state != TRANSFER_UNDER_WAY)
        return;

    if (transfer->sent < content_length(transfer))
        status = send_content(transfer);
    if (status == SW_STATUS_OK && transfer->sent == content_length(transfer) && trailer_count(transfer) > 0)
        status = send_trailers(transfer);
    if (status == SW_STATUS_OK || status == SW_STATUS_STREAM_CLOSED || status == SW_STATUS_TERMINATED)
        return; /* a stream that is closed says why in its last event */
    if (status == SW_STATUS_OUTPUT_FULL) {
        transfer->stalled = true;
        return;
    }
    complain("%s: cannot send the content: %s", transfer->fetch->url->text, transfer->session->refusal);
    transfer->outcome = OUTCOME_FAILED;
    sw_conn_reset_stream(transfer->session->http2, transfer->stream_id, SW_ERROR_CANCEL);
}
