/*
 * Two connections of ours, and everything that their programs can call for one exchange, in every order and with octets carried at
 * any point between: what one lets out the other takes. No stream is reset and no connection ends, as neither program asks for it
 * (RFC 9113 8.1, 8.5). Calls that are refused change nothing, so no sequence goes on behind one.
 */
#include "verdict.h"

enum { WIRE = 4096, LONGEST = 6 };

static struct peers {
    sw_conn *client, *server;
    uint8_t wire[2][WIRE]; /* to the server, and to the client */
    size_t waiting[2];
} peers;

static const char *steps[LONGEST + 1]; /* what was done */
static size_t depth;

static void
complain(const sw_conn *conn, const char *what)
{
    char path[400] = "";
    for (size_t i = 0; i <= depth; i++)
        snprintf(path + strlen(path), sizeof path - strlen(path), "%s%s", i ? "; " : "", steps[i]);
    sw_error_report report = sw_conn_error(conn);
    cr_fatal("%s: %s: %s %s", path, what, report.cite, report.why);
}

/* -- carrying */

static void
write_out(sw_conn *conn, int to_client)
{
    size_t *waiting = &peers.waiting[to_client];
    size_t from = *waiting, part;
    while ((part = sw_conn_read(conn, peers.wire[to_client] + *waiting, WIRE - *waiting)) > 0)
        *waiting += part;
    struct wire written = octets_of(peers.wire[to_client] + from, *waiting - from);
    if (count_frames(written, TYPE_RST_STREAM))
        complain(conn, to_client ? "the server resets" : "the client resets");
    if (count_frames(written, TYPE_GOAWAY))
        complain(conn, to_client ? "the server ends" : "the client ends");
}

static void
write_all(void)
{
    write_out(peers.client, 0);
    write_out(peers.server, 1);
}

/* All that is on its way to one of them. False: nothing is. */
static int
deliver(int to_client)
{
    sw_conn *conn = to_client ? peers.client : peers.server;
    sw_octets in = {peers.wire[to_client], peers.waiting[to_client]};
    const sw_event *event;
    if (!in.length)
        return 0;
    while (sw_conn_recv(conn, &in, &event) == SW_STATUS_EVENT)
        if (event->kind == SW_EVENT_STREAM_RESET)
            complain(conn, "a stream was reset");
    peers.waiting[to_client] = 0;
    write_all();
    return 1;
}

static void
deliver_all(void)
{
    while (deliver(0) + deliver(1) > 0)
        continue;
}

/* -- calls; each is true when it was not refused */

static int
section(sw_conn *conn, unsigned flags, const char *const *texts, size_t count)
{
    sw_field fields[5];
    for (size_t i = 0; i < count / 2; i++)
        fields[i] = (sw_field){.name = (const uint8_t *)texts[2 * i],
                               .name_length = (uint32_t)strlen(texts[2 * i]),
                               .value = (const uint8_t *)texts[2 * i + 1],
                               .value_length = (uint32_t)strlen(texts[2 * i + 1])};
    return sw_conn_send_headers(conn, 1, fields, count / 2, flags) == SW_STATUS_OK;
}

#define SECTION(conn, flags, ...) \
    section(conn, flags, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static int
content(sw_conn *conn, unsigned flags)
{
    size_t taken;
    return sw_conn_send_data(conn, 1, (sw_slice){(const uint8_t *)"x", 1, NULL}, flags, NULL, NULL, &taken) == SW_STATUS_OK;
}

static int
ask(const char *method, unsigned flags)
{
    return SECTION(peers.client, flags, ":method", method, ":scheme", "http", ":path", "/", ":authority", "a");
}

static int
get(void)
{
    return ask("GET", SW_SEND_END_STREAM);
}
static int
get_open(void)
{
    return ask("GET", 0);
}
static int
post(void)
{
    return ask("POST", 0);
}
static int
head(void)
{
    return ask("HEAD", SW_SEND_END_STREAM);
}
static int
connect(void)
{
    return SECTION(peers.client, 0, ":method", "CONNECT", ":authority", "a:1");
}
static int
connect_end(void)
{
    return SECTION(peers.client, SW_SEND_END_STREAM, ":method", "CONNECT", ":authority", "a:1");
}

static int
post_one(void)
{
    return SECTION(peers.client, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a", "content-length", "1");
}

static int
websocket(void)
{
    return SECTION(peers.client, 0, ":method", "CONNECT", ":protocol", "x", ":scheme", "http", ":path", "/", ":authority", "a");
}

static int
client_content(void)
{
    return content(peers.client, 0);
}
static int
client_content_end(void)
{
    return content(peers.client, SW_SEND_END_STREAM);
}
static int
client_end(void)
{
    return sw_conn_end_stream(peers.client, 1) == SW_STATUS_OK;
}
static int
client_trailers(void)
{
    return SECTION(peers.client, SW_SEND_END_STREAM, "a", "b");
}
static int
client_section(void)
{
    return SECTION(peers.client, 0, "a", "b");
}
static int
early_hints(void)
{
    return SECTION(peers.server, 0, ":status", "103");
}
static int
ok(void)
{
    return SECTION(peers.server, 0, ":status", "200");
}
static int
ok_end(void)
{
    return SECTION(peers.server, SW_SEND_END_STREAM, ":status", "200");
}
static int
ok_one(void)
{
    return SECTION(peers.server, 0, ":status", "200", "content-length", "1");
}
static int
no_content(void)
{
    return SECTION(peers.server, 0, ":status", "204");
}
static int
forbidden(void)
{
    return SECTION(peers.server, 0, ":status", "403");
}
static int
forbidden_end(void)
{
    return SECTION(peers.server, SW_SEND_END_STREAM, ":status", "403");
}
static int
server_content(void)
{
    return content(peers.server, 0);
}
static int
server_end(void)
{
    return sw_conn_end_stream(peers.server, 1) == SW_STATUS_OK;
}
static int
server_trailers(void)
{
    return SECTION(peers.server, SW_SEND_END_STREAM, "a", "b");
}
static int
server_section(void)
{
    return SECTION(peers.server, 0, "a", "b");
}
static int
to_server(void)
{
    return deliver(0);
}
static int
to_client(void)
{
    return deliver(1);
}

static int
promise(void)
{
    static const char *const texts[] = {":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"};
    sw_field fields[4];
    for (size_t i = 0; i < 4; i++)
        fields[i] = (sw_field){.name = (const uint8_t *)texts[2 * i],
                               .name_length = (uint32_t)strlen(texts[2 * i]),
                               .value = (const uint8_t *)texts[2 * i + 1],
                               .value_length = (uint32_t)strlen(texts[2 * i + 1])};
    uint32_t promised;
    return sw_conn_push_promise(peers.server, 1, fields, 4, &promised) == SW_STATUS_OK;
}

struct call {
    const char *name;
    int (*make)(void);
};

static const struct call requests[] = {
    {"GET", get},         {"GET without END_STREAM", get_open},     {"POST", post},          {"HEAD", head},
    {"CONNECT", connect}, {"CONNECT with END_STREAM", connect_end}, {"POST of 1", post_one}, {"extended CONNECT", websocket},
};

static const struct call calls[] = {
    {"to the server", to_server},
    {"to the client", to_client},
    {"client: content", client_content},
    {"client: content with END_STREAM", client_content_end},
    {"client: END_STREAM", client_end},
    {"client: trailers", client_trailers},
    {"client: section", client_section},
    {"server: 103", early_hints},
    {"server: 200", ok},
    {"server: 200 with END_STREAM", ok_end},
    {"server: 200 of 1", ok_one},
    {"server: 204", no_content},
    {"server: 403", forbidden},
    {"server: 403 with END_STREAM", forbidden_end},
    {"server: content", server_content},
    {"server: END_STREAM", server_end},
    {"server: trailers", server_trailers},
    {"server: section", server_section},
    {"server: promise", promise},
};
enum { REQUESTS = sizeof requests / sizeof *requests, CALLS = sizeof calls / sizeof *calls };

/* -- all sequences */

static sw_config *client_config, *server_config;

static void
begin(void)
{
    peers.waiting[0] = peers.waiting[1] = 0;
    if (sw_conn_new(client_config, &peers.client) || sw_conn_new(server_config, &peers.server))
        cr_fatal("no connection");
    write_all();
    deliver_all();
}

static void
end(void)
{
    sw_conn_free(peers.client);
    sw_conn_free(peers.server);
}

/* Calls by number, from the request on. False: one was refused, `depth` is its place. */
static int
play(const size_t *sequence, size_t length)
{
    for (depth = 0; depth < length; depth++) {
        const struct call *call = depth ? &calls[sequence[depth]] : &requests[sequence[depth]];
        steps[depth] = call->name;
        if (!call->make())
            return 0;
        write_all();
    }
    depth = length;
    steps[length] = "all is carried";
    deliver_all();
    return 1;
}

/* The next sequence that differs at `place` or before. False: there is none. */
static int
advance(size_t *sequence, size_t place, size_t length)
{
    for (size_t i = place + 1; i < length; i++)
        sequence[i] = 0;
    while (++sequence[place] == (place ? (size_t)CALLS : (size_t)REQUESTS)) {
        sequence[place] = 0;
        if (place-- == 0)
            return 0;
    }
    return 1;
}

Test(explore, what_one_lets_out_the_other_takes)
{
    client_config = sw_config_new(SW_ROLE_CLIENT, NULL);
    server_config = sw_config_new(SW_ROLE_SERVER, NULL);
    sw_config_set_setting(client_config, SW_SETTINGS_ENABLE_PUSH, 1);
    sw_config_set_setting(server_config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
    size_t played = 0;
    for (size_t length = 2; length <= LONGEST; length++) {
        size_t sequence[LONGEST] = {0}, place;
        do {
            begin();
            place = play(sequence, length) ? length - 1 : depth;
            played += place == length - 1;
            end();
        } while (advance(sequence, place, length));
    }
    cr_assert(gt(sz, played, 1000));
    sw_config_free(client_config);
    sw_config_free(server_config);
}
