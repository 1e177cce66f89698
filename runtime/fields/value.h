/* Field values whose meaning the protocol depends on (RFC 9110 5.6.1, 8.6): lists, and the predicates that fields.h declares. */
#ifndef SW_FIELD_VALUE_H
#define SW_FIELD_VALUE_H

#include "fields.h"

/* The value of a field of SW_TOKEN_IS_LIST: SW_CHECK_NONE, or the rule that is broken where it lists anything but its element. */
enum sw_check sw_value_check_list(const sw_field *field, const struct sw_token_info *info);

#endif
