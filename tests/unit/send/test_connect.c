/* Tunnels from end to end, our client and our server: CONNECT (RFC 9113 8.5), and what a WebSocket needs of extended CONNECT (RFC 8441). */
#include "verdict.h"

static struct endpoint *client, *server;

static void
offers(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
}

/* Both, with their SETTINGS exchanged. */
static void
meet(configure *how)
{
    client = new_endpoint(SW_ROLE_CLIENT, NULL);
    server = new_endpoint(SW_ROLE_SERVER, how);
    converse(client, server);
    forget(client);
    forget(server);
}

static enum sw_status
say(struct endpoint *endpoint, const char *octets, unsigned flags)
{
    enum sw_status status = send_data(endpoint, 1, octets, flags, NULL);
    converse(client, server);
    return status;
}

static enum sw_status
dial(void)
{
    enum sw_status status = send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "example.com:443");
    converse(client, server);
    return status;
}

static enum sw_status
accept_it(void)
{
    enum sw_status status = send_headers(server, 1, 0, ":status", "200");
    converse(client, server);
    return status;
}

static enum sw_status
dial_websocket(void)
{
    enum sw_status status = send_headers(client, 1, 0, ":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":path",
                                         "/chat", ":authority", "example.com", "sec-websocket-protocol", "chat, superchat",
                                         "sec-websocket-version", "13", "origin", "http://www.example.com");
    converse(client, server);
    return status;
}

/* RFC 9113 8.5: DATA both ways, each way ended by END_STREAM on its own. */
TestWhole(connect, tunnels_octets_both_ways)
{
    meet(NULL);
    cr_assert(eq(int, dial(), SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "HEADERS 1 request :method: CONNECT; :authority: example.com:443"), 1));
    cr_assert(eq(int, accept_it(), SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "HEADERS 1 response :status: 200"), 1));
    cr_assert(eq(int, say(client, "hello", 0), SW_STATUS_OK));
    cr_assert(eq(int, say(server, "welcome", 0), SW_STATUS_OK));
    cr_assert(eq(int, say(client, "", SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, say(server, "still here", 0), SW_STATUS_OK));
    cr_assert(eq(int, say(server, "bye", SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "DATA 1 \"hello\""), 1));
    cr_assert(eq(int, saw(client, "DATA 1 \"welcome"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
}

/* RFC 9113 8.5: other frames than DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY do not pass, in either direction. */
TestWhole(connect, passes_nothing_else)
{
    meet(NULL);
    dial();
    accept_it();
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, "x-sum", "1"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "1"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_send_frame(client->conn, 0xee, 0, 1, NULL, 0), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xee, 0, 1, NULL, 0), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_send_priority(client->conn, 1, 0, 16, false), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_window_update(client->conn, 1, 10), SW_STATUS_OK));
    const sw_send_options padded_by_9 = {.padded = true, .padding = 9};
    cr_assert(eq(int,
                 sw_conn_send_data_frame(client->conn, 1, (sw_slice){(const uint8_t *)"x", 1, NULL}, 0, &padded_by_9, NULL, NULL),
                 SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(server, "PRIORITY 1"), 1));
    cr_assert(eq(int, saw(server, "DATA 1 \"x\""), 1));
    cr_assert(eq(int, say(server, "and back", 0), SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "DATA 1 \"and back\""), 1));
}

/* RFC 9113 8.5: a TCP connection that fails is a reset with CONNECT_ERROR. */
TestWhole(connect, is_reset_with_its_own_error)
{
    meet(NULL);
    dial();
    accept_it();
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CONNECT_ERROR), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(client, "STREAM_RESET 1 error 10 "), 1));
    cr_assert(eq(int, say(client, "late", 0), SW_STATUS_STREAM_CLOSED));
}

/* A response that is no 2xx makes no tunnel: it has content of its own, and trailers (RFC 9110 9.3.6). */
TestWhole(connect, may_be_declined)
{
    meet(NULL);
    dial();
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "407", "content-length", "2"), SW_STATUS_OK));
    cr_assert(eq(int, say(server, "no", 0), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "1"), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(client, "DATA 1 \"no\""), 1));
    cr_assert(eq(int, saw(client, "HEADERS 1 trailers"), 1));
    cr_assert(eq(int, say(client, "", SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
}

/* RFC 8441 5.1: the handshake, frames of RFC 6455 as DATA however they are cut, and the end of both ways. */
TestWhole(connect, carries_a_websocket)
{
    meet(offers);
    cr_assert(eq(u32, sw_conn_setting(client->conn, false, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL), 1));
    cr_assert(eq(int, dial_websocket(), SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "HEADERS 1 request :method: CONNECT; :protocol: websocket; :scheme: https; :path: /chat"), 1));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200", "sec-websocket-protocol", "chat"), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(client, "HEADERS 1 response :status: 200; sec-websocket-protocol: chat"), 1));
    cr_assert(eq(int, say(client, "\x81\x83 1234", 0), SW_STATUS_OK));
    cr_assert(eq(int, say(client, "567", 0), SW_STATUS_OK));
    cr_assert(eq(int,
                 say(server,
                     "\x81\x03"
                     "abc",
                     0),
                 SW_STATUS_OK));
    cr_assert(eq(int, strstr(events(server), "1234567\"") != NULL, 1));
    cr_assert(eq(int, strstr(events(client), "abc\"") != NULL, 1));
    cr_assert(eq(int,
                 say(client,
                     "\x88\x80"
                     "1234",
                     SW_SEND_END_STREAM),
                 SW_STATUS_OK));
    cr_assert(eq(int, say(server, "\x88", SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
}

/* RFC 8441 5: a connection that breaks is a reset with CANCEL. */
TestWhole(connect, breaks_a_websocket)
{
    meet(offers);
    dial_websocket();
    accept_it();
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(server, "STREAM_RESET 1"), 1));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
}

/* RFC 8441 3: :protocol only where the server has said so, and 4: with :scheme and :path. */
TestWhole(connect, is_extended_where_the_server_takes_it)
{
    meet(NULL);
    cr_assert(eq(int, dial_websocket(), SW_STATUS_MALFORMED));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 1));
    const sw_setting on = {SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &on, 1), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, send_headers(client, 1, 0, ":method", "CONNECT", ":protocol", "websocket", ":authority", "a"),
                 SW_STATUS_MALFORMED));
    cr_assert(eq(
        int,
        send_headers(client, 1, 0, ":method", "GET", ":protocol", "websocket", ":scheme", "https", ":path", "/", ":authority", "a"),
        SW_STATUS_MALFORMED));
    cr_assert(eq(int, dial_websocket(), SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), 1));
}

/* The same from a peer that is not ours: without the setting it is malformed, a stream error (RFC 9113 8.1.1). */
TestFeed(connect, is_malformed_without_the_setting)
{
    struct endpoint *plain = open_server(), *offering = open_endpoint(SW_ROLE_SERVER, offers);
    struct wire request = frame_headers(
        1, block(":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":path", "/", ":authority", "a"), 0);
    feed(plain, request);
    cr_assert(eq(str, verdict(plain), "S:PROTOCOL_ERROR on 1"));
    feed(offering, request);
    cr_assert(eq(str, verdict(offering), "ok"));
    cr_assert(eq(int, saw(offering, "HEADERS 1 request"), 1));
}

/* The windows of a tunnel are those of any stream: what is not acknowledged stops the other end (RFC 8441 5, 5.2 of RFC 9113). */
static void
manual(sw_config *config)
{
    offers(config);
    sw_config_set_manual_credit(config, true);
}

TestWhole(connect, pushes_back)
{
    meet(manual);
    dial_websocket();
    accept_it();
    static uint8_t octets[100000];
    size_t taken;
    cr_assert(
        eq(int, sw_conn_send_data(client->conn, 1, (sw_slice){octets, sizeof octets, NULL}, 0, NULL, NULL, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, 65535));
    converse(client, server);
    cr_assert(eq(int, saw(client, "STREAM_WRITABLE 1"), 0));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 65535), SW_STATUS_OK));
    converse(client, server);
    cr_assert(eq(int, saw(client, "STREAM_WRITABLE 1"), 1));
}
