/* The dynamic table of the decoder (RFC 7541 2.3.2, 4), and fields that outlive their entries. */
#include "hpack_support.h"

#include <stdlib.h>

/* RFC 7541 4.4: an entry larger than the table empties it, and is no error. */
Test(hpack_table, entry_larger_than_the_table_empties_it)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "3f21 4001610162"), SW_HPACK_OK)); /* 64 octets */
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 34) a: b\nsize 34\n"));
    cr_assert(eq(int, read_block(&reader, "be 4001 61 20 6161616161616161616161616161616161616161616161616161616161616161"),
                 SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "a: b\na: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"));
    cr_assert(same_text(table_text(&reader.decoder), "size 0\n"));
    reader_free(&reader);
}

/* The same of a well-known name, whose value is decoded where the table would have it; the next one is decoded there too. */
Test(hpack_table, value_larger_than_the_table)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "3f21 7a0161"), SW_HPACK_OK)); /* user-agent: a */
    cr_assert(eq(int, read_block(&reader, "be 7a 20 6262626262626262626262626262626262626262626262626262626262626262 7a0163 be"),
                 SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder),
                        "user-agent: a\nuser-agent: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\nuser-agent: c\nuser-agent: c\n"));
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 43) user-agent: c\nsize 43\n"));
    reader_free(&reader);
}

/* Memory that is taken piece by piece from one array, with nothing between the pieces. */
struct row {
    _Alignas(16) uint8_t octets[16384];
    size_t used;
};

static void *
take_next(void *context, size_t size)
{
    struct row *row = context;
    uint8_t *next = row->octets + row->used;
    row->used += size;
    return row->used <= sizeof row->octets ? next : NULL;
}

static void *
take_anew(void *context, void *memory, size_t old_size, size_t size)
{
    void *next = take_next(context, size);
    if (next != NULL && old_size > 0)
        memcpy(next, memory, old_size);
    return next;
}

static void
leave_it(void *context, void *memory, size_t size)
{
    (void)context, (void)memory, (void)size;
}

/* An empty value behind a name that fills its memory stands where the table's octets may begin: the name is copied all the same. */
Test(hpack_table, empty_value_beside_the_table)
{
    enum { NAME = SW_HPACK_CHUNK - sizeof(struct sw_hpack_chunk) };
    static struct row row;
    struct reader reader;
    reader_init(&reader);
    sw_allocator allocator = {take_next, take_anew, leave_it, &row};
    sw_hpack_decoder_init(&reader.decoder, &allocator, &reader.limits);
    sw_hpack_decoder_set_limit(&reader.decoder, 8192);
    cr_assert(eq(int, read_block(&reader, "7a0161"), SW_HPACK_OK)); /* all that a section needs is there */

    static const uint8_t head[] = {0x20, 0x3f, 0xe1, 0x3f, 0x40, 0x7f, 0x80 | ((NAME - 0x7f) & 0x7f), (NAME - 0x7f) >> 7};
    uint8_t block[sizeof head + NAME + 2]; /* an empty table, "nnn...": "", and the entry that this made */
    memcpy(block, head, sizeof head);
    memset(block + sizeof head, 'n', NAME);
    block[sizeof block - 2] = 0;
    block[sizeof block - 1] = 0xbe;
    cr_assert(eq(int, read_octets(&reader, block, sizeof block), SW_HPACK_OK));

    const sw_field *fields = reader.decoder.fields;
    cr_assert(eq(ptr, (void *)(uintptr_t)fields[0].value, reader.decoder.octets)); /* else nothing is tested here */
    cr_assert(eq(u32, reader.decoder.count, 2));
    cr_assert(eq(u32, fields[1].name_length, NAME));
    cr_assert(eq(int, memcmp(fields[1].name, block + sizeof head, NAME), 0));
}

/* A field that is dropped may become an entry all the same, before any octets were needed elsewhere. */
Test(hpack_table, dropped_field_becomes_an_entry)
{
    struct reader reader;
    reader_init(&reader);
    reader.limits.list_size = 40;
    cr_assert(eq(int, read_block(&reader, "7a0161"), SW_HPACK_OK));
    cr_assert(eq(int, read_block(&reader, "7a0162"), SW_HPACK_OK));
    cr_assert(reader.decoder.too_large);
    cr_assert(eq(u32, reader.decoder.count, 0));
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 43) user-agent: b\n[2] (s = 43) user-agent: a\nsize 86\n"));
    reader_free(&reader);
}

/* RFC 7541 4.3: a smaller maximum evicts, a maximum of 0 clears. */
Test(hpack_table, size_updates_evict)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "4001610162 4001630164"), SW_HPACK_OK));
    cr_assert(eq(int, read_block(&reader, "3f05"), SW_HPACK_OK)); /* 36 */
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 34) c: d\nsize 34\n"));
    cr_assert(eq(int, read_block(&reader, "203fe11f"), SW_HPACK_OK));
    cr_assert(same_text(table_text(&reader.decoder), "size 0\n"));
    reader_free(&reader);
}

/* RFC 7541 4.4: a new entry may take its name from the one that it evicts. */
Test(hpack_table, name_of_an_entry_that_goes)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "3f11 40026e310176"), SW_HPACK_OK)); /* 48 octets: room for one */
    cr_assert(eq(int, read_block(&reader, "be 7e0177 be"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "n1: v\nn1: w\nn1: w\n"));
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 35) n1: w\nsize 35\n"));
    reader_free(&reader);
}

/* RFC 7541 2.3.2: duplicate entries are no error. */
Test(hpack_table, duplicate_entries)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "4001610162 4001610162"), SW_HPACK_OK));
    cr_assert(same_text(table_text(&reader.decoder), "[1] (s = 34) a: b\n[2] (s = 34) a: b\nsize 68\n"));
    reader_free(&reader);
}

/* An entry remembers what is known of its field: token, classes, validity of the name. */
Test(hpack_table, entries_remember_token_and_classes)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(int, read_block(&reader, "5c023132 400141022000 bf be"), SW_HPACK_OK)); /* content-length: 12; A: " \0" */
    const sw_field *fields = reader.decoder.fields;
    cr_assert(eq(int, fields[0].token, SW_TOKEN_CONTENT_LENGTH));
    cr_assert(eq(int, fields[2].token, SW_TOKEN_CONTENT_LENGTH));
    cr_assert(ne(int, fields[0].classes &SW_CLASS_DIGIT, 0));
    cr_assert(eq(int, fields[2].classes, fields[0].classes));
    cr_assert(ne(int, fields[1].flags &SW_FIELD_NAME_INVALID, 0));
    cr_assert(ne(int, fields[3].flags &SW_FIELD_NAME_INVALID, 0));
    cr_assert(eq(int, fields[1].classes &SW_CLASS_VALUE, 0));
    cr_assert(eq(int, fields[3].classes, fields[1].classes));
    reader_free(&reader);
}

/* A decoder holds nothing until a block wants it, and gives back what only serves reuse. */
Test(hpack_table, memory)
{
    struct reader reader;
    reader_init(&reader);
    cr_assert(eq(sz, reader.heap.live, 0));
    cr_assert(eq(int, read_block(&reader, "82 4001610162"), SW_HPACK_OK));
    cr_assert(lt(sz, reader.heap.live, 2048));
    size_t before = reader.heap.live;
    sw_hpack_decoder_trim(&reader.decoder);
    cr_assert(lt(sz, reader.heap.live, before));
    cr_assert(eq(int, read_block(&reader, "be"), SW_HPACK_OK));
    cr_assert(same_text(section_text(&reader.decoder), "a: b\n"));
    cr_assert(eq(int, read_block(&reader, "20"), SW_HPACK_OK));
    sw_hpack_decoder_trim(&reader.decoder);
    cr_assert(eq(sz, reader.heap.live, 0));
    reader_free(&reader);
}

/*
 * A model of the table that is too simple to be wrong: an array of names and values, the newest first. Random blocks, with small
 * tables and values of all sizes, are read by both; every field of a block is compared when the block ends, after all that was evicted.
 */
enum { MODEL_ENTRIES = 140, MODEL_FIELDS = 24, MODEL_TEXT = 80 };

struct line {
    char name[MODEL_TEXT];
    char value[MODEL_TEXT];
};

struct model {
    struct line entries[MODEL_ENTRIES];
    size_t count;
    size_t max_size;
};

static uint32_t seed;

static uint32_t
random_below(uint32_t limit)
{
    seed = seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)(seed >> 4) * limit >> 28);
}

static size_t
size_of(const struct line *line)
{
    return strlen(line->name) + strlen(line->value) + 32;
}

static void
model_fit(struct model *model, size_t room)
{
    size_t size = 0, kept = 0;
    while (kept < model->count && size + size_of(&model->entries[kept]) <= room)
        size += size_of(&model->entries[kept++]);
    model->count = kept;
}

static void
model_insert(struct model *model, const struct line *line)
{
    if (size_of(line) > model->max_size) {
        model->count = 0;
        return;
    }
    model_fit(model, model->max_size - size_of(line));
    memmove(model->entries + 1, model->entries, model->count * sizeof *line);
    model->entries[0] = *line;
    model->count++;
}

static void
random_text(char *to, size_t limit)
{
    size_t length = random_below((uint32_t)limit);
    for (size_t i = 0; i < length; i++)
        to[i] = (char)('a' + random_below(26));
    to[length] = '\0';
}

static uint8_t *
write_text(uint8_t *out, const char *text)
{
    out = sw_hpack_write_integer(out, 0, 7, (uint32_t)strlen(text));
    memcpy(out, text, strlen(text));
    return out + strlen(text);
}

/* One random representation, and what the model makes of it. */
static uint8_t *
random_field(struct model *model, uint8_t *out, struct line *line)
{
    uint32_t kind = random_below(4);
    if (kind < 2 && model->count > 0) {
        uint32_t at = random_below((uint32_t)model->count);
        *line = model->entries[at];
        if (kind == 0)
            return sw_hpack_write_integer(out, 0x80, 7, 62 + at);
        random_text(line->value, MODEL_TEXT);
        out = sw_hpack_write_integer(out, 0x40, 6, 62 + at);
        out = write_text(out, line->value);
        model_insert(model, line);
        return out;
    }
    random_text(line->name, 8);
    if (random_below(4) == 0)
        strcpy(line->name, "user-agent"); /* a name that is not stored */
    random_text(line->value, MODEL_TEXT);
    *out++ = kind == 2 ? 0x00 : 0x40;
    out = write_text(write_text(out, line->name), line->value);
    if (kind != 2)
        model_insert(model, line);
    return out;
}

static void
run_model(uint32_t first_seed, unsigned blocks)
{
    static struct model model;
    struct reader reader;
    static uint8_t block[MODEL_FIELDS * 2 * MODEL_TEXT + 64];
    static struct line lines[MODEL_FIELDS];
    seed = first_seed;
    model = (struct model){.max_size = 4096};
    reader_init(&reader);
    for (unsigned i = 0; i < blocks; i++) {
        uint8_t *end = block;
        if (random_below(8) == 0) {
            model.max_size = random_below(random_below(2) ? 4097 : 300);
            model_fit(&model, model.max_size);
            end = sw_hpack_write_integer(end, 0x20, 5, (uint32_t)model.max_size);
        }
        uint32_t count = random_below(MODEL_FIELDS);
        for (uint32_t field = 0; field < count; field++)
            end = random_field(&model, end, &lines[field]);

        size_t length = (size_t)(end - block);
        int result = i % 3 == 0   ? read_octets(&reader, block, length)
                     : i % 3 == 1 ? read_cut(&reader, block, length, random_below((uint32_t)length + 1))
                                  : read_single(&reader, block, length);
        cr_assert(eq(int, result, SW_HPACK_OK));
        cr_assert(eq(u32, reader.decoder.count, count));
        for (uint32_t field = 0; field < count; field++) {
            const sw_field *got = &reader.decoder.fields[field];
            cr_assert(eq(sz, got->name_length, strlen(lines[field].name)));
            cr_assert(eq(sz, got->value_length, strlen(lines[field].value)));
            cr_assert(eq(int, memcmp(got->name, lines[field].name, got->name_length), 0));
            cr_assert(got->value_length == 0 || memcmp(got->value, lines[field].value, got->value_length) == 0);
        }
        cr_assert(eq(sz, reader.decoder.entries, model.count));
    }
    reader_free(&reader);
}

/* Fields of a section stay as they were read, whatever the rest of the block evicts or moves. */
Test(hpack_table, random_blocks_against_a_model)
{
    for (uint32_t run = 1; run <= 60; run++)
        run_model(run, 100);
}
