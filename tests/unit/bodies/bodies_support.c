#include "bodies_support.h"

#include <stdlib.h>

static void
pass_event(struct endpoint *endpoint, const sw_event *event)
{
    struct carrier *carrier = endpoint->arg;
    if (carrier->bodies)
        sw_bodies_event(carrier->bodies, event);
}

static struct carrier *
carrier_on(struct endpoint *endpoint)
{
    struct carrier *carrier = calloc(1, sizeof *carrier);
    if (!carrier)
        abort();
    carrier->endpoint = endpoint;
    endpoint->arg = carrier;
    endpoint->on_event = pass_event;
    if (endpoint->conn && sw_bodies_new(endpoint->conn, &endpoint->allocator, &carrier->bodies) != SW_STATUS_OK)
        cr_assert(memory_failed());
    return carrier;
}

struct carrier *
carrier(uint32_t streams, configure *how)
{
    struct carrier *carrier = carrier_on(open_endpoint(SW_ROLE_SERVER, how));
    for (uint32_t id = 1; id < 2 * streams; id += 2) {
        feed(carrier->endpoint, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(carrier->endpoint, id, 0, ":status", "200");
    }
    forget(carrier->endpoint);
    return carrier;
}

struct carrier *
carrier_of_client(void)
{
    return carrier_on(client_with_stream_of("POST", 0));
}

void
carrier_free(struct carrier *carrier)
{
    sw_conn_free(carrier->endpoint->conn);
    carrier->endpoint->conn = NULL;
    sw_bodies_free(carrier->bodies);
    free(carrier);
}

void
pump(struct carrier *carrier)
{
    size_t before;
    do {
        before = carrier->endpoint->output.length;
        sw_bodies_send(carrier->bodies);
        drain_events(carrier->endpoint);
    } while (carrier->endpoint->output.length != before);
}

void
hand_over(struct carrier *carrier, struct wire received)
{
    feed(carrier->endpoint, received);
    pump(carrier);
}

const uint8_t *
pattern(void)
{
    static uint8_t octets[PATTERN];
    uint32_t state = 1;
    for (size_t i = 0; i < sizeof octets && !octets[PATTERN - 1]; i++) {
        state = state * 1664525 + 1013904223;
        octets[i] = (uint8_t)((state >> 24) | 1);
    }
    return octets;
}

void
count_release(void *arg, const uint8_t *octets, size_t length)
{
    struct carrier *carrier = arg;
    (void)octets;
    carrier->released++;
    carrier->released_octets += length;
}

enum sw_status
push_copy(struct carrier *carrier, uint32_t id, const char *content, unsigned flags)
{
    return sw_body_push(carrier->bodies, id, (sw_slice){(const uint8_t *)content, strlen(content), NULL}, flags, NULL, NULL);
}

enum sw_status
push_reference(struct carrier *carrier, uint32_t id, size_t length, unsigned flags)
{
    return sw_body_push(carrier->bodies, id, (sw_slice){pattern(), length, NULL}, flags, count_release, carrier);
}

const char *
frames(struct carrier *carrier)
{
    static char said[16384];
    size_t offset = 0, length = 0;
    said[0] = '\0';
    take_output(carrier->endpoint);
    for (struct seen_frame frame; (frame = frame_at(output(carrier->endpoint), &offset)).found && length < sizeof said - 40;) {
        const char *before = length ? " " : "";
        if (frame.type == TYPE_DATA)
            length += (size_t)snprintf(said + length, sizeof said - length, "%s%u:%u%s", before, (unsigned)frame.id,
                                       (unsigned)frame.length, frame.flags & END_STREAM ? "E" : "");
        else if (frame.type == TYPE_HEADERS || frame.type == TYPE_RST_STREAM)
            length += (size_t)snprintf(said + length, sizeof said - length, "%s%u:%c", before, (unsigned)frame.id,
                                       frame.type == TYPE_HEADERS ? 'H' : 'R');
    }
    return said;
}

struct wire
content_sent(struct carrier *carrier, uint32_t id)
{
    static uint8_t content[2 * PATTERN];
    size_t offset = 0, length = 0;
    for (struct seen_frame frame; (frame = frame_at(output(carrier->endpoint), &offset)).found;)
        if (frame.type == TYPE_DATA && frame.id == id && length + frame.length <= sizeof content) {
            memcpy(content + length, frame.payload, frame.length);
            length += frame.length;
        }
    return (struct wire){content, length};
}

const char *
notices(struct carrier *carrier)
{
    static char said[4096];
    static const char *const names[] = {"sent", "room", "failed"};
    sw_body_notice notice;
    size_t length = 0;
    said[0] = '\0';
    while (sw_bodies_notice(carrier->bodies, &notice) == SW_STATUS_EVENT && length < sizeof said - 40) {
        length += (size_t)snprintf(said + length, sizeof said - length, "%s%u:%s", length ? " " : "", (unsigned)notice.stream_id,
                                   names[notice.kind]);
        if (notice.kind == SW_BODY_FAILED)
            length += (size_t)snprintf(said + length, sizeof said - length, "(%d)", (int)notice.status);
    }
    return said;
}
