/* Frames that do little, one by one beside real requests, and requests that come before our SETTINGS could be read. */
#include "honest.h"

static void
answer_all(struct side *side, const sw_event *event)
{
    if ((event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_DATA) && (event->flags & SW_EVENT_FLAG_END_STREAM))
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
}

/* ---- beside each request
 * ---------------------------------------------------------------------------------------------------------- */

typedef struct wire extra(uint32_t id);

/* `before` each request's HEADERS; content of an octet, with `inside` before it. */
static void
requests_with(struct run *run, extra *before, extra *inside)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, answer_all);
    peer_open(&client, &server, NULL);
    for (uint32_t id = 1; run->done < run->units && fine(run); id += 2, did(run)) {
        if (before)
            peer_send(&client, before(id));
        peer_send(&client, frame_headers(id, block_post("/"), 0));
        if (inside)
            peer_send(&client, inside(id));
        peer_send(&client, frame_data(id, "x", END_STREAM));
        turns(&client);
    }
    holds(run, client.frames[TYPE_HEADERS] == run->units, "%u responses", client.frames[TYPE_HEADERS]);
    peer_close(&client);
    side_close(&server);
}

static struct wire
empty_data(uint32_t id)
{
    return frame_data(id, "", 0);
}

static struct wire
three_priorities(uint32_t id)
{
    return joined(frame_priority(id, 0, 100), frame_priority(id, 0, 200), frame_priority(id + 2, id, 15));
}

/* RFC 9218 7.1: type 0x10 on stream 0, the stream that it is about and its priority field value. */
static struct wire
priority_update(uint32_t id, const char *value)
{
    const uint8_t about[4] = {(uint8_t)(id >> 24), (uint8_t)(id >> 16), (uint8_t)(id >> 8), (uint8_t)id};
    return frame(0x10, 0, 0, joined(octets_of(about, 4), text(value)));
}

static struct wire
three_priority_updates(uint32_t id)
{
    return joined(priority_update(id, "u=3"), priority_update(id, "u=1"), priority_update(id, "u=5, i"));
}

static struct wire
three_unknown(uint32_t id)
{
    return joined(frame(0xbb, 0, 0, text("abc")), frame(0x2f, 0xff, id, text("")), frame(0xbb, 0, id, text("defg")));
}

static void
empty_data_each(struct run *run)
{
    requests_with(run, NULL, empty_data);
}

static void
priorities_each(struct run *run)
{
    requests_with(run, three_priorities, NULL);
}

static void
priority_updates_each(struct run *run)
{
    requests_with(run, three_priority_updates, NULL);
}

static void
unknown_each(struct run *run)
{
    requests_with(run, three_unknown, NULL);
}

/* ---- before SETTINGS were read (RFC 9113 6.5.2: initially no limit of streams)
 * ------------------------------------------------------ */

struct shown {
    uint32_t ids[300], count;
};

static void
keep(struct side *side, const sw_event *event)
{
    struct shown *shown = side->arg;
    if (event->kind == SW_EVENT_HEADERS && shown->count < 300)
        shown->ids[shown->count++] = event->stream_id;
}

static void
count_refused(struct peer *peer, const struct seen_frame *frame)
{
    unsigned *refused = peer->arg;
    *refused += frame->type == TYPE_RST_STREAM && number_at(frame->payload) == REFUSED_STREAM;
}

/* 300 requests, each with content: 100 are served, 200 refused, nothing is charged. A unit is such a connection. */
static void
burst(struct run *run)
{
    while (run->done < run->units && fine(run)) {
        struct side server;
        struct peer client;
        struct shown shown = {.count = 0};
        unsigned refused = 0;
        side_open(&server, run, SW_ROLE_SERVER, NULL, keep);
        peer_open(&client, &server, count_refused);
        server.arg = &shown;
        client.arg = &refused;
        for (uint32_t id = 1; id < 600; id += 2)
            peer_send(&client, joined(frame_headers(id, block_post("/"), 0), frame_data_of(id, filled(200, 'x'), END_STREAM)));
        turns(&client);
        sw_statistics statistics;
        sw_conn_statistics(server.conn, &statistics);
        holds(run, shown.count == 100 && refused == 200, "%u served, %u refused", shown.count, refused);
        holds(run, statistics.used[SW_LIMIT_REFUSED_STREAMS] == 0 && statistics.used[SW_LIMIT_RESETS] == 0,
              "%u refused, %u resets charged", statistics.used[SW_LIMIT_REFUSED_STREAMS], statistics.used[SW_LIMIT_RESETS]);
        for (uint32_t i = 0; i < shown.count && fine(run); i++)
            respond(&server, shown.ids[i], "200", SW_SEND_END_STREAM);
        turns(&client);
        for (uint32_t id = 601; id < 801 && fine(run); id += 2) /* and what was refused comes again, in time */
            peer_send(&client, frame_headers(id, block_post("/"), END_STREAM));
        turns(&client);
        holds(run, shown.count == 200, "%u served in the second round", shown.count - 100);
        did(run);
        peer_close(&client);
        side_close(&server);
    }
}

static void
count_available(struct side *side, const sw_event *event)
{
    unsigned *available = side->arg;
    if (event->kind == SW_EVENT_STREAMS_AVAILABLE)
        *available = event->as.available.streams;
}

/* Our client, asked for more: it sends 100 until the peer's SETTINGS have come, and hears of the others. A unit is such a
 * connection. */
static void
eager_client(struct run *run)
{
    const sw_field fields[] = {{.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
                               {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
                               {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
                               {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1}};
    while (run->done < run->units && fine(run)) {
        struct side client;
        struct peer server;
        unsigned sent = 0, available = 0;
        side_open(&client, run, SW_ROLE_CLIENT, NULL, count_available);
        client.arg = &available;
        enum sw_status status;
        while ((status = sw_conn_send_headers(client.conn, sw_conn_next_stream_id(client.conn), fields, 4, SW_SEND_END_STREAM)) ==
                   SW_STATUS_OK &&
               sent < 300)
            sent++;
        holds(run, sent == 100 && status == SW_STATUS_STREAM_LIMIT, "%u requests went out before SETTINGS came, then %s", sent,
              sw_status_name(status));
        peer_open_with(&server, &client, NULL, frame_settings(MAX_CONCURRENT_STREAMS, 250));
        turns(&server);
        holds(run, available == 150, "%u streams are available then", available);
        did(run);
        peer_close(&server);
        side_close(&client);
    }
}

const struct entry frame_loads[] = {
    {"empty_data", "an empty DATA frame in each request", empty_data_each, 100000, 3000},
    {"priority", "three PRIORITY frames for each request", priorities_each, 100000, 3000},
    {"priority_update", "three PRIORITY_UPDATE frames for each request", priority_updates_each, 100000, 3000},
    {"unknown", "three frames of unknown types for each request", unknown_each, 100000, 3000},
    {"burst", "300 requests before our SETTINGS could be read: 100 served, 200 refused", burst, 1000, 20},
    {"eager_client", "our client sends 100 requests before it has read the peer's SETTINGS", eager_client, 1000, 20},
    {NULL, NULL, NULL, 0, 0},
};
