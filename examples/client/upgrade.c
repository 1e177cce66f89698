#define _GNU_SOURCE

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "transfer.h"

enum { HEAD_ROOM = 16 * 1024, STREAM = 1 };

/* Nothing else is on its way: the socket takes it, or waits a little. */
static bool
send_all(int fd, const char *text, size_t length)
{
    for (size_t sent = 0; sent < length;) {
        ssize_t count = send(fd, text + sent, length - sent, MSG_NOSIGNAL);
        if (count > 0)
            sent += (size_t)count;
        else if (errno != EINTR && errno != EAGAIN)
            return false;
    }
    return true;
}

/* Reads until there is an empty line. Returns the length of the head with it; 0: there is none. `length`: of all that came. */
static size_t
read_head(int fd, uint8_t *octets, size_t *length, int (*wait)(void *), void *arg)
{
    *length = 0;
    while (*length < HEAD_ROOM) {
        if (wait(arg) <= 0)
            return 0;
        ssize_t count = recv(fd, octets + *length, HEAD_ROOM - *length, 0);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return 0;
        *length += (size_t)count;
        const uint8_t *end = memmem(octets, *length, "\r\n\r\n", 4);
        if (end != NULL)
            return (size_t)(end - octets) + 4;
    }
    return 0;
}

/* "HTTP/1.1 101 ..." with "upgrade: h2c" (RFC 7540 3.2). */
static bool
switches(char *head)
{
    if (strncmp(head, "HTTP/1.1 101", 12) != 0)
        return false;
    for (char *line = strstr(head, "\r\n"); line != NULL; line = strstr(line + 2, "\r\n"))
        if (strncasecmp(line + 2, "upgrade:", 8) == 0)
            return strncmp(line + 10 + strspn(line + 10, " \t"), "h2c", 3) == 0;
    return false;
}

static bool
ask(struct session *session, const struct transfer *transfer, int fd)
{
    char text[HEAD_ROOM];
    uint8_t settings[SW_UPGRADE_SETTINGS_OCTETS];
    size_t settings_length;
    const char *method = transfer->fetch->method;
    enum sw_status status = sw_conn_upgrade_client(session->http2, (const uint8_t *)method, strlen(method), settings,
                                                   sizeof settings, &settings_length);
    size_t length = status != SW_STATUS_OK ? 0 : transfer_request_text(transfer, text, sizeof text);
    if (length == 0) {
        complain("%s: cannot be asked for with HTTP/1.1: %s", transfer->fetch->url->text,
                 status != SW_STATUS_OK ? sw_status_text(status) : "a field does not fit");
        return false;
    }
    length += (size_t)snprintf(text + length, sizeof text - length,
                               "connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: %.*s\r\n\r\n",
                               (int)settings_length, (const char *)settings);
    if (session->options->verbose)
        fprintf(stderr, "> %.*s, upgrade: h2c\n", (int)strcspn(text, "\r"), text);
    if (length < sizeof text && send_all(fd, text, length))
        return true;
    complain("%s: the request cannot be sent", transfer->fetch->url->text);
    return false;
}

bool
upgrade_begin(struct session *session, int fd, int (*wait)(void *), void *arg, sw_octets *rest)
{
    static uint8_t octets[HEAD_ROOM + 1];
    struct transfer *transfer = &session->transfers[0];
    size_t length;
    if (!ask(session, transfer, fd))
        return false;

    size_t head = read_head(fd, octets, &length, wait, arg);
    if (head == 0) {
        complain("%s: no answer to the request for HTTP/2", transfer->fetch->url->text);
        return false;
    }
    octets[head - 1] = '\0'; /* the last of the empty line */
    if (session->options->verbose)
        fprintf(stderr, "< %.*s\n", (int)strcspn((char *)octets, "\r"), (const char *)octets);
    if (!switches((char *)octets)) {
        complain("%s: the server does not change to HTTP/2: %.*s", transfer->fetch->url->text, (int)strcspn((char *)octets, "\r\n"),
                 (const char *)octets);
        return false;
    }
    *rest = (sw_octets){octets + head, length - head};
    transfer->stream_id = STREAM;
    transfer->state = TRANSFER_UNDER_WAY;
    transfer->content_sent = true;
    session->started = 1;
    sw_conn_set_stream_user(session->http2, STREAM, transfer);
    return true;
}
