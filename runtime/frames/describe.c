/* A frame in words, for people (statewire/framing.h): what the generated layouts know of it, with names where numbers have them. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "frames/engine.h"
#include "statewire/names.h"
#include "support/compiler.h"

enum { SHOWN = 64 }; /* octets of a field that are shown */

#define INDENT "          "

struct text {
    char *out;
    size_t size;
    size_t length;
};

#if defined(__GNUC__) || defined(__clang__)
__attribute__((format(printf, 2, 3)))
#endif
static void
print(struct text *text, const char *format, ...)
{
    va_list arguments;
    const size_t room = text->length < text->size ? text->size - text->length : 0;
    va_start(arguments, format);
    const int length = vsnprintf(room > 0 ? text->out + text->length : NULL, room, format, arguments);
    va_end(arguments);
    if (length > 0)
        text->length += (size_t)length;
}

static void
print_number(struct text *text, uint8_t names, uint32_t number)
{
    if (names == SW_LAYOUT_ERRORS)
        print(text, "%s(0x%02" PRIx32 ")", sw_error_name(number), number);
    else
        print(text, "%" PRIu32, number);
}

/* As text where all of it is, else in hex. */
static void
print_octets(struct text *text, sw_octets octets)
{
    const size_t shown = octets.length < SHOWN ? octets.length : SHOWN;
    bool plain = true;
    for (size_t i = 0; i < shown; i++)
        plain = plain && octets.octets[i] >= 0x20 && octets.octets[i] < 0x7f;
    if (plain)
        print(text, "\"%.*s\"", (int)shown, shown > 0 ? (const char *)octets.octets : "");
    for (size_t i = 0; i < shown && !plain; i++)
        print(text, "%02x", octets.octets[i]);
    if (shown < octets.length)
        print(text, "...");
}

static void
print_flags(struct text *text, const sw_frame *frame)
{
    const char *before = INDENT "; ";
    for (unsigned bit = 1; bit < 0x100; bit <<= 1) {
        const char *name = sw_frame_flag_name(frame->type, (uint8_t)bit);
        if ((frame->flags & bit) == 0 || *name == '\0')
            continue;
        print(text, "%s%s", before, name);
        before = " | ";
    }
    if (*before != ' ' || before[1] != ' ')
        print(text, "\n");
}

/* The numbers, in one line. */
static void
print_numbers(struct text *text, const struct sw_layout *layout, uint8_t flags, const void *kept)
{
    const struct sw_layout_field *field = sw_layout_fields_of(layout), *end = field + layout->fields;
    const char *before = INDENT "(";
    for (; field != end; field++) {
        if (field->kind != SW_LAYOUT_NUMBER || field->at == SW_LAYOUT_NOWHERE || !sw_layout_has(field, flags))
            continue;
        print(text, "%s%s=", before, field->name);
        print_number(text, field->names, sw_layout_number(field, kept));
        before = ", ";
    }
    if (*before == ',')
        print(text, ")\n");
}

/* Octets, each in a line of its own; padding only where it is not the zeros that it should be. */
static void
print_runs(struct text *text, const struct sw_layout *layout, uint8_t flags, const void *kept)
{
    const struct sw_layout_field *field = sw_layout_fields_of(layout), *end = field + layout->fields;
    for (; field != end; field++) {
        if (field->kind == SW_LAYOUT_NUMBER || !sw_layout_has(field, flags))
            continue;
        sw_octets octets = field->kind == SW_LAYOUT_OCTETS ? (sw_octets){(const uint8_t *)kept + field->at, field->octets}
                                                           : sw_layout_octets(field, kept);
        if (field->flag != 0) {
            while (octets.length > 0 && octets.octets[octets.length - 1] == 0)
                octets.length--;
            if (octets.length == 0)
                continue;
        }
        print(text, INDENT "%s (%zu octets): ", field->name, octets.length);
        print_octets(text, octets);
        print(text, "\n");
    }
}

/* A line for each entry: a number that has names goes before the others. */
static void
print_entries(struct text *text, const sw_frame *frame, const struct sw_layout *layout)
{
    sw_octets rest;
    sw_frame_entry entry;
    memcpy(&rest, (const uint8_t *)frame + layout->entries, sizeof rest);
    while (sw_frame_next_entry(frame->type, &rest, &entry)) {
        const struct sw_layout_field *field = sw_layout_fields_of(layout), *end = field + layout->fields;
        const char *before = INDENT "[";
        for (; field != end; field++) {
            if (field->at == SW_LAYOUT_NOWHERE)
                continue;
            print(text, "%s", before);
            if (field->kind != SW_LAYOUT_NUMBER)
                print_octets(text, sw_layout_octets(field, &entry));
            else if (field->names == SW_LAYOUT_SETTINGS)
                print(text, "%s(0x%02" PRIx32 ")", sw_settings_name(sw_layout_number(field, &entry)),
                      sw_layout_number(field, &entry));
            else
                print_number(text, field->names, sw_layout_number(field, &entry));
            before = ":";
        }
        print(text, "]\n");
    }
}

/* What is wrong with a frame that was read. */
static bool
print_fault(struct text *text, const sw_frame *frame)
{
    sw_frame copy = *frame;
    sw_frame_error error;
    if (frame->payload.octets == NULL || frame->payload.length != frame->length ||
        sw_frame_read_payload(&copy, frame->payload.octets, &error) == SW_STATUS_OK)
        return false;
    if (!error.ignored) {
        print(text, INDENT "payload (%zu octets): ", frame->payload.length);
        print_octets(text, frame->payload);
        print(text, "\n");
    }
    print(text, INDENT "; %s at octet %zu, %s: %s, %s\n", error.rule, error.octet, error.field,
          error.ignored ? "ignored" : sw_error_name(error.error), error.cite);
    return !error.ignored;
}

size_t
sw_frame_describe(const sw_frame *frame, char *out, size_t size)
{
    struct text text = {.out = out, .size = size};
    const struct sw_layout *layout = sw_layout_of(frame->type);
    if (size > 0)
        *out = '\0';
    if (sw_frame_is_known(frame->type))
        print(&text, "%s frame", sw_frame_type_name(frame->type));
    else
        print(&text, "unknown(0x%02x) frame", frame->type);
    print(&text, " <length=%" PRIu32 ", flags=0x%02x, stream_id=%" PRIu32 ">\n", frame->length, frame->flags, frame->stream_id);
    print_flags(&text, frame);
    if (print_fault(&text, frame))
        return text.length;
    if (layout->entries != 0) {
        print_entries(&text, frame, layout);
    } else {
        print_numbers(&text, layout, frame->flags, frame);
        print_runs(&text, layout, frame->flags, frame);
    }
    return text.length;
}
