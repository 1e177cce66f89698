/*
 * endpoint server|client DESCRIPTOR SEED: one end of a connection on a socket that it was started with.
 *
 * Reads and writes pieces of random sizes. Ends with its standard input.
 */
#define _GNU_SOURCE

#include "endpoint.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { GLITCHES = 100, OUTPUT = 16 * 1024 };

static unsigned short randomness[3];

/* Mostly a few octets, at times many. */
static size_t
random_size(void)
{
    return (size_t)1 + (size_t)(nrand48(randomness) % (1 << (nrand48(randomness) % 13)));
}

static void
take_events(struct endpoint *endpoint, const uint8_t *octets, size_t length)
{
    sw_octets in = {.octets = octets, .length = length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(endpoint->conn, &in, &event)) == SW_STATUS_EVENT)
        print_event(event);
}

/* As much as is there, in pieces. */
static void
receive(struct endpoint *endpoint, int descriptor)
{
    uint8_t octets[1 << 13];
    ssize_t count;
    while ((count = recv(descriptor, octets, random_size(), MSG_DONTWAIT)) > 0) {
        endpoint->received += (uint64_t)count;
        take_events(endpoint, octets, (size_t)count);
    }
    if (count == 0)
        endpoint->closed = true;
}

static void
transmit(struct endpoint *endpoint, int descriptor)
{
    sw_slice slice;
    while (!endpoint->held && sw_conn_output(endpoint->conn, &slice, 1, random_size()) > 0) {
        ssize_t count = send(descriptor, slice.octets, slice.length, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return; /* full: the test reads, and asks again */
        endpoint->sent += (uint64_t)count;
        sw_conn_sent(endpoint->conn, (size_t)count);
    }
    take_events(endpoint, NULL, 0);
}

static sw_conn *
make_connection(enum sw_role role)
{
    sw_conn *conn = NULL;
    sw_config *config = sw_config_new(role, NULL);
    if (config == NULL)
        return NULL;
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_report_stream_errors(config, true);
    sw_config_set_limit(config, SW_LIMIT_GLITCHES, GLITCHES);
    sw_config_set_limit(config, SW_LIMIT_OUTPUT, OUTPUT);
    if (role == SW_ROLE_CLIENT)
        sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, 1);
    if (sw_conn_new(config, &conn) != SW_STATUS_OK)
        conn = NULL;
    sw_config_free(config);
    return conn;
}

int
main(int argc, char **argv)
{
    static char line[1 << 18];
    if (argc != 4) {
        fputs("usage: endpoint server|client DESCRIPTOR SEED\n", stderr);
        return 2;
    }
    int descriptor = atoi(argv[2]);
    randomness[0] = (unsigned short)atoi(argv[3]);
    struct endpoint endpoint = {.conn = make_connection(strcmp(argv[1], "server") == 0 ? SW_ROLE_SERVER : SW_ROLE_CLIENT)};
    if (endpoint.conn == NULL)
        return 1;

    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        receive(&endpoint, descriptor);
        call(&endpoint, line);
        transmit(&endpoint, descriptor);
        fflush(stdout);
    }
    sw_conn_free(endpoint.conn);
    return 0;
}
