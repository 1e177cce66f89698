/* honest [--full] [--floods] [NAME...]: run the loads, or those whose names begin so, and the floods; print what they took. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "honest.h"
#include "limits.h"

static double
seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Limits that end connections: for the others a peer only waits. */
static bool
is_guard(unsigned limit)
{
    return sw_limit_rules[limit].balance < SW_BALANCE_COUNT || limit == SW_COUNT_CONTROL_FRAMES ||
           limit == SW_COUNT_RECEIVED_OCTETS;
}

static void
judge_shares(struct run *run)
{
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
        if (is_guard(limit))
            holds(run, run->share[limit] <= 0.5, "%s is used up by %.0f%%", sw_limit_name((enum sw_limit)limit),
                  100 * run->share[limit]);
}

static void
print_shares(const struct run *run)
{
    const char *between = "";
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
        if (run->share[limit] >= 0.001) {
            printf("%s%s %.1f%%", between, sw_limit_name((enum sw_limit)limit), 100 * run->share[limit]);
            between = ", ";
        }
    printf("\n");
}

static bool
run_load(const struct entry *entry, bool full)
{
    struct run run = {.units = full ? entry->full : entry->brief};
    double begun = seconds();
    entry->load(&run);
    if (fine(&run)) {
        judge_shares(&run);
        holds(&run, run.done >= run.units, "ended early");
        holds(&run, run.heap <= run.bound, "%zu octets of heap are more than sw_config_bound()", run.heap);
        holds(&run, run.heap <= run.early_heap, "memory grows: %zu octets in the first half, %zu at the end", run.early_heap,
              run.heap);
    }
    printf("%-16s %9llu %6.1f s %8zu %9zu  ", entry->name, (unsigned long long)run.done, seconds() - begun, run.heap, run.bound);
    print_shares(&run);
    if (!fine(&run))
        printf("  FAILED (%s): %s\n", entry->about, run.said);
    fflush(stdout);
    return fine(&run);
}

static bool
is_wanted(const char *name, char **wanted)
{
    if (!*wanted)
        return true;
    for (; *wanted; wanted++)
        if (!strncmp(name, *wanted, strlen(*wanted)))
            return true;
    return false;
}

int
main(int count, char **arguments)
{
    static const struct entry *const groups[] = {streaming_loads, window_loads, cancel_loads,
                                                 frame_loads,     pair_loads,   socket_loads};
    bool full = false, floods = false;
    for (arguments++; count > 1 && *arguments && !strncmp(*arguments, "--", 2); arguments++) {
        full |= !strcmp(*arguments, "--full");
        floods |= !strcmp(*arguments, "--floods");
    }
    unsigned all = 0, failed = 0;
    if (!floods)
        printf("%-16s %9s %8s %8s %9s  %s\n", "load", "units", "time", "heap", "bound", "limits used at most");
    for (size_t group = 0; !floods && group < sizeof groups / sizeof *groups; group++)
        for (const struct entry *entry = groups[group]; entry->name; entry++)
            if (is_wanted(entry->name, arguments)) {
                all++;
                failed += !run_load(entry, full);
            }
    if (floods || !*arguments)
        failed += run_floods(&all);
    printf("%u passed, %u failed\n", all - failed, failed);
    return failed != 0;
}
