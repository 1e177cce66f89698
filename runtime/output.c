#include "output.h"

#include <string.h>

enum {
    CHUNK_FIRST = 104, /* holds a preface: an idle connection writes little else */
    CHUNK_REGULAR = 1024,
    CHUNK_LARGEST = 16384 + 64, /* a DATA frame of the usual size, and then some */
    CONTENTS_FIRST = 4,
    READ_SLICES = 8
};

size_t
sw_output_chunk_size(void)
{
    return sizeof(struct sw_chunk) + CHUNK_LARGEST;
}

void
sw_output_init(struct sw_output *output)
{
    memset(output, 0, sizeof *output);
    output->chunk_size = CHUNK_FIRST;
}

static void
release_chunk(const sw_allocator *memory, struct sw_chunk *chunk)
{
    sw_release_memory(memory, chunk, sizeof *chunk + chunk->size);
}

static void
release_chunks(const sw_allocator *memory, struct sw_chunk *chunk)
{
    while (chunk) {
        struct sw_chunk *next = chunk->next;
        release_chunk(memory, chunk);
        chunk = next;
    }
}

static void
release_content(struct sw_content *content)
{
    if (content->release)
        content->release(content->arg, content->whole, content->whole_length);
    content->release = NULL;
}

void
sw_output_free(struct sw_output *output, const sw_allocator *memory)
{
    for (uint32_t i = 0; i < output->content_count; i++)
        release_content(sw_content_at(output, i));
    release_chunks(memory, output->head);
    release_chunks(memory, output->spare);
    sw_release_memory(memory, output->contents, sizeof *output->contents * output->content_capacity);
}

void
sw_output_trim(struct sw_output *output, const sw_allocator *memory)
{
    release_chunks(memory, output->spare);
    output->spare = NULL;
    if (output->head && output->head == output->tail && output->written == output->sent) {
        release_chunk(memory, output->head);
        output->head = output->tail = NULL;
        output->chunk_size = CHUNK_FIRST;
    }
    if (!output->content_count) {
        sw_release_memory(memory, output->contents, sizeof *output->contents * output->content_capacity);
        output->contents = NULL;
        output->content_capacity = output->content_first = 0;
    }
}

/* ---- writing ----------------------------------------------------------------------------------------------------------------- */

static void
append_chunk(struct sw_output *output, struct sw_chunk *chunk)
{
    chunk->next = NULL;
    chunk->start = chunk->end = 0;
    if (output->tail)
        output->tail->next = chunk;
    else
        output->head = chunk;
    output->tail = chunk;
}

/* Chunks double up to the largest. What the preface and its acknowledgement fill is small, and does not stay; one for traffic does.
 */
static size_t
next_size(struct sw_output *output, size_t length)
{
    if (length <= CHUNK_FIRST && output->chunk_size == CHUNK_FIRST && !output->head && output->written < CHUNK_FIRST)
        return CHUNK_FIRST;
    if (output->chunk_size < CHUNK_REGULAR)
        output->chunk_size = CHUNK_REGULAR;
    size_t size = output->chunk_size;
    output->chunk_size = size < CHUNK_LARGEST / 2 ? (uint32_t)size * 2 : CHUNK_LARGEST;
    return size > length ? size : length;
}

uint8_t *
sw_output_reserve_slow(struct sw_output *output, const sw_allocator *memory, size_t length)
{
    struct sw_chunk *chunk = output->spare;
    if (chunk)
        output->spare = chunk->next;
    if (chunk && chunk->size < length) { /* too small for what is sent now: a larger one takes its place */
        release_chunk(memory, chunk);
        chunk = NULL;
    }
    if (!chunk) {
        if (length > UINT32_MAX - sizeof *chunk)
            return NULL;
        size_t size = next_size(output, length);
        chunk = sw_allocate(memory, sizeof *chunk + size);
        if (!chunk)
            return NULL;
        chunk->size = (uint32_t)size;
    }
    append_chunk(output, chunk);
    return chunk->octets;
}

bool
sw_output_reserve_content_slow(struct sw_output *output, const sw_allocator *memory)
{
    uint32_t old = output->content_capacity;
    void *contents = output->contents;
    bool grown = sw_grow(memory, &contents, &output->content_capacity, old + 1, CONTENTS_FIRST, sizeof *output->contents);
    output->contents = contents;
    if (!grown)
        return false;
    /* The ring was full: what had wrapped round goes behind. */
    memcpy(output->contents + old, output->contents, sizeof *output->contents * output->content_first);
    return true;
}

/* ---- what has been sent goes away -------------------------------------------------------------------------------------------- */

static void
retire_head(struct sw_output *output, const sw_allocator *memory, bool keep_spares)
{
    struct sw_chunk *chunk = output->head;
    output->head = chunk->next;
    if (!keep_spares || chunk->size < output->tail->size || chunk->size > CHUNK_LARGEST) { /* a spare is no smaller than those in use */
        release_chunk(memory, chunk);
        return;
    }
    chunk->next = output->spare;
    output->spare = chunk;
}

static void
pass_chunks(struct sw_output *output, const sw_allocator *memory, uint64_t length, bool keep_spares)
{
    while (length) {
        struct sw_chunk *chunk = output->head;
        uint32_t part = chunk->end - chunk->start;
        if (part > length)
            part = (uint32_t)length;
        chunk->start += part;
        length -= part;
        if (chunk->start < chunk->end)
            return;
        if (chunk != output->tail) {
            retire_head(output, memory, keep_spares);
        } else if (chunk->size >= CHUNK_REGULAR) {
            chunk->start = chunk->end = 0;
        } else { /* the preface's: an idle connection does without */
            output->head = output->tail = NULL;
            release_chunk(memory, chunk);
        }
    }
}

/* Owned octets at the front are sent or skipped: mostly a frame header, and more follows in its chunk. */
static inline void
pass_owned(struct sw_output *output, const sw_allocator *memory, uint64_t length, bool keep_spares)
{
    struct sw_chunk *chunk = output->head;
    output->sent += length;
    if (length && length < chunk->end - chunk->start)
        chunk->start += (uint32_t)length;
    else
        pass_chunks(output, memory, length, keep_spares);
}

/* The record at the front goes away. A release callback cannot call the connection, so the record stays as it is meanwhile. */
static void
pop_content(struct sw_output *output)
{
    struct sw_content *content = sw_content_at(output, 0);
    output->content_first = (output->content_first + 1) & (output->content_capacity - 1);
    output->content_count--;
    output->external_sent = 0;
    if (content->release)
        content->release(content->arg, content->whole, content->whole_length);
}

/* The frame at `index` is dropped. What an earlier frame of the same call still refers to is released with that one. */
static void
hand_back(struct sw_output *output, uint32_t index)
{
    struct sw_content *content = sw_content_at(output, index);
    struct sw_content *earlier = index ? sw_content_at(output, index - 1) : NULL;
    if (!earlier || !earlier->more) {
        release_content(content);
        return;
    }
    earlier->release = content->release;
    earlier->arg = content->arg;
    earlier->whole = content->whole;
    earlier->whole_length = content->whole_length;
    earlier->more = false;
    content->release = NULL;
}

bool
sw_output_ends(const struct sw_output *output, uint32_t stream_id)
{
    for (uint32_t i = output->content_count; i-- > 0;) {
        const struct sw_content *content = sw_content_at(output, i);
        if (content->stream_id == stream_id)
            return content->ends;
    }
    return false;
}

uint64_t
sw_output_drop(struct sw_output *output, uint32_t stream_id)
{
    uint64_t taken = 0;
    for (uint32_t i = output->content_count; i-- > 0;) {
        struct sw_content *content = sw_content_at(output, i);
        if (content->at < output->shown)
            break;
        if (content->stream_id != stream_id || content->dropped)
            continue;
        content->dropped = true;
        output->dropped_owned += content->owned;
        taken += content->owned - SW_FRAME_HEADER_LENGTH + content->external_length;
        hand_back(output, i);
        content->external_length = 0;
    }
    return taken;
}

/* ---- showing ----------------------------------------------------------------------------------------------------------------- */

struct cursor {
    const struct sw_chunk *chunk;
    uint32_t offset; /* in the chunk */
    uint32_t content;
    uint64_t position;
    uint32_t external; /* octets behind us of the external content that is next */
};

static void
skip_empty_chunks(struct cursor *cursor)
{
    while (cursor->chunk && cursor->offset == cursor->chunk->end && cursor->chunk->next) {
        cursor->chunk = cursor->chunk->next;
        cursor->offset = cursor->chunk->start;
    }
}

static void
advance_owned(struct cursor *cursor, uint64_t length)
{
    cursor->position += length;
    while (length) {
        skip_empty_chunks(cursor);
        uint32_t part = cursor->chunk->end - cursor->offset;
        if (part > length)
            part = (uint32_t)length;
        cursor->offset += part;
        length -= part;
    }
}

/* What is shown so far, and what still may be. */
struct view {
    sw_slice *next;
    size_t slices, budget; /* left */
};

/* Show owned octets up to the position `until`. False: there was no room for all of them. */
static inline bool
show_owned(struct cursor *cursor, struct view *view, uint64_t until)
{
    while (cursor->position < until) {
        if (!view->slices || !view->budget)
            return false;
        skip_empty_chunks(cursor);
        uint64_t length = cursor->chunk->end - cursor->offset;
        if (length > until - cursor->position)
            length = until - cursor->position;
        if (length > view->budget)
            length = view->budget;
        *view->next++ = (sw_slice){cursor->chunk->octets + cursor->offset, (size_t)length, NULL};
        view->slices--;
        view->budget -= (size_t)length;
        cursor->offset += (uint32_t)length;
        cursor->position += length;
    }
    return true;
}

/* The same for the rest of content by reference. */
static inline bool
show_external(struct cursor *cursor, struct view *view, const struct sw_content *content)
{
    size_t left = content->external_length - cursor->external;
    if (!left)
        return true;
    if (!view->slices || !view->budget)
        return false;
    size_t part = left < view->budget ? left : view->budget;
    const uint8_t *octets = content->external;
    if (octets)
        octets += cursor->external;
    *view->next++ = (sw_slice){octets, part, content->name};
    view->slices--;
    view->budget -= part;
    cursor->external += (uint32_t)part;
    return part == left;
}

/* Copied content needs no look: it stands among the owned octets around it. */
static bool
show_all(const struct sw_output *output, struct cursor *cursor, struct view *view)
{
    for (; cursor->content < output->content_count; cursor->content++, cursor->external = 0) {
        const struct sw_content *content = sw_content_at(output, cursor->content);
        if (!content->dropped && !content->external_length)
            continue;
        if (!show_owned(cursor, view, content->at + (content->dropped ? 0 : content->owned)))
            return false;
        if (content->dropped)
            advance_owned(cursor, content->owned);
        else if (!show_external(cursor, view, content))
            return false;
    }
    return show_owned(cursor, view, output->written);
}

size_t
sw_output_show(struct sw_output *output, sw_slice *out, size_t count, size_t budget)
{
    struct cursor cursor = {output->head, output->head ? output->head->start : 0, 0, output->sent, output->external_sent};
    struct view view = {out, count, budget};
    bool all = show_all(output, &cursor, &view);
    if (cursor.position > output->shown)
        output->shown = cursor.position;

    size_t words = (size_t)(output->last_words_length - output->last_words_sent);
    if (words && all && view.slices && view.budget) {
        if (words > view.budget)
            words = view.budget;
        *view.next = (sw_slice){output->last_words + output->last_words_sent, words, NULL};
        view.slices--;
        view.budget -= words;
    }
    if (budget - view.budget > output->visible)
        output->visible = budget - view.budget;
    return count - view.slices;
}

/* Front to back: each record's frame is sent as far as `octets` go, and gone when it is. Dropped ones take none. */
void
sw_output_sent(struct sw_output *output, const sw_allocator *memory, size_t octets, bool keep_spares)
{
    if (octets > output->visible)
        octets = output->visible;
    output->visible -= octets;
    while (output->content_count) {
        const struct sw_content *content = sw_content_at(output, 0);
        uint64_t until = content->at + (content->dropped ? 0 : content->owned);
        if (output->sent < until) {
            uint64_t part = until - output->sent < octets ? until - output->sent : octets;
            pass_owned(output, memory, part, keep_spares);
            octets -= (size_t)part;
            if (output->sent < until)
                return;
        }
        if (content->dropped) {
            output->dropped_owned -= content->owned;
            pass_owned(output, memory, content->owned, keep_spares);
        }
        size_t left = content->external_length - output->external_sent;
        if (octets < left) {
            output->external_sent += (uint32_t)octets;
            return;
        }
        octets -= left;
        pop_content(output);
    }

    uint64_t owned = output->written - output->sent;
    if (owned > octets)
        owned = octets;
    pass_owned(output, memory, owned, keep_spares);
    output->last_words_sent = (uint8_t)(output->last_words_sent + (octets - (size_t)owned));
}

size_t
sw_output_read(struct sw_output *output, const sw_allocator *memory, uint8_t *to, size_t size, bool keep_spares)
{
    size_t copied = 0;
    while (copied < size) {
        sw_slice slices[READ_SLICES];
        size_t count = sw_output_show(output, slices, READ_SLICES, size - copied);
        size_t part = 0;
        size_t slice = 0;
        for (; slice < count && slices[slice].octets; slice++) {
            memcpy(to + copied + part, slices[slice].octets, slices[slice].length);
            part += slices[slice].length;
        }
        if (!part)
            break;
        sw_output_sent(output, memory, part, keep_spares);
        copied += part;
        if (slice < count)
            break;
    }
    return copied;
}
