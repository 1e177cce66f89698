/*
 * Field sections that pass a limit (RFC 9113 10.5.1): they are shown with TOO_LARGE and what fits, whatever was dropped, so that a
 * program can answer 414 or 431. What is shown and malformed is malformed all the same.
 */
#include "verdict.h"

enum { OCTETS = 400 }; /* of a section, 32 for each field among them */

static void
few_octets(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_LIST_OCTETS, OCTETS);
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
}

static void
few_octets_and_push(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_LIST_OCTETS, OCTETS);
    takes_push(config);
}

/* A value that does not fit, with 400 octets, and one that fits alone, with 300. */
#define X10  "xxxxxxxxxx"
#define X100 X10 X10 X10 X10 X10 X10 X10 X10 X10 X10
#define FILL X100 X100 X100
#define LONG FILL X100

#define METHOD    ":method", "GET"
#define SCHEME    ":scheme", "http"
#define PATH      ":path", "/"
#define AUTHORITY ":authority", "a"
#define EXTENDED  ":method", "CONNECT", ":protocol", "websocket", ":scheme", "http", ":path", "/"

enum outcome { SHOWN, MALFORMED };

struct row {
    const char *name;
    enum outcome outcome;
    const char *fields[16]; /* names and values */
    const char *shown;      /* what the event says behind "HEADERS 1 " */
};

static struct row row;

static size_t
row_count(void)
{
    size_t count = 0;
    while (count < 16 && row.fields[count])
        count++;
    return count;
}

static void
judged(struct endpoint *endpoint)
{
    feed(endpoint, frame_headers(1, block_of(row.fields, row_count()), END_STREAM));
    cr_assert(eq(str, named(row.name, verdict(endpoint)), named(row.name, row.outcome == SHOWN ? "ok" : "S:PROTOCOL_ERROR on 1")));
    char line[600];
    snprintf(line, sizeof line, "HEADERS 1 %s TOO_LARGE END_STREAM\n", row.shown ? row.shown : "");
    if (row.outcome == SHOWN && !saw(endpoint, line))
        cr_assert(eq(str, named(row.name, seen(endpoint)), named(row.name, line)));
    cr_assert(eq(int, saw(endpoint, "HEADERS"), row.outcome == SHOWN));
}

static void
received_by_server(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets);
    judged(server);
    if (row.outcome == SHOWN) /* the program answers */
        cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "431"), SW_STATUS_OK));
}

static void
note_status(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        *(uint16_t *)endpoint->arg = event->as.headers.status;
}

static void
received_by_client(void)
{
    uint16_t status = 1;
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, few_octets);
    client->on_event = note_status;
    client->arg = &status;
    send_headers(client, 1, 0, METHOD, SCHEME, PATH, AUTHORITY);
    forget(client);
    judged(client);
    if (row.outcome == SHOWN)
        cr_assert(eq(u16, status, strstr(row.shown, ":status: 200") ? 200 : 0));
}

/* Each pseudo-header field, and host, may be what was dropped, at any place. */
Test(too_large, requests)
{
    static const struct row rows[] = {
        {"path", SHOWN, {METHOD, SCHEME, ":path", "/" LONG, AUTHORITY}, "request :method: GET; :scheme: http; :authority: a"},
        {"path first", SHOWN, {":path", "/" LONG, METHOD, SCHEME, AUTHORITY}, "request :method: GET; :scheme: http; :authority: a"},
        {"path last", SHOWN, {METHOD, SCHEME, AUTHORITY, ":path", "/" LONG}, "request :method: GET; :scheme: http; :authority: a"},
        {"path, with fields",
         SHOWN,
         {METHOD, SCHEME, ":path", "/" LONG, AUTHORITY, "a", "b"},
         "request :method: GET; :scheme: http; :authority: a"},
        {"authority", SHOWN, {METHOD, SCHEME, PATH, ":authority", LONG}, "request :method: GET; :scheme: http; :path: /"},
        {"authority, with host",
         SHOWN,
         {METHOD, SCHEME, PATH, ":authority", LONG, "host", "a"},
         "request :method: GET; :scheme: http; :path: /"},
        {"host", SHOWN, {METHOD, SCHEME, PATH, "host", LONG}, "request :method: GET; :scheme: http; :path: /"},
        {"scheme", SHOWN, {METHOD, ":scheme", LONG, PATH, AUTHORITY}, "request :method: GET; :path: /; :authority: a"},
        {"method", SHOWN, {":method", LONG, SCHEME, PATH, AUTHORITY}, "request :scheme: http; :path: /; :authority: a"},
        {"method and path", SHOWN, {":method", LONG, SCHEME, ":path", "/" LONG, AUTHORITY}, "request :scheme: http; :authority: a"},
        {"all but one", SHOWN, {":method", LONG, ":scheme", LONG, ":path", LONG, AUTHORITY}, "request :authority: a"},
        {"all", SHOWN, {":method", LONG}, "request"},
        {"protocol",
         SHOWN,
         {":method", "CONNECT", ":protocol", LONG, SCHEME, PATH, AUTHORITY},
         "request :method: CONNECT; :scheme: http; :path: /; :authority: a"},
        {"method of extended CONNECT",
         SHOWN,
         {":method", LONG, ":protocol", "websocket", SCHEME, PATH, AUTHORITY},
         "request :protocol: websocket; :scheme: http; :path: /; :authority: a"},
        {"path of extended CONNECT",
         SHOWN,
         {":method", "CONNECT", ":protocol", "websocket", SCHEME, ":path", LONG, AUTHORITY},
         "request :method: CONNECT; :protocol: websocket; :scheme: http; :authority: a"},
        {"authority of extended CONNECT",
         SHOWN,
         {EXTENDED, ":authority", LONG},
         "request :method: CONNECT; :protocol: websocket; :scheme: http; :path: /"},
        {"authority of CONNECT", SHOWN, {":method", "CONNECT", ":authority", LONG}, "request :method: CONNECT"},
        {"path of OPTIONS", SHOWN, {":method", "OPTIONS", SCHEME, ":path", LONG}, "request :method: OPTIONS; :scheme: http"},
        {"method, with an asterisk", SHOWN, {":method", LONG, SCHEME, ":path", "*"}, "request :scheme: http; :path: *"},
        {"a field",
         SHOWN,
         {METHOD, SCHEME, PATH, AUTHORITY, "a", LONG},
         "request :method: GET; :scheme: http; :path: /; :authority: a"},
        {"content-length",
         SHOWN,
         {METHOD, SCHEME, PATH, AUTHORITY, "a", LONG, "content-length", "5"},
         "request :method: GET; :scheme: http; :path: /; :authority: a"},
        {"content-length beside a dropped method", SHOWN, {"content-length", "0", "a", LONG}, "request content-length: 0"},
        /* what is there is judged */
        {"method empty", MALFORMED, {":method", "", SCHEME, ":path", "/" LONG, AUTHORITY}, NULL},
        {"method with a space", MALFORMED, {":method", "G T", SCHEME, ":path", "/" LONG, AUTHORITY}, NULL},
        {"scheme twice", MALFORMED, {METHOD, SCHEME, SCHEME, ":path", "/" LONG}, NULL},
        {"scheme that begins with a digit", MALFORMED, {METHOD, ":scheme", "2", ":path", "/" LONG}, NULL},
        {"path without a slash", MALFORMED, {METHOD, SCHEME, ":path", "x", ":authority", LONG}, NULL},
        {"authority empty", MALFORMED, {METHOD, SCHEME, ":path", LONG, ":authority", ""}, NULL},
        {"host that differs", MALFORMED, {METHOD, SCHEME, PATH, AUTHORITY, "host", "b", "a", LONG}, NULL},
        {"status", MALFORMED, {":status", "200", METHOD, SCHEME, ":path", LONG}, NULL},
        {"status beside a dropped method", MALFORMED, {":status", "200", ":method", LONG}, NULL},
        {"unknown pseudo-header field", MALFORMED, {METHOD, ":foo", "bar", ":path", LONG}, NULL},
        {"pseudo-header field behind a field", MALFORMED, {METHOD, SCHEME, "a", "b", ":path", LONG, AUTHORITY}, NULL},
        {"CONNECT without :protocol, with a path",
         SHOWN,
         {":method", "CONNECT", PATH, AUTHORITY, "a", LONG},
         "request :method: CONNECT; :path: /; :authority: a"},
        {"protocol of GET", MALFORMED, {METHOD, ":protocol", "websocket", SCHEME, ":path", LONG}, NULL},
        {"connection-specific field", MALFORMED, {METHOD, SCHEME, PATH, AUTHORITY, "connection", "close", "a", LONG}, NULL},
        {"te", MALFORMED, {METHOD, SCHEME, PATH, AUTHORITY, "te", "gzip", "a", LONG}, NULL},
        {"content-length and an end", MALFORMED, {METHOD, SCHEME, PATH, AUTHORITY, "content-length", "5", "a", LONG}, NULL},
        {"content-length of letters", MALFORMED, {METHOD, SCHEME, PATH, AUTHORITY, "content-length", "five", "a", LONG}, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        row = rows[i];
        run_fed_whole(received_by_server);
    }
    row = rows[0];
    run_fed_every_way(received_by_server);
}

Test(too_large, responses)
{
    static const struct row rows[] = {
        {"a field", SHOWN, {":status", "200", "a", LONG}, "response :status: 200"},
        {"content-length", SHOWN, {":status", "200", "a", LONG, "content-length", "5"}, "response :status: 200"},
        {"status", SHOWN, {":status", LONG, "a", "b"}, "response"},
        {"status behind a field", SHOWN, {"a", LONG, ":status", "200"}, "response :status: 200"},
        {"content-length beside a dropped status", SHOWN, {"content-length", "5", "a", LONG}, "response content-length: 5"},
        {"two digits", MALFORMED, {":status", "20", "a", LONG}, NULL},
        {"101", MALFORMED, {":status", "101", "a", LONG}, NULL},
        {"method", MALFORMED, {":status", "200", ":method", "GET", "a", LONG}, NULL},
        {"method alone", MALFORMED, {":method", "GET", ":status", LONG}, NULL},
        {"CONNECT, with a scheme", MALFORMED, {":method", "CONNECT", ":scheme", "http", "a", LONG}, NULL},
        {"CONNECT, with a path", MALFORMED, {":method", "CONNECT", ":path", "/", "a", LONG}, NULL},
        {"content-length and an end", MALFORMED, {":status", "200", "content-length", "5", "a", LONG}, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        row = rows[i];
        run_fed_whole(received_by_client);
    }
}

static void
few_octets_alone(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_LIST_OCTETS, OCTETS);
}

/* RFC 9113 8.5: where :protocol may not be sent, it was not what was dropped. */
TestFeed(too_large, connect_without_extended_connect)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets_alone);
    feed(server, frame_headers(1, block(":method", "CONNECT", AUTHORITY, "a", LONG), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_headers(3, block(":method", "CONNECT", AUTHORITY, PATH, "a", LONG), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 3"));
}

/* What a section that was cut had is not taken over from: the next one is judged by its own fields. */
TestFeed(too_large, after_one_of_the_same_shape)
{
    static const char *const wells[] = {METHOD, SCHEME, ":path", "/", AUTHORITY, "a", LONG};
    static const char *const bads[] = {METHOD, SCHEME, ":path", "x", AUTHORITY, "a", LONG};
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets);
    for (uint32_t id = 1; id <= 5; id += 2)
        feed(server, frame_headers(id, block_of(wells, 10), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_headers(7, block_of(bads, 10), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 7"));
}

/* An informational response stays one, and its message goes on. */
TestFeed(too_large, informational_response)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, few_octets);
    send_headers(client, 1, SW_SEND_END_STREAM, METHOD, SCHEME, PATH, AUTHORITY);
    forget(client);
    feed(client, joined(frame_headers(1, block(":status", "103", "link", LONG), 0), frame_headers(1, block_ok(), END_STREAM)));
    cr_assert(eq(int, saw(client, "HEADERS 1 informational :status: 103 TOO_LARGE"), 1));
    cr_assert(eq(int, saw(client, "HEADERS 1 response"), 1));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* RFC 9113 8.1.1: what was announced is not known, so any content will do; what was announced before the limit still counts. */
TestFeed(too_large, content_after_it)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets);
    feed(server, joined(frame_headers(1, block(":method", "POST", SCHEME, ":path", LONG, AUTHORITY, "content-length", "1"), 0),
                        frame_data(1, "more than one", END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, joined(frame_headers(3, block(":method", LONG, SCHEME, PATH, AUTHORITY), 0), frame_data(3, "four", 0),
                        frame_headers(3, block("a", LONG), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 3 trailers TOO_LARGE END_STREAM"), 1));
    feed(server, joined(frame_headers(5, block(":method", "POST", SCHEME, PATH, AUTHORITY, "content-length", "1", "a", LONG), 0),
                        frame_data(5, "more than one", END_STREAM)));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 5"));
}

/* RFC 9113 8.3: trailers that were cut have no pseudo-header fields either. */
TestFeed(too_large, trailers)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets);
    feed(server, frame_headers(1, block_post("/"), 0));
    feed(server, frame_headers(1, block("a", LONG, ":path", "/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
}

/* RFC 9113 8.4: a promise is shown when its method is known to be safe. */
TestFeed(too_large, promises)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, few_octets_and_push);
    send_headers(client, 1, 0, METHOD, SCHEME, PATH, AUTHORITY);
    forget(client);
    feed(client, frame_push_promise(1, 2, block(METHOD, SCHEME, ":path", LONG, AUTHORITY)));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE 1"), 1));
    feed(client, frame_push_promise(1, 4, block(":method", LONG, SCHEME, PATH, AUTHORITY)));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 4"));
    cr_assert(eq(str, (char *)sw_conn_error(client->conn).why, "a promised request must be safe and cacheable"));
}

/* Nothing of a section that was cut is taken over by the next, nor of the one before by it. */
TestFeed(too_large, sections_around_it)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_octets);
    struct wire whole = block(METHOD, SCHEME, PATH, AUTHORITY), bare = block(METHOD, SCHEME, PATH);
    feed(server,
         joined(frame_headers(1, whole, END_STREAM), frame_headers(3, block(METHOD, SCHEME, PATH, ":authority", LONG), END_STREAM),
                frame_headers(5, bare, END_STREAM)));
    cr_assert(eq(int, saw(server, "HEADERS"), 2));
    cr_assert(eq(u32, last_rst(server).id, 5));
    feed(server, joined(frame_headers(7, whole, END_STREAM), frame_headers(9, bare, END_STREAM)));
    cr_assert(eq(int, saw(server, "HEADERS 7 request :method: GET; :scheme: http; :path: /; :authority: a END_STREAM\n"), 1));
    cr_assert(eq(u32, last_rst(server).id, 9));
}

/* The other limits of a section: numbers of fields, and of crumbs. */
static enum sw_limit limit;
static uint32_t budget;

static void
few_of_them(sw_config *config)
{
    sw_config_set_limit(config, limit, budget);
}

static void
passed_by_number(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, few_of_them);
    feed(server, frame_headers(1, block(METHOD, SCHEME, PATH, AUTHORITY, "x", "y", "cookie", "a", "cookie", "b"), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: a"), 1));
    cr_assert(eq(int, strstr(seen(server), " TOO_LARGE") != NULL, limit == SW_LIMIT_LIST_FIELDS ? budget < 5 : budget < 2));
}

Test(too_large, by_number)
{
    for (budget = 0; budget < 9; budget++) {
        limit = SW_LIMIT_LIST_FIELDS;
        if (budget >= 2) /* of 1 the hard limit is passed */
            run_fed_whole(passed_by_number);
        limit = SW_LIMIT_LIST_CRUMBS;
        if (budget >= 1)
            run_fed_whole(passed_by_number);
    }
}
