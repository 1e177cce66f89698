/* Markers: PINGs of the library's own whose acknowledgement proves what the peer has seen; and the graceful shutdown (RFC 9113 6.8). */
#ifndef SW_SHUTDOWN_H
#define SW_SHUTDOWN_H

#include "state/conn.h"

/* A PING acknowledgement came back: was it a marker's? Then what it proves has been done. */
bool sw_marker_returned(sw_conn *conn, const uint8_t opaque[8]);

/* Is this the opaque data of a marker, which programs may not send? */
bool sw_marker_is(const uint8_t opaque[8]);

/* Send the marker that ends the grace of forgotten resets, if nothing else is under way that would, and not a third time. */
void sw_conn_send_grace_marker(sw_conn *conn);

/* The graceful shutdown, from the program or from a limit that is nearly used up. */
enum sw_status sw_conn_shut_down(sw_conn *conn);

#endif
