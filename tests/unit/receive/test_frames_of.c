/* The tests' own tools, against octets written out by hand from the figures of RFC 9113. */
#include "frames_of.h"
#include "runner.h"

static struct cr_mem
memory(struct wire wire)
{
    return (struct cr_mem){wire.octets, wire.length};
}

/* RFC 9113 4.1, 6.1. */
Test(frames_of, data_has_a_header_of_nine_octets)
{
    cr_assert(eq(mem, memory(frame_data(1, "hi", END_STREAM)), memory(hex("000002 00 01 00000001 6869"))));
}

/* RFC 9113 6.5.1, 6.8, 6.9. */
Test(frames_of, settings_goaway_and_window_update)
{
    cr_assert(eq(mem, memory(frame_settings(MAX_FRAME_SIZE, 0x4000)), memory(hex("000006 04 00 00000000 0005 00004000"))));
    cr_assert(eq(mem, memory(frame_goaway(7, STREAM_CLOSED, "x")), memory(hex("000009 07 00 00000000 00000007 00000005 78"))));
    cr_assert(eq(mem, memory(frame_window_update(3, 256)), memory(hex("000004 08 00 00000003 00000100"))));
}

/* RFC 7541 5.1, 5.2, 6.2.2: lengths from 127 on take more octets. */
Test(frames_of, literals_have_prefixed_lengths)
{
    cr_assert(eq(mem, memory(block("a", "bc")), memory(hex("00 01 61 02 6263"))));
    struct wire longer = literal(text("a"), filled(300, 'x'));
    cr_assert(eq(mem, memory(part(longer, 0, 6)), memory(hex("00 01 61 7f ad 01")))); /* 300 = 127 + 45 + 1 * 128 */
    cr_assert(eq(sz, longer.length, 306));
}

Test(frames_of, reader_lists_what_was_built)
{
    struct wire wire = joined(preface(), frame_settings_empty(), frame_ping("12345678"), frame_goaway(5, PROTOCOL_ERROR, ""));
    size_t offset = 0;
    struct seen_frame first = frame_at(wire, &offset);
    cr_assert(eq(int, first.type, TYPE_SETTINGS));
    cr_assert(eq(sz, count_frames(wire, TYPE_PING), 1));
    cr_assert(eq(u32, number_at(last_frame(wire, TYPE_GOAWAY).payload + 4), 0x1));
    cr_assert(not(last_frame(wire, TYPE_DATA).found));
    struct wire cut = part(wire, 0, wire.length - 1);
    cr_assert(not(last_frame(cut, TYPE_GOAWAY).found));
}
