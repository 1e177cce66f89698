/* The life of a connection, and its output (statewire.h). */
#include "state/conn.h"

#include <string.h>

#include "connection/ends.h"
#include "connection/settings_exchange.h"
#include "flow/flow.h"
#include "limits/limit.h"

static void
init_list_limits(sw_conn *conn)
{
    conn->list_limits = (struct sw_hpack_limits){
        .list_size = conn->budgets[SW_COUNT_SECTION_OCTETS],
        .fields = conn->budgets[SW_COUNT_SECTION_FIELDS],
        .crumbs = conn->budgets[SW_COUNT_SECTION_CRUMBS],
        .size_updates = conn->budgets[SW_COUNT_SIZE_UPDATES],
        .list_hard = SW_HARD_SECTION_OCTETS,
        .fields_hard = SW_HARD_SECTION_FIELDS,
        .crumbs_hard = SW_HARD_SECTION_CRUMBS,
    };
}

static void
init_settings(sw_conn *conn, const sw_config *config)
{
    enum sw_role peer = config->role == SW_ROLE_CLIENT ? SW_ROLE_SERVER : SW_ROLE_CLIENT;
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++) {
        conn->theirs[index] = sw_setting_rules[index].initial[peer];
        conn->ours[index] = sw_setting_rules[index].initial[config->role];
    }
    conn->our_stream_limit = sw_setting_rules[SW_SETTING_OF_STREAMS].assumed[peer];
}

static void
init_windows(sw_conn *conn, const sw_config *config)
{
    conn->send_window = (int32_t)conn->theirs[SW_SETTING_OF_WINDOWS];
    conn->recv_window = (int32_t)conn->ours[SW_SETTING_OF_WINDOWS];
    conn->window_size = config->options.connection_window;
    conn->credit = conn->window_size - (uint32_t)conn->recv_window;
    conn->granted = conn->credit != 0;
}

/* Most programs leave the budgets as they are: those need no copy. */
static bool
take_budgets(sw_conn *conn, const sw_config *config)
{
    conn->budgets = sw_limit_budgets;
    if (!memcmp(config->budgets, sw_limit_budgets, sizeof config->budgets))
        return true;
    uint32_t *copy = sw_allocate(&config->memory, sizeof config->budgets);
    if (!copy)
        return false;
    memcpy(copy, config->budgets, sizeof config->budgets);
    conn->budgets = copy;
    return true;
}

static bool
take_hooks(sw_conn *conn, const sw_config *config)
{
    const bool counts = config->options.count_frames;
    if (!config->hooks.step && !config->hooks.frame && !counts)
        return true;
    conn->hooks = sw_allocate(&config->memory, sizeof *conn->hooks);
    if (!conn->hooks)
        return false;
    *conn->hooks = config->hooks;
    if (counts)
        conn->hooks->counts = sw_allocate(&config->memory, sizeof *conn->hooks->counts);
    if (conn->hooks->counts)
        memset(conn->hooks->counts, 0, sizeof *conn->hooks->counts);
    return !counts || conn->hooks->counts;
}

bool
sw_conn_make_clock(sw_conn *conn, const struct sw_timeouts *timeouts)
{
    conn->clock = sw_allocate(&conn->memory, sizeof *conn->clock);
    if (!conn->clock)
        return false;
    *conn->clock = (struct sw_clock){.timeouts.stall_octets = 1, .round_trip = UINT32_MAX};
    if (timeouts)
        conn->clock->timeouts = *timeouts;
    return true;
}

/* Most programs have no timeouts: those need no clock. */
static bool
take_timeouts(sw_conn *conn, const sw_config *config)
{
    uint32_t any = 0;
    for (unsigned timeout = 0; timeout < SW_TIMEOUTS; timeout++)
        any |= config->timeouts.after[timeout];
    return !any || sw_conn_make_clock(conn, &config->timeouts);
}

enum sw_status
sw_conn_new(const sw_config *config, sw_conn **made)
{
    sw_conn *conn = sw_allocate(&config->memory, sizeof *conn);
    if (!conn)
        return SW_STATUS_NO_MEMORY;
    memset(conn, 0, sizeof *conn);
    conn->memory = config->memory;
    sw_streams_init(&conn->streams);
    sw_output_init(&conn->output);
    sw_hpack_decoder_init(&conn->decoder, &conn->memory, &conn->list_limits);
    sw_hpack_encoder_init(&conn->encoder, &conn->memory);
    conn->role = config->role;
    conn->options = config->options;

    if (!take_budgets(conn, config) || !take_hooks(conn, config) || !take_timeouts(conn, config)) {
        sw_conn_free(conn);
        return SW_STATUS_NO_MEMORY;
    }

    bool server = conn->role == SW_ROLE_SERVER;
    sw_machines_start(conn->states, (enum sw_role)conn->role);
    conn->content_state = SW_STREAM_STATE_COUNT;
    conn->content_message = SW_MESSAGE_STATE_COUNT;
    conn->phase = server ? SW_PHASE_PREFACE : SW_PHASE_HEADER;
    conn->facts_received.is = conn->facts_sent.is = SW_FACTS_UNKNOWN;
    conn->our_goaway = conn->their_goaway = SW_STREAM_ID_MAX;
    init_settings(conn, config);
    init_windows(conn, config);
    init_list_limits(conn);
    sw_limit_start(conn);
    if (!sw_conn_write_preface(conn, config->settings)) {
        sw_conn_free(conn);
        return SW_STATUS_NO_MEMORY;
    }
    sw_flow_write(conn); /* a larger window goes directly behind SETTINGS: later a peer may not be reading any more */
    *made = conn;
    return SW_STATUS_OK;
}

void
sw_conn_free(sw_conn *conn)
{
    if (!conn)
        return;
    conn->in_callback = true;
    sw_allocator memory = conn->memory;
    sw_output_free(&conn->output, &memory);
    sw_streams_free(&conn->streams, &memory);
    sw_hpack_decoder_free(&conn->decoder);
    sw_hpack_encoder_free(&conn->encoder);
    sw_release_memory(&memory, conn->large, conn->large_size);
    if (conn->budgets != sw_limit_budgets)
        sw_release_memory(&memory, (void *)(uintptr_t)conn->budgets, sizeof sw_limit_budgets);
    sw_release_memory(&memory, conn->pending, sizeof *conn->pending);
    sw_fields_free(conn->joined, &memory);
    if (conn->hooks)
        sw_release_memory(&memory, conn->hooks->counts, sizeof *conn->hooks->counts);
    sw_release_memory(&memory, conn->hooks, sizeof *conn->hooks);
    if (conn->clock)
        sw_release_memory(&memory, conn->clock->tracks, sizeof *conn->clock->tracks * conn->clock->track_count);
    sw_release_memory(&memory, conn->clock, sizeof *conn->clock);
    sw_release_memory(&memory, conn->entries, SW_SETTINGS_ENTRY_OCTETS * conn->entry_count);
    if (conn->kept)
        sw_release_memory(&memory, conn->kept, sw_kept_size(conn->kept->count));
    sw_release_memory(&memory, conn, sizeof *conn);
}

void
sw_conn_trim(sw_conn *conn)
{
    if (conn->in_callback)
        return;
    sw_output_trim(&conn->output, &conn->memory);
    if (!conn->streams.used)
        conn->content = NULL; /* the frame under way is for a stream whose record goes */
    sw_streams_trim(&conn->streams, &conn->memory);
    sw_hpack_encoder_trim(&conn->encoder);
    if (!(SW_EVENTS_WITH_FIELDS >> conn->event.kind & 1) && !conn->block_use)
        sw_hpack_decoder_trim(&conn->decoder);
}

/* ---- output ------------------------------------------------------------------------------------------------------------------- */

/* Chunks are kept while streams are under way; an idle connection keeps one. */
static bool
keeps_spares(const sw_conn *conn)
{
    return conn->streams.used != 0;
}

static inline void
note_sent(sw_conn *conn)
{
    if (conn->streams.queues[SW_QUEUE_FLUSHING].head != SW_SLOT_NONE)
        conn->pending_events |= SW_PENDING_SENT;
}

size_t
sw_conn_output(sw_conn *conn, sw_slice *out, size_t count, size_t budget)
{
    if (conn->in_callback)
        return 0;
    if (sw_flow_due(conn) && !sw_conn_dead(conn))
        sw_flow_write(conn);
    return sw_output_show(&conn->output, out, count, budget == SIZE_MAX ? conn->options.output_burst : budget);
}

void
sw_conn_sent(sw_conn *conn, size_t octets)
{
    if (conn->in_callback)
        return;
    conn->in_callback = true; /* release callbacks may not call the connection */
    sw_output_sent(&conn->output, &conn->memory, octets, keeps_spares(conn));
    conn->in_callback = false;
    note_sent(conn);
}

size_t
sw_conn_read(sw_conn *conn, uint8_t *to, size_t size)
{
    if (conn->in_callback)
        return 0;
    if (sw_flow_due(conn) && !sw_conn_dead(conn))
        sw_flow_write(conn);
    conn->in_callback = true;
    size_t copied = sw_output_read(&conn->output, &conn->memory, to, size, keeps_spares(conn));
    conn->in_callback = false;
    note_sent(conn);
    return copied;
}

/* Is there a stream that the program has not ended, or not released? */
static bool
has_work(const sw_conn *conn)
{
    uint32_t over = 0;
    for (enum sw_queue queue = SW_QUEUE_CLOSING; queue <= SW_QUEUE_FLUSHING; queue++)
        for (uint32_t slot = conn->streams.queues[queue].head; slot != SW_SLOT_NONE;
             slot = sw_stream_at(&conn->streams, slot)->link[SW_LINK_QUEUE].next)
            over++;
    return conn->streams.used != over;
}

/* All is done, and no frame is under way: the event of a GOAWAY that came in part is still due. */
static bool
is_drained(const sw_conn *conn)
{
    return sw_connection_is(conn, SW_CONNECTION_IS_DRAINING) && !sw_shutdown_is(conn, SW_SHUTDOWN_IS_AWAITING) &&
           conn->phase == SW_PHASE_HEADER && !has_work(conn);
}

unsigned
sw_conn_wants(const sw_conn *conn)
{
    bool write = !sw_output_empty(&conn->output) || (sw_flow_due(conn) && !sw_conn_dead(conn));
    bool over = sw_conn_dead(conn) || is_drained(conn);
    return (over ? 0u : (unsigned)SW_WANTS_READ) | (write ? (unsigned)SW_WANTS_WRITE : 0u);
}
