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

/* A response without content. */
void respond_empty(struct request *request, uint16_t status);

/* A response with a line of text. */
void respond_text(struct request *request, uint16_t status, const char *text);

#endif
