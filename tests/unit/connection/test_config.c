/* Options of a configuration (spec/config.yaml), and limits that follow others (spec/limits.yaml). */
#include "harness.h"

static sw_config *
of_server(void)
{
    return sw_config_new(SW_ROLE_SERVER, NULL);
}

/* RFC 9113 6.9.1, 6.9.2: SETTINGS cannot make the connection's window smaller than 65,535, and none is above 2^31-1. */
Test(config, connection_window_to_the_octet)
{
    sw_config *config = of_server();
    cr_assert(eq(int, sw_config_set_connection_window(config, 65534), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_connection_window(config, 65535), SW_STATUS_OK));
    cr_assert(eq(int, sw_config_set_connection_window(config, 0x7fffffff), SW_STATUS_OK));
    cr_assert(eq(int, sw_config_set_connection_window(config, 0x80000000), SW_STATUS_INVALID_ARGUMENT));
    sw_config_free(config);
}

Test(config, output_burst_is_not_zero)
{
    sw_config *config = of_server();
    cr_assert(eq(int, sw_config_set_output_burst(config, 0), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_output_burst(config, 1), SW_STATUS_OK));
    cr_assert(eq(int, sw_config_set_output_burst(config, UINT32_MAX), SW_STATUS_OK));
    sw_config_free(config);
}

/* A call that is refused leaves the default, as the window that goes out shows. */
static void
refused_options(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_connection_window(config, 0x80000000), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, sw_config_set_output_burst(config, 0), SW_STATUS_INVALID_ARGUMENT));
}

TestWhole(config, refused_options_change_nothing)
{
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, refused_options);
    cr_assert(eq(i64, sw_conn_recv_window(server->conn, 0), 65535));
}

static void
much_output(sw_config *config)
{
    cr_assert(eq(int, sw_config_set_limit(config, SW_LIMIT_OUTPUT, 1 << 20), SW_STATUS_OK));
}

/* 65,536 octets are shown at a time unless the program says otherwise. */
TestWhole(config, a_burst_is_65536_octets)
{
    static const uint8_t payload[16384];
    struct endpoint *server = open_endpoint(SW_ROLE_SERVER, much_output);
    for (int i = 0; i < 5; i++)
        cr_assert(eq(int, sw_conn_send_frame(server->conn, 0xfe, 0, 0, payload, sizeof payload), SW_STATUS_OK));
    sw_slice slices[64];
    size_t octets = 0, count = sw_conn_output(server->conn, slices, 64, SIZE_MAX);
    for (size_t i = 0; i < count; i++)
        octets += slices[i].length;
    cr_assert(eq(sz, octets, 65536));
}

/* Octets that a connection can hold when so many streams may be open, and be held. */
static size_t
bound_of(uint32_t concurrent, uint32_t held)
{
    sw_config *config = of_server();
    cr_assert(eq(int, sw_config_set_limit(config, SW_LIMIT_CONCURRENT_STREAMS, concurrent), SW_STATUS_OK));
    if (held)
        cr_assert(eq(int, sw_config_set_limit(config, SW_LIMIT_HELD_STREAMS, held), SW_STATUS_OK));
    const size_t bound = sw_config_bound(config);
    sw_config_free(config);
    return bound;
}

/* A peer that opens as many streams as are advertised is not refused for those whose output is not sent yet. */
Test(config, held_streams_follow_concurrent_ones)
{
    cr_assert(eq(sz, bound_of(200, 0), bound_of(200, 200)));
    cr_assert(eq(sz, bound_of(1000, 0), bound_of(1000, 2000)));
    cr_assert(ne(sz, bound_of(1000, 0), bound_of(1000, 1900)));
    cr_assert(ne(sz, bound_of(1000, 0), bound_of(1000, 3000)));
}
