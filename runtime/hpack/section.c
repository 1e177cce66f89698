/*
 * Where a decoded field section lives: an array of fields, and an arena of chunks that never move for octets that no table holds; and
 * what it may come to.
 */
#include <string.h>

#include "hpack/hpack.h"
#include "limits.h"
#include "support/compiler.h"

enum {
    FIRST_CHUNK = 512, /* octets, head included */
    FIRST_FIELDS = 16, /* what sw_hpack_again() points to takes 32 octets then, so that the fields behind it are aligned */
    FIELDS_FACTOR = 4, /* by which their array grows: few sections have more than 64 */
    STAMPS = 63        /* that can be distinguished */
};

SW_COLD struct sw_hpack_chunk *
sw_hpack_chunk_new(const struct sw_hpack_decoder *decoder, size_t size)
{
    struct sw_hpack_chunk *chunk = decoder->allocator->allocate(decoder->allocator->context, sizeof *chunk + size);
    if (chunk != NULL)
        *chunk = (struct sw_hpack_chunk){.size = (uint32_t)size};
    return chunk;
}

SW_COLD void
sw_hpack_chunk_release(const struct sw_hpack_decoder *decoder, struct sw_hpack_chunk *chunk)
{
    if (chunk != NULL)
        decoder->allocator->release(decoder->allocator->context, chunk, sizeof *chunk + chunk->size);
}

/* Behind the newest one, which may have room yet. */
SW_COLD void
sw_hpack_arena_add(struct sw_hpack_decoder *decoder, struct sw_hpack_chunk *chunk)
{
    struct sw_hpack_chunk **before = decoder->arena == NULL ? &decoder->arena : &decoder->arena->older;
    chunk->used = chunk->size;
    chunk->older = *before;
    *before = chunk;
}

SW_COLD uint8_t *
sw_hpack_arena_grow(struct sw_hpack_decoder *decoder, size_t length)
{
    struct sw_hpack_chunk *last = decoder->arena;
    size_t size = (last == NULL ? FIRST_CHUNK : SW_HPACK_CHUNK) - sizeof *last;
    if (length > size)
        size = SW_HPACK_CHUNK - sizeof *last;
    if (length > size || (last != NULL && last->size > FIRST_CHUNK && last->size - last->used > SW_HPACK_CHUNK_REST))
        return NULL;
    struct sw_hpack_chunk *chunk = sw_hpack_chunk_new(decoder, size);
    if (chunk == NULL) {
        decoder->stop = SW_HPACK_NO_MEMORY;
        return NULL;
    }
    chunk->older = last;
    decoder->arena = chunk;
    return chunk->octets;
}

static void
give_back_string(struct sw_hpack_chunk *chunk, const uint8_t *octets, uint32_t length)
{
    if (length > 0 && octets + length == chunk->octets + chunk->used)
        chunk->used -= length;
}

SW_COLD void
sw_hpack_give_back(struct sw_hpack_decoder *decoder, const sw_field *field, bool value)
{
    if (decoder->arena == NULL)
        return;
    if (value)
        give_back_string(decoder->arena, field->value, field->value_length);
    give_back_string(decoder->arena, field->name, field->name_length);
}

/* All chunks go, but the largest of those that are no larger than a usual one, if one is to be kept. */
static SW_COLD void
reset_arena(struct sw_hpack_decoder *decoder, bool keep)
{
    struct sw_hpack_chunk *chunk = decoder->arena, *kept = NULL;
    while (chunk != NULL) {
        struct sw_hpack_chunk *older = chunk->older, *other = chunk;
        if (keep && chunk->size <= SW_HPACK_CHUNK && (kept == NULL || chunk->size > kept->size)) {
            other = kept;
            kept = chunk;
        }
        sw_hpack_chunk_release(decoder, other);
        chunk = older;
    }
    decoder->arena = kept;
    if (kept != NULL)
        *kept = (struct sw_hpack_chunk){.size = kept->size};
    sw_hpack_chunk_release(decoder, decoder->cut.own);
    decoder->cut.own = NULL;
}

SW_COLD uint32_t
sw_hpack_grown(uint32_t capacity, uint32_t factor, uint32_t needed, uint64_t most)
{
    uint64_t grown = capacity;
    while (grown < needed)
        grown *= factor;
    if (grown * factor > most && most >= needed)
        grown = most;
    return grown <= UINT32_MAX ? (uint32_t)grown : needed;
}

static void
release_fields(struct sw_hpack_decoder *decoder)
{
    uint32_t capacity = decoder->capacity;
    void *block = capacity == 0 ? NULL : sw_hpack_again(decoder, capacity - 1);
    decoder->allocator->release(decoder->allocator->context, block, capacity * (sizeof(uint16_t) + sizeof(sw_field)));
}

/* As many fields as the budgets let be stored, and the one that is being made; a multiple of 4 for FIRST_FIELDS' reason. */
static uint64_t
most_fields(const struct sw_hpack_limits *limits)
{
    uint64_t by_number = (uint64_t)limits->fields + limits->crumbs, by_size = limits->list_size / SW_HPACK_ENTRY_OVERHEAD;
    return ((by_number < by_size ? by_number : by_size) + 1 + 3) / 4 * 4;
}

SW_COLD bool
sw_hpack_fields_grow(struct sw_hpack_decoder *decoder)
{
    uint32_t old = decoder->capacity;
    uint32_t capacity = sw_hpack_grown(old == 0 ? FIRST_FIELDS : old, FIELDS_FACTOR, old + 1, most_fields(decoder->limits));
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
static SW_COLD enum sw_hpack_verdict
judge_beyond(struct sw_hpack_decoder *decoder, const sw_field *field, bool too_many)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    uint32_t size = field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD;
    if (!decoder->too_large)
        decoder->stored = decoder->list_size - size;
    decoder->too_large = true;
    if (too_many || decoder->list_size > (uint64_t)limits->list_size * limits->list_hard)
        return SW_HPACK_END;
    if (field->name_length == 0 || field->name[0] != ':' || decoder->count >= (uint64_t)limits->fields + limits->crumbs)
        return SW_HPACK_DROP;
    if (size > limits->list_size || decoder->stored > limits->list_size - size)
        return SW_HPACK_DROP;
    decoder->stored += size;
    return SW_HPACK_KEEP;
}

static bool
is_crumb(const sw_field *field)
{
    return (sw_token_info[field->token].flags & SW_TOKEN_IS_CRUMB) != 0;
}

/* Until here every field was stored. Now they are counted, and no other section is compared with this one. */
static SW_COLD void
begin_counting(struct sw_hpack_decoder *decoder)
{
    for (uint32_t i = 0; i < decoder->count; i++)
        decoder->crumbs += is_crumb(&decoder->fields[i]);
    decoder->regular = decoder->count - decoder->crumbs;
    decoder->ample = 0;
    sw_hpack_forget_section(decoder);
}

SW_COLD enum sw_hpack_verdict
sw_hpack_judge_field(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    if (decoder->ample > 0)
        begin_counting(decoder);
    bool crumb = is_crumb(field);
    uint32_t counted = crumb ? ++decoder->crumbs : ++decoder->regular, budget = crumb ? limits->crumbs : limits->fields;
    if (counted <= budget && decoder->list_size <= limits->list_size && !decoder->too_large)
        return SW_HPACK_KEEP;
    return judge_beyond(decoder, field, counted > (uint64_t)budget * (crumb ? limits->crumbs_hard : limits->fields_hard));
}

/* Fields are counted once a budget is passed at all. */
SW_COLD enum sw_check
sw_hpack_section_passed(const struct sw_hpack_decoder *decoder)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    if (decoder->crumbs > (uint64_t)limits->crumbs * limits->crumbs_hard)
        return SW_OVER_SECTION_CRUMBS;
    return decoder->regular > (uint64_t)limits->fields * limits->fields_hard ? SW_OVER_SECTION_FIELDS : SW_OVER_SECTION_OCTETS;
}

void
sw_hpack_section_begin(struct sw_hpack_decoder *decoder)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    if (chunk != NULL && (chunk->older != NULL || chunk->size > SW_HPACK_CHUNK))
        reset_arena(decoder, true);
    else if (chunk != NULL)
        chunk->used = 0;    /* nearly always one chunk holds all */
    decoder->cut.phase = 0; /* of a block that was given up */

    const struct sw_hpack_limits *limits = decoder->limits;
    uint32_t last = decoder->count;
    if (decoder->changed) {
        decoder->kept = 0;
        decoder->changed = false;
        decoder->stamp =
            (uint8_t)(decoder->stamp == STAMPS
                          ? 1
                          : decoder->stamp + 1); /* an entry stamped STAMPS changes ago costs a look in vain, no more */
    } else {
        decoder->kept = (uint8_t)(last < SW_HPACK_KEPT ? last : SW_HPACK_KEPT); /* at most `ample`: they were not counted */
    }
    decoder->last = decoder->whole && last <= SW_HPACK_KEPT ? (uint8_t)last : UINT8_MAX;
    decoder->changed_fields = UINT32_MAX;
    decoder->unlike = 0;
    decoder->whole = false;
    decoder->same_shape = false;
    decoder->ample = limits->fields < limits->crumbs ? limits->fields : limits->crumbs;
    if (decoder->ample == 0)
        sw_hpack_forget_section(decoder); /* as when counting begins later */
    decoder->count = 0;
    decoder->detached = 0;
    decoder->list_size = 0;
    decoder->regular = 0;
    decoder->crumbs = 0;
    decoder->moves = 0;
    decoder->too_large = false;
    decoder->updates = 0;
}

SW_COLD void
sw_hpack_decoder_init(struct sw_hpack_decoder *decoder, const sw_allocator *allocator, const struct sw_hpack_limits *limits)
{
    memset(decoder, 0, sizeof *decoder);
    decoder->allocator = allocator;
    decoder->limits = limits;
    decoder->max_size = SW_HPACK_TABLE_SIZE;
    decoder->limit = SW_HPACK_TABLE_SIZE;
    decoder->stamp = 1;
}

SW_COLD void
sw_hpack_decoder_trim(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    reset_arena(decoder, false);
    release_fields(decoder);
    decoder->fields = NULL;
    decoder->capacity = 0;
    decoder->count = 0;
    decoder->whole = false;
    decoder->cut.phase = 0;
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
