/* Messages (RFC 9113 8): what their sections mean for the stream, and what is left of their content. */
#include "message.h"

#include "limit.h"
#include "section.h"

static bool
has_no_content(const struct sw_stream *stream, const struct sw_facts *facts)
{
    return facts->kind == SW_SECTION_RESPONSE && ((stream->flags & SW_STREAM_HEAD) || sw_code_has_no_content(facts->status));
}

static bool
makes_tunnel(const struct sw_stream *stream, const struct sw_facts *facts)
{
    return facts->kind == SW_SECTION_RESPONSE && (stream->flags & SW_STREAM_CONNECT) && facts->status >= SW_CODE_SUCCESS_MIN &&
           facts->status <= SW_CODE_SUCCESS_MAX;
}

/* END_STREAM on a section: the content is as long as it will be (RFC 9113 8.1.1). */
static enum sw_check
check_end(const struct sw_stream *stream, const struct sw_facts *facts, int64_t left)
{
    bool short_of = facts->kind == SW_SECTION_TRAILERS ? left > 0 : facts->content_length > 0;
    return short_of && !(stream && has_no_content(stream, facts)) ? SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH : SW_CHECK_NONE;
}

static enum sw_check
judge_received(sw_conn *conn, bool trailers, struct sw_facts *facts)
{
    const struct sw_hpack_decoder *decoder = &conn->decoder;
    if (decoder->alike && !trailers && sw_section_settles(decoder->fields, NULL, decoder->fresh, &conn->facts_received)) {
        *facts = conn->facts_received;
        return SW_CHECK_NONE;
    }
    const struct sw_section section = {
        .fields = decoder->fields,
        .count = decoder->count,
        .trailers = trailers,
        .protocol_enabled = sw_conn_told_setting(conn, SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL) != 0,
        .role = conn->role == SW_ROLE_SERVER ? SW_ROLE_CLIENT : SW_ROLE_SERVER,
    };
    return sw_section_judge(&section, &conn->facts_received, facts);
}

enum sw_check
sw_message_received(sw_conn *conn, const struct sw_stream *stream, bool end, struct sw_facts *facts)
{
    enum sw_check check = judge_received(conn, sw_message_attributes[stream->recv_message] & SW_MESSAGE_IS_TRAILERS_NEXT, facts);
    if (check == SW_CHECK_NONE && end)
        check = check_end(stream, facts, stream->recv_content);
    if (facts->kind == SW_SECTION_INFORMATIONAL)
        facts->input = end ? SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END : SW_MESSAGE_INPUT_RECV_INFORMATIONAL;
    else if (!end && makes_tunnel(stream, facts))
        facts->input = SW_MESSAGE_INPUT_RECV_TUNNEL;
    else
        facts->input = end ? SW_MESSAGE_INPUT_RECV_SECTION_END : SW_MESSAGE_INPUT_RECV_SECTION;
    return check;
}

static enum sw_check
judge_promise(const struct sw_section *section, struct sw_facts *before, struct sw_facts *facts)
{
    enum sw_check check = sw_section_judge(section, before, facts);
    return check == SW_CHECK_NONE && facts->content_length > 0 ? SW_CHECK_FIELD_PROMISED_CONTENT : check;
}

enum sw_check
sw_message_promised(sw_conn *conn, struct sw_facts *facts)
{
    const struct sw_section section = {
        .fields = conn->decoder.fields, .count = conn->decoder.count, .promised = true, .role = SW_ROLE_CLIENT};
    return judge_promise(&section, &conn->facts_received, facts);
}

static enum sw_check
judge_sent(sw_conn *conn, const sw_field *fields, size_t count, bool trailers, struct sw_facts *facts)
{
    const struct sw_hpack_encoder *encoder = &conn->encoder;
    if (encoder->alike && !trailers && sw_section_settles(fields, encoder->plans, encoder->fresh, &conn->facts_sent)) {
        *facts = conn->facts_sent;
        return SW_CHECK_NONE;
    }
    const struct sw_section section = {
        .fields = fields,
        .count = count,
        .plans = encoder->plans,
        .trailers = trailers,
        .protocol_enabled = conn->theirs[SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL] != 0,
        .role = conn->role,
    };
    return sw_section_judge(&section, &conn->facts_sent, facts);
}

enum sw_check
sw_message_sent(sw_conn *conn, const struct sw_stream *stream, const sw_field *fields, size_t count, bool end, struct sw_facts *facts)
{
    bool trailers = stream && (sw_message_attributes[stream->send_message] & SW_MESSAGE_IS_TRAILERS_NEXT);
    enum sw_check check = judge_sent(conn, fields, count, trailers, facts);
    if (check == SW_CHECK_NONE && end)
        check = check_end(stream, facts, stream ? stream->send_content : -1);
    if (facts->kind == SW_SECTION_INFORMATIONAL)
        facts->input = end ? SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END : SW_MESSAGE_INPUT_SEND_INFORMATIONAL;
    else if (!end && stream && makes_tunnel(stream, facts))
        facts->input = SW_MESSAGE_INPUT_SEND_TUNNEL;
    else
        facts->input = end ? SW_MESSAGE_INPUT_SEND_SECTION_END : SW_MESSAGE_INPUT_SEND_SECTION;
    return check;
}

enum sw_check
sw_message_promise(sw_conn *conn, const sw_field *fields, size_t count, struct sw_facts *facts)
{
    const struct sw_section section = {
        .fields = fields, .count = count, .plans = conn->encoder.plans, .promised = true, .role = SW_ROLE_CLIENT};
    return judge_promise(&section, &conn->facts_sent, facts);
}

/* What is left to come after the header section: nothing is announced for tunnels (RFC 9110 9.3.6). */
static int64_t
content_after(const struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->connect)
        return -1;
    if (facts->kind == SW_SECTION_REQUEST)
        return facts->content_length;
    if (makes_tunnel(stream, facts))
        return -1;
    return has_no_content(stream, facts) ? 0 : facts->content_length;
}

static void
note_request(struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->kind != SW_SECTION_REQUEST)
        return;
    stream->flags |= (uint8_t)((facts->head ? SW_STREAM_HEAD : 0) | (facts->connect ? SW_STREAM_CONNECT : 0));
}

void
sw_message_note_received(sw_conn *conn, struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->kind != SW_SECTION_REQUEST && facts->kind != SW_SECTION_RESPONSE)
        return;
    note_request(stream, facts);
    stream->recv_content = content_after(stream, facts);
    if (facts->input != SW_MESSAGE_INPUT_RECV_TUNNEL)
        return;
    sw_message_step(conn, &stream->send_message, SW_MESSAGE_INPUT_NOTE_TUNNELLED, stream->id);
    stream->send_content = -1;
}

void
sw_message_note_sent(sw_conn *conn, struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->kind != SW_SECTION_REQUEST && facts->kind != SW_SECTION_RESPONSE)
        return;
    note_request(stream, facts);
    stream->send_content = content_after(stream, facts);
    if (facts->kind == SW_SECTION_RESPONSE && !(stream->flags & SW_STREAM_ANSWERED)) {
        stream->flags |= SW_STREAM_ANSWERED;
        sw_limit_refund_on(conn, SW_REFUND_RESPONSE_BEGUN, 1);
    }
    if (facts->input != SW_MESSAGE_INPUT_SEND_TUNNEL)
        return;
    sw_message_step(conn, &stream->recv_message, SW_MESSAGE_INPUT_NOTE_TUNNELLED, stream->id);
    stream->recv_content = -1;
}
