/*
 * The decoder's dynamic table (RFC 7541 2.3.2, 4).
 *
 * Fields of the current section may point into the table's octets. When an entry goes that one of them refers to, they are detached from
 * it: what they point to is copied into the arena; when octets move, they follow. After a few times in one section all of them are
 * detached from all entries, so that each is looked at a bounded number of times, however many entries go. The stamp of an entry says
 * whether this section refers to it at all, which it hardly ever does. The stamp changes with the first section after the table did, so
 * that it is right for fields that a section took over from the one before.
 */
#include <string.h>

#include "hpack/hpack.h"
#include "support/compiler.h"

enum {
    FIRST_RING = 16,
    FIRST_OCTETS = 512,
    STAMP_MASK = 0x3f,
    MOVES = 8 /* in a section, of octets that its fields point to, before it points to none */
};

static bool
points_into(const uint8_t *pointer, const uint8_t *from, size_t length)
{
    return (uintptr_t)pointer - (uintptr_t)from < length;
}

/* Octets of the entries; how many is set too. */
static const uint8_t *
live_octets(const struct sw_hpack_decoder *decoder, uint32_t *length)
{
    uint32_t begin = decoder->entries == 0 ? decoder->end : sw_hpack_table_entry(decoder, decoder->entries - 1)->offset;
    *length = decoder->end - begin;
    return decoder->octets == NULL ? NULL : decoder->octets + (begin - decoder->base);
}

/* Fields that point into the table, and did not when this was called before, point to where it moves. */
static void
follow(struct sw_hpack_decoder *decoder, const uint8_t *from, uint32_t live, const uint8_t *to)
{
    for (uint32_t i = decoder->detached; i < decoder->count; i++) {
        sw_field *field = &decoder->fields[i];
        if (points_into(field->name, from, live))
            field->name = to + ((uintptr_t)field->name - (uintptr_t)from);
        if (points_into(field->value, from, live))
            field->value = to + ((uintptr_t)field->value - (uintptr_t)from);
    }
}

/* Room for the octets of detached fields: of the arena, if it has any and nothing that may be given back. NULL: no memory. */
static uint8_t *
detached_room(struct sw_hpack_decoder *decoder, size_t length)
{
    uint8_t *to = NULL;
    decoder->stop = SW_HPACK_CUT;
    if (!decoder->too_large)
        to = sw_hpack_arena_reserve(decoder, length);
    if (to != NULL)
        decoder->arena->used += (uint32_t)length;
    if (to != NULL || decoder->stop != SW_HPACK_CUT)
        return to;
    struct sw_hpack_chunk *chunk = sw_hpack_chunk_new(decoder, length);
    if (chunk == NULL)
        return NULL;
    sw_hpack_arena_add(decoder, chunk);
    return chunk->octets;
}

/* Stored fields that point there point into the arena from now on. */
static SW_NOINLINE bool
detach(struct sw_hpack_decoder *decoder, const uint8_t *from, uint32_t live)
{
    size_t total = 0;
    for (uint32_t i = decoder->detached; i < decoder->count; i++) {
        const sw_field *field = &decoder->fields[i];
        total += points_into(field->name, from, live) ? field->name_length : 0;
        total += points_into(field->value, from, live) ? field->value_length : 0;
    }
    uint8_t *to = total > 0 ? detached_room(decoder, total) : NULL;
    if (total > 0 && to == NULL)
        return false;
    for (uint32_t i = decoder->detached; total > 0 && i < decoder->count; i++) {
        sw_field *field = &decoder->fields[i];
        if (points_into(field->name, from, live)) {
            field->name = memcpy(to, field->name, field->name_length);
            to += field->name_length;
        }
        if (points_into(field->value, from, live)) {
            field->value = memcpy(to, field->value, field->value_length);
            to += field->value_length;
        }
    }
    return true;
}

/* All that point into the table. None of them is looked at again. */
static SW_COLD bool
detach_all(struct sw_hpack_decoder *decoder)
{
    uint32_t live;
    const uint8_t *from = live_octets(decoder, &live);
    if (!detach(decoder, from, live))
        return false;
    decoder->detached = decoder->count;
    return true;
}

/* The entry goes. */
static SW_NOINLINE bool
detach_from(struct sw_hpack_decoder *decoder, const struct sw_hpack_entry *entry)
{
    if (decoder->moves == MOVES)
        return detach_all(decoder);
    decoder->moves++;
    uint32_t name_length = entry->token == SW_TOKEN_NONE ? entry->name_length : 0;
    return detach(decoder, decoder->octets + (entry->offset - decoder->base), name_length + entry->value_length);
}

/* Take out the oldest entries until the others fit. */
static bool
evict_to(struct sw_hpack_decoder *decoder, uint32_t size)
{
    while (decoder->size > size) {
        const struct sw_hpack_entry *oldest = sw_hpack_table_entry(decoder, decoder->entries - 1);
        if ((oldest->flags & STAMP_MASK) == decoder->stamp && decoder->detached < decoder->count && !detach_from(decoder, oldest))
            return false;
        decoder->size -= oldest->name_length + oldest->value_length + SW_HPACK_ENTRY_OVERHEAD;
        decoder->entries--;
        sw_hpack_forget_section(decoder);
    }
    return true;
}

static SW_COLD bool
grow_ring(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    uint32_t capacity = decoder->ring_capacity == 0 ? FIRST_RING : 2 * decoder->ring_capacity;
    struct sw_hpack_entry *ring = allocator->allocate(allocator->context, capacity * sizeof *ring);
    if (ring == NULL)
        return false;
    for (uint32_t age = 0; age < decoder->entries; age++)
        ring[(decoder->newest - age) & (capacity - 1)] = *sw_hpack_table_entry(decoder, age);
    allocator->release(allocator->context, decoder->ring, decoder->ring_capacity * sizeof *ring);
    decoder->ring = ring;
    decoder->ring_capacity = capacity;
    return true;
}

/* Make room for `length` octets behind the live ones: move those to the front, of a larger buffer if need be. */
static SW_NOINLINE bool
make_room(struct sw_hpack_decoder *decoder, uint32_t length)
{
    const sw_allocator *allocator = decoder->allocator;
    uint32_t live, capacity = decoder->octets_capacity;
    bool follows = decoder->moves < MOVES;
    if (!follows && decoder->detached < decoder->count && !detach_all(decoder))
        return false;
    const uint8_t *from = live_octets(decoder, &live);
    uint8_t *octets = decoder->octets;
    if (octets == NULL || capacity < live + length) {
        capacity = sw_hpack_grown(capacity == 0 ? FIRST_OCTETS : capacity, 2, live + length, decoder->max_size);
        octets = allocator->allocate(allocator->context, capacity);
        if (octets == NULL)
            return false;
    }
    if (live > 0) {
        memmove(octets, from, live);
        decoder->moves += follows;
        if (follows)
            follow(decoder, from, live, octets);
    }
    if (octets != decoder->octets) {
        allocator->release(allocator->context, decoder->octets, decoder->octets_capacity);
        decoder->octets = octets;
        decoder->octets_capacity = capacity;
    }
    decoder->base = decoder->end - live;
    return true;
}

/* The ring is full, or there is no room for the octets. */
static SW_NOINLINE bool
make_place(struct sw_hpack_decoder *decoder, uint32_t length)
{
    if (decoder->entries == decoder->ring_capacity && !grow_ring(decoder))
        return false;
    return sw_hpack_table_room(decoder, length) != NULL || make_room(decoder, length);
}

bool
sw_hpack_table_insert(struct sw_hpack_decoder *decoder, sw_field *field)
{
    uint32_t size = field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD;
    if (size > decoder->max_size)
        return evict_to(decoder, 0); /* RFC 7541 4.4: that is no error */
    if (decoder->size > decoder->max_size - size && !evict_to(decoder, decoder->max_size - size))
        return false;

    uint32_t name_length = field->token == SW_TOKEN_NONE ? field->name_length : 0;
    uint32_t length = name_length + field->value_length;
    bool place = decoder->entries < decoder->ring_capacity && sw_hpack_table_room(decoder, length) != NULL;
    if (!place && !make_place(decoder, length))
        return false;

    uint8_t *octets = decoder->octets + (decoder->end - decoder->base);
    struct sw_hpack_entry *entry = sw_hpack_table_entry(decoder, UINT32_MAX);
    entry->offset = decoder->end;
    entry->name_length = field->name_length;
    entry->value_length = field->value_length;
    entry->token = field->token;
    entry->classes = field->classes;
    entry->flags = field->flags & (SW_FIELD_NAME_INVALID | SW_FIELD_SETTLED);
    decoder->newest++;
    decoder->end += length;
    decoder->size += size;
    decoder->entries++;
    sw_hpack_forget_section(decoder);
    if (name_length == 0 && field->value == octets) { /* it was decoded there; an empty one may stand here by chance */
        entry->flags |= decoder->stamp;
        return true;
    }
    if (name_length > 0)
        memcpy(octets, field->name, name_length);
    if (field->value_length > 0)
        memcpy(octets + name_length, field->value, field->value_length);
    return true;
}

SW_COLD bool
sw_hpack_table_resize(struct sw_hpack_decoder *decoder, uint32_t max_size)
{
    if (!evict_to(decoder, max_size))
        return false;
    decoder->max_size = max_size;
    return true;
}

SW_COLD void
sw_hpack_decoder_set_limit(struct sw_hpack_decoder *decoder, uint32_t size)
{
    decoder->limit = size;
    if (size < decoder->max_size && (!decoder->update_due || size < decoder->due_limit)) {
        decoder->update_due = true;
        decoder->due_limit = size;
    }
}
