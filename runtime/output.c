#include "output.h"

#include <string.h>

#include "compiler.h"

enum {
    CHUNK_FIRST = 104, /* holds a preface: an idle connection writes little else */
    CHUNK_REGULAR = 1024,
    CHUNK_LARGEST = 16384 + 64, /* a DATA frame of the usual size, and then some */
    CONTENTS_FIRST = 4
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
        content->release(content->arg, content->external, content->length);
    content->release = NULL;
}

SW_SELDOM void
sw_output_free(struct sw_output *output, const sw_allocator *memory)
{
    for (uint32_t i = 0; i < output->content_count; i++)
        release_content(sw_content_at(output, i));
    release_chunks(memory, output->head);
    release_chunks(memory, output->spare);
    sw_release_memory(memory, output->contents, sizeof *output->contents * output->content_capacity);
}

SW_SELDOM void
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

/* Chunks double up to the largest. The one that the preface and its acknowledgement fill is small, and does not stay. */
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

SW_SELDOM uint8_t *
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

size_t
sw_output_repeat(struct sw_output *output, struct sw_content *content, size_t count)
{
    struct sw_chunk *chunk = output->tail;
    size_t room = (chunk->size - chunk->end) / SW_FRAME_HEADER_LENGTH;
    if (count > room)
        count = room;
    uint8_t *out = chunk->octets + chunk->end;
    const uint8_t *header = out - SW_FRAME_HEADER_LENGTH;
    for (size_t i = 0; i < count; i++)
        memcpy(out + i * SW_FRAME_HEADER_LENGTH, header, SW_FRAME_HEADER_LENGTH);
    sw_output_commit_content(output, content, (uint32_t)(count * SW_FRAME_HEADER_LENGTH));
    return count;
}

SW_SELDOM bool
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

/* The record at the front goes away. */
static void
pop_content(struct sw_output *output)
{
    release_content(sw_content_at(output, 0)); /* a callback cannot call the connection, so it meets no output half changed */
    output->content_first = (output->content_first + 1) & (output->content_capacity - 1);
    output->content_count--;
    output->external_sent = 0;
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

/* Owned octets of the record that stay when nothing beyond position `shown` does: a frame that has begun is finished. */
static uint32_t
begun(const struct sw_content *content, uint64_t shown)
{
    if (shown <= content->at)
        return 0;
    if (!content->length)
        return content->kept;
    uint64_t headers = (shown - content->at + SW_FRAME_HEADER_LENGTH - 1) / SW_FRAME_HEADER_LENGTH * SW_FRAME_HEADER_LENGTH;
    return headers < content->kept ? (uint32_t)headers : content->kept;
}

SW_SELDOM uint64_t
sw_output_drop(struct sw_output *output, uint32_t stream_id)
{
    uint64_t taken = 0;
    for (uint32_t i = output->content_count; i-- > 0;) {
        struct sw_content *content = sw_content_at(output, i);
        if (content->at + content->owned <= output->shown)
            break;
        uint32_t kept = begun(content, output->shown);
        if (content->stream_id != stream_id || kept == content->kept)
            continue;
        output->dropped_owned += content->kept - kept;
        taken += content->length ? sw_content_behind(content, content->kept) - sw_content_behind(content, kept)
                                 : content->owned - SW_FRAME_HEADER_LENGTH;
        content->kept = kept;
        if (!kept)
            release_content(content);
    }
    return taken;
}

/* ---- sending ----------------------------------------------------------------------------------------------------------------- */

/* How far owned octets are sent, and how many octets are left to be accounted for. */
struct progress {
    uint64_t position;
    size_t octets;
};

/* Owned octets up to the position `until` are sent. False: not all of them. */
static inline bool
send_owned(struct progress *progress, uint64_t until)
{
    uint64_t part = until - progress->position;
    bool all = part <= progress->octets;
    if (!all)
        part = progress->octets;
    progress->position += part;
    progress->octets -= (size_t)part;
    return all;
}

/* The frames of a record that are kept: each header, then what goes with it. */
static inline bool
send_frames(struct progress *progress, uint32_t *external_sent, const struct sw_content *content)
{
    const uint64_t end = content->at + content->kept;
    uint64_t until = progress->position - (progress->position - content->at) % SW_FRAME_HEADER_LENGTH;
    uint64_t behind = sw_content_behind(content, (uint32_t)(until - content->at));
    for (;;) {
        uint64_t left = behind - *external_sent;
        if (progress->octets < left) {
            *external_sent += (uint32_t)progress->octets;
            return false;
        }
        progress->octets -= (size_t)left;
        if (progress->position == until && end - until > SW_FRAME_HEADER_LENGTH) { /* all at once, but the last, which may be shorter */
            const uint64_t whole = SW_FRAME_HEADER_LENGTH + content->frame;
            uint64_t frames = sw_least((end - until) / SW_FRAME_HEADER_LENGTH - 1, progress->octets / whole);
            progress->position = until += frames * SW_FRAME_HEADER_LENGTH;
            progress->octets -= (size_t)(frames * whole);
            behind += frames * content->frame;
        }
        *external_sent = (uint32_t)behind;
        if (until == end)
            return true;
        until += SW_FRAME_HEADER_LENGTH;
        if (!send_owned(progress, until))
            return false;
        behind = content->length - behind > content->frame ? behind + content->frame : content->length;
    }
}

/* All of a record's octets that are kept. */
static inline bool
send_record(struct progress *progress, uint32_t *external_sent, const struct sw_content *content)
{
    const bool frames = content->length && content->kept; /* else it stands among the owned octets around it */
    const uint64_t until = frames ? content->at : content->at + content->kept;
    if (progress->position < until && !send_owned(progress, until))
        return false;
    return !frames || send_frames(progress, external_sent, content);
}

/* Front to back: each record's frames are sent as far as `octets` go, and it is gone when they are. Dropped ones take none. */
void
sw_output_sent(struct sw_output *output, const sw_allocator *memory, size_t octets, bool keep_spares)
{
    if (octets > output->visible)
        octets = output->visible;
    output->visible -= octets;
    struct progress progress = {output->sent, octets};
    bool all = true;
    while (output->content_count) {
        const struct sw_content *content = sw_content_at(output, 0);
        all = send_record(&progress, &output->external_sent, content);
        if (!all)
            break;
        if (content->kept < content->owned) {
            output->dropped_owned -= content->owned - content->kept;
            progress.position = content->at + content->owned;
        }
        pop_content(output);
    }
    if (all && send_owned(&progress, output->written))
        output->last_words_sent = (uint8_t)(output->last_words_sent + progress.octets);
    pass_owned(output, memory, progress.position - output->sent, keep_spares);
}
