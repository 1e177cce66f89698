/* What the tests of floods share: a row for each, and the run that says at which frame it ends the connection. */
#ifndef SW_TESTS_FLOODS_H
#define SW_TESTS_FLOODS_H

#include "flood_frames.h"
#include "verdict.h"

enum { SURVIVES = 0 };

struct flood {
    const char *name;
    struct endpoint *(*begin)(void);
    struct wire (*frame)(uint32_t number); /* from 1 */
    uint32_t drained, undrained;           /* the frame at which the connection is dead */
    uint32_t code;
    size_t heap; /* octets over what the endpoint held when the flood began */
};

/* Each row drained and undrained, a run each. */
void run_floods(const struct flood *floods, size_t count);

#define RUN_FLOODS(floods) run_floods(floods, sizeof(floods) / sizeof((floods)[0]))

#endif
