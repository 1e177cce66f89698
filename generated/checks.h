/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml,
 * spec/refusals.yaml and spec/settings.yaml. Do not edit: change those files and run `make generate`. */
#ifndef SW_CHECKS_H
#define SW_CHECKS_H

#include "effects.h"
#include "machines.h"
#include "statewire/checks.h"

/*
 * What follows when a check fails: the verdict is STREAM_ERROR or CONN_ERROR, the code an enum sw_error. Or it is IGNORE, and the
 * effect what is charged; or REFUSE, and the code an enum sw_status negated.
 */
extern const struct sw_cell sw_check_cells[SW_CHECK_COUNT];

#endif
