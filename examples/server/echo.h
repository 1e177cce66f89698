/*
 * The resource that sends a request's content back as it comes, with its trailers.
 *
 * Content goes straight from the event into the output. What the client's window has no room for is kept, and the client gets
 * credit for octets only when they went on (RFC 9113 5.2.2), so a client that sends and never reads stops by itself: no more is
 * ever kept than the receive window.
 */
#ifndef SERVER_ECHO_H
#define SERVER_ECHO_H

#include "request.h"

struct echo;

struct echo *echo_new(const sw_field *fields, size_t count); /* of the request; NULL: no memory */
void echo_free(struct echo *echo);
const char *echo_content_type(const struct echo *echo);

/* Content has come. False: no memory to keep it. */
bool echo_content(struct request *request, const uint8_t *octets, size_t length);

/* Trailers have come; they are sent back after the content. Those that do not fit are left out. */
void echo_trailers(struct echo *echo, const sw_field *fields, size_t count);

/* Sends what is kept, and the end when the request has ended. */
enum step echo_step(struct request *request);

/* Sends the trailers that were kept. */
enum sw_status echo_send_trailers(struct request *request);

#endif
