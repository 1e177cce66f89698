/* Generated from spec/frames.yaml, spec/machines/connection.yaml, spec/machines/pings.yaml, spec/machines/stream.yaml and
 * spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#include "effects.h"

#include "limits.h"

/* clang-format off */
const struct sw_effect_rule sw_effect_rules[] = {
    [SW_EFFECT_CHARGE_GLITCHES - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_GLITCHES, .unless = SW_UNLESS_NEVER},
    [SW_EFFECT_CHARGE_LATE_FRAMES - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_COUNT, .unless = SW_UNLESS_NEVER},
    [SW_EFFECT_CHARGE_LATE_FRAMES_UNLESS_EXPLAINED - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_COUNT, .unless = SW_UNLESS_EXPLAINED},
    [SW_EFFECT_CHARGE_RESETS_UNLESS_ANSWERED - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_RESETS, .unless = SW_UNLESS_ANSWERED},
    [SW_EFFECT_CHARGE_WINDOW_UPDATES - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_WINDOW_UPDATES, .unless = SW_UNLESS_NEVER},
    [SW_EFFECT_END - SW_EFFECT_FIRST_CHARGE] = {.balance = SW_BALANCE_COUNT, .unless = SW_UNLESS_NEVER},
};
/* clang-format on */
