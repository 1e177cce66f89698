/* PING (RFC 9113 6.7). */
#include "verdict.h"

static const uint8_t opaque[8] = {0, 1, 2, 3, 0xfc, 0xfd, 0xfe, 0xff};

/* RFC 9113 6.7: answered with the same octets and ACK, and reported. */
TestFeed(ping, is_acknowledged)
{
    struct endpoint *server = open_server();
    feed(server, frame(TYPE_PING, 0, 0, octets_of(opaque, 8)));
    struct seen_frame frame = sent_frame(server, TYPE_PING);
    cr_assert(eq(int, frame.flags, ACK));
    cr_assert(eq(u32, frame.id, 0));
    cr_assert(eq(int, memcmp(frame.payload, opaque, 8), 0));
    cr_assert(eq(str, seen(server), "PING 0 \\x00\\x01\\x02\\x03\\xfc\\xfd\\xfe\\xff\n"));
}

/* RFC 9113 6.7: an acknowledgement is not acknowledged. */
TestFeed(ping, acknowledgement_of_ours)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_ping(server->conn, opaque), SW_STATUS_OK));
    feed(server, frame_ping_ack(opaque));
    cr_assert(eq(str, seen(server), "PING_ACK 0 \\x00\\x01\\x02\\x03\\xfc\\xfd\\xfe\\xff\n"));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 1));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 0));
}

/* RFC 9113 6.7: an answer to nothing is legal, useless, and charged. */
TestFeed(ping, acknowledgement_of_nothing)
{
    struct endpoint *server = open_server();
    feed(server, frame_ping_ack(opaque));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 0));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 1));
}

/* Each PING in its order. */
TestFeed(ping, several)
{
    struct endpoint *client = open_client();
    feed(client, joined(frame_ping("11111111"), frame_ping("22222222"), frame_ping("33333333")));
    cr_assert(eq(str, seen(client), "PING 0 11111111\nPING 0 22222222\nPING 0 33333333\n"));
    cr_assert(eq(sz, sent_frames(client, TYPE_PING), 3));
    cr_assert(eq(int, memcmp(sent_frame(client, TYPE_PING).payload, "33333333", 8), 0));
}

/* RFC 9113 6.7: PING may come in the middle of everything but a field block. */
TestFeed(ping, between_frames_of_a_message)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_ping("11111111"), frame_data(1, "x", 0), frame_ping("22222222"),
                        frame_data(1, "y", END_STREAM)));
    cr_assert(eq(str, seen(server),
                 "HEADERS 1 request :method: POST; :scheme: http; :path: /; :authority: example.org\nPING 0 11111111\n"
                 "DATA 1 \"x\"\nPING 0 22222222\nDATA 1 \"y\" END_STREAM\n"));
}
