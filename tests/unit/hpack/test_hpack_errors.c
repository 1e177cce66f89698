/* What may be wrong with a field block (RFC 7541), and the limits on a field section. */
#include "hpack_support.h"

#include <stdlib.h>

static int
result_of(const char *hex)
{
    struct reader reader;
    struct octets block = from_hex(hex);
    reader_init(&reader);
    int whole = read_block(&reader, hex);
    reader_free(&reader);

    /* The same however it is cut. */
    for (size_t at = 0; at <= block.length; at++) {
        reader_init(&reader);
        int cut = at == block.length ? read_single(&reader, block.octets, block.length)
                                     : read_cut(&reader, block.octets, block.length, at);
        cr_assert(eq(int, cut, whole));
        reader_free(&reader);
    }
    return whole;
}

/* RFC 7541 6.1: the index 0 is not used. */
Test(hpack_errors, index_zero)
{
    cr_assert(eq(int, result_of("80"), SW_HPACK_INDEX_ZERO));
    cr_assert(eq(int, result_of("8280"), SW_HPACK_INDEX_ZERO));
}

/* RFC 7541 2.3.3: an index past both tables. */
Test(hpack_errors, index_past_the_tables)
{
    cr_assert(eq(int, result_of("bd"), SW_HPACK_OK)); /* 61, the last static entry */
    cr_assert(eq(int, result_of("be"), SW_HPACK_INDEX_RANGE));
    cr_assert(eq(int, result_of("7e0161"), SW_HPACK_INDEX_RANGE));   /* as the name of a literal */
    cr_assert(eq(int, result_of("0f2f0161"), SW_HPACK_INDEX_RANGE)); /* 62 */
    cr_assert(eq(int, result_of("4001610162be"), SW_HPACK_OK));
    cr_assert(eq(int, result_of("4001610162bf"), SW_HPACK_INDEX_RANGE));
    cr_assert(eq(int, result_of("ffffffff07"), SW_HPACK_INDEX_RANGE)); /* a large number that is still one */
}

/* RFC 7541 5.1: integers that pass the limits, in value or in octets. */
Test(hpack_errors, integers)
{
    cr_assert(eq(int, result_of("ffffffffff7f"), SW_HPACK_INTEGER));
    cr_assert(eq(int, result_of("ffffffff7f"), SW_HPACK_INTEGER));     /* 2^28 + 126 */
    cr_assert(eq(int, result_of("ff81ffff7f"), SW_HPACK_INTEGER));     /* 2^28 */
    cr_assert(eq(int, result_of("ff80ffff7f"), SW_HPACK_INDEX_RANGE)); /* 2^28 - 1 */
    cr_assert(eq(int, result_of("ff8080808000"), SW_HPACK_INTEGER));   /* a small number in too many octets */
    cr_assert(eq(int, result_of("ff8080808080"), SW_HPACK_INTEGER));
    cr_assert(eq(int, result_of("007fffffffff7f"), SW_HPACK_INTEGER)); /* the length of a string */
    cr_assert(eq(int, result_of("3fffffffffff7f"), SW_HPACK_INTEGER)); /* a size */
    cr_assert(eq(int, result_of("ff80808000"), SW_HPACK_INDEX_RANGE)); /* 127 in five octets: long, but allowed */
}

/* RFC 7541 5.2: a Huffman coded string that contains EOS. */
Test(hpack_errors, huffman_eos)
{
    cr_assert(eq(int, result_of("000161 84ffffffff"), SW_HPACK_HUFFMAN_EOS));
    cr_assert(eq(int, result_of("000161 851fffffffff"), SW_HPACK_HUFFMAN_EOS)); /* "a" and EOS */
    cr_assert(eq(int, result_of("00a8 ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff 0161"),
                 SW_HPACK_HUFFMAN_EOS)); /* 320 bits of ones */
}

/* RFC 7541 5.2: padding longer than 7 bits. */
Test(hpack_errors, huffman_padding_too_long)
{
    cr_assert(eq(int, result_of("000161 821fff"), SW_HPACK_HUFFMAN_PADDING_LENGTH)); /* "a", 11 ones */
    cr_assert(eq(int, result_of("000161 81ff"), SW_HPACK_HUFFMAN_PADDING_LENGTH));
    cr_assert(eq(int, result_of("000161 83ffffff"), SW_HPACK_HUFFMAN_PADDING_LENGTH));
}

/* RFC 7541 5.2: padding that is not the beginning of EOS. */
Test(hpack_errors, huffman_padding_not_ones)
{
    cr_assert(eq(int, result_of("000161 811f"), SW_HPACK_OK)); /* "a", three ones */
    cr_assert(eq(int, result_of("000161 811e"), SW_HPACK_HUFFMAN_PADDING_BITS));
    cr_assert(eq(int, result_of("000161 8118"), SW_HPACK_HUFFMAN_PADDING_BITS));
    cr_assert(eq(int, result_of("000161 83fffffe"), SW_HPACK_HUFFMAN_PADDING_BITS)); /* a code that is cut off */
    cr_assert(eq(int, result_of("000161 81f8"), SW_HPACK_OK));                       /* "&", no padding */
}

/* RFC 9113 4.3: a block that ends inside a representation. */
Test(hpack_errors, truncated)
{
    struct octets block = from_hex("400a637573746f6d2d6b65790d637573746f6d2d686561646572 82");
    for (size_t length = 1; length < block.length - 1; length++) {
        struct reader reader;
        reader_init(&reader);
        cr_assert(eq(int, read_octets(&reader, block.octets, length), SW_HPACK_TRUNCATED));
        reader_free(&reader);
    }
    cr_assert(eq(int, result_of("ff"), SW_HPACK_TRUNCATED));
    cr_assert(eq(int, result_of("3f"), SW_HPACK_TRUNCATED));
    cr_assert(eq(int, result_of(""), SW_HPACK_OK));
}

/* RFC 7541 6.3: a size above the limit; 4.2: an update after a field line. */
Test(hpack_errors, size_updates)
{
    cr_assert(eq(int, result_of("3fe11f"), SW_HPACK_OK)); /* 4,096 */
    cr_assert(eq(int, result_of("3fe21f"), SW_HPACK_SIZE_UPDATE_LIMIT));
    cr_assert(eq(int, result_of("203fe11f82"), SW_HPACK_OK));
    cr_assert(eq(int, result_of("8220"), SW_HPACK_SIZE_UPDATE_PLACE));
    cr_assert(eq(int, result_of("20202020202020202020202020202020"), SW_HPACK_OK));
    cr_assert(eq(int, result_of("2020202020202020202020202020202020"), SW_HPACK_SIZE_UPDATE_COUNT));
}

/* RFC 7541 6.3: any size up to the limit is taken, whatever was announced; the next one is not. */
Test(hpack_errors, size_updates_up_to_any_limit)
{
    static const struct {
        uint32_t limit;
        const char *most, *more;
    } cases[] = {
        {0, "20", "21"},
        {30, "3e", "3f00"},
        {65536, "3fe1ff03", "3fe2ff03"},
        {1000000, "3fa1843d", "3fa2843d"},
        {0x0fffffff, "3fe0ffff7f", "3fe1ffff7f"},
        {0x10000000, "3fe1ffff7f", "3fe2ffff7f"},
        {0x7fffffff, "3fe0ffffff07", "3fe1ffffff07"},
        {0x80000000, "3fe1ffffff07", "3fe2ffffff07"},
        {0xfffffffe, "3fdfffffff0f", "3fe0ffffff0f"},
        {0xffffffff, "3fe0ffffff0f", "3fe1ffffff0f"}, /* 2^32 - 1, and 2^32, which is no number of 32 bits */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct octets most = from_hex(cases[i].most);
        for (size_t at = 0; at < most.length; at++) {
            struct reader reader;
            reader_init(&reader);
            sw_hpack_decoder_set_limit(&reader.decoder, cases[i].limit);
            cr_assert(eq(int, read_cut(&reader, most.octets, most.length, at), SW_HPACK_OK));
            cr_assert(eq(u32, reader.decoder.max_size, cases[i].limit));
            cr_assert(eq(int, read_block(&reader, "82 4001610162"), SW_HPACK_OK));
            cr_assert(eq(int, read_block(&reader, "be"), cases[i].limit >= 34 ? SW_HPACK_OK : SW_HPACK_INDEX_RANGE));
            reader_free(&reader);
        }
        struct reader reader;
        reader_init(&reader);
        sw_hpack_decoder_set_limit(&reader.decoder, cases[i].limit);
        cr_assert(eq(int, read_block(&reader, cases[i].more),
                     cases[i].limit == UINT32_MAX ? SW_HPACK_INTEGER : SW_HPACK_SIZE_UPDATE_LIMIT));
        reader_free(&reader);
    }
    cr_assert(eq(int, result_of("3fffffffff7f"), SW_HPACK_INTEGER));
    cr_assert(eq(int, result_of("3f808080808000"), SW_HPACK_INTEGER)); /* 31 in too many octets */
    cr_assert(eq(int, result_of("3f8080808000"), SW_HPACK_OK));        /* long, but allowed */
}

/* RFC 9113 4.3.1: after an acknowledged reduction the next block begins with an update that obeys it. */
Test(hpack_errors, size_update_missing)
{
    struct reader reader;
    static const struct {
        const char *hex;
        int result;
    } cases[] = {
        {"82", SW_HPACK_SIZE_UPDATE_MISSING},
        {"4001610162", SW_HPACK_SIZE_UPDATE_MISSING},
        {"", SW_HPACK_SIZE_UPDATE_MISSING},
        {"3fe20182", SW_HPACK_SIZE_UPDATE_LIMIT},
        {"3fe10182", SW_HPACK_OK},
        {"2082", SW_HPACK_OK},
        {"203fe10182", SW_HPACK_OK},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reader_init(&reader);
        cr_assert(eq(int, read_block(&reader, "82"), SW_HPACK_OK));
        sw_hpack_decoder_set_limit(&reader.decoder, 256);
        cr_assert(eq(int, read_block(&reader, cases[i].hex), cases[i].result));
        if (cases[i].result == SW_HPACK_OK)
            cr_assert(eq(int, read_block(&reader, "82"), SW_HPACK_OK)); /* once is enough */
        reader_free(&reader);
    }

    /* Down and up again: the lowest must be obeyed first. */
    reader_init(&reader);
    sw_hpack_decoder_set_limit(&reader.decoder, 0);
    sw_hpack_decoder_set_limit(&reader.decoder, 4096);
    cr_assert(eq(int, read_block(&reader, "3fe11f82"), SW_HPACK_SIZE_UPDATE_MISSING));
    reader_free(&reader);
    reader_init(&reader);
    sw_hpack_decoder_set_limit(&reader.decoder, 0);
    sw_hpack_decoder_set_limit(&reader.decoder, 4096);
    cr_assert(eq(int, read_block(&reader, "203fe11f82"), SW_HPACK_OK));
    reader_free(&reader);

    /* A larger table needs no update, and is not used without one. */
    reader_init(&reader);
    sw_hpack_decoder_set_limit(&reader.decoder, 8192);
    cr_assert(eq(int, read_block(&reader, "82"), SW_HPACK_OK));
    cr_assert(eq(u32, reader.decoder.max_size, 4096));
    cr_assert(eq(int, read_block(&reader, "3fe13f82"), SW_HPACK_OK));
    cr_assert(eq(u32, reader.decoder.max_size, 8192));
    reader_free(&reader);
}

/* Names that no field may have are told, not refused: what to do about it is a rule of HTTP (RFC 9113 8.2.1). */
Test(hpack_errors, names_that_are_not_valid_are_marked)
{
    static const char *const blocks[] = {"0001410162", "00000162", "0001200162", "4001410162be", "0081c30162" /* "C", coded */};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        struct reader reader;
        reader_init(&reader);
        cr_assert(eq(int, read_block(&reader, blocks[i]), SW_HPACK_OK));
        for (uint32_t field = 0; field < reader.decoder.count; field++)
            cr_assert(ne(int, reader.decoder.fields[field].flags &SW_FIELD_NAME_INVALID, 0));
        reader_free(&reader);
    }
}

static size_t
put_literal(uint8_t *out, const char *name, size_t value_length)
{
    uint8_t *at = out;
    *at++ = 0x00;
    at = sw_hpack_write_integer(at, 0, 7, (uint32_t)strlen(name));
    memcpy(at, name, strlen(name));
    at = sw_hpack_write_integer(at + strlen(name), 0, 7, (uint32_t)value_length);
    memset(at, 'v', value_length);
    return (size_t)(at - out) + value_length;
}

/* Fields beyond the budget are not stored; a pseudo-header field still is, so that the program can answer. */
Test(hpack_limits, number_of_fields)
{
    struct reader reader;
    uint8_t block[2000];
    reader_init(&reader);
    memset(block, 0x90, sizeof block); /* accept-encoding: gzip, deflate */
    cr_assert(eq(int, read_octets(&reader, block, 256), SW_HPACK_OK));
    cr_assert(not(reader.decoder.too_large));
    cr_assert(eq(u32, reader.decoder.count, 256));

    block[300] = 0x84; /* :path: / */
    cr_assert(eq(int, read_octets(&reader, block, 301), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(u32, reader.decoder.count, 257));
    cr_assert(eq(int, reader.decoder.fields[256].token, SW_TOKEN_PSEUDO_PATH));
    block[300] = 0x90;

    cr_assert(eq(int, read_octets(&reader, block, 1024), SW_HPACK_OK));
    cr_assert(eq(u32, reader.decoder.count, 256));
    cr_assert(eq(int, read_octets(&reader, block, 1025), SW_HPACK_TOO_LARGE));
    reader_free(&reader);
}

/* Cookie crumbs have a budget of their own beside the others (RFC 9113 8.2.3). */
Test(hpack_limits, number_of_crumbs)
{
    struct reader reader;
    uint8_t block[2000];
    reader_init(&reader);
    memset(block, 0xa0, sizeof block); /* cookie, empty */
    memset(block, 0x90, 256);
    cr_assert(eq(int, read_octets(&reader, block, 512), SW_HPACK_OK));
    cr_assert(not(reader.decoder.too_large));
    cr_assert(eq(u32, reader.decoder.count, 512));
    cr_assert(eq(u32, reader.decoder.crumbs, 256));
    cr_assert(eq(int, read_octets(&reader, block, 513), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(int, read_octets(&reader, block, 256 + 1024), SW_HPACK_OK));
    cr_assert(eq(int, read_octets(&reader, block, 256 + 1025), SW_HPACK_TOO_LARGE));
    reader_free(&reader);
}

/* An index costs what its field costs: 65 references to 4,000 octets end it, and no memory is spent on them. */
Test(hpack_limits, references_cost_their_full_size)
{
    struct reader reader;
    static uint8_t block[8192];
    reader_init(&reader);
    size_t length = put_literal(block, "bomb", 4000);
    block[0] = 0x40;
    memset(block + length, 0xbe, 200);
    /* 64 KiB is passed by the 17th field of 4,036 octets, 256 KiB by the 65th. */
    cr_assert(eq(int, read_octets(&reader, block, length + 15), SW_HPACK_OK));
    cr_assert(not(reader.decoder.too_large));
    cr_assert(eq(int, read_octets(&reader, block, length + 16), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(u32, reader.decoder.count, 16));
    cr_assert(eq(int, read_octets(&reader, block, length + 63), SW_HPACK_OK));
    cr_assert(eq(int, read_octets(&reader, block, length + 64), SW_HPACK_TOO_LARGE));
    cr_assert(lt(sz, reader.heap.peak, 32768));
    reader_free(&reader);
}

/* What is too large is still decoded, so that the table stays in step. */
Test(hpack_limits, table_stays_in_step)
{
    struct reader reader;
    static uint8_t block[200000];
    size_t length = 0;
    reader_init(&reader);
    for (int i = 0; i < 20; i++)
        length += put_literal(block + length, "large", 5000);
    struct octets tail = from_hex("4001610162");
    memcpy(block + length, tail.octets, tail.length);
    length += tail.length;
    cr_assert(eq(int, read_octets(&reader, block, length), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(u32, reader.decoder.list_size, 20 * 5037 + 34));
    cr_assert(lt(sz, reader.heap.peak, 90000));
    cr_assert(eq(int, read_block(&reader, "be"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "a: b\n"));
    reader_free(&reader);
}

/* A string that passes the hard limit whatever it holds is refused by its length, before its octets. */
Test(hpack_limits, string_is_refused_by_its_length)
{
    struct reader reader;
    struct octets head = from_hex("0001617f");
    uint8_t *end = sw_hpack_write_integer(head.octets + 3, 0, 7, 4 * 65536 + 1);
    reader_init(&reader);
    sw_hpack_section_begin(&reader.decoder);
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, head.octets, (size_t)(end - head.octets), false), SW_HPACK_TOO_LARGE));
    reader_free(&reader);

    /* One that is allowed takes memory as it comes, not as it was announced. */
    reader_init(&reader);
    end = sw_hpack_write_integer(head.octets + 3, 0, 7, 4 * 65536);
    sw_hpack_section_begin(&reader.decoder);
    cr_assert(eq(int, sw_hpack_decode(&reader.decoder, head.octets, (size_t)(end - head.octets), false), SW_HPACK_OK));
    cr_assert(lt(sz, reader.heap.live, 1024));
    reader_free(&reader);
}

/* Each allocation fails once: the decoder says so and holds nothing that it cannot give back. */
Test(hpack_limits, every_allocation_may_fail)
{
    static uint8_t block[4096];
    size_t length = 0;
    for (int i = 0; i < 40; i++) {
        char name[24];
        snprintf(name, sizeof name, "name-%d", i);
        size_t added = put_literal(block + length, name, 30);
        block[length] = 0x40;
        length += added;
    }
    bool failed = true;
    for (unsigned at = 1; failed; at++) {
        struct reader reader;
        reader_init(&reader);
        reader.heap.fail_at = at;
        int result = read_single(&reader, block, length);
        failed = reader.heap.taken >= at;
        cr_assert(eq(int, result, failed ? SW_HPACK_NO_MEMORY : SW_HPACK_OK));
        reader_free(&reader);
    }
}
