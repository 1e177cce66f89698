#!/bin/sh
# part.sh KIND COMMAND... : run one part of the tests, show it, and keep its counts for sum.sh.
#
# The part says `NAME: N passed, N failed[, N skipped]` (any number of such lines, of kinds of its own), and ends with a bare
# `N passed, N failed` or with Criterion's synthesis, counted as KIND. In a part that repeats another under other conditions
# (unit-asan) its own kinds get the same ending. A part that fails, or counts nothing, without having counted a failure is
# itself one failure.
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

case $kind in *-*) ending=-${kind#*-} ;; *) ending= ;; esac
counts=$(
    sed -nE "s/^([a-z0-9_]+)(: [0-9]+ passed, [0-9]+ failed.*)/\\1$ending\\2/p" "$log"
    sed -nE "s/^([0-9]+ passed, [0-9]+ failed.*)/$kind: \\1/p" "$log" | tail -n 1
    tr -d '\033' <"$log" | sed -E 's/\[[0-9;]*m//g' | awk -v kind="$kind" '/Synthesis: Tested:/ {
        for (i = 1; i < NF; i++) count[$i] = $(i + 1)
        printf "%s: %d passed, %d failed\n", kind, count["Passing:"], count["Failing:"] + count["Crashing:"]
    }'
)
if [ -z "$counts" ]; then
    counts="$kind: 0 passed, 1 failed (it counted nothing; exit status $status)"
elif [ "$status" != 0 ] && ! echo "$counts" | grep -qE ' [1-9][0-9]* failed'; then
    counts="$counts
$kind: 0 passed, 1 failed (exit status $status)"
fi
echo "$counts" >"$results/$kind.counts"
! grep -qE ' [1-9][0-9]* failed' "$results/$kind.counts"
