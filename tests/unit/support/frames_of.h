/*
 * Frames from first principles: what a peer sends, built from the figures of RFC 9113 and not with the library's writers, and a
 * reader for what the library answers. All numbers are typed from the RFC.
 *
 * A `struct wire` is a value: its octets stand in a ring of 8 MiB that is used again from the start when it is full, so nothing is
 * freed and a test may join and nest builders freely.
 *
 *   feed(server, frame_data(1, "late", END_STREAM));
 *   feed(server, joined(frame_headers(1, block(":method", "GET", ...), 0), frame_ping("12345678")));
 */
#ifndef SW_TESTS_FRAMES_OF_H
#define SW_TESTS_FRAMES_OF_H

#include <stddef.h>
#include <stdint.h>

struct wire {
    const uint8_t *octets;
    size_t length;
};

/* RFC 9113 6.1 to 6.10. */
enum {
    TYPE_DATA = 0x0,
    TYPE_HEADERS = 0x1,
    TYPE_PRIORITY = 0x2,
    TYPE_RST_STREAM = 0x3,
    TYPE_SETTINGS = 0x4,
    TYPE_PUSH_PROMISE = 0x5,
    TYPE_PING = 0x6,
    TYPE_GOAWAY = 0x7,
    TYPE_WINDOW_UPDATE = 0x8,
    TYPE_CONTINUATION = 0x9
};
enum { END_STREAM = 0x1, ACK = 0x1, END_HEADERS = 0x4, PADDED = 0x8, WITH_PRIORITY = 0x20 };

/* RFC 9113 7. */
enum {
    NO_ERROR = 0x0,
    PROTOCOL_ERROR = 0x1,
    INTERNAL_ERROR = 0x2,
    FLOW_CONTROL_ERROR = 0x3,
    SETTINGS_TIMEOUT = 0x4,
    STREAM_CLOSED = 0x5,
    FRAME_SIZE_ERROR = 0x6,
    REFUSED_STREAM = 0x7,
    CANCEL = 0x8,
    COMPRESSION_ERROR = 0x9,
    CONNECT_ERROR = 0xa,
    ENHANCE_YOUR_CALM = 0xb,
    INADEQUATE_SECURITY = 0xc,
    HTTP_1_1_REQUIRED = 0xd
};

/* RFC 9113 6.5.2. */
enum {
    HEADER_TABLE_SIZE = 0x1,
    ENABLE_PUSH = 0x2,
    MAX_CONCURRENT_STREAMS = 0x3,
    INITIAL_WINDOW_SIZE = 0x4,
    MAX_FRAME_SIZE = 0x5,
    MAX_HEADER_LIST_SIZE = 0x6
};

/* -- plain octets */
struct wire octets_of(const void *octets, size_t length); /* a copy */
struct wire text(const char *text);
struct wire hex(const char *digits); /* white space is skipped */
struct wire filled(size_t length, uint8_t octet);
struct wire part(struct wire whole, size_t from, size_t length);
struct wire joined_of(const struct wire *parts, size_t count);
#define joined(...) joined_of((const struct wire[]){__VA_ARGS__}, sizeof((const struct wire[]){__VA_ARGS__}) / sizeof(struct wire))

/* -- frames (the identifier is written as given, the reserved bit included) */
struct wire preface(void); /* the client's 24 octets (RFC 9113 3.4) */
struct wire frame(unsigned type, unsigned flags, uint32_t id, struct wire payload);
struct wire frame_claiming(uint32_t length, unsigned type, unsigned flags, uint32_t id, struct wire payload); /* any Length */
struct wire frame_data(uint32_t id, const char *content, unsigned flags);
struct wire frame_data_of(uint32_t id, struct wire content, unsigned flags);
struct wire frame_headers(uint32_t id, struct wire fragment, unsigned flags);      /* END_HEADERS is added */
struct wire frame_headers_open(uint32_t id, struct wire fragment, unsigned flags); /* without END_HEADERS: CONTINUATION follows */
struct wire frame_continuation(uint32_t id, struct wire fragment, unsigned flags);
struct wire frame_priority(uint32_t id, uint32_t dependency, unsigned weight_octet);
struct wire frame_rst_stream(uint32_t id, uint32_t error);
struct wire frame_settings_of(const uint32_t *pairs, size_t count);
#define frame_settings(...) \
    frame_settings_of((const uint32_t[]){__VA_ARGS__}, sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t))
struct wire frame_settings_empty(void);
struct wire frame_settings_ack(void);
struct wire frame_push_promise(uint32_t id, uint32_t promised, struct wire fragment); /* with END_HEADERS */
struct wire frame_ping(const char opaque[8]);
struct wire frame_ping_ack(const uint8_t opaque[8]);
struct wire frame_goaway(uint32_t last_stream_id, uint32_t error, const char *debug);
struct wire frame_window_update(uint32_t id, uint32_t increment);

/* The payload of a padded DATA or HEADERS frame: Pad Length, content, padding of zeros; give the frame the PADDED flag. */
struct wire padded(struct wire content, uint8_t padding);
/* The priority fields of HEADERS, to be joined before the fragment; give the frame the WITH_PRIORITY flag. */
struct wire priority_fields(uint32_t dependency, int exclusive, unsigned weight_octet);

/* -- field blocks: literals without indexing, new names, no Huffman code (RFC 7541 6.2.2) */
struct wire block_of(const char *const *names_and_values, size_t count);
#define block(...) block_of((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
struct wire literal(struct wire name, struct wire value); /* one field line with any octets */
struct wire block_get(const char *path);                  /* the four pseudo-header fields of a request */
struct wire block_post(const char *path);
struct wire block_status(const char *status);

/* -- reading */
struct seen_frame {
    uint8_t type, flags;
    uint32_t id, length;
    const uint8_t *payload;
    int found; /* 0 in what a search gives that found nothing */
};
/* The frame at *offset, which is advanced past it; a client's preface in front is skipped. found: 0 at the end or if cut. */
struct seen_frame frame_at(struct wire wire, size_t *offset);
struct seen_frame last_frame(struct wire wire, unsigned type);
size_t count_frames(struct wire wire, unsigned type);
uint32_t number_at(const uint8_t *octets); /* 32 bits, big-endian */

#endif
