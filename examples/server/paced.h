/*
 * Resources that take their time: a stream of events, and an upload that is read a little at a time.
 */
#ifndef SERVER_PACED_H
#define SERVER_PACED_H

#include "request.h"

/* GET /events?count=N&bytes=N&ms=N: as many events (text/event-stream), each a DATA frame, with a pause before each but the first.
 */
void paced_events(struct request *request, const sw_event *event, const sw_field *target);

/* Sends the next event, or what the window left of the last. */
enum step paced_events_step(struct request *request);

/* POST, PUT /slow-read?bytes=N&ms=N: credits as many octets at once (RFC 9113 6.9), with a pause before each; then says how many
 * came. */
void paced_read(struct request *request, const sw_event *event, const sw_field *target);

/* Content has come, or the end of it. */
void paced_read_content(struct request *request, size_t length, size_t credit);

#endif
