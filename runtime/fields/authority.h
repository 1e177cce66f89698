/* Authorities (RFC 9113 8.3.1): whether :authority and host name the same. */
#ifndef SW_AUTHORITY_H
#define SW_AUTHORITY_H

#include <stdbool.h>

#include "statewire/types.h"

/*
 * Do two fields name the same host and port, after the normalization of RFC 3986 6.2.2 and 6.2.3?
 *
 *   scheme  the request's, which has a default port when it is well-known; NULL: none is known, as of CONNECT, and a port that is not
 *           written is then the one that the other field writes (RFC 9110 9.3.6 has such a host field in its example)
 */
bool sw_authority_same(const sw_field *one, const sw_field *other, const sw_field *scheme);

/* Does it name a host? One that is nothing but a port does not. */
bool sw_authority_names_host(const sw_field *field);

#endif
