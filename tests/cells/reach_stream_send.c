/* The stream machine (RFC 9113 5.1): what the program sends. */
#include "cells.h"

/* A server's content goes after its header section; where that may be sent it has been. */
static void
prepare_answer(struct scene *scene)
{
    if (!is_server(scene) || !in_any_state(scene, "open half_closed_remote") || scene->answered)
        return;
    answer(scene, scene->id, "200", 0);
    scene_begin(scene);
}

static void
send_section(struct scene *scene)
{
    uint32_t id = scene->id;
    walks(scene, "send.HEADERS");
    if (is_server(scene) && !scene->answered) {
        passes(scene, "HEADERS %u", (unsigned)id);
        called(scene, answer(scene, id, "200", 0));
    } else if (in_state(scene, "idle_local") || in_state(scene, "idle_remote")) {
        passes(scene, "HEADERS %u", (unsigned)id);
        called(scene, ask(scene, id, 0));
    } else {
        walks(scene, "send.END_STREAM");
        passes(scene, "HEADERS %u END_STREAM", (unsigned)id);
        called(scene, trail(scene, id, SW_SEND_END_STREAM));
    }
}

static void
send_content(struct scene *scene, unsigned flags)
{
    size_t taken = 0;
    prepare_answer(scene);
    walks(scene, "send.DATA");
    if (flags)
        walks(scene, "send.END_STREAM");
    passes(scene, "DATA %u%s", (unsigned)scene->id, flags ? " END_STREAM" : "");
    called(scene, send_data(scene->end, scene->id, "octets", flags, &taken));
    if (taken != (is_verdict(scene->cell, "to") ? 6 : 0))
        scene_failed(scene, "octets taken", is_verdict(scene->cell, "to") ? "6" : "0", "another number");
}

static void
send_promise(struct scene *scene, const char *input, uint32_t parent)
{
    uint32_t promised = 0, next = sw_conn_next_stream_id(scene->end->conn);
    int promised_itself = in_state(scene, "half_closed_remote") && scene->variant == 1 && parent == scene->id;
    if (in_state(scene, "closed_grace") && scene->variant == 2) /* after our GOAWAY the connection refuses first */
        scene->skip = 1;
    walks(scene, input);
    if (promised_itself) /* RFC 9113 6.6: a promise goes with a stream of the peer's, whatever its state */
        scene->passed_on = SW_STATUS_WRONG_STATE, scene->unstepped = 1;
    else
        passes(scene, "PUSH_PROMISE %u promises %u", (unsigned)parent, (unsigned)next);
    called(scene, parent == scene->id ? promise(scene, parent, &promised) : promise_chosen(scene, parent, scene->id, &promised));
    if (promised != (is_verdict(scene->cell, "to") && !promised_itself ? next : 0))
        scene_failed(scene, "the promised stream", "the next identifier, or none", "another");
}

/* Content that is not sent yet goes with it. */
static void
reset(struct scene *scene, enum sw_error error, const char *name)
{
    if (in_any_state(scene, "open half_closed_remote")) {
        size_t taken;
        prepare_answer(scene);
        sw_conn_send_data(scene->end->conn, scene->id, (sw_slice){(const uint8_t *)"octets", 6, NULL}, 0, NULL, NULL, &taken);
    }
    walks(scene, scene->input);
    passes(scene, "RST_STREAM %u %s", (unsigned)scene->id, name);
    called(scene, sw_conn_reset_stream(scene->end->conn, scene->id, error));
}

int
apply_stream_send(struct scene *scene)
{
    const char *input = scene->input;
    sw_conn *conn = scene->end->conn;
    unsigned id = (unsigned)scene->id;
    if (strcmp(input, "send.HEADERS") == 0) {
        send_section(scene);
    } else if (strcmp(input, "send.DATA") == 0) {
        send_content(scene, 0);
    } else if (strcmp(input, "send.END_STREAM") == 0) {
        send_content(scene, SW_SEND_END_STREAM);
    } else if (strcmp(input, "send.PUSH_PROMISE") == 0) {
        send_promise(scene, input, scene->id);
    } else if (strcmp(input, "send.PROMISED") == 0) {
        send_promise(scene, input, 1);
    } else if (strcmp(input, "send.RST_STREAM") == 0) {
        reset(scene, SW_ERROR_CANCEL, "CANCEL");
    } else if (strcmp(input, "send.RST_STREAM_NO_ERROR") == 0) {
        reset(scene, SW_ERROR_NO_ERROR, "NO_ERROR");
    } else if (strcmp(input, "send.WINDOW_UPDATE") == 0) {
        walks(scene, input);
        passes(scene, "WINDOW_UPDATE %u +1000", id);
        called(scene, sw_conn_credit_window(conn, scene->id, 1000));
    } else if (strcmp(input, "send.UPGRADE") == 0) {
        walks(scene, input);
        called(scene, upgrade(scene));
    } else if (strcmp(input, "send.PRIORITY") == 0) {
        walks(scene, input);
        passes(scene, "type 2 on %u", id);
        called(scene, sw_conn_send_priority(conn, scene->id, 0, 16, false));
    } else if (strcmp(input, "send.PRIORITIZED") == 0) {
        walks(scene, input);
        passes(scene, "type 16 on 0");
        called(scene, sw_conn_send_priority_update(conn, scene->id, (const uint8_t *)"i", 1));
    } else if (strcmp(input, "send.EXTENSION") == 0) {
        walks(scene, input);
        passes(scene, "type 238 on %u", id);
        called(scene, sw_conn_send_frame(conn, 0xee, 0, scene->id, (const uint8_t *)"abc", 3));
    } else {
        return 0;
    }
    return 1;
}
