#include "floods.h"

enum { ENOUGH = 3000 };

static struct flood flood;
static int undrained;

static void
flooded(void)
{
    struct endpoint *endpoint = flood.begin();
    take_output(endpoint);
    forget(endpoint);
    size_t before = endpoint->held;
    endpoint->most = before;
    endpoint->keep_output = undrained;
    uint32_t number = 1;
    while (number <= ENOUGH && feed(endpoint, flood.frame(number)) == SW_STATUS_OK)
        number++;
    endpoint->keep_output = 0;

    char found[80], expected[80];
    uint32_t n = undrained ? flood.undrained : flood.drained;
    const char *how = undrained ? "undrained" : "drained";
    snprintf(found, sizeof found, "%s, dead at %u", how, number <= ENOUGH ? (unsigned)number : SURVIVES);
    snprintf(expected, sizeof expected, "%s, dead at %u", how, (unsigned)n);
    cr_assert(eq(str, named(flood.name, found), named(flood.name, expected)));
    if (n != SURVIVES) {
        snprintf(expected, sizeof expected, "%s", code_name(flood.code));
        cr_assert(eq(str, named(flood.name, code_name(last_goaway(endpoint).error)), named(flood.name, expected)));
        cr_assert(eq(int, sw_conn_error(endpoint->conn).error, (enum sw_error)flood.code));
    }
    if (endpoint->most - before > flood.heap)
        cr_fatal("%s, %s: %zu octets of memory, %zu allowed", flood.name, how, endpoint->most - before, flood.heap);
    cr_assert(le(sz, endpoint->most, 192 * 1024));
    cr_assert(le(sz, endpoint->most, sw_config_bound(endpoint->config)));
}

/*
 * A flooder that answers our PINGs. The graceful end at 75% of a limit (RFC 9113 6.8) forgives what may have crossed it, once: a flood
 * lives longer for it, and ends all the same, by the limit on what comes behind our GOAWAY.
 */
static void
flooded_by_one_that_answers(void)
{
    struct endpoint *endpoint = flood.begin();
    const uint32_t last = flood.drained + 1000; /* frames without effect, as many as the limit `glitches` allows */
    uint32_t number = 1;
    take_output(endpoint);
    forget(endpoint);
    while (number <= last && feed(endpoint, flood.frame(number)) == SW_STATUS_OK) {
        struct seen_frame ping = sent_frame(endpoint, TYPE_PING);
        if (ping.found && !(ping.flags & ACK))
            feed(endpoint, frame_ping_ack(ping.payload));
        forget(endpoint);
        number++;
    }
    if (number > last)
        cr_fatal("%s: our PINGs answered, it outlives frame %u", flood.name, (unsigned)last);
}

void
run_floods(const struct flood *floods, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (undrained = 0; undrained < 2; undrained++) {
            flood = floods[i];
            run_fed_whole(flooded);
        }
        if (flood.drained != SURVIVES)
            run_fed_whole(flooded_by_one_that_answers);
    }
}
