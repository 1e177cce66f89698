/*
 * Settings looked at: in force, under way and wanted, those of the peer's that are not known, and values by themselves. Included by
 * statewire.h.
 */
#ifndef STATEWIRE_SETTINGS_H
#define STATEWIRE_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One setting of one end of a connection (RFC 9113 6.5.2, 6.5.3). */
typedef struct sw_setting_state {
    uint32_t id;    /* enum sw_settings, or one that is not known, up to 0xffff */
    uint32_t value; /* in force: ours when it was acknowledged, the peer's when it was received */
    uint32_t sent;  /* of ours, what the last SETTINGS frame written said, acknowledged or not; of the peer's, `value` */
    uint32_t
        wanted; /* of ours, what sw_conn_update_settings() asked for last; it goes out when what is under way is acknowledged. Of the
                      * peer's, `value` */
    bool known; /* false: the library does not know it, and only keeps what the peer said (SW_LIMIT_KEPT_SETTINGS) */
} sw_setting_state;

/*
 * What is known of one setting.
 *
 *   ours   true: what we tell the peer; false: what it told us, or its initial value
 *   id     enum sw_settings, or of the peer's any identifier
 *   state  out: left as it is when false is returned
 *
 * Returns false for a setting that the library does not know and has kept no value of.
 */
SW_API bool sw_conn_setting_state(const sw_conn *conn, bool ours, uint32_t id, sw_setting_state *state);

/*
 * The same by number, for all: from index 0 on until false is returned. Those that are known come first, in the order of their
 * identifiers; then those that are not known, in the order in which they came first.
 */
SW_API bool sw_conn_setting_at(const sw_conn *conn, bool ours, size_t index, sw_setting_state *state);

/*
 * Whether a value may stand in a SETTINGS frame (RFC 9113 6.5.2, RFC 8441 3, RFC 9218 2.1), without a connection.
 *
 *   sender  the role of the end that says it
 *   id      any identifier
 *   value   for it
 *
 * Returns SW_ERROR_NO_ERROR, also for identifiers that are not known, which are ignored; or the code of the connection error that
 * it is to the receiver.
 */
SW_API enum sw_error sw_setting_validate(enum sw_role sender, uint32_t id, uint32_t value);

#ifdef __cplusplus
}
#endif

#endif
