#include "limits/limit.h"

#include "support/compiler.h"

enum { BEYOND_TOP = INT32_MAX / 2 }; /* of a balance that may grow beyond its budget */

/* The budget in units, as the balance goes by it; some grow with our connection window. */
static uint32_t
budget_of(const sw_conn *conn, unsigned balance)
{
    const struct sw_balance_rule *rule = &sw_balance_rules[balance];
    const uint64_t scaled = (uint64_t)rule->scale * conn->scaled_to, least = conn->budgets[rule->limit];
    const uint64_t budget = scaled > least ? scaled : least;
    return budget < BEYOND_TOP ? (uint32_t)budget : BEYOND_TOP;
}

/* What is left of the budget when the program is warned. Balances count from there, so that the usual charge is one test. */
static int32_t
reserve_of(const sw_conn *conn, unsigned balance)
{
    const uint8_t warn_at = sw_balance_rules[balance].warn_at;
    return warn_at ? (int32_t)((uint64_t)budget_of(conn, balance) * (100u - warn_at) / 100) : 0;
}

static int32_t
full(const sw_conn *conn, unsigned balance)
{
    return (int32_t)budget_of(conn, balance) - reserve_of(conn, balance);
}

/* Advertised streams are in force at once where they are more, and so are limits that follow them. */
uint32_t
sw_limit_budget(const sw_conn *conn, enum sw_limit limit)
{
    const struct sw_limit_rule *rule = &sw_limit_rules[limit];
    const uint32_t budget = conn->budgets[limit];
    if (limit == SW_COUNT_OPEN_STREAMS)
        return conn->stream_limit;
    if (rule->follows == SW_COUNT_OPEN_STREAMS && conn->stream_limit > conn->budgets[SW_COUNT_OPEN_STREAMS]) {
        const uint32_t followed = sw_limit_followed(rule, conn->stream_limit);
        return followed > budget ? followed : budget;
    }
    return rule->balance < SW_BALANCE_COUNT ? budget_of(conn, rule->balance) : budget;
}

/* Our connection window has grown: so do the budgets that are so many times as large. */
static void
rescale(sw_conn *conn)
{
    int32_t before[SW_BALANCE_COUNT];
    for (unsigned balance = 0; balance < SW_BALANCE_COUNT; balance++)
        before[balance] = full(conn, balance);
    conn->scaled_to = conn->window_size;
    for (unsigned balance = 0; balance < SW_BALANCE_COUNT; balance++)
        if (conn->balance[balance] != INT32_MAX)
            conn->balance[balance] += full(conn, balance) - before[balance];
}

void
sw_limit_start(sw_conn *conn)
{
    conn->scaled_to = conn->window_size;
    for (unsigned balance = 0; balance < SW_BALANCE_COUNT; balance++) {
        bool enforced = sw_balance_rules[balance].roles >> conn->role & 1;
        conn->balance[balance] = enforced ? full(conn, balance) : INT32_MAX;
    }
    for (unsigned i = 0; i < sw_refund_first[SW_REFUND_COUNT]; i++)
        if (sw_refunds[i].beyond)
            conn->charged |= UINT32_C(1) << sw_refunds[i].balance; /* it may always grow */
}

/* The balance after `times` occasions. */
static int64_t
refunded(const sw_conn *conn, const struct sw_refund *refund, int64_t balance, uint32_t times)
{
    const int64_t top = refund->beyond ? BEYOND_TOP : full(conn, refund->balance);
    const int64_t more = refund->all && times ? top : balance + (int64_t)times * refund->amount;
    return more < top ? more : balance > top ? balance : top;
}

/* The balance, once `times` occasions are counted. */
static int64_t
counted(const sw_conn *conn, unsigned balance, int64_t now, enum sw_refund_on occasion, uint32_t times)
{
    for (unsigned i = sw_refund_first[occasion]; i < sw_refund_first[occasion + 1]; i++)
        if (sw_refunds[i].balance == balance)
            now = refunded(conn, &sw_refunds[i], now, times);
    return now;
}

uint32_t
sw_limit_used(const sw_conn *conn, enum sw_limit limit)
{
    const uint8_t balance = sw_limit_rules[limit].balance;
    if (balance >= SW_BALANCE_COUNT)
        return 0;
    int64_t now = counted(conn, balance, conn->balance[balance], SW_REFUND_STREAM_OPENED, conn->uncounted_opened);
    now = counted(conn, balance, now, SW_REFUND_DATA_FRAME_SENT, conn->uncounted_frames);
    const int64_t used = full(conn, balance) - now;
    return used > 0 ? (uint32_t)used : 0;
}

SW_COLD void
sw_limit_count(sw_conn *conn)
{
    uint32_t opened = conn->uncounted_opened, frames = conn->uncounted_frames;
    conn->uncounted_opened = conn->uncounted_frames = 0;
    sw_limit_refund_on(conn, SW_REFUND_STREAM_OPENED, opened);
    sw_limit_refund_on(conn, SW_REFUND_DATA_FRAME_SENT, frames);
}

SW_COLD void
sw_limit_sent_frames(sw_conn *conn, uint32_t frames)
{
    sw_limit_refund_on(conn, SW_REFUND_DATA_FRAME_SENT, frames);
}

SW_COLD enum sw_check
sw_limit_content_slow(sw_conn *conn, uint32_t length, uint32_t content)
{
    if (!content)
        return sw_limit_charge_on(conn, SW_CHARGE_EMPTY_DATA);
    sw_limit_refund_on(conn, SW_REFUND_DATA_FRAME_RECEIVED, 1);
    if (length >= SW_UNIT_SHORT_DATA)
        return SW_CHECK_NONE;
    return sw_limit_charge_all(conn, sw_balances_charged(SW_CHARGE_SHORT_DATA), SW_UNIT_SHORT_DATA / content - 1);
}

enum sw_check
sw_limit_charge(sw_conn *conn, unsigned balance, uint32_t units)
{
    if (conn->uncounted_opened | conn->uncounted_frames)
        sw_limit_count(conn);
    if (conn->scaled_to != conn->window_size)
        rescale(conn);
    const struct sw_balance_rule *rule = &sw_balance_rules[balance];
    int32_t before = conn->balance[balance];
    if (before == INT32_MAX)
        return SW_CHECK_NONE; /* not a limit of this role */
    if ((int64_t)before - units < -(int64_t)reserve_of(conn, balance))
        return (enum sw_check)rule->check;
    conn->balance[balance] = before - (int32_t)units;
    conn->charged |= UINT32_C(1) << balance;
    if (rule->warn_at && before > 0 && conn->balance[balance] <= 0)
        conn->pending_events |= UINT32_C(1) << balance;
    return SW_CHECK_NONE;
}

enum sw_check
sw_limit_charge_all(sw_conn *conn, uint32_t balances, uint32_t units)
{
    enum sw_check check = SW_CHECK_NONE;
    for (; balances && check == SW_CHECK_NONE; balances &= balances - 1)
        check = sw_limit_charge(conn, sw_lowest_bit(balances), units);
    return check;
}

void
sw_limit_refund_slow(sw_conn *conn, enum sw_refund_on occasion, uint32_t times)
{
    for (unsigned i = sw_refund_first[occasion]; i < sw_refund_first[occasion + 1]; i++) {
        const struct sw_refund *refund = &sw_refunds[i];
        const uint32_t bit = UINT32_C(1) << refund->balance;
        if (!(conn->charged & bit))
            continue;
        const int64_t balance = refunded(conn, refund, conn->balance[refund->balance], times);
        conn->balance[refund->balance] = (int32_t)balance;
        if (balance >= (refund->beyond ? BEYOND_TOP : full(conn, refund->balance)))
            conn->charged &= ~bit;
    }
}

/* ---- streams ------------------------------------------------------------------------------------------------------------------ */

uint32_t
sw_limit_held_streams(const sw_conn *conn)
{
    struct sw_waiting closed = conn->closed;
    uint32_t ours = conn->role == SW_ROLE_CLIENT ? conn->streams.odd : conn->streams.used - conn->streams.odd;
    return conn->streams.used - ours + sw_waiting_count(&closed, &conn->output);
}

/*
 * Is the refusal the peer's fault? Not while it had no acknowledged limit to go by, nor for streams that it knows to be over and that
 * our program has not released. A server knows what it promises.
 */
static bool
could_know(sw_conn *conn, enum sw_check check)
{
    if (conn->role == SW_ROLE_CLIENT)
        return true;
    if (check == SW_OVER_OPEN_STREAMS) {
        if (conn->counts[SW_THEIRS] > conn->ours[SW_SETTING_OF_STREAMS])
            return true;
        return conn->early_refused >= SW_UNACKNOWLEDGED || !++conn->early_refused;
    }
    uint32_t most = sw_limit_budget(conn, SW_COUNT_HELD_STREAMS);
    if (most < conn->stream_limit)
        most = conn->stream_limit;
    return check == SW_OVER_HELD_STREAMS && sw_limit_held_streams(conn) - conn->unreleased > most;
}

SW_COLD enum sw_check
sw_limit_refused(sw_conn *conn, enum sw_check check, bool *excused)
{
    *excused = !could_know(conn, check);
    if (!*excused)
        return sw_limit_charge_on(conn, SW_CHARGE_STREAM_REFUSED);
    conn->payload += conn->decoder.list_size; /* the peer did not waste it */
    return SW_CHECK_NONE;
}

SW_COLD enum sw_check
sw_limit_informational(const sw_conn *conn, struct sw_stream *stream)
{
    if (stream->informational >= conn->budgets[SW_COUNT_INFORMATIONAL_SECTIONS])
        return SW_OVER_INFORMATIONAL_SECTIONS;
    if (stream->informational < UINT16_MAX) /* a budget above that is not enforced */
        stream->informational++;
    return SW_CHECK_NONE;
}

/* ---- blocks, and everything --------------------------------------------------------------------------------------------------- */

/* Counted per block, and by frames, not octets: an empty CONTINUATION costs as much as any other. */
enum sw_check
sw_limit_fragment_slow(sw_conn *conn, bool continuation, uint32_t length, bool end)
{
    if (continuation)
        conn->block_continuations++;
    if (!end && length < SW_UNIT_SHORT_FRAGMENTS)
        conn->block_shorts++;
    if (conn->block_continuations > conn->budgets[SW_COUNT_CONTINUATIONS])
        return SW_OVER_CONTINUATIONS;
    return conn->block_shorts > conn->budgets[SW_COUNT_SHORT_FRAGMENTS] ? SW_OVER_SHORT_FRAGMENTS : SW_CHECK_NONE;
}

SW_COLD enum sw_check
sw_limit_received(sw_conn *conn)
{
    conn->octets_allowed = conn->budgets[SW_COUNT_RECEIVED_OCTETS] + sw_limit_explained(conn);
    return conn->octets_received <= conn->octets_allowed ? SW_CHECK_NONE : SW_OVER_RECEIVED_OCTETS;
}
