/* Content (RFC 9113 6.1) goes out as far as the windows (6.9) and the output have room. */
#include "send/send.h"

#include <string.h>

#include "flow/flow.h"
#include "limits/limit.h"
#include "state/trace.h"
#include "support/compiler.h"

enum { FRAMES_PER_CALL = 64 }; /* the rest waits its turn, so that one call cannot make the library hold any number of records */

/* The program's content, as far as it is taken. */
struct portion {
    sw_slice content;
    sw_release *release;
    void *arg;
    size_t length;  /* of the content, that may go */
    size_t written; /* of those, in frames */
    bool end;       /* END_STREAM goes with the last octet */
    bool copied;
    bool traced; /* the first frame was */
    const struct sw_sending *sending;
};

/* Octets of the next frame's content. */
static inline size_t
next_length(const sw_conn *conn, const struct portion *portion)
{
    size_t rest = portion->length - portion->written, largest = conn->theirs[SW_SETTING_OF_PAYLOADS];
    return rest < largest ? rest : largest;
}

/* A frame, and the steps that it stands for: those of the last one are those of the call. */
static SW_COLD void
trace_frame(sw_conn *conn, uint32_t id, struct portion *portion, uint8_t flags, size_t length)
{
    enum { MESSAGE = 2 }; /* steps[]: the connection, the stream, the message, and the end of the stream */
    const bool ends = flags & SW_FLAG_END_STREAM;
    const struct sw_sending *sending = portion->sending;
    struct sw_sending part = *sending;
    part.step_count = MESSAGE;
    if (!portion->traced) {
        sw_send_trace(conn, &part);
        if (!ends)
            sw_message_step(conn, &part.steps[MESSAGE].state, SW_MESSAGE_INPUT_SEND_DATA, id);
    }
    portion->traced = true;
    if (ends) {
        memmove(part.steps, sending->steps + MESSAGE, sizeof sending->steps[0] * (SW_STEPS_MOST - MESSAGE));
        part.step_count = (uint8_t)(sending->step_count - MESSAGE);
        sw_send_trace(conn, &part);
    }
    sw_trace_sent(conn, SW_FRAME_DATA, flags, id, (uint32_t)length);
}

/* The header of a DATA frame of `length` octets at `out`; the frame counts as written. Returns what follows. */
static inline uint8_t *
write_header(sw_conn *conn, uint32_t id, struct portion *portion, size_t length, struct sw_content *content, uint8_t *out)
{
    portion->written += length;
    content->ends = portion->end && portion->written == portion->length;
    uint8_t flags = content->ends ? SW_FLAG_END_STREAM : 0;
    if (conn->hooks)
        trace_frame(conn, id, portion, flags, length);
    return sw_frame_header_write(out, (uint32_t)length, SW_FRAME_DATA, flags, id);
}

/* A frame that the last chunk has no room for in one piece. False: no memory. */
static SW_NOINLINE bool
write_spread(sw_conn *conn, uint32_t id, struct portion *portion, size_t length)
{
    const size_t owned = SW_FRAME_HEADER_LENGTH + length;
    const uint8_t *octets = portion->content.octets + portion->written;
    if (!sw_output_reserve_spread(&conn->output, &conn->memory, owned))
        return false;
    struct sw_content *content = sw_output_content(&conn->output, id);
    uint8_t header[SW_FRAME_HEADER_LENGTH];
    write_header(conn, id, portion, length, content, header);
    sw_output_spread(&conn->output, header, sizeof header, sizeof header);
    sw_output_spread(&conn->output, octets, length, 0);
    content->owned = content->kept = (uint32_t)owned;
    return true;
}

/* Frames as large as the peer takes, each with its record. False: memory was short; portion->written octets go out all the same. */
static SW_ALWAYS_INLINE bool
write_copied(sw_conn *conn, uint32_t id, struct portion *portion)
{
    do {
        const size_t length = next_length(conn, portion), owned = SW_FRAME_HEADER_LENGTH + length;
        const uint8_t *octets = portion->content.octets + portion->written;
        if (!sw_output_reserve_content(&conn->output, &conn->memory))
            return false;
        if (sw_output_spreads(&conn->output, owned)) {
            if (!write_spread(conn, id, portion, length))
                return false;
            continue;
        }
        uint8_t *out = sw_output_reserve(&conn->output, &conn->memory, owned);
        if (!out)
            return false;
        struct sw_content *content = sw_output_content(&conn->output, id);
        memcpy(write_header(conn, id, portion, length, content, out), octets, length);
        sw_output_commit_content(&conn->output, content, (uint32_t)owned);
    } while (portion->written < portion->length);
    return true;
}

/* Frames that are as the one before: of `largest` octets, and not the last. */
static inline void
repeat_frame(sw_conn *conn, uint32_t id, struct portion *portion, size_t largest, struct sw_content *content)
{
    size_t rest = portion->length - portion->written;
    size_t count = rest > largest ? sw_output_repeat(&conn->output, content, (rest - 1) / largest) : 0;
    for (size_t i = 0; i < count && conn->hooks; i++)
        sw_trace_sent(conn, SW_FRAME_DATA, 0, id, (uint32_t)largest);
    portion->written += count * largest;
}

/* The same by reference, or of no content: one record for all. */
static SW_COLD bool
write_by_reference(sw_conn *conn, uint32_t id, struct portion *portion)
{
    const uint32_t largest = conn->theirs[SW_SETTING_OF_PAYLOADS];
    struct sw_content *content = NULL;
    uint8_t *out;
    do {
        out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_HEADER_LENGTH);
        if (!out)
            break;
        if (!content) {
            if (!sw_output_reserve_content(&conn->output, &conn->memory))
                return false;
            content = sw_output_content(&conn->output, id);
        }
        write_header(conn, id, portion, next_length(conn, portion), content, out);
        sw_output_commit_content(&conn->output, content, SW_FRAME_HEADER_LENGTH);
        repeat_frame(conn, id, portion, largest, content);
    } while (portion->written < portion->length);
    if (portion->written) {
        content->named = !portion->content.octets;
        content->external = content->named ? portion->content.external : portion->content.octets;
        content->length = content->total = (uint32_t)portion->written;
        conn->output.referenced += portion->written;
        content->frame = largest;
        content->release = portion->release;
        content->arg = portion->arg;
    }
    return out != NULL;
}

/* All of the portion in one frame with padding, copied. */
static SW_COLD bool
write_padded(sw_conn *conn, uint32_t id, struct portion *portion, uint8_t padding)
{
    const struct sw_frame_data fields = {.pad_length = padding};
    const size_t rest = portion->length + padding;
    uint8_t *out = NULL;
    if (sw_output_reserve_content(&conn->output, &conn->memory))
        out = sw_output_reserve(&conn->output, &conn->memory, SW_FRAME_HEADER_LENGTH + 1 + rest);
    if (!out)
        return false;
    struct sw_content *content = sw_output_content(&conn->output, id);
    const uint8_t flags = (uint8_t)(SW_FLAG_PADDED | (portion->end ? SW_FLAG_END_STREAM : 0));
    portion->written = portion->length;
    content->ends = portion->end;
    if (conn->hooks)
        trace_frame(conn, id, portion, flags, 1 + rest);
    uint8_t *at = sw_frame_data_write(out, flags, id, &fields, (uint32_t)rest);
    if (portion->length)
        memcpy(at, portion->content.octets, portion->length);
    memset(at + portion->length, 0, padding);
    sw_output_commit_content(&conn->output, content, (uint32_t)(SW_FRAME_HEADER_LENGTH + 1 + rest));
    return true;
}

/* Octets that may go now: by the windows, copied ones by the output's cap, and those by reference by what stands there already. */
static SW_ALWAYS_INLINE size_t
room_for(const sw_conn *conn, const struct sw_stream *stream, const struct portion *portion)
{
    size_t room = sw_flow_room(conn, stream);
    uint64_t most = (uint64_t)conn->theirs[SW_SETTING_OF_PAYLOADS] * FRAMES_PER_CALL;
    if (portion->copied)
        most = sw_conn_output_room(conn);
    else if (most > conn->options.output_burst - sw_least(conn->options.output_burst, conn->output.referenced))
        most = conn->options.output_burst - sw_least(conn->options.output_burst, conn->output.referenced);
    if (room > most)
        room = (size_t)most;
    return room < portion->length ? room : portion->length;
}

/* Step the copies of the message and the stream with what is about to be sent. */
static inline enum sw_status
step_ahead(sw_conn *conn, struct sw_sending *sending, bool end)
{
    enum sw_status status = sw_send_message(conn, sending, sw_message_input_send_data(end));
    return status == SW_STATUS_OK && end ? sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_END_STREAM) : status;
}

/* Memory was short: what did not find room is not the end. The states are those before step_ahead(). */
static SW_COLD void
step_back(sw_conn *conn, struct sw_sending *sending, uint8_t state, uint8_t message)
{
    sending->state = state;
    sending->message = message;
    step_ahead(conn, sending, false);
}

/* What both calls ask first. */
static SW_ALWAYS_INLINE enum sw_status
begin(sw_conn *conn, uint32_t id, uint64_t length, unsigned flags, struct sw_sending *sending)
{
    enum sw_status status = sw_send_begin_here(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, false, flags, sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_DATA);
    if (status != SW_STATUS_OK)
        return status;
    const struct sw_stream *stream = sending->stream;
    if (stream->send_content >= 0 &&
        (length > (uint64_t)stream->send_content || ((flags & SW_SEND_END_STREAM) && length < (uint64_t)stream->send_content)))
        return sw_refuse_for(conn, SW_STATUS_CONTENT_LENGTH, SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH, SW_NO_INDEX);
    return SW_STATUS_OK;
}

/* `taken` octets of content, and `payload` octets of the windows, have gone. */
static inline void
account(sw_conn *conn, struct sw_stream *stream, size_t taken, uint32_t payload)
{
    sw_flow_spend(conn, stream, payload);
    if (payload)
        sw_limit_sent(conn, payload, conn->theirs[SW_SETTING_OF_PAYLOADS]);
    stream->send_content -= (int64_t)taken;
}

enum sw_status
sw_conn_send_data(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags, sw_release *release, void *arg, size_t *taken)
{
    struct sw_sending sending;
    *taken = 0;
    enum sw_status status = begin(conn, id, content.length, flags, &sending);
    if (status != SW_STATUS_OK)
        return status;
    struct sw_stream *stream = sending.stream;
    bool end = flags & SW_SEND_END_STREAM;

    struct portion portion = {.content = content, .release = release, .arg = arg, .length = content.length, .sending = &sending};
    portion.copied = content.octets && !release;
    bool full = sw_conn_output_full(conn);
    portion.length = full ? 0 : room_for(conn, stream, &portion);
    portion.end = end && !full && portion.length == content.length;
    const uint8_t state = sending.state, message = sending.message;
    status = step_ahead(conn, &sending, portion.end);
    if (status != SW_STATUS_OK)
        return status;

    if ((portion.length || portion.end) &&
        !(portion.copied ? write_copied(conn, id, &portion) : write_by_reference(conn, id, &portion))) {
        if (!portion.written)
            return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
        step_back(conn, &sending, state, message);
    }
    if (portion.written || portion.end)
        stream->end = (uint32_t)conn->output.written;
    account(conn, stream, portion.written, (uint32_t)portion.written);
    *taken = portion.written;
    if (portion.written < content.length || full)
        sw_flow_wait(conn, sending.slot, content.length - portion.written);
    sw_send_commit(conn, &sending);
    return full ? sw_refuse(conn, SW_OVER_OUTPUT_OCTETS) : SW_STATUS_OK;
}

SW_COLD enum sw_status
sw_conn_send_data_frame(sw_conn *conn, uint32_t id, sw_slice content, unsigned flags, const sw_send_options *options,
                        sw_release *release, void *arg)
{
    struct sw_sending sending;
    enum sw_status status = begin(conn, id, content.length, flags, &sending);
    if (status != SW_STATUS_OK)
        return status;
    const bool padded = options && options->padded;
    const uint64_t payload = content.length + (padded ? 1u + options->padding : 0u);
    struct portion portion = {.content = content, .release = release, .arg = arg, .length = content.length, .sending = &sending};
    portion.copied = content.octets && !release;
    portion.end = flags & SW_SEND_END_STREAM;
    if (options && (options->prioritized || options->promised_stream_id))
        return sw_refuse(conn, SW_CHECK_CALL_OPTION);
    if (padded && content.length && !portion.copied)
        return sw_refuse(conn, SW_CHECK_CALL_PADDED_REFERENCE);
    if (content.length > conn->theirs[SW_SETTING_OF_PAYLOADS] || payload > conn->theirs[SW_SETTING_OF_PAYLOADS])
        return sw_refuse(conn, SW_CHECK_CALL_FRAME_LENGTH);
    if (payload && payload > sw_flow_room(conn, sending.stream))
        return sw_refuse(conn, SW_CHECK_CALL_FRAME_WINDOW);
    status = step_ahead(conn, &sending, portion.end);
    if (status != SW_STATUS_OK)
        return status;
    if (sw_conn_output_full(conn))
        return sw_send_output_full(conn);

    const bool written = padded           ? write_padded(conn, id, &portion, options->padding)
                         : portion.copied ? write_copied(conn, id, &portion)
                                          : write_by_reference(conn, id, &portion);
    if (!written)
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    sending.stream->end = (uint32_t)conn->output.written;
    account(conn, sending.stream, content.length, (uint32_t)payload);
    sw_send_commit(conn, &sending);
    return SW_STATUS_OK;
}

enum sw_status
sw_conn_await_window(sw_conn *conn, uint32_t id, uint32_t octets)
{
    struct sw_sending sending;
    enum sw_status status = sw_send_begin(conn, id, SW_CONNECTION_INPUT_SEND_FRAME, &sending);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, &sending, SW_STREAM_INPUT_SEND_DATA);
    if (status == SW_STATUS_OK)
        status = step_ahead(conn, &sending, false);
    if (status == SW_STATUS_OK)
        sw_flow_await(conn, sending.slot, octets);
    return status;
}

size_t
sw_conn_send_room(const sw_conn *conn, uint32_t id, bool by_reference)
{
    const uint32_t slot = id ? sw_streams_find(&conn->streams, id) : SW_SLOT_NONE;
    const struct portion portion = {.length = SIZE_MAX, .copied = !by_reference};
    if (slot == SW_SLOT_NONE || sw_conn_output_full(conn))
        return 0;
    return room_for(conn, sw_stream_at(&conn->streams, slot), &portion);
}

enum sw_status
sw_conn_end_stream(sw_conn *conn, uint32_t id)
{
    size_t taken;
    return sw_conn_send_data(conn, id, (sw_slice){NULL, 0, NULL}, SW_SEND_END_STREAM, NULL, NULL, &taken);
}
