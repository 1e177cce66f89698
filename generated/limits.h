/* Generated from spec/limits.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_LIMITS_H
#define SW_LIMITS_H

#include "checks.h"
#include "statewire/protocol.h"

/* The limits that are charged and given back. */
enum sw_balance {
    SW_BALANCE_REFUSED_STREAMS,
    SW_BALANCE_RESETS,
    SW_BALANCE_GLITCHES,
    SW_BALANCE_DATA_OVERHEAD,
    SW_BALANCE_DATA_EMPTY,
    SW_BALANCE_WINDOW_UPDATES,
    SW_BALANCE_REFUSED_PROMISES,
    SW_BALANCE_COUNT
};

struct sw_balance_rule {
    uint16_t check;   /* enum sw_check: what one more breaks */
    uint8_t limit;    /* enum sw_limit */
    uint8_t scale;    /* the budget is at least this many times our connection window; 0: it is as it is */
    uint8_t warn_at;  /* percent of the budget; 0: no warning */
    uint8_t graceful; /* the warning comes with a GOAWAY of NO_ERROR */
    uint8_t roles;    /* bit per enum sw_role that enforces it */
};

extern const struct sw_balance_rule sw_balance_rules[SW_BALANCE_COUNT];

struct sw_limit_rule {
    uint32_t min;    /* of a budget that is configured */
    uint8_t balance; /* enum sw_balance; SW_BALANCE_COUNT: it is counted where it is */
    uint8_t follows; /* enum sw_limit: where that is set above this one, this becomes `times` as much; SW_LIMIT_COUNT: none */
    uint8_t times;
};

extern const struct sw_limit_rule sw_limit_rules[SW_LIMIT_COUNT];
extern const uint32_t sw_limit_budgets[SW_LIMIT_COUNT];

/* What is counted where it is, and the limit on it (enum sw_limit). */
/* streams of the peer's, from their first frame until they are closed */
#define SW_COUNT_OPEN_STREAMS SW_LIMIT_CONCURRENT_STREAMS
/* streams of the peer's, until their output is sent and the program has released them */
#define SW_COUNT_HELD_STREAMS           SW_LIMIT_HELD_STREAMS
#define SW_COUNT_CONTROL_FRAMES         SW_LIMIT_CONTROL_QUEUE /* control frames of ours that wait to be sent */
#define SW_COUNT_OUTPUT_OCTETS          SW_LIMIT_OUTPUT        /* octets that the library holds until they are reported as sent */
#define SW_COUNT_RECEIVED_OCTETS        SW_LIMIT_GOODPUT       /* octets received that no payload either way explains */
#define SW_COUNT_SECTION_OCTETS         SW_LIMIT_LIST_OCTETS   /* octets of each field's name and value, and 32 for each */
#define SW_COUNT_SECTION_FIELDS         SW_LIMIT_LIST_FIELDS   /* field lines but for cookies */
#define SW_COUNT_SECTION_CRUMBS         SW_LIMIT_LIST_CRUMBS   /* cookie field lines */
#define SW_COUNT_CONTINUATIONS          SW_LIMIT_BLOCK_CONTINUATIONS   /* CONTINUATION frames */
#define SW_COUNT_SHORT_FRAGMENTS        SW_LIMIT_BLOCK_SHORT_FRAGMENTS /* fragments shorter than the unit, the last one apart */
#define SW_COUNT_SIZE_UPDATES           SW_LIMIT_SIZE_UPDATES          /* dynamic table size updates */
#define SW_COUNT_ENTRIES                SW_LIMIT_SETTINGS_ENTRIES      /* settings */
#define SW_COUNT_KEPT_SETTINGS          SW_LIMIT_KEPT_SETTINGS         /* settings of the peer's that are not known and are kept */
#define SW_COUNT_SHOWN_OCTETS           SW_LIMIT_SHOWN_OCTETS          /* octets of an unknown payload or of debug data */
#define SW_COUNT_INFORMATIONAL_SECTIONS SW_LIMIT_INFORMATIONAL         /* field sections with a 1xx status */
#define SW_COUNT_LATE_FRAMES            SW_LIMIT_LATE_FRAMES           /* what rows charge of frames on a stream that we reset */

/* What one more of it breaks (enum sw_check). */
#define SW_OVER_OPEN_STREAMS           SW_CHECK_LIMIT_CONCURRENT_STREAMS
#define SW_OVER_HELD_STREAMS           SW_CHECK_LIMIT_HELD_STREAMS
#define SW_OVER_CONTROL_FRAMES         SW_CHECK_LIMIT_CONTROL_QUEUE
#define SW_OVER_OUTPUT_OCTETS          SW_CHECK_CALL_OUTPUT_FULL
#define SW_OVER_RECEIVED_OCTETS        SW_CHECK_LIMIT_GOODPUT
#define SW_OVER_SECTION_OCTETS         SW_CHECK_LIMIT_LIST_OCTETS_HARD
#define SW_OVER_SECTION_FIELDS         SW_CHECK_LIMIT_LIST_FIELDS_HARD
#define SW_OVER_SECTION_CRUMBS         SW_CHECK_LIMIT_LIST_CRUMBS_HARD
#define SW_OVER_CONTINUATIONS          SW_CHECK_LIMIT_BLOCK_CONTINUATIONS
#define SW_OVER_SHORT_FRAGMENTS        SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS
#define SW_OVER_SIZE_UPDATES           SW_CHECK_LIMIT_SIZE_UPDATES
#define SW_OVER_ENTRIES                SW_CHECK_LIMIT_SETTINGS_ENTRIES
#define SW_OVER_INFORMATIONAL_SECTIONS SW_CHECK_LIMIT_INFORMATIONAL

/* What is charged in its place (enum sw_balance). */
#define SW_BEYOND_LATE_FRAMES SW_BALANCE_GLITCHES

enum {
    /* Budgets of a field section are soft: so many times as much ends the connection. */
    SW_HARD_SECTION_OCTETS = 4,
    SW_HARD_SECTION_FIELDS = 4,
    SW_HARD_SECTION_CRUMBS = 4,
    /* Sizes in octets that decide what is charged. */
    SW_UNIT_SHORT_FRAGMENTS = 1024,
    SW_UNIT_SHORT_DATA = 256,
    SW_UNIT_WINDOW_UPDATE = 4,
    /* Octets received that each octet of payload explains. */
    SW_EXPLAINED_RECEIVED_OCTETS = 8,
    /* Streams refused that are free before the peer has acknowledged our SETTINGS. */
    SW_UNACKNOWLEDGED = 1000,
    /* Octets that make up a refund. */
    SW_EVERY_DATA_RECEIVED = 16384,
};

/* What charges. */
enum sw_charge {
    SW_CHARGE_STREAM_REFUSED,           /* a stream that the peer opened or promised is refused, and it could have known */
    SW_CHARGE_PROMISE_MALFORMED,        /* the field section of a promise is malformed */
    SW_CHARGE_UNANSWERED_STREAM_FAILED, /* we reset a stream for an error before our first response HEADERS left */
    SW_CHARGE_EMPTY_DATA,               /* a DATA frame without content and without END_STREAM */
    SW_CHARGE_SHORT_DATA,               /* a DATA frame shorter than the unit: how often its content goes into the unit, less one */
    SW_CHARGE_WINDOW_UPDATE,            /* a WINDOW_UPDATE that does not return a unit or more of content sent */
    SW_CHARGE_COUNT
};

/* The balances that an occasion charges: a bit for each. Of an occasion that is known it is a constant. */
static inline uint32_t
sw_balances_charged(enum sw_charge occasion)
{
    switch (occasion) {
    case SW_CHARGE_STREAM_REFUSED:
        return UINT32_C(1) << SW_BALANCE_REFUSED_STREAMS | UINT32_C(1) << SW_BALANCE_REFUSED_PROMISES;
    case SW_CHARGE_PROMISE_MALFORMED:
        return UINT32_C(1) << SW_BALANCE_REFUSED_PROMISES;
    case SW_CHARGE_UNANSWERED_STREAM_FAILED:
        return UINT32_C(1) << SW_BALANCE_RESETS;
    case SW_CHARGE_EMPTY_DATA:
        return UINT32_C(1) << SW_BALANCE_DATA_EMPTY;
    case SW_CHARGE_SHORT_DATA:
        return UINT32_C(1) << SW_BALANCE_DATA_OVERHEAD;
    case SW_CHARGE_WINDOW_UPDATE:
        return UINT32_C(1) << SW_BALANCE_WINDOW_UPDATES;
    case SW_CHARGE_COUNT:
        break;
    }
    return 0;
}

/* What gives back. */
enum sw_refund_on {
    SW_REFUND_STREAM_OPENED,       /* the client opened a stream */
    SW_REFUND_STREAM_FINISHED,     /* a stream ended cleanly both ways */
    SW_REFUND_RESPONSE_BEGUN,      /* our response HEADERS left */
    SW_REFUND_DATA_RECEIVED,       /* octets of DATA frames came */
    SW_REFUND_DATA_FRAME_RECEIVED, /* a DATA frame with content came */
    SW_REFUND_DATA_CONSUMED,       /* the program consumed content */
    SW_REFUND_DATA_FRAME_SENT,     /* a DATA frame with content went out */
    SW_REFUND_SECOND_PASSED,       /* a second passed, where the program calls sw_conn_tick() */
    SW_REFUND_COUNT
};

struct sw_refund {
    uint16_t amount;
    uint8_t balance; /* enum sw_balance */
    uint8_t all;     /* all of it is given back */
    uint8_t beyond;  /* gives back beyond nothing used: adds to the budget */
};

/* Refunds in the order of their occasions: those of one stand from sw_refund_first[it] up to sw_refund_first[it + 1]. */
extern const struct sw_refund sw_refunds[];
extern const uint8_t sw_refund_first[SW_REFUND_COUNT + 1];

/* The balances that an occasion gives back to, likewise. */
static inline uint32_t
sw_balances_refunded(enum sw_refund_on occasion)
{
    switch (occasion) {
    case SW_REFUND_STREAM_OPENED:
        return UINT32_C(1) << SW_BALANCE_GLITCHES | UINT32_C(1) << SW_BALANCE_DATA_EMPTY |
               UINT32_C(1) << SW_BALANCE_WINDOW_UPDATES | UINT32_C(1) << SW_BALANCE_REFUSED_PROMISES;
    case SW_REFUND_STREAM_FINISHED:
        return UINT32_C(1) << SW_BALANCE_REFUSED_STREAMS | UINT32_C(1) << SW_BALANCE_GLITCHES |
               UINT32_C(1) << SW_BALANCE_DATA_EMPTY;
    case SW_REFUND_RESPONSE_BEGUN:
        return UINT32_C(1) << SW_BALANCE_RESETS;
    case SW_REFUND_DATA_RECEIVED:
        return UINT32_C(1) << SW_BALANCE_GLITCHES;
    case SW_REFUND_DATA_FRAME_RECEIVED:
        return UINT32_C(1) << SW_BALANCE_DATA_EMPTY;
    case SW_REFUND_DATA_CONSUMED:
        return UINT32_C(1) << SW_BALANCE_DATA_OVERHEAD;
    case SW_REFUND_DATA_FRAME_SENT:
        return UINT32_C(1) << SW_BALANCE_WINDOW_UPDATES;
    case SW_REFUND_SECOND_PASSED:
        return UINT32_C(1) << SW_BALANCE_RESETS | UINT32_C(1) << SW_BALANCE_GLITCHES;
    case SW_REFUND_COUNT:
        break;
    }
    return 0;
}

#endif
