/* The stream machine (RFC 9113 5.1): what the peer sends, and what its GOAWAY says of streams. */
#include "cells.h"

static int
is_live(const struct scene *scene)
{
    return in_any_state(scene, "reserved_local reserved_remote open half_closed_local half_closed_remote");
}

/* Discarding keeps HPACK in step (RFC 9113 4.3): a field that the discarded block put into the dynamic table can be referred to. */
static void
refer_to_kept(struct scene *scene)
{
    feed(scene->end, frame_headers(1, hex("be"), END_STREAM));
    if (saw(scene->end, "HEADERS 1 trailers x-kept: yes END_STREAM") != 1)
        scene_failed(scene, "the dynamic table afterwards", "HEADERS 1 trailers x-kept: yes END_STREAM", events(scene->end));
}

/* Discarding keeps the connection's window in step (RFC 9113 6.9): as many octets as it ever had come, and are credited. */
static void
fill_window(struct scene *scene)
{
    struct wire octets = frame_data_of(scene->id, filled(16384, 'x'), 0);
    feed(scene->end, joined(octets, octets, octets));
    feed(scene->end, joined(octets, octets, octets));
    if (!strstr(wire_text(scene->end), "WINDOW_UPDATE 0 +") || scene->end->status != SW_STATUS_OK)
        scene_failed(scene, "content discarded afterwards", "WINDOW_UPDATE 0", wire_text(scene->end));
}

/* ---- field blocks ----------------------------------------------------------------------------------------------------------- */

static void
recv_headers(struct scene *scene)
{
    uint32_t id = scene->id;
    int opens = in_any_state(scene, "idle_local idle_remote reserved_local reserved_remote");
    int discards = is_verdict(scene->cell, "discard");
    walks(scene, "recv.HEADERS");
    if (opens) {
        shows(scene, "HEADERS %u %s", (unsigned)id, is_server(scene) ? "request" : "response");
        feed(scene->end, frame_headers(id, is_server(scene) ? block_post("/") : block_status("200"), 0));
    } else if (discards) {
        shows(scene, "HEADERS %u", (unsigned)id);
        feed(scene->end, frame_headers(id, block_kept(), 0));
        scene->follow_up = refer_to_kept;
    } else { /* the header section has come: these are trailers, which end the stream */
        if (in_any_state(scene, "open half_closed_local"))
            walks(scene, "recv.END_STREAM");
        shows(scene, "HEADERS %u trailers", (unsigned)id);
        feed(scene->end, frame_headers(id, block_trail(), END_STREAM));
    }
}

/* A promise that goes with the stream, of the next one that is not promised yet. */
static void
recv_push_promise(struct scene *scene)
{
    unsigned promised = scene->id == 2 ? 4 : 2;
    int late = in_state(scene, "closed_grace") && scene->variant == 2; /* our GOAWAY does not admit the promised stream either */
    scene->skip =
        in_state(scene, "half_closed_local") && scene->id % 2 == 0; /* RFC 9113 6.6: a check refuses it on a pushed stream */
    walks(scene, "recv.PUSH_PROMISE");
    shows(scene, "PUSH_PROMISE %u promises %u", (unsigned)scene->id, promised);
    if (!late) /* RFC 9113 6.6: it may not have seen our reset, and the promised stream is reserved all the same */
        drops(scene, "RST_STREAM %u REFUSED_STREAM", promised);
    struct wire block = joined(block_get("/pushed"), block_kept());
    feed(scene->end, frame_push_promise(scene->id, promised, block));
    if (is_verdict(scene->cell, "discard"))
        scene->follow_up = refer_to_kept;
}

static void
recv_promised(struct scene *scene)
{
    scene->skip = in_state(scene, "closed_grace") && scene->variant == 2; /* after our GOAWAY the promise is discarded before */
    walks(scene, "recv.PROMISED");
    shows(scene, "PUSH_PROMISE 1 promises %u", (unsigned)scene->id);
    feed(scene->end, frame_push_promise(1, scene->id, block_get("/pushed")));
}

/* ---- others ----------------------------------------------------------------------------------------------------------------- */

static void
recv_data(struct scene *scene, unsigned flags)
{
    walks(scene, "recv.DATA");
    if (flags & END_STREAM)
        walks(scene, "recv.END_STREAM");
    if (in_state(scene, "closed_grace") && flags)
        tells(scene, "%s", "");
    else
        shows(scene, "DATA %u \"octets\"%s", (unsigned)scene->id, flags ? " END_STREAM" : "");
    feed(scene->end, frame_data(scene->id, "octets", flags));
    if (is_verdict(scene->cell, "discard"))
        scene->follow_up = fill_window;
}

static void
recv_window_update(struct scene *scene)
{
    int64_t before = scene->before.stream_window;
    walks(scene, "recv.WINDOW_UPDATE");
    feed(scene->end, frame_window_update(scene->id, 1000));
    int64_t after = sw_conn_send_window(scene->end->conn, scene->id);
    if (is_verdict(scene->cell, "to") && after != before + 1000)
        scene_failed(scene, "the window", "1000 more", "another");
}

static void
recv_unprocessed(struct scene *scene)
{
    int ours = (scene->id & 1) == !is_server(scene);
    if (!ours) {
        scene->skip = 1;
        return;
    }
    walks(scene, scene->input);
    scene->connection_input = "recv.GOAWAY";
    if (strcmp(scene->input, "note.UNPROCESSED") == 0)
        shows(scene, "STREAM_CLOSED %u error %u by GOAWAY", (unsigned)scene->id, (unsigned)REFUSED_STREAM);
    else
        shows(scene, "STREAM_CLOSED %u error %u by the connection", (unsigned)scene->id, (unsigned)PROTOCOL_ERROR);
    feed(scene->end, frame_goaway(is_server(scene) ? 0 : 1, NO_ERROR, ""));
}

int
apply_stream_recv(struct scene *scene)
{
    const char *input = scene->input;
    struct endpoint *end = scene->end;
    uint32_t id = scene->id;
    if (strcmp(input, "recv.HEADERS") == 0) {
        recv_headers(scene);
    } else if (strcmp(input, "recv.DATA") == 0) {
        recv_data(scene, 0);
    } else if (strcmp(input, "recv.END_STREAM") == 0) {
        recv_data(scene, END_STREAM);
    } else if (strcmp(input, "recv.PUSH_PROMISE") == 0) {
        recv_push_promise(scene);
    } else if (strcmp(input, "recv.PROMISED") == 0) {
        recv_promised(scene);
    } else if (strcmp(input, "recv.WINDOW_UPDATE") == 0) {
        recv_window_update(scene);
    } else if (strncmp(input, "note.", 5) == 0) {
        recv_unprocessed(scene);
    } else {
        walks(scene, input);
        if (strcmp(input, "recv.PRIORITY") == 0) {
            tells(scene, "PRIORITY %u on 0 weight 16", (unsigned)id);
            feed(end, frame_priority(id, 0, 15));
        } else if (strcmp(input, "recv.PRIORITY_SIZE") == 0) {
            feed(end, frame(TYPE_PRIORITY, 0, id, hex("00000000")));
        } else if (strcmp(input, "recv.RST_STREAM") == 0) {
            if (is_live(scene))
                shows(scene, "STREAM_RESET %u error %u", (unsigned)id, (unsigned)CANCEL);
            feed(end, frame_rst_stream(id, CANCEL));
        } else if (strcmp(input, "recv.WINDOW_OVERFLOW") == 0) {
            feed(end, frame_window_update(id, 0x7fffffff));
        } else if (strcmp(input, "recv.ALTSVC") == 0) {
            shows(scene, "ALTSVC %u \"\" clear", (unsigned)id);
            feed(end, frame(0xa, 0, id, hex("0000 636c656172")));
        } else if (strcmp(input, "recv.PRIORITIZED") == 0) {
            const uint8_t octets[] = {0, (uint8_t)(id >> 16), (uint8_t)(id >> 8), (uint8_t)id, 'i'};
            shows(scene, "PRIORITY_UPDATE %u i", (unsigned)id);
            feed(end, frame(0x10, 0, 0, octets_of(octets, sizeof octets)));
        } else if (strcmp(input, "recv.UNKNOWN") == 0) {
            if (!scene->manual)
                tells(scene, "UNKNOWN_FRAME %u type 250", (unsigned)id);
            feed(end, frame(250, 0, id, text("what?")));
        } else {
            return 0;
        }
    }
    return 1;
}
