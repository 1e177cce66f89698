/* Generated from spec/config.yaml. Do not edit: change that file and run `make generate`. */
/*
 * Options of a configuration beside its settings and limits. Included by config.h.
 */
#ifndef STATEWIRE_OPTIONS_H
#define STATEWIRE_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * octets: The connection's receive window in octets. The peer is announced it directly behind our first SETTINGS.
 *
 * Default what INITIAL_WINDOW_SIZE is at first. Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: below what
 * INITIAL_WINDOW_SIZE is at first or above 2^31-1; then nothing changes. RFC 9113 6.9.1.
 */
SW_API enum sw_status sw_config_set_connection_window(sw_config *config, uint32_t octets);

/*
 * octets: How long a frame may wait behind content that was queued before it: octets of content by reference, of all
 * streams together, that sw_conn_send_data() queues before some is reported as sent, and of output that sw_conn_output()
 * shows at a time with a budget of SIZE_MAX. More is for large transfers over few streams.
 *
 * Default 65,536. Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: below 1; then nothing changes. RFC 9113 6.7.
 */
SW_API enum sw_status sw_config_set_output_burst(sw_config *config, uint32_t octets);

/*
 * manual: DATA is credited to the peer by sw_conn_acknowledge_data() alone; without it at the next sw_conn_recv().
 *
 * Default false. RFC 9113 6.9.1.
 */
SW_API void sw_config_set_manual_credit(sw_config *config, bool manual);

/*
 * manual: A closed stream keeps its place, and its user pointer, until sw_conn_release_stream(); it then counts as held.
 *
 * Default false.
 */
SW_API void sw_config_set_manual_release(sw_config *config, bool manual);

/*
 * report: Frames of unknown types become SW_EVENT_UNKNOWN_FRAME; without it they are ignored.
 *
 * Default false. RFC 9113 5.5.
 */
SW_API void sw_config_set_report_unknown_frames(sw_config *config, bool report);

/*
 * report: Stream errors are reported as SW_EVENT_STREAM_ERROR, ahead of the other events of the stream: each one for which
 * the library sends RST_STREAM, also on streams that the program never sees because they are refused or malformed from the
 * start. A peer can cause many. Without it only SW_EVENT_STREAM_CLOSED tells of them, of streams that were shown.
 *
 * Default false. RFC 9113 5.4.2.
 */
SW_API void sw_config_set_report_stream_errors(sw_config *config, bool report);

/*
 * report: WINDOW_UPDATE frames are reported as SW_EVENT_WINDOW_UPDATE once they are applied: those of the connection, and
 * of streams that are not closed. A peer can send many. Without it SW_EVENT_STREAM_WRITABLE alone says when what waited
 * goes on.
 *
 * Default false. RFC 9113 6.9.
 */
SW_API void sw_config_set_report_window_updates(sw_config *config, bool report);

/*
 * accept: Field sections that are received are not held to the field rules (RFC 9113 8.2, 8.3), for peers that break them
 * and programs that look for themselves; sw_fields_judge() says what is wrong with one. What says what the message is
 * still counts: an informational status, and a content-length that is well-formed; so do limits and the order of sections.
 * A program that passes such fields on may smuggle requests.
 *
 * Default false. RFC 9113 8.1.1.
 */
SW_API void sw_config_set_accept_malformed(sw_config *config, bool accept);

/*
 * send: Field sections that are sent are not held to the field rules, as above, for tests of peers and for programs that
 * have judged them.
 *
 * Default false. RFC 9113 8.1.1.
 */
SW_API void sw_config_set_send_malformed(sw_config *config, bool send);

/*
 * normalise: Field sections that are sent are normalised first, as sw_fields_normalise() with SW_NORMALISE_SENT: names in
 * lower case, no white space around names and values, no connection-specific fields. The index of sw_refusal is that of
 * the field that was given.
 *
 * Default false. RFC 9113 8.2.1. RFC 9113 8.2.2.
 */
SW_API void sw_config_set_normalise_sent(sw_config *config, bool normalise);

/*
 * split: Cookie fields that are sent are split into one field for each cookie, so that those that stay are sent as an
 * index.
 *
 * Default false. RFC 9113 8.2.3.
 */
SW_API void sw_config_set_split_cookies(sw_config *config, bool split);

/*
 * join: Cookie fields that are received stand in the event as one field, in the place of the first. Limits count them as
 * they came.
 *
 * Default false. RFC 9113 8.2.3.
 */
SW_API void sw_config_set_join_cookies(sw_config *config, bool join);

/*
 * count: Frames are counted by type both ways, and what was reset and refused: sw_conn_frame_count(), sw_conn_traffic().
 * It takes some hundred octets of memory, and a fifth more instructions for each frame.
 *
 * Default false.
 */
SW_API void sw_config_set_count_frames(sw_config *config, bool count);

#ifdef __cplusplus
}
#endif

#endif
