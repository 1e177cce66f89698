/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_FIELDS_H
#define SW_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "checks.h"
#include "settings.h"
#include "statewire/types.h"
#include "tokens.h"

/* Rules for every field, whatever its name: enum sw_check. */
enum {
    SW_FIELD_NAME_EMPTY = SW_CHECK_FIELD_NAME_EMPTY,
    SW_FIELD_NAME_OCTETS = SW_CHECK_FIELD_NAME_OCTETS,
    SW_FIELD_PSEUDO_UNKNOWN = SW_CHECK_FIELD_PSEUDO_UNKNOWN,
    SW_FIELD_PSEUDO_AFTER_FIELD = SW_CHECK_FIELD_PSEUDO_AFTER_FIELD,
    SW_FIELD_VALUE_OCTETS = SW_CHECK_FIELD_VALUE_OCTETS,
    SW_FIELD_VALUE_EDGE = SW_CHECK_FIELD_VALUE_EDGE
};

/* Kinds of field section (RFC 9113 8.3): numbers of the bits of sw_token_info.forbidden. */
enum sw_fields_kind {
    SW_KIND_REQUEST,          /* a request; rfc9113-8.3.1-12 */
    SW_KIND_CONNECT,          /* a CONNECT request without :protocol; rfc9113-8.5-01 */
    SW_KIND_EXTENDED_CONNECT, /* a CONNECT request with :protocol; rfc8441-4-02 */
    SW_KIND_PROMISED,         /* a promised request; rfc9113-8.4.1-01 */
    SW_KIND_RESPONSE,         /* a final response; rfc9113-8.3.2-01 */
    SW_KIND_INFORMATIONAL,    /* a response with a 1xx status; rfc9113-8.3.2-01 */
    SW_KIND_TRAILERS,         /* fields after the content; rfc9113-8.3-03 */
    SW_KINDS
};

/*
 * Facts of a section: what it is judged by. From the lowest bit: the fields that it has and that come at most once (SW_HAS_*), its
 * kind, and what is known of its values and of its message.
 */
enum { SW_KINDS_SHIFT = 16 };
#define SW_IN_REQUEST                    (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_REQUEST))
#define SW_IN_CONNECT                    (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_CONNECT))
#define SW_IN_EXTENDED_CONNECT           (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_EXTENDED_CONNECT))
#define SW_IN_PROMISED                   (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_PROMISED))
#define SW_IN_RESPONSE                   (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_RESPONSE))
#define SW_IN_INFORMATIONAL              (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_INFORMATIONAL))
#define SW_IN_TRAILERS                   (UINT64_C(1) << (SW_KINDS_SHIFT + SW_KIND_TRAILERS))
#define SW_KINDS_ALL                     (((UINT64_C(1) << SW_KINDS) - 1) << SW_KINDS_SHIFT)
#define SW_SHOWN_SHIFT                   30 /* enum sw_section_kind: what the kind is shown as, in two bits */
#define SW_SHOWN_AS(kind)                ((uint64_t)(kind) << SW_SHOWN_SHIFT)
#define SW_FACT_FROM_CLIENT              (UINT64_C(1) << 32)
#define SW_FACT_PROMISE                  (UINT64_C(1) << 33)
#define SW_FACT_TRAILING                 (UINT64_C(1) << 34)
#define SW_FACT_CUT                      (UINT64_C(1) << 35)
#define SW_FACT_END_STREAM               (UINT64_C(1) << 36)
#define SW_FACT_ANSWERS_HEAD             (UINT64_C(1) << 37)
#define SW_FACT_ANSWERS_CONNECT          (UINT64_C(1) << 38)
#define SW_FACT_PROMISABLE               (UINT64_C(1) << 39)
#define SW_FACT_WITHOUT_CONTENT          (UINT64_C(1) << 40)
#define SW_FACT_ASTERISK                 (UINT64_C(1) << 41)
#define SW_FACT_CONNECT                  (UINT64_C(1) << 42)
#define SW_FACT_HAS_AUTHORITY            (UINT64_C(1) << 43)
#define SW_FACT_METHOD_EMPTY             (UINT64_C(1) << 44)
#define SW_FACT_SCHEME_LETTER            (UINT64_C(1) << 45)
#define SW_FACT_PATH_ROOTED              (UINT64_C(1) << 46)
#define SW_FACT_PATH_ASTERISK            (UINT64_C(1) << 47)
#define SW_FACT_AUTHORITY_EMPTY          (UINT64_C(1) << 48)
#define SW_FACT_AUTHORITY_HOSTLESS       (UINT64_C(1) << 49)
#define SW_FACT_HOST_HOSTLESS            (UINT64_C(1) << 50)
#define SW_FACT_HOSTS_DIFFER             (UINT64_C(1) << 51)
#define SW_FACT_STATUS_UNFIT             (UINT64_C(1) << 52)
#define SW_FACT_INTERIM                  (UINT64_C(1) << 53)
#define SW_FACT_SUCCESS                  (UINT64_C(1) << 54)
#define SW_FACT_SWITCHING                (UINT64_C(1) << 55)
#define SW_FACT_CONTENTLESS              (UINT64_C(1) << 56)
#define SW_FACT_LENGTH_UNFIT             (UINT64_C(1) << 57)
#define SW_FACT_CONTENT_ANNOUNCED        (UINT64_C(1) << 58)
#define SW_FACT_EXTENDED_CONNECT_ENABLED (UINT64_C(1) << 59)
#define SW_FACT_ASTERISK_FORM            (UINT64_C(1) << 60)

#define SW_FACTS_PSEUDO  UINT64_C(0x003f)                                        /* SW_HAS_* of pseudo-header fields */
#define SW_FACTS_DERIVED (SW_KINDS_ALL | SW_SHOWN_AS(3) | SW_FACT_ASTERISK_FORM) /* what follows from the others */
/* what the fields do not say */
#define SW_FACTS_GIVEN (SW_FACT_FROM_CLIENT | SW_FACT_PROMISE | SW_FACT_TRAILING | SW_FACT_CUT)
/* a section without these is judged the same whatever the settings */
#define SW_FACTS_ASK_SETTINGS (SW_FACT_CONNECT | SW_IN_EXTENDED_CONNECT)

static inline bool
sw_facts_hold(uint64_t is, uint64_t all, uint64_t none)
{
    return (is & (all | none)) == all;
}

/* Which facts hold: each of `all`, none of `none`, one of `in`, the kinds. */
struct sw_condition {
    uint64_t all, none, in;
};

/* The kind of a section is that of the first row that holds; a fact follows where its row holds. */
struct sw_fields_row {
    uint64_t all, none, makes; /* SW_IN_* with SW_SHOWN_AS(), SW_FACT_* */
};

enum { SW_KINDS_ROWS = 8, SW_DERIVED_ROWS = 2 };

extern const struct sw_fields_row sw_fields_kinds[SW_KINDS_ROWS];
extern const struct sw_fields_row sw_fields_derived[SW_DERIVED_ROWS + 1];

/* Pseudo-header fields of a kind, SW_HAS_*; `allowed` has the required ones too. */
struct sw_fields_rule {
    uint16_t required, allowed;
    uint16_t missing_check, other_check; /* enum sw_check: broken where one is missing, or is not allowed */
};

extern const struct sw_fields_rule sw_fields_rules[SW_KINDS];

/* What a section is judged by, in this order: the first that holds is broken. A step has the checks of what it looks at. */
enum sw_fields_step { SW_STEP_RULE, SW_STEP_OTHER_PSEUDO, SW_STEP_MISSING_PSEUDO, SW_STEP_FORBIDDEN_FIELDS };

struct sw_judgement {
    struct sw_condition when;
    uint16_t check; /* enum sw_check */
    uint8_t step;   /* enum sw_fields_step */
    uint8_t at;     /* SW_SLOT_*: the field at fault */
};

enum { SW_JUDGED_ROWS = 19 };

extern const struct sw_judgement sw_fields_judged[SW_JUDGED_ROWS];

/* What a call is refused with that would send a section that breaks the rule. */
enum sw_status sw_fields_refusal(enum sw_check check);

/* Fields that list one element in any case, and nothing else. */
struct sw_token_list {
    uint16_t token;
    uint16_t check; /* enum sw_check */
    uint8_t length;
    char element[9];
};

enum { SW_TOKEN_LISTS = 1 };

extern const struct sw_token_list sw_token_lists[SW_TOKEN_LISTS + 1];

/* The numbers that fields of a section give. */
struct sw_numbers {
    uint16_t status;        /* :status; 0: it has none */
    int64_t content_length; /* content-length; -1: it has none */
};

/* clang-format off */
#define SW_NUMBERS_NONE {.status = 0, .content_length = -1}
/* clang-format on */

/* Facts of the value of the field of a slot, by itself; a number of it goes to `numbers`. */
uint64_t sw_field_facts(unsigned slot, const sw_field *field, struct sw_numbers *numbers);

/* Which facts those may be; and the fields of which facts of others depend, too. */
extern const uint64_t sw_field_fact_bits[SW_SLOT_COUNT];
#define SW_FACTS_COMPARED (SW_HAS_PSEUDO_AUTHORITY | SW_HAS_PSEUDO_SCHEME | SW_HAS_HOST)

/* Facts of two fields; `fields` by slot, those whose bit `is` has. */
uint64_t sw_field_comparisons(uint64_t is, const sw_field *const *fields);

/* Facts by the settings of the receiver that are in force. */
static inline uint64_t
sw_facts_of_settings(const uint32_t *settings)
{
    uint64_t is = 0;
    is |= settings[SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL] != 0 ? SW_FACT_EXTENDED_CONNECT_ENABLED : 0; /* rfc8441 3 */
    return is;
}

/* The port that an authority of a scheme, in any case, need not write (RFC 3986 6.2.3); 0: none is known. */
unsigned sw_scheme_port(const uint8_t *octets, size_t length);

/* What takes more than a comparison: runtime/fields/. */
bool sw_authority_names_host(const sw_field *field); /* or is it nothing but a port? */
bool sw_authority_same(const sw_field *one, const sw_field *other, const sw_field *scheme);
uint64_t sw_value_number(const sw_field *field, uint32_t digits, uint64_t min, uint64_t max); /* digits 0: any */
#define SW_NO_NUMBER UINT64_MAX

#endif
