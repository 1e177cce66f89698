/*
 * HTTP/2 from a request of HTTP/1.1 with "Upgrade: h2c" (RFC 7540 3.2), which RFC 9113 has dropped and clients still send. It happens by
 * these calls alone. Included by statewire.h.
 *
 * The messages of HTTP/1.1 are the program's: the request with Upgrade, HTTP2-Settings and Connection, and the response 101, which goes
 * out before, and is taken off before, what the connection writes and reads. The request becomes stream 1, whose response is in HTTP/2.
 * A request with content is sent, and read, whole before (3.2).
 */
#ifndef STATEWIRE_UPGRADE_H
#define STATEWIRE_UPGRADE_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A server takes the request over: stream 1 is half-closed (remote), and the program answers it with sw_conn_send_headers(). No
 * SW_EVENT_HEADERS shows it; SW_EVENT_STREAM_CLOSED follows as for others. Call it on a new connection, before sw_conn_recv().
 *
 *   method, method_length      of the request, as "HEAD", whose response has no content (RFC 9110 9.3.2)
 *   settings, settings_length  the value of its one HTTP2-Settings field, in base64url without padding (RFC 7540 3.2.1): in force at once,
 *                              and acknowledged by the response 101 alone
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  `settings` is no base64url (sw_refusal.index: the octet at fault), or no payload of SETTINGS; octets that
 *                               are missing
 *   SW_STATUS_SETTINGS_VALUE    a setting is out of its range (sw_refusal.index: the setting): do not upgrade (3.2.1)
 *   SW_STATUS_MALFORMED         `method` is no method, or is CONNECT
 *   SW_STATUS_WRONG_ROLE        of a client
 *   SW_STATUS_WRONG_STATE       the client's preface has come, or stream 1 was used;  SW_STATUS_GOAWAY: after our GOAWAY
 *   SW_STATUS_NO_MEMORY
 */
SW_API enum sw_status
sw_conn_upgrade_server(sw_conn *conn, const uint8_t *method, size_t method_length, const uint8_t *settings, size_t settings_length);

enum { SW_UPGRADE_SETTINGS_OCTETS = 128 }; /* HTTP2-Settings has no more, with the settings of spec/settings.yaml */

/*
 * A client asks for the upgrade: stream 1 is half-closed (local), and its response comes as that of any request. Call it on a new
 * connection, write the request of HTTP/1.1, and what sw_conn_output() shows only when the response is 101. After any other response
 * free the connection.
 *
 *   method, method_length  of the request, as "HEAD", whose response has no content (RFC 9110 9.3.2)
 *   settings, size         where to write the value of HTTP2-Settings: base64url of what our first SETTINGS frame says (RFC 7540 3.2.1)
 *   settings_length        out: its length in octets, up to SW_UPGRADE_SETTINGS_OCTETS
 *
 * Returns SW_STATUS_OK, or
 *   SW_STATUS_INVALID_ARGUMENT  `size` is too small;  SW_STATUS_MALFORMED: `method` is no method, or is CONNECT
 *   SW_STATUS_WRONG_ROLE        of a server
 *   SW_STATUS_WRONG_STATE       the server's SETTINGS has come, or stream 1 was used;  SW_STATUS_GOAWAY: after our GOAWAY
 *   SW_STATUS_NO_MEMORY
 */
SW_API enum sw_status sw_conn_upgrade_client(sw_conn *conn, const uint8_t *method, size_t method_length, uint8_t *settings,
                                             size_t size, size_t *settings_length);

#ifdef __cplusplus
}
#endif

#endif
