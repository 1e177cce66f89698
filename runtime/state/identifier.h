/* Stream identifiers (RFC 9113 5.1.1): what one that has no record stands for, by spec/identifiers.yaml. */
#ifndef SW_IDENTIFIER_H
#define SW_IDENTIFIER_H

#include "identifiers.h"
#include "state/conn.h"

/* Without those facts of the past, which an identifier above all that were used does not have. */
static inline unsigned
sw_identifier_facts(const sw_conn *conn, uint32_t id)
{
    if (sw_conn_is_ours(conn, id))
        return SW_IDENTIFIER_OURS | (id <= conn->last_ours ? SW_IDENTIFIER_USED : 0);
    return (id > conn->our_goaway ? SW_IDENTIFIER_BEYOND : 0) | (id <= conn->last_theirs ? SW_IDENTIFIER_USED : 0);
}

/* The rule for an identifier above all that were used; NULL: it may have a record. */
static inline const struct sw_identifier_rule *
sw_identifier_unused(const sw_conn *conn, uint32_t id)
{
    const unsigned facts = sw_identifier_facts(conn, id);
    return facts & SW_IDENTIFIER_USED ? NULL : &sw_identifier_rules[facts];
}

/* The state of a stream without a record: a pointer to the ring's entry, which a step may change, or to `scratch`. */
uint8_t *sw_identifier_state(const sw_conn *conn, uint32_t id, uint8_t *scratch);

#endif
