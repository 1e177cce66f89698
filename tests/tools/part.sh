#!/bin/sh
# part.sh KIND COMMAND... : run one part of the tests, show it, and keep its counts for sum.sh.
#
# The part says `KIND: N passed, N failed[, N skipped]` (any number of such lines, its own kinds), or ends with a bare
# `N passed, N failed`, or with Criterion's synthesis. A part that fails, or counts nothing, without having counted a
# failure is itself one failure.
set -u
results=${RESULTS:-${BUILD:-build}/results}
kind=$1
shift
mkdir -p "$results"
log=$results/$kind.log

echo "== $kind"
{
    "$@" 2>&1 </dev/null
    echo $? >"$results/$kind.status"
} | tee "$log"
status=$(cat "$results/$kind.status")
rm -f "$results/$kind.status"

counts=$(grep -E '^[a-z0-9_-]+: [0-9]+ passed, [0-9]+ failed' "$log")
if [ -z "$counts" ]; then
    counts=$(sed -nE "s/^([0-9]+ passed, [0-9]+ failed.*)/$kind: \1/p" "$log" | tail -n 1)
fi
if [ -z "$counts" ]; then
    counts=$(sed -nE 's/.*Synthesis: Tested: .*[0-9]+.* Passing: ([^0-9]*)([0-9]+).* Failing: ([^0-9]*)([0-9]+).* Crashing: ([^0-9]*)([0-9]+).*/\2 \4 \6/p' "$log" |
        awk -v kind="$kind" '{ printf "%s: %d passed, %d failed\n", kind, $1, $2 + $3 }')
fi
if [ -z "$counts" ]; then
    counts="$kind: 0 passed, 1 failed (it counted nothing; exit status $status)"
elif [ "$status" != 0 ] && ! echo "$counts" | grep -qE ' [1-9][0-9]* failed'; then
    counts="$counts
$kind: 0 passed, 1 failed (exit status $status)"
fi
echo "$counts" >"$results/$kind.counts"
! grep -qE ' [1-9][0-9]* failed' "$results/$kind.counts"
