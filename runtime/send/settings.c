/* Our settings, changed by the program (RFC 9113 6.5). */
#include "connection/settings_exchange.h"

#include <string.h>

#include "flow/flow.h"
#include "send/send.h"

enum sw_status
sw_conn_update_settings(sw_conn *conn, const sw_setting *settings, size_t count)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_connection(conn, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status != SW_STATUS_OK)
        return status;

    uint32_t wanted[SW_SETTING_COUNT];
    memcpy(wanted, conn->pending ? conn->pending->wanted : conn->ours, sizeof wanted);
    for (size_t i = 0; i < count; i++) {
        unsigned index = settings[i].id <= UINT16_MAX ? sw_setting_index_of((uint16_t)settings[i].id) : SW_SETTING_COUNT;
        if (index == SW_SETTING_COUNT)
            return sw_refuse_at(conn, SW_CHECK_CALL_SETTING_UNKNOWN, i);
        enum sw_check check = sw_setting_check((enum sw_role)conn->role, (uint16_t)settings[i].id, settings[i].value);
        if (check == SW_CHECK_NONE)
            check = sw_setting_change_check((enum sw_setting_index)index, 0, wanted[index], settings[i].value);
        if (check != SW_CHECK_NONE)
            return sw_refuse_for(conn, SW_STATUS_SETTINGS_VALUE, check, i);
        wanted[index] = settings[i].value;
    }
    if (!sw_flow_ours_fits(conn, wanted[SW_SETTING_OF_WINDOWS]))
        return sw_refuse(conn, SW_CHECK_CALL_INITIAL_WINDOW);
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_SETTINGS_LARGEST);
    if (!out || !sw_settings_make_pending(conn))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    const struct sw_cell *cell = sw_settings_sync_step(conn, SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS, 0);
    memcpy(conn->pending->wanted, wanted, sizeof wanted);
    if (cell->effect == SW_SETTINGS_SYNC_EFFECT_WRITE)
        sw_settings_write(conn, out);
    return SW_STATUS_OK;
}
