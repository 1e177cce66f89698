/* The machines by themselves: what RFC 9113 says of states, asked without a connection. */
#include "harness.h"

#include <string.h>

/* Follow inputs, "send HEADERS" and so on, from a state; what each leads to is the last but for the verdict. */
static sw_machine_cell
walk(enum sw_role role, const char *name, const char *from, const char *const *inputs)
{
    const unsigned machine = (unsigned)sw_machine_find(name);
    int state = sw_machine_find_state(machine, from);
    cr_assert(ge(int, state, 0));
    sw_machine_cell cell = {.next = (unsigned)state};
    for (; *inputs; inputs++) {
        int input = sw_machine_find_input(machine, *inputs);
        cr_assert(ge(int, input, 0));
        cr_assert(eq(int, sw_machine_step(machine, role, cell.next, (unsigned)input, &cell), SW_STATUS_OK));
    }
    return cell;
}

#define WALK(role, machine, from, ...) walk(role, machine, from, (const char *const[]){__VA_ARGS__, NULL})

static char *
state_of(const char *machine, const sw_machine_cell *cell)
{
    return (char *)sw_machine_state_name((unsigned)sw_machine_find(machine), cell->next);
}

/* RFC 9113 5.1, figure 2: a request and its response, at either end. */
Test(machines, a_stream_opens_half_closes_and_closes)
{
    sw_machine_cell cell = WALK(SW_ROLE_CLIENT, "stream", "idle_local", "send HEADERS");
    cr_assert(eq(str, state_of("stream", &cell), "open"));
    cell = WALK(SW_ROLE_CLIENT, "stream", "open", "send END_STREAM");
    cr_assert(eq(str, state_of("stream", &cell), "half_closed_local"));
    cell = WALK(SW_ROLE_CLIENT, "stream", "half_closed_local", "recv HEADERS", "recv DATA", "recv END_STREAM");
    cr_assert(eq(str, state_of("stream", &cell), "closed_strict"));
    cr_assert(eq(int, cell.verdict, SW_VERDICT_GO));

    cell = WALK(SW_ROLE_SERVER, "stream", "idle_remote", "recv HEADERS", "recv END_STREAM");
    cr_assert(eq(str, state_of("stream", &cell), "half_closed_remote"));
    cell = WALK(SW_ROLE_SERVER, "stream", "half_closed_remote", "send HEADERS", "send END_STREAM");
    cr_assert(eq(str, state_of("stream", &cell), "closed_strict"));
}

/* RFC 9113 5.1: DATA on an idle stream is a connection error of type PROTOCOL_ERROR. The state stays. */
Test(machines, content_on_an_idle_stream_is_a_connection_error)
{
    sw_machine_cell cell = WALK(SW_ROLE_SERVER, "stream", "idle_remote", "recv DATA");
    cr_assert(eq(int, cell.verdict, SW_VERDICT_CONN_ERROR));
    cr_assert(eq(int, cell.error, SW_ERROR_PROTOCOL_ERROR));
    cr_assert(eq(int, cell.status, SW_STATUS_OK));
    cr_assert(eq(str, state_of("stream", &cell), "idle_remote"));
    cr_assert(eq(str, (char *)cell.cite, "rfc9113-5.1-01"));
    cr_assert(eq(int, strncmp(cell.where, "spec/machines/stream.yaml:", 26), 0));
    cr_assert(ne(str, (char *)cell.why, ""));
}

/* RFC 9113 5.1: a server opens no stream by HEADERS; it promises. A client promises nothing (8.4). */
Test(machines, a_call_of_the_wrong_role_is_refused)
{
    sw_machine_cell cell = WALK(SW_ROLE_SERVER, "stream", "idle_local", "send HEADERS");
    cr_assert(eq(int, cell.verdict, SW_VERDICT_REFUSE));
    cr_assert(eq(int, cell.status, SW_STATUS_WRONG_ROLE));
    cr_assert(eq(int, cell.error, SW_ERROR_NO_ERROR));
    cell = WALK(SW_ROLE_SERVER, "stream", "idle_local", "send PROMISED");
    cr_assert(eq(str, state_of("stream", &cell), "reserved_local"));
    cell = WALK(SW_ROLE_CLIENT, "stream", "idle_local", "send PROMISED");
    cr_assert(eq(int, cell.status, SW_STATUS_WRONG_ROLE));
}

/* RFC 9113 4.3: a field block is contiguous. */
Test(machines, nothing_interrupts_a_field_block)
{
    sw_machine_cell cell = WALK(SW_ROLE_SERVER, "header_block", "between", "recv BEGIN", "recv CONTINUATION_END");
    cr_assert(eq(str, state_of("header_block", &cell), "between"));
    cell = WALK(SW_ROLE_SERVER, "header_block", "between", "recv BEGIN", "recv OTHER");
    cr_assert(eq(int, cell.verdict, SW_VERDICT_CONN_ERROR));
    cr_assert(eq(int, cell.error, SW_ERROR_PROTOCOL_ERROR));
}

/* RFC 9113 5.1: what comes on a stream that we reset is late, and counted. 6.7: an acknowledgement of no PING is a glitch. */
Test(machines, effects_have_names)
{
    sw_machine_cell cell = WALK(SW_ROLE_CLIENT, "pings", "none", "recv ACK");
    cr_assert(eq(str, (char *)cell.effect, "charge_glitches"));
    cell = WALK(SW_ROLE_CLIENT, "pings", "none", "send PING");
    cr_assert(eq(str, (char *)cell.effect, "begin"));
    cell = WALK(SW_ROLE_CLIENT, "pings", "waiting", "send PING");
    cr_assert(eq(str, (char *)cell.effect, "none"));
}

/* RFC 9113 3.4: a server waits for the preface, a client for SETTINGS. 5.1: streams begin idle, at the end that opens them. */
Test(machines, each_begins_where_the_rfc_says)
{
    const unsigned connection = (unsigned)sw_machine_find("connection"), stream = (unsigned)sw_machine_find("stream");
    const unsigned preface = (unsigned)sw_machine_find_state(connection, "expect_preface");
    const unsigned settings = (unsigned)sw_machine_find_state(connection, "expect_settings");
    cr_assert(sw_machine_begins(connection, SW_ROLE_SERVER, preface));
    cr_assert(not(sw_machine_begins(connection, SW_ROLE_CLIENT, preface)));
    cr_assert(sw_machine_begins(connection, SW_ROLE_CLIENT, settings));
    cr_assert(not(sw_machine_begins(connection, SW_ROLE_SERVER, settings)));
    cr_assert(sw_machine_begins(stream, SW_ROLE_CLIENT, (unsigned)sw_machine_find_state(stream, "idle_local")));
    cr_assert(sw_machine_begins(stream, SW_ROLE_SERVER, (unsigned)sw_machine_find_state(stream, "idle_remote")));
    cr_assert(not(sw_machine_begins(stream, SW_ROLE_SERVER, (unsigned)sw_machine_find_state(stream, "open"))));
}

/* Every cell there is says what it decides, and by what paragraph. */
Test(machines, every_cell_is_reached_by_iteration)
{
    unsigned machines = 0, cells = 0;
    for (unsigned machine = 0; sw_machine_state_count(machine); machine++, machines++) {
        cr_assert(eq(int, sw_machine_find(sw_machine_name(machine)), (int)machine));
        for (unsigned state = 0; state < sw_machine_state_count(machine); state++) {
            cr_assert(eq(int, sw_machine_find_state(machine, sw_machine_state_name(machine, state)), (int)state));
            for (unsigned input = 0; input < sw_machine_input_count(machine); input++)
                for (int role = SW_ROLE_CLIENT; role <= SW_ROLE_SERVER; role++, cells++) {
                    sw_machine_cell cell;
                    cr_assert(eq(int, sw_machine_find_input(machine, sw_machine_input_name(machine, input)), (int)input));
                    cr_assert(eq(int, sw_machine_step(machine, (enum sw_role)role, state, input, &cell), SW_STATUS_OK));
                    cr_assert(ne(str, (char *)sw_verdict_name(cell.verdict), "unknown"));
                    cr_assert(ne(str, (char *)cell.effect, "unknown"));
                    cr_assert(eq(int, cell.cite[0] != 0, cell.verdict != SW_VERDICT_NEVER));
                    cr_assert(ne(str, (char *)cell.why, ""));
                    cr_assert(eq(int, cell.error != SW_ERROR_NO_ERROR,
                                 cell.verdict == SW_VERDICT_STREAM_ERROR || cell.verdict == SW_VERDICT_CONN_ERROR));
                    cr_assert(eq(int, cell.status != SW_STATUS_OK, cell.verdict == SW_VERDICT_REFUSE));
                    cr_assert(eq(int, cell.next == state || cell.verdict == SW_VERDICT_GO, 1));
                }
        }
    }
    cr_assert(eq(u32, machines, SW_MACHINE_COUNT));
    cr_assert(ge(u32, cells, 1000u));
}

/* Numbers and names that there are not. The cell is left as it is. */
Test(machines, what_there_is_not_is_refused)
{
    const unsigned stream = SW_MACHINE_STREAM;
    sw_machine_cell cell = {.next = 77};
    cr_assert(eq(int, sw_machine_step(SW_MACHINE_COUNT, SW_ROLE_CLIENT, 0, 0, &cell), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_machine_step(stream, (enum sw_role)2, 0, 0, &cell), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(
        eq(int, sw_machine_step(stream, SW_ROLE_CLIENT, sw_machine_state_count(stream), 0, &cell), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(
        eq(int, sw_machine_step(stream, SW_ROLE_CLIENT, 0, sw_machine_input_count(stream), &cell), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(u32, cell.next, 77u));
    cr_assert(eq(u32, sw_machine_state_count(SW_MACHINE_COUNT) + sw_machine_input_count(SW_MACHINE_COUNT), 0u));
    cr_assert(not(sw_machine_begins(SW_MACHINE_COUNT, SW_ROLE_CLIENT, 0)));
    cr_assert(not(sw_machine_begins(stream, (enum sw_role)2, 0)));
    cr_assert(
        eq(int, sw_machine_find("streams") + sw_machine_find_state(stream, "") + sw_machine_find_input(stream, "HEADERS"), -3));
    cr_assert(eq(str, (char *)sw_machine_effect_name(stream, 127), "unknown"));
    cr_assert(eq(str, (char *)sw_machine_effect_name(SW_MACHINE_COUNT, 0), "unknown"));
}

static void
compare_step(void *arg, const sw_trace_step *step)
{
    const struct endpoint *const *endpoint = arg;
    sw_machine_cell cell;
    cr_assert(eq(int, sw_machine_step(step->machine, (*endpoint)->role, step->state, step->input, &cell), SW_STATUS_OK));
    cr_assert(eq(int, cell.verdict, step->verdict));
    cr_assert(eq(u32, cell.next, step->next));
    cr_assert(eq(str, (char *)cell.cite, (char *)step->cite));
    cr_assert(eq(str, (char *)cell.where, (char *)step->where));
}

static const struct endpoint *traced;

static void
trace(sw_config *config)
{
    sw_config_set_trace(config, compare_step, NULL, &traced);
}

/* A connection steps as the machines do by themselves. */
TestWhole(machines, a_connection_steps_likewise)
{
    for (int role = SW_ROLE_CLIENT; role <= SW_ROLE_SERVER; role++) {
        struct endpoint likely = {.role = (enum sw_role)role};
        traced = &likely;
        struct endpoint *endpoint = open_endpoint((enum sw_role)role, trace);
        if (role == SW_ROLE_CLIENT)
            send_headers(endpoint, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/");
        else
            feed(endpoint, frame_headers(1, block_get("/"), END_STREAM));
        feed(endpoint, frame_data(1, "late", 0));
        cr_assert(gt(int, (int)sw_conn_error(endpoint->conn).error, 0));
    }
}
