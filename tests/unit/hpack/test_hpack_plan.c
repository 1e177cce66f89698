/* What the encoder keeps of the last section: it may save work, and never change what is written. */
#include "hpack_support.h"

static void
plan(struct writer *writer, const sw_field *fields, size_t count)
{
    cr_assert(sw_hpack_encoder_plan(&writer->encoder, fields, count) != NULL);
}

/* Every field is the very one, or its bit is set; tokens and their number decide about the rest. */
Test(hpack_plan, fresh_and_alike)
{
    struct writer writer;
    writer_init(&writer);
    sw_field fields[] = {KNOWN(PSEUDO_METHOD, "GET"), KNOWN(PSEUDO_PATH, "/a"), KNOWN(USER_AGENT, "me"), KNOWN(ACCEPT, "")};
    write_block(&writer, fields, 4);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    write_block(&writer, fields, 4);
    cr_assert(writer.encoder.same_shape);
    cr_assert(eq(u32, writer.encoder.changed_fields & ~0x2u, 0)); /* the path is a literal */
    fields[2].value = (const uint8_t *)"us";
    write_block(&writer, fields, 4);
    cr_assert(writer.encoder.same_shape);
    cr_assert(eq(u32, writer.encoder.changed_fields & ~0x2u, 0x4));
    write_block(&writer, fields, 3);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    write_block(&writer, fields, 3);
    cr_assert(writer.encoder.same_shape);
    write_block(&writer, fields, 4); /* one more again */
    cr_assert(eq(int, writer.encoder.same_shape, false));
    fields[3].token = SW_TOKEN_ACCEPT_LANGUAGE;
    write_block(&writer, fields, 4);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    writer_free(&writer);
}

/* A section of no field is like another; one of more than 32 is like none. */
Test(hpack_plan, number_of_fields)
{
    struct writer writer;
    writer_init(&writer);
    sw_field fields[33];
    for (size_t i = 0; i < 33; i++)
        fields[i] = (sw_field)KNOWN(PSEUDO_METHOD, "GET");
    write_block(&writer, NULL, 0);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    write_block(&writer, NULL, 0);
    cr_assert(writer.encoder.same_shape);
    for (int i = 0; i < 2; i++) {
        write_block(&writer, fields, 32);
        cr_assert(eq(int, writer.encoder.same_shape, i == 1));
    }
    cr_assert(eq(u32, writer.encoder.changed_fields, 0));
    for (int i = 0; i < 2; i++) {
        write_block(&writer, fields, 33);
        cr_assert(eq(int, writer.encoder.same_shape, false));
    }
    writer_free(&writer);
}

/* Behind the same pointer may be other octets. */
Test(hpack_plan, octets_that_change_in_place)
{
    for (uint32_t length = 1; length <= 70; length++) {
        for (uint32_t at = 0; at < length; at++) {
            uint8_t value[70];
            struct writer writer;
            writer_init(&writer);
            memset(value, '&', sizeof value);
            const sw_field fields[] = {{.token = SW_TOKEN_USER_AGENT, .value = value, .value_length = length},
                                       KNOWN(PSEUDO_METHOD, "GET")};
            write_block(&writer, fields, 2);
            write_block(&writer, fields, 2);
            cr_assert(wrote(&writer, "be82"));
            write_block(&writer, fields, 2);
            cr_assert(wrote(&writer, "be82"));
            value[at] = '*';
            write_block(&writer, fields, 2);
            cr_assert(eq(int, writer.out[0], 0x7a));
            cr_assert(eq(u32, writer.encoder.entries, 2));
            writer_free(&writer);
        }
    }
}

/* Flags are part of a field: a secret is none that was sent before. */
Test(hpack_plan, flags_that_change)
{
    struct writer writer;
    writer_init(&writer);
    sw_field field = KNOWN(USER_AGENT, "me");
    write_block(&writer, &field, 1);
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));
    field.flags = SW_FIELD_NEVER_INDEXED;
    for (int i = 0; i < 2; i++) {
        write_block(&writer, &field, 1);
        cr_assert(wrote(&writer, "1f2b 026d65"));
        cr_assert(writer.encoder.same_shape);
        cr_assert(eq(u32, writer.encoder.changed_fields, 1));
    }
    field.flags = SW_FIELD_NO_INDEX;
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "0f2b 026d65"));
    field.flags = 0;
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));
    field.classes = SW_CLASS_EDGE; /* not the caller's */
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));
    cr_assert(eq(u32, writer.encoder.changed_fields, 0));
    writer_free(&writer);
}

/* The same field by its name, by its token, by both, and by a token that this library does not know. */
Test(hpack_plan, names_and_tokens)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field named = FIELD("user-agent", "me"), known = KNOWN(USER_AGENT, "me");
    sw_field both = FIELD("user-agent", "me"), newer = both;
    both.token = SW_TOKEN_USER_AGENT;
    newer.token = SW_TOKEN_COUNT + 5;
    const sw_field *forms[] = {&named, &known, &both, &newer, &known, &named, &newer, &both};
    for (size_t i = 0; i < 8; i++) {
        write_block(&writer, forms[i], 1);
        cr_assert(wrote(&writer, i == 0 ? "7a026d65" : "be"));
        cr_assert(eq(int, writer.encoder.same_shape, i > 0));
    }
    /* A name that is no token: the same value under another name is another field. */
    const sw_field one = FIELD("x-one", "1"), other = FIELD("x-two", "1");
    write_block(&writer, &one, 1);
    write_block(&writer, &one, 1);
    cr_assert(wrote(&writer, "be"));
    write_block(&writer, &other, 1);
    cr_assert(writer.encoder.same_shape);
    cr_assert(eq(u32, writer.encoder.changed_fields, 1));
    cr_assert(eq(int, writer.out[0], 0x40));
    writer_free(&writer);
}

/* A section may be planned and then be refused: what it would have inserted is not there. */
Test(hpack_plan, refused_section_between)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field sent[] = {KNOWN(USER_AGENT, "me"), KNOWN(ACCEPT, "a")};
    const sw_field refused[] = {KNOWN(USER_AGENT, "you"), KNOWN(ACCEPT, "a"), KNOWN(REFERER, "r")};
    write_block(&writer, sent, 2);
    plan(&writer, refused, 3);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    plan(&writer, refused, 3);
    cr_assert(writer.encoder.same_shape);
    cr_assert(eq(u32, writer.encoder.changed_fields, 0x5));
    write_block(&writer, sent, 2);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    cr_assert(wrote(&writer, "bfbe"));
    write_block(&writer, refused, 3);
    cr_assert(wrote(&writer, "7a03796f75 bf 730172"));
    writer_free(&writer);
}

/* An entry that is gone is no entry, whatever its place held since. */
Test(hpack_plan, eviction_between)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field field = KNOWN(USER_AGENT, "me"), other = KNOWN(ACCEPT, "it");
    sw_hpack_encoder_set_limit(&writer.encoder, 50);
    write_block(&writer, &field, 1);
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "be"));
    const sw_field behind[] = {KNOWN(PSEUDO_METHOD, "GET"), other};
    write_block(&writer, behind, 2); /* evicts it, and leaves the first place as it was */
    cr_assert(wrote(&writer, "82 53026974"));
    write_block(&writer, &field, 1);
    cr_assert(wrote(&writer, "7a026d65"));

    /* Found when the block was planned, and evicted by the block itself. */
    const sw_field both[] = {other, field};
    write_block(&writer, both, 2);
    cr_assert(wrote(&writer, "53026974 7a026d65"));
    write_block(&writer, both, 2);
    cr_assert(wrote(&writer, "53026974 7a026d65"));
    writer_free(&writer);
}

/* A smaller limit evicts, and octets that move are found again. */
Test(hpack_plan, limit_between)
{
    struct writer writer;
    writer_init(&writer);
    const sw_field fields[] = {KNOWN(USER_AGENT, "me"), KNOWN(ACCEPT, "it")};
    write_block(&writer, fields, 2);
    write_block(&writer, fields, 2);
    sw_hpack_encoder_set_limit(&writer.encoder, 60);
    write_block(&writer, fields + 1, 1);
    cr_assert(wrote(&writer, "3f1d be"));
    sw_hpack_encoder_set_limit(&writer.encoder, 0);
    write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "20 0f2b026d65 0f04026974"));
    sw_hpack_encoder_set_limit(&writer.encoder, 200);
    write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "20 3fa901 7a026d65 53026974"));
    write_block(&writer, fields, 2);
    cr_assert(wrote(&writer, "bfbe"));
    writer_free(&writer);
}

/* Memory that is short, and a trim, leave nothing to be like. */
Test(hpack_plan, memory_between)
{
    static uint8_t value[3000];
    struct writer writer;
    writer_init(&writer);
    const sw_field field = KNOWN(USER_AGENT, "me");
    const sw_field large = {.token = SW_TOKEN_USER_AGENT, .value = value, .value_length = sizeof value};
    write_block(&writer, &field, 1);
    writer.heap.fail_at = writer.heap.taken + 1;
    cr_assert(sw_hpack_encoder_plan(&writer.encoder, &large, 1) == NULL);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    write_block(&writer, &field, 1);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    cr_assert(wrote(&writer, "be"));
    sw_hpack_encoder_trim(&writer.encoder);
    write_block(&writer, &field, 1);
    cr_assert(eq(int, writer.encoder.same_shape, false));
    cr_assert(wrote(&writer, "be"));
    writer_free(&writer);
}

/* ---- against an encoder that remembers nothing ------------------------------------------------------------------------------- */

enum { MOST = 40, VALUES = 12 };

static uint32_t seed = 7;

static uint32_t
any(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

struct last {
    sw_field fields[MOST];
    char values[MOST][80];
    size_t count;
    bool known;
};

/* Mostly the field that was in this place, in a buffer that is used again. */
static void
change(struct last *now, size_t i, uint32_t kinds)
{
    static const uint16_t tokens[] = {SW_TOKEN_PSEUDO_METHOD, SW_TOKEN_USER_AGENT,    SW_TOKEN_ACCEPT, SW_TOKEN_AUTHORIZATION,
                                      SW_TOKEN_NONE,          SW_TOKEN_CACHE_CONTROL, SW_TOKEN_COOKIE, SW_TOKEN_ACCEPT_ENCODING,
                                      SW_TOKEN_ETAG};
    static const uint32_t lengths[VALUES] = {0, 1, 2, 3, 5, 8, 9, 16, 20, 32, 33, 70};
    sw_field *field = &now->fields[i];
    if (field->value == NULL || any(12) == 0) {
        field->token = tokens[any(kinds)];
        field->name = field->token == SW_TOKEN_NONE || any(4) == 0 ? (const uint8_t *)(any(2) == 0 ? "x-a" : "x-bb") : NULL;
        field->name_length = field->name == NULL ? 0 : (uint32_t)strlen((const char *)field->name);
        if (field->name != NULL)
            field->token = SW_TOKEN_NONE;
    }
    if (field->value == NULL || any(6) == 0) {
        field->value = (const uint8_t *)now->values[i];
        field->value_length = lengths[any(VALUES)];
        memset(now->values[i], 'a' + (char)any(2), sizeof now->values[i]);
        if (field->value_length > 0)
            now->values[i][any(field->value_length)] = 'z';
    }
    if (any(20) == 0)
        field->flags = (uint8_t)(any(3) == 0 ? any(3) : 0);
    field->classes = (uint8_t)any(256);
}

static bool
is_same(const sw_field *one, const sw_field *other)
{
    return one->token == other->token && one->flags == other->flags && one->value_length == other->value_length &&
           (one->token != SW_TOKEN_NONE ||
            (one->name_length == other->name_length && memcmp(one->name, other->name, one->name_length) == 0)) &&
           (one->value_length == 0 || memcmp(one->value, other->value, one->value_length) == 0);
}

static void
check_memo(const struct sw_hpack_encoder *encoder, const struct last *last, const struct last *now)
{
    bool same_shape = last->known && last->count == now->count && now->count <= 32;
    for (size_t i = 0; same_shape && i < now->count; i++)
        same_shape = last->fields[i].token == now->fields[i].token;
    cr_assert(eq(int, encoder->same_shape, same_shape));
    for (size_t i = 0; same_shape && i < now->count; i++)
        cr_assert(encoder->changed_fields >> i & 1 || is_same(&last->fields[i], &now->fields[i]));
}

static void
remember(struct last *last, const struct last *now)
{
    memcpy(last, now, sizeof *last);
    for (size_t i = 0; i < now->count; i++)
        last->fields[i].value = (const uint8_t *)last->values[i];
    last->known = true;
}

/*
 * Sections that change a little, refused ones, limits and trims: what an encoder writes that forgets all plans, but for the choice
 * between two equal entries; and octet for octet what one writes that never met the refused ones.
 */
Test(hpack_plan, writes_what_it_would_without)
{
    static struct last now, last;
    static struct writer writer, forgetful, spared;
    static struct reader reader;
    writer_init(&writer);
    writer_init(&forgetful);
    writer_init(&spared);
    reader_init(&reader);
    now.count = 6;
    for (int round = 0; round < 20000; round++) {
        bool repeated = round >= 10000; /* literals are only counted by who remembers */
        if (any(10) == 0)
            now.count = any(40) == 0 ? MOST : any(12);
        for (size_t i = 0; i < now.count; i++)
            change(&now, i, repeated ? 9 : 8);
        if (any(30) == 0) {
            uint32_t limit = any(4) == 0 ? 0 : any(1000);
            sw_hpack_encoder_set_limit(&writer.encoder, limit);
            sw_hpack_encoder_set_limit(&forgetful.encoder, limit);
            sw_hpack_encoder_set_limit(&spared.encoder, limit);
        }
        if (any(50) == 0) {
            sw_hpack_encoder_trim(&writer.encoder);
            sw_hpack_encoder_trim(&forgetful.encoder);
            sw_hpack_encoder_trim(&spared.encoder);
            last.known = false;
        }
        if (any(8) == 0) { /* refused */
            plan(&writer, now.fields, now.count);
            check_memo(&writer.encoder, &last, &now);
            remember(&last, &now);
            continue;
        }
        for (uint32_t i = 0; i < forgetful.encoder.held; i++)
            forgetful.encoder.plans[i].key = SW_HPACK_KEY_ABSENT;
        write_block(&forgetful, now.fields, now.count);
        write_block(&writer, now.fields, now.count);
        write_block(&spared, now.fields, now.count);
        cr_assert(eq(sz, writer.length, spared.length));
        cr_assert(eq(int, memcmp(writer.out, spared.out, spared.length), 0));
        check_memo(&writer.encoder, &last, &now);
        remember(&last, &now);
        if (!repeated) {
            cr_assert(eq(sz, writer.length, forgetful.length));
            cr_assert(eq(u32, writer.encoder.size, forgetful.encoder.size));
        }
        cr_assert(eq(int, read_octets(&reader, writer.out, writer.length), SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.count, now.count));
        for (size_t i = 0; i < now.count; i++) {
            cr_assert(eq(u32, reader.decoder.fields[i].value_length, now.fields[i].value_length));
            cr_assert(now.fields[i].value_length == 0 ||
                      memcmp(reader.decoder.fields[i].value, now.fields[i].value, now.fields[i].value_length) == 0);
        }
    }
    reader_free(&reader);
    writer_free(&spared);
    writer_free(&forgetful);
    writer_free(&writer);
}
