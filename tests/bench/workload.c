/* The shared half of every benchmark program: see workload.h. */
#define _POSIX_C_SOURCE 200809L
#include "workload.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- messages ---------------------------------------------------------------------------------------------------------------- */

const struct literal request_fields[REQUEST_FIELDS] = {
    {":method", "GET"},
    {":scheme", "https"},
    {":authority", "www.example.org"},
    [REQUEST_PATH] = {":path", ""},
    {"user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"},
    {"accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"},
    {"accept-language", "en-GB,en;q=0.7,de;q=0.3"},
    {"accept-encoding", "gzip, deflate, br"},
    {"referer", "https://www.example.org/articles/index.html"},
    {"cookie", "session=5f0c8f2e9ad94c0d8b5c; theme=dark; consent=yes"},
    {"upgrade-insecure-requests", "1"},
    {"cache-control", "max-age=0"},
};

const struct literal response_fields[RESPONSE_FIELDS] = {
    {":status", "200"},
    {"server", "bench/1.0"},
    {"date", "Mon, 02 Nov 2026 08:00:00 GMT"},
    {"content-type", "text/html; charset=utf-8"},
    {"cache-control", "public, max-age=3600"},
    [RESPONSE_ETAG] = {"etag", ""},
    {"content-length", "1024"}, /* last: a body without end leaves it out */
};

const uint8_t content[FRAME] = {1, 2, 3};

static void
serial_set(struct serial *serial, const char *before, const char *after)
{
    static const char zeros[] = "00000000";
    size_t head = strlen(before), tail = strlen(after), digits = sizeof zeros - 1;
    memcpy(serial->text, before, head);
    memcpy(serial->text + head, zeros, digits);
    memcpy(serial->text + head + digits, after, tail);
    serial->length = (uint8_t)(head + digits + tail);
    serial->last = (uint8_t)(head + digits - 1);
}

void
serial_path(struct serial *serial)
{
    serial_set(serial, "/articles/", "/view.html");
}

void
serial_etag(struct serial *serial)
{
    serial_set(serial, "\"", "-400\"");
}

/* ---- control frames (W6) ----------------------------------------------------------------------------------------------------- */

const uint8_t control_request[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
                                  "\x00\x00\x00\x04\x00\x00\x00\x00\x00" /* SETTINGS */
                                  "\x00\x00\x00\x04\x01\x00\x00\x00\x00" /* SETTINGS ACK */
                                  "\x00\x00\x0e\x01\x05\x00\x00\x00\x01\x82\x86\x84\x41\x09"
                                  "localhost"; /* HEADERS, END_STREAM, END_HEADERS */
const size_t control_request_length = sizeof control_request - 1;

size_t
control_chunk(uint8_t chunk[CHUNK], bool acknowledgements, uint64_t *frames)
{
    static const uint8_t credit[2][13] = {
        {0, 0, 4, 8, 0, 0, 0, 0, 1, 0, 0, 16, 0}, /* WINDOW_UPDATE, stream 1, 4,096 octets */
        {0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0}, /* the connection */
    };
    uint8_t ping[17] = {0, 0, 8, 6, acknowledgements, 0, 0, 0, 0, 'o', 'p', 'a', 'q', 'u', 'e', '0', '0'};

    size_t used = 0;
    *frames = 0;
    for (; CHUNK - used >= CONTROL_TURN; used += CONTROL_TURN, *frames += 3) {
        memcpy(chunk + used, credit, sizeof credit);
        memcpy(chunk + used + sizeof credit, ping, sizeof ping);
    }
    return used;
}

/* ---- counting allocator ------------------------------------------------------------------------------------------------------ */

enum { COUNTER_HEAD = 16 }; /* room for the size, and the alignment that malloc promises */

static void
counter_add(struct counter *counter, size_t size)
{
    counter->calls++;
    counter->live += size;
    if (counter->live > counter->peak)
        counter->peak = counter->live;
}

void *
counter_malloc(size_t size, void *counter)
{
    uint8_t *block = malloc(COUNTER_HEAD + size);
    if (block == NULL)
        fail("malloc", (long)size);
    memcpy(block, &size, sizeof size);
    counter_add(counter, size);
    return block + COUNTER_HEAD;
}

void *
counter_calloc(size_t count, size_t size, void *counter)
{
    return memset(counter_malloc(count * size, counter), 0, count * size);
}

void
counter_free(void *old, void *counter)
{
    if (old == NULL)
        return;
    size_t size;
    memcpy(&size, (uint8_t *)old - COUNTER_HEAD, sizeof size);
    ((struct counter *)counter)->live -= size;
    free((uint8_t *)old - COUNTER_HEAD);
}

void *
counter_realloc(void *old, size_t size, void *counter)
{
    void *block = counter_malloc(size, counter);
    if (old != NULL) {
        size_t before;
        memcpy(&before, (uint8_t *)old - COUNTER_HEAD, sizeof before);
        memcpy(block, old, before < size ? before : size);
        counter_free(old, counter);
    }
    return block;
}

/* ---- measuring --------------------------------------------------------------------------------------------------------------- */

_Noreturn void
fail(const char *call, long code)
{
    fprintf(stderr, "bench: %s failed: %ld\n", call, code);
    exit(1);
}

static uint64_t
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void
run_begin(struct run *run)
{
    run->check = 0;
    run->allocations = run->client.calls + run->server.calls;
    run->ns = now();
}

void
run_end(struct run *run, uint64_t done)
{
    run->ns = now() - run->ns;
    run->allocations = run->client.calls + run->server.calls - run->allocations;
    run->done = done;
}

void
heap_begin(struct run *run)
{
    run->bytes = (double)run->server.live;
    run_begin(run);
}

/* Of a connection: the end that holds more. Of a stream: the server's, whose program has yet to answer. */
void
heap_end(struct run *run)
{
    run_end(run, 1);
    size_t most = run->server.live > run->client.live ? run->server.live : run->client.live;
    run->bytes = run->idle > 0 ? ((double)run->server.live - run->bytes) / run->idle : (double)most;
}

/* ---- inputs: files that inputs.py made --------------------------------------------------------------------------------------- */

static const uint8_t *
load(const char *directory, const char *name, size_t *length)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", directory, name);
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0)
        fail(path, 0);
    *length = (size_t)status.st_size;
    void *octets = mmap(NULL, *length, PROT_READ, MAP_PRIVATE, file, 0);
    if (octets == MAP_FAILED)
        fail(path, 1);
    close(file);
    return octets;
}

static uint32_t
take_number(const uint8_t **at)
{
    uint32_t number = (uint32_t)(*at)[0] | (uint32_t)(*at)[1] << 8 | (uint32_t)(*at)[2] << 16 | (uint32_t)(*at)[3] << 24;
    *at += 4;
    return number;
}

static const uint8_t *
take_text(const uint8_t **at, size_t *length)
{
    *length = take_number(at);
    const uint8_t *text = *at;
    *at += *length;
    return text;
}

static void *
array(size_t count, size_t size)
{
    void *made = calloc(count + 1, size);
    if (made == NULL)
        fail("calloc", (long)count);
    return made;
}

/* Numbers have 4 octets, little-endian; a string is its length and its octets; a list is its count and its members. */
static struct stories
load_stories(const char *directory, const char *name)
{
    size_t length;
    const uint8_t *at = load(directory, name, &length);
    struct stories all = {.count = take_number(&at)};
    struct story *stories = array(all.count, sizeof *stories);
    all.stories = stories;
    for (size_t i = 0; i < all.count; i++) {
        stories[i].count = take_number(&at);
        struct block *blocks = array(stories[i].count, sizeof *blocks);
        stories[i].blocks = blocks;
        for (size_t j = 0; j < stories[i].count; j++) {
            blocks[j].wire = take_text(&at, &blocks[j].wire_length);
            blocks[j].count = take_number(&at);
            struct field *fields = array(blocks[j].count, sizeof *fields);
            blocks[j].fields = fields;
            for (size_t k = 0; k < blocks[j].count; k++) {
                fields[k].name = take_text(&at, &fields[k].name_length);
                fields[k].value = take_text(&at, &fields[k].value_length);
                all.octets += fields[k].name_length + fields[k].value_length;
            }
            all.fields += blocks[j].count;
            all.longest = blocks[j].count > all.longest ? blocks[j].count : all.longest;
        }
    }
    return all;
}

/* ---- command line ------------------------------------------------------------------------------------------------------------ */

enum part { DECODE, ENCODE, EXCHANGE, SERVE, BODY, HEAP, CONTROL };

static const struct workload {
    const char *name;
    enum part part;
    const char *input;
    unsigned in_flight, idle, warm;
    bool flag; /* names_only, by_reference, or acknowledgements */
    uint32_t window;
} workloads[] = {
    {"W1", DECODE, "decode.bin", 0, 0, 0, false, 0},
    {"W1h", DECODE, "huffman.bin", 0, 0, 0, false, 0},
    {"W2", ENCODE, "encode.bin", 0, 0, 0, false, 0},
    {"W2-names", ENCODE, "encode.bin", 0, 0, 0, true, 0},
    {"W3", EXCHANGE, NULL, 100, 0, 0, false, 0},
    {"W3-1", EXCHANGE, NULL, 1, 0, 0, false, 0},
    {"W3-10000", EXCHANGE, NULL, 10000, 0, 0, false, 0},
    {"W3+100", EXCHANGE, NULL, 100, 100, 0, false, 0},
    {"W3+10000", EXCHANGE, NULL, 100, 10000, 0, false, 0},
    {"W3s", SERVE, "requests.bin", 0, 0, 0, false, 0},
    {"W4-copy", BODY, NULL, 0, 0, 0, false, 1 << 24},
    {"W4-ref", BODY, NULL, 0, 0, 0, true, 1 << 24},
    {"W4-default", BODY, NULL, 0, 0, 0, true, 0},
    {"W5-idle", HEAP, NULL, 0, 0, 0, false, 0},
    {"W5-warm", HEAP, NULL, 0, 0, 20, false, 0},
    {"W5-stream", HEAP, NULL, 0, 10000, 0, false, 0},
    {"W6", CONTROL, NULL, 0, 0, 0, false, 0},
    {"W6-ack", CONTROL, NULL, 0, 0, 0, true, 0},
};

static void
perform(const struct library *library, enum part part, struct run *run)
{
    void (*const parts[])(struct run *) = {
        [DECODE] = library->decode, [ENCODE] = library->encode, [EXCHANGE] = library->exchange, [SERVE] = library->serve,
        [BODY] = library->body,     [HEAP] = library->heap,     [CONTROL] = library->control,
    };
    if (parts[part] == NULL)
        fail("no such part of this library", part);
    parts[part](run);
}

int
bench_main(int argc, char **argv, const struct library *library)
{
    const char *directory = getenv("BENCH_INPUTS") != NULL ? getenv("BENCH_INPUTS") : "build/bench";
    const struct workload *workload = NULL;
    struct run run = {.units = 1000};

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--units") == 0 && i + 1 < argc)
            run.units = strtoull(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--count") == 0)
            run.count = true;
        else
            for (size_t j = 0; j < sizeof workloads / sizeof *workloads; j++)
                if (strcmp(argv[i], workloads[j].name) == 0)
                    workload = &workloads[j];
    }
    if (workload == NULL) {
        fprintf(stderr, "usage: %s WORKLOAD [--units N] [--count]\n", argv[0]);
        return 2;
    }

    run.in_flight = workload->in_flight;
    run.idle = workload->idle;
    run.warm = workload->warm;
    run.window = workload->window;
    run.names_only = run.by_reference = run.acknowledgements = workload->flag;
    run.count |= workload->part == HEAP;
    if (workload->part == SERVE)
        run.octets = load(directory, workload->input, &run.octets_length);
    else if (workload->input != NULL)
        run.stories = load_stories(directory, workload->input);

    perform(library, workload->part, &run);
    if (workload->part == ENCODE)
        run.check = run.stories.octets * (run.done / run.stories.fields);
    printf("{\"workload\": \"%s\", \"library\": \"%s %s\", \"units\": %" PRIu64 ", \"ns\": %" PRIu64 ", \"allocations\": %" PRIu64
           ", \"bytes\": %.1f, \"check\": %" PRIu64 "}\n",
           workload->name, library->name, library->version, run.done, run.ns, run.allocations, run.bytes, run.check);
    return 0;
}
