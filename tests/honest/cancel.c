/* Streams that are given up while content is on its way: the peer could not know, so nothing of it may be held against it. */
#include "honest.h"

enum { FRAME = 16384 };

/* As much content as the peer's windows let it have in flight: of `stream` octets, and of the connection's. */
static void
fill_window(struct peer *peer, uint32_t id, int64_t stream)
{
    struct wire frame = frame_data_of(id, filled(FRAME, 'c'), 0);
    int64_t left = stream < peer->window ? stream : peer->window;
    for (; left >= FRAME && fine(peer->side->run); left -= FRAME)
        peer_send_now(peer, frame);
    if (left > 0)
        peer_send_now(peer, frame_data_of(id, filled((size_t)left, 'c'), 0));
}

/* Of what came, and is nobody's any more, the connection's window gets all back: half may still be under way. */
static void
window_is_back(struct peer *peer, int64_t window)
{
    holds(peer->side->run, peer->window >= window / 2, "a window of %lld has %lld left", (long long)window,
          (long long)peer->window);
}

/* ---- downloads, cancelled at their HEADERS
 * --------------------------------------------------------------------------------------- */

static void
cancel_at_headers(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        cancel(side, event->stream_id, SW_ERROR_CANCEL);
}

static void
windows_of(sw_config *config, uint32_t octets)
{
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, octets);
    sw_config_set_connection_window(config, octets);
}

static void
windows_of_4_mib(sw_config *config)
{
    windows_of(config, 4 << 20);
}

static void
windows_of_16_mib(sw_config *config)
{
    windows_of(config, 16 << 20);
}

static void
downloads(struct run *run, configure *how, int64_t window)
{
    struct side client;
    struct peer server;
    side_open(&client, run, SW_ROLE_CLIENT, how, cancel_at_headers);
    peer_open(&server, &client, NULL);
    turns(&server);
    while (run->done < run->units && fine(run)) {
        uint32_t id = sw_conn_next_stream_id(client.conn);
        request(&client, "GET", SW_SEND_END_STREAM);
        turns(&server);
        peer_send_now(&server, frame_headers(id, block_status("200"), 0));
        fill_window(&server, id, window);
        turns(&server);
        window_is_back(&server, window);
        did(run);
    }
    holds(run, server.frames[TYPE_RST_STREAM] == run->units, "%u RST_STREAM", server.frames[TYPE_RST_STREAM]);
    holds(run, client.content == 0, "%llu octets of content were shown", (unsigned long long)client.content);
    peer_close(&server);
    side_close(&client);
}

static void
downloads_64_kib(struct run *run)
{
    downloads(run, NULL, 65535);
}

static void
downloads_4_mib(struct run *run)
{
    downloads(run, windows_of_4_mib, 4 << 20);
}

static void
downloads_16_mib(struct run *run)
{
    downloads(run, windows_of_16_mib, 16 << 20);
}

/* ---- uploads, given up
 * ------------------------------------------------------------------------------------------------------------ */

static void
answer_413(struct side *side, const sw_event *event)
{
    if (event->kind != SW_EVENT_HEADERS)
        return;
    respond(side, event->stream_id, "413", SW_SEND_END_STREAM);
    cancel(side, event->stream_id, SW_ERROR_NO_ERROR);
}

static void
uploads(struct run *run, configure *how, int64_t window, program *does)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, how, does);
    peer_open(&client, &server, NULL);
    turns(&client);
    for (uint32_t id = 1; run->done < run->units && fine(run); id += 2, did(run)) {
        peer_send_now(&client, frame_headers(id, block_post("/"), 0));
        fill_window(&client, id, window);
        turns(&client);
        window_is_back(&client, window);
    }
    holds(run, client.frames[TYPE_RST_STREAM] == run->units, "%u RST_STREAM", client.frames[TYPE_RST_STREAM]);
    holds(run, client.frames[TYPE_HEADERS] == (does == answer_413 ? run->units : 0), "%u responses", client.frames[TYPE_HEADERS]);
    peer_close(&client);
    side_close(&server);
}

static void
early_413(struct run *run)
{
    uploads(run, NULL, 65535, answer_413);
}

static void
early_413_4_mib(struct run *run)
{
    uploads(run, windows_of_4_mib, 4 << 20, answer_413);
}

static void
given_up(struct run *run)
{
    uploads(run, NULL, 65535, cancel_at_headers);
}

static void
answer_all(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
}

/* Every other request is malformed, and its content in flight. */
static void
malformed(struct run *run)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, answer_all);
    peer_open(&client, &server, NULL);
    turns(&client);
    for (uint32_t id = 1; run->done < run->units && fine(run); id += 4, did(run)) {
        peer_send_now(&client, frame_headers(id, block_get("/"), END_STREAM));
        peer_send_now(&client, frame_headers(id + 2, block(":method", "POST"), 0));
        fill_window(&client, id + 2, 65535);
        turns(&client);
        window_is_back(&client, 65535);
    }
    holds(run, client.frames[TYPE_RST_STREAM] == run->units, "%u RST_STREAM", client.frames[TYPE_RST_STREAM]);
    holds(run, client.frames[TYPE_HEADERS] == run->units, "%u responses", client.frames[TYPE_HEADERS]);
    peer_close(&client);
    side_close(&server);
}

/* ---- PINGs of our own: some servers count them (gRPC C-core: too_many_pings)
 * -------------------------------------------------------- */

/* Of each 1,000 cancelled requests, on a connection of their own. */
static void
count_pings(struct run *run, bool answered)
{
    enum { CANCELS = 1000, MOST = 2 };
    while (run->done < run->units && fine(run)) {
        struct side client;
        struct peer server;
        side_open(&client, run, SW_ROLE_CLIENT, NULL, answered ? cancel_at_headers : NULL);
        peer_open(&server, &client, NULL);
        turns(&server);
        for (int i = 0; i < CANCELS && fine(run); i++, did(run)) {
            uint32_t id = sw_conn_next_stream_id(client.conn);
            request(&client, "GET", SW_SEND_END_STREAM);
            turns(&server);
            if (answered)
                peer_send(&server, frame_headers(id, block_status("200"), 0));
            else
                cancel(&client, id, SW_ERROR_CANCEL);
            turns(&server);
        }
        holds(run, server.frames[TYPE_RST_STREAM] == CANCELS, "%u RST_STREAM", server.frames[TYPE_RST_STREAM]);
        holds(run, server.frames[TYPE_PING] <= MOST, "%u PINGs for %d cancelled requests", server.frames[TYPE_PING], CANCELS);
        peer_close(&server);
        side_close(&client);
    }
}

static void
pings_unanswered(struct run *run)
{
    count_pings(run, false);
}

static void
pings_answered(struct run *run)
{
    count_pings(run, true);
}

const struct entry cancel_loads[] = {
    {"cancel_64_kib", "downloads cancelled at their HEADERS, windows of 64 KiB", downloads_64_kib, 100000, 3000},
    {"cancel_4_mib", "the same of 4 MiB", downloads_4_mib, 100000, 200},
    {"cancel_16_mib", "the same of 16 MiB", downloads_16_mib, 100000, 50},
    {"early_413", "uploads answered early and reset, windows of 64 KiB", early_413, 100000, 3000},
    {"early_413_4_mib", "the same of 4 MiB", early_413_4_mib, 100000, 200},
    {"given_up", "uploads that the program cancels", given_up, 100000, 3000},
    {"malformed", "every other request malformed, a window of content behind it", malformed, 100000, 3000},
    {"pings", "PINGs of ours for 1,000 requests cancelled before their answer", pings_unanswered, 100000, 3000},
    {"pings_answered", "the same cancelled at their HEADERS", pings_answered, 100000, 3000},
    {NULL, NULL, NULL, 0, 0},
};
