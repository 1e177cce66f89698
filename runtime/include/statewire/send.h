/*
 * What a program sends: messages, PING, SETTINGS, WINDOW_UPDATE, RST_STREAM, GOAWAY, extensions. Included by statewire.h.
 */
#ifndef STATEWIRE_SEND_H
#define STATEWIRE_SEND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/control.h"
#include "statewire/events.h"
#include "statewire/protocol.h"
#include "statewire/queries.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Calls that write are refused with SW_STATUS_OUTPUT_FULL while the library holds as much output as SW_LIMIT_OUTPUT allows. As soon
 * as the call would find room an event says so: SW_EVENT_STREAM_WRITABLE after sw_conn_send_data() and sw_conn_end_stream(),
 * SW_EVENT_OUTPUT_AVAILABLE after all others. The simplest program needs neither: it keeps the event that it answers, writes output
 * and makes the call again, before it calls sw_conn_recv() for the next event.
 */

enum { SW_SEND_END_STREAM = 1 };

/*
 * Content by reference is sent, or will never be: it is the program's again. Called once for each sw_conn_send_data() that took
 * something, from sw_conn_sent(), sw_conn_recv() or a call that drops content, always before the stream's SW_EVENT_STREAM_CLOSED.
 * It may not call the connection (SW_STATUS_REENTERED), but for sw_conn_released_sent().
 *
 *   arg             as given to sw_conn_send_data()
 *   octets, length  what sw_conn_send_data() took
 */
typedef void sw_release(void *arg, const uint8_t *octets, size_t length);

/*
 * Send a field section: a request on a new stream (client), a response, an informational response or trailers (RFC 9113 8.1).
 *
 *   id             sw_conn_next_stream_id() or larger opens a stream; otherwise an open one
 *   fields, count  pseudo-header fields first; lowercase names, or tokens; copied into the output
 *   flags          SW_SEND_END_STREAM; SW_STATUS_INVALID_ARGUMENT: others
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_MALFORMED          the section breaks RFC 9113 8.2 or 8.3
 *   SW_STATUS_STREAM_LIMIT       the peer allows no more streams now (5.1.2); SW_EVENT_STREAMS_AVAILABLE follows
 *   SW_STATUS_GOAWAY             no new streams after GOAWAY (6.8)
 *   SW_STATUS_NO_STREAM          never opened, and not ours to open;  SW_STATUS_NO_STREAM_ID: identifiers are used up (5.1.1)
 *   SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE   the stream's or the message's state does not allow it (5.1, 8.1)
 *   SW_STATUS_OUTPUT_FULL        write output first;  SW_STATUS_NO_MEMORY;  SW_STATUS_FIELDS_TOO_LARGE
 */
SW_MUST_CHECK SW_API enum sw_status
sw_conn_send_headers(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags);

/*
 * What a frame may have besides. All zeros: nothing. A member that the frame has no field for is refused
 * (SW_STATUS_INVALID_ARGUMENT).
 */
typedef struct sw_send_options {
    bool padded;      /* DATA, HEADERS, PUSH_PROMISE: with a Pad Length field and `padding` octets of zeros (RFC 9113 6.1, 10.7) */
    uint8_t padding;  /* octets; 0 too is a padded frame, one octet longer than one that is not */
    bool prioritized; /* HEADERS of a client: with `priority`, the deprecated signal (RFC 7540 5.3, RFC 9113 5.3.2) */
    sw_priority priority; /* weight 1 to 256; not dependent on the stream itself */
    uint32_t
        promised_stream_id; /* PUSH_PROMISE: the stream to reserve, above all that were used; 0: the next one (RFC 9113 5.1.1) */
} sw_send_options;

/*
 * sw_conn_send_headers() with options: the first frame of the block is padded, or begins with a priority signal. A server whose
 * NO_RFC7540_PRIORITIES is 1 does not look at that (RFC 9218 2.1).
 *
 *   options  read during the call; NULL: none
 *
 * Returns what sw_conn_send_headers() returns, or
 *   SW_STATUS_INVALID_ARGUMENT   an option that HEADERS has not, a priority out of its range, or dependency on itself (RFC 7540 5.3.1)
 *   SW_STATUS_WRONG_ROLE         a server prioritizes nothing (5.3)
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_send_headers_with(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count,
                                                              unsigned flags, const sw_send_options *options);

/*
 * Send content (RFC 9113 6.1), as much as the windows (6.9) and the output have room for.
 *
 *   content  octets and length; octets NULL with length > 0: the program writes them itself when the slice is shown
 *   flags    SW_SEND_END_STREAM: sent only if all was taken; SW_STATUS_INVALID_ARGUMENT: others
 *   release  NULL: content is copied; else it is kept by reference until release(arg, octets, taken) is called, once per call
 *            that took something (never from inside this call)
 *   taken    out: octets taken, 0 up to content.length; less than all: SW_EVENT_STREAM_WRITABLE says when to go on, as soon as the
 *            windows have room for an octet
 *
 * Returns SW_STATUS_OK (also when taken is 0), SW_STATUS_NO_STREAM, SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE,
 *   SW_STATUS_CONTENT_LENGTH (more, or with END_STREAM less, than the content-length field announced; 8.1.1), SW_STATUS_NO_MEMORY,
 * or SW_STATUS_OUTPUT_FULL     the library holds output up to its cap; nothing was taken; SW_EVENT_STREAM_WRITABLE follows
 */
SW_MUST_CHECK SW_API enum sw_status
sw_conn_send_data(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg, size_t *taken);

/*
 * Ask for SW_EVENT_STREAM_WRITABLE once the stream's window has room for more than an octet, so that content need not go out in small
 * pieces (RFC 9113 6.9; RFC 1122 4.2.3.4). sw_conn_send_data() and sw_conn_end_stream() that leave something take it back.
 *
 *   octets  that the window shall have, as 0 for 1; the event may come with less where that has gone meanwhile. The peer need never
 *           grant so much: ask for no more than it has granted before, or have a time limit
 *
 * Returns SW_STATUS_OK, also where the window has that much already, SW_STATUS_NO_STREAM, SW_STATUS_STREAM_CLOSED or
 * SW_STATUS_WRONG_STATE.
 */
SW_API enum sw_status sw_conn_await_window(sw_conn *conn, uint32_t id, uint32_t octets);

/* An empty DATA frame with END_STREAM (RFC 9113 6.1). Statuses as sw_conn_send_data(). */
SW_API enum sw_status sw_conn_end_stream(sw_conn *conn, uint32_t id);

/*
 * Send content in exactly one DATA frame (RFC 9113 6.1), or nothing. Without octets, padding and SW_SEND_END_STREAM it is an empty
 * frame, which passes closed windows (6.9.1).
 *
 *   content       octets NULL with length > 0: the program writes them itself when the slice is shown
 *   flags         SW_SEND_END_STREAM
 *   options       read during the call; NULL: none. Padding counts against the windows, and is for content that is copied
 *   release, arg  as with sw_conn_send_data(); content.length octets are released, if there are any
 *
 * Returns SW_STATUS_OK, or what sw_conn_send_data() returns, and
 *   SW_STATUS_FLOW_CONTROL       the frame does not fit the windows of stream and connection now; no event follows
 *   SW_STATUS_INVALID_ARGUMENT   it is longer than the peer's MAX_FRAME_SIZE (4.2); padding on content by reference; other flags or
 *                                options
 *   SW_STATUS_OUTPUT_FULL        SW_EVENT_OUTPUT_AVAILABLE follows
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_send_data_frame(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags,
                                                            const sw_send_options *options, sw_release *release, void *arg);

/*
 * End a stream at once (RFC 9113 6.4). Its content not yet shown by sw_conn_output() is dropped and released and its connection
 * window returned; field sections stay, and trailers keep the content that they follow. A complete message goes out whole when
 * `error` is SW_ERROR_NO_ERROR: the peer is only asked to stop sending (8.1). SW_STATUS_STREAM_CLOSED when it is closed already,
 * SW_STATUS_NO_STREAM, SW_STATUS_OUTPUT_FULL.
 */
SW_API enum sw_status sw_conn_reset_stream(sw_conn *conn, uint32_t id, uint32_t error);

#if SW_HAS_PROMISES
/*
 * Promise a request on an open request's stream (RFC 9113 8.4), servers only.
 *
 *   promised  out: the identifier reserved; answer on it with sw_conn_send_headers()
 *
 * Returns SW_STATUS_OK, SW_STATUS_PUSH_DISABLED, SW_STATUS_WRONG_ROLE, and what sw_conn_send_headers() returns.
 */
SW_API enum sw_status sw_conn_push_promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, uint32_t *promised);

/*
 * sw_conn_push_promise() with options: the first frame of the block is padded, or the promised stream is chosen.
 *
 *   options  read during the call; NULL: none
 *
 * Returns what sw_conn_push_promise() returns, or
 *   SW_STATUS_NO_STREAM, SW_STATUS_WRONG_STATE, SW_STATUS_STREAM_CLOSED   the stream that was chosen is not ours, in use, or used up
 *   SW_STATUS_INVALID_ARGUMENT                                            an option that PUSH_PROMISE has not
 */
SW_API enum sw_status sw_conn_push_promise_with(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count,
                                                const sw_send_options *options, uint32_t *promised);
#endif

/*
 * Change our settings (RFC 9113 6.5). While an earlier SETTINGS is unacknowledged the change is held, merged with others held, and
 * sent on the acknowledgement (SW_EVENT_SETTINGS_ACK comes when a change is in force). SW_STATUS_SETTINGS_VALUE: out of range or
 * not for this role; SW_STATUS_INVALID_ARGUMENT: a setting that spec/settings.yaml does not have; SW_STATUS_FLOW_CONTROL: a window
 * that was enlarged would pass 2^31-1 (6.9.2); SW_STATUS_OUTPUT_FULL.
 */
SW_API enum sw_status sw_conn_update_settings(sw_conn *conn, const sw_setting *settings, size_t count);

/*
 * Enlarge a receive window beyond what is credited for content (RFC 9113 6.9.1): id 0 is the connection's. The WINDOW_UPDATE goes
 * out with the next output, once that is not full. SW_STATUS_FLOW_CONTROL: the window would pass 2^31-1.
 * SW_STATUS_INVALID_ARGUMENT: increment 0.
 */
SW_API enum sw_status sw_conn_credit_window(sw_conn *conn, uint32_t id, uint32_t increment);

/*
 * Enlarge a receive window in a WINDOW_UPDATE frame of its own, behind what was sent before (RFC 9113 6.9): id 0 is the connection's.
 * Nothing goes out on a stream whose content has ended. Statuses as sw_conn_credit_window(), SW_STATUS_OUTPUT_FULL, SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status sw_conn_send_window_update(sw_conn *conn, uint32_t id, uint32_t increment);

/*
 * Give the peer at once what it is owed for content that was consumed, and does not get yet because its window has room: id 0 is the
 * connection's window, else a stream's (RFC 9113 6.9). SW_STATUS_OK also when nothing is owed; SW_STATUS_NO_STREAM,
 * SW_STATUS_STREAM_CLOSED, SW_STATUS_OUTPUT_FULL, SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status sw_conn_flush_credit(sw_conn *conn, uint32_t id);

/*
 * How large the receive window of one stream is to be, in octets, while all that came is consumed (RFC 9113 5.2, 6.9). A larger one is
 * granted with the next output. What the peer was given already cannot be taken back: a smaller one comes about as content is consumed
 * and not credited; 0 stops the peer until there is more. A later change of INITIAL_WINDOW_SIZE moves it as it moves all.
 * SW_STATUS_FLOW_CONTROL: above 2^31-1; SW_STATUS_INVALID_ARGUMENT: id 0; SW_STATUS_NO_STREAM, SW_STATUS_STREAM_CLOSED.
 */
SW_API enum sw_status sw_conn_set_stream_window(sw_conn *conn, uint32_t id, uint32_t octets);

/*
 * Manual credit: `octets` of content (as.data.credit) of a stream were consumed. SW_STATUS_FLOW_CONTROL: more than was received;
 * SW_STATUS_STREAM_CLOSED: all of it was credited when the stream closed; SW_STATUS_NO_STREAM.
 */
SW_API enum sw_status sw_conn_acknowledge_data(sw_conn *conn, uint32_t id, size_t octets);

/*
 * End the connection with GOAWAY (RFC 9113 6.8). SW_ERROR_NO_ERROR: no new streams, those under way go on; any other error: the
 * connection is over. `debug` is opaque data for the peer, copied, at most 1,024 octets. SW_STATUS_INVALID_ARGUMENT: longer;
 * SW_STATUS_OUTPUT_FULL: without an error, write output first; SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status sw_conn_goaway(sw_conn *conn, enum sw_error error, const uint8_t *debug, size_t debug_length);

/*
 * The same with a last stream that the program chooses: the peer takes those of its streams that are above it as not processed.
 *
 *   last_stream_id  no higher than in an earlier GOAWAY of ours; 2^31-1 announces the end and takes every stream that still comes, until
 *                   sw_conn_goaway() or a lower one; sw_conn_wants() does not turn 0 before that
 *
 * Returns what sw_conn_goaway() returns, or SW_STATUS_INVALID_ARGUMENT: above 2^31-1; SW_STATUS_WRONG_STATE: higher than before, or,
 * without an error, below a stream of the peer's that the program was shown and that is open: reset that first, with
 * SW_ERROR_REFUSED_STREAM (8.7).
 */
SW_API enum sw_status
sw_conn_goaway_last(sw_conn *conn, enum sw_error error, uint32_t last_stream_id, const uint8_t *debug, size_t debug_length);

/*
 * Drop the output of a connection that has ended by an error: its GOAWAY, and what stands before it. Content by reference is released
 * before the call returns. SW_STATUS_WRONG_STATE: the connection lives, and its output cannot be taken back (RFC 9113 4.3).
 */
SW_API enum sw_status sw_conn_clear_output(sw_conn *conn);

/*
 * Shut down gracefully (RFC 9113 6.8): a server first announces with the largest stream identifier and sends the real GOAWAY when a
 * PING has come back, so that no request in flight is lost; a client sends GOAWAY. sw_conn_wants() turns 0 when all is done.
 */
SW_API enum sw_status sw_conn_shutdown(sw_conn *conn);

/*
 * A frame of a type that spec/frames.yaml does not have, or has as an extension (RFC 9113 5.5); id 0: the connection's. Streams
 * that may carry it are open or half-closed, and no tunnels (8.5).
 *
 *   flags            as the extension defines them
 *   payload, length  copied; up to the peer's MAX_FRAME_SIZE (4.2)
 *
 * Returns SW_STATUS_OK, SW_STATUS_INVALID_ARGUMENT: other types, or a payload that is too long; SW_STATUS_NO_STREAM,
 * SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE, SW_STATUS_OUTPUT_FULL, SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status
sw_conn_send_frame(sw_conn *conn, uint8_t type, uint8_t flags, uint32_t id, const uint8_t *payload, size_t length);

/* Manual release: give a closed stream's place back. SW_STATUS_NO_STREAM, SW_STATUS_WRONG_STATE: not closed yet. */
SW_API enum sw_status sw_conn_release_stream(sw_conn *conn, uint32_t id);

#ifdef __cplusplus
}
#endif

#endif
