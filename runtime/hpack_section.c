/*
 * Where a decoded field section lives: an array of fields, and an arena of chunks that never move for octets that no table holds; and
 * what it may come to.
 */
#include <string.h>

#include "compiler.h"
#include "hpack.h"

enum {
    FIRST_CHUNK = 512,  /* octets, head included */
    KEPT_CHUNK = 16384, /* what stays for the next section */
    FIRST_FIELDS = 16,  /* what sw_hpack_again() points to takes 32 octets then, so that the fields behind it are aligned */
    STAMPS = 63         /* that can be told apart */
};

static void
release_chunk(const sw_allocator *allocator, struct sw_hpack_chunk *chunk)
{
    allocator->release(allocator->context, chunk, sizeof *chunk + chunk->size);
}

/* A new chunk, twice the last one, so that after some sections one chunk holds all. */
SW_SELDOM uint8_t *
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
SW_SELDOM void
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

static bool
stands_in(const uint8_t *octets, const struct sw_hpack_chunk *chunk)
{
    return (uintptr_t)octets - (uintptr_t)chunk->octets <= chunk->size; /* no octets may stand at its end */
}

/* A chunk that holds nothing any more goes as well, but the oldest: else each of many fields that are dropped could leave one behind. */
SW_SELDOM void
sw_hpack_arena_give_back(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    const uint8_t *from = field->value;
    if (chunk == NULL || !stands_in(from, chunk) || from + field->value_length != chunk->octets + chunk->used)
        return; /* it stands in the table, or what an entry held came behind it */
    for (const struct sw_hpack_chunk *held = chunk; held != NULL && field->token == SW_TOKEN_NONE; held = held->older)
        if (stands_in(field->name, held))
            from = field->name; /* else it is an entry's */

    bool found = false;
    while (!found) {
        chunk = decoder->arena;
        found = stands_in(from, chunk);
        if (found && (from > chunk->octets || chunk->older == NULL)) {
            chunk->used = (uint32_t)(from - chunk->octets);
            return;
        }
        decoder->arena = chunk->older;
        release_chunk(decoder->allocator, chunk);
    }
}

static void
release_fields(struct sw_hpack_decoder *decoder)
{
    uint32_t capacity = decoder->capacity;
    void *block = capacity == 0 ? NULL : sw_hpack_again(decoder, capacity - 1);
    decoder->allocator->release(decoder->allocator->context, block, capacity * (sizeof(uint16_t) + sizeof(sw_field)));
}

/* The number of fields is bounded by the limits, so the array is. */
SW_SELDOM bool
sw_hpack_fields_grow(struct sw_hpack_decoder *decoder)
{
    uint32_t old = decoder->capacity, capacity = old == 0 ? FIRST_FIELDS : 2 * old;
    size_t size = capacity * (sizeof(uint16_t) + sizeof(sw_field));
    uint16_t *again = decoder->allocator->allocate(decoder->allocator->context, size);
    if (again == NULL)
        return false;
    sw_field *fields = (sw_field *)(void *)(again + capacity);
    memset(again, 0, size); /* fields are compared with those that stood in their places, even where none did */
    if (old > 0) {
        memcpy(again + capacity - old, sw_hpack_again(decoder, old - 1), old * sizeof *again);
        memcpy(fields, decoder->fields, old * sizeof *fields);
    }
    release_fields(decoder);
    decoder->fields = fields;
    decoder->capacity = capacity;
    return true;
}

/* Past a budget only a pseudo-header field that fits is kept, so that the program can answer. */
static SW_SELDOM enum sw_hpack_verdict
judge_beyond(struct sw_hpack_decoder *decoder, const sw_field *field, uint32_t count, uint32_t budget)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    uint32_t size = field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD;
    if (!decoder->too_large)
        decoder->stored = decoder->list_size - size;
    decoder->too_large = true;
    if (count > (uint64_t)budget * limits->hard || decoder->list_size > (uint64_t)limits->list_size * limits->hard)
        return SW_HPACK_END;
    if (field->name_length == 0 || field->name[0] != ':' || decoder->count >= limits->fields + limits->crumbs)
        return SW_HPACK_DROP;
    if (size > limits->list_size || decoder->stored > limits->list_size - size)
        return SW_HPACK_DROP;
    decoder->stored += size;
    return SW_HPACK_KEEP;
}

/* Until here every field was stored. Now they are counted, and no other section is compared with this one. */
static SW_SELDOM void
begin_counting(struct sw_hpack_decoder *decoder)
{
    for (uint32_t i = 0; i < decoder->count; i++)
        decoder->crumbs += decoder->fields[i].token == SW_TOKEN_COOKIE;
    decoder->regular = decoder->count - decoder->crumbs;
    decoder->ample = 0;
    sw_hpack_forget_section(decoder);
}

SW_SELDOM enum sw_hpack_verdict
sw_hpack_judge_field(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    if (decoder->ample > 0)
        begin_counting(decoder);
    bool crumb = field->token == SW_TOKEN_COOKIE;
    uint32_t counted = crumb ? ++decoder->crumbs : ++decoder->regular, budget = crumb ? limits->crumbs : limits->fields;
    if (counted <= budget && decoder->list_size <= limits->list_size && !decoder->too_large)
        return SW_HPACK_KEEP;
    return judge_beyond(decoder, field, counted, budget);
}

void
sw_hpack_section_begin(struct sw_hpack_decoder *decoder)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    if (chunk != NULL && (chunk->older != NULL || chunk->size > KEPT_CHUNK))
        sw_hpack_arena_reset(decoder, true);
    else if (chunk != NULL)
        chunk->used = 0; /* nearly always one chunk holds all */

    const struct sw_hpack_limits *limits = decoder->limits;
    uint32_t last = decoder->count;
    if (decoder->changed) {
        decoder->kept = 0;
        decoder->changed = false;
        decoder->stamp = (uint8_t)(decoder->stamp % STAMPS + 1); /* an entry stamped STAMPS changes ago costs a look in vain, no more */
    } else {
        decoder->kept = (uint8_t)(last < SW_HPACK_KEPT ? last : SW_HPACK_KEPT); /* at most `ample`: they were not counted */
    }
    decoder->last = decoder->whole && last <= SW_HPACK_KEPT ? (uint8_t)last : UINT8_MAX;
    decoder->fresh = UINT32_MAX;
    decoder->unlike = 0;
    decoder->whole = false;
    decoder->alike = false;
    decoder->ample = limits->fields < limits->crumbs ? limits->fields : limits->crumbs;
    if (decoder->ample == 0)
        sw_hpack_forget_section(decoder); /* as when counting begins later */
    decoder->count = 0;
    decoder->list_size = 0;
    decoder->regular = 0;
    decoder->crumbs = 0;
    decoder->too_large = false;
    decoder->updates = 0;
}

SW_SELDOM void
sw_hpack_decoder_init(struct sw_hpack_decoder *decoder, const sw_allocator *allocator, const struct sw_hpack_limits *limits)
{
    memset(decoder, 0, sizeof *decoder);
    decoder->allocator = allocator;
    decoder->limits = limits;
    decoder->max_size = SW_HPACK_TABLE_SIZE;
    decoder->limit = SW_HPACK_TABLE_SIZE;
    decoder->stamp = 1;
}

SW_SELDOM void
sw_hpack_decoder_trim(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    sw_hpack_arena_reset(decoder, false);
    release_fields(decoder);
    decoder->fields = NULL;
    decoder->capacity = 0;
    decoder->count = 0;
    decoder->whole = false;
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
