/* Field sections go out (RFC 9113 8.1, 8.4): everything is judged and reserved before the first octet is encoded. */
#include "send/send.h"

#include <string.h>

#include "flow/flow.h"
#include "limits/limit.h"
#include "state/message.h"
#include "state/trace.h"
#include "support/compiler.h"

void
sw_send_commit_change(sw_conn *conn, const struct sw_sending *sending)
{
    sw_stream_recount(conn, sending->stream, sending->before);
    if (sw_stream_attributes[sending->state] & SW_STREAM_IS_CLOSED)
        sw_stream_closed(conn, sending->stream, sending->slot, SW_CLOSED_BY_END_STREAM);
    else if (!(sw_stream_attributes[sending->state] & SW_STREAM_IS_SENDING))
        sw_flow_wait_no_more(conn, sending->stream, sending->slot);
}

SW_COLD void
sw_send_long_block(sw_conn *conn, uint8_t *out, size_t length, enum sw_frame_type type, uint8_t flags, uint32_t id)
{
    size_t largest = conn->theirs[SW_SETTING_OF_PAYLOADS];
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

/* The peer counts streams that are open or half-closed (RFC 9113 5.1.2); until it has said how many it takes, it is not overrun. */
static enum sw_status
check_stream_limit(sw_conn *conn, const struct sw_sending *sending)
{
    bool counts = ~sw_stream_attributes[sending->before] & sw_stream_attributes[sending->state] & SW_STREAM_IS_COUNTED;
    if (!counts || conn->counts[SW_OURS] < conn->our_stream_limit)
        return SW_STATUS_OK;
    conn->pending_events |= SW_PENDING_STREAMS_AVAILABLE;
    return sw_refuse(conn, SW_CHECK_CALL_STREAM_LIMIT);
}

static inline struct sw_section
section_of(const sw_conn *conn, const sw_field *fields, size_t count, bool trailers)
{
    return (struct sw_section){
        .fields = fields,
        .count = count,
        .plans = conn->encoder.plans,
        .trailers = trailers,
        .protocol_enabled = conn->theirs[SW_SETTING_OF_EXTENDED_CONNECT] != 0,
        .role = conn->role,
    };
}

static inline bool
are_trailers(const struct sw_stream *stream)
{
    return stream && (sw_message_attributes[stream->send_message] & SW_MESSAGE_IS_TRAILERS_NEXT);
}

static enum sw_check
judge_sent(sw_conn *conn, const sw_field *fields, size_t count, bool trailers, struct sw_facts *facts)
{
    const struct sw_hpack_encoder *encoder = &conn->encoder;
    if (encoder->same_shape && !trailers && sw_section_settles_sent(fields, encoder->plans, encoder->changed_fields, &conn->facts_sent)) {
        *facts = conn->facts_sent;
        return SW_CHECK_NONE;
    }
    const struct sw_section section = section_of(conn, fields, count, trailers);
    return sw_section_judge(&section, &conn->facts_sent, facts);
}

/* A section that the program sends; `stream` NULL: a request that opens one. SW_CHECK_NONE, or the rule that it breaks. */
static enum sw_check
judge_section(sw_conn *conn, const struct sw_stream *stream, const sw_field *fields, size_t count, bool end, struct sw_facts *facts)
{
    enum sw_check check = judge_sent(conn, fields, count, are_trailers(stream), facts);
    if (check == SW_CHECK_NONE && end)
        check = sw_message_check_end(stream, facts, stream ? stream->send_content : -1);
    static const struct sw_message_inputs inputs = {
        .informational = {SW_MESSAGE_INPUT_SEND_INFORMATIONAL, SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END},
        .section = {SW_MESSAGE_INPUT_SEND_SECTION, SW_MESSAGE_INPUT_SEND_SECTION_END},
        .tunnel = SW_MESSAGE_INPUT_SEND_TUNNEL,
    };
    facts->input = sw_message_input(&inputs, stream, facts, end);
    return check;
}

static SW_COLD enum sw_status
refuse_section(sw_conn *conn, const struct sw_stream *stream, const sw_field *fields, size_t count, enum sw_check check)
{
    const struct sw_section section = section_of(conn, fields, count, are_trailers(stream));
    return sw_refuse_section(conn, check, &section);
}

/* Remember what a section says, after its message was stepped. */
static void
note_section(sw_conn *conn, struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->kind != SW_SECTION_REQUEST && facts->kind != SW_SECTION_RESPONSE)
        return;
    sw_message_note_request(stream, facts);
    stream->send_content = sw_message_content_after(stream, facts);
    if (facts->kind == SW_SECTION_RESPONSE && !(stream->flags & SW_STREAM_ANSWERED)) {
        stream->flags |= SW_STREAM_ANSWERED;
        sw_limit_refund_on(conn, SW_REFUND_RESPONSE_BEGUN, 1);
    }
    if (facts->kind != SW_SECTION_RESPONSE || facts->input != SW_MESSAGE_INPUT_SEND_TUNNEL)
        return;
    sw_message_step(conn, &stream->recv_message, SW_MESSAGE_INPUT_NOTE_TUNNELLED, stream->id);
    stream->recv_content = -1;
}

/* Judge the section by the field rules, the message machine and the stream machine, on copies of their states. */
static enum sw_status
judge(sw_conn *conn, struct sw_sending *sending, const sw_field *fields, size_t count, bool end, struct sw_facts *facts)
{
    if (!sw_send_plan(conn, fields, count))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    enum sw_check check = judge_section(conn, sending->stream, fields, count, end, facts);
    if (check != SW_CHECK_NONE)
        return refuse_section(conn, sending->stream, fields, count, check);
    enum sw_status status = sw_send_message(conn, sending, (enum sw_message_input)facts->input);
    if (status == SW_STATUS_OK && end)
        status = sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_END_STREAM);
    return status;
}

/* 0 is what sw_conn_next_stream_id() returns when there is none. */
static SW_COLD enum sw_status
refuse_no_id(sw_conn *conn)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_NEW_STREAM, &sending);
    if (status != SW_STATUS_OK)
        return status;
    return sw_refuse(conn, sw_conn_next_stream_id(conn) ? SW_CHECK_CALL_STREAM_ID : SW_CHECK_CALL_NO_STREAM_ID);
}

enum sw_status
sw_conn_send_headers(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags)
{
    if (!id)
        return refuse_no_id(conn);
    bool opens = sw_conn_is_ours(conn, id) && id > conn->last_ours;
    bool end = flags & SW_SEND_END_STREAM;
    struct sw_sending sending;
    enum sw_connection_input input = opens ? SW_CONNECTION_INPUT_SEND_NEW_STREAM : SW_CONNECTION_INPUT_SEND_FRAME;
    enum sw_status status = sw_send_begin_here(conn, id, input, opens, flags, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_HEADERS);
    if (status == SW_STATUS_OK)
        status = check_stream_limit(conn, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);

    struct sw_facts facts;
    status = judge(conn, &sending, fields, count, end, &facts);
    if (status != SW_STATUS_OK)
        return status;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    if (bound > SW_SECTION_LARGEST)
        return sw_refuse(conn, SW_CHECK_CALL_SECTION_SIZE);
    uint8_t *out = sw_send_reserve_block(conn, bound, 0);
    if (!out || (opens && !sw_streams_reserve(&conn->streams, &conn->memory)))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_told(conn, &sending);
    if (opens) {
        sw_send_add_stream(conn, &sending, SW_MESSAGE_ENTRY_START);
        sw_limit_opened(conn);
    }
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, out + SW_FRAME_HEADER_LENGTH);
    sw_send_block(conn, out, (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH, SW_FRAME_HEADERS, end ? SW_FLAG_END_STREAM : 0, id);
    sending.stream->end = (uint32_t)conn->output.written;
    note_section(conn, sending.stream, &facts);
    sw_send_commit(conn, &sending);
    return SW_STATUS_OK;
}
