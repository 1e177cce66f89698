/* What the encoder knows of the fields of a section before it writes anything: each field is looked up once. */
#include <string.h>

#include "hpack/plan.h"
#include "support/compiler.h"

enum { FIRST_PLANS = 16 };

static inline uint32_t
load32(const uint8_t *p)
{
    uint32_t bits;
    memcpy(&bits, p, sizeof bits);
    return bits;
}

static inline uint64_t
load64(const uint8_t *p)
{
    uint64_t bits;
    memcpy(&bits, p, sizeof bits);
    return bits;
}

/* Of at most 8 octets: a number that differs where they do. */
static inline uint64_t
load_short(const uint8_t *p, size_t length)
{
    uint64_t bits = 0;
    if (length >= 4) {
        bits = (uint64_t)load32(p) << 32 | load32(p + length - 4);
    } else if (length > 0) {
        bits = (uint64_t)p[0] << 16 | (uint64_t)p[length / 2] << 8 | p[length - 1];
    }
    return bits;
}

/*
 * A hash of the length and of the first, middle and last octets; values that differ elsewhere only are distinguished by comparing. Apart, as
 * the callers have no register left for it: that is smaller, and no slower.
 */
static SW_NOINLINE uint64_t
hash_octets(const uint8_t *p, size_t length)
{
    uint64_t bits;
    if (length <= 8) {
        bits = load_short(p, length);
    } else {
        uint64_t middle = load64(p + (length / 2 - 4)), tail = load64(p + length - 8);
        bits = load64(p) ^ middle * 0x9ddfea08eb382d69u ^ (tail << 29 | tail >> 35);
    }
    return (bits + length) * 0x9e3779b97f4a7c15u;
}

/* Short values, which most are, word by word: a call of memcmp() takes 25 instructions. */
static SW_ALWAYS_INLINE bool
same_octets(const uint8_t *one, const uint8_t *other, uint32_t length)
{
    if (length > 16) {
        if (length > 32)
            return memcmp(one, other, length) == 0;
        return load64(one) == load64(other) && load64(one + 8) == load64(other + 8) &&
               load64(one + length - 16) == load64(other + length - 16) && load64(one + length - 8) == load64(other + length - 8);
    }
    if (length >= 8)
        return load64(one) == load64(other) && load64(one + length - 8) == load64(other + length - 8);
    if (length >= 4)
        return load32(one) == load32(other) && load32(one + length - 4) == load32(other + length - 4);
    return length == 0 || (one[0] == other[0] && one[length / 2] == other[length / 2] && one[length - 1] == other[length - 1]);
}

static inline uint16_t
fold(uint64_t hash)
{
    return (uint16_t)(hash >> 48);
}

/* Is the entry's name that of the field? A token is settled before. */
static inline bool
same_name(const struct sw_hpack_encoder *encoder, const struct sw_hpack_sent *entry, const sw_field *field)
{
    if (entry->token != SW_TOKEN_NONE)
        return true;
    const uint8_t *name = encoder->octets + (entry->offset - encoder->base);
    return entry->name_length == field->name_length && memcmp(name, field->name, field->name_length) == 0;
}

/* The entry with this name and value. */
static inline bool
find_entry(const struct sw_hpack_encoder *encoder, const sw_field *field, uint32_t hash, struct sw_hpack_plan *plan)
{
    if (encoder->entries == 0)
        return false;
    uint32_t newest = encoder->next - 1u, token = plan->token;
    uint16_t number = encoder->heads[hash & (2 * encoder->ring_capacity - 1)];
    uint32_t age = (uint16_t)(newest - number);
    while (age < encoder->entries) {
        const struct sw_hpack_sent *entry = &encoder->ring[number & (encoder->ring_capacity - 1)];
        if (entry->hash == hash && entry->token == token && entry->value_length == field->value_length &&
            same_name(encoder, entry, field)) {
            const uint8_t *value = encoder->octets + (entry->offset - encoder->base) + entry->name_length;
            if (same_octets(value, field->value, field->value_length)) {
                plan->value = value;
                sw_hpack_plan_entry(plan, number);
                return true;
            }
        }
        number = entry->next;
        uint32_t older = (uint16_t)(newest - number);
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
    uint32_t newest = encoder->next - 1u;
    uint16_t number = encoder->heads[2 * encoder->ring_capacity + (plan->name_hash & (encoder->ring_capacity - 1))];
    uint32_t age = (uint16_t)(newest - number);
    while (age < encoder->entries) {
        const struct sw_hpack_sent *entry = &encoder->ring[number & (encoder->ring_capacity - 1)];
        if (entry->name_hash == plan->name_hash && entry->token == plan->token && same_name(encoder, entry, field)) {
            plan->number = number;
            plan->match = SW_HPACK_MATCH_DYNAMIC_NAME;
            return;
        }
        number = entry->next_name;
        uint32_t older = (uint16_t)(newest - number);
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
    if ((field->flags & (SW_FIELD_NEVER_INDEXED | SW_FIELD_NO_INDEX | SW_FIELD_INDEX)) == 0)
        return policy;
    if ((field->flags & SW_FIELD_NEVER_INDEXED) != 0)
        return SW_HPACK_POLICY_NEVER;
    if ((field->flags & SW_FIELD_NO_INDEX) != 0)
        return policy == SW_HPACK_POLICY_NEVER ? SW_HPACK_POLICY_NEVER : SW_HPACK_POLICY_LITERAL;
    return SW_HPACK_POLICY_INDEX;
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
            if (entry->value_length == length &&
                (length == 0 || (value[0] == field->value[0] && memcmp(value, field->value, length) == 0)))
                break;
        }
        if (index == end)
            return false;
    }
    plan->key &= ~(uint64_t)SW_HPACK_KEY_ABSENT;
    plan->value = (const uint8_t *)sw_hpack_static_text + sw_hpack_static[index].value_offset;
    plan->number = (uint16_t)index;
    plan->match = SW_HPACK_MATCH_STATIC;
    plan->settled = (sw_hpack_static[index].flags & SW_FIELD_SETTLED) != 0;
    plan->octet = (uint8_t)(SW_HPACK_INDEXED | index);
    return true;
}

static inline void
look_up(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    uint32_t token = field->token;
    uint64_t key = sw_hpack_key(field) | SW_HPACK_KEY_ABSENT, name_hash = 0;
    if (token - 1 >= SW_TOKEN_COUNT - 1) { /* none, or one of a newer header's */
        token = sw_token_of(field->name, field->name_length);
        if (token == SW_TOKEN_NONE)
            name_hash = hash_octets(field->name, field->name_length);
        key |= SW_HPACK_KEY_NAMED;
    }
    name_hash += token * 0xd6e8feb86659fd93u;
    const struct sw_hpack_token *known = &sw_hpack_tokens[token];
    uint8_t policy = policy_of(field, known);
    plan->key = key;
    plan->token = (uint16_t)token;
    plan->policy = policy;
    plan->settled = false;
    plan->octet = 0;

    if (policy != SW_HPACK_POLICY_NEVER && find_static(known, field, plan)) /* a static index would reveal a secret */
        return;
    if (policy == SW_HPACK_POLICY_INDEX || policy == SW_HPACK_POLICY_REPEATED) {
        uint16_t hash = fold(hash_octets(field->value, field->value_length) + name_hash);
        plan->hash = hash;
        if (policy == SW_HPACK_POLICY_REPEATED && hash == *sw_hpack_repeated(encoder, plan))
            plan->policy = policy = SW_HPACK_POLICY_INDEX;
        if (policy == SW_HPACK_POLICY_INDEX && find_entry(encoder, field, hash, plan))
            return;
    }
    plan->name_hash = 0;
    plan->number = known->first;
    plan->match = SW_HPACK_MATCH_STATIC_NAME;
    if (known->count == 0) {
        plan->name_hash = fold(name_hash) | 1;
        find_entry_name(encoder, field, plan);
    }
}

void
sw_hpack_plan_field(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan,
                    struct sw_hpack_needs *needs)
{
    uint16_t token = plan->token;
    look_up(encoder, field, plan);
    if (plan->token != token)
        needs->same_shape = false;
    needs->changed_fields |= (uint32_t)1 << ((field - needs->fields) & 31);
    if (plan->match >= SW_HPACK_MATCH_STATIC)
        return;
    size_t length = (size_t)sw_hpack_name_length(field, plan->token) + field->value_length;
    needs->bound += length + SW_HPACK_FIELD_BOUND;
    if (plan->policy != SW_HPACK_POLICY_INDEX)
        return;
    const size_t size = length + SW_HPACK_ENTRY_OVERHEAD;
    if (size > encoder->limit || size > UINT16_MAX || encoder->entries > SW_HPACK_INSERTED_MOST) {
        plan->policy = SW_HPACK_POLICY_REPEATED; /* RFC 7541 4.4: it would only empty the table; or an entry could not hold it */
    } else {
        needs->inserted++;
        needs->size += size;
        needs->octets += plan->token == SW_TOKEN_NONE ? length : field->value_length;
    }
}

void
sw_hpack_plan_again(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan)
{
    struct sw_hpack_needs needs = {.fields = field};
    sw_hpack_plan_field(encoder, field, plan, &needs);
}

/*
 * The table has changed since the plan was made. Its entry is found again by its number, which comes round after 65,536 entries: then
 * this is another one, and good as well when name and length are the same.
 */
static inline bool
find_again(const struct sw_hpack_encoder *encoder, struct sw_hpack_plan *plan)
{
    if (plan->match == SW_HPACK_MATCH_STATIC)
        return true;
    const struct sw_hpack_sent *entry = &encoder->ring[plan->number & (encoder->ring_capacity - 1)];
    plan->octet = 0;
    if (!sw_hpack_sent_live(encoder, plan->number) || entry->token != plan->token ||
        entry->value_length != (uint32_t)(plan->key >> 8))
        return false;
    plan->value = encoder->octets + (entry->offset - encoder->base);
    return true;
}

static SW_COLD bool
grow_plans(struct sw_hpack_encoder *encoder, size_t count)
{
    const sw_allocator *allocator = encoder->allocator;
    size_t capacity = encoder->plans_capacity == 0 ? FIRST_PLANS : encoder->plans_capacity;
    while (capacity < count)
        capacity *= 2;
    const size_t held = encoder->plans_capacity;
    struct sw_hpack_plan *plans =
        allocator->reallocate(allocator->context, encoder->plans, held * SW_HPACK_PLAN_OCTETS, capacity * SW_HPACK_PLAN_OCTETS);
    if (plans == NULL)
        return false;
    uint16_t *repeated = (uint16_t *)(void *)(plans + capacity);
    memmove(repeated, plans + held, held * sizeof *repeated);
    memset(repeated + held, 0, (capacity - held) * sizeof *repeated);
    for (size_t i = held; i < capacity; i++)
        plans[i] = (struct sw_hpack_plan){.key = SW_HPACK_KEY_ABSENT, .match = SW_HPACK_MATCH_NONE};
    encoder->plans = plans;
    encoder->plans_capacity = (uint32_t)capacity;
    return true;
}

/*
 * Sections of one direction mostly repeat the last one, so the field in the same place of that one is tried first: its plan still says what
 * it came to, and only the octets of the value are compared, as behind the same pointer may be others now; 20 instructions for a field
 * that is the same.
 */
static inline void
plan_unmoved(const struct sw_hpack_encoder *encoder, const sw_field *field, const sw_field *end, struct sw_hpack_needs *needs)
{
    for (struct sw_hpack_plan *plan = encoder->plans; field != end; field++, plan++)
        if (sw_hpack_key(field) != plan->key || !same_octets(plan->value, field->value, field->value_length))
            sw_hpack_plan_field(encoder, field, plan, needs);
}

/* The same after the table has changed: entries are found again, and plans behind those of this section lose theirs. */
static inline void
plan_moved(struct sw_hpack_encoder *encoder, const sw_field *field, const sw_field *end, struct sw_hpack_needs *needs)
{
    struct sw_hpack_plan *plan = encoder->plans, *held = plan + encoder->held;
    for (; field != end; field++, plan++)
        if (sw_hpack_key(field) != plan->key || !find_again(encoder, plan) ||
            !same_octets(plan->value, field->value, field->value_length))
            sw_hpack_plan_field(encoder, field, plan, needs);
    for (; plan < held; plan++)
        if (plan->match >= SW_HPACK_MATCH_STATIC)
            plan->key =
                SW_HPACK_KEY_ABSENT; /* the rest of the key too: there is no hash beside it that a literal could be compared by */
    encoder->held = 0;
    encoder->moved = false;
}

const struct sw_hpack_plan *
sw_hpack_encoder_plan(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    struct sw_hpack_needs needs = {
        .fields = fields,
        .bound = count * SW_HPACK_INDEX_BOUND + SW_HPACK_BLOCK_BOUND,
        .same_shape = count == encoder->planned,
    };
    encoder->planned = UINT8_MAX;
    encoder->same_shape = false;
    if (count > encoder->plans_capacity || encoder->plans == NULL)
        if (!grow_plans(encoder, count))
            return NULL;
    const sw_field *end = count > 0 ? fields + count : fields;
    if (encoder->moved)
        plan_moved(encoder, fields, end, &needs);
    else
        plan_unmoved(encoder, fields, end, &needs);
    if (count > encoder->held)
        encoder->held = (uint32_t)count;
    encoder->bound = (uint32_t)needs.bound;
    if (needs.inserted > 0 || needs.bound > UINT32_MAX)
        encoder->bound = 0; /* what is inserted may evict what was found */
    if (needs.size > encoder->limit - encoder->size) {
        needs.inserted = (uint32_t)count; /* what is inserted may evict what was found, which is inserted again then */
        needs.octets = encoder->limit;
    }
    if (needs.inserted > 0 && !sw_hpack_sent_reserve(encoder, needs.inserted, needs.octets))
        return NULL;
    if (count <= SW_HPACK_SAME_SHAPE_MOST) {
        encoder->planned = (uint8_t)count;
        encoder->same_shape = needs.same_shape;
        encoder->changed_fields = needs.changed_fields;
    }
    return encoder->plans;
}

bool
sw_hpack_encoder_reserve(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    return sw_hpack_encoder_plan(encoder, fields, count) != NULL;
}
