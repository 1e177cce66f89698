#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "../common/net.h"
#include "request.h"
#include "server.h"

enum {
    EVENTS = 256,        /* of one call of epoll_wait() */
    ACCEPT_AT_ONCE = 64, /* connections, before those that are here have their turn */
    GRACE = 5000,        /* milliseconds for requests under way when the server stops */
    EVICT_AFTER = 1000,  /* milliseconds that a connection without requests is safe when descriptors run out */
    LOOK = 16,           /* idle connections looked at for one to give up */
};

static uint64_t
clock_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void
set_time(struct server *server)
{
    uint64_t now = clock_now();
    if (server->date[0] == '\0' || now / 1000 != server->now / 1000) {
        time_t seconds = time(NULL);
        struct tm utc;
        gmtime_r(&seconds, &utc);
        strftime(server->date, sizeof server->date, "%a, %d %b %Y %H:%M:%S GMT", &utc);
    }
    server->now = now;
}

/* ---- what connections ask for ------------------------------------------------------------------------------------- */

void
loop_watch(struct connection *connection, uint32_t interest)
{
    if (connection->interest == interest)
        return;
    struct epoll_event event = {.events = interest, .data.ptr = connection};
    epoll_ctl(connection->server->epoll, EPOLL_CTL_MOD, connection->transport.fd, &event);
    connection->interest = interest;
}

static void
leave_list(struct connection *connection)
{
    struct waiting *list = connection->waits_in;
    if (list == NULL)
        return;
    *(connection->previous == NULL ? &list->first : &connection->previous->next) = connection->next;
    *(connection->next == NULL ? &list->last : &connection->next->previous) = connection->previous;
    connection->previous = connection->next = NULL;
    connection->waits_in = NULL;
}

void
loop_wait(struct connection *connection, struct waiting *list)
{
    connection->since = connection->server->now;
    if (connection->waits_in == list && list->last == connection)
        return;
    leave_list(connection);
    connection->previous = list->last;
    *(list->last == NULL ? &list->first : &list->last->next) = connection;
    list->last = connection;
    connection->waits_in = list;
}

void
loop_forget(struct connection *connection)
{
    leave_list(connection);
    connection->server->connections--;
}

/* ---- new connections ---------------------------------------------------------------------------------------------- */

static void
welcome(struct server *server, const struct listener *listener, int fd)
{
    struct connection *connection = net_prepare(fd) ? connection_new(server, fd, listener->tls) : NULL;
    if (connection == NULL) {
        close(fd);
        return;
    }
    server->connections++;
    loop_wait(connection, &server->fresh);
    connection->interest = EPOLLIN;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (epoll_ctl(server->epoll, EPOLL_CTL_ADD, fd, &event) < 0)
        connection_free(connection);
}

/* Closes a connection that nobody seems to miss. */
static bool
evict_one(struct server *server)
{
    struct connection *candidate = server->closing.first != NULL ? server->closing.first : server->fresh.first;
    if (candidate == NULL || server->now - candidate->since < EVICT_AFTER) {
        candidate = server->idle.first;
        for (int looked = 0; candidate != NULL && candidate->requests != NULL; candidate = candidate->next)
            if (++looked == LOOK)
                return false;
    }
    if (candidate == NULL || server->now - candidate->since < EVICT_AFTER)
        return false;
    connection_free(candidate);
    return true;
}

/* Without a descriptor the connection would stay in the queue, and the loop would spin. Take it with the spare one, and close it.
 */
static void
turn_away(struct server *server, int listening)
{
    if (server->spare >= 0)
        close(server->spare);
    int fd = accept4(listening, NULL, NULL, SOCK_CLOEXEC);
    if (fd >= 0)
        close(fd);
    server->spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
}

static void
accept_some(struct server *server, const struct listener *listener)
{
    for (int count = 0; count < ACCEPT_AT_ONCE; count++) {
        int fd = accept4(listener->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0)
            welcome(server, listener, fd);
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        else if ((errno == EMFILE || errno == ENFILE) && !evict_one(server))
            turn_away(server, listener->fd);
    }
}

/* ---- time --------------------------------------------------------------------------------------------------------- */

/* A request that we let wait ourselves is no reason to end its connection. */
static bool
waits_for_us(const struct connection *connection)
{
    for (const struct request *request = connection->requests; request != NULL; request = request->older)
        if (request->timer.place != 0)
            return true;
    return false;
}

static void
expire(struct server *server, struct connection *connection)
{
    if (connection->waits_in == &server->idle && waits_for_us(connection)) {
        loop_wait(connection, &server->idle);
        return;
    }
    if (connection->waits_in != &server->idle || connection->requests != NULL) {
        connection_free(connection);
        return;
    }
    /* Nothing was asked for a long time: say so (RFC 9113 9.1), so that the client does not take it for a failure. */
    sw_conn_goaway(connection->http2, SW_ERROR_NO_ERROR, NULL, 0);
    loop_wait(connection, &server->idle);
    connection_turn(connection, false);
}

static void
expire_list(struct server *server, struct waiting *list)
{
    while (list->first != NULL && server->now - list->first->since >= list->patience)
        expire(server, list->first);
}

static void
due(struct server *server)
{
    for (struct timer *timer; (timer = timers_next(&server->timers)) != NULL && timer->due <= server->now;) {
        timers_remove(&server->timers, timer);
        connection_turn(timer->act(timer), false);
    }
    expire_list(server, &server->fresh);
    expire_list(server, &server->idle);
    expire_list(server, &server->closing);
}

static uint64_t
sooner(const struct waiting *list, uint64_t when)
{
    return list->first != NULL && list->first->since + list->patience < when ? list->first->since + list->patience : when;
}

static int
patience(const struct server *server)
{
    uint64_t when = server->now + 60 * 1000;
    const struct timer *timer = timers_next(&server->timers);
    if (timer != NULL && timer->due < when)
        when = timer->due;
    when = sooner(&server->fresh, when);
    when = sooner(&server->idle, when);
    when = sooner(&server->closing, when);
    return when <= server->now ? 0 : (int)(when - server->now);
}

/* ---- the loop ----------------------------------------------------------------------------------------------------- */

static void
each_connection(struct server *server, void (*act)(struct connection *))
{
    struct waiting *lists[] = {&server->fresh, &server->idle, &server->closing};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        struct connection *last = lists[i]->last, *next;
        for (struct connection *one = lists[i]->first; one != NULL; one = next) {
            next = one == last ? NULL : one->next; /* acting moves connections behind the last one */
            act(one);
        }
    }
}

static void
begin_stop(struct server *server)
{
    server->stopping = true;
    server->stop_by = server->now + GRACE;
    for (int i = 0; i < LISTENERS; i++) {
        if (server->listeners[i].fd >= 0)
            close(server->listeners[i].fd);
        server->listeners[i].fd = -1;
    }
    each_connection(server, connection_shutdown);
}

static bool
is_listener(const struct server *server, const void *pointer)
{
    return pointer == &server->listeners[0] || pointer == &server->listeners[1];
}

void
loop_order(struct server *server, unsigned order)
{
    static const uint64_t one = 1;
    atomic_fetch_or(&server->orders, order);
    if (write(server->wake, &one, sizeof one) < 0)
        return; /* it is full: the loop will wake up all the same */
}

static void
take_orders(struct server *server)
{
    unsigned orders = atomic_load(&server->orders) == 0 ? 0 : atomic_exchange(&server->orders, 0);
    if ((orders & ORDER_DUMP) != 0)
        each_connection(server, connection_dump);
    if ((orders & ORDER_STOP) != 0 && !server->stopping)
        begin_stop(server);
}

static void
serve(struct server *server, const struct epoll_event *events, int count)
{
    for (int i = 0; i < count; i++) {
        void *what = events[i].data.ptr;
        uint64_t calls;
        if (what == &server->wake && read(server->wake, &calls, sizeof calls) < 0)
            continue; /* take_orders() has a look anyway */
        if (what != &server->wake && !is_listener(server, what))
            connection_turn(what, (events[i].events & ~(uint32_t)EPOLLOUT) != 0);
    }
    for (int i = 0; i < count; i++) /* last: accepting may evict a connection that had an event */
        if (is_listener(server, events[i].data.ptr))
            accept_some(server, events[i].data.ptr);
}

int
loop_run(struct server *server)
{
    set_time(server);
    while (!server->stopping || (server->connections > 0 && server->now < server->stop_by)) {
        struct epoll_event events[EVENTS];
        int timeout = patience(server);
        if (server->stopping && server->stop_by - server->now < (uint64_t)timeout)
            timeout = (int)(server->stop_by - server->now);
        log_flush(&server->log);
        int count = epoll_wait(server->epoll, events, EVENTS, timeout);
        if (count < 0 && errno != EINTR) {
            perror("server: epoll_wait");
            return 1;
        }
        set_time(server);
        serve(server, events, count);
        due(server);
        take_orders(server);
    }
    each_connection(server, connection_free);
    log_flush(&server->log);
    return 0;
}
