/* Generated from spec/statuses.yaml, spec/events.yaml, spec/limits.yaml, spec/fields.yaml and spec/numbers.yaml. Do not edit:
 * change those files and run `make generate`. */
/* Roles, statuses of calls, kinds of events, limits, classes of octets, well-known field names. Included by protocol.h. */
#ifndef STATEWIRE_ENUMS_H
#define STATEWIRE_ENUMS_H

/* Which end of the connection we are (RFC 9113 2.2). */
enum sw_role {
    SW_ROLE_CLIENT = 0, /* opens the connection and sends requests */
    SW_ROLE_SERVER = 1  /* accepts the connection and sends responses */
};

/* What calls return. */
enum sw_status {
    SW_STATUS_OK = 0,                /* Done. */
    SW_STATUS_EVENT = 1,             /* Done, and there is an event; call again for more. */
    SW_STATUS_NO_MEMORY = -1,        /* An allocation failed. */
    SW_STATUS_TERMINATED = -2,       /* The connection has ended; its last frame is GOAWAY. rfc9113 5.4.1 */
    SW_STATUS_OUTPUT_FULL = -3,      /* The library holds as much output as its cap allows; write some first. */
    SW_STATUS_REENTERED = -4,        /* A callback called the connection that called it. */
    SW_STATUS_INVALID_ARGUMENT = -5, /* An argument that no state of the connection would allow. */
    SW_STATUS_NO_STREAM = -6,        /* The stream was never opened. rfc9113 5.1 */
    SW_STATUS_STREAM_CLOSED = -7,    /* The stream is closed. rfc9113-5.1-09 */
    SW_STATUS_WRONG_STATE = -8,      /* The state of the stream, message or connection does not allow the call. rfc9113 5.1 */
    SW_STATUS_MALFORMED = -9,        /* The field section would be malformed. rfc9113 8.1.1 */
    SW_STATUS_STREAM_LIMIT = -10,    /* The peer allows no more concurrent streams now. rfc9113-5.1.2-01 */
    SW_STATUS_NO_STREAM_ID = -11,    /* Every stream identifier has been used; open another connection. rfc9113 5.1.1 */
    SW_STATUS_GOAWAY = -12,          /* No new streams after a GOAWAY frame. rfc9113-6.8-01 */
    SW_STATUS_PUSH_DISABLED = -13,   /* The peer does not want pushed responses. rfc9113-6.6-08 */
    SW_STATUS_FLOW_CONTROL = -14, /* A window would leave its range, or more was acknowledged than was received. rfc9113-6.9.1-03 */
    SW_STATUS_WRONG_ROLE = -15,   /* Only the other role may do this. rfc9113-8.4.1-05 */
    SW_STATUS_SETTINGS_VALUE = -16,   /* The setting may not have this value, or this role may not send it. rfc9113 6.5.2 */
    SW_STATUS_CONTENT_LENGTH = -17,   /* The content is not as long as its content-length field announced. rfc9113 8.1.1 */
    SW_STATUS_COMPRESSION = -18,      /* A field block cannot be decoded (HPACK used by itself). rfc9113-4.3-03 */
    SW_STATUS_FIELDS_TOO_LARGE = -19, /* The field section is larger than a limit allows. rfc9113 10.5.1 */
    SW_STATUS_FRAME = -20             /* A frame breaks a rule by itself (frames without a connection). rfc9113 4.1 */
};

/* What sw_conn_recv() reports. */
enum sw_event_kind {
    SW_EVENT_HEADERS = 0,      /* A field section is complete: request, response, informational response or trailers. rfc9113 8.1 */
    SW_EVENT_DATA = 1,         /* Octets of content; END_STREAM is a flag on the last. rfc9113 6.1 */
    SW_EVENT_PUSH_PROMISE = 2, /* The server promises a request and will answer it on the promised stream. rfc9113 8.4.1 */
    SW_EVENT_STREAM_RESET = 3, /* A stream was reset, by the peer or by us for a stream error. rfc9113 6.4 */
    SW_EVENT_STREAM_CLOSED = 4,     /* A stream that was shown is over; the last event about it, exactly once. rfc9113 5.1 */
    SW_EVENT_STREAM_WRITABLE = 5,   /* Content that did not fit may go on. rfc9113 6.9 */
    SW_EVENT_STREAMS_AVAILABLE = 6, /* Streams that were over the peer's limit may be opened. rfc9113 5.1.2 */
    SW_EVENT_SETTINGS = 7,          /* The peer's settings were applied and acknowledged. rfc9113 6.5 */
    SW_EVENT_SETTINGS_ACK = 8,      /* The peer acknowledged our settings; they are in force. rfc9113 6.5.3 */
    SW_EVENT_PING = 9,              /* A PING came and was acknowledged. rfc9113 6.7 */
    SW_EVENT_PING_ACK = 10,         /* Our PING came back. rfc9113 6.7 */
    SW_EVENT_GOAWAY = 11,           /* The peer takes no streams above the last identifier it names. rfc9113 6.8 */
    SW_EVENT_PRIORITY = 12,         /* A PRIORITY frame, deprecated and without effect. rfc9113 5.3.2 */
    SW_EVENT_UNKNOWN_FRAME = 13,    /* A frame of a type that the connection does not handle, when the program asked for them.
                                     * rfc9113 5.5 */
    SW_EVENT_LIMIT_WARNING = 14,    /* A limit is nearly used up; its breach would end the connection. rfc9113 10.5 */
    SW_EVENT_OUTPUT_AVAILABLE = 15, /* A call that was refused with OUTPUT_FULL would find room now. rfc9113 10.5 */
    SW_EVENT_STREAM_ERROR = 16,     /* A stream error was found, also of a stream that is not shown, when the program asked for
                                     * them. rfc9113 5.4.2 */
    SW_EVENT_ALTSVC = 17,           /* The server says where else an origin is served; whether it speaks for that origin is the
                                     * program's to judge. rfc7838 4 */
    SW_EVENT_PRIORITY_UPDATE = 18,  /* The client says how urgent a response is. rfc9218 7.1 */
    SW_EVENT_ORIGIN = 19,           /* The server says which origins the connection may be used for; whether it speaks for them is
                                     * the program's to judge. rfc8336 2 */
    SW_EVENT_WINDOW_UPDATE = 20,    /* The peer enlarged a window of a stream or, on stream 0, of the connection, when the program
                                     * asked for such events. rfc9113 6.9 */
    SW_EVENT_TIMEOUT = 21           /* Something that was waited for has not come in the time that sw_config_set_timeout() allows.
                                     * rfc9113 6.7 */
};

/* Limits on what a peer may cost us (spec/limits.yaml, generated/audit/limits.md). */
enum sw_limit {
    SW_LIMIT_CONCURRENT_STREAMS = 0, /* Streams of the peer's that are open or half-closed; advertised, and enforced from the first
                                      * octet. Budget 100. rfc9113-5.1.2-02 */
    SW_LIMIT_HELD_STREAMS = 1,       /* Streams whose work goes on: open, or with output not yet sent, or not released by the
                                      * program. Budget 200. rfc9113-10.5-02 */
    SW_LIMIT_REFUSED_STREAMS = 2,    /* Streams that we had to refuse. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_RESETS = 3, /* Streams that the peer ended, or made us end, before an answer had begun. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_GLITCHES = 4,               /* Legal frames that do nothing. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_DATA_OVERHEAD = 5,          /* What short DATA frames cost beside their octets, until the program has consumed them.
                                          * Budget 262140. rfc9113-10.5-03 */
    SW_LIMIT_DATA_EMPTY = 6,             /* DATA frames without content and without END_STREAM. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_WINDOW_UPDATES = 7,         /* WINDOW_UPDATE frames, and late frames on streams that we closed, beyond what content
                                          * sent explains. Budget 100. rfc9113-10.5-03 */
    SW_LIMIT_CONTROL_QUEUE = 8,          /* Control frames of ours that wait in the output. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_LIST_OCTETS = 9,            /* Size of a field section, name and value and 32 octets for each field; our
                                          * MAX_HEADER_LIST_SIZE. Budget 65536. rfc9113-10.5.1-02 */
    SW_LIMIT_LIST_FIELDS = 10,           /* Field lines in a section, cookie crumbs apart. Budget 256. rfc9113-10.5.1-02 */
    SW_LIMIT_LIST_CRUMBS = 11,           /* Cookie field lines in a section. Budget 256. rfc9113-10.5.1-02 */
    SW_LIMIT_BLOCK_CONTINUATIONS = 12,   /* CONTINUATION frames of one field block. Budget 8. rfc9113-10.5-03 */
    SW_LIMIT_BLOCK_SHORT_FRAGMENTS = 13, /* Short fragments of one field block, the last one apart. Budget 4. rfc9113-10.5-03 */
    SW_LIMIT_SIZE_UPDATES = 14,          /* Dynamic table size updates at the head of one field block; two would do (rfc7541 4.2).
                                          * Budget 16. rfc7541 4.2 */
    SW_LIMIT_SETTINGS_ENTRIES = 15,      /* Settings in one SETTINGS frame. Budget 32. rfc9113-10.5-03 */
    SW_LIMIT_SHOWN_OCTETS = 16,  /* Payload shown of an unknown frame or of GOAWAY debug data. Budget 4096. rfc9113-5.5-02 */
    SW_LIMIT_GOODPUT = 17,       /* Octets received that are no payload; payload is content, an octet for its frame, and field
                                  * sections received, and everything sent. Budget 8388608. rfc9113-10.5-03 */
    SW_LIMIT_INFORMATIONAL = 18, /* Informational responses before the final one. Budget 100. rfc9113-10.5-02 */
    SW_LIMIT_OUTPUT = 19,        /* Output that the library owns; content by reference does not count. Budget 65536. rfc9113 10.5 */
    SW_LIMIT_REFUSED_PROMISES = 20, /* Promises that we refused, or that nobody may make. Budget 1000. rfc9113-10.5-03 */
    SW_LIMIT_LATE_FRAMES = 21,      /* Frames on a stream that we reset; content that its window at the reset does not explain is
                                     * one of them. Budget 2. rfc9113-5.1-11 */
    SW_LIMIT_KEPT_SETTINGS = 22,    /* Settings of the peer's that are not known, and kept for the program to ask for; more are
                                     * reported once, in their event. Budget 16. rfc9113-6.5.2-13 */
    SW_LIMIT_COUNT = 23             /* one more than the last; grows */
};

/* Classes that an octet may belong to; a string belongs to those that all its octets belong to. */
enum sw_class {
    SW_CLASS_NAME = 0x01,      /* a field name in lower case; rfc9113-8.2.1-03 */
    SW_CLASS_VALUE = 0x02,     /* a field value; rfc9113-8.2.1-01 */
    SW_CLASS_EDGE = 0x04,      /* what may begin or end a field value; rfc9113-8.2.1-06 */
    SW_CLASS_TOKEN = 0x08,     /* a token, as a method; rfc9110 5.6.2 */
    SW_CLASS_PATH = 0x10,      /* a path and query, without fragment; rfc9113-8.3.1-10 */
    SW_CLASS_SCHEME = 0x20,    /* a URI scheme; rfc9113-8.3.1-12 */
    SW_CLASS_AUTHORITY = 0x40, /* host and port, without user information; rfc9113-8.3.1-09 */
    SW_CLASS_DIGIT = 0x80      /* a decimal number; rfc9110 8.6 */
};

/* Well-known field names (RFC 9110 5.1). sw_token_name() gives the name itself. */
enum sw_token {
    SW_TOKEN_NONE = 0,                              /* not a well-known name */
    SW_TOKEN_PSEUDO_AUTHORITY = 1,                  /* :authority */
    SW_TOKEN_PSEUDO_METHOD = 2,                     /* :method */
    SW_TOKEN_PSEUDO_PATH = 3,                       /* :path */
    SW_TOKEN_PSEUDO_SCHEME = 4,                     /* :scheme */
    SW_TOKEN_PSEUDO_STATUS = 5,                     /* :status */
    SW_TOKEN_PSEUDO_PROTOCOL = 6,                   /* :protocol */
    SW_TOKEN_CONNECTION = 7,                        /* connection */
    SW_TOKEN_KEEP_ALIVE = 8,                        /* keep-alive */
    SW_TOKEN_PROXY_CONNECTION = 9,                  /* proxy-connection */
    SW_TOKEN_TRANSFER_ENCODING = 10,                /* transfer-encoding */
    SW_TOKEN_UPGRADE = 11,                          /* upgrade */
    SW_TOKEN_TE = 12,                               /* te */
    SW_TOKEN_CONTENT_LENGTH = 13,                   /* content-length */
    SW_TOKEN_HOST = 14,                             /* host */
    SW_TOKEN_COOKIE = 15,                           /* cookie */
    SW_TOKEN_AUTHORIZATION = 16,                    /* authorization */
    SW_TOKEN_PROXY_AUTHORIZATION = 17,              /* proxy-authorization */
    SW_TOKEN_SET_COOKIE = 18,                       /* set-cookie */
    SW_TOKEN_ACCEPT = 19,                           /* accept */
    SW_TOKEN_ACCEPT_CHARSET = 20,                   /* accept-charset */
    SW_TOKEN_ACCEPT_ENCODING = 21,                  /* accept-encoding */
    SW_TOKEN_ACCEPT_LANGUAGE = 22,                  /* accept-language */
    SW_TOKEN_ACCEPT_RANGES = 23,                    /* accept-ranges */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS = 24, /* access-control-allow-credentials */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS = 25,     /* access-control-allow-headers */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS = 26,     /* access-control-allow-methods */
    SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN = 27,      /* access-control-allow-origin */
    SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS = 28,    /* access-control-expose-headers */
    SW_TOKEN_ACCESS_CONTROL_MAX_AGE = 29,           /* access-control-max-age */
    SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS = 30,   /* access-control-request-headers */
    SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD = 31,    /* access-control-request-method */
    SW_TOKEN_AGE = 32,                              /* age */
    SW_TOKEN_ALLOW = 33,                            /* allow */
    SW_TOKEN_ALT_SVC = 34,                          /* alt-svc */
    SW_TOKEN_ALT_USED = 35,                         /* alt-used */
    SW_TOKEN_CACHE_CONTROL = 36,                    /* cache-control */
    SW_TOKEN_CONTENT_DISPOSITION = 37,              /* content-disposition */
    SW_TOKEN_CONTENT_ENCODING = 38,                 /* content-encoding */
    SW_TOKEN_CONTENT_LANGUAGE = 39,                 /* content-language */
    SW_TOKEN_CONTENT_LOCATION = 40,                 /* content-location */
    SW_TOKEN_CONTENT_RANGE = 41,                    /* content-range */
    SW_TOKEN_CONTENT_SECURITY_POLICY = 42,          /* content-security-policy */
    SW_TOKEN_CONTENT_TYPE = 43,                     /* content-type */
    SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY = 44,       /* cross-origin-opener-policy */
    SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY = 45,     /* cross-origin-resource-policy */
    SW_TOKEN_DATE = 46,                             /* date */
    SW_TOKEN_DNT = 47,                              /* dnt */
    SW_TOKEN_EARLY_DATA = 48,                       /* early-data */
    SW_TOKEN_ETAG = 49,                             /* etag */
    SW_TOKEN_EXPECT = 50,                           /* expect */
    SW_TOKEN_EXPIRES = 51,                          /* expires */
    SW_TOKEN_FORWARDED = 52,                        /* forwarded */
    SW_TOKEN_FROM = 53,                             /* from */
    SW_TOKEN_GRPC_ENCODING = 54,                    /* grpc-encoding */
    SW_TOKEN_GRPC_MESSAGE = 55,                     /* grpc-message */
    SW_TOKEN_GRPC_STATUS = 56,                      /* grpc-status */
    SW_TOKEN_GRPC_TIMEOUT = 57,                     /* grpc-timeout */
    SW_TOKEN_IF_MATCH = 58,                         /* if-match */
    SW_TOKEN_IF_MODIFIED_SINCE = 59,                /* if-modified-since */
    SW_TOKEN_IF_NONE_MATCH = 60,                    /* if-none-match */
    SW_TOKEN_IF_RANGE = 61,                         /* if-range */
    SW_TOKEN_IF_UNMODIFIED_SINCE = 62,              /* if-unmodified-since */
    SW_TOKEN_LAST_MODIFIED = 63,                    /* last-modified */
    SW_TOKEN_LINK = 64,                             /* link */
    SW_TOKEN_LOCATION = 65,                         /* location */
    SW_TOKEN_MAX_FORWARDS = 66,                     /* max-forwards */
    SW_TOKEN_NEL = 67,                              /* nel */
    SW_TOKEN_ORIGIN = 68,                           /* origin */
    SW_TOKEN_P3P = 69,                              /* p3p */
    SW_TOKEN_PERMISSIONS_POLICY = 70,               /* permissions-policy */
    SW_TOKEN_PRAGMA = 71,                           /* pragma */
    SW_TOKEN_PRIORITY = 72,                         /* priority */
    SW_TOKEN_PROXY_AUTHENTICATE = 73,               /* proxy-authenticate */
    SW_TOKEN_PURPOSE = 74,                          /* purpose */
    SW_TOKEN_RANGE = 75,                            /* range */
    SW_TOKEN_REFERER = 76,                          /* referer */
    SW_TOKEN_REFERRER_POLICY = 77,                  /* referrer-policy */
    SW_TOKEN_REFRESH = 78,                          /* refresh */
    SW_TOKEN_REPORT_TO = 79,                        /* report-to */
    SW_TOKEN_RETRY_AFTER = 80,                      /* retry-after */
    SW_TOKEN_SEC_CH_UA = 81,                        /* sec-ch-ua */
    SW_TOKEN_SEC_CH_UA_MOBILE = 82,                 /* sec-ch-ua-mobile */
    SW_TOKEN_SEC_CH_UA_PLATFORM = 83,               /* sec-ch-ua-platform */
    SW_TOKEN_SEC_FETCH_DEST = 84,                   /* sec-fetch-dest */
    SW_TOKEN_SEC_FETCH_MODE = 85,                   /* sec-fetch-mode */
    SW_TOKEN_SEC_FETCH_SITE = 86,                   /* sec-fetch-site */
    SW_TOKEN_SEC_FETCH_USER = 87,                   /* sec-fetch-user */
    SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS = 88,         /* sec-websocket-extensions */
    SW_TOKEN_SEC_WEBSOCKET_PROTOCOL = 89,           /* sec-websocket-protocol */
    SW_TOKEN_SEC_WEBSOCKET_VERSION = 90,            /* sec-websocket-version */
    SW_TOKEN_SERVER = 91,                           /* server */
    SW_TOKEN_SERVER_TIMING = 92,                    /* server-timing */
    SW_TOKEN_STRICT_TRANSPORT_SECURITY = 93,        /* strict-transport-security */
    SW_TOKEN_TIMING_ALLOW_ORIGIN = 94,              /* timing-allow-origin */
    SW_TOKEN_TRACEPARENT = 95,                      /* traceparent */
    SW_TOKEN_TRACESTATE = 96,                       /* tracestate */
    SW_TOKEN_TRAILER = 97,                          /* trailer */
    SW_TOKEN_UPGRADE_INSECURE_REQUESTS = 98,        /* upgrade-insecure-requests */
    SW_TOKEN_USER_AGENT = 99,                       /* user-agent */
    SW_TOKEN_VARY = 100,                            /* vary */
    SW_TOKEN_VIA = 101,                             /* via */
    SW_TOKEN_WWW_AUTHENTICATE = 102,                /* www-authenticate */
    SW_TOKEN_X_CACHE = 103,                         /* x-cache */
    SW_TOKEN_X_CONTENT_TYPE_OPTIONS = 104,          /* x-content-type-options */
    SW_TOKEN_X_FORWARDED_FOR = 105,                 /* x-forwarded-for */
    SW_TOKEN_X_FORWARDED_HOST = 106,                /* x-forwarded-host */
    SW_TOKEN_X_FORWARDED_PROTO = 107,               /* x-forwarded-proto */
    SW_TOKEN_X_FRAME_OPTIONS = 108,                 /* x-frame-options */
    SW_TOKEN_X_POWERED_BY = 109,                    /* x-powered-by */
    SW_TOKEN_X_REQUEST_ID = 110,                    /* x-request-id */
    SW_TOKEN_X_REQUESTED_WITH = 111,                /* x-requested-with */
    SW_TOKEN_X_XSS_PROTECTION = 112,                /* x-xss-protection */
    SW_TOKEN_COUNT = 113                            /* one more than the last; grows */
};

#endif
