/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml and spec/limits.yaml.
 * Do not edit: change those files and run `make generate`. */
#include "statewire/protocol.h"

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_client[7];
    char of_server[7];
} role_names = {
    "unknown",
    "client",
    "server",
};
/* clang-format on */

const char *
sw_role_name(enum sw_role value)
{
    switch (value) {
    case SW_ROLE_CLIENT:
        return role_names.of_client;
    case SW_ROLE_SERVER:
        return role_names.of_server;
    default:
        return role_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_data[5];
    char of_headers[8];
    char of_priority[9];
    char of_rst_stream[11];
    char of_settings[9];
    char of_push_promise[13];
    char of_ping[5];
    char of_goaway[7];
    char of_window_update[14];
    char of_continuation[13];
    char of_altsvc[7];
    char of_origin[7];
    char of_priority_update[16];
} frame_type_names = {
    "unknown",
    "DATA",
    "HEADERS",
    "PRIORITY",
    "RST_STREAM",
    "SETTINGS",
    "PUSH_PROMISE",
    "PING",
    "GOAWAY",
    "WINDOW_UPDATE",
    "CONTINUATION",
    "ALTSVC",
    "ORIGIN",
    "PRIORITY_UPDATE",
};
/* clang-format on */

const char *
sw_frame_type_name(uint32_t value)
{
    switch (value) {
    case SW_FRAME_DATA:
        return frame_type_names.of_data;
    case SW_FRAME_HEADERS:
        return frame_type_names.of_headers;
    case SW_FRAME_PRIORITY:
        return frame_type_names.of_priority;
    case SW_FRAME_RST_STREAM:
        return frame_type_names.of_rst_stream;
    case SW_FRAME_SETTINGS:
        return frame_type_names.of_settings;
    case SW_FRAME_PUSH_PROMISE:
        return frame_type_names.of_push_promise;
    case SW_FRAME_PING:
        return frame_type_names.of_ping;
    case SW_FRAME_GOAWAY:
        return frame_type_names.of_goaway;
    case SW_FRAME_WINDOW_UPDATE:
        return frame_type_names.of_window_update;
    case SW_FRAME_CONTINUATION:
        return frame_type_names.of_continuation;
    case SW_FRAME_ALTSVC:
        return frame_type_names.of_altsvc;
    case SW_FRAME_ORIGIN:
        return frame_type_names.of_origin;
    case SW_FRAME_PRIORITY_UPDATE:
        return frame_type_names.of_priority_update;
    default:
        return frame_type_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_header_table_size[18];
    char of_enable_push[12];
    char of_max_concurrent_streams[23];
    char of_initial_window_size[20];
    char of_max_frame_size[15];
    char of_max_header_list_size[21];
    char of_enable_connect_protocol[24];
    char of_no_rfc7540_priorities[22];
} settings_names = {
    "unknown",
    "HEADER_TABLE_SIZE",
    "ENABLE_PUSH",
    "MAX_CONCURRENT_STREAMS",
    "INITIAL_WINDOW_SIZE",
    "MAX_FRAME_SIZE",
    "MAX_HEADER_LIST_SIZE",
    "ENABLE_CONNECT_PROTOCOL",
    "NO_RFC7540_PRIORITIES",
};
/* clang-format on */

const char *
sw_settings_name(uint32_t value)
{
    switch (value) {
    case SW_SETTINGS_HEADER_TABLE_SIZE:
        return settings_names.of_header_table_size;
    case SW_SETTINGS_ENABLE_PUSH:
        return settings_names.of_enable_push;
    case SW_SETTINGS_MAX_CONCURRENT_STREAMS:
        return settings_names.of_max_concurrent_streams;
    case SW_SETTINGS_INITIAL_WINDOW_SIZE:
        return settings_names.of_initial_window_size;
    case SW_SETTINGS_MAX_FRAME_SIZE:
        return settings_names.of_max_frame_size;
    case SW_SETTINGS_MAX_HEADER_LIST_SIZE:
        return settings_names.of_max_header_list_size;
    case SW_SETTINGS_ENABLE_CONNECT_PROTOCOL:
        return settings_names.of_enable_connect_protocol;
    case SW_SETTINGS_NO_RFC7540_PRIORITIES:
        return settings_names.of_no_rfc7540_priorities;
    default:
        return settings_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_no_error[9];
    char of_protocol_error[15];
    char of_internal_error[15];
    char of_flow_control_error[19];
    char of_settings_timeout[17];
    char of_stream_closed[14];
    char of_frame_size_error[17];
    char of_refused_stream[15];
    char of_cancel[7];
    char of_compression_error[18];
    char of_connect_error[14];
    char of_enhance_your_calm[18];
    char of_inadequate_security[20];
    char of_http_1_1_required[18];
} error_names = {
    "unknown",
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
};
/* clang-format on */

const char *
sw_error_name(uint32_t value)
{
    switch (value) {
    case SW_ERROR_NO_ERROR:
        return error_names.of_no_error;
    case SW_ERROR_PROTOCOL_ERROR:
        return error_names.of_protocol_error;
    case SW_ERROR_INTERNAL_ERROR:
        return error_names.of_internal_error;
    case SW_ERROR_FLOW_CONTROL_ERROR:
        return error_names.of_flow_control_error;
    case SW_ERROR_SETTINGS_TIMEOUT:
        return error_names.of_settings_timeout;
    case SW_ERROR_STREAM_CLOSED:
        return error_names.of_stream_closed;
    case SW_ERROR_FRAME_SIZE_ERROR:
        return error_names.of_frame_size_error;
    case SW_ERROR_REFUSED_STREAM:
        return error_names.of_refused_stream;
    case SW_ERROR_CANCEL:
        return error_names.of_cancel;
    case SW_ERROR_COMPRESSION_ERROR:
        return error_names.of_compression_error;
    case SW_ERROR_CONNECT_ERROR:
        return error_names.of_connect_error;
    case SW_ERROR_ENHANCE_YOUR_CALM:
        return error_names.of_enhance_your_calm;
    case SW_ERROR_INADEQUATE_SECURITY:
        return error_names.of_inadequate_security;
    case SW_ERROR_HTTP_1_1_REQUIRED:
        return error_names.of_http_1_1_required;
    default:
        return error_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_ok[3];
    char of_event[6];
    char of_no_memory[10];
    char of_terminated[11];
    char of_output_full[12];
    char of_reentered[10];
    char of_invalid_argument[17];
    char of_no_stream[10];
    char of_stream_closed[14];
    char of_wrong_state[12];
    char of_malformed[10];
    char of_stream_limit[13];
    char of_no_stream_id[13];
    char of_goaway[7];
    char of_push_disabled[14];
    char of_flow_control[13];
    char of_wrong_role[11];
    char of_settings_value[15];
    char of_content_length[15];
    char of_compression[12];
    char of_fields_too_large[17];
    char of_frame[6];
} status_names = {
    "unknown",
    "OK",
    "EVENT",
    "NO_MEMORY",
    "TERMINATED",
    "OUTPUT_FULL",
    "REENTERED",
    "INVALID_ARGUMENT",
    "NO_STREAM",
    "STREAM_CLOSED",
    "WRONG_STATE",
    "MALFORMED",
    "STREAM_LIMIT",
    "NO_STREAM_ID",
    "GOAWAY",
    "PUSH_DISABLED",
    "FLOW_CONTROL",
    "WRONG_ROLE",
    "SETTINGS_VALUE",
    "CONTENT_LENGTH",
    "COMPRESSION",
    "FIELDS_TOO_LARGE",
    "FRAME",
};
/* clang-format on */

const char *
sw_status_name(enum sw_status value)
{
    switch (value) {
    case SW_STATUS_OK:
        return status_names.of_ok;
    case SW_STATUS_EVENT:
        return status_names.of_event;
    case SW_STATUS_NO_MEMORY:
        return status_names.of_no_memory;
    case SW_STATUS_TERMINATED:
        return status_names.of_terminated;
    case SW_STATUS_OUTPUT_FULL:
        return status_names.of_output_full;
    case SW_STATUS_REENTERED:
        return status_names.of_reentered;
    case SW_STATUS_INVALID_ARGUMENT:
        return status_names.of_invalid_argument;
    case SW_STATUS_NO_STREAM:
        return status_names.of_no_stream;
    case SW_STATUS_STREAM_CLOSED:
        return status_names.of_stream_closed;
    case SW_STATUS_WRONG_STATE:
        return status_names.of_wrong_state;
    case SW_STATUS_MALFORMED:
        return status_names.of_malformed;
    case SW_STATUS_STREAM_LIMIT:
        return status_names.of_stream_limit;
    case SW_STATUS_NO_STREAM_ID:
        return status_names.of_no_stream_id;
    case SW_STATUS_GOAWAY:
        return status_names.of_goaway;
    case SW_STATUS_PUSH_DISABLED:
        return status_names.of_push_disabled;
    case SW_STATUS_FLOW_CONTROL:
        return status_names.of_flow_control;
    case SW_STATUS_WRONG_ROLE:
        return status_names.of_wrong_role;
    case SW_STATUS_SETTINGS_VALUE:
        return status_names.of_settings_value;
    case SW_STATUS_CONTENT_LENGTH:
        return status_names.of_content_length;
    case SW_STATUS_COMPRESSION:
        return status_names.of_compression;
    case SW_STATUS_FIELDS_TOO_LARGE:
        return status_names.of_fields_too_large;
    case SW_STATUS_FRAME:
        return status_names.of_frame;
    default:
        return status_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_no_error[59];
    char of_protocol_error[51];
    char of_internal_error[54];
    char of_flow_control_error[42];
    char of_settings_timeout[47];
    char of_stream_closed[47];
    char of_frame_size_error[47];
    char of_refused_stream[83];
    char of_cancel[32];
    char of_compression_error[61];
    char of_connect_error[74];
    char of_enhance_your_calm[57];
    char of_inadequate_security[63];
    char of_http_1_1_required[46];
} error_texts = {
    "unknown",
    "Not an error; a GOAWAY with it begins a graceful shutdown.",
    "The peer broke a rule that has no code of its own.",
    "The endpoint met an internal error it did not expect.",
    "The peer broke the flow-control protocol.",
    "A SETTINGS frame was not acknowledged in time.",
    "A frame came after its stream was half-closed.",
    "A frame came with a size that it may not have.",
    "The stream was refused before any of it was processed; the request may be retried.",
    "The stream is no longer needed.",
    "The field section compression context can no longer be kept.",
    "The connection made for a CONNECT request was reset or closed abnormally.",
    "The peer's behaviour might be generating excessive load.",
    "The transport does not meet the minimum security requirements.",
    "The endpoint wants HTTP/1.1 for this request.",
};
/* clang-format on */

const char *
sw_error_text(uint32_t value)
{
    switch (value) {
    case SW_ERROR_NO_ERROR:
        return error_texts.of_no_error;
    case SW_ERROR_PROTOCOL_ERROR:
        return error_texts.of_protocol_error;
    case SW_ERROR_INTERNAL_ERROR:
        return error_texts.of_internal_error;
    case SW_ERROR_FLOW_CONTROL_ERROR:
        return error_texts.of_flow_control_error;
    case SW_ERROR_SETTINGS_TIMEOUT:
        return error_texts.of_settings_timeout;
    case SW_ERROR_STREAM_CLOSED:
        return error_texts.of_stream_closed;
    case SW_ERROR_FRAME_SIZE_ERROR:
        return error_texts.of_frame_size_error;
    case SW_ERROR_REFUSED_STREAM:
        return error_texts.of_refused_stream;
    case SW_ERROR_CANCEL:
        return error_texts.of_cancel;
    case SW_ERROR_COMPRESSION_ERROR:
        return error_texts.of_compression_error;
    case SW_ERROR_CONNECT_ERROR:
        return error_texts.of_connect_error;
    case SW_ERROR_ENHANCE_YOUR_CALM:
        return error_texts.of_enhance_your_calm;
    case SW_ERROR_INADEQUATE_SECURITY:
        return error_texts.of_inadequate_security;
    case SW_ERROR_HTTP_1_1_REQUIRED:
        return error_texts.of_http_1_1_required;
    default:
        return error_texts.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_ok[6];
    char of_event[50];
    char of_no_memory[22];
    char of_terminated[52];
    char of_output_full[70];
    char of_reentered[49];
    char of_invalid_argument[57];
    char of_no_stream[29];
    char of_stream_closed[22];
    char of_wrong_state[72];
    char of_malformed[38];
    char of_stream_limit[48];
    char of_no_stream_id[64];
    char of_goaway[37];
    char of_push_disabled[41];
    char of_flow_control[76];
    char of_wrong_role[33];
    char of_settings_value[67];
    char of_content_length[66];
    char of_compression[56];
    char of_fields_too_large[49];
    char of_frame[63];
} status_texts = {
    "unknown",
    "Done.",
    "Done, and there is an event; call again for more.",
    "An allocation failed.",
    "The connection has ended; its last frame is GOAWAY.",
    "The library holds as much output as its cap allows; write some first.",
    "A callback called the connection that called it.",
    "An argument that no state of the connection would allow.",
    "The stream was never opened.",
    "The stream is closed.",
    "The state of the stream, message or connection does not allow the call.",
    "The field section would be malformed.",
    "The peer allows no more concurrent streams now.",
    "Every stream identifier has been used; open another connection.",
    "No new streams after a GOAWAY frame.",
    "The peer does not want pushed responses.",
    "A window would leave its range, or more was acknowledged than was received.",
    "Only the other role may do this.",
    "The setting may not have this value, or this role may not send it.",
    "The content is not as long as its content-length field announced.",
    "A field block cannot be decoded (HPACK used by itself).",
    "The field section is larger than a limit allows.",
    "A frame breaks a rule by itself (frames without a connection).",
};
/* clang-format on */

const char *
sw_status_text(enum sw_status value)
{
    switch (value) {
    case SW_STATUS_OK:
        return status_texts.of_ok;
    case SW_STATUS_EVENT:
        return status_texts.of_event;
    case SW_STATUS_NO_MEMORY:
        return status_texts.of_no_memory;
    case SW_STATUS_TERMINATED:
        return status_texts.of_terminated;
    case SW_STATUS_OUTPUT_FULL:
        return status_texts.of_output_full;
    case SW_STATUS_REENTERED:
        return status_texts.of_reentered;
    case SW_STATUS_INVALID_ARGUMENT:
        return status_texts.of_invalid_argument;
    case SW_STATUS_NO_STREAM:
        return status_texts.of_no_stream;
    case SW_STATUS_STREAM_CLOSED:
        return status_texts.of_stream_closed;
    case SW_STATUS_WRONG_STATE:
        return status_texts.of_wrong_state;
    case SW_STATUS_MALFORMED:
        return status_texts.of_malformed;
    case SW_STATUS_STREAM_LIMIT:
        return status_texts.of_stream_limit;
    case SW_STATUS_NO_STREAM_ID:
        return status_texts.of_no_stream_id;
    case SW_STATUS_GOAWAY:
        return status_texts.of_goaway;
    case SW_STATUS_PUSH_DISABLED:
        return status_texts.of_push_disabled;
    case SW_STATUS_FLOW_CONTROL:
        return status_texts.of_flow_control;
    case SW_STATUS_WRONG_ROLE:
        return status_texts.of_wrong_role;
    case SW_STATUS_SETTINGS_VALUE:
        return status_texts.of_settings_value;
    case SW_STATUS_CONTENT_LENGTH:
        return status_texts.of_content_length;
    case SW_STATUS_COMPRESSION:
        return status_texts.of_compression;
    case SW_STATUS_FIELDS_TOO_LARGE:
        return status_texts.of_fields_too_large;
    case SW_STATUS_FRAME:
        return status_texts.of_frame;
    default:
        return status_texts.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_headers[8];
    char of_data[5];
    char of_push_promise[13];
    char of_stream_reset[13];
    char of_stream_closed[14];
    char of_stream_writable[16];
    char of_streams_available[18];
    char of_settings[9];
    char of_settings_ack[13];
    char of_ping[5];
    char of_ping_ack[9];
    char of_goaway[7];
    char of_priority[9];
    char of_unknown_frame[14];
    char of_limit_warning[14];
    char of_output_available[17];
    char of_stream_error[13];
    char of_altsvc[7];
    char of_priority_update[16];
    char of_origin[7];
    char of_window_update[14];
    char of_timeout[8];
} event_names = {
    "unknown",
    "HEADERS",
    "DATA",
    "PUSH_PROMISE",
    "STREAM_RESET",
    "STREAM_CLOSED",
    "STREAM_WRITABLE",
    "STREAMS_AVAILABLE",
    "SETTINGS",
    "SETTINGS_ACK",
    "PING",
    "PING_ACK",
    "GOAWAY",
    "PRIORITY",
    "UNKNOWN_FRAME",
    "LIMIT_WARNING",
    "OUTPUT_AVAILABLE",
    "STREAM_ERROR",
    "ALTSVC",
    "PRIORITY_UPDATE",
    "ORIGIN",
    "WINDOW_UPDATE",
    "TIMEOUT",
};
/* clang-format on */

const char *
sw_event_name(enum sw_event_kind value)
{
    switch (value) {
    case SW_EVENT_HEADERS:
        return event_names.of_headers;
    case SW_EVENT_DATA:
        return event_names.of_data;
    case SW_EVENT_PUSH_PROMISE:
        return event_names.of_push_promise;
    case SW_EVENT_STREAM_RESET:
        return event_names.of_stream_reset;
    case SW_EVENT_STREAM_CLOSED:
        return event_names.of_stream_closed;
    case SW_EVENT_STREAM_WRITABLE:
        return event_names.of_stream_writable;
    case SW_EVENT_STREAMS_AVAILABLE:
        return event_names.of_streams_available;
    case SW_EVENT_SETTINGS:
        return event_names.of_settings;
    case SW_EVENT_SETTINGS_ACK:
        return event_names.of_settings_ack;
    case SW_EVENT_PING:
        return event_names.of_ping;
    case SW_EVENT_PING_ACK:
        return event_names.of_ping_ack;
    case SW_EVENT_GOAWAY:
        return event_names.of_goaway;
    case SW_EVENT_PRIORITY:
        return event_names.of_priority;
    case SW_EVENT_UNKNOWN_FRAME:
        return event_names.of_unknown_frame;
    case SW_EVENT_LIMIT_WARNING:
        return event_names.of_limit_warning;
    case SW_EVENT_OUTPUT_AVAILABLE:
        return event_names.of_output_available;
    case SW_EVENT_STREAM_ERROR:
        return event_names.of_stream_error;
    case SW_EVENT_ALTSVC:
        return event_names.of_altsvc;
    case SW_EVENT_PRIORITY_UPDATE:
        return event_names.of_priority_update;
    case SW_EVENT_ORIGIN:
        return event_names.of_origin;
    case SW_EVENT_WINDOW_UPDATE:
        return event_names.of_window_update;
    case SW_EVENT_TIMEOUT:
        return event_names.of_timeout;
    default:
        return event_names.unknown;
    }
}

/* clang-format off */
/* Texts one after the other: no table of pointers, and no count that a text changes for its neighbours. */
static const struct {
    char unknown[8];
    char of_concurrent_streams[19];
    char of_held_streams[13];
    char of_refused_streams[16];
    char of_resets[7];
    char of_glitches[9];
    char of_data_overhead[14];
    char of_data_empty[11];
    char of_window_updates[15];
    char of_control_queue[14];
    char of_list_octets[12];
    char of_list_fields[12];
    char of_list_crumbs[12];
    char of_block_continuations[20];
    char of_block_short_fragments[22];
    char of_size_updates[13];
    char of_settings_entries[17];
    char of_shown_octets[13];
    char of_goodput[8];
    char of_informational[14];
    char of_output[7];
    char of_refused_promises[17];
    char of_late_frames[12];
    char of_kept_settings[14];
} limit_names = {
    "unknown",
    "concurrent_streams",
    "held_streams",
    "refused_streams",
    "resets",
    "glitches",
    "data_overhead",
    "data_empty",
    "window_updates",
    "control_queue",
    "list_octets",
    "list_fields",
    "list_crumbs",
    "block_continuations",
    "block_short_fragments",
    "size_updates",
    "settings_entries",
    "shown_octets",
    "goodput",
    "informational",
    "output",
    "refused_promises",
    "late_frames",
    "kept_settings",
};
/* clang-format on */

const char *
sw_limit_name(enum sw_limit value)
{
    switch (value) {
    case SW_LIMIT_CONCURRENT_STREAMS:
        return limit_names.of_concurrent_streams;
    case SW_LIMIT_HELD_STREAMS:
        return limit_names.of_held_streams;
    case SW_LIMIT_REFUSED_STREAMS:
        return limit_names.of_refused_streams;
    case SW_LIMIT_RESETS:
        return limit_names.of_resets;
    case SW_LIMIT_GLITCHES:
        return limit_names.of_glitches;
    case SW_LIMIT_DATA_OVERHEAD:
        return limit_names.of_data_overhead;
    case SW_LIMIT_DATA_EMPTY:
        return limit_names.of_data_empty;
    case SW_LIMIT_WINDOW_UPDATES:
        return limit_names.of_window_updates;
    case SW_LIMIT_CONTROL_QUEUE:
        return limit_names.of_control_queue;
    case SW_LIMIT_LIST_OCTETS:
        return limit_names.of_list_octets;
    case SW_LIMIT_LIST_FIELDS:
        return limit_names.of_list_fields;
    case SW_LIMIT_LIST_CRUMBS:
        return limit_names.of_list_crumbs;
    case SW_LIMIT_BLOCK_CONTINUATIONS:
        return limit_names.of_block_continuations;
    case SW_LIMIT_BLOCK_SHORT_FRAGMENTS:
        return limit_names.of_block_short_fragments;
    case SW_LIMIT_SIZE_UPDATES:
        return limit_names.of_size_updates;
    case SW_LIMIT_SETTINGS_ENTRIES:
        return limit_names.of_settings_entries;
    case SW_LIMIT_SHOWN_OCTETS:
        return limit_names.of_shown_octets;
    case SW_LIMIT_GOODPUT:
        return limit_names.of_goodput;
    case SW_LIMIT_INFORMATIONAL:
        return limit_names.of_informational;
    case SW_LIMIT_OUTPUT:
        return limit_names.of_output;
    case SW_LIMIT_REFUSED_PROMISES:
        return limit_names.of_refused_promises;
    case SW_LIMIT_LATE_FRAMES:
        return limit_names.of_late_frames;
    case SW_LIMIT_KEPT_SETTINGS:
        return limit_names.of_kept_settings;
    case SW_LIMIT_COUNT:
    default:
        return limit_names.unknown;
    }
}
