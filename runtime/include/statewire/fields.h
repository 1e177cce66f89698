/*
 * Field lines and lists of them: made, found, compared, copied. enums.h has the tokens of well-known names and the classes of octets;
 * sections.h judges sections and normalises them. Included by types.h.
 */
#ifndef STATEWIRE_FIELDS_H
#define STATEWIRE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/enums.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One field line (RFC 9110 5), in both directions.
 *
 * Names and values are octets, not C strings: nothing ends them but their length. In a call the octets are the caller's and are
 * read during the call only. In an event they are the library's and live as long as the event.
 */
typedef struct sw_field {
    const uint8_t *name;   /* in a call: may be NULL when token is set; else lower case (RFC 9113 8.2.1) */
    const uint8_t *value;  /* may be NULL when value_length is 0 */
    uint32_t name_length;  /* in octets; ignored in a call when name is NULL */
    uint32_t value_length; /* in octets */
    uint16_t token;        /* enum sw_token. From the library: SW_TOKEN_NONE when the name is not a well-known one.
                              In a call: SW_TOKEN_NONE lets the library look the name up; a token saves it that work */
    uint8_t flags;         /* SW_FIELD_* */
    uint8_t classes;       /* set by the library: SW_CLASS_* that all octets of the value belong to, SW_CLASS_EDGE if the first and
                              the last do; ignored in a call */
} sw_field;

enum {
    SW_FIELD_NEVER_INDEXED = 1, /* literal never indexed (RFC 7541 6.2.3): kept by every hop, in both directions */
    SW_FIELD_NO_INDEX = 2,      /* in a call: do not put this field into the dynamic table (RFC 7541 6.2.2) */
    SW_FIELD_INDEX = 4,         /* in a call: put it there whatever its name is; the others go before it */
    SW_FIELD_SETTLED = 0x40, /* set by the library: the field is well-formed in any section, by its token and its value's octets */
    SW_FIELD_NAME_INVALID = 0x80 /* set by the library: the name has octets that no field name may have (RFC 9113 8.2.1) */
};

/*
 * A field line for a call. Nothing is copied: the octets have to stay where they are.
 *
 *   name, value  C strings; octets of any kind, with a NUL among them, are given by sw_field_of_octets()
 *   token        enum sw_token, which stands for the name
 */
SW_API sw_field sw_field_make(const char *name, const char *value);
SW_API sw_field sw_field_of_token(uint32_t token, const char *value);
SW_API sw_field sw_field_of_octets(const uint8_t *name, size_t name_length, const uint8_t *value, size_t value_length);

/* The name of a field, of its token where it has none. Returns its octets, which are no C string. */
SW_API const uint8_t *sw_field_name(const sw_field *field, size_t *length);

/* The token of a field by its name; SW_TOKEN_NONE: it is not a well-known one. */
SW_API uint32_t sw_field_token(const sw_field *field);

/* Do two lines have the same name and value? Octet by octet; flags are not compared. */
SW_API bool sw_field_equal(const sw_field *one, const sw_field *other);

/* Are two lists the same, line by line in their order? */
SW_API bool sw_fields_equal(const sw_field *fields, size_t count, const sw_field *others, size_t other_count);

/*
 * The first field of a name, behind another of it.
 *
 *   fields, count  of an event, of a copy, or of the program's
 *   token          SW_TOKEN_*, not SW_TOKEN_NONE
 *   name           a C string in lower case, well-known or not
 *   after          a field of the array, behind which the search begins; NULL: the whole array
 *
 * Returns a field of the array, or NULL: there is none.
 */
SW_API const sw_field *sw_fields_find(const sw_field *fields, size_t count, uint32_t token, const sw_field *after);
SW_API const sw_field *sw_fields_find_name(const sw_field *fields, size_t count, const char *name, const sw_field *after);

struct sw_allocator;

/* Fields with all their octets in one block of memory, this included. It may be changed as long as no pointer leaves it unowned. */
typedef struct sw_field_list {
    sw_field *fields;
    size_t count;
    const uint32_t *from; /* of each field, the place of what it was made of in the array that was given */
    size_t size;          /* of the block, in octets */
} sw_field_list;

/*
 * Copy a section, of an event for example, whose own octets live no longer than the event; and other fields behind it.
 *
 *   fields, count  what is copied; names of tokens are written out, tokens, flags and classes stay
 *   more, more_count  what follows; NULL and 0: nothing. `from` goes on with the number of `count`
 *   allocator      of the one block; NULL: the C library's
 *   list           out: the caller's, to be given to sw_fields_free() with the same allocator
 *
 * Returns SW_STATUS_OK, or SW_STATUS_NO_MEMORY, which leaves `list` as it is.
 */
SW_API enum sw_status
sw_fields_copy(const sw_field *fields, size_t count, const struct sw_allocator *allocator, sw_field_list **list);
SW_API enum sw_status sw_fields_append(const sw_field *fields, size_t count, const sw_field *more, size_t more_count,
                                       const struct sw_allocator *allocator, sw_field_list **list);
SW_API void sw_fields_free(sw_field_list *list, const struct sw_allocator *allocator); /* list NULL is allowed */

#ifdef __cplusplus
}
#endif

#endif
