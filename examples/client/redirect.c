#define _GNU_SOURCE

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../common/fields.h"
#include "transfer.h"

enum { HOPS_MOST = 20 };

/* The length of "scheme:" (RFC 3986 3.1); 0: there is none. */
static size_t
scheme_length(const char *text)
{
    size_t length = 0;
    if (!isalpha((unsigned char)*text))
        return 0;
    while (isalnum((unsigned char)text[length]) || (text[length] != '\0' && strchr("+-.", text[length]) != NULL))
        length++;
    return text[length] == ':' ? length + 1 : 0;
}

/* Takes "." and ".." out of a path (RFC 3986 5.2.4), which begins with "/". What follows `length` moves up behind it. */
static void
remove_dots(char *path, size_t length)
{
    char *from = path, *end = path + length, *to = path;
    while (from < end) {
        char *next = memchr(from + 1, '/', (size_t)(end - from - 1));
        if (next == NULL)
            next = end;
        size_t segment = (size_t)(next - from); /* with the "/" before it */
        bool up = segment == 3 && memcmp(from, "/..", 3) == 0, here = segment == 2 && memcmp(from, "/.", 2) == 0;
        if (up && to > path)
            to = memrchr(path, '/', (size_t)(to - path));
        if (!up && !here) {
            memmove(to, from, segment);
            to += segment;
        } else if (next == end) {
            *to++ = '/';
        }
        from = next;
    }
    memmove(to, end, strlen(end) + 1);
}

/* Writes the URL as it is before dots are removed (RFC 3986 5.2.2). `room`: for all of both. */
static void
merge(char *text, size_t room, const struct url *base, const char *reference)
{
    const char *scheme = base->tls ? "https" : "http", *path = base->path_and_query;
    size_t query = strcspn(path, "?"), directory = query;
    while (directory > 0 && path[directory - 1] != '/')
        directory--;

    size_t kept = directory; /* of the base's path */
    if (*reference == '/')
        kept = 0;
    else if (*reference == '?')
        kept = query;
    else if (*reference == '#' || *reference == '\0')
        kept = strlen(path);
    if (scheme_length(reference) > 0)
        snprintf(text, room, "%s", reference);
    else if (strncmp(reference, "//", 2) == 0)
        snprintf(text, room, "%s:%s", scheme, reference);
    else
        snprintf(text, room, "%s://%s%.*s%s", scheme, base->authority, (int)kept, path, reference);
}

/* A field's value may have any octet; a URL none that a terminal or a request line would take for something else. */
static bool
is_printable(const uint8_t *octets, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (octets[i] <= ' ' || octets[i] >= 0x7f)
            return false;
    return true;
}

struct url *
url_resolve(const struct url *base, const uint8_t *reference, size_t length, const char **problem)
{
    *problem = "not a URL";
    if (!is_printable(reference, length))
        return NULL;

    size_t room = sizeof "https://" + strlen(base->authority) + strlen(base->path_and_query) + length;
    struct url *url = malloc(sizeof *url + room);
    char *named = strndup((const char *)reference, length);
    if (url == NULL || named == NULL) {
        *problem = "out of memory";
        free(url);
        free(named);
        return NULL;
    }
    char *text = (char *)(url + 1);
    merge(text, room, base, named);
    free(named);

    char *path = strstr(text, "://");
    path = path == NULL ? NULL : path + 3 + strcspn(path + 3, "/?#");
    if (path != NULL && *path == '/')
        remove_dots(path, strcspn(path, "?#"));
    *problem = url_parse(text, url);
    if (*problem != NULL) {
        url_free(url);
        return NULL;
    }
    if (url->authorization[0] == '\0' && url_same_origin(base, url))
        memcpy(url->authorization, base->authorization, sizeof url->authorization);
    return url;
}

void
url_free(struct url *url)
{
    while (url != NULL) {
        struct url *before = url->before;
        free(url->path_and_query);
        free(url);
        url = before;
    }
}

/* ---- redirects ---------------------------------------------------------------------------------------------------- */

bool
redirect_note(struct transfer *transfer, const sw_event *event)
{
    static const uint16_t followed[] = {301, 302, 303, 307, 308}; /* RFC 9110 15.4 */
    const sw_field *location = field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_LOCATION);
    size_t i = 0;
    while (i < sizeof followed / sizeof *followed && followed[i] != transfer->status)
        i++;
    if (!transfer->session->options->follow || i == sizeof followed / sizeof *followed || location == NULL)
        return false;

    const char *problem = "redirected too often";
    if (transfer->fetch->hops < HOPS_MOST)
        transfer->moved = url_resolve(transfer->fetch->url, location->value, location->value_length, &problem);
    if (transfer->moved == NULL)
        snprintf(transfer->problem, sizeof transfer->problem, "cannot follow the redirect: %.30s", problem);
    transfer->unwanted = true;
    return true;
}

void
redirect_follow(struct transfer *transfer)
{
    struct fetch *fetch = transfer->fetch;
    bool here = url_same_origin(fetch->url, transfer->moved);
    bool see_other = transfer->status == 303 && strcmp(fetch->method, "HEAD") != 0;
    bool was_post = transfer->status <= 302 && strcmp(fetch->method, "POST") == 0; /* what browsers do: RFC 9110 15.4.2 */
    if (see_other || was_post) {
        fetch->method = "GET";
        fetch->bare = true;
    }
    transfer->moved->before = fetch->moved;
    fetch->url = fetch->moved = transfer->moved;
    fetch->foreign |= !here;
    fetch->hops++;

    transfer->moved = NULL;
    if (here) {
        transfer->state = TRANSFER_AGAIN;
        transfer->session->again++;
    } else {
        fetch->over = false;
        transfer_end(transfer, OUTCOME_DONE, "");
    }
}
