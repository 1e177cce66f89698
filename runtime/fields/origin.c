/* Origins in ASCII (statewire/origin.h; RFC 6454 6.2, RFC 8336 2). */
#include "statewire/origin.h"

#include <string.h>

#include "fields.h"
#include "frames.h"

enum { PORT_DIGITS = 5, PORT_MOST = 65535 };

static bool
all_of(const uint8_t *octets, size_t length, enum sw_class class)
{
    return length && (sw_classes_of(octets, length) & class);
}

static bool
is_letter(uint8_t octet)
{
    return (octet | 0x20) >= 'a' && (octet | 0x20) <= 'z';
}

static bool
is_port(const uint8_t *digits, size_t length)
{
    uint32_t port = 0;
    if (length > PORT_DIGITS || !all_of(digits, length, SW_CLASS_DIGIT))
        return false;
    for (size_t i = 0; i < length; i++)
        port = port * 10 + (uint32_t)(digits[i] - '0');
    return port <= PORT_MOST;
}

/* The octets of the host in an authority, with the brackets of an IP literal; 0: there is none. */
static size_t
host_length(const uint8_t *octets, size_t length)
{
    const bool literal = length && *octets == '[';
    const uint8_t *end = length ? memchr(octets, literal ? ']' : ':', length) : NULL;
    if (literal)
        return end && end - octets > 1 ? (size_t)(end - octets) + 1 : 0;
    return end ? (size_t)(end - octets) : length;
}

/* Brackets stand around an IP literal alone. */
static bool
is_host(const uint8_t *host, size_t length)
{
    const bool literal = length && *host == '[';
    return all_of(host, length, SW_CLASS_AUTHORITY) && (literal || !(memchr(host, '[', length) || memchr(host, ']', length)));
}

bool
sw_origin_valid(sw_octets origin)
{
    static const char separator[] = {':', '/', '/'};
    const uint8_t *colon = origin.length ? memchr(origin.octets, ':', origin.length) : NULL;
    const size_t scheme = colon ? (size_t)(colon - origin.octets) : 0;
    if (!all_of(origin.octets, scheme, SW_CLASS_SCHEME) || !is_letter(*origin.octets))
        return false;
    if (origin.length - scheme <= sizeof separator || memcmp(colon, separator, sizeof separator) != 0)
        return false;
    const uint8_t *authority = colon + sizeof separator;
    const size_t length = origin.length - scheme - sizeof separator, host = host_length(authority, length);
    if (!is_host(authority, host))
        return false;
    return host == length || (authority[host] == ':' && is_port(authority + host + 1, length - host - 1));
}

bool
sw_origin_next(sw_octets *entries, sw_octets *origin)
{
    while (entries->length >= SW_FRAME_ORIGIN_ENTRY_LENGTH) {
        struct sw_cursor cursor = {entries->octets, entries->octets + entries->length, (uint32_t)entries->length};
        struct sw_frame_origin_entry entry;
        if (!sw_frame_origin_entry_read(&cursor, &entry))
            return false;
        *entries = (sw_octets){cursor.at, cursor.left};
        if (!sw_origin_valid(entry.origin))
            continue;
        *origin = entry.origin;
        return true;
    }
    return false;
}
