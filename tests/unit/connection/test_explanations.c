/* What sw_conn_error() says of each error: streams that are refused, and limits (RFC 9113 5.1.2, 6.6, 8.4.2, 10.5). */
#include "explained.h"

static struct wire
repeated(struct wire field, size_t times)
{
    struct wire all = text("");
    for (; times >= 64; times -= 64) {
        struct wire some = field;
        for (int doubled = 0; doubled < 6; doubled++)
            some = joined(some, some);
        all = joined(all, some);
    }
    for (; times > 0; times--)
        all = joined(all, field);
    return all;
}

static struct wire
request_with(uint32_t id, struct wire fields)
{
    return frame_headers(id, joined(block_get("/"), fields), END_STREAM);
}

/* -- streams that are refused */

static void
one_stream(sw_config *config)
{
    takes_push(config);
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 1);
}

static void
one_held(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, 1);
    sw_config_set_manual_release(config, true);
}

static struct endpoint *
two_streams(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, one_stream);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_headers(3, block_get("/"), END_STREAM)));
    return server;
}

static struct endpoint *
two_held(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, one_held);
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "204");
    drain_events(server);
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    return server;
}

static struct endpoint *
with_goaway_in_the_block(void)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers_open(1, block_get("/"), END_STREAM));
    sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0);
    feed(server, frame_continuation(1, literal(text("a"), text("b")), END_HEADERS));
    return server;
}

static struct endpoint *
promise_in_which_we_say_goaway(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    struct wire open = frame_push_promise(1, 2, block_get("/"));
    feed(client, joined(part(open, 0, 4), hex("00"), part(open, 5, open.length))); /* without END_HEADERS */
    sw_conn_goaway(client->conn, SW_ERROR_NO_ERROR, NULL, 0);
    feed(client, frame_continuation(1, literal(text("a"), text("b")), END_HEADERS));
    return client;
}

static struct endpoint *
promise_on_a_stream_that_we_reset(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    return client;
}

static struct endpoint *
promise_that_crossed_our_settings(void)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, joined(frame_settings_empty(), frame_push_promise(1, 2, block_get("/pushed"))));
    return client;
}

static struct endpoint *
promises_beyond_the_limit(void)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, one_stream);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, joined(frame_push_promise(1, 2, block_get("/a")), frame_push_promise(1, 4, block_get("/b"))));
    return client;
}

static void
two_held_at_a_client(sw_config *config)
{
    takes_push(config);
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 2);
    sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, 2);
    sw_config_set_manual_release(config, true);
}

/* Two promises that were given up and that the program has not released. */
static struct endpoint *
promises_held(void)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, two_held_at_a_client);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    for (uint32_t promised = 2; promised <= 4; promised += 2)
        feed(client, joined(frame_push_promise(1, promised, block_get("/a")), frame_rst_stream(promised, CANCEL)));
    feed(client, frame_push_promise(1, 6, block_get("/b")));
    return client;
}

static struct endpoint *
pushed_responses_beyond_the_limit(void)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, one_stream);
    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    feed(client, joined(frame_push_promise(1, 2, block_get("/a")), frame_headers(2, block_ok(), 0)));
    feed(client, joined(frame_push_promise(1, 4, block_get("/b")), frame_headers(4, block_ok(), 0)));
    return client;
}

static struct endpoint *
promise_on_a_pushed_stream(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, joined(frame_push_promise(1, 2, block_get("/a")), frame_headers(2, block_ok(), 0),
                        frame_push_promise(2, 4, block_get("/b"))));
    return client;
}

void
explain_refused_streams(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"one stream too many", two_streams, REFUSED_STREAM, 3, "spec/limits.yaml", "breach: {stream_error: REFUSED_STREAM}",
         "rfc9113-5.1.2-02, rfc9113 5.1.2",
         "limit concurrent_streams is used up: Streams of the peer's that are open or half-closed...", NULL, {NULL}},
        {"one too many held", two_held, REFUSED_STREAM, 3, "spec/limits.yaml", "breach: {stream_error: REFUSED_STREAM}",
         "rfc9113-10.5-02, rfc9113-5.1.2-02", "limit held_streams is used up: Streams whose work goes on...", NULL, {NULL}},
        {"pushed response too many", pushed_responses_beyond_the_limit, REFUSED_STREAM, 4, "spec/limits.yaml",
         "breach: {stream_error: REFUSED_STREAM}", "rfc9113-5.1.2-02, rfc9113 5.1.2", "limit concurrent_streams is used up: ...",
         NULL, {NULL}},
        {"GOAWAY in the block", with_goaway_in_the_block, REFUSED_STREAM, 1, "spec/checks.yaml", "stream_after_goaway",
         "rfc9113 6.8, rfc9113-8.7-01", "our GOAWAY, sent before the field block was complete, does not admit the stream", NULL,
         {NULL}},
        {"GOAWAY in the promise", promise_in_which_we_say_goaway, REFUSED_STREAM, 2, "spec/checks.yaml", "stream_after_goaway",
         "rfc9113 6.8, rfc9113-8.7-01", "our GOAWAY, sent before the field block was complete, does not admit the stream", NULL,
         {NULL}},
        {"promise on a stream that we reset", promise_on_a_stream_that_we_reset, REFUSED_STREAM, 2, "spec/checks.yaml",
         "promise_crossed_reset", "rfc9113-6.6-12, rfc9113 8.4.2", "the promise stands on a stream that we have reset", NULL,
         {NULL}},
        {"promise that crossed ENABLE_PUSH 0", promise_that_crossed_our_settings, REFUSED_STREAM, 2, "spec/checks.yaml",
         "promise_unwanted", "rfc9113 8.4.2, rfc9113 6.5.3", "we have sent ENABLE_PUSH 0, and the peer may not have seen it yet",
         NULL, {NULL}},
        {"promise too many", promises_beyond_the_limit, REFUSED_STREAM, 4, "spec/checks.yaml", "promise_beyond_limit",
         "rfc9113-10.5-01, rfc9113 8.4.2", "as many streams are reserved as we admit", NULL, {NULL}},
        {"promise too many held", promises_held, REFUSED_STREAM, 6, "spec/limits.yaml", "breach: {stream_error: REFUSED_STREAM}",
         "rfc9113-10.5-02, rfc9113-5.1.2-02", "limit held_streams is used up: ...", NULL, {NULL}},
        {"promise on a pushed stream", promise_on_a_pushed_stream, PROTOCOL_ERROR, 2, "spec/checks.yaml", "promise_on_pushed",
         "rfc9113-6.6-06, rfc9113-8.4.1-06", "a promise stands on a stream that we opened; this one was itself promised", NULL,
         {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

/* -- the budgets of a field section: the one that is passed by four times is named */

static void
small_lists(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_LIST_FIELDS, 8);
    sw_config_set_limit(config, SW_LIMIT_LIST_CRUMBS, 8);
    sw_config_set_limit(config, SW_LIMIT_LIST_OCTETS, 4096);
}

static struct endpoint *
server_reading(struct wire octets)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_lists);
    feed(server, octets);
    return server;
}

static struct endpoint *
too_many_fields(void)
{
    return server_reading(request_with(1, repeated(hex("00 0178 0179"), 29)));
}

static struct endpoint *
too_many_crumbs(void)
{
    return server_reading(request_with(1, repeated(hex("60 0161"), 33)));
}

static struct endpoint *
too_many_octets(void)
{
    return server_reading(
        request_with(1, joined(hex("40 0178 7f a1 1e"), filled(4000, 'v'), filled(4, 0xbe)))); /* an entry, 5 times */
}

/* One string alone is too long: it is not gathered, and nothing has been counted. */
static struct endpoint *
too_long_a_string(void)
{
    return server_reading(frame_headers_open(1, joined(hex("82 86 84 00 0178 7f ff ff 0f"), filled(1000, 'v')), END_STREAM));
}

static struct endpoint *
too_many_size_updates(void)
{
    return server_reading(frame_headers(1, joined(repeated(hex("20"), 17), block_get("/")), END_STREAM));
}

void
explain_sections(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"fields", too_many_fields, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml", "hard: {factor: 4",
         "rfc9113-10.5.1-02, rfc9113-10.5-02", "limit list_fields is used up: Field lines in a section, cookie crumbs apart",
         NULL, {NULL}},
        {"crumbs", too_many_crumbs, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml", "hard: {factor: 4",
         "rfc9113-10.5.1-02, rfc9113 8.2.3", "limit list_crumbs is used up: Cookie field lines in a section", NULL, {NULL}},
        {"octets", too_many_octets, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml", "hard: {factor: 4",
         "rfc9113-10.5.1-02, rfc9113 10.5.1", "limit list_octets is used up: Size of a field section...", NULL, {NULL}},
        {"a string", too_long_a_string, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml", "hard: {factor: 4",
         "rfc9113-10.5.1-02, rfc9113 10.5.1", "limit list_octets is used up: Size of a field section...", NULL, {NULL}},
        {"size updates", too_many_size_updates, COMPRESSION_ERROR, 1, "spec/limits.yaml", "COMPRESSION_ERROR",
         "rfc7541 4.2, rfc7541 7.4",
         "limit size_updates is used up: Dynamic table size updates at the head of one field block...", NULL, {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

Test(explanations, of_streams_that_are_refused)
{
    explain_refused_streams();
}

Test(explanations, of_sections_beyond_their_budgets)
{
    explain_sections();
}

/* Reports name the rule that decided by its number, and a cell by none. */
TestWhole(explanations, reports_name_the_rule_by_its_number)
{
    struct endpoint *server = open_server(), *client = open_client();
    feed(server, frame_settings(0x5, 1)); /* MAX_FRAME_SIZE below 2^14 */
    sw_error_report report = sw_conn_error(server->conn);
    cr_assert(eq(int, report.check, SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE));
    cr_assert(eq(str, (char *)sw_check_name(report.check), "settings_max_frame_size_range"));
    feed(client, frame_headers(2, block_status("200"), 0));
    cr_assert(eq(int, sw_conn_error(client->conn).check, SW_CHECK_NONE));

    struct endpoint *other = open_client();
    cr_assert(eq(int, sw_conn_refusal(other->conn).check, SW_CHECK_NONE));
    const sw_field none = {0};
    cr_assert(eq(int, sw_conn_send_headers(other->conn, 1, &none, 1, 0), SW_STATUS_MALFORMED));
    cr_assert(eq(int, sw_conn_refusal(other->conn).check, SW_CHECK_FIELD_NAME_EMPTY));
    sw_fields_verdict verdict;
    cr_assert(eq(int, sw_fields_judge(&none, 1, SW_SECTION_REQUEST, SW_ROLE_CLIENT, 0, &verdict), SW_STATUS_MALFORMED));
    cr_assert(eq(int, verdict.check, SW_CHECK_FIELD_NAME_EMPTY));
    cr_assert(eq(str, (char *)sw_check_name(SW_CHECK_COUNT), "unknown"));
}
