/* Messages (RFC 9113 8): what their sections mean for the stream (spec/messages.yaml), and what is left of their content. */
#ifndef SW_MESSAGE_H
#define SW_MESSAGE_H

#include "fields/section.h"
#include "messages.h"
#include "state/step.h"

/* What a stream keeps of its request, as facts. */
enum { SW_STREAM_NOTES = SW_STREAM_HEAD | SW_STREAM_CONNECT, SW_STREAM_NOTES_SHIFT = 33 };

_Static_assert((uint64_t)SW_STREAM_HEAD << SW_STREAM_NOTES_SHIFT == SW_FACT_ANSWERS_HEAD, "the flag is the fact, shifted");
_Static_assert((uint64_t)SW_STREAM_CONNECT << SW_STREAM_NOTES_SHIFT == SW_FACT_ANSWERS_CONNECT, "the flag is the fact, shifted");

/* A section that was put to its message. */
struct sw_put {
    const struct sw_message_inputs *inputs; /* what it raises */
    int64_t content;                        /* that may follow, in octets; negative: any */
};

/*
 * Put a section to its message.
 *
 *   stream  NULL: a request opens it
 *   left    content still to come before the section; negative: any
 *
 * Returns SW_CHECK_NONE, or what is broken by END_STREAM before the end of the content (RFC 9113 8.1.1).
 */
static inline enum sw_check
sw_message_put(const struct sw_stream *stream, const struct sw_facts *facts, bool end, int64_t left, struct sw_put *put)
{
    uint64_t notes = stream ? (uint64_t)(stream->flags & SW_STREAM_NOTES) << SW_STREAM_NOTES_SHIFT : 0;
    uint64_t is = facts->is | notes | (end ? SW_FACT_END_STREAM : 0);
    put->inputs = &sw_message_rows[sw_message_row_of(is)];
    put->content = sw_message_content_of(is, &facts->numbers, left);
    return end && put->content > 0 ? (enum sw_check)SW_MESSAGE_MISMATCH : SW_CHECK_NONE;
}

/* What the response will be judged by. */
static inline void
sw_message_note_request(struct sw_stream *stream, const struct sw_facts *facts)
{
    stream->flags |= (uint8_t)(sw_message_notes_of(facts->is) >> SW_STREAM_NOTES_SHIFT);
}

/* The message the other way on the stream follows. */
static inline void
sw_message_step_other(sw_conn *conn, const struct sw_put *put, uint8_t *message, int64_t *content, uint32_t stream_id)
{
    if (put->inputs->other == SW_MESSAGE_INPUT_COUNT)
        return;
    sw_message_step(conn, message, (enum sw_message_input)put->inputs->other, stream_id);
    *content = -1;
}

#endif
