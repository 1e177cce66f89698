/* Bodies keep to the windows (RFC 9113 6.9), to the peer's frame size (4.2), and send no small pieces (RFC 1122 4.2.3.4). */
#include "bodies_support.h"

enum { ALL = 65535 }; /* RFC 9113 6.9.2 */

/* One stream of a peer whose windows are used up. */
static struct carrier *
exhausted(void)
{
    struct carrier *server = carrier(1, NULL);
    hand_over(server, frame_window_update(0, 1 << 20));
    push_reference(server, 1, 500000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(sz, content_sent(server, 1).length, ALL));
    forget(server->endpoint);
    return server;
}

TestWhole(bodies_windows, frames_are_as_large_as_the_peer_takes)
{
    struct carrier *server = carrier(2, NULL);
    hand_over(server, frame_settings(MAX_FRAME_SIZE, 20000));
    sw_bodies_set_quantum(server->bodies, 30000);
    push_reference(server, 1, 50000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:20000 1:20000 1:10000E"));
    forget(server->endpoint);
    sw_bodies_set_quantum(server->bodies, 5000);
    push_reference(server, 3, 11000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "3:5000 3:5000 3:1000E"));
    carrier_free(server);
}

TestWhole(bodies_windows, a_small_window_waits_until_a_frame_is_worth_it)
{
    struct carrier *server = exhausted();
    hand_over(server, frame_window_update(1, 1000));
    cr_assert(eq(str, (char *)frames(server), ""));
    hand_over(server, frame_window_update(1, 23));
    cr_assert(eq(str, (char *)frames(server), ""));
    hand_over(server, frame_window_update(1, 1));
    cr_assert(eq(str, (char *)frames(server), "1:1024"));
    carrier_free(server);
}

TestWhole(bodies_windows, what_remains_goes_when_all_of_it_fits)
{
    struct carrier *server = carrier(1, NULL);
    hand_over(server, frame_window_update(0, 1 << 20));
    push_reference(server, 1, ALL + 600, SW_SEND_END_STREAM);
    pump(server);
    forget(server->endpoint);
    hand_over(server, frame_window_update(1, 599));
    cr_assert(eq(str, (char *)frames(server), ""));
    hand_over(server, frame_window_update(1, 1));
    cr_assert(eq(str, (char *)frames(server), "1:600E"));
    carrier_free(server);
}

/* A peer with windows of 100 octets never has room for more. */
TestWhole(bodies_windows, half_of_the_largest_window_is_enough)
{
    struct carrier *server = carrier(0, NULL);
    hand_over(server, frame_settings(INITIAL_WINDOW_SIZE, 100));
    feed(server->endpoint, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server->endpoint, 1, 0, ":status", "200");
    forget(server->endpoint);
    push_reference(server, 1, 1000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:100"));
    hand_over(server, frame_window_update(1, 49));
    cr_assert(eq(str, (char *)frames(server), "1:100"));
    hand_over(server, frame_window_update(1, 1));
    cr_assert(eq(str, (char *)frames(server), "1:100 1:50"));
    carrier_free(server);
}

TestWhole(bodies_windows, a_flush_sends_what_there_is_room_for)
{
    struct carrier *server = exhausted();
    hand_over(server, frame_window_update(1, 10));
    cr_assert(eq(str, (char *)frames(server), ""));
    cr_assert(eq(int, sw_body_flush(server->bodies, 1), SW_STATUS_OK));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:10"));
    hand_over(server, frame_window_update(1, 7)); /* until what was queued is out */
    cr_assert(eq(str, (char *)frames(server), "1:10 1:7"));
    carrier_free(server);
}

/* RFC 9113 6.9.2: what was granted before is no measure of what will be. */
TestWhole(bodies_windows, a_lower_initial_window_is_the_new_measure)
{
    struct carrier *server = exhausted();
    hand_over(server, frame_settings(INITIAL_WINDOW_SIZE, 60));
    cr_assert(eq(i64, sw_conn_send_window(server->endpoint->conn, 1), 60 - ALL));
    hand_over(server, frame_window_update(1, ALL - 60 + 29));
    cr_assert(eq(str, (char *)frames(server), ""));
    hand_over(server, frame_window_update(1, 1));
    cr_assert(eq(str, (char *)frames(server), "1:30"));
    carrier_free(server);
}

/* RFC 9113 6.9.2: a larger INITIAL_WINDOW_SIZE enlarges the windows of all streams. */
TestWhole(bodies_windows, a_larger_initial_window_lets_bodies_go_on)
{
    struct carrier *server = exhausted();
    hand_over(server, frame_settings(INITIAL_WINDOW_SIZE, ALL + 2000));
    cr_assert(eq(str, (char *)frames(server), "1:2000"));
    carrier_free(server);
}

TestWhole(bodies_windows, the_connections_window_is_shared_and_has_no_small_pieces_either)
{
    struct carrier *server = carrier(2, NULL);
    push_reference(server, 1, 60000, SW_SEND_END_STREAM);
    push_reference(server, 3, 60000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(sz, content_sent(server, 1).length + content_sent(server, 3).length, ALL));
    forget(server->endpoint);
    cr_assert(not(sw_bodies_wants(server->bodies)));
    hand_over(server, frame_window_update(0, 1023));
    cr_assert(eq(str, (char *)frames(server), ""));
    cr_assert(not(sw_bodies_wants(server->bodies))); /* else a program would call sw_bodies_send() again and again */
    hand_over(server, frame_window_update(0, 1));
    cr_assert(eq(sz, content_sent(server, 1).length + content_sent(server, 3).length, 1024));
    cr_assert(eq(sz, sent_frames(server->endpoint, TYPE_DATA), 1));
    carrier_free(server);
}

/* RFC 9113 6.9.1: END_STREAM takes no window. */
TestWhole(bodies_windows, an_end_waits_for_no_window)
{
    struct carrier *server = carrier(3, NULL);
    push_copy(server, 3, "x", 0);
    push_copy(server, 5, "", 0);
    pump(server);
    push_reference(server, 1, 200000, SW_SEND_END_STREAM);
    pump(server);
    forget(server->endpoint);
    cr_assert(eq(i64, sw_conn_send_window(server->endpoint->conn, 0), 0));
    push_copy(server, 3, "", SW_SEND_END_STREAM);
    static const sw_field trailer[] = {
        {.name = (const uint8_t *)"a", .name_length = 1, .value = (const uint8_t *)"0", .value_length = 1}};
    sw_body_trailers(server->bodies, 5, trailer, 1);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "3:0E 5:H"));
    carrier_free(server);
}

/* What is handed over cannot be overtaken: it is no more than was asked for, and a frame. */
TestWhole(bodies_windows, little_output_waits)
{
    struct carrier *server = carrier(1, NULL);
    sw_conn *conn = server->endpoint->conn;
    take_output(server->endpoint);
    cr_assert(eq(u64, sw_conn_output_waiting(conn), 0));
    sw_bodies_set_ahead(server->bodies, 20000);
    push_reference(server, 1, 60000, SW_SEND_END_STREAM);
    sw_bodies_send(server->bodies);
    cr_assert(eq(u64, sw_conn_output_waiting(conn), 2 * (9 + 16384)));
    sw_bodies_send(server->bodies);
    cr_assert(eq(u64, sw_conn_output_waiting(conn), 2 * (9 + 16384)));
    carrier_free(server);
}

static void
small_burst(sw_config *config)
{
    sw_config_set_output_burst(config, 100);
}

TestWhole(bodies_windows, a_small_burst_makes_small_frames_and_no_end)
{
    struct carrier *server = carrier(1, small_burst);
    push_reference(server, 1, 1500, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(sz, content_sent(server, 1).length, 1500));
    carrier_free(server);
}
