/* Errors of field blocks say where they are, however the block was cut. */
#include <statewire/hpack.h>

#include <stdlib.h>

#include "hpack_support.h"

static sw_hpack_error
report_of(const struct octets *block, size_t first, size_t step, uint32_t limit, enum sw_status expected)
{
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 64, 0);
    cr_assert(decoder != NULL);
    sw_hpack_decoder_set_limit(decoder, limit);
    sw_hpack_section_begin(decoder);
    enum sw_status status = SW_STATUS_OK;
    for (size_t at = 0, length = first; status == SW_STATUS_OK; at += length, length = step) {
        if (length > block->length - at)
            length = block->length - at;
        uint8_t *piece = malloc(length + 1); /* a piece of its own: nothing is read past it, or later */
        cr_assert(piece != NULL);
        memcpy(piece, block->octets + at, length);
        status = sw_hpack_decode_octets(decoder, piece, length, at + length == block->length);
        free(piece);
        if (status == SW_STATUS_OK && at + length == block->length)
            break;
    }
    const sw_hpack_error error = sw_hpack_decoder_report(decoder);
    cr_assert(eq(int, status, expected));
    sw_hpack_decoder_delete(decoder);
    return error;
}

static void
same_report(sw_hpack_error error, size_t octet, const char *representation, const char *rule)
{
    cr_assert(eq(sz, error.octet, octet));
    cr_assert(eq(str, (char *)error.representation, (char *)representation));
    cr_assert(eq(str, (char *)error.rule, (char *)rule));
}

static void
located_at(const char *hex, uint32_t limit, enum sw_status status, size_t octet, const char *representation, const char *rule)
{
    const struct octets block = from_hex(hex);
    for (size_t first = 0; first <= block.length; first++)
        same_report(report_of(&block, first, block.length, limit, status), octet, representation, rule);
    same_report(report_of(&block, 1, 1, limit, status), octet, representation, rule);
}

#define LOCATED(hex, octet, representation, rule) located_at(hex, 4096, SW_STATUS_COMPRESSION, octet, representation, rule)

/* RFC 7541 6.1, 2.3.3, 5.1, 5.2, 6.3, 4.2; RFC 9113 4.3. */
Test(hpack_located, errors)
{
    LOCATED("82 80 86", 1, "indexed", "hpack_index_zero");
    LOCATED("82 86 be", 2, "indexed", "hpack_index_range");
    LOCATED("82 7e 01 61", 1, "literal_indexed", "hpack_index_range");
    LOCATED("82 7f ff ff ff ff ff", 1, "literal_indexed", "hpack_integer");
    LOCATED("82 10 84 ff ff ff ff 01 62", 1, "literal_never", "hpack_huffman_eos");
    LOCATED("82 40 01 61 81 ff", 1, "literal_indexed", "hpack_huffman_padding_length");
    LOCATED("82 00 01 61 81 00", 1, "literal", "hpack_huffman_padding_bits");
    LOCATED("82 40 03 61", 1, "literal_indexed", "hpack_truncated");
    LOCATED("82 ff", 1, "indexed", "hpack_truncated");
    LOCATED("3f e2 1f 82", 0, "size_update", "hpack_size_update_limit"); /* 4097 */
    LOCATED("82 20", 1, "size_update", "hpack_size_update_place");
    LOCATED("20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20", 16, "size_update", "limit_size_updates");
}

/* RFC 9113 4.3.1: what stands where the size update should be, or the end of an empty block. */
Test(hpack_located, size_update_missing)
{
    located_at("82 86", 100, SW_STATUS_COMPRESSION, 0, "indexed", "hpack_size_update_missing");
    located_at("3f 46 82", 100, SW_STATUS_COMPRESSION, 0, "size_update", "hpack_size_update_limit"); /* 101 */
    located_at("", 100, SW_STATUS_COMPRESSION, 0, "", "hpack_size_update_missing");
}

/* The hard limit: four times 64 octets are passed by the eighth field. */
Test(hpack_located, too_large)
{
    located_at("82 82 82 82 82 82 82 82", 4096, SW_STATUS_FIELDS_TOO_LARGE, 6, "indexed", "limit_list_octets_hard");
}

/* Nothing is wrong: the report is where the next octet goes. */
Test(hpack_located, no_error)
{
    located_at("82 40 01 61 01 62", 4096, SW_STATUS_OK, 6, "", "");
}

/* Octets are counted from the beginning of the block, and one that is given up counts no more. */
Test(hpack_located, next_block)
{
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 0, 0);
    cr_assert(decoder != NULL);
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x82\x86", 2, true), SW_STATUS_OK));
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x82\x86\x40", 3, false), SW_STATUS_OK));
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x82", 1, false), SW_STATUS_OK));
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, (const uint8_t *)"\x80", 1, false), SW_STATUS_COMPRESSION));
    const sw_hpack_error error = sw_hpack_decoder_report(decoder);
    same_report(error, 1, "indexed", "hpack_index_zero");
    cr_assert(eq(str, (char *)error.cite, "rfc7541-6.1-01"));
    cr_assert(strncmp(error.where, "spec/hpack/representations.yaml:", 32) == 0);
    sw_hpack_decoder_delete(decoder);
}
