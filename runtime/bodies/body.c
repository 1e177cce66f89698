/* The records of bodies, and what is said of all of them (statewire/bodies.h). */
#include <string.h>

#include "bodies/bodies.h"
#include "support/compiler.h"

enum { INDEX_FIRST = 16, QUANTUM_LEAST = 1024, QUANTUM_MOST = (1 << 24) - 1 };

/* ---- records ------------------------------------------------------------------------------------------------------------------- */

static struct sw_body **
cell_of(const sw_bodies *bodies, uint32_t id)
{
    return &bodies->index[id >> 1 & (bodies->index_size - 1)];
}

struct sw_body *
sw_body_find(const sw_bodies *bodies, uint32_t id)
{
    struct sw_body *body = bodies->index_size ? *cell_of(bodies, id) : NULL;
    while (body && body->id != id)
        body = body->chain;
    return body;
}

/* Twice as many cells. Without the memory for them chains get longer; only the first are needed. */
static bool
grow_index(sw_bodies *bodies)
{
    const uint32_t before = bodies->index_size, size = before ? 2 * before : INDEX_FIRST;
    struct sw_body **old = bodies->index, **cells = sw_allocate(&bodies->memory, sizeof *cells * size);
    if (!cells)
        return before != 0;
    memset(cells, 0, sizeof *cells * size);
    bodies->index = cells;
    bodies->index_size = size;
    for (uint32_t i = 0; i < before; i++)
        for (struct sw_body *body = old[i], *next; body; body = next) {
            next = body->chain;
            body->chain = *cell_of(bodies, body->id);
            *cell_of(bodies, body->id) = body;
        }
    sw_release_memory(&bodies->memory, old, sizeof *old * before);
    return true;
}

struct sw_body *
sw_body_make(sw_bodies *bodies, uint32_t id)
{
    if (bodies->count >= bodies->index_size && !grow_index(bodies))
        return NULL;
    struct sw_body *body = sw_allocate(&bodies->memory, sizeof *body);
    if (!body)
        return NULL;
    *body = (struct sw_body){.id = id, .urgency = SW_URGENCY_DEFAULT, .chain = *cell_of(bodies, id)};
    *cell_of(bodies, id) = body;
    bodies->count++;
    bodies->early++;
    return body;
}

void
sw_body_opened(sw_bodies *bodies, struct sw_body *body)
{
    if (body->open)
        return;
    body->open = true;
    bodies->early--;
}

void
sw_body_drop_content(sw_bodies *bodies, struct sw_body *body)
{
    sw_schedule_remove(bodies, body);
    body->done = true;
    body->source = NULL;
    bodies->flushes -= body->flush;
    body->flush = false;
    if (bodies->held == body)
        bodies->held = NULL;
    while (body->first)
        sw_piece_pop(bodies, body);
    sw_release_memory(&bodies->memory, body->trailers, body->trailer_octets);
    body->trailers = NULL;
}

static void
forget_notice(sw_bodies *bodies, const struct sw_body *body)
{
    struct sw_body *before = NULL, *at = bodies->notices.head;
    while (at != body) {
        before = at;
        at = at->noticed;
    }
    if (before)
        before->noticed = body->noticed;
    else
        bodies->notices.head = body->noticed;
    if (bodies->notices.tail == body)
        bodies->notices.tail = before;
}

void
sw_body_remove(sw_bodies *bodies, struct sw_body *body)
{
    sw_body_drop_content(bodies, body);
    if (body->listed)
        forget_notice(bodies, body);
    struct sw_body **cell = cell_of(bodies, body->id);
    while (*cell != body)
        cell = &(*cell)->chain;
    *cell = body->chain;
    bodies->count--;
    bodies->early -= !body->open;
    sw_release_memory(&bodies->memory, body, sizeof *body);
}

void
sw_body_note(sw_bodies *bodies, struct sw_body *body, enum sw_body_notice_kind kind)
{
    body->notices |= (uint8_t)(1u << kind);
    if (body->listed)
        return;
    body->listed = true;
    body->noticed = NULL;
    if (bodies->notices.tail)
        bodies->notices.tail->noticed = body;
    else
        bodies->notices.head = body;
    bodies->notices.tail = body;
}

enum sw_status
sw_bodies_notice(sw_bodies *bodies, sw_body_notice *notice)
{
    struct sw_body *body = bodies->notices.head;
    if (!body)
        return SW_STATUS_OK;
    const unsigned kind = sw_lowest_bit(body->notices);
    *notice = (sw_body_notice){.kind = (enum sw_body_notice_kind)kind, .stream_id = body->id, .status = body->status};
    body->notices &= (uint8_t)(body->notices - 1);
    if (body->notices)
        return SW_STATUS_EVENT;
    body->listed = false;
    bodies->notices.head = body->noticed;
    if (!body->noticed)
        bodies->notices.tail = NULL;
    return SW_STATUS_EVENT;
}

/* ---- all of them --------------------------------------------------------------------------------------------------------------- */

enum sw_status
sw_bodies_new(sw_conn *conn, const sw_allocator *allocator, sw_bodies **made)
{
    const sw_allocator *memory = allocator ? allocator : &sw_allocator_standard;
    sw_bodies *bodies = sw_allocate(memory, sizeof *bodies);
    if (!bodies)
        return SW_STATUS_NO_MEMORY;
    *bodies = (sw_bodies){
        .conn = conn,
        .memory = *memory,
        .quantum = SW_BODIES_QUANTUM,
        .ahead = SW_BODIES_AHEAD,
        .queue = SW_BODIES_QUEUE,
        .initial_window = sw_conn_setting(conn, false, SW_SETTINGS_INITIAL_WINDOW_SIZE),
    };
    *made = bodies;
    return SW_STATUS_OK;
}

void
sw_bodies_free(sw_bodies *bodies)
{
    if (!bodies)
        return;
    bodies->in_callback = true;
    for (uint32_t i = 0; i < bodies->index_size; i++)
        while (bodies->index[i])
            sw_body_remove(bodies, bodies->index[i]);
    sw_allocator memory = bodies->memory;
    sw_release_memory(&memory, bodies->index, sizeof *bodies->index * bodies->index_size);
    sw_release_memory(&memory, bodies->scratch, bodies->scratch_size);
    sw_release_memory(&memory, bodies, sizeof *bodies);
}

enum sw_status
sw_bodies_set_quantum(sw_bodies *bodies, uint32_t octets)
{
    if (octets < QUANTUM_LEAST || octets > QUANTUM_MOST)
        return SW_STATUS_INVALID_ARGUMENT;
    bodies->quantum = octets;
    return SW_STATUS_OK;
}

enum sw_status
sw_bodies_set_ahead(sw_bodies *bodies, uint32_t octets)
{
    if (!octets)
        return SW_STATUS_INVALID_ARGUMENT;
    bodies->ahead = octets;
    return SW_STATUS_OK;
}

enum sw_status
sw_bodies_set_queue(sw_bodies *bodies, uint32_t octets)
{
    if (!octets)
        return SW_STATUS_INVALID_ARGUMENT;
    bodies->queue = octets;
    return SW_STATUS_OK;
}

/* Copies have no more than the queue together, and less than SW_COPY_LEAST unused each. The index is held twice while it grows. */
size_t
sw_bodies_bound(const sw_bodies *bodies, uint32_t streams)
{
    const uint64_t count = (uint64_t)streams + SW_BODIES_EARLY;
    uint64_t cells = INDEX_FIRST;
    while (cells < count)
        cells *= 2;
    const uint64_t pieces = SW_BODIES_PIECES * (sizeof(struct sw_piece) + SW_COPY_LEAST) + bodies->queue;
    const uint64_t all = sizeof *bodies + count * sizeof(struct sw_body) + (cells + cells / 2) * sizeof(struct sw_body *) +
                         streams * pieces + bodies->quantum;
    return all < SIZE_MAX ? (size_t)all : SIZE_MAX;
}
