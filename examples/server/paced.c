#define _POSIX_C_SOURCE 200809L

#include "paced.h"

#include <stdio.h>
#include <string.h>

#include "routes.h"

enum {
    EVENT_LEAST = 8, /* octets of an event: "data: ", and an empty line behind it */
    EVENT_MOST = 16 * 1024,
    READ_MOST = 1 << 20,
    PAUSE_MOST = 60 * 1000,
};

static const uint64_t count_most = UINT64_C(1) << 40;

/* ---- events ------------------------------------------------------------------------------------------------------- */

static struct connection *
event_due(struct timer *timer)
{
    struct request *request = request_of_timer(timer);
    request->stage = REQUEST_CONTENT;
    request_wake(request);
    return request->connection;
}

void
paced_events(struct request *request, const sw_event *event, const sw_field *target)
{
    (void)event;
    uint64_t count, octets, pause;
    if (!query_number(target, "count", 10, count_most, &count) || !query_number(target, "bytes", 32, EVENT_MOST, &octets) ||
        !query_number(target, "ms", 0, PAUSE_MOST, &pause) || count == 0 || octets < EVENT_LEAST) {
        respond_text(request, 400, "count: from 1 to 2^40; bytes: from 8 to 16384; ms: up to 60000");
        return;
    }
    respond_empty(request, 200);
    request->length_known = false;
    request->content_type = "text/event-stream";
    request->pace = (struct pace){.kind = PACE_EVENTS, .left = count, .octets = (uint32_t)octets, .pause = (uint32_t)pause};
}

enum step
paced_events_step(struct request *request)
{
    struct pace *pace = &request->pace;
    uint8_t text[EVENT_MOST];
    memset(text, 'x', pace->octets);
    memcpy(text, "data: ", 6);
    memset(text + pace->octets - 2, '\n', 2);

    size_t taken;
    bool last = pace->left == 1;
    sw_slice content = {.octets = text + pace->at, .length = pace->octets - pace->at};
    enum sw_status status = sw_conn_send_data(request->connection->http2, request->stream_id, content,
                                              last ? SW_SEND_END_STREAM : 0, NULL, NULL, &taken);
    if (status != SW_STATUS_OK)
        return request_give_up_unless_full(request, status);
    request_moved(request, taken);
    request->sent += taken;
    pace->at += (uint32_t)taken;
    if (pace->at < pace->octets)
        return STEP_WAIT; /* SW_EVENT_STREAM_WRITABLE wakes it */

    pace->at = 0;
    pace->left--;
    if (last) {
        request->stage = REQUEST_DONE;
        return STEP_WAIT;
    }
    if (pace->pause == 0 || !request_later(request, pace->pause, event_due))
        return STEP_AGAIN;
    request->stage = REQUEST_HELD;
    return STEP_WAIT;
}

/* ---- an upload that is read slowly -------------------------------------------------------------------------------- */

static void
answer(struct request *request)
{
    char text[64];
    snprintf(text, sizeof text, "%llu octets were read", (unsigned long long)request->discarded);
    respond_text(request, 200, text);
    request_wake(request);
}

static void read_on(struct request *request);

static struct connection *
read_due(struct timer *timer)
{
    struct request *request = request_of_timer(timer);
    struct pace *pace = &request->pace;
    size_t part = pace->left < pace->octets ? (size_t)pace->left : pace->octets;
    sw_conn_acknowledge_data(request->connection->http2, request->stream_id, part);
    pace->left -= part;
    request_moved(request, 0);
    read_on(request);
    return request->connection;
}

/* Reads the next piece after the pause; answers when there is none and none can come. */
static void
read_on(struct request *request)
{
    struct pace *pace = &request->pace;
    if (pace->left > 0 && request->timer.place == 0 && !request_later(request, pace->pause, read_due))
        request_abort(request, SW_ERROR_INTERNAL_ERROR);
    if (pace->left == 0 && request->input_ended && request->stage == REQUEST_HELD)
        answer(request);
}

void
paced_read(struct request *request, const sw_event *event, const sw_field *target)
{
    (void)event;
    uint64_t octets, pause;
    if (!query_number(target, "bytes", 256, READ_MOST, &octets) || !query_number(target, "ms", 1, PAUSE_MOST, &pause) ||
        octets == 0) {
        respond_text(request, 400, "bytes: from 1 to 2^20; ms: up to 60000");
        return;
    }
    request->status = 200;
    request->stage = REQUEST_HELD;
    request->pace = (struct pace){.kind = PACE_READ, .octets = (uint32_t)octets, .pause = (uint32_t)pause};
    if (request->input_ended)
        answer(request);
}

void
paced_read_content(struct request *request, size_t length, size_t credit)
{
    request->discarded += length;
    request->pace.left += credit;
    read_on(request);
}
