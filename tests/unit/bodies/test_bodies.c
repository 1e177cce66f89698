/* Bodies: what is pushed and pulled goes out as DATA frames (RFC 9113 6.1, 8.1). */
#include "bodies_support.h"

static int
same(struct wire sent, const uint8_t *octets, size_t length)
{
    return sent.length == length && (!length || memcmp(sent.octets, octets, length) == 0);
}

/* -- pushed */

TestWhole(bodies, memory_goes_out_by_reference_and_is_released_once)
{
    struct carrier *server = carrier(1, NULL);
    cr_assert(eq(int, push_reference(server, 1, 40000, SW_SEND_END_STREAM), SW_STATUS_OK));
    cr_assert(eq(u64, sw_body_queued(server->bodies, 1), 40000));
    cr_assert(eq(sz, server->released, 0));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:16384 1:16384 1:7232E"));
    cr_assert(same(content_sent(server, 1), pattern(), 40000));
    cr_assert(eq(sz, server->released, 1));
    cr_assert(eq(sz, server->released_octets, 40000));
    carrier_free(server);
}

TestWhole(bodies, short_pushes_share_a_frame)
{
    struct carrier *server = carrier(1, NULL);
    push_copy(server, 1, "one", 0);
    push_copy(server, 1, "two", 0);
    push_reference(server, 1, 6, 0);
    push_copy(server, 1, "three", SW_SEND_END_STREAM);
    sw_bodies_send(server->bodies);
    cr_assert(eq(str, (char *)notices(server), "1:sent"));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:17E"));
    cr_assert(eq(sz, server->released, 1));
    carrier_free(server);
}

TestWhole(bodies, an_end_behind_what_was_sent_has_a_frame_of_its_own)
{
    struct carrier *server = carrier(1, NULL);
    push_copy(server, 1, "one", 0);
    pump(server);
    cr_assert(eq(str, (char *)notices(server), ""));
    push_copy(server, 1, "", SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:3 1:0E"));
    carrier_free(server);
}

/* The program writes the content itself, when the slice is shown: a file by sendfile(). The harness writes an E for each octet. */
TestWhole(bodies, what_the_program_writes_itself_is_named)
{
    struct carrier *server = carrier(1, NULL);
    int file;
    cr_assert(eq(int, sw_body_push(server->bodies, 1, (sw_slice){NULL, 5, &file}, 0, NULL, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_body_push(server->bodies, 1, (sw_slice){NULL, 2000, &file}, SW_SEND_END_STREAM, count_release, server),
                 SW_STATUS_OK));
    sw_bodies_send(server->bodies);
    sw_slice slices[8];
    size_t count = sw_conn_output(server->endpoint->conn, slices, 8, SIZE_MAX);
    cr_assert(eq(sz, count, 2));
    cr_assert(slices[1].octets == NULL && slices[1].external == &file);
    cr_assert(eq(sz, slices[1].length, 2000));
    sw_conn_sent(server->endpoint->conn, slices[0].length + slices[1].length);
    cr_assert(eq(sz, server->released, 1));
    carrier_free(server);
}

TestWhole(bodies, a_queue_holds_so_much_and_says_when_there_is_room)
{
    struct carrier *server = carrier(1, NULL);
    cr_assert(eq(int, sw_bodies_set_queue(server->bodies, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_bodies_set_queue(server->bodies, 8), SW_STATUS_OK));
    cr_assert(eq(int, push_copy(server, 1, "123456789", 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, push_copy(server, 1, "12345678", 0), SW_STATUS_OK));
    cr_assert(eq(int, push_copy(server, 1, "9", 0), SW_STATUS_OUTPUT_FULL));
    cr_assert(eq(u64, sw_body_queued(server->bodies, 1), 8));
    cr_assert(eq(str, (char *)sw_conn_refusal(server->endpoint->conn).rule, "call_body_full"));
    pump(server);
    cr_assert(eq(str, (char *)notices(server), "1:room"));
    cr_assert(eq(int, push_copy(server, 1, "9", SW_SEND_END_STREAM), SW_STATUS_OK));
    pump(server);
    cr_assert(same(content_sent(server, 1), (const uint8_t *)"123456789", 9));
    carrier_free(server);
}

/* Not one of more references than there is room to keep them: each is a push. */
TestWhole(bodies, references_are_as_many_as_pushes_may_be)
{
    struct carrier *server = carrier(1, NULL);
    for (unsigned i = 0; i < SW_BODIES_PIECES; i++)
        cr_assert(eq(int, push_reference(server, 1, 1, 0), SW_STATUS_OK));
    cr_assert(eq(int, push_reference(server, 1, 1, 0), SW_STATUS_OUTPUT_FULL));
    pump(server);
    cr_assert(eq(str, (char *)notices(server), "1:room"));
    cr_assert(eq(sz, server->released, SW_BODIES_PIECES));
    carrier_free(server);
}

/* -- pulled */

struct source {
    sw_bodies *bodies;
    sw_conn *conn;
    size_t left, at_most, calls;
    enum sw_body_more then; /* when nothing is left */
    enum sw_status inside[2];
};

static enum sw_body_more
read_source(void *arg, uint32_t id, uint8_t *to, size_t size, size_t *length)
{
    struct source *source = arg;
    size_t part = source->left < size ? source->left : size;
    source->calls++;
    if (source->at_most && part > source->at_most)
        part = source->at_most;
    memset(to, 'x', part);
    source->left -= part;
    *length = part;
    if (source->bodies) {
        source->inside[0] = sw_body_push(source->bodies, id, (sw_slice){(const uint8_t *)"y", 1, NULL}, 0, NULL, NULL);
        source->inside[1] = sw_conn_reset_stream(source->conn, id, 0);
    }
    return source->left ? SW_BODY_MORE : source->then;
}

TestWhole(bodies, a_source_is_asked_for_what_there_is_room_for)
{
    struct carrier *server = carrier(1, NULL);
    struct source source = {.left = 20000, .at_most = 5000, .then = SW_BODY_END};
    cr_assert(eq(int, sw_body_pull(server->bodies, 1, read_source, &source), SW_STATUS_OK));
    cr_assert(eq(sz, source.calls, 0));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:16384 1:3616E"));
    carrier_free(server);
}

TestWhole(bodies, a_source_pauses_and_goes_on)
{
    struct carrier *server = carrier(1, NULL);
    struct source source = {.left = 10, .then = SW_BODY_PAUSE};
    push_copy(server, 1, "head:", 0);
    sw_body_pull(server->bodies, 1, read_source, &source);
    cr_assert(eq(int, push_copy(server, 1, "x", 0), SW_STATUS_WRONG_STATE));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:15"));
    cr_assert(not(sw_bodies_wants(server->bodies)));
    source.left = 7;
    source.then = SW_BODY_END;
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:15"));
    cr_assert(eq(int, sw_body_resume(server->bodies, 1), SW_STATUS_OK));
    cr_assert(sw_bodies_wants(server->bodies));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:15 1:7E"));
    cr_assert(eq(int, sw_body_resume(server->bodies, 1), SW_STATUS_NO_STREAM));
    carrier_free(server);
}

TestWhole(bodies, a_source_that_gives_nothing_is_not_asked_again_and_again)
{
    struct carrier *server = carrier(1, NULL);
    struct source source = {.left = 0, .then = SW_BODY_MORE};
    sw_body_pull(server->bodies, 1, read_source, &source);
    pump(server);
    cr_assert(eq(sz, source.calls, 1));
    source.then = SW_BODY_END;
    sw_body_resume(server->bodies, 1);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:0E"));
    carrier_free(server);
}

/* RFC 9113 8.1.1: a message that is cut may not look complete. */
TestWhole(bodies, a_source_that_fails_resets_its_stream)
{
    struct carrier *server = carrier(1, NULL);
    struct source source = {.left = 100, .then = SW_BODY_FAIL};
    sw_body_pull(server->bodies, 1, read_source, &source);
    sw_bodies_send(server->bodies);
    cr_assert(eq(str, (char *)notices(server), "1:failed(0)"));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:R"));
    cr_assert(eq(u32, last_rst(server->endpoint).error, INTERNAL_ERROR));
    cr_assert(eq(int, saw(server->endpoint, "STREAM_CLOSED 1"), 1));
    carrier_free(server);
}

TestWhole(bodies, a_source_may_call_neither_the_connection_nor_the_layer)
{
    struct carrier *server = carrier(1, NULL);
    struct source source = {.bodies = server->bodies, .conn = server->endpoint->conn, .left = 10, .then = SW_BODY_END};
    sw_body_pull(server->bodies, 1, read_source, &source);
    pump(server);
    cr_assert(eq(int, source.inside[0], SW_STATUS_REENTERED));
    cr_assert(eq(int, source.inside[1], SW_STATUS_REENTERED));
    cr_assert(eq(str, (char *)frames(server), "1:10E"));
    carrier_free(server);
}

/* -- ends */

static const sw_field trailer[] = {
    {.name = (const uint8_t *)"grpc-status", .name_length = 11, .value = (const uint8_t *)"0", .value_length = 1}};
static const sw_field malformed[] = {
    {.name = (const uint8_t *)":path", .name_length = 5, .value = (const uint8_t *)"/", .value_length = 1}};

TestWhole(bodies, trailers_stand_behind_the_body)
{
    struct carrier *server = carrier(3, NULL);
    struct source source = {.left = 300, .then = SW_BODY_END};
    push_reference(server, 1, 20000, 0);
    cr_assert(eq(int, sw_body_trailers(server->bodies, 1, trailer, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_body_trailers(server->bodies, 1, trailer, 1), SW_STATUS_WRONG_STATE));
    sw_body_pull(server->bodies, 3, read_source, &source);
    cr_assert(eq(int, sw_body_trailers(server->bodies, 3, trailer, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_body_trailers(server->bodies, 5, trailer, 1), SW_STATUS_OK)); /* a body of no octets */
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "5:H 1:16384 3:300 3:H 1:3616 1:H"));
    cr_assert(sent_frame(server->endpoint, TYPE_HEADERS).flags & END_STREAM);
    cr_assert(eq(str, (char *)notices(server), ""));
    carrier_free(server);
}

TestWhole(bodies, what_the_connection_refuses_fails_the_body)
{
    struct carrier *server = carrier(1, NULL);
    sw_body_trailers(server->bodies, 1, malformed, 1);
    sw_bodies_send(server->bodies);
    cr_assert(eq(str, (char *)notices(server), "1:failed(-9)"));
    pump(server);
    cr_assert(eq(u32, last_rst(server->endpoint).error, INTERNAL_ERROR));

    feed(server->endpoint, frame_headers(3, block_get("/"), END_STREAM));
    send_headers(server->endpoint, 3, 0, ":status", "200", "content-length", "5");
    push_copy(server, 3, "more than 5", SW_SEND_END_STREAM);
    sw_bodies_send(server->bodies);
    cr_assert(eq(str, (char *)notices(server), "3:failed(-17)"));
    carrier_free(server);
}

TestWhole(bodies, a_body_is_given_up_with_a_reason)
{
    struct carrier *server = carrier(2, NULL);
    push_reference(server, 1, 200000, SW_SEND_END_STREAM);
    pump(server);
    cr_assert(eq(sz, server->released, 0));
    cr_assert(eq(int, sw_body_abort(server->bodies, 1, CANCEL), SW_STATUS_OK));
    pump(server);
    cr_assert(eq(u32, last_rst(server->endpoint).error, CANCEL));
    cr_assert(eq(sz, server->released, 1));
    cr_assert(eq(int, sw_body_abort(server->bodies, 1, CANCEL), SW_STATUS_STREAM_CLOSED));
    push_reference(server, 3, 200000, SW_SEND_END_STREAM); /* by the peer */
    hand_over(server, frame_rst_stream(3, CANCEL));
    cr_assert(eq(sz, server->released, 2));
    cr_assert(eq(u64, sw_body_queued(server->bodies, 3), 0));
    carrier_free(server);
}

TestWhole(bodies, what_is_not_sent_when_the_connection_goes_is_released)
{
    struct carrier *server = carrier(2, NULL);
    push_reference(server, 1, 200000, SW_SEND_END_STREAM);
    push_reference(server, 3, 10, 0);
    sw_bodies_send(server->bodies);
    sw_conn_free(server->endpoint->conn);
    server->endpoint->conn = NULL;
    sw_bodies_free(server->bodies);
    server->bodies = NULL;
    cr_assert(eq(sz, server->released, 2));
    carrier_free(server);
}

TestWhole(bodies, a_client_sends_a_request_so)
{
    struct carrier *client = carrier_of_client();
    cr_assert(eq(int, push_reference(client, 1, 20000, 0), SW_STATUS_OK));
    cr_assert(eq(int, sw_body_trailers(client->bodies, 1, trailer, 1), SW_STATUS_OK));
    pump(client);
    cr_assert(eq(str, (char *)frames(client), "1:16384 1:3616 1:H"));
    carrier_free(client);
}

/* -- refused */

TestWhole(bodies, refused_calls_change_nothing)
{
    struct carrier *server = carrier(1, NULL);
    sw_conn *conn = server->endpoint->conn;
    sw_bodies *bodies = server->bodies;
    static const sw_slice octet = {(const uint8_t *)"x", 1, NULL};
    const size_t held = server->endpoint->held;
    cr_assert(eq(int, sw_body_push(bodies, 0, octet, 0, NULL, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_body_push(bodies, 1, octet, 2, NULL, NULL), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_body_push(bodies, 7, octet, 0, NULL, NULL), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_body_pull(bodies, 7, read_source, NULL), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_body_trailers(bodies, 7, trailer, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_body_flush(bodies, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_body_resume(bodies, 1), SW_STATUS_NO_STREAM));
    cr_assert(eq(int, sw_body_set_priority(bodies, 1, 8, false), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_body_set_priority(bodies, 0x80000000u, 0, false), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_bodies_set_quantum(bodies, 1023), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_bodies_set_quantum(bodies, 1 << 24), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_bodies_set_ahead(bodies, 0), SW_STATUS_INVALID_ARGUMENT));
    pump(server);
    cr_assert(eq(str, (char *)frames(server), ""));
    cr_assert(eq(i64, sw_conn_send_window(conn, 0), 65535));
    cr_assert(lt(sz, server->endpoint->held, held + 200)); /* the index alone */
    carrier_free(server);
}

TestWhole(bodies, nothing_is_taken_before_the_header_section)
{
    struct carrier *server = carrier(0, NULL);
    feed(server->endpoint, frame_headers(1, block_get("/"), END_STREAM));
    cr_assert(eq(int, push_copy(server, 1, "x", 0), SW_STATUS_WRONG_STATE));
    send_headers(server->endpoint, 1, 0, ":status", "200");
    cr_assert(eq(int, push_copy(server, 1, "x", SW_SEND_END_STREAM), SW_STATUS_OK));
    pump(server);
    cr_assert(eq(int, push_copy(server, 1, "x", 0), SW_STATUS_STREAM_CLOSED));
    carrier_free(server);
}

/* -- memory */

TestAllocations(bodies, a_shortage_of_memory_loses_nothing)
{
    struct carrier *server = carrier(2, NULL);
    if (!server->endpoint->conn || server->endpoint->status < 0 || !server->bodies) {
        carrier_free(server);
        return;
    }
    struct source source = {.left = 3000, .then = SW_BODY_END};
    enum sw_status copied, pulled, ended = SW_STATUS_OK;
    while ((copied = push_copy(server, 1, "copied", 0)) == SW_STATUS_NO_MEMORY)
        ;
    while (copied == SW_STATUS_OK && (ended = sw_body_trailers(server->bodies, 1, trailer, 1)) == SW_STATUS_NO_MEMORY)
        ;
    while ((pulled = sw_body_pull(server->bodies, 3, read_source, &source)) == SW_STATUS_NO_MEMORY)
        ;
    for (int i = 0; i < 4; i++)
        pump(server);
    if (copied == SW_STATUS_OK && ended == SW_STATUS_OK)
        cr_assert(same(content_sent(server, 1), (const uint8_t *)"copied", 6));
    if (pulled == SW_STATUS_OK)
        cr_assert(eq(sz, content_sent(server, 3).length, 3000));
    carrier_free(server);
}

/* What the header says of the most that the layer holds. */
TestWhole(bodies, the_bound_holds)
{
    enum { MANY = 100 };
    struct carrier *server = carrier(MANY, NULL);
    static char kilobyte[1025];
    memset(kilobyte, 'x', sizeof kilobyte - 1);
    const size_t before = server->endpoint->held;
    sw_bodies_set_queue(server->bodies, 40000);
    for (uint32_t id = 1; id < 2 * MANY; id += 2)
        while (push_copy(server, id, kilobyte, 0) == SW_STATUS_OK)
            push_reference(server, id, 1, 0);
    for (uint32_t id = 1001; id < 2001; id += 2)
        sw_body_set_priority(server->bodies, id, 1, true);
    cr_assert(le(sz, server->endpoint->held - before, sw_bodies_bound(server->bodies, MANY)));
    cr_assert(ge(sz, server->endpoint->held - before, sw_bodies_bound(server->bodies, MANY) / 4));
    carrier_free(server);
}
