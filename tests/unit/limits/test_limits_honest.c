/*
 * Honest peers: the lawful worst case of each limit (spec/limits.yaml), in a short form. What a correct peer does in answer to us
 * never ends a connection, nor does it come near to a warning.
 */
#include "verdict.h"

enum { UNITS = 2000 };

/* Nothing was warned of, and less than half of each budget is used. */
static void
lives(struct endpoint *endpoint)
{
    sw_statistics figures;
    sw_conn_statistics(endpoint->conn, &figures);
    cr_assert(eq(int, endpoint->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(endpoint, "LIMIT_WARNING"), 0));
    cr_assert(not(last_goaway(endpoint).found));
    cr_assert(le(u32, figures.used[SW_LIMIT_WINDOW_UPDATES], 50));
    cr_assert(le(u32, figures.used[SW_LIMIT_GLITCHES], 500));
    cr_assert(le(u32, figures.used[SW_LIMIT_DATA_EMPTY], 50));
    cr_assert(le(u32, figures.used[SW_LIMIT_DATA_OVERHEAD], 131070));
    cr_assert(le(u32, figures.used[SW_LIMIT_REFUSED_STREAMS], 50));
    cr_assert(le(u32, figures.used[SW_LIMIT_RESETS], 500));
}

static size_t
send_zeros(struct endpoint *endpoint, uint32_t id, size_t length)
{
    static const uint8_t zeros[65536] = {0};
    size_t taken;
    cr_assert(eq(int, sw_conn_send_data(endpoint->conn, id, (sw_slice){zeros, length, NULL}, 0, NULL, NULL, &taken), SW_STATUS_OK));
    take_output(endpoint);
    return taken;
}

static struct endpoint *
server_answering(uint32_t window)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, window), frame_headers(1, block_get("/"), END_STREAM)));
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    return server;
}

/* -- window_updates */

/* RFC 9113 6.9: each message is returned at once, to the stream's window and to the connection's. */
TestWhole(honest, small_messages_are_returned_to_both_windows)
{
    static const size_t sizes[] = {1, 2, 10, 200, 1000};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        struct endpoint *server = server_answering(65535);
        for (int unit = 0; unit < UNITS; unit++) {
            cr_assert(eq(sz, send_zeros(server, 1, sizes[i]), sizes[i]));
            feed(server, joined(frame_window_update(1, (uint32_t)sizes[i]), frame_window_update(0, (uint32_t)sizes[i])));
            lives(server);
            forget(server);
        }
    }
}

/* The same of a client's, whose messages are content of one long request. */
TestWhole(honest, a_clients_messages_are_returned)
{
    struct endpoint *client = client_with_stream(0);
    for (int unit = 0; unit < UNITS; unit++) {
        cr_assert(eq(sz, send_zeros(client, 1, 10), 10));
        feed(client, joined(frame_window_update(1, 10), frame_window_update(0, 10)));
        lives(client);
        forget(client);
    }
}

/* A small window is returned in halves, or in any other parts. */
TestWhole(honest, small_windows_are_returned_in_parts)
{
    static const uint32_t windows[] = {3, 15, 100, 511, 512, 1024}, parts[] = {1, 8, 50, 256, 256, 512};
    for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++) {
        struct endpoint *server = server_answering(windows[i]);
        for (int unit = 0; unit < UNITS; unit++) {
            struct wire updates = text("");
            for (size_t left = send_zeros(server, 1, 30000), part; left; left -= part) {
                part = left < parts[i] ? left : parts[i];
                updates = joined(updates, frame_window_update(1, (uint32_t)part), frame_window_update(0, (uint32_t)part));
            }
            feed(server, updates);
            lives(server);
            forget(server);
        }
    }
}

/* 60,000 octets go out before the peer reads 256 at a time, and says so each time, twice. */
TestWhole(honest, a_slow_reader_of_small_pieces)
{
    struct endpoint *server = server_answering(65535);
    for (int unit = 0; unit < 20; unit++) {
        cr_assert(eq(sz, send_zeros(server, 1, 60000), 60000));
        struct wire updates = text("");
        for (int left = 60000; left > 0; left -= 256)
            updates = joined(updates, frame_window_update(1, left < 256 ? (uint32_t)left : 256),
                             frame_window_update(0, left < 256 ? (uint32_t)left : 256));
        feed(server, updates);
        lives(server);
        forget(server);
    }
}

/* Three small frames a response, each returned twice, for ever. */
TestWhole(honest, short_responses_are_returned)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 2 * UNITS; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
        for (int i = 0; i < 3; i++) {
            send_zeros(server, id, 5);
            feed(server, joined(frame_window_update(id, 5), frame_window_update(0, 5)));
        }
        sw_conn_end_stream(server->conn, id);
        feed(server, frame_rst_stream(id, NO_ERROR)); /* it crosses our end */
        lives(server);
        forget(server);
    }
}

/* -- data_overhead, data_empty, goodput */

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* Messages of 1 to 25 octets; the program acknowledges them when they come to half of the window. */
TestWhole(honest, short_messages_are_acknowledged_late)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, frame_headers(1, block_post("/"), 0));
    size_t unread = 0;
    for (uint32_t unit = 0; unit < 4 * UNITS; unit++) {
        size_t length = unit % 25 + 1;
        feed(server, frame_data_of(1, filled(length, 'x'), 0));
        unread += length;
        lives(server);
        if (unread >= 32768) {
            cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, unread), SW_STATUS_OK));
            unread = 0;
        }
        forget(server);
    }
}

static void
little_goodput(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_GOODPUT, 2000);
}

/* One octet at a time, one way: with nothing else to explain it, for ever. */
TestWhole(honest, keystrokes)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, little_goodput);
    feed(server, frame_headers(1, block_post("/"), 0));
    for (int unit = 0; unit < 5 * UNITS; unit++) {
        feed(server, frame_data(1, "x", 0));
        lives(server);
        forget(server);
    }
}

/* An empty DATA frame, and one of padding alone, in each request. */
TestWhole(honest, empty_frames_in_each_request)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 2 * UNITS; id += 2) {
        feed(server, joined(frame_headers(id, block_post("/"), 0), frame_data(id, "", 0),
                            frame_data_of(id, padded(text(""), 20), PADDED), frame_data(id, "", END_STREAM)));
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "204");
        lives(server);
        forget(server);
    }
}

/* An empty frame before and behind each message. */
TestWhole(honest, empty_frames_around_messages)
{
    struct endpoint *server = server_with_stream(1, 0);
    for (int unit = 0; unit < UNITS; unit++) {
        feed(server, joined(frame_data(1, "", 0), frame_data(1, "message", 0), frame_data(1, "", 0)));
        lives(server);
        forget(server);
    }
}

/* -- refused_streams, held_streams, refused_promises */

static struct wire
burst(uint32_t from, uint32_t to)
{
    struct wire all = text("");
    for (uint32_t id = from; id <= to; id += 2)
        all = joined(all, frame_headers(id, block_get("/"), END_STREAM));
    return all;
}

/* RFC 9113 5.1.2: who has not read our SETTINGS may open any number of streams; those beyond the limit are refused, to be tried again. */
TestWhole(honest, requests_before_our_settings_are_read)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame_settings_empty()));
    for (uint32_t id = 1; id < 1200; id += 300)
        feed(server, burst(id, id + 298));
    cr_assert(eq(int, saw(server, "HEADERS"), 100));
    cr_assert(eq(sz, sent_frames(server, TYPE_RST_STREAM), 500));
    cr_assert(eq(u32, last_rst(server).error, REFUSED_STREAM));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_REFUSED_STREAMS), 0));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_RESETS), 0));
    lives(server);
    feed(server, joined(frame_settings_ack(), burst(1201, 1201))); /* now it knows */
    cr_assert(eq(uint, used_of(server, SW_LIMIT_REFUSED_STREAMS), 1));
}

static void
held_by_hand(sw_config *config)
{
    sw_config_set_manual_release(config, true);
}

/* Streams that the program has not released are refused room for others; the peer, for which they are over, is not charged. */
TestWhole(honest, requests_to_a_program_that_releases_late)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, held_by_hand);
    int refused = 0;
    for (uint32_t id = 1; id < 2 * UNITS; id += 2) {
        feed(server, burst(id, id));
        if (last_rst(server).found)
            refused++;
        else
            send_headers(server, id, SW_SEND_END_STREAM, ":status", "204");
        drain_events(server);
        lives(server);
        forget(server);
    }
    cr_assert(eq(int, refused, UNITS - 200));
    cr_assert(eq(sz, streams_held(server), 200));
}

/* What we advertise is what we hold the peer to, whatever says it. */
static void
many_streams_by_limit(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 1000);
}

static void
many_streams_by_setting(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, 1000);
}

TestWhole(honest, as_many_streams_as_we_advertise)
{
    configure *const ways[] = {many_streams_by_limit, many_streams_by_setting, NULL};
    for (size_t i = 0; i < 3; i++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, ways[i]);
        const sw_setting more = {SW_SETTINGS_MAX_CONCURRENT_STREAMS, 1000};
        if (!ways[i]) {
            sw_conn_update_settings(server->conn, &more, 1);
            feed(server, frame_settings_ack());
        }
        for (uint32_t id = 1; id < 2000; id += 200)
            feed(server, burst(id, id + 198));
        cr_assert(eq(int, saw(server, "HEADERS"), 1000));
        lives(server);
        feed(server, burst(2001, 2001));
        cr_assert(eq(str, verdict(server), "S:REFUSED_STREAM on 2001"));
    }
}

/* RFC 9113 8.4: our promises are streams of ours, and the peer's number is as it was. */
TestWhole(honest, our_promises_are_not_the_peers_streams)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    static const char *const lines[][2] = {{":method", "GET"}, {":scheme", "http"}, {":path", "/"}, {":authority", "a"}};
    sw_field fields[4];
    memset(fields, 0, sizeof fields);
    for (size_t i = 0; i < 4; i++) {
        fields[i].name = (const uint8_t *)lines[i][0];
        fields[i].name_length = (uint32_t)strlen(lines[i][0]);
        fields[i].value = (const uint8_t *)lines[i][1];
        fields[i].value_length = (uint32_t)strlen(lines[i][1]);
    }
    uint32_t promised;
    for (int i = 0; i < 250; i++) {
        cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
        take_output(server);
    }
    cr_assert(eq(uint, used_of(server, SW_LIMIT_HELD_STREAMS), 1));
    feed(server, burst(3, 3));
    cr_assert(eq(int, saw(server, "HEADERS 3"), 1));
}

static void
takes_and_holds_pushes(sw_config *config)
{
    takes_push(config);
    held_by_hand(config);
}

/* A client asks its limit of held streams for promises too. */
TestWhole(honest, promises_are_held)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_and_holds_pushes);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    for (uint32_t id = 2; id < 1000; id += 2)
        feed(client, joined(frame_push_promise(1, id, block_get("/")), frame_headers(id, block_ok(), END_STREAM)));
    cr_assert(eq(sz, streams_held(client), 1 + 200));
    lives(client);
}

/* Some hundred promises behind each request, of which we hold a hundred. */
TestWhole(honest, promises_beyond_what_we_hold)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_push);
    uint32_t promised = 2;
    for (uint32_t id = 1; id < 20; id += 2) {
        send_headers(client, id, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
        for (int i = 0; i < 400; i++, promised += 2)
            feed(client, frame_push_promise(id, promised, block_get("/")));
        lives(client);
        cr_assert(le(u32, used_of(client, SW_LIMIT_REFUSED_PROMISES), 500));
    }
}

/* RFC 9113 5.1.2, 6.5.2: our client opens 100 streams, and no more until it has read how many the server takes. */
TestWhole(honest, our_client_waits_for_settings)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(u32, sw_conn_setting(client->conn, false, SW_SETTINGS_MAX_CONCURRENT_STREAMS), 0xffffffff));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 100));
#define REQUEST ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"
    for (uint32_t id = 1; id < 200; id += 2)
        cr_assert(eq(int, send_headers(client, id, SW_SEND_END_STREAM, REQUEST), SW_STATUS_OK));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
    cr_assert(eq(int, send_headers(client, 201, SW_SEND_END_STREAM, REQUEST), SW_STATUS_STREAM_LIMIT));
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 102));
    cr_assert(eq(int, saw(client, "STREAMS_AVAILABLE 0 2"), 1));
    cr_assert(eq(int, send_headers(client, 201, SW_SEND_END_STREAM, REQUEST), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(client, 203, SW_SEND_END_STREAM, REQUEST), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(client, 205, SW_SEND_END_STREAM, REQUEST), SW_STATUS_STREAM_LIMIT));
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 0));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
}

/* -- glitches */

/* Eight signals of priority, or frames that we do not know, for each request (RFC 9113 5.3.2, 5.5; RFC 9218 7.1). */
TestWhole(honest, signals_for_each_request)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 2 * UNITS; id += 2) {
        struct wire update = frame(0x10, 0, 0, octets_of("\0\0\0\1u=1", 7));
        feed(server, joined(frame_priority(id, 0, 3), update, frame_headers(id, block_get("/"), END_STREAM), update,
                            frame(0xbb, 0, id, text("x")), frame_priority(id, 0, 3), update, update, frame_priority(id, 0, 3)));
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "200");
        lives(server);
        forget(server);
    }
}
