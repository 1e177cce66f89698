/* Our receive windows, moved by the program (RFC 9113 5.2, 6.9). */
#include "flow/flow.h"
#include "limits/limit.h"
#include "send/send.h"

/* Where a call about a window stands. */
struct subject {
    uint32_t slot; /* SW_SLOT_NONE: the connection's */
    bool idle;     /* no content follows that could use the window: there is nothing to do */
    struct sw_sending sending;
};

static enum sw_status
begin(sw_conn *conn, uint32_t id, struct subject *subject)
{
    subject->slot = SW_SLOT_NONE;
    subject->idle = false;
    if (!id)
        return sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_FRAME, &subject->sending);
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, &subject->sending);
    if (status != SW_STATUS_OK)
        return status;
    const uint8_t verdict = sw_stream_cell(conn, subject->sending.state, SW_STREAM_INPUT_SEND_WINDOW_UPDATE)->verdict;
    status = sw_send_stream(conn, &subject->sending, SW_STREAM_INPUT_SEND_WINDOW_UPDATE);
    subject->slot = subject->sending.slot;
    subject->idle = verdict == SW_VERDICT_IGNORE;
    return status;
}

/* There is nothing to do, and the machines' steps say why. */
static enum sw_status
pass(sw_conn *conn, const struct subject *subject)
{
    sw_send_trace_steps(conn, &subject->sending);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_credit_window(sw_conn *conn, uint32_t id, uint32_t increment)
{
    struct subject subject;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_FRAME, &subject.sending);
    if (status == SW_STATUS_OK && !increment)
        return sw_refuse(conn, SW_CHECK_CALL_INCREMENT_ZERO);
    if (status == SW_STATUS_OK)
        status = begin(conn, id, &subject);
    if (status != SW_STATUS_OK)
        return status;
    if (subject.idle)
        return pass(conn, &subject);
    /* The machines are stepped, and traced, when the WINDOW_UPDATE frame goes out. */
    return sw_flow_grant(conn, subject.slot, increment) ? SW_STATUS_OK : sw_refuse(conn, SW_CHECK_CALL_WINDOW_RANGE);
}

/* Room for WINDOW_UPDATE frames now, or the call is refused. */
static enum sw_status
reserve(sw_conn *conn, size_t frames)
{
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    return sw_output_reserve(&conn->output, &conn->memory, frames * SW_FRAME_WINDOW_UPDATE_LENGTH)
               ? SW_STATUS_OK
               : sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
}

enum sw_status
sw_conn_send_window_update(sw_conn *conn, uint32_t id, uint32_t increment)
{
    struct subject subject;
    enum sw_status status = begin(conn, id, &subject);
    if (status != SW_STATUS_OK)
        return status;
    if (!increment)
        return sw_refuse(conn, SW_CHECK_CALL_INCREMENT_ZERO);
    if (subject.idle)
        return pass(conn, &subject);
    if (!sw_flow_may_grant(conn, subject.slot, increment))
        return sw_refuse(conn, SW_CHECK_CALL_WINDOW_RANGE);
    status = reserve(conn, 1);
    if (status != SW_STATUS_OK)
        return status;
    sw_send_trace_steps(conn, &subject.sending);
    sw_flow_update(conn, subject.slot, increment);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_flush_credit(sw_conn *conn, uint32_t id)
{
    struct subject subject;
    enum sw_status status = begin(conn, id, &subject);
    if (status != SW_STATUS_OK)
        return status;
    const uint32_t owed = subject.slot == SW_SLOT_NONE ? conn->credit : sw_flow_owed(sw_stream_at(&conn->streams, subject.slot));
    if (subject.idle || !owed)
        return pass(conn, &subject);
    status = reserve(conn, SW_CREDIT_FRAMES);
    if (status != SW_STATUS_OK)
        return status;
    sw_send_trace_steps(conn, &subject.sending);
    sw_flow_flush(conn, subject.slot);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_set_stream_window(sw_conn *conn, uint32_t id, uint32_t octets)
{
    struct subject subject;
    enum sw_status status = begin(conn, id, &subject);
    if (status != SW_STATUS_OK)
        return status;
    if (!id)
        return sw_refuse(conn, SW_CHECK_CALL_STREAM_ID);
    if (subject.idle)
        return pass(conn, &subject);
    return octets <= SW_WINDOW_MAX && sw_flow_resize(conn, subject.slot, octets) ? SW_STATUS_OK
                                                                                 : sw_refuse(conn, SW_CHECK_CALL_WINDOW_RANGE);
}

enum sw_status
sw_conn_acknowledge_data(sw_conn *conn, uint32_t id, size_t octets)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status != SW_STATUS_OK)
        return status;
    uint32_t slot = sw_send_held_slot(conn, id);
    if (slot == SW_SLOT_NONE)
        return SW_STATUS_NO_STREAM;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)
        return sw_refuse(conn, SW_CHECK_CALL_CLOSED);
    if (octets > stream->unconsumed)
        return sw_refuse(conn, SW_CHECK_CALL_ACKNOWLEDGED_MORE);
    sw_limit_refund_on(conn, SW_REFUND_DATA_CONSUMED, 1);
    sw_flow_consume(conn, stream, slot, (uint32_t)octets);
    return SW_STATUS_OK;
}
