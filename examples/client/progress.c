#define _POSIX_C_SOURCE 200809L

#include "progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 1000, PAUSE = 200 }; /* milliseconds until the line appears, and between two drawings */

static uint64_t
clock_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

void
progress_begin(struct progress *progress, bool wanted)
{
    *progress = (struct progress){.wanted = wanted && isatty(STDERR_FILENO), .began = clock_now()};
}

void
progress_show(struct progress *progress, uint64_t octets, uint64_t announced, unsigned done, unsigned all)
{
    if (!progress->wanted)
        return;
    uint64_t now = clock_now();
    if (now - progress->began < PATIENCE || now - progress->last < PAUSE)
        return;
    progress->last = now;
    progress->shown = true;

    const double mib = 1024.0 * 1024.0;
    double seconds = (double)(now - progress->began) / 1000;
    fprintf(stderr, "\r\033[K%.1f MiB", (double)octets / mib);
    if (announced > 0)
        fprintf(stderr, " of %.1f MiB, %.0f %%", (double)announced / mib, 100 * (double)octets / (double)announced);
    fprintf(stderr, ", %.1f MiB/s", (double)octets / mib / seconds);
    if (all > 1)
        fprintf(stderr, ", %u of %u requests", done, all);
    fflush(stderr);
}

void
progress_clear(struct progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
    progress->shown = false;
}
