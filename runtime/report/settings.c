/* Settings looked at (statewire/settings.h). */
#include "statewire/settings.h"

#include "report/report.h"

static sw_setting_state
known_state(const sw_conn *conn, bool ours, enum sw_setting_index index)
{
    const uint32_t value = ours ? conn->ours[index] : conn->theirs[index];
    sw_setting_state state = {.id = sw_setting_rules[index].id, .value = value, .sent = value, .wanted = value, .known = true};
    if (ours && conn->pending) {
        state.sent = conn->pending->sent[index];
        state.wanted = conn->pending->wanted[index];
    }
    return state;
}

bool
sw_conn_setting_at(const sw_conn *conn, bool ours, size_t index, sw_setting_state *state)
{
    if (index < SW_SETTING_COUNT) {
        *state = known_state(conn, ours, (enum sw_setting_index)index);
        return true;
    }
    index -= SW_SETTING_COUNT;
    if (ours || !conn->kept || index >= conn->kept->count)
        return false;
    const sw_setting kept = conn->kept->settings[index];
    *state = (sw_setting_state){.id = kept.id, .value = kept.value, .sent = kept.value, .wanted = kept.value};
    return true;
}

bool
sw_conn_setting_state(const sw_conn *conn, bool ours, uint32_t id, sw_setting_state *state)
{
    sw_setting_state each;
    for (size_t index = 0; sw_conn_setting_at(conn, ours, index, &each); index++) {
        if (each.id != id)
            continue;
        *state = each;
        return true;
    }
    return false;
}

enum sw_error
sw_setting_validate(enum sw_role sender, uint32_t id, uint32_t value)
{
    const enum sw_check check = sw_setting_check(sender, id, value);
    return check == SW_CHECK_NONE ? SW_ERROR_NO_ERROR : (enum sw_error)sw_check_cells[check].code;
}
