/* Generated from spec/frames.yaml, spec/machines/connection.yaml, spec/machines/pings.yaml, spec/machines/stream.yaml and
 * spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#ifndef SW_EFFECTS_H
#define SW_EFFECTS_H

#include <stdint.h>

/* What rows and checks charge: numbers of struct sw_cell.effect. Those below SW_EFFECT_FIRST_CHARGE are the machines' own. */
enum sw_effect {
    SW_EFFECT_FIRST_CHARGE = 128,
    SW_EFFECT_CHARGE_GLITCHES = 128,
    SW_EFFECT_CHARGE_LATE_FRAMES = 129,
    SW_EFFECT_CHARGE_LATE_FRAMES_UNLESS_EXPLAINED = 130,
    SW_EFFECT_CHARGE_RESETS_UNLESS_ANSWERED = 131,
    SW_EFFECT_CHARGE_WINDOW_UPDATES = 132,
    SW_EFFECT_END
};

/* What excuses. */
enum sw_unless {
    SW_UNLESS_NEVER,
    SW_UNLESS_ANSWERED,  /* our response HEADERS on the stream have left */
    SW_UNLESS_EXPLAINED, /* the window of the stream at our reset has room for the content */
};

struct sw_effect_rule {
    uint8_t balance; /* enum sw_balance; SW_BALANCE_COUNT: what is counted is late frames */
    uint8_t unless;  /* enum sw_unless */
};

/* By effect, less SW_EFFECT_FIRST_CHARGE. */
extern const struct sw_effect_rule sw_effect_rules[];

#endif
