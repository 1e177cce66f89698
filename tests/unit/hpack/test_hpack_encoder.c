/* The encoder: what it indexes, its size updates, its memory, and that a plan alone changes nothing. */
#include "hpack_support.h"

#include <stdlib.h>

/* RFC 7541 6.2.3, 7.1.3: the never-indexed representation is kept, and is used for credentials and short cookies. */
Test(hpack_encoder, secrets_are_never_indexed)
{
    struct writer writer;
    writer_init(&writer);
    sw_field fields[] = {FIELD("authorization", "x"), FIELD("proxy-authorization", "x"), FIELD("cookie", "short=19 octets....")};
    for (size_t i = 0; i < 3; i++) {
        write_block(&writer, &fields[i], 1);
        cr_assert(eq(int, writer.out[0] & 0xf0, 0x10));
        cr_assert(eq(u32, writer.encoder.entries, 0));
    }
    sw_field cookie = FIELD("cookie", "longer=twenty octets");
    write_block(&writer, &cookie, 1);
    cr_assert(eq(int, writer.out[0] & 0xc0, 0x40));

    /* What was received so is sent so, even where an index would do. */
    sw_field get = FIELD(":method", "GET");
    get.flags = SW_FIELD_NEVER_INDEXED;
    write_block(&writer, &get, 1);
    cr_assert(wrote(&writer, "1203474554"));
    cookie.flags = SW_FIELD_NEVER_INDEXED;
    write_block(&writer, &cookie, 1);
    cr_assert(eq(int, writer.out[0] & 0xf0, 0x10));
    writer_free(&writer);
}

/* RFC 7541 6.2.2: a field may be kept out of the table. */
Test(hpack_encoder, no_index)
{
    struct writer writer;
    writer_init(&writer);
    sw_field field = FIELD("x", "y");
    field.flags = SW_FIELD_NO_INDEX;
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "0001780179"));
    cr_assert(eq(u32, writer.encoder.entries, 0));
    writer_free(&writer);
}

/* A token says the name: with it, no name need be given. */
Test(hpack_encoder, token_instead_of_a_name)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field fields[] = {{.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
                               {.token = SW_TOKEN_USER_AGENT, .value = (const uint8_t *)"me", .value_length = 2}};
    write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "827a026d65"));
    sw_field named = FIELD("user-agent", "me");
    write_block(&writer, &named, 1);
    cr_assert(wrote(&writer, "be"));
    writer_free(&writer);
}

/* A well-known name that the static table lacks is written once, then by its entry. */
Test(hpack_encoder, names_of_the_dynamic_table)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field first = FIELD("n", "1"), second = FIELD("n", "2"), third = FIELD("n", "1");
    write_block(&writer, &first, 1);
    cr_assert(wrote(&writer, "40016e0131"));
    write_block(&writer, &second, 1);
    cr_assert(wrote(&writer, "7e0132"));
    write_block(&writer, &third, 1);
    cr_assert(wrote(&writer, "bf"));
    writer_free(&writer);
}

/* A field that comes twice in one block is indexed the second time. */
Test(hpack_encoder, twice_in_one_block)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field fields[] = {FIELD("n", "1"), FIELD("n", "1")};
    write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "40016e0131 be"));
    writer_free(&writer);
}

/* With a token the name is the token's, whatever stands beside it; the bound is reckoned by the same name. */
Test(hpack_encoder, token_beside_another_name)
{
    sw_field fields[64];
    for (size_t i = 0; i < 64; i++)
        fields[i] = (sw_field){
            .token = SW_TOKEN_UPGRADE_INSECURE_REQUESTS, .flags = SW_FIELD_NO_INDEX, .name = (const uint8_t *)"", .name_length = 0};
    struct writer writer;
    writer_init(&writer);
    write_block(&writer, fields, 64);
    cr_assert(le(sz, writer.length, sw_hpack_encode_bound(fields, 64)));
    fields[0].token = SW_TOKEN_COUNT; /* of a newer header: then the name counts */
    fields[0].name = (const uint8_t *)"n";
    fields[0].name_length = 1;
    write_block(&writer, fields, 1);
    cr_assert(wrote(&writer, "00016e00"));
    writer_free(&writer);
}

/* RFC 7541 4.4: what does not fit into the table is not put there. */
Test(hpack_encoder, entry_larger_than_the_table)
{
    static uint8_t value[5000];
    static uint8_t out[6000];
    struct writer writer;
    writer_init(&writer);
    const sw_field first = FIELD("n", "1");
    write_block(&writer, &first, 1);
    memset(value, '&', sizeof value);
    const sw_field field = {.name = (const uint8_t *)"n", .name_length = 1, .value = value, .value_length = sizeof value};
    cr_assert(sw_hpack_encoder_reserve(&writer.encoder, &field, 1));
    uint8_t *end = sw_hpack_encode(&writer.encoder, &field, 1, out);
    cr_assert(le(sz, (size_t)(end - out), sw_hpack_encode_bound(&field, 1)));
    cr_assert(eq(int, out[0] & 0xf0, 0x00));
    cr_assert(eq(u32, writer.encoder.entries, 1));
    writer_free(&writer);
}

/* RFC 7541 4.2: the smallest size since the last block, then the one that holds; 4.3: entries go. */
Test(hpack_encoder, size_updates)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field field = FIELD("n", "1");
    write_block(&writer, &field, 1);

    sw_hpack_encoder_set_limit(&writer.encoder, 4096); /* no change */
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));

    sw_hpack_encoder_set_limit(&writer.encoder, UINT32_MAX); /* nothing that a peer says makes our table larger than its cap */
    cr_assert(eq(u32, writer.encoder.limit, 4096));
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));

    sw_hpack_encoder_set_limit(&writer.encoder, 0);
    sw_hpack_encoder_set_limit(&writer.encoder, 100);
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "20 3f45 40016e0131"));
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));

    sw_hpack_encoder_set_limit(&writer.encoder, 0);
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "20 00016e0131"));
    writer_free(&writer);
}

/* RFC 9113 6.5.2: a peer may announce any size; from 2^32 - 1 down to nothing and back the blocks stay right, also without any octets. */
Test(hpack_encoder, any_size_that_a_peer_announces)
{
    static const uint32_t sizes[] = {UINT32_MAX, 0x80000000, 0x10000000, 65536, 4097, 4096, 4095, 76,        75,
                                     38,         37,         33,         32,    31,   1,    0,    UINT32_MAX};
    const sw_field fields[] = {KNOWN(USER_AGENT, ""), KNOWN(SERVER, ""),
                               KNOWN(VIA, "")}; /* entries without octets, of 42, 38 and 35 */
    struct writer writer;
    struct reader reader;
    writer_init(&writer);
    reader_init(&reader);
    for (size_t i = 0; i < 3 * sizeof sizes / sizeof *sizes; i++) {
        sw_hpack_encoder_set_limit(&writer.encoder, sizes[i % (sizeof sizes / sizeof *sizes)]);
        for (unsigned round = 0; round < 2; round++) {
            write_block(&writer, fields, 3);
            cr_assert(eq(int, read_octets(&reader, writer.out, writer.length), SW_HPACK_OK));
            cr_assert(le(u32, reader.decoder.max_size, sizes[i % (sizeof sizes / sizeof *sizes)]));
            cr_assert(same_text(section_text(&reader.decoder), "user-agent: \nserver: \nvia: \n"));
            char *table = table_text(&reader.decoder);
            cr_assert(same_text(sent_text(&writer.encoder), table));
            free(table);
        }
    }
    writer_free(&writer);
    reader_free(&reader);
}

/* A plan tells which fields were sent before, takes memory, and changes nothing else. */
Test(hpack_encoder, plan_changes_nothing)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field fields[] = {FIELD(":method", "GET"), FIELD("n", "1"), FIELD("n", "2"), FIELD("age", "5")};
    write_block(&writer, fields, 2);
    sw_hpack_encoder_set_limit(&writer.encoder, 1000);
    for (int i = 0; i < 3; i++) {
        const struct sw_hpack_plan *plans = sw_hpack_encoder_plan(&writer.encoder, fields, 4);
        cr_assert(plans != NULL);
        cr_assert(eq(int, plans[0].match, SW_HPACK_MATCH_STATIC));
        cr_assert(eq(int, plans[1].match, SW_HPACK_MATCH_DYNAMIC));
        cr_assert(eq(int, plans[2].match, SW_HPACK_MATCH_DYNAMIC_NAME));
        cr_assert(eq(int, plans[3].match, SW_HPACK_MATCH_STATIC_NAME));
        cr_assert(eq(int, plans[3].token, SW_TOKEN_AGE));
        cr_assert(same_text(sent_text(&writer.encoder), "[1] (s = 34) n: 1\nsize 34\n"));
    }
    write_block(&writer, fields, 4);
    cr_assert(wrote(&writer, "3fc907 82 be 7e0132 0f060135"));
    writer_free(&writer);
}

/* Each allocation fails once: the call is refused, and the block comes out as if nothing had happened. */
Test(hpack_encoder, every_allocation_may_fail)
{
    static uint8_t expected[4096];
    size_t expected_length = 0;
    sw_field fields[60];
    char names[60][24];
    for (int i = 0; i < 60; i++) {
        snprintf(names[i], sizeof names[i], "name-%d", i);
        fields[i] = (sw_field){.name = (const uint8_t *)names[i],
                               .name_length = (uint32_t)strlen(names[i]),
                               .value = (const uint8_t *)"value",
                               .value_length = 5};
    }
    bool failed = true;
    for (unsigned at = 0; failed || at == 1; at++) {
        struct writer writer;
        writer_init(&writer);
        writer.heap.fail_at = at;
        bool reserved = sw_hpack_encoder_reserve(&writer.encoder, fields, 60);
        failed = at > 0 && writer.heap.taken >= at;
        cr_assert(eq(int, reserved, !failed));
        write_block(&writer, fields, 60);
        if (at == 0) {
            memcpy(expected, writer.out, writer.length);
            expected_length = writer.length;
        }
        cr_assert(eq(sz, writer.length, expected_length));
        cr_assert(eq(int, memcmp(writer.out, expected, expected_length), 0));
        writer_free(&writer);
        failed = failed || at == 0;
    }
}

/* Long use with few fields that repeat: memory stays, numbers of entries wrap. */
Test(hpack_encoder, many_blocks)
{
    struct writer writer;
    struct reader reader;
    writer_init(&writer);
    reader_init(&reader);
    uint32_t seed = 3;
    for (uint32_t i = 0; i < 40000; i++) {
        char name[24], values[4][24];
        sw_field fields[4];
        snprintf(name, sizeof name, "name-%u", i % 5);
        for (size_t k = 0; k < 4; k++) {
            seed = seed * 1664525u + 1013904223u;
            snprintf(values[k], sizeof values[k], "value-%u", k == 0 ? i : seed >> 24);
            fields[k] = (sw_field){.name = (const uint8_t *)name,
                                   .name_length = (uint32_t)strlen(name),
                                   .value = (const uint8_t *)values[k],
                                   .value_length = (uint32_t)strlen(values[k])};
        }
        write_block(&writer, fields, 4);
        cr_assert(eq(int, read_octets(&reader, writer.out, writer.length), SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.count, 4));
        for (size_t k = 0; k < 4; k++) {
            cr_assert(eq(u32, reader.decoder.fields[k].value_length, fields[k].value_length));
            cr_assert(eq(int, memcmp(reader.decoder.fields[k].value, fields[k].value, fields[k].value_length), 0));
        }
    }
    cr_assert(eq(u32, writer.encoder.size, reader.decoder.size));
    cr_assert(lt(sz, writer.heap.peak + reader.heap.peak, 24576));
    reader_free(&reader);
    writer_free(&writer);
}

/* Entries have numbers of 16 bits. A block of any number of insertions still says what was asked for, to its last field. */
Test(hpack_encoder, more_insertions_than_numbers)
{
    enum { MOST = 65540 };
    static sw_field fields[MOST];
    static char values[MOST][8];
    static const size_t inserted[] = {32768, 65535, 65536};
    const sw_field ends[] = {FIELD("x-name", "value"), FIELD("x-name", "other")};
    for (size_t turn = 0; turn < sizeof inserted / sizeof *inserted; turn++) {
        sw_hpack_encoder *encoder = sw_hpack_encoder_new(NULL);
        sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, UINT32_MAX / 8, 2 * MOST);
        const size_t count = inserted[turn] + 2;
        for (size_t i = 0; i < inserted[turn]; i++) {
            snprintf(values[i], sizeof values[i], "%u", (unsigned)(i % 100000));
            fields[i] = (sw_field){
                .token = SW_TOKEN_ACCEPT, .value = (const uint8_t *)values[i], .value_length = (uint32_t)strlen(values[i])};
        }
        memcpy(fields + inserted[turn], ends, sizeof ends); /* the table has the first when the block begins, and not at its end */
        size_t size = sw_hpack_encode_bound(fields, count), written, decoded, same = 0;
        uint8_t *out = malloc(size);
        cr_assert(eq(int, sw_hpack_encode_fields(encoder, ends, 1, out, size, &written), SW_STATUS_OK));
        sw_hpack_section_begin(decoder);
        cr_assert(eq(int, sw_hpack_decode_octets(decoder, out, written, true), SW_STATUS_OK));
        cr_assert(eq(int, sw_hpack_encode_fields(encoder, fields, count, out, size, &written), SW_STATUS_OK));
        sw_hpack_section_begin(decoder);
        cr_assert(eq(int, sw_hpack_decode_octets(decoder, out, written, true), SW_STATUS_OK));
        const sw_field *read = sw_hpack_section_fields(decoder, &decoded);
        cr_assert(eq(sz, decoded, count));
        for (size_t i = 0; i < count; i++)
            same += read[i].token == fields[i].token && read[i].value_length == fields[i].value_length &&
                    memcmp(read[i].value, fields[i].value, fields[i].value_length) == 0;
        cr_assert(eq(sz, same, count));
        cr_assert(eq(int, memcmp(read[count - 1].name, "x-name", 6), 0));
        free(out);
        sw_hpack_encoder_delete(encoder);
        sw_hpack_decoder_delete(decoder);
    }
}

/* What one end holds after twenty requests like a browser's and their responses: less than 5 KiB. */
Test(hpack_encoder, memory_of_one_end)
{
    static uint8_t out[4096];
    struct writer client, server;
    struct reader reader;
    writer_init(&client);
    writer_init(&server);
    reader_init(&reader);
    for (int i = 0; i < 20; i++) {
        char path[40], etag[40];
        snprintf(path, sizeof path, "/some/resource/number-%d", i * 7);
        snprintf(etag, sizeof etag, "\"6572-%d\"", i * 31);
        sw_field request[] = {
            FIELD(":method", "GET"),
            FIELD(":scheme", "https"),
            FIELD(":authority", "www.example.com"),
            FIELD(":path", ""),
            FIELD("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0"),
            FIELD("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"),
            FIELD("accept-language", "en-US,en;q=0.5"),
            FIELD("accept-encoding", "gzip, deflate, br"),
            FIELD("referer", "https://www.example.com/index.html"),
            FIELD("cookie", "session=0123456789abcdef0123456789abcdef"),
            FIELD("sec-fetch-dest", "document"),
            FIELD("sec-fetch-mode", "navigate")};
        sw_field response[] = {
            FIELD(":status", "200"),    FIELD("content-type", "text/html; charset=utf-8"), FIELD("content-length", "1024"),
            FIELD("server", "example"), FIELD("date", "Mon, 21 Oct 2013 20:13:21 GMT"),    FIELD("cache-control", "max-age=3600"),
            FIELD("etag", "")};
        request[3].value = (const uint8_t *)path;
        request[3].value_length = (uint32_t)strlen(path);
        response[6].value = (const uint8_t *)etag;
        response[6].value_length = (uint32_t)strlen(etag);
        cr_assert(sw_hpack_encoder_reserve(&client.encoder, request, 12));
        uint8_t *end = sw_hpack_encode(&client.encoder, request, 12, out);
        cr_assert(eq(int, read_octets(&reader, out, (size_t)(end - out)), SW_HPACK_OK));
        write_block(&server, response, 7);
    }
    cr_assert(lt(sz, reader.heap.live + server.heap.live, 5120));
    cr_log_info("hpack: %zu octets in the decoder and %zu in the encoder of a server after 20 requests", reader.heap.live,
                server.heap.live);
    reader_free(&reader);
    writer_free(&server);
    writer_free(&client);
}
