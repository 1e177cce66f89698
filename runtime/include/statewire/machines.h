/*
 * The state machines by themselves, without a connection: for tools, tests and teaching. machine.h has the machines, verdicts and
 * names. Included by statewire.h.
 *
 *   for (unsigned machine = 0; sw_machine_state_count(machine); machine++)
 *       for (unsigned state = 0; state < sw_machine_state_count(machine); state++)
 *           for (unsigned input = 0; input < sw_machine_input_count(machine); input++)
 *               if (sw_machine_step(machine, SW_ROLE_SERVER, state, input, &cell) == SW_STATUS_OK)
 *                   printf("%s %s: %s\n", sw_machine_state_name(machine, state), sw_machine_input_name(machine, input), cell.cite);
 */
#ifndef STATEWIRE_MACHINES_H
#define STATEWIRE_MACHINES_H

#include <stdbool.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/enums.h"
#include "statewire/frames.h"
#include "statewire/machine.h"
#include "statewire/protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers of states and inputs go from 0 to one below the count; 0: there is no such machine, the last one has passed. */
SW_API unsigned sw_machine_state_count(unsigned machine);
SW_API unsigned sw_machine_input_count(unsigned machine);

/* The number of a machine, state or input by its name as in the tables: "stream", "open", "recv HEADERS". -1: there is none. */
SW_API int sw_machine_find(const char *name);
SW_API int sw_machine_find_state(unsigned machine, const char *name);
SW_API int sw_machine_find_input(unsigned machine, const char *name);

/*
 * May the machine begin in this state? A machine of the connection begins in one; one of streams where the identifier of the
 * stream says (RFC 9113 5.1.1). false: there is no such machine, role or state.
 */
SW_API bool sw_machine_begins(unsigned machine, enum sw_role role, unsigned state);

/* One decision. Texts are static. */
typedef struct sw_machine_cell {
    enum sw_verdict verdict;
    unsigned next;         /* the state afterwards: the state itself unless the verdict is GO */
    enum sw_error error;   /* of STREAM_ERROR and CONN_ERROR, else SW_ERROR_NO_ERROR */
    enum sw_status status; /* of REFUSE: what the call returns, else SW_STATUS_OK */
    const char *effect;    /* what else is done: "drop", "charge_glitches"; "none" */
    const char *cite;      /* the paragraphs, the one that decides first: "rfc9113-5.1-08"; "" where the verdict is NEVER */
    const char *where;     /* the row: "spec/machines/stream.yaml:41" */
    const char *why;       /* a sentence */
} sw_machine_cell;

/*
 * What a machine makes of an input: the very table that connections are driven by. Nothing is stepped but in the answer: `next`
 * is the state for the next call.
 *
 *   machine  enum sw_machine
 *   role     of the endpoint whose machine it is
 *   state    below sw_machine_state_count()
 *   input    below sw_machine_input_count()
 *   cell     out, not NULL; left as it is by a call that is refused
 *
 * Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: there is no such machine, role, state or input.
 *
 * RFC 9113 5.1 (streams), 3.4, 6.8 (connection), 4.3 (field blocks), 8.1 (messages), 6.5.3 (settings), 6.7 (PING).
 */
SW_API enum sw_status sw_machine_step(unsigned machine, enum sw_role role, unsigned state, unsigned input, sw_machine_cell *cell);

#ifdef __cplusplus
}
#endif

#endif
