/* Floods (spec/limits.yaml, `attacks`): each ends at an exact frame, drained and not, with less heap than sw_config_bound(). */
#include <stdio.h>
#include <string.h>

#include "flood_frames.h"
#include "honest.h"

enum { ENOUGH = 3000, SURVIVES = 0, ANYWHERE = INT32_MAX };

struct flood {
    const char *name;
    struct wire (*frame)(uint32_t number); /* from 1 */
    uint32_t drained, undrained;           /* the frame at which the connection is dead */
    enum sw_role role;
    configure *how;
    program *does;
    struct wire (*begin)(void);
};

/* ---- what is sent --------------------------------------------------------------------------------------------------------------
 */

/* A client that never reads: each of its requests is answered with 70,000 octets, and reset. */
static struct wire
answered_and_reset(uint32_t number)
{
    return joined(frame_headers(flood_id(number), block_get("/"), END_STREAM), frame_rst_stream(flood_id(number), CANCEL));
}

static struct wire
answered(uint32_t number)
{
    return frame_headers(flood_id(number), block_get("/"), END_STREAM);
}

static struct wire
large_settings(uint32_t number)
{
    uint32_t pairs[66];
    for (size_t i = 0; i < 66; i += 2) {
        pairs[i] = INITIAL_WINDOW_SIZE;
        pairs[i + 1] = (uint32_t)i;
    }
    return frame_settings_of(pairs, number == 1 ? 64 : 66);
}

static struct wire
update_stream(uint32_t number)
{
    (void)number;
    return frame_window_update(1, 1);
}

/* One field block that never ends, in fragments that are not short. */
static struct wire
fragments(uint32_t number)
{
    static const char field[] = {0x00,       0x01,       'x', 0x7f,
                                 (char)0xe1, (char)0xd3, 0x03}; /* RFC 7541 6.2.2: a value of 60,000 octets */
    if (number == 1)
        return frame_headers_open(1, joined(block_get("/"), octets_of(field, sizeof field), filled(2000, 'x')), END_STREAM);
    return frame(TYPE_CONTINUATION, 0, 1, filled(2000, 'x'));
}

/* Each request brings a section as large as is taken, and fills the dynamic table with it (RFC 7541 6.2.1). */
static struct wire
large_sections(uint32_t number)
{
    static const char indexed[] = {0x40, 0x01, 'y', 0x7f, (char)0xa1, 0x1e}; /* a value of 4,000 octets */
    struct wire entry = joined(octets_of(indexed, sizeof indexed), filled(4000, (uint8_t)('a' + number % 26)));
    struct wire references = filled(13, 0xbe); /* RFC 7541 6.1: index 62, the newest entry */
    return frame_headers(flood_id(number), joined(block_get("/"), entry, references), END_STREAM);
}

static struct wire
post_1(void)
{
    return frame_headers(1, block_post("/"), 0);
}

static struct wire
get_1(void)
{
    return frame_headers(1, block_get("/"), END_STREAM);
}

static struct wire
large_window(void)
{
    return frame_window_update(0, 0x7f000000);
}

/* ---- whom it meets --------------------------------------------------------------------------------------------------------------
 */

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

static void
answer_all(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", SW_SEND_END_STREAM);
}

static void
answer_much(struct side *side, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_STREAM_WRITABLE)
        send_content(side, event->stream_id, 70000, SW_SEND_END_STREAM);
}

static void
keep(void *arg, const uint8_t *octets, size_t length)
{
    (void)arg, (void)octets, (void)length;
}

/* By reference: the library holds records, not octets. */
static void
answer_by_reference(struct side *side, const sw_event *event)
{
    static const uint8_t octets[70000];
    size_t taken;
    if (event->kind == SW_EVENT_HEADERS)
        respond(side, event->stream_id, "200", 0);
    if (event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_STREAM_WRITABLE)
        sw_conn_send_data(side->conn, event->stream_id, (sw_slice){octets, 70, NULL}, 0, keep, NULL, &taken);
}

static const struct flood floods[] = {
    {"A1 rapid reset", flood_rapid_reset, 1001, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"A3 malformed requests", flood_malformed, 1001, 301, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"A3 content that does not fit", flood_too_short, 1001, 301, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"A4 requests without end", flood_requests, 201, 201, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B1 ping", flood_ping, SURVIVES, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B1 ping at a client", flood_ping, SURVIVES, 1001, SW_ROLE_CLIENT, NULL, NULL, NULL},
    {"B2 settings", flood_settings, SURVIVES, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B3 large settings", large_settings, 2, 2, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B5 priority", flood_priority, 1001, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B6 empty frames", flood_empty_data, 101, 101, SW_ROLE_SERVER, NULL, NULL, post_1},
    {"B6 padding alone", flood_padding_only, 101, 101, SW_ROLE_SERVER, NULL, NULL, post_1},
    {"B7 single octets, unread", flood_single_octets, 1029, 1029, SW_ROLE_SERVER, by_hand, NULL, post_1},
    {"B7 single octets, read", flood_single_octets, SURVIVES, SURVIVES, SW_ROLE_SERVER, NULL, NULL, post_1},
    {"B8 unknown types", flood_unknown, 1001, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B9 window updates", flood_window_update, 101, 101, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B9 of a stream", update_stream, 103, 103, SW_ROLE_SERVER, NULL, NULL, get_1},
    {"B10 ping acknowledgements", flood_ping_ack, 1001, 1001, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"B11 resets of a closed stream", flood_late_reset, 103, 103, SW_ROLE_SERVER, NULL, answer_all, get_1},
    {"C1 continuation", fragments, 10, 10, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"C4 large sections", large_sections, 201, 201, SW_ROLE_SERVER, NULL, NULL, NULL},
    {"C4 large sections, answered", large_sections, ANYWHERE, ANYWHERE, SW_ROLE_SERVER, NULL, answer_much, large_window},
    {"never reads, by reference", answered, ANYWHERE, ANYWHERE, SW_ROLE_SERVER, NULL, answer_by_reference, large_window},
    {"a client that never reads", answered, ANYWHERE, ANYWHERE, SW_ROLE_SERVER, NULL, answer_much, large_window},
    {"that never reads, and resets", answered_and_reset, ANYWHERE, ANYWHERE, SW_ROLE_SERVER, NULL, answer_much, large_window},
};

/* ---- running --------------------------------------------------------------------------------------------------------------------
 */

/* false: it did not end as it should. */
static bool
run_flood(const struct flood *flood, bool drained)
{
    struct run run = {.units = ENOUGH};
    struct side side;
    struct peer peer;
    side_open(&side, &run, flood->role, flood->how, flood->does);
    peer_open(&peer, &side, NULL);
    turns(&peer);
    if (flood->begin)
        peer_send(&peer, flood->begin());
    turns(&peer);
    peer.never_reads = !drained;
    peer.acknowledges = false; /* else the GOAWAY that comes with a warning has it look at nothing more */
    uint32_t number = 0;
    while (number < ENOUGH && !side.dead) {
        peer_send(&peer, flood->frame(++number));
        turn(&peer);
    }
    uint32_t dead_at = side.dead ? number : SURVIVES, expected = drained ? flood->drained : flood->undrained;
    bool right = (dead_at == expected || expected == ANYWHERE) && side.heap_most <= side.bound;
    printf("%-32s %-9s %6u %8zu %9zu%s\n", flood->name, drained ? "drained" : "undrained", dead_at, side.heap_most, side.bound,
           right ? "" : "  FAILED");
    if (dead_at != expected && expected != ANYWHERE)
        printf("  FAILED: should have ended at %u\n", expected);
    if (side.heap_most > side.bound)
        printf("  FAILED: more heap than sw_config_bound()\n");
    peer_close(&peer);
    side_close(&side);
    return right;
}

/* What a connection may take at the defaults. */
static bool
print_bound(enum sw_role role)
{
    enum { MOST = 262144 };
    sw_config *config = sw_config_new(role, NULL);
    size_t bound = config ? sw_config_bound(config) : SIZE_MAX;
    printf("sw_config_bound() of a %s at the defaults: %zu, at most %d allowed%s\n", role == SW_ROLE_SERVER ? "server" : "client",
           bound, MOST, bound <= MOST ? "" : "  FAILED");
    sw_config_free(config);
    return bound <= MOST;
}

unsigned
run_floods(unsigned *count)
{
    unsigned failed = !print_bound(SW_ROLE_SERVER);
    failed += !print_bound(SW_ROLE_CLIENT);
    *count += 2;
    printf("%-32s %-9s %6s %8s %9s\n", "flood", "output", "dead at", "heap", "bound");
    for (size_t i = 0; i < sizeof floods / sizeof *floods; i++)
        for (int drained = 1; drained >= 0; drained--, ++*count)
            failed += !run_flood(&floods[i], drained);
    return failed;
}
