#include "output/output.h"

#include <string.h>

#include "support/compiler.h"

/* The ring grows from the records of a few responses to the largest that calls fill, so that little is held while it moves. */
enum { CONTENTS_FEW = 4, CONTENTS_SOME = 16, CONTENTS_MOST = 256 };
_Static_assert(SW_OUTPUT_RECORDS + 2 <= CONTENTS_MOST, "acknowledgements do not make it grow");

void
sw_output_init(struct sw_output *output)
{
    memset(output, 0, sizeof *output);
    output->chunk_size = SW_CHUNK_FIRST;
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

SW_COLD void
sw_output_free(struct sw_output *output, const sw_allocator *memory)
{
    while (output->content_count)
        sw_output_pop_content(output);
    sw_output_release_acks(output, memory);
    release_chunks(memory, output->head);
    release_chunks(memory, output->spare);
    sw_release_memory(memory, output->contents, sizeof *output->contents * output->content_capacity);
}

SW_COLD void
sw_output_trim(struct sw_output *output, const sw_allocator *memory)
{
    release_chunks(memory, output->spare);
    output->spare = NULL;
    if (output->acks && !output->acks->count)
        sw_output_release_acks(output, memory);
    if (output->head && !sw_output_held(output)) { /* more than one are left where what stood in them was dropped */
        release_chunks(memory, output->head);
        output->head = output->tail = NULL;
        output->wasted = 0;
        output->chunk_size = SW_CHUNK_FIRST;
    }
    if (!output->content_count) {
        sw_release_memory(memory, output->contents, sizeof *output->contents * output->content_capacity);
        output->contents = NULL;
        output->content_capacity = output->content_first = 0;
    }
}

void
sw_output_clear(struct sw_output *output, const sw_allocator *memory)
{
    while (output->content_count)
        sw_output_pop_content(output);
    sw_output_release_acks(output, memory);
    release_chunks(memory, output->head);
    output->head = output->tail = NULL;
    output->sent = output->shown = output->written;
    output->visible = output->referenced = 0;
    output->wasted = output->dropped_owned = 0;
    output->reserved_goaway_sent = output->reserved_goaway_length;
}

/* ---- writing ----------------------------------------------------------------------------------------------------------------- */

static void
append_chunk(struct sw_output *output, struct sw_chunk *chunk)
{
    chunk->next = NULL;
    chunk->start = chunk->end = 0;
    if (output->tail) {
        output->wasted += output->tail->size - output->tail->end;
        output->tail->next = chunk;
    } else {
        output->head = chunk;
    }
    output->tail = chunk;
}

/* Chunks double up to the largest. The one that the preface and its acknowledgement fill is small, and does not stay. */
static size_t
next_size(struct sw_output *output, size_t length)
{
    if (length <= SW_CHUNK_FIRST && output->chunk_size == SW_CHUNK_FIRST && !output->head && output->written < SW_CHUNK_FIRST)
        return SW_CHUNK_FIRST;
    if (output->chunk_size < SW_CHUNK_REGULAR)
        output->chunk_size = SW_CHUNK_REGULAR;
    size_t size = output->chunk_size;
    output->chunk_size = size < SW_CHUNK_LARGEST / 2 ? (uint32_t)size * 2 : SW_CHUNK_LARGEST;
    return size > length ? size : length;
}

static struct sw_chunk *
make_chunk(struct sw_output *output, const sw_allocator *memory, size_t length)
{
    if (length > UINT32_MAX - sizeof(struct sw_chunk))
        return NULL;
    size_t size = next_size(output, length);
    struct sw_chunk *chunk = sw_allocate(memory, sizeof *chunk + size);
    if (chunk)
        chunk->size = (uint32_t)size;
    return chunk;
}

SW_COLD uint8_t *
sw_output_reserve_slow(struct sw_output *output, const sw_allocator *memory, size_t length)
{
    struct sw_chunk *chunk = output->spare;
    if (chunk)
        output->spare = chunk->next;
    if (chunk && chunk->size < length) { /* too small for what is sent now: a larger one takes its place */
        release_chunk(memory, chunk);
        chunk = NULL;
    }
    if (!chunk)
        chunk = make_chunk(output, memory, length);
    if (!chunk)
        return NULL;
    append_chunk(output, chunk);
    return chunk->octets;
}

SW_NOINLINE bool
sw_output_reserve_spread(struct sw_output *output, const sw_allocator *memory, size_t length)
{
    size_t room = output->tail ? output->tail->size - output->tail->end : 0;
    if (room < SW_FRAME_HEADER_LENGTH)
        room = 0; /* a header stands in one piece */
    struct sw_chunk **link = &output->spare;
    for (; room < length; link = &(*link)->next) {
        if (!*link) {
            struct sw_chunk *chunk = make_chunk(output, memory, SW_CHUNK_REGULAR);
            if (!chunk)
                return false;
            chunk->next = NULL;
            *link = chunk;
        }
        room += (*link)->size;
    }
    return true;
}

SW_NOINLINE void
sw_output_spread(struct sw_output *output, const uint8_t *octets, size_t length, size_t whole)
{
    for (size_t part; length; octets += part, length -= part, whole = 0) {
        if (!output->tail || output->tail->size - output->tail->end <= (whole ? whole - 1 : 0)) {
            struct sw_chunk *chunk = output->spare;
            output->spare = chunk->next;
            append_chunk(output, chunk);
        }
        part = output->tail->size - output->tail->end;
        if (part > length)
            part = length;
        memcpy(output->tail->octets + output->tail->end, octets, part);
        sw_output_commit(output, part);
    }
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

SW_COLD bool
sw_output_reserve_content_slow(struct sw_output *output, const sw_allocator *memory)
{
    const uint32_t old = output->content_capacity;
    const uint32_t least = old < CONTENTS_FEW ? CONTENTS_FEW : old < CONTENTS_SOME ? CONTENTS_SOME : CONTENTS_MOST;
    void *contents = output->contents;
    bool grown = sw_grow(memory, &contents, &output->content_capacity, old + 1, least, sizeof *output->contents);
    output->contents = contents;
    if (!grown)
        return false;
    /* The ring was full: what had wrapped round goes behind. */
    memcpy(output->contents + old, output->contents, sizeof *output->contents * output->content_first);
    return true;
}
