/*
 * :authority beside host (RFC 9113 8.3.1): what names the same host and port after the normalization of RFC 3986 6.2.2 and 6.2.3 is
 * accepted, and what does not makes a malformed request. Each pair is written both ways round, received, and sent.
 */
#include "verdict.h"

static const struct pair {
    const char *scheme; /* NULL: CONNECT, which has none */
    const char *one, *other;
    int same;
} pairs[] = {
    /* the port that need not be written, and an empty one (RFC 3986 6.2.3, RFC 9110 4.2.1, 4.2.2) */
    {"http", "a.test", "a.test", 1},
    {"http", "a.test", "a.test:80", 1},
    {"http", "a.test:", "a.test", 1},
    {"http", "a.test:", "a.test:80", 1},
    {"http", "a.test", "a.test:443", 0},
    {"http", "a.test:80", "a.test:443", 0},
    {"http", "a.test", "a.test:8", 0},
    {"http", "a.test", "a.test:800", 0},
    {"https", "a.test", "a.test:443", 1},
    {"https", "a.test:", "a.test:443", 1},
    {"https", "a.test", "a.test:80", 0},
    {"https", "a.test", "a.test:4430", 0},
    {"https", "a.test", "a.test:4294967739", 0}, /* 2^32 + 443 */
    {"https", "a.test:8443", "a.test:8443", 1},
    {"https", "a.test:8443", "a.test:8444", 0},
    {"https", "a.test:8443", "a.test:", 0},
    {"https", "a.test:0", "a.test:", 0},
    {"HTTPS", "a.test", "a.test:443", 1}, /* RFC 3986 3.1: schemes are the same in any case */
    {"Http", "a.test", "a.test:80", 1},
    {"coap", "a.test:", "a.test", 1},
    {"coap", "a.test", "a.test:80", 0}, /* nothing says that 80 is its port */
    {"coap", "a.test", "a.test:5683", 0},
    /* zeros before a port (RFC 3986 3.2.3: a decimal number) */
    {"http", "a.test", "a.test:080", 1},
    {"http", "a.test:8080", "a.test:00008080", 1},
    {"http", "a.test:0", "a.test:000", 1},
    {"http", "a.test:8080", "a.test:80800", 0},
    /* case (RFC 3986 6.2.2.1) */
    {"http", "a.test", "A.TEST", 1},
    {"http", "a.test", "A.Test:80", 1},
    {"https", "a.test:8443", "A.TEST:8443", 1},
    /* percent-encoding (RFC 3986 2.1, 2.3, 6.2.2.1, 6.2.2.2) */
    {"http", "%c3%a4.test", "%C3%A4.test", 1},
    {"http", "%c3%a4.test", "%C3%A5.test", 0},
    {"http", "%61.test", "a.test", 1},
    {"http", "%41.test", "a.test", 1},
    {"http", "a%2etest", "A%2Etest:80", 1},
    {"http", "a%2Etest", "a.test", 1},
    {"http", "a%7e%5F%2d", "a~_-", 1},
    {"http", "%31.test", "1.test", 1},
    {"http", "a%21", "a!", 0}, /* reserved: the two need not mean the same (2.2) */
    {"http", "a%3A80", "a:80", 0},
    {"http", "a%zz", "a%ZZ", 1},
    {"http", "a%4z", "a%ff", 0}, /* no encoding */
    {"http", "a%f", "a%0f", 0},
    {"http", "a%", "a%25", 0},
    /* other hosts */
    {"http", "a.test", "b.test", 0},
    {"http", "a.test", "a.tes", 0},
    {"http", "a.test", "a.test.", 0}, /* RFC 3986 6.2 says nothing of the dot */
    {"http", "a.test", "a.test.evil", 0},
    {"http", "a.test", "80", 0},
    {"http", "a.test80", "a.test:80", 0},
    {"http", "a", "a80", 0},
    /* IP literals (RFC 3986 3.2.2) */
    {"http", "[2001:db8::1]", "[2001:DB8::1]:80", 1},
    {"https", "[2001:db8::1]:", "[2001:DB8::1]:443", 1},
    {"http", "[2001:db8::1]", "[2001:db8::2]", 0},
    {"http", "[2001:db8::80]", "[2001:db8:]", 0},
    {"http", "[2001:db8::1]:80", "[2001:db8::1]:8080", 0},
    {"http", "192.0.2.1", "192.0.2.1:80", 1},
    {"http", "192.0.2.1", "192.0.2.10", 0},
    {"http", "2001:db8::80", "2001:db8:", 0}, /* without brackets nothing of it is a port */
    {"http", "2001:db8::80", "2001:DB8::80", 1},
    /* CONNECT: no port is the usual one, and the host field of RFC 9110 9.3.6 leaves it out */
    {NULL, "server.example.com:80", "server.example.com", 1},
    {NULL, "server.example.com:443", "Server.example.com:443", 1},
    {NULL, "server.example.com:443", "server.example.com:80", 0},
    {NULL, "server.example.com:443", "server.example.org", 0},
};

static struct pair pair;

static size_t
fields_of(const char **fields)
{
    const char *const connect[] = {":method", "CONNECT", ":authority", pair.one, "host", pair.other};
    const char *const get[] = {":method", "GET", ":scheme", pair.scheme, ":path", "/", ":authority", pair.one, "host", pair.other};
    size_t count = pair.scheme ? 10 : 6;
    memcpy(fields, pair.scheme ? get : connect, count * sizeof *fields);
    return count;
}

static char *
name_of(void)
{
    static char name[200];
    snprintf(name, sizeof name, "%s %s %s", pair.scheme ? pair.scheme : "CONNECT", pair.one, pair.other);
    return name;
}

static void
received(void)
{
    const char *fields[10];
    size_t count = fields_of(fields);
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_of(fields, count), 0));
    cr_assert(eq(str, named(name_of(), verdict(server)), named(name_of(), pair.same ? "ok" : "S:PROTOCOL_ERROR on 1")));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), pair.same));
}

static void
sent(void)
{
    const char *fields[10];
    size_t count = fields_of(fields);
    struct endpoint *client = open_client();
    enum sw_status status = send_headers_of(client, 1, 0, fields, count);
    cr_assert(eq(str, named(name_of(), sw_status_name(status)),
                 named(name_of(), sw_status_name(pair.same ? SW_STATUS_OK : SW_STATUS_MALFORMED))));
}

Test(authority, host_and_authority_are_compared_after_normalization)
{
    for (size_t i = 0; i < 2 * (sizeof pairs / sizeof pairs[0]); i++) {
        pair = pairs[i / 2];
        if (i % 2) {
            pair.one = pairs[i / 2].other;
            pair.other = pairs[i / 2].one;
        }
        run_fed_whole(received);
        run_fed_whole(sent);
    }
    pair = (struct pair){"https", "[2001:db8::1]", "[2001:DB8::1]:0443", 1};
    run_fed_every_way(received);
}

/* RFC 9110 4.2.1: an http or https URI names a host; a port alone does not. */
TestWhole(authority, a_port_names_no_host)
{
    static const char *const none[] = {":", ":80", ":8080"};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, block(":method", "GET", ":scheme", "http", ":path", "/", ":authority", none[i]), END_STREAM));
        cr_assert(eq(str, named(none[i], verdict(server)), named(none[i], "S:PROTOCOL_ERROR on 1")));
        feed(server, frame_headers(3, block(":method", "GET", ":scheme", "http", ":path", "/", "host", none[i]), END_STREAM));
        cr_assert(eq(u32, last_rst(server).id, 3));
    }
}

/* RFC 9113 8.4: the promised request has an :authority, which the server must be authoritative for; host does not stand for it. */
TestWhole(authority, host_and_authority_of_promises)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_push_promise(1, 2, block(":method", "GET", ":scheme", "https", ":path", "/", "host", "a.test")));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 2"));
    forget(client);
    feed(client,
         frame_push_promise(
             1, 4, block(":method", "GET", ":scheme", "https", ":path", "/", ":authority", "a.test:443", "host", "A.test")));
    cr_assert(eq(str, verdict(client), "ok"));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 1));
    feed(client, frame_push_promise(
                     1, 6, block(":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a.test:443", "host", "A.test")));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 6"));
}
