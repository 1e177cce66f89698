/* Generated from spec/hpack/static_table.yaml, spec/hpack/huffman.yaml and spec/hpack/representations.yaml. Do not edit: change
 * those files and run `make generate`. */
#ifndef SW_HPACK_TABLES_H
#define SW_HPACK_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "fields.h"
#include "statewire/types.h"
#include "tokens.h"

/* Representations and strings: the leading bits of the first octet, the mask that they fill, and the prefix that is left. */
enum {
    SW_HPACK_INDEXED = 0x80, /* a whole entry of a table; rfc7541 6.1 */
    SW_HPACK_INDEXED_MASK = 0x80,
    SW_HPACK_INDEXED_PREFIX = 7,
    SW_HPACK_LITERAL_INDEXED = 0x40, /* a literal that becomes an entry of the dynamic table; rfc7541 6.2.1 */
    SW_HPACK_LITERAL_INDEXED_MASK = 0xc0,
    SW_HPACK_LITERAL_INDEXED_PREFIX = 6,
    SW_HPACK_SIZE_UPDATE = 0x20, /* a new maximum size of the dynamic table; rfc7541 6.3 */
    SW_HPACK_SIZE_UPDATE_MASK = 0xe0,
    SW_HPACK_SIZE_UPDATE_PREFIX = 5,
    SW_HPACK_LITERAL_NEVER = 0x10, /* a literal that no hop may index; rfc7541 6.2.3 */
    SW_HPACK_LITERAL_NEVER_MASK = 0xf0,
    SW_HPACK_LITERAL_NEVER_PREFIX = 4,
    SW_HPACK_LITERAL = 0x00, /* a literal that leaves the dynamic table alone; rfc7541 6.2.2 */
    SW_HPACK_LITERAL_MASK = 0xf0,
    SW_HPACK_LITERAL_PREFIX = 4,
    SW_HPACK_HUFFMAN = 0x80, /* the octets are Huffman coded; rfc7541 5.2 */
    SW_HPACK_HUFFMAN_MASK = 0x80,
    SW_HPACK_HUFFMAN_PREFIX = 7,
    SW_HPACK_PLAIN = 0x00, /* the octets are as they are; rfc7541 5.2 */
    SW_HPACK_PLAIN_MASK = 0x80,
    SW_HPACK_PLAIN_PREFIX = 7,
};

/* The representations by name. */
struct sw_hpack_representation {
    uint8_t pattern;
    uint8_t mask;
    uint8_t prefix; /* bits of the integer behind the pattern */
    char name[16];
};

enum { SW_HPACK_REPRESENTATION_COUNT = 5 };

extern const struct sw_hpack_representation sw_hpack_representations[SW_HPACK_REPRESENTATION_COUNT];

enum {
    SW_HPACK_ENTRY_OVERHEAD = 32, /* what an entry counts beside its octets; rfc7541 4.1 */
    SW_HPACK_TABLE_SIZE = 4096,   /* maximum size of a table before anything was said; rfc9113 6.5.2 */
    SW_HPACK_INTEGER_BITS = 28,   /* an index or a length has no more bits than this; rfc7541-5.1-01 */
    SW_HPACK_SIZE_BITS = 32,      /* a table size has no more bits than this; as a setting; rfc7541-5.1-01 */
    SW_HPACK_PADDING_BITS = 7,    /* the longest padding of a Huffman coded string; rfc7541-5.2-01 */
};

/* What decoding came to. The errors stand in the order of their checks, SW_CHECK_HPACK_*. */
enum sw_hpack_result {
    SW_HPACK_OK,
    SW_HPACK_INDEX_ZERO,             /* rfc7541-6.1-01 */
    SW_HPACK_INDEX_RANGE,            /* rfc7541-2.3.3-01 */
    SW_HPACK_INTEGER,                /* rfc7541-5.1-01 */
    SW_HPACK_HUFFMAN_EOS,            /* rfc7541-5.2-03 */
    SW_HPACK_HUFFMAN_PADDING_LENGTH, /* rfc7541-5.2-01 */
    SW_HPACK_HUFFMAN_PADDING_BITS,   /* rfc7541-5.2-02 */
    SW_HPACK_TRUNCATED,              /* rfc9113-4.3-03 */
    SW_HPACK_SIZE_UPDATE_LIMIT,      /* rfc7541-6.3-02 */
    SW_HPACK_SIZE_UPDATE_PLACE,      /* rfc7541-4.2-02 */
    SW_HPACK_SIZE_UPDATE_MISSING,    /* rfc9113-4.3.1-02 */
    SW_HPACK_SIZE_UPDATE_COUNT,      /* the limit of dynamic table size updates is passed, whose check it is */
    SW_HPACK_ERROR_COUNT,
    SW_HPACK_TOO_LARGE = SW_HPACK_ERROR_COUNT, /* the hard limit of a field section is passed */
    SW_HPACK_NO_MEMORY
};

/* The static table; entry 0 is not used (rfc7541-6.1-01). Values are offsets into sw_hpack_static_text. */
struct sw_hpack_static {
    uint16_t token;
    uint8_t value_offset;
    uint8_t value_length;
    uint8_t classes; /* SW_CLASS_* of the value */
    uint8_t flags;   /* of the field, SW_FIELD_SETTLED or 0 */
};

enum { SW_HPACK_STATIC_COUNT = 61 };

extern const struct sw_hpack_static sw_hpack_static[SW_HPACK_STATIC_COUNT + 1];
extern const char sw_hpack_static_text[63]; /* not ended by NULs */

/* What the encoder does with the fields of a token. */
enum sw_hpack_policy {
    SW_HPACK_POLICY_INDEX,
    SW_HPACK_POLICY_LITERAL,
    SW_HPACK_POLICY_NEVER,
    SW_HPACK_POLICY_NEVER_BELOW,
    SW_HPACK_POLICY_REPEATED
};

struct sw_hpack_token {
    uint8_t first;  /* index of its first static entry, 0: none */
    uint8_t count;  /* static entries, one after the other */
    uint8_t valued; /* those of them that have a value */
    uint8_t policy; /* enum sw_hpack_policy */
    uint8_t octets; /* for SW_HPACK_POLICY_NEVER_BELOW */
};

extern const struct sw_hpack_token sw_hpack_tokens[SW_TOKEN_COUNT];

/*
 * The Huffman code. A step says what the next SW_HUFFMAN_LOOKUP_BITS bits begin with; it is found by their complement, in which the
 * padding is zeros:
 *   bits 0..15   up to two symbols, the first one lowest
 *   bits 16..23  the SW_CLASS_* of both
 *   bits 24..29  bits used, 0: the code is longer, or EOS
 *   bits 30..31  number of symbols
 */
enum { SW_HUFFMAN_LOOKUP_BITS = 12, SW_HUFFMAN_LONG_COUNT = 14 };

/* Codes of one length above the lookup bits: those below `limit` when 32 bits are compared. EOS is above them all. */
struct sw_huffman_long {
    uint32_t limit;
    uint32_t first_code;
    uint8_t first_symbol; /* in sw_huffman_long_symbols */
    uint8_t length;
};

extern const uint32_t sw_huffman_steps[1 << SW_HUFFMAN_LOOKUP_BITS];
extern const struct sw_huffman_long sw_huffman_long[SW_HUFFMAN_LONG_COUNT];
extern const uint8_t sw_huffman_long_symbols[172];
extern const uint32_t sw_huffman_codes[256];
extern const uint8_t sw_huffman_lengths[256]; /* of the codes, in bits */

/* The token of a name that is Huffman coded, found by its coded octets; SW_TOKEN_NONE when it is not a well-known one. */
uint16_t sw_hpack_token_of_coded(const uint8_t *octets, size_t length);

#endif
