/* Sections normalised (statewire/sections.h): RFC 9113 8.2.1, 8.2.2, 8.2.3. */
#include "statewire/sections.h"

#include <string.h>

#include "fields.h"
#include "fields/list.h"
#include "hpack/value.h"

enum {
    NORMALISE_ALL = SW_NORMALISE_SENT | SW_NORMALISE_SPLIT_COOKIES | SW_NORMALISE_JOIN_COOKIES,
    OF_CONNECTIONS = (1 << SW_KINDS) - 1 /* forbidden in every section */
};

static const sw_octets crumb_end = {.octets = (const uint8_t *)"; ", .length = 2};

struct source {
    const sw_field *fields;
    size_t count;
    unsigned options;
    bool nominates; /* a field `connection` is there, and may name others */
};

static bool
is_space(uint8_t octet)
{
    return octet == ' ' || octet == '\t';
}

static uint8_t
lower(uint8_t octet)
{
    return octet >= 'A' && octet <= 'Z' ? (uint8_t)(octet | 0x20) : octet;
}

static sw_octets
stripped(sw_octets octets)
{
    while (octets.length && is_space(octets.octets[0])) {
        octets.octets++;
        octets.length--;
    }
    while (octets.length && is_space(octets.octets[octets.length - 1]))
        octets.length--;
    return octets;
}

static sw_octets
name_of(const struct source *source, const sw_field *field)
{
    sw_octets name = sw_list_name(field);
    return source->options & SW_NORMALISE_STRIP ? stripped(name) : name;
}

static sw_octets
value_of(const struct source *source, const sw_field *field)
{
    sw_octets value = sw_list_value(field);
    return source->options & SW_NORMALISE_STRIP ? stripped(value) : value;
}

static bool
same_in_any_case(sw_octets one, sw_octets other)
{
    if (one.length != other.length)
        return false;
    for (size_t i = 0; i < one.length; i++)
        if (lower(one.octets[i]) != lower(other.octets[i]))
            return false;
    return true;
}

static sw_octets
name_of_token(uint16_t token)
{
    const sw_field field = {.token = token};
    return sw_list_name(&field);
}

/* The token of a name in any case, of fields that are looked for here. */
static bool
is_named(sw_octets name, uint16_t token)
{
    return same_in_any_case(name, name_of_token(token));
}

/* Does a list of names, separated by commas, have this one? (RFC 9110 7.6.1) */
static bool
lists(sw_octets value, sw_octets name)
{
    const uint8_t *at = value.octets, *end = at + value.length;
    while (value.length && at <= end) {
        const uint8_t *comma = at < end ? memchr(at, ',', (size_t)(end - at)) : NULL;
        const uint8_t *stop = comma ? comma : end;
        if (same_in_any_case(stripped((sw_octets){.octets = at, .length = (size_t)(stop - at)}), name))
            return true;
        at = stop + 1;
    }
    return false;
}

/* Is the field about the connection that it came on? By the rules for its name, or as a field `connection` names it. */
static bool
is_of_connection(const struct source *source, sw_octets name)
{
    for (uint16_t token = SW_TOKEN_NONE + 1; token < SW_TOKEN_COUNT; token++)
        if (sw_token_info[token].forbidden == OF_CONNECTIONS && is_named(name, token))
            return true;
    if (!source->nominates || !name.length || name.octets[0] == ':')
        return false;
    for (size_t i = 0; i < source->count; i++)
        if (is_named(name_of(source, &source->fields[i]), SW_TOKEN_CONNECTION) && lists(sw_list_value(&source->fields[i]), name))
            return true;
    return false;
}

static bool
is_crumb(sw_octets name)
{
    for (uint16_t token = SW_TOKEN_NONE + 1; token < SW_TOKEN_COUNT; token++)
        if ((sw_token_info[token].flags & SW_TOKEN_IS_CRUMB) && is_named(name, token))
            return true;
    return false;
}

/* Behind the field at `i`, those that are to stand in one with it. */
static void
join(struct sw_list_writer *writer, const struct source *source, size_t i)
{
    while (++i < source->count) {
        const sw_field *field = &source->fields[i];
        if (!is_crumb(name_of(source, field)))
            continue;
        sw_list_extend(writer, crumb_end);
        sw_list_extend(writer, value_of(source, field));
        if (writer->list) /* RFC 7541 7.1.3 */
            writer->list->fields[writer->count - 1].flags |= field->flags & SW_FIELD_NEVER_INDEXED;
    }
}

/* A field for each cookie; what is empty between two delimiters is none. */
static void
split(struct sw_list_writer *writer, const sw_field *field, sw_octets name, sw_octets value, size_t from)
{
    size_t begin = 0;
    bool any = false;
    for (size_t i = 0; i <= value.length; i++) {
        if (i < value.length && value.octets[i] != ';')
            continue;
        sw_octets crumb = stripped((sw_octets){.octets = value.octets + begin, .length = i - begin});
        begin = i + 1;
        if (!crumb.length)
            continue;
        sw_list_add(writer, field, name, crumb, from);
        any = true;
    }
    if (!any)
        sw_list_add(writer, field, name, (sw_octets){.octets = value.octets, .length = 0}, from);
}

static void
write_normalised(struct sw_list_writer *writer, const void *argument)
{
    const struct source *source = argument;
    bool joined = false;
    for (size_t i = 0; i < source->count; i++) {
        const sw_field *field = &source->fields[i];
        const sw_octets name = name_of(source, field), value = value_of(source, field);
        const bool crumb = (source->options & (SW_NORMALISE_SPLIT_COOKIES | SW_NORMALISE_JOIN_COOKIES)) && is_crumb(name);
        if ((source->options & SW_NORMALISE_DROP_CONNECTION) && is_of_connection(source, name))
            continue;
        if (crumb && (source->options & SW_NORMALISE_SPLIT_COOKIES)) {
            split(writer, field, name, value, i);
        } else if (!crumb || !joined) {
            sw_list_add(writer, field, name, value, i);
            if (crumb)
                join(writer, source, i);
            joined |= crumb;
        }
    }
}

/* Names and what follows from them, once they stand in the block. */
static void
finish(sw_field_list *list, unsigned options)
{
    for (size_t i = 0; i < list->count; i++) {
        sw_field *field = &list->fields[i];
        uint8_t *name = (uint8_t *)(uintptr_t)field->name; /* of the block, which is ours */
        for (uint32_t at = 0; (options & SW_NORMALISE_LOWER_CASE) && at < field->name_length; at++)
            name[at] = lower(name[at]);
        field->token = (uint16_t)sw_field_token(field);
        field->flags &= (uint8_t) ~(SW_FIELD_SETTLED | SW_FIELD_NAME_INVALID);
        field->classes = sw_value_edges(field->value, field->value_length, sw_classes_of(field->value, field->value_length));
        if (!(sw_classes_of(field->name, field->name_length) & SW_CLASS_NAME) && field->token == SW_TOKEN_NONE)
            field->flags |= SW_FIELD_NAME_INVALID;
    }
}

enum sw_status
sw_fields_normalise(const sw_field *fields, size_t count, unsigned options, const sw_allocator *allocator, sw_field_list **list)
{
    const unsigned cookies = SW_NORMALISE_SPLIT_COOKIES | SW_NORMALISE_JOIN_COOKIES;
    if ((options & ~(unsigned)NORMALISE_ALL) || (options & cookies) == cookies)
        return SW_STATUS_INVALID_ARGUMENT;
    struct source source = {.fields = fields, .count = count, .options = options};
    for (size_t i = 0; i < count; i++)
        source.nominates |= is_named(name_of(&source, &fields[i]), SW_TOKEN_CONNECTION);
    enum sw_status status = sw_list_make(write_normalised, &source, allocator, list);
    if (status == SW_STATUS_OK)
        finish(*list, options);
    return status;
}
