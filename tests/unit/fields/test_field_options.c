/* Field rules switched for a connection, in each direction, and sections normalised on their way. */
#include "harness.h"

static void
accept_malformed(sw_config *config)
{
    sw_config_set_accept_malformed(config, true);
}

static void
send_malformed(sw_config *config)
{
    sw_config_set_send_malformed(config, true);
}

static void
normalise(sw_config *config)
{
    sw_config_set_normalise_sent(config, true);
}

static void
split(sw_config *config)
{
    sw_config_set_split_cookies(config, true);
}

static void
join(sw_config *config)
{
    sw_config_set_join_cookies(config, true);
}

static void
request(struct endpoint *client)
{
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/");
}

#define GET ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/"

/* RFC 9113 8.2, 8.3: each is malformed without the option (test_fields.c). */
TestFeed(field_options, a_server_takes_malformed_requests)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, accept_malformed);
    feed(server, frame_headers(1, block(GET, "Upper", " a ", "connection", "close"), END_STREAM));
    feed(server, frame_headers(3, block("x-a", "b", ":method", "GET"), END_STREAM));
    feed(server, frame_headers(5, block(GET, ":path", "/again", ":unknown", "", "te", "gzip"), END_STREAM));
    feed(server, frame_headers(7, block("x-a", "b\r\nc"), END_STREAM));
    cr_assert(eq(int, saw(server, "HEADERS "), 4));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED"), 0));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(strstr(events(server), "Upper:  a ") != NULL);
}

TestFeed(field_options, a_client_takes_malformed_responses)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, accept_malformed);
    request(client);
    feed(client, frame_headers(1, block("connection", "close", ":status", "200", "X", " y"), 0));
    feed(client, frame_headers(1, block(":status", "300", "content-length", "x"), END_STREAM));
    cr_assert(eq(int, saw(client, "HEADERS 1"), 2));
    cr_assert(eq(int, last_rst(client).found, 0));
}

static void
push_malformed(sw_config *config)
{
    if (sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, 1) != SW_STATUS_OK) /* a server's is 0 */
        sw_config_set_normalise_sent(config, true);
    sw_config_set_accept_malformed(config, true);
    sw_config_set_send_malformed(config, true);
    sw_config_set_join_cookies(config, true);
}

/* RFC 9113 8.4: likewise of promises, which are normalised and joined too. */
TestWhole(field_options, malformed_promises_are_sent_and_taken)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, push_malformed);
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, push_malformed);
    request(client);
    carry(client, server);
    const sw_field fields[] = {sw_field_make("Cookie", "a "), sw_field_make(":method", "POST"), sw_field_make("Connection", "x"),
                               sw_field_make("cookie", "b")};
    uint32_t promised = 0;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, fields, 4, &promised), SW_STATUS_OK));
    take_output(server);
    carry(server, client);
    cr_assert(eq(u32, promised, 2));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE 1 promises 2 cookie: a; b"), 1));
    cr_assert(eq(int, last_rst(client).found, 0));
}

/* RFC 9113 8.1: what says what the message is still counts. */
TestFeed(field_options, informational_responses_and_lengths_are_known_all_the_same)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, accept_malformed);
    request(client);
    feed(client, frame_headers(1, block("Bad Name", "", ":status", "103"), 0));
    feed(client, frame_headers(1, block(":status", "200", "content-length", "3", "content-length", "9"), 0));
    feed(client, frame_data(1, "abcd", END_STREAM));
    cr_assert(eq(int, saw(client, "HEADERS 1"), 2));
    cr_assert(eq(u32, last_rst(client).error, 0x1)); /* PROTOCOL_ERROR: four octets of three (8.1.1) */
}

/* RFC 9113 8.1: the order of sections is not a field rule. A section that follows is judged by itself. */
TestFeed(field_options, the_order_of_sections_still_holds)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, accept_malformed);
    request(client);
    feed(client, joined(frame_headers(1, block(":status", "200", "content-length", ""), 0),
                        frame_headers(1, block(":status", "200", "content-length", "0"), 0)));
    cr_assert(eq(int, saw(client, "HEADERS 1"), 1));
    cr_assert(eq(u32, last_rst(client).error, 0x1));
}

/* The option is about one direction. */
TestWhole(field_options, the_other_direction_is_held_to_the_rules)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, accept_malformed);
    const sw_field bad[] = {sw_field_make("Upper", "a")};
    cr_assert(eq(int, sw_conn_send_headers(client->conn, 1, bad, 1, SW_SEND_END_STREAM), SW_STATUS_MALFORMED));
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, send_malformed);
    feed(server, frame_headers(1, block(GET, "Upper", "a"), END_STREAM));
    cr_assert(eq(u32, last_rst(server).error, 0x1));
}

/* What one sends, another takes, and either role. */
TestWhole(field_options, malformed_sections_are_sent)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, send_malformed);
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, send_malformed), *strict = open_server();
    struct endpoint *lenient = open_endpoint(SW_ROLE_SERVER, accept_malformed);
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, GET, "Upper", " a", "", ""), SW_STATUS_OK));
    cr_assert(eq(int, send_headers(client, 3, SW_SEND_END_STREAM, GET, "Upper", " a", "", ""), SW_STATUS_OK));
    struct wire sent = output(client);
    feed(lenient, sent);
    cr_assert(eq(int, saw(lenient, "HEADERS "), 2));
    feed(strict, sent);
    cr_assert(eq(int, saw(strict, "HEADERS "), 0));

    feed(server, frame_headers(1, block(GET), END_STREAM));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "connection", "close", ":status", "200"), SW_STATUS_OK));
    struct endpoint *asks = open_endpoint(SW_ROLE_CLIENT, accept_malformed);
    request(asks);
    feed(asks, output(server));
    cr_assert(eq(int, saw(asks, "HEADERS 1"), 1));
}

/* RFC 9113 8.1.1: a length that ends too early is refused all the same. */
TestWhole(field_options, a_length_that_is_sent_still_counts)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, send_malformed);
    feed(server, frame_headers(1, block(GET), END_STREAM));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, "X", "", ":status", "200", "content-length", "5"),
                 SW_STATUS_CONTENT_LENGTH));
    sw_refusal refusal = sw_conn_refusal(server->conn);
    cr_assert(eq(str, (char *)refusal.rule, "field_content_length_mismatch"));
    cr_assert(eq(sz, refusal.index, 2));
}

/* RFC 9113 8.2.1, 8.2.2: what h2 for Python does with what its programs send. */
TestWhole(field_options, sections_are_normalised_before_they_are_sent)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, normalise), *server = open_endpoint(SW_ROLE_SERVER, normalise);
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, GET, "Accept", " a ", "Connection", "x-hop", "X-Hop", "1"),
                 SW_STATUS_OK));
    carry(client, server);
    cr_assert(strstr(events(server), "accept: a") != NULL);
    cr_assert(strstr(events(server), "hop") == NULL);
    cr_assert(
        eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200", "Keep-Alive", "5", "SERVER", "s"), SW_STATUS_OK));
    carry(server, client);
    cr_assert(strstr(events(client), "server: s") != NULL);
    cr_assert(strstr(events(client), "alive") == NULL);
}

/* The index is that of the program's field, and nothing changes. */
TestWhole(field_options, a_refusal_names_the_field_that_was_given)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, normalise);
    size_t held = client->held;
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, GET, "Connection", "close", "TE", "gzip"), SW_STATUS_MALFORMED));
    sw_refusal refusal = sw_conn_refusal(client->conn);
    cr_assert(eq(sz, refusal.index, 5));
    cr_assert(eq(str, (char *)refusal.rule, "field_te"));
    cr_assert(eq(sz, output(client).length, 0));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 1));
    (void)held;
    cr_assert(eq(int, send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET"), SW_STATUS_MALFORMED));
    cr_assert(eq(sz, sw_conn_refusal(client->conn).index, SW_NO_INDEX));
}

/* RFC 9113 8.2.3: split on the way out, joined on the way in, at either end. */
TestWhole(field_options, cookies_are_split_and_joined)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, split), *plain = open_server();
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, join);
    for (uint32_t id = 1; id <= 3; id += 2) /* the second is of the same shape */
        cr_assert(eq(int, send_headers(client, id, SW_SEND_END_STREAM, GET, "cookie", "a=b; c=d", "x", "y"), SW_STATUS_OK));
    struct wire sent = output(client);
    feed(plain, sent);
    cr_assert(strstr(events(plain), "cookie: a=b") != NULL);
    cr_assert(strstr(events(plain), "a=b; c=d") == NULL);
    feed(server, sent);
    cr_assert(eq(int, saw(server, "HEADERS "), 2));
    const char *first = strstr(events(server), "cookie: a=b; c=d");
    cr_assert(first != NULL);
    cr_assert(strstr(first + 1, "cookie: a=b; c=d") != NULL);
}

TestFeed(field_options, a_client_sees_one_cookie_field_too)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, join);
    request(client);
    feed(client, frame_headers(1, block(":status", "200", "cookie", "a", "x", "y", "cookie", "b"), END_STREAM));
    cr_assert(strstr(events(client), "cookie: a; b") != NULL);
    cr_assert(eq(int, saw(client, "HEADERS 1"), 1));
}

/* RFC 9113 10.5.1: crumbs are counted as they came. */
TestFeed(field_options, limits_count_the_crumbs)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, join);
    struct wire crumbs = block(GET);
    for (int i = 0; i < 300; i++)
        crumbs = joined(crumbs, block("cookie", "a"));
    feed(server, frame_headers(1, crumbs, END_STREAM));
    cr_assert(eq(int, saw(server, "HEADERS 1"), 1));
    cr_assert(strstr(events(server), "TOO_LARGE") != NULL);
}

/* The worst case counts the second section; nothing is left of either when an allocation fails. */
TestAllocations(field_options, memory_may_run_short)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, join), *client = open_endpoint(SW_ROLE_CLIENT, split);
    if (memory_failed())
        return;
    feed(server, frame_headers(1, block(GET, "cookie", "a", "cookie", "b"), END_STREAM));
    if (!memory_failed())
        cr_assert(strstr(events(server), "cookie: a; b") != NULL);
    enum sw_status status = send_headers(client, 1, SW_SEND_END_STREAM, GET, "cookie", "a; b");
    cr_assert(status == SW_STATUS_OK || (memory_failed() && status == SW_STATUS_NO_MEMORY));
}

Test(field_options, the_bound_of_memory_has_room_for_joined_cookies)
{
    sw_config *config = sw_config_new(SW_ROLE_SERVER, NULL);
    size_t without = sw_config_bound(config);
    sw_config_set_join_cookies(config, true);
    cr_assert(ge(sz, sw_config_bound(config), without + 65536));
    sw_config_free(config);
}
