/*
 * One request and its response.
 */
#ifndef CLIENT_TRANSFER_H
#define CLIENT_TRANSFER_H

#include "client.h"
#include "sink.h"

enum transfer_state { TRANSFER_WAITING, TRANSFER_UNDER_WAY, TRANSFER_OVER };

struct session;

struct transfer {
    struct session *session;
    const struct url *url;
    size_t index; /* in the order of requests */
    uint32_t stream_id;
    enum transfer_state state;
    enum outcome outcome;
    bool stalled;      /* output was full: try again when some was written */
    bool content_sent; /* all of it, trailers included */
    bool response_ended;
    bool cancelled;
    uint16_t refusal; /* with -f: a status of 400 or above; else 0 */
    uint64_t sent;    /* octets of content */
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
    size_t turn;                 /* the first transfer that is not over: standard output is its */
    uint64_t octets, announced;  /* of content, of all transfers */
    char refusal[SENTENCE_ROOM]; /* why the last call was refused */
    char last_complaint[SENTENCE_ROOM];
    unsigned same_complaints; /* not yet told how many */
};

/* Sends the request's head, and as much of its content as fits. Not SW_STATUS_OK: nothing was sent, and session->refusal says why. */
enum sw_status transfer_start(struct transfer *transfer);

/* Goes on with the content. */
void transfer_send(struct transfer *transfer);

/* What has come. */
void transfer_head(struct transfer *transfer, const sw_event *event);
void transfer_content(struct transfer *transfer, const sw_event *event);
void transfer_closed(struct transfer *transfer, const sw_event *event);

/* Says how many requests ended as the last one that was complained about. */
void session_count_complaints(struct session *session);

/* Ends a transfer; with a sentence, unless it is done. */
void transfer_end(struct transfer *transfer, enum outcome outcome, const char *sentence);

#endif
