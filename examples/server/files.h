/*
 * The files of the served directory, found by request target, kept in memory for the next request.
 *
 * Small files are read, large ones mapped, so that their octets can go to the socket from where they lie. A file in use is
 * looked at again at most once a second; one that has changed is opened anew while responses under way keep the old octets.
 */
#ifndef SERVER_FILES_H
#define SERVER_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct files;

struct file {
    const uint8_t *octets;
    size_t length;
    const char *type;     /* media type; static */
    char length_text[24]; /* for content-length */
    time_t modified_at;
    char modified[32];   /* the same, for last-modified */
    char tag[40];        /* for etag: a file that has changed has another */
    bool mapped;         /* octets may go away while they are sent */
    volatile int cut;    /* it became shorter while mapped: what was promised cannot be sent */
    unsigned references; /* of responses under way */
};

enum files_result { FILES_FOUND, FILES_DIRECTORY, FILES_NOT_FOUND, FILES_FORBIDDEN, FILES_BUSY };

/* Returns NULL, with errno set, when the directory cannot be opened or memory is short. One at a time: it handles SIGBUS. */
struct files *files_new(const char *directory);
void files_free(struct files *files); /* NULL is allowed; no file may be in use */

/*
 * Finds the file for a request target such as "/docs/?page=2" (here: docs/index.html).
 *
 *   now   milliseconds of a steady clock
 *   file  out, with FILES_FOUND: in use until files_release()
 *
 * FILES_DIRECTORY: it is one, and the target lacks the "/" at its end. FILES_FORBIDDEN: outside of the directory, or not readable. FILES_BUSY: no descriptor or no memory now.
 */
enum files_result files_find(struct files *files, const uint8_t *target, size_t length, uint64_t now, struct file **file);
void files_release(struct files *files, struct file *file);

/* Whether the file is still as long as it was found: else the octets that are behind its end now were zeros. */
bool files_whole(const struct files *files, const struct file *file);

#endif
