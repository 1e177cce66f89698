/* Literals that come again: which values the encoder puts into the table when it meets them twice, and which it never does. */
#include "hpack_support.h"

/* RFC 7541 leaves it to the encoder: a value that hardly ever comes again is indexed when it does. */
Test(hpack_repeated, is_indexed)
{
    struct writer writer;
    writer_init(&writer);
    sw_field field = KNOWN(CONTENT_LENGTH, "1024");
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "0f0d 830804d7"));
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "5c 830804d7"));
    for (int i = 0; i < 2; i++) {
        write_block(&writer, &field, 1);
        cr_assert(wrote(&writer, "be"));
    }
    field.value = (const uint8_t *)"1042";
    write_block(&writer, &field, 1);
    cr_assert(eq(int, writer.out[0], 0x0f));
    field.value = (const uint8_t *)"1024";
    write_block(&writer, &field, 1);
    cr_assert(eq(int, writer.out[0], 0x0f));
    write_block(&writer, &field, 1); /* which finds the entry of before */
    cr_assert(wrote(&writer, "be"));
    cr_assert(eq(u32, writer.encoder.entries, 1));

    /* By its name it comes again as well; in another place it does not. */
    const sw_field named[] = {FIELD("etag", "x"), FIELD("age", "7")}, swapped[] = {FIELD("age", "7"), FIELD("etag", "x")};
    write_block(&writer, named, 2);
    write_block(&writer, swapped, 2);
    cr_assert(eq(u32, writer.encoder.entries, 1));
    write_block(&writer, swapped, 2);
    cr_assert(eq(u32, writer.encoder.entries, 3));
    writer_free(&writer);
}

/* The fields that are indexed when their value comes again in its place, and those that are indexed at once. */
Test(hpack_repeated, which_fields)
{
    static const struct {
        const char *name;
        bool at_once;
    } rows[] = {{"age", false},           {"content-length", false}, {"etag", false},      {"if-modified-since", false},
                {"if-none-match", false}, {"last-modified", false},  {"user-agent", true}, {"content-type", true}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct writer writer;
        writer_init(&writer);
        sw_field field = {.name = (const uint8_t *)rows[i].name, .value = (const uint8_t *)"123", .value_length = 3};
        field.name_length = (uint32_t)strlen(rows[i].name);
        write_block(&writer, &field, 1);
        cr_assert(eq(int, writer.out[0] & 0xc0, rows[i].at_once ? 0x40 : 0x00));
        cr_assert(eq(int, writer.out[0] & 0x30, rows[i].at_once ? writer.out[0] & 0x30 : 0x00)); /* 0x10: never indexed */
        write_block(&writer, &field, 1);
        cr_assert(eq(int, writer.out[0] & 0xc0, rows[i].at_once ? 0x80 : 0x40));
        writer_free(&writer);
    }
}

/* RFC 7541 7.1: what may be a secret stays what it is, however often it comes; and so does what the caller wants out of the table. */
Test(hpack_repeated, stays_a_literal)
{
    struct writer writer;
    writer_init(&writer);
    sw_field fields[] = {KNOWN(PSEUDO_PATH, "/secret"), KNOWN(SET_COOKIE, "a=b"),   KNOWN(AUTHORIZATION, "x"),
                         KNOWN(COOKIE, "a=b"),          KNOWN(CONTENT_LENGTH, "7"), KNOWN(CONTENT_LENGTH, "8")};
    fields[4].flags = SW_FIELD_NO_INDEX;
    fields[5].flags = SW_FIELD_NEVER_INDEXED;
    static const uint8_t patterns[] = {0x00, 0x00, 0x10, 0x10, 0x00, 0x10};
    for (size_t i = 0; i < 6; i++) {
        for (int times = 0; times < 4; times++) {
            write_block(&writer, &fields[i], 1);
            cr_assert(eq(int, writer.out[0] & 0xf0, patterns[i]));
        }
    }
    cr_assert(eq(u32, writer.encoder.entries, 0));

    /* Flags that change make another field of it. */
    sw_field field = KNOWN(CONTENT_LENGTH, "9");
    for (unsigned i = 0; i < 6; i++) {
        field.flags = i & 1 ? SW_FIELD_NEVER_INDEXED : 0;
        write_block(&writer, &field, 1);
        cr_assert(eq(int, writer.out[0] & 0xf0, i & 1 ? 0x10 : 0x00));
    }
    writer_free(&writer);
}

/* Found in the table when the block was planned, and evicted by the block itself. */
Test(hpack_repeated, evicted_by_the_block_itself)
{
    struct writer writer;
    struct reader reader;
    writer_init(&writer);
    reader_init(&reader);
    sw_hpack_encoder_set_limit(&writer.encoder, 60);
    const sw_field length = KNOWN(CONTENT_LENGTH, "1024"), other = KNOWN(ACCEPT, "it");
    const sw_field places[][2] = {{length, length}, {length, length}, {other, length}, {other, length}, {other, length}};
    for (size_t i = 0; i < 5; i++) {
        write_block(&writer, places[i], 2);
        cr_assert(eq(int, read_octets(&reader, writer.out, writer.length), SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.fields[1].token, SW_TOKEN_CONTENT_LENGTH));
    }
    reader_free(&reader);
    writer_free(&writer);
}

/* A table without room, and values that are told apart by octets that no hash looks at. */
Test(hpack_repeated, table_without_room)
{
    struct writer writer;
    struct reader reader;
    writer_init(&writer);
    reader_init(&reader);
    sw_field field = KNOWN(CONTENT_LENGTH, "1024");
    sw_hpack_encoder_set_limit(&writer.encoder, 0);
    write_block(&writer, &field, 1);
    for (int i = 0; i < 3; i++) {
        write_block(&writer, &field, 1);
        cr_assert(wrote(&writer, "0f0d 830804d7"));
    }
    sw_hpack_encoder_set_limit(&writer.encoder, 4096);
    uint8_t value[60];
    memset(value, 'a', sizeof value);
    const sw_field tag = {.token = SW_TOKEN_ETAG, .value = value, .value_length = sizeof value};
    for (int i = 0; i < 60; i++) {
        value[i] = 'b';
        write_block(&writer, &tag, 1);
        cr_assert(eq(int, read_octets(&reader, writer.out, writer.length), SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.fields[0].value_length, 60));
        cr_assert(eq(int, memcmp(reader.decoder.fields[0].value, value, 60), 0));
    }
    reader_free(&reader);
    writer_free(&writer);
}

/* A place that held an entry, which other sections made it forget, holds no hash: octets of a pointer are not taken for one. */
Test(hpack_repeated, place_that_held_an_entry)
{
    struct writer writer;
    writer_init(&writer);
    char value[8];
    sw_field fields[] = {KNOWN(USER_AGENT, "me"), KNOWN(CONTENT_LENGTH, "10240")};
    for (int i = 0; i < 3; i++)
        write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "bfbe"));
    fields[0].value = (const uint8_t *)"us";
    for (int i = 0; i < 2; i++)
        write_block(&writer, fields, 1); /* the first changes the table, and the second finds that */
    const uint16_t octets = writer.encoder.plans[1].hash;
    fields[1].value = (const uint8_t *)value;
    bool found = false;
    for (unsigned number = 0; number < 1u << 20 && !found; number++) {
        snprintf(value, sizeof value, "%05x", number);
        cr_assert(sw_hpack_encoder_plan(&writer.encoder, fields + 1, 1) != NULL);
        found = writer.encoder.plans[0].match == SW_HPACK_MATCH_STATIC_NAME && writer.encoder.plans[0].hash == octets;
    }
    cr_assert(found);
    write_block(&writer, fields, 1);
    write_block(&writer, fields, 2);
    cr_assert(eq(int, writer.out[1], 0x0f)); /* and not 0x5c */
    writer_free(&writer);
}
