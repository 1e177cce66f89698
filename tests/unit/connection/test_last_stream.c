/* GOAWAY with a last stream that is chosen, the last streams of both ends, and the output of a connection that has ended (RFC 9113 6.8). */
#include "verdict.h"

static enum sw_status
goaway(struct endpoint *endpoint, enum sw_error error, uint32_t last)
{
    enum sw_status status = sw_conn_goaway_last(endpoint->conn, error, last, (const uint8_t *)"why", 3);
    take_output(endpoint);
    return status;
}

/* RFC 9113 5.1.1: opened or promised, refused ones too. */
TestWhole(last_stream, of_either_end)
{
    struct endpoint *server = open_server(), *client = open_client();
    cr_assert(eq(u32, sw_conn_last_stream_id(server->conn, true), 0));
    cr_assert(eq(u32, sw_conn_last_stream_id(server->conn, false), 0));
    feed(server, joined(frame_headers(5, block_get("/"), END_STREAM), frame_headers(9, block(":method", "GET"), END_STREAM)));
    cr_assert(eq(u32, sw_conn_last_stream_id(server->conn, false), 9));
    cr_assert(eq(u32, sw_conn_goaway_stream_id(server->conn, true), 0x7fffffff));
    cr_assert(eq(u32, sw_conn_goaway_stream_id(client->conn, false), 0x7fffffff));
    send_headers(client, 3, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    cr_assert(eq(u32, sw_conn_last_stream_id(client->conn, true), 3));
    feed(client, frame_goaway(3, NO_ERROR, ""));
    cr_assert(eq(u32, sw_conn_goaway_stream_id(client->conn, false), 3));
    sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0);
    cr_assert(eq(u32, sw_conn_goaway_stream_id(server->conn, true), 5));
}

/* The end is announced, streams still come, and the last one is named then. */
TestWhole(last_stream, is_announced_and_named)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR, 0x7fffffff), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 0x7fffffff));
    cr_assert(eq(int, sw_conn_wants(server->conn), SW_WANTS_READ));
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR, 7), SW_STATUS_OK));
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR, 9), SW_STATUS_WRONG_STATE));
    feed(server, joined(frame_headers(7, block_get("/"), END_STREAM), frame_headers(9, block_get("/late"), END_STREAM)));
    cr_assert(eq(int, saw(server, "HEADERS 7"), 1));
    cr_assert(eq(int, saw(server, "HEADERS 9"), 0));
    send_headers(server, 7, SW_SEND_END_STREAM, ":status", "204");
    cr_assert(eq(int, sw_conn_wants(server->conn), SW_WANTS_READ));
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0), SW_STATUS_OK));
    take_output(server);
    drain_events(server);
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 7));
    cr_assert(eq(int, sw_conn_wants(server->conn), 0));
}

/* What the program was shown and refused may stand above it; what follows there is late. */
TestWhole(last_stream, below_one_that_was_refused)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_headers(3, block_post("/"), 0)));
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR, 1), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 3, SW_ERROR_REFUSED_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, goaway(server, SW_ERROR_NO_ERROR, 1), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 1));
    forget(server);
    feed(server, joined(frame_data(3, "late", END_STREAM), frame_headers(5, block_get("/late"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    /* An error of the peer's names none that is higher (rfc9113-6.8-06). */
    feed(server, frame_data(0, "", 0));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 1));
    cr_assert(eq(u32, last_goaway(server).error, PROTOCOL_ERROR));
}

/* With an error the connection is over, whatever was open. */
TestWhole(last_stream, of_an_error)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    forget(client);
    cr_assert(eq(int, goaway(client, SW_ERROR_INTERNAL_ERROR, 0), SW_STATUS_OK));
    cr_assert(eq(u32, last_goaway(client).last_stream_id, 0));
    cr_assert(eq(u32, last_goaway(client).error, INTERNAL_ERROR));
    cr_assert(eq(int, goaway(client, SW_ERROR_INTERNAL_ERROR, 0), SW_STATUS_TERMINATED));
}

static size_t given_back;

static void
give_back(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    given_back += length;
}

/* The output of a connection that has ended goes; the last events come all the same. */
TestWhole(last_stream, output_of_the_dead_is_cleared)
{
    struct endpoint *server = server_with_stream(1, 0);
    send_headers(server, 1, 0, ":status", "200");
    size_t taken;
    given_back = 0;
    server->keep_output = 1;
    cr_assert(eq(int, sw_conn_send_data(server->conn, 1, (sw_slice){(const uint8_t *)"12345", 5, NULL}, 0, give_back, NULL, &taken),
                 SW_STATUS_OK));
    sw_slice shown[4];
    sw_conn_output(server->conn, shown, 4, SIZE_MAX);
    cr_assert(eq(int, sw_conn_clear_output(server->conn), SW_STATUS_WRONG_STATE));
    feed(server, frame_data(0, "", 0));
    cr_assert(eq(sz, given_back, 0));
    cr_assert(eq(int, sw_conn_clear_output(server->conn), SW_STATUS_OK));
    cr_assert(eq(sz, given_back, 5));
    cr_assert(eq(sz, sw_conn_output(server->conn, shown, 4, SIZE_MAX), 0));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_PROTOCOL_ERROR));
    cr_assert(eq(int, sw_conn_wants(server->conn), 0));
    cr_assert(eq(int, sw_conn_clear_output(server->conn), SW_STATUS_OK));
}
