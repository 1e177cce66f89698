/*
 * What a program may ask: why a connection ended or a call was refused, streams, windows, settings, statistics. Included by
 * statewire.h.
 */
#ifndef STATEWIRE_QUERY_H
#define STATEWIRE_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/checks.h"
#include "statewire/protocol.h"
#include "statewire/queries.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Why the connection ended, or else the last stream error (RFC 9113 5.4). It is about what the peer or the transport did; for
 * refused calls of the program see sw_conn_refusal(). Strings are static. Names and sentences of codes: sw_error_name(),
 * sw_error_text().
 */
typedef struct sw_error_report {
    enum sw_error error; /* SW_ERROR_NO_ERROR: there was none */
    uint32_t stream_id;  /* the stream that it was about, 0: the connection */
    const char *machine; /* "stream", or "" when a check and not a cell decided */
    const char *state;   /* the cell, as in the audit tables */
    const char *input;
    const char *cite;    /* "rfc9113-5.1-08" */
    const char *where;   /* "spec/machines/stream.yaml:41" */
    const char *why;     /* a sentence */
    enum sw_check check; /* the rule that decided; SW_CHECK_NONE: a cell did. Its name: sw_check_name() */
} sw_error_report;
SW_API sw_error_report sw_conn_error(const sw_conn *conn);

/*
 * Why the last refused call, one with a negative status, was refused: the check or the cell that decided. Successful calls leave it
 * as it is, so ask only after a refusal. Calls on a sw_config leave none. It is kept per connection until the next refusal. Strings
 * are static. Names and sentences of statuses: sw_status_name(), sw_status_text().
 */
typedef struct sw_refusal {
    enum sw_status status; /* SW_STATUS_OK: no call was refused yet */
    size_t index;          /* of the field, or of the setting, at fault in the array of the call; SW_NO_INDEX: none */
    const char *rule;      /* the check, as "field_path_form" in the audit tables, or "" when a cell refused */
    const char *machine;   /* "stream", or "" when a check refused */
    const char *state;     /* the cell, as in the audit tables */
    const char *input;
    const char *cite;    /* "rfc9113-8.3.1-10" */
    const char *where;   /* "spec/fields.yaml:113" */
    const char *why;     /* a sentence */
    enum sw_check check; /* what `rule` names; SW_CHECK_NONE: a cell refused */
} sw_refusal;
SW_API sw_refusal sw_conn_refusal(const sw_conn *conn);

/* The identifier of our next stream; 0: they are used up, open another connection (RFC 9113 5.1.1). */
SW_API uint32_t sw_conn_next_stream_id(const sw_conn *conn);

/* Streams that the peer lets us open now (RFC 9113 5.1.2, 6.8). A client assumes 100 in all until it has read the server's
 * SETTINGS. */
SW_API uint32_t sw_conn_streams_available(const sw_conn *conn);

/* The value of a setting in force (RFC 9113 6.5.3): ours once acknowledged, the peer's once received. */
SW_API uint32_t sw_conn_setting(const sw_conn *conn, bool ours, enum sw_settings setting);

/*
 * Octets of content that sw_conn_send_data() would take now (RFC 9113 6.9): the stream's window, the connection's and the output have room
 * for them; 0 when there is no such stream.
 *
 *   by_reference  content for which a release callback is given, or which the program writes itself; else it is copied
 */
SW_API size_t sw_conn_send_room(const sw_conn *conn, uint32_t id, bool by_reference);

/* Octets of output that are not yet reported as sent, content by reference included: how long a frame that is sent now has to wait. */
SW_API uint64_t sw_conn_output_waiting(const sw_conn *conn);

/* The name of a stream's state as in spec/machines/stream.yaml; static. */
SW_API const char *sw_conn_stream_state(const sw_conn *conn, uint32_t id);

/* The states of a stream (RFC 9113 5.1). The machine behind them has more: it tells apart why a stream is closed. */
enum sw_lifecycle {
    SW_LIFECYCLE_IDLE = 0, /* also of an identifier that cannot be one */
    SW_LIFECYCLE_RESERVED_LOCAL = 1,
    SW_LIFECYCLE_RESERVED_REMOTE = 2,
    SW_LIFECYCLE_OPEN = 3,
    SW_LIFECYCLE_HALF_CLOSED_LOCAL = 4,
    SW_LIFECYCLE_HALF_CLOSED_REMOTE = 5,
    SW_LIFECYCLE_CLOSED = 6
};

/* What a state is: bits for sw_stream_is(). */
enum {
    SW_LIFECYCLE_IS_SENDING = 1,   /* content of ours may follow */
    SW_LIFECYCLE_IS_RECEIVING = 2, /* content of the peer's may follow */
    SW_LIFECYCLE_IS_COUNTED = 4,   /* it counts toward MAX_CONCURRENT_STREAMS (RFC 9113 5.1.2) */
    SW_LIFECYCLE_IS_RESERVED = 8,  /* promised, and not begun */
    SW_LIFECYCLE_IS_CLOSED = 16    /* nothing follows */
};

/* The state of a stream, also of one that was released or is not opened; and whether a state has one of these attributes. */
SW_API enum sw_lifecycle sw_conn_stream_lifecycle(const sw_conn *conn, uint32_t id);
SW_API bool sw_stream_is(enum sw_lifecycle state, unsigned attributes);

/* Iterates over the streams that are not yet released, in no order: start with 0; 0 ends, and is the answer when `after` is gone.
 */
SW_API uint32_t sw_conn_next_stream(const sw_conn *conn, uint32_t after);

/* The program's pointers, never followed by the library. A stream's is `user` in its events. */
SW_API enum sw_status sw_conn_set_stream_user(sw_conn *conn, uint32_t id, void *user); /* SW_STATUS_NO_STREAM */
SW_API void sw_conn_set_user(sw_conn *conn, void *user);

/* Counts since the connection was made, in streams and octets. */
typedef struct sw_statistics {
    uint32_t streams_open; /* open or half-closed now */
    uint32_t streams_held; /* records in use: open, reserved, or closed and not yet released */
    uint64_t octets_received;
    uint64_t octets_sent;          /* reported as sent, content by reference included */
    size_t output_held;            /* octets of output that the library holds now */
    uint32_t used[SW_LIMIT_COUNT]; /* what is charged against each limit now */
} sw_statistics;
SW_API void sw_conn_statistics(const sw_conn *conn, sw_statistics *statistics);

/* Frames of one type, and their octets, frame headers included. */
typedef struct sw_frame_count {
    uint64_t frames;
    uint64_t octets;
} sw_frame_count;

/*
 * Frames counted since the connection was made, with sw_config_set_count_frames(); else none.
 *
 *   sent  true: written into the output, also what a reset drops of it; false: those whose header has come
 *   type  enum sw_frame_type; any other number: all that are not handled by the connection, together
 */
SW_API sw_frame_count sw_conn_frame_count(const sw_conn *conn, bool sent, uint32_t type);

/* What went over a connection and what of it was given up. */
typedef struct sw_traffic {
    size_t size;                   /* sizeof(sw_traffic), set by the program before the call: no more than that is written */
    sw_frame_count received, sent; /* frames of all types; without those of the option count_frames none */
    uint64_t resets_received, resets_sent; /* RST_STREAM frames (RFC 9113 6.4), likewise */
    uint64_t streams_refused;              /* opened or promised by the peer, and reset unseen by the program; likewise */
    uint64_t calls_refused;                /* of the program's: see sw_conn_refusal(); likewise */
    uint64_t credit_owed,
        stream_credit_owed; /* octets for whose windows, the connection's and streams', WINDOW_UPDATE is due or waits
                                                 * for more (RFC 9113 6.9) */
    uint64_t
        unacknowledged; /* octets of content that the program was shown and has not acknowledged, on streams that are not closed */
} sw_traffic;
SW_API void sw_conn_traffic(const sw_conn *conn, sw_traffic *traffic);

/*
 * The DATA frame that the last event was of, SW_EVENT_DATA: until the next sw_conn_recv(). A frame may come in several events, of which the
 * first has the offset 0.
 */
typedef struct sw_data_frame {
    uint32_t length;  /* of the payload, padding included: what flow control counts (RFC 9113 6.1) */
    uint32_t padding; /* octets of it, with the octet of their number; 0: the frame is not padded */
    uint32_t offset;  /* octets of its content that earlier events have shown */
} sw_data_frame;
SW_API sw_data_frame sw_conn_data_frame(const sw_conn *conn); /* all 0 where the last event was another */

#ifdef __cplusplus
}
#endif

#endif
