#include "connection/shutdown.h"

#include "connection/ends.h"
#include "state/trace.h"

void
sw_conn_write_marker(sw_conn *conn, enum sw_machine machine)
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_PING_LENGTH);
    sw_frame_ping_write(out, 0, sw_machine_marker(machine));
    sw_output_commit(&conn->output, SW_FRAME_PING_LENGTH);
    sw_trace_sent(conn, SW_FRAME_PING, 0, 0, SW_FRAME_PING_LENGTH - SW_FRAME_HEADER_LENGTH);
}

void
sw_conn_send_grace_marker(sw_conn *conn)
{
    if (sw_pings_is(conn, SW_PINGS_IS_PROVING) || sw_settings_sync_is(conn, SW_SETTINGS_SYNC_IS_PROVING) || sw_conn_dead(conn))
        return;
    const bool ask = sw_grace_cell(conn, SW_GRACE_INPUT_SEND_MARKER)->effect == SW_GRACE_EFFECT_ASK;
    if (ask && !sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_PING_LENGTH))
        return;
    sw_grace_step(conn, SW_GRACE_INPUT_SEND_MARKER, 0);
    if (!ask)
        return;
    sw_conn_write_marker(conn, SW_MACHINE_GRACE);
    conn->streams.marker_at = sw_grace_now(conn);
}

bool
sw_conn_name_last_stream(sw_conn *conn, uint32_t last, const uint8_t *debug, size_t debug_length)
{
    if (!sw_conn_write_goaway(conn, last, SW_ERROR_NO_ERROR, debug, debug_length))
        return false;
    conn->our_goaway = last;
    return true;
}

/* False: nobody waits for it. */
static bool
marker_acknowledged(sw_conn *conn, enum sw_machine machine)
{
    if (machine == SW_MACHINE_GRACE) {
        const struct sw_cell *cell = sw_conn_raise(conn, machine, SW_GRACE_INPUT_RECV_MARKER, 0);
        if (cell->effect == SW_GRACE_EFFECT_PROVE)
            sw_grace_proven(conn, conn->streams.marker_at);
        return cell->verdict != SW_VERDICT_IGNORE;
    }
    if (machine == SW_MACHINE_KEEPALIVE) {
        const struct sw_cell *cell = sw_conn_raise(conn, machine, SW_KEEPALIVE_INPUT_RECV_MARKER, 0);
        if (cell->effect == SW_KEEPALIVE_EFFECT_MEASURE)
            conn->clock->round_trip = (uint32_t)sw_least(conn->clock->now - conn->clock->asked_at, UINT32_MAX - 1);
        return cell->verdict != SW_VERDICT_IGNORE;
    }
    const struct sw_cell *cell = sw_conn_raise(conn, machine, SW_SHUTDOWN_INPUT_RECV_MARKER, 0);
    if (cell->effect == SW_SHUTDOWN_EFFECT_NAME && !sw_conn_name_last_stream(conn, sw_conn_last_taken(conn), NULL, 0))
        sw_conn_fail_memory(conn);
    return cell->verdict != SW_VERDICT_IGNORE;
}

bool
sw_conn_ping_acknowledged(sw_conn *conn, const uint8_t opaque[8])
{
    const enum sw_machine machine = sw_machine_of_marker(opaque);
    if (machine != SW_MACHINE_COUNT && marker_acknowledged(conn, machine))
        return false;
    const struct sw_cell *cell = sw_conn_raise(conn, SW_MACHINE_PINGS, sw_pings_input_recv_ack(conn), 0);
    if (cell->effect == SW_PINGS_EFFECT_PROVE) {
        conn->pings_sent--;
        sw_grace_proven(conn, conn->ping_at);
    }
    return !sw_conn_dead(conn);
}

bool
sw_conn_shut_down(sw_conn *conn)
{
    const struct sw_cell *cell = sw_shutdown_cell(conn, SW_SHUTDOWN_INPUT_SEND_SHUTDOWN);
    if (cell->effect && !sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_GOAWAY_LENGTH + SW_FRAME_PING_LENGTH))
        return false;
    if (cell->verdict == SW_VERDICT_GO)
        sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_GOAWAY, 0);
    sw_shutdown_step(conn, SW_SHUTDOWN_INPUT_SEND_SHUTDOWN, 0);
    if (cell->effect == SW_SHUTDOWN_EFFECT_NAME)
        sw_conn_name_last_stream(conn, sw_conn_last_taken(conn), NULL, 0);
    if (cell->effect == SW_SHUTDOWN_EFFECT_ANNOUNCE) {
        sw_conn_write_goaway(conn, conn->our_goaway, SW_ERROR_NO_ERROR, NULL, 0);
        sw_conn_write_marker(conn, SW_MACHINE_SHUTDOWN);
    }
    return true;
}
