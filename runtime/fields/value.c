#include "fields/value.h"

#include "support/compiler.h"

enum { SAFE_DIGITS = 18 }; /* a number of as many is below 2^63 */

static uint8_t
lower(uint8_t octet)
{
    return octet >= 'A' && octet <= 'Z' ? (uint8_t)(octet | 0x20) : octet;
}

/* Elements of a list that are all the one that may be, one at least (RFC 9110 5.6.1). */
static bool
lists_only(const sw_field *field, const char *element, size_t length)
{
    bool listed = false;
    const uint8_t *at = field->value, *end = at + field->value_length;
    while (at < end) {
        size_t same = 0;
        while (same < length && at + same < end && lower(at[same]) == (uint8_t)element[same])
            same++;
        listed |= same == length;
        at += same == length ? same : 0;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
        if (at < end && *at++ != ',')
            return false;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
    }
    return listed;
}

SW_COLD enum sw_check
sw_value_check_list(const sw_field *field, const struct sw_token_info *info)
{
    const struct sw_token_list *list = sw_token_lists;
    while (&sw_token_info[list->token] != info)
        list++;
    return field->value_length && lists_only(field, list->element, list->length) ? SW_CHECK_NONE : (enum sw_check)list->check;
}

/* Its class leaves digits only. */
uint64_t
sw_value_number(const sw_field *field, uint32_t digits, uint64_t min, uint64_t max)
{
    uint32_t length = field->value_length;
    uint64_t value = 0;
    if (length == 0 || (digits && length != digits))
        return SW_NO_NUMBER;
    for (uint32_t i = 0; i < length; i++) {
        uint64_t digit = (uint64_t)(field->value[i] - '0');
        if (i >= SAFE_DIGITS && (digit > max || value > (max - digit) / 10))
            return SW_NO_NUMBER;
        value = value * 10 + digit;
    }
    return value >= min && value <= max ? value : SW_NO_NUMBER;
}
