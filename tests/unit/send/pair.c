#include "pair.h"

uint32_t seed, random_state;

uint32_t
below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % limit;
}

uint8_t pool[POOL];

const uint8_t *
content_of(const struct side *sender, uint32_t id)
{
    return pool + id * 131 + (sender->client ? 17 : 0);
}

void
give_back(void *arg, const uint8_t *octets, size_t length)
{
    (void)octets;
    (void)length;
    ((struct side *)arg)->returned++;
}

void
die(const struct side *side, const char *what, int64_t number)
{
    sw_error_report report = sw_conn_error(side->conn);
    cr_fatal("seed %u, %s: %s (%lld); %s %s", (unsigned)seed, side->client ? "client" : "server", what, (long long)number,
             report.cite, report.why);
}

/* -- sending */

sw_field
field_of(const char *name, const char *value)
{
    return (sw_field){.name = (const uint8_t *)name,
                      .name_length = (uint32_t)strlen(name),
                      .value = (const uint8_t *)value,
                      .value_length = (uint32_t)strlen(value)};
}

/* Fields that repeat, and fields that do not; what the other end will look at: x-length. */
size_t
fields_of(const struct side *side, uint32_t id, const struct message *message, sw_field *fields)
{
    static char length[20], unique[40], large[3000];
    static const char *const agents[] = {"one", "another agent", "a third", "and a fourth, with a longer name than the others"};
    size_t count = 0;
    if (side->client) {
        fields[count++] = field_of(":method", message->length ? "POST" : "GET");
        fields[count++] = field_of(":scheme", "https");
        fields[count++] = field_of(":path", id % 3 ? "/index" : "/another/path?with=query");
        fields[count++] = field_of(":authority", "example.org");
    } else {
        fields[count++] = field_of(":status", id % 5 ? "200" : "404");
    }
    snprintf(length, sizeof length, "%zu", message->length);
    snprintf(unique, sizeof unique, "value-%u-%u", (unsigned)seed, (unsigned)id);
    fields[count++] = field_of("x-length", length);
    if (message->announced)
        fields[count++] = field_of("content-length", length);
    fields[count++] = field_of("user-agent", agents[id % 4]);
    fields[count++] = field_of("x-unique", unique);
    if (id % 7 == 0) {
        memset(large, 'a' + (int)(id % 26), sizeof large - 1);
        fields[count++] = field_of("x-large", large);
    }
    for (size_t i = 1; i < count; i++)
        fields[i].flags = id % 4 == 0 && fields[i].name[0] != ':' ? SW_FIELD_NEVER_INDEXED : 0;
    return count;
}

void
plan(struct side *side, uint32_t id, int forced)
{
    struct message *message = &side->sends[id];
    static const uint32_t lengths[] = {1, 100, 5000, 20000, 70000};
    message->stage = SECTION;
    message->length = forced ? 0 : below(3) ? below(lengths[below(5)]) : 0;
    message->trailers = below(4) == 0;
    message->announced = below(2) != 0;
    message->by_reference = below(2) != 0;
    message->informational = !side->client && below(4) == 0;
}
