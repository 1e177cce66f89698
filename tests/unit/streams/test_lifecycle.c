/* The states of RFC 9113 5.1, figure 2, as programs see them. */
#include "harness.h"

static enum sw_lifecycle
of(const struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_stream_lifecycle(endpoint->conn, id);
}

TestWhole(lifecycle, a_request_opens_half_closes_and_closes)
{
    struct endpoint *client = open_client(), *server = open_server();
    cr_assert(eq(int, of(client, 1), SW_LIFECYCLE_IDLE));
    cr_assert(eq(int, of(server, 1), SW_LIFECYCLE_IDLE));
    send_headers(client, 1, 0, ":method", "POST", ":scheme", "https", ":authority", "a", ":path", "/");
    carry(client, server);
    cr_assert(eq(int, of(client, 1), SW_LIFECYCLE_OPEN));
    cr_assert(eq(int, of(server, 1), SW_LIFECYCLE_OPEN));
    send_data(client, 1, "x", SW_SEND_END_STREAM, NULL);
    carry(client, server);
    cr_assert(eq(int, of(client, 1), SW_LIFECYCLE_HALF_CLOSED_LOCAL));
    cr_assert(eq(int, of(server, 1), SW_LIFECYCLE_HALF_CLOSED_REMOTE));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    carry(server, client);
    cr_assert(eq(int, of(client, 1), SW_LIFECYCLE_CLOSED));
    cr_assert(eq(int, of(server, 1), SW_LIFECYCLE_CLOSED));
    cr_assert(eq(int, of(client, 3), SW_LIFECYCLE_IDLE));
    cr_assert(eq(int, of(client, 2), SW_LIFECYCLE_IDLE));
    cr_assert(eq(int, of(client, 0), SW_LIFECYCLE_IDLE));
    cr_assert(eq(int, of(client, 0x80000001), SW_LIFECYCLE_IDLE));
}

static void
push(sw_config *config)
{
    (void)sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, 1); /* a server has none to set */
}

TestWhole(lifecycle, a_promise_is_reserved_by_either_end)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, push), *server = open_server();
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/");
    carry(client, server);
    const sw_field fields[] = {sw_field_make(":method", "GET"), sw_field_make(":scheme", "https"), sw_field_make(":authority", "a"),
                               sw_field_make(":path", "/x")};
    uint32_t promised;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
    take_output(server);
    carry(server, client);
    cr_assert(eq(int, of(server, promised), SW_LIFECYCLE_RESERVED_LOCAL));
    cr_assert(eq(int, of(client, promised), SW_LIFECYCLE_RESERVED_REMOTE));
    send_headers(server, promised, 0, ":status", "200");
    carry(server, client);
    cr_assert(eq(int, of(server, promised), SW_LIFECYCLE_HALF_CLOSED_REMOTE));
    cr_assert(eq(int, of(client, promised), SW_LIFECYCLE_HALF_CLOSED_LOCAL));
    sw_conn_reset_stream(client->conn, promised, 8);
    cr_assert(eq(int, of(client, promised), SW_LIFECYCLE_CLOSED));
}

/* RFC 9113 5.1, 5.1.2: who may send in which state, and what is counted. */
Test(lifecycle, states_have_attributes)
{
    static const unsigned is[] = {0, 8, 8, 1 | 2 | 4, 2 | 4, 1 | 4, 16};
    for (unsigned state = SW_LIFECYCLE_IDLE; state <= SW_LIFECYCLE_CLOSED; state++)
        for (unsigned bit = 1; bit <= 16; bit <<= 1)
            cr_assert(eq(int, sw_stream_is((enum sw_lifecycle)state, bit), (is[state] & bit) != 0));
    cr_assert(sw_stream_is(SW_LIFECYCLE_OPEN, SW_LIFECYCLE_IS_SENDING));
    cr_assert(sw_stream_is(SW_LIFECYCLE_HALF_CLOSED_LOCAL, SW_LIFECYCLE_IS_SENDING | SW_LIFECYCLE_IS_RECEIVING));
    cr_assert(not(sw_stream_is((enum sw_lifecycle)7, 31)));
}
