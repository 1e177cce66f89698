/* Credit for what we receive (RFC 9113 6.9): when WINDOW_UPDATE frames go out, and what they say. */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */
#define WINDOW_MAX UINT32_C(0x7fffffff)

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

static struct wire
post(uint32_t id)
{
    return frame_headers(id, block_post("/"), 0);
}

static enum sw_status
set_initial(struct endpoint *endpoint, uint32_t value)
{
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, value};
    return sw_conn_update_settings(endpoint->conn, &setting, 1);
}

/* What the WINDOW_UPDATE frames since forget() said, as "1+100 0+5": stream and increment. The reserved bit shows (RFC 9113 6.9).
 */
static char *
updates(struct endpoint *endpoint)
{
    static char said[200];
    size_t offset = 0, length = 0;
    said[0] = '\0';
    take_output(endpoint);
    for (struct seen_frame frame; (frame = frame_at(output(endpoint), &offset)).found;)
        if (frame.type == TYPE_WINDOW_UPDATE && length < sizeof said - 40)
            length += (size_t)snprintf(said + length, sizeof said - length, "%s%u+%lu", length ? " " : "", (unsigned)frame.id,
                                       (unsigned long)number_at(frame.payload));
    return said;
}

/* -- what the connection begins with */

static void
a_megabyte(sw_config *config)
{
    sw_config_set_connection_window(config, 1 << 20);
}

static void
an_octet_more(sw_config *config)
{
    sw_config_set_connection_window(config, INITIAL + 1);
}

/* RFC 9113 6.9.2: only WINDOW_UPDATE enlarges the connection's window. It goes out behind SETTINGS, not when there is something to
 * credit. */
TestWhole(flow_credit, connection_window_goes_out_behind_settings)
{
    static const struct {
        enum sw_role role;
        configure *how;
        uint32_t increment;
    } cases[] = {
        {SW_ROLE_SERVER, a_megabyte, (1 << 20) - INITIAL},
        {SW_ROLE_CLIENT, a_megabyte, (1 << 20) - INITIAL},
        {SW_ROLE_SERVER, an_octet_more, 1},
        {SW_ROLE_CLIENT, an_octet_more, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct endpoint *endpoint = new_endpoint(cases[i].role, cases[i].how);
        if (cases[i].role == SW_ROLE_CLIENT) /* a request that the program makes at once does not stand before it */
            send_headers(endpoint, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a");
        take_output(endpoint);
        size_t offset = cases[i].role == SW_ROLE_CLIENT ? 24 : 0;
        cr_assert(eq(uint, frame_at(output(endpoint), &offset).type, TYPE_SETTINGS));
        struct seen_frame update = frame_at(output(endpoint), &offset);
        cr_assert(eq(uint, update.type, TYPE_WINDOW_UPDATE));
        cr_assert(eq(u32, update.id, 0));
        cr_assert(eq(u32, number_at(update.payload), cases[i].increment));
        cr_assert(eq(i64, recv_window(endpoint, 0), INITIAL + (int64_t)cases[i].increment));
    }
    struct endpoint *plain = new_endpoint(SW_ROLE_CLIENT, NULL); /* and where there is nothing to say, nothing is said */
    cr_assert(eq(str, updates(plain), ""));
}

/* -- what the program grants */

/* RFC 9113 6.9.1: more window for the connection goes out with the next output, however little has been used of it. */
TestWhole(flow_credit, a_grant_to_the_connection_does_not_wait)
{
    struct endpoint *server = open_server();
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, 0));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 1), SW_STATUS_OK));
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, SW_WANTS_WRITE));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 99), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "0+100"));
    cr_assert(eq(i64, recv_window(server, 0), INITIAL + 100));
    cr_assert(eq(uint, sw_conn_wants(server->conn) & SW_WANTS_WRITE, 0));
    forget(server);
    feed(server, joined(post(1), frame_data(1, "12345", 0)));
    drain_events(server);
    cr_assert(eq(str, updates(server), "")); /* what is consumed waits as before */
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 1), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "0+6")); /* and goes along */
}

/* RFC 9113 6.9.1: what was granted counts for what may still be. */
TestWhole(flow_credit, grants_to_the_connection_add_up)
{
    struct endpoint *server = open_server();
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 1000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, WINDOW_MAX - INITIAL - 999), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, WINDOW_MAX - INITIAL - 1000), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "0+2147418112"));
}

/* RFC 9113 10.5: a peer that does not read gets no credit, the program's neither. It is not lost. */
TestWhole(flow_credit, a_grant_waits_for_full_output)
{
    struct endpoint *server = open_server();
    server->keep_output = 1;
    static const uint8_t junk[16384] = {0};
    while (sw_conn_send_frame(server->conn, 0xf5, 0, 0, junk, sizeof junk) == SW_STATUS_OK)
        continue;
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 7), SW_STATUS_OK));
    cr_assert(eq(i64, recv_window(server, 0), INITIAL));
    server->keep_output = 0;
    cr_assert(eq(str, updates(server), "0+7"));
}

/* RFC 9113 6.9.2: settings of ours that wait for an acknowledgement, and those behind them, count for what may be granted. */
TestWhole(flow_credit, grants_mind_settings_on_their_way)
{
    for (int held = 0; held < 2; held++) {
        struct endpoint *server = server_with_stream(1, 0);
        if (held)
            set_initial(server, INITIAL - 1); /* in flight: what follows is held until it is acknowledged */
        cr_assert(eq(int, set_initial(server, WINDOW_MAX - 10), SW_STATUS_OK));
        cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 11), SW_STATUS_FLOW_CONTROL));
        cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 10), SW_STATUS_OK));
        feed(server, frame_settings_ack());
        if (held)
            feed(server, frame_settings_ack());
        cr_assert(eq(i64, recv_window(server, 1), WINDOW_MAX));
    }
}

/* Two settings on their way, the larger of them first: it is in force for a while. */
TestWhole(flow_credit, grants_mind_settings_in_force_for_a_while)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, set_initial(server, WINDOW_MAX - 10), SW_STATUS_OK));
    cr_assert(eq(int, set_initial(server, 5), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 11), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 10), SW_STATUS_OK));
}

/* -- what is consumed */

static void
large_connection(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_connection_window(config, 1 << 20);
}

/* Credit that could wait while the window was large is all that the peer has when it has become small. */
TestFeed(flow_credit, credit_goes_out_when_the_window_is_used_up)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, large_connection);
    feed(server, joined(post(1), frame_data_of(1, filled(10000, 'x'), 0)));
    forget(server);
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 10000), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "")); /* 55,535 are left */
    feed(server, joined(frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16384, 'x'), 0)));
    cr_assert(eq(str, updates(server), ""));
    feed(server, frame_data_of(1, filled(INITIAL - 10000 - 2 * 16384 - 10001, 'x'), 0));
    cr_assert(eq(str, updates(server), "")); /* 10,001 are */
    feed(server, frame_data(1, "y", 0));
    cr_assert(eq(str, updates(server), "1+10000"));
}

/* RFC 9113 6.9.2: the same when SETTINGS make it small. */
TestFeed(flow_credit, credit_goes_out_when_settings_use_the_window_up)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, large_connection);
    feed(server, joined(post(1), frame_data_of(1, filled(1000, 'x'), 0)));
    sw_conn_acknowledge_data(server->conn, 1, 1000);
    set_initial(server, 2001);
    take_output(server);
    forget(server);
    feed(server, frame_settings_ack());
    cr_assert(eq(str, updates(server), "")); /* 1,001 are left */
    set_initial(server, 2000);
    feed(server, frame_settings_ack());
    cr_assert(eq(str, updates(server), "1+1000"));
}

/* RFC 9113 6.9: an increment has 31 bits. In a negative window credit and grant together may be more: then it takes two frames. */
TestWhole(flow_credit, an_increment_has_31_bits)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, post(1));
    set_initial(server, 0);
    for (int i = 0; i < 3; i++)
        feed(server, frame_data_of(1, filled(16384, 'x'), 0));
    feed(server, joined(frame_data_of(1, filled(16383, 'x'), 0), frame_settings_ack()));
    cr_assert(eq(i64, recv_window(server, 1), -INITIAL));
    forget(server);
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, INITIAL), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, WINDOW_MAX), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "0+65535 1+2147483647 1+65535"));
    cr_assert(eq(i64, recv_window(server, 1), WINDOW_MAX));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 1), SW_STATUS_FLOW_CONTROL));
}

/* A stream that the peer has ended, and one that is closed, get no credit (RFC 9113 5.1); the connection gets it all. */
TestWhole(flow_credit, ended_streams_get_none)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16384, 'x'), END_STREAM)));
    forget(server);
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 2 * 16384), SW_STATUS_OK));
    cr_assert(eq(str, updates(server), "0+32768"));
}

/* RFC 9113 6.9: content that is discarded counts all the same: what it takes is given back, but no more may come meanwhile. */
TestWhole(flow_credit, discarded_content_minds_the_connection_window)
{
    for (int more = 0; more < 2; more++) {
        struct endpoint *server = server_with_stream(1, 0);
        sw_conn_reset_stream(server->conn, 1, SW_ERROR_CANCEL);
        take_output(server);
        forget(server);
        server->keep_output = 1; /* the peer has not heard of the credit */
        for (int i = 0; i < 3; i++)
            feed(server, frame_data_of(1, filled(16384, 'x'), 0));
        feed(server, frame_data_of(1, filled((size_t)(16383 + more), 'x'), 0));
        server->keep_output = 0;
        cr_assert(eq(str, verdict(server), more ? "C:FLOW_CONTROL_ERROR" : "ok"));
    }
}

/* -- memory */

/* A WINDOW_UPDATE that finds no memory is written with a later output; no octet of window is lost. */
TestAllocations(flow_credit, survives_shortage_of_memory)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, large_connection);
    if (!server->conn)
        return;
    feed(server, joined(preface(), frame_settings_empty(), frame_settings_ack(), post(1)));
    sw_conn_trim(server->conn);
    if (server->status != SW_STATUS_OK)
        return;
    enum sw_status granted = sw_conn_credit_window(server->conn, 1, 5);
    if (granted == SW_STATUS_OK)
        granted = sw_conn_credit_window(server->conn, 0, 6);
    take_output(server);
    take_output(server);
    if (granted == SW_STATUS_OK) {
        cr_assert(eq(i64, recv_window(server, 1), INITIAL + 5));
        cr_assert(eq(i64, recv_window(server, 0), (1 << 20) + 6));
    }
}

/* The same where only a stream's is due. */
TestAllocations(flow_credit, of_a_stream_survives_shortage_of_memory)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, NULL);
    if (!server->conn)
        return;
    feed(server, joined(preface(), frame_settings_empty(), frame_settings_ack(), post(1)));
    sw_conn_trim(server->conn);
    if (server->status != SW_STATUS_OK || sw_conn_credit_window(server->conn, 1, 5) != SW_STATUS_OK)
        return;
    take_output(server);
    take_output(server);
    cr_assert(eq(i64, recv_window(server, 1), INITIAL + 5));
}

/* -- empty frames (RFC 9113 6.9.1) */

static void
windows_of_10(sw_config *config)
{
    by_hand(config);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 10);
}

/* A stream that has used its window, which then is `left`, 0 at the most; the connection's is not used up. */
static struct endpoint *
server_with_window(int64_t left)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, windows_of_10);
    feed(server, joined(post(1), frame_data(1, "1234567890", 0)));
    set_initial(server, (uint32_t)(left + 10));
    feed(server, frame_settings_ack());
    forget(server);
    cr_assert(eq(i64, recv_window(server, 1), left));
    return server;
}

/* RFC 9113 6.9.1: an empty DATA frame may be sent with no room in the window, which may be negative (6.9.2); an octet may not. */
TestFeed(flow_credit, empty_data_needs_no_window)
{
    for (int64_t left = -10; left <= 0; left += 5) {
        struct endpoint *server = server_with_window(left);
        feed(server, joined(frame_data(1, "", 0), frame_data(1, "", END_STREAM)));
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(eq(str, state_of(server, 1), "half_closed_remote"));
        cr_assert(eq(int, saw(server, "DATA 1 \"\" END"), 1));

        struct endpoint *other = server_with_window(left);
        feed(other, frame_data(1, "x", END_STREAM));
        cr_assert(eq(str, verdict(other), "S:FLOW_CONTROL_ERROR on 1"));

        struct endpoint *padding = server_with_window(left); /* 6.9.1: the Pad Length octet counts */
        feed(padding, frame_data_of(1, padded(text(""), 0), END_STREAM | PADDED));
        cr_assert(eq(str, verdict(padding), "S:FLOW_CONTROL_ERROR on 1"));
    }
}

/* Trailers and RST_STREAM are not flow-controlled (RFC 9113 6.9). */
TestFeed(flow_credit, ends_without_data_need_no_window)
{
    struct endpoint *server = server_with_window(-10);
    feed(server, frame_headers(1, block_trailers(), END_STREAM));
    cr_assert(eq(str, verdict(server), "ok"));
    struct endpoint *other = server_with_window(-10);
    feed(other, frame_rst_stream(1, CANCEL));
    cr_assert(eq(int, saw(other, "STREAM_CLOSED 1"), 1));
}

/* RFC 9113 6.9.1: the connection's window may be used up as well. */
TestWhole(flow_credit, empty_data_needs_no_connection_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), post(3)));
    for (int i = 0; i < 3; i++)
        feed(server, frame_data_of(1, filled(16384, 'x'), 0));
    feed(server, joined(frame_data_of(1, filled(16383, 'x'), 0), frame_data(3, "", END_STREAM), frame_data(1, "", END_STREAM)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(i64, recv_window(server, 0), 0));
    cr_assert(eq(str, state_of(server, 3), "half_closed_remote"));
}
