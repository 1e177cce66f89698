/* Generated from spec/identifiers.yaml. Do not edit: change that file and run `make generate`. */
#ifndef SW_IDENTIFIERS_H
#define SW_IDENTIFIERS_H

#include "machines.h"

/* What the connection knows of an identifier that has no record. */
enum {
    SW_IDENTIFIER_OURS = 1,       /* we open streams of its parity (rfc9113 5.1.1) */
    SW_IDENTIFIER_BEYOND = 2,     /* it is the peer's, and above the last stream that our GOAWAY names (rfc9113 6.8) */
    SW_IDENTIFIER_USED = 4,       /* it is not above all of its parity that were opened or reserved */
    SW_IDENTIFIER_REMEMBERED = 8, /* its state is remembered among those of streams that closed lately */
    SW_IDENTIFIER_IN_GRACE = 16,  /* it is not above the highest stream that we reset and that the peer may not have seen the end
                                   * of */
    SW_IDENTIFIER_FACTS = 32
};

struct sw_identifier_rule {
    uint8_t state;  /* in which the stream machine is entered; SW_STREAM_STATE_COUNT: the one that is remembered */
    uint8_t raises; /* enum sw_connection_input, if a field block would open the stream; SW_CONNECTION_INPUT_COUNT: none */
};

/* By facts. */
extern const struct sw_identifier_rule sw_identifier_rules[SW_IDENTIFIER_FACTS];

#endif
