/* HPACK used by itself, through its public header. */
#include <statewire/hpack.h>

#include "hpack_support.h"

/* A field section, there and back. */
Test(hpack_alone, there_and_back)
{
    const sw_field fields[] = {FIELD(":method", "GET"), FIELD("n", "1"), FIELD("cookie", "secret")};
    uint8_t out[256];
    size_t written, count;
    struct heap heap;
    heap_init(&heap);
    sw_hpack_encoder *encoder = sw_hpack_encoder_new(&heap.allocator);
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(&heap.allocator, 0, 0);
    cr_assert(encoder != NULL && decoder != NULL);
    for (int i = 0; i < 3; i++) {
        cr_assert(eq(int, sw_hpack_encode_fields(encoder, fields, 3, out, sizeof out, &written), SW_STATUS_OK));
        sw_hpack_section_begin(decoder);
        cr_assert(eq(int, sw_hpack_decode_octets(decoder, out, written / 2, false), SW_STATUS_OK));
        cr_assert(eq(int, sw_hpack_decode_octets(decoder, out + written / 2, written - written / 2, true), SW_STATUS_OK));
        const sw_field *got = sw_hpack_section_fields(decoder, &count);
        cr_assert(eq(sz, count, 3));
        cr_assert(same_text(section_text(decoder), ":method: GET\nn: 1\ncookie: secret\n"));
        cr_assert(eq(int, got[2].flags &SW_FIELD_NEVER_INDEXED, SW_FIELD_NEVER_INDEXED));
        cr_assert(not(sw_hpack_section_too_large(decoder)));
        cr_assert(sw_hpack_decoder_error(decoder) == NULL);
    }
    sw_hpack_encoder_delete(encoder);
    sw_hpack_decoder_delete(decoder);
    cr_assert(eq(sz, heap.live, 0));
}

/* RFC 9113 4.3: an error is for good, and names what was broken. */
Test(hpack_alone, errors_stay)
{
    static const uint8_t zero[] = {0x80}, get[] = {0x82};
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 0, 0);
    cr_assert(decoder != NULL);
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, zero, 1, true), SW_STATUS_COMPRESSION));
    cr_assert(eq(str, (char *)sw_hpack_decoder_error(decoder), "rfc7541-6.1-01"));
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, get, 1, true), SW_STATUS_COMPRESSION));
    sw_hpack_decoder_delete(decoder);
    sw_hpack_decoder_delete(NULL);
}

/* The limits are the caller's: past one a section is flagged, past four times as much it ends. */
Test(hpack_alone, limits)
{
    static const uint8_t get[] = {0x82, 0x82, 0x82, 0x82, 0x90, 0x90, 0x90, 0x90, 0x90};
    size_t count;
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 0, 2);
    cr_assert(decoder != NULL);
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, get, 8, true), SW_STATUS_OK));
    cr_assert(sw_hpack_section_too_large(decoder));
    sw_hpack_section_fields(decoder, &count);
    cr_assert(eq(sz, count, 4)); /* pseudo-header fields */
    sw_hpack_section_begin(decoder);
    cr_assert(eq(int, sw_hpack_decode_octets(decoder, get, 9, true), SW_STATUS_FIELDS_TOO_LARGE));
    sw_hpack_decoder_delete(decoder);
}

/* A call that is refused changes nothing. */
Test(hpack_alone, refused_calls)
{
    const sw_field field = FIELD("n", "1");
    uint8_t out[64];
    size_t written;
    struct heap heap;
    heap_init(&heap);
    sw_hpack_encoder *encoder = sw_hpack_encoder_new(&heap.allocator);
    cr_assert(encoder != NULL);
    cr_assert(eq(int, sw_hpack_encode_fields(encoder, &field, 1, out, sw_hpack_encode_bound(&field, 1) - 1, &written),
                 SW_STATUS_INVALID_ARGUMENT));
    heap.fail_at = heap.taken + 2;
    cr_assert(eq(int, sw_hpack_encode_fields(encoder, &field, 1, out, sizeof out, &written), SW_STATUS_NO_MEMORY));
    cr_assert(eq(int, sw_hpack_encode_fields(encoder, &field, 1, out, sizeof out, &written), SW_STATUS_OK));
    cr_assert(eq(sz, written, 5));
    cr_assert(eq(int,
                 memcmp(out,
                        "\x40\x01n\x01"
                        "1",
                        5),
                 0));
    sw_hpack_encoder_delete(encoder);

    heap.fail_at = heap.taken + 1;
    cr_assert(sw_hpack_encoder_new(&heap.allocator) == NULL);
    heap.fail_at = heap.taken + 1;
    cr_assert(sw_hpack_decoder_new(&heap.allocator, 0, 0) == NULL);
    cr_assert(eq(sz, heap.live, 0));
}
