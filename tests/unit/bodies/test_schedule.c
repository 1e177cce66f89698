/* Who goes next (RFC 9218 4, 10): urgency, turns, shares and waits, over random streams. */
#include "bodies_support.h"

#include <stdlib.h>

enum { KIB = 1024, FRAME = 16384 };

static void
wide(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 1000);
}

/* A server whose windows are never in the way. */
static struct carrier *
open_wide(uint32_t streams)
{
    struct carrier *server = carrier(0, wide);
    feed(server->endpoint, joined(frame_settings(INITIAL_WINDOW_SIZE, 0x7fffffff), frame_window_update(0, 0x7fffffff - 65535)));
    for (uint32_t id = 1; id < 2 * streams; id += 2) {
        feed(server->endpoint, frame_headers(id, block_get("/"), END_STREAM));
        send_headers(server->endpoint, id, 0, ":status", "200");
    }
    forget(server->endpoint);
    sw_bodies_set_ahead(server->bodies, 1);
    return server;
}

static void
give(struct carrier *server, uint32_t id, size_t length, unsigned urgency, bool incremental)
{
    cr_assert(eq(int, sw_body_set_priority(server->bodies, id, urgency, incremental), SW_STATUS_OK));
    cr_assert(eq(int, push_reference(server, id, length, SW_SEND_END_STREAM), SW_STATUS_OK));
}

TestWhole(schedule, more_urgent_bodies_go_first)
{
    struct carrier *server = open_wide(3);
    give(server, 1, 2 * FRAME, 5, false);
    give(server, 3, 2 * FRAME, 3, false);
    give(server, 5, 2 * FRAME, 0, true);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "5:16384 5:16384E 3:16384 3:16384E 1:16384 1:16384E"));
    carrier_free(server);
}

TestWhole(schedule, incremental_bodies_take_turns)
{
    struct carrier *server = open_wide(3);
    for (uint32_t id = 1; id < 6; id += 2)
        give(server, id, 2 * FRAME, 3, true);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:16384 3:16384 5:16384 1:16384E 3:16384E 5:16384E"));
    carrier_free(server);
}

/* Behind a first quantum of each, one behind the other. */
TestWhole(schedule, others_come_one_behind_the_other)
{
    struct carrier *server = open_wide(2);
    give(server, 1, 4 * FRAME, 3, false);
    give(server, 3, 3 * FRAME, 3, false);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:16384 3:16384 1:16384 1:16384 1:16384E 3:16384 3:16384E"));
    carrier_free(server);
}

TestWhole(schedule, five_octets_wait_for_no_mebibyte_of_equal_urgency)
{
    for (int incremental = 0; incremental < 2; incremental++) {
        struct carrier *server = open_wide(6);
        for (uint32_t id = 1; id < 10; id += 2)
            give(server, id, PATTERN, 3, incremental);
        for (int i = 0; i < 20; i++) {
            sw_bodies_send(server->bodies);
            take_output(server->endpoint);
        }
        forget(server->endpoint);
        give(server, 11, 5, 3, incremental);
        sw_bodies_send(server->bodies);
        cr_assert(eq(str, (char *)frames(server), "11:5E"));
        carrier_free(server);
    }
}

/* Not even for a quantum each of many that begin at the same time; but shorts without end leave room for those. */
TestWhole(schedule, short_bodies_go_before_all_that_begin)
{
    struct carrier *server = open_wide(200);
    for (uint32_t id = 1; id < 100; id += 2)
        give(server, id, PATTERN, 3, false);
    give(server, 101, 1025, 3, false);
    for (uint32_t id = 103; id < 103 + 2 * 40; id += 2)
        give(server, id, KIB, 3, false);
    size_t place[2] = {0, 0}, at = 0;
    for (; at < 60; at++) {
        forget(server->endpoint);
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
        size_t offset = 0;
        const uint32_t id = frame_at(output(server->endpoint), &offset).id;
        if (id == 1 && !place[0])
            place[0] = at;
        if (id == 181)
            place[1] = at;
    }
    cr_assert(eq(sz, place[0], 16)); /* behind a quantum of short ones */
    cr_assert(le(sz, place[1], 43));
    carrier_free(server);
}

/* One that says little now and then goes ahead each time, however much the others have to say. */
TestWhole(schedule, a_trickle_keeps_going_ahead)
{
    struct carrier *server = open_wide(4);
    for (uint32_t id = 1; id < 6; id += 2)
        give(server, id, PATTERN, 3, false);
    for (int i = 0; i < 50; i++) {
        for (int frame = 0; frame < 3; frame++) {
            sw_bodies_send(server->bodies);
            take_output(server->endpoint);
        }
        forget(server->endpoint);
        push_copy(server, 7, "tick", 0);
        sw_bodies_send(server->bodies);
        cr_assert(eq(str, (char *)frames(server), "7:4"));
    }
    carrier_free(server);
}

/* One that pauses after each frame has no more than its share of it. */
static enum sw_body_more
a_frame_at_a_time(void *arg, uint32_t id, uint8_t *to, size_t size, size_t *length)
{
    (void)arg;
    (void)id;
    memset(to, 'x', size);
    *length = size;
    return SW_BODY_PAUSE;
}

TestWhole(schedule, pauses_gain_nothing)
{
    struct carrier *server = open_wide(4);
    for (uint32_t id = 1; id < 6; id += 2)
        give(server, id, PATTERN, 3, true);
    cr_assert(eq(int, sw_body_set_priority(server->bodies, 7, 3, true), SW_STATUS_OK));
    cr_assert(eq(int, sw_body_pull(server->bodies, 7, a_frame_at_a_time, NULL), SW_STATUS_OK));
    for (int i = 0; i < 100; i++) {
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
        sw_body_resume(server->bodies, 7);
    }
    const size_t sent = content_sent(server, 7).length / FRAME;
    cr_assert(ge(sz, sent, 20));
    cr_assert(le(sz, sent, 35));
    carrier_free(server);
}

TestWhole(schedule, a_less_urgent_level_has_a_turn_now_and_then)
{
    struct carrier *server = open_wide(2);
    give(server, 1, PATTERN, 0, false);
    give(server, 3, PATTERN, 7, false);
    for (int i = 0; i < 51; i++) {
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
    }
    cr_assert(eq(sz, content_sent(server, 1).length, 48 * FRAME)); /* 16 to 1 */
    cr_assert(eq(sz, content_sent(server, 3).length, 3 * FRAME));
    carrier_free(server);
}

/* Small responses without end do not shut out a long one. */
TestWhole(schedule, new_bodies_do_not_starve_old_ones)
{
    struct carrier *server = open_wide(200);
    give(server, 1, PATTERN, 3, false);
    for (int i = 0; i < 5; i++) {
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
    }
    forget(server->endpoint);
    for (uint32_t id = 3; id < 400; id += 2) {
        give(server, id, FRAME, 3, false);
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
    }
    cr_assert(ge(sz, content_sent(server, 1).length, 199 / 5 * (size_t)FRAME));
    carrier_free(server);
}

TestWhole(schedule, a_priority_may_change_on_the_way)
{
    struct carrier *server = open_wide(2);
    unsigned urgency;
    bool incremental;
    give(server, 1, 4 * FRAME, 3, false);
    give(server, 3, 2 * FRAME, 5, false);
    sw_bodies_send(server->bodies);
    cr_assert(eq(int, sw_body_set_priority(server->bodies, 3, 1, true), SW_STATUS_OK));
    sw_body_priority(server->bodies, 3, &urgency, &incremental);
    cr_assert(urgency == 1 && incremental);
    sw_body_priority(server->bodies, 1, &urgency, &incremental);
    cr_assert(urgency == 3 && !incremental);
    pump(server);
    cr_assert(eq(str, (char *)frames(server), "1:16384 3:16384 3:16384E 1:16384 1:16384 1:16384E"));
    carrier_free(server);
}

/* RFC 9218 7: what is said of streams that are still to be opened is kept, of so many; those that never open make room. */
TestWhole(schedule, priorities_of_idle_streams_are_kept)
{
    struct carrier *server = open_wide(0);
    unsigned urgency;
    bool incremental;
    for (uint32_t id = 1; id < 2 * SW_BODIES_EARLY + 20; id += 2)
        cr_assert(eq(int, sw_body_set_priority(server->bodies, id, 1, true), SW_STATUS_OK));
    sw_body_priority(server->bodies, 2 * SW_BODIES_EARLY - 1, &urgency, &incremental);
    cr_assert(eq(uint, urgency, 1));
    sw_body_priority(server->bodies, 2 * SW_BODIES_EARLY + 1, &urgency, &incremental);
    cr_assert(eq(uint, urgency, 3));
    feed(server->endpoint, frame_headers(201, block_get("/"), END_STREAM)); /* closes the idle ones below it (RFC 9113 5.1.1) */
    for (uint32_t id = 2 * SW_BODIES_EARLY + 1; id < 2 * SW_BODIES_EARLY + 4; id += 2)
        cr_assert(eq(int, sw_body_set_priority(server->bodies, id, 1, true), SW_STATUS_OK));
    sw_body_priority(server->bodies, 2 * SW_BODIES_EARLY + 1, &urgency, &incremental);
    cr_assert(eq(uint, urgency, 1));
    sw_body_priority(server->bodies, 1, &urgency, &incremental);
    cr_assert(eq(uint, urgency, 3));
    sw_body_priority(server->bodies, 201, &urgency, &incremental);
    cr_assert(eq(uint, urgency, 1));
    carrier_free(server);
}

/* RFC 9218 5, 7: the client says so, by a field or by a frame, which may come before the request and takes the place of its field. */
static struct wire
priority_update(uint32_t id, const char *value)
{
    const uint8_t octets[] = {(uint8_t)(id >> 24), (uint8_t)(id >> 16), (uint8_t)(id >> 8), (uint8_t)id};
    return frame(0x10, 0, 0, joined(octets_of(octets, 4), text(value)));
}

static const char *
priority_of(struct carrier *server, uint32_t id)
{
    static char said[20];
    unsigned urgency;
    bool incremental;
    sw_body_priority(server->bodies, id, &urgency, &incremental);
    snprintf(said, sizeof said, "%u%s", urgency, incremental ? "i" : "");
    return said;
}

TestWhole(schedule, the_client_says_how_urgent_a_response_is)
{
    struct carrier *server = open_wide(0);
    const struct wire request = joined(block_get("/"), block("priority", "u=1, i"));
    feed(server->endpoint, joined(frame_headers(1, request, END_STREAM), frame_headers(3, block_get("/"), END_STREAM)));
    cr_assert(eq(str, (char *)priority_of(server, 1), "1i"));
    cr_assert(eq(str, (char *)priority_of(server, 3), "3"));
    feed(server->endpoint, joined(priority_update(1, "u=5"), priority_update(3, "i"), priority_update(5, "u=2")));
    cr_assert(eq(str, (char *)priority_of(server, 1), "5"));
    cr_assert(eq(str, (char *)priority_of(server, 3), "3i"));
    feed(server->endpoint, frame_headers(5, request, END_STREAM));
    cr_assert(eq(str, (char *)priority_of(server, 5), "2"));
    feed(server->endpoint, joined(priority_update(7, "u=3"), frame_headers(7, request, END_STREAM)));
    cr_assert(eq(str, (char *)priority_of(server, 7), "3"));
    feed(server->endpoint, priority_update(5, "u=(")); /* RFC 8941 4.2: says nothing */
    cr_assert(eq(str, (char *)priority_of(server, 5), "2"));
    cr_assert(eq(int, sw_body_set_priority(server->bodies, 5, 7, false), SW_STATUS_OK));
    cr_assert(eq(str, (char *)priority_of(server, 5), "7"));
    carrier_free(server);
}

/* -- properties, over random streams */

static uint32_t random_state;

static uint32_t
below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % limit;
}

enum { STREAMS = 60 };

struct stream {
    size_t length, sent;
    unsigned urgency;
    bool incremental, ended;
    size_t passed; /* octets of equally or less urgent others since it sent last */
    size_t waited; /* the most of them */
};

/*
 * Whatever the mix: all octets arrive, each frame is a quantum or the rest of its body, and no stream waits for more than the turns
 * that are due to the others: of its own level a piece each, a frame of the less urgent ones for each 16 quanta.
 */
static void
random_mix(void)
{
    struct carrier *server = open_wide(STREAMS);
    static struct stream streams[STREAMS];
    size_t all = 0;
    for (size_t i = 0; i < STREAMS; i++) {
        streams[i] = (struct stream){.length = 1 + below(below(4) ? 3000 : PATTERN), .urgency = below(8), .incremental = below(2)};
        all += streams[i].length;
        give(server, (uint32_t)(2 * i + 1), streams[i].length, streams[i].urgency, streams[i].incremental);
    }
    for (size_t sent = 0; sent < all;) {
        forget(server->endpoint);
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
        size_t offset = 0;
        struct seen_frame frame = frame_at(output(server->endpoint), &offset);
        cr_assert(frame.found && frame.type == TYPE_DATA);
        struct stream *stream = &streams[frame.id / 2];
        stream->sent += frame.length;
        sent += frame.length;
        cr_assert(frame.length == FRAME || stream->sent == stream->length);
        stream->passed = 0;
        for (size_t i = 0; i < STREAMS; i++) {
            struct stream *other = &streams[i];
            if (other != stream && other->sent < other->length && other->urgency <= stream->urgency) {
                other->passed += frame.length;
                if (other->passed > other->waited)
                    other->waited = other->passed;
            }
        }
    }
    for (size_t i = 0; i < STREAMS; i++) {
        size_t peers = 0;
        for (size_t k = 0; k < STREAMS; k++)
            peers += k != i && streams[k].urgency == streams[i].urgency;
        cr_assert(le(sz, streams[i].waited, (peers + 1) * (SW_BODIES_PIECE + 2) * FRAME * 2));
    }
    carrier_free(server);
}

Test(schedule, random_mixes_are_fair)
{
    for (uint32_t seed = 1; seed <= 20; seed++) {
        random_state = seed;
        run_fed_whole(random_mix);
    }
}

/* Those that are alike have the same, whenever one looks: within a turn of each other. */
static void
random_equals(void)
{
    struct carrier *server = open_wide(STREAMS);
    const bool incremental = below(2);
    const size_t turn = incremental ? 4 * FRAME : (size_t)(SW_BODIES_PIECE + 2) * FRAME;
    size_t sent[STREAMS] = {0};
    for (uint32_t i = 0; i < STREAMS; i++)
        give(server, 2 * i + 1, PATTERN, 4, incremental);
    for (size_t frame = 0; frame < 1500; frame++) {
        forget(server->endpoint);
        sw_bodies_send(server->bodies);
        take_output(server->endpoint);
        size_t offset = 0, least = PATTERN, most = 0;
        struct seen_frame seen = frame_at(output(server->endpoint), &offset);
        sent[seen.id / 2] += seen.length;
        for (size_t i = 0; i < STREAMS; i++) {
            least = sent[i] < least ? sent[i] : least;
            most = sent[i] > most ? sent[i] : most;
        }
        cr_assert(le(sz, most - least, turn));
    }
    carrier_free(server);
}

Test(schedule, equals_have_equal_shares)
{
    for (uint32_t seed = 1; seed <= 4; seed++) {
        random_state = seed;
        run_fed_whole(random_equals);
    }
}
