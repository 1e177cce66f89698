/* The connection under test, what it said, and the words that recipes are written in. */
#include "cells.h"

#include <stdarg.h>
#include <stdlib.h>

/* ---- trace ------------------------------------------------------------------------------------------------------------------ */

/* The configuration is given no argument of ours, so the scene that is played stands here. */
static struct scene *playing;
static int playing_takes_push;

/* As the tables have it. */
static const char *
verdict_text(unsigned verdict)
{
    return verdict == SW_VERDICT_GO ? "to" : sw_verdict_name(verdict);
}

/* Each step of the whole run is counted, and each must be what the row says; with --blind only behaviour is looked at. */
static void
on_step(void *arg, const sw_trace_step *step)
{
    (void)arg;
    struct scene *scene = playing;
    struct cell *row =
        matrix_at(step->machine, scene->end ? (unsigned)scene->end->role : scene->cell->role, step->state, step->input);
    if (scene->step_count < STEPS_MOST)
        scene->steps[scene->step_count++] = *step;
    if (!row) {
        scene_failed(scene, "a step", "a cell of the tables", sw_machine_input_name(step->machine, step->input));
        return;
    }
    row->hits++;
    if (scene->blind)
        return;
    if (!is_verdict(row, verdict_text(step->verdict)))
        scene_failed(scene, "verdict in the trace", row->verdict, verdict_text(step->verdict));
    if (strcmp(row->next, sw_machine_state_name(step->machine, step->next)) != 0)
        scene_failed(scene, "next state in the trace", row->next, sw_machine_state_name(step->machine, step->next));
    if (strcmp(row->where, step->where) != 0)
        scene_failed(scene, "row in the trace", row->where, step->where);
}

static void
configure_scene(sw_config *config)
{
    sw_config_set_trace(config, on_step, NULL, NULL);
    sw_config_set_report_unknown_frames(config, !playing->manual);
    sw_config_set_manual_release(config, playing->manual);
    if (playing->cell->role == SW_ROLE_CLIENT)
        sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, (uint32_t)playing_takes_push);
}

struct endpoint *
scene_endpoint(struct scene *scene, int takes_push)
{
    playing = scene;
    playing_takes_push = takes_push;
    scene->end = NULL;
    scene->end = new_endpoint((enum sw_role)scene->cell->role, configure_scene);
    take_output(scene->end);
    return scene->end;
}

/* Events stand on lines of their own; a failure is told on one. */
static const char *
one_line(const char *text)
{
    static char line[TEXT_MOST];
    snprintf(line, sizeof line, "%s", text);
    for (char *at = line; *at; at++)
        if (*at == '\n')
            *at = at[1] ? '|' : '\0';
    return line;
}

/* One line for each cell: the first thing that is wrong in the first scene where something is. */
void
scene_failed(struct scene *scene, const char *what, const char *expected, const char *seen)
{
    static const struct cell *told;
    const struct cell *cell = scene->cell;
    if (scene->failures++ || told == cell)
        return;
    told = cell;
    const char *object = is_verdict(cell, "to") ? cell->next : *cell->code == '-' ? "" : cell->code;
    printf("FAILED %s/%s/%s/%s %s%s%s: %s: expected [%s], seen [%s] (variant %u%s%s; %s; %s)\n", cell->machine_name,
           cell->role_name, cell->state_name, cell->input_name, cell->verdict, *object ? " " : "", object, what, expected,
           one_line(seen), scene->variant, scene->octets ? ", octet by octet" : "", scene->manual ? ", manual release" : "",
           cell->cite, cell->where);
}

/* ---- what is known before --------------------------------------------------------------------------------------------------- */

/* From the log of all events so far, hidden ones included: streams shown and not closed, and the peer's highest. */
static void
read_log(struct scene *scene, struct snapshot *now)
{
    const char *line = scene->end->log.text;
    while (line && *line) {
        unsigned id = 0, promised = 0;
        char kind[40];
        if (sscanf(line, "%39s %u promises %u", kind, &id, &promised) >= 2) {
            if (strcmp(kind, "PUSH_PROMISE") == 0)
                id = promised;
            int theirs = (id & 1) == (scene->end->role == SW_ROLE_SERVER);
            if ((strcmp(kind, "HEADERS") == 0 || strcmp(kind, "PUSH_PROMISE") == 0) && theirs && id > now->last_shown)
                now->last_shown = id;
        }
        line = strchr(line, '\n');
        line = line ? line + 1 : NULL;
    }
    for (uint32_t id = sw_conn_next_stream(scene->end->conn, 0); id && now->live_count < LIVE_MOST;
         id = sw_conn_next_stream(scene->end->conn, id)) {
        char closed[40];
        snprintf(closed, sizeof closed, "STREAM_CLOSED %u ", (unsigned)id);
        if (!strstr(scene->end->log.text, closed))
            now->live[now->live_count++] = id;
    }
}

enum { SAVINGS_MOST = 1000 };

/*
 * What is charged for WINDOW_UPDATE shows only when what was saved up before is used up: streams that open add to the budget.
 */
static void
use_up_savings(struct scene *scene)
{
    sw_statistics now;
    sw_conn_statistics(scene->end->conn, &now);
    for (int i = 0; i < SAVINGS_MOST && now.used[SW_LIMIT_WINDOW_UPDATES] == 0 && scene->end->status == SW_STATUS_OK; i++) {
        feed(scene->end, frame_window_update(0, 1));
        sw_conn_statistics(scene->end->conn, &now);
    }
}

void
scene_settle(struct scene *scene)
{
    const char *state = known_state(sw_conn_state(scene->end->conn));
    int inside = scene->cell->machine == SW_MACHINE_HEADER_BLOCK && in_state(scene, "inside");
    if (!inside && strncmp(state, "expect_", 7) != 0 && strcmp(state, "dead") != 0)
        use_up_savings(scene);
}

void
scene_begin(struct scene *scene)
{
    sw_conn *conn = scene->end->conn;
    drain_events(scene->end);
    forget(scene->end);
    scene->step_count = 0;
    scene->before = (struct snapshot){
        .connection_state = sw_conn_state(conn),
        .stream_state = scene->id ? sw_conn_stream_state(conn, scene->id) : "",
        .connection_window = sw_conn_send_window(conn, 0),
        .stream_window = scene->id ? sw_conn_send_window(conn, scene->id) : 0,
    };
    sw_conn_statistics(conn, &scene->before.statistics);
    read_log(scene, &scene->before);
}

/* ---- the wire as text ------------------------------------------------------------------------------------------------------- */

static void
add(char *to, size_t room, const char *format, va_list arguments)
{
    size_t used = strlen(to);
    if (used && used + 3 < room)
        strcpy(to + used, "; "), used += 2;
    vsnprintf(to + used, room - used, format, arguments);
}

static void
addf(char *to, size_t room, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add(to, room, format, arguments);
    va_end(arguments);
}

/* RFC 9113 7. */
static const char *const error_names[] = {"NO_ERROR",
                                          "PROTOCOL_ERROR",
                                          "INTERNAL_ERROR",
                                          "FLOW_CONTROL_ERROR",
                                          "SETTINGS_TIMEOUT",
                                          "STREAM_CLOSED",
                                          "FRAME_SIZE_ERROR",
                                          "REFUSED_STREAM",
                                          "CANCEL",
                                          "COMPRESSION_ERROR",
                                          "CONNECT_ERROR",
                                          "ENHANCE_YOUR_CALM",
                                          "INADEQUATE_SECURITY",
                                          "HTTP_1_1_REQUIRED"};
enum { ERRORS = sizeof error_names / sizeof error_names[0] };

const char *
error_text(uint32_t code)
{
    return code < ERRORS ? error_names[code] : "an unknown code";
}

uint32_t
error_code(const char *name)
{
    uint32_t code = 0;
    while (code < ERRORS && strcmp(error_names[code], name) != 0)
        code++;
    return code;
}

static void
add_frame(char *to, size_t room, struct seen_frame frame)
{
    unsigned id = (unsigned)frame.id;
    const char *end = frame.flags & END_STREAM ? " END_STREAM" : "";
    switch (frame.type) {
    case TYPE_DATA:
        addf(to, room, "DATA %u%s", id, end);
        return;
    case TYPE_HEADERS:
        addf(to, room, "HEADERS %u%s", id, end);
        return;
    case TYPE_RST_STREAM:
        addf(to, room, "RST_STREAM %u %s", id, frame.length == 4 ? error_text(number_at(frame.payload)) : "of another length");
        return;
    case TYPE_SETTINGS:
        addf(to, room, "SETTINGS%s", frame.flags & ACK ? " ACK" : "");
        for (uint32_t at = 0; at + 6 <= frame.length; at += 6)
            snprintf(to + strlen(to), room - strlen(to), " %u=%u", (unsigned)frame.payload[at] << 8 | frame.payload[at + 1],
                     (unsigned)number_at(frame.payload + at + 2));
        return;
    case TYPE_PUSH_PROMISE:
        addf(to, room, "PUSH_PROMISE %u promises %u", id, frame.length >= 4 ? (unsigned)number_at(frame.payload) : 0u);
        return;
    case TYPE_PING:
        addf(to, room, "PING%s %.8s", frame.flags & ACK ? " ACK" : "", frame.length == 8 ? (const char *)frame.payload : "");
        return;
    case TYPE_GOAWAY:
        addf(to, room, "GOAWAY last %u %s", frame.length >= 8 ? (unsigned)number_at(frame.payload) : 0u,
             frame.length >= 8 ? error_text(number_at(frame.payload + 4)) : "too short");
        return;
    case TYPE_WINDOW_UPDATE:
        addf(to, room, "WINDOW_UPDATE %u +%u", id, frame.length == 4 ? (unsigned)number_at(frame.payload) : 0u);
        return;
    default:
        addf(to, room, "type %u on %u", frame.type, id);
    }
}

const char *
wire_text(struct endpoint *endpoint)
{
    static char text[TEXT_MOST];
    struct wire wire = output(endpoint);
    struct seen_frame frame;
    size_t offset = 0;
    text[0] = '\0';
    while ((frame = frame_at(wire, &offset)).found)
        add_frame(text, sizeof text, frame);
    if (offset < wire.length)
        addf(text, sizeof text, "%zu octets more", wire.length - offset);
    return text;
}

/* ---- words ------------------------------------------------------------------------------------------------------------------ */

int
in_state(const struct scene *scene, const char *state)
{
    return strcmp(scene->state, state) == 0;
}

int
in_any_state(const struct scene *scene, const char *states)
{
    size_t length = strlen(scene->state);
    for (const char *at = states; (at = strstr(at, scene->state)) != NULL; at += length)
        if ((at == states || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

#define DEFINE_EXPECTATION(name, member)                             \
    void name(struct scene *scene, const char *format, ...)          \
    {                                                                \
        va_list arguments;                                           \
        va_start(arguments, format);                                 \
        add(scene->member, sizeof scene->member, format, arguments); \
        va_end(arguments);                                           \
    }
DEFINE_EXPECTATION(passes, passes)
DEFINE_EXPECTATION(drops, dropped)
DEFINE_EXPECTATION(shows, shows)
DEFINE_EXPECTATION(tells, tells)

void
walks(struct scene *scene, const char *input)
{
    if (scene->path_length < PATH_MOST)
        scene->path[scene->path_length++] = input;
}

void
called(struct scene *scene, enum sw_status status)
{
    scene->was_called = 1;
    scene->status = status;
    take_output(scene->end);
}

enum sw_status
ask(struct scene *scene, uint32_t id, unsigned flags)
{
    return send_headers(scene->end, id, flags, ":method", "POST", ":scheme", "https", ":authority", "example.com", ":path", "/");
}

enum sw_status
ask_connect(struct scene *scene, uint32_t id, unsigned flags)
{
    return send_headers(scene->end, id, flags, ":method", "CONNECT", ":authority", "example.com:443");
}

enum sw_status
answer(struct scene *scene, uint32_t id, const char *status, unsigned flags)
{
    enum sw_status result = send_headers(scene->end, id, flags, ":status", status);
    if (result == SW_STATUS_OK && id == scene->id && *status != '1')
        scene->answered = 1;
    return result;
}

enum sw_status
trail(struct scene *scene, uint32_t id, unsigned flags)
{
    return send_headers(scene->end, id, flags, "x-trailer", "yes");
}

enum sw_status
promise(struct scene *scene, uint32_t id, uint32_t *promised)
{
    return promise_chosen(scene, id, 0, promised);
}

enum sw_status
promise_chosen(struct scene *scene, uint32_t id, uint32_t chosen, uint32_t *promised)
{
    const sw_send_options options = {.promised_stream_id = chosen};
    static const char *const texts[] = {":method", "GET", ":scheme", "https", ":authority", "example.com", ":path", "/pushed"};
    sw_field fields[4] = {{0}};
    for (size_t i = 0; i < 4; i++) {
        fields[i].name = (const uint8_t *)texts[2 * i];
        fields[i].name_length = (uint32_t)strlen(texts[2 * i]);
        fields[i].value = (const uint8_t *)texts[2 * i + 1];
        fields[i].value_length = (uint32_t)strlen(texts[2 * i + 1]);
    }
    uint32_t scratch;
    enum sw_status status = sw_conn_push_promise_with(scene->end->conn, id, fields, 4, &options, promised ? promised : &scratch);
    take_output(scene->end);
    return status;
}

enum sw_status
upgrade(struct scene *scene)
{
    uint8_t settings[SW_UPGRADE_SETTINGS_OCTETS];
    size_t length;
    const uint8_t *method = (const uint8_t *)"GET";
    return is_server(scene) ? sw_conn_upgrade_server(scene->end->conn, method, 3, NULL, 0)
                            : sw_conn_upgrade_client(scene->end->conn, method, 3, settings, sizeof settings, &length);
}

struct wire
block_connect(void)
{
    return block(":method", "CONNECT", ":authority", "example.com:443");
}

struct wire
block_trail(void)
{
    return block("x-trailer", "yes");
}

struct wire
block_kept(void)
{
    return joined(hex("40 06"), text("x-kept"), hex("03"), text("yes"));
}
