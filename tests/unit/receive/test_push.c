/* Server push (RFC 9113 8.4, 6.6, 8.2.3): promises made and taken, refused and forbidden. */
#include "verdict.h"

#define PROMISE_LINE "PUSH_PROMISE 1 promises 2 :method: GET; :scheme: http; :path: /pushed; :authority: example.org\n"

static enum sw_status
promise_of(struct endpoint *server, uint32_t id, const char *const *pairs, size_t count, uint32_t *promised)
{
    sw_field fields[8] = {{0}};
    size_t used = 0;
    for (size_t i = 0; i + 1 < count; i += 2, used++) {
        fields[used].name = (const uint8_t *)pairs[i];
        fields[used].name_length = (uint32_t)strlen(pairs[i]);
        fields[used].value = (const uint8_t *)pairs[i + 1];
        fields[used].value_length = (uint32_t)strlen(pairs[i + 1]);
    }
    enum sw_status status = sw_conn_push_promise(server->conn, id, fields, used, promised);
    take_output(server);
    return status;
}

#define promise(server, id, promised, ...)                                                                                  \
    promise_of(server, id, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), \
               promised)
#define PUSHED ":method", "GET", ":scheme", "http", ":path", "/pushed", ":authority", "example.org"

/* The event of a promise is one of the stream that it stands on, and bears that one's pointer, while it is there. */
static void *promised_to;
static int promises_told;

static void
note_promise(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind != SW_EVENT_PUSH_PROMISE)
        return;
    promised_to = event->user;
    promises_told++;
}

static int intact;

static void
trim(struct endpoint *endpoint, const sw_event *event)
{
    sw_conn_trim(endpoint->conn);
    if (event->kind != SW_EVENT_PUSH_PROMISE)
        return;
    const sw_field *last = &event->as.headers.fields[event->as.headers.count - 1];
    intact = last->value_length == 3000 && last->value[0] == 'v' && last->value[2999] == 'v';
}

/* events.h: the fields of a promise are there until the next event is asked for, whatever memory is given back meanwhile. */
TestWhole(push, fields_stay_while_memory_is_given_back)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    client->on_event = trim;
    feed(client, frame_push_promise(1, 2, joined(block_get("/pushed"), literal(text("x-long"), filled(3000, 'v')))));
    cr_assert(eq(int, intact, 1));
}

TestFeed(push, tells_whose_stream_it_stands_on)
{
    static int mine;
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    client->on_event = note_promise;
    promises_told = 0;
    cr_assert(eq(int, sw_conn_set_stream_user(client->conn, 1, &mine), SW_STATUS_OK));
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(int, promises_told, 1));
    cr_assert(promised_to == &mine);

    /* Without END_HEADERS: the program gives the stream up before the rest has come. The promise stands by itself (RFC 9113 6.6). */
    struct wire open = frame_push_promise(1, 4, block_get("/pushed"));
    feed(client, joined(part(open, 0, 4), hex("00"), part(open, 5, open.length)));
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    take_output(client);
    drain_events(client);
    feed(client, frame_continuation(1, literal(text("a"), text("b")), END_HEADERS));
    cr_assert(eq(int, promises_told, 2));
    cr_assert(promised_to == NULL);
    cr_assert(eq(int, client->status, SW_STATUS_OK));
}

/* RFC 9113 6.6, 4.1: the bit before the promised stream identifier is not looked at. */
TestFeed(push, the_reserved_bit_says_nothing)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_push_promise(1, 0x80000002, block(PUSHED)));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, PROMISE_LINE), 1));
}

/* RFC 9113 8.4.1, 8.4.2: promise, response, content, end; both ends. */
TestFeed(push, from_promise_to_end)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(str, seen(client), PROMISE_LINE));
    cr_assert(eq(str, state_of(client, 2), "reserved_remote"));
    cr_assert(eq(sz, streams_open(client), 1)); /* 5.1.2: reserved streams do not count */
    feed(client, frame_headers(2, block_ok(), 0));
    cr_assert(eq(str, state_of(client, 2), "half_closed_local"));
    feed(client, joined(frame_data(2, "x", END_STREAM), frame_headers(1, block_ok(), END_STREAM)));
    cr_assert(eq(str, seen(client),
                 PROMISE_LINE "HEADERS 2 response :status: 200\nDATA 2 \"x\" END_STREAM\n"
                              "STREAM_CLOSED 2 error 0 by END_STREAM\nHEADERS 1 response :status: 200 END_STREAM\n"
                              "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

TestFeed(push, from_promise_to_end_at_the_server)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    cr_assert(eq(int, promise(server, 1, &promised, PUSHED), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 2));
    cr_assert(eq(str, state_of(server, 2), "reserved_local"));
    cr_assert(eq(int, send_data(server, 2, "x", 0, NULL), SW_STATUS_WRONG_STATE)); /* 5.1 */
    cr_assert(eq(int, send_headers(server, 2, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(str, state_of(server, 2), "half_closed_remote"));
    cr_assert(eq(int, send_data(server, 2, "x", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    drain_events(server);
    cr_assert(eq(str, seen(server), "STREAM_CLOSED 2 error 0 by END_STREAM\n"));
    size_t offset = 0;
    cr_assert(eq(int, frame_at(output(server), &offset).type, TYPE_PUSH_PROMISE));
    cr_assert(eq(int, frame_at(output(server), &offset).type, TYPE_HEADERS));
    cr_assert(eq(int, frame_at(output(server), &offset).type, TYPE_DATA));
}

/* RFC 9113 5.1, 8.4.2: either end may give a reserved stream up. */
TestFeed(push, reserved_streams_are_reset)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 2, SW_ERROR_CANCEL), SW_STATUS_OK));
    feed(client, joined(frame_headers(2, block_ok(), 0), frame_data(2, "x", END_STREAM))); /* sent before it knew */
    cr_assert(eq(str, seen(client), PROMISE_LINE "STREAM_CLOSED 2 error 8 by our reset\n"));

    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    promise(server, 1, &promised, PUSHED);
    feed(server, frame_rst_stream(2, REFUSED_STREAM));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 2 error 7 by the peer's reset"), 1));
    cr_assert(eq(int, send_headers(server, 2, 0, ":status", "200"), SW_STATUS_STREAM_CLOSED));
    promise(server, 1, &promised, PUSHED);
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, promised, SW_ERROR_CANCEL), SW_STATUS_OK));
    cr_assert(eq(u32, last_rst(server).id, 4));
}

/* -- who may push, and when */

/* RFC 9113 6.5.2, 6.6: a client that has said ENABLE_PUSH 0 and had it acknowledged treats a promise as C:PROTOCOL_ERROR. */
TestFeed(push, disabled_and_acknowledged)
{
    struct endpoint *client = client_with_stream(SW_SEND_END_STREAM); /* the default is to take none */
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.6: before the acknowledgement it may have been sent in good faith; it is refused, and its block decoded (4.3). */
TestFeed(push, disabled_and_not_yet_acknowledged)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, frame_settings_empty());
    forget(client);
    feed(client, frame_push_promise(1, 2, joined(block_get("/pushed"), hex("40 0178 0179"))));
    cr_assert(eq(str, verdict(client), "S:REFUSED_STREAM on 2"));
    cr_assert(eq(str, seen(client), ""));
    feed(client, joined(frame_headers(2, block_ok(), 0), frame_data(2, "x", END_STREAM),
                        frame_headers(1, joined(block_ok(), hex("be")), END_STREAM)));
    cr_assert(eq(int, saw(client, "HEADERS 1 response :status: 200; x: y"), 1));
    cr_assert(eq(int, saw(client, "HEADERS 2"), 0));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
}

/* RFC 9113 6.5.2, 6.6: a server does not promise to a client that wants none. */
TestFeed(push, disabled_by_the_peer)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_settings(ENABLE_PUSH, 0));
    uint32_t promised = 0;
    forget(server);
    cr_assert(eq(int, promise(server, 1, &promised, PUSHED), SW_STATUS_PUSH_DISABLED));
    cr_assert(eq(sz, output(server).length, 0));
}

/* RFC 9113 8.4: a client cannot push; a server treats it as C:PROTOCOL_ERROR. */
TestFeed(push, by_a_client)
{
    struct endpoint *client = client_with_stream(0);
    uint32_t promised = 0;
    cr_assert(eq(int, promise(client, 1, &promised, PUSHED), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(sz, output(client).length, 0));
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.6: the associated stream is open or half-closed (local) for the one that is promised to: C:PROTOCOL_ERROR else. */
TestFeed(push, on_a_stream_that_has_ended)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, joined(frame_headers(1, block_ok(), END_STREAM), frame_push_promise(1, 2, block_get("/pushed"))));
    cr_assert(eq(int, client->status, SW_STATUS_TERMINATED));
    cr_assert(eq(u32, last_goaway(client).error, PROTOCOL_ERROR));
    struct endpoint *idle = client_with_push(SW_SEND_END_STREAM);
    feed(idle, frame_push_promise(3, 2, block_get("/pushed")));
    cr_assert(eq(str, verdict(idle), "C:PROTOCOL_ERROR"));
    struct endpoint *half = client_with_push(0);
    feed(half, joined(frame_headers(1, block_ok(), END_STREAM), frame_push_promise(1, 2, block_get("/pushed"))));
    cr_assert(eq(str, verdict(half), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.6, 8.4.1: a promise stands on a stream of the client's; one on a stream that was itself promised is C:PROTOCOL_ERROR. */
TestFeed(push, on_a_pushed_stream)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, joined(frame_push_promise(1, 2, block_get("/pushed")), frame_headers(2, block_ok(), 0)));
    feed(client, frame_push_promise(1, 4, block_get("/more"))); /* the request's stream is still there to stand on */
    cr_assert(eq(str, verdict(client), "ok"));
    forget(client);
    feed(client, frame_push_promise(2, 6, block_get("/pushed/too")));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 0));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
    cr_assert(eq(str, named("cite", sw_conn_error(client->conn).cite), "cite: rfc9113-6.6-06, rfc9113-8.4.1-06"));
    struct endpoint *reserved = client_with_push(SW_SEND_END_STREAM);
    feed(reserved, joined(frame_push_promise(1, 2, block_get("/pushed")), frame_push_promise(2, 4, block_get("/too"))));
    cr_assert(eq(int, reserved->status, SW_STATUS_TERMINATED)); /* 5.1: reserved (remote) */
}

/* RFC 9113 6.6: on a stream that we reset, promises may still arrive: the promised stream is reserved, and refused. */
TestFeed(push, on_a_stream_that_we_reset)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    drain_events(client);
    forget(client);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(str, verdict(client), "S:REFUSED_STREAM on 2"));
    cr_assert(eq(str, seen(client), ""));
    feed(client, frame_headers(2, block_ok(), END_STREAM));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
    feed(client, frame_push_promise(1, 2, block_get("/pushed"))); /* the identifier is used up all the same (5.1.1) */
    cr_assert(eq(int, client->status, SW_STATUS_TERMINATED));
    cr_assert(eq(u32, last_goaway(client).error, PROTOCOL_ERROR));
}

/* RFC 9113 8.4.1: after its response has ended a server promises nothing more on it. */
TestWhole(push, on_our_own_closed_stream)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    cr_assert(eq(int, promise(server, 3, &promised, PUSHED), SW_STATUS_NO_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    cr_assert(eq(int, promise(server, 1, &promised, PUSHED), SW_STATUS_STREAM_CLOSED));
    cr_assert(eq(sz, sent_frames(server, TYPE_PUSH_PROMISE), 0));
    struct endpoint *other = server_with_stream(1, 0);
    send_headers(other, 1, SW_SEND_END_STREAM, ":status", "200");
    cr_assert(eq(int, promise(other, 1, &promised, PUSHED), SW_STATUS_WRONG_STATE));
}

/* RFC 9113 6.8: no promises after GOAWAY. */
TestFeed(push, after_goaway)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_goaway(0, NO_ERROR, ""));
    uint32_t promised = 0;
    cr_assert(eq(int, promise(server, 1, &promised, PUSHED), SW_STATUS_GOAWAY));
    cr_assert(eq(sz, sent_frames(server, TYPE_PUSH_PROMISE), 0));
}

/* -- what may be promised (RFC 9113 8.4, 8.4.1): safe, cacheable, no content, with authority */

struct row {
    const char *name;
    int good;
    const char *fields[12];
};
static struct row row;

static void
a_request_is_promised(void)
{
    size_t count = 0;
    while (count < 12 && row.fields[count])
        count++;
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, block_of(row.fields, count)));
    cr_assert(eq(str, named(row.name, verdict(client)), named(row.name, row.good ? "ok" : "S:PROTOCOL_ERROR on 2")));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), row.good));
    cr_assert(eq(str, state_of(client, 1), "half_closed_local")); /* the associated stream is not touched */

    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    enum sw_status status = promise_of(server, 1, row.fields, count, &promised);
    cr_assert(eq(int, status, row.good ? SW_STATUS_OK : SW_STATUS_MALFORMED));
    cr_assert(eq(sz, sent_frames(server, TYPE_PUSH_PROMISE), row.good));
    cr_assert(eq(u32, sw_conn_next_stream_id(server->conn), row.good ? 4 : 2));
}

Test(push, promised_requests)
{
#define BARE ":scheme", "http", ":path", "/", ":authority", "a"
    static const struct row rows[] = {
        {"GET", 1, {":method", "GET", BARE}},
        {"HEAD", 1, {":method", "HEAD", BARE}},
        {"GET with a field", 1, {":method", "GET", BARE, "accept", "text/html"}},
        {"POST", 0, {":method", "POST", BARE}},
        {"DELETE", 0, {":method", "DELETE", BARE}},
        {"OPTIONS is not cacheable", 0, {":method", "OPTIONS", BARE}},
        {"CONNECT", 0, {":method", "CONNECT", ":authority", "a:443"}},
        {"a method nobody knows", 0, {":method", "BREW", BARE}},
        {"no authority", 0, {":method", "GET", ":scheme", "http", ":path", "/"}},
        {"no path", 0, {":method", "GET", ":scheme", "http", ":authority", "a"}},
        {"a response", 0, {":status", "200"}},
        {"content", 0, {":method", "GET", BARE, "content-length", "5"}},
        {"no content, said so", 1, {":method", "GET", BARE, "content-length", "0"}},
        {"connection-specific", 0, {":method", "GET", BARE, "connection", "close"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        row = rows[i];
        run_fed_every_way(a_request_is_promised);
    }
}

/* RFC 9110 9.3.2: the response to a promised HEAD has no content. */
TestFeed(push, of_head)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, block(":method", "HEAD", ":scheme", "http", ":path", "/", ":authority", "a")));
    feed(client, frame_headers(2, block(":status", "200", "content-length", "5"), END_STREAM));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 2 error 0 by END_STREAM"), 1));
}

/* RFC 9113 6.8: promised streams are ours; a client's GOAWAY names the last of them that it takes. */
TestFeed(push, given_back_by_goaway)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    promise(server, 1, &promised, PUSHED);
    promise(server, 1, &promised, PUSHED);
    feed(server, frame_goaway(2, NO_ERROR, ""));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 4 error 7 by GOAWAY"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 1));
    cr_assert(eq(int, send_headers(server, 2, SW_SEND_END_STREAM, ":status", "200"), SW_STATUS_OK));
}
