/* Generated from spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml,
 * spec/machines/settings_sync.yaml and spec/machines/stream.yaml. Do not edit: change those files and run `make generate`. */
/* The step functions. Included by runtime/state/step.h alone, which has sw_step_connection() and sw_step_stream(). */

static inline const struct sw_cell *
sw_connection_cell(const sw_conn *conn, enum sw_connection_input input)
{
    return sw_connection_table[conn->role][conn->states[SW_MACHINE_CONNECTION]] + input;
}

static inline const struct sw_cell *
sw_connection_step(sw_conn *conn, enum sw_connection_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_CONNECTION, input, sw_connection_cell(conn, input), stream_id);
}

static inline const struct sw_cell *
sw_header_block_cell(const sw_conn *conn, enum sw_header_block_input input)
{
    return sw_header_block_table[conn->role][conn->states[SW_MACHINE_HEADER_BLOCK]] + input;
}

static inline const struct sw_cell *
sw_header_block_step(sw_conn *conn, enum sw_header_block_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_HEADER_BLOCK, input, sw_header_block_cell(conn, input), stream_id);
}

/* `state` is a stream's, or what an identifier without a record stands for. */
static inline const struct sw_cell *
sw_message_cell(const sw_conn *conn, unsigned state, enum sw_message_input input)
{
    return sw_message_table[conn->role][state] + input;
}

static inline const struct sw_cell *
sw_message_step(sw_conn *conn, uint8_t *state, enum sw_message_input input, uint32_t stream_id)
{
    const struct sw_cell *cell = sw_message_cell(conn, *state, input);
    return sw_step_stream(conn, SW_MACHINE_MESSAGE, state, input, cell, stream_id);
}

static inline const struct sw_cell *
sw_settings_sync_cell(const sw_conn *conn, enum sw_settings_sync_input input)
{
    return sw_settings_sync_table[conn->role][conn->states[SW_MACHINE_SETTINGS_SYNC]] + input;
}

static inline const struct sw_cell *
sw_settings_sync_step(sw_conn *conn, enum sw_settings_sync_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_SETTINGS_SYNC, input, sw_settings_sync_cell(conn, input), stream_id);
}

/* `state` is a stream's, or what an identifier without a record stands for. */
static inline const struct sw_cell *
sw_stream_cell(const sw_conn *conn, unsigned state, enum sw_stream_input input)
{
    return sw_stream_table[conn->role][state] + input;
}

static inline const struct sw_cell *
sw_stream_step(sw_conn *conn, uint8_t *state, enum sw_stream_input input, uint32_t stream_id)
{
    const struct sw_cell *cell = sw_stream_cell(conn, *state, input);
    return sw_step_stream(conn, SW_MACHINE_STREAM, state, input, cell, stream_id);
}
