/* Frames with options: padding (RFC 9113 6.1, 6.2, 6.6), the priority of RFC 7540 5.3, a promised stream that is chosen, one DATA frame. */
#include "verdict.h"

static const sw_field get_fields[] = {
    {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
    {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
    {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
    {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
};

static void
wire_is(struct endpoint *endpoint, struct wire expected)
{
    take_output(endpoint);
    struct wire seen = output(endpoint);
    cr_assert(eq(sz, seen.length, expected.length));
    cr_assert(eq(int, memcmp(seen.octets, expected.octets, expected.length), 0));
    forget(endpoint);
}

/* RFC 9113 6.2: Pad Length, E and Stream Dependency, Weight minus one, the fragment, the padding. */
TestWhole(frames_with, headers_are_padded_and_prioritized)
{
    struct endpoint *client = open_client();
    const sw_send_options options = {
        .padded = true, .padding = 3, .prioritized = true, .priority = {.dependency = 7, .weight = 256, .exclusive = true}};
    cr_assert(eq(int, sw_conn_send_headers_with(client->conn, 1, get_fields, 4, SW_SEND_END_STREAM, &options), SW_STATUS_OK));
    /* :method GET, :scheme http, :path / are 82 86 84; :authority a is a literal with an indexed name, 41 01 1f... or 41 01 61 */
    take_output(client);
    struct seen_frame seen = sent_frame(client, TYPE_HEADERS);
    cr_assert(eq(int, seen.flags, END_STREAM | END_HEADERS | PADDED | WITH_PRIORITY));
    cr_assert(eq(int, memcmp(seen.payload, "\x03\x80\x00\x00\x07\xff\x82\x86\x84\x41", 10), 0));
    cr_assert(eq(int, memcmp(seen.payload + seen.length - 3, "\0\0\0", 3), 0));
    struct endpoint *server = open_server();
    feed(server, output(client));
    cr_assert(eq(int, saw(server, "HEADERS 1 request"), 1));
    cr_assert(eq(int, server->status, SW_STATUS_OK));
}

/* Padding of 0 octets is a Pad Length field all the same; 255 is the most. A block longer than a frame is padded in its first. */
TestWhole(frames_with, padding_of_any_length)
{
    static uint8_t value[40000];
    memset(value, 0xff, sizeof value); /* longer in Huffman code, so it goes out as it is (RFC 7541 5.2) */
    sw_field fields[5];
    memcpy(fields, get_fields, sizeof get_fields);
    fields[4] = (sw_field){.name = (const uint8_t *)"x-long", .name_length = 6, .value = value, .value_length = 0};
    static const uint32_t lengths[] = {0, 1, 16365, 16380, 16384, 32500, 32750, 32768, 40000};
    static const uint8_t paddings[] = {0, 1, 254, 255};
    struct endpoint *client = open_client(), *server = open_server();
    uint32_t id = 1;
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        for (size_t j = 0; j < sizeof paddings; j++, id += 2) {
            const sw_send_options options = {
                .padded = true, .padding = paddings[j], .prioritized = j % 2, .priority = {.dependency = 0, .weight = 1}};
            fields[4].value_length = lengths[i];
            fields[4].flags = SW_FIELD_NO_INDEX;
            cr_assert(eq(int, sw_conn_send_headers_with(client->conn, id, fields, 5, SW_SEND_END_STREAM, &options), SW_STATUS_OK));
            take_output(client);
            struct seen_frame seen = sent_frame(client, TYPE_HEADERS);
            feed(server, output(client));
            forget(client);
            cr_assert(eq(int, server->status, SW_STATUS_OK));
            char line[40];
            snprintf(line, sizeof line, "HEADERS %u request", (unsigned)id);
            cr_assert(eq(int, saw(server, line), 1));
            cr_assert(eq(int, seen.payload[0], paddings[j]));
            cr_assert(eq(int, seen.length <= 16384, 1));
            forget(server);
            send_headers(server, id, SW_SEND_END_STREAM, ":status", "204");
            feed(client, output(server));
        }
    }
}

/* RFC 9113 6.6: a promise is padded, and its stream chosen: identifiers that were passed over are used up (5.1.1). */
TestWhole(frames_with, a_promise_is_padded_and_chosen)
{
    struct endpoint *server = server_with_stream(1, 0);
    const sw_send_options options = {.padded = true, .padding = 2, .promised_stream_id = 6};
    uint32_t promised = 0;
    cr_assert(eq(int, sw_conn_push_promise_with(server->conn, 1, get_fields, 4, &options, &promised), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 6));
    take_output(server);
    struct seen_frame seen = sent_frame(server, TYPE_PUSH_PROMISE);
    cr_assert(eq(int, seen.flags, END_HEADERS | PADDED));
    cr_assert(eq(int, memcmp(seen.payload, "\x02\x00\x00\x00\x06\x82\x86\x84", 8), 0));
    cr_assert(eq(int, memcmp(seen.payload + seen.length - 2, "\0\0", 2), 0));
    cr_assert(eq(u32, sw_conn_next_stream_id(server->conn), 8));
    cr_assert(eq(int, sw_conn_push_promise(server->conn, 1, get_fields, 4, &promised), SW_STATUS_OK));
    cr_assert(eq(u32, promised, 8));
}

/* RFC 7540 6.3: E, Stream Dependency, Weight minus one, in any state of the stream. */
TestWhole(frames_with, priority_frames)
{
    struct endpoint *client = open_client();
    cr_assert(eq(int, sw_conn_send_priority(client->conn, 3, 0, 201, false), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_send_priority(client->conn, 5, 3, 1, true), SW_STATUS_OK));
    wire_is(client, hex("000005 02 00 00000003 00000000 c8  000005 02 00 00000005 80000003 00"));
    send_headers(client, 7, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
    sw_conn_reset_stream(client->conn, 7, SW_ERROR_CANCEL);
    take_output(client);
    forget(client);
    cr_assert(eq(int, sw_conn_send_priority(client->conn, 7, 3, 256, false), SW_STATUS_OK));
    wire_is(client, hex("000005 02 00 00000007 00000003 ff"));
}

static const sw_slice nothing = {NULL, 0, NULL};

static struct endpoint *
answering(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    return server;
}

/* RFC 9113 6.1: content, padding and its length count against the windows; an empty frame does not, and ends nothing. */
TestWhole(frames_with, one_data_frame)
{
    struct endpoint *server = answering();
    const sw_slice five = {(const uint8_t *)"12345", 5, NULL};
    const sw_send_options with_padding = {.padded = true, .padding = 3}, just = {.padded = true};
    int64_t window = sw_conn_send_window(server->conn, 1);
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, 0, NULL, NULL, NULL), SW_STATUS_OK));
    wire_is(server, frame(TYPE_DATA, 0, 1, text("")));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 1), window));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, 0, NULL, NULL, NULL), SW_STATUS_OK));
    wire_is(server, frame_data(1, "12345", 0));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 1), window - 5));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, 0, &with_padding, NULL, NULL), SW_STATUS_OK));
    wire_is(server, frame(TYPE_DATA, PADDED, 1, padded(text("12345"), 3)));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 1), window - 14));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 0), window - 14));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, SW_SEND_END_STREAM, &just, NULL, NULL), SW_STATUS_OK));
    wire_is(server, frame(TYPE_DATA, PADDED | END_STREAM, 1, hex("00")));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 0), window - 15));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, 0, NULL, NULL, NULL), SW_STATUS_WRONG_STATE));
}

/* The frame goes out whole or not at all: of a window of 10 octets it takes what fits, padding included, and 6.9.1 an empty one. */
TestWhole(frames_with, one_data_frame_fits_the_windows)
{
    struct endpoint *server = open_server();
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 10));
    feed(server, frame_headers(1, block_get("/"), 0));
    send_headers(server, 1, 0, ":status", "200");
    forget(server);
    const sw_slice seven = {(const uint8_t *)"1234567", 7, NULL}, eight = {(const uint8_t *)"12345678", 8, NULL};
    const sw_send_options with_padding = {.padded = true, .padding = 2};
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, eight, 0, &with_padding, NULL, NULL), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, seven, 0, &with_padding, NULL, NULL), SW_STATUS_OK));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 1), 0));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, 0, NULL, NULL, NULL), SW_STATUS_OK));
    const sw_send_options just = {.padded = true};
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, 0, &just, NULL, NULL), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, SW_SEND_END_STREAM, NULL, NULL, NULL), SW_STATUS_OK));
    wire_is(server,
            joined(frame(TYPE_DATA, PADDED, 1, padded(text("1234567"), 2)), frame_data(1, "", 0), frame_data(1, "", END_STREAM)));
}

/* RFC 9113 8.1.1: content counts against content-length, padding does not. */
TestWhole(frames_with, one_data_frame_keeps_to_content_length)
{
    struct endpoint *server = server_with_stream(1, 0);
    send_headers(server, 1, 0, ":status", "200", "content-length", "5");
    const sw_slice five = {(const uint8_t *)"12345", 5, NULL}, six = {(const uint8_t *)"123456", 6, NULL};
    const sw_send_options with_padding = {.padded = true, .padding = 9};
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, six, 0, NULL, NULL, NULL), SW_STATUS_CONTENT_LENGTH));
    cr_assert(
        eq(int, sw_conn_send_data_frame(server->conn, 1, nothing, SW_SEND_END_STREAM, NULL, NULL, NULL), SW_STATUS_CONTENT_LENGTH));
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, SW_SEND_END_STREAM, &with_padding, NULL, NULL), SW_STATUS_OK));
}

static size_t given_back;

static void
give_back(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg;
    (void)octets;
    given_back += length;
}

/* By reference it is one frame too, and released once; a reset drops a padded frame and returns its windows (6.9). */
TestWhole(frames_with, one_data_frame_by_reference_and_dropped)
{
    struct endpoint *server = answering();
    given_back = 0;
    const sw_slice five = {(const uint8_t *)"12345", 5, NULL};
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, 0, NULL, give_back, NULL), SW_STATUS_OK));
    wire_is(server, frame_data(1, "12345", 0));
    cr_assert(eq(sz, given_back, 5));
    int64_t window = sw_conn_send_window(server->conn, 0);
    const sw_send_options with_padding = {.padded = true, .padding = 9};
    cr_assert(eq(int, sw_conn_send_data_frame(server->conn, 1, five, SW_SEND_END_STREAM, &with_padding, NULL, NULL), SW_STATUS_OK));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 0), window - 15));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    cr_assert(eq(i64, sw_conn_send_window(server->conn, 0), window));
    wire_is(server, frame_rst_stream(1, CANCEL));
}

/* Where memory is short nothing goes out, and nothing is taken. */
TestAllocations(frames_with, short_of_memory)
{
    struct endpoint *server = open_server();
    if (!server->conn || feed(server, frame_headers(1, block_get("/"), 0)) != SW_STATUS_OK)
        return;
    if (send_headers(server, 1, 0, ":status", "200") != SW_STATUS_OK)
        return;
    const sw_slice five = {(const uint8_t *)"12345", 5, NULL};
    const sw_send_options with_padding = {.padded = true, .padding = 200};
    for (int i = 0; i < 40; i++) {
        int64_t window = sw_conn_send_window(server->conn, 1);
        sw_statistics before, after;
        sw_conn_statistics(server->conn, &before);
        enum sw_status status = sw_conn_send_data_frame(server->conn, 1, five, 0, &with_padding, NULL, NULL);
        sw_conn_statistics(server->conn, &after);
        cr_assert(status == SW_STATUS_OK || (status == SW_STATUS_NO_MEMORY && memory_failed()));
        cr_assert(eq(i64, sw_conn_send_window(server->conn, 1), status == SW_STATUS_OK ? window - 206 : window));
        cr_assert(eq(sz, after.output_held, before.output_held + (status == SW_STATUS_OK ? 215 : 0)));
    }
}
