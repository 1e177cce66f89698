#include "transfer.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "../common/fields.h"

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

/* With -C: whether what comes begins where we stopped (RFC 9110 15.3.7), or there is no more (15.5.17). */
static void
judge_rest(struct transfer *transfer, const sw_event *event)
{
    const sw_field *field = field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_CONTENT_RANGE);
    char wanted[48];
    if (transfer->status == 416) {
        snprintf(wanted, sizeof wanted, "bytes */%" PRIu64, transfer->resumed_at);
        transfer->unwanted = true;
        if (!field_is(field, wanted))
            strcpy(transfer->problem, "what is here is not the beginning of it");
        return;
    }
    int length = snprintf(wanted, sizeof wanted, "bytes %" PRIu64 "-", transfer->resumed_at);
    if (field == NULL || field->value_length < (uint32_t)length || memcmp(field->value, wanted, (size_t)length) != 0) {
        transfer->unwanted = true;
        strcpy(transfer->problem, "the server sent another part than the rest");
    }
}

static void
judge_response(struct transfer *transfer, const sw_event *event)
{
    transfer->status = (uint16_t)event->as.headers.status;
    if (redirect_note(transfer, event))
        return;
    if (transfer->resumed_at > 0 && (transfer->status == 206 || transfer->status == 416)) {
        judge_rest(transfer, event);
    } else if (transfer->session->options->fail && transfer->status >= 400) {
        transfer->unwanted = true;
        snprintf(transfer->problem, sizeof transfer->problem, "the server answered with status %u", (unsigned)transfer->status);
    } else {
        transfer->sink.append = false; /* all of it comes */
    }
}

void
transfer_head(struct transfer *transfer, const sw_event *event)
{
    struct session *session = transfer->session;
    if (session->options->include)
        write_fields(transfer, event);
    if (event->as.headers.section == SW_SECTION_RESPONSE) {
        judge_response(transfer, event);
        if (!transfer->unwanted && strcmp(transfer->fetch->method, "HEAD") != 0) {
            transfer->announced = number_of(field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_CONTENT_LENGTH));
            session->announced += transfer->announced;
        }
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
    if (transfer->unwanted) {
        sw_conn_acknowledge_data(session->http2, transfer->stream_id, event->as.data.credit);
        return;
    }
    transfer->received += event->as.data.length;
    session->octets += event->as.data.length;
    write_out(transfer, event->as.data.octets, event->as.data.length, event->as.data.credit);

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
    complain("%s: %s", transfer->fetch->url->text, sentence);
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
    if (transfer->state == TRANSFER_OVER)
        return;
    if (outcome == OUTCOME_DONE && transfer->problem[0] != '\0') {
        outcome = OUTCOME_FAILED;
        sentence = transfer->problem;
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
    session->again -= transfer->state == TRANSFER_AGAIN ? 1 : 0;
    transfer->state = TRANSFER_OVER;
    session->over++;
    url_free(transfer->moved);
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

static void
complete(struct transfer *transfer)
{
    if (transfer->moved != NULL)
        redirect_follow(transfer);
    else
        transfer_end(transfer, OUTCOME_DONE, "");
}

void
transfer_closed(struct transfer *transfer, const sw_event *event)
{
    char sentence[SENTENCE_ROOM], error[64];
    uint32_t code = event->as.closed.error;
    error_text(code, error, sizeof error);

    if (transfer->cancelled) {
        complain("%s: cancelled after %" PRIu64 " octets", transfer->fetch->url->text, transfer->received);
        transfer_end(transfer, OUTCOME_DONE, "");
        return;
    }
    switch (event->as.closed.by) {
    case SW_CLOSED_BY_END_STREAM:
        complete(transfer);
        return;
    case SW_CLOSED_BY_PEER_RESET:
        if (transfer->response_ended && code == SW_ERROR_NO_ERROR) { /* RFC 9113 8.1: it needed no more of the request */
            complete(transfer);
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
