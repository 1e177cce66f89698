/* GOAWAY and the end of a connection in peace (RFC 9113 6.8): draining, unprocessed streams, graceful shutdown. */
#include "verdict.h"

static enum sw_status
get(struct endpoint *client, uint32_t id)
{
    return send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
}

static enum sw_status
goaway(struct endpoint *endpoint, enum sw_error error)
{
    enum sw_status status = sw_conn_goaway(endpoint->conn, error, NULL, 0);
    take_output(endpoint);
    return status;
}

/* -- GOAWAY received */

/* RFC 9113 6.8: no new streams after it; streams up to the last identifier go on to their end. */
TestFeed(goaway, streams_up_to_the_last_go_on)
{
    struct endpoint *client = open_client();
    get(client, 1);
    get(client, 3);
    forget(client);
    feed(client, frame_goaway(3, NO_ERROR, "see you"));
    cr_assert(eq(str, seen(client), "GOAWAY 0 last 3 error 0 see you\n"));
    cr_assert(eq(int, get(client, 5), SW_STATUS_GOAWAY));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
    cr_assert(eq(uint, sw_conn_wants(client->conn), SW_WANTS_READ));
    feed(client, joined(frame_headers(1, block_ok(), END_STREAM), frame_headers(3, block_ok(), 0), frame_data(3, "x", END_STREAM)));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED"), 2));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(uint, sw_conn_wants(client->conn), 0)); /* all is done: close the transport */
}

/* RFC 9113 6.8: streams above the last identifier were not processed, and may be tried again (8.7). */
TestFeed(goaway, streams_above_the_last_are_given_back)
{
    struct endpoint *client = open_client();
    get(client, 1);
    send_headers(client, 3, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
    get(client, 5);
    forget(client);
    feed(client, frame_goaway(1, NO_ERROR, ""));
    cr_assert(eq(int, saw(client, "GOAWAY 0 last 1 error 0"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 3 error 7 by GOAWAY"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 5 error 7 by GOAWAY"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 0));
    cr_assert(eq(int, send_data(client, 3, "x", 0, NULL), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(sz, sent_frames(client, TYPE_RST_STREAM), 0)); /* the peer has forgotten them */
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
}

/*
 * RFC 9113 6.8, 8.7: "safe to retry" is said of what was not processed. Where a response has begun, be it by a 103, the request was,
 * whatever the last identifier says. The stream ends all the same: the peer ignores what is still sent on it.
 */
TestFeed(goaway, answered_streams_above_the_last_are_not_given_back)
{
    for (int code = 0; code < 2; code++) {
        struct endpoint *client = open_client();
        send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a"); /* answered in part */
        send_headers(client, 3, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a"); /* in full */
        get(client, 5);                                                                                    /* by a 103 */
        get(client, 7);
        feed(client, joined(frame_headers(1, block_ok(), 0), frame_headers(3, block_ok(), END_STREAM),
                            frame_headers(5, block_status("103"), 0)));
        forget(client);
        feed(client, frame_goaway(0, code ? INTERNAL_ERROR : NO_ERROR, ""));
        const char *error = code ? "error 2 by the connection" : "error 1 by the connection";
        for (uint32_t id = 1; id < 7; id += 2) {
            char line[60];
            snprintf(line, sizeof line, "STREAM_CLOSED %u %s", (unsigned)id, error);
            cr_assert(eq(int, saw(client, line), 1));
        }
        cr_assert(eq(int, saw(client, "STREAM_CLOSED 7 error 7 by GOAWAY"), 1));
        cr_assert(eq(int, saw(client, "STREAM_CLOSED"), 4));
        cr_assert(eq(str, verdict(client), "ok"));
        feed(client, joined(frame_data(1, "x", END_STREAM), frame_rst_stream(5, CANCEL))); /* the peer may not have meant it */
        cr_assert(eq(int, client->status, SW_STATUS_OK));
        cr_assert(eq(str, verdict(client), "ok"));
        cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
    }
}

/* An idle connection waits for all of a GOAWAY: what it says, and why, comes behind its frame header. */
TestWhole(goaway, is_awaited_to_its_end)
{
    const struct wire goaway = frame_goaway(0, ENHANCE_YOUR_CALM, "too_many_pings");
    static const size_t cuts[] = {0, 1, 8, 9, 10, 16, 17, 18, 30};
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        const size_t cut = cuts[i];
        struct endpoint *client = open_client();
        feed(client, part(goaway, 0, cut));
        cr_assert(eq(uint, sw_conn_wants(client->conn), SW_WANTS_READ));
        feed(client, part(goaway, cut, SIZE_MAX));
        cr_assert(eq(str, (char *)events(client), "GOAWAY 0 last 0 error 11 too_many_pings\n"));
        cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
    }
}

/* RFC 9113 6.8: a later one may lower the last identifier, and never raise it. */
TestFeed(goaway, last_identifier_may_fall)
{
    struct endpoint *client = open_client();
    get(client, 1);
    get(client, 3);
    feed(client, joined(frame_goaway(0x7fffffff, NO_ERROR, ""), frame_goaway(3, NO_ERROR, ""), frame_goaway(3, NO_ERROR, ""),
                        frame_goaway(1, NO_ERROR, "")));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "GOAWAY"), 4));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 3 error 7 by GOAWAY"), 1));
    feed(client, frame_goaway(3, NO_ERROR, ""));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.8: the identifier is of our own streams; a client that says 0 to a server says nothing of its requests. */
TestFeed(goaway, from_a_client)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(frame_goaway(0, NO_ERROR, ""), frame_data(1, "x", END_STREAM)));
    cr_assert(eq(str, seen(server), "GOAWAY 0 last 0 error 0 \nDATA 1 \"x\" END_STREAM\n"));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200"), SW_STATUS_OK));
    drain_events(server);
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
}

/* RFC 9113 6.8: a GOAWAY with an error code is told; the peer's streams may still be finished. */
TestFeed(goaway, with_an_error)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    feed(client, joined(frame_goaway(1, ENHANCE_YOUR_CALM, "too_many_pings"), frame_headers(1, block_ok(), END_STREAM)));
    cr_assert(eq(int, saw(client, "GOAWAY 0 last 1 error 11 too_many_pings"), 1));
    cr_assert(eq(int, saw(client, "HEADERS 1 response"), 1));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* RFC 9113 6.8, 7: debug data is opaque and may be long; of a long one the beginning is shown. */
TestFeed(goaway, long_debug_data)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    struct wire debug = filled(5000, 'd');
    feed(client, joined(frame(TYPE_GOAWAY, 0, 0, joined(hex("00000001 c0ffee00"), debug)), frame_ping("abcdefgh")));
    const char *line = strstr(events(client), "GOAWAY 0 last 1 error 3237998080 ddd");
    cr_assert(line != NULL);
    cr_assert(eq(sz, strspn(strchr(line, 'd'), "d"), 4096));
    cr_assert(strstr(line, "d TRUNCATED\n") != NULL);
    cr_assert(eq(int, saw(client, "PING 0 abcdefgh"), 1));
}

/* -- GOAWAY sent */

/* RFC 9113 6.8: it names the last stream that we took; later ones are ignored, what is under way goes on. */
TestFeed(goaway, of_ours)
{
    struct endpoint *server = server_with_stream(3, 0);
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 3));
    cr_assert(eq(u32, last_goaway(server).error, NO_ERROR));
    feed(server, joined(frame_headers(5, block_post("/"), 0), frame_data(5, "x", 0), frame_window_update(5, 10),
                        frame_rst_stream(5, CANCEL), frame_headers(7, block_get("/"), END_STREAM), frame_data(3, "y", END_STREAM)));
    cr_assert(eq(str, seen(server), "DATA 3 \"y\" END_STREAM\n"));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200"), SW_STATUS_OK));
    drain_events(server);
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
}

/* RFC 9113 6.8, 4.3: field blocks of ignored streams are decoded all the same. */
TestFeed(goaway, ignored_streams_keep_the_dynamic_table)
{
    struct endpoint *server = server_with_stream(1, 0);
    goaway(server, SW_ERROR_NO_ERROR);
    feed(server, frame_headers(3, joined(block_get("/"), hex("40 0178 0179")), END_STREAM)); /* x: y, indexed */
    feed(server, frame_headers(1, hex("be"), END_STREAM));
    cr_assert(eq(str, seen(server), "HEADERS 1 trailers x: y END_STREAM\n"));
}

/* RFC 9113 6.8: a server that took nothing says 0; further GOAWAYs do not raise it. */
TestFeed(goaway, before_any_stream)
{
    struct endpoint *server = open_server();
    goaway(server, SW_ERROR_NO_ERROR);
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0));
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    feed(server, frame_window_update(0, 0)); /* the GOAWAY of an error does not either */
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0));
}

/* RFC 9113 6.8: an endpoint that closes the connection opens no more streams itself. */
TestWhole(goaway, of_ours_ends_our_own_streams)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    goaway(client, SW_ERROR_NO_ERROR);
    cr_assert(eq(int, get(client, 3), SW_STATUS_GOAWAY));
    cr_assert(eq(uint, sw_conn_wants(client->conn) & SW_WANTS_READ, SW_WANTS_READ));
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
}

/* RFC 9113 6.8: GOAWAY with an error is the end; its debug data is the program's. */
TestWhole(goaway, of_ours_with_an_error)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_INADEQUATE_SECURITY, (const uint8_t *)"tls", 3), SW_STATUS_OK));
    struct seen_frame frame = sent_frame(server, TYPE_GOAWAY);
    cr_assert(eq(u32, number_at(frame.payload + 4), INADEQUATE_SECURITY));
    cr_assert(eq(int, memcmp(frame.payload + 8, "tls", 3), 0));
    drain_events(server);
    cr_assert(eq(str, seen(server), "STREAM_CLOSED 1 error 12 by the connection\n"));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR), SW_STATUS_TERMINATED));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 1));
}

TestWhole(goaway, debug_data_has_a_limit)
{
    static const uint8_t debug[1025] = {0};
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, debug, 1025), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 0));
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, debug, 1024), SW_STATUS_OK));
    cr_assert(eq(u32, sent_frame(server, TYPE_GOAWAY).length, 1032));
}

/* -- graceful shutdown */

/* RFC 9113 6.8: 2^31-1 first; when a PING has come back, the real last stream. No request in flight is lost. */
TestFeed(goaway, graceful_shutdown_of_a_server)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    cr_assert(eq(int, sw_conn_shutdown(server->conn), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0x7fffffff));
    cr_assert(eq(u32, last_goaway(server).error, NO_ERROR));
    struct seen_frame ping = sent_frame(server, TYPE_PING);
    cr_assert(ping.found && ping.flags == 0);
    uint8_t opaque[8];
    memcpy(opaque, ping.payload, 8);

    feed(server, frame_headers(3, block_get("/in-flight"), END_STREAM)); /* on its way when we announced */
    cr_assert(eq(int, saw(server, "HEADERS 3 request"), 1));
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_READ, SW_WANTS_READ));
    forget(server);
    feed(server, frame_ping_ack(opaque));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 3));
    cr_assert(eq(str, seen(server), "")); /* the PING was ours, not the program's */
    feed(server, frame_headers(5, block_get("/too-late"), END_STREAM));
    cr_assert(eq(str, seen(server), ""));
    for (uint32_t id = 1; id <= 3; id += 2)
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* Asked twice is asked once. */
TestWhole(goaway, graceful_shutdown_twice)
{
    struct endpoint *server = open_server();
    sw_conn_shutdown(server->conn);
    cr_assert(eq(int, sw_conn_shutdown(server->conn), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 1));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 1));
}

/* A program that cannot wait says GOAWAY itself in between; the PING's return then adds none. */
TestFeed(goaway, graceful_shutdown_cut_short)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    sw_conn_shutdown(server->conn);
    uint8_t opaque[8];
    memcpy(opaque, sent_frame(server, TYPE_PING).payload, 8);
    forget(server);
    goaway(server, SW_ERROR_NO_ERROR);
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 1));
    feed(server, frame_ping_ack(opaque));
    cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 1));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
}

/* A client has no streams of the peer's to wait for: one GOAWAY. */
TestFeed(goaway, graceful_shutdown_of_a_client)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    cr_assert(eq(int, sw_conn_shutdown(client->conn), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(client).last_stream_id, 0));
    cr_assert(eq(int, get(client, 3), SW_STATUS_GOAWAY));
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1 error 0 by END_STREAM"), 1));
    cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
}

/* RFC 9113 6.8: GOAWAY in both directions. */
TestFeed(goaway, both_ways)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    feed(client, frame_goaway(1, NO_ERROR, ""));
    cr_assert(eq(int, goaway(client, SW_ERROR_NO_ERROR), SW_STATUS_OK));
    feed(client, frame_goaway(1, NO_ERROR, ""));
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
}

/* RFC 9113 6.8, 6.4: a reset and GOAWAYs in every order that is legal end a stream once, and leave nothing behind. */
TestFeed(goaway, races)
{
    const struct wire all = frame_goaway(1, NO_ERROR, ""), none = frame_goaway(0, NO_ERROR, ""),
                      reset = frame_rst_stream(1, CANCEL);
    const struct wire orders[] = {
        joined(all, none, reset), joined(all, reset, none), joined(reset, all, none), joined(none, reset), joined(reset, none),
    };
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
        feed(client, orders[i]);
        cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
        cr_assert(eq(sz, streams_held(client), 0));
        cr_assert(eq(str, verdict(client), "ok"));
        cr_assert(eq(uint, sw_conn_wants(client->conn), 0));
    }
}

/* RFC 9113 6.8: a promise above the last stream that our GOAWAY named is discarded, and does not show the one before it again. */
TestWhole(goaway, late_promises)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 1));
    cr_assert(eq(int, sw_conn_goaway(client->conn, SW_ERROR_NO_ERROR, NULL, 0), SW_STATUS_OK));
    feed(client, frame_push_promise(1, 4, block_get("/late")));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 1));
}
