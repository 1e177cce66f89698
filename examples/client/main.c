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

/* All requests to the origin of the URL at `first`, as often as asked for. `done` marks the URLs that had their turn. */
static enum outcome
run_origin(const struct options *options, size_t first, bool *done)
{
    size_t most = options->url_count * options->repeat, count = 0;
    const struct url **urls = calloc(most, sizeof *urls);
    size_t *places = calloc(most, sizeof *places);
    enum outcome outcome = OUTCOME_FAILED;

    if (urls == NULL || places == NULL) {
        complain("out of memory");
    } else {
        for (size_t i = first; i < options->url_count; i++) {
            if (done[i] || !url_same_origin(&options->urls[first], &options->urls[i]))
                continue;
            done[i] = true;
            for (unsigned again = 0; again < options->repeat; again++, count++) {
                urls[count] = &options->urls[i];
                places[count] = i;
            }
        }
        outcome = session_run(options, urls, places, count);
    }
    free(urls);
    free(places);
    return outcome;
}

int
main(int argc, char **argv)
{
    static struct options options;
    options_parse(&options, argc, argv);
    if (options.verbose)
        setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* a line is written at once, not word by word */
    signal(SIGPIPE, SIG_IGN);                  /* standard output that nobody reads is an error like any other */

    enum outcome worst = OUTCOME_DONE;
    bool *done = calloc(options.url_count, sizeof *done);
    for (size_t i = 0; done != NULL && i < options.url_count; i++) {
        if (done[i])
            continue;
        enum outcome outcome = run_origin(&options, i, done);
        if (worst == OUTCOME_DONE || outcome == OUTCOME_FAILED)
            worst = outcome;
    }
    if (done == NULL) {
        complain("out of memory");
        worst = OUTCOME_FAILED;
    }
    free(done);
    options_free(&options);
    return (int)worst;
}
