/* Messages (RFC 9113 8): what their sections mean for the stream, and what is left of their content. */
#ifndef SW_MESSAGE_H
#define SW_MESSAGE_H

#include "fields/section.h"
#include "state/step.h"

static inline bool
sw_message_has_no_content(const struct sw_stream *stream, const struct sw_facts *facts)
{
    return facts->kind == SW_SECTION_RESPONSE && ((stream->flags & SW_STREAM_HEAD) || sw_code_has_no_content(facts->status));
}

static inline bool
sw_message_makes_tunnel(const struct sw_stream *stream, const struct sw_facts *facts)
{
    return facts->kind == SW_SECTION_RESPONSE && (stream->flags & SW_STREAM_CONNECT) && facts->status >= SW_CODE_SUCCESS_MIN &&
           facts->status <= SW_CODE_SUCCESS_MAX;
}

/* What the message's machine is stepped with for a section of one direction: without END_STREAM, and with it. */
struct sw_message_inputs {
    uint8_t informational[2], section[2], tunnel;
};

/* `stream` NULL: a request that opens one. */
static inline uint8_t
sw_message_input(const struct sw_message_inputs *inputs, const struct sw_stream *stream, const struct sw_facts *facts, bool end)
{
    if (facts->kind == SW_SECTION_INFORMATIONAL)
        return inputs->informational[end];
    bool tunnel = !end && (facts->connect || (stream && sw_message_makes_tunnel(stream, facts)));
    return tunnel ? inputs->tunnel : inputs->section[end];
}

/* END_STREAM on a section: the content is as long as it will be (RFC 9113 8.1.1). */
static inline enum sw_check
sw_message_check_end(const struct sw_stream *stream, const struct sw_facts *facts, int64_t left)
{
    bool short_of = facts->kind == SW_SECTION_TRAILERS ? left > 0 : facts->content_length > 0;
    return short_of && !(stream && sw_message_has_no_content(stream, facts)) ? SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH : SW_CHECK_NONE;
}

/* What is left to come after the header section: nothing is announced for tunnels (RFC 9110 9.3.6). */
static inline int64_t
sw_message_content_after(const struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->connect)
        return -1;
    if (facts->kind == SW_SECTION_REQUEST)
        return facts->content_length;
    if (sw_message_makes_tunnel(stream, facts))
        return -1;
    return sw_message_has_no_content(stream, facts) ? 0 : facts->content_length;
}

/* What the response will be judged by. */
static inline void
sw_message_note_request(struct sw_stream *stream, const struct sw_facts *facts)
{
    if (facts->kind != SW_SECTION_REQUEST)
        return;
    stream->flags |= (uint8_t)((facts->head ? SW_STREAM_HEAD : 0) | (facts->connect ? SW_STREAM_CONNECT : 0));
}

/* The section of a promise, in either direction (RFC 9113 8.4). */
static inline enum sw_check
sw_message_judge_promise(const struct sw_section *section, struct sw_facts *before, struct sw_facts *facts)
{
    enum sw_check check = sw_section_judge(section, before, facts);
    return check == SW_CHECK_NONE && facts->content_length > 0 ? SW_CHECK_FIELD_PROMISED_CONTENT : check;
}

#endif
