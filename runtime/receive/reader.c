/* The frame reader (RFC 9113 3.4, 4.1, 4.2): octets become frames, split or joined anywhere. */
#include "receive/recv.h"

#include <string.h>

#include "connection/charge.h"
#include "flow/flow.h"
#include "state/refuse.h"
#include "support/compiler.h"

static void
take_octets(sw_octets *in, size_t length)
{
    if (length)
        in->octets += length; /* of no octets there may be no address either */
    in->length -= length;
}

/* Where a payload that was cut is put together. */
static uint8_t *
reassembly_for(sw_conn *conn, uint32_t need)
{
    if (need <= SW_REASSEMBLY_OCTETS)
        return conn->reassembly;
    if (conn->reassembled == 0 && conn->large_size < need) {
        sw_release_memory(&conn->memory, conn->large, conn->large_size);
        conn->large = sw_allocate(&conn->memory, need);
        conn->large_size = conn->large ? need : 0;
        conn->cleanup_due = true;
        if (!conn->large)
            sw_conn_fail_memory(conn);
    }
    return conn->large;
}

/* `need` octets that do not stand in `in` in one piece. */
static SW_COLD const uint8_t *
reassemble_slow(sw_conn *conn, sw_octets *in, uint32_t need)
{
    uint8_t *reassembly = reassembly_for(conn, need);
    if (!reassembly)
        return NULL;
    size_t part = need - conn->reassembled;
    if (part > in->length)
        part = in->length;
    if (part)
        memcpy(reassembly + conn->reassembled, in->octets, part);
    conn->reassembled += (uint32_t)part;
    take_octets(in, part);
    if (conn->reassembled < need)
        return NULL;
    conn->reassembled = 0;
    return reassembly;
}

/* `need` octets in one piece: in `in` itself where they are complete, else gathered. NULL: not complete yet, or no memory. */
static inline const uint8_t *
reassemble(sw_conn *conn, sw_octets *in, uint32_t need)
{
    if (conn->reassembled || in->length < need || !need)
        return reassemble_slow(conn, in, need);
    const uint8_t *whole = in->octets;
    take_octets(in, need);
    return whole;
}

/* ---- frame header ------------------------------------------------------------------------------------------------------------ */

/* A frame whose length or stream identifier is wrong; what is the stream's error alone is skipped. */
static SW_COLD bool
refuse_frame(sw_conn *conn)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    enum sw_check check = sw_frame_fault(&conn->frame, conn->frame_limit);
    uint32_t slot;
    conn->phase = SW_PHASE_PADDING;
    conn->octets_received += SW_FRAME_HEADER_LENGTH + conn->frame.length;
    if (check == SW_CHECK_NONE)
        sw_recv_stream_step(conn, (enum sw_stream_input)rule->length_input, conn->frame.stream_id, &slot);
    else
        sw_recv_fault(conn, check);
    return false;
}

static SW_COLD bool take_whole(sw_conn *conn, sw_octets *in);

static SW_NOINLINE bool
begin_block(sw_conn *conn, sw_octets *in)
{
    conn->phase = SW_PHASE_BODY;
    sw_recv_block_begin(conn);
    /* Events that are due come first; else the fragment is taken at once. */
    return conn->phase == SW_PHASE_BODY && in->length && !sw_conn_has_pending_events(conn) && sw_recv_block_body(conn, in);
}

static SW_COLD bool
begin_whole(sw_conn *conn, sw_octets *in)
{
    conn->phase = SW_PHASE_BODY;
    return !sw_conn_has_pending_events(conn) && take_whole(conn, in);
}

/* The payload of conn->frame, as far as the octets go. */
static inline bool
take_payload(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule)
{
    if (rule->payload == SW_PAYLOAD_CONTENT)
        return sw_recv_data_begin(conn, in);
    if (rule->payload == SW_PAYLOAD_FRAGMENT)
        return begin_block(conn, in);
    if (rule->payload != SW_PAYLOAD_FIXED || !rule->handled || in->length < conn->frame.length)
        return begin_whole(conn, in);
    const uint8_t *payload = in->octets; /* complete: the reader stands at the next header already */
    in->octets += conn->frame.length;
    in->length -= conn->frame.length;
    return sw_recv_control(conn, payload);
}

static SW_COLD bool recompute(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule);

/*
 * The machines have let conn->frame pass. In this function, and in those that lead to it, nothing is done after a call, so that the
 * usual frame, which meets none of the functions that stand apart, needs no registers saved: 40 instructions less.
 */
static SW_NOINLINE bool
judge(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule)
{
    if (!sw_frame_fits(&conn->frame, rule, conn->frame_limit))
        return refuse_frame(conn);
    /* Judged by the frames before: whether this one's payload is content, and counts for the peer, is not known yet. */
    if (conn->octets_received > conn->octets_allowed)
        return recompute(conn, in, rule);
    conn->octets_received += SW_FRAME_HEADER_LENGTH + conn->frame.length;
    return take_payload(conn, in, rule);
}

static SW_COLD bool
recompute(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule)
{
    return sw_conn_passes(conn, sw_limit_received(conn)) && judge(conn, in, rule);
}

/* The frame calls for a warning, which is reported before the payload is taken, as it is when the payload comes later. */
static SW_COLD bool
judge_header(sw_conn *conn, const uint8_t *octets)
{
    sw_octets none = {octets, 0};
    return judge(conn, &none, sw_frame_rule_of(conn->frame.type));
}

/* The machines that see every frame do not pass over conn->frame, or not for nothing. */
static SW_NOINLINE bool
step_frame(sw_conn *conn, sw_octets *in)
{
    bool goes = sw_recv_frame_step(conn);
    if (!goes)
        conn->octets_received += SW_FRAME_HEADER_LENGTH + conn->frame.length;
    if (conn->pending_events & SW_PENDING_LIMITS)
        return goes && judge_header(conn, in->octets);
    return goes && judge(conn, in, sw_frame_rule_of(conn->frame.type));
}

static inline void
read_header(sw_conn *conn, const uint8_t *octets)
{
    const struct sw_frame_header frame = sw_frame_header_read(octets);
    conn->frame.length = frame.length; /* by member: as a whole it would go by way of the stack */
    conn->frame.stream_id = frame.stream_id;
    conn->frame.type = frame.type;
    conn->frame.flags = frame.flags;
    conn->remaining = frame.length;
    conn->pad = 0;
}

/* A frame header in pieces. */
static SW_COLD bool
reassemble_frame(sw_conn *conn, sw_octets *in)
{
    const uint8_t *octets = reassemble_slow(conn, in, SW_FRAME_HEADER_LENGTH);
    if (!octets)
        return false;
    read_header(conn, octets);
    return step_frame(conn, in);
}

/* From the frame header on, as far as the octets go. */
static SW_NOINLINE bool
take_frame(sw_conn *conn, sw_octets *in)
{
    if (conn->reassembled || in->length < SW_FRAME_HEADER_LENGTH)
        return reassemble_frame(conn, in);
    read_header(conn, in->octets);
    in->octets += SW_FRAME_HEADER_LENGTH;
    in->length -= SW_FRAME_HEADER_LENGTH;
    const unsigned index = sw_frame_index[conn->frame.type];
    if (index >= SW_RECV_KIND_RULES || !(conn->unchanged_kinds >> sw_recv_kind(index, conn->frame.flags) & 1))
        return step_frame(conn, in);
    return judge(conn, in, &sw_frame_rules[index]);
}

/* ---- payload ----------------------------------------------------------------------------------------------------------------- */

static SW_COLD void
take_preface(sw_conn *conn, sw_octets *in)
{
    while (in->length && conn->reassembled < SW_PREFACE_LENGTH) {
        if (*in->octets != sw_preface[conn->reassembled]) {
            sw_conn_raise(conn, SW_MACHINE_CONNECTION, sw_connection_input_recv_bad_preface(conn, *in->octets), 0);
            return;
        }
        conn->reassembled++;
        take_octets(in, 1);
    }
    if (conn->reassembled < SW_PREFACE_LENGTH)
        return;
    conn->reassembled = 0;
    conn->phase = SW_PHASE_HEADER;
    conn->octets_received = SW_PREFACE_LENGTH;
    sw_connection_step(conn, SW_CONNECTION_INPUT_RECV_PREFACE, 0);
}

/* Padding length, priority and promised stream identifier stand before content and fragments (RFC 9113 6.1, 6.2, 6.6). */
static SW_COLD void
take_prefix(sw_conn *conn, sw_octets *in)
{
    uint32_t length = sw_frame_prefix_length(&conn->frame);
    const uint8_t *prefix = reassemble(conn, in, length);
    if (!prefix)
        return;

    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    conn->remaining -= length;
    conn->phase = rule->payload == SW_PAYLOAD_CONTENT ? SW_PHASE_CONTENT : SW_PHASE_BODY;
    if (conn->frame.flags & rule->flags & SW_FLAG_PADDED) {
        conn->pad = prefix[0];
        if (conn->pad > conn->remaining) {
            conn->phase = SW_PHASE_PADDING;
            sw_recv_fault(conn, (enum sw_check)rule->padding_check);
            return;
        }
    }
    if (rule->payload == SW_PAYLOAD_CONTENT)
        sw_recv_data_prefix(conn, length);
    else
        sw_recv_block_prefix(conn, prefix);
}

/* A frame that the program does not want to see. */
static void
skip(sw_conn *conn, const struct sw_frame_rule *rule)
{
    uint32_t slot;
    conn->phase = SW_PHASE_PADDING;
    if (conn->frame.stream_id && rule->stream_input != SW_STREAM_INPUT_COUNT)
        sw_recv_stream_step(conn, (enum sw_stream_input)rule->stream_input, conn->frame.stream_id, &slot);
}

/* Payloads that are looked at whole, or as far as they are shown. */
static SW_COLD bool
take_whole(sw_conn *conn, sw_octets *in)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    uint32_t need = conn->remaining;
    bool known = rule->handled;
    if (rule->payload == SW_PAYLOAD_ENTRIES && need / SW_FRAME_SETTINGS_ENTRY_LENGTH > conn->budgets[SW_COUNT_ENTRIES])
        return sw_conn_passes(conn, SW_OVER_ENTRIES);
    if (!known && !conn->options.report_unknown_frames) {
        skip(conn, rule);
        return false;
    }
    uint64_t shown = (uint64_t)rule->prefix + conn->budgets[SW_COUNT_SHOWN_OCTETS];
    if ((rule->payload == SW_PAYLOAD_PREFIXED || rule->payload == SW_PAYLOAD_OPAQUE) && need > shown)
        need = (uint32_t)shown;

    const uint8_t *payload = reassemble(conn, in, need);
    if (!payload)
        return false;
    conn->remaining -= need;
    conn->phase = conn->remaining ? SW_PHASE_PADDING : SW_PHASE_HEADER;
    return sw_recv_control(conn, payload);
}

static SW_NOINLINE bool
take_padding(sw_conn *conn, sw_octets *in)
{
    size_t part = conn->remaining < in->length ? conn->remaining : in->length;
    take_octets(in, part);
    conn->remaining -= (uint32_t)part;
    if (conn->remaining)
        return false;
    sw_recv_next_frame(conn);
    return sw_frame_rule_of(conn->frame.type)->payload == SW_PAYLOAD_CONTENT && sw_recv_data_end(conn);
}

static SW_NOINLINE bool
take_rest(sw_conn *conn, sw_octets *in)
{
    switch ((enum sw_phase)conn->phase) {
    case SW_PHASE_BODY:
        if (sw_frame_rule_of(conn->frame.type)->payload == SW_PAYLOAD_FRAGMENT)
            return sw_recv_block_body(conn, in);
        return take_whole(conn, in);
    case SW_PHASE_PREFIX:
        take_prefix(conn, in);
        return false;
    case SW_PHASE_PADDING:
        return take_padding(conn, in);
    case SW_PHASE_PREFACE:
        take_preface(conn, in);
        return false;
    case SW_PHASE_HEADER:
    case SW_PHASE_CONTENT:
        break;
    }
    return false;
}

static inline bool
take(sw_conn *conn, sw_octets *in)
{
    if (conn->phase == SW_PHASE_HEADER)
        return take_frame(conn, in);
    return conn->phase == SW_PHASE_CONTENT ? sw_recv_data_body(conn, in) : take_rest(conn, in);
}

/* ---- the call ---------------------------------------------------------------------------------------------------------------- */

/* Content that the last event showed is credited, if its stream is still there. */
static void
credit_shown(sw_conn *conn)
{
    sw_limit_refund_on(conn, SW_REFUND_DATA_CONSUMED, 1);
    if (conn->content && conn->content->id == conn->event.stream_id)
        sw_flow_consume(conn, conn->content, conn->current, conn->shown_octets);
    conn->shown_octets = 0;
}

/* What else the last event showed is the program's no more. */
static SW_COLD void
drop_scratch(sw_conn *conn)
{
    if (conn->entries) {
        sw_release_memory(&conn->memory, conn->entries, SW_SETTINGS_ENTRY_OCTETS * conn->entry_count);
        conn->entries = NULL;
    }
    sw_settings_drop_pending(conn);
    sw_fields_free(conn->joined, &conn->memory);
    conn->joined = NULL;
    if (conn->large && !conn->reassembled) {
        sw_release_memory(&conn->memory, conn->large, conn->large_size);
        conn->large = NULL;
        conn->large_size = 0;
    }
    conn->cleanup_due = conn->large != NULL;
}

/* After the last event. */
static SW_NOINLINE void
clear(sw_conn *conn)
{
    conn->cleanup_due = false;
    if (conn->entries || conn->large || conn->pending || conn->joined)
        drop_scratch(conn);
    if (conn->shown_octets)
        credit_shown(conn);
    else if (conn->options.manual_credit && conn->content)
        sw_flow_list_due(conn, conn->content, conn->current);
}

enum sw_status
sw_conn_recv(sw_conn *conn, sw_octets *in, const sw_event **event)
{
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    *event = &conn->event;
    if (conn->cleanup_due)
        clear(conn);
    for (;;) {
        if (sw_conn_has_pending_events(conn)) {
            if (sw_conn_emit_pending(conn))
                return SW_STATUS_EVENT;
            if (conn->refuses) {
                take_octets(in, in->length);
                /* The program may be writing content of a stream's: the end is reported when that is over. */
                bool flushing = conn->streams.queues[SW_QUEUE_FLUSHING].head != SW_SLOT_NONE;
                return flushing ? SW_STATUS_OK : sw_refuse(conn, (enum sw_check)conn->refuses);
            }
        }
        /* A payload of no octets is complete at once, whether or not more octets are there. */
        if (!in->length && (conn->phase <= SW_PHASE_HEADER || conn->remaining))
            return SW_STATUS_OK;
        if (take(conn, in))
            return SW_STATUS_EVENT;
    }
}
