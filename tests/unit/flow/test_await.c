/* sw_conn_await_window() and sw_conn_send_room(): how much of the windows there is (RFC 9113 6.9). */
#include "verdict.h"

TestWhole(await_window, comes_when_the_window_has_that_much)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    cr_assert(eq(int, sw_conn_await_window(server->conn, 3, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_await_window(server->conn, 1, 65536), SW_STATUS_OK));
    feed(server, frame_window_update(0, 1000));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
    feed(server, frame_window_update(1, 1));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 1));
    cr_assert(eq(int, sw_conn_await_window(server->conn, 1, 65536), SW_STATUS_OK)); /* has it already */
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 2));
}

/* The threshold is taken back by content that finds no room: then an octet is enough again. */
TestWhole(await_window, is_taken_back_by_content_that_waits)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0));
    cr_assert(eq(int, sw_conn_await_window(server->conn, 1, 1000), SW_STATUS_OK));
    feed(server, frame_window_update(1, 999));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0));
    send_data(server, 1, "x", 0, NULL);
    static char more[2000];
    memset(more, 'y', sizeof more - 1);
    send_data(server, 1, more, 0, NULL);
    cr_assert(eq(i64, send_window(server, 1), 0));
    feed(server, frame_window_update(1, 1));
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 1));
}

/* RFC 9113 5.4.2, 7: the code of a stream that was not reset is 0, whatever it waited for. */
TestWhole(await_window, leaves_nothing_behind_when_the_stream_ends)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    sw_conn_await_window(server->conn, 1, 70000);
    send_data(server, 1, "x", SW_SEND_END_STREAM, NULL);
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

TestWhole(send_room, is_what_content_would_be_taken)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    cr_assert(eq(sz, sw_conn_send_room(server->conn, 1, true), 65535));
    cr_assert(eq(sz, sw_conn_send_room(server->conn, 3, true), 0));
    cr_assert(eq(sz, sw_conn_send_room(server->conn, 0, true), 0));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 100));
    cr_assert(eq(sz, sw_conn_send_room(server->conn, 1, true), 100));
    cr_assert(eq(sz, sw_conn_send_room(server->conn, 1, false), 100));
}
