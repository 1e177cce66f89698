/*
 * Floods (RFC 9113 10.5): frames that are legal one by one. Each ends the connection with ENHANCE_YOUR_CALM at an exact frame,
 * whether or not the output is drained, and within a bound of memory. The names are those of the attacks.
 */
#include "floods.h"

/* -- streams that come and go */

/*
 * Resets: 1,000, by the peer or provoked, before a response has begun. Undrained, what we reset counts as held until our RST_STREAM
 * is out: 200 streams, then 100 refusals. Streams: 100 open, then 100 refusals.
 */
Test(floods, streams)
{
    static const struct flood floods[] = {
        {"A1 rapid reset", open_server, flood_rapid_reset, 1001, 1001, ENHANCE_YOUR_CALM, 16384},
        {"A3 malformed requests", open_server, flood_malformed, 1001, 301, ENHANCE_YOUR_CALM, 32768},
        {"A3 content that does not fit", open_server, flood_too_short, 1001, 301, ENHANCE_YOUR_CALM, 32768},
        {"A4 requests without end", open_server, flood_requests, 201, 201, ENHANCE_YOUR_CALM, 32768},
    };
    RUN_FLOODS(floods);
}

/* Nothing of ours has been acknowledged. */
static struct endpoint *
server_unread(void)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(server, joined(preface(), frame_settings_empty()));
    return server;
}

/* A4: who cannot know our limit is refused 1,000 streams for nothing, and then as those who know; 1,000 RST_STREAM may wait. */
Test(floods, streams_before_our_settings_are_read)
{
    static const struct flood floods[] = {
        {"A4 before our SETTINGS are read", server_unread, flood_requests, 100 + 1000 + 101, 100 + 1001, ENHANCE_YOUR_CALM, 65536},
    };
    RUN_FLOODS(floods);
}

static struct endpoint *
client_taking_pushes(void)
{
    return client_with_push(SW_SEND_END_STREAM);
}

static struct wire
promise(uint32_t number)
{
    return frame_push_promise(1, 2 * number, block_get("/"));
}

static struct wire
unsafe_promise(uint32_t number)
{
    return frame_push_promise(1, 2 * number, block_post("/"));
}

/* A8: 100 promises are held; 1,000 more, or that are malformed (RFC 9113 8.4), may follow one request. */
Test(floods, promises)
{
    static const struct flood floods[] = {
        {"A8 promises", client_taking_pushes, promise, 100 + 1001, 100 + 1001, ENHANCE_YOUR_CALM, 65536},
        {"A8 unsafe promises", client_taking_pushes, unsafe_promise, 1001, 1001, ENHANCE_YOUR_CALM, 65536},
    };
    RUN_FLOODS(floods);
}

/* A2: frames that make us reset our own work kill the connection at once. */
static uint32_t primitive;

static struct wire
made_you_reset(uint32_t number)
{
    (void)number;
    switch (primitive) {
    case 0:
        return frame_window_update(1, 0);
    case 1:
        return frame_window_update(1, 0x7fffffff);
    case 2:
        return frame_data(1, "x", 0);
    case 3:
        return frame_headers(1, block("a", "b"), END_STREAM);
    case 4:
        return frame(TYPE_PRIORITY, 0, 1, hex("00000000"));
    default:
        return frame_priority(1, 1, 0);
    }
}

static struct endpoint *
server_at_work(void)
{
    return server_with_stream(1, END_STREAM);
}

Test(floods, made_you_reset)
{
    static const uint32_t codes[] = {PROTOCOL_ERROR, FLOW_CONTROL_ERROR, STREAM_CLOSED,
                                     STREAM_CLOSED,  FRAME_SIZE_ERROR,   ENHANCE_YOUR_CALM};
    for (primitive = 0; primitive < 6; primitive++) {
        const uint32_t number = primitive < 5 ? 1 : 1001; /* a stream that depends on itself is a glitch (RFC 9113 5.3.2) */
        const struct flood floods[] = {{"A2", server_at_work, made_you_reset, number, number, codes[primitive], 1024}};
        RUN_FLOODS(floods);
    }
}

/* -- control frames */

static struct wire
settings_of_32(uint32_t number)
{
    uint32_t pairs[66];
    for (size_t i = 0; i < 66; i += 2) {
        pairs[i] = INITIAL_WINDOW_SIZE;
        pairs[i + 1] = (uint32_t)i;
    }
    return frame_settings_of(pairs, number == 1 ? 64 : 66);
}

/* RFC 7838 4: for an origin on stream 0, which a server ignores; without one it is invalid, and counts once more. */
static struct wire
altsvc(uint32_t number)
{
    (void)number;
    return frame(0xa, 0, 0, hex("000161"));
}

/* RFC 8336 2: for a server to ignore; on a stream, and with a reserved flag, it is invalid and counts once more. */
static struct wire
origin(uint32_t number)
{
    (void)number;
    return frame(0xc, 0, 0, text(""));
}

static struct wire
origin_invalid(uint32_t number)
{
    return frame(0xc, number & 1 ? 1u << (number / 2 % 4) : 0, number & 1 ? 0 : 1, text(""));
}

static struct wire
altsvc_invalid(uint32_t number)
{
    (void)number;
    return frame(0xa, 0, 0, hex("000061"));
}

/* RFC 9218 7.1, for streams of the client's that are idle. */
static struct wire
priority_update(uint32_t number)
{
    const uint8_t about[] = {0, 0, (uint8_t)(number >> 7), (uint8_t)(2 * number | 1)};
    return frame(0x10, 0, 0, joined(octets_of(about, 4), text("u=1")));
}

static struct wire
settings_ack(uint32_t number)
{
    (void)number;
    return frame_settings_ack();
}

/* 1,000 control frames of ours may wait; 1,000 frames may do nothing; 32 settings stand in one frame. */
Test(floods, control_frames)
{
    static const struct flood floods[] = {
        {"B1 ping", open_server, flood_ping, SURVIVES, 1001, ENHANCE_YOUR_CALM, 32 * 1024},
        {"B1 ping at a client", open_client, flood_ping, SURVIVES, 1001, ENHANCE_YOUR_CALM, 32 * 1024},
        {"B2 settings", open_server, flood_settings, SURVIVES, 1001, ENHANCE_YOUR_CALM, 32 * 1024},
        {"B3 large settings", open_server, settings_of_32, 2, 2, ENHANCE_YOUR_CALM, 4096},
        {"B5 priority", open_server, flood_priority, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 unknown types", open_server, flood_unknown, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 unknown types at a client", open_client, flood_unknown, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 ALTSVC", open_server, altsvc, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 ALTSVC at a client", open_client, altsvc, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 ORIGIN", open_server, origin, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 ORIGIN at a client", open_client, origin, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B8 invalid ORIGIN at a client", open_client, origin_invalid, 501, 501, ENHANCE_YOUR_CALM, 1024},
        {"B8 invalid ALTSVC at a client", open_client, altsvc_invalid, 501, 501, ENHANCE_YOUR_CALM, 1024},
        {"B5 PRIORITY_UPDATE", open_server, priority_update, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B10 ping acknowledgements", open_server, flood_ping_ack, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
        {"B10 settings acknowledgements", open_server, settings_ack, 1, 1, PROTOCOL_ERROR, 1024},
    };
    RUN_FLOODS(floods);
}

/* -- content */

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

static struct endpoint *
server_reading(void)
{
    return server_with_stream(1, 0);
}

static struct endpoint *
server_not_reading(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, frame_headers(1, block_post("/"), 0));
    return server;
}

/*
 * 100 empty frames; short ones cost what they lack of 256 octets, 4 times the connection's window in all while nobody consumes
 * them: 262,140 / 255 = 1,028.
 */
Test(floods, content)
{
    static const struct flood floods[] = {
        {"B6 empty frames", server_reading, flood_empty_data, 101, 101, ENHANCE_YOUR_CALM, 1024},
        {"B6 padding alone", server_reading, flood_padding_only, 101, 101, ENHANCE_YOUR_CALM, 2048},
        {"B7 single octets, unread", server_not_reading, flood_single_octets, 1029, 1029, ENHANCE_YOUR_CALM, 1024},
        {"B7 single octets, read", server_reading, flood_single_octets, SURVIVES, SURVIVES, 0, 4096},
    };
    RUN_FLOODS(floods);
}

/* -- windows and closed streams */

static struct wire
window_update_of_a_stream(uint32_t number)
{
    (void)number;
    return frame_window_update(1, 1);
}

static struct endpoint *
server_with_ten(void)
{
    struct endpoint *server = open_server();
    for (uint32_t number = 1; number <= 10; number++)
        feed(server, flood_requests(number));
    return server;
}

static struct wire
updates_of_four_octets(uint32_t number)
{
    (void)number;
    return frame_window_update(0, 4);
}

/* 1,000 octets in one frame explain 16 updates, and 2,000 octets to be returned. */
static struct endpoint *
server_that_sent_little(void)
{
    static const uint8_t content[1000] = {0};
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken);
    return server;
}

/* 32 KiB of content sent in two frames explain 32 updates. */
static struct endpoint *
server_that_sent(void)
{
    static const uint8_t content[32768] = {0};
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken);
    return server;
}

static struct endpoint *
server_with_one_ended(void)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    return server;
}

static struct wire
late_priority(uint32_t number)
{
    (void)number;
    return frame_priority(1, 3, 0);
}

/* 100 updates, 2 for each stream, 16 for each DATA frame sent, and those that return content; late ones count among them. */
Test(floods, windows_and_closed_streams)
{
    static const struct flood floods[] = {
        {"B9 window updates", open_server, flood_window_update, 101, 101, ENHANCE_YOUR_CALM, 1024},
        {"B9 with ten streams", server_with_ten, flood_window_update, 121, 121, ENHANCE_YOUR_CALM, 1024},
        {"B9 of a stream", server_at_work, window_update_of_a_stream, 103, 103, ENHANCE_YOUR_CALM, 1024},
        {"B9 with 32 KiB sent", server_that_sent, flood_window_update, 100 + 2 + 32 + 1, 100 + 2 + 32 + 1, ENHANCE_YOUR_CALM, 1024},
        {"B9 that return content", server_that_sent_little, updates_of_four_octets, 100 + 2 + 16 + 500 + 1, 100 + 2 + 16 + 500 + 1,
         ENHANCE_YOUR_CALM, 1024},
        {"B11 resets of a closed stream", server_with_one_ended, flood_late_reset, 103, 103, ENHANCE_YOUR_CALM, 1024},
        {"B11 window updates of a closed stream", server_with_one_ended, window_update_of_a_stream, 103, 103, ENHANCE_YOUR_CALM,
         1024},
        {"B11 priority of a closed stream", server_with_one_ended, late_priority, 1001, 1001, ENHANCE_YOUR_CALM, 1024},
    };
    RUN_FLOODS(floods);
}
