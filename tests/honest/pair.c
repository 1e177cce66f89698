/* Two of our connections, back to back: both must like what the other does. */
#include "honest.h"

/* ---- carrying octets ----------------------------------------------------------------------------------------------------------
 */

static bool
carry(struct side *from, struct side *to)
{
    uint8_t octets[16384];
    size_t length = sw_conn_read(from->conn, octets, sizeof octets);
    side_feed(to, octets, length);
    return length != 0;
}

void
converse(struct side *one, struct side *other)
{
    bool more = true;
    while (more && fine(one->run)) {
        more = carry(one, other);
        more |= carry(other, one);
    }
}

struct pair {
    struct side client, server;
};

static void
pair_open(struct pair *pair, struct run *run, configure *how, program *client, program *server)
{
    side_open(&pair->client, run, SW_ROLE_CLIENT, how, client);
    side_open(&pair->server, run, SW_ROLE_SERVER, how, server);
    converse(&pair->client, &pair->server);
}

static void
pair_close(struct pair *pair)
{
    side_close(&pair->client);
    side_close(&pair->server);
}

/* ---- programs -----------------------------------------------------------------------------------------------------------------
 */

static void
answer_all(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
}

/* Content that goes on whenever it may: side->arg says how much is left. */
static void
send_left(struct side *side, const sw_event *event)
{
    size_t *left = side->arg;
    if (event->kind == SW_EVENT_STREAM_WRITABLE)
        *left -= go_on(side, event, *left, SW_SEND_END_STREAM);
}

static void
serve_left(struct side *side, const sw_event *event)
{
    size_t *left = side->arg;
    if (event->kind == SW_EVENT_HEADERS) {
        respond(side, event->stream_id, "200", 0);
        *left -= send_content(side, event->stream_id, *left, SW_SEND_END_STREAM);
    }
    send_left(side, event);
}

static void
echo(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_DATA && event->as.data.length)
        holds(side->run, send_content(side, event->stream_id, event->as.data.length, 0) == event->as.data.length,
              "no room for an echo");
}

static void
cancel_at_headers(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        cancel(side, event->stream_id, SW_ERROR_CANCEL);
}

static void
answer_413(struct side *side, const sw_event *event)
{
    if (event->kind != SW_EVENT_HEADERS)
        return;
    respond(side, event->stream_id, "413", SW_SEND_END_STREAM);
    cancel(side, event->stream_id, SW_ERROR_NO_ERROR);
}

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* ---- loads --------------------------------------------------------------------------------------------------------------------
 */

static void
requests(struct run *run)
{
    struct pair pair;
    pair_open(&pair, run, NULL, NULL, answer_all);
    for (; run->done < run->units && fine(run); did(run)) {
        request(&pair.client, "GET", SW_SEND_END_STREAM);
        converse(&pair.client, &pair.server);
    }
    holds(run, pair.client.events[SW_EVENT_HEADERS] == run->units, "%u responses", pair.client.events[SW_EVENT_HEADERS]);
    pair_close(&pair);
}

/* Downloads of 100 KB: more than a window. */
static void
downloads(struct run *run)
{
    enum { LENGTH = 100000 };
    struct pair pair;
    size_t left = 0;
    pair_open(&pair, run, NULL, NULL, serve_left);
    pair.server.arg = &left;
    for (; run->done < run->units && fine(run); did(run)) {
        left = LENGTH;
        request(&pair.client, "GET", SW_SEND_END_STREAM);
        converse(&pair.client, &pair.server);
    }
    holds(run, pair.client.content == run->units * LENGTH, "%llu octets came", (unsigned long long)pair.client.content);
    pair_close(&pair);
}

static void
both_ways(struct run *run, size_t length)
{
    struct pair pair;
    pair_open(&pair, run, NULL, NULL, echo);
    request(&pair.client, "POST", 0);
    for (; run->done < run->units && fine(run); did(run)) {
        holds(run, send_content(&pair.client, 1, length, 0) == length, "no room for a message");
        converse(&pair.client, &pair.server);
    }
    holds(run, pair.client.content == run->units * length, "%llu octets came back", (unsigned long long)pair.client.content);
    pair_close(&pair);
}

static void
echo_1(struct run *run)
{
    both_ways(run, 1);
}

static void
echo_200(struct run *run)
{
    both_ways(run, 200);
}

static void
take_note(struct side *side, const sw_event *event)
{
    size_t *owed = side->arg;
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
    if (event->kind == SW_EVENT_DATA)
        *owed += event->as.data.credit;
}

/* Uploads of 60 KB to a program that takes 256 octets at a time. A unit is such a part. */
static void
slow_reader(struct run *run)
{
    enum { LENGTH = 60000, PART = 256 };
    struct pair pair;
    size_t left = 0, owed = 0;
    pair_open(&pair, run, by_hand, send_left, take_note);
    pair.client.arg = &left;
    pair.server.arg = &owed;
    while (run->done < run->units && fine(run)) {
        uint32_t id = sw_conn_next_stream_id(pair.client.conn);
        left = LENGTH;
        request(&pair.client, "POST", 0);
        left -= send_content(&pair.client, id, left, SW_SEND_END_STREAM);
        converse(&pair.client, &pair.server);
        for (size_t read = 0; read < LENGTH && fine(run); did(run)) {
            size_t part = owed < PART ? owed : PART;
            holds(run, part != 0, "nothing more comes after %zu octets", read);
            sw_conn_acknowledge_data(pair.server.conn, id, part); /* a stream that has closed has been credited */
            read += part;
            owed -= part;
            converse(&pair.client, &pair.server);
        }
    }
    pair_close(&pair);
}

static void
cancels(struct run *run)
{
    enum { LENGTH = 65535 };
    struct pair pair;
    size_t left = 0;
    pair_open(&pair, run, NULL, cancel_at_headers, serve_left);
    pair.server.arg = &left;
    for (; run->done < run->units && fine(run); did(run)) {
        left = LENGTH;
        request(&pair.client, "GET", SW_SEND_END_STREAM);
        converse(&pair.client, &pair.server);
    }
    holds(run, pair.server.events[SW_EVENT_STREAM_RESET] == run->units, "%u resets arrived",
          pair.server.events[SW_EVENT_STREAM_RESET]);
    pair_close(&pair);
}

static void
early_413(struct run *run)
{
    enum { LENGTH = 65535 };
    struct pair pair;
    pair_open(&pair, run, NULL, NULL, answer_413);
    for (; run->done < run->units && fine(run); did(run)) {
        uint32_t id = sw_conn_next_stream_id(pair.client.conn);
        request(&pair.client, "POST", 0);
        send_content(&pair.client, id, LENGTH, 0);
        converse(&pair.client, &pair.server);
    }
    holds(run, pair.client.events[SW_EVENT_HEADERS] == run->units, "%u responses", pair.client.events[SW_EVENT_HEADERS]);
    pair_close(&pair);
}

static void
window_of_100(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 100);
}

/* Downloads of 100 KB through windows of 100 octets. */
static void
small_window(struct run *run)
{
    enum { LENGTH = 100000 };
    struct pair pair;
    size_t left = 0;
    pair_open(&pair, run, window_of_100, NULL, serve_left);
    pair.server.arg = &left;
    while (run->done < run->units && fine(run)) {
        left = LENGTH;
        request(&pair.client, "GET", SW_SEND_END_STREAM);
        for (uint64_t before = pair.client.content; left && fine(run); before = pair.client.content, did(run)) {
            carry(&pair.client, &pair.server);
            carry(&pair.server, &pair.client);
            holds(run, pair.client.content > before || !left, "stalled with %zu octets left", left);
        }
        converse(&pair.client, &pair.server);
    }
    pair_close(&pair);
}

const struct entry pair_loads[] = {
    {"pair_requests", "our client and our server: requests", requests, 100000, 3000},
    {"pair_downloads", "downloads of 100 KB", downloads, 100000, 300},
    {"pair_echo_1", "messages of an octet, echoed", echo_1, 100000, 3000},
    {"pair_echo_200", "messages of 200 octets, echoed", echo_200, 100000, 3000},
    {"pair_window_100", "downloads of 100 KB through windows of 100 octets", small_window, 100000, 3000},
    {"pair_slow_reader", "uploads of 60 KB to a program that takes 256 octets at a time", slow_reader, 100000, 3000},
    {"pair_cancel", "downloads of 64 KiB, cancelled at their HEADERS", cancels, 100000, 1000},
    {"pair_413", "uploads of 64 KiB, answered early and reset", early_413, 100000, 1000},
    {NULL, NULL, NULL, 0, 0},
};
