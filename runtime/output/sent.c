/* What of the output is reported as sent goes away, front to back. */
#include "output/output.h"

static void
retire_head(struct sw_output *output, const sw_allocator *memory, bool keep_spares)
{
    struct sw_chunk *chunk = output->head;
    output->head = chunk->next;
    output->wasted -= chunk->size - chunk->end;
    if (!keep_spares || chunk->size < output->tail->size || chunk->size > SW_CHUNK_LARGEST) { /* no smaller than those in use */
        sw_release_memory(memory, chunk, sizeof *chunk + chunk->size);
        return;
    }
    chunk->next = output->spare;
    output->spare = chunk;
}

static void
pass_chunks(struct sw_output *output, const sw_allocator *memory, uint64_t length, bool keep_spares)
{
    while (length) {
        struct sw_chunk *chunk = output->head;
        uint32_t part = chunk->end - chunk->start;
        if (part > length)
            part = (uint32_t)length;
        chunk->start += part;
        length -= part;
        if (chunk->start < chunk->end)
            return;
        if (chunk != output->tail) {
            retire_head(output, memory, keep_spares);
        } else if (chunk->size >= SW_CHUNK_REGULAR) {
            chunk->start = chunk->end = 0;
        } else { /* the preface's: an idle connection does without */
            output->head = output->tail = NULL;
            sw_release_memory(memory, chunk, sizeof *chunk + chunk->size);
        }
    }
}

/* Owned octets at the front are sent: mostly a frame header, and more follows in its chunk. */
static inline void
pass_owned(struct sw_output *output, const sw_allocator *memory, uint64_t length, bool keep_spares)
{
    struct sw_chunk *chunk = output->head;
    if (length && length < chunk->end - chunk->start)
        chunk->start += (uint32_t)length;
    else
        pass_chunks(output, memory, length, keep_spares);
}

/* How far owned octets are sent, and how many octets are left to be accounted for. */
struct progress {
    uint64_t position;
    size_t octets;
    uint64_t skipped; /* positions of octets that were dropped */
    size_t acks;      /* octets of acknowledgements sent */
};

/* Owned octets up to the position `until` are sent. False: not all of them. */
static inline bool
send_owned(struct progress *progress, uint64_t until)
{
    uint64_t part = until - progress->position;
    bool all = part <= progress->octets;
    if (!all)
        part = progress->octets;
    progress->position += part;
    progress->octets -= (size_t)part;
    return all;
}

/* The frames of a record that are kept: each header, then what goes with it. */
static inline bool
send_frames(struct progress *progress, uint32_t *external_sent, const struct sw_content *content)
{
    const uint64_t end = content->at + content->kept;
    uint64_t until = progress->position - (progress->position - content->at) % SW_FRAME_HEADER_LENGTH;
    uint64_t behind = sw_content_behind(content, (uint32_t)(until - content->at));
    for (;;) {
        uint64_t left = behind - *external_sent;
        if (progress->octets < left) {
            *external_sent += (uint32_t)progress->octets;
            progress->octets = 0;
            return false;
        }
        progress->octets -= (size_t)left;
        if (progress->position == until &&
            end - until > SW_FRAME_HEADER_LENGTH) { /* all at once, but the last, which may be shorter */
            const uint64_t whole = SW_FRAME_HEADER_LENGTH + content->frame;
            uint64_t frames = sw_least((end - until) / SW_FRAME_HEADER_LENGTH - 1, progress->octets / whole);
            progress->position = until += frames * SW_FRAME_HEADER_LENGTH;
            progress->octets -= (size_t)(frames * whole);
            behind += frames * content->frame;
        }
        *external_sent = (uint32_t)behind;
        if (until == end)
            return true;
        until += SW_FRAME_HEADER_LENGTH;
        if (!send_owned(progress, until))
            return false;
        behind = content->length - behind > content->frame ? behind + content->frame : content->length;
    }
}

static bool
send_acks(struct progress *progress, uint32_t *external_sent, const struct sw_content *content)
{
    if (!send_owned(progress, content->at))
        return false;
    size_t part = content->length - *external_sent;
    bool all = part <= progress->octets;
    if (!all)
        part = progress->octets;
    *external_sent += (uint32_t)part;
    progress->octets -= part;
    progress->acks += part;
    return all;
}

/* All of a record's octets that are kept. */
static inline bool
send_record(struct sw_output *output, struct progress *progress, const struct sw_content *content)
{
    if (sw_content_is_acks(content))
        return send_acks(progress, &output->external_sent, content);
    const bool frames = content->length && content->kept; /* else it stands among the owned octets around it */
    const uint64_t until = frames ? content->at : content->at + content->kept;
    if (progress->position < until && !send_owned(progress, until))
        return false;
    if (!frames)
        return true;
    const uint32_t before = output->external_sent;
    bool all = send_frames(progress, &output->external_sent, content);
    output->referenced -= output->external_sent - before;
    return all;
}

/* Each record's frames are sent as far as `octets` go, and it is gone when they are. Dropped ones take none. */
void
sw_output_sent(struct sw_output *output, const sw_allocator *memory, size_t octets, bool keep_spares)
{
    if (octets > output->visible)
        octets = output->visible;
    output->visible -= octets;
    output->total_sent += octets;
    struct progress progress = {.position = output->sent, .octets = octets};
    bool all = true;
    while (output->content_count) {
        const struct sw_content *content = sw_content_at(output, 0);
        all = send_record(output, &progress, content);
        if (!all)
            break;
        const uint32_t dropped = content->owned - content->kept;
        if (dropped) {
            output->dropped_owned -= dropped;
            progress.skipped += dropped;
            progress.position = content->at + content->owned;
        }
        sw_output_pop_content(output);
    }
    if (all && send_owned(&progress, output->written))
        output->reserved_goaway_sent = (uint8_t)(output->reserved_goaway_sent + progress.octets);
    if (progress.acks)
        sw_output_pass_acks(output, memory, progress.acks);
    const uint64_t passed = progress.position - output->sent - progress.skipped;
    output->sent = progress.position;
    pass_owned(output, memory, passed, keep_spares);
}
