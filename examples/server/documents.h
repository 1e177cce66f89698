/*
 * Responses with files: whole or in parts, or that the client has them already, or where else to look.
 */
#ifndef SERVER_DOCUMENTS_H
#define SERVER_DOCUMENTS_H

#include "request.h"

/* Responds to a GET or HEAD of what the served directory has. */
void serve_document(struct request *request, const sw_event *event, const sw_field *target);

#endif
