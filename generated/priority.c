/* Generated from spec/priority.yaml. Do not edit: change that file and run `make generate`. */
#include "priority.h"

/* clang-format off */
const struct sw_priority_rule sw_priority_rules[SW_PRIORITY_PARAMETERS] = {
    {.key = "u", .is_boolean = false, .least = 0, .most = 7, .absent = 3}, /* rfc9218-4-01, rfc9218-4-02, rfc9218 4.1 */
    {.key = "i", .is_boolean = true, .least = 0, .most = 1, .absent = 0}, /* rfc9218-4-01, rfc9218-4-02, rfc9218 4.2 */
};
/* clang-format on */

unsigned
sw_priority_value(const sw_priority_parameters *parameters, unsigned number)
{
    switch (number) {
    case 0:
        return parameters->urgency;
    case 1:
        return parameters->incremental;
    default:
        return 0;
    }
}

void
sw_priority_set_value(sw_priority_parameters *parameters, unsigned number, unsigned value)
{
    switch (number) {
    case 0:
        parameters->urgency = (uint8_t)value;
        break;
    case 1:
        parameters->incremental = value != 0;
        break;
    default:
        break;
    }
}
