/*
 * The encoder's dynamic table: entries by number, found through chains of equal hashes.
 *
 * An entry keeps the number it got when it was inserted. `heads` and the `next` of each entry hold numbers, from new to old; a number
 * that is no longer in the table ends its chain, as all behind it are older still. So eviction touches no index.
 */
#include <string.h>

#include "hpack/plan.h"
#include "support/compiler.h"

enum { FIRST_RING = 16, FIRST_OCTETS = 256 };

static struct sw_hpack_sent *
entry_of(const struct sw_hpack_encoder *encoder, uint16_t number)
{
    return &encoder->ring[number & (encoder->ring_capacity - 1)];
}

static inline void
link_entry(struct sw_hpack_encoder *encoder, struct sw_hpack_sent *entry, uint16_t number)
{
    uint16_t *head = &encoder->heads[entry->hash & (2 * encoder->ring_capacity - 1)];
    entry->next = *head;
    *head = number;
    if (entry->name_hash != 0) {
        head = &encoder->heads[2 * encoder->ring_capacity + (entry->name_hash & (encoder->ring_capacity - 1))];
        entry->next_name = *head;
        *head = number;
    }
}

static size_t
heads_size(uint32_t ring_capacity)
{
    return 3 * (size_t)ring_capacity * sizeof(uint16_t);
}

static SW_COLD bool
grow_ring(struct sw_hpack_encoder *encoder, uint32_t count)
{
    const sw_allocator *allocator = encoder->allocator;
    uint32_t capacity = encoder->ring_capacity == 0 ? FIRST_RING : encoder->ring_capacity, old = encoder->ring_capacity;
    while (capacity < count)
        capacity *= 2;

    struct sw_hpack_sent *ring = allocator->allocate(allocator->context, capacity * sizeof *ring);
    uint16_t *heads = allocator->allocate(allocator->context, heads_size(capacity));
    if (ring == NULL || heads == NULL) {
        allocator->release(allocator->context, ring, capacity * sizeof *ring);
        allocator->release(allocator->context, heads, heads_size(capacity));
        return false;
    }
    uint16_t oldest = (uint16_t)(encoder->next - encoder->entries);
    for (uint16_t number = oldest; number != encoder->next; number++)
        ring[number & (capacity - 1)] = *entry_of(encoder, number);
    allocator->release(allocator->context, encoder->ring, old * sizeof *ring);
    allocator->release(allocator->context, encoder->heads, heads_size(old));
    encoder->ring = ring;
    encoder->heads = heads;
    encoder->ring_capacity = capacity;
    for (uint32_t i = 0; i < 3 * capacity; i++)
        heads[i] = encoder->next; /* the one number that is not in the table */
    for (uint16_t number = oldest; number != encoder->next; number++)
        link_entry(encoder, entry_of(encoder, number), number);
    return true;
}

static SW_NOINLINE void
compact(struct sw_hpack_encoder *encoder, uint8_t *to)
{
    encoder->moved = true;
    if (encoder->end != encoder->begin)
        memmove(to, encoder->octets + (encoder->begin - encoder->base), encoder->end - encoder->begin);
    encoder->base = encoder->begin;
}

static SW_COLD bool
grow_octets(struct sw_hpack_encoder *encoder, uint32_t need)
{
    const sw_allocator *allocator = encoder->allocator;
    uint32_t capacity = encoder->octets_capacity == 0 ? FIRST_OCTETS : encoder->octets_capacity;
    capacity = sw_hpack_grown(capacity, 2, need, UINT32_MAX);
    uint8_t *to = allocator->allocate(allocator->context, capacity);
    if (to == NULL)
        return false;
    compact(encoder, to);
    allocator->release(allocator->context, encoder->octets, encoder->octets_capacity);
    encoder->octets = to;
    encoder->octets_capacity = capacity;
    return true;
}

bool
sw_hpack_sent_reserve(struct sw_hpack_encoder *encoder, uint32_t count, size_t octets)
{
    uint32_t entries = encoder->limit / SW_HPACK_ENTRY_OVERHEAD, live = encoder->end - encoder->begin;
    if (encoder->entries + count < entries)
        entries = encoder->entries + count;
    if (entries > encoder->ring_capacity && !grow_ring(encoder, entries))
        return false;

    uint32_t need = octets < encoder->limit - live ? live + (uint32_t)octets : encoder->limit;
    return (encoder->octets != NULL && need <= encoder->octets_capacity) ||
           grow_octets(encoder, need); /* entries without octets too */
}

static inline void
evict_to(struct sw_hpack_encoder *encoder, uint32_t size)
{
    while (encoder->size > size) {
        const struct sw_hpack_sent *oldest = entry_of(encoder, (uint16_t)(encoder->next - encoder->entries));
        encoder->size -= oldest->size;
        encoder->begin += (uint32_t)oldest->name_length + oldest->value_length;
        encoder->entries--;
    }
}

SW_COLD void
sw_hpack_sent_resize(struct sw_hpack_encoder *encoder, uint32_t max_size)
{
    evict_to(encoder, max_size);
    encoder->moved = true;
}

void
sw_hpack_sent_insert(struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    uint32_t stored_name = plan->token == SW_TOKEN_NONE ? field->name_length : 0;
    uint32_t name_length = plan->token == SW_TOKEN_NONE ? field->name_length : sw_token_info[plan->token].length;
    uint32_t size = name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD, length = stored_name + field->value_length;

    evict_to(encoder, encoder->limit - size);
    if (length > encoder->octets_capacity - (encoder->end - encoder->base))
        compact(encoder, encoder->octets);
    uint8_t *octets = encoder->octets + (encoder->end - encoder->base);
    if (stored_name > 0)
        memcpy(octets, field->name, stored_name);
    if (field->value_length > 0)
        memcpy(octets + stored_name, field->value, field->value_length);

    uint16_t number = encoder->next++;
    struct sw_hpack_sent *entry = entry_of(encoder, number);
    *entry = (struct sw_hpack_sent){
        .offset = encoder->end,
        .name_length = (uint16_t)stored_name,
        .value_length = (uint16_t)field->value_length,
        .token = plan->token,
        .hash = plan->hash,
        .name_hash = plan->name_hash,
        .size = (uint16_t)size,
    };
    link_entry(encoder, entry, number);
    sw_hpack_plan_entry(plan, number); /* the next section will most likely find it here */
    encoder->moved = true;
    encoder->entries++;
    encoder->end += length;
    encoder->size += size;
}
