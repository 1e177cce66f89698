/* Budgets (RFC 9113 10.5): what refunds them, what warns before they are used up, and the one for everything, goodput. */
#include <stdlib.h>

#include "verdict.h"

static struct wire
requests(uint32_t id)
{
    return frame_headers(id, block_get("/"), END_STREAM);
}

/* B12: 100 informational responses on a stream; one more is a stream error. */
TestWhole(limits, informational_responses)
{
    struct endpoint *client = client_with_stream(0);
    send_headers(client, 3, 0, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    for (int i = 0; i < 100; i++)
        feed(client, joined(frame_headers(1, block_status("103"), 0), frame_headers(3, block_status("102"), 0)));
    cr_assert(eq(str, verdict(client), "ok"));
    feed(client, frame_headers(1, block_status("103"), 0));
    cr_assert(eq(str, verdict(client), "S:ENHANCE_YOUR_CALM on 1"));
    feed(client, frame_headers(3, block_ok(), END_STREAM));
    cr_assert(eq(int, saw(client, "HEADERS 3 response"), 1));
}

/* -- refunds */

/* A stream that got as far as its response pays for one premature reset. */
TestWhole(limits, responses_refund_resets)
{
    struct endpoint *server = open_server();
    uint32_t id = 1;
    for (int i = 0; i < 700; i++, id += 2)
        feed(server, joined(requests(id), frame_rst_stream(id, CANCEL)));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_RESETS), 700));
    for (int i = 0; i < 700; i++, id += 2) {
        feed(server, requests(id));
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "204");
        drain_events(server);
    }
    cr_assert(eq(uint, used_of(server, SW_LIMIT_RESETS), 0)); /* and never below nothing */
    for (int i = 0; i < 1000; i++, id += 2)
        feed(server, joined(requests(id), frame_rst_stream(id, CANCEL)));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    feed(server, joined(requests(id), frame_rst_stream(id, CANCEL)));
    cr_assert(eq(u32, last_goaway(server).error, ENHANCE_YOUR_CALM));
}

/* A reset of a stream whose response had begun is not premature. */
TestWhole(limits, late_resets_are_free)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 400; id += 2) {
        feed(server, requests(id));
        send_headers(server, id, 0, ":status", "200");
        feed(server, frame_rst_stream(id, CANCEL));
    }
    cr_assert(eq(uint, used_of(server, SW_LIMIT_RESETS), 0));
}

/* A client does not die because its server resets or refuses much. */
TestWhole(limits, clients_bear_resets)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id < 4000; id += 2) {
        send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
        feed(client, frame_rst_stream(id, REFUSED_STREAM));
    }
    cr_assert(eq(str, verdict(client), "ok"));
}

/* Each stream pays for eight useless frames, and for one more when it ends well; so do 16 KiB of content. */
TestWhole(limits, work_refunds_glitches)
{
    struct endpoint *server = open_server();
    for (int i = 0; i < 100; i++)
        feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 100));
    feed(server, requests(1));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 91));
    feed(server, frame_headers(3, block_post("/"), 0));
    for (int i = 0; i < 10; i++)
        feed(server, frame_data_of(3, filled(16384, 'x'), 0));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 91 - 8 - 10));
}

/* Content that was consumed costs nothing more, in frames of whatever size. */
TestWhole(limits, consumed_content_is_free)
{
    struct endpoint *server = server_with_stream(1, 0);
    struct wire many = text("");
    for (int i = 0; i < 500; i++)
        many = joined(many, frame_data(1, "x", 0));
    for (int i = 0; i < 20; i++)
        feed(server, many);
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_DATA_OVERHEAD), 0));
}

/* -- warnings: at three quarters of a budget; two of them begin a graceful shutdown */

TestWhole(limits, glitches_warn_and_shut_down)
{
    struct endpoint *server = open_server();
    for (int i = 0; i < 749; i++)
        feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(str, seen(server), ""));
    feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(int, saw(server, "LIMIT_WARNING 0"), 1));
    cr_assert(eq(u32, last_goaway(server).error, NO_ERROR));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0x7fffffff));
    for (int i = 0; i < 250; i++)
        feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "LIMIT_WARNING"), 1)); /* once */
    feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(u32, last_goaway(server).error, ENHANCE_YOUR_CALM));
}

static void
short_budgets(sw_config *config)
{
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_limit(config, SW_LIMIT_GLITCHES, 4);
    sw_config_set_limit(config, SW_LIMIT_WINDOW_UPDATES, 4);
}

/* A frame that is charged before its payload is taken: the warning stands before what the payload gives, or breaks. */
TestFeed(limits, warnings_stand_before_the_payload)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, short_budgets);
    struct wire unknown = frame(0xbb, 0, 0, text("ab"));
    feed(server, joined(unknown, unknown, unknown, unknown));
    cr_assert(eq(str, seen(server),
                 "UNKNOWN_FRAME 0 type 187 flags 0 ab\n"
                 "UNKNOWN_FRAME 0 type 187 flags 0 ab\n"
                 "LIMIT_WARNING 0 limit 4\n"
                 "UNKNOWN_FRAME 0 type 187 flags 0 ab\n"
                 "UNKNOWN_FRAME 0 type 187 flags 0 ab\n"));

    struct endpoint *other = open_endpoint(SW_ROLE_SERVER, short_budgets);
    struct wire again = frame_goaway(0, NO_ERROR, "");
    feed(other, joined(again, again, again, frame_goaway(1, NO_ERROR, "")));
    cr_assert(eq(str, verdict(other), "C:PROTOCOL_ERROR"));
    cr_assert(eq(int, saw(other, "LIMIT_WARNING"), 1));
}

static sw_event warning;

static void
note_warning(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind == SW_EVENT_LIMIT_WARNING)
        warning = *event;
}

TestWhole(limits, window_updates_warn)
{
    struct endpoint *server = open_server();
    server->on_event = note_warning;
    for (int i = 0; i < 74; i++)
        feed(server, frame_window_update(0, 1));
    cr_assert(eq(int, saw(server, "LIMIT_WARNING"), 0));
    feed(server, frame_window_update(0, 1));
    cr_assert(eq(int, saw(server, "LIMIT_WARNING"), 1));
    cr_assert(eq(int, warning.as.limit.limit, SW_LIMIT_WINDOW_UPDATES));
    cr_assert(eq(u32, warning.as.limit.used, 75));
    cr_assert(eq(u32, warning.as.limit.budget, 100));
    cr_assert(not(last_goaway(server).found));
}

/* The budget that is told is the one in force: here four connection windows, of which a one-octet frame unread takes 255. */
static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

TestWhole(limits, warnings_tell_scaled_budgets)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    server->on_event = note_warning;
    feed(server, frame_headers(1, block_post("/"), 0));
    for (int i = 0; i < 900; i++)
        feed(server, frame_data(1, "x", 0));
    cr_assert(eq(int, saw(server, "LIMIT_WARNING"), 1));
    cr_assert(eq(u32, warning.as.limit.budget, 4 * 65535));
    cr_assert(eq(u32, warning.as.limit.used, 771 * 255)); /* three quarters: 196,605 */
}

/* What is used does not change with the window that the budget is a multiple of; what is left does. */
TestWhole(limits, budgets_that_grow)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 1000000), SW_STATUS_OK));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_DATA_OVERHEAD), 0));
    feed(server, frame_headers(1, block_post("/"), 0));
    int number = 0;
    while (feed(server, frame_data(1, "x", 0)) == SW_STATUS_OK)
        number++;
    cr_assert(eq(int, number, 4 * 1065535 / 255));
    cr_assert(eq(u32, last_goaway(server).error, ENHANCE_YOUR_CALM));
}

/* Octets are counted as they come, the preface and frames that nobody looks at included; a dead connection has no open streams. */
TestFeed(limits, statistics_count_what_came)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    const struct wire frames[] = {preface(),
                                  frame_settings_empty(),
                                  frame_settings_ack(),
                                  frame_headers(1, block_post("/"), 0),
                                  frame(TYPE_PRIORITY, 0, 1, hex("00")), /* RFC 9113 6.3: an error of the stream's alone */
                                  frame(0xbb, 0, 0, filled(300, 'x')),
                                  frame_data(3, "cut", 0)};
    uint64_t fed = 0;
    sw_statistics figures;
    for (size_t i = 0; i < 6; i++) {
        feed(server, part(frames[i], 0, 5));
        sw_conn_statistics(server->conn, &figures);
        cr_assert(eq(u64, figures.octets_received, fed + 5));
        feed(server, part(frames[i], 5, frames[i].length));
        fed += frames[i].length;
        sw_conn_statistics(server->conn, &figures);
        cr_assert(eq(u64, figures.octets_received, fed));
    }
    feed(server, frame_headers(5, block_post("/"), 0));
    cr_assert(eq(sz, streams_open(server), 1));
    feed(server, frame_data(7, "x", 0));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(sz, streams_open(server), 0));
}

/* A limit is not set to where nothing would go on. */
TestWhole(limits, least_budgets)
{
    struct endpoint *server = open_server();
    static const struct {
        enum sw_limit limit;
        uint32_t least;
    } rows[] = {{SW_LIMIT_OUTPUT, 4096}, {SW_LIMIT_CONTROL_QUEUE, 16}, {SW_LIMIT_SIZE_UPDATES, 2}};
    for (size_t i = 0; i < 3; i++) {
        cr_assert(eq(int, sw_config_set_limit(server->config, rows[i].limit, rows[i].least - 1), SW_STATUS_INVALID_ARGUMENT));
        cr_assert(eq(int, sw_config_set_limit(server->config, rows[i].limit, 0), SW_STATUS_INVALID_ARGUMENT));
        cr_assert(eq(int, sw_config_set_limit(server->config, rows[i].limit, rows[i].least), SW_STATUS_OK));
    }
    cr_assert(eq(int, sw_config_set_limit(server->config, SW_LIMIT_GLITCHES, 0), SW_STATUS_OK));
}

/* -- goodput: octets received are at most 8 times what they carried and what was sent, and 8 MiB */

static void
patient(sw_config *config)
{
    for (int limit = 0; limit < SW_LIMIT_COUNT; limit++)
        if (limit != SW_LIMIT_GOODPUT && limit != SW_LIMIT_OUTPUT && limit != SW_LIMIT_CONCURRENT_STREAMS)
            sw_config_set_limit(config, (enum sw_limit)limit, 100000000);
}

TestWhole(limits, goodput)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    sw_statistics figures;
    int over = 0;
    for (int number = 0; !over; number++) { /* a frame is judged by what came before it */
        sw_conn_statistics(server->conn, &figures);
        over = figures.octets_received > 8388608 + 8 * figures.octets_sent;
        cr_assert(eq(int, server->status, SW_STATUS_OK));
        cr_assert(lt(int, number, 600));
        feed(server, frame(0xbb, 0, 0, filled(16384, 'x')));
    }
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

static void
little_goodput(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_GOODPUT, 50000);
}

/* Content and field sections are payload: a peer that does nothing but work is never held back. */
TestWhole(limits, payload_is_no_flood)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, little_goodput);
    feed(server, frame_headers(1, block_post("/"), 0));
    struct wire content = frame_data_of(1, filled(16384, 'x'), 0);
    for (int i = 0; i < 60; i++)
        feed(server, content);
    cr_assert(eq(str, verdict(server), "ok"));

    struct endpoint *other = open_endpoint(SW_ROLE_SERVER, little_goodput);
    for (uint32_t id = 1; id < 200; id += 2) { /* sections that are large on the wire */
        feed(other, frame_headers(id, joined(block_get("/"), literal(text("x"), filled(10000, 'y'))), END_STREAM));
        send_headers(other, id, SW_SEND_END_STREAM, ":status", "204");
    }
    cr_assert(eq(str, verdict(other), "ok"));

    struct endpoint *idler = open_endpoint(SW_ROLE_SERVER, little_goodput); /* the same octets without any work in them */
    for (int i = 0; i < 60 && idler->status == SW_STATUS_OK; i++)
        feed(idler, frame(0xbb, 0, 0, filled(16384, 'x')));
    cr_assert(eq(str, verdict(idler), "C:ENHANCE_YOUR_CALM"));
}

/* B1, drained: who answers as much as he is asked is not flooded. */
TestWhole(limits, pings_that_are_answered)
{
    struct endpoint *server = open_server();
    struct wire many = text("");
    for (int i = 0; i < 500; i++)
        many = joined(many, frame_ping("abcdefgh"));
    for (int i = 0; i < 200; i++) {
        feed(server, many);
        forget(server);
    }
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(le(sz, server->most, 192 * 1024));
}

/* B11: DATA on a stream that we reset is discarded for ever, but not without end. */
TestWhole(limits, late_content_has_an_end)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    struct wire frame = frame_data_of(1, filled(16384, 'x'), 0);
    int number = 0;
    while (number < 2000 && feed(server, frame) == SW_STATUS_OK)
        number++;
    cr_assert(lt(int, number, 2000));
    cr_assert(eq(u32, last_goaway(server).error, ENHANCE_YOUR_CALM));
}

/* D8: a peer that never acknowledges our SETTINGS costs no more for it, whatever we ask for. */
TestWhole(limits, settings_are_never_acknowledged)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame_settings_empty()));
    size_t held = 0;
    for (uint32_t i = 0; i < 20000; i++) {
        const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 1000 + i};
        cr_assert(eq(int, sw_conn_update_settings(server->conn, &setting, 1), SW_STATUS_OK));
        if (i % 100 == 0)
            feed(server, frame_ping("abcdefgh"));
        if (i == 1000)
            held = server->held;
    }
    feed(server, frame_ping("abcdefgh"));
    cr_assert(le(sz, server->held, held));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 2)); /* the first, and the acknowledgement of theirs */
}

/* An idle connection is small; its config and everything included. */
TestWhole(limits, idle_connection_is_small)
{
    struct endpoint *server = open_server();
    cr_assert(le(sz, server->held, 4096));
    cr_assert(ge(sz, sw_config_bound(server->config), server->most));
}

/* The bound is computed for any configuration; where it does not fit a size_t it is the largest one, not what is left of it. */
TestWhole(limits, bound_of_the_largest_configuration)
{
    struct endpoint *server = open_server();
    size_t least = (size_t)UINT32_MAX;
    cr_assert(eq(int, sw_config_set_setting(server->config, SW_SETTINGS_HEADER_TABLE_SIZE, UINT32_MAX), SW_STATUS_OK));
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
        sw_config_set_limit(server->config, (enum sw_limit)limit, UINT32_MAX);
    cr_assert(ge(sz, sw_config_bound(server->config), least));
}

/* A server that answers a client which never reads stays within its bound, whatever the client asks for. */
TestWhole(limits, client_that_never_reads)
{
    static const uint8_t content[20000] = {0};
    struct endpoint *server = open_server();
    server->keep_output = 1;
    feed(server, frame_window_update(0, 0x7fff0000 - 65535));
    int full = 0;
    for (uint32_t id = 1; id < 2000 && server->status == SW_STATUS_OK; id += 2) {
        feed(server, joined(requests(id), frame_ping("abcdefgh"), frame_settings_empty()));
        size_t taken;
        if (saw(server, "HEADERS") && send_headers(server, id, 0, ":status", "200") == SW_STATUS_OUTPUT_FULL)
            full++;
        sw_conn_send_data(server->conn, id, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken);
        forget(server);
    }
    cr_assert(gt(int, full, 0));
    cr_assert(le(sz, server->most, 192 * 1024));
    cr_assert(le(sz, server->most, sw_config_bound(server->config)));
}

/* -- what is dropped of a section leaves nothing behind */

static void
large_frames(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_MAX_FRAME_SIZE, 1 << 20);
}

/* A literal `a` whose value is `length` line feeds (a multiple of 4), which take 30 bits each. */
static struct wire
long_codes(uint32_t length)
{
    uint32_t coded = length / 4 * 15, rest = coded - 127;
    uint8_t head[] = {0x00, 0x01, 'a', 0xff, (uint8_t)(rest | 0x80), (uint8_t)(rest >> 7 | 0x80), (uint8_t)(rest >> 14)};
    uint8_t *octets = calloc(1, coded);
    if (!octets)
        abort();
    for (uint32_t i = 0; i < coded * 8; i++)
        if (i % 30 < 28) /* 28 ones and 00 */
            octets[i / 8] |= (uint8_t)(0x80 >> i % 8);
    struct wire value = octets_of(octets, coded);
    free(octets);
    return joined(octets_of(head, sizeof head), value);
}

/* Each value reserves more than the one before has left, and all but the first are dropped. */
TestWhole(limits, values_that_are_dropped)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, large_frames);
    struct wire block = block_get("/");
    for (uint32_t i = 0; i < 50; i++)
        block = joined(block, long_codes(4600 + 4 * i));
    feed(server, frame_headers(1, block, END_STREAM));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(lt(sz, server->most, 700000));
    cr_assert(le(sz, server->most, sw_config_bound(server->config)));
}
