/*
 * Priorities of RFC 9218: the field `priority`, and the value of PRIORITY_UPDATE frames, read and written. parameters.h has the
 * parameters. Included by statewire.h. The priority of RFC 7540, a dependency and a weight, is sw_priority in events.h.
 */
#ifndef STATEWIRE_PRIORITY_H
#define STATEWIRE_PRIORITY_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/enums.h"
#include "statewire/fields.h"
#include "statewire/parameters.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Read a priority.
 *
 *   octets, length  the value of the field, or of the frame; octets may be NULL when length is 0, which says nothing
 *   parameters      out, not NULL: always whole. What is absent, out of range or of another type has its default, and no bit in
 *                   `given`; parameters that are not known are passed over (RFC 9218 4)
 *
 * Returns SW_STATUS_OK, or SW_STATUS_MALFORMED: the value is no dictionary of RFC 8941 3.2, and all of it is ignored (4.2); a server
 * may end the connection for such a PRIORITY_UPDATE frame with PROTOCOL_ERROR (RFC 9218 7).
 */
SW_API enum sw_status sw_priority_parse(const uint8_t *octets, size_t length, sw_priority_parameters *parameters);

/*
 * Read the priority of a field section: all its lines `priority` together (RFC 8941 4.2). Without any, the defaults.
 *
 *   fields, count  of an event or of the program's; a field without a name is known by its token
 *   parameters     out, as above
 */
SW_API enum sw_status sw_priority_of(const sw_field *fields, size_t count, sw_priority_parameters *parameters);

/*
 * Write a priority: what differs from its default, and what `given` names.
 *
 *   parameters  not NULL
 *   out         room for SW_PRIORITY_OCTETS
 *   length      out: octets written; 0: all are defaults, and the field can be left out
 *
 * Returns SW_STATUS_OK, or SW_STATUS_INVALID_ARGUMENT: a value is out of range, and nothing is written. RFC 9218 4, RFC 8941 4.1.2.
 */
SW_API enum sw_status sw_priority_write(const sw_priority_parameters *parameters, uint8_t out[SW_PRIORITY_OCTETS], size_t *length);

/*
 * What the client and the server say together (RFC 9218 8): what the response gives takes the place of what the request says.
 * The answer's `given` has what either gives.
 */
SW_API sw_priority_parameters sw_priority_merge(const sw_priority_parameters *request, const sw_priority_parameters *response);

#ifdef __cplusplus
}
#endif

#endif
