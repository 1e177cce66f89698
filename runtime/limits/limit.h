/*
 * Limits (spec/limits.yaml), enforced while receiving. What is used up is answered with the check that it breaks, SW_CHECK_NONE
 * otherwise; connection/charge.h applies it.
 */
#ifndef SW_LIMIT_H
#define SW_LIMIT_H

#include "state/conn.h"

static inline uint32_t
sw_twice(uint32_t number)
{
    return number <= UINT32_MAX / 2 ? 2 * number : UINT32_MAX;
}

/* What a limit becomes with the budget of the one that it follows. */
static inline uint32_t
sw_limit_followed(const struct sw_limit_rule *rule, uint32_t budget)
{
    return (uint32_t)sw_least((uint64_t)budget * rule->times, UINT32_MAX);
}

/* ---- balances: charged and given back ---- */

/* Every budget is full. */
void sw_limit_start(sw_conn *conn);

enum sw_check sw_limit_charge(sw_conn *conn, unsigned balance, uint32_t units);

/* The same for each of several, a bit per enum sw_balance. The first that is used up answers. */
enum sw_check sw_limit_charge_all(sw_conn *conn, uint32_t balances, uint32_t units);

static inline enum sw_check
sw_limit_charge_on(sw_conn *conn, enum sw_charge occasion)
{
    return sw_limit_charge_all(conn, sw_balances_charged(occasion), 1);
}

/* The same where it happens often: far from a warning nothing else is looked at. */
static inline enum sw_check
sw_limit_charge_often(sw_conn *conn, enum sw_charge occasion)
{
    const uint32_t balances = sw_balances_charged(occasion);
    const unsigned balance = balances ? sw_lowest_bit(balances) : 0;
    /* One test for both ends: a balance up to 1, and INT32_MAX. */
    if ((balances & (balances - 1)) || !balances || (uint32_t)conn->balance[balance] - 2 >= INT32_MAX - 2)
        return sw_limit_charge_all(conn, balances, 1);
    conn->balance[balance]--;
    conn->charged |= balances;
    return SW_CHECK_NONE;
}

/* The budget that is in force: some grow with our connection window or with what we advertise. */
uint32_t sw_limit_budget(const sw_conn *conn, enum sw_limit limit);

/* Units charged and not given back. */
uint32_t sw_limit_used(const sw_conn *conn, enum sw_limit limit);

/* Something happened that gives back. */
void sw_limit_refund_slow(sw_conn *conn, enum sw_refund_on occasion, uint32_t times);

/* Most limits are not charged by most peers: those whose budget is full are not looked at. */
static inline void
sw_limit_refund_on(sw_conn *conn, enum sw_refund_on occasion, uint32_t times)
{
    if (sw_balances_refunded(occasion) & conn->charged)
        sw_limit_refund_slow(conn, occasion, times);
}

/* Refund what streams and frames that were only counted so far refund. */
void sw_limit_count(sw_conn *conn);

/* A stream was opened. What that refunds is computed when a balance is low, or enough have come together: 100 instructions a request less. */
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

/* A WINDOW_UPDATE arrived: it is charged unless it returns content of ours. */
static inline enum sw_check
sw_limit_window_update(sw_conn *conn, uint32_t increment)
{
    if (increment < SW_UNIT_WINDOW_UPDATE || increment > conn->returnable)
        return sw_limit_charge_often(conn, SW_CHARGE_WINDOW_UPDATE);
    conn->returnable -= increment;
    return SW_CHECK_NONE;
}

/* A DATA frame with a payload of `length` arrived on a live stream: octets are counted until they make up a refund. */
static inline void
sw_limit_data(sw_conn *conn, uint32_t length)
{
    const uint32_t sum = conn->uncounted_received + length;
    conn->uncounted_received = (uint16_t)(sum % SW_EVERY_DATA_RECEIVED);
    if (sum >= SW_EVERY_DATA_RECEIVED)
        sw_limit_refund_on(conn, SW_REFUND_DATA_RECEIVED, sum / SW_EVERY_DATA_RECEIVED);
}

enum sw_check sw_limit_content_slow(sw_conn *conn, uint32_t length, uint32_t content);

/* The DATA frame does not end its stream, and `content` octets of it are content. */
static inline enum sw_check
sw_limit_content(sw_conn *conn, uint32_t length, uint32_t content)
{
    bool usual = content && length >= SW_UNIT_SHORT_DATA && !(sw_balances_refunded(SW_REFUND_DATA_FRAME_RECEIVED) & conn->charged);
    return usual ? SW_CHECK_NONE : sw_limit_content_slow(conn, length, content);
}

/* Would such a frame, all of it content, be charged for nothing, and give nothing back? */
static inline bool
sw_limit_passes_content(const sw_conn *conn, uint32_t length)
{
    const uint32_t refunded = sw_balances_refunded(SW_REFUND_DATA_RECEIVED) | sw_balances_refunded(SW_REFUND_DATA_FRAME_RECEIVED);
    return length >= SW_UNIT_SHORT_DATA && !(refunded & conn->charged);
}

/*
 * The peer's stream, which is counted still, is refused for `check`: charge what the peer could know. `excused`: it could not.
 */
enum sw_check sw_limit_refused(sw_conn *conn, enum sw_check check, bool *excused);

/* ---- gauges: what there is at present ---- */

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

/* May another control frame of ours wait in the output? */
static inline enum sw_check
sw_limit_control_frame(sw_conn *conn)
{
    uint32_t waiting = sw_waiting_count(&conn->control, &conn->output) + sw_output_acks(&conn->output);
    return waiting < conn->budgets[SW_COUNT_CONTROL_FRAMES] ? SW_CHECK_NONE : SW_OVER_CONTROL_FRAMES;
}

/* Streams of the peer's that are held, those included whose output is not yet sent. */
uint32_t sw_limit_held_streams(const sw_conn *conn);

/* May the peer open another stream, for those that it holds? The usual answer takes one sum. */
static inline enum sw_check
sw_limit_hold_stream(const sw_conn *conn)
{
    uint32_t most = conn->streams.used + conn->closed.before + conn->closed.after;
    bool over =
        most >= conn->budgets[SW_COUNT_HELD_STREAMS] && sw_limit_held_streams(conn) >= sw_limit_budget(conn, SW_COUNT_HELD_STREAMS);
    return over ? SW_OVER_HELD_STREAMS : SW_CHECK_NONE;
}

/* May the peer open another stream at all? */
static inline enum sw_check
sw_limit_open_stream(const sw_conn *conn)
{
    return conn->counts[SW_THEIRS] >= conn->stream_limit ? SW_OVER_OPEN_STREAMS : sw_limit_hold_stream(conn);
}

/* ---- blocks and frames ---- */

enum sw_check sw_limit_fragment_slow(sw_conn *conn, bool continuation, uint32_t length, bool end);

/* A fragment of a field block arrived. Nearly always it is the whole block, and nothing is counted. */
static inline enum sw_check
sw_limit_fragment(sw_conn *conn, bool continuation, uint32_t length, bool end)
{
    return continuation || !end ? sw_limit_fragment_slow(conn, continuation, length, end) : SW_CHECK_NONE;
}

/* Which budget of the section in the decoder is passed so far that the connection ends. */
static inline enum sw_check
sw_limit_section_passed(const struct sw_hpack_decoder *decoder)
{
    return sw_hpack_section_passed(decoder);
}

/* An informational response arrived. */
enum sw_check sw_limit_informational(const sw_conn *conn, struct sw_stream *stream);

/* ---- everything ---- */

/* The octets that payload received and everything sent explain. */
static inline uint64_t
sw_limit_explained(const sw_conn *conn)
{
    return SW_EXPLAINED_RECEIVED_OCTETS * (conn->payload + conn->output.sent);
}

/* Have more octets come than may? What may only grows, so it is computed anew only when the last answer is used up. */
enum sw_check sw_limit_received(sw_conn *conn);

#endif
