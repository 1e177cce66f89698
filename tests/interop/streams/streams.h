/*
 * One end of an HTTP/2 connection on which messages are streamed as gRPC frames them: an octet 0, a length in four octets, the
 * message. Each message is a DATA frame of its own. Client and server of tests/interop are made of this.
 */
#ifndef STREAMS_H
#define STREAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <statewire/statewire.h>

#include "../../../examples/common/transport.h"

enum kind {
    PAGE,  /* a GET, answered with PAGE_TEXT */
    ECHO,  /* content comes back as it is */
    DOWN,  /* the request's message says "COUNT SIZE"; so many messages come */
    UP,    /* messages go; the response's message says "COUNT OCTETS" */
    BOTH,  /* each message comes back before the next goes */
    EARLY, /* the response comes before the content is read: 413, or grpc-status 8 */
    KINDS
};

#define PAGE_TEXT "hello\n"
enum { MOST_SIZE = 2 << 20, ECHO_SIZE = 1 << 20, EARLY_SIZE = 8 << 20, TEXT_SIZE = 64, HEAD_SIZE = 5 };

struct call {
    struct end *end;
    struct call *next;
    uint32_t id;
    enum kind kind;
    bool grpc; /* the path is a gRPC method: the end is told in trailers */

    unsigned count, size, sent; /* messages to send, their octets, and how many went */
    uint8_t *out;               /* what is to be sent before anything else */
    size_t out_start, out_end, out_room;
    bool begun, finishing, finished; /* header section sent; nothing follows `out`; END_STREAM sent */

    uint8_t head[HEAD_SIZE]; /* of the message that is being received */
    size_t head_length, left;
    unsigned messages; /* received whole */
    uint64_t octets;   /* of messages, received */
    uint64_t content;  /* octets of content received */
    char text[TEXT_SIZE];
    size_t text_length;
    size_t credit; /* received, and not yet granted again */
    bool damaged;  /* not what was to come */

    int status, grpc_status; /* 0 and -1: none came */
    bool ended, closed;      /* the peer's END_STREAM; STREAM_CLOSED */
    enum sw_closed_by by;
    uint32_t error;
};

struct counts {
    unsigned ping, reset, goaway, window_update;
};

struct end {
    struct transport transport;
    sw_conn *conn;
    struct call *calls;
    struct end *next;
    bool server, says_length; /* a client: requests have a content-length */
    uint32_t grant;           /* 0: content is credited when it is consumed; else when so many octets were */
    bool input_ended, broken, shut;
    bool has_settings, going_away; /* the peer sent SETTINGS, GOAWAY */
    struct counts sent, received;
};

/* An end on a connected socket; NULL: out of memory. `grant` is also the window that its streams begin with. */
struct end *end_new(bool server, int fd, struct tls *tls, uint32_t grant);
void end_free(struct end *end);

/*
 * Reads if `readable`, then sends what can be sent: at most one message of each call, unless `hurry`. Returns whether more could be
 * sent now.
 */
bool end_turn(struct end *end, bool readable, bool hurry);

/* What poll(2) should wait for. */
short end_events(const struct end *end);

struct call *call_new(struct end *end, uint32_t id, enum kind kind);
void call_free(struct call *call);

/* A request. Its content follows by itself. NULL with the status in `status` when it cannot be sent. */
struct call *call_begin(struct end *end, enum kind kind, bool grpc, unsigned count, unsigned size, enum sw_status *status);

/* Server: the request that a field section is. NULL: out of memory. */
struct call *call_accept(struct end *end, const sw_event *event);

/* Sends header section, content or end, at most one message. Returns whether something went. */
bool call_step(struct call *call);

/* Content that was received, and its credit. */
void call_receive(struct call *call, const uint8_t *octets, size_t length, size_t credit);

extern const char *const kind_paths[KINDS];

/* Between two messages of a stream, unless hurried: so a peer has read the one before the next comes, as in life. */
enum { PAUSE_NANOSECONDS = 50000 };

int serve(const char *port, const char *certificate, const char *key, uint32_t grant, bool hurry);

#endif
