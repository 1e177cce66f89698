/*
 * As much JSON as the HPACK stories need: values are walked in place, strings with the escapes \" \\ \/ and \u00XX.
 *
 * Every function takes and returns where it stands in a NUL-terminated text; NULL: the text is not what was expected.
 */
#ifndef SW_TESTS_JSON_H
#define SW_TESTS_JSON_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static inline char *
json_blank(char *at)
{
    return at + strspn(at, " \t\r\n");
}

/* This punctuation, and the blanks around it. */
static inline char *
json_skip(char *at, char punctuation)
{
    if (at == NULL)
        return NULL;
    at = json_blank(at);
    return *at == punctuation ? json_blank(at + 1) : NULL;
}

/* A string, unescaped where it stands; empty when it is not one. */
static inline char *
json_string(char *at, char **string, size_t *length)
{
    *string = at;
    *length = 0;
    if (at == NULL)
        return NULL;
    at = json_blank(at);
    if (*at != '"')
        return NULL;
    char *to = *string = ++at;
    for (; *at != '"'; at++) {
        unsigned code;
        if (*at == '\0')
            return NULL;
        if (*at == '\\' && sscanf(at, "\\u%4x", &code) == 1 && code < 0x80) {
            at += 5;
            *to++ = (char)code;
            continue;
        }
        if (*at == '\\' && *++at != '"' && *at != '\\' && *at != '/')
            return NULL;
        *to++ = *at;
    }
    *length = (size_t)(to - *string);
    return json_blank(at + 1);
}

/* Any value. */
static inline char *
json_value(char *at)
{
    int depth = 0;
    bool quoted = false;
    if (at == NULL)
        return NULL;
    for (; *at != '\0'; at++) {
        if (quoted && *at == '\\' && at[1] != '\0') {
            at++;
        } else if (*at == '"') {
            quoted = !quoted;
        } else if (!quoted && (*at == '{' || *at == '[')) {
            depth++;
        } else if (!quoted && depth > 0 && (*at == '}' || *at == ']')) {
            depth--;
        } else if (!quoted && depth == 0 && (*at == ',' || *at == '}' || *at == ']')) {
            break;
        }
    }
    return *at != '\0' ? at : NULL;
}

#endif
