/* Fields that a section has in common with the last one: they are taken where they stand, and nothing may tell. */
#include "hpack_support.h"

#include <stdlib.h>

/* Reads the block into a decoder that has read others, and asks what it knows of the section. */
static bool
compared(struct reader *reader, const char *hex, uint32_t changed_fields, bool same_shape)
{
    cr_assert(eq(int, read_block(reader, hex), SW_HPACK_OK));
    if (reader->decoder.changed_fields == changed_fields && reader->decoder.same_shape == same_shape)
        return true;
    printf("fresh %x, alike %d\n", (unsigned)reader->decoder.changed_fields, reader->decoder.same_shape);
    return false;
}

static void
two_entries(struct reader *reader)
{
    reader_init(reader);
    cr_assert(eq(int, read_block(reader, "4001610162 4001630164"), SW_HPACK_OK)); /* a: b, c: d */
}

/* Indexed fields of the last section, in their places; literals and other indices are fresh. */
Test(hpack_again, fields_in_their_places)
{
    struct reader reader;
    two_entries(&reader);
    cr_assert(compared(&reader, "82 bf be 0404 2f612f62", 0xf, false));
    cr_assert(compared(&reader, "82 bf be 0404 2f632f64", 0x8, true));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\na: b\nc: d\n:path: /c/d\n"));
    cr_assert(eq(u32, reader.decoder.list_size, 42 + 34 + 34 + 41));
    cr_assert(compared(&reader, "82 be bf 0404 2f632f64", 0xe, true)); /* neither name is well-known: one token */
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\nc: d\na: b\n:path: /c/d\n"));
    cr_assert(compared(&reader, "83 be bf 84", 0x9, true));
    cr_assert(compared(&reader, "84 be bf 84", 0x1, false));
    cr_assert(compared(&reader, "84 be bf 84", 0, true));
    reader_free(&reader);
}

/* A literal's first octet is no index, even where another literal stood; nor is the first octet of a longer index. */
Test(hpack_again, only_whole_octets)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(compared(&reader, "0001610162 82", 0x3, false));
    cr_assert(compared(&reader, "0001610163 82", 0x1, true));
    cr_assert(same_text(section_text(&reader.decoder), "a: c\n:method: GET\n"));
    for (unsigned i = 0; i < 71; i++)
        cr_assert(eq(int, read_block(&reader, i == 0 ? "4001610162" : i == 1 ? "4001630164" : "4001650166"), SW_HPACK_OK));
    cr_assert(compared(&reader, "ff04 ff05", 0x3, false)); /* 131, 132 */
    cr_assert(eq(int, read_block(&reader, "ff03 ff04"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "e: f\nc: d\n"));
    reader_free(&reader);
}

/* RFC 7541 6.1: an index of 0 is an error where a literal stood too. */
Test(hpack_again, octets_that_are_errors)
{
    static const char *const second[] = {"82 80", "82 20", "82 3f", "82 ff"};
    static const int expected[] = {SW_HPACK_INDEX_ZERO, SW_HPACK_SIZE_UPDATE_PLACE, SW_HPACK_TRUNCATED, SW_HPACK_TRUNCATED};
    for (unsigned i = 0; i < sizeof second / sizeof *second; i++) {
        struct reader reader;
        reader_init(&reader);
        cr_assert(eq(int, read_block(&reader, "82 0001610162"), SW_HPACK_OK));
        cr_assert(eq(int, read_block(&reader, second[i]), expected[i]));
        reader_free(&reader);
    }
}

/* An insertion moves every index; static entries stay, but the same octet is looked up again. */
Test(hpack_again, insertion_in_the_middle)
{
    struct reader reader;
    two_entries(&reader);
    cr_assert(eq(int, read_block(&reader, "82 be be 84"), SW_HPACK_OK));
    cr_assert(compared(&reader, "82 4001650166 be bf", 0xe, false));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\ne: f\ne: f\nc: d\n"));
    cr_assert(compared(&reader, "82 be be bf", 0xf, true));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\ne: f\ne: f\nc: d\n"));
    cr_assert(compared(&reader, "82 be be bf", 0, true));
    reader_free(&reader);
}

enum { LONG = 200, LITERAL = 5 + LONG }; /* octets of a value, and of a literal with it */

/* A literal with incremental indexing: "n" and LONG octets that are `letter`. */
static uint8_t *
long_literal(uint8_t *out, uint8_t letter)
{
    static const uint8_t head[] = {0x40, 0x01, 'n', 0x7f, LONG - 0x7f};
    memcpy(out, head, sizeof head);
    memset(out + sizeof head, letter, LONG);
    return out + LITERAL;
}

static bool
has_letter(const struct reader *reader, size_t i, uint8_t letter)
{
    const sw_field *field = &reader->decoder.fields[i];
    for (size_t j = 0; j < LONG; j++)
        if (field->value_length != LONG || field->value[j] != letter)
            return false;
    return true;
}

/*
 * RFC 7541 4.4: what a section took over stays when its entry goes later in the same section. The entries are so long that every
 * new one overwrites the octets of one that went, or moves the others.
 */
Test(hpack_again, eviction_behind_a_field_taken_over)
{
    for (unsigned between = 1; between < 130; between++) { /* more sections than there are stamps */
        struct reader reader;
        uint8_t block[3 + 2 * LITERAL] = {0x3f, 0xd1, 0x03}; /* 496 octets: room for two */
        reader_init(&reader);
        cr_assert(
            eq(int, read_octets(&reader, block, (size_t)(long_literal(long_literal(block + 3, 'x'), 'y') - block)), SW_HPACK_OK));
        for (unsigned i = 0; i < between; i++)
            cr_assert(eq(int, read_block(&reader, "bf be"), SW_HPACK_OK));
        block[0] = 0xbf;
        block[1] = 0xbe;
        cr_assert(
            eq(int, read_octets(&reader, block, (size_t)(long_literal(long_literal(block + 2, 'z'), 'w') - block)), SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.changed_fields, 0xc));
        cr_assert(has_letter(&reader, 0, 'x'));
        cr_assert(has_letter(&reader, 1, 'y'));
        cr_assert(has_letter(&reader, 2, 'z'));
        cr_assert(compared(&reader, "bf be", 0x3, false));
        cr_assert(has_letter(&reader, 0, 'z'));
        cr_assert(has_letter(&reader, 1, 'w'));
        reader_free(&reader);
    }
}

/* RFC 7541 6.3: a size update that evicts comes before the fields. One that evicts nothing changes no index. */
Test(hpack_again, size_update_between)
{
    struct reader reader;
    two_entries(&reader);
    cr_assert(eq(int, read_block(&reader, "be be"), SW_HPACK_OK));
    cr_assert(compared(&reader, "3f81 01 be be", 0, true)); /* 160 octets */
    cr_assert(compared(&reader, "3f05 be be", 0x3, true));  /* 36: "a: b" goes */
    cr_assert(same_text(section_text(&reader.decoder), "c: d\nc: d\n"));
    cr_assert(eq(int, read_block(&reader, "20 be be"), SW_HPACK_INDEX_RANGE));
    reader_free(&reader);
}

Test(hpack_again, trim_between)
{
    struct reader reader;
    two_entries(&reader);
    cr_assert(eq(int, read_block(&reader, "82 be"), SW_HPACK_OK));
    sw_hpack_decoder_trim(&reader.decoder);
    cr_assert(compared(&reader, "82 be", 0x3, false));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\nc: d\n"));
    cr_assert(compared(&reader, "82 be", 0, true));
    sw_hpack_decoder_trim(&reader.decoder);
    cr_assert(compared(&reader, "", 0, false));
    cr_assert(compared(&reader, "", 0, true));
    reader_free(&reader);
}

Test(hpack_again, longer_and_shorter)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(compared(&reader, "82 84 86 88", 0xf, false));
    cr_assert(compared(&reader, "82 84", 0, false));
    cr_assert(compared(&reader, "82 84 86 88", 0xc, false)); /* what stood there before the last section is not asked */
    cr_assert(compared(&reader, "82 84 86 88 89", 0x10, false));
    cr_assert(compared(&reader, "82 84 86 88 89", 0, true));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\n:path: /\n:scheme: http\n:status: 200\n:status: 204\n"));
    reader_free(&reader);
}

/* The first 32 fields can be taken over, and sections of at most as many are compared. The array of fields grows on the way. */
Test(hpack_again, many_fields)
{
    struct reader reader;
    reader_init(&reader);
    uint8_t block[70];
    memset(block, 0x82, sizeof block);
    for (size_t count = 12; count <= sizeof block; count++) {
        for (unsigned round = 0; round < 2; round++) {
            cr_assert(eq(int, read_octets(&reader, block, count), SW_HPACK_OK));
            cr_assert(eq(sz, reader.decoder.count, count));
            cr_assert(eq(sz, reader.decoder.list_size, 42 * count));
            for (size_t i = 0; i < count; i++)
                cr_assert(eq(int, memcmp(reader.decoder.fields[i].value, "GET", 3), 0));
        }
        cr_assert(eq(int, reader.decoder.same_shape, count <= 32));
        cr_assert(eq(u32, reader.decoder.changed_fields, 0));
    }
    for (size_t count = 254; count < 260; count++) { /* the numbers of 8 bits */
        uint8_t crumbs[260];
        memset(crumbs, 0xa0, 4);
        memset(crumbs + 4, 0x82, sizeof crumbs - 4);
        cr_assert(eq(int, read_octets(&reader, crumbs, count), SW_HPACK_OK));
        cr_assert(not(reader.decoder.same_shape));
        cr_assert(eq(int, read_octets(&reader, crumbs, count & 0xff), SW_HPACK_OK));
        cr_assert(not(reader.decoder.same_shape));
        cr_assert(eq(int, read_octets(&reader, crumbs, 255), SW_HPACK_OK));
        cr_assert(not(reader.decoder.same_shape));
    }
    reader_free(&reader);
}

/* A section that was not read to its end is none to compare with. */
Test(hpack_again, abandoned_section)
{
    struct reader reader;
    reader_init(&reader);
    uint8_t block[] = {0x82, 0x84, 0x86};
    cr_assert(compared(&reader, "82 84", 0x3, false));
    cr_assert(compared(&reader, "82 84", 0, true));
    sw_hpack_section_begin(&reader.decoder);
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, block, 2, false), SW_HPACK_OK));
    cr_assert(not(reader.decoder.same_shape));
    cr_assert(compared(&reader, "82 84", 0, false));
    cr_assert(compared(&reader, "82 84", 0, true));
    reader_free(&reader);
}

/* The end of a block may come with no octets, from nowhere, whatever was cut before. */
Test(hpack_again, end_without_octets)
{
    struct reader reader;
    reader_init(&reader);
    static const uint8_t block[] = {0x82, 0x00, 0x01, 'a', 0x01, 'b'};
    sw_hpack_section_begin(&reader.decoder);
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, block, 3, false), SW_HPACK_OK));
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, block + 3, 3, false), SW_HPACK_OK));
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, NULL, 0, true), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\na: b\n"));
    sw_hpack_section_begin(&reader.decoder);
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, block, 3, false), SW_HPACK_OK));
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, NULL, 0, true), SW_HPACK_TRUNCATED));
    reader_free(&reader);
}

/* Reads the block twice into each of two decoders, of which one is made to forget in between; both must agree. */
static void
same_with_limits(struct sw_hpack_limits limits, const uint8_t *block, size_t length)
{
    struct reader usual, forgetful;
    reader_init(&usual);
    reader_init(&forgetful);
    usual.limits = forgetful.limits = limits;
    int result = SW_HPACK_OK;
    for (unsigned round = 0; round < 3 && result == SW_HPACK_OK; round++) {
        sw_hpack_decoder_trim(&forgetful.decoder);
        result = round < 2 ? read_octets(&usual, block, length) : read_single(&usual, block, length);
        cr_assert(eq(int, read_octets(&forgetful, block, length), result));
        cr_assert(eq(int, usual.decoder.too_large, forgetful.decoder.too_large));
        cr_assert(eq(u32, usual.decoder.list_size, forgetful.decoder.list_size));
        char *expected = section_text(&forgetful.decoder);
        cr_assert(same_text(section_text(&usual.decoder), expected));
        free(expected);
        cr_assert(not(usual.decoder.too_large && usual.decoder.same_shape));
        usual.limits.list_size = limits.list_size - (round == 1 ? 30 : 0); /* as an acknowledged setting may do */
        forgetful.limits.list_size = usual.limits.list_size;
    }
    reader_free(&usual);
    reader_free(&forgetful);
}

/* Budgets come out alike wherever in a run of fields they are passed: fields, cookie crumbs, octets; soft and hard. */
Test(hpack_again, budgets_in_a_run)
{
    uint8_t block[80];
    size_t length = 0;
    for (size_t i = 0; i < 16; i++) {
        block[length++] = 0x84;
        block[length++] = 0xa0; /* an empty cookie */
        if (i % 4 == 3) {
            static const uint8_t literal[] = {0x00, 0x01, 'a', 0x01, 'b'};
            memcpy(block + length, literal, sizeof literal);
            length += sizeof literal;
        }
    }
    for (uint32_t budget = 0; budget < 24; budget++) {
        struct sw_hpack_limits limits = reader_limits(65536, budget, 256);
        same_with_limits(limits, block, length);
        limits.crumbs = budget;
        same_with_limits(limits, block, length);
        limits.fields = 256;
        same_with_limits(limits, block, length);
    }
    for (uint32_t size = 0; size < 1500; size += 7)
        same_with_limits(reader_limits(size, 256, 256), block, length);
}

/* Beyond a budget each field is judged by itself, though it stands in its place. */
Test(hpack_again, beyond_a_budget)
{
    struct reader reader;
    reader_init(&reader);
    reader.limits.list_size = 200;
    cr_assert(eq(int, read_block(&reader, "84 84 84 84 84"), SW_HPACK_OK)); /* 38 octets each */
    uint8_t block[2 + 4 + 100 + 8] = {0x84, 0x84, 0x00, 0x01, 'a', 100};
    memset(block + 6, 'b', 100);
    memset(block + 106, 0x84, 8);
    cr_assert(eq(int, read_octets(&reader, block, sizeof block), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(u32, reader.decoder.count, 5));
    cr_assert(eq(u32, reader.decoder.list_size, 10 * 38 + 133));
    cr_assert(not(reader.decoder.same_shape));
    cr_assert(compared(&reader, "84 84 84 84 84", 0x1f, false));
    reader_free(&reader);
}

/* Without any crumbs fields are counted from the first on: what was dropped in the place of a field is not that field. */
Test(hpack_again, no_crumbs_at_all)
{
    struct reader reader;
    reader_init(&reader);
    reader.limits.crumbs = 0;
    reader.limits.list_size = 200;
    for (unsigned round = 0; round < 3; round++) {
        cr_assert(eq(int, read_block(&reader, "82 90 90 90"), SW_HPACK_OK)); /* 42, and 60 each */
        cr_assert(reader.decoder.too_large);
        cr_assert(eq(u32, reader.decoder.count, 3));
        uint8_t block[1 + 4 + 126 + 2] = {0x82, 0x00, 0x01, 'x', 126};
        memset(block + 5, 'x', 126);
        memset(block + 5 + 126, 0x90, 2);
        cr_assert(eq(int, read_octets(&reader, block, sizeof block), SW_HPACK_OK));
        cr_assert(reader.decoder.too_large);
        cr_assert(eq(u32, reader.decoder.list_size, 42 + 159 + 2 * 60));
        cr_assert(same_text(section_text(&reader.decoder), ":method: GET\n"));
    }
    reader_free(&reader);
}

enum { LINES = 12, LINE = 100 };

/* One of a few representations, so that sections are often like the last one; sometimes one that changes the table. */
static size_t
random_representation(uint8_t *out, uint32_t *seed, bool change)
{
    static const uint8_t octets[] = {0x82, 0x84, 0xa0, 0xbe, 0xbf, 0xc0};
    *seed = *seed * 1664525u + 1013904223u;
    uint32_t random = *seed >> 8;
    if (change && random % 3 == 0) {
        const uint8_t literal[] = {0x40, 0x01, 'n', LINE - 4};
        memcpy(out, literal, sizeof literal);
        memset(out + sizeof literal, (int)('a' + random / 3 % 26), LINE - sizeof literal);
        return LINE;
    }
    if (random % 16 == 1) {
        const uint8_t literal[] = {0x04, 0x02, '/', (uint8_t)('a' + random / 16 % 26)};
        memcpy(out, literal, sizeof literal);
        return sizeof literal;
    }
    out[0] = octets[random / 16 % sizeof octets];
    return 1;
}

/* Sections that grow out of each other, whole, cut anywhere and octet by octet, beside a decoder that remembers nothing. */
Test(hpack_again, random_sections)
{
    struct reader usual, forgetful;
    reader_init(&usual);
    reader_init(&forgetful);
    cr_assert(eq(int, read_block(&usual, "3fe1 03 4001610162 4001630164 4001650166"), SW_HPACK_OK)); /* 512 octets */
    cr_assert(eq(int, read_block(&forgetful, "3fe1 03 4001610162 4001630164 4001650166"), SW_HPACK_OK));
    static uint8_t lines[LINES][LINE], block[sizeof lines];
    size_t lengths[LINES] = {0};
    uint32_t seed = 1;
    for (unsigned round = 0; round < 4000; round++) {
        size_t length = 0;
        for (size_t i = 0; i < LINES; i++) {
            bool change = round % 8 == 0 && i % 5 == round / 8 % 5;
            if (round == 0 || change || (seed >> 20) % 24 == i)
                lengths[i] = random_representation(lines[i], &seed, change);
            else if (lines[i][0] == 0x40)
                lengths[i] = random_representation(lines[i], &seed, false);
            seed += 0x12345;
            memcpy(block + length, lines[i], lengths[i]);
            length += lengths[i];
        }
        sw_hpack_decoder_trim(&forgetful.decoder);
        cr_assert(eq(int, read_octets(&forgetful, block, length), SW_HPACK_OK));
        int result = round % 3 == 0   ? read_octets(&usual, block, length)
                     : round % 3 == 1 ? read_cut(&usual, block, length, (seed >> 8) % (length + 1))
                                      : read_single(&usual, block, length);
        cr_assert(eq(int, result, SW_HPACK_OK));
        cr_assert(eq(u32, usual.decoder.list_size, forgetful.decoder.list_size));
        char *expected = section_text(&forgetful.decoder);
        cr_assert(same_text(section_text(&usual.decoder), expected));
        free(expected);
        expected = table_text(&forgetful.decoder);
        cr_assert(same_text(table_text(&usual.decoder), expected));
        free(expected);
    }
    reader_free(&usual);
    reader_free(&forgetful);
}
