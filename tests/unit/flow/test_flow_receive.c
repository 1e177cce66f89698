/* Flow control of what we receive (RFC 9113 5.2, 6.9): debits, credits, and that no octet of any window is ever lost. */
#include "verdict.h"

enum { INITIAL = 65535 }; /* RFC 9113 6.9.2 */

static void
by_hand(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
}

/* What WINDOW_UPDATE frames gave the peer since forget(). */
static int64_t
granted(struct endpoint *endpoint, uint32_t id)
{
    int64_t sum = 0;
    size_t offset = 0;
    take_output(endpoint);
    for (struct seen_frame frame; (frame = frame_at(output(endpoint), &offset)).found;)
        if (frame.type == TYPE_WINDOW_UPDATE && frame.id == id)
            sum += number_at(frame.payload);
    return sum;
}

static enum sw_status
change_window(struct endpoint *endpoint, uint32_t octets)
{
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, octets};
    enum sw_status status = sw_conn_update_settings(endpoint->conn, &setting, 1);
    take_output(endpoint);
    return status;
}

static struct wire
post(uint32_t id)
{
    return frame_headers(id, block_post("/"), 0);
}

/* RFC 9113 6.9.1: the whole payload of DATA counts, padding and its length octet included. */
TestFeed(flow_receive, the_whole_payload_counts)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), post(3)));
    cr_assert(eq(i64, recv_window(server, 0), INITIAL));
    cr_assert(eq(i64, recv_window(server, 1), INITIAL));
    feed(server, joined(frame_data(1, "12345", 0), frame_data_of(3, padded(text("abc"), 10), PADDED), frame_data(3, "", 0)));
    cr_assert(eq(i64, recv_window(server, 0), INITIAL - 5 - 14));
    cr_assert(eq(i64, recv_window(server, 1), INITIAL - 5));
    cr_assert(eq(i64, recv_window(server, 3), INITIAL - 14));
}

/* RFC 9113 6.9.1: exactly the window may be used; an octet more is FLOW_CONTROL_ERROR, of the connection where its window is
 * passed. */
TestWhole(flow_receive, connection_window_to_the_octet)
{
    for (int more = 0; more < 2; more++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
        feed(server, joined(post(1), post(3)));
        for (int i = 0; i < 3; i++)
            feed(server, frame_data_of(1, filled(16384, 'x'), 0));
        feed(server, frame_data_of(3, filled((size_t)(16383 + more), 'x'), 0));
        cr_assert(eq(str, verdict(server), more ? "C:FLOW_CONTROL_ERROR" : "ok"));
        if (more == 0) {
            feed(server, joined(frame_data(1, "", 0), frame_data(3, "", END_STREAM))); /* 6.9.1: an empty frame needs no window */
            cr_assert(eq(str, verdict(server), "ok"));
            cr_assert(eq(i64, recv_window(server, 0), 0));
        }
    }
}

static void
small_streams(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 10);
}

/* RFC 9113 6.9.1, 6.9.2: a stream's window is what we advertised; passing it is a stream error of type FLOW_CONTROL_ERROR. */
TestFeed(flow_receive, stream_window_to_the_octet)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_streams);
    feed(server, joined(post(1), frame_data(1, "1234567890", 0), frame_data(1, "", 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_data(1, "1", 0));
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
    cr_assert(eq(int, saw(server, "DATA 1 \"1234567890\"\n"), 1));
    cr_assert(eq(int, saw(server, "STREAM_CLOSED 1 error 3 by an error"), 1));
}

/*
 * RFC 9113 6.9.3: streams that were open when a lower INITIAL_WINDOW_SIZE was acknowledged go on with what they had, to the octet: the
 * acknowledgement may stand before content that the peer had begun to write. Later streams are held to the new value.
 */
TestWhole(flow_receive, open_streams_are_spared_a_lower_window)
{
    for (int more = 0; more < 2; more++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
        feed(server, joined(post(1), frame_data_of(1, filled(16384, 'x'), 0)));
        cr_assert(eq(int, change_window(server, 500), SW_STATUS_OK));
        feed(server, frame_settings_ack());
        cr_assert(eq(i64, recv_window(server, 1), 500 - 16384));
        for (int i = 0; i < 2; i++)
            feed(server, frame_data_of(1, filled(16384, 'x'), 0));
        feed(server, frame_data_of(1, filled(INITIAL - 3 * 16384 - 501, 'x'), 0));
        cr_assert(eq(int, change_window(server, 400), SW_STATUS_OK));
        feed(server, joined(frame_settings_ack(), post(3), frame_data_of(3, filled((size_t)(400 + more), 'x'), 0)));
        cr_assert(eq(str, verdict(server), more ? "S:FLOW_CONTROL_ERROR on 3" : "ok"));
        if (more == 0) {
            feed(server, frame_data_of(1, filled(101, 'x'), END_STREAM));
            cr_assert(eq(str, verdict(server), "ok"));
        }
    }
}

/* They are held to what they had: an octet more is FLOW_CONTROL_ERROR. Credit is returned, though their window is negative. */
TestWhole(flow_receive, spared_streams_end_at_their_first_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    sw_conn_credit_window(server->conn, 0, 100000);
    feed(server, post(1));
    cr_assert(eq(int, change_window(server, 500), SW_STATUS_OK));
    feed(server, frame_settings_ack());
    for (int i = 0; i < 4; i++)
        feed(server, frame_data_of(1, filled((size_t)(i < 3 ? 16384 : 16383), 'x'), 0));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 1000), SW_STATUS_OK));
    cr_assert(eq(i64, granted(server, 1), 1000));
    feed(server, frame_data_of(1, filled(1001, 'x'), 0));
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
}

/* By default content is credited when the next event is asked for; the peer never runs dry. */
TestWhole(flow_receive, content_is_credited_by_itself)
{
    struct endpoint *server = open_server();
    feed(server, post(1));
    int64_t received = 0;
    for (int i = 0; i < 200; i++, received += 16384) {
        cr_assert(ge(i64, INITIAL - received + granted(server, 0), 16384)); /* what the peer may send, by what it was told */
        cr_assert(ge(i64, INITIAL - received + granted(server, 1), 16384));
        feed(server, frame_data_of(1, filled(16384, 'x'), 0));
        cr_assert(eq(str, verdict(server), "ok"));
        cr_assert(eq(i64, recv_window(server, 0), INITIAL - received - 16384 + granted(server, 0)));
        cr_assert(eq(i64, recv_window(server, 1), INITIAL - received - 16384 + granted(server, 1)));
    }
    cr_assert(le(sz, sent_frames(server, TYPE_WINDOW_UPDATE), 300)); /* not one for each frame and window */
}

/* Manual credit: nothing is given back until the program says so, and then what it says. */
TestWhole(flow_receive, manual_credit)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16384, 'x'), 0)));
    feed(server, joined(frame_data_of(1, filled(16384, 'x'), 0), frame_data_of(1, filled(16383, 'x'), 0)));
    cr_assert(eq(i64, granted(server, 0) + granted(server, 1), 0));
    cr_assert(eq(i64, recv_window(server, 1), 0));

    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, INITIAL + 1), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 40000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, INITIAL - 40000 + 1), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(i64, granted(server, 0), 40000));
    cr_assert(eq(i64, granted(server, 1), 40000));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, INITIAL - 40000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 1), SW_STATUS_FLOW_CONTROL));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 3, 1), SW_STATUS_NO_STREAM));
}

/* Padding is the library's to credit, whoever credits content. */
TestWhole(flow_receive, padding_is_credited_by_the_library)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, post(1));
    for (int i = 0; i < 5000; i++) { /* twenty windows of padding */
        feed(server, frame_data_of(1, padded(text("x"), 254), PADDED));
        cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 1), SW_STATUS_OK));
    }
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(ge(i64, recv_window(server, 0), INITIAL / 2 - 256));
    cr_assert(ge(i64, recv_window(server, 1), INITIAL / 2 - 256));
}

/* -- RFC 9113 6.9: DATA that nobody sees is counted in the connection's window all the same, and given back */

static void
patient(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_limit(config, SW_LIMIT_GLITCHES, 1000000);
    sw_config_set_limit(config, SW_LIMIT_RESETS, 1000000);
    sw_config_set_limit(config, SW_LIMIT_DATA_OVERHEAD, 1000000000);
}

enum discard {
    AFTER_OUR_RESET,
    AFTER_A_STREAM_ERROR,
    BEYOND_THE_CONTENT_LENGTH,
    PEER_RESETS_WITH_CONTENT_UNREAD,
    WE_RESET_WITH_CONTENT_UNREAD,
    ENDS_WITH_CONTENT_UNREAD,
    BEYOND_THE_STREAMS_WINDOW,
    DISCARDS
};

static struct wire
content(uint32_t id, unsigned flags)
{
    return frame_data_of(id, padded(filled(8000, 'x'), 99), flags | PADDED);
}

static void
discard(struct endpoint *server, uint32_t id, enum discard how)
{
    switch (how) {
    case AFTER_OUR_RESET:
        feed(server, post(id));
        sw_conn_reset_stream(server->conn, id, SW_ERROR_CANCEL);
        feed(server, joined(content(id, 0), content(id, END_STREAM)));
        break;
    case AFTER_A_STREAM_ERROR:
        feed(server, joined(post(id), frame_headers(id, block("a", "b"), 0), content(id, 0), content(id, 0)));
        break;
    case BEYOND_THE_CONTENT_LENGTH:
        feed(server, joined(frame_headers(id, joined(block_post("/"), block("content-length", "9000")), 0), content(id, 0),
                            content(id, 0)));
        break;
    case PEER_RESETS_WITH_CONTENT_UNREAD:
        feed(server, joined(post(id), content(id, 0), content(id, 0), frame_rst_stream(id, CANCEL)));
        break;
    case WE_RESET_WITH_CONTENT_UNREAD:
        feed(server, joined(post(id), content(id, 0), content(id, 0)));
        sw_conn_reset_stream(server->conn, id, SW_ERROR_CANCEL);
        break;
    case ENDS_WITH_CONTENT_UNREAD:
        feed(server, joined(post(id), content(id, 0), content(id, END_STREAM)));
        send_headers(server, id, SW_SEND_END_STREAM, ":status", "200");
        break;
    case BEYOND_THE_STREAMS_WINDOW:
        feed(server, joined(post(id), content(id, 0), content(id, 0), content(id, 0)));
        break;
    case DISCARDS:
        break;
    }
    drain_events(server);
}

static void
windows_of_16400(sw_config *config)
{
    patient(config);
    sw_config_set_setting(config, SW_SETTINGS_INITIAL_WINDOW_SIZE, 16400);
}

TestWhole(flow_receive, discarded_content_is_given_back)
{
    for (int how = 0; how < DISCARDS; how++) {
        struct endpoint *server = open_endpoint(SW_ROLE_SERVER, windows_of_16400);
        int64_t received = 0;
        for (uint32_t id = 1; id < 200; id += 2, received += how == BEYOND_THE_STREAMS_WINDOW ? 3 * 8100 : 2 * 8100) {
            discard(server, id, (enum discard)how);
            if (server->status != SW_STATUS_OK)
                cr_fatal("case %d: the connection ended at stream %u: %s", how, (unsigned)id, verdict(server));
        }
        cr_assert(eq(sz, streams_open(server), 0));
        cr_assert(ge(i64, recv_window(server, 0), INITIAL / 2)); /* nothing was lost, a credit may still be to come */
        cr_assert(eq(i64, recv_window(server, 0), INITIAL - received + granted(server, 0)));
    }
}

/* RFC 9113 6.9: DATA on a stream above the last one that our GOAWAY names is discarded and given back. */
TestWhole(flow_receive, content_after_our_goaway_is_given_back)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, patient);
    sw_conn_goaway(server->conn, SW_ERROR_NO_ERROR, NULL, 0);
    feed(server, post(1));
    for (int i = 0; i < 40; i++)
        feed(server, frame_data_of(1, filled(16384, 'x'), 0));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(ge(i64, recv_window(server, 0), INITIAL / 2));
    cr_assert(eq(int, saw(server, "DATA"), 0));
}

/* -- our INITIAL_WINDOW_SIZE changes (RFC 9113 6.9.2): on the acknowledgement, and for open streams too */

static enum sw_status
set_initial(struct endpoint *endpoint, uint32_t value)
{
    const sw_setting setting = {SW_SETTINGS_INITIAL_WINDOW_SIZE, value};
    return sw_conn_update_settings(endpoint->conn, &setting, 1);
}

TestFeed(flow_receive, initial_window_of_ours_changes)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), frame_data(1, "12345678", 0)));
    set_initial(server, 10);
    feed(server, frame_data(1, "9", 0)); /* sent before the peer knew */
    cr_assert(eq(i64, recv_window(server, 1), INITIAL - 9));
    feed(server, frame_settings_ack());
    cr_assert(eq(i64, recv_window(server, 1), 1));
    cr_assert(eq(i64, recv_window(server, 0), INITIAL - 9)); /* the connection's is not touched */

    set_initial(server, 5);
    feed(server, frame_settings_ack());
    cr_assert(eq(i64, recv_window(server, 1), -4)); /* 6.9.2: negative is legal */
    cr_assert(eq(str, verdict(server), "ok"));
    set_initial(server, 12);
    feed(server, joined(frame_settings_ack(), frame_data(1, "abc", 0)));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(i64, recv_window(server, 1), 0));
}

/* RFC 9113 6.9.2: credit that could wait is due when the window has fallen: else the peer would wait for it, and we for content. */
TestFeed(flow_receive, credit_is_not_stuck_by_a_smaller_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, by_hand);
    feed(server, joined(post(1), frame_data_of(1, filled(2000, 'x'), 0)));
    cr_assert(eq(int, sw_conn_acknowledge_data(server->conn, 1, 2000), SW_STATUS_OK));
    cr_assert(eq(i64, granted(server, 1), 0)); /* little, compared with what is left */
    set_initial(server, 1000);
    feed(server, frame_settings_ack());
    cr_assert(eq(i64, granted(server, 1), 2000));
    cr_assert(eq(i64, recv_window(server, 1), 1000));
}

/* RFC 9113 6.9.2: new streams begin with what is in force. */
TestFeed(flow_receive, new_streams_have_the_new_window)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_streams);
    feed(server, post(1));
    cr_assert(eq(i64, recv_window(server, 1), 10));
    set_initial(server, 0x7fffffff);
    feed(server, joined(frame_settings_ack(), post(3)));
    cr_assert(eq(i64, recv_window(server, 3), 0x7fffffff));
    cr_assert(eq(i64, recv_window(server, 1), 0x7fffffff));
}

/* -- more than is credited */

TestFeed(flow_receive, window_of_a_stream_is_enlarged)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, small_streams);
    feed(server, post(1));
    forget(server);
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 5), SW_STATUS_OK));
    cr_assert(eq(i64, granted(server, 1), 5));
    feed(server, frame_data(1, "123456789012345", 0));
    cr_assert(eq(str, verdict(server), "ok"));
    feed(server, frame_data(1, "6", 0));
    cr_assert(eq(str, verdict(server), "S:FLOW_CONTROL_ERROR on 1"));
}

static void
a_megabyte(sw_config *config)
{
    sw_config_set_connection_window(config, 1 << 20);
}

/* RFC 9113 6.9.2: SETTINGS cannot change the connection's window, WINDOW_UPDATE does. */
TestWhole(flow_receive, connection_window_as_configured)
{
    struct endpoint *server = new_endpoint(SW_ROLE_SERVER, a_megabyte);
    cr_assert(eq(i64, granted(server, 0), (1 << 20) - INITIAL));
    cr_assert(eq(i64, recv_window(server, 0), 1 << 20));
}

/* RFC 9113 6.9.1: no window is enlarged past 2^31-1. */
TestWhole(flow_receive, windows_have_a_top)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 0), SW_STATUS_INVALID_ARGUMENT)); /* 6.9 */
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 0, 0), SW_STATUS_INVALID_ARGUMENT));
    for (uint32_t id = 0; id < 2; id++) {
        cr_assert(eq(int, sw_conn_credit_window(server->conn, id, 0x7fffffff - INITIAL + 1), SW_STATUS_FLOW_CONTROL));
        cr_assert(eq(int, sw_conn_credit_window(server->conn, id, 0xffffffff), SW_STATUS_FLOW_CONTROL));
        cr_assert(eq(i64, granted(server, id), 0));
        cr_assert(eq(int, sw_conn_credit_window(server->conn, id, 0x7fffffff - INITIAL), SW_STATUS_OK));
        cr_assert(eq(i64, granted(server, id), 0x7fffffff - INITIAL));
        cr_assert(eq(i64, recv_window(server, id), 0x7fffffff));
        cr_assert(eq(int, sw_conn_credit_window(server->conn, id, 1), SW_STATUS_FLOW_CONTROL));
    }
}

/* RFC 9113 6.9.2: nor by a setting: a change that takes an enlarged window past the top would be an error at the peer. */
TestFeed(flow_receive, settings_and_enlarged_windows)
{
    struct endpoint *server = server_with_stream(1, 0);
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 1000), SW_STATUS_OK));
    take_output(server);
    forget(server);
    cr_assert(eq(int, set_initial(server, 0x7fffffff - 999), SW_STATUS_FLOW_CONTROL));
    take_output(server);
    cr_assert(eq(sz, output(server).length, 0));
    cr_assert(eq(int, set_initial(server, 0x7fffffff - 1000), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_credit_window(server->conn, 1, 1), SW_STATUS_FLOW_CONTROL)); /* it is on its way to the peer */
    feed(server, frame_settings_ack());
    cr_assert(eq(i64, recv_window(server, 1), 0x7fffffff));
    feed(server, frame_rst_stream(1, CANCEL));
    cr_assert(eq(int, set_initial(server, 0x7fffffff), SW_STATUS_OK)); /* closed streams have no window */
}
