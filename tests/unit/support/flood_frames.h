/* The frames that floods repeat, by the number of the repetition, from 1. */
#ifndef SW_FLOOD_FRAMES_H
#define SW_FLOOD_FRAMES_H

#include "frames_of.h"

/* The stream of the peer's that a repetition opens. */
uint32_t flood_id(uint32_t number);

struct wire flood_rapid_reset(uint32_t number);
struct wire flood_malformed(uint32_t number);
struct wire flood_too_short(uint32_t number);
struct wire flood_requests(uint32_t number);
struct wire flood_ping(uint32_t number);
struct wire flood_settings(uint32_t number);
struct wire flood_priority(uint32_t number);
struct wire flood_unknown(uint32_t number);
struct wire flood_ping_ack(uint32_t number);
struct wire flood_empty_data(uint32_t number);
struct wire flood_padding_only(uint32_t number);
struct wire flood_single_octets(uint32_t number);
struct wire flood_window_update(uint32_t number);
struct wire flood_late_reset(uint32_t number);

#endif
