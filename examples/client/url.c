#include "client.h"

#include <stdlib.h>
#include <string.h>

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

bool
url_parse(const char *text, struct url *url)
{
    *url = (struct url){.text = text};
    const char *at;
    if (strncmp(text, "http://", 7) == 0) {
        at = text + 7;
    } else if (strncmp(text, "https://", 8) == 0) {
        at = text + 8;
        url->tls = true;
    } else {
        return false;
    }

    size_t authority_length = strcspn(at, "/?#");
    if (memchr(at, '@', authority_length) != NULL || !copy(url->authority, sizeof url->authority, at, authority_length))
        return false;

    const char *end = at + authority_length;
    const char *host_end;
    if (*at == '[') { /* an IPv6 address (RFC 3986 3.2.2) */
        host_end = memchr(at, ']', authority_length);
        if (host_end == NULL || !copy(url->host, sizeof url->host, at + 1, (size_t)(host_end - at - 1)))
            return false;
        host_end++;
    } else {
        host_end = memchr(at, ':', authority_length);
        if (host_end == NULL)
            host_end = end;
        if (!copy(url->host, sizeof url->host, at, (size_t)(host_end - at)))
            return false;
    }
    if (url->host[0] == '\0' || (host_end < end && *host_end != ':'))
        return false;
    if (end - host_end > 1) {
        if (!copy(url->port, sizeof url->port, host_end + 1, (size_t)(end - host_end - 1)) ||
            url->port[strspn(url->port, "0123456789")] != '\0')
            return false;
    } else {
        copy(url->port, sizeof url->port, url->tls ? "443" : "80", url->tls ? 3 : 2);
    }

    /* A fragment is not sent (RFC 9110 4.2.5); options_parse() has cut it off. */
    url->path = *end == '/' ? end : "/";
    return *end == '/' || *end == '\0';
}

bool
url_same_origin(const struct url *one, const struct url *other)
{
    return one->tls == other->tls && strcmp(one->host, other->host) == 0 && strcmp(one->port, other->port) == 0;
}
