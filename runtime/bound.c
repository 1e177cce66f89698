/*
 * The worst case of a connection's memory (statewire.h, sw_config_bound()): the sum of what each part can grow to by its limits. What
 * the program asks for itself - streams of its own, sections larger than its peer's, content by reference - is not the peer's doing.
 */
#include "conn.h"

/* An array that doubles from `first` until it holds `count`. While it moves, half as much again is held. At most SIZE_MAX. */
static size_t
doubling(uint64_t count, uint64_t first, size_t element)
{
    uint64_t capacity = first;
    while (capacity < count)
        capacity *= 2;
    uint64_t octets = (capacity + capacity / 2) * element;
    return octets < SIZE_MAX ? (size_t)octets : SIZE_MAX;
}

static size_t
streams_bound(const sw_config *config)
{
    /* Streams of the peer's that are held, reserved ones of a client beside them, and the one that is about to be refused. */
    size_t count = (size_t)config->budgets[SW_LIMIT_HELD_STREAMS] + 1;
    if (config->role == SW_ROLE_CLIENT)
        count += config->settings[SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS];
    size_t blocks = count / SW_BLOCK_STREAMS + 1;
    return blocks * SW_BLOCK_STREAMS * sizeof(struct sw_stream) + doubling(blocks, 4, sizeof(void *)) +
           doubling(count + count / 3 + 1, 16, sizeof(uint32_t)) + sw_streams_ring_size();
}

static size_t
output_bound(const sw_config *config)
{
    /* A chunk may be left half empty by a frame that did not fit; records of content count as output. */
    size_t control = (size_t)config->budgets[SW_LIMIT_CONTROL_QUEUE] * SW_FRAME_PING_LENGTH;
    /* Credit is written while there is room for output; that of every stream may be due at once. */
    size_t credit = ((size_t)config->budgets[SW_LIMIT_HELD_STREAMS] + 1) * SW_FRAME_WINDOW_UPDATE_LENGTH;
    size_t owned = config->budgets[SW_LIMIT_OUTPUT] + control + credit;
    return 2 * owned + 2 * (sizeof(struct sw_chunk) + SW_CHUNK_LARGEST) +
           doubling(SW_OUTPUT_CONTENTS, 4, sizeof(struct sw_content));
}

/* What the strings of a section reserve: by what they may come to, with the longest codes; and by the frames that they come in. */
static size_t
strings_bound(const sw_config *config)
{
    size_t by_list = 6 * (size_t)config->budgets[SW_LIMIT_LIST_OCTETS]; /* 30 bits for an octet, and room for eight octets in 5 */
    size_t frames = (size_t)config->budgets[SW_LIMIT_BLOCK_CONTINUATIONS] + 1;
    size_t by_frames = sw_huffman_decode_bound(frames * config->settings[SW_SETTING_INDEX_MAX_FRAME_SIZE]);
    return by_list < by_frames ? by_list : by_frames;
}

static size_t
decoder_bound(const sw_config *config)
{
    size_t list = config->budgets[SW_LIMIT_LIST_OCTETS];
    size_t fields = (size_t)config->budgets[SW_LIMIT_LIST_FIELDS] + config->budgets[SW_LIMIT_LIST_CRUMBS];
    size_t table = config->settings[SW_SETTING_INDEX_HEADER_TABLE_SIZE];
    if (table < SW_HPACK_TABLE_SIZE)
        table = SW_HPACK_TABLE_SIZE;
    size_t arena = 2 * strings_bound(config) + table + SW_HPACK_LARGEST_CHUNK; /* a chunk may be left half empty */
    size_t partial = list > SW_HPACK_LARGEST_CHUNK ? list + SW_HPACK_ENTRY_OVERHEAD : SW_HPACK_LARGEST_CHUNK;
    partial += SW_HPACK_LARGEST_CHUNK / 2; /* a value that is not judged by its name's length (hpack_decode.c) */
    return doubling(fields + 1, 16, sizeof(sw_field) + sizeof(uint16_t)) + arena + doubling(partial, 64, 1) +
           doubling(table, 512, 1) + doubling(table / SW_HPACK_ENTRY_OVERHEAD, 16, sizeof(struct sw_hpack_entry));
}

static size_t
encoder_bound(void)
{
    size_t entries = SW_HPACK_ENCODER_CAP / SW_HPACK_ENTRY_OVERHEAD;
    return doubling(SW_HPACK_ENCODER_CAP, 256, 1) + doubling(entries, 16, sizeof(struct sw_hpack_sent) + 3 * sizeof(uint16_t)) +
           doubling(1, 16, SW_HPACK_PLAN_OCTETS);
}

size_t
sw_config_bound(const sw_config *config)
{
    size_t own = sizeof(struct sw_conn) + sizeof(struct sw_hooks) + sizeof(struct sw_pending) + sizeof config->budgets;
    size_t shown = SW_FRAME_GOAWAY_LENGTH + (size_t)config->budgets[SW_LIMIT_SHOWN_OCTETS];
    size_t settings = config->budgets[SW_LIMIT_SETTINGS_ENTRIES] * (SW_FRAME_SETTINGS_ENTRY_LENGTH + sizeof(sw_setting));
    return own + shown + settings + streams_bound(config) + output_bound(config) + decoder_bound(config) + encoder_bound();
}
