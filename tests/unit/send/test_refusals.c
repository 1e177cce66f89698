/*
 * sw_conn_refusal(): every refusal that the library can give, each with its status, rule or cell, index, paragraphs, line and
 * sentence. At the end nothing that refuses may be left that no call met. The rules for field sections are broken in
 * refusals_sections.c.
 */
#include "harness_inside.h"
#include "refusals.h"

#include <stdlib.h>

#include "explain.h"

static const sw_slice octet = {(const uint8_t *)"x", 1, NULL};
static size_t taken;
static uint32_t promised;

static void
manual_release(sw_config *config)
{
    sw_config_set_manual_release(config, true);
}

/* -- arguments: spec/refusals.yaml */

static void
arguments(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn *conn = server->conn;
    static const uint8_t octets[20000] = {0};
    REFUSED(server, sw_conn_send_headers(conn, 1, get_fields, 4, 2), SW_STATUS_INVALID_ARGUMENT, "call_flags", NONE,
            "rfc9113-4.1-03", "{name: flags,", "a flag of the call is not defined; what is not defined is sent as zero");
    REFUSED(server, sw_conn_send_data(conn, 1, octet, 0x80000001u, NULL, NULL, &taken), SW_STATUS_INVALID_ARGUMENT, "call_flags",
            NONE, "rfc9113-4.1-03", "{name: flags,", "a flag of the call is not defined; what is not defined is sent as zero");
    REFUSED(server, sw_conn_send_headers(conn, 0, get_fields, 4, 0), SW_STATUS_INVALID_ARGUMENT, "call_stream_id", NONE,
            "rfc9113 5.1.1", "{name: stream_id,", "a stream identifier is 1 to 2^31-1; 0 is the connection");
    REFUSED(server, sw_conn_reset_stream(conn, 0x80000001, 0), SW_STATUS_INVALID_ARGUMENT, "call_stream_id", NONE, "rfc9113 5.1.1",
            "{name: stream_id,", "a stream identifier is 1 to 2^31-1; 0 is the connection");
    REFUSED(server, sw_conn_acknowledge_data(conn, 1001, 1), SW_STATUS_NO_STREAM, "call_no_stream", NONE, "rfc9113 5.1",
            "{name: no_stream,", "the program holds no such stream: it was never shown, or was closed and released");
    REFUSED(server, sw_conn_release_stream(conn, 1), SW_STATUS_WRONG_STATE, "call_not_closed", NONE, "rfc9113 5.1",
            "{name: not_closed,", "the program has not been told yet that the stream is closed");
    REFUSED(server, sw_conn_ping(conn, (const uint8_t *)"sw grace"), SW_STATUS_INVALID_ARGUMENT, "call_ping_opaque", NONE,
            "rfc9113 6.7", "{name: ping_opaque,", "the library uses these 8 octets for its own PING frames");
    REFUSED(server, sw_conn_credit_window(conn, 1, 0), SW_STATUS_INVALID_ARGUMENT, "call_increment_zero", NONE, "rfc9113-6.9-03",
            "{name: increment_zero,", "a window is enlarged by at least one octet");
    REFUSED(server, sw_conn_credit_window(conn, 1, 0x7fffffff), SW_STATUS_FLOW_CONTROL, "call_window_range", NONE,
            "rfc9113-6.9.1-03", "{name: window_range,", "the window would pass 2^31-1 octets");
    REFUSED(server, sw_conn_acknowledge_data(conn, 1, 1), SW_STATUS_FLOW_CONTROL, "call_acknowledged_more", NONE, "rfc9113 6.9.1",
            "{name: acknowledged_more,", "more content is acknowledged than was shown and is not yet acknowledged");
    REFUSED(server, sw_conn_send_frame(conn, SW_FRAME_DATA, 0, 1, octets, 1), SW_STATUS_INVALID_ARGUMENT, "call_frame_type", NONE,
            "rfc9113 5.5", "{name: frame_type,", "the library sends frames of this type itself; this call is for extensions");
    REFUSED(server, sw_conn_send_frame(conn, 0xee, 0, 0, octets, 16385), SW_STATUS_INVALID_ARGUMENT, "call_frame_length", NONE,
            "rfc9113-4.1-01", "{name: frame_length,", "the payload is longer than the peer's MAX_FRAME_SIZE");
    REFUSED(server, sw_conn_send_frame(conn, 0xee, 0, 0, NULL, 1), SW_STATUS_INVALID_ARGUMENT, "call_octets_missing", NONE,
            "rfc9113 4.1", "{name: octets_missing,", "a length was given and no octets");
    REFUSED(server, sw_conn_send_altsvc(conn, 0, octets, 65536, octets, 1), SW_STATUS_INVALID_ARGUMENT, "call_field_range", NONE,
            "rfc9113 4.1", "{name: field_range,", "a number, or a length, does not fit its field of the frame");
    REFUSED(server, sw_conn_send_altsvc(conn, 0, NULL, 0, octets, 1), SW_STATUS_INVALID_ARGUMENT, "call_altsvc_no_origin", NONE,
            "rfc7838-4-04", "{name: altsvc_no_origin,", "on stream 0, ALTSVC names an origin");
    REFUSED(server, sw_conn_send_altsvc(conn, 1, octets, 1, octets, 1), SW_STATUS_INVALID_ARGUMENT, "call_altsvc_two_origins", NONE,
            "rfc7838-4-05", "{name: altsvc_two_origins,", "on a stream, ALTSVC is about the origin of that stream and names none");
    const sw_octets origins[] = {{(const uint8_t *)"https://a", 9}, {(const uint8_t *)"a", 1}, {octets, 65536}, {NULL, 1}};
    REFUSED(server, sw_conn_send_origin(conn, origins, 2), SW_STATUS_INVALID_ARGUMENT, "call_origin_form", 1, "rfc8336-2.2-06",
            "{name: origin_form,", "an entry is an origin in ASCII: scheme, host, and a port if it is not the scheme's");
    REFUSED(server, sw_conn_send_origin(conn, origins + 2, 1), SW_STATUS_INVALID_ARGUMENT, "call_field_range", 0, "rfc9113 4.1",
            "{name: field_range,", "a number, or a length, does not fit its field of the frame");
    REFUSED(server, sw_conn_send_origin(conn, origins + 3, 1), SW_STATUS_INVALID_ARGUMENT, "call_octets_missing", 0, "rfc9113 4.1",
            "{name: octets_missing,", "a length was given and no octets");
    REFUSED(server, sw_conn_goaway(conn, SW_ERROR_NO_ERROR, NULL, 1), SW_STATUS_INVALID_ARGUMENT, "call_octets_missing", NONE,
            "rfc9113 4.1", "{name: octets_missing,", "a length was given and no octets");
    REFUSED(server, sw_conn_goaway(conn, SW_ERROR_NO_ERROR, octets, 1025), SW_STATUS_INVALID_ARGUMENT, "call_debug_length", NONE,
            "rfc9113 6.8", "{name: debug_length,", "the debug data is longer than 1,024 octets");
}

/* -- what stands in the way now: spec/refusals.yaml */

static void
streams(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual_release);
    feed(server,
         joined(frame_headers(1, block_get("/"), END_STREAM), frame_rst_stream(1, CANCEL), frame_headers(3, block_get("/"), 0)));
    REFUSED(server, sw_conn_acknowledge_data(server->conn, 1, 0), SW_STATUS_STREAM_CLOSED, "call_closed", NONE, "rfc9113 6.9",
            "{name: closed,", "the stream is closed: all of its content was credited to the connection then");
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 3, 0x7fffffff - 65535), SW_STATUS_OK));
    REFUSED(server, sw_conn_goaway_last(server->conn, SW_ERROR_NO_ERROR, 0x80000000, NULL, 0), SW_STATUS_INVALID_ARGUMENT,
            "call_field_range", NONE, "rfc9113 4.1", "{name: field_range,",
            "a number, or a length, does not fit its field of the frame");
    REFUSED(server, sw_conn_goaway_last(server->conn, SW_ERROR_NO_ERROR, 2, NULL, 0), SW_STATUS_WRONG_STATE, "call_goaway_below",
            NONE, "rfc9113 6.8", "{name: goaway_below,",
            "a stream above the last one is open, and the peer will not be listening there: reset it first");
    struct endpoint *going = open_server();
    cr_assert(eq(int, sw_conn_goaway_last(going->conn, SW_ERROR_NO_ERROR, 5, NULL, 0), SW_STATUS_OK));
    REFUSED(going, sw_conn_goaway_last(going->conn, SW_ERROR_NO_ERROR, 6, NULL, 0), SW_STATUS_WRONG_STATE, "call_goaway_raised",
            NONE, "rfc9113-6.8-06", "{name: goaway_raised,", "an earlier GOAWAY has named a lower last stream");
    REFUSED(going, sw_conn_clear_output(going->conn), SW_STATUS_WRONG_STATE, "call_not_ended", NONE, "rfc9113 4.3",
            "{name: not_ended,", "the connection lives, and what is written belongs to the state that both ends share");
    const sw_setting window = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 0x7fffffff};
    REFUSED(server, sw_conn_update_settings(server->conn, &window, 1), SW_STATUS_FLOW_CONTROL, "call_initial_window", NONE,
            "rfc9113-6.9.2-03", "{name: initial_window,", "the new INITIAL_WINDOW_SIZE would take a stream's window past 2^31-1");
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 3, get_fields, 4, &promised), SW_STATUS_OK));
    send_headers(server, 2, 0, ":status", "200");
    REFUSED(server, sw_conn_push_promise(server->conn, 2, get_fields, 4, &promised), SW_STATUS_WRONG_STATE, "call_promise_on_ours",
            NONE, "rfc9113-6.6-06", "{name: promise_on_ours,",
            "a promise stands on a stream that the peer opened, not on a pushed one");
    feed(server, frame_settings(ENABLE_PUSH, 0));
    REFUSED(server, sw_conn_push_promise(server->conn, 3, get_fields, 4, &promised), SW_STATUS_PUSH_DISABLED, "call_push_disabled",
            NONE, "rfc9113-6.6-08", "{name: push_disabled,", "the peer's ENABLE_PUSH is 0");

    struct endpoint *client = open_client();
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 0));
    REFUSED(client, sw_conn_send_headers(client->conn, 1, get_fields, 4, 0), SW_STATUS_STREAM_LIMIT, "call_stream_limit", NONE,
            "rfc9113-5.1.2-01", "{name: stream_limit,",
            "as many of our streams are open as the peer's MAX_CONCURRENT_STREAMS allows");
    REFUSED(client, sw_conn_send_priority_update(client->conn, 1, (const uint8_t *)"i", 1), SW_STATUS_STREAM_LIMIT,
            "call_prioritized_limit", NONE, "rfc9218-7.1-04", "{name: prioritized_limit,",
            "with all idle streams up to it, more would be prioritized or active than the peer's MAX_CONCURRENT_STREAMS allows");
    feed(client, frame_settings(MAX_CONCURRENT_STREAMS, 10));
    cr_assert(eq(int, sw_conn_send_headers(client->conn, 0x7fffffff, get_fields, 4, 0), SW_STATUS_OK));
    REFUSED(client, sw_conn_send_headers(client->conn, 0, get_fields, 4, 0), SW_STATUS_NO_STREAM_ID, "call_no_stream_id", NONE,
            "rfc9113 5.1.1", "{name: no_stream_id,",
            "the stream identifiers of this end are used up; a new connection has new ones");
}

/* Values of 16 MiB may take more octets than fit one block of frames; a promise holds them as well. */
static void
size(void)
{
    const size_t length = 0xffffff;
    uint8_t *value = malloc(length);
    if (!value)
        abort();
    memset(value, 'v', length);
    sw_field fields[5];
    memcpy(fields, get_fields, sizeof get_fields);
    fields[4] = (sw_field){.token = SW_TOKEN_ACCEPT, .value = value, .value_length = (uint32_t)length};
    struct endpoint *client = open_client(), *server = server_with_stream(1, 0);
    REFUSED(client, sw_conn_send_headers(client->conn, 1, fields, 5, 0), SW_STATUS_FIELDS_TOO_LARGE, "call_section_size", NONE,
            "rfc9113 10.5.1", "{name: section_size,", "the field block could have more than 16,777,215 octets");
    REFUSED(server, sw_conn_push_promise(server->conn, 1, fields, 5, &promised), SW_STATUS_FIELDS_TOO_LARGE, "call_section_size",
            NONE, "rfc9113 10.5.1", "{name: section_size,", "the field block could have more than 16,777,215 octets");
    free(value);
}

#define OUTPUT_FULL_EXPECTED                                                                   \
    SW_STATUS_OUTPUT_FULL, "call_output_full", NONE, "rfc9113-10.5-02", "{name: output_full,", \
        "the library holds as much output as the limit output allows"

static void
full_output(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn *conn = server->conn;
    while (sw_conn_ping(conn, (const uint8_t *)"12345678") == SW_STATUS_OK)
        ;
    const sw_setting window = {SW_SETTINGS_INITIAL_WINDOW_SIZE, 5};
    REFUSED(server, sw_conn_ping(conn, (const uint8_t *)"12345678"), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_send_headers(conn, 1, get_fields, 4, 0), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_reset_stream(conn, 1, 0), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_push_promise(conn, 1, get_fields, 4, &promised), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_update_settings(conn, &window, 1), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_goaway(conn, SW_ERROR_NO_ERROR, NULL, 0), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_send_frame(conn, 0xee, 0, 0, NULL, 0), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_send_altsvc(conn, 1, NULL, 0, NULL, 0), OUTPUT_FULL_EXPECTED);
    REFUSED(server, sw_conn_send_origin(conn, NULL, 0), OUTPUT_FULL_EXPECTED);
}

/* -- settings: spec/settings.yaml */

static void
offers_all(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1);
}

static const struct wrong_setting {
    sw_setting setting;
    enum sw_role role;
    struct expected expected;
} wrong_settings[] = {
#define VALUE(name, cite, row, why)                                   \
    {                                                                 \
        SW_STATUS_SETTINGS_VALUE, "settings_" name, 1, cite, row, why \
    }
    {{SW_SETTINGS_ENABLE_PUSH, 2},
     SW_ROLE_CLIENT,
     VALUE("enable_push_range", "rfc9113-6.5.2-03", "range: {max: 1,",
           "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.")},
    {{SW_SETTINGS_ENABLE_PUSH, 1},
     SW_ROLE_SERVER,
     VALUE("enable_push_role", "rfc9113-6.5.2-06, rfc9113-6.5.2-04", "sender: {role: server",
           "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.")},
    {{SW_SETTINGS_INITIAL_WINDOW_SIZE, 0x80000000},
     SW_ROLE_SERVER,
     VALUE("initial_window_size_range", "rfc9113-6.5.2-09", "range: {max: 0x7fffffff",
           "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.")},
    {{SW_SETTINGS_MAX_FRAME_SIZE, 16383},
     SW_ROLE_CLIENT,
     VALUE("max_frame_size_range", "rfc9113-6.5.2-11, rfc9113-6.5.2-10", "range: {min: 16384",
           "MAX_FRAME_SIZE outside 16,384 to 16,777,215 ends the connection with PROTOCOL_ERROR.")},
    {{SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 2},
     SW_ROLE_SERVER,
     VALUE("enable_connect_protocol_range", "rfc8441-3-01", "range: {max: 1,", "ENABLE_CONNECT_PROTOCOL is 0 or 1.")},
    {{SW_SETTINGS_ENABLE_CONNECT_PROTOCOL, 0},
     SW_ROLE_SERVER,
     VALUE("enable_connect_protocol_change", "rfc8441-3-03", "change: {forbid: decrease",
           "ENABLE_CONNECT_PROTOCOL does not go back from 1 to 0.")},
    {{SW_SETTINGS_NO_RFC7540_PRIORITIES, 2},
     SW_ROLE_SERVER,
     VALUE("no_rfc7540_priorities_range", "rfc9218-2.1-02", "range: {max: 1,",
           "NO_RFC7540_PRIORITIES other than 0 or 1 ends the connection with PROTOCOL_ERROR.")},
    {{SW_SETTINGS_NO_RFC7540_PRIORITIES, 1},
     SW_ROLE_SERVER,
     VALUE("no_rfc7540_priorities_change", "rfc9218-2.1-05, rfc9218-2.1-04", "change: {forbid: any",
           "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.")},
    {{0x77, 1},
     SW_ROLE_CLIENT,
     {SW_STATUS_INVALID_ARGUMENT, "call_setting_unknown", 1, "rfc9113-6.5.2-13", "{name: setting_unknown,",
      "the library does not know the setting"}},
};
static const struct wrong_setting *wrong_setting;

static void
setting(void)
{
    enum sw_role role = wrong_setting->role;
    struct endpoint *endpoint = open_endpoint(role, role == SW_ROLE_SERVER ? offers_all : NULL);
    const sw_setting both[] = {{SW_SETTINGS_INITIAL_WINDOW_SIZE, 5}, wrong_setting->setting};
    expect_refusal(wrong_setting->expected.said, endpoint, sw_conn_update_settings(endpoint->conn, both, 2),
                   &wrong_setting->expected);
}

static void
settings(void)
{
    for (size_t i = 0; i < sizeof wrong_settings / sizeof wrong_settings[0]; i++) {
        wrong_setting = &wrong_settings[i];
        run_fed_whole(setting);
    }
}

/* -- callbacks, memory, and the end */

static sw_conn *inside;
static enum sw_status from_inside;

static void
call_from_hook(void *arg, const sw_trace_frame *frame)
{
    (void)arg;
    (void)frame;
    if (inside)
        from_inside = sw_conn_ping(inside, (const uint8_t *)"12345678");
}

static void
traced(sw_config *config)
{
    sw_config_set_trace(config, NULL, call_from_hook, NULL);
}

static void
callback(void)
{
    inside = NULL;
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, traced);
    inside = client->conn;
    cr_assert(eq(int, sw_conn_send_headers(client->conn, 1, get_fields, 4, 0), SW_STATUS_OK));
    inside = NULL;
    REFUSED(
        client, from_inside, SW_STATUS_REENTERED, "call_reentered", NONE, "rfc9113-4.3-01", "{name: reentered,",
        "a callback called the connection, which is in the middle of something: the frames of a field block follow one another");
}

static void
ended(void)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_data(0, "no stream", 0));
    REFUSED(server, server->status, SW_STATUS_TERMINATED, "call_ended", NONE, "rfc9113-5.4.1-02", "{name: ended,",
            "the connection has ended; sw_conn_error() says why");
    REFUSED(server, sw_conn_send_headers(server->conn, 0, get_fields, 4, 0), SW_STATUS_TERMINATED,
            "connection/dead/send NEW_STREAM", NONE, "rfc9113-5.4.1-02", "{send: [NEW_STREAM, FRAME, GOAWAY], refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");
    REFUSED(server, sw_conn_acknowledge_data(server->conn, 1, 0), SW_STATUS_TERMINATED, "connection/dead/send FRAME", NONE,
            "rfc9113-5.4.1-02", "{send: [NEW_STREAM, FRAME, GOAWAY], refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");
    REFUSED(server, sw_conn_shutdown(server->conn), SW_STATUS_TERMINATED, "connection/dead/send GOAWAY", NONE, "rfc9113-5.4.1-02",
            "{send: [NEW_STREAM, FRAME, GOAWAY], refuse: TERMINATED",
            "The transport is closed after the GOAWAY of a connection error.");
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_PROTOCOL_ERROR)); /* which is another matter */
}

static int starved;

static void *
allocate(void *context, size_t size)
{
    (void)context;
    return starved ? NULL : malloc(size);
}

static void *
reallocate(void *context, void *memory, size_t old_size, size_t length)
{
    (void)context;
    (void)old_size;
    return starved ? NULL : realloc(memory, length);
}

static void
release(void *context, void *memory, size_t length)
{
    (void)context;
    (void)length;
    free(memory);
}

static void
memory(void)
{
    const sw_allocator allocator = {allocate, reallocate, release, NULL};
    sw_config *config = sw_config_new(SW_ROLE_CLIENT, &allocator);
    struct endpoint client = {0};
    starved = 0;
    cr_assert(eq(int, sw_conn_new(config, &client.conn), SW_STATUS_OK));
    starved = 1;
    REFUSED(&client, sw_conn_send_headers(client.conn, 1, get_fields, 4, 0), SW_STATUS_NO_MEMORY, "call_no_memory", NONE,
            "rfc9113 10.5", "{name: no_memory,", "an allocation failed; the call may be made again");
    starved = 0;
    cr_assert(eq(int, sw_conn_send_headers(client.conn, 1, get_fields, 4, 0), SW_STATUS_OK));
    sw_conn_free(client.conn);
    sw_config_free(config);
}

/* A call that takes octets and finds no memory ends the connection, and every one after it. */
static void
ended_no_memory(void)
{
    struct endpoint *server = open_server();
    run.fail = run.allocations + 1;
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    run.fail = 0;
    REFUSED(server, server->status, SW_STATUS_NO_MEMORY, "call_ended_no_memory", NONE, "rfc9113-5.4.1-02",
            "{name: ended_no_memory,", "an allocation failed, which has ended the connection");
}

Test(refusals, all_are_explained)
{
    static void (*const walks[])(void) = {arguments,    refuse_options,  streams,      size,   full_output,
                                          settings,     callback,        ended,        memory, ended_no_memory,
                                          refuse_cells, refuse_sections, refuse_bodies};
    for (size_t i = 0; i < sizeof walks / sizeof walks[0]; i++)
        run_fed_whole(walks[i]);

    for (unsigned check = SW_CHECK_NONE + 1; check < SW_CHECK_COUNT; check++) {
        const char *name = sw_check_name((enum sw_check)check);
        int of_calls = sw_check_cells[check].verdict == SW_VERDICT_REFUSE || strncmp(name, "field_", 6) == 0 ||
                       strncmp(name, "settings_", 9) == 0;
        if (of_calls && !refusal_was_met(name))
            cr_fatal("no call was refused for %s", name);
    }
}

/* The last refusal stays until the next: calls that succeed, and errors of the peer, are another matter. */
TestWhole(refusals, stay_until_the_next)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, sw_conn_refusal(server->conn).status, SW_STATUS_OK));
    cr_assert(eq(str, (char *)(uintptr_t)sw_conn_refusal(server->conn).why, ""));
    cr_assert(eq(int, sw_conn_end_stream(server->conn, 1), SW_STATUS_WRONG_STATE));
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    feed(server, frame_data(3, "idle", 0));
    feed(server, text(""));
    cr_assert(eq(int, sw_conn_refusal(server->conn).status, SW_STATUS_TERMINATED));
    cr_assert(eq(int, sw_conn_error(server->conn).error, SW_ERROR_PROTOCOL_ERROR));
}

/* Statuses and error codes in a sentence; a number that names nothing is "unknown". */
Test(refusals, texts)
{
    cr_assert(eq(str, (char *)(uintptr_t)sw_status_text(SW_STATUS_OK), "Done."));
    cr_assert(eq(str, (char *)(uintptr_t)sw_status_text(SW_STATUS_MALFORMED), "The field section would be malformed."));
    cr_assert(eq(str, (char *)(uintptr_t)sw_error_text(0x7),
                 "The stream was refused before any of it was processed; the request may be retried."));
    cr_assert(eq(str, (char *)(uintptr_t)sw_error_text(0xd), "The endpoint wants HTTP/1.1 for this request."));
    cr_assert(eq(str, (char *)(uintptr_t)sw_error_text(0xe), "unknown"));
    for (int status = 1; status > -20; status--) {
        const char *said = sw_status_text((enum sw_status)status);
        cr_assert(said[0] >= 'A' && said[0] <= 'Z' && said[strlen(said) - 1] == '.');
    }
}
