/* What events tell of their frames besides what is in them: the length and padding of DATA, and WINDOW_UPDATE where it is asked for. */
#include "verdict.h"

/* What DATA events say of their frames, joined per frame: its length, its padding, its content, and how that ended. */
static char frames[400];
static uint32_t next_offset;

static void
note_frame(struct endpoint *endpoint, const sw_event *event)
{
    const sw_data_frame frame = sw_conn_data_frame(endpoint->conn);
    if (event->kind != SW_EVENT_DATA) {
        cr_assert(eq(u32, frame.length, 0));
        return;
    }
    const size_t length = strlen(frames);
    if (frame.offset == 0) {
        snprintf(frames + length, sizeof frames - length, "[%u, %u]", (unsigned)frame.length, (unsigned)frame.padding);
        next_offset = 0;
    }
    cr_assert(eq(u32, frame.offset, next_offset));
    next_offset += (uint32_t)event->as.data.length;
    snprintf(frames + strlen(frames), sizeof frames - strlen(frames), "%.*s%s", (int)event->as.data.length,
             (const char *)event->as.data.octets, event->flags & SW_EVENT_FLAG_END_STREAM ? "." : "");
}

static struct endpoint *
observed(struct endpoint *endpoint)
{
    frames[0] = '\0';
    endpoint->on_event = note_frame;
    return endpoint;
}

/* RFC 9113 6.1: the whole payload counts for flow control, Pad Length and Padding included, in however many pieces it comes. */
TestFeed(event_details, data_tells_the_length_and_padding_of_its_frame)
{
    struct endpoint *server = observed(server_with_stream(1, 0));
    feed(server, joined(frame_data(1, "abc", 0), frame_data_of(1, padded(text("de"), 5), PADDED),
                        frame_data_of(1, padded(text("f"), 0), PADDED), frame_data(1, "g", END_STREAM)));
    cr_assert(eq(str, frames, "[3, 0]abc[8, 6]de[2, 1]f[1, 0]g."));
    struct endpoint *client = observed(client_with_stream(0));
    feed(client, joined(frame_headers(1, block_status("200"), 0), frame_data_of(1, padded(text("xy"), 255), PADDED | END_STREAM)));
    cr_assert(eq(str, frames, "[258, 256]xy."));
}

/* A frame that shows nothing but its end is an event too; one without content or end is none. */
TestFeed(event_details, a_frame_of_padding_alone)
{
    struct endpoint *server = observed(server_with_stream(1, 0));
    feed(server, joined(frame_data_of(1, padded(text(""), 3), PADDED), frame_data_of(1, padded(text(""), 2), PADDED | END_STREAM)));
    cr_assert(eq(str, frames, "[3, 3]."));
}

/* ---- WINDOW_UPDATE ---------------------------------------------------------------------------------------------------------- */

static void
report(sw_config *config)
{
    sw_config_set_report_window_updates(config, true);
}

static void
request(struct endpoint *client)
{
    cr_assert(
        eq(int, send_headers(client, 1, 0, ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a"), SW_STATUS_OK));
    forget(client);
}

/* RFC 9113 6.9: of the connection, and of a stream; with the stream's user pointer, when it is applied. */
static void
note_window(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind != SW_EVENT_WINDOW_UPDATE)
        return;
    endpoint->arg = event->user;
    cr_assert(eq(i64, sw_conn_send_window(endpoint->conn, event->stream_id), 65535 + (int64_t)event->as.window.increment));
}

TestFeed(event_details, window_updates_are_reported_when_applied)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, report);
    int mine;
    request(client);
    sw_conn_set_stream_user(client->conn, 1, &mine);
    client->on_event = note_window;
    feed(client, joined(frame_window_update(0, 1000), frame_window_update(1, 0x7fff0000)));
    cr_assert(eq(str, seen(client), "WINDOW_UPDATE 0 1000\nWINDOW_UPDATE 1 2147418112\n"));
    cr_assert(client->arg == &mine);
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, report);
    feed(server, joined(frame_headers(1, block_get("/"), END_STREAM), frame_window_update(1, 1)));
    cr_assert(eq(int, saw(server, "WINDOW_UPDATE 1 1\n"), 1));
}

TestFeed(event_details, window_updates_are_not_reported_unless_asked_for)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, joined(frame_window_update(0, 1000), frame_window_update(1, 1000)));
    cr_assert(eq(str, seen(server), ""));
}

/* RFC 9113 6.9, 6.9.1: on closed streams they are ignored; what is an error is that alone. */
TestFeed(event_details, window_updates_that_change_nothing_are_not_reported)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, report);
    request(client);
    sw_conn_reset_stream(client->conn, 1, CANCEL);
    drain_events(client);
    forget(client);
    feed(client, frame_window_update(1, 1000));
    cr_assert(eq(str, seen(client), ""));
    struct endpoint *stream = open_endpoint(SW_ROLE_CLIENT, report);
    request(stream);
    feed(stream, frame_window_update(1, 0x7fffffff));
    cr_assert(eq(int, saw(stream, "WINDOW_UPDATE"), 0));
    cr_assert(eq(str, verdict(stream), "S:FLOW_CONTROL_ERROR on 1"));
    feed(client, frame_window_update(0, 0x7fffffff));
    cr_assert(eq(int, saw(client, "WINDOW_UPDATE"), 0));
    cr_assert(eq(str, verdict(client), "C:FLOW_CONTROL_ERROR"));
    struct endpoint *zero = open_endpoint(SW_ROLE_SERVER, report);
    feed(zero, frame_window_update(0, 0));
    cr_assert(eq(int, saw(zero, "WINDOW_UPDATE"), 0));
    cr_assert(eq(str, verdict(zero), "C:PROTOCOL_ERROR"));
}

/* It comes before what it lets go on. */
TestFeed(event_details, a_window_update_comes_before_what_waited_for_it)
{
    static const uint8_t content[70000] = {0};
    size_t taken;
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, report);
    request(client);
    sw_conn_send_data(client->conn, 1, (sw_slice){content, sizeof content, NULL}, 0, NULL, NULL, &taken);
    take_output(client);
    feed(client, joined(frame_window_update(1, 100), frame_window_update(0, 50)));
    cr_assert(eq(str, seen(client), "WINDOW_UPDATE 1 100\nWINDOW_UPDATE 0 50\nSTREAM_WRITABLE 1 50\n"));
}
