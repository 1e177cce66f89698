/* Frames by themselves: what reading, writing and printing by generated layouts share. */
#ifndef SW_FRAMES_ENGINE_H
#define SW_FRAMES_ENGINE_H

#include "layouts.h"
#include "statewire/frames.h"

static inline const struct sw_layout *
sw_layout_of(uint8_t type)
{
    return &sw_layouts[sw_frame_index[type]];
}

static inline const struct sw_layout_field *
sw_layout_fields_of(const struct sw_layout *layout)
{
    return &sw_layout_fields[layout->field];
}

/* Is the field there with these flags? */
static inline bool
sw_layout_has(const struct sw_layout_field *field, uint8_t flags)
{
    return field->flag == 0 || (flags & field->flag) != 0;
}

/* The octets of a field that is a RUN or the REST, and a number, out of what it is kept in. */
sw_octets sw_layout_octets(const struct sw_layout_field *field, const void *kept);
uint32_t sw_layout_number(const struct sw_layout_field *field, const void *kept);

/* What is wrong, if anything: a check, or an input of a machine. */
struct sw_frame_wrong {
    enum sw_check check;
    int machine, input; /* with SW_CHECK_NONE, where `field` is set: enum sw_machine and its input */
    const char *field;  /* NULL: nothing is wrong */
    uint32_t octet;     /* of the frame */
};

/* What a payload says in numbers, by the place of the field in its layout. */
struct sw_frame_numbers {
    uint32_t number[SW_LAYOUT_FIELDS_MOST]; /* as they are kept */
    uint32_t octet[SW_LAYOUT_FIELDS_MOST];  /* of the frame, where they begin */
};

struct sw_frame_wrong sw_frame_judge_header(const struct sw_frame_header *header, uint32_t max_frame_size);
struct sw_frame_wrong sw_frame_judge_numbers(const struct sw_frame_header *header, const struct sw_layout *layout,
                                             const struct sw_frame_numbers *numbers);

/* The entries of a payload one after the other: is each whole? */
struct sw_frame_wrong sw_frame_judge_entries(uint8_t type, sw_octets entries);

/* SW_STATUS_OK or SW_STATUS_FRAME, and the report. */
enum sw_status sw_frame_report(struct sw_frame_wrong wrong, sw_frame_error *error);

#endif
