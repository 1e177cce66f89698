/*
 * The scheduler of bodies (statewire/bodies.h) by itself: one server, whose output goes nowhere.
 *
 *     bench-schedule S1|S100|S10000 --units N   N frames of as many bodies of one urgency: for callgrind
 *     bench-schedule shares                     eight bodies without end, one of each urgency: the share of each, and its longest wait
 *     bench-schedule waits                      bodies of 5 octets among 100 of a mebibyte, of the same urgency: the longest wait
 */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <statewire/statewire.h>

enum { FRAME = 16384, MEBIBYTE = 1 << 20, URGENCIES = 8, HEAD = 9, LARGEST = 0x7fffffff, PART = 100 };

struct server {
    sw_conn *conn;
    sw_bodies *bodies;
    uint32_t opened;
};

_Noreturn static void
fail(const char *call, long code)
{
    fprintf(stderr, "bench: %s failed: %ld\n", call, code);
    exit(1);
}

static void
give(struct server *server, const uint8_t *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(server->conn, &in, &event)) == SW_STATUS_EVENT)
        sw_bodies_event(server->bodies, event);
    if (status != SW_STATUS_OK)
        fail("sw_conn_recv", status);
}

/* The octets of what is written next, of which the first frame's stream is returned; 0: nothing, or no content. */
static uint32_t
write_out(struct server *server, size_t *octets)
{
    sw_slice slices[16];
    const size_t count = sw_conn_output(server->conn, slices, 16, SIZE_MAX);
    uint32_t stream = 0;
    *octets = 0;
    for (size_t i = 0; i < count; i++)
        *octets += slices[i].length;
    if (count > 0 && slices[0].length >= HEAD && slices[0].octets[3] == SW_FRAME_DATA)
        stream = (uint32_t)slices[0].octets[5] << 24 | (uint32_t)slices[0].octets[6] << 16 | (uint32_t)slices[0].octets[7] << 8 |
                 slices[0].octets[8];
    sw_conn_sent(server->conn, *octets);
    return stream;
}

static void
write_all(struct server *server)
{
    size_t octets;
    do
        write_out(server, &octets);
    while (octets > 0);
    give(server, NULL, 0);
}

/* The next request, on stream 1, 3, 5, ..., and the header section of its answer. */
static uint32_t
open_stream(struct server *server)
{
    static const sw_field ok = {.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"200", .value_length = 3};
    const uint32_t id = 2 * server->opened++ + 1;
    uint8_t request[] = {0, 0, 4, SW_FRAME_HEADERS, SW_FLAG_END_STREAM | SW_FLAG_END_HEADERS, 0, 0, 0, 0,
                         0x82, 0x86, 0x84, 0x81 /* :authority, without a value until the next line */};
    for (unsigned i = 0; i < 4; i++)
        request[5 + i] = (uint8_t)(id >> (24 - 8 * i));
    uint8_t section[sizeof request + 2];
    memcpy(section, request, sizeof request);
    section[2] = 6; /* 0x41 0x01 'a': a literal :authority */
    section[12] = 0x41;
    section[13] = 1;
    section[14] = 'a';
    give(server, section, sizeof section);
    enum sw_status status = sw_conn_send_headers(server->conn, id, &ok, 1, 0);
    if (status != SW_STATUS_OK)
        fail("sw_conn_send_headers", status);
    if (server->opened % PART == 0)
        write_all(server);
    return id;
}

static void
open_server(struct server *server)
{
    static const uint8_t beginning[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
                                       "\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x7f\xff\xff\xff" /* INITIAL_WINDOW_SIZE */
                                       "\x00\x00\x00\x04\x01\x00\x00\x00\x00"
                                       "\x00\x00\x04\x08\x00\x00\x00\x00\x00\x7f\xff\x00\x00"; /* the connection's window */
    sw_config *config = sw_config_new(SW_ROLE_SERVER, NULL);
    if (config == NULL || sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 20000) != SW_STATUS_OK ||
        sw_conn_new(config, &server->conn) != SW_STATUS_OK || sw_bodies_new(server->conn, NULL, &server->bodies) != SW_STATUS_OK)
        fail("sw_conn_new", 0);
    sw_config_free(config);
    server->opened = 0;
    give(server, beginning, sizeof beginning - 1);
    write_all(server);
    sw_bodies_set_ahead(server->bodies, 1); /* a frame at a time */
}

static void
close_server(struct server *server)
{
    sw_conn_free(server->conn);
    sw_bodies_free(server->bodies);
}

static void
released(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    (void)length;
}

/* A body that the program writes itself: no octets are needed. */
static uint32_t
open_body(struct server *server, size_t length, unsigned urgency, bool incremental)
{
    const uint32_t id = open_stream(server);
    static int file;
    enum sw_status status = sw_body_set_priority(server->bodies, id, urgency, incremental);
    if (status == SW_STATUS_OK)
        status = sw_body_push(server->bodies, id, (sw_slice){NULL, length, &file}, SW_SEND_END_STREAM, released, NULL);
    if (status != SW_STATUS_OK)
        fail("sw_body_push", status);
    return id;
}

static uint32_t
next_frame(struct server *server, size_t *octets)
{
    sw_bodies_send(server->bodies);
    return write_out(server, octets);
}

static void
frames(uint32_t streams, uint64_t units)
{
    struct server server;
    open_server(&server);
    for (uint32_t i = 0; i < streams; i++)
        open_body(&server, LARGEST, 3, true);
    write_all(&server);
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    size_t octets;
    for (uint64_t i = 0; i < units; i++)
        if (next_frame(&server, &octets) == 0)
            fail("frame", (long)i);
    clock_gettime(CLOCK_MONOTONIC, &end);
    const double ns = 1e9 * (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec);
    printf("{\"units\": %" PRIu64 ", \"ns\": %.0f}\n", units, ns);
    close_server(&server);
}

static void
shares(void)
{
    enum { FRAMES = 100000 };
    struct server server;
    open_server(&server);
    uint64_t count[URGENCIES] = {0}, last[URGENCIES] = {0}, longest[URGENCIES] = {0};
    for (unsigned urgency = 0; urgency < URGENCIES; urgency++)
        open_body(&server, LARGEST, urgency, true);
    write_all(&server);
    for (uint64_t i = 1; i <= FRAMES; i++) {
        size_t octets;
        const uint32_t urgency = next_frame(&server, &octets) / 2 % URGENCIES;
        count[urgency]++;
        if (i - last[urgency] - 1 > longest[urgency])
            longest[urgency] = i - last[urgency] - 1;
        last[urgency] = i;
    }
    printf("{\"shares\": [");
    for (unsigned urgency = 0; urgency < URGENCIES; urgency++)
        printf("%s%.2f", urgency ? ", " : "", 100.0 * (double)count[urgency] / FRAMES);
    printf("], \"waits\": [");
    for (unsigned urgency = 0; urgency < URGENCIES; urgency++)
        printf("%s%" PRIu64, urgency ? ", " : "", longest[urgency] * FRAME);
    printf("]}\n");
    close_server(&server);
}

static void
waits(bool incremental, size_t *longest)
{
    struct server server;
    open_server(&server);
    for (unsigned i = 0; i < 100; i++)
        open_body(&server, MEBIBYTE, 3, incremental);
    write_all(&server);
    for (unsigned i = 0; i < 50; i++) {
        size_t waited = 0, octets;
        for (unsigned frame = 0; frame < 37; frame++)
            next_frame(&server, &octets);
        const uint32_t id = open_body(&server, 5, 3, incremental);
        write_out(&server, &octets); /* its header section */
        while (next_frame(&server, &octets) != id)
            waited += octets;
        *longest = waited > *longest ? waited : *longest;
        give(&server, NULL, 0);
    }
    close_server(&server);
}

int
main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    const uint64_t units = argc > 3 && strcmp(argv[2], "--units") == 0 ? strtoull(argv[3], NULL, 10) : 1000;
    if (what[0] == 'S') {
        frames((uint32_t)strtoul(what + 1, NULL, 10), units);
    } else if (strcmp(what, "shares") == 0) {
        shares();
    } else if (strcmp(what, "waits") == 0) {
        size_t longest[2] = {0, 0};
        waits(false, &longest[0]);
        waits(true, &longest[1]);
        printf("{\"longest\": %zu, \"longest_incremental\": %zu}\n", longest[0], longest[1]);
    } else {
        fprintf(stderr, "usage: %s S1|S100|S10000|shares|waits [--units N]\n", argv[0]);
        return 2;
    }
    return 0;
}
