/* Messages (RFC 9113 8): what kind a field section is, whether it is well-formed, and what it says that the stream must remember. */
#ifndef SW_MESSAGE_H
#define SW_MESSAGE_H

#include "step.h"

/* The section in the decoder, complete, for a live stream. SW_CHECK_NONE, or the rule that it breaks (the message is malformed). */
enum sw_check sw_message_received(sw_conn *conn, const struct sw_stream *stream, bool end, struct sw_facts *facts);

/* The section in the decoder as a promised request (RFC 9113 8.4). */
enum sw_check sw_message_promised(sw_conn *conn, struct sw_facts *facts);

/* A section that the program sends. `stream` NULL: a request that opens one. */
enum sw_check sw_message_sent(sw_conn *conn, const struct sw_stream *stream, const sw_field *fields, size_t count, bool end,
                              struct sw_facts *facts);

/* A request that the program promises. */
enum sw_check sw_message_promise(sw_conn *conn, const sw_field *fields, size_t count, struct sw_facts *facts);

/* Remember what a section says, after its message was stepped. */
void sw_message_note_received(sw_conn *conn, struct sw_stream *stream, const struct sw_facts *facts);
void sw_message_note_sent(sw_conn *conn, struct sw_stream *stream, const struct sw_facts *facts);

#endif
