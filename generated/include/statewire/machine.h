/* Generated from spec/machines/connection.yaml, spec/machines/header_block.yaml, spec/machines/message.yaml,
 * spec/machines/settings_sync.yaml, spec/machines/stream.yaml, spec/machines/peer_settings.yaml, spec/machines/shutdown.yaml,
 * spec/machines/grace.yaml, spec/machines/pings.yaml, spec/machines/keepalive.yaml and spec/numbers.yaml. Do not edit: change those
 * files and run `make generate`. */
#ifndef STATEWIRE_MACHINE_H
#define STATEWIRE_MACHINE_H

#include "statewire/api.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The machines, as sw_trace_step and sw_conn_error() name them. */
enum sw_machine {
    SW_MACHINE_CONNECTION = 0,    /* From the connection preface to the end. GOAWAY may go either way, or both, and streams under
                                   * way go on. */
    SW_MACHINE_HEADER_BLOCK = 1,  /* A field block is contiguous. Nobody may interrupt it, and CONTINUATION belongs to the frame
                                   * that began it. */
    SW_MACHINE_MESSAGE = 2,       /* What may follow what in one message. Each stream has one for the request and one for the
                                   * response; recv inputs drive what the peer sends, send inputs what we send. */
    SW_MACHINE_SETTINGS_SYNC = 3, /* A SETTINGS frame of ours that was sent and not yet acknowledged. A further change is held,
                                   * merged, and sent on the acknowledgement. */
    SW_MACHINE_STREAM = 4,        /* The life cycle of one stream. "Closed" is split by what may still arrive; "idle" by which end
                                   * may open it. */
    SW_MACHINE_PEER_SETTINGS = 5, /* What we know of the peer's settings. Until its first SETTINGS frame is taken they are assumed,
                                   * and that frame may say anything. */
    SW_MACHINE_SHUTDOWN = 6,      /* Our graceful end. A server announces it, and names the last stream that it takes when all that
                                   * crossed the announcement has arrived. */
    SW_MACHINE_GRACE = 7,         /* The PINGs of our own that prove that the peer has seen our resets, so that what it still sends
                                   * on those streams is late no longer. */
    SW_MACHINE_PINGS = 8,         /* PINGs of the program's that are not acknowledged. How many is a number; that there are any
                                   * decides what an acknowledgement is. */
    SW_MACHINE_KEEPALIVE = 9,     /* The PING of our own that asks whether the peer is there, and how long it takes to answer. It
                                   * goes out when the program's clock says so. */
    SW_MACHINE_COUNT = 10         /* one more than the last; grows */
};

/* What a cell of a machine decides. */
enum sw_verdict {
    SW_VERDICT_UNSET = 0,        /* in no table: a hole is caught, never taken for a decision */
    SW_VERDICT_GO = 1,           /* accept, and go to the next state */
    SW_VERDICT_IGNORE = 2,       /* nothing happens */
    SW_VERDICT_DISCARD = 3,      /* drop it, but keep HPACK state and windows in step */
    SW_VERDICT_STREAM_ERROR = 4, /* RFC 9113 5.4.2 */
    SW_VERDICT_CONN_ERROR = 5,   /* RFC 9113 5.4.1 */
    SW_VERDICT_REFUSE = 6,       /* the call fails and changes nothing */
    SW_VERDICT_NEVER = 7         /* cannot happen */
};

/*
 * Names as in the tables: "stream", "half_closed_remote", "recv HEADERS", "conn_error".
 *
 * Each returns a static string, or "unknown" for a number that names nothing. The numbers are those of sw_trace_step.
 */
SW_API const char *sw_machine_name(unsigned machine);
SW_API const char *sw_machine_state_name(unsigned machine, unsigned state);
SW_API const char *sw_machine_input_name(unsigned machine, unsigned input);
SW_API const char *sw_machine_effect_name(unsigned machine, unsigned effect); /* "none" for 0 */
SW_API const char *sw_verdict_name(unsigned verdict);

#ifdef __cplusplus
}
#endif

#endif
