/* Generated from spec/machines/shutdown.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* Our graceful end. A server announces it, and names the last stream that it takes when all that crossed the announcement has
 * arrived. (rfc9113 6.8) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_SHUTDOWN_##state, .code = 0, .effect = SW_SHUTDOWN_EFFECT_NONE}
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_SHUTDOWN_##state, .code = 0, .effect = SW_SHUTDOWN_EFFECT_##does}
#define IGNORE(state) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_SHUTDOWN_##state, .code = 0, .effect = SW_SHUTDOWN_EFFECT_NONE}
#define NEVER(state) \
    {.verdict = SW_VERDICT_NEVER, .next = SW_SHUTDOWN_##state, .code = 0, .effect = SW_SHUTDOWN_EFFECT_NONE}

const uint8_t sw_shutdown_attributes[SW_SHUTDOWN_STATE_COUNT] = {
    [SW_SHUTDOWN_NONE] = 0,
    [SW_SHUTDOWN_AHEAD] = SW_SHUTDOWN_IS_AWAITING,
    [SW_SHUTDOWN_ANNOUNCED] = SW_SHUTDOWN_IS_AWAITING,
    [SW_SHUTDOWN_NAMED_EARLY] = SW_SHUTDOWN_IS_AWAITING,
    [SW_SHUTDOWN_NAMED] = 0,
};

const struct sw_cell sw_shutdown_table[2][SW_SHUTDOWN_STATE_COUNT][SW_SHUTDOWN_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_SHUTDOWN_NONE] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(NONE),                                /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-03 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113 6.8 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = GO_WITH(AHEAD, NAME),                        /* rfc9113 6.8 */
        },
        [SW_SHUTDOWN_AHEAD] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(AHEAD),                               /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = GO_WITH(AHEAD, NAME),                        /* rfc9113-6.8-05 */
        },
        [SW_SHUTDOWN_ANNOUNCED] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = NEVER(ANNOUNCED),                            /* announcing/recv.MARKER@client */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = NEVER(ANNOUNCED),                            /* announcing/send.SHUTDOWN@client */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = NEVER(ANNOUNCED),                            /* announcing/send.SHUTDOWN@client */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = NEVER(ANNOUNCED),                            /* announcing/send.SHUTDOWN@client */
        },
        [SW_SHUTDOWN_NAMED_EARLY] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = NEVER(NAMED_EARLY),                          /* announcing/recv.MARKER@client */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = NEVER(NAMED_EARLY),                          /* announcing/send.SHUTDOWN@client */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = NEVER(NAMED_EARLY),                          /* announcing/send.SHUTDOWN@client */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = NEVER(NAMED_EARLY),                          /* announcing/send.SHUTDOWN@client */
        },
        [SW_SHUTDOWN_NAMED] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(NAMED),                               /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = IGNORE(NAMED),                               /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = NEVER(NAMED),                                /* named/send.GOAWAY_AHEAD */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_SHUTDOWN_NONE] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(NONE),                                /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = GO_WITH(ANNOUNCED, ANNOUNCE),                /* rfc9113-6.8-07 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113 6.8 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = GO_WITH(AHEAD, NAME),                        /* rfc9113 6.8 */
        },
        [SW_SHUTDOWN_AHEAD] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(AHEAD),                               /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = GO_WITH(ANNOUNCED, ANNOUNCE),                /* rfc9113-6.8-07 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = GO_WITH(AHEAD, NAME),                        /* rfc9113-6.8-05 */
        },
        [SW_SHUTDOWN_ANNOUNCED] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-08 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = IGNORE(ANNOUNCED),                           /* announcing: rfc9113-6.8-07 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED_EARLY, NAME),                  /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = GO_WITH(ANNOUNCED, NAME),                    /* rfc9113-6.8-05 */
        },
        [SW_SHUTDOWN_NAMED_EARLY] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = GO(NAMED),                                   /* rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = IGNORE(NAMED_EARLY),                         /* announcing: rfc9113-6.8-07 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED_EARLY, NAME),                  /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = NEVER(NAMED_EARLY),                          /* named_early/send.GOAWAY_AHEAD@server */
        },
        [SW_SHUTDOWN_NAMED] = {
            [SW_SHUTDOWN_INPUT_RECV_MARKER]       = IGNORE(NAMED),                               /* unmarked: rfc9113-6.7-05 */
            [SW_SHUTDOWN_INPUT_SEND_SHUTDOWN]     = IGNORE(NAMED),                               /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY]       = GO_WITH(NAMED, NAME),                        /* rfc9113-6.8-05 */
            [SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD] = NEVER(NAMED),                                /* named/send.GOAWAY_AHEAD */
        },
    },
};
/* clang-format on */
