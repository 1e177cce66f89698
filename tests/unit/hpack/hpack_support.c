#include "hpack_support.h"

#include <stdarg.h>
#include <stdlib.h>

static bool
refused(struct heap *heap)
{
    return ++heap->taken == heap->fail_at;
}

static void
count(struct heap *heap, size_t more, size_t less)
{
    heap->live += more;
    heap->live -= less;
    if (heap->live > heap->peak)
        heap->peak = heap->live;
}

static void *
allocate(void *context, size_t size)
{
    if (refused(context))
        return NULL;
    count(context, size, 0);
    return malloc(size);
}

static void *
reallocate(void *context, void *memory, size_t old_size, size_t size)
{
    if (refused(context))
        return NULL;
    count(context, size, old_size);
    return realloc(memory, size);
}

static void
release(void *context, void *memory, size_t size)
{
    if (memory != NULL)
        count(context, 0, size);
    free(memory);
}

void
heap_init(struct heap *heap)
{
    *heap = (struct heap){.allocator = {allocate, reallocate, release, heap}};
}

struct octets
from_hex(const char *hex)
{
    struct octets out = {.length = 0};
    int high = -1;
    for (; *hex != '\0'; hex++) {
        const char *digits = "0123456789abcdef", *found = strchr(digits, *hex);
        if (*hex == ' ')
            continue;
        if (found == NULL || out.length == sizeof out.octets)
            abort();
        int digit = (int)(found - digits);
        if (high >= 0)
            out.octets[out.length++] = (uint8_t)(high << 4 | digit);
        high = high >= 0 ? -1 : digit;
    }
    return out;
}

/* Text that grows. */
static void
add(char **text, size_t *length, const uint8_t *octets, size_t count_)
{
    *text = realloc(*text, *length + count_ + 1);
    if (*text == NULL)
        abort();
    if (count_ > 0)
        memcpy(*text + *length, octets, count_);
    *length += count_;
    (*text)[*length] = '\0';
}

static void
add_format(char **text, size_t *length, const char *format, unsigned a, unsigned b)
{
    char line[64];
    int written = snprintf(line, sizeof line, format, a, b);
    add(text, length, (const uint8_t *)line, (size_t)written);
}

static void
add_field(char **text, size_t *length, const uint8_t *name, size_t name_length, const uint8_t *value, size_t value_length)
{
    add(text, length, name, name_length);
    add(text, length, (const uint8_t *)": ", 2);
    add(text, length, value, value_length);
    add(text, length, (const uint8_t *)"\n", 1);
}

char *
section_text(const struct sw_hpack_decoder *decoder)
{
    char *text = NULL;
    size_t length = 0;
    add(&text, &length, NULL, 0);
    for (uint32_t i = 0; i < decoder->count; i++) {
        const sw_field *field = &decoder->fields[i];
        add_field(&text, &length, field->name, field->name_length, field->value, field->value_length);
    }
    return text;
}

char *
table_text(const struct sw_hpack_decoder *decoder)
{
    char *text = NULL;
    size_t length = 0;
    add(&text, &length, NULL, 0);
    for (uint32_t age = 0; age < decoder->entries; age++) {
        const struct sw_hpack_entry *entry = sw_hpack_table_entry(decoder, age);
        const uint8_t *octets = decoder->octets + (entry->offset - decoder->base), *name = octets, *value = octets;
        if (entry->token == SW_TOKEN_NONE)
            value += entry->name_length;
        else
            name = (const uint8_t *)sw_token_text + sw_token_info[entry->token].text;
        add_format(&text, &length, "[%u] (s = %u) ", age + 1, entry->name_length + entry->value_length + 32);
        add_field(&text, &length, name, entry->name_length, value, entry->value_length);
    }
    add_format(&text, &length, "size %u\n", decoder->size, 0);
    return text;
}

char *
sent_text(const struct sw_hpack_encoder *encoder)
{
    char *text = NULL;
    size_t length = 0;
    add(&text, &length, NULL, 0);
    for (uint32_t age = 0; age < encoder->entries; age++) {
        const struct sw_hpack_sent *entry = &encoder->ring[(encoder->next - 1 - age) & (encoder->ring_capacity - 1)];
        const uint8_t *octets = encoder->octets + (entry->offset - encoder->base), *name = octets;
        size_t name_length = entry->name_length;
        if (entry->token != SW_TOKEN_NONE) {
            name = (const uint8_t *)sw_token_text + sw_token_info[entry->token].text;
            name_length = sw_token_info[entry->token].length;
        }
        add_format(&text, &length, "[%u] (s = %u) ", age + 1, entry->size);
        add_field(&text, &length, name, name_length, octets + entry->name_length, entry->value_length);
    }
    add_format(&text, &length, "size %u\n", encoder->size, 0);
    return text;
}

bool
same_text(char *text, const char *expected)
{
    bool same = strcmp(text, expected) == 0;
    if (!same)
        printf("actual:\n%s\nexpected:\n%s\n", text, expected);
    free(text);
    return same;
}

struct sw_hpack_limits
reader_limits(uint32_t list_size, uint32_t fields, uint32_t crumbs)
{
    return (struct sw_hpack_limits){.list_size = list_size,
                                    .fields = fields,
                                    .crumbs = crumbs,
                                    .size_updates = 16,
                                    .list_hard = 4,
                                    .fields_hard = 4,
                                    .crumbs_hard = 4};
}

void
reader_init(struct reader *reader)
{
    heap_init(&reader->heap);
    reader->limits = reader_limits(65536, 256, 256);
    sw_hpack_decoder_init(&reader->decoder, &reader->heap.allocator, &reader->limits);
}

void
reader_free(struct reader *reader)
{
    sw_hpack_decoder_free(&reader->decoder);
    cr_assert(eq(sz, reader->heap.live, 0));
}

/* One piece, in memory of its own, so that a sanitizer sees a read past its end. */
static int
read_piece(struct reader *reader, const uint8_t *octets, size_t length, bool end)
{
    uint8_t *piece = malloc(length + 1);
    if (piece == NULL)
        abort();
    piece = realloc(piece, length > 0 ? length : 1);
    if (piece == NULL)
        abort();
    if (length > 0)
        memcpy(piece, octets, length);
    int result = (int)sw_hpack_decode(&reader->decoder, piece, length, end);
    free(piece);
    return result;
}

int
read_octets(struct reader *reader, const uint8_t *octets, size_t length)
{
    sw_hpack_section_begin(&reader->decoder);
    return read_piece(reader, octets, length, true);
}

int
read_block(struct reader *reader, const char *hex)
{
    struct octets block = from_hex(hex);
    return read_octets(reader, block.octets, block.length);
}

int
read_cut(struct reader *reader, const uint8_t *octets, size_t length, size_t at)
{
    sw_hpack_section_begin(&reader->decoder);
    int result = read_piece(reader, octets, at, false);
    return result == SW_HPACK_OK ? read_piece(reader, octets + at, length - at, true) : result;
}

int
read_single(struct reader *reader, const uint8_t *octets, size_t length)
{
    int result = SW_HPACK_OK;
    sw_hpack_section_begin(&reader->decoder);
    for (size_t i = 0; i < length && result == SW_HPACK_OK; i++)
        result = read_piece(reader, octets + i, 1, false);
    return result == SW_HPACK_OK ? read_piece(reader, NULL, 0, true) : result;
}

void
writer_init(struct writer *writer)
{
    heap_init(&writer->heap);
    sw_hpack_encoder_init(&writer->encoder, &writer->heap.allocator);
}

void
writer_free(struct writer *writer)
{
    sw_hpack_encoder_free(&writer->encoder);
    cr_assert(eq(sz, writer->heap.live, 0));
}

void
write_block(struct writer *writer, const sw_field *fields, size_t count)
{
    cr_assert(le(sz, sw_hpack_encode_bound(fields, count), sizeof writer->out));
    cr_assert(sw_hpack_encoder_reserve(&writer->encoder, fields, count));
    writer->length = (size_t)(sw_hpack_encode(&writer->encoder, fields, count, writer->out) - writer->out);
}

bool
wrote(const struct writer *writer, const char *hex)
{
    struct octets expected = from_hex(hex);
    return writer->length == expected.length && memcmp(writer->out, expected.octets, expected.length) == 0;
}
