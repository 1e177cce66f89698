/* A client and a server whose library has no server push: for test_without_push.py. Prints what each is told. */
#include <statewire/statewire.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct end {
    const char *name;
    sw_conn *conn;
};

static struct end
open_end(const char *name, enum sw_role role)
{
    struct end end = {name, NULL};
    sw_config *config = sw_config_new(role, NULL);
    if (!config || sw_conn_new(config, &end.conn) != SW_STATUS_OK)
        abort();
    sw_config_free(config);
    return end;
}

static sw_field
field(uint16_t token, const char *value)
{
    return (sw_field){.token = token, .value = (const uint8_t *)value, .value_length = (uint32_t)strlen(value)};
}

/* Octets for one end: events are printed by name, content and errors as they are. */
static void
feed(struct end *to, const uint8_t *octets, size_t length)
{
    sw_octets in = {octets, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(to->conn, &in, &event)) == SW_STATUS_EVENT) {
        printf("%s: %s %u", to->name, sw_event_name(event->kind), (unsigned)event->stream_id);
        if (event->kind == SW_EVENT_DATA)
            printf(" %.*s", (int)event->as.data.length, (const char *)event->as.data.octets);
        printf("%s\n", event->flags & SW_EVENT_FLAG_END_STREAM ? " END_STREAM" : "");
    }
    if (status != SW_STATUS_OK)
        printf("%s: ended by %s\n", to->name, sw_error_name(sw_conn_error(to->conn).error));
}

/* All that both ends have to say. */
static void
talk(struct end *client, struct end *server)
{
    uint8_t octets[4096];
    size_t length;
    bool more = true;
    while (more) {
        more = false;
        for (int back = 0; back < 2; back++)
            for (; (length = sw_conn_read((back ? server : client)->conn, octets, sizeof octets)) > 0; more = true)
                feed(back ? client : server, octets, length);
    }
}

int
main(void)
{
    struct end client = open_end("client", SW_ROLE_CLIENT), server = open_end("server", SW_ROLE_SERVER);
    const sw_field request[] = {field(SW_TOKEN_PSEUDO_METHOD, "GET"), field(SW_TOKEN_PSEUDO_SCHEME, "http"),
                                field(SW_TOKEN_PSEUDO_PATH, "/"), field(SW_TOKEN_PSEUDO_AUTHORITY, "a")};
    const sw_field response[] = {field(SW_TOKEN_PSEUDO_STATUS, "200")};
    const sw_field trailers[] = {field(SW_TOKEN_ETAG, "1")};
    bool failed = sw_conn_send_headers(client.conn, 1, request, 4, SW_SEND_END_STREAM) != SW_STATUS_OK;
    talk(&client, &server);
    failed |= sw_conn_send_headers(server.conn, 1, response, 1, 0) != SW_STATUS_OK;
    const sw_slice content = {(const uint8_t *)"content", 7, NULL};
    size_t taken;
    failed |= sw_conn_send_data(server.conn, 1, content, 0, NULL, NULL, &taken) != SW_STATUS_OK || taken != 7;
    failed |= sw_conn_send_headers(server.conn, 1, trailers, 1, SW_SEND_END_STREAM) != SW_STATUS_OK;
    failed |= sw_conn_ping(client.conn, (const uint8_t *)"12345678") != SW_STATUS_OK;
    talk(&client, &server);
    /* A server opens no stream, and the frame that would promise one is of a type that nothing handles (RFC 9113 4.1). */
    failed |= sw_conn_send_headers(server.conn, 2, request, 4, SW_SEND_END_STREAM) != SW_STATUS_WRONG_ROLE;
    static const uint8_t promise[] = {0, 0, 5, 5, 4, 0, 0, 0, 1, 0, 0, 0, 2, 0x82};
    feed(&client, promise, sizeof promise);
    failed |= sw_conn_send_headers(client.conn, 3, request, 4, SW_SEND_END_STREAM) != SW_STATUS_OK;
    failed |= sw_conn_reset_stream(client.conn, 3, SW_ERROR_CANCEL) != SW_STATUS_OK;
    failed |= sw_conn_shutdown(client.conn) != SW_STATUS_OK;
    talk(&client, &server);
    sw_conn_free(client.conn);
    sw_conn_free(server.conn);
    if (failed)
        printf("a call did not do what it should\n");
    return 0;
}
