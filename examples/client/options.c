#define _GNU_SOURCE

#include "client.h"
#include "../common/version.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: client [OPTION]... URL...\n"
    "  -X METHOD              the method (GET; POST with -d)\n"
    "  -d TEXT, -d @FILE      content to send (@-: standard input)\n"
    "  -H 'NAME: VALUE'       one more field of the request\n"
    "  --trailer 'NAME: VALUE'  a field after its content\n"
    "  -I, --head             ask for the head of the response only, and show it\n"
    "  -L                     go where the server says that something is now, up to 20 times\n"
    "  -C                     go on with what -o has already: ask for the rest, and add it. Implies -f\n"
    "  -f                     a status of 400 or above is a failure, and its content is not shown\n"
    "  -o FILE                where content goes (standard output); the first -o is for the first URL, and so on\n"
    "  -n REPEAT              how often each URL is fetched (1)\n"
    "  -m PARALLEL            how many at once, at the most, on one connection (100)\n"
    "  -i                     show the response's fields too\n"
    "  -v                     show every frame, what it says, and every step of the state machines on stderr\n"
    "  --upgrade              http: begin with a request of HTTP/1.1 that asks for HTTP/2 (h2c); not with -d or --trailer\n"
    "  -k                     accept any certificate\n"
    "  --cacert FILE          accept certificates signed by these (PEM)\n"
    "  --cancel-after OCTETS  end each download after as much content\n"
    "  --timeout SECONDS      give up when nothing comes or goes for so long (30)\n"
    "  -h, --help             this text\n"
    "  --version              which version this is\n"
    "URLs of one origin share a connection. http: HTTP/2 with prior knowledge; https: HTTP/2 by ALPN.\n"
    "http://USER:PASSWORD@HOST/ sends an authorization field (Basic).\n"
    "Ends with 0: all done; 1: something failed; 2: wrong usage; 3: not processed by the server, can be tried again.\n";

static _Noreturn void
wrong(const char *what, const char *text)
{
    fprintf(stderr, "client: %s: %s\n", what, text);
    exit(OUTCOME_USAGE);
}

static unsigned long
number(const char *option, const char *text, unsigned long most)
{
    char *end;
    errno = 0;
    unsigned long value = strtoul(text, &end, 10);
    if (!isdigit((unsigned char)*text) || *end != '\0' || errno != 0 || value == 0 || value > most)
        wrong(option, text);
    return value;
}

static void
add_field(struct header *fields, size_t *count, const char *text)
{
    const char *colon = strchr(text, ':');
    if (colon == NULL || colon == text || *count == FIELDS_ROOM)
        wrong("not a field, or one too many", text);

    char *name = strdup(text);
    if (name == NULL)
        wrong("out of memory", text);
    name[colon - text] = '\0';
    for (char *at = name; *at != '\0'; at++)
        *at = (char)tolower((unsigned char)*at); /* RFC 9113 8.2.1 */
    char *value = name + (colon - text) + 1;
    while (*value == ' ' || *value == '\t')
        value++;
    for (size_t length = strlen(value); length > 0 && (value[length - 1] == ' ' || value[length - 1] == '\t');)
        value[--length] = '\0';
    fields[(*count)++] = (struct header){name, value};
}

static void
read_content(struct options *options, const char *text)
{
    options->has_content = true;
    if (*text != '@') {
        options->content_length = strlen(text);
        options->content = (const uint8_t *)strdup(text);
        return;
    }

    FILE *file = strcmp(text, "@-") == 0 ? stdin : fopen(text + 1, "rb");
    if (file == NULL)
        wrong(text + 1, strerror(errno));
    uint8_t *content = NULL;
    size_t length = 0, room = 0;
    for (size_t count = 1; count > 0; length += count) {
        if (length == room) {
            room = room == 0 ? 64 * 1024 : 2 * room;
            if ((content = realloc(content, room)) == NULL)
                wrong("out of memory", text);
        }
        count = fread(content + length, 1, room - length, file);
    }
    if (ferror(file))
        wrong(text + 1, strerror(errno));
    if (file != stdin)
        fclose(file);
    options->content = content;
    options->content_length = length;
}

static void
add_urls(struct options *options, char **texts, size_t count)
{
    options->urls = calloc(count, sizeof *options->urls);
    if (options->urls == NULL)
        wrong("out of memory", texts[0]);
    for (size_t i = 0; i < count; i++) {
        const char *problem = url_parse(texts[i], &options->urls[i]);
        if (problem != NULL)
            wrong(problem, texts[i]);
    }
    options->url_count = count;
}

void
options_parse(struct options *options, int argc, char **argv)
{
    enum { TRAILER = 256, CANCEL_AFTER, TIMEOUT, CACERT, UPGRADE, VERSION };
    static const struct option names[] = {
        {"head", no_argument, NULL, 'I'},
        {"trailer", required_argument, NULL, TRAILER},
        {"cancel-after", required_argument, NULL, CANCEL_AFTER},
        {"timeout", required_argument, NULL, TIMEOUT},
        {"upgrade", no_argument, NULL, UPGRADE},
        {"cacert", required_argument, NULL, CACERT},
        {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, VERSION},
        {0},
    };

    *options = (struct options){.repeat = 1, .parallel = 100, .timeout = 30};
    for (int option; (option = getopt_long(argc, argv, "X:d:H:o:n:m:ivkfILCh", names, NULL)) != -1;) {
        switch (option) {
        case 'X':
            options->method = optarg;
            break;
        case 'd':
            read_content(options, optarg);
            break;
        case 'H':
            add_field(options->headers, &options->header_count, optarg);
            break;
        case 'o':
            if (options->output_count == FIELDS_ROOM)
                wrong("too many -o", optarg);
            options->outputs[options->output_count++] = optarg;
            break;
        case 'n':
            options->repeat = (unsigned)number("-n", optarg, 10000000);
            break;
        case 'm':
            options->parallel = (unsigned)number("-m", optarg, 1000);
            break;
        case 'i':
            options->include = true;
            break;
        case 'v':
            options->verbose = true;
            break;
        case 'k':
            options->insecure = true;
            break;
        case 'f':
            options->fail = true;
            break;
        case 'L':
            options->follow = true;
            break;
        case 'C':
            options->resume = options->fail = true;
            break;
        case 'I':
            options->head = options->include = true;
            break;
        case TRAILER:
            add_field(options->trailers, &options->trailer_count, optarg);
            break;
        case CANCEL_AFTER:
            options->cancel_after = number("--cancel-after", optarg, (unsigned long)-1 >> 1);
            break;
        case TIMEOUT:
            options->timeout = (unsigned)number("--timeout", optarg, 86400);
            break;
        case UPGRADE:
            options->upgrade = true;
            break;
        case CACERT:
            options->authorities = optarg;
            break;
        case 'h':
            fputs(usage, stdout);
            exit(0);
        case VERSION:
            puts("client (statewire " EXAMPLES_VERSION ")");
            exit(0);
        default:
            fputs(usage, stderr);
            exit(OUTCOME_USAGE);
        }
    }
    if (optind == argc || (options->upgrade && (options->has_content || options->trailer_count > 0))) {
        fputs(usage, stderr);
        exit(OUTCOME_USAGE);
    }
    if (options->head)
        options->method = "HEAD";
    if (options->method == NULL)
        options->method = options->has_content ? "POST" : "GET";
    add_urls(options, argv + optind, (size_t)(argc - optind));
}

void
options_free(struct options *options)
{
    for (size_t i = 0; i < options->header_count; i++)
        free(options->headers[i].name);
    for (size_t i = 0; i < options->trailer_count; i++)
        free(options->trailers[i].name);
    free((void *)(uintptr_t)options->content);
    for (size_t i = 0; i < options->url_count; i++)
        free(options->urls[i].path_and_query);
    free(options->urls);
}
