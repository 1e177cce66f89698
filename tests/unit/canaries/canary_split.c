/* A test whose events depend on how its octets were split. The harness must catch it. */
#include "harness.h"

TestFeed(canary, split)
{
    static int runs;
    struct endpoint *server = open_server();
    feed(server, frame_ping(runs++ == 0 ? "12345678" : "87654321"));
}
