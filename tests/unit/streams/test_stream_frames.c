/*
 * Every frame in every state of a stream, both roles (RFC 9113 5.1, and 6.1 to 6.9 for the frames): a table typed from the RFC's
 * prose, with the choices that this library made where the RFC leaves one.
 */
#include "verdict.h"

/* -- streams in each state; `id` is the one that the frames are for */

static struct endpoint *
server_idle(void)
{
    return open_server();
}

static struct endpoint *
server_skipped(void) /* stream 5 was opened, so 3 is closed (RFC 9113 5.1.1) */
{
    return server_with_stream(5, 0);
}

static struct endpoint *
server_open(void)
{
    return server_with_stream(3, 0);
}

static struct endpoint *
server_half_closed_remote(void)
{
    return server_with_stream(3, END_STREAM);
}

static struct endpoint *
server_half_closed_local(void)
{
    struct endpoint *server = server_with_stream(3, 0);
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    return server;
}

static struct endpoint *
server_closed_by_both(void)
{
    struct endpoint *server = server_with_stream(3, END_STREAM);
    send_headers(server, 3, SW_SEND_END_STREAM, ":status", "200");
    drain_events(server);
    return server;
}

static struct endpoint *
server_reset_by_peer(void)
{
    struct endpoint *server = server_with_stream(3, 0);
    feed(server, frame_rst_stream(3, CANCEL));
    return server;
}

static struct endpoint *
server_reset_by_us(void)
{
    struct endpoint *server = server_with_stream(3, 0);
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    drain_events(server);
    return server;
}

static struct endpoint *
server_reset_by_us_after_the_peers_end(void)
{
    struct endpoint *server = server_with_stream(3, END_STREAM);
    sw_conn_reset_stream(server->conn, 3, SW_ERROR_CANCEL);
    drain_events(server);
    return server;
}

static const sw_field promise[] = {
    {.token = SW_TOKEN_PSEUDO_METHOD, .value = (const uint8_t *)"GET", .value_length = 3},
    {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
    {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
    {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
};

static struct endpoint *
server_reserved(void)
{
    struct endpoint *server = server_with_stream(1, END_STREAM);
    uint32_t promised = 0;
    sw_conn_push_promise(server->conn, 1, promise, 4, &promised);
    cr_assert(eq(u32, promised, 2));
    return server;
}

static struct endpoint *
server_pushing(void)
{
    struct endpoint *server = server_reserved();
    send_headers(server, 2, 0, ":status", "200");
    return server;
}

static struct endpoint *
client_idle(void)
{
    return open_endpoint(SW_ROLE_CLIENT, takes_push);
}

static struct endpoint *
client_open(void)
{
    return client_with_push(0);
}

static struct endpoint *
client_half_closed_local(void)
{
    return client_with_push(SW_SEND_END_STREAM);
}

static struct endpoint *
client_half_closed_remote(void)
{
    struct endpoint *client = client_with_push(0);
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    return client;
}

static struct endpoint *
client_closed_by_both(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_headers(1, block_ok(), END_STREAM));
    return client;
}

static struct endpoint *
client_reset_by_peer(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_rst_stream(1, CANCEL));
    return client;
}

static struct endpoint *
client_reset_by_us(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    drain_events(client);
    return client;
}

static struct endpoint *
client_reset_by_us_after_the_peers_end(void)
{
    struct endpoint *client = client_half_closed_remote();
    sw_conn_reset_stream(client->conn, 1, SW_ERROR_CANCEL);
    drain_events(client);
    return client;
}

static struct endpoint *
client_reserved(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, block_get("/pushed")));
    return client;
}

static struct endpoint *
client_pushed(void)
{
    struct endpoint *client = client_reserved();
    feed(client, frame_headers(2, block_ok(), 0));
    return client;
}

/* -- the table */

/* A cell: "." accepted or ignored; small: a stream error, capital: a connection error. */
static char *
verdict_of_letter(char letter, uint32_t id)
{
    static const char letters[] = "PCFLR";
    static const uint32_t codes[] = {PROTOCOL_ERROR, STREAM_CLOSED, FRAME_SIZE_ERROR, FLOW_CONTROL_ERROR, REFUSED_STREAM};
    char text[60];
    if (letter == '.')
        return named("ok", "");
    const char *capital = strchr(letters, letter);
    const char *found = capital ? capital : strchr(letters, letter - 'a' + 'A');
    if (capital)
        snprintf(text, sizeof text, "C:%s", code_name(codes[found - letters]));
    else
        snprintf(text, sizeof text, "S:%s on %u", code_name(codes[found - letters]), (unsigned)id);
    return named(text, "");
}

enum { COLUMNS = 11 };

struct row {
    const char *name;
    struct endpoint *(*make)(void);
    uint32_t id;
    const char *cells;
};
static struct row row;
static size_t column;
static enum sw_role role;

/* In the order of the columns. Field sections: what may come next in a message, so that only the stream's state can be at fault. */
static struct wire
frame_of_column(void)
{
    uint32_t id = row.id, other = id + 8;
    int idle = strncmp(row.name, "idle", 4) == 0 || strncmp(row.name, "skipped", 7) == 0;
    struct wire begin = role == SW_ROLE_SERVER ? block_get("/") : block_ok();
    int waiting = role == SW_ROLE_CLIENT && strcmp(row.name, "half-closed (remote)") != 0 && strcmp(row.name, "pushed") != 0;
    struct wire section = idle || waiting ? begin : block_trailers();
    switch (column) {
    case 0:
        return frame_headers(id, section, END_STREAM);
    case 1:
        return frame_data(id, "x", 0);
    case 2:
        return frame_data(id, "x", END_STREAM);
    case 3:
        return frame_priority(id, other, 15);
    case 4:
        return frame_priority(id, id, 15);
    case 5:
        return frame(TYPE_PRIORITY, 0, id, hex("00000000"));
    case 6:
        return frame_rst_stream(id, CANCEL);
    case 7:
        return frame_window_update(id, 1);
    case 8:
        return frame_window_update(id, 0);
    case 9:
        return frame_window_update(id, 0x7fffffff);
    default:
        return frame(0xb5, 0xff, id, text("?"));
    }
}

static void
one_cell(void)
{
    struct endpoint *endpoint = row.make();
    forget(endpoint);
    feed(endpoint, frame_of_column());

    static const char *const columns[COLUMNS] = {
        "HEADERS END_STREAM",
        "DATA",
        "DATA END_STREAM",
        "PRIORITY",
        "PRIORITY on itself",
        "PRIORITY of 4",
        "RST_STREAM",
        "WU 1",
        "WINDOW_UPDATE of 0",
        "WINDOW_UPDATE past 2^31-1",
        "unknown",
    };
    char *name = named(row.name, columns[column]);
    char *expected = verdict_of_letter(row.cells[column], row.id);
    cr_assert(eq(str, named(name, named(verdict(endpoint), "")), named(name, expected)));

    int alive = row.cells[column] < 'A' || row.cells[column] > 'Z';
    feed(endpoint, frame_ping("abcdefgh"));
    cr_assert(eq(int, saw(endpoint, "PING 0 abcdefgh"), alive));
}

static void
run_rows(const struct row *rows, size_t count, enum sw_role side)
{
    role = side;
    for (size_t i = 0; i < count; i++)
        for (column = 0; column < COLUMNS; column++) {
            row = rows[i];
            run_fed_every_way(one_cell);
        }
}

/*
 * Letters as in verdict_of_letter(): P PROTOCOL_ERROR, C STREAM_CLOSED, F FRAME_SIZE_ERROR, L FLOW_CONTROL_ERROR.
 * Columns: HEADERS with END_STREAM, DATA, DATA with END_STREAM, PRIORITY, PRIORITY on itself, PRIORITY of 4 octets, RST_STREAM,
 * WINDOW_UPDATE of 1, of 0, past 2^31-1, an unknown type.
 *
 * 5.1 idle: anything but HEADERS and PRIORITY is C:PROTOCOL_ERROR; an identifier of the other end's parity is too (5.1.1), and one
 * that was skipped for HEADERS. 5.1 half-closed (remote): STREAM_CLOSED, here a connection error (5.4.1 allows it), so that no peer
 * can make us reset what we work on; the same for what else would be a stream error after the peer's END_STREAM. 5.1 closed: frames
 * after END_STREAM or RST_STREAM are C:STREAM_CLOSED; after our own RST_STREAM they are discarded, unless the peer had ended its
 * side before. A stream that depends on itself is no error (5.3.2; only RFC 7540 had a rule). An increment of 0 is C:PROTOCOL_ERROR
 * (6.9, 5.4.1).
 */
Test(stream_frames, server)
{
    static const struct row rows[] = {
        {"idle", server_idle, 3, ".PP..FPPPP."},
        {"idle, ours", server_idle, 2, "PPP..FPPPP."},
        {"skipped", server_skipped, 3, "PCC..F..P.."},
        {"open", server_open, 3, ".....f..Pl."},
        {"half-closed (remote)", server_half_closed_remote, 3, "CCC..F..PL."},
        {"half-closed (local)", server_half_closed_local, 3, ".....f..Pl."},
        {"closed by both ends", server_closed_by_both, 3, "CCC..F..P.."},
        {"reset by the peer", server_reset_by_peer, 3, "CCC..F..P.."},
        {"reset by us", server_reset_by_us, 3, "........P.."},
        {"reset by us after the peer's end", server_reset_by_us_after_the_peers_end, 3, "CCC..F..P.."},
        {"reserved (local)", server_reserved, 2, "PPP..F..PL."},
        {"pushing, half-closed (remote)", server_pushing, 2, "CCC..F..PL."},
    };
    run_rows(rows, sizeof rows / sizeof rows[0], SW_ROLE_SERVER);
}

/* DATA before the header section of a response is malformed (8.1): S:PROTOCOL_ERROR, with END_STREAM too (8.1.1, 5.4.2). */
Test(stream_frames, client)
{
    static const struct row rows[] = {
        {"idle", client_idle, 2, "PPP..FPPPP."},
        {"idle, ours", client_idle, 1, "PPP..FPPPP."},
        {"open", client_open, 1, ".pp..f..Pl."},
        {"half-closed (local)", client_half_closed_local, 1, ".pp..f..Pl."},
        {"half-closed (remote)", client_half_closed_remote, 1, "CCC..F..PL."},
        {"closed by both ends", client_closed_by_both, 1, "CCC..F..P.."},
        {"reset by the peer", client_reset_by_peer, 1, "CCC..F..P.."},
        {"reset by us", client_reset_by_us, 1, "........P.."},
        {"reset by us after the peer's end", client_reset_by_us_after_the_peers_end, 1, "CCC..F..P.."},
        {"reserved (remote)", client_reserved, 2, ".PP..f.PPP."},
        {"pushed", client_pushed, 2, ".....f..Pl."},
    };
    run_rows(rows, sizeof rows / sizeof rows[0], SW_ROLE_CLIENT);
}
