/* Calls that send control frames, and the steps that all calls share. */
#include "send.h"

#include <string.h>

#include "flow.h"
#include "limit.h"
#include "recv.h"
#include "shutdown.h"
#include "trace.h"

enum sw_status
sw_send_begin(sw_conn *conn, uint32_t id, enum sw_connection_input input, struct sw_sending *sending)
{
    return sw_send_begin_here(conn, id, input, false, sending);
}

enum sw_status
sw_conn_reset_stream(sw_conn *conn, uint32_t id, uint32_t error)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_RST_STREAM);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    if (!sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_RST_STREAM_LENGTH))
        return SW_STATUS_NO_MEMORY;

    sw_stream_write_reset(conn, sending.slot, error);
    sw_stream_closed(conn, sending.stream, sending.slot, SW_CLOSED_BY_RESET);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_ping(sw_conn *conn, const uint8_t opaque[8])
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    if (sw_marker_is(opaque))
        return SW_STATUS_INVALID_ARGUMENT;
    enum sw_status status = sw_send_verdict(sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_FRAME));
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_PING_LENGTH);
    if (!out)
        return SW_STATUS_NO_MEMORY;

    sw_frame_ping_write(out, 0, opaque);
    sw_output_commit(&conn->output, SW_FRAME_PING_LENGTH);
    sw_trace_sent(conn, SW_FRAME_PING, 0, 0, SW_FRAME_PING_LENGTH - SW_FRAME_HEADER_LENGTH);
    conn->pings_sent++;
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_credit_window(sw_conn *conn, uint32_t id, uint32_t increment)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    enum sw_status status = sw_send_verdict(sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_FRAME));
    if (status != SW_STATUS_OK)
        return status;
    if (!increment)
        return SW_STATUS_INVALID_ARGUMENT;
    if (!id)
        return sw_flow_grant(conn, SW_SLOT_NONE, increment) ? SW_STATUS_OK : SW_STATUS_FLOW_CONTROL;

    struct sw_sending sending;
    status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status != SW_STATUS_OK)
        return status;
    const struct sw_cell *cell = sw_stream_step(conn, &sending.state, SW_STREAM_INPUT_SEND_WINDOW_UPDATE, id);
    if (cell->verdict != SW_VERDICT_GO)
        return sw_send_verdict(cell);
    return sw_flow_grant(conn, sending.slot, increment) ? SW_STATUS_OK : SW_STATUS_FLOW_CONTROL;
}

enum sw_status
sw_conn_acknowledge_data(sw_conn *conn, uint32_t id, size_t octets)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    if (sw_conn_dead(conn))
        return SW_STATUS_TERMINATED;
    uint32_t slot = id ? sw_streams_find(&conn->streams, id) : SW_SLOT_NONE;
    if (slot == SW_SLOT_NONE)
        return SW_STATUS_NO_STREAM;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)
        return SW_STATUS_STREAM_CLOSED; /* its window went back when it closed */
    if (octets > stream->unconsumed)
        return SW_STATUS_FLOW_CONTROL;
    sw_limit_consumed(conn);
    sw_flow_consume(conn, stream, slot, (uint32_t)octets);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_send_frame(sw_conn *conn, uint8_t type, uint8_t flags, uint32_t id, const uint8_t *payload, size_t length)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    if (sw_frame_rule_of(type)->handled || id > SW_STREAM_ID_MAX ||
        length > conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE] || (length && !payload))
        return SW_STATUS_INVALID_ARGUMENT;
    enum sw_status status = sw_send_verdict(sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_FRAME));
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_HEADER_LENGTH + length);
    if (!out)
        return SW_STATUS_NO_MEMORY;

    uint8_t *at = sw_frame_header_write(out, (uint32_t)length, type, flags, id);
    if (length)
        memcpy(at, payload, length);
    sw_output_commit(&conn->output, SW_FRAME_HEADER_LENGTH + length);
    sw_trace_sent(conn, type, flags, id, (uint32_t)length);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_release_stream(sw_conn *conn, uint32_t id)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    uint32_t slot = id ? sw_streams_find(&conn->streams, id) : SW_SLOT_NONE;
    if (slot == SW_SLOT_NONE)
        return SW_STATUS_NO_STREAM;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (!(stream->flags & SW_STREAM_TOLD))
        return SW_STATUS_WRONG_STATE;
    conn->unreleased--;
    sw_streams_remove(&conn->streams, stream, slot);
    sw_conn_mark_grace(conn);
    return SW_STATUS_OK;
}
