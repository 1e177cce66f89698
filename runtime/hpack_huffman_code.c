/* The Huffman code of HPACK (RFC 7541 5.2), by the generated tables. */
#include "hpack.h"

enum { STEP_BITS = SW_HUFFMAN_LOOKUP_BITS, BITS_MASK = 63, LONGEST_CODE = 30 };

/* Compilers make one load of this. */
static inline uint64_t
load64(const uint8_t *p)
{
    return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 |
           (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

/* The 64 bits from `position` on, at least 57 of them of the string or, past its end, ones: padding goes on for ever. */
static inline uint64_t
window(const uint8_t *in, size_t length, size_t readable, size_t position)
{
    size_t at = position >> 3, left = length - at;
    unsigned shift = position & 7;
    uint64_t bits;

    if (at + 8 <= readable) {
        bits = load64(in + at);
    } else {
        bits = 0;
        for (size_t i = 0; i < left && i < 8; i++)
            bits |= (uint64_t)in[at + i] << (56 - 8 * i);
    }
    if (left < 8)
        bits |= UINT64_MAX >> (8 * left);
    return bits << shift | ((1u << shift) - 1);
}

struct symbol {
    uint8_t octet;
    uint8_t length; /* in bits; above LONGEST_CODE: EOS */
};

/* The first symbol of the window, whatever its length. */
static struct symbol
first_symbol(uint64_t bits, uint32_t step)
{
    if ((step >> 24 & BITS_MASK) != 0) {
        uint8_t octet = step & 0xff;
        return (struct symbol){.octet = octet, .length = sw_huffman_codes[octet] & 0xff};
    }
    uint32_t top = (uint32_t)(bits >> 32);
    for (size_t i = 0; i < SW_HUFFMAN_LONG_COUNT; i++) {
        const struct sw_huffman_long *row = &sw_huffman_long[i];
        if (top < row->limit) {
            uint32_t number = row->first_symbol + (top >> (32 - row->length)) - row->first_code;
            return (struct symbol){.octet = sw_huffman_long_symbols[number], .length = row->length};
        }
    }
    return (struct symbol){.octet = 0, .length = UINT8_MAX};
}

/* What is left at the end and is no symbol: good when it is less than an octet of ones (RFC 7541 5.2). */
static enum sw_hpack_result
judge_padding(uint64_t bits, size_t left)
{
    if (left >= LONGEST_CODE)
        return SW_HPACK_HUFFMAN_EOS;
    if (left > SW_HPACK_PADDING_BITS)
        return SW_HPACK_HUFFMAN_PADDING_LENGTH;
    return (~bits >> (64 - left)) == 0 ? SW_HPACK_OK : SW_HPACK_HUFFMAN_PADDING_BITS;
}

/* Both symbols are written even when there is only one: `out` has slack, and the next step overwrites it. */
#define WRITE_SYMBOLS(out, step) ((out)[0] = (step) & 0xff, (out)[1] = (step) >> 8 & 0xff)

enum sw_hpack_result
sw_huffman_decode(const uint8_t *in, size_t length, size_t readable, uint8_t *out, size_t *decoded, uint8_t *classes)
{
    const uint8_t *start = out;
    size_t position = 0, end = length * 8;
    uint32_t common = UINT32_MAX;

    while (position < end) {
        /* Four steps at a time where the string cannot end inside them. `used` adds up bits below and symbols above bit 6. */
        while (end - position >= 4 * STEP_BITS && (position >> 3) + 8 <= readable) {
            uint64_t bits = load64(in + (position >> 3)) << (position & 7);
            uint32_t step = 0, used = 0;
#define STEP()                                         \
    do {                                               \
        step = sw_huffman_steps[bits >> (64 - STEP_BITS)]; \
        WRITE_SYMBOLS(out, step);                      \
        common &= step;                                \
        step >>= 24;                                   \
        bits <<= step & BITS_MASK;                     \
        used += step;                                  \
        out += step >> 6;                              \
    } while (0)
            STEP();
            STEP();
            STEP();
            STEP();
#undef STEP
            position += used & BITS_MASK;
            if (step == 0)
                break;
        }
        if (position == end)
            break;

        uint64_t bits = window(in, length, readable, position);
        size_t left = end - position;
        for (unsigned i = 0; i < 4; i++) {
            uint32_t step = sw_huffman_steps[bits >> (64 - STEP_BITS)];
            unsigned used = step >> 24 & BITS_MASK;
            if (used == 0 || used > left) {
                if (i > 0)
                    break; /* look again with more bits */
                struct symbol symbol = first_symbol(bits, step);
                if (symbol.length > left) {
                    enum sw_hpack_result result = judge_padding(bits, left);
                    if (result != SW_HPACK_OK)
                        return result;
                    left = 0;
                    break;
                }
                *out++ = symbol.octet;
                common &= (uint32_t)sw_octet_classes[symbol.octet] << 16;
                left -= symbol.length;
                break;
            }
            WRITE_SYMBOLS(out, step);
            common &= step;
            out += step >> 30;
            bits <<= used;
            left -= used;
            if (left == 0)
                break;
        }
        position = end - left;
    }
    *decoded = (size_t)(out - start);
    *classes = common >> 16 & 0xff;
    return SW_HPACK_OK;
}

uint8_t *
sw_huffman_encode(const uint8_t *in, size_t length, uint8_t *out)
{
    const uint8_t *in_end = in + length, *limit = out + length;
    uint64_t bits = 0;
    unsigned waiting = 0; /* bits that are not yet written, below 32 */

    while (in < in_end) {
        uint64_t code = sw_huffman_codes[*in++];
        unsigned code_length = code & 0xff;
        bits = bits << code_length | code >> 8;
        waiting += code_length;
        if (waiting >= 32) {
            waiting -= 32;
            uint32_t whole = (uint32_t)(bits >> waiting);
            out[0] = (uint8_t)(whole >> 24);
            out[1] = (uint8_t)(whole >> 16);
            out[2] = (uint8_t)(whole >> 8);
            out[3] = (uint8_t)whole;
            out += 4;
            if (out >= limit)
                return NULL;
        }
    }
    if (waiting > 0) {
        bits = bits << (32 - waiting) | UINT32_MAX >> waiting; /* RFC 7541 5.2: padded with the first bits of EOS, ones */
        out[0] = (uint8_t)(bits >> 24);
        out[1] = (uint8_t)(bits >> 16);
        out[2] = (uint8_t)(bits >> 8);
        out[3] = (uint8_t)bits;
        out += (waiting + 7) / 8;
    }
    return out < limit ? out : NULL;
}

uint8_t
sw_hpack_classes(const uint8_t *octets, size_t length)
{
    uint8_t classes = UINT8_MAX;
    for (size_t i = 0; i < length; i++)
        classes &= sw_octet_classes[octets[i]];
    return classes;
}
