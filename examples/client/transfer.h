/*
 * One request and its response.
 */
#ifndef CLIENT_TRANSFER_H
#define CLIENT_TRANSFER_H

#include "client.h"
#include "sink.h"

enum transfer_state {
    TRANSFER_WAITING,
    TRANSFER_UNDER_WAY,
    TRANSFER_AGAIN, /* was redirected to where it was, and waits to be sent there */
    TRANSFER_OVER
};

struct session;

struct transfer {
    struct session *session;
    struct fetch *fetch;
    size_t index; /* in the order of requests */
    uint32_t stream_id;
    enum transfer_state state;
    enum outcome outcome;
    bool stalled;      /* output was full: try again when some was written */
    bool content_sent; /* all of it, trailers included */
    bool response_ended;
    bool cancelled;
    uint16_t status;
    bool unwanted;       /* the response's content is not shown */
    char problem[64];    /* "", or why the response is of no use */
    struct url *moved;   /* not NULL: where the server says that it is */
    uint64_t resumed_at; /* with -C: octets that are here already */
    uint64_t sent;       /* octets of content */
    uint64_t received;
    uint64_t announced; /* by content-length; 0: not known */
    struct sink sink;
};

/* What a transfer may ask of its session (session.c). */
struct session {
    const struct options *options;
    sw_conn *http2;
    struct transfer *transfers; /* in the order of requests */
    size_t count, started, over;
    size_t again;                /* TRANSFER_AGAIN */
    size_t turn;                 /* the first transfer that is not over: standard output is its */
    uint64_t octets, announced;  /* of content, of all transfers */
    char refusal[SENTENCE_ROOM]; /* why the last call was refused */
    char last_complaint[SENTENCE_ROOM];
    unsigned same_complaints; /* not yet told how many */
};

/* Sends the request's head, and as much of its content as fits. Not SW_STATUS_OK: nothing was sent, and session->refusal says why. */
enum sw_status transfer_start(struct transfer *transfer);

/* The same request's head for HTTP/1.1, without the empty line at its end. Returns its length; 0: there is no room, or a field breaks it. */
size_t transfer_request_text(const struct transfer *transfer, char *text, size_t room);

/* Starts one that is TRANSFER_AGAIN. False: there is no room now. */
bool transfer_restart(struct transfer *transfer);

/* Goes on with the content. */
void transfer_send(struct transfer *transfer);

/* What has come. */
void transfer_head(struct transfer *transfer, const sw_event *event);
void transfer_content(struct transfer *transfer, const sw_event *event);
void transfer_closed(struct transfer *transfer, const sw_event *event);

/* redirect.c: takes note of where a redirect leads, or that it leads nowhere. False: the response is none that is followed. */
bool redirect_note(struct transfer *transfer, const sw_event *event);

/* Goes where that said: on this connection (TRANSFER_AGAIN), or on another later (TRANSFER_OVER, but the fetch is not). */
void redirect_follow(struct transfer *transfer);

/* Says how many requests ended as the last one that was complained about. */
void session_count_complaints(struct session *session);

/* Ends a transfer; with a sentence, unless it is done. */
void transfer_end(struct transfer *transfer, enum outcome outcome, const char *sentence);

/*
 * upgrade.c: makes the first request with HTTP/1.1 and asks for HTTP/2 (RFC 7540 3.2). True: the connection goes on with HTTP/2, the
 * first transfer is under way, and `rest` has what came behind the server's answer. False: it has said why not.
 *
 *   wait  as poll(2): until the socket is readable; 1 if it is
 */
bool upgrade_begin(struct session *session, int fd, int (*wait)(void *arg), void *arg, sw_octets *rest);

#endif
