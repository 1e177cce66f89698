/* What goes out before what: acknowledgements ahead of content (RFC 9113 6.7, 6.5.3), and no stream far ahead of the others. */
#include "verdict.h"

enum { LARGEST = 0x7fffffff };

static uint8_t content[1 << 20];
static size_t returned; /* the connection is freed after a test's body, and returns what is left */

static void
let_go(void *arg, const uint8_t *octets, size_t length)
{
    (void)octets;
    size_t *count = arg;
    *count += length;
}

/* A server that answers requests 1 and 3, with windows as large as they get. */
static struct endpoint *
answering_by(configure *how)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, how);
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, LARGEST), frame_window_update(0, LARGEST - 65535)));
    for (uint32_t id = 1; id < 5; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
    }
    forget(server);
    server->keep_output = 1;
    return server;
}

static void
in_large_bursts(sw_config *config)
{
    sw_config_set_output_burst(config, sizeof content);
}

static size_t
lend(struct endpoint *server, uint32_t id, size_t length)
{
    size_t taken = 0;
    cr_assert(eq(int, sw_conn_send_data(server->conn, id, (sw_slice){content, length, NULL}, 0, let_go, &returned, &taken),
                 SW_STATUS_OK));
    return taken;
}

/* The kinds of frame in the output, a letter each: D(ATA), P(ING), S(ETTINGS), H(EADERS). */
static const char *
order(struct endpoint *server)
{
    static char letters[200];
    size_t offset = 0, count = 0;
    take_output(server);
    struct wire wire = output(server);
    for (struct seen_frame frame; count + 1 < sizeof letters && (frame = frame_at(wire, &offset)).found;)
        letters[count++] = "DHPRSPPGWC"[frame.type];
    letters[count] = 0;
    return letters;
}

TestWhole(output_order, acknowledgements_go_ahead_of_content_by_reference)
{
    struct endpoint *server = answering_by(in_large_bursts);
    returned = 0;
    cr_assert(eq(sz, lend(server, 1, 100000), 100000));
    feed(server, joined(frame_ping("12345678"), frame_settings_empty(), frame_ping("abcdefgh")));
    cr_assert(eq(str, (char *)order(server), "PSPDDDDDDD"));
    struct seen_frame last = sent_frame(server, TYPE_PING);
    cr_assert(eq(int, memcmp(last.payload, "abcdefgh", 8), 0));
    cr_assert(eq(uint, last.flags, ACK));
    cr_assert(eq(sz, returned, 100000));
}

TestWhole(output_order, acknowledgements_go_ahead_of_copied_content)
{
    struct endpoint *server = answering_by(NULL);
    size_t taken;
    send_headers(server, 3, 0, ":status", "200");
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 40000, NULL}, 0, NULL, NULL, &taken);
    feed(server, frame_ping("12345678"));
    cr_assert(eq(str, (char *)order(server), "PDDD"));
}

/* What was shown stays first: frames that were begun are finished. Cut at every place of three frames and two acknowledgements. */
static size_t cut;

static void
cut_and_acknowledge(void)
{
    static uint8_t expected[50000], found[50000];
    struct endpoint *server = answering_by(in_large_bursts);
    size_t length = 0;
    returned = 0;
    lend(server, 1, 40000);
    sw_slice slices[16];
    size_t count = sw_conn_output(server->conn, slices, 16, cut);
    for (size_t i = 0; i < count; length += slices[i++].length)
        memcpy(expected + length, slices[i].octets, slices[i].length);
    cr_assert(eq(sz, length, cut < 40027 ? cut : 40027));
    feed(server, frame_ping("12345678"));
    if (cut % 2)
        feed(server, frame_ping("abcdefgh"));
    size_t all = 0;
    for (size_t part; (part = sw_conn_read(server->conn, found + all, 7777)) > 0;)
        all += part;
    const size_t pings = cut % 2 ? 34 : 17;
    cr_assert(eq(sz, all, 40027 + pings));
    cr_assert(eq(int, memcmp(found, expected, length), 0));
    size_t begun = (cut + 16392) / 16393 * 16393; /* frames of 16,384 octets and a header */
    if (begun > 40027)
        begun = 40027;
    cr_assert(eq(int,
                 memcmp(found + begun,
                        "\x00\x00\x08\x06\x01\x00\x00\x00\x00"
                        "12345678",
                        17),
                 0));
    cr_assert(eq(sz, returned, 40000));
}

Test(output_order, acknowledgements_go_behind_what_was_shown)
{
    for (cut = 1; cut<40100; cut += cut % 16393> 20 && cut % 16393 < 16380 ? 797 : 1)
        run_fed_whole(cut_and_acknowledge);
}

/* Settings that allow less hold for what is written afterwards: frames written before go first (RFC 9113 6.5.3, 4.3.1). */
TestWhole(output_order, an_acknowledgement_of_tighter_settings_stays_in_its_place)
{
    struct endpoint *server = answering_by(in_large_bursts);
    returned = 0;
    lend(server, 1, 30000);
    feed(server, frame_settings(HEADER_TABLE_SIZE, 100));
    lend(server, 1, 30000);
    feed(server, frame_settings(HEADER_TABLE_SIZE, 4096)); /* two acknowledgements cannot be told apart: they keep their order */
    feed(server, frame_ping("12345678"));
    cr_assert(eq(str, (char *)order(server), "PDDSDDS"));
}

/* RFC 9113 6.5.2, 6.5.3: whatever a setting allows, what was written while it allowed more is read before we say that it does not. */
TestWhole(output_order, an_acknowledgement_of_any_lower_setting_stays_in_its_place)
{
    static const struct {
        uint32_t id, high, low;
    } settings[] = {
        {HEADER_TABLE_SIZE, 4096, 4095},   {ENABLE_PUSH, 1, 0},
        {MAX_CONCURRENT_STREAMS, 100, 99}, {INITIAL_WINDOW_SIZE, LARGEST, 65535},
        {MAX_FRAME_SIZE, 20000, 16384},    {MAX_HEADER_LIST_SIZE, 70000, 60000},
    };
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        struct endpoint *server = answering_by(in_large_bursts);
        feed(server, frame_settings(settings[i].id, settings[i].high));
        order(server);
        forget(server);
        lend(server, 1, 16384);
        feed(server, joined(frame_settings(settings[i].id, settings[i].low), frame_ping("12345678")));
        cr_assert(eq(str, (char *)order(server), "PDS"));
        forget(server);
        lend(server, 1, 16384);
        feed(server, joined(frame_settings(settings[i].id, settings[i].high), frame_ping("12345678")));
        cr_assert(eq(str, (char *)order(server), "SPD"));
    }
}

/* Dropping the content that an acknowledgement went ahead of does not drop that. */
TestWhole(output_order, acknowledgements_survive_a_reset)
{
    struct endpoint *server = answering_by(in_large_bursts);
    returned = 0;
    lend(server, 1, 60000);
    sw_slice slices[2];
    sw_conn_output(server->conn, slices, 2, 1000); /* into the first frame */
    feed(server, frame_ping("12345678"));
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    feed(server, frame_ping("abcdefgh"));
    cr_assert(eq(str, (char *)order(server), "DPRP"));
    cr_assert(eq(sz, returned, 60000));
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, 0));
}

/* What there was no room to show was not shown: it is dropped, and acknowledgements go ahead of it. */
TestWhole(output_order, what_found_no_room_was_not_shown)
{
    for (int by = 0; by < 4; by++) {
        struct endpoint *server = answering_by(NULL);
        size_t taken;
        sw_slice slices[2];
        returned = 0;
        if (by < 2)
            sw_conn_send_data(server->conn, 1, (sw_slice){content, 40000, NULL}, 0, NULL, NULL, &taken);
        else
            lend(server, 1, 40000);
        if (by % 2)
            cr_assert(eq(sz, sw_conn_output(server->conn, slices, 1, 60000), 1));
        else
            cr_assert(ge(sz, sw_conn_output(server->conn, slices, 2, 5), 1));
        feed(server, joined(frame_ping("12345678"), frame_ping("abcdefgh")));
        cr_assert(eq(sz, sw_conn_output(server->conn, slices, 2, 5), 1));
        feed(server, frame_rst_stream(1, CANCEL));
        cr_assert(eq(str, (char *)order(server), "DPP"));
        cr_assert(eq(u32, sent_frame(server, TYPE_DATA).length, 16384));
    }
}

/* The same before a gap that dropped content has left. */
TestWhole(output_order, what_stands_before_a_gap_was_not_shown)
{
    struct endpoint *server = answering_by(NULL);
    size_t taken;
    sw_slice slice;
    for (uint32_t id = 1; id < 5; id += 2)
        sw_conn_send_data(server->conn, id, (sw_slice){content, 20000, NULL}, 0, NULL, NULL, &taken);
    feed(server, frame_rst_stream(3, CANCEL));
    cr_assert(eq(sz, sw_conn_output(server->conn, &slice, 1, 5), 1));
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(str, (char *)order(server), "D"));
}

/* A stream whose content was dropped does not wait for acknowledgements that went ahead of it. */
TestWhole(output_order, acknowledgements_hold_no_stream_back)
{
    struct endpoint *server = answering_by(NULL);
    returned = 0;
    lend(server, 1, 20000);
    feed(server, joined(frame_ping("12345678"), frame_rst_stream(1, CANCEL)));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 8 by the peer's reset DROPPED\n"), 1));
    cr_assert(eq(str, (char *)order(server), "P"));
}

/* As much is read at a time as there is room for, of however many pieces. */
TestWhole(output_order, all_pieces_are_read)
{
    static uint8_t octets[20 * 19];
    struct endpoint *server = answering_by(NULL);
    returned = 0;
    for (int i = 0; i < 20; i++)
        lend(server, 1, 10);
    cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), sizeof octets));
}

/* 64 KiB at a time: a short response does not stand behind a long one. */
TestWhole(output_order, content_by_reference_leaves_room_for_other_streams)
{
    struct endpoint *server = answering_by(NULL);
    size_t taken;
    returned = 0;
    cr_assert(eq(sz, lend(server, 1, sizeof content), 65536));
    cr_assert(eq(sz, lend(server, 1, sizeof content), 0));
    sw_conn_send_data(server->conn, 3, (sw_slice){content, 5, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
    cr_assert(eq(sz, taken, 5));
    cr_assert(eq(str, (char *)order(server), "DDDDD"));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 1));
    cr_assert(eq(sz, lend(server, 1, sizeof content), 65536));
}

/* All that is asked for is 64 KiB, unless the program says how much, each time or once. */
TestWhole(output_order, as_much_is_shown_as_the_program_asks_for)
{
    static const size_t budgets[] = {SIZE_MAX, 100000, 70}, shown[] = {65536, 100000, 70};
    for (int i = 0; i < 3; i++) {
        struct endpoint *server = answering_by(NULL);
        size_t taken, total = 0;
        returned = 0;
        lend(server, 1, 65536);
        sw_conn_send_data(server->conn, 3, (sw_slice){content, 60000, NULL}, 0, NULL, NULL, &taken);
        sw_slice slices[32];
        for (size_t k = sw_conn_output(server->conn, slices, 32, budgets[i]); k-- > 0;)
            total += slices[k].length;
        cr_assert(eq(sz, total, shown[i]));
    }
    struct endpoint *server = answering_by(in_large_bursts);
    returned = 0;
    cr_assert(eq(sz, lend(server, 1, 300000), 300000));
    cr_assert(eq(int, sw_config_set_output_burst(server->config, 0), SW_STATUS_INVALID_ARGUMENT));
}

/* Each call that was refused for want of room is followed by an event, as soon as it would pass. */
TestWhole(output_order, a_refused_call_is_told_of_room)
{
    struct endpoint *server = answering_by(NULL);
    size_t pings = 0;
    while (sw_conn_ping(server->conn, (const uint8_t *)"12345678") == SW_STATUS_OK)
        pings++;
    cr_assert(ge(sz, pings, 65536 / 17 - 16)); /* what does not fit the end of a chunk is not used */
    const sw_field status = {.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"204", .value_length = 3};
    cr_assert(eq(int, sw_conn_send_headers(server->conn, 3, &status, 1, SW_SEND_END_STREAM), SW_STATUS_OUTPUT_FULL));
    drain_events(server);
    cr_assert(eq(int, saw(server, "OUTPUT_AVAILABLE"), 0));
    uint8_t octets[2048]; /* memory is given back in pieces: those of the first output are small */
    sw_conn_read(server->conn, octets, sizeof octets);
    drain_events(server);
    cr_assert(eq(int, saw(server, "OUTPUT_AVAILABLE"), 1));
    forget(server);
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL), SW_STATUS_OK));
    drain_events(server);
    cr_assert(eq(int, saw(server, "OUTPUT_AVAILABLE"), 0));
}
