#include "frames_of.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t ring[8 << 20];
static size_t ring_used;

static uint8_t *
room_for(size_t length)
{
    if (length > sizeof ring) {
        fprintf(stderr, "a frame of %zu octets is too much for the ring of the tests\n", length);
        abort();
    }
    if (ring_used + length > sizeof ring)
        ring_used = 0;
    uint8_t *room = ring + ring_used;
    ring_used += length;
    return room;
}

static void
put32(uint8_t *to, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        to[i] = (uint8_t)(number >> (24 - 8 * i));
}

uint32_t
number_at(const uint8_t *octets)
{
    return (uint32_t)octets[0] << 24 | (uint32_t)octets[1] << 16 | (uint32_t)octets[2] << 8 | octets[3];
}

static struct wire
number(uint32_t value)
{
    uint8_t *to = room_for(4);
    put32(to, value);
    return (struct wire){to, 4};
}

/* -- plain octets */

struct wire
octets_of(const void *octets, size_t length)
{
    uint8_t *to = room_for(length);
    if (length)
        memcpy(to, octets, length);
    return (struct wire){to, length};
}

struct wire
text(const char *content)
{
    return octets_of(content, strlen(content));
}

static unsigned
digit(char character)
{
    const char *digits = "0123456789abcdef";
    return (unsigned)(strchr(digits, character >= 'A' && character <= 'F' ? character - 'A' + 'a' : character) - digits);
}

struct wire
hex(const char *digits)
{
    uint8_t *to = room_for(strlen(digits) / 2);
    size_t length = 0;
    while (*digits) {
        if (strchr(" \t\n", *digits)) {
            digits++;
        } else {
            to[length++] = (uint8_t)(digit(digits[0]) << 4 | digit(digits[1]));
            digits += 2;
        }
    }
    return (struct wire){to, length};
}

struct wire
filled(size_t length, uint8_t octet)
{
    uint8_t *to = room_for(length);
    memset(to, octet, length);
    return (struct wire){to, length};
}

struct wire
part(struct wire whole, size_t from, size_t length)
{
    if (from > whole.length)
        from = whole.length;
    return (struct wire){whole.octets + from, length < whole.length - from ? length : whole.length - from};
}

struct wire
joined_of(const struct wire *parts, size_t count)
{
    size_t length = 0;
    for (size_t i = 0; i < count; i++)
        length += parts[i].length;

    uint8_t *to = room_for(length), *next = to;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].length)
            memcpy(next, parts[i].octets, parts[i].length);
        next += parts[i].length;
    }
    return (struct wire){to, length};
}

/* -- frames */

struct wire
preface(void)
{
    return text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
}

/* RFC 9113 4.1. */
struct wire
frame_claiming(uint32_t length, unsigned type, unsigned flags, uint32_t id, struct wire payload)
{
    uint8_t header[9] = {(uint8_t)(length >> 16), (uint8_t)(length >> 8), (uint8_t)length, (uint8_t)type, (uint8_t)flags};
    put32(header + 5, id);
    return joined(octets_of(header, 9), payload);
}

struct wire
frame(unsigned type, unsigned flags, uint32_t id, struct wire payload)
{
    return frame_claiming((uint32_t)payload.length, type, flags, id, payload);
}

struct wire
frame_data(uint32_t id, const char *content, unsigned flags)
{
    return frame(TYPE_DATA, flags, id, text(content));
}

struct wire
frame_data_of(uint32_t id, struct wire content, unsigned flags)
{
    return frame(TYPE_DATA, flags, id, content);
}

struct wire
frame_headers(uint32_t id, struct wire fragment, unsigned flags)
{
    return frame(TYPE_HEADERS, flags | END_HEADERS, id, fragment);
}

struct wire
frame_headers_open(uint32_t id, struct wire fragment, unsigned flags)
{
    return frame(TYPE_HEADERS, flags, id, fragment);
}

struct wire
frame_continuation(uint32_t id, struct wire fragment, unsigned flags)
{
    return frame(TYPE_CONTINUATION, flags, id, fragment);
}

struct wire
priority_fields(uint32_t dependency, int exclusive, unsigned weight_octet)
{
    uint8_t weight = (uint8_t)weight_octet;
    return joined(number(dependency | (exclusive ? 0x80000000u : 0)), octets_of(&weight, 1));
}

struct wire
frame_priority(uint32_t id, uint32_t dependency, unsigned weight_octet)
{
    return frame(TYPE_PRIORITY, 0, id, priority_fields(dependency, 0, weight_octet));
}

struct wire
frame_rst_stream(uint32_t id, uint32_t error)
{
    return frame(TYPE_RST_STREAM, 0, id, number(error));
}

struct wire
frame_settings_of(const uint32_t *pairs, size_t count)
{
    uint8_t payload[600];
    size_t length = 0;
    for (size_t i = 0; i + 1 < count && length + 6 <= sizeof payload; i += 2, length += 6) {
        payload[length] = (uint8_t)(pairs[i] >> 8);
        payload[length + 1] = (uint8_t)pairs[i];
        put32(payload + length + 2, pairs[i + 1]);
    }
    return frame(TYPE_SETTINGS, 0, 0, octets_of(payload, length));
}

struct wire
frame_settings_empty(void)
{
    return frame(TYPE_SETTINGS, 0, 0, text(""));
}

struct wire
frame_settings_ack(void)
{
    return frame(TYPE_SETTINGS, ACK, 0, text(""));
}

struct wire
frame_push_promise(uint32_t id, uint32_t promised, struct wire fragment)
{
    return frame(TYPE_PUSH_PROMISE, END_HEADERS, id, joined(number(promised), fragment));
}

struct wire
frame_ping(const char opaque[8])
{
    return frame(TYPE_PING, 0, 0, octets_of(opaque, 8));
}

struct wire
frame_ping_ack(const uint8_t opaque[8])
{
    return frame(TYPE_PING, ACK, 0, octets_of(opaque, 8));
}

struct wire
frame_goaway(uint32_t last_stream_id, uint32_t error, const char *debug)
{
    return frame(TYPE_GOAWAY, 0, 0, joined(number(last_stream_id), number(error), text(debug)));
}

struct wire
frame_window_update(uint32_t id, uint32_t increment)
{
    return frame(TYPE_WINDOW_UPDATE, 0, id, number(increment));
}

struct wire
padded(struct wire content, uint8_t padding)
{
    return joined(octets_of(&padding, 1), content, filled(padding, 0));
}

/* -- field blocks */

/* A string literal (RFC 7541 5.2), H = 0, its length an integer with a 7-bit prefix (5.1). */
static struct wire
string_literal(struct wire string)
{
    uint8_t prefix[8];
    size_t used = 0, rest = string.length;
    if (rest < 127) {
        prefix[used++] = (uint8_t)rest;
    } else {
        prefix[used++] = 127;
        for (rest -= 127; rest >= 128; rest /= 128)
            prefix[used++] = (uint8_t)(rest % 128 + 128);
        prefix[used++] = (uint8_t)rest;
    }
    return joined(octets_of(prefix, used), string);
}

struct wire
literal(struct wire name, struct wire value)
{
    return joined(hex("00"), string_literal(name), string_literal(value));
}

struct wire
block_of(const char *const *names_and_values, size_t count)
{
    struct wire whole = text("");
    for (size_t i = 0; i + 1 < count; i += 2)
        whole = joined(whole, literal(text(names_and_values[i]), text(names_and_values[i + 1])));
    return whole;
}

struct wire
block_get(const char *path)
{
    return block(":method", "GET", ":scheme", "http", ":path", path, ":authority", "example.org");
}

struct wire
block_post(const char *path)
{
    return block(":method", "POST", ":scheme", "http", ":path", path, ":authority", "example.org");
}

struct wire
block_status(const char *status)
{
    return block(":status", status);
}

/* -- reading */

struct seen_frame
frame_at(struct wire wire, size_t *offset)
{
    struct seen_frame seen = {0};
    if (*offset == 0 && wire.length >= 24 && memcmp(wire.octets, "PRI * HTTP/2.0", 14) == 0)
        *offset = 24;
    if (wire.length < *offset + 9)
        return seen;

    const uint8_t *header = wire.octets + *offset;
    uint32_t length = number_at(header) >> 8;
    if (wire.length - *offset - 9 < length)
        return seen;

    *offset += 9 + length;
    return (struct seen_frame){
        .type = header[3],
        .flags = header[4],
        .id = number_at(header + 5),
        .length = length,
        .payload = header + 9,
        .found = 1,
    };
}

struct seen_frame
last_frame(struct wire wire, unsigned type)
{
    struct seen_frame last = {0}, seen;
    size_t offset = 0;
    while ((seen = frame_at(wire, &offset)).found)
        if (seen.type == type)
            last = seen;
    return last;
}

size_t
count_frames(struct wire wire, unsigned type)
{
    size_t count = 0, offset = 0;
    struct seen_frame seen;
    while ((seen = frame_at(wire, &offset)).found)
        count += seen.type == type;
    return count;
}
