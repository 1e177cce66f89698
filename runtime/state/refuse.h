/* Calls that are refused: the cause is noted where it happens; sw_conn_refusal() looks up the text. */
#ifndef SW_REFUSE_H
#define SW_REFUSE_H

#include "state/conn.h"

/* Refuse a call for a reason of spec/refusals.yaml, with its status. `at`: the index of what is at fault. */
enum sw_status sw_refuse(sw_conn *conn, enum sw_check check);
enum sw_status sw_refuse_at(sw_conn *conn, enum sw_check check, size_t at);

/* The same for a rule that says nothing of calls. `at` may be SW_NO_INDEX. */
enum sw_status sw_refuse_for(sw_conn *conn, enum sw_status status, enum sw_check check, size_t at);

/* Refuse a call by a machine's cell, which is traced; other steps of the call are not. */
enum sw_status sw_refuse_cell(sw_conn *conn, struct sw_cause cause, const struct sw_cell *cell, uint32_t stream_id);

/* What decided, in static texts, without status and index. `cause` NULL: nothing did. */
sw_refusal sw_conn_explain(const sw_conn *conn, const struct sw_cause *cause);

/* Refuse a call whose section breaks a rule. */
enum sw_status sw_refuse_section(sw_conn *conn, enum sw_check check, uint32_t at);

#endif
