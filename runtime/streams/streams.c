#include "streams/streams.h"

#include <string.h>

#include "support/compiler.h"

struct sw_ring {
    uint32_t ids[SW_RING_STREAMS];
    struct sw_late late[SW_RING_STREAMS];
    uint8_t states[SW_RING_STREAMS];
};

enum { INDEX_FIRST = 16 }; /* cells */

size_t
sw_streams_ring_size(void)
{
    return sizeof(struct sw_ring);
}

void
sw_streams_init(struct sw_streams *streams)
{
    memset(streams, 0, sizeof *streams);
    streams->free_head = SW_SLOT_NONE;
    streams->credits = (struct sw_list){SW_SLOT_NONE, SW_SLOT_NONE};
    for (unsigned queue = 0; queue < SW_QUEUE_COUNT; queue++)
        streams->queues[queue] = (struct sw_list){SW_SLOT_NONE, SW_SLOT_NONE};
}

static SW_COLD void
release_blocks(struct sw_streams *streams, const sw_allocator *memory)
{
    for (uint32_t block = 0; block < streams->block_count; block++)
        sw_release_memory(memory, streams->blocks[block], sizeof(struct sw_stream) * SW_BLOCK_STREAMS);
    sw_release_memory(memory, streams->blocks, sizeof *streams->blocks * streams->block_capacity);
    sw_release_memory(memory, streams->index, sizeof *streams->index * streams->index_size);
}

SW_COLD void
sw_streams_free(struct sw_streams *streams, const sw_allocator *memory)
{
    release_blocks(streams, memory);
    sw_release_memory(memory, streams->ring, sizeof *streams->ring);
}

SW_COLD void
sw_streams_trim(struct sw_streams *streams, const sw_allocator *memory)
{
    if (streams->used)
        return;
    release_blocks(streams, memory);
    streams->blocks = NULL;
    streams->index = NULL;
    streams->block_count = streams->block_capacity = streams->index_size = 0;
    streams->free_head = SW_SLOT_NONE;
}

/* Identifiers of one side count up by two: those that are open at a time mostly have a cell each. */
static inline uint32_t *
index_cell(const struct sw_streams *streams, uint32_t id)
{
    return &streams->index[id >> 1 & (streams->index_size - 1)];
}

static inline void
index_insert(struct sw_streams *streams, struct sw_stream *stream, uint32_t slot)
{
    uint32_t *cell = index_cell(streams, stream->id);
    stream->chain = *cell;
    *cell = slot;
}

static inline void
index_delete(struct sw_streams *streams, const struct sw_stream *stream, uint32_t slot)
{
    uint32_t *at = index_cell(streams, stream->id);
    while (*at != slot)
        at = &sw_stream_at(streams, *at)->chain;
    *at = stream->chain;
}

uint32_t
sw_streams_find_slow(const struct sw_streams *streams, uint32_t id)
{
    if (!streams->used)
        return SW_SLOT_NONE;
    uint32_t slot = *index_cell(streams, id);
    while (slot != SW_SLOT_NONE && sw_stream_at(streams, slot)->id != id)
        slot = sw_stream_at(streams, slot)->chain;
    return slot;
}

static SW_COLD bool
index_grow(struct sw_streams *streams, const sw_allocator *memory)
{
    uint32_t size = streams->index_size ? 2 * streams->index_size : INDEX_FIRST;
    uint32_t *grown = sw_allocate(memory, sizeof *grown * size);
    if (!grown)
        return false;
    for (uint32_t cell = 0; cell < size; cell++)
        grown[cell] = SW_SLOT_NONE;
    sw_release_memory(memory, streams->index, sizeof *streams->index * streams->index_size);
    streams->index = grown;
    streams->index_size = size;
    for (uint32_t slot = 0; slot < streams->block_count * SW_BLOCK_STREAMS; slot++)
        if (sw_stream_at(streams, slot)->id)
            index_insert(streams, sw_stream_at(streams, slot), slot);
    return true;
}

static SW_COLD bool
add_block(struct sw_streams *streams, const sw_allocator *memory)
{
    void *blocks = streams->blocks;
    bool room = sw_grow(memory, &blocks, &streams->block_capacity, streams->block_count + 1, 4, sizeof *streams->blocks);
    streams->blocks = blocks;
    if (!room)
        return false;

    struct sw_stream *block = sw_allocate(memory, sizeof *block * SW_BLOCK_STREAMS);
    if (!block)
        return false;
    streams->blocks[streams->block_count] = block;
    for (uint32_t i = SW_BLOCK_STREAMS; i-- > 0;) {
        block[i].id = 0;
        block[i].link[SW_LINK_QUEUE].next = streams->free_head;
        streams->free_head = streams->block_count * SW_BLOCK_STREAMS + i;
    }
    streams->block_count++;
    return true;
}

SW_COLD bool
sw_streams_reserve_slow(struct sw_streams *streams, const sw_allocator *memory)
{
    if (!streams->ring) {
        streams->ring = sw_allocate(memory, sizeof *streams->ring);
        if (!streams->ring)
            return false;
        memset(streams->ring, 0, sizeof *streams->ring);
    }
    if (streams->index_size < (streams->block_count + 1) * SW_BLOCK_STREAMS && !index_grow(streams, memory))
        return false;
    return add_block(streams, memory);
}

uint32_t
sw_streams_add(struct sw_streams *streams, uint32_t id)
{
    uint32_t slot = streams->free_head;
    struct sw_stream *stream = sw_stream_at(streams, slot);
    streams->free_head = stream->link[SW_LINK_QUEUE].next;
    *stream = (struct sw_stream){.id = id, .recv_content = -1, .send_content = -1, .queue = SW_QUEUE_NONE};
    index_insert(streams, stream, slot);
    streams->used++;
    streams->odd += id & 1;
    streams->latest = slot;
    return slot;
}

static inline bool
in_grace(uint8_t state)
{
    return sw_stream_attributes[state] & SW_STREAM_IS_GRACE;
}

/* The one that was removed as number `number` makes room. If it may be in use still, lower identifiers are given its grace. */
static SW_COLD void
push_out(struct sw_streams *streams, uint32_t number)
{
    const struct sw_ring *ring = streams->ring;
    uint32_t at = number % SW_RING_STREAMS;
    if (number < streams->proven)
        return;
    if (ring->ids[at] > streams->grace_watermark)
        streams->grace_watermark = ring->ids[at];
    streams->pushed_out = number;
    sw_streams_allow_late(streams, ring->late[at].octets, ring->late[at].frames);
}

static void
keep_recent(struct sw_streams *streams, const struct sw_stream *stream)
{
    struct sw_ring *ring = streams->ring;
    uint32_t number = streams->removed++, at = number % SW_RING_STREAMS;
    if (ring->ids[at] && in_grace(ring->states[at]))
        push_out(streams, number - SW_RING_STREAMS);
    ring->ids[at] = stream->id;
    ring->states[at] = stream->state;
    if (in_grace(stream->state)) {
        ring->late[at] = stream->late;
        streams->unproven = true;
    }
}

static uint32_t
saturated(uint32_t one, uint32_t other)
{
    return one + other < one ? UINT32_MAX : one + other;
}

void
sw_streams_allow_late(struct sw_streams *streams, uint32_t octets, uint32_t frames)
{
    streams->late_allowed.octets = saturated(streams->late_allowed.octets, octets);
    streams->late_allowed.frames = saturated(streams->late_allowed.frames, frames);
}

struct sw_late *
sw_streams_late(struct sw_streams *streams, uint32_t id)
{
    for (uint32_t i = 0; streams->ring && i < SW_RING_STREAMS; i++)
        if (streams->ring->ids[i] == id)
            return &streams->ring->late[i];
    return &streams->late_allowed;
}

SW_COLD void
sw_streams_confirm(struct sw_streams *streams, uint32_t removed)
{
    if (!streams->unproven || removed <= streams->proven)
        return;
    streams->proven = removed;
    streams->unproven = false;
    uint32_t oldest = streams->removed > SW_RING_STREAMS ? streams->removed - SW_RING_STREAMS : 0;
    for (uint32_t number = removed > oldest ? removed : oldest; number < streams->removed; number++)
        if (in_grace(streams->ring->states[number % SW_RING_STREAMS]))
            streams->unproven = true;
    if (!streams->grace_watermark)
        return;
    if (streams->pushed_out >= removed) {
        streams->unproven = true;
        return;
    }
    streams->grace_watermark = 0;
    streams->late_allowed = (struct sw_late){0, 0};
}

uint8_t *
sw_streams_find_recent(const struct sw_streams *streams, uint32_t id)
{
    for (uint32_t i = 0; streams->ring && i < SW_RING_STREAMS; i++)
        if (streams->ring->ids[i] == id)
            return &streams->ring->states[i];
    return NULL;
}

static inline void
list_unlink(struct sw_streams *streams, struct sw_list *list, enum sw_link link, const struct sw_stream *stream)
{
    uint32_t next = stream->link[link].next, previous = stream->link[link].previous;
    if (previous == SW_SLOT_NONE)
        list->head = next;
    else
        sw_stream_at(streams, previous)->link[link].next = next;
    if (next == SW_SLOT_NONE)
        list->tail = previous;
    else
        sw_stream_at(streams, next)->link[link].previous = previous;
}

void
sw_streams_enqueue(struct sw_streams *streams, uint32_t slot, enum sw_queue queue)
{
    struct sw_stream *stream = sw_stream_at(streams, slot);
    if (stream->queue == queue)
        return;
    if (stream->queue != SW_QUEUE_NONE)
        list_unlink(streams, &streams->queues[stream->queue], SW_LINK_QUEUE, stream);
    stream->queue = (uint8_t)queue;
    if (queue != SW_QUEUE_NONE)
        sw_streams_append(streams, stream, slot, queue);
}

SW_COLD void
sw_streams_flush_slow(struct sw_streams *streams, uint32_t slot)
{
    struct sw_stream *stream = sw_stream_at(streams, slot);
    struct sw_list *list = &streams->queues[SW_QUEUE_FLUSHING];
    uint32_t previous = list->tail;
    while (previous != SW_SLOT_NONE && (int32_t)(sw_stream_at(streams, previous)->end - stream->end) > 0)
        previous = sw_stream_at(streams, previous)->link[SW_LINK_QUEUE].previous;
    uint32_t next = previous == SW_SLOT_NONE ? list->head : sw_stream_at(streams, previous)->link[SW_LINK_QUEUE].next;
    stream->queue = SW_QUEUE_FLUSHING;
    stream->link[SW_LINK_QUEUE].previous = previous;
    stream->link[SW_LINK_QUEUE].next = next;
    if (previous == SW_SLOT_NONE)
        list->head = slot;
    else
        sw_stream_at(streams, previous)->link[SW_LINK_QUEUE].next = slot;
    if (next == SW_SLOT_NONE)
        list->tail = slot;
    else
        sw_stream_at(streams, next)->link[SW_LINK_QUEUE].previous = slot;
}

void
sw_streams_list_credit(struct sw_streams *streams, uint32_t slot)
{
    struct sw_stream *stream = sw_stream_at(streams, slot);
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        return;
    stream->flags |= SW_STREAM_CREDIT_LISTED;
    sw_list_append(streams, &streams->credits, SW_LINK_CREDIT, stream, slot);
}

void
sw_streams_unlist_credit(struct sw_streams *streams, uint32_t slot)
{
    struct sw_stream *stream = sw_stream_at(streams, slot);
    if (!(stream->flags & SW_STREAM_CREDIT_LISTED))
        return;
    stream->flags &= (uint8_t)~SW_STREAM_CREDIT_LISTED;
    list_unlink(streams, &streams->credits, SW_LINK_CREDIT, stream);
}

void
sw_streams_remove(struct sw_streams *streams, struct sw_stream *stream, uint32_t slot)
{
    if (stream->queue != SW_QUEUE_NONE)
        list_unlink(streams, &streams->queues[stream->queue], SW_LINK_QUEUE, stream);
    if (stream->flags & SW_STREAM_CREDIT_LISTED)
        list_unlink(streams, &streams->credits, SW_LINK_CREDIT, stream);
    index_delete(streams, stream, slot);
    keep_recent(streams, stream);
    streams->odd -= stream->id & 1;
    stream->id = 0;
    stream->link[SW_LINK_QUEUE].next = streams->free_head;
    streams->free_head = slot;
    streams->used--;
}
