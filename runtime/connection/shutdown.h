/* PINGs of ours and their acknowledgements (RFC 9113 6.7), and the graceful shutdown (6.8). */
#ifndef SW_SHUTDOWN_H
#define SW_SHUTDOWN_H

#include "state/step.h"

/* A PING acknowledgement came. False: it is none of the program's, and what it proves has been done; or the connection has ended. */
bool sw_conn_ping_acknowledged(sw_conn *conn, const uint8_t opaque[8]);

/* Streams in grace were evicted from the ring: send the PING that ends it, if nothing else under way will, and the machine does. */
void sw_conn_send_grace_marker(sw_conn *conn);

/* The PING that a machine acknowledges by its marker. Room for it was reserved. */
void sw_conn_write_marker(sw_conn *conn, enum sw_machine machine);

/* The graceful shutdown, from the program or from a limit that is nearly used up. False: no memory. */
bool sw_conn_shut_down(sw_conn *conn);

/* GOAWAY(NO_ERROR), and streams above `last` are not taken. False: no memory. */
bool sw_conn_name_last_stream(sw_conn *conn, uint32_t last, const uint8_t *debug, size_t debug_length);

#endif
