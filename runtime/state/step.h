/*
 * The machines' step functions: look up the cell, trace it, take its next state, return the cell. Nothing else decides.
 */
#ifndef SW_STEP_H
#define SW_STEP_H

#include "state/conn.h"

void sw_trace_cell(sw_conn *conn, enum sw_machine machine, unsigned state, unsigned input, const struct sw_cell *cell, uint32_t stream_id);

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

static inline const struct sw_cell *
sw_connection_step(sw_conn *conn, enum sw_connection_input input)
{
    const struct sw_cell *cell = sw_connection_table[conn->role][conn->connection_state] + input;
    if (conn->hooks)
        sw_trace_cell(conn, SW_MACHINE_CONNECTION, conn->connection_state, input, cell, 0);
    if (conn->connection_state != cell->next)
        conn->unchanged_kinds = 0;
    conn->connection_state = cell->next;
    return cell;
}

static inline const struct sw_cell *
sw_header_block_step(sw_conn *conn, enum sw_header_block_input input, uint32_t stream_id)
{
    const struct sw_cell *cell = sw_header_block_table[conn->role][conn->block_state] + input;
    if (conn->hooks)
        sw_trace_cell(conn, SW_MACHINE_HEADER_BLOCK, conn->block_state, input, cell, stream_id);
    if (conn->block_state != cell->next)
        conn->unchanged_kinds = 0;
    conn->block_state = cell->next;
    return cell;
}

static inline const struct sw_cell *
sw_settings_sync_step(sw_conn *conn, enum sw_settings_sync_input input)
{
    const struct sw_cell *cell = sw_settings_sync_table[conn->role][conn->sync_state] + input;
    if (conn->hooks)
        sw_trace_cell(conn, SW_MACHINE_SETTINGS_SYNC, conn->sync_state, input, cell, 0);
    conn->sync_state = cell->next;
    return cell;
}

/* `state` is a stream's, or what an identifier without a record stands for. */
static inline const struct sw_cell *
sw_stream_step(sw_conn *conn, uint8_t *state, enum sw_stream_input input, uint32_t stream_id)
{
    const struct sw_cell *cell = sw_stream_table[conn->role][*state] + input;
    if (conn->hooks)
        sw_trace_cell(conn, SW_MACHINE_STREAM, *state, input, cell, stream_id);
    *state = cell->next;
    return cell;
}

static inline const struct sw_cell *
sw_message_step(sw_conn *conn, uint8_t *state, enum sw_message_input input, uint32_t stream_id)
{
    const struct sw_cell *cell = sw_message_table[conn->role][*state] + input;
    if (conn->hooks)
        sw_trace_cell(conn, SW_MACHINE_MESSAGE, *state, input, cell, stream_id);
    *state = cell->next;
    return cell;
}

#endif
