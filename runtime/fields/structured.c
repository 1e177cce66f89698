/* Dictionaries of structured fields (RFC 8941 4.2). Functions that read return false where parsing fails. */
#include "fields/structured.h"

#include <string.h>

enum { INTEGER_DIGITS = 15, WHOLE_DIGITS = 12, FRACTION_DIGITS = 3 }; /* 4.2.4 */

static bool
is_lower(uint8_t octet)
{
    return octet >= 'a' && octet <= 'z';
}

static bool
is_digit(uint8_t octet)
{
    return octet >= '0' && octet <= '9';
}

static bool
is_alpha(uint8_t octet)
{
    return is_lower(octet | 0x20);
}

static bool
is_one_of(uint8_t octet, const char *octets)
{
    return octet && strchr(octets, octet);
}

static bool
take(struct sw_structured *left, uint8_t octet)
{
    if (left->at == left->end || *left->at != octet)
        return false;
    left->at++;
    return true;
}

static void
skip(struct sw_structured *left, const char *octets)
{
    while (left->at < left->end && is_one_of(*left->at, octets))
        left->at++;
}

/* 4.2.3.3 */
static bool
read_key(struct sw_structured *left)
{
    if (left->at == left->end || !(is_lower(*left->at) || *left->at == '*'))
        return false;
    while (left->at < left->end && (is_lower(*left->at) || is_digit(*left->at) || is_one_of(*left->at, "_-.*")))
        left->at++;
    return true;
}

static unsigned
read_digits(struct sw_structured *left, int64_t *number)
{
    unsigned digits = 0;
    for (; left->at < left->end && is_digit(*left->at) && digits <= INTEGER_DIGITS; digits++)
        *number = *number * 10 + (*left->at++ - '0');
    return digits;
}

/* 4.2.4 */
static bool
read_number(struct sw_structured *left, struct sw_structured_member *member)
{
    const bool negative = take(left, '-');
    int64_t number = 0, fraction = 0;
    unsigned digits = read_digits(left, &number);
    if (!digits || digits > INTEGER_DIGITS)
        return false;
    member->type = SW_STRUCTURED_INTEGER;
    member->number = negative ? -number : number;
    if (!take(left, '.'))
        return true;
    member->type = SW_STRUCTURED_OTHER;
    unsigned places = read_digits(left, &fraction);
    return digits <= WHOLE_DIGITS && places >= 1 && places <= FRACTION_DIGITS;
}

/* 4.2.5 */
static bool
read_string(struct sw_structured *left)
{
    left->at++;
    while (left->at < left->end) {
        uint8_t octet = *left->at++;
        if (octet == '"')
            return true;
        if (octet < 0x20 || octet > 0x7e)
            return false;
        if (octet == '\\' && !take(left, '"') && !take(left, '\\'))
            return false;
    }
    return false;
}

/* 4.2.6: its first octet is known. */
static bool
read_token(struct sw_structured *left)
{
    while (left->at < left->end && (is_alpha(*left->at) || is_digit(*left->at) || is_one_of(*left->at, "!#$%&'*+-.^_`|~:/")))
        left->at++;
    return true;
}

/* 4.2.7 */
static bool
read_bytes(struct sw_structured *left)
{
    left->at++;
    while (left->at < left->end && (is_alpha(*left->at) || is_digit(*left->at) || is_one_of(*left->at, "+/=")))
        left->at++;
    return take(left, ':');
}

/* 4.2.8 */
static bool
read_boolean(struct sw_structured *left, struct sw_structured_member *member)
{
    left->at++;
    member->type = SW_STRUCTURED_BOOLEAN;
    member->number = take(left, '1');
    return member->number || take(left, '0');
}

/* 4.2.3.1 */
static bool
read_bare_item(struct sw_structured *left, struct sw_structured_member *member)
{
    if (left->at == left->end)
        return false;
    const uint8_t first = *left->at;
    member->type = SW_STRUCTURED_OTHER;
    if (first == '-' || is_digit(first))
        return read_number(left, member);
    if (first == '"')
        return read_string(left);
    if (first == '*' || is_alpha(first))
        return read_token(left);
    if (first == ':')
        return read_bytes(left);
    return first == '?' && read_boolean(left, member);
}

/* 4.2.3.2: nobody asks for any. */
static bool
read_parameters(struct sw_structured *left)
{
    struct sw_structured_member unused;
    while (take(left, ';')) {
        skip(left, " ");
        if (!read_key(left) || (take(left, '=') && !read_bare_item(left, &unused)))
            return false;
    }
    return true;
}

/* 4.2.1.2: behind its parenthesis. */
static bool
read_inner_list(struct sw_structured *left)
{
    struct sw_structured_member unused;
    for (;;) {
        skip(left, " ");
        if (take(left, ')'))
            return true;
        if (!read_bare_item(left, &unused) || !read_parameters(left))
            return false;
        if (left->at == left->end || !is_one_of(*left->at, " )"))
            return false;
    }
}

/* 4.2.1.1; without a value the member is true. */
static bool
read_value(struct sw_structured *left, struct sw_structured_member *member)
{
    member->type = SW_STRUCTURED_BOOLEAN;
    member->number = 1;
    if (!take(left, '='))
        return true;
    if (!take(left, '('))
        return read_bare_item(left, member);
    member->type = SW_STRUCTURED_OTHER;
    return read_inner_list(left);
}

struct sw_structured
sw_structured_begin(const uint8_t *octets, size_t length)
{
    if (!length)
        return (struct sw_structured){.at = NULL, .end = NULL};
    struct sw_structured left = {.at = octets, .end = octets + length};
    skip(&left, " ");
    return left;
}

enum sw_structured_result
sw_structured_next(struct sw_structured *left, struct sw_structured_member *member)
{
    if (left->at == left->end)
        return SW_STRUCTURED_END;
    member->key = left->at;
    if (!read_key(left))
        return SW_STRUCTURED_FAILED;
    member->key_length = (size_t)(left->at - member->key);
    if (!read_value(left, member) || !read_parameters(left))
        return SW_STRUCTURED_FAILED;
    skip(left, " \t");
    if (left->at == left->end)
        return SW_STRUCTURED_MEMBER;
    if (!take(left, ','))
        return SW_STRUCTURED_FAILED;
    skip(left, " \t");
    return left->at < left->end ? SW_STRUCTURED_MEMBER : SW_STRUCTURED_FAILED; /* a comma with nothing behind it */
}
