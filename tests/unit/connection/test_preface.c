/* The connection preface (RFC 9113 3.4): the client's 24 octets, and SETTINGS as the first frame of both ends. */
#include "verdict.h"

/* RFC 9113 3.4: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", followed by a SETTINGS frame, which may be empty. */
TestWhole(preface, client_sends_the_24_octets_and_settings_at_once)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    take_output(client);
    struct wire sent = output(client);

    struct wire octets = hex("505249202a20485454502f322e300d0a0d0a534d0d0a0d0a");
    cr_assert(ge(sz, sent.length, 24 + 9));
    cr_assert(eq(int, memcmp(sent.octets, octets.octets, 24), 0));
    size_t offset = 24;
    struct seen_frame first = frame_at(sent, &offset);
    cr_assert(eq(int, first.type, TYPE_SETTINGS));
    cr_assert(eq(int, first.flags, 0));
    cr_assert(eq(u32, first.id, 0));
    cr_assert(eq(sz, offset, sent.length));
}

/* RFC 9113 3.4: the server connection preface is a SETTINGS frame, the first frame the server sends. */
TestWhole(preface, server_sends_settings_first_and_without_waiting)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    take_output(server);
    struct wire sent = output(server);

    size_t offset = 0;
    struct seen_frame first = frame_at(sent, &offset);
    cr_assert(eq(int, first.type, TYPE_SETTINGS));
    cr_assert(eq(int, first.flags, 0));
    cr_assert(eq(sz, offset, sent.length));
}

/* RFC 9113 3.4: the SETTINGS of the preface are acknowledged, after our own. */
TestFeed(preface, settings_of_the_preface_are_acknowledged)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame_settings(MAX_FRAME_SIZE, 20000)));

    cr_assert(eq(str, seen(server), "SETTINGS 0 5=20000\n"));
    size_t offset = 0;
    struct seen_frame ours = frame_at(output(server), &offset), ack = frame_at(output(server), &offset);
    cr_assert(eq(int, ours.type, TYPE_SETTINGS));
    cr_assert(eq(int, ours.flags, 0));
    cr_assert(eq(int, ack.type, TYPE_SETTINGS));
    cr_assert(eq(int, ack.flags, ACK));
    cr_assert(eq(u32, ack.length, 0));
}

/* RFC 9113 3.4: clients may send further frames right after the preface, without waiting for the server's. */
TestFeed(preface, requests_may_follow_at_once)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(int,
                 send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"),
                 SW_STATUS_OK));

    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame_settings_empty(), frame_headers(1, block_get("/"), END_STREAM)));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), 1));
    carry(client, server); /* a second preface is no frame */
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
}

/* RFC 9113 3.4: an invalid connection preface is a connection error of type PROTOCOL_ERROR. */
static size_t wrong_octet;

static void
one_octet_is_wrong(void)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    struct wire right = joined(preface(), frame_settings_empty());
    uint8_t octets[33];
    memcpy(octets, right.octets, sizeof octets);
    octets[wrong_octet] ^= 0x20;

    feed(server, part(octets_of(octets, sizeof octets), 0, wrong_octet));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, part(octets_of(octets, sizeof octets), wrong_octet, 1)); /* seen at once, whatever follows */
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0));
}

Test(preface, any_wrong_octet_ends_the_connection)
{
    for (wrong_octet = 0; wrong_octet < 24; wrong_octet++)
        run_fed_every_way(one_octet_is_wrong);
}

/* RFC 9113 3.4: what is no HTTP/2 at all. */
TestFeed(preface, http_1_1_ends_the_connection)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, text("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(str, seen(server), ""));
}

/* A peer that speaks HTTP/1.x is told so, not that it made a mistake in HTTP/2 (RFC 9112 3.1, 4). */
static const char *first_words;
static enum sw_role first_role;
static int http1;

static void
the_peer_is_named(void)
{
    struct endpoint *endpoint = new_endpoint(first_role, NULL);
    feed(endpoint, text(first_words));
    cr_assert(eq(str, verdict(endpoint), "C:PROTOCOL_ERROR"));
    sw_error_report report = sw_conn_error(endpoint->conn);
    cr_assert(eq(str, named(first_words, report.machine), named(first_words, "connection")));
    cr_assert(eq(int, strstr(report.why, "speaks HTTP/1.x") != NULL, http1));
    cr_assert(eq(int, strcmp(report.input, "recv HTTP1") == 0, http1));
}

Test(preface, http_1_is_named)
{
    static const char *const clients[] = {"GET / HTTP/1.1\r\n\r\n",
                                          "POST /a HTTP/1.1\r\n",
                                          "PUT / HTTP/1.0\r\n",
                                          "OPTIONS * HTTP/1.1\r\n",
                                          "PATCH / HTTP/1.1\r\n",
                                          "PROPFIND / HTTP/1.1\r\n",
                                          "PRI2",
                                          "get /",
                                          "\x16\x03\x01",
                                          "PRI / HTTP/1.1\r\n"};
    static const char *const servers[] = {"HTTP/1.1 400 Bad Request\r\n\r\n", "HTTP/1.0 200 OK\r\n", "HTTP/2 200\r\n\r\n",
                                          "HTTQ/1.1 400 ", "http/1.1 400 "};
    for (size_t i = 0; i < 10; i++) {
        first_words = clients[i];
        first_role = SW_ROLE_SERVER;
        http1 = i < 6;
        run_fed_every_way(the_peer_is_named);
    }
    for (size_t i = 0; i < 5; i++) {
        first_words = servers[i];
        first_role = SW_ROLE_CLIENT;
        http1 = i < 3;
        run_fed_every_way(the_peer_is_named);
    }
}

/* RFC 9113 3.4: the first frame of either end is SETTINGS; anything else is a connection error of type PROTOCOL_ERROR. */
static struct wire first_frame;

static void
first_frame_is_not_settings(void)
{
    struct endpoint *endpoint = new_endpoint(first_role, NULL);
    if (first_role == SW_ROLE_SERVER)
        feed(endpoint, preface());
    feed(endpoint, first_frame);
    cr_assert(eq(str, verdict(endpoint), "C:PROTOCOL_ERROR"));
    cr_assert(eq(str, seen(endpoint), ""));
}

Test(preface, first_frame_must_be_settings)
{
    static const uint8_t opaque[8] = {0};
    const struct wire frames[] = {
        frame_settings_ack(),
        frame_headers(1, block_get("/"), END_STREAM),
        frame_data(1, "x", 0),
        frame_priority(1, 3, 0),
        frame_rst_stream(1, CANCEL),
        frame_push_promise(1, 2, block_get("/")),
        frame_ping("12345678"),
        frame_ping_ack(opaque),
        frame_goaway(0, NO_ERROR, ""),
        frame_window_update(0, 1),
        frame_continuation(1, text(""), END_HEADERS),
        frame(0xee, 0, 0, text("unknown")),
    };
    for (size_t i = 0; i < sizeof frames / sizeof frames[0]; i++) {
        first_frame = frames[i];
        first_role = SW_ROLE_SERVER;
        run_fed_every_way(first_frame_is_not_settings);
        first_role = SW_ROLE_CLIENT;
        run_fed_every_way(first_frame_is_not_settings);
    }
}

/* RFC 9113 6.5: the rules of SETTINGS hold for the first one too. */
TestFeed(preface, first_settings_of_a_wrong_size)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame(TYPE_SETTINGS, 0, 0, hex("000300"))));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

/* RFC 9113 6.8: a GOAWAY may be sent before the peer's preface has come; the peer's preface is still read. */
TestFeed(preface, goaway_before_the_peers_preface)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0), SW_STATUS_OK));
    feed(server, joined(preface(), frame_settings_empty(), frame_headers(1, block_get("/"), END_STREAM), frame_ping("abcdefgh")));

    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "SETTINGS 0\nPING 0 abcdefgh\n"));
}

/* RFC 9113 3.4: a client reads no 24 octets: they are a frame of a wrong kind. */
TestFeed(preface, client_is_sent_the_24_octets)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    feed(client, joined(preface(), frame_settings_empty()));
    cr_assert(eq(int, client->status, SW_STATUS_TERMINATED));
    cr_assert(eq(str, seen(client), ""));
}
