#include "support/memory.h"

#include <stdlib.h>

static void *
standard_allocate(void *context, size_t size)
{
    (void)context;
    return malloc(size);
}

static void *
standard_reallocate(void *context, void *memory, size_t old_size, size_t size)
{
    (void)context;
    (void)old_size;
    return realloc(memory, size);
}

static void
standard_release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    free(memory);
}

const sw_allocator sw_allocator_standard = {
    .allocate = standard_allocate,
    .reallocate = standard_reallocate,
    .release = standard_release,
    .context = NULL,
};

bool
sw_grow(const sw_allocator *memory, void **array, uint32_t *capacity, uint32_t needed, uint32_t least, size_t element)
{
    if (needed <= *capacity)
        return true;

    uint32_t grown = *capacity > least ? *capacity : least;
    while (grown < needed) {
        if (grown > UINT32_MAX / 2)
            return false;
        grown *= 2;
    }
    if (grown > SIZE_MAX / element)
        return false;

    void *moved = *array ? memory->reallocate(memory->context, *array, *capacity * element, grown * element)
                         : memory->allocate(memory->context, grown * element);
    if (!moved)
        return false;
    *array = moved;
    *capacity = grown;
    return true;
}
