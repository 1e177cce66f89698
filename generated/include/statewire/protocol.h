/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml, spec/fields.yaml and spec/limits.yaml. Do not edit: change those files and run `make generate`. */
#ifndef STATEWIRE_PROTOCOL_H
#define STATEWIRE_PROTOCOL_H

#include <stdint.h>

#include "statewire/api.h"
#include "statewire/machine.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Which end of the connection we are (RFC 9113 2.2). */
enum sw_role {
    SW_ROLE_CLIENT, /* opens the connection and sends requests */
    SW_ROLE_SERVER  /* accepts the connection and sends responses */
};

/* Frame types (RFC 9113 6). */
enum sw_frame_type {
    SW_FRAME_DATA          = 0x00, /* Content of a message, or octets of a tunnel. rfc9113 6.1 */
    SW_FRAME_HEADERS       = 0x01, /* Opens a stream, and carries the beginning of a field block. rfc9113 6.2 */
    SW_FRAME_PRIORITY      = 0x02, /* A priority signal of RFC 7540, deprecated. rfc9113 6.3 */
    SW_FRAME_RST_STREAM    = 0x03, /* Ends a stream at once. rfc9113 6.4 */
    SW_FRAME_SETTINGS      = 0x04, /* Settings of the sender, or the acknowledgement of the peer's. rfc9113 6.5 */
    SW_FRAME_PUSH_PROMISE  = 0x05, /* Promises a request, and carries the beginning of its field block. rfc9113 6.6 */
    SW_FRAME_PING          = 0x06, /* Asks for an answer with the same octets, or is that answer. rfc9113 6.7 */
    SW_FRAME_GOAWAY        = 0x07, /* No streams above the last identifier are taken any more. rfc9113 6.8 */
    SW_FRAME_WINDOW_UPDATE = 0x08, /* Adds to a flow-control window, a stream's or the connection's. rfc9113 6.9 */
    SW_FRAME_CONTINUATION  = 0x09 /* Goes on with a field block. rfc9113 6.10 */
};

/* Flags of frames; what a bit means depends on the frame type (RFC 9113 4.1). */
enum sw_flag {
    SW_FLAG_ACK         = 0x01, /* acknowledges the peer's settings and has no payload */
    SW_FLAG_END_STREAM  = 0x01, /* the last frame of the sender on this stream */
    SW_FLAG_END_HEADERS = 0x04, /* the field block is complete */
    SW_FLAG_PADDED      = 0x08, /* padding follows the content */
    SW_FLAG_PRIORITY    = 0x20 /* the deprecated priority fields are there */
};

/* Settings (RFC 9113 6.5.2). */
enum sw_settings {
    SW_SETTINGS_HEADER_TABLE_SIZE       = 0x01, /* The largest HPACK dynamic table, in octets, that the sender's decoder keeps. rfc9113 6.5.2 */
    SW_SETTINGS_ENABLE_PUSH             = 0x02, /* Whether the sender, a client, accepts pushed responses. rfc9113 6.5.2 */
    SW_SETTINGS_MAX_CONCURRENT_STREAMS  = 0x03, /* How many streams the sender lets its peer have open at once; initially no limit. rfc9113 6.5.2 */
    SW_SETTINGS_INITIAL_WINDOW_SIZE     = 0x04, /* The flow-control window, in octets, that the sender gives each new stream. rfc9113 6.5.2 */
    SW_SETTINGS_MAX_FRAME_SIZE          = 0x05, /* The largest frame payload, in octets, that the sender takes. rfc9113 6.5.2 */
    SW_SETTINGS_MAX_HEADER_LIST_SIZE    = 0x06, /* The largest field section, in octets with 32 more for each field, that the sender takes; advice, initially no limit. rfc9113 6.5.2 */
    SW_SETTINGS_ENABLE_CONNECT_PROTOCOL = 0x08, /* Whether the sender, a server, takes extended CONNECT requests. rfc8441 3 */
    SW_SETTINGS_NO_RFC7540_PRIORITIES   = 0x09 /* Whether the sender does without the priority signals of RFC 7540. rfc9218 2.1 */
};

/* Error codes in RST_STREAM and GOAWAY (RFC 9113 7). */
enum sw_error {
    SW_ERROR_NO_ERROR            = 0x00, /* Not an error; a GOAWAY with it begins a graceful shutdown. rfc9113 7 */
    SW_ERROR_PROTOCOL_ERROR      = 0x01, /* The peer broke a rule that has no code of its own. rfc9113 7 */
    SW_ERROR_INTERNAL_ERROR      = 0x02, /* The endpoint met an internal error it did not expect. rfc9113 7 */
    SW_ERROR_FLOW_CONTROL_ERROR  = 0x03, /* The peer broke the flow-control protocol. rfc9113 7 */
    SW_ERROR_SETTINGS_TIMEOUT    = 0x04, /* A SETTINGS frame was not acknowledged in time. rfc9113 7 */
    SW_ERROR_STREAM_CLOSED       = 0x05, /* A frame came after its stream was half-closed. rfc9113 7 */
    SW_ERROR_FRAME_SIZE_ERROR    = 0x06, /* A frame came with a size that it may not have. rfc9113 7 */
    SW_ERROR_REFUSED_STREAM      = 0x07, /* The stream was refused before any of it was processed; the request may be retried. rfc9113 7 */
    SW_ERROR_CANCEL              = 0x08, /* The stream is no longer needed. rfc9113 7 */
    SW_ERROR_COMPRESSION_ERROR   = 0x09, /* The field section compression context can no longer be kept. rfc9113 7 */
    SW_ERROR_CONNECT_ERROR       = 0x0a, /* The connection made for a CONNECT request was reset or closed abnormally. rfc9113 7 */
    SW_ERROR_ENHANCE_YOUR_CALM   = 0x0b, /* The peer's behaviour might be generating excessive load. rfc9113 7 */
    SW_ERROR_INADEQUATE_SECURITY = 0x0c, /* The transport does not meet the minimum security requirements. rfc9113 7 */
    SW_ERROR_HTTP_1_1_REQUIRED   = 0x0d /* The endpoint wants HTTP/1.1 for this request. rfc9113 7 */
};

/* What calls return. */
enum sw_status {
    SW_STATUS_OK               =   0, /* Done. */
    SW_STATUS_EVENT            =   1, /* Done, and there is an event; call again for more. */
    SW_STATUS_NO_MEMORY        =  -1, /* An allocation failed. */
    SW_STATUS_TERMINATED       =  -2, /* The connection has ended; its last frame is GOAWAY. rfc9113 5.4.1 */
    SW_STATUS_OUTPUT_FULL      =  -3, /* The library holds as much output as its cap allows; write some first. */
    SW_STATUS_REENTERED        =  -4, /* A callback called the connection that called it. */
    SW_STATUS_INVALID_ARGUMENT =  -5, /* An argument that no state of the connection would allow. */
    SW_STATUS_NO_STREAM        =  -6, /* The stream was never opened. rfc9113 5.1 */
    SW_STATUS_STREAM_CLOSED    =  -7, /* The stream is closed. rfc9113-5.1-09 */
    SW_STATUS_WRONG_STATE      =  -8, /* The state of the stream, message or connection does not allow the call. rfc9113 5.1 */
    SW_STATUS_MALFORMED        =  -9, /* The field section would be malformed. rfc9113 8.1.1 */
    SW_STATUS_STREAM_LIMIT     = -10, /* The peer allows no more concurrent streams now. rfc9113-5.1.2-01 */
    SW_STATUS_NO_STREAM_ID     = -11, /* Every stream identifier has been used; open another connection. rfc9113 5.1.1 */
    SW_STATUS_GOAWAY           = -12, /* No new streams after a GOAWAY frame. rfc9113-6.8-01 */
    SW_STATUS_PUSH_DISABLED    = -13, /* The peer does not want pushed responses. rfc9113-6.6-08 */
    SW_STATUS_FLOW_CONTROL     = -14, /* A window would leave its range, or more was acknowledged than was received. rfc9113-6.9.1-03 */
    SW_STATUS_WRONG_ROLE       = -15, /* Only the other role may do this. rfc9113-8.4.1-05 */
    SW_STATUS_SETTINGS_VALUE   = -16, /* The setting may not have this value, or this role may not send it. rfc9113 6.5.2 */
    SW_STATUS_CONTENT_LENGTH   = -17, /* The content is not as long as its content-length field announced. rfc9113 8.1.1 */
    SW_STATUS_COMPRESSION      = -18, /* A field block cannot be decoded (HPACK used by itself). rfc9113-4.3-03 */
    SW_STATUS_FIELDS_TOO_LARGE = -19 /* The field section is larger than a limit allows. rfc9113 10.5.1 */
};

/* What sw_conn_recv() reports. */
enum sw_event_kind {
    SW_EVENT_HEADERS           =   0, /* A field section is complete: request, response, informational response or trailers. rfc9113 8.1 */
    SW_EVENT_DATA              =   1, /* Octets of content; END_STREAM is a flag on the last. rfc9113 6.1 */
    SW_EVENT_PUSH_PROMISE      =   2, /* The server promises a request and will answer it on the promised stream. rfc9113 8.4.1 */
    SW_EVENT_STREAM_RESET      =   3, /* A stream was reset, by the peer or by us for a stream error. rfc9113 6.4 */
    SW_EVENT_STREAM_CLOSED     =   4, /* A stream that was shown is over; the last event about it, exactly once. rfc9113 5.1 */
    SW_EVENT_STREAM_WRITABLE   =   5, /* Content that did not fit may go on. rfc9113 6.9 */
    SW_EVENT_STREAMS_AVAILABLE =   6, /* Streams that were over the peer's limit may be opened. rfc9113 5.1.2 */
    SW_EVENT_SETTINGS          =   7, /* The peer's settings were applied and acknowledged. rfc9113 6.5 */
    SW_EVENT_SETTINGS_ACK      =   8, /* The peer acknowledged our settings; they are in force. rfc9113 6.5.3 */
    SW_EVENT_PING              =   9, /* A PING came and was acknowledged. rfc9113 6.7 */
    SW_EVENT_PING_ACK          =  10, /* Our PING came back. rfc9113 6.7 */
    SW_EVENT_GOAWAY            =  11, /* The peer takes no streams above the last identifier it names. rfc9113 6.8 */
    SW_EVENT_PRIORITY          =  12, /* A PRIORITY frame, deprecated and without effect. rfc9113 5.3.2 */
    SW_EVENT_UNKNOWN_FRAME     =  13, /* A frame of a type that the connection does not handle, when the program asked for them. rfc9113 5.5 */
    SW_EVENT_LIMIT_WARNING     =  14, /* A limit is nearly used up; its breach would end the connection. rfc9113 10.5 */
    SW_EVENT_OUTPUT_AVAILABLE  =  15, /* A call that was refused with OUTPUT_FULL would find room now. rfc9113 10.5 */
    SW_EVENT_STREAM_ERROR      =  16 /* A stream error was found, also of a stream that is not shown, when the program asked for them. rfc9113 5.4.2 */
};

/* Limits on what a peer may cost us (spec/limits.yaml, generated/audit/limits.md). */
enum sw_limit {
    SW_LIMIT_CONCURRENT_STREAMS,    /* Streams of the peer's that are open or half-closed; advertised, and enforced from the first octet. Budget 100. rfc9113-5.1.2-02 */
    SW_LIMIT_HELD_STREAMS,          /* Streams whose work goes on: open, or with output not yet sent, or not released by the program. Budget 200. rfc9113-10.5-02 */
    SW_LIMIT_REFUSED_STREAMS,       /* Streams that we had to refuse. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_RESETS,                /* Streams that the peer ended, or made us end, before an answer had begun. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_GLITCHES,              /* Legal frames that do nothing. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_DATA_OVERHEAD,         /* What short DATA frames cost beside their octets, until the program has consumed them. Budget 25600. rfc9113-10.5-03 */
    SW_LIMIT_DATA_EMPTY,            /* DATA frames without content and without END_STREAM. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_WINDOW_UPDATES,        /* WINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content sent explains. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_CONTROL_QUEUE,         /* Control frames of ours that wait in the output. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_LIST_OCTETS,           /* Size of a field section, name and value and 32 octets for each field; our MAX_HEADER_LIST_SIZE. Budget 65536. rfc9113-10.5.1-02 */
    SW_LIMIT_LIST_FIELDS,           /* Field lines in a section, cookie crumbs apart. Budget 256. rfc9113-10.5.1-02 */
    SW_LIMIT_LIST_CRUMBS,           /* Cookie field lines in a section. Budget 256. rfc9113-10.5.1-02 */
    SW_LIMIT_BLOCK_CONTINUATIONS,   /* CONTINUATION frames of one field block. Budget 8. rfc9113-10.5-03 */
    SW_LIMIT_BLOCK_SHORT_FRAGMENTS, /* Short fragments of one field block, the last one apart. Budget 4. rfc9113-10.5-03 */
    SW_LIMIT_SIZE_UPDATES,          /* Dynamic table size updates at the head of one field block; two would do (rfc7541 4.2). Budget 16. rfc7541 4.2 */
    SW_LIMIT_SETTINGS_ENTRIES,      /* Settings in one SETTINGS frame. Budget 32. rfc9113-10.5-03 */
    SW_LIMIT_SHOWN_OCTETS,          /* Payload shown of an unknown frame or of GOAWAY debug data. Budget 4096. rfc9113-5.5-02 */
    SW_LIMIT_GOODPUT,               /* Octets received that are no payload; payload is content, an octet for its frame, and field sections received, and everything sent. Budget 8388608. rfc9113-10.5-03 */
    SW_LIMIT_INFORMATIONAL,         /* Informational responses before the final one. Budget 100. rfc9113-10.5-02 */
    SW_LIMIT_OUTPUT,                /* Output that the library owns; content by reference does not count. Budget 65536. rfc9113 10.5 */
    SW_LIMIT_REFUSED_PROMISES,      /* Promises that we refused, or that nobody may make. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_LATE_FRAMES,           /* Frames on a stream that we reset; content that its window at the reset does not explain is one of them. Budget 2. rfc9113-5.1-11 */
    SW_LIMIT_COUNT
};

/* Classes that an octet may belong to; a string belongs to those that all its octets belong to. */
enum sw_class {
    SW_CLASS_NAME      = 0x01, /* a field name in lower case; rfc9113-8.2.1-03 */
    SW_CLASS_VALUE     = 0x02, /* a field value; rfc9113-8.2.1-01 */
    SW_CLASS_EDGE      = 0x04, /* what may begin or end a field value; rfc9113-8.2.1-06 */
    SW_CLASS_TOKEN     = 0x08, /* a token, as a method; rfc9110 5.6.2 */
    SW_CLASS_PATH      = 0x10, /* a path and query, without fragment; rfc9113-8.3.1-10 */
    SW_CLASS_SCHEME    = 0x20, /* a URI scheme; rfc9113-8.3.1-12 */
    SW_CLASS_AUTHORITY = 0x40, /* host and port, without user information; rfc9113-8.3.1-09 */
    SW_CLASS_DIGIT     = 0x80 /* a decimal number; rfc9110 8.6 */
};

/* Well-known field names (RFC 9110 5.1). sw_token_name() gives the name itself. */
enum sw_token {
    SW_TOKEN_NONE, /* not a well-known name */
    SW_TOKEN_PSEUDO_AUTHORITY,                 /* :authority */
    SW_TOKEN_PSEUDO_METHOD,                    /* :method */
    SW_TOKEN_PSEUDO_PATH,                      /* :path */
    SW_TOKEN_PSEUDO_SCHEME,                    /* :scheme */
    SW_TOKEN_PSEUDO_STATUS,                    /* :status */
    SW_TOKEN_PSEUDO_PROTOCOL,                  /* :protocol */
    SW_TOKEN_CONNECTION,                       /* connection */
    SW_TOKEN_KEEP_ALIVE,                       /* keep-alive */
    SW_TOKEN_PROXY_CONNECTION,                 /* proxy-connection */
    SW_TOKEN_TRANSFER_ENCODING,                /* transfer-encoding */
    SW_TOKEN_UPGRADE,                          /* upgrade */
    SW_TOKEN_TE,                               /* te */
    SW_TOKEN_CONTENT_LENGTH,                   /* content-length */
    SW_TOKEN_HOST,                             /* host */
    SW_TOKEN_COOKIE,                           /* cookie */
    SW_TOKEN_AUTHORIZATION,                    /* authorization */
    SW_TOKEN_PROXY_AUTHORIZATION,              /* proxy-authorization */
    SW_TOKEN_SET_COOKIE,                       /* set-cookie */
    SW_TOKEN_ACCEPT,                           /* accept */
    SW_TOKEN_ACCEPT_CHARSET,                   /* accept-charset */
    SW_TOKEN_ACCEPT_ENCODING,                  /* accept-encoding */
    SW_TOKEN_ACCEPT_LANGUAGE,                  /* accept-language */
    SW_TOKEN_ACCEPT_RANGES,                    /* accept-ranges */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS, /* access-control-allow-credentials */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS,     /* access-control-allow-headers */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS,     /* access-control-allow-methods */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN,      /* access-control-allow-origin */
    SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS,    /* access-control-expose-headers */
    SW_TOKEN_ACCESS_CONTROL_MAX_AGE,           /* access-control-max-age */
    SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS,   /* access-control-request-headers */
    SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD,    /* access-control-request-method */
    SW_TOKEN_AGE,                              /* age */
    SW_TOKEN_ALLOW,                            /* allow */
    SW_TOKEN_ALT_SVC,                          /* alt-svc */
    SW_TOKEN_ALT_USED,                         /* alt-used */
    SW_TOKEN_CACHE_CONTROL,                    /* cache-control */
    SW_TOKEN_CONTENT_DISPOSITION,              /* content-disposition */
    SW_TOKEN_CONTENT_ENCODING,                 /* content-encoding */
    SW_TOKEN_CONTENT_LANGUAGE,                 /* content-language */
    SW_TOKEN_CONTENT_LOCATION,                 /* content-location */
    SW_TOKEN_CONTENT_RANGE,                    /* content-range */
    SW_TOKEN_CONTENT_SECURITY_POLICY,          /* content-security-policy */
    SW_TOKEN_CONTENT_TYPE,                     /* content-type */
    SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY,       /* cross-origin-opener-policy */
    SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY,     /* cross-origin-resource-policy */
    SW_TOKEN_DATE,                             /* date */
    SW_TOKEN_DNT,                              /* dnt */
    SW_TOKEN_EARLY_DATA,                       /* early-data */
    SW_TOKEN_ETAG,                             /* etag */
    SW_TOKEN_EXPECT,                           /* expect */
    SW_TOKEN_EXPIRES,                          /* expires */
    SW_TOKEN_FORWARDED,                        /* forwarded */
    SW_TOKEN_FROM,                             /* from */
    SW_TOKEN_GRPC_ENCODING,                    /* grpc-encoding */
    SW_TOKEN_GRPC_MESSAGE,                     /* grpc-message */
    SW_TOKEN_GRPC_STATUS,                      /* grpc-status */
    SW_TOKEN_GRPC_TIMEOUT,                     /* grpc-timeout */
    SW_TOKEN_IF_MATCH,                         /* if-match */
    SW_TOKEN_IF_MODIFIED_SINCE,                /* if-modified-since */
    SW_TOKEN_IF_NONE_MATCH,                    /* if-none-match */
    SW_TOKEN_IF_RANGE,                         /* if-range */
    SW_TOKEN_IF_UNMODIFIED_SINCE,              /* if-unmodified-since */
    SW_TOKEN_LAST_MODIFIED,                    /* last-modified */
    SW_TOKEN_LINK,                             /* link */
    SW_TOKEN_LOCATION,                         /* location */
    SW_TOKEN_MAX_FORWARDS,                     /* max-forwards */
    SW_TOKEN_NEL,                              /* nel */
    SW_TOKEN_ORIGIN,                           /* origin */
    SW_TOKEN_P3P,                              /* p3p */
    SW_TOKEN_PERMISSIONS_POLICY,               /* permissions-policy */
    SW_TOKEN_PRAGMA,                           /* pragma */
    SW_TOKEN_PRIORITY,                         /* priority */
    SW_TOKEN_PROXY_AUTHENTICATE,               /* proxy-authenticate */
    SW_TOKEN_PURPOSE,                          /* purpose */
    SW_TOKEN_RANGE,                            /* range */
    SW_TOKEN_REFERER,                          /* referer */
    SW_TOKEN_REFERRER_POLICY,                  /* referrer-policy */
    SW_TOKEN_REFRESH,                          /* refresh */
    SW_TOKEN_REPORT_TO,                        /* report-to */
    SW_TOKEN_RETRY_AFTER,                      /* retry-after */
    SW_TOKEN_SEC_CH_UA,                        /* sec-ch-ua */
    SW_TOKEN_SEC_CH_UA_MOBILE,                 /* sec-ch-ua-mobile */
    SW_TOKEN_SEC_CH_UA_PLATFORM,               /* sec-ch-ua-platform */
    SW_TOKEN_SEC_FETCH_DEST,                   /* sec-fetch-dest */
    SW_TOKEN_SEC_FETCH_MODE,                   /* sec-fetch-mode */
    SW_TOKEN_SEC_FETCH_SITE,                   /* sec-fetch-site */
    SW_TOKEN_SEC_FETCH_USER,                   /* sec-fetch-user */
    SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS,         /* sec-websocket-extensions */
    SW_TOKEN_SEC_WEBSOCKET_PROTOCOL,           /* sec-websocket-protocol */
    SW_TOKEN_SEC_WEBSOCKET_VERSION,            /* sec-websocket-version */
    SW_TOKEN_SERVER,                           /* server */
    SW_TOKEN_SERVER_TIMING,                    /* server-timing */
    SW_TOKEN_STRICT_TRANSPORT_SECURITY,        /* strict-transport-security */
    SW_TOKEN_TIMING_ALLOW_ORIGIN,              /* timing-allow-origin */
    SW_TOKEN_TRACEPARENT,                      /* traceparent */
    SW_TOKEN_TRACESTATE,                       /* tracestate */
    SW_TOKEN_TRAILER,                          /* trailer */
    SW_TOKEN_UPGRADE_INSECURE_REQUESTS,        /* upgrade-insecure-requests */
    SW_TOKEN_USER_AGENT,                       /* user-agent */
    SW_TOKEN_VARY,                             /* vary */
    SW_TOKEN_VIA,                              /* via */
    SW_TOKEN_WWW_AUTHENTICATE,                 /* www-authenticate */
    SW_TOKEN_X_CACHE,                          /* x-cache */
    SW_TOKEN_X_CONTENT_TYPE_OPTIONS,           /* x-content-type-options */
    SW_TOKEN_X_FORWARDED_FOR,                  /* x-forwarded-for */
    SW_TOKEN_X_FORWARDED_HOST,                 /* x-forwarded-host */
    SW_TOKEN_X_FORWARDED_PROTO,                /* x-forwarded-proto */
    SW_TOKEN_X_FRAME_OPTIONS,                  /* x-frame-options */
    SW_TOKEN_X_POWERED_BY,                     /* x-powered-by */
    SW_TOKEN_X_REQUEST_ID,                     /* x-request-id */
    SW_TOKEN_X_REQUESTED_WITH,                 /* x-requested-with */
    SW_TOKEN_X_XSS_PROTECTION,                 /* x-xss-protection */
    SW_TOKEN_COUNT
};

/*
 * Names as in the RFC and in the specs: "SETTINGS", "PROTOCOL_ERROR", "goodput", ":path".
 *
 * Each returns a static string, or "unknown" for a value that names nothing; sw_token_name() then "". Values from the wire may be
 * passed as they came.
 */
SW_API const char *sw_role_name(enum sw_role role);
SW_API const char *sw_frame_type_name(uint32_t type);   /* enum sw_frame_type */
SW_API const char *sw_settings_name(uint32_t setting);  /* enum sw_settings */
SW_API const char *sw_error_name(uint32_t error);       /* enum sw_error */
SW_API const char *sw_status_name(enum sw_status status);
SW_API const char *sw_event_name(enum sw_event_kind kind);
SW_API const char *sw_limit_name(enum sw_limit limit);
SW_API const char *sw_token_name(uint32_t token);       /* enum sw_token */

/* The same in a sentence; static, "unknown" for a value that names nothing: "The peer broke a rule that has no code of its own." */
SW_API const char *sw_error_text(uint32_t error);       /* enum sw_error */
SW_API const char *sw_status_text(enum sw_status status);

#ifdef __cplusplus
}
#endif

#endif
