/*
 * The server: serves until SIGTERM, then ends gracefully. Says "listening PORT", and of each connection how it ended.
 */
#define _GNU_SOURCE

#include "streams.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "../../../examples/common/net.h"

enum { MOST_ENDS = 1000, GRACE = 1 /* second, for clients that do not read while they ask for nothing */ };

static volatile sig_atomic_t stopped;

static void
on_signal(int number)
{
    (void)number;
    stopped = 1;
}

static void
print_counts(const struct counts *counts)
{
    printf(" %u PINGs, %u GOAWAYs, %u resets, %u updates", counts->ping, counts->goaway, counts->reset, counts->window_update);
}

static void
report(const struct end *end, unsigned number)
{
    sw_error_report error = sw_conn_error(end->conn);
    sw_statistics statistics;
    sw_conn_statistics(end->conn, &statistics);
    printf("connection %u: %u streams left; sent", number, statistics.streams_open);
    print_counts(&end->sent);
    printf("; received");
    print_counts(&end->received);
    if (error.error != SW_ERROR_NO_ERROR)
        printf("; stream %u: %s: %s [%s, %s]", error.stream_id, sw_error_name(error.error), error.why, error.cite, error.where);
    printf("\n");
}

static bool
is_over(const struct end *end, time_t stopped_at)
{
    return end->broken || end->input_ended || (stopped_at != 0 && end->calls == NULL && time(NULL) > stopped_at + GRACE);
}

/* Takes the connections that wait. */
static void
welcome(int listening, struct tls_context *tls, uint32_t grant, struct end **ends)
{
    int fd;
    while ((fd = accept4(listening, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        net_prepare(fd);
        struct end *end = end_new(true, fd, tls == NULL ? NULL : tls_new(tls, fd, NULL), grant);
        end->next = *ends;
        *ends = end;
    }
}

/* Turns of all connections. Returns whether any could go on at once. */
static bool
turns(struct end **ends, const struct pollfd *fds, size_t polled, bool hurry, time_t stopped_at, unsigned *number)
{
    bool more = false;
    size_t place = 0;
    for (struct end **at = ends; *at != NULL;) {
        struct end *end = *at;
        bool readable = place < polled && (fds[place].revents & (POLLIN | POLLERR | POLLHUP)) != 0;
        place++;
        more |= end_turn(end, readable, hurry);
        if (is_over(end, stopped_at)) {
            report(end, ++*number);
            *at = end->next;
            end_free(end);
        } else {
            at = &end->next;
        }
    }
    return more;
}

int
serve(const char *port, const char *certificate, const char *key, uint32_t grant, bool hurry)
{
    char problem[200];
    uint16_t bound;
    struct tls_context *tls = NULL;
    int listening = net_listen("127.0.0.1", (uint16_t)atoi(port), &bound);
    if (listening < 0)
        return perror("streams"), 1;
    if (certificate != NULL && (tls = tls_server_context(certificate, key, problem, sizeof problem)) == NULL)
        return fprintf(stderr, "streams: %s\n", problem), 1;

    sigset_t held, before;
    sigemptyset(&held);
    sigaddset(&held, SIGTERM);
    sigprocmask(SIG_BLOCK, &held, &before);
    sigaction(SIGTERM, &(struct sigaction){.sa_handler = on_signal}, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("listening %u\n", (unsigned)bound);

    struct end *ends = NULL;
    unsigned number = 0;
    time_t stopped_at = 0;
    for (bool more = false; !stopped || ends != NULL;) {
        struct pollfd fds[MOST_ENDS + 1];
        size_t count = 0;
        for (struct end *end = ends; end != NULL && count < MOST_ENDS; end = end->next)
            fds[count++] = (struct pollfd){.fd = end->transport.fd, .events = end_events(end)};
        fds[count] = (struct pollfd){.fd = listening, .events = POLLIN};
        struct timespec pause = {0, hurry ? 0 : PAUSE_NANOSECONDS};
        struct timespec grace = {GRACE, 0};
        int ready = ppoll(fds, count + (listening >= 0), more ? &pause : stopped ? &grace : NULL, &before);
        if (stopped && stopped_at == 0) {
            stopped_at = time(NULL);
            close(listening);
            listening = -1;
            for (struct end *end = ends; end != NULL; end = end->next)
                sw_conn_shutdown(end->conn);
        }
        more = turns(&ends, fds, ready < 0 ? 0 : count, hurry, stopped_at, &number);
        if (listening >= 0 && ready > 0 && fds[count].revents != 0) {
            welcome(listening, tls, grant, &ends);
            more = true; /* they have a preface to send */
        }
    }
    tls_context_free(tls);
    return 0;
}
