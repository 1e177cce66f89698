/* Field blocks on the wire (RFC 9113 4.3, 6.2, 6.10): HEADERS and CONTINUATION, contiguous, and decoded whatever becomes of them.
 */
#include "verdict.h"

static void
patient(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_BLOCK_CONTINUATIONS, 200);
    sw_config_set_limit(config, SW_LIMIT_BLOCK_SHORT_FRAGMENTS, 200);
}

#define REQUEST_LINE "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: example.org END_STREAM\n"

/* RFC 9113 4.3, 6.10: a block may be cut into fragments anywhere; END_STREAM stands on HEADERS. */
TestFeed(block, cut_into_fragments)
{
    struct wire whole = block_get("/");
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    feed(server, frame_headers_open(1, part(whole, 0, 5), END_STREAM));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(str, state_of(server, 1), "open")); /* END_STREAM counts when the block is complete */
    feed(server, frame_continuation(1, part(whole, 5, 1), 0));
    feed(server, frame_continuation(1, text(""), 0));
    feed(server, frame_continuation(1, part(whole, 6, whole.length), END_HEADERS));
    cr_assert(eq(str, seen(server), REQUEST_LINE));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 6.10: one octet a frame. */
TestWhole(block, an_octet_a_fragment)
{
    struct wire whole = block_get("/");
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    feed(server, frame_headers_open(1, text(""), END_STREAM));
    for (size_t at = 0; at < whole.length; at++)
        feed(server, frame_continuation(1, part(whole, at, 1), at + 1 == whole.length ? END_HEADERS : 0));
    cr_assert(eq(str, seen(server), REQUEST_LINE));
}

/* RFC 9113 6.10: the last fragment may be empty. */
TestFeed(block, ends_with_an_empty_fragment)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers_open(1, block_get("/"), END_STREAM), frame_continuation(1, text(""), END_HEADERS)));
    cr_assert(eq(str, seen(server), REQUEST_LINE));
}

/* RFC 9113 6.2: padding and priority belong to HEADERS and are no part of the block. */
TestFeed(block, with_padding_and_priority_in_front)
{
    struct wire whole = block_get("/");
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers_open(1, padded(joined(priority_fields(0, 0, 15), part(whole, 0, 20)), 40),
                                           END_STREAM | PADDED | WITH_PRIORITY),
                        frame_continuation(1, part(whole, 20, whole.length), END_HEADERS)));
    cr_assert(
        eq(int,
           saw(server, "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: example.org PRIORITY on 0 weight 16"
                       " END_STREAM"),
           1));
}

/* RFC 9113 6.10: CONTINUATION has no padding; the bit means nothing. */
TestFeed(block, flags_of_continuation)
{
    struct wire whole = block_get("/");
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers_open(1, part(whole, 0, 20), END_STREAM),
                        frame_continuation(1, part(whole, 20, whole.length), END_HEADERS | PADDED | WITH_PRIORITY | END_STREAM)));
    cr_assert(eq(str, seen(server), REQUEST_LINE));
}

/* RFC 9113 4.3, 5.5, 6.2, 6.10: any other frame inside a block, and CONTINUATION outside, is a C:PROTOCOL_ERROR. */
static struct wire intruder;

static void
a_block_is_interrupted(void)
{
    struct endpoint *server = server_with_stream(3, 0);
    feed(server, frame_headers_open(5, part(block_get("/"), 0, 30), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, intruder);
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

Test(block, nothing_may_interrupt_it)
{
    static const uint8_t opaque[8] = {0};
    const struct wire frames[] = {
        frame_data(3, "x", 0),
        frame_data(5, "x", 0),
        frame_headers(5, block_get("/"), 0),
        frame_headers(7, block_get("/"), END_STREAM),
        frame_headers_open(5, text(""), 0),
        frame_priority(5, 3, 0),
        frame_rst_stream(5, CANCEL),
        frame_rst_stream(3, CANCEL),
        frame_settings_empty(),
        frame_settings_ack(),
        frame_push_promise(5, 2, block_get("/")),
        frame_ping("12345678"),
        frame_ping_ack(opaque),
        frame_goaway(0, NO_ERROR, ""),
        frame_window_update(0, 1),
        frame_window_update(5, 1),
        frame(0xf0, 0, 5, text("unknown")),
        frame(0xf0, END_HEADERS, 0, text("")),
        frame_continuation(3, text(""), END_HEADERS),
        frame_continuation(7, text(""), END_HEADERS),
        frame_continuation(0, text(""), END_HEADERS),
    };
    for (size_t i = 0; i < sizeof frames / sizeof frames[0]; i++) {
        intruder = frames[i];
        run_fed_every_way(a_block_is_interrupted);
    }
}

TestFeed(block, continuation_without_one)
{
    struct endpoint *server = open_server();
    feed(server, frame_continuation(1, block_get("/"), END_HEADERS));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

TestFeed(block, continuation_after_its_end)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block_get("/"), 0), frame_continuation(1, text(""), END_HEADERS)));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(int, saw(server, "HEADERS 1"), 1));
}

TestFeed(block, continuation_after_continuation_that_ended_it)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers_open(1, block_get("/"), 0), frame_continuation(1, text(""), END_HEADERS),
                        frame_continuation(1, text(""), END_HEADERS)));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.6: PUSH_PROMISE is continued like HEADERS. */
TestFeed(block, push_promise_is_continued)
{
    struct wire whole = block_get("/pushed");
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, joined(frame(TYPE_PUSH_PROMISE, 0, 1, joined(hex("00000002"), part(whole, 0, 9))),
                        frame_continuation(1, part(whole, 9, whole.length), END_HEADERS)));
    cr_assert(
        eq(str, seen(client), "PUSH_PROMISE 1 promises 2 :method: GET; :scheme: http; :path: /pushed; :authority: example.org\n"));
    struct endpoint *other = client_with_push(SW_SEND_END_STREAM);
    feed(other, joined(frame(TYPE_PUSH_PROMISE, 0, 1, joined(hex("00000002"), part(whole, 0, 9))),
                       frame_continuation(2, part(whole, 9, whole.length), END_HEADERS))); /* it belongs to stream 1 */
    cr_assert(eq(str, verdict(other), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 4.3: a field block that cannot be decoded is a connection error of type COMPRESSION_ERROR, wherever it is. */
static struct wire bad_block;

static void
a_block_cannot_be_decoded(void)
{
    struct endpoint *changed_fields = open_server();
    feed(changed_fields, frame_headers(1, bad_block, END_STREAM));
    cr_assert(eq(str, verdict(changed_fields), "C:COMPRESSION_ERROR"));

    struct endpoint *reset = server_with_stream(1, 0); /* as trailers of a stream that we reset */
    sw_conn_reset_stream(reset->conn, 1, SW_ERROR_CANCEL);
    drain_events(reset);
    forget(reset);
    feed(reset, frame_headers(1, bad_block, END_STREAM));
    cr_assert(eq(int, reset->status, SW_STATUS_TERMINATED));
    cr_assert(eq(u32, last_goaway(reset).error, COMPRESSION_ERROR));
}

Test(block, that_cannot_be_decoded)
{
    const struct wire blocks[] = {
        hex("80"),                  /* index 0 (RFC 7541 6.1) */
        hex("be"),                  /* index 62 with an empty dynamic table (2.3.3) */
        hex("ff ffffffff7f"),       /* an integer too large (5.1) */
        hex("00 01"),               /* ends in a name */
        hex("00 0161 05 62"),       /* ends in a value */
        hex("40"),                  /* ends before the name */
        hex("82 20"),               /* a size update after a field (4.2) */
        hex("3f e2 1f"),            /* a size update to 4,097 (6.3) */
        hex("00 81 ff 0161"),       /* Huffman padding of 8 bits (5.2) */
        hex("00 0161 84 ffffffff"), /* EOS (5.2) */
    };
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) {
        bad_block = blocks[i];
        run_fed_every_way(a_block_cannot_be_decoded);
    }
}

/* RFC 9113 4.3: cut in the middle of a representation by END_HEADERS. */
TestFeed(block, ends_in_a_representation)
{
    struct wire whole = block_get("/");
    struct endpoint *server = open_server();
    feed(server,
         joined(frame_headers_open(1, part(whole, 0, 5), END_STREAM), frame_continuation(1, part(whole, 5, 6), END_HEADERS)));
    cr_assert(eq(str, verdict(server), "C:COMPRESSION_ERROR"));
}

/* -- what we send */

/* RFC 9113 4.2, 6.10: a block larger than the peer's MAX_FRAME_SIZE goes out as HEADERS and CONTINUATION with nothing between. */
TestWhole(block, large_ones_are_cut_as_the_peer_wants)
{
    static char value[40001];
    memset(value, 'Z', 40000); /* its Huffman code is no shorter (RFC 7541 Appendix B: 8 bits) */
    struct endpoint *server = server_with_stream(1, END_STREAM);
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200", "large", value), SW_STATUS_OK));

    size_t offset = 0, total = 0, frames = 0;
    for (struct seen_frame frame; (frame = frame_at(output(server), &offset)).found; frames++) {
        cr_assert(eq(u32, frame.id, 1));
        cr_assert(eq(int, frame.type, frames == 0 ? TYPE_HEADERS : TYPE_CONTINUATION));
        cr_assert(eq(int, frame.flags, (frames == 0 ? END_STREAM : 0) | (frames == 2 ? END_HEADERS : 0)));
        cr_assert(frames == 2 || frame.length == 16384);
        total += frame.length;
    }
    cr_assert(eq(sz, frames, 3));
    cr_assert(gt(sz, total, 40000));

    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM);
    carry(server, client);
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "HEADERS 1 response :status: 200; large: ZZZ"), 1));
}

/* RFC 9113 4.2: exactly MAX_FRAME_SIZE octets need no CONTINUATION; one more does. */
TestWhole(block, of_max_frame_size)
{
    for (size_t more = 0; more < 2; more++) {
        static char value[20001];
        memset(value, 'Z', 20000);
        struct endpoint *server = server_with_stream(1, END_STREAM);
        value[16000] = '\0';
        send_headers(server, 1, 0, ":status", "200", "large", value);
        size_t around = sent_frame(server, TYPE_HEADERS).length - 16000;

        struct endpoint *other = server_with_stream(1, END_STREAM);
        memset(value, 'Z', 20000);
        value[16384 - around + more] = '\0';
        send_headers(other, 1, 0, ":status", "200", "large", value);
        cr_assert(eq(u32, sent_frame(other, TYPE_HEADERS).length, 16384));
        cr_assert(eq(sz, sent_frames(other, TYPE_CONTINUATION), more));
        cr_assert(eq(u32, sent_frame(other, TYPE_CONTINUATION).length, (uint32_t)more));
    }
}
