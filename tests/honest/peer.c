/* A peer made by hand: it sends what it is told to, and sees each frame that comes back. */
#include <stdlib.h>
#include <string.h>

#include "honest.h"

static void
append(uint8_t **buffer, size_t *length, size_t *capacity, const uint8_t *octets, size_t more)
{
    while (*length + more > *capacity) {
        *capacity = *capacity ? 2 * *capacity : 1 << 16;
        *buffer = realloc(*buffer, *capacity);
        if (!*buffer)
            abort();
    }
    if (more)
        memcpy(*buffer + *length, octets, more);
    *length += more;
}

void
peer_open_with(struct peer *peer, struct side *side, answer *answers, struct wire settings)
{
    bool client = !strcmp(side->name, "server");
    *peer = (struct peer){.side = side, .answer = answers, .window = 65535, .acknowledges = true};
    if (client)
        peer_send(peer, preface());
    peer_send(peer, settings);
}

void
peer_open(struct peer *peer, struct side *side, answer *answers)
{
    peer_open_with(peer, side, answers, frame_settings_empty());
}

void
peer_close(struct peer *peer)
{
    free(peer->to);
    free(peer->from);
}

static void
spend(struct peer *peer, struct wire octets)
{
    size_t offset = 0;
    for (struct seen_frame frame; (frame = frame_at(octets, &offset)).found;)
        if (frame.type == TYPE_DATA)
            peer->window -= frame.length;
    holds(peer->side->run, peer->window >= 0, "the peer of the load sends more than its window");
}

void
peer_send(struct peer *peer, struct wire octets)
{
    append(&peer->to, &peer->to_length, &peer->to_capacity, octets.octets, octets.length);
    spend(peer, octets);
}

void
peer_send_now(struct peer *peer, struct wire octets)
{
    spend(peer, octets);
    side_feed(peer->side, octets.octets, octets.length);
}

void
credit_both(struct peer *peer, uint32_t id, uint32_t octets)
{
    peer_send(peer, joined(frame_window_update(id, octets), frame_window_update(0, octets)));
}

static void
see(struct peer *peer, const struct seen_frame *frame)
{
    peer->frames[frame->type & 15]++;
    if (frame->type == TYPE_DATA)
        peer->content += frame->length;
    if (frame->type == TYPE_WINDOW_UPDATE && frame->id == 0)
        peer->window += number_at(frame->payload);
    if (peer->acknowledges && frame->type == TYPE_PING && !(frame->flags & ACK))
        peer_send(peer, frame_ping_ack(frame->payload));
    if (peer->acknowledges && frame->type == TYPE_SETTINGS && !(frame->flags & ACK))
        peer_send(peer, frame_settings_ack());
    if (peer->answer)
        peer->answer(peer, frame);
}

/* Read all output, and see the frames that are complete. */
static bool
read_output(struct peer *peer)
{
    uint8_t octets[16384];
    size_t length, all = 0;
    while ((length = sw_conn_read(peer->side->conn, octets, sizeof octets)) != 0) {
        append(&peer->from, &peer->from_length, &peer->from_capacity, octets, length);
        all += length;
    }
    size_t offset = 0, seen = 0;
    for (struct seen_frame frame; (frame = frame_at((struct wire){peer->from, peer->from_length}, &offset)).found; seen = offset)
        see(peer, &frame);
    memmove(peer->from, peer->from + seen, peer->from_length - seen);
    peer->from_length -= seen;
    return all != 0;
}

bool
turn(struct peer *peer)
{
    uint8_t *octets = peer->to;
    size_t length = peer->to_length;
    peer->to = NULL; /* what is answered stands in another buffer */
    peer->to_length = peer->to_capacity = 0;
    side_feed(peer->side, octets, length);
    free(octets);
    bool more = !peer->never_reads && read_output(peer);
    if (more)
        side_poll(peer->side); /* what is out may be told of */
    return more || length;
}

void
turns(struct peer *peer)
{
    while (fine(peer->side->run) && turn(peer))
        continue;
}
