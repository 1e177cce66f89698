/*
 * Where the content of a response goes: a file of its own, or standard output.
 *
 * Responses come interleaved on one connection, standard output gets them one after the other, in the order of the requests.
 * What comes too early is held, and not credited, so that flow control (RFC 9113 5.2) bounds what is held.
 */
#ifndef CLIENT_SINK_H
#define CLIENT_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct sink {
    const char *name; /* NULL: standard output */
    bool append;      /* behind what the file has already */
    FILE *file;       /* its own, once something was written */
    uint8_t *held;
    size_t held_length, held_room;
    size_t held_credit; /* of the octets held: what to credit when they are written */
    int failure;        /* errno of what could not be written; 0: none */
};

/*
 * Takes octets.
 *
 *   turn    standard output is this response's now
 *   credit  what to credit to the peer for these octets
 *
 * Returns what to credit now: for octets that were written.
 */
size_t sink_write(struct sink *sink, bool turn, const void *octets, size_t length, size_t credit);

/* The turn has come: writes what is held, and returns what to credit for it. */
size_t sink_release(struct sink *sink);

/* Nothing follows: closes the file. Content held for standard output stays until its turn. */
void sink_end(struct sink *sink);

#endif
