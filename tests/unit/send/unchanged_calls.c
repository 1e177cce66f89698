/* Every call that sends, as it should be made and with something wrong. */
#include "unchanged.h"

#define TEXT(text) (const uint8_t *)(text), sizeof(text) - 1
#define FIELD(name_, value_)                                                                                    \
    {                                                                                                           \
        .name = (const uint8_t *)(name_), .name_length = sizeof(name_) - 1, .value = (const uint8_t *)(value_), \
        .value_length = sizeof(value_) - 1                                                                      \
    }

static const sw_field request[] = {FIELD(":method", "GET"),  FIELD(":scheme", "http"), FIELD(":path", "/new"),
                                   FIELD(":authority", "a"), FIELD("x-new", "1"),      FIELD("x-bad", "1\n")};
static const sw_field response[] = {FIELD(":status", "200"), FIELD("x-new", "2"), FIELD("content-length", "3"), FIELD("Bad", "1")};
static const sw_field trailers[] = {FIELD("x-new", "3"), FIELD(":path", "/")};
static uint8_t octets[20000];
size_t number;
uint32_t promised;
static sw_send_options options;

/* Each section that an end may send, as well as none that it may. */
static enum sw_status
send_section(sw_conn *conn, uint32_t id, int variant, unsigned flags, const sw_send_options *with)
{
    const sw_field *const sections[] = {conn->role == SW_ROLE_SERVER ? response : request, trailers};
    const size_t counts[] = {conn->role == SW_ROLE_SERVER ? 3 : 5, 1};
    const int other = variant == 2 || (variant == 0 && id == 5);
    return sw_conn_send_headers_with(conn, id, sections[other], counts[other] + (variant == 1), flags, with);
}

static enum sw_status
headers(sw_conn *conn, uint32_t id, int variant)
{
    return variant == 3 ? sw_conn_send_headers(conn, id, request, 5, 0x10) : send_section(conn, id, variant, 0, NULL);
}

static enum sw_status
headers_with(sw_conn *conn, uint32_t id, int variant)
{
    options = (sw_send_options){.padded = true, .padding = 5, .prioritized = conn->role == SW_ROLE_CLIENT || variant == 3};
    options.priority.weight = variant == 3 ? 0 : 7;
    return send_section(conn, id, variant, SW_SEND_END_STREAM, &options);
}

static enum sw_status
data(sw_conn *conn, uint32_t id, int variant)
{
    static const size_t lengths[] = {10, 4000, 0, 20000};
    return sw_conn_send_data(conn, id, (sw_slice){octets, lengths[variant], NULL}, variant == 2 ? SW_SEND_END_STREAM : 0, NULL,
                             NULL, &number);
}

static void
no_release(void *arg, const uint8_t *of, size_t length)
{
    (void)arg;
    (void)of;
    (void)length;
}

static enum sw_status
data_frame(sw_conn *conn, uint32_t id, int variant)
{
    options = (sw_send_options){.padded = variant == 1, .padding = 255, .promised_stream_id = variant == 3 ? 4 : 0};
    return sw_conn_send_data_frame(conn, id,
                                   (sw_slice){octets,
                                              variant == 1   ? 100
                                              : variant == 2 ? 17000
                                                             : 10,
                                              NULL},
                                   0, &options, variant == 0 ? no_release : NULL, NULL);
}

static enum sw_status
end_stream(sw_conn *conn, uint32_t id, int variant)
{
    (void)variant;
    return sw_conn_end_stream(conn, id);
}

static enum sw_status
reset_stream(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_reset_stream(conn, id, variant ? SW_ERROR_CANCEL : SW_ERROR_NO_ERROR);
}

static enum sw_status
push(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_push_promise(conn, id, request, 5 + (variant == 1), &promised);
}

static enum sw_status
push_with(sw_conn *conn, uint32_t id, int variant)
{
    static const uint32_t chosen[] = {100, 2, 3, 0x80000002};
    options = (sw_send_options){.padded = true, .padding = 9, .promised_stream_id = chosen[variant]};
    return sw_conn_push_promise_with(conn, id, request, 5, &options, &promised);
}

static enum sw_status
update_settings(sw_conn *conn, uint32_t id, int variant)
{
    const sw_setting settings[] = {{SW_SETTINGS_INITIAL_WINDOW_SIZE, variant == 2 ? 0x7fffffff : 500},
                                   {SW_SETTINGS_MAX_FRAME_SIZE, variant == 1 ? 1 : 20000},
                                   {0x77, 1}};
    (void)id;
    return sw_conn_update_settings(conn, settings, variant == 3 ? 3 : 2);
}

static enum sw_status
credit_window(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_credit_window(conn, id, variant == 1 ? 0 : variant == 2 ? 0x7fffffff : 5);
}

static enum sw_status
window_update(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_send_window_update(conn, id, variant == 1 ? 0 : variant == 2 ? 0x7fffffff : 5);
}

static enum sw_status
flush_credit(sw_conn *conn, uint32_t id, int variant)
{
    (void)variant;
    return sw_conn_flush_credit(conn, id);
}

static enum sw_status
stream_window(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_set_stream_window(conn, id, variant == 1 ? 0x80000000 : variant == 2 ? 0 : 100000);
}

static enum sw_status
await_window(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_await_window(conn, id, variant ? 0x7fffffff : 1);
}

static enum sw_status
acknowledge_data(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_acknowledge_data(conn, id, variant ? 100000 : 1);
}

static enum sw_status
goaway(sw_conn *conn, uint32_t id, int variant)
{
    (void)id;
    return sw_conn_goaway(conn, SW_ERROR_NO_ERROR, variant == 1 ? NULL : octets, variant == 2 ? 1025 : (size_t)variant);
}

static enum sw_status
goaway_last(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_goaway_last(conn, SW_ERROR_NO_ERROR,
                               variant == 1   ? 0x7fffffff
                               : variant == 2 ? 0
                                              : id,
                               octets, variant == 3 ? 2000 : 5);
}

static enum sw_status
clear_output(sw_conn *conn, uint32_t id, int variant)
{
    (void)id;
    (void)variant;
    return sw_conn_clear_output(conn);
}

static enum sw_status
shut_down(sw_conn *conn, uint32_t id, int variant)
{
    (void)id;
    (void)variant;
    return sw_conn_shutdown(conn);
}

static enum sw_status
send_frame(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_send_frame(conn, variant == 1 ? SW_FRAME_DATA : 0xee, 0, id, octets, variant == 2 ? 16385 : 10);
}

static enum sw_status
release_stream(sw_conn *conn, uint32_t id, int variant)
{
    (void)variant;
    return sw_conn_release_stream(conn, id);
}

static enum sw_status
send_priority(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_send_priority(conn, id, variant == 1 ? id : variant == 2 ? 0x80000000 : 0, variant == 3 ? 257 : 1, true);
}

static enum sw_status
ping(sw_conn *conn, uint32_t id, int variant)
{
    (void)id;
    return sw_conn_ping(conn, (const uint8_t *)(variant ? "sw drain" : "12345678"));
}

static enum sw_status
altsvc(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_send_altsvc(conn, id, octets, variant ? 70000 : 0, TEXT("clear"));
}

static enum sw_status
priority_update(sw_conn *conn, uint32_t id, int variant)
{
    return sw_conn_send_priority_update(conn, id, variant ? NULL : octets, 3);
}

static enum sw_status
send_origin(sw_conn *conn, uint32_t id, int variant)
{
    const sw_octets origins[] = {{TEXT("https://a.example")}, {TEXT("no origin")}};
    (void)id;
    return sw_conn_send_origin(conn, origins, variant ? 2 : 1);
}

static enum sw_status
upgrade_server(sw_conn *conn, uint32_t id, int variant)
{
    static const char *const values[] = {"AAMAAABk", "AAMAAA==", "AAMAAABkAAIAAAAC", "AAMA"};
    (void)id;
    return sw_conn_upgrade_server(conn, TEXT("GET"), (const uint8_t *)values[variant], strlen(values[variant]));
}

static enum sw_status
upgrade_client(sw_conn *conn, uint32_t id, int variant)
{
    (void)id;
    return sw_conn_upgrade_client(conn, (const uint8_t *)(variant == 1 ? "G T" : "GET"), 3, octets, variant == 2 ? 1 : 200,
                                  &number);
}

const struct call calls[] = {
    {"sw_conn_send_headers", headers},
    {"sw_conn_send_headers_with", headers_with},
    {"sw_conn_send_data", data},
    {"sw_conn_send_data_frame", data_frame},
    {"sw_conn_end_stream", end_stream},
    {"sw_conn_reset_stream", reset_stream},
    {"sw_conn_push_promise", push},
    {"sw_conn_push_promise_with", push_with},
    {"sw_conn_update_settings", update_settings},
    {"sw_conn_credit_window", credit_window},
    {"sw_conn_send_window_update", window_update},
    {"sw_conn_flush_credit", flush_credit},
    {"sw_conn_set_stream_window", stream_window},
    {"sw_conn_acknowledge_data", acknowledge_data},
    {"sw_conn_await_window", await_window},
    {"sw_conn_goaway", goaway},
    {"sw_conn_goaway_last", goaway_last},
    {"sw_conn_clear_output", clear_output},
    {"sw_conn_shutdown", shut_down},
    {"sw_conn_send_frame", send_frame},
    {"sw_conn_release_stream", release_stream},
    {"sw_conn_send_priority", send_priority},
    {"sw_conn_ping", ping},
    {"sw_conn_send_altsvc", altsvc},
    {"sw_conn_send_priority_update", priority_update},
    {"sw_conn_send_origin", send_origin},
    {"sw_conn_upgrade_server", upgrade_server},
    {"sw_conn_upgrade_client", upgrade_client},
};
_Static_assert(sizeof calls / sizeof calls[0] == CALLS, "CALLS says how many there are");

enum sw_status
call_named(const char *name, sw_conn *conn, uint32_t id, int variant)
{
    for (size_t i = 0; i < CALLS; i++)
        if (strcmp(calls[i].name, name) == 0)
            return calls[i].make(conn, id, variant);
    cr_fatal("no call is named %s", name);
    return SW_STATUS_OK;
}
