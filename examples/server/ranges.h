/*
 * Parts of a file: the `range` field of a request (RFC 9110 14).
 */
#ifndef SERVER_RANGES_H
#define SERVER_RANGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "files.h"

enum { RANGES_MOST = 8 };

struct range {
    uint64_t first, length;
};

enum ranges_result {
    RANGES_WHOLE,         /* the field is to be ignored: send everything */
    RANGES_SOME,          /* these */
    RANGES_UNSATISFIABLE, /* all of them begin behind the end */
};

/*
 * Reads "bytes=0-99, 200-, -5" for a representation of `size` octets.
 *
 *   ranges  out, with RANGES_SOME: in the order asked for, cut to the size, each of 1 octet or more
 *
 * What is malformed, not in octets, in more than RANGES_MOST pieces, or in pieces that overlap is ignored (RFC 9110 14.2).
 */
enum ranges_result
ranges_parse(const uint8_t *value, size_t length, uint64_t size, struct range ranges[RANGES_MOST], size_t *count);

/* Several parts of a file as one content, "multipart/byteranges" (RFC 9110 14.6): what is before each part, and the parts. */
struct parts {
    struct {
        const uint8_t *octets;
        uint64_t length;
    } pieces[2 * RANGES_MOST + 1];
    size_t count;
    uint64_t length; /* of all */
    char type[64];   /* the media type, which names the boundary */
    char text[];
};

/* Returns NULL when memory is short. Free with free(), not before `file` is released. */
struct parts *parts_new(const struct file *file, const struct range *ranges, size_t count);

/* What is at `offset` of the content, up to the end of its piece. */
const uint8_t *parts_at(const struct parts *parts, uint64_t offset, uint64_t *length);

#endif
