/* Generated from spec/limits.yaml. Do not edit: change that file and run `make generate`. */
#include "limits.h"

#define CLIENT (1 << SW_ROLE_CLIENT)
#define SERVER (1 << SW_ROLE_SERVER)

/* clang-format off */
const struct sw_balance_rule sw_balance_rules[SW_BALANCE_COUNT] = {
    /* rfc9113-10.5-03, rfc9113-10.5-02; A4 */
    [SW_BALANCE_REFUSED_STREAMS] = {
        .check = SW_CHECK_LIMIT_REFUSED_STREAMS,
        .limit = SW_LIMIT_REFUSED_STREAMS,
        .warn_at = 75,
        .roles = SERVER,
    },
    /* rfc9113-10.5-03, rfc9113-10.5-02; A1, A2, A3, B4 */
    [SW_BALANCE_RESETS] = {
        .check = SW_CHECK_LIMIT_RESETS,
        .limit = SW_LIMIT_RESETS,
        .warn_at = 75,
        .graceful = 1,
        .roles = SERVER,
    },
    /* rfc9113-10.5-03, rfc9113-10.5-02; B5, B8, B10, B11 */
    [SW_BALANCE_GLITCHES] = {
        .check = SW_CHECK_LIMIT_GLITCHES,
        .limit = SW_LIMIT_GLITCHES,
        .warn_at = 75,
        .graceful = 1,
        .roles = CLIENT | SERVER,
    },
    /* rfc9113-10.5-03, rfc9113-10.5-02; B6, B7 */
    [SW_BALANCE_DATA_OVERHEAD] = {
        .check = SW_CHECK_LIMIT_DATA_OVERHEAD,
        .limit = SW_LIMIT_DATA_OVERHEAD,
        .scale = 4,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* rfc9113-10.5-03, rfc9113 10.5; B6 */
    [SW_BALANCE_DATA_EMPTY] = {
        .check = SW_CHECK_LIMIT_DATA_EMPTY,
        .limit = SW_LIMIT_DATA_EMPTY,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* rfc9113-10.5-03, rfc9113-10.5-02; B9 */
    [SW_BALANCE_WINDOW_UPDATES] = {
        .check = SW_CHECK_LIMIT_WINDOW_UPDATES,
        .limit = SW_LIMIT_WINDOW_UPDATES,
        .warn_at = 75,
        .roles = CLIENT | SERVER,
    },
    /* rfc9113-10.5-03, rfc9113 8.4; A8 */
    [SW_BALANCE_REFUSED_PROMISES] = {
        .check = SW_CHECK_LIMIT_REFUSED_PROMISES,
        .limit = SW_LIMIT_REFUSED_PROMISES,
        .roles = CLIENT,
    },
};

const struct sw_limit_rule sw_limit_rules[SW_LIMIT_COUNT] = {
    [SW_LIMIT_CONCURRENT_STREAMS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_HELD_STREAMS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_CONCURRENT_STREAMS, .times = 2},
    [SW_LIMIT_REFUSED_STREAMS] = {.min = 0, .balance = SW_BALANCE_REFUSED_STREAMS, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_RESETS] = {.min = 0, .balance = SW_BALANCE_RESETS, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_GLITCHES] = {.min = 0, .balance = SW_BALANCE_GLITCHES, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_DATA_OVERHEAD] = {.min = 0, .balance = SW_BALANCE_DATA_OVERHEAD, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_DATA_EMPTY] = {.min = 0, .balance = SW_BALANCE_DATA_EMPTY, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_WINDOW_UPDATES] = {.min = 0, .balance = SW_BALANCE_WINDOW_UPDATES, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_CONTROL_QUEUE] = {.min = 16, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_LIST_OCTETS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_LIST_FIELDS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_LIST_CRUMBS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_BLOCK_CONTINUATIONS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_BLOCK_SHORT_FRAGMENTS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_SIZE_UPDATES] = {.min = 2, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_SETTINGS_ENTRIES] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_SHOWN_OCTETS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_GOODPUT] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_INFORMATIONAL] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_OUTPUT] = {.min = 4096, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_REFUSED_PROMISES] = {.min = 0, .balance = SW_BALANCE_REFUSED_PROMISES, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_LATE_FRAMES] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
    [SW_LIMIT_KEPT_SETTINGS] = {.min = 0, .balance = SW_BALANCE_COUNT, .follows = SW_LIMIT_COUNT, .times = 0},
};

const uint32_t sw_limit_budgets[SW_LIMIT_COUNT] = {
    [SW_LIMIT_CONCURRENT_STREAMS] = 100,
    [SW_LIMIT_HELD_STREAMS] = 200,
    [SW_LIMIT_REFUSED_STREAMS] = 100,
    [SW_LIMIT_RESETS] = 1000,
    [SW_LIMIT_GLITCHES] = 1000,
    [SW_LIMIT_DATA_OVERHEAD] = 262140,
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
    [SW_LIMIT_KEPT_SETTINGS] = 16,
};

const struct sw_refund sw_refunds[] = {
    {.amount = 8, .balance = SW_BALANCE_GLITCHES}, /* SW_REFUND_STREAM_OPENED */
    {.amount = 2, .balance = SW_BALANCE_DATA_EMPTY}, /* SW_REFUND_STREAM_OPENED */
    {.amount = 2, .balance = SW_BALANCE_WINDOW_UPDATES, .beyond = 1}, /* SW_REFUND_STREAM_OPENED */
    {.all = 1, .balance = SW_BALANCE_REFUSED_PROMISES}, /* SW_REFUND_STREAM_OPENED */
    {.amount = 1, .balance = SW_BALANCE_REFUSED_STREAMS}, /* SW_REFUND_STREAM_FINISHED */
    {.amount = 1, .balance = SW_BALANCE_GLITCHES}, /* SW_REFUND_STREAM_FINISHED */
    {.amount = 1, .balance = SW_BALANCE_DATA_EMPTY}, /* SW_REFUND_STREAM_FINISHED */
    {.amount = 1, .balance = SW_BALANCE_RESETS}, /* SW_REFUND_RESPONSE_BEGUN */
    {.amount = 1, .balance = SW_BALANCE_GLITCHES}, /* SW_REFUND_DATA_RECEIVED */
    {.amount = 2, .balance = SW_BALANCE_DATA_EMPTY}, /* SW_REFUND_DATA_FRAME_RECEIVED */
    {.all = 1, .balance = SW_BALANCE_DATA_OVERHEAD}, /* SW_REFUND_DATA_CONSUMED */
    {.amount = 16, .balance = SW_BALANCE_WINDOW_UPDATES, .beyond = 1}, /* SW_REFUND_DATA_FRAME_SENT */
    {.amount = 33, .balance = SW_BALANCE_RESETS}, /* SW_REFUND_SECOND_PASSED */
    {.amount = 33, .balance = SW_BALANCE_GLITCHES}, /* SW_REFUND_SECOND_PASSED */
    {.amount = 0}, /* so that there is one */
};

const uint8_t sw_refund_first[SW_REFUND_COUNT + 1] = {
    [SW_REFUND_STREAM_OPENED] = 0,
    [SW_REFUND_STREAM_FINISHED] = 4,
    [SW_REFUND_RESPONSE_BEGUN] = 7,
    [SW_REFUND_DATA_RECEIVED] = 8,
    [SW_REFUND_DATA_FRAME_RECEIVED] = 9,
    [SW_REFUND_DATA_CONSUMED] = 10,
    [SW_REFUND_DATA_FRAME_SENT] = 11,
    [SW_REFUND_SECOND_PASSED] = 12,
    [SW_REFUND_COUNT] = 14,
};
/* clang-format on */
