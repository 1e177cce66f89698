/* JSON (RFC 8259) written piece by piece, with a buffer and no memory. Names and values that are given as text are escaped. */
#ifndef SW_JSON_H
#define SW_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "statewire/dump.h"

struct sw_json {
    sw_dump_write *write;
    void *user;
    size_t used;
    bool more; /* a value stands before this one */
    char text[256];
};

/* `name` is that of a member; NULL: an element of an array, or the whole. */
void sw_json_open(struct sw_json *json, const char *name, char bracket);
void sw_json_close(struct sw_json *json, char bracket);
void sw_json_unsigned(struct sw_json *json, const char *name, uint64_t number);
void sw_json_signed(struct sw_json *json, const char *name, int64_t number);
void sw_json_bool(struct sw_json *json, const char *name, bool value);
void sw_json_null(struct sw_json *json, const char *name);
void sw_json_text(struct sw_json *json, const char *name, const char *text);

/* Octets as characters; those that are not ASCII as the code points of the same number. */
void sw_json_octets(struct sw_json *json, const char *name, const uint8_t *octets, size_t length);

/* Pass on what is left in the buffer. */
void sw_json_flush(struct sw_json *json);

#endif
