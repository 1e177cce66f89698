/* Generated from spec/queries.yaml. Do not edit: change that file and run `make generate`. */
/*
 * What a program may ask of a connection, where the answer is one value. Included by query.h.
 */
#ifndef STATEWIRE_QUERIES_H
#define STATEWIRE_QUERIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The highest stream that this end (`ours`) or the peer has opened or promised, refused ones included; 0: none.
 * sw_conn_goaway() names the highest of the peer's that the program was shown, which may be lower. RFC 9113 5.1.1.
 */
SW_API uint32_t sw_conn_last_stream_id(const sw_conn *conn, bool ours);

/*
 * The last stream identifier of the last GOAWAY that we (`ours`) or the peer sent; 2^31-1: none was sent. RFC 9113 6.8.
 */
SW_API uint32_t sw_conn_goaway_stream_id(const sw_conn *conn, bool ours);

/*
 * What the flow-control window lets us send, in octets; id 0: the connection's. It may be negative (6.9.2); 0 when there
 * is no such stream. RFC 9113 6.9.
 */
SW_API int64_t sw_conn_send_window(const sw_conn *conn, uint32_t id);

/*
 * What the peer may send, likewise. RFC 9113 6.9.
 */
SW_API int64_t sw_conn_recv_window(const sw_conn *conn, uint32_t id);

/*
 * The program's pointer for a stream, as `user` in its events, never followed by the library; NULL: none.
 */
SW_API void *sw_conn_stream_user(const sw_conn *conn, uint32_t id);

/*
 * The program's pointer for the connection, as sw_conn_set_user() gave it.
 */
SW_API void *sw_conn_user(const sw_conn *conn);

/*
 * The name of the connection's state as in spec/machines/connection.yaml; static.
 */
SW_API const char *sw_conn_state(const sw_conn *conn);

/*
 * Inside a release callback: how many of its `length` octets, from the first on, were reported as sent; the others were
 * dropped, with the stream or with the connection. Outside of one it means nothing.
 */
SW_API size_t sw_conn_released_sent(const sw_conn *conn);

#ifdef __cplusplus
}
#endif

#endif
