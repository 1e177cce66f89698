/* ORIGIN (RFC 8336 2): which origins a server would have the connection used for; on stream 0, to a client. */
#include "verdict.h"

enum { TYPE_ORIGIN = 0xc };

static struct wire
entry(const char *origin)
{
    const size_t length = strlen(origin);
    const uint8_t origin_length[] = {(uint8_t)(length >> 8), (uint8_t)length};
    return joined(octets_of(origin_length, 2), text(origin));
}

TestFeed(origin, each_entry_is_an_origin)
{
    struct endpoint *client = open_client();
    feed(client, frame(TYPE_ORIGIN, 0, 0, joined(entry("https://example.com"), entry("http://[2001:db8::1]:8080"))));
    cr_assert(eq(str, seen(client), "ORIGIN 0 https://example.com http://[2001:db8::1]:8080\n"));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* RFC 8336 2.1: "zero or more instances": then the connection is for its own origin alone. */
TestFeed(origin, none_are_an_event_too)
{
    struct endpoint *client = open_client();
    feed(client, frame(TYPE_ORIGIN, 0, 0, text("")));
    cr_assert(eq(str, seen(client), "ORIGIN 0\n"));
}

/* RFC 8336 2.2: on another stream it is invalid and ignored, and so it is with any of the first four flags. */
TestFeed(origin, on_a_stream_or_with_a_reserved_flag_it_is_ignored)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, frame(TYPE_ORIGIN, 0, 1, entry("https://a")));
    for (int bit = 0; bit < 4; bit++)
        feed(client, frame(TYPE_ORIGIN, 1 << bit, 0, entry("https://a")));
    feed(client, joined(frame(TYPE_ORIGIN, 0xff, 0, hex("ffff")), frame(TYPE_ORIGIN, 0, 7, hex("ffff"))));
    cr_assert(eq(str, seen(client), ""));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(u32, used_of(client, SW_LIMIT_GLITCHES), 14)); /* the frame, and what is wrong with it */
}

/* RFC 8336 2.2: "the remaining flags ... do not affect processing". */
TestFeed(origin, other_flags_mean_nothing)
{
    struct endpoint *client = open_client();
    for (int bit = 4; bit < 8; bit++)
        feed(client, frame(TYPE_ORIGIN, 1 << bit, 0, entry("https://a")));
    cr_assert(eq(int, saw(client, "ORIGIN 0 https://a\n"), 4));
}

TestFeed(origin, a_server_ignores_it)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame(TYPE_ORIGIN, 0, 0, entry("https://a")), frame(TYPE_ORIGIN, 0, 0, hex("ffff"))));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 4.2: a frame that is too small for what it must hold. */
TestFeed(origin, an_entry_that_is_cut_ends_the_connection)
{
    static const char *const cut[] = {"00", "0001", "0001610003 6162", "0000 00"};
    for (size_t i = 0; i < sizeof cut / sizeof cut[0]; i++) {
        struct endpoint *client = open_client();
        feed(client, frame(TYPE_ORIGIN, 0, 0, hex(cut[i])));
        cr_assert(eq(str, verdict(client), "C:FRAME_SIZE_ERROR"));
        cr_assert(eq(int, saw(client, "ORIGIN"), 0));
    }
}

static void
short_sighted(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, 24);
    sw_config_set_report_unknown_frames(config, true);
}

/* Of a long one the beginning is shown, wherever it ends: behind an entry, in its length, in the origin. It is no unknown frame. */
TestFeed(origin, of_a_long_one_the_beginning_is_shown)
{
    static const char *const seconds[] = {"http://bcdef", "http://bcde", "http://bcd", "http://bcdefg"};
    static const char *const expected[] = {"ORIGIN 0 http://a http://bcdef TRUNCATED\n",
                                           "ORIGIN 0 http://a http://bcde TRUNCATED\n", "ORIGIN 0 http://a http://bcd TRUNCATED\n",
                                           "ORIGIN 0 http://a TRUNCATED\n"};
    for (size_t i = 0; i < 4; i++) {
        struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, short_sighted);
        feed(client, joined(frame(TYPE_ORIGIN, 0, 0, joined(entry("http://a"), entry(seconds[i]), entry("http://c"))),
                            frame_ping("12345678")));
        cr_assert(eq(str, verdict(client), "ok"));
        cr_assert(strncmp(seen(client), expected[i], strlen(expected[i])) == 0);
        cr_assert(eq(int, saw(client, "PING 0"), 1));
    }
}

/* RFC 8336 2.2: an entry that is no origin is ignored, and those behind it are not. */
TestFeed(origin, what_is_no_origin_is_passed_over)
{
    struct endpoint *client = open_client();
    feed(client, frame(TYPE_ORIGIN, 0, 0,
                       joined(entry(""), entry("*.example.com"), entry("https://a"), entry("null"), entry("https://b/"),
                              entry("https://c"), entry("https://"))));
    cr_assert(eq(str, seen(client), "ORIGIN 0 https://a https://c\n"));
}

/* RFC 6454 7.1: serialized-origin = scheme "://" host [ ":" port ]; RFC 3986 3.1, 3.2.2, 3.2.3. */
Test(origin, form)
{
    static const struct {
        const char *octets;
        bool valid;
    } rows[] = {
        {"https://example.com", true},
        {"HTTPS://EXAMPLE.COM", true},
        {"a://b", true},
        {"a1+-.://b", true},
        {"https://example.com:443", true},
        {"https://example.com:0", true},
        {"https://example.com:65535", true},
        {"https://example.com:65536", false},
        {"https://example.com:000443", false},
        {"https://example.com:", false},
        {"https://example.com:4a", false},
        {"https://a:1:2", false},
        {"https://[::1]", true},
        {"https://[::1]:8443", true},
        {"https://[::1", false},
        {"https://[]", false},
        {"https://[::1]8443", false},
        {"https://::1", false},
        {"https://a[b]", false},
        {"https://a]", false},
        {"https://user@example.com", false},
        {"https://example.com/", false},
        {"https://exa mple.com", false},
        {"https://", false},
        {"https:/a", false},
        {"https:a", false},
        {"https", false},
        {"://a", false},
        {"1a://b", false},
        {"a_b://c", false},
        {"null", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const sw_octets octets = {(const uint8_t *)rows[i].octets, strlen(rows[i].octets)};
        cr_assert(eq(str, named(rows[i].octets, sw_origin_valid(octets) ? "valid" : "invalid"),
                     named(rows[i].octets, rows[i].valid ? "valid" : "invalid")));
    }
    cr_assert(not(sw_origin_valid((sw_octets){NULL, 0})));
}

/* ---- sent ------------------------------------------------------------------------------------------------------------------- */

#define OCTETS(text)                              \
    {                                             \
        (const uint8_t *)(text), sizeof(text) - 1 \
    }
static const sw_octets origins[] = {OCTETS("https://a"), OCTETS("http://b:80")};

TestWhole(origin, a_server_sends_it)
{
    struct endpoint *server = open_server(), *client = open_client();
    cr_assert(eq(int, sw_conn_send_origin(server->conn, origins, 2), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_origin(server->conn, NULL, 0), SW_STATUS_OK));
    take_output(server);
    struct wire expected = hex("000018 0c 00 00000000 0009 68747470733a2f2f61 000b 687474703a2f2f623a3830"
                               "000000 0c 00 00000000");
    struct wire sent = output(server);
    cr_assert(eq(sz, sent.length, expected.length));
    cr_assert(memcmp(sent.octets, expected.octets, expected.length) == 0);
    carry(server, client);
    cr_assert(eq(str, seen(client), "ORIGIN 0 https://a http://b:80\nORIGIN 0\n"));
}

TestWhole(origin, what_a_client_would_ignore_is_not_sent)
{
    static const uint8_t octets[70000] = {'a'};
    const sw_octets wrong[] = {OCTETS("https://a"), OCTETS("a"), {octets, 65536}, {NULL, 1}};
    struct endpoint *server = open_server(), *client = open_client();
    cr_assert(eq(int, sw_conn_send_origin(server->conn, wrong, 2), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, sw_conn_refusal(server->conn).index, 1));
    cr_assert(eq(int, sw_conn_send_origin(server->conn, wrong + 2, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_origin(server->conn, wrong + 3, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_origin(server->conn, NULL, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_origin(client->conn, origins, 2), SW_STATUS_WRONG_ROLE));
    take_output(server);
    take_output(client);
    cr_assert(eq(sz, output(server).length + output(client).length, 0));
}

/* RFC 9113 4.2: no longer than the peer's MAX_FRAME_SIZE, here 16,384: 1,489 entries of 11 octets. */
TestWhole(origin, its_length_is_held_to_what_the_peer_takes)
{
    static sw_octets many[1490];
    for (size_t i = 0; i < 1490; i++)
        many[i] = origins[0];
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_send_origin(server->conn, many, 1489), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_origin(server->conn, many, 1490), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, sw_conn_refusal(server->conn).index, SW_NO_INDEX));
}

TestAllocations(origin, is_sent_whole_or_not_at_all)
{
    static sw_octets many[700];
    for (size_t i = 0; i < 700; i++)
        many[i] = origins[0];
    struct endpoint *server = open_server();
    if (!server->conn)
        return;
    const size_t before = output(server).length;
    for (int i = 0; i < 3; i++)
        if (sw_conn_send_origin(server->conn, many, 700) != SW_STATUS_OK)
            cr_assert(memory_failed());
    take_output(server);
    cr_assert(eq(sz, (output(server).length - before) % (9 + 700 * 11), 0));
}
