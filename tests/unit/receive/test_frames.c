/* Frames (RFC 9113 4, 6): their layouts as we write them, and their sizes, identifiers, flags and padding as we read them. */
#include "verdict.h"

static struct cr_mem
memory(struct wire wire)
{
    return (struct cr_mem){wire.octets, wire.length};
}

static struct cr_mem
sent(struct endpoint *endpoint)
{
    take_output(endpoint);
    return memory(output(endpoint));
}

/* -- layouts, octet for octet */

/* RFC 9113 6.1, 6.2: a response with content; 0x88 is ":status: 200" (RFC 7541 6.1, Appendix A). */
TestWhole(frames, headers_and_data_are_written)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    send_data(server, 1, "hi", 0, NULL);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OK));
    cr_assert(eq(mem, sent(server), memory(hex("000001 01 04 00000001 88  000002 00 00 00000001 6869  000000 00 01 00000001"))));
}

/* RFC 9113 6.2: END_STREAM 0x1, END_HEADERS 0x4. */
TestWhole(frames, headers_that_end_the_stream_are_written)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    cr_assert(eq(mem, sent(server), memory(hex("000001 01 05 00000001 89"))));
}

/* RFC 9113 6.4. */
TestWhole(frames, rst_stream_is_written)
{
    struct endpoint *server = server_with_stream(5, 0);
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 5, SW_ERROR_CANCEL), SW_STATUS_OK));
    cr_assert(eq(mem, sent(server), memory(hex("000004 03 00 00000005 00000008"))));
}

/* RFC 9113 6.5: entries of 16 and 32 bits; the acknowledgement is empty. */
TestWhole(frames, settings_are_written)
{
    struct endpoint *server = open_server();
    const sw_setting change = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 100000};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &change, 1), SW_STATUS_OK));
    feed(server, frame_settings_empty());
    cr_assert(eq(mem, sent(server), memory(hex("000006 04 00 00000000 0004 000186a0  000000 04 01 00000000"))));
}

/* RFC 9113 6.6: the promised stream identifier stands before the fragment. */
TestWhole(frames, push_promise_is_written)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1, .flags = SW_FIELD_NEVER_INDEXED},
    };
    uint32_t promised = 0;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 2));
    struct seen_frame frame = sent_frame(server, TYPE_PUSH_PROMISE);
    cr_assert(eq(int, frame.flags, END_HEADERS));
    cr_assert(eq(u32, frame.id, 1));
    cr_assert(eq(u32, number_at(frame.payload), 2));
    cr_assert(eq(int, memcmp(frame.payload + 4, "\x82\x86\x84", 3), 0)); /* three indexed fields (RFC 7541 Appendix A) */
}

/* RFC 9113 6.7: 8 octets of opaque data, sent back with ACK. */
TestFeed(frames, ping_and_its_acknowledgement_are_written)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_ping(server->conn, (const uint8_t *)"12345678"), SW_STATUS_OK));
    feed(server, frame_ping("abcdefgh"));
    cr_assert(eq(mem, sent(server),
                 memory(joined(hex("000008 06 00 00000000"), text("12345678"), hex("000008 06 01 00000000"), text("abcdefgh")))));
}

/* RFC 9113 6.8: last stream identifier, error code, debug data. */
TestWhole(frames, goaway_is_written)
{
    struct endpoint *server = server_with_stream(7, END_STREAM);
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_INTERNAL_ERROR, (const uint8_t *)"why", 3), SW_STATUS_OK));
    cr_assert(eq(mem, sent(server), memory(hex("00000b 07 00 00000000 00000007 00000002 776879"))));
}

/* RFC 9113 6.9. */
TestWhole(frames, window_update_is_written)
{
    struct endpoint *server = server_with_stream(3, 0);
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 3, 0x10000), SW_STATUS_OK));
    cr_assert(eq(mem, sent(server), memory(hex("000004 08 00 00000003 00010000"))));
}

/* RFC 9113 5.5: frames of other types go out as they are given. */
TestWhole(frames, other_types_are_written)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xbe, 0x5a, 0, (const uint8_t *)"xyz", 3), SW_STATUS_OK));
    cr_assert(eq(mem, sent(server), memory(hex("000003 be 5a 00000000 78797a"))));
    for (uint8_t type = 0; type < 10; type++)
        cr_assert(eq(int, sw_conn_send_frame(server->conn, type, 0, 0, NULL, 0), SW_STATUS_INVALID_ARGUMENT));
}

/* -- what is wrong with a frame by itself: on an endpoint where stream 1 is open */

struct row {
    const char *name;
    const char *frame; /* in hex */
    const char *verdict;
};
static struct row row;
static enum sw_role row_role;

static void
frame_by_itself(void)
{
    struct endpoint *endpoint = row_role == SW_ROLE_SERVER ? server_with_stream(1, 0) : client_with_push(0);
    feed(endpoint, hex(row.frame));
    cr_assert(eq(str, named(row.name, verdict(endpoint)), named(row.name, row.verdict)));
}

static void
run_rows(const struct row *rows, size_t count, enum sw_role role)
{
    for (size_t i = 0; i < count; i++) {
        row = rows[i];
        row_role = role;
        run_fed_every_way(frame_by_itself);
    }
}

#define RUN_ROWS(rows, role) run_rows(rows, sizeof(rows) / sizeof((rows)[0]), role)

/*
 * RFC 9113 4.2: FRAME_SIZE_ERROR if a frame is too small to contain mandatory frame data or exceeds a limit of its type; and 6.3
 * (PRIORITY: a stream error), 6.4, 6.5, 6.7, 6.8, 6.9 (connection errors).
 */
Test(frames, sizes)
{
    static const struct row rows[] = {
        {"DATA without the padding length", "000000 00 08 00000001", "C:FRAME_SIZE_ERROR"},
        {"HEADERS without the padding length", "000000 01 0c 00000003", "C:FRAME_SIZE_ERROR"},
        {"HEADERS with the priority cut", "000004 01 24 00000003 00000000", "C:FRAME_SIZE_ERROR"},
        {"HEADERS with padding length and the priority cut", "000005 01 2c 00000003 0000000000", "C:FRAME_SIZE_ERROR"},
        {"PRIORITY of 4 octets", "000004 02 00 00000001 00000000", "S:FRAME_SIZE_ERROR on 1"},
        {"PRIORITY of 6 octets", "000006 02 00 00000001 000000000000", "S:FRAME_SIZE_ERROR on 1"},
        {"PRIORITY of no octets", "000000 02 00 00000001", "S:FRAME_SIZE_ERROR on 1"},
        {"PRIORITY of 4 octets on an idle stream", "000004 02 00 00000003 00000000", "C:FRAME_SIZE_ERROR"},
        {"PRIORITY of 5 octets", "000005 02 00 00000001 0000000300", "ok"},
        {"RST_STREAM of 3 octets", "000003 03 00 00000001 000000", "C:FRAME_SIZE_ERROR"},
        {"RST_STREAM of 5 octets", "000005 03 00 00000001 0000000000", "C:FRAME_SIZE_ERROR"},
        {"RST_STREAM of no octets", "000000 03 00 00000001", "C:FRAME_SIZE_ERROR"},
        {"SETTINGS of 5 octets", "000005 04 00 00000000 0003000000", "C:FRAME_SIZE_ERROR"},
        {"SETTINGS of 7 octets", "000007 04 00 00000000 00030000006400", "C:FRAME_SIZE_ERROR"},
        {"SETTINGS acknowledgement with a setting", "000006 04 01 00000000 000300000064", "C:FRAME_SIZE_ERROR"},
        {"SETTINGS acknowledgement of one octet", "000001 04 01 00000000 00", "C:FRAME_SIZE_ERROR"},
        {"PING of 7 octets", "000007 06 00 00000000 00000000000000", "C:FRAME_SIZE_ERROR"},
        {"PING of 9 octets", "000009 06 00 00000000 000000000000000000", "C:FRAME_SIZE_ERROR"},
        {"PING acknowledgement of no octets", "000000 06 01 00000000", "C:FRAME_SIZE_ERROR"},
        {"GOAWAY of 7 octets", "000007 07 00 00000000 00000000000000", "C:FRAME_SIZE_ERROR"},
        {"GOAWAY of 8 octets", "000008 07 00 00000000 0000000000000000", "ok"},
        {"WINDOW_UPDATE of 3 octets", "000003 08 00 00000000 000001", "C:FRAME_SIZE_ERROR"},
        {"WINDOW_UPDATE of 5 octets", "000005 08 00 00000001 0000000100", "C:FRAME_SIZE_ERROR"},
        {"unknown type of no octets", "000000 0b 00 00000001", "ok"},
    };
    RUN_ROWS(rows, SW_ROLE_SERVER);
}

/* RFC 9113 4.2, 6.6. */
Test(frames, sizes_of_push_promise)
{
    static const struct row rows[] = {
        {"promised identifier cut", "000003 05 04 00000001 000000", "C:FRAME_SIZE_ERROR"},
        {"promised identifier cut after the padding length", "000004 05 0c 00000001 00000000", "C:FRAME_SIZE_ERROR"},
        {"no padding length", "000000 05 0c 00000001", "C:FRAME_SIZE_ERROR"},
    };
    RUN_ROWS(rows, SW_ROLE_CLIENT);
}

/* RFC 9113 6.1 to 6.8, 6.10: which frames belong to streams and which to the connection; PROTOCOL_ERROR all. */
Test(frames, stream_identifiers)
{
    static const struct row rows[] = {
        {"DATA on 0", "000001 00 00 00000000 61", "C:PROTOCOL_ERROR"},
        {"HEADERS on 0", "000001 01 05 00000000 82", "C:PROTOCOL_ERROR"},
        {"PRIORITY on 0", "000005 02 00 00000000 0000000300", "C:PROTOCOL_ERROR"},
        {"RST_STREAM on 0", "000004 03 00 00000000 00000008", "C:PROTOCOL_ERROR"},
        {"SETTINGS on 1", "000000 04 00 00000001", "C:PROTOCOL_ERROR"},
        {"SETTINGS acknowledgement on 1", "000000 04 01 00000001", "C:PROTOCOL_ERROR"},
        {"PUSH_PROMISE on 0", "000005 05 04 00000000 0000000282", "C:PROTOCOL_ERROR"},
        {"PING on 1", "000008 06 00 00000001 0000000000000000", "C:PROTOCOL_ERROR"},
        {"GOAWAY on 1", "000008 07 00 00000001 0000000000000000", "C:PROTOCOL_ERROR"},
        {"CONTINUATION on 0", "000001 09 04 00000000 82", "C:PROTOCOL_ERROR"},
        {"WINDOW_UPDATE on 0", "000004 08 00 00000000 00000001", "ok"},
    };
    RUN_ROWS(rows, SW_ROLE_SERVER);
    RUN_ROWS(rows, SW_ROLE_CLIENT);
}

/* RFC 9113 4.1: the reserved bit is ignored, and so are flags without a meaning for the type. */
Test(frames, reserved_bits_and_undefined_flags)
{
    static const struct row rows[] = {
        {"reserved bit of DATA", "000001 00 00 80000001 61", "ok"},
        {"reserved bit of SETTINGS", "000000 04 00 80000000", "ok"},
        {"reserved bit of the increment", "000004 08 00 00000001 80000001", "ok"},
        {"reserved bit of the last stream identifier", "000008 07 00 00000000 8000000000000000", "ok"},
        {"reserved bit alone is no increment", "000004 08 00 00000001 80000000", "C:PROTOCOL_ERROR"},
        {"flags of DATA", "000001 00 f6 00000001 61", "ok"},
        {"flags of PRIORITY", "000005 02 ff 00000001 0000000300", "ok"},
        {"flags of RST_STREAM", "000004 03 ff 00000001 00000008", "ok"},
        {"flags of SETTINGS", "000006 04 fe 00000000 000300000064", "ok"},
        {"flags of PING", "000008 06 fe 00000000 0000000000000000", "ok"},
        {"flags of GOAWAY", "000008 07 ff 00000000 0000000000000000", "ok"},
        {"flags of WINDOW_UPDATE", "000004 08 ff 00000001 00000001", "ok"},
    };
    RUN_ROWS(rows, SW_ROLE_SERVER);
}

/* RFC 9113 6.1, 6.2: padding as long as what is left of the payload is legal, longer is PROTOCOL_ERROR. */
Test(frames, padding)
{
    static const struct row rows[] = {
        {"DATA all padding", "000004 00 08 00000001 03 000000", "ok"},
        {"DATA padding one too long", "000004 00 08 00000001 04 000000", "C:PROTOCOL_ERROR"},
        {"DATA padding of 255 in nothing", "000001 00 08 00000001 ff", "C:PROTOCOL_ERROR"},
        {"DATA with no padding", "000002 00 08 00000001 00 61", "ok"},
        {"DATA with padding that is not zero", "000004 00 08 00000001 02 61 ffff", "ok"},
        {"trailers with padding", "000003 01 0d 00000001 02 0000", "ok"},
        {"trailers padding one too long", "000003 01 0d 00000001 03 0000", "C:PROTOCOL_ERROR"},
        {"trailers padding that takes the priority", "000006 01 2d 00000001 01 0000000300", "C:PROTOCOL_ERROR"},
    };
    RUN_ROWS(rows, SW_ROLE_SERVER);
}

/* RFC 9113 6.6: padding longer than what is left for the fragment. */
Test(frames, padding_of_push_promise)
{
    static const struct row rows[] = {
        {"into the promised identifier", "000005 05 0c 00000001 01 00000002", "C:PROTOCOL_ERROR"},
        {"all of 255", "000005 05 0c 00000001 ff 00000002", "C:PROTOCOL_ERROR"},
    };
    RUN_ROWS(rows, SW_ROLE_CLIENT);
}

/* RFC 9113 6.1, 6.2: padding is not content and not part of the fragment. */
TestFeed(frames, padding_is_not_shown)
{
    struct endpoint *server = open_server();
    feed(server,
         joined(frame_headers(1, padded(block_post("/p"), 255), PADDED), frame_data_of(1, padded(text("content"), 200), PADDED),
                frame_data_of(1, padded(text(""), 7), PADDED | END_STREAM)));
    cr_assert(eq(str, seen(server),
                 "HEADERS 1 request :method: POST; :scheme: http; :path: /p; :authority: example.org\n"
                 "DATA 1 \"content\" END_STREAM\n"));
}

/* RFC 9113 6.2: padding and priority fields together. */
TestFeed(frames, headers_with_every_optional_field)
{
    struct endpoint *server = open_server();
    struct wire fragment = joined(priority_fields(7, 1, 255), block_get("/"));
    feed(server, frame_headers(9, padded(fragment, 3), PADDED | WITH_PRIORITY | END_STREAM));
    cr_assert(eq(
        str, seen(server),
        "HEADERS 9 request :method: GET; :scheme: http; :path: /; :authority: example.org PRIORITY on 7 weight 256 END_STREAM\n"));
}

/* -- MAX_FRAME_SIZE (RFC 9113 4.2): 16,384 octets are taken, one more is a FRAME_SIZE_ERROR, on the header alone. */

static unsigned large_type;

static void
one_octet_too_many(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_claiming(16385, large_type, 0, large_type == TYPE_SETTINGS ? 0 : 1, text("")));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

Test(frames, larger_than_max_frame_size)
{
    static const unsigned types[] = {TYPE_DATA, TYPE_HEADERS, TYPE_SETTINGS, 0x0b, 0xff};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        large_type = types[i];
        run_fed_every_way(one_octet_too_many);
    }
}

TestFeed(frames, of_max_frame_size)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(frame_data_of(1, filled(16384, 'd'), 0), frame(0xb0, 0, 1, filled(16384, 'u')), frame_ping("abcdefgh")));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "PING 0 abcdefgh"), 1));
}

static void
larger_frames(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_MAX_FRAME_SIZE, 20000);
}

/* RFC 9113 4.2: what we advertise is what we take. */
TestWhole(frames, as_large_as_advertised)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, larger_frames);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_data_of(1, filled(20000, 'd'), 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_claiming(20001, TYPE_DATA, 0, 1, text("")));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

/* -- unknown types (RFC 9113 4.1, 5.5): ignored, whatever their flags and stream */

static void
patient(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_GLITCHES, 1000000);
}

TestWhole(frames, every_unknown_type_with_all_flags_is_ignored)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    feed(server, frame_headers(1, block_post("/"), 0));
    forget(server);
    for (unsigned type = 10; type < 256; type++) {
        if (type == 0xa || type == 0x10) /* ALTSVC, PRIORITY_UPDATE */
            continue;
        struct wire frames = text("");
        for (unsigned flags = 0; flags < 256; flags++)
            frames = joined(frames, frame(type, flags, flags % 5, text("abc"))); /* 0, an open stream, idle ones of both ends */
        feed(server, frames);
    }
    feed(server, frame_data(1, "still there", END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "DATA 1 \"still there\" END_STREAM\n"));
}

static void
curious(sw_config *config)
{
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, 4);
}

/* RFC 9113 5.5: a program may ask to see them; of a long one it sees the beginning. */
TestFeed(frames, unknown_types_are_reported_on_request)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, curious);
    feed(server, joined(frame(0xee, 0x81, 0, text("abcd")), frame(0xef, 0, 3, text("abcde")), frame(0xf0, 1, 0, text(""))));
    cr_assert(eq(str, seen(server),
                 "UNKNOWN_FRAME 0 type 238 flags 129 abcd\n"
                 "UNKNOWN_FRAME 3 type 239 flags 0 abcd TRUNCATED\n"
                 "UNKNOWN_FRAME 0 type 240 flags 1 \n"));
}

static void
curious_without_end(sw_config *config)
{
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, UINT32_MAX);
}

/* The largest budget there is: nothing is cut, and the fixed fields of a GOAWAY are read whole. */
TestFeed(frames, all_octets_are_shown_on_request)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, curious_without_end);
    feed(server,
         joined(frame(0xee, 0, 0, text("abcdefghij")), frame_goaway(0, NO_ERROR, "farewell"), frame_goaway(0, NO_ERROR, "")));
    cr_assert(eq(str, seen(server),
                 "UNKNOWN_FRAME 0 type 238 flags 0 abcdefghij\n"
                 "GOAWAY 0 last 0 error 0 farewell\n"
                 "GOAWAY 0 last 0 error 0 \n"));
}
