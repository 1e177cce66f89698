/* Generated from spec/queries.yaml. Do not edit: change that file and run `make generate`. */
#include "flow/flow.h"
#include "statewire/queries.h"

uint32_t
sw_conn_last_stream_id(const sw_conn *conn, bool ours)
{
    return ours ? conn->last_ours : conn->last_theirs;
}

uint32_t
sw_conn_goaway_stream_id(const sw_conn *conn, bool ours)
{
    return ours ? conn->our_goaway : conn->their_goaway;
}

int64_t
sw_conn_send_window(const sw_conn *conn, uint32_t id)
{
    if (!id)
        return conn->send_window;
    const struct sw_stream *stream = sw_streams_get(&conn->streams, id);
    return stream ? sw_flow_send_window(conn, stream) : 0;
}

int64_t
sw_conn_recv_window(const sw_conn *conn, uint32_t id)
{
    if (!id)
        return conn->recv_window;
    const struct sw_stream *stream = sw_streams_get(&conn->streams, id);
    return stream ? sw_flow_recv_window(conn, stream) : 0;
}

void *
sw_conn_stream_user(const sw_conn *conn, uint32_t id)
{
    const struct sw_stream *stream = sw_streams_get(&conn->streams, id);
    return stream ? stream->user : NULL;
}

void *
sw_conn_user(const sw_conn *conn)
{
    return conn->user;
}

const char *
sw_conn_state(const sw_conn *conn)
{
    return sw_machine_state_name(SW_MACHINE_CONNECTION, conn->states[SW_MACHINE_CONNECTION]);
}

size_t
sw_conn_released_sent(const sw_conn *conn)
{
    return conn->output.released_sent;
}
