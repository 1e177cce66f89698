/* Frames that the machines pass over are not stepped through them; the next one that they do not pass over must be. */
#include "verdict.h"

#include <string.h>

/* Long enough that no limit charges it. */
static struct wire
content(uint32_t id, unsigned flags)
{
    return frame_data_of(id, filled(1024, 'x'), flags);
}

static struct wire
post(uint32_t id)
{
    return frame_headers(id, block_post("/"), 0);
}

static unsigned data_steps;

static void
count_data(void *arg, const sw_trace_step *step)
{
    (void)arg;
    data_steps += !strcmp(sw_machine_input_name(step->machine, step->input), "recv DATA");
}

static void
traced(sw_config *config)
{
    sw_config_set_trace(config, count_data, NULL, NULL);
}

/* A hook hears of every step: of the connection, the stream and the message for each DATA frame. */
TestWhole(unchanged_kinds, hooks_hear_of_every_step)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, traced);
    feed(server, post(1));
    data_steps = 0;
    feed(server, joined(content(1, 0), content(1, 0), content(1, 0)));
    cr_assert(eq(uint, data_steps, 9));
}

/* RFC 9113 6.10: nothing may come between the frames of a field block, whatever passed before it. */
TestFeed(unchanged_kinds, nothing_passes_inside_a_field_block)
{
    struct wire block = block_post("/"), begin = part(block, 0, 1), rest = part(block, 1, block.length - 1);
    const struct wire between[] = {frame_ping("12345678"), frame_window_update(0, 1), content(1, 0), post(5)};
    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        struct endpoint *server = open_server();
        feed(server, joined(post(1), content(1, 0), frame_ping("12345678"), frame_window_update(0, 1)));
        feed(server, joined(frame(TYPE_HEADERS, 0, 3, begin), frame(TYPE_CONTINUATION, END_HEADERS, 3, rest)));
        feed(server, joined(frame_ping("12345678"), content(1, 0), content(3, 0)));
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(eq(int, saw(server, "PING"), 2));
        feed(server, joined(frame(TYPE_HEADERS, 0, 7, begin), between[i]));
        cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
    }
}

/* RFC 9113 6.10: CONTINUATION belongs to the stream of its block. */
TestFeed(unchanged_kinds, continuation_elsewhere)
{
    struct wire block = block_post("/"), begin = part(block, 0, 1), rest = part(block, 1, block.length - 1);
    struct endpoint *server = open_server();
    feed(server, joined(post(1), frame(TYPE_HEADERS, 0, 3, begin), frame(TYPE_CONTINUATION, END_HEADERS, 1, rest)));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

/* RFC 9113 5.1: content after the stream ended, right behind content that passed. */
TestFeed(unchanged_kinds, content_after_the_end)
{
    struct endpoint *server = open_server();
    feed(server, joined(post(1), content(1, 0), content(1, 0), content(1, END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, content(1, 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* RFC 9113 5.1: content on the stream that was reset, after content that passed on another in the same state. */
TestFeed(unchanged_kinds, content_of_streams_in_turn)
{
    struct endpoint *server = open_server();
    feed(server, joined(post(1), post(3), content(1, 0), content(3, 0), content(1, 0), content(3, 0)));
    feed(server, joined(frame_rst_stream(1, CANCEL), content(3, 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, content(1, 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* RFC 9113 8.1.1: the frame that takes the content past content-length is not the first. */
TestFeed(unchanged_kinds, content_past_its_length)
{
    struct endpoint *server = open_server();
    struct wire fields = block(":method", "POST", ":scheme", "https", ":path", "/", ":authority", "a", "content-length", "2048");
    feed(server, joined(frame_headers(1, fields, 0), content(1, 0), content(1, 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, content(1, 0));
    cr_assert(eq(str, verdict(server), "S:PROTOCOL_ERROR on 1"));
}

/* A client's stream: content before the response's header section is refused on this stream, after it passed on another. */
TestFeed(unchanged_kinds, content_before_the_header_section)
{
    struct endpoint *client = open_client();
    for (uint32_t id = 1; id <= 3; id += 2)
        send_headers(client, id, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "https", ":path", "/", ":authority", "a");
    feed(client, joined(frame_headers(1, block(":status", "200"), 0), content(1, 0), content(1, 0)));
    cr_assert(eq(str, verdict(client), "ok"));
    feed(client, content(3, 0));
    cr_assert(eq(str, verdict(client), "S:PROTOCOL_ERROR on 3"));
}

static struct wire
of_length(const char *of_type, size_t length)
{
    return frame(of_type[0] == 'p' ? TYPE_PING : TYPE_WINDOW_UPDATE, 0, 0, filled(length, '\0'));
}

/* RFC 9113 6.7, 6.9: a wrong length or stream is found in a frame whose kind passed before. */
TestFeed(unchanged_kinds, faults_of_the_frame_header)
{
    const struct wire faulty[] = {of_length("ping", 7), of_length("ping", 9), of_length("window", 3), of_length("window", 5)};
    for (size_t i = 0; i < sizeof faulty / sizeof *faulty; i++) {
        struct endpoint *server = open_server();
        feed(server, joined(frame_ping("12345678"), frame_window_update(0, 1), faulty[i]));
        cr_assert(eq(str, verdict(server), "C:FRAME_SIZE_ERROR"));
    }
    struct endpoint *server = open_server();
    feed(server, joined(frame_ping("12345678"), frame(TYPE_PING, 0, 1, filled(8, 'x'))));
    cr_assert(eq(str, verdict(server), "C:PROTOCOL_ERROR"));
}

static void
manual(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

static void
manual_with_room(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_connection_window(config, 1000000);
}

/* RFC 9113 6.9.1: content goes on up to the end of a window and not past it, of the stream's or of the connection's. */
TestWhole(unchanged_kinds, content_past_a_window)
{
    struct wire rest = frame_data_of(1, filled(1023, 'x'), 0);
    for (int connection = 0; connection < 2; connection++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, connection ? manual : manual_with_room);
        feed(server, joined(post(1), post(3)));
        for (int i = 0; i < 63; i++)
            feed(server, content(connection && i < 32 ? 3 : 1, 0));
        feed(server, rest);
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(eq(i64, recv_window(server, connection ? 0 : 1), 0));
        feed(server, content(1, 0));
        cr_assert(eq(str, verdict(server), connection ? "C:FLOW_CONTROL_ERROR" : "S:FLOW_CONTROL_ERROR on 1"));
    }
}

/* The program resets the stream between two frames of it: what follows is discarded, and given back (RFC 9113 6.9). */
TestFeed(unchanged_kinds, content_after_our_reset)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual);
    feed(server, joined(post(1), content(1, 0), content(1, 0)));
    cr_assert(eq(int, sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL), SW_STATUS_OK));
    drain_events(server);
    forget(server);
    feed(server, joined(content(1, 0), content(1, END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(str, seen(server), ""));
    feed(server, content(1, 0));
    cr_assert(eq(str, verdict(server), "C:STREAM_CLOSED"));
}

/* Limits count among frames that go on: what is short or empty is charged, and what content pays back is paid back. */
TestWhole(unchanged_kinds, limits_of_content)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual);
    feed(server, joined(post(1), content(1, 0), content(1, 0), frame_data_of(1, filled(100, 'x'), 0), frame_data(1, "", 0)));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_DATA_OVERHEAD), 256 / 100 - 1));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_DATA_EMPTY), 1));
    for (int i = 0; i < 3; i++)
        feed(server, frame(0xbb, 0, 0, text("")));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 3));
    for (int i = 0; i < 32; i++)
        feed(server, content(1, 0));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_GLITCHES), 1));
    cr_assert(eq(uint, used_of(server, SW_LIMIT_DATA_EMPTY), 0));
}

/* Padding among content that goes on: it is not shown, and the library gives it back. */
TestFeed(unchanged_kinds, padded_content)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, manual);
    struct wire padded_frame = frame(TYPE_DATA, PADDED, 1, padded(text("padded"), 200));
    feed(server, joined(post(1), content(1, 0), padded_frame, content(1, 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 2 * 1024 + 6), SW_STATUS_OK));
    cr_assert(ne(int, sw_conn_acknowledge_data(server->conn, 1, 1), SW_STATUS_OK));
}

/* Any frame, of a few streams, from a seed. */
static struct wire
some_frame(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    uint32_t draw = *seed >> 8, id = 1 + 2 * (draw >> 4 & 3), end = draw >> 12 & 31 ? 0 : END_STREAM;
    switch (draw & 15) {
    case 0:
        return draw >> 9 & 7 ? frame_priority(id, 0, 0) : frame_headers(id, block("trailer", "x"), END_STREAM);
    case 1:
        return frame_ping("12345678");
    case 2:
        return frame_window_update(draw >> 9 & 1 ? id : 0, 1);
    case 3:
        return draw >> 9 & 15 ? frame_window_update(id, 1) : frame_rst_stream(id, CANCEL);
    case 4:
        return frame(TYPE_DATA, PADDED | end, id, padded(text("padded"), 9));
    case 5:
        return draw >> 9 & 1 ? frame_settings_empty() : frame(0xbb, 0, id, text("unknown"));
    case 6:
        return frame_data(id, draw >> 9 & 3 ? "short" : "", end);
    default:
        return content(id, end);
    }
}

static uint32_t first_seed;

static void
stepped_and_passed_over(void)
{
    struct endpoint *ends[] = {open_server(), open_endpoint(SW_ROLE_SERVER, traced)};
    uint32_t seed = first_seed;
    struct wire next = joined(post(1), post(3), post(5), post(7));
    for (int i = 0; i < 60 && ends[0]->status == SW_STATUS_OK; i++) {
        for (int end = 0; end < 2; end++) {
            feed(ends[end], next);
            if (seed >> 28 == 0)
                sw_conn_reset_stream(ends[end]->conn, 1 + 2 * (seed >> 20 & 3), CANCEL);
        }
        next = some_frame(&seed);
    }
    cr_assert(eq(str, (char *)events(ends[0]), (char *)events(ends[1])));
    cr_assert(eq(sz, output(ends[0]).length, output(ends[1]).length));
    cr_assert(eq(int, memcmp(output(ends[0]).octets, output(ends[1]).octets, output(ends[0]).length), 0));
}

/* With hooks every frame is stepped through every machine: events and output are the same. */
Test(unchanged_kinds, as_if_every_frame_were_stepped)
{
    for (first_seed = 0; first_seed < 1000; first_seed++)
        run_fed_whole(stepped_and_passed_over);
}
