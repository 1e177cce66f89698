/*
 * Floods on streams that we reset (RFC 9113 5.1): what their window at the reset, and two frames more, do not explain is a glitch; and
 * their nearest honest neighbours, for ever.
 */
#include "floods.h"

static struct wire
promise(uint32_t number)
{
    return frame_push_promise(1, 2 * number, block_get("/"));
}

static void
little_window(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 100);
}

static struct endpoint *
server_that_reset(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, little_window);
    feed(server, frame_headers(1, block_post("/"), 0));
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    drain_events(server);
    return server;
}

/* Six of them more than are remembered; the marker that asks is not answered. */
static struct endpoint *
server_that_reset_many(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, little_window);
    for (uint32_t number = 1; number <= 70; number++) {
        feed(server, flood_requests(number));
        sw_conn_reset_stream(server->conn, flood_id(number), SW_ERROR_CANCEL);
        drain_events(server);
    }
    return server;
}

/* 100 requests may cross its GOAWAY, with two frames each. */
static struct endpoint *
server_that_leaves(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0);
    return server;
}

/* Its stream was reset for 101 informational responses. */
static struct endpoint *
client_that_was_informed(void)
{
    struct endpoint *client = client_with_stream(0);
    for (int i = 0; i < 101; i++)
        feed(client, frame_headers(1, block_status("103"), 0));
    return client;
}

static struct endpoint *
client_that_reset(void)
{
    struct endpoint *client = client_with_push(0);
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    drain_events(client);
    return client;
}

static struct wire
late_section(uint32_t number)
{
    (void)number;
    return frame_headers(1, block_status("103"), 0);
}

static struct wire
late_reset_of_any(uint32_t number)
{
    return frame_rst_stream(flood_id(number % 6 + 1), CANCEL);
}

static struct wire
late_request(uint32_t number)
{
    return frame_headers(flood_id(number + 1), block_get("/"), END_STREAM);
}

static struct wire
goaway(uint32_t number)
{
    (void)number;
    return frame_goaway(1, NO_ERROR, "");
}

Test(floods, streams_that_we_reset)
{
    static const struct flood floods[] = {
        {"B11 sections", server_that_reset, late_section, 2 + 1001, 2 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 empty frames", server_that_reset, flood_empty_data, 2 + 1001, 2 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 single octets", server_that_reset, flood_single_octets, 100 + 2 + 1001, 100 + 2 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 forgotten: sections", server_that_reset_many, late_section, 12 + 1001, 12 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 forgotten: empty frames", server_that_reset_many, flood_empty_data, 12 + 1001, 12 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 forgotten: single octets", server_that_reset_many, flood_single_octets, 600 + 12 + 1001, 600 + 12 + 1001,
         ENHANCE_YOUR_CALM, 4096},
        {"B11 forgotten: resets", server_that_reset_many, late_reset_of_any, 12 + 1001, 12 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B11 requests behind our GOAWAY", server_that_leaves, late_request, 200 + 1001, 200 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"B12 informational, goes on", client_that_was_informed, late_section, 2 + 1001, 2 + 1001, ENHANCE_YOUR_CALM, 4096},
        {"A8 promises on a stream that we reset", client_that_reset, promise, 1001, 1001, ENHANCE_YOUR_CALM, 65536},
        {"GOAWAY again", client_that_reset, goaway, 1 + 1001, 1 + 1001, ENHANCE_YOUR_CALM, 4096},
    };
    RUN_FLOODS(floods);
}

/* -- and what is honest */

static void
large_windows(sw_config *config)
{
    sw_config_set_connection_window(config, 16 << 20);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 16 << 20);
}

static void
middling_windows(sw_config *config)
{
    sw_config_set_connection_window(config, 4 << 20);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 4 << 20);
}

static void
nothing_warned(struct endpoint *endpoint)
{
    cr_assert(eq(int, endpoint->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(endpoint, "LIMIT_WARNING"), 0));
    cr_assert(not(last_goaway(endpoint).found));
    cr_assert(le(u32, used_of(endpoint, SW_LIMIT_GLITCHES), 500));
    cr_assert(le(u32, used_of(endpoint, SW_LIMIT_GOODPUT), 8388608 / 2));
}

/* RFC 9113 5.4.2: a download that is cancelled at its HEADERS is on its way, as much of it as we gave a window for. */
TestWhole(late, downloads_cancelled_at_their_headers)
{
    configure *const ways[] = {NULL, middling_windows, large_windows};
    static const uint32_t windows[] = {65535, 4 << 20, 16 << 20}, rounds[] = {300, 6, 2};
    for (size_t i = 0; i < 3; i++) {
        struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, ways[i]);
        for (uint32_t id = 1; id < 2 * rounds[i]; id += 2) {
            send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
            feed(client, frame_headers(id, block_ok(), 0));
            cr_assert(eq(int, sw_conn_reset_stream(client->conn, id, SW_ERROR_CANCEL), SW_STATUS_OK));
            drain_events(client);
            for (uint32_t left = windows[i], part; left; left -= part) {
                part = left < 16384 ? left : 16384;
                feed(client, frame_data_of(id, filled(part, 'x'), 0));
            }
            feed(client, frame_headers(id, block_trailers(), END_STREAM));
            nothing_warned(client);
            cr_assert(eq(uint, used_of(client, SW_LIMIT_GLITCHES), 0));
            cr_assert(le(sz, client->held, 64 * 1024));
            forget(client);
        }
        cr_assert(eq(sz, sent_frames(client, TYPE_PING), 0));
    }
}

/* RFC 9113 8.1: an upload that is answered early and reset is on its way as well, and ends as it would have. */
TestWhole(late, uploads_answered_early)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 1000; id += 2) {
        feed(server, flood_requests((id + 1) / 2));
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "413");
        sw_conn_reset_stream(server->conn, id, SW_ERROR_NO_ERROR);
        drain_events(server);
        for (int i = 0; i < 4; i++)
            feed(server, frame_data_of(id, filled(16000, 'x'), 0));
        feed(server, joined(frame_data(id, "", END_STREAM)));
        nothing_warned(server);
        forget(server);
    }
}

/* The content of a request that is malformed, or refused. */
TestWhole(late, content_of_malformed_requests)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 800; id += 2) {
        feed(server, joined(frame_headers(id, block(":method", "GET"), 0), frame_data_of(id, filled(16384, 'x'), 0),
                            frame_data_of(id, filled(16384, 'x'), END_STREAM)));
        nothing_warned(server);
        forget(server);
    }
}

/* RFC 9113 5.4.2: its RST_STREAM crosses ours. */
TestWhole(late, resets_that_cross)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id < 2000; id += 2) {
        send_headers(client, id, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
        sw_conn_reset_stream(client->conn, id, SW_ERROR_CANCEL);
        feed(client, joined(frame_headers(id, block_status("413"), END_STREAM), frame_rst_stream(id, NO_ERROR)));
        nothing_warned(client);
        cr_assert(eq(uint, used_of(client, SW_LIMIT_WINDOW_UPDATES), 0));
        forget(client);
    }
}

/* RFC 9113 6.8: requests with content that crossed our GOAWAY. */
TestWhole(late, requests_that_cross_our_goaway)
{
    struct endpoint *server = server_that_leaves();
    take_output(server);
    forget(server);
    for (uint32_t number = 2; number < 60; number++)
        feed(server, joined(flood_requests(number), frame_data_of(flood_id(number), filled(16384, 'x'), 0)));
    nothing_warned(server);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_GLITCHES), 0));
}

static enum sw_status
lower_the_window(struct endpoint *endpoint)
{
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 500};
    enum sw_status status = sw_conn_update_settings(endpoint->conn, &setting, 1);
    take_output(endpoint);
    return status;
}

/* RFC 9113 6.9.3: a stream that is reset had the window that it began with, though our INITIAL_WINDOW_SIZE has fallen since. */
TestWhole(late, content_within_a_window_that_was_lowered)
{
    for (int acknowledged = 0; acknowledged < 2; acknowledged++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block_post("/"), 0));
        cr_assert(eq(int, lower_the_window(server), SW_STATUS_OK));
        if (acknowledged)
            feed(server, frame_settings_ack());
        sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
        drain_events(server);
        for (uint32_t left = 65535, part; left; left -= part) {
            part = left < 16384 ? left : 16384;
            feed(server, frame_data_of(1, filled(part, 'x'), 0));
        }
        nothing_warned(server);
        cr_assert(eq(u32, used_of(server, SW_LIMIT_GLITCHES), 0));
    }
}

/* RFC 9113 6.8: so has a request that crossed our GOAWAY and our SETTINGS. */
TestWhole(late, requests_that_cross_a_lower_window)
{
    struct endpoint *server = open_server();
    feed(server, flood_requests(1));
    sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0);
    cr_assert(eq(int, lower_the_window(server), SW_STATUS_OK));
    forget(server);
    for (uint32_t number = 2; number < 60; number++) {
        feed(server, flood_requests(number));
        for (int i = 0; i < 8; i++) /* past the frames that our GOAWAY allows, and too short to give anything back */
            feed(server, frame_data_of(flood_id(number), filled(500, 'x'), 0));
    }
    nothing_warned(server);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_GLITCHES), 0));
}
