/* Generated from spec/frames.yaml, spec/settings.yaml and spec/errors.yaml. Do not edit: change those files and run `make
 * generate`. */
/*
 * Frames: their types and flags, settings, error codes, and what one holds. framing.h, included at the end, reads, writes and
 * prints them without a connection. Included by protocol.h.
 */
#ifndef STATEWIRE_FRAMES_H
#define STATEWIRE_FRAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "statewire/types.h"

/* Whether streams are promised: 0 where spec/frames.yaml has no frame for it, and then no sw_conn_push_promise(). */
#define SW_HAS_PROMISES 1

/* Frame types (RFC 9113 6). */
enum sw_frame_type {
    SW_FRAME_DATA = 0x00,           /* Content of a message, or octets of a tunnel. rfc9113 6.1 */
    SW_FRAME_HEADERS = 0x01,        /* Opens a stream, and carries the beginning of a field block. rfc9113 6.2 */
    SW_FRAME_PRIORITY = 0x02,       /* A priority signal of RFC 7540, deprecated. rfc9113 6.3 */
    SW_FRAME_RST_STREAM = 0x03,     /* Ends a stream at once. rfc9113 6.4 */
    SW_FRAME_SETTINGS = 0x04,       /* Settings of the sender, or the acknowledgement of the peer's. rfc9113 6.5 */
    SW_FRAME_PUSH_PROMISE = 0x05,   /* Promises a request, and carries the beginning of its field block. rfc9113 6.6 */
    SW_FRAME_PING = 0x06,           /* Asks for an answer with the same octets, or is that answer. rfc9113 6.7 */
    SW_FRAME_GOAWAY = 0x07,         /* No streams above the last identifier are taken any more. rfc9113 6.8 */
    SW_FRAME_WINDOW_UPDATE = 0x08,  /* Adds to a flow-control window, a stream's or the connection's. rfc9113 6.9 */
    SW_FRAME_CONTINUATION = 0x09,   /* Goes on with a field block. rfc9113 6.10 */
    SW_FRAME_ALTSVC = 0x0a,         /* Says where else an origin is served. rfc7838 4 */
    SW_FRAME_ORIGIN = 0x0c,         /* Says which origins the connection may be used for. rfc8336 2 */
    SW_FRAME_PRIORITY_UPDATE = 0x10 /* Says how urgent the response to a request is, or to a promised one. rfc9218 7.1 */
};

/* Flags of frames; what a bit means depends on the frame type (RFC 9113 4.1). */
enum sw_flag {
    SW_FLAG_ACK = 0x01,         /* acknowledges the peer's settings and has no payload */
    SW_FLAG_END_STREAM = 0x01,  /* the last frame of the sender on this stream */
    SW_FLAG_END_HEADERS = 0x04, /* the field block is complete */
    SW_FLAG_PADDED = 0x08,      /* padding follows the content */
    SW_FLAG_PRIORITY = 0x20     /* the deprecated priority fields are there */
};

/* Settings (RFC 9113 6.5.2). */
enum sw_settings {
    SW_SETTINGS_HEADER_TABLE_SIZE = 0x01,       /* The largest HPACK dynamic table, in octets, that the sender's decoder keeps.
                                                 * rfc9113 6.5.2 */
    SW_SETTINGS_ENABLE_PUSH = 0x02,             /* Whether the sender, a client, accepts pushed responses. rfc9113 6.5.2 */
    SW_SETTINGS_MAX_CONCURRENT_STREAMS = 0x03,  /* How many streams the sender lets its peer have open at once; initially no limit.
                                                 * rfc9113 6.5.2 */
    SW_SETTINGS_INITIAL_WINDOW_SIZE = 0x04,     /* The flow-control window, in octets, that the sender gives each new stream.
                                                 * rfc9113 6.5.2 */
    SW_SETTINGS_MAX_FRAME_SIZE = 0x05,          /* The largest frame payload, in octets, that the sender takes. rfc9113 6.5.2 */
    SW_SETTINGS_MAX_HEADER_LIST_SIZE = 0x06,    /* The largest field section, in octets with 32 more for each field, that the sender
                                                 * takes; advice, initially no limit. rfc9113 6.5.2 */
    SW_SETTINGS_ENABLE_CONNECT_PROTOCOL = 0x08, /* Whether the sender, a server, takes extended CONNECT requests. rfc8441 3 */
    SW_SETTINGS_NO_RFC7540_PRIORITIES = 0x09    /* Whether the sender does without the priority signals of RFC 7540. rfc9218 2.1 */
};

/* Error codes in RST_STREAM and GOAWAY (RFC 9113 7). */
enum sw_error {
    SW_ERROR_NO_ERROR = 0x00,            /* Not an error; a GOAWAY with it begins a graceful shutdown. rfc9113 7 */
    SW_ERROR_PROTOCOL_ERROR = 0x01,      /* The peer broke a rule that has no code of its own. rfc9113 7 */
    SW_ERROR_INTERNAL_ERROR = 0x02,      /* The endpoint met an internal error it did not expect. rfc9113 7 */
    SW_ERROR_FLOW_CONTROL_ERROR = 0x03,  /* The peer broke the flow-control protocol. rfc9113 7 */
    SW_ERROR_SETTINGS_TIMEOUT = 0x04,    /* A SETTINGS frame was not acknowledged in time. rfc9113 7 */
    SW_ERROR_STREAM_CLOSED = 0x05,       /* A frame came after its stream was half-closed. rfc9113 7 */
    SW_ERROR_FRAME_SIZE_ERROR = 0x06,    /* A frame came with a size that it may not have. rfc9113 7 */
    SW_ERROR_REFUSED_STREAM = 0x07,      /* The stream was refused before any of it was processed; the request may be retried.
                                          * rfc9113 7 */
    SW_ERROR_CANCEL = 0x08,              /* The stream is no longer needed. rfc9113 7 */
    SW_ERROR_COMPRESSION_ERROR = 0x09,   /* The field section compression context can no longer be kept. rfc9113 7 */
    SW_ERROR_CONNECT_ERROR = 0x0a,       /* The connection made for a CONNECT request was reset or closed abnormally. rfc9113 7 */
    SW_ERROR_ENHANCE_YOUR_CALM = 0x0b,   /* The peer's behaviour might be generating excessive load. rfc9113 7 */
    SW_ERROR_INADEQUATE_SECURITY = 0x0c, /* The transport does not meet the minimum security requirements. rfc9113 7 */
    SW_ERROR_HTTP_1_1_REQUIRED = 0x0d    /* The endpoint wants HTTP/1.1 for this request. rfc9113 7 */
};

/*
 * One frame (RFC 9113 4.1, 6). Fields have the names of the RFC; a field of a flag is 0, or empty, in a frame without that flag.
 * Octets are not owned: they live as whoever read the frame says.
 */
typedef struct sw_frame {
    uint32_t length;    /* of the payload, in octets; not looked at when the frame is written */
    uint32_t stream_id; /* without the reserved bit */
    uint8_t type;       /* enum sw_frame_type, or any other */
    uint8_t flags;      /* as on the wire: those that the type does not define too */
    sw_octets payload;  /* all of it; looked at when a frame of an unknown type is written */
    union {
        /* DATA, rfc9113 6.1 */
        struct {
            uint8_t pad_length; /* with PADDED */
            sw_octets data;
            sw_octets padding; /* with PADDED; pad_length of them, written as zeros */
        } data;
        /* HEADERS, rfc9113 6.2 */
        struct {
            uint8_t pad_length;         /* with PADDED */
            bool exclusive;             /* with PRIORITY */
            uint32_t stream_dependency; /* with PRIORITY */
            uint16_t weight;            /* with PRIORITY */
            sw_octets field_block_fragment;
            sw_octets padding; /* with PADDED; pad_length of them, written as zeros */
        } headers;
        /* PRIORITY, rfc9113 6.3 */
        struct {
            bool exclusive;
            uint32_t stream_dependency;
            uint16_t weight;
        } priority;
        /* RST_STREAM, rfc9113 6.4 */
        struct {
            uint32_t error_code;
        } rst_stream;
        /* SETTINGS, rfc9113 6.5 */
        struct {
            sw_octets entries; /* sw_frame_next_entry(), sw_frame_entry_write() */
        } settings;
        /* PUSH_PROMISE, rfc9113 6.6 */
        struct {
            uint8_t pad_length; /* with PADDED */
            uint32_t promised_stream_id;
            sw_octets field_block_fragment;
            sw_octets padding; /* with PADDED; pad_length of them, written as zeros */
        } push_promise;
        /* PING, rfc9113 6.7 */
        struct {
            uint8_t opaque_data[8];
        } ping;
        /* GOAWAY, rfc9113 6.8 */
        struct {
            uint32_t last_stream_id;
            uint32_t error_code;
            sw_octets additional_debug_data;
        } goaway;
        /* WINDOW_UPDATE, rfc9113 6.9 */
        struct {
            uint32_t increment;
        } window_update;
        /* CONTINUATION, rfc9113 6.10 */
        struct {
            sw_octets field_block_fragment;
        } continuation;
        /* ALTSVC, rfc7838 4 */
        struct {
            sw_octets origin;
            sw_octets field_value;
        } altsvc;
        /* ORIGIN, rfc8336 2 */
        struct {
            sw_octets entries; /* sw_frame_next_entry(), sw_frame_entry_write() */
        } origin;
        /* PRIORITY_UPDATE, rfc9218 7.1 */
        struct {
            uint32_t prioritized_stream_id;
            sw_octets priority_field_value;
        } priority_update;
    } as;
} sw_frame;

/* One entry of a frame that has them. */
typedef union sw_frame_entry {
    struct {
        uint16_t identifier;
        uint32_t value;
    } settings;
    struct {
        sw_octets origin;
    } origin;
} sw_frame_entry;

#include "statewire/framing.h"

#endif
