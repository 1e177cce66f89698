#define _GNU_SOURCE

#include "endpoint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS = 8, FIELDS = 64, ROOM = 1 << 16 };

/* A line, taken apart. A word that is missing is "". */
struct words {
    char *at[WORDS];
};

static uint32_t
number(const char *word)
{
    return (uint32_t)strtoul(word, NULL, 10);
}

static size_t
octets_of(const char *word, uint8_t *to)
{
    size_t length = 0;
    for (unsigned octet; length < ROOM && sscanf(word + 2 * length, "%2x", &octet) == 1; length++)
        to[length] = (uint8_t)octet;
    return length;
}

/* ":status:200|name:value": a name may begin with a colon. */
static size_t
fields_of(char *word, sw_field *fields)
{
    size_t count = 0;
    for (char *field = strtok(word, "|"); field != NULL && count < FIELDS; field = strtok(NULL, "|")) {
        char *value = strchr(field + 1, ':');
        if (value == NULL)
            continue;
        fields[count++] = (sw_field){.name = (uint8_t *)field,
                                     .name_length = (uint32_t)(value - field),
                                     .value = (uint8_t *)value + 1,
                                     .value_length = (uint32_t)strlen(value + 1)};
    }
    return count;
}

/* "4:100000|3:5" */
static size_t
settings_of(char *word, sw_setting *settings)
{
    size_t count = 0;
    for (char *entry = strtok(word, "|"); entry != NULL && count < FIELDS; entry = strtok(NULL, "|")) {
        char *value = strchr(entry, ':');
        settings[count++] = (sw_setting){.id = (uint16_t)number(entry), .value = value == NULL ? 0 : number(value + 1)};
    }
    return count;
}

static void
say(enum sw_status status)
{
    printf("= %s\n", sw_status_name(status));
}

static void
do_headers(struct endpoint *endpoint, const struct words *words)
{
    sw_field fields[FIELDS];
    size_t count = fields_of(words->at[3], fields);
    say(sw_conn_send_headers(endpoint->conn, number(words->at[1]), fields, count, number(words->at[2])));
}

static void
do_data(struct endpoint *endpoint, const struct words *words)
{
    static uint8_t octets[ROOM];
    size_t taken = 0;
    sw_slice content = {.octets = octets, .length = octets_of(words->at[3], octets)};
    enum sw_status status =
        sw_conn_send_data(endpoint->conn, number(words->at[1]), content, number(words->at[2]), NULL, NULL, &taken);
    printf("= %s %zu\n", sw_status_name(status), taken);
}

static void
do_push(struct endpoint *endpoint, const struct words *words)
{
    sw_field fields[FIELDS];
    uint32_t promised = 0;
    size_t count = fields_of(words->at[2], fields);
    enum sw_status status = sw_conn_push_promise(endpoint->conn, number(words->at[1]), fields, count, &promised);
    printf("= %s %u\n", sw_status_name(status), (unsigned)promised);
}

static void
do_settings(struct endpoint *endpoint, const struct words *words)
{
    sw_setting settings[FIELDS];
    size_t count = settings_of(words->at[1], settings);
    say(sw_conn_update_settings(endpoint->conn, settings, count));
}

static void
do_ping(struct endpoint *endpoint, const struct words *words)
{
    uint8_t opaque[ROOM];
    memset(opaque, 0, 8);
    octets_of(words->at[1], opaque);
    say(sw_conn_ping(endpoint->conn, opaque));
}

static void
do_goaway(struct endpoint *endpoint, const struct words *words)
{
    uint8_t debug[ROOM];
    size_t length = octets_of(words->at[2], debug);
    say(sw_conn_goaway(endpoint->conn, (enum sw_error)number(words->at[1]), debug, length));
}

static void
do_altsvc(struct endpoint *endpoint, const struct words *words)
{
    static uint8_t origin[ROOM], value[ROOM];
    size_t origin_length = strcmp(words->at[2], "-") == 0 ? 0 : octets_of(words->at[2], origin);
    size_t value_length = octets_of(words->at[3], value);
    say(sw_conn_send_altsvc(endpoint->conn, number(words->at[1]), origin, origin_length, value, value_length));
}

static void
do_origin(struct endpoint *endpoint, const struct words *words)
{
    static uint8_t origin[ROOM];
    sw_octets one = {.octets = origin, .length = octets_of(words->at[1], origin)};
    say(sw_conn_send_origin(endpoint->conn, &one, 1));
}

static void
do_priority_update(struct endpoint *endpoint, const struct words *words)
{
    static uint8_t value[ROOM];
    size_t length = octets_of(words->at[2], value);
    say(sw_conn_send_priority_update(endpoint->conn, number(words->at[1]), value, length));
}

static void
do_frame(struct endpoint *endpoint, const struct words *words)
{
    static uint8_t payload[ROOM];
    size_t length = octets_of(words->at[4], payload);
    say(sw_conn_send_frame(endpoint->conn, (uint8_t)number(words->at[1]), (uint8_t)number(words->at[2]), number(words->at[3]),
                           payload, length));
}

static void
do_reset(struct endpoint *endpoint, const struct words *words)
{
    say(sw_conn_reset_stream(endpoint->conn, number(words->at[1]), number(words->at[2])));
}

static void
do_credit(struct endpoint *endpoint, const struct words *words)
{
    say(sw_conn_credit_window(endpoint->conn, number(words->at[1]), number(words->at[2])));
}

static void
do_shutdown(struct endpoint *endpoint, const struct words *words)
{
    (void)words;
    say(sw_conn_shutdown(endpoint->conn));
}

/* "hold 1": writes nothing from now on; "hold 0": writes again. */
static void
do_hold(struct endpoint *endpoint, const struct words *words)
{
    endpoint->held = number(words->at[1]) != 0;
    say(SW_STATUS_OK);
}

/* How far it has come. */
static void
do_sync(struct endpoint *endpoint, const struct words *words)
{
    (void)words;
    sw_error_report error = sw_conn_error(endpoint->conn);
    printf("= %llu %llu %u %s\n", (unsigned long long)endpoint->sent, (unsigned long long)endpoint->received,
           sw_conn_wants(endpoint->conn), sw_error_name(error.error));
}

static const struct {
    const char *name;
    void (*act)(struct endpoint *, const struct words *);
} calls[] = {
    {"headers", do_headers}, {"data", do_data},     {"push", do_push},     {"settings", do_settings},
    {"ping", do_ping},       {"goaway", do_goaway}, {"altsvc", do_altsvc}, {"priority_update", do_priority_update},
    {"frame", do_frame},     {"reset", do_reset},   {"credit", do_credit}, {"shutdown", do_shutdown},
    {"hold", do_hold},       {"sync", do_sync},     {"origin", do_origin},
};

void
call(struct endpoint *endpoint, char *line)
{
    static char none[] = "";
    struct words words;
    char *rest = line;
    for (size_t i = 0; i < WORDS; i++) {
        char *word = rest == NULL ? NULL : strsep(&rest, "\t");
        words.at[i] = word == NULL ? none : word;
    }
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        if (strcmp(calls[i].name, words.at[0]) != 0)
            continue;
        calls[i].act(endpoint, &words);
        return;
    }
    printf("= unknown call %s\n", words.at[0]);
}
