/*
 * Field rules (RFC 9113 8.2, 8.3): the engine of spec/fields.yaml. It tests tokens and class bits; what octets mean is asked for
 * the few fields that come at most once. Everything else follows from facts, bits of a word.
 */
#include "fields/section.h"

#include "fields/value.h"
#include "support/compiler.h"
#include "hpack/value.h"

enum { REGULAR = 1 << 15, ALL_PSEUDO = REGULAR | SW_FACTS_PSEUDO }; /* beside SW_HAS_*: a regular field came */

/* What a pass over the fields finds. */
struct scan {
    unsigned seen;                         /* SW_HAS_* */
    unsigned forbidden;                    /* bit per kind of section that a field of this one may not stand in */
    uint32_t at;                           /* the field that breaks a rule */
    const sw_field *fields[SW_SLOT_COUNT]; /* those of `seen` are set */
};

/* Of a field that nobody has looked at. */
static uint16_t
token_alone(const sw_field *field)
{
    if (field->token != SW_TOKEN_NONE && field->token < SW_TOKEN_COUNT)
        return field->token;
    return field->name_length ? sw_token_of(field->name, field->name_length) : (uint16_t)SW_TOKEN_NONE;
}

static const struct sw_token_info *
info_of(const struct sw_section *section, uint32_t at)
{
    if (section->alone)
        return &sw_token_info[token_alone(&section->fields[at])];
    return &sw_token_info[section->plans ? section->plans[at].token : section->fields[at].token];
}

/* A name that is not well-known. */
static SW_COLD enum sw_check
check_name(const sw_field *field, bool valid)
{
    if (!field->name_length)
        return (enum sw_check)SW_FIELD_NAME_EMPTY;
    if (field->name[0] == ':')
        return (enum sw_check)SW_FIELD_PSEUDO_UNKNOWN;
    return valid ? SW_CHECK_NONE : (enum sw_check)SW_FIELD_NAME_OCTETS;
}

static uint8_t
classes_of(const sw_field *field)
{
    return sw_value_edges(field->value, field->value_length, sw_classes_of(field->value, field->value_length));
}

static enum sw_check
check_value(const struct sw_token_info *info, uint8_t classes)
{
    if (info->value_class & ~classes)
        return (enum sw_check)info->value_check;
    return classes & SW_CLASS_EDGE ? SW_CHECK_NONE : (enum sw_check)SW_FIELD_VALUE_EDGE;
}

/* Octets of the program's that no table knows yet. Apart, so that the pass over the fields keeps what it needs in registers. */
static SW_NOINLINE enum sw_check
check_ours(const sw_field *field, const struct sw_token_info *info)
{
    enum sw_check check = SW_CHECK_NONE;
    if (info == &sw_token_info[SW_TOKEN_NONE])
        check = check_name(field, (sw_classes_of(field->name, field->name_length) & SW_CLASS_NAME) != 0);
    return check != SW_CHECK_NONE ? check : check_value(info, classes_of(field));
}

/* Octets that came from the peer: the decoder has looked at them. */
static inline enum sw_check
check_theirs(const sw_field *field, const struct sw_token_info *info)
{
    enum sw_check check = SW_CHECK_NONE;
    if (field->token == SW_TOKEN_NONE)
        check = check_name(field, !(field->flags & SW_FIELD_NAME_INVALID));
    return check != SW_CHECK_NONE ? check : check_value(info, field->classes);
}

/* The octets of a field. What the encoder has sent before was judged before. */
static SW_ALWAYS_INLINE enum sw_check
check_field(const sw_field *field, const struct sw_token_info *info, const struct sw_hpack_plan *plan)
{
    if (!plan)
        return check_theirs(field, info);
    return plan->match < SW_HPACK_MATCH_STATIC ? check_ours(field, info) : SW_CHECK_NONE;
}

/* A field that may not come any more, or lists what it may not. */
static SW_COLD enum sw_check
check_special(const sw_field *field, const struct sw_token_info *info, unsigned barred)
{
    if (info->flags & SW_TOKEN_IS_LIST)
        return sw_value_check_list(field, info);
    bool late = (barred & REGULAR) && (info->bit & SW_FACTS_PSEUDO);
    return late ? (enum sw_check)SW_FIELD_PSEUDO_AFTER_FIELD : (enum sw_check)info->again_check;
}

/*
 * One pass over a section. With `plans` the fields are the program's; without, they come from the decoder, with their tokens and
 * classes. The usual field, well-known and with nothing special, is settled by one bit; a pseudo-header field costs 25
 * instructions, as what is found stays in registers until the end.
 */
static SW_ALWAYS_INLINE enum sw_check
scan_fields(struct scan *scan, const struct sw_section *section, const struct sw_hpack_plan *plans)
{
    const sw_field *fields = section->fields;
    const size_t count = section->count;
    unsigned seen = 0, forbidden = 0;
    unsigned barred = 0; /* those that may not come any more: seen ones, and after a regular field all pseudo-header fields */
    for (size_t i = 0; i < count; i++) {
        const sw_field *field = &fields[i];
        const struct sw_hpack_plan *plan = plans ? &plans[i] : NULL;
        if (plan ? plan->settled : (field->flags & SW_FIELD_SETTLED) != 0) {
            barred |= ALL_PSEUDO;
            continue;
        }
        const struct sw_token_info *info = &sw_token_info[plan ? plan->token : field->token];
        unsigned bit = info->bit;
        enum sw_check check = bit & barred & SW_FACTS_PSEUDO ? check_special(field, info, barred) : check_field(field, info, plan);
        if (check == SW_CHECK_NONE && ((bit & seen) | (info->flags & SW_TOKEN_IS_LIST)))
            check = check_special(field, info, barred);
        if (check != SW_CHECK_NONE) {
            scan->at = (uint32_t)i;
            return check;
        }
        forbidden |= info->forbidden;
        seen |= bit;
        barred |= bit & SW_FACTS_PSEUDO ? bit : ALL_PSEUDO;
        scan->fields[info->slot] = field; /* slot 0 is nobody's */
    }
    scan->seen = seen;
    scan->forbidden = forbidden;
    return SW_CHECK_NONE;
}

/* Apart, so that each is compiled for its own kind of fields: 20 instructions a field less than one loop for both. */
static enum sw_check
scan_received(struct scan *scan, const struct sw_section *section)
{
    return scan_fields(scan, section, NULL);
}

static enum sw_check
scan_sent(struct scan *scan, const struct sw_section *section)
{
    return scan_fields(scan, section, section->plans);
}

/* Without a connection, and without the order of pseudo-header fields where rules are not enforced: then what breaks one is no part of `seen`. */
static SW_COLD enum sw_check
scan_alone(struct scan *scan, const struct sw_section *section, bool enforced)
{
    unsigned barred = 0;
    scan->seen = scan->forbidden = 0;
    for (size_t i = 0; i < section->count; i++) {
        const sw_field *field = &section->fields[i];
        const struct sw_token_info *info = info_of(section, (uint32_t)i);
        const unsigned bit = info->bit;
        const bool again = (bit & scan->seen) || (bit & barred & SW_FACTS_PSEUDO);
        enum sw_check check = again ? check_special(field, info, barred) : check_ours(field, info);
        if (check == SW_CHECK_NONE && (info->flags & SW_TOKEN_IS_LIST))
            check = sw_value_check_list(field, info);
        if (check != SW_CHECK_NONE && enforced) {
            scan->at = (uint32_t)i;
            return check;
        }
        if (check != SW_CHECK_NONE)
            continue;
        scan->forbidden |= info->forbidden;
        scan->seen |= bit;
        if (enforced)
            barred |= bit & SW_FACTS_PSEUDO ? bit : ALL_PSEUDO;
        scan->fields[info->slot] = field;
    }
    return SW_CHECK_NONE;
}

uint32_t
sw_section_find(const struct sw_section *section, uint16_t token)
{
    for (uint32_t i = 0; i < section->count; i++)
        if (info_of(section, i) == &sw_token_info[token])
            return i;
    return SW_AT_NONE;
}

/* The first field that has one of these bits, or may not stand in these kinds of section. */
static SW_COLD uint32_t
first_of(const struct sw_section *section, unsigned bits, unsigned kinds)
{
    for (uint32_t i = 0; i < section->count; i++)
        if ((info_of(section, i)->bit & bits) || (info_of(section, i)->forbidden & kinds))
            return i;
    return SW_AT_NONE;
}

/* Facts that follow from others, and the kind of the section. */
static uint64_t
derive(uint64_t is)
{
    for (unsigned i = 0; i < SW_DERIVED_ROWS; i++)
        if ((is & sw_fields_derived[i].all) == sw_fields_derived[i].all && !(is & sw_fields_derived[i].none))
            is |= sw_fields_derived[i].makes;
    const struct sw_fields_row *row = sw_fields_kinds; /* the last row holds of all */
    while ((is & row->all) != row->all || (is & row->none))
        row++;
    return is | row->makes;
}

static inline unsigned
kind_of(uint64_t is)
{
    return sw_lowest_bit((uint32_t)(is & SW_KINDS_ALL)) - SW_KINDS_SHIFT;
}

/* What is wrong with a section of these facts, each of whose fields is well-formed; `at` is set to the field at fault. */
static enum sw_check
check_facts(const struct sw_section *section, const struct scan *scan, uint64_t is, uint32_t *at)
{
    unsigned kind = kind_of(is);
    const struct sw_fields_rule *rule = &sw_fields_rules[kind];
    for (const struct sw_judgement *row = sw_fields_judged; row < sw_fields_judged + SW_JUDGED_ROWS; row++) {
        const struct sw_condition *when = &row->when;
        if ((is & when->all) != when->all || (is & when->none) || !(is & when->in))
            continue;
        switch ((enum sw_fields_step)row->step) {
        case SW_STEP_RULE:
            *at = row->at ? first_of(section, 1u << (row->at - 1), 0) : SW_AT_NONE;
            return (enum sw_check)row->check;
        case SW_STEP_OTHER_PSEUDO:
            if (!(is & SW_FACTS_PSEUDO & ~(uint64_t)rule->allowed))
                break;
            *at = first_of(section, SW_FACTS_PSEUDO & ~rule->allowed, 0);
            return (enum sw_check)rule->other_check;
        case SW_STEP_MISSING_PSEUDO:
            if (!(rule->required & ~is))
                break;
            *at = SW_AT_NONE;
            return (enum sw_check)rule->missing_check;
        case SW_STEP_FORBIDDEN_FIELDS:
            if (!(scan->forbidden >> kind & 1))
                break;
            *at = first_of(section, 0, 1u << kind);
            return (enum sw_check)info_of(section, *at)->place_check;
        }
    }
    return SW_CHECK_NONE;
}

/* What the fields say. */
static SW_ALWAYS_INLINE uint64_t
facts_of(const struct sw_section *section, const struct scan *scan, const uint32_t *settings, struct sw_numbers *numbers)
{
    uint64_t is = section->given | sw_facts_of_settings(settings) | scan->seen;
    for (unsigned seen = scan->seen; seen; seen &= seen - 1) {
        unsigned slot = sw_lowest_bit(seen) + 1;
        is |= sw_field_facts(slot, scan->fields[slot], numbers);
    }
    return is | sw_field_comparisons(is, scan->fields);
}

SW_COLD void
sw_section_read(const struct sw_section *section, const uint32_t *settings, struct sw_facts *facts)
{
    struct scan scan;
    *facts = (struct sw_facts){.is = 0, .numbers = SW_NUMBERS_NONE};
    (void)scan_alone(&scan, section, false);
    facts->is = derive(facts_of(section, &scan, settings, &facts->numbers));
}

enum sw_check
sw_section_judge(const struct sw_section *section, const uint32_t *settings, struct sw_facts *facts, uint32_t *at)
{
    struct scan scan;
    uint64_t before = facts->is;
    *facts = (struct sw_facts){.is = SW_FACTS_UNKNOWN, .numbers = SW_NUMBERS_NONE};
    enum sw_check check = section->plans   ? scan_sent(&scan, section)
                          : section->alone ? scan_alone(&scan, section, true)
                                           : scan_received(&scan, section);
    if (check != SW_CHECK_NONE) {
        *at = scan.at;
        return check;
    }
    uint64_t is = facts_of(section, &scan, settings, &facts->numbers);
    bool same = is == (before & ~SW_FACTS_DERIVED); /* then it is as well-formed as that was */
    is = same ? before : derive(is);
    if (!same || (scan.forbidden >> kind_of(is) & 1))
        check = check_facts(section, &scan, is, at);
    if (check == SW_CHECK_NONE)
        facts->is = is;
    return check;
}

/* A field in the place of one with its name, in a section that is else the same: are its facts those of that field? */
static SW_ALWAYS_INLINE bool
settles(const sw_field *field, const struct sw_hpack_plan *plan, struct sw_facts *facts)
{
    if (plan ? plan->settled : (field->flags & SW_FIELD_SETTLED) != 0)
        return true;
    const struct sw_token_info *info = &sw_token_info[plan ? plan->token : field->token];
    if (check_field(field, info, plan) != SW_CHECK_NONE)
        return false;
    if (!info->slot)
        return !(info->flags & SW_TOKEN_IS_LIST);
    return !(info->bit & SW_FACTS_COMPARED) &&
           sw_field_facts(info->slot, field, &facts->numbers) == (facts->is & sw_field_fact_bits[info->slot]);
}

static inline bool
comparable(const struct sw_section *section, const struct sw_facts *facts)
{
    return (facts->is & (SW_FACTS_GIVEN | SW_FACTS_ASK_SETTINGS)) == section->given;
}

static SW_ALWAYS_INLINE bool
all_settle(const struct sw_section *section, const struct sw_hpack_plan *plans, uint32_t changed_fields, struct sw_facts *facts)
{
    for (; changed_fields; changed_fields &= changed_fields - 1) {
        unsigned at = sw_lowest_bit(changed_fields);
        if (!settles(&section->fields[at], plans ? &plans[at] : NULL, facts))
            return false;
    }
    return true;
}

bool
sw_section_settles(const struct sw_section *section, uint32_t changed_fields, struct sw_facts *facts)
{
    return comparable(section, facts) && all_settle(section, NULL, changed_fields, facts);
}

bool
sw_section_settles_sent(const struct sw_section *section, uint32_t changed_fields, struct sw_facts *facts)
{
    return comparable(section, facts) && all_settle(section, section->plans, changed_fields, facts);
}
