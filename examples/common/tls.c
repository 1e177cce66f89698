#define _GNU_SOURCE

#include "tls.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef SW_WITH_OPENSSL

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

struct tls_context {
    SSL_CTX *ssl;
};

struct tls {
    SSL *ssl;
    bool established;
    char problem[160];
};

/* RFC 9113 9.2.2 prohibits the cipher suites of its appendix A; in TLS 1.2 these are the ones left. TLS 1.3 has none of them. */
static const char allowed_ciphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20";

static const unsigned char h2_protocol[] = {2, 'h', '2'};

static void
explain(char *problem, size_t size, const char *what)
{
    unsigned long code = ERR_peek_last_error();
    const char *reason = code == 0 ? NULL : ERR_reason_error_string(code);
    snprintf(problem, size, "%s%s%s", what, reason == NULL ? "" : ": ", reason == NULL ? "" : reason);
    ERR_clear_error();
}

/* OpenSSL would call a file that is not there "system lib". */
static bool
readable(const char *file, char *problem, size_t size)
{
    FILE *opened = fopen(file, "rb");
    bool good = opened != NULL && (fgetc(opened) != EOF || ferror(opened) == 0);
    if (!good)
        snprintf(problem, size, "%s: %s", file, strerror(errno));
    if (opened != NULL)
        fclose(opened);
    return good;
}

static int
select_h2(SSL *ssl, const unsigned char **chosen, unsigned char *length, const unsigned char *offered, unsigned offered_length,
          void *arg)
{
    (void)ssl;
    (void)arg;
    unsigned char *match;
    if (SSL_select_next_proto(&match, length, h2_protocol, sizeof h2_protocol, offered, offered_length) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = match;
    return SSL_TLSEXT_ERR_OK;
}

static struct tls_context *
context_new(const SSL_METHOD *method)
{
    struct tls_context *context = calloc(1, sizeof *context);
    if (context == NULL)
        return NULL;

    context->ssl = SSL_CTX_new(method);
    if (context->ssl == NULL || SSL_CTX_set_min_proto_version(context->ssl, TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(context->ssl, allowed_ciphers) != 1) {
        tls_context_free(context);
        return NULL;
    }
    /* RFC 9113 9.2.1: no compression, no renegotiation. */
    SSL_CTX_set_options(context->ssl, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                          SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context->ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    return context;
}

struct tls_context *
tls_server_context(const char *certificate_file, const char *key_file, char *problem, size_t size)
{
    struct tls_context *context = context_new(TLS_server_method());
    if (context == NULL) {
        explain(problem, size, "TLS cannot be set up");
        return NULL;
    }
    if (!readable(certificate_file, problem, size) || !readable(key_file, problem, size)) {
        tls_context_free(context);
        return NULL;
    }
    if (SSL_CTX_use_certificate_chain_file(context->ssl, certificate_file) != 1) {
        explain(problem, size, certificate_file);
    } else if (SSL_CTX_use_PrivateKey_file(context->ssl, key_file, SSL_FILETYPE_PEM) != 1) {
        explain(problem, size, key_file);
    } else if (SSL_CTX_check_private_key(context->ssl) != 1) {
        explain(problem, size, "the key does not belong to the certificate");
    } else {
        SSL_CTX_set_alpn_select_cb(context->ssl, select_h2, NULL);
        return context;
    }
    tls_context_free(context);
    return NULL;
}

struct tls_context *
tls_client_context(const char *authorities, bool verify, char *problem, size_t size)
{
    struct tls_context *context = context_new(TLS_client_method());
    if (context == NULL || SSL_CTX_set_alpn_protos(context->ssl, h2_protocol, sizeof h2_protocol) != 0) {
        explain(problem, size, "TLS cannot be set up");
        tls_context_free(context);
        return NULL;
    }
    if (!verify)
        return context;

    if (authorities != NULL && !readable(authorities, problem, size)) {
        tls_context_free(context);
        return NULL;
    }
    int trusted = authorities == NULL ? SSL_CTX_set_default_verify_paths(context->ssl)
                                      : SSL_CTX_load_verify_locations(context->ssl, authorities, NULL);
    if (trusted != 1) {
        explain(problem, size, authorities == NULL ? "no trusted certificates" : authorities);
        tls_context_free(context);
        return NULL;
    }
    SSL_CTX_set_verify(context->ssl, SSL_VERIFY_PEER, NULL);
    return context;
}

void
tls_context_free(struct tls_context *context)
{
    if (context == NULL)
        return;
    SSL_CTX_free(context->ssl);
    free(context);
}

/* The name is checked against the certificate, and sent so that the server can choose one (RFC 9113 9.2: SNI). */
static bool
set_host(SSL *ssl, const char *host)
{
    unsigned char address[16];
    if (inet_pton(AF_INET, host, address) == 1 || inet_pton(AF_INET6, host, address) == 1)
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1;
    return SSL_set1_host(ssl, host) == 1 && SSL_set_tlsext_host_name(ssl, host) == 1;
}

struct tls *
tls_new(struct tls_context *context, int fd, const char *host)
{
    struct tls *tls = calloc(1, sizeof *tls);
    if (tls == NULL)
        return NULL;

    tls->ssl = SSL_new(context->ssl);
    if (tls->ssl == NULL || SSL_set_fd(tls->ssl, fd) != 1 || (host != NULL && !set_host(tls->ssl, host))) {
        tls_free(tls);
        return NULL;
    }
    if (host != NULL)
        SSL_set_connect_state(tls->ssl);
    else
        SSL_set_accept_state(tls->ssl);
    return tls;
}

void
tls_free(struct tls *tls)
{
    if (tls == NULL)
        return;
    SSL_free(tls->ssl);
    free(tls);
}

/* What a call that returned `result` <= 0 wants. */
static int
outcome(struct tls *tls, int result, const char *during)
{
    switch (SSL_get_error(tls->ssl, result)) {
    case SSL_ERROR_WANT_READ:
        return TLS_WANTS_READ;
    case SSL_ERROR_WANT_WRITE:
        return TLS_WANTS_WRITE;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    default:
        break;
    }
    long verified = SSL_get_verify_result(tls->ssl);
    if (verified != X509_V_OK && SSL_get_verify_mode(tls->ssl) != SSL_VERIFY_NONE)
        snprintf(tls->problem, sizeof tls->problem, "%s: %s", during, X509_verify_cert_error_string(verified));
    else
        explain(tls->problem, sizeof tls->problem, during);
    ERR_clear_error();
    return TLS_FAILED;
}

int
tls_handshake(struct tls *tls)
{
    if (tls->established)
        return 1;

    ERR_clear_error();
    int result = SSL_do_handshake(tls->ssl);
    if (result != 1) {
        int wants = outcome(tls, result, "TLS handshake failed");
        return wants == 0 ? TLS_FAILED : wants;
    }

    const unsigned char *protocol;
    unsigned length;
    SSL_get0_alpn_selected(tls->ssl, &protocol, &length);
    if (length != 2 || memcmp(protocol, "h2", 2) != 0) { /* RFC 9113 3.2 */
        snprintf(tls->problem, sizeof tls->problem, "the peer does not offer HTTP/2 (no \"h2\" by ALPN)");
        return TLS_FAILED;
    }
    tls->established = true;
    return 1;
}

const char *
tls_problem(const struct tls *tls)
{
    return tls->problem;
}

ssize_t
tls_recv(struct tls *tls, uint8_t *octets, size_t size)
{
    ERR_clear_error();
    size_t length;
    int result = SSL_read_ex(tls->ssl, octets, size, &length);
    return result == 1 ? (ssize_t)length : outcome(tls, result, "TLS read failed");
}

ssize_t
tls_send(struct tls *tls, const uint8_t *octets, size_t length)
{
    ERR_clear_error();
    size_t sent;
    int result = SSL_write_ex(tls->ssl, octets, length, &sent);
    if (result == 1)
        return (ssize_t)sent;
    int wants = outcome(tls, result, "TLS write failed");
    return wants == 0 ? TLS_FAILED : wants;
}

void
tls_finish(struct tls *tls)
{
    if (!tls->established)
        return;
    ERR_clear_error();
    SSL_shutdown(tls->ssl);
}

void
tls_describe(const struct tls *tls, char *text, size_t size)
{
    snprintf(text, size, "%s, %s", SSL_get_version(tls->ssl), SSL_get_cipher_name(tls->ssl));
}

#else

static const char absent[] = "this program was built without OpenSSL";

struct tls_context *
tls_server_context(const char *certificate_file, const char *key_file, char *problem, size_t size)
{
    (void)certificate_file;
    (void)key_file;
    snprintf(problem, size, "%s", absent);
    return NULL;
}

struct tls_context *
tls_client_context(const char *authorities, bool verify, char *problem, size_t size)
{
    (void)authorities;
    (void)verify;
    snprintf(problem, size, "%s", absent);
    return NULL;
}

void
tls_context_free(struct tls_context *context)
{
    (void)context;
}

struct tls *
tls_new(struct tls_context *context, int fd, const char *host)
{
    (void)context;
    (void)fd;
    (void)host;
    return NULL;
}

void
tls_free(struct tls *tls)
{
    (void)tls;
}

int
tls_handshake(struct tls *tls)
{
    (void)tls;
    return TLS_FAILED;
}

const char *
tls_problem(const struct tls *tls)
{
    (void)tls;
    return absent;
}

ssize_t
tls_recv(struct tls *tls, uint8_t *octets, size_t size)
{
    (void)tls;
    (void)octets;
    (void)size;
    return TLS_FAILED;
}

ssize_t
tls_send(struct tls *tls, const uint8_t *octets, size_t length)
{
    (void)tls;
    (void)octets;
    (void)length;
    return TLS_FAILED;
}

void
tls_finish(struct tls *tls)
{
    (void)tls;
}

void
tls_describe(const struct tls *tls, char *text, size_t size)
{
    (void)tls;
    snprintf(text, size, "%s", absent);
}

#endif
