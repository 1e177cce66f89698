/*
 * The benchmark over libnghttp2: its memory interface (mem_send, mem_recv), used as its documentation advises a busy program to:
 * constant fields are handed over with the NO_COPY flags, what a session sends goes to the other without a copy in between.
 */
#include "nghttp2.h"

#include <nghttp2/nghttp2.h>
#include <string.h>

/* ---- a client and a server --------------------------------------------------------------------------------------------------- */

struct bench;

struct end {
    nghttp2_session *session;
    struct bench *bench;
    const uint8_t *rest; /* of what mem_send gave last */
    size_t rest_length;
};

struct bench {
    struct run *run;
    struct end client;
    struct end server;
    nghttp2_nv request[REQUEST_FIELDS];
    nghttp2_nv response[RESPONSE_FIELDS];
    struct serial path;
    struct serial etag;
    uint64_t completed; /* exchanges, or DATA frames in W4 */
    uint64_t started;
    bool endless; /* one body without end instead of CONTENT_LENGTH octets */
    bool refill;  /* the client replaces each finished request */
};

static void
fill_fields(nghttp2_nv *to, const struct literal *from, size_t count, size_t varying, struct serial *serial)
{
    for (size_t i = 0; i < count; i++)
        to[i] = (nghttp2_nv){(uint8_t *)from[i].name, (uint8_t *)from[i].value, strlen(from[i].name), strlen(from[i].value),
                             NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE};
    to[varying].value = serial->text;
    to[varying].valuelen = serial->length;
    to[varying].flags = NGHTTP2_NV_FLAG_NO_COPY_NAME;
}

static void
start_request(struct bench *bench)
{
    serial_next(&bench->path);
    int32_t id = nghttp2_submit_request(bench->client.session, NULL, bench->request, REQUEST_FIELDS, NULL, NULL);
    if (id < 0)
        fail("nghttp2_submit_request", id);
    bench->started++;
}

/* source->fd counts the octets given so far, so that a body cut by flow control goes on where it was. */
static ssize_t
read_content(nghttp2_session *session, int32_t id, uint8_t *to, size_t length, uint32_t *flags, nghttp2_data_source *source,
             void *arg)
{
    (void)session, (void)id;
    const struct bench *bench = ((struct end *)arg)->bench;
    size_t left = bench->endless ? FRAME : CONTENT_LENGTH - (size_t)source->fd;
    if (length >= left) {
        length = left;
        if (!bench->endless)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
    }
    if (bench->endless && bench->run->by_reference)
        *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
    else
        memcpy(to, content + (bench->endless ? 0 : source->fd), length);
    source->fd += bench->endless ? 0 : (int)length;
    return (ssize_t)length;
}

static void
give(struct end *to, const uint8_t *octets, size_t length)
{
    ssize_t taken = nghttp2_session_mem_recv(to->session, octets, length);
    if (taken != (ssize_t)length)
        fail("nghttp2_session_mem_recv", taken);
}

/* A DATA frame by reference: its header, and the content where it lies. */
static int
send_data(nghttp2_session *session, nghttp2_frame *frame, const uint8_t *header, size_t length, nghttp2_data_source *source,
          void *arg)
{
    (void)session, (void)frame, (void)source;
    struct end *client = &((struct end *)arg)->bench->client;
    if (client->session != NULL) {
        give(client, header, 9);
        give(client, content, length);
    }
    return 0;
}

static int
on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_length, const uint8_t *value,
          size_t value_length, uint8_t flags, void *arg)
{
    (void)session, (void)frame, (void)flags;
    touch(((struct end *)arg)->bench->run, name, name_length, value, value_length);
    return 0;
}

static int
server_on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *arg)
{
    struct bench *bench = ((struct end *)arg)->bench;
    if (frame->hd.type != NGHTTP2_HEADERS || (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) == 0)
        return 0;
    serial_next(&bench->etag);
    nghttp2_data_provider provider = {.source = {.fd = 0}, .read_callback = read_content};
    int status = nghttp2_submit_response(session, frame->hd.stream_id, bench->response,
                                         bench->endless ? RESPONSE_FIELDS - 1 : RESPONSE_FIELDS, &provider);
    if (status != 0)
        fail("nghttp2_submit_response", status);
    return 0;
}

/* Counts what the server alone gets done (W3s). */
static int
server_on_close(nghttp2_session *session, int32_t id, uint32_t error, void *arg)
{
    (void)session, (void)id, (void)error;
    struct bench *bench = ((struct end *)arg)->bench;
    bench->completed += bench->client.session == NULL;
    return 0;
}

static int
client_on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *octets, size_t length, void *arg)
{
    (void)session, (void)flags, (void)id;
    ((struct end *)arg)->bench->run->check += octets[length - 1];
    return 0;
}

static int
client_on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *arg)
{
    (void)session;
    struct bench *bench = ((struct end *)arg)->bench;
    bench->completed += bench->endless && frame->hd.type == NGHTTP2_DATA;
    return 0;
}

static int
client_on_close(nghttp2_session *session, int32_t id, uint32_t error, void *arg)
{
    (void)session, (void)id;
    if (error != 0)
        fail("stream", error);
    struct bench *bench = ((struct end *)arg)->bench;
    bench->completed++;
    if (bench->refill)
        start_request(bench);
    return 0;
}

static void
open_end(struct bench *bench, struct end *end, bool server)
{
    struct counter *counter = server ? &bench->run->server : &bench->run->client;
    nghttp2_mem memory = {counter, counter_malloc, counter_free, counter_calloc, counter_realloc};
    nghttp2_session_callbacks *callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
    nghttp2_session_callbacks_set_send_data_callback(callbacks, send_data);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, server ? server_on_frame : client_on_frame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, server ? server_on_close : client_on_close);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, client_on_data);

    end->bench = bench;
    int status = (server ? nghttp2_session_server_new3 : nghttp2_session_client_new3)(&end->session, callbacks, end, NULL,
                                                                                      bench->run->count ? &memory : NULL);
    if (status != 0)
        fail("nghttp2_session_new", status);
    nghttp2_session_callbacks_del(callbacks);

    /* RFC 9113 6.5.2 recommends at least 100; more only where the workload has more. */
    unsigned streams = bench->run->in_flight + bench->run->idle;
    nghttp2_settings_entry room = {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, streams > 100 ? streams : 100};
    nghttp2_settings_entry window = {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, bench->run->window};
    if (server) {
        nghttp2_submit_settings(end->session, NGHTTP2_FLAG_NONE, &room, 1);
    } else {
        nghttp2_submit_settings(end->session, NGHTTP2_FLAG_NONE, &window, window.value > 0);
        if (window.value > 0)
            nghttp2_session_set_local_window_size(end->session, NGHTTP2_FLAG_NONE, 0, (int32_t)window.value);
    }
}

static void
open_bench(struct bench *bench, struct run *run, bool client)
{
    *bench = (struct bench){.run = run};
    serial_path(&bench->path);
    serial_etag(&bench->etag);
    fill_fields(bench->request, request_fields, REQUEST_FIELDS, REQUEST_PATH, &bench->path);
    fill_fields(bench->response, response_fields, RESPONSE_FIELDS, RESPONSE_ETAG, &bench->etag);
    open_end(bench, &bench->server, true);
    if (client)
        open_end(bench, &bench->client, false);
}

static void
close_bench(struct bench *bench)
{
    nghttp2_session_del(bench->server.session);
    nghttp2_session_del(bench->client.session); /* may be NULL */
}

/* What `from` wants to send, up to one chunk, to `to` or (NULL) nowhere. Returns whether there was anything. */
static bool
transfer(struct end *from, struct end *to)
{
    size_t room = CHUNK;
    while (room > 0) {
        if (from->rest_length == 0) {
            ssize_t length = nghttp2_session_mem_send(from->session, &from->rest);
            if (length < 0)
                fail("nghttp2_session_mem_send", length);
            if (length == 0)
                break;
            from->rest_length = (size_t)length;
        }
        size_t part = from->rest_length < room ? from->rest_length : room;
        if (to != NULL)
            give(to, from->rest, part);
        from->rest += part;
        from->rest_length -= part;
        room -= part;
    }
    return room < CHUNK;
}

/* Both ways until nothing moves, or `completed` is reached. */
static void
settle(struct bench *bench, uint64_t completed)
{
    bool moved = true;
    while (moved && bench->completed < completed) {
        moved = transfer(&bench->client, &bench->server);
        moved |= transfer(&bench->server, &bench->client);
    }
    if (completed != UINT64_MAX && bench->completed < completed)
        fail("transfer: nothing moves", (long)bench->completed);
}

static void
open_idle_streams(struct bench *bench)
{
    for (unsigned i = 0; i < bench->run->idle; i++) {
        serial_next(&bench->path);
        nghttp2_submit_headers(bench->client.session, NGHTTP2_FLAG_NONE, -1, NULL, bench->request, REQUEST_FIELDS, NULL);
    }
    settle(bench, UINT64_MAX);
}

/* ---- W3, W3s ----------------------------------------------------------------------------------------------------------------- */

static void
exchange(struct run *run)
{
    struct bench bench;
    open_bench(&bench, run, true);
    settle(&bench, UINT64_MAX);
    open_idle_streams(&bench);

    bench.refill = true;
    for (unsigned i = 0; i < run->in_flight; i++)
        start_request(&bench);
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
        give(&bench->server, at, length);
        at += length;
        while (transfer(&bench->server, NULL))
            ;
    }
    return at;
}

static void
serve(struct run *run)
{
    struct bench bench;
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
    struct bench bench;
    open_bench(&bench, run, true);
    bench.endless = true;
    start_request(&bench);
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
    give(&bench->server, octets, length);
    while (transfer(&bench->server, NULL))
        ;
}

static void
control(struct run *run)
{
    static uint8_t chunk[CHUNK];
    uint64_t frames, done = 0;
    size_t length = control_chunk(chunk, run->acknowledgements, &frames);
    struct bench bench;
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
    struct bench bench;
    open_bench(&bench, run, true);
    settle(&bench, UINT64_MAX);
    for (unsigned i = 0; i < run->warm; i++) {
        start_request(&bench);
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
    const struct library library = {"nghttp2", nghttp2_version(0)->version_str, nghttp2_decode, nghttp2_encode, exchange, serve, body, heap,
                                    control};
    return bench_main(argc, argv, &library);
}
