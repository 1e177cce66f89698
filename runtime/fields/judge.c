/* Sections judged by themselves (statewire/sections.h). */
#include "statewire/sections.h"

#include <string.h>

#include "explain.h"
#include "fields/section.h"

/* What a connection knows of a section before it has seen a field; false: there is no such section. */
static bool
is_given(enum sw_section_kind kind, enum sw_role sender, uint64_t *given)
{
    if (sender != SW_ROLE_CLIENT && sender != SW_ROLE_SERVER)
        return false;
    const bool client = sender == SW_ROLE_CLIENT;
    switch (kind) {
    case SW_SECTION_REQUEST:
        *given = client ? SW_FACT_FROM_CLIENT : SW_FACT_PROMISE;
        return true;
    case SW_SECTION_RESPONSE:
    case SW_SECTION_INFORMATIONAL:
        *given = 0;
        return !client;
    case SW_SECTION_TRAILERS:
        *given = SW_FACT_TRAILING | (client ? SW_FACT_FROM_CLIENT : 0);
        return true;
    }
    return false;
}

static void
explain(sw_fields_verdict *verdict, enum sw_check check, uint32_t at)
{
    const struct sw_row *row = sw_explain_check(check);
    verdict->status = sw_fields_refusal(check);
    verdict->error = (enum sw_error)sw_check_cells[check].code;
    verdict->index = at != SW_AT_NONE ? at : SW_NO_INDEX;
    verdict->check = check;
    verdict->rule = sw_check_name(check);
    verdict->cite = sw_explain_string(row->cite);
    verdict->where = sw_explain_string(row->where);
    verdict->why = sw_explain_string(row->why);
}

enum sw_status
sw_fields_judge(const sw_field *fields, size_t count, enum sw_section_kind kind, enum sw_role sender, unsigned options,
                sw_fields_verdict *verdict)
{
    uint32_t settings[SW_SETTING_COUNT] = {0}, at = SW_AT_NONE;
    uint64_t given;
    *verdict = (sw_fields_verdict){.status = SW_STATUS_INVALID_ARGUMENT,
                                   .error = SW_ERROR_NO_ERROR,
                                   .index = SW_NO_INDEX,
                                   .rule = "",
                                   .cite = "",
                                   .where = "",
                                   .why = "",
                                   .kind = kind,
                                   .content_length = -1};
    if (!is_given(kind, sender, &given) || (options & ~(unsigned)(SW_JUDGE_EXTENDED_CONNECT | SW_JUDGE_INCOMPLETE)))
        return verdict->status;
    if (options & SW_JUDGE_INCOMPLETE)
        given |= SW_FACT_CUT;
    settings[sw_setting_index_of(SW_SETTINGS_ENABLE_CONNECT_PROTOCOL)] = (options & SW_JUDGE_EXTENDED_CONNECT) != 0;
    const struct sw_section section = {.fields = fields, .count = count, .alone = true, .given = given};
    struct sw_facts facts = {.is = SW_FACTS_UNKNOWN};
    enum sw_check check = sw_section_judge(&section, settings, &facts, &at);
    if (check != SW_CHECK_NONE) {
        explain(verdict, check, at);
        return verdict->status;
    }
    verdict->status = SW_STATUS_OK;
    verdict->kind = sw_section_kind(&facts);
    verdict->code = facts.numbers.status;
    verdict->content_length = facts.numbers.content_length;
    return SW_STATUS_OK;
}
