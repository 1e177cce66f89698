/* The header block's machine (RFC 9113 4.3) and that of our settings (6.5.3). */
#include "cells.h"

/* ---- header block ----------------------------------------------------------------------------------------------------------- */

/* Fragments are longer than what counts as short (spec/limits.yaml). */
enum { FRAGMENT = 1100 };

static struct wire
long_block(const struct scene *scene)
{
    return joined(is_server(scene) ? block_post("/") : block_status("200"), literal(text("x-long"), filled(3 * FRAGMENT, 'x')));
}

static struct wire
first_fragment(const struct scene *scene)
{
    return part(long_block(scene), 0, FRAGMENT);
}

static struct wire
next_fragment(const struct scene *scene)
{
    return part(long_block(scene), FRAGMENT, FRAGMENT);
}

/* CONTINUATION of this stream is of the block: stream 1 had one, whole, or has one that is open. */
int
reach_header_block(struct scene *scene)
{
    scene_endpoint(scene, 1);
    feed(scene->end, joined(is_server(scene) ? preface() : text(""), frame_settings_empty()));
    if (!is_server(scene))
        ask(scene, 1, 0);
    if (in_state(scene, "inside"))
        feed(scene->end, frame_headers_open(1, first_fragment(scene), 0));
    else if (strncmp(scene->input, "recv.CONTINUATION", 17) == 0)
        feed(scene->end, frame_headers(1, is_server(scene) ? block_post("/") : block_status("200"), 0));
    return in_any_state(scene, "between inside");
}

/* The block that is open ends well. */
static void
end_block_after(struct scene *scene, struct wire rest)
{
    feed(scene->end, frame_continuation(1, rest, END_HEADERS));
    if (saw(scene->end, "HEADERS 1 ") != 1)
        scene_failed(scene, "CONTINUATION afterwards", "HEADERS 1", events(scene->end));
}

static void
end_after_first(struct scene *scene)
{
    end_block_after(scene, part(long_block(scene), FRAGMENT, 4 * FRAGMENT));
}

static void
end_after_second(struct scene *scene)
{
    end_block_after(scene, part(long_block(scene), 2 * FRAGMENT, 4 * FRAGMENT));
}

/* Every type of frame that is not of a field block. */
static void
recv_other(struct scene *scene)
{
    int idle = is_server(scene) && in_state(scene, "between"); /* stream 1 has not begun */
    scene->variants = 8;
    switch (scene->variant) {
    case 0:
        passes(scene, "PING ACK 12345678");
        feed(scene->end, frame_ping("12345678"));
        break;
    case 1:
        passes(scene, "SETTINGS ACK");
        feed(scene->end, frame_settings_empty());
        break;
    case 2:
        feed(scene->end, frame_settings_ack());
        break;
    case 3:
        feed(scene->end, frame_window_update(0, 1));
        break;
    case 4:
        feed(scene->end, frame_goaway(is_server(scene) ? 0 : 1, NO_ERROR, ""));
        scene->connection_input = "recv.GOAWAY";
        break;
    case 5:
        feed(scene->end, frame_priority(1, 0, 1));
        break;
    case 6:
        feed(scene->end, frame(250, 0, 1, text("what?")));
        break;
    case 7:
        scene->skip = idle;
        if (!idle)
            feed(scene->end, frame_rst_stream(1, CANCEL));
        break;
    default:
        scene->skip = 1;
    }
}

/* A block may begin with either frame. */
static void
recv_beginning(struct scene *scene, int whole)
{
    int promised = scene->variant == 1;
    scene->variants = is_server(scene) ? 1 : 2;
    if (promised && whole) {
        shows(scene, "PUSH_PROMISE 1 promises 2");
        feed(scene->end, frame_push_promise(1, 2, block_get("/")));
    } else if (promised) {
        feed(scene->end, frame(TYPE_PUSH_PROMISE, 0, 1, joined(hex("00000002"), part(block_get("/"), 0, 5))));
        scene->follow_up = NULL;
    } else if (whole) {
        shows(scene, "HEADERS 1");
        feed(scene->end, frame_headers(1, long_block(scene), 0));
    } else {
        feed(scene->end, frame_headers_open(1, first_fragment(scene), 0));
        scene->follow_up = end_after_first;
    }
}

static void
end_promise(struct scene *scene)
{
    feed(scene->end, frame_continuation(1, part(block_get("/"), 5, 100), END_HEADERS));
    if (saw(scene->end, "PUSH_PROMISE 1 promises 2") != 1)
        scene_failed(scene, "CONTINUATION afterwards", "PUSH_PROMISE 1", events(scene->end));
}

int
apply_header_block(struct scene *scene)
{
    const char *input = scene->input;
    int lets = is_verdict(scene->cell, "to");
    if (strcmp(input, "recv.WHOLE") == 0) {
        recv_beginning(scene, 1);
    } else if (strcmp(input, "recv.BEGIN") == 0) {
        recv_beginning(scene, 0);
        if (scene->variant == 1)
            scene->follow_up = end_promise;
    } else if (strcmp(input, "recv.CONTINUATION") == 0) {
        feed(scene->end, frame_continuation(1, next_fragment(scene), 0));
        scene->follow_up = end_after_second;
    } else if (strcmp(input, "recv.CONTINUATION_END") == 0) {
        shows(scene, "HEADERS 1");
        feed(scene->end, frame_continuation(1, part(long_block(scene), FRAGMENT, 4 * FRAGMENT), END_HEADERS));
    } else if (strcmp(input, "recv.CONTINUATION_ELSEWHERE") == 0) {
        feed(scene->end, frame_continuation(3, next_fragment(scene), 0));
    } else if (strcmp(input, "recv.OTHER") == 0) {
        recv_other(scene);
    } else {
        return 0;
    }
    if (!lets)
        scene->follow_up = NULL;
    return 1;
}

/* ---- settings --------------------------------------------------------------------------------------------------------------- */

enum { BEFORE = 100, CHANGED = 50, AGAIN = 60 }; /* of MAX_CONCURRENT_STREAMS */

static enum sw_status
change(struct scene *scene, uint32_t value)
{
    const sw_setting setting = {SW_SETTINGS_MAX_CONCURRENT_STREAMS, value};
    enum sw_status status = sw_conn_update_settings(scene->end->conn, &setting, 1);
    take_output(scene->end);
    return status;
}

int
reach_settings_sync(struct scene *scene)
{
    scene_endpoint(scene, 1);
    feed(scene->end, joined(is_server(scene) ? preface() : text(""), frame_settings_empty()));
    if (in_state(scene, "synced"))
        feed(scene->end, frame_settings_ack());
    else if (in_state(scene, "waiting_more"))
        change(scene, CHANGED);
    return in_any_state(scene, "synced waiting waiting_more");
}

static void
expect_in_force(struct scene *scene, uint32_t value)
{
    uint32_t seen = sw_conn_setting(scene->end->conn, true, SW_SETTINGS_MAX_CONCURRENT_STREAMS);
    char texts[2][24];
    snprintf(texts[0], sizeof texts[0], "%u", (unsigned)value);
    snprintf(texts[1], sizeof texts[1], "%u", (unsigned)seen);
    if (seen != value)
        scene_failed(scene, "MAX_CONCURRENT_STREAMS in force", texts[0], texts[1]);
}

/* The state is the one that the row says: what a further acknowledgement does shows it. */
static void
acknowledge_after(struct scene *scene)
{
    struct endpoint *end = scene->end;
    int held = strcmp(known_state(scene->cell->next), "waiting_more") == 0;
    int awaited = held || strcmp(known_state(scene->cell->next), "waiting") == 0;
    int sends = strcmp(scene->input, "send.SETTINGS") == 0;
    uint32_t newest = sends ? AGAIN : CHANGED;
    if (!awaited)
        return;
    feed(end, frame_settings_ack());
    if (saw(end, "SETTINGS_ACK 0") != 1)
        scene_failed(scene, "an acknowledgement afterwards", "SETTINGS_ACK 0", events(end));
    if (held) { /* what was held, merged, goes out now and is in force with the next acknowledgement */
        char expected[40];
        snprintf(expected, sizeof expected, "SETTINGS 3=%u", (unsigned)newest);
        if (strcmp(wire_text(end), expected) != 0)
            scene_failed(scene, "what was held", expected, wire_text(end));
        feed(end, frame_settings_ack());
    }
    expect_in_force(scene, newest);
}

int
apply_settings_sync(struct scene *scene)
{
    const char *effect = scene->cell->effect;
    uint32_t before = sw_conn_setting(scene->end->conn, true, SW_SETTINGS_MAX_CONCURRENT_STREAMS);
    if (strcmp(scene->input, "send.SETTINGS") == 0) {
        if (strcmp(effect, "write") == 0)
            passes(scene, "SETTINGS 3=%u", (unsigned)AGAIN);
        called(scene, change(scene, AGAIN));
        expect_in_force(scene, before);
    } else {
        shows(scene, "SETTINGS_ACK 0");
        if (strcmp(effect, "apply_and_write") == 0)
            passes(scene, "SETTINGS 3=%u", (unsigned)CHANGED);
        feed(scene->end, frame_settings_ack());
        expect_in_force(scene, is_verdict(scene->cell, "to") ? BEFORE : before);
    }
    scene->follow_up = is_verdict(scene->cell, "to") ? acknowledge_after : NULL;
    return 1;
}
