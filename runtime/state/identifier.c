#include "state/identifier.h"

uint8_t *
sw_identifier_state(const sw_conn *conn, uint32_t id, uint8_t *scratch)
{
    unsigned facts = sw_identifier_facts(conn, id);
    uint8_t *recent = facts & SW_IDENTIFIER_USED ? sw_streams_find_recent(&conn->streams, id) : NULL;
    if (recent)
        facts |= SW_IDENTIFIER_REMEMBERED;
    if (id <= conn->streams.grace_watermark)
        facts |= SW_IDENTIFIER_IN_GRACE;
    const struct sw_identifier_rule *rule = &sw_identifier_rules[facts];
    if (rule->state == SW_STREAM_STATE_COUNT)
        return recent;
    *scratch = rule->state;
    return scratch;
}
