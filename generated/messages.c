/* Generated from spec/messages.yaml. Do not edit: change that file and run `make generate`. */
#include "messages.h"

/* clang-format off */
const struct sw_message_inputs sw_message_rows[SW_MESSAGE_ROWS] = {
    /* rfc9113-8.1-01 */
    {.recv = SW_MESSAGE_INPUT_RECV_INFORMATIONAL, .send = SW_MESSAGE_INPUT_SEND_INFORMATIONAL, .other = SW_MESSAGE_INPUT_COUNT},
    /* rfc9113 8.1 */
    {.recv = SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END, .send = SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END, .other = SW_MESSAGE_INPUT_COUNT},
    {.recv = SW_MESSAGE_INPUT_RECV_TUNNEL, .send = SW_MESSAGE_INPUT_SEND_TUNNEL, .other = SW_MESSAGE_INPUT_COUNT}, /* rfc9113 8.5 */
    /* rfc9113 8.5 */
    {.recv = SW_MESSAGE_INPUT_RECV_TUNNEL, .send = SW_MESSAGE_INPUT_SEND_TUNNEL, .other = SW_MESSAGE_INPUT_NOTE_TUNNELLED},
    {.recv = SW_MESSAGE_INPUT_RECV_SECTION, .send = SW_MESSAGE_INPUT_SEND_SECTION, .other = SW_MESSAGE_INPUT_COUNT}, /* rfc9113 8.1 */
    /* rfc9113 8.1 */
    {.recv = SW_MESSAGE_INPUT_RECV_SECTION_END, .send = SW_MESSAGE_INPUT_SEND_SECTION_END, .other = SW_MESSAGE_INPUT_COUNT},
};
/* clang-format on */
