/* The Huffman code of HPACK (RFC 7541 5.2): whole strings at once, and strings that come in pieces. */
#ifndef SW_HPACK_HUFFMAN_H
#define SW_HPACK_HUFFMAN_H

#include <stddef.h>
#include <stdint.h>

#include "hpack_tables.h"

enum { SW_HUFFMAN_SHORTEST_CODE = 5, SW_HUFFMAN_LONGEST_CODE = 30 }; /* bits */
enum { SW_HUFFMAN_SLACK = 8 };                                       /* octets that the coder may write past its result */

/* The most octets that decoding `length` octets can write. */
static inline size_t
sw_huffman_decode_bound(size_t length)
{
    return length + length / 8 * 5 + SW_HUFFMAN_SLACK; /* 8 / SW_HUFFMAN_SHORTEST_CODE, rounded up */
}

/* What one string came to. */
struct sw_huffman_string {
    uint32_t length; /* octets */
    uint8_t classes; /* the SW_CLASS_* that all of them belong to */
    uint8_t result;  /* SW_HPACK_OK or SW_HPACK_HUFFMAN_* */
};

/*
 * Decode one string.
 *
 *   in        the coded octets, `length` of them; up to `readable` (>= length) may be read, which is faster than the exact end
 *   out       sw_huffman_decode_bound(length) octets; past the result they are undefined
 *
 * RFC 7541 5.2.
 */
struct sw_huffman_string sw_huffman_decode(const uint8_t *in, size_t length, size_t readable, uint8_t *out);

/* A string that is decoded as its octets come. All zero: at its beginning. */
struct sw_huffman_part {
    uint64_t bits;  /* the complement of those that are no symbol yet, the next one highest, zeros behind them */
    uint8_t held;   /* how many */
    uint8_t result; /* SW_HPACK_OK or SW_HPACK_HUFFMAN_* */
};

/*
 * Decode what there is.
 *
 *   in    advanced past what was taken, which is all of it unless `out` is full
 *   size  of `out`, two or more
 *
 * Returns the number of octets written. sw_huffman_finish() says what came of the string when all of its octets were taken.
 */
size_t sw_huffman_decode_part(struct sw_huffman_part *part, const uint8_t **in, const uint8_t *end, uint8_t *out, size_t size);
enum sw_hpack_result sw_huffman_finish(const struct sw_huffman_part *part);

/*
 * Encode a string when that makes it shorter.
 *
 *   out  room for length + SW_HUFFMAN_SLACK octets
 *
 * Returns the end of the coded octets, or NULL when they would not be fewer than `length`.
 */
uint8_t *sw_huffman_encode(const uint8_t *in, size_t length, uint8_t *out);

/* The same of any string, which may become longer, written to the octet. Returns NULL when that takes more than `size` octets. */
uint8_t *sw_huffman_encode_all(const uint8_t *in, size_t length, uint8_t *out, size_t size);

#endif
