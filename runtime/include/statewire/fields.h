/*
 * Field lines. enums.h has the tokens of well-known names and the classes of octets. Included by types.h.
 */
#ifndef STATEWIRE_FIELDS_H
#define STATEWIRE_FIELDS_H

#include <stdint.h>

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

#ifdef __cplusplus
}
#endif

#endif
