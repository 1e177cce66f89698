/* What the encoder knows of the fields of a section before it writes anything: each field is looked up once. */
#include <string.h>

#include "hpack.h"

enum { FIRST_PLANS = 16 };

/* Of at most 8 octets: a number that differs where they do. */
static inline uint64_t
load_short(const uint8_t *p, size_t length)
{
    uint64_t bits = 0;
    if (length >= 4) {
        uint32_t head, tail;
        memcpy(&head, p, 4);
        memcpy(&tail, p + length - 4, 4);
        bits = (uint64_t)head << 32 | tail;
    } else if (length > 0) {
        bits = (uint64_t)p[0] << 16 | (uint64_t)p[length / 2] << 8 | p[length - 1];
    }
    return bits;
}

/* Length, the first, middle and last octets: what differs elsewhere only is told apart by comparing. */
static inline uint64_t
hash_octets(const uint8_t *p, size_t length)
{
    uint64_t bits;
    if (length <= 8) {
        bits = load_short(p, length);
    } else {
        uint64_t middle, tail;
        memcpy(&bits, p, 8);
        memcpy(&middle, p + (length / 2 - 4), 8);
        memcpy(&tail, p + length - 8, 8);
        bits ^= middle * 0x9ddfea08eb382d69u ^ (tail << 29 | tail >> 35);
    }
    return (bits + length) * 0x9e3779b97f4a7c15u;
}

static inline uint16_t
fold(uint64_t hash)
{
    return (uint16_t)(hash >> 48);
}

/* The entry with this name and value. */
static inline bool
find_entry(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    if (encoder->entries == 0)
        return false;
    uint16_t number = encoder->heads[plan->hash & (2 * encoder->ring_capacity - 1)];
    uint32_t age = (uint16_t)(encoder->next - 1u - number), name_length = plan->token == SW_TOKEN_NONE ? field->name_length : 0;
    while (age < encoder->entries) {
        const struct sw_hpack_sent *entry = &encoder->ring[number & (encoder->ring_capacity - 1)];
        if (entry->hash == plan->hash && entry->token == plan->token && entry->value_length == field->value_length &&
            entry->name_length == name_length) {
            const uint8_t *octets = encoder->octets + (entry->offset - encoder->base);
            if ((name_length == 0 || memcmp(octets, field->name, name_length) == 0) &&
                (field->value_length == 0 || memcmp(octets + name_length, field->value, field->value_length) == 0)) {
                plan->entry = number;
                plan->match = SW_HPACK_MATCH_DYNAMIC;
                plan->settled = (sw_token_info[plan->token].rules & SW_RULE_PLAIN) != 0;
                return true;
            }
        }
        number = entry->next;
        uint32_t older = (uint16_t)(encoder->next - 1u - number);
        if (older <= age)
            break; /* a stale number that came round again */
        age = older;
    }
    return false;
}

/* The newest entry with this name, for names that the static table does not have. */
static void
find_entry_name(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    plan->match = SW_HPACK_MATCH_NONE;
    if (encoder->entries == 0)
        return;
    uint16_t number = encoder->heads[2 * encoder->ring_capacity + (plan->name_hash & (encoder->ring_capacity - 1))];
    uint32_t age = (uint16_t)(encoder->next - 1u - number), name_length = plan->token == SW_TOKEN_NONE ? field->name_length : 0;
    while (age < encoder->entries) {
        const struct sw_hpack_sent *entry = &encoder->ring[number & (encoder->ring_capacity - 1)];
        if (entry->name_hash == plan->name_hash && entry->token == plan->token && entry->name_length == name_length &&
            (name_length == 0 || memcmp(encoder->octets + (entry->offset - encoder->base), field->name, name_length) == 0)) {
            plan->name = number;
            plan->match = SW_HPACK_MATCH_DYNAMIC_NAME;
            return;
        }
        number = entry->next_name;
        uint32_t older = (uint16_t)(encoder->next - 1u - number);
        if (older <= age)
            return;
        age = older;
    }
}

/* What is to be done with the field: its token's policy, unless the caller's flags are stricter. */
static inline uint8_t
policy_of(const sw_field *field, const struct sw_hpack_token *known)
{
    uint8_t policy = known->policy;
    if (policy == SW_HPACK_POLICY_NEVER_BELOW)
        policy = field->value_length < known->octets ? SW_HPACK_POLICY_NEVER : SW_HPACK_POLICY_INDEX;
    if ((field->flags & (SW_FIELD_NEVER_INDEXED | SW_FIELD_NO_INDEX)) != 0)
        policy = (field->flags & SW_FIELD_NEVER_INDEXED) != 0 || policy == SW_HPACK_POLICY_NEVER ? SW_HPACK_POLICY_NEVER
                                                                                                  : SW_HPACK_POLICY_LITERAL;
    return policy;
}

static inline void
find_name(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    const struct sw_hpack_token *known = &sw_hpack_tokens[plan->token];
    if (known->count > 0) {
        plan->name = known->first;
        plan->match = SW_HPACK_MATCH_STATIC_NAME;
    } else {
        find_entry_name(encoder, field, plan);
    }
}

static inline bool
find_static(const struct sw_hpack_token *known, const sw_field *field, struct sw_hpack_plan *plan)
{
    uint32_t length = field->value_length, index = known->first, end = index + known->count;
    if (known->valued == 0) { /* at most one entry, and that without a value */
        if (length != 0 || index == 0)
            return false;
    } else {
        for (; index < end; index++) {
            const struct sw_hpack_static *entry = &sw_hpack_static[index];
            const uint8_t *value = (const uint8_t *)sw_hpack_static_text + entry->value_offset;
            if (entry->value_length == length && (length == 0 || (value[0] == field->value[0] && memcmp(value, field->value, length) == 0)))
                break;
        }
        if (index == end)
            return false;
    }
    plan->entry = (uint16_t)index;
    plan->match = SW_HPACK_MATCH_STATIC;
    plan->settled = (sw_hpack_static[index].flags & SW_FIELD_SETTLED) != 0;
    return true;
}

/*
 * Sections of one direction are much alike, so the field that stood in this place last time is tried first. Its plan still tells the
 * token and the entry that it came to; only the value has to be compared.
 */
static inline bool
same_again(const struct sw_hpack_encoder *encoder, const sw_field *field, const struct sw_hpack_plan *plan)
{
    const uint8_t *value;
    if (plan->match < SW_HPACK_MATCH_STATIC || plan->token == SW_TOKEN_NONE || plan->token != field->token ||
        (field->flags & (SW_FIELD_NEVER_INDEXED | SW_FIELD_NO_INDEX)) != 0)
        return false;
    if (plan->match == SW_HPACK_MATCH_STATIC) {
        const struct sw_hpack_static *entry = &sw_hpack_static[plan->entry];
        if (entry->value_length != field->value_length)
            return false;
        value = (const uint8_t *)sw_hpack_static_text + entry->value_offset;
    } else {
        const struct sw_hpack_sent *entry = &encoder->ring[plan->entry & (encoder->ring_capacity - 1)];
        if (!sw_hpack_sent_live(encoder, plan->entry) || entry->token != plan->token || entry->value_length != field->value_length)
            return false;
        value = encoder->octets + (entry->offset - encoder->base);
    }
    return field->value_length == 0 || memcmp(value, field->value, field->value_length) == 0;
}

static inline void
look_up(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    uint16_t token = field->token;
    if ((uint16_t)(token - 1) >= SW_TOKEN_COUNT - 1) /* none, or one of a newer header's */
        token = sw_token_of(field->name, field->name_length);
    const struct sw_hpack_token *known = &sw_hpack_tokens[token];
    plan->token = token;
    plan->policy = policy_of(field, known);
    plan->name_hash = 0;
    plan->settled = false;

    if (plan->policy != SW_HPACK_POLICY_NEVER && find_static(known, field, plan)) /* a secret is not even told by a static index */
        return;
    uint64_t name_hash = token != SW_TOKEN_NONE ? token * 0xd6e8feb86659fd93u : hash_octets(field->name, field->name_length);
    if (known->count == 0)
        plan->name_hash = fold(name_hash) | 1;
    if (plan->policy == SW_HPACK_POLICY_INDEX) {
        plan->hash = fold((hash_octets(field->value, field->value_length) ^ name_hash) * 0x9e3779b97f4a7c15u);
        if (find_entry(encoder, field, plan))
            return;
    }
    find_name(encoder, field, plan);
}

static bool
grow_plans(struct sw_hpack_encoder *encoder, size_t count)
{
    const sw_allocator *allocator = encoder->allocator;
    size_t capacity = encoder->plans_capacity == 0 ? FIRST_PLANS : encoder->plans_capacity;
    while (capacity < count)
        capacity *= 2;
    struct sw_hpack_plan *plans = allocator->reallocate(allocator->context, encoder->plans, encoder->plans_capacity * sizeof *plans,
                                                        capacity * sizeof *plans);
    if (plans == NULL)
        return false;
    for (size_t i = encoder->plans_capacity; i < capacity; i++)
        plans[i].match = SW_HPACK_MATCH_NONE;
    encoder->plans = plans;
    encoder->plans_capacity = (uint32_t)capacity;
    return true;
}

void
sw_hpack_plan_name(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    find_name(encoder, field, plan);
}

void
sw_hpack_plan_again(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    find_entry(encoder, field, plan);
}

const struct sw_hpack_plan *
sw_hpack_encoder_plan(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    if (count > encoder->plans_capacity || encoder->plans == NULL)
        if (!grow_plans(encoder, count))
            return NULL;
    uint32_t inserted = 0, octets = 0;
    size_t bound = 0; /* of names and values that are written as they are */
    struct sw_hpack_plan *plan = encoder->plans;
    for (size_t i = 0; i < count; i++, plan++) {
        if (same_again(encoder, &fields[i], plan))
            continue;
        look_up(encoder, &fields[i], plan);
        if (plan->match >= SW_HPACK_MATCH_STATIC)
            continue;
        size_t length = (size_t)sw_hpack_name_length(&fields[i], plan->token) + fields[i].value_length;
        bound += length + SW_HPACK_FIELD_BOUND;
        if (plan->policy != SW_HPACK_POLICY_INDEX)
            continue;
        if (length + SW_HPACK_ENTRY_OVERHEAD > encoder->limit) {
            plan->policy = SW_HPACK_POLICY_LITERAL; /* RFC 7541 4.4: it would only empty the table */
        } else {
            inserted++;
            octets += plan->token == SW_TOKEN_NONE ? (uint32_t)length : fields[i].value_length;
        }
    }
    bound += count * SW_HPACK_INDEX_BOUND + SW_HPACK_BLOCK_BOUND;
    encoder->bound = inserted > 0 || bound > UINT32_MAX ? 0 : (uint32_t)bound; /* what is inserted may evict what was found */
    if (inserted > 0 && !sw_hpack_sent_reserve(encoder, inserted, octets))
        return NULL;
    return encoder->plans;
}

bool
sw_hpack_encoder_reserve(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    return sw_hpack_encoder_plan(encoder, fields, count) != NULL;
}
