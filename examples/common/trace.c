#include "trace.h"

#include <stdio.h>

/* "stream 1" or "connection". */
static void
print_subject(FILE *out, uint32_t stream_id)
{
    if (stream_id == 0)
        fputs("connection", out);
    else
        fprintf(out, "stream %u", (unsigned)stream_id);
}

void
trace_step(void *file, const sw_trace_step *step)
{
    FILE *out = file;
    bool goes = step->verdict == SW_VERDICT_GO;
    fputs("    ", out);
    print_subject(out, step->stream_id);
    if (step->machine != SW_MACHINE_STREAM && step->machine != SW_MACHINE_CONNECTION)
        fprintf(out, ", %s", sw_machine_name(step->machine));
    fprintf(out, ": %s --%s--> %s  [%s]\n", sw_machine_state_name(step->machine, step->state),
            sw_machine_input_name(step->machine, step->input),
            goes ? sw_machine_state_name(step->machine, step->next) : sw_verdict_name(step->verdict), step->cite);
}
