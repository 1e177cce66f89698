/*
 * The stream machine (RFC 9113 5.1): ways to each state. Stream 1 is open throughout; the stream of the cell is 3, or 2 where it is
 * the server's. Variants of a state differ in how it was reached.
 */
#include "cells.h"

enum { MANY = 80 }; /* more closed streams than are remembered one by one */

static const struct wire no_octets = {(const uint8_t *)"", 0};

static void
base(struct scene *scene)
{
    struct endpoint *end = scene_endpoint(scene, 1);
    feed(end, joined(is_server(scene) ? preface() : no_octets, frame_settings_empty(), frame_settings_ack()));
    scene->id = 3;
    if (is_server(scene)) {
        feed(end, frame_headers(1, block_post("/"), 0));
    } else {
        ask(scene, 1, 0);
        feed(end, frame_headers(1, block_status("200"), 0));
    }
}

static void
reset(struct scene *scene, uint32_t id)
{
    sw_conn_reset_stream(scene->end->conn, id, SW_ERROR_CANCEL);
    drain_events(scene->end);
}

/* The peer answers, but not what its GOAWAY is about to call unprocessed. */
static void
answered(struct scene *scene, uint32_t id, unsigned flags)
{
    if (strcmp(scene->input, "note.UNPROCESSED") != 0)
        feed(scene->end, frame_headers(id, block_status("200"), flags));
}

/* Streams of the peer's on a server, of ours on a client. */
static void
open_stream(struct scene *scene, uint32_t id)
{
    if (is_server(scene)) {
        feed(scene->end, frame_headers(id, block_post("/"), 0));
    } else {
        ask(scene, id, 0);
        answered(scene, id, 0);
    }
}

static void
close_stream(struct scene *scene, uint32_t id)
{
    if (is_server(scene)) {
        feed(scene->end, frame_headers(id, block_get("/"), END_STREAM));
        answer(scene, id, "200", SW_SEND_END_STREAM);
    } else {
        ask(scene, id, SW_SEND_END_STREAM);
        feed(scene->end, frame_headers(id, block_status("200"), END_STREAM));
    }
    drain_events(scene->end);
    if (scene->manual)
        sw_conn_release_stream(scene->end->conn, id);
}

/* A promise of the server's, which is stream 2. */
static void
reserve(struct scene *scene)
{
    if (is_server(scene))
        promise(scene, 1, NULL);
    else
        feed(scene->end, frame_push_promise(1, 2, block_get("/pushed")));
    scene->id = 2;
}

/* ---- states ----------------------------------------------------------------------------------------------------------------- */

static void
half_close_local(struct scene *scene)
{
    scene->variants = is_server(scene) ? 1 : 2;
    if (scene->variant == 1) {
        reserve(scene);
        feed(scene->end, frame_headers(2, block_status("200"), 0));
    } else if (is_server(scene)) {
        feed(scene->end, frame_headers(3, block_post("/"), 0));
        answer(scene, 3, "200", SW_SEND_END_STREAM);
    } else {
        ask(scene, 3, SW_SEND_END_STREAM);
        answered(scene, 3, 0);
    }
}

static void
half_close_remote(struct scene *scene)
{
    scene->variants = is_server(scene) ? 2 : 1;
    if (scene->variant == 1) {
        reserve(scene);
        answer(scene, 2, "200", 0);
    } else if (is_server(scene)) {
        feed(scene->end, frame_headers(3, block_get("/"), END_STREAM));
    } else {
        ask(scene, 3, 0);
        feed(scene->end, frame_headers(3, block_status("200"), END_STREAM));
    }
}

/* Reset by us while it was open; or so long ago that only "some were" is known; or never taken because of our GOAWAY. */
static void
close_in_grace(struct scene *scene)
{
    scene->variants = 3;
    if (scene->variant < 2) {
        open_stream(scene, 3);
        reset(scene, 3);
    }
    if (scene->variant == 1) {
        scene->unkept = 1;
        if (scene->manual)
            sw_conn_release_stream(scene->end->conn, 3);
        for (uint32_t i = 0; i < MANY; i++) {
            if (is_server(scene))
                open_stream(scene, 5 + 2 * i);
            else
                ask(scene, 5 + 2 * i, 0); /* an answer would prove that the peer has read the reset of 3 */
            reset(scene, 5 + 2 * i);
            if (scene->manual)
                sw_conn_release_stream(scene->end->conn, 5 + 2 * i);
        }
        sw_conn_statistics(scene->end->conn, &scene->before.statistics);
    }
    if (scene->variant == 2) {
        scene->unkept = 1;
        scene->id = is_server(scene) ? 3 : 2;
        sw_conn_goaway(scene->end->conn, SW_ERROR_NO_ERROR, NULL, 0);
    }
}

/* Ended both ways; reset by the peer; reset by us after the peer's end. */
static void
close_strictly(struct scene *scene)
{
    scene->variants = 3;
    if (scene->variant == 1) {
        open_stream(scene, 3);
        feed(scene->end, frame_rst_stream(3, CANCEL));
        return;
    }
    if (is_server(scene)) {
        feed(scene->end, frame_headers(3, block_get("/"), END_STREAM));
        if (scene->variant == 0)
            answer(scene, 3, "200", SW_SEND_END_STREAM);
    } else {
        ask(scene, 3, scene->variant == 0 ? SW_SEND_END_STREAM : 0);
        feed(scene->end, frame_headers(3, block_status("200"), END_STREAM));
    }
    if (scene->variant == 2)
        reset(scene, 3);
}

/* Skipped; or closed longer ago than is remembered. */
static void
close_and_forget(struct scene *scene)
{
    scene->variants = 2;
    if (scene->variant == 0) {
        open_stream(scene, 5);
        return;
    }
    close_stream(scene, 3);
    for (uint32_t i = 0; i < MANY; i++)
        close_stream(scene, 5 + 2 * i);
}

/* Before the peer has said anything: what it may have done to stream 1 is not there. */
static int
reach_before(struct scene *scene)
{
    scene_endpoint(scene, 1);
    scene->id = 1;
    if (is_server(scene) && in_any_state(scene, "half_closed_remote closed_strict"))
        upgrade(scene);
    else if (!is_server(scene) && !in_state(scene, "idle_local"))
        ask(scene, in_state(scene, "closed_forgotten") ? 3 : 1, in_state(scene, "half_closed_local") ? SW_SEND_END_STREAM : 0);
    if (in_state(scene, "closed_strict"))
        answer(scene, 1, "200", SW_SEND_END_STREAM);
    if (in_state(scene, "closed_grace"))
        reset(scene, 1);
    drain_events(scene->end);
    return 1;
}

int
reach_stream(struct scene *scene)
{
    if (strcmp(scene->input, "send.UPGRADE") == 0)
        return reach_before(scene);
    base(scene);
    if (in_state(scene, "idle_local"))
        scene->id = is_server(scene) ? 2 : 3;
    else if (in_state(scene, "idle_remote"))
        scene->id = is_server(scene) ? 3 : 2;
    else if (in_any_state(scene, "reserved_local reserved_remote"))
        reserve(scene);
    else if (in_state(scene, "open"))
        open_stream(scene, 3);
    else if (in_state(scene, "half_closed_local"))
        half_close_local(scene);
    else if (in_state(scene, "half_closed_remote"))
        half_close_remote(scene);
    else if (in_state(scene, "closed_grace"))
        close_in_grace(scene);
    else if (in_state(scene, "closed_strict"))
        close_strictly(scene);
    else if (in_state(scene, "closed_forgotten"))
        close_and_forget(scene);
    else
        return 0;
    drain_events(scene->end);
    if (strcmp(known_state(sw_conn_stream_state(scene->end->conn, scene->id)), scene->state) != 0)
        scene_failed(scene, "the way to the state", scene->state, sw_conn_stream_state(scene->end->conn, scene->id));
    return 1;
}
