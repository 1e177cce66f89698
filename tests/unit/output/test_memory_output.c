/*
 * Memory of the output: short at every allocation when nothing is kept for reuse, given back when it is not needed, and counted as it
 * is.
 */
#include "verdict.h"

static uint8_t content[70000];

static struct endpoint *
answering(uint32_t count)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; server->conn && id < 2 * count; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
    }
    return server;
}

static void
let_go(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    (void)length;
}

static size_t
data_with_the_end(struct endpoint *server, size_t *octets)
{
    size_t offset = 0, ends = 0;
    *octets = 0;
    for (struct seen_frame frame; (frame = frame_at(output(server), &offset)).found;) {
        if (frame.type != TYPE_DATA)
            continue;
        ends += frame.flags & END_STREAM;
        *octets += frame.length;
    }
    return ends;
}

/* A call that is refused has sent nothing, and what says OK has; whichever of its allocations failed. */
static void
content_from_nothing(bool by_reference, size_t length)
{
    struct endpoint *server = answering(1);
    if (!server->conn || server->status != SW_STATUS_OK || memory_failed())
        return;
    server->keep_output = 1;
    forget(server);
    sw_conn_trim(server->conn);
    size_t sent = 0, octets;
    for (int calls = 0;; calls++) {
        size_t taken = 0;
        enum sw_status status = sw_conn_send_data(server->conn, 1, (sw_slice){content, length - sent, NULL}, SW_SEND_END_STREAM,
                                                  by_reference ? let_go : NULL, NULL, &taken);
        sent += taken;
        if (status == SW_STATUS_OK && sent == length)
            break;
        cr_assert(memory_failed());
        cr_assert(eq(int, status, taken ? SW_STATUS_OK : SW_STATUS_NO_MEMORY));
        cr_assert(lt(int, calls, 2));
    }
    server->keep_output = 0;
    take_output(server);
    cr_assert(eq(sz, data_with_the_end(server, &octets), 1));
    cr_assert(eq(sz, octets, length));
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 0 by END_STREAM\n"), 1));
}

TestAllocations(memory_output, copied_content)
{
    content_from_nothing(false, 5);
}

TestAllocations(memory_output, much_copied_content)
{
    content_from_nothing(false, 40000);
}

TestAllocations(memory_output, content_by_reference)
{
    content_from_nothing(true, 5);
}

TestAllocations(memory_output, the_end_alone)
{
    content_from_nothing(false, 0);
}

static void
are_in_order(struct endpoint *server)
{
    size_t offset = 0;
    uint8_t next = 'a';
    for (struct seen_frame frame; (frame = frame_at(output(server), &offset)).found;)
        if (frame.type == TYPE_PING)
            cr_assert(eq(u8, frame.payload[3], next++));
}

/* Acknowledgements that find no memory ahead of content go behind it; none is lost, nor the content. */
static void
acknowledge_ahead_of(uint32_t records)
{
    struct endpoint *server = answering(records);
    if (!server->conn || server->status != SW_STATUS_OK || memory_failed())
        return;
    forget(server);
    server->keep_output = 1;
    sw_conn_trim(server->conn);
    size_t taken, octets;
    for (uint32_t id = 1; id < 2 * records; id += 2)
        for (int i = 0; i < 2; i++)
            if (sw_conn_send_data(server->conn, id, (sw_slice){content, 20000, NULL}, SW_SEND_END_STREAM, let_go, NULL, &taken) ==
                SW_STATUS_OK)
                break;
    sw_slice slices[2];
    sw_conn_output(server->conn, slices, 2, 1000); /* the first of two frames is shown in part */
    char opaque[9] = "aaaaaaaa";
    for (int i = 0; i < 70; i++, opaque[3]++)
        feed(server, frame_ping(opaque));
    take_output(server);
    if (server->status == SW_STATUS_NO_MEMORY)
        return;
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 70));
    if (!memory_failed())
        are_in_order(server);
    cr_assert(eq(sz, data_with_the_end(server, &octets), records > 3 ? 3 : records)); /* the window ends in the fourth */
    cr_assert(eq(sz, octets, records > 3 ? 65535 : 20000 * records));
}

/* There is room for four records at first: the two that an acknowledgement needs are found, one is, or none. */
TestAllocations(memory_output, acknowledgements_ahead_of_two)
{
    acknowledge_ahead_of(2);
}

TestAllocations(memory_output, acknowledgements_ahead_of_three)
{
    acknowledge_ahead_of(3);
}

TestAllocations(memory_output, acknowledgements_ahead_of_four)
{
    acknowledge_ahead_of(4);
}

/* Frames of ours that find no chunk: the call is refused and passes when made again, or the connection ends well. */
TestAllocations(memory_output, control_frames_from_nothing)
{
    struct endpoint *server = open_server();
    if (!server->conn || server->status != SW_STATUS_OK)
        return;
    size_t settings = 0;
    for (uint32_t round = 0; round < 2 && server->status == SW_STATUS_OK; round++) {
        forget(server);
        sw_conn_trim(server->conn);
        feed(server, frame_settings(HEADER_TABLE_SIZE, 4000 - round)); /* less than before: acknowledged in its place */
        sw_conn_trim(server->conn);
        for (uint32_t change = 0; change < 2; change++) { /* the second waits for the acknowledgement of the first */
            const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 100000 + 2 * round + change};
            enum sw_status status = sw_conn_update_settings(server->conn, &setting, 1);
            if (status == SW_STATUS_NO_MEMORY)
                status = sw_conn_update_settings(server->conn, &setting, 1);
            if (server->status == SW_STATUS_OK)
                cr_assert(eq(int, status, SW_STATUS_OK));
            take_output(server);
            sw_conn_trim(server->conn);
        }
        for (int ack = 0; ack < 2; ack++) {
            feed(server, frame_settings_ack());
            sw_conn_trim(server->conn);
        }
        settings = sent_frames(server, TYPE_SETTINGS);
        if (server->status == SW_STATUS_OK)
            cr_assert(eq(sz, settings, 3)); /* two of ours, an acknowledgement */
    }
    take_output(server);
    if (server->status != SW_STATUS_OK) {
        cr_assert(eq(int, server->status, SW_STATUS_NO_MEMORY));
        cr_assert(eq(u32, last_goaway(server).error, INTERNAL_ERROR));
        cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
    }
}

/* -- memory that is kept, and given back */

static size_t
held_after_a_burst(struct endpoint *server)
{
    for (int i = 0; i < 12; i++)
        sw_conn_send_frame(server->conn, 0xef, 0, 0, content, 5000);
    take_output(server);
    return server->held;
}

/* Chunks are kept while streams are under way: the next response finds them. An idle connection keeps one. */
TestWhole(memory_output, chunks_are_kept_for_streams)
{
    struct endpoint *server = answering(1);
    size_t before = server->held;
    held_after_a_burst(server);
    size_t kept = held_after_a_burst(server) - before;
    cr_assert(ge(sz, kept, 2 * 16384)); /* where one chunk is written to, another is kept */
    cr_assert(eq(sz, held_after_a_burst(server) - before, kept));
    server = open_server();
    before = server->held;
    cr_assert(le(sz, held_after_a_burst(server) - before, 16384 + 200));
}

/* A chunk that is kept and too small for a frame gives way to one that holds it. */
TestWhole(memory_output, a_frame_larger_than_a_kept_chunk)
{
    static uint8_t payload[40000];
    struct endpoint *server = answering(1);
    feed(server, frame_settings(MAX_FRAME_SIZE, 40000));
    held_after_a_burst(server);
    forget(server);
    for (int i = 0; i < 3; i++) {
        cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xef, 0, 0, payload, 5000), SW_STATUS_OK));
        cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xef, 0, 0, payload, sizeof payload), SW_STATUS_OK));
        take_output(server);
    }
    cr_assert(eq(sz, sent_frames(server, 0xef), 6));
}

/* What is trimmed begins small again. */
TestWhole(memory_output, chunks_begin_small_after_a_trim)
{
    struct endpoint *server = open_server();
    held_after_a_burst(server);
    sw_conn_trim(server->conn);
    size_t trimmed = server->held;
    feed(server, frame_ping("12345678"));
    cr_assert(le(sz, server->held - trimmed, 1024 + 64));
}

/* Content that is dropped from the middle gives its memory back, while what stands around it waits. */
TestWhole(memory_output, dropped_from_the_middle)
{
    struct endpoint *server = answering(3);
    server->keep_output = 1;
    size_t taken;
    for (uint32_t id = 1; id < 7; id += 2)
        sw_conn_send_data(server->conn, id, (sw_slice){content, 20000, NULL}, 0, NULL, NULL, &taken);
    size_t before = server->held;
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    cr_assert(le(sz, server->held, before - 16384));
}

/* Dropped content that stood first leaves nothing: neither a record nor a chunk that a trim would have to keep. */
TestWhole(memory_output, dropped_at_the_front)
{
    struct endpoint *server = answering(2);
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    take_output(server);
    drain_events(server);
    sw_conn_trim(server->conn);
    size_t before = server->held, taken;
    server->keep_output = 1;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 20000, NULL}, 0, NULL, NULL, &taken);
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 8 by the peer's reset DROPPED\n"), 1));
    sw_conn_trim(server->conn);
    cr_assert(lt(sz, server->held, before));
}

/* -- what is counted */

TestWhole(memory_output, nothing_is_held_when_the_transport_has_ended)
{
    struct endpoint *server = answering(2);
    server->keep_output = 1;
    size_t taken;
    for (uint32_t id = 1; id < 5; id += 2)
        sw_conn_send_data(server->conn, id, (sw_slice){content, 20000, NULL}, 0, NULL, NULL, &taken);
    sw_slice slice;
    sw_conn_output(server->conn, &slice, 1, 100);
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    sw_conn_transport_closed(server->conn);
    sw_statistics statistics;
    sw_conn_statistics(server->conn, &statistics);
    cr_assert(eq(sz, statistics.output_held, 0));
    cr_assert(eq(uint, sw_conn_wants(server->conn), 0));
}

/* Acknowledgements that go ahead of content count as control frames that wait, as those do that stand behind it. */
TestWhole(memory_output, acknowledgements_ahead_are_counted)
{
    struct endpoint *server = answering(1);
    server->keep_output = 1;
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 20000, NULL}, 0, let_go, NULL, &taken);
    sw_statistics statistics;
    sw_conn_statistics(server->conn, &statistics);
    const uint32_t before = statistics.used[SW_LIMIT_CONTROL_QUEUE]; /* may still count the acknowledgement of SETTINGS */
    for (int i = 0; i < 3; i++)
        feed(server, frame_ping("12345678"));
    sw_conn_statistics(server->conn, &statistics);
    cr_assert(eq(u32, statistics.used[SW_LIMIT_CONTROL_QUEUE], before + 3));
    server->keep_output = 0;
    take_output(server);
    sw_conn_statistics(server->conn, &statistics);
    cr_assert(eq(u32, statistics.used[SW_LIMIT_CONTROL_QUEUE], 0));
}
