/*
 * Recorded field sections as several encoders wrote them (http2jp/hpack-test-case): decoded, and encoded by ours and decoded again.
 *
 * The stories are found in the folder that SW_VECTORS names, or in ../shared/vectors beside the checkout. Without them these tests say
 * that they are skipped.
 */
#include "hpack_support.h"

#include <stdlib.h>

#include "json.h"
#include "hpack/value.h"

enum { STORIES = 32, MAX_FIELDS = 512 };

struct story {
    char *text;
    char *at; /* in "cases", before a case or the end */
};

struct list {
    sw_field fields[MAX_FIELDS];
    size_t count;
    uint8_t *wire; /* in the text */
    size_t wire_length;
};

static const char *
folder(void)
{
    const char *named = getenv("SW_VECTORS");
    return named != NULL ? named : "../shared/vectors";
}

static bool
open_story(struct story *story, const char *encoder, int number)
{
    char path[512];
    snprintf(path, sizeof path, "%s/hpack/%s/story_%02d.json", folder(), encoder, number);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    size_t length = 0, room = 1 << 16;
    story->text = malloc(room);
    while (story->text != NULL) {
        length += fread(story->text + length, 1, room - 1 - length, file);
        if (length < room - 1)
            break;
        room *= 2;
        story->text = realloc(story->text, room);
    }
    fclose(file);
    cr_assert(story->text != NULL);
    story->text[length] = '\0';

    /* {..., "cases": [ */
    char *at = json_skip(story->text, '{'), *key;
    size_t key_length;
    for (;;) {
        at = json_skip(json_string(at, &key, &key_length), ':');
        cr_assert(at != NULL);
        if (key_length == 5 && memcmp(key, "cases", 5) == 0)
            break;
        at = json_skip(json_value(at), ',');
    }
    story->at = json_skip(at, '[');
    cr_assert(story->at != NULL);
    return true;
}

static int
digit_of(char digit)
{
    return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}

static char *
read_headers(char *at, struct list *list)
{
    at = json_skip(at, '[');
    list->count = 0;
    while (at != NULL && *at == '{') {
        sw_field *field = &list->fields[list->count++];
        char *name, *value;
        size_t name_length, value_length;
        cr_assert(lt(sz, list->count, MAX_FIELDS));
        at = json_string(json_skip(json_string(json_skip(at, '{'), &name, &name_length), ':'), &value, &value_length);
        at = json_skip(at, '}');
        *field = (sw_field){.name = (uint8_t *)name,
                            .value = (uint8_t *)value,
                            .name_length = (uint32_t)name_length,
                            .value_length = (uint32_t)value_length};
        if (at != NULL && *at == ',')
            at = json_skip(at, ',');
    }
    return json_skip(at, ']');
}

/* The next case of the story; false at its end. */
static bool
next_case(struct story *story, struct list *list)
{
    char *at = story->at, *key;
    size_t length;
    if (*at == ']')
        return false;
    list->wire_length = 0;
    at = json_skip(at, '{');
    while (at != NULL && *at != '}') {
        at = json_skip(json_string(at, &key, &length), ':');
        cr_assert(at != NULL);
        if (length == 4 && memcmp(key, "wire", 4) == 0) {
            char *hex;
            at = json_string(at, &hex, &length);
            list->wire = (uint8_t *)hex;
            list->wire_length = length / 2;
            for (size_t i = 0; i < length / 2; i++)
                list->wire[i] = (uint8_t)(digit_of(hex[2 * i]) << 4 | digit_of(hex[2 * i + 1]));
        } else if (length == 7 && memcmp(key, "headers", 7) == 0) {
            at = read_headers(at, list);
        } else {
            at = json_value(at);
        }
        if (at != NULL && *json_blank(at) == ',')
            at = json_skip(at, ',');
        else if (at != NULL)
            at = json_blank(at);
    }
    at = json_skip(at, '}');
    cr_assert(at != NULL);
    story->at = *at == ',' ? json_skip(at, ',') : at;
    return true;
}

static void
same_section(const struct sw_hpack_decoder *decoder, const struct list *list)
{
    cr_assert(eq(sz, decoder->count, list->count));
    for (size_t i = 0; i < list->count; i++) {
        const sw_field *got = &decoder->fields[i], *expected = &list->fields[i];
        cr_assert(eq(u32, got->name_length, expected->name_length));
        cr_assert(eq(u32, got->value_length, expected->value_length));
        cr_assert(eq(int, memcmp(got->name, expected->name, got->name_length), 0));
        cr_assert(got->value_length == 0 || memcmp(got->value, expected->value, got->value_length) == 0);
        cr_assert(eq(int, got->token, sw_token_of(expected->name, expected->name_length)));
        uint8_t classes =
            sw_value_edges(expected->value, expected->value_length, sw_classes_of(expected->value, expected->value_length));
        cr_assert(eq(u8, got->classes, classes));
    }
}

enum way { WHOLE, CUT, SINGLE };

static void
decode_stories(const char *encoder, enum way way)
{
    static struct list list;
    size_t cases = 0;
    for (int number = 0; number < STORIES; number++) {
        struct story story;
        struct reader reader;
        if (!open_story(&story, encoder, number)) {
            cr_log_info("skipped: no %s/hpack/%s/story_%02d.json (set SW_VECTORS)", folder(), encoder, number);
            return;
        }
        reader_init(&reader);
        while (next_case(&story, &list)) {
            size_t at = list.wire_length > 0 ? cases * 7 % list.wire_length : 0;
            int result = way == WHOLE ? read_octets(&reader, list.wire, list.wire_length)
                         : way == CUT ? read_cut(&reader, list.wire, list.wire_length, at)
                                      : read_single(&reader, list.wire, list.wire_length);
            cr_assert(eq(int, result, SW_HPACK_OK));
            same_section(&reader.decoder, &list);
            cases++;
        }
        reader_free(&reader);
        free(story.text);
    }
    cr_assert(gt(sz, cases, 0));
}

Test(hpack_vectors, nghttp2)
{
    decode_stories("nghttp2", WHOLE);
}

Test(hpack_vectors, nghttp2_cut)
{
    decode_stories("nghttp2", CUT);
}

Test(hpack_vectors, nghttp2_an_octet_at_a_time)
{
    decode_stories("nghttp2", SINGLE);
}

Test(hpack_vectors, go_hpack)
{
    decode_stories("go-hpack", WHOLE);
}

Test(hpack_vectors, go_hpack_cut)
{
    decode_stories("go-hpack", CUT);
}

Test(hpack_vectors, node_http2_hpack)
{
    decode_stories("node-http2-hpack", WHOLE);
}

Test(hpack_vectors, haskell_http2_linear_huffman)
{
    decode_stories("haskell-http2-linear-huffman", WHOLE);
}

Test(hpack_vectors, haskell_http2_linear_huffman_an_octet_at_a_time)
{
    decode_stories("haskell-http2-linear-huffman", SINGLE);
}

/* Our encoder's blocks decode to the same lists, both tables agree, and they are no larger than a good encoder's. */
static void
encode_stories(uint32_t table_size)
{
    static struct list list;
    static uint8_t out[1 << 17];
    size_t coded = 0, plain = 0;
    for (int number = 0; number < STORIES; number++) {
        struct story story;
        struct reader reader;
        struct heap heap;
        struct sw_hpack_encoder encoder;
        if (!open_story(&story, "raw-data", number)) {
            cr_log_info("skipped: no %s/hpack/raw-data/story_%02d.json (set SW_VECTORS)", folder(), number);
            return;
        }
        reader_init(&reader);
        heap_init(&heap);
        sw_hpack_encoder_init(&encoder, &heap.allocator);
        sw_hpack_encoder_set_limit(&encoder, table_size);
        sw_hpack_decoder_set_limit(&reader.decoder, table_size);
        while (next_case(&story, &list)) {
            size_t bound = sw_hpack_encode_bound(list.fields, list.count);
            cr_assert(le(sz, bound, sizeof out));
            cr_assert(sw_hpack_encoder_reserve(&encoder, list.fields, list.count));
            size_t length = (size_t)(sw_hpack_encode(&encoder, list.fields, list.count, out) - out);
            cr_assert(le(sz, length, bound));
            cr_assert(eq(int, read_octets(&reader, out, length), SW_HPACK_OK));
            same_section(&reader.decoder, &list);
            cr_assert(eq(u32, encoder.size, reader.decoder.size));
            coded += length;
            for (size_t i = 0; i < list.count; i++)
                plain += list.fields[i].name_length + list.fields[i].value_length;
        }
        sw_hpack_encoder_free(&encoder);
        cr_assert(eq(sz, heap.live, 0));
        reader_free(&reader);
        free(story.text);
    }
    cr_log_info("hpack: table of %u octets, %zu of %zu octets, ratio %.4f", table_size, coded, plain,
                (double)coded / (double)plain);
    if (table_size == 4096)
        cr_assert(le(sz, coded * 1000, plain * 309));
}

Test(hpack_vectors, encoded_and_decoded)
{
    encode_stories(4096);
}

Test(hpack_vectors, encoded_and_decoded_with_a_small_table)
{
    encode_stories(200);
}

Test(hpack_vectors, encoded_and_decoded_without_a_table)
{
    encode_stories(0);
}

/* The same by the public calls, with tables of other sizes and strings coded otherwise; the decoder's table is the encoder's. */
static void
encode_alone(uint32_t table_size, enum sw_huffman_use use)
{
    static struct list list;
    static uint8_t out[1 << 19];
    for (int number = 0; number < STORIES; number++) {
        struct story story;
        size_t length, count;
        if (!open_story(&story, "raw-data", number)) {
            cr_log_info("skipped: no %s/hpack/raw-data/story_%02d.json (set SW_VECTORS)", folder(), number);
            return;
        }
        sw_hpack_encoder *encoder = sw_hpack_encoder_new_sized(NULL, UINT32_MAX);
        sw_hpack_decoder *decoder = sw_hpack_decoder_new(NULL, 1 << 20, 1000);
        cr_assert(encoder != NULL && decoder != NULL);
        cr_assert(eq(int, sw_hpack_encoder_set_huffman(encoder, use), SW_STATUS_OK));
        sw_hpack_encoder_set_limit(encoder, table_size);
        sw_hpack_decoder_set_limit(decoder, table_size);
        while (next_case(&story, &list)) {
            cr_assert(eq(int, sw_hpack_encode_fields(encoder, list.fields, list.count, out, sizeof out, &length), SW_STATUS_OK));
            sw_hpack_section_begin(decoder);
            cr_assert(eq(int, sw_hpack_decode_octets(decoder, out, length, true), SW_STATUS_OK));
            (void)sw_hpack_section_fields(decoder, &count);
            same_section(decoder, &list);
            cr_assert(eq(u32, sw_hpack_encoder_table(encoder).size, sw_hpack_decoder_table(decoder).size));
        }
        sw_hpack_encoder_delete(encoder);
        sw_hpack_decoder_delete(decoder);
        free(story.text);
    }
}

Test(hpack_vectors, larger_tables)
{
    encode_alone(65536, SW_HUFFMAN_SHORTER);
    encode_alone(1 << 24, SW_HUFFMAN_SHORTER);
}

Test(hpack_vectors, huffman_use)
{
    encode_alone(4096, SW_HUFFMAN_ALWAYS);
    encode_alone(4096, SW_HUFFMAN_NEVER);
}
