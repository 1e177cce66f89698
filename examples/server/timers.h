/*
 * Things to do later, in a heap: the next one is always on top.
 */
#ifndef SERVER_TIMERS_H
#define SERVER_TIMERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct connection;

/* Part of whatever waits. `place` is kept by the heap; 0: not in it. */
struct timer {
    uint64_t due; /* in milliseconds */
    size_t place;
    struct connection *(*act)(struct timer *timer); /* when it is due. Returns the connection that should have a turn */
};

struct timers {
    struct timer **heap; /* heap[0] is not used */
    size_t count, room;
};

bool timers_add(struct timers *timers, struct timer *timer, uint64_t due); /* false: no memory */
void timers_remove(struct timers *timers, struct timer *timer);            /* not in the heap: nothing happens */
struct timer *timers_next(const struct timers *timers);                    /* NULL: none */
void timers_free(struct timers *timers);

#endif
