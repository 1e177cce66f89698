/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#include "tokens.h"

#include "checks.h"
#include "fields.h"

/* clang-format off */
const char sw_token_text[1562] =
    "\0"
    ":authority\0"
    ":method\0"
    ":path\0"
    ":scheme\0"
    ":status\0"
    ":protocol\0"
    "connection\0"
    "keep-alive\0"
    "proxy-connection\0"
    "transfer-encoding\0"
    "upgrade\0"
    "te\0"
    "content-length\0"
    "host\0"
    "cookie\0"
    "authorization\0"
    "proxy-authorization\0"
    "set-cookie\0"
    "accept\0"
    "accept-charset\0"
    "accept-encoding\0"
    "accept-language\0"
    "accept-ranges\0"
    "access-control-allow-credentials\0"
    "access-control-allow-headers\0"
    "access-control-allow-methods\0"
    "access-control-allow-origin\0"
    "access-control-expose-headers\0"
    "access-control-max-age\0"
    "access-control-request-headers\0"
    "access-control-request-method\0"
    "age\0"
    "allow\0"
    "alt-svc\0"
    "alt-used\0"
    "cache-control\0"
    "content-disposition\0"
    "content-encoding\0"
    "content-language\0"
    "content-location\0"
    "content-range\0"
    "content-security-policy\0"
    "content-type\0"
    "cross-origin-opener-policy\0"
    "cross-origin-resource-policy\0"
    "date\0"
    "dnt\0"
    "early-data\0"
    "etag\0"
    "expect\0"
    "expires\0"
    "forwarded\0"
    "from\0"
    "grpc-encoding\0"
    "grpc-message\0"
    "grpc-status\0"
    "grpc-timeout\0"
    "if-match\0"
    "if-modified-since\0"
    "if-none-match\0"
    "if-range\0"
    "if-unmodified-since\0"
    "last-modified\0"
    "link\0"
    "location\0"
    "max-forwards\0"
    "nel\0"
    "origin\0"
    "p3p\0"
    "permissions-policy\0"
    "pragma\0"
    "priority\0"
    "proxy-authenticate\0"
    "purpose\0"
    "range\0"
    "referer\0"
    "referrer-policy\0"
    "refresh\0"
    "report-to\0"
    "retry-after\0"
    "sec-ch-ua\0"
    "sec-ch-ua-mobile\0"
    "sec-ch-ua-platform\0"
    "sec-fetch-dest\0"
    "sec-fetch-mode\0"
    "sec-fetch-site\0"
    "sec-fetch-user\0"
    "sec-websocket-extensions\0"
    "sec-websocket-protocol\0"
    "sec-websocket-version\0"
    "server\0"
    "server-timing\0"
    "strict-transport-security\0"
    "timing-allow-origin\0"
    "traceparent\0"
    "tracestate\0"
    "trailer\0"
    "upgrade-insecure-requests\0"
    "user-agent\0"
    "vary\0"
    "via\0"
    "www-authenticate\0"
    "x-cache\0"
    "x-content-type-options\0"
    "x-forwarded-for\0"
    "x-forwarded-host\0"
    "x-forwarded-proto\0"
    "x-frame-options\0"
    "x-powered-by\0"
    "x-request-id\0"
    "x-requested-with\0"
    "x-xss-protection";

/* A field without rules of its own. */
#define FIELD(at, size) \
    {.text = at, .value_check = SW_CHECK_FIELD_VALUE_OCTETS, .flags = SW_TOKEN_IS_PLAIN, .length = size, .value_class = SW_CLASS_VALUE}
#define IN(kind) (1 << SW_KIND_##kind)

const struct sw_token_info sw_token_info[SW_TOKEN_COUNT] = {
    [SW_TOKEN_NONE]                             = {.value_check = SW_CHECK_FIELD_VALUE_OCTETS, .value_class = SW_CLASS_VALUE},
    [SW_TOKEN_PSEUDO_AUTHORITY]                 = {
        .text = 1,
        .length = 10,
        .value_class = SW_CLASS_AUTHORITY,
        .value_check = SW_CHECK_FIELD_AUTHORITY_OCTETS,
        .slot = SW_SLOT_PSEUDO_AUTHORITY,
        .bit = SW_HAS_PSEUDO_AUTHORITY,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_PSEUDO_METHOD]                    = {
        .text = 12,
        .length = 7,
        .value_class = SW_CLASS_TOKEN,
        .value_check = SW_CHECK_FIELD_METHOD_OCTETS,
        .slot = SW_SLOT_PSEUDO_METHOD,
        .bit = SW_HAS_PSEUDO_METHOD,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_PSEUDO_PATH]                      = {
        .text = 20,
        .length = 5,
        .value_class = SW_CLASS_PATH,
        .value_check = SW_CHECK_FIELD_PATH_OCTETS,
        .slot = SW_SLOT_PSEUDO_PATH,
        .bit = SW_HAS_PSEUDO_PATH,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_PSEUDO_SCHEME]                    = {
        .text = 26,
        .length = 7,
        .value_class = SW_CLASS_SCHEME,
        .value_check = SW_CHECK_FIELD_SCHEME_OCTETS,
        .slot = SW_SLOT_PSEUDO_SCHEME,
        .bit = SW_HAS_PSEUDO_SCHEME,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_PSEUDO_STATUS]                    = {
        .text = 34,
        .length = 7,
        .value_class = SW_CLASS_DIGIT,
        .value_check = SW_CHECK_FIELD_STATUS_SYNTAX,
        .slot = SW_SLOT_PSEUDO_STATUS,
        .bit = SW_HAS_PSEUDO_STATUS,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_PSEUDO_PROTOCOL]                  = {
        .text = 42,
        .length = 9,
        .value_class = SW_CLASS_TOKEN,
        .value_check = SW_CHECK_FIELD_PROTOCOL_OCTETS,
        .slot = SW_SLOT_PSEUDO_PROTOCOL,
        .bit = SW_HAS_PSEUDO_PROTOCOL,
        .again_check = SW_CHECK_FIELD_PSEUDO_REPEATED,
    },
    [SW_TOKEN_CONNECTION]                       = {
        .text = 52,
        .length = 10,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = IN(REQUEST) | IN(CONNECT) | IN(EXTENDED_CONNECT) | IN(PROMISED) | IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_KEEP_ALIVE]                       = {
        .text = 63,
        .length = 10,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = IN(REQUEST) | IN(CONNECT) | IN(EXTENDED_CONNECT) | IN(PROMISED) | IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_PROXY_CONNECTION]                 = {
        .text = 74,
        .length = 16,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = IN(REQUEST) | IN(CONNECT) | IN(EXTENDED_CONNECT) | IN(PROMISED) | IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_TRANSFER_ENCODING]                = {
        .text = 91,
        .length = 17,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = IN(REQUEST) | IN(CONNECT) | IN(EXTENDED_CONNECT) | IN(PROMISED) | IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_UPGRADE]                          = {
        .text = 109,
        .length = 7,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = IN(REQUEST) | IN(CONNECT) | IN(EXTENDED_CONNECT) | IN(PROMISED) | IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_TE]                               = {
        .text = 117,
        .length = 2,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .flags = SW_TOKEN_IS_LIST,
        .forbidden = IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_TE,
    },
    [SW_TOKEN_CONTENT_LENGTH]                   = {
        .text = 120,
        .length = 14,
        .value_class = SW_CLASS_DIGIT,
        .value_check = SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX,
        .slot = SW_SLOT_CONTENT_LENGTH,
        .bit = SW_HAS_CONTENT_LENGTH,
        .again_check = SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED,
        .forbidden = IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_NOT_IN_TRAILERS,
    },
    [SW_TOKEN_HOST]                             = {
        .text = 135,
        .length = 4,
        .value_class = SW_CLASS_AUTHORITY,
        .value_check = SW_CHECK_FIELD_HOST_OCTETS,
        .slot = SW_SLOT_HOST,
        .bit = SW_HAS_HOST,
        .again_check = SW_CHECK_FIELD_HOST_REPEATED,
        .forbidden = IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_NOT_IN_TRAILERS,
    },
    [SW_TOKEN_COOKIE]                           = {
        .text = 140,
        .length = 6,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .flags = SW_TOKEN_IS_PLAIN | SW_TOKEN_IS_CRUMB,
    },
    [SW_TOKEN_AUTHORIZATION]                    = FIELD(147, 13),
    [SW_TOKEN_PROXY_AUTHORIZATION]              = FIELD(161, 19),
    [SW_TOKEN_SET_COOKIE]                       = FIELD(181, 10),
    [SW_TOKEN_ACCEPT]                           = FIELD(192, 6),
    [SW_TOKEN_ACCEPT_CHARSET]                   = FIELD(199, 14),
    [SW_TOKEN_ACCEPT_ENCODING]                  = FIELD(214, 15),
    [SW_TOKEN_ACCEPT_LANGUAGE]                  = FIELD(230, 15),
    [SW_TOKEN_ACCEPT_RANGES]                    = FIELD(246, 13),
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS] = FIELD(260, 32),
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS]     = FIELD(293, 28),
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS]     = FIELD(322, 28),
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN]      = FIELD(351, 27),
    [SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS]    = FIELD(379, 29),
    [SW_TOKEN_ACCESS_CONTROL_MAX_AGE]           = FIELD(409, 22),
    [SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS]   = FIELD(432, 30),
    [SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD]    = FIELD(463, 29),
    [SW_TOKEN_AGE]                              = FIELD(493, 3),
    [SW_TOKEN_ALLOW]                            = FIELD(497, 5),
    [SW_TOKEN_ALT_SVC]                          = FIELD(503, 7),
    [SW_TOKEN_ALT_USED]                         = FIELD(511, 8),
    [SW_TOKEN_CACHE_CONTROL]                    = FIELD(520, 13),
    [SW_TOKEN_CONTENT_DISPOSITION]              = FIELD(534, 19),
    [SW_TOKEN_CONTENT_ENCODING]                 = FIELD(554, 16),
    [SW_TOKEN_CONTENT_LANGUAGE]                 = FIELD(571, 16),
    [SW_TOKEN_CONTENT_LOCATION]                 = FIELD(588, 16),
    [SW_TOKEN_CONTENT_RANGE]                    = FIELD(605, 13),
    [SW_TOKEN_CONTENT_SECURITY_POLICY]          = FIELD(619, 23),
    [SW_TOKEN_CONTENT_TYPE]                     = FIELD(643, 12),
    [SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY]       = FIELD(656, 26),
    [SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY]     = FIELD(683, 28),
    [SW_TOKEN_DATE]                             = FIELD(712, 4),
    [SW_TOKEN_DNT]                              = FIELD(717, 3),
    [SW_TOKEN_EARLY_DATA]                       = FIELD(721, 10),
    [SW_TOKEN_ETAG]                             = FIELD(732, 4),
    [SW_TOKEN_EXPECT]                           = FIELD(737, 6),
    [SW_TOKEN_EXPIRES]                          = FIELD(744, 7),
    [SW_TOKEN_FORWARDED]                        = FIELD(752, 9),
    [SW_TOKEN_FROM]                             = FIELD(762, 4),
    [SW_TOKEN_GRPC_ENCODING]                    = FIELD(767, 13),
    [SW_TOKEN_GRPC_MESSAGE]                     = FIELD(781, 12),
    [SW_TOKEN_GRPC_STATUS]                      = FIELD(794, 11),
    [SW_TOKEN_GRPC_TIMEOUT]                     = FIELD(806, 12),
    [SW_TOKEN_IF_MATCH]                         = FIELD(819, 8),
    [SW_TOKEN_IF_MODIFIED_SINCE]                = FIELD(828, 17),
    [SW_TOKEN_IF_NONE_MATCH]                    = FIELD(846, 13),
    [SW_TOKEN_IF_RANGE]                         = FIELD(860, 8),
    [SW_TOKEN_IF_UNMODIFIED_SINCE]              = FIELD(869, 19),
    [SW_TOKEN_LAST_MODIFIED]                    = FIELD(889, 13),
    [SW_TOKEN_LINK]                             = FIELD(903, 4),
    [SW_TOKEN_LOCATION]                         = FIELD(908, 8),
    [SW_TOKEN_MAX_FORWARDS]                     = FIELD(917, 12),
    [SW_TOKEN_NEL]                              = FIELD(930, 3),
    [SW_TOKEN_ORIGIN]                           = FIELD(934, 6),
    [SW_TOKEN_P3P]                              = FIELD(941, 3),
    [SW_TOKEN_PERMISSIONS_POLICY]               = FIELD(945, 18),
    [SW_TOKEN_PRAGMA]                           = FIELD(964, 6),
    [SW_TOKEN_PRIORITY]                         = FIELD(971, 8),
    [SW_TOKEN_PROXY_AUTHENTICATE]               = FIELD(980, 18),
    [SW_TOKEN_PURPOSE]                          = FIELD(999, 7),
    [SW_TOKEN_RANGE]                            = FIELD(1007, 5),
    [SW_TOKEN_REFERER]                          = FIELD(1013, 7),
    [SW_TOKEN_REFERRER_POLICY]                  = FIELD(1021, 15),
    [SW_TOKEN_REFRESH]                          = FIELD(1037, 7),
    [SW_TOKEN_REPORT_TO]                        = FIELD(1045, 9),
    [SW_TOKEN_RETRY_AFTER]                      = FIELD(1055, 11),
    [SW_TOKEN_SEC_CH_UA]                        = FIELD(1067, 9),
    [SW_TOKEN_SEC_CH_UA_MOBILE]                 = FIELD(1077, 16),
    [SW_TOKEN_SEC_CH_UA_PLATFORM]               = FIELD(1094, 18),
    [SW_TOKEN_SEC_FETCH_DEST]                   = FIELD(1113, 14),
    [SW_TOKEN_SEC_FETCH_MODE]                   = FIELD(1128, 14),
    [SW_TOKEN_SEC_FETCH_SITE]                   = FIELD(1143, 14),
    [SW_TOKEN_SEC_FETCH_USER]                   = FIELD(1158, 14),
    [SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS]         = FIELD(1173, 24),
    [SW_TOKEN_SEC_WEBSOCKET_PROTOCOL]           = FIELD(1198, 22),
    [SW_TOKEN_SEC_WEBSOCKET_VERSION]            = FIELD(1221, 21),
    [SW_TOKEN_SERVER]                           = FIELD(1243, 6),
    [SW_TOKEN_SERVER_TIMING]                    = FIELD(1250, 13),
    [SW_TOKEN_STRICT_TRANSPORT_SECURITY]        = FIELD(1264, 25),
    [SW_TOKEN_TIMING_ALLOW_ORIGIN]              = FIELD(1290, 19),
    [SW_TOKEN_TRACEPARENT]                      = FIELD(1310, 11),
    [SW_TOKEN_TRACESTATE]                       = FIELD(1322, 10),
    [SW_TOKEN_TRAILER]                          = FIELD(1333, 7),
    [SW_TOKEN_UPGRADE_INSECURE_REQUESTS]        = FIELD(1341, 25),
    [SW_TOKEN_USER_AGENT]                       = FIELD(1367, 10),
    [SW_TOKEN_VARY]                             = FIELD(1378, 4),
    [SW_TOKEN_VIA]                              = FIELD(1383, 3),
    [SW_TOKEN_WWW_AUTHENTICATE]                 = FIELD(1387, 16),
    [SW_TOKEN_X_CACHE]                          = FIELD(1404, 7),
    [SW_TOKEN_X_CONTENT_TYPE_OPTIONS]           = FIELD(1412, 22),
    [SW_TOKEN_X_FORWARDED_FOR]                  = FIELD(1435, 15),
    [SW_TOKEN_X_FORWARDED_HOST]                 = FIELD(1451, 16),
    [SW_TOKEN_X_FORWARDED_PROTO]                = FIELD(1468, 17),
    [SW_TOKEN_X_FRAME_OPTIONS]                  = FIELD(1486, 15),
    [SW_TOKEN_X_POWERED_BY]                     = FIELD(1502, 12),
    [SW_TOKEN_X_REQUEST_ID]                     = FIELD(1515, 12),
    [SW_TOKEN_X_REQUESTED_WITH]                 = FIELD(1528, 16),
    [SW_TOKEN_X_XSS_PROTECTION]                 = FIELD(1545, 16),
};

/* The perfect hash: groups of names, each shifted to where no two share a slot (codegen/perfect_hash.py). */
static const uint8_t shifts[64] = {
    0, 1, 0, 0, 0, 0, 6, 0, 1, 2, 0, 0, 5, 6, 0, 1,
    0, 8, 13, 0, 4, 0, 7, 3, 2, 2, 0, 1, 2, 1, 5, 3,
    0, 7, 17, 0, 4, 0, 1, 5, 0, 26, 0, 1, 0, 4, 26, 3,
    2, 0, 19, 25, 2, 26, 0, 8, 3, 0, 35, 2, 0, 0, 13, 3,
};

static const uint8_t slots[1 << 7] = {
    [0] = SW_TOKEN_ACCEPT_RANGES,
    [1] = SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY,
    [2] = SW_TOKEN_REFERER,
    [3] = SW_TOKEN_X_POWERED_BY,
    [4] = SW_TOKEN_SEC_CH_UA_PLATFORM,
    [5] = SW_TOKEN_IF_MATCH,
    [6] = SW_TOKEN_DNT,
    [7] = SW_TOKEN_FROM,
    [8] = SW_TOKEN_PURPOSE,
    [9] = SW_TOKEN_X_FRAME_OPTIONS,
    [10] = SW_TOKEN_IF_MODIFIED_SINCE,
    [11] = SW_TOKEN_SEC_FETCH_DEST,
    [12] = SW_TOKEN_KEEP_ALIVE,
    [13] = SW_TOKEN_GRPC_TIMEOUT,
    [14] = SW_TOKEN_CONTENT_LENGTH,
    [15] = SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD,
    [16] = SW_TOKEN_CONTENT_TYPE,
    [17] = SW_TOKEN_PSEUDO_SCHEME,
    [18] = SW_TOKEN_CONNECTION,
    [19] = SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS,
    [20] = SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS,
    [21] = SW_TOKEN_CONTENT_LANGUAGE,
    [22] = SW_TOKEN_PROXY_AUTHORIZATION,
    [23] = SW_TOKEN_FORWARDED,
    [24] = SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS,
    [25] = SW_TOKEN_COOKIE,
    [28] = SW_TOKEN_ETAG,
    [29] = SW_TOKEN_TRACESTATE,
    [30] = SW_TOKEN_TE,
    [31] = SW_TOKEN_WWW_AUTHENTICATE,
    [32] = SW_TOKEN_SERVER_TIMING,
    [33] = SW_TOKEN_AGE,
    [35] = SW_TOKEN_X_FORWARDED_HOST,
    [38] = SW_TOKEN_ALLOW,
    [39] = SW_TOKEN_PROXY_CONNECTION,
    [40] = SW_TOKEN_ACCEPT,
    [41] = SW_TOKEN_EXPIRES,
    [42] = SW_TOKEN_UPGRADE_INSECURE_REQUESTS,
    [44] = SW_TOKEN_P3P,
    [45] = SW_TOKEN_GRPC_ENCODING,
    [47] = SW_TOKEN_LAST_MODIFIED,
    [49] = SW_TOKEN_RETRY_AFTER,
    [50] = SW_TOKEN_DATE,
    [51] = SW_TOKEN_USER_AGENT,
    [52] = SW_TOKEN_SEC_WEBSOCKET_PROTOCOL,
    [53] = SW_TOKEN_HOST,
    [54] = SW_TOKEN_REFERRER_POLICY,
    [55] = SW_TOKEN_PSEUDO_STATUS,
    [57] = SW_TOKEN_ACCEPT_ENCODING,
    [58] = SW_TOKEN_PRAGMA,
    [60] = SW_TOKEN_CONTENT_ENCODING,
    [61] = SW_TOKEN_SET_COOKIE,
    [62] = SW_TOKEN_VARY,
    [63] = SW_TOKEN_LINK,
    [64] = SW_TOKEN_PSEUDO_METHOD,
    [65] = SW_TOKEN_X_REQUESTED_WITH,
    [66] = SW_TOKEN_IF_NONE_MATCH,
    [67] = SW_TOKEN_PSEUDO_PATH,
    [68] = SW_TOKEN_RANGE,
    [69] = SW_TOKEN_VIA,
    [70] = SW_TOKEN_ACCESS_CONTROL_MAX_AGE,
    [71] = SW_TOKEN_SEC_CH_UA,
    [72] = SW_TOKEN_CONTENT_DISPOSITION,
    [73] = SW_TOKEN_CONTENT_LOCATION,
    [74] = SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY,
    [75] = SW_TOKEN_REPORT_TO,
    [76] = SW_TOKEN_PERMISSIONS_POLICY,
    [77] = SW_TOKEN_X_FORWARDED_PROTO,
    [78] = SW_TOKEN_EXPECT,
    [79] = SW_TOKEN_IF_RANGE,
    [80] = SW_TOKEN_PROXY_AUTHENTICATE,
    [81] = SW_TOKEN_REFRESH,
    [82] = SW_TOKEN_X_CACHE,
    [83] = SW_TOKEN_NEL,
    [84] = SW_TOKEN_AUTHORIZATION,
    [85] = SW_TOKEN_TRAILER,
    [86] = SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS,
    [87] = SW_TOKEN_CACHE_CONTROL,
    [88] = SW_TOKEN_STRICT_TRANSPORT_SECURITY,
    [89] = SW_TOKEN_SEC_WEBSOCKET_VERSION,
    [90] = SW_TOKEN_EARLY_DATA,
    [91] = SW_TOKEN_PSEUDO_AUTHORITY,
    [92] = SW_TOKEN_SEC_CH_UA_MOBILE,
    [93] = SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN,
    [94] = SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS,
    [95] = SW_TOKEN_SERVER,
    [96] = SW_TOKEN_X_FORWARDED_FOR,
    [97] = SW_TOKEN_PSEUDO_PROTOCOL,
    [98] = SW_TOKEN_TRACEPARENT,
    [99] = SW_TOKEN_X_XSS_PROTECTION,
    [100] = SW_TOKEN_UPGRADE,
    [101] = SW_TOKEN_X_CONTENT_TYPE_OPTIONS,
    [102] = SW_TOKEN_LOCATION,
    [103] = SW_TOKEN_ALT_SVC,
    [104] = SW_TOKEN_ACCEPT_CHARSET,
    [105] = SW_TOKEN_X_REQUEST_ID,
    [107] = SW_TOKEN_ORIGIN,
    [108] = SW_TOKEN_CONTENT_SECURITY_POLICY,
    [109] = SW_TOKEN_IF_UNMODIFIED_SINCE,
    [110] = SW_TOKEN_CONTENT_RANGE,
    [111] = SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS,
    [112] = SW_TOKEN_SEC_FETCH_USER,
    [115] = SW_TOKEN_ACCEPT_LANGUAGE,
    [119] = SW_TOKEN_ALT_USED,
    [120] = SW_TOKEN_TIMING_ALLOW_ORIGIN,
    [121] = SW_TOKEN_GRPC_MESSAGE,
    [122] = SW_TOKEN_MAX_FORWARDS,
    [123] = SW_TOKEN_SEC_FETCH_MODE,
    [124] = SW_TOKEN_GRPC_STATUS,
    [125] = SW_TOKEN_TRANSFER_ENCODING,
    [126] = SW_TOKEN_SEC_FETCH_SITE,
    [127] = SW_TOKEN_PRIORITY,
};
/* clang-format on */

uint16_t
sw_token_of(const uint8_t *name, size_t length)
{
    if (length == 0 || length > 32)
        return SW_TOKEN_NONE;

    uint32_t key = name[0] | (uint32_t)name[length / 2] << 8 | (uint32_t)name[length - 1 - (length - 1) / 4] << 16 |
                   (uint32_t)name[length - 1] << 24;
    key ^= (uint32_t)length << 5;
    uint32_t hash = (uint32_t)(key * UINT32_C(0x4205a75d));
    uint16_t token = slots[((hash >> 19) + shifts[hash >> 26]) % 128];
    const struct sw_token_info *info = &sw_token_info[token];
    const uint8_t *text = (const uint8_t *)sw_token_text + info->text;
    return info->length == length && sw_same_name(text, name, length) ? token : SW_TOKEN_NONE;
}

const char *
sw_token_name(uint32_t token)
{
    return sw_token_text + (token < SW_TOKEN_COUNT ? sw_token_info[token].text : 0);
}
