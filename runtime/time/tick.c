#include "connection/shutdown.h"
#include "limits/limit.h"
#include "send/send.h"
#include "time/time.h"

enum { SECOND = 1000 };

/* ---- configuration ------------------------------------------------------------------------------------------------------------- */

enum sw_status
sw_config_set_timeout(sw_config *config, enum sw_timeout timeout, uint32_t milliseconds)
{
    if ((unsigned)timeout >= SW_TIMEOUTS)
        return SW_STATUS_INVALID_ARGUMENT;
    config->timeouts.after[timeout] = milliseconds;
    return SW_STATUS_OK;
}

enum sw_status
sw_config_set_stall_octets(sw_config *config, uint32_t octets)
{
    if (!octets)
        return SW_STATUS_INVALID_ARGUMENT;
    config->timeouts.stall_octets = octets;
    return SW_STATUS_OK;
}

struct sw_clock *
sw_time_clock(sw_conn *conn)
{
    if (!conn->clock)
        sw_conn_make_clock(conn, NULL);
    return conn->clock;
}

/* ---- the connection ------------------------------------------------------------------------------------------------------------ */

static uint64_t
earlier(uint64_t one, uint64_t other)
{
    return one < other ? one : other;
}

/*
 * Watch for `timeout`. It begins when it becomes active, or when the mark changes, and expires once.
 *
 *   expired  out: it does so now
 *
 * Returns when it would expire.
 */
static uint64_t
watch(struct sw_clock *clock, enum sw_timeout timeout, bool active, uint64_t mark, bool *expired)
{
    struct sw_watch *watch = &clock->watches[timeout];
    const uint32_t after = clock->timeouts.after[timeout];
    *expired = false;
    if (!after || !active) {
        watch->active = false;
        return SW_NO_DEADLINE;
    }
    if (!watch->active || watch->mark != mark)
        *watch = (struct sw_watch){.since = clock->now, .mark = mark, .active = true};
    if (watch->expired)
        return SW_NO_DEADLINE;
    if (clock->now - watch->since < after)
        return watch->since + after;
    *expired = watch->expired = true;
    return SW_NO_DEADLINE;
}

static uint64_t
report(sw_conn *conn, enum sw_timeout timeout, bool active, uint64_t mark)
{
    bool expired;
    const uint64_t deadline = watch(conn->clock, timeout, active, mark, &expired);
    if (expired) {
        conn->clock->due |= 1u << timeout;
        conn->pending_events |= SW_PENDING_TIMEOUT;
    }
    return deadline;
}

/* Changes with each octet that comes. */
static uint64_t
received(const sw_conn *conn)
{
    return conn->octets_received + conn->reassembled - conn->remaining;
}

/* Nothing has come for a while: ask. */
static uint64_t
keep_alive(sw_conn *conn)
{
    bool expired;
    uint64_t deadline = watch(conn->clock, SW_TIMEOUT_KEEPALIVE, true, received(conn), &expired);
    if (expired) {
        conn->clock->watches[SW_TIMEOUT_KEEPALIVE].active = false; /* it begins anew */
        sw_conn_probe(conn);
        deadline = conn->clock->now + conn->clock->timeouts.after[SW_TIMEOUT_KEEPALIVE];
    }
    const bool asking = sw_keepalive_is(conn, SW_KEEPALIVE_IS_ASKING);
    return earlier(deadline, report(conn, SW_TIMEOUT_PING, asking, conn->clock->asked_at));
}

static bool
before_settings(const sw_conn *conn)
{
    return sw_peer_settings_is(conn, SW_PEER_SETTINGS_IS_FREE);
}

static bool
is_ending(const sw_conn *conn)
{
    return sw_connection_is(conn, SW_CONNECTION_IS_GOING) && (sw_conn_wants(conn) & SW_WANTS_READ);
}

static uint64_t
tick_connection(sw_conn *conn)
{
    const uint64_t sent = conn->output.total_sent, opened = (uint64_t)conn->last_ours << 32 | conn->last_theirs;
    const bool awaiting = sw_settings_sync_is(conn, SW_SETTINGS_SYNC_IS_PROVING), waits = !sw_output_empty(&conn->output);
    uint64_t deadline = report(conn, SW_TIMEOUT_PREFACE, before_settings(conn), 0);
    deadline = earlier(deadline, report(conn, SW_TIMEOUT_SETTINGS, awaiting, conn->clock->settings_acks));
    deadline = earlier(deadline, report(conn, SW_TIMEOUT_IDLE, !conn->streams.used, opened));
    deadline = earlier(deadline, report(conn, SW_TIMEOUT_SHUTDOWN, is_ending(conn), 0));
    deadline = earlier(deadline, report(conn, SW_TIMEOUT_OUTPUT, waits, sent));
    return earlier(deadline, keep_alive(conn));
}

/* The seconds that have passed give back. The rest of one counts with the next. */
static void
refund(sw_conn *conn)
{
    struct sw_clock *clock = conn->clock;
    const uint64_t seconds = (clock->now - clock->refunded_at) / SECOND;
    clock->refunded_at += seconds * SECOND;
    if (seconds)
        sw_limit_refund_on(conn, SW_REFUND_SECOND_PASSED, (uint32_t)sw_least(seconds, UINT16_MAX));
}

uint64_t
sw_conn_tick(sw_conn *conn, uint64_t now)
{
    if (conn->in_callback || sw_conn_dead(conn))
        return SW_NO_DEADLINE;
    struct sw_clock *clock = sw_time_clock(conn);
    if (!clock)
        return SW_NO_DEADLINE;
    if (!clock->running) {
        clock->running = true;
        clock->now = clock->refunded_at = now;
    }
    if (now > clock->now)
        clock->now = now;
    refund(conn);
    return earlier(tick_connection(conn), sw_time_scan(conn));
}
