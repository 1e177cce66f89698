/* Tables of other sizes, both ways, and what a program may see of them; Huffman coding as the program wants it. */
#include <statewire/hpack.h>

#include <stdlib.h>

#include "hpack_support.h"

struct both {
    struct heap heap;
    sw_hpack_encoder *encoder;
    sw_hpack_decoder *decoder;
    uint8_t *out;
    size_t length; /* of the last block */
};

enum { ROOM = 8 << 20 };

static void
open_both(struct both *both, uint32_t most, uint32_t limit)
{
    heap_init(&both->heap);
    both->encoder = sw_hpack_encoder_new_sized(&both->heap.allocator, most);
    both->decoder = sw_hpack_decoder_new(&both->heap.allocator, UINT32_MAX / 4, 100000);
    both->out = malloc(ROOM);
    cr_assert(both->encoder != NULL && both->decoder != NULL && both->out != NULL);
    sw_hpack_encoder_set_limit(both->encoder, limit);
    sw_hpack_decoder_set_limit(both->decoder, limit);
}

static void
close_both(struct both *both)
{
    sw_hpack_encoder_delete(both->encoder);
    sw_hpack_decoder_delete(both->decoder);
    free(both->out);
    cr_assert(eq(sz, both->heap.live, 0));
}

static bool
same_field(const sw_field *one, const sw_field *other)
{
    return one->name_length == other->name_length && one->value_length == other->value_length &&
           memcmp(one->name, other->name, one->name_length) == 0 &&
           (one->value_length == 0 || memcmp(one->value, other->value, one->value_length) == 0);
}

static void
write_both(struct both *both, const sw_field *fields, size_t count)
{
    size_t got;
    cr_assert(eq(int, sw_hpack_encode_fields(both->encoder, fields, count, both->out, ROOM, &both->length), SW_STATUS_OK));
    sw_hpack_section_begin(both->decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(both->decoder, both->out, both->length, true), SW_STATUS_OK));
    const sw_field *section = sw_hpack_section_fields(both->decoder, &got);
    cr_assert(eq(sz, got, count));
    for (size_t i = 0; i < count; i++)
        cr_assert(same_field(&section[i], &fields[i]));
}

/* Both have the same entries, and no more. */
static void
same_tables(const struct both *both)
{
    const sw_hpack_table encoder = sw_hpack_encoder_table(both->encoder), decoder = sw_hpack_decoder_table(both->decoder);
    sw_field one, other;
    cr_assert(eq(u32, encoder.entries, decoder.entries));
    cr_assert(eq(u32, encoder.size, decoder.size));
    cr_assert(eq(u32, encoder.max_size, decoder.max_size));
    for (uint32_t index = 1; index <= 61 + encoder.entries; index++) {
        cr_assert(sw_hpack_encoder_entry(both->encoder, index, &one) && sw_hpack_decoder_entry(both->decoder, index, &other));
        cr_assert(same_field(&one, &other));
    }
    cr_assert(not(sw_hpack_encoder_entry(both->encoder, 62 + encoder.entries, &one)));
    cr_assert(not(sw_hpack_decoder_entry(both->decoder, 62 + encoder.entries, &one)));
    cr_assert(not(sw_hpack_decoder_entry(both->decoder, 0, &one)));
    cr_assert(not(sw_hpack_encoder_entry(both->encoder, UINT32_MAX, &one)));
}

static sw_field
numbered(char text[16], unsigned number)
{
    snprintf(text, 16, "%07u", number);
    return (sw_field){.name = (const uint8_t *)"n", .name_length = 1, .value = (const uint8_t *)text, .value_length = 7};
}

/* RFC 7541 4.2: the peer allows more, and that is announced and used. */
Test(hpack_sizes, as_large_as_the_peer_allows)
{
    struct both both;
    char text[16];
    open_both(&both, UINT32_MAX, 65536);
    for (unsigned i = 0; i < 2000; i++) {
        const sw_field field = numbered(text, i);
        write_both(&both, &field, 1);
        if (i == 0)
            cr_assert(eq(int, memcmp(both.out, "\x3f\xe1\x1f\x3f\xe1\xff\x03", 7), 0)); /* 4,096, then 31 + 65505 */
    }
    same_tables(&both);
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).entries, 65536 / 40));
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).limit, 65536));
    const sw_field oldest = numbered(text, 2000 - 65536 / 40);
    write_both(&both, &oldest, 1);
    cr_assert(eq(int, memcmp(both.out, "\xff\xa4\x0c", 3), 0)); /* index 61 + 1638 */
    close_both(&both);
}

/* Without more said, and with less: 4,096 octets and what was said are the most. */
Test(hpack_sizes, no_larger_than_the_program_says)
{
    struct both both;
    sw_hpack_encoder *usual = sw_hpack_encoder_new(NULL);
    cr_assert(usual != NULL);
    sw_hpack_encoder_set_limit(usual, 65536);
    cr_assert(eq(u32, sw_hpack_encoder_table(usual).max_size, 4096));
    cr_assert(not(sw_hpack_encoder_table(usual).update_due));
    sw_hpack_encoder_delete(usual);

    const sw_field field = FIELD("n", "1");
    open_both(&both, 100, 4096);
    cr_assert(sw_hpack_encoder_table(both.encoder).update_due);
    write_both(&both, &field, 1);
    cr_assert(eq(int, memcmp(both.out, "\x3f\x45\x40", 3), 0)); /* 100 */
    cr_assert(not(sw_hpack_encoder_table(both.encoder).update_due));
    same_tables(&both);
    sw_hpack_encoder_set_limit(both.encoder, 65536);
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).max_size, 100));
    close_both(&both);
}

/* A decoder that has less announced says that an update is due, until it came. */
Test(hpack_sizes, update_due)
{
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 0, 0);
    cr_assert(decoder != NULL);
    sw_hpack_decoder_set_limit(decoder, 100);
    cr_assert(sw_hpack_decoder_table(decoder).update_due);
    cr_assert(eq(u32, sw_hpack_decoder_table(decoder).limit, 100));
    cr_assert(eq(u32, sw_hpack_decoder_table(decoder).max_size, 4096));
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x3f\x45", 2, true), SW_STATUS_OK));
    cr_assert(not(sw_hpack_decoder_table(decoder).update_due));
    cr_assert(eq(u32, sw_hpack_decoder_table(decoder).max_size, 100));
    sw_hpack_decoder_delete(decoder);
}

/* Entries that could not be numbered, or measured, are literals. */
Test(hpack_sizes, the_most_entries)
{
    enum { MANY = 40000 };
    struct both both;
    sw_field *fields = calloc(MANY, sizeof *fields);
    char(*texts)[16] = calloc(MANY, sizeof *texts);
    cr_assert(fields != NULL && texts != NULL);
    open_both(&both, UINT32_MAX, UINT32_MAX);
    for (unsigned block = 0; block < 4; block++) {
        for (unsigned i = 0; i < MANY; i++)
            fields[i] = numbered(texts[i], block * MANY + i);
        write_both(&both, fields, MANY);
        cr_assert(le(u32, sw_hpack_encoder_table(both.encoder).entries, 65534));
    }
    cr_assert(ge(u32, sw_hpack_encoder_table(both.encoder).entries, 32767));
    same_tables(&both);
    free(fields);
    free(texts);
    close_both(&both);
}

Test(hpack_sizes, the_largest_entry)
{
    static uint8_t value[70000];
    struct both both;
    memset(value, 'x', sizeof value);
    sw_field field = {.name = (const uint8_t *)"n", .name_length = 1, .value = value, .value_length = 65535 - 33};
    open_both(&both, UINT32_MAX, 1 << 20);
    write_both(&both, &field, 1);
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).entries, 1));
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).size, 65535));
    field.value_length++;
    write_both(&both, &field, 1);
    field.value_length = sizeof value;
    write_both(&both, &field, 1);
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).entries, 1));
    same_tables(&both);
    close_both(&both);
}

/* Sizes that go up and down, with all that may be said of a field: both tables stay the same. */
Test(hpack_sizes, random)
{
    static const uint32_t sizes[] = {0, 33, 100, 4096, 65536, 1 << 20};
    static const uint8_t flags[] = {0, 0, 0, SW_FIELD_NO_INDEX, SW_FIELD_NEVER_INDEXED, SW_FIELD_INDEX};
    uint32_t random = 1;
    for (unsigned run = 0; run < 20; run++) {
        struct both both;
        open_both(&both, UINT32_MAX, 4096);
        for (unsigned block = 0; block < 200; block++) {
            sw_field fields[8];
            char texts[8][16];
            for (unsigned i = 0; i < 8; i++) {
                random = random * 1664525 + 1013904223;
                fields[i] = numbered(texts[i], (random >> 8) % 3000);
                if (random >> 31)
                    fields[i] = (sw_field)FIELD("authorization", "x");
                fields[i].flags = flags[(random >> 20) % 6];
            }
            if (random >> 28 == 0) {
                const uint32_t size = sizes[(random >> 16) % 6];
                sw_hpack_encoder_set_limit(both.encoder, size);
                sw_hpack_decoder_set_limit(both.decoder, size);
            }
            cr_assert(eq(int, sw_hpack_encoder_set_huffman(both.encoder, (random >> 12) % 3), SW_STATUS_OK));
            write_both(&both, fields, 8);
            same_tables(&both);
        }
        close_both(&both);
    }
}

/* RFC 7541 C.6.2: "307" as its code, which is no shorter, as it is, and as is usual. */
Test(hpack_sizes, huffman_use)
{
    static const struct {
        enum sw_huffman_use use;
        const char *hex;
    } rows[] = {{SW_HUFFMAN_ALWAYS, "48 83 640e ff 40 81 ab 80"}, /* "n", "" */
                {SW_HUFFMAN_NEVER, "48 03 333037 40 01 6e 00"},
                {SW_HUFFMAN_SHORTER, "48 03 333037 40 01 6e 00"}};
    const sw_field fields[] = {FIELD(":status", "307"), FIELD("n", "")};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct both both;
        const struct octets expected = from_hex(rows[i].hex);
        open_both(&both, 4096, 4096);
        cr_assert(eq(int, sw_hpack_encoder_set_huffman(both.encoder, rows[i].use), SW_STATUS_OK));
        cr_assert(eq(int, sw_hpack_encoder_set_huffman(both.encoder, (enum sw_huffman_use)3), SW_STATUS_INVALID_ARGUMENT));
        write_both(&both, fields, 2);
        cr_assert(eq(sz, both.length, expected.length));
        cr_assert(eq(int, memcmp(both.out, expected.octets, expected.length), 0));
        close_both(&both);
    }
}

/* Octets of the longest codes take nearly four times their number; the bound holds, and less room is refused. */
Test(hpack_sizes, huffman_always_bound)
{
    static uint8_t value[1000];
    struct both both;
    memset(value, 10, sizeof value); /* 30 bits */
    const sw_field field = {.name = (const uint8_t *)"n", .name_length = 1, .value = value, .value_length = sizeof value};
    open_both(&both, 4096, 4096);
    cr_assert(eq(int, sw_hpack_encoder_set_huffman(both.encoder, SW_HUFFMAN_ALWAYS), SW_STATUS_OK));
    const size_t bound = sw_hpack_encoder_bound(both.encoder, &field, 1);
    cr_assert(
        eq(int, sw_hpack_encode_fields(both.encoder, &field, 1, both.out, bound - 1, &both.length), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(u32, sw_hpack_encoder_table(both.encoder).entries, 0));
    write_both(&both, &field, 1);
    cr_assert(eq(sz, both.length, 1 + 2 + 3 + 3750));
    cr_assert(le(sz, both.length, bound));
    close_both(&both);
}

/* What the program says of a field goes before what its name does; a secret goes before all. */
Test(hpack_sizes, index_by_field)
{
    static const struct {
        uint8_t flags;
        const char *hex; /* authorization: x */
    } rows[] = {{0, "1f 08 01 78"},
                {SW_FIELD_INDEX, "57 01 78"},
                {SW_FIELD_INDEX | SW_FIELD_NO_INDEX, "1f 08 01 78"},
                {SW_FIELD_INDEX | SW_FIELD_NEVER_INDEXED, "1f 08 01 78"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct both both;
        const struct octets expected = from_hex(rows[i].hex);
        sw_field field = FIELD("authorization", "x");
        field.flags = rows[i].flags;
        open_both(&both, 4096, 4096);
        write_both(&both, &field, 1);
        cr_assert(eq(sz, both.length, expected.length));
        cr_assert(eq(int, memcmp(both.out, expected.octets, expected.length), 0));
        close_both(&both);
    }
}

/* RFC 7541 C.3: the tables by index and by field. */
Test(hpack_sizes, search)
{
    struct both both;
    sw_field entry;
    bool whole;
    const sw_field fields[] = {FIELD("cache-control", "no-cache"), FIELD("custom-key", "custom-value"),
                               FIELD("custom-key", "other")};
    const sw_field absent = FIELD("absent", ""), key = FIELD("custom-key", "?"), get = FIELD(":method", "GET"),
                   put = FIELD(":method", "PUT"), known = KNOWN(CACHE_CONTROL, "no-cache");
    open_both(&both, 4096, 4096);
    write_both(&both, fields, 3);
    cr_assert(eq(u32, sw_hpack_decoder_search(both.decoder, &fields[0], &whole), 64));
    cr_assert(whole);
    cr_assert(eq(u32, sw_hpack_encoder_search(both.encoder, &known, NULL), 64));
    cr_assert(eq(u32, sw_hpack_encoder_search(both.encoder, &fields[1], &whole), 63));
    cr_assert(whole);
    cr_assert(eq(u32, sw_hpack_decoder_search(both.decoder, &key, &whole), 62));
    cr_assert(not(whole));
    cr_assert(eq(u32, sw_hpack_decoder_search(both.decoder, &get, &whole), 2));
    cr_assert(whole);
    cr_assert(eq(u32, sw_hpack_decoder_search(both.decoder, &put, &whole), 2));
    cr_assert(not(whole));
    cr_assert(eq(u32, sw_hpack_decoder_search(both.decoder, &absent, &whole), 0));
    cr_assert(not(whole));
    cr_assert(sw_hpack_decoder_entry(both.decoder, 61, &entry));
    cr_assert(eq(int, entry.token, sw_token_of((const uint8_t *)"www-authenticate", 16)));
    cr_assert(eq(u32, entry.value_length, 0));
    close_both(&both);
}

/* A decoder's table by itself (RFC 7541 4.3, 4.4), its own entries inserted again. */
Test(hpack_sizes, table_by_itself)
{
    static uint8_t large[5000];
    struct both both;
    sw_field entry, field = FIELD("custom-key", "custom-value");
    open_both(&both, 4096, 4096);
    cr_assert(eq(int, sw_hpack_decoder_insert(both.decoder, &field), SW_STATUS_OK));
    cr_assert(eq(u32, sw_hpack_decoder_table(both.decoder).size, 54));
    cr_assert(eq(int, sw_hpack_decoder_resize(both.decoder, 54), SW_STATUS_OK));
    cr_assert(sw_hpack_decoder_entry(both.decoder, 62, &entry));
    cr_assert(eq(int, sw_hpack_decoder_insert(both.decoder, &entry), SW_STATUS_OK)); /* evicts itself */
    cr_assert(sw_hpack_decoder_entry(both.decoder, 62, &entry) && same_field(&entry, &field));
    cr_assert(eq(int, sw_hpack_decoder_resize(both.decoder, 4097), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(u32, sw_hpack_decoder_table(both.decoder).max_size, 54));
    cr_assert(eq(u32, sw_hpack_decoder_table(both.decoder).entries, 1));
    both.heap.fail_at = both.heap.taken + 1;
    cr_assert(eq(int, sw_hpack_decoder_insert(both.decoder, &entry), SW_STATUS_NO_MEMORY)); /* before anything changed */
    cr_assert(sw_hpack_decoder_entry(both.decoder, 62, &entry) && same_field(&entry, &field));
    memset(large, 'x', sizeof large);
    field.value = large;
    field.value_length = sizeof large;
    cr_assert(eq(int, sw_hpack_decoder_insert(both.decoder, &field), SW_STATUS_OK));
    cr_assert(eq(u32, sw_hpack_decoder_table(both.decoder).entries, 0));
    close_both(&both);
}

/* The largest section that is kept can be changed between sections. */
Test(hpack_sizes, list_size)
{
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 42, 0);
    cr_assert(decoder != NULL);
    for (int twice = 0; twice < 2; twice++) {
        sw_hpack_section_begin(decoder);
        cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x82\x86", 2, true), SW_STATUS_OK));
        cr_assert(eq(u32, sw_hpack_section_size(decoder), 42 + 43)); /* ":method: GET" and ":scheme: http" */
        cr_assert(eq(int, sw_hpack_section_too_large(decoder), twice == 0));
        sw_hpack_decoder_set_list_size(decoder, 85);
    }
    sw_hpack_decoder_delete(decoder);
}

/* Memory that runs short leaves the encoder as it was: the next block is what it would have been. */
static void
no_memory(enum sw_huffman_use use)
{
    uint8_t expected[64];
    size_t expected_length = 0;
    for (unsigned fail = 0; fail < 8; fail++) {
        struct both both;
        char text[16];
        open_both(&both, UINT32_MAX, 1 << 20);
        cr_assert(eq(int, sw_hpack_encoder_set_huffman(both.encoder, use), SW_STATUS_OK));
        for (unsigned i = 0; i < 100; i++) {
            const sw_field field = numbered(text, i);
            const sw_hpack_table before = sw_hpack_encoder_table(both.encoder);
            both.heap.fail_at = fail > 0 ? both.heap.taken + fail : 0;
            if (sw_hpack_encode_fields(both.encoder, &field, 1, both.out, ROOM, &both.length) != SW_STATUS_OK) {
                const sw_hpack_table after = sw_hpack_encoder_table(both.encoder);
                cr_assert(eq(u32, after.entries, before.entries));
                cr_assert(eq(u32, after.size, before.size));
                cr_assert(eq(int, after.update_due, before.update_due));
                both.heap.fail_at = 0;
                cr_assert(eq(int, sw_hpack_encode_fields(both.encoder, &field, 1, both.out, ROOM, &both.length), SW_STATUS_OK));
            }
        }
        if (fail == 0) {
            expected_length = both.length;
            memcpy(expected, both.out, both.length);
        }
        cr_assert(eq(sz, both.length, expected_length));
        cr_assert(eq(int, memcmp(both.out, expected, both.length), 0));
        close_both(&both);
    }
}

Test(hpack_sizes, no_memory)
{
    no_memory(SW_HUFFMAN_SHORTER);
    no_memory(SW_HUFFMAN_ALWAYS);
    no_memory(SW_HUFFMAN_NEVER);
}
