/*
 * Memory that runs out, at every allocation of a long story, once and for good. A call that is refused has changed nothing: asked
 * again, the story goes on as if nothing had happened. While receiving the connection ends with GOAWAY(INTERNAL_ERROR), as it
 * always ends.
 */
#include "verdict.h"

#include "harness_inside.h"

static uint8_t content[70000];
static unsigned lent, returned; /* content by reference */

static void
give_back(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    (void)length;
    returned++;
}

/* A call is made again when memory was short. */
#define AGAIN(status, call)                                   \
    do {                                                      \
        status = (call);                                      \
        if (status == SW_STATUS_NO_MEMORY && memory_failed()) \
            status = (call);                                  \
    } while (0)

static enum sw_status
answer(struct endpoint *server, uint32_t id, unsigned flags, const char *name, const char *value)
{
    enum sw_status status;
    AGAIN(status, send_headers(server, id, flags, ":status", "200", name, value));
    return status;
}

/* All of `length` octets, in as many calls as it takes. */
static void
send_all(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags, sw_release *release)
{
    size_t sent = 0, taken = 0;
    for (int tries = 0; sent < length && tries < 20; tries++) {
        sw_slice slice = {content + sent, length - sent, NULL};
        enum sw_status status = sw_conn_send_data(endpoint->conn, id, slice, flags, release, NULL, &taken);
        if (status != SW_STATUS_OK && status != SW_STATUS_NO_MEMORY && status != SW_STATUS_OUTPUT_FULL)
            return;
        lent += release && taken;
        sent += taken;
        take_output(endpoint);
    }
}

static struct wire
indexed(const char *name, size_t length) /* a literal with incremental indexing (RFC 7541 6.2.1) */
{
    struct wire field = literal(text(name), filled(length, 'v'));
    return joined(hex("40"), part(field, 1, SIZE_MAX));
}

/* -- the story of a server: everything that makes it take memory */

static void
curious(sw_config *config)
{
    sw_config_set_report_unknown_frames(config, true);
}

static void
promise_something(struct endpoint *server)
{
    static const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/pushed", .value_length = 7},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"example.org", .value_length = 11},
    };
    uint32_t promised;
    enum sw_status status;
    AGAIN(status, sw_conn_push_promise(server->conn, 1, fields, 4, &promised));
    take_output(server);
}

static void
story_of_a_server(struct endpoint *server)
{
    enum sw_status status;
    struct wire block = joined(block_post("/"), indexed("x-long", 1200), indexed("x-longer", 2500));
    feed(server, frame_headers_open(1, part(block, 0, 700), 0)); /* cut in a name, a value and a frame header */
    struct wire rest = frame_continuation(1, part(block, 700, 5000), END_HEADERS);
    feed(server, part(rest, 0, 5));
    feed(server, part(rest, 5, 1900));
    feed(server, part(rest, 1905, 5000));
    feed(server, joined(frame_data_of(1, filled(16000, 'x'), 0), frame_settings(INITIAL_WINDOW_SIZE, 200000, 99, 1),
                        frame_ping("abcdefgh")));
    struct wire unknown = frame(0xee, 0, 1, filled(3000, 'u'));
    feed(server, part(unknown, 0, 100));
    feed(server, part(unknown, 100, 5000));
    feed(server, frame_window_update(0, 200000));

    answer(server, 1, 0, "x-answer", "is indexed and long enough to make the table of the encoder grow");
    send_all(server, 1, 30000, 0, NULL);
    send_all(server, 1, 40000, 0, give_back);
    promise_something(server);
    answer(server, 2, SW_SEND_END_STREAM, "x-pushed", "another value");
    for (uint32_t id = 3; id <= 41; id += 2)
        feed(server, frame_headers(id, block_get("/more"), END_STREAM));
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 100000};
    AGAIN(status, sw_conn_update_settings(server->conn, &setting, 1));
    AGAIN(status, sw_conn_ping(server->conn, (const uint8_t *)"12345678"));
    AGAIN(status, sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL));
    AGAIN(status, sw_conn_send_frame(server->conn, 0xef, 0, 0, content, 5000));
    drain_events(server);
    feed(server, joined(frame_headers(1, block("x-sum", "42"), END_STREAM), frame_rst_stream(5, CANCEL), frame_settings_ack()));
    for (uint32_t id = 7; id <= 41; id += 2)
        answer(server, id, SW_SEND_END_STREAM, "x-answer", "is indexed and long enough to make the table of the encoder grow");
    AGAIN(status, sw_conn_shutdown(server->conn));
    AGAIN(status, send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "42"));
    drain_events(server);
}

/* -- the story of a client */

static void
story_of_a_client(struct endpoint *client)
{
    enum sw_status status;
    for (uint32_t id = 1; id <= 41; id += 2)
        AGAIN(status, send_headers(client, id, id == 1 ? 0 : SW_SEND_END_STREAM, ":method", "POST", ":scheme", "https", ":path",
                                   "/a/rather/long/path", ":authority", "example.org", "x-field", "with some value"));
    send_all(client, 1, 20000, 0, give_back);
    send_all(client, 1, 2000, SW_SEND_END_STREAM, NULL);
    feed(client,
         joined(frame_push_promise(1, 2, joined(block_get("/pushed"), indexed("x", 900))),
                frame_headers(2, joined(block_ok(), indexed("y", 700)), 0), frame_data_of(2, filled(9000, 'x'), END_STREAM)));
    for (uint32_t id = 1; id <= 39; id += 2)
        feed(client, frame_headers(id, joined(block_ok(), indexed("z", 300)), END_STREAM));
    AGAIN(status, sw_conn_reset_stream(client->conn, 41, SW_ERROR_CANCEL));
    struct wire goaway = frame(TYPE_GOAWAY, 0, 0, joined(hex("00000029 00000000"), filled(6000, 'd')));
    feed(client, part(goaway, 0, 50));
    feed(client, part(goaway, 50, 7000));
    AGAIN(status, sw_conn_goaway(client->conn, SW_ERROR_NO_ERROR, content, 1000));
    drain_events(client);
}

/* -- what must hold at the end */

/*
 * What a story gives: its events and its output. Content that was taken in parts, because memory ended in between, goes out in
 * other frames and wakes the program once more; so DATA is compared by stream, and STREAM_WRITABLE not at all.
 */
struct story {
    char log[200000];
    uint8_t frames[100000]; /* but DATA */
    size_t length;
    size_t content[64]; /* octets by stream */
    unsigned ended[64]; /* DATA with END_STREAM */
};
static struct story first, now;
static int story_is_known;

static void
read_story(struct endpoint *endpoint, struct story *story)
{
    memset(story, 0, sizeof *story);
    char *to = story->log;
    for (const char *line = endpoint->log.text; *line; line = strchr(line, '\n') + 1) {
        size_t length = (size_t)(strchr(line, '\n') + 1 - line);
        if (strncmp(line, "STREAM_WRITABLE", 15) == 0)
            continue;
        memcpy(to, line, length);
        to += length;
    }
    struct wire wire = {(const uint8_t *)endpoint->output.text, endpoint->output.length};
    struct seen_frame frame;
    size_t offset = 0;
    while ((frame = frame_at(wire, &offset)).found) {
        if (frame.type == TYPE_DATA && frame.id < 64) {
            story->content[frame.id] += frame.length;
            story->ended[frame.id] += frame.flags & END_STREAM;
        } else {
            memcpy(story->frames + story->length, frame.payload - 9, frame.length + 9);
            story->length += frame.length + 9;
        }
    }
    cr_assert(eq(sz, offset, wire.length));
}

static int
lines_that_begin(struct endpoint *endpoint, const char *start)
{
    int count = 0;
    for (const char *line = endpoint->log.text; *line; line = strchr(line, '\n') + 1)
        count += strncmp(line, start, strlen(start)) == 0;
    return count;
}

static void
every_stream_was_closed_once(struct endpoint *endpoint)
{
    for (unsigned id = 1; id <= 41; id++) {
        char shown[30], closed[30], promised[30];
        snprintf(shown, sizeof shown, "HEADERS %u ", id);
        snprintf(promised, sizeof promised, "PUSH_PROMISE 1 promises %u ", id);
        snprintf(closed, sizeof closed, "STREAM_CLOSED %u ", id);
        if (lines_that_begin(endpoint, shown) || lines_that_begin(endpoint, promised))
            cr_assert(eq(int, lines_that_begin(endpoint, closed), 1));
        cr_assert(le(int, lines_that_begin(endpoint, closed), 1));
    }
}

static void
ends_well(struct endpoint *endpoint)
{
    take_output(endpoint);
    if (endpoint->status == SW_STATUS_NO_MEMORY) {
        forget(endpoint);
        endpoint->output_from = 0;
        cr_assert(eq(u32, last_goaway(endpoint).error, INTERNAL_ERROR));
        cr_assert(eq(uint, sw_conn_wants(endpoint->conn), 0));
        cr_assert(eq(int, sw_conn_error(endpoint->conn).error, SW_ERROR_INTERNAL_ERROR));
        cr_assert(sw_conn_error(endpoint->conn).why[0] != '\0');
        feed(endpoint, frame_ping("abcdefgh"));
        cr_assert(eq(int, endpoint->status, SW_STATUS_NO_MEMORY)); /* for ever */
        every_stream_was_closed_once(endpoint);
        return;
    }
    if (!run.sticky) /* a peer that is never answered may come to frames that are errors */
        cr_assert(eq(int, endpoint->status, SW_STATUS_OK));
}

static void
is_the_same_story(struct endpoint *endpoint)
{
    ends_well(endpoint);
    if (endpoint->status != SW_STATUS_OK)
        return;
    read_story(endpoint, story_is_known ? &now : &first);
    if (!story_is_known) {
        story_is_known = 1;
        return;
    }
    size_t at = 0, line = 0;
    for (; first.log[at] && first.log[at] == now.log[at]; at++)
        if (first.log[at] == '\n')
            line = at + 1;
    if (first.log[at] || now.log[at])
        cr_fatal("allocation %zu: events differ.\n-- told first:\n%.300s\n-- now:\n%.300s", run.fail, first.log + line,
                 now.log + line);
    if (first.length != now.length || memcmp(first.frames, now.frames, now.length) != 0)
        cr_fatal("allocation %zu: frames differ", run.fail);
    cr_assert(eq(int, memcmp(first.content, now.content, sizeof now.content), 0));
    cr_assert(eq(int, memcmp(first.ended, now.ended, sizeof now.ended), 0));
}

static void
server_body(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, curious);
    if (!server->conn)
        return;
    story_of_a_server(server);
    is_the_same_story(server);
}

static void
client_body(void)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_push);
    if (!client->conn)
        return;
    story_of_a_client(client);
    is_the_same_story(client);
}

static void
first_told(void (*body)(void))
{
    story_is_known = 0;
    lent = returned = 0;
    run_fed_whole(body);
    cr_assert(gt(uint, lent, 0));
    cr_assert(eq(uint, returned, lent));
}

/* One allocation fails. */
Test(memory, each_allocation_of_a_server_fails_once)
{
    first_told(server_body);
    lent = returned = 0;
    run_with_each_allocation_failing(server_body);
    cr_assert(eq(uint, returned, lent)); /* what was lent came back, however each run ended */
}

Test(memory, each_allocation_of_a_client_fails_once)
{
    first_told(client_body);
    lent = returned = 0;
    run_with_each_allocation_failing(client_body);
    cr_assert(eq(uint, returned, lent));
}

/* One allocation fails and every one that follows: no success can be hoped for, but a clean end. */
static void
server_body_starved(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, curious);
    if (!server->conn)
        return;
    story_of_a_server(server);
    ends_well(server);
}

static void
client_body_starved(void)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_push);
    if (!client->conn)
        return;
    story_of_a_client(client);
    ends_well(client);
}

Test(memory, allocations_of_a_server_fail_for_good)
{
    first_told(server_body);
    lent = returned = 0;
    run_with_all_allocations_failing_from_each(server_body_starved);
    cr_assert(eq(uint, returned, lent));
}

Test(memory, allocations_of_a_client_fail_for_good)
{
    first_told(client_body);
    lent = returned = 0;
    run_with_all_allocations_failing_from_each(client_body_starved);
    cr_assert(eq(uint, returned, lent));
}

/* RFC 9113 10.5: in the steady state nothing is allocated: not per frame, not per field, not per request. */
TestWhole(memory, steady_state_allocates_nothing)
{
    struct endpoint *server = open_server();
    size_t allocations = 0;
    for (uint32_t number = 0; number < 400; number++) {
        uint32_t id = 2 * number + 1;
        feed(server, joined(frame_headers(id, joined(block_post("/"), hex("40 0178 0179")), 0),
                            frame_data_of(id, filled(5000, 'x'), END_STREAM)));
        send_headers(server, id, 0, ":status", "200", "x-answer", "yes");
        send_data(server, id, "content", SW_SEND_END_STREAM, NULL);
        drain_events(server);
        if (number == 300)
            allocations = run.allocations;
    }
    cr_assert(eq(sz, run.allocations, allocations));
}
