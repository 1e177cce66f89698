/*
 * SW_API marks what the shared library exports; everything else is hidden (-fvisibility=hidden).
 *
 * SW_MUST_CHECK marks calls whose status has to be looked at (gcc and clang warn): sw_conn_new(), sw_conn_recv(),
 * sw_conn_send_headers() and sw_conn_send_data(). A message would be lost otherwise, or go out in part. Compile with
 * -DSW_MUST_CHECK= for no warning.
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
