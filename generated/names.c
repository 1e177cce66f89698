/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml, spec/fields.yaml and spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#include "statewire/protocol.h"

/* Offsets into a text that begins with "unknown". */
static const char role_text[] =
    "unknown\0"
    "client\0"
    "server\0";

const char *
sw_role_name(enum sw_role value)
{
    switch (value) {
    case SW_ROLE_CLIENT:
        return role_text + 8;
    case SW_ROLE_SERVER:
        return role_text + 15;
    default:
        return role_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char frame_type_text[] =
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
        return frame_type_text + 8;
    case SW_FRAME_HEADERS:
        return frame_type_text + 13;
    case SW_FRAME_PRIORITY:
        return frame_type_text + 21;
    case SW_FRAME_RST_STREAM:
        return frame_type_text + 30;
    case SW_FRAME_SETTINGS:
        return frame_type_text + 41;
    case SW_FRAME_PUSH_PROMISE:
        return frame_type_text + 50;
    case SW_FRAME_PING:
        return frame_type_text + 63;
    case SW_FRAME_GOAWAY:
        return frame_type_text + 68;
    case SW_FRAME_WINDOW_UPDATE:
        return frame_type_text + 75;
    case SW_FRAME_CONTINUATION:
        return frame_type_text + 89;
    default:
        return frame_type_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char settings_text[] =
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
        return settings_text + 8;
    case SW_SETTINGS_ENABLE_PUSH:
        return settings_text + 26;
    case SW_SETTINGS_MAX_CONCURRENT_STREAMS:
        return settings_text + 38;
    case SW_SETTINGS_INITIAL_WINDOW_SIZE:
        return settings_text + 61;
    case SW_SETTINGS_MAX_FRAME_SIZE:
        return settings_text + 81;
    case SW_SETTINGS_MAX_HEADER_LIST_SIZE:
        return settings_text + 96;
    case SW_SETTINGS_ENABLE_CONNECT_PROTOCOL:
        return settings_text + 117;
    case SW_SETTINGS_NO_RFC7540_PRIORITIES:
        return settings_text + 141;
    default:
        return settings_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char error_text[] =
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
        return error_text + 8;
    case SW_ERROR_PROTOCOL_ERROR:
        return error_text + 17;
    case SW_ERROR_INTERNAL_ERROR:
        return error_text + 32;
    case SW_ERROR_FLOW_CONTROL_ERROR:
        return error_text + 47;
    case SW_ERROR_SETTINGS_TIMEOUT:
        return error_text + 66;
    case SW_ERROR_STREAM_CLOSED:
        return error_text + 83;
    case SW_ERROR_FRAME_SIZE_ERROR:
        return error_text + 97;
    case SW_ERROR_REFUSED_STREAM:
        return error_text + 114;
    case SW_ERROR_CANCEL:
        return error_text + 129;
    case SW_ERROR_COMPRESSION_ERROR:
        return error_text + 136;
    case SW_ERROR_CONNECT_ERROR:
        return error_text + 154;
    case SW_ERROR_ENHANCE_YOUR_CALM:
        return error_text + 168;
    case SW_ERROR_INADEQUATE_SECURITY:
        return error_text + 186;
    case SW_ERROR_HTTP_1_1_REQUIRED:
        return error_text + 206;
    default:
        return error_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char status_text[] =
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
        return status_text + 8;
    case SW_STATUS_EVENT:
        return status_text + 11;
    case SW_STATUS_NO_MEMORY:
        return status_text + 17;
    case SW_STATUS_TERMINATED:
        return status_text + 27;
    case SW_STATUS_OUTPUT_FULL:
        return status_text + 38;
    case SW_STATUS_REENTERED:
        return status_text + 50;
    case SW_STATUS_INVALID_ARGUMENT:
        return status_text + 60;
    case SW_STATUS_NO_STREAM:
        return status_text + 77;
    case SW_STATUS_STREAM_CLOSED:
        return status_text + 87;
    case SW_STATUS_WRONG_STATE:
        return status_text + 101;
    case SW_STATUS_MALFORMED:
        return status_text + 113;
    case SW_STATUS_STREAM_LIMIT:
        return status_text + 123;
    case SW_STATUS_NO_STREAM_ID:
        return status_text + 136;
    case SW_STATUS_GOAWAY:
        return status_text + 149;
    case SW_STATUS_PUSH_DISABLED:
        return status_text + 156;
    case SW_STATUS_FLOW_CONTROL:
        return status_text + 170;
    case SW_STATUS_WRONG_ROLE:
        return status_text + 183;
    case SW_STATUS_SETTINGS_VALUE:
        return status_text + 194;
    case SW_STATUS_CONTENT_LENGTH:
        return status_text + 209;
    case SW_STATUS_COMPRESSION:
        return status_text + 224;
    case SW_STATUS_FIELDS_TOO_LARGE:
        return status_text + 236;
    default:
        return status_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char event_text[] =
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
        return event_text + 8;
    case SW_EVENT_DATA:
        return event_text + 16;
    case SW_EVENT_PUSH_PROMISE:
        return event_text + 21;
    case SW_EVENT_STREAM_RESET:
        return event_text + 34;
    case SW_EVENT_STREAM_CLOSED:
        return event_text + 47;
    case SW_EVENT_STREAM_WRITABLE:
        return event_text + 61;
    case SW_EVENT_STREAMS_AVAILABLE:
        return event_text + 77;
    case SW_EVENT_SETTINGS:
        return event_text + 95;
    case SW_EVENT_SETTINGS_ACK:
        return event_text + 104;
    case SW_EVENT_PING:
        return event_text + 117;
    case SW_EVENT_PING_ACK:
        return event_text + 122;
    case SW_EVENT_GOAWAY:
        return event_text + 131;
    case SW_EVENT_PRIORITY:
        return event_text + 138;
    case SW_EVENT_UNKNOWN_FRAME:
        return event_text + 147;
    case SW_EVENT_LIMIT_WARNING:
        return event_text + 161;
    case SW_EVENT_OUTPUT_AVAILABLE:
        return event_text + 175;
    case SW_EVENT_STREAM_ERROR:
        return event_text + 192;
    default:
        return event_text;
    }
}

/* Offsets into a text that begins with "unknown". */
static const char limit_text[] =
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
    "refused_promises\0";

const char *
sw_limit_name(enum sw_limit value)
{
    switch (value) {
    case SW_LIMIT_CONCURRENT_STREAMS:
        return limit_text + 8;
    case SW_LIMIT_HELD_STREAMS:
        return limit_text + 27;
    case SW_LIMIT_REFUSED_STREAMS:
        return limit_text + 40;
    case SW_LIMIT_RESETS:
        return limit_text + 56;
    case SW_LIMIT_GLITCHES:
        return limit_text + 63;
    case SW_LIMIT_DATA_OVERHEAD:
        return limit_text + 72;
    case SW_LIMIT_DATA_EMPTY:
        return limit_text + 86;
    case SW_LIMIT_WINDOW_UPDATES:
        return limit_text + 97;
    case SW_LIMIT_CONTROL_QUEUE:
        return limit_text + 112;
    case SW_LIMIT_LIST_OCTETS:
        return limit_text + 126;
    case SW_LIMIT_LIST_FIELDS:
        return limit_text + 138;
    case SW_LIMIT_LIST_CRUMBS:
        return limit_text + 150;
    case SW_LIMIT_BLOCK_CONTINUATIONS:
        return limit_text + 162;
    case SW_LIMIT_BLOCK_SHORT_FRAGMENTS:
        return limit_text + 182;
    case SW_LIMIT_SIZE_UPDATES:
        return limit_text + 204;
    case SW_LIMIT_SETTINGS_ENTRIES:
        return limit_text + 217;
    case SW_LIMIT_SHOWN_OCTETS:
        return limit_text + 234;
    case SW_LIMIT_GOODPUT:
        return limit_text + 247;
    case SW_LIMIT_INFORMATIONAL:
        return limit_text + 255;
    case SW_LIMIT_OUTPUT:
        return limit_text + 269;
    case SW_LIMIT_REFUSED_PROMISES:
        return limit_text + 276;
    case SW_LIMIT_COUNT:
    default:
        return limit_text;
    }
}
