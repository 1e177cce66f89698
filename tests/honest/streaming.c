/* Messages on long streams, and small responses, to peers that credit every DATA frame twice: HAProxy, Go's net/http, gRPC. */
#include "honest.h"

/* ---- peers --------------------------------------------------------------------------------------------------------------------
 */

/* A WINDOW_UPDATE for the stream and one for the connection for each DATA frame. */
static void
credits_each(struct peer *peer, const struct seen_frame *frame)
{
    if (frame->type == TYPE_DATA && frame->length)
        credit_both(peer, frame->id, frame->length);
}

/* The same, and each message is sent back. */
static void
echoes(struct peer *peer, const struct seen_frame *frame)
{
    credits_each(peer, frame);
    if (frame->type == TYPE_DATA && frame->length)
        peer_send(peer, frame_data_of(frame->id, filled(frame->length, 'e'), 0));
}

/* ---- one stream, messages without end ------------------------------------------------------------------------------------------
 */

static void
begin_response(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
}

/* Server-sent events, or a server-streaming call: a message, then its credit. */
static void
serve_stream(struct run *run, size_t length)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, begin_response);
    peer_open(&client, &server, credits_each);
    peer_send(&client, frame_headers(1, block_get("/"), END_STREAM));
    turns(&client);
    while (run->done < run->units && fine(run)) {
        holds(run, send_content(&server, 1, length, 0) == length, "a message of %zu octets found no room", length);
        turns(&client);
        did(run);
    }
    holds(run, client.content == run->units * length, "%llu octets came", (unsigned long long)client.content);
    peer_close(&client);
    side_close(&server);
}

/* The other way: a client's messages, to a server that credits each and, if it echoes, answers each. */
static void
call_stream(struct run *run, size_t length, answer *answers)
{
    struct side client;
    struct peer server;
    side_open(&client, run, SW_ROLE_CLIENT, NULL, NULL);
    peer_open(&server, &client, answers);
    turns(&server);
    request(&client, "POST", 0);
    peer_send(&server, frame_headers(1, block_status("200"), 0));
    turns(&server);
    while (run->done < run->units && fine(run)) {
        holds(run, send_content(&client, 1, length, 0) == length, "a message of %zu octets found no room", length);
        turns(&server);
        did(run);
    }
    holds(run, server.content == run->units * length, "%llu octets came", (unsigned long long)server.content);
    holds(run, client.content == (answers == echoes ? run->units * length : 0), "%llu came back",
          (unsigned long long)client.content);
    peer_close(&server);
    side_close(&client);
}

static void
serve_10(struct run *run)
{
    serve_stream(run, 10);
}

static void
serve_200(struct run *run)
{
    serve_stream(run, 200);
}

static void
serve_1000(struct run *run)
{
    serve_stream(run, 1000);
}

static void
call_10(struct run *run)
{
    call_stream(run, 10, credits_each);
}

static void
call_200(struct run *run)
{
    call_stream(run, 200, credits_each);
}

static void
call_1000(struct run *run)
{
    call_stream(run, 1000, credits_each);
}

static void
call_echo_1(struct run *run)
{
    call_stream(run, 1, echoes);
}

static void
call_echo_200(struct run *run)
{
    call_stream(run, 200, echoes);
}

/* ---- small responses ----------------------------------------------------------------------------------------------------------
 */

/* Three DATA frames of 30 octets, each shown before the next: a program that flushes. */
static void
answer_in_three(struct side *side, const sw_event *event)
{
    if (event->kind != SW_EVENT_HEADERS)
        return;
    respond(side, event->stream_id, "200", 0);
    for (int i = 0; i < 3; i++)
        send_content(side, event->stream_id, 30, i == 2 ? SW_SEND_END_STREAM : 0);
}

static void
small_responses(struct run *run)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, answer_in_three);
    peer_open(&client, &server, credits_each);
    for (uint32_t id = 1; run->done < run->units && fine(run); id += 2, did(run)) {
        peer_send(&client, frame_headers(id, block_get("/"), END_STREAM));
        turns(&client);
    }
    holds(run, client.frames[TYPE_DATA] == 3 * run->units, "%u DATA frames", client.frames[TYPE_DATA]);
    peer_close(&client);
    side_close(&server);
}

/* The same with 50 requests at a time. */
static void
small_responses_at_once(struct run *run)
{
    struct side server;
    struct peer client;
    side_open(&server, run, SW_ROLE_SERVER, NULL, answer_in_three);
    peer_open(&client, &server, credits_each);
    for (uint32_t id = 1; run->done < run->units && fine(run);) {
        for (int i = 0; i < 50; i++, id += 2, did(run))
            peer_send(&client, frame_headers(id, block_get("/"), END_STREAM));
        turns(&client);
    }
    holds(run, client.frames[TYPE_DATA] == 3 * run->done, "%u DATA frames", client.frames[TYPE_DATA]);
    peer_close(&client);
    side_close(&server);
}

/* ---- short messages received ---------------------------------------------------------------------------------------------------
 */

/* Messages of `least` to `most` octets, one way. */
static void
receive(struct run *run, struct side *server, size_t least, size_t most)
{
    struct peer client;
    peer_open(&client, server, NULL);
    peer_send(&client, frame_headers(1, block_post("/"), 0));
    turns(&client);
    uint64_t sent = 0;
    while (run->done < run->units && fine(run)) {
        for (int i = 0; i < 100; i++, did(run)) {
            size_t length = least + (size_t)(run->done % (most - least + 1));
            peer_send(&client, frame_data_of(1, filled(length, 'm'), 0));
            sent += length;
        }
        turn(&client);
    }
    side_poll(server);
    holds(run, server->content == sent, "%llu octets of %llu came", (unsigned long long)server->content, (unsigned long long)sent);
    peer_close(&client);
    side_close(server);
}

static void
keystrokes(struct run *run)
{
    struct side server;
    side_open(&server, run, SW_ROLE_SERVER, NULL, begin_response);
    receive(run, &server, 1, 1);
}

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* A program that acknowledges when half of the window has been used. */
static void
acknowledge_halves(struct side *side, const sw_event *event)
{
    begin_response(side, event);
    size_t *consumed = side->arg;
    if (event->kind != SW_EVENT_DATA || (*consumed += event->as.data.credit) < 65535 / 2)
        return;
    holds(side->run, sw_conn_acknowledge_data(side->conn, event->stream_id, *consumed) == SW_STATUS_OK, "acknowledgement");
    *consumed = 0;
}

static void
manual_credit(struct run *run)
{
    struct side server;
    size_t consumed = 0;
    side_open(&server, run, SW_ROLE_SERVER, by_hand, acknowledge_halves);
    server.arg = &consumed;
    receive(run, &server, 1, 25);
}

const struct entry streaming_loads[] = {
    {"serve_10", "server streaming, messages of 10 octets, two WINDOW_UPDATEs each", serve_10, 100000, 3000},
    {"serve_200", "the same of 200", serve_200, 100000, 3000},
    {"serve_1000", "the same of 1,000", serve_1000, 100000, 3000},
    {"call_10", "client streaming, messages of 10 octets, two WINDOW_UPDATEs each", call_10, 100000, 3000},
    {"call_200", "the same of 200", call_200, 100000, 3000},
    {"call_1000", "the same of 1,000", call_1000, 100000, 3000},
    {"call_echo_1", "both ways, an octet each", call_echo_1, 100000, 3000},
    {"call_echo_200", "both ways, 200 octets each", call_echo_200, 100000, 3000},
    {"small_responses", "three DATA frames a response, two WINDOW_UPDATEs each", small_responses, 100000, 3000},
    {"small_at_once", "the same, fifty requests at a time", small_responses_at_once, 100000, 3000},
    {"keystrokes", "messages of one octet, one way", keystrokes, 10000000, 400000},
    {"manual_credit", "messages of 1 to 25 octets, acknowledged at every half of the window", manual_credit, 1000000, 100000},
    {NULL, NULL, NULL, 0, 0},
};
