/*
 * Random sections within and beyond random budgets, cut anywhere, with trims between, read by a decoder that remembers the last section
 * and by one that is made to forget it: nothing may tell them apart.
 */
#include "hpack_support.h"

#include <stdlib.h>

enum { RUNS = 400, SECTIONS = 60, LONGEST = 2000 };

static uint32_t seed;

static uint32_t
below(uint32_t limit)
{
    seed = seed * 1664525 + 1013904223;
    return (uint32_t)(((uint64_t)(seed >> 8) * limit) >> 24);
}

static size_t
put_string(uint8_t *out, uint32_t length)
{
    out[0] = (uint8_t)length;
    memset(out + 1, (int)('a' + below(26)), length);
    return 1 + length;
}

/* Indexed fields, cookies, literals with and without an entry of a name, inserted or not. */
static size_t
representation(uint8_t *out)
{
    static const uint8_t octets[] = {0x82, 0x84, 0x86, 0xa0, 0xa0, 0xbe, 0xbe, 0xbf, 0xc0}, firsts[] = {0x40, 0x00, 0x10};
    static const uint8_t named[] = {0x60, 0x7e, 0x44, 0x04, 0x7a, 0x7f};
    uint32_t kind = below(16);
    if (kind < 11) {
        out[0] = octets[below(sizeof octets)];
        return 1;
    }
    size_t length = 1;
    out[0] = kind < 13 ? firsts[below(sizeof firsts)] : named[below(sizeof named)];
    if (out[0] == 0x7f)
        out[length++] = 0;
    if (kind < 13)
        length += put_string(out + length, 1 + below(3));
    return length + put_string(out + length, below(8) == 0 ? below(120) : below(4));
}

/* A section that is most often the last one, with a change or two. Returns its length. */
static size_t
section(uint8_t *out, uint8_t (*lines)[130], size_t *lengths, size_t *count)
{
    if (below(8) == 0)
        *count = below(48);
    for (uint32_t changes = below(4); changes > 0; changes--) {
        uint32_t i = below(48);
        lengths[i] = representation(lines[i]);
    }
    size_t length = 0;
    for (size_t i = 0; i < *count && length + lengths[i] <= LONGEST; i++) {
        memcpy(out + length, lines[i], lengths[i]);
        length += lengths[i];
    }
    return length;
}

static struct sw_hpack_limits
any_limits(void)
{
    static const uint32_t sizes[] = {0, 40, 100, 300, 1000, 65536}, counts[] = {0, 0, 1, 3, 10, 30, 256};
    struct sw_hpack_limits limits = reader_limits(sizes[below(6)], counts[below(7)], counts[below(7)]);
    if (below(4))
        limits.list_hard = limits.fields_hard = limits.crumbs_hard = UINT8_MAX;
    return limits;
}

static int
read_pieces(struct reader *reader, const uint8_t *octets, size_t length)
{
    switch (below(3)) {
    case 0:
        return read_octets(reader, octets, length);
    case 1:
        return read_cut(reader, octets, length, below((uint32_t)length + 1));
    default:
        return read_single(reader, octets, length);
    }
}

static void
same_section(const struct sw_hpack_decoder *one, const struct sw_hpack_decoder *other)
{
    cr_assert(eq(u32, one->list_size, other->list_size));
    cr_assert(eq(int, one->too_large, other->too_large));
    cr_assert(eq(u32, one->count, other->count));
    for (uint32_t i = 0; i < one->count; i++) {
        cr_assert(eq(int, one->fields[i].token, other->fields[i].token));
        cr_assert(eq(int, one->fields[i].flags, other->fields[i].flags));
        cr_assert(eq(int, one->fields[i].classes, other->fields[i].classes));
    }
    char *expected = section_text(other);
    cr_assert(same_text(section_text(one), expected));
    free(expected);
    expected = table_text(other);
    cr_assert(same_text(table_text(one), expected));
    free(expected);
}

Test(hpack_random, nothing_tells_what_is_remembered)
{
    static uint8_t lines[48][130], block[LONGEST];
    unsigned sections = 0, same_shape = 0;
    for (seed = 1; seed <= RUNS; seed++) {
        uint32_t run = seed;
        struct reader usual, forgetful;
        size_t lengths[48], count = 12;
        int result = SW_HPACK_OK;
        reader_init(&usual);
        reader_init(&forgetful);
        cr_assert(eq(int, read_block(&usual, "4001610162 4001630164 4001650166"), SW_HPACK_OK));
        cr_assert(eq(int, read_block(&forgetful, "4001610162 4001630164 4001650166"), SW_HPACK_OK));
        usual.limits = forgetful.limits = any_limits();
        for (size_t i = 0; i < 48; i++)
            lengths[i] = representation(lines[i]);
        for (unsigned n = 0; n < SECTIONS && result == SW_HPACK_OK; n++) {
            if (below(4) == 0) /* as an acknowledged setting may do; the others stay as they are */
                usual.limits.list_size = forgetful.limits.list_size = any_limits().list_size;
            if (below(8) == 0)
                sw_hpack_decoder_trim(&usual.decoder);
            sw_hpack_decoder_trim(&forgetful.decoder);
            size_t length = section(block, lines, lengths, &count);
            result = read_pieces(&usual, block, length);
            cr_assert(eq(int, read_octets(&forgetful, block, length), result));
            if (result == SW_HPACK_OK)
                same_section(&usual.decoder, &forgetful.decoder);
            cr_assert(not(forgetful.decoder.same_shape));
            sections++;
            same_shape += usual.decoder.same_shape;
        }
        reader_free(&usual);
        reader_free(&forgetful);
        seed = run;
    }
    cr_assert(gt(u32, sections, RUNS * 5));
    cr_assert(gt(u32, same_shape, RUNS / 4));
}
