/* Generated from spec/machines/pings.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* PINGs of the program's that are not acknowledged. How many is a number; that there are any decides what an acknowledgement is.
 * (rfc9113 6.7) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_PINGS_##state, .code = 0, .effect = SW_PINGS_EFFECT_NONE}
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_PINGS_##state, .code = 0, .effect = SW_PINGS_EFFECT_##does}
#define NEVER(state) \
    {.verdict = SW_VERDICT_NEVER, .next = SW_PINGS_##state, .code = 0, .effect = SW_PINGS_EFFECT_NONE}

const uint8_t sw_pings_attributes[SW_PINGS_STATE_COUNT] = {
    [SW_PINGS_NONE] = 0,
    [SW_PINGS_WAITING] = SW_PINGS_IS_PROVING,
};

const struct sw_cell sw_pings_table[2][SW_PINGS_STATE_COUNT][SW_PINGS_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_PINGS_NONE] = {
            [SW_PINGS_INPUT_RECV_ACK]      = GO_WITH(NONE, CHARGE_GLITCHES),              /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_RECV_LAST_ACK] = NEVER(NONE),                                 /* none/recv.LAST_ACK */
            [SW_PINGS_INPUT_SEND_PING]     = GO_WITH(WAITING, BEGIN),                     /* rfc9113 6.7 */
        },
        [SW_PINGS_WAITING] = {
            [SW_PINGS_INPUT_RECV_ACK]      = GO_WITH(WAITING, PROVE),                     /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_RECV_LAST_ACK] = GO_WITH(NONE, PROVE),                        /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_SEND_PING]     = GO(WAITING),                                 /* rfc9113 6.7 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_PINGS_NONE] = {
            [SW_PINGS_INPUT_RECV_ACK]      = GO_WITH(NONE, CHARGE_GLITCHES),              /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_RECV_LAST_ACK] = NEVER(NONE),                                 /* none/recv.LAST_ACK */
            [SW_PINGS_INPUT_SEND_PING]     = GO_WITH(WAITING, BEGIN),                     /* rfc9113 6.7 */
        },
        [SW_PINGS_WAITING] = {
            [SW_PINGS_INPUT_RECV_ACK]      = GO_WITH(WAITING, PROVE),                     /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_RECV_LAST_ACK] = GO_WITH(NONE, PROVE),                        /* rfc9113-6.7-05 */
            [SW_PINGS_INPUT_SEND_PING]     = GO(WAITING),                                 /* rfc9113 6.7 */
        },
    },
};
/* clang-format on */
