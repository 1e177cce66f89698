/* Generated from spec/frames.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_LAYOUTS_H
#define SW_LAYOUTS_H

#include <stdbool.h>
#include <stdint.h>

#include "frames.h"
#include "statewire/frames.h"

/* What a field is on the wire. */
enum sw_layout_kind {
    SW_LAYOUT_NUMBER, /* of some bits */
    SW_LAYOUT_OCTETS, /* as many as the layout says */
    SW_LAYOUT_RUN,    /* as many as another field says */
    SW_LAYOUT_REST    /* as many as are left, but for padding */
};

/* What a number has names of. */
enum sw_layout_names { SW_LAYOUT_NONE, SW_LAYOUT_ERRORS, SW_LAYOUT_SETTINGS };

enum {
    SW_LAYOUT_NOWHERE = UINT16_MAX, /* the field is not kept */
    SW_LAYOUT_FIELDS_MOST = 6       /* fields of a frame, or of an entry */
};

/* One field of a payload or of an entry, in the order of the wire. */
struct sw_layout_field {
    char name[22];
    uint16_t at;    /* in struct sw_frame, or union sw_frame_entry; or SW_LAYOUT_NOWHERE */
    uint8_t kind;   /* enum sw_layout_kind */
    uint8_t bits;   /* of a NUMBER */
    uint8_t octets; /* of the member of a NUMBER, or of OCTETS */
    uint8_t plus;   /* what is added to a NUMBER of the wire */
    uint8_t flag;   /* it is only there with this flag; 0: always */
    uint8_t source; /* of a RUN: the number of the field that says how many */
    uint8_t names;  /* enum sw_layout_names */
};

/* A value that is an error. */
struct sw_layout_wrong {
    uint32_t value; /* or SW_LAYOUT_STREAM_ID */
    uint16_t check; /* enum sw_check */
    uint8_t field;
    uint8_t flag;   /* only with this flag; 0: always */
    uint8_t stream; /* SW_STREAM_ID_*: only there */
    bool above;     /* what is above the value is wrong, and not the value itself */
};

#define SW_LAYOUT_STREAM_ID UINT32_MAX /* that of the frame */

/* The payload of one type: a part of each array. */
struct sw_layout {
    uint8_t field, fields;
    uint8_t wrong, wrongs;
    uint16_t entries; /* where those of a payload are kept whose fields are those of an entry, in struct sw_frame; 0: it has none */
    uint8_t nonzero_input;  /* of the machine of field blocks: what this frame is on stream 0; SW_HEADER_BLOCK_INPUT_COUNT: none */
    uint8_t content;        /* flow control counts the payload */
    uint8_t reserved_flags; /* that may not be set */
    uint16_t reserved_check;
};

/* By the number of the rule, SW_FRAME_RULE_*. */
extern const struct sw_layout sw_layouts[SW_FRAME_RULE_UNKNOWN + 1];
extern const struct sw_layout_field sw_layout_fields[];
extern const struct sw_layout_wrong sw_layout_wrongs[];

/* Names of flags, until the one whose bit is 0. */
struct sw_layout_flag {
    uint8_t type;
    uint8_t bit;
    char name[12];
};

extern const struct sw_layout_flag sw_layout_flags[];

#endif
