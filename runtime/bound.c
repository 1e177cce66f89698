/*
 * The worst case of a connection's memory (statewire.h, sw_config_bound()): the sum of what each part can grow to by its limits. What
 * the program asks for itself - streams of its own, sections larger than its peer's, content by reference - is not the peer's doing.
 */
#include "conn.h"

/* An array that doubles from `first` until it holds `count`. While it moves, half as much again is held. */
static uint64_t
doubling(uint64_t count, uint64_t first, size_t element)
{
    uint64_t capacity = first;
    while (capacity < count)
        capacity *= 2;
    return (capacity + capacity / 2) * element;
}

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
    const uint64_t count = (uint64_t)config->budgets[SW_LIMIT_HELD_STREAMS] + 1, blocks = count / SW_BLOCK_STREAMS + 1;
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
    const uint64_t budget = config->budgets[SW_LIMIT_OUTPUT], frame = sw_setting_rules[SW_SETTING_INDEX_MAX_FRAME_SIZE].min;
    const uint64_t copied = budget + budget / SW_OUTPUT_SPREAD + (budget / frame + 1) * SW_FRAME_HEADER_LENGTH;
    const uint64_t control = (uint64_t)config->budgets[SW_LIMIT_CONTROL_QUEUE] * SW_FRAME_PING_LENGTH;
    const uint64_t credit = ((uint64_t)config->budgets[SW_LIMIT_HELD_STREAMS] + 1) * SW_FRAME_WINDOW_UPDATE_LENGTH;
    const uint64_t octets = copied + control + credit + SW_FRAME_GOAWAY_LENGTH + SW_DEBUG_OCTETS;
    const uint64_t ack_heads = (config->budgets[SW_LIMIT_CONTROL_QUEUE] / SW_ACK_SLOTS + 2) * sizeof(struct sw_ack_block *) * 2;
    const uint64_t chunks = octets / (SW_CHUNK_LARGEST / 2) + 6; /* those that are smaller, when few octets are written, come once each */
    const uint64_t contents = capacity(SW_OUTPUT_CONTENTS + budget / frame + 2, CONTENTS_FIRST);
    const uint64_t sent = SW_CHUNK_LARGEST > budget / 4 ? SW_CHUNK_LARGEST - budget / 4 : 0; /* of the first chunk */
    return octets + sent + chunks * (sizeof(struct sw_chunk) + SW_FRAME_PING_LENGTH) + SW_CHUNK_LARGEST +
           (contents + CONTENTS_MOVING) * sizeof(struct sw_content) + ack_heads + sizeof(struct sw_acks) + sizeof(struct sw_ack_block);
}

/* What the strings of a section reserve: by what they may come to, with the longest codes; and by the frames that they come in. */
static uint64_t
strings_bound(const sw_config *config)
{
    uint64_t by_list = 6 * (uint64_t)config->budgets[SW_LIMIT_LIST_OCTETS]; /* 30 bits for an octet, and room for eight octets in 5 */
    uint64_t frames = (uint64_t)config->budgets[SW_LIMIT_BLOCK_CONTINUATIONS] + 1;
    uint64_t coded = frames * config->settings[SW_SETTING_INDEX_MAX_FRAME_SIZE];
    if (coded >= by_list || coded > SIZE_MAX / 2)
        return by_list;
    uint64_t by_frames = sw_huffman_decode_bound((size_t)coded);
    return by_list < by_frames ? by_list : by_frames;
}

static uint64_t
decoder_bound(const sw_config *config)
{
    uint64_t list = config->budgets[SW_LIMIT_LIST_OCTETS];
    uint64_t fields = (uint64_t)config->budgets[SW_LIMIT_LIST_FIELDS] + config->budgets[SW_LIMIT_LIST_CRUMBS];
    uint64_t table = config->settings[SW_SETTING_INDEX_HEADER_TABLE_SIZE];
    if (table < SW_HPACK_TABLE_SIZE)
        table = SW_HPACK_TABLE_SIZE;
    uint64_t arena = 2 * strings_bound(config) + table + SW_HPACK_LARGEST_CHUNK; /* a chunk may be left half empty */
    uint64_t partial = list > SW_HPACK_LARGEST_CHUNK ? list + SW_HPACK_ENTRY_OVERHEAD : SW_HPACK_LARGEST_CHUNK;
    partial += SW_HPACK_LARGEST_CHUNK / 2; /* a value that is not judged by its name's length (hpack_decode.c) */
    return doubling(fields + 1, 16, sizeof(sw_field) + sizeof(uint16_t)) + arena + doubling(partial, 64, 1) +
           doubling(table, 512, 1) + doubling(table / SW_HPACK_ENTRY_OVERHEAD, 16, sizeof(struct sw_hpack_entry));
}

static uint64_t
encoder_bound(void)
{
    size_t entries = SW_HPACK_ENCODER_CAP / SW_HPACK_ENTRY_OVERHEAD;
    return doubling(SW_HPACK_ENCODER_CAP, 256, 1) + doubling(entries, 16, sizeof(struct sw_hpack_sent) + 3 * sizeof(uint16_t)) +
           doubling(1, 16, SW_HPACK_PLAN_OCTETS);
}

size_t
sw_config_bound(const sw_config *config)
{
    uint64_t own = sizeof(struct sw_conn) + sizeof(struct sw_hooks) + sizeof(struct sw_pending) + sizeof config->budgets;
    uint64_t shown = SW_FRAME_GOAWAY_LENGTH + (uint64_t)config->budgets[SW_LIMIT_SHOWN_OCTETS];
    uint64_t settings = (uint64_t)config->budgets[SW_LIMIT_SETTINGS_ENTRIES] * (SW_FRAME_SETTINGS_ENTRY_LENGTH + sizeof(sw_setting));
    uint64_t all = own + shown + settings + streams_bound(config) + output_bound(config) + decoder_bound(config) + encoder_bound();
    return all < SIZE_MAX ? (size_t)all : SIZE_MAX; /* where addresses have 32 bits */
}
