/* The frame reader (RFC 9113 3.4, 4.1, 4.2): octets become frames, split or joined anywhere. */
#include "recv.h"

#include <string.h>

#include "flow.h"
#include "limit.h"
#include "trace.h"

static void
take_octets(sw_octets *in, size_t length)
{
    if (length)
        in->octets += length; /* of no octets there may be no address either */
    in->length -= length;
}

/* Where a payload that was cut is put together. */
static uint8_t *
stash_for(sw_conn *conn, uint32_t need)
{
    if (need <= SW_STASH_OCTETS)
        return conn->stash;
    if (conn->gathered == 0 && conn->large_size < need) {
        sw_release_memory(&conn->memory, conn->large, conn->large_size);
        conn->large = sw_allocate(&conn->memory, need);
        conn->large_size = conn->large ? need : 0;
        conn->litter = true;
        if (!conn->large)
            sw_conn_fail_memory(conn);
    }
    return conn->large;
}

/* `need` octets that do not stand in `in` in one piece. */
static const uint8_t *
gather_slowly(sw_conn *conn, sw_octets *in, uint32_t need)
{
    uint8_t *stash = stash_for(conn, need);
    if (!stash)
        return NULL;
    size_t part = need - conn->gathered;
    if (part > in->length)
        part = in->length;
    if (part)
        memcpy(stash + conn->gathered, in->octets, part);
    conn->gathered += (uint32_t)part;
    take_octets(in, part);
    if (conn->gathered < need)
        return NULL;
    conn->gathered = 0;
    return stash;
}

/* `need` octets in one piece: in `in` itself where they are complete, else gathered. NULL: not complete yet, or no memory. */
static inline const uint8_t *
gather(sw_conn *conn, sw_octets *in, uint32_t need)
{
    if (conn->gathered || in->length < need || !need)
        return gather_slowly(conn, in, need);
    const uint8_t *whole = in->octets;
    take_octets(in, need);
    return whole;
}

uint8_t *
sw_recv_unrecorded(const sw_conn *conn, uint32_t id, uint8_t *scratch)
{
    bool ours = sw_conn_is_ours(conn, id);
    if (!ours && id > conn->our_goaway) {
        *scratch = SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE; /* RFC 9113 6.8: frames on streams above it are discarded */
        return scratch;
    }
    if (id > (ours ? conn->last_ours : conn->last_theirs)) {
        *scratch = ours ? SW_STREAM_ENTRY_UNOPENED_BY_US : SW_STREAM_ENTRY_UNOPENED_BY_PEER;
        return scratch;
    }
    uint8_t *remembered = sw_streams_recall(&conn->streams, id);
    if (remembered)
        return remembered;
    *scratch = id <= conn->streams.grace_watermark ? SW_STREAM_ENTRY_FORGOTTEN_IN_GRACE : SW_STREAM_ENTRY_FORGOTTEN;
    return scratch;
}

/* The limits that a row charges. */
static void
charge(sw_conn *conn, const struct sw_cell *cell, const struct sw_stream *stream)
{
    if (cell->effect == SW_STREAM_EFFECT_CHARGE_GLITCHES)
        sw_limit_charge(conn, SW_LIMIT_GLITCHES, 1);
    else if (cell->effect == SW_STREAM_EFFECT_CHARGE_WINDOW_UPDATES)
        sw_limit_charge(conn, SW_LIMIT_WINDOW_UPDATES, 1);
    else if (cell->effect == SW_STREAM_EFFECT_CHARGE_RESETS && stream && !(stream->flags & SW_STREAM_ANSWERED))
        sw_limit_charge(conn, SW_LIMIT_RESETS, 1);
}

void
sw_recv_heed(sw_conn *conn, const struct sw_cell *cell, uint8_t before, enum sw_stream_input input, uint32_t id, uint32_t slot)
{
    struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    if (cell->effect)
        charge(conn, cell, stream);
    if (stream && cell->verdict == SW_VERDICT_GO)
        sw_stream_recount(conn, stream, before);
    else
        sw_conn_obey(conn, cell, sw_cause_cell(SW_MACHINE_STREAM, before, input), id, slot);
}

const struct sw_cell *
sw_recv_slot_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t slot)
{
    if (slot != SW_SLOT_NONE) {
        conn->streams.latest = slot;
        return sw_recv_live_step(conn, input, sw_stream_at(&conn->streams, slot), slot);
    }
    uint8_t scratch;
    uint8_t *state = sw_recv_unrecorded(conn, id, &scratch);
    uint8_t before = *state;
    const struct sw_cell *cell = sw_stream_step(conn, state, input, id);
    sw_recv_heed(conn, cell, before, input, id, SW_SLOT_NONE);
    return cell;
}

const struct sw_cell *
sw_recv_stream_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t *slot)
{
    *slot = sw_streams_find(&conn->streams, id);
    return sw_recv_slot_step(conn, input, id, *slot);
}

void
sw_recv_end_stream(sw_conn *conn, uint32_t slot)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint8_t before = stream->state;
    const struct sw_cell *cell = sw_stream_step(conn, &stream->state, SW_STREAM_INPUT_RECV_END_STREAM, stream->id);
    if (cell->verdict != SW_VERDICT_GO) {
        sw_conn_obey(conn, cell, sw_cause_cell(SW_MACHINE_STREAM, before, SW_STREAM_INPUT_RECV_END_STREAM), stream->id, slot);
        return;
    }
    sw_stream_recount(conn, stream, before);
    if (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)
        sw_stream_closed(conn, slot, SW_CLOSED_BY_END_STREAM);
}

void
sw_recv_discarded_end(sw_conn *conn, uint32_t id)
{
    uint8_t scratch;
    uint32_t slot = sw_streams_find(&conn->streams, id);
    uint8_t state = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot)->state : *sw_recv_unrecorded(conn, id, &scratch);
    if (sw_stream_attributes[state] & (SW_STREAM_IS_RECEIVING | SW_STREAM_IS_GRACE))
        sw_recv_slot_step(conn, SW_STREAM_INPUT_RECV_END_STREAM, id, slot);
}

void
sw_recv_refuse(sw_conn *conn, uint32_t slot, bool end, const struct sw_cell *cell, struct sw_cause cause)
{
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint8_t before = stream->state;
    if (end && cell->verdict == SW_VERDICT_STREAM_ERROR) {
        sw_stream_step(conn, &stream->state, SW_STREAM_INPUT_RECV_END_STREAM, stream->id);
        sw_stream_recount(conn, stream, before);
    }
    if (!(sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)) {
        sw_conn_obey(conn, cell, cause, stream->id, slot);
        return;
    }
    /* Both ends are done, so there is nothing to reset: the program hears of the error all the same (RFC 9113 8.1.1). */
    sw_conn_note_error(conn, (enum sw_error)cell->code, stream->id, cause);
    stream->error = cell->code;
    sw_stream_closed(conn, slot, SW_CLOSED_BY_ERROR);
}

/* ---- frame header ------------------------------------------------------------------------------------------------------------ */

static enum sw_header_block_input
block_input(const sw_conn *conn, const struct sw_frame_rule *rule, struct sw_frame_header frame)
{
    unsigned input = rule->block_input[(frame.flags & SW_FLAG_END_HEADERS) != 0];
    bool continues = input == SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION || input == SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_END;
    if (continues && frame.stream_id != conn->block_stream)
        return SW_HEADER_BLOCK_INPUT_RECV_CONTINUATION_ELSEWHERE;
    return (enum sw_header_block_input)input;
}

/* A verdict other than to go on. False: the connection has ended. */
static bool
heed_connection(sw_conn *conn, const struct sw_cell *cell, uint8_t before, enum sw_connection_input input)
{
    sw_conn_obey(conn, cell, sw_cause_cell(SW_MACHINE_CONNECTION, before, input), conn->frame.stream_id, SW_SLOT_NONE);
    return !sw_conn_dead(conn);
}

static inline bool
charge_connection(sw_conn *conn, const struct sw_cell *cell)
{
    if (cell->effect == SW_CONNECTION_EFFECT_CHARGE_WINDOW_UPDATES)
        return sw_limit_charge(conn, SW_LIMIT_WINDOW_UPDATES, 1);
    return cell->effect != SW_CONNECTION_EFFECT_CHARGE_GLITCHES || sw_limit_charge(conn, SW_LIMIT_GLITCHES, 1);
}

static bool
heed_block(sw_conn *conn, const struct sw_cell *cell, uint8_t before, enum sw_header_block_input input)
{
    sw_conn_obey(conn, cell, sw_cause_cell(SW_MACHINE_HEADER_BLOCK, before, input), conn->frame.stream_id, SW_SLOT_NONE);
    return !sw_conn_dead(conn);
}

static inline bool
step_block(sw_conn *conn, const struct sw_frame_rule *rule, struct sw_frame_header frame)
{
    uint8_t before = conn->block_state;
    enum sw_header_block_input input = block_input(conn, rule, frame);
    const struct sw_cell *cell = sw_header_block_step(conn, input, frame.stream_id);
    return cell->verdict == SW_VERDICT_GO || heed_block(conn, cell, before, input);
}

/* The connection's and the header block's machines see every frame. False: it is not taken further, or the connection has ended. */
static inline bool
step_connection(sw_conn *conn, const struct sw_frame_rule *rule, struct sw_frame_header frame)
{
    uint8_t before = conn->connection_state;
    enum sw_connection_input input = (enum sw_connection_input)rule->connection_input[(frame.flags & SW_FLAG_ACK) != 0];
    if (input == SW_CONNECTION_INPUT_RECV_PUSH_PROMISE && !conn->ours[SW_SETTING_INDEX_ENABLE_PUSH])
        input = SW_CONNECTION_INPUT_RECV_PUSH_DISABLED;
    const struct sw_cell *cell = sw_connection_step(conn, input);
    if (cell->verdict != SW_VERDICT_GO && !heed_connection(conn, cell, before, input))
        return false;
    if (cell->effect && !charge_connection(conn, cell))
        return false;
    if (!step_block(conn, rule, frame))
        return false;
    if (cell->verdict != SW_VERDICT_IGNORE || !rule->handled)
        return true;
    conn->phase = SW_PHASE_PADDING;
    return false;
}

/* A frame whose length or stream identifier is wrong; what is the stream's error alone is skipped. */
static void
refuse_frame(sw_conn *conn, const struct sw_frame_rule *rule, enum sw_check check)
{
    uint32_t slot;
    conn->phase = SW_PHASE_PADDING;
    if (rule->length_input != SW_STREAM_INPUT_COUNT && check == rule->length_check)
        sw_recv_stream_step(conn, (enum sw_stream_input)rule->length_input, conn->frame.stream_id, &slot);
    else
        sw_conn_breach(conn, check, conn->frame.stream_id, SW_SLOT_NONE);
}

/* What the peer may have sent by now only grows, so it is reckoned anew only when the last reckoning is used up. */
static bool
exceeds_goodput(sw_conn *conn)
{
    if (conn->octets_received <= conn->octets_allowed)
        return false;
    conn->octets_allowed = sw_limit_goodput(conn);
    if (conn->octets_received <= conn->octets_allowed)
        return false;
    sw_conn_breach(conn, (enum sw_check)sw_limit_rules[SW_LIMIT_GOODPUT].check, 0, SW_SLOT_NONE);
    return true;
}

static bool take_whole(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule);

/* From the frame header on, as far as the octets go. */
static bool
take_frame(sw_conn *conn, sw_octets *in)
{
    const uint8_t *octets = gather(conn, in, SW_FRAME_HEADER_LENGTH);
    if (!octets)
        return false;
    const struct sw_frame_header frame = sw_frame_header_read(octets);
    const struct sw_frame_rule *rule = sw_frame_rule_of(frame.type);
    conn->frame.length = frame.length; /* by member: as a whole it would go by way of the stack */
    conn->frame.stream_id = frame.stream_id;
    conn->frame.type = frame.type;
    conn->frame.flags = frame.flags;
    sw_trace_received(conn, &conn->frame);
    conn->remaining = frame.length;
    conn->pad = 0;
    if (!step_connection(conn, rule, frame))
        return false;

    enum sw_check check = sw_frame_check(&conn->frame, rule, conn->frame_limit);
    if (check != SW_CHECK_NONE) {
        refuse_frame(conn, rule, check);
        return false;
    }
    /* Judged by the frames before: whether this one's payload is content, and counts for the peer, is not known yet. */
    if (exceeds_goodput(conn))
        return false;
    conn->octets_received += SW_FRAME_HEADER_LENGTH + frame.length;
    if (rule->payload == SW_PAYLOAD_FIXED && rule->handled && in->length >= frame.length) {
        const uint8_t *payload = in->octets; /* complete: the reader stands at the next header already */
        take_octets(in, frame.length);
        return sw_recv_control(conn, payload);
    }
    conn->phase = SW_PHASE_BODY;
    if (rule->payload == SW_PAYLOAD_CONTENT) {
        sw_recv_data_begin(conn);
        return false;
    }
    if (rule->payload == SW_PAYLOAD_FRAGMENT) {
        sw_recv_block_begin(conn);
        return false;
    }
    if (rule->payload == SW_PAYLOAD_ENTRIES &&
        frame.length / SW_FRAME_SETTINGS_ENTRY_LENGTH > conn->budgets[SW_LIMIT_SETTINGS_ENTRIES]) {
        sw_conn_breach(conn, (enum sw_check)sw_limit_rules[SW_LIMIT_SETTINGS_ENTRIES].check, 0, SW_SLOT_NONE);
        return false;
    }
    return take_whole(conn, in, rule);
}

/* ---- payload ----------------------------------------------------------------------------------------------------------------- */

static void
take_preface(sw_conn *conn, sw_octets *in)
{
    while (in->length && conn->gathered < SW_PREFACE_LENGTH) {
        if (*in->octets != sw_preface[conn->gathered]) {
            uint8_t before = conn->connection_state;
            const struct sw_cell *cell = sw_connection_step(conn, SW_CONNECTION_INPUT_RECV_BAD_PREFACE);
            sw_conn_obey(conn, cell, sw_cause_cell(SW_MACHINE_CONNECTION, before, SW_CONNECTION_INPUT_RECV_BAD_PREFACE), 0,
                         SW_SLOT_NONE);
            return;
        }
        conn->gathered++;
        take_octets(in, 1);
    }
    if (conn->gathered < SW_PREFACE_LENGTH)
        return;
    conn->gathered = 0;
    conn->phase = SW_PHASE_HEADER;
    sw_connection_step(conn, SW_CONNECTION_INPUT_RECV_PREFACE);
}

/* Padding length, priority and promised stream identifier stand before content and fragments (RFC 9113 6.1, 6.2, 6.6). */
static void
take_prefix(sw_conn *conn, sw_octets *in)
{
    uint32_t length = sw_frame_prefix_length(&conn->frame);
    const uint8_t *prefix = gather(conn, in, length);
    if (!prefix)
        return;

    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    conn->remaining -= length;
    conn->phase = SW_PHASE_BODY;
    if (conn->frame.flags & rule->flags & SW_FLAG_PADDED) {
        conn->pad = prefix[0];
        if (conn->pad > conn->remaining) {
            sw_conn_breach(conn, (enum sw_check)rule->padding_check, conn->frame.stream_id, SW_SLOT_NONE);
            return;
        }
    }
    if (rule->payload == SW_PAYLOAD_CONTENT)
        sw_recv_data_prefix(conn, length);
    else
        sw_recv_block_prefix(conn, prefix);
}

/* Payloads that are looked at whole, or as far as they are shown. */
static bool
take_whole(sw_conn *conn, sw_octets *in, const struct sw_frame_rule *rule)
{
    uint32_t need = conn->remaining;
    bool known = rule->handled;
    if (!known && !conn->report_unknown_frames) {
        sw_recv_unreported(conn);
        conn->phase = SW_PHASE_PADDING;
        return false;
    }
    uint32_t shown = rule->prefix + conn->budgets[SW_LIMIT_SHOWN_OCTETS];
    if ((rule->payload == SW_PAYLOAD_PREFIXED || !known) && need > shown)
        need = shown;

    const uint8_t *payload = gather(conn, in, need);
    if (!payload)
        return false;
    conn->remaining -= need;
    conn->phase = conn->remaining ? SW_PHASE_PADDING : SW_PHASE_HEADER;
    return known ? sw_recv_control(conn, payload) : sw_recv_unknown(conn, payload, need);
}

static bool
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

static bool
take_body(sw_conn *conn, sw_octets *in)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    if (rule->payload == SW_PAYLOAD_CONTENT)
        return sw_recv_data_body(conn, in);
    if (rule->payload == SW_PAYLOAD_FRAGMENT)
        return sw_recv_block_body(conn, in);
    return take_whole(conn, in, rule);
}

static bool
take(sw_conn *conn, sw_octets *in)
{
    if (conn->phase == SW_PHASE_HEADER)
        return take_frame(conn, in);
    switch ((enum sw_phase)conn->phase) {
    case SW_PHASE_HEADER:
        break;
    case SW_PHASE_PREFIX:
        take_prefix(conn, in);
        return false;
    case SW_PHASE_BODY:
        return take_body(conn, in);
    case SW_PHASE_PADDING:
        return take_padding(conn, in);
    case SW_PHASE_PREFACE:
        take_preface(conn, in);
        return false;
    }
    return false;
}

/* ---- the call ---------------------------------------------------------------------------------------------------------------- */

/* Content that the last event showed is credited. */
static inline void
credit_told(sw_conn *conn)
{
    uint32_t slot = sw_streams_find(&conn->streams, conn->told);
    sw_limit_consumed(conn);
    if (slot != SW_SLOT_NONE)
        sw_flow_consume(conn, slot, conn->told_octets);
    conn->told = 0;
}

/* What else the last event showed is the program's no more. */
static void
drop_scratch(sw_conn *conn)
{
    if (conn->entries) {
        sw_release_memory(&conn->memory, conn->entries, sizeof *conn->entries * conn->entry_count);
        conn->entries = NULL;
    }
    if (conn->large && !conn->gathered) {
        sw_release_memory(&conn->memory, conn->large, conn->large_size);
        conn->large = NULL;
        conn->large_size = 0;
    }
    conn->litter = conn->large != NULL;
}

enum sw_status
sw_conn_recv(sw_conn *conn, sw_octets *in, const sw_event **event)
{
    if (conn->in_callback)
        return SW_STATUS_REENTERED;
    if (conn->told)
        credit_told(conn);
    if (conn->litter)
        drop_scratch(conn);
    *event = &conn->event;
    for (;;) {
        if (sw_conn_has_news(conn) && sw_conn_tell(conn))
            return SW_STATUS_EVENT;
        if (conn->end_status) {
            take_octets(in, in->length);
            return (enum sw_status)conn->end_status;
        }
        /* A payload of no octets is complete at once, whether or not more octets are there. */
        if (!in->length && (conn->phase <= SW_PHASE_HEADER || conn->remaining))
            return SW_STATUS_OK;
        if (take(conn, in))
            return SW_STATUS_EVENT;
    }
}
