/* What sw_conn_error() says of each error: frames (RFC 9113 4.2, 6), settings (6.5.2), windows (6.9) and field blocks (RFC 7541).
 */
#include "explained.h"

/* -- who reads */

static struct endpoint *
server_at_work(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, hex(row_played()->octets));
    return server;
}

static struct endpoint *
client_at_work(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, hex(row_played()->octets));
    return client;
}

static void
small_table(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_HEADER_TABLE_SIZE, 100);
}

static struct endpoint *
server_with_a_smaller_table(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_table);
    feed(server, hex(row_played()->octets));
    return server;
}

static void
large_stream_windows(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20);
    sw_config_set_manual_credit(config, true);
}

static struct endpoint *
more_than_the_connection_window(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, large_stream_windows);
    feed(server, frame_headers(1, block_post("/"), 0));
    for (int frames = 0; frames < 5; frames++)
        feed(server, frame_data_of(1, filled(16384, 'x'), 0));
    return server;
}

static void
small_stream_windows(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 100);
}

static struct endpoint *
more_than_the_stream_window(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_stream_windows);
    feed(server, joined(frame_headers(1, block_post("/"), 0), frame_data_of(1, filled(101, 'x'), 0)));
    return server;
}

/* -- what they read; octets of frames are length, type, flags, stream and payload */

static void
explain_layouts(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"a frame larger than MAX_FRAME_SIZE", server_at_work, FRAME_SIZE_ERROR, 1, "spec/frames.yaml", "too_large:",
         "rfc9113-4.2-02, rfc9113-5.4.1-03",
         "A frame that is larger than allowed, or too small for its mandatory fields, is a FRAME_SIZE_ERROR; raised to a "
         "connection error: a frame beyond our MAX_FRAME_SIZE is not read", "004001 00 00 00000001", {NULL}},
        {"DATA on 0", server_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "stream_id:", "rfc9113-6.1-05",
         "DATA on stream 0 ends the connection with PROTOCOL_ERROR.", "000001 00 00 00000000 61", {NULL}},
        {"DATA without its padding length", server_at_work, FRAME_SIZE_ERROR, 1, "spec/frames.yaml", "length:",
         "rfc9113-4.2-02, rfc9113-5.4.1-03", "the octet that gives the padding length is missing", "000000 00 08 00000001",
         {NULL}},
        {"DATA with too much padding", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "padding:", "rfc9113-6.1-07",
         "DATA padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.", "000002 00 08 00000001 02 00",
         {NULL}},
        {"HEADERS on 0", server_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "stream_id:", "rfc9113-6.2-06",
         "HEADERS on stream 0 ends the connection with PROTOCOL_ERROR.", "000001 01 05 00000000 82", {NULL}},
        {"HEADERS with the priority cut", server_at_work, FRAME_SIZE_ERROR, 5, "spec/frames.yaml", "length:",
         "rfc9113-4.2-03, rfc9113-4.2-02", "the padding length or the priority is missing or cut", "000003 01 25 00000005 000000",
         {NULL}},
        {"HEADERS with too much padding", server_at_work, PROTOCOL_ERROR, 5, "spec/frames.yaml", "padding:", "rfc9113-6.2-07",
         "HEADERS padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
         "000002 01 0d 00000005 02 00", {NULL}},
        {"PRIORITY on 0", server_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "stream_id:", "rfc9113-6.3-01",
         "PRIORITY on stream 0 ends the connection with PROTOCOL_ERROR.", "000005 02 00 00000000 0000000100", {NULL}},
        {"RST_STREAM on 0", server_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "stream_id:", "rfc9113-6.4-04",
         "RST_STREAM on stream 0 ends the connection with PROTOCOL_ERROR.", "000004 03 00 00000000 00000000", {NULL}},
        {"RST_STREAM of 3", server_at_work, FRAME_SIZE_ERROR, 1, "spec/frames.yaml", "length:", "rfc9113-6.4-07",
         "RST_STREAM of another length than 4 ends the connection with FRAME_SIZE_ERROR.", "000003 03 00 00000001 000000",
         {NULL}},
        {"SETTINGS on 1", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "stream_id:", "rfc9113-6.5-06",
         "SETTINGS on a stream ends the connection with PROTOCOL_ERROR.", "000000 04 00 00000001", {NULL}},
        {"SETTINGS of 5", server_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:", "rfc9113-6.5-08",
         "A SETTINGS payload that is no multiple of 6 octets ends the connection with FRAME_SIZE_ERROR.",
         "000005 04 00 00000000 0000000000", {NULL}},
        {"SETTINGS acknowledgement with a payload", server_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "empty:",
         "rfc9113-6.5-04", "A SETTINGS acknowledgement with a payload ends the connection with FRAME_SIZE_ERROR.",
         "000006 04 01 00000000 000000000000", {NULL}},
        {"PUSH_PROMISE on 0", client_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "stream_id:", "rfc9113-6.6-07",
         "PUSH_PROMISE on stream 0 ends the connection with PROTOCOL_ERROR.", "000005 05 04 00000000 00000002 82", {NULL}},
        {"PUSH_PROMISE of 3", client_at_work, FRAME_SIZE_ERROR, 1, "spec/frames.yaml", "length:",
         "rfc9113-4.2-03, rfc9113-4.2-02", "the padding length or the promised stream identifier is missing or cut",
         "000003 05 04 00000001 000000", {NULL}},
        {"PUSH_PROMISE with too much padding", client_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "padding:",
         "rfc9113-6.6-14", "PUSH_PROMISE padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.",
         "000006 05 0c 00000001 02 00000002 82", {NULL}},
        {"promise of stream 0", client_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "name: promised_zero", "rfc9113-6.6-13",
         "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.",
         "000005 05 04 00000001 00000000 82", {NULL}},
        {"PING on 1", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "stream_id:", "rfc9113-6.7-06",
         "PING on a stream ends the connection with PROTOCOL_ERROR.", "000008 06 00 00000001 0000000000000000", {NULL}},
        {"PING of 7", server_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:", "rfc9113-6.7-07",
         "PING of another length than 8 ends the connection with FRAME_SIZE_ERROR.", "000007 06 00 00000000 00000000000000",
         {NULL}},
        {"GOAWAY on 1", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "stream_id:", "rfc9113-6.8-04",
         "GOAWAY on a stream ends the connection with PROTOCOL_ERROR.", "000008 07 00 00000001 0000000000000000", {NULL}},
        {"GOAWAY of 7", server_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:", "rfc9113-4.2-02, rfc9113-4.2-03",
         "the last stream identifier and the error code take 8 octets", "000007 07 00 00000000 00000000000000", {NULL}},
        {"ALTSVC with its origin cut", client_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:",
         "rfc9113-4.2-02, rfc7838 4", "the origin is longer than the payload", "000003 0a 00 00000000 000261", {NULL}},
        {"ORIGIN with its last entry cut", client_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:",
         "rfc9113-4.2-02, rfc8336 2.1", "the last origin is longer than the payload", "000006 0c 00 00000000 000161 000261", {NULL}},
        {"PRIORITY_UPDATE on 1", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "stream_id:", "rfc9218-7.1-02",
         "PRIORITY_UPDATE on a stream ends the connection with PROTOCOL_ERROR.", "000004 10 00 00000001 00000001", {NULL}},
        {"PRIORITY_UPDATE of 3", server_at_work, FRAME_SIZE_ERROR, 0, "spec/frames.yaml", "length:",
         "rfc9113-4.2-02, rfc9113-4.2-03", "the prioritized stream identifier takes 4 octets", "000003 10 00 00000000 000000",
         {NULL}},
        {"PRIORITY_UPDATE for stream 0", server_at_work, PROTOCOL_ERROR, 0, "spec/frames.yaml", "name: stream_zero",
         "rfc9218-7.1-09", "PRIORITY_UPDATE for stream 0 ends the connection with PROTOCOL_ERROR.",
         "000004 10 00 00000000 80000000", {NULL}},
        {"WINDOW_UPDATE of 3", server_at_work, FRAME_SIZE_ERROR, 1, "spec/frames.yaml", "length:", "rfc9113-6.9-06",
         "WINDOW_UPDATE of another length than 4 ends the connection with FRAME_SIZE_ERROR.", "000003 08 00 00000001 000001",
         {NULL}},
        {"WINDOW_UPDATE of 0", server_at_work, PROTOCOL_ERROR, 1, "spec/frames.yaml", "name: zero_increment",
         "rfc9113-6.9-03, rfc9113-5.4.1-03",
         "A window increment of 0 is a PROTOCOL_ERROR, of the stream, or of the connection for stream 0; raised to a connection "
         "error: the peer could make us reset streams whose work goes on", "000004 08 00 00000001 00000000", {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

static void
explain_windows_and_settings(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"more than the connection window", more_than_the_connection_window, FLOW_CONTROL_ERROR, 1, "spec/checks.yaml",
         "name: flow_connection,", "rfc9113-6.9.1-01", "the peer sent more than the connection window allows", NULL, {NULL}},
        {"more than the stream window", more_than_the_stream_window, FLOW_CONTROL_ERROR, 1, "spec/checks.yaml",
         "name: flow_stream,", "rfc9113-6.9.1-01, rfc9113 7", "the peer sent more than the stream's window allows", NULL, {NULL}},
        {"the connection window past 2^31-1", server_at_work, FLOW_CONTROL_ERROR, 0, "spec/checks.yaml",
         "name: flow_connection_overflow,", "rfc9113-6.9.1-04", "the peer took the connection window past 2^31-1",
         "000004 08 00 00000000 7fffffff", {NULL}},
        {"INITIAL_WINDOW_SIZE past the top of a window", server_at_work, FLOW_CONTROL_ERROR, 0, "spec/checks.yaml",
         "name: flow_initial_window,", "rfc9113-6.9.2-03", "the new INITIAL_WINDOW_SIZE takes a stream's window past 2^31-1",
         "000004 08 00 00000001 00000001  000006 04 00 00000000 0004 7fffffff", {NULL}},
        {"ENABLE_PUSH 2", server_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "6.5.2-03", "rfc9113-6.5.2-03",
         "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.", "000006 04 00 00000000 0002 00000002", {NULL}},
        {"ENABLE_PUSH 1 of a server", client_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "6.5.2-06",
         "rfc9113-6.5.2-06, rfc9113-6.5.2-04", "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.",
         "000006 04 00 00000000 0002 00000001", {NULL}},
        {"INITIAL_WINDOW_SIZE 2^31", server_at_work, FLOW_CONTROL_ERROR, 0, "spec/settings.yaml", "6.5.2-09", "rfc9113-6.5.2-09",
         "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.", "000006 04 00 00000000 0004 80000000",
         {NULL}},
        {"MAX_FRAME_SIZE 16383", server_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "6.5.2-11",
         "rfc9113-6.5.2-11, rfc9113-6.5.2-10",
         "MAX_FRAME_SIZE outside 16,384 to 16,777,215 ends the connection with PROTOCOL_ERROR.",
         "000006 04 00 00000000 0005 00003fff", {NULL}},
        {"ENABLE_CONNECT_PROTOCOL 2", client_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "rfc8441-3-01", "rfc8441-3-01",
         "ENABLE_CONNECT_PROTOCOL is 0 or 1.", "000006 04 00 00000000 0008 00000002", {NULL}},
        {"ENABLE_CONNECT_PROTOCOL back to 0", client_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "rfc8441-3-03",
         "rfc8441-3-03", "ENABLE_CONNECT_PROTOCOL does not go back from 1 to 0.",
         "00000c 04 00 00000000 0008 00000001 0008 00000000", {NULL}},
        {"NO_RFC7540_PRIORITIES 2", server_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "rfc9218-2.1-02", "rfc9218-2.1-02",
         "NO_RFC7540_PRIORITIES other than 0 or 1 ends the connection with PROTOCOL_ERROR.",
         "000006 04 00 00000000 0009 00000002", {NULL}},
        {"NO_RFC7540_PRIORITIES changed", server_at_work, PROTOCOL_ERROR, 0, "spec/settings.yaml", "rfc9218-2.1-05",
         "rfc9218-2.1-05, rfc9218-2.1-04", "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.",
         "000006 04 00 00000000 0009 00000001", {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

static void
explain_field_blocks(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"index 0", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: index_zero,",
         "rfc7541-6.1-01", "Index 0 in an indexed field is a decoding error.", "000001 01 05 00000005 80", {NULL}},
        {"index 62", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: index_range,",
         "rfc7541-2.3.3-01", "An index beyond both tables is a decoding error.", "000001 01 05 00000005 be", {NULL}},
        {"a large integer", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: integer,",
         "rfc7541-5.1-01", "An integer that is too large or too long is a decoding error.", "000006 01 05 00000005 ffffffffff7f",
         {NULL}},
        {"EOS in a string", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: huffman_eos,",
         "rfc7541-5.2-03", "EOS inside a Huffman string is a decoding error.", "000008 01 05 00000005 000161 84ffffffff", {NULL}},
        {"padding of 11 bits", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml",
         "name: huffman_padding_length,", "rfc7541-5.2-01", "Huffman padding of more than 7 bits is a decoding error.",
         "000006 01 05 00000005 000161 821fff", {NULL}},
        {"padding that is not EOS", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml",
         "name: huffman_padding_bits,", "rfc7541-5.2-02", "Huffman padding other than the first bits of EOS is a decoding error.",
         "000005 01 05 00000005 000161 811e", {NULL}},
        {"a block that is cut", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: truncated,",
         "rfc9113-4.3-03", "the field block ends inside a representation", "000002 01 05 00000005 0001", {NULL}},
        {"a table of 4,097", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml", "name: size_update_limit,",
         "rfc7541-6.3-02", "A table size update beyond the limit is a decoding error.", "000003 01 05 00000005 3fe21f", {NULL}},
        {"a late size update", server_at_work, COMPRESSION_ERROR, 5, "spec/hpack/representations.yaml",
         "name: size_update_place,", "rfc7541-4.2-02", "a dynamic table size update stands after a field line",
         "000002 01 05 00000005 8220", {NULL}},
        {"no size update after a smaller table", server_with_a_smaller_table, COMPRESSION_ERROR, 1,
         "spec/hpack/representations.yaml", "name: size_update_missing,", "rfc9113-4.3.1-02",
         "A field block that lacks the size update owed after an acknowledged reduction is a COMPRESSION_ERROR.",
         "000001 01 05 00000001 82", {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

void
explain_frames(void)
{
    explain_layouts();
    explain_windows_and_settings();
    explain_field_blocks();
}

Test(explanations, of_frames)
{
    explain_frames();
}
