#define _GNU_SOURCE

#include "ranges.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>

enum { PART_HEAD_ROOM = 256, BOUNDARY_ROOM = 33 };

/* ---- the field ---------------------------------------------------------------------------------------------------- */

struct text {
    const uint8_t *at, *end;
};

static void
skip_space(struct text *text)
{
    while (text->at < text->end && (*text->at == ' ' || *text->at == '\t'))
        text->at++;
}

static bool
skip(struct text *text, uint8_t octet)
{
    if (text->at == text->end || *text->at != octet)
        return false;
    text->at++;
    return true;
}

/* A number that is too large to count octets with is as good as the largest. False: none is here. */
static bool
read_number(struct text *text, uint64_t *number)
{
    const uint8_t *start = text->at;
    for (*number = 0; text->at < text->end && *text->at >= '0' && *text->at <= '9'; text->at++)
        *number = *number > UINT64_MAX / 16 ? UINT64_MAX / 16 : *number * 10 + (uint64_t)(*text->at - '0');
    return text->at > start;
}

/* "first-last", "first-", or "-suffix" (RFC 9110 14.1.2). Length 0: it begins behind the end. False: malformed. */
static bool
read_range(struct text *text, uint64_t size, struct range *range)
{
    uint64_t last, first;
    bool has_first = read_number(text, &first);
    if (!skip(text, '-'))
        return false;
    bool has_last = read_number(text, &last);
    if (!has_first) {
        if (!has_last)
            return false;
        range->length = last < size ? last : size;
        range->first = size - range->length;
        return true;
    }
    if (has_last && last < first)
        return false;
    if (!has_last || last >= size)
        last = size - 1; /* of no meaning when size is 0: then first is not below it */
    *range = (struct range){.first = first, .length = first < size ? last - first + 1 : 0};
    return true;
}

static bool
overlaps(const struct range *ranges, size_t count, const struct range *one)
{
    for (size_t i = 0; i < count; i++)
        if (one->first < ranges[i].first + ranges[i].length && ranges[i].first < one->first + one->length)
            return true;
    return false;
}

enum ranges_result
ranges_parse(const uint8_t *value, size_t length, uint64_t size, struct range ranges[RANGES_MOST], size_t *count)
{
    static const char unit[] = "bytes=";
    size_t unit_length = strlen(unit), asked = 0;
    if (length < unit_length || strncasecmp((const char *)value, unit, unit_length) != 0)
        return RANGES_WHOLE;

    *count = 0;
    struct text text = {.at = value + unit_length, .end = value + length};
    do {
        struct range one;
        skip_space(&text);
        if (text.at == text.end || *text.at == ',') /* an empty element of a list (RFC 9110 5.6.1.2) */
            continue;
        if (!read_range(&text, size, &one) || ++asked > RANGES_MOST)
            return RANGES_WHOLE;
        skip_space(&text);
        if (one.length == 0)
            continue;
        if (overlaps(ranges, *count, &one))
            return RANGES_WHOLE;
        ranges[(*count)++] = one;
    } while (skip(&text, ','));

    if (text.at < text.end || asked == 0)
        return RANGES_WHOLE;
    return *count > 0 ? RANGES_SOME : RANGES_UNSATISFIABLE;
}

/* ---- several parts ------------------------------------------------------------------------------------------------ */

/* It must not occur in the file: nobody can foresee it. */
static bool
make_boundary(char boundary[BOUNDARY_ROOM])
{
    uint64_t number[2];
    if (getrandom(number, sizeof number, GRND_NONBLOCK) != (ssize_t)sizeof number)
        return false;
    snprintf(boundary, BOUNDARY_ROOM, "%016" PRIx64 "%016" PRIx64, number[0], number[1]);
    return true;
}

static void
add_piece(struct parts *parts, const void *octets, uint64_t length)
{
    parts->pieces[parts->count].octets = octets;
    parts->pieces[parts->count].length = length;
    parts->count++;
    parts->length += length;
}

struct parts *
parts_new(const struct file *file, const struct range *ranges, size_t count)
{
    char boundary[BOUNDARY_ROOM];
    struct parts *parts = make_boundary(boundary) ? malloc(sizeof *parts + (count + 1) * PART_HEAD_ROOM) : NULL;
    if (parts == NULL)
        return NULL;

    parts->count = 0;
    parts->length = 0;
    snprintf(parts->type, sizeof parts->type, "multipart/byteranges; boundary=%s", boundary);
    char *text = parts->text;
    for (size_t i = 0; i < count; i++, text += PART_HEAD_ROOM) {
        int length = snprintf(
            text, PART_HEAD_ROOM, "%s--%s\r\nContent-Type: %s\r\nContent-Range: bytes %" PRIu64 "-%" PRIu64 "/%zu\r\n\r\n",
            i == 0 ? "" : "\r\n", boundary, file->type, ranges[i].first, ranges[i].first + ranges[i].length - 1, file->length);
        add_piece(parts, text, (uint64_t)length);
        add_piece(parts, file->octets + ranges[i].first, ranges[i].length);
    }
    int length = snprintf(text, PART_HEAD_ROOM, "\r\n--%s--\r\n", boundary);
    add_piece(parts, text, (uint64_t)length);
    return parts;
}

const uint8_t *
parts_at(const struct parts *parts, uint64_t offset, uint64_t *length)
{
    size_t i = 0;
    for (; i + 1 < parts->count && offset >= parts->pieces[i].length; i++)
        offset -= parts->pieces[i].length;
    *length = parts->pieces[i].length - offset;
    return parts->pieces[i].octets + offset;
}
