/* What a connection waits for, and the PING that measures it (statewire/liveness.h). */
#include "connection/shutdown.h"
#include "send/send.h"
#include "time/time.h"

enum sw_status
sw_conn_probe(sw_conn *conn)
{
    struct sw_sending sending = {.stream = NULL};
    const enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status != SW_STATUS_OK)
        return status;
    const bool ask = sw_keepalive_cell(conn, SW_KEEPALIVE_INPUT_SEND_PING)->effect == SW_KEEPALIVE_EFFECT_ASK;
    if (ask && sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    if (!sw_time_clock(conn) || (ask && !sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_PING_LENGTH)))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    sw_keepalive_step(conn, SW_KEEPALIVE_INPUT_SEND_PING, 0);
    if (!ask)
        return SW_STATUS_OK;
    sw_conn_write_marker(conn, SW_MACHINE_KEEPALIVE);
    conn->clock->asked_at = conn->clock->now;
    return SW_STATUS_OK;
}

uint32_t
sw_conn_round_trip(const sw_conn *conn)
{
    return conn->clock ? conn->clock->round_trip : SW_NO_ROUND_TRIP;
}

static unsigned
bit_if(bool so, unsigned bit)
{
    return so ? bit : 0;
}

unsigned
sw_conn_waiting_for(const sw_conn *conn)
{
    const unsigned output = bit_if(!sw_output_empty(&conn->output), SW_WAITING_OUTPUT);
    if (sw_conn_dead(conn))
        return output;
    const bool ending = sw_connection_is(conn, SW_CONNECTION_IS_NO_NEW_STREAMS) && (sw_conn_wants(conn) & SW_WANTS_READ);
    return output | bit_if(sw_peer_settings_is(conn, SW_PEER_SETTINGS_IS_FREE), SW_WAITING_PREFACE) |
           bit_if(sw_settings_sync_is(conn, SW_SETTINGS_SYNC_IS_PROVING), SW_WAITING_SETTINGS_ACK) |
           bit_if(sw_pings_is(conn, SW_PINGS_IS_PROVING), SW_WAITING_PING_ACK) |
           bit_if(sw_keepalive_is(conn, SW_KEEPALIVE_IS_ASKING), SW_WAITING_KEEPALIVE) |
           bit_if(sw_shutdown_is(conn, SW_SHUTDOWN_IS_AWAITING), SW_WAITING_DRAIN) |
           bit_if(ending && conn->streams.used, SW_WAITING_STREAMS) | bit_if(conn->send_window <= 0, SW_WAITING_WINDOW) |
           bit_if(conn->streams.queues[SW_QUEUE_WINDOW].head != SW_SLOT_NONE, SW_WAITING_STREAM_WINDOW);
}
