/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#include "fields.h"

#include <string.h>

static bool
same(const uint8_t *octets, const char *text, size_t length)
{
    return memcmp(octets, text, length) == 0;
}

static bool
same_in_any_case(const uint8_t *octets, const char *text, size_t length)
{
    if (same(octets, text, length))
        return true; /* as hardly anyone writes otherwise */
    for (size_t i = 0; i < length; i++) {
        uint8_t octet = octets[i];
        if (octet >= 'A' && octet <= 'Z')
            octet = (uint8_t)(octet + ('a' - 'A'));
        if (octet != (uint8_t)text[i])
            return false;
    }
    return true;
}

static uint64_t
method_facts(const uint8_t *octets, size_t length)
{
    switch (length) {
    case 3:
        if (same(octets, "GET", 3))
            return SW_FACT_PROMISABLE; /* rfc9113-8.4-01 */
        break;
    case 4:
        if (same(octets, "HEAD", 4))
            return SW_FACT_PROMISABLE | SW_FACT_WITHOUT_CONTENT; /* rfc9113-8.4-01, rfc9110 9.3.2 */
        break;
    case 7:
        if (same(octets, "OPTIONS", 7))
            return SW_FACT_ASTERISK; /* rfc9113-8.3.1-11, rfc9110 9.3.7 */
        if (same(octets, "CONNECT", 7))
            return SW_FACT_CONNECT; /* rfc9113 8.5 */
        break;
    default:
        break;
    }
    return 0;
}

static uint64_t
scheme_facts(const uint8_t *octets, size_t length)
{
    switch (length) {
    case 4:
        if (same_in_any_case(octets, "http", 4))
            return SW_FACT_HAS_AUTHORITY; /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.1 */
        break;
    case 5:
        if (same_in_any_case(octets, "https", 5))
            return SW_FACT_HAS_AUTHORITY; /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.2 */
        break;
    default:
        break;
    }
    return 0;
}

unsigned
sw_scheme_port(const uint8_t *octets, size_t length)
{
    switch (length) {
    case 4:
        if (same_in_any_case(octets, "http", 4))
            return 80; /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.1 */
        break;
    case 5:
        if (same_in_any_case(octets, "https", 5))
            return 443; /* rfc9113-8.3.1-02, rfc9113-8.3.1-10, rfc9113-8.3.1-05, rfc9110 4.2.2 */
        break;
    default:
        break;
    }
    return 0;
}

/* Nothing is kept over the cases, so that those without a call save no registers. */
uint64_t
sw_field_facts(unsigned slot, const sw_field *field, struct sw_numbers *numbers)
{
    switch (slot) {
    case SW_SLOT_PSEUDO_AUTHORITY: {
        size_t length = field->value_length;
        uint64_t is = 0;
        if (length == 0) /* rfc9113-8.3.1-02 */
            is |= SW_FACT_AUTHORITY_EMPTY;
        if (!sw_authority_names_host(field)) /* rfc9110 4.2.1 */
            is |= SW_FACT_AUTHORITY_HOSTLESS;
        return is;
    }
    case SW_SLOT_PSEUDO_METHOD: {
        const uint8_t *value = field->value;
        size_t length = field->value_length;
        uint64_t is = 0;
        is |= method_facts(value, length);
        if (length == 0) /* rfc9110 5.6.2 */
            is |= SW_FACT_METHOD_EMPTY;
        return is;
    }
    case SW_SLOT_PSEUDO_PATH: {
        const uint8_t *value = field->value;
        size_t length = field->value_length;
        uint64_t is = 0;
        if (length > 0 && (value[0] == 0x2f)) /* rfc9113-8.3.1-10 */
            is |= SW_FACT_PATH_ROOTED;
        if (length == 1 && same(value, "*", 1)) /* rfc9113-8.3.1-11 */
            is |= SW_FACT_PATH_ASTERISK;
        return is;
    }
    case SW_SLOT_PSEUDO_SCHEME: {
        const uint8_t *value = field->value;
        size_t length = field->value_length;
        uint64_t is = 0;
        is |= scheme_facts(value, length);
        if (length > 0 && ((value[0] >= 0x41 && value[0] <= 0x5a) || (value[0] >= 0x61 && value[0] <= 0x7a))) /* rfc9113-8.3.1-12 */
            is |= SW_FACT_SCHEME_LETTER;
        return is;
    }
    case SW_SLOT_PSEUDO_STATUS: {
        uint64_t is = 0;
        uint64_t number = sw_value_number(field, 3, UINT64_C(100), UINT64_C(999));
        if (number == SW_NO_NUMBER)
            return is | SW_FACT_STATUS_UNFIT;
        numbers->status = (uint16_t)number;
        if (number >= 100 && number <= 199) /* rfc9110 15.2 */
            is |= SW_FACT_INTERIM;
        if (number >= 200 && number <= 299) /* rfc9110 15.3 */
            is |= SW_FACT_SUCCESS;
        if (number == 101) /* rfc9113 8.6 */
            is |= SW_FACT_SWITCHING;
        if (number == 204 || number == 304) /* rfc9113-8.1.1-01 */
            is |= SW_FACT_CONTENTLESS;
        return is;
    }
    case SW_SLOT_CONTENT_LENGTH: {
        uint64_t is = 0;
        uint64_t number = sw_value_number(field, 0, UINT64_C(0), UINT64_C(9223372036854775807));
        if (number == SW_NO_NUMBER)
            return is | SW_FACT_LENGTH_UNFIT;
        numbers->content_length = (int64_t)number;
        if (number >= 1) /* rfc9110 8.6 */
            is |= SW_FACT_CONTENT_ANNOUNCED;
        return is;
    }
    case SW_SLOT_HOST: {
        uint64_t is = 0;
        if (!sw_authority_names_host(field)) /* rfc9110 4.2.1 */
            is |= SW_FACT_HOST_HOSTLESS;
        return is;
    }
    default:
        return 0;
    }
}

/* clang-format off */
const uint64_t sw_field_fact_bits[SW_SLOT_COUNT] = {
    [SW_SLOT_PSEUDO_AUTHORITY] = SW_FACT_AUTHORITY_EMPTY | SW_FACT_AUTHORITY_HOSTLESS,
    [SW_SLOT_PSEUDO_METHOD] = SW_FACT_METHOD_EMPTY | SW_FACT_PROMISABLE | SW_FACT_WITHOUT_CONTENT | SW_FACT_ASTERISK | SW_FACT_CONNECT,
    [SW_SLOT_PSEUDO_PATH] = SW_FACT_PATH_ROOTED | SW_FACT_PATH_ASTERISK,
    [SW_SLOT_PSEUDO_SCHEME] = SW_FACT_SCHEME_LETTER | SW_FACT_HAS_AUTHORITY,
    [SW_SLOT_PSEUDO_STATUS] = SW_FACT_INTERIM | SW_FACT_SUCCESS | SW_FACT_SWITCHING | SW_FACT_CONTENTLESS | SW_FACT_STATUS_UNFIT,
    [SW_SLOT_PSEUDO_PROTOCOL] = 0,
    [SW_SLOT_CONTENT_LENGTH] = SW_FACT_CONTENT_ANNOUNCED | SW_FACT_LENGTH_UNFIT,
    [SW_SLOT_HOST] = SW_FACT_HOST_HOSTLESS,
};
/* clang-format on */

uint64_t
sw_field_comparisons(uint64_t is, const sw_field *const *fields)
{
    uint64_t found = 0;
    /* rfc9113-8.3.1-04 */
    if ((is & (SW_HAS_PSEUDO_AUTHORITY | SW_HAS_HOST)) == (SW_HAS_PSEUDO_AUTHORITY | SW_HAS_HOST)) {
        const sw_field *one = fields[SW_SLOT_PSEUDO_AUTHORITY], *other = fields[SW_SLOT_HOST];
        const sw_field *scheme = is & SW_HAS_PSEUDO_SCHEME ? fields[SW_SLOT_PSEUDO_SCHEME] : NULL;
        bool differ = one->value_length != other->value_length || memcmp(one->value, other->value, one->value_length) != 0;
        if (differ && !sw_authority_same(one, other, scheme)) /* mostly they are the same to the octet */
            found |= SW_FACT_HOSTS_DIFFER;
    }
    return found;
}
