/*
 * A test for every cell of every machine: plays the scenes that cells.h tells of.
 *
 *   cells [--tables=FOLDER] [--renamed=OLD=NEW] [--blind] [--quiet] [--list] [TEXT]
 *
 *   TEXT      only cells whose "machine/role/state/input" contains it
 *   --blind   the verdicts that the trace tells are not looked at: what is left is the wire, the statuses, events and states
 *   --list    afterwards, the cells that their tests have stepped
 *   --renamed a state that the specs call otherwise than the recipes do
 *
 * Each scene is played with its octets given whole and one at a time, with streams released by the library and by the program.
 */
#include "cells.h"
#include "harness_inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

/* ---- a runner of our own: an assertion of the harness that fails, fails its cell only --------------------------------------- */

static struct scene scene;
static jmp_buf end_of_scene;

_Noreturn void
plain_fail(const char *file, int line, const char *format, ...)
{
    char message[300], place[120];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    snprintf(place, sizeof place, "%s:%d", file, line);
    scene_failed(&scene, place, "", message);
    longjmp(end_of_scene, 1);
}

/* ---- scenes ----------------------------------------------------------------------------------------------------------------- */

static int (*const reach[SW_MACHINE_COUNT])(struct scene *) = {
    [SW_MACHINE_CONNECTION] = reach_connection, [SW_MACHINE_HEADER_BLOCK] = reach_header_block,
    [SW_MACHINE_MESSAGE] = reach_message,       [SW_MACHINE_SETTINGS_SYNC] = reach_settings_sync,
    [SW_MACHINE_STREAM] = reach_stream,         [SW_MACHINE_PEER_SETTINGS] = reach_peer_settings,
    [SW_MACHINE_SHUTDOWN] = reach_shutdown,     [SW_MACHINE_GRACE] = reach_grace,
    [SW_MACHINE_PINGS] = reach_pings,           [SW_MACHINE_KEEPALIVE] = reach_keepalive,
};

static int
apply_stream(struct scene *played)
{
    return strncmp(played->input, "send.", 5) == 0 ? apply_stream_send(played) : apply_stream_recv(played);
}

static int (*const apply[SW_MACHINE_COUNT])(struct scene *) = {
    [SW_MACHINE_CONNECTION] = apply_connection, [SW_MACHINE_HEADER_BLOCK] = apply_header_block,
    [SW_MACHINE_MESSAGE] = apply_message,       [SW_MACHINE_SETTINGS_SYNC] = apply_settings_sync,
    [SW_MACHINE_STREAM] = apply_stream,         [SW_MACHINE_PEER_SETTINGS] = apply_peer_settings,
    [SW_MACHINE_SHUTDOWN] = apply_shutdown,     [SW_MACHINE_GRACE] = apply_grace,
    [SW_MACHINE_PINGS] = apply_pings,           [SW_MACHINE_KEEPALIVE] = apply_keepalive,
};

static void
play(void)
{
    if (scene.octets)
        run.way = OCTETS;
    if (!reach[scene.cell->machine](&scene)) {
        scene_failed(&scene, "a recipe", "a way to the state", "none");
        return;
    }
    if (scene.skip)
        return;
    scene_settle(&scene);
    scene_begin(&scene);
    if (!apply[scene.cell->machine](&scene)) {
        scene_failed(&scene, "a recipe", "a way to apply the input", "none");
        return;
    }
    if (!scene.skip)
        judge(&scene);
}

static void
play_guarded(void)
{
    if (setjmp(end_of_scene) == 0)
        run_fed_whole(play);
}

/* Returns how many ways it was played in; *failures grows. */
static int
play_every_way(const struct cell *cell, int blind, int *failures)
{
    int played = 0;
    for (int manual = 0; manual < 2; manual++) {
        for (int octets = 0; octets < 2; octets++) {
            unsigned variants = 1;
            for (unsigned variant = 0; variant < variants; variant++) {
                memset(&scene, 0, sizeof scene);
                scene.cell = cell;
                scene.state = known_state(cell->state_name);
                scene.input = cell->input_name;
                scene.variant = variant;
                scene.variants = 1;
                scene.manual = manual;
                scene.octets = octets;
                scene.blind = blind;
                play_guarded();
                variants = scene.variants;
                played += !scene.skip;
                *failures += scene.failures != 0;
            }
        }
    }
    return played;
}

/* ---- the run ---------------------------------------------------------------------------------------------------------------- */

struct totals {
    size_t passed, failed, never, unreachable, scenes;
};

static void
test_cell(const struct cell *cell, int blind, struct totals *totals)
{
    int failures = 0;
    int played = play_every_way(cell, blind, &failures);
    totals->scenes += (size_t)played;
    if (!played && !failures) {
        printf("FAILED %s/%s/%s/%s: every way was skipped\n", cell->machine_name, cell->role_name, cell->state_name,
               cell->input_name);
        failures = 1;
    }
    if (failures)
        totals->failed++;
    else
        totals->passed++;
}

/* Rows that no test can step were not stepped by any. */
static void
check_unstepped(const struct cell *cell, const char *because, struct totals *totals)
{
    if (!because)
        totals->never++;
    else
        totals->unreachable++;
    if (!cell->hits)
        return;
    printf("FAILED %s/%s/%s/%s [%s]: stepped %zu times, but %s\n", cell->machine_name, cell->role_name, cell->state_name,
           cell->input_name, cell->where, cell->hits, because ? because : "it is never");
    totals->failed++;
}

static int
is_wanted(const struct cell *cell, const char *wanted)
{
    char name[200];
    snprintf(name, sizeof name, "%s/%s/%s/%s", cell->machine_name, cell->role_name, cell->state_name, cell->input_name);
    return strstr(name, wanted) != NULL;
}

static const char *
value_of(const char *argument, const char *option)
{
    size_t length = strlen(option);
    return strncmp(argument, option, length) == 0 ? argument + length : NULL;
}

int
main(int count, char **arguments)
{
    const char *tables = "generated/audit", *wanted = "", *value;
    int blind = 0, quiet = 0, list = 0;
    for (int i = 1; i < count; i++) {
        if ((value = value_of(arguments[i], "--tables=")) != NULL)
            tables = value;
        else if ((value = value_of(arguments[i], "--renamed=")) != NULL)
            matrix_rename(value);
        else if (strcmp(arguments[i], "--blind") == 0)
            blind = 1;
        else if (strcmp(arguments[i], "--quiet") == 0)
            quiet = 1;
        else if (strcmp(arguments[i], "--list") == 0)
            list = 1;
        else
            wanted = arguments[i];
    }

    struct totals totals = {0};
    matrix_read(tables);
    size_t breaches = matrix_check(quiet) + list_unreachable(quiet);
    for (size_t i = 0; i < matrix_size(); i++) {
        const struct cell *cell = matrix_row(i);
        if (!is_verdict(cell, "never") && !unreachable_because(cell) && is_wanted(cell, wanted))
            test_cell(cell, blind, &totals);
    }
    for (size_t i = 0; i < matrix_size(); i++) {
        const struct cell *cell = matrix_row(i);
        const char *because = unreachable_because(cell);
        if (is_verdict(cell, "never") || because)
            check_unstepped(cell, because, &totals);
    }
    totals.failed += breaches;
    for (size_t i = 0; list && i < matrix_size(); i++) {
        const struct cell *cell = matrix_row(i);
        if (cell->hits)
            printf("stepped %s/%s/%s/%s %zu\n", cell->machine_name, cell->role_name, cell->state_name, cell->input_name,
                   cell->hits);
    }
    if (!quiet)
        printf("%zu cells tested in %zu scenes; %zu never cells and %zu unreachable ones not stepped\n",
               totals.passed + totals.failed, totals.scenes, totals.never, totals.unreachable);
    printf("cells: %zu passed, %zu failed\n", totals.passed, totals.failed);
    fflush(stdout);
    return totals.failed != 0 || totals.passed == 0;
}
