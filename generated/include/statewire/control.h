/* Generated from spec/frames.yaml and spec/refusals.yaml. Do not edit: change those files and run `make generate`. */
/*
 * Calls that send one control frame. Included by send.h.
 */
#ifndef STATEWIRE_CONTROL_H
#define STATEWIRE_CONTROL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Say how a response is wanted among others (RFC 7540 6.3), clients only. Deprecated; sw_conn_send_priority_update() took
 * its place.
 *
 *   id          the stream, in any state: an idle one is a node of the tree that others depend on
 *   dependency  the stream that it depends on; 0: none
 *   weight      1 to 256
 *   exclusive   it alone depends on that one, and what did so before depends on it
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  a number, or a length, does not fit its field of the frame; a stream cannot depend on itself
 *   SW_STATUS_WRONG_ROLE        Only the other role may do this
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_send_priority(sw_conn *conn, uint32_t id, uint32_t dependency, uint16_t weight, bool exclusive);

/*
 * A PING (RFC 9113 6.7); SW_EVENT_PING_ACK follows. PINGs received are acknowledged by the library.
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  the library uses these 8 octets for its own PING frames
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_ping(sw_conn *conn, const uint8_t opaque[8]);

/*
 * Say where else an origin is served (RFC 7838 4), servers only.
 *
 *   id                               a stream of the client's, whose origin it is then; 0: `origin` says which
 *   origin, origin_length            in ASCII, as "https://example.com"; of no octets on a stream
 *   field_value, field_value_length  what an Alt-Svc field would have (RFC 7838 3)
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  a number, or a length, does not fit its field of the frame; a length was given and no
 *                               octets; on stream 0, ALTSVC names an origin; on a stream, ALTSVC is about the origin of that
 *                               stream and names none; the payload is longer than the peer's MAX_FRAME_SIZE
 *   SW_STATUS_WRONG_ROLE        Only the other role may do this
 *   SW_STATUS_NO_STREAM         The stream was never opened
 *   SW_STATUS_WRONG_STATE       The state of the stream, message or connection does not allow the call
 *   SW_STATUS_STREAM_CLOSED     The stream is closed
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_send_altsvc(sw_conn *conn, uint32_t id, const uint8_t *origin, size_t origin_length,
                                          const uint8_t *field_value, size_t field_value_length);

/*
 * Say which origins the connection may be used for (RFC 8336 2), servers only; none but that of the connection, with no
 * entry. It goes on connections that are h2 over TLS, as soon as may be; not on those of a client that speaks to a proxy.
 *
 *   origins, count  each in ASCII, as "https://example.com"
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  a number, or a length, does not fit its field of the frame; a length was given and no
 *                               octets; an entry is an origin in ASCII: scheme, host, and a port if it is not the scheme's;
 *                               the payload is longer than the peer's MAX_FRAME_SIZE
 *   SW_STATUS_WRONG_ROLE        Only the other role may do this
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_send_origin(sw_conn *conn, const sw_octets *origins, size_t count);

/*
 * Say how urgent a response is (RFC 9218 7.1), clients only.
 *
 *   id                   the stream of a request, which may be one that is still to be opened, or of a promised one
 *   value, value_length  what a Priority field would have (RFC 9218 4), as "u=1, i"
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  a number, or a length, does not fit its field of the frame; a length was given and no
 *                               octets; the payload is longer than the peer's MAX_FRAME_SIZE; a stream identifier is 1 to
 *                               2^31-1; 0 is the connection
 *   SW_STATUS_STREAM_LIMIT      with all idle streams up to it, more would be prioritized or active than the peer's
 *                               MAX_CONCURRENT_STREAMS allows
 *   SW_STATUS_WRONG_ROLE        Only the other role may do this
 *   SW_STATUS_NO_STREAM         The stream was never opened
 *   SW_STATUS_WRONG_STATE       The state of the stream, message or connection does not allow the call
 *   SW_STATUS_STREAM_CLOSED     The stream is closed
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_send_priority_update(sw_conn *conn, uint32_t id, const uint8_t *value, size_t value_length);

#ifdef __cplusplus
}
#endif

#endif
