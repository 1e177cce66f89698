/*
 * Closed streams (RFC 9113 5.1): what may still arrive on those that we reset, how long that is remembered without a timer, and
 * streams that the program holds on to.
 */
#include "verdict.h"

/* How many closed streams are remembered one by one. */
enum { REMEMBERED = 64 };

static struct wire
post(uint32_t id)
{
    return frame_headers(id, block_post("/"), 0);
}

/* The server opens and resets streams `from` to `to`. */
static void
reset_streams(struct endpoint *server, uint32_t from, uint32_t to)
{
    for (uint32_t id = from; id <= to; id += 2) {
        feed(server, post(id));
        cr_assert(eq(int, sw_conn_reset_stream(server->conn, id, SW_ERROR_CANCEL), SW_STATUS_OK));
        drain_events(server);
    }
}

static void
finish_streams(struct endpoint *server, uint32_t from, uint32_t to)
{
    for (uint32_t id = from; id <= to; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        cr_assert(eq(int, send_headers(server, id, SW_SEND_END_STREAM, ":status", "204"), SW_STATUS_OK));
        drain_events(server);
    }
}

static uint32_t
stream_number(uint32_t count)
{
    return 2 * count - 1;
}

/* RFC 9113 5.1, 5.4.2: after our RST_STREAM anything may arrive; it is discarded, and the field blocks count for HPACK (4.3). */
TestFeed(closed, frames_after_our_reset_are_discarded)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, 1);
    forget(server);
    feed(server, joined(frame_data(1, "late", 0), frame_window_update(1, 5), frame_priority(1, 0, 0),
                        frame_headers(1, joined(block("sum", "42"), hex("40 0178 0179")), END_STREAM))); /* x: y, indexed */
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "PRIORITY 1 on 0 weight 1\n"));
    feed(server, frame_headers(3, joined(block_get("/"), hex("be")), END_STREAM));
    cr_assert(eq(
        int, saw(server, "HEADERS 3 request :method: GET; :scheme: http; :path: /; :authority: example.org; x: y END_STREAM"), 1));
}

/* RFC 9113 5.1: the peer's END_STREAM ends the grace: what follows cannot be innocent. */
TestFeed(closed, nothing_follows_the_peers_end)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, 1);
    forget(server);
    feed(server, frame_data(1, "late", END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_data(1, "x", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* RFC 9113 5.1: nor does anything but PRIORITY follow the peer's RST_STREAM. */
TestFeed(closed, nothing_follows_the_peers_reset)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, 1);
    forget(server);
    feed(server, joined(frame_rst_stream(1, CANCEL), frame_priority(1, 0, 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_headers(1, block("a", "b"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* Malformed late sections and content are no errors either: nobody looks at them. */
TestFeed(closed, late_messages_are_not_judged)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, 1);
    forget(server);
    feed(server,
         joined(frame_headers(1, block(":path", "/", "Bad Name", "\x01"), 0), frame_headers(1, block_get("/"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* -- what is remembered */

/* The last 64 are remembered one by one, each in its own state. */
TestWhole(closed, the_last_ones_are_remembered)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < stream_number(REMEMBERED); id += 4) {
        reset_streams(server, id, id);
        finish_streams(server, id + 2, id + 2);
    }
    forget(server);
    for (uint32_t id = 1; id < stream_number(REMEMBERED); id += 4)
        feed(server, frame_data(id, "late", 0));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 0));
    feed(server, frame_headers(3, block("a", "b"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* Of those that ended well long ago: content is C:STREAM_CLOSED, HEADERS cannot be told from a skipped identifier (5.1.1). */
TestWhole(closed, forgotten_ones_are_closed)
{
    const struct wire frames[] = {frame_data(1, "x", 0), frame_headers(1, block_get("/"), END_STREAM)};
    static char *const verdicts[] = {"C:STREAM_CLOSED", "C:PROTOCOL_ERROR"};
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = open_server();
        finish_streams(server, 1, stream_number(REMEMBERED + 10));
        cr_assert(eq(sz, sent_frames(server, TYPE_PING), 0)); /* there is no grace to end */
        forget(server);
        feed(server, joined(frame_window_update(1, 1), frame_rst_stream(1, CANCEL), frame_priority(1, 0, 0)));
        cr_assert(eq(str, verdict(server), "ok"));
        feed(server, frames[i]);
        cr_assert(eq(str, verdict(server), verdicts[i]));
    }
}

/* When the memory of a reset is needed for others, a PING asks the peer whether it has seen it; until the answer all is forgiven.
 */
TestWhole(closed, a_marker_ends_the_grace)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, stream_number(REMEMBERED));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 0));
    reset_streams(server, stream_number(REMEMBERED + 1), stream_number(REMEMBERED + 5));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 1));
    struct seen_frame marker = sent_frame(server, TYPE_PING);
    cr_assert(eq(int, marker.flags, 0));
    uint8_t opaque[8];
    memcpy(opaque, marker.payload, 8);

    forget(server);
    feed(server,
         joined(frame_data(1, "late", 0), frame_headers(3, block("a", "b"), END_STREAM), frame_data(9, "late", END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), ""));
    feed(server, frame_ping_ack(opaque));
    cr_assert(eq(str, seen(server), "")); /* it was not the program's */
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 0));

    /* Four more were pushed out while it was under way: they had been reset before it was sent, and need no second one. */
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 0));
    feed(server, frame_data(9, "far too late", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* Peers count PINGs (gRPC ends connections for the third in a row): there are two at the most, and grace for what they do not prove. */
TestWhole(closed, two_markers_at_the_most)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id < 2000; id += 2) {
        send_headers(client, id, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
        cr_assert(eq(int, sw_conn_reset_stream(client->conn, id, SW_ERROR_CANCEL), SW_STATUS_OK));
        drain_events(client);
        take_output(client);
        struct seen_frame marker = sent_frame(client, TYPE_PING);
        cr_assert(eq(int, marker.found, id == stream_number(REMEMBERED + 1) || id == stream_number(2 * REMEMBERED + 2)));
        uint8_t opaque[8];
        if (marker.found)
            memcpy(opaque, marker.payload, 8);
        forget(client);
        if (marker.found)
            feed(client, frame_ping_ack(opaque));
    }
    feed(client, joined(frame_headers(1001, block_ok(), 0), frame_data(1001, "late", 0)));
    cr_assert(eq(str, verdict(client), "ok"));
}

/*
 * RFC 9113 5.1: a PING or SETTINGS of the program's that is acknowledged, and an answer on a stream that was opened later, prove that the
 * peer has read our resets too.
 */
static int evidence;

TestWhole(closed, what_comes_back_ends_the_grace)
{
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 70000};
    for (evidence = 0; evidence < 3; evidence++) {
        struct endpoint *client = open_client();
        sw_conn_ping(client->conn, (const uint8_t *)"abcdefgh"); /* while it is under way, no marker is sent */
        for (uint32_t id = 1; id < 200; id += 2) {
            send_headers(client, id, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
            sw_conn_reset_stream(client->conn, id, SW_ERROR_CANCEL);
            drain_events(client);
        }
        take_output(client);
        cr_assert(eq(sz, sent_frames(client, TYPE_PING), 1));
        forget(client);
        feed(client, frame_data(1, "late", 0));
        cr_assert(eq(str, verdict(client), "ok"));
        if (evidence == 0) {
            feed(client, frame_ping_ack((const uint8_t *)"abcdefgh")); /* this one is too old: it proves nothing */
            feed(client, frame_data(1, "late", 0));
            cr_assert(eq(int, client->status, SW_STATUS_OK));
            sw_conn_ping(client->conn, (const uint8_t *)"ijklmnop");
            feed(client, frame_ping_ack((const uint8_t *)"ijklmnop"));
        } else if (evidence == 1) {
            sw_conn_update_settings(client->conn, &setting, 1);
            feed(client, frame_settings_ack());
        } else {
            for (uint32_t id = 201; id <= 203; id += 2) { /* the first of them proves the first reset, the second one all */
                send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
                feed(client, frame_headers(id, block_ok(), 0));
            }
        }
        cr_assert(eq(int, client->status, SW_STATUS_OK));
        feed(client, frame_data(1, "far too late", 0));
        cr_assert(eq(int, client->status, SW_STATUS_TERMINATED));
        cr_assert(eq(u32, last_goaway(client).error, STREAM_CLOSED));
    }
}

/* Whatever is still remembered keeps its grace. */
TestWhole(closed, a_marker_spares_those_that_are_remembered)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, stream_number(REMEMBERED + 1));
    uint8_t opaque[8];
    memcpy(opaque, sent_frame(server, TYPE_PING).payload, 8);
    forget(server);
    feed(server, joined(frame_ping_ack(opaque), frame_data(stream_number(REMEMBERED), "late", 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_data(1, "too late", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* A stream opened after the watermark is as strict as ever. */
TestWhole(closed, grace_is_for_old_streams)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, stream_number(REMEMBERED + 3));
    uint32_t next = stream_number(REMEMBERED + 4);
    feed(server, frame_headers(next, block_get("/"), END_STREAM));
    forget(server);
    feed(server, frame_data(next, "x", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* The markers' opaque data is not for programs. */
TestWhole(closed, markers_are_the_librarys)
{
    struct endpoint *server = open_server();
    reset_streams(server, 1, stream_number(REMEMBERED + 1));
    uint8_t opaque[8];
    memcpy(opaque, sent_frame(server, TYPE_PING).payload, 8);
    cr_assert(eq(int, sw_conn_ping(server->conn, opaque), SW_STATUS_INVALID_ARGUMENT));
}

/* RFC 9113 10.5: however many streams come and go, memory stays as it is. */
TestWhole(closed, memory_does_not_grow)
{
    struct endpoint *server = open_server();
    size_t held = 0;
    for (uint32_t count = 1; count < 2000; count++) { /* a stream that is answered is no premature reset */
        uint32_t id = stream_number(count);
        if (count == 200)
            held = server->held;
        feed(server, post(id));
        send_headers(server, id, 0, ":status", "200");
        sw_conn_reset_stream(server->conn, id, SW_ERROR_CANCEL);
        feed(server, frame_data(id, "late", END_STREAM));
        struct seen_frame marker = sent_frame(server, TYPE_PING);
        if (marker.found) {
            uint8_t opaque[8];
            memcpy(opaque, marker.payload, 8);
            forget(server);
            feed(server, frame_ping_ack(opaque));
        }
        cr_assert(eq(int, server->status, SW_STATUS_OK));
    }
    cr_assert(le(sz, server->held, held));
}

/* -- manual release: a closed stream keeps its place until the program gives it back */

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_release(config, true);
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, 2);
    sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, 4);
}

TestFeed(closed, streams_are_held)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    int mark = 0;
    feed(server, post(1));
    sw_conn_set_stream_user(server->conn, 1, &mark);
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_WRONG_STATE));
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 1), &mark));
    cr_assert(eq(sz, streams_held(server), 1));
    cr_assert(eq(sz, streams_open(server), 0));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, 0), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(ptr, sw_conn_stream_user(server->conn, 1), NULL));
    cr_assert(eq(sz, streams_held(server), 0));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
}

/* RFC 9113 10.5: work that the program has not let go of is work: further streams are refused. */
TestFeed(closed, held_streams_are_limited)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    for (uint32_t id = 1; id <= 7; id += 2)
        feed(server, joined(post(id), frame_rst_stream(id, CANCEL)));
    forget(server);
    feed(server, post(9));
    cr_assert(eq(str, verdict(server), "S:REFUSED_STREAM on 9"));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 3), SW_STATUS_OK));
    forget(server);
    feed(server, post(11));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* Held streams are as closed as any: late frames find them so. */
TestFeed(closed, late_frames_on_held_streams)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, post(1));
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    drain_events(server);
    forget(server);
    feed(server, joined(frame_data(1, "late", 0), frame_headers(1, block("a", "b"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), ""));
    feed(server, frame_data(1, "x", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 0));
}

static void
reset_at_content(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind == SW_EVENT_DATA)
        sw_conn_reset_stream(endpoint->conn, event->stream_id, SW_ERROR_CANCEL);
}

/* RFC 9113 5.1: END_STREAM counts on a frame in whose middle the program resets the stream, so that nothing may follow. */
TestWhole(closed, the_end_of_a_frame_that_the_reset_cuts)
{
    for (unsigned flags = 0; flags < 2; flags++) {
        struct endpoint *server = server_with_stream(1, 0);
        struct wire content =
            flags ? frame(TYPE_DATA, PADDED | END_STREAM, 1, padded(text("content"), 3)) : frame_data(1, "content", END_STREAM);
        server->on_event = reset_at_content;
        feed(server, part(content, 0, 13));
        cr_assert(eq(str, verdict(server), "S:CANCEL on 1"));
        feed(server, part(content, 13, content.length - 13));
        forget(server);
        feed(server, frame_data(1, "late", 0));
        cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
    }
}

static void
manual(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_connection_window(config, 1000000);
}

/* RFC 9113 5.1: END_STREAM counts on a frame that is past the window of its stream (6.9.1), too. */
TestWhole(closed, the_end_of_a_frame_past_the_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual);
    struct wire content = frame_data_of(1, filled(16384, 'x'), 0);
    feed(server, joined(post(1), content, content, content));
    feed(server, frame_data_of(1, filled(16384, 'x'), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
    forget(server);
    feed(server, frame_data(1, "late", 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}
