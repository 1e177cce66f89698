#define _GNU_SOURCE

#include "net.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

bool
net_prepare(int fd)
{
    int flags = fcntl(fd, F_GETFL, 0);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0)
        return false;

    /* Frames are gathered before they are written, so waiting for more to send only adds delay. */
    int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return true;
}

static uint16_t
port_of(const struct sockaddr_storage *address)
{
    if (address->ss_family == AF_INET6)
        return ntohs(((const struct sockaddr_in6 *)address)->sin6_port);
    return ntohs(((const struct sockaddr_in *)address)->sin_port);
}

static int
listen_at(const char *address, uint16_t port, bool shared, uint16_t *bound)
{
    char port_text[8];
    snprintf(port_text, sizeof port_text, "%u", (unsigned)port);

    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV};
    struct addrinfo *found;
    if (getaddrinfo(address, port_text, &hints, &found) != 0) {
        errno = EADDRNOTAVAIL;
        return -1;
    }

    int on = 1;
    struct sockaddr_storage own;
    socklen_t own_length = sizeof own;
    int fd = socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    bool listening = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                     (!shared || setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0) &&
                     bind(fd, found->ai_addr, found->ai_addrlen) == 0 && listen(fd, 4096) == 0 &&
                     getsockname(fd, (struct sockaddr *)&own, &own_length) == 0;
    freeaddrinfo(found);
    if (!listening) {
        int reason = errno;
        if (fd >= 0)
            close(fd);
        errno = reason;
        return -1;
    }

    *bound = port_of(&own);
    return fd;
}

int
net_listen(const char *address, uint16_t port, uint16_t *bound)
{
    return listen_at(address, port, false, bound);
}

int
net_listen_shared(const char *address, uint16_t port, uint16_t *bound)
{
    return listen_at(address, port, true, bound);
}

int
net_connect(const char *host, const char *port, const char **why)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
    struct addrinfo *found;
    int failure = getaddrinfo(host, port, &hints, &found);
    if (failure != 0) {
        *why = gai_strerror(failure);
        return -1;
    }

    int fd = -1;
    for (struct addrinfo *one = found; one != NULL && fd < 0; one = one->ai_next) {
        fd = socket(one->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd >= 0 && connect(fd, one->ai_addr, one->ai_addrlen) == 0 && net_prepare(fd))
            break;
        *why = strerror(errno);
        if (fd >= 0)
            close(fd);
        fd = -1;
    }
    freeaddrinfo(found);
    return fd;
}

void
net_peer_name(int fd, char *text, unsigned size)
{
    struct sockaddr_storage peer;
    socklen_t length = sizeof peer;
    char host[64];
    if (getpeername(fd, (struct sockaddr *)&peer, &length) < 0 ||
        getnameinfo((struct sockaddr *)&peer, length, host, sizeof host, NULL, 0, NI_NUMERICHOST) != 0) {
        snprintf(text, size, "?");
        return;
    }
    snprintf(text, size, peer.ss_family == AF_INET6 ? "[%s]:%u" : "%s:%u", host, (unsigned)port_of(&peer));
}
