#include "connection/settings_exchange.h"

#include <string.h>

#include "connection/ends.h"
#include "connection/grace.h"
#include "flow/flow.h"
#include "state/trace.h"

/* ---- the peer's -------------------------------------------------------------------------------------------------------------- */

/* A setting that is not known is ignored (RFC 9113 6.5.2), but for its value, which the program may ask for. False: no memory. */
static bool
keep_unknown(sw_conn *conn, sw_changed_setting *change)
{
    struct sw_kept *const kept = conn->kept;
    const size_t count = kept ? kept->count : 0;
    for (size_t i = 0; i < count; i++)
        if (kept->settings[i].id == change->id) {
            change->before = kept->settings[i].value;
            change->had_value = true;
            kept->settings[i].value = change->after;
            return true;
        }
    if (count >= conn->budgets[SW_COUNT_KEPT_SETTINGS])
        return true;
    struct sw_kept *more = sw_allocate(&conn->memory, sw_kept_size(count + 1));
    if (!more) {
        sw_conn_fail_memory(conn);
        return false;
    }
    if (count)
        memcpy(more->settings, kept->settings, count * sizeof(sw_setting));
    more->settings[count] = (sw_setting){.id = change->id, .value = change->after};
    more->count = count + 1;
    sw_release_memory(&conn->memory, kept, sw_kept_size(count));
    conn->kept = more;
    return true;
}

/* False: the value ends the connection. `in_order`: set when the acknowledgement may not go ahead. */
static bool
apply_theirs(sw_conn *conn, sw_changed_setting *change, bool *in_order)
{
    enum sw_role peer = conn->role == SW_ROLE_CLIENT ? SW_ROLE_SERVER : SW_ROLE_CLIENT;
    const uint32_t id = change->id, value = change->after;
    unsigned index = sw_setting_index_of(id);
    if (index == SW_SETTING_COUNT)
        return keep_unknown(conn, change);

    change->before = conn->theirs[index];
    change->had_value = true;
    enum sw_check check = sw_setting_check(peer, id, value);
    if (check == SW_CHECK_NONE)
        check = sw_setting_change_check((enum sw_setting_index)index, sw_peer_settings_is(conn, SW_PEER_SETTINGS_IS_FREE),
                                        conn->theirs[index], value);
    if (check == SW_CHECK_NONE && index == SW_SETTING_OF_WINDOWS && !sw_flow_initial(conn, value))
        check = SW_CHECK_FLOW_INITIAL_WINDOW;
    if (check != SW_CHECK_NONE) {
        sw_conn_apply_check(conn, check, 0, SW_SLOT_NONE);
        return false;
    }
    *in_order |= sw_setting_rules[index].in_order && value < conn->theirs[index];
    conn->theirs[index] = value;
    if (index == SW_SETTING_OF_TABLE)
        sw_hpack_encoder_set_limit(&conn->encoder, value);
    return true;
}

/*
 * Acknowledge ahead of content (RFC 9113 6.5.3: immediately), but not ahead of frames that were written when a setting allowed more, nor
 * of the acknowledgement of such settings.
 */
static bool
acknowledge(sw_conn *conn, bool in_order)
{
    uint8_t ack[SW_FRAME_HEADER_LENGTH];
    sw_frame_header_write(ack, 0, SW_FRAME_SETTINGS, SW_FLAG_ACK, 0);
    if (!in_order && sw_output_is_out(&conn->output, conn->tight_ack))
        return sw_conn_acknowledge(conn, ack, sizeof ack);
    uint8_t *out = sw_conn_control(conn, sizeof ack);
    if (!out)
        return false;
    memcpy(out, ack, sizeof ack);
    sw_output_commit(&conn->output, sizeof ack);
    conn->tight_ack = (uint32_t)conn->output.written;
    return true;
}

bool
sw_recv_settings(sw_conn *conn, const uint8_t *payload, uint32_t length)
{
    bool in_order = false;
    uint32_t count = length / SW_FRAME_SETTINGS_ENTRY_LENGTH;
    if (count) {
        conn->entries = sw_allocate(&conn->memory, SW_SETTINGS_ENTRY_OCTETS * count);
        if (!conn->entries) {
            sw_conn_fail_memory(conn);
            return false;
        }
        conn->entry_count = count;
        conn->cleanup_due = true;
    }
    sw_changed_setting *const changes = count ? (sw_changed_setting *)(void *)(conn->entries + count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct sw_frame_settings_entry entry;
        sw_frame_settings_entry_read(payload + (size_t)i * SW_FRAME_SETTINGS_ENTRY_LENGTH, &entry);
        changes[i] = (sw_changed_setting){.id = entry.identifier, .after = entry.value};
        if (!apply_theirs(conn, &changes[i], &in_order))
            return false;
        conn->entries[i] = (sw_setting){.id = entry.identifier, .value = entry.value};
    }
    sw_peer_settings_step(conn, SW_PEER_SETTINGS_INPUT_RECV_SETTINGS, 0);
    conn->our_stream_limit = conn->theirs[SW_SETTING_OF_STREAMS];

    if (!acknowledge(conn, in_order))
        return false;
    sw_trace_sent(conn, SW_FRAME_SETTINGS, SW_FLAG_ACK, 0, 0);

    sw_event_begin(&conn->event, SW_EVENT_SETTINGS, 0);
    conn->event.as.settings.entries = conn->entries;
    conn->event.as.settings.count = count;
    conn->event.as.settings.changes = changes;
    return true;
}

/* ---- ours -------------------------------------------------------------------------------------------------------------------- */

bool
sw_settings_make_pending(sw_conn *conn)
{
    if (conn->pending)
        return true;
    conn->pending = sw_allocate(&conn->memory, sizeof *conn->pending);
    if (!conn->pending)
        return false;
    memcpy(conn->pending->sent, conn->ours, sizeof conn->ours);
    memcpy(conn->pending->wanted, conn->ours, sizeof conn->ours);
    return true;
}

void
sw_settings_write(sw_conn *conn, uint8_t *out)
{
    struct sw_pending *pending = conn->pending;
    uint8_t *at = out + SW_FRAME_HEADER_LENGTH;
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++) {
        if (pending->wanted[index] == pending->sent[index])
            continue;
        pending->sent[index] = pending->wanted[index];
        at = sw_frame_settings_entry_write(at, sw_setting_rules[index].id, pending->wanted[index]);
    }
    uint32_t length = (uint32_t)(at - out) - SW_FRAME_HEADER_LENGTH;
    sw_frame_header_write(out, length, SW_FRAME_SETTINGS, 0, 0);
    sw_output_commit(&conn->output, (size_t)(at - out));
    sw_trace_sent(conn, SW_FRAME_SETTINGS, 0, 0, length);

    conn->settings_at = sw_grace_now(conn);

    /* What we promise counts from now on, what we take back only when the peer has acknowledged it. */
    if (pending->sent[SW_SETTING_OF_STREAMS] > conn->stream_limit)
        conn->stream_limit = pending->sent[SW_SETTING_OF_STREAMS];
    if (pending->sent[SW_SETTING_OF_PAYLOADS] > conn->frame_limit)
        conn->frame_limit = pending->sent[SW_SETTING_OF_PAYLOADS];
    if (pending->sent[SW_SETTING_OF_SECTIONS] > conn->list_limits.list_size)
        conn->list_limits.list_size = pending->sent[SW_SETTING_OF_SECTIONS];
}

bool
sw_conn_write_preface(sw_conn *conn, const uint32_t settings[SW_SETTING_COUNT])
{
    size_t magic = conn->role == SW_ROLE_CLIENT ? SW_PREFACE_LENGTH : 0;
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, magic + SW_SETTINGS_LARGEST);
    if (!out || !sw_settings_make_pending(conn))
        return false;
    memcpy(conn->pending->wanted, settings, sizeof conn->pending->wanted);
    memcpy(out, sw_preface, magic);
    sw_output_commit(&conn->output, magic);
    sw_settings_sync_step(conn, SW_SETTINGS_SYNC_INPUT_SEND_SETTINGS, 0);
    sw_settings_write(conn, out + magic);
    return true;
}

/* What the acknowledgement puts in force, for its event. */
static void
note_changes(sw_conn *conn)
{
    struct sw_pending *pending = conn->pending;
    size_t count = 0;
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++) {
        const uint32_t id = sw_setting_rules[index].id, before = conn->ours[index], after = pending->sent[index];
        if (before == after)
            continue;
        pending->entries[count] = (sw_setting){.id = id, .value = after};
        pending->changes[count++] = (sw_changed_setting){.id = id, .before = before, .after = after, .had_value = true};
    }
    sw_event_begin(&conn->event, SW_EVENT_SETTINGS_ACK, 0);
    conn->event.as.settings.entries = pending->entries;
    conn->event.as.settings.changes = pending->changes;
    conn->event.as.settings.count = count;
}

static void
apply_ours(sw_conn *conn)
{
    uint32_t window = conn->ours[SW_SETTING_OF_WINDOWS];
    memcpy(conn->ours, conn->pending->sent, sizeof conn->ours);
    conn->stream_limit = conn->ours[SW_SETTING_OF_STREAMS];
    conn->frame_limit = conn->ours[SW_SETTING_OF_PAYLOADS];
    conn->list_limits.list_size = conn->ours[SW_SETTING_OF_SECTIONS];
    sw_hpack_decoder_set_limit(&conn->decoder, conn->ours[SW_SETTING_OF_TABLE]);
    if (conn->ours[SW_SETTING_OF_WINDOWS] < window)
        sw_flow_shrunk(conn, window);
}

bool
sw_recv_settings_ack(sw_conn *conn)
{
    const struct sw_cell *cell = sw_conn_raise(conn, SW_MACHINE_SETTINGS_SYNC, SW_SETTINGS_SYNC_INPUT_RECV_SETTINGS_ACK, 0);
    if (cell->verdict != SW_VERDICT_GO)
        return false;
    const bool write = cell->effect == SW_SETTINGS_SYNC_EFFECT_APPLY_AND_WRITE;
    note_changes(conn);
    if (write || cell->effect == SW_SETTINGS_SYNC_EFFECT_APPLY)
        apply_ours(conn);
    sw_grace_proven(conn, conn->settings_at);
    if (conn->clock)
        conn->clock->settings_acks++;
    if (write) {
        uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_SETTINGS_LARGEST);
        if (!out) {
            sw_conn_fail_memory(conn);
            return false;
        }
        sw_settings_write(conn, out);
    } else {
        conn->cleanup_due = true;
    }
    return true;
}

void
sw_settings_drop_pending(sw_conn *conn)
{
    if (!conn->pending || sw_settings_sync_is(conn, SW_SETTINGS_SYNC_IS_PROVING))
        return;
    sw_release_memory(&conn->memory, conn->pending, sizeof *conn->pending);
    conn->pending = NULL;
}
