/*
 * The connection machine (RFC 9113 3.4, 5.4.1, 6.8). Where frames may flow, stream 1 is open, so that a frame on it is good, and
 * our SETTINGS is not yet acknowledged, so that an acknowledgement is.
 */
#include "cells.h"

static int
is_input(const struct scene *scene, const char *input)
{
    return strcmp(scene->input, input) == 0;
}

/* ---- reach ------------------------------------------------------------------------------------------------------------------ */

static enum sw_status
say_goaway(struct scene *scene, enum sw_error error)
{
    enum sw_status status = sw_conn_goaway(scene->end->conn, error, NULL, 0);
    take_output(scene->end);
    return status;
}

/* The last of our streams that the peer takes: a server has none. */
static uint32_t
admitted(const struct scene *scene)
{
    return is_server(scene) ? 0 : 1;
}

static void
hear_goaway(struct scene *scene)
{
    feed(scene->end, frame_goaway(admitted(scene), NO_ERROR, ""));
}

static void
exchange_settings(struct scene *scene)
{
    feed(scene->end, frame_settings_empty());
    if (is_input(scene, "recv.PUSH_DISABLED"))
        feed(scene->end, frame_settings_ack()); /* ENABLE_PUSH 0 is in force */
    if (is_server(scene)) {
        feed(scene->end, frame_headers(1, block_post("/"), 0));
    } else {
        ask(scene, 1, 0);
        feed(scene->end, frame_headers(1, block_status("200"), 0));
    }
}

static int
reach_established(struct scene *scene)
{
    exchange_settings(scene);
    if (in_state(scene, "open"))
        return 1;
    if (in_state(scene, "dead")) {
        scene->variants = 2;
        if (scene->variant == 0)
            feed(scene->end, frame_data(0, "", 0)); /* RFC 9113 6.1: a connection error */
        else
            say_goaway(scene, SW_ERROR_INTERNAL_ERROR);
        return 1;
    }
    if (in_state(scene, "goaway_sent")) {
        say_goaway(scene, SW_ERROR_NO_ERROR);
        return 1;
    }
    if (in_state(scene, "goaway_received")) {
        hear_goaway(scene);
        return 1;
    }
    if (!in_state(scene, "goaway_both"))
        return 0;
    scene->variants = 2;
    if (scene->variant == 1)
        hear_goaway(scene);
    say_goaway(scene, SW_ERROR_NO_ERROR);
    if (scene->variant == 0)
        hear_goaway(scene);
    return 1;
}

int
reach_connection(struct scene *scene)
{
    scene_endpoint(scene, !is_input(scene, "recv.PUSH_DISABLED"));
    if (is_input(scene, "send.NEW_STREAM") && is_server(scene) && in_any_state(scene, "expect_preface expect_settings"))
        upgrade(scene); /* or there would be no request that a promise could go with */
    if (in_state(scene, "expect_preface"))
        return 1;
    if (in_state(scene, "expect_preface_going")) {
        say_goaway(scene, SW_ERROR_NO_ERROR);
        return 1;
    }
    if (is_server(scene))
        feed(scene->end, preface());
    if (in_state(scene, "expect_settings"))
        return 1;
    if (in_state(scene, "expect_settings_going")) {
        say_goaway(scene, SW_ERROR_NO_ERROR);
        return 1;
    }
    return reach_established(scene);
}

/* ---- apply: octets ---------------------------------------------------------------------------------------------------------- */

static int
is_established(const struct scene *scene)
{
    return in_any_state(scene, "open goaway_sent goaway_received goaway_both");
}

static void
refer_to_kept(struct scene *scene)
{
    feed(scene->end, frame_headers(1, hex("be"), END_STREAM));
    if (saw(scene->end, "HEADERS 1 trailers x-kept: yes END_STREAM") != 1)
        scene_failed(scene, "the dynamic table afterwards", "HEADERS 1 trailers x-kept: yes END_STREAM", events(scene->end));
}

/* A stream that our GOAWAY does not admit; HPACK is kept in step. A client's peer opens streams by promising them. */
static void
recv_late_stream(struct scene *scene)
{
    struct wire block = joined(block_get("/late"), block_kept());
    scene->variants = is_server(scene) ? 1 : 2;
    if (scene->variant == 1)
        feed(scene->end, frame_push_promise(1, 2, block));
    else
        feed(scene->end, frame_headers(is_server(scene) ? 3 : 2, block, END_STREAM));
    if (is_verdict(scene->cell, "discard"))
        scene->follow_up = refer_to_kept;
}

static void
recv_block(struct scene *scene, const char *input)
{
    if (strcmp(input, "recv.HEADERS") == 0) {
        shows(scene, "HEADERS 1 trailers");
        feed(scene->end, frame_headers(1, block_trail(), END_STREAM));
    } else if (strcmp(input, "recv.CONTINUATION") == 0) {
        if (is_established(scene)) {
            feed(scene->end, frame_headers_open(1, part(block_trail(), 0, 3), END_STREAM));
            scene_begin(scene);
        }
        shows(scene, "HEADERS 1 trailers");
        feed(scene->end, frame_continuation(1, part(block_trail(), 3, 100), END_HEADERS));
    } else {
        shows(scene, "PUSH_PROMISE 1 promises 2");
        /* After our GOAWAY the promise is of a stream that we do not take (RFC 9113 6.8): nothing is shown. */
        if (in_any_state(scene, "goaway_sent goaway_both"))
            scene->shows[0] = '\0';
        feed(scene->end, frame_push_promise(1, 2, block_get("/pushed")));
    }
}

static int
recv_control(struct scene *scene, const char *input)
{
    struct endpoint *end = scene->end;
    if (strcmp(input, "recv.PRIORITY") == 0) {
        shows(scene, "PRIORITY 1");
        feed(end, frame_priority(1, 0, 15));
    } else if (strcmp(input, "recv.RST_STREAM") == 0) {
        shows(scene, "STREAM_RESET 1");
        feed(end, frame_rst_stream(1, CANCEL));
    } else if (strcmp(input, "recv.SETTINGS") == 0) {
        shows(scene, "SETTINGS 0 1=100");
        passes(scene, "SETTINGS ACK");
        feed(end, frame_settings(HEADER_TABLE_SIZE, 100));
    } else if (strcmp(input, "recv.SETTINGS_ACK") == 0) {
        shows(scene, "SETTINGS_ACK 0");
        feed(end, frame_settings_ack());
    } else if (strcmp(input, "recv.PING") == 0) {
        shows(scene, "PING 0 12345678");
        passes(scene, "PING ACK 12345678");
        feed(end, frame_ping("12345678"));
    } else if (strcmp(input, "recv.PING_ACK") == 0) {
        shows(scene, "PING_ACK 0 12345678");
        feed(end, frame_ping_ack((const uint8_t *)"12345678"));
    } else if (strcmp(input, "recv.WINDOW_UPDATE") == 0) {
        feed(end, frame_window_update(0, 1000));
        if (is_verdict(scene->cell, "to") && sw_conn_send_window(end->conn, 0) != scene->before.connection_window + 1000)
            scene_failed(scene, "the window", "1000 more", "another");
    } else if (strcmp(input, "recv.ALTSVC") == 0) {
        shows(scene, "ALTSVC 0 \"https://a\" clear");
        feed(end, frame(0xa, 0, 0, hex("0009 68747470733a2f2f61 636c656172")));
    } else if (strcmp(input, "recv.ORIGIN") == 0) {
        shows(scene, "ORIGIN 0 https://a");
        feed(end, frame(0xc, 0, 0, hex("0009 68747470733a2f2f61")));
    } else if (strcmp(input, "recv.PRIORITY_UPDATE") == 0) {
        shows(scene, "PRIORITY_UPDATE 1 u=1");
        feed(end, frame(0x10, 0, 0, hex("00000001 753d31")));
    } else if (strcmp(input, "recv.UNKNOWN") == 0) {
        if (!scene->manual)
            tells(scene, "UNKNOWN_FRAME 0 type 250");
        feed(end, frame(250, 0, 0, text("what?")));
    } else {
        return 0;
    }
    return 1;
}

static int
recv_goaway(struct scene *scene, const char *input)
{
    int raised = strcmp(input, "recv.GOAWAY_RAISED") == 0;
    if (!raised)
        shows(scene, "GOAWAY 0 last %u error 0", (unsigned)admitted(scene));
    feed(scene->end, frame_goaway(admitted(scene) + (raised ? 2 : 0), NO_ERROR, ""));
    return 1;
}

static int
recv(struct scene *scene, const char *input)
{
    if (strcmp(input, "recv.PREFACE") == 0) {
        feed(scene->end, preface());
        return 1;
    }
    if (strcmp(input, "recv.BAD_PREFACE") == 0) {
        feed(scene->end, joined(part(preface(), 0, 10), text("HTTP/1.1\r\n\r\n")));
        return 1;
    }
    if (strcmp(input, "recv.HTTP1") == 0) {
        feed(scene->end, text(is_server(scene) ? "GET / HTTP/1.1\r\n\r\n" : "HTTP/1.1 400 Bad Request\r\n\r\n"));
        return 1;
    }
    if (strcmp(input, "recv.LATE_STREAM") == 0) {
        recv_late_stream(scene);
        return 1;
    }
    if (strcmp(input, "recv.DATA") == 0) {
        shows(scene, "DATA 1 \"octets\"");
        feed(scene->end, frame_data(1, "octets", 0));
        return 1;
    }
    if (strcmp(input, "recv.HEADERS") == 0 || strcmp(input, "recv.CONTINUATION") == 0 || strncmp(input, "recv.PUSH_", 10) == 0) {
        recv_block(scene, input);
        return 1;
    }
    if (strncmp(input, "recv.GOAWAY", 11) == 0)
        return recv_goaway(scene, input);
    return recv_control(scene, input);
}

/* ---- apply: calls ----------------------------------------------------------------------------------------------------------- */

static void
send_new_stream(struct scene *scene)
{
    if (!is_server(scene)) {
        uint32_t id = sw_conn_next_stream_id(scene->end->conn);
        passes(scene, "HEADERS %u", (unsigned)id);
        called(scene, ask(scene, id, 0));
        return;
    }
    passes(scene, "PUSH_PROMISE 1 promises 2");
    called(scene, promise(scene, 1, NULL));
}

static int
send(struct scene *scene, const char *input)
{
    sw_conn *conn = scene->end->conn;
    if (strcmp(input, "send.NEW_STREAM") == 0) {
        send_new_stream(scene);
    } else if (strcmp(input, "send.FRAME") == 0) {
        passes(scene, "PING 12345678");
        called(scene, sw_conn_ping(conn, (const uint8_t *)"12345678"));
    } else if (strcmp(input, "send.ALTSVC") == 0) {
        passes(scene, "type 10 on 0");
        called(scene, sw_conn_send_altsvc(conn, 0, (const uint8_t *)"https://a", 9, (const uint8_t *)"clear", 5));
    } else if (strcmp(input, "send.ORIGIN") == 0) {
        passes(scene, "type 12 on 0");
        called(scene, sw_conn_send_origin(conn, &(const sw_octets){(const uint8_t *)"https://a", 9}, 1));
    } else if (strcmp(input, "send.UPGRADE") == 0) {
        called(scene, upgrade(scene));
    } else if (strcmp(input, "send.PRIORITY") == 0) {
        passes(scene, "type 2 on 1");
        called(scene, sw_conn_send_priority(conn, 1, 0, 16, false));
    } else if (strcmp(input, "send.PRIORITY_UPDATE") == 0) {
        passes(scene, "type 16 on 0");
        called(scene, sw_conn_send_priority_update(conn, sw_conn_next_stream_id(conn) ? sw_conn_next_stream_id(conn) : 1,
                                                   (const uint8_t *)"u=1", 3));
    } else if (strcmp(input, "send.GOAWAY") == 0) {
        passes(scene, "GOAWAY last %u NO_ERROR", (unsigned)scene->before.last_shown);
        /* A connection that has ended refuses sw_conn_goaway() before it asks; sw_conn_shutdown() asks. */
        called(scene, in_state(scene, "dead") ? sw_conn_shutdown(conn) : say_goaway(scene, SW_ERROR_NO_ERROR));
    } else if (strcmp(input, "send.CONNECTION_ERROR") == 0) {
        passes(scene, "GOAWAY last %u INTERNAL_ERROR", (unsigned)scene->before.last_shown);
        called(scene, say_goaway(scene, SW_ERROR_INTERNAL_ERROR));
    } else {
        return 0;
    }
    return 1;
}

int
apply_connection(struct scene *scene)
{
    if (strncmp(scene->input, "send.", 5) == 0)
        return send(scene, scene->input);
    if (strcmp(scene->input, "note.TRANSPORT_CLOSED") == 0) {
        called(scene, sw_conn_transport_closed(scene->end->conn));
        return 1;
    }
    return recv(scene, scene->input);
}
