/*
 * Limits (spec/limits.yaml): what is charged, and what refunds it. Enforced while receiving. What is used up is answered with the check
 * that it breaks, SW_CHECK_NONE otherwise; connection/charge.h applies it.
 */
#ifndef SW_LIMIT_H
#define SW_LIMIT_H

#include "state/conn.h"

static inline uint32_t
sw_twice(uint32_t number)
{
    return number <= UINT32_MAX / 2 ? 2 * number : UINT32_MAX;
}

static inline uint32_t
sw_waiting_count(struct sw_waiting *waiting, const struct sw_output *output)
{
    if (waiting->before + waiting->after == 0)
        return 0;
    if (output->sent == output->written) {
        waiting->before = waiting->after = 0;
    } else if (output->sent >= waiting->mark) {
        waiting->before = waiting->after;
        waiting->after = 0;
        waiting->mark = output->written;
    }
    return waiting->before + waiting->after;
}

/* Every budget is full. */
void sw_limit_start(sw_conn *conn);

enum sw_check sw_limit_charge_slow(sw_conn *conn, enum sw_limit limit, uint32_t units);

/* Charge `units`. Far from a warning nothing else is looked at. */
static inline enum sw_check
sw_limit_charge(sw_conn *conn, enum sw_limit limit, uint32_t units)
{
    /* One test for both ends: a balance up to 1, and INT32_MAX. */
    if ((uint32_t)conn->balance[limit] - 2 >= INT32_MAX - 2 || units > 1)
        return sw_limit_charge_slow(conn, limit, units);
    conn->balance[limit]--;
    conn->charged |= UINT32_C(1) << limit;
    return SW_CHECK_NONE;
}

/* The budget that is in force: some grow with our connection window or with what we advertise. */
uint32_t sw_limit_budget(const sw_conn *conn, enum sw_limit limit);

/* Streams of the peer's that are held, those included whose output is not yet sent. */
uint32_t sw_limit_held_streams(const sw_conn *conn);

/* May the peer open no further stream for those that it has? The usual answer takes one sum. */
static inline bool
sw_limit_holds_too_many(const sw_conn *conn)
{
    uint32_t most = conn->streams.used + conn->closed.before + conn->closed.after;
    return most >= conn->budgets[SW_LIMIT_HELD_STREAMS] &&
           sw_limit_held_streams(conn) >= sw_limit_budget(conn, SW_LIMIT_HELD_STREAMS);
}

/* The peer's stream, which is counted still, is refused for `check`: charge what the peer could know; `known`: whether it could. */
enum sw_check sw_limit_refused(sw_conn *conn, enum sw_check check, bool *known);

/* A promise was refused or is malformed. */
enum sw_check sw_limit_refused_promise(sw_conn *conn);

/* Units charged and not refunded. */
uint32_t sw_limit_used(const sw_conn *conn, enum sw_limit limit);

/* Something happened that refunds limits (spec/limits.yaml, `on`). */
void sw_limit_refund_slow(sw_conn *conn, enum sw_refund_on occasion, uint32_t units);

/* Most limits are not charged by most peers: those whose budget is full are not looked at. */
static inline void
sw_limit_refund_on(sw_conn *conn, enum sw_refund_on occasion, uint32_t units)
{
    if (sw_limits_refunded_on(occasion) & conn->charged)
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

/* Refund what streams and frames that were only counted so far refund. */
void sw_limit_count(sw_conn *conn);

/* A stream was opened. What that refunds is reckoned when a balance is low, or enough have come together: 100 instructions a request less. */
static inline void
sw_limit_opened(sw_conn *conn)
{
    if (++conn->uncounted_opened == UINT8_MAX)
        sw_limit_count(conn);
}

void sw_limit_sent_frames(sw_conn *conn, uint32_t frames);

/* `octets` of content, 1 at least, went out in frames of up to `largest`. Two windows may get them back (RFC 9113 6.9). */
static inline void
sw_limit_sent(sw_conn *conn, uint32_t octets, uint32_t largest)
{
    conn->payload += octets;
    conn->returnable += 2 * (uint64_t)octets;
    if (octets > largest)
        sw_limit_sent_frames(conn, (octets - 1) / largest);
    if (++conn->uncounted_frames == UINT8_MAX)
        sw_limit_count(conn);
}

/* A WINDOW_UPDATE is charged, or its increment may say that it returns content of ours. */
static inline enum sw_check
sw_limit_window_update(sw_conn *conn)
{
    conn->returning = conn->returnable >= SW_LIMIT_UNIT_WINDOW_UPDATES;
    return conn->returning ? SW_CHECK_NONE : sw_limit_charge(conn, SW_LIMIT_WINDOW_UPDATES, 1);
}

/* The increment of a WINDOW_UPDATE that was not charged. */
static inline enum sw_check
sw_limit_window_increment(sw_conn *conn, uint32_t increment)
{
    if (increment < SW_LIMIT_UNIT_WINDOW_UPDATES || increment > conn->returnable)
        return sw_limit_charge(conn, SW_LIMIT_WINDOW_UPDATES, 1);
    conn->returnable -= increment;
    return SW_CHECK_NONE;
}

/* A DATA frame with a payload of `length` arrived on a live stream. */
static inline void
sw_limit_data(sw_conn *conn, uint32_t length)
{
    sw_limit_refund_octets(conn, SW_REFUND_DATA_RECEIVED, &conn->uncounted_received, length);
}

enum sw_check sw_limit_content_slow(sw_conn *conn, uint32_t length, uint32_t content);

/* The DATA frame does not end its stream, and `content` octets of it are content. */
static inline enum sw_check
sw_limit_content(sw_conn *conn, uint32_t length, uint32_t content)
{
    bool usual = content && length >= SW_LIMIT_UNIT_DATA_OVERHEAD &&
                 !(sw_limits_refunded_on(SW_REFUND_DATA_FRAME_RECEIVED) & conn->charged);
    return usual ? SW_CHECK_NONE : sw_limit_content_slow(conn, length, content);
}

/* The program has consumed content. */
static inline void
sw_limit_consumed(sw_conn *conn)
{
    if (conn->charged >> SW_LIMIT_DATA_OVERHEAD & 1)
        sw_limit_refund_slow(conn, SW_REFUND_DATA_CONSUMED, UINT32_MAX);
}

enum sw_check sw_limit_fragment_slow(sw_conn *conn, bool continuation, uint32_t length, bool end);

/* A fragment of a field block arrived. Nearly always it is the whole block, and nothing is counted. */
static inline enum sw_check
sw_limit_fragment(sw_conn *conn, bool continuation, uint32_t length, bool end)
{
    return continuation || !end ? sw_limit_fragment_slow(conn, continuation, length, end) : SW_CHECK_NONE;
}

/* The most octets that the peer may have sent by now. */
uint64_t sw_limit_goodput(const sw_conn *conn);

#endif
