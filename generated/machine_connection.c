/* Generated from spec/machines/connection.yaml. Do not edit: change that file and run `make generate`. */
#include "machines.h"

/* From the connection preface to the end. GOAWAY may go either way, or both, and streams under way go on. (rfc9113 3.4) */

/* clang-format off */
#define GO(state) \
    {.verdict = SW_VERDICT_GO, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_NONE}
#define GO_WITH(state, does) \
    {.verdict = SW_VERDICT_GO, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_##does}
#define IGNORE(state) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_NONE}
#define IGNORE_WITH(state, does) \
    {.verdict = SW_VERDICT_IGNORE, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_##does}
#define DISCARD(state) \
    {.verdict = SW_VERDICT_DISCARD, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_NONE}
#define CONN_ERROR(state, which) \
    {.verdict = SW_VERDICT_CONN_ERROR, .next = SW_CONNECTION_##state, .code = SW_ERROR_##which, .effect = SW_CONNECTION_EFFECT_NONE}
#define REFUSE(state, which) \
    {.verdict = SW_VERDICT_REFUSE, .next = SW_CONNECTION_##state, .code = -SW_STATUS_##which, .effect = SW_CONNECTION_EFFECT_NONE}
#define NEVER(state) \
    {.verdict = SW_VERDICT_NEVER, .next = SW_CONNECTION_##state, .code = 0, .effect = SW_CONNECTION_EFFECT_NONE}

const uint8_t sw_connection_attributes[SW_CONNECTION_STATE_COUNT] = {
    [SW_CONNECTION_EXPECT_PREFACE] = 0,
    [SW_CONNECTION_EXPECT_PREFACE_GOING] = SW_CONNECTION_IS_DRAINING | SW_CONNECTION_IS_GOING | SW_CONNECTION_IS_NO_NEW_STREAMS,
    [SW_CONNECTION_EXPECT_SETTINGS] = 0,
    [SW_CONNECTION_EXPECT_SETTINGS_GOING] = SW_CONNECTION_IS_DRAINING | SW_CONNECTION_IS_GOING | SW_CONNECTION_IS_NO_NEW_STREAMS,
    [SW_CONNECTION_OPEN] = 0,
    [SW_CONNECTION_GOAWAY_SENT] = SW_CONNECTION_IS_DRAINING | SW_CONNECTION_IS_GOING | SW_CONNECTION_IS_NO_NEW_STREAMS,
    [SW_CONNECTION_GOAWAY_RECEIVED] = SW_CONNECTION_IS_DRAINING | SW_CONNECTION_IS_NO_NEW_STREAMS,
    [SW_CONNECTION_GOAWAY_BOTH] = SW_CONNECTION_IS_DRAINING | SW_CONNECTION_IS_GOING | SW_CONNECTION_IS_NO_NEW_STREAMS,
    [SW_CONNECTION_DEAD] = SW_CONNECTION_IS_NO_NEW_STREAMS | SW_CONNECTION_IS_DEAD,
};

const struct sw_cell sw_connection_table[2][SW_CONNECTION_STATE_COUNT][SW_CONNECTION_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_CONNECTION_EXPECT_PREFACE] = {
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_PREFACE),
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_PREFACE),
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(EXPECT_PREFACE),
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(EXPECT_PREFACE),                          /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_PREFACE),                          /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_PREFACE_GOING),                    /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(EXPECT_PREFACE, WRONG_ROLE),          /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(EXPECT_PREFACE),                          /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(EXPECT_PREFACE, WRONG_ROLE),          /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(EXPECT_PREFACE),                          /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = GO(EXPECT_PREFACE),                          /* rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_PREFACE_GOING] = {
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_PREFACE_GOING),
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_PREFACE_GOING),
            /* before_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(EXPECT_PREFACE_GOING),
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(EXPECT_PREFACE_GOING, GOAWAY),        /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_PREFACE_GOING),                    /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_PREFACE_GOING),                    /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(EXPECT_PREFACE_GOING, WRONG_ROLE),    /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(EXPECT_PREFACE_GOING),                    /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(EXPECT_PREFACE_GOING, WRONG_ROLE),    /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(EXPECT_PREFACE_GOING),                    /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(EXPECT_PREFACE_GOING, GOAWAY),        /* going_early: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_SETTINGS] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_SETTINGS),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(OPEN),                                    /* rfc9113 3.4 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(EXPECT_SETTINGS),                         /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_SETTINGS),                         /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_SETTINGS_GOING),                   /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(EXPECT_SETTINGS, WRONG_ROLE),         /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(EXPECT_SETTINGS),                         /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(EXPECT_SETTINGS, WRONG_ROLE),         /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(EXPECT_SETTINGS),                         /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = GO(EXPECT_SETTINGS),                         /* rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_SETTINGS_GOING] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_SETTINGS_GOING),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_SENT),                             /* rfc9113 3.4 */
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-02 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(EXPECT_SETTINGS_GOING, GOAWAY),       /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_SETTINGS_GOING),                   /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(EXPECT_SETTINGS_GOING, WRONG_ROLE),   /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(EXPECT_SETTINGS_GOING, WRONG_ROLE),   /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(EXPECT_SETTINGS_GOING, GOAWAY),       /* going_early: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_OPEN] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(OPEN),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(OPEN),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(OPEN),                                 /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(OPEN),                                 /* open/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(OPEN),                                    /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = GO(OPEN),                                    /* established: rfc9113 6.6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(OPEN, PROTOCOL_ERROR),            /* established: rfc9113-6.5.2-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(OPEN),                                    /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO(GOAWAY_RECEIVED),                         /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(OPEN),                                 /* untold/recv.GOAWAY_RAISED */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(OPEN),                                    /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = GO_WITH(OPEN, CHARGE_GLITCHES),              /* established: rfc7838 4 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(OPEN, PROTOCOL_ERROR),            /* established: rfc9218-7.1-11 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = GO_WITH(OPEN, CHARGE_GLITCHES),              /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(OPEN),                                    /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(OPEN),                                    /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_SENT),                             /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(OPEN, WRONG_ROLE),                    /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(OPEN),                                    /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(OPEN, WRONG_ROLE),                    /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(OPEN),                                    /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(OPEN, WRONG_STATE),                   /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_SENT] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_SENT),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_SENT),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_SENT),                          /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = DISCARD(GOAWAY_SENT),                        /* rfc9113-6.8-09 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_SENT),                             /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = GO(GOAWAY_SENT),                             /* established: rfc9113 6.6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_SENT, PROTOCOL_ERROR),     /* established: rfc9113-6.5.2-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_SENT),                             /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO(GOAWAY_BOTH),                             /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(GOAWAY_SENT),                          /* untold/recv.GOAWAY_RAISED */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_SENT),                             /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_SENT, CHARGE_GLITCHES),   /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = GO_WITH(GOAWAY_SENT, CHARGE_GLITCHES),       /* established: rfc7838 4 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(GOAWAY_SENT, PROTOCOL_ERROR),     /* established: rfc9218-7.1-11 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = GO_WITH(GOAWAY_SENT, CHARGE_GLITCHES),       /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_SENT, GOAWAY),                 /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_SENT),                             /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_SENT),                             /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(GOAWAY_SENT, WRONG_ROLE),             /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(GOAWAY_SENT),                             /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(GOAWAY_SENT, WRONG_ROLE),             /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(GOAWAY_SENT),                             /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_SENT, WRONG_STATE),            /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_RECEIVED] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_RECEIVED),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_RECEIVED),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_RECEIVED),                      /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            /* goaway_received/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(GOAWAY_RECEIVED),
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6.6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* established: rfc9113-6.5.2-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES),   /* told: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* told: rfc9113-6.8-06 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES), /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = GO_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES),   /* established: rfc7838 4 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* established: rfc9218-7.1-11 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = GO_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES),   /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_RECEIVED, GOAWAY),             /* rfc9113-6.8-01 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_RECEIVED),                         /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_BOTH),                             /* rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(GOAWAY_RECEIVED, WRONG_ROLE),         /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(GOAWAY_RECEIVED),                         /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(GOAWAY_RECEIVED, WRONG_ROLE),         /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(GOAWAY_RECEIVED),                         /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_RECEIVED, WRONG_STATE),        /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_BOTH] = {
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_BOTH),
            /* after_preface/recv.PREFACE@client */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_BOTH),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_BOTH),                          /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = DISCARD(GOAWAY_BOTH),                        /* rfc9113-6.8-09 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_BOTH),                             /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = GO(GOAWAY_BOTH),                             /* established: rfc9113 6.6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* established: rfc9113-6.5.2-02 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_BOTH),                             /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),       /* told: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* told: rfc9113-6.8-06 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_BOTH),                             /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),   /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = GO_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),       /* established: rfc7838 4 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* established: rfc9218-7.1-11 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = GO_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),       /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_BOTH, GOAWAY),                 /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_BOTH),                             /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_BOTH),                             /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(GOAWAY_BOTH, WRONG_ROLE),             /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = GO(GOAWAY_BOTH),                             /* living: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(GOAWAY_BOTH, WRONG_ROLE),             /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = GO(GOAWAY_BOTH),                             /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_BOTH, WRONG_STATE),            /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_DEAD] = {
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = IGNORE(DEAD),                                /* rfc9113-5.4-02 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = IGNORE(DEAD),                                /* rfc9113 5.4.1 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_CONNECTION_EXPECT_PREFACE] = {
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = GO(EXPECT_SETTINGS),                         /* rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = CONN_ERROR(EXPECT_PREFACE, PROTOCOL_ERROR),  /* before_preface: rfc9113-3.4-04 */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = CONN_ERROR(EXPECT_PREFACE, PROTOCOL_ERROR),  /* before_preface: rfc9113-3.4-04 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(EXPECT_PREFACE),                       /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(EXPECT_PREFACE),                          /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_PREFACE),                          /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_PREFACE_GOING),                    /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(EXPECT_PREFACE),                          /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(EXPECT_PREFACE, WRONG_ROLE),          /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(EXPECT_PREFACE),                          /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(EXPECT_PREFACE, WRONG_ROLE),          /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = GO(EXPECT_PREFACE),                          /* rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_PREFACE_GOING] = {
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = GO(EXPECT_SETTINGS_GOING),                   /* rfc9113-3.4-01 */
            /* before_preface: rfc9113-3.4-04 */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = CONN_ERROR(EXPECT_PREFACE_GOING, PROTOCOL_ERROR),
            /* before_preface: rfc9113-3.4-04 */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = CONN_ERROR(EXPECT_PREFACE_GOING, PROTOCOL_ERROR),
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(EXPECT_PREFACE_GOING),                 /* before_preface/recv.DATA */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(EXPECT_PREFACE_GOING, GOAWAY),        /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_PREFACE_GOING),                    /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_PREFACE_GOING),                    /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(EXPECT_PREFACE_GOING),                    /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(EXPECT_PREFACE_GOING, WRONG_ROLE),    /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(EXPECT_PREFACE_GOING),                    /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(EXPECT_PREFACE_GOING, WRONG_ROLE),    /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(EXPECT_PREFACE_GOING, GOAWAY),        /* going_early: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_SETTINGS] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_SETTINGS),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_SETTINGS),
            /* before_settings/recv.HTTP1@server */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_DATA]             = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(OPEN),                                    /* rfc9113 3.4 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PING]             = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_SETTINGS),
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = CONN_ERROR(EXPECT_SETTINGS, PROTOCOL_ERROR), /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(EXPECT_SETTINGS),                         /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_SETTINGS),                         /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_SETTINGS_GOING),                   /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(EXPECT_SETTINGS),                         /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(EXPECT_SETTINGS, WRONG_ROLE),         /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(EXPECT_SETTINGS),                         /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(EXPECT_SETTINGS, WRONG_ROLE),         /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(EXPECT_SETTINGS, WRONG_STATE),        /* rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_EXPECT_SETTINGS_GOING] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(EXPECT_SETTINGS_GOING),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings/recv.HTTP1@server */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_SENT),                             /* rfc9113 3.4 */
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PING]             = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(EXPECT_SETTINGS_GOING),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            /* before_settings: rfc9113-3.4-01 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = CONN_ERROR(EXPECT_SETTINGS_GOING, PROTOCOL_ERROR),
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(EXPECT_SETTINGS_GOING, GOAWAY),       /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(EXPECT_SETTINGS_GOING),                   /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(EXPECT_SETTINGS_GOING, WRONG_ROLE),   /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(EXPECT_SETTINGS_GOING),                   /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(EXPECT_SETTINGS_GOING, WRONG_ROLE),   /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(EXPECT_SETTINGS_GOING, GOAWAY),       /* going_early: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_OPEN] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(OPEN),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(OPEN),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(OPEN),                                 /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(OPEN),                                 /* open/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(OPEN),                                    /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(OPEN, PROTOCOL_ERROR),            /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(OPEN, PROTOCOL_ERROR),            /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(OPEN),                                    /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO(GOAWAY_RECEIVED),                         /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(OPEN),                                 /* untold/recv.GOAWAY_RAISED */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(OPEN),                                    /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(OPEN),                                    /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* established: rfc7838-4-03 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = GO_WITH(OPEN, CHARGE_GLITCHES),              /* established: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = IGNORE_WITH(OPEN, CHARGE_GLITCHES),          /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = GO(OPEN),                                    /* fresh: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(OPEN),                                    /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_SENT),                             /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(OPEN),                                    /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(OPEN, WRONG_ROLE),                    /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(OPEN),                                    /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(OPEN, WRONG_ROLE),                    /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(OPEN, WRONG_STATE),                   /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_SENT] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_SENT),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_SENT),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_SENT),                          /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = DISCARD(GOAWAY_SENT),                        /* rfc9113-6.8-09 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_SENT),                             /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(GOAWAY_SENT, PROTOCOL_ERROR),     /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_SENT, PROTOCOL_ERROR),     /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_SENT),                             /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO(GOAWAY_BOTH),                             /* rfc9113 6.8 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(GOAWAY_SENT),                          /* untold/recv.GOAWAY_RAISED */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_SENT),                             /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_SENT),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_SENT, CHARGE_GLITCHES),   /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = IGNORE_WITH(GOAWAY_SENT, CHARGE_GLITCHES),   /* established: rfc7838-4-03 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = GO_WITH(GOAWAY_SENT, CHARGE_GLITCHES),       /* established: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = IGNORE_WITH(GOAWAY_SENT, CHARGE_GLITCHES),   /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_SENT, GOAWAY),                 /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_SENT),                             /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_SENT),                             /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(GOAWAY_SENT),                             /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(GOAWAY_SENT, WRONG_ROLE),             /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(GOAWAY_SENT),                             /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(GOAWAY_SENT, WRONG_ROLE),             /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_SENT, WRONG_STATE),            /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_RECEIVED] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_RECEIVED),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_RECEIVED),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_RECEIVED),                      /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            /* goaway_received/recv.LATE_STREAM */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(GOAWAY_RECEIVED),
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_RECEIVED),                         /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES),   /* told: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = CONN_ERROR(GOAWAY_RECEIVED, PROTOCOL_ERROR), /* told: rfc9113-6.8-06 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_RECEIVED),                         /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES), /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = IGNORE_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES), /* established: rfc7838-4-03 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = GO_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES),   /* established: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = IGNORE_WITH(GOAWAY_RECEIVED, CHARGE_GLITCHES), /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_RECEIVED, GOAWAY),             /* rfc9113-6.8-01 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_RECEIVED),                         /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_BOTH),                             /* rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(GOAWAY_RECEIVED),                         /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(GOAWAY_RECEIVED, WRONG_ROLE),         /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(GOAWAY_RECEIVED),                         /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(GOAWAY_RECEIVED, WRONG_ROLE),         /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_RECEIVED, WRONG_STATE),        /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_GOAWAY_BOTH] = {
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(GOAWAY_BOTH),
            /* after_preface/recv.PREFACE@server */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(GOAWAY_BOTH),
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(GOAWAY_BOTH),                          /* established/recv.HTTP1 */
            [SW_CONNECTION_INPUT_RECV_DATA]             = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = DISCARD(GOAWAY_BOTH),                        /* rfc9113-6.8-09 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = GO(GOAWAY_BOTH),                             /* established: rfc9113 6.3 */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* established: rfc9113-8.4-07 */
            [SW_CONNECTION_INPUT_RECV_PING]             = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = GO(GOAWAY_BOTH),                             /* established: rfc9113-6.7-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = GO_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),       /* told: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = CONN_ERROR(GOAWAY_BOTH, PROTOCOL_ERROR),     /* told: rfc9113-6.8-06 */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = GO(GOAWAY_BOTH),                             /* established: rfc9113 6.9 */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = GO(GOAWAY_BOTH),                             /* established: rfc9113 6 */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = IGNORE_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),   /* established: rfc9113-4.1-02 */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = IGNORE_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),   /* established: rfc7838-4-03 */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = GO_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),       /* established: rfc9218 7.1 */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = IGNORE_WITH(GOAWAY_BOTH, CHARGE_GLITCHES),   /* established: rfc8336 2.2 */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(GOAWAY_BOTH, GOAWAY),                 /* going: rfc9113-6.8-03 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = GO(GOAWAY_BOTH),                             /* living: rfc9113 3.4 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = GO(GOAWAY_BOTH),                             /* going: rfc9113-6.8-05 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = GO(GOAWAY_BOTH),                             /* living: rfc7838 4 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(GOAWAY_BOTH, WRONG_ROLE),             /* living: rfc9218-7.1-10 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = GO(GOAWAY_BOTH),                             /* living: rfc8336 2 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(GOAWAY_BOTH, WRONG_ROLE),             /* living: rfc7540 5.3 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(GOAWAY_BOTH, WRONG_STATE),            /* established: rfc7540 3.2 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = GO(DEAD),                                    /* living: rfc9113-5.4.1-01 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = GO(DEAD),                                    /* living: rfc9113 5.4.1 */
        },
        [SW_CONNECTION_DEAD] = {
            [SW_CONNECTION_INPUT_RECV_PREFACE]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_BAD_PREFACE]      = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_HTTP1]            = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_DATA]             = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_HEADERS]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_LATE_STREAM]      = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PRIORITY]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_RST_STREAM]       = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_SETTINGS]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_SETTINGS_ACK]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PUSH_PROMISE]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PUSH_DISABLED]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PING]             = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PING_ACK]         = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_GOAWAY]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_GOAWAY_RAISED]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_WINDOW_UPDATE]    = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_CONTINUATION]     = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_UNKNOWN]          = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_ALTSVC]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_PRIORITY_UPDATE]  = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_RECV_ORIGIN]           = NEVER(DEAD),                                 /* dead/recv.rest */
            [SW_CONNECTION_INPUT_SEND_NEW_STREAM]       = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_FRAME]            = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_GOAWAY]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_ALTSVC]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY_UPDATE]  = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_ORIGIN]           = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_PRIORITY]         = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_UPGRADE]          = REFUSE(DEAD, TERMINATED),                    /* rfc9113-5.4.1-02 */
            [SW_CONNECTION_INPUT_SEND_CONNECTION_ERROR] = IGNORE(DEAD),                                /* rfc9113-5.4-02 */
            [SW_CONNECTION_INPUT_NOTE_TRANSPORT_CLOSED] = IGNORE(DEAD),                                /* rfc9113 5.4.1 */
        },
    },
};
/* clang-format on */
