/* What a connection knows of time: nothing until its program says it (statewire/liveness.h). The room `time` reckons with it. */
#ifndef SW_CLOCK_H
#define SW_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "statewire/types.h"

enum { SW_TIMEOUTS = SW_TIMEOUT_STREAM_STALLED + 1, SW_CONN_TIMEOUTS = SW_TIMEOUT_STREAM_IDLE };

/* What sw_config_set_timeout() and sw_config_set_stall_octets() set. */
struct sw_timeouts {
    uint32_t after[SW_TIMEOUTS]; /* milliseconds; 0: never */
    uint32_t stall_octets;
};

/* Something that is waited for. */
struct sw_watch {
    uint64_t since, mark; /* it began when the mark was another */
    bool active, expired;
};

/* What is known of a stream, by its slot. */
struct sw_track {
    uint32_t id;       /* 0: nothing */
    uint32_t digest;   /* of what changes when anything moves */
    int64_t left;      /* as sw_stream.send_content when the stall began */
    uint64_t moved_at; /* when the digest changed */
    uint64_t stalled_at;
    bool stalled;
    uint8_t expired; /* bits: 1 idle, 2 stalled, since it began */
    uint8_t due;     /* likewise those that are to be reported */
};

struct sw_clock {
    uint64_t now, started, refunded_at;
    uint64_t asked_at; /* when the PING of our own went out */
    uint64_t scan_at;  /* when streams are looked at again */
    struct sw_timeouts timeouts;
    struct sw_watch watches[SW_CONN_TIMEOUTS];
    struct sw_track *tracks;
    uint32_t track_count;
    uint32_t round_trip;    /* UINT32_MAX: not known */
    uint32_t due;           /* bit per enum sw_timeout of the connection's that is to be reported */
    uint32_t settings_acks; /* of our SETTINGS: tells one that is waited for from the next */
    uint32_t cursor;        /* tracks before it have nothing to report */
    bool running;           /* the program has said a time */
};

#endif
