/* The receiving side: what the frame reader calls, a file per kind of payload. */
#ifndef SW_RECV_H
#define SW_RECV_H

#include "ends.h"

/*
 * Each function takes what it can from `in` and returns true when conn->event is to be shown. When one of them ends the connection it
 * returns false; the reader sees it.
 */

/* `need` octets in one piece: in `in` itself where they are complete, else gathered. NULL: not complete yet, or no memory. */
const uint8_t *sw_recv_gather(sw_conn *conn, sw_octets *in, uint32_t need);

/* The frame is complete. */
static inline void
sw_recv_next_frame(sw_conn *conn)
{
    conn->phase = SW_PHASE_HEADER;
}

/* What an identifier without a record stands for: a pointer into the ring, or to `scratch`. */
uint8_t *sw_recv_unrecorded(const sw_conn *conn, uint32_t id, uint8_t *scratch);

/*
 * Step the stream of the frame with an input and carry out the verdict.
 *
 *   slot  out: the record, or SW_SLOT_NONE
 *
 * Returns the cell; after an error verdict the record may be gone.
 */
struct sw_cell sw_recv_stream_step(sw_conn *conn, enum sw_stream_input input, uint32_t id, uint32_t *slot);

/* END_STREAM has arrived on a live stream. The record may be gone afterwards. */
void sw_recv_end_stream(sw_conn *conn, uint32_t slot);

/* DATA (recv_data.c) */
void sw_recv_data_begin(sw_conn *conn);
void sw_recv_data_prefix(sw_conn *conn, uint32_t pad_length);
bool sw_recv_data_body(sw_conn *conn, sw_octets *in);
bool sw_recv_data_end(sw_conn *conn);

/* HEADERS, PUSH_PROMISE, CONTINUATION (recv_block.c) */
void sw_recv_block_begin(sw_conn *conn);
void sw_recv_block_prefix(sw_conn *conn, const uint8_t *prefix);
bool sw_recv_block_body(sw_conn *conn, sw_octets *in);

/* the others (recv_control.c) */
bool sw_recv_control(sw_conn *conn, const uint8_t *payload);
bool sw_recv_unknown(sw_conn *conn, const uint8_t *payload, uint32_t length);

/* the next thing that no octets are needed for (tell.c) */
bool sw_conn_tell(sw_conn *conn);

/* SETTINGS (settle.c) */
bool sw_recv_settings(sw_conn *conn, const uint8_t *payload, uint32_t length);
bool sw_recv_settings_ack(sw_conn *conn);

#endif
