#define _GNU_SOURCE

#include "connection.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "../common/net.h"
#include "request.h"
#include "upgrade.h"

enum { TURN = 1024 * 1024 }; /* octets written for one connection before the others have their turn */

struct connection *
connection_new(struct server *server, int fd, struct tls_context *tls_context)
{
    struct connection *connection = calloc(1, sizeof *connection);
    if (connection == NULL)
        return NULL;

    struct tls *tls = tls_context == NULL ? NULL : tls_new(tls_context, fd, NULL);
    connection->server = server;
    connection->known = connection->begun = tls_context != NULL; /* by ALPN */
    if ((tls_context != NULL && tls == NULL) || sw_conn_new(server->config, &connection->http2) != SW_STATUS_OK ||
        sw_bodies_new(connection->http2, NULL, &connection->bodies) != SW_STATUS_OK) {
        sw_conn_free(connection->http2);
        tls_free(tls);
        free(connection);
        return NULL;
    }
    sw_bodies_set_ahead(connection->bodies, CONNECTION_QUEUE);
    transport_open(&connection->transport, fd, tls, server->verbose ? wire_new(stderr, true) : NULL);
    if (!server->log.quiet)
        net_peer_name(fd, connection->peer, sizeof connection->peer);
    return connection;
}

void
connection_free(struct connection *connection)
{
    loop_forget(connection);
    while (connection->requests != NULL)
        request_lost(connection->requests);
    sw_conn_free(connection->http2); /* both release content in flight, and with it the last of the requests */
    sw_bodies_free(connection->bodies);
    free(connection->upgrade);
    transport_close(&connection->transport, !connection->broken);
    free(connection);
}

/* ---- octets in, events out ---------------------------------------------------------------------------------------- */

/* How urgent a response is, said anew (RFC 9218 7.1). What cannot be read is ignored. */
static void
take_priority(struct connection *connection, const sw_event *event)
{
    sw_priority_parameters priority;
    if (sw_priority_parse(event->as.priority_update.value, event->as.priority_update.value_length, &priority) == SW_STATUS_OK)
        sw_body_set_priority(connection->bodies, event->stream_id, priority.urgency, priority.incremental);
}

static void
take_event(struct connection *connection, const sw_event *event)
{
    struct request *request = event->user;

    switch (event->kind) {
    case SW_EVENT_HEADERS:
        if (event->as.headers.section == SW_SECTION_REQUEST)
            request_begin(connection, event);
        else if (request != NULL)
            request_trailers(request, event);
        break;
    case SW_EVENT_DATA:
        if (request != NULL)
            request_content(request, event);
        else
            sw_conn_acknowledge_data(connection->http2, event->stream_id, event->as.data.credit);
        break;
    case SW_EVENT_STREAM_WRITABLE:
        if (request != NULL)
            request_wake(request);
        break;
    case SW_EVENT_STREAM_CLOSED:
        if (request != NULL)
            request_closed(request, event);
        break;
    case SW_EVENT_PRIORITY_UPDATE:
        take_priority(connection, event);
        break;
    case SW_EVENT_LIMIT_WARNING:
        if (connection->server->verbose)
            fprintf(stderr, "%s: %s: %u of %u used\n", connection->peer, sw_limit_name(event->as.limit.limit), event->as.limit.used,
                    event->as.limit.budget);
        break;
    default: /* for this server, nothing else asks for an answer: the library gave it */
        break;
    }
}

static void
take_octets(struct connection *connection, const uint8_t *octets, size_t length)
{
    bool received = length > 0;
    enum sw_status status;
    do {
        size_t part = length > 0 ? wire_received(connection->transport.wire, octets, length) : 0;
        sw_octets in = {octets, part};
        const sw_event *event;
        while ((status = sw_conn_recv(connection->http2, &in, &event)) == SW_STATUS_EVENT) {
            bool last = event->kind == SW_EVENT_STREAM_CLOSED; /* the body is there until its request has ended */
            if (!last)
                sw_bodies_event(connection->bodies, event);
            take_event(connection, event);
            if (last)
                sw_bodies_event(connection->bodies, event);
        }
        length -= part;
        octets = length > 0 ? octets + part : NULL;
    } while (length > 0 && status == SW_STATUS_OK); /* after an error nothing is looked at any more */
    if (status < SW_STATUS_OK && received)
        wire_broken(connection->transport.wire);

    if (status != SW_STATUS_OK && received && connection->server->verbose) {
        sw_error_report error = sw_conn_error(connection->http2);
        fprintf(stderr, "%s: %s: %s [%s]\n", connection->peer, sw_error_name(error.error), error.why, error.cite);
    }
}

static void linger(struct connection *connection);

static void
begin(struct connection *connection, const uint8_t *octets, size_t length)
{
    sw_octets rest;
    switch (upgrade_take(connection, &connection->upgrade, octets, length, &rest)) {
    case UPGRADE_MORE:
        return;
    case UPGRADE_REFUSED:
        if (!connection->broken)
            linger(connection);
        return;
    case UPGRADE_HTTP2:
    case UPGRADE_DONE: /* the response waits for the client's preface: curl 7.88 stops when it comes with the 101 */
        break;
    }
    connection->known = true;
    connection->begun = rest.length > 0;
    take_octets(connection, rest.octets, rest.length);
    free(connection->upgrade);
    connection->upgrade = NULL;
}

static void
receive(struct connection *connection)
{
    struct server *server = connection->server;
    ssize_t count = transport_recv(&connection->transport, server->input, sizeof server->input);
    if (count > 0 && !connection->known) {
        begin(connection, server->input, (size_t)count);
    } else if (count > 0) {
        connection->begun = true;
        take_octets(connection, server->input, (size_t)count);
    } else if (count == 0) {
        connection->input_ended = true;
    } else if (count == TRANSPORT_BROKEN) {
        connection->broken = true;
    }

    if (count > 0 && connection->used)
        loop_wait(connection, &server->idle);
}

/* ---- content in, octets out --------------------------------------------------------------------------------------- */

void
connection_output_full(struct connection *connection)
{
    if (connection->server->verbose && !connection->output_full)
        fprintf(stderr, "%s: %s: nothing more is read from this client until it reads\n", connection->peer,
                sw_status_name(SW_STATUS_OUTPUT_FULL));
    connection->output_full = true;
}

static void
take_turns(struct connection *connection)
{
    while (connection->ready != NULL && connection_has_room(connection)) {
        struct request *request = connection->ready;
        switch (request_step(request)) {
        case STEP_AGAIN:
            connection->ready = request->next;
            break;
        case STEP_WAIT:
            request_rest(request);
            break;
        case STEP_FULL:
            connection_output_full(connection);
            break;
        }
    }
}

/* The most urgent content goes to the connection; bodies that have room again are told so. */
static void
take_bodies(struct connection *connection)
{
    sw_body_notice notice;
    if (sw_bodies_send(connection->bodies) == SW_STATUS_NO_MEMORY)
        connection->broken = true;
    while (sw_bodies_notice(connection->bodies, &notice) == SW_STATUS_EVENT) {
        struct request *request = sw_conn_stream_user(connection->http2, notice.stream_id);
        if (notice.kind == SW_BODY_ROOM && request != NULL)
            request_wake(request);
    }
}

/* Sends what there is until the socket is full, nothing is left, or others should have a turn. */
static void
transmit(struct connection *connection)
{
    size_t total = 0;
    bool more = true;
    while (more && !connection->broken && total < TURN) {
        take_turns(connection);
        take_bodies(connection);

        size_t written;
        enum transport_result result = transport_flush(&connection->transport, connection->http2, TURN, &written);
        total += written;
        bool emptied = result == TRANSPORT_DONE && written < TURN;
        connection->queued -= emptied || written > connection->queued ? connection->queued : written;
        if (result == TRANSPORT_FAILED || (emptied && written == 0 && connection->output_full))
            connection->broken = true;
        if (written > 0)
            connection->output_full = false;

        take_octets(connection, NULL, 0); /* what sending has brought about */
        more = result == TRANSPORT_DONE && (connection->ready != NULL || (written > 0 && sw_bodies_wants(connection->bodies)) ||
                                            (sw_conn_wants(connection->http2) & SW_WANTS_WRITE) != 0);
    }
    connection->unfinished = more;
    if (total > 0 && connection->waits_in == &connection->server->idle)
        loop_wait(connection, &connection->server->idle);
}

/* ---- ends --------------------------------------------------------------------------------------------------------- */

/*
 * All is said. Closing now could destroy the last frames on their way, if octets that were not read are left (RFC 9112 9.6 has the
 * reason): close one direction, and wait a little until the peer closes the other.
 */
static void
linger(struct connection *connection)
{
    if (connection->transport.tls != NULL)
        tls_finish(connection->transport.tls);
    shutdown(connection->transport.fd, SHUT_WR);
    loop_wait(connection, &connection->server->closing);
    loop_watch(connection, EPOLLIN);
}

/* True: the connection is gone. */
static bool
read_to_the_end(struct connection *connection)
{
    ssize_t count = recv(connection->transport.fd, connection->server->input, sizeof connection->server->input, MSG_DONTWAIT);
    if (count > 0)
        return false;
    connection_free(connection);
    return true;
}

/* The peer sends no more. Only what it asked for before, and what needs nothing more of it, is still worth sending. */
static bool
worth_keeping(const struct connection *connection)
{
    if (connection->transport.wants_write || connection->unfinished)
        return true;
    for (const struct request *request = connection->requests; request != NULL; request = request->older)
        if (request->stage == REQUEST_HELD && request->echo == NULL && request->input_ended)
            return true;
    return false;
}

void
connection_turn(struct connection *connection, bool readable)
{
    if (connection->waits_in == &connection->server->closing) {
        read_to_the_end(connection);
        return;
    }

    /* While the client does not read what it was sent, no more requests are read from it. */
    if ((readable || connection->transport.read_pending) && !connection->input_ended && !connection->output_full)
        receive(connection);
    if (connection->waits_in == &connection->server->closing)
        return; /* it was no HTTP/2 */
    if (!connection->broken && connection->begun)
        transmit(connection);

    if (connection->broken || (connection->input_ended && !worth_keeping(connection))) {
        connection_free(connection);
    } else if (sw_conn_wants(connection->http2) == 0 && !connection->transport.wants_write) {
        if (connection->input_ended)
            connection_free(connection);
        else
            linger(connection);
    } else {
        bool read = !connection->input_ended && !connection->output_full;
        bool write = connection->transport.wants_write || connection->unfinished || (read && connection->transport.read_pending);
        loop_watch(connection, (read ? (uint32_t)EPOLLIN : 0) | (write ? (uint32_t)EPOLLOUT : 0));
    }
}

static void
print_piece(void *file, const char *text, size_t length)
{
    fwrite(text, 1, length, file);
}

void
connection_dump(struct connection *connection)
{
    flockfile(stderr);
    sw_conn_dump(connection->http2, print_piece, stderr);
    putc('\n', stderr);
    fflush(stderr);
    funlockfile(stderr);
}

void
connection_shutdown(struct connection *connection)
{
    if (connection->waits_in == &connection->server->closing)
        return;
    connection->known = connection->begun = true;
    sw_conn_shutdown(connection->http2);
    connection_turn(connection, false);
}
