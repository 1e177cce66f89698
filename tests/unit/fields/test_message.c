/* Messages (RFC 9113 8.1): informational responses, trailers, content-length against content, responses without content. */
#include "verdict.h"

#define OK_LINE "HEADERS 1 response :status: 200\n"

/* -- what follows what */

/* RFC 9113 8.1: any number of informational responses, then one final response. */
TestFeed(message, informational_responses)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    feed(client, joined(frame_headers(1, block_status("100"), 0), frame_headers(1, block(":status", "103", "link", "</a>"), 0),
                        frame_headers(1, block_ok(), 0), frame_data(1, "x", END_STREAM)));
    cr_assert(eq(str, seen(client),
                 "HEADERS 1 informational :status: 100\nHEADERS 1 informational :status: 103; link: </a>\n" OK_LINE
                 "DATA 1 \"x\" END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 8.1: HEADERS with END_STREAM that carries an informational status is malformed. */
TestFeed(message, informational_response_that_ends_the_stream)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, frame_headers(1, block_status("100"), END_STREAM));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1"));
    cr_assert(eq(int, saw(client, "HEADERS"), 0));
}

/* RFC 9113 8.1: after the final response there is none. */
TestFeed(message, informational_response_after_the_final_one)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, joined(frame_headers(1, block_ok(), 0), frame_headers(1, block_status("103"), 0)));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1"));
    cr_assert(eq(int, saw(client, "HEADERS"), 1));
}

/* RFC 9113 8.1: content comes after the header section. */
TestFeed(message, content_before_the_response)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, frame_data(1, "x", 0));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1"));
    struct endpoint *other = client_with_stream(0);
    feed(other, joined(frame_headers(1, block_status("100"), 0), frame_data(1, "x", 0)));
    cr_assert(eq(str, verdict(other), "S:PROTOCOL_ERROR on 1"));
    cr_assert(eq(int, saw(other, "DATA"), 0));
}

/* RFC 9113 8.1: a field section after the first, with END_STREAM, is trailers; both ways. */
TestFeed(message, trailers)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(frame_data(1, "content", 0), frame_headers(1, block("sum", "42"), END_STREAM)));
    cr_assert(eq(str, seen(server), "DATA 1 \"content\"\nHEADERS 1 trailers sum: 42 END_STREAM\n"));
    cr_assert(eq(str, state_of(server, 1), "half_closed_remote"));

    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    feed(client, joined(frame_headers(1, block_ok(), 0), frame_headers(1, block("sum", "0"), END_STREAM)));
    cr_assert(eq(str, seen(client), OK_LINE "HEADERS 1 trailers sum: 0 END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 8.1: trailers without END_STREAM, and a second request, are malformed. */
TestFeed(message, second_section_that_does_not_end_the_stream)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_headers(1, block("sum", "42"), 0));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
    struct endpoint *other = server_with_stream(1, 0);
    feed(other, frame_headers(1, block_get("/again"), 0));
    cr_assert(eq(str, verdict(other), "S:PROTOCOL_ERROR on 1"));
    struct endpoint *third = server_with_stream(1, 0);
    feed(third, frame_headers(1, block_get("/again"), END_STREAM));
    cr_assert(eq(str, verdict(third), "S:PROTOCOL_ERROR on 1"));
}

/* RFC 9113 5.1: END_STREAM counts on a frame that is refused: nothing more may come on the stream. */
TestFeed(message, end_of_stream_counts_on_malformed_sections)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_headers(1, block(":path", "/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
    feed(server, frame_data(1, "x", 0));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(u32, last_goaway(server).error, STREAM_CLOSED));
}

/* RFC 9113 8.1.1: clients must not accept a malformed response: a stream that ends with one does not end well. */
TestFeed(message, malformed_response_that_ends_both_ways)
{
    const struct wire ends[] = {
        frame_headers(1, block_status("20"), END_STREAM),
        frame_headers(1, block_status("103"), END_STREAM),
        frame_headers(1, block(":status", "200", "content-length", "7"), END_STREAM),
        frame_data(1, "content", END_STREAM),
        joined(frame_headers(1, block(":status", "200", "content-length", "7"), 0), frame_data(1, "123456", END_STREAM)),
        joined(frame_headers(1, block(":status", "200", "content-length", "7"), 0), frame_headers(1, block("a", "b"), END_STREAM)),
    };
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
        feed(client, ends[i]);
        cr_assert(eq(int, saw(client, "STREAM_RESET 1 error 1 by an error"), 1));
        cr_assert(eq(int, saw(client, "STREAM_CLOSED 1 error 1 by an error\n"), 1));
        cr_assert(eq(int, client->status, SW_STATUS_OK));
        cr_assert(eq(int, sw_conn_error(client->conn).error, SW_ERROR_PROTOCOL_ERROR));
        cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1")); /* 5.4.2: the peer hears of it */
    }
}

/* The same the other way: a request that ends malformed behind a response that was complete (8.1.1, 5.4.2). */
TestFeed(message, malformed_request_behind_a_complete_response)
{
    const struct wire ends[] = {
        frame_data(1, "short", END_STREAM),
        frame_data(1, "", END_STREAM),
        frame_data(1, "too long", END_STREAM),
        frame_headers(1, block("a", "b"), END_STREAM),
        joined(frame_data(1, "123456", 0), frame_headers(1, block(":path", "/"), END_STREAM)),
        joined(frame_data(1, "123456", 0), frame_headers(1, block("connection", "close"), END_STREAM)),
    };
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, joined(block_post("/"), literal(text("content-length"), text("6"))), 0));
        send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
        forget(server);
        feed(server, ends[i]);
        cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
        cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 1 by an error"), 1));
        /* What the peer may have sent before it heard, and what comes next, is fine (5.1). */
        feed(server, joined(frame_window_update(1, 1), frame_priority(1, 0, 15), frame_rst_stream(1, NO_ERROR)));
        feed(server, frame_headers(3, block_get("/"), END_STREAM));
        cr_assert(eq(int, saw(server, "HEADERS 3 request"), 1));
        cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
    }
}

/* RFC 9113 8.1: the nearest honest traffic, a request that is complete after its response, and ends without a word. */
TestFeed(message, request_that_ends_well_behind_a_complete_response)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, joined(block_post("/"), literal(text("content-length"), text("6"))), 0));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    forget(server);
    feed(server, joined(frame_data(1, "123456", 0), frame_headers(1, block("a", "b"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM"), 1));
}

/* -- content-length (RFC 9113 8.1.1): the sum of the content is what the field says */

struct row {
    const char *name;
    const char *length;
    const char *first, *second; /* DATA frames; NULL: none */
    int trailers;               /* end with trailers, else with the last DATA frame */
    const char *verdict;
};
static struct row row;

static struct wire
content_of_row(uint32_t id)
{
    struct wire content = text("");
    if (row.first)
        content = joined(content, frame_data(id, row.first, !row.second && !row.trailers ? END_STREAM : 0));
    if (row.second)
        content = joined(content, frame_data(id, row.second, row.trailers ? 0 : END_STREAM));
    return row.trailers ? joined(content, frame_headers(id, block("a", "b"), END_STREAM)) : content;
}

static void
content_arrives(void)
{
    struct endpoint *server = open_server();
    feed(server,
         frame_headers(
             1, block(":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a", "content-length", row.length), 0));
    forget(server);
    feed(server, content_of_row(1));
    cr_assert(eq(str, named(row.name, verdict(server)), named(row.name, row.verdict)));

    struct endpoint *client = client_with_stream(0);
    feed(client, frame_headers(1, block(":status", "200", "content-length", row.length), 0));
    feed(client, content_of_row(1));
    cr_assert(eq(str, named(row.name, verdict(client)), named(row.name, row.verdict)));
}

Test(message, content_length_against_content)
{
    static const struct row rows[] = {
        {"as announced", "5", "12345", NULL, 0, "ok"},
        {"as announced, in two frames", "5", "123", "45", 0, "ok"},
        {"as announced, with an empty last frame", "5", "12345", "", 0, "ok"},
        {"as announced, with trailers", "5", "12", "345", 1, "ok"},
        {"nothing as announced", "0", "", NULL, 0, "ok"},
        {"nothing as announced, with trailers", "0", NULL, NULL, 1, "ok"},
        {"too little", "5", "1234", NULL, 0, "S:PROTOCOL_ERROR on 1"},
        {"too little, with trailers", "5", "12", NULL, 1, "S:PROTOCOL_ERROR on 1"},
        {"nothing, with trailers", "5", NULL, NULL, 1, "S:PROTOCOL_ERROR on 1"},
        {"too much", "5", "123456", NULL, 0, "S:PROTOCOL_ERROR on 1"},
        {"too much, not yet at the end", "5", "123", "456", 1, "S:PROTOCOL_ERROR on 1"},
        {"something where nothing was announced", "0", "1", NULL, 0, "S:PROTOCOL_ERROR on 1"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        row = rows[i];
        run_fed_every_way(content_arrives);
    }
}

/* RFC 9113 8.1.1: padding is no content. */
TestFeed(message, padding_does_not_count)
{
    struct endpoint *server = open_server();
    feed(server,
         joined(frame_headers(
                    1, block(":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a", "content-length", "3"), 0),
                frame_data_of(1, padded(text("abc"), 100), PADDED | END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 8.1.1: what we send is held against what we announced, before any of it goes out. */
TestWhole(message, content_length_against_what_we_send)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200", "content-length", "5");
    size_t taken = 99;
    forget(server);
    cr_assert(eq(int, send_data(server, 1, "123456", 0, &taken), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(sz, taken, 0));
    cr_assert(eq(int, send_data(server, 1, "1234", SW_SEND_END_STREAM, &taken), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(sz, output(server).length, 0));
    cr_assert(eq(int, send_data(server, 1, "123", 0, &taken), SW_STATUS_OK));
    cr_assert(eq(int, send_data(server, 1, "456", 0, &taken), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, send_data(server, 1, "45", 0, &taken), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_OK));
}

/* -- responses without content (RFC 9113 8.1.1; RFC 9110 6.4.1, 9.3.2) */

struct bare {
    const char *name, *method, *status;
    int content_allowed;
};
static struct bare bare;

static void
response_to_method(void)
{
    struct endpoint *client = client_with_stream_of(bare.method, 0);
    feed(client, frame_headers(1, block(":status", bare.status, "content-length", "500"), END_STREAM));
    cr_assert(eq(str, named(bare.name, verdict(client)), named(bare.name, bare.content_allowed ? "S:PROTOCOL_ERROR on 1" : "ok")));

    struct endpoint *other = client_with_stream_of(bare.method, 0);
    feed(other, joined(frame_headers(1, block(":status", bare.status), 0), frame_data(1, "x", 0)));
    cr_assert(eq(str, named(bare.name, verdict(other)), named(bare.name, bare.content_allowed ? "ok" : "S:PROTOCOL_ERROR on 1")));

    struct endpoint *third = client_with_stream_of(bare.method, 0);
    feed(third, joined(frame_headers(1, block(":status", bare.status), 0), frame_data(1, "", END_STREAM)));
    cr_assert(eq(str, named(bare.name, verdict(third)), named(bare.name, "ok")));

    struct endpoint *server = open_server(); /* the same when we send it */
    feed(server, frame_headers(1, block(":method", bare.method, ":scheme", "http", ":path", "/", ":authority", "a"), END_STREAM));
    enum sw_status status = send_headers(server, 1, SW_SEND_END_STREAM, ":status", bare.status, "content-length", "500");
    cr_assert(eq(int, status, bare.content_allowed ? SW_STATUS_CONTENT_LENGTH : SW_STATUS_OK));
    feed(server, frame_headers(3, block(":method", bare.method, ":scheme", "http", ":path", "/", ":authority", "a"), END_STREAM));
    send_headers(server, 3, 0, ":status", bare.status, "content-length", "500");
    cr_assert(eq(int, send_data(server, 3, "x", 0, NULL), bare.content_allowed ? SW_STATUS_OK : SW_STATUS_CONTENT_LENGTH));
}

Test(message, responses_without_content)
{
    static const struct bare rows[] = {
        {"HEAD", "HEAD", "200", 0},
        {"204", "GET", "204", 0},
        {"304", "GET", "304", 0},
        {"HEAD, 404", "HEAD", "404", 0},
        {"200", "GET", "200", 1},
        {"404", "GET", "404", 1},
        {"head is not HEAD", "head", "200", 1},
        {"205 is not 204", "GET", "205", 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bare = rows[i];
        run_fed_every_way(response_to_method);
    }
}

/* RFC 9110 9.3.2: informational responses to HEAD change nothing of that. */
TestFeed(message, head_after_an_informational_response)
{
    struct endpoint *client = client_with_stream_of("HEAD", SW_SEND_END_STREAM);
    feed(client, joined(frame_headers(1, block_status("103"), 0),
                        frame_headers(1, block(":status", "200", "content-length", "9"), END_STREAM)));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1 error 0 by END_STREAM"), 1));
}

/* -- sending (RFC 9113 8.1) */

TestWhole(message, order_of_what_we_send)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "100"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "103"), SW_STATUS_OK));
    cr_assert(eq(int, send_data(server, 1, "x", 0, NULL), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "103"), SW_STATUS_MALFORMED)); /* as trailers */
    cr_assert(eq(int, send_headers(server, 1, 0, "a", "b"), SW_STATUS_WRONG_STATE));       /* without END_STREAM */
    cr_assert(eq(int, send_data(server, 1, "x", 0, NULL), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(sz, sent_frames(server, TYPE_HEADERS), 3));
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 1));
}

/* -- tunnels (RFC 9113 8.5) */

static struct endpoint *
client_that_connects(void)
{
    struct endpoint *client = open_client();
    send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "a:443");
    forget(client);
    return client;
}

/* RFC 9113 8.5: after a 2xx response both directions are octets; END_STREAM ends each. */
TestFeed(message, tunnel)
{
    struct endpoint *client = client_that_connects();
    feed(client, frame_headers(1, block_ok(), 0));
    cr_assert(eq(int, send_data(client, 1, "hello", 0, NULL), SW_STATUS_OK));
    feed(client, frame_data(1, "world", END_STREAM));
    cr_assert(eq(int, sw_conn_end_stream(client->conn, 1), SW_STATUS_OK));
    drain_events(client);
    cr_assert(eq(str, seen(client), OK_LINE "DATA 1 \"world\" END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 8.5: in a tunnel nothing but DATA: HEADERS is a stream error; and we send none. */
TestFeed(message, field_sections_in_a_tunnel)
{
    struct endpoint *client = client_that_connects();
    feed(client, frame_headers(1, block_ok(), 0));
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_WRONG_STATE));
    feed(client, frame_headers(1, block("a", "b"), END_STREAM));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 1"));

    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block(":method", "CONNECT", ":authority", "a:443"), 0));
    send_headers(server, 1, 0, ":status", "200");
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_WRONG_STATE));
    feed(server, frame_headers(1, block("a", "b"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
}

/* RFC 9110 9.3.6: CONNECT has no content, so no trailers: they may not go out before the answer either, which may be on its way. */
TestFeed(message, trailers_of_a_connect_request)
{
    struct endpoint *client = client_that_connects();
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_data(client, 1, "early", 0, NULL), SW_STATUS_OK));
    feed(client, frame_headers(1, block_status("403"), 0));
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_end_stream(client->conn, 1), SW_STATUS_OK));

    /* Received before our answer, or after one that makes no tunnel, they are no frame on a connected stream (RFC 9113 8.5). */
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block(":method", "CONNECT", ":authority", "a:443"), 0),
                        frame_headers(1, block("a", "b"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 trailers"), 1));
}

/* Nor does a promise stand in a tunnel. Its block is read all the same, and what it promises is refused. */
TestFeed(message, promises_in_a_tunnel)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_push);
    send_headers(client, 1, 0, ":method", "CONNECT", ":authority", "a:443");
    feed(client, frame_headers(1, block_ok(), 0));
    forget(client);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 0));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1 error 1"), 1));
    cr_assert(eq(sz, sent_frames(client, TYPE_RST_STREAM), 2));
    cr_assert(eq(u32, last_rst(client).id, 2));

    struct endpoint *server = open_server();
    feed(server, joined(frame_settings(ENABLE_PUSH, 1), frame_headers(1, block(":method", "CONNECT", ":authority", "a:443"), 0)));
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    const sw_field field = {
        .name = (const uint8_t *)":method", .name_length = 7, .value = (const uint8_t *)"GET", .value_length = 3};
    uint32_t promised = 0;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, &field, 1, &promised), SW_STATUS_WRONG_STATE));
    cr_assert(eq(u32, promised, 0));
    cr_assert(eq(sz, output(server).length, 0));
}

/* RFC 9110 9.3.6: content-length in a 2xx response to CONNECT says nothing. */
TestFeed(message, content_length_in_a_tunnel)
{
    struct endpoint *client = client_that_connects();
    feed(client,
         joined(frame_headers(1, block(":status", "200", "content-length", "1"), 0), frame_data(1, "more than one", END_STREAM)));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* RFC 9113 8.5: a response that is not 2xx makes no tunnel: it is a message like any other. */
TestFeed(message, connect_refused)
{
    struct endpoint *client = client_that_connects();
    feed(client, joined(frame_headers(1, block(":status", "403", "content-length", "2"), 0), frame_data(1, "no", 0),
                        frame_headers(1, block("a", "b"), END_STREAM)));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "HEADERS 1 trailers"), 1));
}
