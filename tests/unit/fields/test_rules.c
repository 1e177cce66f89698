/*
 * Which rule a section breaks, and with which field, by calls of ours (RFC 9113 8.2, 8.3; sw_conn_refusal()). Where a section
 * breaks several, the first in the order of spec/fields.yaml is named.
 */
#include <stdio.h>

#include "verdict.h"

#define GET  ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"
#define BARE ":method", "GET", ":scheme", "http", ":path", "/"

enum kind { REQUEST, RESPONSE, TRAILERS, PROMISE };

struct row {
    enum kind kind;
    const char *said; /* rule and index; -: no field is at fault */
    const char *fields[16];
};

static const struct row *row;

static void
refused(void)
{
    size_t count = 0;
    while (count < 16 && row->fields[count])
        count++;
    struct endpoint *endpoint = row->kind == REQUEST ? open_client() : server_with_stream(1, 0);
    if (row->kind == TRAILERS)
        cr_assert(eq(int, send_headers(endpoint, 1, 0, ":status", "200"), SW_STATUS_OK));
    if (row->kind == PROMISE) {
        sw_field fields[8] = {{0}};
        uint32_t promised;
        for (size_t i = 0; i < count / 2; i++)
            fields[i] = (sw_field){.name = (const uint8_t *)row->fields[2 * i],
                                   .value = (const uint8_t *)row->fields[2 * i + 1],
                                   .name_length = (uint32_t)strlen(row->fields[2 * i]),
                                   .value_length = (uint32_t)strlen(row->fields[2 * i + 1])};
        cr_assert(eq(int, sw_conn_push_promise(endpoint->conn, 1, fields, count / 2, &promised), SW_STATUS_MALFORMED));
    } else {
        cr_assert(eq(int, send_headers_of(endpoint, 1, SW_SEND_END_STREAM, row->fields, count), SW_STATUS_MALFORMED));
    }
    sw_refusal refusal = sw_conn_refusal(endpoint->conn);
    char said[80];
    if (refusal.index == SW_NO_INDEX)
        snprintf(said, sizeof said, "%s -", refusal.rule);
    else
        snprintf(said, sizeof said, "%s %u", refusal.rule, (unsigned)refusal.index);
    cr_assert(eq(str, said, (char *)row->said));
}

static void
run_rows(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        row = &rows[i];
        run_fed_whole(refused);
    }
}

#define RUN_ROWS(rows) run_rows(rows, sizeof(rows) / sizeof((rows)[0]))

/* RFC 9113 8.3: each of them. */
Test(rules, pseudo_header_fields_come_once)
{
    static const struct row rows[] = {
        {REQUEST, "field_pseudo_repeated 4", {GET, ":method", "GET"}},
        {REQUEST, "field_pseudo_repeated 4", {GET, ":scheme", "http"}},
        {REQUEST, "field_pseudo_repeated 4", {GET, ":path", "/"}},
        {REQUEST, "field_pseudo_repeated 4", {GET, ":authority", "a"}},
        {REQUEST, "field_pseudo_repeated 1", {":protocol", "x", ":protocol", "x", GET}},
        {RESPONSE, "field_pseudo_repeated 1", {":status", "200", ":status", "200"}},
        {REQUEST, "field_pseudo_after_field 5", {GET, "a", "b", ":path", "/"}},
    };
    RUN_ROWS(rows);
}

/* RFC 9113 8.2.2, RFC 9110 6.5.1: each of them, in each kind of section. */
Test(rules, fields_that_may_not_be_there)
{
    static const char *const names[] = {"connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct row rows[] = {
            {REQUEST, "field_connection_specific 4", {GET, names[i], "x"}},
            {REQUEST, "field_connection_specific 2", {":method", "CONNECT", ":authority", "a:1", names[i], "x"}},
            {PROMISE, "field_connection_specific 4", {GET, names[i], "x"}},
            {RESPONSE, "field_connection_specific 1", {":status", "200", names[i], "x"}},
            {RESPONSE, "field_connection_specific 1", {":status", "103", names[i], "x"}},
            {TRAILERS, "field_connection_specific 0", {names[i], "x"}},
        };
        RUN_ROWS(rows);
    }
    static const struct row rows[] = {
        {RESPONSE, "field_te 1", {":status", "200", "te", "trailers"}},
        {RESPONSE, "field_te 1", {":status", "103", "te", "trailers"}},
        {TRAILERS, "field_te 0", {"te", "trailers"}},
        {TRAILERS, "field_not_in_trailers 1", {"a", "b", "host", "a"}},
        {TRAILERS, "field_not_in_trailers 0", {"content-length", "0"}},
    };
    RUN_ROWS(rows);
}

/* RFC 9113 8.3.1, 8.3.2, 8.4.1, 8.5; RFC 8441 4: what each kind of section must have, and what it may not. */
Test(rules, pseudo_header_fields_of_each_kind)
{
    static const struct row rows[] = {
        {REQUEST, "field_pseudo_missing -", {":scheme", "http", ":path", "/", ":authority", "a"}},
        {REQUEST, "field_pseudo_missing -", {":method", "GET", ":path", "/", ":authority", "a"}},
        {REQUEST, "field_pseudo_missing -", {":method", "GET", ":scheme", "http", ":authority", "a"}},
        {REQUEST, "field_pseudo_not_here 0", {":status", "200", GET}},
        {REQUEST, "field_connect_form -", {":method", "CONNECT"}},
        {REQUEST, "field_connect_form 1", {":method", "CONNECT", ":path", "/", ":authority", "a:1"}},
        {REQUEST, "field_connect_form 2", {":method", "CONNECT", ":authority", "a:1", ":scheme", "http"}},
        {REQUEST, "field_connect_form 0", {":status", "200", ":method", "CONNECT", ":authority", "a:1"}},
        {PROMISE, "field_promised_incomplete -", {":scheme", "http", ":path", "/", ":authority", "a"}},
        {PROMISE, "field_promised_incomplete -", {":method", "GET", ":path", "/", ":authority", "a"}},
        {PROMISE, "field_promised_incomplete -", {":method", "GET", ":scheme", "http", ":authority", "a"}},
        {PROMISE, "field_promised_incomplete -", {BARE, "host", "a"}},
        {PROMISE, "field_pseudo_not_here 4", {GET, ":protocol", "x"}},
        {RESPONSE, "field_status_missing -", {"a", "b"}},
        {RESPONSE, "field_pseudo_not_here 1", {":status", "200", ":path", "/"}},
        {RESPONSE, "field_pseudo_not_here 1", {":status", "103", ":path", "/"}},
        {RESPONSE, "field_pseudo_not_here 0", {":protocol", "x", ":status", "200"}},
        {RESPONSE, "field_pseudo_not_here 1", {":status", "200", ":method", "CONNECT"}},
        {RESPONSE, "field_pseudo_not_here 1", {":status", "200", ":method", "GET"}},
        {TRAILERS, "field_pseudo_in_trailers 0", {":status", "200"}},
        {TRAILERS, "field_pseudo_in_trailers 0", {":path", "/"}},
    };
    RUN_ROWS(rows);
}

/* RFC 9113 8.4: a promised request is known to be safe and cacheable. */
Test(rules, promised_methods)
{
    static const struct row rows[] = {
        {PROMISE, "field_promised_method 1", {":scheme", "http", ":method", "POST", ":path", "/", ":authority", "a"}},
        {PROMISE, "field_promised_method 0", {":method", "OPTIONS", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {PROMISE, "field_promised_method 0", {":method", "TRACE", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {PROMISE, "field_promised_method 0", {":method", "CONNECT", ":authority", "a"}},
        {PROMISE, "field_promised_method 0", {":method", "get", ":scheme", "http", ":path", "/", ":authority", "a"}},
    };
    RUN_ROWS(rows);
}

/* RFC 9110 4.2.1: a port is no host. */
Test(rules, authorities_without_a_host)
{
    static const struct row rows[] = {
        {REQUEST, "field_authority_empty 3", {BARE, ":authority", ":80"}},
        {REQUEST, "field_authority_empty 3", {BARE, "host", ":80"}},
        {REQUEST, "field_authority_empty 1", {":method", "CONNECT", ":authority", ""}},
        {REQUEST, "field_authority_empty 1", {":method", "GET", ":authority", "", ":scheme", "urn", ":path", "x"}},
    };
    RUN_ROWS(rows);
}

/* Each breaks two rules that stand one behind the other. */
Test(rules, the_first_that_is_broken_is_named)
{
    static const struct row rows[] = {
        {REQUEST, "field_method_octets 1", {":protocol", "x", ":method", "", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {REQUEST, "field_protocol_without_connect 4", {GET, ":protocol", "x"}},
        {RESPONSE, "field_status_syntax 0", {":status", "20", ":path", "/"}},
        {RESPONSE, "field_status_101 0", {":status", "101", ":path", "/"}},
        {PROMISE, "field_promised_method 0", {":method", "POST", ":status", "200"}},
        {RESPONSE, "field_pseudo_not_here 0", {":path", "/"}},
        {REQUEST, "field_pseudo_missing -", {":method", "GET", ":scheme", "http", ":authority", ""}},
        {REQUEST, "field_authority_empty 3", {BARE, ":authority", "", "host", "b"}},
        {REQUEST, "field_host_differs 4", {":method", "GET", ":scheme", "9p", ":path", "/", ":authority", "a", "host", "b"}},
        {REQUEST, "field_authority_missing -", {":method", "GET", ":scheme", "http", ":path", "x"}},
        {REQUEST, "field_authority_empty 3", {":method", "GET", ":scheme", "http", ":path", "x", ":authority", ":1"}},
        {REQUEST, "field_authority_empty 3", {":method", "GET", ":scheme", "http", ":path", "x", "host", ""}},
        {REQUEST, "field_path_form 2", {":method", "GET", ":scheme", "http", ":path", "x", "host", "a", "upgrade", "x"}},
        {REQUEST, "field_connection_specific 5", {GET, "content-length", "9223372036854775808", "upgrade", "x"}},
    };
    RUN_ROWS(rows);
}

/* RFC 9110 4.2.1 is about http and https, and RFC 9113 8.3.1 lets a request in asterisk form go without an authority. */
TestWhole(rules, authorities_without_a_host_that_nobody_asks_for)
{
    static const char *const requests[][8] = {
        {":method", "GET", ":scheme", "urn", ":path", "x", ":authority", ":80"},
        {":method", "GET", ":scheme", "urn", ":path", "x", "host", ""},
        {":method", "GET", ":scheme", "urn", ":path", "x", "host", ":80"},
        {":method", "OPTIONS", ":scheme", "http", ":path", "*", ":authority", ":80"},
        {":method", "OPTIONS", ":scheme", "http", ":path", "*", "host", ":80"},
    };
    for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++)
        cr_assert(eq(int, send_headers_of(open_client(), 1, SW_SEND_END_STREAM, requests[i], 8), SW_STATUS_OK));
}
