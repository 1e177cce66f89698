/* Any octet of room is used (RFC 9113 5.2.1: the receiver decides), and what takes no window waits for none (6.9.1). */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

static uint8_t content[200000];

/* A program with something to send on a stream: it goes on whenever it is told to. */
struct sender {
    size_t length, sent;
    unsigned told, told_for_nothing, flags;
    sw_release *release;
};

static void
send_rest(struct endpoint *endpoint, uint32_t id)
{
    struct sender *sender = endpoint->arg;
    size_t taken, length = sender->length - sender->sent;
    enum sw_status status = sw_conn_send_data(endpoint->conn, id, (sw_slice){content + sender->sent, length, NULL}, sender->flags,
                                              sender->release, NULL, &taken);
    cr_assert(eq(int, status, SW_STATUS_OK));
    sender->told_for_nothing += !taken;
    sender->sent += taken;
}

static void
go_on(struct endpoint *endpoint, const sw_event *event)
{
    struct sender *sender = endpoint->arg;
    if (event->kind != SW_EVENT_STREAM_WRITABLE)
        return;
    sender->told++;
    send_rest(endpoint, event->stream_id);
}

/* A server that sends sender->length octets on stream 1, has filled the window, and waits. */
static struct endpoint *
server_that_sends(struct sender *sender)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_window_update(0, 1000000), frame_headers(1, block_get("/"), END_STREAM)));
    send_headers(server, 1, 0, ":status", "200");
    server->arg = sender;
    server->on_event = go_on;
    send_rest(server, 1);
    take_output(server);
    cr_assert(eq(sz, sender->sent, INITIAL));
    forget(server);
    return server;
}

/* A reader that grants the next part only when the last one has come gets everything, whatever the part's size. */
TestWhole(flow_room, a_reader_that_grants_little_gets_everything)
{
    static const uint32_t grants[] = {1, 2, 100, 300, 500, 512, 1023, 1024, 1025};
    for (size_t i = 0; i < sizeof grants / sizeof *grants; i++) {
        struct sender sender = {.length = INITIAL + (size_t)grants[i] * 20, .flags = SW_SEND_END_STREAM};
        struct endpoint *server = server_that_sends(&sender);
        for (unsigned grant = 1; grant <= 20; grant++) {
            feed(server, frame_window_update(1, grants[i]));
            cr_assert(eq(sz, sender.sent, INITIAL + (size_t)grants[i] * grant));
            cr_assert(eq(uint, sender.told, grant));
        }
        cr_assert(eq(uint, sender.told_for_nothing, 0));
        cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    }
}

/* The same through the connection's window, which all streams share. */
TestWhole(flow_room, a_connection_that_grants_little_gets_everything)
{
    static const uint32_t grants[] = {1, 100, 500};
    for (size_t i = 0; i < sizeof grants / sizeof *grants; i++) {
        struct sender sender = {.length = INITIAL + (size_t)grants[i] * 20, .flags = SW_SEND_END_STREAM};
        struct endpoint *server = open_server();
        feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 1000000), frame_headers(1, block_get("/"), END_STREAM)));
        send_headers(server, 1, 0, ":status", "200");
        server->arg = &sender;
        server->on_event = go_on;
        send_rest(server, 1);
        take_output(server);
        for (unsigned grant = 0; grant < 20; grant++) {
            cr_assert(eq(sz, sender.sent, INITIAL + (size_t)grants[i] * grant));
            feed(server, frame_window_update(0, grants[i]));
        }
        cr_assert(eq(sz, sender.sent, sender.length));
        cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    }
}

/* RFC 9113 6.9.2: INITIAL_WINDOW_SIZE falls while content waits; then all that the peer gives is the smaller window, however it is
 * given. */
TestWhole(flow_room, a_lowered_initial_window_is_used)
{
    static const uint32_t initial[] = {2000, 1024, 512, 500, 2, 1};
    for (size_t i = 0; i < sizeof initial / sizeof *initial; i++) {
        struct sender sender = {.length = INITIAL + (size_t)initial[i] * 20};
        struct endpoint *server = server_that_sends(&sender);
        feed(server, frame_settings(INITIAL_WINDOW_SIZE, initial[i]));
        cr_assert(eq(i64, send_window(server, 1), (int64_t)initial[i] - INITIAL));
        feed(server, frame_window_update(1, INITIAL - initial[i]));
        cr_assert(eq(uint, sender.told, 0)); /* the window is 0 */
        for (unsigned round = 1; round <= 20; round++) {
            feed(server, frame_window_update(1, initial[i]));
            cr_assert(eq(sz, sender.sent, INITIAL + (size_t)initial[i] * round));
        }
        cr_assert(eq(uint, sender.told_for_nothing, 0));
    }
}

/* A window that is given by SETTINGS alone, octet by octet (RFC 9113 6.9.2), and is taken back before it was used. */
TestFeed(flow_room, settings_open_and_close_windows)
{
    struct sender sender = {.length = INITIAL + 10};
    struct endpoint *server = server_that_sends(&sender);
    for (uint32_t more = 1; more <= 3; more++)
        feed(server, frame_settings(INITIAL_WINDOW_SIZE, INITIAL + more));
    cr_assert(eq(sz, sender.sent, INITIAL + 3));
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, INITIAL + 9, INITIAL_WINDOW_SIZE, INITIAL + 3));
    cr_assert(eq(uint, sender.told, 3));
    feed(server, frame_window_update(1, 7));
    cr_assert(eq(sz, sender.sent, INITIAL + 10));
    cr_assert(eq(uint, sender.told_for_nothing, 0));
}

/* Two streams wait for the connection's window; the window of the first is taken away meanwhile: it does not keep the other
 * waiting. */
TestWhole(flow_room, a_stream_without_room_stands_aside)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_headers(3, block_get("/"), END_STREAM),
                        frame_headers(5, block_get("/"), END_STREAM), frame_window_update(5, INITIAL)));
    size_t taken;
    static const uint32_t ids[] = {1, 5};
    for (size_t i = 0; i < 3; i++)
        send_headers(server, (uint32_t)(2 * i + 1), 0, ":status", "200");
    sw_conn_send_data(server->conn, 3, (sw_slice){content, INITIAL, NULL}, 0, NULL, NULL, &taken);
    for (size_t i = 0; i < 2; i++) {
        sw_conn_send_data(server->conn, ids[i], (sw_slice){content, 100, NULL}, 0, NULL, NULL, &taken);
        cr_assert(eq(sz, taken, 0));
    }
    take_output(server);
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 0));
    forget(server);
    feed(server, frame_window_update(0, 70));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 5 70\n"));
    forget(server);
    feed(server, frame_window_update(1, 30));
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 1 30\n"));
}

/* -- ends */

static void
fill_output(struct endpoint *endpoint)
{
    endpoint->keep_output = 1;
    while (sw_conn_send_frame(endpoint->conn, 0xf5, 0, 0, content, 16384) == SW_STATUS_OK)
        continue;
}

static void
empty_output(struct endpoint *endpoint)
{
    endpoint->keep_output = 0;
    take_output(endpoint);
    forget(endpoint);
    drain_events(endpoint);
}

/* RFC 9113 6.9.1: an end that found the output full waits for that alone, not for windows, nor behind streams that do. */
TestWhole(flow_room, an_end_waits_for_no_window)
{
    struct sender sender = {.length = INITIAL + 1000};
    struct endpoint *server = server_that_sends(&sender);
    feed(server, joined(frame_headers(3, block_get("/"), END_STREAM), frame_headers(5, block_get("/"), END_STREAM),
                        frame_settings(INITIAL_WINDOW_SIZE, 0)));
    send_headers(server, 3, 0, ":status", "200");
    send_headers(server, 5, 0, ":status", "200");
    size_t taken;
    cr_assert(eq(int, sw_conn_send_data(server->conn, 5, (sw_slice){content, 10, NULL}, 0, NULL, NULL, &taken), SW_STATUS_OK));
    cr_assert(eq(sz, taken, 0));
    fill_output(server);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 3), SW_STATUS_OUTPUT_FULL));
    server->on_event = NULL;
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
    empty_output(server);
    cr_assert(eq(str, seen(server), "OUTPUT_AVAILABLE 0\nSTREAM_WRITABLE 3 0\n"));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 3), SW_STATUS_OK));
}

/* The same where the connection's window is what others wait for. */
TestWhole(flow_room, an_end_stands_behind_nobody)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id <= 5; id += 2) {
        feed(server, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server, id, 0, ":status", "200");
    }
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, INITIAL, NULL}, 0, NULL, NULL, &taken);
    take_output(server);
    sw_conn_send_data(server->conn, 3, (sw_slice){content, 1, NULL}, 0, NULL, NULL, &taken);
    fill_output(server);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 5), SW_STATUS_OUTPUT_FULL));
    empty_output(server);
    cr_assert(eq(str, seen(server), "OUTPUT_AVAILABLE 0\nSTREAM_WRITABLE 5 0\n"));
    forget(server);
    feed(server, frame_window_update(0, 1)); /* and content goes on as it should */
    cr_assert(eq(str, seen(server), "STREAM_WRITABLE 3 1\n"));
}

/* A stream that has ended its side, with what waited left out, is not told of room any more. */
TestFeed(flow_room, an_ended_stream_waits_no_more)
{
    for (int trailers = 0; trailers < 2; trailers++) {
        struct endpoint *server = open_server();
        feed(server, joined(frame_settings(INITIAL_WINDOW_SIZE, 10), frame_headers(1, block_post("/"), 0)));
        send_headers(server, 1, 0, ":status", "200");
        size_t taken;
        sw_conn_send_data(server->conn, 1, (sw_slice){content, 100, NULL}, 0, NULL, NULL, &taken);
        cr_assert(eq(sz, taken, 10));
        enum sw_status status =
            trailers ? send_headers(server, 1, SW_SEND_END_STREAM, "sum", "42") : sw_conn_end_stream(server->conn, 1);
        cr_assert(eq(int, status, SW_STATUS_OK));
        cr_assert(eq(str, state_of(server, 1), "half_closed_local"));
        take_output(server);
        forget(server);
        feed(server, joined(frame_window_update(1, 100), frame_settings(INITIAL_WINDOW_SIZE, 1000)));
        cr_assert(eq(str, seen(server), "SETTINGS 0 4=1000\n"));
    }
}

/* The same where the end itself had waited, and the program did not wait to be told. */
TestWhole(flow_room, an_end_that_waited_waits_no_more)
{
    struct endpoint *server = server_with_stream(1, 0);
    send_headers(server, 1, 0, ":status", "200");
    fill_output(server);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OUTPUT_FULL));
    server->keep_output = 0;
    take_output(server);
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OK));
    take_output(server);
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE"), 0));
}

/* -- STREAM_WRITABLE and sw_conn_send_data() agree */

static void
let_go(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg, (void)octets, (void)length;
}

/* Content by reference takes hardly any octets of output, but a record each time. When those are full, nobody is told to go on. */
TestWhole(flow_room, nobody_is_told_when_records_are_full)
{
    struct sender sender = {.length = INITIAL + 1, .release = let_go};
    struct endpoint *server = server_that_sends(&sender);
    server->keep_output = 1;
    server->on_event = NULL;
    feed(server, frame_window_update(1, 5000));
    size_t taken;
    enum sw_status status;
    do
        status = sw_conn_send_data(server->conn, 1, (sw_slice){content, 1, NULL}, 0, let_go, NULL, &taken);
    while (status == SW_STATUS_OK);
    cr_assert(eq(int, status, SW_STATUS_OUTPUT_FULL));
    forget(server);
    drain_events(server);
    cr_assert(eq(str, seen(server), ""));
    empty_output(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 1));
}
