/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml, spec/fields.yaml and spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#include "statewire/protocol.h"

/* Each table holds offsets into a text that begins with "unknown", which is what a hole in the table says. */
#define NAME(table, index) (table##_text + ((index) < sizeof table##_at / sizeof table##_at[0] ? table##_at[index] : 0))

static const char role_text[] =
    "unknown\0"
    "client\0"
    "server\0";

static const uint16_t role_at[] = {
    [SW_ROLE_CLIENT] = 8,
    [SW_ROLE_SERVER] = 15,
};

const char *
sw_role_name(enum sw_role value)
{
    return NAME(role, (uint32_t)value);
}

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

static const uint16_t frame_type_at[] = {
    [SW_FRAME_DATA] = 8,
    [SW_FRAME_HEADERS] = 13,
    [SW_FRAME_PRIORITY] = 21,
    [SW_FRAME_RST_STREAM] = 30,
    [SW_FRAME_SETTINGS] = 41,
    [SW_FRAME_PUSH_PROMISE] = 50,
    [SW_FRAME_PING] = 63,
    [SW_FRAME_GOAWAY] = 68,
    [SW_FRAME_WINDOW_UPDATE] = 75,
    [SW_FRAME_CONTINUATION] = 89,
};

const char *
sw_frame_type_name(uint32_t value)
{
    return NAME(frame_type, value);
}

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

static const uint16_t settings_at[] = {
    [SW_SETTINGS_HEADER_TABLE_SIZE] = 8,
    [SW_SETTINGS_ENABLE_PUSH] = 26,
    [SW_SETTINGS_MAX_CONCURRENT_STREAMS] = 38,
    [SW_SETTINGS_INITIAL_WINDOW_SIZE] = 61,
    [SW_SETTINGS_MAX_FRAME_SIZE] = 81,
    [SW_SETTINGS_MAX_HEADER_LIST_SIZE] = 96,
    [SW_SETTINGS_ENABLE_CONNECT_PROTOCOL] = 117,
    [SW_SETTINGS_NO_RFC7540_PRIORITIES] = 141,
};

const char *
sw_settings_name(uint32_t value)
{
    return NAME(settings, value);
}

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

static const uint16_t error_at[] = {
    [SW_ERROR_NO_ERROR] = 8,
    [SW_ERROR_PROTOCOL_ERROR] = 17,
    [SW_ERROR_INTERNAL_ERROR] = 32,
    [SW_ERROR_FLOW_CONTROL_ERROR] = 47,
    [SW_ERROR_SETTINGS_TIMEOUT] = 66,
    [SW_ERROR_STREAM_CLOSED] = 83,
    [SW_ERROR_FRAME_SIZE_ERROR] = 97,
    [SW_ERROR_REFUSED_STREAM] = 114,
    [SW_ERROR_CANCEL] = 129,
    [SW_ERROR_COMPRESSION_ERROR] = 136,
    [SW_ERROR_CONNECT_ERROR] = 154,
    [SW_ERROR_ENHANCE_YOUR_CALM] = 168,
    [SW_ERROR_INADEQUATE_SECURITY] = 186,
    [SW_ERROR_HTTP_1_1_REQUIRED] = 206,
};

const char *
sw_error_name(uint32_t value)
{
    return NAME(error, value);
}

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

static const uint16_t status_at[] = {
    [1 - SW_STATUS_OK] = 8,
    [1 - SW_STATUS_EVENT] = 11,
    [1 - SW_STATUS_NO_MEMORY] = 17,
    [1 - SW_STATUS_TERMINATED] = 27,
    [1 - SW_STATUS_OUTPUT_FULL] = 38,
    [1 - SW_STATUS_REENTERED] = 50,
    [1 - SW_STATUS_INVALID_ARGUMENT] = 60,
    [1 - SW_STATUS_NO_STREAM] = 77,
    [1 - SW_STATUS_STREAM_CLOSED] = 87,
    [1 - SW_STATUS_WRONG_STATE] = 101,
    [1 - SW_STATUS_MALFORMED] = 113,
    [1 - SW_STATUS_STREAM_LIMIT] = 123,
    [1 - SW_STATUS_NO_STREAM_ID] = 136,
    [1 - SW_STATUS_GOAWAY] = 149,
    [1 - SW_STATUS_PUSH_DISABLED] = 156,
    [1 - SW_STATUS_FLOW_CONTROL] = 170,
    [1 - SW_STATUS_WRONG_ROLE] = 183,
    [1 - SW_STATUS_SETTINGS_VALUE] = 194,
    [1 - SW_STATUS_CONTENT_LENGTH] = 209,
    [1 - SW_STATUS_COMPRESSION] = 224,
    [1 - SW_STATUS_FIELDS_TOO_LARGE] = 236,
};

const char *
sw_status_name(enum sw_status value)
{
    return NAME(status, (uint32_t)1 - (uint32_t)value);
}

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
    "LIMIT_WARNING\0";

static const uint16_t event_at[] = {
    [SW_EVENT_HEADERS] = 8,
    [SW_EVENT_DATA] = 16,
    [SW_EVENT_PUSH_PROMISE] = 21,
    [SW_EVENT_STREAM_RESET] = 34,
    [SW_EVENT_STREAM_CLOSED] = 47,
    [SW_EVENT_STREAM_WRITABLE] = 61,
    [SW_EVENT_STREAMS_AVAILABLE] = 77,
    [SW_EVENT_SETTINGS] = 95,
    [SW_EVENT_SETTINGS_ACK] = 104,
    [SW_EVENT_PING] = 117,
    [SW_EVENT_PING_ACK] = 122,
    [SW_EVENT_GOAWAY] = 131,
    [SW_EVENT_PRIORITY] = 138,
    [SW_EVENT_UNKNOWN_FRAME] = 147,
    [SW_EVENT_LIMIT_WARNING] = 161,
};

const char *
sw_event_name(enum sw_event_kind value)
{
    return NAME(event, (uint32_t)value);
}

static const char limit_text[] =
    "unknown\0"
    "concurrent_streams\0"
    "held_streams\0"
    "refused_streams\0"
    "resets\0"
    "glitches\0"
    "control_queue\0"
    "list_octets\0"
    "list_fields\0"
    "list_crumbs\0"
    "block_continuations\0"
    "block_short_fragments\0"
    "size_updates\0"
    "settings_entries\0"
    "settings_unknown\0"
    "shown_octets\0"
    "data_overhead\0"
    "data_empty\0"
    "window_updates\0"
    "goodput\0"
    "informational\0"
    "output\0";

static const uint16_t limit_at[] = {
    [SW_LIMIT_CONCURRENT_STREAMS] = 8,
    [SW_LIMIT_HELD_STREAMS] = 27,
    [SW_LIMIT_REFUSED_STREAMS] = 40,
    [SW_LIMIT_RESETS] = 56,
    [SW_LIMIT_GLITCHES] = 63,
    [SW_LIMIT_CONTROL_QUEUE] = 72,
    [SW_LIMIT_LIST_OCTETS] = 86,
    [SW_LIMIT_LIST_FIELDS] = 98,
    [SW_LIMIT_LIST_CRUMBS] = 110,
    [SW_LIMIT_BLOCK_CONTINUATIONS] = 122,
    [SW_LIMIT_BLOCK_SHORT_FRAGMENTS] = 142,
    [SW_LIMIT_SIZE_UPDATES] = 164,
    [SW_LIMIT_SETTINGS_ENTRIES] = 177,
    [SW_LIMIT_SETTINGS_UNKNOWN] = 194,
    [SW_LIMIT_SHOWN_OCTETS] = 211,
    [SW_LIMIT_DATA_OVERHEAD] = 224,
    [SW_LIMIT_DATA_EMPTY] = 238,
    [SW_LIMIT_WINDOW_UPDATES] = 249,
    [SW_LIMIT_GOODPUT] = 264,
    [SW_LIMIT_INFORMATIONAL] = 272,
    [SW_LIMIT_OUTPUT] = 286,
};

const char *
sw_limit_name(enum sw_limit value)
{
    return NAME(limit, (uint32_t)value);
}
