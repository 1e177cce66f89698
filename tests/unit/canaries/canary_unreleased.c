/* A test that leaves a block of its connection's memory behind. The harness must catch it, in any build. */
#include "harness.h"

#include <stdlib.h>

TestFeed(canary, unreleased)
{
    struct endpoint *server = open_server();
    void *block = server->allocator.allocate(server->allocator.context, 40);
    cr_assert(block != NULL);
}
