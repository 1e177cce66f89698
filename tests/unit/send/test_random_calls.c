/*
 * Any call at any time: a client and a server whose programs call at random, octets cut at random and now and then damaged.
 * Whatever happens, the promises of statewire.h hold: one STREAM_CLOSED for each stream that was shown, content by reference
 * released once, a status for ever after death, nothing left behind, and under the sanitizers nothing used that is gone.
 */
#include "verdict.h"

enum { RUNS = 8000, STEPS = 300, STREAMS = 512, HANDED = 512, LARGEST = 40000 };

static uint32_t seed;

static uint32_t
below(uint32_t limit)
{
    seed = seed * 1664525 + 1013904223;
    return limit ? (uint32_t)(((uint64_t)(seed >> 8) * limit) >> 24) : 0;
}

struct handed {
    const uint8_t *octets;
    size_t taken;
    int releases;
};

static struct program {
    struct endpoint *endpoint;
    enum { UNSHOWN, SHOWN, CLOSED } streams[STREAMS];
    uint32_t highest;
    struct handed handed[HANDED];
    size_t handed_count;
} programs[2];
static const uint8_t content[LARGEST] = "content";

static struct program *
program_of(struct endpoint *endpoint)
{
    return &programs[endpoint == programs[1].endpoint];
}

static void
show(struct program *program, uint32_t id)
{
    if (id >= STREAMS) /* an identifier that was damaged on its way: legal, and not followed */
        return;
    if (id > program->highest)
        program->highest = id;
    if (program->streams[id] == UNSHOWN)
        program->streams[id] = SHOWN;
}

static uint32_t
any_stream(const struct program *program)
{
    return below(program->highest + 4);
}

static void
released(void *arg, const uint8_t *octets, size_t length)
{
    struct handed *handed = arg;
    handed->releases++;
    cr_assert(eq(ptr, (void *)(uintptr_t)octets, (void *)(uintptr_t)handed->octets));
    cr_assert(eq(sz, length, handed->taken));
    for (int side = 0; side < 2; side++)
        if (programs[side].endpoint && handed >= programs[side].handed && handed < programs[side].handed + HANDED) {
            cr_assert(eq(int, sw_conn_end_stream(programs[side].endpoint->conn, 1), SW_STATUS_REENTERED));
            sw_conn_trim(programs[side].endpoint->conn);
        }
}

/* ---- calls --------------------------------------------------------------------------------------------------------------------
 */

static sw_field
field(uint16_t token, const char *value)
{
    return (sw_field){.token = token, .value = (const uint8_t *)value, .value_length = (uint32_t)strlen(value)};
}

static void
call_headers(struct program *program)
{
    sw_conn *conn = program->endpoint->conn;
    const char *const methods[] = {"GET", "POST", "HEAD", "CONNECT"};
    sw_field request[] = {field(SW_TOKEN_PSEUDO_METHOD, methods[below(4)]), field(SW_TOKEN_PSEUDO_SCHEME, "https"),
                          field(SW_TOKEN_PSEUDO_AUTHORITY, "a"), field(SW_TOKEN_PSEUDO_PATH, "/"),
                          field(SW_TOKEN_CONTENT_LENGTH, "70")};
    sw_field response[] = {field(SW_TOKEN_PSEUDO_STATUS, below(5) ? "200" : "103"), field(SW_TOKEN_ETAG, "value"),
                           field(SW_TOKEN_CONTENT_LENGTH, "50")};
    sw_field trailers[] = {field(SW_TOKEN_ETAG, "last")};
    uint32_t id = any_stream(program), promised;
    switch (below(4)) {
    case 0:
        sw_conn_send_headers(conn, id, trailers, 1, SW_SEND_END_STREAM);
        break;
    case 1:
        if (program->highest < STREAMS - 16 && sw_conn_push_promise(conn, id, request, 4, &promised) == SW_STATUS_OK)
            show(program, promised);
        break;
    default:
        if (program->endpoint->role == SW_ROLE_SERVER)
            sw_conn_send_headers(conn, id, response, 1 + below(3), below(2));
        else if (program->highest < STREAMS - 16 &&
                 sw_conn_send_headers(conn, sw_conn_next_stream_id(conn), request, 4 + below(2), below(2)) == SW_STATUS_OK)
            show(program, sw_conn_next_stream_id(conn) - 2);
    }
}

static void
call_data(struct program *program)
{
    sw_slice slice = {.octets = content, .length = below(4) ? below(300) : below(LARGEST)};
    uint32_t id = any_stream(program);
    unsigned flags = below(2);
    size_t taken;
    if (below(2) || program->handed_count == HANDED) {
        sw_conn_send_data(program->endpoint->conn, id, slice, flags, NULL, NULL, &taken);
        return;
    }
    struct handed *handed = &program->handed[program->handed_count++];
    *handed = (struct handed){.octets = content};
    sw_conn_send_data(program->endpoint->conn, id, slice, flags, released, handed, &handed->taken);
    cr_assert(eq(int, handed->releases, 0));
}

static void
call(struct program *program)
{
    sw_conn *conn = program->endpoint->conn;
    uint32_t id = any_stream(program);
    sw_setting setting = {1 + below(9), below(3) ? below(70000) : below(2)};
    switch (below(16)) {
    case 0:
        sw_conn_reset_stream(conn, id, CANCEL);
        break;
    case 1:
        sw_conn_ping(conn, (const uint8_t *)"12345678");
        break;
    case 2:
        sw_conn_update_settings(conn, &setting, 1);
        break;
    case 3:
        sw_conn_credit_window(conn, id, below(100000));
        break;
    case 4:
        sw_conn_acknowledge_data(conn, id, below(2000));
        break;
    case 5:
        sw_conn_release_stream(conn, id);
        break;
    case 6:
        sw_conn_trim(conn);
        break;
    case 7:
        sw_conn_send_frame(conn, (uint8_t)(0x20 + below(9)), 0, id, content, below(60));
        break;
    case 8:
        if (!below(20))
            sw_conn_goaway(conn, below(3) ? SW_ERROR_NO_ERROR : SW_ERROR_CANCEL, content, below(9));
        else if (!below(20))
            sw_conn_shutdown(conn);
        break;
    case 9:
    case 10:
    case 11:
        call_data(program);
        break;
    default:
        call_headers(program);
    }
}

/* ---- events and octets --------------------------------------------------------------------------------------------------------
 */

static void
hear(struct endpoint *endpoint, const sw_event *event)
{
    struct program *program = program_of(endpoint);
    if (event->kind == SW_EVENT_PUSH_PROMISE)
        show(program, event->as.headers.promised_id);
    if (event->kind == SW_EVENT_HEADERS)
        show(program, event->stream_id);
    bool about_a_stream =
        event->kind <= SW_EVENT_DATA || (event->kind >= SW_EVENT_STREAM_RESET && event->kind <= SW_EVENT_STREAM_WRITABLE);
    if (about_a_stream && event->stream_id < STREAMS)
        cr_assert(eq(int, (int)program->streams[event->stream_id], SHOWN));
    if (event->kind == SW_EVENT_STREAM_CLOSED && event->stream_id < STREAMS)
        program->streams[event->stream_id] = CLOSED;
    if (event->kind == SW_EVENT_HEADERS && !below(4)) /* calls accept pointers into the event */
        sw_conn_send_headers(endpoint->conn, event->stream_id, event->as.headers.fields, event->as.headers.count, below(2));
    if (!below(6))
        call(program);
}

/* What one has written reaches the other, cut at random; `harm`: one octet in so many pieces is another. */
static void
pass(struct program *from, struct program *to, uint32_t harm)
{
    static uint8_t octets[4096];
    size_t length = sw_conn_read(from->endpoint->conn, octets, 1 + below(sizeof octets - 1));
    if (length && harm && !below(harm))
        octets[below((uint32_t)length)] ^= (uint8_t)(1 << below(8));
    for (size_t at = 0; at < length;) {
        size_t piece = 1 + below((uint32_t)(length - at));
        feed(to->endpoint, octets_of(octets + at, piece));
        at += piece;
        if (!below(4))
            call(below(2) ? from : to);
    }
    forget(to->endpoint);
}

static void
configure_at_random(sw_config *config)
{
    sw_config_set_manual_credit(config, below(2));
    sw_config_set_manual_release(config, below(2));
    sw_config_set_report_unknown_frames(config, below(2));
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, below(2)); /* a server may not, and is told so */
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, below(40));
    if (below(2))
        sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, below(100000));
    if (below(2))
        sw_config_set_limit(config, SW_LIMIT_OUTPUT, below(5000));
}

static void
live_and_die(void)
{
    memset(programs, 0, sizeof programs);
    uint32_t harm = below(2) ? 0 : 1 + below(60);
    for (int side = 0; side < 2; side++) {
        programs[side].endpoint = new_endpoint(side ? SW_ROLE_SERVER : SW_ROLE_CLIENT, configure_at_random);
        programs[side].endpoint->keep_output = 1;
        programs[side].endpoint->on_event = hear;
    }
    for (uint32_t step = below(STEPS); step > 0; step--) {
        struct program *one = &programs[below(2)], *other = &programs[one == &programs[0]];
        if (below(3))
            call(one);
        else
            pass(one, other, harm);
    }

    for (int side = 0; side < 2; side++) {
        struct program *program = &programs[side];
        sw_octets none = {NULL, 0};
        const sw_event *event;
        enum sw_status status;
        while ((status = sw_conn_recv(program->endpoint->conn, &none, &event)) == SW_STATUS_EVENT)
            hear(program->endpoint, event);
        for (uint32_t id = 0; status != SW_STATUS_OK && id < STREAMS; id++)
            cr_assert(ne(int, (int)program->streams[id], SHOWN));
        sw_conn_free(program->endpoint->conn);
        program->endpoint->conn = NULL;
        for (size_t i = 0; i < program->handed_count; i++)
            cr_assert(eq(int, program->handed[i].releases, program->handed[i].taken > 0));
    }
}

Test(random_calls, keep_every_promise)
{
    for (uint32_t run = 1; run <= RUNS; run++) {
        seed = run * 2654435761u;
        run_fed_whole(live_and_die);
    }
}
