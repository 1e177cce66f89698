/*
 * Frames without a connection (RFC 9113 4.1, 6): read, judged, written and shown by the layouts of spec/frames.yaml. frames.h, which
 * includes this header, has struct sw_frame.
 *
 * Only what a frame says by itself is judged: its length, its stream identifier, its padding, its values. What the state of a
 * connection, a stream or a field block makes of it is not.
 */
#ifndef STATEWIRE_FRAMING_H
#define STATEWIRE_FRAMING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/enums.h"
#include "statewire/frames.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What is wrong with a frame, and where. Strings are static, and "" where there is nothing to say. */
typedef struct sw_frame_error {
    size_t octet;        /* of the frame, its header included, counted from 0: where the field at fault begins */
    const char *field;   /* its name: "length", "flags", "stream_id", or of the payload: "pad_length" */
    enum sw_error error; /* what a connection makes of it */
    bool ignored;        /* no error: the frame is ignored (RFC 9113 5.5) */
    const char *rule;    /* "frame_data_padding"; an input of a machine, "recv PRIORITY_SIZE", where its rows decide; "": a field of
                             a frame to be written does not fit */
    const char *cite;    /* "rfc9113-6.1-07" */
    const char *where;   /* "spec/frames.yaml:47" */
    const char *why;     /* a sentence */
} sw_frame_error;

/* ---- types and flags ----------------------------------------------------------------------------------------------------------- */

/* Is it a type that the library reads, rather than keeps whole? sw_frame_type_name() has its name. */
SW_API bool sw_frame_is_known(uint8_t type);

/* The flags that a type defines; and the name of one of them, "END_STREAM", or "": it does not define that bit. Static. */
SW_API uint8_t sw_frame_flags(uint8_t type);
SW_API const char *sw_frame_flag_name(uint8_t type, uint8_t flag);

/* The octets of a frame that flow control counts: of DATA all of the payload, padding included (RFC 9113 6.9.1); else 0. */
SW_API uint32_t sw_frame_flow_controlled_length(const sw_frame *frame);

/* ---- reading ------------------------------------------------------------------------------------------------------------------- */

/*
 * Read a frame header, and judge it.
 *
 *   header          9 octets
 *   max_frame_size  our SETTINGS_MAX_FRAME_SIZE, in octets
 *   frame           out: length, type, flags and stream_id, also where they are wrong; payload and fields are empty
 *   error           out: what is wrong; may be NULL
 *
 * Returns SW_STATUS_OK or SW_STATUS_FRAME. RFC 9113 4.1, 4.2.
 */
SW_API enum sw_status
sw_frame_read_header(const uint8_t header[9], uint32_t max_frame_size, sw_frame *frame, sw_frame_error *error);

/*
 * Read the payload of a frame whose header was read.
 *
 *   frame    in: from sw_frame_read_header(), which need not have returned SW_STATUS_OK; out: payload and fields, which point into
 *            `payload`; with SW_STATUS_FRAME only the payload, unless the frame is one that is ignored
 *   payload  frame->length octets, which stay the caller's; may be NULL where that is 0
 *   error    out: what is wrong, the header included; may be NULL
 *
 * Returns SW_STATUS_OK or SW_STATUS_FRAME.
 */
SW_API enum sw_status sw_frame_read_payload(sw_frame *frame, const uint8_t *payload, sw_frame_error *error);

/*
 * The next entry of a frame that has them (SETTINGS, ORIGIN).
 *
 *   type   of the frame
 *   rest   in: the entries, as frame->as.settings.entries, or what is left of them; advanced past the entry
 *   entry  out: its octets are those of `rest`
 *
 * Returns false, and nothing has changed: there is no further one, what is left is no whole one, or the type has none.
 */
SW_API bool sw_frame_next_entry(uint8_t type, sw_octets *rest, sw_frame_entry *entry);

/* Frames out of octets that are cut anywhere. */
typedef struct sw_frame_reader sw_frame_reader;

/*
 * A reader.
 *
 *   allocator       copied; NULL: the C library's
 *   max_frame_size  in octets of the payload; a larger frame is reported when its header is there, and its payload passed over
 *   preface         the octets begin with the preface of a client (RFC 9113 3.4)
 *
 * It holds as much of a frame as has come, and nothing of one that comes whole. Returns NULL when memory is short. Free with
 * sw_frame_reader_delete(), which takes NULL.
 */
SW_API sw_frame_reader *sw_frame_reader_new(const sw_allocator *allocator, uint32_t max_frame_size, bool preface);
SW_API void sw_frame_reader_delete(sw_frame_reader *reader);

/* What frames may have from the next one on whose header is not read. */
SW_API void sw_frame_reader_set_max_frame_size(sw_frame_reader *reader, uint32_t max_frame_size);

/*
 * Take octets, and give at most one frame.
 *
 *   in     advanced past what was taken
 *   frame  out: the reader's; it and what it points to live until the next call, and while the octets of `in` do; NULL without one
 *   error  out: what is wrong with the frame; may be NULL
 *
 * Returns SW_STATUS_OK: every octet was taken, and no frame is complete; SW_STATUS_EVENT: a frame, call again; SW_STATUS_FRAME: a frame
 * that is wrong, of which header and payload are given (no payload where it is too large): call again, the reader goes on behind it;
 * or, for good and without a frame, octets that are no preface; SW_STATUS_NO_MEMORY: call again with the octets that are left in `in`,
 * nothing is lost.
 */
SW_API enum sw_status sw_frame_reader_next(sw_frame_reader *reader, sw_octets *in, const sw_frame **frame, sw_frame_error *error);

/* Octets of a frame that is not complete, or of the preface; 0: the octets so far end with a frame. */
SW_API size_t sw_frame_reader_held(const sw_frame_reader *reader);

/* ---- writing ------------------------------------------------------------------------------------------------------------------- */

/*
 * The octets that a frame takes on the wire, its header included. What does not fit a frame makes it larger than 16,777,224.
 */
SW_API size_t sw_frame_size(const sw_frame *frame);

/*
 * Write a frame. Fields of flags that are not set are left out; padding is zeros, as many as pad_length says.
 *
 *   frame      type, flags, stream_id, and the fields of the type, or the payload of an unknown type
 *   out, size  the caller's; not what the frame points to
 *   written    out: octets of the frame
 *   error      out: what is wrong; may be NULL
 *
 * Returns SW_STATUS_OK; or, and nothing but `error` has changed, SW_STATUS_FRAME: a receiver would find an error, or ignore it;
 * SW_STATUS_INVALID_ARGUMENT: a number is outside what its bits hold, or octets are more than their length can say (`error` has which
 * field), or too little room (`error` has no field).
 */
SW_API enum sw_status sw_frame_write(const sw_frame *frame, uint8_t *out, size_t size, size_t *written, sw_frame_error *error);

/*
 * Write one entry of a frame that has them, to be put behind others into its `entries`.
 *
 * Returns SW_STATUS_OK; or SW_STATUS_INVALID_ARGUMENT, and nothing has changed: the type has none, octets are more than their length can say,
 * or too little room.
 */
SW_API enum sw_status sw_frame_entry_write(uint8_t type, const sw_frame_entry *entry, uint8_t *out, size_t size, size_t *written);

/* ---- for people ---------------------------------------------------------------------------------------------------------------- */

/*
 * A frame in words, of several lines, as "nghttp -v" shows it:
 *
 *   HEADERS frame <length=21, flags=0x2d, stream_id=1>
 *             ; END_STREAM | END_HEADERS | PADDED | PRIORITY
 *             (pad_length=3, exclusive=1, stream_dependency=5, weight=256)
 *             field_block_fragment (12 octets): 8286
 *
 * Octets are shown as text where all of them are, else in hex, the first 64 of them. A frame that was read and is wrong is shown by
 * its payload, and what is wrong:
 *
 *   PING frame <length=2, flags=0x00, stream_id=0>
 *             payload (2 octets): 0102
 *             ; frame_ping_length at octet 0, length: FRAME_SIZE_ERROR, rfc9113-6.7-07
 *
 *   frame      as read, or as it is to be written
 *   out, size  the caller's; the text is cut to it, and ended by a NUL where size is above 0
 *
 * Returns the octets of the text, the NUL not counted, whether there was room or not.
 */
SW_API size_t sw_frame_describe(const sw_frame *frame, char *out, size_t size);

#ifdef __cplusplus
}
#endif

#endif
