/* Generated from spec/settings.yaml. Do not edit: change that file and run `make generate`. */
#include "settings.h"

/* clang-format off */
const struct sw_setting_rule sw_setting_rules[SW_SETTING_COUNT] = {
    /* rfc9113 6.5.2 */
    [SW_SETTING_INDEX_HEADER_TABLE_SIZE] = {
        .initial = {0x1000, 0x1000},
        .assumed = {0x1000, 0x1000},
        .advertised = {0x1000, 0x1000},
        .min = 0x00,
        .max = 0xffffffff,
        .role_max = {0xffffffff, 0xffffffff},
        .id = SW_SETTINGS_HEADER_TABLE_SIZE,
        .limit = SW_LIMIT_COUNT,
        .in_order = 1,
        .spares_open = 0,
    },
    /* rfc9113 6.5.2 */
    [SW_SETTING_INDEX_ENABLE_PUSH] = {
        .initial = {0x01, 0x00},
        .assumed = {0x01, 0x00},
        .advertised = {0x00, 0x00},
        .min = 0x00,
        .max = 0x01,
        .role_max = {0x01, 0x00},
        .id = SW_SETTINGS_ENABLE_PUSH,
        .limit = SW_LIMIT_COUNT,
        .in_order = 1,
        .spares_open = 0,
        .range_check = SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE, /* rfc9113-6.5.2-03 */
        .role_check = SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE, /* rfc9113-6.5.2-06, rfc9113-6.5.2-04 */
    },
    /* rfc9113 6.5.2, rfc9113 5.1.2 */
    [SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS] = {
        .initial = {0xffffffff, 0xffffffff},
        .assumed = {0x64, 0x64},
        .advertised = {0xffffffff, 0xffffffff},
        .min = 0x00,
        .max = 0xffffffff,
        .role_max = {0xffffffff, 0xffffffff},
        .id = SW_SETTINGS_MAX_CONCURRENT_STREAMS,
        .limit = SW_LIMIT_CONCURRENT_STREAMS,
        .in_order = 1,
        .spares_open = 0,
    },
    /* rfc9113 6.5.2 */
    [SW_SETTING_INDEX_INITIAL_WINDOW_SIZE] = {
        .initial = {0xffff, 0xffff},
        .assumed = {0xffff, 0xffff},
        .advertised = {0xffff, 0xffff},
        .min = 0x00,
        .max = 0x7fffffff,
        .role_max = {0x7fffffff, 0x7fffffff},
        .id = SW_SETTINGS_INITIAL_WINDOW_SIZE,
        .limit = SW_LIMIT_COUNT,
        .in_order = 1,
        .spares_open = 1,
        .range_check = SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE, /* rfc9113-6.5.2-09 */
    },
    /* rfc9113 6.5.2 */
    [SW_SETTING_INDEX_MAX_FRAME_SIZE] = {
        .initial = {0x4000, 0x4000},
        .assumed = {0x4000, 0x4000},
        .advertised = {0x4000, 0x4000},
        .min = 0x4000,
        .max = 0xffffff,
        .role_max = {0xffffff, 0xffffff},
        .id = SW_SETTINGS_MAX_FRAME_SIZE,
        .limit = SW_LIMIT_COUNT,
        .in_order = 1,
        .spares_open = 0,
        .range_check = SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE, /* rfc9113-6.5.2-11, rfc9113-6.5.2-10 */
    },
    /* rfc9113 6.5.2, rfc9113-10.5.1-01 */
    [SW_SETTING_INDEX_MAX_HEADER_LIST_SIZE] = {
        .initial = {0xffffffff, 0xffffffff},
        .assumed = {0xffffffff, 0xffffffff},
        .advertised = {0xffffffff, 0xffffffff},
        .min = 0x00,
        .max = 0xffffffff,
        .role_max = {0xffffffff, 0xffffffff},
        .id = SW_SETTINGS_MAX_HEADER_LIST_SIZE,
        .limit = SW_LIMIT_LIST_OCTETS,
        .in_order = 1,
        .spares_open = 0,
    },
    /* rfc8441 3 */
    [SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL] = {
        .initial = {0x00, 0x00},
        .assumed = {0x00, 0x00},
        .advertised = {0x00, 0x00},
        .min = 0x00,
        .max = 0x01,
        .role_max = {0x01, 0x01},
        .id = SW_SETTINGS_ENABLE_CONNECT_PROTOCOL,
        .limit = SW_LIMIT_COUNT,
        .in_order = 0,
        .spares_open = 0,
        .range_check = SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE, /* rfc8441-3-01 */
        .change_check = SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE, /* rfc8441-3-03 */
        .change = SW_SETTING_CHANGE_NO_DECREASE,
    },
    /* rfc9218 2.1 */
    [SW_SETTING_INDEX_NO_RFC7540_PRIORITIES] = {
        .initial = {0x00, 0x00},
        .assumed = {0x00, 0x00},
        .advertised = {0x00, 0x00},
        .min = 0x00,
        .max = 0x01,
        .role_max = {0x01, 0x01},
        .id = SW_SETTINGS_NO_RFC7540_PRIORITIES,
        .limit = SW_LIMIT_COUNT,
        .in_order = 0,
        .spares_open = 0,
        .range_check = SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE, /* rfc9218-2.1-02 */
        .change_check = SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE, /* rfc9218-2.1-05, rfc9218-2.1-04 */
        .change = SW_SETTING_CHANGE_NONE,
    },
};
/* clang-format on */

enum sw_setting_index
sw_setting_index_of(uint32_t id)
{
    switch (id) {
    case SW_SETTINGS_HEADER_TABLE_SIZE:
        return SW_SETTING_INDEX_HEADER_TABLE_SIZE;
    case SW_SETTINGS_ENABLE_PUSH:
        return SW_SETTING_INDEX_ENABLE_PUSH;
    case SW_SETTINGS_MAX_CONCURRENT_STREAMS:
        return SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS;
    case SW_SETTINGS_INITIAL_WINDOW_SIZE:
        return SW_SETTING_INDEX_INITIAL_WINDOW_SIZE;
    case SW_SETTINGS_MAX_FRAME_SIZE:
        return SW_SETTING_INDEX_MAX_FRAME_SIZE;
    case SW_SETTINGS_MAX_HEADER_LIST_SIZE:
        return SW_SETTING_INDEX_MAX_HEADER_LIST_SIZE;
    case SW_SETTINGS_ENABLE_CONNECT_PROTOCOL:
        return SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL;
    case SW_SETTINGS_NO_RFC7540_PRIORITIES:
        return SW_SETTING_INDEX_NO_RFC7540_PRIORITIES;
    default:
        return SW_SETTING_INDEX_COUNT;
    }
}

enum sw_check
sw_setting_check(enum sw_role sender, uint32_t id, uint32_t value)
{
    enum sw_setting_index index = sw_setting_index_of(id);
    if (index == SW_SETTING_INDEX_COUNT)
        return SW_CHECK_NONE;

    const struct sw_setting_rule *rule = &sw_setting_rules[index];
    if (value < rule->min || value > rule->max)
        return (enum sw_check)rule->range_check;
    if (value > rule->role_max[sender])
        return (enum sw_check)rule->role_check;
    return SW_CHECK_NONE;
}

enum sw_check
sw_setting_change_check(enum sw_setting_index setting, int first, uint32_t before, uint32_t value)
{
    const struct sw_setting_rule *rule = &sw_setting_rules[setting];
    if (first || rule->change == SW_SETTING_CHANGE_FREE || value == before)
        return SW_CHECK_NONE;
    if (rule->change == SW_SETTING_CHANGE_NO_DECREASE && value > before)
        return SW_CHECK_NONE;
    return (enum sw_check)rule->change_check;
}
