/* A test with undefined behaviour. Each sanitizer run must catch it: a run in which it passes proves nothing. */
#include "runner.h"

#include <limits.h>

Test(canary, undefined)
{
    volatile int largest = INT_MAX;
    int sum = largest + 1;
    cr_assert(ne(int, sum, 0));
}
