/* What the tests of the output share: content by reference, its release, and what was shown. */
#ifndef SW_OUTPUT_SUPPORT_H
#define SW_OUTPUT_SUPPORT_H

#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

extern uint8_t content[200000];

/* What release callbacks said. */
struct released {
    unsigned calls;
    size_t octets;
    const uint8_t *last;
};

struct released *nothing_released(void);
void release(void *arg, const uint8_t *octets, size_t length);

/* Hand over content by reference. */
enum sw_status lend(struct endpoint *endpoint, uint32_t id, size_t length, unsigned flags, struct released *released);

/* A server that has answered this many requests, without content so far. */
struct endpoint *answering(uint32_t streams);

struct shown {
    sw_slice slices[16];
    size_t count;
    struct wire copy;
};

struct shown show(struct endpoint *endpoint);

/* Octet for octet what was shown before, in the same places. */
void still_shown(struct endpoint *endpoint, const struct shown *before);

#endif
