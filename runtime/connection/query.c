/* Questions to a connection (statewire.h). Nothing here changes anything. */
#include <string.h>

#include "connection/ends.h"
#include "flow/flow.h"
#include "limits/limit.h"
#include "state/identifier.h"

uint32_t
sw_conn_next_stream_id(const sw_conn *conn)
{
    uint32_t first = conn->role == SW_ROLE_CLIENT ? 1 : 2;
    if (!conn->last_ours)
        return first;
    return conn->last_ours < SW_STREAM_ID_MAX - 1 ? conn->last_ours + 2 : 0;
}

uint32_t
sw_conn_streams_available(const sw_conn *conn)
{
    uint32_t most = conn->our_stream_limit;
    if (sw_connection_is(conn, SW_CONNECTION_IS_NO_NEW_STREAMS) || !sw_conn_next_stream_id(conn))
        return 0;
    return most > conn->counts[SW_OURS] ? most - conn->counts[SW_OURS] : 0;
}

uint32_t
sw_conn_setting(const sw_conn *conn, bool ours, enum sw_settings setting)
{
    enum sw_setting_index index = sw_setting_index_of((uint32_t)setting);
    if (index == SW_SETTING_COUNT)
        return 0;
    return ours ? conn->ours[index] : conn->theirs[index];
}

uint64_t
sw_conn_output_waiting(const sw_conn *conn)
{
    const uint64_t goaway = conn->output.reserved_goaway_length - (uint64_t)conn->output.reserved_goaway_sent;
    return sw_output_held(&conn->output) + conn->output.referenced + goaway;
}

const char *
sw_conn_stream_state(const sw_conn *conn, uint32_t id)
{
    const struct sw_stream *stream = sw_streams_get(&conn->streams, id);
    uint8_t scratch;
    return sw_machine_state_name(SW_MACHINE_STREAM, stream ? stream->state : *sw_identifier_state(conn, id, &scratch));
}

/* By what the tables say of the state that the machine is in. */
enum sw_lifecycle
sw_conn_stream_lifecycle(const sw_conn *conn, uint32_t id)
{
    const struct sw_stream *stream = sw_streams_get(&conn->streams, id);
    uint8_t scratch;
    if (!id || id > SW_STREAM_ID_MAX)
        return SW_LIFECYCLE_IDLE;
    const unsigned is = sw_stream_attributes[stream ? stream->state : *sw_identifier_state(conn, id, &scratch)];
    if (is & SW_STREAM_IS_CLOSED)
        return SW_LIFECYCLE_CLOSED;
    if (is & SW_STREAM_IS_RESERVED)
        return sw_conn_is_ours(conn, id) ? SW_LIFECYCLE_RESERVED_LOCAL : SW_LIFECYCLE_RESERVED_REMOTE;
    if (is & SW_STREAM_IS_SENDING)
        return is & SW_STREAM_IS_RECEIVING ? SW_LIFECYCLE_OPEN : SW_LIFECYCLE_HALF_CLOSED_REMOTE;
    return is & SW_STREAM_IS_RECEIVING ? SW_LIFECYCLE_HALF_CLOSED_LOCAL : SW_LIFECYCLE_IDLE;
}

bool
sw_stream_is(enum sw_lifecycle state, unsigned attributes)
{
    static const uint8_t is[] = {
        [SW_LIFECYCLE_RESERVED_LOCAL] = SW_LIFECYCLE_IS_RESERVED,
        [SW_LIFECYCLE_RESERVED_REMOTE] = SW_LIFECYCLE_IS_RESERVED,
        [SW_LIFECYCLE_OPEN] = SW_LIFECYCLE_IS_COUNTED | SW_LIFECYCLE_IS_SENDING | SW_LIFECYCLE_IS_RECEIVING,
        [SW_LIFECYCLE_HALF_CLOSED_LOCAL] = SW_LIFECYCLE_IS_COUNTED | SW_LIFECYCLE_IS_RECEIVING,
        [SW_LIFECYCLE_HALF_CLOSED_REMOTE] = SW_LIFECYCLE_IS_COUNTED | SW_LIFECYCLE_IS_SENDING,
        [SW_LIFECYCLE_CLOSED] = SW_LIFECYCLE_IS_CLOSED,
    };
    return (unsigned)state < sizeof is && (is[state] & attributes);
}

uint32_t
sw_conn_next_stream(const sw_conn *conn, uint32_t after)
{
    uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    uint32_t slot = after ? sw_streams_find(&conn->streams, after) : SW_SLOT_NONE;
    if (after && slot == SW_SLOT_NONE)
        return 0;
    for (slot = after ? slot + 1 : 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (stream->id && (stream->flags & SW_STREAM_SHOWN))
            return stream->id;
    }
    return 0;
}

void
sw_conn_set_user(sw_conn *conn, void *user)
{
    conn->user = user;
}

/* As sw_waiting_count(), which also drops what has been sent. */
static uint32_t
waiting(const struct sw_waiting *waiting, const struct sw_output *output)
{
    struct sw_waiting copy = *waiting;
    return sw_waiting_count(&copy, output);
}

static uint32_t
used_of(const sw_conn *conn, enum sw_limit limit)
{
    uint64_t explained = sw_limit_explained(conn);
    switch (limit) { /* some are counted where they are, and not charged */
    case SW_COUNT_OPEN_STREAMS:
        return conn->counts[SW_THEIRS];
    case SW_COUNT_HELD_STREAMS:
        return sw_limit_held_streams(conn);
    case SW_COUNT_CONTROL_FRAMES:
        return waiting(&conn->control, &conn->output) + sw_output_acks(&conn->output);
    case SW_COUNT_KEPT_SETTINGS:
        return conn->kept ? (uint32_t)conn->kept->count : 0;
    case SW_COUNT_OUTPUT_OCTETS:
        return (uint32_t)sw_output_held(&conn->output);
    case SW_COUNT_RECEIVED_OCTETS:
        return conn->octets_received > explained ? (uint32_t)sw_least(conn->octets_received - explained, UINT32_MAX) : 0;
    default:
        return sw_limit_used(conn, limit);
    }
}

/* Frames are counted when their header has come. */
static uint64_t
octets_received(const sw_conn *conn)
{
    uint32_t missing = conn->phase > SW_PHASE_HEADER ? conn->remaining : 0;
    return conn->octets_received - missing + conn->reassembled;
}

void
sw_conn_statistics(const sw_conn *conn, sw_statistics *statistics)
{
    *statistics = (sw_statistics){
        .streams_open = sw_conn_dead(conn) ? 0 : conn->counts[SW_OURS] + conn->counts[SW_THEIRS],
        .streams_held = conn->streams.used,
        .octets_received = octets_received(conn),
        .octets_sent = conn->output.total_sent,
        .output_held = (size_t)sw_output_held(&conn->output),
    };
    for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
        statistics->used[limit] = used_of(conn, (enum sw_limit)limit);
}
