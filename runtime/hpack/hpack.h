/*
 * HPACK (RFC 7541) as the connection uses it: a decoder that resumes at any octet, and an encoder that cannot fail once it reserved.
 *
 * A decoder or encoder is a part of its owner and holds no memory before its first use. Both keep their dynamic table as octets in one
 * linear buffer (live ones contiguous) and a ring of descriptors; both buffers grow by doubling up to what the maximum table size can
 * fill, which is our own setting and never a number that the peer chose.
 */
#ifndef SW_HPACK_H
#define SW_HPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "checks.h"
#include "hpack/huffman.h"
#include "hpack_tables.h"
#include "statewire/hpack.h"
#include "statewire/types.h"

/* ---- decoder (block.c, decode.c, section.c, decode_table.c) ---- */

/* Budgets of one field section; soft ones, of which so many times as much ends the connection. */
struct sw_hpack_limits {
    uint32_t list_size;                          /* octets of names and values and SW_HPACK_ENTRY_OVERHEAD for each field */
    uint32_t fields;                             /* cookie crumbs apart */
    uint32_t crumbs;                             /* cookie fields */
    uint32_t size_updates;                       /* dynamic table size updates in a block; this one is hard */
    uint8_t list_hard, fields_hard, crumbs_hard; /* the factors */
};

/* An entry of the decoder's dynamic table. A name that is a token is not stored. */
struct sw_hpack_entry {
    uint32_t offset; /* of its octets, name first; virtual: subtract the table's base */
    uint32_t name_length;
    uint32_t value_length;
    uint16_t token;
    uint8_t classes; /* of the value */
    uint8_t flags;   /* SW_FIELD_NAME_INVALID, SW_FIELD_SETTLED, and the stamp of the last section that refers to the entry */
};

enum {
    SW_HPACK_KEPT = 32,          /* fields of the last section that can be used again */
    SW_HPACK_NOT_AGAIN = 0xffff, /* no octet */
};

struct sw_hpack_chunk;

/*
 * A representation that is not there whole, or a literal that has no room where it would be made at once: the octets of its strings are
 * decoded as they come (block.c). Name and value stand one behind the other, behind what is in use of the arena.
 */
struct sw_hpack_cut {
    struct sw_huffman_part huffman;
    struct sw_hpack_chunk *own; /* the strings, when the arena's newest chunk has no room for them; not part of the arena */
    uint32_t index;             /* of the name, or 0 */
    uint32_t left;              /* octets of this string that have not come */
    uint32_t name_length;       /* octets before the value */
    uint32_t length;            /* octets of this string */
    uint32_t fault;             /* octets of the input from the representation on that was cut, or is wrong; 0: none of it */
    uint16_t token;             /* of a name literal */
    uint8_t octets[8];          /* the first ones of an integer, and of the representation or string that begins with it */
    uint8_t held;               /* how many */
    uint8_t phase;              /* 0: nothing is cut */
    uint8_t first;              /* octet of the literal */
    uint8_t name_result;        /* SW_HPACK_OK or SW_HPACK_HUFFMAN_* */
    bool value;                 /* this string is the value */
    bool coded;                 /* it is Huffman coded */
    bool lost;                  /* the field can neither be stored nor become an entry: its octets are only counted */
};

struct sw_hpack_decoder {
    const sw_allocator *allocator;
    const struct sw_hpack_limits *limits;

    /* the section: valid until the next sw_hpack_section_begin() */
    sw_field *fields;
    uint32_t count; /* fields stored */
    uint32_t capacity;
    uint32_t list_size; /* of all fields decoded, stored or not */
    uint32_t regular;   /* fields decoded, crumbs apart; when `ample` is 0 */
    uint32_t crumbs;    /* cookie fields decoded; when `ample` is 0 */
    uint32_t detached;  /* of `count`: these point into no table */
    uint32_t stored;    /* with too_large: the part of list_size that is stored */
    uint8_t moves;      /* times that some of the other fields were looked at because octets of the table went elsewhere */
    bool too_large;     /* a soft budget is passed; pseudo-header fields are still stored where they fit */
    bool update_due;    /* the block must begin with a size update (RFC 9113 4.3.1) */
    uint8_t stamp;      /* 1 to 63: of this section, and of those since the dynamic table changed */
    uint32_t updates;   /* size updates in this block */
    struct sw_hpack_chunk *arena; /* newest first; chunks do not move */

    /* the section beside the last one, whose fields stand in `fields` until others take their places */
    uint32_t changed_fields; /* bit per field, of the first 32, that is not the very field that stood in its place */
    uint16_t unlike;         /* 0: all fields so far have the token of the one that stood in their place */
    uint8_t last;            /* fields of the last section; above SW_HPACK_KEPT: more, or it is not to be compared with */
    uint8_t kept;            /* fields before this number, and not before `count`, are what their sw_hpack_again() says */
    bool changed;            /* nothing of this section can be kept for the next one */
    bool whole;              /* the section is complete, and no field of it was dropped */
    bool same_shape; /* with that: it has as many fields as the last one, at most 32, each with the token of the one in its place */

    uint8_t stop;   /* why reading stopped, between the decoder's own functions */
    uint32_t ample; /* with fewer fields stored, no budget of fields or crumbs is passed by one more; 0: they are counted */

    /* the dynamic table */
    struct sw_hpack_entry *ring;
    uint8_t *octets;
    uint32_t ring_capacity; /* a power of two, or 0 */
    uint32_t newest;        /* ring position of the newest entry, wraps */
    uint32_t entries;
    uint32_t octets_capacity;
    uint32_t base; /* virtual offset of octets[0] */
    uint32_t end;  /* virtual offset after the newest entry */
    uint32_t size; /* as RFC 7541 4.1 counts */
    uint32_t max_size;
    uint32_t limit;     /* our acknowledged setting: max_size may not pass it */
    uint32_t due_limit; /* with update_due: what the update may not pass */

    struct sw_hpack_cut cut;
};

/* Nothing is allocated. `allocator` and `limits` are the owner's and stay. */
void sw_hpack_decoder_init(struct sw_hpack_decoder *decoder, const sw_allocator *allocator, const struct sw_hpack_limits *limits);
void sw_hpack_decoder_free(struct sw_hpack_decoder *decoder);

/* Gives back what only serves reuse, the fields of the last section with it. The table stays. Not inside a field block. */
void sw_hpack_decoder_trim(struct sw_hpack_decoder *decoder);

/* statewire/hpack.h has sw_hpack_decoder_set_limit(), sw_hpack_section_begin(), sw_hpack_encoder_set_limit(), sw_hpack_encode_bound(). */

/*
 * Decode the next octets of a field block, cut anywhere.
 *
 * Returns SW_HPACK_OK, an error of spec/hpack/representations.yaml, SW_HPACK_TOO_LARGE or SW_HPACK_NO_MEMORY. All but the first are for
 * good: the decoder may only be freed after them.
 */
enum sw_hpack_result sw_hpack_decode(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end_of_block);

/* ---- shared by the decoder's files ---- */

/*
 * Reading stops in one of two ways: with a result, or because a representation cannot be read at once. Functions that read return where
 * they got to, or NULL after noting why in the decoder: `stop` is a result, or this.
 */
enum { SW_HPACK_CUT = UINT8_MAX };

static inline const uint8_t *
sw_hpack_stop(struct sw_hpack_decoder *decoder, uint8_t why)
{
    decoder->stop = why;
    return NULL;
}

/* Read all representations that can be read at once, of one octet or more. Returns where they end, or NULL: `stop` is a result. */
const uint8_t *sw_hpack_read_representations(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end);

struct sw_hpack_integer {
    const uint8_t *at; /* behind it, or NULL */
    uint32_t value;
};

/* The integer in the low bits of an octet and those behind it, of SW_HPACK_INTEGER_BITS at most. */
struct sw_hpack_integer
sw_hpack_read_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask);

/* The literal in `cut` is complete: its strings, and what came of the value. False: see `stop`. */
bool sw_hpack_finish_cut(struct sw_hpack_decoder *decoder, const uint8_t *strings, uint8_t value_result);

static inline struct sw_hpack_entry *
sw_hpack_table_entry(const struct sw_hpack_decoder *decoder, uint32_t age)
{
    return &decoder->ring[(decoder->newest - age) & (decoder->ring_capacity - 1)];
}

/* Where the octets of the next entry go, with room for `length` of them and one more; NULL: there is not as much. */
static inline uint8_t *
sw_hpack_table_room(const struct sw_hpack_decoder *decoder, size_t length)
{
    uint32_t used = decoder->end - decoder->base;
    return length < decoder->octets_capacity - used ? decoder->octets + used : NULL;
}

/*
 * Insert the field, which is not yet stored, after evicting what must go. Its octets may not be those of an entry, but the value of a
 * well-known one may stand in sw_hpack_table_room(), and is not copied then. False: no memory.
 */
bool sw_hpack_table_insert(struct sw_hpack_decoder *decoder, sw_field *field);
bool sw_hpack_table_resize(struct sw_hpack_decoder *decoder, uint32_t max_size);

enum {
    SW_HPACK_CHUNK = 4096,    /* octets of the arena taken at a time, the chunk's head included; longer strings have their own */
    SW_HPACK_CHUNK_REST = 256 /* octets at a chunk's end that may stay unused */
};

struct sw_hpack_chunk {
    struct sw_hpack_chunk *older;
    uint32_t size;
    uint32_t used;
    uint8_t octets[];
};

struct sw_hpack_chunk *sw_hpack_chunk_new(const struct sw_hpack_decoder *decoder, size_t size);
void sw_hpack_chunk_release(const struct sw_hpack_decoder *decoder, struct sw_hpack_chunk *chunk);

/* A chunk that is full becomes part of the arena. */
void sw_hpack_arena_add(struct sw_hpack_decoder *decoder, struct sw_hpack_chunk *chunk);

/* A new chunk, if no more than SW_HPACK_CHUNK_REST octets of the last one stay unused. Returns where it begins, or NULL: see `stop`. */
uint8_t *sw_hpack_arena_grow(struct sw_hpack_decoder *decoder, size_t length);

/* The newest octets of the arena are the name, and the value, of a field that is not stored: they may be taken by others. */
void sw_hpack_give_back(struct sw_hpack_decoder *decoder, const sw_field *field, bool value);

bool sw_hpack_fields_grow(struct sw_hpack_decoder *decoder);

/* The next capacity of an array that has to hold `needed`, `most` at most: its last growth takes it there at once. */
uint32_t sw_hpack_grown(uint32_t capacity, uint32_t factor, uint32_t needed, uint64_t most);

/*
 * The octet that a stored field was on the wire, and would be again, or SW_HPACK_NOT_AGAIN. Those octets stand before the fields, the
 * first one last, so that what points to the fields points to them too.
 */
static inline uint16_t *
sw_hpack_again(const struct sw_hpack_decoder *decoder, uint32_t i)
{
    return (uint16_t *)(void *)decoder->fields + ~(ptrdiff_t)i;
}

/* Entries get other indices, or their octets another place: what stands for a field of the last section may not any more. */
static inline void
sw_hpack_forget_section(struct sw_hpack_decoder *decoder)
{
    decoder->kept = 0;
    decoder->changed = true;
}

/* What the budgets say about one more field. */
enum sw_hpack_verdict { SW_HPACK_KEEP, SW_HPACK_DROP, SW_HPACK_END };

/* The hard limit that a section passed: an enum sw_check. */
enum sw_check sw_hpack_section_passed(const struct sw_hpack_decoder *decoder);

/* Of a field that list_size has, and that may be beyond a budget. */
enum sw_hpack_verdict sw_hpack_judge_field(struct sw_hpack_decoder *decoder, const sw_field *field);

/* Room that is not taken yet. NULL: see `stop`; SW_HPACK_CUT: the newest chunk has too much left to be left, but not as much. */
static inline uint8_t *
sw_hpack_arena_reserve(struct sw_hpack_decoder *decoder, size_t length)
{
    struct sw_hpack_chunk *chunk = decoder->arena;
    if (chunk != NULL && length <= chunk->size - chunk->used)
        return chunk->octets + chunk->used;
    decoder->stop = SW_HPACK_CUT;
    return sw_hpack_arena_grow(decoder, length);
}

/* ---- encoder (plan.c, encode.c, encode_table.c) ---- */

/* An entry of the encoder's dynamic table. */
struct sw_hpack_sent {
    uint32_t offset;      /* as in sw_hpack_entry */
    uint16_t name_length; /* stored octets of the name: 0 for a token */
    uint16_t value_length;
    uint16_t token;
    uint16_t hash; /* of name and value */
    uint16_t name_hash;
    uint16_t next; /* the next older entry in the chain of this hash, by its number */
    uint16_t next_name;
    uint16_t size; /* as RFC 7541 4.1 counts */
};

enum sw_hpack_match {
    SW_HPACK_MATCH_NONE,         /* neither name nor value */
    SW_HPACK_MATCH_STATIC_NAME,  /* the name: an index of the static table */
    SW_HPACK_MATCH_DYNAMIC_NAME, /* the name: the number of an entry */
    SW_HPACK_MATCH_STATIC,       /* name and value: an index of the static table */
    SW_HPACK_MATCH_DYNAMIC       /* name and value: the number of an entry */
};

/* Why a field may not be compared with the plan of the last section. */
enum {
    SW_HPACK_KEY_ABSENT = 1, /* the field is in no table, as far as is known */
    SW_HPACK_KEY_NAMED = 2   /* it came without its token */
};

/*
 * What the encoder found out about one field, once; the caller applies its rules to it before anything is encoded. It stays, as the
 * field in the same place of the next section is most likely the same.
 */
struct sw_hpack_plan {
    uint64_t key; /* sw_hpack_key() of the field, and SW_HPACK_KEY_* in the low octet, which that leaves 0 */
    union {
        const uint8_t *value; /* in the table, from SW_HPACK_MATCH_STATIC on */
        struct {              /* else: of name and value, and of a name that the static table lacks */
            uint16_t hash;
            uint16_t name_hash;
        };
    };
    uint16_t token;
    uint16_t number; /* of what `match` says */
    uint8_t match;   /* enum sw_hpack_match: from SW_HPACK_MATCH_STATIC on this very field was sent, and judged, before */
    uint8_t policy;  /* enum sw_hpack_policy with the caller's flags: INDEX, LITERAL or NEVER; REPEATED: LITERAL, with a hash */
    uint8_t settled; /* it was judged before, and is a field of which nothing else is asked */
    uint8_t octet;   /* the field as an index of one octet, while nothing is inserted; 0: it takes more */
};

enum {
    SW_HPACK_PLAN_OCTETS = sizeof(struct sw_hpack_plan) + sizeof(uint16_t)
};                                      /* of a plan, with what was repeated in its place */
enum { SW_HPACK_SAME_SHAPE_MOST = 32 }; /* fields of a section that are compared with those of the last one */

struct sw_hpack_encoder {
    const sw_allocator *allocator;
    struct sw_hpack_plan *plans; /* of the last sw_hpack_encoder_plan(), tried first by the next one; behind them: repeated[] */
    struct sw_hpack_sent *ring;
    uint16_t *heads; /* newest entry by hash: 2 * ring_capacity, then by hash of the name: ring_capacity */
    uint8_t *octets;
    uint32_t bound;          /* the most octets that those fields take; 0: not known */
    uint32_t changed_fields; /* with same_shape: bit per field that differs (token, octets, flags) from the last section's */
    uint32_t held;           /* plans that may hold something of the table; those behind them are SW_HPACK_KEY_ABSENT */
    uint32_t plans_capacity;
    uint32_t ring_capacity;
    uint32_t octets_capacity;
    uint32_t base, begin, end; /* virtual offsets: octets[0], oldest entry, after the newest entry */
    uint32_t entries;
    uint32_t size;
    uint32_t limit;    /* what the peer allows, clamped to the cap: the table's maximum size */
    uint32_t smallest; /* the least that the limit was since the last block */
    uint16_t next;     /* number of the next entry; wraps */
    uint8_t planned;   /* fields of the last section that was planned; above SW_HPACK_SAME_SHAPE_MOST: not known */
    bool update_pending;
    bool sized;      /* part of one that has its own cap (alone.c) */
    bool same_shape; /* each field has the token of the one in its place in the last planned section, and they are as many */
    bool moved;      /* the table changed, or its octets moved, since the plans were made */
};

/* The most octets of an integer, of a literal beside its name and value, and of a block beside its fields. */
enum {
    SW_HPACK_INDEX_BOUND = 1 + (SW_HPACK_SIZE_BITS + 6) / 7,
    SW_HPACK_FIELD_BOUND = 3 * SW_HPACK_INDEX_BOUND,
    SW_HPACK_BLOCK_BOUND = 2 * SW_HPACK_INDEX_BOUND + SW_HUFFMAN_SLACK
};

enum {
    SW_HPACK_ENCODER_CAP = SW_HPACK_TABLE_SIZE, /* our table is never larger, whatever the peer allows, unless it is `sized` */
    SW_HPACK_INSERTED_MOST = UINT16_MAX / 2     /* in a block, and entries before it: numbers of entries never come round */
};

/* What the table of a `sized` one is never larger than. */
uint32_t sw_hpack_encoder_cap(const struct sw_hpack_encoder *encoder);

void sw_hpack_encoder_init(struct sw_hpack_encoder *encoder, const sw_allocator *allocator);
void sw_hpack_encoder_free(struct sw_hpack_encoder *encoder);
void sw_hpack_encoder_trim(struct sw_hpack_encoder *encoder);

/*
 * Look every field up, and take all the memory that encoding them can need. Nothing changes that the peer could notice, and nothing
 * that decides how later sections are coded: plans only cache lookups, and a section may be planned and never written.
 *
 * Returns encoder->plans, one for each field and valid until the next call, or NULL when memory is short.
 */
const struct sw_hpack_plan *sw_hpack_encoder_plan(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count);

/* As sw_hpack_encode_bound(), for fields that a plan was made for, which mostly knows. */
static inline size_t
sw_hpack_planned_bound(const struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    return encoder->bound > 0 ? encoder->bound : sw_hpack_encode_bound(fields, count);
}

/* sw_hpack_encoder_plan() for those who do not look at the plan. */
bool sw_hpack_encoder_reserve(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count);

/*
 * Write a field block; sw_hpack_encoder_plan() must have been called for just these fields since the last block.
 *
 *   out  room for sw_hpack_planned_bound() octets
 *
 * Returns the end of the block.
 */
uint8_t *sw_hpack_encode(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out);

/* Write an integer behind the pattern bits of its first octet (RFC 7541 5.1). */
uint8_t *sw_hpack_write_integer(uint8_t *out, uint8_t pattern, unsigned prefix, uint32_t value);

#endif
