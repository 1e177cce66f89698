/* Events as lines of text: the kind, the stream, what it carries, and flags in capitals. */
#include "harness_inside.h"

#include <stdarg.h>
#include <stdlib.h>

void
add_octets(struct text_log *log, const void *octets, size_t length)
{
    if (log->length + length + 1 > log->capacity) {
        log->capacity = 2 * (log->length + length + 1);
        log->text = realloc(log->text, log->capacity);
        if (!log->text)
            abort();
    }
    if (length)
        memcpy(log->text + log->length, octets, length);
    log->length += length;
    log->text[log->length] = '\0';
}

static void
print(struct text_log *log, const char *format, ...)
{
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    add_octets(log, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

static void
print_octets(struct text_log *log, const uint8_t *octets, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (octets[i] >= 0x20 && octets[i] < 0x7f && octets[i] != '\\')
            add_octets(log, octets + i, 1);
        else
            print(log, "\\x%02x", octets[i]);
    }
}

static void
print_fields(struct text_log *log, const sw_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        add_octets(log, i ? "; " : " ", i ? 2 : 1);
        print_octets(log, fields[i].name, fields[i].name_length);
        add_octets(log, ": ", 2);
        print_octets(log, fields[i].value, fields[i].value_length);
        if (fields[i].flags & SW_FIELD_NEVER_INDEXED)
            print(log, " (never indexed)");
    }
}

/* Neighbouring DATA events of one stream become one line: its content goes on where the line ended. */
static void
print_data(struct endpoint *endpoint, const sw_event *event)
{
    struct text_log *log = &endpoint->log;
    char start[40];
    int length = snprintf(start, sizeof start, "DATA %u ", (unsigned)event->stream_id);
    size_t last = endpoint->last_event;
    int joins = log->length > last && last >= endpoint->log_from && strncmp(log->text + last, start, (size_t)length) == 0 &&
                strstr(log->text + last, "\" END_STREAM\n") == NULL;
    if (joins) {
        log->length -= 2; /* the quotation mark and the end of the line */
    } else {
        endpoint->last_event = log->length;
        print(log, "%s\"", start);
    }
    print_octets(log, event->as.data.octets, event->as.data.length);
    print(log, "\"%s\n", event->flags & SW_EVENT_FLAG_END_STREAM ? " END_STREAM" : "");
}

void
print_event(struct endpoint *endpoint, const sw_event *event)
{
    static const char *const sections[] = {"request", "response", "informational", "trailers"};
    static const char *const causes[] = {"END_STREAM", "the peer's reset", "our reset", "an error", "GOAWAY", "the connection"};
    struct text_log *log = &endpoint->log;

    if (event->kind == SW_EVENT_DATA) {
        print_data(endpoint, event);
        return;
    }

    endpoint->last_event = log->length;
    print(log, "%s %u", sw_event_name(event->kind), (unsigned)event->stream_id);
    switch ((int)event->kind) {
    case SW_EVENT_HEADERS:
        print(log, " %s", sections[event->as.headers.section]);
        print_fields(log, event->as.headers.fields, event->as.headers.count);
        break;
    case SW_EVENT_PUSH_PROMISE:
        print(log, " promises %u", (unsigned)event->as.headers.promised_id);
        if (event->as.headers.section != SW_SECTION_REQUEST)
            print(log, " a %s", sections[event->as.headers.section]);
        print_fields(log, event->as.headers.fields, event->as.headers.count);
        break;
    case SW_EVENT_STREAM_RESET:
    case SW_EVENT_STREAM_CLOSED:
        print(log, " error %u by %s", (unsigned)event->as.closed.error, causes[event->as.closed.by]);
        break;
    case SW_EVENT_STREAM_WRITABLE:
        print(log, " %zu", event->as.writable.octets);
        break;
    case SW_EVENT_STREAMS_AVAILABLE:
        print(log, " %u", (unsigned)event->as.available.streams);
        break;
    case SW_EVENT_SETTINGS:
        for (size_t i = 0; i < event->as.settings.count; i++)
            print(log, " %u=%u", (unsigned)event->as.settings.entries[i].id, (unsigned)event->as.settings.entries[i].value);
        break;
    case SW_EVENT_PING:
    case SW_EVENT_PING_ACK:
        print(log, " ");
        print_octets(log, event->as.ping.opaque, 8);
        break;
    case SW_EVENT_GOAWAY:
        print(log, " last %u error %u ", (unsigned)event->as.goaway.last_stream_id, (unsigned)event->as.goaway.error);
        print_octets(log, event->as.goaway.debug, event->as.goaway.debug_length);
        break;
    case SW_EVENT_PRIORITY:
        print(log, " on %u weight %u%s", (unsigned)event->as.priority.dependency, (unsigned)event->as.priority.weight,
              event->as.priority.exclusive ? " exclusive" : "");
        break;
    case SW_EVENT_UNKNOWN_FRAME:
        print(log, " type %u flags %u ", event->as.unknown.type, event->as.unknown.frame_flags);
        print_octets(log, event->as.unknown.payload, event->as.unknown.payload_length);
        break;
    case SW_EVENT_ALTSVC:
        print(log, " \"");
        print_octets(log, event->as.altsvc.origin, event->as.altsvc.origin_length);
        print(log, "\" ");
        print_octets(log, event->as.altsvc.value, event->as.altsvc.value_length);
        break;
    case SW_EVENT_WINDOW_UPDATE:
        print(log, " %u", (unsigned)event->as.window.increment);
        break;
    case SW_EVENT_ORIGIN: {
        sw_octets entries = {event->as.origins.entries, event->as.origins.length}, origin;
        while (sw_origin_next(&entries, &origin)) {
            print(log, " ");
            print_octets(log, origin.octets, origin.length);
        }
        break;
    }
    case SW_EVENT_PRIORITY_UPDATE:
        print(log, " ");
        print_octets(log, event->as.priority_update.value, event->as.priority_update.value_length);
        break;
    case SW_EVENT_SETTINGS_ACK:
    case SW_EVENT_OUTPUT_AVAILABLE:
        break;
    case SW_EVENT_TIMEOUT:
        print(log, " timeout %d after %u", (int)event->as.timeout.timeout, (unsigned)event->as.timeout.elapsed);
        break;
    case SW_EVENT_STREAM_ERROR:
        print(log, " error %u %s", (unsigned)event->as.stream_error.error, event->as.stream_error.cite);
        break;
    case SW_EVENT_LIMIT_WARNING:
        print(log, " limit %d", (int)event->as.limit.limit);
        break;
    }
    if (event->kind == SW_EVENT_HEADERS && event->flags & SW_EVENT_FLAG_PRIORITY)
        print(log, " PRIORITY on %u weight %u", (unsigned)event->as.headers.priority.dependency,
              (unsigned)event->as.headers.priority.weight);
    if (event->flags & SW_EVENT_FLAG_DROPPED)
        print(log, " DROPPED");
    if (event->flags & SW_EVENT_FLAG_TOO_LARGE)
        print(log, " TOO_LARGE");
    if (event->flags & SW_EVENT_FLAG_TRUNCATED)
        print(log, " TRUNCATED");
    if (event->flags & SW_EVENT_FLAG_END_STREAM)
        print(log, " END_STREAM");
    print(log, "\n");
}
