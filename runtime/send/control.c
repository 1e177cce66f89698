/* Calls that send one control frame: those of spec/frames.yaml (generated/calls.c), and sw_conn_send_frame() for extensions. */
#include "calls.h"
#include "connection/grace.h"
#include "connection/shutdown.h"
#include "send/send.h"

/* The stream that the frame is about, and what it sends. */
static enum sw_status
step_subject(sw_conn *conn, const struct sw_call *call, uint32_t subject, struct sw_sending *sending)
{
    enum sw_status status = sw_send_begin(conn, subject, (enum sw_connection_input)call->connection_input, sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, sending, (enum sw_stream_input)call->stream_input);
    if (status == SW_STATUS_OK && call->message_input != SW_MESSAGE_INPUT_COUNT)
        status = sw_send_message(conn, sending, (enum sw_message_input)call->message_input);
    return status;
}

enum sw_status
sw_call_send(sw_conn *conn, const struct sw_call *call, uint32_t id, uint32_t subject, enum sw_check refusal, size_t length,
             uint8_t **out)
{
    struct sw_sending sending = {.stream = NULL};
    enum sw_status status = sw_send_connection(conn, (enum sw_connection_input)call->connection_input, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (refusal == SW_CHECK_NONE && length > conn->theirs[SW_SETTING_OF_PAYLOADS])
        refusal = SW_CHECK_CALL_FRAME_LENGTH;
    if (refusal != SW_CHECK_NONE)
        return sw_refuse(conn, refusal);
    if (subject || call->of_stream)
        status = step_subject(conn, call, subject, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_HEADER_LENGTH + length);
    if (!*out)
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &sending);
    if (sending.stream && (sending.stream->flags & SW_STREAM_SHOWN))
        sw_send_commit(conn, &sending);
    else
        sw_send_commit_connection(conn, &sending);
    sw_output_commit(&conn->output, SW_FRAME_HEADER_LENGTH + length);
    sw_trace_sent(conn, call->type, call->flags, id, (uint32_t)length);
    return SW_STATUS_OK;
}

bool
sw_call_marker(const sw_conn *conn, const uint8_t opaque[8])
{
    (void)conn;
    return sw_machine_of_marker(opaque) != SW_MACHINE_COUNT;
}

/* Idle streams up to this one may have been prioritized, and count with those that are active (RFC 9218 7.1). */
bool
sw_call_beyond_stream_limit(const sw_conn *conn, uint32_t id)
{
    const bool idle = sw_conn_is_ours(conn, id) && id > conn->last_ours;
    return idle && conn->counts[SW_OURS] + (id - conn->last_ours + 1) / 2 > conn->our_stream_limit;
}

bool
sw_call_no_origin(const sw_conn *conn, sw_octets origin)
{
    (void)conn;
    return !sw_origin_valid(origin);
}

enum sw_status
sw_call_refused_at(sw_conn *conn, enum sw_status status, enum sw_check refusal, size_t at)
{
    if (refusal != SW_CHECK_NONE && conn->refused.cause.check == refusal)
        conn->refused.at = (uint32_t)at;
    return status;
}

void
sw_call_ping_sent(sw_conn *conn)
{
    if (sw_pings_step(conn, SW_PINGS_INPUT_SEND_PING, 0)->effect == SW_PINGS_EFFECT_BEGIN)
        conn->ping_at = sw_grace_now(conn);
    conn->pings_sent++;
}

enum sw_status
sw_conn_send_frame(sw_conn *conn, uint8_t type, uint8_t flags, uint32_t id, const uint8_t *payload, size_t length)
{
    const struct sw_call call = {
        .type = type,
        .flags = flags,
        .connection_input = SW_CONNECTION_INPUT_SEND_FRAME,
        .stream_input = SW_STREAM_INPUT_SEND_EXTENSION,
        .message_input = SW_MESSAGE_INPUT_SEND_EXTENSION,
    };
    enum sw_check refusal = SW_CHECK_NONE;
    if (sw_frame_rule_of(type)->handled)
        refusal = SW_CHECK_CALL_FRAME_TYPE;
    else if (length && !payload)
        refusal = SW_CHECK_CALL_OCTETS_MISSING;
    uint8_t *out;
    enum sw_status status = sw_call_send(conn, &call, id, id, refusal, length, &out);
    if (status != SW_STATUS_OK)
        return status;
    sw_write_octets(sw_frame_header_write(out, (uint32_t)length, type, flags, id), (sw_octets){payload, length});
    return SW_STATUS_OK;
}
