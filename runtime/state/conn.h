/* What a connection holds. Only the files of runtime/ see inside. */
#ifndef SW_CONN_H
#define SW_CONN_H

#include "checks.h"
#include "fields/section.h"
#include "frame_events.h"
#include "frames.h"
#include "hpack/hpack.h"
#include "limits.h"
#include "machines.h"
#include "options.h"
#include "output/output.h"
#include "settings.h"
#include "state/clock.h"
#include "statewire/statewire.h"
#include "streams/streams.h"

enum {
    SW_REASSEMBLY_OCTETS = 24, /* holds a frame header, or the fixed part of any payload but SETTINGS and GOAWAY */
    SW_DEBUG_OCTETS = 1024     /* of debug data that a program may put into a GOAWAY */
};

/* What the option count_frames counts: frames by rule, received and sent. */
struct sw_counts {
    sw_frame_count frames[2][SW_FRAME_RULE_UNKNOWN + 1];
    uint64_t streams_refused, calls_refused;
};

/* What sw_config_set_trace() set, and what is counted where frames are traced. */
struct sw_hooks {
    sw_trace_step_hook *step;
    sw_trace_frame_hook *frame;
    void *arg;
    struct sw_counts *counts; /* NULL: nobody asked for it */
};

struct sw_config {
    sw_allocator memory;
    struct sw_hooks hooks;
    uint32_t settings[SW_SETTING_COUNT];
    uint32_t budgets[SW_LIMIT_COUNT];
    struct sw_options options;
    uint8_t role;
    struct sw_timeouts timeouts;
};

/* The last call that was refused. */
struct sw_refused {
    struct sw_cause cause;
    int8_t status; /* enum sw_status; SW_STATUS_OK: none was */
    uint32_t at;   /* the index of the field or setting at fault; UINT32_MAX: none */
};

/* How many of something wait for the output to be sent. Exact while nothing is sent; never too low. */
struct sw_waiting {
    uint64_t mark; /* position of the output that separates the two */
    uint32_t before, after;
};

/* Settings of ours that are not in force: in flight, and wanted. Then what an acknowledgement has put in force, while its event is shown. */
struct sw_pending {
    uint32_t sent[SW_SETTING_COUNT];
    uint32_t wanted[SW_SETTING_COUNT];
    sw_setting entries[SW_SETTING_COUNT];
    sw_changed_setting changes[SW_SETTING_COUNT];
};

/* Settings of the peer's that are not known (RFC 9113 6.5.2). */
struct sw_kept {
    size_t count;
    sw_setting settings[];
};

static inline size_t
sw_kept_size(size_t count)
{
    return sizeof(struct sw_kept) + count * sizeof(sw_setting);
}

/* Where the frame reader stands. Not protocol state: only how far octets have come. */
enum sw_phase {
    SW_PHASE_PREFACE,
    SW_PHASE_HEADER, /* then: inside a frame */
    SW_PHASE_PREFIX,
    SW_PHASE_CONTENT,
    SW_PHASE_BODY,
    SW_PHASE_PADDING
};

/* What becomes of a field block when it is complete. */
enum sw_block_use { SW_BLOCK_NONE, SW_BLOCK_DISCARD, SW_BLOCK_SECTION, SW_BLOCK_PROMISE };

/* In an order without holes: an idle connection is little else than this. */
struct sw_conn {
    struct sw_streams streams;
    struct sw_output output;
    struct sw_hpack_decoder decoder;
    struct sw_hpack_encoder encoder;
    sw_allocator memory;
    struct sw_hooks *hooks; /* NULL: nobody listens */
    struct sw_clock *clock; /* NULL: nobody says what time it is, and nothing has a time */
    void *user;
    sw_event event;

    /* What the program has configured, and the machines that a connection has one of. */
    struct sw_options options;
    uint8_t role;
    uint8_t states[SW_MACHINE_COUNT]; /* by enum sw_machine */
    /* No protocol state: who has control, what is owed to buffers, and whether credit waits for more of it. */
    bool in_callback;
    bool cleanup_due; /* the last event left something to be given back */
    bool granted;     /* some of `credit` is not to wait */

    /* Reading. */
    uint8_t content_state, content_message; /* of a stream, and its message, whose machines pass over DATA; or no state at all */
    struct sw_frame_header frame;
    uint32_t remaining;   /* payload octets not yet taken, padding included */
    uint32_t pad;         /* of them padding at the end */
    uint32_t reassembled; /* octets in the reassembly buffer */
    uint32_t current;     /* slot of `content` */
    uint32_t
        unchanged_kinds; /* bit per kind of frame header (sw_recv_kind()) that changes no machine which sees all; 0: not known */
    uint8_t *large;      /* reassembly buffer of a payload larger than reassembly[], allocated when it is split */
    uint8_t reassembly[SW_REASSEMBLY_OCTETS];
    uint8_t phase;         /* enum sw_phase */
    uint8_t block_use;     /* enum sw_block_use: what the stream's cell made of the block that the decoder is inside of, if it is */
    uint8_t block_flags;   /* END_STREAM, PRIORITY of the HEADERS that began the block */
    uint8_t block_refusal; /* enum sw_check: why the stream that the block opens or promises is refused, if it is */
    uint32_t block_stream, block_promised;
    uint32_t block_continuations, block_shorts;
    sw_priority block_priority;
    uint32_t large_size;                        /* octets of large[] */
    struct sw_facts facts_received, facts_sent; /* of the last section each way */
    struct sw_stream *content;                  /* of the DATA frame; NULL: not live */
    sw_setting *entries;                        /* of the SETTINGS event that was shown, and what they changed */
    sw_field_list *joined;                      /* the section that was shown, where cookies are joined */
    uint32_t entry_count;
    uint32_t shown_octets; /* of content that the last event showed, to be credited */

    /* Settings: what the peer said, and ours in force. */
    uint32_t theirs[SW_SETTING_COUNT];
    uint32_t ours[SW_SETTING_COUNT];
    struct sw_pending *pending; /* while one of ours is not acknowledged, or the event of that is shown */
    struct sw_kept *kept;       /* settings of the peer's that are not known; NULL: none came */
    uint32_t stream_limit;      /* of the peer's streams: what was promised it last, or more */
    uint32_t frame_limit;       /* of the peer's payloads, in octets, likewise */

    /* Flow control of the connection (RFC 9113 6.9.1). */
    int32_t send_window;
    int32_t recv_window;
    uint32_t window_size;   /* what recv_window is kept at */
    uint32_t former_window; /* our INITIAL_WINDOW_SIZE before it was lowered, which holds up to the stream former_last */
    uint32_t former_last;
    uint32_t credit;         /* octets to be credited, WINDOW_UPDATE not yet written */
    int32_t send_window_top; /* no stream's relative send window is above it */
    uint32_t tight_ack;      /* the position of the output behind the last acknowledgement that does not go ahead: its low bits */

    /* Stream identifiers (RFC 9113 5.1.1) and counts (5.1.2). */
    uint32_t last_ours, last_theirs;    /* highest that was opened or reserved */
    uint32_t last_shown;                /* highest of the peer's that the program was shown */
    uint32_t our_goaway, their_goaway;  /* last stream identifiers announced */
    uint32_t counts[2], count_reserved; /* by SW_OURS, SW_THEIRS */
    uint32_t unreleased;                /* closed streams that were delivered and are not released */
    uint32_t our_stream_limit;          /* what the peer lets us open at once, or, before it has said so, what we assume */
    uint32_t pings_sent;                /* the program's, not yet acknowledged */
    uint32_t ping_at, settings_at;      /* sw_grace_now() when the oldest of them, and our last SETTINGS, was written */

    /* Limits. */
    const uint32_t *budgets;           /* sw_limit_budgets, or a copy of the configuration's where they differ */
    int32_t balance[SW_BALANCE_COUNT]; /* what is left of each budget before the program is warned; INT32_MAX: not enforced */
    uint32_t scaled_to;                /* the connection window that scaled budgets were computed from */
    uint32_t charged;                  /* bit per balance that may be below its budget */
    struct sw_hpack_limits list_limits;
    struct sw_waiting control, closed; /* control frames that wait in the output, and streams that are gone before their frames */
    uint64_t octets_received, octets_allowed, payload;
    uint64_t returnable;         /* octets of content that we sent, once for each window that they may be returned to */
    uint8_t uncounted_opened;    /* streams that no refund was given for yet */
    uint8_t uncounted_frames;    /* DATA frames sent, likewise */
    uint8_t refuses;             /* once dead: enum sw_check, of the calls that take octets; stands here as there is room */
    uint16_t early_refused;      /* streams that were refused before the peer could know better */
    uint16_t uncounted_received; /* octets of content, likewise */

    /* Pending reports. */
    struct sw_refused refused;
    struct sw_cause cause;   /* of the last error */
    uint32_t pending_events; /* bit per balance that is to be warned of, then SW_NOTICE_* */
    uint32_t cause_error;
    uint32_t cause_stream;
};

enum { SW_THEIRS, SW_OURS }; /* as sw_conn_is_ours() says */

enum {
    SW_PENDING_LIMITS = (1 << SW_BALANCE_COUNT) - 1,
    SW_PENDING_SENT = 1 << 26,              /* output went out that closed streams may have waited for */
    SW_PENDING_OUTPUT_AVAILABLE = 1 << 27,  /* a call was refused for want of room in the output */
    SW_PENDING_TIMEOUT = 1 << 29,           /* something has not come in time */
    SW_PENDING_STREAMS_AVAILABLE = 1 << 28, /* the program was refused a stream and has had no event of room since */
    SW_PENDING_ENDED = 1 << 30              /* see `refuses` */
};

_Static_assert((int)SW_BALANCE_COUNT <= 26, "a bit for each balance, as codegen/model/base/widths.py knows");

/* The last error was a stream error, not yet reported. Beside the others, as an enumerator is an int. */
#define SW_PENDING_STREAM_ERROR (UINT32_C(1) << 31)

static inline struct sw_cause
sw_cause_check(enum sw_check check)
{
    return (struct sw_cause){.check = (uint16_t)check};
}

static inline struct sw_cause
sw_cause_cell(enum sw_machine machine, unsigned state, unsigned input)
{
    return (struct sw_cause){.machine = (uint8_t)machine, .state = (uint8_t)state, .input = (uint8_t)input};
}

/* What sw_conn_error() reports. */
static inline void
sw_conn_note_error(sw_conn *conn, enum sw_error error, uint32_t stream_id, struct sw_cause cause)
{
    conn->cause = cause;
    conn->cause_stream = stream_id;
    conn->cause_error = (uint32_t)error;
}

static inline bool
sw_conn_dead(const sw_conn *conn)
{
    return sw_connection_attributes[conn->states[SW_MACHINE_CONNECTION]] & SW_CONNECTION_IS_DEAD;
}

/* The library holds as much output as it may: every call that writes asks here, and sw_conn_has_room() asks for those who wait. */
static inline bool
sw_conn_output_full(const sw_conn *conn)
{
    return sw_output_full(&conn->output, conn->budgets[SW_COUNT_OUTPUT_OCTETS]);
}

/* Octets of copied content that the output takes. */
static inline size_t
sw_conn_output_room(const sw_conn *conn)
{
    const uint32_t budget = conn->budgets[SW_COUNT_OUTPUT_OCTETS];
    const uint64_t taken = sw_output_taken(&conn->output, budget);
    return taken < budget ? budget - (size_t)taken : 0;
}

static inline bool
sw_conn_has_room(const sw_conn *conn)
{
    return sw_output_has_room(&conn->output, conn->budgets[SW_COUNT_OUTPUT_OCTETS], conn->options.output_burst);
}

/* Our settings as sent last, acknowledged or not. */
static inline const uint32_t *
sw_conn_sent_settings(const sw_conn *conn)
{
    return conn->pending ? conn->pending->sent : conn->ours;
}

static inline uint32_t
sw_conn_sent_setting(const sw_conn *conn, enum sw_setting_index index)
{
    return sw_conn_sent_settings(conn)[index];
}

/* The peer's last stream that the program was shown, unless it has named a lower one in a GOAWAY (RFC 9113 6.8). */
static inline uint32_t
sw_conn_last_taken(const sw_conn *conn)
{
    return conn->last_shown < conn->our_goaway ? conn->last_shown : conn->our_goaway;
}

/* Does `id` belong to streams that we open? (RFC 9113 5.1.1) */
static inline bool
sw_conn_is_ours(const sw_conn *conn, uint32_t id)
{
    return (id & 1) == (conn->role == SW_ROLE_CLIENT);
}

#endif
