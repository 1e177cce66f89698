#include "trace.h"

#include <stdio.h>

/* What a bit of the flags means depends on the frame type (RFC 9113 4.1). Others mean nothing. */
static const struct {
    uint8_t type, flag;
    const char *name;
} flag_names[] = {
    {SW_FRAME_DATA, SW_FLAG_END_STREAM, "END_STREAM"},
    {SW_FRAME_DATA, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_HEADERS, SW_FLAG_END_STREAM, "END_STREAM"},
    {SW_FRAME_HEADERS, SW_FLAG_END_HEADERS, "END_HEADERS"},
    {SW_FRAME_HEADERS, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_HEADERS, SW_FLAG_PRIORITY, "PRIORITY"},
    {SW_FRAME_SETTINGS, SW_FLAG_ACK, "ACK"},
    {SW_FRAME_PUSH_PROMISE, SW_FLAG_END_HEADERS, "END_HEADERS"},
    {SW_FRAME_PUSH_PROMISE, SW_FLAG_PADDED, "PADDED"},
    {SW_FRAME_PING, SW_FLAG_ACK, "ACK"},
    {SW_FRAME_CONTINUATION, SW_FLAG_END_HEADERS, "END_HEADERS"},
};

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
trace_frame(void *file, const sw_trace_frame *frame)
{
    FILE *out = file;
    fprintf(out, "%c %s", frame->sent ? '>' : '<', sw_frame_type_name(frame->type));
    if (frame->stream_id != 0)
        fprintf(out, " stream %u", (unsigned)frame->stream_id);
    fprintf(out, ", %u octets", (unsigned)frame->length);
    const char *separator = ", ";
    for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++) {
        if (flag_names[i].type != frame->type || (flag_names[i].flag & frame->flags) == 0)
            continue;
        fprintf(out, "%s%s", separator, flag_names[i].name);
        separator = " ";
    }
    fputc('\n', out);
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
