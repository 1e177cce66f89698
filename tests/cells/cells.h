/*
 * A test for every cell of every machine: what the resolved tables in generated/audit/ say is held against what a connection does.
 *
 * For each row of the tables that is not `never`, and for each role, a scene is played: a recipe reaches the row's state by octets
 * and public calls (reach), another applies the row's input (apply), and judge() compares what is seen with what the row says. The
 * recipes are written by hand and know inputs, not verdicts: what must follow is read from the row. Where a row lets its input pass
 * the recipe says what the input looks like on the wire and to the program.
 *
 *   matrix.c              the rows, and how often each was stepped
 *   scene.c               the connection under test, what it said, and the words that recipes are written in
 *   judge.c               what is asserted
 *   reach_*.c             the recipes, a file or two for each machine
 *   explained.c           what each error says for itself
 *   unreachable.c         rows that no connection can step, each with the invariant that says so
 *   cells.c               plays them all
 */
#ifndef SW_TESTS_CELLS_H
#define SW_TESTS_CELLS_H

#include "harness.h"

/* ---- the rows --------------------------------------------------------------------------------------------------------------- */

/* A row of generated/audit/MACHINE.csv; the numbers are those of the trace. */
struct cell {
    unsigned machine, role, state, input;
    const char *machine_name, *role_name, *state_name, *input_name; /* the input as "recv.HEADERS" */
    const char *verdict, *next, *code, *effect, *cite;
    const char *where; /* "spec/machines/stream.yaml:41" */
    size_t hits;       /* steps that met it, in the whole run */
};

void matrix_read(const char *folder); /* ends the program if a file cannot be read */
size_t matrix_check(int quiet); /* states x inputs x roles, each once and none blank; prints breaches and returns their number */
size_t matrix_size(void);
struct cell *matrix_row(size_t index);
struct cell *matrix_at(unsigned machine, unsigned role, unsigned state, unsigned input); /* NULL: there is none */
struct cell *matrix_named(unsigned machine, unsigned role, const char *state, const char *input);
int is_verdict(const struct cell *cell, const char *verdict);

/* A state that the specs call otherwise than the recipes do: "half_closed_remote=peer_has_ended". */
void matrix_rename(const char *pair);
const char *known_state(const char *state); /* the name that the recipes know */

/* The invariant that keeps a row from being stepped; NULL: it can be. Words as "recv." match all that begin so. */
/* What an error cell must say (explained.c). Returns how many rows answer for it: 1. */
int explained(const struct cell *cell, const char **cite, const char **why);

const char *unreachable_because(const struct cell *cell);
size_t list_unreachable(int quiet); /* a line for each; returns how many answer for no row */

/* ---- a scene ---------------------------------------------------------------------------------------------------------------- */

enum { STEPS_MOST = 400, PATH_MOST = 6, TEXT_MOST = 400, LIVE_MOST = 8 };

/* What is known of the connection when the input is applied. */
struct snapshot {
    const char *connection_state, *stream_state;
    sw_statistics statistics;
    int64_t connection_window, stream_window;
    uint32_t live[LIVE_MOST]; /* streams that the program has been shown and that are not closed */
    size_t live_count;
    uint32_t last_shown;
};

struct scene {
    const struct cell *cell;
    const char *state, *input; /* names of the cell as the recipes know them */
    struct endpoint *end;
    uint32_t id;      /* the stream that the cell is about; 0: the connection */
    unsigned variant; /* another way to reach the state or apply the input, from 0 */
    unsigned variants;
    int manual; /* streams are released by the program, and unknown frames not reported */
    int octets, blind;
    int failures;

    /* What the recipes say. */
    int skip;       /* this variant has nothing to do with this input */
    int was_called; /* the input is a call, with this result: */
    enum sw_status status;
    enum sw_status passed_on;    /* what the call returns when the cell lets it pass and another machine does not */
    char passes[TEXT_MOST];      /* frames on the wire when the cell lets the input pass */
    char dropped[TEXT_MOST];     /* and when it ignores or discards it, or beside the reset */
    char shows[TEXT_MOST];       /* the event that the program sees when the cell lets it pass, and otherwise does not */
    char tells[TEXT_MOST];       /* the event that it sees unless the connection ends */
    const char *path[PATH_MOST]; /* inputs of the stream's machine, in order */
    size_t path_length;
    const char *connection_input;           /* and of the connection's, if it moves it and is not the cell's */
    int unkept;                             /* the stream is not remembered one by one, so its state is not either */
    int unstepped;                          /* the cell is obeyed before its machine is asked */
    int answered;                           /* a server has begun its response */
    unsigned resets;                        /* streams that the recipe has opened and reset */
    void (*follow_up)(struct scene *scene); /* what shows besides that the cell was obeyed */

    /* What is seen. */
    struct snapshot before;
    sw_trace_step steps[STEPS_MOST];
    size_t step_count;
};

/* The scene is about to be played: a connection of the cell's role, nothing fed yet. */
struct endpoint *scene_endpoint(struct scene *scene, int takes_push);
void scene_settle(struct scene *scene); /* after reach(): makes charges visible */
void scene_begin(struct scene *scene);  /* what came before was preparation */
void scene_failed(struct scene *scene, const char *what, const char *expected, const char *seen);
const char *wire_text(struct endpoint *endpoint); /* frames since forget(), as "HEADERS 3 END_STREAM; PING" */
const char *error_text(uint32_t code);            /* RFC 9113 7 */
uint32_t error_code(const char *name);

void judge(struct scene *scene);

/* ---- the words of recipes --------------------------------------------------------------------------------------------------- */

static inline int
is_server(const struct scene *scene)
{
    return scene->cell->role == SW_ROLE_SERVER;
}

int in_state(const struct scene *scene, const char *state);      /* the state of the cell, by the name that the recipes know */
int in_any_state(const struct scene *scene, const char *states); /* "open half_closed_local" */

enum sw_status ask(struct scene *scene, uint32_t id, unsigned flags); /* send a request */
enum sw_status ask_connect(struct scene *scene, uint32_t id, unsigned flags);
enum sw_status answer(struct scene *scene, uint32_t id, const char *status, unsigned flags);
enum sw_status trail(struct scene *scene, uint32_t id, unsigned flags); /* send trailers */
enum sw_status promise(struct scene *scene, uint32_t id, uint32_t *promised);
enum sw_status promise_chosen(struct scene *scene, uint32_t id, uint32_t chosen, uint32_t *promised);
enum sw_status upgrade(struct scene *scene); /* a request of HTTP/1.1 becomes stream 1 (RFC 7540 3.2) */
struct wire block_connect(void);
struct wire block_trail(void);
struct wire block_kept(void); /* trailers whose field goes into the dynamic table (RFC 7541 6.2.1) */

/* Expectations: printf, added after "; " to what is there. */
void passes(struct scene *scene, const char *format, ...);
void drops(struct scene *scene, const char *format, ...);
void shows(struct scene *scene, const char *format, ...);
void tells(struct scene *scene, const char *format, ...);
void walks(struct scene *scene, const char *input); /* the next input of the stream's machine */
void called(struct scene *scene, enum sw_status status);

/* ---- the recipes ------------------------------------------------------------------------------------------------------------ */

/* Each returns 0 if it knows no way. reach() sets `variants`, if there are more than one. */
int reach_connection(struct scene *scene);
int apply_connection(struct scene *scene);
int reach_header_block(struct scene *scene);
int apply_header_block(struct scene *scene);
int reach_message(struct scene *scene);
int apply_message(struct scene *scene);
int reach_settings_sync(struct scene *scene);
int apply_settings_sync(struct scene *scene);
int reach_peer_settings(struct scene *scene);
int apply_peer_settings(struct scene *scene);
int reach_shutdown(struct scene *scene);
int apply_shutdown(struct scene *scene);
int reach_keepalive(struct scene *scene);
int apply_keepalive(struct scene *scene);
int reach_grace(struct scene *scene);
int apply_grace(struct scene *scene);
int reach_pings(struct scene *scene);
int apply_pings(struct scene *scene);
int reach_stream(struct scene *scene);
int apply_stream_recv(struct scene *scene);
int apply_stream_send(struct scene *scene);

#endif
