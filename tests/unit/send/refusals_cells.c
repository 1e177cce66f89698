/* Every row of the machines that refuses a call of ours: RFC 9113 5.1, 5.1.1, 5.4.1, 6.6, 6.8, 8.1, 8.4, 8.5. */
#include "refusals.h"

#include "explain.h"

static uint32_t promised;

static enum sw_status
extension(struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_send_frame(endpoint->conn, 0xee, 0, id, (const uint8_t *)"x", 1);
}

static enum sw_status
altsvc(struct endpoint *endpoint)
{
    return sw_conn_send_altsvc(endpoint->conn, 0, (const uint8_t *)"https://a", 9, (const uint8_t *)"clear", 5);
}

static enum sw_status
prioritize(struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_send_priority_update(endpoint->conn, id, (const uint8_t *)"u=1", 3);
}

static enum sw_status
promise(struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_push_promise(endpoint->conn, id, get_fields, 4, &promised);
}

static void
connection(void)
{
    struct endpoint *client = open_client(), *closing = open_client();
    feed(client, frame_goaway(0, NO_ERROR, ""));
    REFUSED(client, sw_conn_send_headers(client->conn, 1, get_fields, 4, 0), SW_STATUS_GOAWAY,
            "connection/goaway_received/send NEW_STREAM", NONE, "rfc9113-6.8-01", "{send: NEW_STREAM, refuse: GOAWAY",
            "After the peer's GOAWAY no further streams are opened on this connection.");
    cr_assert(eq(int, sw_conn_shutdown(closing->conn), SW_STATUS_OK));
    REFUSED(closing, sw_conn_send_headers(closing->conn, 1, get_fields, 4, 0), SW_STATUS_GOAWAY,
            "connection/goaway_sent/send NEW_STREAM", NONE, "rfc9113-6.8-03", "{send: NEW_STREAM, refuse: GOAWAY",
            "a connection that we are closing opens no further streams");
    struct endpoint *ended = open_server(), *server = open_server();
    cr_assert(eq(int, sw_conn_transport_closed(ended->conn), SW_STATUS_OK));
    REFUSED(client, altsvc(client), SW_STATUS_WRONG_ROLE, "connection/goaway_received/send ALTSVC", NONE, "rfc7838 4",
            "{send: ALTSVC, role: client, refuse: WRONG_ROLE", "ALTSVC goes from a server to a client");
    REFUSED(ended, sw_conn_send_origin(ended->conn, NULL, 0), SW_STATUS_TERMINATED, "connection/dead/send ORIGIN", NONE,
            "rfc9113-5.4.1-02", "{send: ORIGIN, refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");
    REFUSED(client, sw_conn_send_origin(client->conn, NULL, 0), SW_STATUS_WRONG_ROLE, "connection/goaway_received/send ORIGIN",
            NONE, "rfc8336 2", "{send: ORIGIN, role: client, refuse: WRONG_ROLE", "ORIGIN goes from a server to a client");
    REFUSED(server, prioritize(server, 1), SW_STATUS_WRONG_ROLE, "connection/open/send PRIORITY_UPDATE", NONE, "rfc9218-7.1-10",
            "{send: PRIORITY_UPDATE, role: server, refuse: WRONG_ROLE", "Servers do not send PRIORITY_UPDATE.");
    REFUSED(ended, altsvc(ended), SW_STATUS_TERMINATED, "connection/dead/send ALTSVC", NONE, "rfc9113-5.4.1-02",
            "{send: [ALTSVC, PRIORITY_UPDATE], refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");
}

/* The signals of RFC 7540, and streams that cannot be promised. */
static void
chosen(void)
{
    struct endpoint *server = server_with_stream(1, 0), *ended = open_client();
    static const char whose[] = "priorities say how responses are wanted, which a client says to a server";
    const sw_send_options wanted = {.prioritized = true, .priority = {.weight = 16}};
    REFUSED(server, sw_conn_send_priority(server->conn, 1, 0, 16, false), SW_STATUS_WRONG_ROLE, "connection/open/send PRIORITY",
            NONE, "rfc7540 5.3", "{send: PRIORITY, role: server, refuse: WRONG_ROLE", whose);
    REFUSED(server, sw_conn_send_headers_with(server->conn, 1, get_fields, 4, 0, &wanted), SW_STATUS_WRONG_ROLE,
            "connection/open/send PRIORITY", NONE, "rfc7540 5.3", "{send: PRIORITY, role: server, refuse: WRONG_ROLE", whose);
    cr_assert(eq(int, sw_conn_transport_closed(ended->conn), SW_STATUS_OK));
    REFUSED(ended, sw_conn_send_priority(ended->conn, 1, 0, 16, false), SW_STATUS_TERMINATED, "connection/dead/send PRIORITY", NONE,
            "rfc9113-5.4.1-02", "{send: PRIORITY, refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");

    sw_send_options options = {.promised_stream_id = 3};
    REFUSED(server, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &options, &promised), SW_STATUS_NO_STREAM,
            "stream/idle_remote/send PROMISED", NONE, "rfc9113-5.1.1-01", "{send: [HEADERS, PROMISED], refuse: NO_STREAM",
            "Clients open streams with odd identifiers, servers with even ones.");
    options.promised_stream_id = 4;
    cr_assert(eq(int, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &options, &promised), SW_STATUS_OK));
    REFUSED(server, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &options, &promised), SW_STATUS_WRONG_STATE,
            "stream/reserved_local/send PROMISED", NONE, "rfc9113 5.1.1, rfc9113-6.6-10",
            "{send: PROMISED, role: server, refuse: WRONG_STATE", "the stream that is to be promised is in use");
    options.promised_stream_id = 2;
    REFUSED(server, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &options, &promised), SW_STATUS_STREAM_CLOSED,
            "stream/closed_forgotten/send PROMISED", NONE, "rfc9113 5.1.1, rfc9113-6.6-10",
            "{send: PROMISED, role: server, refuse: STREAM_CLOSED",
            "an identifier that was used, or passed over, is not used again");
}

static enum sw_status
upgrade(struct endpoint *endpoint)
{
    uint8_t settings[SW_UPGRADE_SETTINGS_OCTETS];
    size_t length;
    return endpoint->role == SW_ROLE_SERVER
               ? sw_conn_upgrade_server(endpoint->conn, (const uint8_t *)"GET", 3, NULL, 0)
               : sw_conn_upgrade_client(endpoint->conn, (const uint8_t *)"GET", 3, settings, sizeof settings, &length);
}

/* RFC 7540 3.2: before all frames, and once. */
static void
upgraded(void)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL), *client = new_endpoint(SW_ROLE_CLIENT, NULL),
                    *open = open_server(), *begun = new_endpoint(SW_ROLE_SERVER, NULL), *going = new_endpoint(SW_ROLE_CLIENT, NULL);
    feed(begun, preface());
    REFUSED(begun, upgrade(begun), SW_STATUS_WRONG_STATE, "connection/expect_settings/send UPGRADE", NONE, "rfc7540 3.2",
            "{send: UPGRADE, role: server, refuse: WRONG_STATE",
            "the request came before the connection preface, which the client has sent");
    REFUSED(open, upgrade(open), SW_STATUS_WRONG_STATE, "connection/open/send UPGRADE", NONE, "rfc7540 3.2",
            "{send: UPGRADE, refuse: WRONG_STATE", "the request came before all frames, and some were read");
    cr_assert(eq(int, sw_conn_shutdown(going->conn), SW_STATUS_OK));
    REFUSED(going, upgrade(going), SW_STATUS_GOAWAY, "connection/expect_settings_going/send UPGRADE", NONE, "rfc9113-6.8-03",
            "{send: UPGRADE, refuse: GOAWAY", "a connection that we are closing opens no further streams");
    cr_assert(eq(int, sw_conn_transport_closed(open->conn), SW_STATUS_OK));
    REFUSED(open, upgrade(open), SW_STATUS_TERMINATED, "connection/dead/send UPGRADE", NONE, "rfc9113-5.4.1-02",
            "{send: UPGRADE, refuse: TERMINATED", "The transport is closed after the GOAWAY of a connection error.");
    cr_assert(eq(int, upgrade(server), SW_STATUS_OK));
    REFUSED(server, upgrade(server), SW_STATUS_WRONG_STATE, "stream/half_closed_remote/send UPGRADE", NONE, "rfc7540 3.2",
            "{send: UPGRADE, role: server, refuse: WRONG_STATE", "stream 1 is there already");
    cr_assert(eq(int, upgrade(client), SW_STATUS_OK));
    REFUSED(client, upgrade(client), SW_STATUS_WRONG_STATE, "stream/half_closed_local/send UPGRADE", NONE, "rfc7540 3.2",
            "{send: UPGRADE, role: client, refuse: WRONG_STATE", "stream 1 was used, or passed over");

    static const uint8_t get[] = "GET";
    struct endpoint *other = new_endpoint(SW_ROLE_SERVER, NULL), *small = new_endpoint(SW_ROLE_CLIENT, NULL);
    uint8_t settings[1];
    size_t length;
    REFUSED(small, sw_conn_upgrade_server(small->conn, get, 3, NULL, 0), SW_STATUS_WRONG_ROLE, "call_upgrade_role", NONE,
            "rfc7540 3.2", "{name: upgrade_role,", "one call is a client's, the other a server's");
    REFUSED(small, sw_conn_upgrade_client(small->conn, get, 3, settings, 1, &length), SW_STATUS_INVALID_ARGUMENT,
            "call_upgrade_room", NONE, "rfc7540 3.2.1", "{name: upgrade_room,",
            "HTTP2-Settings has more octets than there is room for");
    REFUSED(other, sw_conn_upgrade_server(other->conn, get, 3, (const uint8_t *)"AAM=", 4), SW_STATUS_INVALID_ARGUMENT,
            "call_upgrade_base64", 3, "rfc7540 3.2.1", "{name: upgrade_base64,",
            "HTTP2-Settings has octets that are no digits of base64url, which is not padded");
    REFUSED(other, sw_conn_upgrade_server(other->conn, get, 3, (const uint8_t *)"AAMA", 4), SW_STATUS_INVALID_ARGUMENT,
            "call_upgrade_length", NONE, "rfc7540 3.2.1", "{name: upgrade_length,",
            "HTTP2-Settings is the payload of a SETTINGS frame: six octets, eight digits, for each setting");
}

static void
message(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    REFUSED(server, send_data(server, 1, "early", 0, NULL), SW_STATUS_WRONG_STATE, "message/waiting/send DATA", NONE, "rfc9113 8.1",
            "{send: [DATA, DATA_END], role: server, refuse: WRONG_STATE", "content comes after the header section");
    REFUSED(server, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "103"), SW_STATUS_WRONG_STATE,
            "message/waiting/send INFORMATIONAL_END", NONE, "rfc9113 8.1",
            "{send: INFORMATIONAL_END, role: server, refuse: WRONG_STATE", "an informational response does not end a stream");
    send_headers(server, 1, 0, ":status", "200");
    REFUSED(server, send_headers(server, 1, 0, "x-sum", "1"), SW_STATUS_WRONG_STATE, "message/content/send SECTION", NONE,
            "rfc9113-8.1-05", "{send: SECTION, refuse: WRONG_STATE",
            "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.");

    static const char only[] =
        "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.";
    feed(server, frame_headers(3, block(":method", "CONNECT", ":authority", "a:443"), 0));
    send_headers(server, 3, 0, ":status", "200");
    REFUSED(server, send_headers(server, 3, SW_SEND_END_STREAM, "x-sum", "1"), SW_STATUS_WRONG_STATE,
            "message/tunnel/send SECTION_END", NONE, "rfc9113-8.5-02", "{send: [SECTION, SECTION_END], refuse: WRONG_STATE", only);
    REFUSED(server, promise(server, 3), SW_STATUS_WRONG_STATE, "message/tunnel/send PROMISE", NONE, "rfc9113-8.5-02",
            "{send: PROMISE, role: server, refuse: WRONG_STATE", only);
    REFUSED(server, extension(server, 3), SW_STATUS_WRONG_STATE, "message/tunnel/send EXTENSION", NONE, "rfc9113-8.5-02",
            "{send: EXTENSION, refuse: WRONG_STATE", only);
}

static void
idle(void)
{
    struct endpoint *server = open_server(), *client = open_client();
    static const char first[] = "HEADERS opens a stream";
    REFUSED(server, send_data(server, 1, "x", 0, NULL), SW_STATUS_NO_STREAM, "stream/idle_remote/send DATA", NONE, "rfc9113-5.1-01",
            "{send: [DATA, WINDOW_UPDATE, EXTENSION], refuse: NO_STREAM", first);
    REFUSED(client, extension(client, 1), SW_STATUS_NO_STREAM, "stream/idle_local/send EXTENSION", NONE, "rfc9113-5.1-01",
            "{send: [DATA, WINDOW_UPDATE, EXTENSION], refuse: NO_STREAM", first);
    REFUSED(client, sw_conn_credit_window(client->conn, 1, 1), SW_STATUS_NO_STREAM, "stream/idle_local/send WINDOW_UPDATE", NONE,
            "rfc9113-5.1-01", "{send: [DATA, WINDOW_UPDATE, EXTENSION], refuse: NO_STREAM", first);
    REFUSED(server, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_NO_STREAM,
            "stream/idle_remote/send RST_STREAM", NONE, "rfc9113-6.4-05",
            "{send: [RST_STREAM, RST_STREAM_NO_ERROR], refuse: NO_STREAM", "An idle stream is not reset.");
    REFUSED(server, promise(server, 1), SW_STATUS_NO_STREAM, "stream/idle_remote/send PUSH_PROMISE", NONE, "rfc9113-6.6-10",
            "{send: PUSH_PROMISE, refuse: NO_STREAM",
            "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.");
    REFUSED(server, sw_conn_send_headers(server->conn, 2, get_fields, 4, 0), SW_STATUS_WRONG_ROLE, "stream/idle_local/send HEADERS",
            NONE, "rfc9113-5.1-02", "{send: HEADERS, role: server, refuse: WRONG_ROLE",
            "a server opens a stream by promising it first");
    REFUSED(client, sw_conn_send_headers(client->conn, 2, get_fields, 4, 0), SW_STATUS_NO_STREAM, "stream/idle_remote/send HEADERS",
            NONE, "rfc9113-5.1.1-01", "{send: [HEADERS, PROMISED], refuse: NO_STREAM",
            "Clients open streams with odd identifiers, servers with even ones.");
    REFUSED(client, prioritize(client, 2), SW_STATUS_NO_STREAM, "stream/idle_remote/send PRIORITIZED", NONE, "rfc9218-7.1-07",
            "{send: PRIORITIZED, role: client, refuse: NO_STREAM", "PRIORITY_UPDATE does not name an idle push stream.");
}

static void
live(void)
{
    struct endpoint *server = server_with_stream(1, 0), *client = client_with_push(0);
    cr_assert(eq(int, promise(server, 1), SW_STATUS_OK));
    REFUSED(server, send_data(server, 2, "x", 0, NULL), SW_STATUS_WRONG_STATE, "stream/reserved_local/send DATA", NONE,
            "rfc9113-5.1-03", "{send: [DATA, PUSH_PROMISE, EXTENSION], role: server, refuse: WRONG_STATE",
            "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.");
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    REFUSED(client, extension(client, 2), SW_STATUS_WRONG_STATE, "stream/reserved_remote/send EXTENSION", NONE, "rfc9113-5.1-06",
            "{send: [HEADERS, DATA, PUSH_PROMISE, EXTENSION], role: client, refuse: WRONG_STATE",
            "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.");
    REFUSED(client, promise(client, 1), SW_STATUS_WRONG_ROLE, "stream/open/send PUSH_PROMISE", NONE, "rfc9113-8.4.1-05",
            "{send: PUSH_PROMISE, role: client, refuse: WRONG_ROLE", "A client does not send PUSH_PROMISE.");
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    REFUSED(client, promise(client, 1), SW_STATUS_WRONG_ROLE, "stream/half_closed_remote/send PUSH_PROMISE", NONE,
            "rfc9113-8.4.1-05", "{send: PUSH_PROMISE, role: client, refuse: WRONG_ROLE", "A client does not send PUSH_PROMISE.");
    REFUSED(client, prioritize(client, 1), SW_STATUS_WRONG_STATE, "stream/half_closed_remote/send PRIORITIZED", NONE, "rfc9218 7.1",
            "{send: PRIORITIZED, role: client, refuse: WRONG_STATE", "nothing of the server's follows that could be urgent");
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    REFUSED(server, send_headers(server, 1, SW_SEND_END_STREAM, "x-sum", "1"), SW_STATUS_WRONG_STATE,
            "stream/half_closed_local/send HEADERS", NONE, "rfc9113 5.1",
            "{send: [HEADERS, DATA, PUSH_PROMISE], refuse: WRONG_STATE", "nothing of ours follows our END_STREAM");
    cr_assert(eq(int, extension(server, 1), SW_STATUS_OK)); /* RFC 9113 5.5: its place is for the extension to say */
}

static void
closed(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    static const char row[] = "{send: [HEADERS, DATA, RST_STREAM, RST_STREAM_NO_ERROR, PUSH_PROMISE, WINDOW_UPDATE, EXTENSION], "
                              "refuse: STREAM_CLOSED";
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    REFUSED(server, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_STREAM_CLOSED, "stream/closed_grace/send HEADERS", NONE,
            "rfc9113-5.1-09", row, "On a closed stream nothing is sent but PRIORITY.");
    feed(server, joined(frame_headers(3, block_get("/"), END_STREAM), frame_rst_stream(3, CANCEL)));
    REFUSED(server, extension(server, 3), SW_STATUS_STREAM_CLOSED, "stream/closed_strict/send EXTENSION", NONE, "rfc9113-5.1-09",
            row, "On a closed stream nothing is sent but PRIORITY.");
    feed(server, frame_headers(7, block_get("/"), END_STREAM));
    REFUSED(server, sw_conn_reset_stream(server->conn, 5, 0), SW_STATUS_STREAM_CLOSED,
            "stream/closed_forgotten/send RST_STREAM_NO_ERROR", NONE, "rfc9113-5.1-09", row,
            "On a closed stream nothing is sent but PRIORITY.");
    struct endpoint *client = client_with_stream(0);
    cr_assert(eq(int, sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    REFUSED(client, prioritize(client, 1), SW_STATUS_STREAM_CLOSED, "stream/closed_grace/send PRIORITIZED", NONE, "rfc9218 7.1",
            "{send: PRIORITIZED, role: client, refuse: STREAM_CLOSED", "nothing of the server's follows that could be urgent");
}

/* -- nothing is left out: each row that refuses was met, except what another row refuses before it */

static const char *const never_met = "spec/machines/stream.yaml"; /* "{send: PROMISED, role: client, refuse: WRONG_ROLE" */

static void
check_rows(unsigned machine, const struct sw_cell *cells, unsigned states, unsigned inputs)
{
    for (unsigned i = 0; i < 2 * states * inputs; i++) {
        unsigned role = i / (states * inputs), state = i / inputs % states, input = i % inputs;
        const char *where = sw_explain_string(sw_explain_cell((enum sw_machine)machine, role, state, input)->where);
        if (cells[i].verdict != SW_VERDICT_REFUSE || refusal_was_met(where))
            continue;
        int promised_by_client = strncmp(where, never_met, strlen(never_met)) == 0 && input == SW_STREAM_INPUT_SEND_PROMISED;
        if (!promised_by_client)
            cr_fatal("no call was refused by the row at %s", where);
    }
}

void
refuse_cells(void)
{
    static void (*const walks[])(void) = {connection, chosen, upgraded, message, idle, live, closed};
    for (size_t i = 0; i < sizeof walks / sizeof walks[0]; i++)
        run_fed_whole(walks[i]);
    check_rows(SW_MACHINE_CONNECTION, &sw_connection_table[0][0][0], SW_CONNECTION_STATE_COUNT, SW_CONNECTION_INPUT_COUNT);
    check_rows(SW_MACHINE_STREAM, &sw_stream_table[0][0][0], SW_STREAM_STATE_COUNT, SW_STREAM_INPUT_COUNT);
    check_rows(SW_MACHINE_MESSAGE, &sw_message_table[0][0][0], SW_MESSAGE_STATE_COUNT, SW_MESSAGE_INPUT_COUNT);
}
