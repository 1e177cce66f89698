/*
 * HPACK (RFC 7541) by itself: field blocks to field lines and back, without a connection.
 *
 * A coder is the state of one direction of one connection: its blocks must be coded in the order in which they are sent. It is used by
 * one thread at a time. Fields carry tokens as everywhere; whether they make sense in HTTP is not judged here.
 */
#ifndef STATEWIRE_HPACK_H
#define STATEWIRE_HPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sw_hpack_decoder sw_hpack_decoder;
typedef struct sw_hpack_encoder sw_hpack_encoder;

/* ---- decoding ----------------------------------------------------------------------------------------------------------------- */

/*
 * A decoder, with a dynamic table of at most 4,096 octets.
 *
 *   allocator  copied; NULL: the C library's
 *   list_size  the largest field section that is kept, counted as SETTINGS_MAX_HEADER_LIST_SIZE does (RFC 9113 6.5.2): octets of
 *              names and values and 32 for each field; four times as much ends the decoder. 0: the default of spec/limits.yaml
 *   fields     the most fields of a section that are kept, and as many cookie fields beside them; four times as many end the
 *              decoder. 0: the default of spec/limits.yaml
 *
 * Returns NULL when memory is short. Free with sw_hpack_decoder_delete(), which takes NULL.
 */
SW_API sw_hpack_decoder *sw_hpack_decoder_new(const sw_allocator *allocator, uint32_t list_size, uint32_t fields);
SW_API void sw_hpack_decoder_delete(sw_hpack_decoder *decoder);

/*
 * The peer has acknowledged our SETTINGS_HEADER_TABLE_SIZE (RFC 9113 4.3.1).
 *
 *   size  in octets; the dynamic table may grow to it, and after a reduction the next block must begin with a size update
 */
SW_API void sw_hpack_decoder_set_limit(sw_hpack_decoder *decoder, uint32_t size);

/* Begin a field block: the fields of the last one are gone. */
SW_API void sw_hpack_section_begin(sw_hpack_decoder *decoder);

/*
 * Decode the next octets of a field block, which may be cut anywhere.
 *
 *   octets, length  the caller's; not referred to after the call
 *   end             these are the last octets of the block
 *
 * Returns SW_STATUS_OK, or for good
 *   SW_STATUS_COMPRESSION       the block is not HPACK; sw_hpack_decoder_error() says why (RFC 9113 4.3: a connection error)
 *   SW_STATUS_FIELDS_TOO_LARGE  the section passes four times a limit
 *   SW_STATUS_NO_MEMORY         an allocation failed; the table is not in step any more
 */
SW_API enum sw_status sw_hpack_decode_octets(sw_hpack_decoder *decoder, const uint8_t *octets, size_t length, bool end);

/*
 * The fields of the block so far, in order.
 *
 *   count  out
 *
 * Returns the first of them. They and their octets live until the next sw_hpack_section_begin(); more octets of the same block may move
 * them, so ask again after decoding.
 */
SW_API const sw_field *sw_hpack_section_fields(const sw_hpack_decoder *decoder, size_t *count);

/* Has the section passed a limit? Then only its first fields are there, and pseudo-header fields that came later. */
SW_API bool sw_hpack_section_too_large(const sw_hpack_decoder *decoder);

/* The requirement that a block broke, as "rfc7541-6.1-01"; NULL while nothing is wrong. Static. */
SW_API const char *sw_hpack_decoder_error(const sw_hpack_decoder *decoder);

/* ---- encoding ----------------------------------------------------------------------------------------------------------------- */

/*
 * An encoder, with a dynamic table of at most 4,096 octets.
 *
 *   allocator  copied; NULL: the C library's
 *
 * Returns NULL when memory is short. Free with sw_hpack_encoder_delete(), which takes NULL.
 */
SW_API sw_hpack_encoder *sw_hpack_encoder_new(const sw_allocator *allocator);
SW_API void sw_hpack_encoder_delete(sw_hpack_encoder *encoder);

/* The peer's SETTINGS_HEADER_TABLE_SIZE. The next block begins with the size updates that are due (RFC 7541 4.2). */
SW_API void sw_hpack_encoder_set_limit(sw_hpack_encoder *encoder, uint32_t size);

/* The most octets that a block of these fields can have. */
SW_API size_t sw_hpack_encode_bound(const sw_field *fields, size_t count);

/*
 * Write the field block of a whole section.
 *
 *   fields, count  the caller's; not referred to after the call. SW_FIELD_NEVER_INDEXED and SW_FIELD_NO_INDEX are honoured; credentials and
 *                  short cookies are never indexed by themselves (spec/hpack/representations.yaml)
 *   out, size      room for at least sw_hpack_encode_bound()
 *   written        out: octets of the block
 *
 * Returns SW_STATUS_OK; or, and nothing has changed, SW_STATUS_NO_MEMORY, or SW_STATUS_INVALID_ARGUMENT where size is below the bound.
 */
SW_API enum sw_status
sw_hpack_encode_fields(sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out, size_t size, size_t *written);

#ifdef __cplusplus
}
#endif

#endif
