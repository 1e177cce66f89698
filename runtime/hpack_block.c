/* A field block that comes in pieces (RFC 9113 4.3): octets of a representation that is cut are gathered until it is whole. */
#include <string.h>

#include "compiler.h"
#include "hpack.h"

enum { FIRST_PARTIAL = 64 };

/* Put octets behind the partial representation. The buffer grows with what arrived, not with what was announced. */
static SW_SELDOM bool
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

/* Go on with the representation that was cut, taking no octet that is not its own. Returns where its octets end, or NULL. */
static SW_SELDOM const uint8_t *
resume(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    while (at < end) {
        size_t wanted = decoder->partial_need - decoder->partial_length, left = (size_t)(end - at);
        size_t taken = wanted < left ? wanted : left;
        if (!gather(decoder, at, taken)) {
            decoder->stop = SW_HPACK_NO_MEMORY;
            return NULL;
        }
        at += taken;
        if (taken < wanted)
            break;
        const uint8_t *whole = decoder->partial + decoder->partial_length;
        const uint8_t *next = sw_hpack_read_representations(decoder, decoder->partial, whole);
        if (next == NULL)
            return NULL;
        if (next == whole) {
            decoder->partial_length = 0;
            break;
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
    decoder->alike = decoder->whole && decoder->unlike == 0 && count == decoder->last && count <= SW_HPACK_KEPT;
    if (count < SW_HPACK_KEPT)
        decoder->fresh &= ((uint32_t)1 << count) - 1;
}

/* Octets of a block, one at least. False: see `stop`. */
static inline bool
take(struct sw_hpack_decoder *decoder, const uint8_t *at, const uint8_t *end)
{
    if (decoder->partial_length > 0)
        at = resume(decoder, at, end);
    if (at != NULL && at < end)
        at = sw_hpack_read_representations(decoder, at, end);
    if (at == end)
        return true;
    if (at == NULL)
        return false;
    decoder->stop = SW_HPACK_NO_MEMORY;
    return gather(decoder, at, (size_t)(end - at));
}

enum sw_hpack_result
sw_hpack_decode(struct sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end_of_block)
{
    if (length > 0 && !take(decoder, octets, octets + length))
        return (enum sw_hpack_result)decoder->stop;
    if (!end_of_block)
        return SW_HPACK_OK;
    if (decoder->partial_length > 0)
        return SW_HPACK_TRUNCATED;
    if (decoder->update_due)
        return SW_HPACK_SIZE_UPDATE_MISSING;
    compare(decoder);
    return SW_HPACK_OK;
}
