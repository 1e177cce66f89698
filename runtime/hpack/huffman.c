/* The Huffman code of HPACK (RFC 7541 5.2), by the generated tables. */
#include <string.h>

#include "hpack/hpack.h"
#include "support/compiler.h"

enum { STEP_BITS = SW_HUFFMAN_LOOKUP_BITS, BITS_MASK = 63 };

/* Compilers make one load of this. */
static inline uint64_t
load64(const uint8_t *p)
{
    return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 |
           (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

/* The last octets of the input, where eight cannot be read. */
static uint64_t
load_last(const uint8_t *in, size_t length)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < length && i < 8; i++)
        bits |= (uint64_t)in[i] << (56 - 8 * i);
    return bits;
}

/* The last octets of a string, eight or all of them, as the decoder holds bits: their complement, here with the last octet lowest. */
static inline uint64_t
load_end(const uint8_t *in, size_t length, size_t readable)
{
    if (length >= 8)
        return ~load64(in + length - 8);
    uint64_t bits = readable >= 8 ? load64(in) : load_last(in, length);
    return ~bits >> 8 >> (56 - 8 * length);
}

/* The low octet of a step is the first symbol, the next one the second. */
static inline void
store_symbols(uint8_t *out, uint32_t step)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint16_t symbols = (uint16_t)step;
    memcpy(out, &symbols, sizeof symbols);
#else
    out[0] = (uint8_t)step;
    out[1] = (uint8_t)(step >> 8);
#endif
}

struct symbol {
    uint8_t octet;
    uint8_t length; /* in bits; above SW_HUFFMAN_LONGEST_CODE: EOS */
};

/* The first symbol of bits that no step takes. */
static SW_ALWAYS_INLINE struct symbol
first_symbol(uint64_t bits)
{
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

/* What is wrong with bits that are no symbol, and are not less than an octet of ones (RFC 7541 5.2). */
static SW_ALWAYS_INLINE enum sw_hpack_result
judge_rest(uint64_t bits, size_t left)
{
    if (left > SW_HUFFMAN_LONGEST_CODE)
        left = SW_HUFFMAN_LONGEST_CODE;
    if (~bits >> (64 - left) != 0)
        return SW_HPACK_HUFFMAN_PADDING_BITS;
    return left < SW_HUFFMAN_LONGEST_CODE ? SW_HPACK_HUFFMAN_PADDING_LENGTH : SW_HPACK_HUFFMAN_EOS;
}

static struct sw_huffman_string
fault(enum sw_hpack_result result)
{
    return (struct sw_huffman_string){.length = 0, .classes = 0, .result = (uint8_t)result};
}

static struct sw_huffman_string
string(const uint8_t *start, const uint8_t *end, uint32_t common)
{
    return (struct sw_huffman_string){.length = (uint32_t)(end - start), .classes = common >> 16 & 0xff, .result = SW_HPACK_OK};
}

/*
 * One step: both symbols are written even when there is only one, as `out` has slack and the next step overwrites it. What stays of
 * the step has the bits used in its lower six bits and the number of symbols above them; it is 0 when nothing was taken.
 */
#define STEP(step)                          \
    step = steps[bits >> (64 - STEP_BITS)]; \
    store_symbols(out + (used >> 6), step); \
    common &= step;                         \
    step >>= 24;                            \
    bits <<= step & BITS_MASK;              \
    used += step

/* Put `more` behind the bits at hand: then they are 56 or more. The load does not wait for the steps before it, for 8 cycles a turn. */
#define REFILL(more)                         \
    do {                                     \
        bits |= (more) >> held;              \
        at += (ptrdiff_t)((63 - held) >> 3); \
        held |= 56;                          \
    } while (0)

#define FOUR_STEPS()              \
    do {                          \
        uint32_t step, used = 0;  \
        STEP(step);               \
        STEP(step);               \
        STEP(step);               \
        STEP(step);               \
        out += used >> 6;         \
        held -= used & BITS_MASK; \
        last = step;              \
    } while (0)

/*
 * Steps are taken without a look at where the string ends. Behind its end stand ones, which are no symbol: a good string stops the steps
 * right before its padding, and one that they passed the end of is not good. Bits are held as their complement, so that the ones behind
 * the end come of themselves when bits are shifted out.
 */
struct sw_huffman_string
sw_huffman_decode(const uint8_t *in, size_t length, size_t readable, uint8_t *out)
{
    const uint32_t *steps = sw_huffman_steps;
    const uint8_t *start = out, *end = in + length;
    ptrdiff_t at = -(ptrdiff_t)length; /* up to where octets were taken, counted from the end */
    uint64_t bits = 0;                 /* the next one highest, behind the last one zeros */
    unsigned held = 0;                 /* at hand, below 64 */
    uint64_t rest = load_end(in, length, readable);
    uint32_t common = UINT32_MAX, last = 1;

    for (;;) {
        while (at <= -8 && last != 0) {
            REFILL(~load64(end + at));
            FOUR_STEPS();
        }
        while (last != 0) {
            REFILL(at < 0 ? rest << (64 + 8 * at) : 0);
            FOUR_STEPS();
            if (bits >> 56 == 0 && held - 8 * (size_t)at <= SW_HPACK_PADDING_BITS)
                return string(start, out, common);
        }
        size_t left = held - 8 * (size_t)at; /* bits */
        if (left <= SW_HPACK_PADDING_BITS && bits >> 56 == 0)
            return string(start, out, common);
        if (left > 8 * length)
            return fault(SW_HPACK_HUFFMAN_PADDING_BITS);
        REFILL(at <= -8 ? ~load64(end + at) : at < 0 ? rest << (64 + 8 * at) : 0);
        struct symbol symbol = first_symbol(~bits); /* a long code */
        if (symbol.length > SW_HUFFMAN_LONGEST_CODE || symbol.length > left)
            return fault(judge_rest(~bits, left));
        *out++ = symbol.octet;
        common &= (uint32_t)sw_octet_classes[symbol.octet] << 16;
        bits <<= symbol.length;
        held -= symbol.length;
        last = 1;
    }
}

size_t
sw_huffman_decode_part(struct sw_huffman_part *part, const uint8_t **in, const uint8_t *end, uint8_t *out, size_t size)
{
    size_t count = 0;
    while (part->result == SW_HPACK_OK && count + 2 <= size) {
        for (; part->held <= 56 && *in < end; part->held += 8)
            part->bits |= (uint64_t)(*(*in)++ ^ 0xff) << (56 - part->held);
        uint32_t step = sw_huffman_steps[part->bits >> (64 - STEP_BITS)];
        uint32_t used = step >> 24 & BITS_MASK, symbols = step >> 30;
        if (symbols == 0 || used > part->held) {
            struct symbol symbol = {.octet = (uint8_t)step, .length = sw_huffman_lengths[(uint8_t)step]};
            if (symbols == 0)
                symbol = first_symbol(~part->bits);
            if (symbol.length > part->held) {
                if (part->held >= SW_HUFFMAN_LONGEST_CODE)
                    part->result = SW_HPACK_HUFFMAN_EOS;
                break;
            }
            step = symbol.octet;
            used = symbol.length;
            symbols = 1;
        }
        store_symbols(out + count, step);
        count += symbols;
        part->bits <<= used;
        part->held = (uint8_t)(part->held - used);
    }
    if (part->result != SW_HPACK_OK)
        *in = end;
    return count;
}

enum sw_hpack_result
sw_huffman_finish(const struct sw_huffman_part *part)
{
    if (part->result != SW_HPACK_OK)
        return (enum sw_hpack_result)part->result;
    if (part->held == 0 || (part->held <= SW_HPACK_PADDING_BITS && part->bits == 0))
        return SW_HPACK_OK;
    return judge_rest(~part->bits, part->held);
}

#undef STEP
#undef REFILL
#undef FOUR_STEPS

/* Compilers make one store of this. */
static inline void
store64(uint8_t *out, uint64_t bits)
{
    out[0] = (uint8_t)(bits >> 56);
    out[1] = (uint8_t)(bits >> 48);
    out[2] = (uint8_t)(bits >> 40);
    out[3] = (uint8_t)(bits >> 32);
    out[4] = (uint8_t)(bits >> 24);
    out[5] = (uint8_t)(bits >> 16);
    out[6] = (uint8_t)(bits >> 8);
    out[7] = (uint8_t)bits;
}

/* Bits that are not yet written: the lowest `count` ones. What stands above them was. */
struct waiting {
    uint64_t bits;
    uint32_t count;
};

enum { ROUND = 7, MOST_WAITING = 64 };

/* With fewer than 8 bits waiting there is room for any code, and for those of a round when none is longer than 8 bits. */
static inline void
append(struct waiting *waiting, uint8_t octet)
{
    uint32_t length = sw_huffman_lengths[octet];
    waiting->bits = waiting->bits << length | sw_huffman_codes[octet];
    waiting->count += length;
    SW_IN_ORDER(waiting->bits);
    SW_IN_ORDER(waiting->count);
}

/* Write the octets that are whole, when any bit waits; what stands behind them is overwritten by the next. */
static inline uint8_t *
flush(struct waiting *waiting, uint8_t *out)
{
    store64(out, waiting->bits << (MOST_WAITING - waiting->count));
    out += waiting->count >> 3;
    waiting->count &= 7;
    return out;
}

/* RFC 7541 5.2: padded with ones. */
static inline uint8_t *
finish(struct waiting waiting, uint8_t *out, const uint8_t *limit)
{
    if (waiting.count > 0) {
        waiting.bits = waiting.bits << SW_HPACK_PADDING_BITS | UINT8_MAX >> 1;
        waiting.count += SW_HPACK_PADDING_BITS;
        out = flush(&waiting, out);
    }
    return out < limit ? out : NULL;
}

/* The rest of a string with long codes, one by one. Apart, as hardly any has them, and those that do seldom become shorter. */
static SW_COLD uint8_t *
encode_rest(const uint8_t *in, size_t length, struct waiting waiting, uint8_t *out, const uint8_t *limit)
{
    for (; length > 0; length--, in++) {
        append(&waiting, *in);
        out = flush(&waiting, out);
        if (out >= limit)
            return NULL;
    }
    return finish(waiting, out, limit);
}

/* Octets of text have codes of 5 to 8 bits, so that seven are written at once: 9 instructions an octet. */
uint8_t *
sw_huffman_encode(const uint8_t *in, size_t length, uint8_t *out)
{
    const uint8_t *limit = out + length;
    struct waiting waiting = {0, 0}, before;
    for (; before = waiting, length >= ROUND; length -= ROUND, in += ROUND) {
        append(&waiting, in[0]);
        append(&waiting, in[1]);
        append(&waiting, in[2]);
        append(&waiting, in[3]);
        append(&waiting, in[4]);
        append(&waiting, in[5]);
        append(&waiting, in[6]);
        if (waiting.count > MOST_WAITING)
            return encode_rest(in, length, before, out, limit);
        out = flush(&waiting, out);
        if (out >= limit)
            return NULL;
    }
    for (size_t i = 0; i < length; i++)
        append(&waiting, in[i]);
    if (waiting.count > MOST_WAITING - SW_HPACK_PADDING_BITS)
        return encode_rest(in, length, before, out, limit);
    return finish(waiting, out, limit);
}

SW_COLD uint8_t *
sw_huffman_encode_all(const uint8_t *in, size_t length, uint8_t *out, size_t size)
{
    uint64_t bits = 0;
    unsigned count = 0;
    for (const uint8_t *end = in + length; in < end || count > 0;) {
        if (in < end) {
            bits = bits << sw_huffman_lengths[*in] | sw_huffman_codes[*in];
            count += sw_huffman_lengths[*in++];
        } else {
            bits = bits << (8 - count) | UINT8_MAX >> count;
            count = 8;
        }
        for (; count >= 8; count -= 8) {
            if (size-- == 0)
                return NULL;
            *out++ = (uint8_t)(bits >> (count - 8));
        }
    }
    return out;
}
