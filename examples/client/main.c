/*
 * client: an HTTP/2 client on statewire. Many requests at once on one connection, over TCP with prior knowledge or TLS.
 */
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>

#include "client.h"

void
complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fflush(stdout); /* so that both are in order on a terminal */
    fputs("client: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

/* All that are not over and go to the origin of `first`, which is one of them. */
static enum outcome
run_origin(const struct options *options, struct fetch *fetches, size_t count, const struct fetch *first)
{
    struct fetch **together = calloc(count, sizeof *together);
    size_t together_count = 0;
    if (together == NULL) {
        complain("out of memory");
        return OUTCOME_FAILED;
    }
    const struct url *origin = first->url;
    for (size_t i = 0; i < count; i++) {
        if (fetches[i].over || !url_same_origin(origin, fetches[i].url))
            continue;
        fetches[i].over = true; /* unless a server sends it elsewhere */
        together[together_count++] = &fetches[i];
    }
    enum outcome outcome = session_run(options, together, together_count);
    free(together);
    return outcome;
}

/* Each URL as often as asked for; what servers send elsewhere, there. */
static enum outcome
run_all(const struct options *options, struct fetch *fetches, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct url *url = &options->urls[i / options->repeat];
        fetches[i] = (struct fetch){.url = url, .place = i / options->repeat, .method = options->method};
    }

    enum outcome worst = OUTCOME_DONE;
    size_t next = 0;
    while (next < count) {
        if (fetches[next].over) {
            next++;
            continue;
        }
        enum outcome outcome = run_origin(options, fetches, count, &fetches[next]);
        if (worst == OUTCOME_DONE || outcome == OUTCOME_FAILED)
            worst = outcome;
    }
    for (size_t i = 0; i < count; i++)
        url_free(fetches[i].moved);
    return worst;
}

int
main(int argc, char **argv)
{
    static struct options options;
    options_parse(&options, argc, argv);
    if (options.verbose)
        setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* a line is written at once, not word by word */
    signal(SIGPIPE, SIG_IGN);                  /* standard output that nobody reads is an error like any other */

    enum outcome outcome = OUTCOME_FAILED;
    size_t count = options.url_count * options.repeat;
    struct fetch *fetches = calloc(count, sizeof *fetches);
    if (fetches == NULL)
        complain("out of memory");
    else
        outcome = run_all(&options, fetches, count);
    free(fetches);
    options_free(&options);
    return (int)outcome;
}
