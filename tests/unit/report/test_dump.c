/* The state of a connection as JSON. That it is JSON is for tests/conformance/test_dump.py; here is what it says, and what it leaves alone. */
#include "verdict.h"

static struct {
    char text[32768];
    size_t length, pieces;
    sw_conn *calls; /* called from inside, if not NULL */
} dump;

static void
take(void *user, const char *text, size_t length)
{
    cr_assert(user == &dump);
    cr_assert(gt(sz, length, 0));
    cr_assert(lt(sz, dump.length + length, sizeof dump.text));
    memcpy(dump.text + dump.length, text, length);
    dump.length += length;
    dump.text[dump.length] = '\0';
    dump.pieces++;
    if (dump.calls)
        cr_assert(eq(int, sw_conn_ping(dump.calls, (const uint8_t *)"12345678"), SW_STATUS_REENTERED));
}

static const char *
dumped(struct endpoint *endpoint)
{
    memset(&dump, 0, sizeof dump);
    sw_conn_dump(endpoint->conn, take, &dump);
    return dump.text;
}

#define SAYS(endpoint, text) cr_assert(strstr(dumped(endpoint), text) != NULL)

static void
counting(sw_config *config)
{
    sw_config_set_count_frames(config, true);
    sw_config_set_manual_credit(config, true);
}

TestFeed(dump, of_a_server_at_work)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, counting);
    feed(server, joined(frame_headers(1, joined(block_post("/"), hex("40 0378 2d79 0476616c75")), 0), frame_data(1, "abcde", 0),
                        frame_settings(MAX_FRAME_SIZE, 20000, 77, 5)));
    send_headers(server, 1, 0, ":status", "200", "x-made", "by us");
    SAYS(server, "{\"role\":\"server\",\"machines\":{\"connection\":\"open\",\"header_block\":\"between\",");
    SAYS(server, "\"error\":null,\"refusal\":null,");
    SAYS(server, "\"windows\":{\"send\":65535,\"receive\":65530,\"receive_size\":65535,\"credit\":0}");
    SAYS(server, "{\"id\":5,\"name\":\"MAX_FRAME_SIZE\",\"value\":20000}");
    SAYS(server, "{\"id\":77,\"value\":5}");
    SAYS(server, "\"concurrent_streams\":{\"used\":1,\"budget\":100}");
    SAYS(server, "\"DATA\":{\"frames\":1,\"octets\":14}");
    SAYS(server, "{\"index\":62,\"name\":\"x-made\",\"value_length\":5}");
    SAYS(server,
         "\"streams\":[{\"id\":1,\"ours\":false,\"state\":\"open\",\"receives\":\"content\",\"sends\":\"content\",\"shown\":true,"
         "\"delivered\":false,\"send_window\":65535,\"receive_window\":65530,\"unacknowledged\":5,\"credit\":0}]}");
}

TestFeed(dump, of_a_client_that_has_failed)
{
    struct endpoint *client = client_with_stream(0);
    cr_assert(eq(int, sw_conn_credit_window(client->conn, 0, 0), SW_STATUS_INVALID_ARGUMENT));
    SAYS(client, "{\"role\":\"client\",");
    SAYS(client, "\"refusal\":{\"status\":\"INVALID_ARGUMENT\",\"rule\":\"call_increment_zero\",");
    SAYS(client, "\"identifiers\":{\"next\":3,\"last_ours\":1,");
    feed(client, frame_settings_ack());
    SAYS(client, "\"machines\":{\"connection\":\"dead\",");
    SAYS(client, "\"error\":{\"code\":\"PROTOCOL_ERROR\",\"stream\":0,\"machine\":\"settings_sync\",\"state\":\"synced\",");
}

/* Values of fields may be secrets. */
TestWhole(dump, tells_no_values_of_fields)
{
    struct endpoint *client = open_client();
    send_headers(client, 1, 0, ":method", "GET", ":scheme", "http", ":path", "/hidden", ":authority", "a", "x-key", "hidden too");
    SAYS(client, "\"name\":\"x-key\",\"value_length\":10}");
    cr_assert(strstr(dump.text, "hidden") == NULL);
}

/* RFC 8259 7: what is not plain ASCII is escaped. A field's name may have a quotation mark only from a peer that is refused for it. */
TestFeed(dump, escapes_what_json_wants_escaped)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, joined(block_get("/"), hex("40 04 225c01ff 0161")), END_STREAM));
    SAYS(server, "\"name\":\"\\\"\\\\\\u0001\\u00ff\",\"value_length\":1}");
}

/* Nothing is changed by it, nor by what the program tries meanwhile; memory is not asked for. */
TestWhole(dump, changes_nothing)
{
    struct endpoint *server = server_with_stream(1, 0);
    static char before[sizeof dump.text], refused[sizeof dump.text];
    strcpy(before, dumped(server));
    const size_t held = server->held, most = server->most;
    cr_assert(gt(sz, dump.pieces, 1));
    memset(&dump, 0, sizeof dump);
    dump.calls = server->conn;
    sw_conn_dump(server->conn, take, &dump);
    strcpy(refused, dumped(server));
    cr_assert(strstr(refused, "\"status\":\"REENTERED\"") != NULL);
    cr_assert(eq(int, strncmp(before, refused, (size_t)(strstr(before, "\"refusal\"") - before)), 0));
    cr_assert(eq(str, strstr(refused, "\"identifiers\""), strstr(before, "\"identifiers\"")));
    cr_assert(eq(sz, server->held, held));
    cr_assert(eq(sz, server->most, most));
    take_output(server);
    cr_assert(eq(sz, output(server).length, 0));
    cr_assert(eq(int, sw_conn_ping(server->conn, (const uint8_t *)"12345678"), SW_STATUS_OK)); /* the callback is over */
}
