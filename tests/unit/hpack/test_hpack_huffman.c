/* The Huffman code of HPACK (RFC 7541 5.2, Appendix B): the fast decoder against one that reads bit by bit. */
#include "hpack_support.h"

#include <stdlib.h>

/* Codes typed from RFC 7541, Appendix B: one of each length. */
static const struct {
    uint8_t symbol;
    uint8_t length;
    uint32_t code;
} appendix_b[] = {
    {'0', 5, 0x0},        {' ', 6, 0x14},       {':', 7, 0x5c},       {'&', 8, 0xf8},    {'!', 10, 0x3f8},     {'\'', 11, 0x7fa},
    {'#', 12, 0xffa},     {'~', 13, 0x1ffd},    {'^', 14, 0x3ffc},    {'<', 15, 0x7ffc}, {'\\', 19, 0x7fff0},  {128, 20, 0xfffe6},
    {153, 21, 0x1fffdc},  {129, 22, 0x3fffd2},  {1, 23, 0x7fffd8},    {9, 24, 0xffffea}, {199, 25, 0x1ffffec}, {192, 26, 0x3ffffe0},
    {203, 27, 0x7ffffde}, {127, 28, 0xffffffc}, {10, 30, 0x3ffffffc},
};

Test(hpack_huffman, codes_of_appendix_b)
{
    for (size_t i = 0; i < sizeof appendix_b / sizeof *appendix_b; i++) {
        unsigned padding = (8u - appendix_b[i].length % 8u) % 8u;
        size_t length = (appendix_b[i].length + padding) / 8;
        uint64_t bits = (uint64_t)appendix_b[i].code << padding | ((1u << padding) - 1);
        uint8_t coded[4], out[32];
        for (size_t octet = 0; octet < length; octet++)
            coded[octet] = (uint8_t)(bits >> (8 * (length - 1 - octet)));
        struct sw_huffman_string string = sw_huffman_decode(coded, length, length, out);
        cr_assert(eq(int, string.result, SW_HPACK_OK));
        cr_assert(eq(u32, string.length, 1));
        cr_assert(eq(u8, out[0], appendix_b[i].symbol));
    }
}

/* Bit by bit, by the encoder's table; the result as the decoder classifies it. */
static int
slow_decode(const uint8_t *in, size_t length, uint8_t *out, size_t *decoded, uint8_t *classes)
{
    uint32_t code = 0, code_length = 0;
    bool ones = true;
    *decoded = 0;
    *classes = UINT8_MAX;
    for (size_t bit = 0; bit < length * 8; bit++) {
        uint32_t one = in[bit / 8] >> (7 - bit % 8) & 1;
        code = code << 1 | one;
        ones = ones && one;
        code_length++;
        if (code_length == 30 && ones)
            return SW_HPACK_HUFFMAN_EOS;
        for (unsigned symbol = 0; symbol < 256; symbol++) {
            if (sw_huffman_codes[symbol] == code && sw_huffman_lengths[symbol] == code_length) {
                out[(*decoded)++] = (uint8_t)symbol;
                *classes &= sw_octet_classes[symbol];
                code = code_length = 0;
                ones = true;
                break;
            }
        }
    }
    if (!ones)
        return SW_HPACK_HUFFMAN_PADDING_BITS;
    return code_length > 7 ? SW_HPACK_HUFFMAN_PADDING_LENGTH : SW_HPACK_OK;
}

static void
compare(const uint8_t *in, size_t length, size_t readable)
{
    uint8_t slow[256];
    uint8_t *fast = malloc(sw_huffman_decode_bound(length)), *copy = malloc(readable + 1);
    size_t decoded;
    uint8_t classes;
    cr_assert(fast != NULL && copy != NULL);
    copy = realloc(copy, readable > 0 ? readable : 1);
    cr_assert(copy != NULL);
    memcpy(copy, in, readable);
    int expected = slow_decode(in, length, slow, &decoded, &classes);
    struct sw_huffman_string string = sw_huffman_decode(copy, length, readable, fast);
    cr_assert(eq(int, string.result, expected));
    if (expected == SW_HPACK_OK) {
        cr_assert(eq(sz, string.length, decoded));
        cr_assert(eq(int, memcmp(fast, slow, decoded), 0));
        cr_assert(eq(u8, string.classes, classes));
    }
    free(fast);
    free(copy);
}

/* Every string of one and of two octets. */
Test(hpack_huffman, all_short_strings)
{
    for (unsigned value = 0; value < 65536; value += 3) {
        uint8_t octets[10] = {(uint8_t)(value >> 8), (uint8_t)value, 0xff, 0xff, 0, 0, 0, 0, 0, 0};
        compare(octets, 2, value & 1 ? 10 : 2);
        if (value < 256)
            compare(octets + 1, 1, 1);
    }
}

/* Random octets, most of them wrong somewhere, and random text, sound or with one bit turned. */
Test(hpack_huffman, random_strings)
{
    uint32_t seed = 1;
    for (int i = 0; i < 6000; i++) {
        uint8_t text[40], coded[200];
        seed = seed * 1664525u + 1013904223u;
        size_t length = seed >> 16 & 31;
        for (size_t k = 0; k < sizeof text; k++) {
            seed = seed * 1664525u + 1013904223u;
            text[k] = (uint8_t)(i % 3 == 0 ? seed >> 24 : ' ' + (seed >> 24) % 95);
        }
        memset(coded, 0x5a, sizeof coded);
        if (i % 4 == 0) {
            memcpy(coded, text, sizeof text);
        } else {
            uint64_t waiting = 0;
            unsigned bits = 0;
            size_t at = 0;
            for (size_t k = 0; k < length; k++) {
                waiting = waiting << sw_huffman_lengths[text[k]] | sw_huffman_codes[text[k]];
                for (bits += sw_huffman_lengths[text[k]]; bits >= 8; bits -= 8)
                    coded[at++] = (uint8_t)(waiting >> (bits - 8));
            }
            if (bits > 0)
                coded[at++] = (uint8_t)(waiting << (8 - bits) | 0xff >> bits);
            length = at;
            if (i % 4 == 3 && length > 0)
                coded[(seed >> 8) % length] ^= (uint8_t)(1 << (seed & 7));
        }
        compare(coded, length, length);
        compare(coded, length, length + 16);
    }
}

/* Octets with long codes among such with short ones, one and several, in any place: the coder takes several codes at a time. */
Test(hpack_huffman, long_codes_among_short_ones)
{
    uint32_t seed = 11;
    for (int i = 0; i < 60000; i++) {
        uint8_t text[90], coded[90 + SW_HUFFMAN_SLACK], out[200];
        size_t length = (size_t)(i % 90), bits = 0;
        memset(text, i % 2 == 0 ? 'a' : '&', sizeof text); /* 5 bits, 8 bits */
        for (int k = 0; k < i % 7 && length > 0; k++) {
            seed = seed * 1664525u + 1013904223u;
            text[(seed >> 8) % length] = (uint8_t)(k == 0 ? seed >> 24 : (uint32_t)i / 256);
        }
        for (size_t k = 0; k < length; k++)
            bits += sw_huffman_lengths[text[k]];
        memset(coded, 0x5a, sizeof coded);
        uint8_t *end = sw_huffman_encode(text, length, coded);
        for (size_t k = length + SW_HUFFMAN_SLACK; k < sizeof coded; k++)
            cr_assert(eq(int, coded[k], 0x5a));
        cr_assert(eq(int, end != NULL, (bits + 7) / 8 < length));
        if (end == NULL)
            continue;
        cr_assert(eq(sz, (size_t)(end - coded), (bits + 7) / 8));
        struct sw_huffman_string string = sw_huffman_decode(coded, (size_t)(end - coded), (size_t)(end - coded), out);
        cr_assert(eq(int, string.result, SW_HPACK_OK));
        cr_assert(eq(u32, string.length, (uint32_t)length));
        cr_assert(eq(int, memcmp(out, text, length), 0));
    }
}

/* What is encoded is decoded to the same, and is only coded when that is shorter. */
Test(hpack_huffman, round_trip)
{
    uint32_t seed = 7;
    for (int i = 0; i < 4000; i++) {
        uint8_t text[100], coded[100 + SW_HUFFMAN_SLACK], out[200];
        size_t length = (size_t)(i % 100), bits = 0;
        for (size_t k = 0; k < length; k++) {
            seed = seed * 1664525u + 1013904223u;
            text[k] = (uint8_t)(i % 5 == 0 ? seed >> 24 : 'a' + (seed >> 24) % 26);
            bits += sw_huffman_lengths[text[k]];
        }
        uint8_t *end = sw_huffman_encode(text, length, coded);
        cr_assert(eq(int, end != NULL, (bits + 7) / 8 < length));
        if (end == NULL)
            continue;
        cr_assert(eq(sz, (size_t)(end - coded), (bits + 7) / 8));
        struct sw_huffman_string string = sw_huffman_decode(coded, (size_t)(end - coded), (size_t)(end - coded), out);
        cr_assert(eq(int, string.result, SW_HPACK_OK));
        cr_assert(eq(u32, string.length, (uint32_t)length));
        cr_assert(eq(int, memcmp(out, text, length), 0));
    }
}
