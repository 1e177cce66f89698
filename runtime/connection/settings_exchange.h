/* Settings, the peer's and ours (RFC 9113 6.5). */
#ifndef SW_SETTLE_H
#define SW_SETTLE_H

#include "state/conn.h"

enum { SW_SETTINGS_LARGEST = SW_FRAME_HEADER_LENGTH + SW_SETTING_COUNT * SW_FRAME_SETTINGS_ENTRY_LENGTH };

/* Octets of memory for an entry of a SETTINGS event: itself, and what it changed. */
#define SW_SETTINGS_ENTRY_OCTETS (sizeof(sw_setting) + sizeof(sw_changed_setting))

/* conn->pending is there: a copy of the settings in force, unless some are in flight. False: no memory. */
bool sw_settings_make_pending(sw_conn *conn);

/* Give it back, unless some are in flight: the event of the acknowledgement is the program's no more. */
void sw_settings_drop_pending(sw_conn *conn);

/* Write what is wanted and was not sent yet, into room for SW_SETTINGS_LARGEST octets. */
void sw_settings_write(sw_conn *conn, uint8_t *out);

/* A SETTINGS frame, or the acknowledgement of ours, arrived: apply it and set conn->event. False: the connection has failed. */
bool sw_recv_settings(sw_conn *conn, const uint8_t *payload, uint32_t length);
bool sw_recv_settings_ack(sw_conn *conn);

/* The client's 24 octets, our first SETTINGS frame, and nothing of it when memory is short (RFC 9113 3.4). */
bool sw_conn_write_preface(sw_conn *conn, const uint32_t settings[SW_SETTING_COUNT]);

#endif
