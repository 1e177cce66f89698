#include "connection/shutdown.h"

#include <string.h>

#include "connection/ends.h"
#include "state/trace.h"

/* Opaque data of the markers, one for each purpose (RFC 9113 6.7). */
enum { MARKER_LENGTH = 8 };
static const uint8_t grace_marker[MARKER_LENGTH] = {'s', 'w', ' ', 'g', 'r', 'a', 'c', 'e'};
static const uint8_t shutdown_marker[MARKER_LENGTH] = {'s', 'w', ' ', 'd', 'r', 'a', 'i', 'n'};

bool
sw_marker_is(const uint8_t opaque[8])
{
    return !memcmp(opaque, grace_marker, MARKER_LENGTH) || !memcmp(opaque, shutdown_marker, MARKER_LENGTH);
}

static bool
send_marker(sw_conn *conn, const uint8_t opaque[8])
{
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_PING_LENGTH);
    if (!out)
        return false;
    sw_frame_ping_write(out, 0, opaque);
    sw_output_commit(&conn->output, SW_FRAME_PING_LENGTH);
    sw_trace_sent(conn, SW_FRAME_PING, 0, 0, SW_FRAME_PING_LENGTH - SW_FRAME_HEADER_LENGTH);
    return true;
}

/* Peers count PINGs, and end connections for the third that nothing of theirs was sent between: the others are evidence of theirs. */
enum { MARKERS_MOST = 2 };

void
sw_conn_send_grace_marker(sw_conn *conn)
{
    struct sw_streams *streams = &conn->streams;
    bool under_way = conn->marking || conn->pings_sent || conn->pending;
    if (under_way || conn->markers >= MARKERS_MOST || sw_conn_dead(conn) || !send_marker(conn, grace_marker))
        return;
    conn->marking = true;
    conn->markers++;
    streams->marker_at = sw_grace_now(conn);
}

/* The real GOAWAY: what the peer opened before it saw the announcement has arrived by now. */
static void
finish_shutdown(sw_conn *conn)
{
    conn->pending_events &= ~(uint32_t)SW_PENDING_SHUTDOWN;
    if (conn->our_goaway <= conn->last_shown)
        return; /* the program has said it in the meantime */
    if (!sw_conn_write_goaway(conn, conn->last_shown, SW_ERROR_NO_ERROR, NULL, 0)) {
        sw_conn_fail_memory(conn);
        return;
    }
    conn->our_goaway = conn->last_shown;
}

bool
sw_marker_returned(sw_conn *conn, const uint8_t opaque[8])
{
    struct sw_streams *streams = &conn->streams;
    if (conn->marking && !memcmp(opaque, grace_marker, MARKER_LENGTH)) {
        conn->marking = false;
        sw_grace_proven(conn, streams->marker_at);
        return true;
    }
    if ((conn->pending_events & SW_PENDING_SHUTDOWN) && !memcmp(opaque, shutdown_marker, MARKER_LENGTH)) {
        finish_shutdown(conn);
        return true;
    }
    return false;
}

enum sw_status
sw_conn_shut_down(sw_conn *conn)
{
    uint8_t state = conn->states[SW_MACHINE_CONNECTION];
    if (sw_connection_attributes[state] & SW_CONNECTION_IS_GOING)
        return SW_STATUS_OK;
    if (sw_conn_dead(conn))
        return SW_STATUS_TERMINATED;
    /* A client has no requests of the peer's to wait for. */
    bool announce = conn->role == SW_ROLE_SERVER;
    size_t length = SW_FRAME_GOAWAY_LENGTH + (announce ? SW_FRAME_PING_LENGTH : 0);
    if (!sw_output_reserve(&conn->output, &conn->memory, length))
        return SW_STATUS_NO_MEMORY;
    const struct sw_cell *cell = sw_connection_step(conn, SW_CONNECTION_INPUT_SEND_GOAWAY, 0);
    if (!sw_cell_permits(cell))
        return SW_STATUS_WRONG_STATE;

    uint32_t last = announce ? SW_STREAM_ID_MAX : conn->last_shown;
    sw_conn_write_goaway(conn, last, SW_ERROR_NO_ERROR, NULL, 0);
    if (!announce) {
        conn->our_goaway = last;
        return SW_STATUS_OK;
    }
    send_marker(conn, shutdown_marker);
    conn->pending_events |= SW_PENDING_SHUTDOWN;
    return SW_STATUS_OK;
}
