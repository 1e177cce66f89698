/* Generated from spec/messages.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_MESSAGES_H
#define SW_MESSAGES_H

#include "fields.h"
#include "machines.h"

/* Inputs of the machine that a section raises, by its direction. `other`: of the message the other way; SW_MESSAGE_INPUT_COUNT:
 * none */
struct sw_message_inputs {
    uint8_t recv, send, other;
};

/* clang-format off */
/* The usual section has none of these facts, and the rows that need one are passed over at once. */
#define SW_MESSAGE_SELDOM \
    (SW_IN_INFORMATIONAL | SW_IN_CONNECT | SW_IN_EXTENDED_CONNECT | SW_FACT_ANSWERS_CONNECT | \
     SW_IN_TRAILERS | SW_FACT_ANSWERS_HEAD | SW_FACT_CONTENTLESS | SW_FACT_CUT | \
     SW_FACT_WITHOUT_CONTENT)
/* clang-format on */

enum { SW_MESSAGE_ROWS = 6 };

extern const struct sw_message_inputs sw_message_rows[SW_MESSAGE_ROWS];

/* The row that says what a section raises. `is`: its facts, those of its message among them. */
static inline unsigned
sw_message_row_of(uint64_t is)
{
    if (is & SW_MESSAGE_SELDOM) {
        if ((is & SW_FACT_END_STREAM) == 0 && (is & SW_IN_INFORMATIONAL) != 0) /* rfc9113-8.1-01 */
            return 0;
        if ((is & SW_IN_INFORMATIONAL) != 0) /* rfc9113 8.1 */
            return 1;
        if ((is & SW_FACT_END_STREAM) == 0 && (is & (SW_IN_CONNECT | SW_IN_EXTENDED_CONNECT)) != 0) /* rfc9113 8.5 */
            return 2;
        /* rfc9113 8.5 */
        if (sw_facts_hold(is, SW_FACT_ANSWERS_CONNECT | SW_FACT_SUCCESS, SW_FACT_END_STREAM) && (is & SW_IN_RESPONSE) != 0)
            return 3;
    }
    if ((is & SW_FACT_END_STREAM) == 0) /* rfc9113 8.1 */
        return 4;
    return 5;
}

/* The content that may follow, in octets; negative: any. `left`: before the section. */
static inline int64_t
sw_message_content_of(uint64_t is, const struct sw_numbers *numbers, int64_t left)
{
    if (is & SW_MESSAGE_SELDOM) {
        if ((is & SW_IN_TRAILERS) != 0) /* rfc9113 8.1.1 */
            return left;
        if ((is & SW_FACT_END_STREAM) == 0 && (is & (SW_IN_CONNECT | SW_IN_EXTENDED_CONNECT)) != 0) /* rfc9110 9.3.6 */
            return -1;
        /* rfc9110 9.3.6 */
        if (sw_facts_hold(is, SW_FACT_ANSWERS_CONNECT | SW_FACT_SUCCESS, SW_FACT_END_STREAM) && (is & SW_IN_RESPONSE) != 0)
            return -1;
        if ((is & SW_FACT_ANSWERS_HEAD) != 0) /* rfc9113-8.1.1-01 */
            return 0;
        if ((is & SW_FACT_CONTENTLESS) != 0) /* rfc9113-8.1.1-01 */
            return 0;
        if (sw_facts_hold(is, SW_FACT_CUT, SW_HAS_PSEUDO_METHOD | SW_HAS_PSEUDO_STATUS)) /* rfc9113 8.1.1 */
            return -1;
    }
    return numbers->content_length;
}

/* The stream ends before its content, and the field at fault. */
enum { SW_MESSAGE_MISMATCH = SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH, SW_MESSAGE_MISMATCH_AT = SW_TOKEN_CONTENT_LENGTH };

/* What is noted of a request for its response: SW_FACT_ANSWERS_*. */
static inline uint64_t
sw_message_notes_of(uint64_t is)
{
    uint64_t notes = 0;
    if (!(is & SW_MESSAGE_SELDOM))
        return 0;
    if ((is & SW_FACT_WITHOUT_CONTENT) != 0) /* rfc9110 9.3.2 */
        notes |= SW_FACT_ANSWERS_HEAD;
    if ((is & (SW_IN_CONNECT | SW_IN_EXTENDED_CONNECT)) != 0) /* rfc9113 8.5 */
        notes |= SW_FACT_ANSWERS_CONNECT;
    return notes;
}

#endif
