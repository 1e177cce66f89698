/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_CALLS_H
#define SW_CALLS_H

#include "checks.h"
#include "frames.h"
#include "machines.h"
#include "statewire/control.h"

/* A frame that a call sends, and the inputs that it is to the machines; SW_<machine>_INPUT_COUNT: none. */
struct sw_call {
    uint8_t type, flags;
    bool of_stream; /* it is about a stream in any case */
    uint8_t connection_input, stream_input, message_input;
};

/*
 * Send a frame, which nothing can refuse any more when SW_STATUS_OK is returned: its octets are to be written at `out`.
 *
 *   id       of the frame
 *   subject  the stream that is stepped; 0: none
 *   refusal  what is wrong with the arguments, or SW_CHECK_NONE
 *   length   of the payload, in octets
 */
enum sw_status sw_call_send(sw_conn *conn, const struct sw_call *call, uint32_t id, uint32_t subject, enum sw_check refusal,
                            size_t length, uint8_t **out);

/* Of several entries, `at` is the first that a call was refused for, if it was. Returns the status. */
enum sw_status sw_call_refused_at(sw_conn *conn, enum sw_status status, enum sw_check refusal, size_t at);

/* What an argument may not be. */
bool sw_call_marker(const sw_conn *conn, const uint8_t opaque[8]);
bool sw_call_beyond_stream_limit(const sw_conn *conn, uint32_t id);
bool sw_call_no_origin(const sw_conn *conn, sw_octets origin);

/* What follows when the frame is in the output. */
void sw_call_ping_sent(sw_conn *conn);

#endif
