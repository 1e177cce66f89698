/* The rows of generated/audit/MACHINE.csv, read at run time: what the tests expect does not come from the C that is under test. */
#include "cells.h"

#include <stdlib.h>

enum { FIELDS = 13, ROWS_MOST = 4096 };
static const char *const columns[FIELDS] = {"machine", "role", "state", "input", "verdict", "next", "code",
                                            "effect",  "cite", "file",  "row",   "how",     "why"};

static struct cell rows[ROWS_MOST];
static size_t row_count;
static size_t blanks, strangers;
static char renamed_from[80], renamed_to[80];

_Noreturn static void
stop(const char *what, const char *about)
{
    fprintf(stderr, "cells: %s: %s\n", what, about);
    exit(2);
}

static char *
kept(const char *text)
{
    char *copy = malloc(strlen(text) + 1);
    if (!copy)
        abort();
    return strcpy(copy, text);
}

/* Split a line in place; a quoted field has its quotation marks taken off. Returns how many fields there were. */
static size_t
split(char *line, char *fields[FIELDS])
{
    size_t count = 0;
    for (char *from = line; count < FIELDS; count++) {
        char *to = from;
        fields[count] = from;
        int quoted = *from == '"';
        from += quoted;
        while (*from && (quoted || *from != ',')) {
            if (quoted && *from == '"' && from[1] != '"')
                quoted = 0;
            else if (quoted && *from == '"')
                *to++ = *from++;
            else
                *to++ = *from;
            from++;
        }
        int last = *from == '\0';
        from++;
        *to = '\0';
        if (last)
            return count + 1;
    }
    return FIELDS + 1;
}

static unsigned
number_of(const char *(*name)(unsigned, unsigned), unsigned machine, const char *wanted)
{
    for (unsigned number = 0; strcmp(name(machine, number), "unknown") != 0; number++)
        if (strcmp(name(machine, number), wanted) == 0)
            return number;
    return UINT32_MAX;
}

/* The library says "recv HEADERS", the tables "recv.HEADERS". */
static unsigned
input_number(unsigned machine, const char *wanted)
{
    char spaced[80];
    snprintf(spaced, sizeof spaced, "%s", wanted);
    char *dot = strchr(spaced, '.');
    if (dot)
        *dot = ' ';
    return number_of(sw_machine_input_name, machine, spaced);
}

/* Where a row is written, "spec/machines/stream.yaml:41": generated/places.h has it as PLACE(at_stream_open_recv_DATA, "..."). */
static char *
place_of(const char *machine, const char *row)
{
    static char places[ROWS_MOST * 40];
    if (!*places) {
        FILE *file = fopen("generated/places.h", "r");
        if (!file || fread(places, 1, sizeof places, file) == sizeof places)
            stop("cannot read", "generated/places.h");
        fclose(file);
    }
    char member[200];
    snprintf(member, sizeof member, "PLACE(at_%s/%s, \"", machine, row);
    for (char *at = member + strlen("PLACE("); at[3]; at++)
        if (strchr("/.@", *at))
            *at = '_';
    const char *at = strstr(places, member);
    if (!at)
        stop("a row has no place", member);
    at += strlen(member);
    char where[120];
    snprintf(where, sizeof where, "%.*s", (int)strcspn(at, "\""), at);
    return kept(where);
}

static void
add_row(unsigned machine, char *fields[FIELDS])
{
    if (row_count == ROWS_MOST)
        stop("too many rows", fields[0]);
    struct cell *row = &rows[row_count++];
    *row = (struct cell){
        .machine = machine,
        .role = strcmp(fields[1], "server") == 0 ? SW_ROLE_SERVER : SW_ROLE_CLIENT,
        .state = number_of(sw_machine_state_name, machine, fields[2]),
        .input = input_number(machine, fields[3]),
        .machine_name = kept(fields[0]),
        .role_name = kept(fields[1]),
        .state_name = kept(fields[2]),
        .input_name = kept(fields[3]),
        .verdict = kept(fields[4]),
        .next = kept(fields[5]),
        .code = kept(fields[6]),
        .effect = kept(fields[7]),
        .cite = kept(fields[8]),
        .where = place_of(fields[0], fields[10]),
    };
    for (unsigned i = 0; i < FIELDS; i++)
        if (!*fields[i])
            printf("%s/%s/%s/%s: %s is blank\n", fields[0], fields[1], fields[2], fields[3], columns[i]), blanks++;
    int stranger =
        row->state == UINT32_MAX || row->input == UINT32_MAX || number_of(sw_machine_state_name, machine, row->next) == UINT32_MAX;
    if (stranger)
        printf("%s/%s/%s/%s: a name that the library does not have\n", fields[0], fields[1], fields[2], fields[3]), strangers++;
}

void
matrix_read(const char *folder)
{
    for (unsigned machine = 0; machine < SW_MACHINE_COUNT; machine++) {
        char path[200], line[4096], *fields[FIELDS];
        snprintf(path, sizeof path, "%s/%s.csv", folder, sw_machine_name(machine));
        FILE *file = fopen(path, "r");
        if (!file)
            stop("cannot read", path);
        for (size_t number = 0; fgets(line, sizeof line, file); number++) {
            line[strcspn(line, "\r\n")] = '\0';
            if (split(line, fields) != FIELDS)
                stop("a line has not the columns that it should", path);
            for (unsigned i = 0; number == 0 && i < FIELDS; i++)
                if (strcmp(fields[i], columns[i]) != 0)
                    stop("a column is missing", columns[i]);
            if (number)
                add_row(machine, fields);
        }
        fclose(file);
    }
}

size_t
matrix_check(int quiet)
{
    size_t breaches = blanks + strangers;
    for (unsigned machine = 0; machine < SW_MACHINE_COUNT; machine++) {
        size_t states = 0, inputs = 0, count = 0;
        while (strcmp(sw_machine_state_name(machine, (unsigned)states), "unknown") != 0)
            states++;
        while (strcmp(sw_machine_input_name(machine, (unsigned)inputs), "unknown") != 0)
            inputs++;
        for (size_t i = 0; i < row_count; i++)
            count += rows[i].machine == machine;
        size_t missing = 0;
        for (unsigned role = 0; role < 2; role++)
            for (unsigned state = 0; state < states; state++)
                for (unsigned input = 0; input < inputs; input++)
                    missing += matrix_at(machine, role, state, input) == NULL;
        if (!quiet)
            printf("%-14s %2zu states x %2zu inputs x 2 roles = %3zu cells, %3zu rows\n", sw_machine_name(machine), states, inputs,
                   states * inputs * 2, count);
        if (count != states * inputs * 2 || missing)
            printf("%s: %zu rows, %zu cells have none\n", sw_machine_name(machine), count, missing), breaches++;
    }
    return breaches;
}

size_t
matrix_size(void)
{
    return row_count;
}

struct cell *
matrix_row(size_t index)
{
    return &rows[index];
}

struct cell *
matrix_at(unsigned machine, unsigned role, unsigned state, unsigned input)
{
    static struct cell *index[SW_MACHINE_COUNT][2][32][32]; /* filled as it is asked for */
    struct cell **place = &index[machine % SW_MACHINE_COUNT][role & 1][state & 31][input & 31];
    for (size_t i = 0; !*place && i < row_count; i++)
        if (rows[i].machine == machine && rows[i].role == role && rows[i].state == state && rows[i].input == input)
            *place = &rows[i];
    return *place;
}

struct cell *
matrix_named(unsigned machine, unsigned role, const char *state, const char *input)
{
    return matrix_at(machine, role, number_of(sw_machine_state_name, machine, state), input_number(machine, input));
}

int
is_verdict(const struct cell *cell, const char *verdict)
{
    return strcmp(cell->verdict, verdict) == 0;
}

void
matrix_rename(const char *pair)
{
    const char *equals = strchr(pair, '=');
    if (!equals || (size_t)(equals - pair) >= sizeof renamed_from || strlen(equals) >= sizeof renamed_to)
        stop("--renamed wants OLD=NEW", pair);
    snprintf(renamed_from, sizeof renamed_from, "%.*s", (int)(equals - pair), pair);
    snprintf(renamed_to, sizeof renamed_to, "%s", equals + 1);
}

const char *
known_state(const char *state)
{
    return *renamed_to && strcmp(state, renamed_to) == 0 ? renamed_from : state;
}
