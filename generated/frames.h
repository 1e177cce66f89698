/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_FRAMES_H
#define SW_FRAMES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "checks.h"
#include "octets.h"
#include "statewire/protocol.h"

/* How the runtime takes a payload. */
enum sw_payload {
    SW_PAYLOAD_CONTENT,  /* content of a message */
    SW_PAYLOAD_FRAGMENT, /* a fragment of a field block */
    SW_PAYLOAD_FIXED,    /* fixed fields */
    SW_PAYLOAD_ENTRIES,  /* entries of fixed fields */
    SW_PAYLOAD_PREFIXED, /* fixed fields, then opaque octets */
    SW_PAYLOAD_OPAQUE    /* opaque octets */
};

/* Who takes content and fragments; all other frames go by dispatch.h. */
enum sw_handler { SW_HANDLER_NONE, SW_HANDLER_CONTENT, SW_HANDLER_SECTION, SW_HANDLER_PROMISE, SW_HANDLER_CONTINUATION };

/* Is there a frame that it takes? What no frame needs is not compiled. */
#define SW_HANDLES_CONTENT      1
#define SW_HANDLES_SECTION      1
#define SW_HANDLES_PROMISE      1
#define SW_HANDLES_CONTINUATION 1

/* What a stream identifier may be: bit 0 for zero, bit 1 for others. */
enum { SW_STREAM_ID_ZERO = 1, SW_STREAM_ID_NONZERO = 2, SW_STREAM_ID_ANY = 3 };

/* What a client sends before its first frame; rfc9113 3.4. */
enum { SW_PREFACE_LENGTH = 24 };

extern const uint8_t sw_preface[SW_PREFACE_LENGTH];

/* What a status line of HTTP/1.x begins with; rfc9112 4, rfc9112 2.3. */
#define SW_HTTP1 "HTTP/"

enum {
    SW_STREAM_ID_MAX = 0x7fffffff, /* the largest stream identifier; rfc9113 5.1.1 */
    SW_WINDOW_MAX = 0x7fffffff     /* the largest flow-control window; rfc9113 6.9.1 */
};

/* Lengths in octets: of the frame header (RFC 9113 4.1), and of frames with their fixed fields. */
enum {
    SW_FRAME_HEADER_LENGTH = 9,
    SW_FRAME_DATA_LENGTH = SW_FRAME_HEADER_LENGTH,
    SW_FRAME_HEADERS_LENGTH = SW_FRAME_HEADER_LENGTH,
    SW_FRAME_PRIORITY_LENGTH = SW_FRAME_HEADER_LENGTH + 5,
    SW_FRAME_RST_STREAM_LENGTH = SW_FRAME_HEADER_LENGTH + 4,
    SW_FRAME_SETTINGS_LENGTH = SW_FRAME_HEADER_LENGTH,
    SW_FRAME_SETTINGS_ENTRY_LENGTH = 6,
    SW_FRAME_PUSH_PROMISE_LENGTH = SW_FRAME_HEADER_LENGTH + 4,
    SW_FRAME_PING_LENGTH = SW_FRAME_HEADER_LENGTH + 8,
    SW_FRAME_GOAWAY_LENGTH = SW_FRAME_HEADER_LENGTH + 8,
    SW_FRAME_WINDOW_UPDATE_LENGTH = SW_FRAME_HEADER_LENGTH + 4,
    SW_FRAME_CONTINUATION_LENGTH = SW_FRAME_HEADER_LENGTH,
    SW_FRAME_ALTSVC_LENGTH = SW_FRAME_HEADER_LENGTH + 2,
    SW_FRAME_ORIGIN_LENGTH = SW_FRAME_HEADER_LENGTH,
    SW_FRAME_ORIGIN_ENTRY_LENGTH = 2, /* without origin */
    SW_FRAME_PRIORITY_UPDATE_LENGTH = SW_FRAME_HEADER_LENGTH + 4
};

struct sw_frame_header {
    uint32_t length;    /* of the payload, in octets */
    uint32_t stream_id; /* without the reserved bit */
    uint8_t type;       /* enum sw_frame_type, or unknown */
    uint8_t flags;      /* SW_FLAG_* */
};

/* What a frame of one type must satisfy, and what it raises. Checks are enum sw_check; inputs are of the machines in machines.h. */
struct sw_frame_rule {
    uint32_t length_max; /* of the payload */
    uint16_t stream_id_check;
    uint16_t length_check;
    uint16_t padding_check;   /* padding longer than what is left for it */
    uint16_t empty_check;     /* a payload with `empty_flag` */
    uint8_t stream_id;        /* SW_STREAM_ID_* */
    uint8_t prefix;           /* octets of the fields that are always there, before content, fragment or opaque rest */
    uint8_t optional_flag[2]; /* with this flag, further octets; the first is the padding length where there is padding */
    uint8_t optional[2];
    uint8_t length_multiple;     /* 1: any */
    uint8_t empty_flag;          /* 0: none */
    uint8_t length_flags;        /* those among them that bear on the length: optional_flag, empty_flag */
    uint8_t flags;               /* defined ones */
    uint8_t payload;             /* enum sw_payload */
    uint8_t handler;             /* enum sw_handler, of content and fragments */
    uint8_t handled;             /* 0: reported or ignored, as a frame of an unknown type */
    uint8_t guarded;             /* a guard may choose another than these, or other machines have an input: inputs.h */
    uint8_t connection_input[2]; /* [is ACK set] */
    uint8_t block_input[2];      /* [is END_HEADERS set] */
    uint8_t stream_input;        /* SW_STREAM_INPUT_COUNT: none */
    uint8_t length_input;        /* for the stream in place of length_check; SW_STREAM_INPUT_COUNT: none */
};

/* The handled types, then the rule for all others. */
enum {
    SW_FRAME_RULE_DATA,
    SW_FRAME_RULE_HEADERS,
    SW_FRAME_RULE_PRIORITY,
    SW_FRAME_RULE_RST_STREAM,
    SW_FRAME_RULE_SETTINGS,
    SW_FRAME_RULE_PUSH_PROMISE,
    SW_FRAME_RULE_PING,
    SW_FRAME_RULE_GOAWAY,
    SW_FRAME_RULE_WINDOW_UPDATE,
    SW_FRAME_RULE_CONTINUATION,
    SW_FRAME_RULE_ALTSVC,
    SW_FRAME_RULE_ORIGIN,
    SW_FRAME_RULE_PRIORITY_UPDATE,
    SW_FRAME_RULE_UNKNOWN
};

extern const struct sw_frame_rule sw_frame_rules[SW_FRAME_RULE_UNKNOWN + 1];
extern const uint8_t sw_frame_index[256]; /* of the rule, by type */

static inline const struct sw_frame_rule *
sw_frame_rule_of(uint8_t type)
{
    return sw_frame_rules + sw_frame_index[type];
}

/* Octets of the payload before the content, fragment or opaque rest. */
static inline uint32_t
sw_frame_prefix_of(const struct sw_frame_rule *rule, uint8_t flags)
{
    uint32_t length = rule->prefix;
    if (flags & rule->optional_flag[0])
        length += rule->optional[0];
    if (flags & rule->optional_flag[1])
        length += rule->optional[1];
    return length;
}

static inline uint32_t
sw_frame_prefix_length(const struct sw_frame_header *frame)
{
    return sw_frame_prefix_of(sw_frame_rule_of(frame->type), frame->flags);
}

/* What a frame that breaks a rule of its header breaks: the frame is looked at again, rule by rule. */
enum sw_check sw_frame_fault(const struct sw_frame_header *frame, uint32_t max_frame_size);

/*
 * Whether a frame header may stand: its length, by itself and against our MAX_FRAME_SIZE, and its stream identifier. Padding and
 * values of fields are looked at when they have been read.
 *
 *   rule  sw_frame_rule_of() its type
 */
static inline bool
sw_frame_fits(const struct sw_frame_header *frame, const struct sw_frame_rule *rule, uint32_t max_frame_size)
{
    uint32_t least = rule->prefix, most = rule->length_max;
    if (frame->flags & rule->length_flags) { /* few frames have one */
        least = sw_frame_prefix_of(rule, frame->flags);
        most = frame->flags & rule->empty_flag ? 0 : most;
    }
    return frame->length <= max_frame_size && frame->length - least <= most - least && /* below the least it wraps round */
           (rule->stream_id & (frame->stream_id ? SW_STREAM_ID_NONZERO : SW_STREAM_ID_ZERO)) &&
           (rule->length_multiple == 1 || frame->length % rule->length_multiple == 0);
}

/* The same by name: SW_CHECK_NONE or what it breaks. */
static inline enum sw_check
sw_frame_check(const struct sw_frame_header *frame, const struct sw_frame_rule *rule, uint32_t max_frame_size)
{
    return sw_frame_fits(frame, rule, max_frame_size) ? SW_CHECK_NONE : sw_frame_fault(frame, max_frame_size);
}

/* RFC 9113 4.1. The reserved bit is not looked at. */
static inline struct sw_frame_header
sw_frame_header_read(const uint8_t in[SW_FRAME_HEADER_LENGTH])
{
    return (struct sw_frame_header){
        .length = sw_read_32(in) >> 8, /* one load, where 24 bits would be two */
        .stream_id = sw_read_32(in + 5) & 0x7fffffff,
        .type = in[3],
        .flags = in[4],
    };
}

/* Returns what follows the header. */
static inline uint8_t *
sw_frame_header_write(uint8_t *out, uint32_t length, uint8_t type, uint8_t flags, uint32_t stream_id)
{
    out = sw_write_32(out, length << 8 | type);
    out = sw_write_8(out, flags);
    return sw_write_32(out, stream_id);
}

/*
 * Fields of each frame, in the order of the wire. _read takes the payload, as much of it as sw_frame_prefix_length() says, after
 * sw_frame_check(); fields that a flag leaves out become 0. _check says whether a value is an error. _write writes header and fixed
 * fields, and returns what follows; rest_length is what the caller adds, padding included. Where a field says how many octets
 * another has, _read moves a cursor over the payload, or over the next entry of it, and returns false where that is too short.
 */

/* DATA: rfc9113 6.1 */
struct sw_frame_data {
    uint8_t pad_length; /* with PADDED */
};

static inline void
sw_frame_data_read(const uint8_t *payload, uint8_t flags, struct sw_frame_data *out)
{
    memset(out, 0, sizeof *out);
    if (flags & SW_FLAG_PADDED) {
        out->pad_length = (uint8_t)sw_read_8(payload);
        payload += 1;
    }
    (void)payload;
}

static inline enum sw_check
sw_frame_data_check(const struct sw_frame_data *fields, uint8_t flags, uint32_t stream_id)
{
    (void)fields;
    (void)flags;
    (void)stream_id;
    return SW_CHECK_NONE;
}

uint8_t *
sw_frame_data_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_data *fields, uint32_t rest_length);

/* HEADERS: rfc9113 6.2 */
struct sw_frame_headers {
    uint8_t pad_length;         /* with PADDED */
    bool exclusive;             /* with PRIORITY */
    uint32_t stream_dependency; /* with PRIORITY */
    uint16_t weight;            /* with PRIORITY */
};

static inline void
sw_frame_headers_read(const uint8_t *payload, uint8_t flags, struct sw_frame_headers *out)
{
    memset(out, 0, sizeof *out);
    if (flags & SW_FLAG_PADDED) {
        out->pad_length = (uint8_t)sw_read_8(payload);
        payload += 1;
    }
    if (flags & SW_FLAG_PRIORITY) {
        out->exclusive = (sw_read_32(payload) >> 31) != 0;
        out->stream_dependency = sw_read_32(payload) & 0x7fffffff;
        payload += 4;
        out->weight = (uint16_t)(sw_read_8(payload) + 1);
        payload += 1;
    }
    (void)payload;
}

static inline enum sw_check
sw_frame_headers_check(const struct sw_frame_headers *fields, uint8_t flags, uint32_t stream_id)
{
    if (flags & SW_FLAG_PRIORITY && fields->stream_dependency == stream_id)
        return SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY; /* rfc9113 5.3.2 */
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_headers_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_headers *fields,
                                uint32_t rest_length);

/* PRIORITY: rfc9113 6.3 */
struct sw_frame_priority {
    bool exclusive;
    uint32_t stream_dependency;
    uint16_t weight;
};

static inline void
sw_frame_priority_read(const uint8_t *payload, struct sw_frame_priority *out)
{
    out->exclusive = (sw_read_32(payload) >> 31) != 0;
    out->stream_dependency = sw_read_32(payload) & 0x7fffffff;
    out->weight = (uint16_t)(sw_read_8(payload + 4) + 1);
}

static inline enum sw_check
sw_frame_priority_check(const struct sw_frame_priority *fields, uint8_t flags, uint32_t stream_id)
{
    (void)fields;
    (void)flags;
    (void)stream_id;
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_priority_write(uint8_t *out, uint32_t stream_id, bool exclusive, uint32_t stream_dependency, uint16_t weight);

/* RST_STREAM: rfc9113 6.4 */
struct sw_frame_rst_stream {
    uint32_t error_code;
};

static inline void
sw_frame_rst_stream_read(const uint8_t *payload, struct sw_frame_rst_stream *out)
{
    out->error_code = sw_read_32(payload);
}

static inline enum sw_check
sw_frame_rst_stream_check(const struct sw_frame_rst_stream *fields, uint8_t flags, uint32_t stream_id)
{
    (void)fields;
    (void)flags;
    (void)stream_id;
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_rst_stream_write(uint8_t *out, uint32_t stream_id, uint32_t error_code);

/* SETTINGS: rfc9113 6.5 */
struct sw_frame_settings_entry {
    uint16_t identifier;
    uint32_t value;
};

static inline void
sw_frame_settings_entry_read(const uint8_t *payload, struct sw_frame_settings_entry *out)
{
    out->identifier = (uint16_t)sw_read_16(payload);
    out->value = sw_read_32(payload + 2);
}

uint8_t *sw_frame_settings_entry_write(uint8_t *out, uint16_t identifier, uint32_t value);

uint8_t *sw_frame_settings_write(uint8_t *out, uint8_t flags, uint32_t rest_length);

/* PUSH_PROMISE: rfc9113 6.6 */
struct sw_frame_push_promise {
    uint8_t pad_length; /* with PADDED */
    uint32_t promised_stream_id;
};

static inline void
sw_frame_push_promise_read(const uint8_t *payload, uint8_t flags, struct sw_frame_push_promise *out)
{
    memset(out, 0, sizeof *out);
    if (flags & SW_FLAG_PADDED) {
        out->pad_length = (uint8_t)sw_read_8(payload);
        payload += 1;
    }
    out->promised_stream_id = sw_read_32(payload) & 0x7fffffff;
    payload += 4;
    (void)payload;
}

static inline enum sw_check
sw_frame_push_promise_check(const struct sw_frame_push_promise *fields, uint8_t flags, uint32_t stream_id)
{
    (void)flags;
    (void)stream_id;
    if (fields->promised_stream_id == 0)
        return SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO; /* rfc9113-6.6-13 */
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_push_promise_write(uint8_t *out, uint8_t flags, uint32_t stream_id, const struct sw_frame_push_promise *fields,
                                     uint32_t rest_length);

/* PING: rfc9113 6.7 */
struct sw_frame_ping {
    uint8_t opaque_data[8];
};

static inline void
sw_frame_ping_read(const uint8_t *payload, struct sw_frame_ping *out)
{
    memcpy(out->opaque_data, payload, 8);
}

static inline enum sw_check
sw_frame_ping_check(const struct sw_frame_ping *fields, uint8_t flags, uint32_t stream_id)
{
    (void)fields;
    (void)flags;
    (void)stream_id;
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_ping_write(uint8_t *out, uint8_t flags, const uint8_t opaque_data[8]);

/* GOAWAY: rfc9113 6.8 */
struct sw_frame_goaway {
    uint32_t last_stream_id;
    uint32_t error_code;
};

static inline void
sw_frame_goaway_read(const uint8_t *payload, struct sw_frame_goaway *out)
{
    out->last_stream_id = sw_read_32(payload) & 0x7fffffff;
    out->error_code = sw_read_32(payload + 4);
}

static inline enum sw_check
sw_frame_goaway_check(const struct sw_frame_goaway *fields, uint8_t flags, uint32_t stream_id)
{
    (void)fields;
    (void)flags;
    (void)stream_id;
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_goaway_write(uint8_t *out, uint32_t last_stream_id, uint32_t error_code, uint32_t rest_length);

/* WINDOW_UPDATE: rfc9113 6.9 */
struct sw_frame_window_update {
    uint32_t increment;
};

static inline void
sw_frame_window_update_read(const uint8_t *payload, struct sw_frame_window_update *out)
{
    out->increment = sw_read_32(payload) & 0x7fffffff;
}

static inline enum sw_check
sw_frame_window_update_check(const struct sw_frame_window_update *fields, uint8_t flags, uint32_t stream_id)
{
    (void)flags;
    (void)stream_id;
    if (fields->increment == 0)
        return SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT; /* rfc9113-6.9-03, rfc9113-5.4.1-03 */
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_window_update_write(uint8_t *out, uint32_t stream_id, uint32_t increment);

/* CONTINUATION: rfc9113 6.10 */

uint8_t *sw_frame_continuation_write(uint8_t *out, uint8_t flags, uint32_t stream_id, uint32_t rest_length);

/* ALTSVC: rfc7838 4 */
struct sw_frame_altsvc {
    uint16_t origin_length;
    sw_octets origin; /* as many as origin_length says, or as are there */
    sw_octets field_value;
};

static inline bool
sw_frame_altsvc_read(struct sw_cursor *payload, struct sw_frame_altsvc *out)
{
    sw_octets fixed;
    if (!sw_cursor_take(payload, 2, &fixed) || fixed.length < 2)
        return false;
    out->origin_length = (uint16_t)sw_read_16(fixed.octets);
    if (!sw_cursor_take(payload, out->origin_length, &out->origin))
        return false;
    return sw_cursor_take(payload, payload->left, &out->field_value);
}

static inline enum sw_check
sw_frame_altsvc_check(const struct sw_frame_altsvc *fields, uint8_t flags, uint32_t stream_id)
{
    (void)flags;
    if (stream_id == 0 && fields->origin_length == 0)
        return SW_CHECK_FRAME_ALTSVC_NO_ORIGIN; /* rfc7838-4-04 */
    if (stream_id != 0 && fields->origin_length > 0)
        return SW_CHECK_FRAME_ALTSVC_TWO_ORIGINS; /* rfc7838-4-05 */
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_altsvc_write(uint8_t *out, uint32_t stream_id, sw_octets origin, uint32_t rest_length);

/* ORIGIN: rfc8336 2 */
struct sw_frame_origin_entry {
    uint16_t origin_length;
    sw_octets origin; /* as many as origin_length says, or as are there */
};

static inline bool
sw_frame_origin_entry_read(struct sw_cursor *payload, struct sw_frame_origin_entry *out)
{
    sw_octets fixed;
    if (!sw_cursor_take(payload, 2, &fixed) || fixed.length < 2)
        return false;
    out->origin_length = (uint16_t)sw_read_16(fixed.octets);
    if (!sw_cursor_take(payload, out->origin_length, &out->origin))
        return false;
    return true;
}

uint8_t *sw_frame_origin_entry_write(uint8_t *out, sw_octets origin);

uint8_t *sw_frame_origin_write(uint8_t *out, uint32_t rest_length);

/* PRIORITY_UPDATE: rfc9218 7.1 */
struct sw_frame_priority_update {
    uint32_t prioritized_stream_id;
};

static inline void
sw_frame_priority_update_read(const uint8_t *payload, struct sw_frame_priority_update *out)
{
    out->prioritized_stream_id = sw_read_32(payload) & 0x7fffffff;
}

static inline enum sw_check
sw_frame_priority_update_check(const struct sw_frame_priority_update *fields, uint8_t flags, uint32_t stream_id)
{
    (void)flags;
    (void)stream_id;
    if (fields->prioritized_stream_id == 0)
        return SW_CHECK_FRAME_PRIORITY_UPDATE_STREAM_ZERO; /* rfc9218-7.1-09 */
    return SW_CHECK_NONE;
}

uint8_t *sw_frame_priority_update_write(uint8_t *out, uint32_t prioritized_stream_id, uint32_t rest_length);

#endif
