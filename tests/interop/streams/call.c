#include "streams.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../examples/common/fields.h"

#define SERVICE "/interop.Peer/"

const char *const kind_paths[KINDS] = {
    [PAGE] = "/page", [ECHO] = "/echo", [DOWN] = SERVICE "Down", [UP] = SERVICE "Up", [BOTH] = SERVICE "Both", [EARLY] = "/early",
};

enum {
    CHUNK = 16 * 1024,
    ECHO_HELD = 64 * 1024,   /* octets to echo from which on the client gets no more credit */
    LARGE_GRANT = 16 * 1024, /* is given by halves, so that the window does not run out */
};

struct call *
call_new(struct end *end, uint32_t id, enum kind kind)
{
    struct call *call = calloc(1, sizeof *call);
    if (call == NULL)
        return NULL;
    *call = (struct call){.end = end, .next = end->calls, .id = id, .kind = kind, .grpc_status = -1};
    end->calls = call;
    return call;
}

void
call_free(struct call *call)
{
    struct call **place = &call->end->calls;
    while (*place != call)
        place = &(*place)->next;
    *place = call->next;
    free(call->out);
    free(call);
}

/* ---- what is sent ------------------------------------------------------------------------------------------------- */

/* Room for `length` octets at the end of what is to be sent; NULL: none. */
static uint8_t *
append(struct call *call, size_t length)
{
    if (call->out_start == call->out_end)
        call->out_start = call->out_end = 0;
    if (call->out_end + length > call->out_room) {
        size_t room = (call->out_end + length) * 2;
        uint8_t *larger = realloc(call->out, room);
        if (larger == NULL)
            abort();
        call->out = larger;
        call->out_room = room;
    }
    call->out_end += length;
    return call->out + call->out_end - length;
}

static void
append_message(struct call *call, const void *octets, uint32_t length)
{
    uint8_t *to = append(call, HEAD_SIZE + length);
    to[0] = 0;
    for (int i = 0; i < 4; i++)
        to[1 + i] = (uint8_t)(length >> (24 - 8 * i));
    if (octets != NULL)
        memcpy(to + HEAD_SIZE, octets, length);
    else
        memset(to + HEAD_SIZE, (int)(call->sent & 0xff), length);
    call->sent++;
}

/* The content of an echo: octets whose order is seen. */
static uint8_t
pattern(uint64_t place)
{
    return (uint8_t)(place * 7 + (place >> 8) * 13 + (place >> 16));
}

static void
append_pattern(struct call *call, size_t limit)
{
    size_t before = (size_t)call->sent * CHUNK;
    uint8_t *to = append(call, CHUNK);
    for (size_t i = 0; i < CHUNK; i++)
        to[i] = pattern(before + i);
    call->sent++;
    call->finishing = before + CHUNK >= limit;
}

/* What a client says next. */
static void
ask_more(struct call *call)
{
    char text[TEXT_SIZE];
    switch (call->kind) {
    case ECHO:
    case EARLY:
        append_pattern(call, call->kind == ECHO ? ECHO_SIZE : EARLY_SIZE);
        break;
    case DOWN:
        append_message(call, text, (uint32_t)snprintf(text, sizeof text, "%u %u", call->count, call->size));
        call->finishing = true;
        break;
    case UP:
        if (call->sent < call->count)
            append_message(call, NULL, call->size);
        else
            call->finishing = true;
        break;
    case BOTH:
        if (call->sent < call->count && call->messages == call->sent)
            append_message(call, NULL, call->size);
        else
            call->finishing = call->messages == call->count;
        break;
    default:
        break;
    }
}

/* What a server says next. */
static void
answer_more(struct call *call)
{
    char text[TEXT_SIZE];
    switch (call->kind) {
    case PAGE:
        memcpy(append(call, strlen(PAGE_TEXT)), PAGE_TEXT, strlen(PAGE_TEXT));
        call->finishing = true;
        break;
    case DOWN:
        if (call->messages > 0 && call->sent == 0 && sscanf(call->text, "%u %u", &call->count, &call->size) != 2)
            call->damaged = true;
        if (call->sent < call->count && call->size <= MOST_SIZE)
            append_message(call, NULL, call->size);
        else
            call->finishing = call->ended;
        break;
    case UP:
        if (call->ended) {
            int length = snprintf(text, sizeof text, "%u %llu", call->messages, (unsigned long long)call->octets);
            append_message(call, text, (uint32_t)length);
            call->finishing = true;
        }
        break;
    default: /* an echo has what came */
        call->finishing = call->ended;
        break;
    }
}

/* ---- sending ------------------------------------------------------------------------------------------------------ */

static bool
send_response(struct call *call)
{
    sw_conn *conn = call->end->conn;
    bool early = call->kind == EARLY;
    const char *type = call->grpc ? "application/grpc" : "text/plain";
    sw_field fields[3] = {field_known(SW_TOKEN_PSEUDO_STATUS, early && !call->grpc ? "413" : "200"),
                          field_known(SW_TOKEN_CONTENT_TYPE, type), field_named("grpc-status", "8")};
    size_t count = early && call->grpc ? 3 : 2;
    if (sw_conn_send_headers(conn, call->id, fields, count, early ? SW_SEND_END_STREAM : 0) != SW_STATUS_OK)
        return false;
    call->begun = true;
    call->finished = early;
    if (early && !call->ended)
        sw_conn_reset_stream(conn, call->id, SW_ERROR_NO_ERROR); /* what the client still sends is not wanted (RFC 9113 8.1) */
    return true;
}

static bool
send_content(struct call *call)
{
    size_t taken = 0;
    sw_slice content = {.octets = call->out + call->out_start, .length = call->out_end - call->out_start};
    if (sw_conn_send_data(call->end->conn, call->id, content, 0, NULL, NULL, &taken) == SW_STATUS_OK)
        call->out_start += taken;
    return taken > 0;
}

static bool
send_end(struct call *call)
{
    sw_field trailer = field_named("grpc-status", call->damaged ? "13" : "0");
    bool trailers = call->end->server && call->grpc;
    call->finished = (trailers ? sw_conn_send_headers(call->end->conn, call->id, &trailer, 1, SW_SEND_END_STREAM)
                               : sw_conn_end_stream(call->end->conn, call->id)) == SW_STATUS_OK;
    return call->finished;
}

/* Content that was consumed may come again. */
static void
give_credit(struct call *call)
{
    if (call->credit == 0 || call->closed || call->ended)
        return;
    bool held = call->end->server && call->out_end - call->out_start > ECHO_HELD;
    uint32_t grant = call->end->grant > LARGE_GRANT ? call->end->grant / 2 : call->end->grant;
    if (grant > 0 ? call->credit < grant : held)
        return;
    sw_conn_acknowledge_data(call->end->conn, call->id, call->credit);
    call->credit = 0;
}

bool
call_step(struct call *call)
{
    give_credit(call);
    if (call->closed || call->finished)
        return false;
    if (call->kind == EARLY && call->end->server)
        return send_response(call);
    if (call->out_start == call->out_end && !call->finishing)
        call->end->server ? answer_more(call) : ask_more(call);

    bool content = call->out_start < call->out_end;
    if (!call->begun && (content || call->finishing) && !send_response(call))
        return false;
    if (content)
        return send_content(call);
    return call->finishing && send_end(call);
}

/* Octets of a request's content. */
static unsigned long long
content_length(enum kind kind, unsigned count, unsigned size)
{
    if (kind == ECHO || kind == EARLY)
        return kind == ECHO ? ECHO_SIZE : EARLY_SIZE;
    if (kind == DOWN)
        return HEAD_SIZE + (unsigned)snprintf(NULL, 0, "%u %u", count, size);
    return (unsigned long long)count * (HEAD_SIZE + size);
}

struct call *
call_begin(struct end *end, enum kind kind, bool grpc, unsigned count, unsigned size, enum sw_status *status)
{
    bool method = kind == DOWN || kind == UP || kind == BOTH;
    char length[24];
    snprintf(length, sizeof length, "%llu", content_length(kind, count, size));
    sw_field fields[] = {
        field_known(SW_TOKEN_PSEUDO_METHOD, kind == PAGE ? "GET" : "POST"),
        field_known(SW_TOKEN_PSEUDO_SCHEME, end->transport.tls != NULL ? "https" : "http"),
        field_known(SW_TOKEN_PSEUDO_AUTHORITY, "127.0.0.1"),
        field_known(SW_TOKEN_PSEUDO_PATH, kind == EARLY && grpc ? SERVICE "Early" : kind_paths[kind]),
        field_known(SW_TOKEN_TE, "trailers"),
        field_known(SW_TOKEN_CONTENT_TYPE, method || grpc ? "application/grpc" : "application/octet-stream"),
        field_known(SW_TOKEN_CONTENT_LENGTH, length),
    };
    size_t field_count = kind == PAGE ? 5 : end->says_length ? 7 : 6;
    uint32_t id = sw_conn_next_stream_id(end->conn);
    *status = sw_conn_send_headers(end->conn, id, fields, field_count, kind == PAGE ? SW_SEND_END_STREAM : 0);
    struct call *call = *status == SW_STATUS_OK ? call_new(end, id, kind) : NULL;
    if (call == NULL)
        return NULL;
    call->count = count;
    call->size = size;
    call->grpc = method || grpc;
    call->begun = true;
    call->finished = kind == PAGE;
    sw_conn_set_stream_user(end->conn, id, call);
    return call;
}

struct call *
call_accept(struct end *end, const sw_event *event)
{
    const sw_field *path = field_find(event->as.headers.fields, event->as.headers.count, SW_TOKEN_PSEUDO_PATH);
    enum kind kind = PAGE;
    while (kind < KINDS && !field_is(path, kind_paths[kind]))
        kind++;
    struct call *call = call_new(end, event->stream_id, kind == KINDS ? EARLY : kind);
    if (call == NULL)
        return NULL;
    call->grpc = path != NULL && path->value_length > strlen(SERVICE) && memcmp(path->value, SERVICE, strlen(SERVICE)) == 0;
    sw_conn_set_stream_user(end->conn, event->stream_id, call);
    return call;
}

/* ---- what is received --------------------------------------------------------------------------------------------- */

/* Messages that were made by append_message() have all octets alike. */
static void
receive_message(struct call *call, const uint8_t *octets, size_t length)
{
    bool filled = call->end->server ? call->kind == UP : call->kind == DOWN || call->kind == BOTH;
    for (size_t i = 0; filled && i < length; i++)
        call->damaged |= octets[i] != (call->messages & 0xff);
    for (size_t i = 0; !filled && i < length && call->text_length < TEXT_SIZE - 1; i++)
        call->text[call->text_length++] = (char)octets[i];
    call->octets += length;
}

static void
receive_messages(struct call *call, const uint8_t *octets, size_t length)
{
    while (length > 0) {
        size_t step = 1;
        if (call->head_length < HEAD_SIZE) {
            call->head[call->head_length++] = *octets;
            const uint8_t *head = call->head;
            if (call->head_length == HEAD_SIZE)
                call->left = (size_t)head[1] << 24 | (size_t)head[2] << 16 | (size_t)head[3] << 8 | head[4];
            call->damaged |= head[0] != 0;
        } else {
            step = length < call->left ? length : call->left;
            receive_message(call, octets, step);
            call->left -= step;
        }
        octets += step;
        length -= step;
        if (call->head_length == HEAD_SIZE && call->left == 0) {
            call->messages++;
            call->head_length = 0;
        }
    }
}

static uint8_t
page_octet(uint64_t place)
{
    return place < strlen(PAGE_TEXT) ? (uint8_t)PAGE_TEXT[place] : 0;
}

void
call_receive(struct call *call, const uint8_t *octets, size_t length, size_t credit)
{
    bool server = call->end->server;
    bool messages = call->kind == DOWN || call->kind == UP || (call->kind == BOTH && !server);
    if (messages)
        receive_messages(call, octets, length);
    else if (server && (call->kind == ECHO || call->kind == BOTH) && length > 0)
        memcpy(append(call, length), octets, length);
    else if (call->kind == PAGE || call->kind == ECHO)
        for (size_t i = 0; i < length; i++)
            call->damaged |= octets[i] != (call->kind == PAGE ? page_octet(call->content + i) : pattern(call->content + i));
    call->content += length;
    call->credit += credit;
}
