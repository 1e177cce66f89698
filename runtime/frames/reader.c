/* Frames out of octets that are cut anywhere (statewire/framing.h). What comes whole is not copied. */
#include <string.h>

#include "frames/engine.h"
#include "machines.h"
#include "support/memory.h"

enum { LEAST_ROOM = 256 };

struct sw_frame_reader {
    sw_allocator allocator;
    sw_frame frame;
    uint32_t max_frame_size;
    uint32_t held;     /* octets of the frame, of its header first */
    uint32_t skip;     /* octets of a payload that is passed over */
    uint32_t capacity; /* of `payload` */
    uint8_t *payload;  /* as much of it as has come */
    uint8_t preface;   /* octets of it that have come; SW_PREFACE_LENGTH: all, or none are wanted */
    bool judged;       /* the frame before the next octet was given */
    bool failed;       /* the octets are no preface */
    uint8_t header[SW_FRAME_HEADER_LENGTH];
};

sw_frame_reader *
sw_frame_reader_new(const sw_allocator *allocator, uint32_t max_frame_size, bool preface)
{
    const sw_allocator *memory = allocator != NULL ? allocator : &sw_allocator_standard;
    sw_frame_reader *reader = sw_allocate(memory, sizeof *reader);
    if (reader == NULL)
        return NULL;
    memset(reader, 0, sizeof *reader);
    reader->allocator = *memory;
    reader->max_frame_size = max_frame_size;
    reader->preface = preface ? 0 : SW_PREFACE_LENGTH;
    return reader;
}

void
sw_frame_reader_delete(sw_frame_reader *reader)
{
    if (reader == NULL)
        return;
    const sw_allocator memory = reader->allocator;
    sw_release_memory(&memory, reader->payload, reader->capacity);
    sw_release_memory(&memory, reader, sizeof *reader);
}

void
sw_frame_reader_set_max_frame_size(sw_frame_reader *reader, uint32_t max_frame_size)
{
    reader->max_frame_size = max_frame_size;
}

size_t
sw_frame_reader_held(const sw_frame_reader *reader)
{
    if (reader->preface < SW_PREFACE_LENGTH)
        return reader->preface;
    return (reader->judged ? 0 : reader->held) + (size_t)(reader->skip > 0);
}

static void
advance(sw_octets *in, size_t length)
{
    *in = (sw_octets){in->octets + length, in->length - length};
}

static size_t
least(size_t one, size_t other)
{
    return one < other ? one : other;
}

/* RFC 9113 3.4. False: these octets are none. */
static bool
take_preface(sw_frame_reader *reader, sw_octets *in)
{
    for (; reader->preface < SW_PREFACE_LENGTH && in->length > 0; reader->preface++) {
        if (*in->octets != sw_preface[reader->preface])
            return false;
        advance(in, 1);
    }
    return true;
}

/* Room for what has come of the payload, not for what was announced. */
static bool
make_room(sw_frame_reader *reader, uint32_t needed)
{
    if (needed <= reader->capacity)
        return true;
    uint64_t room = reader->capacity < LEAST_ROOM ? LEAST_ROOM : reader->capacity;
    while (room < needed)
        room *= 2;
    if (room > reader->frame.length)
        room = reader->frame.length;
    uint8_t *payload = reader->allocator.reallocate(reader->allocator.context, reader->payload, reader->capacity, (size_t)room);
    if (payload == NULL)
        return false;
    reader->payload = payload;
    reader->capacity = (uint32_t)room;
    return true;
}

/* A frame that is too large is known by its header, and its payload is passed over. */
static enum sw_status
give(sw_frame_reader *reader, const uint8_t *payload, const sw_frame **frame, sw_frame_error *error)
{
    *frame = &reader->frame;
    reader->judged = true;
    const enum sw_status status = sw_frame_read_payload(&reader->frame, payload, error);
    return status == SW_STATUS_OK ? SW_STATUS_EVENT : status;
}

static enum sw_status
give_too_large(sw_frame_reader *reader, const sw_frame **frame)
{
    *frame = &reader->frame;
    reader->judged = true;
    reader->skip = reader->frame.length;
    return SW_STATUS_FRAME;
}

static bool
too_large(const sw_frame_reader *reader)
{
    return reader->frame.length > reader->max_frame_size;
}

/* A frame whose octets have all come in one piece. */
static enum sw_status
take_whole(sw_frame_reader *reader, sw_octets *in, const sw_frame **frame, sw_frame_error *error)
{
    const uint8_t *payload = in->octets + SW_FRAME_HEADER_LENGTH;
    advance(in, SW_FRAME_HEADER_LENGTH + (size_t)reader->frame.length);
    return give(reader, payload, frame, error);
}

/* The header, or what there is of it. False: there is more of it to come. */
static bool
take_header(sw_frame_reader *reader, sw_octets *in)
{
    const size_t length = least(SW_FRAME_HEADER_LENGTH - reader->held, in->length);
    memcpy(reader->header + reader->held, in->octets, length);
    reader->held += (uint32_t)length;
    advance(in, length);
    return reader->held == SW_FRAME_HEADER_LENGTH;
}

static enum sw_status
take_payload(sw_frame_reader *reader, sw_octets *in, const sw_frame **frame, sw_frame_error *error)
{
    const uint32_t taken = reader->held - SW_FRAME_HEADER_LENGTH;
    const uint32_t length = (uint32_t)least(reader->frame.length - taken, in->length);
    if (!make_room(reader, taken + length))
        return SW_STATUS_NO_MEMORY;
    if (length > 0) {
        memcpy(reader->payload + taken, in->octets, length);
        advance(in, length);
    }
    reader->held += length;
    if (reader->held < SW_FRAME_HEADER_LENGTH + reader->frame.length)
        return SW_STATUS_OK;
    return give(reader, reader->payload, frame, error);
}

enum sw_status
sw_frame_reader_next(sw_frame_reader *reader, sw_octets *in, const sw_frame **frame, sw_frame_error *error)
{
    *frame = NULL;
    if (reader->failed || !take_preface(reader, in)) {
        reader->failed = true;
        return sw_frame_report((struct sw_frame_wrong){.machine = SW_MACHINE_CONNECTION,
                                                       .input = SW_CONNECTION_INPUT_RECV_BAD_PREFACE,
                                                       .field = "preface",
                                                       .octet = reader->preface},
                               error);
    }
    if (reader->judged) {
        reader->judged = false;
        reader->held = 0;
    }
    const size_t skipped = least(reader->skip, in->length);
    if (skipped > 0)
        advance(in, skipped);
    reader->skip -= (uint32_t)skipped;
    if (in->length == 0 && reader->held < SW_FRAME_HEADER_LENGTH)
        return SW_STATUS_OK;

    if (reader->held < SW_FRAME_HEADER_LENGTH) {
        const bool begins = reader->held == 0 && in->length >= SW_FRAME_HEADER_LENGTH;
        if (!begins && !take_header(reader, in))
            return SW_STATUS_OK;
        (void)sw_frame_read_header(begins ? in->octets : reader->header, reader->max_frame_size, &reader->frame, error);
        if (begins && !too_large(reader) && in->length - SW_FRAME_HEADER_LENGTH >= reader->frame.length)
            return take_whole(reader, in, frame, error);
        if (begins)
            (void)take_header(reader, in);
        if (too_large(reader))
            return give_too_large(reader, frame);
    }
    return take_payload(reader, in, frame, error);
}
