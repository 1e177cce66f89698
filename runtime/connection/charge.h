/* What the limits answer is applied here, and nowhere else. */
#ifndef SW_CHARGE_H
#define SW_CHARGE_H

#include "connection/ends.h"
#include "connection/grace.h"
#include "limits/limit.h"

/* Apply what a limit answered. False: its budget is used up, and the connection has failed. */
static inline bool
sw_conn_passes(sw_conn *conn, enum sw_check check)
{
    if (check != SW_CHECK_NONE)
        sw_conn_apply_check(conn, check, 0, SW_SLOT_NONE);
    return check == SW_CHECK_NONE;
}

/* Charge what is charged on an occasion. False: the connection has failed. */
static inline bool
sw_conn_charge(sw_conn *conn, enum sw_charge occasion)
{
    return sw_conn_passes(conn, sw_limit_charge_on(conn, occasion));
}

/* Charge what a row or a check says, for conn->frame; `stream` may be NULL: it has no record. */
void sw_conn_charge_effect(sw_conn *conn, enum sw_effect effect, struct sw_stream *stream);

static inline void
sw_conn_charge_cell(sw_conn *conn, const struct sw_cell *cell, struct sw_stream *stream)
{
    if (cell->effect >= SW_EFFECT_FIRST_CHARGE)
        sw_conn_charge_effect(conn, (enum sw_effect)cell->effect, stream);
}

#endif
