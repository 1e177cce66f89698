/* HPACK used by itself (statewire/hpack.h): coders that bring what a connection would have given them. */
#include "statewire/hpack.h"

#include <string.h>

#include "explain.h"
#include "hpack/alone.h"
#include "limits.h"
#include "support/memory.h"

struct decoder_alone {
    struct sw_hpack_decoder decoder; /* first: the handle */
    sw_allocator allocator;
    struct sw_hpack_limits limits;
    enum sw_hpack_result result;
    size_t taken;  /* octets of the block */
    size_t begun;  /* octets of the block before what was cut, or is wrong */
    uint8_t first; /* octet of that */
};

struct encoder_alone {
    struct sw_hpack_encoder encoder; /* first: the handle */
    sw_allocator allocator;
    uint32_t cap;    /* the dynamic table is never larger */
    uint8_t huffman; /* enum sw_huffman_use */
};

static uint32_t
budget(uint32_t wanted, enum sw_limit limit)
{
    return wanted != 0 ? wanted : sw_limit_budgets[limit];
}

sw_hpack_decoder *
sw_hpack_decoder_new(const sw_allocator *allocator, uint32_t list_size, uint32_t fields)
{
    const sw_allocator *memory = allocator != NULL ? allocator : &sw_allocator_standard;
    struct decoder_alone *alone = memory->allocate(memory->context, sizeof *alone);
    if (alone == NULL)
        return NULL;
    alone->allocator = *memory;
    alone->limits = (struct sw_hpack_limits){
        .list_size = budget(list_size, SW_COUNT_SECTION_OCTETS),
        .fields = budget(fields, SW_COUNT_SECTION_FIELDS),
        .crumbs = budget(fields, SW_COUNT_SECTION_CRUMBS),
        .size_updates = budget(0, SW_COUNT_SIZE_UPDATES),
        .list_hard = SW_HARD_SECTION_OCTETS,
        .fields_hard = SW_HARD_SECTION_FIELDS,
        .crumbs_hard = SW_HARD_SECTION_CRUMBS,
    };
    alone->result = SW_HPACK_OK;
    alone->taken = alone->begun = 0;
    sw_hpack_decoder_init(&alone->decoder, &alone->allocator, &alone->limits);
    return &alone->decoder;
}

void
sw_hpack_decoder_delete(sw_hpack_decoder *decoder)
{
    struct decoder_alone *alone = (struct decoder_alone *)decoder;
    if (alone == NULL)
        return;
    sw_allocator memory = alone->allocator;
    sw_hpack_decoder_free(decoder);
    memory.release(memory.context, alone, sizeof *alone);
}

static enum sw_status
status_of(enum sw_hpack_result result)
{
    if (result == SW_HPACK_OK)
        return SW_STATUS_OK;
    if (result == SW_HPACK_NO_MEMORY)
        return SW_STATUS_NO_MEMORY;
    return result == SW_HPACK_TOO_LARGE ? SW_STATUS_FIELDS_TOO_LARGE : SW_STATUS_COMPRESSION;
}

enum sw_status
sw_hpack_decode_octets(sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end)
{
    struct decoder_alone *alone = (struct decoder_alone *)decoder;
    if (alone->result != SW_HPACK_OK)
        return status_of(alone->result);
    if (decoder->unlike == 0) /* a section has begun */
        alone->taken = alone->begun = 0;
    decoder->cut.fault = 0;
    alone->result = sw_hpack_decode(decoder, octets, length, end);
    if (decoder->cut.fault > 0) {
        alone->begun = alone->taken + length - decoder->cut.fault;
        alone->first = octets[length - decoder->cut.fault];
    }
    decoder->unlike = 1; /* nobody asks whether sections are of the same shape */
    alone->taken += length;
    return status_of(alone->result);
}

const sw_field *
sw_hpack_section_fields(const sw_hpack_decoder *decoder, size_t *count)
{
    *count = decoder->count;
    return decoder->fields;
}

bool
sw_hpack_section_too_large(const sw_hpack_decoder *decoder)
{
    return decoder->too_large;
}

void
sw_hpack_decoder_set_list_size(sw_hpack_decoder *decoder, uint32_t list_size)
{
    ((struct decoder_alone *)decoder)->limits.list_size = budget(list_size, SW_COUNT_SECTION_OCTETS);
}

uint32_t
sw_hpack_section_size(const sw_hpack_decoder *decoder)
{
    return decoder->list_size;
}

static enum sw_check
check_of(const sw_hpack_decoder *decoder, enum sw_hpack_result result)
{
    if (result == SW_HPACK_OK || result == SW_HPACK_NO_MEMORY)
        return SW_CHECK_NONE;
    if (result == SW_HPACK_TOO_LARGE)
        return sw_hpack_section_passed(decoder);
    if (result == SW_HPACK_SIZE_UPDATE_COUNT)
        return SW_OVER_SIZE_UPDATES;
    return (enum sw_check)(SW_CHECK_HPACK_INDEX_ZERO + (result - SW_HPACK_INDEX_ZERO));
}

sw_hpack_error
sw_hpack_error_of(enum sw_check check, size_t octet)
{
    const struct sw_row *row = sw_explain_check(check);
    return (sw_hpack_error){.octet = octet,
                            .representation = "",
                            .rule = sw_check_name(check),
                            .cite = sw_explain_string(row->cite),
                            .where = sw_explain_string(row->where),
                            .why = sw_explain_string(row->why)};
}

sw_hpack_error
sw_hpack_decoder_report(const sw_hpack_decoder *decoder)
{
    const struct decoder_alone *alone = (const struct decoder_alone *)decoder;
    sw_hpack_error error = sw_hpack_error_of(check_of(decoder, alone->result), alone->begun);
    if (alone->result == SW_HPACK_OK)
        error.octet = alone->taken;
    if (alone->result == SW_HPACK_OK || alone->taken == 0)
        return error;
    error.representation = sw_hpack_representation_of(alone->first)->name;
    return error;
}

const char *
sw_hpack_decoder_error(const sw_hpack_decoder *decoder)
{
    enum sw_hpack_result result = ((const struct decoder_alone *)decoder)->result;
    if (result == SW_HPACK_OK || result >= SW_HPACK_ERROR_COUNT)
        return NULL;
    return sw_explain_string(sw_explain_check(check_of(decoder, result))->cite);
}

/* A table of a decoder is changed outside of blocks. */
static enum sw_status
changed(struct decoder_alone *alone, bool done)
{
    if (!done)
        alone->result = SW_HPACK_NO_MEMORY;
    return status_of(alone->result);
}

enum sw_status
sw_hpack_decoder_resize(sw_hpack_decoder *decoder, uint32_t size)
{
    struct decoder_alone *alone = (struct decoder_alone *)decoder;
    if (size > decoder->limit)
        return SW_STATUS_INVALID_ARGUMENT;
    if (alone->result != SW_HPACK_OK)
        return status_of(alone->result);
    decoder->update_due = decoder->update_due && size > decoder->due_limit;
    return changed(alone, sw_hpack_table_resize(decoder, size));
}

/* The octets are copied first, as they may be those of an entry that has to go. */
enum sw_status
sw_hpack_decoder_insert(sw_hpack_decoder *decoder, const sw_field *field)
{
    struct decoder_alone *alone = (struct decoder_alone *)decoder;
    if (alone->result != SW_HPACK_OK)
        return status_of(alone->result);
    sw_field entry = sw_hpack_known_field(field);
    const size_t size = (size_t)entry.name_length + entry.value_length + 1;
    uint8_t *octets = sw_allocate(&alone->allocator, size);
    if (octets == NULL)
        return SW_STATUS_NO_MEMORY;
    memcpy(octets, entry.name, entry.name_length);
    if (entry.value_length > 0)
        memcpy(octets + entry.name_length, entry.value, entry.value_length);
    entry.name = octets;
    entry.value = octets + entry.name_length;
    enum sw_status status = changed(alone, sw_hpack_table_insert(decoder, &entry));
    sw_release_memory(&alone->allocator, octets, size);
    return status;
}

sw_hpack_encoder *
sw_hpack_encoder_new_sized(const sw_allocator *allocator, uint32_t most)
{
    const sw_allocator *memory = allocator != NULL ? allocator : &sw_allocator_standard;
    struct encoder_alone *alone = memory->allocate(memory->context, sizeof *alone);
    if (alone == NULL)
        return NULL;
    alone->allocator = *memory;
    sw_hpack_encoder_init(&alone->encoder, &alone->allocator);
    alone->encoder.sized = true;
    alone->cap = most;
    alone->huffman = SW_HUFFMAN_SHORTER;
    if (most < SW_HPACK_TABLE_SIZE)
        sw_hpack_encoder_set_limit(&alone->encoder, most);
    return &alone->encoder;
}

sw_hpack_encoder *
sw_hpack_encoder_new(const sw_allocator *allocator)
{
    return sw_hpack_encoder_new_sized(allocator, SW_HPACK_ENCODER_CAP);
}

enum sw_status
sw_hpack_encoder_set_huffman(sw_hpack_encoder *encoder, enum sw_huffman_use use)
{
    if ((unsigned)use > SW_HUFFMAN_NEVER)
        return SW_STATUS_INVALID_ARGUMENT;
    ((struct encoder_alone *)encoder)->huffman = (uint8_t)use;
    return SW_STATUS_OK;
}

void
sw_hpack_encoder_delete(sw_hpack_encoder *encoder)
{
    struct encoder_alone *alone = (struct encoder_alone *)encoder;
    if (alone == NULL)
        return;
    sw_allocator memory = alone->allocator;
    sw_hpack_encoder_free(encoder);
    memory.release(memory.context, alone, sizeof *alone);
}

size_t
sw_hpack_encoder_bound(const sw_hpack_encoder *encoder, const sw_field *fields, size_t count)
{
    const size_t bound = sw_hpack_encode_bound(fields, count);
    if (((const struct encoder_alone *)encoder)->huffman != SW_HUFFMAN_ALWAYS)
        return bound;
    return bound * ((SW_HUFFMAN_LONGEST_CODE + 7) / 8);
}

uint32_t
sw_hpack_encoder_cap(const struct sw_hpack_encoder *encoder)
{
    return ((const struct encoder_alone *)encoder)->cap;
}

/* A block is written as a connection does, and its strings once more. */
static enum sw_status
encode_strings(struct encoder_alone *alone, const sw_field *fields, size_t count, uint8_t *out, size_t *written)
{
    const size_t bound = sw_hpack_encode_bound(fields, count);
    uint8_t *block = sw_allocate(&alone->allocator, bound);
    if (block == NULL)
        return SW_STATUS_NO_MEMORY;
    const bool reserved = sw_hpack_encoder_reserve(&alone->encoder, fields, count);
    if (reserved) {
        const uint8_t *end = sw_hpack_encode(&alone->encoder, fields, count, block);
        *written = sw_hpack_recode(block, end, (enum sw_huffman_use)alone->huffman, out);
    }
    sw_release_memory(&alone->allocator, block, bound);
    return reserved ? SW_STATUS_OK : SW_STATUS_NO_MEMORY;
}

enum sw_status
sw_hpack_encode_fields(sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out, size_t size, size_t *written)
{
    if (size < sw_hpack_encoder_bound(encoder, fields, count))
        return SW_STATUS_INVALID_ARGUMENT;
    struct encoder_alone *alone = (struct encoder_alone *)encoder;
    if (alone->huffman != SW_HUFFMAN_SHORTER)
        return encode_strings(alone, fields, count, out, written);
    if (!sw_hpack_encoder_reserve(encoder, fields, count))
        return SW_STATUS_NO_MEMORY;
    *written = (size_t)(sw_hpack_encode(encoder, fields, count, out) - out);
    return SW_STATUS_OK;
}
