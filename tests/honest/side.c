/* Connections under test: memory that is counted, limits that are looked at, calls that must succeed. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "honest.h"
#include "limits.h"

/* ---- what holds ---------------------------------------------------------------------------------------------------------------
 */

bool
fine(const struct run *run)
{
    return !run->said[0];
}

void
holds(struct run *run, bool condition, const char *format, ...)
{
    if (condition || !fine(run))
        return;
    va_list arguments;
    va_start(arguments, format);
    int length = snprintf(run->said, sizeof run->said, "unit %llu: ", (unsigned long long)run->done + 1);
    vsnprintf(run->said + length, sizeof run->said - (size_t)length, format, arguments);
    va_end(arguments);
}

void
did(struct run *run)
{
    if (fine(run) && ++run->done == run->units / 2)
        run->early_heap = run->heap;
}

/* ---- memory -------------------------------------------------------------------------------------------------------------------
 */

static void
count(struct side *side, size_t less, size_t more)
{
    side->heap += more - less;
    if (side->heap > side->heap_most)
        side->heap_most = side->heap;
}

static void *
take(void *context, size_t size)
{
    count(context, 0, size);
    return malloc(size);
}

static void *
take_more(void *context, void *memory, size_t old_size, size_t size)
{
    count(context, old_size, size);
    return realloc(memory, size);
}

static void
give_back(void *context, void *memory, size_t size)
{
    if (memory)
        count(context, size, 0);
    free(memory);
}

/* ---- a connection -------------------------------------------------------------------------------------------------------------
 */

/* The budget in force: some grow with our connection window (spec/limits.yaml). */
static double
budget_of(const struct side *side, unsigned limit)
{
    const uint8_t balance = sw_limit_rules[limit].balance;
    double scaled = balance < SW_BALANCE_COUNT ? (double)sw_balance_rules[balance].scale * side->window : 0;
    return scaled > sw_limit_budgets[limit] ? scaled : sw_limit_budgets[limit];
}

static void
look(struct side *side)
{
    struct run *run = side->run;
    sw_statistics statistics;
    sw_conn_statistics(side->conn, &statistics);
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++) {
        double share = statistics.used[limit] / budget_of(side, limit);
        if (share > run->share[limit])
            run->share[limit] = share;
    }
    if (side->heap_most > run->heap)
        run->heap = side->heap_most;
}

void
side_open(struct side *side, struct run *run, enum sw_role role, configure *how, program *does)
{
    *side = (struct side){.run = run, .name = role == SW_ROLE_SERVER ? "server" : "client", .program = does, .window = 65535};
    const sw_allocator allocator = {take, take_more, give_back, side};
    sw_config *config = sw_config_new(role, &allocator);
    if (!config)
        abort();
    if (how)
        how(config);
    side->bound = sw_config_bound(config);
    if (side->bound > run->bound)
        run->bound = side->bound;
    if (sw_conn_new(config, &side->conn) != SW_STATUS_OK)
        abort();
    sw_config_free(config);
    side->window = (uint32_t)sw_conn_recv_window(side->conn, 0);
    side->heap_most = side->heap;
}

void
side_close(struct side *side)
{
    if (!side->dead)
        look(side);
    sw_conn_free(side->conn);
    holds(side->run, side->heap == 0, "%s: %zu octets did not come back", side->name, side->heap);
    holds(side->run, side->heap_most <= side->bound, "%s: %zu octets of heap, sw_config_bound() %zu", side->name, side->heap_most,
          side->bound);
}

void
side_feed(struct side *side, const uint8_t *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(side->conn, &in, &event)) == SW_STATUS_EVENT) {
        side->events[event->kind & 15]++;
        if (event->kind == SW_EVENT_DATA)
            side->content += event->as.data.length;
        if (event->kind == SW_EVENT_LIMIT_WARNING)
            holds(side->run, false, "%s: warned of %s", side->name, sw_limit_name(event->as.limit.limit));
        if (side->program)
            side->program(side, event);
    }
    look(side);
    if (status != SW_STATUS_OK && !side->dead) {
        sw_error_report report = sw_conn_error(side->conn);
        side->dead = true;
        holds(side->run, false, "%s ended: %s, %s (%s)", side->name, sw_error_name(report.error), report.why, report.where);
    }
}

void
side_poll(struct side *side)
{
    side_feed(side, NULL, 0);
}

/* ---- calls --------------------------------------------------------------------------------------------------------------------
 */

static sw_field
field(enum sw_token token, const char *value)
{
    return (sw_field){.token = (uint16_t)token, .value = (const uint8_t *)value, .value_length = (uint32_t)strlen(value)};
}

static void
succeeds(struct side *side, const char *call, enum sw_status status)
{
    holds(side->run, status == SW_STATUS_OK, "%s: %s: %s", side->name, call, sw_status_name(status));
}

void
request(struct side *side, const char *method, unsigned flags)
{
    const sw_field fields[] = {field(SW_TOKEN_PSEUDO_METHOD, method), field(SW_TOKEN_PSEUDO_SCHEME, "http"),
                               field(SW_TOKEN_PSEUDO_PATH, "/"), field(SW_TOKEN_PSEUDO_AUTHORITY, "example.org")};
    succeeds(side, "request", sw_conn_send_headers(side->conn, sw_conn_next_stream_id(side->conn), fields, 4, flags));
}

void
respond(struct side *side, uint32_t id, const char *status, unsigned flags)
{
    const sw_field fields[] = {field(SW_TOKEN_PSEUDO_STATUS, status)};
    succeeds(side, "response", sw_conn_send_headers(side->conn, id, fields, 1, flags));
}

size_t
send_content(struct side *side, uint32_t id, size_t length, unsigned flags)
{
    static const uint8_t content[1 << 20];
    size_t taken;
    enum sw_status status = sw_conn_send_data(side->conn, id, (sw_slice){content, length, NULL}, flags, NULL, NULL, &taken);
    if (status != SW_STATUS_OUTPUT_FULL) /* that is no mistake: STREAM_WRITABLE follows */
        succeeds(side, "content", status);
    return taken;
}

size_t
go_on(struct side *side, const sw_event *event, size_t length, unsigned flags)
{
    size_t taken = send_content(side, event->stream_id, length, flags);
    holds(side->run, taken != 0 || !length, "%s: told to go on, and nothing was taken", side->name);
    return taken;
}

void
cancel(struct side *side, uint32_t id, enum sw_error error)
{
    succeeds(side, "reset", sw_conn_reset_stream(side->conn, id, error));
}
