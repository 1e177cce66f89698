/* Generated from spec/machines/stream.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* The life cycle of one stream. "Closed" is split by what may still arrive; "idle" by which end may open it. (rfc9113 5.1) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_NONE}
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_##does}
#define IGNORE(state) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_NONE}
#define IGNORE_WITH(state, does) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_##does}
#define DISCARD(state) \
    {.verdict = SW_VERDICT_DISCARD, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_NONE}
#define DISCARD_WITH(state, does) \
    {.verdict = SW_VERDICT_DISCARD, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_##does}
#define STREAM_ERROR(state, which) \
    {.verdict = SW_VERDICT_STREAM_ERROR, .next = SW_STREAM_##state, .code = SW_ERROR_##which, .effect = SW_STREAM_EFFECT_NONE}
#define CONN_ERROR(state, which) \
    {.verdict = SW_VERDICT_CONN_ERROR, .next = SW_STREAM_##state, .code = SW_ERROR_##which, .effect = SW_STREAM_EFFECT_NONE}
#define REFUSE(state, which) \
    {.verdict = SW_VERDICT_REFUSE, .next = SW_STREAM_##state, .code = -SW_STATUS_##which, .effect = SW_STREAM_EFFECT_NONE}
#define NEVER(state) \
    {.verdict = SW_VERDICT_NEVER, .next = SW_STREAM_##state, .code = 0, .effect = SW_STREAM_EFFECT_NONE}

const uint8_t sw_stream_attributes[SW_STREAM_STATE_COUNT] = {
    [SW_STREAM_IDLE_LOCAL] = 0,
    [SW_STREAM_IDLE_REMOTE] = 0,
    [SW_STREAM_RESERVED_LOCAL] = SW_STREAM_IS_RESERVED,
    [SW_STREAM_RESERVED_REMOTE] = SW_STREAM_IS_RESERVED,
    [SW_STREAM_OPEN] = SW_STREAM_IS_COUNTED | SW_STREAM_IS_SENDING | SW_STREAM_IS_RECEIVING,
    [SW_STREAM_HALF_CLOSED_LOCAL] = SW_STREAM_IS_COUNTED | SW_STREAM_IS_RECEIVING,
    [SW_STREAM_HALF_CLOSED_REMOTE] = SW_STREAM_IS_COUNTED | SW_STREAM_IS_SENDING,
    [SW_STREAM_CLOSED_GRACE] = SW_STREAM_IS_CLOSED | SW_STREAM_IS_GRACE,
    [SW_STREAM_CLOSED_STRICT] = SW_STREAM_IS_CLOSED,
    [SW_STREAM_CLOSED_FORGOTTEN] = SW_STREAM_IS_CLOSED,
};

const struct sw_cell sw_stream_table[2][SW_STREAM_STATE_COUNT][SW_STREAM_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_STREAM_IDLE_LOCAL] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(IDLE_LOCAL, CHARGE_GLITCHES),    /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(IDLE_LOCAL, FRAME_SIZE_ERROR),    /* idle: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-6.4-06 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(IDLE_LOCAL),                           /* idle/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(IDLE_LOCAL),                          /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(IDLE_LOCAL),                           /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = IGNORE(IDLE_LOCAL),                          /* idle: rfc9113-5.5-02 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(IDLE_LOCAL),                           /* idle/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.6-10 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(IDLE_LOCAL, WRONG_ROLE),              /* rfc9113-8.4.1-05 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = GO(IDLE_LOCAL),                              /* rfc9218-7-02 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = GO(HALF_CLOSED_LOCAL),                       /* rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(IDLE_LOCAL),                              /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(IDLE_LOCAL),                           /* idle/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(IDLE_LOCAL),                           /* idle/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(IDLE_LOCAL),                           /* idle/note.UNPROCESSED */
        },
        [SW_STREAM_IDLE_REMOTE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* rfc9113-5.1-02 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(IDLE_REMOTE, CHARGE_GLITCHES),   /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(IDLE_REMOTE, FRAME_SIZE_ERROR),   /* idle: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-6.4-06 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = GO(RESERVED_REMOTE),                         /* rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(IDLE_REMOTE),                          /* idle/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(IDLE_REMOTE),                         /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(IDLE_REMOTE),                          /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = IGNORE(IDLE_REMOTE),                         /* idle: rfc9113-5.5-02 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(IDLE_REMOTE),                          /* idle/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(IDLE_REMOTE, NO_STREAM),              /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.6-10 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(IDLE_REMOTE, NO_STREAM),              /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = REFUSE(IDLE_REMOTE, NO_STREAM),              /* rfc9218-7.1-07 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(IDLE_REMOTE),                          /* idle_remote/send.UPGRADE@client */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(IDLE_REMOTE),                             /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(IDLE_REMOTE),                          /* idle/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(IDLE_REMOTE),                          /* idle/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(IDLE_REMOTE),                          /* idle/note.UNPROCESSED */
        },
        [SW_STREAM_RESERVED_LOCAL] = {
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_HEADERS]             = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_DATA]                = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(RESERVED_LOCAL, PROTOCOL_ERROR),  /* begun: rfc9113-6.6-13 */
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(RESERVED_LOCAL),                      /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(RESERVED_LOCAL),                       /* any/recv.PRIORITIZED@client */
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(RESERVED_LOCAL),
            /* reserved_local/recv.HEADERS@client */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_HEADERS]             = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_DATA]                = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(RESERVED_LOCAL),                       /* live/send.PROMISED@client */
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(RESERVED_LOCAL),                       /* reserved/send.UPGRADE */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(RESERVED_LOCAL),                          /* any: rfc7540 6.3 */
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = NEVER(RESERVED_LOCAL),
            /* reserved_local/send.HEADERS@client */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(RESERVED_LOCAL),
            /* reserved_local/note.UNPROCESSED@client */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(RESERVED_LOCAL),                       /* reserved_local/note.DISOWNED */
        },
        [SW_STREAM_RESERVED_REMOTE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(HALF_CLOSED_LOCAL),                       /* rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(RESERVED_REMOTE, PROTOCOL_ERROR), /* rfc9113-5.1-07 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(RESERVED_REMOTE, CHARGE_GLITCHES), /* rfc9113-5.1-07 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = STREAM_ERROR(RESERVED_REMOTE, FRAME_SIZE_ERROR), /* rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(RESERVED_REMOTE, PROTOCOL_ERROR), /* rfc9113-5.1-07 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(RESERVED_REMOTE, PROTOCOL_ERROR), /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = CONN_ERROR(RESERVED_REMOTE, PROTOCOL_ERROR), /* rfc9113-5.1-07 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = CONN_ERROR(RESERVED_REMOTE, PROTOCOL_ERROR), /* rfc9113-5.1-07 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(RESERVED_REMOTE),                     /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(RESERVED_REMOTE),                      /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = GO(RESERVED_REMOTE),                         /* rfc7838 4 */
            /* reserved_remote/recv.END_STREAM@client */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(RESERVED_REMOTE, WRONG_STATE),        /* rfc9113-5.1-06 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(RESERVED_REMOTE, WRONG_STATE),        /* rfc9113-5.1-06 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO(CLOSED_GRACE),                            /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO(CLOSED_GRACE),                            /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(RESERVED_REMOTE, WRONG_STATE),        /* rfc9113-5.1-06 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(RESERVED_REMOTE),                      /* live/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = GO(RESERVED_REMOTE),                         /* rfc9218 7.1 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(RESERVED_REMOTE),                      /* reserved/send.UPGRADE */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(RESERVED_REMOTE),                         /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = GO(RESERVED_REMOTE),                         /* rfc9113-5.1-06 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(RESERVED_REMOTE, WRONG_STATE),        /* rfc9113-5.1-06 */
            /* reserved_remote/send.END_STREAM@client */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(RESERVED_REMOTE),                      /* reserved_remote/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(RESERVED_REMOTE),                      /* reserved_remote/note.UNPROCESSED */
        },
        [SW_STREAM_OPEN] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(OPEN),                                    /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = GO(OPEN),                                    /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = STREAM_ERROR(OPEN, FRAME_SIZE_ERROR),        /* unended: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = GO(OPEN),                                    /* unended: rfc9113-6.6-11 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(OPEN, PROTOCOL_ERROR),            /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(OPEN),                                    /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = STREAM_ERROR(OPEN, FLOW_CONTROL_ERROR),      /* unended: rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(OPEN),                                /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(OPEN),                                 /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = GO(OPEN),                                    /* active: rfc7838 4 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_GRACE, DROP),                 /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO_WITH(CLOSED_GRACE, DROP),                 /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(OPEN, WRONG_ROLE),                    /* rfc9113-8.4.1-05 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(OPEN),                                 /* live/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = GO(OPEN),                                    /* rfc9218 7.1 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(OPEN, WRONG_STATE),                   /* begun_by_client: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(OPEN),                                    /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = GO(OPEN),                                    /* unended: rfc9113 6.9 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(OPEN),                                    /* active: rfc9113 5.5 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = GO(HALF_CLOSED_LOCAL),                       /* rfc9113 5.1 */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = GO(CLOSED_GRACE),                            /* active: rfc9113 6.8 */
        },
        [SW_STREAM_HALF_CLOSED_LOCAL] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(HALF_CLOSED_LOCAL, CHARGE_GLITCHES), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = STREAM_ERROR(HALF_CLOSED_LOCAL, FRAME_SIZE_ERROR), /* unended: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113-6.6-11 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(HALF_CLOSED_LOCAL, PROTOCOL_ERROR), /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(HALF_CLOSED_LOCAL),                       /* active: rfc9113 5.1 */
            /* unended: rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = STREAM_ERROR(HALF_CLOSED_LOCAL, FLOW_CONTROL_ERROR),
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(HALF_CLOSED_LOCAL),                   /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(HALF_CLOSED_LOCAL),                    /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = GO(HALF_CLOSED_LOCAL),                       /* active: rfc7838 4 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_GRACE, DROP_UNLESS_TRAILERS), /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO(CLOSED_GRACE),                            /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(HALF_CLOSED_LOCAL),                    /* live/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = GO(HALF_CLOSED_LOCAL),                       /* rfc9218 7.1 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* begun_by_client: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(HALF_CLOSED_LOCAL),                       /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 6.9 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(HALF_CLOSED_LOCAL),                       /* active: rfc9113 5.5 */
            /* half_closed_local/send.END_STREAM */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(HALF_CLOSED_LOCAL),
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = GO(CLOSED_GRACE),                            /* active: rfc9113 6.8 */
        },
        [SW_STREAM_HALF_CLOSED_REMOTE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(HALF_CLOSED_REMOTE, STREAM_CLOSED), /* rfc9113-5.1-08 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(HALF_CLOSED_REMOTE, STREAM_CLOSED), /* rfc9113-6.1-06 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(HALF_CLOSED_REMOTE, CHARGE_GLITCHES), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(HALF_CLOSED_REMOTE, FRAME_SIZE_ERROR), /* rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(HALF_CLOSED_REMOTE, PROTOCOL_ERROR), /* rfc9113-6.6-11 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(HALF_CLOSED_REMOTE, PROTOCOL_ERROR), /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(HALF_CLOSED_REMOTE),                      /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = CONN_ERROR(HALF_CLOSED_REMOTE, FLOW_CONTROL_ERROR), /* rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(HALF_CLOSED_REMOTE),                  /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(HALF_CLOSED_REMOTE),                   /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = GO(HALF_CLOSED_REMOTE),                      /* active: rfc7838 4 */
            /* half_closed_remote/recv.END_STREAM */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(HALF_CLOSED_REMOTE),
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_STRICT, DROP),                /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO_WITH(CLOSED_STRICT, DROP),                /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(HALF_CLOSED_REMOTE, WRONG_ROLE),      /* rfc9113-8.4.1-05 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(HALF_CLOSED_REMOTE),                   /* live/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = REFUSE(HALF_CLOSED_REMOTE, WRONG_STATE),     /* rfc9218 7.1 */
            /* begun_by_upgrade/send.UPGRADE@client */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(HALF_CLOSED_REMOTE),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(HALF_CLOSED_REMOTE),                      /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = IGNORE(HALF_CLOSED_REMOTE),                  /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(HALF_CLOSED_REMOTE),                      /* active: rfc9113 5.5 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = GO(CLOSED_GRACE),                            /* active: rfc9113 6.8 */
        },
        [SW_STREAM_CLOSED_GRACE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = DISCARD_WITH(CLOSED_GRACE, CHARGE_LATE_FRAMES), /* rfc9113-5.1-11 */
            /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_DATA]                = DISCARD_WITH(CLOSED_GRACE, CHARGE_LATE_FRAMES_UNLESS_EXPLAINED),
            [SW_STREAM_INPUT_RECV_PRIORITY]            = DISCARD_WITH(CLOSED_GRACE, CHARGE_GLITCHES), /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = DISCARD_WITH(CLOSED_GRACE, CHARGE_GLITCHES), /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_LATE_FRAMES),  /* rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = DISCARD(CLOSED_GRACE),                       /* rfc9113-6.6-12 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(CLOSED_GRACE, PROTOCOL_ERROR),    /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_GRACE),                        /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_GRACE),                         /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_GRACE),                        /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(CLOSED_GRACE),                         /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = IGNORE(CLOSED_GRACE),                        /* ended: rfc9113-5.5-02 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(CLOSED_GRACE),                         /* ended/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9218 7.1 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(CLOSED_GRACE, WRONG_STATE),           /* begun_by_client: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(CLOSED_GRACE),                            /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_GRACE),                         /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_GRACE),                         /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_GRACE),                         /* ended/note.UNPROCESSED */
        },
        [SW_STREAM_CLOSED_STRICT] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(CLOSED_STRICT, STREAM_CLOSED),    /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(CLOSED_STRICT, STREAM_CLOSED),    /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(CLOSED_STRICT, CHARGE_GLITCHES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(CLOSED_STRICT, FRAME_SIZE_ERROR), /* settled: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = IGNORE_WITH(CLOSED_STRICT, CHARGE_WINDOW_UPDATES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(CLOSED_STRICT, PROTOCOL_ERROR),   /* settled: rfc9113-6.6-11 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(CLOSED_STRICT, PROTOCOL_ERROR),   /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_STRICT),                       /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_STRICT),                        /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_STRICT),                       /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(CLOSED_STRICT),                        /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = IGNORE(CLOSED_STRICT),                       /* ended: rfc9113-5.5-02 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(CLOSED_STRICT),                        /* settled/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(CLOSED_STRICT),                        /* ended/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9218 7.1 */
            /* begun_by_upgrade/send.UPGRADE@client */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(CLOSED_STRICT),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(CLOSED_STRICT),                           /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_STRICT),                        /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_STRICT),                        /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_STRICT),                        /* ended/note.UNPROCESSED */
        },
        [SW_STREAM_CLOSED_FORGOTTEN] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(CLOSED_FORGOTTEN, PROTOCOL_ERROR), /* rfc9113-5.1.1-03 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(CLOSED_FORGOTTEN, STREAM_CLOSED), /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(CLOSED_FORGOTTEN, CHARGE_GLITCHES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(CLOSED_FORGOTTEN, FRAME_SIZE_ERROR), /* settled: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = IGNORE_WITH(CLOSED_FORGOTTEN, CHARGE_WINDOW_UPDATES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(CLOSED_FORGOTTEN, PROTOCOL_ERROR), /* settled: rfc9113-6.6-11 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = CONN_ERROR(CLOSED_FORGOTTEN, PROTOCOL_ERROR), /* begun: rfc9113-6.6-13 */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_FORGOTTEN),                    /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_FORGOTTEN),                     /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_FORGOTTEN),                    /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(CLOSED_FORGOTTEN),                     /* any/recv.PRIORITIZED@client */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = IGNORE(CLOSED_FORGOTTEN),                    /* ended: rfc9113-5.5-02 */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(CLOSED_FORGOTTEN),                     /* settled/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = NEVER(CLOSED_FORGOTTEN),                     /* ended/send.PROMISED@client */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9218 7.1 */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(CLOSED_FORGOTTEN, WRONG_STATE),       /* begun_by_client: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = GO(CLOSED_FORGOTTEN),                        /* any: rfc7540 6.3 */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_FORGOTTEN),                     /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_FORGOTTEN),                     /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_FORGOTTEN),                     /* ended/note.UNPROCESSED */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_STREAM_IDLE_LOCAL] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(IDLE_LOCAL, CHARGE_GLITCHES),    /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(IDLE_LOCAL, FRAME_SIZE_ERROR),    /* idle: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-6.4-06 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(IDLE_LOCAL),                           /* idle_local/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(IDLE_LOCAL),                           /* idle/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(IDLE_LOCAL),                          /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = CONN_ERROR(IDLE_LOCAL, PROTOCOL_ERROR),      /* rfc9218-7.1-08 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(IDLE_LOCAL),                           /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(IDLE_LOCAL),                           /* idle/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(IDLE_LOCAL, WRONG_ROLE),              /* rfc9113-5.1-02 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-6.6-10 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = GO(RESERVED_LOCAL),                          /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(IDLE_LOCAL),                           /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(IDLE_LOCAL),                           /* idle_local/send.UPGRADE@server */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(IDLE_LOCAL),                           /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(IDLE_LOCAL, NO_STREAM),               /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(IDLE_LOCAL),                           /* idle/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(IDLE_LOCAL),                           /* idle/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(IDLE_LOCAL),                           /* idle/note.UNPROCESSED */
        },
        [SW_STREAM_IDLE_REMOTE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(IDLE_REMOTE, CHARGE_GLITCHES),   /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(IDLE_REMOTE, FRAME_SIZE_ERROR),   /* idle: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-6.4-06 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(IDLE_REMOTE),                          /* idle_remote/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = CONN_ERROR(IDLE_REMOTE, PROTOCOL_ERROR),     /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(IDLE_REMOTE),                          /* idle/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(IDLE_REMOTE),                         /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = GO(IDLE_REMOTE),                             /* rfc9218-7-02 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(IDLE_REMOTE),                          /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(IDLE_REMOTE),                          /* idle/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(IDLE_REMOTE, NO_STREAM),              /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.4-05 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-6.6-10 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(IDLE_REMOTE, NO_STREAM),              /* rfc9113-5.1.1-01 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(IDLE_REMOTE),                          /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = GO(HALF_CLOSED_REMOTE),                      /* rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(IDLE_REMOTE),                          /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(IDLE_REMOTE, NO_STREAM),              /* idle: rfc9113-5.1-01 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(IDLE_REMOTE),                          /* idle/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(IDLE_REMOTE),                          /* idle/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(IDLE_REMOTE),                          /* idle/note.UNPROCESSED */
        },
        [SW_STREAM_RESERVED_LOCAL] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(RESERVED_LOCAL, PROTOCOL_ERROR),  /* rfc9113-5.1-05 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(RESERVED_LOCAL, PROTOCOL_ERROR),  /* rfc9113-5.1-05 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(RESERVED_LOCAL, CHARGE_GLITCHES), /* rfc9113-5.1-04 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(RESERVED_LOCAL, FRAME_SIZE_ERROR), /* rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* rfc9113 5.1 */
            /* reserved_local/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(RESERVED_LOCAL),                       /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(RESERVED_LOCAL),                          /* rfc9113-5.1-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = CONN_ERROR(RESERVED_LOCAL, FLOW_CONTROL_ERROR), /* rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(RESERVED_LOCAL),                      /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = GO(RESERVED_LOCAL),                          /* rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(RESERVED_LOCAL),                       /* any/recv.ALTSVC@server */
            /* reserved_local/recv.END_STREAM@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(RESERVED_LOCAL, WRONG_STATE),         /* rfc9113-5.1-03 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(RESERVED_LOCAL, WRONG_STATE),         /* rfc9113-5.1-03 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(RESERVED_LOCAL, WRONG_STATE),         /* live: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(RESERVED_LOCAL),                       /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(RESERVED_LOCAL),                       /* reserved/send.UPGRADE */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(RESERVED_LOCAL),                       /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = IGNORE(RESERVED_LOCAL),                      /* rfc9113-5.1-03 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(RESERVED_LOCAL, WRONG_STATE),         /* rfc9113-5.1-03 */
            /* reserved_local/send.END_STREAM@server */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(RESERVED_LOCAL),
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(RESERVED_LOCAL),                       /* reserved_local/note.DISOWNED */
        },
        [SW_STREAM_RESERVED_REMOTE] = {
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_HEADERS]             = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_DATA]                = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(RESERVED_REMOTE),                      /* begun/recv.PROMISED@server */
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = NEVER(RESERVED_REMOTE),
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(RESERVED_REMOTE),                     /* any: rfc9113-4.1-02 */
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(RESERVED_REMOTE),                      /* any/recv.ALTSVC@server */
            /* reserved_remote/recv.HEADERS@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_HEADERS]             = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_DATA]                = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(RESERVED_REMOTE, WRONG_STATE),        /* live: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(RESERVED_REMOTE),                      /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(RESERVED_REMOTE),                      /* reserved/send.UPGRADE */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(RESERVED_REMOTE),                      /* any/send.PRIORITY@server */
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = NEVER(RESERVED_REMOTE),
            /* reserved_remote/send.HEADERS@server */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(RESERVED_REMOTE),
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(RESERVED_REMOTE),                      /* reserved_remote/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(RESERVED_REMOTE),                      /* reserved_remote/note.UNPROCESSED */
        },
        [SW_STREAM_OPEN] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(OPEN),                                    /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = GO(OPEN),                                    /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = STREAM_ERROR(OPEN, FRAME_SIZE_ERROR),        /* unended: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(OPEN),                                 /* unended/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(OPEN),                                 /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(OPEN),                                    /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = STREAM_ERROR(OPEN, FLOW_CONTROL_ERROR),      /* unended: rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(OPEN),                                /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = GO(OPEN),                                    /* rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(OPEN),                                 /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_GRACE, DROP),                 /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO_WITH(CLOSED_GRACE, DROP),                 /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = GO(OPEN),                                    /* rfc9113-8.4.1-06 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(OPEN, WRONG_STATE),                   /* live: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(OPEN),                                 /* any/send.PRIORITIZED@server */
            /* begun_by_client/send.UPGRADE@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(OPEN),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(OPEN),                                 /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = GO(OPEN),                                    /* unended: rfc9113 6.9 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(OPEN),                                    /* active: rfc9113 5.5 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = GO(HALF_CLOSED_LOCAL),                       /* rfc9113 5.1 */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(OPEN),                                 /* active/note.DISOWNED@server */
        },
        [SW_STREAM_HALF_CLOSED_LOCAL] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_DATA]                = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(HALF_CLOSED_LOCAL, CHARGE_GLITCHES), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = STREAM_ERROR(HALF_CLOSED_LOCAL, FRAME_SIZE_ERROR), /* unended: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(HALF_CLOSED_LOCAL),                    /* unended/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(HALF_CLOSED_LOCAL),                    /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(HALF_CLOSED_LOCAL),                       /* active: rfc9113 5.1 */
            /* unended: rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = STREAM_ERROR(HALF_CLOSED_LOCAL, FLOW_CONTROL_ERROR),
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(HALF_CLOSED_LOCAL),                   /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = IGNORE(HALF_CLOSED_LOCAL),                   /* rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(HALF_CLOSED_LOCAL),                    /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_GRACE, DROP_UNLESS_TRAILERS), /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO(CLOSED_GRACE),                            /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(HALF_CLOSED_LOCAL, WRONG_STATE),      /* live: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(HALF_CLOSED_LOCAL),                    /* any/send.PRIORITIZED@server */
            /* begun_by_client/send.UPGRADE@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(HALF_CLOSED_LOCAL),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(HALF_CLOSED_LOCAL),                    /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = GO(HALF_CLOSED_LOCAL),                       /* unended: rfc9113 6.9 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(HALF_CLOSED_LOCAL),                       /* active: rfc9113 5.5 */
            /* half_closed_local/send.END_STREAM */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(HALF_CLOSED_LOCAL),
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(HALF_CLOSED_LOCAL),                    /* active/note.DISOWNED@server */
        },
        [SW_STREAM_HALF_CLOSED_REMOTE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(HALF_CLOSED_REMOTE, STREAM_CLOSED), /* rfc9113-5.1-08 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(HALF_CLOSED_REMOTE, STREAM_CLOSED), /* rfc9113-6.1-06 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(HALF_CLOSED_REMOTE, CHARGE_GLITCHES), /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(HALF_CLOSED_REMOTE, FRAME_SIZE_ERROR), /* rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_RESETS_UNLESS_ANSWERED), /* active: rfc9113 5.1 */
            /* half_closed_remote/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(HALF_CLOSED_REMOTE),
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(HALF_CLOSED_REMOTE),                   /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = GO(HALF_CLOSED_REMOTE),                      /* active: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = CONN_ERROR(HALF_CLOSED_REMOTE, FLOW_CONTROL_ERROR), /* rfc9113-6.9.1-04 */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(HALF_CLOSED_REMOTE),                  /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = GO(HALF_CLOSED_REMOTE),                      /* rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(HALF_CLOSED_REMOTE),                   /* any/recv.ALTSVC@server */
            /* half_closed_remote/recv.END_STREAM */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(HALF_CLOSED_REMOTE),
            [SW_STREAM_INPUT_SEND_HEADERS]             = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_DATA]                = GO(HALF_CLOSED_REMOTE),                      /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = GO_WITH(CLOSED_STRICT, DROP),                /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = GO_WITH(CLOSED_STRICT, DROP),                /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = GO(HALF_CLOSED_REMOTE),                      /* rfc9113-8.4.1-06 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(HALF_CLOSED_REMOTE, WRONG_STATE),     /* live: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(HALF_CLOSED_REMOTE),                   /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(HALF_CLOSED_REMOTE, WRONG_STATE),     /* begun_by_upgrade: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(HALF_CLOSED_REMOTE),                   /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = IGNORE(HALF_CLOSED_REMOTE),                  /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = GO(HALF_CLOSED_REMOTE),                      /* active: rfc9113 5.5 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = GO_WITH(CLOSED_STRICT, RETRY),               /* active: rfc9113 6.8 */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(HALF_CLOSED_REMOTE),                   /* active/note.DISOWNED@server */
        },
        [SW_STREAM_CLOSED_GRACE] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = DISCARD_WITH(CLOSED_GRACE, CHARGE_LATE_FRAMES), /* rfc9113-5.1-11 */
            /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_DATA]                = DISCARD_WITH(CLOSED_GRACE, CHARGE_LATE_FRAMES_UNLESS_EXPLAINED),
            [SW_STREAM_INPUT_RECV_PRIORITY]            = DISCARD_WITH(CLOSED_GRACE, CHARGE_GLITCHES), /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = DISCARD_WITH(CLOSED_GRACE, CHARGE_GLITCHES), /* rfc9113-5.1-11 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = GO_WITH(CLOSED_STRICT, CHARGE_LATE_FRAMES),  /* rfc9113 5.1 */
            /* closed_grace/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(CLOSED_GRACE),
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(CLOSED_GRACE),                         /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_GRACE),                        /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_GRACE),                         /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_GRACE),                        /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = IGNORE(CLOSED_GRACE),                        /* ended: rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(CLOSED_GRACE),                         /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = GO(CLOSED_STRICT),                           /* rfc9113 5.1 */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(CLOSED_GRACE),                         /* any/send.PRIORITIZED@server */
            /* begun_by_client/send.UPGRADE@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(CLOSED_GRACE),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(CLOSED_GRACE),                         /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_GRACE, STREAM_CLOSED),         /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_GRACE),                         /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_GRACE),                         /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_GRACE),                         /* ended/note.UNPROCESSED */
        },
        [SW_STREAM_CLOSED_STRICT] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(CLOSED_STRICT, STREAM_CLOSED),    /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(CLOSED_STRICT, STREAM_CLOSED),    /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(CLOSED_STRICT, CHARGE_GLITCHES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(CLOSED_STRICT, FRAME_SIZE_ERROR), /* settled: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = IGNORE_WITH(CLOSED_STRICT, CHARGE_WINDOW_UPDATES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(CLOSED_STRICT),                        /* settled/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(CLOSED_STRICT),                        /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_STRICT),                       /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_STRICT),                        /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_STRICT),                       /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = IGNORE(CLOSED_STRICT),                       /* ended: rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(CLOSED_STRICT),                        /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(CLOSED_STRICT),                        /* settled/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(CLOSED_STRICT),                        /* any/send.PRIORITIZED@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = REFUSE(CLOSED_STRICT, WRONG_STATE),          /* begun_by_upgrade: rfc7540 3.2 */
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(CLOSED_STRICT),                        /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_STRICT, STREAM_CLOSED),        /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_STRICT),                        /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_STRICT),                        /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_STRICT),                        /* ended/note.UNPROCESSED */
        },
        [SW_STREAM_CLOSED_FORGOTTEN] = {
            [SW_STREAM_INPUT_RECV_HEADERS]             = CONN_ERROR(CLOSED_FORGOTTEN, PROTOCOL_ERROR), /* rfc9113-5.1.1-03 */
            [SW_STREAM_INPUT_RECV_DATA]                = CONN_ERROR(CLOSED_FORGOTTEN, STREAM_CLOSED), /* rfc9113-5.1-10 */
            [SW_STREAM_INPUT_RECV_PRIORITY]            = IGNORE_WITH(CLOSED_FORGOTTEN, CHARGE_GLITCHES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PRIORITY_SIZE]       = CONN_ERROR(CLOSED_FORGOTTEN, FRAME_SIZE_ERROR), /* settled: rfc9113-6.3-02 */
            [SW_STREAM_INPUT_RECV_RST_STREAM]          = IGNORE_WITH(CLOSED_FORGOTTEN, CHARGE_WINDOW_UPDATES), /* settled: rfc9113 5.1 */
            [SW_STREAM_INPUT_RECV_PUSH_PROMISE]        = NEVER(CLOSED_FORGOTTEN),                     /* settled/recv.PUSH_PROMISE@server */
            [SW_STREAM_INPUT_RECV_PROMISED]            = NEVER(CLOSED_FORGOTTEN),                     /* begun/recv.PROMISED@server */
            [SW_STREAM_INPUT_RECV_WINDOW_UPDATE]       = IGNORE(CLOSED_FORGOTTEN),                    /* ended: rfc9113-6.9-04 */
            [SW_STREAM_INPUT_RECV_WINDOW_OVERFLOW]     = NEVER(CLOSED_FORGOTTEN),                     /* ended/recv.WINDOW_OVERFLOW */
            [SW_STREAM_INPUT_RECV_UNKNOWN]             = IGNORE(CLOSED_FORGOTTEN),                    /* any: rfc9113-4.1-02 */
            [SW_STREAM_INPUT_RECV_PRIORITIZED]         = IGNORE(CLOSED_FORGOTTEN),                    /* ended: rfc9218 7.1 */
            [SW_STREAM_INPUT_RECV_ALTSVC]              = NEVER(CLOSED_FORGOTTEN),                     /* any/recv.ALTSVC@server */
            [SW_STREAM_INPUT_RECV_END_STREAM]          = NEVER(CLOSED_FORGOTTEN),                     /* settled/recv.END_STREAM */
            [SW_STREAM_INPUT_SEND_HEADERS]             = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_DATA]                = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM]          = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_RST_STREAM_NO_ERROR] = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PUSH_PROMISE]        = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_PROMISED]            = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113 5.1.1 */
            [SW_STREAM_INPUT_SEND_PRIORITIZED]         = NEVER(CLOSED_FORGOTTEN),                     /* any/send.PRIORITIZED@server */
            /* begun_by_client/send.UPGRADE@server */
            [SW_STREAM_INPUT_SEND_UPGRADE]             = NEVER(CLOSED_FORGOTTEN),
            [SW_STREAM_INPUT_SEND_PRIORITY]            = NEVER(CLOSED_FORGOTTEN),                     /* any/send.PRIORITY@server */
            [SW_STREAM_INPUT_SEND_WINDOW_UPDATE]       = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_EXTENSION]           = REFUSE(CLOSED_FORGOTTEN, STREAM_CLOSED),     /* ended: rfc9113-5.1-09 */
            [SW_STREAM_INPUT_SEND_END_STREAM]          = NEVER(CLOSED_FORGOTTEN),                     /* ended/send.END_STREAM */
            [SW_STREAM_INPUT_NOTE_UNPROCESSED]         = NEVER(CLOSED_FORGOTTEN),                     /* ended/note.UNPROCESSED */
            [SW_STREAM_INPUT_NOTE_DISOWNED]            = NEVER(CLOSED_FORGOTTEN),                     /* ended/note.UNPROCESSED */
        },
    },
};
/* clang-format on */
