/*
 * statewire: HTTP/2 (RFC 9113) without input or output of its own.
 *
 * Octets from the transport go into sw_conn_recv(), events come out; calls go in, octets for the transport come out of
 * sw_conn_output() or sw_conn_read(). No socket, thread, clock or global state. One connection is used by one thread at a time.
 *
 * Unless a call says otherwise: `conn` comes from sw_conn_new() and is not NULL; a call that returns a negative status has changed
 * nothing, neither in memory nor on the wire, and sw_conn_refusal() says why; SW_STATUS_REENTERED is returned to a call made from
 * inside a callback, and SW_STATUS_TERMINATED once the connection has ended (RFC 9113 5.4.1). What a call points to is the program's
 * and is read during the call only, content by reference apart.
 *
 * This header includes all others but hpack.h, which is for field blocks without a connection:
 *
 *   config.h      what connections are made with: role, settings, limits, windows, reports, trace
 *   connection.h  the life of a connection and its octets, in and out
 *   events.h      what sw_conn_recv() reports
 *   send.h        what a program sends; control.h has the calls that send one control frame
 *   bodies.h      bodies of messages and who goes first, on top of the calls
 *   upgrade.h     HTTP/2 from a request of HTTP/1.1 with "Upgrade: h2c" (RFC 7540)
 *   liveness.h    timeouts by the program's clock, keepalive, round trip
 *   query.h       errors, refusals, states, windows, statistics
 *   dump.h        the state of a connection as JSON
 *   origin.h      origins of ORIGIN frames
 *   settings.h    settings in force, under way and unknown; values by themselves
 *   checks.h      the rules that reports name
 *   fields.h      field lines: made, found, compared, copied; types.h, other types that headers share
 *   sections.h    field sections judged and normalised without a connection
 *   machines.h    the state machines by themselves, for tools and tests
 *   priority.h    priorities of RFC 9218, read and written; parameters.h, what they say
 *   framing.h     frames without a connection: read, written, shown; frames.h has what one holds
 *   protocol.h    every enumeration: frames.h, enums.h, machine.h, and names.h for their names and sentences
 */
#ifndef STATEWIRE_STATEWIRE_H
#define STATEWIRE_STATEWIRE_H

#include "statewire/api.h"
#include "statewire/checks.h"
#include "statewire/bodies.h"
#include "statewire/config.h"
#include "statewire/connection.h"
#include "statewire/control.h"
#include "statewire/dump.h"
#include "statewire/enums.h"
#include "statewire/events.h"
#include "statewire/fields.h"
#include "statewire/frames.h"
#include "statewire/framing.h"
#include "statewire/liveness.h"
#include "statewire/machine.h"
#include "statewire/machines.h"
#include "statewire/names.h"
#include "statewire/origin.h"
#include "statewire/parameters.h"
#include "statewire/priority.h"
#include "statewire/protocol.h"
#include "statewire/query.h"
#include "statewire/sections.h"
#include "statewire/send.h"
#include "statewire/settings.h"
#include "statewire/types.h"
#include "statewire/upgrade.h"

#endif
