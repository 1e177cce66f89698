/* Events that no octets are needed for: closed streams, warnings, room to write. */
#ifndef SW_EMIT_H
#define SW_EMIT_H

#include "state/conn.h"

/* Put the next of them into conn->event. False: there is none. */
bool sw_conn_emit_pending(sw_conn *conn);

static inline bool
sw_conn_has_pending_events(const sw_conn *conn)
{
    const struct sw_list *queues = conn->streams.queues;
    /* No slot is all ones: one test for all queues. */
    return (queues[SW_QUEUE_CLOSING].head & queues[SW_QUEUE_READY].head & queues[SW_QUEUE_END].head) != SW_SLOT_NONE ||
           conn->pending_events;
}

#endif
