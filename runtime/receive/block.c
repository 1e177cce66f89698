/* Field blocks (RFC 9113 4.3): HEADERS, PUSH_PROMISE and CONTINUATION go straight into the HPACK decoder, fragment by fragment. */
#include "receive/recv.h"

#include "asked.h"
#include "connection/charge.h"
#include "connection/grace.h"
#include "flow/flow.h"
#include "state/message.h"
#include "support/compiler.h"

/* ---- the block begins --------------------------------------------------------------------------------------------------------- */

bool
sw_recv_add_stream(sw_conn *conn, uint32_t id, uint8_t state, uint8_t flags)
{
    if (!sw_streams_reserve(&conn->streams, &conn->memory)) {
        sw_conn_fail_memory(conn);
        return false;
    }
    uint8_t unopened = SW_STREAM_ENTRY_UNOPENED_BY_PEER;
    struct sw_stream *stream = sw_stream_at(&conn->streams, sw_streams_add(&conn->streams, id));
    stream->state = state;
    stream->flags = flags;
    stream->recv_message = SW_MESSAGE_ENTRY_START;
    stream->send_message = conn->role == SW_ROLE_SERVER ? SW_MESSAGE_ENTRY_START : SW_MESSAGE_ENTRY_ABSENT;
    sw_stream_recount(conn, stream, unopened);
    conn->last_theirs = id;
    return true;
}

SW_COLD void
sw_recv_discard_late(sw_conn *conn, const struct sw_identifier_rule *rule)
{
    conn->block_use = SW_BLOCK_DISCARD;
    sw_streams_allow_late(&conn->streams, sw_flow_initial_of_peer(conn, conn->frame.stream_id), 0);
    sw_conn_raise(conn, SW_MACHINE_CONNECTION, rule->raises, 0);
}

/* HEADERS with an identifier above all that were used. */
static void
open_stream(sw_conn *conn, enum sw_stream_input input, uint32_t id, const struct sw_identifier_rule *rule)
{
    uint8_t state = rule->state;
    const struct sw_cell *cell = sw_stream_step(conn, &state, input, id);
    if (cell->verdict == SW_VERDICT_GO) {
        sw_conn_charge_cell(conn, cell, NULL);
        if (sw_recv_add_stream(conn, id, state, sw_recv_refusal(conn, sw_limit_open_stream(conn))))
            sw_limit_opened(conn);
        return;
    }
    conn->block_use = SW_BLOCK_DISCARD;
    sw_recv_apply_cell(conn, cell, rule->state, input, id, SW_SLOT_NONE);
    if (rule->raises != SW_CONNECTION_INPUT_COUNT && !sw_conn_dead(conn))
        sw_recv_discard_late(conn, rule);
}

/* END_STREAM is looked at when the block is complete. */
static void
begin_headers(sw_conn *conn, enum sw_stream_input input, uint32_t id)
{
    conn->block_use = SW_BLOCK_SECTION;
    const struct sw_identifier_rule *unused = sw_identifier_unused(conn, id);
    if (unused) {
        open_stream(conn, input, id, unused);
        return;
    }
    sw_grace_answered(conn, id);
    uint32_t slot = sw_streams_find(&conn->streams, id), count = conn->counts[SW_THEIRS];
    const struct sw_cell *cell = sw_recv_slot_step(conn, input, id, slot);
    if (cell->verdict != SW_VERDICT_GO)
        conn->block_use = SW_BLOCK_DISCARD;
    if (conn->counts[SW_THEIRS] > count && conn->counts[SW_THEIRS] > conn->stream_limit) /* a pushed response is one too many */
        sw_stream_at(&conn->streams, slot)->flags |= sw_recv_refusal(conn, SW_OVER_OPEN_STREAMS);
}

void
sw_recv_block_begin(sw_conn *conn)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    conn->pad = 0;
    if (sw_frame_prefix_length(&conn->frame))
        conn->phase = SW_PHASE_PREFIX;
    bool continuation = rule->handler == SW_HANDLER_CONTINUATION;
    if (!continuation)
        conn->block_continuations = conn->block_shorts = 0;
    enum sw_check check = sw_limit_fragment(conn, continuation, conn->frame.length, conn->frame.flags & SW_FLAG_END_HEADERS);
    if (check != SW_CHECK_NONE)
        sw_conn_apply_check(conn, check, conn->frame.stream_id, SW_SLOT_NONE);
    if (continuation || sw_conn_dead(conn))
        return;

    conn->block_stream = conn->frame.stream_id;
    conn->block_flags = conn->frame.flags & (SW_FLAG_END_STREAM | SW_FLAG_PRIORITY);
    sw_hpack_section_begin(&conn->decoder);
    const enum sw_stream_input input = (enum sw_stream_input)rule->stream_input;
    if (SW_HANDLES_PROMISE && rule->handler == SW_HANDLER_PROMISE)
        sw_recv_promise_step(conn, input);
    else
        begin_headers(conn, input, conn->frame.stream_id);
}

void
sw_recv_block_prefix(sw_conn *conn, const uint8_t *prefix)
{
    if (SW_HANDLES_PROMISE && sw_frame_rule_of(conn->frame.type)->handler == SW_HANDLER_PROMISE) {
        sw_recv_promise_begin(conn, prefix);
        return;
    }
    if (!(conn->block_flags & SW_FLAG_PRIORITY))
        return;
    struct sw_frame_headers frame;
    sw_frame_headers_read(prefix, conn->frame.flags, &frame);
    enum sw_check check = sw_frame_headers_check(&frame, conn->frame.flags, conn->frame.stream_id);
    if (check != SW_CHECK_NONE && !sw_recv_fault(conn, check))
        return;
    conn->block_priority =
        (sw_priority){.dependency = frame.stream_dependency, .weight = (uint16_t)frame.weight, .exclusive = frame.exclusive != 0};
}

/* ---- the block is complete ---------------------------------------------------------------------------------------------------- */

static SW_COLD void
refuse(sw_conn *conn, uint32_t slot, const struct sw_cell *cell, struct sw_cause cause)
{
    sw_recv_refuse(conn, slot, conn->block_flags & SW_FLAG_END_STREAM, cell, cause);
}

/* The section in the decoder is not judged: the next one cannot take anything over from it. */
static void
forget_section(sw_conn *conn)
{
    conn->facts_received.is = SW_FACTS_UNKNOWN;
}

SW_COLD void
sw_recv_refuse_stream(sw_conn *conn, uint32_t slot)
{
    enum sw_check check = (enum sw_check)conn->block_refusal;
    if (conn->hooks && conn->hooks->counts)
        conn->hooks->counts->streams_refused++;
    forget_section(conn);
    bool excused;
    sw_conn_passes(conn, sw_limit_refused(conn, check, &excused));
    if (excused)
        sw_stream_at(&conn->streams, slot)->flags |= SW_STREAM_ANSWERED; /* that is all the answer there is: no premature end */
    if (!sw_conn_dead(conn))
        refuse(conn, slot, &sw_check_cells[check], sw_cause_check(check));
}

/* END_STREAM counts all the same. */
bool
sw_recv_finish_discarded(sw_conn *conn)
{
    forget_section(conn);
    if (conn->block_flags & SW_FLAG_END_STREAM)
        sw_recv_discarded_end(conn, conn->block_stream);
    return false;
}

/* The section in the decoder, for a live stream. SW_CHECK_NONE, or the rule that it breaks: the message is malformed then. */
static enum sw_check
judge_section(sw_conn *conn, const struct sw_stream *stream, bool end, struct sw_put *put)
{
    const struct sw_hpack_decoder *decoder = &conn->decoder;
    bool trailing = sw_message_attributes[stream->recv_message] & SW_MESSAGE_IS_TRAILERS_NEXT;
    const struct sw_section section = {
        .fields = decoder->fields,
        .count = decoder->count,
        .alone = conn->options.accept_malformed,
        .given = (conn->role == SW_ROLE_SERVER ? SW_FACT_FROM_CLIENT : 0) | (trailing ? SW_FACT_TRAILING : 0) |
                 (decoder->too_large ? SW_FACT_CUT : 0),
    };
    struct sw_facts *facts = &conn->facts_received;
    enum sw_check check = SW_CHECK_NONE;
    uint32_t at;
    if (section.alone)
        sw_section_read(&section, sw_conn_sent_settings(conn), facts);
    else if (!decoder->same_shape || !sw_section_settles(&section, decoder->changed_fields, facts))
        check = sw_section_judge(&section, sw_conn_sent_settings(conn), facts, &at);
    return check != SW_CHECK_NONE ? check : sw_message_put(stream, facts, end, stream->recv_content, put);
}

/* Remember what a section says, after its message was stepped. */
static void
note_section(sw_conn *conn, struct sw_stream *stream, const struct sw_put *put)
{
    sw_message_note_request(stream, &conn->facts_received);
    stream->recv_content = put->content;
    sw_message_step_other(conn, put, &stream->send_message, &stream->send_content, stream->id);
}

/* The fields in the decoder stay: the next section is compared with them. */
SW_COLD bool
sw_recv_join_cookies(sw_conn *conn)
{
    const struct sw_hpack_decoder *decoder = &conn->decoder;
    unsigned crumbs = 0;
    for (uint32_t i = 0; i < decoder->count && crumbs < 2; i++)
        crumbs += (sw_token_info[decoder->fields[i].token].flags & SW_TOKEN_IS_CRUMB) != 0;
    if (crumbs < 2)
        return true;
    conn->cleanup_due = true;
    if (sw_fields_normalise(decoder->fields, decoder->count, SW_NORMALISE_JOIN_COOKIES, &conn->memory, &conn->joined) !=
        SW_STATUS_OK) {
        sw_conn_fail_memory(conn);
        return false;
    }
    conn->event.as.headers.fields = conn->joined->fields;
    conn->event.as.headers.count = conn->joined->count;
    return true;
}

static bool
finish_section(sw_conn *conn)
{
    uint32_t slot = sw_streams_find(&conn->streams, conn->block_stream);
    struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    if (!stream || sw_stream_is_over(stream))
        return sw_recv_finish_discarded(conn); /* the program has reset it since the block began */
    /* Above the last stream of a GOAWAY that was sent since the block began, nothing is processed (RFC 9113 6.8). */
    if (!(stream->flags & SW_STREAM_REFUSED))
        stream->flags |= sw_recv_refusal(conn, sw_check_at_block_end(conn, stream->id));
    if (stream->flags & SW_STREAM_REFUSED) {
        sw_recv_refuse_stream(conn, slot);
        return false;
    }

    struct sw_put put;
    bool end = conn->block_flags & SW_FLAG_END_STREAM;
    enum sw_check check = judge_section(conn, stream, end, &put);
    if (check != SW_CHECK_NONE) {
        refuse(conn, slot, &sw_check_cells[check], sw_cause_check(check));
        return false;
    }
    uint8_t before = stream->recv_message;
    const struct sw_cell *cell = sw_message_step(conn, &stream->recv_message, (enum sw_message_input)put.inputs->recv, stream->id);
    if (cell->verdict != SW_VERDICT_GO) {
        refuse(conn, slot, cell, sw_cause_cell(SW_MACHINE_MESSAGE, before, put.inputs->recv));
        return false;
    }
    enum sw_section_kind kind = sw_section_kind(&conn->facts_received);
    if (kind == SW_SECTION_INFORMATIONAL) /* a 102 every few seconds is legal, a flood is not */
        check = sw_limit_informational(conn, stream);
    if (check != SW_CHECK_NONE) {
        refuse(conn, slot, &sw_check_cells[check], sw_cause_check(check));
        return false;
    }

    note_section(conn, stream, &put);
    stream->flags |= SW_STREAM_SHOWN;
    if (!sw_conn_is_ours(conn, stream->id) && stream->id > conn->last_shown)
        conn->last_shown = stream->id;
    conn->payload += conn->decoder.list_size;
    sw_recv_section_event(conn, SW_EVENT_HEADERS, stream);
    if (conn->options.join_cookies && !sw_recv_join_cookies(conn))
        return false;
    conn->event.as.headers.section = kind;
    conn->event.as.headers.status = conn->facts_received.numbers.status;
    if (conn->block_flags & SW_FLAG_PRIORITY) {
        conn->event.flags |= SW_EVENT_FLAG_PRIORITY;
        conn->event.as.headers.priority = conn->block_priority;
    }
    if (end) {
        conn->event.flags |= SW_EVENT_FLAG_END_STREAM;
        sw_recv_end_stream(conn, stream, slot);
    }
    return true;
}

static bool
finish_block(sw_conn *conn)
{
    const enum sw_block_use use = (enum sw_block_use)conn->block_use;
    conn->block_use = SW_BLOCK_NONE;
    if (use == SW_BLOCK_SECTION)
        return finish_section(conn);
    if (SW_HANDLES_PROMISE && use == SW_BLOCK_PROMISE)
        return sw_recv_promise_finish(conn);
    return sw_recv_finish_discarded(conn);
}

/* Errors stand in the order of their checks (generated/hpack_tables.h). */
static SW_COLD enum sw_check
check_of(const sw_conn *conn, enum sw_hpack_result result)
{
    if (result == SW_HPACK_TOO_LARGE)
        return sw_limit_section_passed(&conn->decoder);
    if (result == SW_HPACK_SIZE_UPDATE_COUNT)
        return SW_OVER_SIZE_UPDATES;
    return (enum sw_check)(SW_CHECK_HPACK_INDEX_ZERO + (result - SW_HPACK_INDEX_ZERO));
}

bool
sw_recv_block_body(sw_conn *conn, sw_octets *in)
{
    size_t fragment = conn->remaining - conn->pad;
    size_t length = fragment < in->length ? fragment : in->length;
    bool whole = length == fragment;
    bool end = whole && (conn->frame.flags & SW_FLAG_END_HEADERS);
    if (length || end) {
        enum sw_hpack_result result = sw_hpack_decode(&conn->decoder, in->octets, length, end);
        if (result == SW_HPACK_NO_MEMORY) {
            sw_conn_fail_memory(conn);
            return false;
        }
        if (result != SW_HPACK_OK) {
            sw_conn_apply_check(conn, check_of(conn, result), conn->block_stream, SW_SLOT_NONE);
            return false;
        }
    }
    in->octets += length;
    in->length -= length;
    conn->remaining -= (uint32_t)length;
    if (!whole)
        return false;
    conn->phase = conn->remaining ? SW_PHASE_PADDING : SW_PHASE_HEADER;
    if (!end)
        return false;
    return finish_block(conn);
}
