/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml, spec/fields.yaml and spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#include "statewire/protocol.h"

/* Offsets into a text that begins with "unknown". */
static const char role_names[] =
    "unknown\0"
    "client\0"
    "server\0";

const char *
sw_role_name(enum sw_role value)
{
    switch (value) {
    case SW_ROLE_CLIENT:
        return role_names + 8;
    case SW_ROLE_SERVER:
        return role_names + 15;
    default:
        return role_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char frame_type_names[] =
    "unknown\0"
    "DATA\0"
    "HEADERS\0"
    "PRIORITY\0"
    "RST_STREAM\0"
    "SETTINGS\0"
    "PUSH_PROMISE\0"
    "PING\0"
    "GOAWAY\0"
    "WINDOW_UPDATE\0"
    "CONTINUATION\0";

const char *
sw_frame_type_name(uint32_t value)
{
    switch (value) {
    case SW_FRAME_DATA:
        return frame_type_names + 8;
    case SW_FRAME_HEADERS:
        return frame_type_names + 13;
    case SW_FRAME_PRIORITY:
        return frame_type_names + 21;
    case SW_FRAME_RST_STREAM:
        return frame_type_names + 30;
    case SW_FRAME_SETTINGS:
        return frame_type_names + 41;
    case SW_FRAME_PUSH_PROMISE:
        return frame_type_names + 50;
    case SW_FRAME_PING:
        return frame_type_names + 63;
    case SW_FRAME_GOAWAY:
        return frame_type_names + 68;
    case SW_FRAME_WINDOW_UPDATE:
        return frame_type_names + 75;
    case SW_FRAME_CONTINUATION:
        return frame_type_names + 89;
    default:
        return frame_type_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char settings_names[] =
    "unknown\0"
    "HEADER_TABLE_SIZE\0"
    "ENABLE_PUSH\0"
    "MAX_CONCURRENT_STREAMS\0"
    "INITIAL_WINDOW_SIZE\0"
    "MAX_FRAME_SIZE\0"
    "MAX_HEADER_LIST_SIZE\0"
    "ENABLE_CONNECT_PROTOCOL\0"
    "NO_RFC7540_PRIORITIES\0";

const char *
sw_settings_name(uint32_t value)
{
    switch (value) {
    case SW_SETTINGS_HEADER_TABLE_SIZE:
        return settings_names + 8;
    case SW_SETTINGS_ENABLE_PUSH:
        return settings_names + 26;
    case SW_SETTINGS_MAX_CONCURRENT_STREAMS:
        return settings_names + 38;
    case SW_SETTINGS_INITIAL_WINDOW_SIZE:
        return settings_names + 61;
    case SW_SETTINGS_MAX_FRAME_SIZE:
        return settings_names + 81;
    case SW_SETTINGS_MAX_HEADER_LIST_SIZE:
        return settings_names + 96;
    case SW_SETTINGS_ENABLE_CONNECT_PROTOCOL:
        return settings_names + 117;
    case SW_SETTINGS_NO_RFC7540_PRIORITIES:
        return settings_names + 141;
    default:
        return settings_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char error_names[] =
    "unknown\0"
    "NO_ERROR\0"
    "PROTOCOL_ERROR\0"
    "INTERNAL_ERROR\0"
    "FLOW_CONTROL_ERROR\0"
    "SETTINGS_TIMEOUT\0"
    "STREAM_CLOSED\0"
    "FRAME_SIZE_ERROR\0"
    "REFUSED_STREAM\0"
    "CANCEL\0"
    "COMPRESSION_ERROR\0"
    "CONNECT_ERROR\0"
    "ENHANCE_YOUR_CALM\0"
    "INADEQUATE_SECURITY\0"
    "HTTP_1_1_REQUIRED\0";

const char *
sw_error_name(uint32_t value)
{
    switch (value) {
    case SW_ERROR_NO_ERROR:
        return error_names + 8;
    case SW_ERROR_PROTOCOL_ERROR:
        return error_names + 17;
    case SW_ERROR_INTERNAL_ERROR:
        return error_names + 32;
    case SW_ERROR_FLOW_CONTROL_ERROR:
        return error_names + 47;
    case SW_ERROR_SETTINGS_TIMEOUT:
        return error_names + 66;
    case SW_ERROR_STREAM_CLOSED:
        return error_names + 83;
    case SW_ERROR_FRAME_SIZE_ERROR:
        return error_names + 97;
    case SW_ERROR_REFUSED_STREAM:
        return error_names + 114;
    case SW_ERROR_CANCEL:
        return error_names + 129;
    case SW_ERROR_COMPRESSION_ERROR:
        return error_names + 136;
    case SW_ERROR_CONNECT_ERROR:
        return error_names + 154;
    case SW_ERROR_ENHANCE_YOUR_CALM:
        return error_names + 168;
    case SW_ERROR_INADEQUATE_SECURITY:
        return error_names + 186;
    case SW_ERROR_HTTP_1_1_REQUIRED:
        return error_names + 206;
    default:
        return error_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char status_names[] =
    "unknown\0"
    "OK\0"
    "EVENT\0"
    "NO_MEMORY\0"
    "TERMINATED\0"
    "OUTPUT_FULL\0"
    "REENTERED\0"
    "INVALID_ARGUMENT\0"
    "NO_STREAM\0"
    "STREAM_CLOSED\0"
    "WRONG_STATE\0"
    "MALFORMED\0"
    "STREAM_LIMIT\0"
    "NO_STREAM_ID\0"
    "GOAWAY\0"
    "PUSH_DISABLED\0"
    "FLOW_CONTROL\0"
    "WRONG_ROLE\0"
    "SETTINGS_VALUE\0"
    "CONTENT_LENGTH\0"
    "COMPRESSION\0"
    "FIELDS_TOO_LARGE\0";

const char *
sw_status_name(enum sw_status value)
{
    switch (value) {
    case SW_STATUS_OK:
        return status_names + 8;
    case SW_STATUS_EVENT:
        return status_names + 11;
    case SW_STATUS_NO_MEMORY:
        return status_names + 17;
    case SW_STATUS_TERMINATED:
        return status_names + 27;
    case SW_STATUS_OUTPUT_FULL:
        return status_names + 38;
    case SW_STATUS_REENTERED:
        return status_names + 50;
    case SW_STATUS_INVALID_ARGUMENT:
        return status_names + 60;
    case SW_STATUS_NO_STREAM:
        return status_names + 77;
    case SW_STATUS_STREAM_CLOSED:
        return status_names + 87;
    case SW_STATUS_WRONG_STATE:
        return status_names + 101;
    case SW_STATUS_MALFORMED:
        return status_names + 113;
    case SW_STATUS_STREAM_LIMIT:
        return status_names + 123;
    case SW_STATUS_NO_STREAM_ID:
        return status_names + 136;
    case SW_STATUS_GOAWAY:
        return status_names + 149;
    case SW_STATUS_PUSH_DISABLED:
        return status_names + 156;
    case SW_STATUS_FLOW_CONTROL:
        return status_names + 170;
    case SW_STATUS_WRONG_ROLE:
        return status_names + 183;
    case SW_STATUS_SETTINGS_VALUE:
        return status_names + 194;
    case SW_STATUS_CONTENT_LENGTH:
        return status_names + 209;
    case SW_STATUS_COMPRESSION:
        return status_names + 224;
    case SW_STATUS_FIELDS_TOO_LARGE:
        return status_names + 236;
    default:
        return status_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char error_texts[] =
    "unknown\0"
    "Not an error; a GOAWAY with it begins a graceful shutdown.\0"
    "The peer broke a rule that has no code of its own.\0"
    "The endpoint met an internal error it did not expect.\0"
    "The peer broke the flow-control protocol.\0"
    "A SETTINGS frame was not acknowledged in time.\0"
    "A frame came after its stream was half-closed.\0"
    "A frame came with a size that it may not have.\0"
    "The stream was refused before any of it was processed; the request may be retried.\0"
    "The stream is no longer needed.\0"
    "The field section compression context can no longer be kept.\0"
    "The connection made for a CONNECT request was reset or closed abnormally.\0"
    "The peer's behaviour might be generating excessive load.\0"
    "The transport does not meet the minimum security requirements.\0"
    "The endpoint wants HTTP/1.1 for this request.\0";

const char *
sw_error_text(uint32_t value)
{
    switch (value) {
    case SW_ERROR_NO_ERROR:
        return error_texts + 8;
    case SW_ERROR_PROTOCOL_ERROR:
        return error_texts + 67;
    case SW_ERROR_INTERNAL_ERROR:
        return error_texts + 118;
    case SW_ERROR_FLOW_CONTROL_ERROR:
        return error_texts + 172;
    case SW_ERROR_SETTINGS_TIMEOUT:
        return error_texts + 214;
    case SW_ERROR_STREAM_CLOSED:
        return error_texts + 261;
    case SW_ERROR_FRAME_SIZE_ERROR:
        return error_texts + 308;
    case SW_ERROR_REFUSED_STREAM:
        return error_texts + 355;
    case SW_ERROR_CANCEL:
        return error_texts + 438;
    case SW_ERROR_COMPRESSION_ERROR:
        return error_texts + 470;
    case SW_ERROR_CONNECT_ERROR:
        return error_texts + 531;
    case SW_ERROR_ENHANCE_YOUR_CALM:
        return error_texts + 605;
    case SW_ERROR_INADEQUATE_SECURITY:
        return error_texts + 662;
    case SW_ERROR_HTTP_1_1_REQUIRED:
        return error_texts + 725;
    default:
        return error_texts;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char status_texts[] =
    "unknown\0"
    "Done.\0"
    "Done, and there is an event; call again for more.\0"
    "An allocation failed.\0"
    "The connection has ended; its last frame is GOAWAY.\0"
    "The library holds as much output as its cap allows; write some first.\0"
    "A callback called the connection that called it.\0"
    "An argument that no state of the connection would allow.\0"
    "The stream was never opened.\0"
    "The stream is closed.\0"
    "The state of the stream, message or connection does not allow the call.\0"
    "The field section would be malformed.\0"
    "The peer allows no more concurrent streams now.\0"
    "Every stream identifier has been used; open another connection.\0"
    "No new streams after a GOAWAY frame.\0"
    "The peer does not want pushed responses.\0"
    "A window would leave its range, or more was acknowledged than was received.\0"
    "Only the other role may do this.\0"
    "The setting may not have this value, or this role may not send it.\0"
    "The content is not as long as its content-length field announced.\0"
    "A field block cannot be decoded (HPACK used by itself).\0"
    "The field section is larger than a limit allows.\0";

const char *
sw_status_text(enum sw_status value)
{
    switch (value) {
    case SW_STATUS_OK:
        return status_texts + 8;
    case SW_STATUS_EVENT:
        return status_texts + 14;
    case SW_STATUS_NO_MEMORY:
        return status_texts + 64;
    case SW_STATUS_TERMINATED:
        return status_texts + 86;
    case SW_STATUS_OUTPUT_FULL:
        return status_texts + 138;
    case SW_STATUS_REENTERED:
        return status_texts + 208;
    case SW_STATUS_INVALID_ARGUMENT:
        return status_texts + 257;
    case SW_STATUS_NO_STREAM:
        return status_texts + 314;
    case SW_STATUS_STREAM_CLOSED:
        return status_texts + 343;
    case SW_STATUS_WRONG_STATE:
        return status_texts + 365;
    case SW_STATUS_MALFORMED:
        return status_texts + 437;
    case SW_STATUS_STREAM_LIMIT:
        return status_texts + 475;
    case SW_STATUS_NO_STREAM_ID:
        return status_texts + 523;
    case SW_STATUS_GOAWAY:
        return status_texts + 587;
    case SW_STATUS_PUSH_DISABLED:
        return status_texts + 624;
    case SW_STATUS_FLOW_CONTROL:
        return status_texts + 665;
    case SW_STATUS_WRONG_ROLE:
        return status_texts + 741;
    case SW_STATUS_SETTINGS_VALUE:
        return status_texts + 774;
    case SW_STATUS_CONTENT_LENGTH:
        return status_texts + 841;
    case SW_STATUS_COMPRESSION:
        return status_texts + 907;
    case SW_STATUS_FIELDS_TOO_LARGE:
        return status_texts + 963;
    default:
        return status_texts;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char event_names[] =
    "unknown\0"
    "HEADERS\0"
    "DATA\0"
    "PUSH_PROMISE\0"
    "STREAM_RESET\0"
    "STREAM_CLOSED\0"
    "STREAM_WRITABLE\0"
    "STREAMS_AVAILABLE\0"
    "SETTINGS\0"
    "SETTINGS_ACK\0"
    "PING\0"
    "PING_ACK\0"
    "GOAWAY\0"
    "PRIORITY\0"
    "UNKNOWN_FRAME\0"
    "LIMIT_WARNING\0"
    "OUTPUT_AVAILABLE\0"
    "STREAM_ERROR\0";

const char *
sw_event_name(enum sw_event_kind value)
{
    switch (value) {
    case SW_EVENT_HEADERS:
        return event_names + 8;
    case SW_EVENT_DATA:
        return event_names + 16;
    case SW_EVENT_PUSH_PROMISE:
        return event_names + 21;
    case SW_EVENT_STREAM_RESET:
        return event_names + 34;
    case SW_EVENT_STREAM_CLOSED:
        return event_names + 47;
    case SW_EVENT_STREAM_WRITABLE:
        return event_names + 61;
    case SW_EVENT_STREAMS_AVAILABLE:
        return event_names + 77;
    case SW_EVENT_SETTINGS:
        return event_names + 95;
    case SW_EVENT_SETTINGS_ACK:
        return event_names + 104;
    case SW_EVENT_PING:
        return event_names + 117;
    case SW_EVENT_PING_ACK:
        return event_names + 122;
    case SW_EVENT_GOAWAY:
        return event_names + 131;
    case SW_EVENT_PRIORITY:
        return event_names + 138;
    case SW_EVENT_UNKNOWN_FRAME:
        return event_names + 147;
    case SW_EVENT_LIMIT_WARNING:
        return event_names + 161;
    case SW_EVENT_OUTPUT_AVAILABLE:
        return event_names + 175;
    case SW_EVENT_STREAM_ERROR:
        return event_names + 192;
    default:
        return event_names;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char limit_names[] =
    "unknown\0"
    "concurrent_streams\0"
    "held_streams\0"
    "refused_streams\0"
    "resets\0"
    "glitches\0"
    "data_overhead\0"
    "data_empty\0"
    "window_updates\0"
    "control_queue\0"
    "list_octets\0"
    "list_fields\0"
    "list_crumbs\0"
    "block_continuations\0"
    "block_short_fragments\0"
    "size_updates\0"
    "settings_entries\0"
    "shown_octets\0"
    "goodput\0"
    "informational\0"
    "output\0"
    "refused_promises\0"
    "late_frames\0";

const char *
sw_limit_name(enum sw_limit value)
{
    switch (value) {
    case SW_LIMIT_CONCURRENT_STREAMS:
        return limit_names + 8;
    case SW_LIMIT_HELD_STREAMS:
        return limit_names + 27;
    case SW_LIMIT_REFUSED_STREAMS:
        return limit_names + 40;
    case SW_LIMIT_RESETS:
        return limit_names + 56;
    case SW_LIMIT_GLITCHES:
        return limit_names + 63;
    case SW_LIMIT_DATA_OVERHEAD:
        return limit_names + 72;
    case SW_LIMIT_DATA_EMPTY:
        return limit_names + 86;
    case SW_LIMIT_WINDOW_UPDATES:
        return limit_names + 97;
    case SW_LIMIT_CONTROL_QUEUE:
        return limit_names + 112;
    case SW_LIMIT_LIST_OCTETS:
        return limit_names + 126;
    case SW_LIMIT_LIST_FIELDS:
        return limit_names + 138;
    case SW_LIMIT_LIST_CRUMBS:
        return limit_names + 150;
    case SW_LIMIT_BLOCK_CONTINUATIONS:
        return limit_names + 162;
    case SW_LIMIT_BLOCK_SHORT_FRAGMENTS:
        return limit_names + 182;
    case SW_LIMIT_SIZE_UPDATES:
        return limit_names + 204;
    case SW_LIMIT_SETTINGS_ENTRIES:
        return limit_names + 217;
    case SW_LIMIT_SHOWN_OCTETS:
        return limit_names + 234;
    case SW_LIMIT_GOODPUT:
        return limit_names + 247;
    case SW_LIMIT_INFORMATIONAL:
        return limit_names + 255;
    case SW_LIMIT_OUTPUT:
        return limit_names + 269;
    case SW_LIMIT_REFUSED_PROMISES:
        return limit_names + 276;
    case SW_LIMIT_LATE_FRAMES:
        return limit_names + 293;
    case SW_LIMIT_COUNT:
    default:
        return limit_names;
    }
}
