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
    return sw_conn_shut_down(conn) == SW_STATUS_OK ? SW_STATUS_OK : sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
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
    sw_send_told(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    sw_conn_write_goaway(conn, conn->last_shown, error, debug, debug_length);
    conn->our_goaway = conn->last_shown;
    return SW_STATUS_OK;
}
