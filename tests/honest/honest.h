/*
 * Honest loads: what correct peers do, over and over, at default limits. Nothing of it may end a connection, stall, or take memory
 * that grows; no limit that ends connections may be used up by half. Beside them the floods, which end at exact frames.
 *
 * A load is a function that makes connections, does `run->units` units of work and counts those that are done. It stops when
 * something does not hold; run->said then tells what. A connection is fed by a peer made by hand (peer.c) or by another connection
 * (pair.c).
 */
#ifndef SW_TESTS_HONEST_H
#define SW_TESTS_HONEST_H

#include <stdbool.h>
#include <stdint.h>

#include "frames_of.h"
#include "statewire/statewire.h"

struct run {
    uint64_t units, done;
    char said[300]; /* what did not hold; "": everything did */

    /* Over all connections of the load: */
    size_t heap, bound, early_heap; /* octets at most; sw_config_bound(); at most in the first half of the units */
    double share[SW_LIMIT_COUNT];   /* what was used at most, of the budget in force */
};

typedef void load(struct run *run);

/* What a program does with an event of its connection. */
struct side;
typedef void program(struct side *side, const sw_event *event);

/* A connection under test, all memory of which is counted. */
struct side {
    sw_conn *conn;
    struct run *run;
    const char *name;
    program *program; /* may be NULL */
    void *arg;
    size_t heap, heap_most, bound;
    uint32_t window;     /* of the connection, that limits grow with */
    unsigned events[16]; /* by kind */
    uint64_t content;    /* octets of DATA events */
    bool dead;
};

typedef void configure(sw_config *config);

void side_open(struct side *side, struct run *run, enum sw_role role, configure *how, program *does); /* how may be NULL */
void side_close(struct side *side);
void
side_feed(struct side *side, const uint8_t *octets, size_t length); /* all events go to the program; the run looks at the limits */
void side_poll(struct side *side);                                  /* events that need no octets */

bool fine(const struct run *run);
void holds(struct run *run, bool condition, const char *format, ...); /* the first that does not is what run->said tells */
void did(struct run *run);                                            /* a unit of work */

/* Calls in one line: they must succeed. */
void request(struct side *side, const char *method, unsigned flags);
void respond(struct side *side, uint32_t id, const char *status, unsigned flags);
size_t send_content(struct side *side, uint32_t id, size_t length, unsigned flags); /* what was taken */
size_t
go_on(struct side *side, const sw_event *event, size_t length, unsigned flags); /* on STREAM_WRITABLE: something must be taken */
void cancel(struct side *side, uint32_t id, enum sw_error error);

/* -- a peer made by hand */

struct peer;
typedef void answer(struct peer *peer, const struct seen_frame *frame);

struct peer {
    struct side *side;
    answer *answer; /* called for each frame of the side's; may be NULL */
    void *arg;
    uint8_t *to, *from;
    size_t to_length, to_capacity, from_length, from_capacity;
    int64_t window;      /* what the side's WINDOW_UPDATE frames leave of its connection window */
    unsigned frames[16]; /* seen, by type */
    uint64_t content;    /* octets of DATA payloads seen */
    bool greeted, acknowledges /* PING and SETTINGS */, never_reads;
};

void peer_open(struct peer *peer, struct side *side, answer *answers); /* with the preface, which turn() sends first */
void peer_open_with(struct peer *peer, struct side *side, answer *answers, struct wire settings); /* instead of an empty SETTINGS */
void peer_close(struct peer *peer);
void peer_send(struct peer *peer, struct wire octets);     /* with the next turn; what counts in the window is counted */
void peer_send_now(struct peer *peer, struct wire octets); /* the same, fed at once and not copied */
bool turn(struct peer *peer);                              /* feed what was sent, read what came back; false: nothing happened */
void turns(struct peer *peer);                             /* until nothing happens */
void credit_both(struct peer *peer, uint32_t id, uint32_t octets); /* a WINDOW_UPDATE for the stream and one for the connection */

/* -- two connections */

void converse(struct side *one, struct side *other); /* until both are silent */

/* -- what there is (main.c prints it) */

struct entry {
    const char *name, *about;
    load *load;
    uint64_t full, brief; /* units */
};
extern const struct entry streaming_loads[], window_loads[], cancel_loads[], frame_loads[], pair_loads[], socket_loads[];

/* The floods, each drained and not: prints a line each. Returns how many did not end as they should; *count grows by all. */
unsigned run_floods(unsigned *count);

#endif
