#define _GNU_SOURCE

#include "transport.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
    SLICES = 256,           /* of one write: 128 DATA frames with their headers */
    TLS_RECORD = 16 * 1024, /* the most that one TLS record carries (RFC 8446 5.1) */
};

void
transport_open(struct transport *transport, int fd, struct tls *tls, struct wire *wire)
{
    *transport = (struct transport){.fd = fd, .tls = tls, .wire = wire};
}

void
transport_close(struct transport *transport, bool politely)
{
    if (transport->tls != NULL && politely)
        tls_finish(transport->tls);
    tls_free(transport->tls);
    wire_free(transport->wire);
    free(transport->held);
    if (transport->fd >= 0)
        close(transport->fd);
    *transport = (struct transport){.fd = -1};
}

static ssize_t
recv_tls(struct transport *transport, uint8_t *buffer, size_t size)
{
    transport->read_pending = false;
    int established = tls_handshake(transport->tls);
    if (established != 1) {
        transport->wants_write = established == TLS_WANTS_WRITE;
        return established == TLS_FAILED ? TRANSPORT_BROKEN : TRANSPORT_AGAIN;
    }

    /* A record at a time, until there is none: what TLS holds decrypted, poll(2) cannot see. */
    size_t filled = 0;
    while (filled < size) {
        ssize_t count = tls_recv(transport->tls, buffer + filled, size - filled);
        if (count > 0) {
            filled += (size_t)count;
            continue;
        }
        if (filled > 0)
            break;
        if (count == 0)
            return 0;
        return count == TLS_FAILED ? TRANSPORT_BROKEN : TRANSPORT_AGAIN;
    }
    transport->read_pending = filled == size;
    return (ssize_t)filled;
}

ssize_t
transport_recv(struct transport *transport, uint8_t *buffer, size_t size)
{
    if (transport->tls != NULL)
        return recv_tls(transport, buffer, size);

    for (;;) {
        ssize_t count = recv(transport->fd, buffer, size, 0);
        if (count >= 0)
            return count;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == EWOULDBLOCK ? TRANSPORT_AGAIN : TRANSPORT_BROKEN;
    }
}

static void
show_sent(struct wire *wire, const sw_slice *slices, size_t sent)
{
    for (size_t length; wire != NULL && sent > 0; slices++, sent -= length) {
        length = slices->length < sent ? slices->length : sent;
        wire_sent(wire, slices->octets, length);
    }
}

/*
 * The kernel finds no octets where a file that is mapped has become shorter, and sends nothing (EFAULT). Reading them here raises
 * SIGBUS instead, which server/files.c answers with zeros: so the frames that were begun can end, and the stream be reset.
 */
static void
touch(const sw_slice *slices, size_t count)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    for (size_t i = 0; i < count; i++) {
        const volatile uint8_t *octets = slices[i].octets;
        for (size_t at = 0; at < slices[i].length; at += page)
            (void)octets[at];
        if (slices[i].length > 0)
            (void)octets[slices[i].length - 1];
    }
}

/* Content given by reference goes from where it lies to the socket: one gathering write, nothing copied. */
static enum transport_result
flush_plain(struct transport *transport, sw_conn *conn, size_t budget, size_t *written)
{
    bool touched = false;
    while (*written < budget) {
        sw_slice slices[SLICES];
        struct iovec pieces[SLICES];
        size_t shown = 0;
        size_t count = sw_conn_output(conn, slices, SLICES, budget - *written);
        if (count == 0)
            return TRANSPORT_DONE;
        for (size_t i = 0; i < count; i++) {
            pieces[i].iov_base = (void *)(uintptr_t)slices[i].octets;
            pieces[i].iov_len = slices[i].length;
            shown += slices[i].length;
        }

        struct msghdr message = {.msg_iov = pieces, .msg_iovlen = count};
        ssize_t sent = sendmsg(transport->fd, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && errno == EFAULT && !touched) {
            touch(slices, count);
            touched = true;
            continue;
        }
        if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
            return TRANSPORT_FAILED;
        if (sent > 0) {
            show_sent(transport->wire, slices, (size_t)sent);
            sw_conn_sent(conn, (size_t)sent);
            *written += (size_t)sent;
        }
        if (sent < 0 || (size_t)sent < shown) {
            transport->wants_write = true;
            return TRANSPORT_BLOCKED;
        }
    }
    return TRANSPORT_DONE;
}

/* TLS encrypts, so it copies anyway: let the connection fill a record and hand that over. */
static enum transport_result
flush_tls(struct transport *transport, sw_conn *conn, size_t budget, size_t *written)
{
    int established = tls_handshake(transport->tls);
    if (established != 1) {
        transport->wants_write = established == TLS_WANTS_WRITE;
        return established == TLS_FAILED ? TRANSPORT_FAILED : TRANSPORT_BLOCKED;
    }
    if (transport->held == NULL && (transport->held = malloc(TLS_RECORD)) == NULL)
        return TRANSPORT_FAILED;

    while (*written < budget || transport->held_sent < transport->held_length) {
        if (transport->held_sent == transport->held_length) {
            transport->held_sent = 0;
            transport->held_length = sw_conn_read(conn, transport->held, TLS_RECORD);
            wire_sent(transport->wire, transport->held, transport->held_length);
            *written += transport->held_length;
            if (transport->held_length == 0)
                return TRANSPORT_DONE;
        }
        ssize_t sent =
            tls_send(transport->tls, transport->held + transport->held_sent, transport->held_length - transport->held_sent);
        if (sent == TLS_FAILED)
            return TRANSPORT_FAILED;
        if (sent < 0) {
            transport->wants_write = sent == TLS_WANTS_WRITE;
            return TRANSPORT_BLOCKED;
        }
        transport->held_sent += (size_t)sent;
    }
    return TRANSPORT_DONE;
}

enum transport_result
transport_flush(struct transport *transport, sw_conn *conn, size_t budget, size_t *written)
{
    *written = 0;
    transport->wants_write = false;
    return transport->tls != NULL ? flush_tls(transport, conn, budget, written) : flush_plain(transport, conn, budget, written);
}
