/* What a program may look at. The calls are public (statewire/settings.h, query.h, dump.h); nothing of this room changes a connection. */
#ifndef SW_REPORT_H
#define SW_REPORT_H

#include "state/conn.h"

#endif
