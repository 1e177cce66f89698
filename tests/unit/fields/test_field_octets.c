/* The characters of field names and values (RFC 9113 8.2.1; RFC 9110 5.1, 5.5, 5.6.2): all 256 octets, however they were coded. */
#include "verdict.h"

#include "hpack/hpack.h"

/* A string literal as it is, or Huffman-coded (RFC 7541 5.2); prefixed lengths below 127. */
static struct wire
string_of(struct wire octets, int huffman)
{
    uint8_t coded[400];
    uint8_t prefix = (uint8_t)octets.length;
    uint8_t *end = huffman ? sw_huffman_encode(octets.octets, octets.length, coded) : NULL;
    if (huffman && !end)
        cr_fatal("%zu octets do not become fewer", octets.length);
    if (!huffman)
        return joined(octets_of(&prefix, 1), octets);
    prefix = (uint8_t)(0x80 | (end - coded));
    return joined(octets_of(&prefix, 1), octets_of(coded, (size_t)(end - coded)));
}

/* Letters with one octet between them: short codes, so that the whole becomes shorter whatever that octet is. */
static struct wire
with_octet(unsigned octet)
{
    uint8_t octets[] = "aaaaaaaaaaaaaaaaaaaa?a";
    octets[20] = (uint8_t)octet;
    return octets_of(octets, sizeof octets - 1);
}

static int
is_name_octet(unsigned octet) /* RFC 9110 5.6.2 token, without upper case (RFC 9113 8.2.1) */
{
    return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || (octet && strchr("!#$%&'*+-.^_`|~", (int)octet));
}

static int
is_value_octet(unsigned octet) /* RFC 9110 5.5: HTAB, SP, VCHAR, obs-text */
{
    return octet == '\t' || (octet >= 0x20 && octet != 0x7f);
}

/* Requests with one field line each, on the streams of one connection; each finds its verdict. */
static void
every_octet(struct wire (*field)(unsigned octet, int huffman), int (*allowed)(unsigned octet), unsigned form, int huffman)
{
    struct endpoint *server = open_server();
    for (unsigned octet = 0; octet < 256; octet++) {
        uint32_t id = 2 * octet + 1;
        uint8_t first = (uint8_t)form;
        forget(server);
        feed(server, frame_headers(id, joined(block_get("/"), octets_of(&first, 1), field(octet, huffman)), END_STREAM));
        char name[30], expected[60];
        snprintf(name, sizeof name, "octet 0x%02x, huffman %d", octet, huffman);
        snprintf(expected, sizeof expected, "S:PROTOCOL_ERROR on %u", (unsigned)id);
        cr_assert(eq(str, named(name, verdict(server)), named(name, allowed(octet) ? "ok" : expected)));
        cr_assert(eq(int, saw(server, "HEADERS"), allowed(octet)));
        if (allowed(octet))
            send_headers(server, id, SW_SEND_END_STREAM, ":status", "204");
    }
}

static struct wire
in_name(unsigned octet, int huffman)
{
    return joined(string_of(with_octet(octet), huffman), string_of(text("v"), 0));
}

static struct wire
in_value(unsigned octet, int huffman)
{
    return joined(string_of(text("n"), 0), string_of(with_octet(octet), huffman));
}

/* RFC 7541 6.2: literals with indexing 0x40, without 0x00, never indexed 0x10. */
static const unsigned forms[] = {0x40, 0x00, 0x10};

/* RFC 9113 8.2.1: a field name has no octet but those of a token in lower case. */
TestWhole(field_octets, names)
{
    for (size_t form = 0; form < 3; form++) {
        every_octet(in_name, is_name_octet, forms[form], 0);
        every_octet(in_name, is_name_octet, forms[form], 1);
    }
}

/* RFC 9113 8.2.1, RFC 9110 5.5: a field value has no control character but HTAB. */
TestWhole(field_octets, values)
{
    for (size_t form = 0; form < 3; form++) {
        every_octet(in_value, is_value_octet, forms[form], 0);
        every_octet(in_value, is_value_octet, forms[form], 1);
    }
}

static struct wire
first_of_value(unsigned octet, int huffman)
{
    struct wire with = with_octet(octet);
    return joined(string_of(text("n"), 0), string_of(joined(part(with, 20, 1), part(with, 0, 20)), huffman));
}

static struct wire
last_of_value(unsigned octet, int huffman)
{
    return joined(string_of(text("n"), 0), string_of(part(with_octet(octet), 0, 21), huffman));
}

static struct wire
whole_of_value(unsigned octet, int huffman)
{
    (void)huffman;
    return joined(string_of(text("n"), 0), string_of(part(with_octet(octet), 20, 1), 0));
}

static int
is_edge_octet(unsigned octet) /* RFC 9113 8.2.1: no SP or HTAB at either end */
{
    return is_value_octet(octet) && octet != '\t' && octet != ' ';
}

/* RFC 9113 8.2.1: a value does not begin or end with white space. */
TestWhole(field_octets, ends_of_values)
{
    for (int huffman = 0; huffman < 2; huffman++) {
        every_octet(first_of_value, is_edge_octet, 0x40, huffman);
        every_octet(last_of_value, is_edge_octet, 0x00, huffman);
    }
    every_octet(whole_of_value, is_edge_octet, 0x00, 0);
}

/* A response with the field, on the stream; whether it went out. */
static int
goes_out(struct endpoint *server, uint32_t id, struct wire name, struct wire value)
{
    const sw_field fields[2] = {
        {.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"200", .value_length = 3},
        {.name = name.octets, .name_length = (uint32_t)name.length, .value = value.octets, .value_length = (uint32_t)value.length},
    };
    feed(server, frame_headers(id, block_get("/"), END_STREAM));
    enum sw_status status = sw_conn_send_headers(server->conn, id, fields, 2, SW_SEND_END_STREAM);
    cr_assert(status == SW_STATUS_OK || status == SW_STATUS_MALFORMED);
    if (status != SW_STATUS_OK)
        sw_conn_reset_stream(server->conn, id, SW_ERROR_INTERNAL_ERROR);
    return status == SW_STATUS_OK;
}

/* RFC 9113 8.2.1: the same octets are refused when the program sends them. */
TestWhole(field_octets, sent)
{
    struct endpoint *server = open_server();
    for (unsigned octet = 0; octet < 256; octet++) {
        struct wire with = with_octet(octet), alone = part(with, 20, 1);
        cr_assert(eq(int, goes_out(server, 8 * octet + 1, with, text("v")), is_name_octet(octet)));
        cr_assert(eq(int, goes_out(server, 8 * octet + 3, alone, text("v")), is_name_octet(octet)));
        cr_assert(eq(int, goes_out(server, 8 * octet + 5, text("n"), with), is_value_octet(octet)));
        cr_assert(eq(int, goes_out(server, 8 * octet + 7, text("n"), alone), is_edge_octet(octet)));
    }
}

/* RFC 9113 8.2.1: a bad entry of the dynamic table (RFC 7541 2.3.2) is bad each time it is referred to. */
TestFeed(field_octets, bad_entries_of_the_dynamic_table)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, joined(block_get("/"), hex("40 0178 03 61 0a 62")), END_STREAM)); /* x: "a\nb", indexed */
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
    forget(server);
    feed(server, frame_headers(3, joined(block_get("/"), hex("be")), END_STREAM)); /* the same by reference */
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 3"));
    forget(server);
    feed(server, frame_headers(5, joined(block_get("/"), hex("7e 0163")), END_STREAM)); /* its name, with a good value */
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_headers(7, joined(block_get("/"), hex("40 0158 0163")), END_STREAM)); /* X: c */
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 7"));
    forget(server);
    feed(server, frame_headers(9, joined(block_get("/"), hex("7e 0163")), END_STREAM)); /* the name X by reference */
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 9"));
}

/* RFC 9113 8.2.1, 8.3: what an indexed pseudo-header field does to a request counts each time. */
TestFeed(field_octets, bad_pseudo_header_fields_of_the_dynamic_table)
{
    struct endpoint *server = open_server();
    struct wire start = hex("82 86"); /* :method: GET, :scheme: http (RFC 7541 Appendix A) */
    feed(server, frame_headers(1, joined(start, hex("44 03 2f2061"), hex("41 0161")), END_STREAM)); /* :path: "/ a" indexed */
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
    forget(server);
    feed(server, frame_headers(3, joined(start, hex("bf be")), END_STREAM));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 3"));
    forget(server);
    feed(server, frame_headers(5, joined(start, hex("84 be")), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "HEADERS 5 request :method: GET; :scheme: http; :path: /; :authority: a END_STREAM\n"));
}

/* What a request of ours is, with one octet in the value of one of its fields. */
static enum sw_status
sent_with(sw_conn *conn, const char *name, const char *value, unsigned octet)
{
    const char *const sound[][2] = {{":method", "GET"}, {":scheme", "x"}, {":path", "/"}, {":authority", "a"}, {"host", "a"}};
    char with[8];
    size_t count = 0, length = strlen(value);
    memcpy(with, value, length + 1);
    *strchr(with, '?') = (char)octet;
    sw_field fields[5] = {{0}};
    for (size_t i = 0; i < 5; i++) {
        const bool meant = strcmp(sound[i][0], name) == 0;
        if (!meant && i >= 3)
            continue; /* :authority and host would have to agree */
        fields[count++] = (sw_field){.name = (const uint8_t *)sound[i][0],
                                     .name_length = (uint32_t)strlen(sound[i][0]),
                                     .value = (const uint8_t *)(meant ? with : sound[i][1]),
                                     .value_length = (uint32_t)(meant ? length : strlen(sound[i][1]))};
    }
    return sw_conn_send_headers(conn, sw_conn_next_stream_id(conn), fields, count, SW_SEND_END_STREAM);
}

/* RFC 9113 8.3.1; RFC 9110 5.6.2, 7.2; RFC 3986 3.1, 3.2, 3.3: what stands in the fields that say where a request goes. */
TestWhole(field_octets, of_requests)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    static const struct {
        const char *name, *value, *besides;
    } rows[] = {
        {":method", "G?T", "!#$%&'*+-.^_`|~"},
        {":scheme", "x?x", "+-."},
        {":path", "/?", "!\"$%&'()*+,-./:;<=>?@[\\]^_`{|}~"},
        {":authority", "a?a", "-._~!$&'()*+,;=%[]:"},
        {"host", "a?a", "-._~!$&'()*+,;=%[]:"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        sw_conn *conn = open_client()->conn;
        for (unsigned octet = 0; octet < 256; octet++) {
            const bool allowed = octet && (strchr(letters, (int)octet) || strchr(rows[i].besides, (int)octet));
            char name[40];
            snprintf(name, sizeof name, "octet 0x%02x in %s", octet, rows[i].name);
            const enum sw_status status = sent_with(conn, rows[i].name, rows[i].value, octet);
            cr_assert(eq(str, named(name, sw_status_name(status)), named(name, allowed ? "OK" : "MALFORMED")));
        }
    }
}
