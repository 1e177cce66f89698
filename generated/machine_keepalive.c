/* Generated from spec/machines/keepalive.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* The PING of our own that asks whether the peer is there, and how long it takes to answer. It goes out when the program's clock
 * says so. (rfc9113 6.7) */

/* clang-format off */
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_KEEPALIVE_##state, .code = 0, .effect = SW_KEEPALIVE_EFFECT_##does}
#define IGNORE(state) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_KEEPALIVE_##state, .code = 0, .effect = SW_KEEPALIVE_EFFECT_NONE}

const uint8_t sw_keepalive_attributes[SW_KEEPALIVE_STATE_COUNT] = {
    [SW_KEEPALIVE_NONE] = 0,
    [SW_KEEPALIVE_WAITING] = SW_KEEPALIVE_IS_ASKING,
};

const struct sw_cell sw_keepalive_table[2][SW_KEEPALIVE_STATE_COUNT][SW_KEEPALIVE_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_KEEPALIVE_NONE] = {
            [SW_KEEPALIVE_INPUT_RECV_MARKER] = IGNORE(NONE),                                /* rfc9113-6.7-05 */
            [SW_KEEPALIVE_INPUT_SEND_PING]   = GO_WITH(WAITING, ASK),                       /* rfc9113 6.7 */
        },
        [SW_KEEPALIVE_WAITING] = {
            [SW_KEEPALIVE_INPUT_RECV_MARKER] = GO_WITH(NONE, MEASURE),                      /* rfc9113-6.7-05 */
            [SW_KEEPALIVE_INPUT_SEND_PING]   = IGNORE(WAITING),                             /* rfc9113 6.7 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_KEEPALIVE_NONE] = {
            [SW_KEEPALIVE_INPUT_RECV_MARKER] = IGNORE(NONE),                                /* rfc9113-6.7-05 */
            [SW_KEEPALIVE_INPUT_SEND_PING]   = GO_WITH(WAITING, ASK),                       /* rfc9113 6.7 */
        },
        [SW_KEEPALIVE_WAITING] = {
            [SW_KEEPALIVE_INPUT_RECV_MARKER] = GO_WITH(NONE, MEASURE),                      /* rfc9113-6.7-05 */
            [SW_KEEPALIVE_INPUT_SEND_PING]   = IGNORE(WAITING),                             /* rfc9113 6.7 */
        },
    },
};
/* clang-format on */
