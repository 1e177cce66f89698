/*
 * Two connections of ours back to back, driven by programs that do anything legal at random, over a transport that cuts anywhere:
 * no error, no octet lost or changed, every stream closed once at both ends, every window as the other end sees it. Seeded and
 * bounded.
 */
#include "pair.h"

static void
send_section(struct side *side, uint32_t id, struct message *message)
{
    sw_field fields[10];
    if (message->informational) {
        fields[0] = field_of(":status", "103");
        fields[1] = field_of("link", "</style>");
        if (sw_conn_send_headers(side->conn, id, fields, 2, 0) == SW_STATUS_OK)
            message->informational = 0;
        return;
    }
    int last = !message->length && !message->trailers && below(2);
    enum sw_status status =
        sw_conn_send_headers(side->conn, id, fields, fields_of(side, id, message, fields), last ? SW_SEND_END_STREAM : 0);
    if (status == SW_STATUS_OK)
        message->stage = last ? SENT : CONTENT;
    else if (status != SW_STATUS_OUTPUT_FULL && status != SW_STATUS_STREAM_LIMIT && status != SW_STATUS_STREAM_CLOSED)
        die(side, "a section was refused", status);
}

static void
send_content(struct side *side, uint32_t id, struct message *message)
{
    size_t left = message->length - message->done, taken = 0;
    size_t part = below(3) ? left : below((uint32_t)left + 1);
    int last = part == left && !message->trailers;
    sw_slice slice = {content_of(side, id) + message->done, part, NULL};
    enum sw_status status = sw_conn_send_data(side->conn, id, slice, last ? SW_SEND_END_STREAM : 0,
                                              message->by_reference ? give_back : NULL, side, &taken);
    if (status == SW_STATUS_STREAM_CLOSED) /* and the program has not been told yet */
        return;
    if (status != SW_STATUS_OK && status != SW_STATUS_OUTPUT_FULL)
        die(side, "content was refused", status);
    side->lent += message->by_reference && taken;
    message->done += taken;
    if (status == SW_STATUS_OK && taken == part && part == left)
        message->stage = last ? SENT : TRAILERS;
}

static void
send_something(struct side *side, uint32_t id)
{
    struct message *message = &side->sends[id];
    sw_field trailer = field_of("x-sum", "of the content");
    if (message->stage == SECTION)
        send_section(side, id, message);
    else if (message->stage == CONTENT)
        send_content(side, id, message);
    else if (message->stage == TRAILERS && sw_conn_send_headers(side->conn, id, &trailer, 1, SW_SEND_END_STREAM) == SW_STATUS_OK)
        message->stage = SENT;
}

/* -- receiving */

static size_t
announced_in(const sw_event *event)
{
    for (size_t i = 0; i < event->as.headers.count; i++) {
        const sw_field *field = &event->as.headers.fields[i];
        size_t length = 0;
        if (field->name_length != 8 || memcmp(field->name, "x-length", 8) != 0)
            continue;
        for (uint32_t k = 0; k < field->value_length; k++)
            length = 10 * length + (size_t)(field->value[k] - '0');
        return length;
    }
    return SIZE_MAX;
}

static void
end_arrives(struct side *side, uint32_t id)
{
    if (side->ended[id]++)
        die(side, "END_STREAM twice", id);
    if (side->received[id] != side->peer->sends[id].length)
        die(side, "content is not complete", id);
}

static void
heed(struct side *side, const sw_event *event)
{
    uint32_t id = event->stream_id;
    if (id >= STREAMS)
        die(side, "a stream nobody opened", id);
    switch ((int)event->kind) {
    case SW_EVENT_HEADERS:
        if (event->as.headers.section == SW_SECTION_REQUEST)
            plan(side, id, 0);
        if (event->as.headers.section <= SW_SECTION_RESPONSE) {
            side->section[id]++;
            side->shown[id] = 1;
            if (announced_in(event) != side->peer->sends[id].length)
                die(side, "fields have changed", id);
        }
        break;
    case SW_EVENT_PUSH_PROMISE:
        side->shown[event->as.headers.promised_id] = 1;
        break;
    case SW_EVENT_DATA:
        if (memcmp(event->as.data.octets ? event->as.data.octets : pool, content_of(side->peer, id) + side->received[id],
                   event->as.data.octets ? event->as.data.length : 0) != 0)
            die(side, "content has changed", id);
        side->received[id] += event->as.data.length;
        side->unread[id] += event->as.data.credit;
        break;
    case SW_EVENT_STREAM_RESET:
        side->reset[id] = 1;
        break;
    case SW_EVENT_STREAM_CLOSED:
        if (side->closed[id]++)
            die(side, "STREAM_CLOSED twice", id);
        if (event->as.closed.by != SW_CLOSED_BY_END_STREAM)
            side->reset[id] = 1;
        side->sends[id].stage = SENT;
        side->unread[id] = 0;
        break;
    }
    if ((event->kind == SW_EVENT_HEADERS || event->kind == SW_EVENT_DATA) && event->flags & SW_EVENT_FLAG_END_STREAM)
        end_arrives(side, id);
}

/* Octets from the wire, in a piece of its own memory. */
static void
deliver(struct side *to, size_t most)
{
    struct side *from = to->peer;
    size_t length = from->written - from->delivered;
    if (length > most)
        length = most;
    sw_octets in = {from->wire + from->delivered, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(to->conn, &in, &event)) == SW_STATUS_EVENT)
        heed(to, event);
    if (status != SW_STATUS_OK)
        die(to, "the connection ended", status);
    from->delivered += length;
}

/* Output goes onto the wire, by either way of taking it. */
static void
transmit(struct side *side, size_t most)
{
    if (side->delivered == side->written)
        side->delivered = side->written = 0;
    if (most > WIRE - side->written)
        most = WIRE - side->written;
    if (below(2)) {
        side->written += sw_conn_read(side->conn, side->wire + side->written, most);
        return;
    }
    sw_slice slices[3];
    size_t count = sw_conn_output(side->conn, slices, 3, most), sent = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(side->wire + side->written + sent, slices[i].octets, slices[i].length);
        sent += slices[i].length;
    }
    if (sent > 1 && below(3) == 0)
        sent = 1 + below((uint32_t)sent - 1); /* the transport takes less than it was shown */
    side->written += sent;
    sw_conn_sent(side->conn, sent);
}

/* -- what the programs do */

static void
open_stream(struct side *client)
{
    uint32_t id = sw_conn_next_stream_id(client->conn);
    if (id + 2 >= STREAMS || !sw_conn_streams_available(client->conn))
        return;
    plan(client, id, 0);
    send_section(client, id, &client->sends[id]);
    if (client->sends[id].stage == SECTION)
        client->sends[id].stage = NOTHING; /* no room: another time */
    else
        client->shown[id] = 1;
}

static void
promise(struct side *server, uint32_t id)
{
    sw_field fields[4] = {field_of(":method", "GET"), field_of(":scheme", "https"), field_of(":path", "/pushed"),
                          field_of(":authority", "a")};
    uint32_t promised;
    if (sw_conn_next_stream_id(server->conn) + 2 < STREAMS &&
        sw_conn_push_promise(server->conn, id, fields, 4, &promised) == SW_STATUS_OK) {
        server->shown[promised] = 1;
        plan(server, promised, 0);
    }
}

static void
acknowledge(struct side *side)
{
    for (uint32_t id = 1; side->manual && id < STREAMS; id++) {
        if (!side->unread[id])
            continue;
        size_t octets = 1 + below((uint32_t)side->unread[id]);
        enum sw_status status = sw_conn_acknowledge_data(side->conn, id, octets);
        if (status != SW_STATUS_OK && status != SW_STATUS_STREAM_CLOSED)
            die(side, "content was not acknowledged", status);
        side->unread[id] -= octets;
    }
}

static void
act(struct side *side)
{
    uint32_t id = 1 + below(STREAMS - 1);
    sw_setting settings[2] = {{SW_SETTINGS_INITIAL_WINDOW_SIZE, 50 + below(60000)},
                              {SW_SETTINGS_MAX_FRAME_SIZE, 16384 + below(20000)}};
    switch (below(40)) {
    case 0:
        sw_conn_update_settings(side->conn, settings, 1 + below(2));
        break;
    case 1:
        sw_conn_ping(side->conn, (const uint8_t *)"12345678");
        break;
    case 2:
        if (sw_conn_reset_stream(side->conn, id, SW_ERROR_CANCEL) == SW_STATUS_OK)
            side->reset[id] = 1;
        break;
    case 3:
        sw_conn_credit_window(side->conn, below(2) ? id : 0, 1 + below(1000));
        break;
    case 4:
        sw_conn_send_frame(side->conn, 0xee, 0, id, pool, below(50));
        break;
    case 5:
        if (!side->client)
            promise(side, id | 1);
        break;
    case 6:
    case 7:
        if (side->client)
            open_stream(side);
        break;
    default:
        if (side->sends[id].stage != NOTHING)
            send_something(side, id);
        break;
    }
    if (below(4) == 0)
        acknowledge(side);
}

/* Until both are silent: everything is sent, delivered and acknowledged. */
static void
settle(struct side *one, struct side *other)
{
    for (int silent = 0, turns = 0; silent < 3; turns++) {
        struct side *side = turns % 2 ? one : other;
        size_t before = side->written - side->delivered;
        for (uint32_t id = 1; id < STREAMS; id++)
            send_something(side, id);
        acknowledge(side);
        transmit(side, WIRE);
        size_t moved = side->written - side->delivered;
        deliver(side->peer, WIRE);
        deliver(side, 0);
        int waits = 0;
        for (uint32_t id = 1; id < STREAMS; id++)
            waits |= side->sends[id].stage != NOTHING && side->sends[id].stage != SENT;
        silent = moved || before || waits || (sw_conn_wants(side->conn) & SW_WANTS_WRITE) ? 0 : silent + 1;
        if (turns > 20000)
            die(side, "no end comes", turns);
    }
}

static void
check(const struct side *side)
{
    for (uint32_t id = 1; id < STREAMS; id++) {
        if (side->closed[id] != side->shown[id])
            die(side, "a stream that was shown was not closed, or the other way round", id);
        if (side->shown[id] && !side->reset[id] && !side->peer->reset[id] && (id % 2 || side->client) && !side->ended[id])
            die(side, "a message did not arrive", id);
    }
    sw_statistics figures;
    sw_conn_statistics(side->conn, &figures);
    cr_assert(eq(uint, figures.streams_open, 0));
    cr_assert(eq(uint, figures.streams_held, 0));
    cr_assert(eq(sz, figures.output_held, 0));
    cr_assert(eq(i64, sw_conn_send_window(side->conn, 0), sw_conn_recv_window(side->peer->conn, 0)));
    cr_assert(ge(i64, sw_conn_recv_window(side->conn, 0), 65535 / 2)); /* nothing was lost on the way */
}

/* -- one run */

static void
make(struct side *side, enum sw_role role, struct side *peer)
{
    uint8_t *wire = side->wire;
    *side = (struct side){.peer = peer, .client = role == SW_ROLE_CLIENT, .manual = (int)below(2), .wire = wire};
    sw_config *config = sw_config_new(role, NULL);
    if (side->client)
        sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, below(2));
    sw_config_set_setting(config, SW_SETTINGS_MAX_CONCURRENT_STREAMS, 1 + below(30));
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, below(2) ? 65535 : 50 + below(40000));
    sw_config_set_setting(config, SW_SETTINGS_HEADER_TABLE_SIZE, below(2) ? 4096 : below(5000));
    sw_config_set_manual_credit(config, side->manual);
    sw_config_set_limit(config, SW_LIMIT_WINDOW_UPDATES, 1000000);  /* small windows make many updates */
    sw_config_set_limit(config, SW_LIMIT_DATA_OVERHEAD, 100000000); /* and many short frames */
    sw_config_set_limit(config, SW_LIMIT_GLITCHES, 1000000);
    cr_assert(eq(int, sw_conn_new(config, &side->conn), SW_STATUS_OK));
    sw_config_free(config);
}

static void
run_pair(void)
{
    static uint8_t wires[2][WIRE];
    static struct side client, server;
    client.wire = wires[0];
    server.wire = wires[1];
    make(&client, SW_ROLE_CLIENT, &server);
    make(&server, SW_ROLE_SERVER, &client);
    for (int round = 0; round < ROUNDS; round++) {
        struct side *side = below(2) ? &client : &server;
        for (uint32_t i = below(12); i > 0; i--)
            act(side);
        if (below(4))
            transmit(side, below(4) ? 1 + below(30000) : 1 + below(20));
        if (below(4))
            deliver(side, below(4) ? below(30000) : below(20));
    }
    settle(&client, &server);
    check(&client);
    check(&server);
    sw_conn_free(client.conn);
    sw_conn_free(server.conn);
    cr_assert(eq(uint, client.returned, client.lent));
    cr_assert(eq(uint, server.returned, server.lent));
}

Test(pair, anything_legal_at_random)
{
    random_state = 1;
    for (size_t i = 0; i < sizeof pool; i++)
        pool[i] = (uint8_t)below(256);
    for (seed = 1; seed <= 150; seed++) {
        random_state = seed * 2654435761u;
        run_pair();
    }
}
