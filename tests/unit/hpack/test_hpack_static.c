/* The static table (RFC 7541 Appendix A), each entry by its index. */
#include "hpack_support.h"

/* RFC 7541 Appendix A: indexes 1 to 61. */
Test(hpack_static, table_of_appendix_a)
{
    struct reader reader;
    uint8_t block[61];
    for (unsigned index = 1; index <= 61; index++)
        block[index - 1] = (uint8_t)(0x80 | index);
    reader_init(&reader);
    cr_assert(eq(int, read_octets(&reader, block, sizeof block), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder),
        ":authority: \n"
        ":method: GET\n"
        ":method: POST\n"
        ":path: /\n"
        ":path: /index.html\n"
        ":scheme: http\n"
        ":scheme: https\n"
        ":status: 200\n"
        ":status: 204\n"
        ":status: 206\n"
        ":status: 304\n"
        ":status: 400\n"
        ":status: 404\n"
        ":status: 500\n"
        "accept-charset: \n"
        "accept-encoding: gzip, deflate\n"
        "accept-language: \n"
        "accept-ranges: \n"
        "accept: \n"
        "access-control-allow-origin: \n"
        "age: \n"
        "allow: \n"
        "authorization: \n"
        "cache-control: \n"
        "content-disposition: \n"
        "content-encoding: \n"
        "content-language: \n"
        "content-length: \n"
        "content-location: \n"
        "content-range: \n"
        "content-type: \n"
        "cookie: \n"
        "date: \n"
        "etag: \n"
        "expect: \n"
        "expires: \n"
        "from: \n"
        "host: \n"
        "if-match: \n"
        "if-modified-since: \n"
        "if-none-match: \n"
        "if-range: \n"
        "if-unmodified-since: \n"
        "last-modified: \n"
        "link: \n"
        "location: \n"
        "max-forwards: \n"
        "proxy-authenticate: \n"
        "proxy-authorization: \n"
        "range: \n"
        "referer: \n"
        "refresh: \n"
        "retry-after: \n"
        "server: \n"
        "set-cookie: \n"
        "strict-transport-security: \n"
        "transfer-encoding: \n"
        "user-agent: \n"
        "vary: \n"
        "via: \n"
        "www-authenticate: \n"));
    reader_free(&reader);
}
