/*
 * statewire: HTTP/2 (RFC 9113) without input or output of its own.
 *
 * Octets from the transport go into sw_conn_recv(), events come out; calls go in, octets for the transport come out of
 * sw_conn_output() or sw_conn_read(). No socket, thread, clock or global state. One connection is used by one thread at a time.
 *
 * Unless a call says otherwise: `conn` comes from sw_conn_new() and is not NULL; a call that returns a negative status has changed
 * nothing, neither in memory nor on the wire, and sw_conn_refusal() says why; SW_STATUS_REENTERED is returned to a call made from inside a callback, and
 * SW_STATUS_TERMINATED once the connection has ended (RFC 9113 5.4.1).
 */
#ifndef STATEWIRE_STATEWIRE_H
#define STATEWIRE_STATEWIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/machine.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sw_conn sw_conn;
typedef struct sw_config sw_config;

/* ---- configuration ------------------------------------------------------------------------------------------------------------
 */

/*
 * A configuration for connections of one role, with the defaults of spec/limits.yaml and spec/settings.yaml.
 *
 *   role       SW_ROLE_CLIENT or SW_ROLE_SERVER
 *   allocator  copied; NULL: the C library's. All memory of the configuration and of its connections comes from it.
 *
 * Returns NULL when memory is short or the role is unknown. Free with sw_config_free(); connections do not refer to it once made.
 */
SW_API sw_config *sw_config_new(enum sw_role role, const sw_allocator *allocator);
SW_API void sw_config_free(sw_config *config); /* NULL is allowed */

/*
 * What our first SETTINGS frame will say of one setting (RFC 9113 6.5.2). Defaults: MAX_CONCURRENT_STREAMS and
 * MAX_HEADER_LIST_SIZE from the limits, ENABLE_PUSH 0 from a client.
 *
 * Returns SW_STATUS_OK; SW_STATUS_SETTINGS_VALUE: out of range, or not for this role to send; SW_STATUS_INVALID_ARGUMENT: a setting
 * that spec/settings.yaml does not have.
 */
SW_API enum sw_status sw_config_set_setting(sw_config *config, enum sw_settings setting, uint32_t value);

/* The budget of one limit (spec/limits.yaml has defaults and attacks). SW_STATUS_INVALID_ARGUMENT: no such limit, or less than its min. */
SW_API enum sw_status sw_config_set_limit(sw_config *config, enum sw_limit limit, uint32_t budget);

/*
 * The connection's receive window in octets (RFC 9113 6.9.1), 65,535 to 2^31-1; SW_STATUS_INVALID_ARGUMENT outside. The peer is told
 * directly behind our first SETTINGS.
 */
SW_API enum sw_status sw_config_set_connection_window(sw_config *config, uint32_t octets);

/*
 * How much may stand ahead of what other streams send: octets of content by reference that the output takes at a time, and octets that
 * sw_conn_output() shows at a time when it is asked for all. Default 65,536; SW_STATUS_INVALID_ARGUMENT: 0.
 */
SW_API enum sw_status sw_config_set_output_burst(sw_config *config, uint32_t octets);

/* manual: DATA is credited to the peer by sw_conn_acknowledge_data() alone; otherwise (default) at the next sw_conn_recv(). */
SW_API void sw_config_set_manual_credit(sw_config *config, bool manual);

/* manual: a closed stream keeps its place, and its user pointer, until sw_conn_release_stream(); it then counts as held. */
SW_API void sw_config_set_manual_release(sw_config *config, bool manual);

/* report: frames of unknown types become SW_EVENT_UNKNOWN_FRAME (RFC 9113 5.5); otherwise (default) they are ignored. */
SW_API void sw_config_set_report_unknown_frames(sw_config *config, bool report);

/*
 * report: each stream error that we reset a stream for becomes SW_EVENT_STREAM_ERROR (RFC 9113 5.4.2), before what is told of the
 * stream itself; otherwise (default) nothing is heard of streams that are refused or malformed from the start. A peer can cause many.
 */
SW_API void sw_config_set_report_stream_errors(sw_config *config, bool report);

/* One step of a machine, told to the trace hook after it was decided. Names by sw_machine_name() and its relatives. */
typedef struct sw_trace_step {
    enum sw_machine machine;
    uint8_t state; /* before */
    uint8_t next;  /* after */
    uint8_t input;
    uint8_t verdict;    /* enum sw_verdict; name by sw_verdict_name() */
    uint32_t stream_id; /* 0: the connection */
    const char *cite;   /* the paragraph, as "rfc9113-5.1-08"; static */
    const char *where;  /* the row, as "spec/machines/stream.yaml:41"; static */
} sw_trace_step;

/* One frame, told when its header has been read or written. */
typedef struct sw_trace_frame {
    bool sent;
    uint8_t type;
    uint8_t flags;
    uint32_t stream_id;
    uint32_t length; /* of the payload, in octets */
} sw_trace_frame;

/* Either may be NULL. They may not call the connection: such calls return SW_STATUS_REENTERED. `arg` is passed on. */
typedef void sw_trace_step_hook(void *arg, const sw_trace_step *step);
typedef void sw_trace_frame_hook(void *arg, const sw_trace_frame *frame);
SW_API void sw_config_set_trace(sw_config *config, sw_trace_step_hook *step, sw_trace_frame_hook *frame, void *arg);

/* ---- life of a connection -----------------------------------------------------------------------------------------------------
 */

/*
 * A connection, with the connection preface (RFC 9113 3.4) in its output at once.
 *
 *   config  copied as far as needed
 *   conn    out: the connection; free with sw_conn_free()
 *
 * Returns SW_STATUS_OK or SW_STATUS_NO_MEMORY.
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_new(const sw_config *config, sw_conn **conn);

/* Frees the connection and all its memory; content sent by reference and not yet out is released first. NULL is allowed. */
SW_API void sw_conn_free(sw_conn *conn);

/* Gives memory back that is only kept for reuse: output chunks, unused stream records, scratch. Call it on an idle connection. */
SW_API void sw_conn_trim(sw_conn *conn);

/* The most heap octets that one connection of this configuration can ever hold, content by reference apart. */
SW_API size_t sw_config_bound(const sw_config *config);

/* ---- octets in, events out ----------------------------------------------------------------------------------------------------
 */

typedef struct sw_octets {
    const uint8_t *octets;
    size_t length;
} sw_octets;

/* What kind of field section a HEADERS event carries (RFC 9113 8.1). */
enum sw_section_kind { SW_SECTION_REQUEST, SW_SECTION_RESPONSE, SW_SECTION_INFORMATIONAL, SW_SECTION_TRAILERS };

/* The deprecated priority signal of RFC 9113 5.3.2, as received. */
typedef struct sw_priority {
    uint32_t dependency; /* a stream identifier */
    uint16_t weight;     /* 1 to 256 */
    bool exclusive;
} sw_priority;

/*
 * TOO_LARGE, with HEADERS and PUSH_PROMISE: a limit of sections (list_octets, list_fields, list_crumbs) was passed, and fields were
 * dropped. What came within the limits is shown, and of what came behind them each pseudo-header field that still fits, so that the
 * program can answer 414 or 431 (RFC 9110 15.5.15, RFC 6585 5) or cancel. What is shown is well-formed; what is missing may have been
 * dropped, and nothing follows from it:
 *
 *   :status          `status` is 0, and the response is taken for a final one
 *   :method          the request is taken for one that is neither HEAD nor CONNECT, unless :protocol shows that it is CONNECT; a
 *                    promised request is refused, as one that is not known to be safe (RFC 9113 8.4)
 *   content-length, or :method or :status beside it   as much content may follow as will
 */
enum {
    SW_EVENT_FLAG_END_STREAM = 1,
    SW_EVENT_FLAG_TOO_LARGE = 2,
    SW_EVENT_FLAG_PRIORITY = 4,
    SW_EVENT_FLAG_TRUNCATED = 8,
    SW_EVENT_FLAG_DROPPED = 16 /* STREAM_RESET, STREAM_CLOSED: content of the stream's that was taken was dropped, and did not go out */
};

/* Why a stream is closed, for reports (spec/machines/stream.yaml decides; this only tells). */
enum sw_closed_by {
    SW_CLOSED_BY_END_STREAM, /* both ends said END_STREAM */
    SW_CLOSED_BY_PEER_RESET, /* the peer sent RST_STREAM */
    SW_CLOSED_BY_RESET,      /* the program called sw_conn_reset_stream() */
    SW_CLOSED_BY_ERROR,      /* the library sent RST_STREAM for a stream error */
    SW_CLOSED_BY_GOAWAY,     /* above the last stream identifier of the peer's GOAWAY: not processed, safe to retry (6.8) */
    SW_CLOSED_BY_CONNECTION  /* the connection ended first, or the peer's GOAWAY gave up a stream that it had begun to answer */
};

/* One entry of a SETTINGS frame (RFC 9113 6.5.1). */
typedef struct sw_setting {
    uint32_t id; /* enum sw_settings; in an event any identifier up to 0xffff */
    uint32_t value;
} sw_setting;

typedef struct sw_event {
    enum sw_event_kind kind;
    uint32_t stream_id; /* 0: the connection */
    uint8_t flags;      /* SW_EVENT_FLAG_* */
    void *user;         /* the stream's user pointer */
    union {
        struct {                    /* SW_EVENT_HEADERS, SW_EVENT_PUSH_PROMISE */
            const sw_field *fields; /* in the order received, each with its token */
            size_t count;
            enum sw_section_kind section;
            uint32_t promised_id; /* PUSH_PROMISE: the promised stream; stream_id is the one it came on */
            uint16_t status;      /* :status, responses only; 0: it was dropped (SW_EVENT_FLAG_TOO_LARGE) */
            sw_priority priority; /* with SW_EVENT_FLAG_PRIORITY */
        } headers;
        struct {                   /* SW_EVENT_DATA */
            const uint8_t *octets; /* in the buffer that was given to sw_conn_recv() */
            size_t length;
            size_t credit; /* octets of the windows taken by it: what to pass to sw_conn_acknowledge_data() */
        } data;
        /*
         * SW_EVENT_STREAM_RESET; SW_EVENT_STREAM_CLOSED: the stream is done. What was sent on it has been reported as sent or, with
         * SW_EVENT_FLAG_DROPPED, was dropped; all content by reference is released, and nothing is read any more.
         */
        struct {
            uint32_t error; /* enum sw_error, or an unknown code as received (RFC 9113 7) */
            enum sw_closed_by by;
            const char *cite; /* the paragraph when by is SW_CLOSED_BY_ERROR, else ""; static */
            const char *why;  /* a sentence; static */
        } closed;
        struct { /* SW_EVENT_STREAM_WRITABLE: octets that sw_conn_send_data() would take now; 0: END_STREAM alone */
            size_t octets;
        } writable;
        struct { /* SW_EVENT_STREAMS_AVAILABLE: streams that may be opened now */
            uint32_t streams;
        } available;
        struct { /* SW_EVENT_SETTINGS: as received, unknown identifiers included; already in force */
            const sw_setting *entries;
            size_t count;
        } settings;
        struct { /* SW_EVENT_PING, SW_EVENT_PING_ACK */
            uint8_t opaque[8];
        } ping;
        struct { /* SW_EVENT_GOAWAY */
            uint32_t last_stream_id;
            uint32_t error;
            const uint8_t *debug; /* at most the shown_octets limit, then SW_EVENT_FLAG_TRUNCATED */
            size_t debug_length;
        } goaway;
        sw_priority priority; /* SW_EVENT_PRIORITY */
        struct {              /* SW_EVENT_UNKNOWN_FRAME */
            uint8_t type;
            uint8_t frame_flags;
            const uint8_t *payload; /* at most the shown_octets limit, then SW_EVENT_FLAG_TRUNCATED */
            size_t payload_length;
        } unknown;
        struct { /* SW_EVENT_LIMIT_WARNING: before the breach of a limit with warn_at in spec/limits.yaml; the others cannot warn */
            enum sw_limit limit;
            uint32_t used;
            uint32_t budget;
        } limit;
        struct { /* SW_EVENT_STREAM_ERROR: as in sw_error_report; static */
            enum sw_error error;
            const char *machine, *state, *input; /* the cell, or "" when a check decided */
            const char *cite, *where, *why;
        } stream_error;
    } as;
} sw_event;

/*
 * Take octets from the transport and report at most one event.
 *
 *   in     octets in arrival order, split or joined anywhere; advanced past what was taken; an empty one drains send-side events
 *   event  out: set when SW_STATUS_EVENT is returned; owned by conn, and it and what it points to live until the next
 *          sw_conn_recv() or sw_conn_free(); send calls accept pointers into it
 *
 * Returns SW_STATUS_EVENT: call again, even if in->length is now 0; SW_STATUS_OK: every octet was taken and no event is left; or
 *   SW_STATUS_NO_MEMORY    an allocation failed; the connection has ended, its GOAWAY is in the output
 *   SW_STATUS_TERMINATED   a connection error was found and its GOAWAY is in the output; see sw_conn_error(). Every octet is
 *                          swallowed from now on.
 *
 * Before a negative status come the events already earned, then one SW_EVENT_STREAM_CLOSED for each stream still shown. While the
 * program is writing content by reference, shown by sw_conn_output() and not yet reported, that of its stream waits, and
 * SW_STATUS_OK stands in for the negative status.
 * RFC 9113 3.4 (preface), 4.1 (frame format), 4.2 (frame size), 5.1 (stream states), 8.1 (messages).
 */
SW_MUST_CHECK SW_API enum sw_status sw_conn_recv(sw_conn *conn, sw_octets *in, const sw_event **event);

/* ---- octets out ---------------------------------------------------------------------------------------------------------------
 */

/* A run of output. `octets` NULL: `length` octets that the program itself writes here (sendfile), named by `external`. */
typedef struct sw_slice {
    const uint8_t *octets;
    size_t length;
    void *external;
} sw_slice;

/*
 * What to write to the transport now, in order. Slices shown do not move, change or get reordered until they are reported sent.
 *
 *   out, count  array to fill
 *   budget      octets to show at the most (whole slices are cut to it); SIZE_MAX: as many as sw_config_set_output_burst() says, and
 *               the rest when those are reported as sent
 *
 * Returns how many slices were filled; 0: nothing to write. Pending WINDOW_UPDATE frames are written into the output here.
 * Acknowledgements of PING and SETTINGS frames go ahead of all content that was not shown yet (RFC 9113 6.7).
 */
SW_API size_t sw_conn_output(sw_conn *conn, sw_slice *out, size_t count, size_t budget);

/*
 * Report `octets` of what sw_conn_output() showed as written; more than shown is taken as all. Calls release callbacks. Events may follow
 * from it (SW_EVENT_STREAM_CLOSED, SW_EVENT_STREAM_WRITABLE, SW_EVENT_OUTPUT_AVAILABLE): call sw_conn_recv(), with no octets if need be.
 */
SW_API void sw_conn_sent(sw_conn *conn, size_t octets);

/*
 * Copy output and count it as sent. Stops before a slice that the program writes itself.
 * Returns the octets copied to `to`, at most `size`; 0: nothing to write.
 */
SW_API size_t sw_conn_read(sw_conn *conn, uint8_t *to, size_t size);

/* ---- sending ------------------------------------------------------------------------------------------------------------------
 */

/*
 * Calls that write are refused with SW_STATUS_OUTPUT_FULL while the library holds output up to the limit `output`. SW_EVENT_OUTPUT_AVAILABLE
 * follows as soon as such a call would find room, of sw_conn_send_data() SW_EVENT_STREAM_WRITABLE for its stream. The simplest program
 * holds the event that it answers: it writes output, and makes the call again, before it calls sw_conn_recv() for the next event.
 */

enum { SW_SEND_END_STREAM = 1 };

/*
 * Content that was handed over by reference is out, or will never go: it is the program's again. sw_conn_released_sent() says which.
 *
 *   octets, length  as far as sw_conn_send_data() took them
 */
typedef void sw_release(void *arg, const uint8_t *octets, size_t length);

/* Asked inside a release callback: how many of the octets that are released were reported as sent; the others were dropped. */
SW_API size_t sw_conn_released_sent(const sw_conn *conn);

/*
 * Send a field section: a request on a new stream (client), a response, an informational response or trailers (RFC 9113 8.1).
 *
 *   id             sw_conn_next_stream_id() or larger opens a stream; otherwise an open one
 *   fields, count  pseudo-header fields first; lowercase names, or tokens; copied into the output
 *   flags          SW_SEND_END_STREAM; SW_STATUS_INVALID_ARGUMENT: others
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_MALFORMED          the section breaks RFC 9113 8.2 or 8.3
 *   SW_STATUS_STREAM_LIMIT       the peer allows no more streams now (5.1.2); SW_EVENT_STREAMS_AVAILABLE follows
 *   SW_STATUS_GOAWAY             no new streams after GOAWAY (6.8)
 *   SW_STATUS_NO_STREAM          never opened, and not ours to open;  SW_STATUS_NO_STREAM_ID: identifiers are used up (5.1.1)
 *   SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE   the stream's or the message's state does not allow it (5.1, 8.1)
 *   SW_STATUS_OUTPUT_FULL        write output first;  SW_STATUS_NO_MEMORY;  SW_STATUS_FIELDS_TOO_LARGE
 */
SW_MUST_CHECK SW_API enum sw_status
sw_conn_send_headers(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, unsigned flags);

/*
 * Send content (RFC 9113 6.1), as much as the windows (6.9) and the output have room for.
 *
 *   content  octets and length; octets NULL with length > 0: the program writes them itself when the slice is shown
 *   flags    SW_SEND_END_STREAM: sent only if all was taken; SW_STATUS_INVALID_ARGUMENT: others
 *   release  NULL: content is copied; else it is kept by reference until release(arg, octets, taken) is called, once per call
 *            that took something (never from inside this call)
 *   taken    out: octets taken, 0 up to content.length; less than all: SW_EVENT_STREAM_WRITABLE says when to go on, as soon as the
 *            windows have room for an octet
 *
 * Returns SW_STATUS_OK (also when taken is 0), SW_STATUS_NO_STREAM, SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE,
 *   SW_STATUS_CONTENT_LENGTH (more, or with END_STREAM less, than the content-length field announced; 8.1.1), SW_STATUS_NO_MEMORY,
 * or SW_STATUS_OUTPUT_FULL     the library holds output up to its cap; nothing was taken; SW_EVENT_STREAM_WRITABLE follows
 */
SW_MUST_CHECK SW_API enum sw_status
sw_conn_send_data(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg, size_t *taken);

/* An empty DATA frame with END_STREAM (RFC 9113 6.1). Statuses as sw_conn_send_data(). */
SW_API enum sw_status sw_conn_end_stream(sw_conn *conn, uint32_t id);

/*
 * End a stream at once (RFC 9113 6.4). Its content not yet shown by sw_conn_output() is dropped and released and its connection
 * window returned; field sections stay, and trailers keep the content that they follow. A complete message goes out whole when `error` is
 * SW_ERROR_NO_ERROR: the peer is only asked to stop sending (8.1). SW_STATUS_STREAM_CLOSED when it is closed already,
 * SW_STATUS_NO_STREAM, SW_STATUS_OUTPUT_FULL.
 */
SW_API enum sw_status sw_conn_reset_stream(sw_conn *conn, uint32_t id, uint32_t error);

/*
 * Promise a request on an open request's stream (RFC 9113 8.4), servers only.
 *
 *   promised  out: the identifier reserved; answer on it with sw_conn_send_headers()
 *
 * Returns SW_STATUS_OK, SW_STATUS_PUSH_DISABLED, SW_STATUS_WRONG_ROLE, and what sw_conn_send_headers() returns.
 */
SW_API enum sw_status sw_conn_push_promise(sw_conn *conn, uint32_t id, const sw_field *fields, size_t count, uint32_t *promised);

/* A PING (RFC 9113 6.7); SW_EVENT_PING_ACK follows. PINGs received are acknowledged by the library. SW_STATUS_OUTPUT_FULL. */
SW_API enum sw_status sw_conn_ping(sw_conn *conn, const uint8_t opaque[8]);

/*
 * Change our settings (RFC 9113 6.5). While an earlier SETTINGS is unacknowledged the change is held, merged with others held, and
 * sent on the acknowledgement. SW_STATUS_SETTINGS_VALUE: out of range or not for this role; SW_STATUS_INVALID_ARGUMENT: a setting
 * that spec/settings.yaml does not have; SW_STATUS_FLOW_CONTROL: a window that was enlarged would pass 2^31-1 (6.9.2);
 * SW_STATUS_OUTPUT_FULL.
 */
SW_API enum sw_status sw_conn_update_settings(sw_conn *conn, const sw_setting *settings, size_t count);

/*
 * Enlarge a receive window beyond what is credited for content (RFC 9113 6.9.1): id 0 is the connection's. The WINDOW_UPDATE goes out
 * with the next output, once that is not full.
 * SW_STATUS_FLOW_CONTROL: the window would pass 2^31-1. SW_STATUS_INVALID_ARGUMENT: increment 0.
 */
SW_API enum sw_status sw_conn_credit_window(sw_conn *conn, uint32_t id, uint32_t increment);

/*
 * Manual credit: `octets` of content (as.data.credit) of a stream were consumed. SW_STATUS_FLOW_CONTROL: more than was received;
 * SW_STATUS_STREAM_CLOSED: all of it was credited when the stream closed; SW_STATUS_NO_STREAM.
 */
SW_API enum sw_status sw_conn_acknowledge_data(sw_conn *conn, uint32_t id, size_t octets);

/*
 * End the connection with GOAWAY (RFC 9113 6.8). SW_ERROR_NO_ERROR: no new streams, those under way go on; any other error: the
 * connection is over. `debug` is opaque data for the peer, copied, at most 1,024 octets. SW_STATUS_INVALID_ARGUMENT: longer;
 * SW_STATUS_OUTPUT_FULL: without an error, write output first; SW_STATUS_NO_MEMORY.
 */
SW_API enum sw_status sw_conn_goaway(sw_conn *conn, enum sw_error error, const uint8_t *debug, size_t debug_length);

/*
 * Shut down gracefully (RFC 9113 6.8): a server first announces with the largest stream identifier and sends the real GOAWAY when a
 * PING has come back, so that no request in flight is lost; a client sends GOAWAY. sw_conn_wants() turns 0 when all is done.
 */
SW_API enum sw_status sw_conn_shutdown(sw_conn *conn);

/*
 * The transport has ended, by the peer or by an error: nothing more will be read or written. What waits in the output is dropped and
 * released, shown or not. Streams that were shown get SW_EVENT_STREAM_CLOSED from sw_conn_recv(), later calls SW_STATUS_TERMINATED, and
 * sw_conn_error() says so.
 */
SW_API enum sw_status sw_conn_transport_closed(sw_conn *conn);

/*
 * A frame of a type that spec/frames.yaml does not have, or has as an extension (RFC 9113 5.5); id 0: the connection's. Streams that may
 * carry it are open or half-closed, and no tunnels (8.5). SW_STATUS_INVALID_ARGUMENT: other types; SW_STATUS_NO_STREAM,
 * SW_STATUS_STREAM_CLOSED, SW_STATUS_WRONG_STATE.
 */
SW_API enum sw_status
sw_conn_send_frame(sw_conn *conn, uint8_t type, uint8_t flags, uint32_t id, const uint8_t *payload, size_t length);

/* Manual release: give a closed stream's place back. SW_STATUS_NO_STREAM, SW_STATUS_WRONG_STATE: not closed yet. */
SW_API enum sw_status sw_conn_release_stream(sw_conn *conn, uint32_t id);

/* ---- questions ----------------------------------------------------------------------------------------------------------------
 */

enum { SW_WANTS_READ = 1, SW_WANTS_WRITE = 2 };

/*
 * SW_WANTS_READ | SW_WANTS_WRITE; 0: nothing more will come of this connection, close the transport. sw_conn_recv() with no octets has the
 * last events.
 */
SW_API unsigned sw_conn_wants(const sw_conn *conn);

/* Why the connection ended, or what stream error was the last. Strings are static. */
typedef struct sw_error_report {
    enum sw_error error; /* SW_ERROR_NO_ERROR: there was none */
    uint32_t stream_id;  /* the stream that it was about, 0: the connection */
    const char *machine; /* "stream", or "" when a check and not a cell decided */
    const char *state;   /* the cell, as in the audit tables */
    const char *input;
    const char *cite;  /* "rfc9113-5.1-08" */
    const char *where; /* "spec/machines/stream.yaml:41" */
    const char *why;   /* a sentence */
} sw_error_report;
SW_API sw_error_report sw_conn_error(const sw_conn *conn);

#define SW_NO_INDEX SIZE_MAX

/*
 * Why the last call that returned a negative status did: the rule or the cell that refused it. Calls that succeed leave it as it is, and
 * sw_conn_error() has no part in it: that is about what the peer did. Not for sw_config_*, which have no connection. Strings are static.
 */
typedef struct sw_refusal {
    enum sw_status status; /* SW_STATUS_OK: no call was refused yet */
    size_t index;          /* of the field, or of the setting, at fault in the array of the call; SW_NO_INDEX: none */
    const char *rule;      /* the check, as "field_path_form" in the audit tables, or "" when a cell refused */
    const char *machine;   /* "stream", or "" when a check refused */
    const char *state;     /* the cell, as in the audit tables */
    const char *input;
    const char *cite;  /* "rfc9113-8.3.1-10" */
    const char *where; /* "spec/fields.yaml:113" */
    const char *why;   /* a sentence */
} sw_refusal;
SW_API sw_refusal sw_conn_refusal(const sw_conn *conn);

SW_API uint32_t
sw_conn_next_stream_id(const sw_conn *conn); /* the next stream of ours; 0: identifiers are used up (RFC 9113 5.1.1) */
SW_API uint32_t sw_conn_streams_available(const sw_conn *conn); /* streams that the peer lets us open now (5.1.2, 6.8) */
SW_API uint32_t sw_conn_setting(const sw_conn *conn, bool ours, enum sw_settings setting); /* in force: acknowledged, or received */
SW_API int64_t sw_conn_send_window(const sw_conn *conn,
                                   uint32_t id); /* octets; id 0: the connection; may be negative (6.9.2); 0: no stream */
SW_API int64_t sw_conn_recv_window(const sw_conn *conn, uint32_t id);
SW_API const char *
sw_conn_stream_state(const sw_conn *conn, uint32_t id); /* the state's name in spec/machines/stream.yaml; static */
SW_API const char *sw_conn_state(const sw_conn *conn);  /* the connection machine's state; static */

/* Iterates over the streams that are not yet released, in no order: start with 0; 0 ends, and is the answer when `after` is gone.
 */
SW_API uint32_t sw_conn_next_stream(const sw_conn *conn, uint32_t after);

SW_API enum sw_status sw_conn_set_stream_user(sw_conn *conn, uint32_t id, void *user); /* SW_STATUS_NO_STREAM */
SW_API void *sw_conn_stream_user(const sw_conn *conn, uint32_t id);                    /* NULL: none */
SW_API void sw_conn_set_user(sw_conn *conn, void *user);
SW_API void *sw_conn_user(const sw_conn *conn);

/* Counts since the connection was made, in streams and octets. */
typedef struct sw_statistics {
    uint32_t streams_open; /* open or half-closed now */
    uint32_t streams_held; /* records in use: open, reserved, or closed and not yet released */
    uint64_t octets_received;
    uint64_t octets_sent; /* reported as sent, content by reference included */
    size_t output_held;            /* octets of output that the library holds now */
    uint32_t used[SW_LIMIT_COUNT]; /* what is charged against each limit now */
} sw_statistics;
SW_API void sw_conn_statistics(const sw_conn *conn, sw_statistics *statistics);

#ifdef __cplusplus
}
#endif

#endif
