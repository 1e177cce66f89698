/* Generated from spec/priority.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_PRIORITY_PARAMETERS_H
#define SW_PRIORITY_PARAMETERS_H

#include "statewire/parameters.h"

enum { SW_PRIORITY_PARAMETERS = 2 };

struct sw_priority_rule {
    char key[2];
    bool is_boolean;
    uint8_t least, most;
    uint8_t absent; /* what holds then */
};

/* In the order in which they are written; each has the bit of its number in `given`. */
extern const struct sw_priority_rule sw_priority_rules[SW_PRIORITY_PARAMETERS];

unsigned sw_priority_value(const sw_priority_parameters *parameters, unsigned number);
void sw_priority_set_value(sw_priority_parameters *parameters, unsigned number, unsigned value);

#endif
