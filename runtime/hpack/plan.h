/* What the encoder's files share (plan.c, encode.c, encode_table.c). */
#ifndef SW_HPACK_PLAN_H
#define SW_HPACK_PLAN_H

#include "hpack/hpack.h"

/* What the planned fields of a section take, and what is new of them. */
struct sw_hpack_needs {
    const sw_field *fields;
    size_t bound;            /* octets of the block */
    size_t octets;           /* of what is inserted, as the table stores it */
    size_t size;             /* of what is inserted, as RFC 7541 4.1 counts */
    uint32_t inserted;       /* entries */
    uint32_t changed_fields; /* as in struct sw_hpack_encoder */
    bool same_shape;
};

/* Make the plan of one field, whatever it was before; the second is for a field of a section whose needs are known. */
void sw_hpack_plan_field(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan,
                         struct sw_hpack_needs *needs);
void sw_hpack_plan_again(const struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan);

/* Room for `count` more entries with `octets` more octets, or as much of it as the maximum size lets live at a time. False: no memory. */
bool sw_hpack_sent_reserve(struct sw_hpack_encoder *encoder, uint32_t count, size_t octets);

/* Insert the field after evicting what must go. Room for it was reserved, and it fits into the table. Its plan says where it stands. */
void sw_hpack_sent_insert(struct sw_hpack_encoder *encoder, const sw_field *field, struct sw_hpack_plan *plan);
void sw_hpack_sent_resize(struct sw_hpack_encoder *encoder, uint32_t max_size);

/*
 * By place: the hash of the literal of policy REPEATED that was written there last; 0: none, or one of policy NEVER. It changes when a
 * section is written, not when one is planned. To be mistaken by a hash only costs an entry.
 */
static inline uint16_t *
sw_hpack_repeated(const struct sw_hpack_encoder *encoder, const struct sw_hpack_plan *plan)
{
    return (uint16_t *)(void *)(encoder->plans + encoder->plans_capacity) + (plan - encoder->plans);
}

/* The field stands in the table, as the entry of this number. */
static inline void
sw_hpack_plan_entry(struct sw_hpack_plan *plan, uint16_t number)
{
    plan->key &= ~(uint64_t)SW_HPACK_KEY_ABSENT;
    plan->number = number;
    plan->match = SW_HPACK_MATCH_DYNAMIC;
    plan->settled = (sw_token_info[plan->token].flags & SW_TOKEN_IS_PLAIN) != 0;
}

/* Of a field: what of it one comparison settles. The four lie side by side, so this is a load, and a shift that drops `classes`. */
static inline uint64_t
sw_hpack_key(const sw_field *field)
{
    return (field->value_length | (uint64_t)field->token << 32 | (uint64_t)field->flags << 48 | (uint64_t)field->classes << 56)
           << 8;
}

/* The index of an entry on the wire, as the table is now. */
static inline uint32_t
sw_hpack_sent_index(const struct sw_hpack_encoder *encoder, uint16_t number)
{
    return SW_HPACK_STATIC_COUNT + (uint32_t)(uint16_t)(encoder->next - number);
}

static inline uint32_t
sw_hpack_name_length(const sw_field *field, uint16_t token)
{
    return token != SW_TOKEN_NONE ? sw_token_info[token].length : field->name_length;
}

/* Is the entry of this number still in the table? */
static inline bool
sw_hpack_sent_live(const struct sw_hpack_encoder *encoder, uint16_t number)
{
    return (uint16_t)(encoder->next - 1u - number) < encoder->entries;
}

#endif
