/* Lists of fields in one block of memory: written twice, first to find out how long it is. */
#ifndef SW_LIST_H
#define SW_LIST_H

#include <stdbool.h>

#include "statewire/types.h"

struct sw_list_writer {
    sw_field_list *list; /* NULL: only the lengths are wanted */
    uint32_t *from;
    uint8_t *octets; /* what is free of the block */
    size_t count;
    uint64_t length; /* octets of names and values */
};

/* A field like another but for its name and value. */
void sw_list_add(struct sw_list_writer *writer, const sw_field *like, sw_octets name, sw_octets value, size_t from);

/* Octets behind the value of the last field that was added. */
void sw_list_extend(struct sw_list_writer *writer, sw_octets octets);

/* What writes a list; it is called twice and does the same both times. */
typedef void sw_list_write(struct sw_list_writer *writer, const void *source);

enum sw_status sw_list_make(sw_list_write *write, const void *source, const sw_allocator *allocator, sw_field_list **list);

/* The name of a field, of its token where it has none; and its value. */
sw_octets sw_list_name(const sw_field *field);

static inline sw_octets
sw_list_value(const sw_field *field)
{
    return (sw_octets){.octets = field->value, .length = field->value_length};
}

#endif
