/*
 * The public vectors of http2jp/http2-frame-test-case, in ../shared/vectors/frames, without a connection: frames are read, cut at each
 * octet too, and written again; wrong ones give an error that the vector lists. Without the vectors a line says so.
 */
#include <stdlib.h>

#include "frames_of.h"
#include "runner.h"

#include "statewire/frames.h"

static char vector[2000];

/* The octets of a vector. None: it is not there. */
static struct wire
load(const char *name)
{
    char path[200], digits[400];
    const char *folder = getenv("SW_VECTORS");
    snprintf(path, sizeof path, "%s/frames/%s.json", folder != NULL ? folder : "../shared/vectors", name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        cr_log_info("skipped: no %s", path);
        return (struct wire){.length = 0};
    }
    vector[fread(vector, 1, sizeof vector - 1, file)] = '\0';
    fclose(file);
    const char *at = strstr(vector, "\"wire\":");
    cr_assert(at != NULL);
    at = strchr(at + 7, '"');
    snprintf(digits, sizeof digits, "%.*s", (int)strcspn(at + 1, "\""), at + 1);
    return hex(digits);
}

static void
same_frame(const sw_frame *frame, const char *name, const char *shown)
{
    char out[600];
    (void)sw_frame_describe(frame, out, sizeof out);
    if (strcmp(out, shown) != 0)
        cr_fatal("%s is shown as\n%s", name, out);
}

/* Written again with padding of zeros, which a sender must use (RFC 9113 6.1). */
static void
read_and_write(const char *name, size_t padding, const char *shown)
{
    const struct wire wire = load(name);
    if (wire.length == 0)
        return;
    uint8_t back[100];
    for (size_t cut = 0; cut <= wire.length; cut++) {
        sw_frame_reader *reader = sw_frame_reader_new(NULL, 16384, false);
        const sw_frame *frame;
        size_t written;
        cr_assert(reader != NULL);
        sw_octets in = {wire.octets, cut};
        enum sw_status status = sw_frame_reader_next(reader, &in, &frame, NULL);
        if (status == SW_STATUS_OK) {
            in = (sw_octets){wire.octets + cut, wire.length - cut};
            status = sw_frame_reader_next(reader, &in, &frame, NULL);
        }
        cr_assert(eq(int, status, SW_STATUS_EVENT));
        same_frame(frame, name, shown);
        cr_assert(eq(int, sw_frame_write(frame, back, sizeof back, &written, NULL), SW_STATUS_OK));
        cr_assert(eq(sz, written, wire.length));
        cr_assert(eq(int, memcmp(back, wire.octets, wire.length - padding), 0));
        for (size_t i = wire.length - padding; i < wire.length; i++)
            cr_assert(eq(u8, back[i], 0));
        sw_frame_reader_delete(reader);
    }
}

Test(framing_vectors, frames)
{
    read_and_write("data/normal", 6,
                   "DATA frame <length=20, flags=0x08, stream_id=2>\n"
                   "          ; PADDED\n"
                   "          (pad_length=6)\n"
                   "          data (13 octets): \"Hello, world!\"\n"
                   "          padding (6 octets): \"Howdy!\"\n");
    read_and_write("headers/normal", 0,
                   "HEADERS frame <length=13, flags=0x04, stream_id=1>\n"
                   "          ; END_HEADERS\n"
                   "          field_block_fragment (13 octets): \"this is dummy\"\n");
    read_and_write("priority/normal", 0,
                   "PRIORITY frame <length=5, flags=0x00, stream_id=9>\n"
                   "          (exclusive=0, stream_dependency=11, weight=8)\n");
    read_and_write("rst_stream/normal", 0,
                   "RST_STREAM frame <length=4, flags=0x00, stream_id=5>\n"
                   "          (error_code=CANCEL(0x08))\n");
    read_and_write("settings/normal", 0,
                   "SETTINGS frame <length=12, flags=0x00, stream_id=0>\n"
                   "          [HEADER_TABLE_SIZE(0x01):8192]\n"
                   "          [MAX_CONCURRENT_STREAMS(0x03):5000]\n");
    read_and_write("push_promise/normal", 6,
                   "PUSH_PROMISE frame <length=24, flags=0x0c, stream_id=10>\n"
                   "          ; END_HEADERS | PADDED\n"
                   "          (pad_length=6, promised_stream_id=12)\n"
                   "          field_block_fragment (13 octets): \"this is dummy\"\n"
                   "          padding (6 octets): \"Howdy!\"\n");
    read_and_write("ping/normal", 0,
                   "PING frame <length=8, flags=0x00, stream_id=0>\n"
                   "          opaque_data (8 octets): \"deadbeef\"\n");
    read_and_write("goaway/normal", 0,
                   "GOAWAY frame <length=23, flags=0x00, stream_id=0>\n"
                   "          (last_stream_id=30, error_code=COMPRESSION_ERROR(0x09))\n"
                   "          additional_debug_data (15 octets): \"hpack is broken\"\n");
    read_and_write("window_update/normal", 0,
                   "WINDOW_UPDATE frame <length=4, flags=0x00, stream_id=50>\n"
                   "          (increment=1000)\n");
    read_and_write("continuation/header", 0,
                   "CONTINUATION frame <length=13, flags=0x00, stream_id=50>\n"
                   "          field_block_fragment (13 octets): \"this is dummy\"\n");
}

/* PROTOCOL_ERROR is 1, FRAME_SIZE_ERROR 6; that a promised stream is odd is for a connection to see (RFC 9113 5.1.1). */
Test(framing_vectors, errors)
{
    static const struct {
        const char *name;
        uint32_t error;
    } rows[] = {{"data-frame-padding", 1},           {"headers-frame-stream", 1},      {"rst_stream-frame-size", 6},
                {"settings-frame-size", 6},          {"push_promise-frame-stream", 1}, {"goaway-frame-stream", 1},
                {"window_update-frame-increment", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char name[100];
        snprintf(name, sizeof name, "error/%s", rows[i].name);
        const struct wire wire = load(name);
        if (wire.length == 0)
            return;
        sw_frame frame;
        sw_frame_error error;
        (void)sw_frame_read_header(wire.octets, 16384, &frame, NULL);
        if (9 + (size_t)frame.length != wire.length)
            cr_fatal("%s is cut", name);
        cr_assert(eq(int, sw_frame_read_payload(&frame, wire.octets + 9, &error), SW_STATUS_FRAME));
        cr_assert(eq(u32, error.error, rows[i].error));
        char listed[8];
        snprintf(listed, sizeof listed, "%u", (unsigned)rows[i].error);
        cr_assert(strstr(strstr(vector, "\"error\":"), listed) != NULL);
    }
}
