/* PRIORITY_UPDATE (RFC 9218 7.1): a client says on stream 0 how urgent a response is. */
#include "verdict.h"

#include <string.h>

enum { TYPE_PRIORITY_UPDATE = 0x10 };

static struct wire
update(uint32_t about, const char *value)
{
    const uint8_t id[] = {(uint8_t)(about >> 24), (uint8_t)(about >> 16), (uint8_t)(about >> 8), (uint8_t)about};
    return frame(TYPE_PRIORITY_UPDATE, 0, 0, joined(octets_of(id, 4), text(value)));
}

/* The reserved bit is not looked at, no flag is defined, and the value may be empty. */
TestFeed(priority_update, it_is_about_the_stream_that_it_names)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, joined(update(1, "u=1, i"), update(0x80000001, "u=7"), frame(TYPE_PRIORITY_UPDATE, 0xff, 0, hex("00000001"))));
    cr_assert(eq(str, seen(server), "PRIORITY_UPDATE 1 u=1, i\nPRIORITY_UPDATE 1 u=7\nPRIORITY_UPDATE 1 \n"));
    cr_assert(eq(str, verdict(server), "ok"));
}

static void
note_user(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind == SW_EVENT_PRIORITY_UPDATE)
        endpoint->arg = event->user;
}

TestFeed(priority_update, its_event_has_the_user_pointer_of_the_stream)
{
    struct endpoint *server = server_with_stream(1, 0);
    int mine;
    server->on_event = note_user;
    sw_conn_set_stream_user(server->conn, 1, &mine);
    feed(server, update(1, "i"));
    cr_assert(server->arg == &mine);
    feed(server, update(3, "i"));
    cr_assert(server->arg == NULL);
}

/* RFC 9218 7: it may come before the request, and again; it opens nothing. */
TestFeed(priority_update, the_stream_may_be_idle)
{
    struct endpoint *server = open_server();
    feed(server, joined(update(5, "u=0"), update(5, "u=2"), update(1, "i"), frame_headers(5, block_get("/"), END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "PRIORITY_UPDATE 5 u="), 2));
    cr_assert(eq(int, saw(server, "PRIORITY_UPDATE 1 i"), 1));
    cr_assert(eq(int, saw(server, "HEADERS 5 request"), 1));
    cr_assert(eq(str, state_of(server, 1), "closed_forgotten"));
}

TestFeed(priority_update, what_is_answered_or_closed_has_no_priority)
{
    struct endpoint *server = server_with_stream(1, 0);
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    feed(server, update(1, "i"));
    feed(server, frame_data(1, "", END_STREAM));
    forget(server);
    feed(server, update(1, "i"));
    cr_assert(eq(str, seen(server), ""));
    cr_assert(eq(str, verdict(server), "ok"));
}

static enum sw_status
promise(struct endpoint *server)
{
    static const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    uint32_t promised;
    return sw_conn_push_promise(server->conn, 1, fields, 4, &promised);
}

TestFeed(priority_update, a_promised_stream_has_one_and_an_idle_push_stream_is_an_error)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, promise(server), SW_STATUS_OK));
    feed(server, update(2, "u=6"));
    cr_assert(eq(str, seen(server), "PRIORITY_UPDATE 2 u=6\n"));
    feed(server, update(4, "u=6"));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

TestFeed(priority_update, on_a_stream_it_ends_the_connection)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame(TYPE_PRIORITY_UPDATE, 0, 1, hex("00000001")));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

TestFeed(priority_update, for_stream_0_it_ends_the_connection)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, update(0, "u=1"));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 4.2. */
TestFeed(priority_update, of_less_than_4_octets_it_ends_the_connection)
{
    static const char *const cut[] = {"", "000000"};
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = server_with_stream(1, 0);
        feed(server, frame(TYPE_PRIORITY_UPDATE, 0, 0, hex(cut[i])));
        cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
    }
}

TestFeed(priority_update, from_a_server_it_ends_the_connection)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, update(1, "u=1"));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
}

static void
short_sighted(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_SHOWN_OCTETS, 4);
    sw_config_set_report_unknown_frames(config, true);
}

/* It is no unknown frame, whether or not those are asked for. */
TestFeed(priority_update, of_a_long_one_the_beginning_is_shown)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, short_sighted);
    feed(server, joined(update(1, "u=1, i"), update(1, "u=1i")));
    cr_assert(eq(str, seen(server), "PRIORITY_UPDATE 1 u=1, TRUNCATED\nPRIORITY_UPDATE 1 u=1i\n"));
}

/* ---- sent ------------------------------------------------------------------------------------------------------------------- */

static enum sw_status
send_update(struct endpoint *endpoint, uint32_t id, const char *value)
{
    enum sw_status status = sw_conn_send_priority_update(endpoint->conn, id, (const uint8_t *)value, strlen(value));
    take_output(endpoint);
    return status;
}

TestWhole(priority_update, a_client_sends_it)
{
    struct endpoint *client = client_with_stream(0), *server = server_with_stream(1, 0);
    cr_assert(eq(int, send_update(client, 1, "u=1"), SW_STATUS_OK));
    cr_assert(eq(int, send_update(client, 3, ""), SW_STATUS_OK));      /* a request that is still to come */
    struct wire expected = hex("000007 10 00 00000000 00000001 753d31" /* u=1 */
                               "000004 10 00 00000000 00000003"),
                sent = output(client);
    cr_assert(eq(sz, sent.length, expected.length));
    cr_assert(memcmp(sent.octets, expected.octets, expected.length) == 0);
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 3));
    carry(client, server);
    cr_assert(eq(str, seen(server), "PRIORITY_UPDATE 1 u=1\nPRIORITY_UPDATE 3 \n"));
}

TestWhole(priority_update, of_a_promised_stream_a_client_sends_it)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    cr_assert(eq(int, send_update(client, 2, "u=6"), SW_STATUS_OK));
    cr_assert(eq(int, send_update(client, 4, "u=6"), SW_STATUS_NO_STREAM));
    feed(client, frame_headers(2, block_status("200"), 0));
    cr_assert(eq(int, send_update(client, 2, "u=5"), SW_STATUS_OK));
}

TestWhole(priority_update, what_a_server_would_refuse_is_not_sent)
{
    struct endpoint *client = client_with_stream(0), *server = server_with_stream(1, 0);
    cr_assert(eq(int, send_update(server, 1, "u=1"), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(int, send_update(client, 0, "u=1"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, send_update(client, 0x80000001, "u=1"), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_send_priority_update(client->conn, 1, NULL, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, output(client).length + output(server).length, 0));
}

/* "prioritized but idle plus active streams MUST NOT exceed" the peer's MAX_CONCURRENT_STREAMS, here 3, of which 1 is active. */
TestWhole(priority_update, idle_streams_count_with_the_active_ones)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 3));
    forget(client);
    cr_assert(eq(int, send_update(client, 3, "i"), SW_STATUS_OK));
    cr_assert(eq(int, send_update(client, 5, "i"), SW_STATUS_OK));
    cr_assert(eq(int, send_update(client, 5, "u=1"), SW_STATUS_OK));
    cr_assert(eq(int, send_update(client, 7, "i"), SW_STATUS_STREAM_LIMIT));
    cr_assert(eq(int, send_update(client, 1, "i"), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(client, TYPE_PRIORITY_UPDATE), 4));
    sw_conn_reset_stream(client->conn, 1, CANCEL);
    cr_assert(eq(int, send_update(client, 7, "i"), SW_STATUS_OK));
}
