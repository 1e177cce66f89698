#!/bin/sh
# canaries.sh BUILD : the canaries of a sanitized build must be caught, two by the sanitizers and two by the harness, each for what it does.
set -u
build=$1
failed=0
caught() {
    output=$("$build/$1" 2>&1)
    status=$?
    if [ "$status" = 0 ]; then
        echo "$1 passed: this build does not see what it should"
    elif echo "$output" | grep -q "$2"; then
        return 0
    else
        echo "$1 failed, but not with \"$2\":"
        echo "$output"
    fi
    failed=$((failed + 1))
}
caught canary_leak "LeakSanitizer"
caught canary_undefined "runtime error: signed integer overflow"
caught canary_split "the events differ"
caught canary_unreleased "1 blocks with 40 octets were never released"
echo "canary: $((4 - failed)) passed, $failed failed"
[ "$failed" = 0 ]
