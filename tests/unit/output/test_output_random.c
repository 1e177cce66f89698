/*
 * The output under random calls, against what must hold whatever comes: frames are whole, content of each stream is in order and without
 * holes, acknowledgements are in order, what is shown stays, each content by reference is released once with as much as went out, and
 * STREAM_CLOSED comes after all of it.
 */
#include "harness_inside.h"
#include "verdict.h"

enum { STREAMS = 6, WINDOW = 0x7fffffff, LENT = 400, PATTERN = 65536 * 16 };

/* Content of stream s at offset i is pattern[i + 7 s]. */
static uint8_t pattern[PATTERN + 64];

struct call {
    uint32_t stream;
    size_t taken;
    unsigned released;
    size_t sent;
};

static struct model {
    struct endpoint *server;
    uint32_t random;
    struct call calls[LENT];
    unsigned lent;
    size_t offset[STREAMS]; /* octets taken */
    size_t seen[STREAMS];   /* octets of DATA that went out */
    size_t copied[STREAMS]; /* octets taken by copy */
    unsigned outstanding[STREAMS], closed[STREAMS];
    bool over[STREAMS];       /* no more is sent on it */
    unsigned asked, answered; /* PINGs */
    struct wire shown;
} * model;

static uint32_t
below(uint32_t most)
{
    model->random = model->random * 1664525 + 1013904223;
    return (model->random >> 8) % most;
}

static unsigned
index_of(uint32_t id)
{
    return (id - 1) / 2;
}

static void
released(void *arg, const uint8_t *octets, size_t length)
{
    struct call *call = arg;
    unsigned stream = index_of(call->stream);
    cr_assert(eq(uint, call->released, 0));
    cr_assert(eq(sz, length, call->taken));
    cr_assert(octets >= pattern && octets + length <= pattern + sizeof pattern);
    cr_assert(eq(uint, model->closed[stream], 0));
    call->released++;
    call->sent = sw_conn_released_sent(model->server->conn);
    cr_assert(le(sz, call->sent, call->taken));
    model->outstanding[stream]--;
}

static void
on_event(struct endpoint *server, const sw_event *event)
{
    (void)server;
    if (event->kind != SW_EVENT_STREAM_CLOSED)
        return;
    cr_assert(eq(uint, model->outstanding[index_of(event->stream_id)], 0));
    model->closed[index_of(event->stream_id)]++;
}

static void
send_content(unsigned stream)
{
    static const size_t lengths[] = {1, 100, 3000, 16384, 16385, 40000, 70000};
    const size_t length = lengths[below(7)], at = model->offset[stream];
    if (model->over[stream] || at + length > PATTERN || model->lent == LENT)
        return;
    bool copy = below(2), end = below(12) == 0;
    struct call *call = &model->calls[model->lent];
    *call = (struct call){.stream = 2 * stream + 1};
    size_t taken;
    enum sw_status status =
        sw_conn_send_data(model->server->conn, 2 * stream + 1, (sw_slice){pattern + at + 7 * stream, length, NULL},
                          end ? SW_SEND_END_STREAM : 0, copy ? NULL : released, call, &taken);
    cr_assert(status == SW_STATUS_OK || status == SW_STATUS_OUTPUT_FULL);
    model->offset[stream] += taken;
    model->copied[stream] += copy ? taken : 0;
    model->over[stream] = status == SW_STATUS_OK && end && taken == length;
    call->taken = taken;
    if (!copy && taken) {
        model->lent++;
        model->outstanding[stream]++;
    }
}

/* What was shown before is a prefix of what is shown now. Part of it is sent. */
static void
write_some(void)
{
    static const size_t budgets[] = {1, 9, 100, 5000, 20000, SIZE_MAX};
    sw_slice slices[24];
    size_t count = sw_conn_output(model->server->conn, slices, 1 + below(24), budgets[below(6)]), length = 0;
    struct wire shown = text("");
    for (size_t i = 0; i < count; length += slices[i++].length)
        shown = joined(shown, octets_of(slices[i].octets, slices[i].length));
    size_t common = model->shown.length < shown.length ? model->shown.length : shown.length;
    cr_assert(eq(int, memcmp(model->shown.octets, shown.octets, common), 0));
    if (shown.length > model->shown.length)
        model->shown = shown;
    size_t sent = below(3) ? length : below((uint32_t)length + 1);
    for (size_t i = 0, left = sent; i < count && left; i++) {
        size_t part = slices[i].length < left ? slices[i].length : left;
        add_octets(&model->server->output, slices[i].octets, part);
        left -= part;
    }
    sw_conn_sent(model->server->conn, sent);
    model->shown = part(model->shown, sent, model->shown.length - sent);
}

static void
step(void)
{
    const unsigned stream = below(STREAMS);
    char opaque[9];
    switch (below(10)) {
    case 0:
        snprintf(opaque, sizeof opaque, "%08u", model->asked++);
        feed(model->server, frame_ping(opaque));
        break;
    case 1:
        if (below(6) == 0 && sw_conn_reset_stream(model->server->conn, 2 * stream + 1,
                                                  below(2) ? SW_ERROR_CANCEL : SW_ERROR_NO_ERROR) == SW_STATUS_OK)
            model->over[stream] = true;
        break;
    case 2:
        if (below(8) == 0) {
            model->over[stream] = true;
            feed(model->server, frame_rst_stream(2 * stream + 1, CANCEL));
        }
        break;
    case 3:
    case 4:
    case 5:
        write_some();
        break;
    default:
        send_content(stream);
    }
    drain_events(model->server);
    cr_assert(eq(int, model->server->status, SW_STATUS_OK));
}

static void
judge_output(void)
{
    size_t offset = 0;
    struct wire wire = output(model->server);
    for (struct seen_frame frame; (frame = frame_at(wire, &offset)).found;) {
        if (frame.type == TYPE_DATA) {
            unsigned stream = index_of(frame.id);
            cr_assert(eq(int, memcmp(frame.payload, pattern + model->seen[stream] + 7 * stream, frame.length), 0));
            model->seen[stream] += frame.length;
        } else if (frame.type == TYPE_PING) {
            char opaque[9];
            snprintf(opaque, sizeof opaque, "%08u", model->answered++);
            cr_assert(eq(int, memcmp(frame.payload, opaque, 8), 0));
        }
    }
    cr_assert(eq(sz, offset, wire.length));
    cr_assert(eq(uint, model->answered, model->asked));
}

/* By reference, what is reported as sent is within what went out, and with all that was copied accounts for it. */
static void
judge_accounts(void)
{
    size_t lent[STREAMS] = {0}, all = 0;
    for (unsigned i = 0; i < model->lent; i++) {
        cr_assert(eq(uint, model->calls[i].released, 1));
        lent[index_of(model->calls[i].stream)] += model->calls[i].sent;
    }
    for (unsigned stream = 0; stream < STREAMS; stream++) {
        all += model->seen[stream];
        cr_assert(le(sz, lent[stream], model->seen[stream]));
        cr_assert(ge(sz, lent[stream] + model->copied[stream], model->seen[stream]));
        cr_assert(eq(uint, model->closed[stream], model->over[stream] ? 1 : 0));
    }
    cr_assert(eq(i64, sw_conn_send_window(model->server->conn, 0), (int64_t)WINDOW - (int64_t)all));
    sw_statistics statistics;
    sw_conn_statistics(model->server->conn, &statistics);
    cr_assert(eq(sz, statistics.output_held, 0));
}

static void
in_large_bursts(sw_config *config)
{
    sw_config_set_output_burst(config, model->random % 2 ? 65536 : 300000);
}

static void
life(void)
{
    model->server = open_endpoint(SW_ROLE_SERVER, in_large_bursts);
    feed(model->server, joined(frame_settings(INITIAL_WINDOW_SIZE, WINDOW), frame_window_update(0, WINDOW - 65535)));
    for (unsigned stream = 0; stream < STREAMS; stream++) {
        feed(model->server, frame_headers(2 * stream + 1, block_get("/"), END_STREAM));
        send_headers(model->server, 2 * stream + 1, 0, ":status", "200");
    }
    forget(model->server);
    model->server->keep_output = 1;
    model->server->on_event = on_event;
    model->shown = text("");
    for (int i = 0; i < 250; i++)
        step();
    model->server->keep_output = 0;
    drain_events(model->server);
    judge_output();
    judge_accounts();
}

Test(output_random, whatever_is_called)
{
    static struct model models[1];
    for (size_t i = 0; i < sizeof pattern; i++)
        pattern[i] = (uint8_t)(i * 2654435761u >> 13);
    model = models;
    for (uint32_t seed = 1; seed <= 300; seed++) {
        *model = (struct model){.random = seed};
        run_fed_whole(life);
    }
}
