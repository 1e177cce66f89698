/* Limits (spec/limits.yaml): what is charged, what refunds it, and the end of those who use it up. Enforced while receiving. */
#ifndef SW_LIMIT_H
#define SW_LIMIT_H

#include "conn.h"

/* Every budget is full. */
void sw_limit_start(sw_conn *conn);

bool sw_limit_charge_slow(sw_conn *conn, enum sw_limit limit, uint32_t units);

/* Charge `units`; false: the budget is used up and the connection has failed. Far from a warning nothing else is looked at. */
static inline bool
sw_limit_charge(sw_conn *conn, enum sw_limit limit, uint32_t units)
{
    /* One test for both ends: a balance up to 1, and INT32_MAX. */
    if ((uint32_t)conn->balance[limit] - 2 >= INT32_MAX - 2 || units > 1)
        return sw_limit_charge_slow(conn, limit, units);
    conn->balance[limit]--;
    conn->charged |= UINT32_C(1) << limit;
    return true;
}

/* Units charged and not refunded. */
uint32_t sw_limit_used(const sw_conn *conn, enum sw_limit limit);

/* Something happened that refunds limits (spec/limits.yaml, `on`). */
void sw_limit_refund_slow(sw_conn *conn, enum sw_refund_on occasion, uint32_t units);

/* Most limits are not charged by most peers: those whose budget is full are not looked at. */
static inline void
sw_limit_refund_on(sw_conn *conn, enum sw_refund_on occasion, uint32_t units)
{
    if (sw_limits_refunded_on[occasion] & conn->charged)
        sw_limit_refund_slow(conn, occasion, units);
}

enum { SW_REFUND_UNIT = 16384 }; /* octets are counted up to here before refunds are reckoned */

/* Octets are counted until they make up a unit that something is refunded for. */
static inline void
sw_limit_refund_octets(sw_conn *conn, enum sw_refund_on occasion, uint16_t *counted, uint32_t octets)
{
    uint32_t sum = *counted + octets;
    *counted = (uint16_t)(sum % SW_REFUND_UNIT);
    if (sum >= SW_REFUND_UNIT)
        sw_limit_refund_on(conn, occasion, sum - *counted);
}

void sw_limit_count_opened(sw_conn *conn);

/* A stream was opened. What that refunds is reckoned when a balance is low, or enough have come together: 100 instructions a request less. */
static inline void
sw_limit_opened(sw_conn *conn)
{
    if (++conn->uncounted_opened == UINT8_MAX)
        sw_limit_count_opened(conn);
}

/* `octets` of content went out. */
static inline void
sw_limit_sent(sw_conn *conn, uint32_t octets)
{
    conn->payload += octets;
    sw_limit_refund_octets(conn, SW_REFUND_DATA_SENT, &conn->uncounted_sent, octets);
}

/* A DATA frame with a payload of `length` arrived on a live stream. False: a budget is used up and the connection has failed. */
static inline bool
sw_limit_data(sw_conn *conn, uint32_t length, bool end)
{
    const struct sw_limit_rule *overhead = &sw_limit_rules[SW_LIMIT_DATA_OVERHEAD];
    sw_limit_refund_octets(conn, SW_REFUND_DATA_RECEIVED, &conn->uncounted_received, length);
    return length >= overhead->unit || end || sw_limit_charge_slow(conn, SW_LIMIT_DATA_OVERHEAD, overhead->unit - length);
}

/* The program has consumed content. */
static inline void
sw_limit_consumed(sw_conn *conn)
{
    if (conn->charged >> SW_LIMIT_DATA_OVERHEAD & 1)
        sw_limit_refund_slow(conn, SW_REFUND_DATA_CONSUMED, UINT32_MAX);
}

void sw_limit_fragment_slow(sw_conn *conn, bool continuation, uint32_t length, bool end);

/* A fragment of a field block arrived. Nearly always it is the whole block, and nothing is counted. */
static inline void
sw_limit_fragment(sw_conn *conn, bool continuation, uint32_t length, bool end)
{
    if (continuation || !end)
        sw_limit_fragment_slow(conn, continuation, length, end);
}

/* The most octets that the peer may have sent by now. */
uint64_t sw_limit_goodput(const sw_conn *conn);

#endif
