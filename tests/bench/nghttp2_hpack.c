/* HPACK by itself over libnghttp2 (W1, W1h, W2). */
#include "nghttp2.h"

#include <nghttp2/nghttp2.h>

static void
decode_story(struct run *run, const struct story *story)
{
    nghttp2_hd_inflater *inflater;
    if (nghttp2_hd_inflate_new(&inflater) != 0)
        fail("nghttp2_hd_inflate_new", 0);
    for (size_t i = 0; i < story->count; i++) {
        const uint8_t *at = story->blocks[i].wire;
        size_t left = story->blocks[i].wire_length;
        int flags = 0;
        while ((flags & NGHTTP2_HD_INFLATE_FINAL) == 0) {
            nghttp2_nv field;
            ssize_t taken = nghttp2_hd_inflate_hd2(inflater, &field, &flags, at, left, 1);
            if (taken < 0)
                fail("nghttp2_hd_inflate_hd2", taken);
            at += taken;
            left -= (size_t)taken;
            if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0)
                touch(run, field.name, field.namelen, field.value, field.valuelen);
        }
        nghttp2_hd_inflate_end_headers(inflater);
    }
    nghttp2_hd_inflate_del(inflater);
}

void
nghttp2_decode(struct run *run)
{
    uint64_t done = 0;
    run_begin(run);
    for (; done < run->units; done += run->stories.fields)
        for (size_t i = 0; i < run->stories.count; i++)
            decode_story(run, &run->stories.stories[i]);
    run_end(run, done);
}

static nghttp2_nv **
all_fields(const struct stories *stories, struct counter *counter)
{
    size_t blocks = 0, at = 0;
    for (size_t i = 0; i < stories->count; i++)
        blocks += stories->stories[i].count;
    nghttp2_nv **lists = counter_malloc(blocks * sizeof *lists, counter);
    for (size_t i = 0; i < stories->count; i++) {
        for (size_t j = 0; j < stories->stories[i].count; j++) {
            const struct block *block = &stories->stories[i].blocks[j];
            nghttp2_nv *list = counter_malloc((block->count + 1) * sizeof *list, counter);
            for (size_t k = 0; k < block->count; k++) {
                const struct field *field = &block->fields[k];
                list[k] = (nghttp2_nv){(uint8_t *)field->name, (uint8_t *)field->value, field->name_length, field->value_length,
                                       NGHTTP2_NV_FLAG_NONE};
            }
            lists[at++] = list;
        }
    }
    return lists;
}

void
nghttp2_encode(struct run *run)
{
    static uint8_t out[1 << 18];
    struct counter setup = {0};
    nghttp2_nv **lists = all_fields(&run->stories, &setup);
    uint64_t done = 0, octets = 0;

    run_begin(run);
    for (; done < run->units; done += run->stories.fields) {
        size_t at = 0;
        for (size_t i = 0; i < run->stories.count; i++) {
            nghttp2_hd_deflater *deflater;
            if (nghttp2_hd_deflate_new(&deflater, 4096) != 0)
                fail("nghttp2_hd_deflate_new", 0);
            for (size_t j = 0; j < run->stories.stories[i].count; j++) {
                ssize_t length =
                    nghttp2_hd_deflate_hd(deflater, out, sizeof out, lists[at++], run->stories.stories[i].blocks[j].count);
                if (length < 0)
                    fail("nghttp2_hd_deflate_hd", length);
                octets += (uint64_t)length;
            }
            nghttp2_hd_deflate_del(deflater);
        }
    }
    run_end(run, done);
    run->bytes = (double)octets;
}
