/* A test that leaks. Each sanitizer run must catch it: a run in which it passes proves nothing. */
#include "runner.h"

#include <stdlib.h>

Test(canary, leak)
{
    char *volatile lost = malloc(40);
    cr_assert(lost != NULL);
    lost = NULL;
}
