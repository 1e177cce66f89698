/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_TOKENS_H
#define SW_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "statewire/protocol.h"

/* sw_token_info.flags. */
enum {
    SW_TOKEN_IS_PLAIN = 1, /* a regular field of any section of which nothing is asked but that its value has its class */
    SW_TOKEN_IS_LIST = 2,  /* of one element: sw_token_lists */
    SW_TOKEN_IS_CRUMB = 4  /* comes in parts, which are counted apart */
};

/* Fields that come at most once, pseudo-header fields first. */
enum {
    SW_SLOT_NOT_ONCE,
    SW_SLOT_PSEUDO_AUTHORITY,
    SW_SLOT_PSEUDO_METHOD,
    SW_SLOT_PSEUDO_PATH,
    SW_SLOT_PSEUDO_SCHEME,
    SW_SLOT_PSEUDO_STATUS,
    SW_SLOT_PSEUDO_PROTOCOL,
    SW_SLOT_CONTENT_LENGTH,
    SW_SLOT_HOST,
    SW_SLOT_COUNT
};

/* Bits of those, which are facts of a section too: it has the field. */
enum {
    SW_HAS_PSEUDO_AUTHORITY = 0x0001,
    SW_HAS_PSEUDO_METHOD = 0x0002,
    SW_HAS_PSEUDO_PATH = 0x0004,
    SW_HAS_PSEUDO_SCHEME = 0x0008,
    SW_HAS_PSEUDO_STATUS = 0x0010,
    SW_HAS_PSEUDO_PROTOCOL = 0x0020,
    SW_HAS_CONTENT_LENGTH = 0x0040,
    SW_HAS_HOST = 0x0080
};

/* What is known of a field by its name. SW_TOKEN_NONE has the rules of every other field. */
struct sw_token_info {
    uint16_t text;        /* the name: offset into sw_token_text */
    uint16_t value_check; /* enum sw_check: broken where the value is not in value_class */
    uint16_t place_check; /* enum sw_check: broken where the section is forbidden */
    uint16_t again_check; /* enum sw_check: broken where the field comes again */
    uint16_t bit;         /* SW_HAS_*; 0: it may come again */
    uint16_t forbidden;   /* bit per enum sw_fields_kind that may not hold the field */
    uint8_t length;       /* of the name, in octets */
    uint8_t value_class;  /* SW_CLASS_* that the value must have */
    uint8_t flags;        /* SW_TOKEN_IS_* */
    uint8_t slot;         /* SW_SLOT_* */
};

extern const struct sw_token_info sw_token_info[SW_TOKEN_COUNT];
extern const char sw_token_text[1562]; /* names, each with a NUL */

/* The classes of each octet, SW_CLASS_*. */
extern const uint8_t sw_octet_classes[256];

/* The classes that all octets belong to; all of them for no octets. */
static inline uint8_t
sw_classes_of(const uint8_t *octets, size_t length)
{
    uint8_t classes = 0xff;
    size_t i = 0;
    for (; i + 4 <= length; i += 4) /* four at a time: 2.5 instructions an octet in place of 6 */
        classes &= sw_octet_classes[octets[i]] & sw_octet_classes[octets[i + 1]] & sw_octet_classes[octets[i + 2]] &
                   sw_octet_classes[octets[i + 3]];
    for (; i < length; i++)
        classes &= sw_octet_classes[octets[i]];
    return classes;
}

/* Are two names of one length the same? By words, which overlap where the length asks for it: 25 instructions less than
 * memcmp(). */
static inline bool
sw_same_name(const uint8_t *one, const uint8_t *other, size_t length)
{
    uint64_t word = 0, other_word = 0;
    if (length < sizeof(uint32_t)) {
        for (size_t i = 0; i < length; i++)
            word |= one[i] ^ other[i];
        return word == 0;
    }
    if (length < sizeof word) {
        memcpy(&word, one, sizeof(uint32_t));
        memcpy(&other_word, other, sizeof(uint32_t));
        uint64_t differ = word ^ other_word;
        memcpy(&word, one + length - sizeof(uint32_t), sizeof(uint32_t));
        memcpy(&other_word, other + length - sizeof(uint32_t), sizeof(uint32_t));
        return (differ | (word ^ other_word)) == 0;
    }
    for (size_t i = 0; i + sizeof word < length; i += sizeof word) {
        memcpy(&word, one + i, sizeof word);
        memcpy(&other_word, other + i, sizeof word);
        if (word != other_word)
            return false;
    }
    memcpy(&word, one + length - sizeof word, sizeof word);
    memcpy(&other_word, other + length - sizeof word, sizeof word);
    return word == other_word;
}

/* The token of a name in lower case; SW_TOKEN_NONE when it is not a well-known one. */
uint16_t sw_token_of(const uint8_t *name, size_t length);

#endif
