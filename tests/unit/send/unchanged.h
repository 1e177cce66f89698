/* What test_unchanged.c makes of a connection: what may not change in it, and the calls that may be refused. */
#ifndef SW_TESTS_UNCHANGED_H
#define SW_TESTS_UNCHANGED_H

#include "verdict.h"

#include "state/conn.h"

/* ---- what may not change (unchanged_inside.c) -------------------------------------------------------------------------------- */

enum { RECORDS = 16 };

struct record {
    uint32_t id, unconsumed, credit, end, error;
    uint8_t state, recv_message, send_message, flags, closed_by;
    int32_t send_window, recv_window;
    int64_t recv_content, send_content;
};

struct inside {
    uint8_t states[SW_MACHINE_COUNT];
    int32_t send_window, recv_window, balance[SW_BALANCE_COUNT];
    uint32_t window_size, credit, counts[2], count_reserved, unreleased, stream_limit, frame_limit;
    uint32_t last_ours, last_theirs, last_shown, our_goaway, their_goaway, pings_sent;
    uint32_t theirs[SW_SETTING_COUNT], ours[SW_SETTING_COUNT], sent[SW_SETTING_COUNT], wanted[SW_SETTING_COUNT];
    uint64_t output_sum, written, sent_octets, referenced, contents, returnable, payload;
    uint64_t encoder_sum, encoder[6], decoder_sum, decoder[4];
    struct record records[RECORDS];
    uint32_t record_count, granted, dead;
};

void look(const sw_conn *conn, struct inside *now);

/* ---- the calls (unchanged_calls.c) ------------------------------------------------------------------------------------------- */

enum { CALLS = 28, VARIANTS = 4 }; /* variant 0: as it should be; others: with something wrong, where something can be */

struct call {
    const char *name;
    enum sw_status (*make)(sw_conn *conn, uint32_t id, int variant);
};
extern const struct call calls[CALLS];

extern size_t number; /* what calls give back */
extern uint32_t promised;

enum sw_status call_named(const char *name, sw_conn *conn, uint32_t id, int variant);

#endif
