/*
 * What SW_EVENT_STREAM_CLOSED promises: nothing more is read, written or released for the stream. And the end of the transport, a
 * complete response that is reset behind its end (RFC 9113 8.1), and memory of what was dropped.
 */
#include "verdict.h"

static uint8_t content[70000];

struct lent {
    struct endpoint *endpoint;
    unsigned calls;
    size_t octets, sent;
};

static struct lent *
lending(struct endpoint *endpoint)
{
    static struct lent all[4];
    static unsigned next;
    struct lent *lent = &all[next++ % 4];
    *lent = (struct lent){.endpoint = endpoint};
    return lent;
}

static void
released(void *arg, const uint8_t *octets, size_t length)
{
    struct lent *lent = arg;
    lent->calls++;
    lent->octets += length;
    lent->sent += sw_conn_released_sent(lent->endpoint->conn);
    if (octets != content)
        cr_fatal("released from another place than it was lent at");
}

static size_t
lend(struct lent *lent, uint32_t id, size_t length, unsigned flags)
{
    size_t taken = 0;
    sw_conn_send_data(lent->endpoint->conn, id, (sw_slice){content, length, NULL}, flags, released, lent, &taken);
    return taken;
}

/* A server with the answers to `count` complete requests begun; the output is taken by hand from now on. */
static struct endpoint *
answering(uint32_t count)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id < 2 * count; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
    }
    forget(server);
    server->keep_output = 1;
    return server;
}

static size_t
read_octets(struct endpoint *endpoint, size_t most)
{
    static uint8_t octets[70000];
    return sw_conn_read(endpoint->conn, octets, most);
}

TestWhole(done, closed_is_told_when_content_by_reference_is_out)
{
    struct endpoint *server = answering(1);
    struct lent *lent = lending(server);
    lend(lent, 1, 20000, SW_SEND_END_STREAM);
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 0));
    cr_assert(eq(sz, read_octets(server, 9 + 16384 + 9 + 3615), 9 + 16384 + 9 + 3615));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 0));
    cr_assert(eq(uint, lent->calls, 0));
    read_octets(server, 1);
    cr_assert(eq(uint, lent->calls, 1));
    cr_assert(eq(sz, lent->sent, 20000));
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

TestWhole(done, closed_is_told_when_copied_content_and_trailers_are_out)
{
    struct endpoint *server = answering(2);
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 100, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
    sw_conn_send_data(server->conn, 3, (sw_slice){content, 100, NULL}, 0, NULL, NULL, &taken);
    cr_assert(eq(int, send_headers(server, 3, SW_SEND_END_STREAM, "a", "b"), SW_STATUS_OK));
    read_octets(server, 108);
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), ""));
    read_octets(server, 1 + 109);
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
    forget(server);
    take_output(server);
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 3 error 0 by END_STREAM\n"));
}

/* What others still have to send does not hold a stream back whose own frames are out. */
TestWhole(done, closed_waits_for_its_own_stream_alone)
{
    struct endpoint *client = open_client();
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    send_headers(client, 3, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a");
    client->keep_output = 1;
    struct lent *lent = lending(client);
    lend(lent, 3, 30000, 0);
    forget(client);
    feed(client, frame_headers(1, block_status("204"), END_STREAM));
    cr_assert(
        eq(str, (char *)events(client), "HEADERS 1 response :status: 204 END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* The event says that content did not go out, and release says how much of it did. */
TestWhole(done, content_dropped_by_a_reset_is_told)
{
    struct endpoint *server = answering(1);
    struct lent *lent = lending(server);
    lend(lent, 1, 40000, 0);
    read_octets(server, 100); /* into the first frame: it is finished */
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), ""));
    take_output(server);
    cr_assert(eq(uint, lent->calls, 1));
    cr_assert(eq(sz, lent->octets, 40000));
    cr_assert(eq(sz, lent->sent, 16384));
    drain_events(server);
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 8 by our reset DROPPED\n"));
}

TestWhole(done, content_dropped_by_the_peers_reset_is_told)
{
    struct endpoint *server = answering(1);
    struct lent *lent = lending(server);
    lend(lent, 1, 40000, SW_SEND_END_STREAM); /* complete, as far as the program knows */
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(uint, lent->calls, 1));
    cr_assert(eq(sz, lent->sent, 0));
    cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 0 by END_STREAM DROPPED\n"));
    take_output(server);
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
}

/* RFC 9113 8.1: a server may ask the peer to stop sending once the response is complete; the response is not lost by it. */
TestWhole(done, a_complete_response_survives_a_reset_without_error)
{
    for (int code = 0; code < 2; code++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block_post("/"), 0));
        forget(server);
        server->keep_output = 1;
        send_headers(server, 1, 0, ":status", "413");
        struct lent *lent = lending(server);
        lend(lent, 1, 1000, code ? 0 : SW_SEND_END_STREAM);
        if (code)
            send_headers(server, 1, SW_SEND_END_STREAM, "a", "b");
        cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_NO_ERROR), SW_STATUS_OK));
        server->keep_output = 0;
        take_output(server);
        cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 1));
        cr_assert(eq(sz, sent_frames(server, TYPE_HEADERS), code ? 2 : 1));
        cr_assert(eq(u32, last_rst(server).error, NO_ERROR));
        drain_events(server);
        cr_assert(eq(str, (char *)events(server), "STREAM_CLOSED 1 error 0 by our reset\n"));
        cr_assert(eq(sz, lent->sent, 1000));
    }
}

/* A response that is not complete is cut off by any code, and one that is by any code but NO_ERROR. */
TestWhole(done, other_resets_drop_what_is_not_shown)
{
    for (int complete = 0; complete < 2; complete++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block_post("/"), 0));
        server->keep_output = 1;
        send_headers(server, 1, 0, ":status", "200");
        struct lent *lent = lending(server);
        lend(lent, 1, 1000, complete ? SW_SEND_END_STREAM : 0);
        sw_conn_reset_stream(server->conn, 1, complete ? SW_ERROR_CANCEL : SW_ERROR_NO_ERROR);
        cr_assert(eq(uint, lent->calls, 1));
        cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
    }
}

/* -- the transport ends */

TestWhole(done, the_end_of_the_transport_closes_all_streams)
{
    struct endpoint *server = answering(3);
    struct lent *shown = lending(server), *waiting = lending(server);
    lend(shown, 1, 20000, SW_SEND_END_STREAM);
    lend(waiting, 3, 20000, 0);
    sw_slice slices[4];
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 2, SIZE_MAX), 2));
    cr_assert(eq(int, sw_conn_transport_closed(server->conn), SW_STATUS_OK));
    cr_assert(eq(uint, shown->calls, 1));
    cr_assert(eq(sz, shown->sent, 0));
    cr_assert(eq(uint, waiting->calls, 1));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM DROPPED\n"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 3 error 2 by the connection DROPPED\n"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 5 error 2 by the connection\n"), 1));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 4, SIZE_MAX), 0));
    cr_assert(eq(int, sw_conn_ping(server->conn, (const uint8_t *)"12345678"), SW_STATUS_TERMINATED));
    sw_error_report report = sw_conn_error(server->conn);
    cr_assert(eq(str, (char *)report.why, "the program said that the transport has ended"));
    cr_assert(eq(int, report.error, SW_ERROR_INTERNAL_ERROR));
}

/* Once is enough, after an error too: what the error was stays. */
TestWhole(done, the_end_of_the_transport_after_an_error)
{
    struct endpoint *server = answering(2);
    struct lent *lent = lending(server);
    lend(lent, 1, 20000, SW_SEND_END_STREAM);
    sw_slice slices[4];
    sw_conn_output(server->conn, slices, 2, SIZE_MAX);
    feed(server, frame_window_update(0, 0));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 3 error 1 by the connection\n"), 1));
    cr_assert(eq(uint, lent->calls, 0));
    sw_conn_transport_closed(server->conn);
    cr_assert(eq(uint, lent->calls, 1));
    sw_conn_transport_closed(server->conn);
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM DROPPED\n"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 3"), 1));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_PROTOCOL_ERROR));
}

/* -- memory */

/* A client that never reads, and cancels each request once it is answered: what was dropped is held by nobody. */
TestWhole(done, dropped_content_leaves_memory)
{
    struct endpoint *server = open_server();
    feed(server, frame_window_update(0, 0x7f000000));
    server->keep_output = 1;
    for (uint32_t id = 1; id < 401; id += 2) {
        size_t taken;
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
        sw_conn_send_data(server->conn, id, (sw_slice){content, 70000, NULL}, 0, NULL, NULL, &taken);
        feed(server, frame_rst_stream(id, CANCEL));
    }
    sw_statistics statistics;
    sw_conn_statistics(server->conn, &statistics);
    cr_assert(le(sz, server->held, 131072));
    cr_assert(le(sz, statistics.output_held, 8192)); /* the header sections of 200 responses */
    cr_assert(le(sz, server->most, sw_config_bound(server->config)));
    server->keep_output = 0;
    drain_events(server);
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 200));
}
