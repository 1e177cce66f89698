/*
 * SW_API marks what the shared library exports; everything else is hidden (-fvisibility=hidden).
 */
#ifndef STATEWIRE_API_H
#define STATEWIRE_API_H

#if defined(__GNUC__) || defined(__clang__)
#define SW_API __attribute__((visibility("default")))
#else
#define SW_API
#endif

#endif
