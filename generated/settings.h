/* Generated from spec/settings.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_SETTINGS_H
#define SW_SETTINGS_H

#include "checks.h"
#include "limits.h"
#include "statewire/protocol.h"

/* Settings in a row, for arrays by setting. */
enum sw_setting_index {
    SW_SETTING_INDEX_HEADER_TABLE_SIZE,
    SW_SETTING_INDEX_ENABLE_PUSH,
    SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS,
    SW_SETTING_INDEX_INITIAL_WINDOW_SIZE,
    SW_SETTING_INDEX_MAX_FRAME_SIZE,
    SW_SETTING_INDEX_MAX_HEADER_LIST_SIZE,
    SW_SETTING_INDEX_ENABLE_CONNECT_PROTOCOL,
    SW_SETTING_INDEX_NO_RFC7540_PRIORITIES,
    SW_SETTING_COUNT,
    SW_SETTING_INDEX_COUNT = SW_SETTING_COUNT,

    /* Which one governs what. */
    SW_SETTING_OF_TABLE = SW_SETTING_INDEX_HEADER_TABLE_SIZE,
    SW_SETTING_OF_PROMISES = SW_SETTING_INDEX_ENABLE_PUSH,
    SW_SETTING_OF_STREAMS = SW_SETTING_INDEX_MAX_CONCURRENT_STREAMS,
    SW_SETTING_OF_WINDOWS = SW_SETTING_INDEX_INITIAL_WINDOW_SIZE,
    SW_SETTING_OF_PAYLOADS = SW_SETTING_INDEX_MAX_FRAME_SIZE,
    SW_SETTING_OF_SECTIONS = SW_SETTING_INDEX_MAX_HEADER_LIST_SIZE
};

/* What may follow an earlier SETTINGS frame. */
enum sw_setting_change { SW_SETTING_CHANGE_FREE, SW_SETTING_CHANGE_NO_DECREASE, SW_SETTING_CHANGE_NONE };

/* Checks are enum sw_check, SW_CHECK_NONE where nothing can be wrong. */
struct sw_setting_rule {
    uint32_t initial[2];    /* before the first SETTINGS frame, by the role of the sender */
    uint32_t assumed[2];    /* what its peer goes by until then, likewise */
    uint32_t advertised[2]; /* in the first SETTINGS frame of ours, unless it has a limit or is configured */
    uint32_t min, max;      /* for everyone */
    uint32_t role_max[2];   /* by the role of the sender */
    uint16_t id;            /* enum sw_settings */
    uint16_t range_check;
    uint16_t role_check;
    uint16_t change_check;
    uint8_t change;      /* enum sw_setting_change */
    uint8_t limit;       /* enum sw_limit: whose budget is advertised; SW_LIMIT_COUNT: none */
    uint8_t in_order;    /* the acknowledgement of a lower value goes behind what was written before */
    uint8_t spares_open; /* a lower value of ours does not hold for streams that are open when it is acknowledged */
};

extern const struct sw_setting_rule sw_setting_rules[SW_SETTING_COUNT];

/* The place of a setting in arrays; SW_SETTING_INDEX_COUNT for an identifier that is not known (RFC 9113 6.5.2). */
enum sw_setting_index sw_setting_index_of(uint32_t id);

/* Whether a sender of this role may send this value; SW_CHECK_NONE, also for settings that are not known, or what it breaks. */
enum sw_check sw_setting_check(enum sw_role sender, uint32_t id, uint32_t value);

/* Whether `value` may follow `before`, the value in force; `first` in the first SETTINGS frame, which may say anything. */
enum sw_check sw_setting_change_check(enum sw_setting_index setting, int first, uint32_t before, uint32_t value);

#endif
