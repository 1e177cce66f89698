/* What sw_conn_error() says of each error: what makes a message malformed (RFC 9113 8.1.1, 8.2, 8.3). */
#include "explained.h"

#define GET       ":method", "GET", ":scheme", "http", ":path", "/", ":authority", "example.org"
#define BARE      ":method", "GET", ":scheme", "http", ":path", "/"
#define BARE_REST ":scheme", "http", ":path", "/", ":authority", "a"

static struct wire
fields_of_row(void)
{
    size_t count = 0;
    while (count < 14 && row_played()->fields[count])
        count++;
    return block_of(row_played()->fields, count);
}

static struct endpoint *
request_of_row(void)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, fields_of_row(), END_STREAM));
    return server;
}

static struct endpoint *
response_of_row(void)
{
    struct endpoint *client = client_with_stream(0);
    feed(client, frame_headers(1, fields_of_row(), END_STREAM));
    return client;
}

static struct endpoint *
trailers_of_row(void)
{
    struct endpoint *server = server_with_stream(1, 0);
    feed(server, frame_headers(1, fields_of_row(), END_STREAM));
    return server;
}

static struct endpoint *
promise_of_row(void)
{
    struct endpoint *client = client_with_push(SW_SEND_END_STREAM);
    feed(client, frame_push_promise(1, 2, fields_of_row()));
    return client;
}

void
explain_fields(void)
{
    /* clang-format off */
    static const struct explained rows[] = {
        {"name empty", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: name_empty,",
         "rfc9113-8.2.1-07, rfc9110 5.1", "a field name is empty", NULL, {GET, "", "x"}},
        {"name octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: name_octets,",
         "rfc9113-8.2.1-03, rfc9113-8.2.1-04", "a field name has an octet that no name may have, or upper case", NULL,
         {GET, "Upper", "x"}},
        {"value octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: value_octets,",
         "rfc9113-8.2.1-05, rfc9113-8.2.1-01", "a field value has a control character", NULL, {GET, "a", "b\x01"}},
        {"value edge", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: value_edge,", "rfc9113-8.2.1-06",
         "a field value begins or ends with white space", NULL, {GET, "a", " b"}},
        {"connection specific", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: connection_specific,",
         "rfc9113-8.2.2-02", "a field belongs to HTTP/1.1 connections", NULL, {GET, "connection", "close"}},
        {"te", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: te,", "rfc9113-8.2.2-03",
         "te may say \"trailers\" in a request and nothing else", NULL, {GET, "te", "gzip"}},
        {"not in trailers", trailers_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: not_in_trailers,",
         "rfc9110 6.5.1, rfc9113-8.1.1-03", "a field that frames or routes a message came after it", NULL,
         {"content-length", "1"}},
        {"pseudo unknown", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_unknown,", "rfc9113-8.3-04",
         "no such pseudo-header field", NULL, {GET, ":colour", "red"}},
        {"pseudo repeated", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_repeated,",
         "rfc9113-8.3-08, rfc9113-8.3-07", "a pseudo-header field came twice", NULL, {GET, ":path", "/"}},
        {"pseudo after field", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_after_field,",
         "rfc9113-8.3-06, rfc9113-8.3-05", "a pseudo-header field came after a regular field", NULL,
         {":method", "GET", "a", "b", ":path", "/"}},
        {"pseudo not here", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_not_here,",
         "rfc9113-8.3-02, rfc9113-8.3-04", "the pseudo-header field does not belong into this kind of message", NULL,
         {GET, ":status", "200"}},
        {"pseudo in trailers", trailers_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_in_trailers,",
         "rfc9113-8.1-04, rfc9113-8.3-03", "trailers have no pseudo-header fields", NULL, {":path", "/"}},
        {"pseudo missing", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: pseudo_missing,",
         "rfc9113-8.3.1-12, rfc9113-8.1.1-03", "a request lacks a pseudo-header field", NULL, {":method", "GET"}},
        {"status missing", response_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: status_missing,",
         "rfc9113-8.3.2-01, rfc9113-8.1.1-03", "a response lacks :status", NULL, {"a", "b"}},
        {"promised incomplete", promise_of_row, PROTOCOL_ERROR, 2, "spec/fields.yaml", "name: promised_incomplete,",
         "rfc9113-8.4.1-03, rfc9113-8.3.1-12", "a promised request lacks a pseudo-header field", NULL,
         {":method", "GET", ":scheme", "http", ":path", "/"}},
        {"method octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: method_octets,", "rfc9113-8.3.1-12",
         "the method is no token", NULL, {":method", "G T", ":scheme", "http", ":path", "/"}},
        {"scheme octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: scheme_octets,", "rfc9113-8.3.1-12",
         "the scheme is no URI scheme", NULL, {":method", "GET", ":scheme", "ht tp", ":path", "/"}},
        {"path octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: path_octets,", "rfc9113-8.3.1-12",
         "the path has white space, a control character, or an octet that no URI has", NULL,
         {":method", "GET", ":scheme", "http", ":path", "/ a"}},
        {"path form", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: path_form,",
         "rfc9113-8.3.1-10, rfc9113-8.3.1-11", "the path does not begin with \"/\", and is not the \"*\" of OPTIONS", NULL,
         {":method", "GET", ":scheme", "http", ":path", "a", ":authority", "a"}},
        {"authority octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: authority_octets,", "rfc9113-8.3.1-09",
         "the authority has user information or an octet that no host or port has", NULL, {BARE, ":authority", "user@a"}},
        {"authority empty", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: authority_empty,",
         "rfc9113-8.3.1-02, rfc9113-8.3-04", "the authority is empty", NULL, {BARE, ":authority", ""}},
        {"authority missing", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: authority_missing,",
         "rfc9113-8.3.1-02, rfc9110 7.2", "neither :authority nor host names the host", NULL, {BARE}},
        {"host octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: host_octets,",
         "rfc9110 7.2, rfc9113-8.3.1-04", "host has an octet that no host or port has", NULL, {BARE, "host", "a b"}},
        {"host differs", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: host_differs,", "rfc9113-8.3.1-04",
         "host and :authority name different hosts", NULL, {GET, "host", "elsewhere"}},
        {"host repeated", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: host_repeated,",
         "rfc9110 5.3, rfc9113-8.1.1-03", "host came twice", NULL, {BARE, "host", "a", "host", "a"}},
        {"status syntax", response_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: status_syntax,",
         "rfc9113-8.3-04, rfc9113 8.3.2", "the status is not three digits, or below 100", NULL, {":status", "20"}},
        {"status 101", response_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: status_101,", "rfc9113 8.6, rfc9110 15.2.2",
         "HTTP/2 has no 101 (Switching Protocols)", NULL, {":status", "101"}},
        {"protocol octets", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: protocol_octets,", "rfc8441-4-01",
         "the protocol is no token", NULL, {":method", "CONNECT", ":protocol", "a b"}},
        {"protocol not enabled", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: protocol_not_enabled,",
         "rfc8441 3, rfc9113-8.3-04", ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not", NULL,
         {":method", "CONNECT", ":scheme", "http", ":path", "/", ":authority", "a", ":protocol", "websocket"}},
        {"protocol without connect", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: protocol_without_connect,",
         "rfc8441-4-01", ":protocol belongs to CONNECT", NULL, {GET, ":protocol", "websocket"}},
        {"connect form", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: connect_form,",
         "rfc9113-8.5-01, rfc9113-8.1.1-03", "CONNECT has :authority, and neither :scheme nor :path", NULL,
         {":method", "CONNECT", ":scheme", "http", ":path", "/", ":authority", "a"}},
        {"content length syntax", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: content_length_syntax,",
         "rfc9110 8.6, rfc9113-8.1.1-03", "content-length is not a decimal number below 2^63", NULL,
         {GET, "content-length", "5x"}},
        {"content length repeated", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: content_length_repeated,",
         "rfc9110 8.6, rfc9113-8.1.1-03", "content-length came twice", NULL, {GET, "content-length", "0", "content-length", "0"}},
        {"content length mismatch", request_of_row, PROTOCOL_ERROR, 1, "spec/fields.yaml", "name: content_length_mismatch,",
         "rfc9113 8.1.1, rfc9113-8.1.1-03", "the content is not as long as content-length says", NULL,
         {GET, "content-length", "5"}},
        {"promised method", promise_of_row, PROTOCOL_ERROR, 2, "spec/fields.yaml", "name: promised_method,",
         "rfc9113-8.4.1-03, rfc9113-8.4-02", "a promised request must be safe and cacheable", NULL,
         {":method", "POST", BARE_REST}},
        {"promised content", promise_of_row, PROTOCOL_ERROR, 2, "spec/fields.yaml", "name: promised_content,", "rfc9113-8.4-02",
         "a promised request has no content", NULL, {":method", "GET", BARE_REST, "content-length", "5"}},
    };
    /* clang-format on */
    all_explained(rows, sizeof rows / sizeof rows[0]);
}

Test(explanations, of_fields)
{
    explain_fields();
}
