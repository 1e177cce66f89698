/* Priorities of RFC 9218: dictionaries of RFC 8941 read and written. */
#include "harness.h"

#include <string.h>

static sw_priority_parameters
parsed(const char *text, enum sw_status expected)
{
    sw_priority_parameters parameters = {.urgency = 99, .incremental = true, .given = 0xff};
    enum sw_status status = sw_priority_parse((const uint8_t *)text, strlen(text), &parameters);
    if (status != expected)
        cr_fatal("%s: %s", text, sw_status_name(status));
    return parameters;
}

static void
says(const char *text, unsigned urgency, bool incremental, unsigned given)
{
    sw_priority_parameters parameters = parsed(text, SW_STATUS_OK);
    if (parameters.urgency != urgency || parameters.incremental != incremental || parameters.given != given)
        cr_fatal("%s: u=%u i=%d given=%u", text, parameters.urgency, parameters.incremental, parameters.given);
}

enum { URG = SW_PRIORITY_URGENCY, INC = SW_PRIORITY_INCREMENTAL };

/* RFC 9218 4.1, 4.2 and 8, and each urgency. */
Test(priority, parameters_are_read)
{
    says("u=0", 0, false, URG);
    says("u=5, i", 5, true, URG | INC);
    says("i", 3, true, INC);
    says("i=?1", 3, true, INC);
    says("i=?0", 3, false, INC);
    says("i,u=7", 7, true, URG | INC);
    for (char text[] = "u=0"; text[2] <= '7'; text[2]++)
        says(text, (unsigned)(text[2] - '0'), false, URG);
}

/* RFC 9218 4: what is absent has its default, urgency 3 and not incremental. */
Test(priority, what_is_absent_has_its_default)
{
    says("", 3, false, 0);
    says("  ", 3, false, 0);
    cr_assert(eq(int, sw_priority_parse(NULL, 0, &(sw_priority_parameters){.urgency = 1}), SW_STATUS_OK));
    sw_priority_parameters defaults = SW_PRIORITY_DEFAULTS;
    cr_assert(eq(u32, defaults.urgency, 3));
    cr_assert(not(defaults.incremental || defaults.given));
}

/* RFC 9218 4: unknown parameters, values out of range or of another type are ignored; the others hold. */
Test(priority, what_does_not_fit_is_ignored)
{
    says("u=8, i", 3, true, INC);
    says("u=-1", 3, false, 0);
    says("u=256", 3, false, 0);
    says("u=4294967297, i", 3, true, INC);
    says("u=1.0", 3, false, 0);
    says("u=?1", 3, false, 0);
    says("u", 3, false, 0);
    says("u=\"1\"", 3, false, 0);
    says("u=(1)", 3, false, 0);
    says("u=one, i=1", 3, false, 0);
}

/* RFC 8941 4.2.2: the last member of a key takes the place of the others, even where it does not fit. */
Test(priority, the_last_of_one_key_counts)
{
    says("u=1, u=2", 2, false, URG);
    says("u=1, u=9", 3, false, 0);
    says("i, i=?0", 3, false, INC);
}

/* RFC 8941 3 and 4.2: all that a dictionary may hold is passed over. */
Test(priority, other_members_are_passed_over)
{
    says("u=1;x, i;y=2", 1, true, URG | INC);
    says("u=1;x=\"a\";  y=?0;z=tok, i", 1, true, URG | INC);
    says("a=1.5, b=\"q\\\"\\\\ x\", c=tok:/en, d=:aGk=:, e=?0, *f_-.*=*t, u=2", 2, false, URG);
    says("a=(), b=(1 \"x\";p;q=2   t ), c=(  );z, u=2", 2, false, URG);
    says("urgency=1, uu=2, i2", 3, false, 0);
    says("a=999999999999999, b=-999999999999.999, u=0", 0, false, URG);
}

/* RFC 8941 4.2.2: commas with spaces and tabs around them. */
Test(priority, white_space_may_stand_around_commas)
{
    says("  u=1 \t,\t i  ", 1, true, URG | INC);
    says("u=1\t", 1, false, URG);
}

/* RFC 8941 4.2: where parsing fails, all of the field is ignored. */
Test(priority, what_is_no_dictionary_is_ignored_whole)
{
    static const char *const broken[] = {
        "U, u=2",
        "u=1,",
        "u=1, ",
        ",u=1",
        "u=1,,i",
        "u=1 i",
        "u=",
        "=1",
        "u =1",
        "u= 1",
        "1",
        "u=1;",
        "u=1;X",
        "u=1;x=",
        "u=--1",
        "u=-",
        "u=1.",
        "u=.5",
        "u=1.2345",
        "u=1, I",
        "\tu=1",
        "i=?",
        "i=?2",
        "i=?10",
        "u=1, a=\"x",
        "a=\"\\x\"",
        "a=\"\x7f\"",
        "a=\"\t\"",
        "a=:aGk=",
        "a=:*:",
        "a=(1",
        "a=(1,2)",
        "a=(1;)",
        "a=(1\"x\")",
        "a=(1\t2)",
        "a=@",
        "u=1\x80",
        "a=((1))",
        "u=1\n",
        "-u=1",
        "_u",
        "a=1234567890123456",
        "a=1234567890123.1",
        "u=1, a=9999999999999999",
    };
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        sw_priority_parameters parameters = parsed(broken[i], SW_STATUS_MALFORMED);
        cr_assert(eq(u32, parameters.urgency, 3));
        cr_assert(not(parameters.incremental || parameters.given));
    }
    cr_assert(eq(int, sw_priority_parse((const uint8_t *)"u=1\0", 4, &(sw_priority_parameters){0}), SW_STATUS_MALFORMED));
}

#define FIELD(text)                                                                                                               \
    {                                                                                                                             \
        .name = (const uint8_t *)"priority", .name_length = 8, .value = (const uint8_t *)(text), .value_length = sizeof(text) - 1 \
    }

/* RFC 8941 4.2: all lines of a section are one value. */
Test(priority, the_lines_of_a_section_are_one_value)
{
    sw_priority_parameters parameters;
    const sw_field other = {
        .name = (const uint8_t *)"urgency", .name_length = 7, .value = (const uint8_t *)"u=9", .value_length = 3};
    const sw_field by_token = {.token = SW_TOKEN_PRIORITY, .value = (const uint8_t *)"u=2", .value_length = 3};
    const sw_field lines[] = {FIELD("u=1"), other, FIELD("i"), by_token};
    cr_assert(eq(int, sw_priority_of(lines, 4, &parameters), SW_STATUS_OK));
    cr_assert(eq(u32, parameters.urgency, 2));
    cr_assert(eq(int, parameters.incremental, true));
    cr_assert(eq(int, sw_priority_of(lines, 3, &parameters), SW_STATUS_OK));
    cr_assert(eq(u32, parameters.urgency, 1));
    cr_assert(eq(int, sw_priority_of(&other, 1, &parameters), SW_STATUS_OK));
    cr_assert(eq(u32, parameters.urgency, 3));

    const sw_field blank[] = {FIELD(""), FIELD("u=1"), FIELD(" ")};
    cr_assert(eq(int, sw_priority_of(blank, 1, &parameters), SW_STATUS_OK));
    cr_assert(eq(int, sw_priority_of(blank, 2, &parameters), SW_STATUS_MALFORMED));
    cr_assert(eq(int, sw_priority_of(blank + 1, 2, &parameters), SW_STATUS_MALFORMED));
    const sw_field broken[] = {FIELD("u=1"), FIELD("u=")};
    cr_assert(eq(int, sw_priority_of(broken, 2, &parameters), SW_STATUS_MALFORMED));
    cr_assert(eq(u32, parameters.urgency + parameters.given, 3));
}

static void
writes(sw_priority_parameters parameters, const char *expected)
{
    uint8_t out[SW_PRIORITY_OCTETS];
    size_t length = 99;
    cr_assert(eq(int, sw_priority_write(&parameters, out, &length), SW_STATUS_OK));
    cr_assert(eq(sz, length, strlen(expected)));
    cr_assert(eq(int, memcmp(out, expected, length), 0));
}

/* RFC 9218 4, RFC 8941 4.1.2: defaults are left out unless they are given; true is a key alone. */
Test(priority, what_differs_from_the_default_is_written)
{
    writes((sw_priority_parameters){.urgency = 3}, "");
    writes((sw_priority_parameters){.urgency = 0}, "u=0");
    writes((sw_priority_parameters){.urgency = 7, .incremental = true}, "u=7, i");
    writes((sw_priority_parameters){.urgency = 3, .incremental = true}, "i");
    writes((sw_priority_parameters){.urgency = 3, .given = URG}, "u=3");
    writes((sw_priority_parameters){.urgency = 3, .given = URG | INC}, "u=3, i=?0");
    cr_assert(eq(int, SW_PRIORITY_OCTETS, 9));
}

/* RFC 9218 4.1: urgency is from 0 to 7. Nothing is written else. */
Test(priority, an_urgency_out_of_range_is_not_written)
{
    uint8_t out[SW_PRIORITY_OCTETS] = "untouche";
    size_t length = 99;
    cr_assert(eq(int, sw_priority_write(&(sw_priority_parameters){.urgency = 8}, out, &length), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(sz, length, 99));
    cr_assert(eq(int, memcmp(out, "untouche", 8), 0));
}

/* RFC 9218 8: the example. */
Test(priority, a_response_changes_what_it_gives)
{
    sw_priority_parameters request = parsed("u=5, i", SW_STATUS_OK), response = parsed("u=1", SW_STATUS_OK);
    sw_priority_parameters merged = sw_priority_merge(&request, &response);
    cr_assert(eq(u32, merged.urgency, 1));
    cr_assert(eq(int, merged.incremental, true));
    cr_assert(eq(u32, merged.given, URG | INC));
    response = parsed("i=?0", SW_STATUS_OK);
    merged = sw_priority_merge(&request, &response);
    cr_assert(eq(u32, merged.urgency, 5));
    cr_assert(eq(int, merged.incremental, false));
}

static void
read_priority(struct endpoint *endpoint, const sw_event *event)
{
    if (event->kind == SW_EVENT_HEADERS)
        cr_assert(eq(int, sw_priority_of(event->as.headers.fields, event->as.headers.count, endpoint->arg), SW_STATUS_OK));
    if (event->kind == SW_EVENT_PRIORITY_UPDATE) {
        const uint8_t *value = event->as.priority_update.value;
        cr_assert(eq(int, sw_priority_parse(value, event->as.priority_update.value_length, endpoint->arg), SW_STATUS_OK));
    }
}

/* RFC 9218 5, 7.1: of a request, a response, and a frame that follows. */
TestFeed(priority, events_have_what_is_read)
{
    sw_priority_parameters parameters;
    struct endpoint *server = open_server(), *client = open_client();
    server->on_event = client->on_event = read_priority;
    server->arg = client->arg = &parameters;
    feed(server,
         frame_headers(1, block(":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/", "priority", "u=1, i"),
                       END_STREAM));
    cr_assert(eq(u32, parameters.urgency, 1));
    feed(server, frame(0x10, 0, 0, joined(hex("00000001"), text("u=6"))));
    cr_assert(eq(u32, parameters.urgency, 6));
    cr_assert(eq(int, parameters.incremental, false));

    send_headers(client, 1, SW_SEND_END_STREAM, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/");
    feed(client, frame_headers(1, block(":status", "200", "priority", "i"), END_STREAM));
    cr_assert(eq(int, parameters.incremental, true));
}
