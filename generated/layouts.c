/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#include "layouts.h"

#include <stddef.h>

#include "machines.h"

/* clang-format off */
const struct sw_layout sw_layouts[SW_FRAME_RULE_UNKNOWN + 1] = {
    [SW_FRAME_RULE_DATA] = {
        .field = 0,
        .fields = 3,
        .wrong = 0,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
        .content = 1,
    },
    [SW_FRAME_RULE_HEADERS] = {
        .field = 3,
        .fields = 6,
        .wrong = 0,
        .wrongs = 1,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PRIORITY] = {
        .field = 9,
        .fields = 3,
        .wrong = 1,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_RST_STREAM] = {
        .field = 12,
        .fields = 1,
        .wrong = 1,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_SETTINGS] = {
        .field = 13,
        .fields = 2,
        .wrong = 1,
        .wrongs = 0,
        .entries = offsetof(struct sw_frame, as.settings.entries),
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PUSH_PROMISE] = {
        .field = 15,
        .fields = 5,
        .wrong = 1,
        .wrongs = 1,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_PING] = {
        .field = 20,
        .fields = 1,
        .wrong = 2,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_GOAWAY] = {
        .field = 21,
        .fields = 4,
        .wrong = 2,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_WINDOW_UPDATE] = {
        .field = 25,
        .fields = 2,
        .wrong = 2,
        .wrongs = 1,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_CONTINUATION] = {
        .field = 27,
        .fields = 1,
        .wrong = 3,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE,
    },
    [SW_FRAME_RULE_ALTSVC] = {
        .field = 28,
        .fields = 3,
        .wrong = 3,
        .wrongs = 2,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_ORIGIN] = {
        .field = 31,
        .fields = 2,
        .wrong = 5,
        .wrongs = 0,
        .entries = offsetof(struct sw_frame, as.origin.entries),
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
        .reserved_flags = 0x0f,
        .reserved_check = SW_CHECK_FRAME_ORIGIN_RESERVED_FLAGS, /* rfc8336-2.2-03 */
    },
    [SW_FRAME_RULE_PRIORITY_UPDATE] = {
        .field = 33,
        .fields = 3,
        .wrong = 5,
        .wrongs = 1,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
    [SW_FRAME_RULE_UNKNOWN] = {
        .field = 36,
        .fields = 1,
        .wrong = 6,
        .wrongs = 0,
        .nonzero_input = SW_HEADER_BLOCK_INPUT_COUNT,
    },
};

#define FIELD(name_, kind_, at_, bits_, octets_, plus_, flag_, source_, names_) \
    {.name = name_, .at = at_, .kind = SW_LAYOUT_##kind_, .bits = bits_, .octets = octets_, .plus = plus_, .flag = flag_, \
     .source = source_, .names = SW_LAYOUT_##names_}

const struct sw_layout_field sw_layout_fields[] = {
    /* DATA */
    FIELD("pad_length", NUMBER, offsetof(struct sw_frame, as.data.pad_length), 8, 1, 0, SW_FLAG_PADDED, 0, NONE),
    FIELD("data", REST, offsetof(struct sw_frame, as.data.data), 0, 0, 0, 0, 0, NONE),
    FIELD("padding", RUN, offsetof(struct sw_frame, as.data.padding), 0, 0, 0, SW_FLAG_PADDED, 0, NONE),
    /* HEADERS */
    FIELD("pad_length", NUMBER, offsetof(struct sw_frame, as.headers.pad_length), 8, 1, 0, SW_FLAG_PADDED, 0, NONE),
    FIELD("exclusive", NUMBER, offsetof(struct sw_frame, as.headers.exclusive), 1, 1, 0, SW_FLAG_PRIORITY, 0, NONE),
    FIELD("stream_dependency", NUMBER, offsetof(struct sw_frame, as.headers.stream_dependency), 31, 4, 0, SW_FLAG_PRIORITY, 0, NONE),
    FIELD("weight", NUMBER, offsetof(struct sw_frame, as.headers.weight), 8, 2, 1, SW_FLAG_PRIORITY, 0, NONE),
    FIELD("field_block_fragment", REST, offsetof(struct sw_frame, as.headers.field_block_fragment), 0, 0, 0, 0, 0, NONE),
    FIELD("padding", RUN, offsetof(struct sw_frame, as.headers.padding), 0, 0, 0, SW_FLAG_PADDED, 0, NONE),
    /* PRIORITY */
    FIELD("exclusive", NUMBER, offsetof(struct sw_frame, as.priority.exclusive), 1, 1, 0, 0, 0, NONE),
    FIELD("stream_dependency", NUMBER, offsetof(struct sw_frame, as.priority.stream_dependency), 31, 4, 0, 0, 0, NONE),
    FIELD("weight", NUMBER, offsetof(struct sw_frame, as.priority.weight), 8, 2, 1, 0, 0, NONE),
    /* RST_STREAM */
    FIELD("error_code", NUMBER, offsetof(struct sw_frame, as.rst_stream.error_code), 32, 4, 0, 0, 0, ERRORS),
    /* SETTINGS */
    FIELD("identifier", NUMBER, offsetof(union sw_frame_entry, settings.identifier), 16, 2, 0, 0, 0, SETTINGS),
    FIELD("value", NUMBER, offsetof(union sw_frame_entry, settings.value), 32, 4, 0, 0, 0, NONE),
    /* PUSH_PROMISE */
    FIELD("pad_length", NUMBER, offsetof(struct sw_frame, as.push_promise.pad_length), 8, 1, 0, SW_FLAG_PADDED, 0, NONE),
    FIELD("reserved", NUMBER, SW_LAYOUT_NOWHERE, 1, 1, 0, 0, 0, NONE),
    FIELD("promised_stream_id", NUMBER, offsetof(struct sw_frame, as.push_promise.promised_stream_id), 31, 4, 0, 0, 0, NONE),
    FIELD("field_block_fragment", REST, offsetof(struct sw_frame, as.push_promise.field_block_fragment), 0, 0, 0, 0, 0, NONE),
    FIELD("padding", RUN, offsetof(struct sw_frame, as.push_promise.padding), 0, 0, 0, SW_FLAG_PADDED, 0, NONE),
    /* PING */
    FIELD("opaque_data", OCTETS, offsetof(struct sw_frame, as.ping.opaque_data), 0, 8, 0, 0, 0, NONE),
    /* GOAWAY */
    FIELD("reserved", NUMBER, SW_LAYOUT_NOWHERE, 1, 1, 0, 0, 0, NONE),
    FIELD("last_stream_id", NUMBER, offsetof(struct sw_frame, as.goaway.last_stream_id), 31, 4, 0, 0, 0, NONE),
    FIELD("error_code", NUMBER, offsetof(struct sw_frame, as.goaway.error_code), 32, 4, 0, 0, 0, ERRORS),
    FIELD("additional_debug_data", REST, offsetof(struct sw_frame, as.goaway.additional_debug_data), 0, 0, 0, 0, 0, NONE),
    /* WINDOW_UPDATE */
    FIELD("reserved", NUMBER, SW_LAYOUT_NOWHERE, 1, 1, 0, 0, 0, NONE),
    FIELD("increment", NUMBER, offsetof(struct sw_frame, as.window_update.increment), 31, 4, 0, 0, 0, NONE),
    /* CONTINUATION */
    FIELD("field_block_fragment", REST, offsetof(struct sw_frame, as.continuation.field_block_fragment), 0, 0, 0, 0, 0, NONE),
    /* ALTSVC */
    FIELD("origin_length", NUMBER, SW_LAYOUT_NOWHERE, 16, 2, 0, 0, 0, NONE),
    FIELD("origin", RUN, offsetof(struct sw_frame, as.altsvc.origin), 0, 0, 0, 0, 0, NONE),
    FIELD("field_value", REST, offsetof(struct sw_frame, as.altsvc.field_value), 0, 0, 0, 0, 0, NONE),
    /* ORIGIN */
    FIELD("origin_length", NUMBER, SW_LAYOUT_NOWHERE, 16, 2, 0, 0, 0, NONE),
    FIELD("origin", RUN, offsetof(union sw_frame_entry, origin.origin), 0, 0, 0, 0, 0, NONE),
    /* PRIORITY_UPDATE */
    FIELD("reserved", NUMBER, SW_LAYOUT_NOWHERE, 1, 1, 0, 0, 0, NONE),
    FIELD("prioritized_stream_id", NUMBER, offsetof(struct sw_frame, as.priority_update.prioritized_stream_id), 31, 4, 0, 0, 0, NONE),
    FIELD("priority_field_value", REST, offsetof(struct sw_frame, as.priority_update.priority_field_value), 0, 0, 0, 0, 0, NONE),
    /* UNKNOWN */
    FIELD("payload", REST, offsetof(struct sw_frame, payload), 0, 0, 0, 0, 0, NONE),
};

#define WRONG(field_, flag_, stream_, above_, value_, check_) \
    {.field = field_, .flag = flag_, .stream = SW_STREAM_ID_##stream_, .above = above_, .value = value_, .check = check_}

const struct sw_layout_wrong sw_layout_wrongs[] = {
    WRONG(2, SW_FLAG_PRIORITY, ANY, false, SW_LAYOUT_STREAM_ID, SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY), /* rfc9113 5.3.2 */
    WRONG(2, 0, ANY, false, 0, SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO), /* rfc9113-6.6-13 */
    WRONG(1, 0, ANY, false, 0, SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT), /* rfc9113-6.9-03, rfc9113-5.4.1-03 */
    WRONG(0, 0, ZERO, false, 0, SW_CHECK_FRAME_ALTSVC_NO_ORIGIN), /* rfc7838-4-04 */
    WRONG(0, 0, NONZERO, true, 0, SW_CHECK_FRAME_ALTSVC_TWO_ORIGINS), /* rfc7838-4-05 */
    WRONG(1, 0, ANY, false, 0, SW_CHECK_FRAME_PRIORITY_UPDATE_STREAM_ZERO), /* rfc9218-7.1-09 */
    WRONG(0, 0, ANY, false, 0, SW_CHECK_NONE),
};

const struct sw_layout_flag sw_layout_flags[] = {
    {.type = SW_FRAME_DATA, .bit = 0x01, .name = "END_STREAM"},
    {.type = SW_FRAME_DATA, .bit = 0x08, .name = "PADDED"},
    {.type = SW_FRAME_HEADERS, .bit = 0x01, .name = "END_STREAM"},
    {.type = SW_FRAME_HEADERS, .bit = 0x04, .name = "END_HEADERS"},
    {.type = SW_FRAME_HEADERS, .bit = 0x08, .name = "PADDED"},
    {.type = SW_FRAME_HEADERS, .bit = 0x20, .name = "PRIORITY"},
    {.type = SW_FRAME_SETTINGS, .bit = 0x01, .name = "ACK"},
    {.type = SW_FRAME_PUSH_PROMISE, .bit = 0x04, .name = "END_HEADERS"},
    {.type = SW_FRAME_PUSH_PROMISE, .bit = 0x08, .name = "PADDED"},
    {.type = SW_FRAME_PING, .bit = 0x01, .name = "ACK"},
    {.type = SW_FRAME_CONTINUATION, .bit = 0x04, .name = "END_HEADERS"},
    {.bit = 0},
};
/* clang-format on */
