/* Where a decoded field section lives: an array of fields, and an arena of chunks that never move for octets that no table holds. */
#include <string.h>

#include "hpack.h"

enum {
    FIRST_CHUNK = 512,       /* octets, head included */
    KEPT_CHUNK = 16384,      /* what stays for the next section */
    FIRST_FIELDS = 16,
    STAMPS = 63
};

static void
release_chunk(const sw_allocator *allocator, struct sw_hpack_chunk *chunk)
{
    allocator->release(allocator->context, chunk, sizeof *chunk + chunk->size);
}

/* A new chunk, twice the last one, so that after some sections one chunk holds all. */
uint8_t *
sw_hpack_arena_grow(struct sw_hpack_decoder *decoder, size_t length)
{
    size_t size = FIRST_CHUNK;
    if (decoder->arena != NULL)
        size = 2 * (decoder->arena->size + sizeof *decoder->arena);
    if (size > SW_HPACK_LARGEST_CHUNK)
        size = SW_HPACK_LARGEST_CHUNK;
    if (size < length + sizeof *decoder->arena)
        size = length + sizeof *decoder->arena;

    struct sw_hpack_chunk *chunk = decoder->allocator->allocate(decoder->allocator->context, size);
    if (chunk == NULL)
        return NULL;
    chunk->older = decoder->arena;
    chunk->size = (uint32_t)(size - sizeof *chunk);
    chunk->used = 0;
    decoder->arena = chunk;
    return chunk->octets;
}

/* All chunks but the newest go, and that one too unless it is to be kept. */
void
sw_hpack_arena_reset(struct sw_hpack_decoder *decoder, bool keep)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    if (chunk != NULL && keep && chunk->size <= KEPT_CHUNK) {
        chunk->used = 0;
        chunk = chunk->older;
        decoder->arena->older = NULL;
    } else {
        decoder->arena = NULL;
    }
    while (chunk != NULL) {
        struct sw_hpack_chunk *older = chunk->older;
        release_chunk(decoder->allocator, chunk);
        chunk = older;
    }
}

/* The number of fields is bounded by the limits, so the array is. */
bool
sw_hpack_fields_grow(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    uint32_t capacity = decoder->capacity == 0 ? FIRST_FIELDS : 2 * decoder->capacity;
    sw_field *fields = allocator->reallocate(allocator->context, decoder->fields, decoder->capacity * sizeof *fields, capacity * sizeof *fields);
    if (fields == NULL)
        return false;
    decoder->fields = fields;
    decoder->capacity = capacity;
    return true;
}

void
sw_hpack_section_begin(struct sw_hpack_decoder *decoder)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    if (chunk != NULL && (chunk->older != NULL || chunk->size > KEPT_CHUNK))
        sw_hpack_arena_reset(decoder, true);
    else if (chunk != NULL)
        chunk->used = 0; /* nearly always one chunk holds all */
    decoder->count = 0;
    decoder->list_size = 0;
    decoder->regular = 0;
    decoder->crumbs = 0;
    decoder->too_large = false;
    decoder->started = false;
    decoder->updates = 0;
    decoder->stamp = (uint8_t)(decoder->stamp % STAMPS + 1); /* an entry stamped STAMPS sections ago costs a look in vain, no more */
}

void
sw_hpack_decoder_init(struct sw_hpack_decoder *decoder, const sw_allocator *allocator, const struct sw_hpack_limits *limits)
{
    memset(decoder, 0, sizeof *decoder);
    decoder->allocator = allocator;
    decoder->limits = limits;
    decoder->max_size = SW_HPACK_TABLE_SIZE;
    decoder->limit = SW_HPACK_TABLE_SIZE;
    decoder->stamp = 1;
}

void
sw_hpack_decoder_trim(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    sw_hpack_arena_reset(decoder, false);
    allocator->release(allocator->context, decoder->fields, decoder->capacity * sizeof *decoder->fields);
    decoder->fields = NULL;
    decoder->capacity = 0;
    decoder->count = 0;
    allocator->release(allocator->context, decoder->partial, decoder->partial_capacity);
    decoder->partial = NULL;
    decoder->partial_capacity = 0;
    decoder->partial_length = 0;
    if (decoder->entries == 0) {
        allocator->release(allocator->context, decoder->ring, decoder->ring_capacity * sizeof *decoder->ring);
        allocator->release(allocator->context, decoder->octets, decoder->octets_capacity);
        decoder->ring = NULL;
        decoder->octets = NULL;
        decoder->ring_capacity = 0;
        decoder->octets_capacity = 0;
        decoder->base = decoder->end;
    }
}

void
sw_hpack_decoder_free(struct sw_hpack_decoder *decoder)
{
    decoder->entries = 0;
    sw_hpack_decoder_trim(decoder);
}
