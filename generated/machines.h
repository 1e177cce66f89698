/* Generated from spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml,
 * spec/machines/settings_sync.yaml, spec/machines/stream.yaml, spec/machines/peer_settings.yaml, spec/machines/shutdown.yaml,
 * spec/machines/grace.yaml, spec/machines/pings.yaml and spec/machines/keepalive.yaml. Do not edit: change those files and run
 * `make generate`. */
#ifndef SW_MACHINES_H
#define SW_MACHINES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "effects.h"
#include "statewire/machine.h"
#include "statewire/protocol.h"

/* One decision. `next` is the state itself unless the verdict is GO; `code` is an enum sw_error, or for REFUSE the status
 * negated. */
struct sw_cell {
    uint8_t verdict; /* enum sw_verdict */
    uint8_t next;
    uint8_t code;
    uint8_t effect;
};

/* connection: From the connection preface to the end. GOAWAY may go either way, or both, and streams under way go on. (rfc9113
 * 3.4) */
enum sw_connection_state {
    SW_CONNECTION_EXPECT_PREFACE,        /* the client's 24 octets have not all come */
    SW_CONNECTION_EXPECT_PREFACE_GOING,  /* the same after our GOAWAY */
    SW_CONNECTION_EXPECT_SETTINGS,       /* the peer's first frame, SETTINGS, has not come */
    SW_CONNECTION_EXPECT_SETTINGS_GOING, /* the same after our GOAWAY */
    SW_CONNECTION_OPEN,                  /* all frames may flow */
    SW_CONNECTION_GOAWAY_SENT,           /* we take no new streams */
    SW_CONNECTION_GOAWAY_RECEIVED,       /* the peer takes no new streams */
    SW_CONNECTION_GOAWAY_BOTH,           /* nobody takes new streams */
    SW_CONNECTION_DEAD,                  /* a connection error ended it */
    SW_CONNECTION_STATE_COUNT
};

enum sw_connection_input {
    SW_CONNECTION_INPUT_RECV_PREFACE,       /* the client's 24 octets, complete */
    SW_CONNECTION_INPUT_RECV_BAD_PREFACE,   /* an octet that is not the preface's */
    SW_CONNECTION_INPUT_RECV_HTTP1,         /* octets of HTTP/1.x in place of the preface or of the first frame */
    SW_CONNECTION_INPUT_RECV_DATA,          /* a DATA frame begins */
    SW_CONNECTION_INPUT_RECV_HEADERS,       /* a HEADERS frame begins */
    SW_CONNECTION_INPUT_RECV_LATE_STREAM,   /* the frame would open a stream above the last one that our GOAWAY admits */
    SW_CONNECTION_INPUT_RECV_PRIORITY,      /* a PRIORITY frame */
    SW_CONNECTION_INPUT_RECV_RST_STREAM,    /* a RST_STREAM frame */
    SW_CONNECTION_INPUT_RECV_SETTINGS,      /* a SETTINGS frame without ACK */
    SW_CONNECTION_INPUT_RECV_SETTINGS_ACK,  /* a SETTINGS frame with ACK */
    SW_CONNECTION_INPUT_RECV_PUSH_PROMISE,  /* a PUSH_PROMISE frame begins */
    SW_CONNECTION_INPUT_RECV_PUSH_DISABLED, /* a PUSH_PROMISE frame although our ENABLE_PUSH 0 is acknowledged */
    SW_CONNECTION_INPUT_RECV_PING,          /* a PING frame without ACK */
    SW_CONNECTION_INPUT_RECV_PING_ACK,      /* a PING frame with ACK */
    SW_CONNECTION_INPUT_RECV_GOAWAY, /* a GOAWAY frame whose last stream identifier is no higher than that of the one before */
    SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED, /* a GOAWAY frame whose last stream identifier is higher than that of the one before */
    SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE, /* a WINDOW_UPDATE frame */
    SW_CONNECTION_INPUT_RECV_CONTINUATION,  /* a CONTINUATION frame begins */
    SW_CONNECTION_INPUT_RECV_UNKNOWN,       /* a frame of a type that is not handled */
    SW_CONNECTION_INPUT_RECV_ALTSVC,        /* an ALTSVC frame */
    SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE,  /* a PRIORITY_UPDATE frame */
    SW_CONNECTION_INPUT_RECV_ORIGIN,           /* an ORIGIN frame */
    SW_CONNECTION_INPUT_SEND_NEW_STREAM,       /* a field section that opens or promises a stream */
    SW_CONNECTION_INPUT_SEND_FRAME,            /* any other frame that the program asks for */
    SW_CONNECTION_INPUT_SEND_GOAWAY,           /* a GOAWAY frame with NO_ERROR */
    SW_CONNECTION_INPUT_SEND_ALTSVC,           /* an ALTSVC frame */
    SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE,  /* a PRIORITY_UPDATE frame */
    SW_CONNECTION_INPUT_SEND_ORIGIN,           /* an ORIGIN frame */
    SW_CONNECTION_INPUT_SEND_PRIORITY,         /* a priority signal of RFC 7540, in a PRIORITY frame or at the head of HEADERS */
    SW_CONNECTION_INPUT_SEND_UPGRADE,          /* the program makes a request of HTTP/1.1 stream 1 */
    SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR, /* a GOAWAY frame with another error, the last frame there is */
    SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED, /* the program says that the transport has ended */
    SW_CONNECTION_INPUT_COUNT
};

enum sw_connection_effect {
    SW_CONNECTION_EFFECT_NONE,
    SW_CONNECTION_EFFECT_COUNT,
    SW_CONNECTION_EFFECT_CHARGE_GLITCHES = SW_EFFECT_CHARGE_GLITCHES
};

/* What a state is: bits of sw_connection_attributes. */
enum {
    SW_CONNECTION_IS_NO_NEW_STREAMS = 1, /* we may open no further stream */
    SW_CONNECTION_IS_DRAINING = 2,       /* the connection is over when its last stream is closed */
    SW_CONNECTION_IS_GOING = 4,          /* our GOAWAY has named the last stream that we take */
    SW_CONNECTION_IS_DEAD = 8            /* every octet is swallowed */
};

extern const uint8_t sw_connection_attributes[SW_CONNECTION_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_connection_table[2][SW_CONNECTION_STATE_COUNT][SW_CONNECTION_INPUT_COUNT];

/* header_block: A field block is contiguous. Nobody may interrupt it, and CONTINUATION belongs to the frame that began it. (rfc9113
 * 4.3) */
enum sw_header_block_state {
    SW_HEADER_BLOCK_BETWEEN, /* no field block is open */
    SW_HEADER_BLOCK_INSIDE,  /* a field block is open, its CONTINUATION must follow */
    SW_HEADER_BLOCK_STATE_COUNT
};

enum sw_header_block_input {
    SW_HEADER_BLOCK_INPUT_RECV_WHOLE,                  /* HEADERS or PUSH_PROMISE with END_HEADERS */
    SW_HEADER_BLOCK_INPUT_RECV_BEGIN,                  /* HEADERS or PUSH_PROMISE without END_HEADERS */
    SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION,           /* CONTINUATION on the block's stream without END_HEADERS */
    SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END,       /* CONTINUATION on the block's stream with END_HEADERS */
    SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE, /* CONTINUATION on another stream than the block's */
    SW_HEADER_BLOCK_INPUT_RECV_OTHER,                  /* any other frame, unknown ones included */
    SW_HEADER_BLOCK_INPUT_COUNT
};

enum sw_header_block_effect { SW_HEADER_BLOCK_EFFECT_NONE, SW_HEADER_BLOCK_EFFECT_COUNT };

extern const uint8_t sw_header_block_attributes[SW_HEADER_BLOCK_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_header_block_table[2][SW_HEADER_BLOCK_STATE_COUNT][SW_HEADER_BLOCK_INPUT_COUNT];

/* message: What may follow what in one message. Each stream has one for the request and one for the response; recv inputs drive
 * what the peer sends, send inputs what we send. (rfc9113 8.1) */
enum sw_message_state {
    SW_MESSAGE_WAITING,       /* nothing has passed */
    SW_MESSAGE_INFORMATIONAL, /* informational responses have passed */
    SW_MESSAGE_CONTENT,       /* the header section has passed */
    SW_MESSAGE_TUNNEL,        /* CONNECT has succeeded, or is sent and may have succeeded */
    SW_MESSAGE_DONE,          /* the message is complete */
    SW_MESSAGE_ABSENT,        /* there is no such message */
    SW_MESSAGE_STATE_COUNT
};

enum sw_message_input {
    SW_MESSAGE_INPUT_RECV_INFORMATIONAL,     /* a field section with a 1xx status */
    SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END, /* the same with END_STREAM */
    SW_MESSAGE_INPUT_RECV_SECTION,           /* any other field section without END_STREAM */
    SW_MESSAGE_INPUT_RECV_SECTION_END,       /* any other field section with END_STREAM */
    SW_MESSAGE_INPUT_RECV_TUNNEL,            /* a CONNECT request, or a 2xx response to one, without END_STREAM */
    SW_MESSAGE_INPUT_RECV_DATA,              /* content without END_STREAM */
    SW_MESSAGE_INPUT_RECV_DATA_END,          /* content with END_STREAM */
    SW_MESSAGE_INPUT_RECV_PROMISE,           /* a PUSH_PROMISE on the stream */
    SW_MESSAGE_INPUT_RECV_UPGRADE,           /* the request is one of HTTP/1.1 that has come whole */
    SW_MESSAGE_INPUT_SEND_INFORMATIONAL,     /* a field section with a 1xx status */
    SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END, /* the same with END_STREAM */
    SW_MESSAGE_INPUT_SEND_SECTION,           /* any other field section without END_STREAM */
    SW_MESSAGE_INPUT_SEND_SECTION_END,       /* any other field section with END_STREAM */
    SW_MESSAGE_INPUT_SEND_TUNNEL,            /* a CONNECT request, or a 2xx response to one, without END_STREAM */
    SW_MESSAGE_INPUT_SEND_DATA,              /* content without END_STREAM */
    SW_MESSAGE_INPUT_SEND_DATA_END,          /* content with END_STREAM */
    SW_MESSAGE_INPUT_SEND_PROMISE,           /* a PUSH_PROMISE on the stream */
    SW_MESSAGE_INPUT_SEND_UPGRADE,           /* the request is one of HTTP/1.1 that goes out whole */
    SW_MESSAGE_INPUT_SEND_EXTENSION,         /* a frame of a type that is not handled, for the program */
    SW_MESSAGE_INPUT_NOTE_TUNNELLED,         /* the message the other way turned the stream into a tunnel */
    SW_MESSAGE_INPUT_COUNT
};

enum sw_message_effect { SW_MESSAGE_EFFECT_NONE, SW_MESSAGE_EFFECT_COUNT };

/* What a state is: bits of sw_message_attributes. */
enum {
    SW_MESSAGE_IS_TRAILERS_NEXT = 1, /* the header section has passed, a further one is the trailer section */
    SW_MESSAGE_IS_BEGUN = 2          /* a section has passed, so whoever sends the message has acted on the stream */
};

/* Where the runtime enters. */
enum {
    SW_MESSAGE_ENTRY_START = SW_MESSAGE_WAITING, /* the message has not begun */
    SW_MESSAGE_ENTRY_ABSENT = SW_MESSAGE_ABSENT  /* there is no such message, as the request of a pushed response */
};

extern const uint8_t sw_message_attributes[SW_MESSAGE_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_message_table[2][SW_MESSAGE_STATE_COUNT][SW_MESSAGE_INPUT_COUNT];

/* settings_sync: A SETTINGS frame of ours that was sent and not yet acknowledged. A further change is held, merged, and sent on the
 * acknowledgement. (rfc9113 6.5.3) */
enum sw_settings_sync_state {
    SW_SETTINGS_SYNC_SYNCED,       /* every SETTINGS of ours is acknowledged */
    SW_SETTINGS_SYNC_WAITING,      /* one is not */
    SW_SETTINGS_SYNC_WAITING_MORE, /* one is not and a further change is held */
    SW_SETTINGS_SYNC_STATE_COUNT
};

enum sw_settings_sync_input {
    SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK, /* a SETTINGS frame with ACK */
    SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS,     /* the program changes our settings */
    SW_SETTINGS_SYNC_INPUT_COUNT
};

enum sw_settings_sync_effect {
    SW_SETTINGS_SYNC_EFFECT_NONE,
    SW_SETTINGS_SYNC_EFFECT_WRITE,           /* the change goes into the output */
    SW_SETTINGS_SYNC_EFFECT_APPLY,           /* what was acknowledged comes into force */
    SW_SETTINGS_SYNC_EFFECT_APPLY_AND_WRITE, /* what was acknowledged comes into force and what is held goes into the output */
    SW_SETTINGS_SYNC_EFFECT_COUNT
};

/* What a state is: bits of sw_settings_sync_attributes. */
enum {
    SW_SETTINGS_SYNC_IS_PROVING = 1 /* what is under way will prove, once it is acknowledged, what the peer has seen */
};

extern const uint8_t sw_settings_sync_attributes[SW_SETTINGS_SYNC_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_settings_sync_table[2][SW_SETTINGS_SYNC_STATE_COUNT][SW_SETTINGS_SYNC_INPUT_COUNT];

/* stream: The life cycle of one stream. "Closed" is split by what may still arrive; "idle" by which end may open it. (rfc9113
 * 5.1) */
enum sw_stream_state {
    SW_STREAM_IDLE_LOCAL,         /* not opened, ours to open */
    SW_STREAM_IDLE_REMOTE,        /* not opened, the peer's to open */
    SW_STREAM_RESERVED_LOCAL,     /* we promised it */
    SW_STREAM_RESERVED_REMOTE,    /* the peer promised it */
    SW_STREAM_OPEN,               /* both ends may send */
    SW_STREAM_HALF_CLOSED_LOCAL,  /* we have ended our side */
    SW_STREAM_HALF_CLOSED_REMOTE, /* the peer has ended its side */
    SW_STREAM_CLOSED_GRACE,       /* we reset it while the peer could still be sending */
    SW_STREAM_CLOSED_STRICT,      /* ended both ways, reset by the peer, or reset by us after the peer's end */
    SW_STREAM_CLOSED_FORGOTTEN,   /* closed or skipped longer ago than is remembered */
    SW_STREAM_STATE_COUNT
};

enum sw_stream_input {
    SW_STREAM_INPUT_RECV_HEADERS,             /* a HEADERS frame begins on the stream */
    SW_STREAM_INPUT_RECV_DATA,                /* a DATA frame begins on the stream */
    SW_STREAM_INPUT_RECV_PRIORITY,            /* a PRIORITY frame of the right length */
    SW_STREAM_INPUT_RECV_PRIORITY_SIZE,       /* a PRIORITY frame of another length */
    SW_STREAM_INPUT_RECV_RST_STREAM,          /* a RST_STREAM frame */
    SW_STREAM_INPUT_RECV_PUSH_PROMISE,        /* a PUSH_PROMISE frame begins on the stream, as the parent */
    SW_STREAM_INPUT_RECV_PROMISED,            /* a PUSH_PROMISE frame names the stream as the promised one */
    SW_STREAM_INPUT_RECV_WINDOW_UPDATE,       /* a WINDOW_UPDATE frame that keeps the window in its range */
    SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW,     /* a WINDOW_UPDATE frame that takes the window past 2^31-1 */
    SW_STREAM_INPUT_RECV_UNKNOWN,             /* a frame of a type that is not handled */
    SW_STREAM_INPUT_RECV_PRIORITIZED,         /* a PRIORITY_UPDATE frame names the stream */
    SW_STREAM_INPUT_RECV_ALTSVC,              /* an ALTSVC frame that names no origin, and so means that of the stream */
    SW_STREAM_INPUT_RECV_END_STREAM,          /* the END_STREAM flag of a frame that was taken, an input of its own */
    SW_STREAM_INPUT_SEND_HEADERS,             /* a field section goes out */
    SW_STREAM_INPUT_SEND_DATA,                /* content goes out */
    SW_STREAM_INPUT_SEND_RST_STREAM,          /* the program or a stream error resets the stream, with an error */
    SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR, /* the program resets the stream with NO_ERROR: the peer is only to stop sending */
    SW_STREAM_INPUT_SEND_PUSH_PROMISE,        /* a promise goes out on the stream, as the parent */
    SW_STREAM_INPUT_SEND_PROMISED,            /* a promise goes out that names the stream */
    SW_STREAM_INPUT_SEND_PRIORITIZED,         /* a PRIORITY_UPDATE frame goes out that names the stream */
    SW_STREAM_INPUT_SEND_UPGRADE,             /* a request of HTTP/1.1, which is complete, becomes the stream */
    SW_STREAM_INPUT_SEND_PRIORITY,            /* a PRIORITY frame goes out that is about the stream */
    SW_STREAM_INPUT_SEND_WINDOW_UPDATE,       /* credit for the stream's window goes out */
    SW_STREAM_INPUT_SEND_EXTENSION,           /* a frame of a type that is not handled goes out, for the program */
    SW_STREAM_INPUT_SEND_END_STREAM,          /* the END_STREAM flag of a frame that went out */
    SW_STREAM_INPUT_NOTE_UNPROCESSED,         /* the peer's GOAWAY says that the stream will not be processed */
    SW_STREAM_INPUT_NOTE_DISOWNED,            /* it says so of a stream that the peer has begun to answer */
    SW_STREAM_INPUT_COUNT
};

enum sw_stream_effect {
    SW_STREAM_EFFECT_NONE,
    SW_STREAM_EFFECT_DROP,                 /* content of ours that was not shown goes */
    SW_STREAM_EFFECT_DROP_UNLESS_TRAILERS, /* the same, unless trailers behind it say that the message is complete */
    SW_STREAM_EFFECT_RETRY, /* the program is told that the peer refused the stream, so that it may be opened again */
    SW_STREAM_EFFECT_COUNT,
    SW_STREAM_EFFECT_CHARGE_GLITCHES = SW_EFFECT_CHARGE_GLITCHES,
    SW_STREAM_EFFECT_CHARGE_LATE_FRAMES = SW_EFFECT_CHARGE_LATE_FRAMES,
    SW_STREAM_EFFECT_CHARGE_LATE_FRAMES_UNLESS_EXPLAINED = SW_EFFECT_CHARGE_LATE_FRAMES_UNLESS_EXPLAINED,
    SW_STREAM_EFFECT_CHARGE_RESETS_UNLESS_ANSWERED = SW_EFFECT_CHARGE_RESETS_UNLESS_ANSWERED,
    SW_STREAM_EFFECT_CHARGE_WINDOW_UPDATES = SW_EFFECT_CHARGE_WINDOW_UPDATES
};

/* What a state is: bits of sw_stream_attributes. */
enum {
    SW_STREAM_IS_COUNTED = 1,   /* counts toward MAX_CONCURRENT_STREAMS (rfc9113 5.1.2) */
    SW_STREAM_IS_RESERVED = 2,  /* was promised and has not begun */
    SW_STREAM_IS_CLOSED = 4,    /* nothing of ours follows, the program is told so */
    SW_STREAM_IS_GRACE = 8,     /* frames that the peer sent before it saw our reset may still arrive */
    SW_STREAM_IS_SENDING = 16,  /* content of ours may follow */
    SW_STREAM_IS_RECEIVING = 32 /* content of the peer's may follow */
};

/* Where the runtime enters. */
enum {
    SW_STREAM_ENTRY_UNOPENED_BY_US = SW_STREAM_IDLE_LOCAL,    /* an identifier of ours above all that were opened or reserved */
    SW_STREAM_ENTRY_UNOPENED_BY_PEER = SW_STREAM_IDLE_REMOTE, /* an identifier of the peer's above all that were opened or
                                                               * reserved */
    SW_STREAM_ENTRY_FORGOTTEN = SW_STREAM_CLOSED_FORGOTTEN,   /* a lower identifier that is not remembered, skipped ones included */
    SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE = SW_STREAM_CLOSED_GRACE /* a lower identifier that may be one that we reset and the peer has
                                                                 * not yet seen */
};

extern const uint8_t sw_stream_attributes[SW_STREAM_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_stream_table[2][SW_STREAM_STATE_COUNT][SW_STREAM_INPUT_COUNT];

/* peer_settings: What we know of the peer's settings. Until its first SETTINGS frame is taken they are assumed, and that frame may
 * say anything. (rfc9113 3.4) */
enum sw_peer_settings_state {
    SW_PEER_SETTINGS_ASSUMED, /* the peer has said nothing */
    SW_PEER_SETTINGS_KNOWN,   /* the peer's first SETTINGS frame is taken */
    SW_PEER_SETTINGS_STATE_COUNT
};

enum sw_peer_settings_input {
    SW_PEER_SETTINGS_INPUT_RECV_SETTINGS, /* every setting of a SETTINGS frame is taken */
    SW_PEER_SETTINGS_INPUT_COUNT
};

enum sw_peer_settings_effect { SW_PEER_SETTINGS_EFFECT_NONE, SW_PEER_SETTINGS_EFFECT_COUNT };

/* What a state is: bits of sw_peer_settings_attributes. */
enum {
    SW_PEER_SETTINGS_IS_FREE = 1 /* no setting stands in the way of another value */
};

extern const uint8_t sw_peer_settings_attributes[SW_PEER_SETTINGS_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_peer_settings_table[2][SW_PEER_SETTINGS_STATE_COUNT][SW_PEER_SETTINGS_INPUT_COUNT];

/* shutdown: Our graceful end. A server announces it, and names the last stream that it takes when all that crossed the announcement
 * has arrived. (rfc9113 6.8) */
enum sw_shutdown_state {
    SW_SHUTDOWN_NONE,        /* nobody has asked for it */
    SW_SHUTDOWN_AHEAD,       /* the program's GOAWAY admits streams that may still come */
    SW_SHUTDOWN_ANNOUNCED,   /* GOAWAY has gone out, and names no last stream yet */
    SW_SHUTDOWN_NAMED_EARLY, /* the program has named the last stream in the meantime */
    SW_SHUTDOWN_NAMED,       /* the last stream is named */
    SW_SHUTDOWN_STATE_COUNT
};

enum sw_shutdown_input {
    SW_SHUTDOWN_INPUT_RECV_MARKER,       /* the acknowledgement of the PING that went out behind the announcement */
    SW_SHUTDOWN_INPUT_SEND_SHUTDOWN,     /* the program, or a limit that is nearly used up, asks for a graceful end */
    SW_SHUTDOWN_INPUT_SEND_GOAWAY,       /* the program says GOAWAY with NO_ERROR itself */
    SW_SHUTDOWN_INPUT_SEND_GOAWAY_AHEAD, /* it says so, and admits streams above all that it was shown */
    SW_SHUTDOWN_INPUT_COUNT
};

enum sw_shutdown_effect {
    SW_SHUTDOWN_EFFECT_NONE,
    SW_SHUTDOWN_EFFECT_ANNOUNCE, /* GOAWAY with the largest stream identifier goes out, and the PING behind it */
    SW_SHUTDOWN_EFFECT_NAME,     /* GOAWAY goes out with the last stream that the program was shown, or has chosen */
    SW_SHUTDOWN_EFFECT_COUNT
};

/* What a state is: bits of sw_shutdown_attributes. */
enum {
    SW_SHUTDOWN_IS_AWAITING = 1 /* the acknowledgement of our PING is to come */
};

extern const uint8_t sw_shutdown_attributes[SW_SHUTDOWN_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_shutdown_table[2][SW_SHUTDOWN_STATE_COUNT][SW_SHUTDOWN_INPUT_COUNT];

/* grace: The PINGs of our own that prove that the peer has seen our resets, so that what it still sends on those streams is late no
 * longer. (rfc9113 5.1) */
enum sw_grace_state {
    SW_GRACE_NONE,   /* none was sent */
    SW_GRACE_FIRST,  /* the first is not acknowledged */
    SW_GRACE_ONE,    /* one was acknowledged */
    SW_GRACE_SECOND, /* the second is not acknowledged */
    SW_GRACE_TWO,    /* two were acknowledged */
    SW_GRACE_STATE_COUNT
};

enum sw_grace_input {
    SW_GRACE_INPUT_RECV_MARKER, /* the acknowledgement of such a PING */
    SW_GRACE_INPUT_SEND_MARKER, /* a stream that we reset is not remembered one by one any more, and nothing under way will prove
                                 * that the peer has seen it */
    SW_GRACE_INPUT_COUNT
};

enum sw_grace_effect {
    SW_GRACE_EFFECT_NONE,
    SW_GRACE_EFFECT_ASK,   /* the PING goes out */
    SW_GRACE_EFFECT_PROVE, /* the peer has seen what we sent before the PING */
    SW_GRACE_EFFECT_COUNT
};

extern const uint8_t sw_grace_attributes[SW_GRACE_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_grace_table[2][SW_GRACE_STATE_COUNT][SW_GRACE_INPUT_COUNT];

/* pings: PINGs of the program's that are not acknowledged. How many is a number; that there are any decides what an acknowledgement
 * is. (rfc9113 6.7) */
enum sw_pings_state {
    SW_PINGS_NONE,    /* every PING is acknowledged */
    SW_PINGS_WAITING, /* at least one is not */
    SW_PINGS_STATE_COUNT
};

enum sw_pings_input {
    SW_PINGS_INPUT_RECV_ACK,      /* a PING acknowledgement that is no marker's, when there is not just one to come */
    SW_PINGS_INPUT_RECV_LAST_ACK, /* a PING acknowledgement that is no marker's, when just one is to come */
    SW_PINGS_INPUT_SEND_PING,     /* the program sends a PING */
    SW_PINGS_INPUT_COUNT
};

enum sw_pings_effect {
    SW_PINGS_EFFECT_NONE,
    SW_PINGS_EFFECT_BEGIN, /* what the acknowledgement will prove is noted */
    SW_PINGS_EFFECT_PROVE, /* the peer has seen what we sent before the PING */
    SW_PINGS_EFFECT_COUNT,
    SW_PINGS_EFFECT_CHARGE_GLITCHES = SW_EFFECT_CHARGE_GLITCHES
};

/* What a state is: bits of sw_pings_attributes. */
enum {
    SW_PINGS_IS_PROVING = 1 /* what is under way will prove, once it is acknowledged, what the peer has seen */
};

extern const uint8_t sw_pings_attributes[SW_PINGS_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_pings_table[2][SW_PINGS_STATE_COUNT][SW_PINGS_INPUT_COUNT];

/* keepalive: The PING of our own that asks whether the peer is there, and how long it takes to answer. It goes out when the
 * program's clock says so. (rfc9113 6.7) */
enum sw_keepalive_state {
    SW_KEEPALIVE_NONE,    /* no such PING is under way */
    SW_KEEPALIVE_WAITING, /* one is not acknowledged */
    SW_KEEPALIVE_STATE_COUNT
};

enum sw_keepalive_input {
    SW_KEEPALIVE_INPUT_RECV_MARKER, /* the acknowledgement of such a PING */
    SW_KEEPALIVE_INPUT_SEND_PING,   /* nothing was received for as long as is configured, or the program asks for the round trip */
    SW_KEEPALIVE_INPUT_COUNT
};

enum sw_keepalive_effect {
    SW_KEEPALIVE_EFFECT_NONE,
    SW_KEEPALIVE_EFFECT_ASK,     /* the PING goes out */
    SW_KEEPALIVE_EFFECT_MEASURE, /* the time since the PING is the round trip */
    SW_KEEPALIVE_EFFECT_COUNT
};

/* What a state is: bits of sw_keepalive_attributes. */
enum {
    SW_KEEPALIVE_IS_ASKING = 1 /* the acknowledgement is to come */
};

extern const uint8_t sw_keepalive_attributes[SW_KEEPALIVE_STATE_COUNT];

/* By role (enum sw_role), state and input. */
extern const struct sw_cell sw_keepalive_table[2][SW_KEEPALIVE_STATE_COUNT][SW_KEEPALIVE_INPUT_COUNT];

/* Bit per machine for which every frame is an input. */
enum { SW_MACHINES_OF_FRAMES = 1 << SW_MACHINE_CONNECTION | 1 << SW_MACHINE_HEADER_BLOCK };

/* The cells of one state, by input; NULL of no machine. */
static inline const struct sw_cell *
sw_machine_cells(enum sw_machine machine, unsigned role, unsigned state)
{
    switch (machine) {
    case SW_MACHINE_CONNECTION:
        return sw_connection_table[role][state];
    case SW_MACHINE_HEADER_BLOCK:
        return sw_header_block_table[role][state];
    case SW_MACHINE_MESSAGE:
        return sw_message_table[role][state];
    case SW_MACHINE_SETTINGS_SYNC:
        return sw_settings_sync_table[role][state];
    case SW_MACHINE_STREAM:
        return sw_stream_table[role][state];
    case SW_MACHINE_PEER_SETTINGS:
        return sw_peer_settings_table[role][state];
    case SW_MACHINE_SHUTDOWN:
        return sw_shutdown_table[role][state];
    case SW_MACHINE_GRACE:
        return sw_grace_table[role][state];
    case SW_MACHINE_PINGS:
        return sw_pings_table[role][state];
    case SW_MACHINE_KEEPALIVE:
        return sw_keepalive_table[role][state];
    case SW_MACHINE_COUNT:
        break;
    }
    return (const struct sw_cell *)0;
}

/* May a machine begin in this state? One of streams begins where the identifier of the stream says. */
static inline bool
sw_machine_begins_in(enum sw_machine machine, unsigned role, unsigned state)
{
    (void)role;
    switch (machine) {
    case SW_MACHINE_CONNECTION:
        if (role == SW_ROLE_CLIENT)
            return state == SW_CONNECTION_EXPECT_SETTINGS;
        return state == SW_CONNECTION_EXPECT_PREFACE;
    case SW_MACHINE_HEADER_BLOCK:
        return state == SW_HEADER_BLOCK_BETWEEN;
    case SW_MACHINE_MESSAGE:
        return state == SW_MESSAGE_WAITING || state == SW_MESSAGE_ABSENT;
    case SW_MACHINE_SETTINGS_SYNC:
        return state == SW_SETTINGS_SYNC_SYNCED;
    case SW_MACHINE_STREAM:
        return state == SW_STREAM_IDLE_LOCAL || state == SW_STREAM_IDLE_REMOTE || state == SW_STREAM_CLOSED_GRACE ||
               state == SW_STREAM_CLOSED_FORGOTTEN;
    case SW_MACHINE_PEER_SETTINGS:
        return state == SW_PEER_SETTINGS_ASSUMED;
    case SW_MACHINE_SHUTDOWN:
        return state == SW_SHUTDOWN_NONE;
    case SW_MACHINE_GRACE:
        return state == SW_GRACE_NONE;
    case SW_MACHINE_PINGS:
        return state == SW_PINGS_NONE;
    case SW_MACHINE_KEEPALIVE:
        return state == SW_KEEPALIVE_NONE;
    case SW_MACHINE_COUNT:
        break;
    }
    return false;
}

/* Opaque data of the PINGs that machines have sent (RFC 9113 6.7); NULL: none. */
static inline const uint8_t *
sw_machine_marker(enum sw_machine machine)
{
    if (machine == SW_MACHINE_SHUTDOWN)
        return (const uint8_t *)"sw drain";
    if (machine == SW_MACHINE_GRACE)
        return (const uint8_t *)"sw grace";
    if (machine == SW_MACHINE_KEEPALIVE)
        return (const uint8_t *)"sw alive";
    (void)machine;
    return (const uint8_t *)0;
}

/* The machine whose PING has it; SW_MACHINE_COUNT: none. */
static inline enum sw_machine
sw_machine_of_marker(const uint8_t opaque[8])
{
    for (unsigned machine = 0; machine < SW_MACHINE_COUNT; machine++) {
        const uint8_t *marker = sw_machine_marker((enum sw_machine)machine);
        if (marker && !memcmp(marker, opaque, 8))
            return (enum sw_machine)machine;
    }
    return SW_MACHINE_COUNT;
}

/* Where each machine begins that a connection has one of. */
static inline void
sw_machines_start(uint8_t states[SW_MACHINE_COUNT], enum sw_role role)
{
    /* clang-format off */
    static const uint8_t initial[2][SW_MACHINE_COUNT] = {
        [SW_ROLE_CLIENT] = {
            [SW_MACHINE_CONNECTION] = SW_CONNECTION_EXPECT_SETTINGS,
            [SW_MACHINE_HEADER_BLOCK] = SW_HEADER_BLOCK_BETWEEN,
            [SW_MACHINE_SETTINGS_SYNC] = SW_SETTINGS_SYNC_SYNCED,
            [SW_MACHINE_PEER_SETTINGS] = SW_PEER_SETTINGS_ASSUMED,
            [SW_MACHINE_SHUTDOWN] = SW_SHUTDOWN_NONE,
            [SW_MACHINE_GRACE] = SW_GRACE_NONE,
            [SW_MACHINE_PINGS] = SW_PINGS_NONE,
            [SW_MACHINE_KEEPALIVE] = SW_KEEPALIVE_NONE,
        },
        [SW_ROLE_SERVER] = {
            [SW_MACHINE_CONNECTION] = SW_CONNECTION_EXPECT_PREFACE,
            [SW_MACHINE_HEADER_BLOCK] = SW_HEADER_BLOCK_BETWEEN,
            [SW_MACHINE_SETTINGS_SYNC] = SW_SETTINGS_SYNC_SYNCED,
            [SW_MACHINE_PEER_SETTINGS] = SW_PEER_SETTINGS_ASSUMED,
            [SW_MACHINE_SHUTDOWN] = SW_SHUTDOWN_NONE,
            [SW_MACHINE_GRACE] = SW_GRACE_NONE,
            [SW_MACHINE_PINGS] = SW_PINGS_NONE,
            [SW_MACHINE_KEEPALIVE] = SW_KEEPALIVE_NONE,
        },
    };
    /* clang-format on */
    memcpy(states, initial[role], sizeof initial[role]);
}

#endif
