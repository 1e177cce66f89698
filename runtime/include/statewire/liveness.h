/*
 * Is the peer there, and does it go on? The library has no clock: the program says what time it is, and learns what has not come in time.
 *
 *     sw_conn_tick(conn, now) when octets have come, before sw_conn_recv(); when output was written; and at the deadline that it returned
 *
 * Without these calls nothing here happens. All times are in milliseconds of one clock that does not go back.
 *
 * Heap: sw_config_bound() includes it, a record for each stream when timeouts of streams are set.
 */
#ifndef STATEWIRE_LIVENESS_H
#define STATEWIRE_LIVENESS_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/config.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

#define SW_NO_DEADLINE   UINT64_MAX /* of sw_conn_tick(): nothing is waited for that has a time */
#define SW_NO_ROUND_TRIP UINT32_MAX /* of sw_conn_round_trip(): it is not known */

/*
 * How long something may take; types.h has what there is to wait for. Each has none by default.
 *
 *   milliseconds  0: for ever
 *
 * Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: no such timeout.
 */
SW_API enum sw_status sw_config_set_timeout(sw_config *config, enum sw_timeout timeout, uint32_t milliseconds);

/*
 * A stream is stalled (SW_TIMEOUT_STREAM_STALLED) when fewer octets of content than this went out while there was more: a peer that opens
 * its window an octet at a time does not count as one that goes on. Default 1. SW_STATUS_INVALID_ARGUMENT: 0.
 */
SW_API enum sw_status sw_config_set_stall_octets(sw_config *config, uint32_t octets);

/*
 * Say what time it is.
 *
 *   now  one that lies before an earlier one is taken as that
 *
 * What has not come in its time is an event, SW_EVENT_TIMEOUT, of the next sw_conn_recv(), which takes no octets for it. A PING goes out
 * when nothing was received for SW_TIMEOUT_KEEPALIVE (RFC 9113 6.7). And each second gives back some of what is charged against the limits
 * resets and glitches (10.5; generated/audit/limits.md).
 *
 * Returns when to call again at the latest: SW_NO_DEADLINE until something else happens; so also when the connection has ended, inside
 * a callback, or when memory was short, where nothing has happened. Streams are looked at eight times in the shortest of their timeouts:
 * their events come as much later.
 */
SW_API uint64_t sw_conn_tick(sw_conn *conn, uint64_t now);

/*
 * Send a PING now to learn the round trip (RFC 9113 6.7); nothing is sent while one is under way. Its acknowledgement is no event.
 * SW_STATUS_OUTPUT_FULL, SW_STATUS_NO_MEMORY, SW_STATUS_REENTERED, SW_STATUS_TERMINATED.
 */
SW_API enum sw_status sw_conn_probe(sw_conn *conn);

/* How long the last PING of the library's own took, as exactly as sw_conn_tick() is called; or SW_NO_ROUND_TRIP. */
SW_API uint32_t sw_conn_round_trip(const sw_conn *conn);

/* What a connection waits for, bits of sw_conn_waiting_for(). */
enum {
    SW_WAITING_PREFACE = 1,        /* the peer's connection preface: its octets, or its first SETTINGS (RFC 9113 3.4) */
    SW_WAITING_SETTINGS_ACK = 2,   /* the acknowledgement of our SETTINGS (6.5.3) */
    SW_WAITING_PING_ACK = 4,       /* that of a PING of the program's (6.7) */
    SW_WAITING_KEEPALIVE = 8,      /* that of a PING of the library's own */
    SW_WAITING_DRAIN = 16,         /* that of the PING behind the GOAWAY which announces the end (6.8) */
    SW_WAITING_STREAMS = 32,       /* no new streams come; those under way are to end */
    SW_WAITING_OUTPUT = 64,        /* the transport: output is to be written */
    SW_WAITING_WINDOW = 128,       /* the connection's flow-control window is used up (6.9.1) */
    SW_WAITING_STREAM_WINDOW = 256 /* content waits for a stream's window */
};

/* 0: nothing, the connection is idle or has ended. */
SW_API unsigned sw_conn_waiting_for(const sw_conn *conn);

#ifdef __cplusplus
}
#endif

#endif
