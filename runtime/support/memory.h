/* All memory of a connection comes through these, so that a mode with one block given at creation can take their place. */
#ifndef SW_MEMORY_H
#define SW_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/types.h"

extern const sw_allocator sw_allocator_standard; /* malloc and its relatives */

static inline void *
sw_allocate(const sw_allocator *memory, size_t size)
{
    return memory->allocate(memory->context, size);
}

static inline void
sw_release_memory(const sw_allocator *memory, void *block, size_t size)
{
    if (block)
        memory->release(memory->context, block, size);
}

/*
 * Make room for `needed` elements in an array that grows by doubling, to `least` at the least; both are powers of two.
 *
 *   array     in and out: the elements, NULL when capacity is 0
 *   capacity  in and out: in elements
 *
 * Returns false when memory is short; array and capacity are then as they were.
 */
bool sw_grow(const sw_allocator *memory, void **array, uint32_t *capacity, uint32_t needed, uint32_t least, size_t element);

#endif
