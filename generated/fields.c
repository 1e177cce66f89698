/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#include "fields.h"

#include "checks.h"

#include <string.h>

/* clang-format off */
/* 0x01 NAME, 0x02 VALUE, 0x04 EDGE, 0x08 TOKEN, 0x10 PATH, 0x20 SCHEME, 0x40 AUTHORITY, 0x80 DIGIT */
const uint8_t sw_octet_classes[256] = {
    /* 0x00 */ 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    /* 0x10 */ 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    /* 0x20 */ 0x02, 0x5f, 0x16, 0x0f, 0x5f, 0x5f, 0x5f, 0x5f, 0x56, 0x56, 0x5f, 0x7f, 0x56, 0x7f, 0x7f, 0x16,
    /* 0x30 */ 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x56, 0x56, 0x16, 0x56, 0x16, 0x16,
    /* 0x40 */ 0x16, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    /* 0x50 */ 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x56, 0x16, 0x56, 0x1f, 0x5f,
    /* 0x60 */ 0x1f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f,
    /* 0x70 */ 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x16, 0x1f, 0x16, 0x5f, 0x00,
    /* 0x80 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0x90 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xa0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xb0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xc0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xd0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xe0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
    /* 0xf0 */ 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06, 0x06,
};

const struct sw_fields_rule sw_fields_rules[SW_FIELDS_COUNT] = {
    /* rfc9113-8.3.1-12 */
    [SW_FIELDS_REQUEST] = {
        .required = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH,
        .allowed = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH | SW_PSEUDO_AUTHORITY,
    },
    /* rfc9113-8.5-01, rfc9113 8.5 */
    [SW_FIELDS_CONNECT] = {
        .required = SW_PSEUDO_METHOD | SW_PSEUDO_AUTHORITY,
        .allowed = SW_PSEUDO_METHOD | SW_PSEUDO_AUTHORITY,
    },
    /* rfc8441-4-02, rfc8441-4-01 */
    [SW_FIELDS_EXTENDED_CONNECT] = {
        .required = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH | SW_PSEUDO_PROTOCOL,
        .allowed = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH | SW_PSEUDO_PROTOCOL | SW_PSEUDO_AUTHORITY,
    },
    /* rfc9113-8.4.1-01, rfc9113-8.4-05 */
    [SW_FIELDS_PROMISED] = {
        .required = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH | SW_PSEUDO_AUTHORITY,
        .allowed = SW_PSEUDO_METHOD | SW_PSEUDO_SCHEME | SW_PSEUDO_PATH | SW_PSEUDO_AUTHORITY,
    },
    /* rfc9113-8.3.2-01 */
    [SW_FIELDS_RESPONSE] = {
        .required = SW_PSEUDO_STATUS,
        .allowed = SW_PSEUDO_STATUS,
    },
    /* rfc9113-8.3.2-01 */
    [SW_FIELDS_INFORMATIONAL] = {
        .required = SW_PSEUDO_STATUS,
        .allowed = SW_PSEUDO_STATUS,
    },
    /* rfc9113-8.3-03 */
    [SW_FIELDS_TRAILERS] = {
        .required = 0,
        .allowed = 0,
    },
};

const uint8_t sw_method_traits[SW_METHOD_COUNT] = {
    [SW_METHOD_GET] = SW_METHOD_IS_SAFE | SW_METHOD_IS_CACHEABLE, /* rfc9113-8.4-01 */
    [SW_METHOD_HEAD] = SW_METHOD_IS_SAFE | SW_METHOD_IS_CACHEABLE | SW_METHOD_IS_NO_RESPONSE_CONTENT, /* rfc9113-8.4-01, rfc9110 9.3.2 */
    [SW_METHOD_POST] = 0, /* rfc9113-8.4-01 */
    [SW_METHOD_OPTIONS] = SW_METHOD_IS_SAFE | SW_METHOD_IS_ASTERISK, /* rfc9113-8.3.1-11, rfc9110 9.3.7 */
    [SW_METHOD_TRACE] = SW_METHOD_IS_SAFE, /* rfc9113-8.4-01 */
    [SW_METHOD_CONNECT] = SW_METHOD_IS_CONNECT, /* rfc9113 8.5 */
};

const uint8_t sw_scheme_traits[SW_SCHEME_COUNT] = {
    [SW_SCHEME_HTTP] = SW_SCHEME_HAS_AUTHORITY, /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.1 */
    [SW_SCHEME_HTTPS] = SW_SCHEME_HAS_AUTHORITY, /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.2 */
};

const uint16_t sw_scheme_ports[SW_SCHEME_COUNT] = {
    [SW_SCHEME_HTTP] = 80, /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.1 */
    [SW_SCHEME_HTTPS] = 443, /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.2 */
};

const struct sw_faulty sw_faulty[SW_FAULTY_COUNT] = {
    {.check = SW_CHECK_FIELD_CONNECTION_SPECIFIC, .token = SW_TOKEN_CONNECTION},
    {.check = SW_CHECK_FIELD_CONNECTION_SPECIFIC, .token = SW_TOKEN_KEEP_ALIVE},
    {.check = SW_CHECK_FIELD_CONNECTION_SPECIFIC, .token = SW_TOKEN_PROXY_CONNECTION},
    {.check = SW_CHECK_FIELD_CONNECTION_SPECIFIC, .token = SW_TOKEN_TRANSFER_ENCODING},
    {.check = SW_CHECK_FIELD_CONNECTION_SPECIFIC, .token = SW_TOKEN_UPGRADE},
    {.check = SW_CHECK_FIELD_PSEUDO_MISSING, .token = SW_TOKEN_NONE},
    {.check = SW_CHECK_FIELD_STATUS_MISSING, .token = SW_TOKEN_NONE},
    {.check = SW_CHECK_FIELD_PROMISED_INCOMPLETE, .token = SW_TOKEN_NONE},
    {.check = SW_CHECK_FIELD_SCHEME_OCTETS, .token = SW_TOKEN_PSEUDO_SCHEME},
    {.check = SW_CHECK_FIELD_PATH_FORM, .token = SW_TOKEN_PSEUDO_PATH},
    {.check = SW_CHECK_FIELD_AUTHORITY_EMPTY, .token = SW_TOKEN_PSEUDO_AUTHORITY},
    {.check = SW_CHECK_FIELD_AUTHORITY_EMPTY, .token = SW_TOKEN_HOST},
    {.check = SW_CHECK_FIELD_AUTHORITY_MISSING, .token = SW_TOKEN_NONE},
    {.check = SW_CHECK_FIELD_HOST_DIFFERS, .token = SW_TOKEN_HOST},
    {.check = SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED, .token = SW_TOKEN_PSEUDO_PROTOCOL},
    {.check = SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT, .token = SW_TOKEN_PSEUDO_PROTOCOL},
    {.check = SW_CHECK_FIELD_CONNECT_FORM, .token = SW_TOKEN_PSEUDO_SCHEME},
    {.check = SW_CHECK_FIELD_CONNECT_FORM, .token = SW_TOKEN_PSEUDO_PATH},
    {.check = SW_CHECK_FIELD_CONNECT_FORM, .token = SW_TOKEN_PSEUDO_STATUS},
    {.check = SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX, .token = SW_TOKEN_CONTENT_LENGTH},
    {.check = SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH, .token = SW_TOKEN_CONTENT_LENGTH},
    {.check = SW_CHECK_FIELD_PROMISED_METHOD, .token = SW_TOKEN_PSEUDO_METHOD},
    {.check = SW_CHECK_FIELD_PROMISED_CONTENT, .token = SW_TOKEN_CONTENT_LENGTH},
};
/* clang-format on */

static int
same(const uint8_t *octets, const char *name, size_t length)
{
    return memcmp(octets, name, length) == 0;
}

static int
same_in_any_case(const uint8_t *octets, const char *name, size_t length)
{
    if (same(octets, name, length))
        return 1; /* as hardly anyone writes otherwise */
    for (size_t i = 0; i < length; i++) {
        uint8_t octet = octets[i];
        if (octet >= 'A' && octet <= 'Z')
            octet = (uint8_t)(octet + ('a' - 'A'));
        if (octet != (uint8_t)name[i])
            return 0;
    }
    return 1;
}

enum sw_method
sw_method_of(const uint8_t *octets, size_t length)
{
    switch (length) {
    case 3:
        if (same(octets, "GET", 3))
            return SW_METHOD_GET;
        break;
    case 4:
        if (same(octets, "HEAD", 4))
            return SW_METHOD_HEAD;
        if (same(octets, "POST", 4))
            return SW_METHOD_POST;
        break;
    case 5:
        if (same(octets, "TRACE", 5))
            return SW_METHOD_TRACE;
        break;
    case 7:
        if (same(octets, "OPTIONS", 7))
            return SW_METHOD_OPTIONS;
        if (same(octets, "CONNECT", 7))
            return SW_METHOD_CONNECT;
        break;
    default:
        break;
    }
    return SW_METHOD_OTHER;
}

enum sw_scheme
sw_scheme_of(const uint8_t *octets, size_t length)
{
    switch (length) {
    case 4:
        if (same_in_any_case(octets, "http", 4))
            return SW_SCHEME_HTTP;
        break;
    case 5:
        if (same_in_any_case(octets, "https", 5))
            return SW_SCHEME_HTTPS;
        break;
    default:
        break;
    }
    return SW_SCHEME_OTHER;
}
