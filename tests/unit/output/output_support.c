#include "output_support.h"

uint8_t content[200000];

/* They outlive the test's body: freeing the connection releases what is still out. */
struct released *
nothing_released(void)
{
    static struct released all[8];
    static unsigned next;
    struct released *released = &all[next++ % 8];
    *released = (struct released){0};
    return released;
}

void
release(void *arg, const uint8_t *octets, size_t length)
{
    struct released *released = arg;
    released->calls++;
    released->octets += length;
    released->last = octets;
}

enum sw_status
lend(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags, struct released *released)
{
    size_t taken = 0;
    return sw_conn_send_data(endpoint->conn, id, (sw_slice){content, length, NULL}, flags, release, released, &taken);
}

struct endpoint *
answering(uint32_t streams)
{
    struct endpoint *server = open_server();
    for (uint32_t i = 0; i < streams; i++) {
        feed(server, frame_headers(2 * i + 1, block_post("/"), 0));
        send_headers(server, 2 * i + 1, 0, ":status", "200");
    }
    forget(server);
    server->keep_output = 1;
    return server;
}

struct shown
show(struct endpoint *endpoint)
{
    struct shown shown = {.copy = text("")};
    shown.count = sw_conn_output(endpoint->conn, shown.slices, 16, SIZE_MAX);
    for (size_t i = 0; i < shown.count; i++)
        shown.copy = joined(shown.copy, octets_of(shown.slices[i].octets, shown.slices[i].length));
    return shown;
}

/* Octet for octet what was shown before, in the same places. */
void
still_shown(struct endpoint *endpoint, const struct shown *before)
{
    struct shown now = show(endpoint);
    cr_assert(ge(sz, now.copy.length, before->copy.length));
    cr_assert(eq(int, memcmp(now.copy.octets, before->copy.octets, before->copy.length), 0));
    size_t at = 0;
    for (size_t i = 0; i < before->count; at += before->slices[i++].length)
        cr_assert(eq(int, memcmp(before->slices[i].octets, before->copy.octets + at, before->slices[i].length), 0));
    cr_assert(eq(ptr, (void *)now.slices[0].octets, (void *)before->slices[0].octets));
}
