/* The state of a connection as JSON (statewire/dump.h). */
#include "report/json.h"
#include "report/report.h"

#include "flow/flow.h"
#include "limits/limit.h"
#include "statewire/hpack.h"

static void
dump_machines(struct sw_json *json, const sw_conn *conn)
{
    sw_json_open(json, "machines", '{');
    for (unsigned machine = 0; machine < SW_MACHINE_COUNT; machine++)
        if (machine != SW_MACHINE_STREAM && machine != SW_MACHINE_MESSAGE) /* those are in each stream */
            sw_json_text(json, sw_machine_name(machine), sw_machine_state_name(machine, conn->states[machine]));
    sw_json_close(json, '}');
}

/* What decided: a check, or the cell of a machine. */
static void
dump_cause(struct sw_json *json, const char *machine, const char *state, const char *input, const char *cite, const char *where)
{
    sw_json_text(json, "machine", machine);
    sw_json_text(json, "state", state);
    sw_json_text(json, "input", input);
    sw_json_text(json, "cite", cite);
    sw_json_text(json, "where", where);
}

static void
dump_errors(struct sw_json *json, const sw_conn *conn)
{
    const sw_error_report error = sw_conn_error(conn);
    const sw_refusal refusal = sw_conn_refusal(conn);
    if (error.error == SW_ERROR_NO_ERROR) {
        sw_json_null(json, "error");
    } else {
        sw_json_open(json, "error", '{');
        sw_json_text(json, "code", sw_error_name((uint32_t)error.error));
        sw_json_unsigned(json, "stream", error.stream_id);
        dump_cause(json, error.machine, error.state, error.input, error.cite, error.where);
        sw_json_close(json, '}');
    }
    if (refusal.status == SW_STATUS_OK) {
        sw_json_null(json, "refusal");
        return;
    }
    sw_json_open(json, "refusal", '{');
    sw_json_text(json, "status", sw_status_name(refusal.status));
    sw_json_text(json, "rule", refusal.rule);
    dump_cause(json, refusal.machine, refusal.state, refusal.input, refusal.cite, refusal.where);
    sw_json_close(json, '}');
}

static void
dump_identifiers(struct sw_json *json, const sw_conn *conn)
{
    sw_json_open(json, "identifiers", '{');
    sw_json_unsigned(json, "next", sw_conn_next_stream_id(conn));
    sw_json_unsigned(json, "last_ours", conn->last_ours);
    sw_json_unsigned(json, "last_theirs", conn->last_theirs);
    sw_json_unsigned(json, "last_shown", conn->last_shown);
    sw_json_unsigned(json, "our_goaway", conn->our_goaway);
    sw_json_unsigned(json, "their_goaway", conn->their_goaway);
    sw_json_unsigned(json, "available", sw_conn_streams_available(conn));
    sw_json_close(json, '}');
}

static void
dump_windows(struct sw_json *json, const sw_conn *conn)
{
    sw_json_open(json, "windows", '{');
    sw_json_signed(json, "send", conn->send_window);
    sw_json_signed(json, "receive", conn->recv_window);
    sw_json_unsigned(json, "receive_size", conn->window_size);
    sw_json_unsigned(json, "credit", conn->credit);
    sw_json_close(json, '}');
}

static void
dump_queues(struct sw_json *json, const sw_conn *conn)
{
    static const char names[SW_QUEUE_COUNT][9] = {
        [SW_QUEUE_WINDOW] = "window",   [SW_QUEUE_READY] = "ready",       [SW_QUEUE_END] = "end",
        [SW_QUEUE_CLOSING] = "closing", [SW_QUEUE_FLUSHING] = "flushing",
    };
    sw_json_open(json, "queues", '{');
    for (unsigned queue = 0; queue < SW_QUEUE_COUNT; queue++) {
        sw_json_open(json, names[queue], '[');
        uint32_t slot = conn->streams.queues[queue].head;
        for (; slot != SW_SLOT_NONE; slot = sw_stream_at(&conn->streams, slot)->link[SW_LINK_QUEUE].next)
            sw_json_unsigned(json, NULL, sw_stream_at(&conn->streams, slot)->id);
        sw_json_close(json, ']');
    }
    sw_json_close(json, '}');
}

static void
dump_output(struct sw_json *json, const sw_conn *conn)
{
    sw_json_open(json, "output", '{');
    sw_json_unsigned(json, "held", sw_output_held(&conn->output));
    sw_json_unsigned(json, "contents_by_reference", conn->output.content_count);
    sw_json_unsigned(json, "sent", conn->output.total_sent);
    sw_json_bool(json, "full", sw_conn_output_full(conn));
    sw_json_close(json, '}');
}

static void
dump_limits(struct sw_json *json, const sw_conn *conn)
{
    sw_statistics statistics;
    sw_conn_statistics(conn, &statistics);
    sw_json_open(json, "limits", '{');
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++) {
        sw_json_open(json, sw_limit_name((enum sw_limit)limit), '{');
        sw_json_unsigned(json, "used", statistics.used[limit]);
        sw_json_unsigned(json, "budget", sw_limit_budget(conn, (enum sw_limit)limit));
        sw_json_close(json, '}');
    }
    sw_json_close(json, '}');
}

static void
dump_settings(struct sw_json *json, const sw_conn *conn, bool ours)
{
    sw_json_open(json, ours ? "our_settings" : "their_settings", '[');
    sw_setting_state state;
    for (size_t index = 0; sw_conn_setting_at(conn, ours, index, &state); index++) {
        sw_json_open(json, NULL, '{');
        sw_json_unsigned(json, "id", state.id);
        if (state.known)
            sw_json_text(json, "name", sw_settings_name(state.id));
        sw_json_unsigned(json, "value", state.value);
        if (ours) {
            sw_json_unsigned(json, "sent", state.sent);
            sw_json_unsigned(json, "wanted", state.wanted);
        }
        sw_json_close(json, '}');
    }
    sw_json_close(json, ']');
}

static void
dump_frames(struct sw_json *json, const sw_conn *conn, bool sent)
{
    sw_json_open(json, sent ? "frames_sent" : "frames_received", '{');
    for (uint32_t type = 0; type <= UINT8_MAX + 1; type++) {
        const bool other = type > UINT8_MAX;
        if (!other && !sw_frame_rule_of((uint8_t)type)->handled)
            continue;
        const sw_frame_count count = sw_conn_frame_count(conn, sent, type);
        sw_json_open(json, other ? "other" : sw_frame_type_name(type), '{');
        sw_json_unsigned(json, "frames", count.frames);
        sw_json_unsigned(json, "octets", count.octets);
        sw_json_close(json, '}');
    }
    sw_json_close(json, '}');
}

/* ---- HPACK tables (RFC 7541 2.3) ------------------------------------------------------------------------------------------------ */

static void
dump_table(struct sw_json *json, const sw_hpack_table *table)
{
    sw_json_unsigned(json, "size", table->size);
    sw_json_unsigned(json, "max_size", table->max_size);
    sw_json_unsigned(json, "limit", table->limit);
    sw_json_open(json, "entries", '[');
}

static void
dump_entry(struct sw_json *json, uint32_t index, const sw_field *entry)
{
    sw_json_open(json, NULL, '{');
    sw_json_unsigned(json, "index", index);
    sw_json_octets(json, "name", entry->name, entry->name_length);
    sw_json_unsigned(json, "value_length", entry->value_length);
    sw_json_close(json, '}');
}

static void
dump_hpack(struct sw_json *json, const sw_conn *conn)
{
    const struct sw_hpack_decoder *decoder = &conn->decoder;
    const struct sw_hpack_encoder *encoder = &conn->encoder;
    const sw_hpack_table received = sw_hpack_decoder_table(decoder), sent = sw_hpack_encoder_table(encoder);
    sw_field entry;
    sw_json_open(json, "hpack", '{');
    sw_json_open(json, "decoder", '{');
    dump_table(json, &received);
    for (uint32_t index = SW_HPACK_STATIC_COUNT + 1; sw_hpack_decoder_entry(decoder, index, &entry); index++)
        dump_entry(json, index, &entry);
    sw_json_close(json, ']');
    sw_json_close(json, '}');
    sw_json_open(json, "encoder", '{');
    dump_table(json, &sent);
    for (uint32_t index = SW_HPACK_STATIC_COUNT + 1; sw_hpack_encoder_entry(encoder, index, &entry); index++)
        dump_entry(json, index, &entry);
    sw_json_close(json, ']');
    sw_json_close(json, '}');
    sw_json_close(json, '}');
}

/* ---- streams --------------------------------------------------------------------------------------------------------------------- */

static void
dump_stream(struct sw_json *json, const sw_conn *conn, const struct sw_stream *stream)
{
    const bool closed = sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED;
    sw_json_open(json, NULL, '{');
    sw_json_unsigned(json, "id", stream->id);
    sw_json_bool(json, "ours", sw_conn_is_ours(conn, stream->id));
    sw_json_text(json, "state", sw_machine_state_name(SW_MACHINE_STREAM, stream->state));
    sw_json_text(json, "receives", sw_machine_state_name(SW_MACHINE_MESSAGE, stream->recv_message));
    sw_json_text(json, "sends", sw_machine_state_name(SW_MACHINE_MESSAGE, stream->send_message));
    sw_json_bool(json, "shown", stream->flags & SW_STREAM_SHOWN);
    sw_json_bool(json, "delivered", stream->flags & SW_STREAM_DELIVERED);
    if (closed) {
        sw_json_unsigned(json, "error", stream->error);
    } else {
        sw_json_signed(json, "send_window", sw_flow_send_window(conn, stream));
        sw_json_signed(json, "receive_window", sw_flow_recv_window(conn, stream));
        sw_json_unsigned(json, "unacknowledged", stream->unconsumed);
        sw_json_unsigned(json, "credit", sw_flow_owed(stream));
        if (stream->recv_content >= 0)
            sw_json_signed(json, "content_to_receive", stream->recv_content);
        if (stream->send_content >= 0)
            sw_json_signed(json, "content_to_send", stream->send_content);
    }
    sw_json_close(json, '}');
}

static void
dump_streams(struct sw_json *json, const sw_conn *conn)
{
    const uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    sw_json_open(json, "streams", '[');
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (stream->id)
            dump_stream(json, conn, stream);
    }
    sw_json_close(json, ']');
}

void
sw_conn_dump(sw_conn *conn, sw_dump_write *write, void *user)
{
    struct sw_json json = {.write = write, .user = user};
    const bool in_callback = conn->in_callback;
    conn->in_callback = true;
    sw_json_open(&json, NULL, '{');
    sw_json_text(&json, "role", sw_role_name((enum sw_role)conn->role));
    dump_machines(&json, conn);
    dump_errors(&json, conn);
    dump_identifiers(&json, conn);
    dump_windows(&json, conn);
    dump_queues(&json, conn);
    dump_output(&json, conn);
    dump_limits(&json, conn);
    dump_settings(&json, conn, true);
    dump_settings(&json, conn, false);
    if (conn->options.count_frames) {
        dump_frames(&json, conn, false);
        dump_frames(&json, conn, true);
    }
    dump_hpack(&json, conn);
    dump_streams(&json, conn);
    sw_json_close(&json, '}');
    sw_json_flush(&json);
    conn->in_callback = in_callback;
}
