/*
 * One end of a connection that a test drives: lines in are calls, lines out are events and what the calls returned.
 *
 *   endpoint.c  the socket, in pieces of random sizes, and the lines
 *   calls.c     what a line asks for
 *   events.c    what an event says
 */
#ifndef PEERS_ENDPOINT_H
#define PEERS_ENDPOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <statewire/statewire.h>

struct endpoint {
    sw_conn *conn;
    bool held;   /* nothing is written now */
    bool closed; /* by the peer */
    uint64_t sent, received;
};

/* calls.c: does what a line such as "data 1 1 68656c6c6f" asks for, and prints "= STATUS ...". Octets are in hexadecimal. */
void call(struct endpoint *endpoint, char *line);

/* events.c: prints "KIND stream=1 ...". */
void print_event(const sw_event *event);

#endif
