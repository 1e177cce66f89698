/* HPACK by itself over statewire (W1, W1h, W2). */
#include "statewire.h"

#include <statewire/hpack.h>
#include <string.h>

uint16_t
token_of(const uint8_t *name, size_t length)
{
    static const char *names[SW_TOKEN_COUNT];
    static size_t lengths[SW_TOKEN_COUNT];
    for (uint16_t token = SW_TOKEN_NONE + 1; token < SW_TOKEN_COUNT; token++) {
        if (names[token] == NULL) {
            names[token] = sw_token_name(token);
            lengths[token] = strlen(names[token]);
        }
        if (lengths[token] == length && memcmp(names[token], name, length) == 0)
            return token;
    }
    return SW_TOKEN_NONE;
}

static void
decode_story(struct run *run, const struct story *story, const sw_allocator *allocator)
{
    sw_hpack_decoder *decoder = sw_hpack_decoder_new(allocator, 0, 0);
    for (size_t i = 0; i < story->count; i++) {
        sw_hpack_section_begin(decoder);
        enum sw_status status = sw_hpack_decode_octets(decoder, story->blocks[i].wire, story->blocks[i].wire_length, true);
        if (status != SW_STATUS_OK)
            fail("sw_hpack_decode_octets", status);
        size_t count;
        const sw_field *fields = sw_hpack_section_fields(decoder, &count);
        for (size_t j = 0; j < count; j++)
            touch(run, fields[j].name, fields[j].name_length, fields[j].value, fields[j].value_length);
    }
    sw_hpack_decoder_delete(decoder);
}

void
decode(struct run *run)
{
    sw_allocator counting;
    const sw_allocator *allocator = allocator_of(run, &run->client, &counting);
    uint64_t done = 0;
    run_begin(run);
    for (; done < run->units; done += run->stories.fields)
        for (size_t i = 0; i < run->stories.count; i++)
            decode_story(run, &run->stories.stories[i], allocator);
    run_end(run, done);
}

/* The lists as a program has them that knows its fields, or passes on what it received: with tokens. Or with names only. */
static sw_field **
all_fields(const struct stories *stories, bool names_only)
{
    size_t blocks = 0, at = 0;
    for (size_t i = 0; i < stories->count; i++)
        blocks += stories->stories[i].count;
    struct counter setup = {0};
    sw_field **lists = counter_calloc(blocks, sizeof *lists, &setup);
    for (size_t i = 0; i < stories->count; i++) {
        for (size_t j = 0; j < stories->stories[i].count; j++) {
            const struct block *block = &stories->stories[i].blocks[j];
            sw_field *list = lists[at++] = counter_calloc(block->count + 1, sizeof *list, &setup);
            for (size_t k = 0; k < block->count; k++) {
                const struct field *field = &block->fields[k];
                list[k] = (sw_field){.name = field->name,
                                     .name_length = (uint32_t)field->name_length,
                                     .value = field->value,
                                     .value_length = (uint32_t)field->value_length,
                                     .token = names_only ? SW_TOKEN_NONE : token_of(field->name, field->name_length)};
            }
        }
    }
    return lists;
}

void
encode(struct run *run)
{
    static uint8_t out[1 << 18];
    sw_allocator counting;
    const sw_allocator *allocator = allocator_of(run, &run->client, &counting);
    sw_field **lists = all_fields(&run->stories, run->names_only);
    uint64_t done = 0, octets = 0;

    run_begin(run);
    for (; done < run->units; done += run->stories.fields) {
        size_t at = 0;
        for (size_t i = 0; i < run->stories.count; i++) {
            sw_hpack_encoder *encoder = sw_hpack_encoder_new(allocator);
            for (size_t j = 0; j < run->stories.stories[i].count; j++) {
                size_t count = run->stories.stories[i].blocks[j].count, written;
                enum sw_status status = sw_hpack_encode_fields(encoder, lists[at++], count, out, sizeof out, &written);
                if (status != SW_STATUS_OK)
                    fail("sw_hpack_encode_fields", status);
                octets += written;
            }
            sw_hpack_encoder_delete(encoder);
        }
    }
    run_end(run, done);
    run->bytes = (double)octets;
}
