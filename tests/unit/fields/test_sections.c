/* Sections judged and normalised by themselves (RFC 9113 8.2, 8.3). */
#include "harness.h"

enum { MOST = 12 };

struct section {
    sw_field fields[MOST];
    size_t count;
};

static struct section
section_of(const char *const *text)
{
    struct section section = {.count = 0};
    for (; *text; text += 2)
        section.fields[section.count++] = sw_field_make(text[0], text[1]);
    return section;
}

#define SECTION(...) section_of((const char *const[]){__VA_ARGS__, NULL})
#define GET          ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/"

static sw_fields_verdict
judged(struct section section, enum sw_section_kind kind, enum sw_role sender, unsigned options)
{
    sw_fields_verdict verdict;
    enum sw_status status = sw_fields_judge(section.fields, section.count, kind, sender, options, &verdict);
    cr_assert(eq(int, status, verdict.status));
    return verdict;
}

#define IS_WELL_FORMED(...) cr_assert(eq(int, judged(__VA_ARGS__).status, SW_STATUS_OK))

static void
breaks(struct section section, enum sw_section_kind kind, enum sw_role sender, const char *rule, size_t index)
{
    sw_fields_verdict verdict = judged(section, kind, sender, 0);
    if (strcmp(verdict.rule, rule) || verdict.index != index)
        cr_fatal("%s at %zu, not %s at %zu", verdict.rule, verdict.index, rule, index);
    cr_assert(eq(int, verdict.status, SW_STATUS_MALFORMED));
    cr_assert(eq(int, verdict.error, SW_ERROR_PROTOCOL_ERROR));
    cr_assert(eq(int, strncmp(verdict.cite, "rfc", 3), 0));
    cr_assert(eq(int, strncmp(verdict.where, "spec/fields.yaml:", 17), 0));
    cr_assert(ne(str, (char *)verdict.why, ""));
}

/* RFC 9113 8.3.1, 8.3.2, 8.1: each kind of section, and what it says. */
Test(sections, what_is_well_formed_says_what_it_is)
{
    IS_WELL_FORMED(SECTION(GET, "accept", "*/*"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, 0);
    IS_WELL_FORMED(SECTION(GET), SW_SECTION_REQUEST, SW_ROLE_SERVER, 0);
    IS_WELL_FORMED(SECTION("x-checksum", "1"), SW_SECTION_TRAILERS, SW_ROLE_CLIENT, 0);
    IS_WELL_FORMED(SECTION("x-checksum", "1"), SW_SECTION_TRAILERS, SW_ROLE_SERVER, 0);
    IS_WELL_FORMED((struct section){.count = 0}, SW_SECTION_TRAILERS, SW_ROLE_SERVER, 0);
    sw_fields_verdict verdict = judged(SECTION(":status", "200", "content-length", "17"), SW_SECTION_RESPONSE, SW_ROLE_SERVER, 0);
    cr_assert(eq(int, verdict.status, SW_STATUS_OK));
    cr_assert(eq(int, verdict.kind, SW_SECTION_RESPONSE));
    cr_assert(eq(u32, verdict.code, 200));
    cr_assert(eq(i64, verdict.content_length, 17));
    cr_assert(eq(str, (char *)verdict.rule, ""));
    verdict = judged(SECTION(":status", "103"), SW_SECTION_RESPONSE, SW_ROLE_SERVER, 0);
    cr_assert(eq(int, verdict.kind, SW_SECTION_INFORMATIONAL));
    cr_assert(eq(i64, verdict.content_length, -1));
}

/* RFC 9113 8.2, 8.3: one rule of each sort, in either direction, with the field at fault. */
Test(sections, what_is_malformed_breaks_a_rule_at_a_field)
{
    breaks(SECTION(GET, "Accept", "*/*"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_name_octets", 4);
    breaks(SECTION(GET, "", "x"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_name_empty", 4);
    breaks(SECTION(GET, "x-a", " b"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_value_edge", 4);
    breaks(SECTION(GET, "x-a", "b\nc"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_value_octets", 4);
    breaks(SECTION(GET, "te", "gzip"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_te", 4);
    breaks(SECTION(GET, "connection", "close"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_connection_specific", 4);
    breaks(SECTION(GET, ":path", "/"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_repeated", 4);
    breaks(SECTION("x-a", "b", GET), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_after_field", 1);
    breaks(SECTION(GET, ":x", "y"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_unknown", 4);
    breaks(SECTION(GET, ":status", "200"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_not_here", 4);
    breaks(SECTION(":method", "GET", ":scheme", "https", ":path", "x"), SW_SECTION_REQUEST, SW_ROLE_CLIENT,
           "field_authority_missing", SW_NO_INDEX);
    breaks(SECTION(":method", "GET"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_missing", SW_NO_INDEX);
    breaks(SECTION(GET, "content-length", "1", "content-length", "1"), SW_SECTION_REQUEST, SW_ROLE_CLIENT,
           "field_content_length_repeated", 5);
    breaks(SECTION(":method", "POST", ":scheme", "https", ":authority", "a", ":path", "/"), SW_SECTION_REQUEST, SW_ROLE_SERVER,
           "field_promised_method", 0);
    breaks(SECTION("x-a", "b"), SW_SECTION_RESPONSE, SW_ROLE_SERVER, "field_status_missing", SW_NO_INDEX);
    breaks(SECTION(":status", "20"), SW_SECTION_RESPONSE, SW_ROLE_SERVER, "field_status_syntax", 0);
    breaks(SECTION(":status", "101"), SW_SECTION_INFORMATIONAL, SW_ROLE_SERVER, "field_status_101", 0);
    breaks(SECTION(":status", "200"), SW_SECTION_TRAILERS, SW_ROLE_SERVER, "field_pseudo_in_trailers", 0);
    breaks(SECTION("x-a", "b", "content-length", "0"), SW_SECTION_TRAILERS, SW_ROLE_CLIENT, "field_not_in_trailers", 1);
}

/* Names are known by their tokens as well. */
Test(sections, tokens_stand_for_names)
{
    const sw_field fields[] = {sw_field_of_token(SW_TOKEN_PSEUDO_STATUS, "200"), sw_field_of_token(SW_TOKEN_CONNECTION, "close")};
    sw_fields_verdict verdict;
    cr_assert(eq(int, sw_fields_judge(fields, 1, SW_SECTION_RESPONSE, SW_ROLE_SERVER, 0, &verdict), SW_STATUS_OK));
    cr_assert(eq(int, sw_fields_judge(fields, 2, SW_SECTION_RESPONSE, SW_ROLE_SERVER, 0, &verdict), SW_STATUS_MALFORMED));
    cr_assert(eq(str, (char *)verdict.rule, "field_connection_specific"));
}

/* RFC 8441 3, 4: extended CONNECT where the server has said so. */
Test(sections, extended_connect_has_to_be_enabled)
{
    struct section section =
        SECTION(":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":authority", "a", ":path", "/");
    breaks(section, SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_protocol_not_enabled", 1);
    IS_WELL_FORMED(section, SW_SECTION_REQUEST, SW_ROLE_CLIENT, SW_JUDGE_EXTENDED_CONNECT);
}

/* RFC 9113 10.5.1: of a section whose fields were dropped, what is missing says nothing. */
Test(sections, what_is_missing_may_have_been_dropped)
{
    breaks(SECTION(":method", "GET"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, "field_pseudo_missing", SW_NO_INDEX);
    IS_WELL_FORMED(SECTION(":method", "GET"), SW_SECTION_REQUEST, SW_ROLE_CLIENT, SW_JUDGE_INCOMPLETE);
}

/* RFC 9113 8.1: clients send no responses. */
Test(sections, what_nobody_sends_is_refused)
{
    struct section section = SECTION(":status", "200");
    cr_assert(eq(int, judged(section, SW_SECTION_RESPONSE, SW_ROLE_CLIENT, 0).status, SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, judged(section, SW_SECTION_INFORMATIONAL, SW_ROLE_CLIENT, 0).status, SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, judged(section, (enum sw_section_kind)4, SW_ROLE_SERVER, 0).status, SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(int, judged(section, SW_SECTION_RESPONSE, (enum sw_role)2, 0).status, SW_STATUS_INVALID_ARGUMENT));
    sw_fields_verdict verdict = judged(section, SW_SECTION_RESPONSE, SW_ROLE_SERVER, 4);
    cr_assert(eq(int, verdict.status, SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(str, (char *)verdict.rule, ""));
    cr_assert(eq(sz, verdict.index, SW_NO_INDEX));
}

/* ---- normalised ----------------------------------------------------------------------------------------------------------------- */

static void
becomes(struct section section, unsigned options, struct section expected)
{
    sw_field_list *list;
    cr_assert(eq(int, sw_fields_normalise(section.fields, section.count, options, NULL, &list), SW_STATUS_OK));
    if (!sw_fields_equal(list->fields, list->count, expected.fields, expected.count)) {
        for (size_t i = 0; i < list->count; i++)
            cr_log_info("%.*s: %.*s", (int)list->fields[i].name_length, (const char *)list->fields[i].name,
                        (int)list->fields[i].value_length, (const char *)list->fields[i].value);
        cr_fatal("%zu fields", list->count);
    }
    for (size_t i = 0; i < list->count; i++)
        cr_assert(eq(u32, list->fields[i].token, sw_field_token(&expected.fields[i])));
    sw_fields_free(list, NULL);
}

/* RFC 9113 8.2.1. */
Test(sections, names_become_lower_case)
{
    becomes(SECTION("Content-TYPE", "Text/HTML", "X-A", "B"), SW_NORMALISE_LOWER_CASE,
            SECTION("content-type", "Text/HTML", "x-a", "B"));
    becomes(SECTION("Content-TYPE", "a"), 0, SECTION("Content-TYPE", "a"));
}

/* RFC 9113 8.2.1: white space is SP and HTAB. */
Test(sections, white_space_goes_from_the_ends)
{
    becomes(SECTION(" x-a\t", " \t b c \t", "x-b", "  ", "x-c", "\vd"), SW_NORMALISE_STRIP,
            SECTION("x-a", "b c", "x-b", "", "x-c", "\vd"));
}

/* RFC 9113 8.2.2, RFC 9110 7.6.1: those that are known, in any case, and those that `connection` names. TE may stay. */
Test(sections, connection_specific_fields_go)
{
    becomes(SECTION("connection", "close, X-Hop ,te2", "Keep-Alive", "5", "proxy-connection", "x", "transfer-encoding", "chunked",
                    "upgrade", "h2c", "te", "trailers", "x-hop", "1", "x-hop2", "2", "TE2", "3"),
            SW_NORMALISE_DROP_CONNECTION, SECTION("te", "trailers", "x-hop2", "2"));
    becomes(SECTION("x-hop", "1", "connection", ""), SW_NORMALISE_DROP_CONNECTION, SECTION("x-hop", "1"));
    becomes(SECTION(":path", "/", "connection", ":path"), SW_NORMALISE_DROP_CONNECTION, SECTION(":path", "/"));
}

/* RFC 9113 8.2.3: the example, both ways. */
Test(sections, cookies_are_split_and_joined)
{
    becomes(SECTION("cookie", "a=b; c=d; e=f"), SW_NORMALISE_SPLIT_COOKIES,
            SECTION("cookie", "a=b", "cookie", "c=d", "cookie", "e=f"));
    becomes(SECTION("cookie", "a=b", "cookie", "c=d", "cookie", "e=f"), SW_NORMALISE_JOIN_COOKIES,
            SECTION("cookie", "a=b; c=d; e=f"));
    becomes(SECTION("x-a", "1", "cookie", "a=b", "x-b", "2", "cookie", "c"), SW_NORMALISE_JOIN_COOKIES,
            SECTION("x-a", "1", "cookie", "a=b; c", "x-b", "2"));
    becomes(SECTION("cookie", "a=b;c=d;; ;", "cookie", "", "x", "y;z"), SW_NORMALISE_SPLIT_COOKIES,
            SECTION("cookie", "a=b", "cookie", "c=d", "cookie", "", "x", "y;z"));
}

/* RFC 7541 7.1.3: what was never indexed stays so, joined with others too. */
Test(sections, joined_cookies_stay_never_indexed)
{
    struct section section = SECTION("cookie", "a", "cookie", "b");
    section.fields[1].flags = SW_FIELD_NEVER_INDEXED;
    sw_field_list *list;
    cr_assert(eq(int, sw_fields_normalise(section.fields, 2, SW_NORMALISE_JOIN_COOKIES, NULL, &list), SW_STATUS_OK));
    cr_assert(eq(u32, list->fields[0].flags, SW_FIELD_NEVER_INDEXED));
    cr_assert(eq(u32, list->from[0], 0));
    sw_fields_free(list, NULL);
}

Test(sections, what_is_no_way_to_normalise_is_refused)
{
    sw_field_list *list = NULL;
    cr_assert(eq(int, sw_fields_normalise(NULL, 0, 32, NULL, &list), SW_STATUS_INVALID_ARGUMENT));
    unsigned both = SW_NORMALISE_SPLIT_COOKIES | SW_NORMALISE_JOIN_COOKIES;
    cr_assert(eq(int, sw_fields_normalise(NULL, 0, both, NULL, &list), SW_STATUS_INVALID_ARGUMENT));
    cr_assert(eq(ptr, (void *)list, NULL));
    becomes((struct section){.count = 0}, SW_NORMALISE_SENT, (struct section){.count = 0});
}
