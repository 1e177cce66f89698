/* A server with streams that are open and answered, whose bodies are sent by the layer. */
#ifndef SW_BODIES_SUPPORT_H
#define SW_BODIES_SUPPORT_H

#include "verdict.h"

struct carrier {
    struct endpoint *endpoint;
    sw_bodies *bodies;
    size_t released, released_octets; /* by count_release() */
};

/* A server; `streams` requests have come, on streams 1, 3, 5, ..., and the header sections of the answers are out. */
struct carrier *carrier(uint32_t streams, configure *how);
struct carrier *carrier_of_client(void); /* a client that has sent the header section of a POST on stream 1 */
void carrier_free(struct carrier *carrier);

void pump(struct carrier *carrier);                            /* until nothing more goes */
void hand_over(struct carrier *carrier, struct wire received); /* fed to the connection, then pump() */

/* Pushes. `by_reference` ones are counted when they are released. */
enum sw_status push_copy(struct carrier *carrier, uint32_t id, const char *content, unsigned flags);
enum sw_status push_reference(struct carrier *carrier, uint32_t id, size_t length, unsigned flags); /* of the pattern */
void count_release(void *arg, const uint8_t *octets, size_t length);                                /* arg: the carrier */
const uint8_t *pattern(void); /* a mebibyte, no two pieces of which are the same */
enum { PATTERN = 1 << 20 };

/* The DATA frames since forget(), as "1:5 3:16384 1:0E": stream, octets, END_STREAM. HEADERS are "1:H", RST_STREAM "1:R". */
const char *frames(struct carrier *carrier);
struct wire content_sent(struct carrier *carrier, uint32_t id); /* the content of a stream's DATA frames since forget() */
const char *notices(struct carrier *carrier);                   /* "1:sent 3:failed(-17)" */

#endif
