/* Names that programs print and compile with, by the numbers that the RFCs give them. */
#include <string.h>

#include "explain.h"
#include "harness.h"

struct name {
    uint32_t number;
    const char *name;
};

static void
names_are(const char *(*name_of)(uint32_t), const struct name *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cr_assert(eq(str, (char *)name_of(names[i].number), (char *)names[i].name));
}

#define NAMES_ARE(function, names) names_are(function, names, sizeof names / sizeof names[0])

/* RFC 9113 7. */
Test(names, of_error_codes)
{
    static const struct name names[] = {
        {0x00, "NO_ERROR"},
        {0x01, "PROTOCOL_ERROR"},
        {0x02, "INTERNAL_ERROR"},
        {0x03, "FLOW_CONTROL_ERROR"},
        {0x04, "SETTINGS_TIMEOUT"},
        {0x05, "STREAM_CLOSED"},
        {0x06, "FRAME_SIZE_ERROR"},
        {0x07, "REFUSED_STREAM"},
        {0x08, "CANCEL"},
        {0x09, "COMPRESSION_ERROR"},
        {0x0a, "CONNECT_ERROR"},
        {0x0b, "ENHANCE_YOUR_CALM"},
        {0x0c, "INADEQUATE_SECURITY"},
        {0x0d, "HTTP_1_1_REQUIRED"},
    };
    NAMES_ARE(sw_error_name, names);
}

/* RFC 9113 6.5.2, RFC 8441 3, RFC 9218 2.1. */
Test(names, of_settings)
{
    static const struct name names[] = {
        {1, "HEADER_TABLE_SIZE"}, {2, "ENABLE_PUSH"},          {3, "MAX_CONCURRENT_STREAMS"},  {4, "INITIAL_WINDOW_SIZE"},
        {5, "MAX_FRAME_SIZE"},    {6, "MAX_HEADER_LIST_SIZE"}, {8, "ENABLE_CONNECT_PROTOCOL"}, {9, "NO_RFC7540_PRIORITIES"},
    };
    NAMES_ARE(sw_settings_name, names);
}

/* By their names in C too. */
Test(names, of_errors_in_c)
{
    cr_assert(eq(int, SW_ERROR_HTTP_1_1_REQUIRED, 0xd));
    cr_assert(eq(int, SW_ERROR_INADEQUATE_SECURITY, 0xc));
    cr_assert(eq(int, SW_ERROR_CONNECT_ERROR, 0xa));
    cr_assert(eq(int, SW_ERROR_SETTINGS_TIMEOUT, 0x4));
}

/* Checks that no line of C names (spec/checks.yaml, at and if): reports call them so. */
Test(names, of_checks_that_rows_choose)
{
    static const char *const names[] = {"flow_connection_overflow", "stream_after_goaway", "promise_on_pushed",
                                        "promise_crossed_reset",    "promise_unwanted",    "promise_beyond_limit"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        unsigned check = 0;
        while (check < SW_CHECK_COUNT && strcmp(sw_check_name((enum sw_check)check), names[i]) != 0)
            check++;
        cr_assert(lt(uint, check, SW_CHECK_COUNT));
    }
}
