/* HPACK used by itself (statewire/hpack.h): coders that bring what a connection would have given them. */
#include "statewire/hpack.h"

#include "checks.h"
#include "explain.h"
#include "hpack/hpack.h"
#include "limits.h"
#include "support/memory.h"

struct decoder_alone {
    struct sw_hpack_decoder decoder; /* first: the handle */
    sw_allocator allocator;
    struct sw_hpack_limits limits;
    enum sw_hpack_result result;
};

struct encoder_alone {
    struct sw_hpack_encoder encoder; /* first: the handle */
    sw_allocator allocator;
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

enum sw_status
sw_hpack_decode_octets(sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end)
{
    struct decoder_alone *alone = (struct decoder_alone *)decoder;
    if (alone->result == SW_HPACK_OK)
        alone->result = sw_hpack_decode(decoder, octets, length, end);
    if (alone->result == SW_HPACK_OK)
        return SW_STATUS_OK;
    if (alone->result == SW_HPACK_NO_MEMORY)
        return SW_STATUS_NO_MEMORY;
    return alone->result == SW_HPACK_TOO_LARGE ? SW_STATUS_FIELDS_TOO_LARGE : SW_STATUS_COMPRESSION;
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

const char *
sw_hpack_decoder_error(const sw_hpack_decoder *decoder)
{
    enum sw_hpack_result result = ((const struct decoder_alone *)decoder)->result;
    if (result == SW_HPACK_OK || result >= SW_HPACK_ERROR_COUNT)
        return NULL;
    enum sw_check check = result == SW_HPACK_SIZE_UPDATE_COUNT
                              ? SW_OVER_SIZE_UPDATES
                              : (enum sw_check)(SW_CHECK_HPACK_INDEX_ZERO + (result - SW_HPACK_INDEX_ZERO));
    return sw_explain_string(sw_explain_check(check)->cite);
}

sw_hpack_encoder *
sw_hpack_encoder_new(const sw_allocator *allocator)
{
    const sw_allocator *memory = allocator != NULL ? allocator : &sw_allocator_standard;
    struct encoder_alone *alone = memory->allocate(memory->context, sizeof *alone);
    if (alone == NULL)
        return NULL;
    alone->allocator = *memory;
    sw_hpack_encoder_init(&alone->encoder, &alone->allocator);
    return &alone->encoder;
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

enum sw_status
sw_hpack_encode_fields(sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out, size_t size, size_t *written)
{
    if (size < sw_hpack_encode_bound(fields, count))
        return SW_STATUS_INVALID_ARGUMENT;
    if (!sw_hpack_encoder_reserve(encoder, fields, count))
        return SW_STATUS_NO_MEMORY;
    *written = (size_t)(sw_hpack_encode(encoder, fields, count, out) - out);
    return SW_STATUS_OK;
}
