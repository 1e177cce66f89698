/* SW_EVENT_STREAM_ERROR (statewire.h): stream errors (RFC 9113 5.4.2) are told where the program asks for them. */
#include "verdict.h"

static void
reporting(sw_config *config)
{
    sw_config_set_report_stream_errors(config, true);
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 2);
}

static sw_event told;
static int times;

static void
note_error(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind != SW_EVENT_STREAM_ERROR)
        return;
    told = *event;
    times++;
}

static struct endpoint *
reporting_server(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, reporting);
    server->on_event = note_error;
    times = 0;
    return server;
}

/* RFC 9113 8.1.1: a request that is malformed is never shown; what was wrong with it is told with the rule and its line. */
TestFeed(stream_errors, of_a_stream_that_is_never_shown)
{
    struct endpoint *server = reporting_server();
    feed(server, frame_headers(1, joined(block_get("/"), literal(text("Upper"), text("case"))), END_STREAM));
    cr_assert(eq(str, seen(server), "STREAM_ERROR 1 error 1 rfc9113-8.2.1-03, rfc9113-8.2.1-04\n"));
    cr_assert(eq(int, times, 1));
    cr_assert(eq(u32, told.stream_id, 1));
    cr_assert(eq(int, told.as.stream_error.error, SW_ERROR_PROTOCOL_ERROR));
    cr_assert(eq(str, named(told.as.stream_error.machine, told.as.stream_error.state), ": "));
    cr_assert(eq(int, strncmp(told.as.stream_error.where, "spec/fields.yaml:", 17), 0));
    cr_assert(eq(int, strcmp(told.as.stream_error.why, "a field name has an octet that no name may have, or upper case"), 0));
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    cr_assert(eq(int, saw(server, "HEADERS 3 request"), 1));
    cr_assert(eq(int, times, 1));
}

/* RFC 9113 5.1.2: the same for one that is refused. */
TestFeed(stream_errors, of_a_stream_that_is_refused)
{
    struct endpoint *server = reporting_server();
    feed(server,
         joined(frame_headers(1, block_post("/"), 0), frame_headers(3, joined(block_post("/"), block("content-length", "5")), 0)));
    forget(server);
    feed(server, joined(frame_headers(5, block_get("/"), END_STREAM), frame_headers(7, block_get("/"), END_STREAM)));
    cr_assert(eq(str, seen(server),
                 "STREAM_ERROR 5 error 7 rfc9113-5.1.2-02, rfc9113 5.1.2\n"
                 "STREAM_ERROR 7 error 7 rfc9113-5.1.2-02, rfc9113 5.1.2\n"));
}

/* Of a stream that is shown it comes first: STREAM_CLOSED is the last of a stream. A cell is named as in the audit tables. */
TestFeed(stream_errors, of_a_stream_that_is_shown)
{
    struct endpoint *server = reporting_server();
    static int mine;
    feed(server, frame_headers(1, block_post("/"), 0));
    cr_assert(eq(int, sw_conn_set_stream_user(server->conn, 1, &mine), SW_STATUS_OK));
    forget(server);
    feed(server, joined(frame_data(1, "x", 0), frame(TYPE_PRIORITY, 0, 1, hex("00"))));
    cr_assert(eq(str, seen(server),
                 "DATA 1 \"x\"\nSTREAM_ERROR 1 error 6 rfc9113-6.3-02\nSTREAM_RESET 1 error 6 by an error\n"
                 "STREAM_CLOSED 1 error 6 by an error\n"));
    cr_assert(told.user == &mine);
    cr_assert(eq(str, named(told.as.stream_error.machine, told.as.stream_error.state), "stream: open"));
    cr_assert(eq(str, named("input", told.as.stream_error.input), "input: recv PRIORITY_SIZE"));
    cr_assert(eq(int, strncmp(told.as.stream_error.where, "spec/machines/stream.yaml:", 26), 0));
}

/* RFC 9113 5.4.1: an error of the connection is none of a stream's; the report tells it. */
TestFeed(stream_errors, are_no_errors_of_the_connection)
{
    struct endpoint *server = reporting_server();
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_window_update(1, 0)));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    cr_assert(eq(int, times, 0));
}

/* Nobody asked: nothing is told. */
TestFeed(stream_errors, are_told_to_who_asks)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block("Upper", "case"), END_STREAM));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
}

/* A flood of them ends as without, and the last word is the connection's. */
TestWhole(stream_errors, flood)
{
    struct endpoint *server = reporting_server();
    uint32_t id = 1;
    for (; id < 5000 && server->status == SW_STATUS_OK; id += 2)
        feed(server, frame_headers(id, block("Upper", "case"), END_STREAM));
    cr_assert(eq(u32, id, 2003)); /* 1,000 resets and the one too many */
    cr_assert(eq(int, times, 1000));
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_ENHANCE_YOUR_CALM));
    cr_assert(eq(int, saw(server, "STREAM_ERROR 2001"), 0));
}

static size_t closings;

static void
closing_is_explained(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind != SW_EVENT_STREAM_RESET && event->kind != SW_EVENT_STREAM_CLOSED)
        return;
    const int first = event->stream_id == 1;
    cr_assert(eq(str, (char *)(uintptr_t)event->as.closed.cite, first ? "rfc9113-6.9.1-04" : "rfc9113 8.1.1, rfc9113-8.1.1-03"));
    cr_assert(gt(sz, strlen(event->as.closed.why), 0));
    closings++;
}

/* RFC 9113 5.4.2: STREAM_CLOSED comes when RST_STREAM is out, and names the error of its own stream, not that of the one that
 * failed since. */
TestWhole(stream_errors, each_stream_is_closed_for_its_own)
{
    struct endpoint *server = open_server();
    feed(server,
         joined(frame_headers(1, block_post("/"), 0), frame_headers(3, joined(block_post("/"), block("content-length", "5")), 0)));
    closings = 0;
    server->on_event = closing_is_explained;
    server->keep_output = 1;
    feed(server, joined(frame_window_update(1, 0x7fffffff), frame_data(3, "123456", 0)));
    server->keep_output = 0;
    take_output(server);
    drain_events(server);
    cr_assert(eq(sz, closings, 4));
}
