/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#include "fields.h"

#include "statewire/events.h"

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

const struct sw_fields_row sw_fields_kinds[SW_KINDS_ROWS] = {
    /* rfc9113 8.1 */
    {
        .makes = SW_IN_TRAILERS | SW_SHOWN_AS(SW_SECTION_TRAILERS),
        .all = SW_FACT_TRAILING,
    },
    /* rfc9113 8.4.1 */
    {
        .makes = SW_IN_PROMISED | SW_SHOWN_AS(SW_SECTION_REQUEST),
        .all = SW_FACT_PROMISE,
    },
    /* rfc8441-4-01 */
    {
        .makes = SW_IN_EXTENDED_CONNECT | SW_SHOWN_AS(SW_SECTION_REQUEST),
        .all = SW_HAS_PSEUDO_PROTOCOL | SW_FACT_FROM_CLIENT,
    },
    /* rfc8441-4-01 */
    {
        .makes = SW_IN_EXTENDED_CONNECT | SW_SHOWN_AS(SW_SECTION_REQUEST),
        .all = SW_FACT_FROM_CLIENT | SW_FACT_CUT | SW_FACT_CONNECT | SW_FACT_EXTENDED_CONNECT_ENABLED,
    },
    /* rfc9113 8.5 */
    {
        .makes = SW_IN_CONNECT | SW_SHOWN_AS(SW_SECTION_REQUEST),
        .all = SW_FACT_FROM_CLIENT | SW_FACT_CONNECT,
    },
    /* rfc9113 8.3.1 */
    {
        .makes = SW_IN_REQUEST | SW_SHOWN_AS(SW_SECTION_REQUEST),
        .all = SW_FACT_FROM_CLIENT,
    },
    /* rfc9110 15.2 */
    {
        .makes = SW_IN_INFORMATIONAL | SW_SHOWN_AS(SW_SECTION_INFORMATIONAL),
        .all = SW_FACT_INTERIM,
    },
    /* rfc9113 8.3.2 */
    {
        .makes = SW_IN_RESPONSE | SW_SHOWN_AS(SW_SECTION_RESPONSE),
    },
};

const struct sw_fields_row sw_fields_derived[SW_DERIVED_ROWS + 1] = {
    /* rfc9113-8.3.1-11 */
    {
        .makes = SW_FACT_ASTERISK_FORM,
        .all = SW_FACT_ASTERISK | SW_FACT_PATH_ASTERISK,
    },
    /* rfc9113-8.3.1-11 */
    {
        .makes = SW_FACT_ASTERISK_FORM,
        .all = SW_FACT_CUT | SW_FACT_PATH_ASTERISK,
        .none = SW_HAS_PSEUDO_METHOD,
    },
    {.makes = 0},
};

const struct sw_fields_rule sw_fields_rules[SW_KINDS] = {
    /* rfc9113-8.3.1-12 */
    [SW_KIND_REQUEST] = {
        .required = SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME,
        .allowed = SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME | SW_HAS_PSEUDO_AUTHORITY,
        .missing_check = SW_CHECK_FIELD_PSEUDO_MISSING,
        .other_check = SW_CHECK_FIELD_PSEUDO_NOT_HERE,
    },
    /* rfc9113-8.5-01, rfc9113 8.5 */
    [SW_KIND_CONNECT] = {
        .required = SW_HAS_PSEUDO_AUTHORITY | SW_HAS_PSEUDO_METHOD,
        .allowed = SW_HAS_PSEUDO_AUTHORITY | SW_HAS_PSEUDO_METHOD,
        .missing_check = SW_CHECK_FIELD_CONNECT_FORM,
        .other_check = SW_CHECK_FIELD_CONNECT_FORM,
    },
    /* rfc8441-4-02, rfc8441-4-01 */
    [SW_KIND_EXTENDED_CONNECT] = {
        .required = SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME | SW_HAS_PSEUDO_PROTOCOL,
        .allowed = SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME | SW_HAS_PSEUDO_PROTOCOL | SW_HAS_PSEUDO_AUTHORITY,
        .missing_check = SW_CHECK_FIELD_PSEUDO_MISSING,
        .other_check = SW_CHECK_FIELD_PSEUDO_NOT_HERE,
    },
    /* rfc9113-8.4.1-01, rfc9113-8.4-05 */
    [SW_KIND_PROMISED] = {
        .required = SW_HAS_PSEUDO_AUTHORITY | SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME,
        .allowed = SW_HAS_PSEUDO_AUTHORITY | SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_PATH | SW_HAS_PSEUDO_SCHEME,
        .missing_check = SW_CHECK_FIELD_PROMISED_INCOMPLETE,
        .other_check = SW_CHECK_FIELD_PSEUDO_NOT_HERE,
    },
    /* rfc9113-8.3.2-01 */
    [SW_KIND_RESPONSE] = {
        .required = SW_HAS_PSEUDO_STATUS,
        .allowed = SW_HAS_PSEUDO_STATUS,
        .missing_check = SW_CHECK_FIELD_STATUS_MISSING,
        .other_check = SW_CHECK_FIELD_PSEUDO_NOT_HERE,
    },
    /* rfc9113-8.3.2-01 */
    [SW_KIND_INFORMATIONAL] = {
        .required = SW_HAS_PSEUDO_STATUS,
        .allowed = SW_HAS_PSEUDO_STATUS,
        .missing_check = SW_CHECK_FIELD_STATUS_MISSING,
        .other_check = SW_CHECK_FIELD_PSEUDO_NOT_HERE,
    },
    /* rfc9113-8.3-03 */
    [SW_KIND_TRAILERS] = {
        .required = 0,
        .allowed = 0,
        .other_check = SW_CHECK_FIELD_PSEUDO_IN_TRAILERS,
    },
};

const struct sw_judgement sw_fields_judged[SW_JUDGED_ROWS] = {
    {
        .when.all = SW_FACT_METHOD_EMPTY,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_METHOD_OCTETS,
        .at = SW_SLOT_PSEUDO_METHOD,
    },
    {
        .when.all = SW_HAS_PSEUDO_METHOD,
        .when.none = SW_FACT_CONNECT,
        .when.in = SW_IN_EXTENDED_CONNECT,
        .check = SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT,
        .at = SW_SLOT_PSEUDO_PROTOCOL,
    },
    {
        .when.none = SW_FACT_EXTENDED_CONNECT_ENABLED,
        .when.in = SW_IN_EXTENDED_CONNECT,
        .check = SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED,
        .at = SW_SLOT_PSEUDO_PROTOCOL,
    },
    {
        .when.all = SW_HAS_PSEUDO_METHOD,
        .when.none = SW_FACT_PROMISABLE,
        .when.in = SW_IN_PROMISED,
        .check = SW_CHECK_FIELD_PROMISED_METHOD,
        .at = SW_SLOT_PSEUDO_METHOD,
    },
    {
        .when.all = SW_FACT_CUT,
        .when.none = SW_HAS_PSEUDO_METHOD,
        .when.in = SW_IN_PROMISED,
        .check = SW_CHECK_FIELD_PROMISED_METHOD,
    },
    {
        .when.all = SW_FACT_STATUS_UNFIT,
        .when.in = SW_IN_RESPONSE,
        .check = SW_CHECK_FIELD_STATUS_SYNTAX,
        .at = SW_SLOT_PSEUDO_STATUS,
    },
    {
        .when.all = SW_FACT_SWITCHING,
        .when.in = SW_IN_INFORMATIONAL,
        .check = SW_CHECK_FIELD_STATUS_101,
        .at = SW_SLOT_PSEUDO_STATUS,
    },
    {
        .when.in = SW_KINDS_ALL,
        .step = SW_STEP_OTHER_PSEUDO,
    },
    {
        .when.none = SW_FACT_CUT,
        .when.in = SW_KINDS_ALL,
        .step = SW_STEP_MISSING_PSEUDO,
    },
    {
        .when.all = SW_FACT_AUTHORITY_EMPTY,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_AUTHORITY_EMPTY,
        .at = SW_SLOT_PSEUDO_AUTHORITY,
    },
    {
        .when.all = SW_FACT_HOSTS_DIFFER,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_HOST_DIFFERS,
        .at = SW_SLOT_HOST,
    },
    {
        .when.all = SW_HAS_PSEUDO_SCHEME,
        .when.none = SW_FACT_SCHEME_LETTER,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_SCHEME_OCTETS,
        .at = SW_SLOT_PSEUDO_SCHEME,
    },
    {
        .when.all = SW_FACT_HAS_AUTHORITY,
        .when.none = SW_HAS_PSEUDO_AUTHORITY | SW_HAS_HOST | SW_FACT_CUT | SW_FACT_ASTERISK_FORM,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_AUTHORITY_MISSING,
    },
    {
        .when.all = SW_FACT_HAS_AUTHORITY | SW_FACT_AUTHORITY_HOSTLESS,
        .when.none = SW_FACT_ASTERISK_FORM,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_AUTHORITY_EMPTY,
        .at = SW_SLOT_PSEUDO_AUTHORITY,
    },
    {
        .when.all = SW_FACT_HAS_AUTHORITY | SW_FACT_HOST_HOSTLESS,
        .when.none = SW_HAS_PSEUDO_AUTHORITY | SW_FACT_ASTERISK_FORM,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_AUTHORITY_EMPTY,
        .at = SW_SLOT_HOST,
    },
    {
        .when.all = SW_HAS_PSEUDO_PATH | SW_FACT_HAS_AUTHORITY,
        .when.none = SW_FACT_PATH_ROOTED | SW_FACT_ASTERISK_FORM,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_PATH_FORM,
        .at = SW_SLOT_PSEUDO_PATH,
    },
    {
        .when.in = SW_KINDS_ALL,
        .step = SW_STEP_FORBIDDEN_FIELDS,
    },
    {
        .when.all = SW_FACT_LENGTH_UNFIT,
        .when.in = SW_KINDS_ALL,
        .check = SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX,
        .at = SW_SLOT_CONTENT_LENGTH,
    },
    {
        .when.all = SW_FACT_CONTENT_ANNOUNCED,
        .when.in = SW_IN_PROMISED,
        .check = SW_CHECK_FIELD_PROMISED_CONTENT,
        .at = SW_SLOT_CONTENT_LENGTH,
    },
};
/* clang-format on */

enum sw_status
sw_fields_refusal(enum sw_check check)
{
    switch (check) {
    case SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH:
        return SW_STATUS_CONTENT_LENGTH;
    default:
        return SW_STATUS_MALFORMED;
    }
}

/* clang-format off */
const struct sw_token_list sw_token_lists[SW_TOKEN_LISTS + 1] = {
    /* rfc9113-8.2.2-03, rfc9110 10.1.4, rfc9110 5.6.1.2 */
    {
        .token = SW_TOKEN_TE,
        .check = SW_CHECK_FIELD_TE,
        .length = 8,
        .element = "trailers",
    },
    {.token = SW_TOKEN_NONE},
};
/* clang-format on */
