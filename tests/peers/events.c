#include "endpoint.h"

#include <stdio.h>

static void
print_octets(const char *name, const uint8_t *octets, size_t length)
{
    printf(" %s=", name);
    for (size_t i = 0; i < length; i++)
        printf("%02x", octets[i]);
}

static void
print_fields(const sw_field *fields, size_t count)
{
    fputs(" fields=", stdout);
    for (size_t i = 0; i < count; i++)
        printf("%s%.*s:%.*s", i == 0 ? "" : "|", (int)fields[i].name_length, (const char *)fields[i].name,
               (int)fields[i].value_length, (const char *)fields[i].value);
}

static void
print_priority(const sw_priority *priority)
{
    printf(" dependency=%u weight=%u exclusive=%d", (unsigned)priority->dependency, priority->weight, priority->exclusive);
}

static void
print_settings(const sw_setting *entries, size_t count)
{
    fputs(" settings=", stdout);
    for (size_t i = 0; i < count; i++)
        printf("%s%u:%u", i == 0 ? "" : "|", entries[i].id, (unsigned)entries[i].value);
}

static void
print_head(const sw_event *event)
{
    static const char *const sections[] = {
        [SW_SECTION_REQUEST] = "request",
        [SW_SECTION_RESPONSE] = "response",
        [SW_SECTION_INFORMATIONAL] = "informational",
        [SW_SECTION_TRAILERS] = "trailers",
    };
    if (event->kind == SW_EVENT_PUSH_PROMISE)
        printf(" promised=%u", (unsigned)event->as.headers.promised_id);
    else
        printf(" section=%s", sections[event->as.headers.section]);
    if ((event->flags & SW_EVENT_FLAG_PRIORITY) != 0)
        print_priority(&event->as.headers.priority);
    print_fields(event->as.headers.fields, event->as.headers.count);
}

void
print_event(const sw_event *event)
{
    printf("%s stream=%u end=%d", sw_event_name(event->kind), (unsigned)event->stream_id,
           (event->flags & SW_EVENT_FLAG_END_STREAM) != 0);
    switch (event->kind) {
    case SW_EVENT_HEADERS:
    case SW_EVENT_PUSH_PROMISE:
        print_head(event);
        break;
    case SW_EVENT_DATA:
        printf(" credit=%zu", event->as.data.credit);
        print_octets("octets", event->as.data.octets, event->as.data.length);
        break;
    case SW_EVENT_STREAM_RESET:
    case SW_EVENT_STREAM_CLOSED:
        printf(" error=%u by=%d", (unsigned)event->as.closed.error, (int)event->as.closed.by);
        break;
    case SW_EVENT_STREAM_ERROR:
        printf(" error=%u", (unsigned)event->as.stream_error.error);
        break;
    case SW_EVENT_STREAM_WRITABLE:
        printf(" room=%zu", event->as.writable.octets);
        break;
    case SW_EVENT_STREAMS_AVAILABLE:
        printf(" streams=%u", (unsigned)event->as.available.streams);
        break;
    case SW_EVENT_SETTINGS:
    case SW_EVENT_SETTINGS_ACK:
        print_settings(event->as.settings.entries, event->as.settings.count);
        break;
    case SW_EVENT_PING:
    case SW_EVENT_PING_ACK:
        print_octets("opaque", event->as.ping.opaque, 8);
        break;
    case SW_EVENT_GOAWAY:
        printf(" last=%u error=%u", (unsigned)event->as.goaway.last_stream_id, (unsigned)event->as.goaway.error);
        print_octets("debug", event->as.goaway.debug, event->as.goaway.debug_length);
        break;
    case SW_EVENT_PRIORITY:
        print_priority(&event->as.priority);
        break;
    case SW_EVENT_UNKNOWN_FRAME:
        printf(" type=%u flags=%u", event->as.unknown.type, event->as.unknown.frame_flags);
        print_octets("payload", event->as.unknown.payload, event->as.unknown.payload_length);
        break;
    case SW_EVENT_ALTSVC:
        print_octets("origin", event->as.altsvc.origin, event->as.altsvc.origin_length);
        print_octets("value", event->as.altsvc.value, event->as.altsvc.value_length);
        break;
    case SW_EVENT_PRIORITY_UPDATE:
        print_octets("value", event->as.priority_update.value, event->as.priority_update.value_length);
        break;
    case SW_EVENT_ORIGIN:
        print_octets("entries", event->as.origins.entries, event->as.origins.length);
        break;
    case SW_EVENT_LIMIT_WARNING:
        printf(" limit=%s used=%u budget=%u", sw_limit_name(event->as.limit.limit), (unsigned)event->as.limit.used,
               (unsigned)event->as.limit.budget);
        break;
    default:
        break;
    }
    putchar('\n');
}
