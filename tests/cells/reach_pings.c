/* PINGs of ours (RFC 9113 6.7): those of the program, those that prove that resets were seen (5.1), and the graceful end (6.8). */
#include "cells.h"

enum { REMEMBERED = 64 }; /* closed streams that are remembered one by one */

static void
exchange_settings(struct scene *scene)
{
    scene_endpoint(scene, 1);
    feed(scene->end, joined(is_server(scene) ? preface() : text(""), frame_settings_empty()));
    feed(scene->end, frame_settings_ack());
}

static void
acknowledge(struct scene *scene, const char *opaque)
{
    feed(scene->end, frame_ping_ack((const uint8_t *)opaque));
}

/* An acknowledgement that nobody waits for is charged, and shown to the program. */
static int
answers_nothing(struct scene *scene, const char *opaque)
{
    sw_statistics before, now;
    sw_conn_statistics(scene->end->conn, &before);
    acknowledge(scene, opaque);
    sw_conn_statistics(scene->end->conn, &now);
    return now.used[SW_LIMIT_GLITCHES] == before.used[SW_LIMIT_GLITCHES] + 1;
}

static void
expect(struct scene *scene, int good, const char *what)
{
    if (!good)
        scene_failed(scene, what, "yes", "no");
}

/* Open one stream more and reset it. */
static uint32_t
reset_another(struct scene *scene)
{
    sw_conn *conn = scene->end->conn;
    uint32_t id = scene->resets * 2 + 1;
    scene->resets++;
    if (is_server(scene))
        feed(scene->end, frame_headers(id, block_post("/"), 0));
    else
        ask(scene, id, 0);
    sw_conn_reset_stream(conn, id, SW_ERROR_CANCEL);
    drain_events(scene->end);
    if (scene->manual)
        sw_conn_release_stream(conn, id);
    take_output(scene->end);
    return id;
}

/* Content on the first of them: is it late, or an error, as the peer has seen the reset? */
static int
is_proven(struct scene *scene)
{
    feed(scene->end, frame_data(1, "late", 0));
    return scene->end->status == SW_STATUS_TERMINATED;
}

/* ---- resets ----------------------------------------------------------------------------------------------------------------- */

static void
reset_until_asked(struct scene *scene)
{
    do {
        forget(scene->end);
        reset_another(scene);
    } while (!strstr(wire_text(scene->end), "PING sw grace") && scene->resets < 10 * REMEMBERED);
}

int
reach_grace(struct scene *scene)
{
    static const char *const states[] = {"none", "first", "one", "second", "two"};
    exchange_settings(scene);
    size_t state = 0;
    while (state < 5 && !in_state(scene, states[state]))
        state++;
    for (size_t at = 0; at < state; at++) {
        if (at % 2)
            acknowledge(scene, "sw grace");
        else
            reset_until_asked(scene);
    }
    if (strcmp(scene->input, "send.MARKER") == 0 && state % 2 == 0) /* the next one is one too many */
        for (unsigned i = 0; i < REMEMBERED; i++)
            reset_another(scene);
    return state < 5;
}

static void
prove_after(struct scene *scene)
{
    expect(scene, is_proven(scene), "content on a stream whose reset was seen is an error");
}

static void
forgive_after(struct scene *scene)
{
    expect(scene, !is_proven(scene), "content on a stream whose reset was not seen is late");
}

int
apply_grace(struct scene *scene)
{
    if (strcmp(scene->input, "recv.MARKER") == 0) {
        if (is_verdict(scene->cell, "ignore"))
            tells(scene, "PING_ACK 0 sw grace");
        acknowledge(scene, "sw grace");
        expect(scene, !is_verdict(scene->cell, "to") || !*events(scene->end), "nothing is shown");
        if (strcmp(scene->cell->effect, "prove") == 0)
            scene->follow_up = prove_after;
        return 1;
    }
    uint32_t id = reset_another(scene);
    if (!is_server(scene)) {
        passes(scene, "HEADERS %u", (unsigned)id);
        drops(scene, "HEADERS %u", (unsigned)id);
    }
    passes(scene, "RST_STREAM %u CANCEL", (unsigned)id);
    drops(scene, "RST_STREAM %u CANCEL", (unsigned)id);
    if (strcmp(scene->cell->effect, "ask") == 0)
        passes(scene, "PING sw grace");
    scene->follow_up = forgive_after;
    return 1;
}

/* ---- the program's ---------------------------------------------------------------------------------------------------------- */

static void
ping(struct scene *scene)
{
    called(scene, sw_conn_ping(scene->end->conn, (const uint8_t *)"12345678"));
    scene->was_called = 0;
}

int
reach_pings(struct scene *scene)
{
    exchange_settings(scene);
    for (unsigned i = 0; i < REMEMBERED + 2; i++)
        reset_another(scene);
    if (in_state(scene, "none"))
        return 1;
    ping(scene);
    if (strcmp(scene->input, "recv.ACK") == 0)
        ping(scene);
    return in_state(scene, "waiting");
}

/* How many are waited for, and whether one of them proves what they all do. */
static void
count_after(struct scene *scene)
{
    int sends = strcmp(scene->input, "send.PING") == 0;
    int waits = strcmp(known_state(scene->cell->next), "waiting") == 0;
    int left = waits ? sends && in_state(scene, "waiting") ? 2 : 1 : 0;
    for (int i = 0; i < left; i++)
        expect(scene, !answers_nothing(scene, "12345678"), "an acknowledgement that is waited for is not charged");
    expect(scene, answers_nothing(scene, "12345678"), "one more is charged");
    expect(scene, is_proven(scene) == (waits || strcmp(scene->cell->effect, "prove") == 0),
           "the resets were seen if a PING was answered");
}

int
apply_pings(struct scene *scene)
{
    scene->follow_up = count_after;
    if (strcmp(scene->input, "send.PING") == 0) {
        passes(scene, "PING 12345678");
        called(scene, sw_conn_ping(scene->end->conn, (const uint8_t *)"12345678"));
        return 1;
    }
    shows(scene, "PING_ACK 0 12345678");
    acknowledge(scene, "12345678");
    return 1;
}

/* ---- the graceful end ------------------------------------------------------------------------------------------------------- */

enum { LATER = 101 }; /* a last stream above all that have come */

static enum sw_status
say_goaway_ahead(struct scene *scene)
{
    return sw_conn_goaway_last(scene->end->conn, SW_ERROR_NO_ERROR, LATER, NULL, 0);
}

int
reach_shutdown(struct scene *scene)
{
    exchange_settings(scene);
    if (is_server(scene))
        feed(scene->end, frame_headers(1, block_post("/"), 0));
    else
        ask(scene, 1, 0);
    if (in_state(scene, "none"))
        return 1;
    if (in_state(scene, "ahead")) {
        say_goaway_ahead(scene);
        return 1;
    }
    if (in_state(scene, "named") && (scene->variants = 2, scene->variant == 1)) {
        sw_conn_goaway(scene->end->conn, SW_ERROR_NO_ERROR, NULL, 0);
        return 1;
    }
    sw_conn_shutdown(scene->end->conn);
    if (in_state(scene, "named_early"))
        sw_conn_goaway(scene->end->conn, SW_ERROR_NO_ERROR, NULL, 0);
    if (in_state(scene, "named") && is_server(scene))
        acknowledge(scene, "sw drain");
    take_output(scene->end);
    return in_any_state(scene, "announced named_early named");
}

/* What the acknowledgement of the PING and a further call do shows the state. */
static void
ask_after(struct scene *scene)
{
    const char *state = known_state(scene->cell->next);
    char last[40];
    snprintf(last, sizeof last, "GOAWAY last %u NO_ERROR", (unsigned)scene->before.last_shown);
    if (strcmp(state, "ahead") == 0) {
        expect(scene, sw_conn_wants(scene->end->conn) & SW_WANTS_READ, "streams may still come");
        expect(scene, sw_conn_goaway_stream_id(scene->end->conn, true) == LATER, "up to the last one");
    } else if (strcmp(state, "none") != 0) {
        sw_conn_shutdown(scene->end->conn);
        take_output(scene->end);
        expect(scene, !*wire_text(scene->end), "a second end is not announced");
    }
    if (strcmp(state, "announced") == 0 || strcmp(state, "named_early") == 0) {
        expect(scene, !answers_nothing(scene, "sw drain"), "the acknowledgement is waited for");
        expect(scene, strcmp(wire_text(scene->end), strcmp(state, "announced") == 0 ? last : "") == 0,
               "then the last stream is named");
        expect(scene, !*events(scene->end), "nothing is shown");
    }
    expect(scene, answers_nothing(scene, "sw drain"), "a further acknowledgement answers nothing");
}

int
apply_shutdown(struct scene *scene)
{
    sw_conn *conn = scene->end->conn;
    const unsigned last = (unsigned)scene->before.last_shown;
    scene->follow_up = ask_after;
    if (strcmp(scene->cell->effect, "announce") == 0)
        passes(scene, "GOAWAY last %u NO_ERROR; PING sw drain", in_state(scene, "ahead") ? LATER : 0x7fffffffu);
    else if (strcmp(scene->input, "send.GOAWAY_AHEAD") == 0)
        passes(scene, "GOAWAY last %u NO_ERROR", (unsigned)LATER);
    else if (strcmp(scene->cell->effect, "name") == 0)
        passes(scene, "GOAWAY last %u NO_ERROR", last);
    if (strcmp(scene->input, "recv.MARKER") == 0) {
        if (is_verdict(scene->cell, "ignore"))
            tells(scene, "PING_ACK 0 sw drain");
        acknowledge(scene, "sw drain");
        return 1;
    }
    scene->connection_input = "send.GOAWAY";
    if (strcmp(scene->input, "send.SHUTDOWN") == 0)
        called(scene, sw_conn_shutdown(conn));
    else if (strcmp(scene->input, "send.GOAWAY_AHEAD") == 0)
        called(scene, say_goaway_ahead(scene));
    else
        called(scene, sw_conn_goaway(conn, SW_ERROR_NO_ERROR, NULL, 0));
    return 1;
}

/* ---- is the peer there? ------------------------------------------------------------------------------------------------------ */

int
reach_keepalive(struct scene *scene)
{
    exchange_settings(scene);
    sw_conn_tick(scene->end->conn, 100);
    if (in_state(scene, "waiting"))
        sw_conn_probe(scene->end->conn);
    take_output(scene->end);
    return in_any_state(scene, "none waiting");
}

/* The next call and the acknowledgement show the state, and the effect that the time was taken. */
static void
answer_after(struct scene *scene)
{
    sw_conn *conn = scene->end->conn;
    const int waits = strcmp(known_state(scene->cell->next), "waiting") == 0;
    const uint32_t expected = strcmp(scene->cell->effect, "measure") == 0 ? 30 : SW_NO_ROUND_TRIP;
    expect(scene, sw_conn_round_trip(conn) == expected, "the round trip is that of a PING that was acknowledged");
    expect(scene, !(sw_conn_waiting_for(conn) & SW_WAITING_KEEPALIVE) == !waits, "an acknowledgement is waited for, or none");
    expect(scene, answers_nothing(scene, "sw alive") != waits, "one that is not waited for is charged");
}

int
apply_keepalive(struct scene *scene)
{
    scene->follow_up = answer_after;
    if (strcmp(scene->input, "send.PING") == 0) {
        if (strcmp(scene->cell->effect, "ask") == 0)
            passes(scene, "PING sw alive");
        called(scene, sw_conn_probe(scene->end->conn));
        return 1;
    }
    if (is_verdict(scene->cell, "ignore"))
        tells(scene, "PING_ACK 0 sw alive");
    sw_conn_tick(scene->end->conn, 130);
    acknowledge(scene, "sw alive");
    return 1;
}

/* ---- the peer's settings ---------------------------------------------------------------------------------------------------- */

int
reach_peer_settings(struct scene *scene)
{
    scene_endpoint(scene, 1);
    feed(scene->end, is_server(scene) ? preface() : text(""));
    if (in_state(scene, "known"))
        feed(scene->end, frame_settings_empty());
    return in_any_state(scene, "assumed known");
}

/* Priorities are said first or never (RFC 9218 2.1). */
static void
say_after(struct scene *scene)
{
    feed(scene->end, frame_settings(9, 1));
    int known = strcmp(known_state(scene->cell->next), "known") == 0;
    expect(scene, (scene->end->status == SW_STATUS_TERMINATED) == known, "what was said first stands");
}

int
apply_peer_settings(struct scene *scene)
{
    shows(scene, "SETTINGS 0 1=100");
    passes(scene, "SETTINGS ACK");
    scene->connection_input = "recv.SETTINGS";
    feed(scene->end, frame_settings(HEADER_TABLE_SIZE, 100));
    scene->follow_up = say_after;
    return 1;
}
