/*
 * What the tests of the connection share: the verdict that an endpoint gave on its peer, and the endpoints that most tests begin
 * with.
 */
#ifndef SW_TESTS_VERDICT_H
#define SW_TESTS_VERDICT_H

#include "harness.h"

/*
 * What happened since forget(), read from the wire and held against what the calls say:
 *
 *   "ok"                       no RST_STREAM and no GOAWAY went out
 *   "S:PROTOCOL_ERROR on 1"    a stream error (RFC 9113 5.4.2): that one RST_STREAM went out, the connection goes on
 *   "C:PROTOCOL_ERROR"         a connection error (5.4.1): the GOAWAY says so, sw_conn_recv() ends, sw_conn_error() explains
 *
 * Anything else is told at length. The text is overwritten by later calls.
 */
char *verdict(struct endpoint *endpoint);

/* "name: rest", so that a row of a table can be told apart when it fails. */
char *named(const char *name, const char *rest);

char *seen(struct endpoint *endpoint);                  /* events() */
char *state_of(struct endpoint *endpoint, uint32_t id); /* sw_conn_stream_state() */
char *code_name(uint32_t error);                        /* RFC 9113 7 */
int64_t send_window(struct endpoint *endpoint, uint32_t id);
int64_t recv_window(struct endpoint *endpoint, uint32_t id);
uint32_t used_of(struct endpoint *endpoint, enum sw_limit limit); /* statistics */
size_t streams_held(struct endpoint *endpoint);
size_t streams_open(struct endpoint *endpoint);

/* A server on which the peer has opened a stream; flags of the HEADERS frame. Events and output are forgotten. */
struct endpoint *server_with_stream(uint32_t id, unsigned flags);
/* A client that has sent a request on stream 1; flags: SW_SEND_END_STREAM. */
struct endpoint *client_with_stream(unsigned flags);
struct endpoint *client_with_stream_of(const char *method, unsigned flags);
/* A client that takes pushes, and has sent a request on stream 1. */
struct endpoint *client_with_push(unsigned flags);
void takes_push(sw_config *config);

/* The field blocks that answer and that end. */
#define block_ok()       block_status("200")
#define block_trailers() block("grpc-status", "0")

#endif
