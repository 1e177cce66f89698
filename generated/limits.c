/* Generated from spec/limits.yaml. Do not edit: change that file and run `make generate`. */
#include "limits.h"

#define CLIENT (1 << SW_ROLE_CLIENT)
#define SERVER (1 << SW_ROLE_SERVER)

/* clang-format off */
const struct sw_limit_rule sw_limit_rules[SW_LIMIT_COUNT] = {
    /* a stream that the peer opens, until it is closed: rfc9113-5.1.2-02, rfc9113 5.1.2; A1, A4, A8 */
    [SW_LIMIT_CONCURRENT_STREAMS] = {
        .budget = 100,
        .check = SW_CHECK_LIMIT_CONCURRENT_STREAMS,
        .breach = SW_BREACH_STREAM_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT | SERVER,
    },
    /* a stream that the peer opens, until its record is released: rfc9113-10.5-02, rfc9113-5.1.2-02; A1, A2 */
    [SW_LIMIT_HELD_STREAMS] = {
        .budget = 200,
        .check = SW_CHECK_LIMIT_HELD_STREAMS,
        .breach = SW_BREACH_STREAM_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT | SERVER,
    },
    /* a stream refused for concurrent_streams or held_streams, but for what our program has not released: rfc9113-10.5-03,
     * rfc9113-10.5-02; A4 */
    [SW_LIMIT_REFUSED_STREAMS] = {
        .budget = 100,
        .unacknowledged = 1000,
        .check = SW_CHECK_LIMIT_REFUSED_STREAMS,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .warn_at = 75,
        .roles = SERVER,
    },
    /* a RST_STREAM received, or a stream error found, before our first response HEADERS left: rfc9113-10.5-03, rfc9113-10.5-02; A1,
     * A2, A3, B4 */
    [SW_LIMIT_RESETS] = {
        .budget = 1000,
        .check = SW_CHECK_LIMIT_RESETS,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .warn_at = 75,
        .graceful = 1,
        .roles = SERVER,
    },
    /* a PRIORITY, a frame of an unknown type, a GOAWAY but the first, a PING acknowledgement nobody asked for, a late frame:
     * rfc9113-10.5-03, rfc9113-10.5-02; B5, B8, B10, B11 */
    [SW_LIMIT_GLITCHES] = {
        .budget = 1000,
        .check = SW_CHECK_LIMIT_GLITCHES,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .warn_at = 75,
        .graceful = 1,
        .roles = CLIENT | SERVER,
    },
    /* how often the content of a DATA frame shorter than the unit goes into the unit, less one: rfc9113-10.5-03, rfc9113-10.5-02;
     * B6, B7 */
    [SW_LIMIT_DATA_OVERHEAD] = {
        .budget = 25600,
        .unit = 256,
        .check = SW_CHECK_LIMIT_DATA_OVERHEAD,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .scale = 4,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* each of them, padding or not: rfc9113-10.5-03, rfc9113 10.5; B6 */
    [SW_LIMIT_DATA_EMPTY] = {
        .budget = 100,
        .check = SW_CHECK_LIMIT_DATA_EMPTY,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* a WINDOW_UPDATE that does not return a unit or more of content sent, and a RST_STREAM on a closed stream: rfc9113-10.5-03,
     * rfc9113-10.5-02; B9 */
    [SW_LIMIT_WINDOW_UPDATES] = {
        .budget = 100,
        .unit = 4,
        .check = SW_CHECK_LIMIT_WINDOW_UPDATES,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* an acknowledgement, RST_STREAM or other control frame that the peer provoked: rfc9113-10.5-03, rfc9113-10.5-02; B1, B2, B4 */
    [SW_LIMIT_CONTROL_QUEUE] = {
        .budget = 1000,
        .min = 16,
        .check = SW_CHECK_LIMIT_CONTROL_QUEUE,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT | SERVER,
    },
    /* the octets of each field, and 32: rfc9113-10.5.1-02, rfc9113 10.5.1; C3, C4, C5 */
    [SW_LIMIT_LIST_OCTETS] = {
        .budget = 65536,
        .hard_check = SW_CHECK_LIMIT_LIST_OCTETS_HARD,
        .hard = 4,
        .breach = SW_BREACH_FLAG,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* each field line: rfc9113-10.5.1-02, rfc9113-10.5-02; C3, C4, C5 */
    [SW_LIMIT_LIST_FIELDS] = {
        .budget = 256,
        .hard_check = SW_CHECK_LIMIT_LIST_FIELDS_HARD,
        .hard = 4,
        .breach = SW_BREACH_FLAG,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* each cookie field line: rfc9113-10.5.1-02, rfc9113 8.2.3; C5 */
    [SW_LIMIT_LIST_CRUMBS] = {
        .budget = 256,
        .hard_check = SW_CHECK_LIMIT_LIST_CRUMBS_HARD,
        .hard = 4,
        .breach = SW_BREACH_FLAG,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* each CONTINUATION frame: rfc9113-10.5-03, rfc9113 6.10; C1 */
    [SW_LIMIT_BLOCK_CONTINUATIONS] = {
        .budget = 8,
        .check = SW_CHECK_LIMIT_BLOCK_CONTINUATIONS,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* a HEADERS, PUSH_PROMISE or CONTINUATION without END_HEADERS whose fragment is shorter than the unit: rfc9113-10.5-03, rfc9113
     * 6.10; C1, C2 */
    [SW_LIMIT_BLOCK_SHORT_FRAGMENTS] = {
        .budget = 4,
        .unit = 1024,
        .check = SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* each dynamic table size update: rfc7541 4.2, rfc7541 7.4; C10 */
    [SW_LIMIT_SIZE_UPDATES] = {
        .budget = 16,
        .min = 2,
        .check = SW_CHECK_LIMIT_SIZE_UPDATES,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_BLOCK,
        .roles = CLIENT | SERVER,
    },
    /* each setting: rfc9113-10.5-03, rfc9113 6.5; B3 */
    [SW_LIMIT_SETTINGS_ENTRIES] = {
        .budget = 32,
        .check = SW_CHECK_LIMIT_SETTINGS_ENTRIES,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_FRAME,
        .roles = CLIENT | SERVER,
    },
    /* each octet of it: rfc9113-5.5-02, rfc9113-6.8-10; B8 */
    [SW_LIMIT_SHOWN_OCTETS] = {
        .budget = 4096,
        .breach = SW_BREACH_DROP,
        .per = SW_LIMIT_PER_FRAME,
        .roles = CLIENT | SERVER,
    },
    /* each octet received: rfc9113-10.5-03, rfc9113-10.5-02; B5, B6, B8, B9, D1 */
    [SW_LIMIT_GOODPUT] = {
        .budget = 8388608,
        .check = SW_CHECK_LIMIT_GOODPUT,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT | SERVER,
    },
    /* each field section with a 1xx status: rfc9113-10.5-02, rfc9113-8.1-01; B12 */
    [SW_LIMIT_INFORMATIONAL] = {
        .budget = 100,
        .check = SW_CHECK_LIMIT_INFORMATIONAL,
        .breach = SW_BREACH_STREAM_ERROR,
        .per = SW_LIMIT_PER_STREAM,
        .roles = CLIENT,
    },
    /* each octet until it is reported as sent: rfc9113 10.5; B1, D1 */
    [SW_LIMIT_OUTPUT] = {
        .budget = 65536,
        .min = 4096,
        .status = SW_STATUS_OUTPUT_FULL,
        .breach = SW_BREACH_REFUSE,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT | SERVER,
    },
    /* a PUSH_PROMISE that is refused or malformed, and a pushed response beyond concurrent_streams, since our last request:
     * rfc9113-10.5-03, rfc9113 8.4; A8 */
    [SW_LIMIT_REFUSED_PROMISES] = {
        .budget = 1000,
        .check = SW_CHECK_LIMIT_REFUSED_PROMISES,
        .breach = SW_BREACH_CONN_ERROR,
        .per = SW_LIMIT_PER_CONNECTION,
        .roles = CLIENT,
    },
    /* a HEADERS, an empty DATA frame, one beyond the window, or a RST_STREAM: rfc9113-5.1-11, rfc9113-10.5-02; B11 */
    [SW_LIMIT_LATE_FRAMES] = {
        .budget = 2,
        .charges = SW_LIMIT_GLITCHES,
        .breach = SW_BREACH_CHARGE,
        .per = SW_LIMIT_PER_STREAM,
        .roles = CLIENT | SERVER,
    },
};

const uint32_t sw_limit_budgets[SW_LIMIT_COUNT] = {
    [SW_LIMIT_CONCURRENT_STREAMS] = 100,
    [SW_LIMIT_HELD_STREAMS] = 200,
    [SW_LIMIT_REFUSED_STREAMS] = 100,
    [SW_LIMIT_RESETS] = 1000,
    [SW_LIMIT_GLITCHES] = 1000,
    [SW_LIMIT_DATA_OVERHEAD] = 25600,
    [SW_LIMIT_DATA_EMPTY] = 100,
    [SW_LIMIT_WINDOW_UPDATES] = 100,
    [SW_LIMIT_CONTROL_QUEUE] = 1000,
    [SW_LIMIT_LIST_OCTETS] = 65536,
    [SW_LIMIT_LIST_FIELDS] = 256,
    [SW_LIMIT_LIST_CRUMBS] = 256,
    [SW_LIMIT_BLOCK_CONTINUATIONS] = 8,
    [SW_LIMIT_BLOCK_SHORT_FRAGMENTS] = 4,
    [SW_LIMIT_SIZE_UPDATES] = 16,
    [SW_LIMIT_SETTINGS_ENTRIES] = 32,
    [SW_LIMIT_SHOWN_OCTETS] = 4096,
    [SW_LIMIT_GOODPUT] = 8388608,
    [SW_LIMIT_INFORMATIONAL] = 100,
    [SW_LIMIT_OUTPUT] = 65536,
    [SW_LIMIT_REFUSED_PROMISES] = 1000,
    [SW_LIMIT_LATE_FRAMES] = 2,
};

const struct sw_refund sw_refunds[] = {
    {.every = 1, .amount = 8, .limit = SW_LIMIT_GLITCHES, .beyond = 0}, /* SW_REFUND_STREAM_OPENED */
    {.every = 1, .amount = 2, .limit = SW_LIMIT_DATA_EMPTY, .beyond = 0}, /* SW_REFUND_STREAM_OPENED */
    {.every = 1, .amount = 2, .limit = SW_LIMIT_WINDOW_UPDATES, .beyond = 1}, /* SW_REFUND_STREAM_OPENED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_REFUSED_STREAMS, .beyond = 0}, /* SW_REFUND_STREAM_FINISHED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_GLITCHES, .beyond = 0}, /* SW_REFUND_STREAM_FINISHED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_DATA_EMPTY, .beyond = 0}, /* SW_REFUND_STREAM_FINISHED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_CONCURRENT_STREAMS, .beyond = 0}, /* SW_REFUND_STREAM_CLOSED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_HELD_STREAMS, .beyond = 0}, /* SW_REFUND_STREAM_RELEASED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_RESETS, .beyond = 0}, /* SW_REFUND_RESPONSE_BEGUN */
    {.every = 16384, .amount = 1, .limit = SW_LIMIT_GLITCHES, .beyond = 0}, /* SW_REFUND_DATA_RECEIVED */
    {.every = 1, .amount = 2, .limit = SW_LIMIT_DATA_EMPTY, .beyond = 0}, /* SW_REFUND_DATA_FRAME_RECEIVED */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_DATA_OVERHEAD, .beyond = 0}, /* SW_REFUND_DATA_CONSUMED */
    {.every = 1, .amount = 16, .limit = SW_LIMIT_WINDOW_UPDATES, .beyond = 1}, /* SW_REFUND_DATA_FRAME_SENT */
    {.every = 1, .amount = 8, .limit = SW_LIMIT_GOODPUT, .beyond = 1}, /* SW_REFUND_PAYLOAD */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_OUTPUT, .beyond = 0}, /* SW_REFUND_OCTETS_SENT */
    {.every = 1, .amount = 1, .limit = SW_LIMIT_CONTROL_QUEUE, .beyond = 0}, /* SW_REFUND_CONTROL_FRAME_SENT */
};

const uint8_t sw_refund_first[SW_REFUND_COUNT + 1] = {
    [SW_REFUND_STREAM_OPENED] = 0,
    [SW_REFUND_STREAM_FINISHED] = 3,
    [SW_REFUND_STREAM_CLOSED] = 6,
    [SW_REFUND_STREAM_RELEASED] = 7,
    [SW_REFUND_RESPONSE_BEGUN] = 8,
    [SW_REFUND_DATA_RECEIVED] = 9,
    [SW_REFUND_DATA_FRAME_RECEIVED] = 10,
    [SW_REFUND_DATA_CONSUMED] = 11,
    [SW_REFUND_DATA_FRAME_SENT] = 12,
    [SW_REFUND_PAYLOAD] = 13,
    [SW_REFUND_OCTETS_SENT] = 14,
    [SW_REFUND_CONTROL_FRAME_SENT] = 15,
    [SW_REFUND_COUNT] = 16,
};
/* clang-format on */
