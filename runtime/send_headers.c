/* Field sections go out (RFC 9113 8.1, 8.4): everything is judged and reserved before the first octet is encoded. */
#include "send.h"

#include <string.h>

#include "compiler.h"
#include "limit.h"
#include "message.h"
#include "trace.h"

enum { SECTION_LARGEST = 0xffffff }; /* octets of a field block that we are ready to make */

/* Room for the frames of a block of at most `bound` octets; `prefix` stands before the first fragment. */
static uint8_t *
reserve_block(sw_conn *conn, size_t bound, size_t prefix)
{
    size_t frames = (bound + prefix) / conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE] + 1;
    return sw_output_reserve(&conn->output, &conn->memory, bound + prefix + frames * SW_FRAME_HEADER_LENGTH);
}

/*
 * A block that is larger than a frame is moved apart from its end, for CONTINUATION (RFC 9113 6.10); hardly any is, so this stands
 * apart.
 */
static SW_APART void
frame_long_block(sw_conn *conn, uint8_t *out, size_t length, enum sw_frame_type type, uint8_t flags, uint32_t id)
{
    size_t largest = conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE];
    size_t more = (length - 1) / largest;
    uint8_t *payload = out + SW_FRAME_HEADER_LENGTH;
    for (size_t i = more; i > 0; i--) {
        size_t part = i == more ? length - more * largest : largest;
        uint8_t *header = payload + i * largest + (i - 1) * SW_FRAME_HEADER_LENGTH;
        memmove(header + SW_FRAME_HEADER_LENGTH, payload + i * largest, part);
        sw_frame_header_write(header, (uint32_t)part, SW_FRAME_CONTINUATION, i == more ? SW_FLAG_END_HEADERS : 0, id);
    }
    sw_frame_header_write(out, (uint32_t)largest, (uint8_t)type, flags, id);
    sw_output_commit(&conn->output, length + (more + 1) * SW_FRAME_HEADER_LENGTH);

    sw_trace_sent(conn, (uint8_t)type, flags, id, (uint32_t)largest);
    for (size_t i = 1; i <= more; i++)
        sw_trace_sent(conn, SW_FRAME_CONTINUATION, i == more ? SW_FLAG_END_HEADERS : 0, id,
                      (uint32_t)(i == more ? length - more * largest : largest));
}

/* Put frame headers around a block that is encoded already, `length` octets with its prefix behind the first header. */
static inline void
frame_block(sw_conn *conn, uint8_t *out, size_t length, enum sw_frame_type type, uint8_t flags, uint32_t id)
{
    if (length > conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE]) {
        frame_long_block(conn, out, length, type, flags, id);
        return;
    }
    flags |= SW_FLAG_END_HEADERS;
    sw_frame_header_write(out, (uint32_t)length, (uint8_t)type, flags, id);
    sw_output_commit(&conn->output, SW_FRAME_HEADER_LENGTH + length);
    sw_trace_sent(conn, (uint8_t)type, flags, id, (uint32_t)length);
}

/* The peer counts streams that are open or half-closed (RFC 9113 5.1.2). */
static enum sw_status
check_stream_limit(sw_conn *conn, const struct sw_sending *sending)
{
    bool counts = ~sw_stream_attributes[sending->before] & sw_stream_attributes[sending->state] & SW_STREAM_IS_COUNTED;
    if (!counts || conn->counts[SW_OURS] < conn->theirs[SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS])
        return SW_STATUS_OK;
    conn->notices |= SW_NOTICE_STREAMS_AVAILABLE;
    return SW_STATUS_STREAM_LIMIT;
}

/* A record for a stream of ours. */
static uint32_t
add_ours(sw_conn *conn, uint32_t id, uint8_t recv_message)
{
    uint32_t slot = sw_streams_add(&conn->streams, id);
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    stream->state = SW_STREAM_ENTRY_UNOPENED_BY_US;
    stream->recv_message = recv_message;
    stream->send_message = SW_MESSAGE_ENTRY_START;
    stream->flags = SW_STREAM_SHOWN;
    conn->last_ours = id;
    return slot;
}

/* Judge the section by the field rules, the message machine and the stream machine, on copies of their states. */
static enum sw_status
judge(sw_conn *conn, struct sw_sending *sending, const sw_field *fields, size_t count, bool end, struct sw_message_facts *facts)
{
    const struct sw_stream *stream = sending->slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, sending->slot) : NULL;
    if (!sw_hpack_encoder_plan(&conn->encoder, fields, count))
        return SW_STATUS_NO_MEMORY;
    enum sw_check check = sw_message_sent(conn, stream, fields, count, end, facts);
    if (check != SW_CHECK_NONE)
        return check == SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH ? SW_STATUS_CONTENT_LENGTH : SW_STATUS_MALFORMED;
    enum sw_status status = sw_send_message(conn, sending, (enum sw_message_input)facts->input);
    if (status == SW_STATUS_OK && end)
        status = sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_END_STREAM);
    return status;
}

enum sw_status
sw_conn_send_headers(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags)
{
    if (!id && !conn->in_callback)
        return sw_conn_next_stream_id(conn) ? SW_STATUS_INVALID_ARGUMENT : SW_STATUS_NO_STREAM_ID;
    bool opens = sw_conn_is_ours(conn, id) && id > conn->last_ours;
    bool end = flags & SW_SEND_END_STREAM;
    struct sw_sending sending;
    enum sw_status status =
        sw_send_begin(conn, id, opens ? SW_CONNECTION_INPUT_SEND_NEW_STREAM : SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_HEADERS);
    if (status == SW_STATUS_OK)
        status = check_stream_limit(conn, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_send_full(conn))
        return SW_STATUS_OUTPUT_FULL;

    struct sw_message_facts facts;
    status = judge(conn, &sending, fields, count, end, &facts);
    if (status != SW_STATUS_OK)
        return status;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    if (bound > SECTION_LARGEST)
        return SW_STATUS_FIELDS_TOO_LARGE;
    uint8_t *out = reserve_block(conn, bound, 0);
    if (!out || (opens && !sw_streams_reserve(&conn->streams, &conn->memory)))
        return SW_STATUS_NO_MEMORY;

    if (opens) {
        sending.slot = add_ours(conn, id, SW_MESSAGE_ENTRY_START);
        sw_limit_opened(conn);
    }
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, out + SW_FRAME_HEADER_LENGTH);
    frame_block(conn, out, (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH, SW_FRAME_HEADERS, end ? SW_FLAG_END_STREAM : 0, id);
    sw_message_note_sent(conn, sw_stream_at(&conn->streams, sending.slot), &facts);
    sw_send_commit(conn, &sending);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_push_promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, uint32_t *promised)
{
    struct sw_sending parent;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_NEW_STREAM, &parent);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &parent, SW_STREAM_INPUT_SEND_PUSH_PROMISE);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_is_ours(conn, id))
        return SW_STATUS_WRONG_STATE; /* RFC 9113 6.6: promises stand on streams of the peer's */
    if (!conn->theirs[SW_SETTING_INDEX_ENABLE_PUSH])
        return SW_STATUS_PUSH_DISABLED;
    uint32_t next = sw_conn_next_stream_id(conn);
    if (!next)
        return SW_STATUS_NO_STREAM_ID;
    if (sw_send_full(conn))
        return SW_STATUS_OUTPUT_FULL;

    struct sw_sending sending = {.id = next, .slot = SW_SLOT_NONE, .state = SW_STREAM_ENTRY_UNOPENED_BY_US,
                                 .before = SW_STREAM_ENTRY_UNOPENED_BY_US, .message = SW_MESSAGE_ENTRY_START};
    status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_PROMISED);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_message_facts facts;
    if (!sw_hpack_encoder_plan(&conn->encoder, fields, count))
        return SW_STATUS_NO_MEMORY;
    if (sw_message_promise(conn, fields, count, &facts) != SW_CHECK_NONE)
        return SW_STATUS_MALFORMED;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    size_t prefix = SW_FRAME_PUSH_PROMISE_LENGTH - SW_FRAME_HEADER_LENGTH;
    if (bound > SECTION_LARGEST)
        return SW_STATUS_FIELDS_TOO_LARGE;
    uint8_t *out = reserve_block(conn, bound, prefix);
    if (!out || !sw_streams_reserve(&conn->streams, &conn->memory))
        return SW_STATUS_NO_MEMORY;

    sending.slot = add_ours(conn, next, SW_MESSAGE_ENTRY_ABSENT);
    if (facts.head)
        sw_stream_at(&conn->streams, sending.slot)->flags |= SW_STREAM_HEAD;
    const struct sw_frame_push_promise head = {.promised_stream_id = next};
    uint8_t *at = sw_frame_push_promise_write(out, 0, id, &head, 0);
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, at);
    frame_block(conn, out, (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH, SW_FRAME_PUSH_PROMISE, 0, id);
    sw_send_commit(conn, &sending);
    sw_send_commit(conn, &parent);
    *promised = next;
    return SW_STATUS_OK;
}
