/* Stream concurrency (RFC 9113 5.1.2): both ends' MAX_CONCURRENT_STREAMS. */
#include "verdict.h"

static enum sw_status
get(struct endpoint *client, uint32_t id)
{
    return send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
}

static void
two_streams(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, 2);
}

/* RFC 9113 5.1.2, 6.5.2: our limit is advertised, 100 unless configured. */
TestWhole(concurrency, limit_is_advertised)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    struct seen_frame settings = sent_frame(server, TYPE_SETTINGS);
    int advertised = 0;
    for (uint32_t at = 0; at < settings.length; at += 6)
        advertised |=
            number_at(settings.payload + at) >> 16 == MAX_CONCURRENT_STREAMS && number_at(settings.payload + at + 2) == 100;
    cr_assert(advertised);
}

/* RFC 9113 5.1.2: HEADERS over the limit is a stream error; REFUSED_STREAM lets the peer retry (8.7). Held from the first octet. */
TestFeed(concurrency, streams_over_the_limit_are_refused)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, two_streams);
    feed(server, joined(preface(), frame_settings_empty(), frame_headers(1, block_get("/a"), END_STREAM),
                        frame_headers(3, block_post("/b"), 0)));
    forget(server);
    feed(server, frame_headers(5, block_get("/c"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:REFUSED_STREAM on 5"));
    cr_assert(eq(str, seen(server), "")); /* the program never hears of it */
    cr_assert(eq(sz, streams_open(server), 2));
}

/* RFC 9113 4.3: the field block of a refused stream is decoded all the same: its dynamic table entries stand. */
TestFeed(concurrency, refused_streams_keep_the_dynamic_table)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, two_streams);
    feed(server, joined(frame_headers(1, block_get("/a"), END_STREAM), frame_headers(3, block_get("/b"), END_STREAM)));
    struct wire indexed = hex("40 0178 0179"); /* x: y, literal with incremental indexing (RFC 7541 6.2.1) */
    feed(server, frame_headers(5, joined(block_get("/c"), indexed), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    forget(server);
    feed(server, frame_headers(7, joined(block_get("/d"), hex("be")), END_STREAM)); /* index 62: x: y (RFC 7541 6.1) */
    cr_assert(eq(str, seen(server),
                 "STREAM_CLOSED 1 error 0 by END_STREAM\n"
                 "HEADERS 7 request :method: GET; :scheme: http; :path: /d; :authority: example.org; x: y END_STREAM\n"));
}

/* RFC 9113 5.1.2: open and half-closed streams count, closed ones do not. */
TestFeed(concurrency, closed_streams_make_room)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, two_streams);
    feed(server, joined(frame_headers(1, block_get("/a"), END_STREAM), frame_headers(3, block_post("/b"), 0)));
    feed(server, frame_rst_stream(3, CANCEL));
    feed(server, frame_headers(5, block_get("/c"), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    send_headers(server, 1, 0, ":status", "200");
    sw_conn_end_stream(server->conn, 1);
    take_output(server);
    feed(server, frame_headers(7, block_get("/d"), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS"), 4));
}

/* RFC 9113 5.1.2, 6.5.3: more is allowed as soon as it was said, less only when the peer has acknowledged it. */
TestFeed(concurrency, changing_our_limit)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, two_streams);
    sw_setting limit = {SW_SETTINGS_MAX_CONCURRENT_STREAMS, 3};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &limit, 1), SW_STATUS_OK));
    for (uint32_t id = 1; id <= 5; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_settings_ack());
    for (uint32_t id = 1; id <= 5; id += 2)
        feed(server, frame_rst_stream(id, CANCEL));

    limit.value = 1;
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &limit, 1), SW_STATUS_OK));
    take_output(server);
    feed(server, joined(frame_headers(7, block_post("/"), 0), frame_headers(9, block_post("/"), 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, joined(frame_settings_ack(), frame_rst_stream(7, CANCEL), frame_headers(11, block_post("/"), 0)));
    cr_assert(eq(str, verdict(server), "S:REFUSED_STREAM on 11"));
}

/* RFC 9113 5.1.2: a peer that goes on and on is ended: the 101st refusal that no finished stream has paid for. */
TestWhole(concurrency, refusals_are_counted)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, two_streams);
    uint32_t id = 1;
    for (; id <= 3; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    for (int refused = 0; refused < 100; refused++, id += 2)
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(server, TYPE_RST_STREAM), 100));
    feed(server, frame_headers(id, block_get("/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

/* A stream that finishes cleanly pays for one refusal. */
TestWhole(concurrency, finished_streams_refund_refusals)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, two_streams);
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_headers(3, block_post("/"), 0)));
    uint32_t id = 5;
    for (int refused = 0; refused < 100; refused++, id += 2)
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    feed(server, frame_headers(id, block_post("/"), 0)); /* takes the place */
    feed(server, frame_headers(id + 2, block_get("/"), END_STREAM));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    feed(server, frame_headers(id + 4, block_get("/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

/* -- the peer's limit, on us */

/* RFC 9113 6.5.2: initially there is no limit. */
TestWhole(concurrency, peer_without_a_limit)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id <= 999; id += 2)
        cr_assert(eq(int, get(client, id), SW_STATUS_OK));
    cr_assert(eq(sz, streams_open(client), 500));
}

/* RFC 9113 5.1.2: endpoints must not exceed the limit set by their peer; the program hears when there is room again. */
TestFeed(concurrency, peers_limit_holds_us)
{
    struct endpoint *client = open_client();
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 2));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 2));
    cr_assert(eq(int, get(client, 1), SW_STATUS_OK));
    cr_assert(eq(int, get(client, 3), SW_STATUS_OK));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
    forget(client);
    cr_assert(eq(int, get(client, 5), SW_STATUS_STREAM_LIMIT));
    cr_assert(eq(sz, output(client).length, 0));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 5));

    feed(client, frame_headers(1, block_ok(), END_STREAM));
    cr_assert(eq(str, seen(client),
                 "HEADERS 1 response :status: 200 END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"
                 "STREAMS_AVAILABLE 0 1\n"));
    cr_assert(eq(int, get(client, 5), SW_STATUS_OK));
    drain_events(client);
    cr_assert(eq(int, saw(client, "STREAMS_AVAILABLE"), 1)); /* only after a refusal, and once */
}

/* RFC 9113 5.1.2: SETTINGS may make room, or leave more open than it allows. */
TestFeed(concurrency, peer_changes_its_limit)
{
    struct endpoint *client = open_client();
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 0));
    cr_assert(eq(int, get(client, 1), SW_STATUS_STREAM_LIMIT));
    forget(client);
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 3));
    cr_assert(eq(str, seen(client), "SETTINGS 0 3=3\nSTREAMS_AVAILABLE 0 3\n"));
    for (uint32_t id = 1; id <= 5; id += 2)
        cr_assert(eq(int, get(client, id), SW_STATUS_OK));
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 1));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
    feed(client, joined(frame_headers(1, block_ok(), END_STREAM), frame_headers(3, block_ok(), END_STREAM)));
    cr_assert(eq(int, get(client, 7), SW_STATUS_STREAM_LIMIT));
    feed(client, frame_headers(5, block_ok(), END_STREAM));
    cr_assert(eq(int, get(client, 7), SW_STATUS_OK));
}

/* RFC 9113 5.1.2: a client's limit holds the pushed responses; reserved streams do not count, those that have begun do. */
TestFeed(concurrency, pushed_streams)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_settings(MAX_CONCURRENT_STREAMS, 1));
    static const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    uint32_t first = 0, second = 0;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &first), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &second), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, first, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, second, 0, ":status", "200"), SW_STATUS_STREAM_LIMIT));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, first), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(server, second, 0, ":status", "200"), SW_STATUS_OK));
}

static void
one_push(sw_config *config)
{
    takes_push(config);
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, 1);
}

/* RFC 9113 5.1.2: a pushed response that exceeds what we advertised is a stream error, as a request is. */
TestFeed(concurrency, pushed_streams_over_our_limit)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, one_push);
    get(client, 1);
    feed(client, joined(frame_push_promise(1, 2, block_get("/a")), frame_headers(2, block_ok(), 0),
                        frame_push_promise(1, 4, block_get("/b"))));
    cr_assert(eq(str, verdict(client), "ok"));
    feed(client, frame_headers(4, block_ok(), 0));
    cr_assert(eq(str, verdict(client), "S:REFUSED_STREAM on 4"));
}
