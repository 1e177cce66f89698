/* Generated from spec/machines/message.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* What may follow what in one message. Each stream has one for the request and one for the response; recv inputs drive what the peer sends, send inputs what we send. (rfc9113 8.1) */

#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_MESSAGE_##state, .code = 0, .effect = SW_MESSAGE_EFFECT_NONE}
#define STREAM_ERROR(state, which) \
    {.verdict = SW_VERDICT_STREAM_ERROR, .next = SW_MESSAGE_##state, .code = SW_ERROR_##which, .effect = SW_MESSAGE_EFFECT_NONE}
#define REFUSE(state, which) \
    {.verdict = SW_VERDICT_REFUSE, .next = SW_MESSAGE_##state, .code = -SW_STATUS_##which, .effect = SW_MESSAGE_EFFECT_NONE}
#define NEVER(state) \
    {.verdict = SW_VERDICT_NEVER, .next = SW_MESSAGE_##state, .code = 0, .effect = SW_MESSAGE_EFFECT_NONE}

const uint8_t sw_message_attributes[SW_MESSAGE_STATE_COUNT] = {
    [SW_MESSAGE_WAITING] = 0,
    [SW_MESSAGE_INFORMATIONAL] = SW_MESSAGE_IS_BEGUN,
    [SW_MESSAGE_CONTENT] = SW_MESSAGE_IS_TRAILERS_NEXT | SW_MESSAGE_IS_BEGUN,
    [SW_MESSAGE_TUNNEL] = SW_MESSAGE_IS_TRAILERS_NEXT | SW_MESSAGE_IS_BEGUN,
    [SW_MESSAGE_DONE] = SW_MESSAGE_IS_TRAILERS_NEXT | SW_MESSAGE_IS_BEGUN,
    [SW_MESSAGE_ABSENT] = 0,
};

const struct sw_cell sw_message_table[2][SW_MESSAGE_STATE_COUNT][SW_MESSAGE_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_MESSAGE_WAITING] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = GO(INFORMATIONAL),                                /* early/recv.INFORMATIONAL@client: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = STREAM_ERROR(WAITING, PROTOCOL_ERROR),            /* early/recv.INFORMATIONAL_END@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                      /* early/recv.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* early/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(TUNNEL),                                       /* early/recv.TUNNEL@client: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = STREAM_ERROR(WAITING, PROTOCOL_ERROR),            /* early/recv.DATA@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = STREAM_ERROR(WAITING, PROTOCOL_ERROR),            /* early/recv.DATA@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(WAITING),                                      /* early/recv.PROMISE@client: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(WAITING),                                   /* early/send.INFORMATIONAL@client: a request with :status is refused before it gets here */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(WAITING),                                   /* early/send.INFORMATIONAL@client: a request with :status is refused before it gets here */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                      /* early/send.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* early/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                       /* early/send.TUNNEL@client: rfc9113-8.5-02, rfc9110 9.3.6 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(WAITING),                                   /* early/send.DATA@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(WAITING),                                   /* early/send.DATA@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(WAITING),                                   /* early/send.PROMISE@client: a client makes no promise */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(WAITING),                                   /* early/send.EXTENSION@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(WAITING),                                   /* early/note.TUNNELLED: a tunnel needs the request first */
        },
        [SW_MESSAGE_INFORMATIONAL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = GO(INFORMATIONAL),                                /* early/recv.INFORMATIONAL@client: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR),      /* early/recv.INFORMATIONAL_END@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                      /* early/recv.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* early/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(TUNNEL),                                       /* early/recv.TUNNEL@client: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR),      /* early/recv.DATA@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR),      /* early/recv.DATA@client: rfc9113 8.1, rfc9113-8.1.1-03 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(INFORMATIONAL),                                /* early/recv.PROMISE@client: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(INFORMATIONAL),                             /* early/send.INFORMATIONAL@client: a request with :status is refused before it gets here */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(INFORMATIONAL),                             /* early/send.INFORMATIONAL@client: a request with :status is refused before it gets here */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                      /* early/send.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* early/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                       /* early/send.TUNNEL@client: rfc9113-8.5-02, rfc9110 9.3.6 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(INFORMATIONAL),                             /* early/send.DATA@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(INFORMATIONAL),                             /* early/send.DATA@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(INFORMATIONAL),                             /* early/send.PROMISE@client: a client makes no promise */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(INFORMATIONAL),                             /* early/send.EXTENSION@client: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(INFORMATIONAL),                             /* early/note.TUNNELLED: a tunnel needs the request first */
        },
        [SW_MESSAGE_CONTENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(CONTENT, PROTOCOL_ERROR),            /* content/recv.SECTION: rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* content/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(CONTENT),                                      /* content/recv.DATA: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                         /* content/recv.DATA_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(CONTENT),                                      /* content/recv.PROMISE@client: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(CONTENT, WRONG_STATE),                     /* content/send.SECTION: rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* content/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(CONTENT),                                      /* content/send.DATA: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                         /* content/send.DATA_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(CONTENT),                                   /* content/send.PROMISE@client: a client makes no promise */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(CONTENT),                                      /* content/send.EXTENSION: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(CONTENT),                                   /* content/note.TUNNELLED@client: a CONNECT request that we sent is a tunnel from its beginning */
        },
        [SW_MESSAGE_TUNNEL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),             /* tunnel/recv.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),             /* tunnel/recv.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(TUNNEL),                                       /* tunnel/recv.DATA: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                         /* tunnel/recv.DATA_END: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),             /* tunnel/recv.PROMISE@client: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(TUNNEL),                                       /* tunnel/send.DATA: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                         /* tunnel/send.DATA_END: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(TUNNEL),                                    /* tunnel/send.PROMISE@client: a client makes no promise */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.EXTENSION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(TUNNEL),                                       /* tunnel/note.TUNNELLED@client: rfc9113 8.5 */
        },
        [SW_MESSAGE_DONE] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(DONE),                                         /* done/send.EXTENSION: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(DONE),                                         /* done/note.TUNNELLED: rfc9113 8.5 */
        },
        [SW_MESSAGE_ABSENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(ABSENT),                                       /* absent/send.EXTENSION@client: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(ABSENT),                                    /* absent/note.TUNNELLED: a tunnel needs the request first */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_MESSAGE_WAITING] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(WAITING),                                   /* early/recv.INFORMATIONAL@server: a request with :status is malformed before it gets here */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(WAITING),                                   /* early/recv.INFORMATIONAL@server: a request with :status is malformed before it gets here */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                      /* early/recv.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* early/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(CONTENT),                                      /* early/recv.TUNNEL@server: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(WAITING),                                   /* early/recv.DATA@server: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(WAITING),                                   /* early/recv.DATA@server: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(WAITING),                                   /* early/recv.PROMISE@server: the connection machine refuses every promise of a client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = GO(INFORMATIONAL),                                /* early/send.INFORMATIONAL@server: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = REFUSE(WAITING, WRONG_STATE),                     /* early/send.INFORMATIONAL_END@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                      /* early/send.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* early/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                       /* early/send.TUNNEL@server: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = REFUSE(WAITING, WRONG_STATE),                     /* early/send.DATA@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = REFUSE(WAITING, WRONG_STATE),                     /* early/send.DATA@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(WAITING),                                      /* early/send.PROMISE@server: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(WAITING),                                      /* early/send.EXTENSION@server: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(WAITING),                                   /* early/note.TUNNELLED: a tunnel needs the request first */
        },
        [SW_MESSAGE_INFORMATIONAL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(INFORMATIONAL),                             /* early/recv.INFORMATIONAL@server: a request with :status is malformed before it gets here */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(INFORMATIONAL),                             /* early/recv.INFORMATIONAL@server: a request with :status is malformed before it gets here */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                      /* early/recv.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* early/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(CONTENT),                                      /* early/recv.TUNNEL@server: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(INFORMATIONAL),                             /* early/recv.DATA@server: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(INFORMATIONAL),                             /* early/recv.DATA@server: HEADERS opens the stream */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(INFORMATIONAL),                             /* early/recv.PROMISE@server: the connection machine refuses every promise of a client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = GO(INFORMATIONAL),                                /* early/send.INFORMATIONAL@server: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = REFUSE(INFORMATIONAL, WRONG_STATE),               /* early/send.INFORMATIONAL_END@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                      /* early/send.SECTION: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* early/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                       /* early/send.TUNNEL@server: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = REFUSE(INFORMATIONAL, WRONG_STATE),               /* early/send.DATA@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = REFUSE(INFORMATIONAL, WRONG_STATE),               /* early/send.DATA@server: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(INFORMATIONAL),                                /* early/send.PROMISE@server: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(INFORMATIONAL),                                /* early/send.EXTENSION@server: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(INFORMATIONAL),                             /* early/note.TUNNELLED: a tunnel needs the request first */
        },
        [SW_MESSAGE_CONTENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(CONTENT, PROTOCOL_ERROR),            /* content/recv.SECTION: rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                         /* content/recv.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(CONTENT),                                   /* content/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(CONTENT),                                      /* content/recv.DATA: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                         /* content/recv.DATA_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(CONTENT),                                   /* content/recv.PROMISE@server: the connection machine refuses every promise of a client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(CONTENT, WRONG_STATE),                     /* content/send.SECTION: rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                         /* content/send.SECTION_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(CONTENT),                                   /* content/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(CONTENT),                                      /* content/send.DATA: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                         /* content/send.DATA_END: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(CONTENT),                                      /* content/send.PROMISE@server: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(CONTENT),                                      /* content/send.EXTENSION: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(TUNNEL),                                       /* content/note.TUNNELLED@server: rfc9113 8.5 */
        },
        [SW_MESSAGE_TUNNEL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),             /* tunnel/recv.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),             /* tunnel/recv.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(TUNNEL),                                    /* tunnel/recv.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(TUNNEL),                                       /* tunnel/recv.DATA: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                         /* tunnel/recv.DATA_END: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(TUNNEL),                                    /* tunnel/recv.PROMISE@server: the connection machine refuses every promise of a client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.SECTION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(TUNNEL),                                    /* tunnel/send.INFORMATIONAL: a section after the header section is classified as trailers */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(TUNNEL),                                       /* tunnel/send.DATA: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                         /* tunnel/send.DATA_END: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.PROMISE@server: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = REFUSE(TUNNEL, WRONG_STATE),                      /* tunnel/send.EXTENSION: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(TUNNEL),                                    /* tunnel/note.TUNNELLED@server: both ways turn at once */
        },
        [SW_MESSAGE_DONE] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(DONE),                                      /* done/recv.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(DONE),                                      /* done/send.rest: the stream machine lets nothing pass after END_STREAM */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(DONE),                                         /* done/send.EXTENSION: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(DONE),                                         /* done/note.TUNNELLED: rfc9113 8.5 */
        },
        [SW_MESSAGE_ABSENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(ABSENT),                                    /* absent/recv.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(ABSENT),                                    /* absent/send.rest: the stream machine lets nothing pass that way */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(ABSENT),                                    /* absent/send.EXTENSION@server: a server's own message is there */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(ABSENT),                                    /* absent/note.TUNNELLED: a tunnel needs the request first */
        },
    },
};
