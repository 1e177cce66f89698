/* After a connection error (RFC 9113 5.4.1): GOAWAY is the last word, every octet is swallowed, and sw_conn_error() says why. */
#include "verdict.h"

struct cause {
    const char *name;
    const char *frames; /* in hex, for a server on which stream 1 is open and stream 3 has ended */
    uint32_t code;
    const char *machine, *state, *input; /* the cell that decided; "": a check did */
};
static struct cause cause;

/* Codes as RFC 9113 demands them where each frame is described; cells in the words of 5.1. */
static const struct cause causes[] = {
    {"DATA on an idle stream", "000001 00 00 00000009 61", PROTOCOL_ERROR, "stream", "idle_remote", "recv DATA"},
    {"DATA on 0", "000001 00 00 00000000 61", PROTOCOL_ERROR, "", "", ""},
    {"DATA with too much padding", "000002 00 08 00000001 02 00", PROTOCOL_ERROR, "", "", ""},
    {"DATA without its padding length", "000000 00 08 00000001", FRAME_SIZE_ERROR, "", "", ""},
    {"DATA on a closed stream", "000001 00 00 00000003 61", STREAM_CLOSED, "stream", "closed_strict", "recv DATA"},
    {"DATA after END_STREAM", "000001 00 01 00000001 61  000001 00 00 00000001 61", STREAM_CLOSED, "stream", "half_closed_remote",
     "recv DATA"},
    {"HEADERS on 0", "000001 01 05 00000000 82", PROTOCOL_ERROR, "", "", ""},
    {"HEADERS on an even stream", "000001 01 05 00000002 82", PROTOCOL_ERROR, "stream", "idle_local", "recv HEADERS"},
    {"HEADERS on a closed stream", "000001 01 05 00000003 82", STREAM_CLOSED, "stream", "closed_strict", "recv HEADERS"},
    {"HEADERS with the priority cut", "000003 01 25 00000005 000000", FRAME_SIZE_ERROR, "", "", ""},
    {"HEADERS with too much padding", "000002 01 0d 00000005 02 00", PROTOCOL_ERROR, "", "", ""},
    {"HPACK: index 0", "000001 01 05 00000005 80", COMPRESSION_ERROR, "", "", ""},
    {"HPACK: index 62", "000001 01 05 00000005 be", COMPRESSION_ERROR, "", "", ""},
    {"HPACK: cut", "000002 01 05 00000005 0001", COMPRESSION_ERROR, "", "", ""},
    {"HPACK: late size update", "000002 01 05 00000005 8220", COMPRESSION_ERROR, "", "", ""},
    {"PRIORITY on 0", "000005 02 00 00000000 0000000100", PROTOCOL_ERROR, "", "", ""},
    {"PRIORITY of 4 on an idle stream", "000004 02 00 00000007 00000001", FRAME_SIZE_ERROR, "stream", "idle_remote",
     "recv PRIORITY_SIZE"},
    {"RST_STREAM on 0", "000004 03 00 00000000 00000000", PROTOCOL_ERROR, "", "", ""},
    {"RST_STREAM on an idle stream", "000004 03 00 00000009 00000000", PROTOCOL_ERROR, "stream", "idle_remote", "recv RST_STREAM"},
    {"RST_STREAM of 3", "000003 03 00 00000001 000000", FRAME_SIZE_ERROR, "", "", ""},
    {"SETTINGS on 1", "000000 04 00 00000001", PROTOCOL_ERROR, "", "", ""},
    {"SETTINGS of 5", "000005 04 00 00000000 0000000000", FRAME_SIZE_ERROR, "", "", ""},
    {"SETTINGS acknowledgement with a payload", "000006 04 01 00000000 000000000000", FRAME_SIZE_ERROR, "", "", ""},
    {"SETTINGS acknowledgement of nothing", "000000 04 01 00000000", PROTOCOL_ERROR, "settings_sync", "synced",
     "recv SETTINGS_ACK"},
    {"ENABLE_PUSH 2", "000006 04 00 00000000 0002 00000002", PROTOCOL_ERROR, "", "", ""},
    {"INITIAL_WINDOW_SIZE 2^31", "000006 04 00 00000000 0004 80000000", FLOW_CONTROL_ERROR, "", "", ""},
    {"MAX_FRAME_SIZE 16383", "000006 04 00 00000000 0005 00003fff", PROTOCOL_ERROR, "", "", ""},
    {"MAX_FRAME_SIZE 2^24", "000006 04 00 00000000 0005 01000000", PROTOCOL_ERROR, "", "", ""},
    {"INITIAL_WINDOW_SIZE past a window's top", "000004 08 00 00000001 00000001  000006 04 00 00000000 0004 7fffffff",
     FLOW_CONTROL_ERROR, "", "", ""},
    {"PUSH_PROMISE from a client", "000005 05 04 00000001 00000002 82", PROTOCOL_ERROR, "connection", "open", NULL},
    {"PING on 1", "000008 06 00 00000001 0000000000000000", PROTOCOL_ERROR, "", "", ""},
    {"PING of 7", "000007 06 00 00000000 00000000000000", FRAME_SIZE_ERROR, "", "", ""},
    {"GOAWAY on 1", "000008 07 00 00000001 0000000000000000", PROTOCOL_ERROR, "", "", ""},
    {"GOAWAY of 7", "000007 07 00 00000000 00000000000000", FRAME_SIZE_ERROR, "", "", ""},
    {"GOAWAY that rises", "000008 07 00 00000000 0000000000000000  000008 07 00 00000000 0000000200000000", PROTOCOL_ERROR,
     "connection", "goaway_received", "recv GOAWAY_RAISED"},
    {"WINDOW_UPDATE on an idle stream", "000004 08 00 00000009 00000001", PROTOCOL_ERROR, "stream", "idle_remote",
     "recv WINDOW_UPDATE"},
    {"WINDOW_UPDATE of 0", "000004 08 00 00000001 00000000", PROTOCOL_ERROR, "", "", ""},
    {"WINDOW_UPDATE of 0 on 0", "000004 08 00 00000000 00000000", PROTOCOL_ERROR, "", "", ""},
    {"WINDOW_UPDATE past the top of the connection", "000004 08 00 00000000 7fffffff", FLOW_CONTROL_ERROR, "", "", ""},
    {"WINDOW_UPDATE past the top after the peer's end", "000000 00 01 00000001  000004 08 00 00000001 7fffffff", FLOW_CONTROL_ERROR,
     "stream", "half_closed_remote", "recv WINDOW_OVERFLOW"},
    {"WINDOW_UPDATE of 3", "000003 08 00 00000001 000001", FRAME_SIZE_ERROR, "", "", ""},
    {"CONTINUATION without a block", "000001 09 04 00000001 82", PROTOCOL_ERROR, "header_block", "between", NULL},
    {"CONTINUATION elsewhere", "000001 01 01 00000005 82  000001 09 04 00000007 82", PROTOCOL_ERROR, "header_block", "inside",
     "recv CONTINUATION_ELSEWHERE"},
    {"PING inside a block", "000001 01 01 00000005 82  000008 06 00 00000000 0000000000000000", PROTOCOL_ERROR, "header_block",
     "inside", "recv OTHER"},
    {"unknown frame inside a block", "000001 01 01 00000005 82  000000 bb 00 00000000", PROTOCOL_ERROR, "header_block", "inside",
     "recv OTHER"},
    {"too large", "004001 00 00 00000001", FRAME_SIZE_ERROR, "", "", ""},
    {"too large, unknown", "ffffff bb 00 00000001", FRAME_SIZE_ERROR, "", "", ""},
};

static struct endpoint *
busy_server(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    forget(server);
    return server;
}

static struct wire
noise(size_t length)
{
    static uint8_t octets[65536];
    uint32_t state = 1;
    for (size_t i = 0; i < length; i++) {
        state = state * 1664525 + 1013904223;
        octets[i] = (uint8_t)(state >> 24);
    }
    return octets_of(octets, length);
}

/* RFC 9113 5.4.1, 6.8: the code, the last stream that was taken, and the explanation. */
static void
it_dies(void)
{
    struct endpoint *server = busy_server();
    feed(server, hex(cause.frames));
    char expected[60];
    snprintf(expected, sizeof expected, "C:%s", code_name(cause.code));
    cr_assert(eq(str, named(cause.name, verdict(server)), named(cause.name, expected)));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 3));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 3"), 0)); /* it had ended before */

    sw_error_report report = sw_conn_error(server->conn);
    cr_assert(eq(str, named(cause.name, report.machine), named(cause.name, cause.machine)));
    cr_assert(eq(str, named(cause.name, report.state), named(cause.name, cause.state)));
    if (cause.input)
        cr_assert(eq(str, named(cause.name, report.input), named(cause.name, cause.input)));
    cr_assert(strncmp(report.cite, "rfc", 3) == 0);
    cr_assert(strncmp(report.where, "spec/", 5) == 0 && strchr(report.where, ':'));
    cr_assert(gt(sz, strlen(report.why), 10));
}

Test(death, is_explained)
{
    for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++) {
        cause = causes[i];
        run_fed_every_way(it_dies);
    }
}

/* RFC 9113 5.4.1: whatever follows changes nothing: 64 KiB of noise, good frames, and every call. */
static void
it_stays_dead(void)
{
    struct endpoint *server = busy_server();
    feed(server, hex(cause.frames));
    take_output(server);
    forget(server);
    size_t held = server->held;
    sw_error_report before = sw_conn_error(server->conn);
    sw_statistics figures, later;
    sw_conn_statistics(server->conn, &figures);

    feed(server,
         joined(frame_headers(5, block_get("/"), END_STREAM), frame_settings_empty(), frame_ping("abcdefgh"), noise(65536)));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(str, seen(server), ""));

    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 1};
    uint32_t promised = 77;
    size_t taken = 77;
    sw_conn *conn = server->conn;
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_TERMINATED));
    cr_assert(eq(int, send_data(server, 1, "x", 0, &taken), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_end_stream(conn, 1), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_reset_stream(conn, 1, 0), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_push_promise(conn, 1, NULL, 0, &promised), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_ping(conn, (const uint8_t *)"12345678"), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_update_settings(conn, &setting, 1), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_credit_window(conn, 0, 1), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_acknowledge_data(conn, 1, 1), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_goaway(conn, SW_ERROR_NO_ERROR, NULL, 0), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_shutdown(conn), SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_send_frame(conn, 0xee, 0, 0, NULL, 0), SW_STATUS_TERMINATED));
    drain_events(server);
    take_output(server);
    cr_assert(eq(sz, output(server).length, 0));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(le(sz, server->held, held));

    sw_error_report after = sw_conn_error(server->conn);
    cr_assert(eq(int, after.error, before.error));
    cr_assert(after.cite == before.cite && after.why == before.why && after.stream_id == before.stream_id);
    sw_conn_statistics(server->conn, &later);
    cr_assert(eq(uint, later.streams_open, figures.streams_open));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    cr_assert(strcmp(sw_conn_state(server->conn), "dead") == 0);
}

Test(death, is_for_ever)
{
    for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++) {
        cause = causes[i];
        run_fed_whole(it_stays_dead);
    }
}

/* Undrained: the GOAWAY waits behind what was there, and is still the last. */
TestWhole(death, with_output_undrained)
{
    for (size_t i = 0; i < 7; i++) {
        struct endpoint *server = busy_server();
        server->keep_output = 1;
        send_headers(server, 1, 0, ":status", "200");
        feed(server, hex(causes[i * 7].frames));
        cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
        feed(server, noise(1000));
        server->keep_output = 0;
        char expected[60];
        snprintf(expected, sizeof expected, "C:%s", code_name(causes[i * 7].code));
        cr_assert(eq(str, verdict(server), expected));
        cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 1));
        cr_assert(eq(sz, sent_frames(server, TYPE_HEADERS), 1));
    }
}

/* Before anything happened there is nothing to explain; a stream error is explained with its stream. */
TestFeed(death, errors_of_streams_are_explained_too)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_error_report report = sw_conn_error(server->conn);
    cr_assert(eq(int, report.error, SW_ERROR_NO_ERROR));
    cr_assert(eq(str, named(report.machine, report.cite), ": "));
    feed(server, joined(frame_headers(3, block_post("/"), 0), frame_window_update(3, 0x7fffffff)));
    report = sw_conn_error(server->conn);
    cr_assert(eq(int, report.error, SW_ERROR_FLOW_CONTROL_ERROR));
    cr_assert(eq(u32, report.stream_id, 3));
    cr_assert(eq(str, named(report.machine, report.state), "stream: open"));
    cr_assert(eq(str, named("input", report.input), "input: recv WINDOW_OVERFLOW"));
    cr_assert(eq(str, named("cite", report.cite), "cite: rfc9113-6.9.1-04"));
}

/* RFC 9113 5.4.1: a fault that needs two of ours: a client, whose GOAWAY speaks of pushed streams. */
TestFeed(death, of_a_client)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, joined(frame_push_promise(1, 2, block_get("/")), frame_window_update(2, 1)));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
    cr_assert(eq(u32, last_goaway(client).last_stream_id, 2));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1 error 1 by the connection"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 2 error 1 by the connection"), 1));
}
