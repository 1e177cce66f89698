#define _GNU_SOURCE

#include "client.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Copies `length` octets and ends them; false: no room. */
static bool
copy(char *to, size_t room, const char *from, size_t length)
{
    if (length >= room)
        return false;
    memcpy(to, from, length);
    to[length] = '\0';
    return true;
}

/* ---- user information --------------------------------------------------------------------------------------------- */

static int
hex_digit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    digit = (char)(digit | 0x20);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* Percent-encoding (RFC 3986 2.1) undone. Returns the length. */
static size_t
decode(char *to, const char *from, size_t length)
{
    size_t made = 0;
    for (size_t i = 0; i < length; i++) {
        int high = i + 2 < length && from[i] == '%' ? hex_digit(from[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(from[i + 2]) : -1;
        to[made++] = low >= 0 ? (char)(high << 4 | low) : from[i];
        if (low >= 0)
            i += 2;
    }
    return made;
}

/* "Basic " and the base64 of "user:password" (RFC 7617 2, RFC 4648 4). */
static bool
authorize(struct url *url, const char *user, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char text[URL_USER_ROOM + 1];
    if (length >= URL_USER_ROOM)
        return false;
    bool password = memchr(user, ':', length) != NULL;
    size_t octets = decode(text, user, length);
    if (!password)
        text[octets++] = ':';

    strcpy(url->authorization, "Basic ");
    char *at = url->authorization + strlen(url->authorization);
    for (size_t i = 0; i < octets; i += 3) {
        size_t left = octets - i;
        uint32_t three = (uint32_t)(uint8_t)text[i] << 16;
        three |= left > 1 ? (uint32_t)(uint8_t)text[i + 1] << 8 : 0;
        three |= left > 2 ? (uint32_t)(uint8_t)text[i + 2] : 0;
        *at++ = digits[three >> 18];
        *at++ = digits[three >> 12 & 63];
        *at++ = left > 1 ? digits[three >> 6 & 63] : '=';
        *at++ = left > 2 ? digits[three & 63] : '=';
    }
    *at = '\0';
    return true;
}

/* ---- the parts of a URL ------------------------------------------------------------------------------------------- */

/* The scheme, in any case (RFC 3986 3.1). Returns what follows "://", or NULL. */
static char *
parse_scheme(char *text, struct url *url)
{
    static const char http[] = "http://", https[] = "https://";
    url->tls = strncasecmp(text, https, strlen(https)) == 0;
    if (url->tls)
        return text + strlen(https);
    return strncasecmp(text, http, strlen(http)) == 0 ? text + strlen(http) : NULL;
}

static bool
parse_port(const char *text, size_t length, struct url *url)
{
    if (length == 0) /* RFC 3986 3.2.3: as if it were not there */
        return copy(url->port, sizeof url->port, url->tls ? "443" : "80", url->tls ? 3 : 2);
    if (!copy(url->port, sizeof url->port, text, length) || url->port[strspn(url->port, "0123456789")] != '\0')
        return false;
    long port = strtol(url->port, NULL, 10);
    return port > 0 && port <= 65535;
}

static const char *
parse_authority(const char *at, size_t length, struct url *url)
{
    static const char no_host[] = "no host in the URL";
    if (!copy(url->authority, sizeof url->authority, at, length))
        return "the URL's host is too long";

    const char *end = at + length, *host = at, *host_end;
    if (length > 0 && *at == '[') { /* an IPv6 address (RFC 3986 3.2.2) */
        host++;
        host_end = memchr(at, ']', length);
        if (host_end == NULL)
            return no_host;
    } else {
        host_end = memchr(at, ':', length);
        if (host_end == NULL)
            host_end = end;
    }
    if (host_end == host || !copy(url->host, sizeof url->host, host, (size_t)(host_end - host)))
        return no_host;
    if (host != at)
        host_end++;
    if (host_end == end)
        return parse_port("", 0, url) ? NULL : no_host;
    if (*host_end != ':')
        return no_host;
    return parse_port(host_end + 1, (size_t)(end - host_end - 1), url) ? NULL : "bad port";
}

const char *
url_parse(char *text, struct url *url)
{
    *url = (struct url){.text = text};
    char *at = parse_scheme(text, url);
    if (at == NULL)
        return "not an http or https URL";

    /* User information is for an authorization field, never for :authority (RFC 9113 8.3.1), and not for messages. */
    size_t length = strcspn(at, "/?#");
    char *host = memrchr(at, '@', length);
    if (host != NULL) {
        if (!authorize(url, at, (size_t)(host - at)))
            return "the URL's user information is too long";
        host++;
        length -= (size_t)(host - at);
        memmove(at, host, strlen(host) + 1);
    }
    const char *problem = parse_authority(at, length, url);
    if (problem != NULL)
        return problem;

    /* A fragment is not sent (RFC 9110 4.2.5), an empty path is "/" (RFC 9113 8.3.1). */
    at += length;
    at[strcspn(at, "#")] = '\0';
    url->path_and_query = malloc(strlen(at) + 2);
    if (url->path_and_query == NULL)
        return "out of memory";
    url->path_and_query[0] = '/';
    strcpy(url->path_and_query + (*at != '/'), at);
    return NULL;
}

bool
url_same_origin(const struct url *one, const struct url *other)
{
    return one->tls == other->tls && strcasecmp(one->host, other->host) == 0 && strcmp(one->port, other->port) == 0;
}
