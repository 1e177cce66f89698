/*
 * A request, from its field section to its line in the access log.
 *
 * A resource (routes.c) decides the response: it fills in the head and the body and says when they may go. The connection calls
 * request_step() whenever there is room, one piece at a time, so that requests take turns.
 */
#ifndef SERVER_REQUEST_H
#define SERVER_REQUEST_H

#include <time.h>

#include "server.h"

struct echo;

/* What a response is doing. */
enum request_stage {
    REQUEST_HELD,     /* waits for a timer or for its request's content */
    REQUEST_HEAD,     /* the field section is to be sent */
    REQUEST_CONTENT,  /* then content */
    REQUEST_TRAILERS, /* then trailers */
    REQUEST_DONE      /* END_STREAM was sent */
};

enum { REQUEST_METHOD_ROOM = 16, REQUEST_TARGET_ROOM = 128, REQUEST_TEXT_ROOM = 128 };

struct request {
    struct connection *connection;
    struct request *older, *newer;   /* all of the connection; older alone: in the server's list of spares */
    struct request *next, *previous; /* the ring of those that are ready; NULL: not in it */
    struct timer timer;
    uint32_t stream_id;
    unsigned in_flight; /* pieces of content that the library still refers to */
    enum request_stage stage;
    bool shown;       /* its STREAM_CLOSED has not come yet */
    bool input_ended; /* the request is complete */
    bool head_only;   /* a response to HEAD has no content */

    /* The head. Strings are static, or live as long as the file. */
    uint16_t status;
    bool length_known;
    uint64_t content_length;
    const char *content_type; /* NULL, here and below: no such field */
    const char *modified;
    const char *allow;
    const char *trailer_names; /* not NULL: trailers follow the content */

    /* The content. */
    const uint8_t *octets;
    size_t period; /* not 0: as many octets over and over again */
    uint64_t sent;
    uint64_t discarded;           /* of the request's content: the resource does not want it */
    struct file *file;            /* that octets belongs to, or NULL */
    struct echo *echo;            /* not NULL: content comes from there */
    char text[REQUEST_TEXT_ROOM]; /* room for short content */

    /* For the log. */
    struct timespec began;
    char method[REQUEST_METHOD_ROOM];
    char target[REQUEST_TARGET_ROOM];
};

enum step {
    STEP_AGAIN, /* did something, has more */
    STEP_WAIT,  /* can go on when something happens: request_wake() */
    STEP_FULL   /* can go on when the connection has written output */
};

/* What the library reports. request_begin() may send at once. */
void request_begin(struct connection *connection, const sw_event *event);
void request_content(struct request *request, const sw_event *event);
void request_trailers(struct request *request, const sw_event *event);
void request_closed(struct request *request, const sw_event *event);

/* Sends the next piece. */
enum step request_step(struct request *request);

/* Puts the request into its connection's ring of those that have something to send. */
void request_wake(struct request *request);

/* Takes it out. */
void request_rest(struct request *request);

/* The timer of a held request: lets the response go. Returns the connection that should have a turn. */
struct connection *request_timer_due(struct timer *timer);

/* The connection ends before the library could report so: the request is over, but for content in flight. */
void request_lost(struct request *request);

/* Resets the stream; its STREAM_CLOSED follows. */
void request_abort(struct request *request, enum sw_error error);

/* Drops the spare requests that are kept for reuse. */
void request_drop_spares(struct server *server);

#endif
