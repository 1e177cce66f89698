/*
 * Errors and what sw_conn_error() says of them (statewire.h). A row is one error that the library can raise: how it comes about, and
 * the code, the paragraphs, the line of spec/ and the sentence that must be told, typed from the RFC and from spec/.
 */
#ifndef SW_TESTS_EXPLAINED_H
#define SW_TESTS_EXPLAINED_H

#include "verdict.h"

struct explained {
    const char *name;
    struct endpoint *(*play)(void); /* returns the endpoint that has found the error */
    uint32_t code;                  /* RFC 9113 7 */
    uint32_t stream;                /* what sw_conn_error() says, 0: the connection */
    const char *file, *row;         /* in spec/; what stands on the line that is named */
    const char *cite, *why;         /* why: "a limit ...": what it begins with */
    const char *octets;             /* for a play that feeds them, in hex */
    const char *fields[14];         /* for a play with a field section, names and values */
};

/* Play each and hold what is told against the row. */
void all_explained(const struct explained *rows, size_t count);

const struct explained *row_played(void);
int was_explained(unsigned check); /* since the program began */

/* The rows of each file. */
void explain_refused_streams(void);
void explain_sections(void);
void explain_frames(void);
void explain_fields(void);
void explain_limits(void);

/* The line of a file of spec/ that a report names, as "spec/limits.yaml:31". */
const char *line_of(const char *where);

/* What decided, as generated/checks.h numbers it; 0: a machine's cell. */
unsigned check_of(struct endpoint *endpoint);

#endif
