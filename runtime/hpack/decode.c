/* Representations of header fields, read one by one (RFC 7541 3.2, 6). The last one may be cut anywhere. */
#include <string.h>

#include "hpack/hpack.h"
#include "hpack/value.h"
#include "support/compiler.h"

#define PREFIX_MASK(kind) ((uint8_t)~SW_HPACK_##kind##_MASK)

/* The rest of an integer whose prefix was all ones (RFC 7541 5.1), in no more octets than so many bits take. */
static SW_NOINLINE struct sw_hpack_integer
read_long_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint64_t value, unsigned bits)
{
    for (unsigned shift = 0; shift < bits; shift += 7) {
        if (at == end)
            return (struct sw_hpack_integer){.at = sw_hpack_stop(decoder, SW_HPACK_CUT), .value = 0};
        uint8_t octet = *at++;
        value += (uint64_t)(octet & 0x7f) << shift;
        if ((octet & 0x80) == 0) {
            if (value >> bits != 0)
                break;
            return (struct sw_hpack_integer){.at = at, .value = (uint32_t)value};
        }
    }
    return (struct sw_hpack_integer){.at = sw_hpack_stop(decoder, SW_HPACK_INTEGER), .value = 0};
}

static inline struct sw_hpack_integer
read_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask, unsigned bits)
{
    uint32_t value = *at++ & prefix_mask;
    if (value < prefix_mask)
        return (struct sw_hpack_integer){.at = at, .value = value};
    return read_long_integer(decoder, at, end, value, bits);
}

struct sw_hpack_integer
sw_hpack_read_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask)
{
    return read_integer(decoder, at, end, prefix_mask, SW_HPACK_INTEGER_BITS);
}

/* Of an index in a literal, whose prefix is short: a second octet is usual, and read here for 20 instructions less. */
static inline struct sw_hpack_integer
read_index(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask)
{
    uint32_t value = *at++ & prefix_mask;
    if (value < prefix_mask)
        return (struct sw_hpack_integer){.at = at, .value = value};
    if (at < end && (*at & 0x80) == 0)
        return (struct sw_hpack_integer){.at = at + 1, .value = value + *at};
    return read_long_integer(decoder, at, end, value, SW_HPACK_INTEGER_BITS);
}

/* Count one field against the budgets. */
static inline enum sw_hpack_verdict
charge(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    /* each below 2^30 */
    const uint32_t list_size = decoder->list_size += field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD;
    if (decoder->count < decoder->ample && list_size <= decoder->limits->list_size)
        return SW_HPACK_KEEP;
    return sw_hpack_judge_field(decoder, field);
}

/* The field being made is one more of the section. */
static inline void
keep(struct sw_hpack_decoder *decoder, uint16_t again)
{
    *sw_hpack_again(decoder, decoder->count++) = again;
}

/* The place of the field being made still has the token of the one that stood there. */
static inline void
set_token(struct sw_hpack_decoder *decoder, sw_field *field, uint16_t token)
{
    decoder->unlike |= field->token ^ token;
    field->token = token;
}

static inline void
set_token_name(struct sw_hpack_decoder *decoder, sw_field *field, uint16_t token)
{
    field->name = (const uint8_t *)sw_token_text + sw_token_info[token].text;
    field->name_length = sw_token_info[token].length;
    set_token(decoder, field, token);
}

/* The name of an entry, and its value too when it is asked for. False: no such entry. */
static inline bool
from_table(struct sw_hpack_decoder *decoder, uint32_t index, sw_field *field, bool value)
{
    if (index <= SW_HPACK_STATIC_COUNT) {
        const struct sw_hpack_static *entry = &sw_hpack_static[index];
        set_token_name(decoder, field, entry->token);
        field->flags = 0;
        if (value) {
            field->value = (const uint8_t *)sw_hpack_static_text + entry->value_offset;
            field->value_length = entry->value_length;
            field->classes = entry->classes;
            field->flags = entry->flags;
        }
        return true;
    }
    uint32_t age = index - SW_HPACK_STATIC_COUNT - 1;
    if (age >= decoder->entries)
        return false;
    struct sw_hpack_entry *entry = sw_hpack_table_entry(decoder, age);
    const uint8_t *octets = decoder->octets + (entry->offset - decoder->base);
    if (entry->token != SW_TOKEN_NONE) {
        set_token_name(decoder, field, entry->token);
    } else {
        field->name = octets;
        field->name_length = entry->name_length;
        set_token(decoder, field, SW_TOKEN_NONE);
        octets += entry->name_length;
    }
    uint8_t known = entry->flags & (SW_FIELD_NAME_INVALID | SW_FIELD_SETTLED);
    entry->flags = known | decoder->stamp;
    field->flags = value ? known : known & SW_FIELD_NAME_INVALID;
    if (value) {
        field->value = octets;
        field->value_length = entry->value_length;
        field->classes = entry->classes;
    }
    return true;
}

/* A string literal on the wire. */
struct string {
    const uint8_t *octets;
    uint32_t length;
    bool huffman;
};

/* The head of a string; its octets must be there. */
static inline const uint8_t *
find_string(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, struct string *string)
{
    if (at == end)
        return sw_hpack_stop(decoder, SW_HPACK_CUT);
    string->huffman = (*at & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN;
    struct sw_hpack_integer length = read_integer(decoder, at, end, PREFIX_MASK(HUFFMAN), SW_HPACK_INTEGER_BITS);
    if (length.at == NULL)
        return NULL;
    string->octets = length.at;
    string->length = length.value;
    if (length.value <= (size_t)(end - length.at))
        return length.at + length.value;
    return sw_hpack_stop(decoder, SW_HPACK_CUT);
}

/* The octets that making a string writes. */
static inline size_t
bound(const struct string *string)
{
    return string->huffman ? sw_huffman_decode_bound(string->length) : string->length;
}

/* A string that is all there. */
static SW_ALWAYS_INLINE struct sw_huffman_string
make_string(const struct string *string, const uint8_t *end, uint8_t *to)
{
    if (string->huffman)
        return sw_huffman_decode(string->octets, string->length, (size_t)(end - string->octets), to);
    memcpy(to, string->octets, string->length);
    return (struct sw_huffman_string){
        .length = string->length, .classes = sw_classes_of(to, string->length), .result = SW_HPACK_OK};
}

/* Into the arena. What went wrong is the result: SW_HPACK_CUT too. */
static SW_ALWAYS_INLINE struct sw_huffman_string
take_string(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, const uint8_t **octets)
{
    uint8_t *to = sw_hpack_arena_reserve(decoder, bound(string));
    if (to == NULL)
        return (struct sw_huffman_string){.length = 0, .classes = 0, .result = decoder->stop};
    *octets = to;
    struct sw_huffman_string taken = make_string(string, end, to);
    decoder->arena->used += taken.length;
    return taken;
}

/*
 * The value of a well-known field that becomes an entry is made where the entry's octets will be, if it fits into the table for certain:
 * neither arena nor copy, 25 instructions.
 */
static SW_ALWAYS_INLINE struct sw_huffman_string
take_value(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, bool insert, sw_field *field)
{
    uint8_t *to = NULL;
    if (insert && field->token != SW_TOKEN_NONE &&
        field->name_length + bound(string) + SW_HPACK_ENTRY_OVERHEAD <= decoder->max_size)
        to = sw_hpack_table_room(decoder, bound(string));
    if (to == NULL)
        return take_string(decoder, string, end, &field->value);
    field->value = to;
    return make_string(string, end, to);
}

/* A name literal: a well-known one is known by its octets as they are, and never copied. False: see `stop`. */
static inline bool
take_name(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, sw_field *field)
{
    uint16_t token =
        string->huffman ? sw_hpack_token_of_coded(string->octets, string->length) : sw_token_of(string->octets, string->length);
    field->flags = 0;
    if (token != SW_TOKEN_NONE) {
        set_token_name(decoder, field, token);
        return true;
    }
    struct sw_huffman_string taken = take_string(decoder, string, end, &field->name);
    if (taken.result != SW_HPACK_OK)
        return sw_hpack_stop(decoder, taken.result) != NULL;
    field->name_length = taken.length;
    set_token(decoder, field, SW_TOKEN_NONE);
    if ((taken.classes & SW_CLASS_NAME) == 0 || taken.length == 0)
        field->flags = SW_FIELD_NAME_INVALID;
    return true;
}

/* The name of an entry that may have to go for this very field. False: see `stop`. */
static SW_NOINLINE bool
copy_name(struct sw_hpack_decoder *decoder, sw_field *field)
{
    uint8_t *to = sw_hpack_arena_reserve(decoder, field->name_length);
    if (to == NULL)
        return false;
    field->name = memcpy(to, field->name, field->name_length);
    decoder->arena->used += field->name_length;
    return true;
}

/* The strings of the field are made. False: see `stop`. */
static SW_ALWAYS_INLINE bool
finish_literal(struct sw_hpack_decoder *decoder, sw_field *field, uint8_t first, bool insert, uint8_t classes)
{
    field->classes = sw_value_edges(field->value, field->value_length, classes);
    if ((first & SW_HPACK_LITERAL_NEVER_MASK) == SW_HPACK_LITERAL_NEVER)
        field->flags |= SW_FIELD_NEVER_INDEXED;
    if (sw_value_settled(&sw_token_info[field->token], field->classes))
        field->flags |= SW_FIELD_SETTLED;

    enum sw_hpack_verdict verdict = charge(decoder, field);
    if (verdict == SW_HPACK_END)
        return sw_hpack_stop(decoder, SW_HPACK_TOO_LARGE) != NULL;
    if (insert && !sw_hpack_table_insert(decoder, field))
        return sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY) != NULL;
    if (verdict == SW_HPACK_KEEP)
        keep(decoder, SW_HPACK_NOT_AGAIN);
    else
        sw_hpack_give_back(decoder, field, true);
    return true;
}

static inline const uint8_t *
read_literal(struct sw_hpack_decoder *decoder, const uint8_t *start, const uint8_t *end)
{
    bool insert = (*start & SW_HPACK_LITERAL_INDEXED_MASK) == SW_HPACK_LITERAL_INDEXED;
    struct string name = {.length = 0}, value; /* the name is read only where it was found: gcc cannot see it */
    struct sw_hpack_integer index = read_index(decoder, start, end, insert ? PREFIX_MASK(LITERAL_INDEXED) : PREFIX_MASK(LITERAL));
    const uint8_t *at = index.at;
    if (at == NULL)
        return NULL;
    if (index.value == 0) {
        at = find_string(decoder, at, end, &name);
        if (at == NULL)
            return NULL;
    }
    at = find_string(decoder, at, end, &value);
    if (at == NULL)
        return NULL;

    /* The field is made behind the stored ones, and counted when it may stay. */
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY);
    sw_field *field = &decoder->fields[decoder->count];

    if (index.value == 0) {
        if (!take_name(decoder, &name, end, field))
            return NULL;
    } else if (!from_table(decoder, index.value, field, false)) {
        return sw_hpack_stop(decoder, SW_HPACK_INDEX_RANGE);
    } else if (insert && field->token == SW_TOKEN_NONE && !copy_name(decoder, field)) {
        return NULL;
    }
    struct sw_huffman_string taken = take_value(decoder, &value, end, insert, field);
    if (taken.result != SW_HPACK_OK) {
        sw_hpack_give_back(decoder, field, false); /* it is read anew if it was not its octets that were at fault */
        return sw_hpack_stop(decoder, taken.result);
    }
    field->value_length = taken.length;
    return finish_literal(decoder, field, *start, insert, taken.classes) ? at : NULL;
}

SW_COLD bool
sw_hpack_finish_cut(struct sw_hpack_decoder *decoder, const uint8_t *strings, uint8_t value_result)
{
    const struct sw_hpack_cut *cut = &decoder->cut;
    decoder->stop = SW_HPACK_NO_MEMORY;
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return false;
    sw_field *field = &decoder->fields[decoder->count];
    decoder->stop = cut->name_result;
    if (cut->name_result != SW_HPACK_OK)
        return false;
    decoder->stop = SW_HPACK_INDEX_RANGE;
    if (cut->index != 0 && !from_table(decoder, cut->index, field, false))
        return false;
    decoder->stop = value_result;
    if (value_result != SW_HPACK_OK)
        return false;

    const uint8_t *value = cut->lost ? (const uint8_t *)"" : strings + cut->name_length;
    if (cut->token != SW_TOKEN_NONE) {
        set_token_name(decoder, field, cut->token);
        field->flags = 0;
    } else if (cut->index == 0) {
        field->name = cut->lost ? value : strings;
        field->name_length = cut->name_length;
        set_token(decoder, field, SW_TOKEN_NONE);
        bool valid = cut->name_length > 0 && (cut->lost || (sw_classes_of(strings, cut->name_length) & SW_CLASS_NAME) != 0);
        field->flags = valid ? 0 : SW_FIELD_NAME_INVALID;
    } else if (cut->name_length > 0 && !cut->lost) {
        field->name = strings;
    }
    field->value = value;
    field->value_length = cut->length;
    size_t taken = cut->own != NULL || cut->lost ? 0 : (size_t)cut->name_length + cut->length;
    if (taken > 0)
        decoder->arena->used += (uint32_t)taken;
    bool insert = (cut->first & SW_HPACK_LITERAL_INDEXED_MASK) == SW_HPACK_LITERAL_INDEXED;
    return finish_literal(decoder, field, cut->first, insert, cut->lost ? UINT8_MAX : sw_classes_of(value, cut->length));
}

static inline const uint8_t *
read_indexed(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    uint16_t again = *at;
    struct sw_hpack_integer index = {.at = at + 1, .value = again & PREFIX_MASK(INDEXED)};
    if (again == (SW_HPACK_INDEXED | PREFIX_MASK(INDEXED))) {
        index = read_long_integer(decoder, at + 1, end, index.value, SW_HPACK_INTEGER_BITS);
        again = SW_HPACK_NOT_AGAIN;
        if (index.at == NULL)
            return NULL;
    } else if (again == SW_HPACK_INDEXED) {
        return sw_hpack_stop(decoder, SW_HPACK_INDEX_ZERO);
    }
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY);
    sw_field *field = &decoder->fields[decoder->count];
    if (!from_table(decoder, index.value, field, true))
        return sw_hpack_stop(decoder, SW_HPACK_INDEX_RANGE);
    enum sw_hpack_verdict verdict = charge(decoder, field);
    if (verdict == SW_HPACK_KEEP) {
        keep(decoder, again);
        return index.at;
    }
    return verdict == SW_HPACK_END ? sw_hpack_stop(decoder, SW_HPACK_TOO_LARGE) : index.at;
}

/* Is this octet the field that stood here in the last section? */
static inline bool
stands(const struct sw_hpack_decoder *decoder, uint8_t octet)
{
    return decoder->count < decoder->kept && octet == *sw_hpack_again(decoder, decoder->count);
}

/*
 * Sections of one direction mostly repeat the last one, and most of their fields are indexed. While the dynamic table does not change, a field of
 * one octet that comes in the place where it stood in the last section is already there: it is only counted, for 10 instructions in
 * place of 85. The octet at `at` is such a field; returns where the run of them ends. If all of it does not fit the budgets, none of
 * it is taken.
 */
static inline const uint8_t *
take_again(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    uint32_t first = decoder->count, size = 0;
    const sw_field *field = decoder->fields + first;
    const uint16_t *again = sw_hpack_again(decoder, first);
    const uint8_t *last = at;
    if (end - at > decoder->kept - (ptrdiff_t)first)
        end = at + (decoder->kept - first);
    do {
        size += field->name_length + field->value_length;
        field++;
        last++;
    } while (last < end && *last == *--again);

    uint32_t run = (uint32_t)(last - at);
    size += run * SW_HPACK_ENTRY_OVERHEAD;
    if (size > decoder->limits->list_size - decoder->list_size) {
        decoder->kept = 0;
        return at;
    }
    decoder->list_size += size;
    decoder->count = first + run;
    decoder->changed_fields &= ~(uint32_t)(((uint64_t)1 << (first + run)) - ((uint64_t)1 << first));
    return last;
}

static const uint8_t *
read_size_update(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    struct sw_hpack_integer size = read_integer(decoder, at, end, PREFIX_MASK(SIZE_UPDATE), SW_HPACK_SIZE_BITS);
    if (size.at == NULL)
        return NULL;
    if (decoder->list_size > 0) /* a field line was seen */
        return sw_hpack_stop(decoder, SW_HPACK_SIZE_UPDATE_PLACE);
    if (size.value > decoder->limit)
        return sw_hpack_stop(decoder, SW_HPACK_SIZE_UPDATE_LIMIT);
    if (++decoder->updates > decoder->limits->size_updates)
        return sw_hpack_stop(decoder, SW_HPACK_SIZE_UPDATE_COUNT);
    if (decoder->update_due && size.value > decoder->due_limit)
        return sw_hpack_stop(decoder, SW_HPACK_SIZE_UPDATE_MISSING);
    decoder->update_due = false;
    return sw_hpack_table_resize(decoder, size.value) ? size.at : sw_hpack_stop(decoder, SW_HPACK_NO_MEMORY);
}

const uint8_t *
sw_hpack_read_representations(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    /* RFC 9113 4.3.1: after an acknowledged reduction a block begins with a size update, which settles it. */
    if (decoder->update_due && (*at & SW_HPACK_SIZE_UPDATE_MASK) != SW_HPACK_SIZE_UPDATE) {
        decoder->cut.fault = (uint32_t)(end - at);
        return sw_hpack_stop(decoder, SW_HPACK_SIZE_UPDATE_MISSING);
    }

    while (at < end) {
        const uint8_t *next;
        uint8_t octet = *at;
        if ((octet & SW_HPACK_INDEXED_MASK) == SW_HPACK_INDEXED) {
            next = stands(decoder, octet) ? take_again(decoder, at, end) : read_indexed(decoder, at, end);
        } else if ((octet & SW_HPACK_SIZE_UPDATE_MASK) == SW_HPACK_SIZE_UPDATE) {
            next = read_size_update(decoder, at, end);
        } else {
            next = read_literal(decoder, at, end);
        }
        if (next == NULL) {
            decoder->cut.fault = (uint32_t)(end - at);
            return decoder->stop == SW_HPACK_CUT ? at : NULL;
        }
        at = next;
    }
    return at;
}
