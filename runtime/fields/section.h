/* Field sections (RFC 9113 8.2, 8.3): whether one is well-formed, and what it says that its message is judged by. */
#ifndef SW_SECTION_H
#define SW_SECTION_H

#include <stdbool.h>
#include <stdint.h>

#include "checks.h"
#include "fields.h"
#include "hpack/hpack.h"
#include "statewire/statewire.h"

/* What a section says. */
struct sw_facts {
    uint64_t is; /* SW_HAS_*, SW_IN_*, SW_FACT_*; SW_FACTS_UNKNOWN: nothing can be taken over from it */
    struct sw_numbers numbers;
};

#define SW_FACTS_UNKNOWN UINT64_MAX /* no section is of all kinds */

static inline enum sw_section_kind
sw_section_kind(const struct sw_facts *facts)
{
    return (enum sw_section_kind)((uint32_t)facts->is >> SW_SHOWN_SHIFT);
}

#define SW_AT_NONE UINT32_MAX

/* What is to be judged. */
struct sw_section {
    const sw_field *fields;
    size_t count;
    const struct sw_hpack_plan *plans; /* the encoder's, for a section that the program sends; NULL: it was received, or: */
    bool alone;                        /* nobody has looked at the fields: neither tokens nor classes are set */
    uint64_t given;                    /* SW_FACTS_GIVEN: what the fields do not say */
};

/*
 * Judge a section by the field rules.
 *
 *   settings  of the receiver, in force
 *   facts     those of the last section of this direction; becomes what this one says
 *   at        out, when it is not well-formed: the field at fault, by its place; SW_AT_NONE: none
 *
 * Returns SW_CHECK_NONE, or the rule that it breaks (RFC 9113 8.1.1).
 */
enum sw_check sw_section_judge(const struct sw_section *section, const uint32_t *settings, struct sw_facts *facts, uint32_t *at);

/*
 * What a section says whose rules are not enforced. What breaks a rule by itself - octets, a repeated field - says nothing; what is
 * missing, or does not belong there, is passed over. `alone` is set.
 */
void sw_section_read(const struct sw_section *section, const uint32_t *settings, struct sw_facts *facts);

/*
 * A section that has the names of the one before it, in their order, and was told the same differs from that in a few fields. Where
 * each of those has the facts of the field that stood in its place, the section has the facts of that one.
 *
 *   changed_fields   bit per field that is not the one that stood in its place
 *   facts            of the section before; becomes what this one says
 *
 * False: the rules have to see the whole section. The numbers of `facts` are undefined then.
 */
bool sw_section_settles(const struct sw_section *section, uint32_t changed_fields, struct sw_facts *facts);
bool sw_section_settles_sent(const struct sw_section *section, uint32_t changed_fields, struct sw_facts *facts);

/* The place of the first field of a token; SW_AT_NONE: there is none. */
uint32_t sw_section_find(const struct sw_section *section, uint16_t token);

#endif
