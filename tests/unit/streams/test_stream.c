/* The life cycle of a stream (RFC 9113 5.1, figure 2), both roles: which call and which frame leads where. */
#include "verdict.h"

static const char *const request[] = {":method", "POST", ":scheme", "http", ":path", "/", ":authority", "example.org"};

static enum sw_status
send_request(struct endpoint *client, uint32_t id, unsigned flags)
{
    return send_headers_of(client, id, flags, request, 8);
}

/* RFC 9113 5.1: sending HEADERS opens a stream; each end ends its side; both ends make it closed. */
TestFeed(stream, request_and_response_at_the_client)
{
    struct endpoint *client = open_client();
    cr_assert(eq(str, state_of(client, 1), "idle_local"));

    cr_assert(eq(int, send_request(client, 1, 0), SW_STATUS_OK));
    cr_assert(eq(str, state_of(client, 1), "open"));
    cr_assert(eq(sz, streams_open(client), 1));

    feed(client, frame_headers(1, block_ok(), 0));
    cr_assert(eq(str, state_of(client, 1), "open"));
    cr_assert(eq(int, send_data(client, 1, "content", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    cr_assert(eq(str, state_of(client, 1), "half_closed_local"));
    feed(client, frame_data(1, "answer", END_STREAM));
    cr_assert(eq(str, state_of(client, 1), "closed_strict"));
    cr_assert(eq(sz, streams_open(client), 0));
    cr_assert(eq(str, seen(client),
                 "HEADERS 1 response :status: 200\nDATA 1 \"answer\" END_STREAM\n"
                 "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 5.1. */
TestFeed(stream, request_and_response_at_the_server)
{
    struct endpoint *server = open_server();
    cr_assert(eq(str, state_of(server, 1), "idle_remote"));

    feed(server, frame_headers(1, block_post("/"), 0));
    cr_assert(eq(str, state_of(server, 1), "open"));
    cr_assert(eq(sz, streams_open(server), 1));
    feed(server, frame_data(1, "content", END_STREAM));
    cr_assert(eq(str, state_of(server, 1), "half_closed_remote"));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(str, state_of(server, 1), "half_closed_remote"));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OK));
    cr_assert(eq(str, state_of(server, 1), "closed_strict"));
    cr_assert(eq(sz, streams_open(server), 0));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM"), 1));
}

/* RFC 9113 8.1: a server may answer, and end its side, before the request is complete; content still arrives. */
TestFeed(stream, early_response)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "413"), SW_STATUS_OK));
    cr_assert(eq(str, state_of(server, 1), "half_closed_local"));
    feed(server, joined(frame_data(1, "late", 0), frame_data(1, "", END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "DATA 1 \"late\" END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 5.1, 6.4: RST_STREAM from either end closes a stream in any of its states. */
TestFeed(stream, reset_by_the_peer)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_rst_stream(1, 0xc0ffee)); /* unknown codes have no special meaning (7) */
    cr_assert(eq(str, seen(server),
                 "STREAM_RESET 1 error 12648430 by the peer's reset\nSTREAM_CLOSED 1 error 12648430 by the peer's reset\n"));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_STREAM_CLOSED)); /* 5.4.2 */
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 5.4.2, 6.4: any error code may be sent. */
TestWhole(stream, reset_by_us)
{
    struct endpoint *client = client_with_stream(0);
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 1, 0xabcdef01), SW_STATUS_OK));
    cr_assert(eq(u32, last_rst(client).error, 0xabcdef01));
    drain_events(client);
    cr_assert(eq(str, seen(client), "STREAM_CLOSED 1 error 2882400001 by our reset\n"));
    cr_assert(eq(int, send_data(client, 1, "x", 0, NULL), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_end_stream(client->conn, 1), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 1, 0), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(sz, sent_frames(client, TYPE_RST_STREAM), 1));
}

/* RFC 9113 5.4.2: RST_STREAM is not sent in response to RST_STREAM, not even when both cross. */
TestFeed(stream, crossing_resets)
{
    struct endpoint *client = client_with_stream(0);
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    feed(client, frame_rst_stream(1, NO_ERROR));
    cr_assert(eq(sz, sent_frames(client, TYPE_RST_STREAM), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
}

/* RFC 9113 5.1: what may not be sent in which state; refused, and nothing goes out. */
TestWhole(stream, calls_on_streams_that_never_were)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, send_data(server, 1, "x", 0, NULL), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, 0), SW_STATUS_NO_STREAM)); /* 6.4: not on an idle stream */
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_set_stream_user(server->conn, 1, server), SW_STATUS_NO_STREAM));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 1), NULL));
    cr_assert(eq(sz, output(server).length, 0));
}

/* RFC 9113 5.1 half-closed (local): nothing but WINDOW_UPDATE, PRIORITY and RST_STREAM. */
TestWhole(stream, calls_after_our_end)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    cr_assert(eq(int, send_request(client, 1, 0), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_data(client, 1, "x", 0, NULL), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_end_stream(client->conn, 1), SW_STATUS_WRONG_STATE));
    cr_assert(eq(sz, output(client).length, 0));
    cr_assert(eq(int, sw_conn_credit_window(client->conn, 1, 100), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(client, TYPE_WINDOW_UPDATE), 1));
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
}

/* RFC 9113 8.1: content needs the header section first. */
TestWhole(stream, content_before_the_response)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    cr_assert(eq(int, send_data(server, 1, "x", 0, NULL), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_WRONG_STATE));
    cr_assert(eq(sz, output(server).length, 0));
}

/* RFC 9113 5.1.1: a server opens no streams but those that it promised. */
TestWhole(stream, server_opens_none)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, send_request(server, 2, 0), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(sz, output(server).length, 0));
}

/* RFC 9113 5.3.2: PRIORITY is read and reported, and changes nothing. */
TestFeed(stream, priority_is_told)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_priority(3, 1, 200), frame(TYPE_PRIORITY, 0, 5, joined(priority_fields(0, 1, 0)))));
    cr_assert(eq(str, seen(server), "PRIORITY 3 on 1 weight 201\nPRIORITY 5 on 0 weight 1 exclusive\n"));
    cr_assert(eq(str, state_of(server, 3), "idle_remote"));
    cr_assert(eq(str, verdict(server), "ok"));
}

static uint32_t
glitches(struct endpoint *endpoint)
{
    sw_statistics statistics;
    sw_conn_statistics(endpoint->conn, &statistics);
    return statistics.used[SW_LIMIT_GLITCHES];
}

/* RFC 9113 5.3.2: priority is told and changes nothing, also where a stream depends on itself; that is a glitch and no error. */
TestFeed(stream, one_that_depends_on_itself)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(5, joined(priority_fields(5, 0, 0), block_get("/")), WITH_PRIORITY | END_STREAM));
    cr_assert(eq(int, saw(server, "HEADERS 5 request"), 1));
    cr_assert(eq(u32, glitches(server), 1));
    feed(server, frame_priority(5, 5, 0));
    feed(server, frame_priority(7, 7, 0));
    cr_assert(eq(int, saw(server, "PRIORITY 5 on 5 weight 1"), 1));
    cr_assert(eq(int, saw(server, "PRIORITY 7 on 7 weight 1"), 1));
    cr_assert(eq(u32, glitches(server), 3));
    feed(server, frame_headers(7, joined(priority_fields(5, 0, 0), block_get("/")), WITH_PRIORITY | END_STREAM));
    cr_assert(eq(u32, glitches(server), 0)); /* a stream pays for eight */
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 6.9: a WINDOW_UPDATE on a closed stream is no error, whatever it says, while its record is kept and afterwards. */
static void
by_hand(sw_config *config)
{
    sw_config_set_manual_release(config, true);
}

TestFeed(stream, window_past_its_top_on_a_closed_stream)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM"), 1));
    feed(server, frame_window_update(1, 0x7fffffff));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_OK));
    feed(server, frame_window_update(1, 0x7fffffff));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 5.1: whatever the peer sent before it saw our reset is discarded, a PRIORITY frame of a wrong length too (6.3). */
TestFeed(stream, priority_after_our_reset)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn_reset_stream(server->conn, 1, CANCEL);
    take_output(server);
    forget(server);
    feed(server, joined(frame(TYPE_PRIORITY, 0, 1, hex("00000000")), frame(TYPE_PRIORITY, 0, 1, hex("")), frame_priority(1, 1, 0),
                        frame(TYPE_PRIORITY, 0, 1, filled(16384, 0))));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(u32, glitches(server), 4));
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    cr_assert(eq(int, saw(server, "HEADERS 3 request"), 1));
}

/* RFC 9113 6.3, 5.4.1: after the peer's own reset it is an error as before. */
TestFeed(stream, priority_after_the_peers_reset)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(frame_rst_stream(1, CANCEL), frame(TYPE_PRIORITY, 0, 1, hex("00000000"))));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

/* Streams by id: the user's pointer comes with each event of the stream, and goes with it. */
static void *user_seen;

static void
note_user(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->stream_id == 3)
        user_seen = event->user;
}

TestFeed(stream, user_pointer)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_headers(3, block_post("/"), 0));
    int mark = 0;
    server->on_event = note_user;
    cr_assert(eq(int, sw_conn_set_stream_user(server->conn, 3, &mark), SW_STATUS_OK));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 3), &mark));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 1), NULL));
    feed(server, frame_data(3, "x", 0));
    cr_assert(eq(ptr, user_seen, &mark));
    user_seen = NULL;
    feed(server, frame_rst_stream(3, CANCEL));
    cr_assert(eq(ptr, user_seen, &mark));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 3), NULL));
}

/* Iteration finds each live stream once. */
TestWhole(stream, iteration)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id <= 79; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    feed(server, frame_rst_stream(7, CANCEL));
    unsigned count = 0;
    uint32_t sum = 0;
    for (uint32_t id = 0; (id = sw_conn_next_stream(server->conn, id)) != 0; count++)
        sum += id;
    cr_assert(eq(uint, count, 39));
    cr_assert(eq(u32, sum, 40 * 40 - 7));
}
