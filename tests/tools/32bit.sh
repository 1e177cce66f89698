#!/bin/sh
# 32bit.sh MAKE... : build library and examples in 32 bit, where a warning is an error, and run the unit tests.
# 32bit.sh here : fail if gcc cannot make a 32-bit program, or the machine cannot run it.
set -u
if [ "$1" = here ]; then
    program=$(mktemp) || exit 1
    printf '#include <stdio.h>\nint main(void) { return sizeof(void *) == 4 && puts("") >= 0 ? 0 : 1; }\n' |
        gcc -m32 -x c - -o "$program" 2>/dev/null && "$program" >/dev/null
    status=$?
    rm -f "$program"
    exit $status
fi

if [ "$(uname -m)" != x86_64 ]; then
    echo "0 passed, 0 failed, 1 skipped (no 32-bit compiler for $(uname -m))"
    exit 0
fi
sh "$(dirname "$0")/need.sh" lib:gcc-32bit || exit 1
for argument; do
    case $argument in BUILD=*) build=${argument#BUILD=} ;; esac
done
"$@" -s --no-print-directory WERROR=-Werror all examples "$build/unit-plain" && exec "$build/unit-plain"
