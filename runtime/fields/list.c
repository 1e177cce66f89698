/* Field lines and lists of them (statewire/fields.h). */
#include "fields/list.h"

#include <string.h>

#include "support/memory.h"
#include "tokens.h"

/* ---- fields --------------------------------------------------------------------------------------------------------------------- */

sw_field
sw_field_of_octets(const uint8_t *name, size_t name_length, const uint8_t *value, size_t value_length)
{
    return (sw_field){.name = name, .value = value, .name_length = (uint32_t)name_length, .value_length = (uint32_t)value_length};
}

sw_field
sw_field_make(const char *name, const char *value)
{
    return sw_field_of_octets((const uint8_t *)name, strlen(name), (const uint8_t *)value, strlen(value));
}

sw_field
sw_field_of_token(uint32_t token, const char *value)
{
    sw_field field = sw_field_of_octets(NULL, 0, (const uint8_t *)value, strlen(value));
    field.token = (uint16_t)token;
    return field;
}

sw_octets
sw_list_name(const sw_field *field)
{
    if (field->name || field->token == SW_TOKEN_NONE || field->token >= SW_TOKEN_COUNT)
        return (sw_octets){.octets = field->name, .length = field->name ? field->name_length : 0};
    const struct sw_token_info *info = &sw_token_info[field->token];
    return (sw_octets){.octets = (const uint8_t *)sw_token_text + info->text, .length = info->length};
}

const uint8_t *
sw_field_name(const sw_field *field, size_t *length)
{
    sw_octets name = sw_list_name(field);
    *length = name.length;
    return name.octets;
}

uint32_t
sw_field_token(const sw_field *field)
{
    sw_octets name = sw_list_name(field);
    return name.length ? sw_token_of(name.octets, name.length) : (uint32_t)SW_TOKEN_NONE;
}

static bool
same(sw_octets one, sw_octets other)
{
    return one.length == other.length && (!one.length || !memcmp(one.octets, other.octets, one.length));
}

bool
sw_field_equal(const sw_field *one, const sw_field *other)
{
    return same(sw_list_name(one), sw_list_name(other)) && same(sw_list_value(one), sw_list_value(other));
}

bool
sw_fields_equal(const sw_field *fields, size_t count, const sw_field *others, size_t other_count)
{
    if (count != other_count)
        return false;
    for (size_t i = 0; i < count; i++)
        if (!sw_field_equal(&fields[i], &others[i]))
            return false;
    return true;
}

static const sw_field *
find(const sw_field *fields, size_t count, sw_octets name, const sw_field *after)
{
    for (size_t i = after ? (size_t)(after - fields) + 1 : 0; i < count; i++)
        if (same(sw_list_name(&fields[i]), name))
            return &fields[i];
    return NULL;
}

const sw_field *
sw_fields_find(const sw_field *fields, size_t count, uint32_t token, const sw_field *after)
{
    if (token == SW_TOKEN_NONE || token >= SW_TOKEN_COUNT)
        return NULL;
    const sw_field named = {.token = (uint16_t)token};
    return find(fields, count, sw_list_name(&named), after);
}

const sw_field *
sw_fields_find_name(const sw_field *fields, size_t count, const char *name, const sw_field *after)
{
    return find(fields, count, (sw_octets){.octets = (const uint8_t *)name, .length = strlen(name)}, after);
}

/* ---- lists in one block --------------------------------------------------------------------------------------------------------- */

static const uint8_t *
put(struct sw_list_writer *writer, sw_octets octets)
{
    const uint8_t *at = writer->octets;
    writer->length += octets.length;
    if (!writer->list)
        return NULL;
    if (octets.length)
        memcpy(writer->octets, octets.octets, octets.length);
    writer->octets += octets.length;
    return at;
}

void
sw_list_add(struct sw_list_writer *writer, const sw_field *like, sw_octets name, sw_octets value, size_t from)
{
    sw_field field = *like;
    field.name = put(writer, name);
    field.value = put(writer, value);
    field.name_length = (uint32_t)name.length;
    field.value_length = (uint32_t)value.length;
    if (writer->list) {
        writer->list->fields[writer->count] = field;
        writer->from[writer->count] = (uint32_t)from;
    }
    writer->count++;
}

void
sw_list_extend(struct sw_list_writer *writer, sw_octets octets)
{
    put(writer, octets);
    if (writer->list)
        writer->list->fields[writer->count - 1].value_length += (uint32_t)octets.length;
}

enum sw_status
sw_list_make(sw_list_write *write, const void *source, const sw_allocator *allocator, sw_field_list **list)
{
    const sw_allocator *memory = allocator ? allocator : &sw_allocator_standard;
    struct sw_list_writer writer = {.list = NULL};
    write(&writer, source);
    const uint64_t heads = sizeof **list + (uint64_t)writer.count * (sizeof(sw_field) + sizeof(uint32_t));
    if (writer.count > UINT32_MAX || writer.length > UINT32_MAX || heads + writer.length > SIZE_MAX)
        return SW_STATUS_NO_MEMORY; /* the length of a value has 32 bits, that of one that is joined too */
    const size_t size = (size_t)(heads + writer.length);
    sw_field_list *made = sw_allocate(memory, size);
    if (!made)
        return SW_STATUS_NO_MEMORY;
    made->fields = (sw_field *)(void *)(made + 1);
    made->count = writer.count;
    made->size = size;
    uint32_t *from = (uint32_t *)(void *)(made->fields + writer.count);
    made->from = from;
    writer = (struct sw_list_writer){.list = made, .from = from, .octets = (uint8_t *)(from + writer.count)};
    write(&writer, source);
    *list = made;
    return SW_STATUS_OK;
}

struct sources {
    const sw_field *fields, *more;
    size_t count, more_count;
};

static void
write_copies(struct sw_list_writer *writer, const void *source)
{
    const struct sources *sources = source;
    for (size_t i = 0; i < sources->count; i++)
        sw_list_add(writer, &sources->fields[i], sw_list_name(&sources->fields[i]), sw_list_value(&sources->fields[i]), i);
    for (size_t i = 0; i < sources->more_count; i++)
        sw_list_add(writer, &sources->more[i], sw_list_name(&sources->more[i]), sw_list_value(&sources->more[i]),
                    sources->count + i);
}

enum sw_status
sw_fields_append(const sw_field *fields, size_t count, const sw_field *more, size_t more_count, const sw_allocator *allocator,
                 sw_field_list **list)
{
    const struct sources sources = {.fields = fields, .more = more, .count = count, .more_count = more_count};
    return sw_list_make(write_copies, &sources, allocator, list);
}

enum sw_status
sw_fields_copy(const sw_field *fields, size_t count, const sw_allocator *allocator, sw_field_list **list)
{
    return sw_fields_append(fields, count, NULL, 0, allocator, list);
}

void
sw_fields_free(sw_field_list *list, const sw_allocator *allocator)
{
    if (list)
        sw_release_memory(allocator ? allocator : &sw_allocator_standard, list, list->size);
}
