/* Configurations (statewire.h): defaults come from spec/settings.yaml and spec/limits.yaml. */
#include <string.h>

#include "limits/limit.h"

static void
set_defaults(sw_config *config, enum sw_role role)
{
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
        config->budgets[limit] = sw_limit_budgets[limit];
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++) {
        const struct sw_setting_rule *rule = &sw_setting_rules[index];
        config->settings[index] = rule->limit < SW_LIMIT_COUNT ? config->budgets[rule->limit] : rule->advertised[role];
    }
    config->role = (uint8_t)role;
    config->timeouts.stall_octets = 1;
    config->options = sw_options_default(role);
}

sw_config *
sw_config_new(enum sw_role role, const sw_allocator *allocator)
{
    const sw_allocator *memory = allocator ? allocator : &sw_allocator_standard;
    if (role != SW_ROLE_CLIENT && role != SW_ROLE_SERVER)
        return NULL;
    sw_config *config = sw_allocate(memory, sizeof *config);
    if (!config)
        return NULL;
    memset(config, 0, sizeof *config);
    config->memory = *memory;
    set_defaults(config, role);
    return config;
}

void
sw_config_free(sw_config *config)
{
    if (!config)
        return;
    sw_allocator memory = config->memory;
    sw_release_memory(&memory, config, sizeof *config);
}

static void
set_budget(sw_config *config, enum sw_limit limit, uint32_t budget)
{
    config->budgets[limit] = budget;
    for (unsigned other = 0; other < SW_LIMIT_COUNT; other++)
        if (sw_limit_rules[other].follows == limit && config->budgets[other] < budget)
            config->budgets[other] = sw_limit_followed(&sw_limit_rules[other], budget);
}

enum sw_status
sw_config_set_setting(sw_config *config, enum sw_settings setting, uint32_t value)
{
    enum sw_setting_index index = sw_setting_index_of((uint32_t)setting);
    if (index == SW_SETTING_COUNT)
        return SW_STATUS_INVALID_ARGUMENT;
    if (sw_setting_check((enum sw_role)config->role, (uint32_t)setting, value) != SW_CHECK_NONE)
        return SW_STATUS_SETTINGS_VALUE;
    config->settings[index] = value;
    if (sw_setting_rules[index].limit < SW_LIMIT_COUNT)
        set_budget(config, (enum sw_limit)sw_setting_rules[index].limit, value);
    return SW_STATUS_OK;
}

enum sw_status
sw_config_set_limit(sw_config *config, enum sw_limit limit, uint32_t budget)
{
    if ((unsigned)limit >= SW_LIMIT_COUNT || budget < sw_limit_rules[limit].min)
        return SW_STATUS_INVALID_ARGUMENT;
    set_budget(config, limit, budget);
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++)
        if (sw_setting_rules[index].limit == limit)
            config->settings[index] = budget;
    return SW_STATUS_OK;
}

void
sw_config_set_trace(sw_config *config, sw_trace_step_hook *step, sw_trace_frame_hook *frame, void *arg)
{
    config->hooks = (struct sw_hooks){.step = step, .frame = frame, .arg = arg};
}
