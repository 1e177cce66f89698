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

SW_COLD size_t
sw_send_pad_block(const sw_conn *conn, uint8_t *out, size_t length, uint8_t padding)
{
    const size_t largest = conn->theirs[SW_SETTING_OF_PAYLOADS] - padding, first = length < largest ? length : largest;
    uint8_t *end = out + SW_FRAME_HEADER_LENGTH + first;
    memmove(end + padding, end, length - first);
    memset(end, 0, padding);
    return length + padding;
}

/* The peer counts streams that are open or half-closed (RFC 9113 5.1.2); until it has said how many it takes, it is not overrun. */
static SW_ALWAYS_INLINE enum sw_status
check_stream_limit(sw_conn *conn, const struct sw_sending *sending)
{
    bool counts = ~sw_stream_attributes[sending->before] & sw_stream_attributes[sending->state] & SW_STREAM_IS_COUNTED;
    if (!counts || conn->counts[SW_OURS] < conn->our_stream_limit)
        return SW_STATUS_OK;
    conn->pending_events |= SW_PENDING_STREAMS_AVAILABLE;
    return sw_refuse(conn, SW_CHECK_CALL_STREAM_LIMIT);
}

/* A section that the program sends; `stream` NULL: a request that opens one. */
static SW_ALWAYS_INLINE enum sw_status
judge_section(sw_conn *conn, const struct sw_stream *stream, const sw_field *fields, size_t count, bool end, struct sw_put *put)
{
    const struct sw_hpack_encoder *encoder = &conn->encoder;
    bool trailing = stream && (sw_message_attributes[stream->send_message] & SW_MESSAGE_IS_TRAILERS_NEXT);
    const struct sw_section section = {
        .fields = fields,
        .count = count,
        .plans = encoder->plans,
        .alone = conn->options.send_malformed,
        .given = (conn->role == SW_ROLE_CLIENT ? SW_FACT_FROM_CLIENT : 0) | (trailing ? SW_FACT_TRAILING : 0),
    };
    struct sw_facts *facts = &conn->facts_sent;
    enum sw_check check = SW_CHECK_NONE;
    uint32_t at;
    if (section.alone)
        sw_section_read(&section, conn->theirs, facts);
    else if (!encoder->same_shape || !sw_section_settles_sent(&section, encoder->changed_fields, facts))
        check = sw_section_judge(&section, conn->theirs, facts, &at);
    if (check != SW_CHECK_NONE)
        return sw_refuse_section(conn, check, at);
    check = sw_message_put(stream, facts, end, stream ? stream->send_content : -1, put);
    return check == SW_CHECK_NONE ? SW_STATUS_OK
                                  : sw_refuse_section(conn, check, sw_section_find(&section, SW_MESSAGE_MISMATCH_AT));
}

/* Remember what a section says, after its message was stepped. */
static SW_ALWAYS_INLINE void
note_section(sw_conn *conn, struct sw_stream *stream, const struct sw_put *put)
{
    sw_message_note_request(stream, &conn->facts_sent);
    stream->send_content = put->content;
    if (!(stream->flags & SW_STREAM_ANSWERED) && sw_section_kind(&conn->facts_sent) == SW_SECTION_RESPONSE) {
        stream->flags |= SW_STREAM_ANSWERED;
        sw_limit_refund_on(conn, SW_REFUND_RESPONSE_BEGUN, 1);
    }
    sw_message_step_other(conn, put, &stream->recv_message, &stream->recv_content, stream->id);
}

/* Judge the section by the field rules, the message machine and the stream machine, on copies of their states. */
static SW_ALWAYS_INLINE enum sw_status
judge(sw_conn *conn, struct sw_sending *sending, const sw_field *fields, size_t count, bool end, struct sw_put *put)
{
    if (!sw_send_plan(conn, fields, count))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    enum sw_status status = judge_section(conn, sending->stream, fields, count, end, put);
    if (status == SW_STATUS_OK)
        status = sw_send_message(conn, sending, (enum sw_message_input)put->inputs->send);
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

/* Is what is asked for besides the section in order? */
static SW_COLD enum sw_status
check_options(sw_conn *conn, uint32_t id, const sw_send_options *options)
{
    const sw_priority *priority = &options->priority;
    struct sw_sending sending;
    if (options->promised_stream_id)
        return sw_refuse(conn, SW_CHECK_CALL_OPTION);
    if (!options->prioritized)
        return SW_STATUS_OK;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_PRIORITY, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (priority->dependency > SW_STREAM_ID_MAX || priority->weight < 1 || priority->weight > 256)
        return sw_refuse(conn, SW_CHECK_CALL_FIELD_RANGE);
    return priority->dependency == id ? sw_refuse(conn, SW_CHECK_CALL_SELF_DEPENDENCY) : SW_STATUS_OK;
}

static uint8_t
option_flags(const sw_send_options *options)
{
    return (options->padded ? SW_FLAG_PADDED : 0) | (options->prioritized ? SW_FLAG_PRIORITY : 0);
}

/* Write what stands before the block in its first frame; its header is written again when its length is known. Returns its end. */
static SW_COLD uint8_t *
write_prefix(uint8_t *out, uint32_t id, const sw_send_options *options)
{
    const struct sw_frame_headers fields = {
        .pad_length = options->padding,
        .exclusive = options->priority.exclusive,
        .stream_dependency = options->priority.dependency,
        .weight = options->priority.weight,
    };
    return sw_frame_headers_write(out, option_flags(options), id, &fields, 0);
}

enum { PREFIX_LARGEST = 6 }; /* octets of Pad Length and priority */

/* `options` NULL: none. */
static SW_NOINLINE enum sw_status
send_section(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags, const sw_send_options *options)
{
    if (!id)
        return refuse_no_id(conn);
    bool opens = sw_conn_is_ours(conn, id) && id > conn->last_ours;
    bool end = flags & SW_SEND_END_STREAM;
    struct sw_sending sending;
    enum sw_status status = sw_send_begin_here(conn, id, sw_connection_input_send_frame(opens), opens, flags, &sending);
    if (status == SW_STATUS_OK && options)
        status = check_options(conn, id, options);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_HEADERS);
    if (status == SW_STATUS_OK)
        status = check_stream_limit(conn, &sending);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);

    struct sw_put put = {.content = -1};
    status = judge(conn, &sending, fields, count, end, &put);
    if (status != SW_STATUS_OK)
        return status;
    size_t bound = sw_hpack_planned_bound(&conn->encoder, fields, count);
    if (bound > SW_SECTION_LARGEST)
        return sw_refuse(conn, SW_CHECK_CALL_SECTION_SIZE);
    uint8_t *out = sw_send_reserve_block(conn, bound, options ? PREFIX_LARGEST + (size_t)options->padding : 0);
    if (!out || (opens && !sw_streams_reserve(&conn->streams, &conn->memory)))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &sending);
    if (opens) {
        sw_send_add_stream(conn, &sending, SW_MESSAGE_ENTRY_START);
        sw_limit_opened(conn);
    }
    uint8_t *block = options ? write_prefix(out, id, options) : out + SW_FRAME_HEADER_LENGTH;
    uint8_t *block_end = sw_hpack_encode(&conn->encoder, fields, count, block);
    size_t length = (size_t)(block_end - out) - SW_FRAME_HEADER_LENGTH;
    if (options && options->padded)
        length = sw_send_pad_block(conn, out, length, options->padding);
    sw_send_block(conn, out, length, SW_FRAME_HEADERS,
                  (uint8_t)((end ? SW_FLAG_END_STREAM : 0) | (options ? option_flags(options) : 0)), id);
    sending.stream->end = (uint32_t)conn->output.written;
    note_section(conn, sending.stream, &put);
    sw_send_commit(conn, &sending);
    return SW_STATUS_OK;
}

static SW_COLD SW_NOINLINE enum sw_status
send_with(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags, const sw_send_options *options)
{
    static const sw_send_options none = {.padded = false};
    return send_section(conn, id, fields, count, flags, options ? options : &none);
}

static SW_COLD enum sw_status
send_normalised(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags, const sw_send_options *options)
{
    sw_field_list *list;
    enum sw_status status = sw_send_normalise(conn, fields, count, &list);
    if (status != SW_STATUS_OK)
        return status;
    return sw_send_normalised(conn, list, send_with(conn, id, list->fields, list->count, flags, options));
}

enum sw_status
sw_conn_send_headers(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags)
{
    if (sw_send_normalises(conn))
        return send_normalised(conn, id, fields, count, flags, NULL);
    return send_section(conn, id, fields, count, flags, NULL);
}

SW_COLD enum sw_status
sw_conn_send_headers_with(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags,
                          const sw_send_options *options)
{
    if (sw_send_normalises(conn))
        return send_normalised(conn, id, fields, count, flags, options);
    return send_with(conn, id, fields, count, flags, options);
}
