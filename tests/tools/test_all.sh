#!/bin/sh
# test_all.sh MAKE... : everything `make test` does. Every part runs even when another fails; sum.sh has the last word.
set -u
here=$(dirname "$0")
WERROR=${WERROR--Werror}
export WERROR
build=build jobs=2
for argument; do
    case $argument in
    BUILD=*) build=${argument#BUILD=} ;;
    JOBS=*) jobs=${argument#JOBS=} ;;
    esac
done

sh "$here/need.sh" gcc clang lib:asan-clang nm pkg-config stdio.h criterion/criterion.h openssl/ssl.h || exit 1
sh "$here/python.sh" >/dev/null || exit 1

rm -rf "$build/results"
mkdir -p "$build/results"

# Building apart from running: the compilers may run side by side, the tests not. What does not build counts as a failure.
built() {
    if ! "$@" -s -j"$jobs" --no-print-directory >"$build/results/build.log" 2>&1; then
        tail -n 40 "$build/results/build.log"
        echo "build: 0 passed, 1 failed" >>"$build/results/build.counts"
    else
        echo "build: 1 passed, 0 failed" >>"$build/results/build.counts"
    fi
}
echo "== build (gcc; clang; warnings are errors)"
built "$@" CC=gcc all examples "$build/interop/streams"
built "$@" CC=clang "BUILD=$build/clang" all examples "$build/clang/interop/streams" "$build/clang/unit-plain"
built "$@" CC=gcc "$build/unit-criterion" "$build/unit-plain" "$build/vectors"

# A part counts its own failures; one that could not even be built has to be counted here.
part() {
    for name; do :; done
    : >"$build/results/started"
    "$@" -s --no-print-directory && return
    if [ -z "$(find "$build/results" -name '*.counts' -newer "$build/results/started" -exec grep -lE ' [1-9][0-9]* failed' {} +)" ]; then
        echo "$name: 0 passed, 1 failed (did not build)" | tee "$build/results/$name.counts"
    fi
}
for name in checks unit plain asan ubsan 32bit; do
    part "$@" CC=gcc "-j$jobs" "test-$name"
done
ls tests/cells/*.c >/dev/null 2>&1 && part "$@" CC=gcc test-cells
ls tests/generator/test*.py >/dev/null 2>&1 && part "$@" test-generator
part "$@" test-mutate
part "$@" test-types
ls tests/conformance/test*.py >/dev/null 2>&1 && part "$@" test-conformance
part "$@" CC=gcc test-vectors
part "$@" CC=gcc test-honest
part "$@" CC=gcc test-examples
part "$@" CC=gcc test-peers
part "$@" CC=gcc test-browser
part "$@" CC=gcc test-python
[ -x tests/interop/run ] && part "$@" CC=gcc test-interop

echo "== result"
sh "$here/sum.sh" "$build/results"
