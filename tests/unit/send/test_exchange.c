/* Whole exchanges, seen from both ends: what every other test builds on. */
#include "harness.h"

/* RFC 9113 8.1, 5.1: a request and its response, each with content. */
TestFeed(exchange, request_and_response_with_content)
{
    struct endpoint *client = new_endpoint(SW_ROLE_CLIENT, NULL), *server = new_endpoint(SW_ROLE_SERVER, NULL);
    converse(client, server);
    forget(client);
    forget(server);

    cr_assert(
        eq(int, send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a"), SW_STATUS_OK));
    cr_assert(eq(int, send_data(client, 1, "abc", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    carry(client, server);
    cr_assert(eq(int, send_headers(server, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, send_data(server, 1, "def", SW_SEND_END_STREAM, NULL), SW_STATUS_OK));
    drain_events(server);
    carry(server, client);

    cr_assert(eq(str, (char *)events(server),
                 "HEADERS 1 request :method: POST; :scheme: http; :path: /; :authority: a\n"
                 "DATA 1 \"abc\" END_STREAM\n"
                 "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
    cr_assert(eq(str, (char *)events(client),
                 "HEADERS 1 response :status: 200\n"
                 "DATA 1 \"def\" END_STREAM\n"
                 "STREAM_CLOSED 1 error 0 by END_STREAM\n"));
}

/* RFC 9113 6.1: padding is no content; 6.7: a PING is answered with its octets; 6.4: RST_STREAM ends the stream. */
TestFeed(exchange, frames_of_all_kinds_on_one_stream)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_post("/"), 0));
    feed(server, joined(frame_data(1, "abc", 0), frame(TYPE_DATA, PADDED | END_STREAM, 1, padded(text("de"), 20)),
                        frame_window_update(1, 5), frame_ping("abcdefgh"), frame_rst_stream(1, CANCEL)));

    cr_assert(eq(int, saw(server, "DATA 1 \"abcde\" END_STREAM\n"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 8 by the peer's reset\n"), 1));
    struct seen_frame answer = sent_frame(server, TYPE_PING);
    cr_assert(eq(int, answer.flags, ACK));
    cr_assert(eq(mem, ((struct cr_mem){answer.payload, 8}), ((struct cr_mem){"abcdefgh", 8})));
}

/* Whatever allocation fails, nothing leaks and nothing crashes; the connection says that memory was short, or goes on. */
TestAllocations(exchange, every_allocation_may_fail)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_post("/"), 0));
    feed(server, frame_data(1, "abc", END_STREAM));
    enum sw_status status = send_headers(server, 1, 0, ":status", "200", "x-new", "value");
    if (!memory_failed())
        cr_assert(eq(int, status, SW_STATUS_OK));
    if (server->conn && memory_failed() && server->status != SW_STATUS_OK)
        cr_assert(eq(int, server->status, SW_STATUS_NO_MEMORY));
}
