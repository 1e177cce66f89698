#include "timers.h"

#include <stdlib.h>

static void
put(struct timers *timers, struct timer *timer, size_t place)
{
    timers->heap[place] = timer;
    timer->place = place;
}

static void
rise(struct timers *timers, struct timer *timer, size_t place)
{
    for (; place > 1 && timer->due < timers->heap[place / 2]->due; place /= 2)
        put(timers, timers->heap[place / 2], place);
    put(timers, timer, place);
}

static void
sink(struct timers *timers, struct timer *timer, size_t place)
{
    for (size_t child; (child = 2 * place) <= timers->count; place = child) {
        if (child < timers->count && timers->heap[child + 1]->due < timers->heap[child]->due)
            child++;
        if (timer->due <= timers->heap[child]->due)
            break;
        put(timers, timers->heap[child], place);
    }
    put(timers, timer, place);
}

bool
timers_add(struct timers *timers, struct timer *timer, uint64_t due)
{
    if (timers->count + 2 > timers->room) {
        size_t room = timers->room == 0 ? 64 : 2 * timers->room;
        struct timer **heap = realloc(timers->heap, room * sizeof *heap);
        if (heap == NULL)
            return false;
        timers->heap = heap;
        timers->room = room;
    }
    timer->due = due;
    rise(timers, timer, ++timers->count);
    return true;
}

void
timers_remove(struct timers *timers, struct timer *timer)
{
    size_t place = timer->place;
    if (place == 0)
        return;

    timer->place = 0;
    struct timer *last = timers->heap[timers->count--];
    if (last == timer)
        return;
    if (place > 1 && last->due < timers->heap[place / 2]->due)
        rise(timers, last, place);
    else
        sink(timers, last, place);
}

struct timer *
timers_next(const struct timers *timers)
{
    return timers->count == 0 ? NULL : timers->heap[1];
}

void
timers_free(struct timers *timers)
{
    free(timers->heap);
    *timers = (struct timers){0};
}
