#include "transfer.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "../common/fields.h"

/* ---- sending ------------------------------------------------------------------------------------------------------ */

/* What -H says goes before what we would say. */
static bool
is_given(const struct options *options, const char *name)
{
    for (size_t i = 0; i < options->header_count; i++)
        if (strcmp(options->headers[i].name, name) == 0)
            return true;
    return false;
}

static size_t
request_fields(const struct transfer *transfer, sw_field *fields, char *length_text, size_t length_room, char *names,
               size_t names_room)
{
    const struct options *options = transfer->session->options;
    const struct url *url = transfer->url;
    size_t count = 0;

    fields[count++] = field_known(SW_TOKEN_PSEUDO_METHOD, options->method);
    fields[count++] = field_known(SW_TOKEN_PSEUDO_SCHEME, url->tls ? "https" : "http");
    fields[count++] = field_known(SW_TOKEN_PSEUDO_AUTHORITY, url->authority);
    fields[count++] = field_known(SW_TOKEN_PSEUDO_PATH, url->path_and_query);
    if (!is_given(options, "user-agent"))
        fields[count++] = field_known(SW_TOKEN_USER_AGENT, "statewire-client");
    if (!is_given(options, "accept"))
        fields[count++] = field_known(SW_TOKEN_ACCEPT, "*/*");
    if (options->has_content) {
        snprintf(length_text, length_room, "%zu", options->content_length);
        fields[count++] = field_known(SW_TOKEN_CONTENT_LENGTH, length_text);
    }
    if (options->trailer_count > 0) { /* announce them (RFC 9110 6.6.2) */
        size_t length = 0;
        for (size_t i = 0; i < options->trailer_count && length < names_room; i++)
            length += (size_t)snprintf(names + length, names_room - length, "%s%s", i == 0 ? "" : ", ", options->trailers[i].name);
        if (length < names_room)
            fields[count++] = field_known(SW_TOKEN_TRAILER, names);
    }
    if (url->authorization[0] != '\0' && !is_given(options, "authorization"))
        fields[count++] = field_known(SW_TOKEN_AUTHORIZATION, url->authorization);
    for (size_t i = 0; i < options->header_count; i++)
        fields[count++] = field_named(options->headers[i].name, options->headers[i].value);
    return count;
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
    const struct options *options = session->options;
    sw_field fields[9 + FIELDS_ROOM];
    char length_text[24], names[512];
    size_t count = request_fields(transfer, fields, length_text, sizeof length_text, names, sizeof names);

    transfer->content_sent = options->content_length == 0 && options->trailer_count == 0;
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
    const struct options *options = transfer->session->options;
    enum sw_status status = SW_STATUS_OK;
    transfer->stalled = false;
    if (transfer->content_sent || transfer->state != TRANSFER_UNDER_WAY)
        return;

    if (transfer->sent < options->content_length)
        status = send_content(transfer);
    if (status == SW_STATUS_OK && transfer->sent == options->content_length && options->trailer_count > 0)
        status = send_trailers(transfer);
    if (status == SW_STATUS_OK || status == SW_STATUS_STREAM_CLOSED || status == SW_STATUS_TERMINATED)
        return; /* a stream that is closed says why in its last event */
    if (status == SW_STATUS_OUTPUT_FULL) {
        transfer->stalled = true;
        return;
    }
    complain("%s: cannot send the content: %s", transfer->url->text, transfer->session->refusal);
    transfer->outcome = OUTCOME_FAILED;
    sw_conn_reset_stream(transfer->session->http2, transfer->stream_id, SW_ERROR_CANCEL);
}

/* ---- receiving ---------------------------------------------------------------------------------------------------- */

static void
write_out(struct transfer *transfer, const void *octets, size_t length, size_t credit)
{
    struct session *session = transfer->session;
    size_t due = sink_write(&transfer->sink, transfer->index == session->turn, octets, length, credit);
    if (due > 0)
        sw_conn_acknowledge_data(session->http2, transfer->stream_id, due);
}

static void
write_line(struct transfer *transfer, const char *name, size_t name_length, const char *value, size_t value_length)
{
    write_out(transfer, name, name_length, 0);
    write_out(transfer, ": ", 2, 0);
    write_out(transfer, value, value_length, 0);
    write_out(transfer, "\n", 1, 0);
}

static void
write_fields(struct transfer *transfer, const sw_event *event)
{
    if (event->as.headers.section != SW_SECTION_TRAILERS) {
        char line[24];
        int length = snprintf(line, sizeof line, "HTTP/2 %u\n", (unsigned)event->as.headers.status);
        write_out(transfer, line, (size_t)length, 0);
    }
    for (size_t i = 0; i < event->as.headers.count; i++) {
        const sw_field *field = &event->as.headers.fields[i];
        if (field->name_length > 0 && field->name[0] != ':')
            write_line(transfer, (const char *)field->name, field->name_length, (const char *)field->value, field->value_length);
    }
    if (event->as.headers.section != SW_SECTION_TRAILERS)
        write_out(transfer, "\n", 1, 0);
}

static uint64_t
number_of(const sw_field *field)
{
    uint64_t number = 0;
    for (uint32_t i = 0; field != NULL && i < field->value_length && i < 19; i++)
        number = number * 10 + (uint64_t)(field->value[i] - '0'); /* the library has checked that these are digits */
    return number;
}

void
transfer_head(struct transfer *transfer, const sw_event *event)
{
    struct session *session = transfer->session;
    if (session->options->include)
        write_fields(transfer, event);
    if (event->as.headers.section == SW_SECTION_RESPONSE && session->options->fail && event->as.headers.status >= 400)
        transfer->refusal = (uint16_t)event->as.headers.status;
    if (event->as.headers.section == SW_SECTION_RESPONSE && strcmp(session->options->method, "HEAD") != 0) {
        transfer->announced = number_of(field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_CONTENT_LENGTH));
        session->announced += transfer->announced;
    }
    if ((event->flags & SW_EVENT_FLAG_END_STREAM) != 0)
        transfer->response_ended = true;
}

void
transfer_content(struct transfer *transfer, const sw_event *event)
{
    struct session *session = transfer->session;
    uint64_t most = session->options->cancel_after;

    if ((event->flags & SW_EVENT_FLAG_END_STREAM) != 0)
        transfer->response_ended = true;
    transfer->received += event->as.data.length;
    session->octets += event->as.data.length;
    if (transfer->refusal == 0)
        write_out(transfer, event->as.data.octets, event->as.data.length, event->as.data.credit);
    else
        sw_conn_acknowledge_data(session->http2, transfer->stream_id, event->as.data.credit);

    if (transfer->sink.failure != 0) {
        sw_conn_reset_stream(session->http2, transfer->stream_id, SW_ERROR_CANCEL); /* transfer_end() says why */
    } else if (most > 0 && transfer->received >= most && !transfer->response_ended) {
        transfer->cancelled = true;
        sw_conn_reset_stream(session->http2, transfer->stream_id, SW_ERROR_CANCEL);
    }
}

/* ---- the end ------------------------------------------------------------------------------------------------------ */

/* Standard output goes on to the next transfers: what they hold already is written. */
static void
pass_turn(struct session *session)
{
    while (session->turn < session->count) {
        struct transfer *next = &session->transfers[session->turn];
        size_t credit = sink_release(&next->sink);
        if (next->state != TRANSFER_OVER) {
            if (credit > 0) /* of an open stream; a closed one has given its credit back */
                sw_conn_acknowledge_data(session->http2, next->stream_id, credit);
            return;
        }
        session->turn++;
    }
}

/* What befalls all requests of a connection is said once, and counted at the end. */
static void
complain_once(const struct transfer *transfer, const char *sentence)
{
    struct session *session = transfer->session;
    if (strcmp(session->last_complaint, sentence) == 0) {
        session->same_complaints++;
        return;
    }
    session_count_complaints(session);
    snprintf(session->last_complaint, sizeof session->last_complaint, "%s", sentence);
    complain("%s: %s", transfer->url->text, sentence);
}

void
session_count_complaints(struct session *session)
{
    if (session->same_complaints > 0)
        complain("the same for %u more requests", session->same_complaints);
    session->same_complaints = 0;
}

void
transfer_end(struct transfer *transfer, enum outcome outcome, const char *sentence)
{
    struct session *session = transfer->session;
    char refusal[48];
    if (transfer->state == TRANSFER_OVER)
        return;
    if (outcome == OUTCOME_DONE && transfer->refusal != 0) {
        snprintf(refusal, sizeof refusal, "the server answered with status %u", (unsigned)transfer->refusal);
        outcome = OUTCOME_FAILED;
        sentence = refusal;
    }
    sink_end(&transfer->sink);
    if (transfer->sink.failure != 0) {
        complain("%s: %s", transfer->sink.name == NULL ? "standard output" : transfer->sink.name, strerror(transfer->sink.failure));
        outcome = OUTCOME_FAILED;
    } else if (outcome != OUTCOME_DONE && transfer->outcome == OUTCOME_DONE) { /* said once */
        complain_once(transfer, sentence);
    }
    if (transfer->outcome == OUTCOME_DONE)
        transfer->outcome = outcome;
    transfer->state = TRANSFER_OVER;
    session->over++;
    pass_turn(session);
}

/* A code that RFC 9113 7 does not have has a number only. */
static const char *
error_text(uint32_t error, char *text, size_t size)
{
    const char *name = sw_error_name(error);
    if (strcmp(name, "unknown") == 0)
        snprintf(text, size, "error 0x%" PRIx32, error);
    else
        snprintf(text, size, "%s", name);
    return text;
}

void
transfer_closed(struct transfer *transfer, const sw_event *event)
{
    char sentence[SENTENCE_ROOM], error[64];
    uint32_t code = event->as.closed.error;
    error_text(code, error, sizeof error);

    if (transfer->cancelled) {
        complain("%s: cancelled after %" PRIu64 " octets", transfer->url->text, transfer->received);
        transfer_end(transfer, OUTCOME_DONE, "");
        return;
    }
    switch (event->as.closed.by) {
    case SW_CLOSED_BY_END_STREAM:
        transfer_end(transfer, OUTCOME_DONE, "");
        return;
    case SW_CLOSED_BY_PEER_RESET:
        if (transfer->response_ended && code == SW_ERROR_NO_ERROR) { /* RFC 9113 8.1: it needed no more of the request */
            transfer_end(transfer, OUTCOME_DONE, "");
            return;
        }
        snprintf(sentence, sizeof sentence, "the server reset the stream: %s%s", error,
                 code == SW_ERROR_REFUSED_STREAM ? "; it was not processed and can be tried again" : "");
        transfer_end(transfer, code == SW_ERROR_REFUSED_STREAM ? OUTCOME_RETRY : OUTCOME_FAILED, sentence);
        return;
    case SW_CLOSED_BY_RESET:
        transfer_end(transfer, OUTCOME_FAILED, "given up");
        return;
    case SW_CLOSED_BY_ERROR:
        snprintf(sentence, sizeof sentence, "the server broke the protocol: %s: %s [%s]", error, event->as.closed.why,
                 event->as.closed.cite);
        transfer_end(transfer, OUTCOME_FAILED, sentence);
        return;
    case SW_CLOSED_BY_GOAWAY:
        transfer_end(transfer, OUTCOME_RETRY, "the server is going away and has not processed it; it can be tried again");
        return;
    case SW_CLOSED_BY_CONNECTION:
        break;
    }
    sw_error_report report = sw_conn_error(transfer->session->http2);
    snprintf(sentence, sizeof sentence, "the connection ended: %s: %s [%s]", error, report.why, report.cite);
    transfer_end(transfer, OUTCOME_FAILED, sentence);
}
