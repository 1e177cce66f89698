/* SETTINGS (RFC 9113 6.5): ranges and changes of the peer's, acknowledgement, and how ours come into force. */
#include "verdict.h"

enum { ENABLE_CONNECT_PROTOCOL = 0x8, NO_RFC7540_PRIORITIES = 0x9 }; /* RFC 8441 3, RFC 9218 2.1 */

static enum sw_status
change(struct endpoint *endpoint, uint32_t id, uint32_t value)
{
    const sw_setting setting = {id, value};
    enum sw_status status = sw_conn_update_settings(endpoint->conn, &setting, 1);
    take_output(endpoint);
    return status;
}

static uint32_t
in_force(struct endpoint *endpoint, bool ours, uint32_t id)
{
    return sw_conn_setting(endpoint->conn, ours, (enum sw_settings)id);
}

/* -- the peer's values (RFC 9113 6.5.2, RFC 8441 3, RFC 9218 2.1) */

struct row {
    const char *name;
    uint32_t id, value;
    const char *verdict;
};
static struct row row;
static enum sw_role role;

static void
a_value_arrives(void)
{
    struct endpoint *endpoint = new_endpoint(role, NULL);
    feed(endpoint, joined(role == SW_ROLE_SERVER ? preface() : text(""), frame_settings(row.id, row.value)));
    cr_assert(eq(str, named(row.name, verdict(endpoint)), named(row.name, row.verdict)));
    int good = strcmp(row.verdict, "ok") == 0;
    cr_assert(eq(int, saw(endpoint, "SETTINGS"), good));
    cr_assert(eq(sz, sent_frames(endpoint, TYPE_SETTINGS), good ? 2 : 1)); /* ours, and the acknowledgement */
    if (good)
        cr_assert(eq(u32, in_force(endpoint, false, row.id), row.value));
}

static void
run_rows(const struct row *rows, size_t count, enum sw_role side)
{
    role = side;
    for (size_t i = 0; i < count; i++) {
        row = rows[i];
        run_fed_every_way(a_value_arrives);
    }
}

Test(settings, values_of_either_end)
{
    static const struct row rows[] = {
        {"HEADER_TABLE_SIZE 0", HEADER_TABLE_SIZE, 0, "ok"},
        {"HEADER_TABLE_SIZE 2^32-1", HEADER_TABLE_SIZE, 0xffffffff, "ok"},
        {"MAX_CONCURRENT_STREAMS 0", MAX_CONCURRENT_STREAMS, 0, "ok"},
        {"MAX_CONCURRENT_STREAMS 2^32-1", MAX_CONCURRENT_STREAMS, 0xffffffff, "ok"},
        {"INITIAL_WINDOW_SIZE 0", INITIAL_WINDOW_SIZE, 0, "ok"},
        {"INITIAL_WINDOW_SIZE 2^31-1", INITIAL_WINDOW_SIZE, 0x7fffffff, "ok"},
        {"INITIAL_WINDOW_SIZE 2^31", INITIAL_WINDOW_SIZE, 0x80000000, "C:FLOW_CONTROL_ERROR"},
        {"INITIAL_WINDOW_SIZE 2^32-1", INITIAL_WINDOW_SIZE, 0xffffffff, "C:FLOW_CONTROL_ERROR"},
        {"MAX_FRAME_SIZE 0", MAX_FRAME_SIZE, 0, "C:PROTOCOL_ERROR"},
        {"MAX_FRAME_SIZE 2^14-1", MAX_FRAME_SIZE, 16383, "C:PROTOCOL_ERROR"},
        {"MAX_FRAME_SIZE 2^14", MAX_FRAME_SIZE, 16384, "ok"},
        {"MAX_FRAME_SIZE 2^24-1", MAX_FRAME_SIZE, 16777215, "ok"},
        {"MAX_FRAME_SIZE 2^24", MAX_FRAME_SIZE, 16777216, "C:PROTOCOL_ERROR"},
        {"MAX_HEADER_LIST_SIZE 0", MAX_HEADER_LIST_SIZE, 0, "ok"},
        {"MAX_HEADER_LIST_SIZE 2^32-1", MAX_HEADER_LIST_SIZE, 0xffffffff, "ok"},
        {"ENABLE_PUSH 0", ENABLE_PUSH, 0, "ok"},
        {"ENABLE_PUSH 2", ENABLE_PUSH, 2, "C:PROTOCOL_ERROR"},
        {"ENABLE_CONNECT_PROTOCOL 2", ENABLE_CONNECT_PROTOCOL, 2, "C:PROTOCOL_ERROR"},
        {"NO_RFC7540_PRIORITIES 0", NO_RFC7540_PRIORITIES, 0, "ok"},
        {"NO_RFC7540_PRIORITIES 1", NO_RFC7540_PRIORITIES, 1, "ok"},
        {"NO_RFC7540_PRIORITIES 2", NO_RFC7540_PRIORITIES, 2, "C:PROTOCOL_ERROR"},
    };
    run_rows(rows, sizeof rows / sizeof rows[0], SW_ROLE_SERVER);
    run_rows(rows, sizeof rows / sizeof rows[0], SW_ROLE_CLIENT);
}

/* RFC 9113 6.5.2: a server must not set ENABLE_PUSH to 1, a client that gets it treats it as C:PROTOCOL_ERROR. */
Test(settings, values_by_role)
{
    static const struct row push = {"ENABLE_PUSH 1", ENABLE_PUSH, 1, "ok"};
    run_rows(&push, 1, SW_ROLE_SERVER);
    static const struct row pushed = {"ENABLE_PUSH 1 from a server", ENABLE_PUSH, 1, "C:PROTOCOL_ERROR"};
    run_rows(&pushed, 1, SW_ROLE_CLIENT);
    static const struct row connect = {"ENABLE_CONNECT_PROTOCOL 1", ENABLE_CONNECT_PROTOCOL, 1, "ok"};
    run_rows(&connect, 1, SW_ROLE_CLIENT);
}

/* RFC 9113 6.5.2: before any SETTINGS the initial values hold. */
TestWhole(settings, initial_values)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(u32, in_force(client, false, HEADER_TABLE_SIZE), 4096));
    cr_assert(eq(u32, in_force(client, false, MAX_CONCURRENT_STREAMS), 0xffffffff));
    cr_assert(eq(u32, in_force(client, false, INITIAL_WINDOW_SIZE), 65535));
    cr_assert(eq(u32, in_force(client, false, MAX_FRAME_SIZE), 16384));
    cr_assert(eq(u32, in_force(client, false, MAX_HEADER_LIST_SIZE), 0xffffffff));
    cr_assert(eq(u32, in_force(client, true, ENABLE_PUSH), 1)); /* ours too, until they are acknowledged */
    cr_assert(eq(u32, in_force(client, true, MAX_CONCURRENT_STREAMS), 0xffffffff));
}

/* RFC 9113 6.5.3: values are processed in the order in which they appear. */
TestFeed(settings, in_order_of_appearance)
{
    struct endpoint *server = open_server();
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 1, MAX_FRAME_SIZE, 20000, INITIAL_WINDOW_SIZE, 2));
    cr_assert(eq(str, seen(server), "SETTINGS 0 4=1 5=20000 4=2\n"));
    cr_assert(eq(u32, in_force(server, false, INITIAL_WINDOW_SIZE), 2));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 1));
    feed(server,
         frame_settings(MAX_FRAME_SIZE, 16383, MAX_FRAME_SIZE, 16384)); /* a wrong one counts although a right one follows */
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 6.5.2: unknown settings are ignored, and acknowledged with the rest. */
TestFeed(settings, unknown_ones)
{
    struct endpoint *server = open_server();
    feed(server, frame_settings(0, 1, 7, 2, 0xffff, 3, MAX_CONCURRENT_STREAMS, 4));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), "SETTINGS 0 0=1 7=2 65535=3 3=4\n"));
    cr_assert(eq(u32, in_force(server, false, MAX_CONCURRENT_STREAMS), 4));
    cr_assert(eq(u32, in_force(server, false, 7), 0));
}

/* RFC 9113 6.5.3: each SETTINGS frame is acknowledged, an empty one too. */
TestFeed(settings, each_is_acknowledged)
{
    struct endpoint *server = open_server();
    feed(server, joined(frame_settings_empty(), frame_settings(MAX_FRAME_SIZE, 20000), frame_settings_empty()));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 3));
    cr_assert(eq(int, sent_frame(server, TYPE_SETTINGS).flags, ACK));
}

/* RFC 9113 6.5.3: an acknowledgement of nothing. */
TestFeed(settings, acknowledgement_of_nothing)
{
    struct endpoint *server = open_server();
    feed(server, frame_settings_ack());
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 8441 3: a server that has sent 1 must not send 0 after it. */
TestFeed(settings, connect_protocol_is_not_taken_back)
{
    struct endpoint *client = open_client();
    feed(client, joined(frame_settings(ENABLE_CONNECT_PROTOCOL, 0), frame_settings(ENABLE_CONNECT_PROTOCOL, 1),
                        frame_settings(ENABLE_CONNECT_PROTOCOL, 1)));
    cr_assert(eq(str, verdict(client), "ok"));
    feed(client, frame_settings(ENABLE_CONNECT_PROTOCOL, 0));
    cr_assert(eq(str, verdict(client), "C:PROTOCOL_ERROR"));
}

/* RFC 9218 2.1: a change after the first SETTINGS frame is a C:PROTOCOL_ERROR; repeating the value is not. */
TestFeed(settings, priorities_are_said_first_or_never)
{
    struct endpoint *server = open_server(); /* its peer's first SETTINGS left it at 0 */
    feed(server, frame_settings(NO_RFC7540_PRIORITIES, 0));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_settings(NO_RFC7540_PRIORITIES, 1));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));

    struct endpoint *other = new_endpoint(SW_ROLE_SERVER, NULL);
    feed(other, joined(preface(), frame_settings(NO_RFC7540_PRIORITIES, 1), frame_settings(NO_RFC7540_PRIORITIES, 1)));
    cr_assert(eq(str, verdict(other), "ok"));
    feed(other, frame_settings(NO_RFC7540_PRIORITIES, 0));
    cr_assert(eq(str, verdict(other), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 10.5.1: MAX_HEADER_LIST_SIZE is advice: a response that is larger still goes out. */
TestFeed(settings, header_list_size_is_advice)
{
    static char value[10001];
    memset(value, 'v', 10000);
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_settings(MAX_HEADER_LIST_SIZE, 0));
    cr_assert(eq(int, send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200", "large", value), SW_STATUS_OK));
    cr_assert(eq(str, verdict(server), "ok"));
}

/* RFC 9113 4.2: our DATA frames are as large as the peer takes, and no larger. */
TestFeed(settings, max_frame_size_cuts_what_we_send)
{
    static const uint8_t content[40000] = {0};
    struct endpoint *server = server_with_stream(1, END_STREAM);
    send_headers(server, 1, 0, ":status", "200");
    feed(server, frame_settings(MAX_FRAME_SIZE, 17000));
    forget(server);
    size_t taken = 0;
    sw_conn_send_data(server->conn, 1, (sw_slice){content, sizeof content, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
    cr_assert(eq(sz, taken, sizeof content));
    take_output(server);
    size_t offset = 0;
    cr_assert(eq(u32, frame_at(output(server), &offset).length, 17000));
    cr_assert(eq(u32, frame_at(output(server), &offset).length, 17000));
    struct seen_frame last = frame_at(output(server), &offset);
    cr_assert(eq(u32, last.length, 6000));
    cr_assert(eq(int, last.flags, END_STREAM));
}

/* -- ours: in force when acknowledged (RFC 9113 6.5.3) */

TestFeed(settings, ours_come_into_force_with_the_acknowledgement)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, change(server, MAX_FRAME_SIZE, 30000), SW_STATUS_OK));
    cr_assert(eq(u32, in_force(server, true, MAX_FRAME_SIZE), 16384));
    feed(server, frame_settings_ack());
    cr_assert(eq(str, seen(server), "SETTINGS_ACK 0\n"));
    cr_assert(eq(u32, in_force(server, true, MAX_FRAME_SIZE), 30000));
}

/* One SETTINGS of ours is under way at the most; further changes are merged and follow the acknowledgement. */
TestFeed(settings, further_changes_are_held_and_merged)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, change(server, INITIAL_WINDOW_SIZE, 1000), SW_STATUS_OK));
    cr_assert(eq(int, change(server, INITIAL_WINDOW_SIZE, 2000), SW_STATUS_OK));
    cr_assert(eq(int, change(server, MAX_FRAME_SIZE, 20000), SW_STATUS_OK));
    cr_assert(eq(int, change(server, INITIAL_WINDOW_SIZE, 3000), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 1));
    cr_assert(eq(u32, sent_frame(server, TYPE_SETTINGS).length, 6));

    forget(server);
    feed(server, frame_settings_ack());
    cr_assert(eq(u32, in_force(server, true, INITIAL_WINDOW_SIZE), 1000));
    struct seen_frame merged = sent_frame(server, TYPE_SETTINGS);
    cr_assert(eq(u32, merged.length, 12));
    cr_assert(eq(int, memcmp(merged.payload, "\x00\x04\x00\x00\x0b\xb8\x00\x05\x00\x00\x4e\x20", 12), 0));
    feed(server, frame_settings_ack());
    cr_assert(eq(u32, in_force(server, true, INITIAL_WINDOW_SIZE), 3000));
    cr_assert(eq(u32, in_force(server, true, MAX_FRAME_SIZE), 20000));
    cr_assert(eq(sz, sent_frames(server, TYPE_SETTINGS), 1));
}

/* While the first SETTINGS is unacknowledged, a change waits for it too. */
TestFeed(settings, change_before_the_preface_is_acknowledged)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL);
    take_output(client);
    forget(client);
    cr_assert(eq(int, change(client, INITIAL_WINDOW_SIZE, 100000), SW_STATUS_OK));
    cr_assert(eq(sz, sent_frames(client, TYPE_SETTINGS), 0));
    feed(client, joined(frame_settings_empty(), frame_settings_ack()));
    cr_assert(eq(u32, sent_frame(client, TYPE_SETTINGS).length, 6));
}

/* RFC 9113 4.2, 6.5.3: larger frames are taken as soon as we said so, smaller ones are demanded when the peer has acknowledged. */
TestWhole(settings, max_frame_size_of_ours)
{
    struct endpoint *server = server_with_stream(1, 0);
    change(server, MAX_FRAME_SIZE, 20000);
    feed(server, frame_data_of(1, filled(20000, 'x'), 0));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_settings_ack());
    change(server, MAX_FRAME_SIZE, 16384);
    feed(server, joined(frame_data_of(1, filled(20000, 'x'), 0), frame_settings_ack()));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_claiming(16385, TYPE_DATA, 0, 1, text("")));
    cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
}

static uint32_t table_size;

static void
announce_table_size(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_setting(config, SW_SETTINGS_HEADER_TABLE_SIZE, table_size), SW_STATUS_OK));
}

/* RFC 7541 6.3: what we announce can be used: a size update to it, once it is acknowledged. */
TestFeed(settings, table_size_that_is_announced_is_taken)
{
    static const struct {
        uint32_t size;
        const char *update;
    } cases[] = {{65536, "3f e1 ff 03"},         {1000000, "3f a1 84 3d"},          {0x0fffffff, "3f e0 ff ff 7f"},
                 {0x10000000, "3f e1 ff ff 7f"}, {0x7fffffff, "3f e0 ff ff ff 07"}, {0xffffffff, "3f e0 ff ff ff 0f"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        table_size = cases[i].size;
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, announce_table_size);
        feed(server, frame_headers(1, joined(hex(cases[i].update), block_get("/"), hex("40 0161 0162")), END_STREAM));
        feed(server, frame_headers(3, joined(block_get("/"), hex("be")), END_STREAM));
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(strstr(seen(server), "HEADERS 3 request") != NULL);
    }
}

/* RFC 9113 4.3.1: after our HEADER_TABLE_SIZE has shrunk and that was acknowledged, the next block begins with a size update. */
TestFeed(settings, header_table_size_of_ours)
{
    struct endpoint *server = open_server();
    change(server, HEADER_TABLE_SIZE, 100);
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_settings_ack())); /* not yet acknowledged */
    cr_assert(eq(str, verdict(server), "ok"));
    struct endpoint *other = open_server();
    change(other, HEADER_TABLE_SIZE, 100);
    feed(other, joined(frame_settings_ack(), frame_headers(1, joined(hex("3f 45"), block_get("/")), END_STREAM))); /* 31 + 69 */
    cr_assert(eq(str, verdict(other), "ok"));
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    cr_assert(eq(str, verdict(server), "C:COMPRESSION_ERROR"));
}

/* RFC 9113 4.3.1, RFC 7541 4.2: the peer's HEADER_TABLE_SIZE makes our next block begin with the smallest size, then the last. */
TestFeed(settings, header_table_size_of_the_peer)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    feed(server, frame_settings(HEADER_TABLE_SIZE, 0, HEADER_TABLE_SIZE, 100));
    send_headers(server, 1, SW_SEND_END_STREAM, ":status", "200");
    struct seen_frame frame = sent_frame(server, TYPE_HEADERS);
    cr_assert(eq(u32, frame.length, 4));
    cr_assert(eq(int, memcmp(frame.payload, "\x20\x3f\x45\x88", 4), 0));
    feed(server, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    cr_assert(eq(u32, sent_frame(server, TYPE_HEADERS).length, 1)); /* said once */
}

/* -- what the program may ask for */

TestWhole(settings, refused_changes_change_nothing)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, change(server, MAX_FRAME_SIZE, 16383), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, change(server, MAX_FRAME_SIZE, 16777216), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, change(server, INITIAL_WINDOW_SIZE, 0x80000000), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, change(server, ENABLE_PUSH, 1), SW_STATUS_SETTINGS_VALUE)); /* RFC 9113 6.5.2 */
    cr_assert(eq(int, change(server, ENABLE_CONNECT_PROTOCOL, 2), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, change(server, NO_RFC7540_PRIORITIES, 1), SW_STATUS_SETTINGS_VALUE)); /* RFC 9218 2.1: only in the first */
    cr_assert(eq(int, change(server, 7, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, change(server, 0x10004, 1), SW_STATUS_INVALID_ARGUMENT));
    const sw_setting both[] = {{MAX_FRAME_SIZE, 20000}, {INITIAL_WINDOW_SIZE, 0xffffffff}};
    cr_assert(eq(int, sw_conn_update_settings(server->conn, both, 2), SW_STATUS_SETTINGS_VALUE));
    take_output(server);
    cr_assert(eq(sz, output(server).length, 0));

    cr_assert(eq(int, change(server, INITIAL_WINDOW_SIZE, 70000), SW_STATUS_OK));
    cr_assert(eq(u32, sent_frame(server, TYPE_SETTINGS).length, 6)); /* nothing of the refused one is left */
    cr_assert(eq(int, change(server, ENABLE_CONNECT_PROTOCOL, 1), SW_STATUS_OK));
    cr_assert(eq(int, change(server, ENABLE_CONNECT_PROTOCOL, 0), SW_STATUS_SETTINGS_VALUE)); /* RFC 8441 3 */
}

TestWhole(settings, configuration)
{
    sw_config *server = sw_config_new(SW_ROLE_SERVER, NULL), *client = sw_config_new(SW_ROLE_CLIENT, NULL);
    cr_assert(eq(int, sw_config_set_setting(server, SW_SETTINGS_ENABLE_PUSH, 1), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, sw_config_set_setting(client, SW_SETTINGS_ENABLE_PUSH, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_config_set_setting(client, SW_SETTINGS_ENABLE_PUSH, 2), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, sw_config_set_setting(server, SW_SETTINGS_MAX_FRAME_SIZE, 1), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, sw_config_set_setting(server, SW_SETTINGS_INITIAL_WINDOW_SIZE, 0x80000000), SW_STATUS_SETTINGS_VALUE));
    cr_assert(eq(int, sw_config_set_setting(server, (enum sw_settings)7, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_limit(server, SW_LIMIT_COUNT, 1), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_connection_window(server, 65534), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_connection_window(server, 0x80000000), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_connection_window(server, 65535), SW_STATUS_OK));
    cr_assert(eq(int, sw_config_set_connection_window(server, 0x7fffffff), SW_STATUS_OK));
    cr_assert(eq(ptr, sw_config_new((enum sw_role)2, NULL), NULL));
    sw_config_free(server);
    sw_config_free(client);
    sw_config_free(NULL);
}
