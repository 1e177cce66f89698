/*
 * What every library does in the benchmark: inputs, messages, counters and the command line. A library is one more file that fills
 * a struct library and hands it to bench_main().
 *
 *   bench-LIBRARY WORKLOAD [--units N] [--count]
 *
 * prints one line of JSON: {"workload", "library", "units", "ns", "allocations", "bytes", "check"}, totals over `units` units.
 */
#ifndef STATEWIRE_BENCH_WORKLOAD_H
#define STATEWIRE_BENCH_WORKLOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- header lists: HPACK stories (W1, W1h, W2) ------------------------------------------------------------------------------- */

struct field {
    const uint8_t *name;
    const uint8_t *value;
    size_t name_length;
    size_t value_length;
};

/* One field block and the list that it stands for. */
struct block {
    const uint8_t *wire; /* empty in raw-data */
    size_t wire_length;
    const struct field *fields;
    size_t count;
};

/* One direction of one connection: its blocks share a dynamic table of 4,096 octets. */
struct story {
    const struct block *blocks;
    size_t count;
};

struct stories {
    const struct story *stories;
    size_t count;
    uint64_t fields; /* of all stories */
    uint64_t octets; /* of all names and values */
    size_t longest;  /* fields in the longest list */
};

/* ---- messages: the exchange of W3, W3s and W5 -------------------------------------------------------------------------------- */

enum { REQUEST_FIELDS = 12, RESPONSE_FIELDS = 7, CONTENT_LENGTH = 1024, CHUNK = 16384, FRAME = 16384 };

/* Indexes of the fields that vary, and of nothing else: all others are the same in each message. */
enum { REQUEST_PATH = 3, RESPONSE_ETAG = 5 };

struct literal {
    const char *name;
    const char *value;
};

extern const struct literal request_fields[REQUEST_FIELDS];   /* the path's value is "" here */
extern const struct literal response_fields[RESPONSE_FIELDS]; /* so is the etag's */
extern const uint8_t content[FRAME];                          /* a response takes its first CONTENT_LENGTH octets */

/* A value that counts up in place, so that making it costs next to nothing. */
struct serial {
    uint8_t text[48];
    uint8_t length;
    uint8_t last; /* index of the last digit */
};

void serial_path(struct serial *serial); /* "/articles/00000000/view.html" */
void serial_etag(struct serial *serial); /* "\"00000000-400\"" */

static inline void
serial_next(struct serial *serial)
{
    uint8_t *digit = serial->text + serial->last;
    while (++*digit > '9')
        *digit-- = '0';
}

/* ---- one run ----------------------------------------------------------------------------------------------------------------- */

/* Live octets and calls of one allocator; the functions below take it as their last argument. */
struct counter {
    size_t live;
    size_t peak;
    uint64_t calls; /* malloc, calloc, and realloc of more than before */
};

void *counter_malloc(size_t size, void *counter);
void *counter_calloc(size_t count, size_t size, void *counter);
void *counter_realloc(void *old, size_t size, void *counter);
void counter_free(void *old, void *counter);

struct run {
    /* What to do. */
    uint64_t units;
    unsigned in_flight;     /* W3: requests under way at any time */
    unsigned idle;          /* W3, W5: further streams that stay open */
    unsigned warm;          /* W5: requests before the count */
    bool names_only;        /* W2: fields have no token or other mark of the library's */
    bool by_reference;      /* W4 */
    uint32_t window;        /* W4: receive windows of the client, 0: the library's default */
    bool acknowledgements;  /* W6: PINGs with ACK, which are not answered */
    bool count;             /* use the counting allocator */
    struct stories stories; /* W1, W1h, W2 */
    const uint8_t *octets;  /* W3s: what a client sent: preface, SETTINGS, requests */
    size_t octets_length;

    /* What came of it. */
    struct counter client; /* the counting allocator's, for the connection of each role */
    struct counter server;
    uint64_t check; /* over all fields touched: the same for each library; W2: octets of names and values */
    uint64_t done;  /* units */
    uint64_t ns;
    uint64_t allocations;
    double bytes; /* W2: octets encoded; W5: live octets of a unit */
};

/* The measured part: set-up is over, and the work is over. `done` is in units. */
void run_begin(struct run *run);
void run_end(struct run *run, uint64_t done);

/* W5: the same around the opening of the idle streams, whether there are any or not. */
void heap_begin(struct run *run);
void heap_end(struct run *run);

/* Read every field as a program would at the least: both lengths, and an octet of each string. */
static inline void
touch(struct run *run, const uint8_t *name, size_t name_length, const uint8_t *value, size_t value_length)
{
    run->check += name_length + value_length + name[0] + (value_length > 0 ? value[value_length - 1] : 0);
}

/* Report a failure of a call and end: there is nothing to measure then. */
_Noreturn void fail(const char *call, long code);

/*
 * W6: fills `chunk` with WINDOW_UPDATE (stream 1), WINDOW_UPDATE (connection), PING, in turn. Returns the octets; sets *frames.
 * To warm up it is given in parts of CONTROL_PART, as it would come from a peer that answers content.
 */
enum { CONTROL_TURN = 2 * 13 + 17, CONTROL_PART = 16 * CONTROL_TURN };
size_t control_chunk(uint8_t chunk[CHUNK], bool acknowledgements, uint64_t *frames);
extern const uint8_t control_request[]; /* what a client sends first: preface, SETTINGS, SETTINGS ACK, a GET on stream 1 */
extern const size_t control_request_length;

/* A library's part of each workload, NULL where it has none. */
struct library {
    const char *name;
    const char *version;
    void (*decode)(struct run *);   /* W1, W1h: a unit is a field */
    void (*encode)(struct run *);   /* W2: a field */
    void (*exchange)(struct run *); /* W3: a request with its response, both ends */
    void (*serve)(struct run *);    /* W3s: the same, the server alone */
    void (*body)(struct run *);     /* W4: a DATA frame of 16 KiB, both ends */
    void (*heap)(struct run *);     /* W5: a connection, or a stream when idle > 0 */
    void (*control)(struct run *);  /* W6: a frame received */
};

int bench_main(int argc, char **argv, const struct library *library);

#endif
