/*
 * Octets may be split or joined anywhere (RFC 9113 4.1): a session with everything in it gives the same events and the same output
 * whole, an octet at a time, cut in two at every place, and cut at random.
 */
#include "verdict.h"

/* -- what the program does, at the moment of each event */

static void
answer(struct endpoint *server, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS && event->flags & SW_EVENT_FLAG_END_STREAM) {
        send_headers(server, event->stream_id, 0, ":status", "200", "x-answer", "to the request");
        send_data(server, event->stream_id, "content", SW_SEND_END_STREAM, NULL);
    } else if (event->kind == SW_EVENT_HEADERS) {
        send_headers(server, event->stream_id, 0, ":status", "100");
    } else if (event->kind == SW_EVENT_DATA && event->flags & SW_EVENT_FLAG_END_STREAM) {
        send_headers(server, event->stream_id, SW_SEND_END_STREAM, ":status", "200", "x-answer", "to the content");
    } else if (event->kind == SW_EVENT_STREAM_RESET) {
        sw_conn_ping(server->conn, (const uint8_t *)"reset!!!");
    }
}

static struct wire
indexed(const char *name, const char *value) /* a literal with incremental indexing (RFC 7541 6.2.1) */
{
    struct wire field = literal(text(name), text(value));
    return joined(hex("40"), part(field, 1, SIZE_MAX));
}

/* What a client sends: all ten types, unknown ones, padding, field blocks in pieces, HPACK in all its forms, and streams of every
 * end. */
static struct wire
octets_for_a_server(void)
{
    struct wire block =
        joined(hex("82 86 84"), indexed(":authority", "example.org"), indexed("user-agent", "a test, and a long one"));
    struct wire second =
        hex("3f e1 1f 83 87 84 41 8c f1 e3 c2 e5 f2 3a 6b a0 ab 90 f4 ff bf"); /* size update, Huffman code, user-agent */
    return joined(
        preface(), frame_settings(MAX_CONCURRENT_STREAMS, 100, INITIAL_WINDOW_SIZE, 70000, 0x99, 7), frame_settings_ack(),
        frame_window_update(0, 100000), frame(0xea, 0x55, 0, text("an unknown frame")), frame_priority(3, 0, 200),
        frame_headers(1, block, END_STREAM), frame_ping("pingping"),
        frame_headers_open(3, padded(joined(priority_fields(1, 1, 9), part(second, 0, 4)), 5), PADDED | WITH_PRIORITY),
        frame_continuation(3, part(second, 4, 1000), END_HEADERS), frame_data_of(3, padded(text("padded content"), 11), PADDED),
        frame_data(3, "", 0), frame_data(3, "and more of it", 0), frame_headers(3, indexed("x-sum", "of it all"), END_STREAM),
        frame_headers(5, hex("82 86 84 c1 be"), 0), frame_data(5, "content of a stream that is reset", 0),
        frame_rst_stream(5, CANCEL), frame_window_update(1, 10), frame_rst_stream(1, NO_ERROR),
        frame_headers(7, joined(block_get("/malformed"), literal(text("Upper"), text("case"))), END_STREAM),
        frame_headers(9, joined(block_post("/short"), literal(text("content-length"), text("99"))), 0),
        frame_data(9, "too short", END_STREAM), frame_headers(11, joined(block_post("/ends"), literal(text("x"), text(""))), 0),
        frame_data_of(11, padded(text(""), 3), PADDED | END_STREAM), frame_settings_empty(), frame(0xeb, 0, 11, text("")),
        frame_goaway(0, NO_ERROR, "good-bye, and some debug data"), frame_headers(13, block_get("/last"), END_STREAM));
}

static void
curious(sw_config *config)
{
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, 10);
}

TestFeed(split, session_of_a_server)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, curious);
    server->on_event = answer;
    feed(server, octets_for_a_server());
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "HEADERS 13 request"), 1));
    cr_assert(eq(int, saw(server, "DATA 3 \"padded contentand more of it\"\n"), 1));
    cr_assert(eq(int, saw(server, "HEADERS 3 trailers x-sum: of it all END_STREAM"), 1));
    cr_assert(eq(int, saw(server, "DATA 11 \"\" END_STREAM"), 1));
    cr_assert(eq(int, saw(server, "UNKNOWN_FRAME 0 type 234 flags 85 an unknown TRUNCATED"), 1));
    cr_assert(eq(int, saw(server, "GOAWAY 0 last 0 error 0 good-bye,  TRUNCATED"), 1));
    cr_assert(eq(sz, sent_frames(server, TYPE_RST_STREAM), 2)); /* 7 and 9 */
}

/* Nor do they depend on memory that is given back between any two of them. */
TestWhole(split, trimmed_after_each_octet)
{
    struct endpoint *plain = new_endpoint(SW_ROLE_SERVER, curious), *trimmed = new_endpoint(SW_ROLE_SERVER, curious);
    const struct wire wire = octets_for_a_server();
    plain->on_event = trimmed->on_event = answer;
    for (size_t at = 0; at < wire.length; at++) {
        feed(plain, part(wire, at, 1));
        feed(trimmed, part(wire, at, 1));
        sw_conn_trim(trimmed->conn);
    }
    cr_assert(eq(str, (char *)events(trimmed), (char *)events(plain)));
    cr_assert(eq(int, trimmed->status, SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(trimmed, TYPE_RST_STREAM), 2));
}

/* -- the other side */

static struct wire
octets_for_a_client(void)
{
    struct wire pushed = joined(hex("82 86 84"), indexed(":authority", "example.org"));
    return joined(
        frame_settings(MAX_FRAME_SIZE, 20000, 6, 1000), frame_settings_ack(), frame_window_update(0, 1), frame_ping("pingping"),
        frame_headers(1, hex("08 03 31 30 33"), 0), /* :status: 103, a literal with an indexed name */
        frame(TYPE_PUSH_PROMISE, PADDED, 1, padded(joined(hex("00000002"), part(pushed, 0, 6)), 4)),
        frame_continuation(1, part(pushed, 6, 100), END_HEADERS), frame_headers(1, joined(hex("88"), indexed("x", "y")), 0),
        frame_data_of(1, padded(text("content"), 2), PADDED), frame_headers(2, joined(hex("88"), hex("be")), END_STREAM),
        frame_data(1, "", END_STREAM), frame_headers(3, hex("8d be"), 0), frame_data(3, "not found", 0),
        frame_headers(3, indexed("trailer", "field"), END_STREAM), frame_rst_stream(5, REFUSED_STREAM),
        frame_goaway(7, ENHANCE_YOUR_CALM, "calm"), frame_headers(7, hex("88"), END_STREAM));
}

TestFeed(split, session_of_a_client)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, takes_push);
    for (uint32_t id = 1; id <= 9; id += 2)
        send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, octets_for_a_client());
    cr_assert(eq(int, client->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE 1 promises 2"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED"), 6));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 9 error 7 by GOAWAY"), 1));
}

/* Errors too: where the octets were cut does not decide what becomes of them. */
TestFeed(split, session_that_dies)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, curious);
    server->on_event = answer;
    feed(server, joined(octets_for_a_server(), frame_data(13, "after the end", 0), frame_ping("too late")));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, saw(server, "PING 0 too late"), 0));
    cr_assert(eq(u32, last_goaway(server).error, STREAM_CLOSED));
}

/* -- cut at random, many times over: pieces of 0 to 40 octets */

static uint32_t seed;

static uint32_t
random_below(uint32_t limit)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % limit;
}

static struct endpoint *
session_in_pieces(enum sw_role role, struct wire octets)
{
    struct endpoint *endpoint = new_endpoint(role, role == SW_ROLE_SERVER ? curious : takes_push);
    if (role == SW_ROLE_SERVER)
        endpoint->on_event = answer;
    for (uint32_t id = 1; role == SW_ROLE_CLIENT && id <= 9; id += 2)
        send_headers(endpoint, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    endpoint->keep_output = 1; /* WINDOW_UPDATE goes out when output is drained: that is when, not what */
    for (size_t at = 0; at < octets.length;) {
        uint32_t length = seed ? random_below(41) : (uint32_t)octets.length;
        feed(endpoint, part(octets, at, length));
        at += length;
    }
    endpoint->keep_output = 0;
    take_output(endpoint);
    return endpoint;
}

static void
all_pieces_are_the_same(void)
{
    for (int role = 0; role < 2; role++) {
        struct wire octets = role == SW_ROLE_SERVER ? octets_for_a_server() : octets_for_a_client();
        uint32_t first_seed = seed;
        seed = 0;
        struct endpoint *whole = session_in_pieces((enum sw_role)role, octets);
        seed = first_seed;
        struct endpoint *pieces = session_in_pieces((enum sw_role)role, octets);
        cr_assert(eq(str, seen(pieces), seen(whole)));
        cr_assert(eq(sz, output(pieces).length, output(whole).length));
        cr_assert(eq(int, memcmp(output(pieces).octets, output(whole).octets, output(whole).length), 0));
    }
}

Test(split, at_random)
{
    for (uint32_t run = 1; run <= 300; run++) {
        seed = run * 7919;
        run_fed_whole(all_pieces_are_the_same);
    }
}
