#define _POSIX_C_SOURCE 200809L

#include "log.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    TEXT = 1000,           /* characters of a line that are of the client's making; what is longer is cut */
    LINE = TEXT + 2 * 128, /* no line is longer */
};

/* Lines of several loops do not mix, even where a write is taken in part. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

void
log_flush(struct log *log)
{
    size_t written = 0;
    if (log->length == 0)
        return;
    pthread_mutex_lock(&one_at_a_time);
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
    pthread_mutex_unlock(&one_at_a_time);
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

static char *
append_short(char *at, const struct log_entry *entry)
{
    char *end = at + TEXT;
    at += sprintf(at, "%.60s \"", entry->peer);
    at = append_escaped(at, end, entry->method);
    *at++ = ' ';
    at = append_escaped(at, end, entry->target);
    return at + sprintf(at, "\" %u %" PRIu64 " %" PRIu64 "us%s%.40s\n", entry->status, entry->octets, entry->nanoseconds / 1000,
                        entry->end[0] == '\0' ? "" : " ", entry->end);
}

static char *
append_combined(char *at, const struct log_entry *entry)
{
    char *end = at + TEXT, when[40];
    time_t began = time(NULL) - (time_t)(entry->nanoseconds / 1000000000);
    struct tm utc;
    gmtime_r(&began, &utc);
    strftime(when, sizeof when, "%d/%b/%Y:%H:%M:%S +0000", &utc);

    const char *port = strrchr(entry->peer, ':'); /* "[::1]:40112" */
    at += sprintf(at, "%.*s - - [%s] \"", port == NULL ? 60 : (int)(port - entry->peer), entry->peer, when);
    at = append_escaped(at, end, entry->method);
    *at++ = ' ';
    at = append_escaped(at, end, entry->target);
    at += sprintf(at, " HTTP/2.0\" %u %" PRIu64 " \"", entry->status, entry->octets);
    at = append_escaped(at, end, entry->referer == NULL ? "-" : entry->referer);
    at += sprintf(at, "\" \"");
    at = append_escaped(at, end, entry->agent == NULL ? "-" : entry->agent);
    return at + sprintf(at, "\"\n");
}

void
log_request(struct log *log, const struct log_entry *entry)
{
    if (log->quiet)
        return;
    if (sizeof log->text - log->length < LINE)
        log_flush(log);

    char *at = log->text + log->length;
    at = log->format == LOG_COMBINED ? append_combined(at, entry) : append_short(at, entry);
    log->length = (size_t)(at - log->text);
}
