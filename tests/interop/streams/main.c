/*
 * Streams of messages over HTTP/2, for tests/interop: a server, and a client whose actions are the cells of the matrix.
 *
 *     streams [OPTION...] serve PORT
 *     streams [OPTION...] ACTION HOST PORT [COUNT [SIZE]]
 *
 * Actions: get, echo; down, up, both COUNT SIZE; cancels COUNT; early; middle COUNT SIZE (as down, but after ten messages it says
 * "middle" and waits for a line). Options:
 *
 *     -c FILE, -k FILE   certificate and key, of a server; what a client trusts
 *     -g OCTETS          grants so many octets at a time (half of them, above 16 KiB); also the first window
 *     -h                 hurries: no pause between messages
 *     -r                 calls gRPC methods only
 *     -w                 waits for the server's SETTINGS first
 *     -l                 says the content's length
 *     -a                 cancels only what was answered
 */
#define _GNU_SOURCE

#include "streams.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../../examples/common/net.h"

enum { PATIENCE = 15 /* seconds without an octet */ };

struct client {
    struct end *end;
    const char *action;
    bool grpc, hurry, waits, answered;
    unsigned count, size;
};

static int
fail(const struct client *client, const char *what)
{
    const struct end *end = client->end;
    const struct call *call = end->calls;
    sw_error_report error = sw_conn_error(end->conn);
    fprintf(stderr, "%s: %s", client->action, what);
    if (call != NULL)
        fprintf(stderr, "; stream %u: status %d, grpc-status %d, %u messages, %llu octets of content%s%s%s", call->id, call->status,
                call->grpc_status, call->messages, (unsigned long long)call->content, call->ended ? ", ended" : "",
                call->closed ? ", closed with " : "", call->closed ? sw_error_name(call->error) : "");
    if (error.error != SW_ERROR_NO_ERROR)
        fprintf(stderr, "; %s: %s [%s, %s]", sw_error_name(error.error), error.why, error.cite, error.where);
    fprintf(stderr, "%s", end->going_away ? "; the server sent GOAWAY" : "");
    fprintf(stderr, "%s", end->broken || end->input_ended ? "; the server is gone" : "");
    fprintf(stderr, "; %u PINGs and %u updates sent\n", end->sent.ping, end->sent.window_update);
    exit(1);
}

/* Goes on until `wanted` messages have come, or the stream is closed, or an early response has come whole. */
static void
until(const struct client *client, struct call *call, unsigned wanted)
{
    struct end *end = client->end;
    bool more = end_turn(end, false, client->hurry);
    while (!call->closed && call->messages < wanted && !(call->kind == EARLY && call->ended)) {
        struct pollfd fd = {.fd = end->transport.fd, .events = end_events(end)};
        struct timespec wait = {more ? 0 : PATIENCE, more && !client->hurry ? PAUSE_NANOSECONDS : 0};
        int ready = ppoll(&fd, 1, &wait, NULL);
        if (ready == 0 && !more)
            fail(client, "nothing comes any more");
        if (end->broken || end->input_ended)
            fail(client, "the connection ended");
        more = end_turn(end, ready > 0, client->hurry);
    }
}

static struct call *
begin(const struct client *client, enum kind kind, unsigned count, unsigned size)
{
    enum sw_status status;
    struct call *call = call_begin(client->end, kind, client->grpc, count, size, &status);
    while (call == NULL && status == SW_STATUS_STREAM_LIMIT && !client->end->broken && !client->end->input_ended) {
        struct pollfd fd = {.fd = client->end->transport.fd, .events = POLLIN};
        if (poll(&fd, 1, PATIENCE * 1000) == 0)
            break;
        end_turn(client->end, true, false);
        call = call_begin(client->end, kind, client->grpc, count, size, &status);
    }
    if (call == NULL)
        fail(client, sw_status_name(status));
    return call;
}

/* Every call that ends well ends so. */
static void
finish(const struct client *client, struct call *call)
{
    until(client, call, UINT32_MAX);
    unsigned messages = call->kind == DOWN || call->kind == BOTH ? call->count : call->kind == UP;
    char text[TEXT_SIZE];
    snprintf(text, sizeof text, "%u %llu", call->count, (unsigned long long)call->count * call->size);
    if (call->status != 200 || !call->ended || call->damaged || call->messages != messages)
        fail(client, "not the response that was wanted");
    if (call->kind == UP && strcmp(call->text, text) != 0)
        fail(client, call->text);
    if (call->content != (call->kind == PAGE ? strlen(PAGE_TEXT) : call->kind == ECHO ? ECHO_SIZE : call->content))
        fail(client, "content of another length");
    if (call->grpc && call->grpc_status != 0 && call->grpc_status != -1)
        fail(client, "another grpc-status");
    if (call->grpc && call->grpc_status == -1)
        printf("no trailers\n");
    call_free(call);
}

static void
cancels(const struct client *client)
{
    for (unsigned i = 0; i < client->count; i++) {
        bool answered = client->answered || i < client->count / 2; /* the others are cancelled before there is a response */
        struct call *call = begin(client, answered ? DOWN : UP, 1000000, 4000);
        until(client, call, answered);
        if (call->closed || call->damaged)
            fail(client, "closed before it was cancelled");
        sw_conn_reset_stream(client->end->conn, call->id, SW_ERROR_CANCEL);
        until(client, call, UINT32_MAX);
        call_free(call);
    }
    finish(client, begin(client, DOWN, 10, 200));
}

static void
early(const struct client *client)
{
    struct call *call = begin(client, EARLY, 0, 0);
    until(client, call, UINT32_MAX);
    if (call->status != (client->grpc ? 200 : 413) || !call->ended || (client->grpc && call->grpc_status != 8))
        fail(client, "no early response");
    if (!call->closed) /* the server still reads; what is left of the content need not be sent (RFC 9113 8.1) */
        sw_conn_reset_stream(client->end->conn, call->id, SW_ERROR_CANCEL);
    sw_conn_set_stream_user(client->end->conn, call->id, NULL);
    call_free(call);
    finish(client, begin(client, DOWN, 10, 200));
}

static void
middle(const struct client *client)
{
    char line[8];
    struct call *call = begin(client, DOWN, client->count, client->size);
    until(client, call, 10);
    printf("middle\n");
    fflush(stdout);
    if (fgets(line, sizeof line, stdin) == NULL)
        fail(client, "no line came");
    finish(client, call);
    if (!client->end->going_away)
        fail(client, "no GOAWAY came");
}

static int
act(const struct client *client)
{
    static const struct {
        const char *name;
        enum kind kind;
    } calls[] = {{"get", PAGE}, {"echo", ECHO}, {"down", DOWN}, {"up", UP}, {"both", BOTH}};
    const char *action = client->action;

    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (strcmp(action, calls[i].name) == 0)
            return finish(client, begin(client, calls[i].kind, client->count, client->size)), 0;
    if (strcmp(action, "cancels") == 0)
        return cancels(client), 0;
    if (strcmp(action, "early") == 0)
        return early(client), 0;
    if (strcmp(action, "middle") == 0)
        return middle(client), 0;
    return 2;
}

/* The last frames: a client may leave only when the server has read them. */
static void
leave(struct end *end)
{
    sw_conn_shutdown(end->conn);
    end_turn(end, false, false);
    printf("sent %u PINGs, %u updates; ", end->sent.ping, end->sent.window_update);
    printf("received %u PINGs, %u updates\n", end->received.ping, end->received.window_update);
    end_free(end);
}

int
main(int argc, char **argv)
{
    const char *certificate = NULL, *key = NULL, *why;
    char problem[200];
    uint32_t grant = 0;
    bool says_length = false;
    struct client client = {.grpc = false};
    signal(SIGPIPE, SIG_IGN); /* a write then says so */
    for (int option; (option = getopt(argc, argv, "c:k:g:rhwla")) != -1;) {
        if (option == 'c')
            certificate = optarg;
        else if (option == 'k')
            key = optarg;
        else if (option == 'g')
            grant = (uint32_t)atoi(optarg);
        else if (option == 'r')
            client.grpc = true;
        else if (option == 'h')
            client.hurry = true;
        else if (option == 'w')
            client.waits = true;
        else if (option == 'a')
            client.answered = true;
        else if (option == 'l')
            says_length = true;
        else
            return 2;
    }
    argv += optind;
    argc -= optind;
    if (argc == 2 && strcmp(argv[0], "serve") == 0)
        return serve(argv[1], certificate, key, grant, client.hurry);
    if (argc < 3)
        return fprintf(stderr, "usage: streams [OPTION...] serve PORT | ACTION HOST PORT [COUNT [SIZE]]\n"), 2;

    int fd = net_connect(argv[1], argv[2], &why);
    if (fd < 0)
        return fprintf(stderr, "streams: %s\n", why), 1;
    struct tls *tls = NULL;
    if (certificate != NULL) {
        struct tls_context *context = tls_client_context(certificate, true, problem, sizeof problem);
        tls = context != NULL ? tls_new(context, fd, argv[1]) : NULL;
        if (tls == NULL)
            return fprintf(stderr, "streams: %s\n", context == NULL ? problem : "no TLS"), 1;
    }
    client.action = argv[0];
    client.count = argc > 3 ? (unsigned)atoi(argv[3]) : 0;
    client.size = argc > 4 ? (unsigned)atoi(argv[4]) : 0;
    client.end = end_new(false, fd, tls, grant);
    client.end->says_length = says_length;
    while (client.waits && !client.end->has_settings && !client.end->broken && !client.end->input_ended) {
        struct pollfd one = {.fd = fd, .events = POLLIN};
        end_turn(client.end, false, false);
        if (poll(&one, 1, PATIENCE * 1000) == 0)
            fail(&client, "no SETTINGS came");
        end_turn(client.end, true, false);
    }
    int result = act(&client);
    leave(client.end);
    return result;
}
