/* The machines by themselves (statewire/machines.h): cells with what explains them. */
#include "statewire/machines.h"

#include <string.h>

#include "explain.h"
#include "machines.h"

static bool
exists(unsigned machine, enum sw_role role, unsigned state)
{
    return (role == SW_ROLE_CLIENT || role == SW_ROLE_SERVER) && state < sw_machine_state_count(machine);
}

enum sw_status
sw_machine_step(unsigned machine, enum sw_role role, unsigned state, unsigned input, sw_machine_cell *cell)
{
    if (!exists(machine, role, state) || input >= sw_machine_input_count(machine))
        return SW_STATUS_INVALID_ARGUMENT;
    const struct sw_cell *found = sw_machine_cells((enum sw_machine)machine, role, state) + input;
    const struct sw_row *row = sw_explain_cell((enum sw_machine)machine, role, state, input);
    const bool refused = found->verdict == SW_VERDICT_REFUSE;
    *cell = (sw_machine_cell){
        .verdict = (enum sw_verdict)found->verdict,
        .next = found->next,
        .error = refused ? SW_ERROR_NO_ERROR : (enum sw_error)found->code,
        .status = refused ? (enum sw_status) - found->code : SW_STATUS_OK,
        .effect = sw_machine_effect_name(machine, found->effect),
        .cite = sw_explain_string(row->cite),
        .where = sw_explain_string(row->where),
        .why = sw_explain_string(row->why),
    };
    return SW_STATUS_OK;
}

bool
sw_machine_begins(unsigned machine, enum sw_role role, unsigned state)
{
    return exists(machine, role, state) && sw_machine_begins_in((enum sw_machine)machine, role, state);
}

int
sw_machine_find(const char *name)
{
    for (unsigned machine = 0; machine < SW_MACHINE_COUNT; machine++)
        if (!strcmp(sw_machine_name(machine), name))
            return (int)machine;
    return -1;
}

int
sw_machine_find_state(unsigned machine, const char *name)
{
    for (unsigned state = 0; state < sw_machine_state_count(machine); state++)
        if (!strcmp(sw_machine_state_name(machine, state), name))
            return (int)state;
    return -1;
}

int
sw_machine_find_input(unsigned machine, const char *name)
{
    for (unsigned input = 0; input < sw_machine_input_count(machine); input++)
        if (!strcmp(sw_machine_input_name(machine, input), name))
            return (int)input;
    return -1;
}
