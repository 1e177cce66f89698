/*
 * Types that every part of statewire shares: a field line, an allocator, runs of octets.
 */
#ifndef STATEWIRE_TYPES_H
#define STATEWIRE_TYPES_H

#include <stddef.h>
#include <stdint.h>

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
    SW_FIELD_SETTLED = 0x40, /* set by the library: the field is well-formed in any section, by its token and its value's octets */
    SW_FIELD_NAME_INVALID = 0x80 /* set by the library: the name has octets that no field name may have (RFC 9113 8.2.1) */
};

/*
 * Where memory comes from. `context` is passed on. Sizes are always the ones that were asked for, so that an allocator need not
 * store them. allocate and reallocate return NULL when memory is short; nothing else happens then. release takes NULL, and so does
 * reallocate with an old_size of 0.
 */
typedef struct sw_allocator {
    void *(*allocate)(void *context, size_t size);
    void *(*reallocate)(void *context, void *memory, size_t old_size, size_t size);
    void (*release)(void *context, void *memory, size_t size);
    void *context;
} sw_allocator;

typedef struct sw_conn sw_conn;     /* one connection; from sw_conn_new() */
typedef struct sw_config sw_config; /* what connections are made with; from sw_config_new() */

/* A run of octets that are somebody else's. */
typedef struct sw_octets {
    const uint8_t *octets;
    size_t length;
} sw_octets;

/* A run of output. `octets` NULL: `length` octets that the program itself writes here (sendfile), named by `external`. */
typedef struct sw_slice {
    const uint8_t *octets;
    size_t length;
    void *external;
} sw_slice;

/* What kind of field section a HEADERS event carries (RFC 9113 8.1). */
enum sw_section_kind {
    SW_SECTION_REQUEST = 0,
    SW_SECTION_RESPONSE = 1,
    SW_SECTION_INFORMATIONAL = 2,
    SW_SECTION_TRAILERS = 3
};

/* One entry of a SETTINGS frame (RFC 9113 6.5.1). */
typedef struct sw_setting {
    uint32_t id; /* enum sw_settings; in an event any identifier up to 0xffff */
    uint32_t value;
} sw_setting;

#ifdef __cplusplus
}
#endif

#endif
