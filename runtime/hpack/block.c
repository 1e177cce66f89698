/*
 * A field block that comes in pieces (RFC 9113 4.3). What is read at once is read elsewhere (decode.c); here is what is left: a
 * representation that the input cuts, and a literal that the arena's newest chunk may have no room for. Its strings are decoded as their
 * octets come, so that neither they nor room for what they might become have to be held.
 */
#include <string.h>

#include "hpack/hpack.h"
#include "support/compiler.h"

enum phase { WHOLE, FIRST, LENGTH, STRING };

enum {
    PIECE = 128,       /* octets that are decoded at a time */
    FIRST_OWN = 512,   /* octets that the first chunk of its own has room for */
    SHORT_STRINGS = 64 /* octets that are stored whatever the limits are: a well-known name is always known */
};

static bool
is_inserted(uint8_t first)
{
    return (first & SW_HPACK_LITERAL_INDEXED_MASK) == SW_HPACK_LITERAL_INDEXED;
}

/* The most octets that the strings of a field may have that is stored, or becomes an entry. */
static size_t
most_octets(const struct sw_hpack_decoder *decoder)
{
    uint32_t limit = decoder->limits->list_size, used = decoder->too_large ? decoder->stored : decoder->list_size;
    uint32_t most = limit > used ? limit - used : 0;
    if (is_inserted(decoder->cut.first) && decoder->max_size > most)
        most = decoder->max_size;
    return most > SHORT_STRINGS + SW_HPACK_ENTRY_OVERHEAD ? most - SW_HPACK_ENTRY_OVERHEAD : SHORT_STRINGS;
}

/* A chunk of its own for the strings, which grows with what arrived, not with what was announced. */
static SW_COLD bool
grow_own(struct sw_hpack_decoder *decoder, size_t needed, size_t most)
{
    const sw_allocator *allocator = decoder->allocator;
    struct sw_hpack_cut *cut = &decoder->cut;
    struct sw_hpack_chunk *own = cut->own;
    if (!cut->coded && cut->value && needed + cut->left < most)
        most = needed + cut->left;
    uint32_t size = sw_hpack_grown(own == NULL ? FIRST_OWN : own->size, 2, (uint32_t)needed, most);
    if (own == NULL)
        own = sw_hpack_chunk_new(decoder, size);
    else
        own = allocator->reallocate(allocator->context, own, sizeof *own + own->size, sizeof *own + size);
    if (own == NULL)
        return false;
    own->size = size;
    cut->own = own;
    return true;
}

/* Room for `more` octets of strings. Returns where they go; NULL: no memory, or the strings are lost. */
static uint8_t *
string_room(struct sw_hpack_decoder *decoder, size_t more)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    struct sw_hpack_chunk *chunk = decoder->arena;
    size_t held = (size_t)cut->name_length + cut->length, needed = held + more;
    if (cut->own == NULL && chunk != NULL && needed <= chunk->size - chunk->used)
        return chunk->octets + chunk->used + held;
    if (cut->own != NULL && needed <= cut->own->size)
        return cut->own->octets + held;

    size_t most = most_octets(decoder);
    if (needed > most) {
        cut->lost = true;
        sw_hpack_chunk_release(decoder, cut->own);
        cut->own = NULL;
        return NULL;
    }
    const uint8_t *strings = cut->own == NULL && chunk != NULL ? chunk->octets + chunk->used : NULL;
    decoder->stop = SW_HPACK_CUT;
    uint8_t *to = cut->own == NULL ? sw_hpack_arena_grow(decoder, needed) : NULL;
    if (to == NULL && (decoder->stop != SW_HPACK_CUT || !grow_own(decoder, needed, most)))
        return NULL;
    if (to == NULL)
        to = cut->own->octets;
    if (held > 0 && strings != NULL)
        memcpy(to, strings, held);
    return to + held;
}

/* Octets that a string came to. False: no memory. */
static bool
store(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    uint8_t *to = cut->lost || length == 0 ? NULL : string_room(decoder, length);
    if (to != NULL)
        memcpy(to, octets, length);
    else if (!cut->lost && length > 0)
        return false;
    cut->length += (uint32_t)length;
    return true;
}

/* The octets of a string that are there. Returns where they end, or NULL. */
static const uint8_t *
take_string(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    if (cut->left < (size_t)(end - at))
        end = at + cut->left;
    cut->left -= (uint32_t)(end - at);
    if (!cut->coded)
        return store(decoder, at, (size_t)(end - at)) ? end : sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY);
    for (size_t length = PIECE; length > 0;) {
        uint8_t piece[PIECE];
        length = sw_huffman_decode_part(&cut->huffman, &at, end, piece, sizeof piece);
        if (!store(decoder, piece, length))
            return sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY);
    }
    return end;
}

/* Where the strings stand. Those in a chunk of their own leave nothing of it unused. NULL: no memory. */
static const uint8_t *
settle_strings(struct sw_hpack_decoder *decoder)
{
    const sw_allocator *allocator = decoder->allocator;
    struct sw_hpack_cut *cut = &decoder->cut;
    struct sw_hpack_chunk *own = cut->own, *chunk = decoder->arena;
    if (own == NULL)
        return chunk != NULL ? chunk->octets + chunk->used : (const uint8_t *)"";
    uint32_t size = cut->name_length + cut->length;
    if (size < own->size) {
        own = allocator->reallocate(allocator->context, own, sizeof *own + own->size, sizeof *own + size);
        if (own == NULL)
            return NULL;
        own->size = size;
        cut->own = own;
    }
    return own->octets;
}

static bool
finish_value(struct sw_hpack_decoder *decoder, uint8_t result)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    uint32_t count = decoder->count;
    const uint8_t *strings = settle_strings(decoder);
    decoder->stop = SW_HPACK_NO_MEMORY;
    cut->phase = WHOLE;
    if (strings == NULL || !sw_hpack_finish_cut(decoder, strings, result))
        return false;
    if (cut->own != NULL && decoder->count > count)
        sw_hpack_arena_add(decoder, cut->own);
    else
        sw_hpack_chunk_release(decoder, cut->own);
    cut->own = NULL;
    return true;
}

/* A fault of the name is reported with the value, as on the path that reads both at once. */
static void
finish_name(struct sw_hpack_decoder *decoder, uint8_t result)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    const struct sw_hpack_chunk *chunk = decoder->arena;
    if (!cut->lost && cut->length > 0)
        cut->token = sw_token_of(cut->own != NULL ? cut->own->octets : chunk->octets + chunk->used, cut->length);
    cut->name_result = result;
    cut->name_length = cut->length;
    cut->length = 0;
    cut->value = true;
    cut->phase = LENGTH;
}

/* All octets of a string were taken. False: see `stop`. */
static bool
finish_string(struct sw_hpack_decoder *decoder)
{
    uint8_t result = (uint8_t)sw_huffman_finish(&decoder->cut.huffman);
    if (decoder->cut.value)
        return finish_value(decoder, result);
    finish_name(decoder, result);
    return true;
}

/* What the literal begins with is known. The name of an entry that may have to go for it is copied. */
static bool
begin_literal(struct sw_hpack_decoder *decoder, uint32_t index)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    cut->index = index;
    cut->value = index != 0;
    cut->lost = false;
    cut->token = SW_TOKEN_NONE;
    cut->name_result = SW_HPACK_OK;
    cut->name_length = cut->length = 0;
    cut->phase = LENGTH;
    if (index <= SW_HPACK_STATIC_COUNT || index - SW_HPACK_STATIC_COUNT > decoder->entries || !is_inserted(cut->first))
        return true;
    const struct sw_hpack_entry *entry = sw_hpack_table_entry(decoder, index - SW_HPACK_STATIC_COUNT - 1);
    if (entry->token == SW_TOKEN_NONE && !store(decoder, decoder->octets + (entry->offset - decoder->base), entry->name_length))
        return false;
    cut->name_length = cut->length;
    cut->length = 0;
    return true;
}

/* One more octet of a representation that is no literal. */
static bool
take_other(struct sw_hpack_decoder *decoder, const uint8_t *octets, const uint8_t *end)
{
    const uint32_t fault = decoder->cut.fault;
    const uint8_t *next = sw_hpack_read_representations(decoder, octets, end);
    decoder->cut.fault = fault;
    if (next == end)
        decoder->cut.phase = WHOLE;
    return next != NULL;
}

/* A string is refused before its octets have come when the shortest thing that it can be passes the hard limit by itself. */
static bool
too_long(const struct sw_hpack_decoder *decoder, uint32_t length, bool huffman)
{
    uint64_t shortest = huffman ? ((uint64_t)length * 8 - SW_HPACK_PADDING_BITS) / SW_HUFFMAN_LONGEST_CODE : length;
    return length > 0 && shortest > (uint64_t)decoder->limits->list_size * decoder->limits->list_hard;
}

/* One more octet before a string. False: see `stop`. */
static bool
take_head(struct sw_hpack_decoder *decoder, uint8_t octet)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    cut->octets[cut->held++] = octet;
    const uint8_t *octets = cut->octets, *end = octets + cut->held;
    uint8_t first = octets[0], mask = (uint8_t)~SW_HPACK_HUFFMAN_MASK;
    if (cut->phase == FIRST) {
        if (!is_inserted(first) && (first & SW_HPACK_SIZE_UPDATE_MASK) != SW_HPACK_LITERAL)
            return take_other(decoder, octets, end);
        mask = (uint8_t)(is_inserted(first) ? ~SW_HPACK_LITERAL_INDEXED_MASK : ~SW_HPACK_LITERAL_MASK);
    }
    struct sw_hpack_integer integer = sw_hpack_read_integer(decoder, octets, end, mask);
    if (integer.at == NULL)
        return decoder->stop == SW_HPACK_CUT;
    cut->held = 0;
    if (cut->phase == FIRST) {
        cut->first = first;
        decoder->stop = SW_HPACK_NO_MEMORY;
        return begin_literal(decoder, integer.value);
    }
    cut->coded = (first & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN;
    cut->left = integer.value;
    cut->huffman = (struct sw_huffman_part){.held = 0};
    cut->phase = STRING;
    decoder->stop = SW_HPACK_TOO_LARGE;
    return !too_long(decoder, integer.value, cut->coded);
}

/* Go on with what is cut. Returns where its octets end, or NULL. */
static SW_COLD const uint8_t *
resume(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    struct sw_hpack_cut *cut = &decoder->cut;
    while (cut->phase != WHOLE) {
        if (cut->phase == STRING) {
            at = take_string(decoder, at, end);
            if (at == NULL || cut->left > 0)
                return at;
            if (!finish_string(decoder))
                return NULL;
        } else {
            if (at == end)
                return at;
            if (!take_head(decoder, *at++))
                return NULL;
        }
    }
    return at;
}

/* The section is complete: what does it have in common with the last one? */
static inline void
compare(struct sw_hpack_decoder *decoder)
{
    uint32_t count = decoder->count;
    decoder->whole = !decoder->too_large;
    decoder->same_shape = decoder->whole && decoder->unlike == 0 && count == decoder->last && count <= SW_HPACK_KEPT;
    if (count < SW_HPACK_KEPT)
        decoder->changed_fields &= ((uint32_t)1 << count) - 1;
}

/* Octets of a block, one at least. False: see `stop`. */
static inline bool
take(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    for (;;) {
        if (decoder->cut.phase != WHOLE)
            at = resume(decoder, at, end);
        if (at != NULL && at < end)
            at = sw_hpack_read_representations(decoder, at, end);
        if (at == NULL || at == end)
            return at != NULL;
        decoder->cut.phase = FIRST;
        decoder->cut.held = 0;
    }
}

enum sw_hpack_result
sw_hpack_decode(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end_of_block)
{
    if (length > 0 && !take(decoder, octets, octets + length))
        return (enum sw_hpack_result)decoder->stop;
    if (!end_of_block)
        return SW_HPACK_OK;
    if (decoder->cut.phase != WHOLE)
        return SW_HPACK_TRUNCATED;
    if (decoder->update_due)
        return SW_HPACK_SIZE_UPDATE_MISSING;
    compare(decoder);
    return SW_HPACK_OK;
}
