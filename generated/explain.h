/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml,
 * spec/machines/connection.yaml, spec/machines/grace.yaml, spec/machines/header_block.yaml, spec/machines/keepalive.yaml,
 * spec/machines/message.yaml, spec/machines/peer_settings.yaml, spec/machines/pings.yaml, spec/machines/settings_sync.yaml,
 * spec/machines/shutdown.yaml, spec/machines/stream.yaml, spec/refusals.yaml and spec/settings.yaml. Do not edit: change those
 * files and run `make generate`. */
#ifndef SW_EXPLAIN_H
#define SW_EXPLAIN_H

#include <stdint.h>

#include "checks.h"
#include "machines.h"

/* Why something was decided as it was: three offsets for sw_explain_string(). */
struct sw_row {
    uint32_t cite;  /* what demands it: "rfc9113-5.1-08"; empty for what cannot be */
    uint32_t why;   /* a sentence */
    uint32_t where; /* the line that says so: "spec/machines/stream.yaml:41" */
};

/* The row that decided a cell; a row of empty texts for numbers that name no cell. Never NULL. */
const struct sw_row *sw_explain_cell(enum sw_machine machine, unsigned role, unsigned state, unsigned input);

/* The entry that states a check; a row of empty texts for SW_CHECK_NONE. Never NULL. */
const struct sw_row *sw_explain_check(enum sw_check check);

/* A text by its offset in a struct sw_row. Static. */
const char *sw_explain_string(uint32_t offset);

#endif
