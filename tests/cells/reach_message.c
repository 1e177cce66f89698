/*
 * The message machine (RFC 9113 8.1, 8.5): the request and the response of stream 1. A client's recv inputs are of the response and
 * its send inputs of the request; a server's the other way round.
 */
#include "cells.h"

static int
of_peer(const struct scene *scene)
{
    return strncmp(scene->input, "recv.", 5) == 0;
}

static int
makes_tunnel(const struct scene *scene)
{
    return strstr(scene->input, "TUNNEL") != NULL || in_state(scene, "tunnel");
}

/* ---- reach ------------------------------------------------------------------------------------------------------------------ */

/* The request, by whoever sends it; variant 1 ends it, where the request is not what is looked at. */
static void
request(struct scene *scene, int ends)
{
    if (is_server(scene)) {
        struct wire block = makes_tunnel(scene) ? block_connect() : block_post("/");
        feed(scene->end, frame_headers(1, block, ends ? END_STREAM : 0));
    } else if (makes_tunnel(scene)) {
        ask_connect(scene, 1, ends ? SW_SEND_END_STREAM : 0);
    } else {
        ask(scene, 1, ends ? SW_SEND_END_STREAM : 0);
    }
}

static void
respond(struct scene *scene, const char *status)
{
    if (is_server(scene))
        answer(scene, 1, status, 0);
    else
        feed(scene->end, frame_headers(1, block_status(status), 0));
}

/*
 * `done` is the state of a request that has ended before its CONNECT is answered, or of what we have ended when an extension frame goes
 * out: no other input gets that far.
 */
int
reach_message(struct scene *scene)
{
    struct endpoint *end = scene_endpoint(scene, 1);
    int noted = strcmp(scene->input, "note.TUNNELLED") == 0;
    int of_request = noted || of_peer(scene) == is_server(scene);
    scene->id = 1;
    if (strstr(scene->input, "UPGRADE"))
        return in_state(scene, "waiting");
    feed(end, joined(is_server(scene) ? preface() : text(""), frame_settings_empty(), frame_settings_ack()));
    if (in_state(scene, "done")) {
        int extension = strcmp(scene->input, "send.EXTENSION") == 0;
        request(scene, !extension || !is_server(scene));
        if (extension && is_server(scene))
            answer(scene, 1, "200", SW_SEND_END_STREAM);
        return noted || extension;
    }
    if (in_state(scene, "absent")) {
        request(scene, 1);
        feed(end, joined(frame_push_promise(1, 2, block_get("/pushed")), frame_headers(2, block_status("200"), 0)));
        scene->id = 2;
        return 1;
    }
    if (in_state(scene, "waiting") && of_request)
        return 1;
    if (!of_request)
        scene->variants = 2;
    request(scene, !of_request && scene->variant == 1);
    if (in_state(scene, "informational"))
        respond(scene, "103");
    else if (noted && in_state(scene, "tunnel"))
        return 1; /* a client's own CONNECT */
    else if ((in_state(scene, "content") && !of_request) || in_state(scene, "tunnel"))
        respond(scene, "200");
    return in_any_state(scene, "waiting informational content tunnel");
}

/* ---- apply ------------------------------------------------------------------------------------------------------------------ */

static int
ends_with_end(const char *input)
{
    size_t length = strlen(input);
    return length > 4 && strcmp(input + length - 4, "_END") == 0;
}

static struct wire
section_of_peer(const struct scene *scene)
{
    if (strstr(scene->input, "INFORMATIONAL"))
        return block_status("103");
    if (in_any_state(scene, "content tunnel"))
        return block_trail();
    if (!is_server(scene))
        return block_status("200");
    return makes_tunnel(scene) ? block_connect() : block_post("/");
}

static void
recv_promise(struct scene *scene)
{
    walks(scene, "recv.PUSH_PROMISE");
    shows(scene, "PUSH_PROMISE 1 promises 2");
    if (in_state(scene, "tunnel"))
        drops(scene, "RST_STREAM 2 REFUSED_STREAM"); /* it is reserved all the same */
    feed(scene->end, frame_push_promise(1, 2, block_get("/pushed")));
}

static void
recv(struct scene *scene)
{
    unsigned flags = ends_with_end(scene->input) ? END_STREAM : 0;
    int data = strstr(scene->input, "DATA") != NULL;
    walks(scene, data ? "recv.DATA" : "recv.HEADERS");
    if (flags)
        walks(scene, "recv.END_STREAM");
    if (data) {
        shows(scene, "DATA 1 \"octets\"%s", flags ? " END_STREAM" : "");
        feed(scene->end, frame_data(1, "octets", flags));
        return;
    }
    shows(scene, "HEADERS 1 ");
    feed(scene->end, frame_headers(1, section_of_peer(scene), flags));
}

static void
send_promise(struct scene *scene)
{
    uint32_t promised = 0;
    walks(scene, "send.PUSH_PROMISE");
    passes(scene, "PUSH_PROMISE 1 promises 2");
    called(scene, promise(scene, 1, &promised));
}

static enum sw_status
send_section(struct scene *scene, unsigned flags)
{
    if (strstr(scene->input, "INFORMATIONAL"))
        return answer(scene, 1, "103", flags);
    if (in_any_state(scene, "content tunnel"))
        return trail(scene, 1, flags);
    if (is_server(scene))
        return answer(scene, 1, "200", flags);
    return makes_tunnel(scene) ? ask_connect(scene, 1, flags) : ask(scene, 1, flags);
}

static void
send(struct scene *scene)
{
    unsigned flags = ends_with_end(scene->input) ? SW_SEND_END_STREAM : 0;
    int data = strstr(scene->input, "DATA") != NULL;
    walks(scene, data ? "send.DATA" : "send.HEADERS");
    if (flags)
        walks(scene, "send.END_STREAM");
    passes(scene, "%s 1%s", data ? "DATA" : "HEADERS", flags ? " END_STREAM" : "");
    called(scene, data ? send_data(scene->end, 1, "octets", flags, NULL) : send_section(scene, flags));
}

/* The other message succeeds in making a tunnel. */
static void
note_tunnelled(struct scene *scene)
{
    if (is_server(scene)) {
        walks(scene, "send.HEADERS");
        passes(scene, "HEADERS 1");
        called(scene, answer(scene, 1, "200", 0));
    } else {
        walks(scene, "recv.HEADERS");
        shows(scene, "HEADERS 1 response");
        feed(scene->end, frame_headers(1, block_status("200"), 0));
    }
}

static void
send_extension(struct scene *scene)
{
    walks(scene, "send.EXTENSION");
    passes(scene, "type 238 on %u", (unsigned)scene->id);
    called(scene, sw_conn_send_frame(scene->end->conn, 0xee, 0, scene->id, (const uint8_t *)"abc", 3));
}

/* ---- afterwards ------------------------------------------------------------------------------------------------------------- */

/* The message stands where the row says: its machine shows its state when it steps again, and does not step again when it is done.
 */
static void
step_again(struct scene *scene)
{
    const char *next = scene->cell->next, *seen = "done";
    int of_ours = strncmp(scene->input, "send.", 5) == 0 || (strncmp(scene->input, "note.", 5) == 0 && !is_server(scene));
    const char *prefix = of_ours ? "send " : "recv ";
    scene->step_count = 0;
    if (of_ours)
        send_data(scene->end, 1, "more", 0, NULL);
    else
        feed(scene->end, frame_data(1, "more", 0));
    for (size_t i = 0; i < scene->step_count; i++) {
        const sw_trace_step *step = &scene->steps[i];
        if (step->machine == SW_MACHINE_MESSAGE && strncmp(sw_machine_input_name(step->machine, step->input), prefix, 5) == 0)
            seen = known_state(sw_machine_state_name(step->machine, step->state));
    }
    if (strcmp(known_state(next), seen) != 0)
        scene_failed(scene, "the message's state", next, seen);
}

int
apply_message(struct scene *scene)
{
    const char *verdict = scene->cell->verdict;
    if (strcmp(scene->input, "note.TUNNELLED") == 0)
        note_tunnelled(scene);
    else if (strstr(scene->input, "UPGRADE"))
        walks(scene, "send.UPGRADE"), called(scene, upgrade(scene));
    else if (strcmp(scene->input, "recv.PROMISE") == 0)
        recv_promise(scene);
    else if (strcmp(scene->input, "send.PROMISE") == 0)
        send_promise(scene);
    else if (strcmp(scene->input, "send.EXTENSION") == 0)
        send_extension(scene);
    else if (of_peer(scene))
        recv(scene);
    else
        send(scene);
    int done = in_state(scene, "absent") || strcmp(known_state(scene->cell->next), "done") == 0;
    if ((strcmp(verdict, "to") == 0 && !done) || strcmp(verdict, "refuse") == 0)
        scene->follow_up = step_again;
    return 1;
}
