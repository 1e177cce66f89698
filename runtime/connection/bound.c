/*
 * The worst case of a connection's memory (statewire.h, sw_config_bound()): the sum of what each part can grow to by its limits. What
 * the program asks for itself - streams of its own, sections larger than its peer's, content by reference - is not the peer's doing.
 */
#include "connection/settings_exchange.h"

/* The smallest power of two that holds `count`, from `first` on. */
static uint64_t
capacity(uint64_t count, uint64_t first)
{
    while (first < count)
        first *= 2;
    return first;
}

/* Streams of the peer's that are held, and the one that is about to be refused. */
static uint64_t
streams_bound(const sw_config *config)
{
    const uint64_t count = (uint64_t)config->budgets[SW_COUNT_HELD_STREAMS] + 1, blocks = count / SW_BLOCK_STREAMS + 1;
    return blocks * SW_BLOCK_STREAMS * sizeof(struct sw_stream) + capacity(blocks, 4) * sizeof(void *) +
           capacity(blocks * SW_BLOCK_STREAMS, 16) * sizeof(uint32_t) + sw_streams_ring_size();
}

/*
 * The output. A call that writes finds less taken than the budget, and copies no more than that leaves; its frames, with a header each,
 * may leave a small part of their length free at the ends of chunks (sw_output_spreads()). Beside that stand the control frames that the
 * peer provokes, credit for each stream and the connection, a GOAWAY, what the last chunk has left, and the records of content.
 * What is written for the peer goes on when calls are refused, and leaves less than a frame free in each chunk.
 */
static uint64_t
output_bound(const sw_config *config)
{
    enum { CONTENTS_FIRST = 4, CONTENTS_MOVING = 16 }; /* held twice while the ring grows to its last size (output.c) */
    const uint64_t budget = config->budgets[SW_COUNT_OUTPUT_OCTETS], frame = sw_setting_rules[SW_SETTING_OF_PAYLOADS].min;
    const uint64_t copied = budget + budget / SW_OUTPUT_SPREAD + (budget / frame + 1) * SW_FRAME_HEADER_LENGTH;
    const uint64_t control = (uint64_t)config->budgets[SW_COUNT_CONTROL_FRAMES] * SW_FRAME_PING_LENGTH;
    const uint64_t credit = ((uint64_t)config->budgets[SW_COUNT_HELD_STREAMS] + 1) * SW_FRAME_WINDOW_UPDATE_LENGTH;
    const uint64_t octets = copied + control + credit + SW_FRAME_GOAWAY_LENGTH + SW_DEBUG_OCTETS;
    const uint64_t ack_heads = (config->budgets[SW_COUNT_CONTROL_FRAMES] / SW_ACK_SLOTS + 2) * sizeof(struct sw_ack_block *) * 2;
    const uint64_t chunks =
        octets / (SW_CHUNK_LARGEST / 2) + 6; /* those that are smaller, when few octets are written, come once each */
    const uint64_t contents = capacity(SW_OUTPUT_CONTENTS + budget / frame + 2, CONTENTS_FIRST);
    const uint64_t sent = SW_CHUNK_LARGEST > budget / 4 ? SW_CHUNK_LARGEST - budget / 4 : 0; /* of the first chunk */
    return octets + sent + chunks * (sizeof(struct sw_chunk) + SW_FRAME_PING_LENGTH) + SW_CHUNK_LARGEST +
           (contents + CONTENTS_MOVING) * sizeof(struct sw_content) + ack_heads + sizeof(struct sw_acks) +
           sizeof(struct sw_ack_block);
}

static uint64_t
larger(uint64_t one, uint64_t other)
{
    return one > other ? one : other;
}

/*
 * The decoder, at the moment where it holds most. With F fields stored, of n that may be (hpack/section.c):
 *
 *   strings    names and values of stored fields come to list - 32 F at most, wherever they stand. A chunk of the arena is left with 256
 *              octets unused at most, and one that holds a single literal is as long as that, 257 octets at least, beside its head:
 *              15/14 of it. A string that is being decoded has no more than what is still left of the list.
 *   detached   strings that the table held go to a chunk of exact size: a head for each field at most.
 *   array      it grows from f places to n at once, f being n/4 or less; both are held while it moves, when F is f. As a field's place is
 *              34 octets, and 15/14 of 32 is more, what it takes beside the strings is never more than n places.
 *   beside it  the newest chunk may be all but empty, as may be a first one that was smaller; a field that is not stored may become an
 *              entry, for which its strings are held once.
 *   table      octets and descriptors. Only one array moves at a time, here or in the encoder.
 */
static uint64_t
decoder_bound(const sw_config *config)
{
    enum { FIRST_FIELDS = 16, FIELDS_FACTOR = 4, FIRST_CHUNK = 512, FIRST_OCTETS = 512, FIRST_RING = 16 };
    uint64_t list = config->budgets[SW_COUNT_SECTION_OCTETS], place = sizeof(sw_field) + sizeof(uint16_t);
    uint64_t fields = (uint64_t)config->budgets[SW_COUNT_SECTION_FIELDS] + config->budgets[SW_COUNT_SECTION_CRUMBS];
    uint64_t table = larger(config->settings[SW_SETTING_OF_TABLE], SW_HPACK_TABLE_SIZE);
    if (fields > list / SW_HPACK_ENTRY_OVERHEAD)
        fields = list / SW_HPACK_ENTRY_OVERHEAD;
    fields = (fields + 1 + 3) / 4 * 4;
    uint64_t before = 0, ring = FIRST_RING; /* f, and the capacity of the ring */
    for (uint64_t next = FIRST_FIELDS; next * FIELDS_FACTOR <= fields; next *= FIELDS_FACTOR)
        before = next;
    while (ring < table / SW_HPACK_ENTRY_OVERHEAD)
        ring *= 2;
    uint64_t descriptors = ring * sizeof(struct sw_hpack_entry),
             moving = larger(larger(table, descriptors), SW_HPACK_ENCODER_CAP) / 2;

    uint64_t strings = list + list / 14 + SW_HPACK_CHUNK + FIRST_CHUNK + table + sizeof(struct sw_hpack_chunk);
    uint64_t heads = sizeof(struct sw_hpack_chunk) * (before > 0 ? before : fields);
    uint64_t array = fields * place + (moving > place * before ? moving - place * before : 0);
    return strings + heads + array + larger(table, FIRST_OCTETS) + descriptors;
}

/* The encoder: its table, and the plans of a section of a few fields. What a program's larger sections take is its own doing. */
static uint64_t
encoder_bound(void)
{
    enum { FIRST_PLANS = 16 };
    uint64_t entries = SW_HPACK_ENCODER_CAP / SW_HPACK_ENTRY_OVERHEAD; /* a power of two */
    return SW_HPACK_ENCODER_CAP + entries * (sizeof(struct sw_hpack_sent) + 3 * sizeof(uint16_t)) +
           FIRST_PLANS * SW_HPACK_PLAN_OCTETS;
}

/* A section whose cookies are joined, beside the one in the decoder, where each field has 32 octets of the list. */
static uint64_t
joined_bound(const sw_config *config)
{
    enum { FIELD = sizeof(sw_field) + sizeof(uint32_t) };
    const uint64_t list = config->budgets[SW_COUNT_SECTION_OCTETS];
    return config->options.join_cookies ? sizeof(sw_field_list) + list + list / SW_HPACK_ENTRY_OVERHEAD * FIELD : 0;
}

/* The clock, and what it knows of streams: twice while it grows. */
static uint64_t
clock_bound(const sw_config *config)
{
    const uint64_t slots =
        ((uint64_t)config->budgets[SW_COUNT_HELD_STREAMS] + 1) / SW_BLOCK_STREAMS * SW_BLOCK_STREAMS + SW_BLOCK_STREAMS;
    const bool tracks = config->timeouts.after[SW_TIMEOUT_STREAM_IDLE] || config->timeouts.after[SW_TIMEOUT_STREAM_STALLED];
    return sizeof(struct sw_clock) + (tracks ? 2 * slots * sizeof(struct sw_track) : 0);
}

size_t
sw_config_bound(const sw_config *config)
{
    uint64_t own = clock_bound(config) + sizeof(struct sw_conn) + sizeof(struct sw_hooks) +
                   (config->options.count_frames ? sizeof(struct sw_counts) : 0) + sizeof(struct sw_pending) +
                   sizeof config->budgets;
    uint64_t shown = SW_FRAME_GOAWAY_LENGTH + (uint64_t)config->budgets[SW_COUNT_SHOWN_OCTETS];
    uint64_t settings = (uint64_t)config->budgets[SW_COUNT_ENTRIES] * (SW_FRAME_SETTINGS_ENTRY_LENGTH + SW_SETTINGS_ENTRY_OCTETS);
    uint64_t kept = 2 * (sizeof(struct sw_kept) +
                         (uint64_t)config->budgets[SW_COUNT_KEPT_SETTINGS] * sizeof(sw_setting)); /* twice while it grows */
    uint64_t all = own + shown + settings + kept + joined_bound(config) + streams_bound(config) + output_bound(config) +
                   decoder_bound(config) + encoder_bound();
    return all < SIZE_MAX ? (size_t)all : SIZE_MAX; /* where addresses have 32 bits */
}
