/* Structured fields (RFC 8941): what a dictionary holds, member by member. */
#ifndef SW_STRUCTURED_H
#define SW_STRUCTURED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of a value; those that nobody asks for are OTHER. */
enum sw_structured_type { SW_STRUCTURED_INTEGER, SW_STRUCTURED_BOOLEAN, SW_STRUCTURED_OTHER };

struct sw_structured {
    const uint8_t *at, *end; /* what is not read yet */
};

struct sw_structured_member {
    const uint8_t *key;
    size_t key_length;
    enum sw_structured_type type;
    int64_t number; /* of an Integer, or 0 or 1 */
};

enum sw_structured_result { SW_STRUCTURED_MEMBER, SW_STRUCTURED_END, SW_STRUCTURED_FAILED };

/* Begin with a value, all of which is to be read. */
struct sw_structured sw_structured_begin(const uint8_t *octets, size_t length);

/* The next member of the dictionary (RFC 8941 4.2.2), its parameters read and left out. The last of one key is what counts. */
enum sw_structured_result sw_structured_next(struct sw_structured *left, struct sw_structured_member *member);

#endif
