/* Generated from spec/machines/grace.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* The PINGs of our own that prove that the peer has seen our resets, so that what it still sends on those streams is late no
 * longer. (rfc9113 5.1) */

/* clang-format off */
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_GRACE_##state, .code = 0, .effect = SW_GRACE_EFFECT_##does}
#define IGNORE(state) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_GRACE_##state, .code = 0, .effect = SW_GRACE_EFFECT_NONE}

const uint8_t sw_grace_attributes[SW_GRACE_STATE_COUNT] = {
    [SW_GRACE_NONE] = 0,
    [SW_GRACE_FIRST] = 0,
    [SW_GRACE_ONE] = 0,
    [SW_GRACE_SECOND] = 0,
    [SW_GRACE_TWO] = 0,
};

const struct sw_cell sw_grace_table[2][SW_GRACE_STATE_COUNT][SW_GRACE_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_GRACE_NONE] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(NONE),                                /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = GO_WITH(FIRST, ASK),                         /* rfc9113 5.1 */
        },
        [SW_GRACE_FIRST] = {
            [SW_GRACE_INPUT_RECV_MARKER] = GO_WITH(ONE, PROVE),                         /* rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(FIRST),                               /* waiting: rfc9113-5.1-11 */
        },
        [SW_GRACE_ONE] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(ONE),                                 /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = GO_WITH(SECOND, ASK),                        /* rfc9113 5.1 */
        },
        [SW_GRACE_SECOND] = {
            [SW_GRACE_INPUT_RECV_MARKER] = GO_WITH(TWO, PROVE),                         /* rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(SECOND),                              /* waiting: rfc9113-5.1-11 */
        },
        [SW_GRACE_TWO] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(TWO),                                 /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(TWO),                                 /* rfc9113-5.1-11 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_GRACE_NONE] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(NONE),                                /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = GO_WITH(FIRST, ASK),                         /* rfc9113 5.1 */
        },
        [SW_GRACE_FIRST] = {
            [SW_GRACE_INPUT_RECV_MARKER] = GO_WITH(ONE, PROVE),                         /* rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(FIRST),                               /* waiting: rfc9113-5.1-11 */
        },
        [SW_GRACE_ONE] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(ONE),                                 /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = GO_WITH(SECOND, ASK),                        /* rfc9113 5.1 */
        },
        [SW_GRACE_SECOND] = {
            [SW_GRACE_INPUT_RECV_MARKER] = GO_WITH(TWO, PROVE),                         /* rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(SECOND),                              /* waiting: rfc9113-5.1-11 */
        },
        [SW_GRACE_TWO] = {
            [SW_GRACE_INPUT_RECV_MARKER] = IGNORE(TWO),                                 /* resting: rfc9113-6.7-05 */
            [SW_GRACE_INPUT_SEND_MARKER] = IGNORE(TWO),                                 /* rfc9113-5.1-11 */
        },
    },
};
/* clang-format on */
