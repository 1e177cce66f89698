/*
 * What was refused never was: all octets that a connection writes are those of one that was never asked for what it refused. Every
 * wrong call is made at every point of a story that uses the encoder's memory, for each reason to refuse, and where memory is
 * short.
 */
#include "refusals.h"

#include <stdlib.h>

enum { TAPE_OCTETS = 40000, POINTS_MOST = 80, STARVED_MOST = 6 };

struct tape {
    sw_conn *conn;
    uint8_t octets[TAPE_OCTETS];
    size_t length;
};

static struct tape tapes[2], *tape;
static sw_conn *conn;
static enum sw_role role;

/* -- memory that runs short at the nth allocation from now on; negative: never */

static int spare;

static void *
allocate(void *context, size_t size)
{
    (void)context;
    return spare == 0 || (spare > 0 && spare-- == 0) ? NULL : malloc(size);
}

static void *
reallocate(void *context, void *memory, size_t old_size, size_t size)
{
    (void)context;
    (void)old_size;
    return spare == 0 || (spare > 0 && spare-- == 0) ? NULL : realloc(memory, size);
}

static void
release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    free(memory);
}

/* -- the story */

static int point, wrong, here, statuses_met[32];

static sw_field
field_of(const char *name, const char *value)
{
    return (sw_field){.name = (const uint8_t *)name,
                      .value = (const uint8_t *)value,
                      .name_length = (uint32_t)strlen(name),
                      .value_length = (uint32_t)strlen(value)};
}

#define FIELDS(...) (const sw_field[]){__VA_ARGS__}, sizeof((const sw_field[]){__VA_ARGS__}) / sizeof(sw_field)
#define ASK         field_of(":method", "POST"), field_of(":scheme", "http"), field_of(":path", "/"), field_of(":authority", "a")

static void
read_all(void)
{
    size_t length;
    while ((length = sw_conn_read(conn, tape->octets + tape->length, TAPE_OCTETS - tape->length)) > 0)
        tape->length += length;
    cr_assert(lt(sz, tape->length, TAPE_OCTETS));
}

static void
take(struct wire octets)
{
    sw_octets in = {octets.octets, octets.length};
    const sw_event *event;
    while (sw_conn_recv(conn, &in, &event) == SW_STATUS_EVENT)
        ;
}

static uint8_t plenty[0xffffff];

/* A call that may pass where it is made, and is looked at where it does not: it would leave much in the encoder. */
static enum sw_status
new_section(uint32_t id)
{
    if (role == SW_ROLE_SERVER)
        return sw_conn_send_headers(conn, id,
                                    FIELDS(field_of(":status", "200"), field_of("etag", "other"), field_of("server", "other")), 0);
    return sw_conn_send_headers(conn, id,
                                FIELDS(ASK, field_of("etag", "other"), field_of("user-agent", "other"), field_of("x-b", "1")), 0);
}

static enum sw_status
starved_section(int allocations)
{
    spare = allocations;
    enum sw_status status = new_section(role == SW_ROLE_SERVER ? 1 : sw_conn_next_stream_id(conn));
    spare = -1;
    return status;
}

static enum sw_status
large_section(void)
{
    sw_field fields[] = {ASK, field_of("x-large", "")};
    fields[4].value = plenty;
    fields[4].value_length = sizeof plenty;
    return sw_conn_send_headers(conn, sw_conn_next_stream_id(conn), fields, 5, 0);
}

enum { OTHERS = 16 };

/* Calls that are no sections of the table in refusals_sections.c. Some are refused at every point and some at few. */
static enum sw_status
other_call(int number)
{
    uint32_t next = sw_conn_next_stream_id(conn), idle = role == SW_ROLE_SERVER ? 1001 : 1002, promised;
    const sw_setting settings[] = {{SW_SETTINGS_INITIAL_WINDOW_SIZE, 5}, {SW_SETTINGS_MAX_FRAME_SIZE, 1}};
    size_t taken;
    switch (number) {
    case 0:
        return new_section(idle);
    case 1:
        return new_section(role == SW_ROLE_SERVER ? 3 : next); /* WRONG_STATE of a server; GOAWAY, STREAM_LIMIT, OUTPUT_FULL */
    case 2:
        return sw_conn_send_headers(conn, 1, FIELDS(field_of("etag", "other"), field_of("x-b", "1")), 0);
    case 3:
        return sw_conn_send_headers(conn, next, FIELDS(ASK, field_of("etag", "other")), 6);
    case 4:
        return sw_conn_send_data(conn, next, (sw_slice){plenty, 10, NULL}, 0, NULL, NULL, &taken);
    case 5:
        return sw_conn_send_data(conn, 1, (sw_slice){plenty, 1000, NULL}, 0, NULL, NULL, &taken);
    case 6:
        return sw_conn_send_frame(conn, 0xee, 0, idle, plenty, 10);
    case 7:
        return sw_conn_update_settings(conn, settings, 2);
    case 8:
        return sw_conn_credit_window(conn, 0, 0x7fffffff);
    case 9:
        return sw_conn_ping(conn, (const uint8_t *)"sw grace");
    case 10:
        return sw_conn_goaway(conn, SW_ERROR_NO_ERROR, plenty, 2000);
    case 11:
        return sw_conn_reset_stream(conn, idle, SW_ERROR_CANCEL);
    case 12:
        return sw_conn_push_promise(conn, 1, FIELDS(ASK, field_of("etag", "other")), &promised);
    case 13:
        return sw_conn_acknowledge_data(conn, 1, 100000);
    case 14:
        return sw_conn_end_stream(conn, 1);
    default:
        return large_section();
    }
}

static int
wrong_calls(void)
{
    return STARVED_MOST + OTHERS + (int)section_mistakes();
}

static enum sw_status
wrong_call(void)
{
    if (wrong < STARVED_MOST)
        return starved_section(wrong);
    if (wrong < STARVED_MOST + OTHERS)
        return other_call(wrong - STARVED_MOST);
    return make_section_mistake(conn, (size_t)(wrong - STARVED_MOST - OTHERS),
                                role == SW_ROLE_SERVER ? 1 : sw_conn_next_stream_id(conn));
}

/* 1: the wrong call of this run was made and passed, so that there is nothing to compare. */
static int passed;

static void
now(void)
{
    if (here++ != point)
        return;
    enum sw_status status = wrong_call();
    passed = status >= 0;
    if (!passed)
        statuses_met[-status] = 1;
}

static void
fill_output(void)
{
    while (sw_conn_ping(conn, (const uint8_t *)"12345678") == SW_STATUS_OK)
        ;
}

/* A call of the story's own. */
static void
must_pass(enum sw_status status)
{
    if (!passed && status != SW_STATUS_OK)
        cr_fatal("point %d, wrong call %d: %s, %s", point, wrong, sw_status_name(status), sw_conn_refusal(conn).why);
}

static void
story_of_a_client(void)
{
    char number[8];
    take(joined(frame_settings(0x1, 220, MAX_CONCURRENT_STREAMS, 3), frame_settings_ack()));
    now();
    for (unsigned i = 0; i < 8; i++) {
        snprintf(number, sizeof number, "%u", i % 3);
        const sw_field fields[] = {ASK, field_of("content-length", "10"), field_of("etag", i % 4 ? "tag" : "gat"),
                                   field_of("user-agent", "story"), field_of("x-number", number)};
        must_pass(sw_conn_send_headers(conn, 2 * i + 1, fields, i % 5 ? 8 : 7, 0));
        now();
        if (i == 1)
            fill_output();
        now();
        read_all();
        size_t taken;
        must_pass(sw_conn_send_data(conn, 2 * i + 1, (sw_slice){plenty, 10, NULL}, 0, NULL, NULL, &taken));
        now();
        must_pass(sw_conn_send_headers(conn, 2 * i + 1, FIELDS(field_of("etag", "sum")), SW_SEND_END_STREAM));
        read_all();
        now();
        if (i >= 2)
            take(frame_headers(2 * i - 3, block_ok(), END_STREAM));
    }
    take(frame_goaway(15, NO_ERROR, ""));
    now();
}

static void
story_of_a_server(void)
{
    uint32_t promised;
    take(joined(preface(), frame_settings(0x1, 220), frame_settings_ack(), frame_headers(1, block_post("/"), 0)));
    now();
    for (uint32_t id = 3; id < 17; id += 2) {
        take(frame_headers(id, block_get("/"), END_STREAM));
        if (id % 4 == 3)
            must_pass(sw_conn_push_promise(conn, id,
                                           FIELDS(field_of(":method", "GET"), field_of(":scheme", "http"), field_of(":path", "/p"),
                                                  field_of(":authority", "a"), field_of("etag", "tag")),
                                           &promised));
        now();
        const sw_field fields[] = {field_of(":status", "200"), field_of("etag", id % 8 ? "tag" : "gat"),
                                   field_of("content-length", "0"), field_of("server", "story"),
                                   field_of("x-number", id % 3 ? "1" : "2")};
        must_pass(sw_conn_send_headers(conn, id, fields, 5, SW_SEND_END_STREAM));
        now();
        if (id == 7)
            fill_output();
        now();
        read_all();
    }
    must_pass(sw_conn_send_headers(conn, 1, FIELDS(field_of(":status", "200"), field_of("content-length", "5")), 0));
    now();
    take(frame_settings(ENABLE_PUSH, 0));
    now();
}

/* How many PING frames fill the output depends on how its memory is cut, and that on calls that found none: they are left out. */
static void
drop_pings(void)
{
    struct wire all = octets_of(tape->octets, tape->length);
    size_t offset = 0, kept = 0;
    for (struct seen_frame frame = frame_at(all, &offset); frame.found; frame = frame_at(all, &offset)) {
        if (frame.type == TYPE_PING)
            continue;
        memcpy(tape->octets + kept, frame.payload - 9, frame.length + 9);
        kept += frame.length + 9;
    }
    tape->length = kept;
}

static void
tell_story(void)
{
    const sw_allocator allocator = {allocate, reallocate, release, NULL};
    spare = -1;
    here = passed = 0;
    sw_config *config = sw_config_new(role, &allocator);
    sw_config_set_limit(config, SW_LIMIT_OUTPUT, 4096);
    cr_assert(eq(int, sw_conn_new(config, &conn), SW_STATUS_OK));
    tape->length = 0;
    if (role == SW_ROLE_SERVER)
        story_of_a_server();
    else
        story_of_a_client();
    read_all();
    drop_pings();
    sw_conn_free(conn);
    sw_config_free(config);
}

static void
refuse_everywhere(void)
{
    unsigned refused = 0;
    point = -1;
    tape = &tapes[0];
    tell_story();
    const int points = here;
    cr_assert(lt(int, points, POINTS_MOST));
    tape = &tapes[1];
    for (wrong = 0; wrong < wrong_calls(); wrong++) {
        for (point = 0; point < points; point++) {
            tell_story();
            if (passed)
                continue;
            refused++;
            if (tapes[0].length != tapes[1].length || memcmp(tapes[0].octets, tapes[1].octets, tapes[0].length) != 0)
                cr_fatal("role %d: wrong call %d at point %d of %d changed what is written", (int)role, wrong, point, points);
        }
    }
    cr_assert(gt(uint, refused, 500));
}

Test(refused, calls_change_no_octet_that_follows)
{
    memset(plenty, 0x76, sizeof plenty);
    static void (*const both[])(void) = {refuse_everywhere, refuse_everywhere};
    for (size_t i = 0; i < 2; i++) {
        role = i ? SW_ROLE_SERVER : SW_ROLE_CLIENT;
        run_fed_whole(both[i]);
    }
    static const enum sw_status reasons[] = {SW_STATUS_NO_MEMORY,      SW_STATUS_OUTPUT_FULL,    SW_STATUS_INVALID_ARGUMENT,
                                             SW_STATUS_NO_STREAM,      SW_STATUS_STREAM_CLOSED,  SW_STATUS_WRONG_STATE,
                                             SW_STATUS_MALFORMED,      SW_STATUS_STREAM_LIMIT,   SW_STATUS_GOAWAY,
                                             SW_STATUS_PUSH_DISABLED,  SW_STATUS_FLOW_CONTROL,   SW_STATUS_WRONG_ROLE,
                                             SW_STATUS_SETTINGS_VALUE, SW_STATUS_CONTENT_LENGTH, SW_STATUS_FIELDS_TOO_LARGE};
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (!statuses_met[-reasons[i]])
            cr_fatal("no call was refused with %s", sw_status_name(reasons[i]));
}

/* -- streams that the program was not shown, and what the trace is told */

/* RFC 9113 8.1: a request whose field block has not ended is no request yet. Its honest neighbour is answered once it is whole. */
TestWhole(refused, streams_that_were_not_shown)
{
    struct endpoint *server = open_server();
    struct wire request = frame_headers(1, block_get("/"), END_STREAM);
    uint32_t promised;
    size_t taken;
    feed(server, part(request, 0, request.length - 3));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, send_data(server, 1, "content", 0, &taken), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, FIELDS(ASK), &promised), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 0), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xee, 0, 1, NULL, 0), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_set_stream_user(server->conn, 1, &taken), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(sz, output(server).length, 0));
    feed(server, part(request, request.length - 3, 3));
    cr_assert(eq(int, saw(server, "HEADERS 1"), 1));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204"), SW_STATUS_OK));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
}

static char steps[1000];

static void
note_step(void *arg, const sw_trace_step *step)
{
    (void)arg;
    size_t used = strlen(steps);
    snprintf(steps + used, sizeof steps - used, "%s %s, %s: %s\n", sw_machine_name(step->machine),
             sw_machine_state_name(step->machine, step->state), sw_machine_input_name(step->machine, step->input),
             sw_verdict_name(step->verdict));
}

static void
traced(sw_config *config)
{
    sw_config_set_trace(config, note_step, NULL, NULL);
}

/* A call that is refused makes no step but the one that refuses it, and none where a rule does. */
TestWhole(refused, calls_are_not_traced_as_if_they_went)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, traced);
    size_t taken;
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    steps[0] = '\0';
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "20"), SW_STATUS_MALFORMED));
    cr_assert(eq(int, send_headers(server, 1, 4, ":status", "200"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(str, steps, ""));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "103"), SW_STATUS_WRONG_STATE));
    cr_assert(eq(str, steps, "message waiting, send INFORMATIONAL_END: refuse\n"));
    steps[0] = '\0';
    cr_assert(eq(int, send_headers(server, 3, 0, ":status", "200"), SW_STATUS_NO_STREAM));
    cr_assert(eq(str, steps, "stream idle_remote, send HEADERS: refuse\n"));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    steps[0] = '\0';
    cr_assert(eq(int, send_data(server, 1, "content", SW_SEND_END_STREAM, &taken), SW_STATUS_OK));
    cr_assert(eq(str, steps,
                 "connection open, send FRAME: go\n"
                 "stream half_closed_remote, send DATA: go\n"
                 "message content, send DATA_END: go\n"
                 "stream half_closed_remote, send END_STREAM: go\n"));
}

/* Content of several frames: the end is told with the frame that bears it; where nothing goes, nothing is told. */
TestWhole(refused, content_is_traced_as_it_goes)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, traced);
    size_t taken;
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_settings(INITIAL_WINDOW_SIZE, 20000)));
    send_headers(server, 1, 0, ":status", "200");
    steps[0] = '\0';
    cr_assert(eq(int, sw_conn_send_data(server->conn, 1, (sw_slice){plenty, 20000, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken),
                 SW_STATUS_OK));
    cr_assert(eq(str, steps,
                 "connection open, send FRAME: go\n"
                 "stream half_closed_remote, send DATA: go\n"
                 "message content, send DATA: go\n"
                 "message content, send DATA_END: go\n"
                 "stream half_closed_remote, send END_STREAM: go\n"));
    feed(server, joined(frame_headers(3, block_get("/"), END_STREAM), frame_settings(INITIAL_WINDOW_SIZE, 0)));
    send_headers(server, 3, 0, ":status", "200");
    steps[0] = '\0';
    cr_assert(eq(int, send_data(server, 3, "content", SW_SEND_END_STREAM, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, 0));
    cr_assert(eq(str, steps, ""));
}
