/*
 * Calls that are refused change nothing (statewire.h): a conversation with wrong calls between all of its steps leaves the same
 * octets, events and memory as one without. And callbacks may not call the connection that calls them.
 */
#include "verdict.h"

static const sw_field get_fields[] = {
    {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
    {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
    {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
    {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
};

/* New fields before the one that breaks a rule: none of them may get into the encoder's table (RFC 7541 2.3.2). */
static const sw_field bad_fields[] = {
    {.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"200", .value_length = 3},
    {.name = (const uint8_t *)"x-never-sent", .name_length = 12, .value = (const uint8_t *)"v", .value_length = 1},
    {.name = (const uint8_t *)"Upper", .name_length = 5, .value = (const uint8_t *)"v", .value_length = 1},
};

static int wrong_calls_are_made;
static unsigned refused;

static void
expect_refusal(enum sw_status status, const char *call)
{
    if (status >= 0)
        cr_fatal("%s was not refused: %s", call, sw_status_name(status));
    refused++;
}

#define REFUSED(call) expect_refusal(call, #call)

/* Calls that no state of the conversation allows. */
static void
wrong_calls(struct endpoint *endpoint)
{
    if (!wrong_calls_are_made)
        return;
    sw_conn *conn = endpoint->conn;
    int server = endpoint->role == SW_ROLE_SERVER;
    static const uint8_t octets[20000] = {0};
    const sw_slice slice = {octets, 10, NULL};
    const sw_setting bad_values[] = {{SW_SETTINGS_INITIAL_WINDOW_SIZE, 5}, {SW_SETTINGS_MAX_FRAME_SIZE, 1}};
    const sw_setting no_setting = {0x77, 1};
    uint32_t promised = 4711, idle = server ? 1001 : 1000, next = sw_conn_next_stream_id(conn);
    size_t taken = 4711;

    REFUSED(sw_conn_send_headers(conn, next, bad_fields, 3, 0));
    REFUSED(sw_conn_send_headers(conn, 1, bad_fields, 3, SW_SEND_END_STREAM));
    if (next != 1)
        REFUSED(sw_conn_send_headers(conn, 1, get_fields, 4, SW_SEND_END_STREAM)); /* a second request, or trailers with :method */
    REFUSED(sw_conn_send_headers(conn, idle, get_fields, 4, 0));
    REFUSED(sw_conn_send_headers(conn, 0, get_fields, 4, 0));
    REFUSED(sw_conn_send_headers(conn, 0x80000001, get_fields, 4, 0));
    REFUSED(sw_conn_send_data(conn, idle, slice, 0, NULL, NULL, &taken));
    cr_assert(eq(sz, taken, 0));
    REFUSED(sw_conn_send_data(conn, 0, slice, 0, NULL, NULL, &taken));
    REFUSED(sw_conn_send_data(conn, next, slice, SW_SEND_END_STREAM, NULL, NULL, &taken));
    REFUSED(sw_conn_end_stream(conn, idle));
    REFUSED(sw_conn_reset_stream(conn, idle, SW_ERROR_CANCEL));
    REFUSED(sw_conn_reset_stream(conn, next, SW_ERROR_CANCEL));
    REFUSED(sw_conn_reset_stream(conn, 0, SW_ERROR_CANCEL));
    REFUSED(sw_conn_push_promise(conn, idle, get_fields, 4, &promised));
    REFUSED(sw_conn_push_promise(conn, 1, bad_fields, 3, &promised));
    cr_assert(eq(u32, promised, 4711));
    REFUSED(sw_conn_update_settings(conn, bad_values, 2));
    REFUSED(sw_conn_update_settings(conn, &no_setting, 1));
    REFUSED(sw_conn_credit_window(conn, 0, 0));
    REFUSED(sw_conn_credit_window(conn, 0, 0x7fffffff));
    REFUSED(sw_conn_credit_window(conn, idle, 1));
    REFUSED(sw_conn_acknowledge_data(conn, idle, 1));
    REFUSED(sw_conn_acknowledge_data(conn, 1, 1000000));
    REFUSED(sw_conn_goaway(conn, SW_ERROR_NO_ERROR, octets, 1025));
    REFUSED(sw_conn_send_frame(conn, SW_FRAME_DATA, 0, 1, octets, 1));
    REFUSED(sw_conn_send_frame(conn, SW_FRAME_CONTINUATION, 0, 1, octets, 1));
    REFUSED(sw_conn_send_frame(conn, 0xee, 0, 0x80000000, octets, 1));
    REFUSED(sw_conn_send_frame(conn, 0xee, 0, 0, octets, 16385));
    REFUSED(sw_conn_release_stream(conn, idle));
    REFUSED(sw_conn_release_stream(conn, 1));
    REFUSED(sw_conn_set_stream_user(conn, idle, &taken));
}

static void
wrong_calls_at_each_event(struct endpoint *endpoint, const sw_event *event)
{
    (void)event;
    wrong_calls(endpoint);
}

/* -- the conversation; what it left */

struct left {
    char log[4000];
    uint8_t output[4000];
    size_t log_length, output_length, held;
};
static struct left left[2];

static void
leave(struct endpoint *endpoint)
{
    struct left *it = &left[wrong_calls_are_made];
    take_output(endpoint);
    drain_events(endpoint);
    cr_assert(lt(sz, endpoint->log.length, sizeof it->log));
    cr_assert(lt(sz, endpoint->output.length, sizeof it->output));
    it->log_length = endpoint->log.length;
    it->output_length = endpoint->output.length;
    it->held = endpoint->held;
    memcpy(it->log, endpoint->log.text, it->log_length + 1);
    memcpy(it->output, endpoint->output.text, it->output_length);
}

static void
conversation_of_a_server(void)
{
    struct endpoint *server = open_server();
    server->on_event = wrong_calls_at_each_event;
    uint32_t promised;
    wrong_calls(server);
    feed(server, frame_headers(1, block_post("/"), 0));
    wrong_calls(server);
    send_headers(server, 1, 0, ":status", "103", "link", "</a>");
    wrong_calls(server);
    send_headers(server, 1, 0, ":status", "200", "x-one", "1", "content-length", "10");
    if (wrong_calls_are_made) {
        REFUSED(send_data(server, 1, "12345678901", 0, NULL));
        REFUSED(send_data(server, 1, "123456789", SW_SEND_END_STREAM, NULL));
        REFUSED(sw_conn_end_stream(server->conn, 1));
    }
    sw_conn_push_promise(server->conn, 1, get_fields, 4, &promised);
    wrong_calls(server);
    if (wrong_calls_are_made)
        REFUSED(send_data(server, 2, "too early", 0, NULL));
    send_headers(server, 2, SW_SEND_END_STREAM, ":status", "200", "x-one", "1");
    send_data(server, 1, "1234567890", 0, NULL);
    wrong_calls(server);
    feed(server, joined(frame_data(1, "content", END_STREAM), frame_headers(3, block_get("/b"), END_STREAM)));
    send_headers(server, 3, 0, ":status", "404", "x-never-sent", "v");
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    wrong_calls(server);
    if (wrong_calls_are_made)
        REFUSED(send_data(server, 3, "too late", 0, NULL));
    send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "42", "x-one", "1");
    wrong_calls(server);
    feed(server, frame_headers(5, block_get("/c"), END_STREAM));
    send_headers(server, 5, SW_SEND_END_STREAM, ":status", "200", "x-sum", "42");
    wrong_calls(server);
    leave(server);
}

static void
conversation_of_a_client(void)
{
    struct endpoint *client = open_client();
    client->on_event = wrong_calls_at_each_event;
    wrong_calls(client);
    send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a", "x-one", "1");
    wrong_calls(client);
    send_headers(client, 3, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/b", ":authority", "a", "x-one",
                 "1");
    send_data(client, 1, "content", 0, NULL);
    wrong_calls(client);
    feed(client,
         joined(frame_headers(3, block_ok(), 0), frame_data(3, "x", END_STREAM), frame_settings(MAX_CONCURRENT_STREAMS, 1)));
    if (wrong_calls_are_made)
        REFUSED(sw_conn_send_headers(client->conn, 5, get_fields, 4, 0)); /* over the peer's limit */
    wrong_calls(client);
    sw_conn_end_stream(client->conn, 1);
    wrong_calls(client);
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    send_headers(client, 5, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/c", ":authority", "a", "x-one",
                 "1");
    feed(client, frame_goaway(5, NO_ERROR, ""));
    wrong_calls(client);
    if (wrong_calls_are_made)
        REFUSED(sw_conn_send_headers(client->conn, 7, get_fields, 4, 0));
    leave(client);
}

static void
compare_both(void (*conversation)(void))
{
    refused = 0;
    for (wrong_calls_are_made = 0; wrong_calls_are_made < 2; wrong_calls_are_made++)
        run_fed_whole(conversation);
    wrong_calls_are_made = 0;
    cr_assert(gt(uint, refused, 100));
    /* STREAMS_AVAILABLE answers a refusal, so it is the one line that only the other conversation may have. */
    char *line = strstr(left[1].log, "STREAMS_AVAILABLE");
    if (line && !strstr(left[0].log, "STREAMS_AVAILABLE"))
        memmove(line, strchr(line, '\n') + 1, strlen(strchr(line, '\n') + 1) + 1);
    cr_assert(eq(str, left[1].log, left[0].log));
    cr_assert(eq(sz, left[1].output_length, left[0].output_length));
    cr_assert(eq(int, memcmp(left[1].output, left[0].output, left[0].output_length), 0));
}

Test(calls, refused_by_a_server_change_nothing)
{
    compare_both(conversation_of_a_server);
}

Test(calls, refused_by_a_client_change_nothing)
{
    compare_both(conversation_of_a_client);
}

/* -- callbacks (release, trace) may not call the connection: SW_STATUS_REENTERED, and nothing happens */

static sw_conn *inside;
static unsigned calls_from_inside;

static void
call_everything(void)
{
    if (!inside)
        return;
    uint8_t octets[20];
    sw_octets in = {octets, 0};
    const sw_event *event;
    sw_slice slice = {octets, 1, NULL}, slices[2];
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 5};
    uint32_t promised;
    size_t taken;
    sw_conn *conn = inside;
    calls_from_inside++;
    cr_assert(eq(int, sw_conn_recv(conn, &in, &event), SW_STATUS_REENTERED));
    cr_assert(eq(sz, sw_conn_output(conn, slices, 2, SIZE_MAX), 0));
    cr_assert(eq(sz, sw_conn_read(conn, octets, sizeof octets), 0));
    sw_conn_sent(conn, 1);
    cr_assert(eq(int, sw_conn_send_headers(conn, 1, bad_fields, 1, 0), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_send_data(conn, 1, slice, 0, NULL, NULL, &taken), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_end_stream(conn, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_reset_stream(conn, 1, 0), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_push_promise(conn, 1, get_fields, 4, &promised), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_ping(conn, octets), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_update_settings(conn, &setting, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_credit_window(conn, 0, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_acknowledge_data(conn, 1, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_goaway(conn, SW_ERROR_INTERNAL_ERROR, NULL, 0), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_shutdown(conn), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_send_frame(conn, 0xee, 0, 0, octets, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_release_stream(conn, 1), SW_STATUS_REENTERED));
    cr_assert(eq(int, sw_conn_transport_closed(conn), SW_STATUS_REENTERED));
}

static void
step_hook(void *arg, const sw_trace_step *step)
{
    (void)arg;
    (void)step;
    call_everything();
}

static void
frame_hook(void *arg, const sw_trace_frame *frame)
{
    (void)arg;
    (void)frame;
    call_everything();
}

static void
release_hook(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    (void)length;
    call_everything();
}

static void
traced(sw_config *config)
{
    sw_config_set_trace(config, step_hook, frame_hook, NULL);
}

static void
lend(struct endpoint *server, uint32_t id)
{
    static const uint8_t content[30000] = {0};
    size_t taken;
    sw_conn_send_data(server->conn, id, (sw_slice){content, sizeof content, NULL}, 0, release_hook, NULL, &taken);
}

TestFeed(calls, from_callbacks)
{
    inside = NULL;
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, traced);
    inside = server->conn;
    calls_from_inside = 0;
    server->keep_output = 1;
    feed(server,
         joined(frame_headers(1, block_post("/"), 0), frame_headers(3, block_get("/"), END_STREAM), frame_ping("abcdefgh")));
    send_headers(server, 1, 0, ":status", "200");
    send_headers(server, 3, 0, ":status", "200");
    lend(server, 1);
    lend(server, 3);
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);                               /* releases what was not shown */
    feed(server, joined(frame_data(1, "late", END_STREAM), frame_rst_stream(3, CANCEL))); /* and so does this */
    feed(server, frame_headers(5, block_get("/"), END_STREAM));
    send_headers(server, 5, 0, ":status", "200");
    lend(server, 5);
    server->keep_output = 0;
    take_output(server); /* releases what is out */
    cr_assert(gt(uint, calls_from_inside, 20));
    cr_assert(eq(u32, last_rst(server).id, 1));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(server, TYPE_GOAWAY), 0));
    cr_assert(eq(sz, sent_frames(server, TYPE_PING), 1));
    inside = NULL;
}

/* -- the trace: every step with its row, every frame in its order */

static char trace[4000];

static void
note_step(void *arg, const sw_trace_step *step)
{
    (void)arg;
    size_t used = strlen(trace);
    if (step->machine == SW_MACHINE_STREAM || step->machine == SW_MACHINE_CONNECTION)
        snprintf(trace + used, sizeof trace - used, "  %s %u: %s, %s: %s %s\n", sw_machine_name(step->machine),
                 (unsigned)step->stream_id, sw_machine_state_name(step->machine, step->state),
                 sw_machine_input_name(step->machine, step->input), sw_verdict_name(step->verdict),
                 sw_machine_state_name(step->machine, step->next));
    cr_assert(strncmp(step->cite, "rfc9113", 7) == 0);
    cr_assert(strncmp(step->where, "spec/machines/", 14) == 0);
}

static void
note_frame(void *arg, const sw_trace_frame *frame)
{
    (void)arg;
    size_t used = strlen(trace);
    snprintf(trace + used, sizeof trace - used, "%s %s %u, flags %u, %u octets\n", frame->sent ? "sent" : "received",
             sw_frame_type_name(frame->type), (unsigned)frame->stream_id, frame->flags, (unsigned)frame->length);
}

static void
noted(sw_config *config)
{
    sw_config_set_trace(config, note_step, note_frame, NULL);
}

TestFeed(calls, are_traced)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, noted);
    trace[0] = '\0';
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    const char *const lines[] = {
        "received HEADERS 1, flags 5, 60 octets\n",
        "  connection 0: open, recv HEADERS: go open\n",
        "  stream 1: idle_remote, recv HEADERS: go open\n",
        "  stream 1: open, recv END_STREAM: go half_closed_remote\n",
        "  stream 1: half_closed_remote, send HEADERS: go half_closed_remote\n",
        "  stream 1: half_closed_remote, send END_STREAM: go closed_strict\n",
        "sent HEADERS 1, flags 5, 1 octets\n",
    };
    const char *at = trace;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        const char *found = strstr(at, lines[i]);
        if (!found)
            cr_fatal("not in its place in the trace: %s\n%s", lines[i], trace);
        at = found + 1;
    }
}
