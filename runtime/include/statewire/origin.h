/*
 * Origins in ASCII, as ORIGIN frames have them (RFC 8336). Included by statewire.h.
 */
#ifndef STATEWIRE_ORIGIN_H
#define STATEWIRE_ORIGIN_H

#include <stdbool.h>

#include "statewire/api.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Take the next origin out of the entries of SW_EVENT_ORIGIN. Those that are no origin are passed over (RFC 8336 2.2), and so is one whose
 * end is not shown.
 *
 *   entries  what is left; advanced past the origin. To begin with, {event->as.origins.entries, event->as.origins.length}
 *   origin   out: within the entries, as "https://example.com:8443"; left as it is when false is returned
 *
 * Returns false when there is none any more.
 */
SW_API bool sw_origin_next(sw_octets *entries, sw_octets *origin);

/*
 * Whether octets are the ASCII serialization of an origin (RFC 6454 6.2, 7.1): scheme, "://", host, and after a colon a port. Letters may be
 * of either case; "null" is none.
 */
SW_API bool sw_origin_valid(sw_octets origin);

#ifdef __cplusplus
}
#endif

#endif
