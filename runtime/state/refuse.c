#include "state/refuse.h"

#include "explain.h"
#include "fields.h"
#include "state/step.h"

SW_COLD enum sw_status
sw_refuse_for(sw_conn *conn, enum sw_status status, enum sw_check check, size_t at)
{
    conn->refused = (struct sw_refused){
        .cause = sw_cause_check(check), .status = (int8_t)status, .at = at < UINT32_MAX ? (uint32_t)at : UINT32_MAX};
    return status;
}

SW_COLD enum sw_status
sw_refuse_at(sw_conn *conn, enum sw_check check, size_t at)
{
    return sw_refuse_for(conn, (enum sw_status) - sw_check_cells[check].code, check, at);
}

SW_COLD enum sw_status
sw_refuse(sw_conn *conn, enum sw_check check)
{
    return sw_refuse_at(conn, check, SW_NO_INDEX);
}

SW_COLD enum sw_status
sw_refuse_cell(sw_conn *conn, struct sw_cause cause, const struct sw_cell *cell, uint32_t stream_id)
{
    enum sw_status status = cell->verdict == SW_VERDICT_REFUSE ? (enum sw_status) - cell->code : SW_STATUS_WRONG_STATE;
    conn->refused = (struct sw_refused){.cause = cause, .status = (int8_t)status, .at = UINT32_MAX};
    if (conn->hooks)
        sw_trace_cell(conn, (enum sw_machine)cause.machine, cause.state, cause.input, cell, stream_id);
    return status;
}

SW_COLD enum sw_status
sw_refuse_section(sw_conn *conn, enum sw_check check, uint32_t at)
{
    return sw_refuse_for(conn, sw_fields_refusal(check), check, at != SW_AT_NONE ? at : SW_NO_INDEX);
}

/* ---- the report -----------------------------------------------------------------------------------------------------------------
 */

sw_refusal
sw_conn_refusal(const sw_conn *conn)
{
    const struct sw_refused *refused = &conn->refused;
    const struct sw_cause *cause = &refused->cause;
    sw_refusal refusal = {.status = (enum sw_status)refused->status,
                          .rule = "",
                          .machine = "",
                          .state = "",
                          .input = "",
                          .index = SW_NO_INDEX,
                          .cite = "",
                          .where = "",
                          .why = ""};
    if (refused->status == SW_STATUS_OK)
        return refusal;

    const struct sw_row *row;
    if (cause->check != SW_CHECK_NONE) {
        row = sw_explain_check((enum sw_check)cause->check);
        refusal.rule = sw_check_name((enum sw_check)cause->check);
    } else {
        row = sw_explain_cell((enum sw_machine)cause->machine, conn->role, cause->state, cause->input);
        refusal.machine = sw_machine_name(cause->machine);
        refusal.state = sw_machine_state_name(cause->machine, cause->state);
        refusal.input = sw_machine_input_name(cause->machine, cause->input);
    }
    if (refused->at != UINT32_MAX)
        refusal.index = refused->at;
    refusal.cite = sw_explain_string(row->cite);
    refusal.where = sw_explain_string(row->where);
    refusal.why = sw_explain_string(row->why);
    return refusal;
}
