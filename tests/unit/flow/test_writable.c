/* Content as it goes out: how much is taken, when STREAM_WRITABLE comes, and OUTPUT_FULL. */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

static const uint8_t content[300000] = {0};

static enum sw_status
send_octets(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags, size_t *taken)
{
    return sw_conn_send_data(endpoint->conn, id, (sw_slice){content, length, NULL}, flags, NULL, NULL, taken);
}

static struct endpoint *
answering(configure *how, uint32_t streams)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, how);
    for (uint32_t i = 0; i < streams; i++) {
        feed(server, frame_headers(2 * i + 1, block_post("/"), 0));
        send_headers(server, 2 * i + 1, 0, ":status", "200");
    }
    forget(server);
    return server;
}

/* Nothing waits: nothing is told. */
TestFeed(writable, is_not_told_when_all_was_taken)
{
    struct endpoint *server = answering(NULL, 1);
    size_t taken;
    cr_assert(eq(int, send_octets(server, 1, INITIAL, 0, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, INITIAL));
    feed(server, joined(frame_window_update(1, 1000), frame_window_update(0, 1000)));
    cr_assert(eq(str, seen(server), ""));
}

/* The stream's window holds content back; WINDOW_UPDATE lets it go on (RFC 9113 6.9). Told once. */
TestFeed(writable, after_window_update_of_the_stream)
{
    struct endpoint *server = answering(NULL, 1);
    size_t taken;
    feed(server, frame_window_update(0, 1000000));
    send_octets(server, 1, INITIAL + 2000, 0, &taken);
    cr_assert(eq(sz, taken, INITIAL));
    take_output(server);
    drain_events(server);
    cr_assert(eq(str, seen(server), ""));
    feed(server, frame_window_update(1, 1500));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 1500\n"));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 1));
    send_octets(server, 1, 2000, 0, &taken);
    cr_assert(eq(sz, taken, 1500));
    forget(server);
    feed(server, frame_window_update(1, 600));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 600\n")); /* what is left: fewer than 1,024 */
}

/* Told once, however much room comes while the program does not go on. */
TestFeed(writable, once_while_room_grows)
{
    struct endpoint *server = answering(NULL, 1);
    size_t taken;
    feed(server, frame_window_update(0, 1000000));
    send_octets(server, 1, INITIAL + 50000, 0, &taken);
    take_output(server);
    forget(server);
    for (int i = 0; i < 8; i++)
        feed(server, frame_window_update(1, 128));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 128\n"));
    send_octets(server, 1, 50000, 0, &taken);
    cr_assert(eq(sz, taken, 1024));
}

static struct endpoint *
small_windows(void)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 10), frame_headers(1, block_post("/"), 0)));
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    return server;
}

/* A peer whose windows are small by choice is served with what it gives. */
TestFeed(writable, small_windows_are_served)
{
    struct endpoint *server = small_windows();
    size_t taken;
    send_octets(server, 1, 100, 0, &taken);
    cr_assert(eq(sz, taken, 10));
    feed(server, frame_window_update(1, 1));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 1\n"));
}

/* RFC 9113 6.9.2: SETTINGS may open the window as well. */
TestFeed(writable, after_settings)
{
    struct endpoint *server = small_windows();
    size_t taken;
    send_octets(server, 1, 5000, 0, &taken);
    take_output(server);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 3000));
    cr_assert(eq(str, seen(server), "SETTINGS 0 4=3000\nSTREAM_WRITABLE 1 2990\n"));
}

/* RFC 9113 6.9: a window of 0 for all, then one for each. */
TestFeed(writable, from_nothing)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 0), frame_headers(1, block_post("/"), 0)));
    send_headers(server, 1, 0, ":status", "200");
    size_t taken = 9;
    cr_assert(eq(int, send_octets(server, 1, 5000, 0, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, 0));
    forget(server);
    feed(server, frame_window_update(1, 1));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 1\n"));
}

/* The connection's window holds all back; those that wait are told in turn. */
TestFeed(writable, after_window_update_of_the_connection)
{
    struct endpoint *server = answering(NULL, 3);
    size_t taken;
    send_octets(server, 1, INITIAL, 0, &taken);
    for (uint32_t id = 1; id <= 5; id += 2)
        send_octets(server, id, 5000, 0, &taken);
    take_output(server);
    forget(server);
    feed(server, frame_window_update(1, 5000));
    cr_assert(eq(str, seen(server), ""));
    feed(server, frame_window_update(0, 4000));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1 4000"), 1));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 3 4000"), 1));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 5 4000"), 1));
}

/* Turns are fair: a stream that is told and goes on waiting stands behind those that wait. */
static void
send_on(struct endpoint *endpoint, const sw_event *event)
{
    size_t taken;
    if (event->kind == SW_EVENT_STREAM_WRITABLE)
        send_octets(endpoint, event->stream_id, 100000, 0, &taken);
}

TestWhole(writable, takes_turns)
{
    struct endpoint *server = answering(NULL, 3);
    size_t taken;
    for (uint32_t id = 1; id <= 5; id += 2) {
        feed(server, frame_window_update(id, 1000000));
        send_octets(server, id, 100000, 0, &taken);
    }
    take_output(server);
    forget(server);
    server->on_event = send_on;
    for (int i = 0; i < 6; i++)
        feed(server, frame_window_update(0, 2000));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 2));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 3"), 2));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 5"), 2));
}

/* A stream that has closed is not told that it is writable. */
TestFeed(writable, closed_streams_are_not_told)
{
    struct endpoint *server = answering(NULL, 2);
    size_t taken;
    send_octets(server, 1, INITIAL, 0, &taken);
    send_octets(server, 1, 10, 0, &taken);
    send_octets(server, 3, 10, 0, &taken);
    take_output(server);
    feed(server, frame_rst_stream(1, CANCEL));
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    feed(server, frame_window_update(0, 5000));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 2));
}

/* -- OUTPUT_FULL: the library owns 64 KiB of output at the most */

static size_t
output_held(struct endpoint *endpoint)
{
    sw_statistics statistics;
    sw_conn_statistics(endpoint->conn, &statistics);
    return statistics.output_held;
}

/* RFC 9113 10.5: content that the peer does not read stays with the program. */
TestWhole(writable, output_is_full)
{
    struct endpoint *server = answering(NULL, 2);
    feed(server, joined(frame_window_update(0, 1000000), frame_window_update(1, 1000000), frame_window_update(3, 1000000)));
    server->keep_output = 1;
    size_t taken, total = 0;
    while (send_octets(server, 1, 10000, 0, &taken) == SW_STATUS_OK) {
        total += taken;
        cr_assert(le(sz, total, 65536));
    }
    cr_assert(eq(int, send_octets(server, 1, 10000, 0, &taken), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(sz, taken, 0));
    cr_assert(eq(int, send_octets(server, 3, 1, SW_SEND_END_STREAM, &taken), SW_STATUS_OUTPUT_FULL));
    cr_assert(gt(sz, total, 65536 - 200)); /* frame headers and the like apart, the cap is used */
    cr_assert(le(sz, output_held(server), 65536 + 9));

    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(int, sw_conn_ping(server->conn, (const uint8_t *)"12345678"), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, 0), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xee, 0, 0, NULL, 0), SW_STATUS_OUTPUT_FULL));
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 1};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &setting, 1), SW_STATUS_OUTPUT_FULL));

    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
    uint8_t octets[40000];
    cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), sizeof octets));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 1));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 3"), 1));
    cr_assert(eq(int, send_octets(server, 3, 1, SW_SEND_END_STREAM, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, 1));
}

/* What is received is answered even then: the receiving side has a reserve of its own. */
TestWhole(writable, acknowledgements_go_out_when_output_is_full)
{
    struct endpoint *server = answering(NULL, 1);
    feed(server, joined(frame_window_update(0, 1000000), frame_window_update(1, 1000000)));
    server->keep_output = 1;
    size_t taken;
    while (send_octets(server, 1, 10000, 0, &taken) == SW_STATUS_OK)
        ;
    feed(server, joined(frame_ping("abcdefgh"), frame_settings_empty(), frame_headers(1, block("a", "b"), 0)));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    server->keep_output = 0;
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 1));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 1));
    cr_assert(eq(u32, last_rst(server).error, PROTOCOL_ERROR));
}

static void
little_output(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_limit(config, SW_LIMIT_OUTPUT, 4096), SW_STATUS_OK));
}

/* A client's request that finds no room leaves no stream behind, and its identifier free. */
TestWhole(writable, requests_wait_for_room)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, little_output);
    client->keep_output = 1;
    uint32_t id = 1;
    for (; send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/some/where", ":authority",
                        "example.org", "never", "the same") == SW_STATUS_OK;
         id += 2)
        cr_assert(lt(u32, id, 600));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), id));
    cr_assert(eq(sz, streams_open(client), (id - 1) / 2));
    take_output(client);
    cr_assert(eq(int,
                 send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"),
                 SW_STATUS_OK));
}

/* A program that has asked is told again as long as it is not served. */
TestWhole(writable, asked_again_while_full)
{
    struct endpoint *server = answering(little_output, 1);
    server->keep_output = 1;
    size_t taken;
    for (int i = 0; i < 10; i++) {
        send_octets(server, 1, 5000, 0, &taken);
        forget(server);
        uint8_t octets[4096];
        sw_conn_read(server->conn, octets, sizeof octets);
        drain_events(server);
        cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 1));
    }
}
