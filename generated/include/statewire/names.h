/* Generated from spec/errors.yaml, spec/statuses.yaml, spec/events.yaml, spec/frames.yaml, spec/settings.yaml and spec/limits.yaml.
 * Do not edit: change those files and run `make generate`. */
/* Every enumeration in words, those of machine.h there. Included by protocol.h. */
#ifndef STATEWIRE_NAMES_H
#define STATEWIRE_NAMES_H

#include <stdint.h>

#include "statewire/api.h"
#include "statewire/enums.h"
#include "statewire/frames.h"
#include "statewire/machine.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Names as in the RFC and in the specs: "SETTINGS", "PROTOCOL_ERROR", "goodput", ":path".
 *
 * Each returns a static string, or "unknown" for a value that names nothing; sw_token_name() then "". Values from the wire may be
 * passed as they came.
 */
SW_API const char *sw_role_name(enum sw_role role);
SW_API const char *sw_frame_type_name(uint32_t type);  /* enum sw_frame_type */
SW_API const char *sw_settings_name(uint32_t setting); /* enum sw_settings */
SW_API const char *sw_error_name(uint32_t error);      /* enum sw_error */
SW_API const char *sw_status_name(enum sw_status status);
SW_API const char *sw_event_name(enum sw_event_kind kind);
SW_API const char *sw_limit_name(enum sw_limit limit);
SW_API const char *sw_token_name(uint32_t token); /* enum sw_token */

/* The same in a sentence; static, "unknown" for a value that names nothing: "The peer broke a rule that has no code of its own." */
SW_API const char *sw_error_text(uint32_t error); /* enum sw_error */
SW_API const char *sw_status_text(enum sw_status status);

#ifdef __cplusplus
}
#endif

#endif
