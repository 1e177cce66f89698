/* Frames counted by type both ways, resets, refusals, and the credit that is owed; each against the octets themselves. */
#include "verdict.h"

static void
counting(sw_config *config)
{
    sw_config_set_count_frames(config, true);
}

static void
counting_by_hand(sw_config *config)
{
    sw_config_set_count_frames(config, true);
    sw_config_set_manual_credit(config, true);
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 2);
    sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, 2);
}

static sw_traffic
traffic_of(struct endpoint *endpoint)
{
    sw_traffic traffic = {.size = sizeof traffic};
    sw_conn_traffic(endpoint->conn, &traffic);
    return traffic;
}

/* Frames and octets of one type. */
static void
counted(struct endpoint *endpoint, bool sent, uint32_t type, uint64_t frames, uint64_t octets)
{
    const sw_frame_count count = sw_conn_frame_count(endpoint->conn, sent, type);
    cr_assert(eq(u64, count.frames, frames));
    cr_assert(eq(u64, count.octets, octets));
}

/* RFC 9113 4.1: each frame is 9 octets and its payload, whatever becomes of it. */
TestFeed(traffic, frames_received_are_counted_by_type)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting);
    counted(server, false, TYPE_SETTINGS, 2, 18); /* the client's, empty, and its acknowledgement */
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_data(1, "abc", 0), frame_data(1, "", END_STREAM),
                        frame_ping("12345678"), frame_window_update(0, 1), frame_rst_stream(1, CANCEL),
                        frame(0xa, 0, 0, text("ab")), frame(0xfa, 0, 0, text("abcd")), frame(0xfb, 0, 0, text(""))));
    counted(server, false, TYPE_DATA, 2, 9 + 3 + 9);
    counted(server, false, TYPE_HEADERS, 1, 9 + block_post("/").length);
    counted(server, false, TYPE_PING, 1, 17);
    counted(server, false, TYPE_WINDOW_UPDATE, 1, 13);
    counted(server, false, TYPE_RST_STREAM, 1, 13);
    counted(server, false, 0xa, 1, 11);
    counted(server, false, 0xfa, 2, 9 + 4 + 9); /* all types that nobody knows are one */
    counted(server, false, 0xfb, 2, 9 + 4 + 9);
    counted(server, false, 0x100, 2, 9 + 4 + 9);
    counted(server, false, TYPE_GOAWAY, 0, 0);
    cr_assert(eq(u64, traffic_of(server).resets_received, 1));
    cr_assert(eq(u64, traffic_of(server).received.frames, 11));
}

/* All that is written is counted, and nothing else: with the preface it is what went out. */
TestWhole(traffic, what_is_counted_is_what_went_out)
{
    static const uint8_t content[100000] = {0};
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, counting), *server = new_endpoint(SW_ROLE_SERVER, counting);
    send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
    size_t taken;
    sw_conn_send_data(client->conn, 1, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken);
    sw_conn_ping(client->conn, (const uint8_t *)"12345678");
    converse(client, server);
    send_headers(server, 1, 0, ":status", "200");
    sw_conn_reset_stream(client->conn, 1, CANCEL);
    sw_conn_shutdown(server->conn);
    converse(client, server);
    sw_conn_goaway(client->conn, SW_ERROR_INTERNAL_ERROR, NULL, 0);
    converse(client, server);

    sw_statistics of_client, of_server;
    sw_conn_statistics(client->conn, &of_client);
    sw_conn_statistics(server->conn, &of_server);
    cr_assert(eq(u64, traffic_of(client).sent.octets + 24, of_client.octets_sent));
    cr_assert(eq(u64, traffic_of(server).sent.octets, of_server.octets_sent));
    for (uint32_t type = 0; type <= 0x10; type++) {
        const sw_frame_count sent = sw_conn_frame_count(client->conn, true, type),
                             seen = sw_conn_frame_count(server->conn, false, type);
        cr_assert(eq(u64, sent.frames, seen.frames));
        cr_assert(eq(u64, sent.octets, seen.octets));
    }
    counted(client, true, TYPE_GOAWAY, 1, 17);
    cr_assert(eq(u64, traffic_of(client).resets_sent, 1));
    cr_assert(eq(u64, traffic_of(server).resets_received, 1));
    cr_assert(gt(u64, sw_conn_frame_count(server->conn, true, TYPE_WINDOW_UPDATE).frames, 0));
}

/* A connection error's GOAWAY goes another way, and is counted all the same. */
TestFeed(traffic, the_last_goaway_is_counted)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting);
    feed(server, frame_settings_ack());
    counted(server, true, TYPE_GOAWAY, 1, 17);
}

TestFeed(traffic, refused_streams_and_calls_are_counted)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting_by_hand);
    for (uint32_t id = 1; id < 8; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    cr_assert(eq(u64, traffic_of(server).streams_refused, 2));
    cr_assert(eq(u64, traffic_of(server).resets_sent, 2));
    const uint64_t before = traffic_of(server).calls_refused;
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 0), SW_STATUS_INVALID_ARGUMENT)); /* by a check */
    cr_assert(eq(int, send_data(server, 1, "early", 0, NULL), SW_STATUS_WRONG_STATE));         /* and by a cell */
    cr_assert(eq(u64, traffic_of(server).calls_refused, before + 2));
}

/* RFC 9113 6.9: content is unacknowledged, then owed to the peer, then given back. */
TestWhole(traffic, credit_is_owed_until_it_is_written)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting_by_hand);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_headers(3, block_post("/"), 0),
                        frame_data_of(1, filled(10000, 'x'), 0), frame_data_of(3, filled(500, 'x'), 0)));
    cr_assert(eq(u64, traffic_of(server).unacknowledged, 10500));
    cr_assert(eq(u64, traffic_of(server).credit_owed, 0));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 4000), SW_STATUS_OK));
    cr_assert(eq(u64, traffic_of(server).unacknowledged, 6500));
    cr_assert(eq(u64, traffic_of(server).credit_owed, 4000));
    cr_assert(eq(u64, traffic_of(server).stream_credit_owed, 4000));
    sw_conn_reset_stream(server->conn, 1, CANCEL);
    cr_assert(eq(u64, traffic_of(server).unacknowledged, 500)); /* a closed stream's is nobody's any more */
    cr_assert(eq(u64, traffic_of(server).stream_credit_owed, 0));
}

/* Without the option nothing is counted; what is owed is there. */
TestWhole(traffic, nothing_is_counted_unless_asked_for)
{
    struct endpoint *server = server_with_stream(1, 0);
    const sw_traffic traffic = traffic_of(server);
    cr_assert(eq(u64, traffic.received.frames + traffic.sent.frames + traffic.calls_refused, 0));
    counted(server, false, TYPE_HEADERS, 0, 0);
}

/* A program that was compiled with a shorter struct gets no more than that. */
TestWhole(traffic, no_more_is_written_than_the_program_has_room_for)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting);
    struct {
        sw_traffic traffic;
        uint8_t behind;
    } room;
    memset(&room, 0xaa, sizeof room);
    room.traffic.size = offsetof(sw_traffic, resets_received);
    sw_conn_traffic(server->conn, &room.traffic);
    cr_assert(eq(u64, room.traffic.received.frames, 2));
    cr_assert(eq(u64, room.traffic.resets_received, 0xaaaaaaaaaaaaaaaa));
    room.traffic.size = sizeof room;
    sw_conn_traffic(server->conn, &room.traffic);
    cr_assert(eq(u64, room.traffic.resets_received, 0));
    cr_assert(eq(int, room.behind, 0xaa));
}

TestAllocations(traffic, is_counted_or_there_is_no_connection)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, counting);
    cr_assert(server->conn || memory_failed());
    if (!server->conn)
        return;
    cr_assert(ge(sz, sw_config_bound(server->config), server->most));
}
