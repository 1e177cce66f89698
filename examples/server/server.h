/*
 * What the parts of the example server share.
 *
 *   main.c        start and end, signals, threads
 *   options.c     the command line
 *   loop.c        an epoll loop: listeners, readiness, time. Each thread has one, and shares nothing with the others that changes
 *   upgrade.c     a connection that begins with HTTP/1.1
 *   connection.c  a connection: octets in, events out; content in, octets out
 *   request.c     a request from its field section to the line in the access log
 *   response.c    sends what a request gets, piece by piece
 *   routes.c      which resource answers what, and the dynamic resources
 *   echo.c        the resource that streams a request's body back
 *   paced.c       resources that take their time: events, and an upload that is read slowly
 *   documents.c   responses with files: conditions.c (is it what the client has?) and ranges.c (parts of it)
 *   files.c       the files of the served directory, kept open for reuse
 *   timers.c      what is to happen later
 *   log.c         the access log
 */
#ifndef SERVER_H
#define SERVER_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <statewire/statewire.h>

#include "../common/transport.h"
#include "files.h"
#include "log.h"
#include "timers.h"

struct request;

/* Connections wait in lists, each with one patience, so the longest waiting is always first. */
struct connection;
struct waiting {
    struct connection *first, *last;
    uint64_t patience; /* in milliseconds */
};

struct listener {
    int fd; /* -1: not in use */
    struct tls_context *tls;
};

enum { LISTENERS = 2 };

/* What a loop can be told to do, from a handler of signals. */
enum { ORDER_STOP = 1, ORDER_DUMP = 2 };

/* A loop and all that is its own. */
struct server {
    int epoll;
    int wake;           /* an eventfd: there are orders */
    atomic_uint orders; /* ORDER_... */
    int spare;          /* a descriptor to give up when there is no other, so that a connection can be taken and closed */
    struct listener listeners[LISTENERS];
    sw_config *config;
    struct files *files;
    struct log log;
    struct timers timers;
    uint64_t now;      /* milliseconds of a clock that never goes back, once per turn of the loop */
    char date[32];     /* the same in words, for the field of that name */
    uint64_t patience; /* milliseconds in which something of a request must move */
    bool verbose;
    bool stopping;
    uint64_t stop_by;       /* when it ends whatever is under way */
    struct waiting fresh;   /* has not sent a request yet */
    struct waiting idle;    /* by the time of the last octets from or to it */
    struct waiting closing; /* we have said all; waits for the peer to notice */
    unsigned connections;
    struct request *spare_requests; /* of ended requests, for the next ones */
    uint8_t input[64 * 1024];       /* what was just received; a connection is done with it before the next is read */
};

struct connection {
    struct server *server;
    struct transport transport;
    struct upgrade *upgrade; /* octets that came first, until it is clear what they are */
    bool known;              /* that is clear */
    bool begun;              /* HTTP/2 has come from the client: nothing is written before */
    sw_conn *http2;
    sw_bodies *bodies; /* long content, in the order of its urgency */
    struct waiting *waits_in;
    struct connection *previous, *next; /* in that list */
    uint64_t since;                     /* when it came into the list */
    struct request *ready;              /* a ring of requests that have something to send and are not held by a window */
    struct request *requests;           /* all that the library has shown and not yet closed, newest first */
    uint64_t queued;                    /* octets of content that the library has and the socket does not, about */
    uint32_t interest;                  /* what epoll watches for */
    bool output_full;                   /* the library takes no more until something was written */
    bool unfinished;                    /* there is more to write, and the socket is not full: the others had their turn */
    bool used;                          /* a request has come */
    bool input_ended;
    bool broken; /* nothing more can be sent */
    char peer[56];
};

/* loop.c */
int loop_run(struct server *server);
void loop_order(struct server *server, unsigned order); /* may be called from anywhere */
void loop_watch(struct connection *connection, uint32_t interest);
void loop_wait(struct connection *connection, struct waiting *list);
void loop_forget(struct connection *connection);

/* connection.c */
struct connection *connection_new(struct server *server, int fd, struct tls_context *tls);
void connection_free(struct connection *connection);
void connection_turn(struct connection *connection, bool readable); /* may free it */
void connection_dump(struct connection *connection);                /* its state, a line of JSON on stderr */
void connection_shutdown(struct connection *connection);            /* may free it */

#endif
