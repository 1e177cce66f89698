/*
 * Types that every part of statewire shares: an allocator, runs of octets; fields.h has the field line.
 */
#ifndef STATEWIRE_TYPES_H
#define STATEWIRE_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/fields.h"

#ifdef __cplusplus
extern "C" {
#endif

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

#define SW_NO_INDEX SIZE_MAX /* an index in a report: no element of an array is at fault */

/* What kind of field section a HEADERS event carries (RFC 9113 8.1). */
enum sw_section_kind { SW_SECTION_REQUEST = 0, SW_SECTION_RESPONSE = 1, SW_SECTION_INFORMATIONAL = 2, SW_SECTION_TRAILERS = 3 };

/*
 * What may take too long, and sw_config_set_timeout() has a time for (liveness.h). `timeout` of SW_EVENT_TIMEOUT, but for
 * SW_TIMEOUT_KEEPALIVE, after which a PING goes out.
 */
enum sw_timeout {
    SW_TIMEOUT_PREFACE = 0,       /* the peer's connection preface, its first SETTINGS included (RFC 9113 3.4) */
    SW_TIMEOUT_SETTINGS = 1,      /* the acknowledgement of our SETTINGS: the answer is SW_ERROR_SETTINGS_TIMEOUT (6.5.3) */
    SW_TIMEOUT_KEEPALIVE = 2,     /* any octet of the peer's */
    SW_TIMEOUT_PING = 3,          /* the acknowledgement of the PING that asks for one (6.7) */
    SW_TIMEOUT_IDLE = 4,          /* a stream, while there is none (9.1) */
    SW_TIMEOUT_SHUTDOWN = 5,      /* the end of all streams, once our GOAWAY has gone out (6.8) */
    SW_TIMEOUT_OUTPUT = 6,        /* the transport: output waits, and none is reported as sent */
    SW_TIMEOUT_STREAM_IDLE = 7,   /* anything on a stream, either way */
    SW_TIMEOUT_STREAM_STALLED = 8 /* room for content that waits: sw_config_set_stall_octets() says how much counts (10.5) */
};

/* One entry of a SETTINGS frame (RFC 9113 6.5.1). */
typedef struct sw_setting {
    uint32_t id; /* enum sw_settings; in an event any identifier up to 0xffff */
    uint32_t value;
} sw_setting;

/* What one entry of a SETTINGS frame, or its acknowledgement, changed. */
typedef struct sw_changed_setting {
    uint32_t id;     /* as in sw_setting */
    uint32_t before; /* the value in force before */
    uint32_t after;  /* and now; the same: nothing changed */
    bool had_value;  /* false: an identifier that is not known and of which no value was kept; `before` is 0 */
} sw_changed_setting;

#ifdef __cplusplus
}
#endif

#endif
