/* Generated from spec/hpack/static_table.yaml and spec/hpack/representations.yaml. Do not edit: change those files and run `make
 * generate`. */
#include "hpack_tables.h"

/* clang-format off */
const char sw_hpack_static_text[63] =
    "GET"
    "POST"
    "/"
    "/index.html"
    "http"
    "https"
    "200"
    "204"
    "206"
    "304"
    "400"
    "404"
    "500"
    "gzip, deflate";

const struct sw_hpack_representation sw_hpack_representations[SW_HPACK_REPRESENTATION_COUNT] = {
    {
        .name = "indexed",
        .pattern = SW_HPACK_INDEXED,
        .mask = SW_HPACK_INDEXED_MASK,
        .prefix = SW_HPACK_INDEXED_PREFIX,
    },
    {
        .name = "literal_indexed",
        .pattern = SW_HPACK_LITERAL_INDEXED,
        .mask = SW_HPACK_LITERAL_INDEXED_MASK,
        .prefix = SW_HPACK_LITERAL_INDEXED_PREFIX,
    },
    {
        .name = "size_update",
        .pattern = SW_HPACK_SIZE_UPDATE,
        .mask = SW_HPACK_SIZE_UPDATE_MASK,
        .prefix = SW_HPACK_SIZE_UPDATE_PREFIX,
    },
    {
        .name = "literal_never",
        .pattern = SW_HPACK_LITERAL_NEVER,
        .mask = SW_HPACK_LITERAL_NEVER_MASK,
        .prefix = SW_HPACK_LITERAL_NEVER_PREFIX,
    },
    {
        .name = "literal",
        .pattern = SW_HPACK_LITERAL,
        .mask = SW_HPACK_LITERAL_MASK,
        .prefix = SW_HPACK_LITERAL_PREFIX,
    },
};

#define ENTRY(token_, offset, length, classes_, flags_) \
    {.token = SW_TOKEN_##token_, .value_offset = offset, .value_length = length, .classes = classes_, .flags = flags_}

const struct sw_hpack_static sw_hpack_static[SW_HPACK_STATIC_COUNT + 1] = {
    [ 1] = ENTRY(PSEUDO_AUTHORITY,              0,  0, 0xff, 0), /* :authority */
    [ 2] = ENTRY(PSEUDO_METHOD,                 0,  3, 0x7e, 0), /* :method: GET */
    [ 3] = ENTRY(PSEUDO_METHOD,                 3,  4, 0x7e, 0), /* :method: POST */
    [ 4] = ENTRY(PSEUDO_PATH,                   7,  1, 0x16, 0), /* :path: / */
    [ 5] = ENTRY(PSEUDO_PATH,                   8, 11, 0x16, 0), /* :path: /index.html */
    [ 6] = ENTRY(PSEUDO_SCHEME,                19,  4, 0x7f, 0), /* :scheme: http */
    [ 7] = ENTRY(PSEUDO_SCHEME,                23,  5, 0x7f, 0), /* :scheme: https */
    [ 8] = ENTRY(PSEUDO_STATUS,                28,  3, 0xff, 0), /* :status: 200 */
    [ 9] = ENTRY(PSEUDO_STATUS,                31,  3, 0xff, 0), /* :status: 204 */
    [10] = ENTRY(PSEUDO_STATUS,                34,  3, 0xff, 0), /* :status: 206 */
    [11] = ENTRY(PSEUDO_STATUS,                37,  3, 0xff, 0), /* :status: 304 */
    [12] = ENTRY(PSEUDO_STATUS,                40,  3, 0xff, 0), /* :status: 400 */
    [13] = ENTRY(PSEUDO_STATUS,                43,  3, 0xff, 0), /* :status: 404 */
    [14] = ENTRY(PSEUDO_STATUS,                46,  3, 0xff, 0), /* :status: 500 */
    [15] = ENTRY(ACCEPT_CHARSET,                0,  0, 0xff, SW_FIELD_SETTLED), /* accept-charset */
    [16] = ENTRY(ACCEPT_ENCODING,              49, 13, 0x06, SW_FIELD_SETTLED), /* accept-encoding: gzip, deflate */
    [17] = ENTRY(ACCEPT_LANGUAGE,               0,  0, 0xff, SW_FIELD_SETTLED), /* accept-language */
    [18] = ENTRY(ACCEPT_RANGES,                 0,  0, 0xff, SW_FIELD_SETTLED), /* accept-ranges */
    [19] = ENTRY(ACCEPT,                        0,  0, 0xff, SW_FIELD_SETTLED), /* accept */
    [20] = ENTRY(ACCESS_CONTROL_ALLOW_ORIGIN,   0,  0, 0xff, SW_FIELD_SETTLED), /* access-control-allow-origin */
    [21] = ENTRY(AGE,                           0,  0, 0xff, SW_FIELD_SETTLED), /* age */
    [22] = ENTRY(ALLOW,                         0,  0, 0xff, SW_FIELD_SETTLED), /* allow */
    [23] = ENTRY(AUTHORIZATION,                 0,  0, 0xff, SW_FIELD_SETTLED), /* authorization */
    [24] = ENTRY(CACHE_CONTROL,                 0,  0, 0xff, SW_FIELD_SETTLED), /* cache-control */
    [25] = ENTRY(CONTENT_DISPOSITION,           0,  0, 0xff, SW_FIELD_SETTLED), /* content-disposition */
    [26] = ENTRY(CONTENT_ENCODING,              0,  0, 0xff, SW_FIELD_SETTLED), /* content-encoding */
    [27] = ENTRY(CONTENT_LANGUAGE,              0,  0, 0xff, SW_FIELD_SETTLED), /* content-language */
    [28] = ENTRY(CONTENT_LENGTH,                0,  0, 0xff, 0), /* content-length */
    [29] = ENTRY(CONTENT_LOCATION,              0,  0, 0xff, SW_FIELD_SETTLED), /* content-location */
    [30] = ENTRY(CONTENT_RANGE,                 0,  0, 0xff, SW_FIELD_SETTLED), /* content-range */
    [31] = ENTRY(CONTENT_TYPE,                  0,  0, 0xff, SW_FIELD_SETTLED), /* content-type */
    [32] = ENTRY(COOKIE,                        0,  0, 0xff, SW_FIELD_SETTLED), /* cookie */
    [33] = ENTRY(DATE,                          0,  0, 0xff, SW_FIELD_SETTLED), /* date */
    [34] = ENTRY(ETAG,                          0,  0, 0xff, SW_FIELD_SETTLED), /* etag */
    [35] = ENTRY(EXPECT,                        0,  0, 0xff, SW_FIELD_SETTLED), /* expect */
    [36] = ENTRY(EXPIRES,                       0,  0, 0xff, SW_FIELD_SETTLED), /* expires */
    [37] = ENTRY(FROM,                          0,  0, 0xff, SW_FIELD_SETTLED), /* from */
    [38] = ENTRY(HOST,                          0,  0, 0xff, 0), /* host */
    [39] = ENTRY(IF_MATCH,                      0,  0, 0xff, SW_FIELD_SETTLED), /* if-match */
    [40] = ENTRY(IF_MODIFIED_SINCE,             0,  0, 0xff, SW_FIELD_SETTLED), /* if-modified-since */
    [41] = ENTRY(IF_NONE_MATCH,                 0,  0, 0xff, SW_FIELD_SETTLED), /* if-none-match */
    [42] = ENTRY(IF_RANGE,                      0,  0, 0xff, SW_FIELD_SETTLED), /* if-range */
    [43] = ENTRY(IF_UNMODIFIED_SINCE,           0,  0, 0xff, SW_FIELD_SETTLED), /* if-unmodified-since */
    [44] = ENTRY(LAST_MODIFIED,                 0,  0, 0xff, SW_FIELD_SETTLED), /* last-modified */
    [45] = ENTRY(LINK,                          0,  0, 0xff, SW_FIELD_SETTLED), /* link */
    [46] = ENTRY(LOCATION,                      0,  0, 0xff, SW_FIELD_SETTLED), /* location */
    [47] = ENTRY(MAX_FORWARDS,                  0,  0, 0xff, SW_FIELD_SETTLED), /* max-forwards */
    [48] = ENTRY(PROXY_AUTHENTICATE,            0,  0, 0xff, SW_FIELD_SETTLED), /* proxy-authenticate */
    [49] = ENTRY(PROXY_AUTHORIZATION,           0,  0, 0xff, SW_FIELD_SETTLED), /* proxy-authorization */
    [50] = ENTRY(RANGE,                         0,  0, 0xff, SW_FIELD_SETTLED), /* range */
    [51] = ENTRY(REFERER,                       0,  0, 0xff, SW_FIELD_SETTLED), /* referer */
    [52] = ENTRY(REFRESH,                       0,  0, 0xff, SW_FIELD_SETTLED), /* refresh */
    [53] = ENTRY(RETRY_AFTER,                   0,  0, 0xff, SW_FIELD_SETTLED), /* retry-after */
    [54] = ENTRY(SERVER,                        0,  0, 0xff, SW_FIELD_SETTLED), /* server */
    [55] = ENTRY(SET_COOKIE,                    0,  0, 0xff, SW_FIELD_SETTLED), /* set-cookie */
    [56] = ENTRY(STRICT_TRANSPORT_SECURITY,     0,  0, 0xff, SW_FIELD_SETTLED), /* strict-transport-security */
    [57] = ENTRY(TRANSFER_ENCODING,             0,  0, 0xff, 0), /* transfer-encoding */
    [58] = ENTRY(USER_AGENT,                    0,  0, 0xff, SW_FIELD_SETTLED), /* user-agent */
    [59] = ENTRY(VARY,                          0,  0, 0xff, SW_FIELD_SETTLED), /* vary */
    [60] = ENTRY(VIA,                           0,  0, 0xff, SW_FIELD_SETTLED), /* via */
    [61] = ENTRY(WWW_AUTHENTICATE,              0,  0, 0xff, SW_FIELD_SETTLED), /* www-authenticate */
};

#define ROW(first_, count_, valued_, policy_, octets_) \
    {.first = first_, .count = count_, .valued = valued_, .policy = SW_HPACK_POLICY_##policy_, .octets = octets_}

const struct sw_hpack_token sw_hpack_tokens[SW_TOKEN_COUNT] = {
    [SW_TOKEN_PSEUDO_AUTHORITY]            = ROW( 1, 1, 0, INDEX,       0),
    [SW_TOKEN_PSEUDO_METHOD]               = ROW( 2, 2, 2, INDEX,       0),
    [SW_TOKEN_PSEUDO_PATH]                 = ROW( 4, 2, 2, LITERAL,     0),
    [SW_TOKEN_PSEUDO_SCHEME]               = ROW( 6, 2, 2, INDEX,       0),
    [SW_TOKEN_PSEUDO_STATUS]               = ROW( 8, 7, 7, INDEX,       0),
    [SW_TOKEN_ACCEPT_CHARSET]              = ROW(15, 1, 0, INDEX,       0),
    [SW_TOKEN_ACCEPT_ENCODING]             = ROW(16, 1, 1, INDEX,       0),
    [SW_TOKEN_ACCEPT_LANGUAGE]             = ROW(17, 1, 0, INDEX,       0),
    [SW_TOKEN_ACCEPT_RANGES]               = ROW(18, 1, 0, INDEX,       0),
    [SW_TOKEN_ACCEPT]                      = ROW(19, 1, 0, INDEX,       0),
    [SW_TOKEN_ACCESS_CONTROL_ALLOW_ORIGIN] = ROW(20, 1, 0, INDEX,       0),
    [SW_TOKEN_AGE]                         = ROW(21, 1, 0, REPEATED,    0),
    [SW_TOKEN_ALLOW]                       = ROW(22, 1, 0, INDEX,       0),
    [SW_TOKEN_AUTHORIZATION]               = ROW(23, 1, 0, NEVER,       0),
    [SW_TOKEN_CACHE_CONTROL]               = ROW(24, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_DISPOSITION]         = ROW(25, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_ENCODING]            = ROW(26, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_LANGUAGE]            = ROW(27, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_LENGTH]              = ROW(28, 1, 0, REPEATED,    0),
    [SW_TOKEN_CONTENT_LOCATION]            = ROW(29, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_RANGE]               = ROW(30, 1, 0, INDEX,       0),
    [SW_TOKEN_CONTENT_TYPE]                = ROW(31, 1, 0, INDEX,       0),
    [SW_TOKEN_COOKIE]                      = ROW(32, 1, 0, NEVER_BELOW, 20),
    [SW_TOKEN_DATE]                        = ROW(33, 1, 0, INDEX,       0),
    [SW_TOKEN_ETAG]                        = ROW(34, 1, 0, REPEATED,    0),
    [SW_TOKEN_EXPECT]                      = ROW(35, 1, 0, INDEX,       0),
    [SW_TOKEN_EXPIRES]                     = ROW(36, 1, 0, INDEX,       0),
    [SW_TOKEN_FROM]                        = ROW(37, 1, 0, INDEX,       0),
    [SW_TOKEN_HOST]                        = ROW(38, 1, 0, INDEX,       0),
    [SW_TOKEN_IF_MATCH]                    = ROW(39, 1, 0, INDEX,       0),
    [SW_TOKEN_IF_MODIFIED_SINCE]           = ROW(40, 1, 0, REPEATED,    0),
    [SW_TOKEN_IF_NONE_MATCH]               = ROW(41, 1, 0, REPEATED,    0),
    [SW_TOKEN_IF_RANGE]                    = ROW(42, 1, 0, INDEX,       0),
    [SW_TOKEN_IF_UNMODIFIED_SINCE]         = ROW(43, 1, 0, INDEX,       0),
    [SW_TOKEN_LAST_MODIFIED]               = ROW(44, 1, 0, REPEATED,    0),
    [SW_TOKEN_LINK]                        = ROW(45, 1, 0, INDEX,       0),
    [SW_TOKEN_LOCATION]                    = ROW(46, 1, 0, INDEX,       0),
    [SW_TOKEN_MAX_FORWARDS]                = ROW(47, 1, 0, INDEX,       0),
    [SW_TOKEN_PROXY_AUTHENTICATE]          = ROW(48, 1, 0, INDEX,       0),
    [SW_TOKEN_PROXY_AUTHORIZATION]         = ROW(49, 1, 0, NEVER,       0),
    [SW_TOKEN_RANGE]                       = ROW(50, 1, 0, INDEX,       0),
    [SW_TOKEN_REFERER]                     = ROW(51, 1, 0, INDEX,       0),
    [SW_TOKEN_REFRESH]                     = ROW(52, 1, 0, INDEX,       0),
    [SW_TOKEN_RETRY_AFTER]                 = ROW(53, 1, 0, INDEX,       0),
    [SW_TOKEN_SERVER]                      = ROW(54, 1, 0, INDEX,       0),
    [SW_TOKEN_SET_COOKIE]                  = ROW(55, 1, 0, LITERAL,     0),
    [SW_TOKEN_STRICT_TRANSPORT_SECURITY]   = ROW(56, 1, 0, INDEX,       0),
    [SW_TOKEN_TRANSFER_ENCODING]           = ROW(57, 1, 0, INDEX,       0),
    [SW_TOKEN_USER_AGENT]                  = ROW(58, 1, 0, INDEX,       0),
    [SW_TOKEN_VARY]                        = ROW(59, 1, 0, INDEX,       0),
    [SW_TOKEN_VIA]                         = ROW(60, 1, 0, INDEX,       0),
    [SW_TOKEN_WWW_AUTHENTICATE]            = ROW(61, 1, 0, INDEX,       0),
};
/* clang-format on */
