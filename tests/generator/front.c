/* Frames of extensions, fed to both ends of a connection: for test_front.py, whose specs declare them. */
#include <statewire/statewire.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint8_t preface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

static sw_conn *
opened(enum sw_role role)
{
    sw_config *config = sw_config_new(role, NULL);
    sw_conn *conn = NULL;
    if (!config || sw_conn_new(config, &conn) != SW_STATUS_OK)
        abort();
    sw_config_free(config);
    return conn;
}

/* Feed octets and print what comes of them. */
static void
feed(sw_conn *conn, const void *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(conn, &in, &event)) == SW_STATUS_EVENT) {
        if (event->kind == SW_EVENT_SIGNAL)
            printf(" SIGNAL %u %.*s%s", (unsigned)event->as.signal.stream, (int)event->as.signal.length,
                   (const char *)event->as.signal.value, event->stream_id ? " on a stream" : "");
        else if (event->kind == SW_EVENT_BELL)
            printf(" BELL %u tone %u", (unsigned)event->stream_id, (unsigned)event->as.bell.tone);
        else if (event->kind == SW_EVENT_STREAM_RESET)
            printf(" reset %u code %u", (unsigned)event->stream_id, (unsigned)event->as.closed.error);
    }
    if (status != SW_STATUS_OK)
        printf(" %s", sw_error_name(sw_conn_error(conn).error));
}

#define FRAME(length, type, flags, id, payload) "\0\0" length type flags "\0\0\0" id payload
#define FEED(conn, text) feed(conn, text, sizeof text - 1)

int
main(void)
{
    for (int role = 0; role < 2; role++) {
        static const char *const cases[] = {"whole", "cut", "short", "on a stream", "bell", "bell that is cut", "mute bell"};
        for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
            sw_conn *conn = opened((enum sw_role)role);
            printf("%s %s:", role == SW_ROLE_SERVER ? "server" : "client", cases[i]);
            if (role == SW_ROLE_SERVER)
                feed(conn, preface, sizeof preface - 1);
            FEED(conn, FRAME("\0", "\4", "\0", "\0", ""));
            if (role == SW_ROLE_SERVER) /* stream 1: GET http://a/ */
                FEED(conn, FRAME("\6", "\1", "\4", "\1", "\202\206\204\101\1a"));
            switch (i) {
            case 0:
                FEED(conn, FRAME("\7", "\40", "\0", "\0", "\0\0\0\1u=1"));
                break;
            case 1:
                FEED(conn, FRAME("\7", "\40", "\0", "\0", "\0\0"));
                FEED(conn, "\0\5u=");
                FEED(conn, "2");
                break;
            case 2:
                FEED(conn, FRAME("\3", "\40", "\0", "\0", "\0\0\1"));
                break;
            case 3:
                FEED(conn, FRAME("\7", "\40", "\0", "\1", "\0\0\0\1u=1"));
                break;
            case 4:
                FEED(conn, FRAME("\4", "\377", "\0", "\1", "\0\0\1\2"));
                break;
            case 5:
                FEED(conn, FRAME("\4", "\377", "\0", "\3", "\0"));
                FEED(conn, "\0\1\3");
                break;
            case 6:
                FEED(conn, FRAME("\4", "\377", "\0", "\1", "\0\0\0\0"));
                break;
            }
            printf("\n");
            sw_conn_free(conn);
        }
    }
    return 0;
}
