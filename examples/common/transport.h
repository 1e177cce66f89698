/*
 * Moves octets between a socket and an HTTP/2 connection: TCP as it is, or TLS over it.
 *
 * This is all the I/O that statewire leaves to its user: transport_recv() fills the buffer that sw_conn_recv() reads, and
 * transport_flush() writes what sw_conn_output() or sw_conn_read() show.
 */
#ifndef EXAMPLES_TRANSPORT_H
#define EXAMPLES_TRANSPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <statewire/statewire.h>

#include "tls.h"
#include "wire.h"

struct transport {
    int fd;
    struct tls *tls;   /* NULL: plain TCP */
    struct wire *wire; /* NULL: nobody looks on */
    uint8_t *held;     /* TLS: octets taken from the connection that TLS has not taken yet */
    size_t held_length;
    size_t held_sent;
    bool wants_write;  /* the last write stopped because the socket was full: wait until it is writable */
    bool read_pending; /* TLS may hold octets that the buffer had no room for: read again without waiting for the socket */
};

enum transport_result {
    TRANSPORT_DONE,    /* everything shown was written, or the budget was */
    TRANSPORT_BLOCKED, /* the rest must wait: until the socket is writable if wants_write, until it is readable otherwise */
    TRANSPORT_FAILED   /* nothing can be written any more */
};

/* What transport_recv() returns besides a count of octets; 0 is the end of what the peer sends. */
enum { TRANSPORT_AGAIN = -1, TRANSPORT_BROKEN = -2 };

/* Takes over the socket, the TLS connection (NULL: none) and what shows the octets (NULL: nothing). */
void transport_open(struct transport *transport, int fd, struct tls *tls, struct wire *wire);

/* Closes the socket. `politely`: says over TLS that nothing follows. */
void transport_close(struct transport *transport, bool politely);

/* Reads until the buffer is full, the socket is empty, or (plain TCP) one read has returned. */
ssize_t transport_recv(struct transport *transport, uint8_t *buffer, size_t size);

/*
 * Writes output of `conn` to the socket, up to about `budget` octets.
 *
 *   written  out: octets that left the connection
 */
enum transport_result transport_flush(struct transport *transport, sw_conn *conn, size_t budget, size_t *written);

#endif
