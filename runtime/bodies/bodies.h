/*
 * Bodies in the order of RFC 9218, on top of the connection's public calls (statewire/bodies.h). Of the connection only one thing is
 * looked at that no call says: whether a callback is running.
 */
#ifndef SW_BODIES_H
#define SW_BODIES_H

#include "state/conn.h"
#include "statewire/bodies.h"

enum {
    SW_LEVELS = SW_URGENCY_LAST + 1,
    SW_COPY_LEAST = 512,  /* octets that a copy has room for, so that short pushes share one */
    SW_FRAME_LEAST = 1024 /* octets of a frame's content, where there is more and the windows were ever so large */
};

/* A push. It is kept until what refers to it is sent. */
struct sw_piece {
    struct sw_piece *next;
    const uint8_t *octets; /* NULL: the program writes them */
    void *external;
    sw_release *release; /* NULL: the octets are a copy, behind this */
    void *arg;
    sw_bodies *bodies;
    size_t length;
    size_t at;         /* octets handed to the connection */
    size_t gone;       /* of them those that it has let go of */
    uint32_t capacity; /* of a copy */
    bool popped;       /* it stands in no queue: all of it is handed over, or the rest never will be */
    uint8_t copy[];
};

/* Which list of its level a body stands in. */
enum sw_place { SW_PLACE_NONE, SW_PLACE_SHORT, SW_PLACE_FRESH, SW_PLACE_TURNS, SW_PLACE_ENDS };

struct sw_body {
    uint32_t id;
    int32_t allowance;               /* octets that it may send before others have their turn */
    int32_t credit;                  /* octets that it may send ahead of others: what it has earned and not sent */
    uint64_t served_at;              /* what its level had sent when that was computed */
    uint32_t largest;                /* window that the stream was seen with */
    uint32_t copied;                 /* octets of copies that are queued, trailers included */
    uint64_t queued;                 /* octets of pieces that are queued */
    struct sw_body *next, *previous; /* in its list */
    struct sw_body *chain;           /* of the same cell of the index */
    struct sw_body *noticed;         /* the next that has a notice */
    struct sw_piece *first, *last;
    sw_body_source *source;
    void *arg;
    sw_field *trailers;
    size_t trailer_count, trailer_octets; /* octets of their block */
    enum sw_status status;
    uint16_t pieces;
    uint8_t urgency, place;
    uint8_t notices; /* bit per enum sw_body_notice_kind */
    bool incremental;
    bool updated;   /* its priority was said by a PRIORITY_UPDATE frame */
    bool open;      /* the stream was seen open; else only its priority is known */
    bool begun;     /* it has content, or may have */
    bool last_said; /* nothing is pushed behind it */
    bool paused;    /* its source has nothing now */
    bool failed;    /* its source has said so: the stream is to be reset */
    bool blocked;   /* it waits for the stream's window */
    bool done;      /* its end is handed over, or never will be */
    bool flush;
    bool refused; /* a push was */
    bool listed;  /* it stands among those that have a notice */
};

struct sw_body_list {
    struct sw_body *head, *tail;
};

struct sw_level {
    struct sw_body_list lists[SW_PLACE_TURNS + 1]; /* by enum sw_place */
    uint64_t served;                               /* octets that it has sent */
    uint64_t waited;                               /* octets of more urgent levels since it had a turn */
    uint64_t run;                                  /* octets of short and fresh bodies since another had a turn */
    uint64_t short_run;                            /* octets of short bodies since another had a turn */
    uint32_t count;                                /* bodies listed */
};

struct sw_bodies {
    sw_conn *conn;
    sw_allocator memory;
    struct sw_body **index; /* by the low bits of half the identifier */
    uint32_t index_size;    /* a power of two, or 0 */
    uint32_t count;
    uint32_t early;    /* of them those of streams that are not open yet */
    uint32_t highest;  /* stream that was seen opened by the peer */
    uint32_t swept_at; /* `highest` when early ones that never opened were looked for */
    uint32_t quantum, ahead, queue;
    uint32_t initial_window; /* the peer's INITIAL_WINDOW_SIZE, to notice that it falls */
    uint32_t largest;        /* window that the connection was seen with */
    uint32_t flushes;        /* bodies to be flushed */
    uint8_t active;          /* bit per level that has a body listed */
    bool in_callback;        /* a source or a release callback runs */
    struct sw_level levels[SW_LEVELS];
    struct sw_body_list ends;    /* bodies that owe only their end, which takes no window */
    struct sw_body_list notices; /* by `noticed` */
    uint8_t *scratch;            /* what goes into a frame together; quantum octets */
    uint32_t scratch_size;
    struct sw_body *held; /* whose content stands in it: handing it over failed */
    size_t held_at, held_length;
};

/* Around callbacks: they may call neither the connection nor the layer. */
static inline void
sw_bodies_enter(sw_bodies *bodies)
{
    bodies->in_callback = bodies->conn->in_callback = true;
}

static inline void
sw_bodies_leave(sw_bodies *bodies)
{
    bodies->in_callback = bodies->conn->in_callback = false;
}

/* ---- records (body.c) ---- */

struct sw_body *sw_body_find(const sw_bodies *bodies, uint32_t id);
struct sw_body *sw_body_make(sw_bodies *bodies, uint32_t id); /* NULL: no memory */
void sw_body_opened(sw_bodies *bodies, struct sw_body *body);
void sw_body_drop_content(sw_bodies *bodies, struct sw_body *body);
void sw_body_remove(sw_bodies *bodies, struct sw_body *body);
void sw_body_note(sw_bodies *bodies, struct sw_body *body, enum sw_body_notice_kind kind);

/* ---- pieces (piece.c) ---- */

sw_release sw_piece_released; /* what the connection lets go of; `arg` is the piece */

/* The first piece is handed over, or what is left of it will not be. */
void sw_piece_pop(sw_bodies *bodies, struct sw_body *body);

/* So many octets of the first piece are handed over; `copied`: nothing refers to them any more. */
void sw_piece_moved(sw_bodies *bodies, struct sw_body *body, size_t octets, bool copied);

/* ---- the order (schedule.c) ---- */

/* A body begins: it has a quantum of credit. */
void sw_schedule_begin(const sw_bodies *bodies, struct sw_body *body);

/* It has something to send and may: it is listed, if it is not. */
void sw_schedule_add(sw_bodies *bodies, struct sw_body *body);
void sw_schedule_remove(sw_bodies *bodies, struct sw_body *body);

/* Its priority is another. */
void sw_schedule_move(sw_bodies *bodies, struct sw_body *body, unsigned urgency, bool incremental);

/* Who goes next; NULL: nobody. */
struct sw_body *sw_schedule_next(const sw_bodies *bodies);

/* The body sent so much. Another may have its turn. */
void sw_schedule_sent(sw_bodies *bodies, struct sw_body *body, uint32_t octets);

/* ---- what a body is about to send (send.c) ---- */

static inline bool
sw_body_has_content(const struct sw_body *body)
{
    return body->first || (body->source && !body->paused) || body->failed;
}

/* Is all content handed over, and the end not? */
static inline bool
sw_body_owes_end(const struct sw_body *body)
{
    return !body->first && !body->source && !body->failed && body->last_said;
}

static inline bool
sw_body_ready(const struct sw_body *body)
{
    return body->begun && !body->done && !body->blocked && (sw_body_has_content(body) || sw_body_owes_end(body));
}

/* Something has changed for the body: it is listed if it is ready, and else not. */
static inline void
sw_body_wake(sw_bodies *bodies, struct sw_body *body)
{
    if (sw_body_ready(body))
        sw_schedule_add(bodies, body);
    else
        sw_schedule_remove(bodies, body);
}

#endif
