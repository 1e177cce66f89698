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
sw_conn_clear_output(sw_conn *conn)
{
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    if (!sw_conn_dead(conn))
        return sw_refuse(conn, SW_CHECK_CALL_NOT_ENDED);
    sw_conn_transport_ended(conn);
    return SW_STATUS_OK;
}

/* Is a stream of the peer's above `last` open, of which the program was shown something? */
static bool
is_open_above(const sw_conn *conn, uint32_t last)
{
    uint32_t slots = last < conn->last_shown ? conn->streams.block_count * SW_BLOCK_STREAMS : 0;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        const bool live = stream->id && !(sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED);
        if (live && stream->id > last && !sw_conn_is_ours(conn, stream->id) && (stream->flags & SW_STREAM_SHOWN))
            return true;
    }
    return false;
}

/* May `last` be the last stream of a GOAWAY? */
static enum sw_check
check_last(const sw_conn *conn, uint32_t last, enum sw_error error)
{
    if (last > SW_STREAM_ID_MAX)
        return SW_CHECK_CALL_FIELD_RANGE;
    if (last > conn->our_goaway)
        return SW_CHECK_CALL_GOAWAY_RAISED;
    return error == SW_ERROR_NO_ERROR && is_open_above(conn, last) ? SW_CHECK_CALL_GOAWAY_BELOW : SW_CHECK_NONE;
}

static enum sw_status
say_goaway(sw_conn *conn, uint32_t last, enum sw_error error, sw_octets debug)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_GOAWAY, &sending);
    if (status != SW_STATUS_OK)
        return status;
    enum sw_check check = check_last(conn, last, error);
    if (debug.length > SW_DEBUG_OCTETS)
        check = SW_CHECK_CALL_DEBUG_LENGTH;
    else if (debug.length && !debug.octets)
        check = SW_CHECK_CALL_OCTETS_MISSING;
    if (check != SW_CHECK_NONE)
        return sw_refuse(conn, check);
    if (error == SW_ERROR_NO_ERROR && sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    if (!sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_GOAWAY_LENGTH + debug.length))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    if (error != SW_ERROR_NO_ERROR) {
        sw_conn_end(conn, last, error, debug.octets, debug.length);
        return SW_STATUS_OK;
    }
    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    const bool ahead = last > conn->last_shown;
    const struct sw_cell *cell =
        sw_shutdown_step(conn, ahead ? SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD : SW_SHUTDOWN_INPUT_SEND_GOAWAY, 0);
    if (cell->effect == SW_SHUTDOWN_EFFECT_NAME)
        sw_conn_name_last_stream(conn, last, debug.octets, debug.length);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_goaway(sw_conn *conn, enum sw_error error, const uint8_t *debug, size_t debug_length)
{
    return say_goaway(conn, sw_conn_last_taken(conn), error, (sw_octets){debug, debug_length});
}

enum sw_status
sw_conn_goaway_last(sw_conn *conn, enum sw_error error, uint32_t last_stream_id, const uint8_t *debug, size_t debug_length)
{
    return say_goaway(conn, last_stream_id, error, (sw_octets){debug, debug_length});
}
