/* Calls with options, and frames that do not fit: what spec/refusals.yaml refuses of them. */
#include "refusals.h"

static const sw_slice octet = {(const uint8_t *)"x", 1, NULL};
static uint32_t promised;

void
refuse_options(void)
{
    struct endpoint *server = server_with_stream(1, 0), *client = open_client();
    static const uint8_t octets[20000] = {0};
    static const char no_field[] = "the frame has no field for an option of the call";
    const sw_send_options promising = {.promised_stream_id = 4}, prioritized = {.prioritized = true, .priority = {.weight = 16}},
                          padded = {.padded = true}, own = {.prioritized = true, .priority = {.dependency = 1, .weight = 16}},
                          light = {.prioritized = true}, heavy = {.prioritized = true, .priority = {.weight = 257}};
    send_headers(server, 1, 0, ":status", "200");
    REFUSED(client, sw_conn_send_headers_with(client->conn, 1, get_fields, 4, 0, &promising), SW_STATUS_INVALID_ARGUMENT,
            "call_option", NONE, "rfc9113-4.1-03", "{name: option,", no_field);
    REFUSED(server, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &prioritized, &promised), SW_STATUS_INVALID_ARGUMENT,
            "call_option", NONE, "rfc9113-4.1-03", "{name: option,", no_field);
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, octet, 0, &prioritized, NULL, NULL), SW_STATUS_INVALID_ARGUMENT,
            "call_option", NONE, "rfc9113-4.1-03", "{name: option,", no_field);
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, octet, 0, &promising, NULL, NULL), SW_STATUS_INVALID_ARGUMENT,
            "call_option", NONE, "rfc9113-4.1-03", "{name: option,", no_field);
    REFUSED(client, sw_conn_send_headers_with(client->conn, 1, get_fields, 4, 0, &own), SW_STATUS_INVALID_ARGUMENT,
            "call_self_dependency", NONE, "rfc7540 5.3.1", "{name: self_dependency,", "a stream cannot depend on itself");
    REFUSED(client, sw_conn_send_priority(client->conn, 5, 5, 16, false), SW_STATUS_INVALID_ARGUMENT, "call_self_dependency", NONE,
            "rfc7540 5.3.1", "{name: self_dependency,", "a stream cannot depend on itself");
    const sw_send_options *const wrong[] = {&light, &heavy};
    for (size_t i = 0; i < 2; i++)
        REFUSED(client, sw_conn_send_headers_with(client->conn, 1, get_fields, 4, 0, wrong[i]), SW_STATUS_INVALID_ARGUMENT,
                "call_field_range", NONE, "rfc9113 4.1", "{name: field_range,",
                "a number, or a length, does not fit its field of the frame");
    REFUSED(client, sw_conn_send_priority(client->conn, 5, 0x80000000, 16, false), SW_STATUS_INVALID_ARGUMENT, "call_field_range",
            NONE, "rfc9113 4.1", "{name: field_range,", "a number, or a length, does not fit its field of the frame");
    REFUSED(client, sw_conn_send_priority(client->conn, 5, 0, 0, false), SW_STATUS_INVALID_ARGUMENT, "call_field_range", NONE,
            "rfc9113 4.1", "{name: field_range,", "a number, or a length, does not fit its field of the frame");
    const sw_slice named = {NULL, 5, NULL};
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, named, 0, &padded, NULL, NULL), SW_STATUS_INVALID_ARGUMENT,
            "call_padded_reference", NONE, "rfc9113 6.1", "{name: padded_reference,",
            "content by reference is not padded: copied content is");
    const sw_slice long_one = {octets, 16385, NULL}, whole = {octets, 16384, NULL};
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, long_one, 0, NULL, NULL, NULL), SW_STATUS_INVALID_ARGUMENT,
            "call_frame_length", NONE, "rfc9113-4.1-01", "{name: frame_length,",
            "the payload is longer than the peer's MAX_FRAME_SIZE");
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, whole, 0, &padded, NULL, NULL), SW_STATUS_INVALID_ARGUMENT,
            "call_frame_length", NONE, "rfc9113-4.1-01", "{name: frame_length,",
            "the payload is longer than the peer's MAX_FRAME_SIZE");
    for (int i = 0; i < 3; i++)
        cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, whole, 0, NULL, NULL, NULL), SW_STATUS_OK));
    REFUSED(server, sw_conn_send_data_frame(server->conn, 1, whole, 0, NULL, NULL, NULL), SW_STATUS_FLOW_CONTROL,
            "call_frame_window", NONE, "rfc9113-6.9.1-01", "{name: frame_window,",
            "the frame does not fit the windows of its stream and of the connection");
}
