#include "sink.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static FILE *
file_of(struct sink *sink)
{
    if (sink->name == NULL)
        return stdout;
    if (sink->file == NULL && sink->failure == 0 && (sink->file = fopen(sink->name, sink->append ? "ab" : "wb")) == NULL)
        sink->failure = errno;
    return sink->file;
}

static void
write_now(struct sink *sink, const void *octets, size_t length)
{
    FILE *file = length == 0 ? NULL : file_of(sink);
    if (file != NULL && fwrite(octets, 1, length, file) != length)
        sink->failure = errno;
}

static bool
hold(struct sink *sink, const void *octets, size_t length)
{
    size_t room = sink->held_room == 0 ? 4096 : sink->held_room;
    while (room - sink->held_length < length)
        room *= 2;
    if (room != sink->held_room) {
        uint8_t *held = realloc(sink->held, room);
        if (held == NULL) {
            sink->failure = ENOMEM;
            return false;
        }
        sink->held = held;
        sink->held_room = room;
    }
    if (length > 0)
        memcpy(sink->held + sink->held_length, octets, length);
    sink->held_length += length;
    return true;
}

size_t
sink_write(struct sink *sink, bool turn, const void *octets, size_t length, size_t credit)
{
    if (sink->name == NULL && !turn && hold(sink, octets, length)) {
        sink->held_credit += credit;
        return 0;
    }
    write_now(sink, octets, length);
    return credit;
}

size_t
sink_release(struct sink *sink)
{
    size_t credit = sink->held_credit;
    write_now(sink, sink->held, sink->held_length);
    free(sink->held);
    sink->held = NULL;
    sink->held_length = sink->held_room = sink->held_credit = 0;
    return credit;
}

void
sink_end(struct sink *sink)
{
    if (sink->name == NULL)
        return;
    FILE *file = file_of(sink); /* an empty response makes an empty file */
    if (file != NULL && fclose(file) != 0)
        sink->failure = errno;
    sink->file = NULL;
}
