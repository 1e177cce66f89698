/*
 * What connections are made with: role, allocator, settings, limits, windows, reports, trace. Included by statewire.h.
 */
#ifndef STATEWIRE_CONFIG_H
#define STATEWIRE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/machine.h"
#include "statewire/options.h"
#include "statewire/protocol.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A configuration for connections of one role, with the defaults of spec/limits.yaml and spec/settings.yaml.
 *
 *   role       SW_ROLE_CLIENT or SW_ROLE_SERVER
 *   allocator  copied; NULL: the C library's. All memory of the configuration and of its connections comes from it.
 *
 * Returns NULL when memory is short or the role is unknown. Free with sw_config_free(); connections do not refer to it once made.
 */
SW_API sw_config *sw_config_new(enum sw_role role, const sw_allocator *allocator);
SW_API void sw_config_free(sw_config *config); /* NULL is allowed */

/*
 * What our first SETTINGS frame will say of one setting (RFC 9113 6.5.2). Defaults: MAX_CONCURRENT_STREAMS and
 * MAX_HEADER_LIST_SIZE from the limits, ENABLE_PUSH 0 from a client.
 *
 * Returns SW_STATUS_OK; SW_STATUS_SETTINGS_VALUE: out of range, or not for this role to send; SW_STATUS_INVALID_ARGUMENT: a setting
 * that spec/settings.yaml does not have.
 */
SW_API enum sw_status sw_config_set_setting(sw_config *config, enum sw_settings setting, uint32_t value);

/*
 * What one limit lets a peer do (RFC 9113 10.5). Defaults, units, and the attack that each answers: generated/audit/limits.md.
 *
 *   limit   SW_LIMIT_*
 *   budget  in the unit of the limit: octets, frames, streams or fields
 *
 * Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: no such limit, or less than its `min`.
 *
 * SW_EVENT_LIMIT_WARNING comes before the breach of the limits that the table has a warning for; the others do not warn.
 */
SW_API enum sw_status sw_config_set_limit(sw_config *config, enum sw_limit limit, uint32_t budget);

/* One step of a machine, passed to the trace hook after it was decided. Names by sw_machine_name() and its relatives. */
typedef struct sw_trace_step {
    enum sw_machine machine;
    uint8_t state; /* before */
    uint8_t next;  /* after */
    uint8_t input;
    uint8_t verdict;    /* enum sw_verdict; name by sw_verdict_name() */
    uint32_t stream_id; /* 0: the connection */
    const char *cite;   /* the paragraph, as "rfc9113-5.1-08"; static */
    const char *where;  /* the row, as "spec/machines/stream.yaml:41"; static */
} sw_trace_step;

/* One frame, passed to the trace hook when its header has been read or written. */
typedef struct sw_trace_frame {
    bool sent;
    uint8_t type;
    uint8_t flags;
    uint32_t stream_id;
    uint32_t length; /* of the payload, in octets */
} sw_trace_frame;

/*
 * Trace hooks. They may not call the connection: such calls return SW_STATUS_REENTERED.
 *
 *   step, frame  either may be NULL; what they are passed lives during the call
 *   arg          the program's, passed on as it is
 */
typedef void sw_trace_step_hook(void *arg, const sw_trace_step *step);
typedef void sw_trace_frame_hook(void *arg, const sw_trace_frame *frame);
SW_API void sw_config_set_trace(sw_config *config, sw_trace_step_hook *step, sw_trace_frame_hook *frame, void *arg);

/* The most heap octets that one connection of this configuration can ever hold, content by reference apart. */
SW_API size_t sw_config_bound(const sw_config *config);

#ifdef __cplusplus
}
#endif

#endif
