/* Integers and strings of HPACK by themselves (statewire/hpack.h; RFC 7541 5). */
#include <string.h>

#include "hpack/alone.h"
#include "support/compiler.h"

enum { PIECE = 128 }; /* octets that are decoded at a time */

static enum sw_status
fail(enum sw_hpack_result result, size_t octet, sw_hpack_error *error)
{
    if (error != NULL)
        *error = sw_hpack_error_of((enum sw_check)(SW_CHECK_HPACK_INDEX_ZERO + (result - SW_HPACK_INDEX_ZERO)), octet);
    return SW_STATUS_COMPRESSION;
}

enum sw_status
sw_hpack_integer_encode(uint64_t value, unsigned prefix, uint8_t first, uint8_t *out, size_t size, size_t *written)
{
    if (prefix < 1 || prefix > 8 || (first & (UINT8_MAX >> (8 - prefix))) != 0)
        return SW_STATUS_INVALID_ARGUMENT;
    const uint8_t most = UINT8_MAX >> (8 - prefix);
    uint8_t octets[11];
    size_t length = 1;
    octets[0] = first | (value < most ? (uint8_t)value : most);
    if (value >= most) {
        for (value -= most; value >= 0x80; value >>= 7)
            octets[length++] = (uint8_t)(value | 0x80);
        octets[length++] = (uint8_t)value;
    }
    if (length > size)
        return SW_STATUS_INVALID_ARGUMENT;
    memcpy(out, octets, length);
    *written = length;
    return SW_STATUS_OK;
}

enum sw_status
sw_hpack_integer_decode(sw_octets *in, unsigned prefix, uint64_t *value, sw_hpack_error *error)
{
    if (prefix < 1 || prefix > 8)
        return SW_STATUS_INVALID_ARGUMENT;
    if (in->length == 0)
        return fail(SW_HPACK_TRUNCATED, 0, error);
    const uint8_t most = UINT8_MAX >> (8 - prefix);
    uint64_t sum = in->octets[0] & most;
    size_t at = 1;
    for (unsigned shift = 0; sum >= most; shift += 7) {
        if (at == in->length)
            return fail(SW_HPACK_TRUNCATED, 0, error);
        const uint8_t octet = in->octets[at++];
        const uint64_t more = octet & 0x7f;
        if (shift > 63 || more << shift >> shift != more || sum + (more << shift) < sum)
            return fail(SW_HPACK_INTEGER, 0, error);
        sum += more << shift;
        if ((octet & 0x80) == 0)
            break;
    }
    *value = sum;
    *in = (sw_octets){in->octets + at, in->length - at};
    return SW_STATUS_OK;
}

size_t
sw_hpack_huffman_length(sw_octets string)
{
    size_t octets = 0, bits = 0;
    for (size_t i = 0; i < string.length; i++) {
        bits += sw_huffman_lengths[string.octets[i]];
        octets += bits / 8;
        bits %= 8;
    }
    return octets + (bits > 0);
}

size_t
sw_hpack_string_bound(size_t length)
{
    return SW_HPACK_INDEX_BOUND + (length * SW_HUFFMAN_LONGEST_CODE + 7) / 8;
}

enum sw_status
sw_hpack_huffman_encode(sw_octets string, uint8_t *out, size_t size, size_t *written)
{
    const size_t length = sw_hpack_huffman_length(string);
    if (length > size)
        return SW_STATUS_INVALID_ARGUMENT;
    if (length > 0)
        sw_huffman_encode_all(string.octets, string.length, out, length);
    *written = length;
    return SW_STATUS_OK;
}

enum sw_status
sw_hpack_string_encode(sw_octets string, enum sw_huffman_use use, uint8_t *out, size_t size, size_t *written)
{
    size_t coded = sw_hpack_huffman_length(string), head;
    if ((unsigned)use > SW_HUFFMAN_NEVER)
        return SW_STATUS_INVALID_ARGUMENT;
    const bool huffman = use == SW_HUFFMAN_ALWAYS || (use == SW_HUFFMAN_SHORTER && coded < string.length);
    const size_t length = huffman ? coded : string.length;
    uint8_t octets[SW_HPACK_INDEX_BOUND + 5];
    const enum sw_status status =
        huffman ? sw_hpack_integer_encode(length, SW_HPACK_HUFFMAN_PREFIX, SW_HPACK_HUFFMAN, octets, sizeof octets, &head)
                : sw_hpack_integer_encode(length, SW_HPACK_PLAIN_PREFIX, SW_HPACK_PLAIN, octets, sizeof octets, &head);
    if (status != SW_STATUS_OK || head > size || length > size - head)
        return SW_STATUS_INVALID_ARGUMENT;
    memcpy(out, octets, head);
    if (huffman)
        (void)sw_hpack_huffman_encode(string, out + head, length, &coded);
    else if (length > 0)
        memcpy(out + head, string.octets, length);
    *written = head + length;
    return SW_STATUS_OK;
}

static enum sw_status
decode_huffman(sw_octets coded, size_t octet, uint8_t *out, size_t size, size_t *length, sw_hpack_error *error)
{
    struct sw_huffman_part part = {.held = 0};
    const uint8_t *at = coded.octets, *end = coded.length > 0 ? at + coded.length : at;
    size_t taken = 0;
    for (size_t count = PIECE; count > 0; taken += count) {
        uint8_t piece[PIECE];
        count = sw_huffman_decode_part(&part, &at, end, piece, sizeof piece);
        if (count > 0 && taken <= size && count <= size - taken)
            memcpy(out + taken, piece, count);
    }
    const enum sw_hpack_result result = sw_huffman_finish(&part);
    if (result != SW_HPACK_OK)
        return fail(result, octet, error);
    *length = taken;
    return taken <= size ? SW_STATUS_OK : SW_STATUS_INVALID_ARGUMENT;
}

enum sw_status
sw_hpack_huffman_decode(sw_octets coded, uint8_t *out, size_t size, size_t *length, sw_hpack_error *error)
{
    return decode_huffman(coded, 0, out, size, length, error);
}

enum sw_status
sw_hpack_string_decode(sw_octets *in, uint8_t *out, size_t size, size_t *length, sw_hpack_error *error)
{
    sw_octets rest = *in;
    uint64_t octets;
    enum sw_status status = sw_hpack_integer_decode(&rest, SW_HPACK_HUFFMAN_PREFIX, &octets, error);
    if (status != SW_STATUS_OK)
        return status;
    if (octets > rest.length)
        return fail(SW_HPACK_TRUNCATED, 0, error);
    const sw_octets string = {rest.octets, (size_t)octets};
    if ((in->octets[0] & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN) {
        status = decode_huffman(string, in->length - rest.length, out, size, length, error);
        if (status != SW_STATUS_OK)
            return status;
    } else {
        *length = string.length;
        if (string.length > size)
            return SW_STATUS_INVALID_ARGUMENT;
        if (string.length > 0)
            memcpy(out, string.octets, string.length);
    }
    *in = (sw_octets){rest.octets + octets, rest.length - (size_t)octets};
    return SW_STATUS_OK;
}

const struct sw_hpack_representation *
sw_hpack_representation_of(uint8_t first)
{
    const struct sw_hpack_representation *row = sw_hpack_representations;
    while ((first & row->mask) != row->pattern) /* the patterns cover all octets */
        row++;
    return row;
}

/* One more string of a block. */
static void
recode_string(sw_octets *block, enum sw_huffman_use use, uint8_t **out)
{
    const uint8_t *start = block->octets;
    uint64_t coded;
    size_t length, written;
    (void)sw_hpack_integer_decode(block, SW_HPACK_HUFFMAN_PREFIX, &coded, NULL);
    const sw_octets string = {block->octets, (size_t)coded};
    *block = (sw_octets){block->octets + coded, block->length - (size_t)coded};
    const bool huffman = (*start & SW_HPACK_HUFFMAN_MASK) == SW_HPACK_HUFFMAN;
    if (huffman == (use == SW_HUFFMAN_ALWAYS)) { /* it is what it shall be */
        written = (size_t)(block->octets - start);
        memcpy(*out, start, written);
    } else if (!huffman) {
        (void)sw_hpack_string_encode(string, use, *out, SIZE_MAX, &written);
    } else {
        (void)decode_huffman(string, 0, NULL, 0, &length, NULL);
        (void)sw_hpack_integer_encode(length, SW_HPACK_PLAIN_PREFIX, SW_HPACK_PLAIN, *out, SIZE_MAX, &written);
        (void)decode_huffman(string, 0, *out + written, length, &length, NULL);
        written += length;
    }
    *out += written;
}

size_t
sw_hpack_recode(const uint8_t *block, const uint8_t *end, enum sw_huffman_use use, uint8_t *out)
{
    const uint8_t *begin = out;
    sw_octets in = {block, (size_t)(end - block)};
    while (in.length > 0) {
        const uint8_t *start = in.octets;
        const struct sw_hpack_representation *row = sw_hpack_representation_of(*start);
        uint64_t index;
        (void)sw_hpack_integer_decode(&in, row->prefix, &index, NULL);
        memcpy(out, start, (size_t)(in.octets - start));
        out += in.octets - start;
        if (row->pattern == SW_HPACK_INDEXED || row->pattern == SW_HPACK_SIZE_UPDATE)
            continue;
        if (index == 0)
            recode_string(&in, use, &out);
        recode_string(&in, use, &out);
    }
    return (size_t)(out - begin);
}
