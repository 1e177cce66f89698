#define _GNU_SOURCE

#include "upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "../common/fields.h"
#include "request.h"

enum { HEAD_MOST = 8 * 1024, FIELDS_MOST = 64 };

struct upgrade {
    size_t length;
    uint8_t octets[HEAD_MOST];
};

/* A request of HTTP/1.1 (RFC 9112 3), in pieces of what came. */
struct head {
    sw_field fields[4 + FIELDS_MOST]; /* pseudo-header fields first */
    size_t count;
    sw_octets settings; /* of HTTP2-Settings */
    unsigned settings_count, hosts;
    bool upgrades, names_upgrade, names_settings, has_content;
};

static const char switching[] = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";

/* ---- what it may be ----------------------------------------------------------------------------------------------- */

static bool
begins_preface(const uint8_t *octets, size_t length)
{
    static const char preface[] = "PRI * HTTP/2.0\r\n";
    return memcmp(octets, preface, length < sizeof preface - 1 ? length : sizeof preface - 1) == 0;
}

/* Text, whose first line ends as that of a request of HTTP/1.1 does if it has come to its end. */
static bool
may_be_request(const uint8_t *octets, size_t length)
{
    static const char version[] = " HTTP/1.1\r\n";
    const uint8_t *empty = memmem(octets, length, "\r\n\r\n", 4);
    if (empty != NULL)
        length = (size_t)(empty - octets) + 4; /* what follows is not looked at */
    for (size_t i = 0; i < length; i++)
        if ((octets[i] < ' ' && octets[i] != '\t' && octets[i] != '\r' && octets[i] != '\n') || octets[i] == 0x7f)
            return false;
    const uint8_t *end = memchr(octets, '\n', length);
    size_t line = end == NULL ? 0 : (size_t)(end - octets) + 1;
    return end == NULL || (line > sizeof version - 1 && memcmp(end - (sizeof version - 2), version, sizeof version - 1) == 0);
}

/* ---- its parts ---------------------------------------------------------------------------------------------------- */

static void
add(struct head *head, const char *name, const char *value, size_t length)
{
    head->fields[head->count++] = sw_field_of_octets((const uint8_t *)name, strlen(name), (const uint8_t *)value, length);
}

/* "GET /path HTTP/1.1" */
static bool
read_request_line(struct head *head, const char *line, size_t length)
{
    const char *method_end = memchr(line, ' ', length);
    if (method_end == NULL)
        return false;
    const char *target = method_end + 1, *target_end = memchr(target, ' ', length - (size_t)(target - line));
    if (target_end == NULL || target == target_end)
        return false;
    add(head, ":method", line, (size_t)(method_end - line));
    add(head, ":scheme", "http", 4);
    add(head, ":path", target, (size_t)(target_end - target));
    return true;
}

static bool
is_named(const sw_field *field, const char *name)
{
    return field->name_length == strlen(name) && strncasecmp((const char *)field->name, name, field->name_length) == 0;
}

static void
note_field(struct head *head, const sw_field *field)
{
    if (is_named(field, "upgrade")) {
        head->upgrades |= field_lists(field, "h2c");
    } else if (is_named(field, "connection")) {
        head->names_upgrade |= field_lists(field, "upgrade");
        head->names_settings |= field_lists(field, "http2-settings");
    } else if (is_named(field, "http2-settings")) {
        head->settings = (sw_octets){field->value, field->value_length};
        head->settings_count++;
    } else if (is_named(field, "transfer-encoding") || (is_named(field, "content-length") && !field_is(field, "0"))) {
        head->has_content = true;
    }
}

/* "name: value". The name of the host is a pseudo-header field (RFC 9113 8.3.1). */
static bool
read_field(struct head *head, const char *line, size_t length)
{
    const char *colon = memchr(line, ':', length);
    if (colon == NULL || colon == line || colon[-1] == ' ' || head->count == sizeof head->fields / sizeof *head->fields)
        return false;
    const char *value = colon + 1, *end = line + length;
    while (value < end && (*value == ' ' || *value == '\t'))
        value++;
    while (end > value && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    sw_field field =
        sw_field_of_octets((const uint8_t *)line, (size_t)(colon - line), (const uint8_t *)value, (size_t)(end - value));
    if (is_named(&field, "host")) {
        head->hosts++;
        head->fields[3].value = field.value;
        head->fields[3].value_length = field.value_length;
        return true;
    }
    note_field(head, &field);
    head->fields[head->count++] = field;
    return true;
}

/* False: malformed. `length` is with the empty line at its end. */
static bool
read_head(struct head *head, const char *text, size_t length)
{
    *head = (struct head){0};
    for (const char *line = text, *end = text + length - 2; line < end;) {
        const char *next = memmem(line, (size_t)(end - line), "\r\n", 2);
        size_t line_length = (size_t)(next - line);
        if (head->count > 0 ? !read_field(head, line, line_length) : !read_request_line(head, line, line_length))
            return false;
        if (head->count == 3)
            add(head, ":authority", "", 0);
        line = next + 2;
    }
    return head->hosts == 1;
}

/* ---- what becomes of it ------------------------------------------------------------------------------------------- */

/* Nothing was written before, so the socket takes it. */
static bool
send_text(struct connection *connection, const char *text, size_t length)
{
    return send(connection->transport.fd, text, length, MSG_NOSIGNAL) == (ssize_t)length;
}

static enum upgrade_result
refuse(struct connection *connection, const char *status, const char *why)
{
    char text[512];
    int length = snprintf(text, sizeof text,
                          "HTTP/1.1 %s\r\nServer: statewire\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n"
                          "Content-Type: text/plain\r\nContent-Length: %zu\r\n\r\n%s\n",
                          status, strlen(why) + 1, why);
    if (!send_text(connection, text, (size_t)length))
        connection->broken = true;
    return UPGRADE_REFUSED;
}

/* The fields as HTTP/2 has them, shown to the server as if they had come so. */
static enum upgrade_result
take_over(struct connection *connection, const struct head *head)
{
    sw_field_list *list;
    sw_fields_verdict verdict;
    if (sw_fields_normalise(head->fields, head->count, SW_NORMALISE_SENT, NULL, &list) != SW_STATUS_OK)
        return refuse(connection, "503 Service Unavailable", "The server is out of memory. Try again.");
    for (size_t i = 0; i < list->count; i++)
        list->fields[i].token = (uint16_t)sw_field_token(&list->fields[i]);

    const sw_field *method = &head->fields[0];
    enum sw_status status = sw_fields_judge(list->fields, list->count, SW_SECTION_REQUEST, SW_ROLE_CLIENT, 0, &verdict);
    if (status == SW_STATUS_OK)
        status = sw_conn_upgrade_server(connection->http2, method->value, method->value_length, head->settings.octets,
                                        head->settings.length);
    enum upgrade_result result = UPGRADE_DONE;
    if (status != SW_STATUS_OK) {
        result = refuse(connection, "400 Bad Request", sw_status_text(status));
    } else if (!send_text(connection, switching, sizeof switching - 1)) {
        connection->broken = true;
    } else {
        const sw_event event = {.kind = SW_EVENT_HEADERS,
                                .stream_id = 1,
                                .flags = SW_EVENT_FLAG_END_STREAM,
                                .as.headers = {.fields = list->fields, .count = list->count, .section = SW_SECTION_REQUEST}};
        request_begin(connection, &event);
    }
    sw_fields_free(list, NULL);
    return result;
}

static enum upgrade_result
judge(struct connection *connection, const char *text, size_t length)
{
    struct head head;
    if (!read_head(&head, text, length))
        return refuse(connection, "400 Bad Request", "This is no request of HTTP/1.1.");
    if (!head.upgrades || !head.names_upgrade || !head.names_settings || head.settings_count != 1)
        return refuse(connection, "426 Upgrade Required",
                      "This server speaks HTTP/2: with prior knowledge, or upgraded from HTTP/1.1.");
    if (head.has_content)
        return refuse(connection, "426 Upgrade Required", "A request with content cannot be upgraded here: begin with HTTP/2.");
    return take_over(connection, &head);
}

/* Adds octets to what is kept. False: no memory, or no room. */
static bool
keep(struct upgrade **upgrade, const uint8_t *octets, size_t length)
{
    if (*upgrade == NULL && (*upgrade = calloc(1, sizeof **upgrade)) == NULL)
        return false;
    if (length > sizeof(*upgrade)->octets - (*upgrade)->length)
        return false;
    memcpy((*upgrade)->octets + (*upgrade)->length, octets, length);
    (*upgrade)->length += length;
    return true;
}

enum upgrade_result
upgrade_take(struct connection *connection, struct upgrade **upgrade, const uint8_t *octets, size_t length, sw_octets *rest)
{
    if (*upgrade == NULL && length >= 4 && (begins_preface(octets, length) || !may_be_request(octets, length))) {
        *rest = (sw_octets){octets, length};
        return UPGRADE_HTTP2;
    }
    if (!keep(upgrade, octets, length))
        return refuse(connection, "431 Request Header Fields Too Large", "The request's head is too large.");

    const struct upgrade *all = *upgrade;
    *rest = (sw_octets){all->octets, all->length};
    bool preface = begins_preface(all->octets, all->length);
    if (preface && all->length < 4)
        return UPGRADE_MORE;
    if (preface || !may_be_request(all->octets, all->length))
        return UPGRADE_HTTP2;
    const uint8_t *end = memmem(all->octets, all->length, "\r\n\r\n", 4);
    if (end == NULL)
        return UPGRADE_MORE;
    size_t head = (size_t)(end - all->octets) + 4;
    *rest = (sw_octets){all->octets + head, all->length - head};
    return judge(connection, (const char *)all->octets, head);
}
