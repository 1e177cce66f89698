/* What went over a connection (statewire/query.h). */
#include "report/report.h"

#include <string.h>

#include "flow/flow.h"

static const struct sw_counts *
counts_of(const sw_conn *conn)
{
    static const struct sw_counts none;
    return conn->hooks && conn->hooks->counts ? conn->hooks->counts : &none;
}

sw_frame_count
sw_conn_frame_count(const sw_conn *conn, bool sent, uint32_t type)
{
    const unsigned rule = type <= UINT8_MAX ? sw_frame_index[type] : SW_FRAME_RULE_UNKNOWN;
    return counts_of(conn)->frames[sent][rule];
}

static sw_frame_count
all_frames(const sw_conn *conn, bool sent)
{
    sw_frame_count all = {0, 0};
    for (unsigned rule = 0; rule <= SW_FRAME_RULE_UNKNOWN; rule++) {
        all.frames += counts_of(conn)->frames[sent][rule].frames;
        all.octets += counts_of(conn)->frames[sent][rule].octets;
    }
    return all;
}

void
sw_conn_traffic(const sw_conn *conn, sw_traffic *traffic)
{
    sw_traffic found = {
        .size = traffic->size,
        .received = all_frames(conn, false),
        .sent = all_frames(conn, true),
        .resets_received = sw_conn_frame_count(conn, false, SW_FRAME_RST_STREAM).frames,
        .resets_sent = sw_conn_frame_count(conn, true, SW_FRAME_RST_STREAM).frames,
        .streams_refused = counts_of(conn)->streams_refused,
        .calls_refused = counts_of(conn)->calls_refused,
        .credit_owed = conn->credit,
    };
    const uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id || (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED))
            continue;
        found.stream_credit_owed += sw_flow_owed(stream);
        found.unacknowledged += stream->unconsumed;
    }
    memcpy(traffic, &found, traffic->size < sizeof found ? traffic->size : sizeof found);
}
