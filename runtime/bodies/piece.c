/* What was pushed, from the push until nothing refers to it any more. */
#include "bodies/bodies.h"

/* The connection has let go of all that it was handed, and nothing more will be. */
static void
finish(struct sw_piece *piece)
{
    sw_allocator memory = piece->bodies->memory;
    if (piece->release) {
        const bool inside = piece->bodies->in_callback;
        piece->bodies->in_callback = true;
        piece->release(piece->arg, piece->octets, piece->length);
        piece->bodies->in_callback = inside;
    }
    sw_release_memory(&memory, piece, sizeof *piece + piece->capacity);
}

void
sw_piece_released(void *arg, const uint8_t *octets, size_t length)
{
    struct sw_piece *piece = arg;
    (void)octets;
    piece->gone += length;
    if (piece->popped && piece->gone == piece->at)
        finish(piece);
}

void
sw_piece_pop(sw_bodies *bodies, struct sw_body *body)
{
    struct sw_piece *piece = body->first;
    const size_t rest = piece->length - piece->at;
    body->queued -= rest;
    body->copied -= piece->release ? 0 : (uint32_t)rest;
    body->first = piece->next;
    if (!body->first)
        body->last = NULL;
    body->pieces--;
    piece->popped = true;
    if (body->refused && body->copied <= bodies->queue / 2 && body->pieces <= SW_BODIES_PIECES / 2 && !body->done) {
        body->refused = false;
        sw_body_note(bodies, body, SW_BODY_ROOM);
    }
    if (piece->gone == piece->at)
        finish(piece);
}

void
sw_piece_moved(sw_bodies *bodies, struct sw_body *body, size_t octets, bool copied)
{
    struct sw_piece *piece = body->first;
    piece->at += octets;
    piece->gone += copied ? octets : 0;
    body->queued -= octets;
    body->copied -= piece->release ? 0 : (uint32_t)octets;
    if (piece->at == piece->length)
        sw_piece_pop(bodies, body);
}
