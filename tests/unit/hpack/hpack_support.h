/* What the HPACK tests share: blocks in hex, sections and tables as text, memory that is counted and can be made to fail. */
#ifndef SW_TESTS_HPACK_SUPPORT_H
#define SW_TESTS_HPACK_SUPPORT_H

#include "hpack/hpack.h"
#include "runner.h"

struct heap {
    sw_allocator allocator;
    size_t live; /* octets */
    size_t peak;
    unsigned taken;   /* allocations so far */
    unsigned fail_at; /* the number of the one that fails, 0: none */
};

void heap_init(struct heap *heap);

struct octets {
    uint8_t octets[1024];
    size_t length;
};

struct octets from_hex(const char *hex); /* blanks are skipped */

/* Each ends the process when it cannot; texts are the caller's to free. */
char *section_text(const struct sw_hpack_decoder *decoder); /* "name: value\n" for each field */
char *table_text(const struct sw_hpack_decoder *decoder);   /* "[1] (s = 55) name: value\n" ... "size 55\n" */
char *sent_text(const struct sw_hpack_encoder *encoder);    /* the same of the encoder's table */
bool same_text(char *text, const char *expected);           /* frees the text; shows both where they differ */

/* A decoder and its memory, with the limits of the documentation. */
struct reader {
    struct heap heap;
    struct sw_hpack_limits limits;
    struct sw_hpack_decoder decoder;
};

/* The budgets given, size updates and factors as spec/limits.yaml has them. */
struct sw_hpack_limits reader_limits(uint32_t list_size, uint32_t fields, uint32_t crumbs);

void reader_init(struct reader *reader);
void reader_free(struct reader *reader);                                      /* and nothing may be left */
int read_block(struct reader *reader, const char *hex);                       /* a whole block; enum sw_hpack_result */
int read_octets(struct reader *reader, const uint8_t *octets, size_t length); /* a whole block */
int
read_cut(struct reader *reader, const uint8_t *octets, size_t length, size_t at); /* in two pieces, each with nothing behind it */
int read_single(struct reader *reader, const uint8_t *octets, size_t length);     /* an octet at a time */

/* An encoder, its memory and the last block that it wrote. */
struct writer {
    struct heap heap;
    struct sw_hpack_encoder encoder;
    uint8_t out[4096];
    size_t length;
};

void writer_init(struct writer *writer);
void writer_free(struct writer *writer); /* and nothing may be left */
void write_block(struct writer *writer, const sw_field *fields, size_t count);
bool wrote(const struct writer *writer, const char *hex);

#define FIELD(name_, value_)                                                                                    \
    {                                                                                                           \
        .name = (const uint8_t *)(name_), .value = (const uint8_t *)(value_), .name_length = sizeof(name_) - 1, \
        .value_length = sizeof(value_) - 1                                                                      \
    }

/* The same by its token. */
#define KNOWN(token_, value_)                                                                              \
    {                                                                                                      \
        .token = SW_TOKEN_##token_, .value = (const uint8_t *)(value_), .value_length = sizeof(value_) - 1 \
    }

#endif
