/*
 * The access log: a line per request on standard output, gathered and written once per turn of the loop.
 */
#ifndef SERVER_LOG_H
#define SERVER_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct log {
    bool quiet;
    size_t length;
    char text[32 * 1024];
};

struct log_entry {
    const char *peer;
    const char *method;
    const char *target;
    unsigned status;      /* 0: no response was sent */
    uint64_t octets;      /* of content sent */
    uint64_t nanoseconds; /* from the request's field section to the end of the stream */
    const char *end;      /* "" or how the stream ended when not as it should */
};

void log_request(struct log *log, const struct log_entry *entry);
void log_flush(struct log *log);

#endif
