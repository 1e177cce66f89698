/* What is known of a field value by its octets alone: its classes, and whether the field rules have anything left to ask. */
#ifndef SW_VALUE_H
#define SW_VALUE_H

#include "fields.h"
#include "statewire/types.h"

/* Classes of a value, with SW_CLASS_EDGE where its first and last octets have it (RFC 9113 8.2.1). `all`: those of all its octets. */
static inline uint8_t
sw_value_edges(const uint8_t *value, size_t length, uint8_t all)
{
    if (all & SW_CLASS_EDGE)
        return all; /* no octets, or none that is white space */
    return all | (sw_octet_classes[value[0]] & sw_octet_classes[value[length - 1]] & SW_CLASS_EDGE);
}

/* Are the field rules done with a field of this token and these classes? */
static inline bool
sw_value_settled(const struct sw_token_info *info, uint8_t classes)
{
    return (info->flags & SW_TOKEN_IS_PLAIN) && !((info->value_class | SW_CLASS_EDGE) & ~classes);
}

#endif
