/* What a reset drops (RFC 9113 6.4): content not yet shown, never a field section; and what is left after an end. */
#include "output_support.h"

TestFeed(output, reset_drops_content_not_shown)
{
    struct endpoint *server = answering(2);
    struct released *released = nothing_released(), *other = nothing_released();
    size_t taken;
    lend(server, 1, 20000, 0, released);
    lend(server, 3, 100, 0, other);
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 500, NULL}, 0, NULL, NULL, &taken);
    int64_t window = send_window(server, 0);
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    cr_assert(eq(uint, released->calls, 1));
    cr_assert(eq(sz, released->octets, 20000));
    cr_assert(eq(i64, send_window(server, 0), window + 20500)); /* 6.9: the window is the connection's again */
    server->keep_output = 0;
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 1));
    cr_assert(eq(u32, sent_frame(server, TYPE_DATA).id, 3));
    cr_assert(eq(u32, last_rst(server).id, 1));
    cr_assert(eq(uint, other->calls, 1));
}

/* The same when the peer resets, or a stream error does. */
TestFeed(output, every_reset_drops_content)
{
    const struct wire ends[] = {frame_rst_stream(1, CANCEL), frame_headers(1, block(":status", "1"), END_STREAM)};
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = answering(1);
        struct released *released = nothing_released();
        lend(server, 1, 40000, 0, released);
        feed(server, ends[i]);
        cr_assert(eq(uint, released->calls, 1));
        cr_assert(eq(i64, send_window(server, 0), INITIAL));
        server->keep_output = 0;
        cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
    }
}

/* A field section is part of the connection's HPACK state: it goes out though its stream was reset (RFC 9113 4.3). */
TestWhole(output, reset_never_drops_a_field_section)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    server->keep_output = 1;
    send_headers(server, 1, 0, ":status", "200", "x-new", "entry");
    send_data(server, 1, "content", 0, NULL);
    send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "42");
    forget(server);
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server, 3, 0, ":status", "200", "x-new", "entry");
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    server->keep_output = 0;

    struct endpoint *client = open_client();
    for (uint32_t id = 1; id <= 3; id += 2)
        send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    take_output(server);
    feed(client, octets_of(output(server).octets, output(server).length));
    cr_assert(eq(int, saw(client, "HEADERS 1 response :status: 200; x-new: entry"), 1));
    cr_assert(eq(int, saw(client, "HEADERS 1 trailers x-sum: 42"), 1));
    cr_assert(eq(int, saw(client, "HEADERS 3 response :status: 200; x-new: entry"), 1));
    cr_assert(eq(int, saw(client, "STREAM_RESET 3 error 8"), 1));
}

/* Trailers say that the message is complete (RFC 9113 8.1): they never stand without the content that they follow. */
TestWhole(output, reset_after_trailers_drops_nothing)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_post("/"), 0));
    server->keep_output = 1;
    struct released *released = nothing_released();
    send_headers(server, 1, 0, ":status", "200");
    lend(server, 1, 20000, 0, released);
    send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "42");
    forget(server);
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_NO_ERROR), SW_STATUS_OK));
    cr_assert(eq(uint, released->calls, 0));
    cr_assert(eq(i64, send_window(server, 0), INITIAL - 20000));
    server->keep_output = 0;
    static const int types[] = {TYPE_HEADERS, TYPE_DATA, TYPE_DATA, TYPE_HEADERS, TYPE_RST_STREAM};
    take_output(server);
    size_t offset = 0;
    for (size_t i = 0; i < 5; i++)
        cr_assert(eq(int, frame_at(output(server), &offset).type, types[i]));
    cr_assert(eq(uint, released->calls, 1));
}

/* An END_STREAM on content is dropped with it: the peer sees a message that was cut, and the reset. */
TestWhole(output, reset_after_the_last_content_drops_it)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_post("/"), 0));
    server->keep_output = 1;
    struct released *released = nothing_released();
    send_headers(server, 1, 0, ":status", "200");
    lend(server, 1, 20000, SW_SEND_END_STREAM, released);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    cr_assert(eq(uint, released->calls, 1));
    server->keep_output = 0;
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
    cr_assert(eq(sz, sent_frames(server, TYPE_RST_STREAM), 1));
}

/* What was shown in part is sent to its end: a frame is never cut (RFC 9113 4.1); only what follows is dropped. */
TestWhole(output, a_frame_that_has_begun_is_finished)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    lend(server, 1, 40000, 0, released); /* frames of 16,384, 16,384 and 7,232 octets */
    sw_slice slices[8];
    sw_conn_output(server->conn, slices, 8, 9 + 16384 + 9 + 1);
    sw_conn_sent(server->conn, 5);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    cr_assert(eq(uint, released->calls, 0));
    cr_assert(eq(i64, send_window(server, 0), INITIAL - 2 * 16384));
    size_t count = sw_conn_output(server->conn, slices, 8, SIZE_MAX), total = 0;
    for (size_t i = 0; i < count; i++)
        total += slices[i].length;
    cr_assert(eq(sz, total, 2 * (9 + 16384) - 5 + 13));
    sw_conn_sent(server->conn, total);
    cr_assert(eq(uint, released->calls, 1));
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 8, SIZE_MAX), 0));
}

/* After a death, what was written before goes out first, the GOAWAY last; then nothing is wanted. */
TestWhole(output, after_a_connection_error)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    lend(server, 1, 1000, 0, released);
    feed(server, frame_window_update(0, 0));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(uint, sw_conn_wants(server->conn), SW_WANTS_WRITE));
    take_output(server);
    cr_assert(eq(uint, released->calls, 1));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    size_t offset = 0;
    int last = -1;
    for (struct seen_frame frame; (frame = frame_at(output(server), &offset)).found;)
        last = frame.type;
    cr_assert(eq(int, last, TYPE_GOAWAY));
}

/* Memory kept for reuse goes back on request, and the connection works on. */
TestWhole(output, trim)
{
    struct endpoint *server = answering(1);
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 60000, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
    server->keep_output = 0;
    take_output(server);
    feed(server, frame_data(1, "", END_STREAM));
    sw_conn_trim(server->conn);
    size_t trimmed = server->held;
    cr_assert(lt(sz, trimmed, 8192));
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    cr_assert(eq(str, verdict(server), "ok"));
}

/* A drop may leave nothing to write: a program that polls for it must not wait for ever, and one that is done must see that. */
TestWhole(output, nothing_is_wanted_after_a_drop)
{
    for (size_t sent = 0; sent <= 2 * (9 + 16384); sent += 9 + 16384 - 1) {
        struct endpoint *server = answering(1);
        static uint8_t octets[2 * (9 + 16384)];
        lend(server, 1, 40000, 0, nothing_released());
        cr_assert(eq(sz, sw_conn_read(server->conn, octets, sent), sent));
        feed(server, joined(frame_rst_stream(1, CANCEL), frame_goaway(0, 0, "")));
        size_t left = (9 + 16384 - sent % (9 + 16384)) % (9 + 16384); /* a frame that has begun is finished */
        while (left > 0) {
            cr_assert(eq(uint, sw_conn_wants(server->conn), SW_WANTS_WRITE));
            size_t part = sw_conn_read(server->conn, octets, left > 5 ? left - 5 : left);
            cr_assert(gt(sz, part, 0));
            left -= part;
        }
        cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
        cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), 0));
        sw_conn_ping(server->conn, octets); /* what comes later is shown all the same */
        cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), 17));
        cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    }
}
