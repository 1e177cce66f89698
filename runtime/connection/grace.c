#include "connection/grace.h"

#include "connection/shutdown.h"
#include "flow/flow.h"
#include "support/compiler.h"

SW_COLD void
sw_grace_begin(const sw_conn *conn, struct sw_stream *stream)
{
    if (!(sw_stream_attributes[stream->state] & SW_STREAM_IS_GRACE))
        return;
    int64_t window = (int64_t)sw_flow_initial_of_peer(conn, stream->id) + stream->recv_window;
    stream->late = (struct sw_late){.octets = window > 0 ? (uint32_t)window : 0, .frames = conn->budgets[SW_COUNT_LATE_FRAMES]};
}

static struct sw_late *
late_of(sw_conn *conn, struct sw_stream *stream)
{
    return stream ? &stream->late : sw_streams_late(&conn->streams, conn->frame.stream_id);
}

SW_COLD bool
sw_grace_counts(sw_conn *conn, struct sw_stream *stream)
{
    struct sw_late *late = late_of(conn, stream);
    if (!late->frames)
        return false;
    late->frames--;
    conn->payload += conn->frame.length;
    return true;
}

SW_COLD bool
sw_grace_explains(sw_conn *conn, struct sw_stream *stream)
{
    struct sw_late *late = late_of(conn, stream);
    uint32_t length = conn->frame.length;
    if (!length || length > late->octets)
        return false;
    late->octets -= length;
    conn->payload += length + 1; /* an octet for the frame, as with content that is shown */
    return true;
}

SW_COLD void
sw_grace_request_proof(sw_conn *conn)
{
    struct sw_streams *streams = &conn->streams;
    if (!streams->probe_id && conn->role == SW_ROLE_CLIENT) {
        streams->probe_id = conn->last_ours + 2;
        streams->probe_at = sw_grace_now(conn);
    }
    if (streams->grace_watermark)
        sw_conn_send_grace_marker(conn);
}

SW_COLD void
sw_grace_proven_slow(sw_conn *conn, uint32_t then)
{
    sw_streams_confirm(&conn->streams, then);
    if (conn->streams.unproven && !sw_conn_dead(conn))
        sw_grace_request_proof(conn);
}

SW_COLD void
sw_grace_answered_slow(sw_conn *conn)
{
    conn->streams.probe_id = 0;
    sw_grace_proven(conn, conn->streams.probe_at);
}
