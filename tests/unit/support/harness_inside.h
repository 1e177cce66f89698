/* What the files of the harness share. */
#ifndef SW_TESTS_HARNESS_INSIDE_H
#define SW_TESTS_HARNESS_INSIDE_H

#include "harness.h"

enum way { WHOLE, OCTETS, CUT };

enum { ENDPOINTS = 12 }; /* the most in one run */

/* One run of a body. */
struct run {
    enum way way;
    size_t cut;  /* CUT: the place among all octets fed in this run */
    size_t fed;  /* octets fed so far */
    size_t fail; /* the allocation that fails, from 1; 0: none */
    int sticky;  /* and all that follow it */
    size_t allocations;
    struct endpoint *endpoints[ENDPOINTS];
    size_t count;
};
extern struct run run;

/* The endpoint's own allocator: counts, fails when the run wants it, and checks sizes. */
sw_allocator counting_allocator(struct endpoint *endpoint);

void add_octets(struct text_log *log, const void *octets, size_t length);
void print_event(struct endpoint *endpoint, const sw_event *event);

#endif
