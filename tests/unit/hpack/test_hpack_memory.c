/* What a decoder holds at most, and what it costs, whatever comes (statewire.h, sw_config_bound()). */
#include "hpack_support.h"

#include <stdlib.h>

#include "statewire/statewire.h"

enum { LONGEST = 8 << 20 };

static uint8_t room[LONGEST]; /* of the block that is made: one at a time */

struct block {
    size_t length;
};

static uint8_t *
more(struct block *block, size_t length)
{
    uint8_t *at = room + block->length;
    block->length += length;
    if (block->length > LONGEST)
        abort();
    return at;
}

static void
put(struct block *block, const void *octets, size_t length)
{
    memcpy(more(block, length), octets, length);
}

static void
put_string(struct block *block, size_t length, bool coded)
{
    /* four line feeds */
    static const uint8_t codes[15] = {0xff, 0xff, 0xff, 0xf3, 0xff, 0xff, 0xff, 0xcf, 0xff, 0xff, 0xff, 0x3f, 0xff, 0xff, 0xfc};
    uint32_t octets = (uint32_t)(coded ? length / 4 * sizeof codes : length);
    uint8_t head[8], *end = sw_hpack_write_integer(head, coded ? 0x80 : 0, 7, octets);
    put(block, head, (size_t)(end - head));
    if (!coded)
        memset(more(block, length), 'v', length);
    for (size_t i = 0; coded && i < length / 4; i++)
        put(block, codes, sizeof codes);
}

/* A literal of `first` with a name of `name` octets, or without one where `first` has an index; coded values in fours. */
static void
put_literal(struct block *block, uint8_t first, size_t name, size_t value, bool coded)
{
    put(block, &first, 1);
    if (name > 0)
        put_string(block, name, false);
    put_string(block, value, coded);
}

/* The bound of a decoder and an encoder: that of a connection without what has nothing to do with them. */
static size_t
bound_of(uint32_t table, uint32_t list, uint32_t fields)
{
    sw_config *large = sw_config_new(SW_ROLE_SERVER, NULL), *none = sw_config_new(SW_ROLE_SERVER, NULL);
    sw_config_set_setting(large, SW_SETTINGS_HEADER_TABLE_SIZE, table);
    sw_config_set_limit(large, SW_LIMIT_LIST_OCTETS, list);
    sw_config_set_limit(large, SW_LIMIT_LIST_FIELDS, fields);
    sw_config_set_limit(none, SW_LIMIT_LIST_OCTETS, 0);
    size_t bound = sw_config_bound(large) - sw_config_bound(none);
    sw_config_free(large);
    sw_config_free(none);
    return bound + SW_HPACK_CHUNK + 8192 + 8192; /* what is left with a list of nothing: chunk, table, strings of an entry */
}

static void
run(const struct block *block, uint32_t table, uint32_t list, uint32_t fields, size_t piece, size_t *peak)
{
    struct reader reader;
    reader_init(&reader);
    reader.limits.list_size = list;
    reader.limits.fields = fields;
    reader.decoder.limit = table;
    for (unsigned round = 0; round < 2; round++) {
        enum sw_hpack_result result = SW_HPACK_OK;
        sw_hpack_section_begin(&reader.decoder);
        for (size_t at = 0; at < block->length && result == SW_HPACK_OK; at += piece) {
            size_t length = block->length - at < piece ? block->length - at : piece;
            result = sw_hpack_decode(&reader.decoder, room + at, length, at + length == block->length);
        }
        cr_assert(result == SW_HPACK_OK || result == SW_HPACK_TOO_LARGE);
        if (reader.heap.peak > *peak)
            *peak = reader.heap.peak;
        if (result != SW_HPACK_OK)
            break;
    }
    reader_free(&reader);
}

static void
every_way(struct block *block, uint32_t table, uint32_t list, uint32_t fields, size_t *peak)
{
    static const size_t pieces[] = {5, 1000, SIZE_MAX / 2};
    for (size_t i = list == 65536 && fields == 256 && table == 4096 ? 0 : 1; i < sizeof pieces / sizeof *pieces; i++)
        run(block, table, list, fields, pieces[i], peak);
    block->length = 0;
}

static void
sections(uint32_t table, uint32_t list, uint32_t fields, size_t *peak)
{
    struct block block = {0};
    static const size_t lengths[] = {1, 128, 256, 260, 2000, 3824, 4080, 8000, 65000};
    for (size_t i = list > 65536 ? 7 : 0; i < sizeof lengths / sizeof *lengths; i++) {
        for (unsigned kind = 0; kind < 6; kind++) { /* plain, of long codes, both; some that are inserted; small ones before them */
            for (size_t total = 0, n = 0; total < 3 * (size_t)list / 2; total += lengths[i] + 33, n++) {
                size_t length = lengths[i] + (kind == 3 ? n % 7 : 0);
                bool coded = kind % 3 == 1 || (kind % 3 == 2 && n % 2 == 1);
                put_literal(&block, kind < 3 ? 0 : 0x40, 1, coded ? length / 4 * 4 : length, coded);
                if (n > (size_t)fields * 3 / 2)
                    break;
            }
            every_way(&block, table, list, fields, peak);
        }
    }
    for (unsigned first = 0; first < 300 && 34 * first + 40 < list;
         first += 60) { /* small fields, and one that takes all that is left, or more */
        for (unsigned large = 0; large < 3; large++) {
            for (unsigned i = 0; i < first; i++)
                put_literal(&block, 0, 1, 0, false);
            put_literal(&block, 0, 1, large == 0 ? list - 34 * first - 40 : 50000, large == 2);
            every_way(&block, table, list, fields, peak);
        }
    }
    for (unsigned i = 0; i < 100; i++) { /* entries of 3,900 octets, one after the other, each by the name of the last */
        put_literal(&block, i == 0 ? 0x40 : 0x7e, i == 0 ? 3900 : 0, i % 2, false);
        put(&block, "\xbe", 1);
    }
    every_way(&block, table, list, fields, peak);
}

/* The bound holds for all of them. */
Test(hpack_memory, peak_is_within_the_bound)
{
    static const struct {
        uint32_t table, list, fields;
    } cases[] = {{4096, 65536, 256}, {4096, 1 << 20, 256}, {1 << 20, 65536, 256}, {4096, 65536, 100000}, {0, 4000, 16}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t peak = 0, bound = bound_of(cases[i].table, cases[i].list, cases[i].fields);
        sections(cases[i].table, cases[i].list, cases[i].fields, &peak);
        printf("hpack: table %u, list %u, fields %u: ", cases[i].table, cases[i].list, cases[i].fields);
        printf("peak %zu, bound %zu\n", peak, bound);
        cr_assert(le(sz, peak, bound));
    }
}

/* Eviction looks at each field once: what fields that refer to entries cost does not grow with the number of entries that go. */
Test(hpack_memory, detached_once)
{
    struct reader reader;
    struct block block = {0};
    reader_init(&reader);
    for (unsigned i = 0; i < 120; i++)
        put(&block, "\x7a\x01v\xbe", 4); /* user-agent: v, and the entry that this made */
    for (unsigned i = 0; i < 120; i++)
        put(&block, "\x60\x00\x7a\x00", 4);
    cr_assert(eq(int, read_octets(&reader, room, block.length), SW_HPACK_OK));
    cr_assert(le(u32, reader.decoder.detached, reader.decoder.count));
    cr_assert(lt(sz, reader.heap.taken, 300)); /* a chunk for each time that fields were detached, at most */
    for (uint32_t i = 0; i < 240; i++)
        cr_assert(eq(int, reader.decoder.fields[i].value[0], 'v'));
    reader_free(&reader);
}

/* spec/limits.yaml, list_octets: a field beyond the limit is dropped however long it is, and however it is cut. */
Test(hpack_memory, field_longer_than_the_list)
{
    for (size_t length = 66000; length < 200000; length += 66000) {
        for (size_t piece = 1; piece < 300000; piece = piece * 20 + 1) {
            struct block block = {0};
            size_t peak = 0;
            put(&block, "\x82\x86", 2);
            put_literal(&block, 0x44, 0, length, false); /* :path */
            put(&block, "\x84", 1);
            run(&block, 4096, 65536, 256, piece, &peak);
            cr_assert(lt(sz, peak, 100000));

            struct reader reader;
            reader_init(&reader);
            sw_hpack_section_begin(&reader.decoder);
            for (size_t at = 0; at < block.length; at += piece)
                cr_assert(eq(int,
                             sw_hpack_decode(&reader.decoder, room + at, block.length - at < piece ? block.length - at : piece,
                                             at + piece >= block.length),
                             SW_HPACK_OK));
            cr_assert(reader.decoder.too_large);
            cr_assert(eq(u32, reader.decoder.list_size, (uint32_t)length + 37 + 42 + 43 + 38));
            cr_assert(same_text(section_text(&reader.decoder), ":method: GET\n:scheme: http\n:path: /\n"));
            reader_free(&reader);
        }
    }
}
