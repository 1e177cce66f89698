/*
 * TLS for HTTP/2 (RFC 9113 9.2) on a non-blocking socket: version 1.2 or later, "h2" by ALPN.
 *
 * Compiled without SW_WITH_OPENSSL these functions are there and fail with a sentence that says so.
 */
#ifndef EXAMPLES_TLS_H
#define EXAMPLES_TLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct tls_context; /* certificates and rules, shared by connections */
struct tls;         /* one connection */

/* What reading and writing return besides a count of octets; 0 is the end of what the peer sends. */
enum { TLS_WANTS_READ = -1, TLS_WANTS_WRITE = -2, TLS_FAILED = -3 };

/* Returns NULL with a sentence in `problem` when the files cannot be used. Free with tls_context_free(). */
struct tls_context *tls_server_context(const char *certificate_file, const char *key_file, char *problem, size_t size);

/* `authorities`: a PEM file of certificates to trust, NULL: the system's. `verify` false: any certificate will do. */
struct tls_context *tls_client_context(const char *authorities, bool verify, char *problem, size_t size);
void tls_context_free(struct tls_context *context); /* NULL is allowed */

/* One end of a connection on `fd`, which stays the caller's. `host`: the name to verify, for clients; NULL for servers. */
struct tls *tls_new(struct tls_context *context, int fd, const char *host);
void tls_free(struct tls *tls); /* NULL is allowed */

/*
 * Goes on with the handshake. Returns 1 when it is done and the peer agreed on h2, else one of the negative values above;
 * tls_problem() then has a sentence.
 */
int tls_handshake(struct tls *tls);
const char *tls_problem(const struct tls *tls);

ssize_t tls_recv(struct tls *tls, uint8_t *octets, size_t size);
ssize_t tls_send(struct tls *tls, const uint8_t *octets, size_t length); /* when it wants: call again with the same octets */

/* Tells the peer that nothing follows (close_notify); sent as far as the socket takes it. */
void tls_finish(struct tls *tls);

/* "TLSv1.3, TLS_AES_256_GCM_SHA384", for people. */
void tls_describe(const struct tls *tls, char *text, size_t size);

#endif
