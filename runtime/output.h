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
#include "memory.h"
#include "statewire/statewire.h"

struct sw_chunk {
    struct sw_chunk *next;
    uint32_t size;  /* of octets[] */
    uint32_t start; /* octets before it are sent */
    uint32_t end;   /* octets before it are written */
    uint8_t octets[];
};

/* A DATA frame with copied content, or the frames of one call by reference, whose headers stand one behind the other. */
struct sw_content {
    uint64_t at;             /* position of its first frame header */
    const uint8_t *external; /* content by reference; NULL with length > 0: the program writes it */
    sw_release *release;     /* NULL: nobody waits for it */
    void *arg;               /* of release */
    void *name;              /* of content that the program writes; NULL with other content */
    uint32_t length;         /* octets of content by reference; 0: copied, or none */
    uint32_t frame;          /* of them in each frame but the last */
    uint32_t owned;          /* octets of it that the library holds: frame headers and copied content */
    uint32_t kept;           /* of them those that go out: the frames behind them were dropped */
    uint32_t stream_id;
    bool ends;               /* carries END_STREAM */
};

struct sw_output {
    struct sw_chunk *head, *tail; /* head is what is sent next, tail what is written to */
    struct sw_chunk *spare;       /* empty ones, kept for reuse */
    struct sw_content *contents;  /* a ring */
    uint32_t content_first, content_count, content_capacity;
    uint32_t chunk_size;          /* of the next chunk */
    uint64_t written, sent;       /* positions */
    uint64_t shown;               /* position up to which octets were shown and may not change */
    size_t visible;               /* octets shown and not yet sent, external ones included */
    uint32_t external_sent;       /* octets sent of the content by reference of the first record */
    uint32_t dropped_owned;       /* owned octets that will never be shown */
    uint8_t last_words[SW_FRAME_GOAWAY_LENGTH];       /* the GOAWAY of a connection error: its room cannot be missing */
    uint8_t last_words_length, last_words_sent;
};

size_t sw_output_chunk_size(void); /* octets of the largest chunk that is not made for one long frame */
void sw_output_init(struct sw_output *output);
void sw_output_free(struct sw_output *output, const sw_allocator *memory);
void sw_output_trim(struct sw_output *output, const sw_allocator *memory);

/* Owned octets held and still to be sent. */
static inline uint64_t
sw_output_held(const struct sw_output *output)
{
    return output->written - output->sent - output->dropped_owned;
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

/* Nothing is left to be sent. Dropped octets may be left, which go with the next ones that are sent. */
static inline bool
sw_output_empty(const struct sw_output *output)
{
    if (sw_output_held(output) || output->last_words_sent != output->last_words_length)
        return false;
    const struct sw_content *content = output->content_count ? sw_content_at(output, 0) : NULL;
    return !content || output->external_sent == sw_content_behind(content, content->kept);
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

/* Does content of the stream's that is still here carry END_STREAM? */
bool sw_output_ends(const struct sw_output *output, uint32_t stream_id);

/* Drop a stream's content that was not shown, and release it. Returns the octets of flow control that it had taken. */
uint64_t sw_output_drop(struct sw_output *output, uint32_t stream_id);

size_t sw_output_show(struct sw_output *output, sw_slice *out, size_t count, size_t budget);
void sw_output_sent(struct sw_output *output, const sw_allocator *memory, size_t octets, bool keep_spares);
size_t sw_output_read(struct sw_output *output, const sw_allocator *memory, uint8_t *to, size_t size, bool keep_spares);

#endif
