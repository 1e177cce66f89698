/*
 * The smallest correct HTTP/2 client: GET one page over TCP with prior knowledge (RFC 9113 3.3) and print it.
 *
 *     minimal 127.0.0.1 8080 /index.html
 */
#define _POSIX_C_SOURCE 200809L

#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <statewire/statewire.h>

static sw_field
field(uint16_t token, const char *value)
{
    return (sw_field){.token = token, .value = (const uint8_t *)value, .value_length = (uint32_t)strlen(value)};
}

int
main(int argc, char **argv)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *address;
    if (argc != 4 || getaddrinfo(argv[1], argv[2], &hints, &address) != 0)
        return fprintf(stderr, "usage: minimal HOST PORT PATH\n"), 2;
    int fd = socket(address->ai_family, SOCK_STREAM, 0);
    int refused = connect(fd, address->ai_addr, address->ai_addrlen);
    freeaddrinfo(address);
    if (refused)
        return perror("minimal"), 1;

    sw_conn *conn;
    sw_config *config = sw_config_new(SW_ROLE_CLIENT, NULL);
    if (config == NULL || sw_conn_new(config, &conn) != SW_STATUS_OK)
        return fprintf(stderr, "minimal: out of memory\n"), 1;
    sw_config_free(config);

    sw_field request[] = {field(SW_TOKEN_PSEUDO_METHOD, "GET"), field(SW_TOKEN_PSEUDO_SCHEME, "http"),
                          field(SW_TOKEN_PSEUDO_AUTHORITY, argv[1]), field(SW_TOKEN_PSEUDO_PATH, argv[3])};
    if (sw_conn_send_headers(conn, sw_conn_next_stream_id(conn), request, 4, SW_SEND_END_STREAM) != SW_STATUS_OK)
        return fprintf(stderr, "minimal: %s\n", sw_conn_refusal(conn).why), 1;

    int result = 1; /* until the whole response is here */
    for (ssize_t length = 0; length >= 0 && sw_conn_wants(conn) != 0;) {
        uint8_t buffer[16384];
        const sw_event *event;
        for (size_t count; (count = sw_conn_read(conn, buffer, sizeof buffer)) > 0;)
            for (size_t sent = 0; sent < count; sent += (size_t)length)
                if ((length = write(fd, buffer + sent, count - sent)) < 0)
                    return perror("minimal"), 1;

        if (sw_conn_wants(conn) == 0 || (length = read(fd, buffer, sizeof buffer)) <= 0)
            break;
        sw_octets in = {buffer, (size_t)length};
        while (sw_conn_recv(conn, &in, &event) == SW_STATUS_EVENT) {
            if (event->kind == SW_EVENT_DATA)
                fwrite(event->as.data.octets, 1, event->as.data.length, stdout);
            if (event->kind == SW_EVENT_STREAM_CLOSED) {
                result = event->as.closed.by == SW_CLOSED_BY_END_STREAM ? 0 : 1;
                sw_conn_shutdown(conn);
            }
        }
    }
    if (result != 0)
        fprintf(stderr, "minimal: no complete response: %s\n", sw_conn_error(conn).why);
    sw_conn_free(conn);
    close(fd);
    return result;
}
