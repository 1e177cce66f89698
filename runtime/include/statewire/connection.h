/*
 * The life of a connection and its octets, in and out. Included by statewire.h.
 */
#ifndef STATEWIRE_CONNECTION_H
#define STATEWIRE_CONNECTION_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/events.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A connection, with the connection preface (RFC 9113 3.4) in its output at once.
 *
 *   config  copied as far as needed
 *   conn    out: the connection; free with sw_conn_free()
 *
 * Returns SW_STATUS_OK or SW_STATUS_NO_MEMORY.
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_new(const sw_config *config, sw_conn **conn);

/* Frees the connection and all its memory; content sent by reference and not yet out is released first. NULL is allowed. */
SW_API void sw_conn_free(sw_conn *conn);

/* Gives memory back that is only kept for reuse: output chunks, unused stream records, scratch. Call it on an idle connection. */
SW_API void sw_conn_trim(sw_conn *conn);

/*
 * Say that the transport has ended, by the peer or by an error: nothing more will be read or written. Output that waits is dropped,
 * shown or not, and content by reference is released before the call returns. Then call sw_conn_recv() for the last events, among
 * them one SW_EVENT_STREAM_CLOSED for each stream that was shown; later calls return SW_STATUS_TERMINATED.
 *
 * sw_conn_error() says INTERNAL_ERROR with the check transport_closed, unless the connection had ended by an error before; so it
 * does after a graceful end, too. Returns SW_STATUS_OK, also when called again, or SW_STATUS_REENTERED. RFC 9113 5.4, 6.8.
 */
SW_API enum sw_status sw_conn_transport_closed(sw_conn *conn);

/*
 * Take octets from the transport and report at most one event.
 *
 *   in     octets in arrival order, split or joined anywhere; advanced past what was taken; an empty one drains send-side events
 *   event  out: set when SW_STATUS_EVENT is returned; owned by conn, and it and what it points to live until the next
 *          sw_conn_recv() or sw_conn_free(); send calls accept pointers into it
 *
 * Returns SW_STATUS_EVENT: call again, even if in->length is now 0; SW_STATUS_OK: every octet was taken and no event is left; or
 *   SW_STATUS_NO_MEMORY    an allocation failed; the connection has ended, its GOAWAY is in the output
 *   SW_STATUS_TERMINATED   a connection error was found and its GOAWAY is in the output; see sw_conn_error(). Every octet is
 *                          swallowed from now on.
 *
 * Before a negative status come the events already due, then one SW_EVENT_STREAM_CLOSED for each stream that was shown. Where
 * sw_conn_output() has shown content by reference of a stream that is not yet reported as sent, the program may be reading it:
 * until sw_conn_sent() or sw_conn_transport_closed() that stream's event waits, and SW_STATUS_OK is returned instead of the
 * negative status.
 *
 * RFC 9113 3.4 (preface), 4.1 (frame format), 4.2 (frame size), 5.1 (stream states), 8.1 (messages).
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_recv(sw_conn *conn, sw_octets *in, const sw_event **event);

/*
 * What to write to the transport now, in order. Slices shown do not move, change or get reordered until they are reported sent.
 *
 *   out, count  array to fill
 *   budget      octets to show at the most (whole slices are cut to it); SIZE_MAX: as many as sw_config_set_output_burst() says,
 * and the rest when those are reported as sent
 *
 * Returns how many slices were filled; 0: nothing to write. Pending WINDOW_UPDATE frames are written into the output here.
 * Acknowledgements of PING and SETTINGS frames go ahead of all content that was not shown yet (RFC 9113 6.7).
 */
SW_API size_t sw_conn_output(sw_conn *conn, sw_slice *out, size_t count, size_t budget);

/*
 * Report `octets` of what sw_conn_output() showed as written; more than shown is taken as all. Calls release callbacks. Events may
 * follow from it (SW_EVENT_STREAM_CLOSED, SW_EVENT_STREAM_WRITABLE, SW_EVENT_OUTPUT_AVAILABLE): call sw_conn_recv(), with no octets
 * if need be.
 */
SW_API void sw_conn_sent(sw_conn *conn, size_t octets);

/*
 * Copy output and count it as sent. Stops before a slice that the program writes itself.
 * Returns the octets copied to `to`, at most `size`; 0: nothing to write.
 */
SW_API size_t sw_conn_read(sw_conn *conn, uint8_t *to, size_t size);

enum { SW_WANTS_READ = 1, SW_WANTS_WRITE = 2 };

/*
 * SW_WANTS_READ | SW_WANTS_WRITE; 0: nothing more will come of this connection, close the transport. sw_conn_recv() with no octets
 * has the last events.
 */
SW_API unsigned sw_conn_wants(const sw_conn *conn);

#ifdef __cplusplus
}
#endif

#endif
