/* Generated from spec/config.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_OPTIONS_H
#define SW_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "statewire/protocol.h"

/* What the options of a configuration say, and those of each of its connections. */
struct sw_options {
    uint32_t connection_window;
    uint32_t output_burst;
    bool manual_credit;
    bool manual_release;
    bool report_unknown_frames;
    bool report_stream_errors;
    bool report_window_updates;
    bool accept_malformed;
    bool send_malformed;
    bool normalise_sent;
    bool split_cookies;
    bool join_cookies;
    bool count_frames;
};

struct sw_options sw_options_default(enum sw_role role);

#endif
