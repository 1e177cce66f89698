/* The one ordered output: slices that stay put, content by reference, release exactly once, and what a reset drops (RFC 9113 6.4).
 */
#include "output_support.h"

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
