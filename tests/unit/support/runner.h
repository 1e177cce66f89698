/*
 * What a test file includes to be run by Criterion, or with -DSW_PLAIN_RUNNER by the plain runner in main.c.
 *
 * A test is written against the part of Criterion that both have:
 *
 *   Test(suite, name) { ... }
 *   cr_assert(expression);
 *   cr_assert(eq(TAG, actual, expected));      also ne, lt, le, gt, ge
 *   cr_assert(not(eq(...)));
 *   TAG: int uint long ulong i8 i16 i32 i64 u8 u16 u32 u64 sz chr ptr str mem (mem takes struct cr_mem {data, size})
 *   cr_log_info("format", ...); cr_fatal("format", ...);
 *
 * An assertion that fails ends its test.
 */
#ifndef SW_TESTS_RUNNER_H
#define SW_TESTS_RUNNER_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifndef SW_PLAIN_RUNNER

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#else

struct cr_mem {
    const void *data;
    size_t size;
};

struct plain_test {
    const char *suite;
    const char *name;
    void (*body)(void);
    struct plain_test *next;
};

void plain_register(struct plain_test *test);
_Noreturn void plain_assert_failed(const char *file, int line, const char *expression);
_Noreturn void plain_fail(const char *file, int line, const char *format, ...);

/* Each keeps both values for the message of a failing assertion and returns less than, equal to or greater than 0. */
int plain_compare_signed(int64_t actual, int64_t expected);
int plain_compare_unsigned(uint64_t actual, uint64_t expected);
int plain_compare_string(const char *actual, const char *expected);
int plain_compare_memory(struct cr_mem actual, struct cr_mem expected);

#define Test(suite_, name_)                                                                              \
    static void suite_##_##name_##_body(void);                                                           \
    static struct plain_test suite_##_##name_##_test = {#suite_, #name_, suite_##_##name_##_body, NULL}; \
    __attribute__((constructor)) static void suite_##_##name_##_register(void)                           \
    {                                                                                                    \
        plain_register(&suite_##_##name_##_test);                                                        \
    }                                                                                                    \
    static void suite_##_##name_##_body(void)

#define cr_assert(...)   ((__VA_ARGS__) ? (void)0 : plain_assert_failed(__FILE__, __LINE__, #__VA_ARGS__))
#define cr_fatal(...)    plain_fail(__FILE__, __LINE__, __VA_ARGS__)
#define cr_log_info(...) ((void)printf(__VA_ARGS__), (void)printf("\n"))

#define plain_compare_int(a, b)   plain_compare_signed((a), (b))
#define plain_compare_long(a, b)  plain_compare_signed((a), (b))
#define plain_compare_i8(a, b)    plain_compare_signed((a), (b))
#define plain_compare_i16(a, b)   plain_compare_signed((a), (b))
#define plain_compare_i32(a, b)   plain_compare_signed((a), (b))
#define plain_compare_i64(a, b)   plain_compare_signed((a), (b))
#define plain_compare_chr(a, b)   plain_compare_signed((a), (b))
#define plain_compare_uint(a, b)  plain_compare_unsigned((uint64_t)(a), (uint64_t)(b))
#define plain_compare_ulong(a, b) plain_compare_unsigned((uint64_t)(a), (uint64_t)(b))
#define plain_compare_u8(a, b)    plain_compare_unsigned((uint8_t)(a), (uint8_t)(b))
#define plain_compare_u16(a, b)   plain_compare_unsigned((uint16_t)(a), (uint16_t)(b))
#define plain_compare_u32(a, b)   plain_compare_unsigned((uint32_t)(a), (uint32_t)(b))
#define plain_compare_u64(a, b)   plain_compare_unsigned((uint64_t)(a), (uint64_t)(b))
#define plain_compare_sz(a, b)    plain_compare_unsigned((uint64_t)(a), (uint64_t)(b))
#define plain_compare_ptr(a, b)   plain_compare_unsigned((uintptr_t)(a), (uintptr_t)(b))
#define plain_compare_str(a, b)   plain_compare_string((a), (b))
#define plain_compare_mem(a, b)   plain_compare_memory((a), (b))

#define eq(tag, a, b) (plain_compare_##tag(a, b) == 0)
#define ne(tag, a, b) (plain_compare_##tag(a, b) != 0)
#define lt(tag, a, b) (plain_compare_##tag(a, b) < 0)
#define le(tag, a, b) (plain_compare_##tag(a, b) <= 0)
#define gt(tag, a, b) (plain_compare_##tag(a, b) > 0)
#define ge(tag, a, b) (plain_compare_##tag(a, b) >= 0)
#define not(...) (!(__VA_ARGS__))

#endif

#endif
