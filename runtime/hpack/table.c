/* Tables as a program may look at them (statewire/hpack.h; RFC 7541 2.3): both coders' entries by index, and fields found in them. */
#include <string.h>

#include "hpack/alone.h"
#include "hpack/plan.h"
#include "hpack/value.h"

sw_hpack_table
sw_hpack_decoder_table(const sw_hpack_decoder *decoder)
{
    return (sw_hpack_table){decoder->entries, decoder->size, decoder->max_size, decoder->limit, decoder->update_due};
}

sw_hpack_table
sw_hpack_encoder_table(const sw_hpack_encoder *encoder)
{
    return (sw_hpack_table){encoder->entries, encoder->size, encoder->limit, encoder->limit, encoder->update_pending};
}

static void
set_name(sw_field *entry, uint16_t token)
{
    entry->token = token;
    entry->name = (const uint8_t *)sw_token_text + sw_token_info[token].text;
    entry->name_length = sw_token_info[token].length;
}

/* An entry whose octets stand one behind the other, the name first if it is no token. */
static sw_field
dynamic_entry(const uint8_t *octets, uint16_t token, uint32_t name_length, uint32_t value_length)
{
    sw_field entry = {.value_length = value_length};
    if (token != SW_TOKEN_NONE) {
        set_name(&entry, token);
    } else {
        entry.name = octets;
        entry.name_length = name_length;
        octets += name_length;
    }
    entry.value = octets;
    return entry;
}

static bool
static_entry(uint32_t index, sw_field *entry)
{
    if (index < 1 || index > SW_HPACK_STATIC_COUNT)
        return false;
    const struct sw_hpack_static *row = &sw_hpack_static[index];
    *entry = (sw_field){.value = (const uint8_t *)sw_hpack_static_text + row->value_offset, .value_length = row->value_length};
    set_name(entry, row->token);
    return true;
}

bool
sw_hpack_decoder_entry(const sw_hpack_decoder *decoder, uint32_t index, sw_field *entry)
{
    if (index <= SW_HPACK_STATIC_COUNT)
        return static_entry(index, entry);
    const uint32_t age = index - SW_HPACK_STATIC_COUNT - 1;
    if (age >= decoder->entries)
        return false;
    const struct sw_hpack_entry *row = sw_hpack_table_entry(decoder, age);
    *entry = dynamic_entry(decoder->octets + (row->offset - decoder->base), row->token, row->name_length, row->value_length);
    return true;
}

bool
sw_hpack_encoder_entry(const sw_hpack_encoder *encoder, uint32_t index, sw_field *entry)
{
    if (index <= SW_HPACK_STATIC_COUNT)
        return static_entry(index, entry);
    const uint32_t age = index - SW_HPACK_STATIC_COUNT - 1;
    if (age >= encoder->entries)
        return false;
    const struct sw_hpack_sent *row = &encoder->ring[(encoder->next - 1u - age) & (encoder->ring_capacity - 1)];
    *entry = dynamic_entry(encoder->octets + (row->offset - encoder->base), row->token, row->name_length, row->value_length);
    return true;
}

sw_field
sw_hpack_known_field(const sw_field *field)
{
    sw_field known = *field;
    if (known.token - 1u >= SW_TOKEN_COUNT - 1)
        known.token = sw_token_of(field->name, field->name_length);
    if (known.token != SW_TOKEN_NONE)
        set_name(&known, known.token);
    const bool named = known.name_length > 0 && (sw_classes_of(known.name, known.name_length) & SW_CLASS_NAME) != 0;
    known.classes = sw_value_edges(known.value, known.value_length, sw_classes_of(known.value, known.value_length));
    known.flags = known.token != SW_TOKEN_NONE || named ? 0 : SW_FIELD_NAME_INVALID;
    if (sw_value_settled(&sw_token_info[known.token], known.classes))
        known.flags |= SW_FIELD_SETTLED;
    return known;
}

static bool
same(const uint8_t *one, uint32_t length, const uint8_t *other, uint32_t other_length)
{
    return length == other_length && (length == 0 || memcmp(one, other, length) == 0);
}

/* The reader of a coder's entries. */
typedef bool entry_of(const void *coder, uint32_t index, sw_field *entry);

static uint32_t
search(const void *coder, entry_of *read, const sw_field *field, bool *whole)
{
    uint32_t name = 0;
    const sw_field known = sw_hpack_known_field(field);
    sw_field entry;
    for (uint32_t index = 1; read(coder, index, &entry); index++) {
        if (entry.token != known.token || !same(entry.name, entry.name_length, known.name, known.name_length))
            continue;
        const bool both = same(entry.value, entry.value_length, known.value, known.value_length);
        if (name == 0 || both)
            name = index;
        if (whole != NULL)
            *whole = both;
        if (both)
            return name;
    }
    if (whole != NULL)
        *whole = false;
    return name;
}

static bool
decoder_entry(const void *coder, uint32_t index, sw_field *entry)
{
    return sw_hpack_decoder_entry(coder, index, entry);
}

static bool
encoder_entry(const void *coder, uint32_t index, sw_field *entry)
{
    return sw_hpack_encoder_entry(coder, index, entry);
}

uint32_t
sw_hpack_decoder_search(const sw_hpack_decoder *decoder, const sw_field *field, bool *whole)
{
    return search(decoder, decoder_entry, field, whole);
}

uint32_t
sw_hpack_encoder_search(const sw_hpack_encoder *encoder, const sw_field *field, bool *whole)
{
    return search(encoder, encoder_entry, field, whole);
}
