/* Events: exactly one STREAM_CLOSED for each stream that was shown, whatever ended it; what was earned comes before the end. */
#include "verdict.h"

static enum sw_status
get(struct endpoint *client, uint32_t id, unsigned flags)
{
    return send_headers(client, id, flags, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
}

/* How each stream's story ended: the number of STREAM_CLOSED lines for `id`, and that nothing about it follows. */
static int
closed_once(struct endpoint *endpoint, uint32_t id)
{
    char mark[40];
    snprintf(mark, sizeof mark, "\nSTREAM_CLOSED %u ", (unsigned)id);
    char *all = endpoint->log.text;
    char *first = strstr(all, mark);
    if (!first)
        return 0;
    const char *rest = first + strlen(mark);
    snprintf(mark, sizeof mark, " %u ", (unsigned)id);
    for (const char *line = strchr(rest, '\n') + 1; *line; line = strchr(line, '\n') + 1) {
        const char *number = strchr(line, ' ');
        if (strncmp(number, mark, strlen(mark)) == 0 && strncmp(line, "PRIORITY", 8) != 0)
            return 2;
    }
    return 1;
}

/* -- every way for a stream to end, at a server and at a client */

enum ending {
    BOTH_ENDS,
    PEER_RESET,
    OUR_RESET,
    BOTH_RESETS,
    MALFORMED_SECTION,
    MALFORMED_LAST_SECTION,
    TOO_MUCH_CONTENT,
    TOO_MUCH_FOR_THE_WINDOW,
    CONNECTION_ERROR,
    CONNECTION_ERROR_AFTER_OUR_RESET,
    OUR_GOAWAY_WITH_ERROR,
    PEERS_GOAWAY,
    HPACK_ERROR,
    ENDINGS
};
static enum ending ending;

static const char *const causes[ENDINGS] = {
    [BOTH_ENDS] = "error 0 by END_STREAM",
    [PEER_RESET] = "error 8 by the peer's reset",
    [OUR_RESET] = "error 8 by our reset",
    [BOTH_RESETS] = "error 8 by our reset",
    [MALFORMED_SECTION] = "error 1 by an error",
    [MALFORMED_LAST_SECTION] = "error 1 by an error",
    [TOO_MUCH_CONTENT] = "error 1 by an error",
    [TOO_MUCH_FOR_THE_WINDOW] = "error 3 by an error",
    [CONNECTION_ERROR] = "error 1 by the connection",
    [CONNECTION_ERROR_AFTER_OUR_RESET] = "error 8 by our reset",
    [OUR_GOAWAY_WITH_ERROR] = "error 2 by the connection",
    [PEERS_GOAWAY] = "error 7 by GOAWAY",
    [HPACK_ERROR] = "error 9 by the connection",
};

static void
small_windows(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 100);
}

static void
end_it(struct endpoint *endpoint)
{
    sw_conn *conn = endpoint->conn;
    int server = endpoint->role == SW_ROLE_SERVER;
    switch (ending) {
    case BOTH_ENDS:
        if (server)
            send_headers(endpoint, 1, SW_SEND_END_STREAM, ":status", "200");
        else
            sw_conn_end_stream(conn, 1);
        feed(endpoint, frame_data(1, "12345", END_STREAM));
        break;
    case PEER_RESET:
        feed(endpoint, frame_rst_stream(1, CANCEL));
        break;
    case OUR_RESET:
        sw_conn_reset_stream(conn, 1, SW_ERROR_CANCEL);
        break;
    case BOTH_RESETS:
        sw_conn_reset_stream(conn, 1, SW_ERROR_CANCEL);
        feed(endpoint, frame_rst_stream(1, INTERNAL_ERROR));
        break;
    case MALFORMED_SECTION:
        feed(endpoint, frame_headers(1, block("Upper", "case"), 0));
        break;
    case MALFORMED_LAST_SECTION:
        feed(endpoint, frame_headers(1, block("Upper", "case"), END_STREAM));
        break;
    case TOO_MUCH_CONTENT:
        feed(endpoint, frame_data(1, "123456", 0));
        break;
    case TOO_MUCH_FOR_THE_WINDOW:
        feed(endpoint, frame_data_of(1, filled(101, 'x'), 0));
        break;
    case CONNECTION_ERROR:
        feed(endpoint, frame_window_update(0, 0));
        break;
    case CONNECTION_ERROR_AFTER_OUR_RESET:
        sw_conn_reset_stream(conn, 1, SW_ERROR_CANCEL);
        feed(endpoint, frame_window_update(0, 0));
        break;
    case OUR_GOAWAY_WITH_ERROR:
        sw_conn_goaway(conn, SW_ERROR_INTERNAL_ERROR, NULL, 0);
        break;
    case PEERS_GOAWAY:
        feed(endpoint, frame_goaway(0, NO_ERROR, ""));
        break;
    case HPACK_ERROR:
        feed(endpoint, frame_headers(1, hex("80"), END_STREAM));
        break;
    case ENDINGS:
        break;
    }
}

static void
late_frames(struct endpoint *endpoint)
{
    feed(endpoint, joined(frame_rst_stream(1, CANCEL), frame_window_update(1, 10), frame_goaway(0, NO_ERROR, "")));
    drain_events(endpoint);
    feed(endpoint, frame_data(1, "late", 0));
    feed(endpoint, frame_window_update(0, 0));
    drain_events(endpoint);
}

static void
a_stream_ends(void)
{
    char expected[80];
    snprintf(expected, sizeof expected, "STREAM_CLOSED 1 %s\n", causes[ending]);

    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_windows);
    feed(server, frame_headers(1, joined(block_post("/"), block("content-length", "5")), 0));
    end_it(server);
    drain_events(server);
    if (ending != PEERS_GOAWAY) /* a client's GOAWAY is about promised streams */
        cr_assert(eq(str, named(expected, saw(server, expected) == 1 ? "" : seen(server)), named(expected, "")));
    late_frames(server);
    cr_assert(eq(int, closed_once(server, 1), 1));
    cr_assert(eq(sz, streams_held(server), 0));

    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, small_windows);
    get(client, 1, 0);
    if (ending != PEERS_GOAWAY) /* which gives back what was not answered */
        feed(client, frame_headers(1, block(":status", "200", "content-length", "5"), 0));
    end_it(client);
    drain_events(client);
    cr_assert(eq(str, named(expected, saw(client, expected) == 1 ? "" : seen(client)), named(expected, "")));
    late_frames(client);
    cr_assert(eq(int, closed_once(client, 1), 1));
    cr_assert(eq(sz, streams_held(client), 0));
}

Test(events, every_stream_is_closed_once)
{
    for (int how = 0; how < ENDINGS; how++) {
        ending = (enum ending)how;
        run_fed_every_way(a_stream_ends);
    }
}

/* RFC 9113 5.4.2: a reset that we send by ourselves is an event, with what broke and where. */
static char cite[40], why[200];

static void
note_cause(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind != SW_EVENT_STREAM_RESET)
        return;
    snprintf(cite, sizeof cite, "%s", event->as.closed.cite);
    snprintf(why, sizeof why, "%s", event->as.closed.why);
}

TestFeed(events, reset_by_a_stream_error_is_explained)
{
    struct endpoint *server = server_with_stream(1, 0);
    server->on_event = note_cause;
    cite[0] = why[0] = '\0';
    feed(server, frame_headers(1, block("a", "b"), 0)); /* trailers without END_STREAM */
    cr_assert(eq(str, seen(server), "STREAM_RESET 1 error 1 by an error\nSTREAM_CLOSED 1 error 1 by an error\n"));
    cr_assert(strncmp(cite, "rfc9113-8.1", 11) == 0);
    cr_assert(why[0] != '\0');
}

/* Streams that the program never saw are never told of. */
TestFeed(events, streams_that_were_not_shown)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers(1, block("a", "b"), END_STREAM), frame_headers(3, block(":path", "/"), 0),
                        frame_rst_stream(3, CANCEL)));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(sz, sent_frames(server, TYPE_RST_STREAM), 2));
    cr_assert(eq(sz, streams_held(server), 0));
}

/* What arrived before the error is the program's: first its events, then the ends of streams, then the status for ever. */
TestFeed(events, what_was_earned_comes_first)
{
    struct endpoint *server = open_server();
    feed(server,
         joined(frame_headers(1, block_get("/a"), END_STREAM), frame_headers(3, block_post("/b"), 0), frame_data(3, "xyz", 0),
                frame_ping("abcdefgh"), frame_window_update(0, 0), frame_headers(5, block_get("/c"), END_STREAM)));
    cr_assert(eq(str, seen(server),
                 "HEADERS 1 request :method: GET; :scheme: http; :path: /a; :authority: example.org END_STREAM\n"
                 "HEADERS 3 request :method: POST; :scheme: http; :path: /b; :authority: example.org\n"
                 "DATA 3 \"xyz\"\nPING 0 abcdefgh\n"
                 "STREAM_CLOSED 1 error 1 by the connection\nSTREAM_CLOSED 3 error 1 by the connection\n"));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
    forget(server);
    feed(server, frame_ping("abcdefgh"));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
}

/* One call reports one event, and says so until none is left, though no octet is left. */
TestWhole(events, one_at_a_time)
{
    struct endpoint *server = open_server();
    struct wire wire = joined(frame_headers(1, block_get("/"), END_STREAM), frame_ping("abcdefgh"), frame_rst_stream(1, CANCEL));
    sw_octets in = {wire.octets, wire.length};
    const sw_event *event = NULL;
    static const enum sw_event_kind kinds[] = {SW_EVENT_HEADERS, SW_EVENT_PING, SW_EVENT_STREAM_RESET, SW_EVENT_STREAM_CLOSED};
    for (size_t i = 0; i < 4; i++) {
        cr_assert(eq(int, sw_conn_recv(server->conn, &in, &event), SW_STATUS_EVENT));
        cr_assert(eq(int, event->kind, kinds[i]));
    }
    cr_assert(eq(sz, in.length, 0));
    cr_assert(eq(int, sw_conn_recv(server->conn, &in, &event), SW_STATUS_OK));
}

/* Send calls take pointers into the event: an echo hands fields and content straight on. */
static void
echo(struct endpoint *endpoint, const sw_event *event)
{
    size_t taken;
    if (event->kind == SW_EVENT_HEADERS && event->as.headers.section == SW_SECTION_REQUEST) {
        sw_field fields[16] = {{.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"200", .value_length = 3}};
        size_t count = 1;
        for (size_t i = 4; i < event->as.headers.count && count < 16; i++)
            fields[count++] = event->as.headers.fields[i];
        cr_assert(eq(int, sw_conn_send_headers(endpoint->conn, event->stream_id, fields, count, 0), SW_STATUS_OK));
    } else if (event->kind == SW_EVENT_HEADERS) {
        cr_assert(eq(int,
                     sw_conn_send_headers(endpoint->conn, event->stream_id, event->as.headers.fields, event->as.headers.count,
                                          SW_SEND_END_STREAM),
                     SW_STATUS_OK));
    } else if (event->kind == SW_EVENT_DATA) {
        sw_slice slice = {event->as.data.octets, event->as.data.length, NULL};
        cr_assert(eq(int, sw_conn_send_data(endpoint->conn, event->stream_id, slice, 0, NULL, NULL, &taken), SW_STATUS_OK));
        cr_assert(eq(sz, taken, event->as.data.length));
    }
}

TestWhole(events, are_handed_straight_on)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL), *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    server->on_event = echo;
    send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a", "x-one", "1", "x-two",
                 "zwei");
    send_data(client, 1, "some content", 0, NULL);
    send_headers(client, 1, SW_SEND_END_STREAM, "x-sum", "42", "x-one", "1");
    converse(client, server);
    char *answer = strstr(seen(client), "HEADERS");
    cr_assert(answer != NULL);
    cr_assert(eq(str, answer,
                 "HEADERS 1 response :status: 200; x-one: 1; x-two: zwei\nDATA 1 \"some content\"\n"
                 "HEADERS 1 trailers x-sum: 42; x-one: 1 END_STREAM\nSTREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* What programs are compiled with: the type of each member (a change of one breaks what is linked with the library before). */
#define IS(type, member) \
    _Generic(((sw_event *)NULL)->member, type : sizeof(((sw_event *)NULL)->member) == sizeof(type), default : 0)
static const int members[] = {
    IS(enum sw_event_kind, kind),
    IS(uint32_t, stream_id),
    IS(uint8_t, flags),
    IS(void *, user),
    IS(sw_priority, as.priority),
    IS(const sw_field *, as.headers.fields),
    IS(size_t, as.headers.count),
    IS(enum sw_section_kind, as.headers.section),
    IS(uint32_t, as.headers.promised_id),
    IS(uint16_t, as.headers.status),
    IS(sw_priority, as.headers.priority),
    IS(const uint8_t *, as.data.octets),
    IS(size_t, as.data.length),
    IS(size_t, as.data.credit),
    IS(uint32_t, as.closed.error),
    IS(enum sw_closed_by, as.closed.by),
    IS(const char *, as.closed.cite),
    IS(const char *, as.closed.why),
    IS(size_t, as.writable.octets),
    IS(uint32_t, as.available.streams),
    IS(const sw_setting *, as.settings.entries),
    IS(size_t, as.settings.count),
    sizeof(((sw_event *)NULL)->as.ping.opaque) == 8,
    IS(uint32_t, as.goaway.last_stream_id),
    IS(uint32_t, as.goaway.error),
    IS(const uint8_t *, as.goaway.debug),
    IS(size_t, as.goaway.debug_length),
    IS(uint8_t, as.unknown.type),
    IS(uint8_t, as.unknown.frame_flags),
    IS(const uint8_t *, as.unknown.payload),
    IS(size_t, as.unknown.payload_length),
    IS(const uint8_t *, as.altsvc.origin),
    IS(size_t, as.altsvc.origin_length),
    IS(const uint8_t *, as.altsvc.value),
    IS(size_t, as.altsvc.value_length),
    IS(const uint8_t *, as.priority_update.value),
    IS(size_t, as.priority_update.value_length),
    IS(enum sw_limit, as.limit.limit),
    IS(uint32_t, as.limit.used),
    IS(uint32_t, as.limit.budget),
    IS(enum sw_error, as.stream_error.error),
    IS(const char *, as.stream_error.machine),
    IS(const char *, as.stream_error.state),
    IS(const char *, as.stream_error.input),
    IS(const char *, as.stream_error.cite),
    IS(const char *, as.stream_error.where),
    IS(const char *, as.stream_error.why),
};

Test(events, members_have_the_types_that_programs_are_compiled_with)
{
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++)
        cr_assert(eq(int, members[i], 1));
}
