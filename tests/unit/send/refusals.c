#include "refusals.h"

#include <stdlib.h>

const sw_field get_fields[4] = {
    {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
    {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
    {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
    {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
};

enum { MET_MOST = 400, SAID_MOST = 80 };

static char met[MET_MOST][SAID_MOST];
static size_t met_count;

int
refusal_was_met(const char *said)
{
    for (size_t i = 0; i < met_count; i++)
        if (strcmp(met[i], said) == 0)
            return 1;
    return 0;
}

static void
note(const char *said)
{
    if (!refusal_was_met(said) && met_count < MET_MOST)
        snprintf(met[met_count++], SAID_MOST, "%s", said);
}

static const char *
said_of(const sw_refusal *refusal)
{
    static char said[SAID_MOST];
    if (*refusal->rule)
        snprintf(said, sizeof said, "%s", refusal->rule);
    else
        snprintf(said, sizeof said, "%s/%s/%s", refusal->machine, refusal->state, refusal->input);
    return said;
}

/* The line of a spec, "spec/fields.yaml:113"; NULL: the specs are not here. */
static const char *
line_of(const char *where)
{
    static char line[1000];
    char path[80];
    unsigned number = 0;
    cr_assert(eq(int, sscanf(where, "%79[^:]:%u", path, &number), 2));
    FILE *file = fopen(path, "r");
    if (!file)
        return NULL;
    for (unsigned i = 0; i < number; i++)
        if (!fgets(line, sizeof line, file))
            line[0] = '\0';
    fclose(file);
    return line;
}

void
expect_refusal(const char *name, struct endpoint *endpoint, enum sw_status status, const struct expected *expected)
{
    sw_refusal refusal = sw_conn_refusal(endpoint->conn);
    cr_assert(eq(str, named(name, sw_status_name(status)), named(name, sw_status_name(expected->status))));
    cr_assert(eq(int, refusal.status, status));
    cr_assert(eq(str, named(name, said_of(&refusal)), named(name, expected->said)));
    int index = refusal.index == SW_NO_INDEX ? NONE : (int)refusal.index;
    if (index != expected->index)
        cr_fatal("%s: index %d, and not %d", name, index, expected->index);
    cr_assert(eq(str, named(name, refusal.cite), named(name, expected->cite)));
    cr_assert(eq(str, named(name, refusal.why), named(name, expected->why)));
    cr_assert(eq(int, strncmp(refusal.where, "spec/", 5), 0));
    const char *line = line_of(refusal.where);
    if (line && !strstr(line, expected->row))
        cr_fatal("%s: %s does not stand in %s: %s", name, expected->row, refusal.where, line);
    note(expected->said);
    note(refusal.where);
}
