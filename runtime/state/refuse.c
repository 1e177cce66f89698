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
sw_refuse(sw_conn *conn, enum sw_check check)
{
    return sw_refuse_for(conn, (enum sw_status) - sw_check_cells[check].code, check, SW_NO_INDEX);
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

/* ---- the field at fault -------------------------------------------------------------------------------------------------------
 */

/* The first field with which the section breaks the rule: that without it and those behind it does not. */
static size_t
first_with(const struct sw_section *section, enum sw_check check)
{
    struct sw_section part = *section;
    size_t well = 0, broken = section->count;
    while (broken - well > 1) {
        struct sw_facts known, facts;
        part.count = well + (broken - well) / 2;
        if (sw_section_judge(&part, &known, &facts) == check)
            broken = part.count;
        else
            well = part.count;
    }
    return well < section->count ? well : SW_NO_INDEX;
}

static size_t
first_of_token(const struct sw_section *section, uint16_t token)
{
    for (size_t i = 0; i < section->count; i++)
        if (section->plans[i].token == token)
            return i;
    return SW_NO_INDEX;
}

static size_t
field_at_fault(const struct sw_section *section, enum sw_check check)
{
    bool listed = false;
    size_t at = SW_NO_INDEX;
    for (unsigned i = 0; i < SW_FAULTY_COUNT && at == SW_NO_INDEX; i++) {
        if (sw_faulty[i].check != check)
            continue;
        listed = true;
        if (sw_faulty[i].token != SW_TOKEN_NONE)
            at = first_of_token(section, sw_faulty[i].token);
    }
    return listed ? at : first_with(section, check);
}

SW_COLD enum sw_status
sw_refuse_section(sw_conn *conn, enum sw_check check, const struct sw_section *section)
{
    enum sw_status status = check == SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH ? SW_STATUS_CONTENT_LENGTH : SW_STATUS_MALFORMED;
    return sw_refuse_for(conn, status, check, field_at_fault(section, check));
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
