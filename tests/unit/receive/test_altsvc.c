/* ALTSVC (RFC 7838 4): for the origin that it names on stream 0, for that of the stream elsewhere; from a server to a client. */
#include "verdict.h"

#include <string.h>

enum { TYPE_ALTSVC = 0xa };

static struct wire
altsvc(uint32_t id, const char *origin, const char *value)
{
    const size_t length = strlen(origin);
    const uint8_t origin_length[] = {(uint8_t)(length >> 8), (uint8_t)length};
    return frame(TYPE_ALTSVC, 0, id, joined(octets_of(origin_length, 2), text(origin), text(value)));
}

TestFeed(altsvc, on_stream_0_it_names_its_origin)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, altsvc(0, "https://example.com", "h3=\":443\""));
    cr_assert(eq(str, seen(client), "ALTSVC 0 \"https://example.com\" h3=\":443\"\n"));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* No flag is defined for it, so none is looked at. */
TestFeed(altsvc, elsewhere_it_is_about_the_origin_of_the_stream)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, joined(altsvc(1, "", "h3=\":443\""), frame(TYPE_ALTSVC, 0xff, 1, hex("0000"))));
    cr_assert(eq(str, seen(client), "ALTSVC 1 \"\" h3=\":443\"\nALTSVC 1 \"\" \n"));
    cr_assert(eq(str, verdict(client), "ok"));
}

static void
note_user(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind == SW_EVENT_ALTSVC)
        endpoint->arg = event->user;
}

TestFeed(altsvc, its_event_has_the_user_pointer_of_the_stream)
{
    struct endpoint *client = client_with_stream(0);
    int mine;
    client->on_event = note_user;
    sw_conn_set_stream_user(client->conn, 1, &mine);
    feed(client, altsvc(1, "", "clear"));
    cr_assert(client->arg == &mine);
    feed(client, altsvc(0, "https://a", "clear"));
    cr_assert(client->arg == NULL);
}

/* "invalid and MUST be ignored": an origin is missing on stream 0, and one too many elsewhere. */
TestFeed(altsvc, with_no_origin_or_with_two_it_is_ignored)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, joined(altsvc(0, "", "h3=\":443\""), altsvc(1, "a", "h3=\":443\""),
                        altsvc(1, "https://example.com", "h3=\":443\""), frame_ping("12345678")));
    cr_assert(eq(str, seen(client), "PING 0 12345678\n"));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(used_of(client, SW_LIMIT_GLITCHES) >= 3);
}

/* RFC 9113 4.2: a frame that is too small for what it must hold. */
TestFeed(altsvc, an_origin_longer_than_the_payload_ends_the_connection)
{
    static const char *const cut[] = {"", "00", "0001", "000461 6263", "ffff61"};
    for (size_t i = 0; i < 2 * sizeof cut / sizeof cut[0]; i++) {
        struct endpoint *client = client_with_stream(0);
        feed(client, frame(TYPE_ALTSVC, 0, i % 2, hex(cut[i / 2]))); /* on stream 0, and on one that could be reset */
        cr_assert(eq(str, verdict(client), "C:FRAME_SIZE_ERROR"));
        cr_assert(eq(int, saw(client, "ALTSVC"), 0));
    }
}

TestFeed(altsvc, an_origin_that_fills_the_payload_leaves_an_empty_value)
{
    struct endpoint *client = open_client();
    feed(client, frame(TYPE_ALTSVC, 0, 0, hex("0003616263")));
    cr_assert(eq(str, seen(client), "ALTSVC 0 \"abc\" \n"));
}

/* "A device acting as a server MUST ignore it", whatever is in it. */
TestFeed(altsvc, a_server_ignores_it)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(altsvc(0, "https://example.com", "clear"), altsvc(1, "", "clear"), frame(TYPE_ALTSVC, 0, 1, hex("ffff"))));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_GLITCHES), 3));
}

/* RFC 9113 5.5: an extension is no error in any state; on these streams nobody knows the origin. */
TestFeed(altsvc, on_idle_and_closed_streams_it_is_ignored)
{
    struct endpoint *client = client_with_stream(0);
    sw_conn_reset_stream(client->conn, 1, CANCEL);
    drain_events(client);
    forget(client);
    feed(client, joined(altsvc(1, "", "clear"), altsvc(2, "", "clear"), altsvc(7, "", "clear")));
    cr_assert(eq(str, seen(client), ""));
    cr_assert(eq(str, verdict(client), "ok"));
}

static void
short_sighted(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, 6);
    sw_config_set_report_unknown_frames(config, true);
}

/* Of a long one the beginning is shown, even where the origin alone is too long. It is no unknown frame. */
TestFeed(altsvc, of_a_long_one_the_beginning_is_shown)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, short_sighted);
    feed(client, joined(altsvc(0, "abcd", "efgh"), altsvc(0, "abcdefgh", "ijkl"), altsvc(0, "abcd", "ef")));
    cr_assert(eq(str, seen(client),
                 "ALTSVC 0 \"abcd\" ef TRUNCATED\n"
                 "ALTSVC 0 \"abcdef\"  TRUNCATED\n"
                 "ALTSVC 0 \"abcd\" ef\n"));
}

/* ---- sent ------------------------------------------------------------------------------------------------------------------- */

static enum sw_status
send_altsvc(struct endpoint *endpoint, uint32_t id, const char *origin, const char *value)
{
    enum sw_status status =
        sw_conn_send_altsvc(endpoint->conn, id, (const uint8_t *)origin, strlen(origin), (const uint8_t *)value, strlen(value));
    take_output(endpoint);
    return status;
}

TestWhole(altsvc, a_server_sends_it)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, send_altsvc(server, 0, "https://a", "clear"), SW_STATUS_OK));
    cr_assert(eq(int, send_altsvc(server, 1, "", "h2"), SW_STATUS_OK));
    struct wire expected = hex("000010 0a 00 00000000 0009 68747470733a2f2f61 636c656172" /* https://a, clear */
                               "000004 0a 00 00000001 0000 6832");
    struct wire sent = output(server);
    cr_assert(eq(sz, sent.length, expected.length));
    cr_assert(memcmp(sent.octets, expected.octets, expected.length) == 0);
}

TestWhole(altsvc, a_client_is_told_what_a_server_sends)
{
    struct endpoint *server = server_with_stream(1, 0), *client = client_with_stream(0);
    send_altsvc(server, 0, "https://example.com", "h3=\":443\"");
    send_altsvc(server, 1, "", "clear");
    carry(server, client);
    cr_assert(eq(str, seen(client), "ALTSVC 0 \"https://example.com\" h3=\":443\"\nALTSVC 1 \"\" clear\n"));
}

TestWhole(altsvc, what_a_client_would_ignore_is_not_sent)
{
    struct endpoint *server = server_with_stream(1, 0), *client = client_with_stream(0);
    cr_assert(eq(int, send_altsvc(server, 0, "", "clear"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, send_altsvc(server, 1, "https://a", "clear"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, send_altsvc(server, 3, "", "clear"), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, send_altsvc(client, 0, "https://a", "clear"), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(sz, output(server).length + output(client).length, 0));
}

/* The origin's length has 16 bits, and the payload is held to the peer's MAX_FRAME_SIZE (RFC 9113 4.2), here 16,384. */
TestWhole(altsvc, its_length_is_held_to_what_the_peer_takes)
{
    static const uint8_t octets[70000] = {'a'};
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn *conn = server->conn;
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, octets, 9, octets, 16384 - 2 - 9), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, octets, 9, octets, 16384 - 2 - 8), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, octets, 9, octets, SIZE_MAX), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, NULL, 9, octets, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 1, NULL, 0, NULL, 1), SW_STATUS_INVALID_ARGUMENT));
    feed(server, frame_settings(MAX_FRAME_SIZE, 100000));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, octets, 65535, octets, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 0, octets, 65536, octets, 1), SW_STATUS_INVALID_ARGUMENT));
    take_output(server);
    cr_assert(eq(int, sw_conn_send_altsvc(conn, 1, NULL, 0, NULL, 0), SW_STATUS_OK));
}

TestAllocations(altsvc, is_sent_whole_or_not_at_all)
{
    struct endpoint *server = open_server();
    if (!server->conn)
        return;
    const size_t before = output(server).length;
    static const uint8_t octets[8000] = {'a'};
    for (int i = 0; i < 3; i++)
        if (sw_conn_send_altsvc(server->conn, 0, octets, 4, octets, sizeof octets) != SW_STATUS_OK)
            cr_assert(memory_failed());
    take_output(server);
    cr_assert(eq(sz, (output(server).length - before) % (9 + 2 + 4 + sizeof octets), 0));
}
