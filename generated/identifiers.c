/* Generated from spec/identifiers.yaml. Do not edit: change that file and run `make generate`. */
#include "identifiers.h"

/* clang-format off */
const struct sw_identifier_rule sw_identifier_rules[SW_IDENTIFIER_FACTS] = {
    {SW_STREAM_ENTRY_UNOPENED_BY_PEER, SW_CONNECTION_INPUT_COUNT}, /* none: rfc9113-5.1.1-02, rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_UNOPENED_BY_US, SW_CONNECTION_INPUT_COUNT}, /* ours: rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* beyond: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* ours, beyond: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN, SW_CONNECTION_INPUT_COUNT}, /* used: rfc9113-5.1.1-03 */
    {SW_STREAM_ENTRY_FORGOTTEN, SW_CONNECTION_INPUT_COUNT}, /* ours, used: rfc9113-5.1.1-03 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* beyond, used: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* ours, beyond, used: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_UNOPENED_BY_PEER, SW_CONNECTION_INPUT_COUNT}, /* remembered: rfc9113-5.1.1-02, rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_UNOPENED_BY_US, SW_CONNECTION_INPUT_COUNT}, /* ours, remembered: rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* beyond, remembered: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* ours, beyond, remembered: rfc9113-6.8-09 */
    {SW_STREAM_STATE_COUNT, SW_CONNECTION_INPUT_COUNT}, /* used, remembered: rfc9113 5.1 */
    {SW_STREAM_STATE_COUNT, SW_CONNECTION_INPUT_COUNT}, /* ours, used, remembered: rfc9113 5.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* beyond, used, remembered: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* ours, beyond, used, remembered: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_UNOPENED_BY_PEER, SW_CONNECTION_INPUT_COUNT}, /* in_grace: rfc9113-5.1.1-02, rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_UNOPENED_BY_US, SW_CONNECTION_INPUT_COUNT}, /* ours, in_grace: rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* beyond, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* ours, beyond, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* used, in_grace: rfc9113-5.4.2-01 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* ours, used, in_grace: rfc9113-5.4.2-01 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* beyond, used, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* ours, beyond, used, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_UNOPENED_BY_PEER, SW_CONNECTION_INPUT_COUNT}, /* remembered, in_grace: rfc9113-5.1.1-02, rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_UNOPENED_BY_US, SW_CONNECTION_INPUT_COUNT}, /* ours, remembered, in_grace: rfc9113 5.1.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* beyond, remembered, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_RECV_LATE_STREAM}, /* ours, beyond, remembered, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_STATE_COUNT, SW_CONNECTION_INPUT_COUNT}, /* used, remembered, in_grace: rfc9113 5.1 */
    {SW_STREAM_STATE_COUNT, SW_CONNECTION_INPUT_COUNT}, /* ours, used, remembered, in_grace: rfc9113 5.1 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* beyond, used, remembered, in_grace: rfc9113-6.8-09 */
    {SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE, SW_CONNECTION_INPUT_COUNT}, /* ours, beyond, used, remembered, in_grace: rfc9113-6.8-09 */
};
/* clang-format on */
