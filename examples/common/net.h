/*
 * Sockets as an HTTP/2 endpoint wants them: non-blocking, without Nagle's delay, closed on exec.
 */
#ifndef EXAMPLES_NET_H
#define EXAMPLES_NET_H

#include <stdbool.h>
#include <stdint.h>

/* Makes a connected or accepted socket non-blocking and switches Nagle's algorithm off. False: errno says why. */
bool net_prepare(int fd);

/*
 * Listens on a numeric address. Port 0 takes a free one; `bound` gets the port in use.
 * Returns the non-blocking socket, or -1 with errno set.
 */
int net_listen(const char *address, uint16_t port, uint16_t *bound);

/* The same for a port that several sockets of this program listen on: the system spreads connections over them (SO_REUSEPORT). */
int net_listen_shared(const char *address, uint16_t port, uint16_t *bound);

/*
 * Connects to a host by name or address, trying each of its addresses in turn. Blocks until connected.
 * Returns the non-blocking socket, or -1 with `*why` pointing at a static sentence part such as "Connection refused".
 */
int net_connect(const char *host, const char *port, const char **why);

/* The peer's address as "127.0.0.1:4242" or "[::1]:4242"; "?" when it has none. */
void net_peer_name(int fd, char *text, unsigned size);

#endif
