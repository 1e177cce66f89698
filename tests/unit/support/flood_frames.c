#include "flood_frames.h"

uint32_t
flood_id(uint32_t number)
{
    return 2 * number - 1;
}

struct wire
flood_rapid_reset(uint32_t number)
{
    return joined(frame_headers(flood_id(number), block_get("/"), END_STREAM), frame_rst_stream(flood_id(number), CANCEL));
}

struct wire
flood_malformed(uint32_t number)
{
    return frame_headers(flood_id(number), block(":method", "GET"), END_STREAM);
}

struct wire
flood_too_short(uint32_t number)
{
    return joined(frame_headers(flood_id(number), joined(block_post("/"), block("content-length", "5")), 0),
                  frame_data(flood_id(number), "1", END_STREAM));
}

struct wire
flood_requests(uint32_t number)
{
    return frame_headers(flood_id(number), block_post("/"), 0);
}

struct wire
flood_ping(uint32_t number)
{
    (void)number;
    return frame_ping("abcdefgh");
}

struct wire
flood_settings(uint32_t number)
{
    (void)number;
    return frame_settings_empty();
}

struct wire
flood_priority(uint32_t number)
{
    return frame_priority(number % 2 ? 101 : 103, number % 2 ? 103 : 101, 0);
}

struct wire
flood_unknown(uint32_t number)
{
    return frame(0x20 + number % 200, number & 0xff, number % 7, text("abc"));
}

struct wire
flood_ping_ack(uint32_t number)
{
    static const uint8_t opaque[8] = {0};
    (void)number;
    return frame_ping_ack(opaque);
}

struct wire
flood_empty_data(uint32_t number)
{
    (void)number;
    return frame_data(1, "", 0);
}

struct wire
flood_padding_only(uint32_t number)
{
    (void)number;
    return frame_data_of(1, padded(text(""), 20), PADDED);
}

struct wire
flood_single_octets(uint32_t number)
{
    (void)number;
    return frame_data(1, "x", 0);
}

struct wire
flood_window_update(uint32_t number)
{
    (void)number;
    return frame_window_update(0, 1);
}

struct wire
flood_late_reset(uint32_t number)
{
    (void)number;
    return frame_rst_stream(1, CANCEL);
}
