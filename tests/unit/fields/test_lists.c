/* Field lines and lists of them: made, found, compared, copied. */
#include "harness.h"

#include <stdlib.h>

static sw_field
named(const char *name, const char *value)
{
    return sw_field_make(name, value);
}

/* RFC 9110 5.1: a name and a value, of which the token may stand for the name. */
Test(lists, fields_are_made)
{
    sw_field field = named("accept", "*/*");
    size_t length;
    cr_assert(eq(u32, field.name_length, 6));
    cr_assert(eq(u32, field.value_length, 3));
    cr_assert(eq(u32, field.token, SW_TOKEN_NONE));
    cr_assert(eq(u32, sw_field_token(&field), SW_TOKEN_ACCEPT));
    field = sw_field_of_token(SW_TOKEN_ACCEPT, "*/*");
    cr_assert(eq(ptr, (void *)(uintptr_t)field.name, NULL));
    cr_assert(eq(u32, sw_field_token(&field), SW_TOKEN_ACCEPT));
    cr_assert(eq(int, memcmp(sw_field_name(&field, &length), "accept", 6), 0));
    cr_assert(eq(sz, length, 6));
    field = sw_field_of_octets((const uint8_t *)"x\0y", 3, (const uint8_t *)"\0", 1);
    cr_assert(eq(u32, field.name_length + field.value_length, 4));
    cr_assert(eq(u32, sw_field_token(&field), SW_TOKEN_NONE));
    field = (sw_field){.token = SW_TOKEN_COUNT};
    cr_assert(eq(u32, sw_field_token(&field), SW_TOKEN_NONE));
}

Test(lists, fields_are_the_same_by_name_and_value)
{
    sw_field one = named("accept", "a"), other = sw_field_of_token(SW_TOKEN_ACCEPT, "a"), more = named("accept", "ab");
    sw_field upper = named("Accept", "a"), empty = named("accept", "");
    one.flags = SW_FIELD_NEVER_INDEXED;
    cr_assert(sw_field_equal(&one, &other));
    cr_assert(not(sw_field_equal(&one, &more)));
    cr_assert(not(sw_field_equal(&one, &upper)));
    cr_assert(not(sw_field_equal(&one, &empty)));
    const sw_field list[] = {one, more}, same[] = {other, more}, turned[] = {more, other};
    cr_assert(sw_fields_equal(list, 2, same, 2));
    cr_assert(not(sw_fields_equal(list, 2, turned, 2)));
    cr_assert(not(sw_fields_equal(list, 2, same, 1)));
    cr_assert(sw_fields_equal(NULL, 0, NULL, 0));
}

Test(lists, fields_are_found_one_after_the_other)
{
    const sw_field list[] = {named(":status", "200"), named("x-a", "1"), named("accept", "2"),
                             sw_field_of_token(SW_TOKEN_ACCEPT, "3"), named("x-a", "4")};
    const sw_field *found = sw_fields_find(list, 5, SW_TOKEN_ACCEPT, NULL);
    cr_assert(eq(sz, (size_t)(found - list), 2));
    found = sw_fields_find(list, 5, SW_TOKEN_ACCEPT, found);
    cr_assert(eq(sz, (size_t)(found - list), 3));
    cr_assert(eq(ptr, (void *)sw_fields_find(list, 5, SW_TOKEN_ACCEPT, found), NULL));
    found = sw_fields_find_name(list, 5, "x-a", NULL);
    cr_assert(eq(sz, (size_t)(found - list), 1));
    found = sw_fields_find_name(list, 5, "x-a", found);
    cr_assert(eq(sz, (size_t)(found - list), 4));
    cr_assert(eq(sz, (size_t)(sw_fields_find_name(list, 5, "accept", list + 2) - list), 3));
    cr_assert(eq(ptr, (void *)sw_fields_find_name(list, 5, "x-a", found), NULL));
    cr_assert(eq(ptr, (void *)sw_fields_find_name(list, 5, "x", NULL), NULL));
    cr_assert(eq(ptr, (void *)sw_fields_find(list, 5, SW_TOKEN_NONE, NULL), NULL));
    cr_assert(eq(ptr, (void *)sw_fields_find(list, 5, SW_TOKEN_COUNT, NULL), NULL));
    cr_assert(eq(ptr, (void *)sw_fields_find(NULL, 0, SW_TOKEN_ACCEPT, NULL), NULL));
}

struct counted {
    size_t blocks, octets;
    int fails;
};

static void *
counted_allocate(void *context, size_t size)
{
    struct counted *counted = context;
    if (counted->fails)
        return NULL;
    counted->blocks++;
    counted->octets += size;
    return malloc(size);
}

static void
counted_release(void *context, void *memory, size_t size)
{
    struct counted *counted = context;
    counted->blocks--;
    counted->octets -= size;
    free(memory);
}

/* One allocation, which does not depend on what was copied, and which goes back whole. */
Test(lists, a_copy_is_one_block_of_its_own)
{
    struct counted counted = {0};
    const sw_allocator allocator = {.allocate = counted_allocate, .release = counted_release, .context = &counted};
    char name[] = "x-name", value[] = "value";
    sw_field list[] = {named(name, value), sw_field_of_token(SW_TOKEN_ACCEPT, "b"), named("x-empty", "")};
    list[0].flags = SW_FIELD_NEVER_INDEXED;
    sw_field_list *copy = NULL;
    cr_assert(eq(int, sw_fields_copy(list, 3, &allocator, &copy), SW_STATUS_OK));
    cr_assert(eq(sz, counted.blocks, 1));
    cr_assert(eq(sz, counted.octets, copy->size));
    name[0] = value[0] = '!';
    cr_assert(eq(sz, copy->count, 3));
    cr_assert(eq(int, memcmp(copy->fields[0].name, "x-name", 6) | memcmp(copy->fields[0].value, "value", 5), 0));
    cr_assert(eq(int, memcmp(copy->fields[1].name, "accept", 6), 0));
    cr_assert(eq(u32, copy->fields[1].token, SW_TOKEN_ACCEPT));
    cr_assert(eq(u32, copy->fields[0].flags, SW_FIELD_NEVER_INDEXED));
    cr_assert(eq(u32, copy->fields[2].value_length, 0));
    cr_assert(eq(u32, copy->from[0] + copy->from[1] * 2 + copy->from[2] * 3, 8));
    sw_fields_free(copy, &allocator);
    cr_assert(eq(sz, counted.blocks + counted.octets, 0));

    counted.fails = 1;
    copy = (sw_field_list *)&counted;
    cr_assert(eq(int, sw_fields_copy(list, 3, &allocator, &copy), SW_STATUS_NO_MEMORY));
    cr_assert(eq(ptr, (void *)copy, (void *)&counted));
    sw_fields_free(NULL, NULL);
}

static void
forward(struct endpoint *proxy, const sw_event *event)
{
    if (event->kind != SW_EVENT_HEADERS || proxy->arg)
        return;
    const sw_field via = named("via", "2 proxy");
    sw_field_list *list;
    cr_assert(eq(int, sw_fields_append(event->as.headers.fields, event->as.headers.count, &via, 1, NULL, &list), SW_STATUS_OK));
    proxy->arg = list;
}

/* A section that outlives its event goes on with a field more, either way. */
TestFeed(lists, a_section_is_forwarded_with_a_field_appended)
{
    struct endpoint *server = open_server(), *client = open_client();
    server->on_event = forward;
    feed(server,
         frame_headers(1, block(":method", "GET", ":scheme", "https", ":authority", "a", ":path", "/", "x-a", "1"), END_STREAM));
    sw_field_list *list = server->arg;
    cr_assert(eq(sz, list->count, 6));
    cr_assert(eq(u32, list->from[5], 5));
    if (sw_conn_stream_state(client->conn, 1)[0] != 'o')
        cr_assert(eq(int, sw_conn_send_headers(client->conn, 1, list->fields, list->count, SW_SEND_END_STREAM), SW_STATUS_OK));
    sw_fields_free(list, NULL);
    struct endpoint *origin = open_server();
    carry(client, origin);
    cr_assert(eq(int, saw(origin, "HEADERS 1"), 1));
    cr_assert(strstr(events(origin), "via: 2 proxy") != NULL);
}
