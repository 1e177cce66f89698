/* Generated from spec/priority.yaml. Do not edit: change that file and run `make generate`. */
/* Parameters of priorities (RFC 9218 4). Included by priority.h, which has the calls. */
#ifndef STATEWIRE_PARAMETERS_H
#define STATEWIRE_PARAMETERS_H

#include <stdbool.h>
#include <stdint.h>

/* Bits of sw_priority_parameters.given. */
enum { SW_PRIORITY_URGENCY = 1, SW_PRIORITY_INCREMENTAL = 2 };

typedef struct sw_priority_parameters {
    uint8_t urgency;  /* 0 to 7: the smaller the more urgent; 7 is for the background; 3 where it is absent; rfc9218 4.1 */
    bool incremental; /* a Boolean: the response is of use in parts; false where it is absent; rfc9218 4.2 */
    uint8_t given;    /* SW_PRIORITY_*: those that were not absent */
} sw_priority_parameters;

/* clang-format off */
/* What holds of a request that says nothing (RFC 9218 4). */
#define SW_PRIORITY_DEFAULTS {3, false, 0}
/* clang-format on */

/* Of parameters that are numbers: where it is absent, and the largest. */
enum { SW_URGENCY_DEFAULT = 3, SW_URGENCY_LAST = 7 };

/* Octets that sw_priority_write() writes at most. */
#define SW_PRIORITY_OCTETS 9

#endif
