/* What the tests of refused calls share: sw_conn_refusal() held against what is typed, and a list of the refusals that were met. */
#ifndef SW_TESTS_REFUSALS_H
#define SW_TESTS_REFUSALS_H

#include "verdict.h"

/*
 * A call was refused, and sw_conn_refusal() says why.
 *
 *   said   "rule" of a check, or "machine/state/input" of a cell
 *   index  of the field or setting at fault, or NONE
 *   cite   the paragraphs
 *   row    what stands in the line that `where` names, when the specs are at hand
 *   why    the sentence
 */
struct expected {
    enum sw_status status;
    const char *said;
    int index;
    const char *cite, *row, *why;
};

enum { NONE = -1 };

/* `name` is for the message when it fails. */
void expect_refusal(const char *name, struct endpoint *endpoint, enum sw_status status, const struct expected *expected);

#define REFUSED(endpoint, call, ...)                      \
    do {                                                  \
        const struct expected expected = {__VA_ARGS__};   \
        expect_refusal(#call, endpoint, call, &expected); \
    } while (0)

extern const sw_field get_fields[4]; /* of a request */

/* Breaks every rule for field sections (refusals_sections.c). */
void refuse_sections(void);
void refuse_bodies(void); /* those of the layer of bodies */

/* The wrong sections of that walk: how many there are, and the call that sends one on stream `id`. */
size_t section_mistakes(void);
enum sw_status make_section_mistake(sw_conn *conn, size_t number, uint32_t id);

/* Options, priorities and single frames that are refused (refusals_options.c). */
void refuse_options(void);

/* Meets every row of the machines that refuses a call (refusals_cells.c). */
void refuse_cells(void);

/* Was a refusal of this name, or by the row at this place, met by expect_refusal() in this process? */
int refusal_was_met(const char *said);

#endif
