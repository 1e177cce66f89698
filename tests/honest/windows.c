/* Windows that are small by choice, and readers that take their time (RFC 9113 5.2.1: the receiver decides). */
#include "honest.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

/* A program that answers with content without end, as much as there is room for. */
static void
pour(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_HEADERS)
        send_content(side, event->stream_id, 1 << 20, 0);
    if (event->kind == SW_EVENT_STREAM_WRITABLE)
        go_on(side, event, 1 << 20, 0);
}

/* ---- small windows: each DATA frame is credited on both windows -----------------------------------------------------------------
 */

static void
credit_each(struct peer *peer, const struct seen_frame *frame)
{
    if (frame->type == TYPE_DATA)
        credit_both(peer, frame->id, frame->length);
}

static void
small_window(struct run *run, uint32_t window)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, pour);
    peer_open(&client, &server, credit_each);
    peer_send(&client, frame_settings(INITIAL_WINDOW_SIZE, window));
    peer_send(&client, frame_headers(1, block_get("/"), END_STREAM));
    turn(&client);
    while (run->done < run->units && fine(run)) {
        uint64_t before = client.content;
        turn(&client);
        holds(run, client.content > before, "stalled with windows of %lld and %lld", (long long)sw_conn_send_window(server.conn, 1),
              (long long)sw_conn_send_window(server.conn, 0));
        did(run);
    }
    holds(run, client.content >= run->units * window, "%llu octets came", (unsigned long long)client.content);
    peer_close(&client);
    side_close(&server);
}

static void
window_15(struct run *run)
{
    small_window(run, 15);
}

static void
window_100(struct run *run)
{
    small_window(run, 100);
}

static void
window_511(struct run *run)
{
    small_window(run, 511);
}

static void
window_512(struct run *run)
{
    small_window(run, 512);
}

static void
window_1024(struct run *run)
{
    small_window(run, 1024);
}

/* ---- readers that grant the next part when the last one has come ----------------------------------------------------------------
 */

/* `initial`: what INITIAL_WINDOW_SIZE is lowered to while content waits. */
static void
grant(struct run *run, uint32_t part, uint32_t initial)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, pour);
    peer_open(&client, &server, NULL);
    peer_send(&client, frame_window_update(0, 0x7fffffff - INITIAL));
    peer_send(&client, frame_headers(1, block_get("/"), END_STREAM));
    turns(&client);
    holds(run, client.content == INITIAL, "%llu octets came in the first window", (unsigned long long)client.content);
    if (initial != INITIAL) {
        peer_send(&client, frame_settings(INITIAL_WINDOW_SIZE, initial));
        peer_send(&client, frame_window_update(1, INITIAL - initial)); /* the window is 0 again */
    }
    while (run->done < run->units && fine(run)) {
        peer_send(&client, frame_window_update(1, part));
        turns(&client);
        uint64_t due = INITIAL + (run->done + 1) * part;
        holds(run, client.content == due, "%llu octets of %llu came", (unsigned long long)client.content, (unsigned long long)due);
        did(run);
    }
    peer_close(&client);
    side_close(&server);
}

static void
grants_1(struct run *run)
{
    grant(run, 1, INITIAL);
}

static void
grants_100(struct run *run)
{
    grant(run, 100, INITIAL);
}

static void
grants_500(struct run *run)
{
    grant(run, 500, INITIAL);
}

static void
lowered_512(struct run *run)
{
    grant(run, 512, 512);
}

static void
lowered_1(struct run *run)
{
    grant(run, 1, 1);
}

/* ---- uploads to a slow reader
 * ---------------------------------------------------------------------------------------------------- */

struct slow {
    size_t arrived, credited;
    uint32_t id;
    bool ended;
};

static void
reassemble(struct peer *peer, const struct seen_frame *frame)
{
    struct slow *slow = peer->arg;
    if (frame->type != TYPE_DATA)
        return;
    slow->id = frame->id;
    slow->arrived += frame->length;
    slow->ended |= frame->flags & END_STREAM;
}

static void
upload_rest(struct side *side, const sw_event *event)
{
    size_t *left = side->arg;
    if (event->kind == SW_EVENT_STREAM_WRITABLE)
        *left -= go_on(side, event, *left, SW_SEND_END_STREAM);
}

/* Uploads of 60 KB; the reader reads 256 octets at a time and credits each on both windows. A unit is such a part. */
static void
slow_reader(struct run *run)
{
    enum { LENGTH = 60000, PART = 256 };
    struct side client;
    struct peer server;
    struct slow slow = {0};
    size_t left = 0;
    side_open(&client, run, SW_ROLE_CLIENT, NULL, upload_rest);
    peer_open(&server, &client, reassemble);
    client.arg = &left;
    server.arg = &slow;
    turns(&server);
    while (run->done < run->units && fine(run)) {
        slow = (struct slow){0};
        request(&client, "POST", 0);
        left = LENGTH;
        left -= send_content(&client, sw_conn_next_stream_id(client.conn) - 2, left, SW_SEND_END_STREAM);
        turn(&server);
        while (slow.credited < LENGTH && fine(run)) {
            size_t part = slow.arrived - slow.credited < PART ? slow.arrived - slow.credited : PART;
            holds(run, part != 0, "nothing more comes after %zu octets", slow.credited);
            if (part)
                credit_both(&server, slow.id, (uint32_t)part);
            slow.credited += part;
            turn(&server);
            did(run);
        }
        holds(run, slow.ended && slow.arrived == LENGTH, "%zu octets came", slow.arrived);
        peer_send(&server, frame_headers(slow.id, block_status("200"), END_STREAM));
        turns(&server);
    }
    peer_close(&server);
    side_close(&client);
}

const struct entry window_loads[] = {
    {"window_15", "a window of 15 octets (nghttp -w 4), each DATA frame credited twice", window_15, 100000, 3000},
    {"window_100", "the same of 100", window_100, 100000, 3000},
    {"window_511", "the same of 511 (h2load -w 9)", window_511, 100000, 3000},
    {"window_512", "the same of 512", window_512, 100000, 3000},
    {"window_1024", "the same of 1,024", window_1024, 100000, 3000},
    {"grants_1", "a reader that grants an octet when the last one has come", grants_1, 100000, 3000},
    {"grants_100", "the same of 100", grants_100, 100000, 3000},
    {"grants_500", "the same of 500", grants_500, 100000, 3000},
    {"lowered_512", "INITIAL_WINDOW_SIZE lowered to 512 while content waits", lowered_512, 100000, 3000},
    {"lowered_1", "the same to 1", lowered_1, 100000, 3000},
    {"slow_reader", "uploads of 60 KB to a reader that credits each 256 octets twice", slow_reader, 100000, 3000},
    {NULL, NULL, NULL, 0, 0},
};
