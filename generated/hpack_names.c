/* Generated from spec/hpack/huffman.yaml and spec/fields.yaml. Do not edit: change those files and run `make generate`. */
#include "hpack_tables.h"

/* clang-format off */
/* The well-known names as Huffman coded strings, one after the other. */
static const uint8_t coded[1050] = {
0xb8, 0x3b, 0x53, 0x39, 0xec, 0x32, 0x7d, 0x7f, /* :authority */
0xb9, 0x49, 0x53, 0x39, 0xe4, /* :method */
0xb9, 0x58, 0xd3, 0x3f, /* :path */
0xb8, 0x82, 0x4e, 0x5a, 0x4b, /* :scheme */
0xb8, 0x84, 0x8d, 0x36, 0xa3, /* :status */
0xb9, 0x5d, 0x87, 0x49, 0xc8, 0x7a, 0x3f, /* :protocol */
0x21, 0xea, 0xa8, 0xa4, 0x49, 0x8f, 0x57, /* connection */
0xea, 0x52, 0xd6, 0xb0, 0xe8, 0x37, 0x72, 0xff, /* keep-alive */
0xae, 0xc3, 0xf9, 0xf4, 0xb1, 0x0f, 0x55, 0x45, 0x22, 0x4c, 0x7a, 0xbf, /* proxy-connection */
0x4d, 0x83, 0xa9, 0x12, 0x96, 0xc5, 0x8b, 0x51, 0x0f, 0x21, 0xaa, 0x9b, /* transfer-encoding */
0xb6, 0xb9, 0xac, 0x1c, 0x85, /* upgrade */
0x49, 0x7f, /* te */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xd4, 0x16, 0xa9, 0x93, 0x3f, /* content-length */
0x9c, 0xe8, 0x4f, /* host */
0x21, 0xcf, 0xd4, 0xc5, /* cookie */
0x1d, 0xa9, 0x9c, 0xf6, 0x1b, 0xd8, 0xd2, 0x63, 0xd5, /* authorization */
0xae, 0xc3, 0xf9, 0xf4, 0xb0, 0xed, 0x4c, 0xe7, 0xb0, 0xde, 0xc6, 0x93, 0x1e, 0xaf, /* proxy-authorization */
0x41, 0x52, 0xb1, 0x0e, 0x7e, 0xa6, 0x2f, /* set-cookie */
0x19, 0x08, 0x5a, 0xd3, /* accept */
0x19, 0x08, 0x5a, 0xd2, 0xb1, 0x27, 0x1d, 0x88, 0x2a, 0x7f, /* accept-charset */
0x19, 0x08, 0x5a, 0xd2, 0xb1, 0x6a, 0x21, 0xe4, 0x35, 0x53, 0x7f, /* accept-encoding */
0x19, 0x08, 0x5a, 0xd2, 0xb5, 0x03, 0xaa, 0x6b, 0x47, 0x31, 0x7f, /* accept-language */
0x19, 0x08, 0x5a, 0xd2, 0xb5, 0x83, 0xaa, 0x62, 0xa3, /* accept-ranges */
/* access-control-allow-credentials */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0x1d, 0x14, 0x1f, 0xc2, 0xc4, 0xb0, 0xb2, 0x16, 0xa4, 0x98, 0x74, 0x23,
/* access-control-allow-headers */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0x1d, 0x14, 0x1f, 0xc2, 0xd3, 0x94, 0x72, 0x16, 0xc4, 0x7f,
/* access-control-allow-methods */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0x1d, 0x14, 0x1f, 0xc2, 0xd4, 0x95, 0x33, 0x9e, 0x44, 0x7f,
/* access-control-allow-origin */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0x1d, 0x14, 0x1f, 0xc2, 0xc7, 0xb0, 0xd3, 0x1a, 0xaf,
/* access-control-expose-headers */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0x2f, 0x9a, 0xce, 0x82, 0xad, 0x39, 0x47, 0x21, 0x6c, 0x47,
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0xa4, 0x7e, 0x56, 0x1c, 0xc5, /* access-control-max-age */
/* access-control-request-headers */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0xb0, 0xbd, 0xad, 0x2a, 0x12, 0xb4, 0xe5, 0x1c, 0x85, 0xb1, 0x1f,
/* access-control-request-method */
0x19, 0x08, 0x54, 0x21, 0x62, 0x1e, 0xa4, 0xd8, 0x7a, 0x16, 0xb0, 0xbd, 0xad, 0x2a, 0x12, 0xb5, 0x25, 0x4c, 0xe7, 0x93,
0x1c, 0xc5, /* age */
0x1d, 0x14, 0x1f, 0xc7, /* allow */
0x1d, 0x09, 0x59, 0x1d, 0xc9, /* alt-svc */
0x1d, 0x09, 0x5a, 0xd4, 0x16, 0x4f, /* alt-used */
0x20, 0xc9, 0x39, 0x56, 0x21, 0xea, 0x4d, 0x87, 0xa3, /* cache-control */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xd2, 0x19, 0x15, 0x9d, 0x06, 0x49, 0x8f, 0x57, /* content-disposition */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xc5, 0xa8, 0x87, 0x90, 0xd5, 0x4d, /* content-encoding */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xd4, 0x0e, 0xa9, 0xad, 0x1c, 0xc5, /* content-language */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xd4, 0x1c, 0x83, 0x49, 0x8f, 0x57, /* content-location */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xd6, 0x0e, 0xa9, 0x8b, /* content-range */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xc8, 0x29, 0x2d, 0xb0, 0xc9, 0xf4, 0xb5, 0x67, 0xa0, 0xc4, 0xf5, /* content-security-policy */
0x21, 0xea, 0x49, 0x6a, 0x4a, 0xc9, 0xf5, 0x59, 0x7f, /* content-type */
0x25, 0x87, 0x42, 0x16, 0x3d, 0x86, 0x98, 0xd5, 0x2c, 0x7a, 0xcb, 0x51, 0x6c, 0x5a, 0xb3, 0xd0, 0x62, 0x7a, /* cross-origin-opener-policy */
/* cross-origin-resource-policy */
0x25, 0x87, 0x42, 0x16, 0x3d, 0x86, 0x98, 0xd5, 0x2d, 0x61, 0x50, 0x7b, 0x6c, 0x21, 0x56, 0xac, 0xf4, 0x18, 0x9e, 0xbf,
0x90, 0x69, 0x2f, /* date */
0x92, 0xa4, 0xff, /* dnt */
0x28, 0xec, 0xa3, 0xd2, 0xd2, 0x0d, 0x23, /* early-data */
0x2a, 0x47, 0x37, /* etag */
0x2f, 0x9a, 0xca, 0x44, 0xff, /* expect */
0x2f, 0x9a, 0xcd, 0x61, 0x51, /* expires */
0x94, 0xf6, 0x78, 0x1d, 0x92, 0x16, 0x4f, /* forwarded */
0x96, 0xc3, 0xd3, /* from */
0x9a, 0xca, 0xc8, 0xb1, 0x6a, 0x21, 0xe4, 0x35, 0x53, 0x7f, /* grpc-encoding */
0x9a, 0xca, 0xc8, 0xb5, 0x25, 0x42, 0x07, 0x31, 0x7f, /* grpc-message */
0x9a, 0xca, 0xc8, 0xb2, 0x12, 0x34, 0xda, 0x8f, /* grpc-status */
0x9a, 0xca, 0xc8, 0xb2, 0x4d, 0x49, 0x4f, 0x6a, 0x7f, /* grpc-timeout */
0x34, 0xab, 0x52, 0x34, 0x92, 0x7f, /* if-match */
0x34, 0xab, 0x52, 0x79, 0x0d, 0x29, 0x8b, 0x22, 0xc8, 0x35, 0x44, 0x2f, /* if-modified-since */
0x34, 0xab, 0x54, 0x7a, 0x8a, 0xb5, 0x23, 0x49, 0x27, /* if-none-match */
0x34, 0xab, 0x58, 0x3a, 0xa6, 0x2f, /* if-range */
0x34, 0xab, 0x5b, 0x55, 0x27, 0x90, 0xd2, 0x98, 0xb2, 0x2c, 0x83, 0x54, 0x42, 0xff, /* if-unmodified-since */
0xa0, 0x68, 0x4a, 0xd4, 0x9e, 0x43, 0x4a, 0x62, 0xc9, /* last-modified */
0xa0, 0xd5, 0x75, /* link */
0xa0, 0xe4, 0x1a, 0x4c, 0x7a, 0xbf, /* location */
0xa4, 0x7e, 0x56, 0x94, 0xf6, 0x78, 0x1d, 0x92, 0x23, /* max-forwards */
0xa8, 0xb4, 0x7f, /* nel */
0x3d, 0x86, 0x98, 0xd5, 0x7f, /* origin */
0xad, 0x9a, 0xff, /* p3p */
0xac, 0xb6, 0x52, 0x64, 0x20, 0xc7, 0xa9, 0x0b, 0x56, 0x7a, 0x0c, 0x4f, 0x5f, /* permissions-policy */
0xae, 0xc1, 0xcd, 0x48, 0xff, /* pragma */
0xae, 0xc3, 0x1e, 0xc3, 0x27, 0xd7, /* priority */
0xae, 0xc3, 0xf9, 0xf4, 0xb0, 0xed, 0x4c, 0xe5, 0xa9, 0x26, 0x20, 0xd2, 0x5f, /* proxy-authenticate */
0xae, 0xdb, 0x2b, 0x3a, 0x0b, /* purpose */
0xb0, 0x75, 0x4c, 0x5f, /* range */
0xb0, 0xb2, 0x96, 0xc2, 0xd9, /* referer */
0xb0, 0xb2, 0x96, 0xcb, 0x0b, 0x62, 0xd5, 0x9e, 0x83, 0x13, 0xd7, /* referrer-policy */
0xb0, 0xb2, 0xd8, 0x54, 0x4f, /* refresh */
0xb0, 0xb5, 0x9e, 0xc4, 0xac, 0x93, 0xff, /* report-to */
0xb0, 0xa9, 0xb3, 0xd2, 0xc3, 0x95, 0x25, 0xb3, /* retry-after */
0x41, 0x48, 0xb1, 0x27, 0x5a, 0xd1, 0xff, /* sec-ch-ua */
0x41, 0x48, 0xb1, 0x27, 0x5a, 0xd1, 0xad, 0x49, 0xe3, 0x35, 0x05, /* sec-ch-ua-mobile */
0x41, 0x48, 0xb1, 0x27, 0x5a, 0xd1, 0xad, 0x5d, 0x03, 0x4c, 0xa7, 0xb2, 0x9f, /* sec-ch-ua-platform */
0x41, 0x48, 0xb4, 0xa5, 0x49, 0x27, 0x5a, 0x42, 0xa1, 0x3f, /* sec-fetch-dest */
0x41, 0x48, 0xb4, 0xa5, 0x49, 0x27, 0x5a, 0x93, 0xc8, 0x5f, /* sec-fetch-mode */
0x41, 0x48, 0xb4, 0xa5, 0x49, 0x27, 0x59, 0x06, 0x49, 0x7f, /* sec-fetch-site */
0x41, 0x48, 0xb4, 0xa5, 0x49, 0x27, 0x5a, 0xd4, 0x16, 0xcf, /* sec-fetch-user */
0x41, 0x48, 0xb7, 0x82, 0xc6, 0x83, 0x93, 0xa9, 0x52, 0xb1, 0x7c, 0xa4, 0xb5, 0x20, 0xc7, 0xa9, 0x1f, /* sec-websocket-extensions */
0x41, 0x48, 0xb7, 0x82, 0xc6, 0x83, 0x93, 0xa9, 0x52, 0xb5, 0x76, 0x1d, 0x27, 0x21, 0xe8, /* sec-websocket-protocol */
0x41, 0x48, 0xb7, 0x82, 0xc6, 0x83, 0x93, 0xa9, 0x52, 0xb7, 0x72, 0xd8, 0x83, 0x1e, 0xaf, /* sec-websocket-version */
0x41, 0x6c, 0xee, 0x5b, 0x3f, /* server */
0x41, 0x6c, 0xee, 0x5b, 0x16, 0x49, 0xa9, 0x35, 0x53, 0x7f, /* server-timing */
0x42, 0x6c, 0x31, 0x12, 0xb2, 0x6c, 0x1d, 0x48, 0xac, 0xf6, 0x25, 0x64, 0x14, 0x96, 0xd8, 0x64, 0xfa, /* strict-transport-security */
0x49, 0xa9, 0x35, 0x53, 0x2c, 0x3a, 0x28, 0x3f, 0x85, 0x8f, 0x61, 0xa6, 0x35, 0x5f, /* timing-allow-origin */
0x4d, 0x83, 0x21, 0x6b, 0x1d, 0x85, 0xa9, 0x3f, /* traceparent */
0x4d, 0x83, 0x21, 0x50, 0x91, 0xa4, 0xbf, /* tracestate */
0x4d, 0x83, 0x35, 0x05, 0xb3, /* trailer */
0xb6, 0xb9, 0xac, 0x1c, 0x85, 0x58, 0xd5, 0x20, 0xa4, 0xb6, 0xc2, 0xad, 0x61, 0x7b, 0x5a, 0x54, 0x25, 0x1f, /* upgrade-insecure-requests */
0xb5, 0x05, 0xb1, 0x61, 0xcc, 0x5a, 0x93, /* user-agent */
0xee, 0x3b, 0x3d, 0x7f, /* vary */
0xee, 0x61, 0xff, /* via */
0xf1, 0xe3, 0xc2, 0xc3, 0xb5, 0x33, 0x96, 0xa4, 0x98, 0x83, 0x49, 0x7f, /* www-authenticate */
0xf2, 0xb1, 0x06, 0x49, 0xcb, /* x-cache */
0xf2, 0xb1, 0x0f, 0x52, 0x4b, 0x52, 0x56, 0x4f, 0xaa, 0xca, 0xb1, 0xeb, 0x49, 0x8f, 0x52, 0x3f, /* x-content-type-options */
0xf2, 0xb4, 0xa7, 0xb3, 0xc0, 0xec, 0x90, 0xb2, 0x2d, 0x29, 0xec, /* x-forwarded-for */
0xf2, 0xb4, 0xa7, 0xb3, 0xc0, 0xec, 0x90, 0xb2, 0x2d, 0x39, 0xd0, 0x9f, /* x-forwarded-host */
0xf2, 0xb4, 0xa7, 0xb3, 0xc0, 0xec, 0x90, 0xb2, 0x2d, 0x5d, 0x87, 0x49, 0xff, /* x-forwarded-proto */
0xf2, 0xb4, 0xb6, 0x0e, 0x92, 0xac, 0x7a, 0xd2, 0x63, 0xd4, 0x8f, /* x-frame-options */
0xf2, 0xb5, 0x67, 0xf0, 0x5b, 0x0b, 0x22, 0xd1, 0xfa, /* x-powered-by */
0xf2, 0xb5, 0x85, 0xed, 0x69, 0x50, 0x95, 0x8d, 0x27, /* x-request-id */
0xf2, 0xb5, 0x85, 0xed, 0x69, 0x50, 0x92, 0xc8, 0xb7, 0x83, 0x26, 0x7f, /* x-requested-with */
0xf2, 0xb7, 0x94, 0x21, 0x6a, 0xec, 0x3a, 0x4a, 0x44, 0x98, 0xf5, 0x7f, /* x-xss-protection */
};

static const struct {
    uint16_t offset;
    uint16_t length;
} names[SW_TOKEN_COUNT] = {
    [SW_TOKEN_PSEUDO_AUTHORITY]                      = {.offset =    0, .length =  8},
    [SW_TOKEN_PSEUDO_METHOD]                         = {.offset =    8, .length =  5},
    [SW_TOKEN_PSEUDO_PATH]                           = {.offset =   13, .length =  4},
    [SW_TOKEN_PSEUDO_SCHEME]                         = {.offset =   17, .length =  5},
    [SW_TOKEN_PSEUDO_STATUS]                         = {.offset =   22, .length =  5},
    [SW_TOKEN_PSEUDO_PROTOCOL]                       = {.offset =   27, .length =  7},
    [SW_TOKEN_CONNECTION]                            = {.offset =   34, .length =  7},
    [SW_TOKEN_KEEP_ALIVE]                            = {.offset =   41, .length =  8},
    [SW_TOKEN_PROXY_CONNECTION]                      = {.offset =   49, .length = 12},
    [SW_TOKEN_TRANSFER_ENCODING]                     = {.offset =   61, .length = 12},
    [SW_TOKEN_UPGRADE]                               = {.offset =   73, .length =  5},
    [SW_TOKEN_TE]                                    = {.offset =   78, .length =  2},
    [SW_TOKEN_CONTENT_LENGTH]                        = {.offset =   80, .length = 10},
    [SW_TOKEN_HOST]                                  = {.offset =   90, .length =  3},
    [SW_TOKEN_COOKIE]                                = {.offset =   93, .length =  4},
    [SW_TOKEN_AUTHORIZATION]                         = {.offset =   97, .length =  9},
    [SW_TOKEN_PROXY_AUTHORIZATION]                   = {.offset =  106, .length = 14},
    [SW_TOKEN_SET_COOKIE]                            = {.offset =  120, .length =  7},
    [SW_TOKEN_ACCEPT]                                = {.offset =  127, .length =  4},
    [SW_TOKEN_ACCEPT_CHARSET]                        = {.offset =  131, .length = 10},
    [SW_TOKEN_ACCEPT_ENCODING]                       = {.offset =  141, .length = 11},
    [SW_TOKEN_ACCEPT_LANGUAGE]                       = {.offset =  152, .length = 11},
    [SW_TOKEN_ACCEPT_RANGES]                         = {.offset =  163, .length =  9},
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS]      = {.offset =  172, .length = 22},
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS]          = {.offset =  194, .length = 20},
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS]          = {.offset =  214, .length = 20},
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN]           = {.offset =  234, .length = 19},
    [SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS]         = {.offset =  253, .length = 20},
    [SW_TOKEN_ACCESS_CONTROL_MAX_AGE]                = {.offset =  273, .length = 15},
    [SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS]        = {.offset =  288, .length = 21},
    [SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD]         = {.offset =  309, .length = 20},
    [SW_TOKEN_AGE]                                   = {.offset =  329, .length =  2},
    [SW_TOKEN_ALLOW]                                 = {.offset =  331, .length =  4},
    [SW_TOKEN_ALT_SVC]                               = {.offset =  335, .length =  5},
    [SW_TOKEN_ALT_USED]                              = {.offset =  340, .length =  6},
    [SW_TOKEN_CACHE_CONTROL]                         = {.offset =  346, .length =  9},
    [SW_TOKEN_CONTENT_DISPOSITION]                   = {.offset =  355, .length = 13},
    [SW_TOKEN_CONTENT_ENCODING]                      = {.offset =  368, .length = 11},
    [SW_TOKEN_CONTENT_LANGUAGE]                      = {.offset =  379, .length = 11},
    [SW_TOKEN_CONTENT_LOCATION]                      = {.offset =  390, .length = 11},
    [SW_TOKEN_CONTENT_RANGE]                         = {.offset =  401, .length =  9},
    [SW_TOKEN_CONTENT_SECURITY_POLICY]               = {.offset =  410, .length = 16},
    [SW_TOKEN_CONTENT_TYPE]                          = {.offset =  426, .length =  9},
    [SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY]            = {.offset =  435, .length = 18},
    [SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY]          = {.offset =  453, .length = 20},
    [SW_TOKEN_DATE]                                  = {.offset =  473, .length =  3},
    [SW_TOKEN_DNT]                                   = {.offset =  476, .length =  3},
    [SW_TOKEN_EARLY_DATA]                            = {.offset =  479, .length =  7},
    [SW_TOKEN_ETAG]                                  = {.offset =  486, .length =  3},
    [SW_TOKEN_EXPECT]                                = {.offset =  489, .length =  5},
    [SW_TOKEN_EXPIRES]                               = {.offset =  494, .length =  5},
    [SW_TOKEN_FORWARDED]                             = {.offset =  499, .length =  7},
    [SW_TOKEN_FROM]                                  = {.offset =  506, .length =  3},
    [SW_TOKEN_GRPC_ENCODING]                         = {.offset =  509, .length = 10},
    [SW_TOKEN_GRPC_MESSAGE]                          = {.offset =  519, .length =  9},
    [SW_TOKEN_GRPC_STATUS]                           = {.offset =  528, .length =  8},
    [SW_TOKEN_GRPC_TIMEOUT]                          = {.offset =  536, .length =  9},
    [SW_TOKEN_IF_MATCH]                              = {.offset =  545, .length =  6},
    [SW_TOKEN_IF_MODIFIED_SINCE]                     = {.offset =  551, .length = 12},
    [SW_TOKEN_IF_NONE_MATCH]                         = {.offset =  563, .length =  9},
    [SW_TOKEN_IF_RANGE]                              = {.offset =  572, .length =  6},
    [SW_TOKEN_IF_UNMODIFIED_SINCE]                   = {.offset =  578, .length = 14},
    [SW_TOKEN_LAST_MODIFIED]                         = {.offset =  592, .length =  9},
    [SW_TOKEN_LINK]                                  = {.offset =  601, .length =  3},
    [SW_TOKEN_LOCATION]                              = {.offset =  604, .length =  6},
    [SW_TOKEN_MAX_FORWARDS]                          = {.offset =  610, .length =  9},
    [SW_TOKEN_NEL]                                   = {.offset =  619, .length =  3},
    [SW_TOKEN_ORIGIN]                                = {.offset =  622, .length =  5},
    [SW_TOKEN_P3P]                                   = {.offset =  627, .length =  3},
    [SW_TOKEN_PERMISSIONS_POLICY]                    = {.offset =  630, .length = 13},
    [SW_TOKEN_PRAGMA]                                = {.offset =  643, .length =  5},
    [SW_TOKEN_PRIORITY]                              = {.offset =  648, .length =  6},
    [SW_TOKEN_PROXY_AUTHENTICATE]                    = {.offset =  654, .length = 13},
    [SW_TOKEN_PURPOSE]                               = {.offset =  667, .length =  5},
    [SW_TOKEN_RANGE]                                 = {.offset =  672, .length =  4},
    [SW_TOKEN_REFERER]                               = {.offset =  676, .length =  5},
    [SW_TOKEN_REFERRER_POLICY]                       = {.offset =  681, .length = 11},
    [SW_TOKEN_REFRESH]                               = {.offset =  692, .length =  5},
    [SW_TOKEN_REPORT_TO]                             = {.offset =  697, .length =  7},
    [SW_TOKEN_RETRY_AFTER]                           = {.offset =  704, .length =  8},
    [SW_TOKEN_SEC_CH_UA]                             = {.offset =  712, .length =  7},
    [SW_TOKEN_SEC_CH_UA_MOBILE]                      = {.offset =  719, .length = 11},
    [SW_TOKEN_SEC_CH_UA_PLATFORM]                    = {.offset =  730, .length = 13},
    [SW_TOKEN_SEC_FETCH_DEST]                        = {.offset =  743, .length = 10},
    [SW_TOKEN_SEC_FETCH_MODE]                        = {.offset =  753, .length = 10},
    [SW_TOKEN_SEC_FETCH_SITE]                        = {.offset =  763, .length = 10},
    [SW_TOKEN_SEC_FETCH_USER]                        = {.offset =  773, .length = 10},
    [SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS]              = {.offset =  783, .length = 17},
    [SW_TOKEN_SEC_WEBSOCKET_PROTOCOL]                = {.offset =  800, .length = 15},
    [SW_TOKEN_SEC_WEBSOCKET_VERSION]                 = {.offset =  815, .length = 15},
    [SW_TOKEN_SERVER]                                = {.offset =  830, .length =  5},
    [SW_TOKEN_SERVER_TIMING]                         = {.offset =  835, .length = 10},
    [SW_TOKEN_STRICT_TRANSPORT_SECURITY]             = {.offset =  845, .length = 17},
    [SW_TOKEN_TIMING_ALLOW_ORIGIN]                   = {.offset =  862, .length = 14},
    [SW_TOKEN_TRACEPARENT]                           = {.offset =  876, .length =  8},
    [SW_TOKEN_TRACESTATE]                            = {.offset =  884, .length =  7},
    [SW_TOKEN_TRAILER]                               = {.offset =  891, .length =  5},
    [SW_TOKEN_UPGRADE_INSECURE_REQUESTS]             = {.offset =  896, .length = 18},
    [SW_TOKEN_USER_AGENT]                            = {.offset =  914, .length =  7},
    [SW_TOKEN_VARY]                                  = {.offset =  921, .length =  4},
    [SW_TOKEN_VIA]                                   = {.offset =  925, .length =  3},
    [SW_TOKEN_WWW_AUTHENTICATE]                      = {.offset =  928, .length = 12},
    [SW_TOKEN_X_CACHE]                               = {.offset =  940, .length =  5},
    [SW_TOKEN_X_CONTENT_TYPE_OPTIONS]                = {.offset =  945, .length = 16},
    [SW_TOKEN_X_FORWARDED_FOR]                       = {.offset =  961, .length = 11},
    [SW_TOKEN_X_FORWARDED_HOST]                      = {.offset =  972, .length = 12},
    [SW_TOKEN_X_FORWARDED_PROTO]                     = {.offset =  984, .length = 13},
    [SW_TOKEN_X_FRAME_OPTIONS]                       = {.offset =  997, .length = 11},
    [SW_TOKEN_X_POWERED_BY]                          = {.offset = 1008, .length =  9},
    [SW_TOKEN_X_REQUEST_ID]                          = {.offset = 1017, .length =  9},
    [SW_TOKEN_X_REQUESTED_WITH]                      = {.offset = 1026, .length = 12},
    [SW_TOKEN_X_XSS_PROTECTION]                      = {.offset = 1038, .length = 12},
};

/* The perfect hash: groups of names, each shifted to where no two share a slot (codegen/perfect_hash.py). */
static const uint8_t shifts[64] = {
    0, 0, 0, 1, 1, 6, 1, 2, 5, 2, 0, 1, 11, 19, 0, 6,
    4, 1, 0, 2, 8, 0, 1, 3, 0, 7, 10, 2, 0, 0, 11, 5,
    0, 4, 0, 1, 11, 1, 13, 7, 0, 2, 3, 1, 2, 14, 0, 4,
    0, 0, 42, 0, 0, 70, 6, 0, 0, 9, 0, 0, 0, 0, 17, 23,
};

static const uint8_t slots[1 << 7] = {
    [0] = SW_TOKEN_SEC_FETCH_SITE,
    [1] = SW_TOKEN_PSEUDO_METHOD,
    [2] = SW_TOKEN_DNT,
    [3] = SW_TOKEN_TRANSFER_ENCODING,
    [4] = SW_TOKEN_PERMISSIONS_POLICY,
    [5] = SW_TOKEN_SEC_CH_UA_MOBILE,
    [6] = SW_TOKEN_CONTENT_LENGTH,
    [7] = SW_TOKEN_X_REQUESTED_WITH,
    [8] = SW_TOKEN_X_XSS_PROTECTION,
    [9] = SW_TOKEN_X_FORWARDED_FOR,
    [10] = SW_TOKEN_ACCESS_CONTROL_ALLOW_HEADERS,
    [11] = SW_TOKEN_FORWARDED,
    [12] = SW_TOKEN_TRACEPARENT,
    [13] = SW_TOKEN_USER_AGENT,
    [14] = SW_TOKEN_UPGRADE,
    [15] = SW_TOKEN_KEEP_ALIVE,
    [16] = SW_TOKEN_ALT_SVC,
    [17] = SW_TOKEN_PSEUDO_STATUS,
    [18] = SW_TOKEN_CONTENT_TYPE,
    [19] = SW_TOKEN_SERVER_TIMING,
    [20] = SW_TOKEN_ACCEPT_ENCODING,
    [21] = SW_TOKEN_ALLOW,
    [22] = SW_TOKEN_PRIORITY,
    [23] = SW_TOKEN_VARY,
    [24] = SW_TOKEN_GRPC_STATUS,
    [25] = SW_TOKEN_TIMING_ALLOW_ORIGIN,
    [26] = SW_TOKEN_X_POWERED_BY,
    [27] = SW_TOKEN_CROSS_ORIGIN_OPENER_POLICY,
    [28] = SW_TOKEN_SEC_WEBSOCKET_EXTENSIONS,
    [29] = SW_TOKEN_IF_MATCH,
    [30] = SW_TOKEN_CONTENT_DISPOSITION,
    [31] = SW_TOKEN_LINK,
    [32] = SW_TOKEN_ACCEPT_CHARSET,
    [33] = SW_TOKEN_PSEUDO_PATH,
    [34] = SW_TOKEN_X_CONTENT_TYPE_OPTIONS,
    [35] = SW_TOKEN_IF_MODIFIED_SINCE,
    [36] = SW_TOKEN_CONTENT_LANGUAGE,
    [37] = SW_TOKEN_X_FORWARDED_PROTO,
    [38] = SW_TOKEN_SEC_WEBSOCKET_PROTOCOL,
    [39] = SW_TOKEN_STRICT_TRANSPORT_SECURITY,
    [40] = SW_TOKEN_SEC_CH_UA_PLATFORM,
    [41] = SW_TOKEN_X_CACHE,
    [42] = SW_TOKEN_HOST,
    [43] = SW_TOKEN_TRAILER,
    [44] = SW_TOKEN_ACCEPT_RANGES,
    [45] = SW_TOKEN_SET_COOKIE,
    [46] = SW_TOKEN_LAST_MODIFIED,
    [47] = SW_TOKEN_GRPC_TIMEOUT,
    [48] = SW_TOKEN_CONTENT_RANGE,
    [49] = SW_TOKEN_PURPOSE,
    [50] = SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN,
    [51] = SW_TOKEN_CONTENT_ENCODING,
    [52] = SW_TOKEN_CACHE_CONTROL,
    [53] = SW_TOKEN_REFRESH,
    [54] = SW_TOKEN_PSEUDO_SCHEME,
    [55] = SW_TOKEN_ACCEPT_LANGUAGE,
    [56] = SW_TOKEN_IF_UNMODIFIED_SINCE,
    [57] = SW_TOKEN_X_FRAME_OPTIONS,
    [58] = SW_TOKEN_ACCESS_CONTROL_ALLOW_METHODS,
    [61] = SW_TOKEN_SEC_FETCH_DEST,
    [62] = SW_TOKEN_SEC_CH_UA,
    [63] = SW_TOKEN_GRPC_ENCODING,
    [65] = SW_TOKEN_SEC_FETCH_MODE,
    [66] = SW_TOKEN_AUTHORIZATION,
    [67] = SW_TOKEN_ACCESS_CONTROL_REQUEST_METHOD,
    [68] = SW_TOKEN_UPGRADE_INSECURE_REQUESTS,
    [69] = SW_TOKEN_ORIGIN,
    [70] = SW_TOKEN_COOKIE,
    [71] = SW_TOKEN_SERVER,
    [72] = SW_TOKEN_TRACESTATE,
    [73] = SW_TOKEN_SEC_WEBSOCKET_VERSION,
    [74] = SW_TOKEN_PROXY_AUTHENTICATE,
    [75] = SW_TOKEN_CONNECTION,
    [76] = SW_TOKEN_PROXY_CONNECTION,
    [77] = SW_TOKEN_PSEUDO_AUTHORITY,
    [78] = SW_TOKEN_RANGE,
    [80] = SW_TOKEN_ACCESS_CONTROL_MAX_AGE,
    [82] = SW_TOKEN_ACCESS_CONTROL_ALLOW_CREDENTIALS,
    [83] = SW_TOKEN_TE,
    [84] = SW_TOKEN_X_REQUEST_ID,
    [85] = SW_TOKEN_EXPECT,
    [92] = SW_TOKEN_EARLY_DATA,
    [94] = SW_TOKEN_EXPIRES,
    [95] = SW_TOKEN_X_FORWARDED_HOST,
    [96] = SW_TOKEN_IF_RANGE,
    [99] = SW_TOKEN_RETRY_AFTER,
    [101] = SW_TOKEN_LOCATION,
    [102] = SW_TOKEN_ACCEPT,
    [103] = SW_TOKEN_CONTENT_SECURITY_POLICY,
    [104] = SW_TOKEN_DATE,
    [105] = SW_TOKEN_NEL,
    [106] = SW_TOKEN_IF_NONE_MATCH,
    [108] = SW_TOKEN_VIA,
    [109] = SW_TOKEN_SEC_FETCH_USER,
    [110] = SW_TOKEN_P3P,
    [111] = SW_TOKEN_CROSS_ORIGIN_RESOURCE_POLICY,
    [112] = SW_TOKEN_PSEUDO_PROTOCOL,
    [113] = SW_TOKEN_PROXY_AUTHORIZATION,
    [114] = SW_TOKEN_ACCESS_CONTROL_REQUEST_HEADERS,
    [115] = SW_TOKEN_REFERRER_POLICY,
    [116] = SW_TOKEN_AGE,
    [117] = SW_TOKEN_ETAG,
    [118] = SW_TOKEN_REFERER,
    [119] = SW_TOKEN_ALT_USED,
    [120] = SW_TOKEN_CONTENT_LOCATION,
    [121] = SW_TOKEN_ACCESS_CONTROL_EXPOSE_HEADERS,
    [122] = SW_TOKEN_WWW_AUTHENTICATE,
    [123] = SW_TOKEN_PRAGMA,
    [124] = SW_TOKEN_REPORT_TO,
    [125] = SW_TOKEN_MAX_FORWARDS,
    [126] = SW_TOKEN_GRPC_MESSAGE,
    [127] = SW_TOKEN_FROM,
};
/* clang-format on */

uint16_t
sw_hpack_token_of_coded(const uint8_t *octets, size_t length)
{
    if (length == 0)
        return SW_TOKEN_NONE;

    uint32_t key = octets[0] | (uint32_t)octets[length / 2] << 8 | (uint32_t)octets[length - 1 - (length - 1) / 4] << 16 |
                   (uint32_t)octets[length - 1] << 24;
    key ^= (uint32_t)length << 5;
    uint32_t hash = (uint32_t)(key * UINT32_C(0x1ab5916f));
    uint16_t token = slots[((hash >> 19) + shifts[hash >> 26]) % 128];
    return names[token].length == length && sw_same_name(coded + names[token].offset, octets, length) ? token : SW_TOKEN_NONE;
}
