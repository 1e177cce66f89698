/*
 * A call that is refused changes nothing (statewire.h): every call that sends, on every kind of stream, in every state of the connection,
 * with memory and without. Output, windows, HPACK tables, machines, settings, counts and budgets are looked at inside, before and after.
 */
#include "harness_inside.h"
#include "unchanged.h"

/* ---- the states --------------------------------------------------------------------------------------------------------------- */

enum state {
    FRESH,
    BEFORE_SETTINGS,
    IDLE,
    OPEN,
    ANSWERED,
    SIZED,
    TUNNEL,
    ENDED_BY_PEER,
    ENDED_BY_US,
    CLOSED,
    RESET,
    PROMISED,
    NO_WINDOW,
    FULL,
    NO_STREAMS,
    SAID_GOAWAY,
    AHEAD,
    HEARD_GOAWAY,
    SHUTTING_DOWN,
    CHANGING,
    UPGRADED,
    DEAD,
    STATES
};

static void
manual(sw_config *config)
{
    sw_config_set_manual_credit(config, true);
    sw_config_set_manual_release(config, true);
    if (sw_config_set_setting(config, SW_SETTINGS_ENABLE_PUSH, 1) != SW_STATUS_OK)
        return; /* a server */
}

/* Stream 1, with a request that may go on; a server's is answered. */
static void
begin(struct endpoint *end, const char *method, unsigned flags, int answered, const char *length)
{
    const int connects = strcmp(method, "CONNECT") == 0;
    if (end->role == SW_ROLE_SERVER)
        feed(end, frame_headers(1, connects ? block(":method", method, ":authority", "a:1") : block_post("/"), flags));
    else if (connects)
        send_headers(end, 1, flags, ":method", method, ":authority", "a:1");
    else if (length)
        send_headers(end, 1, flags, ":method", method, ":scheme", "http", ":path", "/", ":authority", "a", "x-old", "1",
                     "content-length", length);
    else
        send_headers(end, 1, flags, ":method", method, ":scheme", "http", ":path", "/", ":authority", "a", "x-old", "1");
    if (!answered)
        return;
    if (end->role == SW_ROLE_CLIENT)
        feed(end, joined(frame_headers(1, block_ok(), 0), frame_data(1, "shown", 0)));
    else if (length)
        send_headers(end, 1, 0, ":status", "200", "x-old", "1", "content-length", length);
    else
        send_headers(end, 1, 0, ":status", "200", "x-old", "1");
}

static struct endpoint *
reach(enum sw_role role, enum state state)
{
    struct endpoint *end = new_endpoint(role, manual);
    const int server = role == SW_ROLE_SERVER;
    end->keep_output = 1; /* so that there is some */
    if (state == UPGRADED)
        call_named(server ? "sw_conn_upgrade_server" : "sw_conn_upgrade_client", end->conn, 0, 0);
    if (state == FRESH || state == UPGRADED)
        return end;
    feed(end, server ? preface() : text(""));
    if (state == BEFORE_SETTINGS)
        return end;
    feed(end, frame_settings(INITIAL_WINDOW_SIZE, state == NO_WINDOW ? 0 : 65535, MAX_CONCURRENT_STREAMS,
                             state == NO_STREAMS ? 1 : 100, ENABLE_PUSH, server && state != NO_WINDOW));
    if (state != CHANGING)
        feed(end, frame_settings_ack());
    if (state == IDLE)
        return end;
    const unsigned ended = state == ENDED_BY_PEER || state == ENDED_BY_US || state == CLOSED;
    const int half = server ? state == ENDED_BY_PEER || state == CLOSED : state == ENDED_BY_US || state == CLOSED;
    begin(end, state == TUNNEL ? "CONNECT" : "POST", ended && half, state != OPEN && state != PROMISED,
          state == SIZED ? "7" : NULL);
    if ((server && (state == ENDED_BY_US || state == CLOSED)))
        sw_conn_end_stream(end->conn, 1);
    if (!server && (state == ENDED_BY_PEER || state == CLOSED))
        feed(end, frame_data(1, "", END_STREAM));
    if (state == RESET)
        sw_conn_reset_stream(end->conn, 1, SW_ERROR_CANCEL);
    if (state == PROMISED && server)
        call_named("sw_conn_push_promise", end->conn, 1, 0);
    if (state == PROMISED && !server)
        feed(end, frame_push_promise(1, 2, block_get("/pushed")));
    if (state == SAID_GOAWAY)
        sw_conn_goaway(end->conn, SW_ERROR_NO_ERROR, NULL, 0);
    if (state == AHEAD)
        sw_conn_goaway_last(end->conn, SW_ERROR_NO_ERROR, 101, NULL, 0);
    if (state == HEARD_GOAWAY)
        feed(end, frame_goaway(server ? 0 : 1, NO_ERROR, ""));
    if (state == SHUTTING_DOWN)
        sw_conn_shutdown(end->conn);
    if (state == CHANGING)
        call_named("sw_conn_update_settings", end->conn, 0, 0);
    if (state == FULL)
        while (sw_conn_ping(end->conn, (const uint8_t *)"12345678") == SW_STATUS_OK)
            ;
    if (state == DEAD)
        feed(end, frame_data(0, "", 0));
    drain_events(end);
    return end;
}

/* Where stream 1 and the connection stand then, so that no state is missed unnoticed: of a client, of a server. */
static const char *const reached[STATES][2][2] = {
    [FRESH] = {{"idle_local", "expect_settings"}, {"idle_remote", "expect_preface"}},
    [BEFORE_SETTINGS] = {{"idle_local", "expect_settings"}, {"idle_remote", "expect_settings"}},
    [IDLE] = {{"idle_local", "open"}, {"idle_remote", "open"}},
    [OPEN] = {{"open", "open"}, {"open", "open"}},
    [ANSWERED] = {{"open", "open"}, {"open", "open"}},
    [SIZED] = {{"open", "open"}, {"open", "open"}},
    [TUNNEL] = {{"open", "open"}, {"open", "open"}},
    [ENDED_BY_PEER] = {{"half_closed_remote", "open"}, {"half_closed_remote", "open"}},
    [ENDED_BY_US] = {{"half_closed_local", "open"}, {"half_closed_local", "open"}},
    [CLOSED] = {{"closed_strict", "open"}, {"closed_strict", "open"}},
    [RESET] = {{"closed_grace", "open"}, {"closed_grace", "open"}},
    [PROMISED] = {{"open", "open"}, {"open", "open"}},
    [NO_WINDOW] = {{"open", "open"}, {"open", "open"}},
    [FULL] = {{"open", "open"}, {"open", "open"}},
    [NO_STREAMS] = {{"open", "open"}, {"open", "open"}},
    [SAID_GOAWAY] = {{"open", "goaway_sent"}, {"open", "goaway_sent"}},
    [AHEAD] = {{"open", "goaway_sent"}, {"open", "goaway_sent"}},
    [HEARD_GOAWAY] = {{"open", "goaway_received"}, {"open", "goaway_received"}},
    [SHUTTING_DOWN] = {{"open", "goaway_sent"}, {"open", "goaway_sent"}},
    [CHANGING] = {{"open", "open"}, {"open", "open"}},
    [UPGRADED] = {{"half_closed_local", "expect_settings"}, {"half_closed_remote", "expect_preface"}},
    [DEAD] = {{"open", "dead"}, {"open", "dead"}},
};

/* ---- all of it ---------------------------------------------------------------------------------------------------------------- */

static struct {
    enum sw_role role;
    enum state state;
    size_t call;
    uint32_t id;
    int variant;
    size_t fail; /* the allocation of the call that fails, from 1; 0: none */
} now;
static size_t refused[CALLS], passed[CALLS], short_of_memory;
static bool met[32];

static void
make_one_call(void)
{
    static struct inside before, after;
    struct endpoint *end = reach(now.role, now.state);
    cr_assert(eq(str, state_of(end, 1), (char *)(uintptr_t)reached[now.state][now.role][0]));
    cr_assert(eq(str, (char *)(uintptr_t)sw_conn_state(end->conn), (char *)(uintptr_t)reached[now.state][now.role][1]));
    look(end->conn, &before);
    number = promised = 4711;
    run.fail = now.fail ? run.allocations + now.fail : 0;
    enum sw_status status = calls[now.call].make(end->conn, now.id, now.variant);
    run.fail = 0;
    if (status >= 0) {
        passed[now.call]++;
        return;
    }
    refused[now.call]++;
    met[-status] = true;
    short_of_memory += status == SW_STATUS_NO_MEMORY;
    look(end->conn, &after);
    if (memcmp(&before, &after, sizeof before) == 0 && promised == 4711 && sw_conn_refusal(end->conn).status == status)
        return;
    size_t at = 0;
    while (at < sizeof before && ((const uint8_t *)&before)[at] == ((const uint8_t *)&after)[at])
        at++;
    cr_fatal("%s, refused with %s, has changed octet %zu of what is looked at (role %u, state %u, stream %u, variant %d, "
             "allocation %zu)",
             calls[now.call].name, sw_status_name(status), at, (unsigned)now.role, (unsigned)now.state, (unsigned)now.id,
             now.variant, now.fail);
}

Test(unchanged, by_every_refused_call_in_every_state)
{
    static const uint32_t ids[] = {0, 1, 2, 3, 1000, 0x80000001};
    enum { IDS = sizeof ids / sizeof ids[0], FAILURES = 3 };
    for (unsigned role = 0; role < 2; role++)
        for (unsigned state = 0; state < STATES; state++)
            for (size_t call = 0; call < CALLS; call++)
                for (size_t i = 0; i < IDS; i++)
                    for (int variant = 0; variant < VARIANTS; variant++)
                        for (size_t fail = 0; fail <= (variant ? 0 : FAILURES); fail++) {
                            now.role = (enum sw_role)role;
                            now.state = (enum state)state;
                            now.call = call;
                            now.id = ids[i];
                            now.variant = variant;
                            now.fail = fail;
                            run_fed_whole(make_one_call);
                        }
    for (size_t call = 0; call < CALLS; call++)
        if (!refused[call] || !passed[call])
            cr_fatal("%s was refused %zu times and passed %zu times", calls[call].name, refused[call], passed[call]);
    cr_assert(gt(sz, short_of_memory, 50));
    for (int status = SW_STATUS_NO_MEMORY; status >= SW_STATUS_CONTENT_LENGTH; status--)
        if (!met[-status] && status != SW_STATUS_REENTERED && status != SW_STATUS_NO_STREAM_ID) /* for which others look */
            cr_fatal("nothing was refused with %s", sw_status_name((enum sw_status)status));
}

/* ---- no call is left out: what the headers declare is above -------------------------------------------------------------------- */

static void
check_header(const char *path)
{
    static char source[60000];
    FILE *file = fopen(path, "r");
    if (!file)
        return; /* the sources are not at hand */
    source[fread(source, 1, sizeof source - 1, file)] = '\0';
    fclose(file);
    static const char result[] = "SW_API enum sw_status";
    for (const char *at = source; (at = strstr(at, result)) != NULL;) {
        char name[80];
        at += sizeof result - 1;
        size_t length = strspn(at, " \n");
        at += length;
        length = strcspn(at, "(");
        snprintf(name, sizeof name, "%.*s", (int)length, at);
        int known = 0;
        for (size_t i = 0; i < CALLS; i++)
            known |= strcmp(name, calls[i].name) == 0;
        if (!known)
            cr_fatal("%s of %s is not among the calls", name, path);
    }
}

Test(unchanged, no_call_is_left_out)
{
    check_header("runtime/include/statewire/send.h");
    check_header("runtime/include/statewire/upgrade.h");
    check_header("runtime/include/statewire/origin.h");
    check_header("generated/include/statewire/control.h");
}
