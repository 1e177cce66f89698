/* Generated from spec/events.yaml. Do not edit: change that file and run `make generate`. */
#ifndef STATEWIRE_EVENTS_H
#define STATEWIRE_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Flags of an event.
 *
 * TOO_LARGE: a limit of sections (list_octets, list_fields, list_crumbs) was passed and fields were dropped. Fields up to the limit
 * are shown, and of those after it the pseudo-header fields that still fit, so that the program can answer 414 or 431 (RFC 9110
 * 15.5.15, RFC 6585 5) or cancel. What is shown is well-formed. A field that is missing may have been dropped:
 *
 *   :status          `status` is 0, and the response is taken for a final one
 *   :method          the request is taken for one that is neither HEAD nor CONNECT, unless :protocol shows that it is CONNECT; a
 *                    promised request is refused, as one that is not known to be safe (RFC 9113 8.4)
 *   content-length, or :method or :status beside it   as much content may follow as will
 */
enum {
    SW_EVENT_FLAG_END_STREAM = 1, /* HEADERS, DATA: nothing more comes on the stream (RFC 9113 5.1) */
    SW_EVENT_FLAG_TOO_LARGE = 2,  /* HEADERS, PUSH_PROMISE: fields were dropped; see below */
    SW_EVENT_FLAG_PRIORITY = 4,   /* HEADERS: `priority` is set (6.2) */
    SW_EVENT_FLAG_TRUNCATED = 8,  /* a payload was longer than the limit shown_octets, and its beginning is shown */
    SW_EVENT_FLAG_DROPPED = 16    /* STREAM_RESET, STREAM_CLOSED: some content that sw_conn_send_data() took did not go out */
};

/* Why a stream is closed, for reports (spec/machines/stream.yaml decides; this only tells). */
enum sw_closed_by {
    SW_CLOSED_BY_END_STREAM = 0, /* both ends said END_STREAM */
    SW_CLOSED_BY_PEER_RESET = 1, /* the peer sent RST_STREAM */
    SW_CLOSED_BY_RESET = 2,      /* the program called sw_conn_reset_stream() */
    SW_CLOSED_BY_ERROR = 3,      /* the library sent RST_STREAM for a stream error */
    SW_CLOSED_BY_GOAWAY = 4,     /* above the last stream identifier of the peer's GOAWAY: not processed, safe to retry (6.8) */
    SW_CLOSED_BY_CONNECTION = 5  /* the connection ended first, or the peer's GOAWAY gave up a stream that it had begun to answer */
};

/* The deprecated priority signal of RFC 9113 5.3.2, as received. */
typedef struct sw_priority {
    uint32_t dependency; /* a stream identifier */
    uint16_t weight;     /* 1 to 256 */
    bool exclusive;
} sw_priority;

/*
 * One event. What it points to lives until the next sw_conn_recv(), unless it is said to be static. Kinds without a member of `as`:
 *
 *   SW_EVENT_OUTPUT_AVAILABLE: A call that was refused with OUTPUT_FULL would find room now.
 */
typedef struct sw_event {
    enum sw_event_kind kind;
    uint32_t stream_id; /* 0: the connection */
    uint8_t flags;      /* SW_EVENT_FLAG_* */
    void *user;         /* the stream's user pointer */
    union {
        /* SW_EVENT_PRIORITY */
        sw_priority priority;
        /* SW_EVENT_HEADERS, SW_EVENT_PUSH_PROMISE */
        struct {
            const sw_field *fields; /* in the order received, each with its token */
            size_t count;
            enum sw_section_kind section;
            uint32_t promised_id; /* PUSH_PROMISE: the promised stream; stream_id is the one it came on */
            uint16_t status;      /* :status, responses only; 0: it was dropped (SW_EVENT_FLAG_TOO_LARGE) */
            sw_priority priority; /* with SW_EVENT_FLAG_PRIORITY */
        } headers;
        /* SW_EVENT_DATA: sw_conn_data_frame() tells more of the frame. */
        struct {
            const uint8_t *octets; /* in the buffer that was given to sw_conn_recv() */
            size_t length;
            size_t credit; /* octets of the windows taken by it: what to pass to sw_conn_acknowledge_data() */
        } data;
        /*
         * SW_EVENT_STREAM_RESET, SW_EVENT_STREAM_CLOSED: STREAM_RESET: the stream was reset. STREAM_CLOSED, once for each stream
         * that was shown: it is done. Its output is reported as sent or was dropped (SW_EVENT_FLAG_DROPPED), and every release
         * callback was called: what the program keeps for the stream can be freed.
         */
        struct {
            uint32_t error; /* enum sw_error, or an unknown code as received (RFC 9113 7) */
            enum sw_closed_by by;
            const char *cite; /* the paragraph when by is SW_CLOSED_BY_ERROR, else ""; static */
            const char *why;  /* a sentence; static */
        } closed;
        /* SW_EVENT_STREAM_WRITABLE */
        struct {
            size_t octets; /* that sw_conn_send_data() would take now; 0: END_STREAM alone */
        } writable;
        /* SW_EVENT_STREAMS_AVAILABLE */
        struct {
            uint32_t streams; /* that may be opened now */
        } available;
        /*
         * SW_EVENT_SETTINGS, SW_EVENT_SETTINGS_ACK: SETTINGS: as received, unknown identifiers included; already in force.
         * SETTINGS_ACK: those of ours whose value the acknowledgement has put in force.
         */
        struct {
            const sw_setting *entries;
            size_t count;
            const sw_changed_setting *changes; /* `count` of them, one for each entry */
        } settings;
        /* SW_EVENT_PING, SW_EVENT_PING_ACK */
        struct {
            uint8_t opaque[8];
        } ping;
        /* SW_EVENT_GOAWAY */
        struct {
            uint32_t last_stream_id;
            uint32_t error;       /* enum sw_error, or an unknown code as received */
            const uint8_t *debug; /* at most the shown_octets limit */
            size_t debug_length;
        } goaway;
        /* SW_EVENT_UNKNOWN_FRAME */
        struct {
            uint8_t type;
            uint8_t frame_flags;
            const uint8_t *payload; /* at most the shown_octets limit */
            size_t payload_length;
        } unknown;
        /* SW_EVENT_ALTSVC */
        struct {
            const uint8_t *origin; /* of stream 0; elsewhere that of the stream is meant, and it has no octets */
            size_t origin_length;
            const uint8_t *value; /* as that of an Alt-Svc field (RFC 7838 3), at most the shown_octets limit */
            size_t value_length;
        } altsvc;
        /*
         * SW_EVENT_WINDOW_UPDATE: With sw_config_set_report_window_updates(); sw_conn_send_window() tells the window that it came
         * to.
         */
        struct {
            uint32_t increment; /* in octets */
        } window;
        /* SW_EVENT_PRIORITY_UPDATE: stream_id is the stream that it is about, which may be idle. */
        struct {
            const uint8_t *value; /* as that of a Priority field (RFC 9218 4), at most the shown_octets limit */
            size_t value_length;
        } priority_update;
        /*
         * SW_EVENT_ORIGIN: Entries as on the wire; sw_origin_next() takes one after the other. The program ignores them where the
         * connection goes to a proxy or is not h2 over TLS (RFC 8336 2.2).
         */
        struct {
            const uint8_t *entries; /* at most the shown_octets limit */
            size_t length;
        } origins;
        /* SW_EVENT_LIMIT_WARNING: Most of a budget is used; only of limits with a warning in generated/audit/limits.md. */
        struct {
            enum sw_limit limit;
            uint32_t used;   /* in the unit of the limit */
            uint32_t budget; /* that is in force: it may have grown with our window or what we advertise */
        } limit;
        /* SW_EVENT_STREAM_ERROR: With sw_config_set_report_stream_errors(), as in sw_error_report. */
        struct {
            enum sw_error error;
            const char *machine; /* the cell, or "" when a check decided; static */
            const char *state;   /* static */
            const char *input;   /* static */
            const char *cite;    /* static */
            const char *where;   /* static */
            const char *why;     /* static */
        } stream_error;
        /*
         * SW_EVENT_TIMEOUT: What sw_conn_tick() found, once until it begins anew. Nothing else happens; whether to end the stream
         * or the connection is the program's choice.
         */
        struct {
            enum sw_timeout timeout;
            uint32_t elapsed; /* in milliseconds */
        } timeout;
    } as;
} sw_event;

#ifdef __cplusplus
}
#endif

#endif
