#include "report/json.h"

#include <string.h>

void
sw_json_flush(struct sw_json *json)
{
    if (json->used)
        json->write(json->user, json->text, json->used);
    json->used = 0;
}

static void
put(struct sw_json *json, char character)
{
    if (json->used == sizeof json->text)
        sw_json_flush(json);
    json->text[json->used++] = character;
}

static void
put_all(struct sw_json *json, const char *text)
{
    while (*text)
        put(json, *text++);
}

static void
put_escaped(struct sw_json *json, uint8_t octet)
{
    static const char digits[] = "0123456789abcdef";
    if (octet == '"' || octet == '\\')
        put(json, '\\');
    if (octet >= 0x20 && octet < 0x7f) {
        put(json, (char)octet);
        return;
    }
    put_all(json, "\\u00");
    put(json, digits[octet >> 4]);
    put(json, digits[octet & 15]);
}

static void
put_string(struct sw_json *json, const uint8_t *octets, size_t length)
{
    put(json, '"');
    for (size_t i = 0; i < length; i++)
        put_escaped(json, octets[i]);
    put(json, '"');
}

/* What stands before a value. */
static void
begin(struct sw_json *json, const char *name)
{
    if (json->more)
        put(json, ',');
    json->more = true;
    if (!name)
        return;
    put_string(json, (const uint8_t *)name, strlen(name));
    put(json, ':');
}

void
sw_json_open(struct sw_json *json, const char *name, char bracket)
{
    begin(json, name);
    put(json, bracket);
    json->more = false;
}

void
sw_json_close(struct sw_json *json, char bracket)
{
    put(json, bracket);
    json->more = true;
}

static void
put_number(struct sw_json *json, uint64_t number)
{
    char digits[20]; /* of 2^64 - 1 */
    size_t first = sizeof digits;
    do
        digits[--first] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (first < sizeof digits)
        put(json, digits[first++]);
}

void
sw_json_unsigned(struct sw_json *json, const char *name, uint64_t number)
{
    begin(json, name);
    put_number(json, number);
}

void
sw_json_signed(struct sw_json *json, const char *name, int64_t number)
{
    begin(json, name);
    if (number < 0)
        put(json, '-');
    put_number(json, number < 0 ? -(uint64_t)number : (uint64_t)number);
}

void
sw_json_bool(struct sw_json *json, const char *name, bool value)
{
    begin(json, name);
    put_all(json, value ? "true" : "false");
}

void
sw_json_null(struct sw_json *json, const char *name)
{
    begin(json, name);
    put_all(json, "null");
}

void
sw_json_octets(struct sw_json *json, const char *name, const uint8_t *octets, size_t length)
{
    begin(json, name);
    put_string(json, octets, length);
}

void
sw_json_text(struct sw_json *json, const char *name, const char *text)
{
    sw_json_octets(json, name, (const uint8_t *)text, strlen(text));
}
