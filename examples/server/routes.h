/*
 * Which resource answers a request.
 */
#ifndef SERVER_ROUTES_H
#define SERVER_ROUTES_H

#include "request.h"

/*
 * Decides the response to a request: sets its head and content, and its stage to REQUEST_HEAD, or to REQUEST_HELD when the
 * response has to wait for something.
 */
void route(struct request *request, const sw_event *event);

/* The number in `name=NUMBER` of a query, or `fallback` when there is none. False: not a number, or more than `most`. */
bool query_number(const sw_field *target, const char *name, uint64_t fallback, uint64_t most, uint64_t *number);

/* A response without content. */
void respond_empty(struct request *request, uint16_t status);

/* A response with a line of text. */
void respond_text(struct request *request, uint16_t status, const char *text);

#endif
