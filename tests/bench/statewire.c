/*
 * The benchmark over statewire: what one end shows as output is handed to the other as it lies, a chunk at a time; messages are
 * made when there is room to send them; well-known names go as tokens. Through the public interface alone.
 */
#include "statewire.h"

#include <string.h>

#ifndef SW_VERSION_STRING
#define SW_VERSION_STRING ""
#endif

/* ---- allocators -------------------------------------------------------------------------------------------------------------- */

static void *
count_allocate(void *counter, size_t size)
{
    return counter_malloc(size, counter);
}

static void *
count_reallocate(void *counter, void *memory, size_t old_size, size_t size)
{
    (void)old_size;
    return counter_realloc(memory, size, counter);
}

static void
count_release(void *counter, void *memory, size_t size)
{
    (void)size;
    counter_free(memory, counter);
}

const sw_allocator *
allocator_of(const struct run *run, struct counter *counter, sw_allocator *to)
{
    *to = (sw_allocator){count_allocate, count_reallocate, count_release, counter};
    return run->count ? to : NULL;
}

/* ---- a client and a server --------------------------------------------------------------------------------------------------- */

/* What an end queues for output at a time: about a chunk. Estimates, on the safe side, of what a message takes. */
enum { REQUEST_OCTETS = 64, RESPONSE_OCTETS = CONTENT_LENGTH + 96, QUEUE = 1 << 15, BODY = 1 << 20 };

static const uint8_t large[BODY];

struct bench {
    struct run *run;
    sw_conn *client;
    sw_conn *server;
    sw_field request[REQUEST_FIELDS];
    sw_field response[RESPONSE_FIELDS];
    struct serial path;
    struct serial etag;
    uint32_t asked[QUEUE]; /* requests to answer, a ring of stream identifiers */
    uint32_t asked_first, asked_end;
    uint32_t writable;  /* stream of the body that may go on, or 0 */
    uint64_t to_start;  /* requests that the client may start */
    uint64_t completed; /* exchanges, or DATA frames in W4 */
    uint64_t content;   /* octets received */
    bool endless;       /* one body without end instead of CONTENT_LENGTH octets */
    bool refill;        /* the client replaces each finished request */
};

static void
fill_fields(sw_field *to, const struct literal *from, size_t count, size_t varying, struct serial *serial)
{
    for (size_t i = 0; i < count; i++)
        to[i] = (sw_field){.name = (const uint8_t *)from[i].name,
                           .name_length = (uint32_t)strlen(from[i].name),
                           .value = (const uint8_t *)from[i].value,
                           .value_length = (uint32_t)strlen(from[i].value),
                           .token = token_of((const uint8_t *)from[i].name, strlen(from[i].name))};
    to[varying].value = serial->text;
    to[varying].value_length = serial->length;
}

static void
released(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg, (void)octets, (void)length;
}

/* Content of a stream from where it stopped, which its user pointer says. */
static void
send_content(struct bench *bench, uint32_t id, size_t done)
{
    sw_slice rest = {content + done, CONTENT_LENGTH - done, NULL};
    size_t taken;
    enum sw_status status = sw_conn_send_data(bench->server, id, rest, SW_SEND_END_STREAM, NULL, NULL, &taken);
    if (status != SW_STATUS_OK && status != SW_STATUS_OUTPUT_FULL)
        fail("sw_conn_send_data", status);
    if (taken < rest.length)
        sw_conn_set_stream_user(bench->server, id, (void *)(uintptr_t)(done + taken));
}

/* The body without end: as much as is taken. */
static void
send_body(struct bench *bench, uint32_t id)
{
    const bool reference = bench->run->by_reference;
    const sw_slice body = {large, reference ? BODY : FRAME, NULL};
    size_t taken;
    do {
        enum sw_status status = sw_conn_send_data(bench->server, id, body, 0, reference ? released : NULL, NULL, &taken);
        if (status != SW_STATUS_OK && status != SW_STATUS_OUTPUT_FULL)
            fail("sw_conn_send_data", status);
    } while (taken == body.length);
}

static void
start_request(struct bench *bench, unsigned flags)
{
    serial_next(&bench->path);
    uint32_t id = sw_conn_next_stream_id(bench->client);
    enum sw_status status = sw_conn_send_headers(bench->client, id, bench->request, REQUEST_FIELDS, flags);
    if (status != SW_STATUS_OK)
        fail("sw_conn_send_headers, request", status);
}

static void
answer(struct bench *bench, uint32_t id)
{
    serial_next(&bench->etag);
    size_t count = bench->endless ? RESPONSE_FIELDS - 1 : RESPONSE_FIELDS;
    enum sw_status status = sw_conn_send_headers(bench->server, id, bench->response, count, 0);
    if (status != SW_STATUS_OK)
        fail("sw_conn_send_headers, response", status);
    if (bench->endless)
        send_body(bench, id);
    else
        send_content(bench, id, 0);
}

static void
touch_fields(struct run *run, const sw_event *event)
{
    for (size_t i = 0; i < event->as.headers.count; i++) {
        const sw_field *field = &event->as.headers.fields[i];
        touch(run, field->name, field->name_length, field->value, field->value_length);
    }
}

static void
on_server_event(struct bench *bench, const sw_event *event)
{
    switch (event->kind) {
    case SW_EVENT_HEADERS:
        touch_fields(bench->run, event);
        if ((event->flags & SW_EVENT_FLAG_END_STREAM) != 0)
            bench->asked[bench->asked_end++ % QUEUE] = event->stream_id;
        break;
    case SW_EVENT_STREAM_WRITABLE:
        if (bench->endless)
            bench->writable = event->stream_id; /* when it comes to writing: there may be more room by then */
        else
            send_content(bench, event->stream_id, (size_t)(uintptr_t)event->user);
        break;
    case SW_EVENT_STREAM_CLOSED:
        bench->completed += bench->client == NULL; /* what the server alone gets done (W3s) */
        break;
    case SW_EVENT_LIMIT_WARNING:
        fail("server: limit", event->as.limit.limit);
    default:
        break;
    }
}

static void
on_client_event(struct bench *bench, const sw_event *event)
{
    switch (event->kind) {
    case SW_EVENT_HEADERS:
        touch_fields(bench->run, event);
        break;
    case SW_EVENT_DATA:
        bench->run->check += event->as.data.octets[event->as.data.length - 1];
        bench->content += event->as.data.length;
        if (bench->endless)
            bench->completed = bench->content / FRAME;
        break;
    case SW_EVENT_STREAM_CLOSED:
        if (event->as.closed.by != SW_CLOSED_BY_END_STREAM)
            fail("stream", (long)event->as.closed.error);
        bench->completed++;
        bench->to_start += bench->refill;
        break;
    case SW_EVENT_LIMIT_WARNING:
        fail("client: limit", event->as.limit.limit);
    default:
        break;
    }
}

static void
give(struct bench *bench, sw_conn *to, const uint8_t *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(to, &in, &event)) == SW_STATUS_EVENT)
        (to == bench->client ? on_client_event : on_server_event)(bench, event);
    if (status != SW_STATUS_OK)
        fail(sw_conn_error(to).why, status);
}

/* Make messages while there is room for them in a chunk: an end that has nothing to write needs no queue of its own. */
static void
produce(struct bench *bench, const sw_conn *from)
{
    if (from == bench->client) {
        for (size_t room = CHUNK; bench->to_start > 0 && room >= REQUEST_OCTETS; room -= REQUEST_OCTETS, bench->to_start--)
            start_request(bench, SW_SEND_END_STREAM);
    } else {
        for (size_t room = CHUNK; bench->asked_first != bench->asked_end && room >= RESPONSE_OCTETS; room -= RESPONSE_OCTETS)
            answer(bench, bench->asked[bench->asked_first++ % QUEUE]);
        if (bench->writable != 0)
            send_body(bench, bench->writable);
        bench->writable = 0;
    }
}

/* What `from` wants to send, up to one chunk, to `to` or (NULL) nowhere. Returns whether there was anything. */
static bool
transfer(struct bench *bench, sw_conn *from, sw_conn *to)
{
    sw_slice slices[64];
    produce(bench, from);
    size_t count = sw_conn_output(from, slices, sizeof slices / sizeof *slices, bench->endless ? SIZE_MAX : CHUNK);
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        if (to != NULL)
            give(bench, to, slices[i].octets, slices[i].length);
        length += slices[i].length;
    }
    if (count > 0)
        sw_conn_sent(from, length);
    return count > 0;
}

/* Both ways until nothing moves, or `completed` is reached. */
static void
settle(struct bench *bench, uint64_t completed)
{
    bool moved = true;
    while (moved && bench->completed < completed) {
        moved = transfer(bench, bench->client, bench->server);
        moved |= transfer(bench, bench->server, bench->client);
        if (bench->endless)
            give(bench, bench->server, NULL, 0); /* there may be room again for a body */
    }
    if (completed != UINT64_MAX && bench->completed < completed)
        fail("transfer: nothing moves", (long)bench->completed);
}

static sw_conn *
open_end(struct run *run, enum sw_role role)
{
    bool server = role == SW_ROLE_SERVER;
    sw_allocator counting;
    sw_config *config = sw_config_new(role, allocator_of(run, server ? &run->server : &run->client, &counting));
    unsigned streams = run->in_flight + run->idle;
    if (server && streams > 100) { /* only where the workload has more than the default */
        sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, streams);
        sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, 2 * streams);
        sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, streams);
    }
    if (run->by_reference) /* as much at a time as a call takes */
        sw_config_set_output_burst(config, BODY);
    if (run->acknowledgements) /* of PINGs that were never sent: each is charged */
        sw_config_set_limit(config, SW_LIMIT_GLITCHES, 1u << 30);
    if (!server && run->window > 0) {
        sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, run->window);
        sw_config_set_connection_window(config, run->window);
    }
    sw_conn *conn;
    enum sw_status status = sw_conn_new(config, &conn);
    if (status != SW_STATUS_OK)
        fail("sw_conn_new", status);
    sw_config_free(config);
    return conn;
}

static void
open_bench(struct bench *bench, struct run *run, bool client)
{
    *bench = (struct bench){.run = run};
    serial_path(&bench->path);
    serial_etag(&bench->etag);
    fill_fields(bench->request, request_fields, REQUEST_FIELDS, REQUEST_PATH, &bench->path);
    fill_fields(bench->response, response_fields, RESPONSE_FIELDS, RESPONSE_ETAG, &bench->etag);
    bench->server = open_end(run, SW_ROLE_SERVER);
    if (client)
        bench->client = open_end(run, SW_ROLE_CLIENT);
}

static void
close_bench(struct bench *bench)
{
    sw_conn_free(bench->server);
    sw_conn_free(bench->client); /* may be NULL */
}

static void
open_idle_streams(struct bench *bench)
{
    for (unsigned i = 0; i < bench->run->idle; i++) {
        start_request(bench, 0);
        if (i % 128 == 127)
            settle(bench, UINT64_MAX);
    }
    settle(bench, UINT64_MAX);
}

/* ---- W3, W3s ----------------------------------------------------------------------------------------------------------------- */

static void
exchange(struct run *run)
{
    static struct bench bench;
    open_bench(&bench, run, true);
    settle(&bench, UINT64_MAX);
    open_idle_streams(&bench);

    bench.refill = true;
    bench.to_start = run->in_flight;
    settle(&bench, 200 + run->in_flight);

    uint64_t before = bench.completed;
    run_begin(run);
    settle(&bench, before + run->units);
    run_end(run, bench.completed - before);
    close_bench(&bench);
}

/* Feeds octets from `at` in chunks until `completed` requests were answered, each answer dropped. Returns where it stopped. */
static const uint8_t *
feed(struct bench *bench, const uint8_t *at, uint64_t completed)
{
    const uint8_t *end = bench->run->octets + bench->run->octets_length;
    while (bench->completed < completed) {
        size_t length = (size_t)(end - at) < CHUNK ? (size_t)(end - at) : CHUNK;
        if (length == 0)
            fail("recording: too short", (long)bench->completed);
        give(bench, bench->server, at, length);
        at += length;
        while (transfer(bench, bench->server, NULL))
            ;
        give(bench, bench->server, NULL, 0); /* the streams that closed by sending */
    }
    return at;
}

static void
serve(struct run *run)
{
    static struct bench bench;
    run->in_flight = 1000; /* requests in a chunk of 16 KiB */
    open_bench(&bench, run, false);
    const uint8_t *at = feed(&bench, run->octets, 1);
    uint64_t before = bench.completed;
    run_begin(run);
    feed(&bench, at, before + run->units);
    run_end(run, bench.completed - before);
    close_bench(&bench);
}

/* ---- W4, W6 ------------------------------------------------------------------------------------------------------------------ */

static void
body(struct run *run)
{
    static struct bench bench;
    open_bench(&bench, run, true);
    bench.endless = true;
    bench.to_start = 1;
    settle(&bench, 16);
    uint64_t before = bench.completed;
    run_begin(run);
    settle(&bench, before + run->units);
    run_end(run, bench.completed - before);
    close_bench(&bench);
}

/* Octets arrive, all output is written. */
static void
control_part(struct bench *bench, const uint8_t *octets, size_t length)
{
    give(bench, bench->server, octets, length);
    while (transfer(bench, bench->server, NULL))
        ;
}

static void
control(struct run *run)
{
    static struct bench bench;
    static uint8_t chunk[CHUNK];
    uint64_t frames, done = 0;
    size_t length = control_chunk(chunk, run->acknowledgements, &frames);
    run->by_reference = true;
    open_bench(&bench, run, false);
    bench.endless = true;
    control_part(&bench, control_request, control_request_length);
    for (size_t at = 0; at + CONTROL_PART <= length; at += CONTROL_PART)
        control_part(&bench, chunk + at, CONTROL_PART);
    run_begin(run);
    for (; done < run->units; done += frames)
        control_part(&bench, chunk, length);
    run_end(run, done);
    close_bench(&bench);
}

/* ---- W5 ---------------------------------------------------------------------------------------------------------------------- */

static void
heap(struct run *run)
{
    static struct bench bench;
    open_bench(&bench, run, true);
    settle(&bench, UINT64_MAX);
    for (unsigned i = 0; i < run->warm; i++) {
        bench.to_start = 1;
        settle(&bench, UINT64_MAX);
    }
    heap_begin(run);
    open_idle_streams(&bench);
    heap_end(run);
    close_bench(&bench);
}

int
main(int argc, char **argv)
{
    const struct library library = {"statewire", SW_VERSION_STRING, decode, encode, exchange, serve, body, heap, control};
    return bench_main(argc, argv, &library);
}
