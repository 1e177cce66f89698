/* Writing a field section (RFC 7541 6) after its plan was made (plan.c); this cannot fail. */
#include <string.h>

#include "hpack/plan.h"
#include "support/compiler.h"

enum { INTEGER_BOUND = SW_HPACK_INDEX_BOUND };

size_t
sw_hpack_encode_bound(const sw_field *fields, size_t count)
{
    size_t bound = SW_HPACK_BLOCK_BOUND + count * SW_HPACK_FIELD_BOUND;
    for (const sw_field *field = fields; count > 0; count--, field++) {
        const uint32_t token = field->token; /* counts, as in a plan, unless it is none or one of a newer header's */
        bound += field->value_length;
        bound += token - 1 < SW_TOKEN_COUNT - 1 ? sw_token_info[token].length : field->name_length;
    }
    return bound;
}

static SW_COLD uint8_t *
write_long_integer(uint8_t *out, uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        *out++ = (uint8_t)(value | 0x80);
    *out++ = (uint8_t)value;
    return out;
}

static inline uint8_t *
write_integer(uint8_t *out, uint8_t pattern, uint8_t mask, uint32_t value)
{
    uint8_t most = (uint8_t)~mask;
    if (value < most) {
        *out = (uint8_t)(pattern | value);
        return out + 1;
    }
    *out = pattern | most;
    return write_long_integer(out + 1, value - most);
}

SW_COLD uint8_t *
sw_hpack_write_integer(uint8_t *out, uint8_t pattern, unsigned prefix, uint32_t value)
{
    return write_integer(out, pattern, (uint8_t)(0xff << prefix), value);
}

/* A string, Huffman coded when that is shorter. The length stands before the octets, so they are written where it will most likely end. */
static SW_NOINLINE uint8_t *
write_string(uint8_t *out, const uint8_t *octets, uint32_t length)
{
    const uint8_t most = (uint8_t)~SW_HPACK_HUFFMAN_MASK;
    uint8_t *end = length > 0 ? sw_huffman_encode(octets, length, out + 1) : NULL;
    if (end == NULL) {
        out = write_integer(out, SW_HPACK_PLAIN, SW_HPACK_PLAIN_MASK, length);
        if (length > 0)
            memcpy(out, octets, length);
        return out + length;
    }
    uint32_t coded = (uint32_t)(end - out) - 1;
    if (coded < most) {
        *out = (uint8_t)(SW_HPACK_HUFFMAN | coded);
        return end;
    }
    uint8_t head[INTEGER_BOUND];
    size_t head_length = (size_t)(write_integer(head, SW_HPACK_HUFFMAN, SW_HPACK_HUFFMAN_MASK, coded) - head);
    memmove(out + head_length, out + 1, coded);
    memcpy(out, head, head_length);
    return out + head_length + coded;
}

static inline void
note_repeated(const struct sw_hpack_encoder *encoder, const struct sw_hpack_plan *plan)
{
    *sw_hpack_repeated(encoder, plan) = plan->policy == SW_HPACK_POLICY_REPEATED ? plan->hash : 0;
}

static uint8_t *
write_literal(struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan, uint8_t *out)
{
    uint32_t name_index = 0;
    if (plan->match == SW_HPACK_MATCH_STATIC_NAME)
        name_index = plan->number;
    else if (plan->match == SW_HPACK_MATCH_DYNAMIC_NAME && sw_hpack_sent_live(encoder, plan->number))
        name_index = sw_hpack_sent_index(encoder, plan->number);

    if (plan->policy == SW_HPACK_POLICY_INDEX)
        out = write_integer(out, SW_HPACK_LITERAL_INDEXED, SW_HPACK_LITERAL_INDEXED_MASK, name_index);
    else if (plan->policy == SW_HPACK_POLICY_NEVER)
        out = write_integer(out, SW_HPACK_LITERAL_NEVER, SW_HPACK_LITERAL_NEVER_MASK, name_index);
    else
        out = write_integer(out, SW_HPACK_LITERAL, SW_HPACK_LITERAL_MASK, name_index);
    if (plan->policy > SW_HPACK_POLICY_LITERAL)
        note_repeated(encoder, plan);

    if (name_index == 0) {
        const uint8_t *name =
            plan->token != SW_TOKEN_NONE ? (const uint8_t *)sw_token_text + sw_token_info[plan->token].text : field->name;
        out = write_string(out, name, sw_hpack_name_length(field, plan->token));
    }
    out = write_string(out, field->value, field->value_length);
    if (plan->policy == SW_HPACK_POLICY_INDEX)
        sw_hpack_sent_insert(encoder, field, plan);
    return out;
}

/* RFC 7541 4.2: the smallest size since the last block, then the one that holds now. */
static SW_COLD uint8_t *
write_size_updates(struct sw_hpack_encoder *encoder, uint8_t *out)
{
    if (encoder->smallest < encoder->limit)
        out = write_integer(out, SW_HPACK_SIZE_UPDATE, SW_HPACK_SIZE_UPDATE_MASK, encoder->smallest);
    out = write_integer(out, SW_HPACK_SIZE_UPDATE, SW_HPACK_SIZE_UPDATE_MASK, encoder->limit);
    encoder->update_pending = false;
    encoder->smallest = encoder->limit;
    return out;
}

/*
 * This block has changed the table since the plan was made: what was found may be gone, what was not may be there; room is reserved for
 * both. After so many insertions that numbers of entries could come round, no more is inserted.
 */
static inline void
revise(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan, uint16_t first)
{
    if (plan->policy != SW_HPACK_POLICY_INDEX || plan->match == SW_HPACK_MATCH_STATIC)
        return;
    const uint16_t inserted = (uint16_t)(encoder->next - first);
    if (plan->match != SW_HPACK_MATCH_DYNAMIC) {
        uint16_t newest = encoder->heads[plan->hash & (2 * encoder->ring_capacity - 1)];
        if ((uint16_t)(newest - first) < inserted) /* of this block */
            sw_hpack_plan_again(encoder, field, plan);
    } else if (!sw_hpack_sent_live(encoder, plan->number)) {
        sw_hpack_plan_again(encoder, field, plan);
    }
    if (plan->match != SW_HPACK_MATCH_DYNAMIC && inserted >= SW_HPACK_INSERTED_MOST)
        plan->policy = SW_HPACK_POLICY_REPEATED;
}

/* Most fields are one index of one octet, which the plan has while nothing is inserted: 9 instructions. */
uint8_t *
sw_hpack_encode(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out)
{
    if (encoder->update_pending)
        out = write_size_updates(encoder, out);
    const uint16_t first = encoder->next;
    uint16_t next = first; /* apart, as the encoder would be looked at anew after every octet that is written */
    const sw_field *field = fields;
    struct sw_hpack_plan *plan = encoder->plans;
    for (const struct sw_hpack_plan *end = plan + count; plan != end; plan++, field++) {
        if (next == first) {
            for (; plan->octet != 0; field++) {
                *out++ = plan->octet;
                if (++plan == end)
                    return out;
            }
        } else {
            revise(encoder, field, plan, first);
        }
        if (plan->match == SW_HPACK_MATCH_STATIC) {
            *out++ = plan->octet;
        } else if (plan->match == SW_HPACK_MATCH_DYNAMIC) {
            uint32_t index = SW_HPACK_STATIC_COUNT + (uint32_t)(uint16_t)(next - plan->number);
            if (next == first && index < (uint8_t)~SW_HPACK_INDEXED_MASK)
                plan->octet = (uint8_t)(SW_HPACK_INDEXED | index);
            out = write_integer(out, SW_HPACK_INDEXED, SW_HPACK_INDEXED_MASK, index);
        } else {
            out = write_literal(encoder, field, plan, out);
            next = encoder->next;
        }
    }
    return out;
}

void
sw_hpack_encoder_init(struct sw_hpack_encoder *encoder, const sw_allocator *allocator)
{
    memset(encoder, 0, sizeof *encoder);
    encoder->allocator = allocator;
    encoder->limit = encoder->smallest = SW_HPACK_TABLE_SIZE;
    encoder->planned = UINT8_MAX;
}

void
sw_hpack_encoder_set_limit(struct sw_hpack_encoder *encoder, uint32_t size)
{
    const uint32_t cap = encoder->sized ? sw_hpack_encoder_cap(encoder) : SW_HPACK_ENCODER_CAP;
    if (size > cap)
        size = cap;
    if (size == encoder->limit)
        return;
    encoder->limit = size;
    if (size < encoder->smallest)
        encoder->smallest = size;
    encoder->update_pending = true;
    /* The peer evicts these entries at its next block; nothing that refers to them is sent before it. */
    sw_hpack_sent_resize(encoder, size);
}

SW_COLD void
sw_hpack_encoder_trim(struct sw_hpack_encoder *encoder)
{
    const sw_allocator *allocator = encoder->allocator;
    allocator->release(allocator->context, encoder->plans, encoder->plans_capacity * SW_HPACK_PLAN_OCTETS);
    encoder->plans = NULL;
    encoder->plans_capacity = encoder->held = 0;
    encoder->planned = UINT8_MAX;
    if (encoder->entries == 0) {
        allocator->release(allocator->context, encoder->ring, encoder->ring_capacity * sizeof *encoder->ring);
        allocator->release(allocator->context, encoder->heads, 3 * (size_t)encoder->ring_capacity * sizeof *encoder->heads);
        allocator->release(allocator->context, encoder->octets, encoder->octets_capacity);
        encoder->ring = NULL;
        encoder->heads = NULL;
        encoder->octets = NULL;
        encoder->ring_capacity = 0;
        encoder->octets_capacity = 0;
        encoder->base = encoder->begin = encoder->end;
    }
}

void
sw_hpack_encoder_free(struct sw_hpack_encoder *encoder)
{
    encoder->entries = 0;
    sw_hpack_encoder_trim(encoder);
}
