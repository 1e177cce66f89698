/*
 * From request targets to names of files, and from names to media types.
 */
#ifndef SERVER_PATHS_H
#define SERVER_PATHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PATH_ROOM = 1024 };

enum path_result { PATH_OK, PATH_MALFORMED, PATH_ESCAPES };

/* The length of a request target without its query (RFC 3986 3.3). */
size_t path_length(const uint8_t *target, size_t length);

/*
 * The file name, relative to the served directory, that a request target names: percent-encoding is undone, a target that ends
 * in "/" means its index.html.
 *
 * PATH_ESCAPES: it has a ".." segment or a hidden file. PATH_MALFORMED: bad percent-encoding, a NUL, or longer than PATH_ROOM.
 */
enum path_result path_of_target(const uint8_t *target, size_t length, char name[PATH_ROOM]);

/* The media type for a file name, by its extension; static. */
const char *path_media_type(const char *name);

#endif
