/* Generated from spec/machines/message.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* What may follow what in one message. Each stream has one for the request and one for the response; recv inputs drive what the
 * peer sends, send inputs what we send. (rfc9113 8.1) */

/* clang-format off */
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
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = GO(INFORMATIONAL),                           /* early: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = STREAM_ERROR(WAITING, PROTOCOL_ERROR),       /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = STREAM_ERROR(WAITING, PROTOCOL_ERROR),       /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = STREAM_ERROR(WAITING, PROTOCOL_ERROR),       /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(WAITING),                                 /* early: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(WAITING),                              /* early/recv.UPGRADE@client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(WAITING),                              /* early/send.INFORMATIONAL@client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(WAITING),                              /* early/send.INFORMATIONAL@client */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(WAITING),                              /* early/send.DATA@client */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(WAITING),                              /* early/send.DATA@client */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(WAITING),                              /* early/send.PROMISE@client */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = GO(DONE),                                    /* early: rfc7540 3.2 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(WAITING),                              /* early/send.EXTENSION@client */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(WAITING),                              /* early/note.TUNNELLED */
        },
        [SW_MESSAGE_INFORMATIONAL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = GO(INFORMATIONAL),                           /* early: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR), /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR), /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = STREAM_ERROR(INFORMATIONAL, PROTOCOL_ERROR), /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(INFORMATIONAL),                           /* early: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(INFORMATIONAL),                        /* early/recv.UPGRADE@client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(INFORMATIONAL),                        /* early/send.INFORMATIONAL@client */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(INFORMATIONAL),                        /* early/send.INFORMATIONAL@client */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(INFORMATIONAL),                        /* early/send.DATA@client */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(INFORMATIONAL),                        /* early/send.DATA@client */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(INFORMATIONAL),                        /* early/send.PROMISE@client */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = GO(DONE),                                    /* early: rfc7540 3.2 */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(INFORMATIONAL),                        /* early/send.EXTENSION@client */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(INFORMATIONAL),                        /* early/note.TUNNELLED */
        },
        [SW_MESSAGE_CONTENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(CONTENT, PROTOCOL_ERROR),       /* rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(CONTENT),                                 /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = GO(CONTENT),                                 /* rfc9113 8.4 */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(CONTENT),                              /* begun/recv.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(CONTENT, WRONG_STATE),                /* rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(CONTENT),                                 /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(CONTENT),                              /* content/send.PROMISE@client */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(CONTENT),                              /* begun/send.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(CONTENT),                                 /* rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(CONTENT),                              /* content/note.TUNNELLED@client */
        },
        [SW_MESSAGE_TUNNEL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),        /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),        /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(TUNNEL),                                  /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                    /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),        /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(TUNNEL),                               /* begun/recv.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(TUNNEL),                                  /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                    /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(TUNNEL),                               /* tunnel/send.PROMISE@client */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(TUNNEL),                               /* begun/send.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(TUNNEL),                                  /* rfc9113 8.5 */
        },
        [SW_MESSAGE_DONE] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(DONE),                                    /* rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(DONE),                                    /* rfc9113 8.5 */
        },
        [SW_MESSAGE_ABSENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(ABSENT),                                  /* rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(ABSENT),                               /* absent/note.TUNNELLED */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_MESSAGE_WAITING] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(WAITING),                              /* early/recv.INFORMATIONAL@server */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(WAITING),                              /* early/recv.INFORMATIONAL@server */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(CONTENT),                                 /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(WAITING),                              /* early/recv.DATA@server */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(WAITING),                              /* early/recv.DATA@server */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(WAITING),                              /* early/recv.PROMISE@server */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = GO(DONE),                                    /* early: rfc7540 3.2 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = GO(INFORMATIONAL),                           /* early: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = REFUSE(WAITING, WRONG_STATE),                /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = REFUSE(WAITING, WRONG_STATE),                /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = REFUSE(WAITING, WRONG_STATE),                /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(WAITING),                                 /* early: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(WAITING),                              /* early/send.UPGRADE@server */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(WAITING),                                 /* early: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(WAITING),                              /* early/note.TUNNELLED */
        },
        [SW_MESSAGE_INFORMATIONAL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(INFORMATIONAL),                        /* early/recv.INFORMATIONAL@server */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(INFORMATIONAL),                        /* early/recv.INFORMATIONAL@server */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = GO(CONTENT),                                 /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(INFORMATIONAL),                        /* early/recv.DATA@server */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(INFORMATIONAL),                        /* early/recv.DATA@server */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(INFORMATIONAL),                        /* early/recv.PROMISE@server */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = GO(DONE),                                    /* early: rfc7540 3.2 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = GO(INFORMATIONAL),                           /* early: rfc9113-8.1-01 */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = REFUSE(INFORMATIONAL, WRONG_STATE),          /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = GO(CONTENT),                                 /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = GO(TUNNEL),                                  /* early: rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA]              = REFUSE(INFORMATIONAL, WRONG_STATE),          /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = REFUSE(INFORMATIONAL, WRONG_STATE),          /* early: rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(INFORMATIONAL),                           /* early: rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(INFORMATIONAL),                        /* early/send.UPGRADE@server */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(INFORMATIONAL),                           /* early: rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(INFORMATIONAL),                        /* early/note.TUNNELLED */
        },
        [SW_MESSAGE_CONTENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(CONTENT, PROTOCOL_ERROR),       /* rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(CONTENT),                              /* content/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(CONTENT),                                 /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(CONTENT),                              /* content/recv.PROMISE@server */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(CONTENT),                              /* begun/recv.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(CONTENT, WRONG_STATE),                /* rfc9113-8.1-05 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(CONTENT),                              /* content/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(CONTENT),                                 /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                    /* rfc9113 8.1 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = GO(CONTENT),                                 /* rfc9113 8.4 */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(CONTENT),                              /* begun/send.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(CONTENT),                                 /* rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(TUNNEL),                                  /* rfc9113 8.5 */
        },
        [SW_MESSAGE_TUNNEL] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),        /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = STREAM_ERROR(TUNNEL, PROTOCOL_ERROR),        /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(TUNNEL),                               /* tunnel/recv.INFORMATIONAL */
            [SW_MESSAGE_INPUT_RECV_DATA]              = GO(TUNNEL),                                  /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = GO(DONE),                                    /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(TUNNEL),                               /* tunnel/recv.PROMISE@server */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(TUNNEL),                               /* begun/recv.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(TUNNEL),                               /* tunnel/send.INFORMATIONAL */
            [SW_MESSAGE_INPUT_SEND_DATA]              = GO(TUNNEL),                                  /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = GO(DONE),                                    /* rfc9113 8.5 */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(TUNNEL),                               /* begun/send.UPGRADE */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = REFUSE(TUNNEL, WRONG_STATE),                 /* rfc9113-8.5-02 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(TUNNEL),                               /* tunnel/note.TUNNELLED@server */
        },
        [SW_MESSAGE_DONE] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(DONE),                                 /* done/recv.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(DONE),                                 /* done/send.rest */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = GO(DONE),                                    /* rfc9113 5.5 */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = GO(DONE),                                    /* rfc9113 8.5 */
        },
        [SW_MESSAGE_ABSENT] = {
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL]     = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_INFORMATIONAL_END] = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_SECTION_END]       = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_TUNNEL]            = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA]              = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_DATA_END]          = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_PROMISE]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_RECV_UPGRADE]           = NEVER(ABSENT),                               /* absent/recv.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL]     = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_INFORMATIONAL_END] = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_SECTION_END]       = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_TUNNEL]            = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA]              = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_DATA_END]          = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_PROMISE]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_UPGRADE]           = NEVER(ABSENT),                               /* absent/send.rest */
            [SW_MESSAGE_INPUT_SEND_EXTENSION]         = NEVER(ABSENT),                               /* absent/send.EXTENSION@server */
            [SW_MESSAGE_INPUT_NOTE_TUNNELLED]         = NEVER(ABSENT),                               /* absent/note.TUNNELLED */
        },
    },
};
/* clang-format on */
