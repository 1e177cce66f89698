/* Messages of the pair of connections: everything about them follows from who sends them and the stream's identifier. */
#ifndef SW_PAIR_H
#define SW_PAIR_H

#include "verdict.h"

enum { STREAMS = 128, POOL = 1 << 17, WIRE = 1 << 21, ROUNDS = 400 };

enum stage { NOTHING, SECTION, CONTENT, TRAILERS, SENT };

struct message {
    enum stage stage;
    size_t length, done;
    int trailers, announced, by_reference, informational;
};

struct side {
    sw_conn *conn;
    struct side *peer;
    int client, manual;
    uint8_t *wire; /* octets on their way to the peer */
    size_t written, delivered;
    struct message sends[STREAMS];
    size_t received[STREAMS];
    int section[STREAMS], ended[STREAMS], reset[STREAMS], closed[STREAMS], shown[STREAMS];
    size_t unread[STREAMS]; /* manual credit: to be acknowledged */
    unsigned lent, returned;
};

extern uint32_t seed, random_state;
extern uint8_t pool[POOL]; /* content stands in it from content_of() on */

uint32_t below(uint32_t limit);
const uint8_t *content_of(const struct side *sender, uint32_t id);
void give_back(void *arg, const uint8_t *octets, size_t length);
void die(const struct side *side, const char *what, int64_t number);
sw_field field_of(const char *name, const char *value);
size_t fields_of(const struct side *side, uint32_t id, const struct message *message, sw_field *fields);
void plan(struct side *side, uint32_t id, int forced);

#endif
