/*
 * One line on the terminal for transfers that take long. Nothing is shown when stderr is not a terminal.
 */
#ifndef CLIENT_PROGRESS_H
#define CLIENT_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
    bool wanted, shown;
    uint64_t began, last; /* milliseconds */
};

void progress_begin(struct progress *progress, bool wanted);

/* Shows octets so far, of as many as announced (0: not known), and requests done of all. Draws at most five times a second. */
void progress_show(struct progress *progress, uint64_t octets, uint64_t announced, unsigned done, unsigned all);

/* Takes the line away, so that something else can be written. */
void progress_clear(struct progress *progress);

#endif
