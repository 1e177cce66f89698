/*
 * What the parts of the example client share.
 *
 *   main.c      options, and the exit code
 *   options.c   the command line
 *   url.c       URLs
 *   session.c   one connection to one origin: poll, octets in and out, events
 *   transfer.c  one request and its response
 *   request.c   what it sends
 *   redirect.c  where it goes when the server says so
 *   upgrade.c   HTTP/2 from a request of HTTP/1.1
 *   sink.c      where content goes: files, or standard output in order
 *   progress.c  a line on the terminal
 */
#ifndef CLIENT_H
#define CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <statewire/statewire.h>

enum { URL_HOST_ROOM = 256, URL_PORT_ROOM = 8, URL_USER_ROOM = 256, FIELDS_ROOM = 32, SENTENCE_ROOM = 512 };

struct url {
    struct url *before; /* of one that was allocated: the one that it was found by, or NULL */
    const char *text;   /* as given, but without user information */
    bool tls;
    char host[URL_HOST_ROOM]; /* without brackets */
    char port[URL_PORT_ROOM];
    char authority[URL_HOST_ROOM + URL_PORT_ROOM + 4];
    char authorization[6 + 4 * (URL_USER_ROOM / 3 + 1) + 1]; /* "": no user information */
    char *path_and_query;
};

struct header {
    char *name; /* in lower case */
    char *value;
};

/* One request, wherever servers send it on to. */
struct fetch {
    const struct url *url;
    struct url *moved; /* not NULL: `url` is this, and a server has named it */
    size_t place;      /* of the URL on the command line */
    const char *method;
    bool bare;    /* without the content of the first request */
    bool foreign; /* a server of another origin has named the URL: it gets no credentials that are meant for the first */
    unsigned hops;
    bool over;
};

struct options {
    bool verbose, include, insecure, head, fail, follow, resume, upgrade;
    const char *method;      /* NULL: GET, or POST with content */
    const char *authorities; /* certificates to trust; NULL: the system's */
    bool has_content;
    const uint8_t *content;
    size_t content_length;
    struct header headers[FIELDS_ROOM], trailers[FIELDS_ROOM];
    size_t header_count, trailer_count;
    const char *outputs[FIELDS_ROOM]; /* for the first URL, the second, ... */
    size_t output_count;
    unsigned repeat, parallel;
    unsigned timeout;      /* seconds without any octet from or to the server */
    uint64_t cancel_after; /* octets of content; 0: never */
    struct url *urls;
    size_t url_count;
};

/* The exit code is the worst of all requests; what can be retried is better than what cannot. */
enum outcome { OUTCOME_DONE = 0, OUTCOME_FAILED = 1, OUTCOME_USAGE = 2, OUTCOME_RETRY = 3 };

/* options.c: exits with a sentence when something is wrong. */
void options_parse(struct options *options, int argc, char **argv);
void options_free(struct options *options);

/* url.c: takes user information and fragment out of `text`. Returns NULL, or what is wrong. Free path_and_query. */
const char *url_parse(char *text, struct url *url);
bool url_same_origin(const struct url *one, const struct url *other);

/*
 * redirect.c: the URL that a reference names, seen from `base` (RFC 3986 5.2). Returns NULL with what is wrong in `problem`. Free with
 * url_free().
 */
struct url *url_resolve(const struct url *base, const uint8_t *reference, size_t length, const char **problem);
void url_free(struct url *url); /* and all before it. NULL is allowed */

/*
 * session.c: makes requests to the origin of the first, on one connection. Those that a server has sent to another origin are not `over`
 * afterwards.
 */
enum outcome session_run(const struct options *options, struct fetch *const *fetches, size_t count);

/* All sentences of failures go through here. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
