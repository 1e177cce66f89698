/* Promises that arrive (RFC 9113 6.6, 8.4). */
#include "asked.h"
#include "connection/charge.h"
#include "receive/recv.h"
#include "state/message.h"

#if SW_HANDLES_PROMISE

/* Does the stream that it goes with let it pass, and that stream's message? */
static bool
step_parent(sw_conn *conn, enum sw_stream_input input)
{
    uint32_t id = conn->frame.stream_id, slot;
    const struct sw_cell *cell = sw_recv_stream_step(conn, input, id, &slot);
    if (cell->verdict != SW_VERDICT_GO)
        return false;
    const enum sw_check check = sw_check_at_promise_parent(conn, id);
    if (check != SW_CHECK_NONE) {
        sw_conn_apply_check(conn, check, id, slot);
        return false;
    }
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    uint8_t before = stream->recv_message;
    cell = sw_message_step(conn, &stream->recv_message, SW_MESSAGE_INPUT_RECV_PROMISE, id);
    if (cell->verdict != SW_VERDICT_GO)
        sw_conn_apply_cell(conn, cell, sw_cause_cell(SW_MACHINE_MESSAGE, before, SW_MESSAGE_INPUT_RECV_PROMISE), id, slot);
    return cell->verdict == SW_VERDICT_GO;
}

void
sw_recv_promise_step(sw_conn *conn, enum sw_stream_input input)
{
    conn->block_flags = 0;
    conn->block_use = step_parent(conn, input) ? SW_BLOCK_PROMISE : SW_BLOCK_DISCARD;
}

/* A promise on a stream that we reset, or sent before the peer saw that we want none, or no more, is refused (RFC 9113 6.6, 8.4). */
static enum sw_check
judge_promise(const sw_conn *conn)
{
    const enum sw_check check = sw_check_at_promise(conn);
    return check != SW_CHECK_NONE ? check : sw_limit_hold_stream(conn);
}

static void
begin(sw_conn *conn, uint32_t promised)
{
    const struct sw_identifier_rule *unused = sw_identifier_unused(conn, promised);
    if (unused && unused->raises != SW_CONNECTION_INPUT_COUNT) {
        sw_recv_discard_late(conn, unused);
        return;
    }
    uint8_t scratch;
    uint32_t slot = sw_streams_find(&conn->streams, promised);
    uint8_t *state =
        slot != SW_SLOT_NONE ? &sw_stream_at(&conn->streams, slot)->state : sw_identifier_state(conn, promised, &scratch);
    uint8_t before = *state;
    const struct sw_cell *cell = sw_stream_step(conn, state, SW_STREAM_INPUT_RECV_PROMISED, promised);
    if (cell->verdict != SW_VERDICT_GO) {
        sw_conn_apply_cell(conn, cell, sw_cause_cell(SW_MACHINE_STREAM, before, SW_STREAM_INPUT_RECV_PROMISED), promised,
                           SW_SLOT_NONE);
        return;
    }
    sw_conn_charge_cell(conn, cell, NULL);
    uint8_t flags = sw_recv_refusal(conn, judge_promise(conn));
    conn->block_use = SW_BLOCK_PROMISE;
    conn->block_promised = promised;
    sw_recv_add_stream(conn, promised, cell->next, flags);
}

void
sw_recv_promise_begin(sw_conn *conn, const uint8_t *prefix)
{
    struct sw_frame_push_promise frame;
    sw_frame_push_promise_read(prefix, conn->frame.flags, &frame);
    enum sw_check check = sw_frame_push_promise_check(&frame, conn->frame.flags, conn->frame.stream_id);
    if (check == SW_CHECK_NONE || sw_recv_fault(conn, check))
        begin(conn, frame.promised_stream_id);
    else
        conn->block_use = SW_BLOCK_DISCARD;
}

static enum sw_check
judge(sw_conn *conn)
{
    const struct sw_section section = {.fields = conn->decoder.fields,
                                       .count = conn->decoder.count,
                                       .alone = conn->options.accept_malformed,
                                       .given = SW_FACT_PROMISE | (conn->decoder.too_large ? SW_FACT_CUT : 0)};
    uint32_t at;
    if (section.alone) {
        sw_section_read(&section, sw_conn_sent_settings(conn), &conn->facts_received);
        return SW_CHECK_NONE;
    }
    return sw_section_judge(&section, sw_conn_sent_settings(conn), &conn->facts_received, &at);
}

bool
sw_recv_promise_finish(sw_conn *conn)
{
    uint32_t slot = sw_streams_find(&conn->streams, conn->block_promised);
    if (slot == SW_SLOT_NONE)
        return sw_recv_finish_discarded(conn); /* reset since the block began */
    struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
    if (!(stream->flags & SW_STREAM_REFUSED))
        stream->flags |= sw_recv_refusal(conn, sw_check_at_block_end(conn, stream->id));
    if (stream->flags & SW_STREAM_REFUSED) {
        sw_recv_refuse_stream(conn, slot);
        return false;
    }
    enum sw_check check = judge(conn);
    if (check != SW_CHECK_NONE) {
        sw_conn_apply_check(conn, check, stream->id, slot);
        sw_conn_charge(conn, SW_CHARGE_PROMISE_MALFORMED);
        return false;
    }
    stream->flags |= SW_STREAM_SHOWN;
    sw_message_note_request(stream, &conn->facts_received);
    conn->last_shown = stream->id;
    uint32_t parent = sw_streams_find(&conn->streams, conn->block_stream);
    sw_recv_section_event(conn, SW_EVENT_PUSH_PROMISE, stream);
    if (conn->options.join_cookies && !sw_recv_join_cookies(conn))
        return false;
    conn->event.stream_id = conn->block_stream;
    conn->event.user = parent != SW_SLOT_NONE ? sw_stream_at(&conn->streams, parent)->user : NULL;
    conn->event.as.headers.section = SW_SECTION_REQUEST;
    conn->event.as.headers.promised_id = conn->block_promised;
    return true;
}

#endif
