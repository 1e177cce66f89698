/* The runs of a test body: memory that is counted and can fail, ways to feed, and the comparison of what they gave. */
#include "harness_inside.h"

#include <stdlib.h>

struct run run;

/* What the first run of a body gave. */
static struct text_log expected[2 * ENDPOINTS];
static size_t expected_count;

static void
drop(struct text_log *log)
{
    free(log->text);
    *log = (struct text_log){0};
}

/* -- memory: every block is counted, and its size must be the one that is given back */

static void *
allocate(void *context, size_t size)
{
    struct endpoint *endpoint = context;
    if (++run.allocations == run.fail || (run.sticky && run.allocations > run.fail))
        return NULL;
    size_t *block = malloc(size + 16);
    if (!block)
        abort();
    block[0] = size;
    memset(block + 2, 0xa5, size);
    endpoint->blocks++;
    endpoint->held += size;
    if (endpoint->held > endpoint->most)
        endpoint->most = endpoint->held;
    return block + 2;
}

static void
release(void *context, void *memory, size_t size)
{
    struct endpoint *endpoint = context;
    if (!memory)
        return;
    size_t *block = (size_t *)memory - 2;
    if (block[0] != size)
        cr_fatal("a block of %zu octets is released as one of %zu", block[0], size);
    memset(memory, 0x5a, size);
    endpoint->blocks--;
    endpoint->held -= size;
    free(block);
}

/* Always moves, so that a pointer kept into the old block is seen. */
static void *
reallocate(void *context, void *memory, size_t old_size, size_t size)
{
    void *moved = allocate(context, size);
    if (moved && memory) {
        memcpy(moved, memory, old_size < size ? old_size : size);
        release(context, memory, old_size);
    }
    return moved;
}

sw_allocator
counting_allocator(struct endpoint *endpoint)
{
    return (sw_allocator){allocate, reallocate, release, endpoint};
}

int
memory_failed(void)
{
    return run.fail != 0 && run.allocations >= run.fail;
}

/* -- running */

static void
forget_expected(void)
{
    for (size_t i = 0; i < expected_count; i++)
        drop(&expected[i]);
    expected_count = 0;
}

/* The tail of what differs, from the start of the first line that does. */
static void
differs(const char *what, struct text_log whole, struct text_log now)
{
    size_t at = 0, line = 0;
    for (; at < whole.length && at < now.length && whole.text[at] == now.text[at]; at++)
        if (whole.text[at] == '\n')
            line = at + 1;
    char way[60] = "one octet at a time";
    if (run.way == CUT)
        snprintf(way, sizeof way, "cut at octet %zu", run.cut);
    if (strcmp(what, "events") == 0)
        cr_fatal("fed %s, the events differ.\n-- whole:\n%.600s\n-- now:\n%.600s", way, whole.text + line, now.text + line);
    cr_fatal("fed %s, the output differs from octet %zu on (%zu octets, whole: %zu)", way, at, now.length, whole.length);
}

static void
compare(size_t index, const char *what, struct text_log now)
{
    if (index >= expected_count)
        cr_fatal("the runs of a body differ in their endpoints");
    struct text_log whole = expected[index];
    if (whole.length != now.length || memcmp(whole.text, now.text, now.length) != 0)
        differs(what, whole, now);
}

static void
end_run(int is_first)
{
    for (size_t i = 0; i < run.count; i++) {
        struct endpoint *endpoint = run.endpoints[i];
        if (!endpoint->keep_output)
            take_output(endpoint);
        sw_conn_free(endpoint->conn);
        sw_config_free(endpoint->config);
        if (endpoint->blocks != 0 || endpoint->held != 0)
            cr_fatal("%zu blocks with %zu octets were never released", endpoint->blocks, endpoint->held);
        if (is_first) {
            expected[expected_count++] = endpoint->log;
            expected[expected_count++] = endpoint->output;
        } else if (run.fail == 0) {
            compare(2 * i, "events", endpoint->log);
            compare(2 * i + 1, "output", endpoint->output);
        }
        if (!is_first) {
            drop(&endpoint->log);
            drop(&endpoint->output);
        }
        free(endpoint);
    }
    run.count = 0;
}

static void
begin_run(enum way way, size_t cut, size_t fail)
{
    memset(&run, 0, sizeof run);
    run.way = way;
    run.cut = cut;
    run.fail = fail;
}

/* Every place, but only one in 97 of the middle of long input: the ends of it hold the frames. */
static size_t
next_cut(size_t cut, size_t total)
{
    return total > 3000 && cut >= 1000 && cut + 1000 < total ? cut + 97 : cut + 1;
}

void
run_fed_every_way(void (*body)(void))
{
    forget_expected();
    begin_run(WHOLE, 0, 0);
    body();
    size_t total = run.fed;
    end_run(1);

    begin_run(OCTETS, 0, 0);
    body();
    end_run(0);

    for (size_t cut = 1; cut < total; cut = next_cut(cut, total)) {
        begin_run(CUT, cut, 0);
        body();
        end_run(0);
    }
    forget_expected();
}

void
run_fed_whole(void (*body)(void))
{
    forget_expected();
    begin_run(WHOLE, 0, 0);
    body();
    end_run(1);
    forget_expected();
}

static void
run_with_allocations_failing(void (*body)(void), int sticky)
{
    for (size_t fail = 1, done = 0; !done; fail++) {
        begin_run(WHOLE, 0, fail);
        run.sticky = sticky;
        body();
        done = !memory_failed();
        end_run(0);
        if (fail > 100000)
            cr_fatal("allocations do not end");
    }
}

void
run_with_each_allocation_failing(void (*body)(void))
{
    run_with_allocations_failing(body, 0);
}

void
run_with_all_allocations_failing_from_each(void (*body)(void))
{
    run_with_allocations_failing(body, 1);
}
