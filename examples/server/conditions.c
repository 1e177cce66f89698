#define _GNU_SOURCE

#include "conditions.h"

#include <string.h>
#include <time.h>

#include "../common/fields.h"

/* ---- dates -------------------------------------------------------------------------------------------------------- */

/* In each of the three forms of RFC 9110 5.6.7. False: it is none, and the field is ignored. */
static bool
read_date(const sw_field *field, time_t *date)
{
    static const char *const forms[] = {"%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"};
    char text[48];
    if (field == NULL || field->value_length >= sizeof text)
        return false;
    memcpy(text, field->value, field->value_length);
    text[field->value_length] = '\0';

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct tm utc = {0};
        const char *end = strptime(text, forms[i], &utc);
        if (end == NULL || end != text + field->value_length)
            continue;
        *date = timegm(&utc);
        return true;
    }
    return false;
}

/* ---- entity tags -------------------------------------------------------------------------------------------------- */

/* Whether a list such as `W/"a", "b"` or `*` has the file's tag. `weak`: tags that are weak count too (RFC 9110 8.8.3.2). */
static bool
has_tag(const sw_field *field, const char *tag, bool weak)
{
    const char *at = (const char *)field->value, *end = at + field->value_length;
    size_t length = strlen(tag);
    if (field_is(field, "*"))
        return true;
    while (at < end) {
        if (*at == ' ' || *at == '\t' || *at == ',') {
            at++;
            continue;
        }
        bool is_weak = end - at > 2 && at[0] == 'W' && at[1] == '/';
        at += is_weak ? 2 : 0;
        const char *close = *at == '"' ? memchr(at + 1, '"', (size_t)(end - at - 1)) : NULL;
        if (close == NULL)
            return false; /* no tag: what follows cannot be trusted either */
        close++;
        if ((size_t)(close - at) == length && memcmp(at, tag, length) == 0 && (weak || !is_weak))
            return true;
        at = close;
    }
    return false;
}

/* A list may come in several field lines (RFC 9110 5.3). */
static bool
any_has_tag(const sw_field *fields, size_t count, uint16_t token, const char *tag, bool weak)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i].token == token && has_tag(&fields[i], tag, weak))
            return true;
    return false;
}

/* ---- the conditions ----------------------------------------------------------------------------------------------- */

enum condition
conditions_judge(const sw_field *fields, size_t count, const struct file *file)
{
    time_t date;
    if (field_find(fields, count, SW_TOKEN_IF_MATCH) != NULL) {
        if (!any_has_tag(fields, count, SW_TOKEN_IF_MATCH, file->tag, false))
            return CONDITION_FAILED;
    } else if (read_date(field_find(fields, count, SW_TOKEN_IF_UNMODIFIED_SINCE), &date) && file->modified_at > date) {
        return CONDITION_FAILED;
    }

    if (field_find(fields, count, SW_TOKEN_IF_NONE_MATCH) != NULL)
        return any_has_tag(fields, count, SW_TOKEN_IF_NONE_MATCH, file->tag, true) ? CONDITION_NOT_MODIFIED : CONDITION_HOLDS;
    if (read_date(field_find(fields, count, SW_TOKEN_IF_MODIFIED_SINCE), &date) && file->modified_at <= date)
        return CONDITION_NOT_MODIFIED;
    return CONDITION_HOLDS;
}

bool
conditions_range_holds(const sw_field *fields, size_t count, const struct file *file)
{
    const sw_field *field = field_find(fields, count, SW_TOKEN_IF_RANGE);
    time_t date;
    if (field == NULL || field_is(field, file->tag))
        return true;
    return read_date(field, &date) && date == file->modified_at;
}
