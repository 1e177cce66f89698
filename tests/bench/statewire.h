/* What the files of the benchmark over statewire share. */
#ifndef STATEWIRE_BENCH_STATEWIRE_H
#define STATEWIRE_BENCH_STATEWIRE_H

#include "workload.h"

#include <statewire/statewire.h>

/* Counting where the run counts; else NULL: the C library's. */
const sw_allocator *allocator_of(const struct run *run, struct counter *counter, sw_allocator *to);

/* The token of a name: what a program writes as a constant, or has from the event that it passes on. */
uint16_t token_of(const uint8_t *name, size_t length);

void decode(struct run *run); /* W1, W1h */
void encode(struct run *run); /* W2 */

#endif
