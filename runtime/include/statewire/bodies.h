/*
 * Bodies of messages: whatever a program has to send, in the order of RFC 9218, as the windows and the peer's pace allow. A layer on top
 * of the other calls, which a program may use for some of its streams and not for others.
 *
 * A body belongs to a stream whose header section was sent. What it is made of is pushed (memory, content that the program writes itself)
 * or pulled from a callback. sw_bodies_send() hands it to the connection a frame at a time, most urgent first:
 *
 *     sw_conn_recv(): each event also goes to sw_bodies_event()
 *     do sw_bodies_send(), then sw_conn_output(), write, sw_conn_sent(); until there is no output
 *
 * Who goes next:
 *   - A lower `urgency` goes first (RFC 9218 4.1). A level that waits has a frame's turn for each SW_BODIES_WAIT quanta that more urgent
 *     ones had: nobody starves.
 *   - Within a level a body that begins, or sends little, has a quantum at once, and one of at most 1,024 octets goes before all others:
 *     five octets wait for no mebibyte. Then bodies take turns: of a quantum those that are incremental (4.2), of SW_BODIES_PIECE quanta the
 *     others, which so come mostly one behind the other.
 *   - A frame has min(1,024, what there is, half the largest window that the stream had) octets at the least, unless sw_body_flush() says
 *     that what there is shall go.
 *
 * Each choice costs the same however many bodies there are.
 *
 * Heap: sw_bodies_bound(). Callbacks may call neither the connection nor this layer (SW_STATUS_REENTERED). Calls return what the
 * connection's calls of the same kind do; one that is refused has changed nothing.
 */
#ifndef STATEWIRE_BODIES_H
#define STATEWIRE_BODIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/connection.h"
#include "statewire/events.h"
#include "statewire/priority.h"
#include "statewire/send.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sw_bodies sw_bodies; /* the bodies of one connection; from sw_bodies_new() */

enum {
    SW_BODIES_QUANTUM = 16384, /* octets, unless sw_bodies_set_quantum() says otherwise */
    SW_BODIES_AHEAD = 32768,   /* octets, unless sw_bodies_set_ahead() says otherwise */
    SW_BODIES_QUEUE = 65536,   /* octets, unless sw_bodies_set_queue() says otherwise */
    SW_BODIES_WAIT = 16,       /* quanta of more urgent bodies after which a level has a turn */
    SW_BODIES_PIECE = 16,      /* quanta that a body which is not incremental has in a turn */
    SW_BODIES_PIECES = 32,     /* pushes of a body that are not sent */
    SW_BODIES_EARLY = 128      /* streams that are not open and whose priority is kept (RFC 9218 7) */
};

/*
 * The bodies of a connection.
 *
 *   conn       outlives every call but sw_bodies_free(), which comes after sw_conn_free(): until then output may refer to bodies
 *   allocator  copied; NULL: the C library's
 *   bodies     out
 *
 * Returns SW_STATUS_OK or SW_STATUS_NO_MEMORY.
 */
SW_MUST_CHECK SW_API enum sw_status sw_bodies_new(sw_conn *conn, const sw_allocator *allocator, sw_bodies **bodies);
SW_API void sw_bodies_free(sw_bodies *bodies); /* NULL is allowed. Releases what was never sent */

/*
 * Of a turn, and the largest frame: smaller ones let others go sooner, larger ones cost less. SW_STATUS_INVALID_ARGUMENT: less than 1,024
 * octets, or more than 2^24-1.
 */
SW_API enum sw_status sw_bodies_set_quantum(sw_bodies *bodies, uint32_t octets);

/*
 * How much output may wait before sw_bodies_send() adds no more: what is handed over cannot be overtaken by anything more urgent. Keep it
 * at what the transport takes at a time. SW_STATUS_INVALID_ARGUMENT: 0.
 */
SW_API enum sw_status sw_bodies_set_ahead(sw_bodies *bodies, uint32_t octets);

/* Octets that are copied for a body and not sent, trailers included, at most. SW_STATUS_INVALID_ARGUMENT: 0. */
SW_API enum sw_status sw_bodies_set_queue(sw_bodies *bodies, uint32_t octets);

/*
 * The most heap octets that the layer can hold with `streams` bodies at once, or streams whose priority is known: SW_BODIES_EARLY more
 * may be known before they open.
 */
SW_API size_t sw_bodies_bound(const sw_bodies *bodies, uint32_t streams);

/* ---- what is sent ---- */

/*
 * Add to the end of a stream's body, which it begins if there is none (RFC 9113 8.1). All of it is taken, or none.
 *
 *   id       a stream whose header section was sent
 *   content  octets and length; octets NULL with length > 0: the program writes them itself when a slice with `external` is shown, in
 *            order: a file by sendfile()
 *   flags    SW_SEND_END_STREAM: the body ends with it
 *   release  NULL: content is copied (not what the program writes itself, which needs a release); else it is the program's until
 *            release(arg, octets, length) is called, once, when all of it is sent or will never be
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_OUTPUT_FULL       as much is queued for this body as may be; SW_BODY_ROOM follows
 *   SW_STATUS_INVALID_ARGUMENT  flags, an identifier, octets missing
 *   SW_STATUS_WRONG_STATE       the body has its end already, or the stream's or the message's state does not allow content
 *   SW_STATUS_NO_STREAM, SW_STATUS_STREAM_CLOSED, SW_STATUS_TERMINATED, SW_STATUS_REENTERED, SW_STATUS_NO_MEMORY
 */
SW_MUST_CHECK SW_API enum sw_status
sw_body_push(sw_bodies *bodies, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg);

enum sw_body_more {
    SW_BODY_MORE = 0,  /* call again when there is room: at once, if less came than there was room for */
    SW_BODY_PAUSE = 1, /* there is no more now: sw_body_resume() says when */
    SW_BODY_END = 2,   /* that was the last */
    SW_BODY_FAIL = 3   /* the rest will not come: the stream is reset with INTERNAL_ERROR (RFC 9113 8.1.1) */
};

/*
 * Where a body comes from. Called from sw_bodies_send() when its turn has come and the windows have room.
 *
 *   arg       as given to sw_body_pull()
 *   to, size  where content goes, at least 1 octet
 *   length    out: octets written, 0 to size; with SW_BODY_MORE and none, it is as SW_BODY_PAUSE
 */
typedef enum sw_body_more sw_body_source(void *arg, uint32_t id, uint8_t *to, size_t size, size_t *length);

/*
 * The rest of a stream's body, behind what was pushed, comes from a callback. Statuses as sw_body_push().
 *
 *   source, arg  called until it says that there is no more, or the stream is closed
 */
SW_MUST_CHECK SW_API enum sw_status sw_body_pull(sw_bodies *bodies, uint32_t id, sw_body_source *source, void *arg);

/* The source that said SW_BODY_PAUSE has more. SW_STATUS_NO_STREAM: there is no such body. */
SW_API enum sw_status sw_body_resume(sw_bodies *bodies, uint32_t id);

/*
 * Send trailers behind the body (RFC 9113 8.1), whose end they are: behind what is queued, or, where a callback is the source, behind what
 * that has still to give.
 *
 *   fields, count  copied
 *
 * Statuses as sw_body_push(). Trailers that are malformed show when their turn comes: as SW_BODY_FAILED, with SW_STATUS_MALFORMED.
 */
SW_API enum sw_status sw_body_trailers(sw_bodies *bodies, uint32_t id, const sw_field *fields, size_t count);

/* What is queued of the body goes as soon as the windows have any room, in however small a frame. SW_STATUS_NO_STREAM: no such body. */
SW_API enum sw_status sw_body_flush(sw_bodies *bodies, uint32_t id);

/*
 * Give a body up (RFC 9113 6.4): its content is dropped and released, and the stream reset with `error`. Statuses as
 * sw_conn_reset_stream().
 */
SW_API enum sw_status sw_body_abort(sw_bodies *bodies, uint32_t id, uint32_t error);

/* Octets that were pushed and not handed to the connection; 0 when there is no such body. */
SW_API uint64_t sw_body_queued(const sw_bodies *bodies, uint32_t id);

/* ---- who goes first (RFC 9218) ---- */

/*
 * Say how urgent a stream's body is, also before it begins. It holds until the stream closes, or something else says otherwise.
 *
 *   urgency      0 to 7, 0 first; default 3
 *   incremental  parts of it are of use: it takes turns with others of its urgency
 *
 * Returns SW_STATUS_OK, SW_STATUS_INVALID_ARGUMENT, SW_STATUS_NO_MEMORY or SW_STATUS_REENTERED.
 */
SW_API enum sw_status sw_body_set_priority(sw_bodies *bodies, uint32_t id, unsigned urgency, bool incremental);

/* What was said of a stream, or the default. */
SW_API void sw_body_priority(const sw_bodies *bodies, uint32_t id, unsigned *urgency, bool *incremental);

/* ---- the connection's events, and this layer's ---- */

/*
 * An event of sw_conn_recv(), of any kind: to be passed before the next sw_conn_recv(). A stream's last event ends its body, and releases
 * what is left of it. The field `priority` of a request and PRIORITY_UPDATE frames say how urgent the response is (RFC 9218 5, 7), the
 * latter also before the request and in the place of its field; sw_body_set_priority() behind the event has the last word (8).
 */
SW_API void sw_bodies_event(sw_bodies *bodies, const sw_event *event);

/*
 * Hand bodies to the connection until as much output waits as sw_bodies_set_ahead() says, or nothing more may go.
 *
 * Returns SW_STATUS_OK; SW_STATUS_TERMINATED, SW_STATUS_REENTERED, SW_STATUS_NO_MEMORY: call again, nothing is lost.
 */
SW_API enum sw_status sw_bodies_send(sw_bodies *bodies);

/* Would sw_bodies_send() hand over something, once output is written? What waits for a window or for its source does not count. */
SW_API bool sw_bodies_wants(const sw_bodies *bodies);

enum sw_body_notice_kind {
    SW_BODY_SENT = 0,  /* the body and its end are handed to the connection */
    SW_BODY_ROOM = 1,  /* a push was refused: half of the queue is free now */
    SW_BODY_FAILED = 2 /* the stream was reset with INTERNAL_ERROR: `status` says why */
};

typedef struct sw_body_notice {
    enum sw_body_notice_kind kind;
    uint32_t stream_id;
    enum sw_status
        status; /* SW_BODY_FAILED: SW_STATUS_CONTENT_LENGTH, SW_STATUS_MALFORMED and the like; SW_STATUS_OK: the source said so */
} sw_body_notice;

/*
 * What happened to bodies: to be asked behind sw_bodies_send(), as a stream's SW_EVENT_STREAM_CLOSED takes with it what was not asked for.
 * Returns SW_STATUS_EVENT, and SW_STATUS_OK when there is nothing more.
 */
SW_API enum sw_status sw_bodies_notice(sw_bodies *bodies, sw_body_notice *notice);

#ifdef __cplusplus
}
#endif

#endif
