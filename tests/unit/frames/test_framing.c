/* Frames without a connection (statewire/framing.h): read, written and shown. */
#include "frames_of.h"
#include "runner.h"

#include "statewire/frames.h"

static struct cr_mem
memory(const uint8_t *octets, size_t length)
{
    return (struct cr_mem){octets, length};
}

static sw_frame
read_frame(struct wire wire, sw_frame_error *error, enum sw_status expected)
{
    sw_frame frame;
    (void)sw_frame_read_header(wire.octets, 16384, &frame, error);
    cr_assert(eq(sz, wire.length, 9 + (size_t)frame.length));
    cr_assert(eq(int, sw_frame_read_payload(&frame, wire.octets + 9, error), expected));
    return frame;
}

/* Octets give the text, and the frame gives the octets back, without what it says of its payload beside the fields. */
static void
shown(const char *octets, const char *text)
{
    const struct wire wire = hex(octets);
    sw_frame_error error = {.rule = "unchanged"};
    sw_frame frame = read_frame(wire, &error, SW_STATUS_OK);
    char out[600], cut[20];
    uint8_t back[200];
    size_t written = 999;
    cr_assert(eq(str, (char *)error.rule, "unchanged"));
    cr_assert(eq(sz, sw_frame_describe(&frame, out, sizeof out), strlen(text)));
    cr_assert(eq(str, out, (char *)text));
    cr_assert(eq(sz, sw_frame_describe(&frame, cut, sizeof cut), strlen(text)));
    cr_assert(eq(int, strncmp(cut, text, sizeof cut - 1), 0));
    cr_assert(eq(sz, strlen(cut), sizeof cut - 1));
    cr_assert(eq(sz, sw_frame_describe(&frame, NULL, 0), strlen(text)));

    frame.length = 0;
    if (sw_frame_is_known(frame.type))
        frame.payload = (sw_octets){NULL, 0};
    cr_assert(eq(sz, sw_frame_size(&frame), wire.length));
    cr_assert(eq(int, sw_frame_write(&frame, back, wire.length - 1, &written, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, written, 999));
    cr_assert(eq(int, sw_frame_write(&frame, back, wire.length, &written, NULL), SW_STATUS_OK));
    cr_assert(eq(mem, memory(back, written), memory(wire.octets, wire.length)));
}

/* RFC 9113 6.1. */
Test(framing, data)
{
    shown("000005 00 00 00000001 6865 6c6c 6f", "DATA frame <length=5, flags=0x00, stream_id=1>\n"
                                                "          data (5 octets): \"hello\"\n");
    shown("000009 00 09 7fffffff 03 6865 6c6c 6f 000000", "DATA frame <length=9, flags=0x09, stream_id=2147483647>\n"
                                                          "          ; END_STREAM | PADDED\n"
                                                          "          (pad_length=3)\n"
                                                          "          data (5 octets): \"hello\"\n");
    shown("000001 00 08 00000001 00", "DATA frame <length=1, flags=0x08, stream_id=1>\n"
                                      "          ; PADDED\n"
                                      "          (pad_length=0)\n"
                                      "          data (0 octets): \"\"\n");
}

/* RFC 9113 6.2: fields of flags, and the weight one more than on the wire. Flags that no type defines are kept. */
Test(framing, headers)
{
    shown("000009 01 ed 00000001 01 80000005 ff 8286 00", "HEADERS frame <length=9, flags=0xed, stream_id=1>\n"
                                                          "          ; END_STREAM | END_HEADERS | PADDED | PRIORITY\n"
                                                          "          (pad_length=1, exclusive=1, stream_dependency=5, weight=256)\n"
                                                          "          field_block_fragment (2 octets): 8286\n");
    shown("000001 01 04 00000003 82", "HEADERS frame <length=1, flags=0x04, stream_id=3>\n"
                                      "          ; END_HEADERS\n"
                                      "          field_block_fragment (1 octets): 82\n");
}

/* RFC 9113 6.3, 6.4, 6.7 to 6.10. */
Test(framing, control)
{
    shown("000005 02 00 00000003 00000001 0f", "PRIORITY frame <length=5, flags=0x00, stream_id=3>\n"
                                               "          (exclusive=0, stream_dependency=1, weight=16)\n");
    shown("000004 03 00 00000001 00000008", "RST_STREAM frame <length=4, flags=0x00, stream_id=1>\n"
                                            "          (error_code=CANCEL(0x08))\n");
    shown("000008 06 01 00000000 00000000 00000001", "PING frame <length=8, flags=0x01, stream_id=0>\n"
                                                     "          ; ACK\n"
                                                     "          opaque_data (8 octets): 0000000000000001\n");
    shown("00000b 07 00 00000000 00000005 000000ff 627965", "GOAWAY frame <length=11, flags=0x00, stream_id=0>\n"
                                                            "          (last_stream_id=5, error_code=unknown(0xff))\n"
                                                            "          additional_debug_data (3 octets): \"bye\"\n");
    shown("000004 08 00 00000000 7fffffff", "WINDOW_UPDATE frame <length=4, flags=0x00, stream_id=0>\n"
                                            "          (increment=2147483647)\n");
    shown("000001 09 04 00000001 82", "CONTINUATION frame <length=1, flags=0x04, stream_id=1>\n"
                                      "          ; END_HEADERS\n"
                                      "          field_block_fragment (1 octets): 82\n");
}

/* RFC 9113 6.5, RFC 8336: entries, those of unknown settings too. */
Test(framing, entries)
{
    shown("000000 04 01 00000000", "SETTINGS frame <length=0, flags=0x01, stream_id=0>\n"
                                   "          ; ACK\n");
    shown("00000c 04 00 00000000 0003 00000064 abcd 00000001", "SETTINGS frame <length=12, flags=0x00, stream_id=0>\n"
                                                               "          [MAX_CONCURRENT_STREAMS(0x03):100]\n"
                                                               "          [unknown(0xabcd):1]\n");
    shown("000008 0c 00 00000000 0001 61 0003 626364", "ORIGIN frame <length=8, flags=0x00, stream_id=0>\n"
                                                       "          [\"a\"]\n"
                                                       "          [\"bcd\"]\n");
}

/* RFC 9113 6.6, RFC 7838 4, RFC 9218 7.1. */
Test(framing, others)
{
    shown("000007 05 0c 00000001 01 00000002 82 00", "PUSH_PROMISE frame <length=7, flags=0x0c, stream_id=1>\n"
                                                     "          ; END_HEADERS | PADDED\n"
                                                     "          (pad_length=1, promised_stream_id=2)\n"
                                                     "          field_block_fragment (1 octets): 82\n");
    shown("000005 0a 00 00000000 0001 61 6868", "ALTSVC frame <length=5, flags=0x00, stream_id=0>\n"
                                                "          origin (1 octets): \"a\"\n"
                                                "          field_value (2 octets): \"hh\"\n");
    shown("000007 10 00 00000000 00000001 753d31", "PRIORITY_UPDATE frame <length=7, flags=0x00, stream_id=0>\n"
                                                   "          (prioritized_stream_id=1)\n"
                                                   "          priority_field_value (3 octets): \"u=1\"\n");
    shown("000003 fa ff 00000009 010203", "unknown(0xfa) frame <length=3, flags=0xff, stream_id=9>\n"
                                          "          payload (3 octets): 010203\n");
}

/* Fields have their values, octets are those of the payload. */
Test(framing, fields)
{
    const struct wire wire = hex("000009 01 2d 00000001 01 80000005 ff 8286 00");
    const sw_frame frame = read_frame(wire, NULL, SW_STATUS_OK);
    cr_assert(eq(u8, frame.as.headers.pad_length, 1));
    cr_assert(frame.as.headers.exclusive);
    cr_assert(eq(u32, frame.as.headers.stream_dependency, 5));
    cr_assert(eq(int, frame.as.headers.weight, 256));
    cr_assert(eq(sz, frame.as.headers.field_block_fragment.length, 2));
    cr_assert(eq(ptr, (void *)frame.as.headers.field_block_fragment.octets, (void *)(wire.octets + 15)));
    cr_assert(eq(sz, frame.as.headers.padding.length, 1));
    cr_assert(eq(sz, frame.payload.length, 9));

    const struct wire plain = hex("000002 01 04 00000001 8286"); /* what a flag leaves out is 0 */
    const sw_frame other = read_frame(plain, NULL, SW_STATUS_OK);
    cr_assert(eq(int, other.as.headers.weight, 0));
    cr_assert(eq(sz, other.as.headers.padding.length, 0));
}

/* The reserved bits are not looked at, and written as zero; padding is read as it is, and written as zeros. */
Test(framing, reserved_bits_and_padding)
{
    const struct wire wire = hex("000007 05 08 80000001 02 80000002 0102"), zeros = hex("000007 05 08 00000001 02 00000002 0000");
    const sw_frame frame = read_frame(wire, NULL, SW_STATUS_OK);
    uint8_t back[16];
    size_t written;
    char out[300];
    cr_assert(eq(u32, frame.stream_id, 1));
    cr_assert(eq(u32, frame.as.push_promise.promised_stream_id, 2));
    cr_assert(eq(int, sw_frame_write(&frame, back, sizeof back, &written, NULL), SW_STATUS_OK));
    cr_assert(eq(mem, memory(back, written), memory(zeros.octets, zeros.length)));
    (void)sw_frame_describe(&frame, out, sizeof out);
    cr_assert(strstr(out, "padding (2 octets): 0102\n") != NULL);
}

/* RFC 9113 6.9.1: padding counts, and only DATA does. */
Test(framing, flow_controlled_length)
{
    const sw_frame data = read_frame(hex("000009 00 09 00000001 03 6865 6c6c 6f 000000"), NULL, SW_STATUS_OK);
    const sw_frame headers = read_frame(hex("000001 01 04 00000003 82"), NULL, SW_STATUS_OK);
    cr_assert(eq(u32, sw_frame_flow_controlled_length(&data), 9));
    cr_assert(eq(u32, sw_frame_flow_controlled_length(&headers), 0));
}

Test(framing, types_and_flags)
{
    cr_assert(sw_frame_is_known(SW_FRAME_DATA) && sw_frame_is_known(SW_FRAME_PRIORITY_UPDATE));
    cr_assert(not(sw_frame_is_known(0x0b)));
    cr_assert(not(sw_frame_is_known(0xff)));
    cr_assert(eq(u8, sw_frame_flags(SW_FRAME_HEADERS), 0x2d));
    cr_assert(eq(u8, sw_frame_flags(SW_FRAME_PING), 0x01));
    cr_assert(eq(u8, sw_frame_flags(0xfa), 0));
    cr_assert(eq(str, (char *)sw_frame_flag_name(SW_FRAME_PING, 1), "ACK"));
    cr_assert(eq(str, (char *)sw_frame_flag_name(SW_FRAME_DATA, 1), "END_STREAM"));
    cr_assert(eq(str, (char *)sw_frame_flag_name(SW_FRAME_DATA, 4), ""));
}

/* Entries by themselves. */
Test(framing, entries_by_themselves)
{
    sw_frame_entry entry = {.settings = {.identifier = 4, .value = 65536}}, got;
    uint8_t out[8];
    size_t written = 99;
    cr_assert(eq(int, sw_frame_entry_write(SW_FRAME_SETTINGS, &entry, out, 5, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_frame_entry_write(SW_FRAME_PING, &entry, out, sizeof out, &written), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, written, 99));
    cr_assert(eq(int, sw_frame_entry_write(SW_FRAME_SETTINGS, &entry, out, sizeof out, &written), SW_STATUS_OK));
    cr_assert(eq(mem, memory(out, written), memory((const uint8_t *)"\x00\x04\x00\x01\x00\x00", 6)));
    sw_octets rest = {out, 6}, cut = {out, 5};
    cr_assert(sw_frame_next_entry(SW_FRAME_SETTINGS, &rest, &got));
    cr_assert(eq(int, got.settings.identifier, 4));
    cr_assert(eq(u32, got.settings.value, 65536));
    cr_assert(eq(sz, rest.length, 0));
    cr_assert(not(sw_frame_next_entry(SW_FRAME_SETTINGS, &rest, &got)));
    cr_assert(not(sw_frame_next_entry(SW_FRAME_SETTINGS, &cut, &got)));
    cr_assert(not(sw_frame_next_entry(SW_FRAME_DATA, &cut, &got)));
    cr_assert(eq(sz, cut.length, 5));

    static uint8_t origin[65536];
    entry.origin.origin = (sw_octets){origin, sizeof origin};
    cr_assert(eq(int, sw_frame_entry_write(SW_FRAME_ORIGIN, &entry, origin, SIZE_MAX, &written), SW_STATUS_INVALID_ARGUMENT));
}
