/* Frames out of octets that are cut anywhere (sw_frame_reader). */
#include <stdlib.h>

#include "frames_of.h"
#include "runner.h"

#include "statewire/frames.h"

struct heap {
    sw_allocator allocator;
    size_t live, peak;
    unsigned taken, fail_at;
};

static void *
reallocate(void *context, void *memory, size_t old_size, size_t size)
{
    struct heap *heap = context;
    if (++heap->taken == heap->fail_at)
        return NULL;
    heap->live += size - old_size;
    heap->peak = heap->live > heap->peak ? heap->live : heap->peak;
    return realloc(memory, size);
}

static void *
allocate(void *context, size_t size)
{
    return reallocate(context, NULL, 0, size);
}

static void
release(void *context, void *memory, size_t size)
{
    ((struct heap *)context)->live -= memory != NULL ? size : 0;
    free(memory);
}

static void
heap_init(struct heap *heap)
{
    memset(heap, 0, sizeof *heap);
    heap->allocator = (sw_allocator){allocate, reallocate, release, heap};
}

struct log {
    char text[8192];
    size_t length;
};

/* All frames of a piece, which is gone afterwards, in words. */
static void
feed_piece(sw_frame_reader *reader, struct heap *heap, const uint8_t *octets, size_t length, struct log *log)
{
    uint8_t *piece = malloc(length + 1);
    cr_assert(piece != NULL);
    memcpy(piece, octets, length);
    sw_octets in = {piece, length};
    const sw_frame *frame;
    sw_frame_error error;
    enum sw_status status;
    while ((status = sw_frame_reader_next(reader, &in, &frame, &error)) != SW_STATUS_OK) {
        if (status == SW_STATUS_NO_MEMORY) {
            cr_assert(heap->fail_at > 0 && frame == NULL);
            continue;
        }
        cr_assert(frame != NULL);
        log->length += sw_frame_describe(frame, log->text + log->length, sizeof log->text - log->length);
        cr_assert(lt(sz, log->length, sizeof log->text));
        if (status == SW_STATUS_FRAME) {
            log->length += (size_t)snprintf(log->text + log->length, sizeof log->text - log->length, "wrong: %s at %zu\n",
                                            error.rule, error.octet);
        }
    }
    cr_assert(frame == NULL);
    cr_assert(eq(sz, in.length, 0));
    free(piece);
}

/* Every kind, one of no payload, wrong ones, one that is too large, and one of an unknown type. */
static struct wire
stream_of_frames(void)
{
    static const char *const frames[] = {"000000 04 00 00000000",
                                         "000009 01 2d 00000001 01 80000005 ff 8286 00",
                                         "000005 00 01 00000001 68656c6c6f",
                                         "000000 00 00 00000000",
                                         "000028 00 00 00000001",
                                         "000001 00 08 00000001 01",
                                         "000003 fa ff 00000009 010203",
                                         "000000 04 01 00000000",
                                         "000020 09 04 00000001",
                                         "000008 06 00 00000000 0102030405060708"};
    struct wire wire = text("");
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
        wire = joined(wire, hex(frames[i]));
        if (i == 4)
            wire = joined(wire, filled(0x28, 'x'));
        if (i == 8)
            wire = joined(wire, filled(0x20, 'y'));
    }
    return wire;
}

enum { MOST = 0x20 };

static void
read_all(const struct wire *wire, struct heap *heap, uint32_t *random, size_t most, struct log *log)
{
    sw_frame_reader *reader = NULL;
    while (reader == NULL) {
        reader = sw_frame_reader_new(&heap->allocator, MOST, false);
        cr_assert(reader != NULL || heap->fail_at > 0);
    }
    log->length = 0;
    for (size_t at = 0, length; at < wire->length; at += length) {
        *random = *random * 1664525 + 1013904223;
        length = 1 + (*random >> 16) % most;
        if (length > wire->length - at)
            length = wire->length - at;
        feed_piece(reader, heap, wire->octets + at, length, log);
    }
    cr_assert(eq(sz, sw_frame_reader_held(reader), 0));
    sw_frame_reader_delete(reader);
    cr_assert(eq(sz, heap->live, 0));
}

/* However the octets are cut, and whichever allocation fails, the frames are the same; one piece takes no memory. */
Test(framing_reader, any_split)
{
    static struct log whole, cut;
    const struct wire wire = stream_of_frames();
    uint32_t random = 1;
    struct heap heap;
    heap_init(&heap);
    sw_frame_reader *reader = sw_frame_reader_new(&heap.allocator, MOST, false);
    cr_assert(reader != NULL);
    feed_piece(reader, &heap, wire.octets, wire.length, &whole);
    cr_assert(eq(uint, heap.taken, 1));
    sw_frame_reader_delete(reader);
    cr_assert(strstr(whole.text, "frame_too_large") != NULL);
    cr_assert(strstr(whole.text, "frame_data_stream_id") != NULL);
    cr_assert(strstr(whole.text, "opaque_data (8 octets): 0102030405060708") != NULL);
    for (unsigned run = 0; run < 500; run++) {
        heap_init(&heap);
        heap.fail_at = run % 5;
        read_all(&wire, &heap, &random, 1 + run % 60, &cut);
        cr_assert(eq(str, cut.text, whole.text));
    }
}

/* What is announced is not yet taken: memory follows the octets that came, and octets of no frame are held. */
Test(framing_reader, memory_follows_octets)
{
    struct heap heap;
    static struct log log;
    heap_init(&heap);
    sw_frame_reader *reader = sw_frame_reader_new(&heap.allocator, 1 << 24, false);
    cr_assert(reader != NULL);
    const size_t empty = heap.live;
    feed_piece(reader, &heap, hex("ffffff 00 00 00000001 61").octets, 10, &log);
    cr_assert(le(sz, heap.live, empty + 256));
    cr_assert(eq(sz, sw_frame_reader_held(reader), 10));
    sw_frame_reader_delete(reader);
    cr_assert(eq(sz, heap.live, 0));
    sw_frame_reader_delete(NULL);
    heap.fail_at = heap.taken + 1;
    cr_assert(sw_frame_reader_new(&heap.allocator, 16384, false) == NULL);
}

/* RFC 9113 3.4: the preface, cut anywhere; other octets end the reader. */
Test(framing_reader, preface)
{
    const struct wire wire = joined(text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), hex("000000 04 00 00000000"));
    struct heap heap;
    static struct log log;
    heap_init(&heap);
    for (size_t cut = 0; cut <= wire.length; cut++) {
        sw_frame_reader *reader = sw_frame_reader_new(&heap.allocator, 16384, true);
        cr_assert(reader != NULL);
        log.length = 0;
        feed_piece(reader, &heap, wire.octets, cut, &log);
        cr_assert(eq(sz, sw_frame_reader_held(reader), cut < wire.length ? cut < 24 ? cut : cut - 24 : 0));
        feed_piece(reader, &heap, wire.octets + cut, wire.length - cut, &log);
        cr_assert(eq(str, log.text, "SETTINGS frame <length=0, flags=0x00, stream_id=0>\n"));
        sw_frame_reader_delete(reader);
    }
    sw_frame_reader *reader = sw_frame_reader_new(NULL, 16384, true);
    cr_assert(reader != NULL);
    const struct wire other = text("PRI * HTTP/1");
    sw_octets in = {other.octets, other.length};
    const sw_frame *frame;
    sw_frame_error error;
    for (int twice = 0; twice < 2; twice++) {
        cr_assert(eq(int, sw_frame_reader_next(reader, &in, &frame, &error), SW_STATUS_FRAME));
        cr_assert(frame == NULL);
        cr_assert(eq(str, (char *)error.field, "preface"));
        cr_assert(eq(sz, error.octet, 11));
        cr_assert(eq(u32, error.error, 1));
        cr_assert(eq(sz, in.length, 1));
    }
    sw_frame_reader_delete(reader);
}

/* A larger frame may come once the program says so. */
Test(framing_reader, max_frame_size)
{
    struct heap heap;
    static struct log log;
    const struct wire wire = joined(hex("000021 00 00 00000001"), filled(0x21, 'x'));
    heap_init(&heap);
    sw_frame_reader *reader = sw_frame_reader_new(&heap.allocator, MOST, false);
    cr_assert(reader != NULL);
    feed_piece(reader, &heap, wire.octets, wire.length, &log);
    cr_assert(strstr(log.text, "wrong: frame_too_large at 0\n") != NULL);
    log.length = 0;
    sw_frame_reader_set_max_frame_size(reader, MOST + 1);
    feed_piece(reader, &heap, wire.octets, wire.length, &log);
    cr_assert(strstr(log.text, "data (33 octets)") != NULL);
    sw_frame_reader_delete(reader);
}

/* Octets of no order: the reader takes all, never more than it was given, and a frame that it gives is written again or refused. */
Test(framing_reader, random_octets)
{
    uint32_t random = 7;
    for (unsigned run = 0; run < 2000; run++) {
        uint8_t octets[200];
        for (size_t i = 0; i < sizeof octets; i++) {
            random = random * 1664525 + 1013904223;
            octets[i] = (uint8_t)(random >> 24);
            if (i % 16 < 2)
                octets[i] = 0;
            else if (i % 16 == 3)
                octets[i] %= 18;
        }
        sw_frame_reader *reader = sw_frame_reader_new(NULL, 64, false);
        cr_assert(reader != NULL);
        for (size_t at = 0, length; at < sizeof octets; at += length) {
            length = 1 + (random >> 8) % 40;
            length = length < sizeof octets - at ? length : sizeof octets - at;
            random = random * 1664525 + 1013904223;
            uint8_t *piece = malloc(length);
            cr_assert(piece != NULL);
            memcpy(piece, octets + at, length);
            sw_octets in = {piece, length};
            const sw_frame *frame;
            enum sw_status status;
            while ((status = sw_frame_reader_next(reader, &in, &frame, NULL)) != SW_STATUS_OK) {
                uint8_t out[128];
                char text[1000];
                size_t written;
                cr_assert(frame != NULL);
                cr_assert(lt(sz, sw_frame_describe(frame, text, sizeof text), sizeof text));
                if (status != SW_STATUS_EVENT)
                    continue;
                cr_assert(eq(int, sw_frame_write(frame, out, sizeof out, &written, NULL), SW_STATUS_OK));
                cr_assert(eq(sz, written, 9 + (size_t)frame->length));
            }
            cr_assert(eq(sz, in.length, 0));
            free(piece);
        }
        sw_frame_reader_delete(reader);
    }
}
