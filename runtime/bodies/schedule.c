/*
 * Who goes next (statewire/bodies.h). In each level deficit round robin with two lists, as in FQ-CoDel (RFC 8290 4.2): bodies that have
 * credit, a quantum at most, go ahead of those that take turns. A body begins with a quantum, earns its share of what its level sends, and
 * pays for what it sends itself: so one that sends little goes at once, and pauses gain nothing for one that sends much. Of those that
 * have credit, bodies of a short frame go first: else they would wait for a quantum of each of many that begin at the same time.
 */
#include "bodies/bodies.h"
#include "support/compiler.h"

enum { FRESH_RUN = 4 }; /* quanta of fresh bodies after which another has a frame */

static struct sw_body_list *
list_of(sw_bodies *bodies, const struct sw_body *body)
{
    struct sw_level *level = &bodies->levels[body->urgency];
    return body->place == SW_PLACE_ENDS ? &bodies->ends : &level->lists[body->place];
}

static void
append(sw_bodies *bodies, struct sw_body *body, enum sw_place place)
{
    body->place = (uint8_t)place;
    struct sw_body_list *list = list_of(bodies, body);
    body->next = NULL;
    body->previous = list->tail;
    if (list->tail)
        list->tail->next = body;
    else
        list->head = body;
    list->tail = body;
}

static void
take_out(sw_bodies *bodies, struct sw_body *body)
{
    struct sw_body_list *list = list_of(bodies, body);
    if (body->previous)
        body->previous->next = body->next;
    else
        list->head = body->next;
    if (body->next)
        body->next->previous = body->previous;
    else
        list->tail = body->previous;
}

static int32_t
turn_of(const sw_bodies *bodies, const struct sw_body *body)
{
    return (int32_t)(body->incremental ? bodies->quantum : SW_BODIES_PIECE * bodies->quantum);
}

/* What the body has earned since it was looked at last. */
static void
earn(const sw_bodies *bodies, struct sw_body *body)
{
    const struct sw_level *level = &bodies->levels[body->urgency];
    const uint64_t earned = (level->served - body->served_at) / (level->count + 1);
    const int64_t credit = body->credit + (int64_t)sw_least(earned, INT32_MAX);
    body->credit = credit < (int64_t)bodies->quantum ? (int32_t)credit : (int32_t)bodies->quantum;
    body->served_at = level->served;
}

void
sw_schedule_begin(const sw_bodies *bodies, struct sw_body *body)
{
    body->credit = (int32_t)bodies->quantum;
    body->served_at = bodies->levels[body->urgency].served;
}

void
sw_schedule_remove(sw_bodies *bodies, struct sw_body *body)
{
    if (body->place == SW_PLACE_NONE)
        return;
    take_out(bodies, body);
    const bool end = body->place == SW_PLACE_ENDS;
    body->place = SW_PLACE_NONE;
    struct sw_level *level = &bodies->levels[body->urgency];
    if (end || --level->count)
        return;
    bodies->active &= (uint8_t)(0xff ^ 1u << body->urgency);
    level->waited = level->run = level->short_run = 0;
}

void
sw_schedule_add(sw_bodies *bodies, struct sw_body *body)
{
    if (!sw_body_has_content(body)) {
        sw_schedule_remove(bodies, body);
        append(bodies, body, SW_PLACE_ENDS);
    } else if (body->place == SW_PLACE_NONE) {
        earn(bodies, body);
        const bool is_short = !body->source && body->queued <= SW_FRAME_LEAST;
        body->allowance = body->credit > 0 ? body->credit : turn_of(bodies, body);
        append(bodies, body, body->credit <= 0 ? SW_PLACE_TURNS : is_short ? SW_PLACE_SHORT : SW_PLACE_FRESH);
        bodies->levels[body->urgency].count++;
        bodies->active |= (uint8_t)(1u << body->urgency);
    }
}

void
sw_schedule_move(sw_bodies *bodies, struct sw_body *body, unsigned urgency, bool incremental)
{
    const bool listed = body->place != SW_PLACE_NONE && body->place != SW_PLACE_ENDS;
    if (body->urgency == urgency && body->incremental == incremental)
        return;
    if (listed)
        sw_schedule_remove(bodies, body);
    body->urgency = (uint8_t)urgency;
    body->incremental = incremental;
    body->served_at = bodies->levels[urgency].served;
    if (listed)
        sw_schedule_add(bodies, body);
}

/* The most urgent level, or one that has waited long enough. */
static const struct sw_level *
next_level(const sw_bodies *bodies)
{
    const uint64_t most = (uint64_t)SW_BODIES_WAIT * bodies->quantum;
    const struct sw_level *first = &bodies->levels[sw_lowest_bit(bodies->active)];
    for (unsigned rest = bodies->active & (bodies->active - 1u); rest; rest &= rest - 1) {
        const struct sw_level *level = &bodies->levels[sw_lowest_bit(rest)];
        if (level->waited >= most)
            return level;
    }
    return first;
}

struct sw_body *
sw_schedule_next(const sw_bodies *bodies)
{
    if (bodies->ends.head)
        return bodies->ends.head;
    if (!bodies->active)
        return NULL;
    const struct sw_level *level = next_level(bodies);
    struct sw_body *brief = level->lists[SW_PLACE_SHORT].head, *fresh = level->lists[SW_PLACE_FRESH].head;
    struct sw_body *turn = level->lists[SW_PLACE_TURNS].head;
    if (turn && level->run >= (uint64_t)FRESH_RUN * bodies->quantum)
        return turn;
    if (brief && (level->short_run < bodies->quantum || !(fresh || turn)))
        return brief;
    return fresh ? fresh : turn ? turn : brief;
}

void
sw_schedule_sent(sw_bodies *bodies, struct sw_body *body, uint32_t octets)
{
    struct sw_level *level = &bodies->levels[body->urgency];
    level->served += octets;
    if (body->place == SW_PLACE_NONE || body->place == SW_PLACE_ENDS)
        return; /* it has paused, or owes only its end */
    for (unsigned lower = bodies->active & (0xfeu << body->urgency); lower; lower &= lower - 1)
        bodies->levels[sw_lowest_bit(lower)].waited += octets;
    level->waited = 0;
    level->run = body->place == SW_PLACE_TURNS ? 0 : level->run + octets;
    level->short_run = body->place == SW_PLACE_SHORT ? level->short_run + octets : 0;
    body->allowance -= (int32_t)octets;
    body->credit -= body->credit > -turn_of(bodies, body) ? (int32_t)octets : 0;
    if (body->allowance > 0)
        return;
    take_out(bodies, body); /* its turn is over */
    body->allowance += turn_of(bodies, body);
    append(bodies, body, SW_PLACE_TURNS);
}
