#include "state/trace.h"

#include "explain.h"
#include "state/step.h"

void
sw_trace_cell(sw_conn *conn, enum sw_machine machine, unsigned state, unsigned input, const struct sw_cell *cell,
              uint32_t stream_id)
{
    if (!conn->hooks->step)
        return;
    const struct sw_row *row = sw_explain_cell(machine, conn->role, state, input);
    sw_trace_step step = {
        .machine = machine,
        .state = (uint8_t)state,
        .next = cell->next,
        .input = (uint8_t)input,
        .verdict = cell->verdict,
        .stream_id = stream_id,
        .cite = sw_explain_string(row->cite),
        .where = sw_explain_string(row->where),
    };
    conn->in_callback = true;
    conn->hooks->step(conn->hooks->arg, &step);
    conn->in_callback = false;
}

void
sw_trace_frame_slow(sw_conn *conn, bool sent, uint8_t type, uint8_t flags, uint32_t stream_id, uint32_t length)
{
    struct sw_counts *counts = conn->hooks->counts;
    if (counts) {
        sw_frame_count *count = &counts->frames[sent][sw_frame_index[type]];
        count->frames++;
        count->octets += SW_FRAME_HEADER_LENGTH + length;
    }
    if (!conn->hooks->frame)
        return;
    sw_trace_frame frame = {.sent = sent, .type = type, .flags = flags, .stream_id = stream_id, .length = length};
    conn->in_callback = true;
    conn->hooks->frame(conn->hooks->arg, &frame);
    conn->in_callback = false;
}
