#include "harness_inside.h"

#include <stdlib.h>

/* -- feeding */

static void
receive(struct endpoint *endpoint, const uint8_t *octets, size_t length)
{
    uint8_t *piece = malloc(length ? length : 1);
    if (!piece)
        abort();
    if (length)
        memcpy(piece, octets, length);

    sw_octets in = {piece, length};
    const sw_event *event;
    for (size_t count = 0; (endpoint->status = sw_conn_recv(endpoint->conn, &in, &event)) == SW_STATUS_EVENT; count++) {
        if (count > 1000 + 2 * length)
            cr_fatal("events do not end");
        print_event(endpoint, event);
        if (endpoint->on_event)
            endpoint->on_event(endpoint, event);
    }
    if (in.length != 0)
        cr_fatal("%zu of %zu octets were left with status %d", in.length, length, (int)endpoint->status);
    free(piece);
}

enum sw_status
feed(struct endpoint *endpoint, struct wire octets)
{
    if (!endpoint->conn)
        return endpoint->status;

    size_t step = run.way == OCTETS ? 1 : octets.length;
    for (size_t at = 0; at < octets.length; at += step) {
        if (run.way == CUT) {
            step = octets.length - at;
            if (run.cut > run.fed && run.cut < run.fed + step)
                step = run.cut - run.fed;
        }
        run.fed += step;
        receive(endpoint, octets.octets + at, step);
    }
    drain_events(endpoint);
    return endpoint->status;
}

void
drain_events(struct endpoint *endpoint)
{
    if (!endpoint->conn)
        return;
    size_t events_before, output_before;
    do {
        events_before = endpoint->log.length;
        output_before = endpoint->output.length;
        receive(endpoint, NULL, 0);
        if (!endpoint->keep_output)
            take_output(endpoint);
    } while (endpoint->output.length != output_before || endpoint->log.length != events_before);
}

/* Both ways of taking output must give the same octets, so the ways of feeding use one each. */
void
take_output(struct endpoint *endpoint)
{
    if (!endpoint->conn)
        return;

    uint8_t octets[4096];
    size_t length;
    while (run.way != OCTETS && (length = sw_conn_read(endpoint->conn, octets, sizeof octets)) > 0)
        add_octets(&endpoint->output, octets, length);

    sw_slice slices[3];
    size_t count;
    while ((count = sw_conn_output(endpoint->conn, slices, 3, 100)) > 0) {
        size_t sent = 0;
        for (size_t i = 0; i < count; i++) {
            for (size_t k = 0; !slices[i].octets && k < slices[i].length; k++)
                add_octets(&endpoint->output, "E", 1); /* the program's own octets */
            if (slices[i].octets)
                add_octets(&endpoint->output, slices[i].octets, slices[i].length);
            sent += slices[i].length;
        }
        if (sent == 0 || sent > 100)
            cr_fatal("slices of %zu octets for a budget of 100", sent);
        sw_conn_sent(endpoint->conn, sent);
    }
}

void
carry(struct endpoint *from, struct endpoint *to)
{
    take_output(from);
    struct wire carried = output(from);
    from->output_from = from->output.length;
    feed(to, octets_of(carried.octets, carried.length));
}

void
converse(struct endpoint *one, struct endpoint *other)
{
    for (int silent = 0; silent < 2;) {
        size_t before = one->output_from;
        carry(one, other);
        silent = one->output_from == before ? silent + 1 : 0;
        struct endpoint *next = one;
        one = other;
        other = next;
    }
}

/* -- making */

struct endpoint *
new_endpoint(enum sw_role role, configure *how)
{
    if (run.count == sizeof run.endpoints / sizeof run.endpoints[0])
        cr_fatal("more endpoints than the harness has room for");
    struct endpoint *endpoint = calloc(1, sizeof *endpoint);
    if (!endpoint)
        abort();
    run.endpoints[run.count++] = endpoint;
    endpoint->role = role;
    endpoint->allocator = counting_allocator(endpoint);
    add_octets(&endpoint->log, "", 0);
    add_octets(&endpoint->output, "", 0);

    endpoint->status = SW_STATUS_NO_MEMORY;
    endpoint->config = sw_config_new(role, &endpoint->allocator);
    if (endpoint->config) {
        if (how)
            how(endpoint->config);
        endpoint->status = sw_conn_new(endpoint->config, &endpoint->conn);
    }
    if (endpoint->status != SW_STATUS_OK && !memory_failed())
        cr_fatal("a connection could not be made: status %d", (int)endpoint->status);
    if (endpoint->status != SW_STATUS_OK)
        endpoint->conn = NULL;
    return endpoint;
}

struct endpoint *
open_endpoint(enum sw_role role, configure *how)
{
    struct endpoint *endpoint = new_endpoint(role, how);
    feed(endpoint, joined(role == SW_ROLE_SERVER ? preface() : text(""), frame_settings_empty(), frame_settings_ack()));
    if (endpoint->status != SW_STATUS_OK && !memory_failed())
        cr_fatal("the preface was refused: status %d", (int)endpoint->status);
    forget(endpoint);
    return endpoint;
}

struct endpoint *
open_server(void)
{
    return open_endpoint(SW_ROLE_SERVER, NULL);
}

struct endpoint *
open_client(void)
{
    return open_endpoint(SW_ROLE_CLIENT, NULL);
}

/* -- calls */

enum sw_status
send_headers_of(struct endpoint *endpoint, uint32_t id, unsigned flags, const char *const *fields, size_t count)
{
    sw_field list[32] = {{0}};
    size_t used = 0;
    if (!endpoint->conn)
        return endpoint->status;
    for (size_t i = 0; i + 1 < count && used < 32; i += 2, used++) {
        list[used].name = (const uint8_t *)fields[i];
        list[used].name_length = (uint32_t)strlen(fields[i]);
        list[used].value = (const uint8_t *)fields[i + 1];
        list[used].value_length = (uint32_t)strlen(fields[i + 1]);
    }
    enum sw_status status = sw_conn_send_headers(endpoint->conn, id, list, used, flags);
    if (!endpoint->keep_output)
        take_output(endpoint);
    return status;
}

enum sw_status
send_data(struct endpoint *endpoint, uint32_t id, const char *content, unsigned flags, size_t *taken)
{
    size_t count = 0;
    if (!endpoint->conn)
        return endpoint->status;
    sw_slice slice = {(const uint8_t *)content, strlen(content), NULL};
    enum sw_status status = sw_conn_send_data(endpoint->conn, id, slice, flags, NULL, NULL, &count);
    if (taken)
        *taken = count;
    if (!endpoint->keep_output)
        take_output(endpoint);
    return status;
}

/* -- looking */

void
forget(struct endpoint *endpoint)
{
    endpoint->log_from = endpoint->log.length;
    endpoint->output_from = endpoint->output.length;
}

const char *
events(struct endpoint *endpoint)
{
    return endpoint->log.text + endpoint->log_from;
}

int
saw(struct endpoint *endpoint, const char *line_start)
{
    int count = 0;
    const char *line = events(endpoint);
    while (*line) {
        count += strncmp(line, line_start, strlen(line_start)) == 0;
        line = strchr(line, '\n') + 1;
    }
    return count;
}

struct wire
output(struct endpoint *endpoint)
{
    return (struct wire){(const uint8_t *)endpoint->output.text + endpoint->output_from,
                         endpoint->output.length - endpoint->output_from};
}

struct seen_goaway
last_goaway(struct endpoint *endpoint)
{
    struct seen_frame seen = sent_frame(endpoint, TYPE_GOAWAY);
    if (!seen.found || seen.length < 8)
        return (struct seen_goaway){0, 0, 0};
    return (struct seen_goaway){1, number_at(seen.payload), number_at(seen.payload + 4)};
}

struct seen_rst
last_rst(struct endpoint *endpoint)
{
    struct seen_frame seen = sent_frame(endpoint, TYPE_RST_STREAM);
    if (!seen.found || seen.length != 4)
        return (struct seen_rst){0, 0, 0};
    return (struct seen_rst){1, seen.id, number_at(seen.payload)};
}

size_t
sent_frames(struct endpoint *endpoint, unsigned type)
{
    take_output(endpoint);
    return count_frames(output(endpoint), type);
}

struct seen_frame
sent_frame(struct endpoint *endpoint, unsigned type)
{
    take_output(endpoint);
    return last_frame(output(endpoint), type);
}
