/*
 * Prints what crosses the wire and what the state machines make of it: the hooks of sw_config_set_trace(), with a FILE * as
 * their argument.
 *
 *     > HEADERS stream 1, 33 octets, END_STREAM END_HEADERS
 *         stream 1: idle_local --send HEADERS--> open  [rfc9113-5.1-02]
 */
#ifndef EXAMPLES_TRACE_H
#define EXAMPLES_TRACE_H

#include <statewire/statewire.h>

void trace_frame(void *file, const sw_trace_frame *frame);
void trace_step(void *file, const sw_trace_step *step);

#endif
