/* Stream identifiers (RFC 9113 5.1.1): odd from clients, even from servers, always higher than those before, 31 bits. */
#include "verdict.h"

static enum sw_status
get(struct endpoint *client, uint32_t id)
{
    return send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
}

static enum sw_status
promise(struct endpoint *server, uint32_t parent, uint32_t *promised)
{
    static const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    return sw_conn_push_promise(server->conn, parent, fields, 4, promised);
}

/* RFC 9113 5.1.1: a client's are odd and rise by our own counting. */
TestWhole(identifiers, client_counts_from_1_by_2)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id <= 9; id += 2) {
        cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), id));
        cr_assert(eq(int, get(client, id), SW_STATUS_OK));
        cr_assert(eq(u32, sent_frame(client, TYPE_HEADERS).id, id));
    }
}

/* RFC 9113 5.1.1: identifiers may be skipped; those skipped are closed. */
TestWhole(identifiers, client_may_skip)
{
    struct endpoint *client = open_client();
    cr_assert(eq(int, get(client, 9), SW_STATUS_OK));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 11));
    cr_assert(eq(int, get(client, 5), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 7, 0), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, get(client, 11), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(client, TYPE_HEADERS), 2));
}

/* RFC 9113 5.1.1: not the server's, not 0, not beyond 31 bits. */
TestWhole(identifiers, client_takes_no_other)
{
    struct endpoint *client = open_client();
    cr_assert(eq(int, get(client, 2), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, get(client, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, get(client, 0x80000001u), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, sent_frames(client, TYPE_HEADERS), 0));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 1));
}

/* RFC 9113 5.1.1: identifiers cannot be used again; a client that has used them all needs another connection. */
TestWhole(identifiers, client_uses_them_up)
{
    struct endpoint *client = open_client();
    cr_assert(eq(int, get(client, 0x7ffffffd), SW_STATUS_OK));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 0x7fffffff));
    cr_assert(eq(int, get(client, 0x7fffffff), SW_STATUS_OK));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 0));
    cr_assert(eq(u32, sw_conn_streams_available(client->conn), 0));
    cr_assert(eq(int, get(client, sw_conn_next_stream_id(client->conn)), SW_STATUS_NO_STREAM_ID));
    cr_assert(eq(int, get(client, 1), SW_STATUS_STREAM_CLOSED));
}

/* RFC 9113 5.1.1: the streams that are open when identifiers are used up go on. */
TestFeed(identifiers, last_stream_works)
{
    struct endpoint *client = open_client();
    get(client, 0x7fffffff);
    feed(client, frame_headers(0x7fffffff, block_ok(), END_STREAM));
    cr_assert(eq(str, seen(client),
                 "HEADERS 2147483647 response :status: 200 END_STREAM\nSTREAM_CLOSED 2147483647 error 0 by END_STREAM\n"));
}

/* RFC 9113 5.1.1: the peer's may start anywhere and skip. */
TestFeed(identifiers, server_takes_rising_odd_ones)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(7, block_get("/a"), END_STREAM), frame_headers(9, block_get("/b"), END_STREAM),
                        frame_headers(0x7fffffff, block_get("/c"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS"), 3));
}

/* RFC 9113 5.1.1: an identifier that is not higher than all before is a connection error of type PROTOCOL_ERROR. */
TestFeed(identifiers, server_takes_none_that_falls)
{
    struct endpoint *server = server_with_stream(5, END_STREAM);
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 5));
}

/* RFC 9113 5.1.1: a stream that an idle one of the other end has nothing to do with. */
TestFeed(identifiers, of_both_ends_are_counted_apart)
{
    struct endpoint *server = server_with_stream(101, END_STREAM);
    uint32_t promised = 0;
    cr_assert(eq(int, promise(server, 101, &promised), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 2));
    cr_assert(eq(int, promise(server, 101, &promised), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 4));
    feed(server, frame_headers(103, block_get("/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 6.6, 5.1.1: promised streams are even, higher than before, not 0: PROTOCOL_ERROR else. */
static uint32_t promised_id;

static void
a_wrong_stream_is_promised(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 4, block_get("/a")));
    cr_assert(eq(str, verdict(client), "ok"));
    feed(client, frame_push_promise(1, promised_id, block_get("/b")));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
}

Test(identifiers, promised_streams)
{
    static const uint32_t wrong[] = {0, 1, 2, 3, 4, 5, 0x7fffffff, 0x80000000};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        promised_id = wrong[i];
        run_fed_every_way(a_wrong_stream_is_promised);
    }
}

/* RFC 9113 5.1.1: the server's identifiers are used up too. */
TestFeed(identifiers, last_promise)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 0x7ffffffe, block_get("/a")));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(str, state_of(client, 0x7ffffffe), "reserved_remote"));
    cr_assert(eq(str, state_of(client, 2), "closed_forgotten")); /* skipped */
}

/* RFC 9113 5.1.1: skipped identifiers cost no memory, however many. */
TestWhole(identifiers, skipping_all_costs_one_stream)
{
    struct endpoint *server = open_server(), *other = open_server();
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    feed(other, frame_headers(1, block_get("/"), END_STREAM));
    size_t before = server->held;
    feed(server, frame_headers(0x7fffffff, block_get("/"), END_STREAM));
    feed(other, frame_headers(3, block_get("/"), END_STREAM));
    cr_assert(eq(sz, server->held, other->held));
    cr_assert(le(sz, server->held, before + 256));
}
