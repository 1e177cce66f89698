/* Priorities (RFC 9218 4): parameters of spec/priority.yaml in a dictionary. */
#include "statewire/priority.h"

#include <string.h>

#include "fields/structured.h"
#include "priority.h"
#include "tokens.h"

static void
set_defaults(sw_priority_parameters *parameters)
{
    for (unsigned i = 0; i < SW_PRIORITY_PARAMETERS; i++)
        sw_priority_set_value(parameters, i, sw_priority_rules[i].absent);
    parameters->given = 0;
}

static bool
is_key(const struct sw_priority_rule *rule, const struct sw_structured_member *member)
{
    return strlen(rule->key) == member->key_length && !memcmp(rule->key, member->key, member->key_length);
}

/* The last member of one key counts (RFC 8941 4.2.2), and is as if absent where it is not what the parameter may be. */
static void
take_member(sw_priority_parameters *parameters, const struct sw_structured_member *member)
{
    for (unsigned i = 0; i < SW_PRIORITY_PARAMETERS; i++) {
        const struct sw_priority_rule *rule = &sw_priority_rules[i];
        if (!is_key(rule, member))
            continue;
        bool fits = member->type == (rule->is_boolean ? SW_STRUCTURED_BOOLEAN : SW_STRUCTURED_INTEGER) &&
                    member->number >= rule->least && member->number <= rule->most;
        sw_priority_set_value(parameters, i, fits ? (unsigned)member->number : rule->absent);
        parameters->given = (uint8_t)((parameters->given & ~(1u << i)) | (unsigned)fits << i);
    }
}

static bool
take_value(sw_priority_parameters *parameters, const uint8_t *octets, size_t length)
{
    struct sw_structured left = sw_structured_begin(octets, length);
    struct sw_structured_member member;
    enum sw_structured_result result;
    while ((result = sw_structured_next(&left, &member)) == SW_STRUCTURED_MEMBER)
        take_member(parameters, &member);
    return result == SW_STRUCTURED_END;
}

enum sw_status
sw_priority_parse(const uint8_t *octets, size_t length, sw_priority_parameters *parameters)
{
    set_defaults(parameters);
    if (take_value(parameters, octets, length))
        return SW_STATUS_OK;
    set_defaults(parameters);
    return SW_STATUS_MALFORMED;
}

static bool
is_priority(const sw_field *field)
{
    if (field->token == SW_TOKEN_NONE && field->name)
        return sw_token_of(field->name, field->name_length) == SW_TOKEN_PRIORITY;
    return field->token == SW_TOKEN_PRIORITY;
}

/* Joined, the lines would be separated by commas: one that says nothing fails beside another. */
enum sw_status
sw_priority_of(const sw_field *fields, size_t count, sw_priority_parameters *parameters)
{
    size_t lines = 0, blank = 0;
    bool sound = true;
    set_defaults(parameters);
    for (size_t i = 0; i < count && sound; i++) {
        if (!is_priority(&fields[i]))
            continue;
        lines++;
        struct sw_structured left = sw_structured_begin(fields[i].value, fields[i].value_length);
        blank += left.at == left.end;
        sound = take_value(parameters, fields[i].value, fields[i].value_length) && (!blank || lines == 1);
    }
    if (sound)
        return SW_STATUS_OK;
    set_defaults(parameters);
    return SW_STATUS_MALFORMED;
}

/* As RFC 8941 4.1.2: true is a key alone. */
static uint8_t *
write_parameter(uint8_t *out, const struct sw_priority_rule *rule, unsigned value)
{
    const size_t length = strlen(rule->key);
    memcpy(out, rule->key, length);
    out += length;
    if (rule->is_boolean && value)
        return out;
    *out++ = '=';
    if (rule->is_boolean)
        *out++ = '?';
    for (unsigned unit = value >= 100 ? 100 : value >= 10 ? 10 : 1; unit; unit /= 10)
        *out++ = (uint8_t)('0' + value / unit % 10);
    return out;
}

enum sw_status
sw_priority_write(const sw_priority_parameters *parameters, uint8_t out[SW_PRIORITY_OCTETS], size_t *length)
{
    for (unsigned i = 0; i < SW_PRIORITY_PARAMETERS; i++) {
        unsigned value = sw_priority_value(parameters, i);
        if (value < sw_priority_rules[i].least || value > sw_priority_rules[i].most)
            return SW_STATUS_INVALID_ARGUMENT;
    }
    uint8_t *at = out;
    for (unsigned i = 0; i < SW_PRIORITY_PARAMETERS; i++) {
        unsigned value = sw_priority_value(parameters, i);
        if (value == sw_priority_rules[i].absent && !(parameters->given >> i & 1))
            continue;
        if (at > out) {
            *at++ = ',';
            *at++ = ' ';
        }
        at = write_parameter(at, &sw_priority_rules[i], value);
    }
    *length = (size_t)(at - out);
    return SW_STATUS_OK;
}

sw_priority_parameters
sw_priority_merge(const sw_priority_parameters *request, const sw_priority_parameters *response)
{
    sw_priority_parameters merged = *request;
    for (unsigned i = 0; i < SW_PRIORITY_PARAMETERS; i++)
        if (response->given >> i & 1)
            sw_priority_set_value(&merged, i, sw_priority_value(response, i));
    merged.given |= response->given;
    return merged;
}
