/* Generated from spec/events.yaml and spec/frames.yaml. Do not edit: change those files and run `make generate`. */
#ifndef SW_FRAME_EVENTS_H
#define SW_FRAME_EVENTS_H

#include "frames.h"
#include "statewire/events.h"

/* A bit per kind of event that shows what the decoder holds. */
#define SW_EVENTS_WITH_FIELDS (UINT64_C(1) << SW_EVENT_HEADERS | UINT64_C(1) << SW_EVENT_PUSH_PROMISE)

static inline void
sw_event_begin(sw_event *event, enum sw_event_kind kind, uint32_t stream_id)
{
    event->kind = kind;
    event->stream_id = stream_id;
    event->flags = 0;
    event->user = NULL;
}

/*
 * Events of frames, but for the user pointer of the stream. The first `length` octets of the payload are there, with all fixed
 * fields. False: the payload is too short for what the frame itself says.
 */

static inline void
sw_event_from_priority(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload)
{
    struct sw_frame_priority frame;
    sw_frame_priority_read(payload, &frame);
    sw_event_begin(event, SW_EVENT_PRIORITY, header->stream_id);
    event->as.priority.dependency = frame.stream_dependency;
    event->as.priority.weight = frame.weight;
    event->as.priority.exclusive = frame.exclusive;
}

static inline void
sw_event_from_ping(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload)
{
    struct sw_frame_ping frame;
    sw_frame_ping_read(payload, &frame);
    sw_event_begin(event, header->flags & SW_FLAG_ACK ? SW_EVENT_PING_ACK : SW_EVENT_PING, 0);
    memcpy(event->as.ping.opaque, frame.opaque_data, 8);
}

static inline void
sw_event_from_goaway(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload, uint32_t length)
{
    struct sw_frame_goaway frame;
    sw_frame_goaway_read(payload, &frame);
    sw_event_begin(event, SW_EVENT_GOAWAY, 0);
    if (length < header->length)
        event->flags = SW_EVENT_FLAG_TRUNCATED;
    event->as.goaway.last_stream_id = frame.last_stream_id;
    event->as.goaway.error = frame.error_code;
    event->as.goaway.debug = payload + 8;
    event->as.goaway.debug_length = length - 8;
}

static inline bool
sw_event_from_altsvc(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload, uint32_t length)
{
    struct sw_frame_altsvc frame;
    struct sw_cursor cursor = {payload, payload + length, header->length};
    if (!sw_frame_altsvc_read(&cursor, &frame))
        return false;
    sw_event_begin(event, SW_EVENT_ALTSVC, header->stream_id);
    if (length < header->length)
        event->flags = SW_EVENT_FLAG_TRUNCATED;
    event->as.altsvc.origin = frame.origin.octets;
    event->as.altsvc.origin_length = frame.origin.length;
    event->as.altsvc.value = frame.field_value.octets;
    event->as.altsvc.value_length = frame.field_value.length;
    return true;
}

static inline void
sw_event_from_origin(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload, uint32_t length)
{
    sw_event_begin(event, SW_EVENT_ORIGIN, 0);
    if (length < header->length)
        event->flags = SW_EVENT_FLAG_TRUNCATED;
    event->as.origins.entries = payload;
    event->as.origins.length = length;
}

static inline void
sw_event_from_priority_update(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload, uint32_t length)
{
    struct sw_frame_priority_update frame;
    sw_frame_priority_update_read(payload, &frame);
    sw_event_begin(event, SW_EVENT_PRIORITY_UPDATE, frame.prioritized_stream_id);
    if (length < header->length)
        event->flags = SW_EVENT_FLAG_TRUNCATED;
    event->as.priority_update.value = payload + 4;
    event->as.priority_update.value_length = length - 4;
}

static inline void
sw_event_from_unknown(sw_event *event, const struct sw_frame_header *header, const uint8_t *payload, uint32_t length)
{
    sw_event_begin(event, SW_EVENT_UNKNOWN_FRAME, header->stream_id);
    if (length < header->length)
        event->flags = SW_EVENT_FLAG_TRUNCATED;
    event->as.unknown.type = header->type;
    event->as.unknown.frame_flags = header->flags;
    event->as.unknown.payload = payload;
    event->as.unknown.payload_length = length;
}

#endif
