#define _POSIX_C_SOURCE 200809L

#include "paths.h"

#include <string.h>
#include <strings.h>

static const struct {
    const char *extension;
    const char *type;
} media_types[] = {
    {"html", "text/html; charset=utf-8"},
    {"htm", "text/html; charset=utf-8"},
    {"txt", "text/plain; charset=utf-8"},
    {"md", "text/markdown; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"json", "application/json"},
    {"xml", "application/xml"},
    {"pdf", "application/pdf"},
    {"wasm", "application/wasm"},
    {"gz", "application/gzip"},
    {"zip", "application/zip"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"ico", "image/x-icon"},
    {"woff2", "font/woff2"},
    {"mp4", "video/mp4"},
};

size_t
path_length(const uint8_t *target, size_t length)
{
    const uint8_t *query = memchr(target, '?', length);
    return query == NULL ? length : (size_t)(query - target);
}

static int
hex_value(uint8_t digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    digit |= 0x20;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* Decodes one octet of a path and advances; -1: not one that a path may have. */
static int
decode_octet(const uint8_t **at, const uint8_t *end)
{
    int octet = *(*at)++;
    if (octet != '%')
        return octet == '\0' ? -1 : octet;
    if (end - *at < 2)
        return -1;
    int high = hex_value((*at)[0]), low = hex_value((*at)[1]);
    *at += 2;
    return high < 0 || low < 0 || (high == 0 && low == 0) ? -1 : high << 4 | low;
}

/* Decoded first, judged afterwards: "%2e%2e%2f" is "../". Other names with a dot in front are hidden, but for RFC 8615's. */
static bool
escapes(const char *name)
{
    static const char well_known[] = ".well-known/";

    for (const char *segment = name; segment != NULL; segment = strchr(segment, '/')) {
        segment += *segment == '/';
        if (*segment == '.' && (segment != name || strncmp(segment, well_known, sizeof well_known - 1) != 0))
            return true;
    }
    return false;
}

enum path_result
path_of_target(const uint8_t *target, size_t length, char name[PATH_ROOM])
{
    static const char index[] = "index.html";

    const uint8_t *at = target, *end = target + path_length(target, length);
    while (at < end && *at == '/')
        at++; /* the name is relative, whatever the target looks like */

    size_t used = 0;
    while (at < end) {
        int octet = decode_octet(&at, end);
        if (octet < 0 || used + sizeof index >= PATH_ROOM)
            return PATH_MALFORMED;
        name[used++] = (char)octet;
    }
    if (used == 0 || name[used - 1] == '/')
        memcpy(name + used, index, sizeof index);
    else
        name[used] = '\0';
    return name[0] == '/' || escapes(name) ? PATH_ESCAPES : PATH_OK;
}

const char *
path_media_type(const char *name)
{
    const char *dot = strrchr(name, '.');
    if (dot != NULL)
        for (size_t i = 0; i < sizeof media_types / sizeof *media_types; i++)
            if (strcasecmp(dot + 1, media_types[i].extension) == 0)
                return media_types[i].type;
    return "application/octet-stream";
}
