/* What C11 has no word for, with a plain fallback. */
#ifndef SW_COMPILER_H
#define SW_COMPILER_H

#include <stdint.h>

/* Compiled anew into each caller, with what the caller knows. */
#if defined(__GNUC__)
#define SW_ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define SW_ALWAYS_INLINE inline
#endif

/* Never compiled into a caller, whose usual path it would burden. */
#if defined(__GNUC__)
#define SW_NOINLINE __attribute__((noinline))
#else
#define SW_NOINLINE
#endif

/* The same for code that seldom runs: it is compiled for size, and its callers are laid out for the case that they do not call it. */
#if defined(__GNUC__)
#define SW_COLD __attribute__((noinline, cold))
#else
#define SW_COLD
#endif

/* The value is computed here, before anything that follows from it. Compilers else mix long sums until no register is left. */
#if defined(__GNUC__)
#define SW_IN_ORDER(value) __asm__("" : "+r"(value))
#else
#define SW_IN_ORDER(value) ((void)0)
#endif

/* The number of the lowest bit that is set; `bits` is not 0. */
static inline unsigned
sw_lowest_bit(uint32_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctz(bits);
#else
    unsigned number = 0;
    while (!(bits >> number & 1))
        number++;
    return number;
#endif
}

#endif
