/* Frames read by the generated layouts (statewire/framing.h). */
#include <string.h>

#include "frames/engine.h"

bool
sw_frame_is_known(uint8_t type)
{
    return sw_frame_index[type] != SW_FRAME_RULE_UNKNOWN;
}

uint8_t
sw_frame_flags(uint8_t type)
{
    return sw_frame_rule_of(type)->flags;
}

const char *
sw_frame_flag_name(uint8_t type, uint8_t flag)
{
    const struct sw_layout_flag *row = sw_layout_flags;
    for (; row->bit != 0; row++)
        if (row->type == type && row->bit == flag)
            return row->name;
    return "";
}

uint32_t
sw_frame_flow_controlled_length(const sw_frame *frame)
{
    return sw_layout_of(frame->type)->content ? frame->length : 0;
}

sw_octets
sw_layout_octets(const struct sw_layout_field *field, const void *kept)
{
    sw_octets octets = {NULL, 0};
    if (field->at != SW_LAYOUT_NOWHERE)
        memcpy(&octets, (const uint8_t *)kept + field->at, sizeof octets);
    return octets;
}

uint32_t
sw_layout_number(const struct sw_layout_field *field, const void *kept)
{
    uint32_t whole = 0;
    uint16_t half = 0;
    const uint8_t *at = (const uint8_t *)kept + field->at;
    if (field->at == SW_LAYOUT_NOWHERE)
        return 0;
    if (field->octets == sizeof whole)
        memcpy(&whole, at, sizeof whole);
    else if (field->octets == sizeof half)
        memcpy(&half, at, sizeof half);
    else
        half = *at;
    return whole + half;
}

static void
keep_number(const struct sw_layout_field *field, void *kept, uint32_t number)
{
    const uint16_t half = (uint16_t)number;
    uint8_t *at = (uint8_t *)kept + field->at;
    if (field->at == SW_LAYOUT_NOWHERE)
        return;
    if (field->octets == sizeof number)
        memcpy(at, &number, sizeof number);
    else if (field->octets == sizeof half)
        memcpy(at, &half, sizeof half);
    else
        *at = (uint8_t)number;
}

static void
keep_octets(const struct sw_layout_field *field, void *kept, sw_octets octets)
{
    memcpy((uint8_t *)kept + field->at, &octets, sizeof octets);
}

/* Bits in network order, of a number that may begin anywhere. */
static uint32_t
read_bits(const uint8_t *octets, size_t bit, unsigned bits)
{
    uint32_t number = 0;
    for (; bits > 0; bits--, bit++)
        number = number << 1 | ((uint32_t)octets[bit / 8] >> (7 - bit % 8) & 1u);
    return number;
}

/* How far a payload, or an entry, was read. */
struct reading {
    const struct sw_layout *layout;
    struct sw_frame_numbers *numbers;
    sw_octets in;
    size_t bit; /* the next one */
    void *kept;
    uint8_t flags;
};

/* The octets that padding takes behind the rest. False: there are not as many. */
static bool
padding_of(const struct reading *reading, unsigned rest, size_t *padding)
{
    const struct sw_layout_field *fields = sw_layout_fields_of(reading->layout);
    *padding = 0;
    if (rest + 1u < reading->layout->fields && sw_layout_has(&fields[rest + 1], reading->flags))
        *padding = reading->numbers->number[fields[rest + 1].source];
    return *padding <= reading->in.length - reading->bit / 8;
}

/* Read one field. False: the octets are not there; `fault` is the number of the field that says how many there should be. */
static bool
read_field(struct reading *reading, unsigned i, unsigned *fault)
{
    const struct sw_layout_field *field = &sw_layout_fields_of(reading->layout)[i];
    const size_t at = reading->bit / 8, left = reading->in.length - at;
    size_t length = 0;
    *fault = i;
    reading->numbers->octet[i] = SW_FRAME_HEADER_LENGTH + (uint32_t)at;
    if (field->kind == SW_LAYOUT_NUMBER) {
        if (reading->bit + field->bits > 8 * reading->in.length)
            return false;
        const uint32_t number = read_bits(reading->in.octets, reading->bit, field->bits) + field->plus;
        reading->numbers->number[i] = number;
        reading->bit += field->bits;
        keep_number(field, reading->kept, number);
        return true;
    }
    if (field->kind == SW_LAYOUT_OCTETS) {
        length = field->octets;
    } else if (field->kind == SW_LAYOUT_RUN) {
        length = reading->numbers->number[field->source];
        *fault = field->source;
    } else {
        size_t padding;
        if (!padding_of(reading, i, &padding)) {
            *fault = sw_layout_fields_of(reading->layout)[i + 1].source;
            return false;
        }
        length = left - padding;
    }
    if (length > left)
        return false;
    if (field->kind == SW_LAYOUT_OCTETS)
        memcpy((uint8_t *)reading->kept + field->at, reading->in.octets + at, length);
    else if (field->at != SW_LAYOUT_NOWHERE)
        keep_octets(field, reading->kept, (sw_octets){length > 0 ? reading->in.octets + at : NULL, length});
    reading->bit += 8 * length;
    return true;
}

static bool
read_fields(struct reading *reading, unsigned *fault)
{
    const struct sw_layout_field *fields = sw_layout_fields_of(reading->layout);
    for (unsigned i = 0; i < reading->layout->fields; i++)
        if (sw_layout_has(&fields[i], reading->flags) && !read_field(reading, i, fault))
            return false;
    return true;
}

bool
sw_frame_next_entry(uint8_t type, sw_octets *rest, sw_frame_entry *entry)
{
    sw_frame_entry found;
    struct sw_frame_numbers numbers = {.number = {0}};
    struct reading reading = {.layout = sw_layout_of(type), .numbers = &numbers, .in = *rest, .kept = &found};
    unsigned fault;
    memset(&found, 0, sizeof found);
    if (reading.layout->entries == 0 || rest->length == 0 || !read_fields(&reading, &fault))
        return false;
    *entry = found;
    *rest = (sw_octets){rest->octets + reading.bit / 8, rest->length - reading.bit / 8};
    return true;
}

static struct sw_frame_header
header_of(const sw_frame *frame)
{
    return (struct sw_frame_header){
        .length = frame->length, .stream_id = frame->stream_id, .type = frame->type, .flags = frame->flags};
}

enum sw_status
sw_frame_read_header(const uint8_t octets[9], uint32_t max_frame_size, sw_frame *frame, sw_frame_error *error)
{
    const struct sw_frame_header header = sw_frame_header_read(octets);
    memset(frame, 0, sizeof *frame);
    frame->length = header.length;
    frame->stream_id = header.stream_id;
    frame->type = header.type;
    frame->flags = header.flags;
    return sw_frame_report(sw_frame_judge_header(&header, max_frame_size), error);
}

static struct sw_frame_wrong
read_payload(sw_frame *frame)
{
    const struct sw_frame_header header = header_of(frame);
    const struct sw_frame_rule *rule = sw_frame_rule_of(frame->type);
    const struct sw_layout *layout = sw_layout_of(frame->type);
    struct sw_frame_wrong wrong = sw_frame_judge_header(&header, UINT32_MAX);
    if (wrong.field != NULL)
        return wrong;
    if (layout->entries != 0) {
        memcpy((uint8_t *)frame + layout->entries, &frame->payload, sizeof frame->payload);
        return sw_frame_judge_entries(frame->type, frame->payload);
    }
    struct sw_frame_numbers numbers = {.number = {0}};
    struct reading reading = {.layout = layout, .numbers = &numbers, .in = frame->payload, .kept = frame, .flags = frame->flags};
    unsigned fault;
    if (read_fields(&reading, &fault))
        return sw_frame_judge_numbers(&header, layout, &numbers);
    const struct sw_layout_field *field = &sw_layout_fields_of(layout)[fault];
    return (struct sw_frame_wrong){.check = (enum sw_check)(rule->padding_check != 0 ? rule->padding_check : rule->length_check),
                                   .field = field->name,
                                   .octet = numbers.octet[fault]};
}

enum sw_status
sw_frame_read_payload(sw_frame *frame, const uint8_t *payload, sw_frame_error *error)
{
    frame->payload = (sw_octets){payload != NULL ? payload : (const uint8_t *)"", frame->length}; /* that is, it was read */
    memset(&frame->as, 0, sizeof frame->as);
    sw_frame_error unasked, *found = error != NULL ? error : &unasked;
    const enum sw_status status = sw_frame_report(read_payload(frame), found);
    if (status != SW_STATUS_OK && !found->ignored)
        memset(&frame->as, 0, sizeof frame->as);
    return status;
}
