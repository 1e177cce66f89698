/* Frames written by the generated layouts (statewire/framing.h): measured and judged first, so that a refused one leaves no trace. */
#include <string.h>

#include "frames/engine.h"

enum { LENGTH_MOST = 0xffffff }; /* RFC 9113 4.1: 24 bits */

/* What is to be written of a payload, or of an entry. */
struct writing {
    struct sw_frame_numbers numbers;
    size_t length;
    const char *unfit; /* the field that does not fit, or NULL */
    uint32_t octet;    /* of the frame, where that would stand */
};

/* The octets that a field of a payload takes. */
static size_t
field_octets(const struct writing *writing, const struct sw_layout_field *field, const void *kept)
{
    if (field->kind == SW_LAYOUT_OCTETS)
        return field->octets;
    if (field->kind == SW_LAYOUT_RUN && field->flag != 0) /* padding */
        return writing->numbers.number[field->source];
    return sw_layout_octets(field, kept).length;
}

static bool
measure(struct writing *writing, const struct sw_layout *layout, uint8_t flags, const void *kept)
{
    const struct sw_layout_field *fields = sw_layout_fields_of(layout);
    uint64_t bits = 0;
    memset(writing, 0, sizeof *writing);
    for (unsigned i = 0; i < layout->fields; i++) {
        const struct sw_layout_field *field = &fields[i];
        if (!sw_layout_has(field, flags))
            continue;
        writing->numbers.octet[i] = SW_FRAME_HEADER_LENGTH + (uint32_t)(bits / 8);
        const uint32_t number = sw_layout_number(field, kept);
        if (field->kind != SW_LAYOUT_NUMBER) {
            const size_t octets = field_octets(writing, field, kept);
            bits += 8 * (uint64_t)(octets <= LENGTH_MOST ? octets : LENGTH_MOST + 1u);
            if (field->kind == SW_LAYOUT_RUN && field->flag == 0) { /* its length is written as a number */
                const unsigned room = fields[field->source].bits;
                if (writing->unfit == NULL && octets >> room != 0) {
                    writing->unfit = field->name;
                    writing->octet = writing->numbers.octet[i];
                }
                writing->numbers.number[field->source] = (uint32_t)octets;
            }
            continue;
        }
        bits += field->bits;
        writing->numbers.number[i] = number;
        if (writing->unfit == NULL && field->at != SW_LAYOUT_NOWHERE &&
            (number < field->plus || (uint64_t)(number - field->plus) >> field->bits != 0)) {
            writing->unfit = field->name;
            writing->octet = writing->numbers.octet[i];
        }
    }
    writing->length = (size_t)(bits / 8);
    return writing->unfit == NULL;
}

static uint8_t *
write_fields(const struct writing *writing, const struct sw_layout *layout, uint8_t flags, const void *kept, uint8_t *out)
{
    const struct sw_layout_field *fields = sw_layout_fields_of(layout);
    uint64_t bits = 0;
    unsigned count = 0;
    for (unsigned i = 0; i < layout->fields; i++) {
        const struct sw_layout_field *field = &fields[i];
        if (!sw_layout_has(field, flags))
            continue;
        if (field->kind == SW_LAYOUT_NUMBER) {
            const uint32_t number = writing->numbers.number[i];
            bits = bits << field->bits | (number >= field->plus ? number - field->plus : 0);
            for (count += field->bits; count >= 8; count -= 8)
                *out++ = (uint8_t)(bits >> (count - 8));
            continue;
        }
        const size_t length = field_octets(writing, field, kept);
        const uint8_t *from =
            field->kind == SW_LAYOUT_OCTETS ? (const uint8_t *)kept + field->at : sw_layout_octets(field, kept).octets;
        if (field->kind == SW_LAYOUT_RUN && field->flag != 0)
            memset(out, 0, length);
        else if (length > 0)
            memcpy(out, from, length);
        out += length;
    }
    return out;
}

/* The payload of a frame with entries is written as it is. */
static sw_octets
entries_of(const struct sw_layout *layout, const sw_frame *frame)
{
    sw_octets entries = {NULL, 0};
    if (layout->entries != 0)
        memcpy(&entries, (const uint8_t *)frame + layout->entries, sizeof entries);
    return entries;
}

static bool
measure_frame(struct writing *writing, const sw_frame *frame)
{
    const struct sw_layout *layout = sw_layout_of(frame->type);
    if (layout->entries == 0)
        return measure(writing, layout, frame->flags, frame);
    memset(writing, 0, sizeof *writing);
    writing->length = entries_of(layout, frame).length;
    return true;
}

size_t
sw_frame_size(const sw_frame *frame)
{
    struct writing writing;
    (void)measure_frame(&writing, frame);
    return SW_FRAME_HEADER_LENGTH + writing.length;
}

static enum sw_status
refuse(const char *field, uint32_t octet, sw_frame_error *error)
{
    if (error != NULL)
        *error = (sw_frame_error){.octet = octet, .field = field, .rule = "", .cite = "", .where = "", .why = ""};
    return SW_STATUS_INVALID_ARGUMENT;
}

static struct sw_frame_wrong
judge(const struct sw_frame_header *header, const struct writing *writing, const struct sw_layout *layout, sw_octets entries)
{
    struct sw_frame_wrong wrong = sw_frame_judge_header(header, LENGTH_MOST);
    if (wrong.field == NULL && layout->entries != 0)
        wrong = sw_frame_judge_entries(header->type, entries);
    else if (wrong.field == NULL)
        wrong = sw_frame_judge_numbers(header, layout, &writing->numbers);
    return wrong;
}

enum sw_status
sw_frame_write(const sw_frame *frame, uint8_t *out, size_t size, size_t *written, sw_frame_error *error)
{
    const struct sw_layout *layout = sw_layout_of(frame->type);
    const sw_octets entries = entries_of(layout, frame);
    struct writing writing;
    if (!measure_frame(&writing, frame))
        return refuse(writing.unfit, writing.octet, error);
    if (frame->stream_id > SW_STREAM_ID_MAX)
        return refuse("stream_id", 5, error);
    if (writing.length > LENGTH_MOST)
        return refuse("length", 0, error);
    const struct sw_frame_header header = {
        .length = (uint32_t)writing.length, .stream_id = frame->stream_id, .type = frame->type, .flags = frame->flags};
    const struct sw_frame_wrong wrong = judge(&header, &writing, layout, entries);
    if (wrong.field != NULL)
        return sw_frame_report(wrong, error);
    if (size < SW_FRAME_HEADER_LENGTH + writing.length)
        return refuse("", 0, error);
    out = sw_frame_header_write(out, header.length, header.type, header.flags, header.stream_id);
    if (layout->entries != 0)
        (void)sw_write_octets(out, entries);
    else
        (void)write_fields(&writing, layout, frame->flags, frame, out);
    *written = SW_FRAME_HEADER_LENGTH + writing.length;
    return SW_STATUS_OK;
}

enum sw_status
sw_frame_entry_write(uint8_t type, const sw_frame_entry *entry, uint8_t *out, size_t size, size_t *written)
{
    const struct sw_layout *layout = sw_layout_of(type);
    struct writing writing;
    if (layout->entries == 0 || !measure(&writing, layout, 0, entry) || writing.length > size)
        return SW_STATUS_INVALID_ARGUMENT;
    (void)write_fields(&writing, layout, 0, entry, out);
    *written = writing.length;
    return SW_STATUS_OK;
}
