/*
 * SW_API marks what the shared library exports; everything else is hidden (-fvisibility=hidden). SW_MUST_CHECK marks calls whose status
 * no program may ignore: what they were to send is lost else, or goes out in part. -DSW_MUST_CHECK= silences the compiler.
 */
#ifndef STATEWIRE_API_H
#define STATEWIRE_API_H

#if defined(__GNUC__) || defined(__clang__)
#define SW_API __attribute__((visibility("default")))
#else
#define SW_API
#endif

#if defined(SW_MUST_CHECK)
#elif defined(__GNUC__) || defined(__clang__)
#define SW_MUST_CHECK __attribute__((warn_unused_result))
#else
#define SW_MUST_CHECK
#endif

#endif
