#include "verdict.h"

static char *
told(const char *format, const char *one, const char *other)
{
    static char texts[8][400];
    static unsigned next;
    char text[sizeof texts[0]]; /* what is told may be told of what was told */
    snprintf(text, sizeof text, format, one, other);
    return memcpy(texts[next++ % 8], text, sizeof text);
}

char *
named(const char *name, const char *rest)
{
    return told("%s: %s", name, rest);
}

char *
code_name(uint32_t error)
{
    static const char *const names[] = {
        "NO_ERROR",
        "PROTOCOL_ERROR",
        "INTERNAL_ERROR",
        "FLOW_CONTROL_ERROR",
        "SETTINGS_TIMEOUT",
        "STREAM_CLOSED",
        "FRAME_SIZE_ERROR",
        "REFUSED_STREAM",
        "CANCEL",
        "COMPRESSION_ERROR",
        "CONNECT_ERROR",
        "ENHANCE_YOUR_CALM",
        "INADEQUATE_SECURITY",
        "HTTP_1_1_REQUIRED",
    };
    return told("%s%s", error < sizeof names / sizeof names[0] ? names[error] : "an unknown code", "");
}

/* A connection error is a GOAWAY as the last frame, a status for ever, and an explanation; all three agree. */
static char *
connection_verdict(struct endpoint *endpoint, uint32_t code)
{
    if (endpoint->status != SW_STATUS_TERMINATED && endpoint->status != SW_STATUS_NO_MEMORY)
        return told("GOAWAY %s, but the connection goes on%s", code_name(code), "");
    if (!sent_frame(endpoint, TYPE_GOAWAY).found || sw_conn_wants(endpoint->conn) != 0)
        return told("after GOAWAY %s the connection wants more%s", code_name(code), "");

    sw_error_report report = sw_conn_error(endpoint->conn);
    if ((uint32_t)report.error != code)
        return told("GOAWAY %s, explained as %s", code_name(code), code_name((uint32_t)report.error));
    if (!report.cite[0] || !report.where[0] || !report.why[0])
        return told("C:%s without an explanation%s", code_name(code), "");
    return told("C:%s%s", code_name(code), "");
}

char *
verdict(struct endpoint *endpoint)
{
    struct seen_frame frame, last = {0}, goaway = {0}, reset = {0};
    size_t offset = 0, resets = 0;
    take_output(endpoint);
    struct wire wire = output(endpoint);
    while ((frame = frame_at(wire, &offset)).found) {
        last = frame;
        if (frame.type == TYPE_GOAWAY)
            goaway = frame;
        if (frame.type == TYPE_RST_STREAM) {
            reset = frame;
            resets++;
        }
    }
    if (goaway.found && goaway.length >= 8 && number_at(goaway.payload + 4) != NO_ERROR) {
        if (last.type != TYPE_GOAWAY)
            return told("a frame follows GOAWAY%s%s", "", "");
        return connection_verdict(endpoint, number_at(goaway.payload + 4));
    }
    if (endpoint->status != SW_STATUS_OK)
        return told("status %s without GOAWAY%s", sw_status_name(endpoint->status), "");
    if (resets > 1)
        return told("more than one RST_STREAM%s%s", "", "");
    char id[16];
    snprintf(id, sizeof id, "%u", (unsigned)reset.id);
    return resets ? told("S:%s on %s", code_name(number_at(reset.payload)), id) : told("ok%s%s", "", "");
}

char *
seen(struct endpoint *endpoint)
{
    return endpoint->log.text + endpoint->log_from;
}

char *
state_of(struct endpoint *endpoint, uint32_t id)
{
    return told("%s%s", sw_conn_stream_state(endpoint->conn, id), "");
}

int64_t
send_window(struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_send_window(endpoint->conn, id);
}

int64_t
recv_window(struct endpoint *endpoint, uint32_t id)
{
    return sw_conn_recv_window(endpoint->conn, id);
}

static sw_statistics
statistics_of(struct endpoint *endpoint)
{
    sw_statistics statistics;
    sw_conn_statistics(endpoint->conn, &statistics);
    return statistics;
}

uint32_t
used_of(struct endpoint *endpoint, enum sw_limit limit)
{
    return statistics_of(endpoint).used[limit];
}

size_t
streams_held(struct endpoint *endpoint)
{
    return statistics_of(endpoint).streams_held;
}

size_t
streams_open(struct endpoint *endpoint)
{
    return statistics_of(endpoint).streams_open;
}

struct endpoint *
server_with_stream(uint32_t id, unsigned flags)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(id, block_post("/"), flags));
    forget(server);
    return server;
}

struct endpoint *
client_with_stream_of(const char *method, unsigned flags)
{
    struct endpoint *client = open_client();
    send_headers(client, 1, flags, ":method", method, ":scheme", "http", ":path", "/", ":authority", "example.org");
    forget(client);
    return client;
}

struct endpoint *
client_with_stream(unsigned flags)
{
    return client_with_stream_of("GET", flags);
}

void
takes_push(sw_config *config)
{
    sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, 1);
}

struct endpoint *
client_with_push(unsigned flags)
{
    struct endpoint *client = open_endpoint(SW_ROLE_CLIENT, takes_push);
    send_headers(client, 1, flags, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "example.org");
    forget(client);
    return client;
}
