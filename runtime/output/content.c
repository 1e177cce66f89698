/* The records of the output: content that is dropped, and acknowledgements that go ahead of it. */
#include <string.h>

#include "output/output.h"
#include "support/compiler.h"

bool
sw_output_ends(const struct sw_output *output, uint32_t stream_id)
{
    for (uint32_t i = output->content_count; i-- > 0;) {
        const struct sw_content *content = sw_content_at(output, i);
        if (content->stream_id == stream_id)
            return content->ends;
    }
    return false;
}

bool
sw_output_refers(const struct sw_output *output, uint32_t stream_id)
{
    for (uint32_t i = 0; i < output->content_count; i++) {
        const struct sw_content *content = sw_content_at(output, i);
        if (content->stream_id == stream_id && content->length && content->kept)
            return true;
    }
    return false;
}

/* ---- dropping ---------------------------------------------------------------------------------------------------------------- */

/* Owned octets of the record that stay when nothing beyond position `shown` does: a frame that has begun is finished. */
static uint32_t
begun(const struct sw_content *content, uint64_t shown)
{
    if (shown <= content->at)
        return 0;
    if (!content->length)
        return content->kept;
    uint64_t headers = (shown - content->at + SW_FRAME_HEADER_LENGTH - 1) / SW_FRAME_HEADER_LENGTH * SW_FRAME_HEADER_LENGTH;
    return headers < content->kept ? (uint32_t)headers : content->kept;
}

/* Where owned octets stand in memory. */
struct place {
    struct sw_chunk *chunk;
    uint32_t offset;
};

static void
walk(struct place *place, uint64_t length)
{
    while (length) {
        uint32_t part = place->chunk->end - place->offset;
        if (part == 0) {
            place->chunk = place->chunk->next;
            place->offset = place->chunk->start;
            continue;
        }
        if (part > length)
            part = (uint32_t)length;
        place->offset += part;
        length -= part;
    }
}

/* Take `length` octets at the place out of memory: none of them, nor of those behind, was shown. */
static void
cut(struct sw_output *output, struct place place, uint64_t length)
{
    while (length) {
        struct sw_chunk *chunk = place.chunk;
        uint32_t part = chunk->end - place.offset;
        if (part > length)
            part = (uint32_t)length;
        memmove(chunk->octets + place.offset, chunk->octets + place.offset + part, chunk->end - place.offset - part);
        chunk->end -= part;
        if (chunk != output->tail)
            output->wasted += part;
        length -= part;
        if (length) {
            place.chunk = chunk->next;
            place.offset = place.chunk->start;
        }
    }
}

/* Chunks that nothing is left in go; the first and the last one stay. */
static void
release_emptied(struct sw_output *output, const sw_allocator *memory)
{
    struct sw_chunk *chunk = output->head;
    while (chunk && chunk->next && chunk->next != output->tail) {
        struct sw_chunk *next = chunk->next;
        if (next->start == next->end) {
            chunk->next = next->next;
            output->wasted -= next->size - next->end;
            sw_release_memory(memory, next, sizeof *next + next->size);
        } else {
            chunk = next;
        }
    }
}

/* The program has all content of the call back; `sent` octets of the record's are out. */
void
sw_output_release(struct sw_output *output, struct sw_content *content, uint32_t sent)
{
    sw_release *release = content->release;
    const uint8_t *octets = content->named ? NULL : (const uint8_t *)content->external - content->before;
    content->release = NULL;
    output->released_sent = content->before + sent;
    release(content->arg, octets, content->total);
}

/* All of the record is dropped. If content of the same call is still on its way before it, that releases both. */
static void
release_dropped(struct sw_output *output, uint32_t index)
{
    struct sw_content *content = sw_content_at(output, index);
    while (content->before && index-- > 0) {
        struct sw_content *earlier = sw_content_at(output, index);
        if (earlier->stream_id != content->stream_id)
            continue;
        earlier->release = content->release;
        earlier->arg = content->arg;
        earlier->total = content->total;
        content->release = NULL;
        return;
    }
    if (content->release)
        sw_output_release(output, content, 0);
}

/* `place` is that of the record's octet `passed`, those before which are sent; from `kept` on they are dropped. Returns what they took. */
static uint64_t
drop_record(struct sw_output *output, uint32_t index, uint32_t passed, uint32_t kept, struct place place)
{
    struct sw_content *content = sw_content_at(output, index);
    const uint32_t dropped = content->kept - kept;
    uint64_t taken = dropped - SW_FRAME_HEADER_LENGTH;
    if (content->length) {
        taken = sw_content_behind(content, content->kept) - sw_content_behind(content, kept);
        output->referenced -= (size_t)taken;
    }
    walk(&place, kept - passed);
    cut(output, place, dropped);
    output->dropped_owned += dropped;
    content->kept = kept;
    if (!kept)
        release_dropped(output, index);
    return taken;
}

SW_COLD struct sw_dropped
sw_output_drop(struct sw_output *output, const sw_allocator *memory, uint32_t stream_id, uint32_t end)
{
    struct sw_dropped result = {.any = false};
    struct place place = {output->head, output->head ? output->head->start : 0};
    uint64_t position = output->sent;
    for (uint32_t i = 0; i < output->content_count; i++) {
        const struct sw_content *content = sw_content_at(output, i);
        const uint64_t from = content->at > position ? content->at : position;
        walk(&place, from - position);
        const uint32_t passed = (uint32_t)(from - content->at), kept = begun(content, output->shown);
        if (content->stream_id == stream_id && kept < content->kept) {
            if (!result.any)
                result.end = (uint32_t)content->at + kept;
            result.any = true;
            result.last = (uint32_t)content->at + content->owned == end;
            result.octets += drop_record(output, i, passed, kept, place);
        }
        walk(&place, content->kept - passed);
        position = content->at + content->owned;
    }
    if (result.any) {
        release_emptied(output, memory);
        sw_output_sent(output, memory, 0, true); /* records at the front that nothing is left of */
    }
    return result;
}

/* ---- acknowledgements ahead of content ------------------------------------------------------------------------------------------ */

/*
 * The first frame of content that nothing was shown of: the index of its record, and its position. False: there is none. Of
 * acknowledgements nothing is `kept`, so they are passed over.
 */
static bool
find_unshown(const struct sw_output *output, uint32_t *index, uint64_t *at)
{
    for (*index = 0; *index < output->content_count; ++*index) {
        const struct sw_content *content = sw_content_at(output, *index);
        const uint32_t kept = begun(content, output->shown);
        *at = content->at + kept;
        if (kept < content->kept)
            return true;
    }
    return false;
}

/* Room for a record at `index`; those from there on move. */
static void
insert(struct sw_output *output, uint32_t index)
{
    for (uint32_t i = output->content_count++; i > index; i--)
        *sw_content_at(output, i) = *sw_content_at(output, i - 1);
}

/* The record's frames from position `at` on become a record of their own, behind it. */
static void
split(struct sw_output *output, uint32_t index, uint64_t at)
{
    insert(output, index);
    struct sw_content *one = sw_content_at(output, index), *other = sw_content_at(output, index + 1);
    const uint32_t headers = (uint32_t)(at - one->at), behind = (uint32_t)sw_content_behind(one, headers);
    other->at = at;
    other->owned -= headers;
    other->kept -= headers;
    other->length -= behind;
    other->before += behind;
    if (!other->named)
        other->external = (const uint8_t *)one->external + behind;
    one->owned = one->kept = headers;
    one->length = behind;
    one->release = NULL;
    one->ends = false;
}

/* A place for the octets of one more. NULL: no memory. */
static uint8_t *
add_slot(struct sw_output *output, const sw_allocator *memory)
{
    if (!output->acks) {
        output->acks = sw_allocate(memory, sizeof *output->acks);
        if (!output->acks)
            return NULL;
        *output->acks = (struct sw_acks){.head = NULL};
    }
    struct sw_acks *acks = output->acks;
    if (!acks->tail || acks->tail->end == SW_ACK_SLOTS) {
        struct sw_ack_block *block = sw_allocate(memory, sizeof *block);
        if (!block)
            return NULL;
        block->next = NULL;
        block->first = block->end = 0;
        if (acks->tail)
            acks->tail->next = block;
        else
            acks->head = block;
        acks->tail = block;
    }
    acks->count++;
    return acks->tail->slots[acks->tail->end++];
}

SW_COLD bool
sw_output_acknowledge(struct sw_output *output, const sw_allocator *memory, const uint8_t *frame, size_t length)
{
    uint32_t index;
    uint64_t at;
    if (!find_unshown(output, &index, &at))
        return false;
    struct sw_content *before = index ? sw_content_at(output, index - 1) : NULL;
    bool joins = before && sw_content_is_acks(before) && before->at == at;
    if (!joins && (output->content_count > SW_OUTPUT_RECORDS - 2 || !sw_output_reserve_content(output, memory)))
        return false;
    if (!joins && at > sw_content_at(output, index)->at) {
        split(output, index++, at);
        if (!sw_output_reserve_content(output, memory))
            return false;
    }
    uint8_t *slot = add_slot(output, memory);
    if (!slot)
        return false;
    memcpy(slot, frame, length);
    if (!joins) {
        insert(output, index);
        *sw_content_at(output, index) = (struct sw_content){.at = at};
        before = sw_content_at(output, index);
    }
    before->length += (uint32_t)length;
    return true;
}

/* The first `octets` of them are sent. */
void
sw_output_pass_acks(struct sw_output *output, const sw_allocator *memory, size_t octets)
{
    struct sw_acks *acks = output->acks;
    acks->sent += (uint32_t)octets;
    for (;;) {
        struct sw_ack_block *block = acks->head;
        if (block->first == block->end) {
            acks->head = block->next;
            if (!acks->head)
                acks->tail = NULL;
            sw_release_memory(memory, block, sizeof *block);
            if (!acks->head)
                return;
            continue;
        }
        const uint32_t length = sw_ack_length(block->slots[block->first]);
        if (acks->sent < length)
            return;
        acks->sent -= length;
        block->first++;
        acks->count--;
    }
}

void
sw_output_release_acks(struct sw_output *output, const sw_allocator *memory)
{
    if (!output->acks)
        return;
    for (struct sw_ack_block *block = output->acks->head; block;) {
        struct sw_ack_block *next = block->next;
        sw_release_memory(memory, block, sizeof *block);
        block = next;
    }
    sw_release_memory(memory, output->acks, sizeof *output->acks);
    output->acks = NULL;
}
