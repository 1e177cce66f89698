/*
 * What has not come in time (statewire/liveness.h). Everything is seen from outside, by what has changed between two calls of
 * sw_conn_tick(): so what a connection does for its peer costs nothing more where nobody asks.
 */
#ifndef SW_TIME_H
#define SW_TIME_H

#include "state/clock.h"
#include "state/conn.h"
#include "statewire/liveness.h"

/* Look at the streams, if it is time. Returns when to look again. */
uint64_t sw_time_scan(sw_conn *conn);

/* The clock, made when it is needed; NULL: no memory. */
struct sw_clock *sw_time_clock(sw_conn *conn);

#endif
