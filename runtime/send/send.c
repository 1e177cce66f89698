/* Calls about streams and their windows, and the steps that all calls share. */
#include "send/send.h"

#include "connection/grace.h"
#include "connection/shutdown.h"
#include "flow/flow.h"
#include "limits/limit.h"
#include "state/identifier.h"
#include "state/trace.h"

SW_COLD void
sw_send_start(struct sw_sending *sending, enum sw_machine machine, unsigned state, unsigned input, const struct sw_cell *cell)
{
    if (sending->step_count == SW_STEPS_MOST)
        return; /* of a call whose memory ran short half-way: it was traced */
    sending->steps[sending->step_count++] =
        (struct sw_step){.cell = cell, .machine = (uint8_t)machine, .state = (uint8_t)state, .input = (uint8_t)input};
}

SW_COLD void
sw_send_trace(sw_conn *conn, const struct sw_sending *sending)
{
    for (unsigned i = 0; i < sending->step_count; i++) {
        const struct sw_step *step = &sending->steps[i];
        uint32_t id = step->machine == SW_MACHINE_CONNECTION ? 0 : sending->id;
        sw_trace_cell(conn, (enum sw_machine)step->machine, step->state, step->input, step->cell, id);
    }
}

SW_COLD void
sw_send_unshown(const sw_conn *conn, struct sw_sending *sending)
{
    uint8_t scratch;
    if (!sending->stream)
        sending->state = *sw_identifier_state(conn, sending->id, &scratch);
    else if (sw_stream_attributes[sending->stream->state] & SW_STREAM_IS_RESERVED)
        sending->state = sending->stream->state; /* a promise may be reset before its section is complete */
    else
        sending->state = SW_STREAM_ENTRY_UNOPENED_BY_PEER;
}

enum sw_status
sw_send_begin(sw_conn *conn, uint32_t id, enum sw_connection_input input, struct sw_sending *sending)
{
    return sw_send_begin_here(conn, id, input, false, 0, sending);
}

enum sw_status
sw_conn_reset_stream(sw_conn *conn, uint32_t id, uint32_t error)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, sw_stream_input_send_rst_stream(error));
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    if (!sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_RST_STREAM_LENGTH))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sending.step_count = 1; /* the connection's: the stream itself is stepped now */
    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    sw_stream_write_reset(conn, sending.slot, error);
    sw_stream_closed(conn, sending.stream, sending.slot, SW_CLOSED_BY_RESET);
    return SW_STATUS_OK;
}

uint32_t
sw_send_held_slot(sw_conn *conn, uint32_t id)
{
    uint32_t slot = id ? sw_streams_find(&conn->streams, id) : SW_SLOT_NONE;
    if (slot != SW_SLOT_NONE && (sw_stream_at(&conn->streams, slot)->flags & SW_STREAM_SHOWN))
        return slot;
    sw_refuse(conn, SW_CHECK_CALL_NO_STREAM);
    return SW_SLOT_NONE;
}

enum sw_status
sw_conn_release_stream(sw_conn *conn, uint32_t id)
{
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    uint32_t slot = sw_send_held_slot(conn, id);
    if (slot == SW_SLOT_NONE)
        return SW_STATUS_NO_STREAM;
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (!(stream->flags & SW_STREAM_DELIVERED))
        return sw_refuse(conn, SW_CHECK_CALL_NOT_CLOSED);
    conn->unreleased--;
    sw_streams_remove(&conn->streams, stream, slot);
    if (conn->streams.unproven)
        sw_grace_request_proof(conn);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_set_stream_user(sw_conn *conn, uint32_t id, void *user)
{
    uint32_t slot = sw_send_held_slot(conn, id);
    if (slot == SW_SLOT_NONE)
        return SW_STATUS_NO_STREAM;
    sw_stream_at(&conn->streams, slot)->user = user;
    return SW_STATUS_OK;
}
