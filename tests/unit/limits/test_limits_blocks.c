/* What a field block may cost (RFC 9113 10.5.1): frames, size, fields, crumbs, size updates; to the exact one, and in memory. */
#include "verdict.h"

#define HARD_HEAP ((size_t)72 * 1024)

static size_t
heap_of(struct endpoint *endpoint, struct wire octets)
{
    size_t before = endpoint->held;
    endpoint->most = before;
    feed(endpoint, octets);
    return endpoint->most - before;
}

/* -- C1, C2: CONTINUATION */

/* Eight frames of CONTINUATION may follow HEADERS; the ninth ends the connection, and none costs memory. */
TestWhole(blocks, continuation_flood)
{
    struct endpoint *server = open_server();
    struct wire field = literal(text("x"), filled(1500, 'v')); /* each fragment above 1,024 octets */
    feed(server, frame_headers_open(1, joined(block_get("/"), field), END_STREAM));
    server->most = server->held;
    size_t held = server->held;
    for (int i = 0; i < 8; i++) {
        feed(server, frame_continuation(1, field, 0));
        cr_assert(eq(int, server->status, SW_STATUS_OK));
    }
    cr_assert(le(sz, server->most - held, 32 * 1024)); /* the 13 KiB that were decoded, to be shown */
    feed(server, frame_continuation(1, field, 0));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
    cr_assert(eq(int, saw(server, "HEADERS"), 0));
}

TestWhole(blocks, eight_continuations_are_fine)
{
    struct endpoint *server = open_server();
    struct wire field = literal(text("x"), filled(1500, 'v'));
    feed(server, frame_headers_open(1, joined(block_get("/"), field), END_STREAM));
    for (int i = 0; i < 8; i++)
        feed(server, frame_continuation(1, field, i == 7 ? END_HEADERS : 0));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), 1));
}

/* C2: four fragments under 1 KiB that are not the last are fine, the fifth is not: frames are counted, not octets. */
TestFeed(blocks, short_fragments)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_headers_open(1, block_get("/"), END_STREAM), frame_continuation(1, text(""), 0),
                        frame_continuation(1, text(""), 0), frame_continuation(1, text(""), 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_continuation(1, text(""), 0));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

/* RFC 9113 4.3: a block may come in as many fragments as its sender likes; some send a field, or a few, in each. */
TestFeed(blocks, five_short_fragments_are_a_block)
{
    struct endpoint *server = open_server();
    struct wire fragment = block_get("/");
    feed(server, joined(frame_headers_open(1, part(fragment, 0, 10), END_STREAM), frame_continuation(1, part(fragment, 10, 10), 0),
                        frame_continuation(1, part(fragment, 20, 10), 0), frame_continuation(1, part(fragment, 30, 10), 0),
                        frame_continuation(1, part(fragment, 40, 1000), END_HEADERS)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), 1));
}

/* The counts begin anew with each block. */
TestFeed(blocks, short_fragments_of_two_blocks)
{
    struct endpoint *server = open_server();
    for (uint32_t id = 1; id <= 5; id += 2)
        feed(server, joined(frame_headers_open(id, part(block_get("/"), 0, 20), END_STREAM),
                            frame_continuation(id, part(block_get("/"), 20, 1000), END_HEADERS)));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* -- C3, C5: numbers of fields; pseudo-header fields count, crumbs count apart */

static struct wire
repeated(struct wire field, size_t times)
{
    static uint8_t all[40000];
    if (times * field.length > sizeof all)
        cr_fatal("no room for %zu fields", times);
    for (size_t i = 0; i < times; i++)
        memcpy(all + i * field.length, field.octets, field.length);
    return octets_of(all, times * field.length);
}

/* 256 fields are shown; with one more the event says TOO_LARGE and keeps the pseudo-header fields; 1,024 are taken, one more is
 * dead. */
static size_t count;

static struct wire
many_fields(struct wire field)
{
    struct wire fragment = joined(block_get("/"), repeated(field, count));
    struct wire frames = frame_headers_open(1, part(fragment, 0, 16384), END_STREAM);
    for (size_t at = 16384; at < fragment.length; at += 16384)
        frames = joined(frames, frame_continuation(1, part(fragment, at, 16384), 0));
    return joined(frames, frame_continuation(1, text(""), END_HEADERS));
}

static void
fields_by_number(void)
{
    struct endpoint *server = open_server();
    size_t heap = heap_of(server, many_fields(hex("00 0178 0179"))); /* x: y */
    size_t fields = count + 4;
    cr_assert(eq(str, verdict(server), fields > 1024 ? "C:ENHANCE_YOUR_CALM" : "ok"));
    cr_assert(
        eq(int, saw(server, "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: example.org"), fields <= 1024));
    cr_assert(eq(int, strstr(seen(server), " TOO_LARGE") != NULL, fields > 256 && fields <= 1024));
    cr_assert(le(sz, heap, HARD_HEAP));
}

Test(blocks, number_of_fields)
{
    static const size_t counts[] = {252, 253, 1020, 1021, 5000};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        count = counts[i];
        run_fed_whole(fields_by_number);
    }
    count = 1021;
    run_fed_every_way(fields_by_number);
}

/* C5: cookie crumbs (8.2.3) are counted beside the fields, with a budget of their own. */
static void
crumbs_by_number(void)
{
    struct endpoint *server = open_server();
    size_t heap = heap_of(server, many_fields(hex("60 0161"))); /* cookie: a (index 32), inserted each time */
    cr_assert(eq(str, verdict(server), count > 1024 ? "C:ENHANCE_YOUR_CALM" : "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 request :method: GET"), count <= 1024));
    cr_assert(eq(int, strstr(seen(server), " TOO_LARGE") != NULL, count > 256 && count <= 1024));
    cr_assert(le(sz, heap, HARD_HEAP));
}

Test(blocks, number_of_crumbs)
{
    static const size_t counts[] = {256, 257, 1024, 1025, 5000};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        count = counts[i];
        run_fed_whole(crumbs_by_number);
    }
}

/* Fields and crumbs together: 256 of each are fine. */
TestWhole(blocks, fields_and_crumbs)
{
    struct endpoint *server = open_server();
    feed(server,
         frame_headers(1, joined(block_get("/"), repeated(hex("00 0178 0179"), 252), repeated(hex("60 0161"), 256)), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(strstr(seen(server), "TOO_LARGE") == NULL);
}

/* C3: fields without a name and value are malformed, and count: 32 octets and a field each. */
static void
empty_fields(void)
{
    struct endpoint *server = open_server();
    feed(server, many_fields(hex("00 00 00")));
    cr_assert(eq(str, verdict(server), count + 4 > 1024 ? "C:ENHANCE_YOUR_CALM" : "S:PROTOCOL_ERROR on 1"));
    cr_assert(eq(int, saw(server, "HEADERS"), 0));
}

Test(blocks, empty_fields)
{
    static const size_t counts[] = {1, 252, 1020, 1021};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        count = counts[i];
        run_fed_whole(empty_fields);
    }
}

/* -- C4: size, with 32 octets for each field (6.5.2): 65,536 are shown, four times as much is taken, an octet more is dead */

/* The request's own fields: names and values and 32 each. */
enum { OWN_SIZE = 7 + 3 + 7 + 4 + 5 + 1 + 10 + 11 + 4 * 32 };

static size_t total_size;

static struct wire
section_of_size(void)
{
    struct wire frames = text(""), all = block_get("/");
    for (size_t rest = total_size - OWN_SIZE; rest > 0;) {
        size_t value = rest > 20000 ? 10000 : rest - 33;
        all = joined(all, literal(text("x"), filled(value, 'v')));
        rest -= value + 33;
    }
    for (size_t at = 0; at < all.length; at += 16384)
        frames = joined(frames, at == 0 ? frame_headers_open(1, part(all, at, 16384), END_STREAM)
                                        : frame_continuation(1, part(all, at, 16384), 0));
    return joined(frames, frame_continuation(1, text(""), END_HEADERS));
}

static void
patient(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_BLOCK_CONTINUATIONS, 100);
    sw_config_set_limit(config, SW_LIMIT_BLOCK_SHORT_FRAGMENTS, 100);
}

static void
section_by_size(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    size_t heap = heap_of(server, section_of_size());
    cr_assert(eq(str, verdict(server), total_size > 4 * 65536 ? "C:ENHANCE_YOUR_CALM" : "ok"));
    cr_assert(eq(int, saw(server, "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: example.org"),
                 total_size <= 4 * 65536));
    cr_assert(eq(int, strstr(seen(server), " TOO_LARGE") != NULL, total_size > 65536 && total_size <= 4 * 65536));
    cr_assert(le(sz, heap, 160 * 1024));
}

Test(blocks, size_of_a_section)
{
    static const size_t sizes[] = {65536, 65537, 4 * 65536, 4 * 65536 + 1};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        total_size = sizes[i];
        run_fed_whole(section_by_size);
    }
}

/*
 * C4: one entry of 4,000 octets, referred to again and again, costs 4,033 octets each time. With 165 for the pseudo-header fields,
 * 64 of them fit into 256 KiB: the entry and 63 references.
 */
TestWhole(blocks, hpack_bomb)
{
    for (size_t references = 63; references < 65; references++) {
        struct endpoint *server = open_server();
        struct wire entry = joined(hex("40 0178 7f a1 1e"), filled(4000, 'v')); /* x, and 127 + 33 + 30 * 128 octets */
        size_t heap = heap_of(server, frame_headers(1, joined(hex("82 86 84 81"), entry, filled(references, 0xbe)), END_STREAM));
        cr_assert(eq(int, server->status, references > 63 ? SW_STATUS_TERMINATED : SW_STATUS_OK));
        cr_assert(le(sz, heap, HARD_HEAP + 8192));
    }
}

/* The state of HPACK is kept up to the hard cap: what a section that was too large inserted can be referred to by the next. */
TestWhole(blocks, dynamic_table_of_a_section_that_is_too_large)
{
    struct endpoint *server = open_server();
    count = 300;
    feed(server,
         frame_headers(1, joined(block_get("/"), repeated(hex("00 0178 0179"), 300), hex("40 0161 0162")), END_STREAM)); /* a: b */
    cr_assert(strstr(seen(server), "TOO_LARGE") != NULL);
    cr_assert(strstr(seen(server), "a: b") == NULL);
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "431");
    feed(server, frame_headers(3, joined(block_get("/"), hex("be")), END_STREAM));
    cr_assert(eq(
        int, saw(server, "HEADERS 3 request :method: GET; :scheme: http; :path: /; :authority: example.org; a: b END_STREAM"), 1));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* -- C10: dynamic table size updates (RFC 7541 4.2) */

TestWhole(blocks, size_updates)
{
    for (size_t updates = 16; updates < 18; updates++) {
        struct endpoint *server = open_server();
        feed(server, frame_headers(1, joined(filled(updates, 0x20), block_get("/")), END_STREAM));
        cr_assert(eq(str, verdict(server), updates > 16 ? "C:COMPRESSION_ERROR" : "ok"));
    }
}

/* -- C11, C12: nothing has a size that the peer chose */

TestWhole(blocks, no_memory_by_the_peers_numbers)
{
    struct endpoint *one = server_with_stream(1, END_STREAM), *other = server_with_stream(1, END_STREAM);
    feed(one, frame_settings(HEADER_TABLE_SIZE, 4096, MAX_HEADER_LIST_SIZE, 4096, MAX_FRAME_SIZE, 16384));
    feed(other, frame_settings(HEADER_TABLE_SIZE, 0xffffffff, MAX_HEADER_LIST_SIZE, 0xffffffff, MAX_FRAME_SIZE, 16777215));
    send_headers(one, 1, 0, ":status", "200", "x-name", "some value");
    send_headers(other, 1, 0, ":status", "200", "x-name", "some value");
    cr_assert(eq(sz, other->held, one->held));
    cr_assert(eq(sz, other->most, one->most));
}

TestWhole(blocks, names_without_number)
{
    struct endpoint *server = open_server();
    size_t held = 0;
    for (uint32_t round = 0; round < 300; round++) {
        struct wire fields = block_get("/");
        for (uint32_t i = 0; i < 100; i++) {
            char name[20];
            snprintf(name, sizeof name, "x-%u-%u", (unsigned)round, (unsigned)i);
            uint8_t prefix[2] = {0x40, (uint8_t)strlen(name)};
            fields = joined(fields, octets_of(prefix, 2), text(name), hex("0176"));
        }
        feed(server, frame_headers(2 * round + 1, fields, END_STREAM));
        send_headers(server, 2 * round + 1, SW_SEND_END_STREAM, ":status", "204");
        if (round == 10)
            held = server->held;
    }
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(le(sz, server->held, held));
}

/* C13: never-indexed stays so on every hop (RFC 7541 6.2.3). */
TestFeed(blocks, never_indexed)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, joined(block_get("/"), hex("10 0161 0162")), END_STREAM)); /* a: b */
    cr_assert(strstr(seen(server), "a: b (never indexed)") != NULL);
    const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_STATUS, .value = (const uint8_t *)"200", .value_length = 3},
        {.name = (const uint8_t *)"zz",
         .name_length = 2,
         .value = (const uint8_t *)"!",
         .value_length = 1,
         .flags = SW_FIELD_NEVER_INDEXED},
    };
    cr_assert(eq(int, sw_conn_send_headers(server->conn, 1, fields, 2, SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(int, sent_frame(server, TYPE_HEADERS).payload[1] & 0xf0, 0x10));
}
