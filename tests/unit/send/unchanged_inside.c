/* What a refused call may not change, as it stands inside: output, windows, HPACK tables, machines, settings, counts, budgets. */
#include "unchanged.h"

/* FNV-1a. */
static uint64_t
sum_of(uint64_t sum, const void *octets, size_t length)
{
    for (size_t i = 0; i < length; i++)
        sum = (sum ^ ((const uint8_t *)octets)[i]) * 0x100000001b3u;
    return sum;
}

static void
look_at_output(const sw_conn *conn, struct inside *now)
{
    const struct sw_output *output = &conn->output;
    for (const struct sw_chunk *chunk = output->head; chunk; chunk = chunk->next)
        now->output_sum = sum_of(now->output_sum, chunk->octets + chunk->start, chunk->end - chunk->start);
    now->output_sum = sum_of(now->output_sum, output->reserved_goaway, output->reserved_goaway_length);
    now->written = output->written;
    now->sent_octets = output->sent;
    now->referenced = output->referenced;
    now->contents = output->content_count;
}

static void
look_at_tables(const sw_conn *conn, struct inside *now)
{
    const struct sw_hpack_encoder *encoder = &conn->encoder;
    const uint64_t encoded[] = {encoder->entries, encoder->size, encoder->limit, encoder->smallest, encoder->next, encoder->end};
    memcpy(now->encoder, encoded, sizeof encoded);
    if (encoder->end != encoder->begin)
        now->encoder_sum = sum_of(1, encoder->octets + (encoder->begin - encoder->base), encoder->end - encoder->begin);
    const struct sw_hpack_decoder *decoder = &conn->decoder;
    const uint64_t decoded[] = {decoder->entries, decoder->size, decoder->max_size, decoder->end};
    memcpy(now->decoder, decoded, sizeof decoded);
    if (decoder->entries)
        now->decoder_sum = sum_of(1, decoder->octets, decoder->end - decoder->base);
}

static void
look_at_streams(const sw_conn *conn, struct inside *now)
{
    for (uint32_t slot = 0; slot < conn->streams.block_count * SW_BLOCK_STREAMS; slot++) {
        const struct sw_stream *stream = sw_stream_at(&conn->streams, slot);
        if (!stream->id || now->record_count == RECORDS)
            continue;
        struct record *record = &now->records[now->record_count++];
        record->id = stream->id;
        record->unconsumed = stream->unconsumed;
        record->credit = stream->credit;
        record->end = stream->end;
        record->error = stream->error;
        record->state = stream->state;
        record->recv_message = stream->recv_message;
        record->send_message = stream->send_message;
        record->flags = stream->flags;
        record->closed_by = stream->closed_by;
        record->send_window = stream->send_window;
        record->recv_window = stream->recv_window;
        record->recv_content = stream->recv_content;
        record->send_content = stream->send_content;
    }
}

void
look(const sw_conn *conn, struct inside *now)
{
    memset(now, 0, sizeof *now);
    memcpy(now->states, conn->states, sizeof now->states);
    memcpy(now->balance, conn->balance, sizeof now->balance);
    memcpy(now->theirs, conn->theirs, sizeof now->theirs);
    memcpy(now->ours, conn->ours, sizeof now->ours);
    if (conn->pending) {
        memcpy(now->sent, conn->pending->sent, sizeof now->sent);
        memcpy(now->wanted, conn->pending->wanted, sizeof now->wanted);
    }
    memcpy(now->counts, conn->counts, sizeof now->counts);
    now->send_window = conn->send_window;
    now->recv_window = conn->recv_window;
    now->window_size = conn->window_size;
    now->credit = conn->credit;
    now->granted = conn->granted;
    now->count_reserved = conn->count_reserved;
    now->unreleased = conn->unreleased;
    now->stream_limit = conn->our_stream_limit;
    now->frame_limit = conn->frame_limit;
    now->last_ours = conn->last_ours;
    now->last_theirs = conn->last_theirs;
    now->last_shown = conn->last_shown;
    now->our_goaway = conn->our_goaway;
    now->their_goaway = conn->their_goaway;
    now->pings_sent = conn->pings_sent;
    now->returnable = conn->returnable;
    now->payload = conn->payload;
    now->dead = conn->refuses;
    look_at_output(conn, now);
    look_at_tables(conn, now);
    look_at_streams(conn, now);
}
