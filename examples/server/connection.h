/*
 * What requests ask of their connection.
 */
#ifndef SERVER_CONNECTION_H
#define SERVER_CONNECTION_H

#include "server.h"

enum { CONNECTION_QUEUE = 256 * 1024 }; /* octets of content that wait in the library, about, so that requests can take turns */

static inline bool
connection_has_room(const struct connection *connection)
{
    return !connection->output_full && connection->queued < CONNECTION_QUEUE;
}

/* The library takes no more: wait until some output is written, and read nothing before. */
void connection_output_full(struct connection *connection);

#endif
