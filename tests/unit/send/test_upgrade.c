/* HTTP/2 from a request of HTTP/1.1 (RFC 7540 3.2, 3.2.1): stream 1, HTTP2-Settings, and what may follow. */
#include "verdict.h"

#define TEXT(text) (const uint8_t *)(text), sizeof(text) - 1

/* 0003 00000064, 0004 02000000, 0002 00000000 (RFC 9113 6.5.1) in the alphabet of RFC 4648 5, as curl sends them. */
#define CURL "AAMAAABkAAQCAAAAAAIAAAAA"

static uint8_t value[SW_UPGRADE_SETTINGS_OCTETS];
static size_t value_length;

static enum sw_status
as_client(struct endpoint *client, const char *method)
{
    return sw_conn_upgrade_client(client->conn, (const uint8_t *)method, strlen(method), value, sizeof value, &value_length);
}

static enum sw_status
as_server(struct endpoint *server, const char *method, const char *settings)
{
    return sw_conn_upgrade_server(server->conn, (const uint8_t *)method, strlen(method), (const uint8_t *)settings,
                                  strlen(settings));
}

/* The settings of the field are in force at once, and 101 acknowledges them: SETTINGS goes out, and no ACK (3.2.1). */
TestWhole(upgrade, of_a_server)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, as_server(server, "GET", CURL), SW_STATUS_OK));
    take_output(server);
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 1));
    cr_assert(eq(int, sent_frame(server, TYPE_SETTINGS).flags, 0));
    cr_assert(eq(str, state_of(server, 1), "half_closed_remote"));
    cr_assert(eq(i64, send_window(server, 1), 33554432));
    cr_assert(eq(u32, sw_conn_setting(server->conn, false, SW_SETTINGS_MAX_CONCURRENT_STREAMS), 100));
    cr_assert(eq(u32, sw_conn_setting(server->conn, false, SW_SETTINGS_ENABLE_PUSH), 0));
    cr_assert(eq(u32, sw_conn_last_stream_id(server->conn, false), 1));
    cr_assert(eq(sz, streams_open(server), 1));
    cr_assert(eq(str, seen(server), ""));
    forget(server);

    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, send_data(server, 1, "content", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    feed(server, joined(preface(), frame_settings_empty(), frame_headers(3, block_get("/"), END_STREAM)));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(server, "HEADERS 3"), 1));
    cr_assert(eq(int, sent_frame(server, TYPE_SETTINGS).flags, ACK));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* The request has come whole, so nothing of it follows (RFC 9113 5.1: half-closed (remote)). */
TestWhole(upgrade, leaves_nothing_of_the_request)
{
    const struct wire late[] = {frame_data(1, "late", 0), frame_headers(1, block_get("/"), END_STREAM)};
    for (size_t i = 0; i < 2; i++) {
        struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
        cr_assert(eq(int, as_server(server, "GET", ""), SW_STATUS_OK));
        feed(server, joined(preface(), frame_settings_empty(), late[i]));
        cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
    }
}

/* What the client's first SETTINGS frame says counts from then on, whatever the field said before. */
TestWhole(upgrade, settings_may_change_with_the_preface)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, as_server(server, "GET", "AAgAAAABAAkAAAAB"), SW_STATUS_OK)); /* ENABLE_CONNECT_PROTOCOL 1, 0x9 1 */
    cr_assert(eq(u32, sw_conn_setting(server->conn, false, SW_SETTINGS_NO_RFC7540_PRIORITIES), 1));
    feed(server, joined(preface(), frame_settings(0x8, 0, 0x9, 0, INITIAL_WINDOW_SIZE, 10)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(i64, send_window(server, 1), 10));
}

/* RFC 9110 9.3.2: the response to HEAD has no content, whatever its content-length says. */
TestWhole(upgrade, knows_head)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL), *other = new_endpoint(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, as_server(server, "HEAD", CURL), SW_STATUS_OK));
    cr_assert(eq(int, as_server(other, "GET", CURL), SW_STATUS_OK));
    cr_assert(
        eq(int, send_headers(other, 1, SW_SEND_END_STREAM, ":status", "200", "content-length", "5"), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200", "content-length", "5"), SW_STATUS_OK));

    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(int, as_client(client, "HEAD"), SW_STATUS_OK));
    feed(client, joined(frame_settings_empty(), frame_headers(1, block(":status", "200", "content-length", "5"), END_STREAM)));
    cr_assert(eq(int, saw(client, "HEADERS 1 response"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* A client says its SETTINGS twice (3.2.1): in the field, and behind its preface. */
TestWhole(upgrade, of_a_client)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(int, as_client(client, "GET"), SW_STATUS_OK));
    cr_assert(eq(str, state_of(client, 1), "half_closed_local"));
    take_output(client);
    cr_assert(eq(sz, sent_frames(client, TYPE_HEADERS), 0));
    struct seen_frame settings = sent_frame(client, TYPE_SETTINGS);
    cr_assert(eq(sz, value_length, settings.length / 6 * 8));
    /* ENABLE_PUSH 0 and MAX_HEADER_LIST_SIZE 65536: 0002 00000000, 0006 00010000, and before that MAX_CONCURRENT_STREAMS 100 */
    cr_assert(eq(int, memcmp(value, "AAIAAAAA", 8), 0));
    cr_assert(eq(u32, sw_conn_next_stream_id(client->conn), 3));
    forget(client);
    feed(client, joined(frame_settings_empty(), frame_headers(1, block_ok(), 0), frame_data(1, "content", END_STREAM)));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(str, verdict(client), "ok"));
}

/* Both of ours: the field of the one is read by the other, and streams of both kinds follow. */
TestWhole(upgrade, of_both)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, takes_push), *server = new_endpoint(SW_ROLE_SERVER, NULL);
    cr_assert(eq(int, as_client(client, "GET"), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_upgrade_server(server->conn, TEXT("GET"), value, value_length), SW_STATUS_OK));
    static const sw_field pushed[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
    };
    uint32_t promised;
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, pushed, 4, &promised), SW_STATUS_OK)); /* before the preface */
    send_headers(server, 2, SW_SEND_END_STREAM, ":status", "204");
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    send_headers(client, 3, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    converse(client, server);
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    converse(client, server);
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 1"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 2"), 1));
    cr_assert(eq(int, saw(client, "STREAM_CLOSED 3"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 3"), 1));
    cr_assert(eq(int, client->status, SW_STATUS_OK));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
}

/* What is refused: the octet or the setting at fault is told, nothing has changed, and the lawful call passes. */
TestWhole(upgrade, refuses_and_says_where)
{
    static const struct {
        const char *settings;
        enum sw_status status;
        const char *rule;
        size_t index;
    } wrong[] = {
        {"AAMAAAB+", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_base64", 7}, /* + and / are base64's, - and _ base64url's */
        {"AAMAAABkAAQ/AAAA", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_base64", 11},
        {"AAMAAABk AAQCAAA", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_base64", 8},
        {"AAMAAA==", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_base64", 6},
        {"AAMAAABkA=", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_base64", 9},
        {"AAMAAABkAA", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_length", SW_NO_INDEX},
        {"A", SW_STATUS_INVALID_ARGUMENT, "call_upgrade_length", SW_NO_INDEX},
        {"AAMAAABkAAIAAAAC", SW_STATUS_SETTINGS_VALUE, "settings_enable_push_range", 1},
        {"AASAAAAA", SW_STATUS_SETTINGS_VALUE, "settings_initial_window_size_range", 0}, /* 2^31 */
        {"AAUAAAAB", SW_STATUS_SETTINGS_VALUE, "settings_max_frame_size_range", 0},
    };
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        cr_assert(eq(int, as_server(server, "GET", wrong[i].settings), wrong[i].status));
        sw_refusal refusal = sw_conn_refusal(server->conn);
        cr_assert(eq(str, named(wrong[i].settings, (char *)(uintptr_t)refusal.rule), named(wrong[i].settings, wrong[i].rule)));
        cr_assert(eq(sz, refusal.index, wrong[i].index));
        cr_assert(eq(sz, streams_held(server), 0));
        cr_assert(eq(u32, sw_conn_setting(server->conn, false, SW_SETTINGS_MAX_CONCURRENT_STREAMS), 0xffffffff));
    }
    cr_assert(eq(int, as_server(server, "", CURL), SW_STATUS_MALFORMED));
    cr_assert(eq(int, as_server(server, "GE T", CURL), SW_STATUS_MALFORMED));
    cr_assert(eq(int, as_server(server, "CONNECT", CURL), SW_STATUS_MALFORMED));
    cr_assert(eq(int, sw_conn_upgrade_server(server->conn, NULL, 3, TEXT(CURL)), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_conn_upgrade_server(server->conn, TEXT("GET"), NULL, 8), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, as_client(server, "GET"), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(sz, streams_held(server), 0));
    cr_assert(eq(int, as_server(server, "PATCH", "_-8AAAAA"), SW_STATUS_OK)); /* setting 0xffef, which is not known */
    cr_assert(eq(int, as_server(server, "GET", CURL), SW_STATUS_WRONG_STATE));

    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(int, as_server(client, "GET", CURL), SW_STATUS_WRONG_ROLE));
    cr_assert(eq(int, sw_conn_upgrade_client(client->conn, TEXT("GET"), value, 7, &value_length), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(str, (char *)(uintptr_t)sw_conn_refusal(client->conn).rule, "call_upgrade_room"));
    cr_assert(eq(sz, streams_held(client), 0));
    cr_assert(eq(int, as_client(client, "GET"), SW_STATUS_OK));
    cr_assert(eq(int, as_client(client, "GET"), SW_STATUS_WRONG_STATE));
}

/* Where memory is short the connection is as before, and the call may be made again. */
TestAllocations(upgrade, short_of_memory)
{
    struct endpoint *both[] = {new_endpoint(SW_ROLE_SERVER, NULL), new_endpoint(SW_ROLE_CLIENT, NULL)};
    for (size_t i = 0; i < 2; i++) {
        if (!both[i]->conn)
            continue;
        for (int again = 0;; again++) {
            enum sw_status status = i ? as_client(both[i], "GET") : as_server(both[i], "GET", CURL);
            cr_assert(status == SW_STATUS_OK || (status == SW_STATUS_NO_MEMORY && memory_failed() && again == 0));
            cr_assert(eq(sz, streams_held(both[i]), status == SW_STATUS_OK));
            if (status == SW_STATUS_OK)
                break;
        }
    }
}
