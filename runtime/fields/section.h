/* Field sections (RFC 9113 8.2, 8.3): whether one is well-formed, and what it says that its message is judged by. */
#ifndef SW_SECTION_H
#define SW_SECTION_H

#include <stdbool.h>
#include <stdint.h>

#include "checks.h"
#include "hpack/hpack.h"
#include "statewire/statewire.h"

/* What a well-formed section says. */
struct sw_facts {
    int64_t content_length; /* negative: there is no content-length field */
    uint16_t status;
    uint8_t kind;           /* enum sw_section_kind */
    uint8_t input;          /* enum sw_message_input, which depends on the stream too (message.h) */
    bool head, connect;
    bool asterisk;          /* the path is "*", of a scheme with authorities */
};

/* What is to be judged. */
struct sw_section {
    const sw_field *fields;
    size_t count;
    const struct sw_hpack_plan *plans; /* the encoder's, for a section that the program sends; NULL: it was received */
    bool trailers, promised;
    bool cut;              /* fields of it were dropped: what is missing may have been among them */
    bool protocol_enabled; /* :protocol may stand in it (RFC 8441 4) */
    uint8_t role;          /* enum sw_role: the sender's */
};

/* In place of the facts of a section that nothing can be taken over from. */
enum { SW_FACTS_UNKNOWN = SW_SECTION_TRAILERS };

/*
 * Judge a section by the field rules.
 *
 *   known   out: what sw_section_settles() may go by in the next section of this direction
 *   facts   out: what it says, when it is well-formed
 *
 * Returns SW_CHECK_NONE, or the rule that it breaks (RFC 9113 8.1.1).
 */
enum sw_check sw_section_judge(const struct sw_section *section, struct sw_facts *known, struct sw_facts *facts);

/*
 * Sections of one direction are much alike. One that is no trailers and has the names of the one before it, in their order, differs
 * from that in a few fields: where each of those is settled by itself, all is said that the rules could say.
 *
 *   fresh   bit per field that is not the one that stood in its place
 *   facts   those of the section before, which become those of this one
 *
 * False: the rules have to see the whole section. `facts` are undefined then.
 */
bool sw_section_settles(const sw_field *fields, uint32_t changed_fields, struct sw_facts *facts);
bool sw_section_settles_sent(const sw_field *fields, const struct sw_hpack_plan *plans, uint32_t changed_fields, struct sw_facts *facts);

#endif
