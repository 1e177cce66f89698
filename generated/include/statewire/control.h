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
 * A PING (RFC 9113 6.7); SW_EVENT_PING_ACK follows. PINGs received are acknowledged by the library.
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  the library uses these 8 octets for its own PING frames
 *   SW_STATUS_OUTPUT_FULL       The library holds as much output as its cap allows; write some first
 *   SW_STATUS_NO_MEMORY         An allocation failed
 */
SW_API enum sw_status sw_conn_ping(sw_conn *conn, const uint8_t opaque[8]);

#ifdef __cplusplus
}
#endif

#endif
