/*
 * What the status, the method and CONNECT make of a message (RFC 9113 8.1.1, 8.5; RFC 9110 9.3.2, 9.3.6, 15): the first and last
 * status of each class and their neighbours, and how much content may follow.
 */
#include <stdio.h>

#include "verdict.h"

static char *
status_text(unsigned status)
{
    static char text[8];
    snprintf(text, sizeof text, "%u", status);
    return text;
}

/* RFC 9110 15.2: 100 to 199 come before the response. */
TestWhole(statuses, informational)
{
    static const struct {
        unsigned status;
        int informational;
    } rows[] = {{100, 1}, {102, 1}, {199, 1}, {200, 0}, {999, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
        feed(client, frame_headers(1, block_status(status_text(rows[i].status)), 0));
        cr_assert(eq(int, saw(client, "HEADERS 1 informational"), rows[i].informational));
        cr_assert(eq(int, saw(client, "HEADERS 1 response"), !rows[i].informational));
        cr_assert(eq(str, verdict(client), "ok"));
    }
}

/* RFC 9113 8.1.1, RFC 9110 6.4.1: 204 and 304 have no content whatever content-length says; their neighbours have. */
TestWhole(statuses, without_content)
{
    static const struct {
        unsigned status;
        int content;
    } rows[] = {{203, 1}, {204, 0}, {205, 1}, {303, 1}, {304, 0}, {305, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
        feed(client, frame_headers(1, block(":status", status_text(rows[i].status), "content-length", "5"), END_STREAM));
        cr_assert(eq(str, verdict(client), rows[i].content ? "S:PROTOCOL_ERROR on 1" : "ok"));
        struct endpoint *server = server_with_stream(1, END_STREAM);
        enum sw_status status =
            send_headers(server, 1, SW_SEND_END_STREAM, ":status", status_text(rows[i].status), "content-length", "5");
        cr_assert(eq(int, status, rows[i].content ? SW_STATUS_CONTENT_LENGTH : SW_STATUS_OK));
    }
}

/* RFC 9110 9.3.6: 200 to 299, 204 among them, make a tunnel of CONNECT, in which nothing but content may follow. */
TestWhole(statuses, that_make_a_tunnel)
{
    static const struct {
        unsigned status;
        int tunnel;
    } rows[] = {{200, 1}, {204, 1}, {299, 1}, {300, 0}, {304, 0}, {404, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *trailers = rows[i].tunnel ? "S:PROTOCOL_ERROR on 1" : "ok";
        struct endpoint *client = open_client();
        send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "a:443");
        forget(client);
        feed(client,
             joined(frame_headers(1, block_status(status_text(rows[i].status)), 0), frame_headers(1, block("a", "b"), END_STREAM)));
        cr_assert(eq(str, verdict(client), (char *)trailers));

        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block(":method", "CONNECT", ":authority", "a:443"), 0));
        send_headers(server, 1, 0, ":status", status_text(rows[i].status));
        enum sw_status status = send_headers(server, 1, SW_SEND_END_STREAM, "a", "b");
        cr_assert(eq(int, status, rows[i].tunnel ? SW_STATUS_WRONG_STATE : SW_STATUS_OK));
    }
}

/* Each way, in a tunnel, content-length says nothing: of the request, of the response, and of one that has no content otherwise. */
TestWhole(statuses, content_of_any_length_in_a_tunnel)
{
    static const char *const statuses[] = {"200", "204"};
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block(":method", "CONNECT", ":authority", "a:443", "content-length", "1"), 0));
        cr_assert(eq(int, send_headers(server, 1, 0, ":status", statuses[i], "content-length", "1"), SW_STATUS_OK));
        feed(server, frame_data(1, "more than one", END_STREAM));
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(eq(int, send_data(server, 1, "more than one", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));

        struct endpoint *client = open_client();
        send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "a:443", "content-length", "1");
        cr_assert(eq(int, send_data(client, 1, "more than one", 0, NULL), SW_STATUS_OK));
        feed(client, frame_headers(1, block(":status", statuses[i], "content-length", "1"), 0));
        feed(client, frame_data(1, "more than one", END_STREAM));
        cr_assert(eq(str, verdict(client), "ok"));
        cr_assert(eq(int, send_data(client, 1, "more than one", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    }
}

/* A response that makes no tunnel has the content that it announces. */
TestWhole(statuses, content_of_a_refused_connect)
{
    struct endpoint *client = open_client();
    send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "a:443");
    forget(client);
    feed(client, joined(frame_headers(1, block(":status", "404", "content-length", "1"), 0), frame_data(1, "more", 0)));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1"));
}

static void
takes_extended_connect(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
}

/* RFC 8441 4: extended CONNECT makes a tunnel too. */
TestWhole(statuses, tunnel_of_extended_connect)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, takes_extended_connect);
    feed(server, frame_headers(1,
                               block(":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":path", "/", ":authority",
                                     "a", "content-length", "1"),
                               0));
    feed(server, frame_data(1, "more than one", 0));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_WRONG_STATE));
}

/* One that ends at once is no tunnel: what it announces does not come. */
TestWhole(statuses, connect_that_ends_at_once)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block(":method", "CONNECT", ":authority", "a:443", "content-length", "1"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));

    struct endpoint *other = open_server();
    feed(other, frame_headers(1, block(":method", "CONNECT", ":authority", "a:443"), 0));
    cr_assert(
        eq(int, send_headers(other, 1, SW_SEND_END_STREAM, ":status", "200", "content-length", "1"), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, send_headers(other, 1, SW_SEND_END_STREAM, ":status", "204", "content-length", "1"), SW_STATUS_OK));
}

/* RFC 9110 9.3.2: the response to HEAD has no content, that to a promised HEAD too (RFC 9113 8.4). */
TestWhole(statuses, response_to_a_promised_head)
{
    const struct wire head = block(":method", "HEAD", ":scheme", "http", ":path", "/", ":authority", "a");
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, head));
    feed(client, frame_headers(2, block(":status", "200", "content-length", "5"), END_STREAM));
    cr_assert(eq(str, verdict(client), "ok"));

    struct endpoint *other = client_with_push(SW_SEND_END_STREAM);
    feed(other, frame_push_promise(1, 2, block_get("/")));
    feed(other, frame_headers(2, block(":status", "200", "content-length", "5"), END_STREAM));
    cr_assert(eq(str, verdict(other), "S:PROTOCOL_ERROR on 2"));

    const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"HEAD", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    uint32_t promised = 0;
    struct endpoint *server = open_server();
    feed(server, joined(frame_settings(2, 1), frame_headers(1, block_get("/"), END_STREAM))); /* ENABLE_PUSH */
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, promised, SW_SEND_END_STREAM, ":status", "200", "content-length", "5"), SW_STATUS_OK));
}
