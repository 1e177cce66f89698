/* Generated from spec/config.yaml. Do not edit: change that file and run `make generate`. */
#include "options.h"

#include "settings.h"
#include "state/conn.h"
#include "statewire/options.h"

struct sw_options
sw_options_default(enum sw_role role)
{
    (void)role;
    return (struct sw_options){
        .connection_window = sw_setting_rules[SW_SETTING_OF_WINDOWS].initial[role],
        .output_burst = 65536,
    };
}

enum sw_status
sw_config_set_connection_window(sw_config *config, uint32_t octets)
{
    const enum sw_role role = (enum sw_role)config->role;
    if (octets < sw_setting_rules[SW_SETTING_OF_WINDOWS].initial[role] || octets > SW_WINDOW_MAX)
        return SW_STATUS_INVALID_ARGUMENT;
    config->options.connection_window = octets;
    return SW_STATUS_OK;
}

enum sw_status
sw_config_set_output_burst(sw_config *config, uint32_t octets)
{
    if (octets < 1)
        return SW_STATUS_INVALID_ARGUMENT;
    config->options.output_burst = octets;
    return SW_STATUS_OK;
}

void
sw_config_set_manual_credit(sw_config *config, bool manual)
{
    config->options.manual_credit = manual;
}

void
sw_config_set_manual_release(sw_config *config, bool manual)
{
    config->options.manual_release = manual;
}

void
sw_config_set_report_unknown_frames(sw_config *config, bool report)
{
    config->options.report_unknown_frames = report;
}

void
sw_config_set_report_stream_errors(sw_config *config, bool report)
{
    config->options.report_stream_errors = report;
}

void
sw_config_set_report_window_updates(sw_config *config, bool report)
{
    config->options.report_window_updates = report;
}

void
sw_config_set_accept_malformed(sw_config *config, bool accept)
{
    config->options.accept_malformed = accept;
}

void
sw_config_set_send_malformed(sw_config *config, bool send)
{
    config->options.send_malformed = send;
}

void
sw_config_set_normalise_sent(sw_config *config, bool normalise)
{
    config->options.normalise_sent = normalise;
}

void
sw_config_set_split_cookies(sw_config *config, bool split)
{
    config->options.split_cookies = split;
}

void
sw_config_set_join_cookies(sw_config *config, bool join)
{
    config->options.join_cookies = join;
}

void
sw_config_set_count_frames(sw_config *config, bool count)
{
    config->options.count_frames = count;
}
