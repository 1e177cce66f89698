/* Generated from spec/machines/header_block.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* A field block is contiguous. Nobody may interrupt it, and CONTINUATION belongs to the frame that began it. (rfc9113 4.3) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_HEADER_BLOCK_##state, .code = 0, .effect = SW_HEADER_BLOCK_EFFECT_NONE}
#define CONN_ERROR(state, which) \
    {.verdict = SW_VERDICT_CONN_ERROR, .next = SW_HEADER_BLOCK_##state, .code = SW_ERROR_##which, .effect = SW_HEADER_BLOCK_EFFECT_NONE}

const uint8_t sw_header_block_attributes[SW_HEADER_BLOCK_STATE_COUNT] = {
    [SW_HEADER_BLOCK_BETWEEN] = 0,
    [SW_HEADER_BLOCK_INSIDE] = 0,
};

const struct sw_cell sw_header_block_table[2][SW_HEADER_BLOCK_STATE_COUNT][SW_HEADER_BLOCK_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_HEADER_BLOCK_BETWEEN] = {
            [SW_HEADER_BLOCK_INPUT_RECV_WHOLE]                  = GO(BETWEEN),                                 /* rfc9113 4.3 */
            [SW_HEADER_BLOCK_INPUT_RECV_BEGIN]                  = GO(INSIDE),                                  /* rfc9113-6.2-03 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION]           = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END]       = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE] = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_OTHER]                  = GO(BETWEEN),                                 /* rfc9113 4.3 */
        },
        [SW_HEADER_BLOCK_INSIDE] = {
            [SW_HEADER_BLOCK_INPUT_RECV_WHOLE]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_BEGIN]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION]           = GO(INSIDE),                                  /* rfc9113-6.10-01 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END]       = GO(BETWEEN),                                 /* rfc9113 6.10 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE] = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_OTHER]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_HEADER_BLOCK_BETWEEN] = {
            [SW_HEADER_BLOCK_INPUT_RECV_WHOLE]                  = GO(BETWEEN),                                 /* rfc9113 4.3 */
            [SW_HEADER_BLOCK_INPUT_RECV_BEGIN]                  = GO(INSIDE),                                  /* rfc9113-6.2-03 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION]           = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END]       = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE] = CONN_ERROR(BETWEEN, PROTOCOL_ERROR),         /* rfc9113-6.10-06 */
            [SW_HEADER_BLOCK_INPUT_RECV_OTHER]                  = GO(BETWEEN),                                 /* rfc9113 4.3 */
        },
        [SW_HEADER_BLOCK_INSIDE] = {
            [SW_HEADER_BLOCK_INPUT_RECV_WHOLE]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_BEGIN]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION]           = GO(INSIDE),                                  /* rfc9113-6.10-01 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END]       = GO(BETWEEN),                                 /* rfc9113 6.10 */
            [SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE] = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
            [SW_HEADER_BLOCK_INPUT_RECV_OTHER]                  = CONN_ERROR(INSIDE, PROTOCOL_ERROR),          /* rfc9113-6.10-02 */
        },
    },
};
/* clang-format on */
