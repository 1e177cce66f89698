#define _GNU_SOURCE

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../common/net.h"
#include "../common/trace.h"
#include "../common/transport.h"
#include "client.h"
#include "progress.h"
#include "transfer.h"

enum {
    WINDOW_SUM = 32 * 1024 * 1024, /* of the streams' receive windows */
    WINDOW_LEAST = 64 * 1024,
    WINDOW_MOST = 4 * 1024 * 1024,
};

struct link {
    struct session session; /* first: the part that transfers know */
    struct transport transport;
    const struct url *url;
    struct progress progress;
    bool dead; /* nothing more can be sent or received */
};

/* ---- beginning ---------------------------------------------------------------------------------------------------- */

/*
 * Standard output takes one response at a time, so the others may fill their windows: the connection's window has to hold them
 * all, or nothing would move any more.
 */
static enum sw_status
set_windows(sw_config *config, unsigned parallel)
{
    uint32_t window = WINDOW_SUM / parallel;
    if (window < WINDOW_LEAST)
        window = WINDOW_LEAST;
    if (window > WINDOW_MOST)
        window = WINDOW_MOST;
    sw_config_set_manual_credit(config, true);
    enum sw_status status = sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, window);
    return status != SW_STATUS_OK ? status : sw_config_set_connection_window(config, window * parallel);
}

static sw_conn *
make_connection(const struct options *options)
{
    sw_conn *http2 = NULL;
    sw_config *config = sw_config_new(SW_ROLE_CLIENT, NULL);
    if (config != NULL && set_windows(config, options->parallel) == SW_STATUS_OK) {
        if (options->verbose)
            sw_config_set_trace(config, trace_step, NULL, stderr);
        if (sw_conn_new(config, &http2) != SW_STATUS_OK)
            http2 = NULL;
    }
    sw_config_free(config);
    return http2;
}

static int
wait_for(const struct link *link, short events)
{
    struct pollfd descriptor = {.fd = link->transport.fd, .events = events};
    int ready;
    if (link->transport.read_pending)
        return 1;
    while ((ready = poll(&descriptor, 1, (int)link->session.options->timeout * 1000)) < 0 && errno == EINTR)
        continue;
    return ready;
}

/* TLS 1.2 or later with ALPN (RFC 9113 3.2). Complains and returns false when that cannot be had. */
static bool
secure(struct link *link, struct tls_context **context)
{
    const struct options *options = link->session.options;
    char problem[256];
    *context = tls_client_context(options->authorities, !options->insecure, problem, sizeof problem);
    if (*context == NULL) {
        complain("%s", problem);
        return false;
    }
    link->transport.tls = tls_new(*context, link->transport.fd, link->url->host);
    if (link->transport.tls == NULL) {
        complain("%s: TLS cannot be set up", link->url->text);
        return false;
    }

    int result;
    while ((result = tls_handshake(link->transport.tls)) != 1) {
        if (result == TLS_FAILED) {
            complain("%s: %s", link->url->text, tls_problem(link->transport.tls));
            return false;
        }
        if (wait_for(link, result == TLS_WANTS_WRITE ? POLLOUT : POLLIN) <= 0) {
            complain("%s: no answer to the TLS handshake", link->url->text);
            return false;
        }
    }
    if (options->verbose) {
        char text[96];
        tls_describe(link->transport.tls, text, sizeof text);
        fprintf(stderr, "* %s, h2 by ALPN\n", text);
    }
    return true;
}

/* ---- octets in, events out ---------------------------------------------------------------------------------------- */

static void
take_event(struct link *link, const sw_event *event)
{
    struct transfer *transfer = event->user;

    switch (event->kind) {
    case SW_EVENT_HEADERS:
        if (transfer != NULL)
            transfer_head(transfer, event);
        break;
    case SW_EVENT_DATA:
        if (transfer != NULL)
            transfer_content(transfer, event);
        break;
    case SW_EVENT_STREAM_WRITABLE:
        if (transfer != NULL)
            transfer_send(transfer);
        break;
    case SW_EVENT_STREAM_CLOSED:
        if (transfer != NULL)
            transfer_closed(transfer, event);
        break;
    case SW_EVENT_GOAWAY:
        progress_clear(&link->progress);
        if (link->session.options->verbose || event->as.goaway.error != SW_ERROR_NO_ERROR)
            complain("%s: the server is going away: %s, last stream %u, \"%.*s\"", link->url->text,
                     sw_error_name(event->as.goaway.error), (unsigned)event->as.goaway.last_stream_id,
                     (int)event->as.goaway.debug_length, (const char *)event->as.goaway.debug);
        break;
    default: /* the library has answered what needs an answer */
        break;
    }
}

static void
take_octets(struct link *link, const uint8_t *octets, size_t length)
{
    bool received = length > 0;
    enum sw_status status;
    do {
        size_t part = length > 0 ? wire_received(link->transport.wire, octets, length) : 0;
        sw_octets in = {octets, part};
        const sw_event *event;
        while ((status = sw_conn_recv(link->session.http2, &in, &event)) == SW_STATUS_EVENT)
            take_event(link, event);
        length -= part;
        octets = length > 0 ? octets + part : NULL;
    } while (length > 0 && status == SW_STATUS_OK); /* after an error nothing is looked at any more */
    if (status < SW_STATUS_OK && received)
        wire_broken(link->transport.wire);
}

static void
receive(struct link *link)
{
    static uint8_t buffer[64 * 1024];
    ssize_t count = transport_recv(&link->transport, buffer, sizeof buffer);
    if (count > 0)
        take_octets(link, buffer, (size_t)count);
    else if (count == 0 || count == TRANSPORT_BROKEN)
        link->dead = true;
}

/* ---- requests ----------------------------------------------------------------------------------------------------- */

/* Those that were never sent can be sent again, elsewhere. */
static void
give_up_unsent(struct session *session, const char *sentence)
{
    while (session->started < session->count)
        transfer_end(&session->transfers[session->started++], OUTCOME_RETRY, sentence);
}

static void
start_requests(struct link *link)
{
    struct session *session = &link->session;
    unsigned parallel = session->options->parallel;

    for (size_t i = session->turn; session->again > 0 && i < session->started; i++)
        if (session->transfers[i].state == TRANSFER_AGAIN && !transfer_restart(&session->transfers[i]))
            return;
    while (session->started < session->count && session->started - session->over < parallel &&
           session->started - session->turn < parallel) {
        struct transfer *transfer = &session->transfers[session->started];
        enum sw_status status = transfer_start(transfer);
        switch (status) {
        case SW_STATUS_OK:
            session->started++;
            continue;
        case SW_STATUS_STREAM_LIMIT: /* SW_EVENT_STREAMS_AVAILABLE follows */
        case SW_STATUS_OUTPUT_FULL:
            return;
        case SW_STATUS_GOAWAY:
        case SW_STATUS_NO_STREAM_ID:
        case SW_STATUS_TERMINATED:
            give_up_unsent(session, "not sent: the server takes no more requests on this connection; it can be tried again");
            return;
        default:
            session->started++;
            transfer_end(transfer, OUTCOME_FAILED, session->refusal);
        }
    }
}

static void
resume_stalled(struct session *session)
{
    for (size_t i = session->turn; i < session->started; i++)
        if (session->transfers[i].stalled)
            transfer_send(&session->transfers[i]);
}

static void
abandon(struct session *session, const char *sentence)
{
    for (size_t i = 0; i < session->started; i++)
        transfer_end(&session->transfers[i], OUTCOME_FAILED, sentence);
    give_up_unsent(session, "not sent: the connection ended first; it can be tried again");
}

/* ---- the loop ----------------------------------------------------------------------------------------------------- */

static enum transport_result
transmit(struct link *link)
{
    enum transport_result result;
    size_t written;
    do {
        result = transport_flush(&link->transport, link->session.http2, SIZE_MAX, &written);
        take_octets(link, NULL, 0);
        resume_stalled(&link->session);
        start_requests(link);
    } while (result == TRANSPORT_DONE && (sw_conn_wants(link->session.http2) & SW_WANTS_WRITE) != 0);
    return result;
}

static void
run(struct link *link)
{
    struct session *session = &link->session;
    start_requests(link);

    while (session->over < session->count) {
        if (transmit(link) == TRANSPORT_FAILED)
            link->dead = true;
        if (session->over == session->count)
            break;
        if (link->dead) { /* what arrived has been dealt with */
            abandon(session, "the server closed the connection before the response was complete");
            break;
        }
        progress_show(&link->progress, session->octets, session->started == session->count ? session->announced : 0,
                      (unsigned)session->over, (unsigned)session->count);
        int ready = wait_for(link, (short)(POLLIN | (link->transport.wants_write ? POLLOUT : 0)));
        if (ready <= 0) {
            abandon(session, ready == 0 ? "nothing has come for too long" : strerror(errno));
            break;
        }
        receive(link);
    }
    progress_clear(&link->progress);
    session_count_complaints(session);
    fflush(stdout);

    /* Say goodbye (RFC 9113 6.8). Whether that gets through does not matter any more. */
    if (!link->dead) {
        size_t written;
        sw_conn_shutdown(session->http2);
        transport_flush(&link->transport, session->http2, SIZE_MAX, &written);
    }
}

static int
wait_readable(void *link)
{
    return wait_for(link, POLLIN);
}

static bool
upgrade(struct link *link)
{
    sw_octets rest;
    if (!upgrade_begin(&link->session, link->transport.fd, wait_readable, link, &rest))
        return false;
    if (rest.length > 0)
        take_octets(link, rest.octets, rest.length);
    return true;
}

static enum outcome
worst_outcome(const struct session *session)
{
    enum outcome worst = OUTCOME_DONE;
    for (size_t i = 0; i < session->count; i++)
        if (worst == OUTCOME_DONE || session->transfers[i].outcome == OUTCOME_FAILED)
            worst = session->transfers[i].outcome;
    return worst;
}

/* With -C: octets of the file that is to be completed. */
static uint64_t
octets_here(const struct options *options, const char *name)
{
    struct stat file;
    return options->resume && name != NULL && stat(name, &file) == 0 && S_ISREG(file.st_mode) ? (uint64_t)file.st_size : 0;
}

static bool
line_up(struct link *link, const struct options *options, struct fetch *const *fetches, size_t count)
{
    struct session *session = &link->session;
    session->options = options;
    session->count = count;
    session->transfers = calloc(count, sizeof *session->transfers);
    if (session->transfers == NULL)
        return false;
    for (size_t i = 0; i < count; i++) {
        const char *name = fetches[i]->place < options->output_count ? options->outputs[fetches[i]->place] : NULL;
        uint64_t here = strcmp(fetches[i]->method, "GET") == 0 ? octets_here(options, name) : 0;
        session->transfers[i] = (struct transfer){
            .session = session,
            .fetch = fetches[i],
            .index = i,
            .resumed_at = here,
            .sink = {.name = name, .append = here > 0},
        };
    }
    return true;
}

enum outcome
session_run(const struct options *options, struct fetch *const *fetches, size_t count)
{
    struct link link = {.url = fetches[0]->url, .transport = {.fd = -1}};
    struct tls_context *tls = NULL;
    const char *why = "unknown";
    enum outcome outcome = OUTCOME_FAILED;

    if (!line_up(&link, options, fetches, count)) {
        complain("out of memory");
        return OUTCOME_FAILED;
    }
    int fd = net_connect(link.url->host, link.url->port, &why);
    transport_open(&link.transport, fd, NULL, options->verbose ? wire_new(stderr, false) : NULL);
    if (fd < 0) {
        complain("%s: cannot connect to %s port %s: %s", link.url->text, link.url->host, link.url->port, why);
    } else if (!link.url->tls || secure(&link, &tls)) {
        link.session.http2 = make_connection(options);
        if (link.session.http2 == NULL) {
            complain("out of memory");
        } else if (link.url->tls || !options->upgrade || upgrade(&link)) {
            progress_begin(&link.progress, !options->verbose && (options->output_count > 0 || !isatty(STDOUT_FILENO)));
            run(&link);
            outcome = worst_outcome(&link.session);
        }
    }
    sw_conn_free(link.session.http2);
    transport_close(&link.transport, !link.dead);
    tls_context_free(tls);
    free(link.session.transfers);
    return outcome;
}
