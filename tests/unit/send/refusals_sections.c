/* Every rule for field sections, broken by a call of ours: RFC 9113 8.2, 8.3, 8.4, 8.5; RFC 9110; RFC 8441. */
#include "refusals.h"

#define GET  ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"
#define POST ":method", "POST", ":scheme", "http", ":path", "/", ":authority", "a"

enum kind { REQUEST, RESPONSE, TRAILERS, PROMISE };

struct mistake {
    const char *said;
    enum kind kind;
    int index;
    const char *cite, *why;
    const char *fields[14]; /* names and values */
};

static const struct mistake mistakes[] = {
    {"field_name_empty", REQUEST, 4, "rfc9113-8.2.1-07, rfc9110 5.1", "a field name is empty", {GET, "", "x"}},
    {"field_name_octets",
     REQUEST,
     5,
     "rfc9113-8.2.1-03, rfc9113-8.2.1-04",
     "a field name has an octet that no name may have, or upper case",
     {GET, "x-fine", "1", "X-Wrong", "2"}},
    {"field_value_octets",
     RESPONSE,
     2,
     "rfc9113-8.2.1-05, rfc9113-8.2.1-01",
     "a field value has a control character",
     {":status", "200", "server", "s", "x-line", "one\ntwo"}},
    {"field_value_edge",
     REQUEST,
     4,
     "rfc9113-8.2.1-06",
     "a field value begins or ends with white space",
     {GET, "accept", "text/html "}},
    {"field_connection_specific",
     REQUEST,
     4,
     "rfc9113-8.2.2-02",
     "a field belongs to HTTP/1.1 connections",
     {GET, "connection", "close", "x-last", "1"}},
    {"field_connection_specific",
     REQUEST,
     3,
     "rfc9113-8.2.2-02",
     "a field belongs to HTTP/1.1 connections",
     {":method", "GET", ":scheme", "http", ":path", "/", "keep-alive", "5", "host", "a"}},
    {"field_te",
     REQUEST,
     5,
     "rfc9113-8.2.2-03",
     "te may say \"trailers\" in a request and nothing else",
     {GET, "te", "trailers", "te", "gzip"}},
    {"field_te",
     RESPONSE,
     1,
     "rfc9113-8.2.2-03",
     "te may say \"trailers\" in a request and nothing else",
     {":status", "200", "te", "trailers"}},
    {"field_not_in_trailers",
     TRAILERS,
     1,
     "rfc9110 6.5.1, rfc9113-8.1.1-03",
     "a field that frames or routes a message came after it",
     {"x-sum", "1", "content-length", "1"}},
    {"field_pseudo_unknown", REQUEST, 4, "rfc9113-8.3-04", "no such pseudo-header field", {GET, ":version", "2"}},
    {"field_pseudo_repeated",
     REQUEST,
     4,
     "rfc9113-8.3-08, rfc9113-8.3-07",
     "a pseudo-header field came twice",
     {GET, ":path", "/b"}},
    {"field_pseudo_after_field",
     REQUEST,
     4,
     "rfc9113-8.3-06, rfc9113-8.3-05",
     "a pseudo-header field came after a regular field",
     {":method", "GET", ":scheme", "http", ":path", "/", "accept", "*", ":authority", "a"}},
    {"field_pseudo_not_here",
     REQUEST,
     4,
     "rfc9113-8.3-02, rfc9113-8.3-04",
     "the pseudo-header field does not belong into this kind of message",
     {GET, ":status", "200"}},
    {"field_pseudo_not_here",
     RESPONSE,
     0,
     "rfc9113-8.3-02, rfc9113-8.3-04",
     "the pseudo-header field does not belong into this kind of message",
     {":path", "/", ":status", "200"}},
    {"field_pseudo_in_trailers",
     TRAILERS,
     0,
     "rfc9113-8.1-04, rfc9113-8.3-03",
     "trailers have no pseudo-header fields",
     {":status", "200"}},
    {"field_pseudo_missing",
     REQUEST,
     NONE,
     "rfc9113-8.3.1-12, rfc9113-8.1.1-03",
     "a request lacks a pseudo-header field",
     {":method", "GET", ":scheme", "http", ":authority", "a", "accept", "*"}},
    {"field_status_missing", RESPONSE, NONE, "rfc9113-8.3.2-01, rfc9113-8.1.1-03", "a response lacks :status", {"server", "s"}},
    {"field_promised_incomplete",
     PROMISE,
     NONE,
     "rfc9113-8.4.1-03, rfc9113-8.3.1-12",
     "a promised request lacks a pseudo-header field",
     {":method", "GET", ":scheme", "http", ":authority", "a"}},
    {"field_method_octets",
     REQUEST,
     1,
     "rfc9113-8.3.1-12",
     "the method is no token",
     {":scheme", "http", ":method", "GE T", ":path", "/", ":authority", "a"}},
    {"field_method_octets",
     REQUEST,
     1,
     "rfc9113-8.3.1-12",
     "the method is no token",
     {":scheme", "http", ":method", "", ":path", "/", ":authority", "a"}},
    {"field_scheme_octets",
     REQUEST,
     1,
     "rfc9113-8.3.1-12",
     "the scheme is no URI scheme",
     {":method", "GET", ":scheme", "9p", ":path", "/", ":authority", "a"}},
    {"field_path_octets",
     REQUEST,
     2,
     "rfc9113-8.3.1-12",
     "the path has white space, a control character, or an octet that no URI has",
     {":method", "GET", ":scheme", "http", ":path", "/a b", ":authority", "a"}},
    {"field_path_form",
     REQUEST,
     1,
     "rfc9113-8.3.1-10, rfc9113-8.3.1-11",
     "the path does not begin with \"/\", and is not the \"*\" of OPTIONS",
     {":method", "GET", ":path", "index", ":scheme", "http", ":authority", "a", "accept", "*"}},
    {"field_authority_octets",
     REQUEST,
     3,
     "rfc9113-8.3.1-09",
     "the authority has user information or an octet that no host or port has",
     {":method", "GET", ":scheme", "http", ":path", "/", ":authority", "me@a"}},
    {"field_authority_empty",
     REQUEST,
     0,
     "rfc9113-8.3.1-02, rfc9113-8.3-04",
     "the authority is empty",
     {":authority", "", ":method", "GET", ":scheme", "http", ":path", "/"}},
    {"field_authority_empty",
     REQUEST,
     4,
     "rfc9113-8.3.1-02, rfc9113-8.3-04",
     "the authority is empty",
     {":method", "GET", ":scheme", "http", ":path", "/", "accept", "*", "host", ""}},
    {"field_authority_missing",
     REQUEST,
     NONE,
     "rfc9113-8.3.1-02, rfc9110 7.2",
     "neither :authority nor host names the host",
     {":method", "GET", ":scheme", "http", ":path", "/"}},
    {"field_host_octets",
     REQUEST,
     4,
     "rfc9110 7.2, rfc9113-8.3.1-04",
     "host has an octet that no host or port has",
     {GET, "host", "a b"}},
    {"field_host_differs",
     REQUEST,
     5,
     "rfc9113-8.3.1-04",
     "host and :authority name different hosts",
     {GET, "accept", "*", "host", "b"}},
    {"field_host_repeated", REQUEST, 5, "rfc9110 5.3, rfc9113-8.1.1-03", "host came twice", {GET, "host", "a", "host", "a"}},
    {"field_status_syntax",
     RESPONSE,
     0,
     "rfc9113-8.3-04, rfc9113 8.3.2",
     "the status is not three digits, or below 100",
     {":status", "20", "server", "s"}},
    {"field_status_syntax",
     RESPONSE,
     0,
     "rfc9113-8.3-04, rfc9113 8.3.2",
     "the status is not three digits, or below 100",
     {":status", "099"}},
    {"field_status_101", RESPONSE, 0, "rfc9113 8.6, rfc9110 15.2.2", "HTTP/2 has no 101 (Switching Protocols)", {":status", "101"}},
    {"field_protocol_octets",
     REQUEST,
     4,
     "rfc8441-4-01",
     "the protocol is no token",
     {":method", "CONNECT", ":scheme", "http", ":path", "/", ":authority", "a", ":protocol", "web socket"}},
    {"field_protocol_not_enabled",
     REQUEST,
     0,
     "rfc8441 3, rfc9113-8.3-04",
     ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not",
     {":protocol", "websocket", ":method", "CONNECT", ":scheme", "http", ":path", "/", ":authority", "a"}},
    {"field_protocol_without_connect", REQUEST, 0, "rfc8441-4-01", ":protocol belongs to CONNECT", {":protocol", "websocket", GET}},
    {"field_connect_form",
     REQUEST,
     2,
     "rfc9113-8.5-01, rfc9113-8.1.1-03",
     "CONNECT has :authority, and neither :scheme nor :path",
     {":method", "CONNECT", ":authority", "a:443", ":path", "/"}},
    {"field_connect_form",
     REQUEST,
     NONE,
     "rfc9113-8.5-01, rfc9113-8.1.1-03",
     "CONNECT has :authority, and neither :scheme nor :path",
     {":method", "CONNECT"}},
    {"field_content_length_syntax",
     REQUEST,
     4,
     "rfc9110 8.6, rfc9113-8.1.1-03",
     "content-length is not a decimal number below 2^63",
     {POST, "content-length", "ten"}},
    {"field_content_length_syntax",
     REQUEST,
     5,
     "rfc9110 8.6, rfc9113-8.1.1-03",
     "content-length is not a decimal number below 2^63",
     {POST, "accept", "*", "content-length", "9223372036854775808"}},
    {"field_content_length_repeated",
     RESPONSE,
     2,
     "rfc9110 8.6, rfc9113-8.1.1-03",
     "content-length came twice",
     {":status", "200", "content-length", "1", "content-length", "1"}},
    {"field_content_length_mismatch",
     REQUEST,
     4,
     "rfc9113 8.1.1, rfc9113-8.1.1-03",
     "the content is not as long as content-length says",
     {POST, "content-length", "10"}},
    {"field_promised_method",
     PROMISE,
     0,
     "rfc9113-8.4.1-03, rfc9113-8.4-02",
     "a promised request must be safe and cacheable",
     {POST}},
    {"field_promised_content", PROMISE, 4, "rfc9113-8.4-02", "a promised request has no content", {GET, "content-length", "1"}},
};

enum { MISTAKES = sizeof mistakes / sizeof mistakes[0] };

size_t
section_mistakes(void)
{
    return MISTAKES;
}

enum sw_status
make_section_mistake(sw_conn *conn, size_t number, uint32_t id)
{
    const char *const *words = mistakes[number].fields;
    sw_field fields[7] = {{0}};
    size_t count = 0;
    for (; count < 7 && words[2 * count]; count++)
        fields[count] = (sw_field){
            .name = (const uint8_t *)words[2 * count],
            .value = (const uint8_t *)words[2 * count + 1],
            .name_length = (uint32_t)strlen(words[2 * count]),
            .value_length = (uint32_t)strlen(words[2 * count + 1]),
        };
    uint32_t promised;
    if (mistakes[number].kind == PROMISE)
        return sw_conn_push_promise(conn, id, fields, count, &promised);
    return sw_conn_send_headers(conn, id, fields, count, SW_SEND_END_STREAM);
}

static size_t number;

static void
play(void)
{
    const struct mistake *mistake = &mistakes[number];
    struct endpoint *endpoint = mistake->kind == REQUEST ? open_client() : server_with_stream(1, 0);
    if (mistake->kind == TRAILERS)
        cr_assert(eq(int, send_headers(endpoint, 1, 0, ":status", "200"), SW_STATUS_OK));
    cr_assert(eq(int, sw_conn_refusal(endpoint->conn).status, SW_STATUS_OK));
    forget(endpoint);
    int length = strcmp(mistake->said, "field_content_length_mismatch") == 0;
    char row[80];
    snprintf(row, sizeof row, "{name: %s,", mistake->said + strlen("field_"));
    const struct expected expected = {
        length ? SW_STATUS_CONTENT_LENGTH : SW_STATUS_MALFORMED, mistake->said, mistake->index, mistake->cite, row, mistake->why};
    enum sw_status status = make_section_mistake(endpoint->conn, number, 1);
    expect_refusal(mistake->said, endpoint, status, &expected);
    cr_assert(eq(int, sw_conn_error(endpoint->conn).error, SW_ERROR_NO_ERROR));
    take_output(endpoint);
    cr_assert(eq(sz, output(endpoint).length, 0));
}

void
refuse_sections(void)
{
    for (number = 0; number < MISTAKES; number++)
        run_fed_whole(play);
}
