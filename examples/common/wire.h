/*
 * Prints what crosses the wire, octets as they come: each frame, what it says, and when.
 *
 *     > SETTINGS, 12 octets  (0.000 s)
 *         ENABLE_PUSH: 0
 *         INITIAL_WINDOW_SIZE: 4194304
 *     < HEADERS stream 1, 58 octets, END_HEADERS  (0.002 s)
 *         :status: 404
 *
 * The library's trace hooks know of a frame when its header is written or read. Here it is its octets that are looked at, so what
 * is shown is what is sent, in that order. Field blocks are decoded with decoders of their own (statewire/hpack.h).
 */
#ifndef EXAMPLES_WIRE_H
#define EXAMPLES_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct wire;

/* Returns NULL when memory is short. `server`: we are one. */
struct wire *wire_new(FILE *out, bool server);
void wire_free(struct wire *wire); /* NULL is allowed */

/* Shows octets that are sent. NULL: nothing is shown. */
void wire_sent(struct wire *wire, const uint8_t *octets, size_t length);

/*
 * Shows octets that were received, up to the end of a frame. Returns how many: give them to the library before the next, so that
 * what it makes of a frame stands behind the frame. NULL: nothing is shown, and it returns all.
 */
size_t wire_received(struct wire *wire, const uint8_t *octets, size_t length);

/* Nothing more is received: shows a frame that had begun. */
void wire_broken(struct wire *wire);

#endif
