/* Each limit by its row of spec/limits.yaml, typed here once more: what is left when, what warns, and what gives back how much. */
#include "limits/limit.h"
#include "verdict.h"

enum { CLIENTS = 1 << SW_ROLE_CLIENT, SERVERS = 1 << SW_ROLE_SERVER, ALL = 1000 };

static const struct {
    enum sw_limit limit;
    int roles, graceful;
    uint32_t budget, warns;                                                              /* at so many units; 0: never */
    int opened, finished, begun, received, frame_received, consumed, frame_sent, second; /* what these occasions give back */
    int beyond;
} rows[] = {
    {SW_LIMIT_REFUSED_STREAMS, SERVERS, 0, 100, 75, .finished = 1},
    {SW_LIMIT_RESETS, SERVERS, 1, 1000, 750, .begun = 1, .second = 33},
    {SW_LIMIT_GLITCHES, CLIENTS | SERVERS, 1, 1000, 750, .opened = 8, .finished = 1, .received = 1, .second = 33},
    {SW_LIMIT_DATA_OVERHEAD, CLIENTS | SERVERS, 0, 4 * 65535, 3 * 65535, .consumed = ALL},
    {SW_LIMIT_DATA_EMPTY, CLIENTS | SERVERS, 0, 100, 75, .opened = 2, .finished = 1, .frame_received = 2},
    {SW_LIMIT_WINDOW_UPDATES, CLIENTS | SERVERS, 0, 100, 75, .opened = 2, .frame_sent = 16, .beyond = 1},
    {SW_LIMIT_REFUSED_PROMISES, CLIENTS, 0, 1000, 0, .opened = ALL},
};
enum { ROWS = sizeof rows / sizeof *rows };

static int
gives(size_t row, enum sw_refund_on occasion)
{
    const int all[SW_REFUND_COUNT] = {
        [SW_REFUND_STREAM_OPENED] = rows[row].opened,
        [SW_REFUND_STREAM_FINISHED] = rows[row].finished,
        [SW_REFUND_RESPONSE_BEGUN] = rows[row].begun,
        [SW_REFUND_DATA_RECEIVED] = rows[row].received,
        [SW_REFUND_DATA_FRAME_RECEIVED] = rows[row].frame_received,
        [SW_REFUND_DATA_CONSUMED] = rows[row].consumed,
        [SW_REFUND_DATA_FRAME_SENT] = rows[row].frame_sent,
        [SW_REFUND_SECOND_PASSED] = rows[row].second,
    };
    return all[occasion];
}

static sw_conn *
of_role(enum sw_role role)
{
    sw_config *config = sw_config_new(role, NULL);
    sw_conn *conn = NULL;
    cr_assert(eq(int, sw_conn_new(config, &conn), SW_STATUS_OK));
    sw_config_free(config);
    return conn;
}

/* Does it warn now, of this limit? */
static int
warns(sw_conn *conn, enum sw_limit limit)
{
    sw_octets none = {NULL, 0};
    const sw_event *event;
    return sw_conn_recv(conn, &none, &event) == SW_STATUS_EVENT && event->kind == SW_EVENT_LIMIT_WARNING &&
           event->as.limit.limit == limit;
}

static int
is_going(const sw_conn *conn)
{
    return (sw_connection_attributes[conn->states[SW_MACHINE_CONNECTION]] & SW_CONNECTION_IS_GOING) != 0;
}

/* What a connection whose budget is full can be charged, up to `most`. */
static uint32_t
room(sw_conn *conn, unsigned balance, uint32_t most)
{
    uint32_t units = 0;
    while (units < most && sw_limit_charge(conn, balance, 1) == SW_CHECK_NONE)
        units++;
    return units;
}

TestWhole(limits, balances_have_a_row_each)
{
    cr_assert(eq(uint, SW_BALANCE_COUNT, ROWS));
    for (size_t i = 0; i < ROWS; i++)
        cr_assert(lt(uint, sw_limit_rules[rows[i].limit].balance, SW_BALANCE_COUNT));
}

/* The budget is what may be used; the next unit ends the connection. It is for some roles, and warns of itself once. */
TestWhole(limits, balances_end_and_warn)
{
    for (size_t i = 0; i < ROWS; i++)
        for (enum sw_role role = SW_ROLE_CLIENT; role <= SW_ROLE_SERVER; role++) {
            sw_conn *conn = of_role(role);
            const unsigned balance = sw_limit_rules[rows[i].limit].balance;
            const uint32_t at = rows[i].warns ? rows[i].warns : rows[i].budget;
            if (rows[i].roles >> role & 1) {
                cr_assert(eq(uint, room(conn, balance, at - 1), at - 1));
                cr_assert(eq(int, warns(conn, rows[i].limit), 0));
                cr_assert(eq(uint, room(conn, balance, 1), 1));
                cr_assert(eq(int, warns(conn, rows[i].limit), rows[i].warns != 0));
                cr_assert(eq(int, is_going(conn), rows[i].graceful));
                cr_assert(eq(uint, room(conn, balance, 300000), rows[i].budget - at));
                const struct sw_cell *cell = &sw_check_cells[sw_limit_charge(conn, balance, 1)];
                cr_assert(eq(int, cell->verdict, SW_VERDICT_CONN_ERROR));
                cr_assert(eq(int, cell->code, ENHANCE_YOUR_CALM));
            } else {
                cr_assert(eq(uint, room(conn, balance, 300000), 300000));
            }
            sw_conn_free(conn);
        }
}

/* Each occasion gives back what the row says and no more; beyond the budget only where the row says so. */
TestWhole(limits, occasions_give_back)
{
    for (size_t i = 0; i < ROWS; i++)
        for (enum sw_refund_on occasion = 0; occasion < SW_REFUND_COUNT; occasion++) {
            const enum sw_role role = rows[i].roles & SERVERS ? SW_ROLE_SERVER : SW_ROLE_CLIENT;
            const unsigned balance = sw_limit_rules[rows[i].limit].balance;
            const uint32_t given = (uint32_t)gives(i, occasion);
            sw_conn *conn = of_role(role);
            sw_limit_charge(conn, balance, 50);
            sw_limit_refund_on(conn, occasion, 1);
            cr_assert(eq(uint, sw_limit_used(conn, rows[i].limit), given < 50 ? 50 - given : 0));
            sw_conn_free(conn);

            conn = of_role(role);
            sw_limit_charge(conn, balance, 1);
            sw_limit_refund_on(conn, occasion, 2);
            const uint32_t left = rows[i].budget - 1, more = rows[i].beyond ? 2 * given : given ? 1 : 0;
            cr_assert(eq(uint, room(conn, balance, 300000), left + more));
            sw_conn_free(conn);
        }
}

/* -- sizes that decide what is charged */

TestWhole(limits, octets_that_give_back)
{
    struct endpoint *server = open_server();
    sw_limit_charge(server->conn, sw_limit_rules[SW_LIMIT_GLITCHES].balance, 10);
    sw_limit_data(server->conn, 16383);
    cr_assert(eq(uint, sw_limit_used(server->conn, SW_LIMIT_GLITCHES), 10));
    sw_limit_data(server->conn, 1);
    cr_assert(eq(uint, sw_limit_used(server->conn, SW_LIMIT_GLITCHES), 9));
}

/* An increment of four octets returns content, one of three is charged, as is one that is more than was sent: twice, for two windows. */
TestWhole(limits, increments_that_return_content)
{
    struct endpoint *server = open_server();
    const unsigned balance = sw_limit_rules[SW_LIMIT_WINDOW_UPDATES].balance;
    sw_limit_sent(server->conn, 10, 16384);
    sw_limit_window_update(server->conn, 4);
    const int32_t before = server->conn->balance[balance];
    sw_limit_window_update(server->conn, 16);
    cr_assert(eq(int, server->conn->balance[balance], before));
    sw_limit_sent(server->conn, 10, 16384);
    sw_limit_window_update(server->conn, 3);
    cr_assert(eq(int, server->conn->balance[balance], before - 1));
    sw_limit_window_update(server->conn, 21);
    cr_assert(eq(int, server->conn->balance[balance], before - 2));
}

/* A fragment of 1,023 octets is short, one of 1,024 is not; a DATA frame of 255 octets is, and one of 256 is not. */
TestWhole(limits, short_frames)
{
    struct endpoint *server = open_server();
    sw_limit_fragment(server->conn, false, 1024, false);
    cr_assert(eq(uint, server->conn->block_shorts, 0));
    sw_limit_fragment(server->conn, false, 1023, false);
    cr_assert(eq(uint, server->conn->block_shorts, 1));
    sw_limit_content(server->conn, 256, 127);
    cr_assert(eq(uint, sw_limit_used(server->conn, SW_LIMIT_DATA_OVERHEAD), 0));
    sw_limit_content(server->conn, 255, 128);
    cr_assert(eq(uint, sw_limit_used(server->conn, SW_LIMIT_DATA_OVERHEAD), 1));
}

TestWhole(limits, payload_explains_eight_octets)
{
    struct endpoint *server = open_server();
    const uint64_t before = sw_limit_explained(server->conn);
    server->conn->payload++;
    cr_assert(eq(u64, sw_limit_explained(server->conn), before + 8));
}

/* -- what is counted where it is */

static const struct {
    enum sw_limit limit;
    uint32_t budget, min;
    enum sw_check over;
    enum sw_verdict verdict;
    int code;
} counted[] = {
    {SW_LIMIT_CONCURRENT_STREAMS, 100, 0, SW_OVER_OPEN_STREAMS, SW_VERDICT_STREAM_ERROR, REFUSED_STREAM},
    {SW_LIMIT_HELD_STREAMS, 200, 0, SW_OVER_HELD_STREAMS, SW_VERDICT_STREAM_ERROR, REFUSED_STREAM},
    {SW_LIMIT_CONTROL_QUEUE, 1000, 16, SW_OVER_CONTROL_FRAMES, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_OUTPUT, 65536, 4096, SW_OVER_OUTPUT_OCTETS, SW_VERDICT_REFUSE, -SW_STATUS_OUTPUT_FULL},
    {SW_LIMIT_GOODPUT, 8388608, 0, SW_OVER_RECEIVED_OCTETS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_LIST_OCTETS, 65536, 0, SW_OVER_SECTION_OCTETS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_LIST_FIELDS, 256, 0, SW_OVER_SECTION_FIELDS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_LIST_CRUMBS, 256, 0, SW_OVER_SECTION_CRUMBS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_BLOCK_CONTINUATIONS, 8, 0, SW_OVER_CONTINUATIONS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_BLOCK_SHORT_FRAGMENTS, 4, 0, SW_OVER_SHORT_FRAGMENTS, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_SIZE_UPDATES, 16, 2, SW_OVER_SIZE_UPDATES, SW_VERDICT_CONN_ERROR, COMPRESSION_ERROR},
    {SW_LIMIT_SETTINGS_ENTRIES, 32, 0, SW_OVER_ENTRIES, SW_VERDICT_CONN_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_INFORMATIONAL, 100, 0, SW_OVER_INFORMATIONAL_SECTIONS, SW_VERDICT_STREAM_ERROR, ENHANCE_YOUR_CALM},
    {SW_LIMIT_SHOWN_OCTETS, 4096, 0, SW_CHECK_NONE, SW_VERDICT_UNSET, 0},
    {SW_LIMIT_KEPT_SETTINGS, 16, 0, SW_CHECK_NONE, SW_VERDICT_UNSET, 0},
    {SW_LIMIT_LATE_FRAMES, 2, 0, SW_CHECK_NONE, SW_VERDICT_UNSET, 0},
};

TestWhole(limits, counters_end_as_their_rows_say)
{
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
        const struct sw_cell *cell = &sw_check_cells[counted[i].over];
        cr_assert(eq(u32, sw_limit_budgets[counted[i].limit], counted[i].budget));
        cr_assert(eq(u32, sw_limit_rules[counted[i].limit].min, counted[i].min));
        cr_assert(eq(int, cell->verdict, counted[i].verdict));
        cr_assert(eq(int, cell->code, counted[i].code));
    }
    cr_assert(eq(int, SW_BEYOND_LATE_FRAMES, SW_BALANCE_GLITCHES));
}

/* Four times as much as a section may have is the end, of each kind by itself. */
TestWhole(limits, sections_have_an_end)
{
    cr_assert(eq(int, SW_HARD_SECTION_OCTETS, 4));
    cr_assert(eq(int, SW_HARD_SECTION_FIELDS, 4));
    cr_assert(eq(int, SW_HARD_SECTION_CRUMBS, 4));
    struct sw_hpack_limits limits = {
        .list_size = 10, .fields = 10, .crumbs = 10, .list_hard = 9, .fields_hard = 3, .crumbs_hard = 2};
    struct sw_hpack_decoder decoder = {.limits = &limits, .crumbs = 20, .regular = 30};
    cr_assert(eq(int, sw_limit_section_passed(&decoder), SW_OVER_SECTION_OCTETS));
    decoder.regular = 31;
    cr_assert(eq(int, sw_limit_section_passed(&decoder), SW_OVER_SECTION_FIELDS));
    decoder.crumbs = 21;
    cr_assert(eq(int, sw_limit_section_passed(&decoder), SW_OVER_SECTION_CRUMBS));
}
