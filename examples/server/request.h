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
struct parts;

/* What a response is doing. */
enum request_stage {
    REQUEST_HELD,     /* waits for a timer or for its request's content */
    REQUEST_HEAD,     /* the field section is to be sent */
    REQUEST_CONTENT,  /* then content */
    REQUEST_TRAILERS, /* then trailers */
    REQUEST_ENDING,   /* all of a mapped file was handed over: END_STREAM goes when it is out, and the file is as long as before */
    REQUEST_DONE      /* END_STREAM was sent */
};

enum { REQUEST_METHOD_ROOM = 16, REQUEST_TARGET_ROOM = 128, REQUEST_TEXT_ROOM = 128 };

/* Of a resource that takes its time (paced.c). */
struct pace {
    enum { PACE_NONE, PACE_EVENTS, PACE_READ } kind;
    uint32_t octets; /* of an event, or of what is read at once */
    uint32_t at;     /* octets of the event that have gone */
    uint32_t pause;  /* milliseconds */
    uint64_t left;   /* events to be sent, or octets to be credited */
};

struct request {
    struct connection *connection;
    struct request *older, *newer;   /* all of the connection; older alone: in the server's list of spares */
    struct request *next, *previous; /* the ring of those that are ready; NULL: not in it */
    struct timer timer;              /* of a held request */
    struct timer patience;           /* of one that is not done at once */
    uint64_t waiting;                /* octets of its body, when that was looked at */
    uint64_t moved;                  /* when something of it was sent or received */
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
    const char *content_range;
    const char *allow;
    char *location;            /* allocated */
    const char *trailer_names; /* not NULL: trailers follow the content */

    /* The content. */
    const uint8_t *octets;
    size_t period;       /* not 0: as many octets over and over again */
    uint64_t sent;       /* or handed over, to wait its turn */
    uint64_t discarded;  /* of the request's content: the resource does not want it */
    struct file *file;   /* that octets belongs to, or NULL */
    struct parts *parts; /* not NULL: of the file; content comes from there */
    struct echo *echo;   /* not NULL: content comes from there */
    struct pace pace;
    char text[REQUEST_TEXT_ROOM]; /* room for short content */

    /* For the log. */
    struct timespec began;
    char method[REQUEST_METHOD_ROOM];
    char target[REQUEST_TARGET_ROOM];
    char *referer, *agent; /* allocated, or NULL */
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

/* Has `act` called after so many milliseconds, by request->timer. False: no memory. */
bool request_later(struct request *request, uint64_t milliseconds, struct connection *(*act)(struct timer *));

/* The request whose `timer` it is. */
static inline struct request *
request_of_timer(struct timer *timer)
{
    return (struct request *)(void *)((char *)timer - offsetof(struct request, timer));
}

/* For `act`: the head of a held response may go. */
struct connection *request_held_due(struct timer *timer);

/* Something of the request has moved: so many octets were given to the connection. */
void request_moved(struct request *request, size_t octets);

/* The connection ends before the library could report so: the request is over, but for content in flight. */
void request_lost(struct request *request);

/* What to do after a call that sends: full output is waited for, anything else cannot be mended. */
enum step request_give_up_unless_full(struct request *request, enum sw_status status);

/* Resets the stream; its STREAM_CLOSED follows. */
void request_abort(struct request *request, enum sw_error error);

/* A request is kept until its stream is closed and the library has let go of its content. */
void request_free_if_over(struct request *request);

/* Drops the spare requests that are kept for reuse. */
void request_drop_spares(struct server *server);

#endif
