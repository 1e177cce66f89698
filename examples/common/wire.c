#define _POSIX_C_SOURCE 200809L

#include "wire.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <statewire/hpack.h>
#include <statewire/statewire.h>

enum {
    HEADER = 9,           /* octets (RFC 9113 4.1) */
    PREFACE = 24,         /* of a client, before its first frame (RFC 9113 3.4) */
    SETTING = 6,          /* octets of one (RFC 9113 6.5.1) */
    PAYLOAD = 256 * 1024, /* octets that are looked at; of DATA and unknown frames none */
    TABLE = 4096,         /* what a dynamic table may have before anything was said (RFC 9113 6.5.2) */
};

/* One direction. */
struct side {
    char mark;
    unsigned preface; /* octets of it that are still to come */
    uint8_t header[HEADER];
    unsigned header_length; /* octets of it that are here */
    uint8_t type, flags;
    uint32_t stream_id, length, left; /* octets of the payload, and those that are still to come */
    uint8_t *payload;
    size_t kept, room;
    sw_hpack_decoder *decoder; /* NULL: fields cannot be shown any more */
    uint32_t table;
};

struct wire {
    FILE *out;
    struct timespec began;
    struct side sent, received;
    bool broken; /* what is received is not looked at any more */
};

/* What a bit of the flags means depends on the frame type (RFC 9113 4.1). Others mean nothing. */
static const struct {
    uint8_t type, flag;
    const char *name;
} flag_names[] = {
    {SW_FRAME_DATA, SW_FLAG_END_STREAM, "END_STREAM"},
    {SW_FRAME_DATA, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_HEADERS, SW_FLAG_END_STREAM, "END_STREAM"},
    {SW_FRAME_HEADERS, SW_FLAG_END_HEADERS, "END_HEADERS"},
    {SW_FRAME_HEADERS, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_HEADERS, SW_FLAG_PRIORITY, "PRIORITY"},
    {SW_FRAME_SETTINGS, SW_FLAG_ACK, "ACK"},
    {SW_FRAME_PUSH_PROMISE, SW_FLAG_END_HEADERS, "END_HEADERS"},
    {SW_FRAME_PUSH_PROMISE, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_PING, SW_FLAG_ACK, "ACK"},
    {SW_FRAME_CONTINUATION, SW_FLAG_END_HEADERS, "END_HEADERS"},
};

static const char indent[] = "        ";

static uint32_t
number(const uint8_t *octets, unsigned count)
{
    uint32_t value = 0;
    for (unsigned i = 0; i < count; i++)
        value = value << 8 | octets[i];
    return value;
}

/* ---- what a frame says -------------------------------------------------------------------------------------------- */

/* Octets of a peer: on a terminal they must not be commands. */
static void
print_octets(FILE *out, const uint8_t *octets, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (octets[i] >= 0x20 && octets[i] < 0x7f)
            fputc(octets[i], out);
        else
            fprintf(out, "\\x%02x", octets[i]);
    }
}

/* A name where there is one, else the number. */
static void
print_name(FILE *out, const char *name, uint32_t value)
{
    if (strcmp(name, "unknown") == 0)
        fprintf(out, "0x%" PRIx32, value);
    else
        fputs(name, out);
}

static void
print_error(FILE *out, uint32_t error)
{
    fprintf(out, "%serror: ", indent);
    print_name(out, sw_error_name(error), error);
    fputc('\n', out);
}

/* The other side may use as large a table for its field blocks; a smaller one only when it has said so. */
static void
allow_table(struct side *other, uint32_t size)
{
    if (size <= other->table || other->decoder == NULL)
        return;
    other->table = size;
    sw_hpack_decoder_set_limit(other->decoder, size);
}

static void
show_settings(FILE *out, const struct side *side, struct side *other)
{
    for (size_t at = 0; at + SETTING <= side->kept; at += SETTING) {
        uint32_t id = number(side->payload + at, 2), value = number(side->payload + at + 2, 4);
        fputs(indent, out);
        print_name(out, sw_settings_name(id), id);
        fprintf(out, ": %" PRIu32 "\n", value);
        if (id == SW_SETTINGS_HEADER_TABLE_SIZE)
            allow_table(other, value);
    }
}

static void
show_fields(FILE *out, struct side *side)
{
    size_t count;
    const sw_field *fields = sw_hpack_section_fields(side->decoder, &count);
    for (size_t i = 0; i < count; i++) {
        fputs(indent, out);
        print_octets(out, fields[i].name, fields[i].name_length);
        fputs(": ", out);
        print_octets(out, fields[i].value, fields[i].value_length);
        fputc('\n', out);
    }
    if (sw_hpack_section_too_large(side->decoder))
        fprintf(out, "%s... more than are kept\n", indent);
}

/* Padding, priority and promised stream identifier are not of the field block (RFC 9113 6.2, 6.6). */
static void
show_fragment(FILE *out, struct side *side)
{
    size_t start = 0, end = side->kept;
    bool continued = side->type == SW_FRAME_CONTINUATION;
    if (!continued && (side->flags & SW_FLAG_PADDED) != 0 && end > 0) {
        end = side->payload[0] < end ? end - side->payload[0] : 0;
        start = 1;
    }
    if (side->type == SW_FRAME_PUSH_PROMISE && start + 4 <= end) {
        fprintf(out, "%spromises stream %" PRIu32 "\n", indent, number(side->payload + start, 4) & 0x7fffffff);
        start += 4;
    } else if (side->type == SW_FRAME_HEADERS && (side->flags & SW_FLAG_PRIORITY) != 0) {
        start += 5;
    }
    if (side->decoder == NULL)
        return;

    bool last = (side->flags & SW_FLAG_END_HEADERS) != 0;
    if (!continued)
        sw_hpack_section_begin(side->decoder);
    enum sw_status status = side->kept < side->length || start > end ? SW_STATUS_COMPRESSION : SW_STATUS_OK;
    if (status == SW_STATUS_OK)
        status = sw_hpack_decode_octets(side->decoder, start < end ? side->payload + start : NULL, end - start, last);
    if (status == SW_STATUS_OK && last)
        show_fields(out, side);
    if (status != SW_STATUS_OK) {
        fprintf(out, "%sthe field block cannot be shown, and none that follows\n", indent);
        sw_hpack_decoder_delete(side->decoder);
        side->decoder = NULL;
    }
}

/* "name: octets" */
static void
show_text(FILE *out, const char *name, const uint8_t *octets, size_t length)
{
    fprintf(out, "%s%s: ", indent, name);
    print_octets(out, octets, length);
    fputc('\n', out);
}

static void
show_altsvc(FILE *out, const uint8_t *payload, size_t length)
{
    if (length < 2 || length - 2 < number(payload, 2))
        return;
    const size_t origin = number(payload, 2);
    if (origin != 0)
        show_text(out, "origin", payload + 2, origin);
    show_text(out, "alternatives", payload + 2 + origin, length - 2 - origin);
}

static void
show_payload(FILE *out, struct side *side, struct side *other)
{
    const uint8_t *payload = side->payload;
    switch (side->type) {
    case SW_FRAME_HEADERS:
    case SW_FRAME_PUSH_PROMISE:
    case SW_FRAME_CONTINUATION:
        show_fragment(out, side);
        break;
    case SW_FRAME_SETTINGS:
        show_settings(out, side, other);
        break;
    case SW_FRAME_PRIORITY:
        if (side->kept == 5)
            fprintf(out, "%sdepends on stream %" PRIu32 ", weight %u\n", indent, number(payload, 4) & 0x7fffffff, payload[4] + 1u);
        break;
    case SW_FRAME_RST_STREAM:
        if (side->kept == 4)
            print_error(out, number(payload, 4));
        break;
    case SW_FRAME_WINDOW_UPDATE:
        if (side->kept == 4)
            fprintf(out, "%sincrement: %" PRIu32 "\n", indent, number(payload, 4) & 0x7fffffff);
        break;
    case SW_FRAME_PING:
        show_text(out, "opaque", payload, side->kept);
        break;
    case SW_FRAME_GOAWAY:
        if (side->kept < 8)
            break;
        fprintf(out, "%slast stream: %" PRIu32 "\n", indent, number(payload, 4) & 0x7fffffff);
        print_error(out, number(payload + 4, 4));
        if (side->kept > 8)
            show_text(out, "debug", payload + 8, side->kept - 8);
        break;
    case SW_FRAME_ALTSVC:
        show_altsvc(out, payload, side->kept);
        break;
    case SW_FRAME_PRIORITY_UPDATE:
        if (side->kept < 4)
            break;
        fprintf(out, "%sof stream %" PRIu32 "\n", indent, number(payload, 4) & 0x7fffffff);
        show_text(out, "priority", payload + 4, side->kept - 4);
        break;
    default:
        break;
    }
}

/* ---- frames ------------------------------------------------------------------------------------------------------- */

static void
show_header(struct wire *wire, struct side *side)
{
    FILE *out = wire->out;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double seconds = (double)(now.tv_sec - wire->began.tv_sec) + (double)(now.tv_nsec - wire->began.tv_nsec) / 1e9;

    fprintf(out, "%c ", side->mark);
    print_name(out, sw_frame_type_name(side->type), side->type);
    if (side->stream_id != 0)
        fprintf(out, " stream %" PRIu32, side->stream_id);
    fprintf(out, ", %" PRIu32 " octets", side->length);
    const char *separator = ", ";
    for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++) {
        if (flag_names[i].type != side->type || (flag_names[i].flag & side->flags) == 0)
            continue;
        fprintf(out, "%s%s", separator, flag_names[i].name);
        separator = " ";
    }
    fprintf(out, "  (%.3f s)\n", seconds);
}

static bool
has_fragment(const struct side *side)
{
    return side->type == SW_FRAME_HEADERS || side->type == SW_FRAME_PUSH_PROMISE || side->type == SW_FRAME_CONTINUATION;
}

static bool
is_shown(const struct side *side)
{
    return side->type != SW_FRAME_DATA && strcmp(sw_frame_type_name(side->type), "unknown") != 0;
}

/* Keeps octets of a payload, grown as they come: a length alone costs nothing. */
static void
keep(struct side *side, const uint8_t *octets, size_t length)
{
    if (!is_shown(side) || side->kept + length > PAYLOAD)
        return;
    if (side->kept + length > side->room) {
        size_t room = side->room == 0 ? 512 : side->room;
        while (room < side->kept + length)
            room *= 2;
        uint8_t *payload = realloc(side->payload, room);
        if (payload == NULL)
            return;
        side->payload = payload;
        side->room = room;
    }
    memcpy(side->payload + side->kept, octets, length);
    side->kept += length;
}

static size_t
take_header(struct wire *wire, struct side *side, const uint8_t *octets, size_t length)
{
    size_t part = HEADER - side->header_length;
    if (part > length)
        part = length;
    memcpy(side->header + side->header_length, octets, part);
    side->header_length += (unsigned)part;
    if (side->header_length < HEADER)
        return part;
    side->length = side->left = number(side->header, 3);
    side->type = side->header[3];
    side->flags = side->header[4];
    side->stream_id = number(side->header + 5, 4) & 0x7fffffff;
    side->kept = 0;
    if (!is_shown(side))
        show_header(wire, side);
    return part;
}

/* Takes octets up to the end of a frame. */
static size_t
take(struct wire *wire, struct side *side, struct side *other, const uint8_t *octets, size_t length)
{
    size_t taken = side->preface < length ? side->preface : length;
    side->preface -= (unsigned)taken;
    if (side->header_length < HEADER && taken < length)
        taken += take_header(wire, side, octets + taken, length - taken);
    if (side->header_length < HEADER)
        return taken;

    size_t part = side->left < length - taken ? side->left : length - taken;
    if (part > 0)
        keep(side, octets + taken, part);
    side->left -= (uint32_t)part;
    if (side->left == 0) {
        if (is_shown(side)) { /* in one piece with what it says */
            show_header(wire, side);
            if (side->kept > 0 || has_fragment(side))
                show_payload(wire->out, side, other);
        }
        side->header_length = 0;
    }
    return taken + part;
}

/* ---- the calls ---------------------------------------------------------------------------------------------------- */

struct wire *
wire_new(FILE *out, bool server)
{
    struct wire *wire = calloc(1, sizeof *wire);
    if (wire == NULL)
        return NULL;
    wire->out = out;
    clock_gettime(CLOCK_MONOTONIC, &wire->began);
    wire->sent = (struct side){.mark = '>', .preface = server ? 0 : PREFACE, .decoder = sw_hpack_decoder_new(NULL, 0, 0)};
    wire->received = (struct side){.mark = '<', .preface = server ? PREFACE : 0, .decoder = sw_hpack_decoder_new(NULL, 0, 0)};
    wire->sent.table = wire->received.table = TABLE;
    return wire;
}

static void
side_free(struct side *side)
{
    sw_hpack_decoder_delete(side->decoder);
    free(side->payload);
}

void
wire_free(struct wire *wire)
{
    if (wire == NULL)
        return;
    side_free(&wire->sent);
    side_free(&wire->received);
    free(wire);
}

void
wire_sent(struct wire *wire, const uint8_t *octets, size_t length)
{
    while (wire != NULL && length > 0) {
        size_t taken = take(wire, &wire->sent, &wire->received, octets, length);
        octets += taken;
        length -= taken;
    }
}

size_t
wire_received(struct wire *wire, const uint8_t *octets, size_t length)
{
    return wire == NULL || wire->broken ? length : take(wire, &wire->received, &wire->sent, octets, length);
}

void
wire_broken(struct wire *wire)
{
    if (wire == NULL || wire->broken)
        return;
    if (wire->received.header_length == HEADER && is_shown(&wire->received))
        show_header(wire, &wire->received);
    wire->broken = true;
}
