/*
 * The access log: a line per request on standard output, gathered and written once per turn of the loop.
 *
 *   LOG_SHORT     127.0.0.1:40112 "GET /page.html" 200 1201 85us
 *   LOG_COMBINED  127.0.0.1 - - [28/Nov/2026:09:17:36 +0000] "GET /page.html HTTP/2.0" 200 1201 "-" "curl/7.88.1"
 *
 * The second is what Apache and nginx call so, and what programs that count requests read.
 */
#ifndef SERVER_LOG_H
#define SERVER_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum log_format { LOG_SHORT, LOG_COMBINED };

struct log {
    bool quiet;
    enum log_format format;
    size_t length;
    char text[32 * 1024];
};

struct log_entry {
    const char *peer;
    const char *method;
    const char *target;
    const char *referer; /* NULL, here and below: the request had no such field. Of the combined format alone */
    const char *agent;
    unsigned status;      /* 0: no response was sent */
    uint64_t octets;      /* of content sent */
    uint64_t nanoseconds; /* from the request's field section to the end of the stream */
    const char *end;      /* "" or how the stream ended when not as it should */
};

void log_request(struct log *log, const struct log_entry *entry);
void log_flush(struct log *log);

#endif
