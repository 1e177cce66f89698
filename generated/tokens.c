/* Generated from spec/fields.yaml. Do not edit: change that file and run `make generate`. */
#include "tokens.h"

#include <string.h>

#include "checks.h"
#include "fields.h"

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
    {.text = at, .value_check = SW_CHECK_FIELD_VALUE_OCTETS, .rules = SW_RULE_PLAIN, .length = size, .value_class = SW_CLASS_VALUE}
#define IN(kind) (1 << SW_FIELDS_##kind)
#define ALL ((1 << SW_FIELDS_COUNT) - 1)

const struct sw_token_info sw_token_info[SW_TOKEN_COUNT] = {
    [SW_TOKEN_NONE]                             = {.value_check = SW_CHECK_FIELD_VALUE_OCTETS, .value_class = SW_CLASS_VALUE},
    [SW_TOKEN_PSEUDO_AUTHORITY]                 = {
        .text = 1,
        .length = 10,
        .value_class = SW_CLASS_AUTHORITY,
        .value_check = SW_CHECK_FIELD_AUTHORITY_OCTETS,
        .rules = SW_RULE_AUTHORITY,
        .pseudo = SW_PSEUDO_AUTHORITY,
    },
    [SW_TOKEN_PSEUDO_METHOD]                    = {
        .text = 12,
        .length = 7,
        .value_class = SW_CLASS_TOKEN,
        .value_check = SW_CHECK_FIELD_METHOD_OCTETS,
        .rules = SW_RULE_METHOD,
        .pseudo = SW_PSEUDO_METHOD,
    },
    [SW_TOKEN_PSEUDO_PATH]                      = {
        .text = 20,
        .length = 5,
        .value_class = SW_CLASS_PATH,
        .value_check = SW_CHECK_FIELD_PATH_OCTETS,
        .rules = SW_RULE_PATH,
        .pseudo = SW_PSEUDO_PATH,
    },
    [SW_TOKEN_PSEUDO_SCHEME]                    = {
        .text = 26,
        .length = 7,
        .value_class = SW_CLASS_SCHEME,
        .value_check = SW_CHECK_FIELD_SCHEME_OCTETS,
        .rules = SW_RULE_SCHEME,
        .pseudo = SW_PSEUDO_SCHEME,
    },
    [SW_TOKEN_PSEUDO_STATUS]                    = {
        .text = 34,
        .length = 7,
        .value_class = SW_CLASS_DIGIT,
        .value_check = SW_CHECK_FIELD_STATUS_SYNTAX,
        .rules = SW_RULE_STATUS,
        .pseudo = SW_PSEUDO_STATUS,
    },
    [SW_TOKEN_PSEUDO_PROTOCOL]                  = {
        .text = 42,
        .length = 9,
        .value_class = SW_CLASS_TOKEN,
        .value_check = SW_CHECK_FIELD_PROTOCOL_OCTETS,
        .rules = SW_RULE_PROTOCOL,
        .pseudo = SW_PSEUDO_PROTOCOL,
    },
    [SW_TOKEN_CONNECTION]                       = {
        .text = 52,
        .length = 10,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = ALL,
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_KEEP_ALIVE]                       = {
        .text = 63,
        .length = 10,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = ALL,
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_PROXY_CONNECTION]                 = {
        .text = 74,
        .length = 16,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = ALL,
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_TRANSFER_ENCODING]                = {
        .text = 91,
        .length = 17,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = ALL,
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_UPGRADE]                          = {
        .text = 109,
        .length = 7,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .forbidden = ALL,
        .place_check = SW_CHECK_FIELD_CONNECTION_SPECIFIC,
    },
    [SW_TOKEN_TE]                               = {
        .text = 117,
        .length = 2,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .rules = SW_RULE_TE,
        .forbidden = IN(RESPONSE) | IN(INFORMATIONAL) | IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_TE,
    },
    [SW_TOKEN_CONTENT_LENGTH]                   = {
        .text = 120,
        .length = 14,
        .value_class = SW_CLASS_DIGIT,
        .value_check = SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX,
        .rules = SW_RULE_CONTENT_LENGTH,
        .forbidden = IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_NOT_IN_TRAILERS,
    },
    [SW_TOKEN_HOST]                             = {
        .text = 135,
        .length = 4,
        .value_class = SW_CLASS_AUTHORITY,
        .value_check = SW_CHECK_FIELD_HOST_OCTETS,
        .rules = SW_RULE_HOST,
        .forbidden = IN(TRAILERS),
        .place_check = SW_CHECK_FIELD_NOT_IN_TRAILERS,
    },
    [SW_TOKEN_COOKIE]                           = {
        .text = 140,
        .length = 6,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .rules = SW_RULE_COOKIE | SW_RULE_SENSITIVE | SW_RULE_PLAIN,
    },
    [SW_TOKEN_AUTHORIZATION]                    = {
        .text = 147,
        .length = 13,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .rules = SW_RULE_SENSITIVE | SW_RULE_PLAIN,
    },
    [SW_TOKEN_PROXY_AUTHORIZATION]              = {
        .text = 161,
        .length = 19,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .rules = SW_RULE_SENSITIVE | SW_RULE_PLAIN,
    },
    [SW_TOKEN_SET_COOKIE]                       = {
        .text = 181,
        .length = 10,
        .value_class = SW_CLASS_VALUE,
        .value_check = SW_CHECK_FIELD_VALUE_OCTETS,
        .rules = SW_RULE_SENSITIVE | SW_RULE_PLAIN,
    },
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

/* The perfect hash: no two names share a slot (codegen/perfect_hash.py). */
static const uint8_t slots[1 << 10] = {
    [3] = SW_TOKEN_REFRESH,
    [16] = SW_TOKEN_IF_UNMODIFIED_SINCE,
    [31] = SW_TOKEN_X_POWERED_BY,
    [33] = SW_TOKEN_USER_AGENT,
    [51] = SW_TOKEN_CONTENT_LANGUAGE,
    [53] = SW_TOKEN_ACCEPT,
    [65] = SW_TOKEN_UPGRADE_INSECURE_REQUESTS,
    [71] = SW_TOKEN_X_FORWARDED_FOR,
    [107] = SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS,
    [120] = SW_TOKEN_REFERRER_POLICY,
    [124] = SW_TOKEN_PSEUDO_PATH,
    [126] = SW_TOKEN_TIMING_ALLOW_ORIGIN,
    [132] = SW_TOKEN_TRAILER,
    [155] = SW_TOKEN_SERVER_TIMING,
    [164] = SW_TOKEN_ACCEPT_LANGUAGE,
    [187] = SW_TOKEN_REPORT_TO,
    [191] = SW_TOKEN_CONNECTION,
    [194] = SW_TOKEN_X_XSS_PROTECTION,
    [195] = SW_TOKEN_PURPOSE,
    [209] = SW_TOKEN_SEC_WEBSOCKET_PROTOCOL,
    [216] = SW_TOKEN_WWW_AUTHENTICATE,
    [221] = SW_TOKEN_IF_MATCH,
    [223] = SW_TOKEN_SEC_CH_UA_PLATFORM,
    [224] = SW_TOKEN_RETRY_AFTER,
    [228] = SW_TOKEN_TRANSFER_ENCODING,
    [231] = SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS,
    [236] = SW_TOKEN_LINK,
    [240] = SW_TOKEN_ACCEPT_RANGES,
    [241] = SW_TOKEN_SEC_FETCH_SITE,
    [255] = SW_TOKEN_ACCEPT_CHARSET,
    [267] = SW_TOKEN_IF_MODIFIED_SINCE,
    [282] = SW_TOKEN_PRAGMA,
    [295] = SW_TOKEN_EXPIRES,
    [297] = SW_TOKEN_X_FORWARDED_PROTO,
    [319] = SW_TOKEN_X_REQUESTED_WITH,
    [322] = SW_TOKEN_SEC_FETCH_DEST,
    [323] = SW_TOKEN_ACCESS_CONTROL_MAX_AGE,
    [327] = SW_TOKEN_X_CONTENT_TYPE_OPTIONS,
    [333] = SW_TOKEN_PSEUDO_STATUS,
    [339] = SW_TOKEN_MAX_FORWARDS,
    [370] = SW_TOKEN_ORIGIN,
    [385] = SW_TOKEN_PSEUDO_METHOD,
    [387] = SW_TOKEN_ETAG,
    [396] = SW_TOKEN_VIA,
    [401] = SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN,
    [407] = SW_TOKEN_GRPC_ENCODING,
    [408] = SW_TOKEN_SEC_CH_UA,
    [409] = SW_TOKEN_GRPC_STATUS,
    [412] = SW_TOKEN_PSEUDO_SCHEME,
    [426] = SW_TOKEN_CONTENT_LOCATION,
    [428] = SW_TOKEN_CONTENT_RANGE,
    [442] = SW_TOKEN_P3P,
    [443] = SW_TOKEN_DATE,
    [448] = SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY,
    [458] = SW_TOKEN_VARY,
    [472] = SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS,
    [474] = SW_TOKEN_CONTENT_ENCODING,
    [479] = SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS,
    [482] = SW_TOKEN_TE,
    [484] = SW_TOKEN_ALT_SVC,
    [487] = SW_TOKEN_COOKIE,
    [495] = SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS,
    [497] = SW_TOKEN_TRACESTATE,
    [498] = SW_TOKEN_EXPECT,
    [500] = SW_TOKEN_PSEUDO_AUTHORITY,
    [504] = SW_TOKEN_SEC_FETCH_USER,
    [527] = SW_TOKEN_IF_RANGE,
    [538] = SW_TOKEN_CONTENT_LENGTH,
    [545] = SW_TOKEN_LAST_MODIFIED,
    [551] = SW_TOKEN_HOST,
    [552] = SW_TOKEN_SERVER,
    [560] = SW_TOKEN_SEC_FETCH_MODE,
    [580] = SW_TOKEN_UPGRADE,
    [600] = SW_TOKEN_AGE,
    [602] = SW_TOKEN_LOCATION,
    [605] = SW_TOKEN_CONTENT_TYPE,
    [632] = SW_TOKEN_IF_NONE_MATCH,
    [633] = SW_TOKEN_EARLY_DATA,
    [634] = SW_TOKEN_X_CACHE,
    [656] = SW_TOKEN_AUTHORIZATION,
    [667] = SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS,
    [670] = SW_TOKEN_PRIORITY,
    [688] = SW_TOKEN_NEL,
    [704] = SW_TOKEN_FROM,
    [713] = SW_TOKEN_GRPC_TIMEOUT,
    [740] = SW_TOKEN_X_FORWARDED_HOST,
    [741] = SW_TOKEN_PROXY_AUTHENTICATE,
    [744] = SW_TOKEN_CONTENT_SECURITY_POLICY,
    [764] = SW_TOKEN_X_REQUEST_ID,
    [784] = SW_TOKEN_CACHE_CONTROL,
    [794] = SW_TOKEN_SET_COOKIE,
    [807] = SW_TOKEN_REFERER,
    [811] = SW_TOKEN_SEC_CH_UA_MOBILE,
    [830] = SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD,
    [855] = SW_TOKEN_PERMISSIONS_POLICY,
    [887] = SW_TOKEN_CONTENT_DISPOSITION,
    [888] = SW_TOKEN_PROXY_AUTHORIZATION,
    [893] = SW_TOKEN_KEEP_ALIVE,
    [906] = SW_TOKEN_ACCEPT_ENCODING,
    [927] = SW_TOKEN_X_FRAME_OPTIONS,
    [934] = SW_TOKEN_GRPC_MESSAGE,
    [943] = SW_TOKEN_FORWARDED,
    [946] = SW_TOKEN_RANGE,
    [947] = SW_TOKEN_ALLOW,
    [950] = SW_TOKEN_PSEUDO_PROTOCOL,
    [951] = SW_TOKEN_ALT_USED,
    [958] = SW_TOKEN_SEC_WEBSOCKET_VERSION,
    [983] = SW_TOKEN_STRICT_TRANSPORT_SECURITY,
    [987] = SW_TOKEN_DNT,
    [1007] = SW_TOKEN_TRACEPARENT,
    [1015] = SW_TOKEN_PROXY_CONNECTION,
    [1019] = SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY,
};

uint16_t
sw_token_of(const uint8_t *name, size_t length)
{
    if (length == 0 || length > 32)
        return SW_TOKEN_NONE;

    uint32_t key = name[0] | (uint32_t)name[length / 2] << 8 | (uint32_t)name[length - 1 - (length - 1) / 4] << 16 |
                   (uint32_t)name[length - 1] << 24;
    key ^= (uint32_t)length << 5;
    uint16_t token = slots[(uint32_t)(key * UINT32_C(0x7b581d63)) >> 22];
    const struct sw_token_info *info = &sw_token_info[token];
    return info->length == length && memcmp(sw_token_text + info->text, name, length) == 0 ? token : SW_TOKEN_NONE;
}

const char *
sw_token_name(uint32_t token)
{
    return sw_token_text + (token < SW_TOKEN_COUNT ? sw_token_info[token].text : 0);
}
