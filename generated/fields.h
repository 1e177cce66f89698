/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_FIELDS_H
#define SW_FIELDS_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/protocol.h"
#include "tokens.h"

/* Kinds of field section (RFC 9113 8.3): numbers of the bits of sw_token_info.forbidden. */
enum sw_fields_kind {
    SW_FIELDS_REQUEST,          /* a request; rfc9113-8.3.1-12 */
    SW_FIELDS_CONNECT,          /* a CONNECT request without :protocol; rfc9113-8.5-01 */
    SW_FIELDS_EXTENDED_CONNECT, /* a CONNECT request with :protocol; rfc8441-4-02 */
    SW_FIELDS_PROMISED,         /* a promised request; rfc9113-8.4.1-01 */
    SW_FIELDS_RESPONSE,         /* a final response; rfc9113-8.3.2-01 */
    SW_FIELDS_INFORMATIONAL,    /* a response with a 1xx status; rfc9113-8.3.2-01 */
    SW_FIELDS_TRAILERS,         /* fields after the content; rfc9113-8.3-03 */
    SW_FIELDS_COUNT
};

/* Pseudo-header fields of a kind, SW_PSEUDO_*; `allowed` has the required ones too. */
struct sw_fields_rule {
    uint8_t required;
    uint8_t allowed;
};

extern const struct sw_fields_rule sw_fields_rules[SW_FIELDS_COUNT];

/* Methods that rules ask about (RFC 9110 9). */
enum sw_method {
    SW_METHOD_OTHER,
    SW_METHOD_GET,
    SW_METHOD_HEAD,
    SW_METHOD_POST,
    SW_METHOD_OPTIONS,
    SW_METHOD_TRACE,
    SW_METHOD_CONNECT,
    SW_METHOD_COUNT
};

enum {
    SW_METHOD_IS_SAFE = 1,
    SW_METHOD_IS_CACHEABLE = 2,
    SW_METHOD_IS_ASTERISK = 4,
    SW_METHOD_IS_CONNECT = 8,
    SW_METHOD_IS_NO_RESPONSE_CONTENT = 16
};

extern const uint8_t sw_method_traits[SW_METHOD_COUNT]; /* SW_METHOD_IS_* */

enum sw_method sw_method_of(const uint8_t *octets, size_t length);

/* Schemes that rules ask about (RFC 9113 8.3.1). */
enum sw_scheme { SW_SCHEME_OTHER, SW_SCHEME_HTTP, SW_SCHEME_HTTPS, SW_SCHEME_COUNT };

enum { SW_SCHEME_HAS_AUTHORITY = 1 };

extern const uint8_t sw_scheme_traits[SW_SCHEME_COUNT]; /* SW_SCHEME_HAS_* */
extern const uint16_t sw_scheme_ports[SW_SCHEME_COUNT]; /* the one that need not be written (RFC 3986 6.2.3); 0: not known */

enum sw_scheme sw_scheme_of(const uint8_t *octets, size_t length); /* in any case (RFC 3986 3.1) */

/*
 * Whose fault it is that a section of our own breaks a rule: the first of these that it has; SW_TOKEN_NONE: no field's. For rules
 * that are not here, the first field with which the section breaks the rule.
 */
struct sw_faulty {
    uint16_t check; /* enum sw_check */
    uint16_t token;
};

enum { SW_FAULTY_COUNT = 23 };

extern const struct sw_faulty sw_faulty[SW_FAULTY_COUNT];

/* Status codes (RFC 9113 8.3.2): rfc9113 8.3.2, rfc9110 15.2, rfc9113-8.1.1-01. */
enum {
    SW_CODE_DIGITS = 3,
    SW_CODE_MIN = 100,
    SW_CODE_MAX = 999,
    SW_CODE_INFORMATIONAL_MAX = 199,
    SW_CODE_SUCCESS_MIN = 200,
    SW_CODE_SUCCESS_MAX = 299
};

/* HTTP/2 does not have it (RFC 9113 8.6). */
static inline int
sw_code_is_never(unsigned status)
{
    return status == 101;
}

/* Whatever content-length says (RFC 9113 8.1.1); 1xx apart. */
static inline int
sw_code_has_no_content(unsigned status)
{
    return status == 204 || status == 304;
}

#define SW_CONTENT_LENGTH_MAX UINT64_C(9223372036854775807) /* rfc9110 8.6 */

/* The only value that the te field lists, in any case; rfc9113-8.2.2-03, rfc9110 10.1.4, rfc9110 5.6.1.2. */
#define SW_TE_VALUE "trailers"

#endif
