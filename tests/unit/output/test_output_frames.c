/* The frames of one call by reference (RFC 9113 6.1): one record for all, shown and sent in any parts, and cut by a reset anywhere.
 */
#include "verdict.h"

#include <string.h>

enum { INITIAL = 65535, LARGE = 1 << 20 }; /* RFC 9113 6.9.2 */

static uint8_t content[LARGE];

/* What release callbacks said. */
struct released {
    unsigned calls;
    size_t octets;
};

static void
release(void *arg, const uint8_t *octets, size_t length)
{
    struct released *released = arg;
    (void)octets;
    released->calls++;
    released->octets += length;
}

/* They outlive the test's body: freeing the connection releases what is still out. */
static struct released *
nothing_released(void)
{
    static struct released released;
    released = (struct released){0};
    for (size_t i = 0; i < sizeof content; i++)
        content[i] = (uint8_t)(i / 7);
    return &released;
}

static size_t
lend(struct endpoint *endpoint, size_t length, unsigned flags, struct released *released)
{
    size_t taken = 0;
    enum sw_status status =
        sw_conn_send_data(endpoint->conn, 1, (sw_slice){content, length, NULL}, flags, release, released, &taken);
    cr_assert(eq(int, status, SW_STATUS_OK));
    return taken;
}

static void
in_large_bursts(sw_config *config)
{
    sw_config_set_output_burst(config, 4 * LARGE);
}

static struct endpoint *
answering(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, in_large_bursts);
    feed(server, frame_headers(1, block_post("/"), 0));
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    server->keep_output = 1;
    return server;
}

/* Shows up to `count` slices and `budget` octets, and sends them: their octets go to `to`. Returns how many. */
static size_t
pass_on(struct endpoint *endpoint, size_t count, size_t budget, uint8_t *to)
{
    sw_slice slices[64];
    size_t shown = sw_conn_output(endpoint->conn, slices, count, budget), length = 0;
    for (size_t i = 0; i < shown; i++) {
        memcpy(to + length, slices[i].octets, slices[i].length);
        length += slices[i].length;
    }
    sw_conn_sent(endpoint->conn, length);
    return length;
}

/* 60,000 octets by reference in one call: frames of 16,384, and one of 10,848. Those that have begun at `cut` are all that goes
 * out. */
static void
check_cut(size_t cut, size_t count, size_t budget)
{
    static uint8_t octets[70000];
    struct endpoint *server = answering();
    struct released *released = nothing_released();
    lend(server, 60000, 0, released);
    size_t length = 0;
    while (length < cut)
        length += pass_on(server, count, budget < cut - length ? budget : cut - length, octets + length);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    for (size_t more; (more = pass_on(server, count, budget, octets + length)) > 0;)
        length += more;

    size_t begun = (cut + 9 + 16384 - 1) / (9 + 16384);
    size_t expected = begun < 4 ? begun * 16384 : 60000, offset = 0, seen = 0;
    struct wire sent = {octets, length};
    for (size_t i = 0; i < begun; i++) {
        struct seen_frame frame = frame_at(sent, &offset);
        cr_assert(frame.found && frame.type == TYPE_DATA);
        cr_assert(frame.length == (i < 3 ? 16384 : 10848) && !memcmp(frame.payload, content + seen, frame.length));
        seen += frame.length;
    }
    cr_assert(eq(uint, frame_at(sent, &offset).type, TYPE_RST_STREAM));
    cr_assert(eq(sz, offset, length));
    cr_assert(eq(sz, seen, expected));
    cr_assert(eq(i64, send_window(server, 0), INITIAL - (int64_t)expected));
    cr_assert(released->calls == 1 && released->octets == 60000);
}

static size_t cut_at, cut_count, cut_budget;

static void
cut(void)
{
    check_cut(cut_at, cut_count, cut_budget);
}

/* Every place where a reset may find the frames of a call, and every way to show them: two slices a frame, or less at a time. */
Test(output_frames, are_cut_anywhere)
{
    static const size_t around[] = {0, 1, 8, 9, 10, 9 + 16383};
    static const size_t counts[] = {1, 2, 3, 8}, budgets[] = {16393, 7000, 40000, 100000};
    for (size_t i = 0; i < 4 * sizeof around / sizeof *around; i++) {
        cut_at = i / 6 * (9 + 16384) + around[i % 6];
        if (cut_at > 60000 + 36)
            continue;
        for (size_t way = 0; way < 16; way++) {
            cut_count = counts[way / 4];
            cut_budget = budgets[way % 4];
            run_fed_whole(cut);
        }
    }
}

/* Header by header the chunks of the output fill up: calls of 64 frames, and PINGs that shift where a chunk ends. */
TestWhole(output_frames, of_many_calls)
{
    static uint8_t octets[4 * LARGE];
    static const size_t budgets[] = {100000, 9, 1, 50000, SIZE_MAX, 16393};
    struct endpoint *server = answering();
    feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff), frame_window_update(0, 0x7fffffff - INITIAL)));
    forget(server);
    struct released *released = nothing_released();
    size_t length = 0, turn = 0;
    for (int call = 0; call < 3; call++) {
        for (int ping = 0; ping < 19 * call; ping++)
            sw_conn_ping(server->conn, (const uint8_t *)"12345678");
        cr_assert(eq(sz, lend(server, LARGE - 5, call == 2 ? SW_SEND_END_STREAM : 0, released), LARGE - 5));
    }
    for (size_t more; (more = pass_on(server, 1 + turn * 7 % 64, budgets[turn % 6], octets + length)) > 0; turn++)
        length += more;

    size_t offset = 0, seen = 0, frames = 0;
    for (struct seen_frame frame; (frame = frame_at((struct wire){octets, length}, &offset)).found;) {
        if (frame.type != TYPE_DATA)
            continue;
        frames++;
        cr_assert(eq(int, memcmp(frame.payload, content + seen % (LARGE - 5), frame.length), 0));
        seen += frame.length;
        cr_assert(eq(int, frame.flags, seen == 3 * (LARGE - 5) ? END_STREAM : 0));
    }
    cr_assert(eq(sz, offset, length));
    cr_assert(eq(sz, frames, 3 * 64));
    cr_assert(eq(sz, seen, 3 * (LARGE - 5)));
    cr_assert(released->calls == 3 && released->octets == 3 * (LARGE - 5));
}

static unsigned traced, traced_as_sent;

static void
count_frame(void *arg, const sw_trace_frame *frame)
{
    (void)arg;
    traced_as_sent += frame->sent && frame->type == TYPE_DATA && frame->length == (traced < 3 ? 16384 : 848);
    traced++;
}

static void
with_trace(sw_config *config)
{
    sw_config_set_trace(config, NULL, count_frame, NULL);
}

/* A hook hears of each frame, those that are like the one before included. */
TestWhole(output_frames, are_traced)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, with_trace);
    feed(server, frame_headers(1, block_post("/"), 0));
    send_headers(server, 1, 0, ":status", "200");
    traced = traced_as_sent = 0;
    lend(server, 50000, 0, nothing_released());
    cr_assert(eq(uint, traced, 4));
    cr_assert(eq(uint, traced_as_sent, 4));
}

/* -- the trace of all kinds of frame: what goes out is told, once and as it is */

static struct seen_frame told[60];
static size_t told_count;

static void
note_frame(void *arg, const sw_trace_frame *frame)
{
    (void)arg;
    if (frame->sent && told_count < sizeof told / sizeof told[0])
        told[told_count++] = (struct seen_frame){
            .length = (uint32_t)frame->length, .type = frame->type, .flags = frame->flags, .id = frame->stream_id};
}

static void
with_notes(sw_config *config)
{
    sw_config_set_trace(config, NULL, note_frame, NULL);
    sw_config_set_connection_window(config, 1000000);
}

static void
are_told_as_they_are(struct endpoint *endpoint)
{
    size_t offset = 0, count = 0;
    take_output(endpoint);
    struct wire wire = output(endpoint);
    for (struct seen_frame frame; (frame = frame_at(wire, &offset)).found; count++) {
        cr_assert(lt(sz, count, told_count));
        cr_assert(eq(int, told[count].type, frame.type));
        cr_assert(eq(int, told[count].flags, frame.flags));
        cr_assert(eq(u32, told[count].id, frame.id));
        cr_assert(eq(sz, told[count].length, frame.length));
    }
    cr_assert(eq(sz, offset, wire.length));
    cr_assert(eq(sz, count, told_count));
}

TestWhole(output_frames, of_all_kinds_are_traced)
{
    static char large[20000];
    memset(large, 'v', sizeof large - 1);
    told_count = 0;
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, with_notes);
    feed(server, joined(preface(), frame_settings(INITIAL_WINDOW_SIZE, 100000), frame_settings_ack(), frame_ping("12345678")));
    for (uint32_t id = 1; id < 9; id += 2)
        feed(server, frame_headers(id, block_post("/"), 0));
    for (uint32_t value = 100000; value < 100002; value++) {
        const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, value}; /* the second waits for an acknowledgement */
        cr_assert(eq(int, sw_conn_update_settings(server->conn, &setting, 1), SW_STATUS_OK));
    }
    take_output(server);
    feed(server, frame_settings_ack());
    send_headers(server, 1, 0, ":status", "200", "x-large", large); /* with CONTINUATION */
    send_data(server, 1, large, 0, NULL);
    send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "42");
    cr_assert(eq(int, sw_conn_ping(server->conn, (const uint8_t *)"12345678"), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 70000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 5, 70000), SW_STATUS_OK));
    take_output(server);
    cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xef, 0x55, 5, (const uint8_t *)large, 100), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL), SW_STATUS_OK));
    feed(server, frame_headers(9, joined(block_get("/"), block("Upper", "case")), END_STREAM)); /* a stream error */
    cr_assert(eq(u32, last_rst(server).id, 9));
    cr_assert(eq(int, sw_conn_shutdown(server->conn), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, (const uint8_t *)"bye", 3), SW_STATUS_OK));
    feed(server, frame_window_update(0, 0)); /* a connection error */
    are_told_as_they_are(server);
    cr_assert(ge(sz, told_count, 17));
}
