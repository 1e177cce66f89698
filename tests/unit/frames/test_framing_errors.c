/* What a frame may not be by itself, and where that stands (statewire/framing.h). */
#include "frames_of.h"
#include "runner.h"

#include "statewire/frames.h"

static void
same_error(const sw_frame_error *error, size_t octet, const char *field, uint32_t code, const char *rule, const char *cite)
{
    cr_assert(eq(str, (char *)error->rule, (char *)rule));
    cr_assert(eq(sz, error->octet, octet));
    cr_assert(eq(str, (char *)error->field, (char *)field));
    cr_assert(eq(u32, error->error, code));
    cr_assert(strncmp(error->cite, cite, strlen(cite)) == 0);
    cr_assert(strncmp(error->where, "spec/", 5) == 0);
}

/* A frame that was read is wrong there; its payload is given, its fields are not. */
static void
wrong(const char *octets, size_t octet, const char *field, uint32_t code, const char *rule, const char *cite)
{
    const struct wire wire = hex(octets);
    sw_frame frame;
    sw_frame_error error;
    static const sw_frame empty;
    (void)sw_frame_read_header(wire.octets, 16384, &frame, NULL);
    cr_assert(eq(sz, wire.length, 9 + (size_t)frame.length));
    cr_assert(eq(int, sw_frame_read_payload(&frame, wire.octets + 9, NULL), SW_STATUS_FRAME));
    cr_assert(eq(int, sw_frame_read_payload(&frame, wire.octets + 9, &error), SW_STATUS_FRAME));
    same_error(&error, octet, field, code, rule, cite);
    cr_assert(not(error.ignored));
    cr_assert(eq(sz, frame.payload.length, frame.length));
    cr_assert(eq(int, memcmp(&frame.as, &empty.as, sizeof frame.as), 0));
}

/* The rules of headers are broken when the header is there. */
static void
wrong_header(const char *octets, size_t octet, const char *field, uint32_t code, const char *rule, const char *cite)
{
    sw_frame frame;
    sw_frame_error error;
    cr_assert(eq(int, sw_frame_read_header(hex(octets).octets, 16384, &frame, &error), SW_STATUS_FRAME));
    same_error(&error, octet, field, code, rule, cite);
    wrong(octets, octet, field, code, rule, cite);
}

/* PROTOCOL_ERROR is 1, FRAME_SIZE_ERROR 6. RFC 9113 6: on stream 0, or not on it. */
Test(framing_errors, stream_identifiers)
{
    wrong_header("000000 00 00 00000000", 5, "stream_id", 1, "frame_data_stream_id", "rfc9113-6.1-05");
    wrong_header("000000 01 00 80000000", 5, "stream_id", 1, "frame_headers_stream_id", "rfc9113-6.2-06");
    wrong_header("000005 02 00 00000000 0000000000", 5, "stream_id", 1, "frame_priority_stream_id", "rfc9113-6.3-01");
    wrong_header("000004 03 00 00000000 00000000", 5, "stream_id", 1, "frame_rst_stream_stream_id", "rfc9113-6.4-04");
    wrong_header("000000 04 00 00000001", 5, "stream_id", 1, "frame_settings_stream_id", "rfc9113-6.5-06");
    wrong_header("000004 05 00 00000000 00000002", 5, "stream_id", 1, "frame_push_promise_stream_id", "rfc9113-6.6-07");
    wrong_header("000008 06 00 00000001 0000000000000000", 5, "stream_id", 1, "frame_ping_stream_id", "rfc9113-6.7-06");
    wrong_header("000008 07 00 00000001 0000000000000000", 5, "stream_id", 1, "frame_goaway_stream_id", "rfc9113-6.8-04");
    wrong_header("000001 09 00 00000000 82", 5, "stream_id", 1, "recv CONTINUATION_ELSEWHERE", "rfc9113-6.10-06");
    wrong_header("000004 10 00 00000001 00000001", 5, "stream_id", 1, "frame_priority_update_stream_id", "rfc9218-7.1-02");
}

/* RFC 9113 4.2 and 6: too short, too long, not a multiple, not empty. */
Test(framing_errors, lengths)
{
    wrong_header("000000 00 08 00000001", 0, "length", 6, "frame_data_length", "rfc9113-4.2-02");
    wrong_header("000004 01 20 00000001 00000000", 0, "length", 6, "frame_headers_length", "rfc9113-4.2-03");
    wrong_header("000004 02 00 00000001 00000000", 0, "length", 6, "recv PRIORITY_SIZE", "rfc9113-6.3-02");
    wrong_header("000003 03 00 00000001 000000", 0, "length", 6, "frame_rst_stream_length", "rfc9113-6.4-07");
    wrong_header("000005 04 00 00000000 0001000000", 0, "length", 6, "frame_settings_length", "rfc9113-6.5-08");
    wrong_header("000006 04 01 00000000 000100000000", 0, "length", 6, "frame_settings_empty", "rfc9113-6.5-04");
    wrong_header("000003 05 04 00000001 000000", 0, "length", 6, "frame_push_promise_length", "rfc9113-4.2-03");
    wrong_header("000007 06 00 00000000 00000000000000", 0, "length", 6, "frame_ping_length", "rfc9113-6.7-07");
    wrong_header("000007 07 00 00000000 00000000000000", 0, "length", 6, "frame_goaway_length", "rfc9113-4.2-02");
    wrong_header("000005 08 00 00000000 0000000100", 0, "length", 6, "frame_window_update_length", "rfc9113-6.9-06");
    wrong_header("000003 10 00 00000000 000000", 0, "length", 6, "frame_priority_update_length", "rfc9113-4.2-02");
}

/* RFC 9113 6.1, 6.2, 6.6: padding that leaves less than nothing; RFC 7838 4, RFC 8336 2.1: octets that are not there. */
Test(framing_errors, octets_that_are_not_there)
{
    wrong("000001 00 08 00000001 01", 9, "pad_length", 1, "frame_data_padding", "rfc9113-6.1-07");
    wrong("000006 01 28 00000001 01 00000000 00", 9, "pad_length", 1, "frame_headers_padding", "rfc9113-6.2-07");
    wrong("000007 05 08 00000001 03 00000002 0000", 9, "pad_length", 1, "frame_push_promise_padding", "rfc9113-6.6-14");
    wrong("000003 0a 00 00000000 0002 61", 9, "origin_length", 6, "frame_altsvc_length", "rfc9113-4.2-02");
    wrong("000006 0c 00 00000000 0001 61 0002 62", 12, "origin_length", 6, "frame_origin_length", "rfc9113-4.2-02");
}

/* Values: RFC 9113 6.6, 6.9, RFC 9218 7.1. */
Test(framing_errors, values)
{
    wrong("000005 05 08 00000001 00 80000000", 10, "promised_stream_id", 1, "frame_push_promise_promised_zero", "rfc9113-6.6-13");
    wrong("000004 08 00 00000001 80000000", 9, "increment", 1, "frame_window_update_zero_increment", "rfc9113-6.9-03");
    wrong("000004 10 00 00000000 00000000", 9, "prioritized_stream_id", 1, "frame_priority_update_stream_zero", "rfc9218-7.1-09");
}

/* Frames that a receiver ignores are given with their fields. RFC 7838 4, RFC 8336 2.2. */
Test(framing_errors, ignored)
{
    static const struct {
        const char *hex, *rule;
        size_t octet;
    } rows[] = {
        {"000006 01 20 00000001 00000001 0f 82", "frame_headers_self_dependency", 9},
        {"000003 0a 00 00000000 0000 61", "frame_altsvc_no_origin", 9},
        {"000003 0a 00 00000001 0001 61", "frame_altsvc_two_origins", 9},
        {"000003 0c 00 00000001 0001 61", "frame_origin_stream_id", 5},
        {"000003 0c 01 00000000 0001 61", "frame_origin_reserved_flags", 4},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct wire wire = hex(rows[i].hex);
        sw_frame frame;
        sw_frame_error error;
        char out[400];
        (void)sw_frame_read_header(wire.octets, 16384, &frame, NULL);
        cr_assert(eq(int, sw_frame_read_payload(&frame, wire.octets + 9, &error), SW_STATUS_FRAME));
        cr_assert(error.ignored);
        cr_assert(eq(str, (char *)error.rule, (char *)rows[i].rule));
        cr_assert(eq(sz, error.octet, rows[i].octet));
        cr_assert(eq(u32, error.error, 0));
        (void)sw_frame_describe(&frame, out, sizeof out);
        cr_assert(strstr(out, ": ignored, ") != NULL);
    }
}

/* RFC 9113 4.2: a frame beyond our MAX_FRAME_SIZE, before its payload. */
Test(framing_errors, too_large)
{
    sw_frame frame;
    sw_frame_error error;
    cr_assert(eq(int, sw_frame_read_header(hex("004001 00 00 00000001").octets, 16384, &frame, &error), SW_STATUS_FRAME));
    same_error(&error, 0, "length", 6, "frame_too_large", "rfc9113-4.2-02");
    cr_assert(eq(u32, frame.length, 16385));
    cr_assert(eq(int, sw_frame_read_header(hex("004000 00 00 00000001").octets, 16384, &frame, &error), SW_STATUS_OK));
    cr_assert(eq(int, sw_frame_read_header(hex("004001 fa 00 00000000").octets, 16384, &frame, NULL), SW_STATUS_FRAME));
}

/* What is wrong is shown. */
Test(framing_errors, described)
{
    const struct wire wire = hex("000002 06 00 00000000 0102");
    sw_frame frame;
    char out[300];
    (void)sw_frame_read_header(wire.octets, 16384, &frame, NULL);
    (void)sw_frame_read_payload(&frame, wire.octets + 9, NULL);
    (void)sw_frame_describe(&frame, out, sizeof out);
    cr_assert(eq(str, out,
                 "PING frame <length=2, flags=0x00, stream_id=0>\n"
                 "          payload (2 octets): 0102\n"
                 "          ; frame_ping_length at octet 0, length: FRAME_SIZE_ERROR, rfc9113-6.7-07\n"));
}

static void
refused(const sw_frame *frame, enum sw_status status, const char *field, size_t octet, const char *rule)
{
    uint8_t out[64], untouched[64];
    size_t written = 99;
    sw_frame_error error;
    memset(out, 0x55, sizeof out);
    memset(untouched, 0x55, sizeof untouched);
    cr_assert(eq(int, sw_frame_write(frame, out, sizeof out, &written, NULL), status));
    cr_assert(eq(int, sw_frame_write(frame, out, sizeof out, &written, &error), status));
    cr_assert(eq(str, (char *)error.field, (char *)field));
    cr_assert(eq(sz, error.octet, octet));
    cr_assert(eq(str, (char *)error.rule, (char *)rule));
    cr_assert(eq(sz, written, 99));
    cr_assert(eq(int, memcmp(out, untouched, sizeof out), 0));
}

/* A frame that a receiver would refuse is not written, nor one whose numbers do not fit; nothing is. */
Test(framing_errors, writing)
{
    static uint8_t many[65536];
    static uint8_t huge[1 << 24];
    const sw_frame data = {.type = SW_FRAME_DATA}, settings = {.type = SW_FRAME_SETTINGS, .as.settings.entries = {many, 5}},
                   acknowledged = {.type = SW_FRAME_SETTINGS, .flags = SW_FLAG_ACK, .as.settings.entries = {many, 6}},
                   increment = {.type = SW_FRAME_WINDOW_UPDATE, .stream_id = 1},
                   beyond = {.type = SW_FRAME_WINDOW_UPDATE, .stream_id = 1, .as.window_update.increment = 0x80000000},
                   weight = {.type = SW_FRAME_PRIORITY, .stream_id = 1, .as.priority.weight = 257},
                   none = {.type = SW_FRAME_PRIORITY, .stream_id = 1, .as.priority.weight = 0},
                   stream = {.type = SW_FRAME_DATA, .stream_id = 0x80000000},
                   large = {.type = SW_FRAME_DATA, .stream_id = 1, .as.data.data = {huge, 1 << 24}},
                   unknown = {.type = 0xfa, .payload = {huge, SIZE_MAX / 16}},
                   origin = {.type = SW_FRAME_ALTSVC, .as.altsvc.origin = {many, 65536}},
                   itself = {.type = SW_FRAME_HEADERS,
                             .flags = SW_FLAG_PRIORITY,
                             .stream_id = 3,
                             .as.headers = {.stream_dependency = 3, .weight = 16}},
                   small = {.type = SW_FRAME_DATA, .stream_id = 1, .as.data.data = {many, 56}};
    refused(&data, SW_STATUS_FRAME, "stream_id", 5, "frame_data_stream_id");
    refused(&settings, SW_STATUS_FRAME, "length", 0, "frame_settings_length");
    refused(&acknowledged, SW_STATUS_FRAME, "length", 0, "frame_settings_empty");
    refused(&increment, SW_STATUS_FRAME, "increment", 9, "frame_window_update_zero_increment");
    refused(&itself, SW_STATUS_FRAME, "stream_dependency", 9, "frame_headers_self_dependency");
    refused(&beyond, SW_STATUS_INVALID_ARGUMENT, "increment", 9, "");
    refused(&weight, SW_STATUS_INVALID_ARGUMENT, "weight", 13, "");
    refused(&none, SW_STATUS_INVALID_ARGUMENT, "weight", 13, "");
    refused(&stream, SW_STATUS_INVALID_ARGUMENT, "stream_id", 5, "");
    refused(&large, SW_STATUS_INVALID_ARGUMENT, "length", 0, "");
    refused(&unknown, SW_STATUS_INVALID_ARGUMENT, "length", 0, "");
    refused(&origin, SW_STATUS_INVALID_ARGUMENT, "origin", 11, "");
    refused(&small, SW_STATUS_INVALID_ARGUMENT, "", 0, "");
    cr_assert(gt(sz, sw_frame_size(&large), 16777224));
    cr_assert(gt(sz, sw_frame_size(&unknown), 16777224));
}
