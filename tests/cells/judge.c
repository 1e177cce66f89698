/* What is asserted of a scene that has been played. */
#include "cells.h"

static void
expect_text(struct scene *scene, const char *what, const char *expected, const char *seen)
{
    if (strcmp(expected, seen) != 0)
        scene_failed(scene, what, expected, seen);
}

static void
expect_number(struct scene *scene, const char *what, long long expected, long long seen)
{
    char texts[2][24];
    snprintf(texts[0], sizeof texts[0], "%lld", expected);
    snprintf(texts[1], sizeof texts[1], "%lld", seen);
    expect_text(scene, what, texts[0], texts[1]);
}

static int
is_of_a_stream(unsigned machine)
{
    return machine == SW_MACHINE_STREAM || machine == SW_MACHINE_MESSAGE;
}

/* ---- the step --------------------------------------------------------------------------------------------------------------- */

static int
is_the_cell(const struct scene *scene, const sw_trace_step *step)
{
    const struct cell *cell = scene->cell;
    return step->machine == cell->machine && step->state == cell->state && step->input == cell->input &&
           (!is_of_a_stream(cell->machine) || step->stream_id == scene->id);
}

static void
judge_step(struct scene *scene)
{
    size_t hits = 0;
    for (size_t i = 0; i < scene->step_count; i++)
        hits += (size_t)is_the_cell(scene, &scene->steps[i]);
    if (scene->unstepped && scene->step_count)
        scene_failed(scene, "steps", "none: everything is swallowed", "some");
    if (!scene->unstepped && !hits)
        scene_failed(scene, "steps", "the cell itself", "others");
}

/* ---- where the machines stand ----------------------------------------------------------------------------------------------- */

static const char *
next_of(unsigned machine, unsigned role, const char *state, const char *input, const char **verdict)
{
    const struct cell *cell = matrix_named(machine, role, state, input);
    *verdict = cell ? cell->verdict : "no such cell";
    return cell ? cell->next : "no such cell";
}

/*
 * The stream: the inputs that the recipe named, and our reset where one of them, or the cell of another machine, is a stream error.
 * END_STREAM counts even on a frame that is refused, but after the reset, which the peer has to hear of: *resets says.
 */
static const char *
expected_stream_state(const struct scene *scene, int *resets)
{
    const char *state = scene->before.stream_state, *verdict = "";
    unsigned role = scene->cell->role;
    int wrong = scene->cell->machine == SW_MACHINE_MESSAGE && is_verdict(scene->cell, "stream_error");
    *resets = 0;
    if (scene->cell->machine == SW_MACHINE_MESSAGE && is_verdict(scene->cell, "refuse"))
        return state; /* the call changed nothing, whatever the stream's machine had to say before */
    for (size_t i = 0; i < scene->path_length; i++) {
        if (wrong && !*resets && strcmp(scene->path[i], "recv.END_STREAM") == 0) {
            state = next_of(SW_MACHINE_STREAM, role, state, "send.RST_STREAM", &verdict);
            *resets = strcmp(verdict, "to") == 0;
        }
        state = next_of(SW_MACHINE_STREAM, role, state, scene->path[i], &verdict);
        wrong |= strcmp(verdict, "stream_error") == 0;
        if (strcmp(verdict, "conn_error") == 0 || strcmp(verdict, "stream_error") == 0 || strcmp(verdict, "refuse") == 0)
            break;
    }
    if (!wrong || *resets)
        return state;
    state = next_of(SW_MACHINE_STREAM, role, state, "send.RST_STREAM", &verdict);
    *resets = strcmp(verdict, "to") == 0;
    return state;
}

static const char *
expected_connection_state(const struct scene *scene)
{
    const char *verdict, *state = scene->before.connection_state;
    const char *input = scene->connection_input;
    if (scene->unstepped)
        return state;
    if (is_verdict(scene->cell, "conn_error"))
        input = "send.CONNECTION_ERROR";
    else if (scene->cell->machine == SW_MACHINE_CONNECTION)
        input = scene->cell->input_name;
    return input ? next_of(SW_MACHINE_CONNECTION, scene->cell->role, state, input, &verdict) : state;
}

static void
judge_states(struct scene *scene)
{
    sw_conn *conn = scene->end->conn;
    int resets;
    expect_text(scene, "sw_conn_state()", expected_connection_state(scene), sw_conn_state(conn));
    if (scene->id && scene->path_length)
        expect_text(scene, "sw_conn_stream_state()",
                    scene->unkept ? scene->before.stream_state : expected_stream_state(scene, &resets),
                    sw_conn_stream_state(conn, scene->id));
}

/* ---- the wire and the calls ------------------------------------------------------------------------------------------------- */

static void
judge_wire(struct scene *scene)
{
    const struct cell *cell = scene->cell;
    char expected[2 * TEXT_MOST] = "";
    int resets;
    expected_stream_state(scene, &resets);
    if (is_verdict(cell, "to"))
        snprintf(expected, sizeof expected, "%s", scene->passes);
    else if (is_verdict(cell, "ignore") || is_verdict(cell, "discard"))
        snprintf(expected, sizeof expected, "%s", scene->dropped);
    else if (is_verdict(cell, "stream_error") && resets)
        snprintf(expected, sizeof expected, "RST_STREAM %u %s%s%s", (unsigned)scene->id, cell->code, *scene->dropped ? "; " : "",
                 scene->dropped);
    else if (is_verdict(cell, "conn_error"))
        snprintf(expected, sizeof expected, "GOAWAY last %u %s", (unsigned)scene->before.last_shown, cell->code);
    expect_text(scene, "the wire", expected, wire_text(scene->end));
}

static void
judge_status(struct scene *scene)
{
    const struct cell *cell = scene->cell;
    if (scene->was_called) {
        const char *expected = is_verdict(cell, "refuse") ? cell->code : sw_status_name(scene->passed_on);
        expect_text(scene, "the call's status", expected, sw_status_name(scene->status));
    } else {
        int over = is_verdict(cell, "conn_error") || strcmp(known_state(scene->before.connection_state), "dead") == 0;
        expect_text(scene, "sw_conn_recv()", over ? "TERMINATED" : "OK", sw_status_name(scene->end->status));
    }
}

static int
same_statistics(const sw_statistics *one, const sw_statistics *other)
{
    return one->streams_open == other->streams_open && one->streams_held == other->streams_held &&
           one->octets_received == other->octets_received && one->octets_sent == other->octets_sent &&
           one->output_held == other->output_held && memcmp(one->used, other->used, sizeof one->used) == 0;
}

/* A call that is refused changes nothing: no octet, no count, no window. */
static void
judge_unchanged(struct scene *scene)
{
    if (!is_verdict(scene->cell, "refuse"))
        return;
    sw_conn *conn = scene->end->conn;
    sw_statistics now;
    sw_conn_statistics(conn, &now);
    if (!same_statistics(&now, &scene->before.statistics))
        scene_failed(scene, "sw_conn_statistics() of a refused call", "as before", "something else");
    expect_number(scene, "the connection's window", scene->before.connection_window, sw_conn_send_window(conn, 0));
    if (scene->id)
        expect_number(scene, "the stream's window", scene->before.stream_window, sw_conn_send_window(conn, scene->id));
    expect_text(scene, "events of a refused call", "", events(scene->end));
}

/* ---- what the program is told ----------------------------------------------------------------------------------------------- */

static void
judge_events(struct scene *scene)
{
    const struct cell *cell = scene->cell;
    char line[80];
    if (*scene->shows) {
        int shown = saw(scene->end, scene->shows);
        int expected = is_verdict(cell, "to");
        if (shown != expected)
            scene_failed(scene, expected ? "an event" : "no such event", scene->shows, events(scene->end));
    }
    if (*scene->tells && !is_verdict(cell, "conn_error") && !scene->unstepped && saw(scene->end, scene->tells) != 1)
        scene_failed(scene, "an event", scene->tells, events(scene->end));
    if (is_verdict(cell, "stream_error")) {
        snprintf(line, sizeof line, "STREAM_CLOSED %u error %u by an error", (unsigned)scene->id, (unsigned)error_code(cell->code));
        if (saw(scene->end, line) != 1)
            scene_failed(scene, "an event", line, events(scene->end));
    }
    for (size_t i = 0; is_verdict(cell, "conn_error") && i < scene->before.live_count; i++) {
        snprintf(line, sizeof line, "STREAM_CLOSED %u ", (unsigned)scene->before.live[i]);
        if (saw(scene->end, line) != 1)
            scene_failed(scene, "one STREAM_CLOSED for each live stream", line, events(scene->end));
    }
}

/* sw_conn_error() names the cell. */
static void
judge_report(struct scene *scene)
{
    const struct cell *cell = scene->cell;
    sw_error_report report = sw_conn_error(scene->end->conn);
    if (!is_verdict(cell, "conn_error") && !is_verdict(cell, "stream_error"))
        return;
    if (is_verdict(cell, "stream_error") && *scene->dropped)
        return; /* the last error is that of what went with it */
    expect_text(scene, "sw_conn_error().error", cell->code, error_text((uint32_t)report.error));
    expect_text(scene, "sw_conn_error().machine", cell->machine_name, report.machine);
    expect_text(scene, "sw_conn_error().state", cell->state_name, report.state);
    expect_text(scene, "sw_conn_error().input", sw_machine_input_name(cell->machine, cell->input), report.input);
    expect_text(scene, "sw_conn_error().where", cell->where, report.where);
    const char *cite = "", *why = "";
    expect_number(scene, "rows of explained.c that answer for it", 1, explained(cell, &cite, &why));
    expect_text(scene, "sw_conn_error().cite", cite, report.cite);
    expect_text(scene, "sw_conn_error().why", why, report.why);
    if (is_verdict(cell, "stream_error"))
        expect_number(scene, "sw_conn_error().stream_id", scene->id, report.stream_id);
}

/* ---- effects ---------------------------------------------------------------------------------------------------------------- */

static unsigned
charges(const struct scene *scene, const char *effect)
{
    unsigned count = 0;
    for (size_t i = 0; i < scene->step_count; i++) {
        const sw_trace_step *step = &scene->steps[i];
        const struct cell *cell = matrix_at(step->machine, scene->cell->role, step->state, step->input);
        count += cell && strcmp(cell->effect, effect) == 0;
    }
    return count;
}

/* WINDOW_UPDATE frames that were taken: in these scenes none returns content. */
static unsigned
window_updates(const struct scene *scene)
{
    unsigned count = 0;
    for (size_t i = 0; i < scene->step_count; i++) {
        const sw_trace_step *step = &scene->steps[i];
        const struct cell *cell = matrix_at(step->machine, scene->cell->role, step->state, step->input);
        count += cell && strcmp(cell->machine_name, "connection") == 0 && is_verdict(cell, "to") &&
                 strcmp(sw_machine_input_name(cell->machine, cell->input), "recv WINDOW_UPDATE") == 0;
    }
    return count;
}

/* What was not charged may be refunded. */
static void
expect_charged(struct scene *scene, const char *what, enum sw_limit limit, unsigned units, const sw_statistics *now)
{
    uint32_t before = scene->before.statistics.used[limit];
    if (units || now->used[limit] > before)
        expect_number(scene, what, before + units, now->used[limit]);
}

/* Limits are charged as the effects of the rows say; a server's stream that ends before its answer has begun is charged by name. */
static void
judge_effects(struct scene *scene)
{
    sw_statistics now;
    sw_conn_statistics(scene->end->conn, &now);
    if (is_verdict(scene->cell, "conn_error") || scene->unstepped)
        return;
    unsigned resets = charges(scene, "charge_resets_unless_answered") + (unsigned)is_verdict(scene->cell, "stream_error");
    if (!is_server(scene) || scene->answered)
        resets = 0;
    expect_charged(scene, "glitches charged", SW_LIMIT_GLITCHES, charges(scene, "charge_glitches"), &now);
    expect_charged(scene, "window updates charged", SW_LIMIT_WINDOW_UPDATES,
                   charges(scene, "charge_window_updates") + window_updates(scene), &now);
    expect_charged(scene, "resets charged", SW_LIMIT_RESETS, resets, &now);
}

/* ---- afterwards ------------------------------------------------------------------------------------------------------------- */

/* A connection that has ended swallows everything; one that has not goes on. */
static void
judge_life(struct scene *scene)
{
    struct endpoint *end = scene->end;
    const char *state = known_state(sw_conn_state(end->conn));
    if (strncmp(state, "expect_", 7) == 0)
        return;
    forget(end);
    feed(end, frame_ping("are you?"));
    if (strcmp(state, "dead") == 0) {
        expect_text(scene, "sw_conn_recv() after the end", "TERMINATED", sw_status_name(end->status));
        expect_text(scene, "the wire after the end", "", wire_text(end));
        expect_number(scene, "SW_WANTS_READ after the end", 0, sw_conn_wants(end->conn));
    } else {
        expect_text(scene, "the connection goes on", "PING ACK are you?", wire_text(end));
    }
}

void
judge(struct scene *scene)
{
    judge_step(scene);
    judge_wire(scene);
    judge_status(scene);
    judge_states(scene);
    judge_unchanged(scene);
    judge_events(scene);
    judge_report(scene);
    judge_effects(scene);
    if (scene->follow_up && !scene->failures) {
        forget(scene->end);
        scene->follow_up(scene);
    }
    judge_life(scene);
}
