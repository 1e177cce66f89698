/* Loads through real sockets: TCP on the loopback, both ends in this process, octets cut as the kernel cuts them. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "honest.h"

struct end {
    struct side side;
    int socket;
};

/* ---- sockets ------------------------------------------------------------------------------------------------------------------
 */

static bool
connect_both(struct run *run, int sockets[2])
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockets[0] = socket(AF_INET, SOCK_STREAM, 0);
    bool connected = listener >= 0 && sockets[0] >= 0 && !bind(listener, (struct sockaddr *)&address, length) &&
                     !listen(listener, 1) && !getsockname(listener, (struct sockaddr *)&address, &length) &&
                     !connect(sockets[0], (struct sockaddr *)&address, length) && (sockets[1] = accept(listener, NULL, NULL)) >= 0;
    for (int i = 0; connected && i < 2; i++) {
        int yes = 1;
        setsockopt(sockets[i], IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        connected = !fcntl(sockets[i], F_SETFL, O_NONBLOCK);
    }
    close(listener);
    holds(run, connected, "no sockets: %s", strerror(errno));
    return connected;
}

static void
read_all(struct end *end)
{
    uint8_t octets[16384];
    ssize_t length;
    while ((length = read(end->socket, octets, sizeof octets)) > 0)
        side_feed(&end->side, octets, (size_t)length);
    side_poll(&end->side);
    holds(end->side.run, length != 0, "%s: the other end has gone", end->side.name);
}

static void
write_all(struct end *end)
{
    enum { SLICES = 16 };
    sw_slice slices[SLICES];
    struct iovec vector[SLICES];
    size_t count;
    while ((count = sw_conn_output(end->side.conn, slices, SLICES, SIZE_MAX)) != 0) {
        for (size_t i = 0; i < count; i++)
            vector[i] = (struct iovec){(void *)(uintptr_t)slices[i].octets, slices[i].length};
        ssize_t length = writev(end->socket, vector, (int)count);
        if (length < 0)
            return;
        sw_conn_sent(end->side.conn, (size_t)length);
    }
}

/* Wait for either end, and let both go on. */
static void
step(struct end ends[2])
{
    struct pollfd polled[2];
    for (int i = 0; i < 2; i++) {
        write_all(&ends[i]);
        bool more = sw_conn_wants(ends[i].side.conn) & SW_WANTS_WRITE;
        polled[i] = (struct pollfd){.fd = ends[i].socket, .events = (short)(POLLIN | (more ? POLLOUT : 0))};
    }
    holds(ends[0].side.run, poll(polled, 2, 10000) > 0, "nothing happens for ten seconds");
    for (int i = 0; i < 2; i++)
        if (polled[i].revents & POLLIN)
            read_all(&ends[i]);
}

static bool
open_both(struct end ends[2], struct run *run, configure *how, program *client, program *server)
{
    int sockets[2] = {-1, -1};
    if (!connect_both(run, sockets))
        return false;
    ends[0].socket = sockets[0];
    ends[1].socket = sockets[1];
    side_open(&ends[0].side, run, SW_ROLE_CLIENT, NULL, client);
    side_open(&ends[1].side, run, SW_ROLE_SERVER, how, server);
    return true;
}

static void
close_both(struct end ends[2])
{
    for (int i = 0; i < 2; i++) {
        close(ends[i].socket);
        side_close(&ends[i].side);
    }
}

/* ---- loads --------------------------------------------------------------------------------------------------------------------
 */

enum { MESSAGE = 200 };

static void
stream_messages(struct side *side, const sw_event *event)
{
    uint64_t *left = side->arg;
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_STREAM_WRITABLE)
        for (; *left && fine(side->run); --*left)
            if (send_content(side, event->stream_id, MESSAGE, *left == 1 ? SW_SEND_END_STREAM : 0) < MESSAGE)
                return; /* what was not taken of it is left out: STREAM_WRITABLE follows */
}

static void
count_messages(struct side *side, const sw_event *event)
{
    if (event->kind != SW_EVENT_DATA)
        return;
    struct run *run = side->run;
    while (run->done < run->units && run->done < side->content / MESSAGE)
        did(run);
}

/* Server streaming, as fast as windows and sockets let it. */
static void
streaming(struct run *run)
{
    struct end ends[2];
    if (!open_both(ends, run, NULL, count_messages, stream_messages))
        return;
    uint64_t left = run->units + run->units / 8; /* some are cut short where the window ends */
    ends[1].side.arg = &left;
    request(&ends[0].side, "GET", SW_SEND_END_STREAM);
    while (run->done < run->units && fine(run))
        step(ends);
    close_both(ends);
}

static void
send_rest(struct side *side, const sw_event *event)
{
    size_t *left = side->arg;
    if (event->kind == SW_EVENT_STREAM_WRITABLE)
        *left -= go_on(side, event, *left, SW_SEND_END_STREAM);
}

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* Each 256 octets are acknowledged by themselves. */
static void
read_parts(struct side *side, const sw_event *event)
{
    size_t *owed = side->arg;
    if (event->kind != SW_EVENT_DATA)
        return;
    for (*owed += event->as.data.credit; *owed >= 256; *owed -= 256)
        sw_conn_acknowledge_data(side->conn, event->stream_id, 256);
    if (event->flags & SW_EVENT_FLAG_END_STREAM)
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
}

static void
uploads(struct run *run)
{
    enum { LENGTH = 100000 };
    struct end ends[2];
    if (!open_both(ends, run, by_hand, send_rest, read_parts))
        return;
    size_t left = 0, owed = 0;
    ends[0].side.arg = &left;
    ends[1].side.arg = &owed;
    for (; run->done < run->units && fine(run); did(run)) {
        uint32_t id = sw_conn_next_stream_id(ends[0].side.conn);
        left = LENGTH;
        owed = 0;
        request(&ends[0].side, "POST", 0);
        left -= send_content(&ends[0].side, id, left, SW_SEND_END_STREAM);
        while (ends[0].side.events[SW_EVENT_HEADERS] <= run->done && fine(run))
            step(ends);
    }
    holds(run, ends[1].side.content == run->units * LENGTH, "%llu octets came", (unsigned long long)ends[1].side.content);
    close_both(ends);
}

static void
serve_much(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_STREAM_WRITABLE)
        send_content(side, event->stream_id, 65535, 0);
}

static void
cancel_at_headers(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        cancel(side, event->stream_id, SW_ERROR_CANCEL);
}

static void
cancels(struct run *run)
{
    struct end ends[2];
    if (!open_both(ends, run, NULL, cancel_at_headers, serve_much))
        return;
    for (; run->done < run->units && fine(run); did(run)) {
        request(&ends[0].side, "GET", SW_SEND_END_STREAM);
        while (ends[0].side.events[SW_EVENT_HEADERS] <= run->done && fine(run))
            step(ends);
    }
    close_both(ends);
}

const struct entry socket_loads[] = {
    {"tcp_streaming", "server streaming of 200 octets over TCP", streaming, 100000, 5000},
    {"tcp_uploads", "uploads of 100 KB over TCP, each 256 octets acknowledged", uploads, 20000, 200},
    {"tcp_cancel", "downloads over TCP, cancelled at their HEADERS", cancels, 100000, 1000},
    {NULL, NULL, NULL, 0, 0},
};
