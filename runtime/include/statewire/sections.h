/*
 * Field sections without a connection: judged by the field rules (RFC 9113 8.2, 8.3), and normalised. Included by statewire.h.
 */
#ifndef STATEWIRE_SECTIONS_H
#define STATEWIRE_SECTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "statewire/api.h"
#include "statewire/checks.h"
#include "statewire/frames.h"
#include "statewire/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What sw_fields_judge() is told besides the fields. */
enum {
    SW_JUDGE_EXTENDED_CONNECT = 1, /* the receiver's ENABLE_CONNECT_PROTOCOL is 1 (RFC 8441 3) */
    SW_JUDGE_INCOMPLETE = 2        /* fields were dropped: what is missing is not held against the section */
};

/* What a section is, or what is wrong with it. Texts are static. */
typedef struct sw_fields_verdict {
    enum sw_status status;     /* SW_STATUS_OK; else what a call is refused with that would send the section */
    enum sw_error error;       /* else what its stream is reset with where it is received (RFC 9113 8.1.1) */
    size_t index;              /* of the field at fault; SW_NO_INDEX: none, as where one is missing */
    enum sw_check check;       /* the rule that it breaks; SW_CHECK_NONE: none */
    const char *rule;          /* its name, "field_path_form", or "" */
    const char *cite;          /* "rfc9113-8.3.1-10", or "" */
    const char *where;         /* "spec/fields.yaml:113", or "" */
    const char *why;           /* a sentence, or "" */
    enum sw_section_kind kind; /* of a section that is well-formed: a response with a 1xx status is INFORMATIONAL */
    uint16_t code;             /* its :status; 0: it has none */
    int64_t content_length;    /* its content-length; -1: it has none */
} sw_fields_verdict;

/*
 * Judge a section as a connection does that sends or receives it.
 *
 *   fields, count  a field is known by its token or else by its name; of an event, or of the program's. NULL when count is 0
 *   kind           SW_SECTION_REQUEST, of a server: a promised request; SW_SECTION_RESPONSE or SW_SECTION_INFORMATIONAL, which :status
 *                  tells apart; SW_SECTION_TRAILERS
 *   sender         whose section it is
 *   options        SW_JUDGE_*, or 0
 *   verdict        out, not NULL: always whole
 *
 * Returns verdict->status: SW_STATUS_OK, SW_STATUS_MALFORMED or another of generated/audit/fields.md; SW_STATUS_INVALID_ARGUMENT, and no
 * rule: clients send no responses, or there is no such kind, role or option. The first fault is told, rules of single fields first.
 * What follows of END_STREAM and of earlier sections is the message's, and not judged here.
 */
SW_API enum sw_status sw_fields_judge(const sw_field *fields, size_t count, enum sw_section_kind kind, enum sw_role sender,
                                      unsigned options, sw_fields_verdict *verdict);

/* What sw_fields_normalise() does. */
enum {
    SW_NORMALISE_LOWER_CASE = 1,      /* names in lower case (RFC 9113 8.2.1) */
    SW_NORMALISE_STRIP = 2,           /* no space or tab before and behind names and values (RFC 9113 8.2.1) */
    SW_NORMALISE_DROP_CONNECTION = 4, /* without connection-specific fields and those that `connection` names (RFC 9113 8.2.2) */
    SW_NORMALISE_SPLIT_COOKIES = 8,   /* a cookie field for each cookie (RFC 9113 8.2.3) */
    SW_NORMALISE_JOIN_COOKIES = 16,   /* one cookie field, in the place of the first; not with SPLIT_COOKIES */
    SW_NORMALISE_SENT = 1 | 2 | 4     /* what sw_config_set_normalise_sent() does */
};

/*
 * Make a section of others' fields that may be sent, or shown.
 *
 *   fields, count  stay as they are
 *   options        SW_NORMALISE_*
 *   allocator      of the one block; NULL: the C library's
 *   list           out: the caller's, to be given to sw_fields_free() with the same allocator; list->from says where fields come from
 *
 * Returns SW_STATUS_OK; SW_STATUS_INVALID_ARGUMENT: an option that there is not, or both that split and join;
 * SW_STATUS_NO_MEMORY. Without SW_STATUS_OK `list` is left as it is. What else breaks a rule is kept: sw_fields_judge() tells.
 */
SW_API enum sw_status
sw_fields_normalise(const sw_field *fields, size_t count, unsigned options, const sw_allocator *allocator, sw_field_list **list);

#ifdef __cplusplus
}
#endif

#endif
