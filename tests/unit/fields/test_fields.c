/*
 * Field sections (RFC 9113 8.2, 8.3; RFC 9110 5, 6.5, 8.6; RFC 8441 4): each row is received, and sent. What is malformed is a
 * stream error of type PROTOCOL_ERROR when received (8.1.1), the whole message, and refused when sent; nothing is ever dropped
 * silently.
 */
#include "verdict.h"

#define GET  ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "example.org"
#define BARE ":method", "GET", ":scheme", "http", ":path", "/"
#define POST ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "example.org"

/* What becomes of a row: accepted; malformed; its content-length does not fit the end of the message. */
enum { FINE, BAD, LENGTH };
enum kind { REQUEST, RESPONSE, TRAILERS };

struct row {
    const char *name;
    int outcome;
    const char *fields[20]; /* names and values */
};

static struct row row;
static enum kind kind;
static int open_end; /* the section does not end the stream */

static size_t
row_count(void)
{
    size_t count = 0;
    while (count < 20 && row.fields[count])
        count++;
    return count;
}

static void
extended_connect(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
}

static struct endpoint *
receiver(void)
{
    if (kind == RESPONSE)
        return client_with_stream(0);
    return kind == REQUEST ? open_server() : server_with_stream(1, 0);
}

static void
received(void)
{
    struct endpoint *endpoint = receiver();
    feed(endpoint, frame_headers(1, block_of(row.fields, row_count()), open_end ? 0 : END_STREAM));
    cr_assert(eq(str, named(row.name, verdict(endpoint)), named(row.name, row.outcome == FINE ? "ok" : "S:PROTOCOL_ERROR on 1")));
    cr_assert(eq(int, saw(endpoint, "HEADERS"), row.outcome == FINE));
    if (row.outcome == FINE)
        return;
    sw_error_report report = sw_conn_error(endpoint->conn);
    cr_assert(eq(u32, report.stream_id, 1));
    cr_assert(report.cite[0] && report.where[0] && report.why[0]);
}

static void
sent(void)
{
    struct endpoint *endpoint = kind == REQUEST ? open_client() : server_with_stream(1, END_STREAM);
    if (kind == TRAILERS)
        send_headers(endpoint, 1, 0, ":status", "200");
    forget(endpoint);
    enum sw_status status = send_headers_of(endpoint, 1, open_end ? 0 : SW_SEND_END_STREAM, row.fields, row_count());
    enum sw_status expected = row.outcome == FINE  ? SW_STATUS_OK
                              : row.outcome == BAD ? SW_STATUS_MALFORMED
                                                   : SW_STATUS_CONTENT_LENGTH;
    cr_assert(eq(str, named(row.name, sw_status_name(status)), named(row.name, sw_status_name(expected))));
    if (row.outcome != FINE)
        cr_assert(eq(sz, output(endpoint).length, 0));
}

static void
run_rows(enum kind of, int open, const struct row *rows, size_t count)
{
    kind = of;
    open_end = open;
    for (size_t i = 0; i < count; i++) {
        row = rows[i];
        run_fed_every_way(received);
        run_fed_whole(sent);
    }
}

#define RUN_ROWS(kind, open_end, rows) run_rows(kind, open_end, rows, sizeof(rows) / sizeof((rows)[0]))

/* RFC 9113 8.3, 8.3.1: which pseudo-header fields a request has, where and how often. */
Test(fields, pseudo_header_fields_of_requests)
{
    static const struct row rows[] = {
        {"all four", FINE, {GET}},
        {"in any order", FINE, {":authority", "a", ":path", "/", ":scheme", "https", ":method", "GET"}},
        {"none", BAD, {"a", "b"}},
        {"no field at all", BAD, {0}},
        {"no method", BAD, {":scheme", "http", ":path", "/", ":authority", "a"}},
        {"no scheme", BAD, {":method", "GET", ":path", "/", ":authority", "a"}},
        {"no path", BAD, {":method", "GET", ":scheme", "http", ":authority", "a"}},
        {"method twice", BAD, {GET, ":method", "GET"}},
        {"scheme twice", BAD, {GET, ":scheme", "http"}},
        {"path twice", BAD, {GET, ":path", "/other"}},
        {"authority twice", BAD, {GET, ":authority", "example.org"}},
        {"after a regular field", BAD, {BARE, "a", "b", ":authority", "example.org"}},
        {"undefined", BAD, {GET, ":foo", "bar"}},
        {"undefined, a single colon", BAD, {GET, ":", "bar"}},
        {"two colons", BAD, {GET, "::path", "/"}},
        {"status", BAD, {GET, ":status", "200"}},
        {"status alone", BAD, {":status", "200"}},
        {"upper case", BAD, {GET, ":Method", "GET"}},
        {"protocol that we did not offer",
         BAD,
         {":method", "CONNECT", ":protocol", "websocket", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"protocol without CONNECT", BAD, {GET, ":protocol", "websocket"}},
    };
    RUN_ROWS(REQUEST, 0, rows);
}

/* RFC 9113 8.3.1; RFC 9110 5.6.2, 7.1, 9.1; RFC 3986 3.1, 3.3: their values. */
Test(fields, values_of_request_pseudo_header_fields)
{
    static const struct row rows[] = {
        {"method empty", BAD, {":method", "", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"method with a space", BAD, {":method", "GE T", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"method with a slash", BAD, {":method", "GET/", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"method of one's own", FINE, {":method", "x-Brew!", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"scheme empty", BAD, {":method", "GET", ":scheme", "", ":path", "/", ":authority", "a"}},
        {"scheme with a space", BAD, {":method", "GET", ":scheme", "ht tp", ":path", "/", ":authority", "a"}},
        {"scheme with a colon", BAD, {":method", "GET", ":scheme", "http:", ":path", "/", ":authority", "a"}},
        {"scheme that begins with a digit", BAD, {":method", "GET", ":scheme", "2http", ":path", "/", ":authority", "a"}},
        {"scheme of another kind", FINE, {":method", "GET", ":scheme", "coap+tcp", ":path", "/", ":authority", "a"}},
        {"scheme of another kind, with an empty path", FINE, {":method", "GET", ":scheme", "urn", ":path", ""}},
        {"path empty", BAD, {":method", "GET", ":scheme", "http", ":path", "", ":authority", "a"}},
        {"path empty, https", BAD, {":method", "GET", ":scheme", "https", ":path", "", ":authority", "a"}},
        {"path without a slash", BAD, {":method", "GET", ":scheme", "http", ":path", "index", ":authority", "a"}},
        {"path without a slash, scheme in upper case",
         BAD,
         {":method", "GET", ":scheme", "HTTP", ":path", "index", ":authority", "a"}},
        {"path of a whole URI", BAD, {":method", "GET", ":scheme", "http", ":path", "http://a/", ":authority", "a"}},
        {"path with a space", BAD, {":method", "GET", ":scheme", "http", ":path", "/a b", ":authority", "a"}},
        {"path with CRLF", BAD, {":method", "GET", ":scheme", "http", ":path", "/ HTTP/1.1\r\nHost: b", ":authority", "a"}},
        {"path with HTAB", BAD, {":method", "GET", ":scheme", "http", ":path", "/a\tb", ":authority", "a"}},
        {"path with a fragment", BAD, {":method", "GET", ":scheme", "http", ":path", "/a#b", ":authority", "a"}},
        {"path with an octet above 0x7f", BAD, {":method", "GET", ":scheme", "http", ":path", "/\xc3\xa4", ":authority", "a"}},
        {"path with a query", FINE, {":method", "GET", ":scheme", "http", ":path", "/a?b=c&d=%20", ":authority", "a"}},
        {"asterisk of OPTIONS", FINE, {":method", "OPTIONS", ":scheme", "http", ":path", "*", ":authority", "a"}},
        {"asterisk of OPTIONS has no authority", FINE, {":method", "OPTIONS", ":scheme", "http", ":path", "*"}},
        {"OPTIONS with an empty path", BAD, {":method", "OPTIONS", ":scheme", "http", ":path", "", ":authority", "a"}},
        {"asterisk of GET", BAD, {":method", "GET", ":scheme", "http", ":path", "*", ":authority", "a"}},
        {"two asterisks of OPTIONS", BAD, {":method", "OPTIONS", ":scheme", "http", ":path", "**", ":authority", "a"}},
    };
    RUN_ROWS(REQUEST, 0, rows);
}

/* RFC 9113 8.3.1; RFC 9110 4.2, 7.2: who is asked. */
Test(fields, authority_and_host)
{
    static const struct row rows[] = {
        {"host alone", FINE, {BARE, "host", "example.org"}},
        {"both the same", FINE, {GET, "host", "example.org"}},
        {"both the same but for case", FINE, {GET, "host", "Example.ORG"}},
        {"both, not the same", BAD, {GET, "host", "example.com"}},
        {"both, one longer", BAD, {GET, "host", "example.org.evil"}},
        {"neither", BAD, {BARE}},
        {"neither, https", BAD, {":method", "GET", ":scheme", "https", ":path", "/"}},
        {"host twice", BAD, {BARE, "host", "example.org", "host", "example.org"}},
        {"host twice beside authority", BAD, {GET, "host", "example.org", "host", "example.org"}},
        {"host empty", BAD, {BARE, "host", ""}},
        {"host with a space", BAD, {BARE, "host", "a b"}},
        {"host with a slash", BAD, {BARE, "host", "a/b"}},
        {"host with user information", BAD, {BARE, "host", "user@example.org"}},
        {"authority empty", BAD, {BARE, ":authority", ""}},
        {"authority with user information", BAD, {BARE, ":authority", "user:secret@example.org"}},
        {"authority with a space", BAD, {BARE, ":authority", "a b"}},
        {"authority with a path", BAD, {BARE, ":authority", "a/b"}},
        {"authority with CRLF", BAD, {BARE, ":authority", "a\r\nx: y"}},
        {"authority with a port", FINE, {BARE, ":authority", "example.org:8080"}},
        {"authority of IPv6", FINE, {BARE, ":authority", "[2001:db8::1]:443"}},
    };
    RUN_ROWS(REQUEST, 0, rows);
}

/* RFC 9113 8.2.2. */
Test(fields, connection_specific_fields)
{
    static const struct row requests[] = {
        {"connection", BAD, {GET, "connection", "close"}},
        {"keep-alive", BAD, {GET, "keep-alive", "timeout=5"}},
        {"proxy-connection", BAD, {GET, "proxy-connection", "close"}},
        {"transfer-encoding", BAD, {GET, "transfer-encoding", "chunked"}},
        {"transfer-encoding, empty", BAD, {GET, "transfer-encoding", ""}},
        {"upgrade", BAD, {GET, "upgrade", "h2c"}},
        {"te: trailers", FINE, {GET, "te", "trailers"}},
        {"te: Trailers", FINE, {GET, "te", "Trailers"}}, /* RFC 5234 2.3: strings of a grammar are the same in any case */
        {"te: TRAILERS", FINE, {GET, "te", "TRAILERS"}},
        {"te: trailers, twice", FINE, {GET, "te", "trailers", "te", "Trailers"}},
        {"te: trailers, joined", FINE, {GET, "te", "trailers, Trailers"}},                   /* RFC 9110 5.2: the same as that */
        {"te: trailers, and empty elements", FINE, {GET, "te", ",trailers ,\t, trailers,"}}, /* RFC 9110 5.6.1.2 */
        {"te: gzip", BAD, {GET, "te", "gzip"}},
        {"te: trailers, gzip", BAD, {GET, "te", "trailers, gzip"}},
        {"te: gzip, trailers", BAD, {GET, "te", "gzip, trailers"}},
        {"te: trailers, with a weight", BAD, {GET, "te", "trailers;q=0.5"}},
        {"te: trailers, then gzip", BAD, {GET, "te", "trailers", "te", "gzip"}},
        {"te, without a comma", BAD, {GET, "te", "trailers trailers"}},
        {"te, longer", BAD, {GET, "te", "trailersx"}},
        {"te, shorter", BAD, {GET, "te", "trailer"}},
        {"te, empty", BAD, {GET, "te", ""}},
        {"te, empty elements alone", BAD, {GET, "te", ", ,"}},
        {"te, a space behind", BAD, {GET, "te", "trailers "}},
    };
    static const struct row responses[] = {
        {"connection", BAD, {":status", "200", "connection", "close"}},
        {"keep-alive", BAD, {":status", "200", "keep-alive", "timeout=5"}},
        {"proxy-connection", BAD, {":status", "200", "proxy-connection", "close"}},
        {"transfer-encoding", BAD, {":status", "200", "transfer-encoding", "chunked"}},
        {"upgrade", BAD, {":status", "200", "upgrade", "websocket"}},
        {"te: trailers", BAD, {":status", "200", "te", "trailers"}}, /* the exception is for requests */
    };
    static const struct row trailers[] = {
        {"connection", BAD, {"connection", "close"}},
        {"transfer-encoding", BAD, {"transfer-encoding", "chunked"}},
        {"upgrade", BAD, {"upgrade", "h2c"}},
    };
    RUN_ROWS(REQUEST, 0, requests);
    RUN_ROWS(RESPONSE, 0, responses);
    RUN_ROWS(TRAILERS, 0, trailers);
}

/* RFC 9113 8.1.1; RFC 9110 8.6: content-length is one decimal number, and here below 2^63. */
Test(fields, content_length)
{
    static const struct row open_rows[] = {
        {"a number", FINE, {POST, "content-length", "5"}},
        {"2^63-1", FINE, {POST, "content-length", "9223372036854775807"}},
        {"with zeros in front", FINE, {POST, "content-length", "005"}},
        {"2^63", BAD, {POST, "content-length", "9223372036854775808"}},
        {"2^64", BAD, {POST, "content-length", "18446744073709551616"}},
        {"2^64 and more", BAD, {POST, "content-length", "36893488147419103237"}},
        {"empty", BAD, {POST, "content-length", ""}},
        {"with a sign", BAD, {POST, "content-length", "+1"}},
        {"below zero", BAD, {POST, "content-length", "-1"}},
        {"a list", BAD, {POST, "content-length", "1,1"}},
        {"a list with a space", BAD, {POST, "content-length", "1, 1"}},
        {"hexadecimal", BAD, {POST, "content-length", "0x5"}},
        {"with a point", BAD, {POST, "content-length", "5.0"}},
        {"twice the same", BAD, {POST, "content-length", "5", "content-length", "5"}},
        {"twice", BAD, {POST, "content-length", "5", "content-length", "6"}},
    };
    static const struct row ended_rows[] = {
        {"0 at the end", FINE, {POST, "content-length", "0"}},
        {"1 at the end", LENGTH, {POST, "content-length", "1"}},
        {"2^63-1 at the end", LENGTH, {POST, "content-length", "9223372036854775807"}},
    };
    static const struct row responses[] = {
        {"1 at the end", LENGTH, {":status", "200", "content-length", "1"}},
        {"0 at the end", FINE, {":status", "200", "content-length", "0"}},
        {"twice", BAD, {":status", "200", "content-length", "0", "content-length", "0"}},
    };
    RUN_ROWS(REQUEST, 1, open_rows);
    RUN_ROWS(REQUEST, 0, ended_rows);
    RUN_ROWS(RESPONSE, 0, responses);
}

/* RFC 9113 8.3.2; RFC 9110 15: three digits, from 100 on; 101 has no place in HTTP/2 (8.6). */
Test(fields, responses)
{
    static const struct row rows[] = {
        {"200", FINE, {":status", "200"}},
        {"599", FINE, {":status", "599"}},
        {"999 is taken as 5xx", FINE, {":status", "999"}},
        {"no status", BAD, {"a", "b"}},
        {"no field at all", BAD, {0}},
        {"status twice", BAD, {":status", "200", ":status", "200"}},
        {"status after a field", BAD, {"a", "b", ":status", "200"}},
        {"empty", BAD, {":status", ""}},
        {"two digits", BAD, {":status", "20"}},
        {"four digits", BAD, {":status", "2000"}},
        {"below 100", BAD, {":status", "099"}},
        {"no digits", BAD, {":status", "abc"}},
        {"a sign", BAD, {":status", "+20"}},
        {"a space", BAD, {":status", "20 "}},
        {"with a reason", BAD, {":status", "200 OK"}},
        {"method", BAD, {":status", "200", ":method", "GET"}},
        {"path", BAD, {":status", "200", ":path", "/"}},
        {"authority", BAD, {":status", "200", ":authority", "a"}},
        {"a request", BAD, {GET}},
        {"undefined", BAD, {":status", "200", ":reason", "OK"}},
    };
    static const struct row informational[] = {
        {"100", FINE, {":status", "100"}},
        {"103", FINE, {":status", "103", "link", "</a>; rel=preload"}},
        {"199", FINE, {":status", "199"}},
        {"101", BAD, {":status", "101"}},
    };
    RUN_ROWS(RESPONSE, 0, rows);
    RUN_ROWS(RESPONSE, 1, informational);
}

/* RFC 9113 8.1, 8.3; RFC 9110 6.5.1. */
Test(fields, trailers)
{
    static const struct row rows[] = {
        {"a field", FINE, {"grpc-status", "0"}},
        {"no field at all", FINE, {0}},
        {"path", BAD, {":path", "/"}},
        {"status", BAD, {":status", "200"}},
        {"undefined pseudo-header field", BAD, {":foo", "bar"}},
        {"content-length", BAD, {"content-length", "0"}},
        {"host", BAD, {"host", "example.org"}},
        {"te", BAD, {"te", "trailers"}},
        {"a request", BAD, {GET}},
    };
    RUN_ROWS(TRAILERS, 0, rows);
}

/* RFC 9113 8.5, RFC 9110 9.3.6; RFC 8441 4. */
Test(fields, connect)
{
    static const struct row rows[] = {
        {"method and authority", FINE, {":method", "CONNECT", ":authority", "a:443"}},
        {"with a field", FINE, {":method", "CONNECT", ":authority", "a:443", "user-agent", "x"}},
        {"no authority", BAD, {":method", "CONNECT"}},
        {"host in place of authority", BAD, {":method", "CONNECT", "host", "a:443"}},
        {"with a scheme", BAD, {":method", "CONNECT", ":authority", "a:443", ":scheme", "http"}},
        {"with a path", BAD, {":method", "CONNECT", ":authority", "a:443", ":path", "/"}},
        {"authority empty", BAD, {":method", "CONNECT", ":authority", ""}},
        {"host that differs", BAD, {":method", "CONNECT", ":authority", "a:443", "host", "b:443"}},
        {"method in small letters is another method", BAD, {":method", "connect", ":authority", "a:443"}},
    };
    RUN_ROWS(REQUEST, 1, rows);
}

static void
extended_connect_is_received(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, extended_connect);
    feed(server, frame_headers(1, block_of(row.fields, row_count()), 0));
    cr_assert(eq(str, named(row.name, verdict(server)), named(row.name, row.outcome == FINE ? "ok" : "S:PROTOCOL_ERROR on 1")));

    struct endpoint *client = open_client();
    feed(client, frame_settings(8, 1)); /* ENABLE_CONNECT_PROTOCOL */
    enum sw_status status = send_headers_of(client, 1, 0, row.fields, row_count());
    cr_assert(eq(int, status, row.outcome == FINE ? SW_STATUS_OK : SW_STATUS_MALFORMED));
}

Test(fields, extended_connect)
{
#define EXTENDED ":method", "CONNECT", ":protocol", "websocket"
    static const struct row rows[] = {
        {"all", FINE, {EXTENDED, ":scheme", "https", ":path", "/chat", ":authority", "a"}},
        {"no scheme", BAD, {EXTENDED, ":path", "/chat", ":authority", "a"}},
        {"no path", BAD, {EXTENDED, ":scheme", "https", ":authority", "a"}},
        {"no authority", BAD, {EXTENDED, ":scheme", "https", ":path", "/chat"}},
        {"host in place of authority", FINE, {EXTENDED, ":scheme", "https", ":path", "/chat", "host", "a"}},
        {"host empty", BAD, {EXTENDED, ":scheme", "https", ":path", "/chat", "host", ""}},
        {"host beside authority", FINE, {EXTENDED, ":scheme", "https", ":path", "/chat", ":authority", "a", "host", "A:443"}},
        {"host that differs", BAD, {EXTENDED, ":scheme", "https", ":path", "/chat", ":authority", "a", "host", "b"}},
        {"path empty", BAD, {EXTENDED, ":scheme", "https", ":path", "", ":authority", "a"}},
        {"scheme empty", BAD, {EXTENDED, ":scheme", "", ":path", "/chat", ":authority", "a"}},
        {"scheme without authorities", FINE, {EXTENDED, ":scheme", "coap", ":path", "/chat"}},
        {"protocol twice", BAD, {EXTENDED, ":protocol", "websocket", ":scheme", "https", ":path", "/chat", ":authority", "a"}},
        {"protocol is no token",
         BAD,
         {":method", "CONNECT", ":protocol", "a b", ":scheme", "https", ":path", "/", ":authority", "a"}},
        {"plain CONNECT", FINE, {":method", "CONNECT", ":authority", "a:443"}},
        {"GET", BAD, {GET, ":protocol", "websocket"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        row = rows[i];
        run_fed_every_way(extended_connect_is_received);
    }
}

/* RFC 9110 7.2, 8.6: each of the two that came twice is named. */
TestWhole(fields, what_came_twice_is_named)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block(BARE, "host", "a", "host", "a"), END_STREAM));
    cr_assert(strstr(sw_conn_error(server->conn).why, "host") != NULL);
    feed(server, frame_headers(3, block(GET, "content-length", "0", "content-length", "0"), END_STREAM));
    cr_assert(strstr(sw_conn_error(server->conn).why, "content-length") != NULL);
}
