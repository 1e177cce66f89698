/* Generated from spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml,
 * spec/machines/settings_sync.yaml, spec/machines/stream.yaml, spec/machines/peer_settings.yaml, spec/machines/shutdown.yaml,
 * spec/machines/grace.yaml, spec/machines/pings.yaml and spec/machines/keepalive.yaml. Do not edit: change those files and run
 * `make generate`. */
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

static inline bool
sw_connection_is(const sw_conn *conn, unsigned attribute)
{
    return sw_connection_attributes[conn->states[SW_MACHINE_CONNECTION]] & attribute;
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

static inline bool
sw_settings_sync_is(const sw_conn *conn, unsigned attribute)
{
    return sw_settings_sync_attributes[conn->states[SW_MACHINE_SETTINGS_SYNC]] & attribute;
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

static inline const struct sw_cell *
sw_peer_settings_cell(const sw_conn *conn, enum sw_peer_settings_input input)
{
    return sw_peer_settings_table[conn->role][conn->states[SW_MACHINE_PEER_SETTINGS]] + input;
}

static inline const struct sw_cell *
sw_peer_settings_step(sw_conn *conn, enum sw_peer_settings_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_PEER_SETTINGS, input, sw_peer_settings_cell(conn, input), stream_id);
}

static inline bool
sw_peer_settings_is(const sw_conn *conn, unsigned attribute)
{
    return sw_peer_settings_attributes[conn->states[SW_MACHINE_PEER_SETTINGS]] & attribute;
}

static inline const struct sw_cell *
sw_shutdown_cell(const sw_conn *conn, enum sw_shutdown_input input)
{
    return sw_shutdown_table[conn->role][conn->states[SW_MACHINE_SHUTDOWN]] + input;
}

static inline const struct sw_cell *
sw_shutdown_step(sw_conn *conn, enum sw_shutdown_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_SHUTDOWN, input, sw_shutdown_cell(conn, input), stream_id);
}

static inline bool
sw_shutdown_is(const sw_conn *conn, unsigned attribute)
{
    return sw_shutdown_attributes[conn->states[SW_MACHINE_SHUTDOWN]] & attribute;
}

static inline const struct sw_cell *
sw_grace_cell(const sw_conn *conn, enum sw_grace_input input)
{
    return sw_grace_table[conn->role][conn->states[SW_MACHINE_GRACE]] + input;
}

static inline const struct sw_cell *
sw_grace_step(sw_conn *conn, enum sw_grace_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_GRACE, input, sw_grace_cell(conn, input), stream_id);
}

static inline const struct sw_cell *
sw_pings_cell(const sw_conn *conn, enum sw_pings_input input)
{
    return sw_pings_table[conn->role][conn->states[SW_MACHINE_PINGS]] + input;
}

static inline const struct sw_cell *
sw_pings_step(sw_conn *conn, enum sw_pings_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_PINGS, input, sw_pings_cell(conn, input), stream_id);
}

static inline bool
sw_pings_is(const sw_conn *conn, unsigned attribute)
{
    return sw_pings_attributes[conn->states[SW_MACHINE_PINGS]] & attribute;
}

static inline const struct sw_cell *
sw_keepalive_cell(const sw_conn *conn, enum sw_keepalive_input input)
{
    return sw_keepalive_table[conn->role][conn->states[SW_MACHINE_KEEPALIVE]] + input;
}

static inline const struct sw_cell *
sw_keepalive_step(sw_conn *conn, enum sw_keepalive_input input, uint32_t stream_id)
{
    return sw_step_connection(conn, SW_MACHINE_KEEPALIVE, input, sw_keepalive_cell(conn, input), stream_id);
}

static inline bool
sw_keepalive_is(const sw_conn *conn, unsigned attribute)
{
    return sw_keepalive_attributes[conn->states[SW_MACHINE_KEEPALIVE]] & attribute;
}
