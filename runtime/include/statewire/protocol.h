/*
 * Every enumeration, with names and sentences: frames.h (what is on the wire), enums.h (roles, statuses, events, limits, tokens),
 * machine.h (the state machines), names.h. Included by statewire.h.
 */
#ifndef STATEWIRE_PROTOCOL_H
#define STATEWIRE_PROTOCOL_H

#include "statewire/enums.h"
#include "statewire/frames.h"
#include "statewire/machine.h"
#include "statewire/names.h"

#endif
