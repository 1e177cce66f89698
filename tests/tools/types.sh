#!/bin/sh
# types.sh PYTHON : mypy --strict (.mypy.ini) over the generator, its tests, tests/mutate and examples/python, and `N passed, N failed` in files.
sh "$(dirname "$0")/need.sh" mypy || exit 1
out=$(mypy --python-executable "$1" --cache-dir "${BUILD:-build}/mypy" codegen tests/generator tests/mutate \
    examples/python/h2 examples/python/hpack examples/python/hyperframe 2>&1)
status=$?
echo "$out"
echo "$out" | sed -nE 's/^Success: no issues found in ([0-9]+) source files?$/\1 passed, 0 failed/p
    s/^Found [0-9]+ errors? in ([0-9]+) files? \(checked ([0-9]+) source files?\)$/\1 \2/p' |
    awk 'NF == 2 { print $2 - $1 " passed, " $1 " failed"; next } 1'
exit $status
