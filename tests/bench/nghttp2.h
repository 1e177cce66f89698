/* What the files of the benchmark over libnghttp2 share. */
#ifndef STATEWIRE_BENCH_NGHTTP2_H
#define STATEWIRE_BENCH_NGHTTP2_H

#include "workload.h"

void nghttp2_decode(struct run *run); /* W1, W1h */
void nghttp2_encode(struct run *run); /* W2 */

#endif
