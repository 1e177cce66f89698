/*
 * The plain runner: every registered test in turn, in one process. Criterion brings its own main().
 *
 *   main [-v] [-1] [TEXT...]    runs the tests whose suite/name contains TEXT, of several TEXTs in turn; =TEXT is one whole name;
 *                               -v shows the names, -1 ends at the first failure
 *
 * In builds with LeakSanitizer the leaks are looked for after each test, so that the test at fault is named.
 */
#include "runner.h"

#ifdef SW_PLAIN_RUNNER

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(leak_sanitizer)
#define LEAKS_ARE_SEEN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(SW_LEAK_SANITIZER)
#define LEAKS_ARE_SEEN 1
#endif

#ifdef LEAKS_ARE_SEEN
#include <sanitizer/lsan_interface.h>
#endif

static struct plain_test *first, **last = &first;
static const struct plain_test *running;
static char values[2][160]; /* what the last comparison saw */
static jmp_buf end_of_test;

void
plain_register(struct plain_test *test)
{
    *last = test;
    last = &test->next;
}

int
plain_compare_signed(int64_t actual, int64_t expected)
{
    snprintf(values[0], sizeof values[0], "%lld", (long long)actual);
    snprintf(values[1], sizeof values[1], "%lld", (long long)expected);
    return (actual > expected) - (actual < expected);
}

int
plain_compare_unsigned(uint64_t actual, uint64_t expected)
{
    snprintf(values[0], sizeof values[0], "%llu (0x%llx)", (unsigned long long)actual, (unsigned long long)actual);
    snprintf(values[1], sizeof values[1], "%llu (0x%llx)", (unsigned long long)expected, (unsigned long long)expected);
    return (actual > expected) - (actual < expected);
}

int
plain_compare_string(const char *actual, const char *expected)
{
    snprintf(values[0], sizeof values[0], "\"%s\"", actual);
    snprintf(values[1], sizeof values[1], "\"%s\"", expected);
    return strcmp(actual, expected);
}

static void
show_memory(char *to, size_t room, struct cr_mem memory)
{
    int used = snprintf(to, room, "%zu octets:", memory.size);
    for (size_t i = 0; i < memory.size && (size_t)used + 4 < room; i++)
        used += snprintf(to + used, room - (size_t)used, " %02x", ((const uint8_t *)memory.data)[i]);
}

int
plain_compare_memory(struct cr_mem actual, struct cr_mem expected)
{
    show_memory(values[0], sizeof values[0], actual);
    show_memory(values[1], sizeof values[1], expected);
    if (actual.size != expected.size)
        return actual.size < expected.size ? -1 : 1;
    return actual.size ? memcmp(actual.data, expected.data, actual.size) : 0;
}

void
plain_fail(const char *file, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    printf("%s:%d: %s/%s: ", file, line, running->suite, running->name);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
    longjmp(end_of_test, 1);
}

/* A comparison, perhaps negated, has left its two values; any other expression has none. */
void
plain_assert_failed(const char *file, int line, const char *expression)
{
    const char *inner = strncmp(expression, "not(", 4) == 0 ? expression + 4 : expression;
    if (inner[0] != '\0' && strchr("enlg", inner[0]) && inner[1] != '\0' && strchr("qet", inner[1]) && inner[2] == '(')
        plain_fail(file, line, "%s\n    actual   %s\n    expected %s", expression, values[0], values[1]);
    plain_fail(file, line, "%s", expression);
}

static int
run_passes(const struct plain_test *test)
{
    running = test;
    if (setjmp(end_of_test) != 0)
        return 0;
    test->body();
    return 1;
}

/* What has leaked stays leaked, so after a failure nothing more can be said about the tests that follow. */
static int
leaks(const struct plain_test *test, int failed_before)
{
#ifdef LEAKS_ARE_SEEN
    if (!failed_before && __lsan_do_recoverable_leak_check() != 0) {
        printf("%s/%s: LeakSanitizer found a leak in this test\n", test->suite, test->name);
        return 1;
    }
#endif
    (void)test;
    (void)failed_before;
    return 0;
}

static int
is_wanted(const char *name, const char *wanted)
{
    return wanted[0] == '=' ? strcmp(name, wanted + 1) == 0 : strstr(name, wanted) != NULL;
}

/* Returns how many tests failed; `passed` goes up by those that did not. */
static int
run_those(const char *wanted, int verbose, int only_one, int *passed)
{
    int failed = 0;
    for (const struct plain_test *test = first; test != NULL && !(only_one && failed); test = test->next) {
        char name[200];
        snprintf(name, sizeof name, "%s/%s", test->suite, test->name);
        if (!is_wanted(name, wanted))
            continue;
        if (verbose)
            printf("%s\n", name);
        fflush(stdout);
        if (!run_passes(test) || leaks(test, failed))
            failed++;
        else
            ++*passed;
    }
    return failed;
}

int
main(int count, char **arguments)
{
    int verbose = 0, only_one = 0, at = 1, passed = 0, failed = 0;
    for (; at < count && arguments[at][0] == '-'; at++) {
        verbose |= strcmp(arguments[at], "-v") == 0;
        only_one |= strcmp(arguments[at], "-1") == 0;
    }
    if (at == count)
        failed = run_those("", verbose, only_one, &passed);
    for (; at < count && !(only_one && failed); at++)
        failed += run_those(arguments[at], verbose, only_one, &passed);

    printf("%d passed, %d failed\n", passed, failed);
    fflush(stdout); /* a sanitizer may end the process at once */
    return failed != 0 || passed == 0;
}

#else

/* ISO C wants a declaration in every translation unit. */
extern int sw_tests_are_run_by_criterion;

#endif
