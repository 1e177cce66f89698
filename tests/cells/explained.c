/*
 * What each cell with an error must say for itself: its paragraphs, the one that decides first, and its sentence. Typed from the
 * RFC; an error cell that no row here answers for fails.
 */
#include "cells.h"

static const struct {
    const char *machine, *role; /* role "": both */
    const char *states, *inputs;
    const char *cite, *why;
} rows[] = {
    {"connection", "client", "expect_settings expect_settings_going", "HTTP1", "rfc9113-3.4-02, rfc9113-3.4-04",
     "the server speaks HTTP/1.x: a status line stands where its SETTINGS frame should"},
    {"connection", "client", "expect_settings expect_settings_going",
     "DATA HEADERS PRIORITY RST_STREAM SETTINGS_ACK PUSH_PROMISE PUSH_DISABLED PING PING_ACK GOAWAY WINDOW_UPDATE "
     "CONTINUATION UNKNOWN ALTSVC PRIORITY_UPDATE ORIGIN",
     "rfc9113-3.4-02, rfc9113-3.4-04", "The first frame of a server is a SETTINGS frame, which may be empty."},
    {"connection", "client", "open goaway_sent goaway_received goaway_both", "PUSH_DISABLED", "rfc9113-6.5.2-02, rfc9113-6.6-09",
     "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR."},
    {"connection", "client", "open goaway_sent goaway_received goaway_both", "PRIORITY_UPDATE", "rfc9218-7.1-11",
     "PRIORITY_UPDATE from a server ends the client's connection with PROTOCOL_ERROR."},
    {"stream", "server", "idle_local", "PRIORITIZED", "rfc9218-7.1-08",
     "PRIORITY_UPDATE for an idle push stream ends the connection with PROTOCOL_ERROR."},
    {"connection", "", "goaway_received goaway_both", "GOAWAY_RAISED", "rfc9113-6.8-06",
     "The last stream identifier of a later GOAWAY never grows."},
    {"connection", "server", "expect_preface expect_preface_going", "BAD_PREFACE", "rfc9113-3.4-04",
     "A preface that is not what it must be ends the connection with PROTOCOL_ERROR."},
    {"connection", "server", "expect_preface expect_preface_going", "HTTP1", "rfc9113-3.4-04",
     "the client speaks HTTP/1.x: a request line stands where the connection preface should"},
    {"connection", "server", "expect_settings expect_settings_going",
     "DATA HEADERS PRIORITY RST_STREAM SETTINGS_ACK PUSH_PROMISE PUSH_DISABLED PING PING_ACK GOAWAY WINDOW_UPDATE "
     "CONTINUATION UNKNOWN ALTSVC PRIORITY_UPDATE ORIGIN",
     "rfc9113-3.4-01, rfc9113-3.4-04", "The client's 24 octets of preface are followed by a SETTINGS frame, which may be empty."},
    {"connection", "server", "open goaway_sent goaway_received goaway_both", "PUSH_PROMISE PUSH_DISABLED", "rfc9113-8.4-07",
     "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR."},
    {"header_block", "", "between", "CONTINUATION CONTINUATION_END CONTINUATION_ELSEWHERE", "rfc9113-6.10-06",
     "CONTINUATION with no unfinished field block before it ends the connection with PROTOCOL_ERROR."},
    {"header_block", "", "inside", "WHOLE BEGIN", "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05",
     "another field block began inside one that its CONTINUATION has to complete"},
    {"header_block", "", "inside", "CONTINUATION_ELSEWHERE", "rfc9113-6.10-02, rfc9113-6.10-04",
     "CONTINUATION came on another stream than that of the field block"},
    {"header_block", "", "inside", "OTHER", "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05, rfc9113-5.5-03",
     "another frame came inside a field block that its CONTINUATION has to complete"},
    {"message", "client", "waiting informational", "INFORMATIONAL_END", "rfc9113 8.1, rfc9113-8.1.1-03",
     "an informational response does not end a stream"},
    {"message", "client", "waiting informational", "DATA DATA_END", "rfc9113 8.1, rfc9113-8.1.1-03",
     "content came before the header section"},
    {"message", "", "content", "SECTION", "rfc9113-8.1-05",
     "A later HEADERS without END_STREAM makes the message malformed, interim responses aside."},
    {"message", "", "tunnel", "SECTION SECTION_END", "rfc9113-8.5-02",
     "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error."},
    {"message", "client", "tunnel", "PROMISE", "rfc9113-8.5-02",
     "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error."},
    {"settings_sync", "", "synced", "SETTINGS_ACK", "rfc9113 5.4.1, rfc9113-5.4-06",
     "an acknowledgement of nothing shows a peer that has lost count"},
    {"stream", "", "idle_local", "HEADERS", "rfc9113-5.1.1-01, rfc9113-5.1.1-03",
     "Clients open streams with odd identifiers, servers with even ones."},
    {"stream", "", "idle_local idle_remote", "DATA", "rfc9113-5.1-01",
     "content came on an idle stream; a stream error would send RST_STREAM there"},
    {"stream", "", "idle_local idle_remote", "PRIORITY_SIZE", "rfc9113-6.3-02, rfc9113-5.4.1-03",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a stream "
     "error would send RST_STREAM on an idle stream"},
    {"stream", "", "idle_local idle_remote", "RST_STREAM", "rfc9113-6.4-06",
     "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR."},
    {"stream", "", "idle_local idle_remote", "PUSH_PROMISE", "rfc9113-5.1-01, rfc9113-6.6-11",
     "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "client", "idle_local", "PROMISED", "rfc9113-6.6-13",
     "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR."},
    {"stream", "", "idle_local idle_remote", "WINDOW_UPDATE", "rfc9113-5.1-01",
     "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "client", "idle_remote", "HEADERS", "rfc9113-5.1-02",
     "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR."},
    {"stream", "client",
     "reserved_local reserved_remote open half_closed_local half_closed_remote closed_grace closed_strict "
     "closed_forgotten",
     "PROMISED", "rfc9113-6.6-13, rfc9113-5.1.1-02",
     "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR."},
    {"stream", "client", "reserved_remote", "DATA PUSH_PROMISE WINDOW_UPDATE WINDOW_OVERFLOW", "rfc9113-5.1-07",
     "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "client", "reserved_remote", "PRIORITY_SIZE", "rfc9113-6.3-02",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR."},
    {"stream", "", "open half_closed_local", "PRIORITY_SIZE", "rfc9113-6.3-02",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR."},
    {"stream", "", "open half_closed_local", "WINDOW_OVERFLOW", "rfc9113-6.9.1-04",
     "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was."},
    {"stream", "", "half_closed_remote", "HEADERS", "rfc9113-5.1-08, rfc9113-5.4.1-03",
     "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream error "
     "STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes on"},
    {"stream", "", "half_closed_remote", "DATA", "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03",
     "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised to a "
     "connection error: the peer could make us reset streams whose work goes on"},
    {"stream", "", "half_closed_remote", "PRIORITY_SIZE", "rfc9113-6.3-02, rfc9113-5.4.1-03",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer "
     "could make us reset streams whose work goes on"},
    {"stream", "client", "half_closed_remote", "PUSH_PROMISE", "rfc9113-6.6-11",
     "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "", "half_closed_remote", "WINDOW_OVERFLOW", "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
     "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised "
     "to a connection error: the peer could make us reset streams whose work goes on"},
    {"stream", "", "closed_strict", "HEADERS", "rfc9113-5.1-10",
     "A frame on a closed stream can be answered with the connection error STREAM_CLOSED."},
    {"stream", "", "closed_strict", "DATA", "rfc9113-5.1-10, rfc9113-6.1-06",
     "content came on a closed stream, which is not reset again"},
    {"stream", "", "closed_strict closed_forgotten", "PRIORITY_SIZE", "rfc9113-6.3-02, rfc9113-5.4.1-03",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a closed "
     "stream is not reset again"},
    {"stream", "client", "closed_strict closed_forgotten", "PUSH_PROMISE", "rfc9113-6.6-11",
     "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "", "closed_forgotten", "HEADERS", "rfc9113-5.1.1-03",
     "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike"},
    {"stream", "", "closed_forgotten", "DATA", "rfc9113-5.1-10, rfc9113-6.1-06",
     "content came on a closed stream, which is not reset again"},
    {"stream", "server", "reserved_local", "HEADERS DATA", "rfc9113-5.1-05",
     "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection with "
     "PROTOCOL_ERROR."},
    {"stream", "server", "reserved_local", "PRIORITY_SIZE", "rfc9113-6.3-02, rfc9113-5.4.1-03",
     "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the peer "
     "could make us reset our own promises"},
    {"stream", "server", "reserved_local", "WINDOW_OVERFLOW", "rfc9113-6.9.1-04, rfc9113-5.4.1-03",
     "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; raised "
     "to a connection error: the peer could make us reset our own promises"},
};

static int
holds(const char *words, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = words; (at = strstr(at, word)) != NULL; at += length)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

int
explained(const struct cell *cell, const char **cite, const char **why)
{
    int answers = 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i].machine, cell->machine_name) != 0 || (*rows[i].role && strcmp(rows[i].role, cell->role_name) != 0) ||
            !holds(rows[i].states, known_state(cell->state_name)) || !holds(rows[i].inputs, cell->input_name + strlen("recv.")))
            continue;
        *cite = rows[i].cite;
        *why = rows[i].why;
        answers++;
    }
    return answers;
}
