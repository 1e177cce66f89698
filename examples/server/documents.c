#define _POSIX_C_SOURCE 200809L

#include "documents.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../common/fields.h"
#include "conditions.h"
#include "paths.h"
#include "ranges.h"
#include "routes.h"

/* ---- a directory without the "/" at its end ----------------------------------------------------------------------- */

/* Whether an octet may stand in a path as it is (RFC 3986 3.3); percent-encoding that is there already stays. */
static bool
is_plain(uint8_t octet)
{
    static const char others[] = "-._~!$&'()*+,;=:@/%";
    return (octet >= '0' && octet <= '9') || ((octet | 0x20) >= 'a' && (octet | 0x20) <= 'z') ||
           memchr(others, octet, sizeof others - 1) != NULL;
}

/* "/docs?x=1" is to be asked for as "/docs/?x=1". One "/" in front: with two, what follows would be a host (RFC 3986 4.2). */
static char *
with_slash(const sw_field *target)
{
    const uint8_t *octets = target->value;
    size_t length = target->value_length, path = path_length(octets, length), used = 0;
    char *location = malloc(3 * length + 3);
    if (location == NULL)
        return NULL;
    location[used++] = '/';
    size_t i = 0;
    while (i < path && octets[i] == '/')
        i++;
    for (; i < path; i++) {
        if (is_plain(octets[i]))
            location[used++] = (char)octets[i];
        else
            used += (size_t)sprintf(location + used, "%%%02X", octets[i]);
    }
    location[used++] = '/';
    memcpy(location + used, octets + path, length - path);
    location[used + length - path] = '\0';
    return location;
}

static void
redirect_to_directory(struct request *request, const sw_field *target)
{
    size_t path = path_length(target->value, target->value_length);
    if (path == 0 || target->value[path - 1] == '/') { /* its index.html is a directory */
        respond_text(request, 404, "There is nothing here.");
        return;
    }
    request->location = with_slash(target);
    if (request->location == NULL)
        respond_text(request, 503, "The server is out of memory. Try again.");
    else
        respond_text(request, 301, "This is a directory: it has a / at its end.");
}

/* ---- a file, or parts of it --------------------------------------------------------------------------------------- */

static void
respond_whole(struct request *request)
{
    respond_empty(request, 200);
    request->content_type = request->file->type;
    request->content_length = request->file->length;
    request->octets = request->file->octets;
}

static void
respond_one_part(struct request *request, const struct range *range)
{
    respond_empty(request, 206);
    snprintf(request->text, sizeof request->text, "bytes %llu-%llu/%zu", (unsigned long long)range->first,
             (unsigned long long)(range->first + range->length - 1), request->file->length);
    request->content_range = request->text;
    request->content_type = request->file->type;
    request->content_length = range->length;
    request->octets = request->file->octets + range->first;
}

static void
respond_parts(struct request *request, const struct range *ranges, size_t count)
{
    request->parts = parts_new(request->file, ranges, count);
    if (request->parts == NULL) { /* a server may ignore the field (RFC 9110 14.2) */
        respond_whole(request);
        return;
    }
    respond_empty(request, 206);
    request->content_type = request->parts->type;
    request->content_length = request->parts->length;
}

static void
respond_unsatisfiable(struct request *request)
{
    respond_empty(request, 416);
    snprintf(request->text, sizeof request->text, "bytes */%zu", request->file->length); /* RFC 9110 15.5.17 */
    request->content_range = request->text;
}

static void
respond_file(struct request *request, const sw_field *fields, size_t count)
{
    struct range ranges[RANGES_MOST];
    size_t range_count = 0;
    const sw_field *wanted = request->head_only ? NULL : field_find(fields, count, SW_TOKEN_RANGE); /* RFC 9110 14.2: of GET only */
    enum ranges_result result = RANGES_WHOLE;

    if (wanted != NULL && conditions_range_holds(fields, count, request->file))
        result = ranges_parse(wanted->value, wanted->value_length, request->file->length, ranges, &range_count);
    switch (result) {
    case RANGES_WHOLE:
        respond_whole(request);
        return;
    case RANGES_UNSATISFIABLE:
        respond_unsatisfiable(request);
        return;
    case RANGES_SOME:
        break;
    }
    if (range_count == 1)
        respond_one_part(request, &ranges[0]);
    else
        respond_parts(request, ranges, range_count);
}

/* ---- what there is ------------------------------------------------------------------------------------------------ */

/* False: there is no file to respond with, and a response says why. */
static bool
find_file(struct request *request, const sw_field *target)
{
    struct server *server = request->connection->server;
    enum files_result result = FILES_NOT_FOUND;
    if (server->files != NULL)
        result = files_find(server->files, target->value, target->value_length, server->now, &request->file);

    switch (result) {
    case FILES_FOUND:
        return true;
    case FILES_DIRECTORY:
        redirect_to_directory(request, target);
        break;
    case FILES_NOT_FOUND:
        respond_text(request, 404, "There is nothing here.");
        break;
    case FILES_FORBIDDEN:
        respond_text(request, 403, "This is not for you.");
        break;
    case FILES_BUSY:
        respond_text(request, 503, "The server is out of descriptors or memory. Try again.");
        break;
    }
    return false;
}

void
serve_document(struct request *request, const sw_event *event, const sw_field *target)
{
    const sw_field *fields = event->as.headers.fields;
    size_t count = event->as.headers.count;
    if (!find_file(request, target))
        return;

    switch (conditions_judge(fields, count, request->file)) {
    case CONDITION_HOLDS:
        respond_file(request, fields, count);
        break;
    case CONDITION_NOT_MODIFIED: /* RFC 9110 15.4.5 */
        respond_empty(request, 304);
        request->length_known = false;
        break;
    case CONDITION_FAILED: /* RFC 9110 15.5.13 */
        respond_empty(request, 412);
        break;
    }
}
