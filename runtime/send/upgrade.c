/* HTTP/2 from a request of HTTP/1.1 (RFC 7540 3.2): it becomes stream 1, and the client's settings come in a field of its. */
#include <string.h>

#include "connection/settings_exchange.h"
#include "limits/limit.h"
#include "receive/recv.h"
#include "send/send.h"
#include "state/message.h"

enum {
    UPGRADED = 1,     /* the stream (RFC 7540 3.2) */
    ENTRY_DIGITS = 8, /* of base64url, for the 48 bits of a setting */
    DIGIT_BITS = 6
};

_Static_assert((int)ENTRY_DIGITS *DIGIT_BITS == SW_FRAME_SETTINGS_ENTRY_LENGTH * 8, "no digit holds bits of two settings");

/* RFC 4648 5. */
static const uint8_t digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void
write_digits(uint8_t *to, const uint8_t entry[SW_FRAME_SETTINGS_ENTRY_LENGTH])
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < SW_FRAME_SETTINGS_ENTRY_LENGTH; i++)
        bits = bits << 8 | entry[i];
    for (unsigned i = ENTRY_DIGITS; i-- > 0; bits >>= DIGIT_BITS)
        to[i] = digits[bits & ((1 << DIGIT_BITS) - 1)];
}

/* Returns how many digits were good: ENTRY_DIGITS, or the index of one that is none. */
static unsigned
read_digits(const uint8_t *from, uint8_t entry[SW_FRAME_SETTINGS_ENTRY_LENGTH])
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < ENTRY_DIGITS; i++) {
        const uint8_t *digit = from[i] ? memchr(digits, from[i], sizeof digits - 1) : NULL;
        if (!digit)
            return i;
        bits = bits << DIGIT_BITS | (uint64_t)(digit - digits);
    }
    for (unsigned i = SW_FRAME_SETTINGS_ENTRY_LENGTH; i-- > 0; bits >>= 8)
        entry[i] = (uint8_t)bits;
    return ENTRY_DIGITS;
}

/* The digits that are left when all settings were read are too few for one. The first that is none is at fault before that. */
static enum sw_status
refuse_rest(sw_conn *conn, const uint8_t *value, size_t length)
{
    for (size_t at = length - length % ENTRY_DIGITS; at < length; at++)
        if (!value[at] || !memchr(digits, value[at], sizeof digits - 1))
            return sw_refuse_at(conn, SW_CHECK_CALL_UPGRADE_BASE64, at);
    return sw_refuse(conn, SW_CHECK_CALL_UPGRADE_LENGTH);
}

/* The settings of the field over `theirs`, which the refused call does not take over. */
static enum sw_status
read_settings(sw_conn *conn, const uint8_t *value, size_t length, uint32_t theirs[SW_SETTING_COUNT])
{
    if (length && !value)
        return sw_refuse(conn, SW_CHECK_CALL_OCTETS_MISSING);
    for (size_t at = 0; at + ENTRY_DIGITS <= length; at += ENTRY_DIGITS) {
        uint8_t octets[SW_FRAME_SETTINGS_ENTRY_LENGTH];
        struct sw_frame_settings_entry entry;
        const unsigned good = read_digits(value + at, octets);
        if (good < ENTRY_DIGITS)
            return sw_refuse_at(conn, SW_CHECK_CALL_UPGRADE_BASE64, at + good);
        sw_frame_settings_entry_read(octets, &entry);
        enum sw_check check = sw_setting_check(SW_ROLE_CLIENT, entry.identifier, entry.value);
        if (check != SW_CHECK_NONE)
            return sw_refuse_for(conn, SW_STATUS_SETTINGS_VALUE, check, at / ENTRY_DIGITS);
        const enum sw_setting_index index = sw_setting_index_of(entry.identifier);
        if (index != SW_SETTING_COUNT)
            theirs[index] = entry.value;
    }
    return length % ENTRY_DIGITS ? refuse_rest(conn, value, length) : SW_STATUS_OK;
}

/* As a SETTINGS frame that nothing was sent before; the client's first one follows, and may say anything. */
static void
take_settings(sw_conn *conn, const uint32_t theirs[SW_SETTING_COUNT])
{
    memcpy(conn->theirs, theirs, sizeof conn->theirs);
    sw_hpack_encoder_set_limit(&conn->encoder, theirs[SW_SETTING_OF_TABLE]);
    conn->our_stream_limit = theirs[SW_SETTING_OF_STREAMS];
}

/* What the method says of the response, as the rules for fields have it. */
static enum sw_status
judge_method(sw_conn *conn, const uint8_t *method, size_t length, struct sw_facts *facts)
{
    const sw_field fields[] = {
        {.token = SW_TOKEN_PSEUDO_METHOD, .value = method, .value_length = length < UINT32_MAX ? (uint32_t)length : UINT32_MAX},
        {.token = SW_TOKEN_PSEUDO_SCHEME, .value = (const uint8_t *)"http", .value_length = 4},
        {.token = SW_TOKEN_PSEUDO_AUTHORITY, .value = (const uint8_t *)"a", .value_length = 1},
        {.token = SW_TOKEN_PSEUDO_PATH, .value = (const uint8_t *)"/", .value_length = 1},
    };
    enum { COUNT = sizeof fields / sizeof fields[0] };
    if (length && !method)
        return sw_refuse(conn, SW_CHECK_CALL_OCTETS_MISSING);
    conn->facts_sent.is = SW_FACTS_UNKNOWN; /* the encoder's plan is of another section than the last that was sent */
    if (!sw_send_plan(conn, fields, COUNT))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
    const struct sw_section section = {
        .fields = fields, .count = COUNT, .plans = conn->encoder.plans, .given = SW_FACT_FROM_CLIENT};
    uint32_t at;
    enum sw_check check = sw_section_judge(&section, conn->theirs, facts, &at);
    return check == SW_CHECK_NONE ? SW_STATUS_OK : sw_refuse_section(conn, check, at);
}

/* What both ends ask: the machines, the method, and room for the record. */
static enum sw_status
begin(sw_conn *conn, enum sw_role role, sw_octets method, struct sw_sending *sending, struct sw_facts *facts)
{
    enum sw_status status = sw_send_begin(conn, UPGRADED, SW_CONNECTION_INPUT_SEND_UPGRADE, sending);
    if (status == SW_STATUS_OK && conn->role != role)
        return sw_refuse(conn, SW_CHECK_CALL_UPGRADE_ROLE);
    if (status == SW_STATUS_OK)
        status = sw_send_stream(conn, sending, SW_STREAM_INPUT_SEND_UPGRADE);
    return status == SW_STATUS_OK ? judge_method(conn, method.octets, method.length, facts) : status;
}

enum sw_status
sw_conn_upgrade_server(sw_conn *conn, const uint8_t *method, size_t method_length, const uint8_t *settings, size_t settings_length)
{
    struct sw_sending sending;
    struct sw_facts facts;
    uint32_t theirs[SW_SETTING_COUNT];
    memcpy(theirs, conn->theirs, sizeof theirs);
    enum sw_status status = begin(conn, SW_ROLE_SERVER, (sw_octets){method, method_length}, &sending, &facts);
    if (status == SW_STATUS_OK)
        status = read_settings(conn, settings, settings_length, theirs);
    if (status != SW_STATUS_OK)
        return status;
    if (!sw_streams_reserve(&conn->streams, &conn->memory))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &sending);
    sw_send_commit_connection(conn, &sending);
    take_settings(conn, theirs);
    sw_recv_add_stream(conn, UPGRADED, sending.state, SW_STREAM_SHOWN);
    struct sw_stream *stream = sw_stream_at(&conn->streams, sw_streams_find(&conn->streams, UPGRADED));
    sw_message_step(conn, &stream->recv_message, SW_MESSAGE_INPUT_RECV_UPGRADE, UPGRADED);
    sw_message_note_request(stream, &facts);
    conn->last_shown = UPGRADED;
    sw_limit_opened(conn);
    return SW_STATUS_OK;
}

_Static_assert((int)SW_SETTING_COUNT *ENTRY_DIGITS <= SW_UPGRADE_SETTINGS_OCTETS, "the octets that programs are told of hold all");

/* What our first SETTINGS frame says. Returns the end of the digits. */
static uint8_t *
write_settings(const sw_conn *conn, uint8_t to[SW_UPGRADE_SETTINGS_OCTETS])
{
    const uint32_t *sent = sw_conn_sent_settings(conn);
    for (unsigned index = 0; index < SW_SETTING_COUNT; index++) {
        uint8_t entry[SW_FRAME_SETTINGS_ENTRY_LENGTH];
        if (sent[index] == conn->ours[index])
            continue;
        sw_frame_settings_entry_write(entry, sw_setting_rules[index].id, sent[index]);
        write_digits(to, entry);
        to += ENTRY_DIGITS;
    }
    return to;
}

enum sw_status
sw_conn_upgrade_client(sw_conn *conn, const uint8_t *method, size_t method_length, uint8_t *settings, size_t size,
                       size_t *settings_length)
{
    struct sw_sending sending;
    struct sw_facts facts;
    uint8_t value[SW_UPGRADE_SETTINGS_OCTETS];
    enum sw_status status = begin(conn, SW_ROLE_CLIENT, (sw_octets){method, method_length}, &sending, &facts);
    if (status == SW_STATUS_OK)
        status = sw_send_message(conn, &sending, SW_MESSAGE_INPUT_SEND_UPGRADE);
    if (status != SW_STATUS_OK)
        return status;
    const size_t length = (size_t)(write_settings(conn, value) - value);
    if (length > size)
        return sw_refuse(conn, SW_CHECK_CALL_UPGRADE_ROOM);
    if (!sw_streams_reserve(&conn->streams, &conn->memory))
        return sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);

    sw_send_trace_steps(conn, &sending);
    sw_send_add_stream(conn, &sending, SW_MESSAGE_ENTRY_START);
    sw_message_note_request(sending.stream, &facts);
    sw_send_commit(conn, &sending);
    sw_limit_opened(conn);
    if (length)
        memcpy(settings, value, length);
    *settings_length = length;
    return SW_STATUS_OK;
}
