/*
 * The machines' steps: trace the cell, take its next state, return it. Nothing else decides. The functions of each
 * machine are generated.
 */
#ifndef SW_STEP_H
#define SW_STEP_H

#include <string.h>

#include "state/conn.h"

void sw_trace_cell(sw_conn *conn, enum sw_machine machine, unsigned state, unsigned input, const struct sw_cell *cell,
                   uint32_t stream_id);

/* Does the cell say to go on, and no more? */
static inline bool
sw_cell_passes(const struct sw_cell *cell, uint8_t state)
{
    return cell->verdict == SW_VERDICT_GO && cell->next == state && !cell->effect;
}

/* Does the cell of a send input let the call pass? */
static inline bool
sw_cell_permits(const struct sw_cell *cell)
{
    return cell->verdict == SW_VERDICT_GO || cell->verdict == SW_VERDICT_IGNORE;
}

static SW_ALWAYS_INLINE const struct sw_cell *
sw_step_stream(sw_conn *conn, enum sw_machine machine, uint8_t *state, unsigned input, const struct sw_cell *cell,
               uint32_t stream_id)
{
    if (conn->hooks)
        sw_trace_cell(conn, machine, *state, input, cell, stream_id);
    *state = cell->next;
    return cell;
}

static SW_ALWAYS_INLINE const struct sw_cell *
sw_step_connection(sw_conn *conn, enum sw_machine machine, unsigned input, const struct sw_cell *cell, uint32_t stream_id)
{
    if ((SW_MACHINES_OF_FRAMES >> machine & 1) && conn->states[machine] != cell->next)
        conn->unchanged_kinds = 0;
    return sw_step_stream(conn, machine, &conn->states[machine], input, cell, stream_id);
}

#include "steps.h"
#include "variants.h"

#endif
