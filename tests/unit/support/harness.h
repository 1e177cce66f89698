/*
 * Connections under test, over the public API alone.
 *
 *   TestFeed(stream, data_after_end_stream)
 *   {
 *       struct endpoint *server = open_server();                 // SETTINGS exchanged both ways, and forgotten
 *       feed(server, frame_headers(1, block_get("/"), END_STREAM));
 *       feed(server, frame_data(1, "late", 0));
 *       cr_assert(eq(int, server->status, SW_STATUS_TERMINATED));
 *       cr_assert(eq(u32, last_goaway(server).error, 0x5));
 *   }
 *
 * The body of a TestFeed runs many times: with every feed() given whole, with each octet alone, and cut in two at every place. The
 * events (neighbouring DATA of one stream joined) and the output must not depend on it. Each piece is fed from a block of its own
 * size that is freed afterwards, so a sanitizer sees reads past its end and pointers kept too long. At the end of each run the
 * endpoints are freed and every block that they took must have come back.
 *
 * The body of a TestWhole runs once, each feed() given whole: for what is not about octets received.
 *
 * The body of a TestAllocations runs with the first allocation failing, then the second, and so on until none is left to fail. It
 * must end well each time: look at memory_failed() before asserting a success.
 */
#ifndef SW_TESTS_HARNESS_H
#define SW_TESTS_HARNESS_H

#include "frames_of.h"
#include "runner.h"

#include "statewire/statewire.h"

struct text_log {
    char *text;
    size_t length, capacity;
};

struct endpoint {
    sw_conn *conn; /* NULL when making it failed */
    enum sw_role role;
    enum sw_status status; /* of the last sw_conn_recv() */
    size_t last_event;     /* offset of the last line of `log` */

    struct text_log log;          /* all events, a line each: see harness_events.c */
    struct text_log output;       /* all output octets */
    size_t log_from, output_from; /* what forget() has hidden */

    /* For a test to set: */
    void (*on_event)(struct endpoint *endpoint, const sw_event *event); /* called for each event; may call the connection */
    void *arg;
    int keep_output; /* 1: feed() does not take the output: a peer that never reads */

    sw_allocator allocator;
    size_t blocks, held, most; /* blocks and octets that the connection holds, and the most octets it ever held */
    sw_config *config;
};

/* -- making; the harness frees them at the end of the run */
typedef void configure(sw_config *config);
struct endpoint *new_endpoint(enum sw_role role, configure *how); /* nothing fed yet; how may be NULL */
struct endpoint *open_server(void); /* the peer's preface and SETTINGS fed, ours acknowledged, events and output forgotten */
struct endpoint *open_client(void);
struct endpoint *open_endpoint(enum sw_role role, configure *how);

/* -- feeding */
enum sw_status feed(struct endpoint *endpoint, struct wire octets); /* all events and, unless keep_output, all output are taken */
void drain_events(struct endpoint *endpoint);                       /* feeds no octet: send-side events */
void take_output(struct endpoint *endpoint);                        /* what the connection wants to write goes to `output` */
void carry(struct endpoint *from, struct endpoint *to);             /* new output of one is fed to the other */
void converse(struct endpoint *one, struct endpoint *other);        /* carry both ways until both are silent */

/* -- calls in one line; they take the output */
enum sw_status send_headers_of(struct endpoint *endpoint, uint32_t id, unsigned flags, const char *const *fields, size_t count);
#define send_headers(endpoint, id, flags, ...)                               \
    send_headers_of(endpoint, id, flags, (const char *const[]){__VA_ARGS__}, \
                    sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))
enum sw_status
send_data(struct endpoint *endpoint, uint32_t id, const char *content, unsigned flags, size_t *taken); /* taken may be NULL */

/* -- looking */
void forget(struct endpoint *endpoint);                     /* events and output so far are seen */
const char *events(struct endpoint *endpoint);              /* the lines since forget() */
int saw(struct endpoint *endpoint, const char *line_start); /* how many lines since forget() start so */
struct wire output(struct endpoint *endpoint);              /* the octets since forget() */

struct seen_goaway {
    int found;
    uint32_t last_stream_id, error;
};
struct seen_goaway last_goaway(struct endpoint *endpoint); /* since forget() */
struct seen_rst {
    int found;
    uint32_t id, error;
};
struct seen_rst last_rst(struct endpoint *endpoint);
size_t sent_frames(struct endpoint *endpoint, unsigned type);
struct seen_frame sent_frame(struct endpoint *endpoint, unsigned type); /* the last one */

/* -- running */
int memory_failed(void); /* in a TestAllocations: an allocation has failed in this run */
void run_fed_every_way(void (*body)(void));
void run_fed_whole(void (*body)(void)); /* one run; for what loops over many scenarios, each a run of its own */
void run_with_each_allocation_failing(void (*body)(void));
void run_with_all_allocations_failing_from_each(void (*body)(void)); /* the first fails and all after it, then the second, ... */

#define TestFeed(suite_, name_)                    \
    static void suite_##_##name_##_fed(void);      \
    Test(suite_, name_)                            \
    {                                              \
        run_fed_every_way(suite_##_##name_##_fed); \
    }                                              \
    static void suite_##_##name_##_fed(void)

#define TestWhole(suite_, name_)                 \
    static void suite_##_##name_##_whole(void);  \
    Test(suite_, name_)                          \
    {                                            \
        run_fed_whole(suite_##_##name_##_whole); \
    }                                            \
    static void suite_##_##name_##_whole(void)

#define TestAllocations(suite_, name_)                                \
    static void suite_##_##name_##_starved(void);                     \
    Test(suite_, name_)                                               \
    {                                                                 \
        run_with_each_allocation_failing(suite_##_##name_##_starved); \
    }                                                                 \
    static void suite_##_##name_##_starved(void)

#endif
