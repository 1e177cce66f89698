/*
 * The public vectors of http2jp/http2-frame-test-case, as they stand beside the project in ../shared/vectors/frames: the generated
 * readers give what each says, the generated writers give its octets back, and a connection raises the error that it lists.
 * Where the vectors are not there, a line says so and nothing is tested.
 */
#include "verdict.h"

#include "frames.h"

#include <stdlib.h>

enum { NOT_THERE = -1 };

static char vector[2000];

static int
load(const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "../shared/vectors/frames/%s.json", name);
    FILE *file = fopen(path, "rb");
    if (!file) {
        printf("frame vectors: %s is not there; not tested\n", path);
        return 0;
    }
    size_t length = fread(vector, 1, sizeof vector - 1, file);
    vector[length] = '\0';
    fclose(file);
    return length > 0;
}

/* What stands after "key": in the vector. */
static const char *
value_of(const char *key)
{
    char quoted[60];
    snprintf(quoted, sizeof quoted, "\"%s\":", key);
    const char *at = strstr(vector, quoted);
    if (!at)
        cr_fatal("the vector has no %s", key);
    at += strlen(quoted);
    return at + strspn(at, " \n[");
}

static long
number_of(const char *key)
{
    const char *value = value_of(key);
    if (strncmp(value, "true", 4) == 0 || strncmp(value, "false", 5) == 0)
        return *value == 't';
    return *value == 'n' ? NOT_THERE : strtol(value, NULL, 10);
}

static struct wire
string_of(const char *key)
{
    const char *value = value_of(key);
    return *value == '"' ? octets_of(value + 1, strcspn(value + 1, "\"")) : text("");
}

static struct wire
wire_of_vector(void)
{
    struct wire digits = string_of("wire");
    char copy[400];
    snprintf(copy, sizeof copy, "%.*s", (int)digits.length, (const char *)digits.octets);
    return hex(copy);
}

static struct cr_mem
memory(struct wire wire)
{
    return (struct cr_mem){wire.octets, wire.length};
}

/* Reads the header; returns the payload. */
static const uint8_t *
read_header(struct wire wire, struct sw_frame_header *header)
{
    *header = sw_frame_header_read(wire.octets);
    cr_assert(eq(long, (long)header->length, number_of("length")));
    cr_assert(eq(long, header->type, number_of("type")));
    cr_assert(eq(long, header->flags, number_of("flags")));
    cr_assert(eq(long, (long)header->stream_id, number_of("stream_identifier")));
    cr_assert(eq(sz, wire.length, 9u + header->length));
    cr_assert(eq(int, sw_frame_check(header, sw_frame_rule_of(header->type), 16384), SW_CHECK_NONE));
    return wire.octets + 9;
}

/* The frame that a writer made, with what its caller adds; padding as zeros, which a sender must use (RFC 9113 6.1). */
static void
compare(const uint8_t *out, const uint8_t *end, struct wire rest, size_t padding, struct wire wire)
{
    struct wire built = joined(octets_of(out, (size_t)(end - out)), rest, filled(padding, 0));
    struct wire expected = joined(part(wire, 0, wire.length - padding), filled(padding, 0));
    cr_assert(eq(mem, memory(built), memory(expected)));
}

/* RFC 9113 6.1. */
Test(frame_vectors, data)
{
    if (!load("data/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    const uint8_t *payload = read_header(wire, &header);
    struct sw_frame_data fields;
    sw_frame_data_read(payload, header.flags, &fields);
    cr_assert(eq(long, fields.pad_length, number_of("padding_length")));
    struct wire content = part(wire, 10, header.length - 1u - fields.pad_length);
    cr_assert(eq(mem, memory(content), memory(string_of("data"))));

    uint8_t out[40];
    uint8_t *end = sw_frame_data_write(out, header.flags, header.stream_id, &fields, (uint32_t)content.length + fields.pad_length);
    compare(out, end, content, fields.pad_length, wire);
}

/* RFC 9113 6.2. */
Test(frame_vectors, headers)
{
    if (!load("headers/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector(), fragment = string_of("header_block_fragment");
    const uint8_t *payload = read_header(wire, &header);
    struct sw_frame_headers fields;
    sw_frame_headers_read(payload, header.flags, &fields);
    cr_assert(eq(long, number_of("padding_length"), NOT_THERE));
    cr_assert(eq(u32, fields.stream_dependency, 0));
    cr_assert(eq(int, sw_frame_headers_check(&fields, header.flags, header.stream_id), SW_CHECK_NONE));

    uint8_t out[40];
    compare(out, sw_frame_headers_write(out, header.flags, header.stream_id, &fields, (uint32_t)fragment.length), fragment, 0,
            wire);
}

/* RFC 9113 6.3. */
Test(frame_vectors, priority)
{
    if (!load("priority/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    struct sw_frame_priority fields;
    sw_frame_priority_read(read_header(wire, &header), &fields);
    cr_assert(eq(long, (long)fields.stream_dependency, number_of("stream_dependency")));
    cr_assert(eq(long, fields.weight, number_of("weight")));
    cr_assert(eq(long, fields.exclusive, number_of("exclusive")));

    uint8_t out[40];
    compare(out, sw_frame_priority_write(out, header.stream_id, fields.exclusive, fields.stream_dependency, fields.weight),
            text(""), 0, wire);
}

/* RFC 9113 6.4. */
Test(frame_vectors, rst_stream)
{
    if (!load("rst_stream/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    struct sw_frame_rst_stream fields;
    sw_frame_rst_stream_read(read_header(wire, &header), &fields);
    cr_assert(eq(long, (long)fields.error_code, number_of("error_code")));

    uint8_t out[40];
    compare(out, sw_frame_rst_stream_write(out, header.stream_id, fields.error_code), text(""), 0, wire);
}

/* RFC 9113 6.5. */
Test(frame_vectors, settings)
{
    if (!load("settings/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    const uint8_t *payload = read_header(wire, &header);
    struct sw_frame_settings_entry first, second;
    sw_frame_settings_entry_read(payload, &first);
    sw_frame_settings_entry_read(payload + 6, &second);
    cr_assert(eq(int, first.identifier, 1)); /* the vector says [[1, 8192], [3, 5000]] */
    cr_assert(eq(u32, first.value, 8192));
    cr_assert(eq(int, second.identifier, 3));
    cr_assert(eq(u32, second.value, 5000));

    uint8_t out[40];
    uint8_t *end = sw_frame_settings_write(out, header.flags, 12);
    end = sw_frame_settings_entry_write(end, first.identifier, first.value);
    end = sw_frame_settings_entry_write(end, second.identifier, second.value);
    compare(out, end, text(""), 0, wire);
}

/* RFC 9113 6.6. */
Test(frame_vectors, push_promise)
{
    if (!load("push_promise/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector(), fragment = string_of("header_block_fragment");
    const uint8_t *payload = read_header(wire, &header);
    struct sw_frame_push_promise fields;
    sw_frame_push_promise_read(payload, header.flags, &fields);
    cr_assert(eq(long, (long)fields.promised_stream_id, number_of("promised_stream_id")));
    cr_assert(eq(long, fields.pad_length, number_of("padding_length")));

    uint8_t out[40];
    uint8_t *end =
        sw_frame_push_promise_write(out, header.flags, header.stream_id, &fields, (uint32_t)fragment.length + fields.pad_length);
    compare(out, end, fragment, fields.pad_length, wire);
}

/* RFC 9113 6.7. */
Test(frame_vectors, ping)
{
    if (!load("ping/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    struct sw_frame_ping fields;
    sw_frame_ping_read(read_header(wire, &header), &fields);
    cr_assert(eq(mem, ((struct cr_mem){fields.opaque_data, 8}), memory(string_of("opaque_data"))));

    uint8_t out[40];
    compare(out, sw_frame_ping_write(out, header.flags, fields.opaque_data), text(""), 0, wire);
}

/* RFC 9113 6.8. */
Test(frame_vectors, goaway)
{
    if (!load("goaway/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector(), debug = string_of("additional_debug_data");
    struct sw_frame_goaway fields;
    sw_frame_goaway_read(read_header(wire, &header), &fields);
    cr_assert(eq(long, (long)fields.last_stream_id, number_of("last_stream_id")));
    cr_assert(eq(long, (long)fields.error_code, number_of("error_code")));

    uint8_t out[40];
    compare(out, sw_frame_goaway_write(out, fields.last_stream_id, fields.error_code, (uint32_t)debug.length), debug, 0, wire);
}

/* RFC 9113 6.9. */
Test(frame_vectors, window_update)
{
    if (!load("window_update/normal"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector();
    struct sw_frame_window_update fields;
    sw_frame_window_update_read(read_header(wire, &header), &fields);
    cr_assert(eq(long, (long)fields.increment, number_of("window_size_increment")));

    uint8_t out[40];
    compare(out, sw_frame_window_update_write(out, header.stream_id, fields.increment), text(""), 0, wire);
}

/* RFC 9113 6.10. */
Test(frame_vectors, continuation)
{
    if (!load("continuation/header"))
        return;
    struct sw_frame_header header;
    struct wire wire = wire_of_vector(), fragment = string_of("header_block_fragment");
    read_header(wire, &header);

    uint8_t out[40];
    compare(out, sw_frame_continuation_write(out, header.flags, header.stream_id, (uint32_t)fragment.length), fragment, 0, wire);
}

/* RFC 9113 6.1 to 6.9: each ends a connection on which stream 1 is open, with the code that the vector lists. */
static struct wire bad_frame;
static enum sw_role bad_role;
static char *bad_verdict;

static void
bad_frame_arrives(void)
{
    struct endpoint *endpoint = bad_role == SW_ROLE_SERVER ? server_with_stream(1, 0) : client_with_push(0);
    feed(endpoint, bad_frame);
    cr_assert(eq(str, verdict(endpoint), bad_verdict));
}

Test(frame_vectors, errors)
{
    static const char *const names[] = {
        "data-frame-padding",    "goaway-frame-stream", "headers-frame-stream",          "push_promise-frame-promised_stream-odd",
        "rst_stream-frame-size", "settings-frame-size", "window_update-frame-increment", "push_promise-frame-stream",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[80], expected[60];
        snprintf(path, sizeof path, "error/%s", names[i]);
        if (!load(path))
            return;
        bad_frame = wire_of_vector();
        snprintf(expected, sizeof expected, "C:%s", code_name((uint32_t)number_of("error")));
        bad_verdict = expected;
        bad_role = strncmp(names[i], "push", 4) == 0 ? SW_ROLE_CLIENT : SW_ROLE_SERVER;
        run_fed_every_way(bad_frame_arrives);
    }
}
