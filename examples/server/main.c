/*
 * server: an HTTP/2 server on statewire. An epoll loop, or several, each in a thread of its own.
 *
 * Serves the files of a directory, and some resources for tests that `server --help` lists.
 */
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include "../common/net.h"
#include "../common/trace.h"
#include "options.h"
#include "request.h"

/* ---- signals ------------------------------------------------------------------------------------------------------ */

static struct server *servers; /* one for each thread */
static unsigned server_count;

static void
on_signal(int signal_number)
{
    int interrupted = errno;
    for (unsigned i = 0; i < server_count; i++)
        loop_order(&servers[i], signal_number == SIGUSR1 ? ORDER_DUMP : ORDER_STOP);
    errno = interrupted;
}

static void
handle_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART}, ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGPIPE, &ignore, NULL);
}

/* ---- a server, for one thread ------------------------------------------------------------------------------------- */

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
watch(struct server *server, int fd, void *what)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = what};
    if (fd < 0 || epoll_ctl(server->epoll, EPOLL_CTL_ADD, fd, &event) < 0) {
        perror("server");
        exit(1);
    }
}

/* `port`: 0 takes a free one, and is then the one in use. Only the first of several listeners on it is announced. */
static void
open_listener(struct server *server, struct listener *listener, const struct options *options, int *port)
{
    uint16_t bound;
    bool shared = options->threads > 1;
    listener->fd = (shared ? net_listen_shared : net_listen)(options->address, (uint16_t)*port, &bound);
    if (listener->fd < 0) {
        fprintf(stderr, "server: cannot listen on %s port %d: %s\n", options->address, *port, strerror(errno));
        exit(1);
    }
    watch(server, listener->fd, listener);
    *port = bound;
    if (server != servers)
        return;
    bool brackets = strchr(options->address, ':') != NULL;
    printf("listening on %s://%s%s%s:%u/\n", listener->tls == NULL ? "http" : "https", brackets ? "[" : "", options->address,
           brackets ? "]" : "", (unsigned)bound);
}

static void
set_up(struct server *server, struct options *options, struct tls_context *tls)
{
    server->verbose = options->verbose;
    server->log.quiet = options->quiet;
    server->log.format = options->log_format;
    server->fresh.patience = 10 * 1000;
    server->idle.patience = server->patience = (uint64_t)options->patience * 1000;
    server->closing.patience = 1000;
    server->spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
    server->epoll = epoll_create1(EPOLL_CLOEXEC);
    server->wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    server->config = make_config(options);
    if (server->epoll < 0 || server->config == NULL) {
        perror("server");
        exit(1);
    }
    watch(server, server->wake, &server->wake);
    if (options->verbose && server == servers)
        fprintf(stderr, "the library needs at most %zu octets of memory for a connection\n", sw_config_bound(server->config));
    if (options->directory != NULL && (server->files = files_new(options->directory)) == NULL) {
        fprintf(stderr, "server: %s: %s\n", options->directory, strerror(errno));
        exit(1);
    }

    for (int i = 0; i < LISTENERS; i++)
        server->listeners[i].fd = -1;
    open_listener(server, &server->listeners[0], options, &options->port);
    if (tls == NULL)
        return;
    server->listeners[1].tls = tls;
    open_listener(server, &server->listeners[1], options, &options->tls_port);
}

/* All but `wake`, which a signal may still write to. On the thread of the loop, which the mappings of files belong to. */
static void
tear_down(struct server *server)
{
    request_drop_spares(server);
    timers_free(&server->timers);
    files_free(server->files);
    sw_config_free(server->config);
    close(server->spare);
    close(server->epoll);
}

static void *
run(void *server)
{
    static int ok, failed = 1;
    int result = loop_run(server);
    tear_down(server);
    return result == 0 ? &ok : &failed;
}

/* ---- all of them -------------------------------------------------------------------------------------------------- */

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

static struct tls_context *
make_tls(const struct options *options)
{
    char problem[256];
    struct tls_context *tls = tls_server_context(options->certificate, options->key, problem, sizeof problem);
    if (tls == NULL) {
        fprintf(stderr, "server: %s\n", problem);
        exit(1);
    }
    return tls;
}

/* The first loop runs here, the others in threads. Returns the exit status, once all have ended. */
static int
run_all(void)
{
    pthread_t threads[THREADS_MOST];
    int result = 0;
    unsigned running = 1;
    while (running < server_count && pthread_create(&threads[running], NULL, run, &servers[running]) == 0)
        running++;
    for (unsigned i = running; i < server_count; i++) {
        tear_down(&servers[i]);
        result = 1;
    }
    if (result != 0) {
        fprintf(stderr, "server: cannot have %u threads\n", server_count);
        on_signal(SIGTERM);
    }

    if (*(int *)run(&servers[0]) != 0)
        result = 1;
    for (unsigned i = 1; i < running; i++) {
        void *ended;
        if (pthread_join(threads[i], &ended) != 0 || *(int *)ended != 0)
            result = 1;
    }
    return result;
}

int
main(int argc, char **argv)
{
    struct options options = options_parse(argc, argv);
    if (options.verbose)
        setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* a line is written at once, not word by word */
    raise_descriptor_limit();

    servers = calloc(options.threads, sizeof *servers);
    if (servers == NULL) {
        perror("server");
        return 1;
    }
    struct tls_context *tls = options.tls_port < 0 ? NULL : make_tls(&options);
    for (unsigned i = 0; i < options.threads; i++)
        set_up(&servers[i], &options, tls);
    server_count = options.threads;
    handle_signals();
    fflush(stdout); /* from now on, only the log writes there */

    int result = run_all();
    signal(SIGTERM, SIG_IGN);
    signal(SIGINT, SIG_IGN);
    signal(SIGUSR1, SIG_IGN);
    for (unsigned i = 0; i < server_count; i++)
        close(servers[i].wake);
    tls_context_free(tls);
    free(servers);
    return result;
}
