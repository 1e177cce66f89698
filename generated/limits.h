/* Generated from spec/limits.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_LIMITS_H
#define SW_LIMITS_H

#include "checks.h"
#include "statewire/protocol.h"

/* What happens to one more than the budget. */
enum sw_breach {
    SW_BREACH_CONN_ERROR,   /* the check says which */
    SW_BREACH_STREAM_ERROR, /* the check says which */
    SW_BREACH_REFUSE,       /* a local call gets `status` */
    SW_BREACH_CHARGE,       /* one unit of the limit `charges` */
    SW_BREACH_FLAG,         /* the event says so; at `hard` times the budget, the hard check */
    SW_BREACH_DROP          /* the excess is not shown */
};

/* What the count starts again with. */
enum sw_limit_per { SW_LIMIT_PER_CONNECTION, SW_LIMIT_PER_STREAM, SW_LIMIT_PER_BLOCK, SW_LIMIT_PER_FRAME };

/* What gives back. */
enum sw_refund_on {
    SW_REFUND_STREAM_OPENED,
    SW_REFUND_STREAM_FINISHED,
    SW_REFUND_STREAM_CLOSED,
    SW_REFUND_STREAM_RELEASED,
    SW_REFUND_RESPONSE_BEGUN,
    SW_REFUND_DATA_RECEIVED,
    SW_REFUND_DATA_FRAME_RECEIVED,
    SW_REFUND_DATA_CONSUMED,
    SW_REFUND_DATA_FRAME_SENT,
    SW_REFUND_PAYLOAD,
    SW_REFUND_OCTETS_SENT,
    SW_REFUND_CONTROL_FRAME_SENT,
    SW_REFUND_COUNT
};

/* On its occasion a limit is given back `amount` for every `every` units. */
struct sw_refund {
    uint32_t every;
    uint16_t amount;
    uint8_t limit;  /* enum sw_limit */
    uint8_t beyond; /* gives back beyond nothing used: adds to the budget */
};

struct sw_limit_rule {
    uint32_t budget;
    uint32_t min;            /* of a budget that is configured */
    uint32_t unit;           /* the size in octets that decides what is charged; 0: none */
    uint16_t check;          /* enum sw_check, for the two errors */
    uint16_t hard_check;     /* enum sw_check, for SW_BREACH_FLAG */
    uint16_t unacknowledged; /* free before our SETTINGS are acknowledged */
    int8_t status;           /* enum sw_status, for SW_BREACH_REFUSE */
    uint8_t breach;          /* enum sw_breach */
    uint8_t charges;         /* enum sw_limit, for SW_BREACH_CHARGE */
    uint8_t per;             /* enum sw_limit_per */
    uint8_t hard;            /* factor of the budget */
    uint8_t scale;           /* the budget is at least this many times our connection window; 0: it is as it is */
    uint8_t warn_at;         /* percent of the budget; 0: no warning */
    uint8_t graceful;        /* the warning comes with a GOAWAY of NO_ERROR */
    uint8_t roles;           /* bit per enum sw_role that enforces it */
};

extern const struct sw_limit_rule sw_limit_rules[SW_LIMIT_COUNT];

/* The budgets by themselves. */
extern const uint32_t sw_limit_budgets[SW_LIMIT_COUNT];

/* Refunds in the order of their occasions: those of one stand from sw_refund_first[it] up to sw_refund_first[it + 1]. */
extern const struct sw_refund sw_refunds[];
extern const uint8_t sw_refund_first[SW_REFUND_COUNT + 1];

/* The limits that an occasion refunds: bit per enum sw_limit. Of an occasion that is known it is a constant. */
static inline uint32_t
sw_limits_refunded_on(enum sw_refund_on occasion)
{
    switch (occasion) {
    case SW_REFUND_STREAM_OPENED:
        return UINT32_C(1) << SW_LIMIT_GLITCHES | UINT32_C(1) << SW_LIMIT_DATA_EMPTY | UINT32_C(1) << SW_LIMIT_WINDOW_UPDATES | 0;
    case SW_REFUND_STREAM_FINISHED:
        return UINT32_C(1) << SW_LIMIT_REFUSED_STREAMS | UINT32_C(1) << SW_LIMIT_GLITCHES | UINT32_C(1) << SW_LIMIT_DATA_EMPTY | 0;
    case SW_REFUND_STREAM_CLOSED:
        return UINT32_C(1) << SW_LIMIT_CONCURRENT_STREAMS | 0;
    case SW_REFUND_STREAM_RELEASED:
        return UINT32_C(1) << SW_LIMIT_HELD_STREAMS | 0;
    case SW_REFUND_RESPONSE_BEGUN:
        return UINT32_C(1) << SW_LIMIT_RESETS | 0;
    case SW_REFUND_DATA_RECEIVED:
        return UINT32_C(1) << SW_LIMIT_GLITCHES | 0;
    case SW_REFUND_DATA_FRAME_RECEIVED:
        return UINT32_C(1) << SW_LIMIT_DATA_EMPTY | 0;
    case SW_REFUND_DATA_CONSUMED:
        return UINT32_C(1) << SW_LIMIT_DATA_OVERHEAD | 0;
    case SW_REFUND_DATA_FRAME_SENT:
        return UINT32_C(1) << SW_LIMIT_WINDOW_UPDATES | 0;
    case SW_REFUND_PAYLOAD:
        return UINT32_C(1) << SW_LIMIT_GOODPUT | 0;
    case SW_REFUND_OCTETS_SENT:
        return UINT32_C(1) << SW_LIMIT_OUTPUT | 0;
    case SW_REFUND_CONTROL_FRAME_SENT:
        return UINT32_C(1) << SW_LIMIT_CONTROL_QUEUE | 0;
    case SW_REFUND_COUNT:
        break;
    }
    return 0;
}

/* The sizes of struct sw_limit_rule. */
enum {
    SW_LIMIT_UNIT_DATA_OVERHEAD = 256,
    SW_LIMIT_UNIT_WINDOW_UPDATES = 4,
    SW_LIMIT_UNIT_BLOCK_SHORT_FRAGMENTS = 1024,
};

#endif
