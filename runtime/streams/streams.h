/*
 * The streams of a connection (RFC 9113 5.1): a slab of compact records, an index from identifiers to records, and what is kept
 * of streams that have closed.
 */
#ifndef SW_STREAMS_H
#define SW_STREAMS_H

#include <stdbool.h>
#include <stdint.h>

#include "machines.h"
#include "support/compiler.h"
#include "support/memory.h"

#define SW_SLOT_NONE UINT32_C(0xffffffff) /* no record */

enum {
    SW_BLOCK_BITS = 3,
    SW_BLOCK_STREAMS = 1 << SW_BLOCK_BITS, /* records come in blocks that never move */
    SW_RING_STREAMS = 64                   /* recently closed streams kept one by one */
};

enum sw_link { SW_LINK_QUEUE, SW_LINK_CREDIT, SW_LINK_COUNT };

/* Which of the lists that exclude each other a record stands in. */
enum sw_queue {
    SW_QUEUE_WINDOW,   /* content waits for the stream's own window */
    SW_QUEUE_READY,    /* content waits for the connection's window or for room in the output, or for nothing any more */
    SW_QUEUE_END,      /* the end alone waits, for room in the output; up to here the program waits to send */
    SW_QUEUE_CLOSING,  /* STREAM_CLOSED is pending */
    SW_QUEUE_FLUSHING, /* it is closed, and what it sent is not out yet */
    SW_QUEUE_COUNT,
    SW_QUEUE_NONE = SW_QUEUE_COUNT
};

enum {
    SW_STREAM_SHOWN = 1,         /* the program knows it: STREAM_CLOSED will follow */
    SW_STREAM_RESET_PENDING = 2, /* a STREAM_RESET event goes before STREAM_CLOSED */
    SW_STREAM_DELIVERED = 4,     /* STREAM_CLOSED was delivered, the program has not released it yet */
    SW_STREAM_ANSWERED = 8,      /* the header section of our response has gone out */
    SW_STREAM_HEAD = 16,         /* the request's method was HEAD: the response has no content (RFC 9110 9.3.2) */
    SW_STREAM_CONNECT = 32,      /* the request's method was CONNECT (RFC 9113 8.5) */
    SW_STREAM_REFUSED = 64,      /* is reset at the end of the field block that opened it */
    SW_STREAM_CREDIT_LISTED = 128
};

/* Beside enum sw_closed_by. */
enum {
    SW_STREAM_WITHHOLDS = 64, /* while it is open: `credit` will not be given but kept, as our window is to be smaller */
    SW_STREAM_DROPPED = 128   /* content that was taken will not go out */
};

struct sw_list {
    uint32_t head, tail;
};

/* What may still come on a stream that we reset. */
struct sw_late {
    uint32_t octets; /* of content */
    uint32_t frames; /* of others */
};

/* Windows are kept relative to the initial window size, so that a SETTINGS change costs nothing here (RFC 9113 6.9.2). */
/* Who decided: a machine's cell, or a check. */
struct sw_cause {
    uint16_t check; /* enum sw_check; SW_CHECK_NONE: the cell */
    uint8_t machine;
    uint8_t state;
    uint8_t input;
};

struct sw_stream {
    uint32_t id; /* 0: a free record */
    uint8_t state, recv_message, send_message, flags;
    int32_t send_window; /* relative to the peer's INITIAL_WINDOW_SIZE */
    int32_t recv_window; /* relative to ours */
    uint32_t unconsumed; /* octets of DATA that the program has not acknowledged */
    uint32_t credit;     /* octets acknowledged, WINDOW_UPDATE not yet written */
    union {
        int64_t recv_content; /* what content-length leaves to be received; negative: not announced (RFC 9113 8.1.1) */
        struct sw_late late;  /* in grace, when no message is received any more */
    };
    union {
        int64_t send_content;  /* the same for what we send, and still less by what was sent of what was not announced */
        struct sw_cause cause; /* of the stream error that it was reset for, when nothing is sent any more */
    };
    void *user;
    struct {
        uint32_t next, previous;
    } link[SW_LINK_COUNT];
    union {
        uint32_t error;        /* the code it was reset with; 0 when it is closed and was not */
        uint32_t awaits_above; /* while it is open: its content waits for a window of more octets than that */
    };
    uint32_t end;           /* the position of the output behind its last frame: its low bits */
    uint32_t chain;         /* the next record of the same cell of the index, or SW_SLOT_NONE */
    uint16_t informational; /* informational responses received */
    uint8_t queue;          /* enum sw_queue */
    uint8_t closed_by;      /* enum sw_closed_by, SW_STREAM_WITHHOLDS, SW_STREAM_DROPPED */
};

struct sw_streams {
    struct sw_stream **blocks;
    uint32_t *index; /* by the low bits of half the identifier: the first record of a chain, or SW_SLOT_NONE */
    struct sw_ring *ring;
    uint32_t block_count, block_capacity;
    uint32_t index_size; /* a power of two, or 0; at least as many cells as there are records */
    uint32_t used;       /* records in use */
    uint32_t odd;        /* of them those of the client's streams (RFC 9113 5.1.1) */
    uint32_t latest;     /* slot that was found last: the next frame or call is often for the same stream */
    uint32_t free_head;
    struct sw_list queues[SW_QUEUE_COUNT];
    struct sw_list credits;
    uint32_t grace_watermark;    /* identifiers up to this one without a ring entry may be resets that the peer has not seen */
    struct sw_late late_allowed; /* what may still come on those */
    uint32_t removed;            /* records so far; the ring has the last ones */
    uint32_t proven;             /* those before this one the peer has seen the end of */
    uint32_t pushed_out;         /* the last one in grace, not proven, that the ring had no room for any more */
    bool unproven;               /* there are streams in grace that are not proven */
    uint32_t probe_id, probe_at; /* an answer on a stream of ours from this one on proves what was removed by then; 0: not needed */
    uint32_t marker_at;          /* what the marker that is under way proves, likewise */
};

size_t sw_streams_ring_size(void); /* octets of the ring of recently closed streams */
void sw_streams_init(struct sw_streams *streams);
void sw_streams_free(struct sw_streams *streams, const sw_allocator *memory);
void sw_streams_trim(struct sw_streams *streams, const sw_allocator *memory); /* when no record is in use */

static SW_ALWAYS_INLINE struct sw_stream *
sw_stream_at(const struct sw_streams *streams, uint32_t slot)
{
    return &streams->blocks[slot >> SW_BLOCK_BITS][slot & (SW_BLOCK_STREAMS - 1)];
}

/* Is STREAM_CLOSED delivered or pending? */
static inline bool
sw_stream_is_over(const struct sw_stream *stream)
{
    return stream->queue == SW_QUEUE_CLOSING || stream->queue == SW_QUEUE_FLUSHING || (stream->flags & SW_STREAM_DELIVERED);
}

/* The record's slot, or SW_SLOT_NONE. `id` is not 0. */
uint32_t sw_streams_find_slow(const struct sw_streams *streams, uint32_t id);

static inline uint32_t
sw_streams_find(const struct sw_streams *streams, uint32_t id)
{
    if (!streams->used)
        return SW_SLOT_NONE;
    if (sw_stream_at(streams, streams->latest)->id == id)
        return streams->latest;
    uint32_t slot = streams->index[id >> 1 & (streams->index_size - 1)];
    if (slot == SW_SLOT_NONE || sw_stream_at(streams, slot)->id == id)
        return slot;
    return sw_streams_find_slow(streams, id);
}

/* The record; NULL: there is none, as for stream 0. */
static inline struct sw_stream *
sw_streams_get(const struct sw_streams *streams, uint32_t id)
{
    const uint32_t slot = id ? sw_streams_find(streams, id) : SW_SLOT_NONE;
    return slot != SW_SLOT_NONE ? sw_stream_at(streams, slot) : NULL;
}

bool sw_streams_reserve_slow(struct sw_streams *streams, const sw_allocator *memory);

/* Room for one more record, so that sw_streams_add() cannot fail. */
static inline bool
sw_streams_reserve(struct sw_streams *streams, const sw_allocator *memory)
{
    return streams->free_head != SW_SLOT_NONE || sw_streams_reserve_slow(streams, memory);
}

/* A zeroed record for `id`, which is not in the index. Returns its slot. */
uint32_t sw_streams_add(struct sw_streams *streams, uint32_t id);

/* Free the record in `slot`; its state goes into the ring. */
void sw_streams_remove(struct sw_streams *streams, struct sw_stream *stream, uint32_t slot);

/* The ring's entry: a pointer to the state, which a step may change; NULL: nothing. */
uint8_t *sw_streams_find_recent(const struct sw_streams *streams, uint32_t id);

/* What may still come on a stream in grace that has no record: its own, or what is left for all that were evicted. */
struct sw_late *sw_streams_late(struct sw_streams *streams, uint32_t id);

/* More may come on streams without a ring entry. */
void sw_streams_allow_late(struct sw_streams *streams, uint32_t octets, uint32_t frames);

/* The peer has seen the end of all that were removed before that many had been. */
void sw_streams_confirm(struct sw_streams *streams, uint32_t removed);

/* Put into a queue, or move, or take out (SW_QUEUE_NONE). */
void sw_streams_enqueue(struct sw_streams *streams, uint32_t slot, enum sw_queue queue);

static inline void
sw_list_append(struct sw_streams *streams, struct sw_list *list, enum sw_link link, struct sw_stream *stream, uint32_t slot)
{
    stream->link[link].next = SW_SLOT_NONE;
    stream->link[link].previous = list->tail;
    if (list->tail == SW_SLOT_NONE)
        list->head = slot;
    else
        sw_stream_at(streams, list->tail)->link[link].next = slot;
    list->tail = slot;
}

/* Put a record that stands in no queue into one. */
static inline void
sw_streams_append(struct sw_streams *streams, struct sw_stream *stream, uint32_t slot, enum sw_queue queue)
{
    stream->queue = (uint8_t)queue;
    sw_list_append(streams, &streams->queues[queue], SW_LINK_QUEUE, stream, slot);
}

void sw_streams_flush_slow(struct sw_streams *streams, uint32_t slot);

/* Put a record that stands in no queue into SW_QUEUE_FLUSHING, which is in the order of `end`. Mostly it goes last. */
static inline void
sw_streams_flush(struct sw_streams *streams, struct sw_stream *stream, uint32_t slot)
{
    uint32_t tail = streams->queues[SW_QUEUE_FLUSHING].tail;
    if (tail == SW_SLOT_NONE || (int32_t)(stream->end - sw_stream_at(streams, tail)->end) >= 0)
        sw_streams_append(streams, stream, slot, SW_QUEUE_FLUSHING);
    else
        sw_streams_flush_slow(streams, slot);
}

void sw_streams_list_credit(struct sw_streams *streams, uint32_t slot);
void sw_streams_unlist_credit(struct sw_streams *streams, uint32_t slot);

#endif
