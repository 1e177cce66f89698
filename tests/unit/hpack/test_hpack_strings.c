/* Integers and strings of HPACK by themselves (statewire/hpack.h). */
#include <statewire/hpack.h>

#include "hpack_support.h"

static sw_octets
octets_of(const struct octets *octets)
{
    return (sw_octets){octets->octets, octets->length};
}

static void
integer(uint64_t value, unsigned prefix, uint8_t first, const char *hex)
{
    const struct octets expected = from_hex(hex);
    uint8_t out[11];
    size_t written = 99;
    uint64_t got = 99;
    cr_assert(
        eq(int, sw_hpack_integer_encode(value, prefix, first, out, expected.length - 1, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, written, 99));
    cr_assert(eq(int, sw_hpack_integer_encode(value, prefix, first, out, expected.length, &written), SW_STATUS_OK));
    cr_assert(eq(sz, written, expected.length));
    cr_assert(eq(int, memcmp(out, expected.octets, written), 0));
    for (size_t length = 0; length < expected.length; length++) {
        sw_hpack_error error;
        sw_octets in = {expected.octets, length};
        cr_assert(eq(int, sw_hpack_integer_decode(&in, prefix, &got, &error), SW_STATUS_COMPRESSION));
        cr_assert(eq(str, (char *)error.rule, "hpack_truncated"));
        cr_assert(eq(sz, in.length, length));
        cr_assert(eq(u64, got, 99));
    }
    sw_octets in = octets_of(&expected);
    cr_assert(eq(int, sw_hpack_integer_decode(&in, prefix, &got, NULL), SW_STATUS_OK));
    cr_assert(eq(u64, got, value));
    cr_assert(eq(sz, in.length, 0));
    cr_assert(eq(ptr, (void *)in.octets, (void *)(expected.octets + expected.length)));
}

/* RFC 7541 C.1, and the edges. */
Test(hpack_strings, integers)
{
    integer(10, 5, 0, "0a");
    integer(1337, 5, 0, "1f 9a 0a");
    integer(42, 8, 0, "2a");
    integer(0, 1, 0xfe, "fe");
    integer(1, 1, 0, "01 00");
    integer(30, 5, 0x20, "3e");
    integer(31, 5, 0x20, "3f 00");
    integer(255, 8, 0, "ff 00");
    integer(UINT64_MAX, 8, 0, "ff 80 fe ff ff ff ff ff ff ff 01");
    integer(UINT64_MAX, 1, 0, "01 fe ff ff ff ff ff ff ff ff 01");
}

/* RFC 7541 5.1: what is beyond our limit is a decoding error; zeros behind the number are not. */
Test(hpack_strings, integers_too_large)
{
    static const char *const wrong[] = {"01 ff ff ff ff ff ff ff ff ff 01", "01 80 80 80 80 80 80 80 80 80 02",
                                        "01 80 80 80 80 80 80 80 80 80 80 00"};
    uint64_t value = 99;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        const struct octets octets = from_hex(wrong[i]);
        sw_octets in = octets_of(&octets);
        sw_hpack_error error;
        cr_assert(eq(int, sw_hpack_integer_decode(&in, 1, &value, &error), SW_STATUS_COMPRESSION));
        cr_assert(eq(str, (char *)error.rule, "hpack_integer"));
        cr_assert(eq(str, (char *)error.cite, "rfc7541-5.1-01"));
        cr_assert(eq(sz, in.length, octets.length));
    }
    const struct octets zeros = from_hex("01 80 80 80 80 80 80 80 80 80 00");
    sw_octets in = octets_of(&zeros);
    cr_assert(eq(int, sw_hpack_integer_decode(&in, 1, &value, NULL), SW_STATUS_OK));
    cr_assert(eq(u64, value, 1));
}

Test(hpack_strings, integers_refused)
{
    uint8_t out[11];
    size_t written = 99;
    uint64_t value = 99;
    sw_octets in = {(const uint8_t *)"\x01", 1};
    cr_assert(eq(int, sw_hpack_integer_encode(1, 0, 0, out, sizeof out, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_hpack_integer_encode(1, 9, 0, out, sizeof out, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_hpack_integer_encode(1, 5, 0x30, out, sizeof out, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_hpack_integer_decode(&in, 0, &value, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_hpack_integer_decode(&in, 9, &value, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, written, 99));
    cr_assert(eq(u64, value, 99));
    cr_assert(eq(sz, in.length, 1));
}

static void
string(const char *text, size_t length, enum sw_huffman_use use, const char *hex)
{
    const struct octets expected = from_hex(hex);
    const sw_octets given = {(const uint8_t *)text, length};
    uint8_t out[1024], back[256];
    size_t written = 999, got = 999;
    sw_hpack_error error;
    cr_assert(le(sz, expected.length, sw_hpack_string_bound(length)));
    cr_assert(eq(int, sw_hpack_string_encode(given, use, out, expected.length - 1, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, written, 999));
    cr_assert(eq(int, sw_hpack_string_encode(given, use, out, expected.length, &written), SW_STATUS_OK));
    cr_assert(eq(sz, written, expected.length));
    cr_assert(eq(int, memcmp(out, expected.octets, written), 0));
    for (size_t cut = 0; cut < expected.length; cut++) {
        sw_octets in = {expected.octets, cut};
        cr_assert(eq(int, sw_hpack_string_decode(&in, back, sizeof back, &got, &error), SW_STATUS_COMPRESSION));
        cr_assert(eq(str, (char *)error.rule, "hpack_truncated"));
        cr_assert(eq(sz, in.length, cut));
    }
    sw_octets in = octets_of(&expected);
    if (length > 0) {
        cr_assert(eq(int, sw_hpack_string_decode(&in, back, length - 1, &got, NULL), SW_STATUS_INVALID_ARGUMENT));
        cr_assert(eq(sz, got, length));
        cr_assert(eq(sz, in.length, expected.length));
    }
    cr_assert(eq(int, sw_hpack_string_decode(&in, back, length, &got, NULL), SW_STATUS_OK));
    cr_assert(eq(sz, got, length));
    cr_assert(eq(int, memcmp(back, text, length), 0));
    cr_assert(eq(sz, in.length, 0));
}

/* RFC 7541 5.2, with strings of C.2, C.4 and C.6. */
Test(hpack_strings, literals)
{
    string("custom-key", 10, SW_HUFFMAN_NEVER, "0a 6375 7374 6f6d 2d6b 6579");
    string("www.example.com", 15, SW_HUFFMAN_SHORTER, "8c f1e3 c2e5 f23a 6ba0 ab90 f4ff");
    string("no-cache", 8, SW_HUFFMAN_ALWAYS, "86 a8eb 1064 9cbf");
    string("307", 3, SW_HUFFMAN_SHORTER, "03 333037"); /* its code is no shorter */
    string("307", 3, SW_HUFFMAN_ALWAYS, "83 640e ff");
    string("", 0, SW_HUFFMAN_ALWAYS, "80");
    string("", 0, SW_HUFFMAN_SHORTER, "00");
    string("\x00\x01", 2, SW_HUFFMAN_ALWAYS,
           "85 ffc7 fffd 8f"
           "");
}

/* A length that takes more than the prefix, both ways. */
Test(hpack_strings, long_literals)
{
    static uint8_t text[5000], out[20000], back[5000];
    size_t written, length;
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = (uint8_t)(i * 7);
    for (unsigned use = SW_HUFFMAN_SHORTER; use <= SW_HUFFMAN_NEVER; use++) {
        const sw_octets given = {text, sizeof text};
        cr_assert(le(sz, sw_hpack_string_bound(sizeof text), sizeof out));
        cr_assert(eq(int, sw_hpack_string_encode(given, use, out, sizeof out, &written), SW_STATUS_OK));
        cr_assert(eq(int, out[0] >> 7, use == SW_HUFFMAN_ALWAYS));
        sw_octets in = {out, written};
        cr_assert(eq(int, sw_hpack_string_decode(&in, back, sizeof back, &length, NULL), SW_STATUS_OK));
        cr_assert(eq(sz, length, sizeof text));
        cr_assert(eq(int, memcmp(back, text, sizeof text), 0));
    }
    cr_assert(eq(int, sw_hpack_string_encode((sw_octets){text, 1}, (enum sw_huffman_use)3, out, sizeof out, &written),
                 SW_STATUS_INVALID_ARGUMENT));
}

/* RFC 7541 5.2: EOS, padding that is too long, padding that is not ones; the error says where the coded octets begin. */
Test(hpack_strings, huffman_errors)
{
    static const struct {
        const char *hex, *rule;
    } rows[] = {
        {"84 ffff ffff", "hpack_huffman_eos"}, {"81 ff", "hpack_huffman_padding_length"}, {"81 00", "hpack_huffman_padding_bits"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct octets octets = from_hex(rows[i].hex);
        uint8_t back[16];
        size_t length = 99;
        sw_hpack_error error;
        sw_octets in = octets_of(&octets), coded = {octets.octets + 1, octets.length - 1};
        cr_assert(eq(int, sw_hpack_string_decode(&in, back, sizeof back, &length, &error), SW_STATUS_COMPRESSION));
        cr_assert(eq(str, (char *)error.rule, (char *)rows[i].rule));
        cr_assert(eq(sz, error.octet, 1));
        cr_assert(eq(sz, in.length, octets.length));
        cr_assert(eq(int, sw_hpack_huffman_decode(coded, back, sizeof back, &length, &error), SW_STATUS_COMPRESSION));
        cr_assert(eq(str, (char *)error.rule, (char *)rows[i].rule));
        cr_assert(eq(sz, error.octet, 0));
        cr_assert(eq(sz, length, 99));
    }
}

/* Every octet alone, and the code to the octet that it takes. */
Test(hpack_strings, huffman)
{
    for (unsigned octet = 0; octet < 256; octet++) {
        const uint8_t text[2] = {(uint8_t)octet, (uint8_t)octet};
        uint8_t out[8], back[2];
        size_t written = 99, length;
        const sw_octets given = {text, 2};
        const size_t expected = sw_hpack_huffman_length(given);
        cr_assert(eq(int, sw_hpack_huffman_encode(given, out, expected - 1, &written), SW_STATUS_INVALID_ARGUMENT));
        cr_assert(eq(sz, written, 99));
        cr_assert(eq(int, sw_hpack_huffman_encode(given, out, expected, &written), SW_STATUS_OK));
        cr_assert(eq(sz, written, expected));
        cr_assert(eq(int, sw_hpack_huffman_decode((sw_octets){out, written}, back, 2, &length, NULL), SW_STATUS_OK));
        cr_assert(eq(int, memcmp(back, text, 2), 0));
    }
    uint8_t none;
    size_t written, length;
    cr_assert(eq(int, sw_hpack_huffman_encode((sw_octets){NULL, 0}, &none, 0, &written), SW_STATUS_OK));
    cr_assert(eq(sz, written, 0));
    cr_assert(eq(int, sw_hpack_huffman_decode((sw_octets){NULL, 0}, &none, 0, &length, NULL), SW_STATUS_OK));
    cr_assert(eq(sz, length, 0));
}
