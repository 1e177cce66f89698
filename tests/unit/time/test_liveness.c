/* What has not come in time, by a clock of the test's (statewire/liveness.h). */
#include "verdict.h"

#include <stdlib.h>

static enum sw_timeout chosen;
static uint32_t chosen_time;

static void
with_chosen(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_timeout(config, chosen, chosen_time), SW_STATUS_OK));
}

static struct endpoint *
endpoint_with(enum sw_role role, enum sw_timeout timeout, uint32_t milliseconds)
{
    chosen = timeout;
    chosen_time = milliseconds;
    return open_endpoint(role, with_chosen);
}

/* A tick, and the events that it raises. Returns the deadline. */
static uint64_t
tick(struct endpoint *endpoint, uint64_t now)
{
    const uint64_t deadline = sw_conn_tick(endpoint->conn, now);
    drain_events(endpoint);
    return deadline;
}

static const enum sw_role roles[] = {SW_ROLE_CLIENT, SW_ROLE_SERVER};
#define EACH_ROLE(role) for (size_t role = 0; role < 2; role++)

/* -- configuration */

Test(liveness, timeouts_are_those_that_there_are)
{
    sw_config *config = sw_config_new(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, sw_config_set_timeout(config, SW_TIMEOUT_STREAM_STALLED, 1), SW_STATUS_OK));
    cr_assert(
        eq(int, sw_config_set_timeout(config, (enum sw_timeout)(SW_TIMEOUT_STREAM_STALLED + 1), 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_stall_octets(config, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_stall_octets(config, 1), SW_STATUS_OK));
    sw_config_free(config);
}

TestWhole(liveness, without_timeouts_nothing_is_waited_for)
{
    EACH_ROLE(role)
    {
        struct endpoint *endpoint = open_endpoint(roles[role], NULL);
        cr_assert(eq(u64, tick(endpoint, 5), SW_NO_DEADLINE));
        cr_assert(eq(u64, tick(endpoint, UINT64_MAX - 1), SW_NO_DEADLINE));
        cr_assert(eq(str, (char *)events(endpoint), ""));
        cr_assert(eq(sz, output(endpoint).length, 0));
    }
}

/* -- the connection */

/* RFC 9113 3.4 */
TestWhole(liveness, a_preface_that_does_not_come)
{
    EACH_ROLE(role)
    {
        chosen = SW_TIMEOUT_PREFACE;
        chosen_time = 1000;
        struct endpoint *endpoint = new_endpoint(roles[role], with_chosen);
        cr_assert(eq(u64, tick(endpoint, 50), 1050));
        if (roles[role] == SW_ROLE_SERVER)
            feed(endpoint, preface());
        cr_assert(eq(u64, tick(endpoint, 1049), 1050));
        cr_assert(eq(str, (char *)events(endpoint), ""));
        cr_assert(eq(u64, tick(endpoint, 1050), SW_NO_DEADLINE));
        cr_assert(eq(str, (char *)events(endpoint), "TIMEOUT 0 timeout 0 after 1000\n"));
        cr_assert(eq(u64, tick(endpoint, 9000), SW_NO_DEADLINE)); /* once */
        cr_assert(eq(int, saw(endpoint, "TIMEOUT"), 1));
    }
}

TestWhole(liveness, a_preface_that_comes)
{
    EACH_ROLE(role)
    {
        struct endpoint *endpoint = endpoint_with(roles[role], SW_TIMEOUT_PREFACE, 1000);
        cr_assert(eq(u64, tick(endpoint, 0), SW_NO_DEADLINE));
        cr_assert(eq(u64, tick(endpoint, 2000), SW_NO_DEADLINE));
        cr_assert(eq(str, (char *)events(endpoint), ""));
    }
}

/* RFC 9113 6.5.3 */
TestWhole(liveness, settings_that_are_not_acknowledged)
{
    EACH_ROLE(role)
    {
        struct endpoint *endpoint = endpoint_with(roles[role], SW_TIMEOUT_SETTINGS, 300);
        const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 70000};
        cr_assert(eq(u64, tick(endpoint, 0), SW_NO_DEADLINE));
        sw_conn_update_settings(endpoint->conn, &setting, 1);
        cr_assert(eq(int, (sw_conn_waiting_for(endpoint->conn) & SW_WAITING_SETTINGS_ACK) != 0, 1));
        cr_assert(eq(u64, tick(endpoint, 100), 400));
        feed(endpoint, frame_settings_ack());
        cr_assert(not(sw_conn_waiting_for(endpoint->conn) & SW_WAITING_SETTINGS_ACK));
        sw_conn_update_settings(endpoint->conn, &setting, 1); /* another begins anew */
        cr_assert(eq(u64, tick(endpoint, 300), 600));
        tick(endpoint, 599);
        cr_assert(eq(int, saw(endpoint, "TIMEOUT"), 0));
        tick(endpoint, 600);
        cr_assert(eq(int, saw(endpoint, "TIMEOUT 0 timeout 1 after 300"), 1));
    }
}

static void
keepalive(sw_config *config)
{
    sw_config_set_timeout(config, SW_TIMEOUT_KEEPALIVE, 1000);
    sw_config_set_timeout(config, SW_TIMEOUT_PING, 200);
}

/* RFC 9113 6.7 */
TestWhole(liveness, a_ping_asks_when_nothing_comes)
{
    EACH_ROLE(role)
    {
        struct endpoint *endpoint = open_endpoint(roles[role], keepalive);
        cr_assert(eq(u64, tick(endpoint, 0), 1000));
        tick(endpoint, 900);
        feed(endpoint, frame_ping("anything"));
        cr_assert(eq(u64, tick(endpoint, 950), 1950)); /* something came */
        forget(endpoint);
        cr_assert(eq(u64, tick(endpoint, 1950), 2150));
        cr_assert(eq(sz, sent_frames(endpoint, TYPE_PING), 1));
        cr_assert(memcmp(sent_frame(endpoint, TYPE_PING).payload, "sw alive", 8) == 0);
        cr_assert(eq(uint, sent_frame(endpoint, TYPE_PING).flags, 0));
        cr_assert(eq(int, (sw_conn_waiting_for(endpoint->conn) & SW_WAITING_KEEPALIVE) != 0, 1));
        cr_assert(eq(u32, sw_conn_round_trip(endpoint->conn), SW_NO_ROUND_TRIP));

        sw_conn_tick(endpoint->conn, 2000); /* before the octets that have come */
        feed(endpoint, frame_ping_ack((const uint8_t *)"sw alive"));
        cr_assert(eq(u32, sw_conn_round_trip(endpoint->conn), 50));
        cr_assert(eq(u64, tick(endpoint, 2000), 3000));
        cr_assert(eq(str, (char *)events(endpoint), ""));

        cr_assert(eq(u64, tick(endpoint, 3000), 3200));
        tick(endpoint, 3200);
        cr_assert(eq(str, (char *)events(endpoint), "TIMEOUT 0 timeout 3 after 200\n"));
        cr_assert(eq(sz, sent_frames(endpoint, TYPE_PING), 2));
        tick(endpoint, 4200); /* one is under way */
        cr_assert(eq(sz, sent_frames(endpoint, TYPE_PING), 2));
    }
}

TestWhole(liveness, the_program_asks_for_the_round_trip)
{
    struct endpoint *client = open_client();
    tick(client, 100);
    cr_assert(eq(int, sw_conn_probe(client->conn), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_probe(client->conn), SW_STATUS_OK)); /* one is under way */
    take_output(client);
    cr_assert(eq(sz, sent_frames(client, TYPE_PING), 1));
    tick(client, 130);
    feed(client, frame_ping_ack((const uint8_t *)"sw alive"));
    cr_assert(eq(u32, sw_conn_round_trip(client->conn), 30));
    cr_assert(eq(int, sw_conn_ping(client->conn, (const uint8_t *)"sw alive"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_ping(client->conn, (const uint8_t *)"12345678"), SW_STATUS_OK)); /* is an event, as ever */
    cr_assert(eq(int, (sw_conn_waiting_for(client->conn) & SW_WAITING_PING_ACK) != 0, 1));
    feed(client, frame_ping_ack((const uint8_t *)"12345678"));
    cr_assert(eq(int, saw(client, "PING_ACK"), 1));
}

TestWhole(liveness, a_connection_without_streams)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_IDLE, 500);
    cr_assert(eq(u64, tick(server, 0), 500));
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    cr_assert(eq(u64, tick(server, 400), SW_NO_DEADLINE));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    cr_assert(eq(u64, tick(server, 600), 1100));
    feed(server, frame_headers(3, block_get("/"), END_STREAM)); /* between two ticks */
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    cr_assert(eq(u64, tick(server, 1000), 1500));
    tick(server, 1500);
    cr_assert(eq(int, saw(server, "TIMEOUT 0 timeout 4 after 500"), 1));
}

/* RFC 9113 6.8 */
TestWhole(liveness, a_shutdown_that_is_not_answered)
{
    EACH_ROLE(role)
    {
        struct endpoint *endpoint = endpoint_with(roles[role], SW_TIMEOUT_SHUTDOWN, 700);
        if (roles[role] == SW_ROLE_SERVER)
            feed(endpoint, frame_headers(1, block_get("/"), END_STREAM));
        else
            send_headers(endpoint, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
        cr_assert(eq(u64, tick(endpoint, 0), SW_NO_DEADLINE));
        sw_conn_shutdown(endpoint->conn);
        cr_assert(eq(u64, tick(endpoint, 10), 710));
        cr_assert(eq(int, (sw_conn_waiting_for(endpoint->conn) & SW_WAITING_STREAMS) != 0, 1));
        cr_assert(eq(int, (sw_conn_waiting_for(endpoint->conn) & SW_WAITING_DRAIN) != 0, roles[role] == SW_ROLE_SERVER));
        tick(endpoint, 710);
        cr_assert(eq(int, saw(endpoint, "TIMEOUT 0 timeout 5 after 700"), 1));
    }
}

TestWhole(liveness, output_that_nobody_takes)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_OUTPUT, 100);
    cr_assert(eq(u64, tick(server, 0), SW_NO_DEADLINE));
    server->keep_output = 1;
    feed(server, frame_ping("12345678"));
    cr_assert(eq(u64, tick(server, 0), 100));
    cr_assert(eq(int, (sw_conn_waiting_for(server->conn) & SW_WAITING_OUTPUT) != 0, 1));
    uint8_t octets[5];
    sw_conn_read(server->conn, octets, sizeof octets); /* some went */
    cr_assert(eq(u64, tick(server, 90), 190));
    tick(server, 190);
    cr_assert(eq(int, saw(server, "TIMEOUT 0 timeout 6 after 100"), 1));
    server->keep_output = 0;
    take_output(server);
    cr_assert(not(sw_conn_waiting_for(server->conn) & SW_WAITING_OUTPUT));
}

/* -- streams */

TestWhole(liveness, a_stream_on_which_nothing_moves)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_STREAM_IDLE, 800);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_headers(3, block_post("/"), 0)));
    for (uint64_t now = 0; now <= 1000; now += 100) {
        tick(server, now);
        feed(server, frame_data(3, "x", 0)); /* something moves there */
    }
    cr_assert(eq(int, saw(server, "TIMEOUT 1 timeout 7 after 800"), 1));
    cr_assert(eq(int, saw(server, "TIMEOUT"), 1));
    tick(server, 3000);
    cr_assert(eq(int, saw(server, "TIMEOUT 1"), 1)); /* once */
    feed(server, frame_data(1, "x", 0));
    tick(server, 3100);
    tick(server, 3900);
    cr_assert(eq(int, saw(server, "TIMEOUT 1"), 2)); /* until it begins anew */
}

static void
stall(sw_config *config)
{
    sw_config_set_timeout(config, SW_TIMEOUT_STREAM_STALLED, 800);
    sw_config_set_stall_octets(config, 50);
}

/* RFC 9113 10.5: a window that is opened an octet at a time is no progress. */
TestWhole(liveness, content_that_waits_for_room)
{
    static const char *const lengths[] = {NULL, "100000"}; /* announced or not */
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, stall);
        feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 10), frame_headers(1, block_get("/"), END_STREAM),
                            frame_headers(3, block_get("/"), END_STREAM)));
        for (uint32_t id = 1; id < 4; id += 2) {
            if (lengths[i])
                send_headers(server, id, 0, ":status", "200", "content-length", lengths[i]);
            else
                send_headers(server, id, 0, ":status", "200");
            send_data(server, id, "eleven octs", 0, NULL);
        }
        forget(server);
        for (uint64_t now = 0; now <= 1600; now += 100) {
            tick(server, now);
            feed(server, joined(frame_window_update(1, 1), frame_window_update(3, 10)));
            send_data(server, 1, "ab", 0, NULL);
            send_data(server, 3, "0123456789a", 0, NULL);
        }
        cr_assert(eq(int, saw(server, "TIMEOUT 1 timeout 8 after 800"), 1));
        cr_assert(eq(int, saw(server, "TIMEOUT"), 1));
        cr_assert(eq(int, (sw_conn_waiting_for(server->conn) & SW_WAITING_STREAM_WINDOW) != 0, 1));
    }
}

TestWhole(liveness, content_that_waits_for_the_connections_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, stall);
    static char content[65537];
    memset(content, 'x', sizeof content - 1);
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 100000), frame_headers(1, block_get("/"), END_STREAM)));
    send_headers(server, 1, 0, ":status", "200");
    for (size_t at = 0, taken; at < 65535; at += taken)
        send_data(server, 1, content + at, 0, &taken);
    cr_assert(eq(int, (sw_conn_waiting_for(server->conn) & SW_WAITING_WINDOW) != 0, 1));
    tick(server, 0);
    tick(server, 800);
    cr_assert(eq(int, saw(server, "TIMEOUT 1 timeout 8 after 800"), 1));
}

TestWhole(liveness, a_stream_that_has_nothing_to_say_is_not_stalled)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, stall);
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, 0, ":status", "200");
    tick(server, 0);
    tick(server, 5000);
    cr_assert(eq(int, saw(server, "TIMEOUT"), 0));
}

/* Its event comes once it is closed, and no other. */
TestWhole(liveness, a_stream_that_has_closed_meanwhile_is_not_told_of)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_STREAM_IDLE, 800);
    feed(server, frame_headers(1, block_post("/"), 0));
    tick(server, 0);
    sw_conn_tick(server->conn, 800);
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(le(int, saw(server, "TIMEOUT"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    tick(server, 1700);
    cr_assert(le(int, saw(server, "TIMEOUT"), 1));
}

/* -- limits */

/* What is charged is given back by time: 33 a second (spec/limits.yaml). */
TestWhole(liveness, seconds_give_back)
{
    struct endpoint *server = open_server();
    tick(server, 10000);
    for (uint32_t id = 1; id < 200; id += 2)
        feed(server, joined(frame_headers(id, block_post("/"), 0), frame_rst_stream(id, CANCEL)));
    for (int i = 0; i < 1000; i++)
        feed(server, frame_priority(3, 0, 15));
    const uint32_t resets = used_of(server, SW_LIMIT_RESETS), glitches = used_of(server, SW_LIMIT_GLITCHES);
    cr_assert(eq(u32, resets, 100));
    cr_assert(gt(u32, glitches, 100));
    tick(server, 10999);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_RESETS), resets));
    tick(server, 11000);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_RESETS), resets - 33));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_GLITCHES), glitches - 33));
    tick(server, 5); /* a clock that goes back stands still */
    tick(server, 12999);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_RESETS), resets - 66));
    tick(server, 20000);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_RESETS), 0));
}

/* -- ends, and memory */

TestWhole(liveness, a_connection_that_has_ended_has_no_deadline)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_IDLE, 500);
    tick(server, 0);
    feed(server, frame_data(1, "idle", 0));
    cr_assert(eq(u64, sw_conn_tick(server->conn, 900), SW_NO_DEADLINE));
    cr_assert(eq(int, sw_conn_probe(server->conn), SW_STATUS_TERMINATED));
    cr_assert(eq(int, saw(server, "TIMEOUT"), 0));
    cr_assert(eq(uint, sw_conn_waiting_for(server->conn), 0));
}

static uint64_t inside;

static void
tick_inside(void *arg, const sw_trace_frame *frame)
{
    (void)frame;
    struct endpoint **endpoint = arg;
    if (*endpoint)
        inside = sw_conn_tick((*endpoint)->conn, 1);
}

static struct endpoint *watched;

static void
traced(sw_config *config)
{
    sw_config_set_timeout(config, SW_TIMEOUT_IDLE, 500);
    sw_config_set_trace(config, NULL, tick_inside, &watched);
}

TestWhole(liveness, callbacks_may_not_tick)
{
    watched = NULL;
    inside = 0;
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, traced);
    watched = server;
    feed(server, frame_ping("12345678"));
    cr_assert(eq(u64, inside, SW_NO_DEADLINE));
    watched = NULL;
}

TestAllocations(liveness, a_shortage_of_memory_is_no_timeout)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_STREAM_IDLE, 800);
    if (!server->conn)
        return;
    feed(server, frame_headers(1, block_post("/"), 0));
    for (uint64_t now = 0; now < 3000; now += 100)
        tick(server, now);
    if (server->status == SW_STATUS_OK)
        cr_assert(eq(int, saw(server, "TIMEOUT 1"), saw(server, "HEADERS 1")));
}

/* sw_config_bound() includes it. */
TestWhole(liveness, the_clock_is_within_the_bound)
{
    struct endpoint *server = endpoint_with(SW_ROLE_SERVER, SW_TIMEOUT_STREAM_IDLE, 800);
    struct endpoint *plain = open_server();
    for (uint32_t id = 1; id < 200; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    const size_t before = server->held;
    tick(server, 0);
    cr_assert(gt(sz, server->held, before));
    cr_assert(le(sz, server->held - before, sw_config_bound(server->config) - sw_config_bound(plain->config)));
    cr_assert(le(sz, server->most, sw_config_bound(server->config)));
}
