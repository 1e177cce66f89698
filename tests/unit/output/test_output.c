/* The one ordered output: slices that stay put, content by reference, release exactly once, and what a reset drops (RFC 9113 6.4).
 */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

static uint8_t content[200000];

/* What release callbacks said. */
struct released {
    unsigned calls;
    size_t octets;
    const uint8_t *last;
};

/* They outlive the test's body: freeing the connection releases what is still out. */
static struct released *
nothing_released(void)
{
    static struct released all[8];
    static unsigned next;
    struct released *released = &all[next++ % 8];
    *released = (struct released){0};
    return released;
}

static void
release(void *arg, const uint8_t *octets, size_t length)
{
    struct released *released = arg;
    released->calls++;
    released->octets += length;
    released->last = octets;
}

static enum sw_status
lend(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags, struct released *released)
{
    size_t taken = 0;
    return sw_conn_send_data(endpoint->conn, id, (sw_slice){content, length, NULL}, flags, release, released, &taken);
}

static struct endpoint *
answering(uint32_t streams)
{
    struct endpoint *server = open_server();
    for (uint32_t i = 0; i < streams; i++) {
        feed(server, frame_headers(2 * i + 1, block_post("/"), 0));
        send_headers(server, 2 * i + 1, 0, ":status", "200");
    }
    forget(server);
    server->keep_output = 1;
    return server;
}

/* Content by reference goes out from where it stands, and is not copied. */
TestWhole(output, content_by_reference_is_shown_where_it_stands)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    cr_assert(eq(int, lend(server, 1, 20000, SW_SEND_END_STREAM, released), SW_STATUS_OK));
    sw_slice slices[8];
    size_t count = sw_conn_output(server->conn, slices, 8, SIZE_MAX);
    cr_assert(eq(sz, count, 4)); /* two frames: header, content, header, content */
    cr_assert(eq(sz, slices[0].length, 9));
    cr_assert(eq(ptr, (void *)slices[1].octets, content));
    cr_assert(eq(sz, slices[1].length, 16384));
    cr_assert(eq(sz, slices[2].length, 9));
    cr_assert(eq(ptr, (void *)slices[3].octets, content + 16384));
    cr_assert(eq(sz, slices[3].length, 20000 - 16384));
    cr_assert(eq(uint, released->calls, 0));
    sw_conn_sent(server->conn, 9 + 16384 + 9 + 3615);
    cr_assert(eq(uint, released->calls, 0));
    sw_conn_sent(server->conn, 1);
    cr_assert(eq(uint, released->calls, 1)); /* once per call that took something */
    cr_assert(eq(sz, released->octets, 20000));
    cr_assert(eq(ptr, (void *)released->last, content));
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 8, SIZE_MAX), 0));
}

/* What the library owns between two contents is one slice: a PING, and the frame header behind it. */
TestWhole(output, octets_before_a_frame_header_go_with_it)
{
    struct endpoint *server = answering(1);
    sw_slice slices[8];
    lend(server, 1, 100, 0, nothing_released());
    sw_conn_ping(server->conn, (const uint8_t *)"12345678");
    lend(server, 1, 50, 0, nothing_released());
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 8, SIZE_MAX), 4));
    cr_assert(eq(sz, slices[0].length, 9));
    cr_assert(eq(sz, slices[2].length, 17 + 9));
    cr_assert(eq(sz, slices[3].length, 50));
}

/* Each call that took something is released once, in order, with what it took. */
TestWhole(output, each_call_is_released_once)
{
    struct endpoint *server = answering(1);
    struct released *first = nothing_released(), *second = nothing_released(), *third = nothing_released();
    lend(server, 1, 60000, 0, first);
    lend(server, 1, 60000, 0, second); /* 5,535 octets fit the window */
    lend(server, 1, 60000, 0, third);  /* nothing does */
    uint8_t octets[30000];
    while (first->calls == 0) {
        cr_assert(eq(uint, second->calls, 0));
        cr_assert(gt(sz, sw_conn_read(server->conn, octets, 1000), 0));
    }
    take_output(server);
    cr_assert(eq(uint, first->calls, 1));
    cr_assert(eq(sz, first->octets, 60000));
    cr_assert(eq(uint, second->calls, 1));
    cr_assert(eq(sz, second->octets, 5535));
    cr_assert(eq(uint, third->calls, 0)); /* it took nothing */
}

/* Refused calls release nothing: the content is still the program's. */
TestWhole(output, refused_calls_keep_nothing)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    cr_assert(eq(int, lend(server, 7, 10, 0, released), SW_STATUS_NO_STREAM));
    sw_conn_end_stream(server->conn, 1);
    cr_assert(eq(int, lend(server, 1, 10, 0, released), SW_STATUS_WRONG_STATE));
    take_output(server);
    cr_assert(eq(uint, released->calls, 0));
}

/* What is still out when the connection is freed is released first. */
TestWhole(output, freeing_releases)
{
    struct endpoint *server = answering(2);
    struct released *first = nothing_released(), *second = nothing_released();
    lend(server, 1, 30000, 0, first);
    lend(server, 3, 100, SW_SEND_END_STREAM, second);
    uint8_t octets[1000];
    sw_conn_read(server->conn, octets, sizeof octets);
    sw_conn_free(server->conn);
    server->conn = NULL;
    cr_assert(eq(uint, first->calls, 1));
    cr_assert(eq(sz, first->octets, 30000));
    cr_assert(eq(uint, second->calls, 1));
}

/* The program's own octets: a slice without octets, in its place in the order; sw_conn_read() stops before it. */
TestWhole(output, the_program_writes_content_itself)
{
    struct endpoint *server = answering(1);
    int file = 0;
    size_t taken = 0;
    cr_assert(eq(int, sw_conn_send_data(server->conn, 1, (sw_slice){NULL, 100, &file}, SW_SEND_END_STREAM, NULL, NULL, &taken),
                 SW_STATUS_OK));
    cr_assert(eq(sz, taken, 100));
    uint8_t octets[100];
    cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), 9));
    cr_assert(eq(int, memcmp(octets, "\x00\x00\x64\x00\x01\x00\x00\x00\x01", 9), 0));
    cr_assert(eq(sz, sw_conn_read(server->conn, octets, sizeof octets), 0));
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, SW_WANTS_WRITE));
    sw_slice slice;
    cr_assert(eq(sz, sw_conn_output(server->conn, &slice, 1, 40), 1));
    cr_assert(slice.octets == NULL);
    cr_assert(eq(sz, slice.length, 40));
    cr_assert(eq(ptr, slice.external, &file));
    sw_conn_sent(server->conn, 40);
    cr_assert(eq(sz, sw_conn_output(server->conn, &slice, 1, SIZE_MAX), 1));
    cr_assert(eq(sz, slice.length, 60));
    sw_conn_sent(server->conn, 60);
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, 0));
}

/* The same with a release callback: the slice is still named by what the program named it. */
TestWhole(output, the_program_writes_content_itself_and_hears_of_its_end)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    int file = 0;
    size_t taken = 0;
    sw_conn_send_data(server->conn, 1, (sw_slice){NULL, 20000, &file}, 0, release, released, &taken);
    cr_assert(eq(sz, taken, 20000));
    sw_slice slices[4];
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 4, SIZE_MAX), 4));
    cr_assert(eq(ptr, slices[1].external, &file));
    cr_assert(eq(ptr, slices[3].external, &file));
    sw_conn_sent(server->conn, 9 + 16384 + 9);
    cr_assert(eq(uint, released->calls, 0));
    sw_conn_sent(server->conn, 20000 - 16384);
    cr_assert(eq(uint, released->calls, 1));
    cr_assert(eq(sz, released->octets, 20000));
}

/* -- slices stay put */

struct shown {
    sw_slice slices[16];
    size_t count;
    struct wire copy;
};

static struct shown
show(struct endpoint *endpoint)
{
    struct shown shown = {.copy = text("")};
    shown.count = sw_conn_output(endpoint->conn, shown.slices, 16, SIZE_MAX);
    for (size_t i = 0; i < shown.count; i++)
        shown.copy = joined(shown.copy, octets_of(shown.slices[i].octets, shown.slices[i].length));
    return shown;
}

/* Octet for octet what was shown before, in the same places. */
static void
still_shown(struct endpoint *endpoint, const struct shown *before)
{
    struct shown now = show(endpoint);
    cr_assert(ge(sz, now.copy.length, before->copy.length));
    cr_assert(eq(int, memcmp(now.copy.octets, before->copy.octets, before->copy.length), 0));
    size_t at = 0;
    for (size_t i = 0; i < before->count; at += before->slices[i++].length)
        cr_assert(eq(int, memcmp(before->slices[i].octets, before->copy.octets + at, before->slices[i].length), 0));
    cr_assert(eq(ptr, (void *)now.slices[0].octets, (void *)before->slices[0].octets));
}

TestWhole(output, what_was_shown_stays)
{
    struct endpoint *server = answering(3);
    struct released *released = nothing_released();
    size_t taken;
    lend(server, 1, 5000, 0, released);
    sw_conn_send_data(server->conn, 3, (sw_slice){content, 3000, NULL}, 0, NULL, NULL, &taken);
    struct shown before = show(server);

    sw_conn_send_data(server->conn, 5, (sw_slice){content, 6000, NULL}, 0, NULL, NULL, &taken);
    still_shown(server, &before);
    feed(server, joined(frame_ping("abcdefgh"), frame_settings_empty())); /* acknowledgements go behind */
    still_shown(server, &before);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL); /* what was shown is sent */
    feed(server, frame_rst_stream(3, CANCEL));
    still_shown(server, &before);
    cr_assert(eq(uint, released->calls, 0));
    feed(server, frame_window_update(0, 0)); /* a connection error goes behind as well, and is told when all is out that is shown */
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 0));
    still_shown(server, &before);
    take_output(server);
    cr_assert(eq(uint, released->calls, 1));
    drain_events(server);
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, sent_frame(server, TYPE_GOAWAY).found, 1));
}

/* Shown and sent in parts, cut anywhere: the octets are the same. */
TestWhole(output, sent_in_parts)
{
    for (size_t i = 0; i < sizeof content; i++)
        content[i] = (uint8_t)(i * 7 + i / 255);
    struct wire expected = {0};
    for (size_t step = 1; step < 8; step++) {
        struct endpoint *server = answering(2);
        struct released *released = nothing_released();
        size_t taken;
        lend(server, 1, 700, 0, released);
        sw_conn_send_data(server->conn, 3, (sw_slice){content + 10, 300, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
        lend(server, 1, 200, SW_SEND_END_STREAM, released);
        struct wire all = text("");
        sw_slice slices[2];
        size_t count;
        while ((count = sw_conn_output(server->conn, slices, 2, step)) > 0) {
            for (size_t k = 0; k < count; k++) {
                all = joined(all, octets_of(slices[k].octets, slices[k].length));
                sw_conn_sent(server->conn, slices[k].length);
            }
        }
        cr_assert(eq(uint, released->calls, 2));
        if (step == 1)
            expected = all;
        cr_assert(eq(sz, all.length, expected.length));
        cr_assert(eq(int, memcmp(all.octets, expected.octets, all.length), 0));
    }
}

/* sw_conn_sent() takes no more than was shown. */
TestWhole(output, sent_is_at_most_what_was_shown)
{
    struct endpoint *server = answering(1);
    struct released *released = nothing_released();
    lend(server, 1, 1000, 0, released);
    sw_conn_sent(server->conn, 500); /* nothing was shown */
    sw_slice slices[4];
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 4, 100), 2));
    sw_conn_sent(server->conn, SIZE_MAX);
    cr_assert(eq(uint, released->calls, 0));
    cr_assert(eq(sz, sw_conn_output(server->conn, slices, 4, SIZE_MAX), 1));
    cr_assert(eq(sz, slices[0].length, 1000 - 91));
}

/* -- what a reset drops (RFC 9113 6.4): content not yet shown, never a field section */

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
