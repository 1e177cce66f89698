/*
 * The state of a connection as JSON, for logs and bug reports. Included by statewire.h.
 */
#ifndef STATEWIRE_DUMP_H
#define STATEWIRE_DUMP_H

#include <stddef.h>

#include "statewire/api.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Takes the next characters of a dump. It may not call the connection: such calls return SW_STATUS_REENTERED.
 *
 *   user          the program's, passed on as it is
 *   text, length  ASCII, without a NUL; live during the call
 */
typedef void sw_dump_write(void *user, const char *text, size_t length);

/*
 * Write one JSON object (RFC 8259): role, machines, errors, windows, queues, output, limits with what is used of each budget, settings of
 * both ends, frames counted by sw_config_set_count_frames(), the HPACK tables and the streams. Names are those of spec/; members may be added
 * later. It allocates nothing and changes nothing. Of the HPACK tables it has names and lengths, not the values, which may be secrets.
 *
 *   write, user  called with a piece at a time; NULL is not allowed
 */
SW_API void sw_conn_dump(sw_conn *conn, sw_dump_write *write, void *user);

#ifdef __cplusplus
}
#endif

#endif
