/* The sending side: what every call does before it changes anything. */
#ifndef SW_SEND_H
#define SW_SEND_H

#include "ends.h"

/*
 * Where a call stands: copies of the machines' states, stepped ahead and taken over by sw_send_commit() when nothing was refused.
 */
struct sw_sending {
    uint32_t id;
    uint32_t slot;     /* SW_SLOT_NONE: no record */
    uint8_t before;    /* the stream's state as it is */
    uint8_t state;     /* the stream's state as it will be */
    uint8_t message;   /* likewise what we send on it */
};

/* The status that a cell of a send input stands for; SW_STATUS_OK when it lets the call pass. */
static inline enum sw_status
sw_send_verdict(const struct sw_cell *cell)
{
    if (cell->verdict == SW_VERDICT_GO || cell->verdict == SW_VERDICT_IGNORE)
        return SW_STATUS_OK;
    return cell->verdict == SW_VERDICT_REFUSE ? (enum sw_status)-cell->code : SW_STATUS_WRONG_STATE;
}

/* Steps the connection; finds the stream or what its identifier stands for. */
enum sw_status sw_send_begin(sw_conn *conn, uint32_t id, enum sw_connection_input input, struct sw_sending *sending);

static inline enum sw_status
sw_send_stream(sw_conn *conn, struct sw_sending *sending, enum sw_stream_input input)
{
    return sw_send_verdict(sw_stream_step(conn, &sending->state, input, sending->id));
}

static inline enum sw_status
sw_send_message(sw_conn *conn, struct sw_sending *sending, enum sw_message_input input)
{
    return sw_send_verdict(sw_message_step(conn, &sending->message, input, sending->id));
}

/* Take the new states over; a stream that is closed by them is queued to be told. */
void sw_send_commit(sw_conn *conn, const struct sw_sending *sending);

/* The library holds as much output as it may, octets or records of content. */
static inline bool
sw_send_full(const sw_conn *conn)
{
    uint32_t budget = conn->budgets[SW_LIMIT_OUTPUT];
    return sw_output_held(&conn->output) >= budget || conn->output.content_count >= budget / sizeof(struct sw_content);
}

#endif
