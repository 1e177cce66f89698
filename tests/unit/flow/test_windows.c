/* Windows that the program moves: WINDOW_UPDATE now, credit at once, the window of one stream (RFC 9113 5.2, 6.9). */
#include "verdict.h"

static void
manual(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

static struct endpoint *
manual_server(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual);
    feed(server, frame_headers(1, block_post("/"), 0));
    forget(server);
    return server;
}

static void
wire_is(struct endpoint *endpoint, struct wire expected)
{
    take_output(endpoint);
    struct wire seen = output(endpoint);
    cr_assert(eq(sz, seen.length, expected.length));
    cr_assert(eq(int, memcmp(seen.octets, expected.octets, expected.length), 0));
    forget(endpoint);
}

/* The frame stands where the call was made, each of its own, and what is owed is another matter. */
TestWhole(windows, updates_go_out_in_order)
{
    struct endpoint *server = manual_server();
    sw_conn *conn = server->conn;
    int64_t all = recv_window(server, 0), one = recv_window(server, 1);
    feed(server, frame_data_of(1, filled(100, 'x'), 0));
    sw_conn_acknowledge_data(conn, 1, 100);
    cr_assert(eq(int, sw_conn_send_window_update(conn, 1, 7), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_ping(conn, (const uint8_t *)"12345678"), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 0, 5), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 0, 6), SW_STATUS_OK));
    wire_is(server,
            joined(frame_window_update(1, 7), frame_ping("12345678"), frame_window_update(0, 5), frame_window_update(0, 6)));
    cr_assert(eq(i64, recv_window(server, 1), one - 100 + 7));
    cr_assert(eq(i64, recv_window(server, 0), all - 100 + 11));
}

/* RFC 9113 6.9.1: no window passes 2^31-1, and a call that would take it there changes nothing. */
TestWhole(windows, updates_keep_the_range)
{
    struct endpoint *server = manual_server();
    sw_conn *conn = server->conn;
    cr_assert(eq(int, sw_conn_send_window_update(conn, 1, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 3, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 1, 0x7fffffff - 65535 + 1), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 0, 0x7fffffff - 65535 + 1), SW_STATUS_FLOW_CONTROL));
    wire_is(server, text(""));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 1, 0x7fffffff - 65535), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_window_update(conn, 0, 0x7fffffff - 65535), SW_STATUS_OK));
    wire_is(server, joined(frame_window_update(1, 0x7fffffff - 65535), frame_window_update(0, 0x7fffffff - 65535)));
    cr_assert(eq(i64, recv_window(server, 1), 0x7fffffff));
}

/* The peer has ended its content: there is nothing to enlarge. */
TestWhole(windows, nothing_is_granted_behind_the_end)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    cr_assert(eq(int, sw_conn_send_window_update(server->conn, 1, 5), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_flush_credit(server->conn, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_set_stream_window(server->conn, 1, 5), SW_STATUS_OK));
    wire_is(server, text(""));
}

/* What is owed goes out at once, though the windows have room. */
TestWhole(windows, credit_is_given_at_once)
{
    struct endpoint *server = manual_server();
    sw_conn *conn = server->conn;
    feed(server, frame_data_of(1, filled(100, 'x'), 0));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 0), SW_STATUS_OK)); /* nothing is consumed */
    sw_conn_acknowledge_data(conn, 1, 60);
    wire_is(server, text(""));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 0), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 1), SW_STATUS_OK));
    wire_is(server, joined(frame_window_update(0, 60), frame_window_update(1, 60)));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 3), SW_STATUS_NO_STREAM));
}

/* A larger window of one stream is granted, and not again when it is asked for again. */
TestWhole(windows, of_one_stream_are_enlarged)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, manual);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, joined(frame_headers(1, block_ok(), 0), frame_data_of(1, filled(1000, 'x'), 0)));
    forget(client);
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 1, 100000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 1, 100000), SW_STATUS_OK));
    wire_is(client, frame_window_update(1, 100000 - 65535));
    cr_assert(eq(i64, recv_window(client, 1), 99000));
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 1, 0x80000000), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 1, 0x7fffffff), SW_STATUS_OK));
    wire_is(client, frame_window_update(1, 0x7fffffff - 100000));
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 0, 5), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_set_stream_window(client->conn, 3, 5), SW_STATUS_NO_STREAM));
}

/* A smaller one comes about as content is consumed: the peer's view of it falls to that and stays there. */
TestWhole(windows, of_one_stream_are_lowered)
{
    struct endpoint *server = manual_server();
    sw_conn *conn = server->conn;
    cr_assert(eq(int, sw_conn_set_stream_window(conn, 1, 5000), SW_STATUS_OK));
    for (unsigned sent = 0; sent < 100000; sent += 2500) {
        feed(server, frame_data_of(1, filled(2500, 'x'), 0));
        cr_assert(eq(int, sw_conn_acknowledge_data(conn, 1, 2500), SW_STATUS_OK));
        take_output(server);
        cr_assert(eq(int, recv_window(server, 1) >= 2500, 1)); /* it never starves */
    }
    cr_assert(eq(int, recv_window(server, 1) <= 5000, 1));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    forget(server);
    cr_assert(eq(int, sw_conn_flush_credit(conn, 1), SW_STATUS_OK));
    cr_assert(eq(i64, recv_window(server, 1), 5000));
    feed(server, frame_data_of(1, filled(5001, 'x'), 0)); /* RFC 9113 6.9.1 */
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
}

/* 0 stops the peer; what is taken back before it took effect is not owed. */
TestWhole(windows, of_one_stream_are_closed_and_opened)
{
    struct endpoint *server = manual_server();
    sw_conn *conn = server->conn;
    feed(server, joined(frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16384, 'x'), 0)));
    sw_conn_acknowledge_data(conn, 1, 1000); /* owed, and taken back */
    cr_assert(eq(int, sw_conn_set_stream_window(conn, 1, 0), SW_STATUS_OK));
    sw_conn_acknowledge_data(conn, 1, 31768);
    feed(server, joined(frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16383, 'x'), 0)));
    sw_conn_acknowledge_data(conn, 1, 32767);
    cr_assert(eq(int, sw_conn_flush_credit(conn, 0), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_flush_credit(conn, 1), SW_STATUS_OK));
    cr_assert(eq(i64, recv_window(server, 1), 0));
    take_output(server);
    forget(server);
    cr_assert(eq(int, sw_conn_set_stream_window(conn, 1, 10), SW_STATUS_OK));
    wire_is(server, frame_window_update(1, 10));
    cr_assert(eq(int, sw_conn_set_stream_window(conn, 1, 4), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_set_stream_window(conn, 1, 8), SW_STATUS_OK)); /* 2 of the 10 are withheld */
    feed(server, frame_data_of(1, filled(10, 'x'), 0));
    sw_conn_acknowledge_data(conn, 1, 10);
    wire_is(server, frame_window_update(1, 8));
}

/* A stream whose window was lowered ends as others do. */
TestWhole(windows, that_were_lowered_leave_nothing)
{
    struct endpoint *server = manual_server();
    cr_assert(eq(int, sw_conn_set_stream_window(server->conn, 1, 0), SW_STATUS_OK));
    feed(server, frame_data(1, "x", END_STREAM));
    sw_conn_acknowledge_data(server->conn, 1, 1);
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(str, verdict(server), "ok"));
}
