/* Promises go out (RFC 9113 6.6, 8.4). */
#include "message.h"
#include "send.h"

static enum sw_check
judge(sw_conn *conn, const sw_field *fields, size_t count, struct sw_facts *facts)
{
    const struct sw_section section = {
        .fields = fields, .count = count, .plans = conn->encoder.plans, .promised = true, .role = SW_ROLE_CLIENT};
    return sw_message_judge_promise(&section, &conn->facts_sent, facts);
}

enum sw_status
sw_conn_push_promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, uint32_t *promised)
{
    struct sw_sending parent;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_NEW_STREAM, &parent);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &parent, SW_STREAM_INPUT_SEND_PUSH_PROMISE);
    if (status == SW_STATUS_OK)
        status = sw_send_message(conn, &parent, SW_MESSAGE_INPUT_SEND_PROMISE);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_is_ours(conn, id))
        return SW_STATUS_WRONG_STATE; /* RFC 9113 6.6: promises stand on streams of the peer's */
    if (!conn->theirs[SW_SETTING_INDEX_ENABLE_PUSH])
        return SW_STATUS_PUSH_DISABLED;
    uint32_t next = sw_conn_next_stream_id(conn);
    if (!next)
        return SW_STATUS_NO_STREAM_ID;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);

    struct sw_sending sending = {.id = next, .slot = SW_SLOT_NONE, .state = SW_STREAM_ENTRY_UNOPENED_BY_US,
                                 .before = SW_STREAM_ENTRY_UNOPENED_BY_US, .message = SW_MESSAGE_ENTRY_START};
    status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_PROMISED);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_facts facts;
    if (!sw_send_plan(conn, fields, count))
        return SW_STATUS_NO_MEMORY;
    if (judge(conn, fields, count, &facts) != SW_CHECK_NONE)
        return SW_STATUS_MALFORMED;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    size_t prefix = SW_FRAME_PUSH_PROMISE_LENGTH - SW_FRAME_HEADER_LENGTH;
    if (bound > SW_SECTION_LARGEST)
        return SW_STATUS_FIELDS_TOO_LARGE;
    uint8_t *out = sw_send_reserve_block(conn, bound, prefix);
    if (!out || !sw_streams_reserve(&conn->streams, &conn->memory))
        return SW_STATUS_NO_MEMORY;

    sw_send_add_stream(conn, &sending, SW_MESSAGE_ENTRY_ABSENT);
    if (facts.head)
        sending.stream->flags |= SW_STREAM_HEAD;
    const struct sw_frame_push_promise head = {.promised_stream_id = next};
    uint8_t *at = sw_frame_push_promise_write(out, 0, id, &head, 0);
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, at);
    sw_send_block(conn, out, (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH, SW_FRAME_PUSH_PROMISE, 0, id);
    sending.stream->end = parent.stream->end = (uint32_t)conn->output.written;
    sw_send_commit(conn, &sending);
    sw_send_commit(conn, &parent);
    *promised = next;
    return SW_STATUS_OK;
}
