/*
 * server: an HTTP/2 server on statewire, for one thread and one epoll loop.
 *
 * Serves the files of a directory, and some resources for tests that `server --help` lists.
 */
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "../common/net.h"
#include "../common/trace.h"
#include "../common/version.h"
#include "request.h"

static const char usage[] =
    "usage: server [OPTION]...\n"
    "  -a ADDRESS    listen there (127.0.0.1)\n"
    "  -p PORT       for HTTP/2 over TCP with prior knowledge (8080; 0: a free one)\n"
    "  -s PORT       for HTTP/2 over TLS (0: a free one); needs -c and -k\n"
    "  -c FILE       certificate chain, PEM\n"
    "  -k FILE       its key, PEM\n"
    "  -d DIRECTORY  serve its files\n"
    "  -w OCTETS     receive window of a stream (262144)\n"
    "  -t SECONDS    end a request, or a connection without any, on which nothing moves for so long (120)\n"
    "  -q            no access log\n"
    "  --log FORMAT  of the access log: short, or combined as of Apache (short)\n"
    "  -v            show every frame, what it says, and every step of the state machines on stderr\n"
    "  -h, --help    this text\n"
    "  --version     which version this is\n"
    "Besides files it has these resources, for tests:\n"
    "  POST, PUT /echo                     the request's content and trailers, as they come\n"
    "  GET /generate?bytes=N               N octets of digits (1024)\n"
    "  GET /delay?ms=N                     a line of text after N milliseconds (100)\n"
    "  GET /trailers                       a response with trailers\n"
    "  GET /events?count=N&bytes=N&ms=N    N events (10) of N octets (32), each a DATA frame, N milliseconds (0) apart\n"
    "  POST, PUT /slow-read?bytes=N&ms=N   reads N octets (256) every N milliseconds (1), and says how many there were\n";

struct options {
    const char *address, *directory, *certificate, *key;
    int port, tls_port; /* tls_port -1: none */
    uint32_t window;
    unsigned patience; /* in seconds */
    bool quiet, verbose;
    enum log_format log_format;
};

static volatile sig_atomic_t stop;

static void
on_stop(int signal_number)
{
    (void)signal_number;
    stop = 1;
}

static long
parse_number(const char *what, const char *text, long least, long most)
{
    char *end;
    long number = strtol(text, &end, 10);
    if (*text == '\0' || *end != '\0' || number < least || number > most) {
        fprintf(stderr, "server: bad %s: %s\n", what, text);
        exit(2);
    }
    return number;
}

static int
parse_port(const char *text)
{
    return (int)parse_number("port", text, 0, 65535);
}

static enum log_format
parse_log_format(const char *text)
{
    if (strcmp(text, "short") == 0)
        return LOG_SHORT;
    if (strcmp(text, "combined") == 0)
        return LOG_COMBINED;
    fprintf(stderr, "server: bad format of the log: %s\n", text);
    exit(2);
}

static struct options
parse_options(int argc, char **argv)
{
    struct options options = {.address = "127.0.0.1", .port = 8080, .tls_port = -1, .window = 256 * 1024, .patience = 120};
    enum { VERSION = 256, LOG };
    static const struct option names[] = {
        {"help", no_argument, NULL, 'h'},
        {"log", required_argument, NULL, LOG},
        {"version", no_argument, NULL, VERSION},
        {0},
    };
    for (int option; (option = getopt_long(argc, argv, "a:p:s:c:k:d:w:t:qvh", names, NULL)) != -1;) {
        switch (option) {
        case 'a':
            options.address = optarg;
            break;
        case 'p':
            options.port = parse_port(optarg);
            break;
        case 's':
            options.tls_port = parse_port(optarg);
            break;
        case 'c':
            options.certificate = optarg;
            break;
        case 'k':
            options.key = optarg;
            break;
        case 'd':
            options.directory = optarg;
            break;
        case 'w':
            options.window = (uint32_t)parse_number("window", optarg, 1, INT32_MAX);
            break;
        case 't':
            options.patience = (unsigned)parse_number("number of seconds", optarg, 1, 86400);
            break;
        case 'q':
            options.quiet = true;
            break;
        case 'v':
            options.verbose = true;
            break;
        case LOG:
            options.log_format = parse_log_format(optarg);
            break;
        case 'h':
            fputs(usage, stdout);
            exit(0);
        case VERSION:
            puts("server (statewire " EXAMPLES_VERSION ")");
            exit(0);
        default:
            fputs(usage, stderr);
            exit(2);
        }
    }
    bool tls = options.tls_port >= 0;
    if (optind < argc || tls != (options.certificate != NULL) || tls != (options.key != NULL)) {
        fputs(usage, stderr);
        exit(2);
    }
    return options;
}

static sw_config *
make_config(const struct options *options)
{
    sw_config *config = sw_config_new(SW_ROLE_SERVER, NULL);
    if (config == NULL)
        return NULL;
    /* Uploads: a quarter of a MiB under way on each stream, a MiB in all; credited as the content is used. */
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, options->window);
    sw_config_set_connection_window(config, 1024 * 1024);
    sw_config_set_manual_credit(config, true);
    /* Heads and short content of a hundred responses in one write. */
    sw_config_set_limit(config, SW_LIMIT_OUTPUT, 256 * 1024);
    if (options->verbose)
        sw_config_set_trace(config, trace_step, NULL, stderr);
    return config;
}

static void
open_listener(struct server *server, struct listener *listener, const struct options *options, int port)
{
    uint16_t bound;
    listener->fd = net_listen(options->address, (uint16_t)port, &bound);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = listener};
    if (listener->fd < 0 || epoll_ctl(server->epoll, EPOLL_CTL_ADD, listener->fd, &event) < 0) {
        fprintf(stderr, "server: cannot listen on %s port %d: %s\n", options->address, port, strerror(errno));
        exit(1);
    }
    bool brackets = strchr(options->address, ':') != NULL;
    printf("listening on %s://%s%s%s:%u/\n", listener->tls == NULL ? "http" : "https", brackets ? "[" : "", options->address,
           brackets ? "]" : "", (unsigned)bound);
}

static void
set_up(struct server *server, const struct options *options)
{
    server->verbose = options->verbose;
    server->log.quiet = options->quiet;
    server->log.format = options->log_format;
    server->fresh.patience = 10 * 1000;
    server->idle.patience = server->patience = (uint64_t)options->patience * 1000;
    server->closing.patience = 1000;
    server->spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
    server->epoll = epoll_create1(EPOLL_CLOEXEC);
    server->config = make_config(options);
    if (server->epoll < 0 || server->config == NULL) {
        perror("server");
        exit(1);
    }
    if (options->verbose)
        fprintf(stderr, "the library needs at most %zu octets of memory for a connection\n", sw_config_bound(server->config));
    if (options->directory != NULL && (server->files = files_new(options->directory)) == NULL) {
        fprintf(stderr, "server: %s: %s\n", options->directory, strerror(errno));
        exit(1);
    }

    for (int i = 0; i < LISTENERS; i++)
        server->listeners[i].fd = -1;
    open_listener(server, &server->listeners[0], options, options->port);
    if (options->tls_port >= 0) {
        char problem[256];
        server->listeners[1].tls = tls_server_context(options->certificate, options->key, problem, sizeof problem);
        if (server->listeners[1].tls == NULL) {
            fprintf(stderr, "server: %s\n", problem);
            exit(1);
        }
        open_listener(server, &server->listeners[1], options, options->tls_port);
    }
    fflush(stdout); /* from now on, only the log writes there */
}

/* Every descriptor that the system lets us have. */
static void
raise_descriptor_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int
main(int argc, char **argv)
{
    static struct server server;
    struct options options = parse_options(argc, argv);
    if (options.verbose)
        setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* a line is written at once, not word by word */

    /* Stop signals come in only while the loop waits, so none is missed between looking and waiting. */
    sigset_t stops, wait_mask;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    sigprocmask(SIG_BLOCK, &stops, &wait_mask);
    sigdelset(&wait_mask, SIGTERM);
    sigdelset(&wait_mask, SIGINT);
    struct sigaction action = {.sa_handler = on_stop}, ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGPIPE, &ignore, NULL);

    raise_descriptor_limit();
    set_up(&server, &options);
    int result = loop_run(&server, &wait_mask, &stop);

    request_drop_spares(&server);
    timers_free(&server.timers);
    files_free(server.files);
    tls_context_free(server.listeners[1].tls);
    sw_config_free(server.config);
    close(server.spare);
    close(server.epoll);
    return result;
}
