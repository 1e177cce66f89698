/*
 * Conditional requests (RFC 9110 13): what a client has already, and what it wants only while nothing has changed.
 */
#ifndef SERVER_CONDITIONS_H
#define SERVER_CONDITIONS_H

#include <stdbool.h>

#include <statewire/statewire.h>

#include "files.h"

enum condition {
    CONDITION_HOLDS,
    CONDITION_NOT_MODIFIED, /* the client has it: 304 */
    CONDITION_FAILED        /* it is not what the client thinks it is: 412 */
};

/* Judges the conditions of a GET or HEAD in the order of RFC 9110 13.2.2. */
enum condition conditions_judge(const sw_field *fields, size_t count, const struct file *file);

/* Whether the `range` field is to be looked at: there is no `if-range`, or the client has parts of this very file (13.1.5). */
bool conditions_range_holds(const sw_field *fields, size_t count, const struct file *file);

#endif
