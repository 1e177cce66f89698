#include "connection/charge.h"

#include "support/compiler.h"

static bool
is_excused(sw_conn *conn, enum sw_unless unless, struct sw_stream *stream)
{
    switch (unless) {
    case SW_UNLESS_NEVER:
        return false;
    case SW_UNLESS_ANSWERED:
        return stream && (stream->flags & SW_STREAM_ANSWERED);
    case SW_UNLESS_EXPLAINED:
        return sw_grace_explains(conn, stream);
    }
    return false;
}

SW_COLD void
sw_conn_charge_effect(sw_conn *conn, enum sw_effect effect, struct sw_stream *stream)
{
    const struct sw_effect_rule *rule = &sw_effect_rules[effect - SW_EFFECT_FIRST_CHARGE];
    if (is_excused(conn, (enum sw_unless)rule->unless, stream))
        return;
    if (rule->balance < SW_BALANCE_COUNT)
        sw_conn_passes(conn, sw_limit_charge(conn, rule->balance, 1));
    else if (!sw_grace_counts(conn, stream))
        sw_conn_passes(conn, sw_limit_charge(conn, SW_BEYOND_LATE_FRAMES, 1));
}
