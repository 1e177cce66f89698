/*
 * Field lines from and to C strings.
 */
#ifndef EXAMPLES_FIELDS_H
#define EXAMPLES_FIELDS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include <statewire/statewire.h>

/* A field with a well-known name. A token spares the library the lookup of the name. */
static inline sw_field
field_known(uint16_t token, const char *value)
{
    return (sw_field){.token = token, .value = (const uint8_t *)value, .value_length = (uint32_t)strlen(value)};
}

/* A field with any name, which must be in lower case (RFC 9113 8.2.1). */
static inline sw_field
field_named(const char *name, const char *value)
{
    return (sw_field){.name = (const uint8_t *)name,
                      .name_length = (uint32_t)strlen(name),
                      .value = (const uint8_t *)value,
                      .value_length = (uint32_t)strlen(value)};
}

/* The first field with a well-known name, or NULL. */
static inline const sw_field *
field_find(const sw_field *fields, size_t count, uint16_t token)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i].token == token)
            return &fields[i];
    return NULL;
}

/* The first field with a name that has no token, or NULL. */
static inline const sw_field *
field_find_named(const sw_field *fields, size_t count, const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < count; i++)
        if (fields[i].name_length == length && memcmp(fields[i].name, name, length) == 0)
            return &fields[i];
    return NULL;
}

/* Whether a field's value is exactly `text`. NULL has no value. */
static inline int
field_is(const sw_field *field, const char *text)
{
    return field != NULL && field->value_length == strlen(text) && memcmp(field->value, text, field->value_length) == 0;
}

/* Whether a field's value is a list (RFC 9110 5.6.1) that has `element`, in any case. NULL has no value. */
static inline int
field_lists(const sw_field *field, const char *element)
{
    size_t length = strlen(element), at = 0;
    while (field != NULL && at < field->value_length) {
        const char *text = (const char *)field->value + at;
        size_t left = field->value_length - at;
        const char *comma = memchr(text, ',', left);
        size_t end = comma != NULL ? (size_t)(comma - text) : left;
        at += end + 1;
        while (end > 0 && (*text == ' ' || *text == '\t')) {
            text++;
            end--;
        }
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'))
            end--;
        if (end == length && strncasecmp(text, element, length) == 0)
            return 1;
    }
    return 0;
}

#endif
