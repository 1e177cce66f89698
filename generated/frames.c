/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#include "frames.h"

#include "machines.h"

/* clang-format off */
const uint8_t sw_preface[SW_PREFACE_LENGTH] = {
0x50, 0x52, 0x49, 0x20, 0x2a, 0x20, 0x48, 0x54, 0x54, 0x50, 0x2f, 0x32,
0x2e, 0x30, 0x0d, 0x0a, 0x0d, 0x0a, 0x53, 0x4d, 0x0d, 0x0a, 0x0d, 0x0a,
};

const struct sw_frame_rule sw_frame_rules[SW_FRAME_RULE_UNKNOWN + 1] = {
    [SW_FRAME_RULE_DATA] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_DATA_STREAM_ID, /* rfc9113-6.1-05 */
        .length_check = SW_CHECK_FRAME_DATA_LENGTH, /* rfc9113-4.2-02, rfc9113-5.4.1-03 */
        .padding_check = SW_CHECK_FRAME_DATA_PADDING, /* rfc9113-6.1-07 */
        .stream_id = SW_STREAM_ID_NONZERO,
        .prefix = 0,
        .optional_flag = {SW_FLAG_PADDED},
        .optional = {1},
        .length_multiple = 1,
        .length_flags = SW_FLAG_PADDED,
        .flags = SW_FLAG_END_STREAM | SW_FLAG_PADDED,
        .payload = SW_PAYLOAD_CONTENT,
        .handler = SW_HANDLER_CONTENT,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_DATA, SW_CONNECTION_INPUT_RECV_DATA},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_DATA,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_HEADERS] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_HEADERS_STREAM_ID, /* rfc9113-6.2-06 */
        .length_check = SW_CHECK_FRAME_HEADERS_LENGTH, /* rfc9113-4.2-03, rfc9113-4.2-02 */
        .padding_check = SW_CHECK_FRAME_HEADERS_PADDING, /* rfc9113-6.2-07 */
        .stream_id = SW_STREAM_ID_NONZERO,
        .prefix = 0,
        .optional_flag = {SW_FLAG_PADDED, SW_FLAG_PRIORITY},
        .optional = {1, 5},
        .length_multiple = 1,
        .length_flags = SW_FLAG_PADDED | SW_FLAG_PRIORITY,
        .flags = SW_FLAG_END_STREAM | SW_FLAG_END_HEADERS | SW_FLAG_PADDED | SW_FLAG_PRIORITY,
        .payload = SW_PAYLOAD_FRAGMENT,
        .handler = SW_HANDLER_SECTION,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_HEADERS, SW_CONNECTION_INPUT_RECV_HEADERS},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_BEGIN, SW_HEADER_BLOCK_INPUT_RECV_WHOLE},
        .stream_input = SW_STREAM_INPUT_RECV_HEADERS,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PRIORITY] = {
        .length_max = 5,
        .stream_id_check = SW_CHECK_FRAME_PRIORITY_STREAM_ID, /* rfc9113-6.3-01 */
        .stream_id = SW_STREAM_ID_NONZERO,
        .prefix = 5,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_FIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_PRIORITY, SW_CONNECTION_INPUT_RECV_PRIORITY},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_PRIORITY,
        .length_input = SW_STREAM_INPUT_RECV_PRIORITY_SIZE,
    },
    [SW_FRAME_RULE_RST_STREAM] = {
        .length_max = 4,
        .stream_id_check = SW_CHECK_FRAME_RST_STREAM_STREAM_ID, /* rfc9113-6.4-04 */
        .length_check = SW_CHECK_FRAME_RST_STREAM_LENGTH, /* rfc9113-6.4-07 */
        .stream_id = SW_STREAM_ID_NONZERO,
        .prefix = 4,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_FIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_RST_STREAM, SW_CONNECTION_INPUT_RECV_RST_STREAM},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_RST_STREAM,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_SETTINGS] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_SETTINGS_STREAM_ID, /* rfc9113-6.5-06 */
        .length_check = SW_CHECK_FRAME_SETTINGS_LENGTH, /* rfc9113-6.5-08 */
        .empty_check = SW_CHECK_FRAME_SETTINGS_EMPTY, /* rfc9113-6.5-04 */
        .empty_flag = SW_FLAG_ACK,
        .stream_id = SW_STREAM_ID_ZERO,
        .prefix = 0,
        .length_multiple = 6,
        .length_flags = SW_FLAG_ACK,
        .flags = SW_FLAG_ACK,
        .payload = SW_PAYLOAD_ENTRIES,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_SETTINGS, SW_CONNECTION_INPUT_RECV_SETTINGS_ACK},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_COUNT,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PUSH_PROMISE] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID, /* rfc9113-6.6-07 */
        .length_check = SW_CHECK_FRAME_PUSH_PROMISE_LENGTH, /* rfc9113-4.2-03, rfc9113-4.2-02 */
        .padding_check = SW_CHECK_FRAME_PUSH_PROMISE_PADDING, /* rfc9113-6.6-14 */
        .stream_id = SW_STREAM_ID_NONZERO,
        .prefix = 4,
        .optional_flag = {SW_FLAG_PADDED},
        .optional = {1},
        .length_multiple = 1,
        .length_flags = SW_FLAG_PADDED,
        .flags = SW_FLAG_END_HEADERS | SW_FLAG_PADDED,
        .payload = SW_PAYLOAD_FRAGMENT,
        .handler = SW_HANDLER_PROMISE,
        .handled = 1,
        .guarded = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_PUSH_PROMISE, SW_CONNECTION_INPUT_RECV_PUSH_PROMISE},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_BEGIN, SW_HEADER_BLOCK_INPUT_RECV_WHOLE},
        .stream_input = SW_STREAM_INPUT_RECV_PUSH_PROMISE,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PING] = {
        .length_max = 8,
        .stream_id_check = SW_CHECK_FRAME_PING_STREAM_ID, /* rfc9113-6.7-06 */
        .length_check = SW_CHECK_FRAME_PING_LENGTH, /* rfc9113-6.7-07 */
        .stream_id = SW_STREAM_ID_ZERO,
        .prefix = 8,
        .length_multiple = 1,
        .flags = SW_FLAG_ACK,
        .payload = SW_PAYLOAD_FIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_PING, SW_CONNECTION_INPUT_RECV_PING_ACK},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_COUNT,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_GOAWAY] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_GOAWAY_STREAM_ID, /* rfc9113-6.8-04 */
        .length_check = SW_CHECK_FRAME_GOAWAY_LENGTH, /* rfc9113-4.2-02, rfc9113-4.2-03 */
        .stream_id = SW_STREAM_ID_ZERO,
        .prefix = 8,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_PREFIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_GOAWAY, SW_CONNECTION_INPUT_RECV_GOAWAY},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_COUNT,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_WINDOW_UPDATE] = {
        .length_max = 4,
        .length_check = SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH, /* rfc9113-6.9-06 */
        .stream_id = SW_STREAM_ID_ANY,
        .prefix = 4,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_FIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE, SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_WINDOW_UPDATE,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_CONTINUATION] = {
        .length_max = UINT32_MAX,
        .stream_id = SW_STREAM_ID_ANY,
        .prefix = 0,
        .length_multiple = 1,
        .flags = SW_FLAG_END_HEADERS,
        .payload = SW_PAYLOAD_FRAGMENT,
        .handler = SW_HANDLER_CONTINUATION,
        .handled = 1,
        .guarded = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_CONTINUATION, SW_CONNECTION_INPUT_RECV_CONTINUATION},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION, SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END},
        .stream_input = SW_STREAM_INPUT_COUNT,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_ALTSVC] = {
        .length_max = UINT32_MAX,
        .length_check = SW_CHECK_FRAME_ALTSVC_LENGTH, /* rfc9113-4.2-02, rfc7838 4 */
        .stream_id = SW_STREAM_ID_ANY,
        .prefix = 2,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_PREFIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_ALTSVC, SW_CONNECTION_INPUT_RECV_ALTSVC},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_ALTSVC,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_ORIGIN] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_ORIGIN_STREAM_ID, /* rfc8336-2.2-01 */
        .length_check = SW_CHECK_FRAME_ORIGIN_LENGTH, /* rfc9113-4.2-02, rfc8336 2.1 */
        .stream_id = SW_STREAM_ID_ZERO,
        .prefix = 0,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_OPAQUE,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_ORIGIN, SW_CONNECTION_INPUT_RECV_ORIGIN},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_COUNT,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PRIORITY_UPDATE] = {
        .length_max = UINT32_MAX,
        .stream_id_check = SW_CHECK_FRAME_PRIORITY_UPDATE_STREAM_ID, /* rfc9218-7.1-02 */
        .length_check = SW_CHECK_FRAME_PRIORITY_UPDATE_LENGTH, /* rfc9113-4.2-02, rfc9113-4.2-03 */
        .stream_id = SW_STREAM_ID_ZERO,
        .prefix = 4,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_PREFIXED,
        .handled = 1,
        .connection_input = {SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE, SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_PRIORITIZED,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
    /* rfc9113-4.1-02, rfc9113-5.5-02 */
    [SW_FRAME_RULE_UNKNOWN] = {
        .length_max = UINT32_MAX,
        .stream_id = SW_STREAM_ID_ANY,
        .prefix = 0,
        .length_multiple = 1,
        .payload = SW_PAYLOAD_OPAQUE,
        .handled = 0,
        .connection_input = {SW_CONNECTION_INPUT_RECV_UNKNOWN, SW_CONNECTION_INPUT_RECV_UNKNOWN},
        .block_input = {SW_HEADER_BLOCK_INPUT_RECV_OTHER, SW_HEADER_BLOCK_INPUT_RECV_OTHER},
        .stream_input = SW_STREAM_INPUT_RECV_UNKNOWN,
        .length_input = SW_STREAM_INPUT_COUNT,
    },
};

const uint8_t sw_frame_index[256] = {
0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 11, 13, 13, 13,
12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
};
/* clang-format on */

enum sw_check
sw_frame_fault(const struct sw_frame_header *frame, uint32_t max_frame_size)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(frame->type);
    if (frame->length > max_frame_size)
        return SW_CHECK_FRAME_TOO_LARGE; /* rfc9113-4.2-02, rfc9113-5.4.1-03 */
    if (!(rule->stream_id >> (frame->stream_id != 0) & 1))
        return (enum sw_check)rule->stream_id_check;
    if (frame->flags & rule->empty_flag && frame->length)
        return (enum sw_check)rule->empty_check;
    return (enum sw_check)rule->length_check; /* none where that is an input */
}

uint8_t *
sw_frame_data_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_data *fields, uint32_t rest_length)
{
    uint32_t length = 0 + rest_length;
    if (flags & SW_FLAG_PADDED)
        length += 1;
    out = sw_frame_header_write(out, length, SW_FRAME_DATA, flags, stream_id);
    if (flags & SW_FLAG_PADDED) {
        out = sw_write_8(out, (uint32_t)fields->pad_length);
    }
    return out;
}

uint8_t *
sw_frame_headers_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_headers *fields, uint32_t rest_length)
{
    uint32_t length = 0 + rest_length;
    if (flags & SW_FLAG_PADDED)
        length += 1;
    if (flags & SW_FLAG_PRIORITY)
        length += 5;
    out = sw_frame_header_write(out, length, SW_FRAME_HEADERS, flags, stream_id);
    if (flags & SW_FLAG_PADDED) {
        out = sw_write_8(out, (uint32_t)fields->pad_length);
    }
    if (flags & SW_FLAG_PRIORITY) {
        out = sw_write_32(out, (uint32_t)fields->exclusive << 31 | fields->stream_dependency);
        out = sw_write_8(out, (uint32_t)(fields->weight - 1));
    }
    return out;
}

uint8_t *
sw_frame_priority_write(uint8_t *out, uint32_t stream_id, bool exclusive, uint32_t stream_dependency, uint16_t weight)
{
    uint32_t length = 5;
    out = sw_frame_header_write(out, length, SW_FRAME_PRIORITY, 0, stream_id);
    out = sw_write_32(out, (uint32_t)exclusive << 31 | stream_dependency);
    out = sw_write_8(out, (uint32_t)(weight - 1));
    return out;
}

uint8_t *
sw_frame_rst_stream_write(uint8_t *out, uint32_t stream_id, uint32_t error_code)
{
    uint32_t length = 4;
    out = sw_frame_header_write(out, length, SW_FRAME_RST_STREAM, 0, stream_id);
    out = sw_write_32(out, error_code);
    return out;
}

uint8_t *
sw_frame_settings_entry_write(uint8_t *out, uint16_t identifier, uint32_t value)
{
    out = sw_write_16(out, (uint32_t)identifier);
    out = sw_write_32(out, value);
    return out;
}

uint8_t *
sw_frame_settings_write(uint8_t *out, uint8_t flags, uint32_t rest_length)
{
    uint32_t length = 0 + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_SETTINGS, flags, 0);
    return out;
}

uint8_t *
sw_frame_push_promise_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_push_promise *fields,
                            uint32_t rest_length)
{
    uint32_t length = 4 + rest_length;
    if (flags & SW_FLAG_PADDED)
        length += 1;
    out = sw_frame_header_write(out, length, SW_FRAME_PUSH_PROMISE, flags, stream_id);
    if (flags & SW_FLAG_PADDED) {
        out = sw_write_8(out, (uint32_t)fields->pad_length);
    }
    out = sw_write_32(out, fields->promised_stream_id);
    return out;
}

uint8_t *
sw_frame_ping_write(uint8_t *out, uint8_t flags, const uint8_t opaque_data[8])
{
    uint32_t length = 8;
    out = sw_frame_header_write(out, length, SW_FRAME_PING, flags, 0);
    memcpy(out, opaque_data, 8);
    out += 8;
    return out;
}

uint8_t *
sw_frame_goaway_write(uint8_t *out, uint32_t last_stream_id, uint32_t error_code, uint32_t rest_length)
{
    uint32_t length = 8 + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_GOAWAY, 0, 0);
    out = sw_write_32(out, last_stream_id);
    out = sw_write_32(out, error_code);
    return out;
}

uint8_t *
sw_frame_window_update_write(uint8_t *out, uint32_t stream_id, uint32_t increment)
{
    uint32_t length = 4;
    out = sw_frame_header_write(out, length, SW_FRAME_WINDOW_UPDATE, 0, stream_id);
    out = sw_write_32(out, increment);
    return out;
}

uint8_t *
sw_frame_continuation_write(uint8_t *out, uint8_t flags, uint32_t stream_id, uint32_t rest_length)
{
    uint32_t length = 0 + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_CONTINUATION, flags, stream_id);
    return out;
}

uint8_t *
sw_frame_altsvc_write(uint8_t *out, uint32_t stream_id, sw_octets origin, uint32_t rest_length)
{
    uint32_t length = 2 + (uint32_t)origin.length + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_ALTSVC, 0, stream_id);
    out = sw_write_16(out, (uint32_t)origin.length);
    out = sw_write_octets(out, origin);
    return out;
}

uint8_t *
sw_frame_origin_entry_write(uint8_t *out, sw_octets origin)
{
    out = sw_write_16(out, (uint32_t)origin.length);
    out = sw_write_octets(out, origin);
    return out;
}

uint8_t *
sw_frame_origin_write(uint8_t *out, uint32_t rest_length)
{
    uint32_t length = 0 + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_ORIGIN, 0, 0);
    return out;
}

uint8_t *
sw_frame_priority_update_write(uint8_t *out, uint32_t prioritized_stream_id, uint32_t rest_length)
{
    uint32_t length = 4 + rest_length;
    out = sw_frame_header_write(out, length, SW_FRAME_PRIORITY_UPDATE, 0, 0);
    out = sw_write_32(out, prioritized_stream_id);
    return out;
}
