/* The end of the connection, called for by the program (RFC 9113 6.8). */
#include "connection/shutdown.h"
#include "send/send.h"

enum sw_status
sw_conn_shutdown(sw_conn *conn)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_GOAWAY, &sending);
    if (status != SW_STATUS_OK)
        return status;
    return sw_conn_shut_down(conn) ? SW_STATUS_OK : sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
}

enum sw_status
sw_conn_transport_closed(sw_conn *conn)
{
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    sw_conn_transport_ended(conn);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_goaway(sw_conn *conn, enum sw_error error, const uint8_t *debug, size_t debug_length)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_GOAWAY, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (debug_length > SW_DEBUG_OCTETS)
        return sw_refuse(conn, SW_CHECK_CALL_DEBUG_LENGTH);
    if (debug_length && !debug)
        return sw_refuse(conn, SW_CHECK_CALL_OCTETS_MISSING);
    if (error == SW_ERROR_NO_ERROR && sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    if (!sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_GOAWAY_LENGTH + debug_length))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    if (error != SW_ERROR_NO_ERROR) {
        sw_conn_end(conn, error, debug, debug_length);
        return SW_STATUS_OK;
    }
    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    const struct sw_cell *cell = sw_shutdown_step(conn, SW_SHUTDOWN_INPUT_SEND_GOAWAY, 0);
    if (cell->effect == SW_SHUTDOWN_EFFECT_NAME)
        sw_conn_name_last_stream(conn, debug, debug_length);
    return SW_STATUS_OK;
}
