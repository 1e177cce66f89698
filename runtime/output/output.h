/*
 * The one ordered output of a connection: octets that the library owns, in chunks, and content by reference between them.
 *
 * Positions count owned octets since the beginning. Content has a record of its DATA frames, so that a reset can drop what was not
 * shown.
 */
#ifndef SW_OUTPUT_H
#define SW_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "frames.h"
#include "statewire/statewire.h"
#include "support/memory.h"

struct sw_chunk {
    struct sw_chunk *next;
    uint32_t size;  /* of octets[] */
    uint32_t start; /* octets before it are sent */
    uint32_t end;   /* octets before it are written */
    uint8_t octets[];
};

/*
 * What the output holds beside owned octets, in the order of positions: a DATA frame with copied content; the frames of one call by
 * reference, whose headers stand one behind the other; or acknowledgements that go ahead of content.
 */
struct sw_content {
    uint64_t at;          /* position of its first frame header; of acknowledgements: they go out before what stands here */
    const void *external; /* content by reference, or its name where the program writes it */
    sw_release *release;  /* NULL: nobody waits for it */
    void *arg;            /* of release */
    uint32_t length;      /* octets of content by reference, or of acknowledgements; 0: copied, or none */
    uint32_t before;      /* octets of the same call in records before this one */
    uint32_t total;       /* octets of the call: what is released */
    uint32_t frame;       /* octets of content by reference in each frame but the last */
    uint32_t owned;       /* octets of it that the library holds: frame headers and copied content */
    uint32_t kept;        /* of them those that go out: the frames behind them were dropped, and their octets are gone */
    uint32_t stream_id;   /* 0: acknowledgements */
    bool ends;            /* carries END_STREAM */
    bool named;           /* the program writes it */
};

/* PING and SETTINGS acknowledgements on their way ahead of content (RFC 9113 6.7), in the order written. */
enum { SW_ACK_SLOTS = 30 };
struct sw_ack_block {
    struct sw_ack_block *next;
    uint32_t first, end; /* slots: the next to be sent, and the next to be written */
    uint8_t slots[SW_ACK_SLOTS][SW_FRAME_PING_LENGTH];
};
struct sw_acks {
    struct sw_ack_block *head, *tail;
    uint32_t count; /* frames, the one that is partly sent included */
    uint32_t sent;  /* octets of the first */
};

struct sw_output {
    struct sw_chunk *head, *tail; /* head is what is sent next, tail what is written to */
    struct sw_chunk *spare;       /* empty ones, kept for reuse */
    struct sw_content *contents;  /* a ring */
    struct sw_acks *acks;         /* NULL: none ever went ahead */
    uint64_t written, sent;       /* positions */
    uint64_t shown;               /* position up to which octets were shown and may not change */
    uint64_t total_sent;          /* octets reported as sent, those by reference included */
    size_t visible;               /* octets shown and not yet sent, external ones included */
    size_t referenced;            /* octets of content by reference that are to be sent */
    uint32_t content_first, content_count, content_capacity;
    uint32_t chunk_size;                             /* of the next chunk */
    uint32_t wasted;                                 /* octets of chunks, the last one apart, that were left free */
    uint32_t released_sent;                          /* octets of the content that is being released that are sent */
    uint32_t external_sent;                          /* octets sent of the content by reference of the first record */
    uint32_t dropped_owned;                          /* positions of owned octets that were dropped */
    uint8_t reserved_goaway[SW_FRAME_GOAWAY_LENGTH]; /* the GOAWAY of a connection error: its room cannot be missing */
    uint8_t reserved_goaway_length, reserved_goaway_sent;
};

enum {
    SW_OUTPUT_CONTENTS = 248, /* records of content that calls may fill: with what acknowledgements take, no more than 256 */
    SW_OUTPUT_SPREAD = 32,    /* copied content leaves no larger part of its length free at the end of a chunk */
    SW_OUTPUT_RECORDS = 254,  /* records beside which acknowledgements still go ahead */
    SW_CHUNK_FIRST = 104,     /* holds a preface: an idle connection writes little else */
    SW_CHUNK_REGULAR = 1024,
    SW_CHUNK_LARGEST = 16384 + 64 /* a DATA frame of the usual size, and then some; longer frames have a chunk each */
};

void sw_output_init(struct sw_output *output);
void sw_output_free(struct sw_output *output, const sw_allocator *memory);
void sw_output_trim(struct sw_output *output, const sw_allocator *memory);

/* The transport has ended: nothing of it will go out. Releases all content by reference. */
void sw_output_clear(struct sw_output *output, const sw_allocator *memory);

/* Owned octets held and still to be sent. */
static inline uint64_t
sw_output_held(const struct sw_output *output)
{
    return output->written - output->sent - output->dropped_owned;
}

/* Acknowledgements that wait ahead of content. */
static inline uint32_t
sw_output_acks(const struct sw_output *output)
{
    return output->acks ? output->acks->count : 0;
}

/*
 * Octets of memory that count against `budget`: those held, those left free, and those of the first chunk that are sent and not yet
 * given back, of which a quarter of the budget at most, so that a program that was notified of room finds it.
 */
static inline uint64_t
sw_output_taken(const struct sw_output *output, uint32_t budget)
{
    uint32_t sent = output->head ? output->head->start : 0;
    if (sent > budget / 4)
        sent = budget / 4;
    return sw_output_held(output) + output->wasted + sent;
}

/* Does it take as much as `budget` says? */
static inline bool
sw_output_full(const struct sw_output *output, uint32_t budget)
{
    return sw_output_taken(output, budget) >= budget || output->content_count >= SW_OUTPUT_CONTENTS;
}

/* Is there so much room again that those who wait should go on? Whoever does finds that it is not full. */
static inline bool
sw_output_has_room(const struct sw_output *output, uint32_t budget, size_t burst)
{
    return sw_output_held(output) + output->wasted <= budget / 2 && output->content_count <= SW_OUTPUT_CONTENTS / 2 &&
           output->referenced <= burst / 2;
}

/* Room for `length` octets in one piece. NULL: no memory. Nothing is written until sw_output_commit(). */
uint8_t *sw_output_reserve_slow(struct sw_output *output, const sw_allocator *memory, size_t length);

static inline uint8_t *
sw_output_reserve(struct sw_output *output, const sw_allocator *memory, size_t length)
{
    struct sw_chunk *tail = output->tail;
    if (tail && tail->size - tail->end >= length)
        return tail->octets + tail->end;
    return sw_output_reserve_slow(output, memory, length);
}

/* `length` octets, at most what was reserved, have been written. */
static inline void
sw_output_commit(struct sw_output *output, size_t length)
{
    output->tail->end += (uint32_t)length;
    output->written += length;
}

static inline struct sw_content *
sw_content_at(const struct sw_output *output, uint32_t index)
{
    return &output->contents[(output->content_first + index) & (output->content_capacity - 1)];
}

/* Octets of the record's content by reference that go with the first `headers` octets of its frame headers. */
static inline uint64_t
sw_content_behind(const struct sw_content *content, uint32_t headers)
{
    uint64_t behind = (uint64_t)(headers / SW_FRAME_HEADER_LENGTH) * content->frame;
    return behind < content->length ? behind : content->length;
}

/* Acknowledgements are shorter than 256 octets. */
static inline uint32_t
sw_ack_length(const uint8_t *frame)
{
    return SW_FRAME_HEADER_LENGTH + frame[2];
}

static inline bool
sw_content_is_acks(const struct sw_content *content)
{
    return !content->stream_id;
}

/* Nothing is left to be sent. */
static inline bool
sw_output_empty(const struct sw_output *output)
{
    return !sw_output_held(output) && !output->referenced && !sw_output_acks(output) &&
           output->reserved_goaway_sent == output->reserved_goaway_length;
}

static inline uint64_t
sw_least(uint64_t one, uint64_t other)
{
    return one < other ? one : other;
}

bool sw_output_reserve_content_slow(struct sw_output *output, const sw_allocator *memory);

/* Room for a content record, so that sw_output_content() cannot fail. */
static inline bool
sw_output_reserve_content(struct sw_output *output, const sw_allocator *memory)
{
    return output->content_count < output->content_capacity || sw_output_reserve_content_slow(output, memory);
}

/* A record for the DATA frame that begins at the current position: nothing owned yet. It stays the newest until the next call. */
static inline struct sw_content *
sw_output_content(struct sw_output *output, uint32_t stream_id)
{
    struct sw_content *content = sw_content_at(output, output->content_count++);
    *content = (struct sw_content){.at = output->written, .stream_id = stream_id};
    return content;
}

/* A frame with `owned` octets was written, the newest of the newest record. */
static inline void
sw_output_commit_content(struct sw_output *output, struct sw_content *content, uint32_t owned)
{
    sw_output_commit(output, owned);
    content->owned += owned;
    content->kept += owned;
}

/*
 * The frame header that was written last, that of content by reference, is written `count` times more, or as often as its chunk has
 * room. Returns how often.
 */
size_t sw_output_repeat(struct sw_output *output, struct sw_content *content, size_t count);

/* Should a frame of copied content go into two chunks, as too much of the last one would be left free? */
static inline bool
sw_output_spreads(const struct sw_output *output, size_t length)
{
    const size_t room = output->tail ? output->tail->size - output->tail->end : 0;
    return room < length && room > length / SW_OUTPUT_SPREAD;
}

/* Frame header and content in one piece or in several chunks: room for `length` octets, in spare chunks. False: no memory. */
bool sw_output_reserve_spread(struct sw_output *output, const sw_allocator *memory, size_t length);

/* Write octets for which sw_output_reserve_spread() has found room. The first `whole` of them stand in one piece. */
void sw_output_spread(struct sw_output *output, const uint8_t *octets, size_t length, size_t whole);

/*
 * Put an acknowledgement ahead of all content that was not shown. False: there is none, or no memory for it; it goes behind what is
 * there.
 */
bool sw_output_acknowledge(struct sw_output *output, const sw_allocator *memory, const uint8_t *frame, size_t length);

/* Does content of the stream's that is still here carry END_STREAM? */
bool sw_output_ends(const struct sw_output *output, uint32_t stream_id);

/* Is content by reference of the stream's still to be sent? */
bool sw_output_refers(const struct sw_output *output, uint32_t stream_id);

struct sw_dropped {
    uint64_t octets; /* of flow control that it had taken */
    uint32_t end;    /* the position behind what stays before it */
    bool any;
    bool last; /* the stream's last frame was among them */
};

/*
 * Drop a stream's content that was not shown, and release it.
 *
 *   end   the position behind the stream's last frame
 */
struct sw_dropped sw_output_drop(struct sw_output *output, const sw_allocator *memory, uint32_t stream_id, uint32_t end);

/*
 * Is what was written up to the position `end` out, content by reference included? Of positions only the low bits are kept: one that is
 * 4 GiB old may seem to be waiting, until as many octets as wait now are out.
 */
static inline bool
sw_output_is_out(const struct sw_output *output, uint32_t end)
{
    uint64_t from = output->sent;
    if (output->content_count && sw_content_at(output, 0)->at < from)
        from = sw_content_at(output, 0)->at;
    const uint32_t ahead = end - (uint32_t)from;
    return ahead - 1 >= output->written - from;
}

size_t sw_output_show(struct sw_output *output, sw_slice *out, size_t count, size_t budget);
void sw_output_sent(struct sw_output *output, const sw_allocator *memory, size_t octets, bool keep_spares);
size_t sw_output_read(struct sw_output *output, const sw_allocator *memory, uint8_t *to, size_t size, bool keep_spares);

/* Used by the files of the output alone. */
void sw_output_release(struct sw_output *output, struct sw_content *content, uint32_t sent);
void sw_output_pass_acks(struct sw_output *output, const sw_allocator *memory, size_t octets);
void sw_output_release_acks(struct sw_output *output, const sw_allocator *memory);

/* The record at the front goes away. A callback cannot call the connection, so it meets no output half changed. */
static inline void
sw_output_pop_content(struct sw_output *output)
{
    struct sw_content *content = sw_content_at(output, 0);
    if (content->release)
        sw_output_release(output, content, output->external_sent);
    output->content_first = (output->content_first + 1) & (output->content_capacity - 1);
    output->content_count--;
    output->external_sent = 0;
}

#endif
