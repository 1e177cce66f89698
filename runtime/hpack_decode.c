/* Representations of header fields, read one by one (RFC 7541 3.2, 6). The last one may be cut anywhere. */
#include <string.h>

#include "compiler.h"
#include "hpack.h"
#include "value.h"

enum { LONGEST_FREELY = SW_HPACK_LARGEST_CHUNK }; /* octets of a representation that are gathered however short the list may be */

/*
 * Reading stops in one of two ways: with a result, or because the input ends first. Functions that read return where they got to, or NULL
 * after noting why in the decoder: `stop` is a result or CUT, and with CUT `partial_need` is the octets from the beginning of the
 * representation on that are worth waiting for, or 0 when that is not known.
 */
enum { CUT = UINT8_MAX };

#define PREFIX_MASK(kind) ((uint8_t)~SW_HPACK_##kind##_MASK)

static const uint8_t *
stop(struct sw_hpack_decoder *decoder, uint8_t why)
{
    decoder->stop = why;
    return NULL;
}

static const uint8_t *
cut(struct sw_hpack_decoder *decoder, uint32_t need)
{
    decoder->partial_need = need;
    return stop(decoder, CUT);
}

struct integer {
    const uint8_t *at; /* behind it, or NULL */
    uint32_t value;
};

/* The rest of an integer whose prefix was all ones (RFC 7541 5.1), in no more octets than so many bits take. */
static SW_APART struct integer
read_long_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint64_t value, unsigned bits)
{
    for (unsigned shift = 0; shift < bits; shift += 7) {
        if (at == end)
            return (struct integer){.at = cut(decoder, 0), .value = 0};
        uint8_t octet = *at++;
        value += (uint64_t)(octet & 0x7f) << shift;
        if ((octet & 0x80) == 0) {
            if (value >> bits != 0)
                break;
            return (struct integer){.at = at, .value = (uint32_t)value};
        }
    }
    return (struct integer){.at = stop(decoder, SW_HPACK_INTEGER), .value = 0};
}

static inline struct integer
read_integer(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask, unsigned bits)
{
    uint32_t value = *at++ & prefix_mask;
    if (value < prefix_mask)
        return (struct integer){.at = at, .value = value};
    return read_long_integer(decoder, at, end, value, bits);
}

/* Of an index in a literal, whose prefix is short: a second octet is usual, and read here for 20 instructions less. */
static inline struct integer
read_index(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end, uint8_t prefix_mask)
{
    uint32_t value = *at++ & prefix_mask;
    if (value < prefix_mask)
        return (struct integer){.at = at, .value = value};
    if (at < end && (*at & 0x80) == 0)
        return (struct integer){.at = at + 1, .value = value + *at};
    return read_long_integer(decoder, at, end, value, SW_HPACK_INTEGER_BITS);
}

/* Count one field against the budgets. */
static inline enum sw_hpack_verdict
charge(struct sw_hpack_decoder *decoder, const sw_field *field)
{
    uint32_t list_size = decoder->list_size + field->name_length + field->value_length + SW_HPACK_ENTRY_OVERHEAD; /* each below 2^30 */
    decoder->list_size = list_size;
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

/* Is a field never stored: by the length of one of its strings, or by the `head` octets before that string and the string? */
static bool
too_long(const struct sw_hpack_decoder *decoder, uint32_t length, size_t head)
{
    uint64_t most = decoder->limits->list_size;
    uint64_t need = (uint64_t)head + length;
    return need > LONGEST_FREELY && (length > most || need > most + SW_HPACK_ENTRY_OVERHEAD);
}

/*
 * The head of a string, and whether its octets are there. A field that can never be stored is refused before it is gathered; one whose
 * last string is below half of what is gathered freely is not looked at, which sw_config_bound() knows.
 */
static inline const uint8_t *
find_string(struct sw_hpack_decoder *decoder, const uint8_t *start, const uint8_t *at, const uint8_t *end, struct string *string)
{
    if (at == end)
        return cut(decoder, 0);
    string->huffman = (*at & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN;
    struct integer length = read_integer(decoder, at, end, PREFIX_MASK(HUFFMAN), SW_HPACK_INTEGER_BITS);
    if (length.at == NULL)
        return NULL;
    string->octets = length.at;
    string->length = length.value;
    /* Judged before it is known whether the octets are there: the result may not depend on where the input is cut. */
    if (length.value > LONGEST_FREELY / 2 && too_long(decoder, length.value, (size_t)(length.at - start)))
        return stop(decoder, SW_HPACK_TOO_LARGE);
    if (length.value <= (size_t)(end - length.at))
        return length.at + length.value;
    return cut(decoder, (uint32_t)(length.at - start) + length.value);
}

/* The octets that making a string writes. */
static inline size_t
bound(const struct string *string)
{
    return string->huffman ? sw_huffman_decode_bound(string->length) : string->length;
}

/* A string that is all there. */
static SW_SPECIALIZED struct sw_huffman_string
make_string(const struct string *string, const uint8_t *end, uint8_t *to)
{
    if (string->huffman)
        return sw_huffman_decode(string->octets, string->length, (size_t)(end - string->octets), to);
    memcpy(to, string->octets, string->length);
    return (struct sw_huffman_string){.length = string->length, .classes = sw_classes_of(to, string->length), .result = SW_HPACK_OK};
}

/* Into the arena. */
static SW_SPECIALIZED struct sw_huffman_string
take_string(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, const uint8_t **octets)
{
    uint8_t *to = sw_hpack_arena_reserve(decoder, bound(string));
    if (to == NULL)
        return (struct sw_huffman_string){.length = 0, .classes = 0, .result = SW_HPACK_NO_MEMORY};
    *octets = to;
    struct sw_huffman_string taken = make_string(string, end, to);
    sw_hpack_arena_commit(decoder, taken.length);
    return taken;
}

/* The value of a well-known field that becomes an entry is made where the entry's octets will be: neither arena nor copy, 25 instructions. */
static SW_SPECIALIZED struct sw_huffman_string
take_value(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, bool insert, sw_field *field)
{
    uint8_t *to = insert && field->token != SW_TOKEN_NONE ? sw_hpack_table_room(decoder, bound(string)) : NULL;
    if (to == NULL)
        return take_string(decoder, string, end, &field->value);
    field->value = to;
    return make_string(string, end, to);
}

/* A name literal: a well-known one is known by its octets as they are, and never copied. False: see `stop`. */
static inline bool
take_name(struct sw_hpack_decoder *decoder, const struct string *string, const uint8_t *end, sw_field *field)
{
    uint16_t token = string->huffman ? sw_hpack_token_of_coded(string->octets, string->length) : sw_token_of(string->octets, string->length);
    field->flags = 0;
    if (token != SW_TOKEN_NONE) {
        set_token_name(decoder, field, token);
        return true;
    }
    struct sw_huffman_string taken = take_string(decoder, string, end, &field->name);
    if (taken.result != SW_HPACK_OK) {
        stop(decoder, taken.result);
        return false;
    }
    field->name_length = taken.length;
    set_token(decoder, field, SW_TOKEN_NONE);
    if ((taken.classes & SW_CLASS_NAME) == 0 || taken.length == 0)
        field->flags = SW_FIELD_NAME_INVALID;
    return true;
}

static inline const uint8_t *
read_literal(struct sw_hpack_decoder *decoder, const uint8_t *start, const uint8_t *end)
{
    bool insert = (*start & SW_HPACK_LITERAL_INDEXED_MASK) == SW_HPACK_LITERAL_INDEXED;
    struct string name = {.length = 0}, value; /* the name is read only where it was found: gcc cannot see it */
    struct integer index = read_index(decoder, start, end, insert ? PREFIX_MASK(LITERAL_INDEXED) : PREFIX_MASK(LITERAL));
    const uint8_t *at = index.at;
    if (at == NULL)
        return NULL;
    if (index.value == 0) {
        at = find_string(decoder, start, at, end, &name);
        if (at == NULL)
            return NULL;
    }
    at = find_string(decoder, start, at, end, &value);
    if (at == NULL)
        return NULL;

    /* The field is made behind the stored ones, where eviction sees it, and counted when it may stay. */
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return stop(decoder, SW_HPACK_NO_MEMORY);
    sw_field *field = &decoder->fields[decoder->count];

    if (index.value == 0) {
        if (!take_name(decoder, &name, end, field))
            return NULL;
    } else if (!from_table(decoder, index.value, field, false)) {
        return stop(decoder, SW_HPACK_INDEX_RANGE);
    }
    struct sw_huffman_string taken = take_value(decoder, &value, end, insert, field);
    if (taken.result != SW_HPACK_OK)
        return stop(decoder, taken.result);
    field->value_length = taken.length;
    field->classes = sw_value_edges(field->value, taken.length, taken.classes);
    if ((*start & SW_HPACK_LITERAL_NEVER_MASK) == SW_HPACK_LITERAL_NEVER)
        field->flags |= SW_FIELD_NEVER_INDEXED;
    if (sw_value_settled(&sw_token_info[field->token], field->classes))
        field->flags |= SW_FIELD_SETTLED;

    enum sw_hpack_verdict verdict = charge(decoder, field);
    if (verdict == SW_HPACK_END)
        return stop(decoder, SW_HPACK_TOO_LARGE);
    if (insert && !sw_hpack_table_insert(decoder, field))
        return stop(decoder, SW_HPACK_NO_MEMORY);
    if (verdict == SW_HPACK_KEEP)
        keep(decoder, SW_HPACK_NOT_AGAIN);
    else
        sw_hpack_arena_give_back(decoder, field);
    return at;
}

static inline const uint8_t *
read_indexed(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    uint16_t again = *at;
    struct integer index = {.at = at + 1, .value = again & PREFIX_MASK(INDEXED)};
    if (again == (SW_HPACK_INDEXED | PREFIX_MASK(INDEXED))) {
        index = read_long_integer(decoder, at + 1, end, index.value, SW_HPACK_INTEGER_BITS);
        again = SW_HPACK_NOT_AGAIN;
        if (index.at == NULL)
            return NULL;
    } else if (again == SW_HPACK_INDEXED) {
        return stop(decoder, SW_HPACK_INDEX_ZERO);
    }
    if (decoder->count == decoder->capacity && !sw_hpack_fields_grow(decoder))
        return stop(decoder, SW_HPACK_NO_MEMORY);
    sw_field *field = &decoder->fields[decoder->count];
    if (!from_table(decoder, index.value, field, true))
        return stop(decoder, SW_HPACK_INDEX_RANGE);
    enum sw_hpack_verdict verdict = charge(decoder, field);
    if (verdict == SW_HPACK_KEEP) {
        keep(decoder, again);
        return index.at;
    }
    return verdict == SW_HPACK_END ? stop(decoder, SW_HPACK_TOO_LARGE) : index.at;
}

/* Is this octet the field that stood here in the last section? */
static inline bool
stands(const struct sw_hpack_decoder *decoder, uint8_t octet)
{
    return decoder->count < decoder->kept && octet == *sw_hpack_again(decoder, decoder->count);
}

/*
 * Sections of one direction are much alike, and most of their fields are indexed. While the dynamic table does not change, a field of
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
    decoder->fresh &= ~(uint32_t)(((uint64_t)1 << (first + run)) - ((uint64_t)1 << first));
    return last;
}

static const uint8_t *
read_size_update(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    struct integer size = read_integer(decoder, at, end, PREFIX_MASK(SIZE_UPDATE), SW_HPACK_SIZE_BITS);
    if (size.at == NULL)
        return NULL;
    if (decoder->list_size > 0) /* a field line was seen */
        return stop(decoder, SW_HPACK_SIZE_UPDATE_PLACE);
    if (size.value > decoder->limit)
        return stop(decoder, SW_HPACK_SIZE_UPDATE_LIMIT);
    if (++decoder->updates > decoder->limits->size_updates)
        return stop(decoder, SW_HPACK_SIZE_UPDATE_COUNT);
    if (decoder->update_due && size.value > decoder->due_limit)
        return stop(decoder, SW_HPACK_SIZE_UPDATE_MISSING);
    decoder->update_due = false;
    return sw_hpack_table_resize(decoder, size.value) ? size.at : stop(decoder, SW_HPACK_NO_MEMORY);
}

const uint8_t *
sw_hpack_read_representations(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    /* RFC 9113 4.3.1: after an acknowledged reduction a block begins with a size update, which settles it. */
    if (decoder->update_due && (*at & SW_HPACK_SIZE_UPDATE_MASK) != SW_HPACK_SIZE_UPDATE)
        return stop(decoder, SW_HPACK_SIZE_UPDATE_MISSING);

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
            if (decoder->stop != CUT)
                return NULL;
            if (decoder->partial_need == 0)
                decoder->partial_need = (uint32_t)(end - at) + 1;
            return at;
        }
        at = next;
    }
    return at;
}
