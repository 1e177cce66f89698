/* Generated from spec/machines/settings_sync.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* A SETTINGS frame of ours that was sent and not yet acknowledged. A further change is held, merged, and sent on the
 * acknowledgement. (rfc9113 6.5.3) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_SETTINGS_SYNC_##state, .code = 0, .effect = SW_SETTINGS_SYNC_EFFECT_NONE}
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_SETTINGS_SYNC_##state, .code = 0, .effect = SW_SETTINGS_SYNC_EFFECT_##does}
#define CONN_ERROR(state, which) \
    {.verdict = SW_VERDICT_CONN_ERROR, .next = SW_SETTINGS_SYNC_##state, .code = SW_ERROR_##which, .effect = SW_SETTINGS_SYNC_EFFECT_NONE}

const uint8_t sw_settings_sync_attributes[SW_SETTINGS_SYNC_STATE_COUNT] = {
    [SW_SETTINGS_SYNC_SYNCED] = 0,
    [SW_SETTINGS_SYNC_WAITING] = SW_SETTINGS_SYNC_IS_PROVING,
    [SW_SETTINGS_SYNC_WAITING_MORE] = SW_SETTINGS_SYNC_IS_PROVING,
};

const struct sw_cell sw_settings_sync_table[2][SW_SETTINGS_SYNC_STATE_COUNT][SW_SETTINGS_SYNC_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_SETTINGS_SYNC_SYNCED] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = CONN_ERROR(SYNCED, PROTOCOL_ERROR),          /* rfc9113 5.4.1 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO_WITH(WAITING, WRITE),                     /* rfc9113 6.5.3 */
        },
        [SW_SETTINGS_SYNC_WAITING] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = GO_WITH(SYNCED, APPLY),                      /* rfc9113 6.5.3 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO(WAITING_MORE),                            /* rfc9113 6.5.3 */
        },
        [SW_SETTINGS_SYNC_WAITING_MORE] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = GO_WITH(WAITING, APPLY_AND_WRITE),           /* rfc9113 6.5.3 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO(WAITING_MORE),                            /* rfc9113 6.5.3 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_SETTINGS_SYNC_SYNCED] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = CONN_ERROR(SYNCED, PROTOCOL_ERROR),          /* rfc9113 5.4.1 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO_WITH(WAITING, WRITE),                     /* rfc9113 6.5.3 */
        },
        [SW_SETTINGS_SYNC_WAITING] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = GO_WITH(SYNCED, APPLY),                      /* rfc9113 6.5.3 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO(WAITING_MORE),                            /* rfc9113 6.5.3 */
        },
        [SW_SETTINGS_SYNC_WAITING_MORE] = {
            [SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK] = GO_WITH(WAITING, APPLY_AND_WRITE),           /* rfc9113 6.5.3 */
            [SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS]     = GO(WAITING_MORE),                            /* rfc9113 6.5.3 */
        },
    },
};
/* clang-format on */
