/* What the machines say to what arrives: the stream's, and those of the connection and the header block, which see every frame. */
#include "receive/recv.h"

#include <string.h>

#include "connection/charge.h"
#include "connection/grace.h"
#include "inputs.h"
#include "state/identifier.h"
#include "state/trace.h"
#include "support/compiler.h"

/* ---- the connection and the header block -------------------------------------------------------------------------------------- */

/* In conn->unchanged_kinds, so that it is not 0 when nothing passes: no kind has this bit. */
#define KINDS_KNOWN (UINT32_C(1) << 31)

/* Does the connection's machine stay as it is, with ACK and without? */
static bool
connection_stays(const sw_conn *conn, const struct sw_frame_rule *rule)
{
    const uint8_t state = conn->states[SW_MACHINE_CONNECTION];
    return sw_cell_passes(sw_connection_cell(conn, (enum sw_connection_input)rule->connection_input[0]), state) &&
           sw_cell_passes(sw_connection_cell(conn, (enum sw_connection_input)rule->connection_input[1]), state);
}

/* Compute conn->unchanged_kinds. Hooks see each step, so for them no kind is skipped. */
static SW_COLD void
note_unchanged(sw_conn *conn)
{
    conn->unchanged_kinds = KINDS_KNOWN;
    for (unsigned index = 0; index < SW_RECV_KIND_RULES && !conn->hooks; index++) {
        const struct sw_frame_rule *rule = &sw_frame_rules[index];
        if (rule->guarded || !connection_stays(conn, rule))
            continue;
        for (unsigned end = 0; end < 2; end++)
            if (sw_cell_passes(sw_header_block_cell(conn, (enum sw_header_block_input)rule->block_input[end]),
                               conn->states[SW_MACHINE_HEADER_BLOCK]))
                conn->unchanged_kinds |= UINT32_C(1) << (index + end * (SW_RECV_KINDS / 2));
    }
}

/* Are the octets that were read as a frame header the first of a status line? */
static bool
is_status_line(const struct sw_frame_header *frame)
{
    const char first[] = {(char)(frame->length >> 16), (char)(frame->length >> 8 & 0xff), (char)(frame->length & 0xff),
                          (char)frame->type, (char)frame->flags};
    _Static_assert(sizeof first == sizeof SW_HTTP1 - 1, "as many octets as stand before the stream identifier");
    return !memcmp(first, SW_HTTP1, sizeof first);
}

SW_COLD bool
sw_recv_frame_step(sw_conn *conn)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(conn->frame.type);
    enum sw_connection_input input = sw_frame_connection_input(conn, rule);
    if (sw_connection_cell(conn, SW_CONNECTION_INPUT_RECV_HTTP1)->verdict != SW_VERDICT_NEVER && is_status_line(&conn->frame))
        input = SW_CONNECTION_INPUT_RECV_HTTP1;
    sw_trace_received(conn, &conn->frame);
    const struct sw_cell *cell = sw_conn_raise(conn, SW_MACHINE_CONNECTION, input, 0);
    if (sw_conn_dead(conn))
        return false;
    sw_conn_raise(conn, SW_MACHINE_HEADER_BLOCK, sw_frame_block_input(conn, rule), conn->frame.stream_id);
    if (sw_conn_dead(conn) || !sw_frame_raise_others(conn))
        return false;
    if (!conn->unchanged_kinds)
        note_unchanged(conn);
    if (cell->verdict != SW_VERDICT_IGNORE || !rule->handled)
        return true;
    conn->phase = SW_PHASE_PADDING;
    return false;
}

/* ---- the stream -------------------------------------------------------------------------------------------------------------- */

SW_COLD void
sw_recv_apply_cell(sw_conn *conn, const struct sw_cell *cell, uint8_t before, enum sw_stream_input input, uint32_t id,
                   uint32_t slot)
{
    struct sw_stream *stream = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot) : NULL;
    sw_conn_charge_cell(conn, cell, stream);
    if (stream && cell->verdict == SW_VERDICT_GO)
        sw_stream_recount(conn, stream, before);
    else
        sw_conn_apply_cell(conn, cell, sw_cause_cell(SW_MACHINE_STREAM, before, input), id, slot);
}

const struct sw_cell *
sw_recv_slot_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t slot)
{
    if (slot != SW_SLOT_NONE) {
        conn->streams.latest = slot;
        return sw_recv_live_step(conn, input, sw_stream_at(&conn->streams, slot), slot);
    }
    uint8_t scratch;
    uint8_t *state = sw_identifier_state(conn, id, &scratch);
    uint8_t before = *state;
    const struct sw_cell *cell = sw_stream_step(conn, state, input, id);
    sw_recv_apply_cell(conn, cell, before, input, id, SW_SLOT_NONE);
    return cell;
}

const struct sw_cell *
sw_recv_stream_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t *slot)
{
    *slot = sw_streams_find(&conn->streams, id);
    return sw_recv_slot_step(conn, input, id, *slot);
}

static SW_COLD void
apply_end_stream(sw_conn *conn, const struct sw_cell *cell, uint8_t before, uint32_t id, uint32_t slot)
{
    sw_conn_apply_cell(conn, cell, sw_cause_cell(SW_MACHINE_STREAM, before, SW_STREAM_INPUT_RECV_END_STREAM), id, slot);
}

void
sw_recv_end_stream(sw_conn *conn, struct sw_stream *stream, uint32_t slot)
{
    uint8_t before = stream->state;
    const struct sw_cell *cell = sw_stream_step(conn, &stream->state, SW_STREAM_INPUT_RECV_END_STREAM, stream->id);
    if (cell->verdict != SW_VERDICT_GO) {
        apply_end_stream(conn, cell, before, stream->id, slot);
        return;
    }
    sw_conn_charge_cell(conn, cell, stream);
    sw_stream_recount(conn, stream, before);
    if (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)
        sw_stream_closed(conn, stream, slot, SW_CLOSED_BY_END_STREAM);
}

SW_COLD void
sw_recv_discarded_end(sw_conn *conn, uint32_t id)
{
    uint8_t scratch;
    uint32_t slot = sw_streams_find_slow(&conn->streams, id);
    uint8_t state = slot != SW_SLOT_NONE ? sw_stream_at(&conn->streams, slot)->state : *sw_identifier_state(conn, id, &scratch);
    if (sw_stream_attributes[state] & (SW_STREAM_IS_RECEIVING | SW_STREAM_IS_GRACE))
        sw_recv_slot_step(conn, SW_STREAM_INPUT_RECV_END_STREAM, id, slot);
}

SW_COLD void
sw_recv_refuse(sw_conn *conn, uint32_t slot, bool end, const struct sw_cell *cell, struct sw_cause cause)
{
    uint32_t id = sw_stream_at(&conn->streams, slot)->id;
    sw_conn_apply_cell(conn, cell, cause, id, slot);
    if (end && !sw_conn_dead(conn))
        sw_recv_discarded_end(conn, id);
}
