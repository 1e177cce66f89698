/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_OCTETS_H
#define SW_OCTETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "statewire/types.h"

/* Numbers in network byte order (RFC 9113 4.1). Compilers make one load or store of each. */
static inline uint32_t
sw_read_8(const uint8_t *in)
{
    return in[0];
}

static inline uint32_t
sw_read_16(const uint8_t *in)
{
    return (uint32_t)in[0] << 8 | in[1];
}

static inline uint32_t
sw_read_24(const uint8_t *in)
{
    return (uint32_t)in[0] << 16 | (uint32_t)in[1] << 8 | in[2];
}

static inline uint32_t
sw_read_32(const uint8_t *in)
{
    return (uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 | in[3];
}

/* Each returns what follows the octets written. */
static inline uint8_t *
sw_write_8(uint8_t *out, uint32_t value)
{
    out[0] = (uint8_t)value;
    return out + 1;
}

static inline uint8_t *
sw_write_16(uint8_t *out, uint32_t value)
{
    out[0] = (uint8_t)(value >> 8);
    out[1] = (uint8_t)value;
    return out + 2;
}

static inline uint8_t *
sw_write_24(uint8_t *out, uint32_t value)
{
    out[0] = (uint8_t)(value >> 16);
    out[1] = (uint8_t)(value >> 8);
    out[2] = (uint8_t)value;
    return out + 3;
}

static inline uint8_t *
sw_write_32(uint8_t *out, uint32_t value)
{
    out[0] = (uint8_t)(value >> 24);
    out[1] = (uint8_t)(value >> 16);
    out[2] = (uint8_t)(value >> 8);
    out[3] = (uint8_t)value;
    return out + 4;
}

static inline uint8_t *
sw_write_octets(uint8_t *out, sw_octets octets)
{
    if (octets.length)
        memcpy(out, octets.octets, octets.length);
    return out + octets.length;
}

/* A payload to be read: `left` octets of it follow, of which those before `end` are there and the others were not kept. */
struct sw_cursor {
    const uint8_t *at, *end;
    uint32_t left;
};

/* The next `length` octets, as far as they are there. False: the payload is too short for them. */
static inline bool
sw_cursor_take(struct sw_cursor *cursor, uint32_t length, sw_octets *out)
{
    if (length > cursor->left)
        return false;
    const size_t there = (size_t)(cursor->end - cursor->at);
    *out = (sw_octets){cursor->at, length < there ? length : there};
    cursor->at += out->length;
    cursor->left -= length;
    return true;
}

#endif
