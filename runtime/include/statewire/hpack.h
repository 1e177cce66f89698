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

/* Whether strings are Huffman coded (RFC 7541 5.2). */
enum sw_huffman_use {
    SW_HUFFMAN_SHORTER = 0, /* where that makes them shorter */
    SW_HUFFMAN_ALWAYS = 1,  /* empty and longer ones too */
    SW_HUFFMAN_NEVER = 2
};

/* A dynamic table (RFC 7541 4). */
typedef struct sw_hpack_table {
    uint32_t entries;
    uint32_t size;     /* in octets: of names and values, and 32 for each entry */
    uint32_t max_size; /* in octets: what `size` may grow to */
    uint32_t limit;    /* in octets: what `max_size` may be; a decoder's: our setting as it was acknowledged */
    bool update_due;   /* the next block begins with a size update; a decoder's: it has to, or is an error (RFC 9113 4.3.1) */
} sw_hpack_table;

/* Where something stands that cannot be decoded, and why. Strings are static, and "" where there is nothing to say. */
typedef struct sw_hpack_error {
    size_t octet;               /* of the field block, or of the input, counted from 0: where what is at fault begins */
    const char *representation; /* the kind that begins there, as in spec/hpack/representations.yaml: "literal_indexed" */
    const char *rule;           /* what it breaks: "hpack_index_range"; "" while nothing is wrong, and when memory was short */
    const char *cite;           /* "rfc7541-2.3.3-01" */
    const char *where;          /* "spec/hpack/representations.yaml:33" */
    const char *why;            /* a sentence */
} sw_hpack_error;

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

/*
 * The largest section that is kept, from the next section on; list_size as in sw_hpack_decoder_new().
 */
SW_API void sw_hpack_decoder_set_list_size(sw_hpack_decoder *decoder, uint32_t list_size);

/* Octets of the section so far, those of fields that were not kept too, counted as SETTINGS_MAX_HEADER_LIST_SIZE does. */
SW_API uint32_t sw_hpack_section_size(const sw_hpack_decoder *decoder);

/* What sw_hpack_decode_octets() found. Octets are counted from the beginning of the block, however it was cut. */
SW_API sw_hpack_error sw_hpack_decoder_report(const sw_hpack_decoder *decoder);

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

/*
 * The same with another table.
 *
 *   most  in octets: the largest dynamic table that is kept, if the peer allows it; UINT32_MAX: as large as the peer allows. 65,534
 *         entries are kept at most, each of at most 65,535 octets; what is beyond that is written as literals without indexing
 */
SW_API sw_hpack_encoder *sw_hpack_encoder_new_sized(const sw_allocator *allocator, uint32_t most);

/*
 * The peer's SETTINGS_HEADER_TABLE_SIZE, 4,096 until it is said. The next block begins with the size updates that are due
 * (RFC 7541 4.2).
 */
SW_API void sw_hpack_encoder_set_limit(sw_hpack_encoder *encoder, uint32_t size);

/*
 * Whether strings are Huffman coded, from the next block on; SW_HUFFMAN_SHORTER until it is said.
 *
 * Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: no such use, and nothing has changed.
 */
SW_API enum sw_status sw_hpack_encoder_set_huffman(sw_hpack_encoder *encoder, enum sw_huffman_use use);

/* The most octets that a block of these fields can have; of an encoder with SW_HUFFMAN_ALWAYS ask sw_hpack_encoder_bound(). */
SW_API size_t sw_hpack_encode_bound(const sw_field *fields, size_t count);
SW_API size_t sw_hpack_encoder_bound(const sw_hpack_encoder *encoder, const sw_field *fields, size_t count);

/*
 * Write the field block of a whole section.
 *
 *   fields, count  the caller's; not referred to after the call. What is not said by SW_FIELD_NEVER_INDEXED, SW_FIELD_NO_INDEX or
 *                  SW_FIELD_INDEX goes by the name: credentials and short cookies are never indexed, values that hardly ever come
 *                  again are not either (spec/hpack/representations.yaml)
 *   out, size      room for at least sw_hpack_encoder_bound(); octets behind the block may be written too
 *   written        out: octets of the block
 *
 * Returns SW_STATUS_OK; or, and nothing has changed, SW_STATUS_NO_MEMORY, or SW_STATUS_INVALID_ARGUMENT where size is below the bound.
 */
SW_API enum sw_status
sw_hpack_encode_fields(sw_hpack_encoder *encoder, const sw_field *fields, size_t count, uint8_t *out, size_t size, size_t *written);

/* ---- tables ------------------------------------------------------------------------------------------------------------------ */

/* The dynamic table as it is. */
SW_API sw_hpack_table sw_hpack_decoder_table(const sw_hpack_decoder *decoder);
SW_API sw_hpack_table sw_hpack_encoder_table(const sw_hpack_encoder *encoder);

/*
 * The entry of an index (RFC 7541 2.3.3).
 *
 *   index  1 to 61: of the static table, and behind it of the dynamic table, the newest entry first
 *   entry  out: name and value, which live until the coder is used; of a static entry without a value the value is empty
 *
 * Returns false, and nothing has changed: there is no such entry.
 */
SW_API bool sw_hpack_decoder_entry(const sw_hpack_decoder *decoder, uint32_t index, sw_field *entry);
SW_API bool sw_hpack_encoder_entry(const sw_hpack_encoder *encoder, uint32_t index, sw_field *entry);

/*
 * The index of a field: of an entry with its name and value, or else of one with its name; the static table first, and in the
 * dynamic table the newest entry.
 *
 *   field  by its token or name; flags are not looked at
 *   whole  out: the value is the same too; may be NULL
 *
 * Returns 0 when the name is in neither table.
 */
SW_API uint32_t sw_hpack_decoder_search(const sw_hpack_decoder *decoder, const sw_field *field, bool *whole);
SW_API uint32_t sw_hpack_encoder_search(const sw_hpack_encoder *encoder, const sw_field *field, bool *whole);

/*
 * Change a decoder's dynamic table as a literal with incremental indexing, and a size update, would (RFC 7541 6.2.1, 6.3); between
 * blocks.
 *
 *   field  by its token or name; copied. One that is larger than the table empties it (4.4)
 *   size   in octets, at most sw_hpack_table.limit
 *
 * Returns SW_STATUS_OK; SW_STATUS_INVALID_ARGUMENT: a size above the limit, and nothing has changed; or for good, as in
 * sw_hpack_decode_octets(), SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status sw_hpack_decoder_insert(sw_hpack_decoder *decoder, const sw_field *field);
SW_API enum sw_status sw_hpack_decoder_resize(sw_hpack_decoder *decoder, uint32_t size);

/* ---- integers and strings ------------------------------------------------------------------------------------------------------ */

/*
 * Write an integer (RFC 7541 5.1).
 *
 *   prefix     bits of the first octet that it may use, 1 to 8
 *   first      the other bits of that octet
 *   out, size  the caller's; 11 octets are always enough
 *   written    out: octets of the integer
 *
 * Returns SW_STATUS_OK; or, and nothing has changed, SW_STATUS_INVALID_ARGUMENT: no such prefix, bits of it set in `first`, or too
 * little room.
 */
SW_API enum sw_status
sw_hpack_integer_encode(uint64_t value, unsigned prefix, uint8_t first, uint8_t *out, size_t size, size_t *written);

/*
 * Read an integer of at most 64 bits (RFC 7541 5.1).
 *
 *   in      advanced past it
 *   prefix  as above; the other bits of the first octet are not looked at
 *   value   out
 *   error   out: why not; may be NULL
 *
 * Returns SW_STATUS_OK; or, and nothing but `error` has changed, SW_STATUS_INVALID_ARGUMENT: no such prefix; SW_STATUS_COMPRESSION:
 * it is cut (rule "hpack_truncated"), or larger or longer than 64 bits take ("hpack_integer").
 */
SW_API enum sw_status sw_hpack_integer_decode(sw_octets *in, unsigned prefix, uint64_t *value, sw_hpack_error *error);

/* The octets of a string when it is Huffman coded, and the most that a string literal of so many octets can have. */
SW_API size_t sw_hpack_huffman_length(sw_octets string);
SW_API size_t sw_hpack_string_bound(size_t length);

/*
 * Code a string by the Huffman code, padded with ones (RFC 7541 5.2), or write a string literal with its length before it.
 *
 *   string     the caller's
 *   out, size  the caller's; not `string`
 *   written    out
 *
 * Returns SW_STATUS_OK; or SW_STATUS_INVALID_ARGUMENT: too little room, or no such use; `written` has not changed.
 */
SW_API enum sw_status sw_hpack_huffman_encode(sw_octets string, uint8_t *out, size_t size, size_t *written);
SW_API enum sw_status sw_hpack_string_encode(sw_octets string, enum sw_huffman_use use, uint8_t *out, size_t size, size_t *written);

/*
 * The reverse: of all of `coded`; and of the string literal that `in` begins with.
 *
 *   in         advanced past it
 *   out, size  the caller's; 8 octets for 5 coded ones are always enough
 *   length     out: octets of the string, written or not
 *   error      out: why not; may be NULL
 *
 * Returns SW_STATUS_OK; SW_STATUS_INVALID_ARGUMENT: too little room, `length` says what is needed; SW_STATUS_COMPRESSION: not what the
 * code can write, or the literal is cut. `in` has only changed with SW_STATUS_OK.
 */
SW_API enum sw_status sw_hpack_huffman_decode(sw_octets coded, uint8_t *out, size_t size, size_t *length, sw_hpack_error *error);
SW_API enum sw_status sw_hpack_string_decode(sw_octets *in, uint8_t *out, size_t size, size_t *length, sw_hpack_error *error);

#ifdef __cplusplus
}
#endif

#endif
