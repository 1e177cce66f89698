/* Generated from spec/machines/peer_settings.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* What we know of the peer's settings. Until its first SETTINGS frame is taken they are assumed, and that frame may say anything.
 * (rfc9113 3.4) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_PEER_SETTINGS_##state, .code = 0, .effect = SW_PEER_SETTINGS_EFFECT_NONE}

const uint8_t sw_peer_settings_attributes[SW_PEER_SETTINGS_STATE_COUNT] = {
    [SW_PEER_SETTINGS_ASSUMED] = SW_PEER_SETTINGS_IS_FREE,
    [SW_PEER_SETTINGS_KNOWN] = 0,
};

const struct sw_cell sw_peer_settings_table[2][SW_PEER_SETTINGS_STATE_COUNT][SW_PEER_SETTINGS_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_PEER_SETTINGS_ASSUMED] = {
            [SW_PEER_SETTINGS_INPUT_RECV_SETTINGS] = GO(KNOWN),                                   /* rfc9113 3.4 */
        },
        [SW_PEER_SETTINGS_KNOWN] = {
            [SW_PEER_SETTINGS_INPUT_RECV_SETTINGS] = GO(KNOWN),                                   /* rfc9113 6.5.3 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_PEER_SETTINGS_ASSUMED] = {
            [SW_PEER_SETTINGS_INPUT_RECV_SETTINGS] = GO(KNOWN),                                   /* rfc9113 3.4 */
        },
        [SW_PEER_SETTINGS_KNOWN] = {
            [SW_PEER_SETTINGS_INPUT_RECV_SETTINGS] = GO(KNOWN),                                   /* rfc9113 6.5.3 */
        },
    },
};
/* clang-format on */
