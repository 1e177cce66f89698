/*
 * The first octets of a connection over TCP: HTTP/2 at once, or a request of HTTP/1.1 that asks for it (RFC 7540 3.2).
 *
 * Such a request becomes the first of the connection. Others get 426, but for what does not look like a request at all: that is left
 * to the library, which has a word for it.
 */
#ifndef SERVER_UPGRADE_H
#define SERVER_UPGRADE_H

#include "server.h"

struct upgrade; /* octets until it is clear what they are */

enum upgrade_result {
    UPGRADE_MORE,   /* more octets are needed to tell */
    UPGRADE_HTTP2,  /* `rest` is for the library */
    UPGRADE_DONE,   /* the request was taken over; what follows it is `rest` */
    UPGRADE_REFUSED /* a response of HTTP/1.1 has been sent, and says why */
};

/*
 * Looks at octets that came first. `upgrade` is NULL at the beginning, and is kept while the result is UPGRADE_MORE; free it with
 * free() when the connection ends. `rest` lives as long as it, or as `octets`.
 */
enum upgrade_result
upgrade_take(struct connection *connection, struct upgrade **upgrade, const uint8_t *octets, size_t length, sw_octets *rest);

#endif
