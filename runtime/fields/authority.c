/*
 * Authorities compared (RFC 9113 8.3.1): as RFC 3986 6.2.2 and 6.2.3 normalize a host and a port, and no further. User information
 * never gets here: no octet of it is in the class of an authority (spec/fields.yaml).
 */
#include "fields.h"

#include <string.h>

#include "support/compiler.h"

enum { NO_DIGIT = 0x100, STAYS_CODED = 0x100 };

struct text {
    const uint8_t *at, *end;
};

/* In parts (RFC 3986 3.2). */
struct authority {
    struct text host;
    struct text port; /* without zeros in front; empty: it is not written */
};

static bool
is_digit(uint8_t octet)
{
    return octet >= '0' && octet <= '9';
}

static uint8_t
lower(uint8_t octet)
{
    return octet >= 'A' && octet <= 'Z' ? (uint8_t)(octet | 0x20) : octet;
}

/* RFC 3986 2.3. */
static bool
is_unreserved(uint8_t octet)
{
    uint8_t letter = lower(octet);
    return (letter >= 'a' && letter <= 'z') || is_digit(octet) || octet == '-' || octet == '.' || octet == '_' || octet == '~';
}

/* 0 to 15; NO_DIGIT, beside which no octet is left, for what is no hexadecimal digit. */
static unsigned
hexadecimal(uint8_t octet)
{
    uint8_t letter = lower(octet);
    if (is_digit(octet))
        return (unsigned)(octet - '0');
    return letter >= 'a' && letter <= 'f' ? (unsigned)(letter - 'a' + 10) : NO_DIGIT;
}

/* Digits behind the last colon are the port, unless the colon stands in an IP literal or in what has another one, and is no host
 * name. */
static struct authority
parts_of(const sw_field *field)
{
    if (!field->value_length)
        return (struct authority){.host = {NULL, NULL}};
    const uint8_t *begin = field->value, *end = begin + field->value_length, *colon = end;
    while (colon > begin && is_digit(colon[-1]))
        colon--;
    if (colon == begin || colon[-1] != ':')
        return (struct authority){.host = {begin, end}, .port = {end, end}};
    const uint8_t *port = colon--;
    if (memchr(begin, ':', (size_t)(colon - begin)) && !(*begin == '[' && colon[-1] == ']'))
        return (struct authority){.host = {begin, end}, .port = {end, end}};
    while (end - port > 1 && *port == '0')
        port++;
    return (struct authority){.host = {begin, colon}, .port = {port, end}};
}

/* The next octet in lower case, and an unreserved one as itself (RFC 3986 6.2.2); one that stays encoded differs from itself.
 */
static unsigned
next_octet(struct text *text)
{
    uint8_t octet = *text->at++;
    if (octet != '%' || text->end - text->at < 2)
        return lower(octet);
    unsigned coded = hexadecimal(text->at[0]) << 4 | hexadecimal(text->at[1]);
    if (coded > UINT8_MAX)
        return octet;
    text->at += 2;
    return is_unreserved((uint8_t)coded) ? lower((uint8_t)coded) : STAYS_CODED | coded;
}

static bool
same_host(struct text one, struct text other)
{
    while (one.at < one.end && other.at < other.end)
        if (next_octet(&one) != next_octet(&other))
            return false;
    return one.at == one.end && other.at == other.end;
}

/* Is this the number? It has no zeros in front. */
static bool
is_number(struct text digits, unsigned number)
{
    unsigned value = 0;
    while (digits.at < digits.end && value <= number)
        value = value * 10 + (unsigned)(*digits.at++ - '0');
    return value == number && digits.at == digits.end;
}

static bool
same_port(struct text one, struct text other, const sw_field *scheme)
{
    size_t length = (size_t)(one.end - one.at);
    if (length && other.at < other.end)
        return length == (size_t)(other.end - other.at) && !memcmp(one.at, other.at, length);
    if (!scheme || (!length && other.at == other.end))
        return true;
    unsigned unwritten = sw_scheme_port(scheme->value, scheme->value_length);
    return unwritten && is_number(length ? one : other, unwritten);
}

SW_COLD bool
sw_authority_same(const sw_field *one, const sw_field *other, const sw_field *scheme)
{
    struct authority first = parts_of(one), second = parts_of(other);
    return same_host(first.host, second.host) && same_port(first.port, second.port, scheme);
}

bool
sw_authority_names_host(const sw_field *field)
{
    if (!field->value_length || field->value[0] != ':')
        return field->value_length != 0;
    struct authority parts = parts_of(field);
    return parts.host.at < parts.host.end;
}
