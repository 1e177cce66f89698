#include "state/refuse.h"

#include "explain.h"
#include "fields.h"
#include "state/step.h"

static void
count_refused(sw_conn *conn)
{
    if (conn->hooks && conn->hooks->counts)
        conn->hooks->counts->calls_refused++;
}

SW_COLD enum sw_status
sw_refuse_for(sw_conn *conn, enum sw_status status, enum sw_check check, size_t at)
{
    count_refused(conn);
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
    count_refused(conn);
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
sw_conn_explain(const sw_conn *conn, const struct sw_cause *cause)
{
    sw_refusal said = {
        .index = SW_NO_INDEX, .rule = "", .machine = "", .state = "", .input = "", .cite = "", .where = "", .why = ""};
    const struct sw_row *row;
    if (!cause)
        return said;
    if (cause->check != SW_CHECK_NONE) {
        row = sw_explain_check((enum sw_check)cause->check);
        said.check = (enum sw_check)cause->check;
        said.rule = sw_check_name((enum sw_check)cause->check);
    } else {
        row = sw_explain_cell((enum sw_machine)cause->machine, conn->role, cause->state, cause->input);
        said.machine = sw_machine_name(cause->machine);
        said.state = sw_machine_state_name(cause->machine, cause->state);
        said.input = sw_machine_input_name(cause->machine, cause->input);
    }
    said.cite = sw_explain_string(row->cite);
    said.where = sw_explain_string(row->where);
    said.why = sw_explain_string(row->why);
    return said;
}

sw_refusal
sw_conn_refusal(const sw_conn *conn)
{
    const struct sw_refused *refused = &conn->refused;
    sw_refusal refusal = sw_conn_explain(conn, refused->status != SW_STATUS_OK ? &refused->cause : NULL);
    refusal.status = (enum sw_status)refused->status;
    if (refused->at != UINT32_MAX && refused->status != SW_STATUS_OK)
        refusal.index = refused->at;
    return refusal;
}

sw_error_report
sw_conn_error(const sw_conn *conn)
{
    const sw_refusal said = sw_conn_explain(conn, conn->cause_error ? &conn->cause : NULL);
    return (sw_error_report){.error = (enum sw_error)conn->cause_error,
                             .stream_id = conn->cause_error ? conn->cause_stream : 0,
                             .machine = said.machine,
                             .state = said.state,
                             .input = said.input,
                             .cite = said.cite,
                             .where = said.where,
                             .why = said.why,
                             .check = said.check};
}
