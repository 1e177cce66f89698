/*
 * Sections of one direction are mostly alike, and the library takes over what it knows from the one before. Here every section of a
 * list comes after every other, and after two of them: what becomes of it must be what becomes of it by itself.
 */
#include <stdio.h>
#include <stdlib.h>

#include "verdict.h"

#include "statewire/hpack.h"

enum { MOST = 20, TEXT = 2048 };

static const char *const requests[][MOST] = {
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/other?q=1", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "5", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "x", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "x-one", "1", "content-length", "4"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", "\n"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", " 1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-two", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "X-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "*", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "x", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/ ", "content-length", "4", "x-one", "1"},
    {":method", "OPTIONS", ":scheme", "https", ":authority", "a.example", ":path", "*", "content-length", "4", "x-one", "1"},
    {":method", "CONNECT", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", "1"},
    {":method", "", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "urn", ":authority", "a.example", ":path", "x", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "", ":path", "/", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "b.example", ":path", "/", "content-length", "4", "x-one", "1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "content-length", "4", "x-one", "1", "te",
     "x"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "te", "trailers", "cookie", "a=1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "te", "gzip", "cookie", "a=1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "te", "trailers", "cookie", "b=2\r"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "host", "a.example", "cookie", "a=1"},
    {":method", "POST", ":scheme", "https", ":authority", "a.example", ":path", "/", "host", "b.example", "cookie", "a=1"},
    {":method", "OPTIONS", ":scheme", "https", ":path", "*"},
    {":method", "OPTIONS", ":scheme", "https", ":path", "/x"},
    {":method", "OPTIONS", ":scheme", "https", ":path", "/"},
    {":method", "CONNECT", ":authority", "a.example:443"},
    {":method", "CONNECT", ":authority", "b.example:443"},
};

static const char *const responses[][MOST] = {
    {":status", "200", "server", "one", "content-length", "4"}, {":status", "200", "server", "two", "content-length", "4"},
    {":status", "200", "server", "one", "content-length", "5"}, {":status", "200", "server", "one", "content-length", "-4"},
    {":status", "200", "server", "\t", "content-length", "4"},  {":status", "204", "server", "one", "content-length", "4"},
    {":status", "101", "server", "one", "content-length", "4"}, {":status", "1000", "server", "one", "content-length", "4"},
    {":status", "103", "server", "one", "link", "<x>"},         {":status", "404", "server", "one", "link", "<x>"},
    {":status", "200", "server", "one", "connection", "close"}, {"grpc-status", "0", "server", "one", "link", "<x>"},
    {"grpc-status", "1", "server", "one", "link", "<x>"},
};

enum { REQUESTS = sizeof requests / sizeof *requests, RESPONSES = sizeof responses / sizeof *responses };

static size_t
length_of(const char *const *fields)
{
    size_t count = 0;
    while (count < MOST && fields[count])
        count++;
    return count;
}

/* A block as literals that no table takes, or as an encoder writes it that the sections before went through. */
static struct wire
coded(sw_hpack_encoder *encoder, const char *const *fields)
{
    size_t count = length_of(fields), written;
    if (!encoder)
        return block_of(fields, count);
    sw_field list[MOST / 2] = {{0}};
    for (size_t i = 0; i < count / 2; i++) {
        list[i].name = (const uint8_t *)fields[2 * i];
        list[i].name_length = (uint32_t)strlen(fields[2 * i]);
        list[i].value = (const uint8_t *)fields[2 * i + 1];
        list[i].value_length = (uint32_t)strlen(fields[2 * i + 1]);
    }
    uint8_t out[1024];
    cr_assert(eq(int, sw_hpack_encode_fields(encoder, list, count / 2, out, sizeof out, &written), SW_STATUS_OK));
    return octets_of(out, written);
}

/* What was told of one message and answered to it. */
static void
note(struct endpoint *endpoint, char *to)
{
    struct seen_rst rst = last_rst(endpoint);
    snprintf(to, TEXT, "%s| status %d, RST_STREAM %d %u", events(endpoint), (int)endpoint->status, rst.found, (unsigned)rst.error);
    forget(endpoint);
}

static void
receive(struct endpoint *endpoint, uint32_t id, struct wire fields, char *to)
{
    feed(endpoint, joined(frame_headers(id, fields, 0), frame_data(id, "four", END_STREAM)));
    note(endpoint, to);
}

static struct endpoint *
asking_client(void)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id <= 5; id += 2)
        send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority",
                     "example.org");
    forget(client);
    return client;
}

/* `last` arrives on stream 5 after `count` others; what became of it goes to `to`. */
static void
arrive(const char *const *const *before, size_t count, const char *const *last, int is_response, int indexed, char *to)
{
    struct endpoint *endpoint = is_response ? asking_client() : open_server();
    sw_hpack_encoder *encoder = indexed ? sw_hpack_encoder_new(NULL) : NULL;
    for (uint32_t i = 0; i < count; i++)
        receive(endpoint, 1 + 2 * i, coded(encoder, before[i]), to);
    receive(endpoint, 5, coded(encoder, last), to);
    sw_hpack_encoder_delete(encoder);
}

static void
send(struct endpoint *endpoint, uint32_t id, const char *const *fields, char *to)
{
    size_t taken = 0;
    forget(endpoint);
    enum sw_status status = send_headers_of(endpoint, id, 0, fields, length_of(fields));
    enum sw_status content = status == SW_STATUS_OK ? send_data(endpoint, id, "four", SW_SEND_END_STREAM, &taken) : status;
    snprintf(to, TEXT, "%s %s %d", sw_status_name(status), sw_status_name(content), (int)taken);
}

static void
leave(const char *const *const *before, size_t count, const char *const *last, int is_response, char *to)
{
    struct endpoint *endpoint = is_response ? open_server() : open_client();
    for (uint32_t id = 1; is_response && id <= 5; id += 2)
        feed(endpoint, frame_headers(id, block_get("/"), END_STREAM));
    for (uint32_t i = 0; i < count; i++)
        send(endpoint, 1 + 2 * i, before[i], to);
    send(endpoint, 5, last, to);
}

/* The run under way. */
static const char *const *lists[3]; /* one section, another, the one that is looked at */
static int is_response;

static void
meet(void)
{
    char alone[TEXT], after[TEXT];
    for (int indexed = 0; indexed < 2; indexed++) {
        arrive(NULL, 0, lists[2], is_response, indexed, alone);
        arrive(lists, 1, lists[2], is_response, indexed, after);
        cr_assert(eq(str, after, alone));
        arrive(lists, 2, lists[2], is_response, indexed, after);
        cr_assert(eq(str, after, alone));
    }
    leave(NULL, 0, lists[2], is_response, alone);
    leave(lists, 1, lists[2], is_response, after);
    cr_assert(eq(str, after, alone));
    leave(lists, 2, lists[2], is_response, after);
    cr_assert(eq(str, after, alone));
}

/* After each section, and after it and each of its kind that is well-formed or not. */
static void
meet_all(const char *const (*table)[MOST], size_t count)
{
    for (size_t one = 0; one < count; one++) {
        for (size_t other = 0; other < count; other++) {
            lists[0] = table[one];
            lists[1] = table[(one + other) % count];
            lists[2] = table[other];
            run_fed_whole(meet);
        }
    }
}

Test(same_shape, requests)
{
    is_response = 0;
    meet_all(requests, REQUESTS);
}

Test(same_shape, responses)
{
    is_response = 1;
    meet_all(responses, RESPONSES);
}

/* What a section that is not judged leaves behind is not taken over from: here the one before was refused, or its stream was reset. */
TestWhole(same_shape, discarded_between)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block("x-one", "1", "x-two", "2"), END_STREAM)); /* no request */
    forget(server);
    feed(server, frame_headers(3, block("x-one", "1", "x-two", "3"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 3"));
    forget(server);
    feed(server, frame_headers(5, block_get("/"), 0));
    sw_conn_reset_stream(server->conn, 5, 0x8);
    take_output(server);
    forget(server);
    feed(server, frame_headers(5, block("x-one", "1", "x-two", "2"), END_STREAM)); /* late trailers: discarded */
    feed(server, frame_headers(7, block("x-one", "1", "x-two", "3"), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 7"));
}

/* RFC 9113 8.3.1: a request in asterisk form may go without an authority. One that differs from it by its path alone may not. */
TestWhole(same_shape, path_after_asterisk)
{
    static const char *const asterisk[MOST] = {":method", "OPTIONS", ":scheme", "https", ":path", "*"};
    static const char *const path[MOST] = {":method", "OPTIONS", ":scheme", "https", ":path", "/x"};
    sw_hpack_encoder *encoder = sw_hpack_encoder_new(NULL);
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id <= 5; id += 2)
        feed(server, frame_headers(id, coded(encoder, asterisk), END_STREAM)); /* the method is an index from the second on */
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_headers(7, coded(encoder, path), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 7"));
    sw_hpack_encoder_delete(encoder);

    struct endpoint *client = open_client();
    sw_field fields[] = {{.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"OPTIONS", .value_length = 7},
                         {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"https", .value_length = 5},
                         {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"*", .value_length = 1}};
    for (uint32_t id = 1; id <= 5; id += 2)
        cr_assert(eq(int, sw_conn_send_headers(client->conn, id, fields, 3, SW_SEND_END_STREAM), SW_STATUS_OK));
    fields[2].value = (const uint8_t *)"/x";
    fields[2].value_length = 2;
    cr_assert(eq(int, sw_conn_send_headers(client->conn, 7, fields, 3, SW_SEND_END_STREAM), SW_STATUS_MALFORMED));
}
