#include "limits/limit.h"

#include "support/compiler.h"

enum { BEYOND_TOP = INT32_MAX / 2 }; /* of a balance that may grow beyond its budget */

/* The budget in units, as the balance goes by it; some grow with our connection window. */
static uint32_t
budget_of(const sw_conn *conn, unsigned limit)
{
    uint64_t budget = (uint64_t)sw_limit_rules[limit].scale * conn->scaled_to;
    if (budget < conn->budgets[limit])
        budget = conn->budgets[limit];
    return budget < BEYOND_TOP ? (uint32_t)budget : BEYOND_TOP;
}

/* What is left of the budget when the program is warned. Balances count from there, so that the usual charge is one test. */
static int32_t
reserve_of(const sw_conn *conn, unsigned limit)
{
    const struct sw_limit_rule *rule = &sw_limit_rules[limit];
    return rule->warn_at ? (int32_t)((uint64_t)budget_of(conn, limit) * (100u - rule->warn_at) / 100) : 0;
}

uint32_t
sw_limit_budget(const sw_conn *conn, enum sw_limit limit)
{
    uint32_t budget = conn->budgets[limit];
    if (limit == SW_LIMIT_CONCURRENT_STREAMS)
        return conn->stream_limit;
    if (limit == SW_LIMIT_HELD_STREAMS && conn->stream_limit > conn->budgets[SW_LIMIT_CONCURRENT_STREAMS])
        return sw_twice(conn->stream_limit) > budget ? sw_twice(conn->stream_limit) : budget;
    return (unsigned)limit < SW_BALANCES ? budget_of(conn, limit) : budget;
}

/* Our connection window has grown: so do the budgets that are so many times as large. */
static void
rescale(sw_conn *conn)
{
    uint32_t before[SW_BALANCES];
    for (unsigned limit = 0; limit < SW_BALANCES; limit++)
        before[limit] = budget_of(conn, limit) - (uint32_t)reserve_of(conn, limit);
    conn->scaled_to = conn->window_size;
    for (unsigned limit = 0; limit < SW_BALANCES; limit++)
        if (conn->balance[limit] != INT32_MAX)
            conn->balance[limit] += (int32_t)(budget_of(conn, limit) - (uint32_t)reserve_of(conn, limit) - before[limit]);
}

void
sw_limit_start(sw_conn *conn)
{
    conn->scaled_to = conn->window_size;
    for (unsigned limit = 0; limit < SW_BALANCES; limit++) {
        bool enforced = sw_limit_rules[limit].roles >> conn->role & 1;
        conn->balance[limit] = enforced ? (int32_t)budget_of(conn, limit) - reserve_of(conn, limit) : INT32_MAX;
    }
    for (unsigned i = 0; i < sw_refund_first[SW_REFUND_COUNT]; i++)
        if (sw_refunds[i].beyond && sw_refunds[i].limit < SW_BALANCES)
            conn->charged |= UINT32_C(1) << sw_refunds[i].limit; /* its balance may always grow */
}

/* Units that `count` occasions refund, once they are counted. */
static int64_t
uncounted(unsigned limit, enum sw_refund_on occasion, uint32_t count)
{
    int64_t units = 0;
    for (unsigned i = sw_refund_first[occasion]; i < sw_refund_first[occasion + 1]; i++)
        if (sw_refunds[i].limit == limit)
            units += (int64_t)(count / sw_refunds[i].every) * sw_refunds[i].amount;
    return units;
}

uint32_t
sw_limit_used(const sw_conn *conn, enum sw_limit limit)
{
    if ((unsigned)limit >= SW_BALANCES)
        return 0;
    int64_t used = (int64_t)budget_of(conn, limit) - reserve_of(conn, limit) - conn->balance[limit];
    used -= uncounted(limit, SW_REFUND_STREAM_OPENED, conn->uncounted_opened);
    used -= uncounted(limit, SW_REFUND_DATA_FRAME_SENT, conn->uncounted_frames);
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
        return sw_limit_charge_slow(conn, SW_LIMIT_DATA_EMPTY, 1);
    sw_limit_refund_on(conn, SW_REFUND_DATA_FRAME_RECEIVED, 1);
    uint32_t unit = SW_LIMIT_UNIT_DATA_OVERHEAD;
    return length >= unit ? SW_CHECK_NONE : sw_limit_charge_slow(conn, SW_LIMIT_DATA_OVERHEAD, unit / content - 1);
}

enum sw_check
sw_limit_charge_slow(sw_conn *conn, enum sw_limit limit, uint32_t units)
{
    if (conn->uncounted_opened | conn->uncounted_frames)
        sw_limit_count(conn);
    if (conn->scaled_to != conn->window_size)
        rescale(conn);
    const struct sw_limit_rule *rule = &sw_limit_rules[limit];
    int32_t before = conn->balance[limit];
    if (before == INT32_MAX)
        return SW_CHECK_NONE; /* not a limit of this role */
    if ((int64_t)before - units < -(int64_t)reserve_of(conn, limit))
        return (enum sw_check)rule->check;
    conn->balance[limit] = before - (int32_t)units;
    conn->charged |= UINT32_C(1) << limit;
    if (rule->warn_at && before > 0 && conn->balance[limit] <= 0)
        conn->pending_events |= UINT32_C(1) << limit;
    return SW_CHECK_NONE;
}

static void
credit(sw_conn *conn, const struct sw_refund *refund, uint32_t units)
{
    unsigned limit = refund->limit;
    int64_t top = refund->beyond ? BEYOND_TOP : (int64_t)budget_of(conn, limit) - reserve_of(conn, limit);
    int64_t balance = conn->balance[limit] + (int64_t)(units / refund->every) * refund->amount;
    if (balance >= top) {
        balance = top;
        conn->charged &= ~(UINT32_C(1) << limit);
    }
    if (balance > conn->balance[limit])
        conn->balance[limit] = (int32_t)balance;
}

void
sw_limit_refund_slow(sw_conn *conn, enum sw_refund_on occasion, uint32_t units)
{
    for (unsigned i = sw_refund_first[occasion]; i < sw_refund_first[occasion + 1]; i++)
        if (conn->charged >> sw_refunds[i].limit & 1)
            credit(conn, &sw_refunds[i], units);
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
 * our program has not released.
 */
static bool
could_know(sw_conn *conn, enum sw_check check)
{
    const struct sw_limit_rule *rule = &sw_limit_rules[SW_LIMIT_REFUSED_STREAMS];
    if (check == (enum sw_check)sw_limit_rules[SW_LIMIT_CONCURRENT_STREAMS].check) {
        if (conn->counts[SW_THEIRS] > conn->ours[SW_SETTING_OF_STREAMS])
            return true;
        return conn->early_refused >= rule->unacknowledged || !++conn->early_refused;
    }
    uint32_t most = sw_limit_budget(conn, SW_LIMIT_HELD_STREAMS);
    if (most < conn->stream_limit)
        most = conn->stream_limit;
    return check == (enum sw_check)sw_limit_rules[SW_LIMIT_HELD_STREAMS].check &&
           sw_limit_held_streams(conn) - conn->unreleased > most;
}

SW_COLD enum sw_check
sw_limit_refused(sw_conn *conn, enum sw_check check, bool *known)
{
    *known = true;
    if (conn->role == SW_ROLE_CLIENT)
        return sw_limit_refused_promise(conn);
    if (could_know(conn, check))
        return sw_limit_charge_slow(conn, SW_LIMIT_REFUSED_STREAMS, 1);
    conn->payload += conn->decoder.list_size; /* the peer did not waste it */
    *known = false;
    return SW_CHECK_NONE;
}

/* Counted from our last request on: what a server promises, it promises in answer to one. */
SW_COLD enum sw_check
sw_limit_refused_promise(sw_conn *conn)
{
    if (conn->promises_since != conn->last_ours) {
        conn->promises_since = conn->last_ours;
        conn->refused_promises = 0;
    }
    if (conn->refused_promises >= conn->budgets[SW_LIMIT_REFUSED_PROMISES])
        return (enum sw_check)sw_limit_rules[SW_LIMIT_REFUSED_PROMISES].check;
    conn->refused_promises++;
    return SW_CHECK_NONE;
}

/* ---- blocks, and everything --------------------------------------------------------------------------------------------------- */

/* Counted per block, and by frames, not octets: an empty CONTINUATION costs as much as any other. */
enum sw_check
sw_limit_fragment_slow(sw_conn *conn, bool continuation, uint32_t length, bool end)
{
    if (continuation)
        conn->block_continuations++;
    if (!end && length < SW_LIMIT_UNIT_BLOCK_SHORT_FRAGMENTS)
        conn->block_shorts++;
    if (conn->block_continuations > conn->budgets[SW_LIMIT_BLOCK_CONTINUATIONS])
        return (enum sw_check)sw_limit_rules[SW_LIMIT_BLOCK_CONTINUATIONS].check;
    if (conn->block_shorts > conn->budgets[SW_LIMIT_BLOCK_SHORT_FRAGMENTS])
        return (enum sw_check)sw_limit_rules[SW_LIMIT_BLOCK_SHORT_FRAGMENTS].check;
    return SW_CHECK_NONE;
}

/* Everything sent and every payload received explain eight times as many octets. */
uint64_t
sw_limit_goodput(const sw_conn *conn)
{
    return conn->budgets[SW_LIMIT_GOODPUT] + sw_refunds[sw_refund_first[SW_REFUND_PAYLOAD]].amount * (conn->payload + conn->output.sent);
}
