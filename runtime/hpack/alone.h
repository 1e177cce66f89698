/* What the files of statewire/hpack.h share: HPACK used by itself (alone.c, strings.c, table.c). */
#ifndef SW_HPACK_ALONE_H
#define SW_HPACK_ALONE_H

#include "hpack/hpack.h"

/* A check as it is reported. */
sw_hpack_error sw_hpack_error_of(enum sw_check check, size_t octet);

/* The kind of representation that begins with this octet. */
const struct sw_hpack_representation *sw_hpack_representation_of(uint8_t first);

/* Write a block of our encoder's with its strings coded as `use` says, which is not SW_HUFFMAN_SHORTER. Returns its octets. */
size_t sw_hpack_recode(const uint8_t *block, const uint8_t *end, enum sw_huffman_use use, uint8_t *out);

/* The field as a table knows it: by its token, or its name; with what is known of its octets. */
sw_field sw_hpack_known_field(const sw_field *field);

#endif
