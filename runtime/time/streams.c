/* Streams on which nothing moves, or content does not go on. */
#include <string.h>

#include "state/step.h"
#include "time/time.h"

enum { IDLE = 1, STALLED = 2, LOOKS = 8 };

/* Room for a track in each slot. False: no memory. */
static bool
make_tracks(sw_conn *conn)
{
    struct sw_clock *clock = conn->clock;
    const uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    if (clock->track_count >= slots)
        return true;
    struct sw_track *tracks = sw_allocate(&conn->memory, sizeof *tracks * slots);
    if (!tracks)
        return false;
    memset(tracks, 0, sizeof *tracks * slots);
    if (clock->track_count)
        memcpy(tracks, clock->tracks, sizeof *tracks * clock->track_count);
    sw_release_memory(&conn->memory, clock->tracks, sizeof *tracks * clock->track_count);
    clock->tracks = tracks;
    clock->track_count = slots;
    return true;
}

/* Changes when anything is sent or received on the stream, a WINDOW_UPDATE included. */
static uint32_t
digest_of(const struct sw_stream *stream)
{
    const uint32_t values[] = {
        (uint32_t)stream->send_window, (uint32_t)stream->recv_window, stream->unconsumed, stream->credit, stream->end,
        stream->informational};
    uint32_t digest = (uint32_t)stream->state << 16 | (uint32_t)stream->recv_message << 8 | stream->send_message;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        digest = digest * UINT32_C(0x01000193) ^ values[i];
    return digest;
}

/* Has the program more to send than the peer lets it? */
static bool
is_held_up(const sw_conn *conn, const struct sw_stream *stream)
{
    if (sw_stream_attributes[stream->state] & SW_STREAM_IS_CLOSED)
        return false;
    const bool content = sw_message_cell(conn, stream->send_message, SW_MESSAGE_INPUT_SEND_DATA)->verdict == SW_VERDICT_GO;
    return stream->queue <= SW_QUEUE_END || (content && conn->send_window <= 0);
}

static void
look_at(sw_conn *conn, const struct sw_stream *stream, struct sw_track *track)
{
    const struct sw_clock *clock = conn->clock;
    const uint32_t idle = clock->timeouts.after[SW_TIMEOUT_STREAM_IDLE], stall = clock->timeouts.after[SW_TIMEOUT_STREAM_STALLED];
    const uint32_t digest = digest_of(stream);
    if (track->id != stream->id)
        *track = (struct sw_track){.id = stream->id, .digest = digest, .moved_at = clock->now};
    if (track->digest != digest) {
        track->digest = digest;
        track->moved_at = clock->now;
        track->expired &= (uint8_t)~IDLE;
    }
    const bool held_up = is_held_up(conn, stream);
    const int64_t sent = track->left - stream->send_content;
    if (held_up && (!track->stalled || sent >= clock->timeouts.stall_octets || sent < 0)) {
        track->left = stream->send_content;
        track->stalled_at = clock->now;
        track->expired &= (uint8_t)~STALLED;
    }
    track->stalled = held_up;
    unsigned due = idle && clock->now - track->moved_at >= idle ? IDLE : 0;
    due |= stall && held_up && clock->now - track->stalled_at >= stall ? STALLED : 0;
    track->due |= (uint8_t)(due & ~(unsigned)track->expired);
    track->expired |= (uint8_t)due;
    if (track->due)
        conn->pending_events |= SW_PENDING_TIMEOUT;
}

uint64_t
sw_time_scan(sw_conn *conn)
{
    struct sw_clock *clock = conn->clock;
    const uint32_t idle = clock->timeouts.after[SW_TIMEOUT_STREAM_IDLE], stall = clock->timeouts.after[SW_TIMEOUT_STREAM_STALLED];
    const uint32_t shortest = idle && (!stall || idle < stall) ? idle : stall;
    if (!shortest || !conn->streams.used || !make_tracks(conn))
        return SW_NO_DEADLINE;
    if (clock->now < clock->scan_at)
        return clock->scan_at;
    clock->scan_at = clock->now + (shortest + LOOKS - 1) / LOOKS;
    const uint32_t slots = conn->streams.block_count * SW_BLOCK_STREAMS;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (stream->id && (stream->flags & SW_STREAM_SHOWN) && !sw_stream_is_over(stream))
            look_at(conn, stream, &clock->tracks[slot]);
        else
            clock->tracks[slot].id = 0;
    }
    clock->cursor = 0;
    return clock->scan_at;
}
