/* See explained.h. */
#include "explained.h"

#include "state/conn.h"

#include <stdio.h>
#include <stdlib.h>

static struct explained row;
static uint8_t checks_explained[SW_CHECK_COUNT];

const char *
line_of(const char *where)
{
    static char line[2000], path[200];
    const char *colon = strchr(where, ':');
    FILE *file = NULL;
    if (colon && (size_t)(colon - where) < sizeof path) {
        memcpy(path, where, (size_t)(colon - where));
        path[colon - where] = '\0';
        file = fopen(path, "r");
    }
    if (!file)
        cr_fatal("%s is no line of a file here: run the tests in the project's folder", where);
    for (long number = strtol(colon + 1, NULL, 10); number > 0; number--)
        if (!fgets(line, sizeof line, file))
            cr_fatal("%s: no such line", where);
    fclose(file);
    return line;
}

unsigned
check_of(struct endpoint *endpoint)
{
    return endpoint->conn->cause.check;
}

const struct explained *
row_played(void)
{
    return &row;
}

int
was_explained(unsigned check)
{
    return checks_explained[check];
}

static void
it_is_explained(void)
{
    struct endpoint *endpoint = row.play();
    sw_error_report report = sw_conn_error(endpoint->conn);
    char found[40], expected[40];
    snprintf(found, sizeof found, "%s on %u", code_name(report.error), (unsigned)report.stream_id);
    snprintf(expected, sizeof expected, "%s on %u", code_name(row.code), (unsigned)row.stream);
    cr_assert(eq(str, named(row.name, found), named(row.name, expected)));
    cr_assert(eq(str, named(row.name, report.cite), named(row.name, row.cite)));
    size_t length = strlen(row.why);
    int begins = length > 3 && strcmp(row.why + length - 3, "...") == 0;
    if (begins ? strncmp(report.why, row.why, length - 3) != 0 : strcmp(report.why, row.why) != 0)
        cr_fatal("%s: \"%s\" in place of \"%s\"", row.name, report.why, row.why);
    cr_assert(eq(str, named(row.name, report.machine), named(row.name, "")));
    checks_explained[check_of(endpoint)] = 1;
    cr_assert(eq(int, strncmp(report.where, row.file, strlen(row.file)), 0));
    if (!strstr(line_of(report.where), row.row))
        cr_fatal("%s: %s is not where \"%s\" stands, but: %s", row.name, report.where, row.row, line_of(report.where));
}

void
all_explained(const struct explained *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        row = rows[i];
        run_fed_whole(it_is_explained);
    }
}
