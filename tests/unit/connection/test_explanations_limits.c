/* What sw_conn_error() says of each error: limits that are used up (RFC 9113 10.5), and that no error is left out. */
#include <stdlib.h>

#include "explain.h"
#include "explained.h"
#include "harness_inside.h"
#include "limits.h"

/* Feeds frames, made by number from 0, until the connection has ended or does not seem to. */
static struct endpoint *
flooded(struct endpoint *endpoint, struct wire (*made)(uint32_t number))
{
    for (uint32_t number = 0; number < 5000 && endpoint->status == SW_STATUS_OK; number++)
        feed(endpoint, made(number));
    return endpoint;
}

static void
one_stream(sw_config *config)
{
    sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, 1);
}

static struct wire
requests(uint32_t number)
{
    return frame_headers(3 + 2 * number, block_get("/"), END_STREAM);
}

static struct endpoint *
refusals(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, one_stream);
    feed(server, frame_headers(1, block_post("/"), 0));
    return flooded(server, requests);
}

static struct wire
requests_and_resets(uint32_t number)
{
    return joined(requests(number), frame_rst_stream(3 + 2 * number, CANCEL));
}

static struct endpoint *
resets(void)
{
    return flooded(open_server(), requests_and_resets);
}

static struct wire
priorities(uint32_t number)
{
    return frame_priority(3 + 2 * number, 0, 0);
}

static struct endpoint *
glitches(void)
{
    return flooded(open_server(), priorities);
}

static void
hoarding(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_limit(config, SW_LIMIT_DATA_OVERHEAD, 1000);
}

static struct wire
single_octets(uint32_t number)
{
    (void)number;
    return frame_data(1, "x", 0);
}

static struct endpoint *
small_frames(void)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, hoarding);
    feed(server, frame_headers(1, block_post("/"), 0));
    return flooded(server, single_octets);
}

static struct wire
nothing(uint32_t number)
{
    (void)number;
    return frame_data(1, "", 0);
}

static struct endpoint *
empty_frames(void)
{
    return flooded(server_with_stream(1, 0), nothing);
}

static struct wire
increments(uint32_t number)
{
    (void)number;
    return frame_window_update(0, 1);
}

static struct endpoint *
window_updates(void)
{
    return flooded(open_server(), increments);
}

static struct wire
pings(uint32_t number)
{
    (void)number;
    return frame_ping("abcdefgh");
}

static struct endpoint *
pings_undrained(void)
{
    struct endpoint *server = open_server();
    server->keep_output = 1;
    flooded(server, pings);
    server->keep_output = 0;
    return server;
}

static struct wire
long_continuations(uint32_t number)
{
    struct wire field = literal(text("x"), filled(1500, 'v'));
    return number ? frame_continuation(1, field, 0) : frame_headers_open(1, joined(block_get("/"), field), END_STREAM);
}

static struct endpoint *
continuations(void)
{
    return flooded(open_server(), long_continuations);
}

static struct wire
short_continuations(uint32_t number)
{
    return number ? frame_continuation(1, text(""), 0) : frame_headers_open(1, block_get("/"), END_STREAM);
}

static struct endpoint *
short_fragments(void)
{
    return flooded(open_server(), short_continuations);
}

static struct endpoint *
many_settings(void)
{
    struct endpoint *server = open_server();
    const size_t count = sw_limit_budgets[SW_LIMIT_SETTINGS_ENTRIES] + (size_t)1;
    uint32_t *pairs = malloc(count * 2 * sizeof *pairs);
    cr_assert(pairs != NULL);
    for (size_t i = 0; i < 2 * count; i += 2) {
        pairs[i] = MAX_FRAME_SIZE;
        pairs[i + 1] = 16384;
    }
    feed(server, frame_settings_of(pairs, 2 * count));
    free(pairs);
    return server;
}

static struct wire
unknown_frames(uint32_t number)
{
    (void)number;
    return frame(0xee, 0, 0, filled(16384, 0));
}

static struct endpoint *
octets_without_payload(void)
{
    return flooded(open_server(), unknown_frames);
}

static struct endpoint *
informational_responses(void)
{
    struct endpoint *client = client_with_stream(0);
    for (uint32_t number = 0; number <= sw_limit_budgets[SW_LIMIT_INFORMATIONAL]; number++)
        feed(client, frame_headers(1, block_status("103"), 0));
    return client;
}

static struct wire
unsafe_promises(uint32_t number)
{
    return frame_push_promise(1, 2 + 2 * number, block_post("/"));
}

static struct endpoint *
refused_promises(void)
{
    return flooded(client_with_push(SW_SEND_END_STREAM), unsafe_promises);
}

void
explain_limits(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"refused streams", refusals, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit refused_streams is used up: ...", NULL, {NULL}},
        {"resets", resets, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit resets is used up: ...", NULL, {NULL}},
        {"glitches", glitches, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit glitches is used up: ...", NULL, {NULL}},
        {"data overhead", small_frames, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit data_overhead is used up: ...", NULL, {NULL}},
        {"data empty", empty_frames, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113 10.5", "limit data_empty is used up: ...", NULL, {NULL}},
        {"window updates", window_updates, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit window_updates is used up: ...", NULL, {NULL}},
        {"control queue", pings_undrained, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit control_queue is used up: ...", NULL, {NULL}},
        {"block continuations", continuations, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml",
         "breach: {conn_error: ENHANCE_YOUR_CALM}", "rfc9113-10.5-03, rfc9113 6.10", "limit block_continuations is used up: ...",
         NULL, {NULL}},
        {"block short fragments", short_fragments, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml",
         "breach: {conn_error: ENHANCE_YOUR_CALM}", "rfc9113-10.5-03, rfc9113 6.10",
         "limit block_short_fragments is used up: ...", NULL, {NULL}},
        {"settings entries", many_settings, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113 6.5", "limit settings_entries is used up: ...", NULL, {NULL}},
        {"goodput", octets_without_payload, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml", "breach: {conn_error: ENHANCE_YOUR_CALM}",
         "rfc9113-10.5-03, rfc9113-10.5-02", "limit goodput is used up: ...", NULL, {NULL}},
        {"informational", informational_responses, ENHANCE_YOUR_CALM, 1, "spec/limits.yaml",
         "breach: {stream_error: ENHANCE_YOUR_CALM}", "rfc9113-10.5-02, rfc9113-8.1-01", "limit informational is used up: ...",
         NULL, {NULL}},
        {"refused promises", refused_promises, ENHANCE_YOUR_CALM, 0, "spec/limits.yaml",
         "breach: {conn_error: ENHANCE_YOUR_CALM}", "rfc9113-10.5-03, rfc9113 8.4", "limit refused_promises is used up: ...",
         NULL, {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

Test(explanations, of_limits)
{
    explain_limits();
}

/* -- failures of our own, and of the transport */

static struct endpoint *
allocation_that_fails(void)
{
    struct endpoint *server = open_server();
    run.fail = run.allocations + 1;
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    run.fail = 0;
    return server;
}

static struct endpoint *
transport_that_ends(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    sw_conn_transport_closed(server->conn);
    return server;
}

static void
explain_failures(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"no memory", allocation_that_fails, INTERNAL_ERROR, 0, "spec/checks.yaml", "name: no_memory,",
         "rfc9113 5.4.1, rfc9113-5.4-06", "an allocation failed", NULL, {NULL}},
        {"the transport ends", transport_that_ends, INTERNAL_ERROR, 0, "spec/checks.yaml", "name: transport_closed,",
         "rfc9113 5.4.1, rfc9113 5.4", "the program said that the transport has ended", NULL, {NULL}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

/* -- every error that a check can be */

/* The cells of the machines are held against their explanations by tests/cells/explained.c. */
Test(explanations, of_every_check)
{
    explain_refused_streams();
    explain_sections();
    explain_frames();
    explain_fields();
    explain_limits();
    explain_failures();
    for (unsigned check = SW_CHECK_NONE + 1; check < SW_CHECK_COUNT; check++) {
        const uint8_t verdict = sw_check_cells[check].verdict;
        int is_error = verdict == SW_VERDICT_STREAM_ERROR || verdict == SW_VERDICT_CONN_ERROR;
        if (is_error && !was_explained(check))
            cr_fatal("check %s is not explained", sw_check_name((enum sw_check)check));
    }
}
