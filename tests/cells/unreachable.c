/*
 * Rows that are decided and that no connection steps. Each line is an invariant of the runtime or of another machine; a row that is
 * stepped all the same, and a line that answers for no row, fail the run.
 */
#include "cells.h"

static const struct {
    const char *machine, *role, *state, *input; /* "": any; a word that ends in "." or "_": all that begin so */
    const char *because;
} invariants[] = {
    {"connection", "client", "expect_preface", "", "a client reads no preface: it starts in expect_settings"},
    {"connection", "client", "expect_preface_going", "", "a client reads no preface: it starts in expect_settings"},
    {"connection", "client", "expect_settings", "recv.PUSH_DISABLED",
     "our ENABLE_PUSH 0 cannot be acknowledged before the first SETTINGS"},
    {"connection", "client", "expect_settings_going", "recv.PUSH_DISABLED",
     "our ENABLE_PUSH 0 cannot be acknowledged before the first SETTINGS"},
    {"connection", "server", "", "recv.PUSH_PROMISE", "a server's ENABLE_PUSH is 0 at all times, so the input is PUSH_DISABLED"},
    {"connection", "", "dead", "send.CONNECTION_ERROR", "every way to a second end is refused or dropped before the step"},
    {"message", "client", "informational", "send.", "a request has no informational section"},
    {"message", "server", "informational", "recv.", "a request has no informational section"},
    {"stream", "client", "reserved_local", "", "a client promises nothing"},
    {"stream", "server", "reserved_remote", "", "a client promises nothing"},
    {"stream", "server", "idle_local", "recv.PUSH_PROMISE", "the connection machine refuses every promise of a client"},
    {"stream", "server", "idle_remote", "recv.PUSH_PROMISE", "the connection machine refuses every promise of a client"},
    {"stream", "client", "idle_local", "send.PROMISED",
     "a client's promise is refused by the cell of the stream that it goes out on"},
    {"stream", "client", "idle_remote", "send.PROMISED",
     "a client's promise is refused by the cell of the stream that it goes out on"},
    {"stream", "client", "half_closed_remote", "note.UNPROCESSED",
     "what the peer has ended it has answered: then the input is DISOWNED"},
    {"stream", "server", "open", "note.UNPROCESSED", "a GOAWAY is about promised streams of a server, and those are never open"},
    {"stream", "server", "half_closed_local", "note.UNPROCESSED",
     "a GOAWAY is about promised streams of a server, and those are never half-closed (local)"},
};
enum { INVARIANTS = sizeof invariants / sizeof invariants[0] };

static int
matches(const char *pattern, const char *name)
{
    size_t length = strlen(pattern);
    if (length && pattern[length - 1] == '.')
        return strncmp(pattern, name, length) == 0;
    return !length || strcmp(pattern, name) == 0;
}

static int
answers_for(size_t index, const struct cell *cell)
{
    return matches(invariants[index].machine, cell->machine_name) && matches(invariants[index].role, cell->role_name) &&
           matches(invariants[index].state, known_state(cell->state_name)) && matches(invariants[index].input, cell->input_name) &&
           !is_verdict(cell, "never");
}

const char *
unreachable_because(const struct cell *cell)
{
    for (size_t i = 0; i < INVARIANTS; i++)
        if (answers_for(i, cell))
            return invariants[i].because;
    return NULL;
}

size_t
list_unreachable(int quiet)
{
    size_t stale = 0;
    for (size_t i = 0; i < INVARIANTS; i++) {
        size_t count = 0;
        for (size_t row = 0; row < matrix_size(); row++)
            count += (size_t)answers_for(i, matrix_row(row));
        stale += count == 0;
        if (quiet && count)
            continue;
        printf("%s: %2zu of %s/%s/%s/%s: %s\n", count ? "not reachable" : "FAILED, no such row", count, invariants[i].machine,
               *invariants[i].role ? invariants[i].role : "*", *invariants[i].state ? invariants[i].state : "*",
               *invariants[i].input ? invariants[i].input : "*", invariants[i].because);
    }
    return stale;
}
