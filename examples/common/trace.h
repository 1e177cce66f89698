/*
 * Prints what the state machines make of what crosses the wire (wire.h): a hook of sw_config_set_trace(), with a FILE * as its
 * argument.
 *
 *     < DATA stream 1, 23 octets, END_STREAM  (0.002 s)
 *         stream 1: half_closed_local --recv END_STREAM--> closed_strict  [rfc9113 5.1]
 */
#ifndef EXAMPLES_TRACE_H
#define EXAMPLES_TRACE_H

#include <statewire/statewire.h>

void trace_step(void *file, const sw_trace_step *step);

#endif
