/* Generated from spec/frames.yaml and spec/events.yaml. Do not edit: change those files and run `make generate`. */
/* What becomes of frames that are complete. Included by runtime/receive/control.c alone, which has the handlers. */

static bool
take_priority(sw_conn *conn, const uint8_t *payload)
{
    const uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_PRIORITY;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, conn->frame.stream_id, slot);
    if (cell->verdict == SW_VERDICT_STREAM_ERROR)
        return false;
    if (sw_conn_dead(conn))
        return false;
    sw_event_from_priority(&conn->event, &conn->frame, payload);
    set_user(conn);
    return true;
}

static bool
take_rst_stream(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_rst_stream frame;
    sw_frame_rst_stream_read(payload, &frame);
    const uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_RST_STREAM;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, conn->frame.stream_id, slot);
    if (sw_conn_dead(conn))
        return false;
    return handle_rst_stream(conn, &frame, slot, cell);
}

static bool
take_settings(sw_conn *conn, const uint8_t *payload)
{

    return conn->frame.flags & SW_FLAG_ACK ? handle_settings_ack(conn, payload) : handle_settings(conn, payload);
}

static bool
take_ping(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_ping frame;
    sw_frame_ping_read(payload, &frame);
    const bool goes_on = conn->frame.flags & SW_FLAG_ACK ? handle_ping_ack(conn, &frame) : handle_ping(conn, &frame);
    if (!goes_on)
        return false;
    sw_event_from_ping(&conn->event, &conn->frame, payload);
    return true;
}

static bool
take_goaway(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_goaway frame;
    sw_frame_goaway_read(payload, &frame);
    if (sw_guard_above_last(conn, frame.last_stream_id) && !raise_connection(conn, SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED))
        return false;
    if (!handle_goaway(conn, &frame))
        return false;
    sw_event_from_goaway(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    return true;
}

static SW_NOINLINE bool
take_window_update_of_stream(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_window_update frame;
    sw_frame_window_update_read(payload, &frame);
    const uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_WINDOW_UPDATE;
    if (sw_guard_window_overflow(conn, slot, frame.increment))
        input = SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, conn->frame.stream_id, slot);
    if (sw_conn_dead(conn))
        return false;
    return handle_window_update(conn, &frame, slot, cell);
}

static bool
take_window_update(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_window_update frame;
    sw_frame_window_update_read(payload, &frame);
    enum sw_check check = sw_frame_window_update_check(&frame, conn->frame.flags, conn->frame.stream_id);
    if (check != SW_CHECK_NONE) {
        sw_recv_fault(conn, check); /* what it ignores is the frame */
        return false;
    }
    if (conn->frame.stream_id)
        return take_window_update_of_stream(conn, payload);
    return handle_window_update(conn, &frame, SW_SLOT_NONE, NULL);
}

static SW_NOINLINE bool
take_altsvc_of_stream(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_altsvc frame;
    struct sw_cursor cursor = {payload, payload + (conn->frame.length - conn->remaining), conn->frame.length};
    if (!sw_frame_altsvc_read(&cursor, &frame)) {
        sw_recv_fault(conn, SW_CHECK_FRAME_ALTSVC_LENGTH);
        return false;
    }
    const uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_ALTSVC;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, conn->frame.stream_id, slot);
    if (cell->verdict != SW_VERDICT_GO)
        return false;
    if (sw_conn_dead(conn))
        return false;
    if (!sw_event_from_altsvc(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining)) {
        sw_recv_fault(conn, SW_CHECK_FRAME_ALTSVC_LENGTH);
        return false;
    }
    set_user(conn);
    return true;
}

static bool
take_altsvc(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_altsvc frame;
    struct sw_cursor cursor = {payload, payload + (conn->frame.length - conn->remaining), conn->frame.length};
    if (!sw_frame_altsvc_read(&cursor, &frame)) {
        sw_recv_fault(conn, SW_CHECK_FRAME_ALTSVC_LENGTH);
        return false;
    }
    enum sw_check check = sw_frame_altsvc_check(&frame, conn->frame.flags, conn->frame.stream_id);
    if (check != SW_CHECK_NONE) {
        sw_recv_fault(conn, check); /* what it ignores is the frame */
        return false;
    }
    if (conn->frame.stream_id)
        return take_altsvc_of_stream(conn, payload);
    if (!sw_event_from_altsvc(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining)) {
        sw_recv_fault(conn, SW_CHECK_FRAME_ALTSVC_LENGTH);
        return false;
    }
    set_user(conn);
    return true;
}

static bool
take_origin(sw_conn *conn, const uint8_t *payload)
{
    if (conn->frame.flags & 0x0f) {
        sw_recv_fault(conn, SW_CHECK_FRAME_ORIGIN_RESERVED_FLAGS); /* rfc8336-2.2-03 */
        return false;
    }
    struct sw_frame_origin_entry entry;
    struct sw_cursor cursor = {payload, payload + (conn->frame.length - conn->remaining), conn->frame.length};
    while (cursor.left && !(conn->remaining && cursor.end - cursor.at < 2)) /* what is not shown is not looked at */
        if (!sw_frame_origin_entry_read(&cursor, &entry)) {
            sw_recv_fault(conn, SW_CHECK_FRAME_ORIGIN_LENGTH);
            return false;
        }
    sw_event_from_origin(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    return true;
}

static bool
take_priority_update(sw_conn *conn, const uint8_t *payload)
{
    struct sw_frame_priority_update frame;
    sw_frame_priority_update_read(payload, &frame);
    enum sw_check check = sw_frame_priority_update_check(&frame, conn->frame.flags, conn->frame.stream_id);
    if (check != SW_CHECK_NONE) {
        sw_recv_fault(conn, check); /* what it ignores is the frame */
        return false;
    }
    const uint32_t slot = sw_streams_find(&conn->streams, frame.prioritized_stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_PRIORITIZED;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, frame.prioritized_stream_id, slot);
    if (cell->verdict != SW_VERDICT_GO)
        return false;
    if (sw_conn_dead(conn))
        return false;
    sw_event_from_priority_update(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    set_user(conn);
    return true;
}

static SW_NOINLINE bool
take_unknown_of_stream(sw_conn *conn, const uint8_t *payload)
{
    const uint32_t slot = sw_streams_find(&conn->streams, conn->frame.stream_id);
    enum sw_stream_input input = SW_STREAM_INPUT_RECV_UNKNOWN;
    const struct sw_cell *cell = sw_recv_found_step(conn, input, conn->frame.stream_id, slot);
    if (cell->verdict == SW_VERDICT_STREAM_ERROR)
        return false;
    if (sw_conn_dead(conn))
        return false;
    sw_event_from_unknown(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    set_user(conn);
    return true;
}

static bool
take_unknown(sw_conn *conn, const uint8_t *payload)
{
    if (conn->frame.stream_id)
        return take_unknown_of_stream(conn, payload);
    sw_event_from_unknown(&conn->event, &conn->frame, payload, conn->frame.length - conn->remaining);
    set_user(conn);
    return true;
}

/* clang-format off */
/* By rule. A table, so that each kind saves the registers that it needs itself, not those that another would. */
static bool (*const take[SW_FRAME_RULE_UNKNOWN + 1])(sw_conn *, const uint8_t *) = {
    [SW_FRAME_RULE_PRIORITY] = take_priority,
    [SW_FRAME_RULE_RST_STREAM] = take_rst_stream,
    [SW_FRAME_RULE_SETTINGS] = take_settings,
    [SW_FRAME_RULE_PING] = take_ping,
    [SW_FRAME_RULE_GOAWAY] = take_goaway,
    [SW_FRAME_RULE_WINDOW_UPDATE] = take_window_update,
    [SW_FRAME_RULE_ALTSVC] = take_altsvc,
    [SW_FRAME_RULE_ORIGIN] = take_origin,
    [SW_FRAME_RULE_PRIORITY_UPDATE] = take_priority_update,
    [SW_FRAME_RULE_UNKNOWN] = take_unknown,
};
/* clang-format on */
