/* Settings looked at (RFC 9113 6.5): in force, under way, wanted; unknown ones; what frames and acknowledgements changed. */
#include "verdict.h"

enum { ENABLE_CONNECT_PROTOCOL = 0x8, NO_RFC7540_PRIORITIES = 0x9 }; /* RFC 8441 3, RFC 9218 2.1 */

/* The changes of each SETTINGS and SETTINGS_ACK event, a line each. */
static char changes[600];

static void
note_changes(struct endpoint *endpoint, const sw_event *event)
{
    (void)endpoint;
    if (event->kind != SW_EVENT_SETTINGS && event->kind != SW_EVENT_SETTINGS_ACK)
        return;
    for (size_t i = 0; i < event->as.settings.count; i++) {
        const sw_changed_setting *change = &event->as.settings.changes[i];
        const size_t length = strlen(changes);
        cr_assert(eq(u32, change->id, event->as.settings.entries[i].id));
        cr_assert(eq(u32, change->after, event->as.settings.entries[i].value));
        snprintf(changes + length, sizeof changes - length, "%s%u: %s%u to %u", i ? ", " : "", (unsigned)change->id,
                 change->had_value ? "" : "nothing, ", (unsigned)change->before, (unsigned)change->after);
    }
    strcat(changes, event->kind == SW_EVENT_SETTINGS ? ".\n" : " (ours).\n");
}

static struct endpoint *
observed(struct endpoint *endpoint)
{
    changes[0] = '\0';
    endpoint->on_event = note_changes;
    return endpoint;
}

static enum sw_status
change(struct endpoint *endpoint, uint32_t id, uint32_t value)
{
    const sw_setting setting = {id, value};
    enum sw_status status = sw_conn_update_settings(endpoint->conn, &setting, 1);
    take_output(endpoint);
    return status;
}

/* RFC 9113 6.5.2: the initial values are what the first frame changes. In one frame each entry follows the one before it (6.5.3). */
TestFeed(setting_states, events_say_what_the_peer_changed)
{
    struct endpoint *server = observed(open_server());
    feed(server, frame_settings(INITIAL_WINDOW_SIZE, 70000, INITIAL_WINDOW_SIZE, 80000, MAX_FRAME_SIZE, 16384));
    cr_assert(eq(str, changes, "4: 65535 to 70000, 4: 70000 to 80000, 5: 16384 to 16384.\n"));
    struct endpoint *client = observed(open_client());
    feed(client, joined(frame_settings(MAX_CONCURRENT_STREAMS, 7), frame_settings_empty()));
    cr_assert(eq(str, changes, "3: 4294967295 to 7.\n.\n"));
}

/* RFC 9113 6.5.2: unknown identifiers are ignored; the program sees them, and their values of before. */
TestFeed(setting_states, unknown_ones_are_kept)
{
    struct endpoint *client = observed(open_client());
    feed(client, joined(frame_settings(0xfff0, 1, 7, 2), frame_settings(0xfff0, 3, MAX_FRAME_SIZE, 20000)));
    cr_assert(eq(str, changes, "65520: nothing, 0 to 1, 7: nothing, 0 to 2.\n65520: 1 to 3, 5: 16384 to 20000.\n"));
    sw_setting_state state;
    cr_assert(sw_conn_setting_state(client->conn, false, 0xfff0, &state));
    cr_assert(eq(u32, state.value, 3));
    cr_assert(eq(u32, state.sent, 3));
    cr_assert(eq(u32, state.wanted, 3));
    cr_assert(not(state.known));
    cr_assert(sw_conn_setting_state(client->conn, false, 7, &state) && state.value == 2);
    cr_assert(not(sw_conn_setting_state(client->conn, true, 7, &state))); /* of ours there are none */
    cr_assert(not(sw_conn_setting_state(client->conn, false, 10, &state)));
    cr_assert(eq(u32, state.value, 2)); /* left as it was */
}

static void
keep_two(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_limit(config, SW_LIMIT_KEPT_SETTINGS, 2), SW_STATUS_OK));
}

TestFeed(setting_states, only_so_many_are_kept)
{
    struct endpoint *server = observed(open_endpoint(SW_ROLE_SERVER, keep_two));
    feed(server, joined(frame_settings(100, 1, 101, 2, 102, 3), frame_settings(102, 4, 101, 5)));
    cr_assert(eq(str, changes,
                 "100: nothing, 0 to 1, 101: nothing, 0 to 2, 102: nothing, 0 to 3.\n102: nothing, 0 to 4, 101: 2 to 5.\n"));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_KEPT_SETTINGS), 2));
    sw_setting_state state;
    cr_assert(not(sw_conn_setting_state(server->conn, false, 102, &state)));
}

/* B3: settings without number are seen, and what is kept of them has an end. */
TestWhole(setting_states, unknown_ones_without_number_cost_no_more)
{
    struct endpoint *server = open_server();
    feed(server, frame_settings(100, 1));
    for (uint32_t id = 101; id < 1000; id++)
        feed(server, frame_settings(id, 1));
    cr_assert(eq(u32, used_of(server, SW_LIMIT_KEPT_SETTINGS), 16));
    cr_assert(eq(str, verdict(server), "ok"));
    cr_assert(ge(sz, sw_config_bound(server->config), server->most));
}

/* RFC 9113 6.5.3: an acknowledgement puts in force what the frame that it answers said, and no more. */
TestFeed(setting_states, acknowledgements_say_what_they_put_in_force)
{
    struct endpoint *server = observed(open_server());
    change(server, INITIAL_WINDOW_SIZE, 1000);
    change(server, INITIAL_WINDOW_SIZE, 3000);
    change(server, MAX_FRAME_SIZE, 20000);
    feed(server, frame_settings_ack());
    cr_assert(eq(str, changes, "4: 65535 to 1000 (ours).\n"));
    feed(server, frame_settings_ack());
    cr_assert(eq(str, changes, "4: 65535 to 1000 (ours).\n4: 1000 to 3000, 5: 16384 to 20000 (ours).\n"));
}

TestFeed(setting_states, the_first_acknowledgement_says_what_differs_from_the_initial_values)
{
    struct endpoint *client = observed(new_endpoint(SW_ROLE_CLIENT, NULL));
    feed(client, joined(frame_settings_empty(), frame_settings_ack()));
    cr_assert(eq(str, changes, ".\n2: 1 to 0, 3: 4294967295 to 100, 6: 4294967295 to 65536 (ours).\n"));
}

/* The event lives until the next sw_conn_recv(), whatever the program does meanwhile. */
static void
change_again(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind != SW_EVENT_SETTINGS_ACK)
        return;
    const sw_setting setting = {MAX_FRAME_SIZE, 30000};
    cr_assert(eq(int, sw_conn_update_settings(endpoint->conn, &setting, 1), SW_STATUS_OK));
    note_changes(endpoint, event);
}

TestFeed(setting_states, the_event_of_an_acknowledgement_outlives_the_next_change)
{
    struct endpoint *server = observed(open_server());
    change(server, MAX_FRAME_SIZE, 20000);
    server->on_event = change_again;
    feed(server, frame_settings_ack());
    cr_assert(eq(str, changes, "5: 16384 to 20000 (ours).\n"));
    server->on_event = note_changes;
    feed(server, frame_settings_ack());
    cr_assert(eq(str, changes, "5: 16384 to 20000 (ours).\n5: 20000 to 30000 (ours).\n"));
}

TestFeed(setting_states, ours_are_wanted_then_sent_then_in_force)
{
    static const uint32_t expected[][3] = {
        {16384, 16384, 16384}, {16384, 20000, 20000}, {16384, 20000, 30000}, {20000, 30000, 30000}, {30000, 30000, 30000}};
    struct endpoint *client = open_client();
    for (size_t step = 0; step < 5; step++) {
        if (step == 1 || step == 2)
            cr_assert(eq(int, change(client, MAX_FRAME_SIZE, step == 1 ? 20000 : 30000), SW_STATUS_OK));
        else if (step)
            feed(client, frame_settings_ack());
        sw_setting_state state;
        cr_assert(sw_conn_setting_state(client->conn, true, MAX_FRAME_SIZE, &state));
        cr_assert(eq(u32, state.value, expected[step][0]));
        cr_assert(eq(u32, state.sent, expected[step][1]));
        cr_assert(eq(u32, state.wanted, expected[step][2]));
        cr_assert(state.known);
    }
}

/* All of the RFCs' settings, in the order of their identifiers, and then what nobody knows. */
TestFeed(setting_states, all_are_iterated)
{
    static const uint32_t theirs[][2] = {{1, 4096},       {2, 0}, {3, 4294967295}, {4, 65535}, {5, 20000},
                                         {6, 4294967295}, {8, 1}, {9, 0},          {200, 5},   {100, 6}};
    static const uint32_t ours[][2] = {{1, 4096}, {2, 0}, {3, 100}, {4, 65535}, {5, 16384}, {6, 65536}, {8, 0}, {9, 0}};
    struct endpoint *client = open_client();
    feed(client, frame_settings(200, 5, 100, 6, MAX_FRAME_SIZE, 20000, ENABLE_CONNECT_PROTOCOL, 1));
    sw_setting_state state;
    for (size_t i = 0; i < 10; i++) {
        cr_assert(sw_conn_setting_at(client->conn, false, i, &state));
        cr_assert(eq(u32, state.id, theirs[i][0]));
        cr_assert(eq(u32, state.value, theirs[i][1]));
        cr_assert(eq(int, state.known, i < 8));
    }
    cr_assert(not(sw_conn_setting_at(client->conn, false, 10, &state)));
    cr_assert(not(sw_conn_setting_at(client->conn, false, SIZE_MAX, &state)));
    for (size_t i = 0; i < 8; i++) {
        cr_assert(sw_conn_setting_at(client->conn, true, i, &state));
        cr_assert(eq(u32, state.id, ours[i][0]));
        cr_assert(eq(u32, state.value, ours[i][1]));
    }
    cr_assert(not(sw_conn_setting_at(client->conn, true, 8, &state)));
}

/* RFC 9113 6.5.2, RFC 8441 3, RFC 9218 2.1: the error that a value is, by who says it. */
Test(setting_states, values_are_validated_alone)
{
    static const struct {
        uint32_t id, value, by_client, by_server;
    } rows[] = {
        {HEADER_TABLE_SIZE, 0xffffffff, 0, 0},
        {ENABLE_PUSH, 0, 0, 0},
        {ENABLE_PUSH, 1, 0, PROTOCOL_ERROR},
        {ENABLE_PUSH, 2, PROTOCOL_ERROR, PROTOCOL_ERROR},
        {MAX_CONCURRENT_STREAMS, 0, 0, 0},
        {INITIAL_WINDOW_SIZE, 0x7fffffff, 0, 0},
        {INITIAL_WINDOW_SIZE, 0x80000000, FLOW_CONTROL_ERROR, FLOW_CONTROL_ERROR},
        {MAX_FRAME_SIZE, 16383, PROTOCOL_ERROR, PROTOCOL_ERROR},
        {MAX_FRAME_SIZE, 16384, 0, 0},
        {MAX_FRAME_SIZE, 16777215, 0, 0},
        {MAX_FRAME_SIZE, 16777216, PROTOCOL_ERROR, PROTOCOL_ERROR},
        {MAX_HEADER_LIST_SIZE, 0, 0, 0},
        {ENABLE_CONNECT_PROTOCOL, 1, 0, 0},
        {ENABLE_CONNECT_PROTOCOL, 2, PROTOCOL_ERROR, PROTOCOL_ERROR},
        {NO_RFC7540_PRIORITIES, 2, PROTOCOL_ERROR, PROTOCOL_ERROR},
        {7, 0xffffffff, 0, 0}, /* not known: ignored */
        {0x10005, 1, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_assert(eq(u32, (uint32_t)sw_setting_validate(SW_ROLE_CLIENT, rows[i].id, rows[i].value), rows[i].by_client));
        cr_assert(eq(u32, (uint32_t)sw_setting_validate(SW_ROLE_SERVER, rows[i].id, rows[i].value), rows[i].by_server));
    }
}

/* Each allocation fails once: the connection ends, or all is as it should be. */
TestAllocations(setting_states, are_kept_or_the_connection_ends)
{
    struct endpoint *server = open_server();
    if (!server->conn)
        return;
    feed(server, frame_settings(100, 1, 101, 2, MAX_FRAME_SIZE, 20000));
    feed(server, frame_settings(102, 1));
    sw_setting_state state;
    cr_assert(memory_failed() || (sw_conn_setting_state(server->conn, false, 102, &state) && state.value == 1));
    cr_assert(memory_failed() || server->status == SW_STATUS_OK);
}
