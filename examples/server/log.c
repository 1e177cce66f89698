#define _POSIX_C_SOURCE 200809L

#include "log.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LINE = 1024 }; /* no line is longer: names are cut by the caller, and an octet takes at most 4 characters here */

void
log_flush(struct log *log)
{
    size_t written = 0;
    while (written < log->length) {
        ssize_t count = write(STDOUT_FILENO, log->text + written, log->length - written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) { /* nobody reads it any more: serving goes on without */
            log->quiet = true;
            break;
        }
        written += (size_t)count;
    }
    log->length = 0;
}

/* What a client sent may hold anything; in the log it must not make new lines, quotes or terminal controls. */
static char *
append_escaped(char *to, const char *end, const char *text)
{
    for (; *text != '\0' && end - to > 4; text++) {
        unsigned char octet = (unsigned char)*text;
        if (octet >= 0x20 && octet < 0x7f && octet != '"' && octet != '\\')
            *to++ = (char)octet;
        else
            to += snprintf(to, (size_t)(end - to), "\\x%02x", octet);
    }
    return to;
}

void
log_request(struct log *log, const struct log_entry *entry)
{
    if (log->quiet)
        return;
    if (sizeof log->text - log->length < LINE)
        log_flush(log);

    char *at = log->text + log->length;
    char *end = at + LINE - 128; /* the numbers and the end need less than that */
    at += snprintf(at, (size_t)(end - at), "%s \"", entry->peer);
    at = append_escaped(at, end, entry->method);
    *at++ = ' ';
    at = append_escaped(at, end, entry->target);
    at += snprintf(at, 128, "\" %u %" PRIu64 " %" PRIu64 "us%s%.40s\n", entry->status, entry->octets, entry->nanoseconds / 1000,
                   entry->end[0] == '\0' ? "" : " ", entry->end);
    log->length = (size_t)(at - log->text);
}
