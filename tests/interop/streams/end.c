#define _GNU_SOURCE

#include "streams.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "../../../examples/common/fields.h"

enum { INPUT = 64 * 1024, ROUNDS = 64 /* of sending, before the socket is looked at again */ };

static void
count_frame(void *arg, const sw_trace_frame *frame)
{
    struct end *end = arg;
    struct counts *counts = frame->sent ? &end->sent : &end->received;
    counts->ping += frame->type == SW_FRAME_PING && (frame->flags & SW_FLAG_ACK) == 0;
    counts->reset += frame->type == SW_FRAME_RST_STREAM;
    counts->goaway += frame->type == SW_FRAME_GOAWAY;
    counts->window_update += frame->type == SW_FRAME_WINDOW_UPDATE;
}

struct end *
end_new(bool server, int fd, struct tls *tls, uint32_t grant)
{
    struct end *end = calloc(1, sizeof *end);
    sw_config *config = sw_config_new(server ? SW_ROLE_SERVER : SW_ROLE_CLIENT, NULL);
    if (end == NULL || config == NULL)
        abort();
    *end = (struct end){.server = server, .grant = grant};
    sw_config_set_trace(config, NULL, count_frame, end);
    sw_config_set_manual_credit(config, true);
    if (grant > 0)
        sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, grant);
    if (sw_conn_new(config, &end->conn) != SW_STATUS_OK)
        abort();
    sw_config_free(config);
    transport_open(&end->transport, fd, tls, NULL);
    return end;
}

void
end_free(struct end *end)
{
    while (end->calls != NULL)
        call_free(end->calls);
    sw_conn_free(end->conn);
    transport_close(&end->transport, !end->broken);
    free(end);
}

static void
take_section(struct end *end, struct call *call, const sw_event *event)
{
    if (event->as.headers.section == SW_SECTION_REQUEST) {
        call = call_accept(end, event);
        if (call == NULL)
            abort();
    } else if (call != NULL && !end->server) {
        const sw_field *found = field_find_named(event->as.headers.fields, event->as.headers.count, "grpc-status");
        if (event->as.headers.section == SW_SECTION_RESPONSE)
            call->status = event->as.headers.status;
        if (found != NULL && found->value_length > 0)
            call->grpc_status = found->value[0] - '0';
    }
}

static void
take_event(struct end *end, const sw_event *event)
{
    struct call *call = event->user;
    switch (event->kind) {
    case SW_EVENT_HEADERS:
        take_section(end, call, event);
        call = sw_conn_stream_user(end->conn, event->stream_id);
        break;
    case SW_EVENT_DATA:
        if (call != NULL)
            call_receive(call, event->as.data.octets, event->as.data.length, event->as.data.credit);
        else
            sw_conn_acknowledge_data(end->conn, event->stream_id, event->as.data.credit);
        break;
    case SW_EVENT_SETTINGS:
        end->has_settings = true;
        break;
    case SW_EVENT_GOAWAY:
        if (!end->server && !end->going_away)
            fprintf(stderr, "goaway %u after %u messages\n", event->as.goaway.error, end->calls != NULL ? end->calls->messages : 0);
        end->going_away = true;
        break;
    case SW_EVENT_STREAM_CLOSED:
        if (call == NULL)
            break;
        call->closed = true;
        call->by = event->as.closed.by;
        call->error = event->as.closed.error;
        if (end->server)
            call_free(call);
        return;
    default:
        break;
    }
    if (call != NULL && (event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_DATA))
        call->ended |= (event->flags & SW_EVENT_FLAG_END_STREAM) != 0;
}

static void
take_octets(struct end *end, const uint8_t *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    while (sw_conn_recv(end->conn, &in, &event) == SW_STATUS_EVENT)
        take_event(end, event);
}

static void
receive(struct end *end)
{
    static uint8_t input[INPUT];
    ssize_t count = transport_recv(&end->transport, input, sizeof input);
    if (count > 0)
        take_octets(end, input, (size_t)count);
    end->input_ended |= count == 0;
    end->broken |= count == TRANSPORT_BROKEN;
}

/* Every call has one message sent, then the next round begins: so each message is out before the next is made. */
static bool
transmit(struct end *end, bool hurry)
{
    bool more = true;
    for (int round = 0; more && round < (hurry ? ROUNDS : 1) && !end->broken; round++) {
        more = false;
        for (struct call *call = end->calls, *next; call != NULL; call = next) {
            next = call->next;
            more |= call_step(call);
        }
        size_t written;
        enum transport_result result = transport_flush(&end->transport, end->conn, SIZE_MAX, &written);
        end->broken |= result == TRANSPORT_FAILED;
        take_octets(end, NULL, 0);
        if (result == TRANSPORT_BLOCKED)
            return false;
    }
    return more;
}

bool
end_turn(struct end *end, bool readable, bool hurry)
{
    if ((readable || end->transport.read_pending) && !end->input_ended)
        receive(end);
    bool more = !end->broken && transmit(end, hurry);
    if (sw_conn_wants(end->conn) == 0 && !end->transport.wants_write && !end->shut) {
        shutdown(end->transport.fd, SHUT_WR); /* closing now could destroy the last frames on their way */
        end->shut = true;
    }
    return more || end->transport.read_pending;
}

short
end_events(const struct end *end)
{
    return (short)(POLLIN | (end->transport.wants_write ? POLLOUT : 0));
}
