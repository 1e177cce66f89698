/* Calls and frames at the wrong moment: nothing is corrupted, and what the header promises holds even then. */
#include "verdict.h"

static void
manual_release(sw_config *config)
{
    sw_config_set_manual_release(config, true);
}

/* statewire.h: 0 is no stream. */
TestWhole(robust, stream_0_is_no_stream_of_a_call)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual_release);
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_headers(3, block_get("/"), END_STREAM)));
    feed(server, joined(frame_rst_stream(1, CANCEL), frame_rst_stream(3, CANCEL)));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 3), SW_STATUS_OK));

    cr_assert(eq(int, sw_conn_release_stream(server->conn, 0), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 0, 0), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_conn_release_stream(server->conn, 1), SW_STATUS_OK));
    cr_assert(eq(sz, streams_held(server), 0));
}

/* statewire.h: a promise that has not been told of yet can be reset like any stream. */
TestWhole(robust, promised_stream_is_reset_inside_its_block)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    struct wire promise = frame_push_promise(1, 2, block_get("/pushed"));
    feed(client, part(promise, 0, promise.length - 4));
    sw_conn_reset_stream(client->conn, 2, SW_ERROR_CANCEL);
    feed(client, part(promise, promise.length - 4, 4));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
    cr_assert(eq(int, saw(client, "PUSH_PROMISE"), 0));
    feed(client, joined(frame_headers(2, block_ok(), 0), frame_data(2, "late", END_STREAM)));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
}

/* statewire.h, sw_conn_trim(): memory that is given back is not used again. */
TestWhole(robust, trim_inside_a_frame_of_a_stream_that_is_gone)
{
    struct endpoint *server = server_with_stream(1, 0);
    struct wire data = frame_data(1, "cut in the middle", 0);
    feed(server, part(data, 0, 13));
    sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
    drain_events(server);
    take_output(server);
    sw_conn_trim(server->conn);
    forget(server);
    feed(server, part(data, 13, data.length - 13));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), ""));
}

/* RFC 9113 6.8: what is above the last identifier of our GOAWAY is not processed, its block begun or not. */
TestWhole(robust, goaway_inside_the_block_that_opens_a_stream)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    struct wire request = frame_headers(3, block_get("/late"), END_STREAM);
    feed(server, part(request, 0, request.length - 4));
    cr_assert(eq(int, sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0), SW_STATUS_OK));
    feed(server, part(request, request.length - 4, 4));
    cr_assert(eq(u32, last_goaway(server).last_stream_id, 1));
    cr_assert(eq(int, saw(server, "HEADERS 3"), 0));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    cr_assert(eq(sz, streams_open(server), 1));
}

struct reentry {
    sw_conn *conn;
    int calls;
    enum sw_status status;
};

static void
call_from_release(void *arg, const uint8_t *octets, size_t length)
{
    struct reentry *reentry = arg;
    size_t taken;
    (void)octets;
    (void)length;
    reentry->calls++;
    reentry->status = sw_conn_send_data(reentry->conn, 3, (sw_slice){(const uint8_t *)"x", 1, NULL}, 0, NULL, NULL, &taken);
    sw_conn_trim(reentry->conn);
}

/* statewire.h: callbacks may not call the connection; a reset releases from inside the call, and from inside sw_conn_recv(). */
TestWhole(robust, release_callbacks_of_a_reset_may_not_call)
{
    for (int ours = 0; ours < 2; ours++) {
        struct endpoint *server = server_with_stream(1, END_STREAM);
        feed(server, frame_headers(3, block_get("/"), END_STREAM));
        send_headers(server, 1, 0, ":status", "200");
        send_headers(server, 3, 0, ":status", "200");
        struct reentry reentry = {.conn = server->conn};
        static const uint8_t content[100];
        size_t taken = 0;
        sw_conn_send_data(server->conn, 1, (sw_slice){content, sizeof content, NULL}, 0, call_from_release, &reentry, &taken);
        cr_assert(eq(sz, taken, sizeof content));
        if (ours)
            sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
        else
            feed(server, frame_rst_stream(1, CANCEL));
        cr_assert(eq(int, reentry.calls, 1));
        cr_assert(eq(int, reentry.status, SW_STATUS_REENTERED));
    }
}

/* RFC 9113 6.4: nothing is sent on a stream that the peer has reset, even if both ends had said END_STREAM by then. */
TestWhole(robust, content_waiting_on_an_ended_stream_is_dropped_by_its_reset)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    int64_t window = send_window(server, 0);
    size_t taken;
    server->keep_output = 1;
    sw_conn_send_data(server->conn, 1, (sw_slice){(const uint8_t *)"abandoned", 9, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(i64, send_window(server, 0), window));
    server->keep_output = 0;
    take_output(server);
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 0));
}

/* statewire.h, sw_slice: every slice that the program writes itself is named by what the call gave. */
TestWhole(robust, content_that_the_program_writes_is_named_in_every_frame)
{
    for (int with_release = 0; with_release < 2; with_release++) {
        struct endpoint *server = server_with_stream(1, END_STREAM);
        send_headers(server, 1, 0, ":status", "200");
        struct reentry reentry = {.conn = server->conn};
        int file;
        size_t taken, named_octets = 0;
        sw_conn_send_data(server->conn, 1, (sw_slice){NULL, 40000, &file}, 0, with_release ? call_from_release : NULL, &reentry,
                          &taken);
        cr_assert(eq(sz, taken, 40000));
        sw_slice slices[16];
        size_t count = sw_conn_output(server->conn, slices, 16, SIZE_MAX), total = 0;
        for (size_t i = 0; i < count; i++) {
            total += slices[i].length;
            if (!slices[i].octets) {
                cr_assert(eq(ptr, slices[i].external, &file));
                named_octets += slices[i].length;
            }
        }
        cr_assert(eq(sz, named_octets, 40000));
        sw_conn_sent(server->conn, total);
        cr_assert(eq(int, reentry.calls, with_release));
    }
}

/* RFC 9113 4.2: a frame that is too large is a FRAME_SIZE_ERROR, however large. */
TestFeed(robust, largest_length_is_a_frame_size_error)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_claiming(0xffffff, TYPE_DATA, 0, 1, text("")));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

static void
large_frames(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_MAX_FRAME_SIZE, 16777215);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 0x7fffffff);
    sw_config_set_connection_window(config, 0x7fffffff);
}

/* spec/limits.yaml, goodput: content is payload, also when it comes in the largest frame that we take. */
TestWhole(robust, largest_frame_of_content_is_no_waste)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, large_frames);
    feed(server, frame_headers(1, block_post("/"), 0));
    forget(server);
    feed(server, frame_claiming(16777215, TYPE_DATA, 0, 1, filled(1000, 'x')));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, saw(server, "DATA 1"), 1));
}

static void
manual_credit(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* spec/limits.yaml, data_overhead: padding, which we credit ourselves, is not content consumed by the program. */
TestWhole(robust, padding_does_not_refund_the_cost_of_short_frames)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual_credit);
    feed(server, frame_headers(1, block_post("/"), 0));
    for (int i = 0; i < 3000 && server->status == SW_STATUS_OK; i++)
        feed(server, frame_data_of(1, padded(text("x"), 1), PADDED));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

static void
many_continuations(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_BLOCK_CONTINUATIONS, 300);
    sw_config_set_limit(config, SW_LIMIT_BLOCK_SHORT_FRAGMENTS, 400);
}

/* spec/limits.yaml: a budget above 255 is a limit too. */
TestWhole(robust, many_continuations_are_still_counted)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, many_continuations);
    feed(server, frame_headers_open(1, block_get("/"), 0));
    for (int i = 0; i < 300; i++)
        feed(server, frame_continuation(1, text(""), 0));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
    feed(server, frame_continuation(1, text(""), 0));
    cr_assert(eq(str, verdict(server), "C:ENHANCE_YOUR_CALM"));
}

/* statewire.h, types.h: an empty value may be NULL, and so may the octets of an empty input. */
TestWhole(robust, null_is_an_empty_string)
{
    struct endpoint *client = open_client();
    sw_field fields[] = {
        {.name = (const uint8_t *)":method", .name_length = 7, .value = (const uint8_t *)"GET", .value_length = 3},
        {.name = (const uint8_t *)":scheme", .name_length = 7, .value = (const uint8_t *)"https", .value_length = 5},
        {.name = (const uint8_t *)":authority", .name_length = 10, .value = (const uint8_t *)"a", .value_length = 1},
        {.name = (const uint8_t *)":path", .name_length = 5, .value = (const uint8_t *)"/", .value_length = 1},
        {.name = (const uint8_t *)"x-empty", .name_length = 7, .value = NULL, .value_length = 0},
        {.token = SW_TOKEN_ACCEPT, .value = NULL, .value_length = 0},
    };
    for (uint32_t id = 1; id < 7; id += 2)
        cr_assert(eq(int, sw_conn_send_headers(client->conn, id, fields, 6, SW_SEND_END_STREAM), SW_STATUS_OK));
    sw_octets none = {NULL, 0};
    const sw_event *event;
    cr_assert(eq(int, sw_conn_recv(client->conn, &none, &event), SW_STATUS_OK));
    feed(client, frame_data(0, "x", 0));
    cr_assert(eq(int, sw_conn_recv(client->conn, &none, &event), SW_STATUS_TERMINATED));
}

/* statewire.h, SW_STATUS_OUTPUT_FULL: STREAM_WRITABLE follows; an end takes no window. */
TestWhole(robust, end_that_found_the_output_full_is_woken_without_a_window)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server, 1, 0, ":status", "200");
    send_headers(server, 3, 0, ":status", "200");
    feed(server, frame_window_update(0, 1000000));
    static const uint8_t content[70000];
    size_t taken;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, 65535, NULL}, 0, call_from_release,
                      &(struct reentry){.conn = server->conn}, &taken);
    cr_assert(eq(sz, taken, 65535));
    server->keep_output = 1;
    feed(server, frame_window_update(3, 1000000));
    while (sw_conn_send_data(server->conn, 3, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken) == SW_STATUS_OK)
        ;
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OUTPUT_FULL));
    server->keep_output = 0;
    take_output(server);
    forget(server);
    drain_events(server);
    cr_assert(eq(int, saw(server, "STREAM_WRITABLE 1"), 1));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_OK));
}

static void
short_list(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_LIST_OCTETS, 1000);
}

/* spec/limits.yaml, list_octets: how a long string was cut does not decide what becomes of it. */
TestFeed(robust, string_longer_than_the_list_may_be)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, short_list);
    static uint8_t name[1500], value[1500];
    memset(name, 'n', sizeof name);
    memset(value, 'v', sizeof value);
    struct wire field = literal(octets_of(name, sizeof name), octets_of(value, sizeof value));
    feed(server, frame_headers(1, joined(block_get("/"), field), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server),
                 "HEADERS 1 request :method: GET; :scheme: http; :path: /; :authority: example.org TOO_LARGE END_STREAM\n"));
}

/* statewire.h, sw_config_bound(): a peer that sends and never reads makes us hold no WINDOW_UPDATEs without number. */
TestWhole(robust, window_updates_do_not_pile_up_in_the_output)
{
    struct endpoint *server = server_with_stream(1, 0);
    server->keep_output = 1;
    struct wire data = frame_data_of(1, filled(16384, 'x'), 0);
    enum sw_status status = SW_STATUS_OK;
    for (int i = 0; i < 40000 && status == SW_STATUS_OK; i++) {
        sw_octets in = {data.octets, data.length};
        const sw_event *event;
        sw_slice slices[4];
        while ((status = sw_conn_recv(server->conn, &in, &event)) == SW_STATUS_EVENT)
            ;
        sw_conn_output(server->conn, slices, 4, SIZE_MAX);
    }
    cr_assert(eq(int, status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_FLOW_CONTROL_ERROR)); /* no credit without room to say so */
    cr_assert(le(sz, server->most, sw_config_bound(server->config)));
}

/* statewire.h, sw_conn_update_settings(): a smaller MAX_HEADER_LIST_SIZE holds once it is acknowledged, a larger one at once. */
TestFeed(robust, updated_list_size_is_enforced)
{
    static char value[3000];
    memset(value, 'v', sizeof value - 1);
    struct wire large = joined(block_get("/"), block("x", value));
    struct endpoint *server = open_server();
    sw_setting small = {SW_SETTINGS_MAX_HEADER_LIST_SIZE, 2000}, larger = {SW_SETTINGS_MAX_HEADER_LIST_SIZE, 4000};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &small, 1), SW_STATUS_OK));
    feed(server, frame_headers(1, large, END_STREAM));
    cr_assert(eq(int, strstr(seen(server), "TOO_LARGE") != NULL, 0));
    feed(server, joined(frame_settings_ack(), frame_headers(3, large, END_STREAM)));
    cr_assert(eq(int, strstr(seen(server), "TOO_LARGE") != NULL, 1));
    cr_assert(eq(int, sw_conn_update_settings(server->conn, &larger, 1), SW_STATUS_OK));
    forget(server);
    feed(server, frame_headers(5, large, END_STREAM));
    cr_assert(eq(int, strstr(seen(server), "TOO_LARGE") != NULL, 0));
}

/* statewire.h, sw_statistics: what is counted and not charged is told too. */
TestWhole(robust, statistics_tell_what_is_counted)
{
    struct endpoint *server = open_server();
    server->keep_output = 1;
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_headers(3, block_get("/"), END_STREAM),
                        frame_ping("12345678")));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_CONCURRENT_STREAMS), 2));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_HELD_STREAMS), 2));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_CONTROL_QUEUE), 1));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_OUTPUT), 17));
    take_output(server);
    cr_assert(eq(u32, used_of(server, SW_LIMIT_CONTROL_QUEUE), 0));
}

/* statewire.h, sw_conn_trim(): the output begins anew after it, wherever its ring of records stood. */
TestWhole(robust, output_after_trim)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    size_t taken;
    for (int i = 0; i < 7; i++)
        sw_conn_send_data(server->conn, 1, (sw_slice){(const uint8_t *)"x", 1, NULL}, 0, NULL, NULL, &taken);
    take_output(server);
    sw_conn_trim(server->conn);
    forget(server);
    for (int i = 0; i < 20; i++)
        sw_conn_send_data(server->conn, 1, (sw_slice){(const uint8_t *)"y", 1, NULL}, 0, NULL, NULL, &taken);
    take_output(server);
    cr_assert(eq(sz, sent_frames(server, TYPE_DATA), 20));
}

/* statewire.h, sw_conn_trim(): HPACK tables that were emptied and given back begin anew. */
TestWhole(robust, tables_after_trim)
{
    struct wire indexed = hex("40 0178 0179"); /* x: y, literal with incremental indexing (RFC 7541 6.2.1) */
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, joined(block_get("/"), indexed), END_STREAM));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200", "x", "y", "etag", "");
    feed(server,
         joined(frame_settings(HEADER_TABLE_SIZE, 0), frame_headers(3, joined(hex("20 3fe11f"), block_get("/")), END_STREAM)));
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    feed(server, frame_settings(HEADER_TABLE_SIZE, 4096));
    sw_conn_trim(server->conn);
    forget(server);
    feed(server, joined(frame_headers(5, joined(block_get("/"), indexed), END_STREAM),
                        frame_headers(7, joined(block_get("/"), hex("be")), END_STREAM)));
    cr_assert(eq(int, saw(server, "HEADERS 7 request :method: GET; :scheme: http; :path: /; :authority: example.org; x: y"), 1));
    cr_assert(eq(int, send_headers(server, 5, SW_SEND_END_STREAM, ":status", "200", "etag", ""), SW_STATUS_OK));
}
