/* Flow control of what we send (RFC 9113 5.2, 6.9): both windows to the octet, overflow, changes of INITIAL_WINDOW_SIZE. */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */
#define WINDOW_MAX INT64_C(0x7fffffff)

/* A server that has begun its responses on streams 1, 3 ... and a connection window of 2^31-1. */
static struct endpoint *
server_that_answers(uint32_t streams)
{
    struct endpoint *server = open_server();
    feed(server, frame_window_update(0, (uint32_t)WINDOW_MAX - INITIAL));
    for (uint32_t i = 0; i < streams; i++) {
        feed(server, frame_headers(2 * i + 1, block_post("/"), 0));
        send_headers(server, 2 * i + 1, 0, ":status", "200");
    }
    forget(server);
    return server;
}

static size_t
send_octets(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags)
{
    static const uint8_t content[100000] = {0};
    size_t taken = 0;
    cr_assert(
        eq(int, sw_conn_send_data(endpoint->conn, id, (sw_slice){content, length, NULL}, flags, NULL, NULL, &taken), SW_STATUS_OK));
    take_output(endpoint);
    return taken;
}

/* Octets of DATA payloads since forget(). */
static size_t
data_octets(struct endpoint *endpoint, uint32_t id)
{
    size_t sum = 0, offset = 0;
    take_output(endpoint);
    for (struct seen_frame frame; (frame = frame_at(output(endpoint), &offset)).found;)
        if (frame.type == TYPE_DATA && frame.id == id)
            sum += frame.length;
    return sum;
}

/* RFC 9113 6.9.1: a stream's window is used to its last octet and no further. */
TestFeed(flow_send, window_of_the_stream)
{
    struct endpoint *server = server_that_answers(1);
    cr_assert(eq(sz, send_octets(server, 1, 60000, 0), 60000));
    cr_assert(eq(i64, send_window(server, 1), INITIAL - 60000));
    cr_assert(eq(sz, send_octets(server, 1, 10000, SW_SEND_END_STREAM), INITIAL - 60000));
    cr_assert(eq(sz, send_octets(server, 1, 10000 - 5535, SW_SEND_END_STREAM), 0));
    cr_assert(eq(sz, data_octets(server, 1), INITIAL));
    cr_assert(eq(i64, send_window(server, 1), 0));
    cr_assert(eq(i64, send_window(server, 0), WINDOW_MAX - INITIAL));
    cr_assert(eq(str, state_of(server, 1), "open")); /* END_STREAM goes with the last octet only */

    feed(server, frame_window_update(1, 3));
    cr_assert(eq(sz, send_octets(server, 1, 4465, SW_SEND_END_STREAM), 3));
    cr_assert(eq(i64, send_window(server, 1), 0));
    feed(server, frame_window_update(1, 4462));
    cr_assert(eq(sz, send_octets(server, 1, 4462, SW_SEND_END_STREAM), 4462));
    cr_assert(eq(int, sent_frame(server, TYPE_DATA).flags, END_STREAM));
    cr_assert(eq(str, state_of(server, 1), "half_closed_local"));
}

/* RFC 9113 6.9.1: the streams share the connection's window. */
TestFeed(flow_send, window_of_the_connection)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id <= 5; id += 2) {
        feed(server, frame_headers(id, block_post("/"), 0));
        send_headers(server, id, 0, ":status", "200");
    }
    cr_assert(eq(sz, send_octets(server, 1, 40000, 0), 40000));
    cr_assert(eq(sz, send_octets(server, 3, 40000, 0), INITIAL - 40000));
    cr_assert(eq(sz, send_octets(server, 5, 1, 0), 0));
    cr_assert(eq(i64, send_window(server, 0), 0));
    cr_assert(eq(i64, send_window(server, 3), INITIAL - (INITIAL - 40000)));
    feed(server, frame_window_update(0, 7));
    cr_assert(eq(sz, send_octets(server, 5, 10, 0), 7));
    cr_assert(eq(sz, data_octets(server, 1) + data_octets(server, 3) + data_octets(server, 5), INITIAL + 7));
}

/* RFC 9113 6.9.1: an empty DATA frame with END_STREAM needs no window. */
TestFeed(flow_send, end_of_stream_needs_no_window)
{
    struct endpoint *server = server_that_answers(1);
    send_octets(server, 1, INITIAL, 0);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0)); /* and now it is negative */
    cr_assert(eq(i64, send_window(server, 1), -INITIAL));
    forget(server);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OK));
    struct seen_frame frame = sent_frame(server, TYPE_DATA);
    cr_assert(eq(u32, frame.length, 0));
    cr_assert(eq(int, frame.flags, END_STREAM));
}

/* RFC 9113 6.9: field sections are not flow-controlled. */
TestFeed(flow_send, field_sections_need_no_window)
{
    struct endpoint *server = server_that_answers(1);
    send_octets(server, 1, INITIAL, 0);
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "sum", "42"), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(server, TYPE_HEADERS), 1));
}

/* -- overflow (RFC 9113 6.9.1): 2^31-1 is legal, more is FLOW_CONTROL_ERROR */

TestFeed(flow_send, window_of_the_stream_to_its_top)
{
    for (int more = -1; more <= 2; more++) {
        struct endpoint *server = server_that_answers(1);
        feed(server, frame_window_update(1, (uint32_t)(WINDOW_MAX - INITIAL + more)));
        cr_assert(eq(str, verdict(server), more > 0 ? "S:FLOW_CONTROL_ERROR on 1" : "ok"));
        if (more <= 0)
            cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX + more));
    }
}

TestFeed(flow_send, window_of_the_connection_to_its_top)
{
    for (int more = -1; more <= 2; more++) {
        struct endpoint *server = open_server();
        feed(server, frame_window_update(0, (uint32_t)(WINDOW_MAX - INITIAL + more)));
        cr_assert(eq(str, verdict(server), more > 0 ? "C:FLOW_CONTROL_ERROR" : "ok"));
        if (more <= 0)
            cr_assert(eq(i64, send_window(server, 0), WINDOW_MAX + more));
    }
}

/* What was sent makes room below the top. */
TestFeed(flow_send, top_after_sending)
{
    struct endpoint *server = server_that_answers(1);
    send_octets(server, 1, 1000, 0);
    feed(server, joined(frame_window_update(1, (uint32_t)WINDOW_MAX - INITIAL + 1000), frame_window_update(0, 1000)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX));
    cr_assert(eq(i64, send_window(server, 0), WINDOW_MAX));
    feed(server, frame_window_update(1, 1));
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
}

/* -- INITIAL_WINDOW_SIZE of the peer (RFC 9113 6.9.2) */

/* All windows of streams move by the difference, the connection's does not. */
TestFeed(flow_send, initial_window_changes)
{
    struct endpoint *server = server_that_answers(2);
    send_octets(server, 1, 1000, 0);
    int64_t connection = send_window(server, 0);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 100000));
    cr_assert(eq(i64, send_window(server, 1), 99000));
    cr_assert(eq(i64, send_window(server, 3), 100000));
    feed(server, frame_window_update(3, 50));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 10));
    cr_assert(eq(i64, send_window(server, 1), -990));
    cr_assert(eq(i64, send_window(server, 3), 60));
    cr_assert(eq(i64, send_window(server, 0), connection));
    feed(server, frame_headers(5, block_get("/"), END_STREAM));
    cr_assert(eq(i64, send_window(server, 5), 10));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 6.9.2: a window may be negative; nothing is sent until WINDOW_UPDATE makes it positive. */
TestFeed(flow_send, negative_window)
{
    struct endpoint *server = server_that_answers(1);
    send_octets(server, 1, INITIAL, 0);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 65530));
    cr_assert(eq(i64, send_window(server, 1), -5));
    cr_assert(eq(sz, send_octets(server, 1, 10, 0), 0));
    feed(server, frame_window_update(1, 5));
    cr_assert(eq(sz, send_octets(server, 1, 10, 0), 0));
    feed(server, frame_window_update(1, 2));
    cr_assert(eq(sz, send_octets(server, 1, 10, 0), 2));
}

/* The example of RFC 9113 6.9.2: 60 KiB sent, the initial window becomes 16 KiB, the window is -44 KiB. */
TestFeed(flow_send, example_of_the_rfc)
{
    struct endpoint *server = server_that_answers(1);
    send_octets(server, 1, 60 * 1024, 0);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 16 * 1024));
    cr_assert(eq(i64, send_window(server, 1), -44 * 1024));
}

/* RFC 9113 6.9.2: a change that takes a window past 2^31-1 is a connection error of type FLOW_CONTROL_ERROR. */
TestFeed(flow_send, initial_window_to_its_top)
{
    for (int more = 0; more < 2; more++) {
        struct endpoint *server = server_that_answers(2);
        feed(server,
             joined(frame_window_update(3, 1000), frame_settings(INITIAL_WINDOW_SIZE, (uint32_t)(WINDOW_MAX - 1000 + more))));
        cr_assert(eq(str, verdict(server), more ? "C:FLOW_CONTROL_ERROR" : "ok"));
    }
}

/* The streams that count are those that are open now: one that was enlarged and has closed does not. */
TestFeed(flow_send, top_of_closed_streams_is_forgotten)
{
    struct endpoint *server = server_that_answers(2);
    feed(server,
         joined(frame_window_update(3, 1000), frame_rst_stream(3, CANCEL), frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX));
}

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_release(config, true);
}

/* The same while the program still holds it. */
TestFeed(flow_send, top_of_held_streams_is_forgotten)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_window_update(1, 1000), frame_rst_stream(1, CANCEL)));
    cr_assert(eq(sz, streams_held(server), 1));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* From 0 to 2^31-1 and back, with content in between: no window leaves its range, none is wrong by an octet. */
TestFeed(flow_send, initial_window_from_end_to_end)
{
    struct endpoint *server = server_that_answers(2);
    send_octets(server, 1, 1234, 0);
    for (int i = 0; i < 4; i++) {
        feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0));
        cr_assert(eq(i64, send_window(server, 1), -1234));
        cr_assert(eq(i64, send_window(server, 3), 0));
        feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff));
        cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX - 1234));
        cr_assert(eq(i64, send_window(server, 3), WINDOW_MAX));
    }
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 1, INITIAL_WINDOW_SIZE, 0x7fffffff, INITIAL_WINDOW_SIZE, INITIAL));
    cr_assert(eq(i64, send_window(server, 1), INITIAL - 1234));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* A window as low as -(2^31-1) and back up (RFC 9113 6.9.2). */
TestFeed(flow_send, lowest_window)
{
    struct endpoint *server = server_that_answers(1);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff));
    send_octets(server, 1, 60000, 0);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0));
    feed(server, frame_window_update(1, 0x7fffffff));
    cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX - 60000));
    feed(server, frame_window_update(1, 60000));
    cr_assert(eq(i64, send_window(server, 1), WINDOW_MAX));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 1));
    cr_assert(eq(str, verdict(server), "C:FLOW_CONTROL_ERROR"));
}

/* RFC 9113 6.9.2: the window of a promised stream follows too. */
TestFeed(flow_send, window_of_a_promised_stream)
{
    struct endpoint *server = server_that_answers(1);
    static const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    uint32_t promised;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
    feed(server, joined(frame_window_update(promised, 10), frame_settings(INITIAL_WINDOW_SIZE, 5)));
    cr_assert(eq(i64, send_window(server, promised), 15));
    send_headers(server, promised, 0, ":status", "200");
    cr_assert(eq(sz, send_octets(server, promised, 100, 0), 15));
}
