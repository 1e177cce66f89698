/*
 * Field rules (RFC 9113 8.2, 8.3): an interpreter of spec/fields.yaml. It tests tokens and class bits; octets are looked at only
 * for the few fields whose meaning the protocol depends on.
 */
#include "fields/section.h"

#include <string.h>

#include "fields.h"
#include "fields/authority.h"
#include "hpack/value.h"
#include "support/compiler.h"

enum {
    ONCE = SW_RULE_HOST | SW_RULE_CONTENT_LENGTH, /* regular fields that may not come twice */
    ALL_PSEUDO = 0x100 | UINT8_MAX,
    RULE_BITS = 16,
    SAFE_DIGITS = 18 /* a number of as many is below SW_CONTENT_LENGTH_MAX */
};

/* What a pass over the fields finds. */
struct scan {
    unsigned rules;     /* those that a field was found for */
    unsigned seen;      /* SW_PSEUDO_* */
    unsigned forbidden; /* bit per kind of section that a field of this one may not stand in */
    const sw_field *fields[RULE_BITS]; /* by the bit of its rule; those of `rules` are set */
};

static inline const sw_field *
found(const struct scan *scan, unsigned rule)
{
    return scan->rules & rule ? scan->fields[sw_lowest_bit(rule)] : NULL;
}

/* A name that is not well-known. */
static SW_COLD enum sw_check
check_name(const sw_field *field, bool valid)
{
    if (!field->name_length)
        return SW_CHECK_FIELD_NAME_EMPTY;
    if (field->name[0] == ':')
        return SW_CHECK_FIELD_PSEUDO_UNKNOWN;
    return valid ? SW_CHECK_NONE : SW_CHECK_FIELD_NAME_OCTETS;
}

static uint8_t
lower(uint8_t octet)
{
    return octet >= 'A' && octet <= 'Z' ? (uint8_t)(octet | 0x20) : octet;
}

static bool
equals(const sw_field *field, const char *value, size_t length)
{
    return field->value_length == length && !memcmp(field->value, value, length);
}

/* Elements of a list that are all the one that may be, one at least (RFC 9110 5.6.1). */
static bool
lists_only(const sw_field *field, const char *element, size_t length)
{
    bool listed = false;
    const uint8_t *at = field->value, *end = at + field->value_length;
    while (at < end) {
        size_t same = 0;
        while (same < length && at + same < end && lower(at[same]) == (uint8_t)element[same])
            same++;
        listed |= same == length;
        at += same == length ? same : 0;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
        if (at < end && *at++ != ',')
            return false;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
    }
    return listed;
}

/* A field that has a rule to itself, or comes a second time; a pseudo-header field that does is found before. */
static SW_COLD enum sw_check
check_special(const sw_field *field, unsigned rule)
{
    if (rule & SW_RULE_TE)
        return lists_only(field, SW_TE_VALUE, sizeof SW_TE_VALUE - 1) ? SW_CHECK_NONE : SW_CHECK_FIELD_TE;
    return rule & SW_RULE_HOST ? SW_CHECK_FIELD_HOST_REPEATED : SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED;
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
    return classes & SW_CLASS_EDGE ? SW_CHECK_NONE : SW_CHECK_FIELD_VALUE_EDGE;
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

/*
 * One pass over a section. With `plans` the fields are the program's, and what the encoder has sent before was judged before;
 * without, they come from the decoder, with their tokens and classes. The usual field, well-known and with nothing special, is
 * settled by one bit; a pseudo-header field costs 25 instructions, as what is found stays in registers until the end.
 */
static SW_ALWAYS_INLINE enum sw_check
scan_fields(struct scan *scan, const struct sw_section *section, const struct sw_hpack_plan *plans)
{
    const sw_field *fields = section->fields;
    const size_t count = section->count;
    unsigned rules = 0, forbidden = 0;
    unsigned seen = 0;   /* pseudo-header fields */
    unsigned barred = 0; /* those that may not come any more: seen ones, and after a regular field all */
    for (size_t i = 0; i < count; i++) {
        const sw_field *field = &fields[i];
        const struct sw_hpack_plan *plan = plans ? &plans[i] : NULL;
        if (plan ? plan->settled : (field->flags & SW_FIELD_SETTLED) != 0) {
            barred = ALL_PSEUDO;
            continue;
        }
        const struct sw_token_info *info = &sw_token_info[plan ? plan->token : field->token];
        unsigned pseudo = info->pseudo, rule = info->rules;
        forbidden |= info->forbidden;
        if (pseudo & barred)
            return barred == ALL_PSEUDO ? SW_CHECK_FIELD_PSEUDO_AFTER_FIELD : SW_CHECK_FIELD_PSEUDO_REPEATED;
        seen |= pseudo;
        barred = pseudo ? seen : ALL_PSEUDO;
        enum sw_check check = SW_CHECK_NONE;
        if (!plan)
            check = check_theirs(field, info);
        else if (plan->match < SW_HPACK_MATCH_STATIC)
            check = check_ours(field, info);
        if (check == SW_CHECK_NONE && (rule & ((rules & ONCE) | SW_RULE_TE)))
            check = check_special(field, rule);
        if (check != SW_CHECK_NONE)
            return check;
        scan->fields[sw_lowest_bit(rule | SW_RULE_PLAIN)] = field; /* which nobody asks for by that bit */
        rules |= rule;
    }
    scan->seen = seen;
    scan->rules = rules;
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

/* The first field that may not stand in a section of this kind. */
static SW_COLD enum sw_check
misplaced(const struct sw_section *section, enum sw_fields_kind kind)
{
    for (size_t i = 0; i < section->count; i++) {
        const struct sw_token_info *info = &sw_token_info[section->plans ? section->plans[i].token : section->fields[i].token];
        if (info->forbidden >> kind & 1)
            return (enum sw_check)info->place_check;
    }
    return SW_CHECK_INTERNAL;
}

/* A required pseudo-header field is not there. */
static SW_COLD enum sw_check
lacks(enum sw_fields_kind kind)
{
    if (kind == SW_FIELDS_CONNECT)
        return SW_CHECK_FIELD_CONNECT_FORM;
    if (kind == SW_FIELDS_PROMISED)
        return SW_CHECK_FIELD_PROMISED_INCOMPLETE;
    return kind == SW_FIELDS_RESPONSE || kind == SW_FIELDS_INFORMATIONAL ? SW_CHECK_FIELD_STATUS_MISSING : SW_CHECK_FIELD_PSEUDO_MISSING;
}

/* `cut`: fields were dropped, and nothing follows from what is missing. */
static enum sw_check
check_pseudo(unsigned seen, enum sw_fields_kind kind, bool cut)
{
    const struct sw_fields_rule *rule = &sw_fields_rules[kind];
    bool connect = kind == SW_FIELDS_CONNECT;
    if (seen & ~rule->allowed)
        return connect                      ? SW_CHECK_FIELD_CONNECT_FORM
               : kind == SW_FIELDS_TRAILERS ? SW_CHECK_FIELD_PSEUDO_IN_TRAILERS
                                            : SW_CHECK_FIELD_PSEUDO_NOT_HERE;
    if ((rule->required & ~seen) && !cut)
        return lacks(kind);
    return SW_CHECK_NONE;
}

static enum sw_check
parse_content_length(const sw_field *field, int64_t *length)
{
    *length = -1;
    if (!field)
        return SW_CHECK_NONE;
    uint64_t value = 0;
    for (uint32_t i = 0; i < field->value_length; i++) {
        uint64_t digit = (uint64_t)(field->value[i] - '0');
        if (i >= SAFE_DIGITS && value > (SW_CONTENT_LENGTH_MAX - digit) / 10)
            return SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX;
        value = value * 10 + digit;
    }
    *length = (int64_t)value;
    return field->value_length ? SW_CHECK_NONE : SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX;
}

/* Mostly they are the same to the octet. */
static bool
same_authority(const sw_field *one, const sw_field *other, const sw_field *scheme)
{
    return (one->value_length == other->value_length && !memcmp(one->value, other->value, one->value_length)) ||
           sw_authority_same(one, other, scheme);
}

static enum sw_check
check_target(const struct scan *scan, uint8_t method_is, bool cut, struct sw_facts *facts)
{
    const sw_field *authority = found(scan, SW_RULE_AUTHORITY), *named = found(scan, SW_RULE_HOST);
    const sw_field *scheme = found(scan, SW_RULE_SCHEME), *path = found(scan, SW_RULE_PATH);
    if (authority && !authority->value_length)
        return SW_CHECK_FIELD_AUTHORITY_EMPTY;
    if (authority && named && !same_authority(authority, named, scheme))
        return SW_CHECK_FIELD_HOST_DIFFERS;
    if (!scheme)
        return SW_CHECK_NONE;
    if (!scheme->value_length || lower(scheme->value[0]) < 'a' || lower(scheme->value[0]) > 'z')
        return SW_CHECK_FIELD_SCHEME_OCTETS; /* RFC 3986 3.1: a scheme begins with a letter */
    if (!(sw_scheme_traits[sw_scheme_of(scheme->value, scheme->value_length)] & SW_SCHEME_HAS_AUTHORITY))
        return SW_CHECK_NONE;
    bool asterisk = path && equals(path, "*", 1) && (method_is & SW_METHOD_IS_ASTERISK);
    const sw_field *host = authority ? authority : named;
    facts->asterisk = asterisk;
    if (!asterisk && !host && !cut) /* RFC 9113 8.3.1: a request in asterisk form may go without */
        return SW_CHECK_FIELD_AUTHORITY_MISSING;
    if (!asterisk && host && (!host->value_length || (host->value[0] == ':' && !sw_authority_names_host(host))))
        return SW_CHECK_FIELD_AUTHORITY_EMPTY; /* RFC 9110 4.2.1 */
    if (!asterisk && path && (!path->value_length || path->value[0] != '/'))
        return SW_CHECK_FIELD_PATH_FORM;
    return SW_CHECK_NONE;
}

/*
 * A request whose method was dropped is one like any other, unless it has :protocol, which only CONNECT has (RFC 8441 4). A promise
 * that may not be safe is refused (RFC 9113 8.4).
 */
static SW_COLD enum sw_check
judge_without_method(const struct scan *scan, const struct sw_section *section, struct sw_facts *facts, enum sw_fields_kind *kind)
{
    *kind = SW_FIELDS_REQUEST;
    if (scan->seen & SW_PSEUDO_STATUS)
        return SW_CHECK_FIELD_PSEUDO_NOT_HERE;
    if (!section->cut)
        return lacks(section->promised ? SW_FIELDS_PROMISED : SW_FIELDS_REQUEST);
    if (section->promised)
        return SW_CHECK_FIELD_PROMISED_METHOD;
    facts->connect = scan->seen & SW_PSEUDO_PROTOCOL;
    if (facts->connect && !section->protocol_enabled)
        return SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED;
    if (facts->connect)
        *kind = SW_FIELDS_EXTENDED_CONNECT;
    return check_target(scan, SW_METHOD_IS_ASTERISK, true, facts); /* which it may be */
}

static enum sw_check
judge_request(const struct scan *scan, const struct sw_section *section, struct sw_facts *facts, enum sw_fields_kind *kind)
{
    const sw_field *name = found(scan, SW_RULE_METHOD);
    if (!name)
        return judge_without_method(scan, section, facts, kind);
    if (!name->value_length)
        return SW_CHECK_FIELD_METHOD_OCTETS;
    enum sw_method method = sw_method_of(name->value, name->value_length);
    uint8_t traits = sw_method_traits[method];
    bool protocol = scan->seen & SW_PSEUDO_PROTOCOL, promised = section->promised;
    facts->head = traits & SW_METHOD_IS_NO_RESPONSE_CONTENT;
    facts->connect = traits & SW_METHOD_IS_CONNECT;
    *kind = promised ? SW_FIELDS_PROMISED : SW_FIELDS_REQUEST;
    if (protocol && !facts->connect)
        return SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT;
    if (protocol && !section->protocol_enabled)
        return SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED;
    if (facts->connect && !promised) {
        /* with a scheme or a path :protocol may have been dropped */
        bool dropped = section->cut && section->protocol_enabled && (scan->seen & (SW_PSEUDO_SCHEME | SW_PSEUDO_PATH));
        *kind = protocol || dropped ? SW_FIELDS_EXTENDED_CONNECT : SW_FIELDS_CONNECT;
    }
    if (promised && (~traits & (SW_METHOD_IS_SAFE | SW_METHOD_IS_CACHEABLE)))
        return SW_CHECK_FIELD_PROMISED_METHOD;
    enum sw_check check = check_pseudo(scan->seen, *kind, section->cut);
    return check != SW_CHECK_NONE ? check : check_target(scan, traits, section->cut, facts);
}

static enum sw_check
judge_response(const struct scan *scan, bool cut, struct sw_facts *facts, enum sw_fields_kind *kind)
{
    *kind = SW_FIELDS_RESPONSE;
    const sw_field *field = found(scan, SW_RULE_STATUS);
    if (field) {
        unsigned status = 0;
        if (field->value_length != SW_CODE_DIGITS)
            return SW_CHECK_FIELD_STATUS_SYNTAX;
        for (unsigned i = 0; i < SW_CODE_DIGITS; i++)
            status = status * 10 + (unsigned)(field->value[i] - '0');
        if (status < SW_CODE_MIN)
            return SW_CHECK_FIELD_STATUS_SYNTAX;
        facts->status = (uint16_t)status;
        if (sw_code_is_never(status))
            return SW_CHECK_FIELD_STATUS_101;
        if (status <= SW_CODE_INFORMATIONAL_MAX)
            *kind = SW_FIELDS_INFORMATIONAL;
    }
    return check_pseudo(scan->seen, *kind, cut);
}

static enum sw_check
judge(const struct sw_section *section, struct sw_facts *facts)
{
    struct scan scan;
    enum sw_fields_kind kind = SW_FIELDS_TRAILERS;
    *facts = (struct sw_facts){.content_length = -1, .kind = SW_SECTION_TRAILERS};
    enum sw_check check = section->plans ? scan_sent(&scan, section) : scan_received(&scan, section);
    if (check != SW_CHECK_NONE)
        return check;
    if (section->trailers)
        check = check_pseudo(scan.seen, kind, section->cut);
    else if (section->role == SW_ROLE_CLIENT || section->promised)
        check = judge_request(&scan, section, facts, &kind);
    else
        check = judge_response(&scan, section->cut, facts, &kind);
    if (check != SW_CHECK_NONE)
        return check;
    if (scan.forbidden >> kind & 1)
        return misplaced(section, kind);
    if (!section->trailers)
        facts->kind = kind == SW_FIELDS_RESPONSE        ? SW_SECTION_RESPONSE
                      : kind == SW_FIELDS_INFORMATIONAL ? SW_SECTION_INFORMATIONAL
                                                        : SW_SECTION_REQUEST;
    check = parse_content_length(found(&scan, SW_RULE_CONTENT_LENGTH), &facts->content_length);
    if (section->cut && !(scan.rules & (SW_RULE_METHOD | SW_RULE_STATUS)))
        facts->content_length = -1; /* it depends on what was dropped whether content follows */
    return check;
}

/* A field in the place of one with its name, in a section that is else the same: is it well-formed by its octets alone? */
static SW_ALWAYS_INLINE bool
settles(const sw_field *field, const struct sw_hpack_plan *plan, struct sw_facts *facts)
{
    if (plan ? plan->settled : (field->flags & SW_FIELD_SETTLED) != 0)
        return true;
    const struct sw_token_info *info = &sw_token_info[plan ? plan->token : field->token];
    enum sw_check check = SW_CHECK_NONE;
    if (!plan)
        check = check_theirs(field, info);
    else if (plan->match < SW_HPACK_MATCH_STATIC)
        check = check_ours(field, info);
    if (check != SW_CHECK_NONE)
        return false;
    if (info->rules & SW_RULE_PATH) /* one that begins so may stand wherever a path may (RFC 9113 8.3.1) */
        return field->value_length && field->value[0] == '/';
    if (info->rules & SW_RULE_CONTENT_LENGTH)
        return parse_content_length(field, &facts->content_length) == SW_CHECK_NONE;
    return (info->rules & SW_RULE_PLAIN) || info == &sw_token_info[SW_TOKEN_NONE];
}

bool
sw_section_settles(const sw_field *fields, uint32_t changed_fields, struct sw_facts *facts)
{
    bool settled = facts->kind != SW_FACTS_UNKNOWN;
    for (; changed_fields && settled; changed_fields &= changed_fields - 1)
        settled = settles(&fields[sw_lowest_bit(changed_fields)], NULL, facts);
    return settled;
}

bool
sw_section_settles_sent(const sw_field *fields, const struct sw_hpack_plan *plans, uint32_t changed_fields, struct sw_facts *facts)
{
    bool settled = facts->kind != SW_FACTS_UNKNOWN;
    for (; changed_fields && settled; changed_fields &= changed_fields - 1)
        settled = settles(&fields[sw_lowest_bit(changed_fields)], &plans[sw_lowest_bit(changed_fields)], facts);
    return settled;
}

enum sw_check
sw_section_judge(const struct sw_section *section, struct sw_facts *known, struct sw_facts *facts)
{
    enum sw_check check = judge(section, facts);
    *known = *facts;
    if (check != SW_CHECK_NONE || section->promised || section->cut || facts->connect || facts->asterisk)
        known->kind = SW_FACTS_UNKNOWN; /* what a CONNECT may hold depends on settings too, and what "*" may lack, no path may */
    return check;
}
