/* Settings, the peer's and ours (RFC 9113 6.5). */
#ifndef SW_SETTLE_H
#define SW_SETTLE_H

#include "state/conn.h"

/* The client's 24 octets, our first SETTINGS frame, and nothing of it when memory is short (RFC 9113 3.4). */
bool sw_conn_write_preface(sw_conn *conn, const uint32_t settings[SW_SETTING_COUNT]);

#endif
