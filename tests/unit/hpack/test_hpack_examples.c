/* The worked examples of RFC 7541, Appendix C, in both directions. */
#include "hpack_support.h"

#define WWW       ":authority: www.example.com\n"
#define DATE_21   "date: Mon, 21 Oct 2013 20:13:21 GMT\n"
#define DATE_22   "date: Mon, 21 Oct 2013 20:13:22 GMT\n"
#define LOCATION  "location: https://www.example.com\n"
#define PRIVATE   "cache-control: private\n"
#define NO_CACHE  "cache-control: no-cache\n"
#define CUSTOM    "custom-key: custom-value\n"
#define GZIP      "content-encoding: gzip\n"
#define COOKIE    "set-cookie: foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1\n"
#define GET       ":method: GET\n:scheme: http\n:path: /\n"
#define GET_INDEX ":method: GET\n:scheme: https\n:path: /index.html\n"

struct example {
    const char *hex;
    const char *section;
    const char *table;
};

static const struct example requests[][2] = {
    {
        {"828684410f7777772e6578616d706c652e636f6d", GET WWW, "[1] (s = 57) " WWW "size 57\n"},
        {"828684418cf1e3c2e5f23a6ba0ab90f4ff", GET WWW, "[1] (s = 57) " WWW "size 57\n"},
    },
    {
        {"828684be58086e6f2d6361636865", GET WWW NO_CACHE, "[1] (s = 53) " NO_CACHE "[2] (s = 57) " WWW "size 110\n"},
        {"828684be5886a8eb10649cbf", GET WWW NO_CACHE, "[1] (s = 53) " NO_CACHE "[2] (s = 57) " WWW "size 110\n"},
    },
    {
        {"828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565", GET_INDEX WWW CUSTOM,
         "[1] (s = 54) " CUSTOM "[2] (s = 53) " NO_CACHE "[3] (s = 57) " WWW "size 164\n"},
        {"828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf", GET_INDEX WWW CUSTOM,
         "[1] (s = 54) " CUSTOM "[2] (s = 53) " NO_CACHE "[3] (s = 57) " WWW "size 164\n"},
    },
};

static const char first_table[] =
    "[1] (s = 63) " LOCATION "[2] (s = 65) " DATE_21 "[3] (s = 52) " PRIVATE "[4] (s = 42) :status: 302\nsize 222\n";
static const char second_table[] =
    "[1] (s = 42) :status: 307\n[2] (s = 63) " LOCATION "[3] (s = 65) " DATE_21 "[4] (s = 52) " PRIVATE "size 222\n";
static const char third_table[] = "[1] (s = 98) " COOKIE "[2] (s = 52) " GZIP "[3] (s = 65) " DATE_22 "size 215\n";

static const struct example responses[][2] = {
    {
        {"4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e"
         "6578616d706c652e636f6d",
         ":status: 302\n" PRIVATE DATE_21 LOCATION, first_table},
        {"488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c78f0b97c8e9ae82ae43d3",
         ":status: 302\n" PRIVATE DATE_21 LOCATION, first_table},
    },
    {
        {"4803333037c1c0bf", ":status: 307\n" PRIVATE DATE_21 LOCATION, second_table},
        {"4883640effc1c0bf", ":status: 307\n" PRIVATE DATE_21 LOCATION, second_table},
    },
    {
        {"88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a69707738666f6f3d4153444a4b48514b425a584f5157"
         "454f50495541585157454f49553b206d61782d6167653d333630303b2076657273696f6e3d31",
         ":status: 200\n" PRIVATE DATE_22 LOCATION GZIP COOKIE, third_table},
        {"88c16196d07abe941054d444a8200595040b8166e084a62d1bffc05a839bd9ab77ad94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab27"
         "0fb5291f9587316065c003ed4ee5b1063d5007",
         ":status: 200\n" PRIVATE DATE_22 LOCATION GZIP COOKIE, third_table},
    },
};

enum { PLAIN, HUFFMAN };

static void
decode_series(const struct example (*series)[2], size_t count, int coding, uint32_t table_size)
{
    struct reader reader;
    reader_init(&reader);
    if (table_size < 4096) { /* the examples begin with the smaller table: a block of nothing but the size update */
        struct octets update = {.length = 0};
        uint8_t *end = sw_hpack_write_integer(update.octets, 0x20, 5, table_size);
        sw_hpack_decoder_set_limit(&reader.decoder, table_size);
        cr_assert(eq(int, read_octets(&reader, update.octets, (size_t)(end - update.octets)), SW_HPACK_OK));
    }
    for (size_t i = 0; i < count; i++) {
        cr_assert(eq(int, read_block(&reader, series[i][coding].hex), SW_HPACK_OK));
        cr_assert(same_text(section_text(&reader.decoder), series[i][coding].section));
        cr_assert(same_text(table_text(&reader.decoder), series[i][coding].table));
    }
    reader_free(&reader);
}

/* RFC 7541 C.2.1. */
Test(hpack_examples, literal_with_indexing)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "400a637573746f6d2d6b65790d637573746f6d2d686561646572"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "custom-key: custom-header\n"));
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 55) custom-key: custom-header\nsize 55\n"));
    cr_assert(eq(int, reader.decoder.fields[0].flags &SW_FIELD_NEVER_INDEXED, 0));
    reader_free(&reader);
}

/* RFC 7541 C.2.2. */
Test(hpack_examples, literal_without_indexing)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "040c2f73616d706c652f70617468"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), ":path: /sample/path\n"));
    cr_assert(same_text(table_text(&reader.decoder), "size 0\n"));
    cr_assert(eq(int, reader.decoder.fields[0].token, SW_TOKEN_PSEUDO_PATH));
    cr_assert(eq(int, reader.decoder.fields[0].flags &SW_FIELD_NEVER_INDEXED, 0));
    reader_free(&reader);
}

/* RFC 7541 C.2.3. */
Test(hpack_examples, literal_never_indexed)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "100870617373776f726406736563726574"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "password: secret\n"));
    cr_assert(same_text(table_text(&reader.decoder), "size 0\n"));
    cr_assert(ne(int, reader.decoder.fields[0].flags &SW_FIELD_NEVER_INDEXED, 0));
    reader_free(&reader);
}

/* RFC 7541 C.2.4. */
Test(hpack_examples, indexed)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "82"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), ":method: GET\n"));
    cr_assert(same_text(table_text(&reader.decoder), "size 0\n"));
    reader_free(&reader);
}

/* RFC 7541 C.3. */
Test(hpack_examples, requests_without_huffman_coding)
{
    decode_series(requests, 3, PLAIN, 4096);
}

/* RFC 7541 C.4. */
Test(hpack_examples, requests_with_huffman_coding)
{
    decode_series(requests, 3, HUFFMAN, 4096);
}

/* RFC 7541 C.5: the table holds 256 octets, so entries are evicted. */
Test(hpack_examples, responses_without_huffman_coding)
{
    decode_series(responses, 3, PLAIN, 256);
}

/* RFC 7541 C.6. */
Test(hpack_examples, responses_with_huffman_coding)
{
    decode_series(responses, 3, HUFFMAN, 256);
}

static bool
encodes_to(struct sw_hpack_encoder *encoder, const sw_field *fields, size_t count, const char *hex)
{
    uint8_t out[512];
    struct octets expected = from_hex(hex);
    cr_assert(le(sz, sw_hpack_encode_bound(fields, count), sizeof out));
    cr_assert(sw_hpack_encoder_reserve(encoder, fields, count));
    size_t length = (size_t)(sw_hpack_encode(encoder, fields, count, out) - out);
    return length == expected.length && memcmp(out, expected.octets, length) == 0;
}

/* RFC 7541 C.1: the numbers 10, 1337 and 42. */
Test(hpack_examples, integers)
{
    uint8_t out[8];
    uint8_t *end = sw_hpack_write_integer(out, 0, 5, 10);
    cr_assert(eq(sz, (size_t)(end - out), 1));
    cr_assert(eq(u8, out[0], 0x0a));
    end = sw_hpack_write_integer(out, 0, 5, 1337);
    cr_assert(eq(sz, (size_t)(end - out), 3));
    cr_assert(eq(int, memcmp(out, "\x1f\x9a\x0a", 3), 0));
    end = sw_hpack_write_integer(out, 0, 8, 42);
    cr_assert(eq(sz, (size_t)(end - out), 1));
    cr_assert(eq(u8, out[0], 0x2a));
}

/* RFC 7541 C.4: our encoder makes the same choices. */
Test(hpack_examples, requests_are_encoded_to_the_same_octets)
{
    const sw_field first[] = {FIELD(":method", "GET"), FIELD(":scheme", "http"), FIELD(":path", "/"),
                              FIELD(":authority", "www.example.com")};
    const sw_field second[] = {FIELD(":method", "GET"), FIELD(":scheme", "http"), FIELD(":path", "/"),
                               FIELD(":authority", "www.example.com"), FIELD("cache-control", "no-cache")};
    const sw_field third[] = {FIELD(":method", "GET"), FIELD(":scheme", "https"), FIELD(":path", "/index.html"),
                              FIELD(":authority", "www.example.com"), FIELD("custom-key", "custom-value")};
    struct heap heap;
    struct sw_hpack_encoder encoder;
    heap_init(&heap);
    sw_hpack_encoder_init(&encoder, &heap.allocator);

    cr_assert(encodes_to(&encoder, first, 4, requests[0][HUFFMAN].hex));
    cr_assert(same_text(sent_text(&encoder), requests[0][HUFFMAN].table));
    cr_assert(encodes_to(&encoder, second, 5, requests[1][HUFFMAN].hex));
    cr_assert(same_text(sent_text(&encoder), requests[1][HUFFMAN].table));
    cr_assert(encodes_to(&encoder, third, 5, requests[2][HUFFMAN].hex));
    cr_assert(same_text(sent_text(&encoder), requests[2][HUFFMAN].table));

    sw_hpack_encoder_free(&encoder);
    cr_assert(eq(sz, heap.live, 0));
}

/* RFC 7541 C.6.1 and C.5.2 (the code of "307" is no shorter than the text). The third one indexes set-cookie, which our encoder does not. */
Test(hpack_examples, responses_are_encoded_to_the_same_octets)
{
    const sw_field first[] = {FIELD(":status", "302"), FIELD("cache-control", "private"),
                              FIELD("date", "Mon, 21 Oct 2013 20:13:21 GMT"), FIELD("location", "https://www.example.com")};
    const sw_field second[] = {FIELD(":status", "307"), FIELD("cache-control", "private"),
                               FIELD("date", "Mon, 21 Oct 2013 20:13:21 GMT"), FIELD("location", "https://www.example.com")};
    struct heap heap;
    struct sw_hpack_encoder encoder;
    heap_init(&heap);
    sw_hpack_encoder_init(&encoder, &heap.allocator);
    sw_hpack_encoder_set_limit(&encoder, 256);
    cr_assert(encodes_to(&encoder, NULL, 0, "3fe101"));

    cr_assert(encodes_to(&encoder, first, 4, responses[0][HUFFMAN].hex));
    cr_assert(same_text(sent_text(&encoder), responses[0][HUFFMAN].table));
    cr_assert(encodes_to(&encoder, second, 4, responses[1][PLAIN].hex));
    cr_assert(same_text(sent_text(&encoder), responses[1][HUFFMAN].table));

    sw_hpack_encoder_free(&encoder);
    cr_assert(eq(sz, heap.live, 0));
}

/* Every example, cut at every place and an octet at a time, gives the same fields and the same table. */
Test(hpack_examples, cut_anywhere)
{
    for (int coding = PLAIN; coding <= HUFFMAN; coding++) {
        for (size_t last = 0; last < 3; last++) {
            struct octets block = from_hex(requests[last][coding].hex);
            for (size_t at = 0; at <= block.length; at++) {
                struct reader reader;
                reader_init(&reader);
                for (size_t i = 0; i < last; i++)
                    cr_assert(eq(int, read_block(&reader, requests[i][coding].hex), SW_HPACK_OK));
                int result = at == block.length ? read_single(&reader, block.octets, block.length)
                                                : read_cut(&reader, block.octets, block.length, at);
                cr_assert(eq(int, result, SW_HPACK_OK));
                cr_assert(same_text(section_text(&reader.decoder), requests[last][coding].section));
                cr_assert(same_text(table_text(&reader.decoder), requests[last][coding].table));
                reader_free(&reader);
            }
        }
    }
}
