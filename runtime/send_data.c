/* Content (RFC 9113 6.1) goes out as far as the windows (6.9) and the output have room. */
#include "send.h"

#include <string.h>

#include "flow.h"
#include "limit.h"
#include "trace.h"

enum { FRAMES_PER_CALL = 64 }; /* the rest waits its turn, so that one call cannot make the library hold any number of records */

/* The program's content, as far as it is taken. */
struct portion {
    const uint8_t *octets;
    void *name;  /* of what the program writes itself */
    size_t length;
    bool end;    /* END_STREAM goes with its last octet */
    bool copied;
};

/* One DATA frame of `length` octets from `offset`, its record in `*content`; false: no memory, nothing was written. */
static inline bool
write_frame(sw_conn *conn, uint32_t id, const struct portion *portion, size_t offset, size_t length, struct sw_content **content)
{
    bool end = portion->end && offset + length == portion->length;
    uint8_t flags = end ? SW_FLAG_END_STREAM : 0;
    uint32_t owned = SW_FRAME_HEADER_LENGTH + (portion->copied ? (uint32_t)length : 0);
    uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, owned);
    if (!out)
        return false;
    if (portion->copied || !*content) { /* frames by reference share a record */
        if (!sw_output_reserve_content(&conn->output, &conn->memory))
            return false;
        *content = sw_output_content(&conn->output, id);
    }

    uint8_t *at = sw_frame_header_write(out, (uint32_t)length, SW_FRAME_DATA, flags, id);
    if (portion->copied && length)
        memcpy(at, portion->octets + offset, length);
    sw_output_commit_content(&conn->output, *content, owned);
    (*content)->ends = end;
    sw_trace_sent(conn, SW_FRAME_DATA, flags, id, (uint32_t)length);
    return true;
}

/* Frames by reference that are as the one before: of `largest` octets, and not the last. Returns their octets of content. */
static inline size_t
repeat_frame(sw_conn *conn, uint32_t id, size_t rest, size_t largest, struct sw_content *content)
{
    size_t count = rest > largest ? sw_output_repeat(&conn->output, content, (rest - 1) / largest) : 0;
    for (size_t i = 0; i < count && conn->hooks; i++)
        sw_trace_sent(conn, SW_FRAME_DATA, 0, id, (uint32_t)largest);
    return count * largest;
}

/* Frames as large as the peer takes. False: memory was short; `*written` octets went out all the same. */
static bool
write_frames(sw_conn *conn, uint32_t id, const struct portion *portion, size_t *written, struct sw_content **last)
{
    const size_t largest = conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE];
    size_t offset = 0;
    bool fits;
    do {
        size_t length = portion->length - offset;
        if (length > largest)
            length = largest;
        fits = write_frame(conn, id, portion, offset, length, last);
        offset += fits ? length : 0;
        if (fits && !portion->copied)
            offset += repeat_frame(conn, id, portion->length - offset, largest, *last);
    } while (fits && offset < portion->length);
    *written = offset;
    return fits;
}

/* Octets that may go now: by the windows, and copied ones by the output's cap. */
static size_t
room_for(const sw_conn *conn, const struct sw_stream *stream, const struct portion *portion)
{
    size_t room = sw_flow_room(conn, stream);
    uint64_t most = (uint64_t)conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE] * FRAMES_PER_CALL;
    if (portion->copied)
        most = conn->budgets[SW_LIMIT_OUTPUT] - sw_output_held(&conn->output);
    if (room > most)
        room = (size_t)most;
    return room < portion->length ? room : portion->length;
}

/* Step the copies of the message and the stream with what is about to be sent. */
static enum sw_status
step_ahead(sw_conn *conn, struct sw_sending *sending, bool end)
{
    enum sw_status status = sw_send_message(conn, sending, end ? SW_MESSAGE_INPUT_SEND_DATA_END : SW_MESSAGE_INPUT_SEND_DATA);
    return status == SW_STATUS_OK && end ? sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_END_STREAM) : status;
}

enum sw_status
sw_conn_send_data(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg, size_t *taken)
{
    struct sw_sending sending;
    *taken = 0;
    enum sw_status status = sw_send_begin_here(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, false, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_DATA);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_stream *stream = sending.stream;
    bool end = flags & SW_SEND_END_STREAM;
    if (stream->send_content >= 0 && (content.length > (uint64_t)stream->send_content ||
                                      (end && content.length < (uint64_t)stream->send_content)))
        return SW_STATUS_CONTENT_LENGTH;

    struct portion portion = {.octets = content.octets, .length = content.length, .copied = content.octets && !release};
    portion.name = content.octets ? NULL : content.external;
    bool full = sw_send_full(conn);
    portion.length = full ? 0 : room_for(conn, stream, &portion);
    portion.end = end && !full && portion.length == content.length;
    struct sw_sending ahead = sending;
    status = step_ahead(conn, &ahead, portion.end);
    if (status != SW_STATUS_OK)
        return status;

    size_t written = 0;
    struct sw_content *last = NULL;
    if ((portion.length || portion.end) && !write_frames(conn, id, &portion, &written, &last)) {
        if (!last)
            return SW_STATUS_NO_MEMORY;
        ahead = sending; /* what did not find room is not the end */
        step_ahead(conn, &ahead, false);
    }
    if (last && !portion.copied && written) {
        last->external = content.octets;
        last->name = portion.name;
        last->length = (uint32_t)written;
        last->frame = conn->theirs[SW_SETTING_INDEX_MAX_FRAME_SIZE];
        last->release = release;
        last->arg = arg;
    }
    sw_flow_spend(conn, stream, (uint32_t)written);
    sw_limit_sent(conn, (uint32_t)written);
    if (stream->send_content >= 0)
        stream->send_content -= (int64_t)written;
    *taken = written;
    if (written < content.length || full)
        sw_flow_wait(conn, sending.slot, content.length - written);
    sw_send_commit(conn, &ahead);
    return full ? SW_STATUS_OUTPUT_FULL : SW_STATUS_OK;
}

enum sw_status
sw_conn_end_stream(sw_conn *conn, uint32_t id)
{
    size_t taken;
    return sw_conn_send_data(conn, id, (sw_slice){NULL, 0, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
}
