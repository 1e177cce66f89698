#define _GNU_SOURCE

#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../common/version.h"

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
    "  --threads N   so many loops, each in a thread of its own with its own connections (1)\n"
    "  -q            no access log\n"
    "  --log FORMAT  of the access log: short, or combined as of Apache (short)\n"
    "  -v            show every frame, what it says, and every step of the state machines on stderr\n"
    "  -h, --help    this text\n"
    "  --version     which version this is\n"
    "SIGUSR1 prints the state of each connection on stderr, a line of JSON; SIGTERM and SIGINT end it gracefully.\n"
    "Besides files it has these resources, for tests:\n"
    "  POST, PUT /echo                     the request's content and trailers, as they come\n"
    "  GET /generate?bytes=N               N octets of digits (1024)\n"
    "  GET /delay?ms=N                     a line of text after N milliseconds (100)\n"
    "  GET /trailers                       a response with trailers\n"
    "  GET /events?count=N&bytes=N&ms=N    N events (10) of N octets (32), each a DATA frame, N milliseconds (0) apart\n"
    "  POST, PUT /slow-read?bytes=N&ms=N   reads N octets (256) every N milliseconds (1), and says how many there were\n";

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

struct options
options_parse(int argc, char **argv)
{
    struct options options = {
        .address = "127.0.0.1", .port = 8080, .tls_port = -1, .window = 256 * 1024, .patience = 120, .threads = 1};
    enum { VERSION = 256, LOG, THREADS };
    static const struct option names[] = {
        {"help", no_argument, NULL, 'h'},
        {"log", required_argument, NULL, LOG},
        {"threads", required_argument, NULL, THREADS},
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
        case THREADS:
            options.threads = (unsigned)parse_number("number of threads", optarg, 1, THREADS_MOST);
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
