/*
 * The command line of the server.
 */
#ifndef SERVER_OPTIONS_H
#define SERVER_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "log.h"

enum { THREADS_MOST = 64 };

struct options {
    const char *address, *directory, *certificate, *key;
    int port, tls_port; /* tls_port -1: none */
    uint32_t window;
    unsigned patience; /* in seconds */
    unsigned threads;
    bool quiet, verbose;
    enum log_format log_format;
};

/* Exits with a sentence when something is wrong. */
struct options options_parse(int argc, char **argv);

#endif
