/* Decoding a field block, representation by representation (RFC 7541 3.2, 6), from octets that may be cut anywhere. */
#include <string.h>

#include "hpack.h"

enum { INTEGER_LIMIT = 1 << SW_HPACK_INTEGER_BITS, FIRST_PARTIAL = 64, STAMP_MASK = 0x7f };

/* What one look at a representation came to, beside the results. */
enum { CUT = -1 };

/* Where in the input we are. The octets from `at` to `end` are there; a representation that needs more says how many in `need`. */
struct input {
    const uint8_t *at;
    const uint8_t *end;
    size_t need; /* from the beginning of the representation */
};

/* The rest of an integer whose prefix was all ones (RFC 7541 5.1). */
static int
read_long_integer(struct input *input, uint32_t *value)
{
    uint32_t sum = *value;
    for (unsigned i = 1; i < SW_HPACK_INTEGER_OCTETS; i++) {
        if (input->at == input->end)
            return CUT;
        uint8_t octet = *input->at++;
        sum += (uint32_t)(octet & 0x7f) << (7 * (i - 1));
        if ((octet & 0x80) == 0) {
            *value = sum;
            return sum < INTEGER_LIMIT ? SW_HPACK_OK : SW_HPACK_INTEGER;
        }
    }
    return SW_HPACK_INTEGER;
}

static inline int
read_integer(struct input *input, uint8_t prefix_mask, uint32_t *value)
{
    *value = *input->at++ & prefix_mask;
    if (*value < prefix_mask)
        return SW_HPACK_OK;
    return read_long_integer(input, value);
}

#define PREFIX_MASK(kind) ((uint8_t)~SW_HPACK_##kind##_MASK)

/* Count one field against the budgets. False: a hard one is passed. */
static inline bool
charge(struct sw_hpack_decoder *decoder, uint16_t token, uint32_t name_length, uint32_t value_length)
{
    const struct sw_hpack_limits *limits = decoder->limits;
    uint32_t *count = &decoder->regular, budget = limits->fields;
    if (token == SW_TOKEN_COOKIE) {
        count = &decoder->crumbs;
        budget = limits->crumbs;
    }
    decoder->list_size += name_length + value_length + SW_HPACK_ENTRY_OVERHEAD; /* both below 2^28, as is what was there before */
    ++*count;
    if (*count <= budget && decoder->list_size <= limits->list_size)
        return true;
    decoder->too_large = true;
    return *count <= (uint64_t)budget * limits->hard && decoder->list_size <= (uint64_t)limits->list_size * limits->hard;
}

/* May the field be kept? After a soft breach only a pseudo-header field that fits, so that the program can answer. */
static inline bool
storable(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    uint32_t size = field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD;
    if (decoder->too_large) {
        const struct sw_hpack_limits *limits = decoder->limits;
        bool pseudo = field->name_length > 0 && field->name[0] == ':';
        if (!pseudo || size > limits->list_size || decoder->stored > limits->list_size - size ||
            decoder->count >= limits->fields + limits->crumbs)
            return false;
    }
    decoder->stored += size;
    return true;
}

static inline void
set_token_name(sw_field *field, uint16_t token)
{
    field->name = sw_token_text + sw_token_names[token].offset;
    field->name_length = sw_token_names[token].length;
    field->token = token;
}

/* The name of an entry, and its value too when it is asked for. False: no such entry. */
static inline bool
from_table(struct sw_hpack_decoder *decoder, uint32_t index, sw_field *field, bool value)
{
    if (index <= SW_HPACK_STATIC_COUNT) {
        const struct sw_hpack_static *entry = &sw_hpack_static[index];
        set_token_name(field, entry->token);
        field->flags = 0;
        if (value) {
            field->value = sw_hpack_static_text + entry->value_offset;
            field->value_length = entry->value_length;
            field->classes = entry->classes;
        }
        return true;
    }
    uint32_t age = index - SW_HPACK_STATIC_COUNT - 1;
    if (age >= decoder->entries)
        return false;
    struct sw_hpack_entry *entry = &decoder->ring[(decoder->newest - age) & (decoder->ring_capacity - 1)];
    const uint8_t *octets = decoder->octets + (entry->offset - decoder->base);
    if (entry->token != SW_TOKEN_NONE) {
        set_token_name(field, entry->token);
    } else {
        field->name = octets;
        field->name_length = entry->name_length;
        field->token = SW_TOKEN_NONE;
        octets += entry->name_length;
    }
    field->flags = entry->flags & SW_FIELD_NAME_INVALID;
    entry->flags = field->flags | decoder->stamp;
    if (value) {
        field->value = octets;
        field->value_length = entry->value_length;
        field->classes = entry->classes;
    }
    return true;
}

/* One string that is all there, into the arena. */
static enum sw_hpack_result
read_string(struct sw_hpack_decoder *decoder, const struct input *input, const uint8_t *octets, uint32_t length, bool huffman,
            const uint8_t **string, uint32_t *string_length, uint8_t *classes)
{
    size_t bound = huffman ? sw_huffman_decode_bound(length) : length;
    uint8_t *to = sw_hpack_arena_reserve(decoder, bound);
    if (to == NULL)
        return SW_HPACK_NO_MEMORY;
    size_t decoded = length;
    if (huffman) {
        enum sw_hpack_result result = sw_huffman_decode(octets, length, (size_t)(input->end - octets), to, &decoded, classes);
        if (result != SW_HPACK_OK)
            return result;
    } else {
        memcpy(to, octets, length);
        *classes = sw_hpack_classes(to, length);
    }
    sw_hpack_arena_commit(decoder, decoded);
    *string = to;
    *string_length = (uint32_t)decoded;
    return SW_HPACK_OK;
}

/* The head of a string, and whether its octets are there. What can never be stored is refused before it is gathered. */
static inline int
find_string(const struct sw_hpack_decoder *decoder, struct input *input, const uint8_t *start, bool *huffman, uint32_t *length,
            const uint8_t **octets)
{
    if (input->at == input->end)
        return CUT;
    *huffman = (*input->at & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN;
    int result = read_integer(input, PREFIX_MASK(HUFFMAN), length);
    if (result != SW_HPACK_OK)
        return result;
    *octets = input->at;
    if (*length > (size_t)(input->end - input->at)) {
        if (*length > decoder->limits->list_size)
            return SW_HPACK_TOO_LARGE;
        input->need = (size_t)(input->at - start) + *length;
        return CUT;
    }
    input->at += *length;
    return SW_HPACK_OK;
}

static int
read_literal(struct sw_hpack_decoder *decoder, struct input *input, uint8_t prefix_mask, bool insert, uint8_t flags)
{
    const uint8_t *start = input->at, *name = NULL, *value;
    uint32_t index, name_length = 0, value_length;
    bool name_huffman = false, value_huffman;
    uint8_t classes;

    int result = read_integer(input, prefix_mask, &index);
    if (result == SW_HPACK_OK && index == 0)
        result = find_string(decoder, input, start, &name_huffman, &name_length, &name);
    if (result == SW_HPACK_OK)
        result = find_string(decoder, input, start, &value_huffman, &value_length, &value);
    if (result != SW_HPACK_OK)
        return result;

    /* The field is made behind the stored ones, where eviction sees it, and counted when it may stay. */
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return SW_HPACK_NO_MEMORY;
    sw_field *field = &decoder->fields[decoder->count];
    field->name = field->value = NULL;
    struct sw_hpack_chunk *chunk = decoder->arena;
    uint32_t used = chunk == NULL ? 0 : chunk->used, rescues = decoder->rescues;

    if (index != 0) {
        if (!from_table(decoder, index, field, false))
            return SW_HPACK_INDEX_RANGE;
    } else {
        result = read_string(decoder, input, name, name_length, name_huffman, &field->name, &field->name_length, &classes);
        if (result != SW_HPACK_OK)
            return result;
        field->token = sw_token_of(field->name, field->name_length);
        field->flags = 0;
        if (field->token == SW_TOKEN_NONE && ((classes & SW_CLASS_NAME) == 0 || field->name_length == 0))
            field->flags = SW_FIELD_NAME_INVALID;
    }
    result = read_string(decoder, input, value, value_length, value_huffman, &field->value, &field->value_length, &field->classes);
    if (result != SW_HPACK_OK)
        return result;
    field->flags |= flags;

    if (!charge(decoder, field->token, field->name_length, field->value_length))
        return SW_HPACK_TOO_LARGE;
    bool keep = storable(decoder, field);
    if (insert && !sw_hpack_table_insert(decoder, field))
        return SW_HPACK_NO_MEMORY;
    if (keep)
        decoder->count++;
    else if (decoder->arena != NULL && decoder->rescues == rescues) /* nothing else came behind it */
        decoder->arena->used = decoder->arena == chunk ? used : 0;
    return SW_HPACK_OK;
}

static int
read_indexed(struct sw_hpack_decoder *decoder, struct input *input)
{
    uint32_t index;
    int result = read_integer(input, PREFIX_MASK(INDEXED), &index);
    if (result != SW_HPACK_OK)
        return result;
    if (index == 0)
        return SW_HPACK_INDEX_ZERO;
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return SW_HPACK_NO_MEMORY;
    sw_field *field = &decoder->fields[decoder->count];
    if (!from_table(decoder, index, field, true))
        return SW_HPACK_INDEX_RANGE;
    if (!charge(decoder, field->token, field->name_length, field->value_length))
        return SW_HPACK_TOO_LARGE;
    decoder->count += storable(decoder, field);
    return SW_HPACK_OK;
}

static int
read_size_update(struct sw_hpack_decoder *decoder, struct input *input)
{
    uint32_t size;
    int result = read_integer(input, PREFIX_MASK(SIZE_UPDATE), &size);
    if (result != SW_HPACK_OK)
        return result;
    if (decoder->started)
        return SW_HPACK_SIZE_UPDATE_PLACE;
    if (size > decoder->limit)
        return SW_HPACK_SIZE_UPDATE_LIMIT;
    if (++decoder->updates > decoder->limits->size_updates)
        return SW_HPACK_SIZE_UPDATE_COUNT;
    if (decoder->update_due && size > decoder->due_limit)
        return SW_HPACK_SIZE_UPDATE_MISSING;
    decoder->update_due = false;
    return sw_hpack_table_resize(decoder, size) ? SW_HPACK_OK : SW_HPACK_NO_MEMORY;
}

/* One representation. CUT: it is not all there, nothing was changed, and input->need says what it is worth waiting for. */
static inline int
read_representation(struct sw_hpack_decoder *decoder, struct input *input)
{
    uint8_t octet = *input->at;
    input->need = 0;
    if ((octet & SW_HPACK_SIZE_UPDATE_MASK) == SW_HPACK_SIZE_UPDATE)
        return read_size_update(decoder, input);
    if (decoder->update_due)
        return SW_HPACK_SIZE_UPDATE_MISSING;
    decoder->started = true;
    if ((octet & SW_HPACK_INDEXED_MASK) == SW_HPACK_INDEXED)
        return read_indexed(decoder, input);
    if ((octet & SW_HPACK_LITERAL_INDEXED_MASK) == SW_HPACK_LITERAL_INDEXED)
        return read_literal(decoder, input, PREFIX_MASK(LITERAL_INDEXED), true, 0);
    if ((octet & SW_HPACK_LITERAL_NEVER_MASK) == SW_HPACK_LITERAL_NEVER)
        return read_literal(decoder, input, PREFIX_MASK(LITERAL_NEVER), false, SW_FIELD_NEVER_INDEXED);
    return read_literal(decoder, input, PREFIX_MASK(LITERAL), false, 0);
}

/* Put octets behind the partial representation. The buffer grows with what arrived, not with what was announced. */
static bool
gather(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length)
{
    uint32_t total = decoder->partial_length + (uint32_t)length;
    if (total > decoder->partial_capacity) {
        const sw_allocator *allocator = decoder->allocator;
        uint32_t capacity = decoder->partial_capacity == 0 ? FIRST_PARTIAL : decoder->partial_capacity;
        while (capacity < total)
            capacity *= 2;
        uint8_t *partial = allocator->reallocate(allocator->context, decoder->partial, decoder->partial_capacity, capacity);
        if (partial == NULL)
            return false;
        decoder->partial = partial;
        decoder->partial_capacity = capacity;
    }
    memcpy(decoder->partial + decoder->partial_length, octets, length);
    decoder->partial_length = total;
    return true;
}

/* Go on with the representation that was cut, taking no octet that is not its own. */
static int
resume(struct sw_hpack_decoder *decoder, struct input *input)
{
    while (input->at < input->end) {
        size_t wanted = decoder->partial_need - decoder->partial_length, left = (size_t)(input->end - input->at);
        size_t taken = wanted < left ? wanted : left;
        if (!gather(decoder, input->at, taken))
            return SW_HPACK_NO_MEMORY;
        input->at += taken;
        if (taken < wanted)
            break;
        struct input own = {.at = decoder->partial, .end = decoder->partial + decoder->partial_length};
        int result = read_representation(decoder, &own);
        if (result != CUT) {
            decoder->partial_length = 0;
            return result;
        }
        decoder->partial_need = own.need > decoder->partial_length ? (uint32_t)own.need : decoder->partial_length + 1;
    }
    return SW_HPACK_OK;
}

enum sw_hpack_result
sw_hpack_decode(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end_of_block)
{
    struct input input = {.at = octets, .end = octets + length};
    int result = SW_HPACK_OK;

    if (decoder->partial_length > 0)
        result = resume(decoder, &input);
    while (result == SW_HPACK_OK && input.at < input.end) {
        const uint8_t *start = input.at;
        result = read_representation(decoder, &input);
        if (result == CUT) {
            size_t left = (size_t)(input.end - start);
            decoder->partial_need = input.need > left ? (uint32_t)input.need : (uint32_t)left + 1;
            result = gather(decoder, start, left) ? SW_HPACK_OK : SW_HPACK_NO_MEMORY;
            break;
        }
    }
    if (result != SW_HPACK_OK)
        return (enum sw_hpack_result)result;
    if (end_of_block) {
        if (decoder->partial_length > 0)
            return SW_HPACK_TRUNCATED;
        if (decoder->update_due)
            return SW_HPACK_SIZE_UPDATE_MISSING;
    }
    return SW_HPACK_OK;
}
